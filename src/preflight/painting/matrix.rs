//! Where does a point go, and what do areas share?

/// A transformation as PDF writes it: `[a b c d e f]`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Matrix(pub [f64; 6]);

/// A point.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Spot {
    /// To the right.
    pub x: f64,
    /// Upwards.
    pub y: f64,
}

/// An upright rectangle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    /// Left edge.
    pub left: f64,
    /// Lower edge.
    pub bottom: f64,
    /// Right edge.
    pub right: f64,
    /// Upper edge.
    pub top: f64,
}

impl Matrix {
    /// Changes nothing.
    pub const SAME: Self = Self([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);

    /// From six numbers; [`Matrix::SAME`] when there are not six or one is not finite.
    pub fn of(numbers: &[f64]) -> Self {
        match numbers.try_into() {
            Ok(six) if numbers.iter().all(|n: &f64| n.is_finite()) => Self(six),
            _ => Self::SAME,
        }
    }

    /// First this, then `next`.
    pub fn then(self, next: Self) -> Self {
        let [a, b, c, d, e, f] = self.0;
        let [p, q, r, s, t, u] = next.0;
        Self([
            a * p + b * r,
            a * q + b * s,
            c * p + d * r,
            c * q + d * s,
            e * p + f * r + t,
            e * q + f * s + u,
        ])
    }

    /// Where a point goes.
    pub fn apply(self, x: f64, y: f64) -> Spot {
        let [a, b, c, d, e, f] = self.0;
        Spot {
            x: a * x + c * y + e,
            y: b * x + d * y + f,
        }
    }

    /// How long a step to the right and a step up become.
    pub fn scales(self) -> (f64, f64) {
        let [a, b, c, d, ..] = self.0;
        (a.hypot(b), c.hypot(d))
    }

    /// The least that any length is stretched by.
    pub fn least(self) -> f64 {
        let [a, b, c, d, ..] = self.0;
        let sum = a * a + b * b + c * c + d * d;
        let det = (a * d - b * c).abs();
        let root = (sum * sum - 4.0 * det * det).max(0.0).sqrt();
        ((sum - root) / 2.0).max(0.0).sqrt()
    }

    /// The way back; `None` when everything falls onto a line.
    pub fn inverse(self) -> Option<Self> {
        let [a, b, c, d, e, f] = self.0;
        let det = a * d - b * c;
        if !det.is_finite() || det.abs() < 1e-12 {
            return None;
        }
        Some(Self([
            d / det,
            -b / det,
            -c / det,
            a / det,
            (c * f - d * e) / det,
            (b * e - a * f) / det,
        ]))
    }
}

impl Area {
    /// Nothing.
    pub const NONE: Self = Self {
        left: f64::MAX,
        bottom: f64::MAX,
        right: f64::MIN,
        top: f64::MIN,
    };

    /// From a box of a page.
    pub fn of([left, bottom, right, top]: [f64; 4]) -> Self {
        Self {
            left,
            bottom,
            right,
            top,
        }
    }

    /// The least that holds all points.
    pub fn around(points: impl IntoIterator<Item = Spot>) -> Self {
        points.into_iter().fold(Self::NONE, |area, p| Self {
            left: area.left.min(p.x),
            bottom: area.bottom.min(p.y),
            right: area.right.max(p.x),
            top: area.top.max(p.y),
        })
    }

    /// The least that holds both.
    pub fn joined(self, other: Self) -> Self {
        Self {
            left: self.left.min(other.left),
            bottom: self.bottom.min(other.bottom),
            right: self.right.max(other.right),
            top: self.top.max(other.top),
        }
    }

    /// What both hold.
    pub fn shared(self, other: Self) -> Self {
        Self {
            left: self.left.max(other.left),
            bottom: self.bottom.max(other.bottom),
            right: self.right.min(other.right),
            top: self.top.min(other.top),
        }
    }

    /// Moves every edge outwards, or inwards when negative.
    pub fn grown(self, by: f64) -> Self {
        Self {
            left: self.left - by,
            bottom: self.bottom - by,
            right: self.right + by,
            top: self.top + by,
        }
    }

    /// Whether it holds nothing; a line holds something.
    pub fn is_empty(self) -> bool {
        self.left > self.right || self.bottom > self.top
    }

    /// Whether it holds another.
    pub fn holds(self, other: Self) -> bool {
        self.left <= other.left && self.bottom <= other.bottom && self.right >= other.right && self.top >= other.top
    }

    /// From left to right.
    pub fn width(self) -> f64 {
        self.right - self.left
    }

    /// From bottom to top.
    pub fn height(self) -> f64 {
        self.top - self.bottom
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_back_leads_back() {
        let matrix = Matrix([2.0, 0.5, -0.3, 3.0, 7.0, 9.0]);
        let there = matrix.apply(4.0, 5.0);
        let back = matrix.inverse().expect("not flat").apply(there.x, there.y);
        assert!((back.x - 4.0).abs() < 1e-9 && (back.y - 5.0).abs() < 1e-9);
        assert_eq!(Matrix([1.0, 0.0, 1.0, 0.0, 0.0, 0.0]).inverse(), None);
    }

    #[test]
    fn the_least_stretch_is_that_of_the_thin_side() {
        assert!((Matrix([3.0, 0.0, 0.0, 0.5, 0.0, 0.0]).least() - 0.5).abs() < 1e-9);
        assert!((Matrix([0.0, 2.0, -2.0, 0.0, 0.0, 0.0]).least() - 2.0).abs() < 1e-9);
    }
}
