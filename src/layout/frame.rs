//! Which frames does a page offer to text?

use crate::content::{Brochure, Part};
use crate::geom::{Length, Rect, Sides, Size};
use crate::source::house::FormatKind;

/// The frames of one page of a part: its columns, from the trim's upper left corner.
pub fn frames(brochure: &Brochure, part: &Part, page: usize) -> Vec<Rect> {
    let size = page_size(brochure, page);
    let margins = mirrored(brochure, part.margins, page);
    let area = Rect::new(Length::ZERO, Length::ZERO, size.width, size.height).inset(margins);
    let count = i64::from(part.columns.max(1));
    let width = (area.width - part.gutter * (count - 1)) / count;
    (0..count)
        .map(|column| Rect::new(area.x + (width + part.gutter) * column, area.y, width, area.height))
        .collect()
}

/// The size of a page or panel, counted from 0 in reading order.
pub fn page_size(brochure: &Brochure, page: usize) -> Size {
    brochure
        .format
        .panels
        .get(page)
        .map_or(brochure.format.trim, |panel| panel.size)
}

/// Whether a page is a left one, with its spine on the right; only booklets have such.
pub fn is_left(brochure: &Brochure, page: usize) -> bool {
    brochure.format.kind == FormatKind::Booklet && page % 2 == 1
}

/// Margins with inside and outside on their sides of this page.
pub fn mirrored(brochure: &Brochure, margins: Sides, page: usize) -> Sides {
    if is_left(brochure, page) {
        Sides {
            left: margins.right,
            right: margins.left,
            ..margins
        }
    } else {
        margins
    }
}
