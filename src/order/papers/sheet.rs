//! How does one paper in one language come to be: words in styles, blocks, pages, bytes?

use std::cell::RefCell;
use std::sync::Arc;

use super::desk::Desk;
use crate::content::{
    Align, Block, BlockKind, Brochure, Color, Footer, Format, Heading, Palette, Para, Part, StyleBook, Table, TextStyle,
};
use crate::diag::{Findings, Origin, Place};
use crate::display::Document;
use crate::geom::{Length, Sides, Size};
use crate::locale::conventions::{self, NumberForm};
use crate::locale::{Form, Inline, Locale, Variable, Variables, Words};
use crate::order::words::{self, Wording};
use crate::source::Date;
use crate::source::brochure::Vertical;
use crate::source::house::{Case, FormatKind};
use crate::{layout, pdf, preflight};

/// A4.
pub const A4: Size = Size::new(Length::mm(210), Length::mm(297));
/// Margins: room for holes on the left, for two lines of the foot below.
const MARGINS: Sides = Sides {
    top: Length::mm(18),
    right: Length::mm(20),
    bottom: Length::mm(22),
    left: Length::mm(24),
};

/// The facts that messages of papers can name; the first are words, the others numbers.
const WORDS: [&str; 18] = [
    "batch", "date", "number", "order", "received", "weight", "class", "title", "language", "customer", "year",
    "before", "change", "best", "worst", "list", "name", "share",
];
const NUMBERS: [&str; 9] = [
    "copies",
    "shipments",
    "parcel",
    "parcels",
    "sent",
    "sent-before",
    "returned",
    "titles",
    "stock",
];

/// How words on papers look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// The paper's name.
    Title,
    /// What stands above the paper's name.
    Kicker,
    /// Heading of a section.
    Heading,
    /// Opening sentence.
    Lead,
    /// Running text.
    Body,
    /// Small text.
    Small,
    /// Label above a field or value.
    Label,
    /// What stands below a label.
    Value,
    /// Head of a column of words or of numbers.
    Head,
    /// Head of a column of numbers.
    HeadEnd,
    /// Words in a table.
    Cell,
    /// Numbers in a table.
    CellEnd,
    /// The cell that names a row.
    RowHead,
    /// Words in a row of sums.
    Sum,
    /// Numbers in a row of sums.
    SumEnd,
    /// An address, plain, as the post wants it.
    Address,
    /// What is typed into a form.
    Typed,
    /// A dash where there is nothing to fill in.
    Nothing,
    /// Head of a column of fields.
    HeadMiddle,
}

/// A paper in the making.
pub struct Sheet<'a> {
    /// Where it is made.
    pub desk: &'a Desk<'a>,
    /// Its language's words.
    pub locale: Locale,
    /// The words of the order room: fields, classes, languages.
    pub orders: Wording,
    /// Its colours.
    pub palette: Palette,
    styles: StyleBook,
    findings: RefCell<Findings>,
}

/// What a finished paper says of itself.
pub struct Front {
    /// For file names.
    pub id: String,
    /// Title for readers.
    pub title: String,
    /// A sentence about it.
    pub subject: String,
    /// Its date.
    pub date: Date,
    /// What stands at the foot of each page, beside the page number.
    pub foot: String,
}

impl<'a> Sheet<'a> {
    /// An empty sheet.
    ///
    /// # Errors
    /// What is wrong with the language's words or the house.
    pub fn new(desk: &'a Desk<'a>, language: &str) -> Result<Self, Findings> {
        let (house, theme) = (desk.house(), desk.theme()?);
        let palette = desk.palette()?;
        let none = std::collections::BTreeMap::new();
        let mut known = publisher(desk);
        for name in WORDS {
            known = known.with(name, Variable::Text(String::new()));
        }
        for name in NUMBERS {
            known = known.with(name, Variable::Number(0.0));
        }
        Ok(Self {
            desk,
            locale: desk.locale(language, known)?,
            orders: Wording::from_file(language, desk.settings.file(&words::file(language)).as_ref())?,
            styles: StyleBook::new(house, theme, [&none, &none], &palette),
            palette,
            findings: RefCell::default(),
        })
    }

    /// The language's tag.
    pub fn language(&self) -> &str {
        self.locale.language()
    }

    /// A colour of the theme; `ink` where it has none of this name, and black where it has no ink.
    pub fn color(&self, name: &str) -> Color {
        let named = self.palette.get(name).or_else(|| self.palette.get("ink"));
        named.unwrap_or(Color::BLACK)
    }

    /// A message with these facts. One that cannot be put together is a finding, and the paper is not made.
    pub fn words(&self, id: &str, facts: &Variables) -> Words {
        self.locale.words_with(id, facts).unwrap_or_else(|finding| {
            self.findings.borrow_mut().push(finding);
            self.foreign(id)
        })
    }

    /// As [`Sheet::words`], the text alone.
    pub fn plain(&self, id: &str, facts: &Variables) -> String {
        self.words(id, facts).plain()
    }

