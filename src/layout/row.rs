//! What is the smallest piece that a frame takes or leaves?
//!
//! A row is a line of text, a table row, a picture or a box. Blocks become rows for a given measure; flow puts rows
//! into frames. Places within a row are from its own upper left corner.

use std::sync::Arc;

use super::tower::Tower;
use crate::content::{Color, TextStyle};
use crate::diag::Origin;
use crate::display::{Field, Mark, Paint, TagId, Target};
use crate::geom::{Length, Path, Point, Rect};
use crate::source::brochure::Break;

/// A difference of places that comes from rounding.
const ROUNDING: Length = Length::micropoints(1_000);

/// A row and how it keeps to its neighbours.
#[derive(Clone, Debug, Default)]
pub struct Row {
    /// Space above; dropped at the top of a frame. Between two rows the larger of `after` and `before` counts.
    pub before: Length,
    /// Space below; dropped at the bottom of a frame.
    pub after: Length,
    /// From its top to where the next row may start.
    pub height: Length,
    /// From its top to the lowest ink that must be within the frame.
    pub depth: Length,
    /// Its baseline, for rows that have one.
    pub baseline: Option<Baseline>,
    /// Whether a frame may end before it.
    pub start: Start,
    /// What it costs to end a frame before it: 100 is as bad as a column that is three lines too short.
    pub cost: i64,
    /// Whether it ends in a hyphen that is not part of the text.
    pub divided: bool,
    /// How much the space above it may grow where a part is justified vertically.
    pub stretch: Length,
    /// What is painted.
    pub draws: Vec<Draw>,
    /// Whose words it shows, for findings about its place.
    pub origin: Option<Arc<Origin>>,
    /// Number of characters it shows, for estimates of how much to cut.
    pub characters: usize,
    /// What stands above it once more where it is the first of a frame: the head of its table.
    pub head: Option<Arc<Row>>,
}

/// The line that letters stand on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Baseline {
    /// From the row's top.
    pub offset: Length,
    /// Whether it stands on the baseline grid.
    pub on_grid: bool,
    /// Height of its capitals: at the top of a frame these touch the frame.
    pub cap: Length,
}

/// Where a row may start.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Start {
    /// Here, or at the top of the next frame.
    #[default]
    Free,
    /// Only in the frame of the row before it.
    Together,
    /// Only at the top of a column or page.
    Break(Break),
}

/// Something to paint, once the row has its place.
#[derive(Clone, Debug)]
pub enum Draw {
    /// An item at a place within the row.
    Paint(Mark, Paint),
    /// A rectangle as wide as the page with its bleed.
    Band {
        /// From the row's top.
        top: Length,
        /// Its height.
        height: Length,
        /// Its colour.
        color: Color,
    },
    /// The active area of a link.
    Link {
        /// Its tag.
        tag: TagId,
        /// Where it is.
        area: Rect,
        /// Where it leads.
        target: Target,
        /// What it is, in words.
        contents: Arc<str>,
    },
    /// The number of the page that a heading is on, with leaders in front; known only when all pages are.
    PageNumber(PageNumber),
    /// An area to fill in.
    Field(Field),
}

/// A page number to be filled in.
#[derive(Clone, Debug)]
pub struct PageNumber {
    /// The heading, by its running number among all headings of the brochure.
    pub heading: usize,
    /// The tag of the entry.
    pub tag: TagId,
    /// Where the leaders may start, on the baseline.
    pub from: Point,
    /// The right edge of the number.
    pub to: Length,
    /// How the number looks.
    pub style: TextStyle,
    /// The entry's own message, for findings.
    pub origin: Arc<Origin>,
}

impl PageNumber {
    /// The same, moved right by `x` and down by `y`.
    pub fn shifted(self, x: Length, y: Length) -> Self {
        Self {
            from: shift_point(self.from, x, y),
            to: self.to + x,
            ..self
        }
    }
}

impl Draw {
    /// The same, moved right by `x` and down by `y`.
    pub fn shifted(self, x: Length, y: Length) -> Self {
        match self {
            Self::Paint(mark, paint) => Self::Paint(mark, shift_paint(paint, x, y)),
            Self::Band { top, height, color } => Self::Band {
                top: top + y,
                height,
                color,
            },
            Self::Link {
                tag,
                area,
                target,
                contents,
            } => Self::Link {
                tag,
                area: shift_rect(area, x, y),
                target,
                contents,
            },
            Self::PageNumber(number) => Self::PageNumber(number.shifted(x, y)),
            Self::Field(field) => Self::Field(Field {
                rect: shift_rect(field.rect, x, y),
                ..field
            }),
        }
    }
}

