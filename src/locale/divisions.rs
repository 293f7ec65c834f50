//! How does a project itself say where words are divided?
//!
//! - `file`: a file of patterns, as it is written
//! - `patterns`: where they divide a word
//!
//! Two ways: a list of words, `locales/<language>/hyphenation.txt`, that stands over every rule; and a pattern file
//! that a project names instead of the patterns that come with the program. Both are read with limits, and what cannot
//! be used is a finding with its line.

mod file;
mod patterns;

pub use patterns::Patterns;

use std::collections::BTreeMap;
use std::path::{Component, Path};
use std::sync::Arc;

use super::sami;
use crate::diag::{Code, Finding, Findings, Place};
use crate::source::house::{Hyphenation, HyphenationSetting};
use crate::source::{Project, read_bytes};

/// A pattern file is no larger; those of all languages of TeX are smaller.
const LARGEST: u64 = 8 << 20;
/// So many patterns and listed words are read.
const MOST: usize = 400_000;
/// Longer words and patterns are none.
const LONGEST: usize = 100;
/// So many bad lines of a file are named.
const MOST_NAMED: usize = 20;

/// What a project says about dividing the words of one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Divisions {
    /// Words in lower case with the places where they may be divided, from the list; none for words to leave whole.
    pub words: Words,
    /// Patterns of a file that the house names.
    pub patterns: Option<Patterns>,
}

/// A place where a listed word may be divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Bytes of the word before it.
    pub at: usize,
    /// Whether it is the seam of a compound.
    pub seam: bool,
}

/// What divides the words of each language of the house: patterns of the program by their names, and what the project says
/// itself; what is wrong with the latter is a finding, as [`load`] gives it.
pub fn of_house(project: &Project) -> (BTreeMap<String, Hyphenation>, BTreeMap<String, Divisions>, Findings) {
    let file: Arc<str> = "brochures/house.yaml".into();
    let (mut named, mut own, mut findings) = (BTreeMap::new(), BTreeMap::new(), Findings::new());
    for (tag, settings) in &project.house().languages {
        let patterns = match &settings.hyphenation {
            HyphenationSetting::Named(hyphenation) => {
                named.insert(tag.clone(), *hyphenation);
                None
            }
            HyphenationSetting::File(patterns) => Some((patterns.file.as_str(), patterns.file.place(&file))),
        };
        let (divisions, wrong) = load(project.root(), tag, patterns);
        findings.extend(wrong);
        if divisions != Divisions::default() {
            own.insert(tag.clone(), divisions);
        }
    }
    (named, own, findings)
}

/// Reads what a project says for a language: its list, if there is one, and the pattern file, if the house names one.
///
/// # Errors
/// Not any: what cannot be read is a finding (`file-unreadable`, `file-too-large`, `hyphenation-invalid`), and the rest
/// is used. A pattern file that cannot be read is an error, a bad line of a list is one as well.
pub fn load(root: &Path, language: &str, pattern_file: Option<(&str, Place)>) -> (Divisions, Findings) {
    let mut findings = Findings::new();
    let mut divisions = Divisions::default();
    let list = format!("locales/{language}/hyphenation.txt");
    if root.join(&list).exists() {
        match read_bytes(&root.join(&list), &list, LARGEST) {
            Ok(bytes) => divisions.words = word_list(&String::from_utf8_lossy(&bytes), &list, &mut findings),
            Err(finding) => findings.push(finding),
        }
    }
    if let Some((file, place)) = pattern_file {
        let bytes = match is_inside(root, file) {
            true => read_bytes(&root.join(file), file, LARGEST),
            false => Err(Finding::error(
                Code::PathOutside,
                format!("the pattern file `{file}` is outside of the project's folder"),
            )
            .at(place.clone())
            .hint("copy it into the project and write its path from there, as in `locales/hyph-nb.dic`")),
        };
        match bytes {
            Ok(bytes) => {
                let Some((patterns, words)) = file::read(&bytes, file, &mut findings) else {
                    return (divisions, findings);
                };
                if patterns.len() == 0 {
                    let message = format!("`{file}` holds no hyphenation patterns");
                    let finding = Finding::error(Code::HyphenationInvalid, message).at(place);
                    findings.push(finding.hint(
                        "name a libhyphen dictionary (hyph_*.dic) or a TeX pattern file (hyph-*.tex, hyph-*.pat.txt)",
                    ));
                }
                for (word, places) in words {
                    divisions.words.entry(word).or_insert(places);
                }
                divisions.patterns = Some(patterns);
            }
            Err(finding) => findings.push(finding.hint(format!(
                "put the file there, or change `hyphenation` of the language `{language}` in brochures/house.yaml"
            ))),
        }
    }
    (divisions, findings)
}

/// Whether a path, with `/` between folders, stays within the project, links followed. A file that is not there does.
fn is_inside(root: &Path, file: &str) -> bool {
    let inside = |part: Component<'_>| matches!(part, Component::Normal(_) | Component::CurDir);
    if file.contains('\\') || !Path::new(file).components().all(inside) {
        return false;
    }
    match (root.canonicalize(), root.join(file).canonicalize()) {
        (Ok(home), Ok(path)) => path.starts_with(home),
        _ => true,
    }
}

