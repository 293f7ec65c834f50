//! What can be done with an order, and where does that lead?

use super::connection::{Connection, Ending, values};
use super::orders::find;
use super::returns::{Returned, back, everything_sent};
use super::{Actor, Book};
use crate::diag::{Code, Finding, listed};
use crate::order::day;
use crate::order::item::Item;
use crate::order::state::{LEGAL, State, Step};

impl Book {
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
fn walk(
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
    let possible: Vec<&str> = LEGAL
        .iter()
        .filter(|(state, ..)| *state == before)
        .map(|(_, step, _)| step.name())
        .collect();
    let hint = match possible.is_empty() {
        true => "it has come to its end: nothing more can be done with it".to_owned(),
        false => format!("what can be done with it: {}", listed(possible)),
    };
    Finding::error(
        Code::StepIllegal,
        format!("order {number} is {before}: `{}` is not possible", step.name()),
    )
    .hint(hint)
}

fn give_up(connection: &mut Connection, number: i64) -> Result<(), Finding> {
    connection.run(
        "UPDATE order_line SET cancelled = COALESCE(granted, requested) - shipped WHERE order_id = ?1",
        values![number],
    )?;
    Ok(())
}

/// The line of an order with an item: its number, and the copies that were asked for.
pub(super) fn line_of(connection: &mut Connection, number: i64, item: &Item) -> Result<Option<(i64, i64)>, Finding> {
    connection.first(
        "SELECT l.id, l.requested FROM order_line l JOIN item i ON i.id = l.item
         WHERE l.order_id = ?1 AND i.title = ?2 AND i.language = ?3",
        values![number, &item.title, &item.language],
        |row| Ok((row.int(0)?, row.int(1)?)),
    )
}
