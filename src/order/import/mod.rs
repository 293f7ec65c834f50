//! How do forms come in: filled PDFs, CSV, spreadsheets, JSON, YAML?
//!
//! Each way in ([`csv`], [`sheet`], [`tree`], [`pdf`]) gives forms as they were typed ([`OrderForm`]); one validation judges
//! them all; the order book takes them in one transaction. Every row gets a report, and rows that were refused can be
//! written to a file, mended and imported again.

mod columns;
mod csv;
mod decoded;
mod pdf;
mod rejected;
mod sheet;
mod tree;

use std::path::{Path, PathBuf};

use serde::Serialize;

use super::book::{Actor, Book, Receipt};
use super::form::{Checker, OrderForm};
use crate::diag::{Code, Finding, Findings, Place, Severity};
use crate::source::read_bytes;

pub use rejected::rejected_csv;

/// The largest file that is read: 512 MB, more than a million orders.
const LIMIT: u64 = 512 << 20;

/// What became of a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// It is (or, in a dry run, would be) an order with this number.
    Taken,
    /// It was there already; nothing to do.
    Duplicate,
    /// Another order of the same source and id is there; nothing was changed.
    Conflict,
    /// Something is wrong with it.
    Refused,
}

/// The report about one form of a file.
#[derive(Clone, Debug)]
pub struct RowReport {
    /// Where it stands.
    pub place: Option<Place>,
    /// What became of it.
    pub outcome: Outcome,
    /// The order's number, where there is one.
    pub number: Option<i64>,
}

/// What an import did.
#[derive(Clone, Debug, Default)]
pub struct Import {
    /// A report for each form, in the order of the files.
    pub rows: Vec<RowReport>,
    /// Everything that was found.
    pub findings: Findings,
    /// The forms that were refused, for a file to mend.
    pub refused: Vec<OrderForm>,
    /// Whether the orders are in the book.
    pub kept: bool,
}

impl Import {
    /// How many rows had this outcome.
    pub fn count(&self, outcome: &Outcome) -> usize {
        self.rows.iter().filter(|row| row.outcome == *outcome).count()
    }
}

/// How much of a file with mistakes is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Policy {
    /// All orders or, when there is a mistake, none.
    Whole,
    /// Those that are right.
    Right,
    /// None: a dry run.
    DryRun,
}

/// Forms as they are read, one after the other. What is wrong with a file as a whole comes in place of a form.
pub type Forms<'a> = Box<dyn Iterator<Item = Result<OrderForm, Findings>> + 'a>;

/// Reads the forms of a file, or of all files of a folder, sorted by name. `shown` gives a file's name in findings. Rows
/// of CSV files are read as they are taken, other files when their turn comes.
///
/// # Errors
/// `file-unreadable` for a folder. In place of a form: `file-unreadable`, `file-too-large`, `import-unreadable`,
/// `import-columns`.
pub fn read<'a>(path: &Path, shown: &'a dyn Fn(&Path) -> String, names: &'a Names) -> Result<Forms<'a>, Findings> {
    if !path.is_dir() {
        return Ok(read_file(path, &shown(path), names));
    }
    let entries = std::fs::read_dir(path).map_err(|error| {
        Finding::error(
            Code::FileUnreadable,
            format!("the folder cannot be read: {}", error.kind()),
        )
        .at(Place::file(shown(path)))
        .hint("look at the access rights of the folder")
    })?;
    let hidden = |path: &PathBuf| {
        path.file_name()
            .is_some_and(|name| name.to_string_lossy().starts_with(['.', '~']))
    };
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.is_file() && !hidden(path));
    files.sort();
    let forms = files
        .into_iter()
        .flat_map(move |file| read_file(&file, &shown(&file), names));
    Ok(Box::new(forms))
}

