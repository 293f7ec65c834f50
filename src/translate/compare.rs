//! What differs between two versions of a file, message by message?

use super::file::MessageFile;
use crate::locale::state::Mark;

/// How a message differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Its name; that of a term with its hyphen.
    pub id: String,
    /// In what it differs.
    pub kind: Kind,
    /// What the first version says; empty when it has no such message.
    pub before: String,
    /// What the second version says; empty when it has no such message.
    pub after: String,
}

/// In what a message differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Only the second version has it.
    Added,
    /// Only the first version has it.
    Removed,
    /// The words differ.
    Changed,
    /// Only the state differs.
    State,
}

impl Kind {
    /// The word for it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Changed => "changed",
            Self::State => "state",
        }
    }
}

/// The messages that differ: in the order of the second version, then those that only the first one has.
pub fn compare(first: &MessageFile, second: &MessageFile) -> Vec<Difference> {
    let mut differences = Vec::new();
    for entry in &second.entries {
        let after = second.text(entry);
        let Some(old) = first.entry(&entry.id) else {
            differences.push(difference(&entry.id, Kind::Added, String::new(), after));
            continue;
        };
        let before = first.text(old);
        if before != after {
            differences.push(difference(&entry.id, Kind::Changed, before, after));
            continue;
        }
        let [before, after] = [first.mark(old), second.mark(entry)].map(|mark: Mark| mark.line());
        if before != after {
            differences.push(difference(&entry.id, Kind::State, before, after));
        }
    }
    let gone = first.entries.iter().filter(|entry| second.entry(&entry.id).is_none());
    differences.extend(gone.map(|entry| difference(&entry.id, Kind::Removed, first.text(entry), String::new())));
    differences
}

fn difference(id: &str, kind: Kind, before: String, after: String) -> Difference {
    Difference {
        id: id.to_owned(),
        kind,
        before,
        after,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceText;

    #[test]
    fn every_kind_of_difference_is_found_and_nothing_else() {
        let file = |text: &str| MessageFile::parse(&SourceText::new("a.ftl", text)).expect(text);
        let first = file("same = S\nold = O\nword = W\n# state: draft\nread = R\n");
        let second = file("# a note\nsame =   S\n\nword = V\n# state: reviewed\nread = R\nnew = N\n");
        let found: Vec<_> = compare(&first, &second).into_iter().map(|d| (d.id, d.kind)).collect();
        let expected = [
            ("word", Kind::Changed),
            ("read", Kind::State),
            ("new", Kind::Added),
            ("old", Kind::Removed),
        ];
        assert_eq!(found, expected.map(|(id, kind)| (id.to_owned(), kind)));
    }
}
