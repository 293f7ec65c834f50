//! How bad does a line look, and how bad next to its neighbours?
//!
//! The costs that total fit adds up. A cost of 10,000 is a ragged line that is a tenth of its measure too short. They
//! follow the demerits of Knuth & Plass (Breaking Paragraphs into Lines, 1981): badness by how far a line must give,
//! more for hyphens that follow each other, for lines next to each other that give in opposite ways, and for what
//! readers stumble over at the edges. The figures were found by trial on texts in four languages (`tests/bench-text`).

use super::breaks::Break;
use super::give::{SHRINK, STRETCH, Stuff};
use super::{Bounds, Shape};
use crate::geom::Length;

/// A division on the line after another one, and on the line after two.
const SECOND_HYPHEN: i64 = 20_000;
const THIRD_HYPHEN: i64 = 200_000_000;
/// A division at the end of the last full line.
const HYPHEN_BEFORE_LAST: i64 = 10_000;
/// A last line that holds nothing but the end of a divided word.
pub(super) const LONELY_END: i64 = 60_000;
/// A last line shorter than a sixth of its measure: one word alone, or more.
const LONELY_WORD: i64 = 40_000;
const SHORT_END: i64 = 10_000;
/// The same where lines are not justified and may end earlier to send a word down: shorter than a fifth.
const RAGGED_LONELY_WORD: i64 = 80_000;
const RAGGED_SHORT_END: i64 = 25_000;
/// The same word at the start or at the end of two lines that follow each other.
const SAME_EDGE: i64 = 2_000;
/// A narrow line next to a wide one.
const UNLIKE_NEIGHBOUR: i64 = 1_000;
/// A line that is wider than its measure, before what its width adds.
pub(super) const OVERFULL: i64 = 1_000_000_000;
/// A justified line whose letters give all they can, and one whose spaces besides are at the edge of what is
/// comfortable; the latter by its square and by its fourth power.
const LETTERS: i64 = 150;
const SPACES: i64 = 5_300;
const SPACES_STEEP: i64 = 3_400;
/// A justified line whose spaces are no longer comfortable, besides.
const UNEVEN: i64 = 30_000;
/// One whose spaces are wider than is tolerated, besides.
const GAPING: i64 = 200_000;
/// A division in justified text costs more the wider the measure is, since a wide one has nearly always another way: so
/// much for each em of it beyond so many (in tenths), and at most so much.
const DIVISION_EM: i64 = 6_800;
const DIVISION_FREE: i64 = 110;
const DIVISION_MOST: i64 = 80_000;
/// In ragged text, what a place costs above the lesser seams of a compound (`PART` of `breaks`) counts so many times more;
/// a stub costs so much besides.
const RAGGED_FREE: i64 = 13_000;
const RAGGED_FACTOR: i64 = 9;
const RAGGED_STUB: i64 = 160_000;
/// Wider word spaces than this, in thousandths of what is comfortable, are charged by their width alone.
const WORST: i64 = 8_000;
const BEYOND_WORST: i64 = 1_000_000;
/// So far word spaces may go in thousandths of their comfortable stretch, 150 % of their natural width, unless a
/// paragraph cannot be set otherwise. (A stretch of each line to spread such gaps, as TeX has, was tried and made all
/// figures worse: costs that grow with the fourth power spread them already.)
const TOLERANCE: i64 = 2_000;
/// Rounding that nobody sees, in micropoints.
pub(super) const ROUNDING: i64 = 1_000;

/// Where a line ends or starts at a break, in micropoints from the start of the text set on one endless line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Mark {
    /// The end of a line that ends here: of its last glyph that is no space, or of its hyphen.
    pub end: i64,
    /// The start of the line that starts here.
    pub start: i64,
    /// All word spaces before the end.
    pub gaps_end: i64,
    /// All word spaces before the start.
    pub gaps_start: i64,
    /// All places between letters before the end, each counted with its size.
    pub ems_end: i64,
    /// All places between letters before the start, likewise.
    pub ems_start: i64,
    /// How far the line that ends here hangs into the margin, where its paragraph lets it.
    pub hang_end: i64,
    /// How far the line that starts here hangs, likewise.
    pub hang_start: i64,
    /// A number for the word or fragment that the line ends in; 0 for none worth watching.
    pub tail: u64,
    /// A number for the one that the next line starts with.
    pub head: u64,
}

/// What the lines should be like.
#[derive(Clone, Copy, Debug)]
pub(super) struct Aim<'a> {
    /// The room of each line.
    pub shape: &'a Shape,
    /// Further indent of the first line.
    pub indent: i64,
    /// Whether word spaces stretch to fill the measure.
    pub justify: bool,
    /// Whether lines should be about equally long.
    pub balance: bool,
    /// How far lines may give.
    pub bounds: Bounds,
    /// What a division costs in justified lines besides what its place in the word costs.
    pub division: i64,
}

