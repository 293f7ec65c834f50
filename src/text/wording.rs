//! Which characters does a paragraph show, and which did the author write?
//!
//! The two differ where a style shows capitals and where a character is never seen (soft hyphens, explicit breaks).
//! Breaks are found in what is written, glyphs in what is shown; this file translates places between the two.

use std::ops::Range;

use super::TextRun;
use crate::source::house::Case;

/// An explicit line break, U+2028.
pub(super) const LINE_SEPARATOR: char = '\u{2028}';
/// A place where a word may be divided, U+00AD.
const SOFT_HYPHEN: char = '\u{ad}';

/// The text of a paragraph, as written and as shown. All places are byte offsets.
#[derive(Debug, Default)]
pub(super) struct Wording {
    /// As written, without soft hyphens and invisible controls; explicit breaks are U+2028.
    pub written: String,
    /// As shown: in capitals where the style says so, with a space for each explicit break.
    pub shown: String,
    /// One for each run that is not empty, in order.
    pub spans: Vec<Span>,
    /// Soft hyphens, as places in `written`, ascending, each once.
    pub soft: Vec<usize>,
    /// Invisible controls that were left out of `written`, with the place where they were.
    dropped: Vec<(usize, char)>,
    /// Places right after a character whose lengths differ: in `written` and in `shown`, ascending.
    shifts: Vec<(usize, usize)>,
}

/// The part of a wording that comes from one run.
#[derive(Debug)]
pub(super) struct Span {
    /// Index of the run in its paragraph.
    pub run: usize,
    /// Its part of `shown`.
    pub shown: Range<usize>,
}

impl Wording {
    /// Puts together the text of all runs.
    pub(super) fn new(runs: &[TextRun]) -> Self {
        let length = runs.iter().map(|run| run.text.len()).sum();
        let mut wording = Self {
            written: String::with_capacity(length),
            shown: String::with_capacity(length),
            ..Self::default()
        };
        for (index, run) in runs.iter().enumerate() {
            let start = wording.shown.len();
            for c in run.text.chars() {
                wording.push(c, run.style.case, &run.language);
            }
            if wording.shown.len() > start {
                wording.spans.push(Span {
                    run: index,
                    shown: start..wording.shown.len(),
                });
            }
        }
        wording
    }

    fn push(&mut self, c: char, case: Case, language: &str) {
        match c {
            SOFT_HYPHEN => {
                if self.soft.last() != Some(&self.written.len()) {
                    self.soft.push(self.written.len());
                }
            }
            LINE_SEPARATOR | '\u{2029}' | '\u{85}' | '\u{b}' | '\u{c}' => {
                self.written.push(LINE_SEPARATOR);
                self.shown.push(' ');
                self.shifts.push((self.written.len(), self.shown.len()));
            }
            '\t' | '\n' | '\r' => self.push_same(' '),
            _ if is_invisible(c) => self.dropped.push((self.written.len(), c)),
            _ if case == Case::Upper => self.push_upper(c, language),
            _ => self.push_same(c),
        }
    }

    fn push_same(&mut self, c: char) {
        self.written.push(c);
        self.shown.push(c);
    }

    /// Turkish and Azerbaijani keep the dot of their i; everywhere else Unicode's full mapping holds (ß gives SS).
    fn push_upper(&mut self, c: char, language: &str) {
        let dotted = matches!(language.split('-').next(), Some("tr" | "az"));
        self.written.push(c);
        let before = self.shown.len();
        match c {
            'i' if dotted => self.shown.push('İ'),
            _ => self.shown.extend(c.to_uppercase()),
        }
        if self.shown.len() - before != c.len_utf8() {
            self.shifts.push((self.written.len(), self.shown.len()));
        }
    }

    /// The place in `shown` of a place in `written`.
    pub(super) fn to_shown(&self, written: usize) -> usize {
        let count = self.shifts.partition_point(|shift| shift.0 <= written);
        match count.checked_sub(1).and_then(|last| self.shifts.get(last)) {
            Some(&(w, s)) => s + (written - w),
            None => written,
        }
    }

