//! What does the press get of translations that nobody has read?

use std::path::Path;
use std::process::Command;

use crate::project::{Project, list};
use crate::{codes, json, text};

/// What a foreign reader of PDF says of a file.
fn poppler(project: &Project, tool: &str, file: &str) -> String {
    let mut command = Command::new(tool);
    command.arg(project.root.join(file));
    if tool == "pdftotext" {
        command.arg("-");
    }
    let output = command
        .output()
        .unwrap_or_else(|error| panic!("{tool}: {error}; apt-get install poppler-utils"));
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// Says that somebody has read all words of a file.
fn mark_reviewed(project: &Project, name: &str, language: &str) {
    let mark = [
        "translate",
        "mark",
        "reviewed",
        "--all",
        "--language",
        language,
        "--brochure",
        name,
    ];
    assert!(project.run(mark).status.success(), "{name} {language}");
}

#[test]
fn the_press_gets_no_drafts_unless_they_are_allowed_and_nothing_outdated_at_all() {
    let project = Project::base("translate-gate");
    let house = text(&project, "brochures/house.yaml").replace(", allow-drafts: true", "");
    project.write("brochures/house.yaml", house.as_bytes());
    let build = |arguments: &[&str]| {
        let report = json(&project, &[&["build", "--language", "en"], arguments].concat());
        let made = report["made"].as_array().expect("made");
        let press = made.iter().any(|file| file["edition"] == "press");
        (codes(&report), press, made.len())
    };
    let (found, press, made) = build(&[]);
    assert!(
        found.contains(&"translation-draft".to_owned()) && !press && made == 3,
        "{found:?} {made}"
    );
    let (found, press, _) = build(&["--allow-drafts"]);
    assert!(
        found.iter().all(|code| !code.starts_with("translation-")) && press,
        "{found:?}"
    );
    // Each page and each sheet says it, and so do the metadata.
    let files = project.files("output/press");
    assert_eq!(files, ["tiny.en.pdf", "tiny.en.sheets.pdf"]);
    for file in files.iter().map(|file| format!("output/press/{file}")) {
        let facts = poppler(&project, "pdfinfo", &file);
        let keywords = facts
            .lines()
            .find_map(|line| line.strip_prefix("Keywords:"))
            .map(str::trim);
        assert_eq!(keywords, Some("DRAFT, NOT FOR PRINTING"), "{file}: {facts}");
        let words = poppler(&project, "pdftotext", &file);
        for page in words.trim_end_matches('\u{c}').split('\u{c}') {
            assert!(page.contains("DRAFT, NOT FOR PRINTING"), "{file}: {page}");
        }
    }
    for name in ["house", "tiny"] {
        mark_reviewed(&project, name, "en");
    }
    let (found, press, _) = build(&[]);
    assert!(
        press && found.iter().all(|code| !code.starts_with("translation-")),
        "{found:?}"
    );
    for file in files.iter().map(|file| format!("output/press/{file}")) {
        let said = poppler(&project, "pdftotext", &file) + &poppler(&project, "pdfinfo", &file);
        assert!(!said.contains("DRAFT"), "{file}: {said}");
    }
    let changed = text(&project, "locales/nb/tiny.ftl").replace("En liten brosjyre", "En liten sak");
    project.write("locales/nb/tiny.ftl", changed.as_bytes());
    let (found, press, _) = build(&["--allow-drafts"]);
    assert!(
        found.contains(&"translation-outdated".to_owned()) && !press,
        "{found:?}"
    );
}

#[test]
fn bokmaal_is_a_translation_like_others_where_it_is_not_the_source() {
    let project = Project::base("translate-other-source");
    let counts = |language: &str| {
        let report = json(
            &project,
            &["translate", "status", "--brochure", "tiny", "--language", language],
        );
        let counts = &report["files"][0]["counts"];
        [&counts["reviewed"], &counts["draft"]].map(|number| number.as_u64().expect("a number"))
    };
    let head = text(&project, "locales/nb/tiny.ftl").contains("### State: source");
    let brochure = text(&project, "brochures/tiny/brochure.yaml");
    project.write(
        "brochures/tiny/brochure.yaml",
        format!("{brochure}source: en\n").as_bytes(),
    );
    assert_eq!((head, counts("nb")), (true, [0, 15]));
    let house = text(&project, "brochures/house.yaml").replace(", allow-drafts: true", "");
    project.write("brochures/house.yaml", house.as_bytes());
    let report = json(&project, &["build", "--language", "nb"]);
    assert!(codes(&report).contains(&"translation-draft".to_owned()), "{report}");
    let made = report["made"].as_array().expect("made");
    assert!(
        made.iter()
            .all(|file| file["edition"] != "press" && file["draft"] == true),
        "{report}"
    );
    mark_reviewed(&project, "tiny", "nb");
    assert_eq!(counts("nb"), [15, 0]);
    let report = json(&project, &["build", "--language", "nb"]);
    assert!(
        report["made"]
            .as_array()
            .expect("made")
            .iter()
            .any(|file| file["edition"] == "press"),
        "{report}"
    );
}

/// The brochures and words of the repository, to be changed.
fn repository(name: &str) -> Project {
    let project = Project::base(name);
    let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
    for folder in ["brochures", "locales"] {
        std::fs::remove_dir_all(project.root.join(folder)).expect("a folder of the base");
    }
    for folder in ["brochures", "locales"].map(Path::new) {
        for file in list(&repository.join(folder)) {
            let bytes = std::fs::read(repository.join(folder).join(&file)).expect("a file");
            project.write(folder.join(&file), &bytes);
        }
    }
    project
}

#[test]
fn a_catalogue_is_printed_only_with_covers_that_may_be_printed() {
    let project = repository("translate-catalogue");
    let build = || {
        let arguments = [
            "build",
            "catalogue",
            "--language",
            "nn",
            "--edition",
            "press",
            "--allow-drafts",
        ];
        let report = json(&project, &arguments);
        (codes(&report), report["made"].as_array().expect("made").len())
    };
    let (found, made) = build();
    assert_eq!((found.len(), made), (0, 2), "{found:?}");
    // Its own words are read, those on the covers are not.
    for name in ["house", "catalogue"] {
        mark_reviewed(&project, name, "nn");
    }
    assert_eq!(build().1, 2);
    let facts = poppler(&project, "pdfinfo", "output/press/catalogue.nn.pdf");
    assert!(facts.contains("DRAFT, NOT FOR PRINTING"), "{facts}");
    let source = text(&project, "locales/nb/kort-om.ftl");
    project.write(
        "locales/nb/kort-om.ftl",
        source.replacen("cover-title =", "cover-title = Ny:", 1).as_bytes(),
    );
    let (found, made) = build();
    assert!(
        made == 0 && found.contains(&"translation-outdated".to_owned()),
        "{found:?}"
    );
}

#[test]
fn every_translation_of_the_repository_knows_its_source() {
    let project = repository("translate-in-step");
    assert!(project.run(["translate", "sync"]).status.success());
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let files = list(&repository);
    assert!(files.len() > 30, "{files:?}");
    for file in files {
        let before = std::fs::read(repository.join(&file)).expect("a file");
        assert_eq!(
            project.read(Path::new("locales").join(&file)),
            before,
            "{}",
            file.display()
        );
    }
}
