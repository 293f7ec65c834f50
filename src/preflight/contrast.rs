//! Can the text be told from what is behind it?
//!
//! WCAG 2.2, success criterion 1.4.3: a contrast ratio of at least 4.5:1, for large type (18 pt, or 14 pt bold) 3:1.
//! The project asks for 4.5:1 throughout, large type included. What is behind a letter is found by looking: the last
//! area painted before it that holds the point.

use std::collections::BTreeSet;

use crate::content::contrast_ratio as ratio;
use crate::diag::{Code, Finding, Findings};
use crate::display::{Color, Document, Item, Mark, Page, Paint};
use crate::geom::{Length, Path, Point, Rect, Segment};

/// The least contrast ratio, times 100.
pub(super) const LEAST: u32 = 450;

/// Text that differs too little from its background, once for each tag.
pub fn contrast(document: &Document) -> Findings {
    let mut findings = Findings::new();
    for page in &document.pages {
        let mut behind: Vec<Shape> = Vec::new();
        let mut reported = BTreeSet::new();
        for item in &page.items {
            match (&item.paint, item.mark) {
                (Paint::Text { .. }, Mark::Tag(tag)) if reported.contains(&tag) => {}
                (Paint::Text { .. }, _) => {
                    let Some((ratio, under)) = worst(item, &behind) else {
                        continue;
                    };
                    if ratio < LEAST {
                        findings.push(finding(document, page, item, ratio, under));
                        if let Mark::Tag(tag) = item.mark {
                            reported.insert(tag);
                        }
                    }
                }
                (paint, _) => collect(paint, None, &mut behind),
            }
        }
    }
    findings
}

/// An area that has been painted.
struct Shape {
    bounds: Rect,
    outline: Vec<Vec<Point>>,
    clip: Option<Rect>,
    color: Color,
    even_odd: bool,
}

fn collect(paint: &Paint, clip: Option<Rect>, shapes: &mut Vec<Shape>) {
    match paint {
        Paint::Fill { path, color, even_odd } => {
            if let Some(bounds) = path.bounds() {
                shapes.push(Shape {
                    bounds,
                    outline: flatten(path),
                    clip,
                    color: *color,
                    even_odd: *even_odd,
                });
            }
        }
        Paint::Clip { path, items } => items
            .iter()
            .for_each(|item| collect(item, path.bounds().or(clip), shapes)),
        // A photograph has no one colour, and a line is too thin to be a background.
        Paint::Image { .. } | Paint::Stroke { .. } | Paint::Text { .. } => {}
    }
}

/// The lowest contrast along a run: at its start, middle and end, at half the height of small letters.
fn worst(item: &Item, behind: &[Shape]) -> Option<(u32, Color)> {
    let Paint::Text { origin, run, color } = &item.paint else {
        return None;
    };
    if run.text.trim().is_empty() {
        return None;
    }
    let width: Length = run.glyphs.iter().map(|glyph| glyph.advance).sum();
    let y = origin.y - run.size / 4;
    let points = [1, 50, 99].map(|share| Point::new(origin.x + width.scale(share, 100), y));
    let ratios = points.map(|point| {
        let under = behind
            .iter()
            .rev()
            .find(|shape| shape.holds(point))
            .map_or(Color::PAPER, |shape| shape.color);
        (ratio(color.srgb, under.srgb), under)
    });
    ratios.into_iter().min_by_key(|(ratio, _)| *ratio)
}

impl Shape {
    fn holds(&self, p: Point) -> bool {
        let within = |r: Rect| p.x >= r.x && p.x <= r.right() && p.y >= r.y && p.y <= r.bottom();
        if !within(self.bounds) || self.clip.is_some_and(|clip| !within(clip)) {
            return false;
        }
        let winding: i32 = self.outline.iter().map(|ring| crossings(ring, p)).sum();
        if self.even_odd { winding % 2 != 0 } else { winding != 0 }
    }
}

