//! Where may a Northern Sami word be divided?
//!
//! The rules of the orthography, restated and numbered; no pattern set under a free-enough licence exists. Where usage
//! differs there is no break: a missing break costs a little space, a wrong one costs the reader's trust. Compounds
//! break at their seam, which authors mark with a soft hyphen and a list of frequent first parts finds otherwise.

/// First parts of compounds that occur often in texts about health, organisations and public life. Each is a form that
/// ends where a second part begins; a word is cut after it when at least four letters follow.
pub const FIRST_PARTS: &[&str] = &[
    "iešveahkke",
    "dearvvašvuođa",
    "diehtojuohkin",
    "jávohisvuođa",
    "davvisáme",
    "dárogiel",
    "eaŋgalas",
    "veahkke",
    "telefovdna",
    "telefon",
    "neahtta",
    "buohcce",
    "bargiid",
    "bargo",
    "fylkka",
    "gielda",
    "gárren",
    "searve",
    "servodat",
    "servodaga",
    "mánáid",
    "nuoraid",
    "doaktár",
    "joavku",
    "ovttas",
    "oktasaš",
    "vuođđo",
    "eallin",
    "váldo",
    "dán",
    SELF,
];

/// Endings of cases, of owners and particles; a rest that is nothing but one of each, as far as it has them, is no second
/// part (fylkka-stis, mánáid-eamet, fylkka-sthan).
const CASES: &[&str] = &["st", "s", "n", "t", ""];
const OWNERS: &[&str] = &[
    "an", "at", "is", "as", "eame", "eatte", "easkka", "eamet", "eattet", "easet", "me", "de", "ska", "met", "det",
    "set", "",
];
const PARTICLES: &[&str] = &["ge", "gis", "ges", "go", "han", "ba", "bat", "son", "nai", "mat", ""];

/// The first part "self": it takes no endings, so that whatever follows is a second part.
const SELF: &str = "ieš";

/// Vowels, with the accented ones of foreign names.
fn is_vowel(c: char) -> bool {
    "aáeiouyæøåäöàâãéèêëíìîïóòôõúùûüý".contains(c)
}

/// A place where a word may be divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Division {
    /// Bytes of the word before it.
    pub at: usize,
    /// Whether it is the seam of a compound.
    pub seam: bool,
    /// The number of the rule that gives it, as in the remarks of this file.
    pub rule: &'static str,
}

/// Where `word` may be divided, in order. The word is letters and hyphens as written. A hyphen is a break of its own, not
/// listed here; what stands between hyphens is divided by itself, and not where it has digits or is an acronym (more than
/// one capital).
pub fn divide(word: &str) -> Vec<Division> {
    let mut found = Vec::new();
    let mut start = 0;
    for piece in word.split('-') {
        let capitals = piece.chars().filter(|c| c.is_uppercase()).count();
        if capitals < 2 && !piece.chars().any(char::is_numeric) {
            let letters = piece.char_indices().map(|(at, c)| (start + at, lower_letter(c)));
            divide_piece(&letters.collect::<Vec<_>>(), &mut found);
        }
        start += piece.len() + 1;
    }
    found
}

/// Breaks of a word without hyphens, given as letters with their places: at the seam after a known first part, and in
/// each part.
fn divide_piece(letters: &[(usize, char)], found: &mut Vec<Division>) {
    let text: String = letters.iter().map(|(_, c)| c).collect();
    let seam = FIRST_PARTS
        .iter()
        .find(|part| text.strip_prefix(*part).is_some_and(|rest| is_second(part, rest)));
    let (first, second) = letters.split_at(seam.map_or(letters.len(), |part| part.chars().count()));
    let mut simple = |part: &[(usize, char)]| {
        let word: Vec<char> = part.iter().map(|(_, c)| *c).collect();
        found.extend(simple_breaks(&word).into_iter().map(|(i, rule)| Division {
            at: part[i].0,
            seam: false,
            rule,
        }));
    };
    simple(first);
    simple(second);
    if let Some(consonant) = seam.is_none().then(|| doubtful_consonant(&text)).flatten() {
        let place = |index: usize| letters.get(index).map(|(at, _)| *at);
        let unsure = [place(consonant), place(consonant + 1)];
        found.retain(|division| !unsure.contains(&Some(division.at)));
    }
    if let Some((at, _)) = second.first() {
        found.push(Division {
            at: *at,
            seam: true,
            rule: "5",
        });
        found.sort_by_key(|division| division.at);
    }
}

