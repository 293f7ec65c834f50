//! Which glyphs show this text, and how wide are they?
//!
//! Text is shaped word by word, each with the spaces after it, and every word that was shaped once is remembered in
//! font units. No size is involved until the glyphs are placed.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use harfrust::{Buffer, BufferFlags, Direction, Feature, Language, Script, ShapeOptions, ShapePlan, ShaperFont, Tag};

use super::itemize::Item;
use super::wording::Wording;
use super::{Paragraph, hang};
use crate::font::{Face, FaceId, FontBook};
use crate::geom::Length;
use crate::source::house::Case;

/// Longer words are shaped anew each time.
const LONGEST_REMEMBERED: usize = 64;
/// So many words are remembered for each face, language and set of features.
const MOST_REMEMBERED: usize = 30_000;

/// A glyph of a word, in font units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct WordGlyph {
    /// Index in the face.
    pub id: u16,
    /// How far the next glyph's origin is.
    pub advance: i32,
    /// Shift to the right and up.
    pub shift: (i32, i32),
    /// First byte of the word that it stands for.
    pub start: u32,
    /// Byte after the last; equal to `start` where another glyph stands for the text.
    pub end: u32,
    /// Whether it is the last glyph of its cluster: space between letters goes after it.
    pub last: bool,
}

impl WordGlyph {
    /// The same in a word that has so many bytes before it.
    fn move_by(&mut self, bytes: usize) {
        let bytes = u32::try_from(bytes).unwrap_or(u32::MAX);
        self.start = self.start.saturating_add(bytes);
        self.end = self.end.saturating_add(bytes);
    }
}

/// Fractions, such as ½ from 1/2.
const FRACTIONS: Tag = Tag::new(b"frac");

/// The glyphs of a word.
pub(super) type Word = Arc<[WordGlyph]>;

/// Shapes text of one face, script, language and set of features.
pub(super) struct Voice {
    plan: ShapePlan,
    features: Vec<Feature>,
    /// The same without fractions, where the features have them: they are for numbers with a slash between them alone.
    whole: Option<(ShapePlan, Vec<Feature>)>,
    language: Option<Language>,
    script: Script,
    face: FaceId,
    direction: Direction,
    /// What stands in for U+2010 and U+2011 where the face lacks them.
    hyphen: char,
    words: Mutex<BTreeMap<Box<str>, Word>>,
}

/// What tells one voice from another.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct VoiceKey {
    face: FaceId,
    script: [u8; 4],
    language: Arc<str>,
    features: Vec<([u8; 4], u32)>,
    /// Whether it runs from right to left.
    backwards: bool,
}

/// All voices that were needed so far.
pub(super) type Voices = Mutex<BTreeMap<VoiceKey, Arc<Voice>>>;

/// An item with everything that placing its glyphs needs.
pub(super) struct Cast {
    /// The item.
    pub item: Item,
    /// Shapes its words.
    pub voice: Arc<Voice>,
    /// Size of the type.
    pub size: Length,
    /// Space after each cluster.
    pub tracking: Length,
    /// Font units in an em.
    pub units: i64,
}

/// A word with the spaces after it, or as much of it as is in one item.
pub(super) struct Piece {
    /// Index of its item.
    pub cast: usize,
    /// Its part of the text as shown.
    pub shown: Range<usize>,
    /// Its glyphs; their places count from the start of `shown`.
    pub word: Word,
}

/// A paragraph's glyphs before it is broken into lines.
pub(super) struct Shaped {
    /// Its items.
    pub casts: Vec<Cast>,
    /// Its words in order.
    pub pieces: Vec<Piece>,
}

