//! Are the words spelt as the dictionary has them?

use super::Context;
use super::rendering::{FILLED, Letter, STRANGE, of_pattern};
use crate::diag::{Code, listed};

/// Of fewer letters than this a word is an abbreviation or a sign.
const SHORT: usize = 2;

/// `lint-spelling`, each word once a file; nothing where no dictionary is given.
pub(super) fn check(context: &mut Context<'_>) {
    let Some(speller) = context.settings.spelling else {
        return;
    };
    for pattern in context.message.patterns.clone() {
        for rendering in of_pattern(pattern) {
            let letters = rendering.letters();
            for (word, at) in words(&letters) {
                if speller.knows(&word) || !context.spelt.insert(word.clone()) {
                    continue;
                }
                let near = speller.near(&word);
                let add = format!("if it is right, add it to {}", speller.list());
                let hint = match near.is_empty() {
                    true => add,
                    false => format!("is it {}? {add}", listed(near.iter().map(String::as_str))),
                };
                context.warn(Code::LintSpelling, at, format!("the dictionary has no `{word}`"), hint);
            }
        }
    }
}

/// The words, each with the place of its first letter. Addresses, names typed as they stand, words in another language,
/// words with digits, capitals alone (NAV) and halves of words (`selvhjelps-`) are left out.
fn words<'a>(letters: &[Letter<'a>]) -> Vec<(String, &'a str)> {
    let mut words = Vec::new();
    for piece in letters.split(|letter| letter.sign.is_whitespace()) {
        let inside = |c: char| c.is_alphabetic() || matches!(c, '’' | '\'' | '\u{ad}');
        let ends = |letter: &Letter<'_>| letter.sign.is_alphanumeric() || [FILLED, STRANGE].contains(&letter.sign);
        let (Some(first), Some(last)) = (piece.iter().position(ends), piece.iter().rposition(ends)) else {
            continue;
        };
        let whole = &piece[first..=last];
        // Stops, signs and digits inside: an address, a code, what is filled in.
        let odd = |c: char| !inside(c) && !matches!(c, '-' | '–' | '/' | '»' | '«' | '”' | '“' | '(' | ')' | '…');
        let signs: Vec<char> = whole.iter().map(|letter| letter.sign).collect();
        let double_slash = signs.windows(2).any(|two| two == ['/', '/']);
        if double_slash || signs.iter().any(|c| odd(*c)) {
            continue;
        }
        let half = |at: Option<usize>| at.and_then(|at| piece.get(at)).is_some_and(|letter| letter.sign == '-');
        let parts: Vec<&[Letter<'a>]> = whole.split(|letter| !inside(letter.sign)).collect();
        let count = parts.len();
        for (index, part) in parts.into_iter().enumerate() {
            let halved = index == 0 && half(first.checked_sub(1)) || index + 1 == count && half(Some(last + 1));
            let word: String = part
                .iter()
                .map(|letter| letter.sign)
                .filter(|c| *c != '\u{ad}')
                .collect();
            let word = word.trim_matches(['’', '\'']).to_owned();
            let capitals = word.chars().all(|c| !c.is_lowercase());
            if let (Some(letter), false) = (part.first(), halved || capitals || word.chars().count() < SHORT) {
                words.push((word, letter.place));
            }
        }
    }
    words
}
