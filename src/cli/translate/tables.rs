//! Which columns do the answers of `trykksak translate` have?

use serde_json::{Value, json};

use crate::cli::report::table::{Cell, Column, Table};
use crate::translate::compare::Difference;
use crate::translate::desk::HOUSE;
use crate::translate::exchange::import::Imported;
use crate::translate::status::{Counts, Standing};
use crate::translate::sync::Synced;

/// One translation and how far it is.
pub(super) struct Row {
    /// Its file.
    pub file: String,
    /// The brochure, or the file of the house.
    pub brochure: String,
    /// Whether it is a file of the house.
    pub shared: bool,
    /// The language.
    pub language: String,
    /// How many messages are how far.
    pub counts: Counts,
    /// The messages to name.
    pub messages: Vec<Standing>,
}

impl Row {
    /// What people call it.
    fn title(&self) -> String {
        match self.shared && self.brochure != HOUSE {
            true => format!("{} ({HOUSE})", self.brochure),
            false => self.brochure.clone(),
        }
    }

    /// For programs.
    pub fn object(&self) -> Value {
        let messages: Vec<Value> = self
            .messages
            .iter()
            .map(|one| json!({ "id": one.id, "state": one.state.name(), "words": one.words }))
            .collect();
        json!({
            "file": self.file, "brochure": self.brochure, "house": self.shared, "language": self.language,
            "counts": self.counts, "messages": messages,
        })
    }
}

/// A number, or nothing for none.
fn some(number: usize) -> Cell {
    if number == 0 { Cell::Empty } else { Cell::number(number) }
}

/// A line for each file.
pub(super) fn status(rows: &[Row]) -> Table {
    let mut table = Table::new([
        Column::words("brochure"),
        Column::words("language"),
        Column::words("reviewed"),
        Column::figures("missing"),
        Column::figures("outdated"),
        Column::figures("draft"),
        Column::figures("obsolete"),
        Column::figures("words left"),
    ]);
    for row in rows {
        let counts = &row.counts;
        table.row([
            Cell::text(row.title()),
            Cell::text(&row.language),
            Cell::Share {
                part: (counts.words - counts.words_left) as u64,
                whole: counts.words as u64,
            },
            some(counts.missing),
            some(counts.outdated),
            some(counts.draft),
            some(counts.obsolete),
            Cell::number(counts.words_left),
        ]);
    }
    table
}

/// A line for each message that is not reviewed.
pub(super) fn messages(rows: &[Row]) -> Table {
    let mut table = Table::new([
        Column::words("file").elastic(),
        Column::words("message"),
        Column::words("state"),
        Column::figures("words"),
    ]);
    for row in rows {
        for one in &row.messages {
            table.row([
                Cell::text(&row.file),
                Cell::text(&one.id),
                Cell::mark(one.state.name()),
                Cell::number(one.words),
            ]);
        }
    }
    table
}

/// What `sync` did to each file: whether it was written, and what is in it.
pub(super) fn synced(rows: &[(String, bool, Synced)]) -> Table {
    let mut table = Table::new([
        Column::words("file"),
        Column::words("written"),
        Column::figures("new stubs"),
        Column::figures("outdated"),
        Column::figures("moved to the end"),
        Column::figures("moved back"),
    ]);
    for (file, written, synced) in rows {
        table.row([
            Cell::text(file),
            Cell::text(if *written { "yes" } else { "" }),
            some(synced.added.len()),
            some(synced.outdated.len()),
            some(synced.moved.len()),
            some(synced.returned.len()),
        ]);
    }
    table
}

/// The same for programs.
pub(super) fn synced_object((file, written, synced): &(String, bool, Synced)) -> Value {
    json!({
        "file": file, "written": written,
        "added": synced.added, "outdated": synced.outdated, "moved": synced.moved, "returned": synced.returned,
    })
}

/// What an import did to each file.
pub(super) fn imported(rows: &[(String, Imported)]) -> Table {
    let mut table = Table::new([
        Column::words("file"),
        Column::figures("new"),
        Column::figures("changed"),
        Column::figures("marked"),
        Column::figures("kept"),
    ]);
    for (file, imported) in rows {
        table.row([
            Cell::text(file),
            some(imported.added.len()),
            some(imported.changed.len()),
            some(imported.marked.len()),
            some(imported.kept.len()),
        ]);
    }
    table
}

/// The same for programs.
pub(super) fn imported_object((file, imported): &(String, Imported)) -> Value {
    json!({
        "file": file, "added": imported.added, "changed": imported.changed,
        "marked": imported.marked, "kept": imported.kept,
    })
}

/// A line for each message that differs.
pub(super) fn differences(differences: &[Difference]) -> Table {
    let mut table = Table::new([
        Column::words("message"),
        Column::words("change"),
        Column::words("before").elastic(),
        Column::words("after").elastic(),
    ]);
    for one in differences {
        table.row([
            Cell::text(&one.id),
            Cell::text(one.kind.name()),
            Cell::text(&one.before),
            Cell::text(&one.after),
        ]);
    }
    table
}

/// The same for programs.
pub(super) fn difference_object(one: &Difference) -> Value {
    json!({ "id": one.id, "change": one.kind.name(), "before": one.before, "after": one.after })
}
