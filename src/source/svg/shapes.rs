//! Which flat shapes does a drawing consist of, once all its groups and transforms are worked out?

use usvg::tiny_skia_path::{PathSegment, Point as SvgPoint};
use usvg::{BlendMode, ClipPath, FillRule, Group, LineCap, LineJoin, Paint, PaintOrder, Transform, Tree};

use super::{Spot, Trouble};
use crate::diag::Code;
use crate::geom::{Length, Path, Point, Rect, Segment, Sides, Size};
use crate::source::picture::{Drawing, Fill, Node, Shape, Stroke};

/// How many shapes and clips a drawing may have.
const NODES: usize = 100_000;
/// How far a point may lie from the origin, in points: 35 metres.
const FAR: f64 = 100_000.0;
/// The smallest width and height of a drawing, in points.
const SMALL: f64 = 1.0;
/// How far over the edge nobody can see, 1/100 pt.
const HAIR: Length = Length::micropoints(10_000);
/// One SVG pixel in points.
const PIXEL: f64 = 72.0 / 96.0;

/// Turns a parsed drawing into plain shapes. A drawing that reaches over its own edge is clipped there (SVG 1.1, 14.3.3).
pub fn flatten(tree: &Tree) -> Result<Drawing, Trouble> {
    let (width, height) = (f64::from(tree.size().width()), f64::from(tree.size().height()));
    let (width, height) = (width * PIXEL, height * PIXEL);
    let fits = |side: f64| (SMALL..=FAR).contains(&side);
    if !fits(width) || !fits(height) {
        return Err(unsupported(format!("is {width:.2} pt wide and {height:.2} pt high"))
            .hint("give it a width and height between 1 pt and 35 m"));
    }
    let size = Size::new(Length::from_pt(width), Length::from_pt(height));
    let page = Rect::new(Length::ZERO, Length::ZERO, size.width, size.height);
    let mut flattening = Flattening::default();
    let nodes = flattening.group(tree.root(), Transform::identity())?;
    // Rounding may carry a shape a trace over the edge that it ends at.
    let around = page.inset(Sides::all(-HAIR));
    let inside = flattening.bounds.is_none_or(|bounds| bounds.union(around) == around);
    let clipped = |nodes| {
        let path = Path::rect(page);
        vec![Node::Clip { path, nodes }]
    };
    Ok(Drawing {
        size,
        nodes: if inside { nodes } else { clipped(nodes) },
    })
}

fn unsupported(what: impl Into<String>) -> Trouble {
    Trouble::new(Code::SvgUnsupported, Spot::File, what)
}

fn see_through() -> Trouble {
    Trouble::new(Code::SvgUnsupported, Spot::Opacity, "has something half transparent")
        .hint("use the flat colour that it looks like, or place the drawing as a PNG")
}

#[derive(Default)]
struct Flattening {
    /// Shapes and clips so far.
    count: usize,
    /// The box around everything painted so far, strokes included.
    bounds: Option<Rect>,
}

impl Flattening {
    fn count(&mut self) -> Result<(), Trouble> {
        self.count += 1;
        if self.count > NODES {
            return Err(
                unsupported(format!("has more than {NODES} shapes")).hint("simplify the drawing, or place it as a PNG")
            );
        }
        Ok(())
    }

    fn group(&mut self, group: &Group, outer: Transform) -> Result<Vec<Node>, Trouble> {
        if group.opacity().get() == 0.0 {
            return Ok(Vec::new());
        }
        plain(group)?;
        let transform = outer.pre_concat(group.transform());
        let mut nodes = Vec::new();
        for child in group.children() {
            match child {
                usvg::Node::Group(inner) => nodes.extend(self.group(inner, transform)?),
                usvg::Node::Path(path) => nodes.extend(self.shapes(path, transform)?),
                usvg::Node::Image(_) => {
                    return Err(unsupported("holds a picture of pixels").hint("place it as a picture of its own"));
                }
                usvg::Node::Text(_) => return Err(unsupported("holds text").hint("convert text to paths")),
            }
        }
        let mut clip = group.clip_path();
        while let Some(current) = clip.filter(|_| !nodes.is_empty()) {
            nodes = match clip_outline(current, transform)? {
                Some(path) => vec![Node::Clip { path, nodes }],
                None => Vec::new(),
            };
            self.count()?;
            clip = current.clip_path();
        }
        Ok(nodes)
    }

