//! Which comment lines does this program write, and how are they rewritten without touching others?
//!
//! ```text
//! # outdated: the source is now 5c1b2a90
//! #  | Hva skjer i gruppa nå?
//! # state: reviewed 3f9a2c1e, 2026-11-20
//! group-heading = Mii dáhpáhuvvá joavkkus?
//!
//! # missing: group-new 8d777f38
//! #  | Teksten i kilden.
//! # group-new =
//! ```

use std::ops::Range;

use crate::locale::state::{Mark, is_fingerprint, stub_line};

use super::file::{Entry, MessageFile, fingerprint, inside, is_comment, lines_with};

/// What begins the lines above an outdated message; the fingerprint of the source text follows.
const OUTDATED: &str = "outdated: the source is now";

/// What begins each line of source text in a comment.
const QUOTED: &str = " |";

/// Up to how many lines that look like source text may stand right above that of a stub; with more it is not found, stays, and
/// is written again. Without an end a long comment takes minutes.
const BEFORE: usize = 64;

/// The lines of a comment that people wrote: without states, stubs and source texts.
pub(super) fn kept(comment: &[String]) -> Vec<&str> {
    comment
        .iter()
        .zip(ours(comment, true))
        .filter(|(line, ours)| !ours && !matches!(Mark::read(inside(line)), Some(Ok(_))))
        .map(|(line, _)| line.as_str())
        .collect()
}

/// Which lines of a comment are those of a stub or a source text. A line of source text is one only as part of the text whose
/// fingerprint stands in a line of ours above it: a translator who writes down a proposal in the same way keeps it. Only above a
/// message is there the new text of an outdated one (`outdated`), not in a stub.
fn ours(lines: &[String], outdated: bool) -> Vec<bool> {
    let said: Vec<&str> = lines.iter().map(|line| inside(line)).collect();
    let mut ours = vec![false; said.len()];
    let head = |(at, line): (usize, &&str)| {
        let stub = stub_line(line).map(|(_, fingerprint)| fingerprint);
        let fingerprint = stub.or_else(|| outdated_line(line))?;
        Some((at, fingerprint.to_owned(), stub.is_some() || outdated))
    };
    let heads: Vec<(usize, String, bool)> = said.iter().enumerate().filter_map(head).collect();
    for (number, (at, fingerprint, counts)) in heads.iter().enumerate() {
        // What stands below one line of ours belongs to no other.
        let end = heads.get(number + 1).map_or(said.len(), |(next, ..)| *next);
        if !counts {
            continue;
        }
        ours[*at] = true;
        if let Some(text) = source_text(&said[..end], at + 1, fingerprint) {
            ours[text].fill(true);
        }
    }
    ours
}

/// The fingerprint in the first line above an outdated message.
fn outdated_line(said: &str) -> Option<&str> {
    let fingerprint = said.trim().strip_prefix(OUTDATED)?.strip_prefix(' ')?;
    is_fingerprint(fingerprint).then_some(fingerprint)
}

/// Which of the lines from `from` on are the source text of a fingerprint; the first of several.
fn source_text(said: &[&str], from: usize, fingerprint: &str) -> Option<Range<usize>> {
    let mut before = 0;
    for start in from..said.len() {
        if unquoted(said[start]).is_none() {
            before = 0;
            continue;
        }
        if before < BEFORE {
            let lines = said[start..].iter().map_while(|line| unquoted(line));
            if let Some(length) = lines_with(fingerprint, lines) {
                return Some(start..start + length);
            }
        }
        before += 1;
    }
    None
}

/// The comment of an entry with this mark, and with the source text above the mark when it is outdated.
pub(super) fn comment(file: &MessageFile, entry: &Entry, mark: &Mark, outdated: Option<&str>) -> Vec<String> {
    let newline = file.newline;
    let mut new: Vec<String> = Vec::new();
    if let Some(text) = outdated {
        new.push(format!("# {OUTDATED} {}{newline}", fingerprint(text)));
        new.extend(quoted(text, newline));
    }
    new.push(format!("# {}{newline}", mark.line()));
    let mut lines = Vec::new();
    let comment = &file.lines[entry.comment..entry.start];
    for (line, is_ours) in comment.iter().zip(ours(comment, true)) {
        if matches!(Mark::read(inside(line)), Some(Ok(_))) {
            // The state stays where it was written; a second one says nothing.
            lines.append(&mut new);
        } else if !is_ours {
            lines.push(line.clone());
        }
    }
    lines.append(&mut new);
    lines
}

fn quoted(text: &str, newline: &str) -> Vec<String> {
    text.lines()
        .map(|line| format!("{}{newline}", format!("# {QUOTED} {line}").trim_end()))
        .collect()
}

/// A line of source text, as [`quoted`] writes it, without what it begins with.
fn unquoted(said: &str) -> Option<&str> {
    let line = said.trim_end().strip_prefix(QUOTED)?;
    match line.is_empty() {
        true => Some(line),
        false => line.strip_prefix(' '),
    }
}

/// A message that is missing, as a comment that a translator fills in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stub {
    /// The name of the message.
    pub id: String,
    /// Its first line in the file.
    pub start: usize,
    /// The line after its last one.
    pub end: usize,
}

