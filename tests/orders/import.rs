//! Does a clerk who imports files and enters orders by hand see what happened, and what did not?

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use crate::project::{Project, stderr, stdout};

const HEAD: &str =
    "Referanse;Virksomhet;Kontaktperson;Epostadresse;Postadresse;Postnummer;Poststed;Tittel;Språk;Antall\n";

fn row(id: &str, copies: &str) -> String {
    format!("{id};Bærum kommune;Kontakt;post@example.no;Storgata 1;0364;Oslo;tiny;nb;{copies}\n")
}

/// A project with a file of orders: these numbers, and these numbers of copies.
fn project(name: &str, rows: &[(&str, &str)]) -> Project {
    let project = Project::base(name);
    let rows: String = rows.iter().map(|(id, copies)| row(id, copies)).collect();
    project.write("web.csv", format!("{HEAD}{rows}").as_bytes());
    project
}

fn run(project: &Project, line: &str) -> Output {
    project.run(line.split(' ').chain(["--date", "2026-11-24", "--by-whom", "ab"]))
}

/// Whether a command ended with this status and said all of this.
fn says(output: &Output, status: i32, words: &[&str]) {
    let said = stdout(output) + &stderr(output);
    assert_eq!(output.status.code(), Some(status), "{said}");
    for wanted in words {
        assert!(said.contains(wanted), "`{wanted}` is not said:\n{said}");
    }
}

#[test]
fn orders_that_are_right_are_not_lost_between_the_book_and_the_file_to_mend() {
    let project = project("orders-rejected", &[("1", "5"), ("2", "x"), ("3", "7")]);
    let whole = run(&project, "order import web.csv --rejected mend.csv");
    says(
        &whole,
        1,
        &[
            "nothing was taken",
            "1 refused order put into `mend.csv`",
            "2 orders without mistakes: neither in the book nor in `mend.csv`",
            "with `--keep-right` first",
        ],
    );
    says(&run(&project, "order list"), 0, &["0 orders"]);
    // What it says to do gives all three.
    let right = run(&project, "order import web.csv --rejected mend.csv --keep-right");
    says(&right, 1, &["1 refused order put into `mend.csv`", "in the book"]);
    assert!(!stderr(&right).contains("neither in the book"));
    let mend = String::from_utf8(project.read("mend.csv")).expect("UTF-8");
    project.write("mend.csv", mend.replace(";x;", ";6;").as_bytes());
    says(&run(&project, "order import mend.csv"), 0, &["1 new"]);
    says(&run(&project, "order list"), 0, &["3 orders"]);
    let again = run(&project, "order import mend.csv --rejected other.csv");
    says(&again, 0, &["1 there already"]);
    project.write("old.csv", b"x");
    says(
        &run(&project, "order import mend.csv --rejected old.csv"),
        0,
        &["nothing was refused: `old.csv` is from an earlier import"],
    );
    assert_eq!(project.read("old.csv"), b"x");
}

#[test]
fn an_equal_order_is_never_swallowed_without_a_word() {
    let project = project("orders-equal", &[("", "5")]);
    says(&run(&project, "order import web.csv"), 0, &["1 new"]);
    let equal = run(&project, "order import web.csv --language se");
    says(
        &equal,
        0,
        &[
            "warning[import-equal]",
            "web.csv:2",
            "diŋgojupmin 1",
            "2026-11-24",
            "--again \"web.csv:2\"",
        ],
    );
    says(&run(&project, "order import web.csv --again web.csv:2"), 0, &["1 new"]);
    says(&run(&project, "order list"), 0, &["2 orders"]);
    says(
        &run(&project, "order import web.csv --again web.csv:9"),
        2,
        &["error[name-unknown]", "web.csv:9", "hint:"],
    );
}

#[test]
fn a_folder_without_files_says_what_it_looked_for() {
    let project = project("orders-folder", &[("1", "5")]);
    project.write("skjema/oktober/a.csv", b"");
    let nothing = run(&project, "order import skjema --language en");
    says(
        &nothing,
        0,
        &[
            "warning[import-skipped]",
            "no files of orders",
            "oktober/",
            ".csv, .xlsx, .json",
            "0 new",
        ],
    );
}

/// Runs a command on a terminal of its own, with these answers typed on it.
fn typed(project: &Project, line: &str, answers: &str) -> (Option<i32>, String) {
    let program = env!("CARGO_BIN_EXE_trykksak");
    let mut script = Command::new("script")
        .args(["--quiet", "--return", "--command"])
        .arg(format!("'{program}' {line} --date 2026-11-24 --by-whom ab"))
        .arg("/dev/null")
        .current_dir(&project.root)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("`script` of the package bsdutils gives a terminal");
    let mut keys = script.stdin.take().expect("a pipe");
    keys.write_all(answers.as_bytes()).expect("somebody reads the answers");
    // Whoever asks for more gets the end of all answers.
    drop(keys);
    let output = script.wait_with_output().expect("the command ends");
    (
        output.status.code(),
        String::from_utf8_lossy(&output.stdout).into_owned(),
    )
}

const ANSWERS: &str = "Bærum kommune\nKontakt\npost@example.no\nStorgata 1\n0364\nOslo\n\nTakk\n";

#[test]
fn somebody_who_is_asked_enters_an_order() {
    let project = project("orders-typed", &[]);
    // The second time only what was wrong is typed anew.
    let answers = ANSWERS.replace("0364", "364x") + "tiny.nb=5\ntiny.en=2\n\n" + "\n\n\n\n0364\n\n\n\ntiny.nb=6\n\n";
    let (status, said) = typed(&project, "order add --language nn", &answers);
    assert_eq!(status, Some(0), "{said}");
    for wanted in [
        "Verksemd*: ",
        "[Bærum kommune]",
        "field-invalid",
        "order 1 is in the book: confirmed",
    ] {
        assert!(said.contains(wanted), "{said}");
    }
    says(
        &run(&project, "order show 1"),
        0,
        &[
            "Virksomhet: Bærum kommune",
            "Postnummer: 0364",
            "tiny.nb: 6 asked for",
            "Tilleggsinformasjon: Takk",
        ],
    );
    assert!(!stdout(&run(&project, "order show 1")).contains("tiny.en"));
}

#[test]
fn answers_that_end_too_early_store_nothing_and_say_so() {
    let project = project("orders-ended", &[]);
    for answers in ["\u{4}", "Bærum kommune\n\u{4}", &format!("{ANSWERS}tiny.nb=5\n\u{4}")] {
        let (status, said) = typed(&project, "order add --language en", answers);
        assert_eq!(status, Some(2), "{said}");
        assert!(said.contains("nothing was stored"), "{said}");
    }
    says(&run(&project, "order list"), 0, &["0 orders"]);
}

#[test]
fn a_limit_of_a_brochure_that_is_not_there_is_found_by_check() {
    let project = Project::base("orders-limit");
    project.write("brochures/orders.yaml", b"limits:\n  titles: { tiny: 5 }\n");
    says(&project.run(["check"]), 0, &["no errors"]);
    project.write("brochures/orders.yaml", b"limits:\n  titles:\n    tyni: 5\n");
    says(
        &project.run(["check"]),
        1,
        &[
            "error[brochure-unknown]",
            "brochures/orders.yaml:3",
            "did you mean `tiny`?",
        ],
    );
}
