//! How does a project itself say where words are divided?
//!
//! Two ways: a list of words, `locales/<language>/hyphenation.txt`, that stands over every rule; and a pattern file
//! that a project names instead of the patterns that come with the program. Both are read with limits, and what cannot
//! be used is a finding with its line.

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
    pub words: BTreeMap<Box<str>, Box<[Listed]>>,
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

/// Hyphenation patterns by Liang's method (Word Hy-phen-a-tion by Com-put-er, 1983).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Patterns {
    /// The letters of each pattern, with a number before each letter and after the last; `.` is the edge of a word.
    patterns: BTreeMap<Box<str>, Box<[u8]>>,
    /// Letters in the longest pattern.
    longest: usize,
    /// Letters that must stay before and after the hyphen.
    pub least: (usize, usize),
}

impl Patterns {
    /// The places where a word of lower-case letters may be divided, in bytes, ascending.
    pub fn divide(&self, word: &str) -> Vec<usize> {
        let dotted: Vec<char> = std::iter::once('.')
            .chain(word.chars())
            .chain(std::iter::once('.'))
            .collect();
        let mut values = vec![0_u8; dotted.len() + 1];
        let mut key = String::new();
        for start in 0..dotted.len() {
            key.clear();
            for letter in dotted.iter().skip(start).take(self.longest) {
                key.push(*letter);
                if let Some(numbers) = self.patterns.get(key.as_str()) {
                    for (value, number) in values.iter_mut().skip(start).zip(numbers.iter()) {
                        *value = (*value).max(*number);
                    }
                }
            }
        }
        let letters = word.chars().count();
        word.char_indices()
            .enumerate()
            // `values` counts from before the first dot.
            .filter(|(index, _)| values.get(index + 1).is_some_and(|value| value % 2 == 1))
            .filter(|(index, _)| *index >= self.least.0 && letters - index >= self.least.1)
            .map(|(_, (at, _))| at)
            .collect()
    }

    fn add(&mut self, pattern: &str) -> Result<(), &'static str> {
        let mut letters = String::new();
        let mut numbers = vec![0_u8];
        for c in pattern.chars() {
            match c.to_digit(10) {
                Some(digit) => {
                    if let Some(last) = numbers.last_mut() {
                        *last = u8::try_from(digit).unwrap_or(0);
                    }
                }
                None if c.is_alphabetic() || matches!(c, '.' | '\'' | '’' | '-' | '\u{300}'..='\u{36f}') => {
                    letters.push(c);
                    numbers.push(0);
                }
                None => return Err("a pattern is letters, digits and dots, as in `1ba` or `.un3`"),
            }
        }
        if letters.is_empty() || numbers.len() > LONGEST {
            return Err("a pattern is letters, digits and dots, as in `1ba` or `.un3`");
        }
        self.longest = self.longest.max(numbers.len() - 1);
        self.patterns.insert(letters.into(), numbers.into());
        Ok(())
    }
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
                let (patterns, words) = pattern_file_of(&bytes, file, &mut findings);
                if patterns.patterns.is_empty() {
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
fn word_list(text: &str, file: &str, findings: &mut Findings) -> BTreeMap<Box<str>, Box<[Listed]>> {
    let mut words = BTreeMap::new();
    let mut bad = 0;
    for (number, line) in (1..).zip(text.lines()).take(MOST) {
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

type Words = BTreeMap<Box<str>, Box<[Listed]>>;

/// The patterns of a libhyphen dictionary, of a TeX file with `\\patterns{…}`, or of a plain list, with the exceptions
/// that the file holds.
fn pattern_file_of(bytes: &[u8], file: &str, findings: &mut Findings) -> (Patterns, Words) {
    let mut patterns = Patterns {
        least: (2, 2),
        ..Patterns::default()
    };
    let mut words = Words::new();
    let text = decoded(bytes);
    let mut reader = Reader {
        file,
        findings,
        bad: 0,
        mode: if text.contains("\\patterns") {
            Mode::Outside
        } else {
            Mode::Patterns
        },
    };
    for (number, line) in (1..).zip(text.lines()) {
        if patterns.patterns.len() + words.len() >= MOST {
            break;
        }
        reader.line(number, line, &mut patterns, &mut words);
    }
    (patterns, words)
}

/// Text of a file that names its character set in its first line, as libhyphen's do; others are UTF-8.
fn decoded(bytes: &[u8]) -> String {
    let first = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    match first.trim_ascii() {
        b"ISO8859-1" | b"ISO8859-15" => bytes.iter().map(|byte| char::from(*byte)).collect(),
        _ => String::from_utf8_lossy(bytes).into_owned(),
    }
}

/// What the lines are that are being read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    Outside,
    Patterns,
    Words,
}

struct Reader<'a> {
    file: &'a str,
    findings: &'a mut Findings,
    bad: usize,
    mode: Mode,
}

impl Reader<'_> {
    fn line(&mut self, number: u32, line: &str, patterns: &mut Patterns, words: &mut Words) {
        let line = line.split('%').next().unwrap_or_default();
        for token in line.split_whitespace() {
            self.token(number, line, token, patterns, words);
        }
    }

    fn token(&mut self, number: u32, line: &str, token: &str, patterns: &mut Patterns, words: &mut Words) {
        if is_setting(token)
            || (number == 1
                && !token.starts_with('\\')
                && !token.contains(|c: char| c.is_ascii_digit() && !token.starts_with("ISO")))
        {
            return setting(line, patterns);
        }
        // Numbers of a setting.
        if token.chars().all(|c| c.is_ascii_digit()) {
            return;
        }
        let mut rest = token;
        for (start, mode) in [("\\patterns{", Mode::Patterns), ("\\hyphenation{", Mode::Words)] {
            if let Some(after) = rest.strip_prefix(start) {
                (self.mode, rest) = (mode, after);
            }
        }
        let (inside, closed) = match rest.split_once('}') {
            Some((inside, _)) => (inside, true),
            None => (rest, false),
        };
        let added = match self.mode {
            _ if inside.is_empty() || inside.starts_with('\\') => Ok(()),
            Mode::Outside => Ok(()),
            // Replacements at the line end, as `ff=f-f` in libhyphen, change letters: not supported, so not divided.
            Mode::Patterns if inside.contains('/') => Ok(()),
            Mode::Patterns => patterns.add(inside),
            Mode::Words => listed(inside).map(|(word, places)| {
                words.insert(word, places);
            }),
        };
        if closed {
            self.mode = Mode::Outside;
        }
        if let Err(why) = added {
            self.bad += 1;
            if self.bad <= MOST_NAMED {
                let shown: String = inside.chars().take(60).collect();
                let finding = Finding::warning(Code::HyphenationInvalid, format!("`{shown}` is left out: {why}"));
                self.findings.push(
                    finding
                        .at(Place::at(self.file, number, 1))
                        .hint("is the file a libhyphen dictionary or a TeX pattern file, in UTF-8?"),
                );
            }
        }
    }
}