/// The last consonant of a first part, as an index, when a vowel follows it that may begin a second part or an ending
/// (dán-áigge, dána-igge): a line must end on neither side of it. Second parts have four letters or more.
fn doubtful_consonant(text: &str) -> Option<usize> {
    let doubtful = |first: &&&str| {
        let rest = text.strip_prefix(**first).unwrap_or_default();
        let consonant = first.chars().next_back().is_some_and(|c| !is_vowel(c));
        consonant && rest.starts_with(is_vowel) && (rest.chars().count() >= 4 || **first == SELF)
    };
    let first = FIRST_PARTS.iter().find(doubtful)?;
    first.chars().count().checked_sub(1)
}

/// Whether a rest is nothing but endings.
fn is_ending(rest: &str) -> bool {
    let cases = CASES.iter().filter_map(|case| rest.strip_prefix(case));
    cases
        .flat_map(|rest| OWNERS.iter().filter_map(|owner| rest.strip_prefix(owner)))
        .any(|rest| PARTICLES.contains(&rest))
}

/// Whether what follows a first part can be a second one, and not an ending: cases of the plural begin with an i
/// (vuođa-iguin), suffixes of owners with ea or as (mánáid-eamet); `dánsk-` is the Danish. After a consonant, what begins
/// with a vowel must be longer than any ending (telefon-aide, doaktár-istan); but not after `SELF`. Nor is the passive of a
/// verb that begins like a first part a compound: váldo-juvvon, of váldit.
fn is_second(first: &str, rest: &str) -> bool {
    let after_vowel = first.chars().next_back().is_some_and(is_vowel);
    let case = match after_vowel {
        true => rest.starts_with('i') && !rest.starts_with("ie") && !rest.starts_with("iu"),
        false if first == SELF => false,
        false => {
            let vowel = rest.chars().next().is_some_and(is_vowel);
            let ending = ["as", "ea", "i", "ai"].iter().any(|start| rest.starts_with(start));
            vowel && (ending || rest.chars().count() < 7)
        }
    };
    let passive = after_vowel && (rest.starts_with("juvvo") || rest.starts_with("juvvu"));
    rest.chars().count() >= 4
        && !case
        && !passive
        && !is_ending(rest)
        && (first, rest.starts_with("sk")) != ("dán", true)
}

/// One letter in lower case; letters whose lower case is several characters stay as they are.
fn lower_letter(c: char) -> char {
    let mut lower = c.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(one), None) => one,
        _ => c,
    }
}

/// Breaks of a single word by rules 1 to 3, as indices of the letter after the break, each with its rule.
fn simple_breaks(word: &[char]) -> Vec<(usize, &'static str)> {
    if word.iter().any(|c| !c.is_alphabetic()) {
        return Vec::new();
    }
    let mut breaks = Vec::new();
    let mut at = 0;
    while at < word.len() {
        let vowel = is_vowel(word[at]);
        let end = at + word[at..].iter().take_while(|c| is_vowel(**c) == vowel).count();
        let group = &word[at..end];
        let inner = if vowel {
            vowel_break(group, at > 0)
        } else if at > 0 && end < word.len() {
            consonant_break(group, has_glide(&word[..at]))
        } else {
            None
        };
        breaks.extend(inner.map(|(offset, rule)| (at + offset, rule)));
        at = end;
    }
    // Rule 3: at least two letters on each side.
    breaks.retain(|&(i, _)| i >= 2 && word.len() - i >= 2);
    breaks
}

