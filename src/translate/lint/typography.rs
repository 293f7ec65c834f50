//! Are quotation marks, dashes and spaces those of the language?

use super::rendering::{FILLED, Letter, Rendering, of_pattern};
use super::{Context, Settings};
use crate::diag::Code;
use crate::locale::ties::ties;
use crate::source::house::Conventions;

/// What a rule finds: the place, what is wrong, what to write.
type Slip<'a> = (&'a str, String, String);

type Rule = for<'a> fn(&Settings<'_>, &[Letter<'a>]) -> Option<Slip<'a>>;

/// The rules with their codes, in the order of the README.
const RULES: [(Code, Rule); 5] = [
    (Code::LintQuotes, quotes),
    (Code::LintDash, dash),
    (Code::LintPerCent, per_cent),
    (Code::LintSpace, space),
    (Code::LintNoBreak, no_break),
];

/// `lint-quotes`, `lint-dash`, `lint-per-cent`, `lint-space` and `lint-no-break`, each once a text.
pub(super) fn check(context: &mut Context<'_>) {
    let settings = context.settings;
    for pattern in context.message.patterns.clone() {
        let texts: Vec<_> = of_pattern(pattern).iter().map(Rendering::letters).collect();
        for (code, rule) in RULES {
            // The first slip in any of the texts that the pattern can become.
            if let Some((at, message, hint)) = texts.iter().find_map(|letters| rule(settings, letters)) {
                context.warn(code, at, message, hint);
            }
        }
    }
}

fn sign(letters: &[Letter<'_>], at: Option<usize>) -> Option<char> {
    Some(letters.get(at?)?.sign)
}

/// Whether a word, or what stands for one, begins here.
fn opens(letters: &[Letter<'_>], at: usize) -> bool {
    let before = sign(letters, at.checked_sub(1));
    let after = sign(letters, at.checked_add(1));
    before.is_none_or(|c| c.is_whitespace() || "([«“‘–—/".contains(c)) && after.is_some_and(|c| !c.is_whitespace())
}

/// Whether a word ends here: a letter or a stop stands before, none behind.
fn closes(letters: &[Letter<'_>], at: usize) -> bool {
    let before = sign(letters, at.checked_sub(1));
    let after = sign(letters, at.checked_add(1));
    before.is_some_and(|c| !c.is_whitespace()) && after.is_none_or(|c| !c.is_alphanumeric())
}

/// Marks of another language, marks turned round, one without its counterpart, single ones that are not inside double
/// ones, ’ around a word.
fn quotes<'a>(settings: &Settings<'_>, letters: &[Letter<'a>]) -> Option<Slip<'a>> {
    let conventions = settings.conventions;
    let (wrong, open, close, right) = match conventions {
        Conventions::Norwegian | Conventions::Sami => {
            ("\"“”„‚‹›'`", '«', '»', "«…», inside them ‘…’, and ’ as apostrophe")
        }
        Conventions::British => ("\"«»„‚‹›'`", '“', '”', "“…”, inside them ‘…’, and ’ as apostrophe"),
    };
    let slip = |at: usize, message: String| Some((letters[at].place, message, format!("write {right}")));
    let mut opened: Vec<usize> = Vec::new();
    for (at, letter) in letters.iter().enumerate() {
        let c = letter.sign;
        // A grave accent alone is half of a code markup: `lint-markdown` tells.
        if wrong.contains(c) && (c != '`' || letter.meant) {
            return slip(at, format!("`{c}` is no quotation mark of this language"));
        } else if c == open || c == '‘' {
            if !opens(letters, at) {
                return slip(at, format!("`{c}` opens a quotation, and stands where one ends"));
            }
            let inside = opened.last().is_some_and(|outer| letters[*outer].sign == open);
            if c == '‘' && !inside {
                return slip(at, format!("`{c}` stands outside of {open}{close}"));
            }
            opened.push(at);
        } else if c == close {
            while opened.last().is_some_and(|inner| letters[*inner].sign == '‘') {
                opened.pop();
            }
            if opened.pop().is_none() {
                return slip(at, format!("`{c}` has no `{open}` before it"));
            }
            if !closes(letters, at) {
                return slip(at, format!("`{c}` ends a quotation, and stands where one begins"));
            }
        } else if c == '’' && closes(letters, at) && opened.last().is_some_and(|inner| letters[*inner].sign == '‘')
        {
            opened.pop();
        } else if c == '’' && opens(letters, at) && is_quoted(&letters[at + 1..]) {
            return slip(at, "`’` stands before a quoted word".to_owned());
        }
    }
    // An apostrophe can close what ‘ opened: only the double ones are counted.
    let left = opened.into_iter().find(|at| letters[*at].sign == open)?;
    slip(left, format!("`{open}` has no `{close}` behind it"))
}

/// Whether a ’ ends one of the next words, and no other begins one before it: ’hei’, but not ’90s.
fn is_quoted(letters: &[Letter<'_>]) -> bool {
    let mut marks = letters.iter().enumerate().filter(|(_, letter)| letter.sign == '’');
    let starts = letters.first().is_some_and(|letter| letter.sign.is_alphabetic());
    starts && marks.any(|(at, _)| closes(letters, at) && at > 2)
}

/// What joins two words of which the first or the last is only named in part: `selvhjelps- og støttegrupper`.
const JOINING: [&str; 12] = [
    "og", "eller", "men", "til", "som", "and", "or", "to", "ja", "dahje", "samt", "også",
];

/// A hyphen between spaces, two hyphens, a hyphen between two numbers or as a minus, a space on one side of a hyphen.
fn dash<'a>(_: &Settings<'_>, letters: &[Letter<'a>]) -> Option<Slip<'a>> {
    const INSERTION: &str = "write `&nbsp;– ` for an insertion, and – without spaces between two numbers";
    for (at, letter) in letters.iter().enumerate() {
        if letter.sign != '-' {
            continue;
        }
        let slip = |message: &str, hint: &str| Some((letter.place, message.to_owned(), hint.to_owned()));
        let (before, after) = (sign(letters, at.checked_sub(1)), sign(letters, Some(at + 1)));
        let apart = |c: Option<char>| c.is_none_or(char::is_whitespace);
        let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        match (apart(before), apart(after)) {
            _ if after == Some('-') => return slip("two hyphens stand where a dash is meant", INSERTION),
            (true, true) if before.is_some() || after.is_some() => {
                return slip("a hyphen stands where a dash is meant", INSERTION);
            }
            (true, false) if digit(after) => {
                return slip(
                    "a hyphen stands where a minus is meant",
                    "write − (U+2212) before the number",
                );
            }
            (true, false) if before.is_some() && !JOINING.contains(&&*word_before(letters, at)) => {
                return slip("a space stands before a hyphen", INSERTION);
            }
            (false, true) if after.is_some() && before.is_some_and(char::is_alphabetic) && !joined(letters, at) => {
                return slip("a space stands behind a hyphen", INSERTION);
            }
            (false, false) if digit(before) && digit(after) && is_range(letters, at) => {
                return slip(
                    "a hyphen stands between two numbers",
                    "write – (en dash) without spaces: `10–12`",
                );
            }
            _ => {}
        }
    }
    None
}

/// The word that ends before the space in front of a letter, in small letters.
fn word_before(letters: &[Letter<'_>], at: usize) -> String {
    let before = letters[..at].iter().rev().map(|letter| letter.sign);
    let word: Vec<char> = before
        .skip_while(|c| c.is_whitespace())
        .take_while(|c| c.is_alphabetic())
        .collect();
    word.into_iter().rev().flat_map(char::to_lowercase).collect()
}

/// Whether a word that joins follows a hyphen, at once or behind others with a hyphen: `støtte-, hjelpe- og …`.
fn joined(letters: &[Letter<'_>], at: usize) -> bool {
    let rest: String = letters[at + 1..].iter().map(|letter| letter.sign).collect();
    for word in rest.split_whitespace() {
        let bare = word
            .trim_matches(|c: char| !c.is_alphanumeric() && c != '-')
            .to_lowercase();
        if JOINING.contains(&&*bare) {
            return true;
        }
        if !bare.ends_with('-') {
            return false;
        }
    }
    false
}

/// Whether digits alone stand on both sides of a hyphen: `10-12`, and neither `2014-06-05` nor `SN-05-2`.
fn is_range(letters: &[Letter<'_>], at: usize) -> bool {
    let alone = |end: Option<&Letter<'_>>| {
        end.is_none_or(|letter| {
            let c = letter.sign;
            c.is_whitespace() || (c.is_ascii_punctuation() && !"-/_@".contains(c)) || "«»“”‘’–".contains(c)
        })
    };
    let digit = |letter: &&Letter<'_>| letter.sign.is_ascii_digit();
    alone(letters[..at].iter().rev().find(|letter| !digit(letter)))
        && alone(letters[at + 1..].iter().find(|letter| !digit(letter)))
}

fn per_cent<'a>(settings: &Settings<'_>, letters: &[Letter<'a>]) -> Option<Slip<'a>> {
    let conventions = settings.conventions;
    letters.iter().enumerate().find_map(|(at, letter)| {
        let before = sign(letters, at.checked_sub(1)).filter(|_| letter.sign == '%')?;
        let number = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit() || c == FILLED);
        let behind_number = number(sign(letters, at.checked_sub(2)));
        let hint = match conventions {
            Conventions::Norwegian | Conventions::Sami if number(Some(before)) || before == ' ' && behind_number => {
                "write `30&nbsp;%`"
            }
            Conventions::British if before.is_whitespace() && behind_number => "write `30%`",
            _ => return None,
        };
        let message = "the space before per cent is not that of the language";
        Some((letter.place, message.to_owned(), hint.to_owned()))
    })
}

fn space<'a>(_: &Settings<'_>, letters: &[Letter<'a>]) -> Option<Slip<'a>> {
    let double = letters
        .windows(2)
        .find(|pair| pair[0].sign == ' ' && pair[1].sign == ' ')?;
    Some((
        double[0].place,
        "two spaces follow each other".to_owned(),
        "keep one".to_owned(),
    ))
}

/// A plain space where a line must not end: before a dash, and where the line breaker ties two words.
fn no_break<'a>(settings: &Settings<'_>, letters: &[Letter<'a>]) -> Option<Slip<'a>> {
    let spaces = letters.iter().enumerate().filter(|(_, letter)| letter.sign == ' ');
    for (at, letter) in spaces {
        let word = |signs: &mut dyn Iterator<Item = &Letter<'_>>| -> Vec<char> {
            signs
                .map(|letter| letter.sign)
                .take_while(|c| !matches!(c, ' ' | '\n'))
                .collect()
        };
        let before: String = word(&mut letters[..at].iter().rev()).into_iter().rev().collect();
        // The word before it tells a year from a postcode.
        let earlier = letters[..at].len() - before.chars().count();
        let earlier: String = word(&mut letters[..earlier.saturating_sub(1)].iter().rev())
            .into_iter()
            .rev()
            .collect();
        let after: String = word(&mut letters[at + 1..].iter()).into_iter().collect();
        if after == "–" && !before.is_empty() {
            return Some((
                letter.place,
                "a line may begin with this dash".to_owned(),
                "write `&nbsp;– `".to_owned(),
            ));
        }
        let thousands =
            before.ends_with(|c: char| c.is_ascii_digit()) && after.starts_with(|c: char| c.is_ascii_digit());
        // The space before per cent has a rule of its own.
        if !after.starts_with('%') && ties(settings.language, &format!("{earlier} {before}"), &after) {
            let or = match (settings.conventions, thousands) {
                (Conventions::British, true) => ", or a comma between thousands",
                _ => "",
            };
            return Some((
                letter.place,
                format!("a line may end between `{before}` and `{after}`"),
                format!("write `{before}&nbsp;{after}`{or}"),
            ));
        }
    }
    None
}
