//! How many copies lie on the shelf, and why?

use serde::Serialize;

use super::connection::{Connection, Ending, values};
use super::intake::item_id;
use super::{Actor, Book};
use crate::diag::{Code, Finding};
use crate::order::day;
use crate::order::item::{Item, RunKey};

/// A print run on the shelf.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StockEntry {
    /// Title, language and print run.
    pub run: RunKey,
    /// The day on which it came in.
    pub received: String,
    /// Copies on the shelf.
    pub on_hand: i64,
    /// Those that planned batches have taken for themselves.
    pub allocated: i64,
    /// The rest.
    pub available: i64,
}

/// A line of the ledger.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LedgerEntry {
    /// Its number.
    pub number: i64,
    /// The day.
    pub day: String,
    /// Which print run.
    pub run: RunKey,
    /// Copies that came in; negative when they went out.
    pub copies: i64,
    /// Why: `print-run`, `count`, `correction`, `shipment`, `return`.
    pub cause: String,
    /// The order, for shipments and returns.
    pub order: Option<i64>,
    /// Who wrote it.
    pub who: String,
    /// In the writer's words.
    pub note: String,
}

/// A line to be written in the ledger.
pub(super) struct Entry<'a> {
    pub run: i64,
    pub copies: i64,
    pub cause: &'a str,
    pub note: &'a str,
}

/// No shelf holds more copies of a print run: a larger number is a slip of the pen, and sums of such numbers run over.
const MOST_ON_A_SHELF: i64 = 100_000_000;

/// A count that differs by more copies than this, and by more than half of what the book has, is rather a slip of the pen.
const LIKELY: i64 = 50;

fn within(copies: i64) -> Result<(), Finding> {
    if copies <= MOST_ON_A_SHELF {
        return Ok(());
    }
    let message = format!("{copies} copies are more than any shelf holds");
    Err(Finding::error(Code::CopiesInvalid, message).hint("look for a digit too many"))
}

impl Book {
    /// Puts a new print run of `copies` on the shelf; gives its key. Runs are numbered from 1.
    ///
    /// # Errors
    /// `copies-invalid` for less than one copy, and failures of the database.
    pub fn add_run(&mut self, item: &Item, copies: i64, note: &str, actor: &Actor) -> Result<RunKey, Finding> {
        if copies < 1 {
            return Err(Finding::error(
                Code::CopiesInvalid,
                format!("{copies} is no number of copies for a print run"),
            )
            .hint("write a whole number from 1"));
        }
        within(copies)?;
        self.connection.write(|connection| {
            let id = item_id(connection, item)?;
            let run = 1 + connection.number("SELECT max(run) FROM print_run WHERE item = ?1", values![id])?;
            let row = connection.number(
                "INSERT INTO print_run (item, run, received) VALUES (?1, ?2, ?3) RETURNING id",
                values![id, run, day::to_number(actor.day)],
            )?;
            let entry = Entry {
                run: row,
                copies,
                cause: "print-run",
                note,
            };
            post(connection, &entry, actor)?;
            let item = item.clone();
            Ok((RunKey { item, run }, Ending::Keep))
        })
    }

    /// Says how many copies of a print run were counted on the shelf. The ledger gets the difference, if there is one.
    /// `sure` confirms a difference of more than 50 copies and more than half of what the book has.
    ///
    /// # Errors
    /// `stock-unknown`; `stock-short` when planned batches have taken more than that; `count-unlikely` for such a
    /// difference that nobody has confirmed.
    pub fn count_run(
        &mut self,
        run: &RunKey,
        counted: i64,
        sure: bool,
        note: &str,
        actor: &Actor,
    ) -> Result<i64, Finding> {
        within(counted)?;
        self.connection.write(|connection| {
            let (id, on_hand, allocated) = find(connection, run)?;
            if counted < allocated {
                return Err(short(run, counted, allocated));
            }
            let difference = counted - on_hand;
            let unlikely = difference.abs() > LIKELY && difference.abs() > on_hand / 2;
            if unlikely && !sure {
                let message = format!("{counted} copies of {run} were counted, and the book has {on_hand}");
                return Err(Finding::error(Code::CountUnlikely, message)
                    .hint("look for a digit too many or too few, and whether it is this print run")
                    .hint("if it is right, say so: `--yes`; a new print run comes in by `trykksak stock add`"));
            }
            if difference != 0 {
                let entry = Entry {
                    run: id,
                    copies: difference,
                    cause: "count",
                    note,
                };
                post(connection, &entry, actor)?;
            }
            Ok((difference, Ending::Keep))
        })
    }

