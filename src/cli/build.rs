//! How are brochures made or checked, once or after every change, and what is said about it?

use std::path::Path;
use std::time::{Duration, Instant};

use super::Exit;
use super::answer::{exit, refuse, show};
use super::args::{Build, Check, Global, Selection};
use super::format::Format;
use super::meant;
use super::progress::Watch;
use super::report::{Tally, count, github, json, made};
use super::site::Site;
use super::stream::Streams;
use super::watch::Sentry;
use crate::diag::{Findings, Severity};
use crate::order::papers::handover;
use crate::order::rules;
use crate::pipeline::{self, Kept, Outcome, Writing};
use crate::source::Project;

/// Makes files, once or, where that is asked for, again whenever a source changes.
pub(super) fn build(global: &Global, asked: &Build, streams: &mut Streams) -> Exit {
    let site = match Site::find(global) {
        Ok(site) => site,
        Err(finding) => return refuse(global, finding, streams),
    };
    let run = Run {
        global,
        request: request(&site, &asked.selection, asked.output.as_deref()),
        writing: if asked.draft { Writing::Drafts } else { Writing::Files },
        timings: asked.timings,
        kept: Kept::default(),
        site,
    };
    if !asked.watch {
        return exit(&run.once(streams).findings);
    }
    run.on_every_change(streams)
}

/// Finds all that is wrong, and writes nothing.
pub(super) fn check(global: &Global, asked: &Check, streams: &mut Streams) -> Exit {
    let site = match Site::find(global) {
        Ok(site) => site,
        Err(finding) => return refuse(global, finding, streams),
    };
    let run = Run {
        global,
        request: pipeline::Request {
            spelling: asked.spelling.as_ref().map(|folder| site.current.join(folder)),
            ..request(&site, &asked.selection, None)
        },
        writing: Writing::Nothing,
        timings: false,
        kept: Kept::default(),
        site,
    };
    exit(&run.once(streams).findings)
}

fn request(site: &Site, selection: &Selection, output: Option<&Path>) -> pipeline::Request {
    meant::request(selection, output, site.root.clone(), &site.current)
}

/// What is to be made or checked, and how it is told.
struct Run<'a> {
    global: &'a Global,
    site: Site,
    request: pipeline::Request,
    writing: Writing,
    timings: bool,
    kept: Kept,
}

impl Run<'_> {
    /// Makes or checks everything once, and says how it went.
    fn once(&self, streams: &mut Streams) -> Outcome {
        let (global, site) = (self.global, &self.site);
        let watch = Watch::new(streams.watched && !global.quiet && global.format == Format::Human);
        let started = Instant::now();
        let on = |progress: pipeline::Progress<'_>| watch.on(progress);
        let mut outcome = pipeline::run(&self.request, self.writing, &on, &self.kept);
        let writes = self.writing != Writing::Nothing;
        if !writes {
            if let Some(rules) = outcome.findings.take(rules::Rules::load(&site.root)) {
                outcome.findings.extend(limits(site, &rules));
            }
            outcome.findings.take(handover::Template::load(&site.root));
        }
        let took = started.elapsed();
        let planned = watch.planned();
        let stages = watch.finish();
        for made in &mut outcome.made {
            made.file = site.shown(&made.file);
            if !writes {
                // Nothing was written: no path and no size.
                let (edition, file) = (made.kind.edition().name(), made.kind.name());
                made.file = format!("{}.{} {edition} {file}", made.brochure, made.language).into();
                made.bytes = 0;
            }
        }
        let mut words = summary(&outcome, planned, if writes { "made" } else { "checked" });
        for draft in &mut outcome.drafts {
            *draft = site.shown(draft);
            words.push_str(&format!("draft: {}\n", draft.display()));
        }
        report(global, site, &outcome, &words, streams);
        if self.timings {
            streams.tell(timings(&stages, took));
        }
        outcome
    }

    /// Makes everything, and again what depends on a source that changes, until nobody listens any more; once where what was
    /// typed cannot be done at all.
    fn on_every_change(&self, streams: &mut Streams) -> Exit {
        let mut sentry = Sentry::new(&self.site.root, &self.request.output);
        let first = exit(&self.once(streams).findings);
        if first == Exit::CouldNotRun {
            return first;
        }
        loop {
            if !self.global.quiet {
                streams.tell("\nwaiting for changes in brochures, locales and fonts; Ctrl+C ends\n");
            }
            if streams.is_broken() {
                return Exit::Done;
            }
            let changes = sentry.wait();
            self.kept.changed(changes.files.iter().map(String::as_str));
            if !self.global.quiet {
                streams.tell(format_args!("\nchanged: {changes}\n\n"));
            }
            self.once(streams);
        }
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
    text.push_str("(stages add up the time of all files; only with -j 1 does none hold work of another)\n");
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Code, Finding};

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
