//! Which copies of an order can come back, and to which print run do they go?

use serde::Serialize;

use super::Actor;
use super::connection::{Connection, values};
use super::steps::line_of;
use super::stock::{Entry, post};
use crate::diag::{Code, Finding};
use crate::order::day;
use crate::order::item::{Item, RunKey};

/// What came back and where it went.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Returned {
    /// To which print run.
    pub run: RunKey,
    /// How many copies.
    pub copies: i64,
    /// Whether they are back on the shelf; thrown away when not.
    pub on_shelf: bool,
}

/// What was sent of an order and has not come back.
///
/// # Errors
/// Failures of the database.
pub(super) fn everything_sent(connection: &mut Connection, number: i64) -> Result<Vec<(Item, i64)>, Finding> {
    connection.all(
        "SELECT i.title, i.language, l.shipped - l.returned FROM order_line l JOIN item i ON i.id = l.item
         WHERE l.order_id = ?1 AND l.shipped > l.returned ORDER BY i.title, i.language",
        values![number],
        |row| Ok((Item::new(row.text(0)?, row.text(1)?), row.int(2)?)),
    )
}

/// Takes back copies of one item.
///
/// # Errors
/// `copies-invalid` when more comes back than was sent; failures of the database.
pub(super) fn back(
    connection: &mut Connection,
    number: i64,
    item: &Item,
    copies: i64,
    damaged: bool,
    actor: &Actor,
) -> Result<Vec<Returned>, Finding> {
    let wrong = |why: String| Finding::error(Code::CopiesInvalid, why).hint("see `trykksak order show`");
    let Some((line, _)) = line_of(connection, number, item)? else {
        return Err(wrong(format!("order {number} has no line of {item}")));
    };
    // What went out of each print run on this line and has not come back.
    let runs = connection.all(
        "SELECT r.id, r.run, CAST(-sum(g.copies) AS BIGINT), max(g.county), max(g.kind), max(g.orderer)
         FROM ledger g JOIN print_run r ON r.id = g.run
         WHERE g.order_id = ?2 AND g.line = ?1 AND g.cause IN ('shipment', 'return')
         GROUP BY r.id, r.run ORDER BY r.run DESC",
        values![line, number],
        |row| {
            Ok((
                row.int(0)?,
                row.int(1)?,
                row.int(2)?,
                row.text(3)?,
                row.text(4)?,
                row.maybe_int(5)?,
            ))
        },
    )?;
    let out: i64 = runs.iter().map(|run| run.2).sum();
    if copies < 1 || copies > out {
        return Err(wrong(format!("{copies} of {item} cannot come back: {out} are out")));
    }
    let mut rest = copies;
    let mut all = Vec::new();
    for (id, run, out, county, kind, orderer) in runs {
        let copies = rest.min(out);
        if copies < 1 {
            continue;
        }
        rest -= copies;
        connection.run(
            "INSERT INTO ledger (day, run, copies, cause, order_id, line, county, kind, orderer, who)
             VALUES (?1, ?2, ?3, 'return', ?4, ?5, ?6, ?7, ?8, ?9)",
            values![
                day::to_number(actor.day),
                id,
                copies,
                number,
                line,
                &county,
                &kind,
                orderer,
                &actor.who
            ],
        )?;
        connection.run(
            "UPDATE print_run SET on_hand = on_hand + ?1 WHERE id = ?2",
            values![copies, id],
        )?;
        connection.run(
            "UPDATE order_line SET returned = returned + ?1 WHERE id = ?2",
            values![copies, line],
        )?;
        if damaged {
            let entry = Entry {
                run: id,
                copies: -copies,
                cause: "correction",
                note: "came back damaged",
            };
            post(connection, &entry, actor)?;
        }
        all.push(Returned {
            run: RunKey {
                item: item.clone(),
                run,
            },
            copies,
            on_shelf: !damaged,
        });
    }
    Ok(all)
}
