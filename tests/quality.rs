//! Are the lines as even as they should be, and words divided at legal places only?

mod project;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use project::{Project, stdout};
use serde_json::Value;
use trykksak::locale::sami;
use trykksak::pipeline::{self, DividedAt, Request};
use trykksak::text::Division;

/// A text of 5,000 words at four measures, with the fonts of the repository.
fn measured() -> Vec<Value> {
    let project = Project::base("quality");
    let _ = std::fs::remove_dir_all(project.root.join("brochures"));
    let _ = std::fs::remove_dir_all(project.root.join("locales"));
    project.overlay(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/quality"));
    let output = project.run(["quality", "--format", "json"]);
    let report: Value = serde_json::from_str(&stdout(&output)).expect("valid JSON");
    assert_eq!(report["findings"], Value::Array(Vec::new()));
    report["quality"].as_array().expect("rows").clone()
}

fn figure(row: &Value, key: &str) -> f64 {
    row[key].as_f64().unwrap_or_else(|| panic!("{key} in {row}"))
}

#[test]
fn five_thousand_words_are_set_evenly() {
    let rows = measured();
    let row = |name: &str| rows.iter().find(|row| row["brochure"] == name).expect("measured");
    let booklet = row("measure-112");
    assert!(figure(booklet, "lines") > 300.0);
    assert!(figure(booklet, "inside_percent") >= 95.0, "{booklet}");
    assert!(figure(booklet, "deviation") <= 0.10, "{booklet}");
    assert!(figure(booklet, "hyphens_in_hundred") <= 3.0, "{booklet}");
    assert_eq!(figure(booklet, "over_percent"), 0.0, "{booklet}");
    assert_eq!(figure(row("measure-90"), "over_percent"), 0.0);
    for (name, inside, hyphens) in [
        ("measure-60", 80.0, 18.0),
        ("measure-75", 88.0, 8.5),
        ("measure-90", 89.0, 3.5),
    ] {
        assert!(figure(row(name), "inside_percent") >= inside, "{}", row(name));
        assert!(figure(row(name), "hyphens_in_hundred") <= hyphens, "{}", row(name));
    }
    for row in &rows {
        assert!(figure(row, "longest_run") <= 2.0, "{row}");
        assert_eq!((figure(row, "widows"), figure(row, "orphans")), (0.0, 0.0), "{row}");
        // Of 55 paragraphs.
        assert!(
            figure(row, "short_ends") <= 8.0 && figure(row, "rivers") <= 3.0,
            "{row}"
        );
    }
    // Narrower is harder: word spaces differ more, or the figures do not measure what they say.
    let spread = ["measure-112", "measure-90", "measure-75", "measure-60"].map(|name| figure(row(name), "deviation"));
    assert!(spread.is_sorted(), "{spread:?}");
}

#[test]
fn the_ragged_edges_of_the_brochures_are_even() {
    let request = Request {
        root: env!("CARGO_MANIFEST_DIR").into(),
        brochures: Vec::new(),
        languages: Vec::new(),
        editions: Vec::new(),
        output: PathBuf::new(),
        allow_drafts: true,
        spelling: None,
        threads: None,
    };
    let (measured, findings) = pipeline::quality(&request);
    assert!(!findings.has_errors(), "{findings:?}");
    // In fewer lines a single one makes the figures.
    let judged: Vec<_> = measured.iter().filter(|row| row.quality.rag.lines >= 15).collect();
    assert!(judged.len() >= 12, "{}", judged.len());
    for row in judged {
        let (q, rag) = (&row.quality, &row.quality.rag);
        assert!(rag.in_zone * 100 >= rag.lines * 90, "{row:?}");
        assert!(rag.deviation <= 60 && rag.shortest >= 700 && rag.wedges <= 1, "{row:?}");
        assert!(q.hyphens * 100 <= q.lines * 3 && q.longest_run <= 1, "{row:?}");
        assert!(q.short_ends * 100 <= q.lines * 3 && q.rivers <= 1, "{row:?}");
        assert_eq!((q.widows, q.orphans), (0, 0), "{row:?}");
    }
}

#[test]
fn a_drop_initial_is_part_of_its_first_line() {
    let project = Project::base("initial");
    let file = "brochures/tiny/brochure.yaml";
    let brochure = String::from_utf8(project.read(file)).expect("UTF-8");
    let lines = |block: &str| {
        project.write(file, brochure.replacen("paragraph: text", block, 1).as_bytes());
        let words = "Et avsnitt som er langt nok til at det har fire linjer eller flere. ".repeat(5);
        let messages = String::from_utf8(project.read("locales/nb/tiny.ftl")).expect("UTF-8");
        let text = messages
            .lines()
            .find(|line| line.starts_with("text = "))
            .expect("the text");
        project.write(
            "locales/nb/tiny.ftl",
            messages.replace(text, &format!("text = {}", words.trim())).as_bytes(),
        );
        let output = project.run(["quality", "--language", "nb", "--format", "json"]);
        let report: Value = serde_json::from_str(&stdout(&output)).expect("valid JSON");
        let row = report["quality"][0].clone();
        (figure(&row, "orphans"), figure(&row, "lines"), figure(&row, "ragged"))
    };
    let (plain, with) = (
        lines("paragraph: text"),
        lines("styled: { style: body, text: text, initial: 2 }"),
    );
    assert_eq!((plain.0, with.0), (0.0, 0.0));
    assert!(with.1 - plain.1 <= 1.0, "{plain:?} {with:?}");
    // Its size is not that of its paragraph: the lines below it are ragged text.
    assert!(with.2 > 0.0 && plain.2 - with.2 <= 2.0, "{plain:?} {with:?}");
}

#[test]
fn a_loose_style_has_a_line_more() {
    let project = Project::base("looseness");
    let house = String::from_utf8(project.read("brochures/house.yaml")).expect("UTF-8");
    let messages = String::from_utf8(project.read("locales/nb/tiny.ftl")).expect("UTF-8");
    let words = "Et avsnitt som er langt nok til at det har mange linjer, og som kan ha en til. ".repeat(5);
    let text = messages
        .lines()
        .find(|line| line.starts_with("text = "))
        .expect("the text");
    project.write(
        "locales/nb/tiny.ftl",
        messages.replace(text, &format!("text = {}", words.trim())).as_bytes(),
    );
    let lines = |looseness: &str| {
        let style = format!("    hyphenate: true\n    looseness: {looseness}\n");
        project.write(
            "brochures/house.yaml",
            house.replacen("    hyphenate: true\n", &style, 1).as_bytes(),
        );
        let output = project.run(["quality", "--language", "nb", "--format", "json"]);
        let report: Value = serde_json::from_str(&stdout(&output)).expect("valid JSON");
        figure(&report["quality"][0], "lines")
    };
    let plain = lines("0");
    assert_eq!(
        lines("1"),
        plain + 1.0,
        "the long paragraph, and none of those of one line"
    );
}

/// The words of a language's messages, as they stand there, with soft hyphens.
fn words_of(language: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language);
    let mut words = BTreeSet::new();
    for file in std::fs::read_dir(folder).expect("the messages") {
        let text = std::fs::read_to_string(file.expect("a file").path()).expect("UTF-8");
        let values = text.lines().filter(|line| !line.starts_with('#'));
        let values = values.map(|line| line.split_once(" = ").map_or(line, |(_, value)| value));
        for value in values {
            let value = value.replace("&shy;", "\u{ad}").replace("&nbsp;", " ");
            let found = value.split(|c: char| !c.is_alphabetic() && !matches!(c, '-' | '\u{ad}'));
            let found = found.map(|word| word.trim_matches('-'));
            words.extend(found.filter(|word| word.chars().count() >= 5).map(str::to_owned));
        }
    }
    words.into_iter().collect()
}

