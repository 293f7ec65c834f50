//! What happens to a translation when a sheet comes back?
//!
//! The result is checked like a file written by hand: it must be read again, every message that was not in the sheet
//! must be as it was, and those that came must be what the sheet says.

use std::collections::{BTreeMap, BTreeSet};

use super::super::desk::Pair;
use super::super::edit::{self, Edits};
use super::super::file::MessageFile;
use super::super::sync::{skeleton, sync};
use super::settle::settle;
use super::{Sheet, Unit, place, wrong};
use crate::diag::{Code, Finding, Findings, closest};
use crate::locale::state::Mark;
use crate::source::SourceText;

/// What an import does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// The whole file afterwards.
    pub text: String,
    /// Names of messages that had no translation.
    pub added: Vec<String>,
    /// Names of messages with new words.
    pub changed: Vec<String>,
    /// Names of messages with the same words and another state.
    pub marked: Vec<String>,
    /// Names of messages that keep the words that they have here, against those of the sheet.
    pub kept: Vec<String>,
    /// Warnings: what was kept, what was replaced.
    pub findings: Findings,
}

/// Puts a sheet into a translation. `file` is the name of the sheet for findings; with `replace` its words take the place
/// of those that were edited here after the export, which are kept otherwise.
///
/// # Errors
/// `exchange-mismatch`: for another language or file, or with messages that the source does not have;
/// `exchange-syntax`: words that are no message. Nothing is imported then.
pub fn import(pair: &Pair, sheet: &Sheet, file: &str, replace: bool) -> Result<Imported, Findings> {
    let mut findings = mismatches(pair, sheet, file);
    if !findings.is_empty() {
        return Err(findings);
    }
    let before = match &pair.target {
        Some(target) => target.clone(),
        None => parsed(pair, &skeleton(&pair.source, &pair.name, &pair.language), file)?,
    };
    let mut imported = Imported::default();
    // Stubs show where messages that were missing belong.
    let target = parsed(pair, &sync(&pair.source, &before, &pair.language).text, file)?;
    let stubs = edit::stubs(&target);
    let stubs: BTreeMap<&str, &edit::Stub> = stubs.iter().map(|stub| (stub.id.as_str(), stub)).collect();
    let mut edits = Edits::default();
    let mut came: Vec<&Unit> = Vec::new();
    for unit in sheet.units.iter().filter(|unit| !unit.target.trim().is_empty()) {
        let Some(mark) = settle(pair, &before, unit, (file, replace), &mut imported) else {
            continue;
        };
        came.push(unit);
        if let Some(entry) = target.entry(&unit.id) {
            let outdated = is_old(pair, &mark, &unit.id).then(|| source_text(pair, &unit.id));
            let mut lines = edit::comment(&target, entry, &mark, outdated.as_deref());
            match target.text(entry) == unit.target {
                true => lines.extend(target.lines[entry.start..entry.end].iter().cloned()),
                false => lines.extend(message(&unit.id, &unit.target, target.newline)),
            }
            edits.replace(entry.comment, entry.end, lines);
        } else if let Some(stub) = stubs.get(unit.id.as_str()) {
            let lines: Vec<String> = target.lines[stub.start..stub.end].to_vec();
            let mut new: Vec<String> = edit::kept(&lines)
                .into_iter()
                .filter(|line| super::super::file::inside(line).trim_end() != format!("{} =", unit.id))
                .map(str::to_owned)
                .collect();
            new.push(format!("# {}{}", mark.line(), target.newline));
            new.extend(message(&unit.id, &unit.target, target.newline));
            edits.replace(stub.start, stub.end, new);
        }
    }
    if came.is_empty() {
        imported.text = pair.target.as_ref().map(MessageFile::whole).unwrap_or_default();
        return Ok(imported);
    }
    let lines = edits.apply(&target);
    imported.text = before.with(&lines);
    findings.extend(check(pair, &before, &came, &imported.text, file));
    match findings.is_empty() {
        true => Ok(imported),
        false => Err(findings),
    }
}

fn parsed(pair: &Pair, text: &str, file: &str) -> Result<MessageFile, Findings> {
    MessageFile::parse(&SourceText::new(&pair.path(), text)).map_err(|_| {
        wrong(file, 0, format!("{} cannot be read after the import", pair.path()))
            .hint("look for braces and lines without indent in the translations; nothing was imported")
            .into()
    })
}

