//! Is the markup whole, and do the links lead where those of the source lead?

use std::collections::BTreeMap;

use pulldown_cmark::{Event, Parser, Tag};

use super::{Context, Message, renderings};
use crate::diag::{Code, listed};

/// `lint-markdown` for stars and brackets that stay visible; `lint-link` for targets that the source does not have.
pub(super) fn check(context: &mut Context<'_>) {
    let at = context.message.name;
    for text in renderings(context.message) {
        if let Some(left) = left_over(&text) {
            context.error(
                Code::LintMarkdown,
                at,
                format!("`{left}` would be printed: the markup is not whole"),
                "each `*`, `**` and `[` needs its counterpart, with no space inside; for the sign itself write `\\*`",
            );
            break;
        }
    }
    let Some(original) = context.original else { return };
    if context.message.is_term {
        return;
    }
    let (wanted, found) = (links(original), links(context.message));
    let strange: Vec<&str> = found
        .keys()
        .filter(|link| !wanted.contains_key(*link))
        .map(String::as_str)
        .collect();
    let lost: Vec<&str> = wanted
        .keys()
        .filter(|link| !found.contains_key(*link))
        .map(String::as_str)
        .collect();
    if !strange.is_empty() || !lost.is_empty() {
        let readable = |links: &[&str]| listed(links.iter().copied()).replace('\u{fffc}', "");
        let message = match (strange.is_empty(), lost.is_empty()) {
            (true, _) => format!("the link to {} of the source is not there", readable(&lost)),
            (false, true) => format!("the source has no link to {}", readable(&strange)),
            (false, false) => format!(
                "a link leads to {}, and that of the source to {}",
                readable(&strange),
                readable(&lost)
            ),
        };
        context.error(
            Code::LintLink,
            at,
            message,
            "keep what stands in round brackets after `]` as it is in the source",
        );
    }
}

/// Signs of markup that a reader would see.
fn left_over(text: &str) -> Option<&'static str> {
    let mut plain = String::new();
    for event in Parser::new(text) {
        match event {
            // An escaped sign is a text of its own that begins with it; it is meant.
            Event::Text(part) => plain.push_str(&part),
            Event::Code(_) | Event::SoftBreak | Event::HardBreak => plain.push(' '),
            _ => {}
        }
    }
    let escaped = ["\\*", "\\[", "\\]", "\\`", "\\_"]
        .iter()
        .any(|sign| text.contains(sign));
    let signs = ["**", "](", "`", "*", "["];
    signs.into_iter().find(|sign| !escaped && plain.contains(*sign))
}

/// Where the links lead, languages of words (`lang:nb`) left out.
fn links(message: &Message<'_>) -> BTreeMap<String, usize> {
    let mut links = BTreeMap::new();
    for text in renderings(message) {
        for event in Parser::new(&text) {
            if let Event::Start(Tag::Link { dest_url, .. }) = event
                && !dest_url.starts_with("lang:")
            {
                *links.entry(dest_url.replace("%EF%BF%BC", "\u{fffc}")).or_default() += 1;
            }
        }
    }
    links
}
