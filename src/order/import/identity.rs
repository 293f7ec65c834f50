//! Which order is a form that has no number of its own: a new one, or one that came before?
//!
//! What it says makes its id, together with what tells it from an equal one: the moment when it was sent, or the
//! identifier of a filled PDF. Where there is a day alone, or nothing, an equal form is the same order, so that a file
//! may be imported again; then somebody is told, and can say that it is another one. A filled PDF gets another identifier
//! whenever a reader saves it: of two that say the same, the later one is told about as well. Of an order whose contact data
//! is deleted only the moment or the identifier is left: a moment with its second, or an identifier of a file's own, is that
//! order's alone. Any other may be many orders', so that the form is taken, and waits until somebody has looked at it.

use std::collections::BTreeSet;

use crate::diag::Finding;
use crate::order::book::{Intake, Receipt, fingerprint, purged_id};
use crate::order::day;
use crate::order::form::{FORM, Moment, Order, OrderForm};

/// What tells a form from another that says the same.
#[derive(Default)]
struct Mark {
    text: String,
    /// Whether two equal orders have different marks.
    sure: bool,
    /// Whether any two orders have, whatever they say.
    alone: bool,
    /// Whether it is a moment, which an earlier program kept the day of.
    moment: bool,
}

impl Mark {
    fn of(form: &OrderForm) -> Self {
        if let Some(document) = &form.document {
            return Self {
                text: document.id.clone(),
                sure: document.own,
                alone: document.own,
                moment: false,
            };
        }
        let moment = Moment::read(&form.received);
        moment.map_or_else(Self::default, |moment| Self {
            text: moment.to_string(),
            sure: !moment.time.is_empty(),
            alone: has_second(&moment.time),
            moment: true,
        })
    }
}

/// Whether a time of day such as `10:15:20` was written with its second. Where the second is 0, mostly none was written.
fn has_second(time: &str) -> bool {
    let second = time.get(6..8).and_then(|second| second.parse::<u8>().ok());
    second.is_some_and(|second| second > 0)
}

/// An order that a form may be.
enum Known {
    /// One that says the same.
    Equal(i64),
    /// One of which it is deleted what it said.
    Gone(i64),
}

/// What became of an order, and whether that is sure.
pub(super) struct Taken {
    pub receipt: Receipt,
    /// Whether an order that was there already is this one, and not another that says the same.
    pub sure: bool,
    /// The order that this one is, or may be where it was taken, when it is deleted what that order said.
    pub gone: Option<i64>,
}

/// Takes an order, and gives it an id where it has none. With `again`, one that may be another than the equal order that is
/// there is taken as a new one. One that may be an order of which nothing is left but a mark that others share is taken, and is
/// odd. `seen` are the orders that forms of this import are: two that say the same at the same moment may have been sent
/// twice, or ordered twice.
///
/// # Errors
/// Failures of the database.
pub(super) fn take(
    intake: &mut Intake<'_>,
    form: &OrderForm,
    order: &mut Order,
    again: bool,
    seen: &mut BTreeSet<i64>,
) -> Result<Taken, Finding> {
    if !order.id.is_empty() {
        let receipt = intake.take(order)?;
        return Ok(Taken {
            receipt,
            sure: true,
            gone: None,
        });
    }
    let mark = Mark::of(form);
    let print = fingerprint(order);
    let own = format!("{print}@{}", mark.text);
    let known = match former(intake, order, &print, &mark)? {
        None => other(intake, order, (&print, &own), &mark)?,
        Some(number) => Some(Known::Equal(number)),
    };
    let is_that_one = |number, gone| Taken {
        receipt: Receipt::Duplicate(number),
        sure: false,
        gone,
    };
    let mut taken = match known {
        Some(Known::Equal(number)) => is_that_one(number, None),
        Some(Known::Gone(number)) if mark.alone => is_that_one(number, Some(number)),
        Some(Known::Gone(number)) => {
            order.id.clone_from(&own);
            order.odd |= !again;
            Taken {
                receipt: intake.take(order)?,
                sure: false,
                gone: Some(number),
            }
        }
        None => {
            order.id.clone_from(&own);
            Taken {
                receipt: intake.take(order)?,
                sure: mark.sure,
                gone: None,
            }
        }
    };
    if let Receipt::Taken(number) | Receipt::Duplicate(number) = taken.receipt {
        taken.sure &= seen.insert(number);
    }
    if again && !taken.sure {
        for number in 1.. {
            if matches!(taken.receipt, Receipt::Taken(_)) {
                break;
            }
            order.id = match number {
                1 => own.clone(),
                _ => format!("{own}#{number}"),
            };
            taken.receipt = intake.take(order)?;
        }
    }
    Ok(taken)
}

/// An order of another id that this one may be: one of the same moment or file whose contact data is deleted, or a form with
/// the same values in another file. The pair is what the order says, and its id.
fn other(
    intake: &mut Intake<'_>,
    order: &Order,
    (print, own): (&str, &str),
    mark: &Mark,
) -> Result<Option<Known>, Finding> {
    if intake.find(&order.source, own)?.is_some() {
        return Ok(None);
    }
    if !mark.text.is_empty()
        && let Some((number, _)) = intake.find(&order.source, &purged_id(&mark.text))?
    {
        return Ok(Some(Known::Gone(number)));
    }
    if let Some(number) = intake.without_text(order, &mark.text)? {
        return Ok(Some(Known::Gone(number)));
    }
    match order.source.as_str() {
        FORM => Ok(intake.form_saying(print)?.map(Known::Equal)),
        _ => Ok(None),
    }
}

/// The order that an earlier program took with what it says alone as its id, where it may be this one.
fn former(intake: &mut Intake<'_>, order: &Order, print: &str, mark: &Mark) -> Result<Option<i64>, Finding> {
    let known = intake.find(&order.source, print)?;
    let fits = |received: i64| !mark.moment || received == day::to_number(order.received);
    Ok(known.filter(|(_, received)| fits(*received)).map(|(number, _)| number))
}
