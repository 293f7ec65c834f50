//! Which order is a form that has no number of its own: a new one, or one that came before?
//!
//! What it says makes its id, together with what tells it from an equal one: the moment when it was sent, or the
//! identifier of a filled PDF. Where there is a day alone, or nothing, an equal form is the same order, so that a file
//! may be imported again; then somebody is told, and can say that it is another one.

use crate::diag::Finding;
use crate::order::book::{Intake, Receipt, fingerprint};
use crate::order::day;
use crate::order::form::{Moment, Order, OrderForm};

/// What tells a form from another that says the same.
#[derive(Default)]
struct Mark {
    text: String,
    /// Whether two equal orders have different marks.
    sure: bool,
    /// Whether it is a moment, which an earlier program kept the day of.
    moment: bool,
}

impl Mark {
    fn of(form: &OrderForm) -> Self {
        if let Some(document) = &form.document {
            return Self {
                text: document.id.clone(),
                sure: document.own,
                moment: false,
            };
        }
        let moment = Moment::read(&form.received);
        moment.map_or_else(Self::default, |moment| Self {
            text: moment.to_string(),
            sure: !moment.time.is_empty(),
            moment: true,
        })
    }
}

/// What became of an order, and whether that is sure.
pub(super) struct Taken {
    pub receipt: Receipt,
    /// Whether an order that was there already is this one, and not another that says the same.
    pub sure: bool,
}

/// Takes an order, and gives it an id where it has none. With `again`, one that may be another than the equal order that is
/// there is taken as a new one.
///
/// # Errors
/// Failures of the database.
pub(super) fn take(
    intake: &mut Intake<'_>,
    form: &OrderForm,
    order: &mut Order,
    again: bool,
) -> Result<Taken, Finding> {
    if !order.id.is_empty() {
        let receipt = intake.take(order)?;
        return Ok(Taken { receipt, sure: true });
    }
    let mark = Mark::of(form);
    let print = fingerprint(order);
    let own = format!("{print}@{}", mark.text);
    let mut taken = match former(intake, order, &print, &mark)? {
        Some(number) => Taken {
            receipt: Receipt::Duplicate(number),
            sure: false,
        },
        None => {
            order.id.clone_from(&own);
            Taken {
                receipt: intake.take(order)?,
                sure: mark.sure,
            }
        }
    };
    if again && !taken.sure {
        for number in 2.. {
            if matches!(taken.receipt, Receipt::Taken(_)) {
                break;
            }
            order.id = format!("{own}#{number}");
            taken.receipt = intake.take(order)?;
        }
    }
    Ok(taken)
}

/// The order that an earlier program took with what it says alone as its id, where it may be this one.
fn former(intake: &mut Intake<'_>, order: &Order, print: &str, mark: &Mark) -> Result<Option<i64>, Finding> {
    let known = intake.find(&order.source, print)?;
    let fits = |received: i64| !mark.moment || received == day::to_number(order.received);
    Ok(known.filter(|(_, received)| fits(*received)).map(|(number, _)| number))
}
