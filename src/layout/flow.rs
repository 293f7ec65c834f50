//! Which rows go into which frame?
//!
//! All ends of frames are chosen together so that the sum of their costs is least (total fit, as for the lines of a
//! paragraph: Knuth & Plass, Breaking Paragraphs into Lines, 1981; for pages Plass, Optimal Pagination Techniques, 1981).
//! A cost of 100 is a frame that is about three lines too short; costs grow with the square of what is missing. For
//! each frame only the starts near the furthest one are kept, so the time grows with the number of rows.

use std::collections::BTreeMap;
use std::ops::Range;

use super::row::{Grid, Row, Start};
use super::tower::Tower;
use crate::geom::Length;
use crate::source::brochure::Break;

/// Rows that should keep together come apart: only where there is no other way.
const PARTED: i64 = 20_000;
/// One more page than needed.
const PAGE: i64 = 4_000;
/// A word divided from one frame to the next, and from one page to the next.
const DIVIDED: i64 = 60;
const DIVIDED_PAGE: i64 = 120;
/// What a line counts for shortage; frames are compared by lines of this height.
const LINE: Length = Length::pt(13);
/// A frame that is short by one line.
const SHORT: i64 = 10;
/// So many starts are kept for each frame, the furthest ones.
const MOST_STARTS: usize = 64;

/// A frame as flow sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Its height.
    pub height: Length,
    /// Its page, counted from 0; frames of a page stand beside each other.
    pub page: usize,
}

/// The rows that a frame takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fill {
    /// The rows.
    pub rows: Range<usize>,
    /// Their tops, from the frame's top.
    pub tops: Vec<Length>,
    /// Lowest ink, from the frame's top.
    pub depth: Length,
}

/// Which rows each frame takes; frames after the last one that takes any are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// For each frame what it takes; a frame that a page break jumps over takes nothing.
    pub fills: Vec<Fill>,
    /// The first row that found no place; the number of rows when all did.
    pub end: usize,
}

/// How a start of a frame was reached.
#[derive(Clone, Copy, Debug)]
struct Way {
    cost: i64,
    from: usize,
}

/// Shares rows out over frames. `slot` gives each frame, or `None` after the last. Each frame takes at least one row,
/// even one that is too high.
pub fn plan(rows: &[Row], grid: Grid, slot: &dyn Fn(usize) -> Option<Slot>) -> Plan {
    let ends = choose(rows, 0..rows.len(), grid, slot);
    let (mut start, mut fills) = (0, Vec::new());
    for end in ends {
        let range = start..end;
        fills.push(fill(rows, range, grid));
        start = end;
    }
    balance_pages(rows, grid, slot, &mut fills);
    Plan { fills, end: start }
}

/// The ends of frames with the least cost; the last is as far as rows find a place.
fn choose(rows: &[Row], range: Range<usize>, grid: Grid, slot: &dyn Fn(usize) -> Option<Slot>) -> Vec<usize> {
    let mut levels: Vec<BTreeMap<usize, Way>> = vec![BTreeMap::from([(
        range.start,
        Way {
            cost: 0,
            from: range.start,
        },
    )])];
    let mut best: Option<(usize, i64)> = None;
    let mut frame = 0;
    while let (Some(current), Some(level)) = (slot(frame), levels.last()) {
        let new_page = frame == 0 || slot(frame - 1).is_some_and(|before| before.page != current.page);
        let turned = slot(frame + 1).is_none_or(|after| after.page != current.page);
        let page = if new_page && frame > 0 { PAGE } else { 0 };
        let mut next = BTreeMap::new();
        for (&start, way) in level {
            if start == range.end {
                continue;
            }
            if !new_page && start > range.start && rows[start].start == Start::Break(Break::Page) {
                reach(&mut next, start, way.cost, start);
                continue;
            }
            for (end, cost) in ends(rows, start, range.end, current, grid, turned) {
                reach(&mut next, end, way.cost + cost + page, start);
            }
        }
        if let Some(way) = next.get(&range.end)
            && best.is_none_or(|(_, cost)| way.cost < cost)
        {
            best = Some((frame, way.cost));
        }
        while next.len() > MOST_STARTS {
            next.pop_first();
        }
        let open = next.keys().any(|&end| end < range.end);
        // Further frames only add cost, at least a page of it.
        let cheapest = next
            .iter()
            .filter(|(end, _)| **end < range.end)
            .map(|(_, w)| w.cost)
            .min();
        levels.push(next);
        frame += 1;
        if !open || best.is_some_and(|(_, cost)| cheapest.is_none_or(|open| cost <= open)) {
            break;
        }
    }
    let (last, end) = match best {
        Some((frame, _)) => (frame + 1, range.end),
        None => {
            let last = levels.len() - 1;
            let furthest = levels[last].keys().next_back().copied();
            (last, furthest.unwrap_or(range.start))
        }
    };
    walk_back(&levels, last, end)
}

