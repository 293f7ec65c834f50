//! Where may a line end, and what does ending it there cost?
//!
//! The places of Unicode's line breaking algorithm (UAX #14) with a few customs of typesetting put on top, soft
//! hyphens, and hyphenation. Web and mail addresses have rules of their own. A cost is on the scale of `lines`:
//! 10,000 is as bad as a line that is a tenth of the measure too short.

use std::ops::Range;

use unicode_linebreak::{BreakOpportunity, linebreaks};

use super::hyphens::{Hyphens, Quality};
use super::wording::Wording;
use super::{Paragraph, TextRun};
use crate::locale::ties::ties;
use crate::source::house::Hyphenation;

/// Costs of dividing a word where its author or the patterns allow it.
const SOFT: i64 = 6_000;
const SEAM: i64 = 9_000;
const PART: i64 = 13_000;
const SYLLABLE: i64 = 20_000;
const SHORT: i64 = 24_000;
/// More when the word is a name, or has a hyphen of its own.
const NAME: i64 = 6_000;
const HYPHENATED: i64 = 12_000;
/// After a hyphen of the word's own; of a short word, such as "self-help".
const OWN_HYPHEN: i64 = 3_000;
const OWN_OF_SHORT: i64 = 9_000;
/// After a word of one or two letters.
const SMALL_WORD: i64 = 700;
/// After the first word of a sentence, in text that is not justified; of one that is longer than three letters.
const OPENING: i64 = 16_000;
const OPENING_LONG: i64 = 10_000;
const OPENING_LETTERS: usize = 3;
/// After any other word of so few letters, likewise.
const SHORT_WORD: i64 = 1_000;
/// Between a number and its unit and the like.
const TIE: i64 = 1_000_000;
/// Within an address: after a slash, and elsewhere only where nothing else helps.
const SLASH: i64 = 30_000;
const ADDRESS: i64 = 2_000_000;
/// Letters that stay together at both ends of an address.
const ADDRESS_END: usize = 3;

/// A place where a line may end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Break {
    /// First byte of the next line in the text as shown.
    pub at: usize,
    /// How it ends the line.
    pub kind: Kind,
    /// What it costs to end a line here, besides what the line's width costs.
    pub cost: i64,
    /// Whether the sentence pauses here: a good place to break a heading.
    pub pause: bool,
    /// What it costs besides where lines are not justified: the line would end on the first word of a sentence.
    pub ragged: i64,
    /// Whether it is the main seam of a compound, or the author's own place.
    pub seam: bool,
    /// Whether it leaves a stub, the first or last letters of a word.
    pub stub: bool,
}

/// How a break ends a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// The line ends here in any case: the author broke it, or the paragraph ends.
    Must,
    /// The line may end here.
    May,
    /// The line may end here after a hyphen that the word has itself.
    Own,
    /// The line may end here with a hyphen.
    Hyphen,
}

impl Kind {
    /// Whether the line ends within a word.
    pub(super) fn divides(self) -> bool {
        matches!(self, Self::Own | Self::Hyphen)
    }
}

/// All places where lines may end, ascending, each once; the last is the end of the text.
pub(super) type Breaks = Vec<Break>;

/// Finds the breaks of a paragraph; `hyphenation` says which patterns a language uses.
pub(super) fn find(
    paragraph: &Paragraph,
    wording: &Wording,
    hyphens: &Hyphens,
    hyphenation: &dyn Fn(&str) -> Hyphenation,
) -> Breaks {
    let text = wording.written.as_str();
    let mut breaks = opportunities(wording);
    let divider = Divider {
        runs: &paragraph.runs,
        wording,
        hyphens,
        hyphenation,
        patterns: paragraph.hyphenate,
    };
    let mut soft = wording.soft.as_slice();
    let mut divisions = Vec::new();
    let mut addresses = Vec::new();
    for token in tokens(text) {
        let count = soft.partition_point(|at| *at < token.end);
        let (own, rest) = soft.split_at(count);
        soft = rest;
        let own: Vec<usize> = own
            .iter()
            .copied()
            .filter(|at| *at > token.start && parts(text, *at))
            .collect();
        let Some(word) = text.get(token.clone()) else { continue };
        if is_address(word) {
            address_breaks(word, token.start, &mut divisions);
            addresses.push(token);
        } else if !own.is_empty() {
            divisions.extend(own.into_iter().map(|at| Break {
                seam: true,
                ..plain(at, Kind::Hyphen, SOFT)
            }));
        } else if paragraph.hyphenate {
            divider.divide(word, token.start, &mut divisions);
        }
    }
    let allowed = |at: usize| {
        !within(&addresses, at)
            && parts(text, at)
            && is_custom(text, at)
            && (paragraph.hyphenate || !short_halves(text, at))
    };
    breaks.retain(|b| b.kind == Kind::Must || allowed(b.at));
    price(text, &mut breaks, &|at| divider.language_before(at));
    merge(breaks, divisions, wording)
}

