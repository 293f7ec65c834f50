//! Which orders are in the book, where do they stand, and what can be done with them?

use serde::Serialize;

use super::connection::{Connection, Ending, values};
use super::stock::{Entry, post, shown_day};
use super::{Actor, Book};
use crate::diag::{Code, Finding, listed};
use crate::order::day;
use crate::order::form::Contact;
use crate::order::item::{Item, RunKey};
use crate::order::state::{Decision, LEGAL, State, Step, Sums, state};
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
                "SELECT DISTINCT s.number FROM shipment s JOIN batch b ON b.id = s.batch
                 JOIN shipment_line sl ON sl.shipment = s.id JOIN order_line l ON l.id = sl.line
                 WHERE l.order_id = ?1 AND b.state <> 'dropped' ORDER BY s.number",
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

    /// Says yes to an order: to all copies, or to fewer of some items. What was asked for stays in the book beside it.
    ///
    /// # Errors
    /// `order-unknown`, `step-illegal`; `copies-invalid` when more is granted than was asked for, or nothing at all.
    pub fn approve(&mut self, number: i64, grants: &[(Item, i64)], actor: &Actor) -> Result<State, Finding> {
        self.step(number, Step::Approve, actor, |connection| {
            connection.run(
                "UPDATE order_line SET granted = requested WHERE order_id = ?1",
                values![number],
            )?;
            for (item, copies) in grants {
                let wrong = |why: String| Finding::error(Code::CopiesInvalid, why).hint("see `trykksak order show`");
                let line = line_of(connection, number, item)?;
                let (line, requested) = line.ok_or_else(|| wrong(format!("order {number} has no line of {item}")))?;
                if !(0..=requested).contains(copies) {
                    return Err(wrong(format!(
                        "{copies} of {item} cannot be granted: {requested} were asked for"
                    )));
                }
                connection.run(
                    "UPDATE order_line SET granted = ?1 WHERE id = ?2",
                    values![*copies, line],
                )?;
            }
            connection.run("UPDATE orders SET decision = 'yes' WHERE id = ?1", values![number])?;
            let detail: Vec<String> = grants.iter().map(|(item, copies)| format!("{item}={copies}")).collect();
            Ok(detail.join(" "))
        })
    }

    /// Says no to an order.
    ///
    /// # Errors
    /// `order-unknown`, `step-illegal`.
    pub fn reject(&mut self, number: i64, actor: &Actor) -> Result<State, Finding> {
        self.step(number, Step::Reject, actor, |connection| {
            give_up(connection, number)?;
            connection.run("UPDATE orders SET decision = 'no' WHERE id = ?1", values![number])?;
            Ok(String::new())
        })
    }

    /// Gives up what is not sent.
    ///
    /// # Errors
    /// `order-unknown`, `step-illegal`.
    pub fn cancel(&mut self, number: i64, actor: &Actor) -> Result<State, Finding> {
        self.step(number, Step::Cancel, actor, |connection| {
            give_up(connection, number)?;
            Ok(String::new())
        })
    }

    /// Sets an order aside, or takes it up again.
    ///
    /// # Errors
    /// `order-unknown`, `step-illegal`.
    pub fn hold(&mut self, number: i64, held: bool, actor: &Actor) -> Result<State, Finding> {
        let step = if held { Step::Hold } else { Step::Release };
        self.step(number, step, actor, |connection| {
            connection.run("UPDATE orders SET held = ?1 WHERE id = ?2", values![held, number])?;
            Ok(String::new())
        })
    }

    /// Takes back copies that were sent: all, or these. They go to the print run that they came from, the newest first;
    /// damaged ones are struck off at once by a counter-entry.
    ///
    /// # Errors
    /// `order-unknown`, `step-illegal`; `copies-invalid` when more comes back than was sent.
    pub fn take_back(
        &mut self,
        number: i64,
        copies: &[(Item, i64)],
        damaged: bool,
        actor: &Actor,
    ) -> Result<Vec<Returned>, Finding> {
        let mut all = Vec::new();
        self.step(number, Step::Return, actor, |connection| {
            let wanted = match copies.is_empty() {
                false => copies.to_vec(),
                true => everything_sent(connection, number)?,
            };
            for (item, copies) in &wanted {
                all.extend(back(connection, number, item, *copies, damaged, actor)?);
            }
            Ok(wanted
                .iter()
                .map(|(item, n)| format!("{item}={n}"))
                .collect::<Vec<_>>()
                .join(" "))
        })?;
        Ok(all)
    }

    /// Does one step with an order, if it is legal where the order stands and leads where it may.
    fn step(
        &mut self,
        number: i64,
        step: Step,
        actor: &Actor,
        work: impl FnOnce(&mut Connection) -> Result<String, Finding>,
    ) -> Result<State, Finding> {
        self.connection.write(|connection| {
            let state = walk(connection, number, step, actor, work)?;
            Ok((state, Ending::Keep))
        })
    }
}

