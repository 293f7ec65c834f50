//! Where in a Fluent file does each message stand, and what does its comment say?
//!
//! The file is kept as its lines; the syntax tree only says in which of them messages begin. So everything that is not
//! rewritten on purpose stays as it is, byte for byte.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use fluent_syntax::ast;
use md5::{Digest, Md5};

use crate::diag::{Code, Finding, Findings, Place};
use crate::locale::ftl;
use crate::locale::state::{self, Mark};
use crate::source::{FTL_LIMIT, SourceText};

/// A message or term, by lines of its file counted from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The name; that of a term with its hyphen.
    pub id: String,
    /// The first line of its comment; `start` when it has none.
    pub comment: usize,
    /// The line of its name.
    pub start: usize,
    /// The line after its last one.
    pub end: usize,
    /// What the comment says about the state.
    pub mark: Option<Mark>,
    /// How many words it has, without what stands in braces.
    pub words: usize,
}

/// A Fluent file as lines, with its messages in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageFile {
    /// The file, relative to the project.
    pub path: Arc<str>,
    /// Whether it begins with a byte order mark.
    bom: bool,
    /// Its lines with their ends.
    pub lines: Vec<String>,
    /// Its messages and terms, in order.
    pub entries: Vec<Entry>,
    /// Where an entry of a name is in `entries`.
    names: BTreeMap<String, usize>,
    /// Whether messages without a state line count as reviewed; those of a file that calls itself the source do not: as a
    /// translation nobody has read it.
    pub reviewed: bool,
    /// Whether it is of the pseudo-language, which is no translation.
    pub artificial: bool,
    /// `\n` or `\r\n`, for new lines.
    pub newline: &'static str,
}

impl MessageFile {
    /// Reads a file below `root`; `None` when there is none.
    ///
    /// # Errors
    /// As [`MessageFile::parse`], and `file-unreadable`, `file-too-large`, `file-encoding`.
    pub fn read(root: &Path, path: &str) -> Result<Option<Self>, Findings> {
        if !root.join(path).exists() {
            return Ok(None);
        }
        let source = SourceText::read_within(root, path, FTL_LIMIT)?;
        let mut file = Self::parse(&source)?;
        file.bom = begins_with_bom(&root.join(path));
        Ok(Some(file))
    }

    /// Finds the messages of a text.
    ///
    /// # Errors
    /// `ftl-syntax`, `ftl-duplicate`, `merge-conflict`: a file with one of these is not rewritten.
    pub fn parse(source: &SourceText) -> Result<Self, Findings> {
        let unix = SourceText::new(&source.path, &source.text.replace("\r\n", "\n"));
        let tree = ftl::parse(&unix)?;
        let state = ftl::state(&tree, &unix)?;
        let lines: Vec<String> = source.text.split_inclusive('\n').map(str::to_owned).collect();
        let starts: Vec<usize> = std::iter::once(0)
            .chain(unix.text.match_indices('\n').map(|(at, _)| at + 1))
            .collect();
        let line_of = |part: &str| {
            let offset = (part.as_ptr() as usize).wrapping_sub(unix.text.as_ptr() as usize);
            starts.partition_point(|start| *start <= offset).saturating_sub(1)
        };
        let mut entries = Vec::new();
        for entry in &tree.body {
            let (id, part, words) = match entry {
                ast::Entry::Message(message) => (message.id.name.to_owned(), message.id.name, words_of(message)),
                ast::Entry::Term(term) => (format!("-{}", term.id.name), term.id.name, count_words(&term.value)),
                _ => continue,
            };
            let start = line_of(part);
            entries.push(Entry {
                id,
                comment: start,
                start,
                end: start + 1,
                mark: None,
                words,
            });
        }
        let mut file = Self {
            path: source.path.clone(),
            bom: false,
            newline: if source.text.contains("\r\n") { "\r\n" } else { "\n" },
            lines,
            entries,
            names: BTreeMap::new(),
            reviewed: state == ftl::State::Reviewed,
            artificial: state == ftl::State::Artificial,
        };
        file.find_edges()?;
        Ok(file)
    }

    /// A file without messages that does not exist yet.
    pub fn new(path: &str, head: &str) -> Self {
        Self {
            path: path.into(),
            bom: false,
            lines: head.split_inclusive('\n').map(str::to_owned).collect(),
            entries: Vec::new(),
            names: BTreeMap::new(),
            reviewed: false,
            artificial: false,
            newline: "\n",
        }
    }

