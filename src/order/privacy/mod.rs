//! When does contact data go, and what does a person get to see of theirs?
//!
//! Free text goes first, then names and addresses; what is counted stays. After a purge the bytes are gone from the database
//! file, its log and the folder of the papers.

use std::path::Path;

use serde::Serialize;

use crate::diag::{Code, Finding, Findings};
use crate::order::batch::remove_papers;
use crate::order::book::connection::{Connection, Dialect, Ending, values};
use crate::order::book::{Actor, Book, Detail};
use crate::order::day;
use crate::order::rules::Rules;
use crate::order::state::Step;

/// What a purge takes away.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Purge {
    /// Orders whose free text goes.
    pub texts: Vec<i64>,
    /// Orders whose names and addresses go.
    pub contacts: Vec<i64>,
    /// Batches whose papers go, since they show these names.
    pub batches: Vec<String>,
}

impl Book {
    /// Takes away contact data past its date: free text `text-days` and names `contact-days` after the end of the order,
    /// as the rules say. Without `keep` it only says what would go.
    ///
    /// # Errors
    /// Failures of the database; `output-unwritable` when papers cannot be deleted; `store-busy` when another program
    /// reads so that the log cannot be emptied: run the purge again then.
    pub fn purge(&mut self, rules: &Rules, papers: &Path, keep: bool, actor: &Actor) -> Result<Purge, Findings> {
        let past = |days: i64| day::to_number(day::plus(actor.day, -days));
        let (texts, contacts) = (
            past(rules.privacy.text_days.value),
            past(rules.privacy.contact_days.value),
        );
        let purge = self.connection.write::<_, Finding>(|connection| {
            let texts = connection.all(
                "SELECT c.order_id FROM contact c JOIN orders o ON o.id = c.order_id
                 WHERE c.remark <> '' AND o.finished <= ?1 ORDER BY c.order_id",
                values![texts],
                |row| row.int(0),
            )?;
            let contacts = connection.all(
                "SELECT c.order_id FROM contact c JOIN orders o ON o.id = c.order_id
                 WHERE o.finished <= ?1 ORDER BY c.order_id",
                values![contacts],
                |row| row.int(0),
            )?;
            let purge = take_away(connection, texts, contacts, actor)?;
            Ok((purge, if keep { Ending::Keep } else { Ending::Undo }))
        })?;
        if keep {
            self.scrub(papers)?;
        }
        Ok(purge)
    }

    /// Everything that the book has about the person with an e-mail address.
    ///
    /// # Errors
    /// `person-unknown`, and failures of the database.
    pub fn person(&mut self, email: &str) -> Result<Vec<Detail>, Finding> {
        let orders = orders_of(&mut self.connection, email)?;
        orders.iter().map(|(number, _)| self.order(*number)).collect()
    }

    /// Takes away the contact data of the person with an e-mail address, at once. Open orders are cancelled when
    /// `cancel` says so.
    ///
    /// # Errors
    /// `person-unknown`; `person-open` when an order is open and is not to be cancelled; as [`Book::purge`].
    pub fn forget(&mut self, email: &str, cancel: bool, papers: &Path, actor: &Actor) -> Result<Purge, Findings> {
        let orders = orders_of(&mut self.connection, email)?;
        let open: Vec<i64> = orders
            .iter()
            .filter(|(_, finished)| !finished)
            .map(|(number, _)| *number)
            .collect();
        for number in &open {
            let state = self.order(*number)?.order.state;
            if !cancel || Step::Cancel.targets(state).is_empty() {
                let message = format!("order {number} of this person is {state}");
                return Err(Finding::error(Code::PersonOpen, message)
                    .hint("send it first, or cancel it too: `--cancel`; an order in a plan waits for its batch")
                    .into());
            }
        }
        for number in open {
            self.cancel(number, actor)?;
        }
        let all: Vec<i64> = orders.into_iter().map(|(number, _)| number).collect();
        let purge = self
            .connection
            .write::<_, Finding>(|connection| Ok((take_away(connection, Vec::new(), all, actor)?, Ending::Keep)))?;
        self.scrub(papers)?;
        Ok(purge)
    }

    /// Takes the papers of purged orders away, and every byte of what was deleted out of the database and its log.
    fn scrub(&mut self, papers: &Path) -> Result<(), Findings> {
        let removed = self
            .connection
            .all("SELECT number FROM batch WHERE papers = 'removed'", &[], |row| {
                row.text(0)
            })?;
        for number in removed {
            remove_papers(papers, &number)?;
        }
        match self.connection.dialect() {
            Dialect::Sqlite => {
                self.connection.batch("VACUUM")?;
                let busy = self.connection.number("PRAGMA wal_checkpoint(TRUNCATE)", &[])?;
                if busy != 0 {
                    return Err(Finding::error(
                        Code::StoreBusy,
                        "another program reads the order book: its log cannot be emptied",
                    )
                    .hint("let the others end their work, then run the purge again")
                    .into());
                }
            }
            Dialect::Postgres => {
                self.connection.batch("VACUUM FULL contact")?;
                // Only some users may do this; the server does it by itself within minutes.
                let _ = self.connection.batch("CHECKPOINT");
            }
        }
        Ok(())
    }
}

/// Takes contact data away; the papers that show it are marked to go.
fn take_away(
    connection: &mut Connection,
    texts: Vec<i64>,
    contacts: Vec<i64>,
    actor: &Actor,
) -> Result<Purge, Finding> {
    let mut batches = Vec::new();
    for number in &texts {
        connection.run("UPDATE contact SET remark = '' WHERE order_id = ?1", values![*number])?;
    }
    for number in &contacts {
        let of = connection.all(
            "SELECT DISTINCT b.number FROM order_line l JOIN shipment_line sl ON sl.line = l.id
             JOIN shipment s ON s.id = sl.shipment JOIN batch b ON b.id = s.batch
             WHERE l.order_id = ?1 AND b.state = 'closed' ORDER BY b.number",
            values![*number],
            |row| row.text(0),
        )?;
        batches.extend(of);
        connection.run("DELETE FROM contact WHERE order_id = ?1", values![*number])?;
    }
    batches.sort();
    batches.dedup();
    for batch in &batches {
        connection.run("UPDATE batch SET papers = 'removed' WHERE number = ?1", values![batch])?;
    }
    let mut all: Vec<i64> = texts.iter().chain(&contacts).copied().collect();
    all.sort_unstable();
    all.dedup();
    for number in all {
        let what = if contacts.binary_search(&number).is_ok() {
            "contact"
        } else {
            "text"
        };
        connection.run(
            "INSERT INTO event (at, who, what, order_id, detail) VALUES (?1, ?2, 'purge', ?3, ?4)",
            values![&actor.at, &actor.who, number, what],
        )?;
    }
    Ok(Purge {
        texts,
        contacts,
        batches,
    })
}

/// The orders of a person, and whether each has come to its end.
fn orders_of(connection: &mut Connection, email: &str) -> Result<Vec<(i64, bool)>, Finding> {
    let wanted = email.trim().to_lowercase();
    let orders = connection.all(
        "SELECT c.order_id, COALESCE(o.finished, 0) FROM contact c JOIN orders o ON o.id = c.order_id
         WHERE lower(c.email) = ?1 ORDER BY c.order_id",
        values![&wanted],
        |row| Ok((row.int(0)?, row.int(1)? != 0)),
    )?;
    match orders.is_empty() {
        false => Ok(orders),
        true => Err(Finding::error(
            Code::PersonUnknown,
            "the book has no contact data with this e-mail address",
        )
        .hint("look for another spelling: `trykksak order list`; purged data is gone")),
    }
}
