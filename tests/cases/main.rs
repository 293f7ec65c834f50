//! Does every bad input end in the finding that it must end in, and in no half-written file?
//!
//! One test for each folder `tests/cases/<stage>/<thing-condition>/`. The folder's files lie over those of `base/`,
//! `change` changes the result (see `change.rs`), `args` replaces the command `build`. `expect` says what must come
//! out (see `expect.rs`), `expected.txt` how people read it; `UPDATE_CASES=1 cargo test --test cases` writes the latter
//! anew.

#[path = "../project/mod.rs"]
mod project;

mod change;
mod expect;

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};
use std::time::{Duration, Instant};

use libtest_mimic::{Arguments, Failed, Trial};

use expect::{Expect, Report};
use project::{Project, list, stderr, trykksak};

/// After this, a run counts as one that never ends. No run comes near it.
const NEVER: Duration = Duration::from_secs(180);

/// The files of a case that are not part of its project.
const ABOUT: [&str; 4] = ["args", "change", "expect", "expected.txt"];

fn main() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut trials: Vec<_> = list(&cases)
        .iter()
        .filter(|file| file.ends_with("expect"))
        .filter_map(|file| file.parent())
        .map(|case| {
            let (name, folder) = (case.display().to_string().replace('\\', "/"), cases.join(case));
            Trial::test(name.clone(), move || run(&name, &folder).map_err(Failed::from))
        })
        .collect();
    trials.extend(change::trials());
    trials.extend(expect::trials());
    trials.extend(trials_of_leftovers());
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}

fn run(name: &str, folder: &Path) -> Result<(), String> {
    let project = Project::base(&format!("cases/{name}"));
    project.overlay(folder);
    for file in ABOUT {
        let _ = fs::remove_file(project.root.join(file));
    }
    if let Ok(script) = fs::read_to_string(folder.join("change")) {
        change::apply(&project, &script)?;
    }
    let arguments = fs::read_to_string(folder.join("args")).unwrap_or_else(|_| "build".into());
    let arguments: Vec<_> = arguments.split_whitespace().collect();
    let expect = Expect::parse(&fs::read_to_string(folder.join("expect")).map_err(|error| error.to_string())?)?;

    let before: BTreeSet<_> = list(&project.root).into_iter().collect();
    let report = Report::read(&finish(&project, &arguments, "json")?)?;
    let after: BTreeSet<_> = list(&project.root).into_iter().collect();
    expect.compare(&report)?;
    leftovers(&project.root, &before, &after, &report)?;
    if arguments == ["build"] {
        let mut checked = Report::read(&finish(&project, &["check"], "json")?)?;
        // `check` judges the words, too (`tests/translate/main.rs`).
        checked.findings.retain(|finding| !finding.code.starts_with("lint-"));
        if checked.findings != report.findings {
            return Err(format!("`check` finds something else: {:#?}", checked.findings));
        }
    }
    let human = stderr(&finish(&project, &arguments, "human")?);
    text(
        &folder.join("expected.txt"),
        &human.replace(&project.root.display().to_string(), "PROJECT"),
    )
}

/// Runs the program to its end, and stops it when it has none.
fn finish(project: &Project, arguments: &[&str], format: &str) -> Result<Output, String> {
    let streams = ["out", "err"].map(|end| project.root.with_extension(end));
    let file = |path: &PathBuf| File::create(path).map(Stdio::from).map_err(|error| error.to_string());
    let mut child = trykksak(&project.root)
        .args(arguments)
        .args(["--color", "never", "--format", format])
        .stdin(Stdio::null())
        .stdout(file(&streams[0])?)
        .stderr(file(&streams[1])?)
        .spawn()
        .map_err(|error| error.to_string())?;
    let started = Instant::now();
    let status = loop {
        match child.try_wait().map_err(|error| error.to_string())? {
            Some(status) => break status,
            None if started.elapsed() > NEVER => {
                let _ = child.kill();
                let _ = child.wait();
                return Err("the program does not end".into());
            }
            None => std::thread::sleep(Duration::from_millis(2)),
        }
    };
    let [stdout, stderr] = streams.map(|path| fs::read(path).unwrap_or_default());
    let output = Output { status, stdout, stderr };
    match status.code() {
        Some(0..=2) => Ok(output),
        other => Err(format!(
            "status {other:?}\n{}{}",
            project::stdout(&output),
            project::stderr(&output)
        )),
    }
}

/// Every new file must be one that the report names, and whole.
fn leftovers(
    root: &Path,
    before: &BTreeSet<PathBuf>,
    after: &BTreeSet<PathBuf>,
    report: &Report,
) -> Result<(), String> {
    let made: BTreeSet<PathBuf> = report.made.iter().map(|made| PathBuf::from(&made.file)).collect();
    let new: BTreeSet<PathBuf> = after.difference(before).cloned().collect();
    if new != made {
        return Err(format!("the report names {made:?}, and these files are new: {new:?}"));
    }
    for file in &new {
        let bytes = fs::read(root.join(file)).map_err(|error| error.to_string())?;
        let end = bytes.trim_ascii_end();
        let (start, last): (&[u8], &[u8]) = match file.extension().and_then(|e| e.to_str()) {
            Some("html") => (b"<!DOCTYPE html>", b"</html>"),
            _ => (b"%PDF-", b"%%EOF"),
        };
        if !bytes.starts_with(start) || !end.ends_with(last) {
            return Err(format!("{} is not whole", file.display()));
        }
    }
    Ok(())
}

/// Compares with the text that people read, or writes it anew.
fn text(file: &Path, now: &str) -> Result<(), String> {
    if std::env::var_os("UPDATE_CASES").is_some() {
        return fs::write(file, now).map_err(|error| error.to_string());
    }
    match fs::read_to_string(file) {
        Ok(expected) if expected == now => Ok(()),
        Ok(expected) => Err(format!(
            "the findings read differently; expected:\n{expected}\nnow:\n{now}"
        )),
        Err(_) => Err(format!("there is no {}; UPDATE_CASES=1 writes it", file.display())),
    }
}

fn trials_of_leftovers() -> Vec<Trial> {
    let check = |made: &str, files: &[(&str, &[u8])], name: &str| {
        let project = Project::empty(&format!("cases/runner-{name}"));
        for (file, bytes) in files {
            project.write(file, bytes);
        }
        let report = Report::parse(made)?;
        leftovers(
            &project.root,
            &BTreeSet::new(),
            &list(&project.root).into_iter().collect(),
            &report,
        )
    };
    let none = r#"{"made":[],"findings":[]}"#;
    let one = r#"{"made":[{"brochure":"a","language":"nb","file":"o/a.pdf"}],"findings":[]}"#;
    let trial = |name: &'static str, result: Result<(), String>, good: bool| {
        Trial::test(format!("runner/{name}"), move || match result.is_ok() == good {
            true => Ok(()),
            false => Err(format!("{result:?}").into()),
        })
    };
    vec![
        trial(
            "a-whole-pdf-passes",
            check(one, &[("o/a.pdf", b"%PDF-1.7\n%%EOF\n")], "whole"),
            true,
        ),
        trial(
            "half-a-pdf-fails",
            check(one, &[("o/a.pdf", b"%PDF-1.7\n")], "half"),
            false,
        ),
        trial(
            "a-temporary-file-fails",
            check(none, &[("o/.a.pdf.part", b"")], "temporary"),
            false,
        ),
        trial(
            "a-file-that-is-reported-and-missing-fails",
            check(one, &[], "missing"),
            false,
        ),
    ]
}
