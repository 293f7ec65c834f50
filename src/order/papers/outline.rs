//! What do words look like as plain outlines, for charts that must show the same everywhere?

use super::desk::Desk;
use crate::content::TextStyle;
use crate::diag::Origin;
use crate::font::Outlines;
use crate::geom::{Length, Path};
use crate::text::{CharStyle, GlyphRun, Paragraph};

/// A line of words as one outline, its first glyph at the origin on the baseline, and how wide it is.
pub fn outline(desk: &Desk<'_>, text: &str, style: &TextStyle, origin: &Origin) -> (Path, Length) {
    let paragraph = Paragraph::plain(text, CharStyle::plain(style), &origin.language, origin.clone());
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
