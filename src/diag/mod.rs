//! What went wrong, where, and what should the user do about it?
//!
//! Every stage returns its product or the findings that explain why there is none. Library code never prints:
//! `cli` turns findings into text, JSON or annotations.

mod code;
mod suggest;

pub use code::Code;
pub use suggest::{closest, listed};

use std::sync::Arc;

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth a look; the files are made.
    Warning,
    /// The brochure is not made in the language concerned.
    Error,
}

/// A place in a source file. Lines and columns count from 1, columns in characters; line 0 means the whole file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The file, relative to the project folder, with `/` between folders.
    pub file: Arc<str>,
    /// Line, from 1; 0 for the whole file.
    pub line: u32,
    /// Column in characters, from 1; 0 for the whole line.
    pub column: u32,
    /// Number of characters that the place covers; 0 when unknown.
    pub length: u32,
}

impl Place {
    /// The whole of a file.
    pub fn file(file: impl Into<Arc<str>>) -> Self {
        Self {
            file: file.into(),
            line: 0,
            column: 0,
            length: 0,
        }
    }

    /// A line and column of a file, both from 1.
    pub fn at(file: impl Into<Arc<str>>, line: u32, column: u32) -> Self {
        Self {
            file: file.into(),
            line,
            column,
            length: 0,
        }
    }

    /// The same place, covering `length` characters.
    pub fn spanning(mut self, length: u32) -> Self {
        self.length = length;
        self
    }
}

/// One thing that the user should know: what, where, and how to mend it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Which rule was broken; stable, listed in the README.
    pub code: Code,
    /// Error or warning.
    pub severity: Severity,
    /// One sentence without a full stop, lower case, in the user's words.
    pub message: String,
    /// Where in the sources; `None` only when no source is concerned.
    pub place: Option<Place>,
    /// Facts about the place, such as the language and the message.
    pub notes: Vec<String>,
    /// What to do, one possibility each.
    pub hints: Vec<String>,
}

impl Finding {
    /// An error with this code and message.
    pub fn error(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: Severity::Error,
            message: message.into(),
            place: None,
            notes: Vec::new(),
            hints: Vec::new(),
        }
    }

    /// A warning with this code and message.
    pub fn warning(code: Code, message: impl Into<String>) -> Self {
        Self {
            severity: Severity::Warning,
            ..Self::error(code, message)
        }
    }

    /// The same finding, at a place.
    pub fn at(mut self, place: impl Into<Option<Place>>) -> Self {
        self.place = place.into();
        self
    }

    /// The same finding with one more fact, such as "language se, message `groups-body`".
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.notes.push(note.into());
        self
    }

    /// The same finding with one more thing that the user can do.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }
}

/// Collects findings in the order in which they are found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings(Vec<Finding>);

impl Findings {
    /// No findings yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one.
    pub fn push(&mut self, finding: Finding) {
        self.0.push(finding);
    }

    /// Adds all of another collection.
    pub fn extend(&mut self, other: impl IntoIterator<Item = Finding>) {
        self.0.extend(other);
    }

    /// Adds the reasons of a failed stage and gives its product otherwise.
    pub fn take<T>(&mut self, result: Result<T, Findings>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(findings) => {
                self.extend(findings);
                None
            }
        }
    }

    /// Whether any of them is an error.
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|f| f.severity == Severity::Error)
    }

    /// Whether there are none at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// All of them, in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Finding> {
        self.0.iter()
    }

    /// Sorts by file, line and column, and drops exact repeats, so that reports do not depend on running order.
    pub fn sort(&mut self) {
        self.0.sort_by(|a, b| {
            (&a.place, a.code.name(), &a.message, &a.notes).cmp(&(&b.place, b.code.name(), &b.message, &b.notes))
        });
        self.0.dedup();
    }
}

impl From<Finding> for Findings {
    fn from(finding: Finding) -> Self {
        Self(vec![finding])
    }
}

impl FromIterator<Finding> for Findings {
    fn from_iter<I: IntoIterator<Item = Finding>>(iter: I) -> Self {
        Self(iter.into_iter().collect())
    }
}

impl IntoIterator for Findings {
    type Item = Finding;
    type IntoIter = std::vec::IntoIter<Finding>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

/// Which words a finding is about: carried along with text so that every stage can point back at the source.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Origin {
    /// Where the brochure refers to the message.
    pub place: Option<Place>,
    /// Where the message itself is written.
    pub message_place: Option<Place>,
    /// The language's tag.
    pub language: Arc<str>,
    /// The message's name.
    pub message: Arc<str>,
}

impl Origin {
    /// An error about these words, with their place, language and message.
    pub fn error(&self, code: Code, message: impl Into<String>) -> Finding {
        Finding::error(code, message)
            .at(self.place.clone())
            .note(format!("language {}, message `{}`", self.language, self.message))
    }
}