/// The paint, moved right by `x` and down by `y`.
pub fn shift_paint(paint: Paint, x: Length, y: Length) -> Paint {
    match paint {
        Paint::Text { origin, run, color } => Paint::Text {
            origin: shift_point(origin, x, y),
            run,
            color,
        },
        Paint::Fill { path, color, even_odd } => Paint::Fill {
            path: path.shifted(x, y),
            color,
            even_odd,
        },
        Paint::Stroke { path, color, pen } => Paint::Stroke {
            path: path.shifted(x, y),
            color,
            pen,
        },
        Paint::Image { image, rect } => Paint::Image {
            image,
            rect: shift_rect(rect, x, y),
        },
        Paint::Clip { path, items } => Paint::Clip {
            path: path.shifted(x, y),
            items: items.into_iter().map(|item| shift_paint(item, x, y)).collect(),
        },
    }
}

fn shift_point(p: Point, x: Length, y: Length) -> Point {
    Point::new(p.x + x, p.y + y)
}

fn shift_rect(r: Rect, x: Length, y: Length) -> Rect {
    Rect::new(r.x + x, r.y + y, r.width, r.height)
}

/// A decorative filled rectangle.
pub fn backdrop(rect: Rect, radius: Length, color: Color) -> Draw {
    let path = if radius > Length::ZERO {
        Path::rounded(rect, radius)
    } else {
        Path::rect(rect)
    };
    Draw::Paint(
        Mark::Decoration,
        Paint::Fill {
            path,
            color,
            even_odd: false,
        },
    )
}

/// The baseline grid of a frame: its first line below the frame's top, and the distance between lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grid {
    /// Below the top of the frame; may be zero.
    pub first: Length,
    /// Distance between lines; positive.
    pub step: Length,
}

impl Grid {
    /// The first line of the grid that is not above `y`.
    pub fn at_or_below(self, y: Length) -> Length {
        // Leadings and steps that frames scale are rounded one by one; nobody sees so little.
        let past = y - self.first - ROUNDING;
        if past <= Length::ZERO {
            self.first
        } else {
            self.first + past.round_up_to(self.step)
        }
    }
}

/// Where a row's top goes when the rows above it end at `y` (already with space), or at the top of a frame.
pub fn top_of(row: &Row, y: Length, first: bool, grid: Grid) -> Length {
    match row.baseline {
        None if first => y + row.head.as_ref().map_or(Length::ZERO, |head| head.height),
        None => y,
        Some(b) if b.on_grid => {
            let wanted = if first { y + b.cap.min(b.offset) } else { y + b.offset };
            grid.at_or_below(wanted) - b.offset
        }
        Some(b) if first => y + b.cap - b.offset,
        Some(_) => y,
    }
}

/// Rows under each other with no frame around them, as in a box: one row that holds them all. Lines on the grid keep
/// the grid's step from the first of them, and that one stands on the page's grid. The capitals of the first line touch
/// the top (`trim`), or it keeps its whole leading.
pub fn stack(rows: Vec<Row>, step: Length, trim: bool) -> Row {
    let mut whole = Row::default();
    let mut tower = Tower::boxed(step, trim);
    let last = rows.len().saturating_sub(1);
    for (index, row) in rows.into_iter().enumerate() {
        let top = tower.add(&row);
        if index == 0 {
            whole.before = row.before;
            whole.start = row.start;
        }
        if index == last {
            whole.after = row.after;
        }
        if let Some(b) = row
            .baseline
            .filter(|b| whole.baseline.is_none_or(|known| b.on_grid && !known.on_grid))
        {
            let offset = top + b.offset;
            whole.baseline = Some(Baseline {
                offset,
                on_grid: b.on_grid,
                cap: offset,
            });
        }
        whole.characters += row.characters;
        whole.origin = whole.origin.or(row.origin);
        whole
            .draws
            .extend(row.draws.into_iter().map(|draw| draw.shifted(Length::ZERO, top)));
    }
    whole.depth = tower.depth;
    whole.height = tower.bottom();
    whole
}

/// Rows as a box: padding around them and a colour behind, in one row. The rows must have been set for the width
/// less both paddings.
pub fn boxed(
    rows: Vec<Row>,
    width: Length,
    padding: Padding,
    radius: Length,
    color: Option<Color>,
    step: Length,
) -> Row {
    let inner = stack(rows, step, true);
    let height = inner.height.max(inner.depth) + padding.top + padding.bottom;
    let mut draws = Vec::new();
    if let Some(color) = color {
        draws.push(backdrop(
            Rect::new(Length::ZERO, Length::ZERO, width, height),
            radius,
            color,
        ));
    }
    draws.extend(
        inner
            .draws
            .into_iter()
            .map(|draw| draw.shifted(padding.sides, padding.top)),
    );
    let baseline = inner.baseline.map(|b| Baseline {
        offset: b.offset + padding.top,
        cap: b.cap + padding.top,
        ..b
    });
    Row {
        height,
        depth: height,
        baseline,
        draws,
        ..inner
    }
}

/// Space between the edge of a box and what is in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Padding {
    /// Above.
    pub top: Length,
    /// Below.
    pub bottom: Length,
    /// On either side.
    pub sides: Length,
}
