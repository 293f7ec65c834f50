//! `trykksak order`: how do orders come in, and what is done with them?

use std::io::{BufRead, IsTerminal, Write as _};
use std::path::PathBuf;

use clap::{Args, Subcommand, ValueHint};

use super::Clerk;
use super::desk::{Desk, no_sources, refuse};
use super::printed;
use crate::cli::Exit;
use crate::cli::answer::{self, Answer};
use crate::cli::args::Global;
use crate::cli::format::{Format, Formats};
use crate::cli::report::table::{Cell, Column, Table};
use crate::cli::report::{count, json};
use crate::cli::stream::Streams;
use crate::diag::{Code, Finding, Findings};
use crate::order::book::{Book, Detail, Filter, OrderEntry};
use crate::order::form::{Checker, Field, FormLine, OrderForm};
use crate::order::import::{self, Import, Names, Outcome, Policy};
use crate::order::privacy::Purge;
use crate::order::state::State;
use crate::source::Date;

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
    Add(Add),
    /// Take in files of orders: CSV, XLSX, JSON, YAML, filled PDF forms, or a folder of them
    Import(ImportArguments),
    /// Make the order form as a PDF to fill in, in the language of `--language`
    Form {
        /// Where it goes [default: output/order-form.LANGUAGE.pdf in the project]
        #[arg(long, short, value_name = "FILE", value_hint = ValueHint::FilePath)]
        output: Option<PathBuf>,
    },
    /// List orders
    List(List),
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

#[derive(Debug, Args)]
struct Add {
    /// Virksomhet
    #[arg(long)]
    organisation: Option<String>,
    /// Kontaktperson
    #[arg(long)]
    person: Option<String>,
    /// Epostadresse
    #[arg(long)]
    email: Option<String>,
    /// Postadresse
    #[arg(long)]
    address: Option<String>,
    /// Postnummer
    #[arg(long)]
    postcode: Option<String>,
    /// Poststed
    #[arg(long)]
    town: Option<String>,
    /// Organisasjonsnummer
    #[arg(long)]
    organisation_number: Option<String>,
    /// Tilleggsinformasjon
    #[arg(long)]
    remark: Option<String>,
    /// Copies of an item, such as `kort-om.se=50`; once for each item
    #[arg(long, value_name = "ITEM=COPIES")]
    copies: Vec<String>,
    /// The language in which the customer is answered
    #[arg(long, default_value = "nb")]
    answer_in: String,
    /// A number of your own; the same number twice is the same order
    #[arg(long, default_value = "")]
    id: String,
    /// Send only when everything is there
    #[arg(long)]
    complete: bool,
}

#[derive(Debug, Args)]
struct ImportArguments {
    /// Files or folders
    #[arg(required = true, value_hint = ValueHint::AnyPath)]
    files: Vec<PathBuf>,
    /// Only report
    #[arg(long, conflicts_with = "keep_right")]
    dry_run: bool,
    /// Take the orders that are right, even if others are not [default: all or none]
    #[arg(long)]
    keep_right: bool,
    /// Where the orders come from, for files that do not say it
    #[arg(long, default_value = "web")]
    source: String,
    /// Write refused orders to this CSV file, to be mended and imported again
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    rejected: Option<PathBuf>,
}

