//! Which orders are in the book, and where do they stand?

use serde::Serialize;

use super::Book;
use super::connection::{Connection, values};
use super::stock::shown_day;
use crate::diag::{Code, Finding};
use crate::order::day;
use crate::order::form::Contact;
use crate::order::item::Item;
use crate::order::state::{Decision, State, Sums, state};
use crate::source::Date;

/// Which orders are wanted; everything when nothing is said.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// In these states.
    pub states: Vec<State>,
    /// Received on this day or later.
    pub since: Option<Date>,
    /// Received on this day or earlier.
    pub until: Option<Date>,
    /// From this source.
    pub source: Option<String>,
    /// With a line of this title.
    pub title: Option<String>,
    /// From this county, by its number on the day of receipt.
    pub county: Option<String>,
    /// At most so many, the oldest first.
    pub limit: Option<usize>,
}

/// An order in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OrderEntry {
    /// Its number.
    pub number: i64,
    /// The day on which it came in.
    pub received: String,
    /// Where it stands.
    pub state: State,
    /// Who ordered; empty when deleted.
    pub organisation: String,
    /// The town; empty when deleted.
    pub town: String,
    /// Copies asked for.
    pub requested: i64,
    /// Copies granted where somebody decided, else asked for.
    pub ordered: i64,
    /// Copies sent.
    pub shipped: i64,
    /// Copies given up.
    pub cancelled: i64,
    /// Copies that came back.
    pub returned: i64,
    /// Where it came from.
    pub source: String,
    /// Its number there.
    pub source_id: String,
}

/// A line of an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LineEntry {
    /// Title and language.
    pub item: Item,
    /// Copies asked for.
    pub requested: i64,
    /// Copies granted; none before somebody decided.
    pub granted: Option<i64>,
    /// Copies in a batch that is not closed.
    pub picking: i64,
    /// Copies sent.
    pub shipped: i64,
    /// Copies given up.
    pub cancelled: i64,
    /// Copies that came back.
    pub returned: i64,
}

/// What happened to an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EventEntry {
    /// When.
    pub at: String,
    /// Who did it.
    pub who: String,
    /// What.
    pub what: String,
    /// More about it; never contact data.
    pub detail: String,
}

/// Everything about an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Detail {
    /// As in the list.
    pub order: OrderEntry,
    /// Who ordered; none when deleted.
    pub contact: Option<Contact>,
    /// Its lines.
    pub lines: Vec<LineEntry>,
    /// The numbers of its shipments.
    pub shipments: Vec<String>,
    /// The audit trail, the oldest first.
    pub events: Vec<EventEntry>,
}

/// The columns of a list of orders, in the order that [`entry`] reads them.
const COLUMNS: &str = "o.id, o.received, o.decision, o.held, o.source, o.source_id,
    CAST(sum(l.requested) AS BIGINT), CAST(sum(COALESCE(l.granted, l.requested)) AS BIGINT),
    CAST(sum(l.shipped) AS BIGINT), CAST(sum(l.cancelled) AS BIGINT), CAST(sum(l.picking) AS BIGINT),
    CAST(sum(l.returned) AS BIGINT), COALESCE(max(c.organisation), ''), COALESCE(max(c.town), '')";

fn entry(row: &super::connection::Row<'_>) -> Result<OrderEntry, Finding> {
    let decision = row.with_text(2, Decision::of)?.unwrap_or(Decision::Open);
    let sums = Sums {
        ordered: row.int(7)?,
        shipped: row.int(8)?,
        cancelled: row.int(9)?,
        picking: row.int(10)?,
        returned: row.int(11)?,
    };
    Ok(OrderEntry {
        number: row.int(0)?,
        received: shown_day(row.int(1)?),
        state: state(decision, row.int(3)? == 1, sums),
        organisation: row.text(12)?,
        town: row.text(13)?,
        requested: row.int(6)?,
        ordered: sums.ordered,
        shipped: sums.shipped,
        cancelled: sums.cancelled,
        returned: sums.returned,
        source: row.text(4)?,
        source_id: row.text(5)?,
    })
}

