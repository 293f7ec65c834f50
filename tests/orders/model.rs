//! Does the order book do what a simple model of it does, step by step?
//!
//! The model is a list of orders and a number of copies on the shelf. Whatever steps are taken, in whatever order, the book
//! allows what the model allows, stands where the model stands, and its figures add up.

use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed};
use proptest_state_machine::{ReferenceStateMachine, StateMachineTest, prop_state_machine};
use trykksak::order::book::Filter;

use crate::desk::{Desk, item, on, order};

const DAY: &str = "2026-11-24";
const ITEM: &str = "kort-om.nb";

#[derive(Clone, Debug, Default)]
struct Order {
    asked: i64,
    ordered: i64,
    shipped: i64,
    cancelled: i64,
    picking: i64,
    returned: i64,
    decided: bool,
    rejected: bool,
    held: bool,
}

impl Order {
    fn open(&self) -> i64 {
        self.ordered - self.shipped - self.cancelled
    }

    fn state(&self) -> &'static str {
        match () {
            () if self.rejected => "rejected",
            () if self.open() == 0 && self.shipped == 0 => "cancelled",
            () if self.open() == 0 && self.returned == self.shipped => "returned",
            () if self.open() == 0 => "shipped",
            () if self.held => "on-hold",
            () if !self.decided => "awaiting-approval",
            () if self.picking > 0 => "picking",
            () if self.shipped > 0 => "partly-shipped",
            () => "confirmed",
        }
    }
}

/// What the model knows.
#[derive(Clone, Debug, Default)]
pub struct Model {
    orders: Vec<Order>,
    shelf: i64,
    /// Whether there is a plan that is not closed: its orders have copies in picking.
    planned: Option<usize>,
    plans: usize,
}

#[derive(Clone, Debug)]
pub enum Step {
    Receive(i64),
    Approve(usize, i64),
    Reject(usize),
    Cancel(usize),
    Hold(usize),
    Release(usize),
    Return(usize, i64),
    AddRun(i64),
    Count(i64),
    Plan,
    Close,
    Drop,
}

impl Model {
    fn allocated(&self) -> i64 {
        self.orders.iter().map(|order| order.picking).sum()
    }

    /// Does the step, if it is allowed; says whether it was.
    fn take(&mut self, step: &Step) -> bool {
        let which = match step {
            Step::Approve(n, _)
            | Step::Reject(n)
            | Step::Cancel(n)
            | Step::Hold(n)
            | Step::Release(n)
            | Step::Return(n, _) => match self.orders.len() {
                0 => return false,
                len => n % len,
            },
            _ => 0,
        };
        let allocated = self.allocated();
        match step {
            Step::Receive(copies) => self.orders.push(Order {
                asked: *copies,
                ordered: *copies,
                decided: *copies <= 100,
                ..Order::default()
            }),
            Step::AddRun(copies) => self.shelf += copies,
            Step::Count(copies) => {
                // Counted is the newest print run, which this model does not tell apart: it counts what is there.
                return *copies >= 0;
            }
            Step::Plan => return self.plan(),
            Step::Close => {
                let Some(_) = self.planned.take() else { return false };
                for order in &mut self.orders {
                    order.shipped += order.picking;
                    order.picking = 0;
                }
                self.shelf -= allocated;
            }
            Step::Drop => {
                let Some(_) = self.planned.take() else { return false };
                self.orders.iter_mut().for_each(|order| order.picking = 0);
            }
            _ => return self.decide(which, step),
        }
        true
    }

    fn plan(&mut self) -> bool {
        if self.planned.is_some() {
            return false;
        }
        let mut left = self.shelf;
        for order in &mut self.orders {
            if matches!(order.state(), "confirmed" | "partly-shipped") {
                order.picking = order.open().min(left);
                left -= order.picking;
            }
        }
        if self.allocated() > 0 {
            self.plans += 1;
            self.planned = Some(self.plans);
        }
        self.planned.is_some()
    }

