//! How do a brochure's structure and one language's messages become its content? Its blocks do in `blocks`.

mod blocks;

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::sync::Arc;

use super::blocks::Para;
use super::covers::Listed;
use super::format::{Area, AreaFill, Format};
use super::{Brochure, Color, Fit, Footer, Palette, Part, Printing, StyleBook, large};
use crate::diag::{Code, Finding, Findings, Place};
use crate::geom::{Length, Sides};
use crate::locale::{Locale, Words};
use crate::source::brochure as written;
use crate::source::house::House;
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
            shortens: false,
            number: footer.page_number.then(|| self.styles.get("footer", None)),
            baseline: measure(&footer.baseline).unwrap_or(Length::mm(10)),
        });
        let parts = self.parts();
        if !designed {
            let text = footer.and_then(|footer| footer.text);
            footer = Some(Footer {
                text: text.or_else(|| self.para(&written.title, "footer", None)),
                shortens: true,
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