#[test]
fn words_of_the_sami_brochures_are_divided_at_legal_places_only() {
    let words = words_of("se");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (divided, findings) = pipeline::divide(root, "se", &words).expect("the project");
    assert!(!findings.has_errors(), "{findings:?}");
    let (mut checked, mut seams) = (0, 0);
    for (typed, divided) in words.iter().zip(&divided) {
        for place in &divided.places {
            assert_eq!(illegal(typed, place), None, "{} at {place:?}", divided.word);
            checked += 1;
            seams += usize::from(place.division.seam);
        }
    }
    assert!(checked > 1_000 && seams > 15, "{checked} {seams}");
}

/// Why a word, as it stands in its message, must not be divided at a place.
fn illegal(typed: &str, place: &DividedAt) -> Option<&'static str> {
    let at = place.division.at;
    let word = typed.replace('\u{ad}', "").to_lowercase();
    let (before, after) = word.split_at(at);
    if before.chars().count() < 2 || after.chars().count() < 2 {
        return Some("less than two letters on a side");
    }
    let mut soft = typed.match_indices('\u{ad}').enumerate();
    let marked = soft.any(|(count, (found, mark))| found - count * mark.len() == at);
    match place.rule {
        _ if !place.division.hyphen => (!before.ends_with('-')).then_some("without a hyphen"),
        _ if marked => (!place.division.seam).then_some("the author's seam is none"),
        _ if typed.contains('\u{ad}') => Some("another place than the author's"),
        Some("5") => {
            let first = before.rsplit('-').next().unwrap_or_default();
            let second = after.split('-').next().unwrap_or_default();
            let known = sami::FIRST_PARTS.contains(&first) && place.division.seam;
            let seam = format!("{first}={second}");
            let read = include_str!("hyphenation/seams-se.txt")
                .lines()
                .any(|line| line == seam);
            (!known || !read).then_some("a seam that nobody has read")
        }
        Some(_) if within_seam(before, after) => Some("a letter before the end of a first part"),
        Some("1a" | "1b" | "2.1" | "2.3" | "2.4" | "2.5" | "2.6" | "2.7" | "2.8") if !place.division.seam => {
            disputed(before, after)
        }
        _ => Some("no rule gives it"),
    }
}

