//! What does a spreadsheet hold?

use std::io::Cursor;
use std::sync::Arc;

use calamine::{Data, Reader, Xlsx};

use super::columns::{self, Names};
use super::damaged;
use super::join::{Joined, Runs};
use crate::diag::{Code, Findings, Place};
use crate::order::form::OrderForm;

/// The most cells that are read: a million orders of twenty columns.
const CELLS: usize = 20_000_000;

/// The forms of the first sheet; its first row names the columns.
pub(super) fn read(bytes: Vec<u8>, shown: &str, names: &Names<'_>) -> Result<Vec<OrderForm>, Findings> {
    let wording = names.wording;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| damaged(wording, shown, &error))?;
    let range = book
        .worksheet_range_at(0)
        .ok_or_else(|| damaged(wording, shown, &"no sheet"))?
        .map_err(|error| damaged(wording, shown, &error))?;
    let (height, width) = range.get_size();
    if height.saturating_mul(width) > CELLS {
        let (rows, columns) = (height.to_string(), width.to_string());
        let values = [("rows", rows.as_str()), ("columns", &columns)];
        let finding = wording.error(Code::FileTooLarge, "import-sheet", &values);
        return Err(finding.at(Place::file(shown)).into());
    }
    let mut rows = range.rows();
    let texts = |row: &[Data]| -> Vec<String> { row.iter().map(text).collect() };
    let first = rows.next().map(texts).unwrap_or_default();
    let columns = names.columns(&first, &Place::at(shown, 1, 0))?;
    let (mut forms, mut runs) = (Vec::new(), Runs::default());
    let name: Arc<str> = shown.into();
    for (number, row) in (2u32..).zip(rows) {
        let cells = texts(row);
        if !cells.iter().all(|cell| cell.trim().is_empty()) {
            let cells = cells.iter().map(|cell| columns::unguarded(cell));
            let form = columns::form(&columns, cells, Place::at(Arc::clone(&name), number, 0));
            runs.row(&form.id);
            forms.push(Ok(form));
        }
    }
    // All of it is in memory already, so that nothing is gained by reading it in parts.
    let mut forms = Some(forms);
    Joined::new(runs.apart(0), || Ok(forms.take().unwrap_or_default().into_iter()))?.collect()
}

/// A cell as somebody would type it: whole numbers without decimals, days and moments as `2026-11-24` and
/// `2026-11-24T10:15:00`.
fn text(cell: &Data) -> String {
    match cell {
        Data::Float(number) if number.fract() == 0.0 && number.abs() < 1e15 => format!("{number:.0}"),
        Data::DateTime(moment) => {
            let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
            let day = format!("{year:04}-{month:02}-{day:02}");
            match (hour, minute, second) {
                (0, 0, 0) => day,
                _ => format!("{day}T{hour:02}:{minute:02}:{second:02}"),
            }
        }
        other => other.to_string(),
    }
}
