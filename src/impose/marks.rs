//! Which marks stand around the pages on a sheet?
//!
//! All of them stand outside of the bleed. Crop marks, fold marks and targets are in registration colour: they appear on
//! every plate, so that the printer sees whether the plates meet.

use super::grid::{Grid, MARKS};
use super::pieces::Piece;
use super::{SheetSide, Turn};
use crate::display::{Color, Document, Paint, Pen, Spot};
use crate::geom::{Length, Path, Point, Rect};
use crate::source::printing::MarkKind;

/// From the bleed to where a mark begins.
const OFFSET: Length = Length::mm(1);
/// How long crop and fold marks are.
const LENGTH: Length = Length::mm(5);
/// How thick they are (a quarter of a point).
const THIN: Length = Length::micropoints(250_000);
/// The radius of a target.
const TARGET: Length = Length::micropoints(4_250_000);
/// The edge of a patch of the colour bar.
const PATCH: Length = Length::mm(4);
/// What the colour bar shows, in per cent: full inks, half inks, grey balance (ISO 12647-2), two inks upon each other.
const BAR: [[u8; 4]; 14] = [
    [100, 0, 0, 0],
    [0, 100, 0, 0],
    [0, 0, 100, 0],
    [0, 0, 0, 100],
    [50, 0, 0, 0],
    [0, 50, 0, 0],
    [0, 0, 50, 0],
    [0, 0, 0, 50],
    [25, 19, 19, 0],
    [50, 40, 40, 0],
    [75, 66, 66, 0],
    [100, 100, 0, 0],
    [0, 100, 100, 0],
    [100, 0, 100, 0],
];

/// The marks of a side, as the printing condition wants them.
pub(super) fn around(side: &SheetSide, piece: &Piece, grid: &Grid, document: &Document) -> Vec<Paint> {
    let wanted = |kind: MarkKind| document.printing.marks.contains(&kind);
    let lines = Lines::of(side, piece, grid);
    let mut marks = Vec::new();
    if wanted(MarkKind::Crop) {
        marks.extend(lines.crop(side.bleed));
    }
    if wanted(MarkKind::Fold) {
        marks.extend(lines.folds(side.bleed));
    }
    if wanted(MarkKind::Registration) {
        marks.extend(targets(side.bleed, &lines));
    }
    if wanted(MarkKind::ColorBar) {
        marks.extend(bar(side.bleed, &lines, document));
    }
    marks
}

/// Where a sheet is cut and folded: places along its width and along its height.
struct Lines {
    upright: Vec<Length>,
    level: Vec<Length>,
    upright_folds: Vec<Length>,
    level_folds: Vec<Length>,
}

impl Lines {
    fn of(side: &SheetSide, piece: &Piece, grid: &Grid) -> Self {
        let mut lines = Self {
            upright: Vec::new(),
            level: Vec::new(),
            upright_folds: Vec::new(),
            level_folds: Vec::new(),
        };
        for row in 0..grid.rows {
            for column in 0..grid.columns {
                let behind = grid.shows_back(side.side, column);
                let turn = if behind { grid.turn.behind() } else { grid.turn };
                lines.copy(piece, turn, behind, grid.corner(column, row));
            }
        }
        for places in [
            &mut lines.upright,
            &mut lines.level,
            &mut lines.upright_folds,
            &mut lines.level_folds,
        ] {
            places.sort();
            places.dedup();
        }
        lines
    }

    /// Adds the cuts and folds of a copy.
    fn copy(&mut self, piece: &Piece, turn: Turn, behind: bool, corner: Point) {
        let (width, height) = (piece.size.width, piece.size.height);
        let across = |x: Length| turn.apply(piece.size, Point::new(x, Length::ZERO));
        let folds = piece
            .folds
            .iter()
            .map(|fold| if behind { width - *fold } else { *fold });
        let (left, right) = (across(piece.cuts.0), across(piece.cuts.1));
        match turn {
            Turn::Upright => {
                self.upright.extend([corner.x + left.x, corner.x + right.x]);
                self.level.extend([corner.y, corner.y + height]);
                self.upright_folds.extend(folds.map(|fold| corner.x + across(fold).x));
            }
            Turn::Left | Turn::Right => {
                self.upright.extend([corner.x, corner.x + height]);
                self.level.extend([corner.y + left.y, corner.y + right.y]);
                self.level_folds.extend(folds.map(|fold| corner.y + across(fold).y));
            }
        }
    }

    /// Full lines where the paper is cut.
    fn crop(&self, bleed: Rect) -> Vec<Paint> {
        outside(&self.upright, &self.level, bleed, &[])
    }

