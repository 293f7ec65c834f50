//! How does a language write numbers, dates, telephone numbers and addresses?

use crate::source::Date;
use crate::source::house::Conventions;

/// No-break space: keeps the parts of a number on one line.
const NBSP: char = '\u{a0}';

/// Minus as printed, not a hyphen.
const MINUS: char = '\u{2212}';

/// The most decimals that are written.
const DECIMALS: usize = 10;

/// How many decimals a number shows and whether its thousands are set apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NumberForm {
    /// Decimals that are always shown, at most ten.
    pub least_decimals: usize,
    /// Decimals that are shown at most, at most ten; the number is rounded.
    pub most_decimals: usize,
    /// Whether thousands are set apart.
    pub grouped: bool,
}

impl Default for NumberForm {
    /// No decimals that are not there, three at most, thousands set apart.
    fn default() -> Self {
        Self {
            least_decimals: 0,
            most_decimals: 3,
            grouped: true,
        }
    }
}

/// A number: `1 234,5` in Norwegian and Sami, `1,234.5` in British English. A value that is not finite gives nothing.
pub fn number(conventions: Conventions, value: f64, form: NumberForm) -> String {
    if !value.is_finite() {
        return String::new();
    }
    let least = form.least_decimals.min(DECIMALS);
    let most = form.most_decimals.clamp(least, DECIMALS);
    let written = format!("{:.most$}", value.abs());
    let (whole, decimals) = written.split_once('.').unwrap_or((&written, ""));
    let mut decimals = decimals.trim_end_matches('0').to_owned();
    while decimals.len() < least {
        decimals.push('0');
    }
    let (between, point) = match conventions {
        Conventions::Norwegian | Conventions::Sami => (NBSP, ','),
        Conventions::British => (',', '.'),
    };
    let mut text = String::new();
    if value < 0.0 && written.bytes().any(|b| b.is_ascii_digit() && b != b'0') {
        text.push(MINUS);
    }
    for (index, digit) in whole.char_indices() {
        if form.grouped && index > 0 && (whole.len() - index) % 3 == 0 {
            text.push(between);
        }
        text.push(digit);
    }
    if !decimals.is_empty() {
        text.push(point);
        text.push_str(&decimals);
    }
    text
}

/// Per cent: `30 %` in Norwegian and Sami, `30%` in British English; 30 is written as 30.
pub fn per_cent(conventions: Conventions, value: f64, form: NumberForm) -> String {
    let number = number(conventions, value, form);
    match conventions {
        Conventions::Norwegian | Conventions::Sami => format!("{number}{NBSP}%"),
        Conventions::British => format!("{number}%"),
    }
}

/// A day: `5. juni 2014`, `geassemánu 5. b. 2014`, `5 June 2014`. Day and month stay together on a line.
pub fn date(conventions: Conventions, date: Date) -> String {
    let Date { year, month, day } = date;
    let name = |months: &[&'static str; 12]| {
        usize::from(month)
            .checked_sub(1)
            .and_then(|m| months.get(m).copied())
            .unwrap_or_default()
    };
    match conventions {
        Conventions::Norwegian => format!("{day}.{NBSP}{} {year}", name(&NORWEGIAN_MONTHS)),
        Conventions::Sami => format!("{}mánu {day}.{NBSP}b. {year}", name(&SAMI_MONTHS)),
        Conventions::British => format!("{day}{NBSP}{} {year}", name(&ENGLISH_MONTHS)),
    }
}

/// Bokmål and nynorsk name the months alike.
const NORWEGIAN_MONTHS: [&str; 12] = [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
];

/// The first parts; with `-mánnu` in the nominative and `-mánu` in the genitive, which dates take.
const SAMI_MONTHS: [&str; 12] = [
    "ođđajage",
    "guovva",
    "njukča",
    "cuoŋo",
    "miesse",
    "geasse",
    "suoidne",
    "borge",
    "čakča",
    "golggot",
    "skábma",
    "juovla",
];

/// Months as English writes them.
pub const ENGLISH_MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A Norwegian telephone number, the same in all languages: `22 22 22 22`; `800 22 222` for numbers that start with 4,
/// 8 or 9; `116 123`. `+47` stands in front of it. Anything else stays as it is.
pub fn telephone(digits: &str) -> String {
    let (prefix, local) = match digits.strip_prefix("+47") {
        Some(local) if local.len() == 8 => ("+47\u{a0}", local),
        _ => ("", digits),
    };
    if !local.bytes().all(|b| b.is_ascii_digit()) {
        return digits.to_owned();
    }
    match (local.len(), local.as_bytes().first()) {
        (8, Some(b'4' | b'8' | b'9')) => format!("{prefix}{}", grouped(local, &[3, 2, 3])),
        (8, _) => format!("{prefix}{}", grouped(local, &[2, 2, 2, 2])),
        (6, _) => grouped(local, &[3, 3]),
        _ => digits.to_owned(),
    }
}

/// Postcode and town on one line: `0364 Oslo`.
pub fn place(postcode: &str, town: &str) -> String {
    format!("{postcode}{NBSP}{}", town.replace(' ', "\u{a0}"))
}

