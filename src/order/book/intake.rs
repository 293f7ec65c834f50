//! Is an order new, a duplicate or a conflict, and how does it get into the book?

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::connection::{Connection, Ending, values};
use super::stock::shown_day;
use super::{Actor, Book};
use crate::diag::Finding;
use crate::order::day;
use crate::order::form::{Contact, FORM, Order};
use crate::order::item::Item;
use crate::order::state::Decision;

/// What became of an order that came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Receipt {
    /// It is in the book, under this number.
    Taken(i64),
    /// It was there already, with the same content; nothing was changed.
    Duplicate(i64),
    /// Another order with the same source and id is there, under this number; nothing was changed.
    Conflict(i64),
}

/// Takes orders into the book, one after the other, in one transaction.
pub struct Intake<'a> {
    connection: &'a mut Connection,
    actor: &'a Actor,
    items: BTreeMap<Item, i64>,
}

impl Book {
    /// Takes orders in. Either all that `work` takes is kept, when it gives `true` with its result, or nothing.
    ///
    /// # Errors
    /// Whatever `work` gives, and failures of the database; then nothing is kept.
    pub fn intake<T, E: From<Finding>>(
        &mut self,
        actor: &Actor,
        work: impl FnOnce(&mut Intake<'_>) -> Result<(T, bool), E>,
    ) -> Result<T, E> {
        self.connection.write(|connection| {
            let mut intake = Intake {
                connection,
                actor,
                items: BTreeMap::new(),
            };
            let (result, keep) = work(&mut intake)?;
            Ok((result, if keep { Ending::Keep } else { Ending::Undo }))
        })
    }

    /// Takes one order in.
    ///
    /// # Errors
    /// Failures of the database; then nothing is kept.
    pub fn receive(&mut self, order: &Order, actor: &Actor) -> Result<Receipt, Finding> {
        self.intake(actor, |intake| Ok((intake.take(order)?, true)))
    }
}

impl Intake<'_> {
    /// Takes an order, unless it is there already.
    ///
    /// # Errors
    /// Failures of the database.
    pub fn take(&mut self, order: &Order) -> Result<Receipt, Finding> {
        let print = fingerprint(order);
        let id = if order.id.is_empty() { &print } else { &order.id };
        let over = order.lines.iter().any(|line| line.over_limit);
        let decision = match (over, order.odd) {
            (true, _) => Decision::Awaited,
            (_, true) => Decision::Open,
            _ => Decision::Yes,
        };
        let number = self.connection.first(
            "INSERT INTO orders
                (source, source_id, digest, received, language, kind, county, orderer, complete, decision)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
             ON CONFLICT (source, source_id) DO NOTHING RETURNING id",
            values![
                &order.source,
                id,
                &print,
                day::to_number(order.received),
                &order.language,
                order.kind.name(),
                &order.county,
                orderer(&order.contact),
                order.complete,
                decision.name(),
            ],
            |row| row.int(0),
        )?;
        let Some(number) = number else {
            return self.known(order, id, &print);
        };
        self.contact(number, &order.contact)?;
        for line in &order.lines {
            let item = self.item(&line.item)?;
            let granted = (decision == Decision::Yes).then_some(line.copies);
            self.connection.run(
                "INSERT INTO order_line (order_id, item, requested, granted) VALUES (?1, ?2, ?3, ?4)",
                values![number, item, line.copies, granted],
            )?;
        }
        self.connection.run(
            "INSERT INTO event (at, who, what, order_id, detail) VALUES (?1, ?2, 'receive', ?3, ?4)",
            values![&self.actor.at, &self.actor.who, number, decision.name()],
        )?;
        Ok(Receipt::Taken(number))
    }

    /// The number of the order with this source and id, and the day on which it came in.
    ///
    /// # Errors
    /// Failures of the database.
    pub(in crate::order) fn find(&mut self, source: &str, id: &str) -> Result<Option<(i64, i64)>, Finding> {
        self.connection.first(
            "SELECT id, received FROM orders WHERE source = ?1 AND source_id = ?2",
            values![source, id],
            |row| Ok((row.int(0)?, row.int(1)?)),
        )
    }

    /// The number of the first filled form that says what this one says.
    ///
    /// # Errors
    /// Failures of the database.
    pub(in crate::order) fn form_saying(&mut self, print: &str) -> Result<Option<i64>, Finding> {
        // Only forms have an index for this: `orders_form`.
        let equal = "SELECT id FROM orders WHERE source = 'form' AND digest = ?1 ORDER BY id LIMIT 1";
        self.connection.first(equal, values![print], |row| row.int(0))
    }

    /// The day on which an order came in.
    ///
    /// # Errors
    /// Failures of the database.
    pub(in crate::order) fn received(&mut self, number: i64) -> Result<String, Finding> {
        let day = "SELECT received FROM orders WHERE id = ?1";
        self.connection.number(day, values![number]).map(shown_day)
    }

