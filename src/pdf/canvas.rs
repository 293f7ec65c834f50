//! Which operators paint the items of a page?

use printpdf::{
    Cmyk, Color as Paintbox, DictItem, Line, LineCapStyle, LineDashPattern, LineJoinStyle, LinePoint, Op, PaintMode,
    Point as Place, Polygon, PolygonRing, Pt, Rgb, WindingOrder, XObjectId, XObjectTransform,
};

use crate::display::{Color, Paint, Pen, Spot};
use crate::font::FaceId;
use crate::geom::{Length, Path, Point, Rect, Segment, Size};

use super::fonts::Fonts;
use super::marking::{Marked, Marking, Part};
use super::spots;

/// How colours are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ink {
    /// As light, for screens.
    Rgb,
    /// As cyan, magenta, yellow and black, for the press.
    Cmyk,
}

/// The graphics state parameters under which ink is laid upon what is below it, and those under which it is not.
pub(super) const OVERPRINT: &str = "Over";
pub(super) const KNOCKOUT: &str = "Under";
/// The thickest line that is laid upon what is below it; through a wider one the ground would show.
const THIN: Length = Length::pt(2);

/// From places on a page to PDF's, whose y grows upwards; whole thousandths of a point, so that rounded places do not
/// add up to an error.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    left: Length,
    bottom: Length,
}

impl Frame {
    /// A page of this size that reaches over its trim on each edge, with its lower left corner at PDF's origin.
    pub(super) fn page(trim: Size, overhang: Length) -> Self {
        Self {
            left: overhang,
            bottom: trim.height + overhang,
        }
    }

    /// The place in thousandths of a point.
    pub(super) fn place(self, point: Point) -> (i64, i64) {
        (thousandths(self.left + point.x), thousandths(self.bottom - point.y))
    }

    /// The corners of a rectangle as PDF lists them: left, bottom, right, top.
    pub(super) fn corners(self, rect: Rect) -> [f32; 4] {
        let (left, top) = self.place(Point::new(rect.x, rect.y));
        let (right, bottom) = self.place(Point::new(rect.right(), rect.bottom()));
        [left.min(right), bottom.min(top), left.max(right), bottom.max(top)].map(decimal)
    }
}

/// A length in thousandths of a point, rounded to the nearest.
pub(super) fn thousandths(length: Length) -> i64 {
    let micropoints = length.to_micropoints();
    (micropoints + 500 * micropoints.signum()) / 1000
}

/// Thousandths as the decimal that PDF wants; written with no more digits than needed.
pub(super) fn decimal(thousandths: i64) -> f32 {
    thousandths as f32 / 1000.0
}

/// A colour as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Pot {
    parts: [u8; 4],
    spot: Option<Spot>,
}

/// The graphics state as far as it was set (ISO 32000-1, 8.4).
#[derive(Clone, Debug, Default)]
pub(super) struct State {
    fill: Option<Pot>,
    stroke: Option<Pot>,
    pen: Option<Pen>,
    pub(super) font: Option<(FaceId, Length)>,
    /// Ten-thousandths beyond or below the natural width.
    pub(super) expansion: i32,
    /// Rise of glyphs above the baseline.
    pub(super) rise: i64,
    /// Whether ink is laid upon what is below it rather than in its place.
    overprint: bool,
}

/// A content stream in the making.
pub(super) struct Canvas<'a> {
    pub(super) ops: Vec<Op>,
    pub(super) frame: Frame,
    pub(super) fonts: &'a Fonts<'a>,
    pub(super) state: State,
    /// Start of the current line in thousandths of a point, while a text object is open.
    pub(super) line: Option<(i64, i64)>,
    ink: Ink,
    marking: Marking<'a>,
    saved: Vec<State>,
}

impl<'a> Canvas<'a> {
    /// An empty content stream.
    pub(super) fn new(frame: Frame, ink: Ink, fonts: &'a Fonts<'a>) -> Self {
        let (state, marking) = (State::default(), Marking::default());
        Self {
            ops: Vec::new(),
            frame,
            fonts,
            state,
            line: None,
            ink,
            marking,
            saved: Vec::new(),
        }
    }

    /// The operators, and the marked content by number.
    pub(super) fn finish(mut self) -> (Vec<Op>, Vec<Marked>) {
        self.end_text();
        self.marking.close(&mut self.ops);
        (self.ops, self.marking.finish())
    }

    /// Sets what the items to come are part of; before the first such call nothing is marked.
    pub(super) fn enter(&mut self, part: Part<'a>) {
        self.marking.enter(part);
    }

