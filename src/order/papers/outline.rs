//! What do words look like as plain outlines, for charts that must show the same everywhere?

use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{FontRef, GlyphId, MetadataProvider};

use super::desk::Desk;
use crate::content::{Align, TextStyle};
use crate::diag::Origin;
use crate::font::FaceId;
use crate::geom::{Length, Path, Point, Segment};
use crate::text::{Bounds, CharStyle, GlyphRun, Paragraph, TextRun};

/// A line of words as one outline, its first glyph at the origin on the baseline, and how wide it is.
pub fn outline(desk: &Desk<'_>, text: &str, style: &TextStyle, origin: &Origin) -> (Path, Length) {
    let run = TextRun {
        text: text.into(),
        style: std::sync::Arc::new(CharStyle {
            families: style.families.clone(),
            weight: style.weight,
            italic: style.italic,
            size: style.size,
            features: style.features.clone(),
            tracking: style.tracking,
            case: style.case,
        }),
        language: origin.language.clone(),
        mark: 0,
    };
    let paragraph = Paragraph {
        runs: vec![run],
        align: Align::Start,
        hyphenate: false,
        balance: false,
        first_line: Length::ZERO,
        bounds: Bounds::default(),
        origin: origin.clone(),
    };
    let set = desk.typesetter.set(&paragraph, Length::MAX);
    set.findings.into_iter().for_each(|finding| desk.warn(finding));
    let Some(line) = set.lines.first() else {
        return (Path::default(), Length::ZERO);
    };
    let mut path = Path::default();
    for run in &line.runs {
        draw(desk, run, &mut path);
    }
    (path, line.width)
}

/// Adds the outlines of a run's glyphs.
fn draw(desk: &Desk<'_>, run: &GlyphRun, path: &mut Path) {
    let Some(face) = desk.fonts.face(FaceId(run.face.0)) else {
        return;
    };
    let Ok(font) = FontRef::new(&face.data) else { return };
    let outlines = font.outline_glyphs();
    let mut x = run.x;
    for glyph in &run.glyphs {
        if let Some(outline) = outlines.get(GlyphId::from(glyph.id)) {
            let mut pen = Pen {
                path,
                at: Point::new(x + glyph.offset.x, glyph.offset.y),
                size: run.size,
                em: i64::from(face.units_per_em.max(1)),
                last: (0.0, 0.0),
            };
            // A glyph that cannot be drawn leaves a gap; the text alternative says the words.
            let _ = outline.draw(
                DrawSettings::unhinted(Size::unscaled(), LocationRef::default()),
                &mut pen,
            );
        }
        x += glyph.advance;
    }
}

/// Turns font units into places.
struct Pen<'a> {
    path: &'a mut Path,
    at: Point,
    size: Length,
    em: i64,
    last: (f32, f32),
}

impl Pen<'_> {
    /// Font units are whole or halves between them; the thousandth of a unit is far below what can be seen.
    fn point(&self, x: f32, y: f32) -> Point {
        let along = |units: f32| {
            self.size
                .scale((f64::from(units) * 1000.0).round() as i64, self.em * 1000)
        };
        Point::new(self.at.x + along(x), self.at.y - along(y))
    }
}

impl OutlinePen for Pen<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        self.last = (x, y);
        self.path.segments.push(Segment::Move(self.point(x, y)));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.last = (x, y);
        self.path.segments.push(Segment::Line(self.point(x, y)));
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        let third = |from: f32, control: f32| from + (control - from) * 2.0 / 3.0;
        let (lx, ly) = self.last;
        self.curve_to(third(lx, cx), third(ly, cy), third(x, cx), third(y, cy), x, y);
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        self.last = (x, y);
        let (a, b, end) = (self.point(ax, ay), self.point(bx, by), self.point(x, y));
        self.path.segments.push(Segment::Cubic(a, b, end));
    }

    fn close(&mut self) {
        self.path.segments.push(Segment::Close);
    }
}
