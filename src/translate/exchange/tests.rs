//! Do messages come back from other tools as they left, and is everything else refused?

use std::sync::Arc;

use proptest::prelude::*;

use super::import::{Imported, import};
use super::*;
use crate::source::SourceText;
use crate::translate::file::MessageFile;
use crate::translate::sync::sync;

mod states;

const SOURCE: &str = "\
# The name.
-name = Selvhjelp Norge
title = Ring { $phone } & skriv <nå>
choice = { $n ->
    [one] én
   *[other] flere
}
two = Første linje\\
    andre { $phone } og { $phone }
";

fn file(text: &str) -> MessageFile {
    MessageFile::parse(&SourceText::new("locales/se/a.ftl", text)).expect(text)
}

fn pair(source: &str, target: Option<&str>) -> Pair {
    Pair {
        name: "a".into(),
        shared: false,
        language: "se".into(),
        source_language: "nb".into(),
        source: Arc::new(file(source)),
        target: target.map(file),
    }
}

/// The sheet without the lines at which its messages stand.
fn bare(mut sheet: Sheet) -> Sheet {
    sheet.units.iter_mut().for_each(|unit| unit.line = 0);
    sheet
}

fn back(pair: &Pair, text: &str) -> Result<Imported, Findings> {
    read("a.xlf", text).and_then(|sheet| import(pair, &sheet, "a.xlf", false))
}

fn codes(findings: &Findings) -> Vec<&'static str> {
    findings.iter().map(|finding| finding.code.name()).collect()
}

/// The target of [`SOURCE`] with one reviewed, one outdated, one draft and one missing message.
fn target() -> String {
    let print = file(SOURCE).fingerprint(&file(SOURCE).entries[1]);
    format!(
        "### h\n\n-name = Selvhjelp Norge\n# state: reviewed {print}, 2026-11-20, N.N.\ntitle = Riŋge { } & čále\n# state: draft 00000000\nchoice = ok\n",
        "{ $phone }"
    )
}

#[test]
fn both_forms_are_the_identity() {
    for kind in [Kind::Xliff, Kind::Po] {
        for target in [None, Some(target())] {
            let pair = pair(SOURCE, target.as_deref());
            let sheet = sheet(&pair);
            let text = write(&sheet, kind);
            assert_eq!(bare(read("a", &text).expect("readable")), sheet, "{text}");
            let imported = import(&pair, &sheet, "a", false).expect("importable");
            assert_eq!(
                imported.text,
                pair.target.as_ref().map(MessageFile::whole).unwrap_or_default()
            );
            assert!(imported.findings.is_empty());
        }
    }
}

#[test]
fn what_is_filled_in_is_a_placeholder() {
    let text = write(&sheet(&pair(SOURCE, None)), Kind::Xliff);
    assert!(text.contains("<source>Ring <ph id=\"p1.1\" dataRef=\"d1\" equiv=\"{ $phone }\" disp=\"{ $phone }\"/> &amp; skriv &lt;nå&gt;</source>"), "{text}");
    assert!(text.contains("<note>The name.</note>"), "{text}");
}

#[test]
fn a_new_translation_takes_the_place_of_its_stub() {
    let pair = pair(SOURCE, Some(&target()));
    let mut sheet = sheet(&pair);
    sheet.units[3].target = "Vuosttaš\\\n    nubbi { $phone } ja { $phone }".into();
    let imported = import(&pair, &sheet, "a", false).expect("importable");
    assert_eq!(imported.added, ["two"]);
    let after = file(&imported.text);
    assert_eq!(after.text(after.entry("two").expect("two")), sheet.units[3].target);
    assert!(!imported.text.contains("# missing: two"), "{}", imported.text);
}

#[test]
fn words_that_are_no_message_stop_everything() {
    for bad in ["open { $phone", "one\nother = injected", "x }", "= { ", "a\n# b"] {
        let pair = pair(SOURCE, Some(&target()));
        let mut sheet = sheet(&pair);
        sheet.units[1].target = bad.into();
        let findings = import(&pair, &sheet, "a", false).expect_err(bad);
        assert!(
            codes(&findings).iter().all(|code| *code == "exchange-syntax"),
            "{bad}: {findings:?}"
        );
    }
}

#[test]
fn an_older_version_never_takes_the_place_of_a_reviewed_message() {
    let pair = pair(SOURCE, Some(&target()));
    let mut sheet = sheet(&pair);
    sheet.units[1].source = "An older text { $phone }".into();
    sheet.units[1].target = "Boares { $phone }".into();
    let imported = import(&pair, &sheet, "a", false).expect("importable");
    assert_eq!(codes(&imported.findings), ["exchange-older"]);
    assert!(imported.changed.is_empty() && !imported.text.contains("Boares"));
}

#[test]
fn a_reviewed_message_is_replaced_with_a_warning_and_is_a_draft_then() {
    let pair = pair(SOURCE, Some(&target()));
    let mut sheet = sheet(&pair);
    (sheet.units[1].target, sheet.units[1].reviewed) = ("Ođđa { $phone }".into(), false);
    let imported = import(&pair, &sheet, "a", false).expect("importable");
    assert_eq!(
        (codes(&imported.findings), imported.changed.len()),
        (vec!["exchange-older"], 1)
    );
    let after = file(&imported.text);
    assert!(!after.mark(after.entry("title").expect("title")).reviewed);
}