fn walk_back(levels: &[BTreeMap<usize, Way>], last: usize, mut end: usize) -> Vec<usize> {
    let mut ends = Vec::new();
    for level in levels[1..=last].iter().rev() {
        ends.push(end);
        end = level.get(&end).map_or(end, |way| way.from);
    }
    ends.reverse();
    ends
}

fn reach(level: &mut BTreeMap<usize, Way>, end: usize, cost: i64, from: usize) {
    let way = Way { cost, from };
    let known = level.entry(end).or_insert(way);
    if cost < known.cost {
        *known = way;
    }
}

/// Where a frame may end that starts at `start`, and what each of these ends costs.
fn ends(rows: &[Row], start: usize, last: usize, slot: Slot, grid: Grid, turned: bool) -> Vec<(usize, i64)> {
    let mut tower = Tower::on_grid(grid);
    let mut found = Vec::new();
    for (index, row) in rows.iter().enumerate().take(last).skip(start) {
        let depth = tower.depth;
        tower.add(row);
        if index > start {
            found.push((index, end_cost(rows, index, slot.height - depth, turned)));
            if tower.depth > slot.height || matches!(row.start, Start::Break(_)) {
                return found;
            }
        }
    }
    found.push((last, 0));
    found
}

/// What it costs to end a frame before a row when so much of the frame is left.
fn end_cost(rows: &[Row], index: usize, left: Length, turned: bool) -> i64 {
    let row = &rows[index];
    let parted = match row.start {
        Start::Break(_) => return 0,
        Start::Together => PARTED,
        Start::Free => 0,
    };
    let divided = match rows.get(index.wrapping_sub(1)) {
        Some(before) if before.divided && turned => DIVIDED_PAGE,
        Some(before) if before.divided => DIVIDED,
        _ => 0,
    };
    let tenths = left.max(Length::ZERO).scale(10, 1).div_floor(LINE).min(600);
    parted + row.cost + divided + SHORT * tenths * tenths / 100
}

/// Puts rows under each other in a frame.
fn fill(rows: &[Row], range: Range<usize>, grid: Grid) -> Fill {
    let mut tower = Tower::on_grid(grid);
    let tops = rows[range.clone()].iter().map(|row| tower.add(row)).collect();
    Fill {
        rows: range,
        tops,
        depth: tower.depth,
    }
}

