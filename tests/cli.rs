//! Does the program do on the command line what its help says?

mod project;

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use project::{Project, stderr, stdout, trykksak};
use serde_json::Value;

fn json(output: &std::process::Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {}", stdout(output)))
}

#[test]
fn help_names_every_command_and_gives_examples() {
    let output = Project::empty("cli-help").run(["--help"]);
    let help = stdout(&output);
    assert_eq!(output.status.code(), Some(0));
    for word in [
        "build",
        "check",
        "schema",
        "new",
        "explain",
        "completions",
        "man",
        "Examples:",
        "Exit status",
    ] {
        assert!(help.contains(word), "{word} is missing in:\n{help}");
    }
}

#[test]
fn help_of_every_command_fits_into_100_columns() {
    let project = Project::empty("cli-help-width");
    for command in ["build", "check", "schema", "new", "explain", "completions", "man"] {
        let output = project.run([command, "--help"]);
        assert_eq!(output.status.code(), Some(0), "{command}");
        let wide = stdout(&output)
            .lines()
            .filter(|line| line.chars().count() > 100)
            .count();
        assert_eq!(wide, 0, "{command}");
    }
}

#[test]
fn no_command_is_status_2() {
    let output = Project::empty("cli-none").run([""; 0]);
    assert_eq!((output.status.code(), stdout(&output).as_str()), (Some(2), ""));
}

#[test]
fn an_unknown_option_is_status_2_and_says_so_on_stderr() {
    let output = Project::empty("cli-option").run(["build", "--langauge", "nb"]);
    assert_eq!((output.status.code(), stdout(&output).as_str()), (Some(2), ""));
    assert!(stderr(&output).contains("--language"), "{}", stderr(&output));
}

#[test]
fn no_project_is_status_2_with_a_finding() {
    let output = Project::empty("cli-no-project").run(["build", "--project", "nowhere"]);
    assert_eq!((output.status.code(), stdout(&output).as_str()), (Some(2), ""));
    assert_eq!(
        stderr(&output),
        "\
error[project-missing]: `nowhere` is not a trykksak project
  --> brochures/house.yaml
   = hint: go to the project's folder, the one that holds `brochures`, `locales` and `fonts`
   = hint: or name it: `--project DIR`

"
    );
}

#[test]
fn no_project_is_a_json_finding_on_stdout() {
    let output = Project::empty("cli-no-project-json").run(["check", "--format", "json", "--project", "nowhere"]);
    assert_eq!((output.status.code(), stderr(&output).as_str()), (Some(2), ""));
    let report = json(&output);
    assert_eq!(report["findings"][0]["code"], "project-missing");
    assert_eq!(report["made"], Value::Array(Vec::new()));
}

#[test]
fn no_project_is_a_github_annotation() {
    let output = Project::empty("cli-no-project-github").run(["check", "--format", "github", "--project", "nowhere"]);
    let text = stdout(&output);
    assert!(
        text.starts_with("::error file=brochures/house.yaml,title=project-missing::`nowhere`"),
        "{text}"
    );
    assert_eq!(text.lines().count(), 1, "{text}");
}

#[test]
fn a_format_that_a_command_lacks_is_status_2_with_those_it_has() {
    let project = Project::base("cli-format-unknown");
    let output = project.run(["build", "--format", "csv"]);
    assert_eq!((output.status.code(), stdout(&output).as_str()), (Some(2), ""));
    assert_eq!(
        stderr(&output),
        "\
error[format-unknown]: `trykksak build` has no format `csv`
   = hint: write `--format` and one of `human`, `json` and `github`

"
    );
    assert!(!project.root.join("output").exists());
}

#[test]
fn the_format_table_is_the_one_for_people() {
    let project = Project::base("cli-format-table");
    let [table, human] = ["table", "human"].map(|format| stdout(&project.run(["check", "--format", format])));
    assert_eq!(table, human);
}

#[test]
fn the_project_is_found_from_a_folder_inside_it() {
    let project = Project::base("cli-upwards");
    let inside = project.root.join("brochures/tiny");
    let output = trykksak(&inside)
        .args(["check", "--format", "json"])
        .output()
        .expect("trykksak starts");
    assert!(!stdout(&output).contains("project-missing"), "{}", stdout(&output));
}

