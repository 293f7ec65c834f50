//! Is the markup whole, and do the links lead where those of the source lead?

use std::collections::BTreeMap;

use pulldown_cmark::{Event, Parser, Tag};

use super::rendering::{FILLED, Rendering, of_pattern, renderings};
use super::{Context, Message};
use crate::diag::{Code, listed};

/// `lint-markdown` for stars and brackets that stay visible; `lint-link` for targets that the source does not have.
pub(super) fn check(context: &mut Context<'_>) {
    let at = context.message.name;
    for rendering in renderings(context.message) {
        if let Some(left) = left_over(&rendering) {
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
    let more = |these: &BTreeMap<String, usize>, than: &BTreeMap<String, usize>| -> Vec<String> {
        let number = |link: &str| than.get(link).copied().unwrap_or(0);
        let links = these.iter().filter(|(link, times)| **times > number(link));
        links.map(|(link, _)| link.clone()).collect()
    };
    let (strange, lost) = (more(&found, &wanted), more(&wanted, &found));
    if !strange.is_empty() || !lost.is_empty() {
        let readable = |links: &[String]| listed(links.iter().map(String::as_str)).replace(FILLED, "");
        let fewer = lost.iter().any(|link| found.contains_key(link));
        let message = match (strange.is_empty(), lost.is_empty()) {
            (true, _) if fewer => format!(
                "the source leads to {} more than once, the translation less often",
                readable(&lost)
            ),
            (true, _) => format!("the link to {} of the source is not there", readable(&lost)),
            (false, true) if strange.iter().all(|link| wanted.contains_key(link)) => {
                format!(
                    "the translation leads to {} more often than the source",
                    readable(&strange)
                )
            }
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

/// Signs of markup that a reader would see, those left out that a backslash makes plain.
fn left_over(rendering: &Rendering<'_>) -> Option<&'static str> {
    let letters = rendering.letters();
    let plain: String = letters.iter().map(|l| if l.meant { ' ' } else { l.sign }).collect();
    ["**", "](", "`", "*", "["]
        .into_iter()
        .find(|sign| plain.contains(*sign))
}

/// Where the links lead, each with how many there are, languages of words (`lang:nb`) left out. Of the choices of a text
/// the one with most of them counts.
fn links(message: &Message<'_>) -> BTreeMap<String, usize> {
    let mut all = BTreeMap::new();
    for pattern in &message.patterns {
        let mut most: BTreeMap<String, usize> = BTreeMap::new();
        for rendering in of_pattern(pattern) {
            for (link, times) in links_of(&rendering.text) {
                let known = most.entry(link).or_default();
                *known = times.max(*known);
            }
        }
        for (link, times) in most {
            *all.entry(link).or_default() += times;
        }
    }
    all
}

fn links_of(text: &str) -> BTreeMap<String, usize> {
    let mut links = BTreeMap::new();
    for event in Parser::new(text) {
        if let Event::Start(Tag::Link { dest_url, .. }) = event
            && !dest_url.starts_with("lang:")
        {
            *links.entry(dest_url.replace("%EF%BF%BC", "\u{fffc}")).or_default() += 1;
        }
    }
    links
}