    /// Broken lines where the paper is folded.
    fn folds(&self, bleed: Rect) -> Vec<Paint> {
        let dash = [Length::pt(2), Length::pt(2)];
        outside(&self.upright_folds, &self.level_folds, bleed, &dash)
    }

    /// Whether something as wide as `width` at a place along the sheet's width keeps clear of all lines.
    fn clear(&self, at: Length, width: Length) -> bool {
        let near = |line: &&Length| (**line - at).abs() < width / 2 + Length::mm(1);
        !self.upright.iter().chain(&self.upright_folds).any(|line| near(&line))
    }

    /// The same along the sheet's height.
    fn clear_level(&self, at: Length, width: Length) -> bool {
        let near = |line: &&Length| (**line - at).abs() < width / 2 + Length::mm(1);
        !self.level.iter().chain(&self.level_folds).any(|line| near(&line))
    }
}

/// Short lines at both ends of each place, outside of the bleed.
fn outside(upright: &[Length], level: &[Length], bleed: Rect, dash: &[Length]) -> Vec<Paint> {
    let line = |from: Point, to: Point| Paint::Stroke {
        path: Path::line(from, to),
        color: Color::REGISTRATION,
        pen: Pen {
            width: THIN,
            round: false,
            dash: dash.to_vec(),
        },
    };
    let mut marks = Vec::new();
    for x in upright {
        for (near, far) in [
            (bleed.y - OFFSET, bleed.y - OFFSET - LENGTH),
            (bleed.bottom() + OFFSET, bleed.bottom() + OFFSET + LENGTH),
        ] {
            marks.push(line(Point::new(*x, near), Point::new(*x, far)));
        }
    }
    for y in level {
        for (near, far) in [
            (bleed.x - OFFSET, bleed.x - OFFSET - LENGTH),
            (bleed.right() + OFFSET, bleed.right() + OFFSET + LENGTH),
        ] {
            marks.push(line(Point::new(near, *y), Point::new(far, *y)));
        }
    }
    marks
}

/// A target in the middle of each edge, or near it where a line is in the way.
fn targets(bleed: Rect, lines: &Lines) -> Vec<Paint> {
    const PLACES: [i64; 5] = [8, 7, 9, 6, 10];
    // As wide as the arms of its cross.
    let clear = MARKS;
    let across = PLACES.map(|part| bleed.x + bleed.width.scale(part, 16));
    let down = PLACES.map(|part| bleed.y + bleed.height.scale(part, 16));
    let x = across.into_iter().find(|x| lines.clear(*x, clear));
    let y = down.into_iter().find(|y| lines.clear_level(*y, clear));
    let beyond = MARKS / 2 + Length::micropoints(500_000);
    let above = x.map(|x| Point::new(x, bleed.y - beyond));
    let left = y.map(|y| Point::new(bleed.x - beyond, y));
    let right = y.map(|y| Point::new(bleed.right() + beyond, y));
    [above, left, right].into_iter().flatten().flat_map(target).collect()
}

/// A circle with a cross.
fn target(centre: Point) -> [Paint; 3] {
    let stroke = |path: Path| Paint::Stroke {
        path,
        color: Color::REGISTRATION,
        pen: Pen {
            width: THIN,
            round: false,
            dash: Vec::new(),
        },
    };
    let reach = MARKS / 2 - Length::micropoints(500_000);
    let arm = |dx: Length, dy: Length| {
        Path::line(
            Point::new(centre.x - dx, centre.y - dy),
            Point::new(centre.x + dx, centre.y + dy),
        )
    };
    [
        stroke(Path::circle(centre, TARGET)),
        stroke(arm(reach, Length::ZERO)),
        stroke(arm(Length::ZERO, reach)),
    ]
}

/// Patches of all inks below the pages, spots last; those that a line would cross are left out.
fn bar(bleed: Rect, lines: &Lines, document: &Document) -> Vec<Paint> {
    let spots = document.spots.iter().zip(0..).map(|(spot, index)| Color {
        spot: Some(Spot::Ink(index)),
        ..Color::ink(spot.cmyk)
    });
    let patches = BAR.into_iter().map(Color::ink).chain(spots);
    let step = PATCH + Length::mm(1) / 2;
    let mut x = bleed.x + Length::mm(12);
    let mut marks = Vec::new();
    for color in patches {
        while !lines.clear(x + PATCH / 2, PATCH) {
            x += step;
        }
        if x + PATCH > bleed.right() {
            break;
        }
        marks.push(Paint::Fill {
            path: Path::rect(Rect::new(x, bleed.bottom() + OFFSET + (LENGTH - PATCH), PATCH, PATCH)),
            color,
            even_odd: false,
        });
        x += step;
    }
    marks
}
