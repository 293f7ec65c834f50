//! Which day does a source name?

use std::fmt;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer};

/// A day of the calendar, as written `2026-03-05`. Years run from 1900 to 2199.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// Year, as in 2026.
    pub year: u16,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day, 1 to 31.
    pub day: u8,
}

/// Why a text is not a day, in the user's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ParseDateError {
    /// Not written as four digits, two and two.
    Form(String),
    /// Well written, but the calendar has no such day.
    NoSuchDay(String),
}

impl fmt::Display for ParseDateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Form(text) => write!(
                f,
                "`{text}` is not a date; write year, month and day, as in `2026-03-05`"
            ),
            Self::NoSuchDay(text) => write!(f, "the calendar has no day `{text}`; the order is year, month, day"),
        }
    }
}

impl std::error::Error for ParseDateError {}

impl FromStr for Date {
    type Err = ParseDateError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong_form = || ParseDateError::Form(text.chars().take(40).collect());
        let parts: Vec<&str> = text.split('-').collect();
        let &[year, month, day] = parts.as_slice() else {
            return Err(wrong_form());
        };
        let digits = |part: &str, count: usize| part.len() == count && part.bytes().all(|b| b.is_ascii_digit());
        if !(digits(year, 4) && digits(month, 2) && digits(day, 2)) {
            return Err(wrong_form());
        }
        let year: u16 = year.parse().map_err(|_| wrong_form())?;
        let month: u8 = month.parse().map_err(|_| wrong_form())?;
        let day: u8 = day.parse().map_err(|_| wrong_form())?;
        if !(1900..=2199).contains(&year) || day == 0 || day > days_of(year, month) {
            return Err(ParseDateError::NoSuchDay(text.into()));
        }
        Ok(Self { year, month, day })
    }
}

impl fmt::Display for Date {
    /// As the sources write it: `2026-03-05`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// Days of a month in the Gregorian calendar; 0 for a month that does not exist.
fn days_of(year: u16, month: u8) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 0,
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse()
            .map_err(|error| serde::de::Error::custom(format!("yaml-value: {error}")))
    }
}

impl JsonSchema for Date {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Date".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": r"^[12][0-9]{3}-[01][0-9]-[0-3][0-9]$",
            "description": "A day: `2026-03-05`."
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_reads_and_prints_the_same() {
        assert_eq!("2024-02-29".parse::<Date>().unwrap().to_string(), "2024-02-29");
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
        for text in [
            "2026-02-29",
            "1900-02-29",
            "2026-13-01",
            "2026-04-31",
            "2026-00-10",
            "2026-01-00",
            "0001-01-01",
        ] {
            assert!(
                matches!(text.parse::<Date>(), Err(ParseDateError::NoSuchDay(_))),
                "{text}"
            );
        }
    }

    #[test]
    fn other_ways_of_writing_are_refused() {
        for text in ["5.3.2026", "2026-3-5", "2026-03-05T10:00", "", "2026-03", "²026-03-05"] {
            assert!(matches!(text.parse::<Date>(), Err(ParseDateError::Form(_))), "{text}");
        }
    }
}
