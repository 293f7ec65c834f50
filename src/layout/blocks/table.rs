//! How does a table become rows?

use super::super::galley::Galley;
use super::super::row::{Draw, Row, Start};
use super::boxes::side_by_side;
use super::list::indent_rows;
use crate::content::{Color, Para, Table};
use crate::display::{Mark, Paint, Pen, Role, TagId};
use crate::geom::{Length, Path, Point};

/// Space between the columns.
const GUTTER: Length = Length::mm(4);
/// Space between a cell's text and the rule above or below it.
const CELL: Length = Length::micropoints(4_500_000);

/// A table; its rows keep together, for a table of a brochure is read at a glance.
pub fn table_rows(galley: &Galley<'_>, table: &Table, width: Length, parent: TagId) -> Vec<Row> {
    let tag = galley.tag(parent, Role::Table);
    let mut rows = Vec::new();
    if let Some(caption) = &table.caption {
        rows.extend(galley.para(caption, width, galley.tag(tag, Role::Caption)));
    }
    let columns = columns(&table.shares, width);
    let head = cells(galley, &table.header, &columns, tag, |_| Role::HeaderCell {
        column: true,
    });
    rows.push(ruled(head, width, table.rule, Length::micropoints(1_000_000)));
    for row in &table.rows {
        let role = |index| match index {
            0 if table.row_headers => Role::HeaderCell { column: false },
            _ => Role::Cell,
        };
        let cells = cells(galley, row, &columns, tag, role);
        rows.push(ruled(cells, width, table.rule, Length::micropoints(500_000)));
    }
    rows.iter_mut().skip(1).for_each(|row| row.start = Start::Together);
    if let Some(first) = rows.first_mut() {
        first.before = first.before.max(galley.step);
    }
    if let Some(last) = rows.last_mut() {
        last.after = galley.step;
    }
    rows
}

/// Left edge and width of each column.
fn columns(shares: &[u8], width: Length) -> Vec<(Length, Length)> {
    let gaps = GUTTER * (shares.len() as i64 - 1);
    let total: i64 = shares.iter().map(|&share| i64::from(share)).sum();
    let mut left = Length::ZERO;
    let place = |&share: &u8| {
        let column = (left, (width - gaps).scale(i64::from(share), total.max(1)));
        left += column.1 + GUTTER;
        column
    };
    shares.iter().map(place).collect()
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
    side_by_side(cells.collect(), galley.step, true)
}

/// A row of cells with space around it and a rule below.
fn ruled(row: Row, width: Length, color: Color, thickness: Length) -> Row {
    let height = row.height.max(row.depth) + CELL * 2;
    let (from, to) = (Point::new(Length::ZERO, height), Point::new(width, height));
    let pen = Pen {
        width: thickness,
        round: false,
        dash: Vec::new(),
    };
    let mut draws: Vec<Draw> = row
        .draws
        .into_iter()
        .map(|draw| draw.shifted(Length::ZERO, CELL))
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
