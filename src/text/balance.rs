//! How do the lines of a heading become about equally long?

use super::breaks::Kind;
use super::cost::{LONELY_END, short_cost};
use super::lines::{Chooser, Chosen};

/// Paragraphs of more lines are set ragged, not balanced.
const MOST_LINES: usize = 5;
/// A break where the sentence does not pause, and a division.
const NO_PAUSE: i64 = 3_000;
const HYPHEN: i64 = 200_000;
/// The first word of a sentence at a line end, and a short word, count so many times more than in longer text.
const OPENING: i64 = 4;
/// So many starts are weighed for one line end.
const MOST_STARTS: usize = 1_000;

/// The best way to a mark: its cost and the mark where its last line starts.
#[derive(Clone, Copy)]
struct Way {
    cost: i64,
    from: usize,
}

/// No way at all.
const NOWHERE: Way = Way {
    cost: i64::MAX / 2,
    from: 0,
};

impl Chooser<'_> {
    /// Lines of about equal width, as few as without dividing words, or so many more; `None` when they are too many or
    /// do not fit.
    pub(super) fn balanced(&self, from: usize, to: usize, looseness: i8) -> Option<Chosen> {
        let least = self.fewest(from, to, false).or_else(|| self.fewest(from, to, true))?;
        let wanted = least + usize::try_from(looseness).unwrap_or(0);
        (least..=wanted).rev().find_map(|count| self.in_lines(from, to, count))
    }

    /// The best way in so many lines.
    fn in_lines(&self, from: usize, to: usize, count: usize) -> Option<Chosen> {
        let mut table: Vec<Vec<Way>> = vec![vec![NOWHERE; to - from + 1]];
        table[0][0].cost = 0;
        for line in 0..count {
            let space = self.judge.aim.space(self.line + line);
            let mut next = vec![NOWHERE; to - from + 1];
            let mut earliest = from;
            for end in from + 1..=to {
                earliest = self.earliest(from, earliest, end, space);
                for start in earliest..end.min(earliest + MOST_STARTS) {
                    let before = table[line][start - from].cost;
                    if before >= NOWHERE.cost || !self.judge.fits(start, end, space) {
                        continue;
                    }
                    let cost = before.saturating_add(self.balanced_cost(from, start, end, to, space));
                    if cost < next[end - from].cost {
                        next[end - from] = Way { cost, from: start };
                    }
                }
            }
            table.push(next);
        }
        let cost = table[count][to - from].cost;
        if cost >= NOWHERE.cost {
            return None;
        }
        let (mut ends, mut end) = (Vec::with_capacity(count), to);
        for line in (1..=count).rev() {
            ends.push(end - 1);
            end = table[line][end - from].from;
        }
        ends.reverse();
        Some(Chosen { ends, cost })
    }

    /// The least number of lines, with or without divisions; `None` when they are too many or one does not fit.
    fn fewest(&self, from: usize, to: usize, divided: bool) -> Option<usize> {
        let (mut lines, mut start) = (0, from);
        while start < to {
            let space = self.judge.aim.space(self.line + lines);
            let usable = |end: &usize| divided || self.breaks[end - 1].kind != Kind::Hyphen;
            let end = (start + 1..=to)
                .filter(usable)
                .take_while(|end| self.judge.fits(start, *end, space))
                .last()?;
            lines += 1;
            if lines > MOST_LINES {
                return None;
            }
            start = end;
        }
        Some(lines)
    }

    fn balanced_cost(&self, first: usize, start: usize, end: usize, last: usize, space: i64) -> i64 {
        let b = &self.breaks[end - 1];
        let place = match b.kind {
            _ if end == last => 0,
            Kind::Hyphen => HYPHEN + b.cost,
            _ if b.pause => b.cost,
            _ => b.cost + NO_PAUSE + b.ragged * OPENING,
        };
        let lonely = if end == last && start > first && self.is_hyphen(start) {
            LONELY_END
        } else {
            0
        };
        short_cost(self.judge.width(start, end), space.max(1)) + place + lonely
    }
}