impl Book {
    /// The orders of a filter, the oldest first.
    ///
    /// # Errors
    /// Failures of the database.
    pub fn orders(&mut self, filter: &Filter) -> Result<Vec<OrderEntry>, Finding> {
        let mut clauses = vec!["1 = 1".to_owned()];
        let mut values = Vec::new();
        let mut add = |clause: &str, value| {
            values.push(value);
            clauses.push(clause.replace("?N", &format!("?{}", values.len())));
        };
        if let Some(since) = filter.since {
            add("o.received >= ?N", day::to_number(since).into());
        }
        if let Some(until) = filter.until {
            add("o.received <= ?N", day::to_number(until).into());
        }
        if let Some(source) = &filter.source {
            add("o.source = ?N", source.into());
        }
        if let Some(county) = &filter.county {
            add("o.county = ?N", county.into());
        }
        if let Some(title) = &filter.title {
            add(
                "o.id IN (SELECT t.order_id FROM order_line t JOIN item i ON i.id = t.item WHERE i.title = ?N)",
                title.into(),
            );
        }
        let open = |s: &State| !matches!(s, State::Shipped | State::Rejected | State::Cancelled | State::Returned);
        if !filter.states.is_empty() && filter.states.iter().all(open) {
            clauses.push("o.finished IS NULL".to_owned());
        }
        let sql = format!(
            "SELECT {COLUMNS} FROM orders o JOIN order_line l ON l.order_id = o.id
             LEFT JOIN contact c ON c.order_id = o.id WHERE {}
             GROUP BY o.id ORDER BY o.received, o.id",
            clauses.join(" AND ")
        );
        let mut orders = Vec::new();
        let most = filter.limit.unwrap_or(usize::MAX);
        self.connection.each(&sql, &values, |row| {
            let order = entry(row)?;
            if orders.len() < most && (filter.states.is_empty() || filter.states.contains(&order.state)) {
                orders.push(order);
            }
            Ok(())
        })?;
        Ok(orders)
    }

    /// Everything about an order.
    ///
    /// # Errors
    /// `order-unknown`, and failures of the database.
    pub fn order(&mut self, number: i64) -> Result<Detail, Finding> {
        self.connection.read(|connection| {
            let order = find(connection, number)?;
            let contact = connection.first(
                "SELECT organisation, person, email, address, postcode, town, organisation_number, remark
                 FROM contact WHERE order_id = ?1",
                values![number],
                contact,
            )?;
            let lines = connection.all(
                "SELECT i.title, i.language, l.requested, l.granted, l.picking, l.shipped, l.cancelled, l.returned
                 FROM order_line l JOIN item i ON i.id = l.item WHERE l.order_id = ?1 ORDER BY i.title, i.language",
                values![number],
                |row| {
                    Ok(LineEntry {
                        item: Item::new(row.text(0)?, row.text(1)?),
                        requested: row.int(2)?,
                        granted: row.maybe_int(3)?,
                        picking: row.int(4)?,
                        shipped: row.int(5)?,
                        cancelled: row.int(6)?,
                        returned: row.int(7)?,
                    })
                },
            )?;
            let shipments = connection.all(
                "SELECT DISTINCT s.number FROM event e JOIN batch b ON b.id = e.batch JOIN shipment s ON s.batch = b.id
                 JOIN shipment_line sl ON sl.shipment = s.id JOIN order_line l ON l.id = sl.line
                 WHERE e.order_id = ?1 AND l.order_id = ?1 AND b.state <> 'dropped' ORDER BY s.number",
                values![number],
                |row| row.text(0),
            )?;
            let events = connection.all(
                "SELECT at, who, what, detail FROM event WHERE order_id = ?1 ORDER BY id",
                values![number],
                |row| {
                    Ok(EventEntry {
                        at: row.text(0)?,
                        who: row.text(1)?,
                        what: row.text(2)?,
                        detail: row.text(3)?,
                    })
                },
            )?;
            Ok(Detail {
                order,
                contact,
                lines,
                shipments,
                events,
            })
        })
    }
}

/// The order of a number, as in a list.
pub(in crate::order) fn find(connection: &mut Connection, number: i64) -> Result<OrderEntry, Finding> {
    let sql = format!(
        "SELECT {COLUMNS} FROM orders o JOIN order_line l ON l.order_id = o.id
         LEFT JOIN contact c ON c.order_id = o.id WHERE o.id = ?1 GROUP BY o.id"
    );
    connection.first(&sql, values![number], entry)?.ok_or_else(|| {
        Finding::error(Code::OrderUnknown, format!("there is no order {number}"))
            .hint("`trykksak order list` shows them")
    })
}

/// Contact data, from eight columns.
pub(in crate::order) fn contact(row: &super::connection::Row<'_>) -> Result<Contact, Finding> {
    Ok(Contact {
        organisation: row.text(0)?,
        person: row.text(1)?,
        email: row.text(2)?,
        address: row.text(3)?,
        postcode: row.text(4)?,
        town: row.text(5)?,
        organisation_number: row.text(6)?,
        remark: row.text(7)?,
    })
}
