//! Can a translator do with the program what the README says, and is nothing lost when files are bad?

#[path = "../project/mod.rs"]
mod project;

mod languages;
mod press;
mod sheets;
mod together;

use std::path::Path;

use project::{Project, list, stderr, stdout};
use serde_json::Value;

/// A copy of everything that is in the repository: its brochures, words and fonts.
fn repository(name: &str) -> Project {
    let project = Project::empty(name);
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for folder in ["brochures", "locales", "fonts"] {
        for file in list(&root.join(folder)) {
            let bytes = std::fs::read(root.join(folder).join(&file)).expect("a file of the repository");
            project.write(Path::new(folder).join(file), &bytes);
        }
    }
    project
}

fn text(project: &Project, file: &str) -> String {
    String::from_utf8(project.read(file)).expect("UTF-8")
}

fn json(project: &Project, arguments: &[&str]) -> Value {
    let output = project.run(arguments.iter().copied().chain(["--format", "json"]));
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}{}", stdout(&output), stderr(&output)))
}

fn codes(report: &Value) -> Vec<String> {
    let findings = report["findings"].as_array().expect("findings");
    findings
        .iter()
        .map(|finding| finding["code"].as_str().expect("a code").to_owned())
        .collect()
}

/// All files below `locales`, with their bytes.
fn words(project: &Project) -> Vec<(String, Vec<u8>)> {
    let read = |file: String| (file.clone(), project.read(format!("locales/{file}")));
    project.files("locales").into_iter().map(read).collect()
}

/// The lines of the README's walk.
fn walk() -> Vec<String> {
    let readme = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).expect("the README");
    let (_, section) = readme
        .split_once("### From a changed word to a reviewed brochure")
        .expect("the walk");
    let block = section.split("```").nth(1).expect("a block of commands");
    block
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_walk_of_the_readme_leads_from_a_changed_word_to_a_reviewed_brochure() {
    let project = repository("translate-walk");
    assert!(project.run(["translate", "sync"]).status.success());
    let outdated = |language: &str| {
        let report = json(
            &project,
            &["translate", "status", "--brochure", "kort-om", "--language", language],
        );
        let counts = &report["files"][0]["counts"];
        (
            counts["outdated"].as_u64().expect("a number"),
            counts["reviewed"].as_u64().expect("a number"),
        )
    };
    let mut edits = 0;
    for line in walk() {
        if let Some(what) = line.strip_prefix("# ") {
            edits += 1;
            let (file, from, to) = match edits {
                1 => (
                    "locales/nb/kort-om.ftl",
                    "group-heading = Hva skjer i gruppa?",
                    "group-heading = Hva gjør dere i gruppa?",
                ),
                2 => (
                    "locales/se/kort-om.ftl",
                    "group-heading = ",
                    "group-heading = Maid dahkabehtet ",
                ),
                _ => panic!("the test does not know: {what}"),
            };
            let before = text(&project, file);
            assert!(before.contains(from) && what.contains(file), "{what}");
            project.write(file, before.replacen(from, to, 1).as_bytes());
            continue;
        }
        let arguments = line
            .strip_prefix("trykksak ")
            .unwrap_or_else(|| panic!("no command: {line}"));
        let arguments = arguments.split("  ").next().expect("a command").replace('"', "");
        let output = project.run(arguments.split_whitespace());
        assert!(
            output.status.success(),
            "{line}\n{}{}",
            stdout(&output),
            stderr(&output)
        );
        if arguments.starts_with("translate status") && edits == 1 {
            assert_eq!(["nn", "se", "en"].map(outdated), [(1, 0); 3], "{}", stdout(&output));
        }
        if arguments.starts_with("translate sync") {
            for language in ["nn", "se", "en"] {
                let file = text(&project, &format!("locales/{language}/kort-om.ftl"));
                assert!(
                    file.contains(
                        "# outdated: the source is now f2b1c495\n#  | Hva gjør dere i gruppa?\n# state: draft "
                    ),
                    "{file}"
                );
            }
        }
        if arguments.starts_with("translate mark") {
            assert_eq!(outdated("se"), (0, 1));
            let file = text(&project, "locales/se/kort-om.ftl");
            assert!(
                file.contains(", 2026-11-20, N.N.\ngroup-heading = Maid dahkabehtet "),
                "{file}"
            );
        }
    }
    assert_eq!(edits, 2);
    assert!(
        project
            .files("output")
            .contains(&"accessible/kort-om.se.pdf".to_owned())
    );
    let read = stdout(&project.run(["text", "kort-om", "--language", "se"]));
    assert!(read.contains("Maid dahkabehtet"), "{read}");
}

