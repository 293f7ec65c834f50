//! Which of the places where a line may end are taken?
//!
//! All lines of a paragraph are chosen together so that the sum of their costs is least (total fit). Source: Knuth &
//! Plass, Breaking Paragraphs into Lines, 1981. At each place the best way is kept for every state that a later line
//! can tell apart: how the line before it fits, how many divided lines end there, and, where lines differ in width or
//! another number of lines is asked for, how many lines there are.

use super::breaks::{Break, Kind};
use super::cost::{Aim, Fit, Judge, Mark, OVERFULL, neighbours};

/// So many starts are weighed for one line end; more fit only where a measure holds a thousand words.
const MOST_STARTS: usize = 1_000;
/// Ways whose number of lines is farther from the best way's are given up.
const MOST_APART: usize = 2;

/// The lines chosen for a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Chosen {
    /// The breaks that end lines; the last is the end of the text.
    pub ends: Vec<usize>,
    /// The sum of their costs.
    pub cost: i64,
}

/// Chooses the breaks that end lines, one list for the text up to each break where a line must end.
pub(super) fn choose(marks: &[Mark], breaks: &[Break], aim: Aim<'_>) -> Chosen {
    let segments = segments(breaks);
    let wanted = usize::from(aim.bounds.looseness != 0);
    let loosest = (wanted == 1)
        .then(|| best_to_change(marks, breaks, aim, &segments))
        .flatten();
    let mut chosen = Chosen {
        ends: Vec::new(),
        cost: 0,
    };
    for (index, &(from, to)) in segments.iter().enumerate() {
        let looseness = if loosest == Some(index) {
            aim.bounds.looseness
        } else {
            0
        };
        let way = Chooser::new(marks, breaks, aim, chosen.ends.len()).segment(from, to, looseness);
        chosen.cost = chosen.cost.saturating_add(way.cost);
        chosen.ends.extend(way.ends);
    }
    chosen
}

/// The parts of a paragraph between places where lines start and end in any case, as marks.
fn segments(breaks: &[Break]) -> Vec<(usize, usize)> {
    let mut from = 0;
    let ends = breaks.iter().enumerate().filter(|(_, b)| b.kind == Kind::Must);
    ends.map(|(index, _)| (std::mem::replace(&mut from, index + 1), index + 1))
        .collect()
}

/// The segment in which another number of lines costs least.
fn best_to_change(marks: &[Mark], breaks: &[Break], aim: Aim<'_>, segments: &[(usize, usize)]) -> Option<usize> {
    if segments.len() == 1 {
        return Some(0);
    }
    let mut line = 0;
    let mut best: Option<(i64, usize)> = None;
    for (index, &(from, to)) in segments.iter().enumerate() {
        let chooser = Chooser::new(marks, breaks, aim, line);
        let (plain, other) = (
            chooser.segment(from, to, 0),
            chooser.segment(from, to, aim.bounds.looseness),
        );
        line += plain.ends.len();
        let more = other.cost - plain.cost;
        if other.ends.len() != plain.ends.len() && best.is_none_or(|(cost, _)| more < cost) {
            best = Some((more, index));
        }
    }
    best.map(|(_, index)| index)
}

/// Chooses lines between two places where lines start and end in any case.
pub(super) struct Chooser<'a> {
    pub judge: Judge<'a>,
    pub breaks: &'a [Break],
    /// The number of lines before.
    pub line: usize,
}

/// A way to a mark: the state that its last line leaves, and the way that it continues.
#[derive(Clone, Copy)]
struct Way {
    cost: i64,
    /// Index of the way before; its own index for the start.
    before: usize,
    mark: usize,
    /// Lines of the paragraph up to here.
    line: usize,
    fit: Fit,
    hyphens: u8,
}

/// Ways to marks, those of one mark next to each other.
struct Ways {
    all: Vec<Way>,
    /// For each mark where its ways start.
    starts: Vec<usize>,
}

impl<'a> Chooser<'a> {
    fn new(marks: &'a [Mark], breaks: &'a [Break], aim: Aim<'a>, line: usize) -> Self {
        let judge = Judge {
            marks,
            aim,
            emergency: false,
        };
        Self { judge, breaks, line }
    }

    /// The lines between two marks where lines start and end in any case, with so many more than are best.
    fn segment(&self, from: usize, to: usize, looseness: i8) -> Chosen {
        let whole = self.judge.fits(from, to, self.judge.aim.space(self.line));
        // What fits on one line is not torn apart to have two.
        if whole {
            return Chosen {
                ends: vec![to - 1],
                cost: 0,
            };
        }
        let balanced = self
            .judge
            .aim
            .balance
            .then(|| self.balanced(from, to, looseness))
            .flatten();
        balanced.unwrap_or_else(|| self.total_fit(from, to, looseness))
    }

