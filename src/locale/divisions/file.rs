//! What does a file of hyphenation patterns say?
//!
//! Three kinds: a dictionary of libhyphen (`hyph_*.dic`, as LibreOffice has them; its README files say what the settings
//! mean), a TeX file with `\patterns{…}`, and a plain list of patterns (`hyph-*.pat.txt`).

use encoding_rs::{Encoding, UTF_8};

use super::patterns::Patterns;
use super::{MOST, MOST_NAMED, Words, listed, too_many};
use crate::diag::{Code, Finding, Findings, Place};

/// The patterns of a file with the exceptions that it holds; what cannot be used is a finding. `None` for a file in a
/// character set that is not known.
pub(super) fn read(bytes: &[u8], file: &str, findings: &mut Findings) -> Option<(Patterns, Words)> {
    let (text, first) = match decoded(bytes, file) {
        Ok(decoded) => decoded,
        Err(finding) => {
            findings.push(finding);
            return None;
        }
    };
    let is_tex = text.contains("\\patterns");
    let mut reader = Reader {
        file,
        findings,
        bad: 0,
        mode: if is_tex { Mode::Outside } else { Mode::Patterns },
        changing: None,
        patterns: Patterns {
            least: (2, 2),
            ..Patterns::default()
        },
        words: Words::new(),
    };
    for (number, line) in (1..).zip(text.lines()).skip(first) {
        let line = line.split('%').next().unwrap_or_default().trim();
        if reader.patterns.len() + reader.words.len() >= MOST {
            reader.findings.push(too_many(file, number));
            break;
        }
        match is_tex {
            true => reader.tex(number, line),
            false => reader.plain(number, line),
        }
    }
    reader.tell_changing();
    Some((reader.patterns, reader.words))
}

/// The text, and how many lines of it are not about patterns: libhyphen's files name their character set in the first line.
/// All other files are UTF-8.
fn decoded(bytes: &[u8], file: &str) -> Result<(String, usize), Finding> {
    let first = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let name = String::from_utf8_lossy(first);
    let name = name.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    // Patterns are written in small letters, settings in capitals.
    let is_name = name.starts_with(|c: char| c.is_ascii_uppercase()) || name.starts_with("microsoft-");
    if !is_name || Setting::of(name).is_some() {
        return Ok((UTF_8.decode(bytes).0.into_owned(), 0));
    }
    // `ISO8859-10` and `microsoft-cp1251` are `iso8859-10` and `cp1251` in the WHATWG's list of names.
    let label = name.strip_prefix("microsoft-").unwrap_or(name);
    let label = if label == "TIS620-2533" { "tis-620" } else { label };
    let known = Encoding::for_label_no_replacement(label.as_bytes());
    match known.filter(|encoding| *encoding == UTF_8 || encoding.is_single_byte()) {
        Some(encoding) => Ok((encoding.decode_with_bom_removal(bytes).0.into_owned(), 1)),
        None => {
            let shown: String = name.chars().take(40).collect();
            let message = format!("`{file}` is in the character set `{shown}`, which is not known");
            Err(Finding::error(Code::HyphenationInvalid, message)
                .at(Place::at(file, 1, 1))
                .hint("save the file as UTF-8 and write `UTF-8` into its first line")
                .hint("or is it no libhyphen dictionary? TeX pattern files and plain lists start with another line"))
        }
    }
}

/// What a line of libhyphen's sets.
#[derive(Clone, Copy)]
enum Setting {
    Left,
    Right,
    SeamLeft,
    SeamRight,
    Barred,
    NextLevel,
}