/// Where the text of a page ends early, its columns become about equally high.
fn balance_pages(rows: &[Row], grid: Grid, slot: &dyn Fn(usize) -> Option<Slot>, fills: &mut Vec<Fill>) {
    let mut first = 0;
    while let Some(start) = slot(first) {
        let mut count = 1;
        while slot(first + count).is_some_and(|next| next.page == start.page) {
            count += 1;
        }
        let Some(taken) = fills.get(first) else { return };
        let last = fills.len().min(first + count);
        let range = taken.rows.start..fills[last - 1].rows.end;
        let ends_here = range.end == rows.len() || rows[range.end].start == Start::Break(Break::Page);
        let broken = rows[range.clone()]
            .iter()
            .skip(1)
            .any(|row| row.start == Start::Break(Break::Column));
        if count > 1 && ends_here && !broken && !range.is_empty() {
            let ends = balanced(rows, range.clone(), count, start.height, grid);
            let starts = std::iter::once(range.start).chain(ends.iter().copied());
            let mut columns: Vec<Fill> = starts
                .zip(&ends)
                .map(|(start, &end)| fill(rows, start..end, grid))
                .collect();
            // What follows on other pages keeps its frames.
            while columns.len() < last - first {
                columns.push(fill(rows, range.end..range.end, grid));
            }
            fills.splice(first..last, columns);
        }
        first += count;
    }
}

