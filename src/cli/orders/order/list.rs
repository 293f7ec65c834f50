//! Which orders are in the book, as a table?

use clap::Args;

use super::no_sources;
use crate::cli::Exit;
use crate::cli::answer::{self, Answer};
use crate::cli::args::Global;
use crate::cli::report::table::{Cell, Column, Table};
use crate::cli::report::{count, json};
use crate::cli::stream::Streams;
use crate::diag::Findings;
use crate::order::book::{Filter, OrderEntry};
use crate::order::state::State;
use crate::source::Date;

#[derive(Debug, Args)]
pub(super) struct List {
    /// Only in these states, such as `received` or `awaiting-approval`
    #[arg(long, value_delimiter = ',', value_parser = state)]
    state: Vec<State>,
    /// Received on this day or later
    #[arg(long)]
    since: Option<Date>,
    /// Received on this day or earlier
    #[arg(long)]
    until: Option<Date>,
    /// From this source
    #[arg(long)]
    source: Option<String>,
    /// With a line of this brochure
    #[arg(long)]
    title: Option<String>,
    /// From this county, such as 03
    #[arg(long)]
    county: Option<String>,
    /// At most so many
    #[arg(long)]
    limit: Option<usize>,
}

fn state(typed: &str) -> Result<State, String> {
    let names = || State::ALL.map(State::name);
    State::ALL
        .into_iter()
        .find(|state| state.name() == typed)
        .ok_or_else(|| format!("the states are {}", names().join(", ")))
}

impl List {
    /// Which orders were asked for.
    pub fn filter(&self) -> Filter {
        Filter {
            states: self.state.clone(),
            since: self.since,
            until: self.until,
            source: self.source.clone(),
            title: self.title.clone(),
            county: self.county.clone(),
            limit: self.limit,
        }
    }
}

/// Writes a list of orders.
pub(super) fn listed(global: &Global, orders: &[OrderEntry], streams: &mut Streams) -> Exit {
    let mut table = Table::new([
        Column::figures("order"),
        Column::words("received"),
        Column::words("state"),
        Column::words("organisation").elastic(),
        Column::words("town"),
        Column::figures("ordered"),
        Column::figures("shipped"),
        Column::words("source"),
    ]);
    for order in orders {
        let waits = matches!(order.state, State::Received | State::AwaitingApproval);
        let state = if waits {
            Cell::mark(order.state.name())
        } else {
            Cell::text(order.state.name())
        };
        table.row([
            Cell::number(order.number),
            Cell::text(&order.received),
            state,
            Cell::text(&order.organisation),
            Cell::text(&order.town),
            Cell::number(order.ordered),
            Cell::number(order.shipped),
            Cell::text(&order.source),
        ]);
    }
    let summary = format!("\n{}\n", count(orders.len(), "order"));
    let findings = Findings::new();
    let answer = Answer {
        title: "Orders",
        table: &table,
        summary: &summary,
        sources: &no_sources(),
        findings: &findings,
    };
    answer::table(global, &answer, streams, |findings| {
        json::report("orders", &orders, findings)
    })
}
