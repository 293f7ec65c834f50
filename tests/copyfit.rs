//! Do declared bounds alone let a brochure fit in languages that need more room, and does the table name what to shorten?

mod project;

use project::{Project, stderr, stdout};
use serde_json::Value;

const BROCHURE: &str = "brochures/tiny/brochure.yaml";

/// Sentences that fill so many characters.
fn text(sentence: &str, characters: usize) -> String {
    let mut text = String::new();
    while text.chars().count() < characters {
        text.push_str(sentence);
        text.push(' ');
    }
    text.trim_end().to_owned()
}

fn edit(project: &Project, file: &str, from: &str, to: &str) {
    let text = String::from_utf8(project.read(file)).expect("UTF-8");
    assert!(text.contains(from), "{from}");
    project.write(file, text.replacen(from, to, 1).as_bytes());
}

/// Gives a language's message `text` other words.
fn reword(project: &Project, language: &str, words: &str) {
    let file = format!("locales/{language}/tiny.ftl");
    let old = String::from_utf8(project.read(&file)).expect("UTF-8");
    let lines = old.lines().map(|line| match line.starts_with("text = ") {
        true => format!("text = {words}\n"),
        false => format!("{line}\n"),
    });
    project.write(&file, lines.collect::<String>().as_bytes());
}

/// The base project with Northern Sami, and a text that fits in bokmål and is too long in the two others.
fn project(name: &str) -> Project {
    let project = Project::base(name);
    edit(
        &project,
        "brochures/house.yaml",
        "  en: {",
        "  se: { conventions: sami, hyphenation: se }\n  en: {",
    );
    edit(&project, BROCHURE, "languages: [nb, en]", "languages: [nb, se, en]");
    for file in ["house", "tiny"] {
        let words = project.read(format!("locales/nb/{file}.ftl"));
        project.write(format!("locales/se/{file}.ftl"), &words);
    }
    let sentences = [
        ("nb", "Du trenger ikke ha ord for alt før du begynner.", 800),
        ("se", "Dus eai dárbbaš leat sánit buot áššiide ovdal go álggát.", 1_060),
        ("en", "You need not have words for everything before you begin.", 1_080),
    ];
    for (language, sentence, characters) in sentences {
        reword(&project, language, &text(sentence, characters));
    }
    project
}

fn json(output: &std::process::Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {}", stdout(output)))
}

/// A value of a part in a language, as `copyfit` tells it.
fn told(report: &Value, part: &str, language: &str, key: &str) -> Value {
    let frames = report["copyfit"].as_array().expect("a list");
    let frame = frames
        .iter()
        .find(|frame| frame["part"] == part && frame["language"] == language);
    frame.unwrap_or_else(|| panic!("{report}"))[key].clone()
}

#[test]
fn bounds_alone_let_longer_languages_fit() {
    let project = project("copyfit-bounds");
    let output = project.run(["build", "--edition", "accessible", "--format", "json"]);
    let made = json(&output);
    let languages: Vec<_> = made["made"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|m| m["language"].clone())
        .collect();
    assert_eq!(
        (output.status.code(), languages),
        (Some(1), vec![Value::from("nb")]),
        "{made}"
    );

    let report = json(&project.run(["copyfit", "--format", "json"]));
    for language in ["se", "en"] {
        assert_eq!(told(&report, "front", language, "fits"), false);
        assert_eq!(told(&report, "front", language, "shorten"), "text");
        assert!(told(&report, "front", language, "spare").as_i64() < Some(0), "{report}");
    }
    assert_eq!(told(&report, "front", "nb", "fits"), true);
    assert_eq!(told(&report, "front", "nb", "shorten"), Value::Null);

    edit(
        &project,
        BROCHURE,
        "    panels: [front]\n",
        "    panels: [front]\n    fit: { spacing: 60%, tracking: -8, leading: 94%, picture-height: 60%, size: 88% }\n",
    );
    let output = project.run(["build", "--edition", "accessible", "--format", "json"]);
    assert_eq!(output.status.code(), Some(0), "{}", stdout(&output));
    assert_eq!(json(&output)["made"].as_array().map(Vec::len), Some(3));
    let report = json(&project.run(["copyfit", "--format", "json"]));
    assert_eq!(told(&report, "front", "nb", "adapted"), "");
    for language in ["se", "en"] {
        assert_eq!(told(&report, "front", language, "fits"), true);
        let adapted = told(&report, "front", language, "adapted");
        assert!(adapted.as_str().is_some_and(|a| a.contains("spacing")), "{report}");
        let (used, lines) = (
            told(&report, "front", language, "used"),
            told(&report, "front", language, "lines"),
        );
        assert!(used.as_i64() <= lines.as_i64(), "{report}");
    }
}

