//! What do words look like as plain outlines, for charts that must show the same everywhere?

use super::desk::Desk;
use crate::content::{Align, TextStyle};
use crate::diag::Origin;
use crate::font::Outlines;
use crate::geom::{Length, Path};
use crate::locale::Form;
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
            form: Form::Plain,
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
    let Some(face) = desk.fonts.face(run.face) else {
        return;
    };
    let outlines = Outlines::new(face, run.size);
    let mut x = run.x;
    for glyph in &run.glyphs {
        let outline = outlines.glyph(glyph.id, run.expansion);
        let placed = outline.shifted(x + glyph.offset.x, glyph.offset.y);
        path.segments.extend(placed.segments);
        x += glyph.advance;
    }
}
