//! How is a message marked as reviewed, or as a draft again?

use super::edit::{self, Edits};
use super::file::MessageFile;
use crate::diag::{Code, Finding, Findings, Place, closest};
use crate::locale::state::Mark;

/// What to write into the state line of messages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marking {
    /// Whether somebody who knows the language has read them.
    pub reviewed: bool,
    /// When, `YYYY-MM-DD`.
    pub date: Option<String>,
    /// Who.
    pub by: Option<String>,
}

/// The text of `target` with messages marked; all of its messages when `ids` is empty. They count as translations of
/// the source as it is now.
///
/// # Errors
/// `name-unknown` for each name that the file lacks or that is not in the source; nothing is marked then.
pub fn mark(source: &MessageFile, target: &MessageFile, ids: &[String], marking: &Marking) -> Result<String, Findings> {
    let mut findings = Findings::new();
    let mut edits = Edits::default();
    let wanted: Vec<&str> = match ids.is_empty() {
        true => target.entries.iter().map(|entry| entry.id.as_str()).collect(),
        false => ids.iter().map(String::as_str).collect(),
    };
    let mut done = std::collections::BTreeSet::new();
    for id in wanted {
        match (target.entry(id), source.entry(id)) {
            (Some(entry), Some(original)) if done.insert(id) => {
                let mark = Mark {
                    reviewed: marking.reviewed,
                    fingerprint: Some(source.fingerprint(original)),
                    date: marking.date.clone(),
                    by: marking.by.clone(),
                };
                edits.replace(entry.comment, entry.start, edit::comment(target, entry, &mark, None));
            }
            // Marking all leaves those alone that the source has no more.
            (Some(_), Some(_)) => {}
            (Some(_), None) if ids.is_empty() => {}
            (found, _) => findings.push(unknown(target, source, id, found.is_some())),
        }
    }
    match findings.is_empty() {
        true => Ok(target.with(&edits.apply(target))),
        false => Err(findings),
    }
}

fn unknown(target: &MessageFile, source: &MessageFile, id: &str, obsolete: bool) -> Finding {
    let shown: String = id.chars().take(60).collect();
    let place = Place::file(target.path.clone());
    if obsolete {
        return Finding::error(
            Code::NameUnknown,
            format!("the source has no message `{shown}` any more"),
        )
        .at(place)
        .hint(format!("take it out of {}", target.path));
    }
    let finding = Finding::error(Code::NameUnknown, format!("{} has no message `{shown}`", target.path)).at(place);
    if source.entry(id).is_some() {
        return finding.hint("it is not translated yet: `trykksak translate sync` writes a stub to fill in");
    }
    match closest(id, target.entries.iter().map(|entry| entry.id.as_str())) {
        Some(near) => finding.hint(format!("did you mean `{near}`?")),
        None => finding.hint("`trykksak translate status --messages` lists the names"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceText;
    use crate::translate::status::{State, state};

    fn file(text: &str) -> MessageFile {
        MessageFile::parse(&SourceText::new("a.ftl", text)).expect(text)
    }

    fn reviewed() -> Marking {
        Marking {
            reviewed: true,
            date: Some("2026-11-20".into()),
            by: Some("N.N.".into()),
        }
    }

    #[test]
    fn an_outdated_message_is_reviewed_after_it() {
        let source = file("a = A\nb = B\n");
        let now = source.fingerprint(&source.entries[0]);
        let target = file(&format!(
            "# n\n# outdated: the source is now {now}\n#  | A\n# state: draft 00000000\na = Á\n\nb = Z\n"
        ));
        let text = mark(&source, &target, &["a".into()], &reviewed()).expect("marked");
        let print = source.fingerprint(&source.entries[0]);
        assert_eq!(
            text,
            format!("# n\n# state: reviewed {print}, 2026-11-20, N.N.\na = Á\n\nb = Z\n")
        );
        assert_eq!(state(&source, &file(&text), "a"), State::Reviewed);
    }

    #[test]
    fn all_messages_are_marked_but_obsolete_ones() {
        let text = mark(&file("a = A\n"), &file("a = Á\nz = Z\n"), &[], &reviewed()).expect("marked");
        assert_eq!(text.matches("# state: reviewed").count(), 1);
    }

    #[test]
    fn a_name_that_is_not_there_stops_everything() {
        let findings = mark(
            &file("a = A\nb = B\n"),
            &file("a = Á\n"),
            &["a".into(), "b".into(), "aa".into()],
            &reviewed(),
        )
        .expect_err("unknown names");
        assert_eq!(findings.len(), 2);
        assert!(
            findings
                .iter()
                .all(|finding| finding.code == Code::NameUnknown && !finding.hints.is_empty())
        );
    }
}