fn read_file<'a>(path: &Path, shown: &str, names: &Names) -> Forms<'a> {
    let ending = path
        .extension()
        .map(|e| e.to_string_lossy().to_lowercase())
        .unwrap_or_default();
    let bytes = || read_bytes(path, shown, LIMIT).map_err(Findings::from);
    let forms = match ending.as_str() {
        "csv" | "tsv" | "txt" => match csv::read(path, shown, names, LIMIT) {
            Ok(rows) => return Box::new(columns::Joined::new(rows)),
            Err(findings) => Err(findings),
        },
        "xlsx" => bytes().and_then(|bytes| sheet::read(bytes, shown, names)),
        "json" => bytes().and_then(|bytes| tree::json(&bytes, shown)),
        "yaml" | "yml" => bytes().and_then(|bytes| tree::yaml(&bytes, shown)),
        "pdf" => bytes().and_then(|bytes| pdf::read(&bytes, shown)),
        _ => Err(Finding::error(
            Code::ImportUnreadable,
            format!("`.{ending}` is no kind of file that orders come in"),
        )
        .at(Place::file(shown))
        .hint("orders come in .csv, .xlsx, .json, .yaml and .pdf files")
        .into()),
    };
    match forms {
        Ok(forms) => Box::new(forms.into_iter().map(Ok)),
        Err(findings) => {
            let findings: Findings = findings.into_iter().map(with_hint).collect();
            Box::new(std::iter::once(Err(findings)))
        }
    }
}

pub use columns::Names;

fn with_hint(finding: Finding) -> Finding {
    match finding.hints.is_empty() {
        true => finding.hint("look at the name of the file and at its access rights"),
        false => finding,
    }
}

/// Takes forms into the order book: one transaction for all of them.
///
/// # Errors
/// What is wrong with a file as a whole, and failures of the database; nothing is kept then. Mistakes in forms are in
/// the result.
pub fn take(
    book: &mut Book,
    forms: impl IntoIterator<Item = Result<OrderForm, Findings>>,
    checker: &Checker<'_>,
    policy: Policy,
    actor: &Actor,
) -> Result<Import, Findings> {
    book.intake(actor, |intake| {
        let mut import = Import::default();
        let mut unread = Findings::new();
        for form in forms {
            let Some(mut form) = unread.take(form) else { continue };
            if unread.has_errors() {
                // Nothing will be kept: what is wrong with the files is said first, and alone.
                continue;
            }
            if form.source.is_empty() {
                // A refused form is written out with its source, so that it is the same order when it comes again.
                form.source = checker.source.to_owned();
            }
            let place = form.place.clone();
            let report = |outcome, number| RowReport {
                place: place.clone(),
                outcome,
                number,
            };
            let order = match checker.check(&form) {
                Ok((order, warnings)) => {
                    import.findings.extend(warnings);
                    order
                }
                Err(findings) => {
                    import.findings.extend(findings);
                    import.rows.push(report(Outcome::Refused, None));
                    import.refused.push(form);
                    continue;
                }
            };
            let row = match intake.take(&order)? {
                Receipt::Taken(number) => report(Outcome::Taken, Some(number)),
                Receipt::Duplicate(number) => report(Outcome::Duplicate, Some(number)),
                Receipt::Conflict(number) => {
                    import.findings.push(conflict(&form, &order.source, number));
                    report(Outcome::Conflict, Some(number))
                }
            };
            if row.outcome == Outcome::Conflict {
                import.refused.push(form);
            }
            import.rows.push(row);
        }
        if unread.has_errors() {
            return Err(unread);
        }
        let wrong = import
            .findings
            .iter()
            .any(|finding| finding.severity == Severity::Error);
        import.kept = match policy {
            Policy::Whole => !wrong,
            Policy::Right => true,
            Policy::DryRun => false,
        };
        let kept = import.kept;
        Ok((import, kept))
    })
}

fn conflict(form: &OrderForm, source: &str, number: i64) -> Finding {
    let id: String = form.id.chars().take(60).collect();
    Finding::error(
        Code::ImportConflict,
        format!("order `{id}` of `{source}` is in the book already, as number {number}, with other content"),
    )
    .at(form.place.clone())
    .hint(format!(
        "compare them: `trykksak order show {number}`; what is in the book is not overwritten"
    ))
    .hint("give the new order an id of its own if it is another one")
}

#[cfg(test)]
mod tests;
