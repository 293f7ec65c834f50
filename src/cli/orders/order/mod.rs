//! `trykksak order`: how do orders come in, and what is done with them?

mod add;
mod import;
mod list;
mod show;

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueHint};

use super::Clerk;
use super::desk::{Desk, no_sources, refuse};
use super::printed;
use crate::cli::Exit;
use crate::cli::answer;
use crate::cli::args::Global;
use crate::cli::format::{Format, Formats};
use crate::cli::report::{count, json};
use crate::cli::stream::Streams;
use crate::diag::{Code, Finding, Findings};
use crate::order::book::Book;
use crate::order::form::Checker;
use crate::order::privacy::Purge;
use crate::order::state::State;

/// `trykksak order …`.
#[derive(Debug, Args)]
pub struct OrderCommand {
    #[command(flatten)]
    clerk: Clerk,
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Enter an order; asks on the terminal for what is not given
    Add(add::Add),
    /// Take in files of orders: CSV, XLSX, JSON, YAML, filled PDF forms, or a folder of them
    Import(import::ImportArguments),
    /// Make the order form as a PDF to fill in, in the language of `--language`
    Form {
        /// Where it goes [default: output/order-form.LANGUAGE.pdf in the project]
        #[arg(long, short, value_name = "FILE", value_hint = ValueHint::FilePath)]
        output: Option<PathBuf>,
    },
    /// List orders
    List(list::List),
    /// Show everything about an order
    Show {
        /// Its number
        number: i64,
    },
    /// Say yes to orders, to all copies or to fewer
    Approve {
        /// Their numbers
        #[arg(required = true)]
        numbers: Vec<i64>,
        /// Fewer copies of an item than asked for, such as `kort-om.se=50`
        #[arg(long, value_name = "ITEM=COPIES")]
        grant: Vec<String>,
    },
    /// Say no to orders
    Reject {
        /// Their numbers
        #[arg(required = true)]
        numbers: Vec<i64>,
    },
    /// Give up what is not sent
    Cancel {
        /// Their numbers
        #[arg(required = true)]
        numbers: Vec<i64>,
    },
    /// Set orders aside
    Hold {
        /// Their numbers
        #[arg(required = true)]
        numbers: Vec<i64>,
    },
    /// Take up orders that were set aside
    Release {
        /// Their numbers
        #[arg(required = true)]
        numbers: Vec<i64>,
    },
    /// Take back copies that were sent
    Return {
        /// The order's number
        number: i64,
        /// Only these, such as `kort-om.se=3` [default: everything that was sent]
        #[arg(long, value_name = "ITEM=COPIES")]
        copies: Vec<String>,
        /// They cannot be sent again: strike them off
        #[arg(long)]
        damaged: bool,
    },
    /// Delete contact data past its date; statistics stay
    Purge {
        /// Only say what would go
        #[arg(long)]
        dry_run: bool,
    },
    /// Print everything that the book has about a person, as JSON
    ExportPerson {
        /// The person's e-mail address
        email: String,
    },
    /// Delete a person's contact data at once
    Forget {
        /// The person's e-mail address
        email: String,
        /// Cancel what is open
        #[arg(long)]
        cancel: bool,
    },
    /// Print a fingerprint of the order book, to compare two copies
    Digest,
    /// Check that the figures of the order book add up
    Check,
}

impl OrderCommand {
    /// In which formats the command answers.
    pub fn formats(&self) -> Formats {
        match self.what {
            What::List(_) => Formats::tabular("order list"),
            What::Import(_) => Formats::tabular("order import"),
            _ => Formats::plain("order"),
        }
    }
}

/// Does what was typed.
pub(in crate::cli) fn run(global: &Global, command: &OrderCommand, streams: &mut Streams) -> Exit {
    let done = match &command.what {
        // The form needs neither an order book nor anything that is in one.
        What::Form { output } => printed::form(global, &command.clerk.language, output.as_deref(), streams),
        what => Desk::new(global, &command.clerk).and_then(|desk| act(global, &desk, what, streams)),
    };
    done.unwrap_or_else(|findings| refuse(global, &findings, streams))
}