impl Setting {
    fn of(line: &str) -> Option<Self> {
        Some(match line.split_whitespace().next()? {
            "LEFTHYPHENMIN" => Self::Left,
            "RIGHTHYPHENMIN" => Self::Right,
            "COMPOUNDLEFTHYPHENMIN" => Self::SeamLeft,
            "COMPOUNDRIGHTHYPHENMIN" => Self::SeamRight,
            "NOHYPHEN" => Self::Barred,
            "NEXTLEVEL" => Self::NextLevel,
            _ => return None,
        })
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
    /// How many patterns change letters, with the first one and its line.
    changing: Option<(usize, String, u32)>,
    patterns: Patterns,
    words: Words,
}

impl Reader<'_> {
    /// A line of a libhyphen dictionary or a plain list.
    fn plain(&mut self, number: u32, line: &str) {
        if line.starts_with('#') {
            return;
        }
        if let Some(setting) = Setting::of(line) {
            let (_, value) = line.split_once(char::is_whitespace).unwrap_or_default();
            if let Err(why) = self.set(setting, value.trim()) {
                self.leave_out(number, line, why);
            }
            return;
        }
        let first = line.split_whitespace().next().unwrap_or_default();
        if first.len() > 4 && first.chars().all(|c| c.is_ascii_uppercase()) {
            return self.leave_out(number, line, "there is no such setting");
        }
        for token in line.split_whitespace() {
            if let Err(why) = self.pattern(number, token) {
                self.leave_out(number, token, why);
            }
        }
    }

    /// A line of a TeX file: patterns and words stand between braces, any number on a line.
    fn tex(&mut self, number: u32, line: &str) {
        for token in line.split_whitespace() {
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
                Mode::Patterns => self.pattern(number, inside),
                Mode::Words => listed(inside).map(|(word, places)| {
                    self.words.insert(word, places);
                }),
            };
            if closed {
                self.mode = Mode::Outside;
            }
            if let Err(why) = added {
                self.leave_out(number, inside, why);
            }
        }
    }

    /// Adds a pattern. One that changes letters where it divides a word, as `c1k/k=k` (Zuk-ker), keeps words whole there.
    fn pattern(&mut self, number: u32, token: &str) -> Result<(), &'static str> {
        let Some((pattern, change)) = token.split_once('/') else {
            return self.patterns.syllables.add(token, false);
        };
        if !change.contains('=') {
            return Err("what follows the `/` has no `=` where the word is divided");
        }
        self.patterns.syllables.add(pattern, true)?;
        let (count, ..) = self.changing.get_or_insert_with(|| (0, token.to_owned(), number));
        *count += 1;
        Ok(())
    }

    /// Takes a setting. Numbers that stand with the second level are without effect, as in libhyphen.
    fn set(&mut self, setting: Setting, value: &str) -> Result<(), &'static str> {
        let number = || {
            let number = value.parse::<usize>().ok().filter(|number| *number <= LONGEST_LEAST);
            number.ok_or("it needs a number of letters from 0 to 20")
        };
        let patterns = &mut self.patterns;
        let (least, at_seams) = match patterns.seams {
            None => (&mut patterns.least, &mut patterns.least_at_seams),
            Some(_) => (&mut (0, 0), &mut (None, None)),
        };
        match setting {
            Setting::Left => least.0 = number()?,
            Setting::Right => least.1 = number()?,
            Setting::SeamLeft => at_seams.0 = Some(number()?),
            Setting::SeamRight => at_seams.1 = Some(number()?),
            Setting::Barred => {
                let signs = value.split(',').filter(|sign| !sign.is_empty());
                patterns.barred.extend(signs.map(Box::from));
            }
            Setting::NextLevel if patterns.seams.is_some() => return Err("there are two levels at most"),
            Setting::NextLevel => patterns.seams = Some(std::mem::take(&mut patterns.syllables)),
        }
        Ok(())
    }

    fn leave_out(&mut self, number: u32, what: &str, why: &str) {
        self.bad += 1;
        if self.bad > MOST_NAMED {
            return;
        }
        let shown: String = what.chars().take(60).collect();
        let finding = Finding::warning(Code::HyphenationInvalid, format!("`{shown}` is left out: {why}"));
        self.findings.push(
            finding
                .at(Place::at(self.file, number, 1))
                .hint("is the file a libhyphen dictionary or a TeX pattern file, in UTF-8 or in the character set that its first line names?"),
        );
    }

    fn tell_changing(&mut self) {
        let Some((count, first, number)) = &self.changing else {
            return;
        };
        let shown: String = first.chars().take(60).collect();
        let message = match count {
            1 => format!("the pattern `{shown}` changes letters where a word is divided; words stay whole there"),
            _ => format!(
                "{count} patterns change letters where a word is divided, as `{shown}` does; words stay whole there"
            ),
        };
        let finding = Finding::warning(Code::HyphenationInvalid, message).at(Place::at(self.file, *number, 1));
        self.findings
            .push(finding.hint("nothing is to be done; a word that must be divided there has to be written otherwise"));
    }
}

