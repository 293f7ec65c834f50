//! Which of the places where a line may end are taken?
//!
//! All lines of a paragraph are chosen together so that the sum of their costs is least (total fit). Source: Knuth &
//! Plass, Breaking Paragraphs into Lines, 1981; the costs are our own. A cost of 10,000 is a ragged line that is a
//! tenth of its measure too short; costs grow with the square of what is missing.

use super::breaks::{Break, Kind};
use super::shape::Shaped;
use super::wording::Wording;
use crate::font::FontBook;

/// A division on the line after another one.
const HYPHEN_AFTER_HYPHEN: i64 = 20_000;
/// A last line that holds nothing but the end of a divided word.
const LONELY_END: i64 = 60_000;
/// A last line shorter than an eighth of its measure.
const SHORT_END: i64 = 15_000;
/// In balanced lines: a break where the sentence does not pause, and a division.
const NO_PAUSE: i64 = 3_000;
const BALANCED_HYPHEN: i64 = 200_000;
/// A line that is wider than its measure, before what its width adds.
const OVERFULL: i64 = 1_000_000_000;
/// A justified line at the widest comfortable word space, and at the narrowest.
const FULL_STRETCH: i64 = 16_000;
/// Word spaces may shrink to 80 % and should not grow beyond 133 %.
pub(super) const SHRINK: i64 = 20;
const STRETCH: i64 = 33;
/// Word spaces wider than this many times their comfortable growth are all equally bad, in thousandths.
const WORST_STRETCH: i64 = 30_000;
/// Rounding that nobody sees, in micropoints.
pub(super) const TOLERANCE: i64 = 1_000;
/// So many starts are weighed for one line end; more fit only where a measure holds a thousand words.
const MOST_STARTS: usize = 1_000;
/// Paragraphs of more lines are set ragged, not balanced.
const MOST_BALANCED: usize = 5;

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
}

/// What the lines should be like.
#[derive(Clone, Copy, Debug)]
pub(super) struct Aim {
    /// Width of a line.
    pub measure: i64,
    /// Width of the first line.
    pub first: i64,
    /// Whether word spaces stretch to fill the measure.
    pub justify: bool,
    /// Whether lines should be about equally long.
    pub balance: bool,
}

/// The marks of all breaks, each at its break's index plus one; the first is the start of the text.
pub(super) fn measure(shaped: &Shaped, breaks: &[Break], wording: &Wording, fonts: &FontBook) -> Vec<Mark> {
    super::ruler::Ruler::new(shaped, breaks, wording, fonts).marks()
}

/// Chooses the breaks that end lines; the last is the end of the text. `marks` are those of [`measure`].
pub(super) fn choose(marks: &[Mark], breaks: &[Break], aim: Aim) -> Vec<usize> {
    let chooser = Chooser { marks, breaks, aim };
    let mut ends = Vec::new();
    let mut from = 0;
    for (index, b) in breaks.iter().enumerate() {
        if b.kind == Kind::Must {
            ends.extend(chooser.segment(from, index + 1));
            from = index + 1;
        }
    }
    ends
}

