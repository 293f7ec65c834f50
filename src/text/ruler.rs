//! How wide is the text before each place where a line may end?
//!
//! A line that ends within a word loses the kerning with what follows and gains a hyphen; only the last cluster before
//! the break is shaped again to learn that. Within a ligature both parts of the word are.

use std::collections::BTreeMap;
use std::ops::Range;

use super::breaks::{Break, Kind};
use super::cost::Mark;
use super::looked;
use super::shape::{Piece, Shaped};
use super::voice::WordGlyph;
use super::wording::Wording;
use crate::font::FontBook;
use crate::geom::Length;

/// Walks along the text set on one endless line.
pub(super) struct Ruler<'a> {
    shaped: &'a Shaped,
    breaks: &'a [Break],
    wording: &'a Wording,
    fonts: &'a FontBook,
    marks: Vec<Mark>,
    /// Where the next glyph stands, and the word spaces before it.
    x: i64,
    gaps: i64,
    /// The last cluster that is no space.
    seen: Seen,
    /// Places between letters so far, each counted with its size.
    ems: i64,
    /// The first mark that no sign has followed yet.
    open: usize,
    /// The clusters of the piece that is being passed: first byte, and where it starts.
    clusters: Vec<(usize, i64)>,
    /// Where the word starts that is being passed, and whether it is still going on.
    word: usize,
    in_word: bool,
    /// Widths of clusters at line ends and how far their last sign hangs: by item, first glyph and whether a hyphen
    /// follows.
    ends: BTreeMap<(usize, u16, bool), (i64, i64)>,
}

/// The last cluster that is no space.
#[derive(Clone, Copy, Default)]
struct Seen {
    /// Index of its item.
    cast: usize,
    /// Its first glyph.
    glyph: u16,
    /// Its part of the text as shown.
    from: usize,
    to: usize,
    /// Where it starts and ends; the space between letters after it is not part of it.
    start: i64,
    end: i64,
    /// Word spaces before it.
    gaps: i64,
    /// Places between letters before it.
    ems: i64,
    /// How far it hangs at a line end.
    hang: i64,
    /// Where the word that it belongs to starts.
    word: usize,
}

impl<'a> Ruler<'a> {
    pub(super) fn new(shaped: &'a Shaped, breaks: &'a [Break], wording: &'a Wording, fonts: &'a FontBook) -> Self {
        let mut marks = Vec::with_capacity(breaks.len() + 1);
        marks.push(Mark::default());
        Self {
            shaped,
            breaks,
            wording,
            fonts,
            marks,
            x: 0,
            gaps: 0,
            seen: Seen::default(),
            ems: 0,
            open: 0,
            clusters: Vec::new(),
            word: 0,
            in_word: false,
            ends: BTreeMap::new(),
        }
    }

    /// The start of the text and one mark for each break.
    pub(super) fn marks(mut self) -> Vec<Mark> {
        for piece in &self.shaped.pieces {
            let gaps = self.gaps;
            self.clusters.clear();
            for (index, glyph) in piece.word.iter().enumerate() {
                let from = piece.shown.start + glyph.start as usize;
                let to = piece.shown.start + glyph.end as usize;
                if glyph.start < glyph.end {
                    self.mark_before(from, index > 0);
                    self.clusters.push((from, self.x));
                    self.mark_within(piece, index, to, gaps);
                }
                self.pass(piece, glyph, from, to);
            }
        }
        self.mark_before(usize::MAX, false);
        self.marks
    }

