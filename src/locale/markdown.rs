//! How does the inline Markdown of a message become runs?
//!
//! A message is one paragraph. It may hold `*emphasis*`, `**strong words**`, `` `names typed as they stand` ``,
//! `[words](https://…)` (also `mailto:` and `tel:`) and `[words](lang:en)` for words in another language, `1^st^` and `m^2^`
//! for what is small and raised, `^1/2^` for a fraction. A single line
//! end is a space; `<br>`, or a backslash at the end of a line, breaks the line. Spaces at line ends mean nothing: nobody
//! sees them. `&shy;` is a soft hyphen, `&nbsp;` a no-break space. A number with a full stop at the start (`5. juni`)
//! stays what it is. A backslash before a sign makes it plain: `\*`.

use std::sync::Arc;

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};

use super::{Form, Inline};
use crate::diag::{Code, Finding};

/// Line separator: an explicit line break in the text of a run.
pub(super) const LINE_BREAK: char = '\u{2028}';

/// Plain signs are moved to this private plane while Markdown is read, and back afterwards.
const SHIELD: u32 = 0xF_0000;

/// Signs that Markdown reads.
const SIGNS: &str = "\\`*_[]<>&#!~()|\"'^";

/// The text with all signs made plain.
pub(super) fn shield(text: &str) -> String {
    text.chars()
        .map(|c| if SIGNS.contains(c) { shielded(c) } else { c })
        .collect()
}

fn shielded(sign: char) -> char {
    char::from_u32(SHIELD + u32::from(sign)).unwrap_or(sign)
}

/// The text with plain signs in their own place again.
fn unshield(text: &str) -> String {
    let back = |c: char| match u32::from(c).checked_sub(SHIELD) {
        Some(sign @ 1..=0x7f) => char::from_u32(sign).unwrap_or(c),
        _ => c,
    };
    text.chars().map(back).collect()
}

/// The runs of a message, in reading order; none when it has no words.
///
/// # Errors
/// `markdown-block` and `markdown-unsupported`, without a place.
pub(super) fn runs(text: &str) -> Result<Vec<Inline>, Finding> {
    let prepared = prepare(text)?;
    let mut parser = Parser::new_ext(&prepared, Options::empty());
    let mut reader = Reader::default();
    for event in parser.by_ref() {
        reader.event(event)?;
    }
    if parser.reference_definitions().iter().next().is_some() {
        return Err(block("a link definition").hint("write the address right behind the words: `[words](https://…)`"));
    }
    if reader.raised {
        return Err(unsupported("`^` has no partner")
            .hint("what is small and raised stands between two of them: `1^st^`")
            .hint("for the sign itself write `\\^`"));
    }
    let runs = tidy(reader.runs);
    let words: String = runs.iter().filter(|run| !run.code).map(|run| &*run.text).collect();
    if words.contains("**") {
        let hint = "strong words stand between two pairs, without spaces inside: `**so**`";
        return Err(unsupported("`**` has no partner")
            .hint(hint)
            .hint("for the signs themselves write `\\*\\*`"));
    }
    if let Some(entity) = unknown_entity(&words) {
        return Err(unsupported(&format!("`{entity}` is no sign that is known"))
            .hint("a space that keeps words together is `&nbsp;`, a place to divide a word `&shy;`")
            .hint("for the sign itself write `\\&`"));
    }
    if words.split_once("](").is_some_and(|(before, _)| before.contains('[')) {
        let hint = "a link is `[words](https://…)`, without spaces in the address and without a link inside";
        return Err(unsupported("a link is not complete")
            .hint(hint)
            .hint("for the bracket itself write `\\[`"));
    }
    let plain = |run: Inline| Inline {
        text: unshield(&run.text).into(),
        link: run.link.map(|link| unshield(&link).into()),
        ..run
    };
    Ok(runs.into_iter().map(plain).collect())
}

/// What looks like `&name;` and was not understood.
fn unknown_entity(words: &str) -> Option<&str> {
    words.match_indices('&').find_map(|(at, _)| {
        let rest = words.get(at..)?;
        let name = rest.get(1..rest.find(';')?)?;
        let named = (2..=12).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'#');
        named.then(|| rest.get(..name.len() + 2)).flatten()
    })
}

/// The text with escaped signs shielded and without what only looks like a block: spaces at both ends of lines, and a
/// number with a full stop at the start.
fn prepare(text: &str) -> Result<String, Finding> {
    let mut numbered = 0;
    let mut lines = Vec::new();
    for line in text.lines() {
        let line = escapes(line.trim_matches([' ', '\t', '\r']));
        let digits = line.bytes().take_while(u8::is_ascii_digit).count();
        let after = line.get(digits..).unwrap_or_default();
        if digits > 0 && (after.starts_with(". ") || after.starts_with(") ") || after == "." || after == ")") {
            numbered += 1;
            let sign = after.chars().next().map_or('.', shielded);
            lines.push(format!("{}{sign}{}", &line[..digits], &after[1..]));
        } else {
            lines.push(line);
        }
    }
    if numbered > 1 {
        return Err(block("a numbered list").hint("make a message of each item, and a `list` block in the brochure"));
    }
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    let start = lines.iter().position(|line| !line.is_empty()).unwrap_or(0);
    Ok(lines.split_off(start).join("\n"))
}

