//! How does a paragraph become lines of glyphs?
//!
//! Four stages, each in its own file and each replaceable: itemize (runs of one face and language), shape (glyphs
//! and advances), find breaks (where a line may end), choose lines. This room knows sentences, not brochures.
//!
//! - `wording`: what is written, and what is shown
//! - `itemize`: runs of one face, language and direction
//! - `shape`: glyphs and advances; `voice`: those of a word, remembered
//! - `hyphens`, `breaks`: where words may be divided and lines may end
//! - `ruler`: how wide the text is up to each of these places; `hang`: how far a sign hangs into the margin there
//! - `give`, `cost`: how a line fills its space, and how bad that looks
//! - `lines`, `balance`: which of the places are taken
//! - `compose`: where each glyph of a line stands
//! - `typeset`: all of this in order; `once`: not again for the same room

mod balance;
mod breaks;
mod compose;
mod cost;
mod give;
mod hang;
mod hyphens;
mod itemize;
mod lines;
mod once;
mod ruler;
mod shape;
mod typeset;
mod voice;
mod wording;

pub use once::Once;
pub use typeset::{Alternative, Division, Set, Typesetter, Widths};
pub use voice::Voices;

use std::sync::Arc;

use crate::content::TextStyle;
use crate::diag::Origin;
use crate::font::FaceId;
use crate::geom::{Length, Point};
use crate::locale::Form;
use crate::source::house::{Align, Case};

/// How letters look. Everything is resolved: no names, no defaults.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CharStyle {
    /// Families to take glyphs from, in this order.
    pub families: Arc<[Arc<str>]>,
    /// 100 to 900.
    pub weight: u16,
    /// Whether italic.
    pub italic: bool,
    /// Size of the type.
    pub size: Length,
    /// OpenType features with their values, such as (`onum`, 1).
    pub features: Arc<[([u8; 4], u32)]>,
    /// Space between letters in thousandths of the size.
    pub tracking: i16,
    /// Change of letter case.
    pub case: Case,
    /// How its signs stand on the line.
    pub form: Form,
}

impl CharStyle {
    /// The letters of a paragraph's style, without any inline markup.
    pub fn plain(style: &TextStyle) -> Self {
        Self {
            families: style.families.clone(),
            weight: style.weight,
            italic: style.italic,
            size: style.size,
            features: style.features.clone(),
            tracking: style.tracking,
            case: style.case,
            form: Form::Plain,
        }
    }
}

/// A piece of a paragraph in one style and language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TextRun {
    /// Its text as readers should get it; `\u{2028}` is an explicit line break, `\u{ad}` a soft hyphen.
    pub text: Arc<str>,
    /// How it looks.
    pub style: Arc<CharStyle>,
    /// Its language's tag.
    pub language: Arc<str>,
    /// The caller's mark (colour, link); comes back with the glyphs. Adjacent runs with different marks are never merged.
    pub mark: u32,
}

/// A paragraph to be set.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Paragraph {
    /// Its runs in reading order; together they are not empty.
    pub runs: Vec<TextRun>,
    /// How lines stand in their measure.
    pub align: Align,
    /// Whether words may be divided by patterns; soft hyphens divide them in any case.
    pub hyphenate: bool,
    /// Whether its lines are made about equally long, as befits headings; only up to five lines. Centred text always is.
    pub balance: bool,
    /// Further indent of the first line.
    pub first_line: Length,
    /// How far its lines may give way beyond their word spaces.
    pub bounds: Bounds,
    /// For findings.
    pub origin: Origin,
}

impl Paragraph {
    /// Words in one style, set from the start edge, neither justified nor balanced; no word is divided, and letters keep their
    /// width.
    pub fn plain(text: &str, style: CharStyle, language: &Arc<str>, origin: Origin) -> Self {
        Self {
            runs: vec![TextRun {
                text: text.into(),
                style: style.into(),
                language: language.clone(),
                mark: 0,
            }],
            align: Align::Start,
            hyphenate: false,
            balance: false,
            first_line: Length::ZERO,
            bounds: Bounds::default(),
            origin,
        }
    }
}

