//! How does a table become rows?

use std::sync::Arc;

use super::super::galley::Galley;
use super::super::row::{Draw, Row, Start};
use super::boxes::side_by_side;
use super::figures::Figures;
use super::list::indent_rows;
use crate::content::{Color, Para, Table};
use crate::diag::{Code, Finding};
use crate::display::{Mark, Paint, Pen, Role, TagId};
use crate::geom::{Length, Path, Point, Rect};

/// Space between the columns.
const GUTTER: Length = Length::mm(4);
/// The least space between a cell's text and the rule above or below it.
const CELL: Length = Length::micropoints(4_500_000);
/// The same in a table that goes over pages: rows are read one after the other.
const CLOSE_CELL: Length = Length::micropoints(3_000_000);
/// Rules below the head and above the sums, between rows, and between those of a table that goes over pages.
const HEAD_RULE: Length = Length::micropoints(1_000_000);
const ROW_RULE: Length = Length::micropoints(500_000);
const CLOSE_RULE: Length = Length::micropoints(250_000);

/// A table. Its rows keep together, for a table of a brochure is read at a glance; one that may break stays whole for
/// two rows after its head and with its sums, and has its head again on each page.
pub fn table_rows(galley: &Galley<'_>, table: &Table, width: Length, parent: TagId) -> Vec<Row> {
    let tag = galley.tag(parent, Role::Table);
    let mut rows = Vec::new();
    if let Some(caption) = &table.caption {
        rows.extend(galley.para(caption, width, galley.tag(tag, Role::Caption)));
    }
    let figures = Figures::of(galley, table);
    let Some(columns) = columns(galley, table, &figures, width) else {
        return Vec::new();
    };
    let head = cells(galley, &table.header, &columns, tag, |_| Role::HeaderCell {
        column: true,
    });
    let cell_space = cell_space(table);
    let head = ruled(head, width, table.rule, HEAD_RULE, cell_space);
    let again = table.breaks.then(|| Arc::new(again(&head)));
    let first = rows.len() + 1;
    rows.push(head);
    let sums = table.rows.len().saturating_sub(table.sums);
    for (index, row) in table.rows.iter().enumerate() {
        let role = |index| match index {
            0 if table.row_headers => Role::HeaderCell { column: false },
            _ => Role::Cell,
        };
        let placed: Vec<(Length, Para)> = row
            .iter()
            .enumerate()
            .map(|(index, cell)| figures.place(galley, index, cell))
            .collect();
        let columns: Vec<(Length, Length)> = columns
            .iter()
            .zip(&placed)
            .map(|(&(left, width), &(by, _))| (left + by, width - by))
            .collect();
        let row: Vec<Para> = placed.into_iter().map(|(_, cell)| cell).collect();
        let cells = cells(galley, &row, &columns, tag, role);
        let mut made = ruled(cells, width, table.rule, rule_below(table, index, sums), cell_space);
        if table.ticks && index < sums {
            made.draws
                .extend(row.first().map(|first| tick_box(first, cell_space, table.rule)));
        }
        made.head = again.clone();
        rows.push(made);
    }
    keep_together(&mut rows, first, table, sums);
    if let Some(first) = rows.first_mut() {
        first.before = first.before.max(galley.step());
    }
    if let Some(last) = rows.last_mut() {
        last.after = galley.step();
    }
    rows
}

/// Space between text and rules: more for large type.
fn cell_space(table: &Table) -> Length {
    let cells = table.header.iter().chain(table.rows.iter().flatten());
    let size = cells.map(|cell| cell.style.size).max().unwrap_or_default();
    if table.breaks {
        CLOSE_CELL.max(size.scale(3, 10))
    } else {
        CELL.max(size.scale(45, 100))
    }
}

/// How strong the rule below a row is.
fn rule_below(table: &Table, index: usize, sums: usize) -> Length {
    match (table.sums > 0 && index + 1 == sums, table.breaks) {
        (true, _) => HEAD_RULE,
        (false, true) => CLOSE_RULE,
        (false, false) => ROW_RULE,
    }
}

/// Says where a page may end: nowhere, or between rows in the middle; `first` is the first row after the head.
fn keep_together(rows: &mut [Row], first: usize, table: &Table, sums: usize) {
    let count = rows.len();
    for (index, row) in rows.iter_mut().enumerate().skip(1) {
        let inside = index > first + 1 && index + 1 < count && index < first + sums;
        row.start = if table.breaks && inside {
            Start::Free
        } else {
            Start::Together
        };
    }
}

/// The head as it stands on the next page: only its first appearance is read.
fn again(head: &Row) -> Row {
    let unread = |draw: &Draw| match draw {
        Draw::Paint(_, paint) => Some(Draw::Paint(Mark::Decoration, paint.clone())),
        _ => None,
    };
    Row {
        draws: head.draws.iter().filter_map(unread).collect(),
        ..head.clone()
    }
}

/// Left edge and width of each column by its share alone.
pub fn by_shares(shares: &[u8], width: Length, gutter: Length) -> Vec<(Length, Length)> {
    let gaps = gutter * (shares.len() as i64 - 1);
    let total: i64 = shares.iter().map(|&share| i64::from(share)).sum();
    let mut left = Length::ZERO;
    let place = |&share: &u8| {
        let column = (left, (width - gaps).scale(i64::from(share), total.max(1)));
        left += column.1 + gutter;
        column
    };
    shares.iter().map(place).collect()
}

