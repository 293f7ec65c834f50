//! Which spaces hold their neighbours together at a line end?
//!
//! Numbers with what they count or measure, abbreviations with their number, days with their month, initials with the
//! name, postcodes with the town. Authors write no-break spaces there; these rules catch what they forgot. What is an
//! abbreviation in one language is a word in another, so each has its own lists; the two Norwegian ones share theirs. Sources: Språkrådet, Skriveregler (mellomrom,
//! forkortingar, tall, dato); New Hart's Rules, 2.4, 10.2 and 11. A tie is a cost, not a ban: in a measure that is narrower
//! than `kl. 13.00` the line ends there nevertheless.

use super::conventions::ENGLISH_MONTHS;

/// What a language ties.
struct Rules {
    /// Units that follow a number, beside those of all languages.
    units: &'static [&'static str],
    /// Words and abbreviations that a number follows, with their full stop or without it.
    before_number: &'static [&'static str],
    /// Those that are tied with their full stop only, since without it they are words or letters.
    before_number_stopped: &'static [&'static str],
    /// Titles that a name follows, likewise with or without a full stop; with it alone.
    titles: &'static [&'static str],
    titles_stopped: &'static [&'static str],
    dates: Dates,
}

/// How a language writes the day of a month.
#[derive(PartialEq, Eq)]
enum Dates {
    /// `5. juni`, `5. b.`
    Ordinal,
    /// `5 March`
    Cardinal,
}

/// Units and signs of all languages.
const UNITS: [&str; 23] = [
    "%", "‰", "kr", "nok", "€", "£", "$", "mm", "cm", "dm", "m", "km", "g", "hg", "kg", "mg", "l", "dl", "cl", "ml",
    "min", "s", "°c",
];

/// Bokmål and nynorsk abbreviate alike; what is a word in one of them, as `no`, is in neither list.
const NORWEGIAN: Rules = Rules {
    units: &["t", "sek", "kroner", "øre", "år", "pst", "mill", "mrd", "prosent"],
    before_number: &[
        "kr", "kl", "nr", "side", "kap", "kapittel", "tlf", "ca", "fig", "tab", "pkt", "nummer", "§", "§§",
    ],
    before_number_stopped: &[
        "s", "bd", "art", "jf", "f", "nov", "okt", "des", "jan", "feb", "aug", "sept",
    ],
    titles: &["dr", "prof", "hr", "fru"],
    titles_stopped: &["st"],
    dates: Dates::Ordinal,
};

const SE: Rules = Rules {
    units: &[
        "t",
        "sek",
        "ru",
        "ruvnno",
        "ruvnnu",
        "jagi",
        "proseantta",
        "milj",
        "mrd",
    ],
    before_number: &[
        "dii", "nr", "nummar", "nummir", "siidu", "kap", "kapihtal", "tlf", "tel", "sullii", "§", "§§",
    ],
    before_number_stopped: &["d", "s", "b", "su", "gov"],
    titles: &["dr", "prof"],
    titles_stopped: &["st"],
    dates: Dates::Ordinal,
};

const EN: Rules = Rules {
    units: &[
        "am", "pm", "a.m", "p.m", "noon", "midnight", "bc", "bce", "ce", "hr", "hrs", "h", "lb", "oz", "ft", "mph",
        "million", "billion",
    ],
    before_number: &[
        "page", "chapter", "section", "part", "volume", "figure", "table", "number", "step", "pp", "ch", "chap", "vol",
        "fig", "tel", "§", "§§",
    ],
    before_number_stopped: &["no", "nos", "p", "art", "sect", "ext", "ca"],
    titles: &["dr", "prof", "mr", "mrs", "ms", "sr", "st"],
    titles_stopped: &["revd"],
    dates: Dates::Cardinal,
};

/// What holds in a language that has no lists here: only what is written alike in all.
const OTHER: Rules = Rules {
    units: &[],
    before_number: &["nr", "§", "§§"],
    before_number_stopped: &["tel", "tlf"],
    titles: &["dr", "prof"],
    titles_stopped: &[],
    dates: Dates::Ordinal,
};

fn rules(language: &str) -> &'static Rules {
    match language.split('-').next().unwrap_or_default() {
        "nb" | "nn" | "no" => &NORWEGIAN,
        "se" => &SE,
        "en" => &EN,
        _ => &OTHER,
    }
}

/// Whether a line should not end at a space: given the language's tag, the text before the space and the one after it, of
/// which only the nearest words are read.
pub fn ties(language: &str, text: &str, after: &str) -> bool {
    let rules = rules(language);
    let before = text.rsplit(is_space).next().unwrap_or_default();
    let rest = text.get(..text.len() - before.len()).unwrap_or_default();
    let after = after.split(is_space).next().unwrap_or_default();
    let opened = before.trim_start_matches(['(', '«', '“', '‘', '[', '„']);
    let closed = after.trim_end_matches([',', ';', ':', '!', '?', ')', '»', '”', '’', ']', '.']);
    let bare = opened.trim_end_matches('.');
    let stops = opened.len() - bare.len();
    // Of `5–7 March` and `5.–7. juni` the last day.
    let last = bare.rsplit('–').next().unwrap_or_default();
    let (number, day) = (is_number(opened), is_digits(last) && last.len() <= 2);
    let starts_with_digit = after.starts_with(|c: char| c.is_ascii_digit());
    let starts_with_capital = after.starts_with(char::is_uppercase);
    let known = |list: &[&str], word: &str| list.contains(&word.to_lowercase().as_str());
    let unit = number && (known(&UNITS, closed) || known(rules.units, closed));
    let counted = starts_with_digit
        && (known(rules.before_number, bare) || stops == 1 && known(rules.before_number_stopped, bare));
    // Groups of two or three digits, the first one perhaps shorter: 10 000, 116 117, 22 22 22 22; not 2019 148.
    let grouped = is_digits(opened) && opened.len() <= 3 && is_digits(closed) && (2..=3).contains(&closed.len());
    let dated = match rules.dates {
        Dates::Ordinal => day && stops == 1 && after.starts_with(char::is_lowercase),
        Dates::Cardinal => day && stops == 0 && ENGLISH_MONTHS.contains(&closed),
    };
    let initial = stops == 1 && starts_with_capital && is_initial(bare);
    let titled = starts_with_capital
        && (stops <= 1
            && known(rules.titles, bare)
            && (stops == 1 || opened.starts_with(char::is_lowercase) || is_english(rules))
            || stops == 1 && known(rules.titles_stopped, bare));
    let postcode = starts_with_capital && is_postcode(rest, opened);
    unit || counted || grouped || dated || initial || titled || postcode
}

