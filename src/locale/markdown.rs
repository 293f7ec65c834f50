//! Which words of a message are stressed, important, links, or in another language?
//!
//! Messages carry inline Markdown (CommonMark): `*stress*`, `**important**`, `` `name` ``, `[text](https://…)`,
//! `[text](mailto:…)`, `[text](tel:…)`, `[text](lang:en)` for words in another language; `&shy;` where a word may be
//! divided, `&nbsp;` for a space that keeps words together, and a backslash at the end of a line (or `<br>`) for a new
//! line. A message is one paragraph: block structure is what brochure.yaml is for.

use std::sync::Arc;

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};

use super::{Inline, at_message};
use crate::diag::{Code, Finding, Origin};

/// Stands before the text while it is parsed, so that nothing at its start counts as block structure ("2. utgave" is
/// no list). Punctuation, so that stress may start right after it.
const GUARD: char = '‖';

/// Why a message is not inline Markdown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Problem {
    /// Something that makes a block of its own.
    Block(&'static str),
    /// Inline markup that print has no form for.
    Unsupported(String),
}

impl Problem {
    /// The problem as a finding at the message.
    pub fn finding(&self, origin: &Origin) -> Finding {
        match self {
            Self::Block(what) => at_message(
                origin,
                Code::MarkdownBlock,
                format!("`{}` holds {what}", origin.message),
            )
            .hint("a message is one paragraph; make several messages, and lists and headings in brochure.yaml")
            .hint("to print the sign itself, put a backslash before it"),
            Self::Unsupported(what) => at_message(
                origin,
                Code::MarkdownUnsupported,
                format!("`{}` holds {what}", origin.message),
            )
            .hint("use *stress*, **strong**, `name`, [text](https://…), [word](lang:en), &shy;, &nbsp; or <br>"),
        }
    }
}

/// The runs of a message's text.
pub(super) fn inline(text: &str) -> Result<Vec<Inline>, Problem> {
    let line = one_line(text)?;
    let mut builder = Builder::default();
    for event in Parser::new_ext(&format!("{GUARD}{line}"), Options::empty()) {
        builder.event(event)?;
    }
    Ok(builder.finish())
}

/// The lines of a message as one, explicit breaks as `\u{2028}`.
fn one_line(text: &str) -> Result<String, Problem> {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let many = lines.len() > 1;
    let mut whole = String::with_capacity(text.len());
    for (index, line) in lines.iter().enumerate() {
        if let Some(what) = block_start(line, many) {
            return Err(Problem::Block(what));
        }
        match line.strip_suffix('\\').filter(|kept| !kept.ends_with('\\')) {
            Some(kept) => {
                whole.push_str(kept.trim_end());
                whole.push('\u{2028}');
            }
            None => {
                whole.push_str(line);
                if index + 1 < lines.len() {
                    whole.push(' ');
                }
            }
        }
    }
    Ok(whole)
}

/// What a line would be in a whole Markdown document, when that is not plain text.
fn block_start(line: &str, many: bool) -> Option<&'static str> {
    let after_number = line.trim_start_matches(|c: char| c.is_ascii_digit());
    match line {
        "" => many.then_some("an empty line, which starts a new paragraph"),
        _ if line.starts_with("- ") || line.starts_with("* ") || line.starts_with("+ ") => Some("a list"),
        _ if many
            && after_number.len() < line.len()
            && (after_number.starts_with(". ") || after_number.starts_with(") ")) =>
        {
            Some("a numbered list")
        }
        _ if line.starts_with('#') && line.trim_start_matches('#').starts_with(' ') => Some("a heading"),
        _ if line.starts_with("> ") => Some("a block quote"),
        _ if line.starts_with("```") => Some("a code block"),
        _ => None,
    }
}

#[derive(Default)]
struct Builder {
    runs: Vec<Inline>,
    style: Inline,
    emphasis: u32,
    strong: u32,
    links: Vec<(Option<Arc<str>>, Option<Arc<str>>)>,
    guarded: bool,
}

