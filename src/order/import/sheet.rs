//! What does a spreadsheet hold?

use std::io::Cursor;
use std::sync::Arc;

use calamine::{Data, Reader, Xlsx};

use super::columns::{self, Joined, Names};
use super::csv::unreadable;
use crate::diag::{Code, Finding, Findings, Place};
use crate::order::form::OrderForm;

/// The most cells that are read: a million orders of twenty columns.
const CELLS: usize = 20_000_000;

/// The forms of the first sheet; its first row names the columns.
pub(super) fn read(bytes: Vec<u8>, shown: &str, names: &Names) -> Result<Vec<OrderForm>, Findings> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes))
        .map_err(|error| unreadable(shown, "it is no .xlsx file, or a damaged one").note(error.to_string()))?;
    let range = book
        .worksheet_range_at(0)
        .ok_or_else(|| unreadable(shown, "it has no sheet"))?
        .map_err(|error| unreadable(shown, &error.to_string()))?;
    let (height, width) = range.get_size();
    if height.saturating_mul(width) > CELLS {
        let message = format!("the sheet has {height} rows and {width} columns");
        return Err(Finding::error(Code::FileTooLarge, message)
            .at(Place::file(shown))
            .hint("delete empty rows and columns after the last order, or divide the file")
            .into());
    }
    let mut rows = range.rows();
    let texts = |row: &[Data]| -> Vec<String> { row.iter().map(text).collect() };
    let first = rows.next().map(texts).unwrap_or_default();
    let columns = names.columns(&first, &Place::at(shown, 1, 0))?;
    let mut forms = Vec::new();
    let name: Arc<str> = shown.into();
    for (number, row) in (2u32..).zip(rows) {
        let cells = texts(row);
        if !cells.iter().all(|cell| cell.trim().is_empty()) {
            forms.push(columns::form(
                &columns,
                cells.iter().map(String::as_str),
                Place::at(Arc::clone(&name), number, 0),
            ));
        }
    }
    Joined::new(forms.into_iter().map(Ok)).collect()
}

/// A cell as somebody would type it: whole numbers without decimals, days as `2026-11-24`.
fn text(cell: &Data) -> String {
    match cell {
        Data::Float(number) if number.fract() == 0.0 && number.abs() < 1e15 => format!("{number:.0}"),
        Data::DateTime(moment) => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        other => other.to_string(),
    }
}
