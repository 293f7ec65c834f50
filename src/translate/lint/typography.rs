//! Are quotation marks, dashes and spaces those of the language?

use super::{Context, words};
use crate::diag::Code;
use crate::source::house::Conventions;

/// `lint-quotes`, `lint-dash`, `lint-per-cent`, `lint-space` and `lint-no-break`, each once a piece of text.
pub(super) fn check(context: &mut Context<'_>) {
    let patterns = context.message.patterns.clone();
    for pattern in patterns {
        words(pattern, &mut |text| {
            quotes(context, text);
            dash(context, text);
            per_cent(context, text);
            space(context, text);
            no_break(context, text);
        });
    }
}

/// The slice of `text` at a byte, as long as the character there.
fn letter(text: &str, at: usize) -> &str {
    let end = text[at..].chars().next().map_or(at, |c| at + c.len_utf8());
    &text[at..end]
}

fn quotes(context: &mut Context<'_>, text: &str) {
    let (wrong, right): (&[char], &str) = match context.settings.conventions {
        Conventions::Norwegian | Conventions::Sami => (
            &['"', '“', '”', '„', '\'', '`'],
            "«…», inside them ‘…’, and ’ as apostrophe",
        ),
        Conventions::British => (&['"', '«', '»', '„', '\''], "“…”, inside them ‘…’, and ’ as apostrophe"),
    };
    let code = text.contains('`');
    // A grave accent is code markup.
    let found = text.find(|c| c != '`' && wrong.contains(&c));
    if let (Some(at), false) = (found, code) {
        let sign = letter(text, at);
        context.warn(
            Code::LintQuotes,
            sign,
            format!("`{sign}` is no quotation mark of this language"),
            format!("write {right}"),
        );
    }
}

fn dash(context: &mut Context<'_>, text: &str) {
    if let Some(at) = [" - ", "--", " -\n"].iter().find_map(|sign| text.find(sign)) {
        context.warn(
            Code::LintDash,
            text[at..].trim_start().get(..1).unwrap_or(""),
            "a hyphen stands where a dash is meant",
            "write `&nbsp;– ` for an insertion, and – without spaces between two numbers",
        );
    }
}

fn per_cent(context: &mut Context<'_>, text: &str) {
    for (at, _) in text.match_indices('%') {
        let before = &text[..at];
        let after_digit = before.ends_with(|c: char| c.is_ascii_digit());
        let spaced = before
            .strip_suffix(' ')
            .is_some_and(|rest| rest.ends_with(|c: char| c.is_ascii_digit()));
        let kept = ["&nbsp;", "\u{a0}"].iter().any(|space| before.ends_with(space));
        let hint = match context.settings.conventions {
            Conventions::Norwegian | Conventions::Sami if after_digit || spaced => "write `30&nbsp;%`",
            Conventions::British if spaced || kept => "write `30%`",
            _ => continue,
        };
        context.warn(
            Code::LintPerCent,
            letter(text, at),
            "the space before per cent is not that of the language",
            hint,
        );
        return;
    }
}

fn space(context: &mut Context<'_>, text: &str) {
    let double = text.match_indices("  ").find(|(at, _)| {
        // Spaces that begin a line are its indent.
        let before = &text[..*at];
        let begins = before.is_empty() || before.ends_with(['\n', ' ']);
        !begins && text[*at..].trim_start_matches(' ').starts_with(|c: char| c != '\n')
    });
    if let Some((at, both)) = double {
        context.warn(
            Code::LintSpace,
            &text[at..at + both.len()],
            "two spaces follow each other",
            "keep one",
        );
    }
}

/// A plain space where a line must not end: before a dash, between the groups of a number.
fn no_break(context: &mut Context<'_>, text: &str) {
    let dash = text.match_indices(" – ").map(|(at, _)| at).find(|at| *at > 0);
    let groups = text.match_indices(' ').map(|(at, _)| at).find(|at| {
        let digit = |part: &str, last: bool| {
            let letter = if last {
                part.chars().next_back()
            } else {
                part.chars().next()
            };
            letter.is_some_and(|c| c.is_ascii_digit())
        };
        let (before, after) = (&text[..*at], &text[at + 1..]);
        let next = after.bytes().take_while(u8::is_ascii_digit).count();
        digit(before, true) && (2..=3).contains(&next) && !after[next..].starts_with('.')
    });
    let found = match (dash, groups) {
        (Some(at), _) => Some((at, "a line may begin with this dash", "write `&nbsp;– `")),
        (_, Some(at)) => Some((
            at,
            "a line may end inside this number",
            "write `&nbsp;` between its groups",
        )),
        _ => None,
    };
    if let Some((at, message, hint)) = found {
        context.warn(Code::LintNoBreak, &text[at..=at], message, hint);
    }
}