    /// Finds the first line of each comment and the last of each entry; reads the states.
    fn find_edges(&mut self) -> Result<(), Findings> {
        let mut findings = Findings::new();
        for at in 0..self.entries.len() {
            let next = self.entries.get(at + 1).map_or(self.lines.len(), |next| next.start);
            let entry = &self.entries[at];
            // No line of a message begins with `#`.
            let mut end = (entry.start + 1..next)
                .find(|&line| self.lines[line].starts_with('#'))
                .unwrap_or(next);
            while end > entry.start + 1 && self.lines[end - 1].trim().is_empty() {
                end -= 1;
            }
            let floor = at.checked_sub(1).map_or(0, |before| self.entries[before].end);
            let mut comment = entry.start;
            while comment > floor && is_comment(&self.lines[comment - 1]) {
                comment -= 1;
            }
            let said: Vec<&str> = self.lines[comment..entry.start]
                .iter()
                .map(|line| inside(line))
                .collect();
            let mark = state::mark_of(&entry.id, &said).unwrap_or_else(|(line, word)| {
                let place = Place::at(self.path.clone(), number(comment + line + 1), 1);
                findings.push(ftl::unknown_state(&word, place));
                None
            });
            let (id, start) = (entry.id.clone(), entry.start);
            if let Some(first) = self.names.insert(id.clone(), at) {
                findings.push(duplicate(&self.path, &id, start, self.entries[first].start));
            }
            let entry = &mut self.entries[at];
            (entry.comment, entry.end, entry.mark) = (comment, end, mark);
        }
        match findings.is_empty() {
            true => Ok(()),
            false => Err(findings),
        }
    }

    /// The message of a name.
    pub fn entry(&self, id: &str) -> Option<&Entry> {
        self.names.get(id).map(|at| &self.entries[*at])
    }

    /// The place of an entry's name.
    pub fn place(&self, entry: &Entry) -> Place {
        let length = u32::try_from(entry.id.chars().count()).unwrap_or(0);
        Place::at(self.path.clone(), number(entry.start + 1), 1).spanning(length)
    }

    /// What stands after the `=` of an entry: words, markup, choices and attributes as they are written, with line ends
    /// `\n` and no spaces at the ends of lines.
    pub fn text(&self, entry: &Entry) -> String {
        let mut text = String::new();
        for (at, line) in self.lines[entry.start..entry.end].iter().enumerate() {
            let line = line.trim_end();
            if at == 0 {
                text.push_str(line.split_once('=').map_or("", |(_, after)| after.trim_start()));
            } else {
                text.push('\n');
                text.push_str(line);
            }
        }
        text
    }

    /// The fingerprint of an entry: it changes when the text does.
    pub fn fingerprint(&self, entry: &Entry) -> String {
        fingerprint(&self.text(entry))
    }

    /// The mark of an entry, or what the head of the file says.
    pub fn mark(&self, entry: &Entry) -> Mark {
        entry.mark.clone().unwrap_or(Mark {
            reviewed: self.reviewed,
            fingerprint: None,
            date: None,
            by: None,
        })
    }

    /// The notes for translators above an entry: its comment without what this program writes there, without `#`.
    pub fn notes(&self, entry: &Entry) -> Vec<String> {
        let lines = &self.lines[entry.comment..entry.start];
        super::edit::kept(lines)
            .into_iter()
            .map(|line| inside(line).trim_end().to_owned())
            .filter(|line| !line.is_empty())
            .collect()
    }

    /// The whole file with other lines.
    pub fn with(&self, lines: &[String]) -> String {
        let bom = if self.bom { "\u{feff}" } else { "" };
        format!("{bom}{}", lines.concat())
    }

    /// The file as it is.
    pub fn whole(&self) -> String {
        self.with(&self.lines)
    }
}

/// The fingerprint of a text: the first eight hexadecimal digits of its MD5.
pub fn fingerprint(text: &str) -> String {
    digits(Md5::new_with_prefix(text))
}

fn digits(digest: Md5) -> String {
    let digest = digest.finalize();
    digest.iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

/// How many of these lines are the text of a fingerprint; `None` when it is another text.
pub(super) fn lines_with<'a>(fingerprint: &str, lines: impl Iterator<Item = &'a str>) -> Option<usize> {
    let mut digest = Md5::new();
    for (before, line) in lines.enumerate() {
        if before > 0 {
            digest.update("\n");
        }
        digest.update(line);
        if digits(digest.clone()) == fingerprint {
            return Some(before + 1);
        }
    }
    None
}