/// Whether a break is one letter before the end of a known first part that as many letters follow as a second part has,
/// the first of them a vowel.
fn within_seam(before: &str, after: &str) -> bool {
    let first = before.rsplit('-').next().unwrap_or_default();
    let mut letters = after.split('-').next().unwrap_or_default().chars();
    let vowel = |c: char| "aáeiouyæøåäö".contains(c);
    let Some(last) = letters.next().filter(|c| !vowel(*c)) else {
        return false;
    };
    let second = letters.as_str();
    let long = second.chars().count() >= 4 || format!("{first}{last}") == "ieš";
    long && second.starts_with(vowel) && sami::FIRST_PARTS.contains(&format!("{first}{last}").as_str())
}

/// What a break by rule must never do, said in another way than the engine says it: begin the next line with a letter
/// group that cannot begin a syllable, end one within a vowel group, or part h from its sonorant.
fn disputed(before: &str, after: &str) -> Option<&'static str> {
    let vowels = "aáeiouyæøåäö";
    let (last, first) = (before.chars().last()?, after.chars().next()?);
    let second = after.chars().nth(1).unwrap_or_default();
    let ends_in_glide = first == 'i' && vowels.contains(last) && !"eoø".contains(second);
    if ends_in_glide {
        return Some("before an i that ends a vowel group");
    }
    if last == first && vowels.contains(first) {
        return Some("within a doubled vowel");
    }
    let single = |text: &str| text.chars().nth(1).is_some_and(|c| vowels.contains(c));
    if last == 'h' && "nmljr".contains(first) && single(after) {
        return Some("h and its sonorant");
    }
    // A line begins with a vowel only after another vowel or an x.
    (vowels.contains(first) && !vowels.contains(last) && last != 'x').then_some("a vowel parted from its consonant")
}