/// What a division costs besides in justified lines of this width, in type of this size.
pub(super) fn division(width: Length, size: Length) -> i64 {
    let ems = width.scale(10, 1).div_floor(size.max(Length::pt(1)));
    ((ems - DIVISION_FREE) * DIVISION_EM / 10).clamp(0, DIVISION_MOST)
}

impl Aim<'_> {
    /// What it costs to divide a word at a place. A ragged line may end early: there a word is divided between its parts,
    /// within a part only where the line would be two sevenths too short, and so that a stub is left where it would be half
    /// empty.
    pub(super) fn divided(&self, place: &Break) -> i64 {
        if self.justify {
            return place.cost + self.division;
        }
        let stub = if place.stub { RAGGED_STUB } else { 0 };
        place.cost + (place.cost - RAGGED_FREE).max(0) * RAGGED_FACTOR + stub
    }

    /// What it costs to end a line between words at a place.
    pub(super) fn parted(&self, place: &Break) -> i64 {
        if self.justify {
            place.cost
        } else {
            place.cost + place.ragged
        }
    }

    /// The room of a line, counted from 0.
    pub(super) fn space(&self, line: usize) -> i64 {
        let width = self.shape.slot(line).width.to_micropoints();
        if line == 0 { width - self.indent } else { width }
    }

    /// The room of the widest line.
    pub(super) fn widest(&self) -> i64 {
        (0..=self.shape.settled() + 1)
            .map(|line| self.space(line))
            .max()
            .unwrap_or_default()
    }
}

/// How a justified line gives, for comparing it with its neighbours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// Narrowed by more than half of what it can be.
    Tight,
    /// About as wide as it would be by itself.
    Decent,
    /// Widened by more than half of what is comfortable.
    Loose,
    /// Widened by more than is comfortable.
    VeryLoose,
}

/// What one line is like by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Form {
    /// What its width costs.
    pub cost: i64,
    /// How it compares.
    pub fit: Fit,
    /// Whether its word spaces go beyond what is tolerated where there is another way.
    pub beyond: bool,
}

/// Judges the lines of one paragraph.
#[derive(Clone, Copy)]
pub(super) struct Judge<'a> {
    /// Where lines can start and end.
    pub marks: &'a [Mark],
    /// What they should be like.
    pub aim: Aim<'a>,
    /// Whether lines may go beyond what is tolerated, since no other way was found.
    pub emergency: bool,
}

