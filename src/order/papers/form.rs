//! What does the order form look like that people fill in and send back?
//!
//! The form of Vedlegg 1 on one page of A4, with a table of all titles and their languages. Its fields have the names
//! that the import knows ([`Field::pdf_name`], [`pdf_copies_name`]).

use std::sync::Arc;

use super::desk::Desk;
use super::sheet::{Front, Look, Sheet, block, fact, heading, para};
use crate::content::{
    Aside, Block, BlockKind, Entry, FieldKind, Form, FormPart, Grid, GridCell, GridRow, LabelledField, Para, TextStyle,
};
use crate::diag::{Code, Finding, Findings};
use crate::display::Document;
use crate::geom::Length;
use crate::locale::Variables;
use crate::order::catalogue::{Catalogue, Title};
use crate::order::form::{Field, pdf_copies_name};
use crate::order::item::Item;
use crate::source::Date;

/// Digits that a number of copies may have.
const COPIES: u32 = 5;

/// The order form in a language, as a fillable PDF.
///
/// # Errors
/// What is wrong with the project, its catalogue or the words of the form; `brochure-unknown` when there is nothing to
/// order.
pub fn order_form(desk: &Desk<'_>, language: &str) -> Result<Vec<u8>, Findings> {
    crate::pdf::accessible(&order_form_pages(desk, language)?, desk.fonts.faces())
}

/// The pages of the order form in a language.
///
/// # Errors
/// As [`order_form`].
pub fn order_form_pages(desk: &Desk<'_>, language: &str) -> Result<Document, Findings> {
    let sheet = Sheet::new(desk, language)?;
    let catalogue = Catalogue::load(desk.project)?;
    let date = date(desk)?;
    let mut blocks = vec![
        heading(
            1,
            sheet.say("form-title", Look::Title),
            Some(sheet.say("publisher-name", Look::Kicker)),
        ),
        para(sheet.say("form-lead", Look::Lead)),
        heading(2, sheet.say("form-who", Look::Heading), None),
        customer(&sheet),
        heading(2, sheet.say("form-what", Look::Heading), None),
        para(sheet.say("form-what-text", Look::Body)),
        grid(&sheet, &catalogue),
        heading(2, sheet.say("form-more", Look::Heading), None),
        form(&sheet, vec![FormPart::Fields(vec![field(&sheet, Field::Remark, 1, 3)])]),
        warning(&sheet),
    ];
    blocks.push(para(sheet.say("form-send", Look::Body)));
    let front = Front {
        id: "order-form".into(),
        title: sheet.plain("form-title", &Variables::new()),
        subject: sheet.plain("form-subject", &Variables::new()),
        date,
        foot: sheet.plain("form-foot", &Variables::new()),
    };
    sheet.pages(&front, vec![sheet.part("form", blocks)])
}

/// The day of the newest edition in the catalogue.
fn date(desk: &Desk<'_>) -> Result<Date, Findings> {
    let mut newest = None;
    for id in desk.project.ids() {
        newest = newest.max(Some(desk.project.brochure(id)?.brochure.date.value));
    }
    newest.ok_or_else(|| {
        Finding::error(
            Code::BrochureUnknown,
            "there is nothing to order: the project has no brochures",
        )
        .hint("`trykksak new NAME` starts one")
        .into()
    })
}

/// The fields of Vedlegg 1 above its free text.
fn customer(sheet: &Sheet<'_>) -> Block {
    let row = |fields: &[(Field, u8)]| {
        FormPart::Fields(fields.iter().map(|&(of, share)| field(sheet, of, share, 1)).collect())
    };
    let rows = vec![
        row(&[(Field::Organisation, 5), (Field::OrganisationNumber, 2)]),
        row(&[(Field::Person, 1), (Field::Email, 1)]),
        row(&[(Field::Address, 4), (Field::Postcode, 1), (Field::Town, 2)]),
    ];
    form(sheet, rows)
}

