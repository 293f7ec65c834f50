//! How long is it, exactly, and how is that written?

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Div, Mul, Neg, Sub, SubAssign};
use std::str::FromStr;

/// A length in whole micropoints: 1 pt = 1,000,000; 1 mm = 360/127 pt, rounded to the nearest micropoint.
///
/// The range is that of `i64`, about ±3,250 km; sums of page measures cannot overflow.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Length(i64);

/// Why a text is not a length, in words a designer can act on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ParseLengthError {
    /// No number at the start.
    NotANumber(String),
    /// A number, and no unit or one that is not `pt` or `mm`.
    Unit(String),
    /// More than 100 metres: surely a slip.
    TooLarge(String),
}

impl fmt::Display for ParseLengthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotANumber(text) => write!(
                f,
                "`{text}` is not a measure; write a number and a unit, as in `9.5pt` or `3mm`"
            ),
            Self::Unit(text) => write!(
                f,
                "`{text}` has no unit that is known here; use `pt` or `mm`, as in `9.5pt` or `3mm`"
            ),
            Self::TooLarge(text) => write!(f, "`{text}` is more than 100 metres"),
        }
    }
}

impl std::error::Error for ParseLengthError {}

impl Length {
    /// No length at all.
    pub const ZERO: Self = Self(0);
    /// Longer than any page.
    pub const MAX: Self = Self(i64::MAX / 4);

    /// A whole number of points.
    pub const fn pt(points: i64) -> Self {
        Self(points * 1_000_000)
    }

    /// A whole number of millimetres, rounded to the nearest micropoint.
    pub const fn mm(millimetres: i64) -> Self {
        Self((millimetres * 360_000_000 + 63 * millimetres.signum()) / 127)
    }

    /// A whole number of micropoints.
    pub const fn micropoints(micropoints: i64) -> Self {
        Self(micropoints)
    }

    /// The number of micropoints.
    pub const fn to_micropoints(self) -> i64 {
        self.0
    }

    /// From a decimal number of points, for values read from foreign formats (SVG, fonts); rounds to the nearest
    /// micropoint, and a value that is not finite gives zero.
    pub fn from_pt(points: f64) -> Self {
        Self((points * 1e6).round() as i64)
    }

    /// As a decimal number of points, for writers and reports.
    pub fn to_pt(self) -> f64 {
        self.0 as f64 / 1e6
    }

    /// As a decimal number of millimetres, for reports.
    pub fn to_mm(self) -> f64 {
        self.to_pt() * 127.0 / 360.0
    }

    /// This length times `num / den`, rounded to the nearest micropoint; `den` must not be zero.
    pub fn scale(self, num: i64, den: i64) -> Self {
        let product = i128::from(self.0) * i128::from(num);
        let den = i128::from(den);
        let half = den.abs() / 2 * product.signum() * den.signum();
        Self(((product + half) / den) as i64)
    }

    /// The distance from zero.
    pub const fn abs(self) -> Self {
        Self(self.0.abs())
    }

    /// The smallest multiple of `step` that is not less than this length; `step` must be positive.
    pub const fn round_up_to(self, step: Self) -> Self {
        Self((self.0 + step.0 - 1).div_euclid(step.0) * step.0)
    }

    /// How many times `other` goes into this length, rounded down; `other` must be positive.
    pub const fn div_floor(self, other: Self) -> i64 {
        self.0.div_euclid(other.0)
    }
}

impl FromStr for Length {
    type Err = ParseLengthError;

    /// Reads `9.5pt`, `3mm`, `-2 mm`: a decimal number, then `pt` or `mm`; at most six decimals count.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let trimmed = text.trim();
        let end = trimmed
            .find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | '-' | '+')))
            .unwrap_or(trimmed.len());
        let (number, unit) = (&trimmed[..end], trimmed[end..].trim());
        let millionths = parse_millionths(number).ok_or_else(|| ParseLengthError::NotANumber(text.into()))?;
        if millionths.abs() > 300_000_000_000 {
            return Err(ParseLengthError::TooLarge(text.into()));
        }
        match unit {
            "pt" => Ok(Self(millionths)),
            "mm" => Ok(Self(millionths).scale(360, 127)),
            _ => Err(ParseLengthError::Unit(text.into())),
        }
    }
}

