//! What does a brochure say in one language, and what is each piece of it? Nothing is implicit here.
//!
//! Names are resolved (styles, colours, formats, pictures), every message is words, every default is a value. What
//! stands here no longer depends on files.

mod adapt;
mod blocks;
mod compose;
mod copy;
mod covers;
mod fit;
mod form;
mod format;
mod large;
mod palette;
mod printing;
mod profile;
mod qr;
mod style;

pub use adapt::{adapted, lengths};
pub use blocks::{
    Align, Aside, Band, Beside, Block, BlockKind, Catalogue, CatalogueEntry, ColumnSet, Contact, ContactRow, Contrast,
    Figure, Groups, Heading, List, ListKind, Para, Qr, Quote, Step, Table,
};
pub use compose::{Reading, Sources, compose};
pub use copy::{FinishedCopy, Paper};
pub use covers::Listed;
pub use fit::{Adaptation, Fit, Range};
pub use form::{Entry, FieldKind, Form, FormPart, Grid, GridCell, GridRow, LabelledField};
pub use format::{Area, AreaFill, Format, Panel};
pub use palette::{Color, Palette, Spot, SpotInk, contrast_ratio};
pub use printing::{PressSheet, Printing};
pub use profile::{Profile, limited};
pub use qr::{DarkRun, Modules};
pub use style::{StyleBook, TextStyle};

use std::sync::Arc;

use crate::diag::Place;
use crate::geom::{Length, Sides};
pub use crate::source::Date;
use crate::source::brochure::{PageStart, Vertical};

/// A brochure in one language.
#[derive(Clone, Debug)]
pub struct Brochure {
    /// Name of its folder.
    pub id: Arc<str>,
    /// Tag of its language.
    pub language: Arc<str>,
    /// Title, for readers.
    pub title: String,
    /// What it is about, in a sentence.
    pub subject: String,
    /// Who publishes it.
    pub author: String,
    /// Date of the edition.
    pub date: Date,
    /// Whether the translation has not yet been read by somebody who knows the language.
    pub draft: bool,
    /// The paper's size and folds.
    pub format: Format,
    /// How it is printed.
    pub printing: Arc<Printing>,
    /// Its order code.
    pub code: String,
    /// Which edition this is, from 1.
    pub edition: u16,
    /// For booklets: how many pages it must have, and where that is said.
    pub pages: Option<(u16, Place)>,
    /// The footer of its pages.
    pub footer: Option<Footer>,
    /// Colours of the theme.
    pub palette: Palette,
    /// Styles that layout needs for what it adds itself (numbers, bullets, contents).
    pub styles: StyleBook,
    /// The parts in reading order.
    pub parts: Vec<Part>,
    /// The brochure's file, for findings about the whole.
    pub place: Place,
}

/// Running title and page number.
#[derive(Clone, Debug)]
pub struct Footer {
    /// The running title.
    pub text: Option<Para>,
    /// Whether a running title that is too long is shortened without a warning: nobody chose the room that it has.
    pub shortens: bool,
    /// How page numbers look; `None` for no page numbers.
    pub number: Option<TextStyle>,
    /// From the bottom of the trim up to the baseline.
    pub baseline: Length,
}

/// A part of a brochure.
#[derive(Clone, Debug)]
pub struct Part {
    /// What findings call it.
    pub name: Arc<str>,
    /// Where it is written.
    pub place: Place,
    /// The panels that it flows through, as indices into the format's panels; empty for new pages.
    pub panels: Vec<usize>,
    /// How many pages it has, if it says so.
    pub pages: Option<u16>,
    /// Where it starts.
    pub start: Option<PageStart>,
    /// Whether its pages show the footer.
    pub footer: bool,
    /// Margins: `left` is the inside, `right` the outside.
    pub margins: Sides,
    /// Number of columns.
    pub columns: u8,
    /// The gap between them.
    pub gutter: Length,
    /// Where text stands in a frame that it does not fill.
    pub vertical: Vertical,
    /// How far its frames may give way; `None` for not at all.
    pub fit: Option<Fit>,
    /// What stands behind the text, the first at the back.
    pub background: Vec<Area>,
    /// The blocks in reading order.
    pub blocks: Vec<Block>,
}
