//! Is a message reviewed after an import only when somebody has said so of its words, and is none imported in part?

use super::*;

/// [`target`] with `title` as a draft.
fn draft() -> String {
    target().replace("# state: reviewed", "# state: draft")
}

/// The file after words and states of its sheet were replaced, each as often as it stands there.
fn after(exported: &str, here: &str, kind: Kind, changes: &[(&str, &str)]) -> String {
    let mut text = write(&sheet(&pair(SOURCE, Some(exported))), kind);
    for (from, to) in changes {
        assert!(text.contains(from), "{from}: {text}");
        text = text.replace(from, to);
    }
    back(&pair(SOURCE, Some(here)), &text).expect("importable").text
}

/// What the state line above `title` says, without fingerprint, and its last word.
fn title(text: &str) -> (&str, &str) {
    let (above, below) = text.split_once("\ntitle = ").expect("the message");
    let line = above.lines().next_back().expect("a state line");
    let state = line.strip_prefix("# state: ").expect("a state line");
    let words = below.lines().next().expect("words");
    (
        state.split([' ', ',']).next().expect("a word"),
        words.rsplit(' ').next().expect("a word"),
    )
}

#[test]
fn new_words_below_the_state_of_the_export_are_a_draft() {
    let words = ("čále", "čálit");
    for kind in [Kind::Xliff, Kind::Po] {
        let text = after(&target(), &target(), kind, &[words]);
        assert_eq!(title(&text), ("draft", "čálit"), "{text}");
        // Also where the same words were written here, as a draft.
        let here = draft().replace(words.0, words.1);
        let text = after(&target(), &here, kind, &[words]);
        assert_eq!(title(&text), ("draft", "čálit"), "{text}");
    }
    let text = after(
        &target(),
        &target(),
        Kind::Xliff,
        &[words, ("\"reviewed\"", "\"final\"")],
    );
    assert_eq!(title(&text), ("draft", "čálit"), "{text}");
}

#[test]
fn a_tool_that_sets_states_can_review_new_words() {
    let words = ("čále", "čálit");
    let state = ("state=\"translated\"", "state=\"final\"");
    let text = after(&draft(), &draft(), Kind::Xliff, &[words, state]);
    assert_eq!(title(&text), ("reviewed", "čálit"), "{text}");
    // Not when it does not say what the state was at the export.
    let unknown = ("trykksak:exported-state", "other");
    let text = after(&draft(), &draft(), Kind::Xliff, &[words, state, unknown]);
    assert_eq!(title(&text), ("draft", "čálit"), "{text}");
    // In PO the state is a comment of ours that no tool keeps.
    let text = after(
        &draft(),
        &draft(),
        Kind::Po,
        &[words, ("state: draft", "state: reviewed")],
    );
    assert_eq!(title(&text), ("draft", "čálit"), "{text}");
}

#[test]
fn the_words_of_the_export_can_be_reviewed_in_both_forms() {
    for (kind, from, to) in [
        (Kind::Xliff, "state=\"translated\"", "state=\"reviewed\""),
        (Kind::Po, "state: draft", "state: reviewed"),
    ] {
        let text = after(&draft(), &draft(), kind, &[(from, to)]);
        assert_eq!(title(&text), ("reviewed", "čále"), "{text}");
    }
}

/// The file after the sheet of `a = Ring nå` came back with these instead of its segment.
fn segmented(segments: &str) -> Result<String, Findings> {
    let pair = pair("a = Ring nå\nb = B\n", Some("b = Z\n"));
    let text = write(&sheet(&pair), Kind::Xliff);
    let (start, end) = (
        text.find("<segment").expect("one"),
        text.find("</segment>").expect("its end"),
    );
    let text = format!("{}{segments}{}", &text[..start], &text[end + "</segment>".len()..]);
    let text = text.replace(">Z<", ">Y<");
    back(&pair, &text).map(|imported| imported.text)
}

/// A segment in this state.
fn segment(state: &str, source: &str, target: &str) -> String {
    format!("<segment state=\"{state}\"><source>{source}</source>{target}</segment>")
}

#[test]
fn a_unit_that_is_translated_in_part_is_refused() {
    for lacking in ["", "<target/>", "<target> </target>"] {
        for (first, second) in [("<target>Riŋge </target>", lacking), (lacking, "<target>dál</target>")] {
            let parts = segment("final", "Ring ", first) + &segment("final", "nå", second);
            let findings = segmented(&parts).expect_err(&parts);
            assert_eq!(codes(&findings), ["exchange-syntax"]);
            let finding = findings.iter().next().expect("a finding");
            assert!(finding.message.contains("1 of its 2 segments"), "{finding:?}");
            assert!(finding.place.is_some() && !finding.hints.is_empty(), "{finding:?}");
        }
    }
    let none = segment("initial", "Ring ", "") + &segment("initial", "nå", "");
    let text = segmented(&none).expect("nothing of it is translated");
    assert!(!text.contains("\na = ") && text.contains("b = Y"), "{text}");
}