struct Chooser<'a> {
    marks: &'a [Mark],
    breaks: &'a [Break],
    aim: Aim,
}

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
    /// The breaks that end the lines between two marks where lines start and end in any case.
    fn segment(&self, from: usize, to: usize) -> Vec<usize> {
        if self.fits(from, to) {
            return vec![to - 1];
        }
        self.aim
            .balance
            .then(|| self.balanced(from, to))
            .flatten()
            .unwrap_or_else(|| self.total_fit(from, to))
    }

    /// The ways with the least sum of costs.
    fn total_fit(&self, from: usize, to: usize) -> Vec<usize> {
        let mut ways = vec![NOWHERE; to - from + 1];
        ways[0].cost = 0;
        let mut earliest = from;
        for end in from + 1..=to {
            earliest = self.earliest(from, earliest, end);
            let mut best = NOWHERE;
            for start in earliest..end.min(earliest + MOST_STARTS) {
                let cost = ways[start - from].cost.saturating_add(self.cost(from, start, end, to));
                if cost < best.cost {
                    best = Way { cost, from: start };
                }
            }
            ways[end - from] = best;
        }
        walk_back(from, to, |end| ways[end - from].from)
    }

    /// The first mark where a line that ends at `end` can start; the last one before `end` when none fits. `known` is
    /// the answer for an earlier end; hyphens make line ends go back a little, so the search starts before it.
    fn earliest(&self, from: usize, known: usize, end: usize) -> usize {
        let mut start = known.saturating_sub(4).max(from);
        while start + 1 < end && !self.fits(start, end) {
            start += 1;
        }
        start
    }

    /// Lines of about equal width, as few as without dividing words; `None` when they are too many or do not fit.
    fn balanced(&self, from: usize, to: usize) -> Option<Vec<usize>> {
        let count = self.fewest(from, to, false).or_else(|| self.fewest(from, to, true))?;
        let mut table: Vec<Vec<Way>> = vec![vec![NOWHERE; to - from + 1]];
        table[0][0].cost = 0;
        for line in 0..count {
            let mut next = vec![NOWHERE; to - from + 1];
            let mut earliest = from;
            for end in from + 1..=to {
                earliest = self.earliest(from, earliest, end);
                for start in earliest..end.min(earliest + MOST_STARTS) {
                    let before = table[line][start - from].cost;
                    if before >= NOWHERE.cost || !self.fits(start, end) {
                        continue;
                    }
                    let cost = before.saturating_add(self.balanced_cost(from, start, end, to));
                    if cost < next[end - from].cost {
                        next[end - from] = Way { cost, from: start };
                    }
                }
            }
            table.push(next);
        }
        if table[count][to - from].cost >= NOWHERE.cost {
            return None;
        }
        let mut line = count + 1;
        Some(walk_back(from, to, |end| {
            line -= 1;
            table[line][end - from].from
        }))
    }

    /// The least number of lines, with or without divisions; `None` when they are too many or one does not fit.
    fn fewest(&self, from: usize, to: usize, divided: bool) -> Option<usize> {
        let (mut lines, mut start) = (0, from);
        while start < to {
            let usable = |end: &usize| divided || self.breaks[end - 1].kind != Kind::Hyphen;
            let end = (start + 1..=to)
                .filter(usable)
                .take_while(|end| self.fits(start, *end))
                .last()?;
            lines += 1;
            if lines > MOST_BALANCED {
                return None;
            }
            start = end;
        }
        Some(lines)
    }

    fn width(&self, start: usize, end: usize) -> i64 {
        self.marks[end].end - self.marks[start].start
    }

    fn gaps(&self, start: usize, end: usize) -> i64 {
        self.marks[end].gaps_end - self.marks[start].gaps_start
    }

    fn space(&self, start: usize) -> i64 {
        if start == 0 { self.aim.first } else { self.aim.measure }
    }

    fn fits(&self, start: usize, end: usize) -> bool {
        let shrink = if self.aim.justify {
            self.gaps(start, end) * SHRINK / 100
        } else {
            0
        };
        self.width(start, end) - shrink <= self.space(start) + TOLERANCE
    }

    fn is_hyphen(&self, mark: usize) -> bool {
        mark > 0 && self.breaks[mark - 1].kind == Kind::Hyphen
    }

    /// What a line costs that is one of those between `first` and `last`.
    fn cost(&self, first: usize, start: usize, end: usize, last: usize) -> i64 {
        let (width, space) = (self.width(start, end), self.space(start).max(1));
        if !self.fits(start, end) {
            return OVERFULL + (width - space) / 1_000;
        }
        if end == last {
            return match () {
                () if self.is_hyphen(start) => LONELY_END,
                () if start > first && width < space / 8 => SHORT_END,
                () => 0,
            };
        }
        let again = if self.is_hyphen(start) && self.is_hyphen(end) {
            HYPHEN_AFTER_HYPHEN
        } else {
            0
        };
        let form = if self.aim.justify {
            self.stretch_cost(start, end)
        } else {
            short_cost(width, space)
        };
        form + self.breaks[end - 1].cost + again
    }

    /// What it costs to fill a line by its word spaces.
    fn stretch_cost(&self, start: usize, end: usize) -> i64 {
        let (width, space, gaps) = (self.width(start, end), self.space(start), self.gaps(start, end));
        let room = gaps * if width > space { SHRINK } else { STRETCH } / 100;
        let ratio = match room / 1_000 {
            0 => WORST_STRETCH,
            part => ((width - space).abs() / part).min(WORST_STRETCH),
        };
        FULL_STRETCH * (ratio * ratio / 1_000 * ratio / 1_000) / 1_000
    }

    fn balanced_cost(&self, first: usize, start: usize, end: usize, last: usize) -> i64 {
        let b = &self.breaks[end - 1];
        let place = match b.kind {
            _ if end == last => 0,
            Kind::Hyphen => BALANCED_HYPHEN + b.cost,
            _ if b.pause => b.cost,
            _ => b.cost + NO_PAUSE,
        };
        let lonely = if end == last && start > first && self.is_hyphen(start) {
            LONELY_END
        } else {
            0
        };
        short_cost(self.width(start, end), self.space(start).max(1)) + place + lonely
    }
}

/// The square of what is missing, in thousandths of the measure.
fn short_cost(width: i64, space: i64) -> i64 {
    let missing = (space - width).max(0) / (space / 1_000).max(1);
    missing * missing
}