fn plain(at: usize, kind: Kind, cost: i64) -> Break {
    Break {
        at,
        kind,
        cost,
        pause: false,
        ragged: 0,
        seam: false,
        stub: false,
    }
}

/// The places of UAX #14 in the text as written.
fn opportunities(wording: &Wording) -> Vec<Break> {
    let kind = |o| {
        if o == BreakOpportunity::Mandatory {
            Kind::Must
        } else {
            Kind::May
        }
    };
    if !wording.has_controls() {
        return linebreaks(&wording.written)
            .map(|(at, o)| plain(at, kind(o), 0))
            .collect();
    }
    let (text, cuts) = wording.with_controls();
    let mut breaks: Vec<Break> = Vec::new();
    for (at, o) in linebreaks(&text) {
        let count = cuts.partition_point(|cut| cut.0 <= at);
        let cut = count
            .checked_sub(1)
            .and_then(|last| cuts.get(last))
            .map_or(0, |cut| cut.1);
        let at = at.saturating_sub(cut);
        match breaks.last_mut() {
            // Two places with only controls between them are one.
            Some(last) if last.at == at => last.kind = if kind(o) == Kind::Must { Kind::Must } else { last.kind },
            _ if at == 0 => {}
            _ => breaks.push(plain(at, kind(o), 0)),
        }
    }
    breaks
}

/// The words of a text with their punctuation: what stands between white space.
fn tokens(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = text.get(at..)?;
        let start = at + rest.find(|c: char| !c.is_whitespace())?;
        let word = text.get(start..)?;
        at = start + word.find(char::is_whitespace).unwrap_or(word.len());
        Some(start..at)
    })
}

/// Whether a place parts two letters, and not a letter from its accent or joiner.
fn parts(text: &str, at: usize) -> bool {
    text.get(at..)
        .and_then(|rest| rest.chars().next())
        .is_none_or(parts_before)
}

/// Whether a word can be parted before a character: not before accents, joiners and variation selectors.
pub(super) fn parts_before(c: char) -> bool {
    !matches!(c, '\u{200c}' | '\u{200d}' | '\u{300}'..='\u{36f}' | '\u{fe00}'..='\u{fe0f}')
}

/// Whether a place is inside one of the ascending ranges (not at their ends).
fn within(ranges: &[Range<usize>], at: usize) -> bool {
    let count = ranges.partition_point(|range| range.start < at);
    count
        .checked_sub(1)
        .and_then(|last| ranges.get(last))
        .is_some_and(|range| at < range.end)
}

/// Whether a word is a web or mail address: it has a scheme, an at sign, or a dot between letters.
fn is_address(word: &str) -> bool {
    if word.contains("://") || word.starts_with("www.") || word.contains('@') {
        return true;
    }
    let mut parts = word.trim_matches(|c: char| !c.is_alphanumeric()).split('.').peekable();
    let Some(first) = parts.next() else { return false };
    let letters = |part: &str| {
        part.len() > 1
            && part
                .chars()
                .all(|c| c.is_alphanumeric() || matches!(c, '-' | '/' | '_'))
    };
    parts.peek().is_some() && letters(first) && parts.all(letters) && word.chars().any(char::is_alphabetic)
}

/// Breaks of an address: after single slashes, and as a last resort before dots, at signs and the like. Never with a
/// hyphen, which would be taken for a part of the address.
fn address_breaks(word: &str, start: usize, breaks: &mut Vec<Break>) {
    let mut before = ['\0'; 2];
    for (at, c) in word.char_indices() {
        let inside = at >= ADDRESS_END && word.len() - at >= ADDRESS_END;
        if inside && before[1] == '/' && before[0] != '/' && before[0] != ':' && c != '/' {
            breaks.push(plain(start + at, Kind::May, SLASH));
        } else if inside && matches!(c, '.' | '@' | '?' | '&' | '=' | '#' | '_') {
            breaks.push(plain(start + at, Kind::May, ADDRESS));
        }
        before = [before[1], c];
    }
}