/// Whether the vowels before a consonant group end in an i that follows another vowel.
fn has_glide(before: &[char]) -> bool {
    matches!(before, [.., v, 'i'] if is_vowel(*v))
}

/// Rule 1: where a group of vowels is divided, as an offset into it.
fn vowel_break(group: &[char], after_consonant: bool) -> Option<(usize, &'static str)> {
    if group.last() == Some(&'i') {
        return None;
    }
    let barred = |i: usize| {
        group[i - 1] == group[i]
            || matches!(
                group[i - 1..],
                ['e', 'a', 'u', ..] | ['i', 'e', 'u', ..] | ['i', 'o', 'u', ..]
            )
    };
    // 1a: before a second part that itself starts a group.
    let starts = |i: &usize| {
        matches!(
            group[*i..],
            ['i', 'e' | 'o' | 'ø', ..]
                | ['u', 'o', ..]
                | ['e', 'a' | 'u', ..]
                | ['o', 'a' | 'u' | 'e', ..]
                | ['a', 'u' | 'e', ..]
                | ['ø', 'y', ..]
        )
    };
    if let Some(i) = (1..group.len()).filter(|&i| !barred(i)).find(starts) {
        return Some((i, "1a"));
    }
    // 1b: after a consonant, between two vowels that form no group.
    let [first, second, ..] = *group else { return None };
    let apart = match second {
        'e' | 'i' => false,
        'a' => !matches!(first, 'e' | 'o'),
        'u' => !matches!(first, 'e' | 'o' | 'a'),
        'o' => !matches!(first, 'u' | 'i'),
        'y' => first != 'ø',
        'ø' => first != 'i',
        _ => true,
    };
    (after_consonant && apart && !barred(1)).then_some((1, "1b"))
}

/// Rule 2: where a group of consonants between vowels is divided, as an offset into it with the rule; the first one that
/// fits counts.
fn consonant_break(group: &[char], glide: bool) -> Option<(usize, &'static str)> {
    let len = group.len();
    match group {
        ['r', 'd', 'n', 'j'] => Some((1, "2.1")),
        [_, 's', 't', 'r'] => Some((1, "2.1")),
        ['k', 's', 'p', 'l' | 'r' | 's' | 'n'] => Some((2, "2.1")),
        ['n', 'g' | 'k', 's', 'j'] => Some((2, "2.1")),
        // 2.2: usage differs
        ['h', 'n' | 'm' | 'l' | 'j' | 'r'] | [_, 'h', 'n' | 'm' | 'l' | 'j' | 'r'] => None,
        ['h', a @ ('n' | 'm' | 'l' | 'j' | 'r'), b] | [_, 'h', a @ ('n' | 'm' | 'l' | 'j' | 'r'), b] if a == b => {
            Some((len - 1, "2.3"))
        }
        ['đ' | 'l' | 'r' | 'v', 'b', 'm'] | ['đ' | 'l' | 'r' | 'v', 'd', 'n'] | ['đ' | 'l' | 'r' | 'v', 'g', 'ŋ'] => {
            Some((1, "2.4"))
        }
        ['đ' | 'l' | 'v', 'd', 'n', 'j'] => Some((1, "2.4")),
        ['b', 'm'] | ['d', 'n'] | ['d', 'n', 'j'] | ['g', 'ŋ'] if glide => Some((0, "2.4")),
        [.., 'd' | 'l' | 'n', 'j'] if (3..=4).contains(&len) => Some((len - 2, "2.5")),
        // 2.5: usage differs for single pairs.
        ['d' | 'l' | 'n', 'j'] => None,
        [.., 'x'] => Some((len, "2.6")),
        ['s' | 'š', _] if glide => Some((0, "2.7")),
        ['s' | 'š', _, _] if glide => Some((2, "2.7")),
        [_, 's' | 'š', _] => Some((1, "2.7")),
        [_, 's' | 'š', _, _] => Some((3, "2.7")),
        _ if len <= 3 => Some((len - 1, "2.8")),
        // 2.9: four or more.
        _ => None,
    }
}

#[cfg(test)]
mod tests;