/// Follows the ways back from `to` to `from` and gives the breaks that end lines, ascending.
fn walk_back(from: usize, to: usize, mut before: impl FnMut(usize) -> usize) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut end = to;
    while end > from {
        ends.push(end - 1);
        end = before(end).min(end - 1).max(from);
    }
    ends.reverse();
    ends
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Words of these widths with spaces of one unit between them; a negative width is a word that a hyphen of one
    /// unit divides in its middle.
    fn words(widths: &[i64]) -> (Vec<Mark>, Vec<Break>) {
        let (mut marks, mut breaks) = (vec![Mark::default()], Vec::new());
        let (mut x, mut gaps) = (0, 0);
        let mut push = |mark: Mark, kind: Kind, cost: i64, at: usize| {
            marks.push(mark);
            breaks.push(Break {
                at,
                kind,
                cost,
                pause: false,
            });
        };
        for (index, width) in widths.iter().enumerate() {
            if *width < 0 {
                let half = x - width / 2 * UNIT;
                push(
                    Mark {
                        end: half + UNIT,
                        start: half,
                        gaps_end: gaps,
                        gaps_start: gaps,
                    },
                    Kind::Hyphen,
                    15_000,
                    index * 2,
                );
            }
            x += width.abs() * UNIT;
            let last = index + 1 == widths.len();
            let mark = Mark {
                end: x,
                start: x + UNIT,
                gaps_end: gaps,
                gaps_start: gaps + UNIT,
            };
            push(mark, if last { Kind::Must } else { Kind::May }, 0, index * 2 + 1);
            x += UNIT;
            gaps += UNIT;
        }
        (marks, breaks)
    }

    const UNIT: i64 = 1_000_000;

    fn aim(measure: i64) -> Aim {
        Aim {
            measure: measure * UNIT,
            first: measure * UNIT,
            justify: false,
            balance: false,
        }
    }

    /// The widths of the lines in units.
    fn lines(widths: &[i64], aim: Aim) -> Vec<i64> {
        let (marks, breaks) = words(widths);
        let mut start = 0;
        choose(&marks, &breaks, aim)
            .into_iter()
            .map(|end| {
                let width = marks[end + 1].end - marks[start].start;
                start = end + 1;
                width / UNIT
            })
            .collect()
    }

    #[test]
    fn text_that_fits_is_one_line() {
        assert_eq!(lines(&[3, 3, 3], aim(11)), [11]);
    }

    #[test]
    fn a_later_line_can_move_an_earlier_break() {
        // Line by line it would be 10, 5, 9, 1.
        assert_eq!(lines(&[6, 3, 5, 9, 1], aim(10)), [6, 9, 9, 1]);
    }

    #[test]
    fn a_word_is_divided_only_where_it_saves_much() {
        assert_eq!(lines(&[20, -10, 20], aim(31)), [31, 20]);
        assert_eq!(lines(&[20, -20, 20, 20], aim(32)), [32, 31, 20]);
    }

    #[test]
    fn a_word_that_is_too_long_has_a_line_of_its_own() {
        assert_eq!(lines(&[3, 30, 3], aim(10)), [3, 30, 3]);
    }

    #[test]
    fn no_measure_at_all_still_ends() {
        assert_eq!(lines(&[3, 3], aim(0)), [3, 3]);
    }

    #[test]
    fn balanced_lines_are_about_equal() {
        assert_eq!(lines(&[5, 5, 5, 5], aim(20)), [17, 5]);
        assert_eq!(
            lines(
                &[5, 5, 5, 5],
                Aim {
                    balance: true,
                    ..aim(20)
                }
            ),
            [11, 11]
        );
    }

    #[test]
    fn balancing_does_not_divide_words() {
        assert_eq!(
            lines(
                &[8, -8, 3],
                Aim {
                    balance: true,
                    ..aim(14)
                }
            ),
            [8, 12]
        );
    }

    #[test]
    fn a_long_paragraph_is_not_balanced() {
        let widths = [5; 22];
        assert_eq!(
            lines(
                &widths,
                Aim {
                    balance: true,
                    ..aim(11)
                }
            ),
            lines(&widths, aim(11))
        );
    }

    #[test]
    fn the_first_line_can_be_shorter() {
        assert_eq!(
            lines(
                &[5, 5, 5],
                Aim {
                    first: 6 * UNIT,
                    ..aim(11)
                }
            ),
            [5, 11]
        );
    }

    #[test]
    fn justified_spaces_shrink_to_let_a_word_in() {
        // Six words of 5 and five gaps are 35; four fifths of the gaps save one unit.
        assert_eq!(
            lines(
                &[5, 5, 5, 5, 5, 5, 5, 5],
                Aim {
                    justify: true,
                    ..aim(34)
                }
            ),
            [35, 11]
        );
        assert_eq!(lines(&[5, 5, 5, 5, 5, 5, 5, 5], aim(34)), [29, 17]);
    }

    #[test]
    fn a_measure_for_thousands_of_words_takes_no_longer_than_the_words() {
        let widths = vec![1; 50_000];
        assert_eq!(lines(&widths, aim(49_999)).len(), 2);
    }
}
