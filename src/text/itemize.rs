//! Which parts of a paragraph share one face, one script and one language?
//!
//! A character is taken from the first family of its style that has it, together with its accents and joiners
//! (a grapheme cluster is never split). What no family has is reported, all of it in one finding.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use harfrust::Script;
use harfrust::unicode::{Decomposed, compose, decompose, script};
use icu_segmenter::GraphemeClusterSegmenter;
use unicode_bidi::{BidiInfo, Level};

use super::wording::{Span, Wording};
use super::{CharStyle, Paragraph};
use crate::diag::{Code, Finding, Findings, Severity};
use crate::font::{FaceId, FontBook};

/// So many missing characters are named; of the rest only the number.
const MOST_NAMED: usize = 12;

/// Text of one run in one face and one script.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Item {
    /// Index of the run in its paragraph.
    pub run: usize,
    /// The face that its glyphs come from.
    pub face: FaceId,
    /// Its script; Latin for text that is of no script, such as digits alone.
    pub script: Script,
    /// How deep it is in text of the other direction: odd where it runs from right to left.
    pub level: Level,
    /// Its part of the text as shown.
    pub shown: Range<usize>,
}

/// Splits a paragraph into items that cover its text in order.
///
/// Text in a style none of whose families exists is left out; a character that no family has stays in the first
/// family's face, whose sign for a missing glyph is shown in drafts. Both are findings.
pub(super) fn itemize(
    paragraph: &Paragraph,
    wording: &Wording,
    fonts: &FontBook,
    findings: &mut Findings,
) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    let mut missing = BTreeSet::new();
    let mut faces = StyleFaces::default();
    let mut current = Script::LATIN;
    let levels = levels(&wording.shown);
    for span in &wording.spans {
        let Some(run) = paragraph.runs.get(span.run) else {
            continue;
        };
        let faces = faces.of(&run.style, fonts);
        let Some(&first) = faces.first() else {
            findings.push(no_family(paragraph, &run.style));
            continue;
        };
        for (range, cluster) in clusters(wording, span) {
            let face = faces
                .iter()
                .copied()
                .find(|face| shows(fonts, *face, cluster))
                .unwrap_or_else(|| {
                    missing.extend(cluster.chars().filter(|c| !shows_char(fonts, first, *c)));
                    first
                });
            current = script_of(cluster).unwrap_or(current);
            let level = levels.get(range.start).copied().unwrap_or(Level::ltr());
            match items.last_mut() {
                Some(last) if (last.run, last.face, last.script, last.level) == (span.run, face, current, level) => {
                    last.shown.end = range.end
                }
                _ => items.push(Item {
                    run: span.run,
                    face,
                    script: current,
                    level,
                    shown: range,
                }),
            }
        }
    }
    if !missing.is_empty() {
        findings.push(glyphs_missing(paragraph, &missing));
    }
    report_postures(paragraph, &items, fonts, findings);
    items
}

/// The level of each byte (UAX #9) in a paragraph that runs from left to right, as all languages of brochures do; empty
/// for text in which nothing runs the other way.
fn levels(text: &str) -> Vec<Level> {
    let backwards = |c| {
        matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'
            | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
    };
    match text.chars().any(backwards) {
        true => BidiInfo::new(text, Some(Level::ltr())).levels,
        false => Vec::new(),
    }
}

/// The faces of each style met so far, found once.
#[derive(Default)]
struct StyleFaces(Vec<(Arc<CharStyle>, Vec<FaceId>)>);

impl StyleFaces {
    fn of(&mut self, style: &Arc<CharStyle>, fonts: &FontBook) -> Vec<FaceId> {
        if let Some((_, faces)) = self.0.iter().find(|(known, _)| Arc::ptr_eq(known, style)) {
            return faces.clone();
        }
        let select = |family: &Arc<str>| fonts.select(family, style.weight, style.italic);
        let faces: Vec<FaceId> = style.families.iter().filter_map(select).collect();
        self.0.push((style.clone(), faces.clone()));
        faces
    }
}