    /// The ways with the least sum of costs; where no way is within tolerance, beyond it.
    fn total_fit(&self, from: usize, to: usize, looseness: i8) -> Chosen {
        self.walk(from, to, looseness).unwrap_or_else(|| {
            let judge = Judge {
                emergency: true,
                ..self.judge
            };
            let chooser = Chooser { judge, ..*self };
            chooser.walk(from, to, looseness).unwrap_or(Chosen {
                ends: vec![to - 1],
                cost: OVERFULL,
            })
        })
    }

    /// The best way from a mark to another; `None` when there is none within tolerance.
    fn walk(&self, from: usize, to: usize, looseness: i8) -> Option<Chosen> {
        let distinct = looseness != 0 || self.judge.aim.shape.settled() > self.line;
        let mut ways = Ways {
            all: vec![Way {
                cost: 0,
                before: 0,
                mark: from,
                line: self.line,
                fit: Fit::Decent,
                hyphens: 0,
            }],
            starts: vec![0, 1],
        };
        let widest = self.judge.aim.widest();
        let mut earliest = from;
        let mut found: Vec<Way> = Vec::with_capacity(32);
        for end in from + 1..=to {
            earliest = self.earliest(from, earliest, end, widest);
            found.clear();
            for start in earliest..end.min(earliest + MOST_STARTS) {
                self.extend(from, start, end, to, &ways, distinct, &mut found);
            }
            if distinct {
                keep_near(&mut found);
            }
            ways.all.append(&mut found);
            ways.starts.push(ways.all.len());
        }
        ways.best(to - from, looseness)
    }

    /// Adds the ways to `end` whose last line starts at `start`.
    #[expect(
        clippy::too_many_arguments,
        reason = "the inner loop of total fit, kept free of a struct made per line"
    )]
    fn extend(
        &self,
        from: usize,
        start: usize,
        end: usize,
        last: usize,
        ways: &Ways,
        distinct: bool,
        found: &mut Vec<Way>,
    ) {
        let hyphen = self.is_hyphen(end);
        let mut known: Option<(i64, i64, Fit)> = None;
        for index in ways.of(start - from) {
            let way = ways.all[index];
            // Three divided lines on end are no way but in an emergency.
            if hyphen && way.hyphens == 2 && !self.judge.emergency {
                continue;
            }
            let space = self.judge.aim.space(way.line);
            let (own, fit) = match known {
                Some((for_space, own, fit)) if for_space == space => (own, fit),
                _ => {
                    let Some((own, fit)) = self.line_cost(from, start, end, last, space) else {
                        continue;
                    };
                    known = Some((space, own, fit));
                    (own, fit)
                }
            };
            let near = if end == last {
                0
            } else {
                neighbours(way.fit, fit, way.hyphens, hyphen)
            };
            offer(
                found,
                Way {
                    cost: way.cost.saturating_add(own + near),
                    before: index,
                    mark: end,
                    line: way.line + 1,
                    fit,
                    hyphens: if hyphen { (way.hyphens + 1).min(2) } else { 0 },
                },
                distinct,
            );
        }
    }

    /// What a line costs by itself and how it fits; `None` when its spaces are beyond tolerance.
    fn line_cost(&self, first: usize, start: usize, end: usize, last: usize, space: i64) -> Option<(i64, Fit)> {
        // Only what cannot be broken may stand out of its line.
        if start + 1 < end && !self.judge.fits(start, end, space) {
            return None;
        }
        if end == last {
            let cost = self
                .judge
                .last(start == first, self.is_hyphen(start), start, end, space);
            return Some((cost, Fit::Decent));
        }
        let form = self.judge.form(start, end, space);
        if form.beyond && !self.judge.emergency {
            return None;
        }
        let edges = self.judge.edges(start, end);
        let place = &self.breaks[end - 1];
        let place = if self.is_hyphen(end) {
            self.judge.aim.divided(place)
        } else {
            self.judge.aim.parted(place)
        };
        Some((form.cost + place + edges, form.fit))
    }

    /// The first mark where a line that ends at `end` can start; the last one before `end` when none fits. `known` is
    /// the answer for an earlier end; hyphens make line ends go back a little, so the search starts before it.
    pub(super) fn earliest(&self, from: usize, known: usize, end: usize, space: i64) -> usize {
        let mut start = known.saturating_sub(4).max(from);
        while start + 1 < end && !self.judge.fits(start, end, space) {
            start += 1;
        }
        start
    }

    pub(super) fn is_hyphen(&self, mark: usize) -> bool {
        mark > 0 && self.breaks[mark - 1].kind.divides()
    }
}

