//! What do the lints say of the translations of a project?

use std::collections::BTreeMap;
use std::sync::Arc;

use super::desk::{self, Choice, HOUSE, Title};
use super::file::MessageFile;
use super::lint::{self, Settings, Terms};
use crate::diag::{Code, Finding, Findings};
use crate::source::project::Project;

pub use super::lint::Room;

/// How much room the frames have left, by brochure and language, then by message.
pub type Rooms = BTreeMap<(String, String), BTreeMap<Arc<str>, Room>>;

/// Judges the words of the chosen brochures, their source language included; all when none is named. `rooms` may hold how
/// full the frames are, where that is known. What stands in the
/// way of reading a file is not repeated here: reading the brochure finds it.
pub fn review(project: &Project, choice: &Choice, rooms: &Rooms) -> Findings {
    let mut findings = Findings::new();
    let glossary = match lint::glossary(project.root()) {
        Ok(glossary) => glossary,
        Err(found) => return found,
    };
    let mut house: BTreeMap<String, Option<Arc<MessageFile>>> = BTreeMap::new();
    for title in desk::titles(project, &mut Findings::new()) {
        let chosen = |list: &[String], name: &str| list.is_empty() || list.iter().any(|one| one == name);
        if !chosen(&choice.brochures, &title.name) {
            continue;
        }
        let source = read(project, &title, &title.source);
        for language in std::iter::once(&title.source).chain(&title.languages) {
            let Some(settings) = project
                .house()
                .languages
                .get(language)
                .filter(|_| chosen(&choice.languages, language))
            else {
                continue;
            };
            let shared = house.entry(language.clone()).or_insert_with(|| {
                MessageFile::read(project.root(), &desk::path(language, HOUSE))
                    .ok()
                    .flatten()
                    .map(Arc::new)
            });
            let shared = shared.clone();
            let Some(target) = read(project, &title, language) else {
                continue;
            };
            let terms: Terms = lint::terms(&shared.iter().map(|file| &**file).chain([&target]).collect::<Vec<_>>());
            let settings = Settings {
                language,
                conventions: settings.conventions,
                glossary: &glossary,
                terms: &terms,
                rooms: rooms.get(&(title.name.clone(), language.clone())),
            };
            let original = source.as_ref().filter(|_| language != &title.source);
            if let Ok(found) = lint::lint(original, &target, &settings) {
                let fitting = |finding: &Finding| !target.artificial || is_of_any_language(finding.code);
                findings.extend(found.into_iter().filter(fitting));
            }
        }
    }
    findings
}

/// Whether a rule is about what every language has in common: what is filled in, markup and links. The others judge words, and
/// the pseudo-language has none.
fn is_of_any_language(code: Code) -> bool {
    matches!(
        code,
        Code::LintVariables | Code::LintCase | Code::LintMarkdown | Code::LintLink
    )
}

fn read(project: &Project, title: &Title, language: &str) -> Option<MessageFile> {
    MessageFile::read(project.root(), &title.path(language)).ok().flatten()
}
