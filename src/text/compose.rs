//! Where does each glyph of a line stand, and what do readers get for it?
//!
//! Words that a line end divides are shaped again with their hyphen, so that kerning and ligatures are right on both
//! sides. Each part is a run of its own: the first stands for the whole word, the others for nothing.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use unicode_bidi::{BidiInfo, Level};

use super::breaks::{self, Break, Kind};
use super::give::{LEAST, Stuff};
use super::shape::{Cast, Shaped};
use super::voice::{Word, WordGlyph};
use super::wording::Wording;
use super::{Glyph, GlyphRun, Line, Paragraph, Shape, looked};
use crate::font::FontBook;
use crate::geom::{Length, Point};
use crate::source::house::{Align, Case};

/// Turns chosen breaks into lines of glyphs.
pub(super) struct Composer<'a> {
    pub paragraph: &'a Paragraph,
    pub wording: &'a Wording,
    pub shaped: &'a Shaped,
    pub breaks: &'a [Break],
    pub fonts: &'a FontBook,
    /// The room of each line.
    pub shape: &'a Shape,
}

/// A word of a line, or the part of it that is on the line.
struct Part {
    cast: usize,
    shown: Range<usize>,
    word: Word,
    /// Whether its last glyph is a hyphen that is not in the text.
    hyphen: bool,
}

/// Part of a divided word.
struct Fragment {
    /// What is on this line, in the text as shown.
    shown: Range<usize>,
    /// What readers get for it.
    actual: Arc<str>,
}

/// A line while it is put together.
#[derive(Default)]
struct Draft {
    runs: Vec<RunDraft>,
    /// Up to the end of the last glyph that is no space.
    width: Length,
    /// How many glyphs there are up to there.
    visible: usize,
    count: usize,
    pen: Length,
    /// Word spaces: run, glyph, and how many glyphs are before.
    spaces: Vec<(usize, usize, usize)>,
    /// How far the first and the last glyph hang out.
    hang: (Length, Length),
    /// Change of the letters' width in ten-thousandths.
    expansion: i64,
    /// Word spaces in thousandths of their natural width, in a justified line.
    justified: Option<u32>,
}

struct RunDraft {
    cast: usize,
    /// Odd where it runs from right to left.
    level: Level,
    /// Index of the fragment that it is, if it is one.
    fragment: Option<usize>,
    shown: Range<usize>,
    glyphs: Vec<Glyph>,
    /// For each glyph whether it is the last of its cluster.
    ends: Vec<bool>,
}

impl Draft {
    fn advance(&self, run: usize, glyph: usize) -> Option<Length> {
        Some(self.runs.get(run)?.glyphs.get(glyph)?.advance)
    }
}

