//! How do a brochure's structure and one language's messages become its content?

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::sync::Arc;

use super::blocks::{
    Aside, Band, Block, BlockKind, ColumnSet, Contact, ContactRow, Contrast, Figure, Heading, List, Para, Qr, Quote,
    Step, Table,
};
use super::covers::Listed;
use super::format::{Area, AreaFill, Format};
use super::{
    Brochure, Color, Entry, FieldKind, Fit, Footer, Form, FormPart, Grid, GridCell, GridRow, LabelledField, Palette,
    Part, Printing, StyleBook, large,
};
use crate::diag::{Code, Finding, Findings, Place};
use crate::geom::{Length, Sides};
use crate::locale::{Locale, Words};
use crate::source::brochure as written;
use crate::source::house::{Align, House};
use crate::source::picture::Picture;
use crate::source::{Measure, Placed};

/// For which way of reading a brochure is composed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reading {
    /// As designed.
    #[default]
    Designed,
    /// In large print: A4, one column, no type below 16 pt.
    LargePrint,
}

/// What a brochure is composed from.
pub struct Sources<'a> {
    /// Name of the brochure's folder.
    pub id: &'a str,
    /// Project-relative path of its `brochure.yaml`.
    pub file: &'a Arc<str>,
    /// What all brochures share; checked.
    pub house: &'a House,
    /// The brochure as written; checked.
    pub brochure: &'a written::Brochure,
    /// How the brochure is printed.
    pub printing: Arc<Printing>,
    /// One language's messages.
    pub locale: &'a Locale,
    /// For which way of reading.
    pub reading: Reading,
    /// Finds a picture of the brochure by its relative path.
    pub picture: &'a FindPicture<'a>,
    /// The brochures that a catalogue lists, for the language of `locale`.
    pub listed: &'a ListBrochures<'a>,
}

/// Finds a picture by its path in the brochure's folder; the place is where the YAML names it.
pub type FindPicture<'a> = dyn Fn(&str, Place) -> Result<Arc<Picture>, Finding> + 'a;

/// Gives the brochures that a catalogue lists in a language, with their covers.
pub type ListBrochures<'a> = dyn Fn(&str) -> Result<Vec<Listed>, Findings> + 'a;

/// The brochure in the language of `sources.locale`.
///
/// # Errors
/// All messages that are missing or cannot be put together, all pictures that cannot be read, names that are not
/// defined. Warnings come with the product: messages of the brochure's file that nothing uses.
pub fn compose(sources: &Sources<'_>) -> Result<(Brochure, Findings), Findings> {
    let written = sources.brochure;
    let (Some(format), Some(theme)) = (
        sources.house.formats.get(written.format.as_str()),
        sources.house.themes.get(written.theme.as_str()),
    ) else {
        return Err(Finding::error(
            Code::NameUnknown,
            "the brochure's format or theme is not defined in house.yaml",
        )
        .at(Place::file(sources.file.clone()))
        .hint("name a format and a theme of brochures/house.yaml")
        .into());
    };
    let mut palette = Palette::of(theme, &sources.printing);
    if written.is_catalogue() {
        // Its covers are in the colours of their own themes.
        palette = palette.borrowing(sources.house.themes.values().map(|theme| &theme.value));
    }
    let styles = StyleBook::new(sources.house, theme, [&format.styles, &written.styles], &palette);
    let (format, styles) = match sources.reading {
        Reading::Designed => (Format::of(&written.format, format), styles),
        Reading::LargePrint => (large::format(), styles.enlarged()),
    };
    let composer = Composer {
        sources,
        format,
        styles,
        palette,
        findings: RefCell::default(),
        used: RefCell::default(),
    };
    composer.brochure()
}

pub(super) struct Composer<'a> {
    pub(super) sources: &'a Sources<'a>,
    format: Format,
    pub(super) styles: StyleBook,
    palette: Palette,
    findings: RefCell<Findings>,
    pub(super) used: RefCell<BTreeSet<String>>,
}

/// The colour of text on the background at hand; `None` on paper.
pub(super) type Context = Option<Color>;