#[test]
fn reviewed_words_are_never_replaced_without_a_word() {
    let draft = target().replace("# state: reviewed", "# state: draft");
    let there = write(&sheet(&pair(SOURCE, Some(&draft))), Kind::Xliff);
    let there = there
        .replace("čále", "čálit")
        .replace("state=\"translated\"", "state=\"final\"");
    let imported = back(&pair(SOURCE, Some(&target())), &there).expect("importable");
    assert!(imported.text.contains("# state: reviewed") && imported.text.contains("čálit"));
    assert_eq!(codes(&imported.findings), ["exchange-older"]);
    let finding = imported.findings.iter().next().expect("a finding");
    assert!(
        finding.notes.iter().any(|note| note.contains("the words here were")),
        "{finding:?}"
    );
}

/// What comes of a sheet of `choice = ok`, an outdated draft: the words that the sheet has then, and those that the project
/// has.
fn both_edited(there: &str, here: &str, exported: bool, replace: bool) -> (String, Vec<String>, Imported) {
    let exported_from = pair(SOURCE, Some(&target()));
    let text = target().replace("choice = ok", &format!("choice = {here}"));
    let now = pair(SOURCE, Some(&text));
    let mut sheet = sheet(&exported_from);
    sheet.units[2].target = there.into();
    if !exported {
        sheet.units[2].exported = None;
    }
    let imported = import(&now, &sheet, "a", replace).expect("importable");
    let after = file(&imported.text);
    let words = after.text(after.entry("choice").expect("choice"));
    let codes = codes(&imported.findings)
        .iter()
        .map(|code| (*code).to_owned())
        .collect();
    (words, codes, imported)
}

#[test]
fn words_that_were_edited_here_after_the_export_are_not_replaced() {
    let (words, codes, imported) = both_edited("there", "here", true, false);
    assert_eq!((words.as_str(), codes), ("here", vec!["exchange-conflict".to_owned()]));
    assert_eq!((imported.kept.len(), imported.changed.len()), (1, 0));
    let finding = imported.findings.iter().next().expect("a finding");
    for part in ["kept: here", "are: there"] {
        assert!(finding.notes.iter().any(|note| note.ends_with(part)), "{finding:?}");
    }
    let (words, codes, _) = both_edited("there", "here", true, true);
    assert_eq!((words.as_str(), codes), ("there", vec!["exchange-conflict".to_owned()]));
}

#[test]
fn who_alone_has_edited_a_message_wins_without_a_word() {
    let none = Vec::<String>::new();
    let (words, codes, _) = both_edited("there", "ok", true, false);
    assert_eq!((words.as_str(), codes), ("there", none.clone()));
    let (words, codes, imported) = both_edited("ok", "here", true, false);
    assert_eq!(
        (words.as_str(), codes, imported.changed),
        ("here", none.clone(), none.clone())
    );
    let (words, codes, imported) = both_edited("same", "same", true, false);
    assert_eq!((words.as_str(), codes, imported.changed), ("same", none.clone(), none));
}

#[test]
fn a_sheet_that_does_not_say_what_was_exported_replaces_with_a_warning() {
    let (words, codes, imported) = both_edited("there", "here", false, false);
    assert_eq!((words.as_str(), codes), ("there", vec!["exchange-conflict".to_owned()]));
    let finding = imported.findings.iter().next().expect("a finding");
    assert!(
        finding.notes.iter().any(|note| note == "the words here were: here"),
        "{finding:?}"
    );
}

#[test]
fn a_message_that_was_written_here_after_the_export_is_kept() {
    let without = target().replace("# state: draft 00000000\nchoice = ok\n", "");
    let mut sheet = sheet(&pair(SOURCE, Some(&without)));
    assert_eq!(
        (sheet.units[2].id.as_str(), sheet.units[2].target.as_str()),
        ("choice", "")
    );
    sheet.units[2].target = "there".into();
    let imported = import(&pair(SOURCE, Some(&target())), &sheet, "a", false).expect("importable");
    assert_eq!(
        (codes(&imported.findings), imported.kept),
        (vec!["exchange-conflict"], vec!["choice".to_owned()])
    );
}

#[test]
fn a_sheet_says_what_was_exported_in_a_place_that_tools_keep() {
    let pair = pair(SOURCE, Some(&target()));
    let print = fingerprint("ok");
    let xliff = write(&sheet(&pair), Kind::Xliff);
    assert!(
        xliff.contains(&format!("<mda:meta type=\"trykksak:exported\">{print}</mda:meta>")),
        "{xliff}"
    );
    let po = write(&sheet(&pair), Kind::Po);
    assert!(po.contains(&format!("#. exported: {print} outdated\n")), "{po}");
    // What is not a fingerprint any more says nothing.
    for (text, old, new) in [
        (&xliff, format!(">{print}<"), "> <"),
        (&po, format!("exported: {print}"), "x"),
    ] {
        let sheet = read("a", &text.replace(&old, new)).expect("readable");
        assert_eq!(sheet.units[2].exported, None, "{new}");
        assert!(sheet.units[1].exported.is_some());
    }
}