impl Builder {
    fn event(&mut self, event: Event<'_>) -> Result<(), Problem> {
        match event {
            Event::Text(text) => self.text(&text, false),
            Event::Code(text) => self.text(&text, true),
            Event::SoftBreak => self.text(" ", false),
            Event::HardBreak => self.text("\u{2028}", false),
            Event::InlineHtml(html) if is_break(&html) => self.text("\u{2028}", false),
            Event::InlineHtml(html) | Event::Html(html) => {
                return Err(Problem::Unsupported(format!("the HTML `{html}`")));
            }
            Event::Start(tag) => self.start(tag)?,
            Event::End(tag) => self.end(tag),
            other => {
                return Err(Problem::Unsupported(format!(
                    "markup that is not known here ({other:?})"
                )));
            }
        }
        Ok(())
    }

    fn start(&mut self, tag: Tag<'_>) -> Result<(), Problem> {
        match tag {
            Tag::Paragraph => {}
            Tag::Emphasis => self.emphasis += 1,
            Tag::Strong => self.strong += 1,
            Tag::Link {
                link_type, dest_url, ..
            } => {
                let target = target(link_type, &dest_url)?;
                self.links.push((self.style.link.clone(), self.style.language.clone()));
                match target {
                    Target::Language(tag) => self.style.language = Some(tag),
                    Target::Address(url) => self.style.link = Some(url),
                }
            }
            Tag::Image { .. } => {
                return Err(Problem::Unsupported(
                    "a picture; pictures stand in brochure.yaml".into(),
                ));
            }
            _ => return Err(Problem::Block("block markup")),
        }
        Ok(())
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Emphasis => self.emphasis = self.emphasis.saturating_sub(1),
            TagEnd::Strong => self.strong = self.strong.saturating_sub(1),
            TagEnd::Link => (self.style.link, self.style.language) = self.links.pop().unwrap_or_default(),
            _ => {}
        }
    }

    fn text(&mut self, text: &str, code: bool) {
        let text = if self.guarded {
            text
        } else {
            text.strip_prefix(GUARD).unwrap_or(text)
        };
        self.guarded = true;
        if text.is_empty() {
            return;
        }
        let run = Inline {
            text: text.into(),
            emphasis: self.emphasis > 0,
            strong: self.strong > 0,
            code,
            link: self.style.link.clone(),
            language: self.style.language.clone(),
        };
        match self.runs.last_mut() {
            Some(last)
                if (Inline {
                    text: run.text.clone(),
                    ..last.clone()
                }) == run =>
            {
                last.text = format!("{}{}", last.text, run.text).into();
            }
            _ => self.runs.push(run),
        }
    }

    fn finish(self) -> Vec<Inline> {
        self.runs
    }
}

fn is_break(html: &str) -> bool {
    matches!(html.replace(' ', "").to_ascii_lowercase().as_str(), "<br>" | "<br/>")
}

enum Target {
    Address(Arc<str>),
    Language(Arc<str>),
}

fn target(link_type: LinkType, url: &str) -> Result<Target, Problem> {
    if link_type == LinkType::Email {
        return Ok(Target::Address(format!("mailto:{url}").into()));
    }
    if let Some(tag) = url.strip_prefix("lang:") {
        let fine = (2..=11).contains(&tag.len()) && tag.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        return match fine {
            true => Ok(Target::Language(tag.into())),
            false => Err(Problem::Unsupported(format!(
                "the language `{tag}`, which is not a tag such as `en`"
            ))),
        };
    }
    let allowed = ["https://", "http://", "mailto:", "tel:"]
        .iter()
        .any(|scheme| url.starts_with(scheme));
    match allowed && !url.contains(char::is_whitespace) {
        true => Ok(Target::Address(url.into())),
        false => Err(Problem::Unsupported(format!(
            "a link to `{url}`; links start with https://, mailto: or tel:"
        ))),
    }
}
