//! How wide is the text before each place where a line may end?
//!
//! A line that ends within a word loses the kerning with what follows and gains a hyphen; only the last cluster before
//! the break is shaped again to learn that. Within a ligature both parts of the word are.

use std::collections::BTreeMap;

use super::breaks::{Break, Kind};
use super::lines::Mark;
use super::shape::{Piece, Shaped, WordGlyph};
use super::wording::Wording;
use crate::font::FontBook;

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
    /// Widths of clusters at line ends: by item, first glyph and whether a hyphen follows.
    ends: BTreeMap<(usize, u16, bool), i64>,
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
            ends: BTreeMap::new(),
        }
    }

    /// The start of the text and one mark for each break.
    pub(super) fn marks(mut self) -> Vec<Mark> {
        for piece in &self.shaped.pieces {
            let (x, gaps) = (self.x, self.gaps);
            for (index, glyph) in piece.word.iter().enumerate() {
                let from = piece.shown.start + glyph.start as usize;
                let to = piece.shown.start + glyph.end as usize;
                if glyph.start < glyph.end {
                    self.mark_before(from, index > 0);
                    self.mark_within(piece, to, x, gaps);
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
        } else {
            if from < to {
                self.seen = Seen {
                    cast: piece.cast,
                    glyph: glyph.id,
                    from,
                    to,
                    start: self.x,
                    end: 0,
                    gaps: self.gaps,
                };
            }
            let tracking = if glyph.last { cast.tracking.to_micropoints() } else { 0 };
            self.seen.end = self.x + advance - tracking;
        }
        self.x += advance;
    }

    /// Marks the breaks up to a place, which is the end of all glyphs passed so far.
    fn mark_before(&mut self, place: usize, in_word: bool) {
        while let Some(b) = self.next().filter(|b| b.at <= place) {
            let after_space = self.seen.to < b.at;
            let end = match b.kind {
                Kind::Hyphen => self.end_of_seen(true),
                _ if in_word && !after_space => self.end_of_seen(false),
                _ => self.seen.end,
            };
            self.marks.push(Mark {
                end,
                start: self.x,
                gaps_end: self.seen.gaps,
                gaps_start: self.gaps,
            });
        }
    }

    /// Where the last cluster ends when the line ends after it, with or without a hyphen.
    fn end_of_seen(&mut self, hyphen: bool) -> i64 {
        let Seen {
            cast: index,
            glyph,
            from,
            to,
            start,
            end,
            ..
        } = self.seen;
        let Some(cast) = self.shaped.casts.get(index) else {
            return end;
        };
        let (shaped, shown, fonts) = (self.shaped, &self.wording.shown, self.fonts);
        let width = *self.ends.entry((index, glyph, hyphen)).or_insert_with(|| {
            let mut text = shown.get(from..to).unwrap_or_default().to_owned();
            text.extend(hyphen.then(|| cast.hyphen()));
            (cast.width(&shaped.reshape(index, &text, fonts)) - cast.tracking).to_micropoints()
        });
        start + width
    }

    /// Marks the breaks within the cluster that ends at `to`, such as in a ligature. Its piece starts at `x`.
    fn mark_within(&mut self, piece: &Piece, to: usize, x: i64, gaps: i64) {
        while let Some(b) = self.next().filter(|b| b.at < to) {
            let Some(cast) = self.shaped.casts.get(piece.cast) else {
                return;
            };
            let mut head = self
                .wording
                .shown
                .get(piece.shown.start..b.at)
                .unwrap_or_default()
                .to_owned();
            head.extend((b.kind == Kind::Hyphen).then(|| cast.hyphen()));
            let tail = self.wording.shown.get(b.at..piece.shown.end).unwrap_or_default();
            let width = |text: &str| cast.width(&self.shaped.reshape(piece.cast, text, self.fonts));
            let end = x + (width(&head) - cast.tracking).to_micropoints();
            let start = x + (cast.width(&piece.word) - width(tail)).to_micropoints();
            self.marks.push(Mark {
                end,
                start,
                gaps_end: gaps,
                gaps_start: gaps,
            });
        }
    }
}
