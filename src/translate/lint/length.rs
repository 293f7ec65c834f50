//! Is the translation a copy of the source, or of quite another length?

use super::rendering::{FILLED, renderings};
use super::{Context, Message, Room, primary};
use crate::diag::Code;

/// Below this many letters of the source the lengths say nothing.
const SHORT: usize = 40;

/// A translation of this share of the source's length or less is rarely whole, in per cent.
const LEAST: usize = 50;

/// A translation of a larger share says something twice, in per cent.
const MOST: usize = 170;

/// As [`MOST`], in a frame that is too full: languages need 10 to 35 per cent more than bokmål.
const MOST_WHEN_FULL: usize = 110;

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
    let room = context
        .settings
        .rooms
        .and_then(|rooms| rooms.get(context.message.id.as_str()));
    // In a frame that is too full each message that has grown is named.
    let most = match room {
        Some(room) if room.spare < 0 => MOST_WHEN_FULL,
        _ => MOST,
    };
    if (LEAST..=most).contains(&share) {
        return;
    }
    let hint = match room {
        _ if share < LEAST => "is something missing?".to_owned(),
        Some(Room { part, spare }) if *spare < 0 => format!(
            "shorten it: part `{part}` of the brochure has about {} characters too many",
            spare.abs()
        ),
        Some(Room { part, spare }) => {
            format!("is something said twice? Part `{part}` of the brochure has room for about {spare} characters more")
        }
        None => "is something said twice? Panels have room for about 15 per cent more than bokmål".to_owned(),
    };
    context.warn(
        Code::LintLength,
        at,
        format!("the translation has {share} per cent of the source's length"),
        hint,
    );
}

fn longest(message: &Message<'_>) -> String {
    renderings(message)
        .into_iter()
        .map(|rendering| {
            let text = rendering.text.replace("&shy;", "").replace("&nbsp;", " ");
            text.replace(FILLED, "")
        })
        .max_by_key(|text| text.chars().count())
        .unwrap_or_default()
}