impl Stub {
    /// The lines of a new one. `notes` are those of the source, without `#`.
    pub fn lines(id: &str, fingerprint: &str, notes: &[String], text: &str, newline: &str) -> Vec<String> {
        let mut lines = vec![format!("# missing: {id} {fingerprint}{newline}")];
        lines.extend(notes.iter().map(|note| format!("# {note}{newline}")));
        lines.extend(quoted(text, newline));
        lines.push(format!("# {id} ={newline}"));
        lines
    }

    /// Its lines again, with another fingerprint and source text; everything else stays.
    pub fn renewed(&self, file: &MessageFile, fingerprint: &str, text: &str) -> Vec<String> {
        let old = &file.lines[self.start..self.end];
        let mut text = Some(quoted(text, file.newline));
        let is_text = |(line, is_ours): (&String, bool)| is_ours && inside(line).starts_with(QUOTED);
        let ours = ours(old, false);
        let has_text = old.iter().zip(ours.iter().copied()).any(is_text);
        let mut lines = Vec::new();
        for (line, is_ours) in old.iter().zip(ours) {
            if stub_line(inside(line)).is_some() {
                lines.push(format!("# missing: {} {fingerprint}{}", self.id, file.newline));
                if !has_text {
                    lines.extend(text.take().unwrap_or_default());
                }
            } else if is_text((line, is_ours)) {
                lines.extend(text.take().unwrap_or_default());
            } else {
                lines.push(line.clone());
            }
        }
        lines
    }

    /// Whether somebody has begun to write words into it, or notes: then it is not taken out.
    pub fn is_touched(&self, file: &MessageFile, notes: &[String]) -> bool {
        let lines = &file.lines[self.start..self.end];
        lines.iter().zip(ours(lines, false)).any(|(line, is_ours)| {
            let said = inside(line).trim_end();
            !is_ours && said != format!("{} =", self.id) && !notes.iter().any(|note| note == said)
        })
    }
}

/// The stubs of a file, in order.
pub(super) fn stubs(file: &MessageFile) -> Vec<Stub> {
    let mut stubs = Vec::new();
    let mut entries = file.entries.iter().peekable();
    let mut line = 0;
    while line < file.lines.len() {
        while entries.peek().is_some_and(|entry| entry.end <= line) {
            entries.next();
        }
        if let Some(entry) = entries.peek()
            && line >= entry.comment
        {
            line = entry.end;
            continue;
        }
        if !is_comment(&file.lines[line]) {
            line += 1;
            continue;
        }
        let limit = entries.peek().map_or(file.lines.len(), |entry| entry.comment);
        let end = (line..limit).find(|&at| !is_comment(&file.lines[at])).unwrap_or(limit);
        let id = file.lines[line..end].iter().find_map(|one| stub_line(inside(one)));
        if let Some((id, _)) = id {
            stubs.push(Stub {
                id: id.to_owned(),
                start: line,
                end,
            });
        }
        line = end.max(line + 1);
    }
    stubs
}

/// Changes to the lines of a file, made all at once.
#[derive(Default)]
pub(super) struct Edits {
    /// Start, end, whether they are inserted, and the new lines; apart from each other once sorted.
    replaced: Vec<(usize, usize, bool, Vec<String>)>,
}

impl Edits {
    /// Puts `lines` where those from `start` to before `end` are.
    pub fn replace(&mut self, start: usize, end: usize, lines: Vec<String>) {
        self.replaced.push((start, end, false, lines));
    }

    /// Takes the lines from `start` to before `end` out, with one of two blank lines around them.
    pub fn take_out(&mut self, file: &MessageFile, start: usize, end: usize) {
        let blank = |line: Option<&String>| line.is_none_or(|line| line.trim().is_empty());
        let before = start.checked_sub(1);
        let both = before.is_some_and(|at| blank(file.lines.get(at))) && blank(file.lines.get(end));
        self.replace(if both { start - 1 } else { start }, end, Vec::new());
    }

    /// Puts `lines` after what ends before line `at`, and before everything that is replaced there.
    pub fn insert(&mut self, at: usize, lines: Vec<String>) {
        self.replaced.push((at, at, true, lines));
    }

    /// The lines of the file after all changes.
    pub fn apply(mut self, file: &MessageFile) -> Vec<String> {
        self.replaced
            .sort_by_key(|(start, end, inserted, _)| (*start, !inserted, *end));
        let mut lines = Vec::with_capacity(file.lines.len());
        let mut at = 0;
        for (start, end, _, new) in self.replaced {
            lines.extend(file.lines[at.min(start)..start].iter().cloned());
            end_line(&mut lines, file.newline);
            lines.extend(new);
            at = end.max(at);
        }
        if at < file.lines.len() {
            end_line(&mut lines, file.newline);
            lines.extend(file.lines[at..].iter().cloned());
        }
        lines
    }
}

/// Ends the last line, so that another can follow.
pub(super) fn end_line(lines: &mut [String], newline: &str) {
    if let Some(last) = lines.last_mut()
        && !last.ends_with('\n')
    {
        last.push_str(newline);
    }
}
