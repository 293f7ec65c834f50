//! How do forms come in: filled PDFs, CSV, spreadsheets, JSON, YAML?
//!
//! Each way in ([`csv`], [`sheet`], [`tree`], [`pdf`]) gives forms as they were typed ([`OrderForm`]); one validation judges
//! them all; the order book takes them in one transaction. Every row gets a report, and rows that were refused can be
//! written to a file, mended and imported again.

mod columns;
mod csv;
mod decoded;
mod folder;
mod identity;
mod join;
mod pdf;
mod quoted;
mod rejected;
mod sheet;
mod tree;

use std::collections::BTreeSet;
use std::fmt::Display;
use std::fs::File;
use std::io::ErrorKind;
use std::path::Path;
use std::sync::Arc;

use serde::Serialize;

use super::book::{Actor, Book, Intake, Receipt};
use super::form::{Checker, Order, OrderForm};
use super::words::Wording;
use crate::diag::{Code, Finding, Findings, Place, Severity};
use crate::source;

pub use columns::Names;
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
    /// Files that could not be read at all, or not to their end; none of their orders is in the book.
    pub unread: Vec<Place>,
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
/// `import-columns`, and the warning `import-skipped`.
pub fn read<'a>(path: &Path, shown: &'a dyn Fn(&Path) -> String, names: &'a Names<'_>) -> Result<Forms<'a>, Findings> {
    if !path.is_dir() {
        return Ok(read_file(path, &shown(path), names));
    }
    let (files, skipped) = folder::files(path, &shown(path), names)?;
    let skipped = skipped.map(|finding| Err(finding.into()));
    let forms = files
        .into_iter()
        .flat_map(move |file| read_file(&file, &shown(&file), names));
    Ok(Box::new(skipped.into_iter().chain(forms)))
}

