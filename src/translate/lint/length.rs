//! Is the translation a copy of the source, or of quite another length?

use super::{Context, Message, primary, renderings};
use crate::diag::Code;

/// Below this many letters of the source the lengths say nothing.
const SHORT: usize = 40;

/// A text of fewer words can be the same in two languages.
const SAME_WORDS: usize = 4;

/// In bokmål and nynorsk a sentence can be the same, too.
const SAME_WORDS_NORWEGIAN: usize = 12;

/// `lint-untranslated` and `lint-length`.
pub(super) fn check(context: &mut Context<'_>) {
    let Some(original) = context.original else { return };
    let at = context.message.name;
    let (source, target) = (longest(original), longest(context.message));
    let words = source
        .split_whitespace()
        .filter(|word| word.chars().any(char::is_alphabetic))
        .count();
    let limit = match primary(context.settings.language) {
        "nn" | "nb" => SAME_WORDS_NORWEGIAN,
        _ => SAME_WORDS,
    };
    if source == target && words >= limit {
        context.warn(
            Code::LintUntranslated,
            at,
            "the words are still those of the source",
            "translate them; if they are right as they are, mark the message as reviewed",
        );
        return;
    }
    let (long, now) = (source.chars().count(), target.chars().count());
    if long < SHORT || now == 0 {
        return;
    }
    let share = now * 100 / long;
    if !(50..=170).contains(&share) {
        context.warn(
            Code::LintLength,
            at,
            format!("the translation has {share} per cent of the source's length"),
            "is something missing, or said twice? Panels have room for about 15 per cent more than bokmål",
        );
    }
}

fn longest(message: &Message<'_>) -> String {
    renderings(message)
        .into_iter()
        .map(|text| text.replace("&shy;", "").replace("&nbsp;", " ").replace('\u{fffc}', ""))
        .max_by_key(|text| text.chars().count())
        .unwrap_or_default()
}