/// The grapheme clusters of a span with their places.
fn clusters<'t>(wording: &'t Wording, span: &Span) -> Box<dyn Iterator<Item = (Range<usize>, &'t str)> + 't> {
    let start = span.shown.start;
    let text = wording.shown.get(span.shown.clone()).unwrap_or_default();
    let place = move |from: usize, to: usize| (start + from..start + to, text.get(from..to).unwrap_or_default());
    if text.chars().all(stands_alone) {
        return Box::new(text.char_indices().map(move |(at, c)| place(at, at + c.len_utf8())));
    }
    let ends: Vec<usize> = GraphemeClusterSegmenter::new().segment_str(text).collect();
    Box::new((1..ends.len()).map(move |i| place(ends[i - 1], ends[i])))
}

/// Whether a character is a cluster of its own next to others that are: letters below the accents, and punctuation,
/// signs, arrows and boxes without joiners. (Line ends would be an exception, but no wording has any.)
fn stands_alone(c: char) -> bool {
    matches!(c, '\0'..='\u{2ff}' | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205e}' | '\u{2190}'..='\u{25ff}')
}

/// Whether a face can show all characters of a cluster, each by itself or put together.
fn shows(fonts: &FontBook, face: FaceId, cluster: &str) -> bool {
    let mut chars = cluster.chars();
    match (chars.next(), chars.next()) {
        (Some(c), None) => shows_char(fonts, face, c),
        _ => cluster.chars().all(|c| shows_char(fonts, face, c)) || shows_composed(fonts, face, cluster),
    }
}

/// Whether a face can show the one character that a letter and its accents make.
fn shows_composed(fonts: &FontBook, face: FaceId, cluster: &str) -> bool {
    let mut chars = cluster.chars().map(u32::from);
    let Some(first) = chars.next() else { return true };
    let whole = chars.try_fold(first, compose).and_then(char::from_u32);
    whole.is_some_and(|c| fonts.covers(face, c))
}

/// Whether a face can show a character: it has it, the shaper has a stand-in of the same look for it, or it has the
/// parts that the character is made of.
fn shows_char(fonts: &FontBook, face: FaceId, c: char) -> bool {
    if fonts.covers(face, c) {
        return true;
    }
    match c {
        // Joiners and variation selectors have no look of their own.
        '\u{200c}' | '\u{200d}' | '\u{34f}' | '\u{fe00}'..='\u{fe0f}' => true,
        // Hyphens look like the hyphen-minus.
        '\u{2010}' | '\u{2011}' => fonts.covers(face, '-') || fonts.covers(face, '\u{2010}'),
        // Spaces of any width are made from the space.
        _ if c.is_whitespace() && c != '\u{1680}' => fonts.covers(face, ' '),
        _ => decomposed(fonts, face, u32::from(c), 4),
    }
}

fn decomposed(fonts: &FontBook, face: FaceId, code: u32, depth: u8) -> bool {
    let has = |code: u32| char::from_u32(code).is_some_and(|c| fonts.covers(face, c));
    match decompose(code) {
        _ if depth == 0 => false,
        Some(Decomposed::Singleton(a)) => has(a) || decomposed(fonts, face, a, depth - 1),
        Some(Decomposed::Pair(a, b)) => has(b) && (has(a) || decomposed(fonts, face, a, depth - 1)),
        None => false,
    }
}

/// The script that a cluster belongs to; `None` for signs that many scripts use.
fn script_of(cluster: &str) -> Option<Script> {
    let first = cluster.chars().next()?;
    if first.is_ascii() {
        return first.is_ascii_alphabetic().then_some(Script::LATIN);
    }
    let script = script(u32::from(first));
    (![Script::COMMON, Script::INHERITED, Script::UNKNOWN].contains(&script)).then_some(script)
}

fn no_family(paragraph: &Paragraph, style: &CharStyle) -> Finding {
    let names: Vec<String> = style.families.iter().map(|name| format!("`{name}`")).collect();
    paragraph
        .origin
        .error(
            Code::FontMissing,
            format!("no file in fonts/ holds the family {}", names.join(" or ")),
        )
        .hint("put the family's .ttf or .otf files into the folder fonts")
        .hint("or name another family under `fonts` of the theme in brochures/house.yaml")
}

fn glyphs_missing(paragraph: &Paragraph, missing: &BTreeSet<char>) -> Finding {
    let mut names: Vec<String> = missing.iter().take(MOST_NAMED).map(|c| character(*c)).collect();
    if missing.len() > MOST_NAMED {
        names.push(format!("{} more", missing.len() - MOST_NAMED));
    }
    let what = if missing.len() == 1 {
        "the character"
    } else {
        "the characters"
    };
    paragraph
        .origin
        .error(
            Code::GlyphMissing,
            format!("no font of the theme has {what} {}", names.join(", ")),
        )
        .hint(format!("write `{}` without it", paragraph.origin.message))
        .hint("or put a font that has it into the folder fonts and name it as `fallback` in brochures/house.yaml")
}

/// A character as findings name it: itself where it can be seen, and its number.
fn character(c: char) -> String {
    let unseen = c.is_control() || c.is_whitespace() || script(u32::from(c)) == Script::INHERITED;
    let number = format!("U+{:04X}", u32::from(c));
    if unseen { number } else { format!("`{c}` ({number})") }
}

/// Warns where a family has no italic (or no upright) face, so that stressed words look like all others.
fn report_postures(paragraph: &Paragraph, items: &[Item], fonts: &FontBook, findings: &mut Findings) {
    let mut families = BTreeSet::new();
    for item in items {
        let (Some(run), Some(face)) = (paragraph.runs.get(item.run), fonts.face(item.face)) else {
            continue;
        };
        if face.italic != run.style.italic && families.insert((&*face.family, run.style.italic)) {
            let kind = if run.style.italic { "italic" } else { "upright" };
            let message = format!(
                "the family `{}` has no {kind} file in fonts/, so {kind} words look like all others",
                face.family
            );
            let finding = paragraph.origin.error(Code::FontMissing, message);
            findings.push(
                Finding {
                    severity: Severity::Warning,
                    ..finding
                }
                .hint(format!(
                    "put the family's {kind} .ttf or .otf file into the folder fonts"
                )),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{book, paragraph, run, style};
    use super::*;

    fn itemized(runs: Vec<super::super::TextRun>) -> (Vec<Item>, Findings) {
        let paragraph = paragraph(runs);
        let wording = Wording::new(&paragraph.runs);
        let mut findings = Findings::new();
        let items = itemize(&paragraph, &wording, book(), &mut findings);
        (items, findings)
    }

    fn families(items: &[Item]) -> Vec<&'static str> {
        items
            .iter()
            .map(|item| &*book().face(item.face).unwrap().family)
            .collect()
    }

    fn serif(text: &str) -> super::super::TextRun {
        let families: [Arc<str>; 2] = ["Literata".into(), "Source Sans 3".into()];
        let mut run = run(text, "nb");
        run.style = Arc::new(CharStyle {
            families: families.into(),
            ..style()
        });
        run
    }

    #[test]
    fn plain_text_is_one_item() {
        let (items, findings) = itemized(vec![run("Selvhjelp – en innføring, 2026.", "nb")]);
        assert_eq!((items.len(), findings.len()), (1, 0));
    }

    #[test]
    fn what_the_first_family_lacks_comes_from_the_next() {
        let (items, findings) = itemized(vec![serif("Husk ☐ dette")]);
        assert_eq!(families(&items), ["Literata", "Source Sans 3", "Literata"]);
        assert!(findings.is_empty());
    }

    #[test]
    fn a_letter_stays_with_its_accent() {
        let (items, _) = itemized(vec![serif("ge\u{301}n")]);
        assert_eq!(families(&items), ["Literata"]);
    }

    #[test]
    fn all_missing_characters_are_in_one_finding() {
        let (items, findings) = itemized(vec![run("Hei 😀 سلام 😀", "nb")]);
        let messages: Vec<&str> = findings.iter().map(|f| f.message.as_str()).collect();
        assert_eq!(messages.len(), 1);
        assert!(
            messages[0].contains("`😀` (U+1F600)") && messages[0].contains("U+0633"),
            "{messages:?}"
        );
        assert!(
            findings
                .iter()
                .all(|f| f.code == Code::GlyphMissing && f.notes[0].contains("message `test`"))
        );
        assert_eq!(items.last().map(|item| item.shown.end), Some("Hei 😀 سلام 😀".len()));
    }

    #[test]
    fn a_control_character_is_named_by_its_number() {
        let (_, findings) = itemized(vec![run("a\u{1}b", "nb")]);
        assert!(
            findings
                .iter()
                .next()
                .unwrap()
                .message
                .ends_with("the character U+0001")
        );
    }

    #[test]
    fn another_script_is_another_item() {
        let (items, findings) = itemized(vec![run("ord слово ord", "nb")]);
        assert_eq!(
            items.iter().map(|i| i.script).collect::<Vec<_>>(),
            [Script::LATIN, Script::CYRILLIC, Script::LATIN]
        );
        assert!(findings.is_empty());
    }

    #[test]
    fn stand_ins_of_the_same_look_are_not_missing() {
        let (_, findings) = itemized(vec![serif("a\u{202f}b\u{2011}c\u{a0}d\u{2009}e")]);
        assert!(findings.is_empty(), "{findings:?}");
    }

    #[test]
    fn an_unknown_family_is_a_finding() {
        let mut run = run("ord", "nb");
        run.style = Arc::new(CharStyle {
            families: ["Comic Sans".into()].into(),
            ..style()
        });
        let (items, findings) = itemized(vec![run]);
        assert_eq!(
            (items.len(), findings.iter().next().map(|f| f.code)),
            (0, Some(Code::FontMissing))
        );
    }
}
