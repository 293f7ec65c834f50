//! Which outline does a glyph have?

use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{FontRef, GlyphId, MetadataProvider as _};

use super::Face;
use crate::geom::{Length, Path, Point, Segment};

/// The outlines of one face at one size, with the origin of each glyph on the baseline.
pub struct Outlines<'a> {
    font: Option<FontRef<'a>>,
    size: Length,
    units_per_em: i64,
}

impl<'a> Outlines<'a> {
    /// Of a face at a size. A face that cannot be read has no outlines; the font book refuses such files.
    pub fn new(face: &'a Face, size: Length) -> Self {
        Self {
            font: FontRef::new(&face.data).ok(),
            size,
            units_per_em: i64::from(face.units_per_em.max(1)),
        }
    }

    /// The outline of a glyph, its width in ten-thousandths of the natural one; empty for a space.
    pub fn glyph(&self, glyph: u16, expansion: u16) -> Path {
        let outline = self
            .font
            .as_ref()
            .and_then(|font| font.outline_glyphs().get(GlyphId::from(glyph)));
        let mut pen = Pen {
            outlines: self,
            expansion: i64::from(expansion),
            path: Path::default(),
            at: Point::default(),
        };
        if let Some(outline) = outline {
            let settings = DrawSettings::unhinted(Size::unscaled(), LocationRef::default());
            if outline.draw(settings, &mut pen).is_err() {
                return Path::default();
            }
        }
        pen.path
    }
}

/// Turns font units, upwards from the baseline, into lengths, downwards.
struct Pen<'a> {
    outlines: &'a Outlines<'a>,
    expansion: i64,
    path: Path,
    at: Point,
}

impl Pen<'_> {
    fn point(&self, x: f32, y: f32) -> Point {
        // Outlines are in whole or half font units, which floats hold exactly.
        let scaled = |units: f32| {
            let doubled = (units * 2.0) as i64;
            self.outlines.size.scale(doubled, self.outlines.units_per_em * 2)
        };
        Point::new(scaled(x).scale(self.expansion, 10_000), -scaled(y))
    }
}

impl OutlinePen for Pen<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        self.at = self.point(x, y);
        self.path.segments.push(Segment::Move(self.at));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.at = self.point(x, y);
        self.path.segments.push(Segment::Line(self.at));
    }

    /// A quadratic curve is the cubic one whose control points stand two thirds of the way to its own.
    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        let (control, end) = (self.point(cx, cy), self.point(x, y));
        let towards = |from: Point| {
            Point::new(
                from.x + (control.x - from.x).scale(2, 3),
                from.y + (control.y - from.y).scale(2, 3),
            )
        };
        let (first, second) = (towards(self.at), towards(end));
        self.at = end;
        self.path.segments.push(Segment::Cubic(first, second, end));
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        let (a, b) = (self.point(ax, ay), self.point(bx, by));
        self.at = self.point(x, y);
        self.path.segments.push(Segment::Cubic(a, b, self.at));
    }

    fn close(&mut self) {
        self.path.segments.push(Segment::Close);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::font::FontBook;

    fn face() -> Face {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fonts");
        let book = FontBook::load(&folder).expect("the project's fonts");
        book.faces().first().expect("a face").clone()
    }

    fn glyph(face: &Face, letter: char) -> u16 {
        let font = FontRef::new(&face.data).expect("a font");
        let glyph = font.charmap().map(letter).expect("a glyph");
        u16::try_from(glyph.to_u32()).expect("a small number")
    }

    #[test]
    fn a_letter_stands_on_its_baseline_and_reaches_up_to_its_height() {
        let face = face();
        let size = Length::pt(100);
        let bounds = Outlines::new(&face, size).glyph(glyph(&face, 'H'), 10_000).bounds();
        let bounds = bounds.expect("an H has an outline");
        let height = size.scale(i64::from(face.cap_height), i64::from(face.units_per_em));
        assert!((bounds.bottom()).to_micropoints().abs() < 1_000_000, "{bounds:?}");
        assert!(
            (bounds.height - height).to_micropoints().abs() < 2_000_000,
            "{bounds:?}"
        );
    }

    #[test]
    fn a_space_has_no_outline_and_expansion_widens_one() {
        let face = face();
        let outlines = Outlines::new(&face, Length::pt(100));
        assert!(outlines.glyph(glyph(&face, ' '), 10_000).segments.is_empty());
        let width = |expansion| outlines.glyph(glyph(&face, 'o'), expansion).bounds().map(|b| b.width);
        assert!(width(10_200) > width(10_000));
    }
}
