//! How are numbers, dates, telephone numbers and addresses written in this language?

use std::collections::BTreeMap;

use crate::source::Date;
use crate::source::brochure::Brochure;
use crate::source::house::{Conventions, Publisher};

/// Keeps words on one line.
const NO_BREAK_SPACE: char = '\u{a0}';

/// What messages can refer to as `{ $name }`: facts of the house and of the brochure, ready to print.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Texts by the variable's name.
    pub texts: BTreeMap<&'static str, String>,
    /// Numbers by the variable's name: messages can choose a plural form by them.
    pub numbers: BTreeMap<&'static str, u32>,
}

impl Facts {
    /// `$phone`, `$email`, `$web`, `$street`, `$place` (postcode and town), `$orgno`, `$code`, `$year`, `$date`, `$edition`,
    /// and `$phone-link`, the number as a link wants it (`tel:+4723331900`).
    pub fn of(publisher: &Publisher, brochure: &Brochure, conventions: Conventions) -> Self {
        let digits: String = publisher.phone.chars().filter(char::is_ascii_digit).collect();
        let texts = [
            ("phone", phone(&publisher.phone)),
            ("phone-link", format!("tel:+47{digits}")),
            ("email", publisher.email.value.clone()),
            ("web", publisher.web.value.clone()),
            ("street", publisher.street.value.clone()),
            ("place", place(&publisher.postcode, &publisher.town)),
            ("orgno", organisation_number(&publisher.organisation_number)),
            ("code", brochure.code.value.clone()),
            // A text, not a number: years are not grouped.
            ("year", brochure.year.to_string()),
            ("date", date(brochure.date.value, conventions)),
        ];
        Self {
            texts: texts.into(),
            numbers: [("edition", u32::from(brochure.edition.value))].into(),
        }
    }
}

/// A decimal number, written with a point, by the language's custom: `1 234,5`, in English `1,234.5`; minus is U+2212.
pub fn number(plain: &str, conventions: Conventions) -> String {
    let (sign, digits) = plain.strip_prefix('-').map_or(("", plain), |rest| ("\u{2212}", rest));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let (group, point) = match conventions {
        Conventions::British => (',', '.'),
        Conventions::Norwegian | Conventions::Sami => (NO_BREAK_SPACE, ','),
    };
    let mut text = sign.to_owned();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index) % 3 == 0 {
            text.push(group);
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push(point);
        text.push_str(fraction);
    }
    text
}

/// A share in per cent: `30 %` with a no-break space, in English `30%`.
pub fn percent(plain: &str, conventions: Conventions) -> String {
    let number = number(plain, conventions);
    match conventions {
        Conventions::British => format!("{number}%"),
        Conventions::Norwegian | Conventions::Sami => format!("{number}{NO_BREAK_SPACE}%"),
    }
}

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
const BRITISH_MONTHS: [&str; 12] = [
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

/// A day in words: `5. juni 2014`, `cuoŋománu 5. b. 2026` (the month in the genitive), `5 March 2026`. The parts keep
/// together.
pub fn date(date: Date, conventions: Conventions) -> String {
    let month = usize::from(date.month).clamp(1, 12) - 1;
    let s = NO_BREAK_SPACE;
    match conventions {
        Conventions::Norwegian => format!("{}.{s}{} {}", date.day, NORWEGIAN_MONTHS[month], date.year),
        Conventions::Sami => format!("{}mánu {}.{s}b.{s}{}", SAMI_MONTHS[month], date.day, date.year),
        Conventions::British => format!("{}{s}{} {}", date.day, BRITISH_MONTHS[month], date.year),
    }
}

/// A Norwegian telephone number in groups: `22 22 22 22`, `800 22 222`, `116 123`; other lengths stay as they are.
pub fn phone(number: &str) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let groups: &[usize] = match digits.len() {
        8 if digits.starts_with('8') => &[3, 2, 3],
        8 => &[2, 2, 2, 2],
        6 => &[3, 3],
        _ => return number.to_owned(),
    };
    grouped(&digits, groups)
}

/// Nine digits in groups of three; other lengths stay as they are.
pub fn organisation_number(number: &str) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    if digits.len() == 9 {
        grouped(&digits, &[3, 3, 3])
    } else {
        number.to_owned()
    }
}

/// Postcode and town on one line.
pub fn place(postcode: &str, town: &str) -> String {
    format!("{postcode}{NO_BREAK_SPACE}{town}")
}

/// Digits in groups of these sizes, with no-break spaces.
fn grouped(digits: &str, sizes: &[usize]) -> String {
    let mut rest = digits.chars();
    let groups: Vec<String> = sizes.iter().map(|&size| rest.by_ref().take(size).collect()).collect();
    groups.join(&NO_BREAK_SPACE.to_string())
}
