//! Which words does a message get when a sheet comes back, those here or those of the sheet?
//!
//! The sheet says what was exported (by fingerprint), so three texts can be compared: who alone has changed a message wins;
//! where both have, the words here stay unless the user wants otherwise. Of words that are the same in both the state is
//! settled in the same way.

use super::super::desk::Pair;
use super::super::file::{Entry, MessageFile, fingerprint};
use super::super::status::{State, state};
use super::import::Imported;
use super::{Unit, place};
use crate::diag::{Code, Finding};
use crate::locale::state::Mark;

/// Who has changed the words of a message since the sheet was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Changed {
    /// The sheet alone.
    There,
    /// The project alone.
    Here,
    /// Both, in different ways.
    Both,
    /// The sheet does not say what was exported.
    Unknown,
}

/// What a message is settled with.
struct Case<'a> {
    pair: &'a Pair,
    before: &'a MessageFile,
    unit: &'a Unit,
    /// The name of the sheet, for findings.
    file: &'a str,
    /// Whether the words of the sheet win where both have changed.
    replace: bool,
    /// Whether the unit is a translation of an older source text.
    old: bool,
}

/// The mark that a message gets with the words of the sheet; `None` when it stays as it is. `imported` gets its name and
/// the warnings.
pub(super) fn settle(
    pair: &Pair,
    before: &MessageFile,
    unit: &Unit,
    (file, replace): (&str, bool),
    imported: &mut Imported,
) -> Option<Mark> {
    let now = pair.source.fingerprint(pair.source.entry(&unit.id)?);
    let theirs = fingerprint(&unit.source);
    let case = Case {
        pair,
        before,
        unit,
        file,
        replace,
        old: theirs != now,
    };
    let mark = |reviewed: bool, fingerprint: &str| Mark {
        reviewed,
        fingerprint: Some(fingerprint.to_owned()),
        date: None,
        by: None,
    };
    match before.entry(&unit.id) {
        None => imported.added.push(unit.id.clone()),
        Some(entry) if before.text(entry) == unit.target => {
            let reviewed = case.settled_state(imported)?;
            imported.marked.push(unit.id.clone());
            return Some(mark(reviewed, &now));
        }
        Some(entry) => {
            let (changed, words) = (changed(before, entry, unit), before.text(entry));
            let says_more = unit.reviewed && unit.exported_state != Some(State::Reviewed);
            if changed == Changed::Here && !(says_more && case.state() == State::Draft) {
                return None;
            }
            if let Some(finding) = case.kept(changed, words.trim()) {
                imported.kept.push(unit.id.clone());
                imported.findings.push(finding);
                return None;
            }
            imported.findings.extend(case.replaced(changed, words.trim()));
            imported.changed.push(unit.id.clone());
        }
    }
    if case.old {
        let message = format!("`{}` was translated from an older text", unit.id);
        let finding = case.warning(Code::ExchangeOlder, message);
        imported.findings.push(finding.hint("it is imported as outdated"));
    }
    Some(mark(unit.reviewed && !case.old && !unit.outdated, &theirs))
}

