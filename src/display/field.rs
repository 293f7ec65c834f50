//! Which areas of a page can a reader fill in, and with what?

use super::{Color, TagId};
pub use crate::content::FieldKind;
use crate::font::FaceId;
use crate::geom::{Length, Rect};

/// An area that a reader fills in on a screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// The tag with role [`super::Role::Form`].
    pub tag: TagId,
    /// Its name for programs; points part names of groups: `antall.kort-om.nb`. No two fields share one.
    pub name: String,
    /// What is filled in.
    pub kind: FieldKind,
    /// Where it is.
    pub rect: Rect,
    /// What to fill in, for readers who do not see the page.
    pub tooltip: String,
    /// Whether it must be filled in.
    pub required: bool,
    /// How many characters fit; any number when `None`.
    pub most: Option<u32>,
    /// The face that the filled-in text is set in; a TrueType one.
    pub face: FaceId,
    /// Size of the filled-in text.
    pub size: Length,
    /// Colour of the filled-in text.
    pub color: Color,
}
