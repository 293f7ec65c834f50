//! Does a translation follow its source without losing anything?

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::source::SourceText;

fn file(text: &str) -> MessageFile {
    MessageFile::parse(&SourceText::new("locales/se/a.ftl", text)).expect(text)
}

fn synced(source: &str, target: &str) -> String {
    sync(&file(source), &file(target), "se").text
}

#[test]
fn a_missing_message_becomes_a_stub_where_it_belongs() {
    let text = synced("a = A\n# note\nb = B\n    two\nc = C\n", "c = Z\n\n# x\n");
    let source = file("a = A\n# note\nb = B\n    two\nc = C\n");
    let print = |id: &str| source.fingerprint(source.entry(id).expect(id));
    assert_eq!(
        text,
        format!(
            "# missing: a {}\n#  | A\n# a =\n\n# missing: b {}\n# note\n#  | B\n#  |     two\n# b =\n\n# state: draft {}\nc = Z\n\n# x\n",
            print("a"),
            print("b"),
            print("c")
        )
    );
}

#[test]
fn a_filled_stub_becomes_a_draft_and_keeps_its_notes() {
    let stubbed = synced("# note\na = A\n", "### h\n");
    let filled = stubbed.replace("# a =", "a = Á");
    let text = synced("# note\na = A\n", &filled);
    let print = file("a = A\n").fingerprint(&file("a = A\n").entries[0]);
    assert_eq!(text, format!("### h\n\n# note\n# state: draft {print}\na = Á\n"));
}

#[test]
fn an_outdated_message_gets_the_new_source_text_and_loses_it_when_marked() {
    let before = synced("a = A\n", "a = Á\n");
    let outdated = synced("a = New\n", &before);
    assert!(
        outdated.contains(&format!("{}# state: draft ", now("New"))),
        "{outdated}"
    );
    assert_eq!(synced("a = New\n", &outdated), outdated);
    assert_eq!(synced("a = A\n", &outdated), before);
}

/// The lines above an outdated message whose source is now `text`.
fn now(text: &str) -> String {
    let print = crate::translate::file::fingerprint(text);
    format!("# outdated: the source is now {print}\n#  | {text}\n")
}

#[test]
fn what_a_translator_notes_below_the_new_source_text_stays() {
    let proposal = "#  | a proposal\n";
    let before = synced("a = A\n", "a = Á\n");
    let outdated = synced("a = New\n", &before);
    let noted = outdated.replace("#  | New\n", &format!("#  | New\n{proposal}"));
    let again = synced("a = Newer\n", &noted);
    assert!(
        again.contains(proposal) && again.contains(&now("Newer")) && !again.contains("| New\n"),
        "{again}"
    );
    assert_eq!(synced("a = Newer\n", &again), again);
    let back = synced("a = A\n", &again);
    assert!(back.contains(proposal) && !back.contains("outdated"), "{back}");
    // Words of a person in the place of ours, and a line that only looks like ours.
    for theirs in [
        "# outdated: the source is now\n#  | New\n",
        "# outdated: the source is now in the house\n#  | a\n",
    ] {
        let text = synced("a = Other\n", &synced("a = A\n", &format!("{theirs}a = Á\n")));
        assert!(text.contains(theirs) && text.contains(&now("Other")), "{text}");
    }
    let changed = outdated.replace("#  | New\n", "#  | New, says Elle\n");
    let kept = synced("a = A\n", &changed);
    assert!(
        kept.contains("#  | New, says Elle\n") && !kept.contains("outdated"),
        "{kept}"
    );
}

#[test]
fn a_message_with_two_states_gets_the_lesser() {
    let print = file("a = A\n").fingerprint(&file("a = A\n").entries[0]);
    let (draft, reviewed) = (
        format!("# state: draft {print}\n"),
        format!("# state: reviewed {print}\n"),
    );
    for both in [format!("{draft}{reviewed}"), format!("{reviewed}{draft}")] {
        assert_eq!(synced("a = A\n", &format!("{both}a = Á\n")), format!("{draft}a = Á\n"));
    }
}

#[test]
fn what_a_translator_notes_in_our_way_of_writing_stays() {
    let notes = "# outdated: ask somebody about this word\n#  | a proposal\n";
    let text = synced("a = A\n", &format!("{notes}a = Á\n"));
    assert!(text.starts_with(notes), "{text}");
    assert_eq!(synced("a = A\n", &text), text);
    let outdated = synced("a = New\n", &text);
    assert!(
        outdated.starts_with(notes) && outdated.contains("#  | New"),
        "{outdated}"
    );
}

