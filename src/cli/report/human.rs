//! How does a person read findings: what, where, the line itself, and what to do?
//!
//! ```text
//! error[overset-frame]: the text does not fit into frame `back-3` by 2 lines
//!   --> brochures/kort-om/brochure.yaml:41:7
//!    |
//! 41 |     - paragraph: groups-body
//!    |       ^^^^^^^^^
//!    | language se, message `groups-body`
//!    = hint: shorten `groups-body` in locales/se/kort-om.ftl by about 70 characters
//! ```

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;
use std::sync::Arc;

use annotate_snippets::renderer::{DEFAULT_HELP_STYLE, DEFAULT_LINE_NUM_STYLE};
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use crate::diag::{Finding, Findings, Place, Severity};

/// The text of each source that findings point at, by its path in the project.
pub type Sources = BTreeMap<Arc<str>, Arc<str>>;

/// The findings with a blank line after each, in colours (ANSI escapes); of many alike the first twenty and a number. Lines of
/// sources are cut to `width` columns.
pub fn findings(findings: &Findings, sources: &Sources, width: usize) -> String {
    super::capped(findings).iter().fold(String::new(), |mut text, found| {
        text.push_str(&finding(found, sources, width));
        text.push('\n');
        text
    })
}

/// One finding, in colours (ANSI escapes), ending with a line break.
pub fn finding(finding: &Finding, sources: &Sources, width: usize) -> String {
    let renderer = Renderer::styled().term_width(width);
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(visible(&finding.message)).id(finding.code.name());
    let mut gutter = 2;
    let mut text = match &finding.place {
        None => renderer.render(&[Group::with_title(title)]),
        Some(place) => {
            gutter = digits(place.line);
            match excerpt(place, sources) {
                Some((line, marked)) => renderer.render(&[Group::with_title(title).element(
                    Snippet::source(line)
                        .path(&*place.file)
                        .line_start(place.line as usize)
                        .annotation(AnnotationKind::Primary.span(marked)),
                )]),
                None => {
                    let title = renderer.render(&[Group::with_title(title)]);
                    let (on, off) = (DEFAULT_LINE_NUM_STYLE.render(), DEFAULT_LINE_NUM_STYLE.render_reset());
                    format!("{title}\n{:gutter$}{on}-->{off} {}", "", address(place))
                }
            }
        }
    };
    text.push('\n');
    facts(&mut text, finding, gutter);
    text
}

/// The lines below the excerpt: facts about the place, then what to do.
fn facts(text: &mut String, finding: &Finding, gutter: usize) {
    let (on, off) = (DEFAULT_LINE_NUM_STYLE.render(), DEFAULT_LINE_NUM_STYLE.render_reset());
    for note in &finding.notes {
        for line in visible(note).lines() {
            let _ = writeln!(text, "{:gutter$} {on}|{off} {line}", "");
        }
    }
    let (word_on, word_off) = (DEFAULT_HELP_STYLE.render(), DEFAULT_HELP_STYLE.render_reset());
    for hint in &finding.hints {
        for (i, line) in visible(hint).lines().enumerate() {
            let _ = match i {
                0 => writeln!(text, "{:gutter$} {on}={off} {word_on}hint{word_off}: {line}", ""),
                _ => writeln!(text, "{:gutter$}         {line}", ""),
            };
        }
    }
}

/// `file`, `file:line` or `file:line:column`, as far as the place says.
fn address(place: &Place) -> String {
    let file = visible(&place.file);
    match (place.line, place.column) {
        (0, _) => file,
        (line, 0) => format!("{file}:{line}"),
        (line, column) => format!("{file}:{line}:{column}"),
    }
}

/// The line of a place and which bytes of it to underline.
fn excerpt<'a>(place: &Place, sources: &'a Sources) -> Option<(&'a str, Range<usize>)> {
    let index = (place.line as usize).checked_sub(1)?;
    let line = sources.get(&place.file)?.lines().nth(index)?;
    let indent = line.len() - line.trim_start().len();
    if place.column == 0 {
        return Some((line, indent..line.trim_end().len().max(indent)));
    }
    let start = byte_of(line, place.column as usize - 1);
    let rest = &line[start..];
    let end = match place.length {
        0 => start + word(rest),
        length => start + byte_of(rest, length as usize),
    };
    Some((line, start..end))
}

/// The byte at which a character of a line begins; its end when the line is shorter.
fn byte_of(line: &str, character: usize) -> usize {
    line.char_indices().nth(character).map_or(line.len(), |(byte, _)| byte)
}

/// How many bytes the word at the start of a text has, with its quotes or the sign before it, as in `"word"`, `*word`
/// and `<word`; one character where there is no word.
fn word(text: &str) -> usize {
    let Some(first) = text.chars().next() else { return 0 };
    if matches!(first, '"' | '\'')
        && let Some(end) = text[1..].find(first)
    {
        return end + 2;
    }
    let sign = if "*&<$".contains(first) { 1 } else { 0 };
    let letters = &text[sign..];
    let end = letters
        .find(|c: char| !(c.is_alphanumeric() || "-_./".contains(c)))
        .unwrap_or(letters.len());
    (sign + end).max(first.len_utf8())
}

fn digits(line: u32) -> usize {
    match line {
        0 => 2,
        line => line.ilog10() as usize + 1,
    }
}

