//! Which rows go into which frame?
//!
//! First fit: a frame takes rows until one does not fit, then gives back those that must not be parted from it. The
//! stage takes rows and heights and yields places, so that a better one can replace it.

use super::row::{Grid, Row, Start, top_of};
use crate::geom::Length;
use crate::source::brochure::Break;

/// The rows that a frame takes: the index after the last, and the top of each from the frame's top.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fill {
    /// Index after the last row taken.
    pub end: usize,
    /// Tops of the rows taken, in order.
    pub tops: Vec<Length>,
    /// Lowest ink, from the frame's top.
    pub depth: Length,
}

/// Fills a frame of `height` with rows from `start` on. Takes at least one row, even one that is too high.
pub fn fill(rows: &[Row], start: usize, height: Length, grid: Grid) -> Fill {
    let mut tops = Vec::new();
    let mut bottom = Length::ZERO;
    let mut end = start;
    while let Some(row) = rows.get(end) {
        let first = end == start;
        if !first && matches!(row.start, Start::Break(_)) {
            break;
        }
        let gap = if first {
            Length::ZERO
        } else {
            rows[end - 1].after.max(row.before)
        };
        let top = top_of(row, bottom + gap, first, grid);
        if top + row.depth > height && !first {
            end = give_back(rows, start, end);
            break;
        }
        tops.push(top);
        bottom = top + row.height;
        end += 1;
    }
    tops.truncate(end - start);
    let depth = tops
        .iter()
        .zip(&rows[start..end])
        .map(|(&top, row)| top + row.depth)
        .max()
        .unwrap_or_default();
    Fill { end, tops, depth }
}

/// Where to end before a row that does not fit: at the last row that may start a frame, or right here when none may.
fn give_back(rows: &[Row], start: usize, end: usize) -> usize {
    (start + 1..=end)
        .rev()
        .find(|&index| rows[index].start != Start::Together)
        .unwrap_or(end)
}

/// Whether the row that starts the next frame wants a new page and not only a new column.
pub fn wants_page(rows: &[Row], next: usize) -> bool {
    rows.get(next).is_some_and(|row| row.start == Start::Break(Break::Page))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::row::Baseline;

    const GRID: Grid = Grid {
        first: Length::pt(10),
        step: Length::pt(13),
    };

    fn line(start: Start) -> Row {
        let baseline = Baseline {
            offset: Length::pt(10),
            on_grid: true,
            cap: Length::pt(7),
        };
        Row {
            height: Length::pt(13),
            depth: Length::pt(12),
            baseline: Some(baseline),
            start,
            ..Row::default()
        }
    }

    #[test]
    fn lines_stand_on_the_grid() {
        let rows = [
            line(Start::Free),
            Row {
                before: Length::pt(3),
                ..line(Start::Free)
            },
        ];
        let filled = fill(&rows, 0, Length::pt(100), GRID);
        assert_eq!(filled.tops, [Length::ZERO, Length::pt(26)]);
    }

    #[test]
    fn a_row_that_does_not_fit_takes_those_it_keeps_with_along() {
        let rows = [line(Start::Free), line(Start::Free), line(Start::Together)];
        assert_eq!(fill(&rows, 0, Length::pt(30), GRID).end, 1);
    }

    #[test]
    fn rows_that_all_keep_together_are_parted_when_no_frame_holds_them() {
        let rows = [line(Start::Free), line(Start::Together), line(Start::Together)];
        assert_eq!(fill(&rows, 0, Length::pt(30), GRID).end, 2);
    }

    #[test]
    fn a_break_ends_the_frame() {
        let rows = [line(Start::Free), line(Start::Break(Break::Page))];
        let filled = fill(&rows, 0, Length::pt(100), GRID);
        assert_eq!(filled.end, 1);
        assert!(wants_page(&rows, filled.end));
    }

    #[test]
    fn a_row_higher_than_the_frame_is_taken_alone() {
        let rows = [
            Row {
                height: Length::pt(200),
                depth: Length::pt(200),
                ..Row::default()
            },
            line(Start::Free),
        ];
        let filled = fill(&rows, 0, Length::pt(100), GRID);
        assert_eq!((filled.end, filled.depth), (1, Length::pt(200)));
    }
}