#[test]
fn several_segments_are_one_message_in_the_least_of_their_states() {
    let between = "<ignorable><source> </source></ignorable>";
    for (first, second, state) in [
        ("final", "reviewed", "reviewed"),
        ("final", "translated", "draft"),
        ("translated", "final", "draft"),
    ] {
        let parts =
            segment(first, "Ring", "<target>Riŋge</target>") + between + &segment(second, "nå", "<target>dál</target>");
        let text = segmented(&parts).expect("importable");
        let (above, _) = text.split_once("\na = Riŋge dál\n").expect("the whole message");
        let line = above.lines().next_back().expect("a state line");
        assert!(line.starts_with(&format!("# state: {state} ")), "{text}");
    }
}

/// What an import of the sheet of `exported` into `here` says, after changes of the sheet.
fn imported(exported: &str, here: &str, kind: Kind, changes: &[(&str, &str)], replace: bool) -> Imported {
    let own = pair(SOURCE, Some(here));
    let mut text = write(&sheet(&pair(SOURCE, Some(exported))), kind);
    for (from, to) in changes {
        assert!(text.contains(from), "{from}: {text}");
        text = text.replace(from, to);
    }
    let sheet = read("a", &text).expect("readable");
    import(&own, &sheet, "a", replace).expect("importable")
}

#[test]
fn what_was_marked_as_a_draft_here_after_the_export_stays_one() {
    for kind in [Kind::Xliff, Kind::Po] {
        for replace in [false, true] {
            let done = imported(&target(), &draft(), kind, &[], replace);
            assert_eq!(
                (title(&done.text).0, &done.marked),
                ("draft", &Vec::new()),
                "{}",
                done.text
            );
            assert_eq!(done.findings, Findings::new());
            // And what was marked as reviewed stays that.
            let done = imported(&draft(), &target(), kind, &[], replace);
            assert_eq!(title(&done.text).0, "reviewed", "{}", done.text);
            assert_eq!(done.findings, Findings::new());
        }
    }
}

#[test]
fn who_alone_takes_a_review_back_wins_and_it_is_said() {
    for (kind, changes) in [
        (Kind::Xliff, &[("state=\"reviewed\"", "state=\"translated\"")][..]),
        (Kind::Po, &[("#. state: reviewed", "#. state: draft")][..]),
    ] {
        let done = imported(&target(), &target(), kind, changes, false);
        assert_eq!(title(&done.text).0, "draft", "{}", done.text);
        assert_eq!(codes(&done.findings), ["exchange-older"]);
        assert!(done.text.contains("title = Riŋge"), "{}", done.text);
    }
    // A tool that drops states, or all that we say of ourselves, takes nothing back.
    for changes in [
        &[(" state=\"reviewed\"", "")][..],
        &[
            ("trykksak:exported", "other"),
            ("state=\"reviewed\"", "state=\"translated\""),
        ][..],
    ] {
        let done = imported(&target(), &target(), Kind::Xliff, changes, false);
        assert_eq!((title(&done.text).0, done.findings), ("reviewed", Findings::new()));
    }
}

#[test]
fn a_state_that_both_have_changed_is_that_of_the_project_unless_the_user_wants_otherwise() {
    let outdated = target().replace("# state: reviewed ", "# state: reviewed 00000000 ");
    let outdated = {
        let print = file(SOURCE).fingerprint(&file(SOURCE).entries[1]);
        outdated.replace(&format!("00000000 {print}"), "00000000")
    };
    let subs = " subState=\"trykksak:outdated\"";
    let finished = [(subs, ""), ("state=\"translated\"", "state=\"final\"")];
    let done = imported(&outdated, &draft(), Kind::Xliff, &finished, false);
    assert_eq!(title(&done.text).0, "draft", "{}", done.text);
    assert!(
        codes(&done.findings).contains(&"exchange-conflict"),
        "{:?}",
        done.findings
    );
    let done = imported(&outdated, &draft(), Kind::Xliff, &finished, true);
    assert_eq!(title(&done.text).0, "reviewed", "{}", done.text);
    assert!(
        codes(&done.findings).contains(&"exchange-conflict"),
        "{:?}",
        done.findings
    );
    // Alone the file may say that the words are still right.
    let done = imported(&outdated, &outdated, Kind::Xliff, &finished, false);
    assert_eq!((title(&done.text).0, done.findings), ("reviewed", Findings::new()));
}

#[test]
fn a_sheet_that_does_not_know_the_state_of_the_export_marks_with_a_warning() {
    let print = fingerprint("Riŋge { $phone } & čále");
    let changes = [
        (format!("#. exported: {print} draft"), format!("#. exported: {print}")),
        ("#. state: draft".to_owned(), "#. state: reviewed".to_owned()),
    ];
    let changes: Vec<(&str, &str)> = changes.iter().map(|(from, to)| (from.as_str(), to.as_str())).collect();
    let done = imported(&draft(), &draft(), Kind::Po, &changes, false);
    assert_eq!(title(&done.text).0, "reviewed", "{}", done.text);
    assert_eq!(codes(&done.findings), ["exchange-conflict"]);
}

