//! What stands where on the finished pages, and what is it?
//!
//! The contract between `layout` and `pdf`: a writer never asks layout a question. All places are from the upper left
//! corner of a page's trim box. The tree of tags says what the painted items mean; the order of tags is the reading
//! order, whatever the order of panels on the sheet.

mod drawn;
mod dump;
mod field;

use std::sync::Arc;

pub use crate::content::{Color, Date, Format, Printing, Spot, SpotInk};
use crate::diag::{Origin, Place};
use crate::geom::{Length, Path, Point, Rect, Size};
pub use crate::source::picture::{Original, OriginalKind};
pub use crate::source::printing::Intent;
pub use crate::text::{Glyph, GlyphRun};
pub use field::{Field, FieldKind};

/// A brochure in one language, laid out: everything a writer needs.
#[derive(Clone, Debug, Default)]
pub struct Document {
    /// Name of the brochure's folder; part of file names.
    pub id: String,
    /// Title for readers.
    pub title: String,
    /// What it is about, in a sentence.
    pub subject: String,
    /// Who publishes it.
    pub author: String,
    /// Tag of its language.
    pub language: String,
    /// Date of the edition; dates the file.
    pub date: Date,
    /// Which edition it is, from 1.
    pub edition: u16,
    /// Its order code.
    pub code: String,
    /// Whether the translation has not yet been read by somebody who knows the language.
    pub draft: bool,
    /// How it is printed.
    pub printing: Arc<Printing>,
    /// The paper's size and folds.
    pub format: Format,
    /// Spot colours that [`Spot::Ink`] counts.
    pub spots: Vec<SpotInk>,
    /// The brochure's file, for findings about the whole.
    pub place: Option<Place>,
    /// Pages in reading order.
    pub pages: Vec<Page>,
    /// The tags; the first is the document itself. A tag stands after its parent, siblings in reading order.
    pub tags: Vec<Tag>,
    /// Bookmarks in reading order.
    pub outline: Vec<Bookmark>,
    /// Pictures that items refer to.
    pub images: Vec<Arc<Image>>,
}

/// A page, a panel of a folded sheet or a side of a flyer.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// Page label as readers see it: `1`, or the panel's name.
    pub label: String,
    /// Size after trimming.
    pub trim: Size,
    /// How far items may run over the trim on each edge.
    pub bleed: Length,
    /// How much room there is above the bleed for words to the printer; none on most pages.
    pub slug: Length,
    /// What is painted, the first at the back; tagged items in reading order.
    pub items: Vec<Item>,
    /// Active areas, in reading order.
    pub links: Vec<Link>,
    /// Areas to fill in, in reading order.
    pub fields: Vec<Field>,
}

/// Something painted, and what it means.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// What it is part of.
    pub mark: Mark,
    /// What is painted.
    pub paint: Paint,
}

/// What a painted item is part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// The text or picture of this tag.
    Tag(TagId),
    /// Decoration behind or between the text; readers skip it.
    Decoration,
    /// Running title and page number.
    Footer,
}

/// Index into [`Document::tags`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TagId(pub u32);

/// Paint on paper.
#[derive(Clone, Debug, PartialEq)]
pub enum Paint {
    /// A run of glyphs; `origin` is the place of its first glyph on the baseline (the run's own `x` is already in it).
    Text {
        /// Place of the first glyph's origin.
        origin: Point,
        /// The glyphs.
        run: GlyphRun,
        /// Their colour.
        color: Color,
    },
    /// A filled outline.
    Fill {
        /// The outline.
        path: Path,
        /// Its colour.
        color: Color,
        /// Whether overlapping parts leave holes (even-odd rule) or not (non-zero winding).
        even_odd: bool,
    },
    /// A line along an outline.
    Stroke {
        /// The outline.
        path: Path,
        /// Its colour.
        color: Color,
        /// How it is drawn.
        pen: Pen,
    },
    /// A picture made of pixels, stretched to the rectangle.
    Image {
        /// Index into [`Document::images`].
        image: usize,
        /// Where it stands.
        rect: Rect,
    },
    /// Items of which only the part within the outline is seen.
    Clip {
        /// The outline.
        path: Path,
        /// What is painted.
        items: Vec<Paint>,
    },
}

/// How a line is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pen {
    /// Thickness.
    pub width: Length,
    /// Whether its ends and corners are round rather than square.
    pub round: bool,
    /// Lengths of dashes and gaps in turn; empty for a full line.
    pub dash: Vec<Length>,
}

/// A picture made of pixels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image {
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// Grey or colour.
    pub kind: PixelKind,
    /// Rows from the top, 8 bits a channel, no padding and no transparency.
    pub pixels: Arc<[u8]>,
    /// The file that it comes from, relative to the project, for findings.
    pub file: Arc<str>,
    /// How its colours are brought to the paper.
    pub intent: Intent,
    /// The JPEG file these pixels came from, which a writer may embed as it is.
    pub jpeg: Option<Arc<[u8]>>,
    /// The samples in the file's own colours, where sRGB cannot say all that they say; for the press.
    pub original: Option<Original>,
}

/// Channels of a pixel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PixelKind {
    /// One channel.
    Gray,
    /// Red, green, blue in sRGB.
    Rgb,
}

/// A node of the structure tree.
#[derive(Clone, Debug, PartialEq)]
pub struct Tag {
    /// What it is.
    pub role: Role,
    /// The tag that it is part of; `None` for the document alone.
    pub parent: Option<TagId>,
    /// Its language where it differs from its parent's.
    pub language: Option<Arc<str>>,
    /// For figures: what it shows.
    pub alt: Option<String>,
    /// For parts: their name.
    pub title: Option<String>,
    /// The message that its words come from, for findings.
    pub origin: Option<Arc<Origin>>,
}

/// What a tag is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// The whole brochure.
    Document,
    /// A part or chapter.
    Sect,
    /// A box beside the text.
    Aside,
    /// Heading of a level from 1 to 6.
    Heading(u8),
    /// Paragraph.
    P,
    /// Pulled quote.
    BlockQuote,
    /// List; whether its items are numbered.
    List {
        /// Numbers before the items.
        numbered: bool,
    },
    /// Item of a list.
    ListItem,
    /// The number or bullet of an item.
    Label,
    /// What an item says.
    ListBody,
    /// Picture, drawing or code.
    Figure,
    /// Caption of a picture or table.
    Caption,
    /// Table.
    Table,
    /// Row of a table.
    Row,
    /// Header cell.
    HeaderCell {
        /// Whether it heads its column, else its row.
        column: bool,
    },
    /// Data cell.
    Cell,
    /// Table of contents.
    Toc,
    /// Entry of a table of contents.
    TocEntry,
    /// Reference within an entry.
    Reference,
    /// Active text.
    Link,
    /// Stressed words.
    Emphasis,
    /// Important words.
    Strong,
    /// Words in another language or a name that is typed as it stands.
    Span,
    /// An area to fill in.
    Form,
}

/// An active area of a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// The tag with role [`Role::Link`].
    pub tag: TagId,
    /// Where it is, one rectangle a line.
    pub areas: Vec<Rect>,
    /// Where it leads.
    pub target: Target,
    /// What it is, for readers who do not see it.
    pub contents: String,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A web, mail or telephone address.
    Uri(String),
    /// Another place of this brochure: the first item of the tag.
    Tag(TagId),
}

/// An entry of the bookmark list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bookmark {
    /// Depth, from 1.
    pub level: u8,
    /// Its words.
    pub title: String,
    /// Where it leads.
    pub tag: TagId,
}
