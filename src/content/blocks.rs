//! Which kinds of blocks does a brochure's text consist of, with their words in place?

use std::sync::Arc;

use super::{Color, Form, TextStyle};
use crate::diag::Place;
use crate::geom::Length;
use crate::locale::Words;
pub use crate::source::brochure::{Beside, Break, ListKind};
pub use crate::source::house::Align;
use crate::source::picture::Picture;
use crate::source::printing::Intent;

/// Words in a style: a paragraph.
#[derive(Clone, Debug)]
pub struct Para {
    /// What it says.
    pub words: Words,
    /// How it looks.
    pub style: Arc<TextStyle>,
}

/// One block and where it is written.
#[derive(Clone, Debug)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Where it is written.
    pub place: Place,
}

/// What a block is.
#[derive(Clone, Debug)]
pub enum BlockKind {
    /// A heading.
    Heading(Heading),
    /// A paragraph, whatever its style.
    Para(Para),
    /// A list.
    List(List),
    /// A pull quote.
    Quote(Quote),
    /// A box beside the text.
    Aside(Aside),
    /// A picture.
    Figure(Figure),
    /// A table.
    Table(Table),
    /// A contact card.
    Contact(Contact),
    /// The table of contents: the styles of its levels, down to its depth.
    Contents(Vec<TextStyle>),
    /// A QR code.
    Qr(Qr),
    /// Pairs of opposing statements.
    Contrast(Contrast),
    /// Numbered steps.
    Steps {
        /// The steps.
        steps: Vec<Step>,
        /// How their numbers look.
        number: TextStyle,
        /// The discs behind the numbers.
        disc: Color,
    },
    /// Small lines about the print.
    Imprint(Vec<Para>),
    /// The brochures of a catalogue.
    Catalogue(Catalogue),
    /// Empty space.
    Spacer(Length),
    /// Something to fill in.
    Form(Form),
    /// Blocks in balanced columns.
    Columns(ColumnSet),
    /// Blocks beside others, each group in a column of its own.
    Groups(Groups),
    /// A band of colour from edge to edge.
    Band(Band),
    /// What follows starts elsewhere.
    Break(Break),
}

/// A heading.
#[derive(Clone, Debug)]
pub struct Heading {
    /// 1 to 6.
    pub level: u8,
    /// Its words.
    pub text: Para,
    /// A small line above it.
    pub kicker: Option<Para>,
}

/// A list.
#[derive(Clone, Debug)]
pub struct List {
    /// What stands before the items.
    pub kind: ListKind,
    /// The items.
    pub items: Vec<Para>,
    /// The colour of bullets, boxes and numbers.
    pub accent: Color,
}

/// A pull quote.
#[derive(Clone, Debug)]
pub struct Quote {
    /// What is quoted.
    pub text: Para,
    /// Where it is from.
    pub source: Option<Para>,
    /// The colour of the bar beside it.
    pub accent: Color,
}