impl Judge<'_> {
    /// From the first glyph to the last, less what hangs out at either edge.
    pub(super) fn width(&self, start: usize, end: usize) -> i64 {
        let (from, to) = (&self.marks[start], &self.marks[end]);
        let hang = if self.aim.bounds.protrusion {
            from.hang_start + to.hang_end
        } else {
            0
        };
        to.end - from.start - hang
    }

    /// Word spaces of a line.
    pub(super) fn gaps(&self, start: usize, end: usize) -> i64 {
        (self.marks[end].gaps_end - self.marks[start].gaps_start).max(0)
    }

    fn stuff(&self, start: usize, end: usize) -> Stuff {
        let (from, to) = (&self.marks[start], &self.marks[end]);
        let gaps = self.gaps(start, end);
        Stuff {
            letters: (to.end - from.start - gaps).max(0),
            gaps,
            ems: (to.ems_end - from.ems_start).max(0),
        }
    }

    /// Whether a line fits into a space.
    pub(super) fn fits(&self, start: usize, end: usize, space: i64) -> bool {
        let width = self.width(start, end);
        if width <= space + ROUNDING {
            return true;
        }
        width - self.stuff(start, end).shrink(&self.aim.bounds, self.aim.justify) <= space + ROUNDING
    }

    /// What the width of a line costs, which is not the last.
    pub(super) fn form(&self, start: usize, end: usize, space: i64) -> Form {
        let (width, space) = (self.width(start, end), space.max(1));
        if !self.fits(start, end, space) {
            return Form {
                cost: OVERFULL + (width - space) / 1_000,
                fit: Fit::Tight,
                beyond: false,
            };
        }
        if self.aim.justify {
            return self.justified(start, end, space - width);
        }
        let squeeze = self.squeeze(start, end, space - width);
        Form {
            cost: short_cost(width, space) + squeeze,
            fit: Fit::Decent,
            beyond: false,
        }
    }

    /// What it costs to make a line narrower that is not justified.
    fn squeeze(&self, start: usize, end: usize, missing: i64) -> i64 {
        if missing >= 0 {
            return 0;
        }
        let stuff = self.stuff(start, end);
        let room = stuff.shrink(&self.aim.bounds, self.aim.justify).max(1);
        LETTERS * ratio(missing, room).pow(2) / 1_000_000
    }

    fn justified(&self, start: usize, end: usize, missing: i64) -> Form {
        let stuff = self.stuff(start, end);
        let bounds = &self.aim.bounds;
        let given = stuff.give(missing, bounds, true);
        let percent = if missing < 0 { SHRINK } else { STRETCH };
        let comfort = stuff.gaps * percent / 100;
        let spaces = ratio(given.gaps, comfort);
        let letters = if missing < 0 {
            bounds.expansion.0
        } else {
            bounds.expansion.1
        };
        let letters = stuff.letters * i64::from(letters).abs() / 10_000;
        let whole = ratio(missing.abs(), comfort + letters);
        let fit = match (missing < 0, whole) {
            (true, 501..) => Fit::Tight,
            (_, ..=500) => Fit::Decent,
            (_, ..=1_000) => Fit::Loose,
            _ => Fit::VeryLoose,
        };
        let own = ratio(missing.abs().min(letters), letters.max(1)).min(1_000);
        let own = if letters == 0 { 0 } else { own };
        Form {
            cost: LETTERS * own * own / 1_000_000 + spaces_cost(spaces),
            fit,
            beyond: spaces > TOLERANCE,
        }
    }

    /// What a last line costs.
    pub(super) fn last(&self, first: bool, divided: bool, start: usize, end: usize, space: i64) -> i64 {
        let width = self.width(start, end);
        if !self.fits(start, end, space) {
            return OVERFULL + (width - space) / 1_000;
        }
        let squeeze = self.squeeze(start, end, space - width);
        let (short, lonely_word, short_end) = match self.aim.justify {
            true => (space / 6, LONELY_WORD, SHORT_END),
            false => (space / 5, RAGGED_LONELY_WORD, RAGGED_SHORT_END),
        };
        squeeze
            + match () {
                () if divided && self.gaps(start, end) == 0 => LONELY_END,
                () if divided && width < short => LONELY_END,
                () if divided => HYPHEN_BEFORE_LAST,
                () if first || width >= short => 0,
                () if self.gaps(start, end) == 0 => lonely_word,
                () => short_end,
            }
    }

    /// What two lines cost that start or end in the same word, the first of which ends where the second starts.
    pub(super) fn edges(&self, start: usize, end: usize) -> i64 {
        let (from, to) = (&self.marks[start], &self.marks[end]);
        let same = |a: u64, b: u64| if a != 0 && a == b { SAME_EDGE } else { 0 };
        same(from.head, to.head) + same(from.tail, to.tail)
    }
}

/// What a line costs for the one before it: how that fits, and how many divided lines end with it.
pub(super) fn neighbours(before: Fit, fit: Fit, hyphens: u8, hyphen: bool) -> i64 {
    let unlike = if (before as i64 - fit as i64).abs() > 1 {
        UNLIKE_NEIGHBOUR
    } else {
        0
    };
    let again = match hyphens {
        _ if !hyphen => 0,
        0 => 0,
        1 => SECOND_HYPHEN,
        _ => THIRD_HYPHEN,
    };
    unlike + again
}

/// What word spaces cost at this many thousandths of what is comfortable.
fn spaces_cost(ratio: i64) -> i64 {
    let square = ratio.min(WORST).pow(2) / 1_000;
    let beyond = (ratio - WORST).max(0) * (BEYOND_WORST / 1_000);
    let fourth = square * square / 1_000;
    let uneven = if ratio > 1_000 { UNEVEN } else { 0 };
    let gaping = if ratio > TOLERANCE { GAPING } else { 0 };
    (SPACES * square + SPACES_STEEP * fourth) / 1_000 + uneven + gaping + beyond
}

/// `part` in thousandths of `whole`, at most 300,000: a line of one word, which has no spaces, is worse than one with a
/// few wide ones.
fn ratio(part: i64, whole: i64) -> i64 {
    const MOST: i64 = 300_000;
    match whole / 1_000 {
        0 if part.abs() <= ROUNDING => 0,
        0 => MOST,
        thousandth => (part.abs() / thousandth).min(MOST),
    }
}

/// The square of what is missing, in thousandths of the measure.
pub(super) fn short_cost(width: i64, space: i64) -> i64 {
    let missing = (space - width).max(0) / (space / 1_000).max(1);
    missing * missing
}
