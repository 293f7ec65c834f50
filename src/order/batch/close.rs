//! How is a batch sent, so that papers and order book agree whatever happens in between?
//!
//! Closing first makes the papers under a temporary name, then commits, then renames. A program that is killed before the
//! commit leaves a folder that is thrown away; after it, [`Book::mend_papers`] makes the papers again: the same book gives
//! the same papers.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use super::data;
use super::paper::{BatchPapers, PaperMaker};
use super::plan::{events, runs_of};
use crate::diag::{Code, Finding, Findings};
use crate::order::book::connection::{Connection, Ending, values};
use crate::order::book::{Actor, Book, orders};
use crate::order::day;
use crate::order::state::Step;

/// What closing a batch did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closing {
    /// The folder with the papers.
    pub folder: PathBuf,
    /// The names of the papers, sorted.
    pub files: Vec<String>,
    /// Whether it was closed before; then nothing was changed.
    pub before: bool,
}

impl Book {
    /// Sends a batch: what it holds leaves the shelf, the ledger names the shipments, the papers go to
    /// `papers/<number>`. Closing it twice changes nothing.
    ///
    /// # Errors
    /// `batch-unknown`; `batch-closed` for a dropped plan; `output-unwritable`; failures of the database. The batch is
    /// not closed then, and no papers are left.
    pub fn close(
        &mut self,
        number: &str,
        maker: &dyn PaperMaker,
        papers: &Path,
        actor: &Actor,
    ) -> Result<Closing, Findings> {
        self.mend_papers(maker, papers)?;
        let folder = papers.join(number);
        loop {
            let (state, data, seen) = self.connection.read::<_, Finding>(|connection| {
                let (_, state) = data::find(connection, number)?;
                let data = data::papers(connection, number, false)?;
                Ok((state, data, connection.changes_of_others()?))
            })?;
            match state.as_str() {
                "closed" => {
                    let files = listing(&folder);
                    return Ok(Closing {
                        folder,
                        files,
                        before: true,
                    });
                }
                "dropped" => {
                    let finding = Finding::error(Code::BatchClosed, format!("the plan of batch {number} was dropped"));
                    return Err(finding.hint("plan again: `trykksak batch plan`").into());
                }
                _ => {}
            }
            let part = Part::new(papers, number)?;
            let files = make(maker, &data, &part.path)?;
            let sent = self.connection.write::<_, Finding>(|connection| {
                let sent = ship(connection, number, &data, seen, actor)?;
                Ok((sent, if sent { Ending::Keep } else { Ending::Undo }))
            })?;
            if sent {
                part.rename(&folder)?;
                return Ok(Closing {
                    folder,
                    files,
                    before: false,
                });
            }
            // Somebody has changed or closed the batch since its papers were made: look again.
        }
    }

    /// Makes the papers of a closed batch again, marked as a copy, in `papers/<number>.copy`. The same book gives the
    /// same bytes each time.
    ///
    /// # Errors
    /// `batch-unknown`; `batch-open` when it is not closed; `output-unwritable`.
    pub fn reprint(&mut self, number: &str, maker: &dyn PaperMaker, papers: &Path) -> Result<Closing, Findings> {
        let (state, data) = self.connection.read::<_, Finding>(|connection| {
            let (_, state) = data::find(connection, number)?;
            Ok((state, data::papers(connection, number, true)?))
        })?;
        if state != "closed" {
            let finding = Finding::error(Code::BatchOpen, format!("batch {number} is {state}: it has no papers"));
            return Err(finding
                .hint(format!("close it first: `trykksak batch close {number}`"))
                .into());
        }
        let folder = papers.join(format!("{number}.copy"));
        let part = Part::new(papers, number)?;
        let files = make(maker, &data, &part.path)?;
        if folder.exists() {
            fs::remove_dir_all(&folder).map_err(|e| unwritable(&folder, &e))?;
        }
        part.rename(&folder)?;
        Ok(Closing {
            folder,
            files,
            before: false,
        })
    }

    /// Brings the folder of the papers into agreement with the book: makes the papers of closed batches that a killed
    /// program has not left, and throws away what it has left half done, or what was to be deleted.
    ///
    /// # Errors
    /// `output-unwritable`, and failures of the database.
    pub fn mend_papers(&mut self, maker: &dyn PaperMaker, papers: &Path) -> Result<(), Findings> {
        let batches = self
            .connection
            .all("SELECT number, state, papers FROM batch ORDER BY id", &[], |row| {
                Ok((row.text(0)?, row.text(1)?, row.text(2)?))
            })?;
        for (number, state, wanted) in &batches {
            let folder = papers.join(number);
            if state == "closed" && wanted == "made" && !folder.exists() {
                let data = self.papers(number, false)?;
                let part = Part::new(papers, number)?;
                make(maker, &data, &part.path)?;
                part.rename(&folder)?;
            }
            if wanted == "removed" {
                remove_papers(papers, number)?;
            }
        }
        for entry in fs::read_dir(papers).into_iter().flatten().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            if let Some(process) = name.strip_prefix('.').and_then(|name| name.strip_suffix(".part"))
                && let Some((_, process)) = process.rsplit_once('.')
                && !is_running(process)
            {
                fs::remove_dir_all(entry.path()).map_err(|e| unwritable(&entry.path(), &e))?;
            }
        }
        Ok(())
    }
}

/// Takes the papers of a batch and their copies away.
pub(in crate::order) fn remove_papers(papers: &Path, number: &str) -> Result<(), Findings> {
    for name in [number.to_owned(), format!("{number}.copy")] {
        let folder = papers.join(name);
        if folder.exists() {
            fs::remove_dir_all(&folder).map_err(|e| unwritable(&folder, &e))?;
        }
    }
    Ok(())
}