/// Shapes all items of a paragraph.
pub(super) fn shape(
    paragraph: &Paragraph,
    wording: &Wording,
    items: Vec<Item>,
    fonts: &FontBook,
    voices: &Voices,
) -> Shaped {
    let mut shaped = Shaped {
        casts: Vec::with_capacity(items.len()),
        pieces: Vec::new(),
    };
    let mut buffer = new_buffer();
    for item in items {
        let Some(cast) = cast(paragraph, item, fonts, voices) else {
            continue;
        };
        let text = wording.shown.get(cast.item.shown.clone()).unwrap_or_default();
        let mut at = cast.item.shown.start;
        // Where the author put an invisible control between letters, no ligature joins them.
        let mut seams = wording.seams(cast.item.shown.clone()).peekable();
        for mut word in words(text, cast.item.level.is_rtl()) {
            while !word.is_empty() {
                while seams.next_if(|seam| *seam <= at).is_some() {}
                let seam = seams.next_if(|seam| *seam < at + word.len());
                let (part, rest) = word
                    .split_at_checked(seam.map_or(word.len(), |seam| seam - at))
                    .unwrap_or((word, ""));
                let glyphs = cast.voice.word(part, fonts, &mut buffer);
                shaped.pieces.push(Piece {
                    cast: shaped.casts.len(),
                    shown: at..at + part.len(),
                    word: glyphs,
                });
                at += part.len();
                word = rest;
            }
        }
        shaped.casts.push(cast);
    }
    shaped
}

impl Shaped {
    /// A buffer and the fonts for shaping parts of words again.
    pub(super) fn reshape(&self, cast: usize, text: &str, fonts: &FontBook) -> Word {
        match self.casts.get(cast) {
            Some(cast) => cast.voice.word(text, fonts, &mut new_buffer()),
            None => Arc::from([]),
        }
    }
}

impl Cast {
    /// How far the next glyph's origin is, in micropoints, with the space between letters.
    pub(super) fn advance(&self, glyph: &WordGlyph) -> Length {
        let tracking = if glyph.last { self.tracking } else { Length::ZERO };
        self.length(glyph.advance) + tracking
    }

    /// A length in font units at this size, rounded to the nearest micropoint.
    pub(super) fn length(&self, units: i32) -> Length {
        if units == 0 {
            return Length::ZERO;
        }
        let product = i64::from(units).saturating_mul(self.size.to_micropoints());
        let half = self.units / 2 * product.signum();
        Length::micropoints(product.saturating_add(half) / self.units)
    }

    /// The width of a word's glyphs.
    pub(super) fn width(&self, word: &Word) -> Length {
        word.iter().map(|glyph| self.advance(glyph)).sum()
    }

    /// How far a glyph that shows `c` hangs out at the start and at the end of a line, in micropoints.
    pub(super) fn hang(&self, glyph: &WordGlyph, c: char, fonts: &FontBook) -> (i64, i64) {
        let family = fonts.face(self.item.face).map_or("", |face| &*face.family);
        let hang = hang::of(c, family);
        let width = if hang == hang::Hang::default() {
            0
        } else {
            self.length(glyph.advance).to_micropoints()
        };
        (width * hang.start / 1_000, width * hang.end / 1_000)
    }

    /// How far the end of a shaped word hangs, of which the last glyph is a hyphen or not.
    pub(super) fn hang_of_last(&self, word: &Word, hyphen: bool, fonts: &FontBook) -> i64 {
        match word.last().filter(|_| hyphen) {
            Some(glyph) => self.hang(glyph, self.hyphen(), fonts).1,
            None => 0,
        }
    }

    /// The character that divides a word at a line end.
    pub(super) fn hyphen(&self) -> char {
        self.voice.hyphen
    }
}