    /// A path as one shape, or as two when its stroke lies under its fill.
    fn shapes(&mut self, path: &usvg::Path, transform: Transform) -> Result<Vec<Node>, Trouble> {
        if !path.is_visible() {
            return Ok(Vec::new());
        }
        let fill = path.fill().map(fill).transpose()?.flatten();
        let stroke = path.stroke().map(|s| stroke(s, path, transform)).transpose()?.flatten();
        if fill.is_none() && stroke.is_none() {
            return Ok(Vec::new());
        }
        let outline = outline(path, transform)?;
        if let Some(bounds) = outline.bounds() {
            let beside = stroke.as_ref().map_or(Length::ZERO, |stroke| stroke.width / 2);
            let all = bounds.inset(Sides::all(-beside));
            self.bounds = Some(self.bounds.map_or(all, |before| before.union(all)));
        }
        let shape = |fill, stroke| {
            let path = outline.clone();
            Node::Shape(Shape { path, fill, stroke })
        };
        self.count()?;
        Ok(match path.paint_order() {
            PaintOrder::StrokeAndFill if fill.is_some() && stroke.is_some() => {
                self.count()?;
                vec![shape(None, stroke), shape(fill, None)]
            }
            _ => vec![shape(fill, stroke)],
        })
    }
}

/// Refuses groups that are more than their children painted one after the other.
fn plain(group: &Group) -> Result<(), Trouble> {
    if group.opacity().get() < 1.0 {
        return Err(see_through());
    }
    let what = if group.blend_mode() != BlendMode::Normal {
        "mixes colours (a blend mode)"
    } else if group.mask().is_some() {
        "uses a mask"
    } else if !group.filters().is_empty() {
        "uses a filter, such as a blur or a shadow"
    } else {
        return Ok(());
    };
    Err(unsupported(what).hint("remove the effect, or place the drawing as a PNG"))
}

fn color(paint: &Paint) -> Result<[u8; 3], Trouble> {
    let what = match paint {
        Paint::Color(color) => return Ok([color.red, color.green, color.blue]),
        Paint::LinearGradient(_) | Paint::RadialGradient(_) => "uses a gradient",
        Paint::Pattern(_) => "uses a pattern",
    };
    Err(unsupported(what).hint("use a flat colour, or place the drawing as a PNG"))
}

/// The fill; `None` when it is wholly transparent.
fn fill(fill: &usvg::Fill) -> Result<Option<Fill>, Trouble> {
    match fill.opacity().get() {
        0.0 => Ok(None),
        opacity if opacity < 1.0 => Err(see_through()),
        _ => Ok(Some(Fill {
            rgb: color(fill.paint())?,
            even_odd: fill.rule() == FillRule::EvenOdd,
        })),
    }
}

/// The stroke; `None` when it is wholly transparent or too thin to measure.
fn stroke(stroke: &usvg::Stroke, path: &usvg::Path, transform: Transform) -> Result<Option<Stroke>, Trouble> {
    match stroke.opacity().get() {
        0.0 => return Ok(None),
        opacity if opacity < 1.0 => return Err(see_through()),
        _ => {}
    }
    let [a, b, c, d] = [transform.sx, transform.ky, transform.kx, transform.sy].map(f64::from);
    let scale = (a * d - b * c).abs().sqrt() * PIXEL;
    let length = |value: f32| Length::from_pt((f64::from(value) * scale).clamp(0.0, FAR));
    let dash: Vec<_> = stroke
        .dasharray()
        .unwrap_or_default()
        .iter()
        .map(|&d| length(d))
        .collect();
    let dash = if dash.iter().all(|&d| d == Length::ZERO) {
        Vec::new()
    } else {
        dash
    };
    let what = if !dash.is_empty() && stroke.dashoffset() != 0.0 {
        "has a dashed line that starts inside a dash (`stroke-dashoffset`)"
    } else if stroke.linecap() == LineCap::Square && (!dash.is_empty() || !closed(path)) {
        "has a line with square ends (`stroke-linecap`)"
    } else {
        let width = length(stroke.width().get());
        let round = stroke.linecap() == LineCap::Round || stroke.linejoin() == LineJoin::Round;
        let rgb = color(stroke.paint())?;
        return Ok((width > Length::ZERO).then_some(Stroke {
            rgb,
            width,
            round,
            dash,
        }));
    };
    Err(unsupported(what).hint("use round or plain ends without an offset, or convert the line to paths"))
}