fn act(global: &Global, desk: &Desk, what: &What, streams: &mut Streams) -> Result<Exit, Findings> {
    let mut book = desk.book()?;
    match what {
        What::Add(add) => add::add(global, desk, &mut book, add, streams),
        What::Import(arguments) => import::import(global, desk, &mut book, arguments, streams),
        What::List(list) => {
            let orders = book.orders(&list.filter())?;
            Ok(list::listed(global, &orders, streams))
        }
        What::Show { number } => {
            let detail = book.order(*number)?;
            match global.format {
                Format::Json => streams.result(json::report("order", &detail, &Findings::new())),
                _ => streams.result(show::shown(desk, &detail)),
            }
            Ok(Exit::Done)
        }
        What::Approve { numbers, grant } => {
            let grants = desk.copies(grant)?;
            each(numbers, streams, |number| book.approve(number, &grants, &desk.actor))
        }
        What::Reject { numbers } => each(numbers, streams, |number| book.reject(number, &desk.actor)),
        What::Cancel { numbers } => each(numbers, streams, |number| book.cancel(number, &desk.actor)),
        What::Hold { numbers } => each(numbers, streams, |number| book.hold(number, true, &desk.actor)),
        What::Release { numbers } => each(numbers, streams, |number| book.hold(number, false, &desk.actor)),
        What::Return {
            number,
            copies,
            damaged,
        } => {
            let copies = desk.copies(copies)?;
            for back in book.take_back(*number, &copies, *damaged, &desk.actor)? {
                let whereto = if back.on_shelf {
                    "back on the shelf"
                } else {
                    "struck off"
                };
                streams.result(format_args!("{} copies of {} {whereto}\n", back.copies, back.run));
            }
            Ok(Exit::Done)
        }
        What::Purge { dry_run } => {
            let purge = book.purge(&desk.rules, &desk.papers, !dry_run, &desk.actor)?;
            Ok(told(global, &purge, *dry_run, streams))
        }
        What::ExportPerson { email } => {
            let orders = book.person(email)?;
            streams.result(json::report("orders", &orders, &Findings::new()));
            Ok(Exit::Done)
        }
        What::Forget { email, cancel } => {
            let purge = book.forget(email, *cancel, &desk.papers, &desk.actor)?;
            Ok(told(global, &purge, false, streams))
        }
        What::Digest => {
            streams.result(format_args!("{}\n", book.digest()?));
            Ok(Exit::Done)
        }
        What::Check => check(&mut book, streams),
        What::Form { output } => printed::form(global, desk.wording.language(), output.as_deref(), streams),
    }
}

fn check(book: &mut Book, streams: &mut Streams) -> Result<Exit, Findings> {
    let broken = book.broken_rules()?;
    let finding = |rule: &&str| {
        Finding::error(Code::StoreDamaged, format!("it is not true that {rule}"))
            .hint("put the last backup in its place, and keep this file")
    };
    match broken.is_empty() {
        true => {
            streams.result("the figures of the order book add up\n");
            Ok(Exit::Done)
        }
        false => Err(broken.iter().map(finding).collect()),
    }
}

/// Does a step with every order; stops at the first that is not possible.
fn each(
    numbers: &[i64],
    streams: &mut Streams,
    mut step: impl FnMut(i64) -> Result<State, Finding>,
) -> Result<Exit, Findings> {
    for number in numbers {
        let state = step(*number)?;
        streams.result(format_args!("order {number} is {state}\n"));
    }
    Ok(Exit::Done)
}

/// Says what was deleted, also when something is left to do.
fn told(global: &Global, (purge, unfinished): &(Purge, Findings), dry: bool, streams: &mut Streams) -> Exit {
    if !unfinished.is_empty() || global.format == Format::Json {
        answer::tell(global, unfinished, streams, |findings| {
            json::report("purge", purge, findings)
        });
    }
    let exit = answer::exit(unfinished);
    if global.format == Format::Json {
        return exit;
    }
    let verb = if dry { "would be deleted" } else { "deleted" };
    streams.result(format_args!(
        "{}, {}, {}: {verb}\n",
        count(purge.texts.len(), "free text"),
        count(purge.contacts.len(), "address").replace("addresss", "addresses"),
        count(purge.batches.len(), "folder") + " of papers"
    ));
    exit
}

fn checker<'a>(desk: &'a Desk, source: &'a str) -> Checker<'a> {
    Checker {
        catalogue: &desk.catalogue,
        register: &desk.register,
        rules: &desk.rules,
        wording: &desk.wording,
        today: desk.actor.day,
        source,
    }
}