fn cast(paragraph: &Paragraph, item: Item, fonts: &FontBook, voices: &Voices) -> Option<Cast> {
    let run = paragraph.runs.get(item.run)?;
    let face: &Face = fonts.face(item.face)?;
    let mut features: Vec<([u8; 4], u32)> = Vec::with_capacity(run.style.features.len() + 2);
    // Space between letters would tear ligatures apart from their neighbours.
    if run.style.tracking > 0 {
        features.extend([(*b"clig", 0), (*b"liga", 0)]);
    }
    match run.style.case {
        Case::Upper => features.push((*b"case", 1)),
        Case::SmallCaps => features.push((*b"smcp", 1)),
        Case::AsWritten => {}
    }
    // What the style asks for comes last and wins.
    features.extend(run.style.features.iter().copied());
    let key = VoiceKey {
        face: item.face,
        script: item.script.tag().to_be_bytes(),
        language: run.language.clone(),
        features,
        backwards: item.level.is_rtl(),
    };
    let mut voices = voices.lock().unwrap_or_else(PoisonError::into_inner);
    let voice = match voices.get(&key) {
        Some(voice) => voice.clone(),
        None => {
            let voice = Arc::new(Voice::new(&key, item.script, fonts)?);
            voices.insert(key, voice.clone());
            voice
        }
    };
    Some(Cast {
        voice,
        size: run.style.size,
        tracking: run.style.size.scale(run.style.tracking.into(), 1_000),
        units: i64::from(face.units_per_em).max(1),
        item,
    })
}

fn new_buffer() -> Buffer {
    let mut buffer = Buffer::new();
    buffer.set_flags(BufferFlags::REMOVE_DEFAULT_IGNORABLES | BufferFlags::DO_NOT_INSERT_DOTTED_CIRCLE);
    buffer
}

impl Voice {
    fn new(key: &VoiceKey, script: Script, fonts: &FontBook) -> Option<Self> {
        let font = fonts.shaper(key.face)?;
        let language = Language::new(key.language.as_bytes());
        let features: Vec<Feature> = key
            .features
            .iter()
            .map(|(tag, value)| Feature::new(Tag::new(tag), *value, ..))
            .collect();
        let direction = match key.backwards {
            true => Direction::RightToLeft,
            false => Direction::LeftToRight,
        };
        let plan = ShapePlan::new(font, direction, Some(script), language.as_ref(), &features);
        let numbers: Vec<Feature> = features.iter().filter(|f| f.tag != FRACTIONS).copied().collect();
        let whole = (numbers.len() < features.len()).then(|| {
            let plan = ShapePlan::new(font, direction, Some(script), language.as_ref(), &numbers);
            (plan, numbers)
        });
        let hyphen = if fonts.covers(key.face, '-') { '-' } else { '\u{2010}' };
        Some(Self {
            plan,
            features,
            whole,
            language,
            script,
            face: key.face,
            direction,
            hyphen,
            words: Mutex::default(),
        })
    }

    /// The glyphs of a word, remembered or shaped.
    pub(super) fn word(&self, text: &str, fonts: &FontBook, buffer: &mut Buffer) -> Word {
        if text.len() > LONGEST_REMEMBERED {
            return self.shape(text, fonts, buffer);
        }
        let mut words = self.words.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(word) = words.get(text) {
            return word.clone();
        }
        let word = self.shape(text, fonts, buffer);
        if words.len() < MOST_REMEMBERED {
            words.insert(text.into(), word.clone());
        }
        word
    }

    fn shape(&self, text: &str, fonts: &FontBook, buffer: &mut Buffer) -> Word {
        let Some(font) = fonts.shaper(self.face) else {
            return Arc::from([]);
        };
        let Some((whole, numbers)) = &self.whole else {
            return self
                .piece(text, (&self.plan, &self.features), font, fonts, buffer)
                .into();
        };
        let mut word = Vec::new();
        for (range, is_fraction) in fractions(text) {
            let (start, piece) = (range.start, text.get(range).unwrap_or_default());
            let how = match is_fraction {
                true => (&self.plan, &self.features[..]),
                false => (whole, &numbers[..]),
            };
            let mut glyphs = self.piece(piece, (how.0, how.1), font, fonts, buffer);
            glyphs.iter_mut().for_each(|glyph| glyph.move_by(start));
            word.extend(glyphs);
        }
        word.into()
    }