    /// The number of an order without an id of its own that says what this one says, but for a remark that was deleted; the
    /// mark is what told it from others.
    ///
    /// # Errors
    /// Failures of the database.
    pub(in crate::order) fn without_text(&mut self, order: &Order, mark: &str) -> Result<Option<i64>, Finding> {
        if order.contact.remark.is_empty() {
            return Ok(None);
        }
        let print = textless(order);
        let id = format!("{print}@{mark}");
        let of_id = format!("SELECT o.id FROM orders o WHERE o.source = ?1 AND o.source_id = ?2 AND {TEXT_GONE}");
        let known = self
            .connection
            .first(&of_id, values![&order.source, &id], |row| row.int(0))?;
        if known.is_some() || order.source != FORM {
            return Ok(known);
        }
        let of_form = format!(
            "SELECT o.id FROM orders o WHERE o.source = 'form' AND o.digest = ?1 AND {TEXT_GONE} ORDER BY o.id LIMIT 1"
        );
        self.connection.first(&of_form, values![&print], |row| row.int(0))
    }

    fn known(&mut self, order: &Order, id: &str, print: &str) -> Result<Receipt, Finding> {
        let known = self.connection.first(
            "SELECT id, digest FROM orders WHERE source = ?1 AND source_id = ?2",
            values![&order.source, id],
            |row| Ok((row.int(0)?, row.text(1)?)),
        )?;
        let Some((number, digest)) = known else {
            return Ok(Receipt::Conflict(0));
        };
        // What a purged order has said is not known any more, or all but its remark.
        let says_it = digest.is_empty() || digest == print;
        let gone = format!("SELECT count(*) FROM orders o WHERE o.id = ?1 AND {TEXT_GONE}");
        Ok(
            match says_it || (digest == textless(order) && self.connection.number(&gone, values![number])? > 0) {
                true => Receipt::Duplicate(number),
                false => Receipt::Conflict(number),
            },
        )
    }

    fn contact(&mut self, order: i64, contact: &Contact) -> Result<(), Finding> {
        self.connection.run(
            "INSERT INTO contact VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            values![
                order,
                &contact.organisation,
                &contact.person,
                &contact.email,
                &contact.address,
                &contact.postcode,
                &contact.town,
                &contact.organisation_number,
                &contact.remark,
            ],
        )?;
        Ok(())
    }

    fn item(&mut self, item: &Item) -> Result<i64, Finding> {
        if let Some(id) = self.items.get(item) {
            return Ok(*id);
        }
        let id = item_id(self.connection, item)?;
        self.items.insert(item.clone(), id);
        Ok(id)
    }
}

/// The book's number of an item; the item is added when it is new.
pub(super) fn item_id(connection: &mut Connection, item: &Item) -> Result<i64, Finding> {
    let names = values![&item.title, &item.language];
    connection.run(
        "INSERT INTO item (title, language) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
        names,
    )?;
    connection.number("SELECT id FROM item WHERE title = ?1 AND language = ?2", names)
}

/// What an order says, in one number: two orders with the same fingerprint say the same. Neither where it came from nor
/// what was found odd about it belongs to that.
pub fn fingerprint(order: &Order) -> String {
    let contact = &order.contact;
    let mut hash = Sha256::new();
    let mut add = |text: &str| {
        hash.update((text.len() as u64).to_le_bytes());
        hash.update(text.as_bytes());
    };
    for text in [
        &contact.organisation,
        &contact.person,
        &contact.email,
        &contact.address,
        &contact.postcode,
        &contact.town,
        &contact.organisation_number,
        &contact.remark,
        &order.language,
    ] {
        add(text);
    }
    add(order.kind.name());
    add(if order.complete { "complete" } else { "" });
    for line in &order.lines {
        add(&line.item.title);
        add(&line.item.language);
        add(&line.copies.to_string());
    }
    hex(&hash.finalize())
}

/// Whether the remark of the order `o` was deleted.
const TEXT_GONE: &str = "EXISTS (SELECT 1 FROM event e WHERE e.order_id = o.id AND e.what = 'purge')";

/// What an order says but for its remark.
fn textless(order: &Order) -> String {
    let mut order = order.clone();
    order.contact.remark.clear();
    fingerprint(&order)
}

/// The id of an order whose contact data is gone, instead of one that was made from what it said: only the moment or the
/// document that told it from others is left.
pub(in crate::order) fn purged_id(mark: &str) -> String {
    format!("purged@{mark}")
}

/// Which of 64 drawers an orderer belongs in: enough to count whether there are three, and so few that a name that is gone
/// cannot be guessed by it, since thousands of others lie in the same drawer.
fn orderer(contact: &Contact) -> i64 {
    let letters = contact.organisation.chars().filter(|c| c.is_alphanumeric());
    let mut name: String = letters.flat_map(char::to_lowercase).collect();
    name.push('|');
    name.push_str(&contact.postcode);
    let hash = Sha256::digest(name.as_bytes());
    i64::from(hash[1] % 64)
}

/// Bytes in hexadecimal.
pub(in crate::order) fn hex(bytes: &[u8]) -> String {
    let digit = |half: u8| char::from(b"0123456789abcdef"[usize::from(half & 15)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(*byte)]).collect()
}