/// How often a ring goes around a point, counted with its direction.
fn crossings(ring: &[Point], p: Point) -> i32 {
    let mut winding = 0;
    for (index, &a) in ring.iter().enumerate() {
        let b = ring[(index + 1) % ring.len()];
        let wide = |l: Length| i128::from(l.to_micropoints());
        let side =
            (wide(b.x) - wide(a.x)) * (wide(p.y) - wide(a.y)) - (wide(p.x) - wide(a.x)) * (wide(b.y) - wide(a.y));
        if a.y <= p.y && b.y > p.y && side > 0 {
            winding += 1;
        } else if a.y > p.y && b.y <= p.y && side < 0 {
            winding -= 1;
        }
    }
    winding
}

/// The outline as rings of straight lines; a curve becomes eight.
fn flatten(path: &Path) -> Vec<Vec<Point>> {
    let mut rings: Vec<Vec<Point>> = Vec::new();
    for segment in &path.segments {
        match (*segment, rings.last_mut()) {
            (Segment::Move(p), _) => rings.push(vec![p]),
            (Segment::Line(p), Some(ring)) => ring.push(p),
            (Segment::Cubic(a, b, c), Some(ring)) => {
                let start = ring.last().copied().unwrap_or(c);
                ring.extend((1..=8).map(|step| on_curve([start, a, b, c], step)));
            }
            _ => {}
        }
    }
    rings
}

/// The point of a curve at `step` eighths of its parameter.
fn on_curve(points: [Point; 4], step: i64) -> Point {
    let (t, u) = (step, 8 - step);
    let weights = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
    let along = |get: fn(&Point) -> Length| -> Length {
        points
            .iter()
            .zip(weights)
            .map(|(p, weight)| get(p).scale(weight, 512))
            .sum()
    };
    Point::new(along(|p| p.x), along(|p| p.y))
}

fn finding(document: &Document, page: &Page, item: &Item, ratio: u32, under: Color) -> Finding {
    let Paint::Text { run, color, .. } = &item.paint else {
        return Finding::error(Code::ContrastLow, "contrast");
    };
    let hex = |c: Color| {
        c.srgb
            .iter()
            .fold("#".to_string(), |text, byte| text + &format!("{byte:02x}"))
    };
    let words: String = run.text.trim().chars().take(30).collect();
    let message = format!(
        "the text “{words}” on page {} has a contrast of {}.{}:1; 4.5:1 is the least",
        page.label,
        ratio / 100,
        ratio % 100 / 10
    );
    let origin = match item.mark {
        Mark::Tag(tag) => document.tags.get(tag.0 as usize).and_then(|tag| tag.origin.clone()),
        _ => None,
    };
    let finding = match origin {
        Some(origin) => origin.error(Code::ContrastLow, message),
        None => Finding::error(Code::ContrastLow, message).note(format!("language {}", document.language)),
    };
    finding
        .note(format!("text in {}, background {}", hex(*color), hex(under)))
        .hint("give the part, box or style another colour, or move the picture away from the text")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ring_holds_what_is_inside_and_not_its_hole() {
        let outer = Path::rect(Rect::new(Length::ZERO, Length::ZERO, Length::pt(10), Length::pt(10)));
        let inner = Path::rect(Rect::new(Length::pt(4), Length::pt(4), Length::pt(2), Length::pt(2)));
        let path = Path {
            segments: outer.segments.into_iter().chain(inner.segments).collect(),
        };
        let mut shapes = Vec::new();
        collect(
            &Paint::Fill {
                path,
                color: Color::BLACK,
                even_odd: true,
            },
            None,
            &mut shapes,
        );
        assert!(shapes[0].holds(Point::new(Length::pt(2), Length::pt(2))));
        assert!(!shapes[0].holds(Point::new(Length::pt(5), Length::pt(5))));
        assert!(!shapes[0].holds(Point::new(Length::pt(12), Length::pt(2))));
    }

    #[test]
    fn curves_count_as_they_bulge() {
        let circle = Path::circle(Point::new(Length::pt(5), Length::pt(5)), Length::pt(5));
        let mut shapes = Vec::new();
        collect(
            &Paint::Fill {
                path: circle,
                color: Color::BLACK,
                even_odd: false,
            },
            None,
            &mut shapes,
        );
        assert!(shapes[0].holds(Point::new(Length::pt(5), Length::pt(1))));
        assert!(!shapes[0].holds(Point::new(Length::micropoints(500_000), Length::micropoints(500_000))));
    }
}
