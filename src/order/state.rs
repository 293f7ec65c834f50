//! Which states can an order be in, and which steps lead from one to the next?

use std::fmt;

use serde::Serialize;

/// Where an order stands. It follows from the order's lines and the decisions about it; it is never stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// In the book; somebody should look at it, because something about it is odd.
    Received,
    /// Somebody asked for more than the limit; somebody else must say yes.
    AwaitingApproval,
    /// It will be sent when there is stock.
    Confirmed,
    /// In a batch that is planned and not closed.
    Picking,
    /// Some copies are sent, others wait for stock.
    PartlyShipped,
    /// Everything that was not cancelled is sent.
    Shipped,
    /// Set aside by a person.
    OnHold,
    /// Somebody said no.
    Rejected,
    /// Nothing of it was sent, and nothing will be.
    Cancelled,
    /// Everything that was sent came back.
    Returned,
}

impl State {
    /// All of them, in the order of an order's life.
    pub const ALL: [Self; 10] = [
        Self::Received,
        Self::AwaitingApproval,
        Self::Confirmed,
        Self::Picking,
        Self::PartlyShipped,
        Self::Shipped,
        Self::OnHold,
        Self::Rejected,
        Self::Cancelled,
        Self::Returned,
    ];

    /// As it is typed and printed: `partly-shipped`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::AwaitingApproval => "awaiting-approval",
            Self::Confirmed => "confirmed",
            Self::Picking => "picking",
            Self::PartlyShipped => "partly-shipped",
            Self::Shipped => "shipped",
            Self::OnHold => "on-hold",
            Self::Rejected => "rejected",
            Self::Cancelled => "cancelled",
            Self::Returned => "returned",
        }
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// What can be done with an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// Say yes, with all or some of the copies.
    Approve,
    /// Say no.
    Reject,
    /// Put it into a batch.
    Plan,
    /// Take it out of a batch that is not closed.
    Unplan,
    /// Close its batch.
    Ship,
    /// Give up what is not sent.
    Cancel,
    /// Set it aside.
    Hold,
    /// Take it up again.
    Release,
    /// Take back copies that were sent.
    Return,
}

impl Step {
    /// As it is typed and kept in the audit trail.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Approve => "approve",
            Self::Reject => "reject",
            Self::Plan => "plan",
            Self::Unplan => "unplan",
            Self::Ship => "ship",
            Self::Cancel => "cancel",
            Self::Hold => "hold",
            Self::Release => "release",
            Self::Return => "return",
        }
    }

    /// The states that it may lead to from `from`; none when it is not allowed there.
    pub fn targets(self, from: State) -> &'static [State] {
        LEGAL
            .iter()
            .find(|(state, step, _)| *state == from && *step == self)
            .map_or(&[], |(_, _, targets)| targets)
    }
}

/// Every step that is legal, from which state, and the states that it may lead to. Every other is an error.
pub const LEGAL: &[(State, Step, &[State])] = {
    use State::{
        AwaitingApproval, Cancelled, Confirmed, OnHold, PartlyShipped, Picking, Received, Rejected, Returned, Shipped,
    };
    use Step::{Approve, Cancel, Hold, Plan, Reject, Release, Return, Ship, Unplan};
    &[
        (Received, Approve, &[Confirmed]),
        (Received, Reject, &[Rejected]),
        (Received, Cancel, &[Cancelled]),
        (Received, Hold, &[OnHold]),
        (AwaitingApproval, Approve, &[Confirmed]),
        (AwaitingApproval, Reject, &[Rejected]),
        (AwaitingApproval, Cancel, &[Cancelled]),
        (AwaitingApproval, Hold, &[OnHold]),
        (Confirmed, Plan, &[Picking]),
        (Confirmed, Cancel, &[Cancelled]),
        (Confirmed, Hold, &[OnHold]),
        (Picking, Ship, &[PartlyShipped, Shipped]),
        (Picking, Unplan, &[Confirmed, PartlyShipped]),
        (PartlyShipped, Plan, &[Picking]),
        (PartlyShipped, Cancel, &[Shipped, Returned]),
        (PartlyShipped, Hold, &[OnHold]),
        (PartlyShipped, Return, &[PartlyShipped]),
        (Shipped, Return, &[Shipped, Returned]),
        (OnHold, Release, &[Received, AwaitingApproval, Confirmed, PartlyShipped]),
        (OnHold, Cancel, &[Cancelled, Shipped, Returned]),
    ]
};