impl Ways {
    /// The indices of the ways to a mark, counted from the first one.
    fn of(&self, mark: usize) -> std::ops::Range<usize> {
        self.starts[mark]..self.starts[mark + 1]
    }

    /// The best way to a mark with so many lines more than the best of all, or as near to that as there is.
    fn best(&self, mark: usize, looseness: i8) -> Option<Chosen> {
        let ends = self.all.get(self.of(mark))?;
        let best = ends.iter().min_by_key(|way| way.cost)?;
        let wanted = best.line as i64 + i64::from(looseness);
        let (low, high) = (wanted.min(best.line as i64), wanted.max(best.line as i64));
        let end = ends
            .iter()
            // What stands out of its line is no way to save one.
            .filter(|way| way.cost < OVERFULL || way.line == best.line)
            .filter(|way| (low..=high).contains(&(way.line as i64)))
            .min_by_key(|way| ((way.line as i64 - wanted).abs(), way.cost))?;
        let mut chosen = Chosen {
            ends: Vec::new(),
            cost: end.cost,
        };
        let mut way = end;
        while let Some(mark) = way.mark.checked_sub(1) {
            let before = &self.all[way.before];
            if std::ptr::eq(before, way) {
                break;
            }
            chosen.ends.push(mark);
            way = before;
        }
        chosen.ends.reverse();
        Some(chosen)
    }
}

/// Adds a way unless one as good is known for its state.
fn offer(found: &mut Vec<Way>, way: Way, distinct: bool) {
    let same = |known: &&mut Way| {
        (known.fit, known.hyphens) == (way.fit, way.hyphens) && (!distinct || known.line == way.line)
    };
    match found.iter_mut().find(same) {
        Some(known) if known.cost <= way.cost => {}
        Some(known) => *known = way,
        None => found.push(way),
    }
}

/// Gives up ways whose number of lines is far from the best way's.
fn keep_near(found: &mut Vec<Way>) {
    if let Some(best) = found.iter().min_by_key(|way| way.cost).map(|way| way.line) {
        found.retain(|way| way.line.abs_diff(best) <= MOST_APART);
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Bounds, Shape, Slot};
    use super::*;
    use crate::geom::Length;

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
                ragged: 0,
                seam: false,
                stub: false,
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
                        ..Mark::default()
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
                ..Mark::default()
            };
            push(mark, if last { Kind::Must } else { Kind::May }, 0, index * 2 + 1);
            x += UNIT;
            gaps += UNIT;
        }
        (marks, breaks)
    }

    const UNIT: i64 = 1_000_000;

    /// What lines should be like in the tests.
    #[derive(Clone)]
    struct Want {
        widths: Vec<i64>,
        justify: bool,
        balance: bool,
        bounds: Bounds,
    }

    fn aim(measure: i64) -> Want {
        Want {
            widths: vec![measure],
            justify: false,
            balance: false,
            bounds: Bounds::default(),
        }
    }

    fn shape(widths: &[i64]) -> Shape {
        let slot = |width: &i64| Slot {
            start: Length::ZERO,
            width: Length::micropoints(*width * UNIT),
        };
        Shape::new(widths.iter().map(slot).collect())
    }

    /// The widths of the lines in units.
    fn lines(widths: &[i64], want: Want) -> Vec<i64> {
        let (marks, breaks) = words(widths);
        let mut start = 0;
        let shape = shape(&want.widths);
        let aim = Aim {
            shape: &shape,
            indent: 0,
            justify: want.justify,
            balance: want.balance,
            bounds: want.bounds,
            division: 0,
        };
        choose(&marks, &breaks, aim)
            .ends
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
                Want {
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
                Want {
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
                Want {
                    balance: true,
                    ..aim(11)
                }
            ),
            lines(&widths, aim(11))
        );
    }

    #[test]
    fn a_short_word_gets_company_on_the_last_line() {
        assert_eq!(lines(&[2, 2, 2, 2, 2, 2, 2, 1], aim(20)), [17, 4]);
        assert_eq!(lines(&[2, 2, 2, 2, 2, 2, 2, 6], aim(20)), [20, 6]);
    }

    #[test]
    fn the_first_line_can_be_shorter() {
        assert_eq!(
            lines(
                &[5, 5, 5],
                Want {
                    widths: vec![6, 11],
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
                Want {
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