/// The state of `choice`, which is outdated here, after its sheet came back, and what was said.
fn choice(text: &str) -> (State, Vec<&'static str>) {
    let own = pair(SOURCE, Some(&target()));
    let done = import(&own, &read("a", text).expect("readable"), "a", false).expect("importable");
    (state(&own.source, &file(&done.text), "choice"), codes(&done.findings))
}

#[test]
fn a_sheet_that_says_nothing_of_states_leaves_them() {
    let own = pair(SOURCE, Some(&target()));
    let xliff = write(&sheet(&own), Kind::Xliff);
    let subs = " subState=\"trykksak:outdated\"";
    assert!(xliff.contains(subs));
    let unknown = xliff.replace("trykksak:exported", "other").replace(subs, "");
    let silent = unknown
        .replace(" state=\"translated\"", "")
        .replace(" state=\"reviewed\"", "");
    let po = write(&sheet(&own), Kind::Po);
    let without = |what: &[&str]| -> String {
        po.split_inclusive('\n')
            .filter(|line| !what.iter().any(|start| line.starts_with(start)))
            .collect()
    };
    for text in [&silent, &without(&["#"]), &without(&["#,", "#."])] {
        assert_eq!(choice(text), (State::Outdated, Vec::new()), "{text}");
    }
    // One that says that the words are a draft, and not of which it says so, is believed with a warning.
    for text in [&unknown, &without(&["#. exported", "#,"])] {
        assert_eq!(choice(text), (State::Draft, vec!["exchange-conflict"]), "{text}");
    }
}

#[test]
fn what_is_said_of_an_entry_that_was_taken_out_is_not_of_the_next() {
    let po = write(&sheet(&pair(SOURCE, Some(&draft()))), Kind::Po);
    let (before, after) = po.split_once("\n#. state: draft\n").expect("a draft");
    let gone = "#. state: reviewed\n#. exported: 00000000 reviewed\n#, fuzzy\n#~ msgctxt \"old\"\n#~ msgid \"a\"\n#~ msgstr \"b\"\n";
    let text = format!("{before}\n{gone}\n#. state: draft\n{after}");
    assert_eq!(
        bare(read("a", &text).expect("readable")),
        bare(read("a", &po).expect("readable"))
    );
}

#[test]
fn two_versions_of_a_sheet_that_were_put_together_are_named_as_that() {
    for kind in [Kind::Xliff, Kind::Po] {
        let text = write(&sheet(&pair(SOURCE, Some(&target()))), kind);
        let lines: Vec<&str> = text.lines().collect();
        for at in [0, 1, 14] {
            let (before, after) = lines.split_at(at);
            let both = [
                before,
                &["<<<<<<< ours"],
                &after[..1],
                &["======="],
                &after[..1],
                &[">>>>>>> theirs"],
                &after[1..],
            ];
            let findings = read("a", &both.concat().join("\n")).expect_err("two versions");
            assert_eq!(codes(&findings), ["merge-conflict"]);
            let finding = findings.iter().next().expect("a finding");
            assert_eq!(finding.place.as_ref().map(|place| place.line as usize), Some(at + 1));
            assert!(!finding.hints.is_empty());
        }
    }
}

#[test]
fn targets_stand_in_their_order() {
    let between = "<ignorable><source> </source></ignorable>";
    let parts = |first: &str, second: &str| {
        let target = |order: &str, words: &str| format!("<target{order}>{words}</target>");
        segment("final", "Ring", &target(first, "Riŋge")) + between + &segment("final", "nå", &target(second, "dál"))
    };
    let text = segmented(&parts(" order=\"3\"", " order=\"1\"")).expect("importable");
    assert!(text.contains("\na = dál Riŋge\n"), "{text}");
    let text = segmented(&parts(" order=\"1\"", " order=\"3\"")).expect("importable");
    assert!(text.contains("\na = Riŋge dál\n"), "{text}");
    for (first, second) in [
        (" order=\"3\"", ""),
        (" order=\"0\"", ""),
        (" order=\"4\"", " order=\"1\""),
        (" order=\"first\"", ""),
        (" order=\"99999999999999999999999\"", ""),
    ] {
        let findings = segmented(&parts(first, second)).expect_err(first);
        assert_eq!(codes(&findings), ["exchange-syntax"]);
        let finding = findings.iter().next().expect("a finding");
        assert!(
            finding.message.contains("order") && !finding.hints.is_empty(),
            "{finding:?}"
        );
    }
}

#[test]
fn spaces_that_no_message_can_have_are_named() {
    for (words, said) in [
        (" Riŋge", "begin with a space"),
        ("Riŋge \n    dál", "end with a space"),
    ] {
        let own = pair("a = Ring\n", None);
        let mut sheet = sheet(&own);
        sheet.units[0].target = words.into();
        let findings = import(&own, &sheet, "a", false).expect_err(words);
        let hints = &findings.iter().next().expect("a finding").hints;
        assert!(hints.iter().any(|hint| hint.contains(said)), "{hints:?}");
    }
}