#[test]
fn sync_changes_no_text_of_any_file_and_does_nothing_the_second_time() {
    let (before, project) = (repository("translate-sync-before"), repository("translate-sync"));
    assert!(project.run(["translate", "sync"]).status.success());
    let once = words(&project);
    assert!(project.run(["translate", "sync"]).status.success());
    assert_eq!(once, words(&project));
    for (file, bytes) in once.iter().filter(|(file, _)| file.ends_with(".ftl")) {
        let old = before.root.join("locales").join(file).display().to_string();
        let new = format!("locales/{file}");
        let report = json(&project, &["translate", "compare", &old, &new]);
        let changed: Vec<&Value> = report["messages"]
            .as_array()
            .expect("messages")
            .iter()
            .filter(|one| one["change"] != "state")
            .collect();
        assert!(changed.is_empty(), "{file}: {changed:?}");
        // Every line of before is there still, in its order.
        let after = String::from_utf8(bytes.clone()).expect("UTF-8");
        let mut lines = after.lines();
        for line in text(&before, &format!("locales/{file}"))
            .lines()
            .filter(|line| !line.starts_with("# state:"))
        {
            assert!(lines.any(|other| other == line), "{file}: {line}");
        }
    }
}

#[test]
fn files_that_cannot_be_read_are_findings_and_stay_as_they_are() {
    let cases: [(&str, &[u8], &str); 7] = [
        ("latin-1", b"title = sm\xe5\n", "file-encoding"),
        ("utf-16", b"\xff\xfet\0", "file-encoding"),
        (
            "conflict",
            b"<<<<<<< a\ntitle = A\n=======\ntitle = B\n>>>>>>> b\n",
            "merge-conflict",
        ),
        ("duplicate", b"title = A\ntitle = B\n", "ftl-duplicate"),
        ("syntax", b"title A\n", "ftl-syntax"),
        ("line-ends", b"title = A\rtwo = B\r", "ftl-syntax"),
        ("state", b"# state: finished\ntitle = A\n", "ftl-syntax"),
    ];
    for (name, bytes, code) in cases {
        let project = Project::base(&format!("translate-bad-{name}"));
        project.write("locales/en/tiny.ftl", bytes);
        for command in [
            &["translate", "sync"][..],
            &["translate", "status"],
            &[
                "translate",
                "mark",
                "reviewed",
                "title",
                "--language",
                "en",
                "--brochure",
                "tiny",
            ],
        ] {
            let report = json(&project, command);
            assert!(
                codes(&report).contains(&code.to_owned()),
                "{name}, {command:?}: {report}"
            );
        }
        assert_eq!(project.read("locales/en/tiny.ftl"), bytes, "{name}");
    }
}

#[test]
fn windows_line_ends_and_a_byte_order_mark_stay() {
    let project = Project::base("translate-windows");
    let dos = format!(
        "\u{feff}{}",
        text(&project, "locales/en/tiny.ftl").replace('\n', "\r\n")
    );
    project.write("locales/en/tiny.ftl", dos.as_bytes());
    assert!(project.run(["translate", "sync"]).status.success());
    let after = text(&project, "locales/en/tiny.ftl");
    assert!(
        after.starts_with('\u{feff}') && after.contains("\r\n# state: draft "),
        "{after:?}"
    );
    assert!(!after.replace("\r\n", "").contains('\n'));
}

#[test]
fn a_message_that_prints_itself_is_kept_and_reported() {
    let project = Project::base("translate-circle");
    let circle = text(&project, "locales/en/tiny.ftl").replace("title = A small brochure", "title = { title }");
    project.write("locales/en/tiny.ftl", circle.as_bytes());
    assert!(project.run(["translate", "sync"]).status.success());
    assert!(text(&project, "locales/en/tiny.ftl").contains("title = { title }"));
    assert!(codes(&json(&project, &["check"])).contains(&"message-error".to_owned()));
}