/// What was decided about an order, as the book keeps it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Decision {
    /// Nothing yet: somebody should look at it.
    Open,
    /// It is over a limit and waits.
    Awaited,
    /// It may be sent.
    Yes,
    /// It may not.
    No,
}

impl Decision {
    /// As the book writes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Awaited => "awaited",
            Self::Yes => "yes",
            Self::No => "no",
        }
    }

    /// The decision of a name that [`Decision::name`] gave.
    pub fn of(name: &str) -> Option<Self> {
        [Self::Open, Self::Awaited, Self::Yes, Self::No]
            .into_iter()
            .find(|d| d.name() == name)
    }
}

/// What an order's lines add up to, in copies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// Asked for, or granted where somebody decided.
    pub ordered: i64,
    /// Sent.
    pub shipped: i64,
    /// Given up.
    pub cancelled: i64,
    /// In a batch that is not closed.
    pub picking: i64,
    /// Sent, and came back.
    pub returned: i64,
}

impl Sums {
    /// Copies that are neither sent nor given up.
    pub const fn open(self) -> i64 {
        self.ordered - self.shipped - self.cancelled
    }
}

/// The state of an order with these lines, this decision, set aside or not.
pub fn state(decision: Decision, held: bool, sums: Sums) -> State {
    if decision == Decision::No {
        return State::Rejected;
    }
    if sums.open() == 0 {
        return match (sums.shipped, sums.returned) {
            (0, _) => State::Cancelled,
            (shipped, returned) if returned == shipped => State::Returned,
            _ => State::Shipped,
        };
    }
    if held {
        return State::OnHold;
    }
    match decision {
        Decision::Open => State::Received,
        Decision::Awaited => State::AwaitingApproval,
        _ if sums.picking > 0 => State::Picking,
        _ if sums.shipped > 0 => State::PartlyShipped,
        _ => State::Confirmed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sums(ordered: i64, shipped: i64, cancelled: i64, picking: i64, returned: i64) -> Sums {
        Sums {
            ordered,
            shipped,
            cancelled,
            picking,
            returned,
        }
    }

    #[test]
    fn the_state_follows_from_the_lines() {
        let yes = |s| state(Decision::Yes, false, s);
        assert_eq!(yes(sums(10, 0, 0, 0, 0)), State::Confirmed);
        assert_eq!(yes(sums(10, 0, 0, 4, 0)), State::Picking);
        assert_eq!(yes(sums(10, 4, 0, 0, 0)), State::PartlyShipped);
        assert_eq!(yes(sums(10, 4, 6, 0, 0)), State::Shipped);
        assert_eq!(yes(sums(10, 4, 6, 0, 3)), State::Shipped);
        assert_eq!(yes(sums(10, 4, 6, 0, 4)), State::Returned);
        assert_eq!(yes(sums(10, 0, 10, 0, 0)), State::Cancelled);
        assert_eq!(state(Decision::Open, false, sums(1, 0, 0, 0, 0)), State::Received);
        assert_eq!(state(Decision::Awaited, true, sums(1, 0, 0, 0, 0)), State::OnHold);
        assert_eq!(state(Decision::No, false, sums(1, 0, 1, 0, 0)), State::Rejected);
    }

    #[test]
    fn a_step_that_the_table_does_not_list_leads_nowhere() {
        assert_eq!(Step::Ship.targets(State::Confirmed), []);
        assert_eq!(Step::Cancel.targets(State::Picking), []);
        assert_eq!(Step::Plan.targets(State::Confirmed), [State::Picking]);
    }

    #[test]
    fn the_table_names_each_step_once() {
        let pairs: std::collections::BTreeSet<_> = LEGAL.iter().map(|(from, step, _)| (from, step)).collect();
        assert_eq!(pairs.len(), LEGAL.len());
    }
}
