//! How heavy and how large is what is sent?

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, Mul};

use serde::Serialize;

/// A weight, in whole milligrams.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Weight(i64);

impl Weight {
    /// Whole grams.
    pub const fn grams(grams: i64) -> Self {
        Self(grams * 1000)
    }

    /// Whole milligrams.
    pub const fn milligrams(milligrams: i64) -> Self {
        Self(milligrams)
    }

    /// The weight in milligrams.
    pub const fn to_milligrams(self) -> i64 {
        self.0
    }

    /// The weight in grams, a part of a gram counted as a whole one.
    pub const fn to_grams_up(self) -> i64 {
        (self.0 + 999).div_euclid(1000)
    }
}

impl fmt::Display for Weight {
    /// `350 g`, `2.1 kg`: rounded up to whole grams below a kilogram and to tenths of a kilogram above.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let grams = self.to_grams_up();
        if grams < 1000 {
            write!(f, "{grams} g")
        } else {
            let tenths = (grams + 99) / 100;
            write!(f, "{}.{} kg", tenths / 10, tenths % 10)
        }
    }
}

/// A length on the packing table, in whole micrometres.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Extent(i64);

impl Extent {
    /// Whole millimetres.
    pub const fn mm(millimetres: i64) -> Self {
        Self(millimetres * 1000)
    }

    /// Whole micrometres.
    pub const fn micrometres(micrometres: i64) -> Self {
        Self(micrometres)
    }

    /// The length in micrometres.
    pub const fn to_micrometres(self) -> i64 {
        self.0
    }
}

impl fmt::Display for Extent {
    /// `7.2 mm`: rounded up to tenths.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tenths = (self.0 + 99).div_euclid(100);
        write!(f, "{}.{} mm", tenths / 10, tenths % 10)
    }
}

macro_rules! amounts {
    ($($kind:ident)*) => {$(
        impl Add for $kind {
            type Output = Self;
            fn add(self, other: Self) -> Self {
                Self(self.0.saturating_add(other.0))
            }
        }
        impl Mul<i64> for $kind {
            type Output = Self;
            fn mul(self, times: i64) -> Self {
                Self(self.0.saturating_mul(times))
            }
        }
        impl Sum for $kind {
            fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
                iter.fold(Self(0), Add::add)
            }
        }
    )*};
}

amounts!(Weight Extent);

/// What one copy takes on the scales and in the envelope, folded as it is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct CopySize {
    /// Its weight.
    pub weight: Weight,
    /// The shorter side.
    pub width: Extent,
    /// The longer side.
    pub height: Extent,
    /// How thick it is, closed.
    pub thickness: Extent,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_of_a_gram_counts() {
        assert_eq!(Weight::milligrams(350_100).to_string(), "351 g");
        assert_eq!(Weight::grams(350).to_string(), "350 g");
        assert_eq!(Weight::milligrams(2_000_100).to_string(), "2.1 kg");
    }

    #[test]
    fn extents_are_rounded_up() {
        assert_eq!(Extent::micrometres(20_001).to_string(), "20.1 mm");
        assert_eq!(Extent::mm(20).to_string(), "20.0 mm");
    }
}