#[test]
fn the_table_names_the_messages() {
    let project = project("copyfit-table");
    let output = project.run(["copyfit"]);
    assert_eq!(output.status.code(), Some(1));
    let mut lines = stdout(&output).lines().map(str::to_owned).collect::<Vec<_>>();
    lines.retain(|line| line.contains("shorten") && line.contains("text"));
    assert_eq!(lines.len(), 1, "{}", stdout(&output));
    assert!(stderr(&output).contains("overset-frame"));
    let page = stdout(&project.run(["copyfit", "--format", "html"]));
    assert!(page.starts_with("<!DOCTYPE html>"), "{page}");
    assert!(page.contains("<th scope=\"row\">tiny front (front)</th>"), "{page}");
}

#[test]
fn parts_of_one_kind_on_a_spread_change_alike() {
    let project = project("copyfit-alike");
    let fit = "    fit: { spacing: 60%, leading: 90%, size: 85% }\n";
    edit(&project, BROCHURE, "format: a6-flyer", "format: a6-booklet\npages: 4");
    let front = format!("    pages: 1\n    start: left\n{fit}");
    edit(&project, BROCHURE, "    panels: [front]\n", &front);
    edit(
        &project,
        BROCHURE,
        "    panels: [back]\n",
        &format!("    pages: 1\n{fit}"),
    );
    let cover = "parts:\n  - { name: cover, pages: 1, blocks: [] }\n";
    edit(&project, BROCHURE, "parts:\n", cover);
    let mut brochure = project.read(BROCHURE);
    brochure.extend(b"  - { name: last, pages: 1, blocks: [] }\n");
    project.write(BROCHURE, &brochure);
    let report = json(&project.run(["copyfit", "--format", "json"]));
    let front = told(&report, "front", "se", "adapted");
    assert_ne!(front, "", "{report}");
    assert_eq!(told(&report, "back", "se", "adapted"), front, "{report}");
    assert_eq!(
        told(&report, "back", "nb", "adapted"),
        told(&report, "front", "nb", "adapted")
    );
}

