//! What does the book know about a batch?

use std::collections::BTreeMap;

use serde::Serialize;

use super::paper::{Address, BatchPapers, Line, OrderRef, Pick, Shipment, Waiting};
use crate::diag::{Code, Finding};
use crate::order::book::Book;
use crate::order::book::connection::{Connection, values};
use crate::order::carrier::{Class, Parcel, postage_step};
use crate::order::day;
use crate::order::item::{Item, RunKey};
use crate::order::measure::{Extent, Weight};
use crate::order::postal::county;
use crate::source::Date;

/// The lines of the batch `?1`, in the order in which orders lie in the book. Looked up in the order of the shipments, the
/// rows of a large batch come out of the memory at random, which takes half as long again. The limit is none: without it
/// SQLite would not keep the order.
pub(super) const LINES: &str = "(SELECT sl.id, sl.line, sl.run, sl.copies, s.id AS shipment, s.county
     FROM shipment s JOIN shipment_line sl ON sl.shipment = s.id WHERE s.batch = ?1
     ORDER BY sl.line, sl.id LIMIT 9223372036854775807) x";

/// A batch in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BatchEntry {
    /// Its number.
    pub number: String,
    /// The day of its plan, and once it is closed the day on which it was sent.
    pub day: String,
    /// `planned`, `closed` or `dropped`.
    pub state: String,
    /// How many parcels and letters.
    pub shipments: i64,
    /// How many copies.
    pub copies: i64,
}

impl Book {
    /// All batches, the oldest first.
    ///
    /// # Errors
    /// Failures of the database.
    pub fn batches(&mut self) -> Result<Vec<BatchEntry>, Finding> {
        self.connection.all(
            "SELECT b.number, b.day, b.state, count(DISTINCT s.id), CAST(COALESCE(sum(sl.copies), 0) AS BIGINT)
             FROM batch b JOIN shipment s ON s.batch = b.id JOIN shipment_line sl ON sl.shipment = s.id
             GROUP BY b.id ORDER BY b.id",
            &[],
            |row| {
                Ok(BatchEntry {
                    number: row.text(0)?,
                    day: day::from_number(row.int(1)?).map_or_else(String::new, |day| day.to_string()),
                    state: row.text(2)?,
                    shipments: row.int(3)?,
                    copies: row.int(4)?,
                })
            },
        )
    }

    /// Everything on the papers of a batch; `copy` marks a reprint.
    ///
    /// # Errors
    /// `batch-unknown`, and failures of the database.
    pub fn papers(&mut self, number: &str, copy: bool) -> Result<BatchPapers, Finding> {
        self.connection.read(|connection| papers(connection, number, copy))
    }
}

/// The row of a batch and its state.
pub(super) fn find(connection: &mut Connection, number: &str) -> Result<(i64, String), Finding> {
    let found = connection.first(
        "SELECT id, state FROM batch WHERE number = ?1",
        values![number],
        |row| Ok((row.int(0)?, row.text(1)?)),
    )?;
    found.ok_or_else(|| {
        let shown: String = number.chars().take(40).collect();
        Finding::error(Code::BatchUnknown, format!("there is no batch `{shown}`"))
            .hint("`trykksak batch list` shows them")
    })
}

/// The shipments of the batch `?1`, in the order in which orders lie in the book, for the same reason.
const SHIPMENTS: &str = "(SELECT * FROM shipment WHERE batch = ?1 ORDER BY order_id LIMIT 9223372036854775807) s";

/// A line of a shipment as the book has it.
struct Content {
    shipment: i64,
    line: Line,
    received: Date,
    person: String,
}