/// The ends of so many columns, none higher than `height`, whose highest is as low as can be without parting what keeps
/// together.
pub fn balanced(rows: &[Row], range: Range<usize>, count: usize, height: Length, grid: Grid) -> Vec<usize> {
    let columns = |height| move |index: usize| (index < count).then_some(Slot { height, page: 0 });
    let attempt = |height: Length| {
        let ends = choose(rows, range.clone(), grid, &columns(height));
        let fits = ends.last() == Some(&range.end);
        let mut start = range.start;
        let mut parted = 0;
        let mut over = false;
        for &end in &ends {
            parted +=
                usize::from(start > range.start && rows.get(start).is_some_and(|row| row.start == Start::Together));
            over |= fill(rows, start..end, grid).depth > height;
            start = end;
        }
        (ends, fits && !over, parted)
    };
    let (whole, fits, least) = attempt(height);
    if !fits {
        return whole;
    }
    // The grid's steps are the only heights that matter; a few micropoints more let the last line in.
    let step = (grid.step / 2).max(Length::pt(1));
    let (mut low, mut high) = (0, (height / step.to_micropoints().max(1)).to_micropoints() + 1);
    let mut best = whole;
    while low < high {
        let middle = low + (high - low) / 2;
        let (ends, fits, parted) = attempt((step * middle).min(height));
        if fits && parted <= least {
            best = ends;
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::row::Baseline;

    const GRID: Grid = Grid {
        first: Length::pt(10),
        step: Length::pt(13),
    };

    fn line(start: Start) -> Row {
        let baseline = Baseline {
            offset: Length::pt(10),
            on_grid: true,
            cap: Length::pt(7),
        };
        Row {
            height: Length::pt(13),
            depth: Length::pt(12),
            baseline: Some(baseline),
            start,
            ..Row::default()
        }
    }

    /// A paragraph of so many lines, its first and last two of which keep together.
    fn paragraph(lines: usize) -> Vec<Row> {
        (0..lines)
            .map(|index| match index {
                0 => line(Start::Free),
                _ if index == 1 || index + 1 == lines => line(Start::Together),
                _ => Row {
                    cost: 15,
                    ..line(Start::Free)
                },
            })
            .collect()
    }

    /// Frames of so many lines, so many on a page.
    fn frames(lines: i64, count: usize, a_page: usize) -> impl Fn(usize) -> Option<Slot> {
        move |index| {
            (index < count).then(|| Slot {
                height: Length::pt(13) * lines,
                page: index / a_page,
            })
        }
    }

    fn ends(rows: &[Row], slot: &dyn Fn(usize) -> Option<Slot>) -> Vec<usize> {
        plan(rows, GRID, slot).fills.iter().map(|fill| fill.rows.end).collect()
    }

    #[test]
    fn lines_stand_on_the_grid() {
        let rows = [
            line(Start::Free),
            Row {
                before: Length::pt(3),
                ..line(Start::Free)
            },
        ];
        let plan = plan(&rows, GRID, &frames(10, 1, 1));
        assert_eq!(plan.fills[0].tops, [Length::ZERO, Length::pt(26)]);
    }

    #[test]
    fn a_row_that_does_not_fit_takes_those_it_keeps_with_along() {
        let rows = [line(Start::Free), line(Start::Free), line(Start::Together)];
        assert_eq!(ends(&rows, &frames(2, 2, 1)), [1, 3]);
    }

    #[test]
    fn rows_that_all_keep_together_are_parted_when_no_frame_holds_them() {
        let rows = [line(Start::Free), line(Start::Together), line(Start::Together)];
        assert_eq!(ends(&rows, &frames(2, 2, 1)), [2, 3]);
    }

    #[test]
    fn a_break_ends_the_frame_and_one_of_pages_the_page() {
        let rows = [line(Start::Free), line(Start::Break(Break::Column))];
        assert_eq!(ends(&rows, &frames(9, 4, 2)), [1, 2]);
        let rows = [line(Start::Free), line(Start::Break(Break::Page))];
        assert_eq!(ends(&rows, &frames(9, 4, 2)), [1, 1, 2]);
    }

    #[test]
    fn a_row_higher_than_the_frame_is_taken_alone() {
        let high = Row {
            height: Length::pt(200),
            depth: Length::pt(200),
            ..Row::default()
        };
        let plan = plan(&[high, line(Start::Free)], GRID, &frames(8, 2, 1));
        assert_eq!((plan.fills[0].rows.end, plan.fills[0].depth), (1, Length::pt(200)));
    }

    #[test]
    fn an_earlier_end_saves_a_later_widow() {
        // First fit would end at 6 and leave three lines that keep together to a frame of two.
        let rows = [paragraph(4), paragraph(2), paragraph(3)].concat();
        assert_eq!(ends(&rows, &frames(6, 2, 1)), [6, 9]);
        let rows = [paragraph(2), paragraph(5), paragraph(3), paragraph(2)].concat();
        let found = ends(&rows, &frames(5, 3, 1));
        let parted = found[..found.len() - 1]
            .iter()
            .filter(|&&end| rows[end].start == Start::Together);
        assert_eq!((parted.count(), *found.last().unwrap()), (0, 12));
    }

    #[test]
    fn what_fits_by_filling_each_frame_fits() {
        let rows = [paragraph(3), paragraph(3), paragraph(3), paragraph(3)].concat();
        assert_eq!(plan(&rows, GRID, &frames(3, 4, 1)).end, 12);
        assert_eq!(plan(&rows, GRID, &frames(4, 3, 1)).end, 12);
    }

    #[test]
    fn what_is_left_over_is_told() {
        let rows = paragraph(10);
        assert_eq!(plan(&rows, GRID, &frames(4, 2, 1)).end, 8);
    }

    #[test]
    fn a_divided_word_does_not_end_a_page_when_another_line_can() {
        let mut rows = paragraph(12);
        rows[5].divided = true;
        assert_eq!(ends(&rows, &frames(6, 3, 1)), [6, 12]);
        let rows: Vec<Row> = [paragraph(12), paragraph(4)].concat();
        let mut divided = rows.clone();
        divided[5].divided = true;
        assert_eq!(ends(&rows, &frames(6, 4, 1))[0], 6);
        assert_eq!(ends(&divided, &frames(6, 4, 1))[0], 5);
    }

    #[test]
    fn columns_of_the_last_page_are_balanced() {
        let rows: Vec<Row> = (0..9).map(|_| line(Start::Free)).collect();
        assert_eq!(ends(&rows, &frames(8, 2, 2)), [5, 9]);
        assert_eq!(ends(&rows, &frames(8, 3, 3)), [3, 6, 9]);
    }

    #[test]
    fn balanced_columns_part_nothing_that_keeps_together() {
        let rows = [paragraph(5), paragraph(2)].concat();
        let found = ends(&rows, &frames(8, 2, 2));
        assert!(found == [5, 7] || found == [3, 7], "{found:?}");
    }

    #[test]
    fn many_rows_take_no_longer_than_their_number() {
        let rows = paragraph(20_000);
        assert_eq!(plan(&rows, GRID, &frames(40, 1_000, 2)).end, 20_000);
    }
}
