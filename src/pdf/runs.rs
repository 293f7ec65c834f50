//! How do glyphs at exact places become text operators?
//!
//! A reader of PDF moves by the widths that the font declares; a run's glyphs stand where layout put them. The
//! difference is kept as a running sum and written into the `TJ` array whenever it reaches half of a step, so that no
//! glyph is farther than 0.01 pt from its place however long the line is.
//!
//! A divided word is read as a whole where it begins: its first part carries the word as `ActualText`, its second part
//! an empty one. Tried with pdftotext 22.12 (all three modes) and PyMuPDF 2.0, this is the only way that gives the word
//! once, unbroken and in its place. A soft hyphen as the hyphen's `ActualText`, or none, leaves both with two pieces; one
//! `ActualText` around both parts lies on two lines, so poppler puts the word on a line of its own and PyMuPDF breaks it.
//! Programs that do not know `ActualText` (MuPDF 1.21) get the pieces with the hyphen, as from any file.

use printpdf::{DictItem, FontId, Op, PdfFontHandle, Point as Place, Pt};

use crate::display::{Color, GlyphRun};
use crate::geom::{Length, Point};

use super::canvas::{Canvas, decimal, thousandths};
use super::fonts::Font;
use super::unicode;

/// An expansion of nothing.
const NATURAL: i32 = 10_000;

impl Canvas<'_> {
    /// Sets a run of glyphs with its first glyph at `origin`.
    pub(super) fn text(&mut self, origin: Point, run: &GlyphRun, color: Color) {
        let fonts = self.fonts;
        let Some(font) = fonts.get(run.face) else { return };
        if run.glyphs.is_empty() {
            return;
        }
        self.begin_text();
        self.overprint(color.is_black());
        self.fill_color(color);
        self.type_style(run, font);
        self.move_to(origin);
        let mut line = Line::new(run, font);
        if let Some(actual) = &run.actual {
            self.mark(Some(actual), Some(&run.language));
            self.show(&mut line, 0..run.glyphs.len());
        } else {
            for cluster in unicode::clusters(run, |glyph| font.text(glyph)) {
                self.mark(cluster.text, Some(&run.language));
                self.show(&mut line, cluster.glyphs);
            }
        }
    }

    /// Sets font, size and expansion.
    fn type_style(&mut self, run: &GlyphRun, font: &Font<'_>) {
        if self.state.font != Some((run.face, run.size)) {
            self.state.font = Some((run.face, run.size));
            let font = PdfFontHandle::External(FontId(font.resource.clone()));
            self.ops.push(Op::SetFont {
                font,
                size: Pt(run.size.to_pt() as f32),
            });
        }
        let expansion = i32::from(run.expansion) - NATURAL;
        if self.state.expansion != expansion {
            self.state.expansion = expansion;
            self.ops.push(Op::SetHorizontalScaling {
                percent: f32::from(run.expansion) / 100.0,
            });
        }
    }

    /// Starts a line at a place; the steps are between rounded places, so they add up.
    fn move_to(&mut self, origin: Point) {
        let (x, y) = self.frame.place(origin);
        let (from_x, from_y) = self.line.replace((x, y)).unwrap_or_default();
        self.ops.push(Op::SetTextCursor {
            pos: Place {
                x: Pt(decimal(x - from_x)),
                y: Pt(decimal(y - from_y)),
            },
        });
    }

    /// Shows some of a run's glyphs.
    fn show(&mut self, line: &mut Line<'_>, glyphs: std::ops::Range<usize>) {
        for glyph in line.run.glyphs.get(glyphs).unwrap_or_default() {
            let rise = -thousandths(glyph.offset.y);
            if rise != self.state.rise {
                self.ops.extend(line.take());
                self.ops.push(Op::SetLineOffset {
                    multiplier: decimal(rise),
                });
                self.state.rise = rise;
            }
            line.adjust(glyph.offset.x);
            line.show(glyph.id, glyph.advance);
        }
        self.ops.extend(line.take());
    }
}

/// A run while it is being shown: where its glyphs should stand and where a reader of PDF stands.
struct Line<'a> {
    run: &'a GlyphRun,
    font: &'a Font<'a>,
    /// Micropoints in a thousandth of an em, as expanded.
    unit: f64,
    /// Steps of adjustments in a unit: one for text sizes, ten or a hundred for larger type.
    steps: f64,
    /// Exact place of the next glyph's origin, micropoints from the first.
    exact: f64,
    /// Where a reader of PDF stands, likewise.
    reader: f64,
    codes: Vec<u8>,
    parts: Vec<DictItem>,
}

impl<'a> Line<'a> {
    fn new(run: &'a GlyphRun, font: &'a Font<'a>) -> Self {
        let unit = run.size.to_micropoints() as f64 * f64::from(run.expansion) / 1e7;
        let steps = match unit {
            ..=20_000.0 => 1.0,
            ..=200_000.0 => 10.0,
            _ => 100.0,
        };
        Self {
            run,
            font,
            unit,
            steps,
            exact: 0.0,
            reader: 0.0,
            codes: Vec::new(),
            parts: Vec::new(),
        }
    }

    /// Brings the reader to where the next glyph stands, shifted by `offset`, unless it is there already.
    fn adjust(&mut self, offset: Length) {
        let missing = self.exact + offset.to_micropoints() as f64 - self.reader;
        if missing.abs() * self.steps < self.unit / 2.0 {
            return;
        }
        let steps = (missing / self.unit * self.steps).round();
        self.reader += steps / self.steps * self.unit;
        self.close();
        // A number in a `TJ` array moves against the direction of reading.
        self.parts.push(if self.steps == 1.0 {
            DictItem::Int(-steps as i64)
        } else {
            DictItem::Real((-steps / self.steps) as f32)
        });
    }

    fn show(&mut self, glyph: u16, advance: Length) {
        let (code, width) = self.font.glyph(glyph);
        self.codes.extend(code.to_be_bytes());
        self.reader += f64::from(width) * self.unit;
        self.exact += advance.to_micropoints() as f64;
    }

    /// Ends the current string.
    fn close(&mut self) {
        if !self.codes.is_empty() {
            self.parts.push(DictItem::String {
                data: std::mem::take(&mut self.codes),
                literal: true,
            });
        }
    }

    /// The operator that shows what has gathered.
    fn take(&mut self) -> Option<Op> {
        self.close();
        let parts = std::mem::take(&mut self.parts);
        match parts.as_slice() {
            [] => None,
            [DictItem::String { .. }] => Some(Op::Unknown {
                key: "Tj".into(),
                value: parts,
            }),
            _ => Some(Op::Unknown {
                key: "TJ".into(),
                value: vec![DictItem::Array(parts)],
            }),
        }
    }
}
