//! What does a spreadsheet hold?

use std::collections::BTreeMap;
use std::io::Cursor;
use std::sync::Arc;

use calamine::{Data, Reader, Xlsx};
use zip::ZipArchive;
use zip::result::ZipError;

use super::columns::{self, Names};
use super::join::{Joined, Runs};
use super::{Forms, damaged, too_large};
use crate::diag::{Code, Findings, Place};

/// The most cells that are read: a million orders of twenty columns.
const CELLS: usize = 20_000_000;

/// How many times larger than itself a file may be when it is unpacked, and what every file may be, in bytes: tables of
/// orders are five to twenty times larger.
const UNPACKED: u64 = 100;
const ALWAYS: u64 = 16 << 20;

/// The rows of a sheet by their number, counted from 1, each with its texts from the first column on.
type Rows = BTreeMap<u32, Vec<String>>;

/// The forms of the first sheet; its first row with words names the columns.
pub(super) fn read<'a>(bytes: Vec<u8>, shown: &str, names: &Names<'_>) -> Result<Forms<'a>, Findings> {
    let wording = names.wording;
    let packed = bytes.len() as u64;
    let unpacked = unpacked(&bytes).map_err(|error| damaged(wording, shown, &error))?;
    let most = packed.saturating_mul(UNPACKED).max(ALWAYS);
    if unpacked > most {
        return Err(too_large(wording, most).at(Place::file(shown)).into());
    }
    let mut rows = rows(bytes, shown, names)?;
    let (number, mut first) = rows.pop_first().unwrap_or((1, Vec::new()));
    // A table may stand lower and further in.
    let indent = first.iter().position(|cell| !cell.trim().is_empty()).unwrap_or(0);
    first.drain(..indent);
    let (columns, notice) = names.columns(&first, &Place::at(shown, number, 0))?;
    let (mut forms, mut runs) = (Vec::new(), Runs::default());
    let name: Arc<str> = shown.into();
    for (number, row) in rows {
        let cells = row.get(indent..).unwrap_or_default();
        if !cells.iter().all(|cell| cell.trim().is_empty()) {
            let cells = cells.iter().map(|cell| columns::unguarded(cell));
            let form = columns::form(&columns, cells, Place::at(Arc::clone(&name), number, 0));
            runs.row(&form.id);
            forms.push(Ok(form));
        }
    }
    // All of it is in memory already, so that nothing is gained by reading it in parts.
    let mut forms = Some(forms);
    let joined = Joined::new(runs.apart(0), move || Ok(forms.take().unwrap_or_default().into_iter()))?;
    let notice = notice.map(|finding| Err(finding.into()));
    Ok(Box::new(notice.into_iter().chain(joined)))
}

/// How many bytes the files of an archive have, as it says itself.
fn unpacked(bytes: &[u8]) -> Result<u64, ZipError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes))?;
    (0..archive.len()).try_fold(0u64, |sum, index| {
        Ok(sum.saturating_add(archive.by_index_raw(index)?.size()))
    })
}

/// The rows that have words, read cell by cell: a sheet whose only cells are its first and its last one is small.
fn rows(bytes: Vec<u8>, shown: &str, names: &Names<'_>) -> Result<Rows, Findings> {
    let wording = names.wording;
    let failed = |error: calamine::XlsxError| damaged(wording, shown, &error);
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(failed)?;
    let sheets = book.sheet_names();
    let sheet = sheets.first().ok_or_else(|| damaged(wording, shown, &"no sheet"))?;
    let mut reader = book.worksheet_cells_reader(sheet).map_err(failed)?;
    let (mut rows, mut left) = (Rows::new(), CELLS);
    let mut highest = (0, 0);
    while let Some(cell) = reader.next_cell().map_err(failed)? {
        let (row, column) = cell.get_position();
        let text = text(&cell.get_value().clone().into());
        if text.trim().is_empty() {
            continue;
        }
        highest = (highest.0.max(row), highest.1.max(column));
        let texts = rows.entry(row.saturating_add(1)).or_default();
        let width = column as usize + 1;
        let more = width.saturating_sub(texts.len());
        let Some(rest) = left.checked_sub(more) else {
            let (rows, columns) = ((highest.0 + 1).to_string(), (highest.1 + 1).to_string());
            let values = [("rows", rows.as_str()), ("columns", &columns)];
            let finding = wording.error(Code::FileTooLarge, "import-sheet", &values);
            return Err(finding.at(Place::file(shown)).into());
        };
        left = rest;
        texts.resize(texts.len() + more, String::new());
        texts[width - 1] = text;
    }
    Ok(rows)
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