#[test]
fn what_a_translator_writes_below_the_source_text_of_a_stub_stays() {
    let stubbed = synced("a = A\n    two\n", "### h\n");
    let text = "#  | A\n#  |     two\n";
    for proposal in ["#  | forslag: Á\n", "#  |\n#  | forslag: Á\n", "#  |forslag: Á\n"] {
        for with in [format!("{text}{proposal}"), format!("{proposal}{text}")] {
            let noted = stubbed.replace(text, &with);
            assert_ne!(noted, stubbed);
            assert_eq!(synced("a = A\n    two\n", &noted), noted);
            let renewed = synced("a = New\n", &noted);
            assert!(
                renewed.contains(proposal) && renewed.contains("#  | New\n") && !renewed.contains("two"),
                "{renewed}"
            );
            assert_eq!(synced("a = New\n", &renewed), renewed);
            // Filled in, the stub goes, and the proposal stays; and so it does when the source lacks the message.
            let filled = synced("a = New\n", &noted.replace("# a =", "a = Á"));
            assert!(
                filled.contains(proposal) && !filled.contains("missing") && !filled.contains("two"),
                "{filled}"
            );
            assert!(synced("b = B\n", &noted).contains(proposal));
        }
    }
}

#[test]
fn obsolete_messages_go_to_the_end_with_their_comments() {
    let text = synced("b = B\n", "# x\na = Á\n\nb = Z\n");
    assert!(
        text.ends_with("\n# x\na = Á\n") && text.contains("b = Z\n\n## Obsolete"),
        "{text}"
    );
    assert_eq!(synced("b = B\n", &text), text);
}

#[test]
fn a_message_that_the_source_has_again_goes_back_to_its_place() {
    let (all, less) = ("a = A\nb = B\nc = C\n", "a = A\nc = C\n");
    let first = synced(all, "### h\n\na = Á\n\n# why\nb = Z\n\nc = X\n");
    let gone = synced(less, &first);
    assert!(gone.contains("c = X\n\n## Obsolete"), "{gone}");
    let back = sync(&file(all), &file(&gone), "se");
    assert_eq!(back.returned, ["b"]);
    assert!(!back.text.contains("Obsolete"), "{}", back.text);
    let messages = |text: &str| -> Vec<String> {
        text.lines()
            .filter(|line| !line.trim().is_empty())
            .map(str::to_owned)
            .collect()
    };
    assert_eq!(messages(&back.text), messages(&first));
    assert_eq!(synced(all, &back.text), back.text);
    // With other words in the source it comes back outdated.
    let changed = synced("a = A\nb = New\nc = C\n", &gone);
    assert!(
        changed.contains(&format!("# why\n{}# state: draft ", now("New"))),
        "{changed}"
    );
    assert!(changed.find("b = Z") < changed.find("c = X"), "{changed}");
}

#[test]
fn what_else_is_obsolete_stays_where_it_is() {
    let gone = synced("c = C\n", "a = Á\n\nb = Z\n\nc = X\n");
    let back = synced("a = A\nc = C\n", &gone);
    assert!(back.find("a = Á") < back.find("c = X"), "{back}");
    assert!(back.ends_with("needed.\n\nb = Z\n"), "{back}");
    // A heading that a person wrote stays.
    let own = synced("a = A\n", "## Obsolete: ask Elle\n\na = Á\n");
    assert!(own.ends_with("a = Á\n\n## Obsolete: ask Elle\n"), "{own}");
}

#[test]
fn line_ends_and_a_missing_last_line_end_stay() {
    let text = synced("a = A\nb = B\n", "### h\r\na = Á");
    assert!(
        text.starts_with("### h\r\n# state: draft ") && text.contains("\r\na = Á\r\n\r\n# missing: b"),
        "{text:?}"
    );
    assert!(!text.replace("\r\n", "").contains('\n'), "{text:?}");
}

#[test]
fn a_skeleton_is_in_step_and_a_stub_with_words_stays() {
    let source = file("### head\n\n## Group\n\n# note\na = A\nb = B\n\n## Two\nc = C\n");
    let text = skeleton(&source, "T", "sma");
    assert_eq!(sync(&source, &file(&text), "sma").text, text, "{text}");
    let begun = text.replace("# a =", "# a = Vuos");
    assert_eq!(synced("b = B\n", &begun).matches("# a = Vuos").count(), 1);
}

/// Comment lines that people wrote, in the pieces of [`files`].
const WRITTEN: [&str; 7] = [
    "# outdated: the source is now",
    "# a note",
    "#  | a proposal",
    "# outdated: ask somebody",
    "# c = begun",
    "## A group",
    "### A head",
];

/// The first lines of a stub with the source text `text`, and `lines` around that: above and below.
fn stub(id: &str, text: &str, (above, below): (&str, &str)) -> String {
    let print = crate::translate::file::fingerprint(text);
    format!("# missing: {id} {print}\n{above}#  | {text}\n{below}")
}

