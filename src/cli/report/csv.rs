//! How does a table reach a spreadsheet?
//!
//! As CSV by RFC 4180 in UTF-8. Spreadsheets run cells that look like a formula, so words that begin like one get an
//! apostrophe before them, as OWASP advises for CSV injection; numbers stay numbers.

use super::table::{Cell, Table, per_cent};

/// First letters of what a spreadsheet takes for a formula, or looks behind to find one.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// Rows on their way into a CSV text.
pub struct Rows(csv::Writer<Vec<u8>>);

impl Default for Rows {
    fn default() -> Self {
        Self::new()
    }
}

impl Rows {
    /// No rows yet.
    pub fn new() -> Self {
        Self(csv::WriterBuilder::new().flexible(true).from_writer(Vec::new()))
    }

    /// Adds a row of cells.
    pub fn row(&mut self, cells: impl IntoIterator<Item = Cell>) {
        let fields = cells.into_iter().map(|cell| match cell {
            Cell::Number(number) => number.to_string(),
            Cell::Share { part, whole } => per_cent(part, whole).to_string(),
            words => safe(&words.plain()),
        });
        // Writing into memory does not fail.
        let _ = self.0.write_record(fields);
    }

    /// The text, a line for each row.
    pub fn finish(self) -> String {
        let bytes = self.0.into_inner().unwrap_or_default();
        String::from_utf8(bytes).unwrap_or_default()
    }
}

/// The table with its headings as the first row; a share is a number of per cent.
pub fn table(table: &Table) -> String {
    let mut rows = Rows::new();
    rows.row(table.columns().iter().map(|column| Cell::text(column.heading.clone())));
    for row in table.rows() {
        rows.row(row.iter().cloned());
    }
    rows.finish()
}

/// Words that no spreadsheet takes for a formula.
pub fn safe(text: &str) -> String {
    if text.starts_with(FORMULA) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::report::table::Column;

    #[test]
    fn formulas_become_words_and_numbers_stay_numbers() {
        for formula in ["=1+1", "+47 22", "-2", "@x", "\t=1", "\r=1"] {
            assert_eq!(safe(formula), format!("'{formula}"));
        }
        assert_eq!(safe("a=b"), "a=b");
        let mut rows = Rows::new();
        rows.row([
            Cell::number(-3),
            Cell::text("-3"),
            Cell::Share { part: 1, whole: 4 },
            Cell::Empty,
        ]);
        assert_eq!(rows.finish(), "-3,'-3,25,\n");
    }

    #[test]
    fn commas_quotes_and_lines_survive() {
        let mut sheet = Table::new([Column::words("a"), Column::words("b")]);
        sheet.row([Cell::text("x, \"y\""), Cell::text("one\ntwo ŋ")]);
        let text = table(&sheet);
        assert_eq!(text, "a,b\n\"x, \"\"y\"\"\",\"one\ntwo ŋ\"\n");
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let record = reader.records().next().expect("row").expect("valid");
        assert_eq!(record.iter().collect::<Vec<_>>(), ["x, \"y\"", "one\ntwo ŋ"]);
    }
}