/// A decimal number as whole millionths; `None` when it is not one or has more than twelve digits before the point.
fn parse_millionths(number: &str) -> Option<i64> {
    let (sign, digits) = match number.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, number.strip_prefix('+').unwrap_or(number)),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let only_digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
    if whole.len() + fraction.len() == 0 || whole.len() > 12 || !only_digits(whole) || !only_digits(fraction) {
        return None;
    }
    let whole: i64 = if whole.is_empty() { 0 } else { whole.parse().ok()? };
    let mut padded: String = fraction.chars().take(6).collect();
    padded.extend(std::iter::repeat_n('0', 6 - padded.len()));
    let fraction: i64 = padded.parse().ok()?;
    Some(sign * (whole.checked_mul(1_000_000)? + fraction))
}

impl fmt::Display for Length {
    /// Points with as many decimals as needed: `9.5pt`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (whole, fraction) = (self.0.unsigned_abs() / 1_000_000, self.0.unsigned_abs() % 1_000_000);
        if fraction == 0 {
            return write!(f, "{sign}{whole}pt");
        }
        let fraction = format!("{fraction:06}");
        write!(f, "{sign}{whole}.{}pt", fraction.trim_end_matches('0'))
    }
}

impl Add for Length {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl AddAssign for Length {
    fn add_assign(&mut self, other: Self) {
        self.0 += other.0;
    }
}

impl Sub for Length {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl SubAssign for Length {
    fn sub_assign(&mut self, other: Self) {
        self.0 -= other.0;
    }
}

impl Neg for Length {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl Mul<i64> for Length {
    type Output = Self;
    fn mul(self, factor: i64) -> Self {
        Self(self.0 * factor)
    }
}

impl Div<i64> for Length {
    type Output = Self;
    fn div(self, divisor: i64) -> Self {
        Self(self.0 / divisor)
    }
}

impl Sum for Length {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
        iter.fold(Self::ZERO, Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn millimetres_are_exact_to_the_micropoint() {
        assert_eq!(Length::mm(210).to_micropoints(), 595_275_591);
        assert_eq!("25.4mm".parse::<Length>(), Ok(Length::pt(72)));
        assert_eq!("9.5pt".parse::<Length>(), Ok(Length::micropoints(9_500_000)));
        assert_eq!("-3 mm".parse::<Length>(), Ok(-Length::mm(3)));
    }

    #[test]
    fn wrong_measures_say_what_is_wrong() {
        assert!(matches!("9.5px".parse::<Length>(), Err(ParseLengthError::Unit(_))));
        assert!(matches!("12".parse::<Length>(), Err(ParseLengthError::Unit(_))));
        assert!(matches!("wide".parse::<Length>(), Err(ParseLengthError::NotANumber(_))));
        assert!(matches!(
            "1.2.3mm".parse::<Length>(),
            Err(ParseLengthError::NotANumber(_))
        ));
        assert!(matches!(
            "999999999mm".parse::<Length>(),
            Err(ParseLengthError::TooLarge(_))
        ));
    }

    #[test]
    fn scaling_rounds_to_the_nearest() {
        assert_eq!(Length::micropoints(10).scale(1, 3).to_micropoints(), 3);
        assert_eq!(Length::micropoints(-10).scale(2, 3).to_micropoints(), -7);
        assert_eq!(Length::pt(7).round_up_to(Length::pt(13)), Length::pt(13));
        assert_eq!(Length::pt(13).round_up_to(Length::pt(13)), Length::pt(13));
    }

    #[test]
    fn lengths_print_without_idle_zeros() {
        assert_eq!(Length::micropoints(9_500_000).to_string(), "9.5pt");
        assert_eq!((-Length::pt(3)).to_string(), "-3pt");
    }
}
