//! Does the order book do what a simple model of it does, step by step?
//!
//! The model is a list of orders of one or two titles and a number of copies of each on the shelf. Whatever steps are taken, in whatever order, the book
//! allows what the model allows, stands where the model stands, and its figures add up.

use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed};
use proptest_state_machine::{ReferenceStateMachine, StateMachineTest, prop_state_machine};
use trykksak::order::book::Filter;

use crate::desk::{Desk, item, on, order};

const DAY: &str = "2026-11-24";
const ITEMS: [&str; 2] = ["innforing.nb", "kort-om.nb"];

/// What an order says of an item; nothing at all when it has no line of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Line {
    asked: i64,
    ordered: i64,
    shipped: i64,
    cancelled: i64,
    picking: i64,
    returned: i64,
}

impl Line {
    fn open(&self) -> i64 {
        self.ordered - self.shipped - self.cancelled
    }
}

#[derive(Clone, Debug, Default)]
struct Order {
    lines: [Line; 2],
    complete: bool,
    decided: bool,
    rejected: bool,
    held: bool,
}

impl Order {
    fn sum(&self, of: fn(&Line) -> i64) -> i64 {
        self.lines.iter().map(of).sum()
    }

    fn state(&self) -> &'static str {
        let (open, shipped) = (self.sum(Line::open), self.sum(|line| line.shipped));
        match () {
            () if self.rejected => "rejected",
            () if open == 0 && shipped == 0 => "cancelled",
            () if open == 0 && self.sum(|line| line.returned) == shipped => "returned",
            () if open == 0 => "shipped",
            () if self.held => "on-hold",
            () if !self.decided => "awaiting-approval",
            () if self.sum(|line| line.picking) > 0 => "picking",
            () if shipped > 0 => "partly-shipped",
            () => "confirmed",
        }
    }
}

/// What the model knows.
#[derive(Clone, Debug, Default)]
pub struct Model {
    orders: Vec<Order>,
    shelf: [i64; 2],
    /// Whether there is a plan that is not closed: its orders have copies in picking.
    planned: Option<usize>,
    plans: usize,
}

#[derive(Clone, Debug)]
pub enum Step {
    /// Copies of each item, and whether all of them are wanted at once.
    Receive([i64; 2], bool),
    Approve(usize, i64),
    Reject(usize),
    Cancel(usize),
    Hold(usize),
    Release(usize),
    Return(usize, usize, i64),
    AddRun(usize, i64),
    Count(i64),
    Plan,
    Close,
    Drop,
}

impl Model {
    fn allocated(&self) -> [i64; 2] {
        [0, 1].map(|item| self.orders.iter().map(|order| order.lines[item].picking).sum())
    }

