//! Which comment lines does this program write, and how are they rewritten without touching others?
//!
//! ```text
//! # outdated: the source is now
//! #  | Hva skjer i gruppa nå?
//! # state: reviewed 3f9a2c1e, 2026-11-20
//! group-heading = Mii dáhpáhuvvá joavkkus?
//!
//! # missing: group-new 8d777f38
//! #  | Teksten i kilden.
//! # group-new =
//! ```

use crate::locale::state::{Mark, stub_line};

use super::file::{Entry, MessageFile, inside, is_comment};

/// What begins the lines above an outdated message.
const OUTDATED: &str = "outdated:";

/// What begins each line of source text in a comment.
const QUOTED: &str = " |";

/// The lines of a comment that people wrote: without states, stubs and source texts.
pub(super) fn kept(comment: &[String]) -> Vec<&str> {
    comment
        .iter()
        .map(String::as_str)
        .filter(|line| {
            let said = inside(line);
            !is_ours(line) && !matches!(Mark::read(said), Some(Ok(_)))
        })
        .collect()
}

/// Whether a comment line is one of a stub or a source text.
fn is_ours(line: &str) -> bool {
    let said = inside(line);
    stub_line(said).is_some() || said.trim_start().starts_with(OUTDATED) || said.starts_with(QUOTED)
}

/// The comment of an entry with this mark, and with the source text above the mark when it is outdated.
pub(super) fn comment(file: &MessageFile, entry: &Entry, mark: &Mark, outdated: Option<&str>) -> Vec<String> {
    let newline = file.newline;
    let mut ours: Vec<String> = Vec::new();
    if let Some(text) = outdated {
        ours.push(format!("# {OUTDATED} the source is now{newline}"));
        ours.extend(quoted(text, newline));
    }
    ours.push(format!("# {}{newline}", mark.line()));
    let mut lines = Vec::new();
    for line in &file.lines[entry.comment..entry.start] {
        if matches!(Mark::read(inside(line)), Some(Ok(_))) {
            // The state stays where it was written; a second one says nothing.
            lines.append(&mut ours);
        } else if !is_ours(line) {
            lines.push(line.clone());
        }
    }
    lines.append(&mut ours);
    lines
}

fn quoted(text: &str, newline: &str) -> Vec<String> {
    text.lines()
        .map(|line| format!("{}{newline}", format!("# {QUOTED} {line}").trim_end()))
        .collect()
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
        let has_text = old.iter().any(|line| inside(line).starts_with(QUOTED));
        let mut lines = Vec::new();
        for line in old {
            if stub_line(inside(line)).is_some() {
                lines.push(format!("# missing: {} {fingerprint}{}", self.id, file.newline));
                if !has_text {
                    lines.extend(text.take().unwrap_or_default());
                }
            } else if inside(line).starts_with(QUOTED) {
                lines.extend(text.take().unwrap_or_default());
            } else {
                lines.push(line.clone());
            }
        }
        lines
    }

    /// Whether somebody has begun to write words into it, or notes: then it is not taken out.
    pub fn is_touched(&self, file: &MessageFile, notes: &[String]) -> bool {
        file.lines[self.start..self.end].iter().any(|line| {
            let said = inside(line).trim_end();
            !is_ours(line) && said != format!("{} =", self.id) && !notes.iter().any(|note| note == said)
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