impl Composer<'_> {
    fn brochure(self) -> Result<(Brochure, Findings), Findings> {
        let written = self.sources.brochure;
        let plain = |id: &written::MessageRef| self.words(id).map(|w| w.plain()).unwrap_or_default();
        let (title, subject) = (plain(&written.title), plain(&written.subject));
        let author = plain(&Placed::nowhere(self.sources.house.publisher.name.value.clone()));
        let designed = self.sources.reading == Reading::Designed;
        let mut footer = written.footer.as_ref().map(|footer| Footer {
            text: footer.text.as_ref().and_then(|text| self.para(text, "footer", None)),
            number: footer.page_number.then(|| self.styles.get("footer", None)),
            baseline: measure(&footer.baseline).unwrap_or(Length::mm(10)),
        });
        let parts = self.parts();
        if !designed {
            let text = footer.and_then(|footer| footer.text);
            footer = Some(Footer {
                text: text.or_else(|| self.para(&written.title, "footer", None)),
                number: Some(self.styles.get("footer", None)),
                baseline: Length::mm(14),
            });
        }
        let unused = self
            .sources
            .locale
            .unused(self.used.borrow().iter().map(String::as_str));
        let findings = self.findings.into_inner();
        if findings.has_errors() {
            return Err(findings);
        }
        let mut warnings = findings;
        warnings.extend(unused);
        let place = |line, column| Place::at(self.sources.file.clone(), line, column);
        let brochure = Brochure {
            id: self.sources.id.into(),
            language: self.sources.locale.language().clone(),
            title,
            subject,
            author,
            date: written.date.value,
            draft: self.sources.locale.is_draft(),
            format: self.format,
            printing: self.sources.printing.clone(),
            code: written.code.value.clone(),
            edition: written.edition.value,
            pages: written
                .pages
                .as_ref()
                .filter(|_| designed)
                .map(|p| (p.value, place(p.line, p.column))),
            footer,
            palette: self.palette,
            styles: self.styles,
            parts,
            place: Place::file(self.sources.file.clone()),
        };
        Ok((brochure, warnings))
    }

    /// The parts as the form asks for them.
    fn parts(&self) -> Vec<Part> {
        let written = &self.sources.brochure.parts;
        match self.sources.reading {
            Reading::Designed => written
                .iter()
                .map(|part| self.part(part, self.color(&part.color)))
                .collect(),
            Reading::LargePrint => {
                // Only the cover keeps its colours; text on all other pages is dark on paper.
                let context =
                    |index: usize, part: &written::Part| (index == 0).then(|| self.color(&part.color)).flatten();
                let parts = written
                    .iter()
                    .enumerate()
                    .map(|(index, part)| self.part(part, context(index, part)));
                large::parts(parts.collect())
            }
        }
    }

    fn part(&self, part: &Placed<written::Part>, context: Context) -> Part {
        let margins = part.margins.clone().unwrap_or_default();
        let own = |m: &Option<Placed<Measure>>, inherited: Length| measure(m).unwrap_or(inherited);
        let columns = part.columns.as_ref();
        Part {
            name: part.name.as_str().into(),
            place: self.place(part),
            panels: part.panels.iter().filter_map(|name| self.panel(name)).collect(),
            pages: part.pages.as_ref().map(|p| p.value),
            start: part.start,
            footer: part.footer,
            margins: Sides {
                top: own(&margins.top, self.format.margins.top),
                right: own(&margins.outside, self.format.margins.right),
                bottom: own(&margins.bottom, self.format.margins.bottom),
                left: own(&margins.inside, self.format.margins.left),
            },
            columns: columns.map_or(self.format.columns, |c| c.count.value.max(1)),
            gutter: columns.map_or(self.format.gutter, |c| c.gutter.0),
            vertical: part.vertical,
            fit: self.fit(part),
            background: part.background.iter().filter_map(|area| self.area(area)).collect(),
            blocks: self.blocks(&part.blocks, context),
        }
    }

    /// The part's own bounds, else those of the format; none for parts that take as many pages as they need.
    fn fit(&self, part: &written::Part) -> Option<Fit> {
        let endless = self.format.panels.is_empty() && part.pages.is_none();
        let format = self.sources.house.formats.get(self.sources.brochure.format.as_str());
        let shared = format.and_then(|format| format.fit.as_ref());
        part.fit
            .as_ref()
            .or(shared)
            .filter(|_| !endless)
            .and_then(|fit| Fit::of(fit))
    }

    fn area(&self, area: &Placed<written::Area>) -> Option<Area> {
        let fill = match (&area.color, &area.picture) {
            (Some(color), None) => AreaFill::Color(self.palette.get(color)?),
            (None, Some(picture)) => AreaFill::Picture(self.picture(picture)?, area.intent),
            _ => {
                self.report(
                    Finding::error(Code::BrochureInvalid, "an area needs either `color` or `picture`")
                        .at(self.place(area))
                        .hint("write two areas, one below the other, for a colour behind a picture"),
                );
                return None;
            }
        };
        Some(Area {
            fill,
            frame: area.frame.clone(),
            every_page: area.every_page,
        })
    }

    fn blocks(&self, blocks: &[Placed<written::Block>], context: Context) -> Vec<Block> {
        let mut composed = Vec::new();
        for block in blocks {
            let place = self.place(block);
            if let written::Block::Paragraphs(messages) = &block.value {
                let paras = messages.iter().filter_map(|m| self.para(m, "body", context));
                composed.extend(paras.map(|para| Block {
                    kind: BlockKind::Para(para),
                    place: place.clone(),
                }));
            } else if let Some(kind) = self.block(block, context) {
                composed.push(Block { kind, place });
            }
        }
        composed
    }

    fn block(&self, block: &Placed<written::Block>, context: Context) -> Option<BlockKind> {
        use written::Block as W;
        Some(match &block.value {
            W::Heading(heading) => self.heading(heading, context)?,
            W::Lead(text) => BlockKind::Para(self.para(text, "lead", context)?),
            W::Paragraph(text) => BlockKind::Para(self.para(text, "body", context)?),
            W::Paragraphs(_) => return None,
            W::Styled(styled) => {
                let mut para = self.para(&styled.text, &styled.style, context)?;
                if let Some(initial) = styled
                    .initial
                    .as_ref()
                    .filter(|_| self.sources.reading == Reading::Designed)
                {
                    Arc::make_mut(&mut para.style).initial = initial.value;
                }
                BlockKind::Para(para)
            }
            W::List(list) => BlockKind::List(List {
                kind: list.kind,
                items: self.paras(&list.items, "list", context),
                accent: self.accent(context),
            }),
            W::Quote(quote) => BlockKind::Quote(Quote {
                text: self.para(&quote.text, "quote", context)?,
                source: self.optional(&quote.source, "quote-source", context),
                accent: self.accent(context),
            }),
            W::Aside(aside) => self.aside(aside),
            W::Figure(figure) => self.figure(figure, context)?,
            W::Table(table) => self.table(block, table, context)?,
            W::Contact(contact) => self.contact(contact, context)?,
            W::Contents(contents) => {
                let depth = contents.depth.as_ref().map_or(2, |d| d.value).clamp(2, 6);
                let style = |level| if level == 2 { "toc-1" } else { "toc-2" };
                BlockKind::Contents(
                    (2..=depth)
                        .map(|level| self.styles.get(style(level), context))
                        .collect(),
                )
            }
            W::Qr(qr) => self.qr(qr, context)?,
            W::Contrast(contrast) => self.contrast(contrast, context),
            W::Steps(steps) => BlockKind::Steps {
                steps: steps.items.iter().filter_map(|step| self.step(step, context)).collect(),
                number: self.styles.get("step-number", context),
                disc: self.styles.get("step-disc", context).color,
            },
            W::Imprint(imprint) => BlockKind::Imprint(self.paras(&imprint.lines, "imprint", context)),
            W::OrderForm(form) => BlockKind::Form(self.order_form(form, context)),
            W::Catalogue(covers) => BlockKind::Catalogue(self.catalogue(block, covers)?),
            W::Spacer(height) => BlockKind::Spacer(height.0),
            W::Columns(set) => BlockKind::Columns(ColumnSet {
                count: set.count.value.max(1),
                gutter: measure(&set.gutter).unwrap_or(Length::mm(5)),
                blocks: self.blocks(&set.blocks, context),
            }),
            W::Band(band) => BlockKind::Band(Band {
                background: self.palette.get(&band.background)?,
                blocks: self.blocks(&band.blocks, self.color(&band.color)),
            }),
            W::Break(at) => BlockKind::Break(*at),
        })
    }

    fn heading(&self, heading: &written::Heading, context: Context) -> Option<BlockKind> {
        let level = heading.level.value.clamp(1, 6);
        let default = format!("heading-{level}");
        let style = heading.style.as_ref().map_or(default.as_str(), |s| s.as_str());
        Some(BlockKind::Heading(Heading {
            level,
            text: self.para(&heading.text, style, context)?,
            kicker: self.optional(&heading.kicker, "kicker", context),
        }))
    }

    fn aside(&self, aside: &written::Aside) -> BlockKind {
        let inside = self.color(&aside.color);
        BlockKind::Aside(Aside {
            title: self.optional(&aside.title, "aside-title", inside),
            background: self
                .color(&aside.background)
                .or_else(|| self.named("tint"))
                .unwrap_or(Color::PAPER),
            beside: aside.beside.map(|side| (side, measure(&aside.width))),
            blocks: self.restyled(self.blocks(&aside.blocks, inside), inside),
        })
    }

    /// Plain paragraphs in a box take the box's own body style.
    fn restyled(&self, mut blocks: Vec<Block>, context: Context) -> Vec<Block> {
        let style = Arc::new(self.styles.get("aside", context));
        for block in &mut blocks {
            if let BlockKind::Para(para) = &mut block.kind
                && &*para.style.name == "body"
            {
                para.style = style.clone();
            }
        }
        blocks
    }

    fn figure(&self, figure: &written::Figure, context: Context) -> Option<BlockKind> {
        let picture = self.picture(&figure.picture);
        let alt = figure.alt.as_ref().map(|alt| self.words(alt));
        let caption = self.optional(&figure.caption, "caption", context);
        Some(BlockKind::Figure(Figure {
            picture: picture?,
            alt: alt.flatten(),
            caption,
            width: measure(&figure.width),
            align: figure.align.unwrap_or(Align::Start),
            scale: 1000,
            beside: figure.beside,
            intent: figure.intent,
        }))
    }

    fn table(&self, place: &Placed<written::Block>, table: &written::Table, context: Context) -> Option<BlockKind> {
        let columns = table.header.len();
        for row in table.rows.iter().filter(|row| row.len() != columns) {
            let message = format!("this row has {} cells, and the header has {columns}", row.len());
            self.report(
                Finding::error(Code::BrochureInvalid, message)
                    .at(self.place(row))
                    .hint("give every row one cell for each column"),
            );
        }
        if columns == 0 || !(table.shares.is_empty() || table.shares.len() == columns) {
            self.report(
                Finding::error(
                    Code::BrochureInvalid,
                    "a table needs header cells, and one share of the width for each",
                )
                .at(self.place(place))
                .hint("write `header: [first, second]` and, if you want, `shares: [1, 2]`"),
            );
            return None;
        }
        let shares = if table.shares.is_empty() {
            vec![1; columns]
        } else {
            table.shares.iter().map(|s| s.value.max(1)).collect()
        };
        Some(BlockKind::Table(Table {
            caption: self.optional(&table.caption, "table-caption", context),
            header: self.paras(&table.header, "table-head", context),
            row_headers: table.row_headers,
            rows: table
                .rows
                .iter()
                .map(|row| self.table_row(row, table.row_headers, context))
                .collect(),
            shares,
            rule: self.accent(context),
            sums: 0,
            ticks: false,
            breaks: false,
        }))
    }

    fn table_row(&self, row: &[written::MessageRef], headed: bool, context: Context) -> Vec<Para> {
        let style = |index| {
            if headed && index == 0 {
                "table-row-head"
            } else {
                "table-cell"
            }
        };
        row.iter()
            .enumerate()
            .filter_map(|(index, cell)| self.para(cell, style(index), context))
            .collect()
    }

    fn contact(&self, contact: &written::Contact, context: Context) -> Option<BlockKind> {
        let background = self.color(&contact.background);
        let inside = self
            .color(&contact.color)
            .or(if background.is_none() { context } else { None });
        let rows = contact.rows.iter().filter_map(|row| {
            let label = self.optional(&row.label, "contact-label", inside);
            Some(ContactRow {
                label,
                value: self.para(&row.value, "contact-value", inside)?,
            })
        });
        let title = self.para(&contact.title, "contact-title", inside);
        let rows = rows.collect();
        Some(BlockKind::Contact(Contact {
            title: title?,
            rows,
            background,
        }))
    }

    /// Lines to write on: a field for each message, and a table with empty rows.
    fn order_form(&self, form: &written::OrderForm, context: Context) -> Form {
        let entry = || Entry {
            name: String::new(),
            tooltip: String::new(),
            kind: FieldKind::Text,
            required: false,
            most: None,
        };
        let field = |label, web| LabelledField {
            label,
            web,
            share: 1,
            lines: 1,
            entry: entry(),
        };
        let fields = form.fields.iter().enumerate().filter_map(|(index, label)| {
            let web = form.web_fields.get(index);
            let web = web.and_then(|label| self.para(label, "form-label", context));
            Some(field(self.para(label, "form-label", context)?, web))
        });
        let mut parts: Vec<FormPart> = fields.map(|field| FormPart::Fields(vec![field])).collect();
        let header = self.paras(&form.header, "form-label", context);
        if !header.is_empty() {
            let row = || GridRow {
                head: None,
                cells: header.iter().skip(1).map(|_| GridCell::Fill(entry())).collect(),
            };
            let shares = std::iter::once(3).chain(header.iter().skip(1).map(|_| 2)).collect();
            let rows = (0..form.lines.as_ref().map_or(4, |lines| lines.value))
                .map(|_| row())
                .collect();
            parts.push(FormPart::Grid(Grid { header, shares, rows }));
        }
        Form {
            parts,
            rule: self.accent(context),
            text: Arc::new(self.styles.get("form-label", context)),
            fillable: false,
        }
    }

    fn qr(&self, qr: &written::Qr, context: Context) -> Option<BlockKind> {
        let caption = self.optional(&qr.caption, "caption", context);
        Some(BlockKind::Qr(Qr {
            url: qr.url.as_str().into(),
            alt: self.words(&qr.alt)?,
            size: measure(&qr.size).unwrap_or(Length::mm(22)),
            caption,
            color: self.named("ink").unwrap_or(Color::BLACK),
        }))
    }

    fn contrast(&self, contrast: &written::Contrast, context: Context) -> BlockKind {
        let pairs = contrast.pairs.iter().filter_map(|pair| {
            let (told, own) = (
                self.para(&pair.told, "contrast-told", context),
                self.para(&pair.own, "contrast-own", context),
            );
            Some((told?, own?))
        });
        BlockKind::Contrast(Contrast {
            pairs: pairs.collect(),
            rule: self.accent(context),
        })
    }

    fn step(&self, step: &written::Step, context: Context) -> Option<Step> {
        let text = self.optional(&step.text, "step-text", context);
        Some(Step {
            title: self.para(&step.title, "step-title", context)?,
            text,
        })
    }

    /// The colour of bullets, bars and rules: that of the style `accent`.
    fn accent(&self, context: Context) -> Color {
        self.styles.get("accent", context).color
    }

    fn paras(&self, messages: &[written::MessageRef], style: &str, context: Context) -> Vec<Para> {
        messages
            .iter()
            .filter_map(|message| self.para(message, style, context))
            .collect()
    }

    fn optional(&self, message: &Option<written::MessageRef>, style: &str, context: Context) -> Option<Para> {
        message.as_ref().and_then(|message| self.para(message, style, context))
    }

    fn para(&self, message: &written::MessageRef, style: &str, context: Context) -> Option<Para> {
        let words = self.words(message)?;
        Some(Para {
            words,
            style: Arc::new(self.styles.get(style, context)),
        })
    }

    fn words(&self, message: &written::MessageRef) -> Option<Words> {
        self.used.borrow_mut().insert(message.value.clone());
        match self.sources.locale.words(message, Some(self.place(message))) {
            Ok(words) => Some(words),
            Err(finding) => {
                self.report(finding);
                None
            }
        }
    }

    fn picture(&self, path: &Placed<String>) -> Option<Arc<Picture>> {
        match (self.sources.picture)(path, self.place(path)) {
            Ok(picture) => Some(picture),
            Err(finding) => {
                self.report(finding);
                None
            }
        }
    }

    fn panel(&self, name: &Placed<String>) -> Option<usize> {
        self.format.panels.iter().position(|panel| *panel.name == *name.value)
    }

    pub(super) fn color(&self, name: &Option<Placed<String>>) -> Option<Color> {
        name.as_ref().and_then(|name| self.palette.get(name))
    }

    fn named(&self, name: &str) -> Option<Color> {
        self.palette.get(name)
    }

    pub(super) fn place<T>(&self, value: &Placed<T>) -> Place {
        Place::at(self.sources.file.clone(), value.line, value.column)
    }

    pub(super) fn report(&self, finding: Finding) {
        self.findings.borrow_mut().push(finding);
    }
}

pub(super) fn measure(m: &Option<Placed<Measure>>) -> Option<Length> {
    m.as_ref().map(|m| m.value.0)
}