/// Whether each subpath returns to its start.
fn closed(path: &usvg::Path) -> bool {
    let mut open = false;
    for segment in path.data().segments() {
        match segment {
            PathSegment::MoveTo(_) if open => return false,
            PathSegment::MoveTo(_) => {}
            PathSegment::Close => open = false,
            _ => open = true,
        }
    }
    !open
}

/// The outline of a clip path; `None` when it lets nothing through.
fn clip_outline(clip: &ClipPath, transform: Transform) -> Result<Option<Path>, Trouble> {
    let trouble = |what: &str| {
        Trouble::new(Code::SvgUnsupported, Spot::Named(clip.id().to_owned()), what)
            .hint("unite what clips into one path without holes")
    };
    let mut found = Vec::new();
    let mut open = vec![(clip.root(), transform.pre_concat(clip.transform()))];
    while let Some((group, outer)) = open.pop() {
        let transform = outer.pre_concat(group.transform());
        if group.clip_path().is_some() {
            return Err(trouble("clips a clip path"));
        }
        for child in group.children() {
            match child {
                usvg::Node::Group(inner) => open.push((inner, transform)),
                usvg::Node::Path(path) if path.is_visible() => found.push((path, transform)),
                usvg::Node::Path(_) => {}
                usvg::Node::Image(_) | usvg::Node::Text(_) => return Err(trouble("clips with a picture or with text")),
            }
        }
    }
    match found.as_slice() {
        [] => Ok(None),
        [(path, transform)] => {
            let parts = path.data().segments().filter(|s| matches!(s, PathSegment::MoveTo(_)));
            let even_odd = path.fill().is_some_and(|fill| fill.rule() == FillRule::EvenOdd);
            if even_odd && parts.count() > 1 {
                return Err(trouble("clips with a path that has holes"));
            }
            outline(path, *transform).map(Some)
        }
        _ => Err(trouble("clips with several shapes")),
    }
}

/// A path in the drawing's coordinates.
fn outline(path: &usvg::Path, transform: Transform) -> Result<Path, Trouble> {
    let [a, b, c, d, e, f] = [
        transform.sx,
        transform.ky,
        transform.kx,
        transform.sy,
        transform.tx,
        transform.ty,
    ]
    .map(f64::from);
    // In double precision from here on, so that a point keeps its place through the transform.
    let at = |p: SvgPoint| {
        let (x, y) = (f64::from(p.x), f64::from(p.y));
        [(a * x + c * y + e) * PIXEL, (b * x + d * y + f) * PIXEL]
    };
    let fixed = |[x, y]: [f64; 2]| {
        if x.abs() <= FAR && y.abs() <= FAR {
            return Ok(Point::new(Length::from_pt(x), Length::from_pt(y)));
        }
        Err(unsupported("has a point more than 35 m away").hint("delete what lies far outside the drawing"))
    };
    let mut segments = Vec::with_capacity(path.data().len());
    let mut last = [0.0, 0.0];
    for segment in path.data().segments() {
        let (next, step) = match segment {
            PathSegment::MoveTo(p) => (at(p), Segment::Move(fixed(at(p))?)),
            PathSegment::LineTo(p) => (at(p), Segment::Line(fixed(at(p))?)),
            PathSegment::QuadTo(control, p) => {
                let (control, end) = (at(control), at(p));
                // The cubic curve with the same points: its controls lie two thirds of the way to the quadratic's.
                let toward = |from: [f64; 2]| [0, 1].map(|i| from[i] + (control[i] - from[i]) * 2.0 / 3.0);
                (
                    end,
                    Segment::Cubic(fixed(toward(last))?, fixed(toward(end))?, fixed(end)?),
                )
            }
            PathSegment::CubicTo(one, two, p) => {
                (at(p), Segment::Cubic(fixed(at(one))?, fixed(at(two))?, fixed(at(p))?))
            }
            PathSegment::Close => (last, Segment::Close),
        };
        last = next;
        segments.push(step);
    }
    Ok(Path { segments })
}
