//! Do sheets come back from other tools without loss, and is what is wrong with them refused?

use crate::project::{Project, stderr, stdout};
use crate::{codes, json, repository, text, words};

#[test]
fn both_exchange_forms_are_the_identity_on_all_files() {
    let project = repository("translate-exchange");
    assert!(project.run(["translate", "sync"]).status.success());
    let before = words(&project);
    let report = json(&project, &["translate", "status"]);
    let translations = report["files"].as_array().expect("files");
    let name = |file: &serde_json::Value, key: &str| file[key].as_str().expect("a name").to_owned();
    for (form, ending) in [("xliff", "xlf"), ("po", "po")] {
        let out = format!("out-{form}");
        assert!(
            project
                .run(["translate", "export", "--to", form, "--output", &out])
                .status
                .success()
        );
        let files: Vec<String> = project.files(&out).iter().map(|file| format!("{out}/{file}")).collect();
        // One for each translation that `status` knows of.
        let sheet = |file| format!("{out}/{}.{}.{ending}", name(file, "brochure"), name(file, "language"));
        let mut wanted: Vec<String> = translations.iter().map(sheet).collect();
        wanted.sort_unstable();
        assert_eq!(files, wanted);
        let sheets: Vec<Vec<u8>> = files.iter().map(|file| project.read(file)).collect();
        let output = project.run(
            ["translate", "import"]
                .into_iter()
                .chain(files.iter().map(String::as_str)),
        );
        assert!(output.status.success(), "{}{}", stdout(&output), stderr(&output));
        assert_eq!(before, words(&project));
        assert!(
            project
                .run(["translate", "export", "--to", form, "--output", &out])
                .status
                .success()
        );
        assert_eq!(sheets, files.iter().map(|file| project.read(file)).collect::<Vec<_>>());
    }
}

#[test]
fn an_import_of_several_files_is_all_or_nothing() {
    let project = Project::base("translate-all-or-nothing");
    assert!(project.run(["translate", "export", "--output", "out"]).status.success());
    let good = text(&project, "out/tiny.en.xlf").replace("A small brochure", "A little brochure");
    project.write("good.xlf", good.as_bytes());
    project.write(
        "bad.xlf",
        text(&project, "out/house.en.xlf")
            .replace("<target>Self-Help", "<target>{ Self-Help")
            .as_bytes(),
    );
    let before = words(&project);
    let report = json(&project, &["translate", "import", "good.xlf", "bad.xlf"]);
    assert_eq!(
        (codes(&report), words(&project)),
        (vec!["exchange-syntax".to_owned()], before)
    );
    assert!(project.run(["translate", "import", "good.xlf"]).status.success());
    assert!(text(&project, "locales/en/tiny.ftl").contains("title = A little brochure"));
}

#[test]
fn imported_words_are_checked_like_hand_written_ones() {
    let project = Project::base("translate-import-lint");
    assert!(project.run(["translate", "export", "--output", "out"]).status.success());
    let bad = text(&project, "out/tiny.en.xlf")
        .replace("](https://selvhjelp.no).</target>", "](https://example.org).</target>");
    project.write("bad.xlf", bad.as_bytes());
    let before = words(&project);
    let report = json(&project, &["translate", "import", "bad.xlf"]);
    assert_eq!(
        (codes(&report), words(&project)),
        (vec!["lint-link".to_owned()], before)
    );
}

/// The sheet of `tiny` in English, and what is in it changed.
fn sheet(project: &Project, form: &str, from: &str, to: &str) -> String {
    let _ = std::fs::remove_dir_all(project.root.join("out"));
    let output = project.run(["translate", "export", "--to", form, "--output", "out"]);
    assert!(output.status.success(), "{}", stderr(&output));
    let ending = if form == "po" { "po" } else { "xlf" };
    let sheet = text(project, &format!("out/tiny.en.{ending}"));
    assert!(sheet.contains(from), "{from}: {sheet}");
    project.write(format!("back.{ending}"), sheet.replacen(from, to, 1).as_bytes());
    format!("back.{ending}")
}

#[test]
fn words_that_no_brochure_could_print_are_refused_at_their_line_in_the_sheet() {
    let project = Project::base("translate-import-references");
    let before = words(&project);
    for (bad, code, said) in [
        ("{ title }", "message-error", "prints itself"),
        ("A small { nothing }", "message-error", "`nothing` is not known"),
        ("A small { -nobody }", "message-error", "`-nobody` is not known"),
        ("A small { $nothing }", "lint-variables", "no `$nothing`"),
        ("# A small brochure", "markdown-block", ""),
        ("{ \"\" }", "message-missing", "is empty"),
    ] {
        let po = bad.replace('"', "\\\"");
        let file = sheet(
            &project,
            "po",
            "msgstr \"A small brochure\"",
            &format!("msgstr \"{po}\""),
        );
        let line = 1 + text(&project, &file)
            .lines()
            .position(|line| line == "msgctxt \"title\"")
            .expect("the message");
        let report = json(&project, &["translate", "import", &file]);
        let found = report["findings"].as_array().expect("findings");
        assert!(codes(&report).contains(&code.to_owned()), "{bad}: {report}");
        assert!(report.to_string().contains(said), "{bad}: {report}");
        for finding in found {
            assert_eq!(
                (finding["file"].as_str(), finding["line"].as_u64()),
                (Some("back.po"), Some(line as u64))
            );
        }
        assert_eq!(words(&project), before, "{bad}");
    }
}

