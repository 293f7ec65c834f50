//! What does each command do, and how did it end?

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use clap::CommandFactory;

use super::answer::{self, Answer, exit, refuse, show, tell};
use super::args::{Arguments, Build, Command, Global, Selection, Source, Text};
use super::format::Format;
use super::progress::Watch;
use super::report::human::Sources;
use super::report::table::{Cell, Column, Table};
use super::report::{Tally, count, github, json, made};
use super::site::Site;
use super::stream::Streams;
use super::{Exit, copyfit, meant, translate};
use crate::diag::{Code, Findings, Severity, closest};
use crate::order::papers::handover;
use crate::order::rules;
use crate::pipeline::{self, Outcome};
use crate::source::{Project, brochure_schema, catalogue_schema, house_schema};

/// Does what was asked for.
pub(super) fn run(arguments: &Arguments, streams: &mut Streams) -> Exit {
    let global = &arguments.global;
    if let Err(finding) = arguments.command.formats().admit(global.format) {
        return refuse(global, finding, streams);
    }
    match &arguments.command {
        Command::Build(build) => files(global, &build.selection, Some(build), streams),
        Command::Check(check) => files(global, &check.selection, None, streams),
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

/// What is wrong with the limits of single brochures; nothing where the project cannot be read, which is found elsewhere.
fn limits(site: &Site, rules: &rules::Rules) -> Findings {
    let ids = Project::load(&site.root).map(|project| project.ids().to_vec());
    let ids = ids.unwrap_or_default();
    match ids.is_empty() {
        true => Findings::new(),
        false => rules.unknown_titles(&ids.iter().map(String::as_str).collect::<Vec<_>>()),
    }
}

/// `build` when there are settings for it, else `check`.
fn files(global: &Global, selection: &Selection, build: Option<&Build>, streams: &mut Streams) -> Exit {
    let site = match Site::find(global) {
        Ok(site) => site,
        Err(finding) => return refuse(global, finding, streams),
    };
    let output = build.and_then(|b| b.output.as_deref());
    let request = meant::request(selection, output, site.root.clone(), &site.current);
    let watch = Watch::new(streams.watched && !global.quiet && global.format == Format::Human);
    let started = Instant::now();
    let on = |progress: pipeline::Progress<'_>| watch.on(progress);
    let mut outcome = match build {
        Some(build) if build.draft => pipeline::build_drafts(&request, &on),
        Some(_) => pipeline::build(&request, &on),
        None => pipeline::check(&request, &on),
    };
    if build.is_none() {
        if let Some(rules) = outcome.findings.take(rules::Rules::load(&site.root)) {
            outcome.findings.extend(limits(&site, &rules));
        }
        outcome.findings.take(handover::Template::load(&site.root));
    }
    let took = started.elapsed();
    let planned = watch.planned();
    let stages = watch.finish();
    for made in &mut outcome.made {
        made.file = site.shown(&made.file);
        if build.is_none() {
            // Nothing was written: no path and no size.
            let (edition, file) = (made.kind.edition().name(), made.kind.name());
            made.file = format!("{}.{} {edition} {file}", made.brochure, made.language).into();
            made.bytes = 0;
        }
    }
    let done = if build.is_some() { "made" } else { "checked" };
    let mut words = summary(&outcome, planned, done);
    for draft in &mut outcome.drafts {
        *draft = site.shown(draft);
        words.push_str(&format!("draft: {}\n", draft.display()));
    }
    report(global, &site, &outcome, &words, streams);
    if build.is_some_and(|b| b.timings) {
        streams.tell(timings(&stages, took));
    }
    exit(&outcome.findings)
}

fn report(global: &Global, site: &Site, outcome: &Outcome, summary: &str, streams: &mut Streams) {
    match global.format {
        Format::Json => return streams.result(json::built(&outcome.made, &outcome.drafts, &outcome.findings)),
        Format::Github => streams.result(github::annotations(&outcome.findings, site.below())),
        Format::Human | Format::Csv | Format::Html => show(&outcome.findings, &outcome.sources, streams),
    }
    if !global.quiet {
        streams.result(made::made(&outcome.made, streams.out_width, |path| {
            path.display().to_string()
        }));
        streams.result(summary);
    }
}

/// The last lines: how much was made of what was planned, how much is wrong, and where to read on.
fn summary(outcome: &Outcome, planned: usize, done: &str) -> String {
    let tally = Tally::of(&outcome.findings);
    let made = outcome.made.len();
    let files = match made == planned {
        true => count(made, "file"),
        false => format!("{made} of {}", count(planned, "file")),
    };
    let mut text = match made {
        0 => format!("no file {done}: {tally}\n"),
        _ => {
            let pages = count(outcome.made.iter().map(|m| m.pages).sum(), "page");
            let size = match outcome.made.iter().map(|m| m.bytes).sum() {
                0 => String::new(),
                bytes => format!(", {}", made::size(bytes)),
            };
            format!("\n{files} {done}, {pages}{size}: {tally}\n")
        }
    };
    if let Some(first) = outcome
        .findings
        .iter()
        .find(|finding| finding.severity == Severity::Error)
    {
        text.push_str(&format!(
            "`trykksak explain {}` says what that means\n",
            first.code.name()
        ));
    }
    text
}

fn timings(stages: &[(&'static str, Duration)], total: Duration) -> String {
    let mut text = format!("\n{:<20}{:>8}\n", "stage", "ms");
    for (stage, took) in stages {
        text.push_str(&format!("{stage:<20}{:>8.1}\n", took.as_secs_f64() * 1e3));
    }
    text.push_str(&format!(
        "{:<20}{:>8.1}\n",
        "from start to end",
        total.as_secs_f64() * 1e3
    ));
    text.push_str("(stages add up the time of all files and threads)\n");
    text
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Finding;

    #[test]
    fn timings_end_with_the_whole() {
        let text = timings(&[("layout", Duration::from_micros(1500))], Duration::from_millis(20));
        assert!(
            text.contains("layout                   1.5\nfrom start to end       20.0\n"),
            "{text}"
        );
    }

    #[test]
    fn the_summary_says_what_is_lacking() {
        let made = pipeline::Made {
            brochure: "a".into(),
            language: "nb".into(),
            kind: pipeline::FileKind::Accessible,
            file: "a.nb.pdf".into(),
            pages: 6,
            bytes: 2_000,
            draft: false,
            warnings: 0,
        };
        let findings = Finding::error(Code::FtlSyntax, "m").into();
        let outcome = Outcome {
            made: vec![made],
            findings,
            ..Outcome::default()
        };
        assert_eq!(
            summary(&outcome, 2, "made"),
            "\n1 of 2 files made, 6 pages, 2 kB: 1 error\n`trykksak explain ftl-syntax` says what that means\n"
        );
        assert_eq!(summary(&Outcome::default(), 0, "made"), "no file made: no errors\n");
    }
}
