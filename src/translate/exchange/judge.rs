//! Would the words that came with a sheet be found fault with, had somebody written them by hand?
//!
//! The file as it would be is read like any other: the lints judge its words, and the references of its messages are
//! followed. What is not translated yet counts as if it said what the source says.

use std::collections::{BTreeMap, BTreeSet};

use super::super::desk::{self, HOUSE, Pair};
use super::super::file::MessageFile;
use super::super::lint;
use super::import::Imported;
use super::{Sheet, place};
use crate::diag::{Findings, Severity};
use crate::locale::{Locale, Variable, Variables};
use crate::source::SourceText;
use crate::source::house::LanguageSettings;
use crate::source::project::Project;

/// A sheet that has been put into its translation, but not written.
pub struct Arrival<'a> {
    /// The translation before.
    pub pair: &'a Pair,
    /// The sheet.
    pub sheet: &'a Sheet,
    /// The name of the sheet, for findings.
    pub file: &'a str,
    /// What the import would do.
    pub imported: &'a Imported,
}

impl Arrival<'_> {
    /// The translation as it would be.
    ///
    /// # Errors
    /// What stands in the way of reading it.
    pub fn after(&self) -> Result<MessageFile, Findings> {
        MessageFile::parse(&SourceText::new(&self.pair.path(), &self.imported.text))
    }
}

/// Judges the messages that came. `house` holds the words that all brochures share, in the language of the sheet, as they
/// would be after the import; `None` when there are none.
///
/// # Errors
/// Every error in one of them, at its line in the sheet; what stands in the way of judging.
pub fn judge(project: &Project, arrival: &Arrival<'_>, house: Option<&MessageFile>) -> Result<(), Findings> {
    let Arrival {
        pair,
        sheet,
        file,
        imported,
    } = arrival;
    let Some(settings) = project.house().languages.get(&pair.language) else {
        return Ok(());
    };
    let came: BTreeSet<&str> = imported
        .added
        .iter()
        .chain(&imported.changed)
        .map(String::as_str)
        .collect();
    if came.is_empty() {
        return Ok(());
    }
    let after = arrival.after()?;
    let mut findings = lints(project, pair, &after, house, settings)?;
    findings.extend(references(project, pair, &after, house, settings, &came)?);
    // What a finding says about the message that it is about, and where that stands in the sheet.
    let lines: BTreeMap<String, u32> = sheet
        .units
        .iter()
        .filter(|unit| came.contains(unit.id.as_str()))
        .map(|unit| (note(&pair.language, &unit.id), unit.line))
        .collect();
    let wrong: Findings = findings
        .into_iter()
        .filter(|finding| finding.severity == Severity::Error)
        .filter_map(|finding| {
            let line = finding.notes.iter().find_map(|note| lines.get(note))?;
            Some(finding.at(place(file, *line)).hint("nothing was imported"))
        })
        .collect();
    match wrong.is_empty() {
        true => Ok(()),
        false => Err(wrong),
    }
}

fn note(language: &str, id: &str) -> String {
    format!("language {language}, message `{id}`")
}

/// What the lints say.
fn lints(
    project: &Project,
    pair: &Pair,
    after: &MessageFile,
    house: Option<&MessageFile>,
    settings: &LanguageSettings,
) -> Result<Findings, Findings> {
    let glossary = lint::glossary(project.root())?;
    let terms = lint::terms(&house.into_iter().chain([after]).collect::<Vec<_>>());
    let settings = lint::Settings {
        language: &pair.language,
        conventions: settings.conventions,
        glossary: &glossary,
        terms: &terms,
        rooms: None,
    };
    lint::lint(Some(&pair.source), after, &settings)
}

/// What would be said if a brochure printed each of the messages.
fn references(
    project: &Project,
    pair: &Pair,
    after: &MessageFile,
    house: Option<&MessageFile>,
    settings: &LanguageSettings,
    came: &BTreeSet<&str>,
) -> Result<Findings, Findings> {
    let own = filled(Some(after), Some(&pair.source), &pair.path());
    let house = match pair.name == HOUSE {
        true => SourceText::new(&desk::path(&pair.language, HOUSE), ""),
        false => {
            let source = MessageFile::read(project.root(), &desk::path(desk::house_source(project), HOUSE))?;
            filled(house, source.as_ref(), &desk::path(&pair.language, HOUSE))
        }
    };
    let variables = variables(project, pair, settings);
    let locale = Locale::new(&pair.language, settings, &house, &own, variables)?;
    let mut findings = locale.problems();
    let has_problem: BTreeSet<String> = findings.iter().flat_map(|finding| finding.notes.clone()).collect();
    for id in came {
        let words = pair
            .source
            .entry(id)
            .map(|entry| pair.source.text(entry))
            .unwrap_or_default();
        // A term is no message, and neither is one that has only attributes.
        if id.starts_with('-') || words.trim_start().starts_with('.') || has_problem.contains(&note(&pair.language, id))
        {
            continue;
        }
        findings.extend(locale.words(id, None).err());
    }
    Ok(findings)
}

/// A translation as text, with the source's words for the messages that it lacks.
fn filled(target: Option<&MessageFile>, source: Option<&MessageFile>, path: &str) -> SourceText {
    let mut text = target.map(MessageFile::whole).unwrap_or_default();
    for (source, entry) in source
        .into_iter()
        .flat_map(|source| source.entries.iter().map(move |entry| (source, entry)))
    {
        if target.is_none_or(|target| target.entry(&entry.id).is_none()) {
            text.push('\n');
            text.push_str(&source.lines[entry.start..entry.end].concat());
        }
    }
    SourceText::new(path, &text)
}

/// The facts that messages of the translation can name: those of the brochure, and what the source fills in.
fn variables(project: &Project, pair: &Pair, settings: &LanguageSettings) -> Variables {
    let house = project.house();
    let mut variables = match (!pair.shared).then(|| project.brochure(&pair.name)) {
        Some(Ok(read)) => Variables::of(house, &read.brochure, settings.conventions),
        _ => Variables::publisher(house),
    };
    let source = pair.source.lines.concat();
    for (at, _) in source.match_indices('$') {
        let rest = &source[at + 1..];
        let end = rest
            .find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'))
            .unwrap_or(rest.len());
        if end > 0 && variables.get(&rest[..end]).is_none() {
            variables = variables.with(&rest[..end], Variable::Number(1.0));
        }
    }
    variables
}