/// A box to tick at the start of a row, level with the capitals of its first line, which touch the space above it.
fn tick_box(first: &Para, cell: Length, color: Color) -> Draw {
    let side = first.style.size;
    let middle = cell + first.style.size.scale(35, 100);
    let path = Path::rect(Rect::new(Length::ZERO, middle - side / 2, side, side));
    let pen = Pen {
        width: Length::micropoints(800_000),
        round: false,
        dash: Vec::new(),
    };
    Draw::Paint(Mark::Decoration, Paint::Stroke { path, color, pen })
}

/// Left edge and width of each column: its share of the width, or more where a word needs it; `None`, and a finding, when
/// the words need more than there is.
fn columns(galley: &Galley<'_>, table: &Table, figures: &Figures, width: Length) -> Option<Vec<(Length, Length)>> {
    let least: Vec<Length> = (0..table.shares.len())
        .map(|index| {
            let head = table.header.get(index).map(|head| galley.least(head));
            let cells = table.rows.iter().filter_map(|row| row.get(index));
            let cells = cells.map(|cell| {
                let (by, cell) = figures.place(galley, index, cell);
                galley.least(&cell) + by
            });
            head.into_iter().chain(cells).max().unwrap_or_default()
        })
        .collect();
    let room = width - GUTTER * (table.shares.len() as i64 - 1);
    let needed: Length = least.iter().copied().sum();
    if needed > room {
        galley.report([too_wide(galley, needed - room)]);
        return None;
    }
    let mut left = Length::ZERO;
    let columns = shared(&table.shares, &least, room).into_iter().map(|width| {
        let column = (left, width);
        left += width + GUTTER;
        column
    });
    Some(columns.collect())
}

/// Shares the room out; a column that needs more than its share gets what it needs, and the others share the rest.
fn shared(shares: &[u8], least: &[Length], room: Length) -> Vec<Length> {
    let mut fixed = vec![false; shares.len()];
    loop {
        let taken: Length = least
            .iter()
            .zip(&fixed)
            .filter(|(_, fixed)| **fixed)
            .map(|(l, _)| *l)
            .sum();
        let free = shares.iter().zip(&fixed).filter(|(_, fixed)| !**fixed);
        let total: i64 = free.map(|(share, _)| i64::from(*share)).sum();
        let share = |index: usize| (room - taken).scale(i64::from(shares[index]), total.max(1));
        let short = (0..shares.len()).find(|&index| !fixed[index] && share(index) < least[index]);
        match short {
            Some(index) => fixed[index] = true,
            None => {
                return (0..shares.len())
                    .map(|index| if fixed[index] { least[index] } else { share(index) })
                    .collect();
            }
        }
    }
}

fn too_wide(galley: &Galley<'_>, over: Length) -> Finding {
    let message = format!(
        "the longest words of the table's columns are together {:.1} mm wider than the frame",
        over.to_mm().max(0.1)
    );
    Finding::error(Code::TableTooWide, message)
        .at(galley.place())
        .note(format!("language {}", galley.language))
        .hint("take fewer columns, or shorter words")
        .hint("or write soft hyphens (&shy;) into long words, or use a smaller style")
}

/// The cells of a row beside each other.
fn cells(
    galley: &Galley<'_>,
    paras: &[Para],
    columns: &[(Length, Length)],
    table: TagId,
    role: impl Fn(usize) -> Role,
) -> Row {
    let tag = galley.tag(table, Role::Row);
    let cells = paras
        .iter()
        .zip(columns)
        .enumerate()
        .map(|(index, (para, &(left, width)))| {
            let mut rows = galley.para(para, width, galley.tag(tag, role(index)));
            indent_rows(&mut rows, left);
            rows
        });
    side_by_side(cells.collect(), galley.step(), true)
}

/// A row of cells with space around it and a rule below.
fn ruled(row: Row, width: Length, color: Color, thickness: Length, cell: Length) -> Row {
    let height = row.height.max(row.depth) + cell * 2;
    let (from, to) = (Point::new(Length::ZERO, height), Point::new(width, height));
    let pen = Pen {
        width: thickness,
        round: false,
        dash: Vec::new(),
    };
    let mut draws: Vec<Draw> = row
        .draws
        .into_iter()
        .map(|draw| draw.shifted(Length::ZERO, cell))
        .collect();
    draws.push(Draw::Paint(
        Mark::Decoration,
        Paint::Stroke {
            path: Path::line(from, to),
            color,
            pen,
        },
    ));
    Row {
        before: Length::ZERO,
        after: Length::ZERO,
        height,
        depth: height,
        baseline: None,
        start: Start::Free,
        draws,
        ..row
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_gets_the_width_of_its_longest_word() {
        let widths = shared(
            &[1, 1, 2],
            &[Length::pt(40), Length::pt(10), Length::pt(10)],
            Length::pt(100),
        );
        assert_eq!(widths, [Length::pt(40), Length::pt(20), Length::pt(40)]);
    }

    #[test]
    fn without_long_words_the_shares_decide() {
        let widths = shared(&[1, 3], &[Length::ZERO, Length::ZERO], Length::pt(100));
        assert_eq!(widths, [Length::pt(25), Length::pt(75)]);
    }
}
