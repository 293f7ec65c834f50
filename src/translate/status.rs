//! How far is a translation: which messages are missing, drafts, outdated, reviewed, obsolete?

use super::file::MessageFile;

/// How far one message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// The source has it, the translation lacks it.
    Missing,
    /// The source changed after it was translated.
    Outdated,
    /// Nobody who knows the language has read it yet.
    Draft,
    /// Somebody who knows the language has read it.
    Reviewed,
    /// The translation has it, the source lacks it.
    Obsolete,
}

impl State {
    /// The state of this word.
    pub fn named(word: &str) -> Option<Self> {
        [
            Self::Missing,
            Self::Outdated,
            Self::Draft,
            Self::Reviewed,
            Self::Obsolete,
        ]
        .into_iter()
        .find(|state| state.name() == word)
    }

    /// The word for it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Outdated => "outdated",
            Self::Draft => "draft",
            Self::Reviewed => "reviewed",
            Self::Obsolete => "obsolete",
        }
    }
}

/// One message and how far it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Its name; that of a term with its hyphen.
    pub id: String,
    /// How far it is.
    pub state: State,
    /// How many words the source has for it; of an obsolete message, none.
    pub words: usize,
}

/// Every message of the source in its order, then the obsolete ones. Without a translation all are missing.
pub fn standings(source: &MessageFile, target: Option<&MessageFile>) -> Vec<Standing> {
    let known = source.entries.iter().map(|entry| Standing {
        id: entry.id.clone(),
        state: target.map_or(State::Missing, |target| state(source, target, &entry.id)),
        words: entry.words,
    });
    let obsolete = target.into_iter().flat_map(|target| &target.entries);
    let obsolete = obsolete
        .filter(|entry| source.entry(&entry.id).is_none())
        .map(|entry| Standing {
            id: entry.id.clone(),
            state: State::Obsolete,
            words: 0,
        });
    known.chain(obsolete).collect()
}

/// How far the message of a name is.
pub fn state(source: &MessageFile, target: &MessageFile, id: &str) -> State {
    let Some(original) = source.entry(id) else {
        return State::Obsolete;
    };
    let Some(entry) = target.entry(id) else {
        return State::Missing;
    };
    let mark = target.mark(entry);
    match mark.fingerprint {
        Some(fingerprint) if fingerprint != source.fingerprint(original) => State::Outdated,
        _ if mark.reviewed => State::Reviewed,
        _ => State::Draft,
    }
}

/// How many messages of a file are how far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Counts {
    /// Messages that the translation lacks.
    pub missing: usize,
    /// Messages whose source changed.
    pub outdated: usize,
    /// Messages that nobody has read.
    pub draft: usize,
    /// Messages that are done.
    pub reviewed: usize,
    /// Messages that the source lacks.
    pub obsolete: usize,
    /// Words of the source.
    pub words: usize,
    /// Words of the source that are not reviewed yet.
    pub words_left: usize,
}

impl Counts {
    /// Counts them.
    pub fn of(standings: &[Standing]) -> Self {
        let mut counts = Self::default();
        for one in standings {
            match one.state {
                State::Missing => counts.missing += 1,
                State::Outdated => counts.outdated += 1,
                State::Draft => counts.draft += 1,
                State::Reviewed => counts.reviewed += 1,
                State::Obsolete => counts.obsolete += 1,
            }
            counts.words += one.words;
            if one.state != State::Reviewed {
                counts.words_left += one.words;
            }
        }
        counts
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceText;

    fn file(text: &str) -> MessageFile {
        MessageFile::parse(&SourceText::new("a.ftl", text)).expect(text)
    }

    #[test]
    fn every_state_is_told_apart() {
        let source = file("a = En to\nb = B\nc = C\nd = D\n");
        let print = |id: &str| source.fingerprint(source.entry(id).expect(id));
        let target = file(&format!(
            "### State: reviewed\n# state: draft {}\na = x\n# state: reviewed 00000000\nb = y\nc = z\ne = w\n",
            print("a")
        ));
        let states: Vec<_> = standings(&source, Some(&target)).iter().map(|one| one.state).collect();
        assert_eq!(
            states,
            [
                State::Draft,
                State::Outdated,
                State::Reviewed,
                State::Missing,
                State::Obsolete
            ]
        );
        let counts = Counts::of(&standings(&source, Some(&target)));
        assert_eq!((counts.words, counts.words_left, counts.obsolete), (5, 4, 1));
        assert!(standings(&source, None).iter().all(|one| one.state == State::Missing));
    }
}