#[test]
fn fifty_thousand_messages_are_handled() {
    let project = Project::base("translate-many");
    let many = |word: &str| -> String { (0..50_000).map(|n| format!("m{n} = {word} {n}\n")).collect() };
    project.write("locales/nb/tiny.ftl", many("Ord nummer").as_bytes());
    project.write("locales/en/tiny.ftl", many("Word number").as_bytes());
    assert!(project.run(["translate", "sync"]).status.success());
    let report = json(&project, &["translate", "status", "--brochure", "tiny"]);
    assert_eq!(report["files"][0]["counts"]["draft"], 50_000);
    assert!(project.run(["translate", "export", "--output", "out"]).status.success());
    assert!(project.run(["translate", "import", "out/tiny.en.xlf"]).status.success());
    let report = json(&project, &["check", "tiny", "--language", "en"]);
    assert!(codes(&report).contains(&"message-missing".to_owned()), "{report}");
}

#[test]
fn twenty_thousand_broken_messages_are_judged_and_told_briefly() {
    let project = Project::base("translate-many-broken");
    let many = |word: &str| -> String { (0..20_000).map(|n| format!("m{n} = {word} {n}\n")).collect() };
    project.write("locales/nb/tiny.ftl", many("Ord nummer").as_bytes());
    // Each of them prints a message that nobody has, and fills in what the source does not.
    project.write(
        "locales/en/tiny.ftl",
        many("Word { nothing } { $nothing } number").as_bytes(),
    );
    let output = project.run(["check", "tiny", "--language", "en"]);
    let said = stderr(&output);
    assert_eq!(output.status.code(), Some(1), "{}", stdout(&output));
    assert!(said.lines().count() < 1000, "{} lines", said.lines().count());
    assert!(
        said.contains("error[lint-variables]: and 19980 more like this in locales/en/tiny.ftl"),
        "{said}"
    );
    let report = json(&project, &["check", "tiny", "--language", "en"]);
    let lints = codes(&report).iter().filter(|code| *code == "lint-variables").count();
    assert_eq!(lints, 20_000);
    // The same words as a sheet: names that are not known are not compared with all that are.
    assert!(
        project
            .run([
                "translate",
                "export",
                "--language",
                "en",
                "--to",
                "po",
                "--output",
                "out"
            ])
            .status
            .success()
    );
    let strange = text(&project, "out/tiny.en.po").replace("msgctxt \"m", "msgctxt \"n");
    project.write("strange.po", strange.as_bytes());
    let refused = codes(&json(&project, &["translate", "import", "strange.po"]));
    assert_eq!(
        refused.iter().filter(|code| *code == "exchange-mismatch").count(),
        20_000
    );
}

#[test]
fn the_files_of_the_house_are_part_of_everything() {
    let project = Project::base("translate-house");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for file in ["nb/orders.ftl", "en/orders.ftl", "nb/papers.ftl", "en/papers.ftl"] {
        let bytes = std::fs::read(root.join("locales").join(file)).expect("a file of the repository");
        project.write(Path::new("locales").join(file), &bytes);
    }
    // Where there is no file the words of the program serve, and no stubs take their place.
    let house = text(&project, "brochures/house.yaml");
    project.write(
        "brochures/house.yaml",
        house
            .replace("\n  en: {", "\n  se: { conventions: sami }\n  en: {")
            .as_bytes(),
    );
    let table = stdout(&project.run(["translate", "status", "--format", "csv"]));
    assert!(
        table.contains("\nhouse,se") && !table.contains("orders (house),se"),
        "{table}"
    );
    for name in ["\nhouse,en", "\norders (house),en", "\npapers (house),en", "\ntiny,en"] {
        assert!(table.contains(name), "{table}");
    }
    let report = json(&project, &["translate", "status", "--brochure", "orders"]);
    assert_eq!(
        (&report["files"][0]["house"], &report["files"][0]["file"]),
        (&true.into(), &"locales/en/orders.ftl".into())
    );
    assert!(project.run(["translate", "sync"]).status.success());
    assert!(text(&project, "locales/en/papers.ftl").contains("# state: draft "));
    assert_eq!(project.files("locales/se"), ["house.ftl"]);
    let mark = [
        "translate",
        "mark",
        "reviewed",
        "field-email",
        "--language",
        "en",
        "--brochure",
        "orders",
    ];
    assert!(project.run(mark).status.success());
    assert_eq!(
        text(&project, "locales/en/orders.ftl")
            .matches("# state: reviewed ")
            .count(),
        1
    );
    assert!(project.run(["translate", "export", "--output", "out"]).status.success());
    let sheets = [
        "house.en.xlf",
        "house.se.xlf",
        "orders.en.xlf",
        "papers.en.xlf",
        "tiny.en.xlf",
    ];
    assert_eq!(project.files("out"), sheets);
    let output = project.run(
        ["translate", "import"]
            .into_iter()
            .map(str::to_owned)
            .chain(sheets.map(|sheet| format!("out/{sheet}"))),
    );
    assert!(output.status.success(), "{}", stderr(&output));
    let bad = text(&project, "locales/en/papers.ftl").replacen(" = ", " = two  spaces ", 1);
    project.write("locales/en/papers.ftl", bad.as_bytes());
    assert!(codes(&json(&project, &["check"])).contains(&"lint-space".to_owned()));
    // What belongs to a brochure is no file of the house, even when the brochure cannot be read.
    project.write("brochures/tiny/brochure.yaml", b"title: [");
    let table = stdout(&project.run(["translate", "status", "--format", "csv"]));
    assert!(!table.contains("tiny"), "{table}");
}

