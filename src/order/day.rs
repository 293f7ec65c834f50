//! Which day is so many days after another, and how does the order book write a day?

use crate::source::Date;

/// A day as the order book keeps it: 20261124. It sorts as the calendar does.
pub fn to_number(day: Date) -> i64 {
    i64::from(day.year) * 10_000 + i64::from(day.month) * 100 + i64::from(day.day)
}

/// The day that [`to_number`] made a number of; none for other numbers.
pub fn from_number(number: i64) -> Option<Date> {
    format!("{:04}-{:02}-{:02}", number / 10_000, number / 100 % 100, number % 100)
        .parse()
        .ok()
}

/// The day so many days later; earlier when `days` is negative.
pub fn plus(day: Date, days: i64) -> Date {
    from_count(count(day) + days)
}

/// Days since 1970-01-01 in the Gregorian calendar (Howard Hinnant, `days_from_civil`).
pub fn count(day: Date) -> i64 {
    let (month, dom) = (i64::from(day.month), i64::from(day.day));
    let year = i64::from(day.year) - i64::from(month <= 2);
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * (month + if month > 2 { -3 } else { 9 }) + 2) / 5 + dom - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// The day so many days after 1970-01-01.
pub fn from_count(days: i64) -> Date {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * of_year + 2) / 153;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    let small = |n: i64| u8::try_from(n).unwrap_or(1);
    Date {
        year: u16::try_from(year).unwrap_or(u16::MAX),
        month: small(month),
        day: small(of_year - (153 * shifted + 2) / 5 + 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn days_are_counted_over_leap_years_and_centuries() {
        assert_eq!(plus(day("2024-02-28"), 2), day("2024-03-01"));
        assert_eq!(plus(day("2023-02-28"), 1), day("2023-03-01"));
        assert_eq!(plus(day("2100-02-28"), 1), day("2100-03-01"));
        assert_eq!(plus(day("2026-11-24"), 90), day("2027-02-22"));
        assert_eq!(plus(day("2026-01-01"), -1), day("2025-12-31"));
        assert_eq!(count(day("1970-01-01")), 0);
    }

    #[test]
    fn counting_and_back_is_the_same_day() {
        for days in (count(day("1900-01-01"))..count(day("2199-12-31"))).step_by(13) {
            assert_eq!(count(from_count(days)), days);
        }
    }

    #[test]
    fn numbers_are_days_and_other_numbers_are_not() {
        assert_eq!(from_number(to_number(day("2026-11-24"))), Some(day("2026-11-24")));
        assert_eq!(from_number(20_261_332), None);
    }
}