    /// Marks the operators to come, see [`Marking::open`].
    pub(super) fn mark(&mut self, words: Option<&str>, language: Option<&str>) {
        self.marking.open(words, language, &mut self.ops);
    }

    /// Opens a text object unless one is open. Marked content must not overlap with it, so it ends here.
    pub(super) fn begin_text(&mut self) {
        if self.line.is_none() {
            self.line = Some((0, 0));
            self.marking.close(&mut self.ops);
            self.ops.push(Op::StartTextSection);
        }
    }

    /// Closes the text object if one is open, and the marked content in it.
    pub(super) fn end_text(&mut self) {
        if self.line.take().is_some() {
            self.marking.close(&mut self.ops);
            self.ops.push(Op::EndTextSection);
        }
    }

    /// Paints an item.
    pub(super) fn paint(&mut self, paint: &Paint) {
        match paint {
            Paint::Text { origin, run, color } => self.text(*origin, run, *color),
            Paint::Fill { path, color, even_odd } => self.fill(path, *color, *even_odd),
            Paint::Stroke { path, color, pen } => self.stroke(path, *color, pen),
            Paint::Image { image, rect } => self.image(*image, *rect),
            Paint::Clip { path, items } => {
                self.shape();
                self.save();
                self.polygon(path, PaintMode::Clip, false);
                items.iter().for_each(|item| self.paint(item));
                self.end_text();
                self.restore();
            }
        }
    }

    /// Prepares for operators other than text.
    fn shape(&mut self) {
        self.end_text();
        self.mark(None, None);
    }

    fn save(&mut self) {
        self.ops.push(Op::SaveGraphicsState);
        self.saved.push(self.state.clone());
    }

    fn restore(&mut self) {
        self.ops.push(Op::RestoreGraphicsState);
        self.state = self.saved.pop().unwrap_or_default();
    }

    /// Sets the colour of fills and text.
    pub(super) fn fill_color(&mut self, color: Color) {
        let pot = self.ink.pot(color);
        if self.state.fill != Some(pot) {
            self.state.fill = Some(pot);
            match pot.spot {
                Some(spot) => self.ops.extend(spots::select(spot, ["cs", "scn"])),
                None => self.ops.push(Op::SetFillColor {
                    col: self.ink.paintbox(pot.parts),
                }),
            }
        }
    }

    /// Has black ink laid upon what is below it, so that no white shows beside it when the inks do not meet exactly;
    /// everything else takes the place of what is below it.
    pub(super) fn overprint(&mut self, wanted: bool) {
        let overprint = self.ink == Ink::Cmyk && wanted;
        if self.state.overprint != overprint {
            self.state.overprint = overprint;
            let name = if overprint { OVERPRINT } else { KNOCKOUT };
            self.ops.push(Op::Unknown {
                key: "gs".into(),
                value: vec![DictItem::Name(name.into())],
            });
        }
    }

    fn fill(&mut self, path: &Path, color: Color, even_odd: bool) {
        self.shape();
        self.overprint(false);
        self.fill_color(color);
        self.polygon(path, PaintMode::Fill, even_odd);
    }

    fn stroke(&mut self, path: &Path, color: Color, pen: &Pen) {
        self.shape();
        self.overprint(color.is_black() && pen.width <= THIN);
        let pot = self.ink.pot(color);
        if self.state.stroke != Some(pot) {
            self.state.stroke = Some(pot);
            match pot.spot {
                Some(spot) => self.ops.extend(spots::select(spot, ["CS", "SCN"])),
                None => self.ops.push(Op::SetOutlineColor {
                    col: self.ink.paintbox(pot.parts),
                }),
            }
        }
        self.pen(pen);
        for outline in self.outlines(path) {
            self.ops.push(Op::DrawLine {
                line: Line {
                    points: outline.points,
                    is_closed: outline.closed,
                },
            });
        }
    }

    fn pen(&mut self, pen: &Pen) {
        let old = self.state.pen.replace(pen.clone());
        if old.as_ref().map(|old| old.width) != Some(pen.width) {
            self.ops.push(Op::SetOutlineThickness {
                pt: Pt(decimal(thousandths(pen.width))),
            });
        }
        // Square ends and corners and full lines are how a page begins.
        if old.as_ref().is_some_and(|old| old.round) != pen.round {
            let (cap, join) = match pen.round {
                true => (LineCapStyle::Round, LineJoinStyle::Round),
                false => (LineCapStyle::Butt, LineJoinStyle::Miter),
            };
            self.ops
                .extend([Op::SetLineCapStyle { cap }, Op::SetLineJoinStyle { join }]);
        }
        if old.map(|old| old.dash).unwrap_or_default() != pen.dash {
            let pattern: Vec<f32> = pen.dash.iter().map(|length| decimal(thousandths(*length))).collect();
            self.ops.push(Op::SetLineDashPattern {
                dash: LineDashPattern::new(0.0, &pattern),
            });
        }
    }

