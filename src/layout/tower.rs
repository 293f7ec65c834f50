//! Where does each row stand when rows are put under each other?

use super::row::{Grid, Row, top_of};
use crate::geom::Length;

/// Rows under each other, from the top of a frame or box downwards.
#[derive(Clone, Copy, Debug)]
pub struct Tower {
    grid: Option<Grid>,
    step: Length,
    trim: bool,
    empty: bool,
    bottom: Length,
    gap: Length,
    /// Lowest ink so far, from the top.
    pub depth: Length,
}

impl Tower {
    /// A frame on the page's baseline grid; the capitals of its first line touch its top, if the grid lets them.
    pub fn on_grid(grid: Grid) -> Self {
        Self {
            grid: Some(grid),
            ..Self::boxed(grid.step, true)
        }
    }

    /// A box that the first line on the grid gives its own grid of this step. The capitals of its first line touch the
    /// top (`trim`), or that line keeps its whole leading.
    pub fn boxed(step: Length, trim: bool) -> Self {
        Self {
            grid: None,
            step,
            trim,
            empty: true,
            bottom: Length::ZERO,
            gap: Length::ZERO,
            depth: Length::ZERO,
        }
    }

    /// Adds a row and gives its top.
    pub fn add(&mut self, row: &Row) -> Length {
        let y = if self.empty {
            Length::ZERO
        } else {
            self.bottom + self.gap.max(row.before)
        };
        let first = self.empty && self.trim;
        let top = match (row.baseline, self.grid) {
            (Some(b), None) if b.on_grid => {
                let top = if first { y + b.cap - b.offset } else { y };
                self.grid = Some(Grid {
                    first: top + b.offset,
                    step: self.step,
                });
                top
            }
            (_, Some(grid)) => top_of(row, y, first, grid),
            (Some(b), None) if first => y + b.cap - b.offset,
            (_, None) => y,
        };
        self.empty = false;
        self.gap = row.after;
        self.bottom = top + row.height;
        self.depth = self.depth.max(top + row.depth);
        top
    }

    /// Where the next row may start, without space.
    pub fn bottom(&self) -> Length {
        self.bottom
    }
}