fn source_text(pair: &Pair, id: &str) -> String {
    pair.source
        .entry(id)
        .map(|entry| pair.source.text(entry))
        .unwrap_or_default()
}

fn is_old(pair: &Pair, mark: &Mark, id: &str) -> bool {
    let now = pair.source.entry(id).map(|entry| pair.source.fingerprint(entry));
    mark.fingerprint != now
}

/// Languages, files and names that do not belong together.
fn mismatches(pair: &Pair, sheet: &Sheet, file: &str) -> Findings {
    let mut findings = Findings::new();
    let mismatch = |line: u32, message: String| Finding::error(Code::ExchangeMismatch, message).at(place(file, line));
    for (what, theirs, ours) in [
        ("source language", &sheet.source_language, &pair.source_language),
        ("language", &sheet.language, &pair.language),
    ] {
        if theirs != ours {
            findings.push(
                mismatch(
                    0,
                    format!(
                        "the {what} of the file is `{theirs}`, and that of {} is `{ours}`",
                        pair.path()
                    ),
                )
                .hint("export the file again, for the right language"),
            );
        }
    }
    let strange = sheet.units.iter().filter(|unit| pair.source.entry(&unit.id).is_none());
    for (number, unit) in strange.enumerate() {
        let shown: String = unit.id.chars().take(60).collect();
        let finding = mismatch(unit.line, format!("the source has no message `{shown}`"));
        // Comparing thousands of names with thousands takes minutes, and nobody reads that far.
        let known = pair.source.entries.iter().map(|entry| entry.id.as_str());
        let near = (number < 100).then(|| closest(&unit.id, known)).flatten();
        findings.push(match near {
            Some(near) => finding.hint(format!("did the tool change its name? There is `{near}`")),
            None => finding.hint("the file is of another version: export it again; nothing was imported"),
        });
    }
    findings
}

/// A message as lines.
fn message(id: &str, text: &str, newline: &str) -> Vec<String> {
    let first = if text.starts_with('\n') {
        format!("{id} =")
    } else {
        format!("{id} = ")
    };
    format!("{first}{text}")
        .lines()
        .map(|line| format!("{}{newline}", line.trim_end()))
        .collect()
}

/// What is most likely wrong with words that are no message.
fn why(words: &str) -> &'static str {
    if words.starts_with([' ', '\t']) {
        "a message cannot begin with a space: take it away; one that is meant is written `{\" \"}`; nothing was imported"
    } else if words.trim_end().lines().any(|line| line.ends_with([' ', '\t'])) {
        "no line may end with a space: take it away; nothing was imported"
    } else {
        "each line after the first begins with four spaces; braces are closed; nothing was imported"
    }
}

/// Whether the file says what it should after the import, and nothing else has changed.
fn check(pair: &Pair, before: &MessageFile, came: &[&Unit], text: &str, file: &str) -> Findings {
    let after = match parsed(pair, text, file) {
        Ok(after) => after,
        Err(findings) => return findings,
    };
    let mut findings = Findings::new();
    for unit in came {
        let now = after.entry(&unit.id).map(|entry| after.text(entry));
        if now.as_deref() != Some(unit.target.trim_end()) {
            findings.push(
                wrong(file, unit.line, format!("the words of `{}` are no message", unit.id))
                    .note(format!("language {}, message `{}`", pair.language, unit.id))
                    .hint(why(&unit.target)),
            );
        }
    }
    let ids: BTreeSet<&str> = came.iter().map(|unit| unit.id.as_str()).collect();
    let others = before.entries.iter().filter(|entry| !ids.contains(entry.id.as_str()));
    let lost = others
        .filter(|entry| after.entry(&entry.id).map(|now| after.text(now)) != Some(before.text(entry)))
        .count();
    let names = after.entries.iter().filter(|entry| before.entry(&entry.id).is_none());
    let strange = names.filter(|entry| !ids.contains(entry.id.as_str())).count();
    if findings.is_empty() && lost + strange > 0 {
        findings.push(
            wrong(file, 0, "a translation would change other messages than its own")
                .hint("a line without indent begins a new message; nothing was imported"),
        );
    }
    findings
}