    /// Does the step, if it is allowed; says whether it was.
    fn take(&mut self, step: &Step) -> bool {
        let which = match step {
            Step::Approve(n, _)
            | Step::Reject(n)
            | Step::Cancel(n)
            | Step::Hold(n)
            | Step::Release(n)
            | Step::Return(n, ..) => match self.orders.len() {
                0 => return false,
                len => n % len,
            },
            _ => 0,
        };
        let allocated = self.allocated();
        match step {
            Step::Receive(copies, complete) => self.orders.push(Order {
                lines: copies.map(|copies| Line {
                    asked: copies,
                    ordered: copies,
                    ..Line::default()
                }),
                complete: *complete,
                decided: copies.iter().all(|copies| *copies <= 100),
                ..Order::default()
            }),
            Step::AddRun(item, copies) => self.shelf[*item] += copies,
            Step::Count(copies) => {
                // Counted is the newest print run, which this model does not tell apart: it counts what is there.
                return *copies >= 0;
            }
            Step::Plan => return self.plan(),
            Step::Close => {
                let Some(_) = self.planned.take() else { return false };
                for line in self.orders.iter_mut().flat_map(|order| &mut order.lines) {
                    line.shipped += line.picking;
                    line.picking = 0;
                }
                for (shelf, allocated) in self.shelf.iter_mut().zip(allocated) {
                    *shelf -= allocated;
                }
            }
            Step::Drop => {
                let Some(_) = self.planned.take() else { return false };
                let lines = self.orders.iter_mut().flat_map(|order| &mut order.lines);
                lines.for_each(|line| line.picking = 0);
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
            let lacking = (0..2).any(|item| order.lines[item].open() > left[item]);
            if matches!(order.state(), "confirmed" | "partly-shipped") && !(order.complete && lacking) {
                for (line, left) in order.lines.iter_mut().zip(&mut left) {
                    line.picking = line.open().min(*left);
                    *left -= line.picking;
                }
            }
        }
        if self.allocated() != [0, 0] {
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
                for line in &mut order.lines {
                    line.ordered = (*copies).min(line.asked);
                }
                order.decided = true;
            }
            Step::Reject(_) if state == "awaiting-approval" => {
                order.lines.iter_mut().for_each(|line| line.cancelled = line.ordered);
                order.rejected = true;
            }
            Step::Cancel(_) if matches!(state, "awaiting-approval" | "confirmed" | "partly-shipped" | "on-hold") => {
                let lines = order.lines.iter_mut();
                lines.for_each(|line| line.cancelled = line.ordered - line.shipped);
                order.held = false;
            }
            Step::Hold(_) if matches!(state, "awaiting-approval" | "confirmed" | "partly-shipped") => order.held = true,
            Step::Release(_) if state == "on-hold" => order.held = false,
            Step::Return(_, item, copies) if matches!(state, "shipped" | "partly-shipped") => {
                let line = &mut order.lines[*item];
                if *copies > line.shipped - line.returned {
                    return false;
                }
                line.returned += copies;
                self.shelf[*item] += copies;
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
            2 => (1..140i64, any::<bool>()).prop_map(|(n, first)| Step::Receive(if first { [n, 0] } else { [0, n] }, false)),
            4 => ([1..110i64, 1..110i64], any::<bool>()).prop_map(|(copies, complete)| Step::Receive(copies, complete)),
            2 => (order.clone(), 1..140i64).prop_map(|(n, copies)| Step::Approve(n, copies)),
            1 => order.clone().prop_map(Step::Reject),
            1 => order.clone().prop_map(Step::Cancel),
            1 => order.clone().prop_map(Step::Hold),
            1 => order.clone().prop_map(Step::Release),
            3 => (order, 0..2usize, 1..40i64).prop_map(|(n, item, copies)| Step::Return(n, item, copies)),
            3 => (0..2usize, 1..150i64).prop_map(|(item, copies)| Step::AddRun(item, copies)),
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
            Step::Receive(copies, complete) => {
                let id = format!("{}", before.orders.len());
                let lines = ITEMS.into_iter().zip(*copies).filter(|(_, copies)| *copies > 0);
                let lines: Vec<_> = lines.collect();
                // One address each, so that the order of the batch is that of the orders.
                let order = trykksak::order::form::Order {
                    complete: *complete,
                    ..order(&id, &format!("O{id}"), "2026-11-20", &lines)
                };
                self.desk.receive(&order);
                true
            }
            Step::Approve(n, copies) => {
                let lines = ITEMS.into_iter().zip(&before.orders[n % orders].lines);
                let lines = lines.filter(|(_, line)| line.asked > 0);
                let grants: Vec<_> = lines
                    .map(|(name, line)| (item(name), (*copies).min(line.asked)))
                    .collect();
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
            Step::Return(n, which, copies) => {
                let number = number(*n);
                self.desk
                    .book
                    .take_back(number, &[(item(ITEMS[*which]), *copies)], false, &actor)
                    .is_ok()
            }
            Step::AddRun(which, copies) => {
                self.desk.stock(ITEMS[*which], *copies);
                true
            }
            Step::Count(_) => {
                // Counting what is there changes nothing.
                for entry in self.desk.book.stock().unwrap() {
                    assert_eq!(
                        self.desk
                            .book
                            .count_run(&entry.run, entry.on_hand, false, "", &actor)
                            .unwrap(),
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
            .map(|o| {
                (
                    o.state(),
                    o.sum(|line| line.asked),
                    o.sum(|line| line.ordered),
                    o.sum(|line| line.shipped),
                    o.sum(|line| line.cancelled),
                    o.sum(|line| line.returned),
                )
            })
            .collect();
        assert_eq!(real, model);
        for (number, order) in (1..).zip(&self.model.orders) {
            assert_eq!(lines(&mut self.desk, number), order.lines, "order {number}");
        }
        let stock = self.desk.book.stock().unwrap();
        let on_shelf = |which: usize, of: fn(&trykksak::order::book::StockEntry) -> i64| -> i64 {
            let runs = stock.iter().filter(|entry| entry.run.item == item(ITEMS[which]));
            runs.map(of).sum()
        };
        assert_eq!(
            [0, 1].map(|which| on_shelf(which, |entry| entry.on_hand)),
            self.model.shelf
        );
        assert_eq!(
            [0, 1].map(|which| on_shelf(which, |entry| entry.allocated)),
            self.model.allocated()
        );
        self.desk.sound();
        let shipped: i64 = self
            .model
            .orders
            .iter()
            .map(|order| order.sum(|line| line.shipped))
            .sum();
        assert_eq!(crate::statistics::foots(&mut self.desk, Some(2026), false), shipped);
    }
}

/// The lines of an order in the book.
fn lines(desk: &mut Desk, number: i64) -> [Line; 2] {
    let detail = desk.book.order(number).unwrap();
    let lines = ITEMS.map(|name| {
        let mut found = detail.lines.iter().filter(|line| line.item == item(name));
        found.next().map_or_else(Line::default, |line| Line {
            asked: line.requested,
            ordered: line.granted.unwrap_or(line.requested),
            shipped: line.shipped,
            cancelled: line.cancelled,
            picking: line.picking,
            returned: line.returned,
        })
    });
    assert!(lines.iter().all(|line| line.open() >= 0), "order {number}");
    lines
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
