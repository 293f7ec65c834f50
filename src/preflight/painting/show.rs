//! Where do the letters of a string stand (ISO 32000-1, 9.4)?

use super::item::{Kind, Text};
use super::matrix::{Area, Matrix};
use super::run::Runner;
use crate::preflight::reader::Object;

/// Height of letters above and depth below the baseline in ems, for fonts that do not say.
const ASCENT: f64 = 0.74;
const DESCENT: f64 = 0.21;

/// Matrices of a text object.
#[derive(Clone, Copy, Debug)]
pub struct Lines {
    /// `Tm`
    pub here: Matrix,
    /// Start of the line.
    pub line: Matrix,
}

impl Lines {
    /// At `BT`.
    pub const START: Self = Self {
        here: Matrix::SAME,
        line: Matrix::SAME,
    };

    /// `Td`
    pub fn step(&mut self, x: f64, y: f64) {
        self.line = Matrix([1.0, 0.0, 0.0, 1.0, x, y]).then(self.line);
        self.here = self.line;
    }
}

impl Runner<'_, '_> {
    /// Shows the strings of `Tj` or `TJ`.
    pub(super) fn show(&mut self, pieces: &[Object]) {
        let text = self.state.text.clone();
        let Some((index, font)) = text.font.clone() else {
            return;
        };
        let base = Matrix([text.size * text.stretch, 0.0, 0.0, text.size, 0.0, text.rise]);
        let mut words = String::new();
        let mut area = Area::NONE;
        let mut painted = false;
        for piece in pieces {
            let Some(bytes) = piece.text() else {
                let back = piece.number().unwrap_or(0.0) / 1000.0 * text.size * text.stretch;
                self.lines.here = Matrix([1.0, 0.0, 0.0, 1.0, -back, 0.0]).then(self.lines.here);
                continue;
            };
            let start = base.then(self.lines.here).then(self.state.ctm);
            let mut rest = bytes;
            let mut advance = 0.0;
            while !rest.is_empty() {
                let code = font.code(rest);
                let width = font.width(code.number);
                let letters = font.letters(code.number);
                let blank = letters.as_deref().is_some_and(|l| l.chars().all(char::is_whitespace));
                let new = self.shop.use_code(index, code.number, text.mode, self.page);
                let em = if text.size == 0.0 {
                    1.0
                } else {
                    text.size * text.stretch
                };
                let from = advance / em;
                if new && let Some(drawing) = font.drawing(self.shop.file, code.number) {
                    let place = Matrix([1.0, 0.0, 0.0, 1.0, from, 0.0]).then(start);
                    self.drawing(&drawing, drawing.matrix.then(place));
                }
                if !blank {
                    painted = true;
                    for (x, y) in [
                        (from, -DESCENT),
                        (from + width, -DESCENT),
                        (from, ASCENT),
                        (from + width, ASCENT),
                    ] {
                        area = area.joined(Area::around([start.apply(x, y)]));
                    }
                }
                if words.len() < 200 {
                    words.push_str(letters.as_deref().unwrap_or_default());
                }
                let word = if code.length == 1 && code.number == 32 {
                    text.word_space
                } else {
                    0.0
                };
                advance += (width * text.size + text.char_space + word) * text.stretch;
                rest = &rest[code.length.min(rest.len())..];
            }
            self.lines.here = Matrix([1.0, 0.0, 0.0, 1.0, advance, 0.0]).then(self.lines.here);
        }
        if !painted {
            return;
        }
        let size = text.size.abs() * Matrix::SAME.then(self.lines.here).then(self.state.ctm).scales().1;
        let kind = Kind::Text(Text {
            size,
            words,
            font,
            invisible: matches!(text.mode, 3 | 7),
        });
        self.paint(kind, area, matches!(text.mode, 1 | 5));
    }
}
