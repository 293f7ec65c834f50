//! What is a painted item, and what else does following a page show?

use std::collections::BTreeMap;
use std::sync::Arc;

use super::color::Paint;
use super::font::Font;
use super::image::Picture;
use super::matrix::{Area, Matrix};
use super::path::Shape;

/// Something painted.
#[derive(Clone, Debug)]
pub struct Item {
    /// What it is.
    pub kind: Kind,
    /// What it lies within, as far as clipping lets it show.
    pub bounds: Area,
    /// What it is painted with.
    pub paint: Paint,
    /// Whether it overprints (`op`, `OP`).
    pub overprint: bool,
    /// Whether zero ink leaves what is below (`OPM 1`).
    pub keeps_zero: bool,
    /// Opacity, 0 to 1.
    pub alpha: f32,
    /// Whether it multiplies with what is below.
    pub multiplies: bool,
    /// Shapes that it must lie in, beside the bounds.
    pub clips: Vec<Arc<Shape>>,
    /// Whether it is part of a tile: its place says nothing.
    pub in_tile: bool,
}

/// The kinds of items.
#[derive(Clone, Debug)]
pub enum Kind {
    /// Letters shown by one string.
    Text(Text),
    /// An area.
    Fill(Arc<Shape>),
    /// A line: its rings and its width in points on the page.
    Stroke(Arc<Shape>, f64),
    /// A picture: where its unit square goes.
    Image(Arc<Picture>, Matrix),
    /// Colours that run into each other over the whole area of the clip.
    Ramp,
}

/// Letters shown by one string.
#[derive(Clone, Debug)]
pub struct Text {
    /// Size on the page in points.
    pub size: f64,
    /// What it says, as far as the file tells; code points of unknown glyphs are left out.
    pub words: String,
    /// The font.
    pub font: Arc<Font>,
    /// Whether it is invisible (mode 3), as under scanned pages.
    pub invisible: bool,
}

/// What was met on the way.
#[derive(Clone, Debug, Default)]
pub struct Notes {
    /// Facts, how often, and the first place.
    pub seen: BTreeMap<Seen, (usize, Option<Area>)>,
    /// Whether items were left out because there are too many.
    pub cut_short: bool,
}

/// Facts that are no items.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Seen {
    /// A blend mode that the standard does not know.
    BlendUnknown(String),
    /// A transparency group that blends in red, green and blue.
    GroupRgb,
    /// A transfer function.
    Transfer,
    /// Embedded PostScript.
    PostScript,
    /// A picture with alternates.
    Alternates,
    /// A picture within the content that is compressed in a way that PDF/X-4 forbids.
    Filter(String),
    /// A picture whose samples are incomplete or damaged.
    PictureBroken,
    /// A resource that the content names and the file lacks.
    ResourceMissing(String),
}

impl Notes {
    /// Notes a fact.
    pub fn note(&mut self, seen: Seen, place: Option<Area>) {
        let entry = self.seen.entry(seen).or_insert((0, place));
        entry.0 += 1;
    }
}
