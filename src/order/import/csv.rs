//! What does a CSV file hold: commas or semicolons, UTF-8 or Latin-1?
//!
//! The file is read twice, a piece at a time: once to see how it is written, once for its rows. So a file of a million
//! orders takes no more memory than one of ten.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;
use std::sync::Arc;

use super::columns::{self, Column, Names};
use super::decoded::{Decoded, Survey};
use crate::diag::{Code, Finding, Findings, Place};
use crate::order::form::OrderForm;

/// The rows of a CSV file: one for each order or, with the same id, for each line of an order.
pub(super) struct Rows {
    reader: csv::Reader<Decoded<File>>,
    record: csv::StringRecord,
    columns: Vec<Option<Column>>,
    shown: Arc<str>,
    done: bool,
}

/// Opens a CSV file and reads its first row, which names the columns.
///
/// # Errors
/// `file-unreadable`, `file-too-large`, `import-unreadable`, `import-columns`.
pub(super) fn read(path: &Path, shown: &str, names: &Names, limit: u64) -> Result<Rows, Findings> {
    let failed = |error: &std::io::Error| unreadable(shown, &error.kind().to_string());
    let mut file = crate::source::open_file(path, shown, limit)?;
    let survey = Survey::of(&mut file).map_err(|e| failed(&e))?;
    if survey.binary {
        return Err(unreadable(shown, "it holds bytes that are no text").into());
    }
    file.seek(SeekFrom::Start(0)).map_err(|e| failed(&e))?;
    let first = first_line(&survey, &mut file).map_err(|e| failed(&e))?;
    file.seek(SeekFrom::Start(0)).map_err(|e| failed(&e))?;
    // Spreadsheets may say which sign they use.
    let said = first
        .strip_prefix("sep=")
        .and_then(|rest| rest.trim_end().bytes().next());
    let reader = csv::ReaderBuilder::new()
        .delimiter(said.unwrap_or_else(|| delimiter(&first)))
        .has_headers(false)
        .flexible(true)
        .from_reader(Decoded::new(file, survey.encoding));
    let mut rows = Rows {
        reader,
        record: csv::StringRecord::new(),
        columns: Vec::new(),
        shown: shown.into(),
        done: false,
    };
    if said.is_some() {
        rows.advance()?;
    }
    let Some(place) = rows.advance()? else {
        return Err(Finding::error(Code::ImportColumns, "the file is empty")
            .at(Place::file(shown))
            .hint("the first row names the columns")
            .into());
    };
    let cells: Vec<String> = rows.record.iter().map(ToOwned::to_owned).collect();
    rows.columns = names.columns(&cells, &place)?;
    Ok(rows)
}

impl Rows {
    /// Reads the next row; its place, or none at the end of the file.
    fn advance(&mut self) -> Result<Option<Place>, Finding> {
        let read = self.reader.read_record(&mut self.record);
        let read = read.map_err(|error| unreadable(&self.shown, &error.to_string()))?;
        let line = self.record.position().map_or(0, csv::Position::line);
        let line = u32::try_from(line).unwrap_or(u32::MAX);
        Ok(read.then(|| Place::at(Arc::clone(&self.shown), line, 0)))
    }

    fn form(&self, place: Place) -> Result<OrderForm, Findings> {
        if self.record.len() != self.columns.len() {
            let (cells, wanted) = (self.record.len(), self.columns.len());
            let message = format!("the row has {cells} cells, the first row {wanted}");
            return Err(Finding::error(Code::ImportColumns, message)
                .at(place)
                .hint("put quotes around texts that hold the sign between the columns")
                .into());
        }
        Ok(columns::form(&self.columns, self.record.iter(), place))
    }
}

impl Iterator for Rows {
    type Item = Result<OrderForm, Findings>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.done {
            match self.advance() {
                Ok(Some(_)) if self.record.iter().all(|cell| cell.trim().is_empty()) => {}
                Ok(Some(place)) => return Some(self.form(place)),
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

pub(super) fn unreadable(shown: &str, why: &str) -> Finding {
    let why: String = why.chars().take(200).collect();
    Finding::error(Code::ImportUnreadable, format!("the file cannot be read: {why}"))
        .at(Place::file(shown))
        .hint("export it again from the program that it comes from")
}
