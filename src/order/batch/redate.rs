//! When is a batch sent, and to which counties does it go on that day?
//!
//! It is planned one day and often closed on another. Papers, ledger and statistics name the day of closing, and counties
//! as their borders are on that day.

use super::data;
use super::plan::Planner;
use crate::diag::{Code, Finding};
use crate::order::book::connection::{Connection, values};
use crate::order::book::{Actor, Book};
use crate::order::day;
use crate::order::postal::county;
use crate::source::Date;

/// A day of closing is likely when it is at most so many days from that of the plan, or from today.
const LIKELY: i64 = 31;

impl Book {
    /// Asks whether a day on which a plan is to be closed can be meant: shipments, statistics and the dates of deletion all
    /// count from it, and nothing takes it back. A batch that is no plan any more has its day.
    ///
    /// # Errors
    /// `batch-unlikely` for a day that is more than 31 days from that of the plan and from `today`; `batch-unknown`; failures
    /// of the database.
    pub fn is_likely(&mut self, number: &str, closing: Date, today: Date) -> Result<(), Finding> {
        self.connection.read(|connection| {
            let (batch, state) = data::find(connection, number)?;
            let planned = connection.number("SELECT day FROM batch WHERE id = ?1", values![batch])?;
            let planned = day::from_number(planned).unwrap_or(today);
            let near = |day: Date| closing <= day::plus(day, LIKELY) && day <= day::plus(closing, LIKELY);
            if state != "planned" || near(planned) || near(today) {
                return Ok(());
            }
            let message = format!(
                "batch {number} would be closed on {closing}; it was planned on {planned}, and today is {today}"
            );
            Err(Finding::error(Code::BatchUnlikely, message)
                .hint("look for a wrong digit in `--date`; without it the batch is closed today")
                .hint("if the day is right, say so: `--yes`"))
        })
    }
}

/// Gives a plan the day on which it is closed, and its shipments the counties of that day. A batch that is no plan any more stays
/// as it is, and so does the county of a postcode that is not in the register any more. The day stays only when the batch is
/// closed in the same transaction: a closing that fails leaves the plan as it was.
///
/// # Errors
/// `batch-unknown`; `batch-early` for a day before the plan; failures of the database.
pub(super) fn redate(
    connection: &mut Connection,
    number: &str,
    planner: &Planner<'_>,
    actor: &Actor,
) -> Result<(), Finding> {
    let (batch, state) = data::find(connection, number)?;
    let planned = connection.number("SELECT day FROM batch WHERE id = ?1", values![batch])?;
    let today = day::to_number(actor.day);
    if state != "planned" || today == planned {
        return Ok(());
    }
    if today < planned {
        let planned = day::from_number(planned).map_or_else(String::new, |day| day.to_string());
        let message = format!("batch {number} was planned on {planned}, after {}", actor.day);
        return Err(Finding::error(Code::BatchEarly, message)
            .hint("close it on the day of its plan or later: `--date`, or today without it"));
    }
    connection.run("UPDATE batch SET day = ?2 WHERE id = ?1", values![batch, today])?;
    let shipments = connection.all(
        "SELECT s.id, s.county, c.postcode FROM shipment s JOIN contact c ON c.order_id = s.order_id
         WHERE s.batch = ?1 ORDER BY s.id",
        values![batch],
        |row| Ok((row.int(0)?, row.text(1)?, row.text(2)?)),
    )?;
    for (shipment, before, postcode) in shipments {
        let Some(place) = planner.register.find(&postcode) else {
            continue;
        };
        let county = county::on(&place.postcode, &place.municipality, actor.day);
        if county != before {
            connection.run(
                "UPDATE shipment SET county = ?2, office = ?3 WHERE id = ?1",
                values![shipment, &county, planner.rules.office(&county)],
            )?;
        }
    }
    Ok(())
}
