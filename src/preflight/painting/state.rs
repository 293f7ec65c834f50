//! What does the graphics state hold (ISO 32000-1, 8.4)?

use std::sync::Arc;

use super::color::{Paint, Space};
use super::font::Font;
use super::matrix::{Area, Matrix};
use super::path::Shape;

/// The graphics state.
#[derive(Clone, Debug)]
pub struct State {
    /// To the page's own space.
    pub ctm: Matrix,
    /// Where painting shows.
    pub clip: Clip,
    /// Colour of areas and letters.
    pub fill: Paint,
    /// Colour of lines.
    pub stroke: Paint,
    /// Width of lines before transformation.
    pub line_width: f64,
    /// `op`
    pub fill_overprints: bool,
    /// `OP`
    pub stroke_overprints: bool,
    /// `OPM 1`
    pub keeps_zero: bool,
    /// `ca`
    pub fill_alpha: f32,
    /// `CA`
    pub stroke_alpha: f32,
    /// Whether the blend mode is Multiply or Darken.
    pub multiplies: bool,
    /// Of text.
    pub text: TextState,
}

/// Where painting shows: a rectangle, and shapes that are none.
#[derive(Clone, Debug)]
pub struct Clip {
    /// The least rectangle.
    pub bounds: Area,
    /// Shapes that are no upright rectangles.
    pub shapes: Vec<Arc<Shape>>,
}

/// The text state (ISO 32000-1, 9.3).
#[derive(Clone, Debug)]
pub struct TextState {
    /// `Tf`
    pub font: Option<(usize, Arc<Font>)>,
    /// `Tf`
    pub size: f64,
    /// `Tc`
    pub char_space: f64,
    /// `Tw`
    pub word_space: f64,
    /// `Tz`, 1 for 100 %
    pub stretch: f64,
    /// `TL`
    pub leading: f64,
    /// `Ts`
    pub rise: f64,
    /// `Tr`
    pub mode: i64,
}

impl Clip {
    /// The same, within a shape as well.
    pub fn within(&mut self, shape: &Arc<Shape>) {
        self.bounds = self.bounds.shared(shape.bounds());
        if shape.rectangle().is_none() && self.shapes.len() < 16 && !shape.rings.is_empty() {
            self.shapes.push(shape.clone());
        }
    }
}

impl State {
    /// At the start of a page.
    pub fn new(bounds: Area) -> Self {
        let black = Arc::new(Space::Gray).paint(&[0.0]);
        Self {
            ctm: Matrix::SAME,
            clip: Clip {
                bounds,
                shapes: Vec::new(),
            },
            fill: black.clone(),
            stroke: black,
            line_width: 1.0,
            fill_overprints: false,
            stroke_overprints: false,
            keeps_zero: false,
            fill_alpha: 1.0,
            stroke_alpha: 1.0,
            multiplies: false,
            text: TextState {
                font: None,
                size: 0.0,
                char_space: 0.0,
                word_space: 0.0,
                stretch: 1.0,
                leading: 0.0,
                rise: 0.0,
                mode: 0,
            },
        }
    }
}
