//! What does a run leave for the next one of the same process?

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::Made;
use super::jobs::Job;
use crate::diag::Findings;
use crate::text::{Typesetter, Voices};
use crate::translate::desk;

/// What earlier runs of one request have done, for those that follow: the words that they have shaped (runs with other fonts
/// start anew), and which files still are what their sources say.
#[derive(Default)]
pub struct Kept {
    voices: Mutex<Option<Arc<Voices>>>,
    jobs: Mutex<BTreeMap<Key, Before>>,
}

/// A brochure and a language.
type Key = (String, String);

/// A job of earlier runs.
struct Before {
    /// The language that its brochure is translated from.
    source: String,
    /// Whether it shows other brochures.
    lists: bool,
    /// What came of it; `None` where it must be done again.
    done: Option<Done>,
}

/// What came of a job that went well.
struct Done {
    /// What is worth a look all the same.
    findings: Findings,
    files: Vec<PathBuf>,
}

impl Kept {
    /// Takes in that files have changed, given as paths in the project with `/` between folders: the next run makes again
    /// what depends on them. Words of a brochure concern it in their language, and in all languages when the others are
    /// translated from them; and so they concern the catalogues that show it. All else in a brochure's own folder concerns it
    /// and the catalogues, and any other file every brochure.
    pub fn changed<'a>(&self, files: impl IntoIterator<Item = &'a str>) {
        let mut jobs = self.jobs();
        for file in files {
            let owner = Owner::of(file).filter(|owner| jobs.keys().any(|(id, _)| id == owner.id));
            let concerned: Vec<Key> = match owner {
                None => jobs.keys().cloned().collect(),
                Some(owner) => jobs
                    .iter()
                    .filter(|(key, before)| owner.concerns(key, before, &jobs))
                    .map(|(key, _)| key.clone())
                    .collect(),
            };
            for key in concerned {
                if let Some(before) = jobs.get_mut(&key) {
                    before.done = None;
                }
            }
        }
    }

    /// What a job of an earlier run has found, where its files stand and nothing that they depend on has changed since.
    pub(super) fn findings_of(&self, job: &Job<'_>) -> Option<Findings> {
        let jobs = self.jobs();
        let done = jobs.get(&key(job))?.done.as_ref()?;
        let stand = done.files.iter().all(|file| file.exists());
        stand.then(|| done.findings.clone())
    }

    /// Keeps what came of a job, unless it has failed: what failed can go well without any change of a source.
    pub(super) fn keep(&self, job: &Job<'_>, made: &[Made], findings: &Findings) {
        let source = &job.brochure.source;
        let before = Before {
            source: desk::source(&source.brochure).to_owned(),
            lists: source.is_catalogue(),
            done: (!findings.has_errors() && !made.is_empty()).then(|| Done {
                findings: findings.clone(),
                files: made.iter().map(|made| made.file.clone()).collect(),
            }),
        };
        self.jobs().insert(key(job), before);
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
    fn jobs(&self) -> MutexGuard<'_, BTreeMap<Key, Before>> {
        self.jobs.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn key(job: &Job<'_>) -> Key {
    (job.brochure.source.id.clone(), job.language.to_owned())
}

/// What a file belongs to by its place.
struct Owner<'a> {
    /// The brochure.
    id: &'a str,
    /// The language, for words.
    language: Option<&'a str>,
}

impl<'a> Owner<'a> {
    /// Of `brochures/<id>/…` and `locales/<language>/<id>.ftl`.
    fn of(file: &'a str) -> Option<Self> {
        let parts: Vec<&str> = file.split('/').collect();
        let (id, language) = match parts[..] {
            ["brochures", id, _, ..] => (id, None),
            ["locales", language, messages] => (messages.strip_suffix(".ftl")?, Some(language)),
            _ => return None,
        };
        // The words of the house are in every brochure, whatever a brochure is called.
        (id != "house").then_some(Self { id, language })
    }

    /// Whether a job depends on the file.
    fn concerns(&self, (id, language): &Key, before: &Before, jobs: &BTreeMap<Key, Before>) -> bool {
        if id != self.id && !before.lists {
            return false;
        }
        let Some(words) = self.language else { return true };
        // A catalogue shows a brochure that lacks its language in another one.
        match jobs.get(&(self.id.to_owned(), language.clone())) {
            Some(shown) => words == language || words == shown.source,
            None => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two brochures in two languages, one in bokmål alone, and a catalogue.
    fn kept() -> Kept {
        let kept = Kept::default();
        for id in ["a", "b", "catalogue", "only-nb"] {
            for language in ["nb", "se"].into_iter().take(if id == "only-nb" { 1 } else { 2 }) {
                let before = Before {
                    source: "nb".to_owned(),
                    lists: id == "catalogue",
                    done: Some(Done {
                        findings: Findings::new(),
                        files: Vec::new(),
                    }),
                };
                kept.jobs().insert((id.to_owned(), language.to_owned()), before);
            }
        }
        kept
    }

    /// What is made again after changes.
    fn again(kept: &Kept, files: &[&str]) -> String {
        kept.changed(files.iter().copied());
        let jobs = kept.jobs();
        let again = jobs.iter().filter(|(_, before)| before.done.is_none());
        let names: Vec<String> = again.map(|((id, language), _)| format!("{id}.{language}")).collect();
        names.join(" ")
    }

    #[test]
    fn a_brochures_own_files_concern_it_and_the_catalogue() {
        for file in ["brochures/a/brochure.yaml", "brochures/a/art/cover.svg"] {
            assert_eq!(again(&kept(), &[file]), "a.nb a.se catalogue.nb catalogue.se", "{file}");
        }
    }

    #[test]
    fn words_concern_their_language_and_what_is_translated_from_them() {
        let all = "a.nb a.se catalogue.nb catalogue.se";
        assert_eq!(again(&kept(), &["locales/nb/a.ftl"]), all);
        assert_eq!(again(&kept(), &["locales/se/a.ftl"]), "a.se catalogue.se");
        assert_eq!(again(&kept(), &["locales/se/a.ftl", "brochures/a/brochure.yaml"]), all);
        assert_eq!(
            again(&kept(), &["locales/nb/only-nb.ftl"]),
            "catalogue.nb catalogue.se only-nb.nb"
        );
        assert_eq!(again(&kept(), &["locales/se/catalogue.ftl"]), "catalogue.se");
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
            "profiles/coated.icc",
        ] {
            let kept = kept();
            let all = again(&kept, &["locales/se/a.ftl", file]);
            assert_eq!(all.split(' ').count(), kept.jobs().len(), "{file}");
        }
    }

    #[test]
    fn a_brochure_that_failed_is_still_known() {
        let kept = kept();
        assert_eq!(again(&kept, &["locales/se/a.ftl"]), "a.se catalogue.se");
        assert_eq!(again(&kept, &["locales/se/a.ftl"]), "a.se catalogue.se");
        assert_eq!(again(&kept, &[]), "a.se catalogue.se");
    }
}
