//! How is a batch sent, so that papers and order book agree whatever happens in between?
//!
//! Closing first makes the papers under a temporary name, then commits, then renames. A program that is killed before the
//! commit leaves a folder that is thrown away; after it, [`Book::mend_papers`] makes the papers again: the same book gives
//! the same papers.

use std::fs;
use std::path::{Path, PathBuf};

use super::data;
use super::mend;
use super::paper::{BatchPapers, PaperMaker};
use super::part::{Part, listing, unwritable};
use super::place::copy_of;
use super::plan::{Planner, events, runs_of};
use super::redate::redate;
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
    /// `papers/<number>`. Papers, ledger and counties are those of the day of closing. Closing it twice changes nothing.
    ///
    /// # Errors
    /// `batch-unknown`; `batch-early` for a day before the plan; `batch-closed` for a dropped plan; `output-unwritable`;
    /// failures of the database. The batch is not closed then, and no papers are left.
    pub fn close(
        &mut self,
        number: &str,
        planner: &Planner<'_>,
        maker: &dyn PaperMaker,
        papers: &Path,
        actor: &Actor,
    ) -> Result<Closing, Findings> {
        self.mend_papers(maker, papers)?;
        loop {
            // The papers are those of the day of closing, which the book gets when the batch is sent, and not before.
            let (state, data, seen) = self.connection.write::<_, Finding>(|connection| {
                redate(connection, number, planner, actor)?;
                let (_, state) = data::find(connection, number)?;
                let data = data::papers(connection, number, false)?;
                Ok(((state, data, connection.changes_of_others()?), Ending::Undo))
            })?;
            match state.as_str() {
                "closed" => {
                    // Another program may have closed it just now, and not have named its papers yet.
                    self.mend_papers(maker, papers)?;
                    let folder = self.folder_of(number, papers)?;
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
            // The book knows of the folder before the first name is in it, so that a purge will look there.
            self.note_place(number, papers, true)?;
            let settings = maker.settings()?;
            let (part, known) = Part::make(papers, &data, maker, &settings)?;
            let sent = self.connection.write::<_, Finding>(|connection| {
                redate(connection, number, planner, actor)?;
                let sent = ship(connection, number, &data, seen, actor)?;
                if sent {
                    mend::keep(connection, number, &known)?;
                    mend::keep_settings(connection, number, &settings)?;
                }
                Ok((sent, if sent { Ending::Keep } else { Ending::Undo }))
            })?;
            if sent {
                let folder = papers.join(number);
                let files = known.into_iter().map(|paper| paper.name).collect();
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

    /// Makes the papers of a closed batch again, marked as a copy, in `papers/<number>.copy`, with the settings and words
    /// of the day of closing. The same book gives the same bytes each time.
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
        let folder = papers.join(copy_of(number));
        self.note_place(number, papers, false)?;
        let settings = self.settings(number, maker)?;
        let (part, known) = Part::make(papers, &data, maker, &settings)?;
        if folder.exists() {
            fs::remove_dir_all(&folder).map_err(|e| unwritable(&folder, &e))?;
        }
        part.rename(&folder)?;
        let files = known.into_iter().map(|paper| paper.name).collect();
        Ok(Closing {
            folder,
            files,
            before: false,
        })
    }
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
    let before = connection.number("SELECT max(id) FROM ledger", &[])?;
    let lines = data::LINES;
    connection.run(
        &format!(
            "INSERT INTO ledger (day, run, copies, cause, order_id, line, shipment, county, kind, orderer, who)
             SELECT CAST(?2 AS BIGINT), x.run, -x.copies, 'shipment', o.id, x.line, x.shipment, x.county, o.kind,
                    o.orderer, CAST(?3 AS TEXT)
             FROM {lines} JOIN order_line l ON l.id = x.line JOIN orders o ON o.id = l.order_id ORDER BY x.line, x.id"
        ),
        values![batch, today, &actor.who],
    )?;
    // From here on the ledger says what is in the batch, and says it as orders lie in the book.
    let sent = format!("FROM ledger WHERE id > {before}");
    // An order is in one plan at a time, so all that its lines have in picking is in this one.
    connection.run(
        &format!(
            "UPDATE order_line SET shipped = shipped + picking, picking = 0
             WHERE picking > 0 AND id IN (SELECT line {sent})"
        ),
        &[],
    )?;
    for (run, copies) in runs_of(connection, batch)? {
        connection.run(
            "UPDATE print_run SET on_hand = on_hand - ?1, allocated = allocated - ?1 WHERE id = ?2",
            values![copies, run],
        )?;
    }
    connection.run(
        &format!(
            "UPDATE orders SET finished = ?1 WHERE finished IS NULL AND id IN (SELECT order_id {sent})
             AND NOT EXISTS (SELECT 1 FROM order_line l WHERE l.order_id = orders.id
                AND COALESCE(l.granted, l.requested) > l.shipped + l.cancelled)"
        ),
        values![today],
    )?;
    connection.run(
        "UPDATE batch SET state = 'closed', papers = 'made' WHERE id = ?1",
        values![batch],
    )?;
    events(
        connection,
        batch,
        &format!("SELECT order_id {sent}"),
        Step::Ship,
        number,
        actor,
    )?;
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
