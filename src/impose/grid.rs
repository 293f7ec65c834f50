//! How many copies of a piece fit on a press sheet, and where does each stand?

use super::pieces::{Cell, Piece};
use super::{Placement, SheetSide, Side, Turn};
use crate::display::Document;
use crate::geom::{Length, Point, Rect, Sides, Size};

/// How much room marks have beyond the bleed: crop marks, the slug line and the colour bar stand in it.
pub(super) const MARKS: Length = Length::mm(6);

/// What every edge of the sheet must keep free for marks and for the edge that the press cannot print.
pub(super) fn around(document: &Document) -> Length {
    document.printing.sheet.unprinted + MARKS
}

/// Copies of a piece in rows and columns, in the middle of a press sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Grid {
    /// How the copies are turned on the front.
    pub(super) turn: Turn,
    pub(super) columns: usize,
    pub(super) rows: usize,
    /// The size of a copy, as it is turned.
    pub(super) copy: Size,
    /// How far artwork runs over the trim of each copy.
    pub(super) bleed: Length,
    /// The press sheet.
    pub(super) sheet: Size,
}

impl Grid {
    /// The most copies that fit, upright if that loses none; `None` when not even one fits.
    pub(super) fn fit(piece: &Piece, document: &Document) -> Option<Self> {
        let (sheet, bleed) = (document.printing.sheet.size, document.format.bleed);
        let grid = |turn: Turn| {
            let copy = match turn {
                Turn::Upright => piece.size,
                Turn::Left | Turn::Right => Size::new(piece.size.height, piece.size.width),
            };
            let fit = |room: Length, edge: Length| {
                let free = room - around(document) * 2;
                usize::try_from(free.div_floor(edge + bleed * 2)).unwrap_or(0)
            };
            Self {
                turn,
                columns: fit(sheet.width, copy.width),
                rows: fit(sheet.height, copy.height),
                copy,
                bleed,
                sheet,
            }
        };
        let (upright, turned) = (grid(Turn::Upright), grid(Turn::Right));
        let best = if turned.copies() > upright.copies() {
            turned
        } else {
            upright
        };
        (best.copies() > 0).then_some(best)
    }

    pub(super) fn copies(&self) -> usize {
        self.columns * self.rows
    }

    /// Which sides are printed. With an even number of columns one set of plates prints both sides: the front on the left
    /// half, the back on the right, and once more after the sheet is turned.
    pub(super) fn sides(&self, piece: &Piece) -> Vec<Side> {
        match (piece.back.is_empty(), self.columns.is_multiple_of(2)) {
            (true, _) => vec![Side::Front],
            (false, true) => vec![Side::WorkAndTurn],
            (false, false) => vec![Side::Front, Side::Back],
        }
    }

    /// The pages of one side.
    pub(super) fn side(&self, piece: &Piece, side: Side, sheet: usize) -> SheetSide {
        let mut placements = Vec::new();
        for row in 0..self.rows {
            for column in 0..self.columns {
                let (cells, turn) = match self.shows_back(side, column) {
                    true => (&piece.back, self.turn.behind()),
                    false => (&piece.front, self.turn),
                };
                let corner = self.corner(column, row);
                placements.extend(cells.iter().map(|cell| place(cell, piece, turn, corner)));
            }
        }
        let trim = self.cut(piece);
        SheetSide {
            sheet,
            side,
            size: self.sheet,
            trim,
            bleed: trim.inset(Sides::all(-self.bleed)),
            placements,
            marks: Vec::new(),
        }
    }

    /// Whether the copies of a column show their back.
    pub(super) fn shows_back(&self, side: Side, column: usize) -> bool {
        match side {
            Side::Front => false,
            Side::Back => true,
            Side::WorkAndTurn => column >= self.columns / 2,
        }
    }

    /// Where the outermost cuts are: the inner spreads of a booklet lose more at their outer edges.
    fn cut(&self, piece: &Piece) -> Rect {
        let mut lost = Sides {
            left: piece.cuts.0,
            right: piece.size.width - piece.cuts.1,
            ..Sides::default()
        };
        if self.turn != Turn::Upright {
            lost = Sides {
                top: lost.left,
                bottom: lost.right,
                ..Sides::default()
            };
        }
        self.trim().inset(lost)
    }

    /// Where all copies would be cut if none lost anything, from the first to the last.
    fn trim(&self) -> Rect {
        let gap = self.bleed * 2;
        let along = |count: usize, edge: Length| (edge + gap) * count as i64 - gap;
        let size = Size::new(along(self.columns, self.copy.width), along(self.rows, self.copy.height));
        let corner = Point::new(
            (self.sheet.width - size.width) / 2,
            (self.sheet.height - size.height) / 2,
        );
        Rect::new(corner.x, corner.y, size.width, size.height)
    }

    /// The upper left corner of a copy's trim.
    pub(super) fn corner(&self, column: usize, row: usize) -> Point {
        let (trim, gap) = (self.trim(), self.bleed * 2);
        Point::new(
            trim.x + (self.copy.width + gap) * column as i64,
            trim.y + (self.copy.height + gap) * row as i64,
        )
    }
}

/// Where a page of a copy lands.
fn place(cell: &Cell, piece: &Piece, turn: Turn, corner: Point) -> Placement {
    let at = turn.apply(piece.size, Point::new(cell.x, Length::ZERO));
    Placement {
        page: cell.page,
        turn,
        origin: Point::new(corner.x + at.x, corner.y + at.y),
        seen: cell.seen,
    }
}
