//! What does each command do, and how did it end?

use std::collections::BTreeMap;

use clap::CommandFactory;

use super::answer::{self, Answer, exit, refuse, tell};
use super::args::{Arguments, Command, Global, Source, Text};
use super::format::Format;
use super::report::human::Sources;
use super::report::json;
use super::report::table::{Cell, Column, Table};
use super::site::Site;
use super::stream::Streams;
use super::{Exit, build, copyfit, meant, translate};
use crate::diag::{Code, Findings, closest};
use crate::order::papers::handover;
use crate::order::rules;
use crate::pipeline;
use crate::source::{brochure_schema, catalogue_schema, house_schema};

/// Does what was asked for.
pub(super) fn run(arguments: &Arguments, streams: &mut Streams) -> Exit {
    let global = &arguments.global;
    if let Err(finding) = arguments.command.formats().admit(global.format) {
        return refuse(global, finding, streams);
    }
    match &arguments.command {
        Command::Build(asked) => build::build(global, asked, streams),
        Command::Check(asked) => build::check(global, asked, streams),
        Command::Text(text) => words(global, text, streams),
        Command::Quality(asked) => super::measure::run(global, asked, streams),
        Command::Hyphenate(asked) => super::divide::run(global, asked, streams),
        Command::Catalogue(asked) => super::catalogue::run(global, asked, streams),
        Command::Copyfit(fitting) => copyfit::run(global, fitting, streams),
        Command::Preflight(preflight) => super::preflight::run(global, preflight, streams),
        Command::New { id } => new(global, id, streams),
        Command::Translate(command) => translate::run(global, command, streams),
        Command::Order(command) => super::orders::order(global, command, streams),
        Command::Stock(command) => super::orders::stock(global, command, streams),
        Command::Batch(command) => super::orders::batch(global, command, streams),
        Command::Stats(arguments) => super::orders::stats(global, arguments, streams),
        Command::Postal(command) => super::orders::postal(global, command, streams),
        Command::Explain { code } => explain(global, code.as_deref(), streams),
        Command::Schema { source } => print_schema(*source, streams),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(*shell, &mut Arguments::command(), "trykksak", &mut script);
            streams.result(String::from_utf8_lossy(&script));
            Exit::Done
        }
        Command::Man { command } => man(command.as_deref(), streams),
    }
}

fn words(global: &Global, text: &Text, streams: &mut Streams) -> Exit {
    let site = match Site::find(global) {
        Ok(site) => site,
        Err(finding) => return refuse(global, finding, streams),
    };
    let print = if text.places { pipeline::dump } else { pipeline::words };
    match print(&site.root, &meant::brochure(&text.brochure), &text.language) {
        Ok(words) => {
            streams.result(words);
            Exit::Done
        }
        Err(findings) => {
            tell(global, &findings, streams, |findings| json::outcome(&[], findings));
            exit(&findings)
        }
    }
}

fn new(global: &Global, id: &str, streams: &mut Streams) -> Exit {
    let site = match Site::find(global) {
        Ok(site) => site,
        Err(finding) => return refuse(global, finding, streams),
    };
    let (files, findings) = match pipeline::new_brochure(&site.root, id) {
        Ok(files) => (files, Findings::new()),
        Err(findings) => (Vec::new(), findings),
    };
    let files: Vec<_> = files.iter().map(|file| site.shown(&site.root.join(file))).collect();
    tell(global, &findings, streams, |findings| json::created(&files, findings));
    if global.format != Format::Json && !global.quiet && !findings.has_errors() {
        for file in &files {
            streams.result(format_args!("{}\n", file.display()));
        }
        streams.result(format_args!("\n`trykksak build {id}` makes it\n"));
    }
    if findings.has_errors() {
        Exit::CouldNotRun
    } else {
        Exit::Done
    }
}

fn explain(global: &Global, name: Option<&str>, streams: &mut Streams) -> Exit {
    let Some(name) = name else {
        return explain_all(global, streams);
    };
    let name = name
        .trim_start_matches("error[")
        .trim_start_matches("warning[")
        .trim_end_matches(']');
    match Code::ALL.iter().find(|code| code.name() == name) {
        Some(code) => {
            streams.result(format_args!("{}: {}\n", code.name(), code.meaning()));
            Exit::Done
        }
        None => {
            streams.tell(format_args!("error: no finding has the code `{name}`\n"));
            match closest(name, Code::ALL.iter().map(|code| code.name())) {
                Some(near) => streams.tell(format_args!("   = hint: did you mean `{near}`?\n")),
                None => streams.tell("   = hint: `trykksak explain` lists them all\n"),
            }
            Exit::CouldNotRun
        }
    }
}

fn explain_all(global: &Global, streams: &mut Streams) -> Exit {
    let mut table = Table::new([Column::words("code"), Column::words("meaning")]);
    let mut codes = BTreeMap::new();
    for code in Code::ALL {
        table.row([Cell::text(code.name()), Cell::text(code.meaning())]);
        codes.insert(code.name(), code.meaning());
    }
    let answer = Answer {
        title: "Findings and their meanings",
        table: &table,
        summary: "",
        sources: &Sources::new(),
        findings: &Findings::new(),
    };
    answer::table(global, &answer, streams, |findings| {
        json::report("codes", &codes, findings)
    })
}

fn print_schema(source: Source, streams: &mut Streams) -> Exit {
    streams.result(match source {
        Source::Brochure => brochure_schema(),
        Source::House => house_schema(),
        Source::Catalogue => catalogue_schema(),
        Source::Orders => rules::orders_schema(),
        Source::Carrier => handover::carrier_schema(),
    });
    Exit::Done
}

fn man(name: Option<&str>, streams: &mut Streams) -> Exit {
    let mut program = Arguments::command();
    program.build();
    let page = match name {
        None => Some(program),
        Some(name) => program.find_subcommand(name).cloned(),
    };
    let Some(page) = page else {
        streams.tell(format_args!(
            "error: there is no command `{}`\n",
            name.unwrap_or_default()
        ));
        return Exit::CouldNotRun;
    };
    let mut roff = Vec::new();
    // Writing into memory does not fail.
    let _ = clap_mangen::Man::new(page).render(&mut roff);
    streams.result(String::from_utf8_lossy(&roff));
    Exit::Done
}