/// In English titles have a capital also where no sentence begins.
fn is_english(rules: &Rules) -> bool {
    rules.dates == Dates::Cardinal
}

/// A space at which a line may end.
fn is_space(c: char) -> bool {
    c.is_whitespace() && c != '\u{a0}'
}

/// Four digits before a town. Those from 1800 to 2099 are years, too (`i 2014 Norge`): they are a postcode where an address
/// is at hand, after a comma, or at the start of a text or of a line.
fn is_postcode(before: &str, number: &str) -> bool {
    let is_year = ("1800".."2100").contains(&number);
    let words = before.trim_end();
    let starts = words.is_empty() || words.ends_with(',') || before.ends_with(['\n', '\u{2028}']);
    number.len() == 4 && is_digits(number) && (!is_year || starts)
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

    /// Whether the last space of a text is tied.
    fn tied(language: &str, text: &str) -> bool {
        let (before, after) = text.rsplit_once(' ').unwrap();
        ties(language, before, after)
    }

    #[track_caller]
    fn are_tied(language: &str, yes: &[&str], no: &[&str]) {
        for text in yes {
            assert!(tied(language, text), "{language}: {text} is not tied");
        }
        for text in no {
            assert!(!tied(language, text), "{language}: {text} is tied");
        }
    }

    #[test]
    fn numbers_keep_their_units_in_all_languages() {
        for language in ["nb", "nn", "se", "en", "sv"] {
            let yes = [
                "30 %",
                "(30 %)",
                "1,5 kg",
                "−3 °C",
                "10–12 min.",
                "500 kr,",
                "116 117",
                "10 000",
                "22 22",
            ];
            are_tied(
                language,
                &yes,
                &["30 personer", "mange kr", "98765 43210", "2019 148", "12 5"],
            );
            are_tied(
                language,
                &["A. Hansen", "H. C.", "dr. Berg"],
                &["NAV. Hansen", "dr. berg"],
            );
            are_tied(
                language,
                &[
                    "0364 Oslo",
                    "Storgata 2, 2014 Blystadlia",
                    "Storgata 2\u{2028}2014 Blystadlia",
                ],
                &["364 Oslo", "og 2014 Norge"],
            );
        }
    }

    #[test]
    fn bokmål() {
        let yes = [
            "kl. 13.00",
            "kl 13",
            "nr. 4",
            "(s. 12",
            "tlf. 22",
            "§ 4",
            "kapittel 3",
            "side 8",
            "ca. 30",
            "10 år",
        ];
        are_tied(
            "nb",
            &yes,
            &[
                "kl. tre",
                "møte 13",
                "no 13",
                "s 12",
                "den art 5",
                "i 2014 Norge",
                "7 pm",
                "p. 5",
            ],
        );
        are_tied(
            "nb",
            &["5. juni", "5. til", "5.–7. juni", "kr 500"],
            &["2014. juni", "5 March", "5. Juni"],
        );
        are_tied("nb", &["St. Hanshaugen", "fru Berg"], &["Mr. Berg", "st Hans"]);
    }

    #[test]
    fn nynorsk_now_is_no_number() {
        let yes = [
            "kl. 13.00",
            "nr. 13",
            "s. 4",
            "om lag 10 %",
            "ca. 30",
            "jf. 4",
            "5. juni",
            "10 år",
            "side 8",
        ];
        are_tied(
            "nn",
            &yes,
            &["no 13", "No 13", "til no. 13", "d 5", "i 2014 Norge", "ch. 3", "7 pm"],
        );
    }

    #[test]
    fn northern_sami() {
        let yes = [
            "dii. 18.00",
            "dii 18",
            "d. 12",
            "nr. 4",
            "5. b.",
            "b. 2026",
            "siidu 8",
            "10 jagi",
        ];
        are_tied("se", &yes, &["no 13", "kl. 13", "s 12", "7 pm", "d 5"]);
    }

    #[test]
    fn english() {
        let yes = [
            "7 pm",
            "7.30 p.m.",
            "at 11 am,",
            "no. 4",
            "p. 12",
            "pp. 3",
            "page 8",
            "5 March",
            "5–7 March",
            "chapter 3",
        ];
        are_tied(
            "en",
            &yes,
            &[
                "no 13",
                "am 7",
                "5 marching",
                "5. and",
                "s. 12",
                "kl. 13",
                "I am 30",
                "p 5",
            ],
        );
        are_tied(
            "en",
            &["Mr Berg", "Mrs. Berg", "St Albans", "Revd. Berg", "3 million"],
            &["Revd Berg", "mill 30", "mr berg"],
        );
    }

    #[test]
    fn other_languages_have_what_all_have() {
        are_tied(
            "sv",
            &["§ 4", "nr 4", "tel. 22", "5. b"],
            &["no. 13", "kl. 13", "7 pm", "sidan 4"],
        );
    }
}