pub(super) fn papers(connection: &mut Connection, number: &str, copy: bool) -> Result<BatchPapers, Finding> {
    let (batch, _) = find(connection, number)?;
    let day = connection.number("SELECT day FROM batch WHERE id = ?1", values![batch])?;
    let contents = contents(connection, batch)?;
    let waiting = waiting(connection, batch)?;
    let mut picks: BTreeMap<RunKey, Pick> = BTreeMap::new();
    for content in &contents {
        let line = &content.line;
        match picks.get_mut(&line.run) {
            Some(pick) => pick.copies += line.copies,
            None => {
                let pick = Pick {
                    run: line.run.clone(),
                    name: line.name.clone(),
                    code: line.code.clone(),
                    copies: line.copies,
                };
                picks.insert(line.run.clone(), pick);
            }
        }
    }
    let mut shipments = connection.all(
        &format!(
            "SELECT s.id, s.number, s.parcel, s.parcels, s.class, s.weight, s.height, s.width, s.thickness, s.county,
                    s.office, o.language, c.order_id, c.organisation, c.person, c.address, c.postcode, c.town, c.email
             FROM {SHIPMENTS} JOIN orders o ON o.id = s.order_id LEFT JOIN contact c ON c.order_id = s.order_id"
        ),
        values![batch],
        |row| {
            let size = Parcel {
                weight: Weight::milligrams(row.int(5)?),
                height: Extent::micrometres(row.int(6)?),
                width: Extent::micrometres(row.int(7)?),
                thickness: Extent::micrometres(row.int(8)?),
            };
            let address = match row.maybe_int(12)? {
                None => None,
                Some(_) => Some(Address {
                    organisation: row.text(13)?,
                    person: row.text(14)?,
                    address: row.text(15)?,
                    postcode: row.text(16)?,
                    town: row.with_text(17, str::to_uppercase)?,
                    email: row.text(18)?,
                }),
            };
            let county = row.text(9)?;
            let class = row.with_text(4, Class::of)?.unwrap_or(Class::Parcel);
            let letter = matches!(class, Class::LetterSmall | Class::LetterLarge | Class::LetterParcel);
            let shipment = Shipment {
                number: row.text(1)?,
                parcel: row.int(2)?,
                parcels: row.int(3)?,
                class,
                size,
                postage_step: postage_step(size.weight).filter(|_| letter),
                county_name: county::name(&county).to_owned(),
                county,
                office: row.text(10)?,
                address,
                language: row.text(11)?,
                orders: Vec::new(),
                lines: Vec::new(),
            };
            Ok((row.int(0)?, shipment))
        },
    )?;
    shipments.sort_unstable_by_key(|(id, _)| *id);
    let mut contents = contents.into_iter().peekable();
    for (id, shipment) in &mut shipments {
        let of_it: Vec<Content> = std::iter::from_fn(|| contents.next_if(|content| content.shipment == *id)).collect();
        shipment.orders = orders(&of_it, &waiting);
        shipment.lines = of_it.into_iter().map(|content| content.line).collect();
    }
    Ok(BatchPapers {
        number: number.to_owned(),
        day: day::from_number(day).unwrap_or_default(),
        copy,
        picking: picks.into_values().collect(),
        shipments: shipments.into_iter().map(|(_, shipment)| shipment).collect(),
    })
}

/// The lines of a batch, sorted by shipment, order, title, language and print run. What many of them share is read once.
fn contents(connection: &mut Connection, batch: i64) -> Result<Vec<Content>, Finding> {
    let runs = connection.all(
        "SELECT r.id, i.title, i.language, r.run, t.name, t.code FROM batch_title t JOIN item i ON i.id = t.item
         JOIN print_run r ON r.item = i.id WHERE t.batch = ?1",
        values![batch],
        |row| {
            let item = Item::new(row.text(1)?, row.text(2)?);
            let run = RunKey { item, run: row.int(3)? };
            Ok((row.int(0)?, (run, row.text(4)?, row.text(5)?)))
        },
    )?;
    let runs: BTreeMap<i64, (RunKey, String, String)> = runs.into_iter().collect();
    let mut contents = Vec::new();
    connection.each(
        &format!(
            "SELECT x.shipment, l.order_id, x.run, x.copies, o.received, COALESCE(c.person, '')
             FROM {LINES} JOIN order_line l ON l.id = x.line JOIN orders o ON o.id = l.order_id
             LEFT JOIN contact c ON c.order_id = o.id ORDER BY x.line, x.id"
        ),
        values![batch],
        |row| {
            if let Some((run, name, code)) = runs.get(&row.int(2)?) {
                contents.push(Content {
                    shipment: row.int(0)?,
                    line: Line {
                        order: row.int(1)?,
                        run: run.clone(),
                        name: name.clone(),
                        code: code.clone(),
                        copies: row.int(3)?,
                    },
                    received: day::from_number(row.int(4)?).unwrap_or_default(),
                    person: row.text(5)?,
                });
            }
            Ok(())
        },
    )?;
    contents.sort_unstable_by(|a: &Content, b: &Content| {
        let key = |content: &Content| (content.shipment, content.line.order);
        key(a).cmp(&key(b)).then_with(|| a.line.run.cmp(&b.line.run))
    });
    Ok(contents)
}

/// What waited for stock when the batch was planned, by order.
fn waiting(connection: &mut Connection, batch: i64) -> Result<BTreeMap<i64, Vec<Waiting>>, Finding> {
    let mut all: BTreeMap<i64, Vec<Waiting>> = BTreeMap::new();
    connection.each(
        "SELECT l.order_id, i.title, i.language, t.name, w.copies
         FROM backorder w JOIN order_line l ON l.id = w.line JOIN item i ON i.id = l.item
         JOIN batch_title t ON t.batch = w.batch AND t.item = l.item
         WHERE w.batch = ?1 ORDER BY l.order_id, i.title, i.language",
        values![batch],
        |row| {
            let waiting = Waiting {
                item: Item::new(row.text(1)?, row.text(2)?),
                name: row.text(3)?,
                copies: row.int(4)?,
            };
            all.entry(row.int(0)?).or_default().push(waiting);
            Ok(())
        },
    )?;
    Ok(all)
}

fn orders(contents: &[Content], waiting: &BTreeMap<i64, Vec<Waiting>>) -> Vec<OrderRef> {
    let mut orders: Vec<OrderRef> = Vec::new();
    for content in contents {
        if orders.last().is_none_or(|order| order.number != content.line.order) {
            orders.push(OrderRef {
                number: content.line.order,
                received: content.received,
                person: content.person.clone(),
                waiting: waiting.get(&content.line.order).cloned().unwrap_or_default(),
            });
        }
    }
    orders
}