#[test]
fn messages_know_their_line_in_the_sheet() {
    for kind in [Kind::Xliff, Kind::Po] {
        let text = write(&sheet(&pair(SOURCE, Some(&target()))), kind);
        for unit in read("a", &text).expect("readable").units {
            let line = text.lines().nth(unit.line as usize - 1).expect("a line");
            assert!(line.contains(&format!("\"{}\"", unit.id)), "{line}");
        }
    }
}

#[test]
fn a_tool_can_confirm_an_outdated_message() {
    let pair = pair(SOURCE, Some(&target()));
    let mut sheet = sheet(&pair);
    assert!(sheet.units[2].outdated);
    sheet.units[2].outdated = false;
    let imported = import(&pair, &sheet, "a", false).expect("importable");
    assert_eq!(imported.marked, ["choice"]);
    assert_eq!(state(&pair.source, &file(&imported.text), "choice"), State::Draft);
}

#[test]
fn other_names_languages_and_versions_are_refused() {
    let pair = pair(SOURCE, Some(&target()));
    let text = write(&sheet(&pair), Kind::Xliff);
    for (from, to, code) in [
        ("name=\"title\"", "name=\"tilte\"", "exchange-mismatch"),
        ("trgLang=\"se\"", "trgLang=\"nn\"", "exchange-mismatch"),
        ("version=\"2.1\"", "version=\"1.2\"", "exchange-syntax"),
        ("</xliff>", "", "exchange-syntax"),
        ("<ph ", "<pc ", "exchange-syntax"),
        ("name=\"title\"", "name=\"choice\"", "exchange-syntax"),
    ] {
        let findings = back(&pair, &text.replacen(from, to, 1)).expect_err(to);
        assert!(codes(&findings).contains(&code), "{to}: {findings:?}");
        assert!(findings.iter().all(|finding| !finding.hints.is_empty()), "{findings:?}");
    }
    for bad in [
        "msgid \"a\nmsgstr \"b\"\n",
        "what is this\n",
        "msgctxt \"a\"\nmsgid \"b\"\nmsgstr \"c\"\n",
    ] {
        assert_eq!(codes(&back(&pair, bad).expect_err(bad)), ["exchange-syntax"]);
    }
}

#[test]
fn a_bomb_is_refused_before_it_grows() {
    let bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>\n<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"nb\" trgLang=\"se\">&b;</xliff>";
    let findings = back(&pair(SOURCE, None), bomb).expect_err("a bomb");
    assert!(
        findings.iter().any(|finding| finding.message.contains("DTD")),
        "{findings:?}"
    );
    let entity = bomb.replacen(
        "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>\n",
        "",
        1,
    );
    assert_eq!(
        codes(&back(&pair(SOURCE, None), &entity).expect_err("an entity")),
        ["exchange-syntax"]
    );
    let deep = format!("<xliff version=\"2.1\">{}", "<a>".repeat(100_000));
    assert_eq!(
        codes(&back(&pair(SOURCE, None), &deep).expect_err("too deep")),
        ["exchange-syntax"]
    );
}

/// Texts of one message, as they can stand in a file.
fn words() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[ a-zåáčđŋšŧž«»–’&<>\"#%*\\[\\]();.]{1,12}",
        Just("{ $phone }".to_owned()),
        Just("{ -name(case: \"x\") }".to_owned()),
        Just("{ \"{\" }".to_owned()),
        Just("\n    next".to_owned()),
        Just("\\".to_owned()),
        Just("&nbsp;".to_owned()),
        Just("{ $n ->\n    [one] x\n   *[other] y\n }".to_owned()),
    ];
    prop::collection::vec(piece, 1..5).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_message_travels_and_comes_back(source in words(), target in words()) {
        let parse = |text: &str| MessageFile::parse(&SourceText::new("locales/se/a.ftl", &format!("a = {text}\n")));
        let (Ok(source), Ok(target)) = (parse(&source), parse(&target)) else { return Ok(()) };
        let target = file(&sync(&source, &target, "se").text);
        let pair = Pair {
            name: "a".into(), shared: false, language: "se".into(), source_language: "nb".into(),
            source: Arc::new(source), target: Some(target.clone()),
        };
        let own = sheet(&pair);
        for kind in [Kind::Xliff, Kind::Po] {
            let text = write(&own, kind);
            let there = read("a", &text).expect("readable");
            prop_assert_eq!(&bare(there.clone()), &own, "{}", text);
            prop_assert_eq!(import(&pair, &there, "a", false).expect("importable").text, target.whole());
        }
        // Into a file that has nothing yet.
        let empty = Pair { target: None, ..pair };
        let imported = import(&empty, &own, "a", false).expect("importable").text;
        let entry = |file: &MessageFile| file.entry("a").map(|entry| file.text(entry));
        prop_assert_eq!(entry(&file(&imported)), entry(&target));
    }
}