impl Composer<'_> {
    /// The line from a break (the start of the text when not given) to another one; `number` lines are before it.
    pub(super) fn line(&self, number: usize, from: Option<&Break>, to: &Break) -> Line {
        let slot = self.shape.slot(number);
        let indent = if number == 0 {
            self.paragraph.first_line
        } else {
            Length::ZERO
        };
        let space = slot.width - indent;
        let start = from.map_or(0, |b| b.at);
        let fragments = self.fragments(from, to);
        let mut draft = Draft::default();
        let parts: Vec<Part> = self.parts(start, to).collect();
        // Spaces at a line end run as the paragraph does (UAX #9, L1).
        let is_space = |part: &&Part| {
            let text = self.wording.shown.get(part.shown.clone());
            text.is_some_and(|text| text.chars().all(char::is_whitespace))
        };
        let last = parts.len() - parts.iter().rev().take_while(is_space).count();
        for (index, part) in parts.iter().enumerate() {
            let cast = self.shaped.casts.get(part.cast).filter(|_| index < last);
            let level = cast.map_or(Level::ltr(), |cast| cast.item.level);
            self.place(part, level, &fragments, &mut draft);
        }
        if !self.paragraph.bounds.protrusion {
            draft.hang = (Length::ZERO, Length::ZERO);
        }
        let (before, after) = draft.hang;
        let justify = self.paragraph.align == Align::Justify;
        let room = space + before + after;
        if draft.width > room || (justify && to.kind != Kind::Must) {
            self.fill(&mut draft, room, justify);
        }
        let rest = (room - draft.width).max(Length::ZERO);
        let x = match self.paragraph.align {
            Align::Start | Align::Justify => Length::ZERO,
            Align::Center => rest / 2,
            Align::End => rest,
        };
        self.finish(draft, &fragments, slot.start + indent + x - before, to)
    }

    /// Makes a line as wide as its room, as far as its paragraph and its spaces allow.
    fn fill(&self, draft: &mut Draft, room: Length, justify: bool) {
        let bounds = &self.paragraph.bounds;
        let visible = draft.visible;
        draft.spaces.retain(|(_, _, count)| *count < visible);
        let stuff = self.stuff(draft);
        let given = stuff.give((room - draft.width).to_micropoints(), bounds, justify);
        let mut count = 0;
        let spaces: BTreeSet<(usize, usize)> = draft.spaces.iter().map(|(run, glyph, _)| (*run, *glyph)).collect();
        let mut grown = 0;
        for (r, run) in draft.runs.iter_mut().enumerate() {
            let Some(cast) = self.shaped.casts.get(run.cast) else {
                continue;
            };
            let wider = |length: Length| length.scale(given.expansion, 10_000);
            let tracking = cast.size.scale(given.tracking, 1_000);
            for (g, glyph) in run.glyphs.iter_mut().enumerate() {
                count += 1;
                if count > visible {
                    break;
                }
                let natural = glyph.advance;
                if !spaces.contains(&(r, g)) {
                    glyph.advance += wider(natural);
                    glyph.offset.x += wider(glyph.offset.x);
                }
                if run.ends.get(g).copied().unwrap_or(false) && count < visible {
                    glyph.advance += tracking;
                }
                grown += (glyph.advance - natural).to_micropoints();
            }
        }
        draft.expansion = given.expansion;
        draft.width += Length::micropoints(grown);
        if justify {
            justify_spaces(draft, room, stuff.gaps);
        }
    }

    /// What a line has that can give.
    fn stuff(&self, draft: &Draft) -> Stuff {
        let gaps: Length = draft.spaces.iter().filter_map(|(r, g, _)| draft.advance(*r, *g)).sum();
        let mut count = 0;
        let mut ems = Length::ZERO;
        for run in &draft.runs {
            let Some(cast) = self.shaped.casts.get(run.cast) else {
                continue;
            };
            let visible = run.ends.iter().take_while(|_| {
                count += 1;
                count < draft.visible
            });
            let places = visible.filter(|end| **end).count();
            ems += cast.size * i64::try_from(places).unwrap_or(0);
        }
        Stuff {
            letters: (draft.width - gaps).to_micropoints().max(0),
            gaps: gaps.to_micropoints(),
            ems: ems.to_micropoints(),
        }
    }

    /// The words and parts of words of a line, those at its ends shaped again where it divides them.
    fn parts(&self, start: usize, to: &Break) -> impl Iterator<Item = Part> {
        let pieces = &self.shaped.pieces;
        let first = pieces.partition_point(|piece| piece.shown.end <= start);
        pieces
            .iter()
            .skip(first)
            .take_while(|piece| piece.shown.start < to.at)
            .map(move |piece| {
                let shown = piece.shown.start.max(start)..piece.shown.end.min(to.at);
                let hyphen = to.kind == Kind::Hyphen && shown.end == to.at;
                if shown == piece.shown && !hyphen {
                    return Part {
                        cast: piece.cast,
                        shown,
                        word: piece.word.clone(),
                        hyphen,
                    };
                }
                let mut text = self.wording.shown.get(shown.clone()).unwrap_or_default().to_owned();
                text.extend(self.shaped.casts.get(piece.cast).filter(|_| hyphen).map(Cast::hyphen));
                Part {
                    cast: piece.cast,
                    shown,
                    word: self.shaped.reshape(piece.cast, &text, self.fonts),
                    hyphen,
                }
            })
    }

    /// The parts of divided words at the line's ends.
    fn fragments(&self, from: Option<&Break>, to: &Break) -> Vec<Fragment> {
        let start = from.map_or(0, |b| b.at);
        let mut fragments = Vec::new();
        let hyphened = from.is_some_and(|b| b.kind.divides());
        // Of a word that may be very long no more is looked at than this line shows, and the letter before it.
        let letter = self
            .wording
            .shown
            .get(..start)
            .and_then(|before| before.chars().next_back());
        let room = start - letter.map_or(0, char::len_utf8)..to.at;
        let end_of_word = hyphened.then(|| self.word_around(start, start, room)).flatten();
        if let Some(word) = end_of_word.filter(|word| word.start < start) {
            fragments.push(Fragment {
                shown: start..word.end.min(to.at),
                actual: "".into(),
            });
        }
        // The part that a word ends in can be divided again.
        let open = fragments.last().is_none_or(|tail: &Fragment| tail.shown.end < to.at) && to.kind.divides();
        let whole = || self.word_around(to.at, to.at.saturating_sub(1), 0..usize::MAX);
        if let Some(word) = open.then(whole).flatten() {
            let actual = self.wording.written_for(word.clone()).into();
            fragments.push(Fragment {
                shown: word.start.max(start)..to.at,
                actual,
            });
        }
        fragments
    }

    /// The letters around a hyphen's place, the word's own hyphen before it and the punctuation that follows, as far as they
    /// are in `room` and in the item of the byte `within` and no line can end between them without a hyphen.
    fn word_around(&self, place: usize, within: usize, room: Range<usize>) -> Option<Range<usize>> {
        let item = self
            .shaped
            .casts
            .iter()
            .map(|cast| &cast.item)
            .find(|item| item.shown.contains(&within))?;
        let is_letter = |c: char| c.is_alphanumeric() || !breaks::parts_before(c);
        let least = item.shown.start.max(room.start);
        let before = self.wording.shown.get(least..place)?;
        let after = self.wording.shown.get(place..item.shown.end.min(room.end))?;
        let own = before.strip_suffix(['-', '\u{2010}']).unwrap_or(before);
        let start = own
            .char_indices()
            .rev()
            .inspect(|_| looked(1))
            .take_while(|(at, c)| is_letter(*c) && !self.parts_words(least + at + c.len_utf8()))
            .last()
            .map_or(least + own.len(), |(at, _)| least + at);
        let end = after
            .char_indices()
            .inspect(|_| looked(1))
            .take_while(|(at, c)| !c.is_whitespace() && (*at == 0 || !self.parts_words(place + at)))
            .last()
            .map_or(place, |(at, c)| place + at + c.len_utf8());
        let whole = |edge: usize| self.cluster_within(edge).unwrap_or(edge..edge);
        Some(whole(start).start..whole(end).end)
    }

    /// Whether a line can end at a place without dividing a word.
    fn parts_words(&self, place: usize) -> bool {
        let found = self.breaks.binary_search_by_key(&place, |b| b.at);
        found.is_ok_and(|index| self.breaks.get(index).is_some_and(|b| !b.kind.divides()))
    }

    /// The cluster that a place is within, not at an end of it: signs that are no letters can share one with a letter.
    fn cluster_within(&self, place: usize) -> Option<Range<usize>> {
        let pieces = &self.shaped.pieces;
        let piece = pieces.get(pieces.partition_point(|piece| piece.shown.end <= place))?;
        let offset = place.checked_sub(piece.shown.start)?;
        let glyph = piece
            .word
            .iter()
            .find(|g| (g.start as usize) < offset && offset < g.end as usize)?;
        Some(piece.shown.start + glyph.start as usize..piece.shown.start + glyph.end as usize)
    }

    /// Adds the glyphs of a part to the line.
    fn place(&self, part: &Part, level: Level, fragments: &[Fragment], draft: &mut Draft) {
        let Some(cast) = self.shaped.casts.get(part.cast) else {
            return;
        };
        let length = part.shown.len();
        let mut glyphs: Vec<&WordGlyph> = part.word.iter().collect();
        if level.is_rtl() {
            glyphs.reverse();
        }
        // Each word of the other direction is a run, so that runs can be put in order.
        let mut fresh = level != Level::ltr();
        for glyph in glyphs {
            let at = part.shown.start + (glyph.start as usize).min(length.saturating_sub(1));
            let fragment = fragments.iter().position(|f| f.shown.contains(&at));
            let is_next = draft.runs.last().is_none_or(|run| {
                run.level != level || run.fragment != fragment || !self.same_run(run.cast, part.cast)
            });
            if std::mem::take(&mut fresh) || is_next {
                let start = if level.is_rtl() { part.shown.start } else { at };
                draft.runs.push(RunDraft {
                    cast: part.cast,
                    level,
                    fragment,
                    shown: start..start,
                    glyphs: Vec::new(),
                    ends: Vec::new(),
                });
            }
            self.add(cast, glyph, part, draft);
        }
        // Text that the shaper dropped altogether still belongs to the line.
        if let Some(run) = draft.runs.last_mut() {
            run.shown.end = run.shown.end.max(part.shown.end);
        }
    }

    fn add(&self, cast: &Cast, glyph: &WordGlyph, part: &Part, draft: &mut Draft) {
        let index = draft.runs.len().saturating_sub(1);
        let Some(run) = draft.runs.last_mut() else { return };
        // The hyphen of a divided word stands after the text of its part and for nothing.
        let place = |byte: u32| part.shown.start + (byte as usize).min(part.shown.len());
        let (from, to) = (place(glyph.start), place(glyph.end));
        run.shown.end = run.shown.end.max(to);
        let local = |at: usize| u32::try_from(at.saturating_sub(run.shown.start)).unwrap_or(u32::MAX);
        let advance = cast.advance(glyph);
        // What the shaper dropped before this glyph (a joiner with nothing to join) goes to it.
        let covered = match run.level.is_rtl() {
            true => local(from),
            false => run.glyphs.last().map_or(0, |before| before.end).min(local(from)),
        };
        run.glyphs.push(Glyph {
            id: glyph.id,
            advance,
            offset: Point::new(cast.length(glyph.shift.0), -cast.length(glyph.shift.1) - cast.rise),
            start: if from < to { covered } else { local(from) },
            end: local(to),
        });
        run.ends.push(glyph.last);
        draft.count += 1;
        let c = self.wording.shown.get(from..to).and_then(|text| text.chars().next());
        if c.is_some_and(char::is_whitespace) {
            if matches!(c, Some(' ' | '\u{a0}')) {
                draft.spaces.push((index, run.glyphs.len() - 1, draft.count));
            }
        } else {
            let tracking = if glyph.last { cast.tracking } else { Length::ZERO };
            draft.width = draft.pen + advance - tracking;
            // A glyph that stands for nothing is a hyphen, or belongs to a sign that has told already how it hangs.
            let hyphen = from == part.shown.end && part.hyphen;
            if from < to || hyphen {
                let hang = cast.hang(glyph, c.unwrap_or(cast.hyphen()), self.fonts);
                draft.hang.1 = Length::micropoints(hang.1);
                if draft.visible == 0 {
                    draft.hang.0 = Length::micropoints(hang.0);
                }
            }
            draft.visible = draft.count;
        }
        draft.pen += advance;
    }

    /// Whether glyphs of two items may stand in one run.
    fn same_run(&self, a: usize, b: usize) -> bool {
        if a == b {
            return true;
        }
        let (Some(a), Some(b)) = (self.shaped.casts.get(a), self.shaped.casts.get(b)) else {
            return false;
        };
        let runs = &self.paragraph.runs;
        let (Some(first), Some(second)) = (runs.get(a.item.run), runs.get(b.item.run)) else {
            return false;
        };
        let upper = |case: Case| case == Case::Upper;
        (
            a.item.face,
            a.size,
            first.mark,
            &first.language,
            upper(first.style.case),
        ) == (
            b.item.face,
            b.size,
            second.mark,
            &second.language,
            upper(second.style.case),
        )
    }

    fn finish(&self, draft: Draft, fragments: &[Fragment], x: Length, to: &Break) -> Line {
        let (mut ascent, mut descent) = (Length::ZERO, Length::ZERO);
        let mut starts = starts(&draft.runs, x).into_iter();
        let expansion = u16::try_from(10_000 + draft.expansion).unwrap_or(10_000);
        let stretch = (expansion, draft.justified);
        let mut runs = Vec::with_capacity(draft.runs.len());
        for run in draft.runs {
            let start = starts.next().unwrap_or(x);
            let Some(cast) = self.shaped.casts.get(run.cast) else {
                continue;
            };
            if let Some(face) = self.fonts.face(cast.item.face) {
                ascent = ascent.max(cast.length(face.ascender.into()) + cast.rise);
                descent = descent.max(-cast.length(face.descender.into()));
            }
            runs.extend(self.glyph_run(cast, run, fragments, start, stretch));
        }
        let (divided, ends) = (to.kind.divides(), to.kind == Kind::Must);
        Line {
            runs,
            width: draft.width,
            divided,
            ends,
            ascent,
            descent,
        }
    }

    fn glyph_run(
        &self,
        cast: &Cast,
        run: RunDraft,
        fragments: &[Fragment],
        x: Length,
        (expansion, spaces): (u16, Option<u32>),
    ) -> Option<GlyphRun> {
        let source = self.paragraph.runs.get(cast.item.run)?;
        let text = self.wording.shown.get(run.shown.clone()).unwrap_or_default();
        let actual = match run.fragment.and_then(|index| fragments.get(index)) {
            Some(fragment) => Some(fragment.actual.clone()),
            None if source.style.case == Case::Upper => {
                let written = self.wording.written_for(run.shown.clone());
                (written != text).then(|| written.into())
            }
            None => None,
        };
        Some(GlyphRun {
            x,
            face: cast.item.face,
            size: cast.size,
            language: source.language.clone(),
            mark: source.mark,
            expansion,
            spaces,
            glyphs: run.glyphs,
            text: text.into(),
            actual,
        })
    }
}

