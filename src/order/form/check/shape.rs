//! What does a value look like that can be right: an e-mail address, an organisation number, a post box?

use email_address::{EmailAddress, Options};

/// How much of a value is shown in a finding.
const SHOWN: usize = 40;

/// The start of a value, for a finding: a line of at most forty characters without invisible ones.
pub(super) fn shown(value: &str) -> String {
    let mut text: String = value
        .chars()
        .map(|c| if is_control(c) { '·' } else { c })
        .take(SHOWN)
        .collect();
    if value.chars().nth(SHOWN).is_some() {
        text.push('…');
    }
    text
}

/// Characters that end lines, turn the direction of writing or do not show: nothing that belongs into an address.
pub(super) fn is_control(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{2028}' | '\u{2029}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// A single address with a domain that has a dot, without a name or comment beside it.
pub fn is_email(text: &str) -> bool {
    let options = Options::default()
        .with_required_tld()
        .without_display_text()
        .without_domain_literal();
    EmailAddress::parse_with_options(text, options).is_ok()
}

/// Nine digits with a right check digit: weights 3 2 7 6 5 4 3 2, 11 − (sum mod 11), 11 is 0 and 10 never given.
pub fn is_organisation_number(digits: &str) -> bool {
    let numbers: Option<Vec<u32>> = digits.chars().map(|c| c.to_digit(10)).collect();
    let Some(numbers) = numbers.filter(|numbers| numbers.len() == 9 && digits.is_ascii()) else {
        return false;
    };
    let sum: u32 = numbers
        .iter()
        .zip([3, 2, 7, 6, 5, 4, 3, 2])
        .map(|(n, weight)| n * weight)
        .sum();
    let check = match 11 - sum % 11 {
        11 => 0,
        other => other,
    };
    numbers[8] == check
}

/// Whether an address is a post box, in any of the spellings that are used.
pub(super) fn is_post_box(address: &str) -> bool {
    let address = address.to_lowercase();
    [
        "postboks",
        "post boks",
        "pb ",
        "pb.",
        "p.b.",
        "boks ",
        "p.o. box",
        "po box",
        "poastaboksa",
    ]
    .iter()
    .any(|start| address.starts_with(start))
        && address.chars().any(|c| c.is_ascii_digit())
}
