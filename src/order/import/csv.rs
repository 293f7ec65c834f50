//! What does a CSV file hold: commas or semicolons, UTF-8 or Latin-1?

use super::columns::{self, Names};
use crate::diag::{Code, Finding, Findings, Place};
use crate::order::form::OrderForm;

/// The forms of a CSV file: one row for each order or, with the same id, for each line of an order.
pub(super) fn read(bytes: &[u8], shown: &str, names: &Names) -> Result<Vec<OrderForm>, Findings> {
    let text = decoded(bytes, shown)?;
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter(&text))
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut columns = None;
    let mut forms = Vec::new();
    let mut findings = Findings::new();
    for record in reader.records() {
        let record = record.map_err(|error| unreadable(shown, &error.to_string()))?;
        let line = record.position().map_or(0, csv::Position::line);
        let place = Place::at(shown, u32::try_from(line).unwrap_or(u32::MAX), 0);
        let cells: Vec<String> = record.iter().map(ToOwned::to_owned).collect();
        let Some(columns) = &columns else {
            columns = Some(names.columns(&cells, &place)?);
            continue;
        };
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if cells.len() != columns.len() {
            let message = format!("the row has {} cells, the first row {}", cells.len(), columns.len());
            findings.push(
                Finding::error(Code::ImportColumns, message)
                    .at(place)
                    .hint("put quotes around texts that hold the sign between the columns"),
            );
            continue;
        }
        forms.push(columns::form(columns, &cells, place));
    }
    if columns.is_none() {
        findings.push(
            Finding::error(Code::ImportColumns, "the file is empty")
                .at(Place::file(shown))
                .hint("the first row names the columns"),
        );
    }
    match findings.is_empty() {
        true => Ok(columns::joined(forms)),
        false => Err(findings),
    }
}

fn decoded(bytes: &[u8], shown: &str) -> Result<String, Finding> {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        let (text, _, _) = encoding_rs::UTF_16LE.decode(bytes);
        return Ok(text.into_owned());
    }
    if bytes.contains(&0) {
        return Err(unreadable(shown, "it holds bytes that are no text"));
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.trim_start_matches('\u{feff}').to_owned(),
        Err(_) => encoding_rs::WINDOWS_1252.decode(bytes).0.into_owned(),
    };
    // Spreadsheets may say which sign they use.
    Ok(text
        .strip_prefix("sep=;\r\n")
        .or(text.strip_prefix("sep=;\n"))
        .map_or(text.clone(), ToOwned::to_owned))
}

/// The sign that stands most often in the first row, outside of quotes.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
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
