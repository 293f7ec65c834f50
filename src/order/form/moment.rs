//! When was a form sent, as web forms and spreadsheets write it?

use std::fmt;

use crate::source::Date;

/// What is longer than this is no time of day.
const LONGEST: usize = 40;

/// A day, and the time of day where one is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The day.
    pub day: Date,
    /// `10:15:00`, and what stands behind it, such as a time zone. Empty where only a day is written, and at midnight sharp, which
    /// is how spreadsheets write days.
    pub time: String,
}

impl Moment {
    /// A day as `2026-11-24`, `2026/11/24` or `24.11.2026`, alone or with a time of day as `10:15`, `10:15:00`, `kl. 10.15` or
    /// `10:15 AM`. None for anything else: `11/12/2026` may be one of two days.
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        let end = text
            .find(|c: char| matches!(c, 'T' | ',') || c.is_whitespace())
            .unwrap_or(text.len());
        let (day, time) = text.split_at(end);
        Some(Self {
            day: written_day(day)?,
            time: written_time(time)?,
        })
    }
}

impl fmt::Display for Moment {
    /// `2026-11-24T10:15:00`, or the day alone.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.time.as_str() {
            "" => write!(f, "{}", self.day),
            time => write!(f, "{}T{time}", self.day),
        }
    }
}

fn written_day(text: &str) -> Option<Date> {
    let backwards = text.contains('.');
    let parts: Vec<&str> = text.split(['-', '/', '.']).collect();
    let (year, month, day) = match *parts.as_slice() {
        [day, month, year] if backwards => (year, month, day),
        [year, month, day] => (year, month, day),
        _ => return None,
    };
    format!("{year}-{month:0>2}-{day:0>2}").parse().ok()
}

/// The same for all ways of writing the same time, as far as that can be known.
fn written_time(text: &str) -> Option<String> {
    if text.chars().nth(LONGEST).is_some() || text.chars().any(char::is_control) {
        return None;
    }
    let text = text.to_lowercase();
    let Some(start) = text.find(|c: char| c.is_ascii_digit()) else {
        return Some(String::new());
    };
    let text = &text[start..];
    let end = text.find(|c: char| !c.is_ascii_digit() && !matches!(c, ':' | '.'));
    let (clock, after) = text.split_at(end.unwrap_or(text.len()));
    let mut after: String = after.split_whitespace().collect();
    let parts: Vec<&str> = clock.split([':', '.']).collect();
    let number = |index: usize| parts.get(index).map_or(Some(0), |part| part.parse::<u8>().ok());
    let (Some(mut hour), Some(minute), Some(second)) = (number(0), number(1), number(2)) else {
        return Some(format!("{clock}{after}"));
    };
    for (half, start) in [("am", 0), ("pm", 12)] {
        if let Some(rest) = after.strip_prefix(half) {
            hour = hour % 12 + start;
            after = rest.to_owned();
            break;
        }
    }
    Some(match (hour, minute, second) {
        (0, 0, 0) if after.is_empty() => String::new(),
        _ => format!("{hour:02}:{minute:02}:{second:02}{after}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> String {
        Moment::read(text).map_or_else(|| "none".to_owned(), |moment| moment.to_string())
    }

    #[test]
    fn a_moment_is_the_same_however_it_is_written() {
        for text in [
            "2026-11-24T10:15:00",
            "2026-11-24 10:15",
            "24.11.2026 10:15:00",
            "24.11.2026 kl. 10.15.00",
            "2026/11/24 10:15:00 AM",
            "2026-11-24T10:15:00.123",
            " 24.11.2026, 10:15 ",
        ] {
            assert_eq!(read(text), "2026-11-24T10:15:00", "{text}");
        }
        assert_eq!(read("2026-11-24 1:05:07 PM GMT+1"), "2026-11-24T13:05:07gmt+1");
        assert_eq!(read("2026-11-24 12:00 PM"), "2026-11-24T12:00:00");
    }

    #[test]
    fn a_day_alone_has_no_time() {
        for text in ["2026-11-24", "24.11.2026", "2026-11-24 00:00:00", "2026-11-24 12:00 AM"] {
            assert_eq!(read(text), "2026-11-24", "{text}");
        }
        assert_eq!(read("4.1.2026"), "2026-01-04");
    }

    #[test]
    fn what_is_no_day_is_no_moment() {
        let long = format!("2026-11-24 {}", "1".repeat(100));
        for text in [
            "",
            "i går",
            "11/24/2026",
            "2026-13-01",
            "10:15",
            "2026-11-24 1\u{7}",
            &long,
        ] {
            assert_eq!(read(text), "none", "{text}");
        }
    }

    #[test]
    fn a_time_that_is_odd_is_kept_as_it_stands() {
        assert_eq!(read("2026-11-24 999:15"), "2026-11-24T999:15");
    }
}