#[test]
fn a_term_that_prints_itself_is_refused() {
    let project = Project::base("translate-import-term");
    let output = project.run(["translate", "export", "--output", "out"]);
    assert!(output.status.success(), "{}", stderr(&output));
    let sheet = text(&project, "out/house.en.xlf");
    let (start, end) = (sheet.find("name=\"-publisher\"").expect("the term"), "</target>");
    let at = start + sheet[start..].find("<target>").expect("its words") + "<target>".len();
    let until = at + sheet[at..].find(end).expect("their end");
    project.write(
        "bad.xlf",
        format!("{}{{ -publisher }}{}", &sheet[..at], &sheet[until..]).as_bytes(),
    );
    let before = words(&project);
    let report = json(&project, &["translate", "import", "bad.xlf"]);
    assert_eq!(
        (codes(&report), words(&project)),
        (vec!["message-error".to_owned()], before)
    );
    assert!(report["findings"][0]["line"].as_u64() > Some(1), "{report}");
}

#[test]
fn a_message_may_print_one_that_is_not_translated_yet() {
    let project = Project::base("translate-import-partly");
    let whole = text(&project, "locales/en/house.ftl");
    project.write("locales/en/house.ftl", b"### State: draft\n");
    let file = sheet(
        &project,
        "po",
        "msgstr \"A small brochure\"",
        "msgstr \"By { -publisher }\"",
    );
    let output = project.run(["translate", "import", &file]);
    assert!(
        whole.contains("-publisher") && output.status.success(),
        "{}",
        stderr(&output)
    );
}

#[test]
fn a_draft_that_was_edited_after_the_export_is_kept() {
    for form in ["po", "xliff"] {
        let project = Project::base(&format!("translate-conflict-{form}"));
        let file = sheet(&project, form, "A small brochure", "A little brochure");
        let edited = text(&project, "locales/en/tiny.ftl").replace("A small brochure", "A tiny brochure");
        project.write("locales/en/tiny.ftl", edited.as_bytes());
        let report = json(&project, &["translate", "import", &file]);
        assert_eq!(codes(&report), ["exchange-conflict"]);
        assert_eq!(report["files"][0]["kept"][0], "title");
        assert_eq!(text(&project, "locales/en/tiny.ftl"), edited);
        let report = json(&project, &["translate", "import", "--replace", &file]);
        assert_eq!(codes(&report), ["exchange-conflict"]);
        assert!(text(&project, "locales/en/tiny.ftl").contains("title = A little brochure"));
    }
}

#[test]
fn a_sheet_may_be_larger_than_a_fluent_file() {
    let project = Project::base("translate-import-large");
    let file = sheet(&project, "po", "A small brochure", "A little brochure");
    let remark = format!("# {}\n", "x".repeat(9_998));
    let large = text(&project, &file) + &remark.repeat(1_700);
    assert!(large.len() > 16 << 20);
    project.write(&file, large.as_bytes());
    let output = project.run(["translate", "import", &file]);
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(text(&project, "locales/en/tiny.ftl").contains("title = A little brochure"));
}

#[test]
fn a_sheet_that_somebody_may_have_worked_on_is_not_overwritten() {
    let project = Project::base("translate-export-twice");
    let export = |arguments: &[&str]| {
        let output = project.run(["translate", "export", "--output", "out"].iter().chain(arguments));
        (output.status.code(), stderr(&output))
    };
    assert_eq!(export(&[]).0, Some(0));
    // The same again changes nothing.
    assert_eq!(export(&[]).0, Some(0));
    let worked = text(&project, "out/tiny.en.xlf").replace("A small brochure", "A little brochure");
    project.write("out/tiny.en.xlf", worked.as_bytes());
    let (status, said) = export(&[]);
    assert!(
        status == Some(2) && said.contains("tiny.en.xlf") && said.contains("--force"),
        "{said}"
    );
    assert_eq!(text(&project, "out/tiny.en.xlf"), worked);
    assert_eq!(export(&["--force"]).0, Some(0));
    assert_ne!(text(&project, "out/tiny.en.xlf"), worked);
}
