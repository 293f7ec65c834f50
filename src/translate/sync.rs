//! How does a translation follow its source: stubs for what is missing, marks on what is outdated, the obsolete last?
//!
//! Only comments that this program writes are changed, and obsolete messages change their place; every message keeps its
//! text, every other comment and blank line stays.

use std::collections::{BTreeMap, BTreeSet};

use super::edit::{self, Edits, Stub};
use super::file::{Entry, MessageFile};

/// The heading above the messages that the source lacks.
const OBSOLETE: &str = "## Obsolete";

/// A translation that follows its source.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Synced {
    /// The whole file.
    pub text: String,
    /// Names of messages that got a stub now.
    pub added: Vec<String>,
    /// Names of messages whose source has changed, before or now.
    pub outdated: Vec<String>,
    /// Names of messages that were moved to the end now.
    pub moved: Vec<String>,
}

/// Brings `target` up to its source, in the language `tag`.
pub fn sync(source: &MessageFile, target: &MessageFile, tag: &str) -> Synced {
    let mut synced = Synced::default();
    let mut edits = Edits::default();
    let section = section(target);
    let mut moved: Vec<String> = Vec::new();
    for entry in &target.entries {
        match source.entry(&entry.id) {
            Some(original) => {
                if let Some(comment) = marked(source, original, target, entry, &mut synced) {
                    edits.replace(entry.comment, entry.start, comment);
                }
            }
            None if section.is_some_and(|line| entry.start > line) => {}
            None => {
                synced.moved.push(entry.id.clone());
                edits.replace(entry.comment, entry.end, Vec::new());
                if !moved.is_empty() {
                    moved.push(target.newline.to_owned());
                }
                moved.extend(target.lines[entry.comment..entry.end].iter().cloned());
                edit::end_line(&mut moved, target.newline);
            }
        }
    }
    stubs(source, target, section, &mut edits, &mut synced);
    let mut lines = edits.apply(target);
    append(&mut lines, moved, section.is_some(), tag, target.newline);
    synced.text = target.with(&lines);
    synced
}

/// The new comment of a message that the source has, when it differs from what is there.
fn marked(
    source: &MessageFile,
    original: &Entry,
    target: &MessageFile,
    entry: &Entry,
    synced: &mut Synced,
) -> Option<Vec<String>> {
    let now = source.fingerprint(original);
    let mut mark = target.mark(entry);
    let then = mark.fingerprint.get_or_insert_with(|| now.clone());
    let outdated = (*then != now).then(|| source.text(original));
    if outdated.is_some() {
        synced.outdated.push(entry.id.clone());
    }
    let comment = edit::comment(target, entry, &mark, outdated.as_deref());
    (comment != target.lines[entry.comment..entry.start]).then_some(comment)
}

/// New stubs, renewed stubs, and no stubs of what is there or not wanted any more.
fn stubs(source: &MessageFile, target: &MessageFile, section: Option<usize>, edits: &mut Edits, synced: &mut Synced) {
    let mut known: BTreeMap<&str, usize> = BTreeMap::new();
    let there = edit::stubs(target);
    let mut seen = BTreeSet::new();
    for stub in &there {
        match source.entry(&stub.id) {
            Some(original) if target.entry(&stub.id).is_none() && seen.insert(stub.id.as_str()) => {
                let lines = stub.renewed(target, &source.fingerprint(original), &source.text(original));
                if lines != target.lines[stub.start..stub.end] {
                    edits.replace(stub.start, stub.end, lines);
                }
                known.insert(&stub.id, stub.end);
            }
            original => {
                let notes = original.map(|entry| source.notes(entry)).unwrap_or_default();
                if !stub.is_touched(target, &notes) {
                    let blank = |line: Option<&String>| line.is_none_or(|line| line.trim().is_empty());
                    let before = stub.start.checked_sub(1);
                    let both =
                        before.is_some_and(|at| blank(target.lines.get(at))) && blank(target.lines.get(stub.end));
                    let start = if both { stub.start - 1 } else { stub.start };
                    edits.replace(start, stub.end, Vec::new());
                }
            }
        }
    }
    for entry in &target.entries {
        if section.is_none_or(|line| entry.start < line) && source.entry(&entry.id).is_some() {
            known.insert(&entry.id, entry.end);
        }
    }
    let mut anchor = first_line(target);
    let mut inserted: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for original in &source.entries {
        if let Some(end) = known.get(original.id.as_str()) {
            anchor = *end;
            continue;
        }
        if target.entry(&original.id).is_some() {
            continue;
        }
        synced.added.push(original.id.clone());
        let lines = inserted.entry(anchor).or_default();
        lines.push(target.newline.to_owned());
        lines.extend(Stub::lines(
            &original.id,
            &source.fingerprint(original),
            &source.notes(original),
            &source.text(original),
            target.newline,
        ));
    }
    for (line, mut lines) in inserted {
        if target.lines.get(line).is_some_and(|next| !next.trim().is_empty()) {
            lines.push(target.newline.to_owned());
        }
        if line == 0 {
            lines.remove(0);
        }
        edits.insert(line, lines);
    }
}

/// The line after the head of a file, where a message stands that comes before all others.
fn first_line(file: &MessageFile) -> usize {
    file.lines.iter().take_while(|line| line.starts_with("###")).count()
}

/// The line of the heading of the obsolete messages, when it is the last heading.
fn section(file: &MessageFile) -> Option<usize> {
    let heading = |line: &String| line.starts_with("##") && !line.starts_with("###");
    let last = file.lines.iter().rposition(heading)?;
    // Lines that stand together are one heading.
    let mut first = last;
    while first > 0 && heading(&file.lines[first - 1]) {
        first -= 1;
    }
    (first..=last).rfind(|line| file.lines[*line].starts_with(OBSOLETE))
}

/// Puts the obsolete messages to the end, below their heading.
fn append(lines: &mut Vec<String>, moved: Vec<String>, has_section: bool, tag: &str, newline: &str) {
    if moved.is_empty() {
        return;
    }
    edit::end_line(lines, newline);
    if lines.last().is_some_and(|line| !line.trim().is_empty()) {
        lines.push(newline.to_owned());
    }
    if !has_section {
        lines.push(format!("{OBSOLETE}: the source has these no more. Nobody prints them in {tag}; take them out when nothing of them is needed.{newline}"));
        lines.push(newline.to_owned());
    }
    lines.extend(moved);
}

/// A new file for a language: the groups of the source, and a stub for each of its messages.
pub fn skeleton(source: &MessageFile, title: &str, tag: &str) -> String {
    let mut text = format!("### {title}, in {tag}.\n### State: draft\n");
    let mut line = first_line(source);
    let mut entries = source.entries.iter();
    for entry in entries.by_ref() {
        for kept in &source.lines[line..entry.comment] {
            let kept = kept.trim_end();
            if kept.is_empty() || kept.starts_with("##") {
                text.push_str(kept);
                text.push('\n');
            }
        }
        // Two comments without a blank line between them would be one.
        if !text.ends_with("\n\n") {
            text.push('\n');
        }
        let fingerprint = source.fingerprint(entry);
        text.push_str(&Stub::lines(&entry.id, &fingerprint, &source.notes(entry), &source.text(entry), "\n").concat());
        line = entry.end;
    }
    text
}

#[cfg(test)]
mod tests;
