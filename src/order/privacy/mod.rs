//! When does contact data go, and what does a person get to see of theirs?
//!
//! Free text goes first, then names and addresses; what is counted stays. After a purge the bytes are gone from the database
//! file, its log and the folder of the papers, and so are the fingerprints of what was said: nobody can confirm a guess.

mod prints;

use std::path::Path;

use serde::Serialize;

use crate::diag::{Code, Finding, Findings};
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
    /// With what was deleted comes what could not be finished: `papers-unreached` for papers that cannot be deleted now, and
    /// `purge-unfinished` when bytes may be left in the file. The rows are deleted then, and the next purge goes on.
    ///
    /// # Errors
    /// Failures of the database, and nothing was changed then.
    pub fn purge(
        &mut self,
        rules: &Rules,
        papers: &Path,
        keep: bool,
        actor: &Actor,
    ) -> Result<(Purge, Findings), Findings> {
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
        let unfinished = if keep { self.scrub(papers) } else { Findings::new() };
        Ok((purge, unfinished))
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
    pub fn forget(
        &mut self,
        email: &str,
        cancel: bool,
        papers: &Path,
        actor: &Actor,
    ) -> Result<(Purge, Findings), Findings> {
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
        Ok((purge, self.scrub(papers)))
    }

    /// Takes the papers of purged orders away, and every byte of what was deleted out of the database and its log. The
    /// rows are deleted already: what cannot be finished now is said, and every purge tries it again.
    fn scrub(&mut self, papers: &Path) -> Findings {
        let mut findings = match self.remove_papers(papers) {
            Ok(unreached) => unreached,
            Err(failed) => failed.into_iter().map(unfinished).collect(),
        };
        for unfinished in self.empty().into_iter().flatten() {
            findings.push(unfinished);
        }
        findings
    }

    /// Writes the database anew without the bytes of deleted rows, and empties its log; gives what failed.
    fn empty(&mut self) -> [Option<Finding>; 2] {
        match self.connection.dialect() {
            Dialect::Sqlite => {
                let anew = self.connection.batch("VACUUM").err().map(unfinished);
                let log = match self.connection.number("PRAGMA wal_checkpoint(TRUNCATE)", &[]) {
                    Ok(0) => None,
                    Ok(_) => Some(unfinished(Finding::error(
                        Code::StoreBusy,
                        "another program reads the order book: its log cannot be emptied",
                    ))),
                    Err(finding) => Some(unfinished(finding)),
                };
                [anew, log]
            }
            Dialect::Postgres => {
                let anew = self
                    .connection
                    .batch("VACUUM FULL contact, orders")
                    .err()
                    .map(unfinished);
                // Only some users may do this; the server does it by itself within minutes.
                let _ = self.connection.batch("CHECKPOINT");
                [anew, None]
            }
        }
    }
}

/// The rows are gone, and nobody shall think that nothing was changed.
fn unfinished(why: Finding) -> Finding {
    let hint = match why.code {
        Code::StoreBusy => "let the others end their work, then run `trykksak order purge` again",
        Code::StoreFull => {
            "make room for a second copy of the order book on the disk, then run `trykksak order purge` again"
        }
        _ => "put right what the note says, then run `trykksak order purge` again",
    };
    let message =
        "what was to go is deleted from the order book's tables, but its bytes may still be in the file or its log";
    let finding = Finding::error(Code::PurgeUnfinished, message).note(why.message);
    why.notes.into_iter().fold(finding, Finding::note).hint(hint)
}

/// Takes contact data away, and what would confirm a guess of it; the papers that show it are marked to go.
fn take_away(
    connection: &mut Connection,
    texts: Vec<i64>,
    contacts: Vec<i64>,
    actor: &Actor,
) -> Result<Purge, Finding> {
    let mut batches = Vec::new();
    for number in &texts {
        prints::without_text(connection, *number)?;
        connection.run("UPDATE contact SET remark = '' WHERE order_id = ?1", values![*number])?;
    }
    for number in &contacts {
        let of = connection.all(
            "SELECT DISTINCT b.number FROM event e JOIN batch b ON b.id = e.batch
             WHERE e.order_id = ?1 AND b.state = 'closed' ORDER BY b.number",
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
    prints::forget(connection)?;
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
    // Compared here: databases know small letters of ASCII alone, or those of a place.
    let wanted = email.trim().to_lowercase();
    let all = connection.all(
        "SELECT c.order_id, COALESCE(o.finished, 0), c.email FROM contact c JOIN orders o ON o.id = c.order_id
         ORDER BY c.order_id",
        values![],
        |row| Ok(((row.int(0)?, row.int(1)? != 0), row.text(2)?.to_lowercase())),
    )?;
    let orders: Vec<(i64, bool)> = all
        .into_iter()
        .filter(|(_, email)| *email == wanted)
        .map(|(order, _)| order)
        .collect();
    match orders.is_empty() {
        false => Ok(orders),
        true => Err(Finding::error(
            Code::PersonUnknown,
            "the book has no contact data with this e-mail address",
        )
        .hint("look for another spelling: `trykksak order list`; purged data is gone")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::book::Location;

    /// What a purge says when it cannot be finished.
    fn unfinished(book: &mut Book, papers: &Path) -> usize {
        let findings = book.scrub(papers);
        for finding in findings.iter() {
            let said = [std::slice::from_ref(&finding.message), &finding.notes, &finding.hints]
                .concat()
                .join(" ");
            assert_eq!(finding.code, Code::PurgeUnfinished);
            assert!(!said.contains("nothing was changed"), "{said}");
            assert!(finding.hints[0].contains("trykksak order purge"), "{said}");
        }
        findings.len()
    }

    #[test]
    fn what_a_purge_cannot_finish_is_not_called_unchanged_and_is_finished_later() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("orders.db");
        let mut book = Book::open(&Location::File(path.clone())).unwrap();
        book.connection.batch("PRAGMA busy_timeout = 0").unwrap();
        let other = rusqlite::Connection::open(&path).unwrap();
        other.execute_batch("BEGIN IMMEDIATE").unwrap();
        assert!(unfinished(&mut book, folder.path()) > 0);
        other.execute_batch("ROLLBACK; BEGIN").unwrap();
        // Who reads keeps the log.
        let orders: i64 = other
            .query_row("SELECT count(*) FROM orders", [], |row| row.get(0))
            .unwrap();
        assert_eq!((orders, unfinished(&mut book, folder.path())), (0, 1));
        other.execute_batch("ROLLBACK").unwrap();
        assert!(book.scrub(folder.path()).is_empty());
    }
}
