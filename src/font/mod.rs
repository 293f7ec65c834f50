//! Which font files are there, what can they show, and how large are their letters?

mod book;
mod file;
mod outline;
mod system;

pub use book::FontBook;
pub use outline::Outlines;
pub use system::LanguageSystem;

use std::sync::Arc;

/// A face of the font book: an index that is stable for one set of files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FaceId(pub u16);

/// One font file: a family in one weight and posture.
#[derive(Clone, Debug)]
pub struct Face {
    /// File name in `fonts/`, for reports.
    pub file: Arc<str>,
    /// Family name as brochures write it, such as `Source Sans 3`.
    pub family: Arc<str>,
    /// 100 to 900; 400 is regular.
    pub weight: u16,
    /// Whether it is italic or oblique.
    pub italic: bool,
    /// The whole file.
    pub data: Arc<[u8]>,
    /// Font units in an em.
    pub units_per_em: u16,
    /// Above the baseline in font units, for the first line of a frame.
    pub ascender: i16,
    /// Below the baseline in font units, negative.
    pub descender: i16,
    /// Height of capitals in font units.
    pub cap_height: i16,
    /// Height of lower-case letters in font units.
    pub x_height: i16,
}
