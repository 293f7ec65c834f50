//! How do exchange files leave the project and come back?

use std::path::{Path, PathBuf};

use super::args::{Chosen, Form};
use super::{Bench, choice, fail, tables};
use crate::cli::Exit;
use crate::cli::answer::{self, Answer, exit, tell};
use crate::cli::format::Format;
use crate::cli::report::human::Sources;
use crate::cli::report::{count, json};
use crate::cli::stream::Streams;
use crate::diag::{Code, Finding, Findings, Place};
use crate::source::{FTL_LIMIT, SourceText};
use crate::translate::desk::{self, Choice, Pair};
use crate::translate::exchange::import::{Imported, import as put_back};
use crate::translate::exchange::{Kind, Sheet, read, sheet, write};
use crate::translate::file::MessageFile;
use crate::translate::lint;

/// Writes a file for each translation.
pub(super) fn export(
    bench: &Bench<'_>,
    chosen: &Chosen,
    to: Form,
    output: Option<&Path>,
    streams: &mut Streams,
) -> Exit {
    let mut findings = Findings::new();
    let pairs = desk::pairs(&bench.project, &choice(chosen), &mut findings);
    let kind = match to {
        Form::Xliff => Kind::Xliff,
        Form::Po => Kind::Po,
    };
    let folder = output.map_or_else(
        || bench.site.root.join("output/translate"),
        |folder| bench.site.current.join(folder),
    );
    let files: Vec<(String, String)> = pairs
        .iter()
        .map(|pair| {
            let name = format!("{}.{}.{}", pair.name, pair.language, kind.ending());
            (name, write(&sheet(pair), kind))
        })
        .collect();
    if let Err(finding) = desk::write_all(&folder, &files) {
        findings.push(finding);
    }
    let shown: Vec<PathBuf> = files
        .iter()
        .map(|(name, _)| bench.site.shown(&folder.join(name)))
        .collect();
    tell(bench.global, &findings, streams, |findings| {
        json::created(&shown, findings)
    });
    if bench.global.format == Format::Human && !bench.global.quiet && !findings.has_errors() {
        for file in &shown {
            streams.result(format_args!("{}\n", file.display()));
        }
    }
    exit(&findings)
}

/// Reads files and puts all of them back, or none.
pub(super) fn import(bench: &Bench<'_>, files: &[PathBuf], streams: &mut Streams) -> Exit {
    let mut findings = Findings::new();
    let mut rows: Vec<(String, Imported)> = Vec::new();
    for file in files {
        let shown = file.display().to_string();
        let text = SourceText::read_within(&bench.site.current, &shown, FTL_LIMIT).map_err(Findings::from);
        let done = text
            .and_then(|source| read(&shown, &source.text))
            .and_then(|sheet| one(bench, &sheet, &shown));
        if let Some((path, imported)) = findings.take(done) {
            findings.extend(imported.findings.clone());
            if rows.iter().any(|(other, _)| *other == path) {
                findings.push(
                    Finding::error(Code::ExchangeMismatch, format!("two of the files are for {path}"))
                        .at(Place::file(shown))
                        .hint("import them one after the other"),
                );
            }
            rows.push((path, imported));
        }
    }
    if findings.has_errors() {
        return fail(bench.global, &findings, streams);
    }
    let changed: Vec<(String, String)> = rows
        .iter()
        .filter(|(_, imported)| imported.added.len() + imported.changed.len() + imported.marked.len() > 0)
        .map(|(path, imported)| (path.clone(), imported.text.clone()))
        .collect();
    if let Err(finding) = desk::write_all(&bench.site.root, &changed) {
        findings.push(finding);
        return fail(bench.global, &findings, streams);
    }
    let table = tables::imported(&rows);
    let summary = match changed.len() {
        0 => "nothing to change\n".to_owned(),
        number => format!("\n{} written\n", count(number, "file")),
    };
    let answer = Answer {
        title: "Translations that came back",
        table: &table,
        summary: &summary,
        sources: &Sources::new(),
        findings: &findings,
    };
    let objects: Vec<_> = rows.iter().map(tables::imported_object).collect();
    answer::table(bench.global, &answer, streams, |findings| {
        json::report("files", &objects, findings)
    })
}

/// Puts one sheet back and judges the words that came.
fn one(bench: &Bench<'_>, sheet: &Sheet, file: &str) -> Result<(String, Imported), Findings> {
    let pair = pair_of(bench, sheet, file)?;
    let imported = put_back(&pair, sheet, file)?;
    let path = pair.path();
    let after = MessageFile::parse(&SourceText::new(&path, &imported.text))?;
    let glossary = lint::glossary(bench.project.root())?;
    let shared = MessageFile::read(bench.project.root(), &desk::path(&pair.language, desk::HOUSE))
        .ok()
        .flatten();
    let terms = lint::terms(&shared.iter().chain([&after]).collect::<Vec<_>>());
    let Some(settings) = bench.project.house().languages.get(&pair.language) else {
        return Ok((path, imported));
    };
    let settings = lint::Settings {
        language: &pair.language,
        conventions: settings.conventions,
        glossary: &glossary,
        terms: &terms,
        rooms: None,
    };
    let came: Vec<String> = imported
        .added
        .iter()
        .chain(&imported.changed)
        .map(|id| format!("message `{id}`"))
        .collect();
    let wrong: Findings = lint::lint(Some(&pair.source), &after, &settings)?
        .into_iter()
        .filter(|finding| finding.severity == crate::diag::Severity::Error)
        .filter(|finding| {
            finding
                .notes
                .iter()
                .any(|note| came.iter().any(|id| note.ends_with(id.as_str())))
        })
        .map(|finding| Finding {
            // The line is that of a file that is not written.
            place: Some(Place::file(file)),
            ..finding
        })
        .map(|finding| finding.hint("nothing was imported"))
        .collect();
    match wrong.is_empty() {
        true => Ok((path, imported)),
        false => Err(wrong),
    }
}

/// The translation that a sheet is of.
fn pair_of(bench: &Bench<'_>, sheet: &Sheet, file: &str) -> Result<Pair, Findings> {
    let unknown = || {
        let shown: String = sheet.original.chars().take(80).collect();
        Finding::error(
            Code::ExchangeMismatch,
            format!("the project has no translation `{shown}`"),
        )
        .at(Place::file(file))
        .hint("the file must come from `trykksak translate export` of this project")
    };
    let mut parts = sheet.original.strip_prefix("locales/").unwrap_or_default().split('/');
    let (language, name) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let choice = Choice {
        brochures: vec![name.strip_suffix(".ftl").unwrap_or_default().to_owned()],
        languages: vec![language.to_owned()],
    };
    let mut findings = Findings::new();
    let known =
        |title: &desk::Title| title.name == choice.brochures[0] && title.languages.iter().any(|l| l == language);
    if !desk::titles(&bench.project, &mut Findings::new()).iter().any(known) {
        return Err(unknown().into());
    }
    let pairs = desk::pairs(&bench.project, &choice, &mut findings);
    match pairs.into_iter().find(|pair| pair.path() == sheet.original) {
        Some(pair) => Ok(pair),
        None if findings.has_errors() => Err(findings),
        None => Err(unknown().into()),
    }
}