/// Does one step with an order inside a transaction; gives the state that it leads to.
pub(in crate::order) fn walk(
    connection: &mut Connection,
    number: i64,
    step: Step,
    actor: &Actor,
    work: impl FnOnce(&mut Connection) -> Result<String, Finding>,
) -> Result<State, Finding> {
    let before = find(connection, number)?.state;
    let targets = step.targets(before);
    if targets.is_empty() {
        return Err(illegal(number, step, before));
    }
    let detail = work(connection)?;
    let after = find(connection, number)?.state;
    if !targets.contains(&after) {
        return Err(illegal(number, step, before).note(format!("it would be {after} then")));
    }
    record(connection, number, step.name(), &detail, actor)?;
    settle(connection, number, after, actor)?;
    Ok(after)
}

/// Notes the day on which an order came to its end.
fn settle(connection: &mut Connection, number: i64, state: State, actor: &Actor) -> Result<(), Finding> {
    if matches!(
        state,
        State::Shipped | State::Rejected | State::Cancelled | State::Returned
    ) {
        connection.run(
            "UPDATE orders SET finished = ?1, held = 0 WHERE id = ?2 AND finished IS NULL",
            values![day::to_number(actor.day), number],
        )?;
    }
    Ok(())
}

fn record(connection: &mut Connection, number: i64, what: &str, detail: &str, actor: &Actor) -> Result<(), Finding> {
    connection.run(
        "INSERT INTO event (at, who, what, order_id, detail) VALUES (?1, ?2, ?3, ?4, ?5)",
        values![&actor.at, &actor.who, what, number, detail],
    )?;
    Ok(())
}

fn illegal(number: i64, step: Step, before: State) -> Finding {
    let possible = LEGAL
        .iter()
        .filter(|(state, ..)| *state == before)
        .map(|(_, step, _)| step.name());
    let possible = listed(possible);
    let hint = match possible.is_empty() {
        true => "nothing more can be done with it".to_owned(),
        false => format!("what can be done with it: {possible}"),
    };
    Finding::error(
        Code::StepIllegal,
        format!("order {number} is {before}: `{}` is not possible", step.name()),
    )
    .hint(hint)
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

fn give_up(connection: &mut Connection, number: i64) -> Result<(), Finding> {
    connection.run(
        "UPDATE order_line SET cancelled = COALESCE(granted, requested) - shipped WHERE order_id = ?1",
        values![number],
    )?;
    Ok(())
}

fn line_of(connection: &mut Connection, number: i64, item: &Item) -> Result<Option<(i64, i64)>, Finding> {
    connection.first(
        "SELECT l.id, l.requested FROM order_line l JOIN item i ON i.id = l.item
         WHERE l.order_id = ?1 AND i.title = ?2 AND i.language = ?3",
        values![number, &item.title, &item.language],
        |row| Ok((row.int(0)?, row.int(1)?)),
    )
}

fn everything_sent(connection: &mut Connection, number: i64) -> Result<Vec<(Item, i64)>, Finding> {
    connection.all(
        "SELECT i.title, i.language, l.shipped - l.returned FROM order_line l JOIN item i ON i.id = l.item
         WHERE l.order_id = ?1 AND l.shipped > l.returned ORDER BY i.title, i.language",
        values![number],
        |row| Ok((Item::new(row.text(0)?, row.text(1)?), row.int(2)?)),
    )
}

/// Takes back copies of one item.
fn back(
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
