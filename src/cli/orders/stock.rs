//! `trykksak stock`: what lies on the shelf, and why?

use clap::{Args, Subcommand};

use super::Clerk;
use super::desk::{Desk, no_sources, refuse};
use crate::cli::Exit;
use crate::cli::answer::{self, Answer};
use crate::cli::args::Global;
use crate::cli::format::Formats;
use crate::cli::report::json;
use crate::cli::report::table::{Cell, Column, Table};
use crate::cli::stream::Streams;
use crate::diag::Findings;

/// `trykksak stock …`.
#[derive(Debug, Args)]
pub struct StockCommand {
    #[command(flatten)]
    clerk: Clerk,
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// List the shelf by title, language and print run
    List,
    /// Put a new print run on the shelf
    Add {
        /// Brochure and language, such as `kort-om.se`
        item: String,
        /// How many copies
        copies: i64,
        /// A note for the ledger
        #[arg(long, default_value = "")]
        note: String,
    },
    /// Say how many copies of a print run were counted
    Count {
        /// The print run, such as `kort-om.se/2`
        run: String,
        /// How many were counted
        copies: i64,
        /// It is right, although it differs much from what the book has
        #[arg(long)]
        yes: bool,
        /// A note for the ledger
        #[arg(long, default_value = "")]
        note: String,
    },
    /// Add a counter-entry: copies found, or with a minus lost or given away
    Correct {
        /// The print run, such as `kort-om.se/2`
        run: String,
        /// How many more, or with a minus fewer
        #[arg(allow_negative_numbers = true)]
        change: i64,
        /// Why
        #[arg(long)]
        note: String,
    },
    /// List the ledger, the newest line last
    Ledger {
        /// Only of this brochure
        #[arg(long)]
        title: Option<String>,
        /// At most so many lines
        #[arg(long, default_value_t = 50)]
        limit: i64,
    },
    /// List what waits for stock or for the next plan, the oldest first
    Waiting,
}

impl StockCommand {
    /// In which formats the command answers.
    pub fn formats(&self) -> Formats {
        match self.what {
            What::List => Formats::tabular("stock list"),
            What::Ledger { .. } => Formats::tabular("stock ledger"),
            What::Waiting => Formats::tabular("stock waiting"),
            _ => Formats::plain("stock"),
        }
    }
}

/// Does what was typed.
pub(in crate::cli) fn run(global: &Global, command: &StockCommand, streams: &mut Streams) -> Exit {
    let done = Desk::new(global, &command.clerk).and_then(|desk| act(global, &desk, &command.what, streams));
    done.unwrap_or_else(|findings| refuse(global, &findings, streams))
}

fn act(global: &Global, desk: &Desk, what: &What, streams: &mut Streams) -> Result<Exit, Findings> {
    let mut book = desk.book()?;
    match what {
        What::List => {
            let stock = book.stock()?;
            let mut table = Table::new([
                Column::words("print run"),
                Column::words("received"),
                Column::figures("on hand"),
                Column::figures("allocated"),
                Column::figures("available"),
            ]);
            for entry in &stock {
                table.row([
                    Cell::text(entry.run.to_string()),
                    Cell::text(&entry.received),
                    Cell::number(entry.on_hand),
                    Cell::number(entry.allocated),
                    Cell::number(entry.available),
                ]);
            }
            Ok(answered(global, "Stock", &table, "stock", &stock, streams))
        }
        What::Add { item, copies, note } => {
            let run = book.add_run(&desk.item(item)?, *copies, note, &desk.actor)?;
            streams.result(format_args!("{copies} copies are on the shelf as {run}\n"));
            Ok(Exit::Done)
        }
        What::Count { run, copies, yes, note } => {
            let difference = book.count_run(&Desk::run(run)?, *copies, *yes, note, &desk.actor)?;
            streams.result(format_args!("{run}: {copies} copies, {difference:+} in the ledger\n"));
            Ok(Exit::Done)
        }
        What::Correct { run, change, note } => {
            book.correct_run(&Desk::run(run)?, *change, note, &desk.actor)?;
            streams.result(format_args!("{run}: {change:+} in the ledger\n"));
            Ok(Exit::Done)
        }
        What::Ledger { title, limit } => {
            let lines = book.ledger(title.as_deref(), *limit)?;
            let mut table = Table::new([
                Column::figures("line"),
                Column::words("day"),
                Column::words("print run"),
                Column::figures("copies"),
                Column::words("cause"),
                Column::figures("order"),
                Column::words("who"),
                Column::words("note").elastic(),
            ]);
            for line in &lines {
                table.row([
                    Cell::number(line.number),
                    Cell::text(&line.day),
                    Cell::text(line.run.to_string()),
                    Cell::number(line.copies),
                    Cell::text(&line.cause),
                    line.order.map_or(Cell::Empty, Cell::number),
                    Cell::text(&line.who),
                    Cell::text(&line.note),
                ]);
            }
            Ok(answered(global, "Ledger", &table, "ledger", &lines, streams))
        }
        What::Waiting => {
            let waiting = book.waiting()?;
            let mut table = Table::new([
                Column::figures("order"),
                Column::words("received"),
                Column::words("item"),
                Column::figures("copies"),
            ]);
            for entry in &waiting {
                table.row([
                    Cell::number(entry.order),
                    Cell::text(&entry.received),
                    Cell::text(entry.item.to_string()),
                    Cell::number(entry.copies),
                ]);
            }
            Ok(answered(global, "Waiting", &table, "waiting", &waiting, streams))
        }
    }
}

/// A table without findings.
pub(super) fn answered(
    global: &Global,
    title: &str,
    table: &Table,
    key: &str,
    result: &impl serde::Serialize,
    streams: &mut Streams,
) -> Exit {
    let answer = Answer {
        title,
        table,
        summary: "",
        sources: &no_sources(),
        findings: &Findings::new(),
    };
    answer::table(global, &answer, streams, |findings| json::report(key, result, findings))
}