#[test]
fn a_term_is_marked_like_a_message() {
    let project = Project::base("translate-term");
    let mark = [
        "translate",
        "mark",
        "reviewed",
        "-publisher",
        "--language",
        "en",
        "-b",
        "house",
        "--by",
        "N.N.",
    ];
    let output = project.run(mark);
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(text(&project, "locales/en/house.ftl").contains(", N.N.\n-publisher ="));
}

#[test]
fn the_state_is_a_table_for_people_spreadsheets_and_browsers() {
    let project = Project::base("translate-formats");
    let run = |format: &str| stdout(&project.run(["translate", "status", "--format", format]));
    assert!(
        run("table").contains("brochure  language  reviewed"),
        "{}",
        run("table")
    );
    assert!(run("csv").starts_with("brochure,language,reviewed,"), "{}", run("csv"));
    assert!(
        run("html").contains("<caption>State of the translations</caption>"),
        "{}",
        run("html")
    );
    let named = stdout(&project.run(["translate", "status", "--messages", "--brochure", "tiny"]));
    assert!(named.contains("locales/en/tiny.ftl  title"), "{named}");
}

#[test]
fn names_that_are_not_there_are_answered_with_the_nearest() {
    let project = Project::base("translate-names");
    let mark = |id: &str, brochure: &str, language: &str| {
        let output = project.run([
            "translate",
            "mark",
            "reviewed",
            id,
            "--language",
            language,
            "--brochure",
            brochure,
        ]);
        (output.status.code(), stderr(&output))
    };
    let (status, words) = mark("titel", "tiny", "en");
    assert!(
        status == Some(1) && words.contains("did you mean `title`?"),
        "{status:?} {words}"
    );
    let (status, words) = mark("title", "tyni", "en");
    assert!(
        status == Some(2) && words.contains("did you mean `tiny`?"),
        "{status:?} {words}"
    );
    let (status, words) = mark("title", "tiny", "nb");
    assert!(status == Some(2) && words.contains("hint"), "{status:?} {words}");
    let odd = project.run([
        "translate",
        "mark",
        "reviewed",
        "--all",
        "-l",
        "en",
        "-b",
        "tiny",
        "--date",
        "today",
    ]);
    assert!(
        odd.status.code() == Some(2) && stderr(&odd).contains("2026-11-20"),
        "{}",
        stderr(&odd)
    );
}

#[test]
fn check_judges_the_words() {
    let project = Project::base("translate-check");
    let bad = text(&project, "locales/en/tiny.ftl").replace("It is small, but", "It is «small» - but");
    project.write("locales/en/tiny.ftl", bad.as_bytes());
    let found = codes(&json(&project, &["check"]));
    assert!(
        found.contains(&"lint-quotes".to_owned()) && found.contains(&"lint-dash".to_owned()),
        "{found:?}"
    );
    assert_eq!(project.run(["check"]).status.code(), Some(0));
    project.write(
        "locales/glossary.yaml",
        b"terms:\n  - source: brosjyre\n    wrods: {}\n",
    );
    assert!(codes(&json(&project, &["check"])).contains(&"yaml-unknown-key".to_owned()));
}