    /// The glyphs of a word, or of a part of it.
    fn piece(
        &self,
        text: &str,
        (plan, features): (&ShapePlan, &[Feature]),
        font: &harfrust::Font,
        fonts: &FontBook,
        buffer: &mut Buffer,
    ) -> Vec<WordGlyph> {
        buffer.clear();
        for (at, c) in text.char_indices() {
            buffer.push(
                u32::from(self.stand_in(c, fonts)),
                u32::try_from(at).unwrap_or(u32::MAX),
            );
        }
        buffer.set_direction(self.direction);
        buffer.set_script(Some(self.script));
        buffer.set_language(self.language.clone());
        let options = ShapeOptions::new().plan(Some(plan)).features(features);
        // A plan made for these very properties fits; were it refused, the word would have no glyphs.
        if harfrust::shape(&ShaperFont::new(font), buffer, options).is_err() {
            return Vec::new();
        }
        glyphs(buffer, text.len(), self.direction == Direction::RightToLeft)
    }

    fn stand_in(&self, c: char, fonts: &FontBook) -> char {
        let hyphen = matches!(c, '\u{2010}' | '\u{2011}');
        if hyphen && !fonts.covers(self.face, c) {
            self.hyphen
        } else {
            c
        }
    }
}

/// Splits text after each group of white space, and before each as well where spaces are to be pieces of their own: at a
/// line end they do not run the way of the words before them.
fn words(text: &str, apart: bool) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let letters = rest.find(char::is_whitespace).unwrap_or(rest.len());
        let after = rest.get(letters..)?;
        if apart && letters > 0 {
            let word = rest.get(..letters)?;
            rest = after;
            return Some(word);
        }
        let spaces = after.find(|c: char| !c.is_whitespace()).unwrap_or(after.len());
        let (word, tail) = rest.split_at_checked(letters + spaces)?;
        rest = tail;
        (!word.is_empty()).then_some(word)
    })
}

/// The shaper's glyphs in the order of the text, each with what it stands for: the first glyph of a cluster with all of
/// it. From right to left they are painted in the opposite order, as the shaper gives them.
fn glyphs(buffer: &Buffer, length: usize, backwards: bool) -> Vec<WordGlyph> {
    let infos = buffer.glyph_infos();
    let mut order: Vec<usize> = (0..infos.len()).collect();
    if backwards {
        order.reverse();
    }
    let mut clusters: Vec<u32> = infos.iter().map(|info| info.cluster).collect();
    clusters.sort_unstable();
    clusters.dedup();
    if let Some(first) = clusters.first_mut() {
        // What stands before the first cluster was dropped by the shaper; its glyph takes it over.
        *first = 0;
    }
    let length = u32::try_from(length).unwrap_or(u32::MAX);
    let mut seen = vec![false; clusters.len()];
    let mut word: Vec<WordGlyph> = Vec::with_capacity(infos.len());
    let positions = buffer.glyph_positions();
    for (info, position) in order.iter().filter_map(|&i| infos.get(i).zip(positions.get(i))) {
        let index = clusters.partition_point(|c| *c <= info.cluster).saturating_sub(1);
        let end = clusters.get(index + 1).copied().unwrap_or(length);
        let first = seen.get_mut(index).is_some_and(|seen| !std::mem::replace(seen, true));
        let start = if first {
            clusters.get(index).copied().unwrap_or(end)
        } else {
            end
        };
        if let (false, Some(before)) = (first, word.last_mut()) {
            before.last = false;
        }
        word.push(WordGlyph {
            id: u16::try_from(info.glyph_id).unwrap_or(0),
            advance: position.x_advance,
            shift: (position.x_offset, position.y_offset),
            start,
            end,
            last: true,
        });
    }
    word
}

