//! What does each `trykksak translate` command do?

mod args;
mod artificial;
mod tables;
mod travel;

pub use args::Translate;
pub(super) use args::with_terms;

use std::path::{Path, PathBuf};

use args::{Chosen, Mark, Word};

use super::Exit;
use super::answer::{self, Answer, exit, refuse, tell};
use super::args::Global;
use super::format::Format;
use super::meant;
use super::report::human::Sources;
use super::report::{count, json};
use super::site::Site;
use super::stream::Streams;
use crate::diag::{Code, Finding, Findings};
use crate::locale::state;
use crate::source::project::Project;
use crate::source::{FTL_LIMIT, SourceText};
use crate::translate::compare;
use crate::translate::desk::{self, Choice, HOUSE, Pair};
use crate::translate::file::MessageFile;
use crate::translate::lock::Lock;
use crate::translate::mark::{Marking, mark};
use crate::translate::status::{Counts, State, standings};
use crate::translate::sync::{skeleton, sync};
use crate::translate::write::{Rewrite, rewrite};

/// What every command starts from.
struct Bench<'a> {
    global: &'a Global,
    site: Site,
    project: Project,
}

/// Does what was asked for.
pub(super) fn run(global: &Global, command: &Translate, streams: &mut Streams) -> Exit {
    if let Translate::Compare { first, second } = command {
        return differences(global, first, second, streams);
    }
    let site = match Site::find(global) {
        Ok(site) => site,
        Err(finding) => return refuse(global, finding, streams),
    };
    // From before anything is read until after it is written.
    let lock = writes(command).then(|| Lock::take(&site.root)).transpose();
    let _lock = match lock {
        Ok(lock) => lock,
        Err(finding) => return refuse(global, finding, streams),
    };
    let project = match Project::load(&site.root) {
        Ok(project) => project,
        Err(findings) => return fail(global, &findings, streams),
    };
    let bench = Bench { global, site, project };
    match command {
        Translate::Status { choice, messages } => status(&bench, choice, *messages, streams),
        Translate::Sync { choice } => bring_up(&bench, choice, streams),
        Translate::Mark(mark) => mark_messages(&bench, mark, streams),
        Translate::NewLanguage { tag } => new_language(&bench, tag, streams),
        Translate::Pseudo { brochure, output } => artificial::copy_of(&bench, brochure, output, streams),
        Translate::Export {
            choice,
            to,
            output,
            force,
        } => travel::export(&bench, choice, *to, (output.as_deref(), *force), streams),
        Translate::Import { files, replace } => travel::import(&bench, files, *replace, streams),
        Translate::Compare { .. } => Exit::Done,
    }
}

/// Whether a command changes translations.
fn writes(command: &Translate) -> bool {
    match command {
        Translate::Sync { .. } | Translate::Mark(_) | Translate::NewLanguage { .. } | Translate::Import { .. } => true,
        Translate::Status { .. } | Translate::Pseudo { .. } => false,
        Translate::Export { .. } | Translate::Compare { .. } => false,
    }
}

/// Ends a run with findings and no result.
fn fail(global: &Global, findings: &Findings, streams: &mut Streams) -> Exit {
    tell(global, findings, streams, |findings| {
        json::report("files", &[(); 0], findings)
    });
    exit(findings).max(Exit::ErrorsFound)
}

fn choice(chosen: &Chosen) -> Choice {
    Choice {
        brochures: chosen.brochure.iter().map(|name| meant::brochure(name)).collect(),
        languages: chosen.language.clone(),
    }
}

fn status(bench: &Bench<'_>, chosen: &Chosen, messages: bool, streams: &mut Streams) -> Exit {
    let mut findings = Findings::new();
    let pairs = desk::pairs(&bench.project, &choice(chosen), &mut findings);
    let rows: Vec<tables::Row> = pairs
        .iter()
        .map(|pair| {
            let all = standings(&pair.source, pair.target.as_ref());
            tables::Row {
                file: pair.path(),
                brochure: pair.name.clone(),
                shared: pair.shared,
                language: pair.language.clone(),
                counts: Counts::of(&all),
                messages: match messages {
                    true => all.into_iter().filter(|one| one.state != State::Reviewed).collect(),
                    false => Vec::new(),
                },
            }
        })
        .collect();
    let left: usize = rows.iter().map(|row| row.counts.words_left).sum();
    let summary = format!(
        "\n{}, {} left to review\n",
        count(rows.len(), "file"),
        count(left, "word")
    );
    let table = if messages {
        tables::messages(&rows)
    } else {
        tables::status(&rows)
    };
    let answer = Answer {
        title: "State of the translations",
        table: &table,
        summary: &summary,
        sources: &Sources::new(),
        findings: &findings,
    };
    let objects: Vec<_> = rows.iter().map(tables::Row::object).collect();
    answer::table(bench.global, &answer, streams, |findings| {
        json::report("files", &objects, findings)
    })
}