fn form(sheet: &Sheet<'_>, parts: Vec<FormPart>) -> Block {
    block(BlockKind::Form(Form {
        parts,
        rule: sheet.color("petrol"),
        text: sheet.style(Look::Typed),
        fillable: true,
    }))
}

/// A field with its label; a star marks one that must be filled in.
fn field(sheet: &Sheet<'_>, of: Field, share: u8, lines: u8) -> LabelledField {
    let name = sheet.orders.field(of);
    let (label, tooltip) = match of.required() {
        true => (
            format!("{name}\u{a0}*"),
            sheet.plain("form-required", &fact(Variables::new(), "name", name.as_str())),
        ),
        false => (name.clone(), name),
    };
    let tooltip = match of {
        Field::Remark => format!("{tooltip}. {}", sheet.plain("form-health", &Variables::new())),
        _ => tooltip,
    };
    LabelledField {
        label: sheet.text(&label, Look::Label),
        web: None,
        share,
        lines,
        entry: Entry {
            name: of.pdf_name().unwrap_or_default().to_owned(),
            tooltip,
            kind: if lines > 1 {
                FieldKind::Multiline
            } else {
                FieldKind::Text
            },
            required: of.required(),
            most: u32::try_from(of.limit()).ok(),
        },
    }
}

/// Titles by languages, a field for the copies of each that exists.
fn grid(sheet: &Sheet<'_>, catalogue: &Catalogue) -> Block {
    let languages: Vec<&str> = ["nb", "nn", "se", "en"]
        .into_iter()
        .chain(catalogue.titles().iter().flat_map(Title::languages))
        .fold(Vec::new(), |mut all, tag| {
            let known = catalogue.titles().iter().any(|title| title.name(tag).is_some());
            if known && !all.contains(&tag) {
                all.push(tag);
            }
            all
        });
    let head = |tag: &&str| {
        let id = match *tag {
            "nb" | "nn" | "se" | "en" => sheet.plain(&format!("short-{tag}"), &Variables::new()),
            other => other.to_owned(),
        };
        sheet.text(&id, Look::HeadMiddle)
    };
    let header = std::iter::once(sheet.text(&sheet.orders.field(Field::Title), Look::Head))
        .chain(languages.iter().map(head))
        .collect();
    let shares = std::iter::once(12).chain(languages.iter().map(|_| 3)).collect();
    let rows = catalogue
        .titles()
        .iter()
        .map(|title| grid_row(sheet, title, &languages))
        .collect();
    form(sheet, vec![FormPart::Grid(Grid { header, shares, rows })])
}

fn grid_row(sheet: &Sheet<'_>, title: &Title, languages: &[&str]) -> GridRow {
    let own = title.name(sheet.language()).map(|name| (sheet.language(), name));
    let first = || title.names.first().map(|(tag, name)| (tag.as_str(), name.as_str()));
    let (named_in, name) = own.or_else(first).unwrap_or((sheet.language(), &title.id));
    let cell = |tag: &&str| -> GridCell {
        if title.name(tag).is_none() {
            return GridCell::Words(sheet.text("–", Look::Nothing));
        }
        let facts = fact(Variables::new(), "title", name);
        let facts = fact(facts, "language", sheet.language_name(tag));
        GridCell::Fill(Entry {
            name: pdf_copies_name(&Item::new(&title.id, *tag)),
            tooltip: sheet.plain("form-copies", &facts),
            kind: FieldKind::Number,
            required: false,
            most: Some(COPIES),
        })
    };
    GridRow {
        head: Some(sheet.text_in(name, named_in, Look::Cell)),
        cells: languages.iter().map(cell).collect(),
    }
}

/// Nothing about anybody's health belongs into free text.
fn warning(sheet: &Sheet<'_>) -> Block {
    let style = Arc::new(TextStyle {
        after: Length::ZERO,
        ..(*sheet.style(Look::Body)).clone()
    });
    let words = sheet.words("form-health", &Variables::new());
    block(BlockKind::Aside(Aside {
        title: None,
        background: sheet.color("sand"),
        beside: None,
        blocks: vec![para(Para { words, style })],
    }))
}