/// The parts of a word, each with whether it is a fraction: digits, a slash, digits, and no digit or slash beside them.
fn fractions(text: &str) -> Vec<(Range<usize>, bool)> {
    let part = |c: char| c.is_ascii_digit() || is_slash(c);
    let (mut parts, mut at) = (Vec::new(), 0);
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let numeric = rest.starts_with(part);
        let length = rest.find(|c| part(c) != numeric).unwrap_or(rest.len());
        let piece = rest.get(..length).unwrap_or_default();
        let is_fraction = numeric
            && matches!(piece.split(is_slash).collect::<Vec<_>>()[..], [a, b] if !a.is_empty() && !b.is_empty());
        parts.push((at..at + length, is_fraction));
        at += length;
    }
    parts
}

/// U+2044 is the slash of fractions.
fn is_slash(c: char) -> bool {
    matches!(c, '/' | '\u{2044}')
}

#[cfg(test)]
mod tests {
    use super::super::tests::{book, face};
    use super::*;

    fn shape_as(family: &str, italic: bool, language: &str, features: &[([u8; 4], u32)], text: &str) -> Word {
        let key = VoiceKey {
            face: face(family, 400, italic),
            script: *b"Latn",
            language: language.into(),
            features: features.to_vec(),
            backwards: false,
        };
        Voice::new(&key, Script::LATIN, book())
            .unwrap()
            .word(text, book(), &mut new_buffer())
    }

    fn ids(word: &Word) -> Vec<u16> {
        word.iter().map(|glyph| glyph.id).collect()
    }

    fn ranges(word: &Word) -> Vec<(u32, u32)> {
        word.iter().map(|glyph| (glyph.start, glyph.end)).collect()
    }

    #[test]
    fn northern_sami_gets_its_own_eng() {
        let sami = shape_as("Source Sans 3", false, "se", &[], "Ŋ");
        assert_ne!(ids(&sami), ids(&shape_as("Source Sans 3", false, "nb", &[], "Ŋ")));
        assert_ne!(ids(&sami), [0]);
    }

    #[test]
    fn literata_has_one_eng_for_all() {
        assert_eq!(
            ids(&shape_as("Literata", false, "se", &[], "Ŋ")),
            ids(&shape_as("Literata", false, "nb", &[], "Ŋ"))
        );
    }

    #[test]
    fn pairs_are_kerned() {
        let pair: i32 = shape_as("Literata", false, "nb", &[], "AV")
            .iter()
            .map(|g| g.advance)
            .sum();
        let apart: i32 = ["A", "V"]
            .iter()
            .flat_map(|t| shape_as("Literata", false, "nb", &[], t).to_vec())
            .map(|g| g.advance)
            .sum();
        assert!(pair < apart, "{pair} {apart}");
    }

    #[test]
    fn a_ligature_stands_for_all_its_letters() {
        let word = shape_as("Literata", false, "nb", &[], "offer");
        assert_eq!(ranges(&word), [(0, 1), (1, 3), (3, 4), (4, 5)]);
    }

    #[test]
    fn a_feature_can_turn_ligatures_off() {
        assert_eq!(shape_as("Literata", false, "nb", &[(*b"liga", 0)], "offer").len(), 5);
    }

    #[test]
    fn an_accent_belongs_to_its_letter() {
        let word = shape_as("Literata", false, "nb", &[], "x\u{308}y");
        assert_eq!(ranges(&word), [(0, 3), (3, 3), (3, 4)]);
        assert_eq!(word.iter().map(|g| g.last).collect::<Vec<_>>(), [false, true, true]);
    }

    #[test]
    fn what_the_shaper_drops_goes_to_its_neighbour() {
        let word = shape_as("Literata", false, "nb", &[], "\u{200c}f\u{200c}i");
        assert_eq!(ranges(&word), [(0, 7), (7, 8)]);
    }

    #[test]
    fn words_end_after_their_spaces() {
        assert_eq!(
            words(" en  to\u{a0}tre", false).collect::<Vec<_>>(),
            [" ", "en  ", "to\u{a0}", "tre"]
        );
        assert_eq!(words(" en  to", true).collect::<Vec<_>>(), [" ", "en", "  ", "to"]);
        assert_eq!(words("", false).count(), 0);
    }

    #[test]
    fn a_voice_can_be_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Voice>();
    }
}