    fn image(&mut self, image: usize, rect: Rect) {
        self.shape();
        self.overprint(false);
        let [left, bottom, ..] = self.frame.corners(rect);
        let transform = XObjectTransform {
            translate_x: Some(Pt(left)),
            translate_y: Some(Pt(bottom)),
            scale_x: Some(decimal(thousandths(rect.width))),
            scale_y: Some(decimal(thousandths(rect.height))),
            no_auto_scale: true,
            ..XObjectTransform::default()
        };
        self.ops.push(Op::UseXobject {
            id: XObjectId(super::images::resource(image)),
            transform,
        });
    }

    fn polygon(&mut self, path: &Path, mode: PaintMode, even_odd: bool) {
        let winding_order = if even_odd {
            WindingOrder::EvenOdd
        } else {
            WindingOrder::NonZero
        };
        let rings: Vec<_> = self
            .outlines(path)
            .into_iter()
            .map(|outline| PolygonRing { points: outline.points })
            .collect();
        if rings.is_empty() {
            // An empty outline paints nothing; as a clip it hides everything, and PDF needs a point to clip by.
            let nothing = PolygonRing {
                points: vec![self.corner(Point::default(), false)],
            };
            if mode == PaintMode::Clip {
                self.ops.push(Op::DrawPolygon {
                    polygon: Polygon {
                        rings: vec![nothing],
                        mode,
                        winding_order,
                    },
                });
            }
            return;
        }
        self.ops.push(Op::DrawPolygon {
            polygon: Polygon {
                rings,
                mode,
                winding_order,
            },
        });
    }

    /// The subpaths of an outline as printpdf wants them.
    fn outlines(&self, path: &Path) -> Vec<Outline> {
        let mut outlines: Vec<Outline> = Vec::new();
        let mut start = None;
        for segment in &path.segments {
            let (to, controls) = match *segment {
                Segment::Move(to) => {
                    start = Some(to);
                    outlines.push(Outline {
                        points: vec![self.corner(to, false)],
                        closed: false,
                    });
                    continue;
                }
                Segment::Close => {
                    if let Some(outline) = outlines.last_mut() {
                        outline.closed = true;
                    }
                    continue;
                }
                Segment::Line(to) => (to, None),
                Segment::Cubic(first, second, to) => (to, Some([first, second])),
            };
            if outlines.last().is_none_or(|outline| outline.closed) {
                let from = *start.get_or_insert(to);
                outlines.push(Outline {
                    points: vec![self.corner(from, false)],
                    closed: false,
                });
            }
            if let Some(outline) = outlines.last_mut() {
                outline
                    .points
                    .extend(controls.into_iter().flatten().map(|point| self.corner(point, true)));
                outline.points.push(self.corner(to, false));
            }
        }
        outlines
    }

    fn corner(&self, point: Point, bezier: bool) -> LinePoint {
        let (x, y) = self.frame.place(point);
        LinePoint {
            p: Place {
                x: Pt(decimal(x)),
                y: Pt(decimal(y)),
            },
            bezier,
        }
    }
}

/// A subpath.
struct Outline {
    points: Vec<LinePoint>,
    closed: bool,
}

impl Ink {
    /// What of a colour counts for this ink.
    fn pot(self, color: Color) -> Pot {
        match self {
            Self::Rgb => Pot {
                parts: [color.srgb[0], color.srgb[1], color.srgb[2], 0],
                spot: None,
            },
            Self::Cmyk => Pot {
                parts: color.cmyk,
                spot: color.spot,
            },
        }
    }

    fn paintbox(self, parts: [u8; 4]) -> Paintbox {
        match self {
            Self::Rgb => {
                // Three decimals tell all 256 steps apart.
                let [red, green, blue, _] = parts.map(|part| decimal((i64::from(part) * 1000 + 127) / 255));
                Paintbox::Rgb(Rgb::new(red, green, blue, None))
            }
            Self::Cmyk => {
                let [c, m, y, k] = parts.map(|part| decimal(i64::from(part) * 10));
                Paintbox::Cmyk(Cmyk::new(c, m, y, k, None))
            }
        }
    }
}