/// Whether a program with this number may still be writing.
fn is_running(process: &str) -> bool {
    let proc = Path::new("/proc");
    !proc.is_dir() || proc.join(process).exists()
}

/// A folder under a temporary name, which goes away unless it is renamed.
struct Part {
    path: PathBuf,
}

impl Part {
    fn new(papers: &Path, number: &str) -> Result<Self, Findings> {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let turn = NEXT.fetch_add(1, Ordering::Relaxed);
        let path = papers.join(format!(".{number}.{turn}.{}.part", std::process::id()));
        if path.exists() {
            fs::remove_dir_all(&path).map_err(|e| unwritable(&path, &e))?;
        }
        fs::create_dir_all(&path).map_err(|e| unwritable(&path, &e))?;
        Ok(Self { path })
    }

    /// Gives the folder its name, after all of it is on the disk.
    fn rename(self, to: &Path) -> Result<(), Findings> {
        let failed = |e: &std::io::Error| unwritable(to, e);
        for entry in fs::read_dir(&self.path).map_err(|e| failed(&e))?.flatten() {
            fs::File::open(entry.path())
                .and_then(|file| file.sync_all())
                .map_err(|e| failed(&e))?;
        }
        match fs::rename(&self.path, to) {
            Ok(()) => {}
            // Another program was faster; its papers are the same.
            Err(_) if to.is_dir() => return Ok(()),
            Err(error) => return Err(failed(&error)),
        }
        if let Some(parent) = to.parent()
            && let Ok(parent) = fs::File::open(parent)
        {
            // Not every file system can do this for folders; the book makes the papers again if need be.
            let _ = parent.sync_all();
        }
        Ok(())
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        // After the renaming there is nothing left to remove.
        let _ = fs::remove_dir_all(&self.path);
    }
}

fn make(maker: &dyn PaperMaker, data: &BatchPapers, folder: &Path) -> Result<Vec<String>, Findings> {
    maker.make(data, folder)?;
    Ok(listing(folder))
}

fn listing(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

fn unwritable(path: &Path, error: &std::io::Error) -> Findings {
    let message = format!("the papers in `{}` cannot be written: {}", path.display(), error.kind());
    Finding::error(Code::OutputUnwritable, message)
        .hint("make room or look at the access rights, then close the batch again")
        .into()
}

/// Sends the batch, if it still is what its papers say; says whether it was. `seen` is what
/// [`Connection::changes_of_others`] gave when the papers were read.
fn ship(
    connection: &mut Connection,
    number: &str,
    data: &BatchPapers,
    seen: Option<i64>,
    actor: &Actor,
) -> Result<bool, Finding> {
    let (batch, state) = data::find(connection, number)?;
    let untouched = seen.is_some() && connection.changes_of_others()? == seen;
    if state != "planned" || !(untouched || data::papers(connection, number, false)? == *data) {
        return Ok(false);
    }
    let today = day::to_number(actor.day);
    connection.run(
        "INSERT INTO ledger (day, run, copies, cause, order_id, line, shipment, county, kind, orderer, who)
         SELECT CAST(?2 AS BIGINT), sl.run, -sl.copies, 'shipment', o.id, sl.line, s.id, s.county, o.kind, o.orderer,
                CAST(?3 AS TEXT)
         FROM shipment s JOIN shipment_line sl ON sl.shipment = s.id JOIN order_line l ON l.id = sl.line
         JOIN orders o ON o.id = l.order_id WHERE s.batch = ?1 ORDER BY sl.id",
        values![batch, today, &actor.who],
    )?;
    // An order is in one plan at a time, so all that its lines have in picking is in this one.
    connection.run(
        "UPDATE order_line SET shipped = shipped + picking, picking = 0 WHERE picking > 0
         AND id IN (SELECT sl.line FROM shipment_line sl JOIN shipment s ON s.id = sl.shipment WHERE s.batch = ?1)",
        values![batch],
    )?;
    for (run, copies) in runs_of(connection, batch)? {
        connection.run(
            "UPDATE print_run SET on_hand = on_hand - ?1, allocated = allocated - ?1 WHERE id = ?2",
            values![copies, run],
        )?;
    }
    connection.run(
        "UPDATE orders SET finished = ?2 WHERE finished IS NULL AND id IN (
            SELECT l.order_id FROM shipment_line sl JOIN shipment s ON s.id = sl.shipment
            JOIN order_line l ON l.id = sl.line WHERE s.batch = ?1)
         AND NOT EXISTS (SELECT 1 FROM order_line l WHERE l.order_id = orders.id
            AND COALESCE(l.granted, l.requested) > l.shipped + l.cancelled)",
        values![batch, today],
    )?;
    connection.run(
        "UPDATE batch SET state = 'closed', papers = 'made' WHERE id = ?1",
        values![batch],
    )?;
    events(connection, batch, Step::Ship, number, actor)?;
    // The first order stands for all: the same statements moved them.
    if let Some(order) = data.shipments.first().and_then(|shipment| shipment.orders.first()) {
        let after = orders::find(connection, order.number)?.state;
        let before = crate::order::state::State::Picking;
        if !Step::Ship.targets(before).contains(&after) {
            return Err(
                Finding::error(Code::StepIllegal, format!("order {} would be {after}", order.number))
                    .hint("nothing was changed; look at the order: `trykksak order show`"),
            );
        }
    }
    Ok(true)
}
