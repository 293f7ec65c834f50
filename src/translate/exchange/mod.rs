//! How do messages travel to other tools and back?
//!
//! A [`Sheet`] is one translation as a list of units. `xliff` and `po` write and read it without loss; `import` puts it
//! back into the Fluent file.

pub mod import;
pub mod judge;
pub mod po;
mod segments;
mod settle;
mod text;
pub mod xliff;

use super::desk::Pair;
use super::file::fingerprint;
use super::status::{State, state};
use crate::diag::{Code, Finding, Findings, Place};
use crate::locale::ftl;

/// One translation, on its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The Fluent file of the translation, relative to the project.
    pub original: String,
    /// The language that it is translated from.
    pub source_language: String,
    /// The language of the translation.
    pub language: String,
    /// Its messages in the order of the source.
    pub units: Vec<Unit>,
}

/// One message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unit {
    /// Its name; that of a term with its hyphen.
    pub id: String,
    /// What the source says, as it is written after `=`.
    pub source: String,
    /// What the translation says, as it is written after `=`; empty when there is none.
    pub target: String,
    /// Whether somebody who knows the language has read it. What the export said of other words does not count when a sheet
    /// is read: tools leave it in place.
    pub reviewed: bool,
    /// Whether it is a translation of an older source text.
    pub outdated: bool,
    /// Whether the sheet says in any way how far it is; without words nothing is said.
    pub stated: bool,
    /// What the translator should know.
    pub notes: Vec<String>,
    /// The fingerprint of the translation when the sheet was made, that of an empty text when there was none; `None` in
    /// sheets that do not say it.
    pub exported: Option<String>,
    /// How far the message was when the sheet was made; `None` in sheets that do not say it.
    pub exported_state: Option<State>,
    /// The line of the sheet where the message begins; 0 when it has not been read from a file.
    pub line: u32,
}

impl Unit {
    /// Whether its words are those that were exported; not when the sheet does not say what was.
    fn is_as_exported(&self) -> bool {
        self.exported.as_deref() == Some(fingerprint(&self.target).as_str())
    }

    /// How far it is, as the sheet says.
    fn state(&self) -> State {
        match (self.target.is_empty(), self.outdated, self.reviewed) {
            (true, ..) => State::Missing,
            (false, true, _) => State::Outdated,
            (false, false, true) => State::Reviewed,
            (false, false, false) => State::Draft,
        }
    }
}

/// The forms of a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// XLIFF 2.1 (OASIS).
    Xliff,
    /// PO, as gettext has it.
    Po,
}

impl Kind {
    /// How names of such files end.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Xliff => "xlf",
            Self::Po => "po",
        }
    }
}

/// The sheet of a translation.
pub fn sheet(pair: &Pair) -> Sheet {
    let unit = |entry: &super::file::Entry| {
        let own = pair
            .target
            .as_ref()
            .and_then(|target| Some((target, target.entry(&entry.id)?)));
        let standing = pair
            .target
            .as_ref()
            .map_or(State::Missing, |target| state(&pair.source, target, &entry.id));
        let target = own.map(|(target, entry)| target.text(entry)).unwrap_or_default();
        Unit {
            id: entry.id.clone(),
            source: pair.source.text(entry),
            exported: Some(fingerprint(&target)),
            exported_state: Some(standing),
            stated: !target.is_empty(),
            target,
            reviewed: standing == State::Reviewed,
            outdated: standing == State::Outdated,
            notes: pair.source.notes(entry),
            line: 0,
        }
    };
    Sheet {
        original: pair.path(),
        source_language: pair.source_language.clone(),
        language: pair.language.clone(),
        units: pair.source.entries.iter().map(unit).collect(),
    }
}

/// The sheet as the text of a file.
pub fn write(sheet: &Sheet, kind: Kind) -> String {
    match kind {
        Kind::Xliff => xliff::write(sheet),
        Kind::Po => po::write(sheet),
    }
}

/// Reads a sheet; `file` is its name for findings. The kind is seen from the text.
///
/// # Errors
/// `merge-conflict`: two versions of the sheet were put together; `exchange-syntax`: neither XLIFF 2 nor PO, or not well-formed, or with something that has no place in a message.
pub fn read(file: &str, text: &str) -> Result<Sheet, Findings> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    // The marks have lines of their own; `=======` alone can be a line of a note.
    let is_mark = |line: &str| line.starts_with("<<<<<<< ") || line.starts_with(">>>>>>> ");
    if let Some((line, _)) = (1..).zip(text.lines()).find(|(_, line)| is_mark(line)) {
        return Err(ftl::conflicting(place(file, line)).into());
    }
    let sheet = match text.trim_start().starts_with('<') {
        true => xliff::read(file, text),
        false => po::read(file, text),
    }?;
    let mut seen = std::collections::BTreeSet::new();
    match sheet.units.iter().find(|unit| !seen.insert(unit.id.as_str())) {
        Some(unit) => Err(
            wrong(file, unit.line, format!("the message `{}` stands there twice", unit.id))
                .hint("keep one of the two")
                .into(),
        ),
        None => Ok(sheet),
    }
}

/// A finding about an exchange file; line 0 for the whole of it.
fn wrong(file: &str, line: u32, message: impl Into<String>) -> Finding {
    Finding::error(Code::ExchangeSyntax, message).at(place(file, line))
}

/// A line of an exchange file; 0 for the whole of it.
fn place(file: &str, line: u32) -> Place {
    match line {
        0 => Place::file(file),
        line => Place::at(file, line, 0),
    }
}

#[cfg(test)]
mod tests;