    fn next(&self) -> Option<&'a Break> {
        self.breaks.get(self.marks.len() - 1)
    }

    /// Moves over a glyph.
    fn pass(&mut self, piece: &Piece, glyph: &WordGlyph, from: usize, to: usize) {
        let Some(cast) = self.shaped.casts.get(piece.cast) else {
            return;
        };
        let advance = cast.advance(glyph).to_micropoints();
        let c = self.wording.shown.get(from..to).and_then(|text| text.chars().next());
        if from < to && c.is_some_and(char::is_whitespace) {
            if matches!(c, Some(' ' | '\u{a0}')) {
                self.gaps += advance;
            }
            self.in_word &= c == Some('\u{a0}');
        } else {
            if from < to {
                let c = c.unwrap_or_default();
                let hang = cast.hang(glyph, c, self.fonts);
                self.follow(hang.0, from);
                self.seen = Seen {
                    cast: piece.cast,
                    glyph: glyph.id,
                    from,
                    to,
                    start: self.x,
                    end: 0,
                    gaps: self.gaps,
                    ems: self.ems,
                    hang: hang.1,
                    word: self.word,
                };
            }
            let tracking = if glyph.last { cast.tracking.to_micropoints() } else { 0 };
            self.seen.end = self.x + advance - tracking;
        }
        if glyph.last {
            self.ems += cast.size.to_micropoints();
        }
        self.x += advance;
    }

    /// Tells the marks before a sign what their lines start with.
    fn follow(&mut self, hang: i64, from: usize) {
        if !self.in_word {
            (self.word, self.in_word) = (from, true);
        }
        if self.open < self.marks.len() {
            let head = head(self.wording.shown.get(from..).unwrap_or_default());
            for mark in self.marks.iter_mut().skip(self.open) {
                mark.hang_start = hang;
                mark.head = head;
            }
            self.open = self.marks.len();
        }
    }

    /// Marks the breaks up to a place, which is the end of all glyphs passed so far.
    fn mark_before(&mut self, place: usize, in_word: bool) {
        while let Some(b) = self.next().filter(|b| b.at <= place) {
            let after_space = self.seen.to < b.at;
            let (end, hang_end) = match b.kind {
                Kind::Hyphen => self.end_of_seen(true),
                _ if in_word && !after_space => self.end_of_seen(false),
                _ => (self.seen.end, self.seen.hang),
            };
            let tail = self.wording.shown.get(self.seen.word..self.seen.to).map_or(0, tail);
            self.marks.push(Mark {
                end,
                start: self.x,
                gaps_end: self.seen.gaps,
                gaps_start: self.gaps,
                ems_end: self.seen.ems,
                ems_start: self.ems,
                hang_end,
                hang_start: 0,
                tail,
                head: 0,
            });
        }
    }

    /// Where the last cluster ends when the line ends after it, with or without a hyphen, and how far it hangs.
    fn end_of_seen(&mut self, hyphen: bool) -> (i64, i64) {
        let Seen {
            cast: index,
            glyph,
            from,
            to,
            start,
            end,
            hang,
            ..
        } = self.seen;
        let Some(cast) = self.shaped.casts.get(index) else {
            return (end, hang);
        };
        let (shaped, shown, fonts) = (self.shaped, &self.wording.shown, self.fonts);
        let (width, own) = *self.ends.entry((index, glyph, hyphen)).or_insert_with(|| {
            let mut text = shown.get(from..to).unwrap_or_default().to_owned();
            text.extend(hyphen.then(|| cast.hyphen()));
            let word = shaped.reshape(index, &text, fonts);
            (
                (cast.width(&word) - cast.tracking).to_micropoints(),
                cast.hang_of_last(&word, hyphen, fonts),
            )
        });
        (start + width, if hyphen { own } else { hang })
    }

    /// Marks the breaks within the cluster that ends at `to`, such as in a ligature, and whose first glyph has this index
    /// in its piece.
    fn mark_within(&mut self, piece: &Piece, index: usize, to: usize, gaps: i64) {
        while let Some(b) = self.next().filter(|b| b.at < to) {
            let Some(cast) = self.shaped.casts.get(piece.cast) else {
                return;
            };
            let reshape = |text: &str| self.shaped.reshape(piece.cast, text, self.fonts);
            let near = self.clusters.partition_point(|(from, _)| *from + NEAR <= b.at);
            let (from, x) = self.clusters.get(near.saturating_sub(1)).copied().unwrap_or_default();
            let mut first_part = self.wording.shown.get(from..b.at).unwrap_or_default().to_owned();
            first_part.extend((b.kind == Kind::Hyphen).then(|| cast.hyphen()));
            let first = reshape(&first_part);
            let end = x + (cast.width(&first) - cast.tracking).to_micropoints();
            let rest = self.rest(piece, index, b.at);
            let shown = self.wording.shown.get(b.at..rest.shown.end).unwrap_or_default();
            // Without the last cluster of the part, whose distance to the next is not that of the whole.
            let until = u32::try_from(rest.to - b.at).unwrap_or(u32::MAX);
            let after = reshape(shown);
            let beyond = |glyph: &WordGlyph| glyph.start >= until && glyph.start < glyph.end;
            let after = after.iter().take_while(|glyph| !beyond(glyph));
            let width: Length = after.map(|glyph| cast.advance(glyph)).sum();
            self.marks.push(Mark {
                end,
                start: rest.x - width.to_micropoints(),
                gaps_end: gaps,
                gaps_start: gaps,
                ems_end: self.ems,
                ems_start: self.ems,
                hang_end: cast.hang_of_last(&first, b.kind == Kind::Hyphen, self.fonts),
                hang_start: 0,
                tail: tail(&first_part),
                head: head(shown),
            });
            // The letter after the break is in a cluster that has been met already.
            self.open = self.marks.len();
        }
    }

    /// What follows a break in the cluster whose first glyph has this index, as far as it is near.
    fn rest(&self, piece: &Piece, index: usize, at: usize) -> Rest {
        let end = piece.shown.end;
        let Some(cast) = self.shaped.casts.get(piece.cast) else {
            return Rest {
                shown: at..end,
                to: end,
                x: self.x,
            };
        };
        let mut x = self.x;
        // The end of the part, and of what of it counts: one cluster less, unless the piece ends there.
        let mut counted: Option<(usize, i64)> = None;
        for glyph in piece.word.iter().skip(index) {
            let start = piece.shown.start + glyph.start as usize;
            if glyph.start < glyph.end && start >= at + NEAR {
                match counted {
                    None => counted = Some((start, x)),
                    Some((to, x)) => {
                        return Rest {
                            shown: at..start,
                            to,
                            x,
                        };
                    }
                }
            }
            x += cast.advance(glyph).to_micropoints();
        }
        Rest {
            shown: at..end,
            to: end,
            x,
        }
    }
}