#[derive(Debug, Args)]
struct List {
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
        What::Add(add) => add_order(global, desk, &mut book, add, streams),
        What::Import(arguments) => import(global, desk, &mut book, arguments, streams),
        What::List(list) => {
            let orders = book.orders(&filter(list))?;
            Ok(listed(global, &orders, streams))
        }
        What::Show { number } => {
            let detail = book.order(*number)?;
            match global.format {
                Format::Json => streams.result(json::report("order", &detail, &Findings::new())),
                _ => streams.result(shown(desk, &detail)),
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
            told(global, &purge, *dry_run, streams);
            Ok(Exit::Done)
        }
        What::ExportPerson { email } => {
            let orders = book.person(email)?;
            streams.result(json::report("orders", &orders, &Findings::new()));
            Ok(Exit::Done)
        }
        What::Forget { email, cancel } => {
            let purge = book.forget(email, *cancel, &desk.papers, &desk.actor)?;
            told(global, &purge, false, streams);
            Ok(Exit::Done)
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

fn told(global: &Global, purge: &Purge, dry: bool, streams: &mut Streams) {
    if global.format == Format::Json {
        return streams.result(json::report("purge", purge, &Findings::new()));
    }
    let verb = if dry { "would be deleted" } else { "deleted" };
    streams.result(format_args!(
        "{}, {}, {}: {verb}\n",
        count(purge.texts.len(), "free text"),
        count(purge.contacts.len(), "address").replace("addresss", "addresses"),
        count(purge.batches.len(), "folder") + " of papers"
    ));
}

fn filter(list: &List) -> Filter {
    Filter {
        states: list.state.clone(),
        since: list.since,
        until: list.until,
        source: list.source.clone(),
        title: list.title.clone(),
        county: list.county.clone(),
        limit: list.limit,
    }
}

fn listed(global: &Global, orders: &[OrderEntry], streams: &mut Streams) -> Exit {
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

fn shown(desk: &Desk, detail: &Detail) -> String {
    let order = &detail.order;
    let mut text = format!(
        "order {}: {}, received {}, {} {}\n",
        order.number, order.state, order.received, order.source, order.source_id
    );
    match &detail.contact {
        None => text.push_str("  (contact data deleted)\n"),
        Some(contact) => {
            let lines = [
                (Field::Organisation, &contact.organisation),
                (Field::Person, &contact.person),
                (Field::Email, &contact.email),
                (Field::Address, &contact.address),
                (Field::Postcode, &contact.postcode),
                (Field::Town, &contact.town),
                (Field::OrganisationNumber, &contact.organisation_number),
                (Field::Remark, &contact.remark),
            ];
            for (field, value) in lines.iter().filter(|(_, value)| !value.is_empty()) {
                text.push_str(&format!("  {}: {value}\n", desk.wording.field(*field)));
            }
        }
    }
    for line in &detail.lines {
        let granted = line
            .granted
            .map_or_else(|| "not decided".to_owned(), |n| format!("{n} granted"));
        text.push_str(&format!(
            "  {}: {} asked for, {granted}, {} picking, {} shipped, {} cancelled, {} returned\n",
            line.item, line.requested, line.picking, line.shipped, line.cancelled, line.returned
        ));
    }
    if !detail.shipments.is_empty() {
        text.push_str(&format!("  shipments: {}\n", detail.shipments.join(", ")));
    }
    for event in &detail.events {
        text.push_str(&format!(
            "  {} {}: {} {}\n",
            event.at, event.who, event.what, event.detail
        ));
    }
    text
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

fn import(
    global: &Global,
    desk: &Desk,
    book: &mut Book,
    arguments: &ImportArguments,
    streams: &mut Streams,
) -> Result<Exit, Findings> {
    if let Some(file) = &arguments.rejected {
        apart(file, desk, &arguments.files)?;
    }
    let names = Names::new(&desk.catalogue)?;
    let shown = |path: &std::path::Path| desk.shown(path);
    let forms = arguments.files.iter().map(|file| {
        let path = desk.site.current.join(file);
        import::read(&path, &shown, &names)
    });
    let forms = forms.collect::<Result<Vec<_>, _>>()?.into_iter().flatten();
    let policy = match (arguments.dry_run, arguments.keep_right) {
        (true, _) => Policy::DryRun,
        (_, true) => Policy::Right,
        _ => Policy::Whole,
    };
    let import = import::take(book, forms, &checker(desk, &arguments.source), policy, &desk.actor)?;
    // What happened is told even if the file of refused rows cannot be written.
    let exit = reported(global, &import, arguments.dry_run, streams);
    if let Some(file) = arguments.rejected.as_ref().filter(|_| !import.refused.is_empty()) {
        let path = desk.site.current.join(file);
        let bytes = import::rejected_csv(&import.refused, &import.findings)?;
        write_whole(&path, &bytes)?;
    }
    Ok(exit)
}

/// The file of refused rows must be none of those that are read: its other rows would be lost.
fn apart(rejected: &std::path::Path, desk: &Desk, files: &[PathBuf]) -> Result<(), Finding> {
    let whole = |file: &std::path::Path| desk.site.current.join(file).canonicalize().ok();
    let folder = rejected.parent().filter(|folder| !folder.as_os_str().is_empty());
    let refused =
        |what: String| Err(Finding::error(Code::OutputUnwritable, what).hint("give `--rejected` another name"));
    if folder.is_some_and(|folder| whole(folder).is_none()) {
        return refused(format!("there is no folder for `{}`", rejected.display()));
    }
    let Some(path) = whole(rejected) else { return Ok(()) };
    let read = files
        .iter()
        .filter_map(|file| whole(file))
        .any(|file| path.starts_with(file));
    match read {
        true => refused(format!("`{}` is one of the files that are read", rejected.display())),
        false => Ok(()),
    }
}

/// Writes a file under a temporary name and renames it.
pub(super) fn write_whole(path: &std::path::Path, bytes: &[u8]) -> Result<(), Finding> {
    let part = path.with_extension("part");
    let failed = |error: &std::io::Error| {
        Finding::error(
            Code::OutputUnwritable,
            format!("`{}` cannot be written: {}", path.display(), error.kind()),
        )
        .hint("is the disk full, or the folder read-only?")
    };
    let written = std::fs::write(&part, bytes).and_then(|()| std::fs::rename(&part, path));
    written.map_err(|error| {
        // What is left of it is of no use.
        let _ = std::fs::remove_file(&part);
        failed(&error)
    })
}

fn reported(global: &Global, import: &Import, dry: bool, streams: &mut Streams) -> Exit {
    let mut table = Table::new([
        Column::words("row").elastic(),
        Column::words("outcome"),
        Column::figures("order"),
    ]);
    let mut rows = Vec::new();
    for row in &import.rows {
        let place = row.place.as_ref().map_or_else(String::new, |place| match place.line {
            0 => place.file.to_string(),
            line => format!("{}:{line}", place.file),
        });
        let (outcome, bad) = match row.outcome {
            Outcome::Taken => ("taken", false),
            Outcome::Duplicate => ("there already", false),
            Outcome::Conflict => ("conflict", true),
            Outcome::Refused => ("refused", true),
        };
        // Without the book there are no numbers to look up.
        let number = row.number.filter(|_| import.kept || row.outcome != Outcome::Taken);
        table.row([
            Cell::text(&place),
            if bad { Cell::mark(outcome) } else { Cell::text(outcome) },
            number.map_or(Cell::Empty, Cell::number),
        ]);
        rows.push(serde_json::json!({ "row": place, "outcome": row.outcome, "order": number }));
    }
    let of = |outcome| import.count(&outcome);
    let verdict = match (import.kept, dry) {
        (true, _) => "in the book",
        (_, true) => "a dry run: nothing was changed",
        _ => "nothing was taken, because there are mistakes; `--keep-right` takes the others",
    };
    let summary = format!(
        "\n{} new, {} there already, {} in conflict, {} refused: {verdict}\n",
        of(Outcome::Taken),
        of(Outcome::Duplicate),
        of(Outcome::Conflict),
        of(Outcome::Refused)
    );
    let answer = Answer {
        title: "Import",
        table: &table,
        summary: &summary,
        sources: &no_sources(),
        findings: &import.findings,
    };
    answer::table(global, &answer, streams, |findings| {
        json::report("rows", &rows, findings)
    })
}

fn add_order(
    global: &Global,
    desk: &Desk,
    book: &mut Book,
    add: &Add,
    streams: &mut Streams,
) -> Result<Exit, Findings> {
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let mut form = OrderForm {
        id: add.id.clone(),
        language: add.answer_in.clone(),
        organisation: text(&add.organisation),
        person: text(&add.person),
        email: text(&add.email),
        address: text(&add.address),
        postcode: text(&add.postcode),
        town: text(&add.town),
        organisation_number: text(&add.organisation_number),
        remark: text(&add.remark),
        complete: if add.complete { "yes".to_owned() } else { String::new() },
        lines: add.copies.iter().map(|typed| line(typed)).collect(),
        ..OrderForm::default()
    };
    if form.id.is_empty() {
        // Two equal orders that are entered one after the other are two orders.
        let filter = Filter {
            source: Some("desk".to_owned()),
            ..Filter::default()
        };
        form.id = format!("{} {}", desk.actor.at, book.orders(&filter)?.len() + 1);
    }
    let asks = std::io::stdin().is_terminal() && form.lines.is_empty();
    let mut answers = std::io::stdin().lock().lines();
    loop {
        if asks && !ask(desk, &mut form, &mut answers) {
            return Ok(Exit::CouldNotRun);
        }
        match checker(desk, "desk").check(&form) {
            Err(findings) if asks => answer::tell(global, &findings, streams, |f| json::outcome(&[], f)),
            Err(findings) => return Err(findings),
            Ok((order, warnings)) => {
                answer::show(&warnings, &no_sources(), streams);
                let receipt = book.receive(&order, &desk.actor)?;
                let (word, number) = match receipt {
                    crate::order::book::Receipt::Taken(number) => ("in the book", number),
                    crate::order::book::Receipt::Duplicate(number) => ("there already", number),
                    crate::order::book::Receipt::Conflict(number) => {
                        return Err(Finding::error(
                            Code::ImportConflict,
                            format!(
                                "order `{}` is in the book already, as number {number}, with other content",
                                form.id
                            ),
                        )
                        .hint("give the new order an id of its own")
                        .into());
                    }
                };
                let state = book.order(number)?.order.state;
                streams.result(format_args!("order {number} is {word}: {state}\n"));
                return Ok(Exit::Done);
            }
        }
    }
}

/// A line as typed: `kort-om.se=50`.
fn line(typed: &str) -> FormLine {
    let (item, copies) = typed.rsplit_once('=').unwrap_or((typed, ""));
    let (title, language) = item.rsplit_once('.').unwrap_or((item, ""));
    FormLine {
        title: title.trim().to_owned(),
        language: language.trim().to_owned(),
        copies: copies.trim().to_owned(),
    }
}

/// Asks for every field; an empty answer keeps what is there. False when there are no more answers.
fn ask(desk: &Desk, form: &mut OrderForm, answers: &mut dyn Iterator<Item = std::io::Result<String>>) -> bool {
    let mut err = std::io::stderr();
    let mut question = |label: &str, now: &str| -> Option<String> {
        let now = if now.is_empty() {
            String::new()
        } else {
            format!(" [{now}]")
        };
        // Where nobody reads the question, nobody answers it.
        let _ = write!(err, "{label}{now}: ").and_then(|()| err.flush());
        answers.next().and_then(Result::ok)
    };
    for field in Field::HEAD {
        let star = if field.required() { "*" } else { "" };
        let label = format!("{}{star}", desk.wording.field(field));
        let value = match field {
            Field::Organisation => &mut form.organisation,
            Field::Person => &mut form.person,
            Field::Email => &mut form.email,
            Field::Address => &mut form.address,
            Field::Postcode => &mut form.postcode,
            Field::Town => &mut form.town,
            Field::OrganisationNumber => &mut form.organisation_number,
            _ => &mut form.remark,
        };
        match question(&label, value) {
            None => return false,
            Some(answer) if !answer.trim().is_empty() => *value = answer,
            Some(_) => {}
        }
    }
    let items: Vec<String> = desk.catalogue.items().map(|item| item.to_string()).collect();
    let _ = writeln!(std::io::stderr(), "({})", items.join(", "));
    form.lines.clear();
    loop {
        match question("kort-om.nb=10", "") {
            None => return false,
            Some(answer) if answer.trim().is_empty() => return true,
            Some(answer) => form.lines.push(line(&answer)),
        }
    }
}