#[test]
fn a_draft_shows_what_does_not_fit_under_a_name_of_its_own() {
    let project = project("copyfit-draft");
    let output = project.run(["build", "--draft", "--edition", "accessible"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        stdout(&output).contains("draft: output/accessible/tiny.se.draft.pdf"),
        "{}",
        stdout(&output)
    );
    let files = project.files("output/accessible");
    assert_eq!(files, ["tiny.en.draft.pdf", "tiny.nb.pdf", "tiny.se.draft.pdf"]);
}

#[test]
fn an_older_file_is_named_when_no_new_one_is_made() {
    let project = Project::base("copyfit-stale");
    assert_eq!(project.run(["build"]).status.code(), Some(0));
    let before = project.read("output/accessible/tiny.nb.pdf");
    reword(&project, "nb", &text("Dette er for langt.", 3_000));
    let output = project.run(["build"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("output-stale"), "{}", stderr(&output));
    assert_eq!(project.read("output/accessible/tiny.nb.pdf"), before);
}

#[test]
fn a_draft_lies_in_the_folder_of_the_edition_that_was_asked_for() {
    let project = project("copyfit-draft-press");
    let output = project.run(["build", "--draft", "--edition", "press"]);
    assert!(
        stdout(&output).contains("draft: output/press/tiny.se.draft.pdf"),
        "{}",
        stdout(&output)
    );
    assert_eq!(project.files("output/accessible"), Vec::<String>::new());
    let report = stdout(&project.run(["build", "--draft", "--edition", "press", "--format", "json"]));
    let report: Value = serde_json::from_str(&report).expect("JSON");
    let drafts = ["output/press/tiny.se.draft.pdf", "output/press/tiny.en.draft.pdf"];
    assert_eq!(report["drafts"], serde_json::json!(drafts));
}

#[test]
fn an_older_file_is_named_where_it_is() {
    let project = Project::base("copyfit-stale-output");
    let build = [
        "build",
        "--output",
        "proofs",
        "--edition",
        "accessible",
        "--format",
        "json",
    ];
    assert_eq!(project.run(build).status.code(), Some(0));
    reword(&project, "nb", &text("Dette er for langt.", 3_000));
    let report = stdout(&project.run(build));
    assert!(report.contains("\"proofs/accessible/tiny.nb.pdf\""), "{report}");
    assert!(!report.contains("output/accessible"), "{report}");
}

#[test]
fn there_is_no_draft_where_no_font_has_a_character() {
    let project = project("copyfit-draft-glyph");
    reword(&project, "se", &text("Dus eai dárbbaš 한국 leat.", 1_060));
    let output = project.run(["build", "--draft", "--edition", "accessible"]);
    assert_eq!(output.status.code(), Some(1));
    let found = stderr(&output);
    assert!(found.contains("glyph-missing"), "{found}");
    assert!(!found.contains("pdf-internal"), "{found}");
    // The other language that is too long has its own all the same.
    let files = project.files("output/accessible");
    assert_eq!(files, ["tiny.en.draft.pdf", "tiny.nb.pdf"]);
}

#[test]
fn a_title_is_smaller_rather_than_divided() {
    let project = Project::base("copyfit-title");
    let title = "Selvhjelps&shy;gruppekveldenes";
    edit(
        &project,
        "locales/nb/tiny.ftl",
        "title = En liten brosjyre",
        &format!("title = {title}"),
    );
    let adapted = |project: &Project| {
        let report = json(&project.run(["copyfit", "--format", "json"]));
        (
            told(&report, "front", "nb", "adapted"),
            told(&report, "front", "en", "adapted"),
        )
    };
    assert_eq!(adapted(&project), ("".into(), "".into()));

    // Without bounds it is divided; within them it is as large as it can be whole, and whole titles stay as they are.
    let bounds = |size: &str| format!("    panels: [front]\n    fit: {{ size: {size} }}\n");
    edit(&project, BROCHURE, "    panels: [front]\n", &bounds("80%"));
    let (nb, en) = adapted(&project);
    let share = nb
        .as_str()
        .and_then(|text| text.strip_prefix("title "))
        .expect("a smaller title");
    let share: f64 = share.trim_end_matches(" %").parse().expect("per cent");
    assert!((80.0..100.0).contains(&share), "{share}");
    assert_eq!(en, "");

    // Where no size within the bounds helps, it stays large.
    edit(&project, BROCHURE, &bounds("80%"), &bounds("99%"));
    assert_eq!(adapted(&project).0, "");
}

/// A part that may give way is set on trial first. What is found then is taken back, and must be found again.
#[test]
fn what_a_trial_finds_is_still_said() {
    let project = Project::base("copyfit-trial");
    edit(
        &project,
        BROCHURE,
        "    panels: [front]\n",
        "    panels: [front]\n    fit: { spacing: 60%, size: 88% }\n",
    );
    reword(&project, "nb", "Et tegn som ingen skrift har: \u{16a0}.");
    let output = project.run([
        "build",
        "--edition",
        "accessible",
        "--language",
        "nb",
        "--format",
        "json",
    ]);
    let findings = json(&output)["findings"].clone();
    let missing = findings.as_array().expect("a list").iter();
    let missing = missing.filter(|finding| finding["code"] == "glyph-missing").count();
    assert_eq!((output.status.code(), missing), (Some(1), 1), "{findings}");
}
