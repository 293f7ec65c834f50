//! What is left of what an order said, when a part of it is deleted?
//!
//! Who has the book could try out names, or a remark, until a fingerprint fits. So it goes with the contact data, and when the
//! remark goes it is made anew from the rest.

use crate::diag::Finding;
use crate::order::book::connection::{Connection, values};
use crate::order::book::{fingerprint, orders, purged_id};
use crate::order::form::{Kind, Order, OrderLine};
use crate::order::item::Item;
use crate::source::Date;

/// An order as far as its fingerprint tells of it, with its id and its fingerprint.
fn of(connection: &mut Connection, number: i64) -> Result<Option<(Order, String)>, Finding> {
    let lines = connection.all(
        "SELECT i.title, i.language, l.requested FROM order_line l JOIN item i ON i.id = l.item
         WHERE l.order_id = ?1 ORDER BY l.id",
        values![number],
        |row| {
            Ok(OrderLine {
                item: Item::new(&row.text(0)?, &row.text(1)?),
                copies: row.int(2)?,
                over_limit: false,
            })
        },
    )?;
    let contact = connection.first(
        "SELECT organisation, person, email, address, postcode, town, organisation_number, remark
         FROM contact WHERE order_id = ?1",
        values![number],
        orders::contact,
    )?;
    let Some(contact) = contact else { return Ok(None) };
    connection.first(
        "SELECT source, source_id, language, kind, complete, digest FROM orders WHERE id = ?1",
        values![number],
        |row| {
            let order = Order {
                source: row.text(0)?,
                id: row.text(1)?,
                received: Date::default(),
                language: row.text(2)?,
                contact: contact.clone(),
                kind: Kind::of(&row.text(3)?).unwrap_or(Kind::Organisation),
                county: String::new(),
                complete: row.int(4)? != 0,
                lines: lines.clone(),
                odd: false,
            };
            Ok((order, row.text(5)?))
        },
    )
}

/// Makes the fingerprint of an order anew, as if it had no remark; the one in its id, too. One that was not made from what the
/// book has is taken away.
///
/// # Errors
/// Failures of the database.
pub(super) fn without_text(connection: &mut Connection, number: i64) -> Result<(), Finding> {
    let Some((mut order, print)) = of(connection, number)?.filter(|(_, print)| !print.is_empty()) else {
        return Ok(());
    };
    let is_known = fingerprint(&order) == print;
    order.contact.remark.clear();
    let new = if is_known { fingerprint(&order) } else { String::new() };
    let id = match order.id.strip_prefix(&print) {
        None => order.id.clone(),
        Some(_) if !is_known => free(connection, &order.source, &print, &order.id, number)?,
        Some(mark) => {
            let one = format!("{new}{mark}");
            match is_there(connection, &order.source, &one)? {
                true => purged_id(&format!("#{number}")),
                false => one,
            }
        }
    };
    set(connection, number, &new, &id)
}

/// Takes away the fingerprints of orders without contact data, those in their ids too, and of papers that are to go.
///
/// # Errors
/// Failures of the database.
pub(super) fn forget(connection: &mut Connection) -> Result<(), Finding> {
    let orders = connection.all(
        "SELECT o.id, o.source, o.source_id, o.digest FROM orders o
         WHERE o.digest <> '' AND NOT EXISTS (SELECT 1 FROM contact c WHERE c.order_id = o.id) ORDER BY o.id",
        &[],
        |row| Ok((row.int(0)?, row.text(1)?, row.text(2)?, row.text(3)?)),
    )?;
    for (number, source, id, print) in orders {
        let id = free(connection, &source, &print, &id, number)?;
        set(connection, number, "", &id)?;
    }
    connection.run(
        "DELETE FROM paper WHERE batch IN (SELECT id FROM batch WHERE papers = 'removed')",
        &[],
    )?;
    Ok(())
}

/// The id of an order without the fingerprint in it.
fn free(connection: &mut Connection, source: &str, print: &str, id: &str, number: i64) -> Result<String, Finding> {
    let Some(mark) = id.strip_prefix(print) else {
        return Ok(id.to_owned());
    };
    let mark = mark.trim_start_matches('@').split('#').next().unwrap_or_default();
    let one = purged_id(mark);
    let taken = mark.is_empty() || is_there(connection, source, &one)?;
    Ok(if taken { purged_id(&format!("#{number}")) } else { one })
}

fn is_there(connection: &mut Connection, source: &str, id: &str) -> Result<bool, Finding> {
    let count = "SELECT count(*) FROM orders WHERE source = ?1 AND source_id = ?2";
    Ok(connection.number(count, values![source, id])? > 0)
}

fn set(connection: &mut Connection, number: i64, print: &str, id: &str) -> Result<(), Finding> {
    connection.run(
        "UPDATE orders SET digest = ?2, source_id = ?3 WHERE id = ?1",
        values![number, print, id],
    )?;
    Ok(())
}