/// The words of a list: one a line, with `-` where they may be divided and `=` at the seam of a compound.
fn word_list(text: &str, file: &str, findings: &mut Findings) -> Words {
    let mut words = Words::new();
    let mut bad = 0;
    for (number, line) in (1..).zip(text.lines()) {
        if words.len() >= MOST {
            findings.push(too_many(file, number));
            break;
        }
        let line = line.trim_start_matches('\u{feff}');
        let entry = line.split('#').next().unwrap_or_default().trim();
        if entry.is_empty() {
            continue;
        }
        match listed(entry) {
            Ok((word, places)) => {
                words.insert(word, places);
            }
            Err(why) => {
                bad += 1;
                if bad <= MOST_NAMED {
                    findings.push(bad_line(file, number, entry, why));
                }
            }
        }
    }
    words
}

fn bad_line(file: &str, line: u32, entry: &str, why: &str) -> Finding {
    let shown: String = entry.chars().take(60).collect();
    Finding::error(
        Code::HyphenationInvalid,
        format!("`{shown}` is not a divided word: {why}"),
    )
    .at(Place::at(file, line, 1))
    .hint("write one word a line with `-` where it may be divided and `=` between the parts of a compound")
    .hint("a word without marks is never divided; what follows a `#` is a remark")
}

/// A line of a list as a word and its places.
fn listed(entry: &str) -> Result<(Box<str>, Box<[Listed]>), &'static str> {
    let mut word = String::new();
    let mut places = Vec::new();
    for c in entry.chars() {
        match c {
            '-' | '=' if word.is_empty() => return Err("it starts with a mark"),
            '-' | '=' if places.last().is_some_and(|place: &Listed| place.at == word.len()) => {
                return Err("two marks follow each other");
            }
            '-' | '=' => places.push(Listed {
                at: word.len(),
                seam: c == '=',
            }),
            _ if c.is_alphabetic() => word.extend(c.to_lowercase()),
            _ if c.is_whitespace() => return Err("there are two words on the line"),
            _ => return Err("it holds something that is not a letter"),
        }
    }
    if places.last().is_some_and(|place| place.at == word.len()) {
        return Err("it ends with a mark");
    }
    if word.len() > LONGEST {
        return Err("it is too long");
    }
    Ok((word.into(), places.into()))
}

/// Words with the places where they may be divided.
type Words = BTreeMap<Box<str>, Box<[Listed]>>;

fn too_many(file: &str, line: u32) -> Finding {
    let message = format!("`{file}` has more than {MOST} entries; those from here on are left out");
    Finding::warning(Code::HyphenationInvalid, message)
        .at(Place::at(file, line, 1))
        .hint("take out what no brochure needs")
}

/// The rule that gives a break of Northern Sami, for those who ask.
pub fn sami_rule(word: &str, at: usize) -> Option<&'static str> {
    sami::divide(word)
        .iter()
        .find(|division| division.at == at)
        .map(|division| division.rule)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(text: &str) -> (Words, Findings) {
        let mut findings = Findings::new();
        (word_list(text, "locales/nb/hyphenation.txt", &mut findings), findings)
    }

    #[test]
    fn a_pattern_file_outside_of_the_project_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("hyph.tex"), "\\patterns{\n1ba\n}\n").unwrap();
        let root = folder.path().join("project");
        std::fs::create_dir(&root).unwrap();
        let load = |file: &str| load(&root, "nb", Some((file, Place::file("brochures/house.yaml"))));
        for file in ["../hyph.tex", "/etc/hostname"] {
            let (divisions, findings) = load(file);
            assert_eq!(divisions.patterns, None, "{file}");
            assert!(
                findings.iter().any(|finding| finding.code == Code::PathOutside),
                "{file}"
            );
        }
        std::fs::copy(folder.path().join("hyph.tex"), root.join("hyph.tex")).unwrap();
        let (divisions, findings) = load("hyph.tex");
        assert_eq!(findings, Findings::new());
        assert_eq!(
            divisions.patterns.unwrap().divide("abba"),
            [Listed { at: 2, seam: false }]
        );
    }

    #[test]
    fn a_list_has_a_word_a_line_with_marks_and_remarks() {
        let (words, findings) = list("# own words\nselv-hjelps=gruppe # seam\n\nÅpen\n");
        assert_eq!(findings, Findings::new());
        let seam = |at, seam| Listed { at, seam };
        assert_eq!(&*words["selvhjelpsgruppe"], &[seam(4, false), seam(10, true)]);
        assert!(words["åpen"].is_empty());
    }

    #[test]
    fn each_bad_line_is_named_with_its_number() {
        let (words, findings) = list("god-kjent\n-start\nslutt-\nto ord\ntall3\na--b\n");
        assert_eq!(words.len(), 1);
        let lines: Vec<u32> = findings
            .iter()
            .filter_map(|f| f.place.as_ref())
            .map(|p| p.line)
            .collect();
        assert_eq!(lines, [2, 3, 4, 5, 6]);
        assert!(
            findings
                .iter()
                .all(|f| f.code == Code::HyphenationInvalid && !f.hints.is_empty())
        );
    }

    #[test]
    fn a_list_full_of_bad_lines_names_some() {
        let (_, findings) = list(&"-\n".repeat(5_000));
        assert_eq!(findings.len(), MOST_NAMED);
    }

    #[test]
    fn a_missing_pattern_file_says_where_it_should_be() {
        let place = Place::at("brochures/house.yaml", 3, 5);
        let (_, findings) = load(Path::new("/nowhere"), "sv", Some(("hyph_sv.dic", place)));
        assert_eq!(
            findings.iter().map(|f| f.code).collect::<Vec<_>>(),
            [Code::FileUnreadable]
        );
        assert!(
            findings
                .iter()
                .all(|f| f.hints.iter().any(|hint| hint.contains("`sv`")))
        );
    }
}
