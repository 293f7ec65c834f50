//! How does an SVG become plain shapes that a PDF can draw?

use usvg::tiny_skia_path::{self, PathSegment, Transform};

use super::{SourceText, svg_safety};
use crate::diag::{Code, Finding, Place};
use crate::geom::{Length, Path, Point, Rect, Segment, Size};

/// SVG counts in pixels of 1/96 inch (SVG 2, 8.2); a point is 1/72 inch.
const POINTS_PER_PIXEL: f64 = 0.75;

/// The most steps of all outlines together.
const SEGMENTS: usize = 500_000;

/// The longest way from the origin: 100 metres, far beyond any sheet.
const FARTHEST: f64 = 283_465.0;

/// A drawing as plain shapes. Its origin is its upper left corner; y grows downwards. Shapes may reach over its edges.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drawing {
    /// Width and height of the drawing area.
    pub size: Size,
    /// The shapes, the first at the back.
    pub shapes: Vec<Shape>,
}

/// A shape with its colours exactly as written; layout knows which of them are colours of the theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A filled outline.
    Fill {
        /// The outline.
        path: Path,
        /// Red, green, blue.
        rgb: [u8; 3],
        /// Whether overlapping parts leave holes (even-odd rule) or not (non-zero winding).
        even_odd: bool,
    },
    /// A line along an outline.
    Stroke {
        /// The outline.
        path: Path,
        /// Red, green, blue.
        rgb: [u8; 3],
        /// Thickness, more than zero.
        width: Length,
        /// Whether ends or corners are round.
        round: bool,
        /// Lengths of dashes and gaps in turn; empty for a full line.
        dash: Vec<Length>,
    },
    /// Shapes of which only the part within the outline (non-zero winding) is seen.
    Clip {
        /// The outline.
        path: Path,
        /// The shapes, the first at the back.
        shapes: Vec<Self>,
    },
}

/// Reads a drawing.
///
/// # Errors
/// `svg-unsafe`, `svg-unsupported` or `image-unreadable`.
pub(crate) fn drawing(source: &SourceText) -> Result<Drawing, Finding> {
    let document = svg_safety::read(source)?;
    let options = usvg::Options {
        image_href_resolver: usvg::ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..usvg::Options::default()
    };
    let tree = usvg::Tree::from_xmltree(&document, &options).map_err(|_| {
        Finding::error(Code::ImageUnreadable, "the drawing has no size")
            .at(source.place(document.root_element().range().start))
            .hint("give the `svg` element a `viewBox`, or a `width` and a `height` above zero")
    })?;
    let mut converter = Converter { source, segments: 0 };
    let shapes = converter.group(tree.root())?;
    let size = Size::new(length(tree.size().width().into()), length(tree.size().height().into()));
    if size.width <= Length::ZERO || size.height <= Length::ZERO {
        return Err(converter.unreadable("the drawing has no size"));
    }
    Ok(Drawing { size, shapes })
}

/// Pixels as points, rounded to a thousandth of a point so that the last bits of a float do not matter.
fn length(pixels: f64) -> Length {
    let points = (pixels * POINTS_PER_PIXEL).clamp(-FARTHEST, FARTHEST);
    Length::from_pt((points * 1000.0).round() / 1000.0)
}

struct Converter<'a> {
    source: &'a SourceText,
    /// Steps of outlines so far.
    segments: usize,
}

