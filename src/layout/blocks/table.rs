//! How does a table become rows?

use std::sync::Arc;

use super::super::galley::Galley;
use super::super::row::{Draw, Row, Start};
use super::boxes::side_by_side;
use super::list::indent_rows;
use crate::content::{Color, Para, Table};
use crate::display::{Mark, Paint, Pen, Role, TagId};
use crate::geom::{Length, Path, Point, Rect};

/// Space between the columns.
const GUTTER: Length = Length::mm(4);
/// Space between a cell's text and the rule above or below it.
const CELL: Length = Length::micropoints(4_500_000);
/// The same in a table that goes over pages: rows are read one after the other.
const CLOSE_CELL: Length = Length::micropoints(3_000_000);
/// Rules below the head, between rows, and above the sums.
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
    let columns = columns(&table.shares, width, GUTTER);
    let cell = if table.breaks { CLOSE_CELL } else { CELL };
    let head = cells(galley, &table.header, &columns, tag, |_| Role::HeaderCell {
        column: true,
    });
    let head = ruled(head, width, table.rule, HEAD_RULE, cell);
    let first = rows.len() + 1;
    let again = table.breaks.then(|| Arc::new(again(&head)));
    rows.push(head);
    let sums = table.rows.len().saturating_sub(table.sums);
    for (index, row) in table.rows.iter().enumerate() {
        let role = |index| match index {
            0 if table.row_headers => Role::HeaderCell { column: false },
            _ => Role::Cell,
        };
        let cells = cells(galley, row, &columns, tag, role);
        let strong = index + 1 == sums && table.sums > 0;
        let plain = if table.breaks { CLOSE_RULE } else { ROW_RULE };
        let rule = if strong { HEAD_RULE } else { plain };
        let mut made = ruled(cells, width, table.rule, rule, cell);
        if table.ticks && index < sums {
            made.draws
                .extend(row.first().map(|first| tick_box(first, cell, table.rule)));
        }
        made.head = again.clone();
        rows.push(made);
    }
    let count = rows.len();
    for (index, row) in rows.iter_mut().enumerate().skip(1) {
        let inside = index > first + 1 && index + 1 < count && index < first + sums;
        row.start = if table.breaks && inside {
            Start::Free
        } else {
            Start::Together
        };
    }
    if let Some(first) = rows.first_mut() {
        first.before = first.before.max(galley.step);
    }
    if let Some(last) = rows.last_mut() {
        last.after = galley.step;
    }
    rows
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

/// Left edge and width of each column.
pub fn columns(shares: &[u8], width: Length, gutter: Length) -> Vec<(Length, Length)> {
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

/// The cells of a row beside each other. A cell without words is a cell all the same.
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
    side_by_side(cells.collect(), galley.step, true)
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
