//! Does the catalogue show every brochure, in its order and in all languages, with links that lead somewhere?

mod project;

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Output;

use project::{Project, stdout, trykksak};
use serde_json::Value;

/// Runs the program in the project of the repository, which it must not change.
fn run(arguments: &[&str]) -> Output {
    trykksak(Path::new(env!("CARGO_MANIFEST_DIR")))
        .args(arguments)
        .output()
        .expect("trykksak starts")
}

/// The catalogue of the repository, as programs read it.
fn listed() -> Vec<Value> {
    let output = run(&["catalogue", "--dry-run", "--format", "json"]);
    let report: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(report["findings"], serde_json::json!([]));
    report["catalogue"]["brochures"].as_array().expect("brochures").clone()
}

/// A text of a JSON object.
fn text<'a>(object: &'a Value, key: &str) -> &'a str {
    object[key].as_str().unwrap_or_else(|| panic!("{key} in {object}"))
}

#[test]
fn every_brochure_of_the_project_is_listed_with_its_print_runs() {
    let folders: BTreeSet<String> = std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("brochures"))
        .expect("a folder")
        .flatten()
        .filter(|entry| entry.path().is_dir() && entry.file_name() != "catalogue")
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    let listed = listed();
    let names: BTreeSet<String> = listed.iter().map(|one| text(one, "brochure").to_owned()).collect();
    assert_eq!(names, folders);
    for one in &listed {
        let runs = one["print_run"].as_object().expect("print runs");
        assert!(runs.values().all(Value::is_u64), "{one}");
        let copies: u64 = runs.values().filter_map(Value::as_u64).sum();
        assert_eq!(one["copies"].as_u64(), Some(copies));
        let (grams, kilograms) = (one["grams"].as_f64(), one["kilograms"].as_f64());
        let (grams, kilograms) = (grams.expect("grams"), kilograms.expect("kilograms"));
        assert!((grams * copies as f64 / 1000.0 - kilograms).abs() < 1e-6, "{one}");
    }
}

#[test]
fn the_table_is_csv_for_spreadsheets_with_a_column_for_each_language() {
    let table = stdout(&run(&["catalogue", "--dry-run", "--format", "csv"]));
    let lines: Vec<&str> = table.lines().collect();
    assert!(
        lines[0].contains("code") && lines[0].contains("nb") && lines[0].contains("en"),
        "{table}"
    );
    assert_eq!(lines.len(), 1 + listed().len());
    // 16 pages of A5 on 115 g/m² are 28.6 g.
    assert!(lines[1].contains("SN-01") && lines[1].contains("28.6"), "{table}");
}

#[test]
fn the_pages_name_every_brochure_in_its_order_and_link_to_every_form_of_it() {
    let project = Project::empty("catalogue-pages");
    let output = run(&[
        "catalogue",
        "--language",
        "nb,se",
        "--edition",
        "html",
        "--output",
        project.root.to_str().expect("a path"),
    ]);
    assert_eq!(output.status.code(), Some(0), "{}", stdout(&output));
    let listed = listed();
    for language in ["nb", "se"] {
        let words = stdout(&run(&["text", "catalogue", "--language", language]));
        let page = String::from_utf8(project.read(format!("html/catalogue.{language}.html"))).expect("UTF-8");
        let mut links = BTreeSet::new();
        let mut at = 0;
        for one in &listed {
            let code = text(one, "code");
            let found = words[at..]
                .find(code)
                .unwrap_or_else(|| panic!("{code} is not in its place in {language}"));
            at += found;
            let after: String = words[at + code.len()..].chars().take(7).collect();
            match one["year"].as_u64() {
                Some(year) => assert_eq!(after, format!("\u{a0}· {year}"), "{code} in {language}"),
                // A year that nobody knows is left out.
                None => assert!(
                    after.starts_with("\u{a0}· ") && !after.contains(|c: char| c.is_ascii_digit()),
                    "{after}"
                ),
            }
            let (name, languages) = (text(one, "brochure"), one["languages"].as_array().expect("languages"));
            for tag in languages.iter().filter_map(Value::as_str) {
                links.insert(format!("{name}.{tag}.html"));
                links.insert(format!("../accessible/{name}.{tag}.pdf"));
                links.insert(format!("../large-print/{name}.{tag}.pdf"));
            }
        }
        let hrefs = page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
        let own = hrefs.filter(|href| href.ends_with(".pdf") || href.ends_with(".html"));
        let found: BTreeSet<String> = own
            .filter(|href| !href.starts_with("catalogue."))
            .map(str::to_owned)
            .collect();
        assert_eq!(found, links, "{language}");
        assert_eq!(page.matches("role=\"img\"").count(), listed.len());
    }
}

#[test]
fn a_dry_run_makes_no_file() {
    let project = Project::base("catalogue-dry");
    let output = project.run(["catalogue", "--dry-run"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(stdout(&output).contains("T-01"), "{}", stdout(&output));
    assert_eq!(project.files("output"), Vec::<String>::new());
}

#[test]
fn a_project_without_a_poster_says_so() {
    let project = Project::base("catalogue-none");
    let output = project.run(["catalogue"]);
    assert!(stdout(&output).contains("no page was made"), "{}", stdout(&output));
}