fn read_file<'a>(path: &Path, shown: &str, names: &'a Names<'_>) -> Forms<'a> {
    let ending = path
        .extension()
        .map(|e| e.to_string_lossy().to_lowercase())
        .unwrap_or_default();
    let bytes = || read_bytes(path, shown, names).map_err(Findings::from);
    let forms = match ending.as_str() {
        "csv" | "tsv" | "txt" => csv::read(path, shown, names),
        "xlsx" => bytes().and_then(|bytes| sheet::read(bytes, shown, names)),
        "json" => bytes().and_then(|bytes| tree::json(&bytes, shown, names)),
        "yaml" | "yml" => bytes().and_then(|bytes| tree::yaml(&bytes, shown, names)),
        "pdf" => bytes()
            .and_then(|bytes| pdf::read(&bytes, shown, names.wording))
            .map(|form| Box::new(std::iter::once(Ok(form))) as Forms<'a>),
        _ => {
            let ending: String = ending.chars().take(20).collect();
            let values = [("ending", ending.as_str())];
            let finding = names.wording.error(Code::ImportUnreadable, "import-kind", &values);
            Err(finding.at(Place::file(shown)).into())
        }
    };
    forms.unwrap_or_else(|findings| Box::new(std::iter::once(Err(findings))))
}

fn read_bytes(path: &Path, shown: &str, names: &Names<'_>) -> Result<Vec<u8>, Finding> {
    source::read_bytes(path, shown, LIMIT).map_err(|finding| reworded(finding, path, names.wording))
}

fn open_file(path: &Path, shown: &str, names: &Names<'_>) -> Result<File, Finding> {
    source::open_file(path, shown, LIMIT).map_err(|finding| reworded(finding, path, names.wording))
}

/// What is wrong with a file on the disk, in the reader's words.
fn reworded(finding: Finding, path: &Path, wording: &Wording) -> Finding {
    let missing = || std::fs::metadata(path).is_err_and(|error| error.kind() == ErrorKind::NotFound);
    let reworded = match finding.code {
        Code::FileTooLarge => too_large(wording, LIMIT),
        _ if missing() => wording.error(finding.code, "import-missing", &[]),
        _ => wording
            .error(finding.code, "import-forbidden", &[])
            .note(finding.message),
    };
    reworded.at(finding.place)
}

/// A file, packed or unpacked, of more than so many bytes.
fn too_large(wording: &Wording, limit: u64) -> Finding {
    let limit = (limit >> 20).to_string();
    wording.error(Code::FileTooLarge, "import-large", &[("limit", &limit)])
}

/// A file that its own program or library cannot read, with what the library says about it.
fn damaged(wording: &Wording, shown: &str, why: &dyn Display) -> Finding {
    let why: String = why.to_string().chars().take(200).collect();
    wording
        .error(Code::ImportUnreadable, "import-damaged", &[])
        .at(Place::file(shown))
        .note(why)
}

/// A place as reports show it, and as it may be named: `web.csv:3`.
pub fn shown_place(place: &Place) -> String {
    match place.line {
        0 => place.file.to_string(),
        line => format!("{}:{line}", place.file),
    }
}

/// Takes forms into the order book: one transaction for all of them. With [`Policy::Right`] a file that cannot be read is
/// refused like a form, and the others are taken. Of `again` are the places, as [`shown_place`] gives
/// them, of forms that are new orders although nothing but that tells them from an equal order that is there.
///
/// # Errors
/// What is wrong with a file as a whole, where all orders or none are taken; a place that is none of such a form, and failures of the database; nothing is kept
/// then. Mistakes in forms are in the result.
pub fn take(
    book: &mut Book,
    forms: impl IntoIterator<Item = Result<OrderForm, Findings>>,
    checker: &Checker<'_>,
    policy: Policy,
    again: &[String],
    actor: &Actor,
) -> Result<Import, Findings> {
    book.intake(actor, |intake| {
        let mut desk = Desk {
            checker,
            again: again.iter().map(|place| (place.as_str(), false)).collect(),
            seen: BTreeSet::new(),
            broken: BTreeSet::new(),
            import: Import::default(),
        };
        let mut unread = Findings::new();
        for form in forms {
            match form {
                // What is wrong with the files is said first, and alone: nothing will be kept.
                Ok(_) if unread.has_errors() => {}
                Ok(form) => desk.take(intake, form)?,
                Err(findings) if policy == Policy::Right => desk.skip(findings),
                Err(findings) => unread.extend(findings),
            }
        }
        if unread.has_errors() {
            return Err(unread);
        }
        let mut import = desk.finish()?;
        import.findings.extend(unread);
        import.kept = match policy {
            Policy::Whole => !import.findings.has_errors(),
            Policy::Right => true,
            Policy::DryRun => false,
        };
        let kept = import.kept;
        Ok((import, kept))
    })
}

/// What is taken, and what has become of it so far.
struct Desk<'a> {
    checker: &'a Checker<'a>,
    /// Places of forms that are new orders, and whether they have come.
    again: Vec<(&'a str, bool)>,
    /// The orders that forms without an id are.
    seen: BTreeSet<i64>,
    /// The places of rows that cannot be read whole: several forms can be refused because of one.
    broken: BTreeSet<Option<Place>>,
    import: Import,
}

impl Desk<'_> {
    fn take(&mut self, intake: &mut Intake<'_>, mut form: OrderForm) -> Result<(), Finding> {
        if form.source.is_empty() {
            // A refused form is written out with its source, so that it is the same order when it comes again.
            form.source = self.checker.source.to_owned();
        }
        if rejected::is_made_up(&form.id) {
            form.id.clear();
        }
        if !form.wrong.is_empty() {
            let new: Vec<Finding> = form
                .wrong
                .iter()
                .filter(|f| !self.broken.contains(&f.place))
                .cloned()
                .collect();
            self.broken.extend(new.iter().map(|finding| finding.place.clone()));
            self.import.findings.extend(new);
            self.report(&form, Outcome::Refused, None);
            self.import.refused.push(form);
            return Ok(());
        }
        match self.checker.check(&form) {
            Ok((order, warnings)) => self.receive(intake, form, order, warnings),
            Err(findings) => {
                self.import.findings.extend(findings);
                self.report(&form, Outcome::Refused, None);
                self.import.refused.push(form);
                Ok(())
            }
        }
    }

    /// A file that cannot be read, or a warning about one.
    fn skip(&mut self, findings: Findings) {
        let error = findings.iter().find(|finding| finding.severity == Severity::Error);
        if let Some(error) = error {
            let place = error.place.as_ref().map(|place| Place::file(Arc::clone(&place.file)));
            self.import.unread.extend(place.clone());
            self.import.rows.push(RowReport {
                place,
                outcome: Outcome::Refused,
                number: None,
            });
        }
        self.import.findings.extend(findings);
    }

    fn receive(
        &mut self,
        intake: &mut Intake<'_>,
        form: OrderForm,
        mut order: Order,
        warnings: Findings,
    ) -> Result<(), Finding> {
        let again = match self.again.is_empty() {
            true => None,
            false => {
                let place = form.place.as_ref().map(shown_place).unwrap_or_default();
                self.again.iter().position(|(named, _)| *named == place)
            }
        };
        let taken = identity::take(intake, &form, &mut order, again.is_some(), &mut self.seen)?;
        if let Some(index) = again.filter(|_| !taken.sure) {
            self.again[index].1 = true;
        }
        // What was worth a look when an order came in has been said then.
        if !matches!(taken.receipt, Receipt::Duplicate(_)) {
            self.import.findings.extend(warnings);
        }
        match taken.receipt {
            Receipt::Taken(number) => {
                if let Some(gone) = taken.gone.filter(|_| again.is_none()) {
                    let finding = self.perhaps(&form, number, gone, &intake.received(gone)?);
                    self.import.findings.push(finding);
                }
                self.report(&form, Outcome::Taken, Some(number));
            }
            Receipt::Duplicate(number) => {
                if !taken.sure {
                    let finding = self.equal(&form, number, &intake.received(number)?, taken.gone.is_some());
                    self.import.findings.push(finding);
                }
                self.report(&form, Outcome::Duplicate, Some(number));
            }
            Receipt::Conflict(number) => {
                let finding = conflict(self.checker.wording, &order, number).at(form.place.clone());
                self.import.findings.push(finding);
                self.report(&form, Outcome::Conflict, Some(number));
                self.import.refused.push(form);
            }
        }
        Ok(())
    }

    fn report(&mut self, form: &OrderForm, outcome: Outcome, number: Option<i64>) {
        self.import.rows.push(RowReport {
            place: form.place.clone(),
            outcome,
            number,
        });
    }

    /// A warning: the form says the same as an order that is there, or came with one of which it is `gone` what it said, and
    /// nothing shows whether it is that one.
    fn equal(&self, form: &OrderForm, number: i64, day: &str, gone: bool) -> Finding {
        let wording = self.checker.wording;
        let place = form.place.as_ref().map(shown_place).unwrap_or_default();
        let (number, id) = (number.to_string(), wording.say("column-id", &[]));
        let values = [
            ("number", number.as_str()),
            ("day", day),
            ("place", &place),
            ("column", &id),
        ];
        let message = if gone { "import-purged" } else { "import-equal" };
        let finding = Finding::warning(Code::ImportEqual, wording.say(message, &values));
        let finding = finding
            .hint(wording.say("import-equal-hint", &values))
            .at(form.place.clone());
        match form.document {
            _ if gone => finding,
            Some(_) => finding,
            None => {
                let column = wording.say("column-moment", &[]);
                finding.hint(wording.say("import-equal-moment-hint", &[("column", &column)]))
            }
        }
    }

    /// A warning: the form was taken as the order `number`, and may be one that came on the same day, in the same minute or in
    /// a file of the same identifier, of which it is gone what it said.
    fn perhaps(&self, form: &OrderForm, number: i64, gone: i64, day: &str) -> Finding {
        let (number, gone) = (number.to_string(), gone.to_string());
        let values = [("new", number.as_str()), ("number", &gone), ("day", day)];
        let wording = self.checker.wording;
        wording
            .warning(Code::ImportEqual, "import-perhaps", &values)
            .at(form.place.clone())
    }

    /// The whole import, its rows in the order of the files.
    fn finish(mut self) -> Result<Import, Findings> {
        let unused = self.again.iter().filter(|(_, came)| !came);
        let wrong: Findings = unused
            .map(|(place, _)| {
                let shown: String = place.chars().take(80).collect();
                self.checker
                    .wording
                    .error(Code::NameUnknown, "import-again", &[("place", &shown)])
            })
            .collect();
        if !wrong.is_empty() {
            return Err(wrong);
        }
        // An order whose rows stand apart from each other was taken with the last of them.
        in_order(&mut self.import.rows, |row| row.place.as_ref());
        in_order(&mut self.import.refused, |form| form.place.as_ref());
        Ok(self.import)
    }
}

/// Puts what comes from one file in the order of its lines.
fn in_order<T>(all: &mut [T], place: impl Fn(&T) -> Option<&Place>) {
    let file = |one: &T| place(one).map(|place| place.file.clone());
    for part in all.chunk_by_mut(|a, b| file(a) == file(b)) {
        part.sort_by_key(|one| place(one).map(|place| place.line));
    }
}

/// Says that another order has this source and id.
pub fn conflict(wording: &Wording, order: &Order, number: i64) -> Finding {
    let id: String = order.id.chars().take(60).collect();
    let number = number.to_string();
    let values = [("id", id.as_str()), ("source", &order.source), ("number", &number)];
    wording
        .error(Code::ImportConflict, "import-conflict", &values)
        .hint(wording.say("import-conflict-id-hint", &[]))
}

#[cfg(test)]
mod tests;
