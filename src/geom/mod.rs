//! How are places and sizes on a page measured?
//!
//! Everything is a whole number of micropoints (a millionth of a PostScript point, 1 pt = 1/72 inch), so that sums
//! are exact and every machine gets the same page. The origin is the upper left corner of the trim box; x grows to
//! the right and y grows downwards. Only the writers turn lengths into decimals.

mod length;
mod path;

pub use length::{Length, ParseLengthError};
pub use path::{Path, Segment};

/// A place on a page, measured from the upper left corner of the trim box.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Point {
    /// Distance to the right of the trim's left edge.
    pub x: Length,
    /// Distance below the trim's top edge.
    pub y: Length,
}

impl Point {
    /// The point at `x` to the right and `y` down.
    pub const fn new(x: Length, y: Length) -> Self {
        Self { x, y }
    }
}

/// A width and a height.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Size {
    /// Horizontal extent.
    pub width: Length,
    /// Vertical extent.
    pub height: Length,
}

impl Size {
    /// A size of `width` by `height`.
    pub const fn new(width: Length, height: Length) -> Self {
        Self { width, height }
    }
}

/// A rectangle: its upper left corner and its size.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Rect {
    /// Left edge.
    pub x: Length,
    /// Top edge.
    pub y: Length,
    /// Horizontal extent, not negative.
    pub width: Length,
    /// Vertical extent, not negative.
    pub height: Length,
}

impl Rect {
    /// The rectangle with its upper left corner at (`x`, `y`).
    pub const fn new(x: Length, y: Length, width: Length, height: Length) -> Self {
        Self { x, y, width, height }
    }

    /// The right edge.
    pub fn right(self) -> Length {
        self.x + self.width
    }

    /// The bottom edge.
    pub fn bottom(self) -> Length {
        self.y + self.height
    }

    /// Width and height without the place.
    pub fn size(self) -> Size {
        Size::new(self.width, self.height)
    }

    /// The smallest rectangle that holds both.
    pub fn union(self, other: Self) -> Self {
        let x = self.x.min(other.x);
        let y = self.y.min(other.y);
        Self::new(
            x,
            y,
            self.right().max(other.right()) - x,
            self.bottom().max(other.bottom()) - y,
        )
    }

    /// The rectangle moved in by `sides` on each edge; negative sides move the edge out.
    pub fn inset(self, sides: Sides) -> Self {
        Self::new(
            self.x + sides.left,
            self.y + sides.top,
            self.width - sides.left - sides.right,
            self.height - sides.top - sides.bottom,
        )
    }
}

/// One length for each edge of a box.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Sides {
    /// Upper edge.
    pub top: Length,
    /// Right edge.
    pub right: Length,
    /// Lower edge.
    pub bottom: Length,
    /// Left edge.
    pub left: Length,
}

impl Sides {
    /// The same length on all four edges.
    pub const fn all(length: Length) -> Self {
        Self {
            top: length,
            right: length,
            bottom: length,
            left: length,
        }
    }
}