/// A box beside the text.
#[derive(Clone, Debug)]
pub struct Aside {
    /// Its title.
    pub title: Option<Para>,
    /// The colour behind it.
    pub background: Color,
    /// The side at which it stands with text beside it, and its width, if it says so.
    pub beside: Option<(Beside, Option<Length>)>,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// A picture.
#[derive(Clone, Debug)]
pub struct Figure {
    /// The picture.
    pub picture: Arc<Picture>,
    /// What it shows; `None` for decoration.
    pub alt: Option<Words>,
    /// The line below it.
    pub caption: Option<Para>,
    /// Its width; the column's when `None`.
    pub width: Option<Length>,
    /// Its width and height in thousandths of what `width` says, for frames that give way.
    pub scale: i64,
    /// The side at which it stands with text beside it.
    pub beside: Option<Beside>,
    /// Where it stands when it is narrower than the column.
    pub align: Align,
    /// How its colours are brought to the paper.
    pub intent: Intent,
}

/// A table.
#[derive(Clone, Debug)]
pub struct Table {
    /// Its name.
    pub caption: Option<Para>,
    /// The cells of the head, one for each column.
    pub header: Vec<Para>,
    /// Whether the first cell of each row is a header.
    pub row_headers: bool,
    /// The rows, each with as many cells as the head.
    pub rows: Vec<Vec<Para>>,
    /// Each column's share of the width; as many as columns, all positive.
    pub shares: Vec<u8>,
    /// The colour of its lines.
    pub rule: Color,
    /// How many rows at its end are sums, with a stronger line above them.
    pub sums: usize,
    /// Whether each row but the sums begins with a box to tick, in the first column.
    pub ticks: bool,
    /// Whether it may go on on the next page, with its head repeated there.
    pub breaks: bool,
}

/// Groups of blocks beside each other.
#[derive(Clone, Debug)]
pub struct Groups {
    /// Each group with its share of the width; shares are positive.
    pub groups: Vec<(u8, Vec<Block>)>,
    /// The gap between two groups.
    pub gutter: Length,
}

/// The brochures of a catalogue, each with its cover and what one should know about it.
#[derive(Clone, Debug)]
pub struct Catalogue {
    /// How many stand beside each other, at least 1.
    pub columns: u8,
    /// The gap between two of them.
    pub gutter: Length,
    /// The brochures in their order.
    pub entries: Vec<CatalogueEntry>,
}

/// A brochure of a catalogue.
#[derive(Clone, Debug)]
pub struct CatalogueEntry {
    /// The name of its folder.
    pub id: Arc<str>,
    /// Its cover; the pictures of all entries are equally high, so that what is below them is level.
    pub cover: Figure,
    /// Its title.
    pub title: Heading,
    /// Code, year, format.
    pub facts: Para,
    /// Its languages, by the names that they give themselves, in a line.
    pub spoken: Para,
    /// The same one by one: tag and name.
    pub languages: Vec<(Arc<str>, Arc<str>)>,
}

impl CatalogueEntry {
    /// The entry as blocks below each other.
    pub fn blocks(&self, place: &Place) -> Vec<Block> {
        let kinds = [
            BlockKind::Figure(self.cover.clone()),
            BlockKind::Heading(self.title.clone()),
            BlockKind::Para(self.facts.clone()),
            BlockKind::Para(self.spoken.clone()),
        ];
        kinds
            .map(|kind| Block {
                kind,
                place: place.clone(),
            })
            .into()
    }
}

/// A contact card.
#[derive(Clone, Debug)]
pub struct Contact {
    /// Its title.
    pub title: Para,
    /// Its rows.
    pub rows: Vec<ContactRow>,
    /// The colour behind it.
    pub background: Option<Color>,
}

/// A row of a contact card.
#[derive(Clone, Debug)]
pub struct ContactRow {
    /// What it is.
    pub label: Option<Para>,
    /// The number, address or name.
    pub value: Para,
}

/// A QR code.
#[derive(Clone, Debug)]
pub struct Qr {
    /// Where it leads.
    pub url: Arc<str>,
    /// What it is.
    pub alt: Words,
    /// Width and height with its quiet zone.
    pub size: Length,
    /// The line beside it.
    pub caption: Option<Para>,
    /// Colour of the dark modules.
    pub color: Color,
}

/// Pairs of opposing statements.
#[derive(Clone, Debug)]
pub struct Contrast {
    /// What one is told, and what one can do oneself.
    pub pairs: Vec<(Para, Para)>,
    /// The colour of the lines between the pairs.
    pub rule: Color,
}

/// One step.
#[derive(Clone, Debug)]
pub struct Step {
    /// What to do.
    pub title: Para,
    /// How to do it.
    pub text: Option<Para>,
}

/// Blocks in balanced columns.
#[derive(Clone, Debug)]
pub struct ColumnSet {
    /// How many, at least 1.
    pub count: u8,
    /// The gap between two columns.
    pub gutter: Length,
    /// What stands in them.
    pub blocks: Vec<Block>,
}

/// A band of colour.
#[derive(Clone, Debug)]
pub struct Band {
    /// Its colour.
    pub background: Color,
    /// What stands on it.
    pub blocks: Vec<Block>,
}
