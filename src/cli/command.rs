//! What does each command do, and how did it end?

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use clap::CommandFactory;

use super::args::{Arguments, Build, Command, Format, Global, Selection, Source, Text};
use super::progress::Watch;
use super::report::{Tally, count, github, human, json, table};
use super::stream::Streams;
use super::{Exit, meant};
use crate::diag::{Code, Finding, Findings, Severity, closest};
use crate::pipeline::{self, Outcome};
use crate::source::{brochure_schema, house_schema};

/// Does what was asked for.
pub(super) fn run(arguments: &Arguments, streams: &mut Streams) -> Exit {
    let global = &arguments.global;
    match &arguments.command {
        Command::Build(build) => files(global, &build.selection, Some(build), streams),
        Command::Check(check) => files(global, &check.selection, None, streams),
        Command::Text(text) => words(global, text, streams),
        Command::Preflight(preflight) => super::preflight::run(global, preflight, streams),
        Command::New { id } => new(global, id, streams),
        Command::Explain { code } => explain(code.as_deref(), streams),
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

/// Where the user stands and where the project is.
struct Site {
    current: PathBuf,
    root: PathBuf,
}

impl Site {
    fn find(global: &Global) -> Result<Self, Finding> {
        let current = std::env::current_dir().map_err(|error| {
            Finding::error(
                Code::FileUnreadable,
                format!("the current folder cannot be read: {error}"),
            )
            .hint("go to another folder")
        })?;
        let root = meant::project(global.project.as_deref(), &current)?;
        Ok(Self { current, root })
    }

    /// The project's folder as seen from the current one; empty when it is the same or elsewhere.
    fn below(&self) -> &Path {
        self.root.strip_prefix(&self.current).unwrap_or(Path::new(""))
    }

    fn shown(&self, path: &Path) -> PathBuf {
        meant::from_here(path, &self.current)
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
    let mut outcome = if build.is_some() {
        pipeline::build(&request, &on)
    } else {
        pipeline::check(&request, &on)
    };
    let took = started.elapsed();
    let planned = watch.planned();
    let stages = watch.finish();
    for made in &mut outcome.made {
        made.file = site.shown(&made.file);
    }
    let done = if build.is_some() { "made" } else { "checked" };
    report(global, &site, &outcome, &summary(&outcome, planned, done), streams);
    if build.is_some_and(|b| b.timings) {
        streams.tell(timings(&stages, took));
    }
    exit(&outcome.findings)
}

fn report(global: &Global, site: &Site, outcome: &Outcome, summary: &str, streams: &mut Streams) {
    match global.format {
        Format::Json => return streams.result(json::outcome(&outcome.made, &outcome.findings)),
        Format::Github => streams.result(github::annotations(&outcome.findings, site.below())),
        Format::Human => streams.tell(human::findings(&outcome.findings, &outcome.sources, streams.err_width)),
    }
    if !global.quiet {
        streams.result(table::made(&outcome.made, streams.out_width, |path| {
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
            let size = table::size(outcome.made.iter().map(|m| m.bytes).sum());
            format!("\n{files} {done}, {pages}, {size}: {tally}\n")
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

/// Ends a run that could not begin.
fn refuse(global: &Global, finding: Finding, streams: &mut Streams) -> Exit {
    tell(global, &finding.into(), streams, |findings| {
        json::outcome(&[], findings)
    });
    Exit::CouldNotRun
}

fn tell(global: &Global, findings: &Findings, streams: &mut Streams, object: impl FnOnce(&Findings) -> String) {
    match global.format {
        Format::Json => streams.result(object(findings)),
        Format::Github => streams.result(github::annotations(findings, Path::new(""))),
        Format::Human => streams.tell(human::findings(findings, &human::Sources::new(), streams.err_width)),
    }
}

/// What the findings mean for whoever called the program.
fn exit(findings: &Findings) -> Exit {
    findings.iter().fold(Exit::Done, |exit, finding| {
        exit.max(match finding.severity {
            Severity::Warning => Exit::Done,
            Severity::Error if stops_all(finding) => Exit::CouldNotRun,
            Severity::Error => Exit::ErrorsFound,
        })
    })
}

/// Whether an error is about the command and not about a source: a name that was typed stands in no file.
fn stops_all(finding: &Finding) -> bool {
    match finding.code {
        Code::ProjectMissing | Code::OutputUnwritable => true,
        Code::BrochureUnknown | Code::NameUnknown => finding.place.is_none(),
        _ => false,
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

fn explain(name: Option<&str>, streams: &mut Streams) -> Exit {
    let Some(name) = name else {
        let width = Code::ALL.iter().map(|code| code.name().len()).max().unwrap_or(0);
        for code in Code::ALL {
            streams.result(format_args!("{:width$}  {}\n", code.name(), code.meaning()));
        }
        return Exit::Done;
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

fn print_schema(source: Source, streams: &mut Streams) -> Exit {
    streams.result(match source {
        Source::Brochure => brochure_schema(),
        Source::House => house_schema(),
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
    use crate::diag::Place;

    #[test]
    fn warnings_alone_are_a_success() {
        assert_eq!(exit(&Finding::warning(Code::MessageUnused, "m").into()), Exit::Done);
    }

    #[test]
    fn an_error_in_a_source_is_status_1() {
        assert_eq!(exit(&Finding::error(Code::FtlSyntax, "m").into()), Exit::ErrorsFound);
        let misspelt = Finding::error(Code::NameUnknown, "m").at(Place::at("brochures/house.yaml", 3, 1));
        assert_eq!(exit(&misspelt.into()), Exit::ErrorsFound);
    }

    #[test]
    fn an_error_in_the_arguments_is_status_2() {
        assert_eq!(
            exit(&Finding::error(Code::NameUnknown, "no language `xx`").into()),
            Exit::CouldNotRun
        );
        let both = [
            Finding::error(Code::OutputUnwritable, "m"),
            Finding::error(Code::FtlSyntax, "m"),
        ];
        assert_eq!(exit(&both.into_iter().collect()), Exit::CouldNotRun);
    }

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
            edition: pipeline::Edition::Accessible,
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