/// What follows a break within a cluster, as far as it is near.
struct Rest {
    /// What is shaped again, of the text as shown.
    shown: Range<usize>,
    /// So far its width counts.
    to: usize,
    /// Where that ends on the line.
    x: i64,
}

/// Of a word with a break in a ligature so many bytes before and after it are shaped again. No font reaches farther from a
/// letter, and a word with a ligature at each of very many breaks must not be shaped whole for every one of them.
const NEAR: usize = 64;

/// So many characters at an edge of a line are compared with those at the edge of the next. Two words that are alike for
/// so long look the same to a reader; and a word with very many breaks, which has an edge at each, must not be read to
/// its end for every one of them.
const EDGE: usize = 40;

/// The number of the word that a line starts with: of its first characters up to a space, at most `EDGE`.
fn head(text: &str) -> u64 {
    let edge = text.chars().inspect(|_| looked(1)).take(EDGE);
    let length = edge
        .take_while(|c| !c.is_whitespace())
        .map(char::len_utf8)
        .sum::<usize>();
    text.get(..length).map_or(0, fragment)
}

/// The number of the word or part of one that a line ends in: of its last characters, at most `EDGE`.
fn tail(word: &str) -> u64 {
    let edge = word.chars().rev().inspect(|_| looked(1)).take(EDGE);
    let length = edge.map(char::len_utf8).sum::<usize>();
    word.get(word.len() - length..).map_or(0, fragment)
}

/// A number for the letters at an edge of a line, to see the same ones under each other: the hash FNV-1a of the word
/// without its punctuation; 0 for a single letter or none. Two words with the same number would cost a line nothing but
/// a little.
fn fragment(word: &str) -> u64 {
    looked(word.len());
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    if word.chars().nth(1).is_none() {
        return 0;
    }
    word.bytes().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
        (hash ^ u64::from(byte.to_ascii_lowercase())).wrapping_mul(0x0100_0000_01b3)
    })
}