fn bring_up(bench: &Bench<'_>, chosen: &Chosen, streams: &mut Streams) -> Exit {
    let mut findings = Findings::new();
    let pairs = desk::pairs(&bench.project, &choice(chosen), &mut findings);
    let mut rows = Vec::new();
    let mut files = Vec::new();
    for pair in &pairs {
        let before = pair.target.as_ref().map(MessageFile::whole).unwrap_or_default();
        let target = match &pair.target {
            Some(target) => target.clone(),
            None => match started(pair) {
                Ok(target) => target,
                Err(found) => {
                    findings.extend(found);
                    continue;
                }
            },
        };
        let mut synced = sync(&pair.source, &target, &pair.language);
        if pair.target.is_none() {
            synced.added = pair.source.entries.iter().map(|entry| entry.id.clone()).collect();
        }
        if synced.text != before {
            files.push(Rewrite::of(pair, synced.text.clone()));
        }
        rows.push((pair.path(), synced.text != before, synced));
    }
    let (mut table, mut written) = (tables::synced(&rows), files.len());
    if let Err(finding) = rewrite(&bench.site.root, &files) {
        findings.push(finding);
        (table, written) = (tables::synced(&[]), 0);
    }
    let summary = match written {
        0 => "nothing to change\n".to_owned(),
        written => format!(
            "\n{} written; look for `# missing:` and `# outdated:` in them\n",
            count(written, "file")
        ),
    };
    let answer = Answer {
        title: "Translations brought up to their source",
        table: &table,
        summary: &summary,
        sources: &Sources::new(),
        findings: &findings,
    };
    let objects: Vec<_> = rows.iter().map(tables::synced_object).collect();
    answer::table(bench.global, &answer, streams, |findings| {
        json::report("files", &objects, findings)
    })
}

fn started(pair: &Pair) -> Result<MessageFile, Findings> {
    let text = skeleton(&pair.source, &pair.name, &pair.language);
    MessageFile::parse(&SourceText::new(&pair.path(), &text))
}

fn mark_messages(bench: &Bench<'_>, typed: &Mark, streams: &mut Streams) -> Exit {
    if let Some(finding) = unsuitable(typed) {
        return refuse(bench.global, finding, streams);
    }
    let chosen = Choice {
        brochures: vec![meant::brochure(&typed.brochure)],
        languages: vec![typed.language.clone()],
    };
    let mut findings = Findings::new();
    let pairs = desk::pairs(&bench.project, &chosen, &mut findings);
    if findings.has_errors() {
        return fail(bench.global, &findings, streams);
    }
    let Some((pair, target)) = pairs.first().and_then(|pair| Some((pair, pair.target.as_ref()?))) else {
        let message = format!("`{}` is not translated into `{}`", typed.brochure, typed.language);
        let finding = Finding::error(Code::NameUnknown, message)
            .hint("the source language has no state; for a new language, `trykksak translate new-language`");
        return refuse(bench.global, finding, streams);
    };
    let marking = Marking {
        reviewed: typed.word == Word::Reviewed,
        date: typed.date.clone(),
        by: typed.by.clone(),
    };
    let text = match mark(&pair.source, target, &typed.ids, &marking) {
        Ok(text) => text,
        Err(findings) => return fail(bench.global, &findings, streams),
    };
    written(bench, &[Rewrite::of(pair, text)], Findings::new(), "", streams)
}

/// What would break the state line.
fn unsuitable(typed: &Mark) -> Option<Finding> {
    if let Some(date) = typed.date.as_deref().filter(|date| !state::is_date(date)) {
        let shown: String = date.chars().take(40).collect();
        return Some(
            Finding::error(Code::NameUnknown, format!("`{shown}` is not a date")).hint("write it as 2026-11-20"),
        );
    }
    let name = typed.by.as_deref()?;
    let bad = name.trim().is_empty()
        || name.chars().any(char::is_control)
        || name.split(',').any(|part| state::is_date(part.trim()));
    bad.then(|| {
        Finding::error(Code::NameUnknown, "the name cannot stand in a comment")
            .hint("write it on one line, without a date")
    })
}