impl Case<'_> {
    fn warning(&self, code: Code, message: String) -> Finding {
        Finding::warning(code, message)
            .at(place(self.file, self.unit.line))
            .note(format!("language {}, message `{}`", self.pair.language, self.unit.id))
    }

    fn state(&self) -> State {
        state(&self.pair.source, self.before, &self.unit.id)
    }

    /// Whether words that are the same here and in the sheet count as reviewed now; `None` when their state stays. A tool
    /// that takes `outdated` away says that they are still right. A change of the state here after the export is never
    /// overruled in silence, and nothing that is reviewed becomes a draft in silence. A sheet that says neither how far the
    /// message is nor what was exported changes nothing.
    fn settled_state(&self, imported: &mut Imported) -> Option<bool> {
        let (here, there) = (self.state(), self.unit.state());
        let is_more = matches!(
            (here, there),
            (State::Outdated, State::Draft) | (State::Outdated | State::Draft, State::Reviewed)
        );
        let is_less = here == State::Reviewed && matches!(there, State::Draft | State::Outdated);
        let is_silent = self.unit.exported.is_none() && !self.unit.stated;
        if self.old || is_silent || !(is_more || is_less) {
            return None;
        }
        let reviewed = there == State::Reviewed;
        if self.unit.exported.is_some() && !self.unit.is_as_exported() {
            // Both have changed the words in the same way: what is said of them there is of new words.
            return is_more.then_some(reviewed);
        }
        let id = &self.unit.id;
        let finding = match self.unit.exported_state {
            Some(then) if then == there => return None,
            Some(then) if then == here && is_more => return Some(reviewed),
            Some(then) if then == here => {
                let message = format!("`{id}` was reviewed here, and is a draft now, as the file says");
                self.warning(Code::ExchangeOlder, message)
                    .hint("read it again, then `trykksak translate mark reviewed`")
            }
            Some(_) if self.replace => {
                let message = format!("`{id}` was marked as {} here after the export", here.name());
                self.warning(Code::ExchangeConflict, message)
                    .hint(format!("the state of the file, {}, has replaced it", there.name()))
            }
            Some(_) => {
                let message = format!(
                    "`{id}` was marked here as {} after the export, and in the file as {}",
                    here.name(),
                    there.name()
                );
                let finding = self.warning(Code::ExchangeConflict, message);
                imported.findings.push(
                    finding
                        .hint("the state here is kept; `trykksak translate mark` sets another")
                        .hint("or let the file decide: `trykksak translate import --replace`"),
                );
                return None;
            }
            // Nothing is taken away on the word of a sheet that does not know what it takes away.
            None if is_less => return None,
            None => {
                let message = format!(
                    "`{id}` is {} now, and the file does not say whether it was marked here after the export",
                    there.name()
                );
                self.warning(Code::ExchangeConflict, message)
                    .hint(format!("it was {} here: is that no longer right?", here.name()))
            }
        };
        imported.findings.push(finding);
        Some(reviewed)
    }

    /// Why the words here are kept; `None` when they are not.
    fn kept(&self, changed: Changed, words: &str) -> Option<Finding> {
        let id = &self.unit.id;
        if changed == Changed::Here {
            let message = format!("`{id}` was reviewed, but edited here after the export");
            let finding = self.warning(Code::ExchangeConflict, message);
            return Some(finding.hint("the words here are kept; read them, then `trykksak translate mark reviewed`"));
        }
        if self.old && self.state() == State::Reviewed {
            let message = format!("`{id}` is reviewed here, and the file has an older version: it was not imported");
            let finding = self.warning(Code::ExchangeOlder, message);
            return Some(finding.hint("to take the older words, write them into the file by hand"));
        }
        if changed != Changed::Both || self.replace {
            return None;
        }
        let message = format!("`{id}` was edited here and in the file after the export");
        let finding = self.warning(Code::ExchangeConflict, message);
        Some(
            finding
                .note(format!("the words here are kept: {words}"))
                .note(format!("the words of the file are: {}", self.unit.target.trim()))
                .hint("write into the file of the project what is right")
                .hint("or let the words of the file replace all such words: `trykksak translate import --replace`"),
        )
    }

    /// What is said when the words here are replaced; nothing when nobody has edited them after the export.
    fn replaced(&self, changed: Changed, words: &str) -> Option<Finding> {
        let id = &self.unit.id;
        let (code, message) = match (self.state(), changed) {
            (State::Reviewed, _) if self.unit.reviewed => (
                Code::ExchangeOlder,
                format!("`{id}` was reviewed here with other words, which are replaced"),
            ),
            (State::Reviewed, _) => (
                Code::ExchangeOlder,
                format!("`{id}` was reviewed, and is a draft with other words now"),
            ),
            (_, Changed::Both) => (
                Code::ExchangeConflict,
                format!("`{id}` was edited here after the export, and is replaced"),
            ),
            (_, Changed::Unknown) => (
                Code::ExchangeConflict,
                format!("`{id}` is replaced, and the file does not say whether it was edited here after the export"),
            ),
            _ => return None,
        };
        let finding = self
            .warning(code, message)
            .note(format!("the words here were: {words}"));
        Some(finding.hint("compare the two: what was better before can be written into the file again"))
    }
}

/// Who has changed the words, when they differ.
fn changed(before: &MessageFile, entry: &Entry, unit: &Unit) -> Changed {
    match &unit.exported {
        None => Changed::Unknown,
        Some(exported) if *exported == before.fingerprint(entry) => Changed::There,
        Some(exported) if *exported == fingerprint(&unit.target) => Changed::Here,
        Some(_) => Changed::Both,
    }
}