/// More letters than this no language keeps together at the edges of words.
const LONGEST_LEAST: usize = 20;

#[cfg(test)]
mod tests {
    use super::super::Listed;
    use super::*;

    fn bytes(bytes: &[u8]) -> (Patterns, Words, Findings) {
        let mut findings = Findings::new();
        let (patterns, words) = read(bytes, "hyph.dic", &mut findings).unwrap_or_default();
        (patterns, words, findings)
    }

    fn file(text: &str) -> (Patterns, Words, Findings) {
        bytes(text.as_bytes())
    }

    /// The word with `=` at seams and `-` at other places.
    fn divided(patterns: &Patterns, word: &str) -> String {
        let mut text = word.to_owned();
        for Listed { at, seam } in patterns.divide(word).into_iter().rev() {
            text.insert(at, if seam { '=' } else { '-' });
        }
        text
    }

    /// The messages with their lines.
    fn told(findings: &Findings) -> Vec<(u32, &str)> {
        assert!(
            findings
                .iter()
                .all(|f| f.code == Code::HyphenationInvalid && !f.hints.is_empty())
        );
        let told = findings
            .iter()
            .map(|f| (f.place.as_ref().map_or(0, |place| place.line), f.message.as_str()));
        told.collect()
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
        assert_eq!(divided(&patterns, "xaxaxbx"), "xax-axbx");
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
    fn nonsense_is_a_warning_and_no_panic() {
        let (patterns, _, findings) = file("\0\u{1}\u{2}!!\n{{{}}}\n1\u{ffff}\\\\\n");
        assert!(patterns.len() == 0 && !findings.is_empty() && !findings.has_errors());
        let (patterns, _, _) = file(&"a1".repeat(10_000));
        assert!(patterns.len() == 0);
    }

    #[test]
    fn compounds_are_parted_before_their_parts_are_divided() {
        let one = "UTF-8\nLEFTHYPHENMIN 2\nRIGHTHYPHENMIN 2\n";
        // The second level would divide `postei`; the first one parts `pos` from it, and its edges are those of a word.
        let seams = "s1tein\n";
        let syllables = "os1t\n.te1i\n1ten\nn1\n";
        let (merged, ..) = file(&format!("{one}{seams}{syllables}"));
        let (levels, _, findings) = file(&format!("{one}{seams}NEXTLEVEL\n{syllables}"));
        assert_eq!(findings, Findings::new());
        assert_eq!(divided(&merged, "xpostein"), "xpos-tein");
        assert_eq!(divided(&levels, "xpostein"), "xpos=te-in");
        assert_eq!(divided(&levels, "xposten"), "xpos-ten");
    }

    #[test]
    fn letters_stay_together_at_seams_too() {
        let with = |settings: &str| {
            let (patterns, _, findings) = file(&format!("UTF-8\n{settings}x1y\nNEXTLEVEL\n1a\n"));
            assert_eq!(findings, Findings::new(), "{settings}");
            divided(&patterns, "bbaabaxyabaabb")
        };
        assert_eq!(with(""), "bb-a-ab-ax=yab-a-abb");
        assert_eq!(with("COMPOUNDLEFTHYPHENMIN 1\n"), "bb-a-ab-ax=y-ab-a-abb");
        assert_eq!(with("COMPOUNDRIGHTHYPHENMIN 4\n"), "bb-a-abax=yab-a-abb");
        assert_eq!(
            with("LEFTHYPHENMIN 4\nCOMPOUNDLEFTHYPHENMIN 1\n"),
            "bbaab-ax=y-ab-a-abb"
        );
    }

    #[test]
    fn no_hyphen_stands_beside_barred_signs() {
        let (patterns, _, findings) = file("UTF-8\nNOHYPHEN ',-,ck\n1a\n1b\n1c\n1k\n1'\n1-\n");
        assert_eq!(findings, Findings::new());
        assert_eq!(
            patterns.barred.iter().map(|sign| &**sign).collect::<Vec<_>>(),
            ["'", "-", "ck"]
        );
        assert_eq!(divided(&patterns, "xxa'bb"), "xx-a'bb");
        assert_eq!(divided(&patterns, "xxackbxx"), "xx-ackbxx");
    }

    #[test]
    fn every_character_set_of_libhyphens_files_is_read() {
        for (name, letters, word, expected) in [
            ("UTF-8", "1\u{10d}a".as_bytes(), "xxčaxx", "xx-čaxx"),
            ("ISO8859-1", b"1\xe6a", "xxæaxx", "xx-æaxx"),
            ("ISO8859-2", b"1\xe8a", "xxčaxx", "xx-čaxx"),
            ("ISO8859-5", b"1\xd0\xd1", "xxабxx", "xx-абxx"),
            ("ISO8859-10", b"1\xe8a", "xxčaxx", "xx-čaxx"),
            ("ISO8859-15", b"1\xa8a", "xxšaxx", "xx-šaxx"),
            ("KOI8-R", b"1\xc1\xc2", "xxабxx", "xx-абxx"),
            ("KOI8-U", b"1\xa4\xc2", "xxєбxx", "xx-єбxx"),
            ("microsoft-cp1251", b"1\xe0\xe1", "xxабxx", "xx-абxx"),
            ("TIS620-2533", b"1\xa1a", "xxกaxx", "xx-กaxx"),
        ] {
            let (patterns, _, findings) = bytes(&[name.as_bytes(), b"\r\n", letters, b"\r\n"].concat());
            assert_eq!(findings, Findings::new(), "{name}");
            assert_eq!(divided(&patterns, word), expected, "{name}");
        }
    }

    #[test]
    fn a_character_set_that_is_not_known_is_an_error() {
        for name in ["ISCII-DEVANAGARI", "UTF-16", "Big5", "microsoft-xyz"] {
            let mut findings = Findings::new();
            assert_eq!(
                read(format!("{name}\n1ba\n").as_bytes(), "hyph.dic", &mut findings),
                None
            );
            assert!(
                findings.has_errors() && told(&findings)[0].1.contains(name),
                "{findings:?}"
            );
        }
    }

    #[test]
    fn bytes_of_another_character_set_are_told_line_by_line() {
        let (patterns, _, findings) = bytes(b"UTF-8\n1ba\n1\xe6x\n");
        assert_eq!((told(&findings)[0].0, patterns.len()), (3, 1));
    }

    #[test]
    fn patterns_that_change_letters_keep_words_whole_and_are_counted() {
        let plain = "UTF-8\n1k\n1t\n";
        let (patterns, _, findings) = file(&format!("{plain}c1k/k=k\nt1t3t/tt=t,1,3\n"));
        assert_eq!(divided(&patterns, "xxckexxkexx"), "xxckexx-kexx");
        let told = told(&findings);
        assert_eq!((told.len(), told[0].0, findings.has_errors()), (1, 4, false));
        assert!(
            told[0].1.starts_with("2 patterns") && told[0].1.contains("`c1k/k=k`"),
            "{told:?}"
        );
        let (patterns, ..) = file(plain);
        assert_eq!(divided(&patterns, "xxckexxkexx"), "xxc-kexx-kexx");
    }

    #[test]
    fn each_bad_line_of_a_dictionary_is_named() {
        let bad = "LEFTHYPHENMIN\nRIGHTHYPHENMIN two\nCOMPOUNDLEFTHYPHENMIN -1\nNOSUCHSETTING 3\nc1k/kk\n";
        let (patterns, _, findings) = file(&format!("UTF-8\n{bad}1ba\nNEXTLEVEL\n1ab\nNEXTLEVEL\n1ce\n"));
        let lines: Vec<u32> = told(&findings).iter().map(|(line, _)| *line).collect();
        assert_eq!(lines, [2, 3, 4, 5, 6, 10]);
        assert!(!findings.has_errors());
        assert_eq!((patterns.least, patterns.len()), ((2, 2), 3));
    }
}
