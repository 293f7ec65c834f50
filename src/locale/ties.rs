//! Which spaces hold their neighbours together at a line end?
//!
//! Numbers with what they count or measure, abbreviations with their number, days with their month, initials with the
//! name, postcodes with the town. Authors write no-break spaces there; these rules catch what they forgot. Sources: Språkrådet,
//! Skriveregler (mellomrom, tall, dato); New Hart's Rules, 2.4. A tie is a cost, not a ban: in a measure that is narrower than
//! `kl. 13.00` the line ends there nevertheless.

use super::conventions::ENGLISH_MONTHS;

/// Units and signs that follow a number.
const UNITS: [&str; 31] = [
    "%", "‰", "kr", "kroner", "øre", "nok", "€", "£", "$", "mm", "cm", "dm", "m", "km", "g", "hg", "kg", "mg", "l",
    "dl", "cl", "ml", "t", "min", "s", "sek", "°c", "år", "pst", "mill", "mrd",
];
/// Abbreviations that a number follows, without their full stop.
const BEFORE_NUMBER: [&str; 24] = [
    "kl", "nr", "s", "side", "kap", "tlf", "ca", "fig", "tab", "pkt", "bd", "art", "no", "p", "pp", "ch", "vol", "tel",
    "d", "dii", "nummar", "nummer", "kapittel", "§",
];
/// Titles that a name follows, without their full stop.
const BEFORE_NAME: [&str; 9] = ["dr", "prof", "hr", "fru", "st", "mr", "mrs", "ms", "sr"];
/// Whether a line should not end at the space between two words, given as they stand in the text.
pub fn ties(before: &str, after: &str) -> bool {
    let opened = before.trim_start_matches(['(', '«', '“', '‘', '[', '„']);
    let closed = after.trim_end_matches([',', ';', ':', '!', '?', ')', '»', '”', '’', ']', '.']);
    let bare = opened.trim_end_matches('.');
    let stops = opened.len() - bare.len();
    let (number, day) = (is_number(opened), stops == 1 && is_digits(bare) && bare.len() <= 2);
    let starts_with_digit = after.starts_with(|c: char| c.is_ascii_digit());
    let starts_with_capital = after.starts_with(char::is_uppercase);
    let known = |list: &[&str], word: &str| list.contains(&word.to_lowercase().as_str());
    let unit = number && known(&UNITS, closed);
    let counted = starts_with_digit && known(&BEFORE_NUMBER, bare);
    // Groups of two or three digits, the first one perhaps shorter: 10 000, 116 117, 22 22 22 22; not 2019 148.
    let grouped = is_digits(opened) && opened.len() <= 3 && is_digits(closed) && (2..=3).contains(&closed.len());
    // 5. juni 2014; cuoŋománu 5. b. 2026, where b. is beaivi; 5 March.
    let dated = day && after.starts_with(char::is_lowercase)
        || opened == "b." && starts_with_digit
        || number && opened.len() <= 2 && ENGLISH_MONTHS.contains(&closed);
    let initial = stops == 1 && starts_with_capital && is_initial(bare);
    let titled =
        starts_with_capital && stops <= 1 && opened.starts_with(char::is_lowercase) && known(&BEFORE_NAME, bare)
            || stops == 1 && starts_with_capital && known(&BEFORE_NAME, bare);
    let postcode = is_digits(opened) && opened.len() == 4 && starts_with_capital;
    unit || counted || grouped || dated || initial || titled || postcode
}

fn is_digits(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit())
}

/// Digits with points, commas, spaces that do not break, a sign or a dash: 1 234,5; −3; 10–12.
fn is_number(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '−' | '-' | '+'))
        && word.ends_with(|c: char| c.is_ascii_digit())
        && word
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | '\u{a0}' | '\u{202f}' | '−' | '-' | '+' | '–' | ':'))
}

fn is_initial(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some_and(char::is_uppercase) && chars.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tied(text: &str) -> bool {
        let (before, after) = text.rsplit_once(' ').unwrap();
        ties(before.rsplit(' ').next().unwrap(), after)
    }

    #[test]
    fn numbers_keep_their_units() {
        for text in ["30 %", "(30 %)", "1,5 kg", "−3 °C", "10–12 år.", "500 kr,"] {
            assert!(tied(text), "{text}");
        }
        assert!(!tied("30 personer") && !tied("mange kr"));
    }

    #[test]
    fn abbreviations_keep_their_numbers() {
        for text in ["kl. 13.00", "nr. 4", "(s. 12", "tlf. 22", "§ 4", "kapittel 3"] {
            assert!(tied(text), "{text}");
        }
        assert!(!tied("kl. tre") && !tied("møte 13"));
    }

    #[test]
    fn dates_stay_together() {
        for text in ["5. juni", "5. b.", "b. 2026", "5 March"] {
            assert!(tied(text), "{text}");
        }
        assert!(!tied("2014. juni") && !tied("5 marching"));
    }

    #[test]
    fn names_keep_their_initials_and_titles() {
        for text in ["A. Hansen", "H. C.", "dr. Berg", "St. Hanshaugen"] {
            assert!(tied(text), "{text}");
        }
        assert!(!tied("NAV. Hansen") && !tied("dr. berg"));
    }

    #[test]
    fn postcodes_keep_their_towns_and_groups_of_digits_stay() {
        for text in ["0364 Oslo", "116 117", "10 000", "22 22"] {
            assert!(tied(text), "{text}");
        }
        assert!(!tied("364 Oslo") && !tied("98765 43210") && !tied("2019 148") && !tied("12 5"));
    }
}