/// Writes files and says which.
fn written(bench: &Bench<'_>, files: &[Rewrite], mut findings: Findings, after: &str, streams: &mut Streams) -> Exit {
    if let Err(finding) = rewrite(&bench.site.root, files) {
        findings.push(finding);
        return fail(bench.global, &findings, streams);
    }
    let shown: Vec<PathBuf> = files
        .iter()
        .map(|file| bench.site.shown(&bench.site.root.join(&file.path)))
        .collect();
    tell(bench.global, &findings, streams, |findings| {
        json::created(&shown, findings)
    });
    if bench.global.format == Format::Human && !bench.global.quiet {
        for file in &shown {
            streams.result(format_args!("{}\n", file.display()));
        }
        streams.result(after);
    }
    exit(&findings)
}

fn new_language(bench: &Bench<'_>, tag: &str, streams: &mut Streams) -> Exit {
    if !crate::source::is_language_tag(tag) {
        let shown: String = tag.chars().take(40).collect();
        let finding = Finding::error(Code::NameUnknown, format!("`{shown}` is not a language tag"));
        let finding = match crate::source::usual_tag(tag) {
            Some(usual) => finding.hint(format!("did you mean `{usual}`?")),
            None => finding.hint("tags are two or three small letters, as in `se`, `sma` or `uk`"),
        };
        return refuse(bench.global, finding, streams);
    }
    let mut findings = Findings::new();
    let mut files = Vec::new();
    for title in desk::titles(&bench.project, &mut findings) {
        let path = title.path(tag);
        // The words of orders and papers come with the program, in its own languages.
        let is_built_in = title.shared && title.name != HOUSE;
        if is_built_in || title.source == tag || bench.site.root.join(&path).exists() {
            continue;
        }
        match MessageFile::read(&bench.site.root, &title.path(&title.source)) {
            Ok(Some(source)) => files.push(Rewrite {
                text: skeleton(&source, &title.name, tag),
                before: None,
                path,
            }),
            Ok(None) => {}
            Err(found) => findings.extend(found),
        }
    }
    if findings.has_errors() {
        return fail(bench.global, &findings, streams);
    }
    if files.is_empty() {
        let after = format!(
            "`{tag}` has all its files already: no new ones are needed\n\
             `trykksak translate status` says how far each language is, and `trykksak translate sync` writes stubs for messages that one lacks\n"
        );
        return written(bench, &files, findings, &after, streams);
    }
    let after = match bench.project.house().languages.contains_key(tag) {
        true => "\nthe files have a stub for every message; now name the language in `languages` of each brochure\n"
            .to_owned(),
        false => format!(
            "\nthe files have a stub for every message; now\n\
         - add the language to brochures/house.yaml, with the fitting conventions: `{tag}: {{ conventions: norwegian }}`\n\
         - name it in `languages` of each brochure that it is made for\n"
        ),
    };
    written(bench, &files, findings, &after, streams)
}

fn differences(global: &Global, first: &Path, second: &Path, streams: &mut Streams) -> Exit {
    let mut findings = Findings::new();
    let mut read = |path: &Path| {
        let shown = path.display().to_string();
        let text = SourceText::read_within(Path::new(""), &shown, FTL_LIMIT).map_err(Findings::from);
        findings.take(text.and_then(|source| MessageFile::parse(&source)))
    };
    let (Some(before), Some(after)) = (read(first), read(second)) else {
        return fail(global, &findings, streams);
    };
    let differences = compare::compare(&before, &after);
    let table = tables::differences(&differences);
    let summary = match differences.len() {
        0 => "no message differs\n".to_owned(),
        number => format!(
            "\n{} differ{}\n",
            count(number, "message"),
            if number == 1 { "s" } else { "" }
        ),
    };
    let answer = Answer {
        title: "Messages that differ",
        table: &table,
        summary: &summary,
        sources: &Sources::new(),
        findings: &findings,
    };
    let objects: Vec<_> = differences.iter().map(tables::difference_object).collect();
    answer::table(global, &answer, streams, |findings| {
        json::report("messages", &objects, findings)
    })
}