#[test]
fn what_must_not_be_divided_is_found_by_the_check_above() {
    assert_eq!(disputed("da", "hje"), None);
    assert!(disputed("dah", "je").is_some() && disputed("bea", "ivi").is_some());
    assert!(disputed("veahkk", "i").is_some() && disputed("a", "adam").is_some());
    let place = |at, hyphen, seam, rule| DividedAt {
        division: Division { at, hyphen, seam },
        rule,
    };
    let seam = "mánáid".len();
    // Rule 5 knows this first part, but what follows is an ending.
    assert!(illegal("mánáideatte", &place(seam, true, true, Some("5"))).is_some());
    assert_eq!(illegal("mánáid\u{ad}gárdi", &place(seam, true, true, None)), None);
    assert!(illegal("mánáid\u{ad}gárdi", &place(seam - 2, true, false, Some("2.8"))).is_some());
    assert!(illegal("mánáidgárdi", &place(seam, true, true, None)).is_some());
    assert!(illegal("joavku", &place(1, true, false, Some("2.8"))).is_some());
    assert_eq!(illegal("joavku", &place(4, true, false, Some("2.8"))), None);
    assert!(illegal("joavku", &place(4, true, false, None)).is_some());
    assert!(illegal("joavku", &place(4, false, false, None)).is_some());
    assert_eq!(illegal("nav-joavku", &place(4, false, false, None)), None);
}

#[test]
fn hyphenate_shows_breaks_with_rules_as_text_and_json() {
    let project = Project::base("hyphenate");
    let house = String::from_utf8(project.read("brochures/house.yaml")).expect("UTF-8");
    let with_sami = house.replacen(
        "languages:\n",
        "languages:\n  se: { conventions: sami, hyphenation: se }\n",
        1,
    );
    project.write("brochures/house.yaml", with_sami.as_bytes());
    project.write(
        "locales/nb/hyphenation.txt",
        "selvhjelpsgruppe\nbro-sjyre # kort\n".as_bytes(),
    );
    let text = stdout(&project.run(["hyphenate", "--language", "se", "doaibma", "dahje"]));
    assert!(
        text.contains("doai-bma") && text.contains("2.4") && text.contains("dahje"),
        "{text}"
    );
    let output = project.run([
        "hyphenate",
        "-l",
        "nb",
        "--format",
        "json",
        "Selvhjelpsgruppe",
        "brosjyre",
        "selvhjelpsgrupper",
    ]);
    let report: Value = serde_json::from_str(&stdout(&output)).expect("valid JSON");
    let divided: Vec<&str> = (0..3).filter_map(|i| report["words"][i]["divided"].as_str()).collect();
    assert_eq!(divided, ["Selvhjelpsgruppe", "bro-sjyre", "selv-hjelps=grup-per"]);
    assert_eq!(report["words"][2]["breaks"][1]["seam"], Value::Bool(true));
    let unknown = project.run(["hyphenate", "-l", "xx", "ord"]);
    assert_eq!(unknown.status.code(), Some(2));
}

#[test]
fn a_pattern_file_of_the_project_divides_another_language() {
    let project = Project::base("pattern-file");
    let house = String::from_utf8(project.read("brochures/house.yaml")).expect("UTF-8");
    let entry = "languages:\n  sv: { conventions: norwegian, hyphenation: { file: locales/sv/hyph_sv.dic } }\n";
    project.write(
        "brochures/house.yaml",
        house.replacen("languages:\n", entry, 1).as_bytes(),
    );
    let missing = project.run(["hyphenate", "-l", "sv", "flicka"]);
    assert_eq!(missing.status.code(), Some(1));
    project.write(
        "locales/sv/hyph_sv.dic",
        b"UTF-8\nLEFTHYPHENMIN 2\nRIGHTHYPHENMIN 2\nc1k\n",
    );
    let text = stdout(&project.run(["hyphenate", "-l", "sv", "flicka"]));
    assert!(text.contains("flic-ka"), "{text}");
}

#[test]
fn the_program_that_measures_pdfs_says_how_it_is_used() {
    let python = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/linejudge.py");
    let output = Command::new("python3").arg(python).arg("--help").output();
    let output = output.expect("python3 is missing: apt-get install python3");
    assert!(String::from_utf8_lossy(&output.stdout).contains("--trykksak"));
}
