//! How many copies were sent in years before the system?

use serde::Serialize;

use crate::diag::{Code, Finding, Findings, Place};
use crate::order::book::connection::{Ending, values};
use crate::order::book::{Actor, Book};

/// The total of a year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HistoryEntry {
    /// The year.
    pub year: u16,
    /// Copies sent.
    pub copies: i64,
}

/// A larger total is a slip of the pen.
const MOST_A_YEAR: i64 = 100_000_000;

/// Reads totals from CSV: a row for each year, with year and copies; a first row of words is a heading.
///
/// # Errors
/// `import-columns` for rows that are not a year and a number.
pub fn read_history(text: &str, shown: &str) -> Result<Vec<HistoryEntry>, Findings> {
    let mut findings = Findings::new();
    let mut entries: Vec<HistoryEntry> = Vec::new();
    for (number, line) in (1u32..).zip(text.trim_start_matches('\u{feff}').lines()) {
        let cells: Vec<&str> = line
            .split([';', ',', '\t'])
            .map(|cell| cell.trim().trim_matches('"'))
            .collect();
        let heading = number == 1 && cells.first().is_some_and(|cell| cell.parse::<u16>().is_err());
        if heading || line.trim().is_empty() {
            continue;
        }
        let year = cells
            .first()
            .and_then(|cell| cell.parse().ok())
            .filter(|year| (1990..=2199).contains(year));
        let copies = cells
            .get(1)
            .and_then(|cell| cell.parse().ok())
            .filter(|copies| (0..=MOST_A_YEAR).contains(copies));
        let (Some(year), Some(copies)) = (year, copies) else {
            findings.push(
                Finding::error(Code::ImportColumns, "the row is not a year and a number of copies")
                    .at(Place::at(shown, number, 0))
                    .hint("write a row like this: 2018;5476")
                    .hint("copies are at most 100 million a year"),
            );
            continue;
        };
        entries.push(HistoryEntry { year, copies });
    }
    match findings.is_empty() {
        true => Ok(entries),
        false => Err(findings),
    }
}

impl Book {
    /// Adds totals of years before the system. A total that is there already is kept; gives the number of new ones.
    ///
    /// # Errors
    /// `import-conflict` for a year that is there with another total; nothing is added then.
    pub fn import_history(&mut self, entries: &[HistoryEntry], actor: &Actor) -> Result<u64, Findings> {
        self.connection.write(|connection| {
            let mut findings = Findings::new();
            let mut added = 0;
            for entry in entries {
                let year = i64::from(entry.year);
                added += connection.run(
                    "INSERT INTO history VALUES (?1, ?2, ?3) ON CONFLICT (year) DO NOTHING",
                    values![year, entry.copies, &actor.who],
                )?;
                let known = connection.number("SELECT copies FROM history WHERE year = ?1", values![year])?;
                if known != entry.copies {
                    let message = format!("{year} is in the book with {known} copies, not {}", entry.copies);
                    findings.push(
                        Finding::error(Code::ImportConflict, message)
                            .hint("take the year out of the file, if the book is right"),
                    );
                }
            }
            match findings.is_empty() {
                true => Ok((added, Ending::Keep)),
                false => Err(findings),
            }
        })
    }
}