/// Each backslash with the sign after it as one shielded sign; a backslash at the end of the line stays.
fn escapes(line: &str) -> String {
    let mut text = String::with_capacity(line.len());
    let mut signs = line.chars().peekable();
    while let Some(sign) = signs.next() {
        match signs.peek() {
            Some(next) if sign == '\\' && next.is_ascii_punctuation() => {
                text.push(shielded(*next));
                signs.next();
            }
            _ => text.push(sign),
        }
    }
    text
}

fn block(what: &str) -> Finding {
    Finding::error(
        Code::MarkdownBlock,
        format!("the message holds {what}, but messages are single paragraphs"),
    )
}

fn unsupported(what: &str) -> Finding {
    Finding::error(Code::MarkdownUnsupported, what.to_owned())
}

/// Reads events and knows which markup is open.
#[derive(Default)]
struct Reader {
    runs: Vec<Inline>,
    paragraphs: usize,
    emphasis: usize,
    strong: usize,
    /// Whether a `^` is open.
    raised: bool,
    /// What the open links are, the outmost first.
    links: Vec<Target>,
}

/// What `[words](…)` says about its words.
#[derive(Clone)]
enum Target {
    Address(Arc<str>),
    Language(Arc<str>),
}

impl Reader {
    fn event(&mut self, event: Event<'_>) -> Result<(), Finding> {
        match event {
            Event::Text(text) => self.text(&text)?,
            Event::Code(text) => self.push(&text, true),
            Event::SoftBreak => self.push(" ", false),
            Event::HardBreak => self.push("\u{2028}", false),
            Event::InlineHtml(html) => self.html(&html)?,
            Event::Html(html) => self.html(&html)?,
            Event::Start(tag) => self.start(tag)?,
            Event::End(tag) => self.end(tag),
            Event::Rule => {
                return Err(
                    block("a line of dashes or stars").hint("take it out; the brochure's YAML divides the text")
                );
            }
            Event::InlineMath(_) | Event::DisplayMath(_) | Event::FootnoteReference(_) | Event::TaskListMarker(_) => {
                return Err(unsupported("the message uses markup that print cannot show"));
            }
        }
        Ok(())
    }

    /// Words, with what stands between two `^` small and raised. (The parser's own superiors are not found within words.)
    fn text(&mut self, text: &str) -> Result<(), Finding> {
        for (index, part) in text.split('^').enumerate() {
            self.raised ^= index > 0;
            if self.raised && part.contains(char::is_whitespace) {
                return Err(unsupported("there is a space between two `^`")
                    .hint("they make what stands between them small and raised, as in `1^st^`")
                    .hint("for the sign itself write `\\^`"));
            }
            if !part.is_empty() {
                self.push(part, false);
            }
        }
        Ok(())
    }

    fn push(&mut self, text: &str, code: bool) {
        let mut run = Inline {
            text: text.into(),
            emphasis: self.emphasis > 0,
            strong: self.strong > 0,
            code,
            form: match self.raised && !code {
                false => Form::Plain,
                true if is_fraction(text) => Form::Fraction,
                true => Form::Superior,
            },
            link: None,
            language: None,
        };
        for target in &self.links {
            match target {
                Target::Address(address) => run.link = Some(address.clone()),
                Target::Language(tag) => run.language = Some(tag.clone()),
            }
        }
        self.runs.push(run);
    }

    /// `<br>` breaks the line; no other HTML is known.
    fn html(&mut self, html: &str) -> Result<(), Finding> {
        let name: String = html.trim().chars().filter(|c| !matches!(c, ' ' | '/')).collect();
        if name.eq_ignore_ascii_case("<br>") {
            self.push("\u{2028}", false);
            return Ok(());
        }
        let shown: String = html.trim().chars().take(30).collect();
        Err(unsupported(&format!("the message holds HTML (`{shown}`)"))
            .hint("use `*emphasis*`, `**strong**`, `[words](https://…)`, `[words](lang:en)` or `<br>`")
            .hint("for the sign itself write `\\<`"))
    }