    /// Adds a counter-entry to the ledger: copies that were lost, given away, found.
    ///
    /// # Errors
    /// `stock-unknown`; `stock-short` when fewer would be left than planned batches have taken; `copies-invalid` for 0.
    pub fn correct_run(&mut self, run: &RunKey, change: i64, note: &str, actor: &Actor) -> Result<(), Finding> {
        if change == 0 {
            return Err(
                Finding::error(Code::CopiesInvalid, "a correction of 0 copies corrects nothing")
                    .hint("write how many copies came in, or with a minus how many went"),
            );
        }
        within(change.saturating_abs())?;
        self.connection.write(|connection| {
            let (id, on_hand, allocated) = find(connection, run)?;
            if on_hand.saturating_add(change) < allocated {
                return Err(short(run, on_hand.saturating_add(change), allocated));
            }
            let entry = Entry {
                run: id,
                copies: change,
                cause: "correction",
                note,
            };
            post(connection, &entry, actor)?;
            Ok(((), Ending::Keep))
        })
    }

    /// Everything on the shelf, sorted by title, language and print run.
    ///
    /// # Errors
    /// Failures of the database.
    pub fn stock(&mut self) -> Result<Vec<StockEntry>, Finding> {
        self.connection.all(
            "SELECT i.title, i.language, r.run, r.received, r.on_hand, r.allocated
             FROM print_run r JOIN item i ON i.id = r.item ORDER BY i.title, i.language, r.run",
            &[],
            |row| {
                let (on_hand, allocated) = (row.int(4)?, row.int(5)?);
                Ok(StockEntry {
                    run: RunKey {
                        item: Item::new(row.text(0)?, row.text(1)?),
                        run: row.int(2)?,
                    },
                    received: shown_day(row.int(3)?),
                    on_hand,
                    allocated,
                    available: on_hand - allocated,
                })
            },
        )
    }

    /// The newest lines of the ledger, the newest last, at most `limit`; those of one title when it is given.
    ///
    /// # Errors
    /// Failures of the database.
    pub fn ledger(&mut self, title: Option<&str>, limit: i64) -> Result<Vec<LedgerEntry>, Finding> {
        let (which, title) = match title {
            Some(title) => ("i.title = ?2", title),
            None => ("?2 = ''", ""),
        };
        let mut lines = self.connection.all(
            &format!(
                "SELECT l.id, l.day, i.title, i.language, r.run, l.copies, l.cause, l.order_id, l.who, l.note
                 FROM ledger l JOIN print_run r ON r.id = l.run JOIN item i ON i.id = r.item
                 WHERE {which} ORDER BY l.id DESC LIMIT ?1"
            ),
            values![limit, title],
            |row| {
                Ok(LedgerEntry {
                    number: row.int(0)?,
                    day: shown_day(row.int(1)?),
                    run: RunKey {
                        item: Item::new(row.text(2)?, row.text(3)?),
                        run: row.int(4)?,
                    },
                    copies: row.int(5)?,
                    cause: row.text(6)?,
                    order: row.maybe_int(7)?,
                    who: row.text(8)?,
                    note: row.text(9)?,
                })
            },
        )?;
        lines.reverse();
        Ok(lines)
    }
}

/// Writes a line of the ledger and brings the shelf up to date.
pub(super) fn post(connection: &mut Connection, entry: &Entry<'_>, actor: &Actor) -> Result<(), Finding> {
    connection.run(
        "INSERT INTO ledger (day, run, copies, cause, who, note) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        values![
            day::to_number(actor.day),
            entry.run,
            entry.copies,
            entry.cause,
            &actor.who,
            entry.note
        ],
    )?;
    connection.run(
        "UPDATE print_run SET on_hand = on_hand + ?1 WHERE id = ?2",
        values![entry.copies, entry.run],
    )?;
    Ok(())
}

fn find(connection: &mut Connection, run: &RunKey) -> Result<(i64, i64, i64), Finding> {
    let found = connection.first(
        "SELECT r.id, r.on_hand, r.allocated FROM print_run r JOIN item i ON i.id = r.item
         WHERE i.title = ?1 AND i.language = ?2 AND r.run = ?3",
        values![&run.item.title, &run.item.language, run.run],
        |row| Ok((row.int(0)?, row.int(1)?, row.int(2)?)),
    )?;
    found.ok_or_else(|| {
        Finding::error(Code::StockUnknown, format!("there is no print run {run}"))
            .hint("`trykksak stock list` shows them; `trykksak stock add` takes a new one in")
    })
}

fn short(run: &RunKey, left: i64, allocated: i64) -> Finding {
    Finding::error(
        Code::StockShort,
        format!("{left} copies of {run} would be left, but planned batches have taken {allocated}"),
    )
    .hint("close the batch, or drop its plan: `trykksak batch drop NUMBER`")
}

/// A day of the book as people read it.
pub(super) fn shown_day(number: i64) -> String {
    day::from_number(number).map_or_else(|| number.to_string(), |day| day.to_string())
}
