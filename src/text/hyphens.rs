//! Where may this word be divided, and how good is each place?
//!
//! Patterns by Knuth and Liang, as the crate `hyphenation` reads them. The dictionaries are part of the program and
//! are decoded when their language is first met (about 40 µs).

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use hyphenation::score::Score as _;
use hyphenation::{Hyphenator as _, Load as _, Standard};

use crate::locale::divisions::{Divisions, Listed};
use crate::locale::sami;
use crate::source::house::Hyphenation;

static NORWEGIAN: &[u8] = include_bytes!("patterns/norwegian.bincode");
static BRITISH: &[u8] = include_bytes!("patterns/british.bincode");

/// Shorter words stay whole: dividing them saves less than it costs the reader.
const SHORTEST_WORD: usize = 5;
/// Longer ones are no words.
const LONGEST_WORD: usize = 200;
/// So many words are remembered for each language; later ones are looked up again.
const MOST_REMEMBERED: usize = 20_000;

/// Fewer letters than these before a division, or after it, are a stub.
const STUB: (usize, usize) = (3, 4);
/// Norwegian words of three letters that are often the last part of a compound, and so no stub.
const SHORT_PARTS: &[&str] = &[
    "bok", "dag", "fri", "hus", "lag", "liv", "mat", "mor", "mål", "ord", "rom", "råd", "sak", "sju", "tid", "vei",
    "veg",
];
/// Norwegian endings of four letters and more, which the patterns take for parts of compounds where they are high scored.
const ENDINGS: &[&str] = &[
    "lige", "linga", "lingar", "linger", "ninga", "ningar", "ningen", "ninger", "sere", "serer", "sert", "serte",
    "sjon", "tere", "teren", "teret", "terer", "tert", "terte",
];

/// A place where a word may be divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Division {
    /// Bytes of the word before the hyphen.
    pub at: usize,
    /// How the place reads.
    pub quality: Quality,
    /// Whether so little stands before it or after it that it is no part of a word to readers: fastle-gen.
    pub stub: bool,
}

/// How well a word reads when it is divided at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Quality {
    /// Between the parts of a compound; where it has several seams, at the main one.
    Seam,
    /// At another seam of a compound that has a better one: selv-hjelpsgruppe.
    Part,
    /// Between syllables.
    Syllable,
    /// Between syllables, with only two letters on one side.
    Short,
}

/// The hyphenation dictionaries.
#[derive(Default)]
pub(super) struct Hyphens {
    bokmaal: OnceLock<Option<Dictionary>>,
    nynorsk: OnceLock<Option<Dictionary>>,
    british: OnceLock<Option<Dictionary>>,
    /// What the project says itself, by the language's tag.
    own: BTreeMap<String, Divisions>,
}

struct Dictionary {
    patterns: Standard,
    /// Letters that must stay before and after the hyphen. Source: `hyphenmins` of the hyph-utf8 files.
    least: (usize, usize),
    /// Odd scores from here on mark the seams of compounds; found by trial for Norwegian, unknown for English.
    seam: u8,
    /// Parts of three letters that are no stub, and longer endings that are one.
    parts: (&'static [&'static str], &'static [&'static str]),
    known: Mutex<BTreeMap<Box<str>, Arc<[Division]>>>,
}

impl Hyphens {
    /// Dictionaries with what a project says itself about languages, by their tags.
    pub(super) fn with_own(own: BTreeMap<String, Divisions>) -> Self {
        Self { own, ..Self::default() }
    }

    /// Where a word of a language may be divided: as the project's list says, else by its own patterns, else by `by`.
    pub(super) fn divide_in(&self, word: &str, language: &str, by: Hyphenation) -> Arc<[Division]> {
        let own = self
            .own
            .get(language)
            .or_else(|| self.own.get(language.split('-').next()?));
        let Some(own) = own else { return self.divide(word, by) };
        if let Some(places) = own.words.get(word) {
            let quality = |seam| if seam { Quality::Seam } else { Quality::Syllable };
            let division = |place: &Listed| Division {
                at: place.at,
                quality: quality(place.seam),
                stub: false,
            };
            return places.iter().map(division).collect();
        }
        match &own.patterns {
            Some(_) if word.len() > LONGEST_WORD || word.chars().count() < SHORTEST_WORD => Arc::from([]),
            Some(patterns) => patterns
                .divide(word)
                .into_iter()
                .map(|place| by_ends(word, place))
                .collect(),
            None => self.divide(word, by),
        }
    }