    fn decide(&mut self, which: usize, step: &Step) -> bool {
        let order = &mut self.orders[which];
        let state = order.state();
        match step {
            Step::Approve(_, copies) if state == "awaiting-approval" => {
                order.ordered = (*copies).min(order.asked);
                order.decided = true;
            }
            Step::Reject(_) if state == "awaiting-approval" => {
                order.cancelled = order.ordered;
                order.rejected = true;
            }
            Step::Cancel(_) if matches!(state, "awaiting-approval" | "confirmed" | "partly-shipped" | "on-hold") => {
                order.cancelled = order.ordered - order.shipped;
                order.held = false;
            }
            Step::Hold(_) if matches!(state, "awaiting-approval" | "confirmed" | "partly-shipped") => order.held = true,
            Step::Release(_) if state == "on-hold" => order.held = false,
            Step::Return(_, copies) if matches!(state, "shipped" | "partly-shipped") => {
                let out = order.shipped - order.returned;
                if *copies > out {
                    return false;
                }
                order.returned += copies;
                self.shelf += copies;
            }
            _ => return false,
        }
        true
    }
}

impl ReferenceStateMachine for Model {
    type State = Self;
    type Transition = Step;

    fn init_state() -> BoxedStrategy<Self> {
        Just(Self::default()).boxed()
    }

    fn transitions(_: &Self) -> BoxedStrategy<Step> {
        let order = 0..12usize;
        prop_oneof![
            4 => (1..140i64).prop_map(Step::Receive),
            2 => (order.clone(), 1..140i64).prop_map(|(n, copies)| Step::Approve(n, copies)),
            1 => order.clone().prop_map(Step::Reject),
            1 => order.clone().prop_map(Step::Cancel),
            1 => order.clone().prop_map(Step::Hold),
            1 => order.clone().prop_map(Step::Release),
            3 => (order, 1..40i64).prop_map(|(n, copies)| Step::Return(n, copies)),
            2 => (1..150i64).prop_map(Step::AddRun),
            1 => (0..1i64).prop_map(Step::Count),
            4 => Just(Step::Plan),
            4 => Just(Step::Close),
            1 => Just(Step::Drop),
        ]
        .boxed()
    }

    fn apply(mut state: Self, step: &Step) -> Self {
        state.take(step);
        state
    }
}

/// The real book beside the model.
pub struct Real {
    desk: Desk,
    model: Model,
}

impl Real {
    fn new(desk: Desk) -> Self {
        Self {
            desk,
            model: Model::default(),
        }
    }

    fn take(mut self, step: &Step) -> Self {
        let before = self.model.clone();
        let allowed = self.model.take(step);
        let orders = before.orders.len().max(1);
        let number = |n: usize| i64::try_from(self.numbers()[n % orders]).expect("a number");
        let actor = on(DAY);
        let batch = before.planned.map(|number| format!("B-2026-{number:04}"));
        let done = match step {
            Step::Approve(..)
            | Step::Reject(_)
            | Step::Cancel(_)
            | Step::Hold(_)
            | Step::Release(_)
            | Step::Return(..)
                if before.orders.is_empty() =>
            {
                return self;
            }
            Step::Receive(copies) => {
                let id = format!("{}", before.orders.len());
                // One address each, so that the order of the batch is that of the orders.
                self.desk
                    .receive(&order(&id, &format!("O{id}"), "2026-11-20", &[(ITEM, *copies)]));
                true
            }
            Step::Approve(n, copies) => {
                let asked = before.orders[n % orders].asked;
                let grants = [(item(ITEM), (*copies).min(asked))];
                let number = number(*n);
                self.desk.book.approve(number, &grants, &actor).is_ok()
            }
            Step::Reject(n) => {
                let number = number(*n);
                self.desk.book.reject(number, &actor).is_ok()
            }
            Step::Cancel(n) => {
                let number = number(*n);
                self.desk.book.cancel(number, &actor).is_ok()
            }
            Step::Hold(n) => {
                let number = number(*n);
                self.desk.book.hold(number, true, &actor).is_ok()
            }
            Step::Release(n) => {
                let number = number(*n);
                self.desk.book.hold(number, false, &actor).is_ok()
            }
            Step::Return(n, copies) => {
                let number = number(*n);
                self.desk
                    .book
                    .take_back(number, &[(item(ITEM), *copies)], false, &actor)
                    .is_ok()
            }
            Step::AddRun(copies) => {
                self.desk.stock(ITEM, *copies);
                true
            }
            Step::Count(_) => {
                // Counting what is there changes nothing.
                for entry in self.desk.book.stock().unwrap() {
                    assert_eq!(
                        self.desk.book.count_run(&entry.run, entry.on_hand, "", &actor).unwrap(),
                        0
                    );
                }
                true
            }
            Step::Plan if before.planned.is_some() => return self,
            Step::Plan => self.desk.plan(DAY).number.is_some(),
            Step::Close => batch.is_some_and(|number| !self.desk.close(&number, DAY).before),
            Step::Drop => batch.is_some_and(|number| self.desk.book.drop_batch(&number, &actor).is_ok()),
        };
        assert_eq!(done, allowed, "{step:?} after {before:?}");
        self.compare();
        self
    }