/// Where each run of a line starts that itself starts at `x`: one after the other, in the order of UAX #9 (L2) where
/// some run from right to left.
fn starts(runs: &[RunDraft], x: Length) -> Vec<Length> {
    let levels: Vec<Level> = runs.iter().map(|run| run.level).collect();
    let mut starts = vec![x; runs.len()];
    let mut pen = x;
    for index in BidiInfo::reorder_visual(&levels) {
        if let (Some(start), Some(run)) = (starts.get_mut(index), runs.get(index)) {
            *start = pen;
            pen += run.glyphs.iter().map(|glyph| glyph.advance).sum();
        }
    }
    starts
}

/// Widens or narrows the word spaces of a line until it fills its room; narrower than their least they do not get.
/// Natural word spaces are `gaps` together.
fn justify_spaces(draft: &mut Draft, room: Length, gaps: i64) {
    let Ok(count) = i64::try_from(draft.spaces.len()) else {
        return;
    };
    if count == 0 {
        return;
    }
    let missing = (room - draft.width).to_micropoints().max(-gaps * LEAST / 100);
    draft.justified = u32::try_from((gaps + missing) * 1_000 / gaps.max(1)).ok();
    for (index, (run, glyph, _)) in (0..).zip(draft.spaces.iter()) {
        // Spread so that the shares add up to the whole, micropoint by micropoint.
        let share = missing * (index + 1) / count - missing * index / count;
        if let Some(glyph) = draft.runs.get_mut(*run).and_then(|run| run.glyphs.get_mut(*glyph)) {
            glyph.advance += Length::micropoints(share);
        }
    }
    draft.width += Length::micropoints(missing);
}