    fn start(&mut self, tag: Tag<'_>) -> Result<(), Finding> {
        let escape = "if it is meant as plain text, put a backslash before the first sign";
        match tag {
            Tag::Paragraph => {
                self.paragraphs += 1;
                if self.paragraphs > 1 {
                    return Err(block("an empty line, that is two paragraphs")
                        .hint("make a message of each paragraph; for a line break alone use `<br>`"));
                }
            }
            Tag::Emphasis => self.emphasis += 1,
            Tag::Strong => self.strong += 1,
            Tag::Link {
                link_type, dest_url, ..
            } => {
                let target = target(link_type, &dest_url)?;
                self.links.push(target);
            }
            Tag::Image { .. } => {
                return Err(
                    unsupported("the message holds a picture").hint("use a `figure` block in the brochure's YAML")
                );
            }
            Tag::HtmlBlock => {}
            Tag::Heading { .. } => {
                return Err(block("a heading")
                    .hint("use a `heading` block in the brochure's YAML")
                    .hint(escape));
            }
            Tag::BlockQuote(_) => {
                return Err(block("a block quote")
                    .hint("use a `quote` block in the brochure's YAML")
                    .hint(escape));
            }
            Tag::List(_) | Tag::Item => {
                return Err(block("a list")
                    .hint("make a message of each item, and a `list` block in the brochure's YAML")
                    .hint(escape));
            }
            Tag::CodeBlock(_) => return Err(block("a code block").hint(escape)),
            _ => return Err(unsupported("the message uses markup that print cannot show")),
        }
        Ok(())
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Emphasis => self.emphasis = self.emphasis.saturating_sub(1),
            TagEnd::Strong => self.strong = self.strong.saturating_sub(1),
            TagEnd::Link => {
                self.links.pop();
            }
            _ => {}
        }
    }
}

/// Whether a text is two numbers with a slash between them.
fn is_fraction(text: &str) -> bool {
    let number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    text.split_once(['/', '\u{2044}'])
        .is_some_and(|(above, below)| number(above) && number(below))
}

/// What stands in the round brackets of a link.
fn target(kind: LinkType, destination: &str) -> Result<Target, Finding> {
    let address = |text: &str| Ok(Target::Address(text.into()));
    if let Some(tag) = destination.strip_prefix("lang:") {
        if tag.parse::<unic_langid::LanguageIdentifier>().is_ok() {
            return Ok(Target::Language(tag.into()));
        }
        return Err(unsupported(&format!("`{tag}` is not a language tag"))
            .hint("write `nb`, `nn`, `se`, `en` or another tag, as in `[words](lang:en)`"));
    }
    if kind == LinkType::Email {
        return address(&format!("mailto:{destination}"));
    }
    let known = ["https://", "mailto:", "tel:"]
        .iter()
        .any(|scheme| destination.len() > scheme.len() && destination.starts_with(scheme));
    if known && !destination.contains(char::is_whitespace) {
        return address(destination);
    }
    let shown: String = unshield(destination).chars().take(60).collect();
    let finding = unsupported(&format!("a link cannot lead to `{shown}`"));
    if destination.starts_with("http://") {
        return Err(finding.hint("write `https://`"));
    }
    Err(finding.hint(
        "an address starts with `https://`, `mailto:` or `tel:`; words in another language are `[words](lang:en)`",
    ))
}

/// Equal neighbours joined, single spaces, none at the ends or beside a line break.
fn tidy(runs: Vec<Inline>) -> Vec<Inline> {
    let mut tidied: Vec<Inline> = Vec::new();
    // As if a space stood before the text: the first is dropped.
    let mut last = ' ';
    for run in runs {
        let mut text = String::with_capacity(run.text.len());
        for c in run.text.chars() {
            if c == ' ' && (last == ' ' || last == LINE_BREAK) {
                continue;
            }
            if c == LINE_BREAK && last == ' ' {
                drop_space(&mut text, &mut tidied);
            }
            text.push(c);
            last = c;
        }
        match tidied.last_mut() {
            Some(before) if same_markup(before, &run) => before.text = format!("{}{text}", before.text).into(),
            _ if text.is_empty() => {}
            _ => tidied.push(Inline {
                text: text.into(),
                ..run
            }),
        }
    }
    if last == ' ' {
        drop_space(&mut String::new(), &mut tidied);
    }
    tidied.retain(|run| !run.text.is_empty());
    tidied
}

/// Takes away the space that ends the text so far.
fn drop_space(text: &mut String, runs: &mut Vec<Inline>) {
    if text.ends_with(' ') {
        text.pop();
    } else if text.is_empty()
        && let Some(run) = runs.last_mut()
        && let Some(shorter) = run.text.strip_suffix(' ')
    {
        run.text = shorter.into();
        if run.text.is_empty() {
            runs.pop();
        }
    }
}

fn same_markup(one: &Inline, other: &Inline) -> bool {
    (one.emphasis, one.strong, one.code, one.form, &one.link, &one.language)
        == (
            other.emphasis,
            other.strong,
            other.code,
            other.form,
            &other.link,
            &other.language,
        )
}

#[cfg(test)]
mod tests;
