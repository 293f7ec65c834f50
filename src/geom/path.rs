//! What outline does a drawn shape have?

use super::{Length, Point, Rect};

/// One step of an outline; coordinates are absolute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Segment {
    /// Starts a new subpath.
    Move(Point),
    /// A straight line to the point.
    Line(Point),
    /// A cubic Bézier curve: two control points and the end.
    Cubic(Point, Point, Point),
    /// Back to the start of the subpath.
    Close,
}

/// An outline of straight lines and cubic curves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Path {
    /// The steps in drawing order; the first is a `Move`.
    pub segments: Vec<Segment>,
}

impl Path {
    /// The outline of a rectangle, clockwise from its upper left corner.
    pub fn rect(rect: Rect) -> Self {
        Self {
            segments: vec![
                Segment::Move(Point::new(rect.x, rect.y)),
                Segment::Line(Point::new(rect.right(), rect.y)),
                Segment::Line(Point::new(rect.right(), rect.bottom())),
                Segment::Line(Point::new(rect.x, rect.bottom())),
                Segment::Close,
            ],
        }
    }

    /// A rectangle with rounded corners; `radius` is cut to half the shorter side.
    pub fn rounded(rect: Rect, radius: Length) -> Self {
        let r = radius.min(rect.width / 2).min(rect.height / 2);
        // 1 - 4/3 (√2 - 1): the distance of a control point from the corner for a quarter circle.
        let c = r.scale(447_715, 1_000_000);
        let (x0, y0, x1, y1) = (rect.x, rect.y, rect.right(), rect.bottom());
        let p = Point::new;
        Self {
            segments: vec![
                Segment::Move(p(x0 + r, y0)),
                Segment::Line(p(x1 - r, y0)),
                Segment::Cubic(p(x1 - c, y0), p(x1, y0 + c), p(x1, y0 + r)),
                Segment::Line(p(x1, y1 - r)),
                Segment::Cubic(p(x1, y1 - c), p(x1 - c, y1), p(x1 - r, y1)),
                Segment::Line(p(x0 + r, y1)),
                Segment::Cubic(p(x0 + c, y1), p(x0, y1 - c), p(x0, y1 - r)),
                Segment::Line(p(x0, y0 + r)),
                Segment::Cubic(p(x0, y0 + c), p(x0 + c, y0), p(x0 + r, y0)),
                Segment::Close,
            ],
        }
    }

    /// A circle as four curves.
    pub fn circle(centre: Point, radius: Length) -> Self {
        let two = radius * 2;
        Self::rounded(Rect::new(centre.x - radius, centre.y - radius, two, two), radius)
    }

    /// A straight line between two points.
    pub fn line(from: Point, to: Point) -> Self {
        Self {
            segments: vec![Segment::Move(from), Segment::Line(to)],
        }
    }

    /// The box around all points and control points; `None` for an empty path.
    pub fn bounds(&self) -> Option<Rect> {
        let points = self.segments.iter().flat_map(|s| match *s {
            Segment::Move(p) | Segment::Line(p) => vec![p],
            Segment::Cubic(a, b, c) => vec![a, b, c],
            Segment::Close => vec![],
        });
        points
            .map(|p| Rect::new(p.x, p.y, Length::ZERO, Length::ZERO))
            .reduce(Rect::union)
    }

    /// The path moved right by `x` and down by `y`.
    pub fn shifted(&self, x: Length, y: Length) -> Self {
        let m = |p: Point| Point::new(p.x + x, p.y + y);
        let segments = self.segments.iter().map(|s| match *s {
            Segment::Move(p) => Segment::Move(m(p)),
            Segment::Line(p) => Segment::Line(m(p)),
            Segment::Cubic(a, b, c) => Segment::Cubic(m(a), m(b), m(c)),
            Segment::Close => Segment::Close,
        });
        Self {
            segments: segments.collect(),
        }
    }
}
