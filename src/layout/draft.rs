//! How does a draft show text that found no place?

use super::galley::{Galley, line_items};
use super::paint::Canvas;
use super::part::Placed;
use super::row::Draw;
use super::tower::Tower;
use crate::content::Color;
use crate::display::{Mark, Paint, Pen};
use crate::geom::{Length, Path, Point, Rect};
use crate::text::Line;

/// The colour of marks: no theme has it.
const MARK: Color = Color {
    cmyk: [0, 100, 100, 0],
    srgb: [226, 0, 26],
    spot: None,
};

/// Lets text that found no place run out of the last frame, and draws a line around that frame. Readers skip the line;
/// only drafts are written with such pages.
pub fn mark(placed: &Placed, galley: &Galley<'_>, canvas: &mut Canvas) {
    let last = placed
        .plan
        .fills
        .iter()
        .rposition(|fill| !fill.rows.is_empty())
        .unwrap_or(0);
    let Some(&(page, frame)) = placed.frames.get(last) else {
        return;
    };
    let rest = placed.rows.get(placed.plan.end..).unwrap_or_default();
    let mut tower = Tower::boxed(galley.step(), false);
    for row in rest {
        let top = frame.bottom() + tower.add(row);
        for draw in &row.draws {
            canvas.draw(draw.clone(), frame.x, top, page);
        }
    }
    let pen = Pen {
        width: Length::pt(1),
        round: false,
        dash: vec![Length::pt(4), Length::pt(2)],
    };
    let outline = Paint::Stroke {
        path: Path::rect(frame),
        color: MARK,
        pen,
    };
    canvas.draw(Draw::Paint(Mark::Decoration, outline), Length::ZERO, Length::ZERO, page);
}

/// A word across the head of a page that says what it is.
pub fn label(line: &Line, width: Length) -> Vec<Draw> {
    let (pad, x) = (Length::pt(4), (width - line.width) / 2);
    let ground = Rect::new(
        x - pad,
        Length::ZERO,
        line.width + pad * 2,
        line.ascent + line.descent + pad,
    );
    let mut draws = vec![Draw::Paint(
        Mark::Decoration,
        Paint::Fill {
            path: Path::rect(ground),
            color: MARK,
            even_odd: false,
        },
    )];
    let at = Point::new(x, pad / 2 + line.ascent);
    draws.extend(line_items(line, at, Mark::Decoration, Color::PAPER));
    draws
}