impl Converter<'_> {
    fn group(&mut self, group: &usvg::Group) -> Result<Vec<Shape>, Finding> {
        if group.opacity().get() < 1.0 {
            return Err(self.unsupported("transparency", "opacity", "use a lighter flat colour"));
        }
        if group.blend_mode() != usvg::BlendMode::Normal {
            return Err(self.unsupported("a blend mode", "mix-blend-mode", "use flat colours"));
        }
        if group.mask().is_some() {
            return Err(self.unsupported("a mask", "mask", "use a clipping path, or cut the shapes"));
        }
        if !group.filters().is_empty() {
            return Err(self.unsupported(
                "a filter, such as a blur or a shadow",
                "filter",
                "take the effect away, or use a PNG",
            ));
        }
        let mut shapes = Vec::new();
        for node in group.children() {
            match node {
                usvg::Node::Group(inner) => shapes.extend(self.group(inner)?),
                usvg::Node::Path(path) => self.path(path, &mut shapes)?,
                usvg::Node::Image(_) => {
                    return Err(self.unsupported(
                        "a picture made of pixels",
                        "<image",
                        "use the pixels as a PNG or JPEG of their own",
                    ));
                }
                usvg::Node::Text(_) => {
                    return Err(self.unsupported("text", "<text", "convert the text to paths (outlines)"));
                }
            }
        }
        match group.clip_path() {
            Some(clip) if !shapes.is_empty() => self.clip(clip, group.abs_transform(), shapes),
            _ => Ok(shapes),
        }
    }

    fn path(&mut self, path: &usvg::Path, shapes: &mut Vec<Shape>) -> Result<(), Finding> {
        if !path.is_visible() {
            return Ok(());
        }
        let transform = path.abs_transform();
        let outline = self.outline(path.data(), transform)?;
        if outline.segments.is_empty() {
            return Ok(());
        }
        let start = shapes.len();
        if let Some(fill) = path.fill() {
            let rgb = self.color(fill.paint(), fill.opacity().get())?;
            let even_odd = fill.rule() == usvg::FillRule::EvenOdd;
            shapes.push(Shape::Fill {
                path: outline.clone(),
                rgb,
                even_odd,
            });
        }
        if let Some(stroke) = path.stroke() {
            let shape = self.stroke(outline, stroke, transform)?;
            shapes.extend(shape);
        }
        if path.paint_order() == usvg::PaintOrder::StrokeAndFill {
            shapes[start..].reverse();
        }
        Ok(())
    }

    /// The line; `None` when it is too thin to be seen.
    fn stroke(&self, path: Path, stroke: &usvg::Stroke, transform: Transform) -> Result<Option<Shape>, Finding> {
        let rgb = self.color(stroke.paint(), stroke.opacity().get())?;
        if stroke.dashoffset() != 0.0 && stroke.dasharray().is_some() {
            return Err(self.unsupported(
                "dashes that start inside the first dash",
                "stroke-dashoffset",
                "set the dash offset to 0",
            ));
        }
        if stroke.linecap() == usvg::LineCap::Square {
            return Err(self.unsupported(
                "square line ends",
                "stroke-linecap",
                "use butt or round ends, or convert the line to a path",
            ));
        }
        // A line stretched unevenly has no one thickness; the mean is what the area keeps.
        let (sx, kx, ky, sy) = (transform.sx, transform.kx, transform.ky, transform.sy);
        let scale = (f64::from(sx) * f64::from(sy) - f64::from(kx) * f64::from(ky))
            .abs()
            .sqrt();
        let scaled = |pixels: f32| length(f64::from(pixels) * scale);
        let width = scaled(stroke.width().get());
        if width <= Length::ZERO {
            return Ok(None);
        }
        let round = stroke.linecap() == usvg::LineCap::Round || stroke.linejoin() == usvg::LineJoin::Round;
        let dash: Vec<Length> = stroke
            .dasharray()
            .unwrap_or_default()
            .iter()
            .map(|part| scaled(*part))
            .collect();
        // Dashes that all vanish would make a full line.
        let dash = if dash.iter().all(|part| *part <= Length::ZERO) {
            Vec::new()
        } else {
            dash
        };
        Ok(Some(Shape::Stroke {
            path,
            rgb,
            width,
            round,
            dash,
        }))
    }

    fn color(&self, paint: &usvg::Paint, opacity: f32) -> Result<[u8; 3], Finding> {
        if opacity < 1.0 {
            return Err(self.unsupported("transparency", "opacity", "use a lighter flat colour"));
        }
        match paint {
            usvg::Paint::Color(color) => Ok([color.red, color.green, color.blue]),
            usvg::Paint::LinearGradient(_) => {
                Err(self.unsupported("a gradient", "<linearGradient", "use a flat colour"))
            }
            usvg::Paint::RadialGradient(_) => {
                Err(self.unsupported("a gradient", "<radialGradient", "use a flat colour"))
            }
            usvg::Paint::Pattern(_) => Err(self.unsupported("a pattern fill", "<pattern", "use a flat colour")),
        }
    }

    /// Shapes within a clipping path; `transform` is that of the group that it clips.
    fn clip(&mut self, clip: &usvg::ClipPath, transform: Transform, shapes: Vec<Shape>) -> Result<Vec<Shape>, Finding> {
        let shapes = match clip.clip_path() {
            Some(outer) => self.clip(outer, transform, shapes)?,
            None => shapes,
        };
        let mut outlines = Vec::new();
        self.clip_outlines(clip.root(), transform.pre_concat(clip.transform()), &mut outlines)?;
        let Some(bounds) = outlines.iter().map(Path::bounds).collect::<Option<Vec<Rect>>>() else {
            return Ok(Vec::new());
        };
        for (index, one) in bounds.iter().enumerate() {
            // Outlines that overlap could cancel each other out under the one rule that clips a PDF.
            if bounds[..index].iter().any(|other| overlap(*one, *other)) {
                return Err(self.unsupported(
                    "a clipping path of shapes that overlap",
                    "<clipPath",
                    "join the shapes into one path",
                ));
            }
        }
        if outlines.is_empty() || shapes.is_empty() {
            return Ok(Vec::new());
        }
        let segments = outlines.into_iter().flat_map(|outline| outline.segments).collect();
        Ok(vec![Shape::Clip {
            path: Path { segments },
            shapes,
        }])
    }

    fn clip_outlines(
        &mut self,
        group: &usvg::Group,
        transform: Transform,
        found: &mut Vec<Path>,
    ) -> Result<(), Finding> {
        if group.clip_path().is_some() {
            return Err(self.unsupported(
                "a clipping path inside another",
                "<clipPath",
                "join the two into one path",
            ));
        }
        for node in group.children() {
            match node {
                usvg::Node::Group(inner) => self.clip_outlines(inner, transform, found)?,
                usvg::Node::Path(path) if path.is_visible() => {
                    let outline = self.outline(path.data(), transform.pre_concat(path.abs_transform()))?;
                    let parts = outline
                        .segments
                        .iter()
                        .filter(|segment| matches!(segment, Segment::Move(_)))
                        .count();
                    let even_odd = path.fill().is_some_and(|fill| fill.rule() == usvg::FillRule::EvenOdd);
                    if even_odd && parts > 1 {
                        return Err(self.unsupported(
                            "a clipping path with the even-odd rule",
                            "clip-rule",
                            "use the non-zero rule, or cut the shapes",
                        ));
                    }
                    found.push(outline);
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn outline(&mut self, data: &tiny_skia_path::Path, transform: Transform) -> Result<Path, Finding> {
        self.segments += data.len();
        if self.segments > SEGMENTS {
            return Err(self.unsupported("too many points", "<path", "simplify its paths in the drawing program"));
        }
        let (sx, kx, ky) = (
            f64::from(transform.sx),
            f64::from(transform.kx),
            f64::from(transform.ky),
        );
        let (sy, tx, ty) = (
            f64::from(transform.sy),
            f64::from(transform.tx),
            f64::from(transform.ty),
        );
        let map = |x: f64, y: f64| Point::new(length(sx * x + kx * y + tx), length(ky * x + sy * y + ty));
        let point = |p: tiny_skia_path::Point| map(f64::from(p.x), f64::from(p.y));
        let mut segments = Vec::with_capacity(data.len());
        let mut from = tiny_skia_path::Point::from_xy(0.0, 0.0);
        for segment in data.segments() {
            match segment {
                PathSegment::MoveTo(to) => {
                    segments.push(Segment::Move(point(to)));
                    from = to;
                }
                PathSegment::LineTo(to) => {
                    segments.push(Segment::Line(point(to)));
                    from = to;
                }
                PathSegment::QuadTo(control, to) => {
                    // The same curve as a cubic one: controls two thirds of the way.
                    let third =
                        |end: f32, control: f32| f64::from(end) + (f64::from(control) - f64::from(end)) * 2.0 / 3.0;
                    let first = map(third(from.x, control.x), third(from.y, control.y));
                    let second = map(third(to.x, control.x), third(to.y, control.y));
                    segments.push(Segment::Cubic(first, second, point(to)));
                    from = to;
                }
                PathSegment::CubicTo(first, second, to) => {
                    segments.push(Segment::Cubic(point(first), point(second), point(to)));
                    from = to;
                }
                PathSegment::Close => segments.push(Segment::Close),
            }
        }
        Ok(Path { segments })
    }

    /// The finding that something cannot be drawn, at the first place where the file says `written`.
    fn unsupported(&self, what: &str, written: &str, hint: &str) -> Finding {
        let place = match self.source.text.find(written) {
            Some(at) => self.source.place(at),
            None => Place::at(self.source.path.clone(), 1, 1),
        };
        Finding::error(Code::SvgUnsupported, format!("the drawing has {what}"))
            .at(place)
            .hint(hint)
    }

    fn unreadable(&self, what: &str) -> Finding {
        Finding::error(Code::ImageUnreadable, what)
            .at(Place::file(self.source.path.clone()))
            .hint("export it anew from the drawing program")
    }
}

fn overlap(one: Rect, other: Rect) -> bool {
    one.x < other.right() && other.x < one.right() && one.y < other.bottom() && other.y < one.bottom()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(body: &str) -> Result<Drawing, Finding> {
        let text = format!(
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 96 48' width='96' height='48'>\n{body}\n</svg>"
        );
        drawing(&SourceText::new("a.svg", &text))
    }

    fn shapes(body: &str) -> Vec<Shape> {
        read(body).expect(body).shapes
    }

    fn refused(body: &str) -> (Code, u32, String) {
        let finding = read(body).expect_err(body);
        (
            finding.code,
            finding.place.map_or(0, |place| place.line),
            finding.message,
        )
    }

    fn p(x: i64, y: i64) -> Point {
        Point::new(Length::pt(x), Length::pt(y))
    }

    #[test]
    fn pixels_become_points() {
        assert_eq!(
            read("<path d='M0 0H8V8Z'/>").unwrap().size,
            Size::new(Length::pt(72), Length::pt(36))
        );
    }

    #[test]
    fn a_filled_path_keeps_its_points_and_colour() {
        let found = shapes("<path d='M8 8H16V24Z' fill='#1b5e63'/>");
        let segments = vec![
            Segment::Move(p(6, 6)),
            Segment::Line(p(12, 6)),
            Segment::Line(p(12, 18)),
            Segment::Close,
        ];
        assert_eq!(
            found,
            [Shape::Fill {
                path: Path { segments },
                rgb: [0x1b, 0x5e, 0x63],
                even_odd: false
            }]
        );
    }

    #[test]
    fn transforms_are_applied_to_the_points() {
        let found = shapes("<g transform='translate(8 0)'><g transform='scale(2)'><path d='M4 4H8V8Z'/></g></g>");
        let Shape::Fill { path, .. } = &found[0] else {
            panic!("fill")
        };
        assert_eq!(path.segments[0], Segment::Move(p(12, 6)));
    }

    #[test]
    fn a_line_is_as_thick_as_its_scale_makes_it() {
        let found = shapes(
            "<path transform='scale(4 1)' d='M0 0H8' stroke='red' fill='none' stroke-width='4' stroke-linecap='round' stroke-dasharray='4 2'/>",
        );
        let Shape::Stroke {
            width,
            round,
            dash,
            rgb,
            ..
        } = &found[0]
        else {
            panic!("{found:?}")
        };
        assert_eq!((*width, *round, *rgb), (Length::pt(6), true, [255, 0, 0]));
        assert_eq!(*dash, [Length::pt(6), Length::pt(3)]);
    }

    #[test]
    fn a_line_of_no_thickness_is_dropped() {
        assert_eq!(
            shapes("<path d='M0 0H8' stroke='red' stroke-width='0' fill='none'/>"),
            []
        );
    }

    #[test]
    fn the_line_comes_after_the_fill() {
        let found = shapes("<rect width='8' height='8' stroke='red'/>");
        assert!(matches!(found[..], [Shape::Fill { .. }, Shape::Stroke { .. }]));
    }

    #[test]
    fn the_line_comes_first_when_the_file_says_so() {
        let found = shapes("<rect width='8' height='8' stroke='red' paint-order='stroke'/>");
        assert!(matches!(found[..], [Shape::Stroke { .. }, Shape::Fill { .. }]));
    }

    #[test]
    fn the_even_odd_rule_is_kept() {
        assert!(matches!(
            shapes("<path d='M0 0H8V8Z' fill-rule='evenodd'/>")[0],
            Shape::Fill { even_odd: true, .. }
        ));
    }

    #[test]
    fn a_quadratic_curve_becomes_cubic() {
        let found = shapes("<path d='M0 0Q12 0 12 12Z'/>");
        let Shape::Fill { path, .. } = &found[0] else {
            panic!("fill")
        };
        assert_eq!(path.segments[1], Segment::Cubic(p(6, 0), p(9, 3), p(9, 9)));
    }

    #[test]
    fn hidden_shapes_are_dropped() {
        assert_eq!(
            shapes("<path d='M0 0H8V8Z' visibility='hidden'/><path d='M0 0H8V8Z' display='none'/>"),
            []
        );
    }

    #[test]
    fn style_sheets_apply() {
        let found = shapes("<style>.a { fill: #00f }</style><path class='a' d='M0 0H8V8Z'/>");
        assert!(matches!(found[0], Shape::Fill { rgb: [0, 0, 255], .. }));
    }

    #[test]
    fn copies_are_drawn() {
        assert_eq!(
            shapes("<defs><path id='a' d='M0 0H8V8Z'/></defs><use href='#a'/><use href='#a' x='8'/>").len(),
            2
        );
    }

    #[test]
    fn a_clipping_path_holds_its_shapes() {
        let found = shapes(
            "<clipPath id='c'><rect width='8' height='8'/></clipPath><g clip-path='url(#c)' transform='translate(8)'><path d='M0 0H80V80Z'/></g>",
        );
        let [Shape::Clip { path, shapes }] = &found[..] else {
            panic!("{found:?}")
        };
        assert_eq!(
            path.bounds(),
            Some(Rect::new(Length::pt(6), Length::ZERO, Length::pt(6), Length::pt(6)))
        );
        assert_eq!(shapes.len(), 1);
    }

    #[test]
    fn an_empty_clipping_path_hides_everything() {
        assert_eq!(
            shapes("<clipPath id='c'/><path clip-path='url(#c)' d='M0 0H8V8Z'/>"),
            []
        );
    }

    #[test]
    fn a_clipping_path_of_overlapping_shapes_is_unsupported() {
        let body = "<clipPath id='c'><rect width='8' height='8'/><rect width='4' height='4'/></clipPath><path clip-path='url(#c)' d='M0 0H8V8Z'/>";
        assert_eq!(refused(body).0, Code::SvgUnsupported);
    }

    #[test]
    fn transparency_is_unsupported_and_points_at_its_line() {
        let (code, line, message) = refused("<g/>\n<path d='M0 0H8V8Z' fill-opacity='0.5'/>");
        assert_eq!(
            (code, line, &*message),
            (Code::SvgUnsupported, 3, "the drawing has transparency")
        );
    }

    #[test]
    fn a_transparent_group_is_unsupported() {
        assert_eq!(
            refused("<g opacity='0.5'><path d='M0 0H8V8Z'/><path d='M0 0H8V8Z'/></g>").0,
            Code::SvgUnsupported
        );
    }

    #[test]
    fn a_blend_mode_is_unsupported() {
        assert_eq!(
            refused("<g style='mix-blend-mode: multiply'><path d='M0 0H8V8Z'/></g>").0,
            Code::SvgUnsupported
        );
    }

    #[test]
    fn a_drawing_without_size_is_unreadable() {
        let text = "<svg xmlns='http://www.w3.org/2000/svg' width='0' height='0'/>";
        assert_eq!(
            drawing(&SourceText::new("a.svg", text)).unwrap_err().code,
            Code::ImageUnreadable
        );
    }

    #[test]
    fn points_at_the_end_of_the_world_do_not_overflow() {
        assert_eq!(shapes("<path d='M0 0H1e30V1e30Z'/>").len(), 1);
    }
}