/// An organisation number: `980 495 361`; anything but nine digits stays as it is.
pub fn organisation_number(digits: &str) -> String {
    if digits.len() == 9 && digits.bytes().all(|b| b.is_ascii_digit()) {
        return grouped(digits, &[3, 3, 3]);
    }
    digits.to_owned()
}

/// ASCII digits in groups of these sizes, held together by no-break spaces.
fn grouped(digits: &str, sizes: &[usize]) -> String {
    let mut text = String::new();
    let mut rest = digits;
    for size in sizes {
        let (group, after) = rest.split_at(*size.min(&rest.len()));
        if !text.is_empty() {
            text.push(NBSP);
        }
        text.push_str(group);
        rest = after;
    }
    text + rest
}

#[cfg(test)]
mod tests {
    use super::*;
    use Conventions::{British, Norwegian, Sami};

    fn plain(conventions: Conventions, value: f64) -> String {
        number(conventions, value, NumberForm::default())
    }

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn norwegian_numbers_have_a_no_break_space_and_a_comma() {
        assert_eq!(plain(Norwegian, 1234.5), "1\u{a0}234,5");
    }

    #[test]
    fn sami_numbers_are_written_like_norwegian_ones() {
        assert_eq!(plain(Sami, 1234567.0), "1\u{a0}234\u{a0}567");
    }

    #[test]
    fn british_numbers_have_a_comma_and_a_point() {
        assert_eq!(plain(British, 1234.5), "1,234.5");
    }

    #[test]
    fn less_than_zero_takes_a_minus_sign() {
        assert_eq!(plain(Norwegian, -7.0), "\u{2212}7");
    }

    #[test]
    fn what_rounds_to_zero_takes_no_minus() {
        assert_eq!(plain(Norwegian, -0.0001), "0");
    }

    #[test]
    fn decimals_can_be_demanded() {
        let form = NumberForm {
            least_decimals: 2,
            ..NumberForm::default()
        };
        assert_eq!(number(Norwegian, 3.5, form), "3,50");
    }

    #[test]
    fn grouping_can_be_switched_off() {
        let form = NumberForm {
            grouped: false,
            ..NumberForm::default()
        };
        assert_eq!(number(Norwegian, 2026.0, form), "2026");
    }

    #[test]
    fn endless_decimals_are_cut() {
        let form = NumberForm {
            least_decimals: usize::MAX,
            most_decimals: usize::MAX,
            grouped: true,
        };
        assert_eq!(number(British, 1.0, form), "1.0000000000");
    }

    #[test]
    fn infinity_is_not_written() {
        assert_eq!(plain(Norwegian, f64::INFINITY), "");
    }

    #[test]
    fn per_cent_signs_stand_apart_in_norwegian() {
        assert_eq!(per_cent(Norwegian, 43.3, NumberForm::default()), "43,3\u{a0}%");
    }

    #[test]
    fn per_cent_signs_touch_in_english() {
        assert_eq!(per_cent(British, 30.0, NumberForm::default()), "30%");
    }

    #[test]
    fn norwegian_dates() {
        assert_eq!(date(Norwegian, day("2014-06-05")), "5.\u{a0}juni 2014");
    }

    #[test]
    fn sami_dates_take_the_genitive_month_first() {
        assert_eq!(date(Sami, day("2026-04-05")), "cuoŋománu 5.\u{a0}b. 2026");
    }

    #[test]
    fn english_dates() {
        assert_eq!(date(British, day("2026-03-05")), "5\u{a0}March 2026");
    }

    #[test]
    fn a_day_of_no_month_does_not_stop_anything() {
        assert_eq!(
            date(
                British,
                Date {
                    year: 2026,
                    month: 13,
                    day: 1
                }
            ),
            "1\u{a0} 2026"
        );
    }

    #[test]
    fn telephone_numbers_stand_in_pairs() {
        assert_eq!(telephone("22222222"), "22\u{a0}22\u{a0}22\u{a0}22");
    }

    #[test]
    fn service_numbers_stand_in_three_two_three() {
        assert_eq!(telephone("80022222"), "800\u{a0}22\u{a0}222");
    }

    #[test]
    fn six_digits_stand_in_threes() {
        assert_eq!(telephone("116123"), "116\u{a0}123");
    }

    #[test]
    fn other_lengths_stay_as_they_are() {
        assert_eq!(telephone("113"), "113");
        assert_eq!(telephone("+4412345"), "+4412345");
    }

    #[test]
    fn the_country_code_stands_in_front() {
        assert_eq!(telephone("+4722222222"), "+47\u{a0}22\u{a0}22\u{a0}22\u{a0}22");
    }

    #[test]
    fn letters_are_not_grouped() {
        assert_eq!(telephone("2222222å"), "2222222å");
    }

    #[test]
    fn postcode_and_town_stay_together() {
        assert_eq!(place("0364", "Oslo"), "0364\u{a0}Oslo");
    }

    #[test]
    fn organisation_numbers_stand_in_threes() {
        assert_eq!(organisation_number("980495361"), "980\u{a0}495\u{a0}361");
    }
}
