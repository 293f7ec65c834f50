//! Where do the finished pages stand on the sheets that the press prints?
//!
//! Geometry alone: [`impose`] takes laid-out pages and says which of them stands where on which side of which sheet, and
//! what stands around them; a writer turns that into bytes. A brochure consists of flat pieces (`pieces`: the spreads of a
//! booklet, the open sheet of a leaflet, a flyer). As many copies of a piece as fit stand on a sheet (`grid`), with marks
//! around them (`marks`) and a line that says what it is (`slug`).
//!
//! Places on a sheet are from its upper left corner, x to the right and y down, as on a page.

mod grid;
mod marks;
mod pieces;
mod slug;

use crate::diag::{Code, Finding, Findings, Place};
use crate::display::{Document, Paint};
use crate::font::Face;
use crate::geom::{Length, Point, Rect, Size};

use grid::Grid;
use pieces::Piece;

/// One side of a press sheet.
#[derive(Clone, Debug)]
pub struct SheetSide {
    /// Which sheet, from 1.
    pub sheet: usize,
    /// Which side of it.
    pub side: Side,
    /// Its size.
    pub size: Size,
    /// What remains after all cuts, with everything between the copies.
    pub trim: Rect,
    /// The same with the bleed.
    pub bleed: Rect,
    /// The pages on it.
    pub placements: Vec<Placement>,
    /// What stands around them.
    pub marks: Vec<Paint>,
}

/// A side of a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The side that is printed first.
    Front,
    /// The other side; the sheet is turned about its upright axis.
    Back,
    /// Both at once: the same plates print the sheet, and after it is turned about its upright axis, its back.
    WorkAndTurn,
}

/// A page on a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placement {
    /// Index of the page among the document's.
    pub page: usize,
    /// How it is turned.
    pub turn: Turn,
    /// Where the upper left corner of its trim lands.
    pub origin: Point,
    /// What of the page is seen, from the upper left corner of its own trim, before it is turned.
    pub seen: Rect,
}

/// How a page is turned on a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// As one reads it.
    Upright,
    /// Its head points to the right.
    Right,
    /// Its head points to the left.
    Left,
}

impl Turn {
    /// Where a point of an area of this size lands, from the upper left corner of the turned area.
    pub fn apply(self, area: Size, point: Point) -> Point {
        match self {
            Self::Upright => point,
            Self::Right => Point::new(area.height - point.y, point.x),
            Self::Left => Point::new(point.y, area.width - point.x),
        }
    }

    /// The same turn as it looks from behind, the sheet turned about its upright axis.
    fn behind(self) -> Self {
        match self {
            Self::Upright => Self::Upright,
            Self::Right => Self::Left,
            Self::Left => Self::Right,
        }
    }
}

/// The sides of all sheets in the order in which they are printed; `faces` are the fonts that the pages count.
///
/// # Errors
/// `sheet-small` when not even one copy fits on the press sheet, `page-count` for a booklet whose pages are not a multiple
/// of four, or a leaflet that does not fill its panels.
pub fn impose(document: &Document, faces: &[Face]) -> Result<Vec<SheetSide>, Findings> {
    let pieces = pieces::pieces(document)?;
    let grids: Option<Vec<Grid>> = pieces.iter().map(|piece| Grid::fit(piece, document)).collect();
    let Some(grids) = grids else {
        return Err(too_large(document, &pieces).into());
    };
    let sheets = pieces.len();
    let mut sides = Vec::new();
    for (index, (piece, grid)) in pieces.iter().zip(&grids).enumerate() {
        for side in grid.sides(piece) {
            let mut made = grid.side(piece, side, index + 1);
            made.marks = marks::around(&made, piece, grid, document);
            made.marks.extend(slug::line(&made, sheets, document, faces));
            sides.push(made);
        }
    }
    Ok(sides)
}

/// The brochure as its pages go to the printer one by one: those of a draft say so above the bleed. `None` when nothing has to
/// be said.
pub fn draft_pages(document: &Document, faces: &[Face]) -> Option<Document> {
    slug::on_pages(document, faces)
}

/// That a piece with its bleed and marks is larger than what the press prints.
fn too_large(document: &Document, pieces: &[Piece]) -> Finding {
    let sheet = &document.printing.sheet;
    let size = pieces.first().map(|piece| piece.size).unwrap_or_default();
    let around = grid::around(document) * 2 + document.format.bleed * 2;
    let millimetres = |length: Length| (length.to_mm() * 10.0).round() / 10.0;
    let needed = Size::new(size.width + around, size.height + around);
    Finding::error(
        Code::SheetSmall,
        format!(
            "the format `{}` does not fit on the press sheet {} of the printing condition `{}`",
            document.format.name, sheet.name, document.printing.name
        ),
    )
    .at(document
        .place
        .clone()
        .unwrap_or_else(|| Place::file("brochures/house.yaml")))
    .note(format!(
        "with bleed and marks it needs {} × {} mm; the sheet is {} × {} mm",
        millimetres(needed.width),
        millimetres(needed.height),
        millimetres(sheet.size.width),
        millimetres(sheet.size.height)
    ))
    .hint("name a printing condition of house.yaml with a larger `press-sheet` in the brochure: `printing: NAME`")
    .hint("or leave the press edition out: `trykksak build --edition accessible`")
}

#[cfg(test)]
mod tests;