    /// The numbers of the orders, in the order in which they came in.
    fn numbers(&self) -> Vec<usize> {
        (1..=self.model.orders.len()).collect()
    }

    fn compare(&mut self) {
        let orders = self.desk.book.orders(&Filter::default()).unwrap();
        let real: Vec<_> = orders
            .iter()
            .map(|o| {
                (
                    o.state.name(),
                    o.requested,
                    o.ordered,
                    o.shipped,
                    o.cancelled,
                    o.returned,
                )
            })
            .collect();
        let model: Vec<_> = self
            .model
            .orders
            .iter()
            .map(|o| (o.state(), o.asked, o.ordered, o.shipped, o.cancelled, o.returned))
            .collect();
        assert_eq!(real, model);
        let stock = self.desk.book.stock().unwrap();
        assert_eq!(stock.iter().map(|entry| entry.on_hand).sum::<i64>(), self.model.shelf);
        assert_eq!(
            stock.iter().map(|entry| entry.allocated).sum::<i64>(),
            self.model.allocated()
        );
        self.desk.sound();
        let shipped: i64 = self.model.orders.iter().map(|order| order.shipped).sum();
        assert_eq!(crate::statistics::foots(&mut self.desk, Some(2026), false), shipped);
    }
}

/// A counter for names of databases.
fn next() -> u32 {
    static NEXT: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0);
    NEXT.fetch_add(1, std::sync::atomic::Ordering::Relaxed)
}

/// On SQLite.
pub struct OnSqlite;

impl StateMachineTest for OnSqlite {
    type SystemUnderTest = Real;
    type Reference = Model;

    fn init_test(_: &Model) -> Real {
        Real::new(Desk::sqlite(&format!("model-{}", next())))
    }

    fn apply(real: Real, _: &Model, step: Step) -> Real {
        real.take(&step)
    }
}

/// On PostgreSQL.
pub struct OnPostgres;

impl StateMachineTest for OnPostgres {
    type SystemUnderTest = Real;
    type Reference = Model;

    fn init_test(_: &Model) -> Real {
        Real::new(Desk::postgres(&format!("model_{}", next())))
    }

    fn apply(real: Real, _: &Model, step: Step) -> Real {
        real.take(&step)
    }
}

prop_state_machine! {
    #![proptest_config(Config { cases: 24, failure_persistence: None, rng_seed: RngSeed::Fixed(6), .. Config::default() })]
    #[test]
    fn the_book_does_what_the_model_does(sequential 1..40 => OnSqlite);
}

prop_state_machine! {
    #![proptest_config(Config { cases: 6, failure_persistence: None, rng_seed: RngSeed::Fixed(6), .. Config::default() })]
    #[test]
    fn the_book_does_what_the_model_does_on_postgres(sequential 1..40 => OnPostgres);
}
