//! May a brochure be printed in a language, as far as its translation is?

use super::desk::{self, HOUSE};
use super::file::MessageFile;
use super::status::{State, standings};
use crate::diag::{Code, Finding, Findings, Place};
use crate::source::project::{BrochureSource, Project};

/// What stands in the way of printing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gate {
    /// Reasons not to print.
    pub findings: Findings,
    /// Whether drafts are printed all the same, with a mark.
    pub draft: bool,
}

/// Looks at the words of a brochure in a language, those that all brochures share included. Outdated messages stop a press
/// edition, and drafts do unless `allow_drafts`. A message that the brochure uses and the language lacks stops every
/// edition before (`message-missing`); one that nobody uses stops none.
pub fn gate(project: &Project, brochure: &BrochureSource, language: &str, allow_drafts: bool) -> Gate {
    let mut gate = Gate::default();
    let (house, own) = (desk::house_source(project), desk::source(&brochure.brochure));
    for (name, source) in [(HOUSE, house), (brochure.id.as_str(), own)] {
        look(project, name, source, language, allow_drafts, &mut gate);
    }
    gate
}

fn look(project: &Project, name: &str, source: &str, language: &str, allow_drafts: bool, gate: &mut Gate) {
    let mut read = |tag: &str| {
        gate.findings
            .take(MessageFile::read(project.root(), &desk::path(tag, name)))
            .flatten()
    };
    let Some(target) = read(language) else { return };
    if language == source {
        return;
    }
    // Without a source there is nothing to compare with: the head of the file decides.
    let source = read(source).unwrap_or_else(|| target.clone());
    let all = standings(&source, Some(&target));
    let of = |state: State| {
        all.iter()
            .filter(|one| one.state == state)
            .map(|one| one.id.as_str())
            .collect::<Vec<_>>()
    };
    let place = |ids: &[&str]| {
        let first = ids.first().and_then(|id| target.entry(id));
        first.map_or_else(|| Place::file(target.path.clone()), |entry| target.place(entry))
    };
    let (outdated, draft) = (of(State::Outdated), of(State::Draft));
    let update = "`trykksak translate sync` shows what to do in the file";
    if !outdated.is_empty() {
        let message = format!(
            "{} outdated in {language}: the source changed later",
            several(outdated.len())
        );
        gate.findings.push(
            Finding::error(Code::TranslationOutdated, message)
                .at(place(&outdated))
                .note(first(&outdated))
                .hint(update),
        );
    }
    if !draft.is_empty() && !allow_drafts {
        let message = format!("{} still drafts in {language}", several(draft.len()));
        gate.findings.push(
            Finding::error(Code::TranslationDraft, message)
                .at(place(&draft))
                .note(first(&draft))
                .hint("when somebody who knows the language has read them: `trykksak translate mark reviewed`")
                .hint("or print them with a mark in the slug: `--allow-drafts`"),
        );
    }
    gate.draft |= !draft.is_empty();
}

fn several(number: usize) -> String {
    match number {
        1 => "one message is".to_owned(),
        number => format!("{number} messages are"),
    }
}

fn first(ids: &[&str]) -> String {
    format!("messages {}", crate::diag::listed(ids.iter().copied()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::sample::{HOUSE, LEAFLET};

    /// What the gate says of a brochure whose source has two messages and whose English file is `target`.
    fn through(target: &str, allow_drafts: bool) -> (Vec<Code>, bool) {
        let folder = tempfile::tempdir().expect("a folder");
        let write = |path: &str, text: &str| {
            let file = folder.path().join(path);
            std::fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
            std::fs::write(file, text).expect("a file");
        };
        write("brochures/house.yaml", HOUSE);
        write("brochures/kort-om/brochure.yaml", LEAFLET);
        write("locales/nb/kort-om.ftl", "a = A\nb = B\n");
        write("locales/en/kort-om.ftl", target);
        let project = Project::load(folder.path()).expect("a project");
        let brochure = project.brochure("kort-om").expect("a brochure");
        let gate = gate(&project, &brochure, "en", allow_drafts);
        (gate.findings.iter().map(|finding| finding.code).collect(), gate.draft)
    }

    #[test]
    fn reviewed_messages_pass_without_a_mark() {
        assert_eq!(through("### State: reviewed\na = x\nb = y\n", false), (vec![], false));
    }

    #[test]
    fn drafts_stop_unless_they_are_allowed_and_leave_a_mark_then() {
        let text = "### State: reviewed\n# state: draft\na = x\nb = y\n";
        assert_eq!(through(text, false), (vec![Code::TranslationDraft], true));
        assert_eq!(through(text, true), (vec![], true));
    }

    #[test]
    fn outdated_messages_stop_always() {
        let text = "# state: reviewed 00000000\na = x\n";
        assert_eq!(through(text, true), (vec![Code::TranslationOutdated], false));
    }

    #[test]
    fn a_file_that_calls_itself_the_source_is_a_draft_where_it_is_none() {
        let text = "### State: source\na = x\nb = y\n";
        assert_eq!(through(text, false), (vec![Code::TranslationDraft], true));
        let read = "### State: source\n# state: reviewed\na = x\n# state: reviewed\nb = y\n";
        assert_eq!(through(read, false), (vec![], false));
    }

    #[test]
    fn the_source_of_a_brochure_without_bokmaal_is_its_first_language() {
        let folder = tempfile::tempdir().expect("a folder");
        let write = |path: &str, text: &str| {
            let file = folder.path().join(path);
            std::fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
            std::fs::write(file, text).expect("a file");
        };
        let languages = LEAFLET
            .lines()
            .find(|line| line.starts_with("languages:"))
            .expect("languages");
        write("brochures/house.yaml", HOUSE);
        write(
            "brochures/kort-om/brochure.yaml",
            &LEAFLET.replace(languages, "languages: [se, en]"),
        );
        write("locales/se/kort-om.ftl", "a = A\n");
        let source = crate::source::SourceText::new("a.ftl", "a = A\n");
        let source = MessageFile::parse(&source).expect("a file");
        let print = source.fingerprint(&source.entries[0]);
        write("locales/en/kort-om.ftl", &format!("# state: reviewed {print}\na = x\n"));
        let project = Project::load(folder.path()).expect("a project");
        let brochure = project.brochure("kort-om").expect("a brochure");
        assert_eq!(gate(&project, &brochure, "en", false), Gate::default());
    }
}
