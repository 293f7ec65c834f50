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
use crate::diag::{Code, Finding, Findings, Place, listed};
use crate::source::{SHEET_LIMIT, SourceText};
use crate::translate::desk::{self, Choice, Pair};
use crate::translate::exchange::import::{Imported, import as put_back};
use crate::translate::exchange::judge::{Arrival, judge};
use crate::translate::exchange::{Kind, Sheet, read, sheet, write};
use crate::translate::file::MessageFile;
use crate::translate::write::{Rewrite, rewrite, write_all};

/// Writes a file for each translation.
pub(super) fn export(
    bench: &Bench<'_>,
    chosen: &Chosen,
    to: Form,
    (output, force): (Option<&Path>, bool),
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
    let other: Vec<&str> = files
        .iter()
        .filter(|(name, text)| !force && std::fs::read(folder.join(name)).is_ok_and(|there| there != text.as_bytes()))
        .map(|(name, _)| name.as_str())
        .collect();
    if !other.is_empty() {
        let message = format!(
            "there are other sheets of these names already: {}",
            listed(other.into_iter())
        );
        let finding = Finding::error(Code::OutputUnwritable, message)
            .at(Place::file(bench.site.shown(&folder).display().to_string()))
            .hint("if somebody has worked on them, import them first: `trykksak translate import`")
            .hint("name another folder: `--output DIR`; or let them be replaced: `--force`");
        findings.push(finding);
        return fail(bench.global, &findings, streams);
    }
    if let Err(finding) = write_all(&folder, &files) {
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
pub(super) fn import(bench: &Bench<'_>, files: &[PathBuf], replace: bool, streams: &mut Streams) -> Exit {
    let mut findings = Findings::new();
    let arrived: Vec<Arrived> = files
        .iter()
        .filter_map(|file| findings.take(arrive(bench, file, replace)))
        .collect();
    for (at, one) in arrived.iter().enumerate() {
        findings.extend(one.imported.findings.clone());
        if arrived[..at].iter().any(|other| other.pair.path() == one.pair.path()) {
            let message = format!("two of the files are for {}", one.pair.path());
            let finding = Finding::error(Code::ExchangeMismatch, message).at(Place::file(&*one.file));
            findings.push(finding.hint("import them one after the other"));
        }
        findings.take(judged(bench, one, &arrived));
    }
    if findings.has_errors() {
        return fail(bench.global, &findings, streams);
    }
    let changed: Vec<Rewrite> = arrived
        .iter()
        .filter(|one| one.imported.added.len() + one.imported.changed.len() + one.imported.marked.len() > 0)
        .map(|one| Rewrite::of(&one.pair, one.imported.text.clone()))
        .collect();
    let rows: Vec<(String, Imported)> = arrived.into_iter().map(|one| (one.pair.path(), one.imported)).collect();
    if let Err(finding) = rewrite(&bench.site.root, &changed) {
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

/// A sheet that has been put into its translation, but not written.
struct Arrived {
    /// The name of the sheet.
    file: String,
    sheet: Sheet,
    pair: Pair,
    imported: Imported,
}

impl Arrived {
    fn arrival(&self) -> Arrival<'_> {
        Arrival {
            pair: &self.pair,
            sheet: &self.sheet,
            file: &self.file,
            imported: &self.imported,
        }
    }
}

/// Reads a sheet and puts it into its translation.
fn arrive(bench: &Bench<'_>, file: &Path, replace: bool) -> Result<Arrived, Findings> {
    let file = file.display().to_string();
    let source = SourceText::read_within(&bench.site.current, &file, SHEET_LIMIT)?;
    let sheet = read(&file, &source.text)?;
    let pair = pair_of(bench, &sheet, &file)?;
    let imported = put_back(&pair, &sheet, &file, replace)?;
    Ok(Arrived {
        file,
        sheet,
        pair,
        imported,
    })
}

/// Judges the words that came. What all brochures share may be among the sheets itself.
fn judged(bench: &Bench<'_>, one: &Arrived, all: &[Arrived]) -> Result<(), Findings> {
    let path = desk::path(&one.pair.language, desk::HOUSE);
    let house = match all.iter().find(|other| other.pair.path() == path) {
        Some(other) => Some(other.arrival().after()?),
        None => MessageFile::read(bench.project.root(), &path)?,
    };
    judge(&bench.project, &one.arrival(), house.as_ref())
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