/// Whether a line is a comment about what stands below it, with one `#`.
pub fn is_comment(line: &str) -> bool {
    line.starts_with('#') && !line.starts_with("##")
}

/// What a comment line says, without `# `.
pub fn inside(line: &str) -> &str {
    let line = line.trim_end_matches(['\n', '\r']);
    let line = line.strip_prefix('#').unwrap_or(line);
    line.strip_prefix(' ').unwrap_or(line)
}

fn number(line: usize) -> u32 {
    u32::try_from(line).unwrap_or(u32::MAX)
}

fn duplicate(path: &Arc<str>, id: &str, start: usize, first: usize) -> Finding {
    Finding::error(Code::FtlDuplicate, format!("`{id}` is defined twice"))
        .at(
            Place::at(path.clone(), number(start + 1), if id.starts_with('-') { 2 } else { 1 })
                .spanning(number(id.trim_start_matches('-').chars().count())),
        )
        .note(format!("the first is in {path}, line {}", first + 1))
        .hint("take one of the two out, or give it another name")
}

fn begins_with_bom(path: &Path) -> bool {
    use std::io::Read;
    let mut first = [0; 3];
    std::fs::File::open(path).is_ok_and(|mut file| file.read_exact(&mut first).is_ok()) && first == [0xef, 0xbb, 0xbf]
}

fn words_of(message: &ast::Message<&str>) -> usize {
    message.value.as_ref().map_or(0, count_words)
        + message.attributes.iter().map(|a| count_words(&a.value)).sum::<usize>()
}

fn count_words(pattern: &ast::Pattern<&str>) -> usize {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            ast::PatternElement::TextElement { value } => value
                .split(|c: char| c.is_whitespace() || c == ';')
                .filter(|word| word.chars().any(char::is_alphabetic) && !word.starts_with('&'))
                .count(),
            ast::PatternElement::Placeable {
                expression: ast::Expression::Select { variants, .. },
            } => variants
                .iter()
                .map(|variant| count_words(&variant.value))
                .max()
                .unwrap_or(0),
            ast::PatternElement::Placeable { .. } => 0,
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(text: &str) -> MessageFile {
        MessageFile::parse(&SourceText::new("a.ftl", text)).expect(text)
    }

    #[test]
    fn messages_know_their_lines_and_comments() {
        let file = file(
            "### Head\n\n## Group\n# note\n# state: draft 01234567\na = b\n\n  c\n\n\n-t = { $n ->\n[one] x\n*[other] y\n}\n    .g = z\n# alone\n",
        );
        let [a, t] = file.entries.as_slice() else {
            panic!("{file:?}")
        };
        assert_eq!((a.id.as_str(), a.comment, a.start, a.end), ("a", 3, 5, 8));
        assert_eq!((t.id.as_str(), t.comment, t.start, t.end), ("-t", 10, 10, 15));
        assert_eq!(file.text(a), "b\n\n  c");
        assert_eq!(file.notes(a), ["note"]);
        assert_eq!(
            a.mark.as_ref().and_then(|mark| mark.fingerprint.as_deref()),
            Some("01234567")
        );
    }

    #[test]
    fn the_fingerprint_does_not_see_line_ends_and_spaces_at_the_end() {
        let (unix, dos) = (file("a = b\n    c\n"), file("a =   b  \r\n    c\r\n"));
        assert_eq!(unix.fingerprint(&unix.entries[0]), dos.fingerprint(&dos.entries[0]));
        let other = file("a = b\n    d\n");
        assert_ne!(unix.fingerprint(&unix.entries[0]), other.fingerprint(&other.entries[0]));
    }

    #[test]
    fn words_are_counted_without_braces_and_entities() {
        let file = file("a = Ring { $phone } i&nbsp;dag – eller *skriv*.\n");
        assert_eq!(file.entries[0].words, 5);
    }

    #[test]
    fn a_name_that_stands_twice_is_a_finding() {
        let findings = MessageFile::parse(&SourceText::new("a.ftl", "a = b\na = c\n")).unwrap_err();
        assert_eq!(findings.iter().next().map(|f| f.code), Some(Code::FtlDuplicate));
    }

    #[test]
    fn a_file_is_given_back_as_it_was() {
        for text in ["", "a = b", "a = b\r\n\r\n# x\r\n", "### h\n"] {
            assert_eq!(file(text).whole(), text);
        }
    }
}
