//! `trykksak batch`: what is sent next, and what was?

use clap::{Args, Subcommand};

use super::Clerk;
use super::desk::{Desk, refuse};
use super::printed;
use super::stock::answered;
use crate::cli::Exit;
use crate::cli::args::Global;
use crate::cli::format::{Format, Formats};
use crate::cli::report::table::{Cell, Column, Table};
use crate::cli::report::{count, json};
use crate::cli::stream::Streams;
use crate::diag::Findings;
use crate::order::batch::{Closing, Planned, Planner};

/// `trykksak batch …`.
#[derive(Debug, Args)]
pub struct BatchCommand {
    #[command(flatten)]
    clerk: Clerk,
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Take stock for the oldest orders first and make shipments of them
    Plan {
        /// Only say what would be planned
        #[arg(long)]
        dry_run: bool,
        /// Only these orders
        #[arg(long, value_name = "NUMBER", value_delimiter = ',')]
        order: Vec<i64>,
    },
    /// Send a batch: its copies leave the shelf, its papers are made
    Close {
        /// Its number, such as B-2026-0001
        number: String,
        /// The day of `--date` is right, although it is far from the plan and from today
        #[arg(long)]
        yes: bool,
    },
    /// List batches
    List,
    /// Make the papers of a closed batch again, marked as a copy
    Reprint {
        /// Its number
        number: String,
    },
    /// Say that papers are deleted which a purge cannot reach
    PapersGone {
        /// The batch's number
        number: String,
    },
    /// Give up a plan; its orders wait for the next
    Drop {
        /// Its number
        number: String,
    },
}

impl BatchCommand {
    /// In which formats the command answers.
    pub fn formats(&self) -> Formats {
        match self.what {
            What::List => Formats::tabular("batch list"),
            _ => Formats::plain("batch"),
        }
    }
}

/// Does what was typed.
pub(in crate::cli) fn run(global: &Global, command: &BatchCommand, streams: &mut Streams) -> Exit {
    let done = Desk::new(global, &command.clerk).and_then(|desk| act(global, &desk, &command.what, streams));
    done.unwrap_or_else(|findings| refuse(global, &findings, streams))
}

fn act(global: &Global, desk: &Desk, what: &What, streams: &mut Streams) -> Result<Exit, Findings> {
    let mut book = desk.book()?;
    let maker = desk.maker();
    book.mend_papers(&maker, &desk.papers)?;
    let planner = Planner {
        catalogue: &desk.catalogue,
        register: &desk.register,
        rules: &desk.rules,
    };
    match what {
        What::Plan { dry_run, order } => {
            let planned = book.plan(&planner, order, !dry_run, &desk.actor)?;
            match global.format {
                Format::Json => streams.result(json::report("plan", &planned, &Findings::new())),
                _ => streams.result(told(&planned, *dry_run)),
            }
            Ok(Exit::Done)
        }
        What::Close { number, yes } => {
            if !yes {
                book.is_likely(number, desk.actor.day, desk.today)?;
            }
            let closing = book.close(number, &planner, &maker, &desk.papers, &desk.actor)?;
            let word = if closing.before {
                "was closed before; nothing was changed"
            } else {
                "is closed"
            };
            streams.result(format_args!("batch {number} {word}\n"));
            papers(desk, &closing, streams);
            printed::tell(global, &maker.take_warnings(), streams);
            Ok(Exit::Done)
        }
        What::List => {
            let batches = book.batches()?;
            let mut table = Table::new([
                Column::words("batch"),
                Column::words("day"),
                Column::words("state"),
                Column::figures("shipments"),
                Column::figures("copies"),
            ]);
            for batch in &batches {
                table.row([
                    Cell::text(&batch.number),
                    Cell::text(&batch.day),
                    Cell::text(&batch.state),
                    Cell::number(batch.shipments),
                    Cell::number(batch.copies),
                ]);
            }
            Ok(answered(global, "Batches", &table, "batches", &batches, streams))
        }
        What::Reprint { number } => {
            let closing = book.reprint(number, &maker, &desk.papers)?;
            papers(desk, &closing, streams);
            printed::tell(global, &maker.take_warnings(), streams);
            Ok(Exit::Done)
        }
        What::PapersGone { number } => {
            for folder in book.papers_gone(number, &desk.actor)? {
                streams.result(format_args!("noted: the papers of batch {number} {folder} are gone\n"));
            }
            Ok(Exit::Done)
        }
        What::Drop { number } => {
            book.drop_batch(number, &desk.actor)?;
            streams.result(format_args!("the plan of batch {number} is dropped\n"));
            Ok(Exit::Done)
        }
    }
}

fn papers(desk: &Desk, closing: &Closing, streams: &mut Streams) {
    for file in &closing.files {
        streams.result(format_args!("{}\n", desk.shown(&closing.folder.join(file))));
    }
}

fn told(planned: &Planned, dry: bool) -> String {
    let mut text = match (&planned.number, dry) {
        (Some(number), _) => format!("batch {number}: "),
        (None, true) if planned.shipments > 0 => "would be planned: ".to_owned(),
        _ => "there is nothing to send: ".to_owned(),
    };
    text.push_str(&format!(
        "{} in {} of {}\n",
        if planned.copies == 1 {
            "1 copy".to_owned()
        } else {
            format!("{} copies", planned.copies)
        },
        count(planned.shipments, "shipment"),
        count(planned.orders, "order")
    ));
    for waiting in &planned.waiting {
        text.push_str(&format!(
            "  order {} waits for {} of {}\n",
            waiting.order, waiting.copies, waiting.item
        ));
    }
    text
}
