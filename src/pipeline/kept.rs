//! What does a run leave for the next one of the same process?

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::Made;
use super::jobs::Job;
use crate::diag::Findings;
use crate::text::{Typesetter, Voices};

/// What earlier runs of one request have done, for those that follow: the words that they have shaped (runs with other fonts
/// start anew), and which files still are what their sources say.
#[derive(Default)]
pub struct Kept {
    voices: Mutex<Option<Arc<Voices>>>,
    /// The jobs of earlier runs; `None` for those that must be done again.
    done: Mutex<BTreeMap<Key, Option<Done>>>,
}

/// A brochure and a language.
type Key = (String, String);

/// A job that went well.
struct Done {
    /// What is worth a look all the same.
    findings: Findings,
    files: Vec<PathBuf>,
    /// Whether it shows other brochures.
    lists: bool,
}

impl Kept {
    /// Takes in that files have changed, given as paths in the project with `/` between folders: the next run makes again
    /// what depends on them. A brochure's own folder and messages concern it and the catalogues, all other files every
    /// brochure.
    pub fn changed<'a>(&self, files: impl IntoIterator<Item = &'a str>) {
        let mut done = self.done();
        for file in files {
            let owner = owner(file).filter(|owner| done.keys().any(|(id, _)| id == owner));
            for ((id, _), job) in done.iter_mut() {
                let lists = job.as_ref().is_some_and(|job| job.lists);
                if lists || owner.is_none_or(|owner| id == owner) {
                    *job = None;
                }
            }
        }
    }

    /// What a job of an earlier run has found, where its files stand and nothing that they depend on has changed since.
    pub(super) fn findings_of(&self, job: &Job<'_>) -> Option<Findings> {
        let done = self.done();
        let before = done.get(&key(job))?.as_ref()?;
        before
            .files
            .iter()
            .all(|file| file.exists())
            .then(|| before.findings.clone())
    }

    /// Keeps what came of a job, unless it has failed: what failed can go well without any change of a source.
    pub(super) fn keep(&self, job: &Job<'_>, made: &[Made], findings: &Findings) {
        let done = (!findings.has_errors() && !made.is_empty()).then(|| Done {
            findings: findings.clone(),
            files: made.iter().map(|made| made.file.clone()).collect(),
            lists: job.brochure.source.is_catalogue(),
        });
        self.done().insert(key(job), done);
    }

    /// The typesetter with what is kept, which from now on is what it shapes.
    pub(super) fn serve<'a>(&self, typesetter: Typesetter<'a>) -> Typesetter<'a> {
        let mut voices = self.voices.lock().unwrap_or_else(PoisonError::into_inner);
        let typesetter = match &*voices {
            Some(voices) => typesetter.with_voices(voices),
            None => typesetter,
        };
        *voices = Some(typesetter.voices().clone());
        typesetter
    }

    /// How many words were shaped, and how many there are, each counted once for each voice: a face, a script, the rules
    /// of a language, features and a direction.
    pub fn shaped(&self) -> (usize, usize) {
        let voices = self.voices.lock().unwrap_or_else(PoisonError::into_inner);
        voices
            .as_ref()
            .map_or((0, 0), |voices| (voices.shapings(), voices.words()))
    }

    /// Entries are put in and taken out whole, so a thread that panicked has left none half written.
    fn done(&self) -> MutexGuard<'_, BTreeMap<Key, Option<Done>>> {
        self.done.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn key(job: &Job<'_>) -> Key {
    (job.brochure.source.id.clone(), job.language.to_owned())
}

/// The brochure that a file belongs to by its place: `brochures/<id>/…` and `locales/<language>/<id>.ftl`.
fn owner(file: &str) -> Option<&str> {
    let parts: Vec<&str> = file.split('/').collect();
    match parts[..] {
        ["brochures", id, _, ..] => Some(id),
        // The words of the house are in every brochure, whatever a brochure is called.
        ["locales", _, messages] => messages.strip_suffix(".ftl").filter(|id| *id != "house"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two brochures in two languages, and a catalogue.
    fn kept() -> Kept {
        let kept = Kept::default();
        for id in ["a", "b", "catalogue"] {
            for language in ["nb", "se"] {
                let done = Done {
                    findings: Findings::new(),
                    files: Vec::new(),
                    lists: id == "catalogue",
                };
                kept.done().insert((id.to_owned(), language.to_owned()), Some(done));
            }
        }
        kept
    }

    /// The brochures that need not be made again.
    fn left(kept: &Kept) -> Vec<String> {
        let done = kept.done();
        let left = done.iter().filter(|(_, job)| job.is_some());
        let mut ids: Vec<String> = left.map(|((id, _), _)| id.clone()).collect();
        ids.dedup();
        ids
    }

    #[test]
    fn a_brochures_own_files_concern_it_and_the_catalogue() {
        for file in [
            "brochures/a/brochure.yaml",
            "brochures/a/art/cover.svg",
            "locales/se/a.ftl",
        ] {
            let kept = kept();
            kept.changed([file, "locales/nb/a.ftl"]);
            assert_eq!(left(&kept), ["b"], "{file}");
        }
    }

    #[test]
    fn all_other_files_concern_every_brochure() {
        for file in [
            "brochures/house.yaml",
            "brochures/catalogue.yaml",
            "brochures/a",
            "brochures/new/brochure.yaml",
            "locales/nb/house.ftl",
            "locales/nb/hyphenation.txt",
            "locales/nb",
            "locales/glossary.yaml",
            "fonts/A.ttf",
        ] {
            let kept = kept();
            kept.changed(["locales/se/a.ftl", file]);
            assert!(left(&kept).is_empty(), "{file}");
        }
    }

    #[test]
    fn a_brochure_that_failed_is_still_known() {
        let kept = kept();
        kept.done().retain(|(id, _), job| id != "a" || job.take().is_some());
        kept.changed(["locales/se/a.ftl"]);
        assert_eq!(left(&kept), ["b"]);
    }

    #[test]
    fn no_change_concerns_nobody() {
        let kept = kept();
        kept.changed([]);
        assert_eq!(left(&kept), ["a", "b", "catalogue"]);
    }
}