    /// Where a word of lower-case letters may be divided, ascending; empty when it may not.
    pub(super) fn divide(&self, word: &str, by: Hyphenation) -> Arc<[Division]> {
        let dictionary = match by {
            Hyphenation::None => None,
            Hyphenation::Se => return northern_sami(word),
            Hyphenation::Nb => self.bokmaal.get_or_init(|| norwegian(&[])).as_ref(),
            Hyphenation::Nn => {
                let own: [(&str, &[usize]); 2] = [("attende", &[3, 5]), ("betre", &[3])];
                self.nynorsk.get_or_init(|| norwegian(&own)).as_ref()
            }
            Hyphenation::EnGb => self.british.get_or_init(|| decode(BRITISH, (2, 3), u8::MAX)).as_ref(),
        };
        dictionary.map_or_else(|| Arc::from([]), |dictionary| dictionary.divide(word))
    }
}

/// A division at a place of a word, judged by whether it is a seam, and by how much stands on its sides.
fn by_ends(word: &str, Listed { at, seam }: Listed) -> Division {
    let quality = match (seam, is_short(word, at, (3, 3))) {
        (true, _) => Quality::Seam,
        (false, true) => Quality::Short,
        (false, false) => Quality::Syllable,
    };
    let stub = !seam && is_short(word, at, STUB);
    Division { at, quality, stub }
}

/// Whether fewer letters than these stand before or after a place.
fn is_short(word: &str, at: usize, least: (usize, usize)) -> bool {
    let (before, after) = word.split_at_checked(at).unwrap_or_default();
    before.chars().count() < least.0 || after.chars().count() < least.1
}

/// Where a compound has several seams, the one after a linking s is between its main parts (selvhjelps-gruppe), and the
/// others are less good. Without any such they are equal.
fn prefer_main_seam(word: &str, divisions: &mut [Division]) {
    let linked = |d: &Division| d.quality == Quality::Seam && word[..d.at].ends_with('s');
    let Some(main) = divisions.iter().rev().find(|d| linked(d)).map(|d| d.at) else {
        return;
    };
    for division in divisions
        .iter_mut()
        .filter(|d| d.quality == Quality::Seam && d.at != main)
    {
        division.quality = Quality::Part;
    }
}

/// The rules of Northern Sami; no dictionary is needed.
fn northern_sami(word: &str) -> Arc<[Division]> {
    if word.len() > LONGEST_WORD || word.chars().count() < SHORTEST_WORD {
        return Arc::from([]);
    }
    let place = |d: sami::Division| Listed { at: d.at, seam: d.seam };
    sami::divide(word)
        .into_iter()
        .map(|d| by_ends(word, place(d)))
        .collect()
}

/// The Norwegian dictionary, which holds the exceptions of bokmål, with others put over them.
fn norwegian(exceptions: &[(&str, &[usize])]) -> Option<Dictionary> {
    let mut dictionary = decode(NORWEGIAN, (2, 2), 5)?;
    dictionary.parts = (SHORT_PARTS, ENDINGS);
    for (word, places) in exceptions {
        dictionary.patterns.add_exception((*word).into(), places.to_vec());
    }
    Some(dictionary)
}

fn decode(mut bytes: &[u8], least: (usize, usize), seam: u8) -> Option<Dictionary> {
    let patterns = Standard::any_from_reader(&mut bytes).ok()?;
    Some(Dictionary {
        patterns,
        least,
        seam,
        parts: (&[], &[]),
        known: Mutex::default(),
    })
}