/// How far the lines of a paragraph may give way, chosen line by line. Justified lines use it to fill their measure,
/// all others only to get a little more into it. The default gives nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Bounds {
    /// Change of the letters' width in ten-thousandths: the least (zero or negative) and the most (zero or positive).
    pub expansion: (i16, i16),
    /// Change of the space between letters in thousandths of the size, likewise.
    pub tracking: (i16, i16),
    /// How many lines more (or, negative, fewer) than are best the paragraph should have; where it cannot, it comes as
    /// near as it can. [`Typesetter::alternatives`] says what can be had, and at what cost.
    pub looseness: i8,
    /// Whether punctuation at the edges hangs into the margins.
    pub protrusion: bool,
}

/// The room of a paragraph, line by line: for text around a picture, beside a drop initial, under a hanging first line.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Shape {
    slots: Arc<[Slot]>,
}

/// The room of one line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Slot {
    /// Where it starts, from the start edge of the frame.
    pub start: Length,
    /// How wide it is. The paragraph's own further indent of its first line is taken off it.
    pub width: Length,
}

impl Shape {
    /// Every line has this width.
    pub fn plain(width: Length) -> Self {
        let start = Length::ZERO;
        Self {
            slots: [Slot { start, width }].into(),
        }
    }

    /// One slot for each line from the top; the last holds for all lines that follow. Without any there is no room.
    pub fn new(slots: Vec<Slot>) -> Self {
        Self { slots: slots.into() }
    }

    /// The room of a line, counted from 0.
    pub fn slot(&self, line: usize) -> Slot {
        let last = self.slots.len().saturating_sub(1);
        self.slots.get(line.min(last)).copied().unwrap_or_default()
    }

    /// From this line on all lines have the same room.
    pub fn settled(&self) -> usize {
        self.slots.len().saturating_sub(1)
    }
}

/// Glyphs of one face, size, language and mark, next to each other on one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GlyphRun {
    /// Where the run starts, from the start edge of the measure; grows in reading direction.
    pub x: Length,
    /// The face that all glyphs come from.
    pub face: FaceId,
    /// Size of the type.
    pub size: Length,
    /// Language of the text.
    pub language: Arc<str>,
    /// The caller's mark.
    pub mark: u32,
    /// Width of every glyph in ten-thousandths of its natural width; 10,000 when not expanded.
    pub expansion: u16,
    /// The word spaces of its line in thousandths of their natural width; `None` where the line was not justified, as
    /// the last of a paragraph.
    pub spaces: Option<u32>,
    /// The glyphs in painting order.
    pub glyphs: Vec<Glyph>,
    /// What the glyphs stand for, in full: each glyph's `text` is a range of it.
    pub text: Arc<str>,
    /// What readers and copying get instead of `text`, where glyphs hide it: the whole word on the first part of a
    /// divided word and nothing on the second, the words as written where they are shown in capitals.
    pub actual: Option<Arc<str>>,
}

/// One glyph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Glyph {
    /// Index in the face.
    pub id: u16,
    /// How far the next glyph's origin is, with kerning, tracking and justification.
    pub advance: Length,
    /// Shift of this glyph from its origin (marks): right and down.
    pub offset: Point,
    /// First byte in the run's `text` of what this glyph stands for.
    pub start: u32,
    /// Byte after the last; equal to `start` for glyphs that stand for nothing by themselves (a ligature's second
    /// glyph, the hyphen of a divided word).
    pub end: u32,
}

/// A line of glyphs. The space between words at its end is among the glyphs, past the measure, so that readers get it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The runs in reading order.
    pub runs: Vec<GlyphRun>,
    /// From the first glyph's origin to the end of the last that is not a space.
    pub width: Length,
    /// Whether the line ends in a hyphen that is not part of the text.
    pub divided: bool,
    /// Whether the paragraph ends here or the author broke the line.
    pub ends: bool,
    /// The highest ascender and the lowest descender among its runs (both positive), for frames without a grid.
    pub ascent: Length,
    /// See `ascent`.
    pub descent: Length,
}

/// Notes that so many characters were looked at or shaped again, so that tests can count the work a text makes; else nothing.
#[inline]
fn looked(_characters: usize) {
    #[cfg(test)]
    tests::LOOKED.with(|count| count.set(count.get() + _characters));
}

#[cfg(test)]
mod shapes;
#[cfg(test)]
mod tests;