/// Whether typesetting allows a break that UAX #14 allows.
fn is_custom(text: &str, at: usize) -> bool {
    let mut before = text.get(..at).unwrap_or_default().chars().rev();
    let mut after = text.get(at..).unwrap_or_default().chars();
    let (last, last_but_one) = (before.next(), before.next());
    let (next, next_but_one) = (after.next(), after.next());
    let is_dash = |c: Option<char>| matches!(c, Some('–' | '—'));
    let is_space = |c: Option<char>| c.is_none_or(char::is_whitespace);
    let is_digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    // A dash that stands between spaces ends a line; it does not start one.
    let starts_with_dash = is_dash(next) && is_space(next_but_one) && last == Some(' ') && last_but_one.is_some();
    // 2014–2018 stays together.
    let in_range = (is_dash(last) || last == Some('-')) && is_digit(last_but_one) && is_digit(next);
    // The hyphen of a word's second part, as in «-gruppe».
    let starts_with_hyphen = matches!(last, Some('-' | '\u{2010}')) && is_space(last_but_one);
    !(starts_with_dash || in_range || starts_with_hyphen)
}

/// Whether a place is after a hyphen of a short word: "self-organised" stays whole where words are not divided. Words with
/// twelve letters before or after it may part.
fn short_halves(text: &str, at: usize) -> bool {
    let (before, after) = text.split_at_checked(at).unwrap_or_default();
    let Some(before) = before.strip_suffix('-') else {
        return false;
    };
    let first = before.chars().rev().take_while(|c| c.is_alphabetic()).count();
    let second = after.chars().take_while(|c| c.is_alphabetic()).count();
    first > 0 && second > 0 && first.max(second) < 12
}

/// Whether a place is after a hyphen between two letters.
fn own_hyphen(text: &str, at: usize) -> bool {
    let (before, after) = text.split_at_checked(at).unwrap_or_default();
    let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    before
        .strip_suffix(['-', '\u{2010}'])
        .is_some_and(|before| letter(before.chars().next_back()))
        && letter(after.chars().next())
}

/// Gives each plain break its cost, and marks those where the sentence pauses.
fn price<'a>(text: &str, breaks: &mut [Break], language: &dyn Fn(usize) -> &'a str) {
    for b in breaks.iter_mut().filter(|b| b.kind == Kind::May) {
        let line = text.get(..b.at).unwrap_or_default();
        let end = line.trim_end_matches(char::is_whitespace);
        b.pause = end.ends_with([',', '.', ':', ';', '!', '?', '–', '—', '…']);
        let mut back = end.chars().rev().take(3);
        let small = matches!(back.by_ref().take_while(|c| c.is_alphabetic()).count(), 1 | 2) && !b.pause;
        if end.len() == line.len() && own_hyphen(text, b.at) {
            b.kind = Kind::Own;
        }
        if end.len() < line.len() {
            let short = !b.pause && letters_at_end(end) <= OPENING_LETTERS;
            b.ragged = opening(end).max(if short { SHORT_WORD } else { 0 });
        }
        b.cost = match end.len() == line.len() {
            true if end.ends_with('-') && short_halves(text, b.at) => OWN_OF_SHORT,
            true if end.ends_with('-') => OWN_HYPHEN,
            true => 0,
            false if ties(language(b.at), end, text.get(b.at..).unwrap_or_default()) => TIE,
            false if small => SMALL_WORD,
            false => 0,
        };
    }
}

/// How many letters the last word of a text has, as far as that is few.
fn letters_at_end(text: &str) -> usize {
    let letters = text.chars().rev().take(OPENING_LETTERS + 1);
    letters.take_while(|c| c.is_alphabetic()).count()
}

/// What it costs to end a line after this text, whose last word may be the first of a sentence: a reader would stop there
/// and start anew at once. A word with a capital after a full stop is one; after an initial or a short form with a capital
/// it is a name, after a colon only what follows with a capital.
fn opening(text: &str) -> i64 {
    let space = |c: char| c.is_whitespace();
    let (before, word) = text.rsplit_once(space).unwrap_or(("", text));
    let before = before.trim_end_matches(space);
    let bare = word.trim_start_matches(is_opening_mark);
    if !bare.starts_with(char::is_uppercase) || bare.ends_with([',', '.', ':', ';', '!', '?', '–', '—', '…']) {
        return 0;
    }
    let sentence = before.trim_end_matches(is_closing_mark);
    let last = sentence.rsplit(space).next().unwrap_or_default();
    let short_form = last.ends_with('.') && last.starts_with(char::is_uppercase) && last.chars().count() <= 3;
    match sentence.ends_with(['.', '!', '?', '…', ':']) && !short_form {
        false => 0,
        true if bare.chars().filter(|c| c.is_alphabetic()).count() > OPENING_LETTERS => OPENING_LONG,
        true => OPENING,
    }
}

/// Quotation marks and brackets before a word.
fn is_opening_mark(c: char) -> bool {
    matches!(c, '«' | '‹' | '“' | '‘' | '„' | '"' | '(' | '[')
}