/// A file of these pieces: messages with ids of a small alphabet, comments, blank lines.
fn files() -> impl Strategy<Value = String> {
    let message = (
        prop::sample::select(vec!["a", "b", "c", "d", "-t", "long-name"]),
        prop::sample::select(vec![
            "x",
            "ŋ { $n } «y»",
            "one\n    two\n\n    three",
            "{ $n ->\n    [one] x\n   *[other] y\n}",
            "z\n    .attr = w",
        ]),
    );
    let piece = prop_oneof![
        4 => message.prop_map(|(id, text)| format!("{id} = {text}\n")),
        1 => Just("\n".to_owned()),
        1 => Just("# a note\n".to_owned()),
        1 => Just("## A group\n".to_owned()),
        1 => Just("### A head\n".to_owned()),
        1 => Just("# state: reviewed 01234567, 2026-11-20, N.N.\n".to_owned()),
        1 => Just("# state: draft\n".to_owned()),
        1 => Just("#  | a proposal\n".to_owned()),
        1 => Just("# outdated: ask somebody\n#  | a proposal\n".to_owned()),
        1 => Just("# outdated: the source is now\n#  | a proposal\n".to_owned()),
        1 => Just(format!("{}#  | a proposal\n", now("x"))),
        1 => Just(stub("d", "D", ("", "# d =\n\n"))),
        1 => Just(stub("d", "x", ("", "#  | a proposal\n# d =\n\n"))),
        1 => Just(stub("b", "B", ("#  | a proposal\n", ""))),
        1 => Just(stub("c", "C", ("", "# c = begun\n\n"))),
        1 => Just("## Obsolete: x\n".to_owned()),
    ];
    (prop::collection::vec(piece, 0..12), any::<bool>(), any::<bool>()).prop_map(|(pieces, dos, cut)| {
        let mut seen = Vec::new();
        let pieces: Vec<String> = pieces
            .into_iter()
            .filter(|piece| match piece.split_once(" = ") {
                Some((id, _)) if !piece.starts_with('#') => {
                    let new = !seen.contains(&id.to_owned());
                    seen.push(id.to_owned());
                    new
                }
                _ => true,
            })
            .collect();
        let mut text = pieces.concat();
        if cut {
            text.truncate(text.trim_end().len());
        }
        if dos { text.replace('\n', "\r\n") } else { text }
    })
}

fn texts(file: &MessageFile) -> BTreeMap<String, String> {
    let of = |entry: &Entry| (entry.id.clone(), file.text(entry));
    file.entries.iter().map(of).collect()
}

/// How many there are of each of the lines that people wrote.
fn comments(file: &MessageFile) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for line in file.lines.iter().map(|line| line.trim_end()) {
        if WRITTEN.contains(&line) {
            *counts.entry(line.to_owned()).or_default() += 1;
        }
    }
    counts
}

fn blanks(file: &MessageFile) -> usize {
    file.lines.iter().filter(|line| line.trim().is_empty()).count()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(800))]

    #[test]
    fn sync_is_idempotent_and_no_text_ever_changes(source in files(), other in files(), target in files()) {
        let (Ok(source), Ok(other), Ok(before)) = (
            MessageFile::parse(&SourceText::new("s.ftl", &source)),
            MessageFile::parse(&SourceText::new("s.ftl", &other)),
            MessageFile::parse(&SourceText::new("t.ftl", &target)),
        ) else {
            return Ok(());
        };
        let after = follows(&source, &before)?;
        // Then the source changes: messages go, come and come back.
        let then = follows(&other, &after)?;
        follows(&source, &then)?;
    }
}

/// The file after `sync`, which must keep everything and have nothing to do the second time.
fn follows(source: &MessageFile, before: &MessageFile) -> Result<MessageFile, TestCaseError> {
    let once = sync(source, before, "se");
    let after = MessageFile::parse(&SourceText::new("t.ftl", &once.text)).expect("a file that can be read");
    prop_assert_eq!(texts(before), texts(&after), "{}", once.text);
    let twice = sync(source, &after, "se");
    prop_assert_eq!(&twice.text, &once.text);
    prop_assert!(twice.returned.is_empty() && twice.moved.is_empty(), "{}", once.text);
    // Notes of the source come and go with stubs; none of the translation's own is lost.
    let (now, theirs) = (comments(&after), comments(source));
    for (line, count) in comments(before)
        .into_iter()
        .filter(|(line, _)| !theirs.contains_key(line))
    {
        prop_assert!(
            now.get(&line).copied().unwrap_or(0) >= count,
            "lost {line:?} in {}",
            once.text
        );
    }
    // A stub that is not needed any more goes with the blank line that came with it, and so does the last of the obsolete
    // messages, with its heading; no other goes.
    let gone = edit::stubs(before).len() + 3 * once.returned.len();
    prop_assert!(blanks(&after) + gone >= blanks(before), "{}", once.text);
    // What the source has never stands below the heading of what it lacks.
    let below = section(&after).unwrap_or(usize::MAX);
    let astray = after
        .entries
        .iter()
        .filter(|entry| entry.start > below && source.entry(&entry.id).is_some());
    prop_assert_eq!(astray.count(), 0, "{}", once.text);
    Ok(after)
}