/// The text with control characters and direction marks made visible, so that a source cannot steer the terminal.
fn visible(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\n' => c,
            '\t' => ' ',
            '\u{7f}' => '␡',
            c if c.is_ascii_control() => char::from_u32(0x2400 + u32::from(c)).unwrap_or('�'),
            c if c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}') => '�',
            c => c,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Code;

    const FILE: &str = "brochures/kort-om/brochure.yaml";

    fn plain(finding: &Finding, source: &str, width: usize) -> String {
        let sources = [(Arc::from(FILE), Arc::from(source))].into();
        anstream::adapter::strip_str(&super::finding(finding, &sources, width)).to_string()
    }

    fn overset() -> Finding {
        Finding::error(
            Code::OversetFrame,
            "the text does not fit into frame `back-3` by 2 lines",
        )
        .at(Place::at(FILE, 41, 7))
        .note("language se, message `groups-body`")
        .hint("shorten `groups-body` in locales/se/kort-om.ftl by about 70 characters")
        .hint("or allow `fit: condense` on this frame")
    }

    #[test]
    fn without_a_source_the_address_stands_alone() {
        let sources = Sources::new();
        assert_eq!(
            anstream::adapter::strip_str(&finding(&overset(), &sources, 100)).to_string(),
            "\
error[overset-frame]: the text does not fit into frame `back-3` by 2 lines
  --> brochures/kort-om/brochure.yaml:41:7
   | language se, message `groups-body`
   = hint: shorten `groups-body` in locales/se/kort-om.ftl by about 70 characters
   = hint: or allow `fit: condense` on this frame
"
        );
    }

    #[test]
    fn with_a_source_the_word_is_underlined() {
        let source = format!("{}    - paragraph: groups-body\n", "\n".repeat(40));
        assert_eq!(
            plain(&overset(), &source, 100),
            "\
error[overset-frame]: the text does not fit into frame `back-3` by 2 lines
  --> brochures/kort-om/brochure.yaml:41:7
   |
41 |     - paragraph: groups-body
   |       ^^^^^^^^^
   | language se, message `groups-body`
   = hint: shorten `groups-body` in locales/se/kort-om.ftl by about 70 characters
   = hint: or allow `fit: condense` on this frame
"
        );
    }

    #[test]
    fn columns_are_characters_and_carets_stand_under_wide_ones() {
        let finding = Finding::warning(Code::YamlValue, "m").at(Place::at(FILE, 1, 8).spanning(2));
        assert_eq!(
            plain(&finding, "ŋaš: 日本語 x\n", 100),
            "\
warning[yaml-value]: m
 --> brochures/kort-om/brochure.yaml:1:8
  |
1 | ŋaš: 日本語 x
  |          ^^^
"
        );
    }

    #[test]
    fn words_are_underlined_with_their_quotes_and_signs() {
        let words = [
            "\"a b\": c",
            "*a, b",
            "<text x",
            "year: 1",
            ": a",
            "",
            "å-b c",
            "\"open",
        ];
        assert_eq!(words.map(word), [5, 2, 5, 4, 1, 0, 4, 1]);
    }

    #[test]
    fn a_long_line_is_cut() {
        let finding = Finding::error(Code::YamlValue, "m").at(Place::at(FILE, 1, 301));
        let text = plain(&finding, &format!("{}here{}\n", "a ".repeat(150), " b".repeat(150)), 60);
        assert!(text.lines().all(|line| line.chars().count() <= 60), "{text}");
        assert!(text.contains("here") && text.contains("^^^^"), "{text}");
    }

    #[test]
    fn a_place_behind_the_end_of_its_line_or_file_does_no_harm() {
        let behind = Finding::error(Code::YamlSyntax, "m").at(Place::at(FILE, 1, 99).spanning(9));
        assert!(plain(&behind, "a: b\n", 80).contains("1 | a: b"));
        let below = Finding::error(Code::YamlSyntax, "m").at(Place::at(FILE, 99, 1));
        assert!(plain(&below, "a: b\n", 80).contains(":99:1"));
        let empty = Finding::error(Code::YamlSyntax, "m").at(Place::at(FILE, 1, 0));
        assert!(plain(&empty, "\n", 80).contains(FILE));
    }

    #[test]
    fn a_finding_without_a_place_has_hints_all_the_same() {
        let finding = Finding::error(Code::BrochureUnknown, "no brochure is called `x`").hint("there is `y`");
        assert_eq!(
            plain(&finding, "", 80),
            "error[brochure-unknown]: no brochure is called `x`\n   = hint: there is `y`\n"
        );
    }

    #[test]
    fn a_source_cannot_steer_the_terminal() {
        let escape = "\u{1b}[2J\u{202e}";
        let finding = Finding::error(Code::YamlValue, escape)
            .at(Place::at(FILE, 1, 1))
            .note(escape)
            .hint(escape);
        let text = plain(&finding, &format!("{escape}\n"), 80);
        assert!(!text.contains('\u{1b}') && !text.contains('\u{202e}'), "{text:?}");
    }

    #[test]
    fn a_hint_of_several_lines_is_aligned() {
        let finding = Finding::error(Code::YamlValue, "m").hint("one\ntwo");
        assert!(plain(&finding, "", 80).ends_with("   = hint: one\n           two\n"));
    }
}