/// Quotation marks and brackets after a word.
fn is_closing_mark(c: char) -> bool {
    matches!(c, '»' | '›' | '”' | '’' | '“' | '"' | ')' | ']')
}

/// Puts all breaks in order, in places of the text as shown; where two meet, the plain one stays.
fn merge(mut breaks: Vec<Break>, divisions: Vec<Break>, wording: &Wording) -> Breaks {
    breaks.extend(divisions);
    breaks.sort_by_key(|b| (b.at, b.kind == Kind::Hyphen, b.kind == Kind::May));
    breaks.dedup_by_key(|b| b.at);
    for b in &mut breaks {
        b.at = wording.to_shown(b.at);
    }
    breaks
}

/// Divides words by patterns.
struct Divider<'a> {
    runs: &'a [TextRun],
    wording: &'a Wording,
    hyphens: &'a Hyphens,
    hyphenation: &'a dyn Fn(&str) -> Hyphenation,
    patterns: bool,
}

impl Divider<'_> {
    /// Adds the divisions of each word of a token that starts at `start` of the text as written.
    fn divide(&self, token: &str, start: usize, breaks: &mut Vec<Break>) {
        if !self.patterns || token.len() < 5 {
            return;
        }
        let extra = if token.trim_matches('-').contains(['-', '\u{2010}', '\u{2011}']) {
            HYPHENATED
        } else {
            0
        };
        let mut rest = token;
        while let Some(from) = rest.find(char::is_alphanumeric) {
            let tail = rest.get(from..).unwrap_or_default();
            let length = tail.find(|c: char| !c.is_alphanumeric()).unwrap_or(tail.len());
            let (word, after) = tail.split_at(length);
            // A letter with an accent of its own is not in the patterns.
            if !after.starts_with(|c| ('\u{300}'..='\u{36f}').contains(&c)) {
                self.divide_word(word, start + (token.len() - tail.len()), extra, breaks);
            }
            rest = after;
        }
    }

    fn divide_word(&self, word: &str, start: usize, extra: i64, breaks: &mut Vec<Break>) {
        let capitals = word.chars().filter(|c| c.is_uppercase()).count();
        if capitals > 1 || !word.chars().all(char::is_alphabetic) {
            return;
        }
        let lower = word.to_lowercase();
        if lower.len() != word.len() {
            return;
        }
        let Some(language) = self.language(start, start + word.len()) else {
            return;
        };
        // Programs that copy text put a space between a divided word and punctuation of another run.
        if self.run_ends_before_punctuation(start + word.len()) {
            return;
        }
        let name = if capitals == 1 { NAME } else { 0 };
        for division in self
            .hyphens
            .divide_in(&lower, language, (self.hyphenation)(language))
            .iter()
        {
            let cost = match division.quality {
                Quality::Seam => SEAM,
                Quality::Part => PART,
                Quality::Syllable => SYLLABLE,
                Quality::Short => SHORT,
            };
            breaks.push(Break {
                seam: division.quality == Quality::Seam,
                stub: division.stub,
                ..plain(start + division.at, Kind::Hyphen, cost + extra + name)
            });
        }
    }

    /// Whether another run starts at a place of the text as written, with something that is no space.
    fn run_ends_before_punctuation(&self, at: usize) -> bool {
        let shown = self.wording.to_shown(at);
        let next = self.wording.written.get(at..).and_then(|rest| rest.chars().next());
        next.is_some_and(|c| !c.is_whitespace()) && self.wording.spans.iter().any(|span| span.shown.start == shown)
    }

    /// The language of the text right before a place of the text as written.
    fn language_before(&self, at: usize) -> &str {
        let shown = self.wording.to_shown(at);
        let spans = &self.wording.spans;
        let span = spans.get(spans.partition_point(|span| span.shown.end < shown));
        span.and_then(|span| self.runs.get(span.run))
            .map_or("", |run| &*run.language)
    }

    /// The language of a part of the text as written; `None` when it is in several.
    fn language(&self, start: usize, end: usize) -> Option<&str> {
        let (start, end) = (self.wording.to_shown(start), self.wording.to_shown(end));
        let spans = &self.wording.spans;
        let first = spans.partition_point(|span| span.shown.end <= start);
        let mut languages = spans
            .get(first..)?
            .iter()
            .take_while(|span| span.shown.start < end)
            .filter_map(|span| self.runs.get(span.run))
            .map(|run| &*run.language);
        let language = languages.next()?;
        languages.all(|other| other == language).then_some(language)
    }
}

#[cfg(test)]
mod tests;
