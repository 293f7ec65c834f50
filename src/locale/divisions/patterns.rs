//! Where do patterns divide a word?
//!
//! Liang's method (Word Hy-phen-a-tion by Com-put-er, 1983), with what libhyphen adds to it: a level of patterns that
//! finds the parts of compounds before another one divides each part, and signs beside which no word is divided.

use std::collections::BTreeMap;

use super::{LONGEST, Listed};

/// Why a pattern is not one.
const NO_PATTERN: &str = "a pattern is letters, digits and dots, as in `1ba` or `.un3`";

/// The hyphenation patterns of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Patterns {
    /// Find the seams of compounds, in a file of two levels.
    pub(super) seams: Option<Level>,
    /// Divide words, or the parts of compounds.
    pub(super) syllables: Level,
    /// Letters that must stay before and after the hyphen at the edges of a word.
    pub(super) least: (usize, usize),
    /// Letters that must stay between a seam and a hyphen, after it and before it; as at the edges when not given.
    pub(super) least_at_seams: (Option<usize>, Option<usize>),
    /// Signs, or groups of them, that no hyphen stands beside.
    pub(super) barred: Vec<Box<str>>,
}

/// Patterns that are used together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Level {
    /// The letters of each pattern, with a number before each letter and after the last; `.` is the edge of a word.
    patterns: BTreeMap<Box<str>, Box<[u8]>>,
    /// Letters in the longest pattern.
    longest: usize,
}

impl Patterns {
    /// How many there are, of all levels.
    pub(super) fn len(&self) -> usize {
        self.syllables.patterns.len() + self.seams.as_ref().map_or(0, |level| level.patterns.len())
    }

    /// The places where a word of lower-case letters may be divided, ascending.
    pub fn divide(&self, word: &str) -> Vec<Listed> {
        let letters: Vec<char> = word.chars().collect();
        let seams = self
            .seams
            .as_ref()
            .map_or_else(Vec::new, |level| level.places(&letters));
        let mut places = Vec::new();
        let mut start = 0;
        for end in seams.into_iter().chain([letters.len()]) {
            let part = letters.get(start..end).unwrap_or_default();
            let before = if start == 0 {
                0
            } else {
                self.least_at_seams.0.unwrap_or(self.least.0)
            };
            let after = if end == letters.len() {
                0
            } else {
                self.least_at_seams.1.unwrap_or(self.least.1)
            };
            let inside = self.syllables.places(part).into_iter();
            let inside = inside.filter(|at| *at >= before && part.len() - at >= after);
            places.extend(inside.map(|at| (start + at, false)));
            places.push((end, true));
            start = end;
        }
        let (first, last) = (self.least.0.max(1), self.least.1.max(1));
        places.retain(|(at, _)| *at >= first && at + last <= letters.len());
        let bytes: Vec<usize> = word.char_indices().map(|(at, _)| at).collect();
        let listed = |(index, seam): (usize, bool)| bytes.get(index).map(|at| Listed { at: *at, seam });
        let places = places.into_iter().filter_map(listed);
        places.filter(|place| !self.is_barred(word, place.at)).collect()
    }

    /// Whether a place is beside a barred sign, or within a barred group.
    fn is_barred(&self, word: &str, at: usize) -> bool {
        let holds = |sign: &str| {
            let mut found = word.match_indices(sign);
            found.any(|(start, group)| (start..=start + group.len()).contains(&at))
        };
        self.barred.iter().any(|sign| holds(sign))
    }
}

impl Level {
    /// The letters before each place where the patterns divide a word, ascending.
    fn places(&self, word: &[char]) -> Vec<usize> {
        let edge = std::iter::once('.');
        let dotted: Vec<char> = edge.clone().chain(word.iter().copied()).chain(edge).collect();
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
        // `values` counts from before the first dot.
        let odd = |index: &usize| values.get(index + 1).is_some_and(|value| value % 2 == 1);
        (1..word.len()).filter(odd).collect()
    }

    /// Adds a pattern; where it changes letters, its places are barred instead: they would be wrong without the change.
    pub(super) fn add(&mut self, pattern: &str, changes_letters: bool) -> Result<(), &'static str> {
        let mut letters = String::new();
        let mut numbers = vec![0_u8];
        for c in pattern.chars() {
            match c.to_digit(10).and_then(|digit| u8::try_from(digit).ok()) {
                Some(digit) => {
                    if let Some(last) = numbers.last_mut() {
                        *last = digit + u8::from(changes_letters && digit % 2 == 1);
                    }
                }
                None if c.is_alphabetic() || matches!(c, '.' | '\'' | '’' | '-' | '–' | '\u{300}'..='\u{36f}') => {
                    letters.push(c);
                    numbers.push(0);
                }
                None => return Err(NO_PATTERN),
            }
        }
        if letters.is_empty() || numbers.len() > LONGEST {
            return Err(NO_PATTERN);
        }
        self.longest = self.longest.max(numbers.len() - 1);
        self.patterns.insert(letters.into(), numbers.into());
        Ok(())
    }
}
