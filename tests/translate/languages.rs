//! Can a language be started, and layouts be tested with an artificial one?

use crate::project::{Project, stderr, stdout};
use crate::{codes, json, text, words};

#[test]
fn a_new_language_has_a_stub_for_every_message_and_is_in_step() {
    let project = Project::base("translate-new-language");
    let output = project.run(["translate", "new-language", "sma"]);
    assert!(output.status.success(), "{}", stderr(&output));
    let stubs = text(&project, "locales/sma/tiny.ftl");
    assert_eq!(stubs.matches("# missing: ").count(), 15, "{stubs}");
    assert!(
        stubs.contains("### State: draft\n") && stubs.contains("#  | En liten brosjyre\n# title =\n"),
        "{stubs}"
    );
}

/// That a command cannot run, says so in these words, and has changed no words of the project.
#[track_caller]
fn refused(project: &Project, arguments: &[&str], said: &str) {
    let before = words(project);
    let output = project.run([&["translate"][..], arguments].concat());
    let message = stderr(&output);
    assert!(
        output.status.code().is_some_and(|code| code > 0) && message.contains(said) && message.contains("hint: "),
        "{arguments:?}: {message}"
    );
    assert_eq!(words(project), before);
}

#[test]
fn a_language_that_cannot_be_started_is_refused() {
    let project = Project::base("translate-no-new-language");
    refused(&project, &["new-language", "../x"], "hint: tags are");
    refused(&project, &["new-language", "SMA"], "did you mean `sma`?");
    for known in ["nb", "en"] {
        let before = words(&project);
        let output = project.run(["translate", "new-language", known]);
        assert!(output.status.success(), "{}", stderr(&output));
        assert!(stdout(&output).contains("has all its files already"), "{known}");
        assert_eq!(words(&project), before);
    }
    let house = text(&project, "brochures/house.yaml").replace("  en: {", "  EN: {");
    project.write("brochures/house.yaml", house.as_bytes());
    let report = json(&project, &["check"]);
    assert!(report.to_string().contains("write it as `en`"), "{report}");
}

#[test]
fn a_copy_with_artificial_words_is_made_only_where_it_harms_nothing_and_of_what_there_is() {
    let project = Project::base("translate-pseudo-refused");
    for inside in [
        "locales/zz",
        "brochures/zz",
        "fonts/zz",
        "zz/../locales/zz",
        "./locales/en/zz",
    ] {
        refused(
            &project,
            &["pseudo", "--output", inside],
            "with the project's own files",
        );
    }
    refused(&project, &["pseudo", "--output", "locales"], "exists already");
    refused(
        &project,
        &["pseudo", "-b", "tinny", "--output", "copy"],
        "did you mean `tiny`?",
    );
    assert!(!project.root.join("copy").exists());
}

#[test]
fn nothing_is_left_of_a_copy_whose_words_cannot_be_written() {
    let project = Project::base("translate-pseudo-half");
    // What the copy has here is a file, and should be the folder of its words.
    std::fs::remove_dir_all(project.root.join("locales/en")).expect("a folder");
    project.write("locales/en", b".a1b\n");
    let house =
        text(&project, "brochures/house.yaml").replace("hyphenation: en-gb", "hyphenation: { file: locales/en }");
    project.write("brochures/house.yaml", house.as_bytes());
    let report = json(&project, &["translate", "pseudo", "--output", "copy"]);
    assert_eq!(codes(&report), ["output-unwritable"], "{report}");
    assert!(report.to_string().contains("locales/en/house.ftl"), "{report}");
    assert!(!project.root.join("copy").exists());
}

#[test]
fn a_copy_with_artificial_words_has_all_that_it_needs() {
    let project = Project::base("translate-pseudo-whole");
    let house = text(&project, "brochures/house.yaml");
    let patterns = "hyphenation: { file: locales/nb/hyph.dic }";
    project.write(
        "brochures/house.yaml",
        house.replace("hyphenation: nb", patterns).as_bytes(),
    );
    project.write("locales/nb/hyph.dic", b"UTF-8\na1b\n");
    project.write(
        "brochures/catalogue.yaml",
        b"brochures:\n  - name: tiny\n    print-run: { nb: 100, en: 100 }\n",
    );
    for (folder, chosen) in [("all", &[][..]), ("one", &["-b", "tiny"][..])] {
        let output = project.run([&["translate", "pseudo", "--output", folder][..], chosen].concat());
        assert!(output.status.success(), "{}", stderr(&output));
        let report = json(&project, &["check", "--project", folder]);
        let allowed = ["overset-frame", "word-too-long"];
        assert!(
            codes(&report).iter().all(|code| allowed.contains(&code.as_str())),
            "{report}"
        );
        let list = project.root.join(folder).join("brochures/catalogue.yaml");
        assert_eq!(list.exists(), folder == "all");
    }
}

#[test]
fn the_artificial_language_is_a_project_of_its_own_that_can_be_checked() {
    let project = Project::base("translate-pseudo");
    let before = words(&project);
    assert!(
        project
            .run(["translate", "pseudo", "--output", "artificial"])
            .status
            .success()
    );
    assert_eq!(words(&project), before);
    let text = text(&project, "artificial/locales/en/tiny.ftl");
    assert!(
        text.contains("](https://selvhjelp.no)") && text.contains("{ $phone }") && text.contains("State: artificial"),
        "{text}"
    );
    let report = json(&project, &["check", "--project", "artificial"]);
    let allowed = ["overset-frame", "word-too-long"];
    assert!(
        codes(&report).iter().all(|code| allowed.contains(&code.as_str())),
        "{report}"
    );
    assert_eq!(
        project
            .run(["translate", "pseudo", "--output", "artificial"])
            .status
            .code(),
        Some(2)
    );
}