    /// What the author wrote for a part of `shown`, with a space for each explicit break.
    pub(super) fn written_for(&self, shown: Range<usize>) -> String {
        let text = self
            .written
            .get(self.to_written(shown.start)..self.to_written(shown.end))
            .unwrap_or_default();
        text.replace(LINE_SEPARATOR, " ")
    }

    fn to_written(&self, shown: usize) -> usize {
        let count = self.shifts.partition_point(|shift| shift.1 <= shown);
        match count.checked_sub(1).and_then(|last| self.shifts.get(last)) {
            Some(&(w, s)) => w + (shown - s),
            None => shown,
        }
    }

    /// The text with its invisible controls (but no soft hyphens), and for each control the place after it there
    /// with the number of bytes to take off to get the place in `written`.
    pub(super) fn with_controls(&self) -> (String, Vec<(usize, usize)>) {
        let mut text = String::with_capacity(self.written.len() + 3 * self.dropped.len());
        let mut cuts = Vec::with_capacity(self.dropped.len());
        let (mut from, mut cut) = (0, 0);
        for &(at, c) in &self.dropped {
            text.push_str(self.written.get(from..at).unwrap_or_default());
            text.push(c);
            cut += c.len_utf8();
            cuts.push((text.len(), cut));
            from = at;
        }
        text.push_str(self.written.get(from..).unwrap_or_default());
        (text, cuts)
    }

    /// Whether invisible controls were left out.
    pub(super) fn has_controls(&self) -> bool {
        !self.dropped.is_empty()
    }
}

/// Characters that steer breaks and direction and have no glyph: they are not shown and not given to readers.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::super::tests::{run, style};
    use super::*;
    use std::sync::Arc;

    fn upper(text: &str, language: &str) -> Wording {
        let mut run = run(text, language);
        run.style = Arc::new(super::super::CharStyle {
            case: Case::Upper,
            ..style()
        });
        Wording::new(&[run])
    }

    #[test]
    fn soft_hyphens_are_places_not_text() {
        let wording = Wording::new(&[run("selv\u{ad}\u{ad}hjelp", "nb")]);
        assert_eq!((wording.written.as_str(), &wording.soft[..]), ("selvhjelp", &[4][..]));
    }

    #[test]
    fn capitals_keep_what_was_written() {
        let wording = upper("Straße nå", "de");
        assert_eq!(wording.shown, "STRASSE NÅ");
        assert_eq!(wording.written_for(0..7), "Straße");
        assert_eq!(wording.to_shown("Straße".len()), 7);
    }

    #[test]
    fn capitals_of_another_length_move_later_places() {
        let wording = upper("ŉaŉb", "af");
        assert_eq!(wording.shown, "ʼNAʼNB");
        assert_eq!(wording.to_shown("ŉa".len()), "ʼNA".len());
        assert_eq!(wording.written_for("ʼNA".len().."ʼNAʼNB".len()), "ŉb");
    }

    #[test]
    fn turkish_keeps_its_dotted_capital() {
        assert_eq!(upper("iki", "tr").shown, "İKİ");
        assert_eq!(upper("iki", "nb").shown, "IKI");
    }

    #[test]
    fn an_explicit_break_shows_as_a_space() {
        let wording = Wording::new(&[run("en\u{2028}to", "nb")]);
        assert_eq!((wording.shown.as_str(), wording.to_shown(5)), ("en to", 3));
        assert_eq!(wording.written_for(0..5), "en to");
    }

    #[test]
    fn invisible_controls_are_left_out_and_remembered() {
        let wording = Wording::new(&[run("a\u{200b}b\u{2060}c", "nb")]);
        assert_eq!(wording.shown, "abc");
        assert_eq!(
            wording.with_controls(),
            ("a\u{200b}b\u{2060}c".into(), vec![(4, 3), (8, 6)])
        );
    }
}
