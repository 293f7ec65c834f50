//! `trykksak order add`: what does somebody enter by hand?

use std::io::{BufRead, IsTerminal, Write as _};

use clap::Args;

use super::{Desk, checker, no_sources};
use crate::cli::Exit;
use crate::cli::answer;
use crate::cli::args::Global;
use crate::cli::report::json;
use crate::cli::stream::Streams;
use crate::diag::Findings;
use crate::order::book::{Book, Filter, Receipt};
use crate::order::form::{Field, FormLine, OrderForm};
use crate::order::import;

#[derive(Debug, Args)]
pub(super) struct Add {
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

/// Takes in the order that was typed.
pub(super) fn add(
    global: &Global,
    desk: &Desk,
    book: &mut Book,
    typed: &Add,
    streams: &mut Streams,
) -> Result<Exit, Findings> {
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let mut form = OrderForm {
        id: typed.id.clone(),
        language: typed.answer_in.clone(),
        organisation: text(&typed.organisation),
        person: text(&typed.person),
        email: text(&typed.email),
        address: text(&typed.address),
        postcode: text(&typed.postcode),
        town: text(&typed.town),
        organisation_number: text(&typed.organisation_number),
        remark: text(&typed.remark),
        complete: if typed.complete {
            "yes".to_owned()
        } else {
            String::new()
        },
        lines: typed.copies.iter().map(|typed| line(typed)).collect(),
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
            // The answers may have ended in the middle of a line.
            streams.tell(format_args!("\n{}\n", desk.wording.say("add-ended", &[])));
            return Ok(Exit::CouldNotRun);
        }
        match checker(desk, "desk").check(&form) {
            Err(findings) if asks => answer::tell(global, &findings, streams, |f| json::outcome(&[], f)),
            Err(findings) => return Err(findings),
            Ok((order, warnings)) => {
                answer::show(&warnings, &no_sources(), streams);
                let receipt = book.receive(&order, &desk.actor)?;
                let (word, number) = match receipt {
                    Receipt::Taken(number) => ("in the book", number),
                    Receipt::Duplicate(number) => ("there already", number),
                    Receipt::Conflict(number) => {
                        return Err(import::conflict(&desk.wording, &order, number).into());
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