    /// A message without facts in a style.
    pub fn say(&self, id: &str, look: Look) -> Para {
        self.say_with(id, look, &Variables::new())
    }

    /// A message in a style.
    pub fn say_with(&self, id: &str, look: Look, facts: &Variables) -> Para {
        Para {
            words: self.words(id, facts),
            style: self.style(look),
        }
    }

    /// Words that no message holds, in a style; empty words give an empty cell.
    pub fn text(&self, text: &str, look: Look) -> Para {
        Para {
            words: self.foreign(text),
            style: self.style(look),
        }
    }

    /// As [`Sheet::text`], in another language, so that a screen reader speaks them rightly.
    pub fn text_in(&self, text: &str, language: &str, look: Look) -> Para {
        let mut para = self.text(text, look);
        if language != self.language() {
            para.words
                .runs
                .iter_mut()
                .for_each(|run| run.language = Some(language.into()));
        }
        para
    }

    /// Words that no message holds; `\u{2028}` breaks a line.
    pub fn foreign(&self, text: &str) -> Words {
        let run = Inline {
            text: text.into(),
            emphasis: false,
            strong: false,
            code: false,
            form: Form::Plain,
            link: None,
            language: None,
        };
        let origin = Origin {
            place: None,
            message_place: None,
            language: self.locale.language().clone(),
            message: text.chars().take(40).collect::<String>().into(),
        };
        Words {
            runs: if text.is_empty() { Vec::new() } else { vec![run] },
            origin,
        }
    }

    /// A whole number as the language writes it.
    pub fn number(&self, number: i64) -> String {
        conventions::number(self.locale.conventions(), number as f64, NumberForm::default())
    }

    /// Tenths of a per cent as the language writes them, with one decimal.
    pub fn per_cent(&self, tenths: i64) -> String {
        let form = NumberForm {
            least_decimals: 1,
            most_decimals: 1,
            grouped: true,
        };
        conventions::per_cent(self.locale.conventions(), tenths as f64 / 10.0, form)
    }

    /// A day as the language writes it.
    pub fn date(&self, date: Date) -> String {
        conventions::date(self.locale.conventions(), date)
    }

    /// The name of a language, in itself.
    pub fn language_name(&self, tag: &str) -> String {
        match tag {
            "nb" | "nn" | "se" | "en" => self.orders.say(&format!("language-{tag}"), &[]),
            other => other.to_owned(),
        }
    }

    /// How words of a look are set: in the fonts and colours of the theme, in sizes for papers.
    pub fn style(&self, look: Look) -> Arc<TextStyle> {
        let of = |base: &str, size: i64, leading: i64, after: i64| TextStyle {
            size: Length::micropoints(size * 100_000),
            leading: Length::micropoints(leading * 100_000),
            before: Length::ZERO,
            after: Length::micropoints(after * 100_000),
            indent: Length::ZERO,
            on_grid: false,
            hyphenate: false,
            keep_with_next: false,
            balance: false,
            align: Align::Start,
            ..self.styles.get(base, None)
        };
        let bold = |weight, style: TextStyle| TextStyle { weight, ..style };
        let end = |style: TextStyle| TextStyle {
            align: Align::End,
            ..style
        };
        let middle = |style: TextStyle| TextStyle {
            align: Align::Center,
            ..style
        };
        let cell = || self.figures(of("table-cell", 90, 120, 0));
        let head = || bold(700, of("table-head", 80, 105, 0));
        let style = match look {
            Look::Title => of("title", 240, 290, 60),
            Look::Kicker => bold(600, of("kicker", 85, 120, 20)),
            Look::Heading => TextStyle {
                before: Length::pt(14),
                keep_with_next: true,
                balance: true,
                ..of("heading-2", 140, 180, 50)
            },
            Look::Lead => TextStyle {
                balance: false,
                ..of("lead", 115, 160, 80)
            },
            Look::Body => of("body", 100, 140, 50),
            Look::Small => of("body", 80, 110, 20),
            Look::Label => bold(600, of("contact-label", 85, 110, 10)),
            Look::Value => self.figures(of("body", 100, 135, 60)),
            Look::Head => head(),
            Look::HeadEnd => end(head()),
            Look::HeadMiddle => middle(head()),
            Look::Cell => cell(),
            Look::CellEnd => end(cell()),
            Look::RowHead => bold(600, cell()),
            Look::Sum => bold(700, cell()),
            Look::SumEnd => end(bold(700, cell())),
            Look::Address => TextStyle {
                weight: 400,
                italic: false,
                case: Case::AsWritten,
                tracking: 0,
                ..of("body", 110, 140, 0)
            },
            Look::Typed => of("body", 100, 135, 0),
            Look::Nothing => middle(of("body", 90, 120, 0)),
        };
        Arc::new(style)
    }