impl Dictionary {
    fn divide(&self, word: &str) -> Arc<[Division]> {
        if word.len() > LONGEST_WORD || word.chars().count() < SHORTEST_WORD {
            return Arc::from([]);
        }
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(divisions) = known.get(word) {
            return divisions.clone();
        }
        let divisions: Arc<[Division]> = self.look_up(word).into();
        if known.len() < MOST_REMEMBERED {
            known.insert(word.into(), divisions.clone());
        }
        divisions
    }

    fn look_up(&self, word: &str) -> Vec<Division> {
        if let Some(places) = self.patterns.exception(word) {
            return places.into_iter().filter_map(|at| self.judge(word, at, 1)).collect();
        }
        let scores = self.patterns.score(word);
        let mut divisions: Vec<Division> = (1..)
            .zip(scores)
            .filter(|(_, score)| score % 2 == 1)
            .filter_map(|(at, score)| self.judge(word, at, score))
            .collect();
        prefer_main_seam(word, &mut divisions);
        divisions
    }

    /// The division before byte `at`, if enough letters stand on both sides.
    fn judge(&self, word: &str, at: usize, score: u8) -> Option<Division> {
        let (before, after) = (word.get(..at)?.chars().count(), word.get(at..)?.chars().count());
        if before < self.least.0 || after < self.least.1 {
            return None;
        }
        let quality = match score {
            _ if before < 3 || after < 3 => Quality::Short,
            _ if score >= self.seam => Quality::Seam,
            _ => Quality::Syllable,
        };
        let last = word.get(at..)?;
        let (short, endings) = self.parts;
        let stub = endings.contains(&last) || (is_short(word, at, STUB) && !short.contains(&last));
        Some(Division { at, quality, stub })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn divided(word: &str, by: Hyphenation) -> String {
        let mut text = word.to_owned();
        for division in Hyphens::default().divide(word, by).iter().rev() {
            text.insert(division.at, '-');
        }
        text
    }

    #[test]
    fn bokmaal_words_are_divided_by_their_patterns() {
        let words = [
            "selvhjelpsgruppe",
            "kommunikasjon",
            "mulighetene",
            "ærlighet",
            "brosjyre",
        ];
        let expected = [
            "selv-hjelps-grup-pe",
            "kom-mu-ni-ka-sjon",
            "mu-lig-he-te-ne",
            "ær-lig-het",
            "bro-sjy-re",
        ];
        assert_eq!(words.map(|w| divided(w, Hyphenation::Nb)), expected);
    }

    #[test]
    fn nynorsk_has_its_own_exceptions() {
        assert_eq!(divided("betre", Hyphenation::Nb), "be-tre");
        assert_eq!(divided("betre", Hyphenation::Nn), "bet-re");
        assert_eq!(divided("attende", Hyphenation::Nn), "att-en-de");
        assert_eq!(divided("sjølvhjelp", Hyphenation::Nn), "sjølv-hjelp");
    }

    #[test]
    fn english_keeps_three_letters_after_the_hyphen() {
        assert_eq!(divided("organisation", Hyphenation::EnGb), "or-gan-isa-tion");
        assert_eq!(divided("university", Hyphenation::EnGb), "uni-ver-sity");
        assert_eq!(divided("traffic", Hyphenation::EnGb), "traffic");
    }

    #[test]
    fn the_seam_of_a_compound_is_better_than_a_syllable() {
        let hyphens = Hyphens::default();
        let qualities: Vec<_> = hyphens
            .divide("selvhjelpsgruppe", Hyphenation::Nb)
            .iter()
            .map(|d| d.quality)
            .collect();
        assert_eq!(qualities, [Quality::Part, Quality::Seam, Quality::Short]);
    }

    #[test]
    fn the_last_letters_of_a_word_are_a_stub_and_short_parts_are_none() {
        let hyphens = Hyphens::default();
        let stubs = |word: &str, by| -> Vec<String> {
            let divisions = hyphens.divide(word, by);
            let stubs = divisions.iter().filter(|division| division.stub);
            stubs.map(|division| word[division.at..].to_owned()).collect()
        };
        assert_eq!(stubs("fastlegen", Hyphenation::Nb), ["gen"]);
        assert_eq!(stubs("mestringssenteret", Hyphenation::Nb), ["teret", "ret"]);
        assert_eq!(stubs("selvorganisert", Hyphenation::Nb), ["sert"]);
        assert_eq!(stubs("forskjellige", Hyphenation::Nn), ["lige", "ge"]);
        assert!(stubs("tjuesju", Hyphenation::Nb).is_empty());
        assert!(stubs("lønningshelg", Hyphenation::Nb).is_empty());
        assert_eq!(stubs("organisation", Hyphenation::EnGb), ["ganisation"]);
        assert_eq!(stubs("dárbbašehpet", Hyphenation::Se), ["pet"]);
    }

    #[test]
    fn what_a_project_says_stands_over_the_patterns() {
        let words = [("selvhjelpsgruppe", &[][..]), ("etter", &[(3, true)])].map(|(word, places)| {
            let listed = |&(at, seam): &(usize, bool)| Listed { at, seam };
            (word.into(), places.iter().map(listed).collect())
        });
        let own = Divisions {
            words: words.into_iter().collect(),
            patterns: None,
        };
        let hyphens = Hyphens::with_own([("nb".to_owned(), own)].into());
        let places = |word, language| -> Vec<usize> {
            let divisions = hyphens.divide_in(word, language, Hyphenation::Nb);
            divisions.iter().map(|d| d.at).collect()
        };
        assert!(places("selvhjelpsgruppe", "nb").is_empty());
        assert_eq!(places("etter", "nb-NO"), [3]);
        assert_eq!(places("selvhjelpsgruppe", "nn"), [4, 10, 14]);
    }

    #[test]
    fn short_words_and_other_languages_stay_whole() {
        assert_eq!(divided("etter", Hyphenation::None), "etter");
        assert_eq!(divided("alle", Hyphenation::Nb), "alle");
    }

    /// The words that LuaTeX divided, without their hyphens and with them.
    fn reference(text: &'static str) -> Vec<(String, &'static str)> {
        text.lines().map(|line| (line.replace('-', ""), line)).collect()
    }

    #[test]
    fn two_thousand_words_of_each_language_are_divided_as_tex_divides_them() {
        let lists = [
            (Hyphenation::Nb, include_str!("../../tests/hyphenation/words-nb.txt")),
            (Hyphenation::Nn, include_str!("../../tests/hyphenation/words-nn.txt")),
            (Hyphenation::EnGb, include_str!("../../tests/hyphenation/words-en.txt")),
        ];
        let hyphens = Hyphens::default();
        for (by, text) in lists {
            let mut count = 0;
            for (word, expected) in reference(text) {
                let mut shown = word.clone();
                let divisions = hyphens.divide(&word, by);
                divisions
                    .iter()
                    .rev()
                    .for_each(|division| shown.insert(division.at, '-'));
                assert_eq!(shown, expected, "{by:?}");
                count += 1;
            }
            assert!(count >= 2_000, "{by:?}: {count}");
        }
    }

    #[test]
    fn the_exceptions_of_tex_are_among_the_words() {
        let all = [
            include_str!("../../tests/hyphenation/words-nb.txt"),
            include_str!("../../tests/hyphenation/words-nn.txt"),
            include_str!("../../tests/hyphenation/words-en.txt"),
        ]
        .concat();
        for exception in [
            "at-ten-de",
            "be-tre",
            "att-en-de",
            "bet-re",
            "uni-ver-sity",
            "through-out",
        ] {
            assert!(all.lines().any(|line| line == exception), "{exception}");
        }
    }

    #[test]
    fn a_word_without_end_stays_whole() {
        assert!(
            Hyphens::default()
                .divide(&"selvhjelp".repeat(1_000), Hyphenation::Nb)
                .is_empty()
        );
    }
}
