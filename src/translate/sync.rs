//! How does a translation follow its source: stubs for what is missing, marks on what is outdated, the obsolete last?
//!
//! Only comments that this program writes are changed, and obsolete messages change their place, as do those that the source
//! has again; every message keeps its text, every other comment and blank line stays.

use std::collections::BTreeMap;

use super::edit::{self, Edits, Stub};
use super::file::{Entry, MessageFile};

/// The heading above the messages that the source lacks.
const OBSOLETE: &str = "## Obsolete";

/// How the heading goes on.
const SAYS: &str = ": the source has these no more. Nobody prints them";

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
    /// Names of messages that were obsolete and are back in their places now.
    pub returned: Vec<String>,
}

/// Brings `target` up to its source, in the language `tag`.
pub fn sync(source: &MessageFile, target: &MessageFile, tag: &str) -> Synced {
    let mut synced = Synced::default();
    let mut edits = Edits::default();
    let section = section(target);
    let mut moved: Vec<String> = Vec::new();
    let mut returned: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for entry in &target.entries {
        let is_below = section.is_some_and(|line| entry.start > line);
        match source.entry(&entry.id) {
            Some(original) if is_below => {
                synced.returned.push(entry.id.clone());
                let mut lines = marked(source, original, target, entry, &mut synced)
                    .unwrap_or_else(|| target.lines[entry.comment..entry.start].to_vec());
                lines.extend(target.lines[entry.start..entry.end].iter().cloned());
                edit::end_line(&mut lines, target.newline);
                edits.take_out(target, entry.comment, entry.end);
                returned.insert(&entry.id, lines);
            }
            Some(original) => {
                if let Some(comment) = marked(source, original, target, entry, &mut synced) {
                    edits.replace(entry.comment, entry.start, comment);
                }
            }
            None if is_below => {}
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
    let stubs = stubs(source, target, &mut edits);
    places(source, target, section, &stubs, returned, &mut edits, &mut synced);
    let mut lines = edits.apply(target);
    append(&mut lines, moved, section.is_some(), tag, target.newline);
    if !synced.returned.is_empty() {
        without_empty_section(&mut lines);
    }
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

/// Renews the stubs of what is missing, and takes out those of what is there or not wanted any more. Gives the stubs that stay,
/// by name, each with the line after it.
fn stubs<'a>(source: &'a MessageFile, target: &MessageFile, edits: &mut Edits) -> BTreeMap<&'a str, usize> {
    let mut known: BTreeMap<&str, usize> = BTreeMap::new();
    for stub in &edit::stubs(target) {
        match source.entry(&stub.id) {
            Some(original) if target.entry(&stub.id).is_none() && !known.contains_key(original.id.as_str()) => {
                let lines = stub.renewed(target, &source.fingerprint(original), &source.text(original));
                if lines != target.lines[stub.start..stub.end] {
                    edits.replace(stub.start, stub.end, lines);
                }
                known.insert(&original.id, stub.end);
            }
            original => {
                let notes = original.map(|entry| source.notes(entry)).unwrap_or_default();
                if !stub.is_touched(target, &notes) {
                    edits.take_out(target, stub.start, stub.end);
                }
            }
        }
    }
    known
}

/// Puts new stubs, and messages that were obsolete, after what stands before them in the source.
fn places(
    source: &MessageFile,
    target: &MessageFile,
    section: Option<usize>,
    stubs: &BTreeMap<&str, usize>,
    mut returned: BTreeMap<&str, Vec<String>>,
    edits: &mut Edits,
    synced: &mut Synced,
) {
    let mut anchor = first_line(target);
    let mut inserted: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for original in &source.entries {
        let id = original.id.as_str();
        let lines = if let Some(lines) = returned.remove(id) {
            lines
        } else if let Some(end) = stubs.get(id).copied().or(target.entry(id).map(|entry| entry.end)) {
            // Nothing is put where the obsolete messages are.
            if section.is_none_or(|line| end <= line) {
                anchor = end;
            }
            continue;
        } else {
            synced.added.push(id.to_owned());
            let (fingerprint, text) = (source.fingerprint(original), source.text(original));
            Stub::lines(id, &fingerprint, &source.notes(original), &text, target.newline)
        };
        let place = inserted.entry(anchor).or_default();
        place.push(target.newline.to_owned());
        place.extend(lines);
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
        lines.push(format!(
            "{OBSOLETE}{SAYS} in {tag}; take them out when nothing of them is needed.{newline}"
        ));
        lines.push(newline.to_owned());
    }
    lines.extend(moved);
}

/// Takes the heading of the obsolete messages away when nothing stands below it any more and it is the one that
/// [`append`] writes.
fn without_empty_section(lines: &mut Vec<String>) {
    let heading = format!("{OBSOLETE}{SAYS}");
    let is_blank = |line: &String| line.trim().is_empty();
    let Some(last) = lines.iter().rposition(|line| !is_blank(line)) else {
        return;
    };
    let is_only = lines.iter().filter(|line| line.starts_with(OBSOLETE)).count() == 1;
    if is_only && lines[last].starts_with(&heading) {
        let end = (last + 2).min(lines.len());
        let start = if last > 0 && is_blank(&lines[last - 1]) {
            last - 1
        } else {
            last
        };
        lines.drain(start..end);
    }
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