    /// The style with figures that are all of one width and height, as far as its face has them.
    fn figures(&self, style: TextStyle) -> TextStyle {
        let face = style
            .families
            .first()
            .and_then(|family| self.desk.fonts.select(family, style.weight, style.italic));
        let has = |tag: &[u8; 4]| face.is_some_and(|face| self.desk.fonts.features(face).contains(tag));
        let features = [*b"lnum", *b"tnum"].into_iter().filter(|tag| has(tag));
        TextStyle {
            features: features.map(|tag| (tag, 1)).collect(),
            ..style
        }
    }

    /// A table of papers: close rows that may go on on the next page. Without shares all columns are alike.
    pub fn table(&self, header: Vec<Para>, rows: Vec<Vec<Para>>, shares: &[u8], sums: usize) -> Table {
        Table {
            caption: None,
            header,
            row_headers: false,
            rows,
            shares: shares.to_vec(),
            rule: self.color("petrol"),
            sums,
            ticks: false,
            breaks: true,
        }
    }

    /// A part that starts a new page.
    pub fn part(&self, name: &str, blocks: Vec<Block>) -> Part {
        Part {
            name: name.into(),
            place: Place::file("papers"),
            panels: Vec::new(),
            pages: None,
            start: None,
            footer: true,
            margins: MARGINS,
            columns: 1,
            gutter: Length::ZERO,
            vertical: Vertical::Top,
            fit: None,
            background: Vec::new(),
            blocks,
        }
    }

    /// Sets the parts on A4 pages.
    ///
    /// # Errors
    /// What could not be said or set.
    pub fn pages(&self, front: &Front, parts: Vec<Part>) -> Result<Document, Findings> {
        self.pages_on(A4, front, parts)
    }

    /// Sets the parts on pages of a size.
    ///
    /// # Errors
    /// What could not be said or set.
    pub fn pages_on(&self, paper: Size, front: &Front, parts: Vec<Part>) -> Result<Document, Findings> {
        self.settle()?;
        let publisher = &self.desk.house().publisher.name;
        let author = self.locale.words(publisher, None).map(|words| words.plain());
        let style = self.style(Look::Small);
        let brochure = Brochure {
            id: front.id.as_str().into(),
            language: self.locale.language().clone(),
            title: front.title.clone(),
            subject: front.subject.clone(),
            author: author?,
            date: front.date,
            draft: false,
            format: format(paper),
            printing: Arc::default(),
            code: String::new(),
            edition: 1,
            pages: None,
            footer: Some(Footer {
                text: Some(Para {
                    words: self.foreign(&front.foot),
                    style: style.clone(),
                }),
                shortens: true,
                number: Some((*style).clone()),
                baseline: Length::mm(11),
            }),
            palette: self.palette.clone(),
            styles: self.styles.clone(),
            parts,
            place: Place::file("papers"),
        };
        let (document, warnings) = layout::lay_out(&brochure, self.desk.typesetter)?;
        warnings.into_iter().for_each(|finding| self.desk.warn(finding));
        preflight::contrast(&document)
            .into_iter()
            .for_each(|finding| self.desk.warn(finding));
        Ok(document)
    }

    /// The pages as an accessible PDF.
    ///
    /// # Errors
    /// As [`Sheet::pages`], and `pdf-internal`.
    pub fn pdf(&self, front: &Front, parts: Vec<Part>) -> Result<Vec<u8>, Findings> {
        pdf::accessible(&self.pages(front, parts)?, self.desk.fonts.faces())
    }

    /// Whether everything could be said so far.
    ///
    /// # Errors
    /// What could not be said.
    pub fn settle(&self) -> Result<(), Findings> {
        let findings = self.findings.take();
        match findings.has_errors() {
            true => Err(findings),
            false => Ok(()),
        }
    }
}

/// A block of this kind.
pub fn block(kind: BlockKind) -> Block {
    Block {
        kind,
        place: Place::file("papers"),
    }
}

/// A paragraph as a block.
pub fn para(para: Para) -> Block {
    block(BlockKind::Para(para))
}

/// A heading with what stands above it.
pub fn heading(level: u8, text: Para, kicker: Option<Para>) -> Block {
    block(BlockKind::Heading(Heading { level, text, kicker }))
}

/// A fact that is words.
pub fn fact(facts: Variables, name: &str, value: impl Into<String>) -> Variables {
    facts.with(name, Variable::Text(value.into()))
}

/// A fact that is a number.
pub fn count(facts: Variables, name: &str, value: i64) -> Variables {
    facts.with(name, Variable::Number(value as f64))
}

fn format(trim: Size) -> Format {
    Format {
        name: "paper".into(),
        kind: FormatKind::Sheet,
        fold: None,
        trim,
        margins: MARGINS,
        columns: 1,
        gutter: Length::ZERO,
        first_baseline: Length::pt(7),
        grid_step: Length::pt(7),
        bleed: Length::ZERO,
        panels: Vec::new(),
    }
}

/// What `house.ftl` can name of the publisher and, where it names facts of a brochure, nothing.
fn publisher(desk: &Desk<'_>) -> Variables {
    let facts = ["code", "year", "date"]
        .into_iter()
        .fold(Variables::publisher(desk.house()), |facts, name| fact(facts, name, ""));
    count(facts, "edition", 1)
}