/// Whether a word is a directive of libhyphen's.
fn is_setting(token: &str) -> bool {
    token.len() > 4 && token.chars().all(|c| c.is_ascii_uppercase()) || token.starts_with("ISO8859")
}

/// Takes the least numbers of letters from a line of libhyphen's.
fn setting(line: &str, patterns: &mut Patterns) {
    let mut words = line.split_whitespace();
    let (Some(name), Some(value)) = (words.next(), words.next().and_then(|value| value.parse().ok())) else {
        return;
    };
    match name {
        "LEFTHYPHENMIN" => patterns.least.0 = usize::min(value, LONGEST).max(1),
        "RIGHTHYPHENMIN" => patterns.least.1 = usize::min(value, LONGEST).max(1),
        _ => {}
    }
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

    fn file(text: &str) -> (Patterns, Words, Findings) {
        let mut findings = Findings::new();
        let (patterns, words) = pattern_file_of(text.as_bytes(), "hyph.dic", &mut findings);
        (patterns, words, findings)
    }

    fn divided(patterns: &Patterns, word: &str) -> String {
        let mut text = word.to_owned();
        for at in patterns.divide(word).into_iter().rev() {
            text.insert(at, '-');
        }
        text
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
        assert_eq!(divisions.patterns.unwrap().divide("abba"), [2]);
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
    fn patterns_divide_by_the_highest_number() {
        // From Liang's thesis: the patterns that touch the word hyphenation.
        let (patterns, _, findings) = file("hy3ph\nhe2n\nhena4\nhen5at\n1na\nn2at\n1tio\n2io\no2n\n");
        assert_eq!(findings, Findings::new());
        assert_eq!(divided(&patterns, "hyphenation"), "hy-phen-ation");
    }

    #[test]
    fn a_dictionary_of_libhyphen_has_settings() {
        let (patterns, _, findings) =
            file("UTF-8\nLEFTHYPHENMIN 3\nRIGHTHYPHENMIN 3\nCOMPOUNDLEFTHYPHENMIN 2\n1a\n1b\n");
        assert_eq!((patterns.least, findings), ((3, 3), Findings::new()));
        assert_eq!(
            divided(&patterns, "xaxaxbx"),
            "xaxa-xbx".replace("xaxa-xbx", "xax-axbx")
        );
    }

    #[test]
    fn a_file_of_tex_has_patterns_and_exceptions() {
        let (patterns, words, findings) =
            file("% remark\n\\patterns{ % here\n.un3 1ba\n1be}\n\\hyphenation{\nta-ble\n}\n\\endinput\n");
        assert_eq!(findings, Findings::new());
        assert_eq!(divided(&patterns, "unbaxbex"), "un-bax-bex");
        assert_eq!(words["table"][0].at, 2);
    }

    #[test]
    fn latin_1_is_read_as_it_says() {
        let mut findings = Findings::new();
        let (patterns, _) = pattern_file_of(b"ISO8859-1\n1\xe6x\n", "hyph.dic", &mut findings);
        assert_eq!(divided(&patterns, "laæxen"), "la-æxen");
        assert_eq!(findings, Findings::new());
    }

    #[test]
    fn nonsense_is_a_warning_and_no_panic() {
        let (patterns, _, findings) = file("\0\u{1}\u{2}!!\n{{{}}}\n1\u{ffff}\\\\\n");
        assert!(patterns.patterns.is_empty() && !findings.is_empty() && !findings.has_errors());
        let (patterns, _, _) = file(&"a1".repeat(10_000));
        assert!(patterns.patterns.is_empty());
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