#[test]
fn colours_are_there_when_asked_for_and_only_then() {
    let project = Project::empty("cli-colour");
    let colours = |when| {
        project
            .run(["build", "--project", "x", "--color", when])
            .stderr
            .contains(&0x1b)
    };
    assert_eq!(
        [colours("always"), colours("never"), colours("auto")],
        [true, false, false]
    );
}

#[test]
fn a_reader_that_leaves_early_does_no_harm() {
    let project = Project::empty("cli-pipe");
    let mut child = trykksak(&project.root)
        .args(["schema", "brochure"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("trykksak starts");
    drop(child.stdout.take());
    let mut said = String::new();
    child
        .stderr
        .take()
        .expect("piped")
        .read_to_string(&mut said)
        .expect("UTF-8");
    assert_eq!((child.wait().expect("it ends").code(), said.as_str()), (Some(0), ""));
}

#[test]
fn explain_says_what_a_code_means() {
    let output = Project::empty("cli-explain").run(["explain", "overset-frame"]);
    assert_eq!(stdout(&output), "overset-frame: Text does not fit into its frame.\n");
}

#[test]
fn explain_takes_the_code_as_it_is_printed() {
    let output = Project::empty("cli-explain-copied").run(["explain", "error[overset-frame]"]);
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn explain_lists_all_codes() {
    let listed = stdout(&Project::empty("cli-explain-all").run(["explain"]));
    for code in trykksak::diag::Code::ALL {
        assert!(
            listed.contains(code.name()) && listed.contains(code.meaning()),
            "{code:?}"
        );
    }
}

#[test]
fn explain_suggests_a_code_for_a_misspelt_one() {
    let output = Project::empty("cli-explain-misspelt").run(["explain", "overset-fram"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("did you mean `overset-frame`?"));
}

#[test]
fn schemas_describe_the_keys_of_both_files() {
    let project = Project::empty("cli-schema");
    for (file, key) in [("brochure", "parts"), ("house", "themes")] {
        let schema = json(&project.run(["schema", file]));
        assert!(schema["properties"][key]["description"].is_string(), "{file}: {key}");
        assert_eq!(schema["additionalProperties"], false, "{file}");
    }
}

#[test]
fn completions_know_the_commands() {
    let project = Project::empty("cli-completions");
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let output = project.run(["completions", shell]);
        assert!(stdout(&output).contains("explain"), "{shell}");
    }
}

#[test]
fn the_manual_has_a_page_for_the_program_and_one_for_each_command() {
    let project = Project::empty("cli-man");
    assert!(stdout(&project.run(["man"])).contains(".SH SUBCOMMANDS"));
    assert!(stdout(&project.run(["man", "build"])).contains("\\-\\-language"));
    assert_eq!(project.run(["man", "bulid"]).status.code(), Some(2));
}

#[test]
fn an_unknown_brochure_is_status_2() {
    let output = Project::base("cli-brochure").run(["build", "tyni", "--format", "json"]);
    assert_eq!(json(&output)["findings"][0]["code"], "brochure-unknown");
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn an_unknown_language_is_status_2() {
    let output = Project::base("cli-language").run(["build", "--language", "xx", "--format", "json"]);
    assert_eq!(json(&output)["findings"][0]["code"], "name-unknown");
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn an_output_folder_that_is_a_file_is_status_2() {
    let project = Project::base("cli-output");
    project.write("taken", b"");
    let output = project.run(["build", "--output", "taken", "--format", "json"]);
    assert_eq!(json(&output)["findings"][0]["code"], "output-unwritable");
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn build_lists_what_it_made() {
    let output = Project::base("cli-table").run(["build"]);
    let table = stdout(&output);
    assert_eq!(
        (output.status.code(), stderr(&output).as_str()),
        (Some(0), ""),
        "{table}"
    );
    let lines: Vec<_> = table.lines().collect();
    assert!(lines[0].starts_with("file ") && lines[0].contains("pages"), "{table}");
    assert!(lines[1].starts_with("output/accessible/tiny."), "{table}");
    assert!(table.contains("DRAFT"), "the English text is a draft:\n{table}");
    assert!(table.contains("\n10 files made, 16 pages, "), "{table}");
}

#[test]
fn build_says_nothing_when_quiet() {
    let output = Project::base("cli-quiet").run(["build", "--quiet"]);
    assert_eq!(
        (output.status.code(), stdout(&output), stderr(&output)),
        (Some(0), String::new(), String::new())
    );
}

#[test]
fn build_makes_only_what_was_asked_for() {
    let project = Project::base("cli-selection");
    project.run(["build", "tiny", "--language", "nb", "--output", "elsewhere"]);
    assert_eq!(
        project.files("elsewhere"),
        [
            "accessible/tiny.nb.pdf",
            "html/tiny.nb.html",
            "large-print/tiny.nb.pdf",
            "press/tiny.nb.pdf",
            "press/tiny.nb.sheets.pdf"
        ]
    );
    assert_eq!(project.files("output"), [""; 0]);
}

#[test]
fn check_writes_nothing() {
    let project = Project::base("cli-check");
    let output = project.run(["check"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert_eq!(project.files("output"), [""; 0]);
    assert!(stdout(&output).contains("10 files checked"), "{}", stdout(&output));
}

#[test]
fn text_prints_the_words_in_reading_order() {
    let output = Project::base("cli-text").run(["text", "tiny", "--language", "nb"]);
    let text = stdout(&output);
    let places = [
        "En liten brosjyre",
        "Et avsnitt med vekt",
        "Resten",
        "mandag",
        "23\u{a0}33\u{a0}19\u{a0}00",
    ]
    .map(|words| text.find(words));
    assert!(
        places.iter().all(Option::is_some) && places.is_sorted(),
        "{places:?}\n{text}"
    );
}

#[test]
fn text_in_a_language_that_the_brochure_lacks_is_status_2() {
    let output = Project::base("cli-text-language").run(["text", "tiny", "--language", "se"]);
    assert_eq!((output.status.code(), stdout(&output).as_str()), (Some(2), ""));
}

#[test]
fn timings_name_the_stages() {
    let output = Project::base("cli-timings").run(["build", "--timings"]);
    assert!(stderr(&output).contains("layout "), "{}", stderr(&output));
}

/// A build that goes on, and what it says on stderr.
struct Watched {
    child: Child,
    lines: Receiver<String>,
}

impl Watched {
    fn start(project: &Project, arguments: &[&str]) -> Self {
        let mut child = trykksak(&project.root)
            .args(arguments)
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .expect("trykksak starts");
        let stderr = BufReader::new(child.stderr.take().expect("piped"));
        let (tell, lines) = channel();
        std::thread::spawn(move || {
            stderr
                .lines()
                .map_while(Result::ok)
                .try_for_each(|line| tell.send(line))
        });
        Self { child, lines }
    }

    /// What is said until the build waits again.
    fn said(&self) -> String {
        let mut said = String::new();
        loop {
            // It says something at once or, when it is broken, never.
            let line = self.lines.recv_timeout(Duration::from_secs(120));
            let line = line.unwrap_or_else(|error| panic!("{error} after:\n{said}"));
            if line.starts_with("waiting for changes") {
                return said;
            }
            said.push_str(&line);
            said.push('\n');
        }
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_watched_build_follows_every_change() {
    let project = Project::base("cli-watch");
    assert_eq!(project.run(["new", "other"]).status.code(), Some(0));
    let words = String::from_utf8(project.read("locales/nb/tiny.ftl")).expect("UTF-8");
    let page = |project: &Project| String::from_utf8(project.read("output/html/tiny.nb.html")).expect("UTF-8");
    let watched = Watched::start(&project, &["build", "--edition", "html", "--language", "nb", "--watch"]);
    assert_eq!(watched.said().trim(), "");
    assert!(page(&project).contains("Et punkt til"));
    let written = |file: &str| std::fs::metadata(project.root.join(file)).and_then(|file| file.modified());
    let other = written("output/html/other.nb.html").expect("a file");
    // As editors save: the file is never away, however busy the machine is.
    let save = |file: &str, text: &[u8]| {
        project.write("locales/nb/.new", text);
        std::fs::rename(project.root.join("locales/nb/.new"), project.root.join(file)).expect("a file");
    };

    save(
        "locales/nb/tiny.ftl",
        words.replace("Et punkt til", "Enda et punkt").as_bytes(),
    );
    assert_eq!(watched.said().trim(), "changed: locales/nb/tiny.ftl");
    assert!(page(&project).contains("Enda et punkt"));

    save("locales/nb/tiny.ftl", words.replace("two = Et", "two Et").as_bytes());
    let said = watched.said();
    assert!(said.contains("error[ftl-syntax]"), "{said}");
    assert!(page(&project).contains("Enda et punkt"), "the last good file stays");

    save("locales/nb/tiny.ftl", words.as_bytes());
    assert_eq!(watched.said().trim(), "changed: locales/nb/tiny.ftl");
    assert!(page(&project).contains("Et punkt til"));
    assert_eq!(written("output/html/other.nb.html").expect("a file"), other);

    // What all brochures share concerns all of them.
    save("locales/nb/house.ftl", &project.read("locales/nb/house.ftl"));
    assert_eq!(watched.said().trim(), "changed: locales/nb/house.ftl");
    assert_ne!(written("output/html/other.nb.html").expect("a file"), other);
}

#[test]
fn a_new_brochure_builds() {
    let project = Project::base("cli-new");
    let output = project.run(["new", "helse"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(
        stdout(&output).contains("brochures/helse/brochure.yaml"),
        "{}",
        stdout(&output)
    );
    let output = project.run(["build", "helse"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
}

#[test]
fn a_new_brochure_does_not_replace_another() {
    let project = Project::base("cli-new-taken");
    let before = project.read("brochures/tiny/brochure.yaml");
    assert_eq!(project.run(["new", "tiny"]).status.code(), Some(2));
    assert_eq!(project.read("brochures/tiny/brochure.yaml"), before);
}

#[test]
fn preflight_measures_by_a_printing_condition_of_the_house() {
    let project = Project::base("cli-preflight-condition");
    let built = project.run(["build", "tiny", "--language", "nb", "--edition", "press"]);
    assert!(built.status.success(), "{}", stderr(&built));
    let mut house = project.read("brochures/house.yaml");
    house.extend_from_slice(
        b"
papers:
  offset: { grammage: 100, thickness: 122 }
printing:
  default: strict
  conditions:
    strict:
      profile: FOGRA39L
      output-condition: FOGRA39
      ink-limit: 300
      paper: offset
      bleed: 5mm
      press-sheet: { name: SRA3, width: 450mm, height: 320mm }
",
    );
    project.write("brochures/house.yaml", &house);
    let file = "output/press/tiny.nb.pdf";
    let usual = project.run(["preflight", file]);
    assert!(usual.status.success(), "{}", stderr(&usual));
    let strict = project.run(["preflight", file, "--condition", "strict"]);
    assert_eq!(strict.status.code(), Some(1));
    assert!(
        stderr(&strict).contains("the printing condition `strict`"),
        "{}",
        stderr(&strict)
    );
    let misspelt = project.run(["preflight", file, "--condition", "strikt"]);
    assert_eq!(misspelt.status.code(), Some(2));
    assert!(
        stderr(&misspelt).contains("did you mean `strict`?"),
        "{}",
        stderr(&misspelt)
    );
}

#[test]
fn preflight_names_a_file_that_is_not_there() {
    let output = Project::empty("cli-preflight-none").run(["preflight", "none.pdf", "--json"]);
    assert_eq!(output.status.code(), Some(2));
    let file = &json(&output)["files"][0];
    assert_eq!((&file["file"], &file["passed"]), (&"none.pdf".into(), &false.into()));
    assert_eq!(file["findings"][0]["code"], "file-unreadable");
}
