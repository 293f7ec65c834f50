//! What does a CSV file hold: commas or semicolons, UTF-8 or Latin-1?
//!
//! The file is read three times, a piece at a time: to see how it is written, to see which orders have rows apart from each
//! other, and for its rows. So a file of a million orders takes no more memory than one of ten.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;
use std::rc::Rc;
use std::sync::Arc;

use super::columns::{self, Column, Names};
use super::decoded::{Decoded, Survey};
use super::join::{Apart, Joined, Runs};
use super::quoted::{Quoted, Wrong};
use super::{Forms, damaged, open_file};
use crate::diag::{Code, Finding, Findings, Place};
use crate::order::form::OrderForm;
use crate::order::words::Wording;

/// The rows of a CSV file: one for each order or, with the same id, for each line of an order.
struct Rows<'a> {
    reader: csv::Reader<Quoted<Decoded<File>>>,
    /// Where a quotation mark is alone.
    wrong: Wrong,
    record: csv::StringRecord,
    columns: Vec<Option<Column>>,
    /// What is said about columns that are not read.
    notice: Option<Finding>,
    shown: Arc<str>,
    wording: &'a Wording,
    done: bool,
}

/// The forms of a CSV file; its first row names the columns.
///
/// # Errors
/// `file-unreadable`, `file-too-large`, `import-unreadable`, `import-columns`.
pub(super) fn read<'a>(path: &Path, shown: &str, names: &'a Names<'_>) -> Result<Forms<'a>, Findings> {
    let mut file = open_file(path, shown, names)?;
    let bytes = file.metadata().map_or(0, |data| data.len());
    let survey = Survey::of(&mut file).map_err(|error| damaged(names.wording, shown, &error))?;
    if survey.binary {
        return Err(damaged(names.wording, shown, &"a zero byte").into());
    }
    let (path, shown) = (path.to_owned(), shown.to_owned());
    let open = move || Rows::open(&path, &shown, &survey, names);
    let mut rows = open()?;
    let notice = rows.notice.take().map(|finding| Err(finding.into()));
    let apart = apart(rows, bytes)?;
    Ok(Box::new(notice.into_iter().chain(Joined::new(apart, open)?)))
}

/// Which orders have rows apart from each other.
///
/// # Errors
/// `import-unreadable` for a file that cannot be read to its end: of no order is it known then whether it is whole.
fn apart(mut rows: Rows<'_>, bytes: u64) -> Result<Apart, Finding> {
    let column = rows.columns.iter().position(|column| *column == Some(Column::Id));
    let mut runs = Runs::default();
    while rows.advance()?.is_some() {
        if let Some(column) = column.filter(|_| !rows.is_blank()) {
            runs.row(rows.record.get(column).unwrap_or_default());
        }
    }
    Ok(runs.apart(bytes))
}

impl<'a> Rows<'a> {
    /// Opens a file and reads its first row.
    fn open(path: &Path, shown: &str, survey: &Survey, names: &'a Names<'_>) -> Result<Self, Findings> {
        let wording = names.wording;
        let failed = |error: std::io::Error| damaged(wording, shown, &error);
        let mut file = open_file(path, shown, names)?;
        let first = first_line(survey, &mut file).map_err(failed)?;
        file.seek(SeekFrom::Start(0)).map_err(failed)?;
        // Spreadsheets may say which sign they use.
        let said = first
            .strip_prefix("sep=")
            .and_then(|rest| rest.trim_end().bytes().next());
        let delimiter = said.unwrap_or_else(|| delimiter(&first));
        let wrong = Wrong::default();
        let text = Quoted::new(Decoded::new(file, survey.encoding), delimiter, Rc::clone(&wrong));
        let reader = csv::ReaderBuilder::new()
            .delimiter(delimiter)
            .has_headers(false)
            .flexible(true)
            .from_reader(text);
        let mut rows = Self {
            reader,
            wrong,
            record: csv::StringRecord::new(),
            columns: Vec::new(),
            notice: None,
            shown: shown.into(),
            wording,
            done: false,
        };
        if said.is_some() {
            rows.advance()?;
        }
        let Some(place) = rows.advance()? else {
            let empty = wording.error(Code::ImportColumns, "import-empty", &[]);
            return Err(empty.at(Place::file(shown)).into());
        };
        let cells: Vec<String> = rows.record.iter().map(ToOwned::to_owned).collect();
        (rows.columns, rows.notice) = names.columns(&cells, &place)?;
        Ok(rows)
    }

    fn is_blank(&self) -> bool {
        self.record.iter().all(|cell| cell.trim().is_empty())
    }

    /// Reads the next row; its place, or none at the end of the file.
    fn advance(&mut self) -> Result<Option<Place>, Finding> {
        let read = self.reader.read_record(&mut self.record);
        let read = read.map_err(|error| match self.wrong.get() {
            Some(line) => {
                let line = u32::try_from(line).unwrap_or(u32::MAX);
                let finding = self.wording.error(Code::ImportUnreadable, "import-quotes", &[]);
                finding.at(Place::at(Arc::clone(&self.shown), line, 0))
            }
            None => damaged(self.wording, &self.shown, &error),
        })?;
        let line = self.record.position().map_or(0, csv::Position::line);
        let line = u32::try_from(line).unwrap_or(u32::MAX);
        Ok(read.then(|| Place::at(Arc::clone(&self.shown), line, 0)))
    }

    /// The form of a row. One with too few or too many cells holds what stands in them from the left.
    fn form(&self, place: Place) -> OrderForm {
        let cells = self.record.iter().map(columns::unguarded);
        let mut form = columns::form(&self.columns, cells, place.clone());
        if self.record.len() != self.columns.len() {
            let (cells, wanted) = (self.record.len().to_string(), self.columns.len().to_string());
            let values = [("cells", cells.as_str()), ("wanted", &wanted)];
            let finding = self.wording.error(Code::ImportColumns, "import-cells", &values);
            let more: Vec<&str> = self.record.iter().skip(self.columns.len()).collect();
            form.wrong.push(match more.is_empty() {
                true => finding.at(place),
                false => finding.at(place).note(more.join("; ")),
            });
        }
        form
    }
}

impl Iterator for Rows<'_> {
    type Item = Result<OrderForm, Findings>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.done {
            match self.advance() {
                Ok(Some(_)) if self.is_blank() => {}
                Ok(Some(place)) => return Some(Ok(self.form(place))),
                Ok(None) => self.done = true,
                Err(finding) => {
                    self.done = true;
                    return Some(Err(finding.into()));
                }
            }
        }
        None
    }
}

/// The first line, or as much of it as tells the signs apart.
fn first_line(survey: &Survey, file: &mut File) -> std::io::Result<String> {
    let mut start = String::new();
    Decoded::new(file.take(64 << 10), survey.encoding).read_to_string(&mut start)?;
    Ok(start.lines().next().unwrap_or_default().to_owned())
}

/// The sign that stands most often in the first row, outside of quotes.
fn delimiter(first: &str) -> u8 {
    let mut quoted = false;
    let mut counts = [(b';', 0), (b',', 0), (b'\t', 0)];
    for byte in first.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            _ if quoted => {}
            _ => counts
                .iter_mut()
                .filter(|(sign, _)| *sign == byte)
                .for_each(|(_, count)| *count += 1),
        }
    }
    counts
        .iter()
        .max_by_key(|(_, count)| *count)
        .map_or(b';', |(sign, _)| *sign)
}
