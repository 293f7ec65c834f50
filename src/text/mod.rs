//! How does a paragraph become lines of glyphs?
//!
//! Four stages, each in its own file and each replaceable: itemize (runs of one face and language), shape (glyphs
//! and advances), find breaks (where a line may end), choose lines. This room knows sentences, not brochures.
//!
//! - `wording`: what is written, and what is shown
//! - `itemize`: runs of one face and language
//! - `shape`: glyphs and advances
//! - `hyphens`, `breaks`: where words may be divided and lines may end
//! - `ruler`, `lines`: how wide the text is up to each of these places, and which of them are taken
//! - `compose`: where each glyph of a line stands
//! - `typeset`: all of this in order

mod breaks;
mod compose;
mod hyphens;
mod itemize;
mod lines;
mod ruler;
mod shape;
mod typeset;
mod wording;

pub use typeset::{Set, Typesetter, Widths};

use std::sync::Arc;

use crate::diag::Origin;
use crate::font::FaceId;
use crate::geom::{Length, Point};
use crate::source::house::{Align, Case};

/// How letters look. Everything is resolved: no names, no defaults.
#[derive(Clone, Debug, PartialEq, Eq)]
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
}

/// A piece of a paragraph in one style and language.
#[derive(Clone, Debug)]
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
#[derive(Clone, Debug)]
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
    /// For findings.
    pub origin: Origin,
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

#[cfg(test)]
mod tests;
