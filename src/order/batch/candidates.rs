//! Which lines of orders can be sent, the oldest first?

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::Finding;
use crate::order::book::connection::Connection;
use crate::order::item::Item;

/// A line that could be sent.
pub(super) struct Candidate {
    pub order: i64,
    pub received: i64,
    pub complete: bool,
    pub line: i64,
    pub item: i64,
    pub open: i64,
    /// Orders with the same are sent together.
    pub address: Box<str>,
    pub postcode: Box<str>,
}

/// Titles and languages by their numbers in the book.
pub(super) type Items = BTreeMap<i64, Item>;

/// The item of a candidate.
pub(super) fn item(items: &Items, candidate: &Candidate) -> Item {
    let found = items.get(&candidate.item).cloned();
    found.unwrap_or_else(|| Item::new(String::new(), String::new()))
}

/// All titles and languages.
///
/// # Errors
/// Failures of the database.
pub(super) fn items(connection: &mut Connection) -> Result<Items, Finding> {
    let rows = connection.all("SELECT id, title, language FROM item", &[], |row| {
        Ok((row.int(0)?, Item::new(row.text(1)?, row.text(2)?)))
    })?;
    Ok(rows.into_iter().collect())
}

/// The open lines of orders that may be planned, the oldest order first. These orders are confirmed or partly shipped
/// and in no plan: exactly the states in which the step `plan` is legal.
///
/// # Errors
/// Failures of the database.
pub(super) fn candidates(
    connection: &mut Connection,
    items: &Items,
    only: &BTreeSet<i64>,
) -> Result<Vec<Candidate>, Finding> {
    let mut all: Vec<Candidate> = Vec::new();
    let mut squeezed = String::new();
    connection.each(
        "SELECT o.id, o.received, o.complete, l.id, l.item,
                COALESCE(l.granted, l.requested) - l.shipped - l.cancelled, c.organisation, c.address, c.postcode
         FROM orders o JOIN order_line l ON l.order_id = o.id JOIN contact c ON c.order_id = o.id
         WHERE o.finished IS NULL AND o.decision = 'yes' AND o.held = 0
           AND COALESCE(l.granted, l.requested) > l.shipped + l.cancelled
           AND NOT EXISTS (SELECT 1 FROM order_line p WHERE p.order_id = o.id AND p.picking > 0)",
        &[],
        |row| {
            let order = row.int(0)?;
            if !only.is_empty() && !only.contains(&order) {
                return Ok(());
            }
            squeezed.clear();
            row.with_text(6, |text| squeeze(text, &mut squeezed))?;
            row.with_text(7, |text| squeeze(text, &mut squeezed))?;
            let postcode = row.with_text(8, |text| Box::<str>::from(text))?;
            squeezed.push_str(&postcode);
            all.push(Candidate {
                order,
                received: row.int(1)?,
                complete: row.int(2)? == 1,
                line: row.int(3)?,
                item: row.int(4)?,
                open: row.int(5)?,
                address: squeezed.as_str().into(),
                postcode,
            });
            Ok(())
        },
    )?;
    let mut sorted: Vec<(&Item, i64)> = items.iter().map(|(id, item)| (item, *id)).collect();
    sorted.sort();
    let ranks: BTreeMap<i64, usize> = sorted.iter().zip(0..).map(|((_, id), rank)| (*id, rank)).collect();
    all.sort_unstable_by_key(|c| (c.received, c.order, ranks.get(&c.item).copied()));
    Ok(all)
}

/// The letters and digits alone, in lower case, and a mark behind them.
fn squeeze(text: &str, into: &mut String) {
    let letters = text.chars().filter(|c| c.is_alphanumeric());
    into.extend(letters.flat_map(char::to_lowercase));
    into.push('|');
}
