//! Which flat pieces of paper does a brochure consist of before it is folded and stapled?

use crate::diag::{Code, Finding, Place};
use crate::display::Document;
use crate::geom::{Length, Rect, Size};
use crate::source::house::{FormatKind, Side};

/// A flat piece of paper, printed on one or both sides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    /// Its size before the outer edges of a booklet are cut.
    pub(super) size: Size,
    /// Where it is cut on the left and on the right, from its left edge: the inner spreads of a booklet stick out and lose more.
    pub(super) cuts: (Length, Length),
    /// The folds, on its front, from its left edge.
    pub(super) folds: Vec<Length>,
    /// The pages on its front, from the left.
    pub(super) front: Vec<Cell>,
    /// The pages on its back, from the left as one sees it; empty when nothing is printed there.
    pub(super) back: Vec<Cell>,
}

/// A page on a piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cell {
    /// Index of the page.
    pub(super) page: usize,
    /// Where the left edge of its trim lands, from the piece's left edge.
    pub(super) x: Length,
    /// What of it is seen, from the upper left corner of its own trim.
    pub(super) seen: Rect,
}

/// The pieces in the order in which they are printed.
///
/// # Errors
/// `page-count` when the pages do not make whole pieces.
pub(super) fn pieces(document: &Document) -> Result<Vec<Piece>, Finding> {
    match document.format.kind {
        FormatKind::Booklet => booklet(document),
        FormatKind::Leaflet => leaflet(document).map(|piece| vec![piece]),
        FormatKind::Flyer | FormatKind::Sheet => Ok(leaves(document)),
    }
}

/// Spreads that are laid into each other and stapled in the fold: the outermost carries the last page and the first. Each is
/// wrapped around those inside it, which therefore stick out by its thickness at the outer edge and are cut shorter there; so
/// that the margins stay, their pages move towards the spine by as much (creep).
fn booklet(document: &Document) -> Result<Vec<Piece>, Finding> {
    let count = document.pages.len();
    if count == 0 || !count.is_multiple_of(4) {
        return Err(wrong_count(
            document,
            format!("a stapled booklet has a multiple of four pages, this one has {count}"),
        )
        .hint("write the number of pages that the text needs into brochure.yaml, as in `pages: 16`"));
    }
    let page = document.format.trim;
    let bleed = document.format.bleed;
    let size = Size::new(page.width * 2, page.height);
    let spread = |index: usize| {
        let creep = document.printing.paper.leaf() * index as i64;
        let height = page.height + bleed * 2;
        let left = |page_index| Cell {
            page: page_index,
            x: creep,
            seen: Rect::new(-bleed, -bleed, page.width + bleed - creep, height),
        };
        let right = |page_index| Cell {
            page: page_index,
            x: page.width - creep,
            seen: Rect::new(creep, -bleed, page.width + bleed - creep, height),
        };
        Piece {
            size,
            cuts: (creep, size.width - creep),
            folds: vec![page.width],
            front: vec![left(count - 1 - 2 * index), right(2 * index)],
            back: vec![left(2 * index + 1), right(count - 2 - 2 * index)],
        }
    };
    Ok((0..count / 4).map(spread).collect())
}

/// The open sheet of a leaflet, with the cover's face in front.
fn leaflet(document: &Document) -> Result<Piece, Finding> {
    let format = &document.format;
    let (wanted, count) = (format.panels.len(), document.pages.len());
    if count != wanted {
        let message = format!("the leaflet has {wanted} panels, and its text makes {count} pages");
        return Err(wrong_count(document, message).hint("shorten the text, or let fewer panels be filled"));
    }
    let size = format.trim;
    let mut faces = Vec::new();
    for side in [Side::Outside, Side::Inside] {
        // Pages stand in the order of the format's panels.
        let mut panels: Vec<_> = format.panels.iter().enumerate().collect();
        panels.retain(|(_, panel)| panel.side == side);
        panels.sort_by_key(|(_, panel)| panel.position);
        let (mut cells, mut x) = (Vec::new(), Length::ZERO);
        for (index, (page, panel)) in panels.iter().enumerate() {
            let page = *page;
            let bleed = |outer: bool| if outer { format.bleed } else { Length::ZERO };
            let (left, right) = (bleed(index == 0), bleed(index + 1 == panels.len()));
            let width = panel.size.width;
            cells.push(Cell {
                page,
                x,
                seen: Rect::new(
                    -left,
                    -format.bleed,
                    width + left + right,
                    size.height + format.bleed * 2,
                ),
            });
            x += width;
        }
        faces.push(cells);
    }
    let inside = faces.pop().unwrap_or_default();
    let outside = faces.pop().unwrap_or_default();
    Ok(Piece {
        size,
        cuts: (Length::ZERO, size.width),
        folds: outside.iter().skip(1).map(|cell| cell.x).collect(),
        front: outside,
        back: inside,
    })
}

/// Single leaves: a page in front, the next on the back.
fn leaves(document: &Document) -> Vec<Piece> {
    let (size, bleed) = (document.format.trim, document.format.bleed);
    let cell = |page: usize| Cell {
        page,
        x: Length::ZERO,
        seen: Rect::new(-bleed, -bleed, size.width + bleed * 2, size.height + bleed * 2),
    };
    let pages: Vec<usize> = (0..document.pages.len()).collect();
    let leaf = |pages: &[usize]| Piece {
        size,
        cuts: (Length::ZERO, size.width),
        folds: Vec::new(),
        front: pages.iter().take(1).map(|page| cell(*page)).collect(),
        back: pages.iter().skip(1).map(|page| cell(*page)).collect(),
    };
    pages.chunks(2).map(leaf).collect()
}

fn wrong_count(document: &Document, message: String) -> Finding {
    Finding::error(Code::PageCount, message).at(document
        .place
        .clone()
        .unwrap_or_else(|| Place::file("brochures/house.yaml")))
}
