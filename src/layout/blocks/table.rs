//! How does a table become rows?

use super::super::galley::Galley;
use super::super::row::{Draw, Row, Start};
use super::boxes::side_by_side;
use super::figures::Figures;
use super::list::indent_rows;
use crate::content::{Color, Para, Table};
use crate::diag::{Code, Finding};
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
    let figures = Figures::of(galley, table);
    let Some(columns) = columns(galley, table, &figures, width) else {
        return Vec::new();
    };
    let head = cells(galley, &table.header, &columns, tag, |_| Role::HeaderCell {
        column: true,
    });
    rows.push(ruled(head, width, table.rule, Length::micropoints(1_000_000)));
    for row in &table.rows {
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
        rows.push(ruled(cells, width, table.rule, Length::micropoints(500_000)));
    }
    rows.iter_mut().skip(1).for_each(|row| row.start = Start::Together);
    if let Some(first) = rows.first_mut() {
        first.before = first.before.max(galley.step());
    }
    if let Some(last) = rows.last_mut() {
        last.after = galley.step();
    }
    rows
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
