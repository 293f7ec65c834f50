//! Which glyphs does a word become in one voice, and when are two voices the same?
//!
//! A voice is all that changes shaping but the word: the face, the script, the rules that the face has for the language,
//! the features and the direction. Languages without rules of their own share a voice, so a word is shaped once for all
//! of them, for all editions and, where builds share their [`Voices`], for all builds of a process.
//!
//! Nothing of this is kept on the disk. Of the work on the whole catalogue (145 files) shaping its 7,510 words takes 1 %, a
//! sixth of what layout takes: a store could save no more than that, less what it takes to read, to check against the
//! fonts and to write.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use harfrust::{Buffer, BufferFlags, Direction, Feature, Language, Script, ShapeOptions, ShapePlan, ShaperFont, Tag};

use crate::font::{Face, FaceId, FontBook, LanguageSystem};

/// Longer words are shaped anew each time.
const LONGEST_REMEMBERED: usize = 64;
/// So many words are remembered for each voice.
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

/// Shapes text of one face, script, language system and set of features, and remembers its words.
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
    /// How often the shaper was asked for a word.
    shapings: AtomicUsize,
}

/// What tells one voice from another; `Rules` are those for the language, or the language's tag where they are not known.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct VoiceKey<Rules> {
    pub face: FaceId,
    pub script: Script,
    pub rules: Rules,
    /// In the order in which they are asked for: of two that contradict each other the last one wins.
    pub features: Vec<([u8; 4], u32)>,
    /// Whether it runs from right to left.
    pub backwards: bool,
}

/// All voices that were needed so far with the same fonts, and the words that they have shaped. Typesetters can share
/// them, also those of several builds.
pub struct Voices {
    /// The files of the fonts, in the order of the faces.
    files: Vec<Arc<[u8]>>,
    known: Mutex<Known>,
}

#[derive(Default)]
struct Known {
    voices: BTreeMap<VoiceKey<LanguageSystem>, Arc<Voice>>,
    /// The same by the tags of the languages that asked for them: the rules of a language are looked up once.
    asked: BTreeMap<VoiceKey<Arc<str>>, Arc<Voice>>,
}

impl Voices {
    /// No voices yet, for these fonts.
    pub fn of(fonts: &FontBook) -> Self {
        Self {
            files: fonts.faces().iter().map(|face| face.data.clone()).collect(),
            known: Mutex::default(),
        }
    }

    /// Whether they are of fonts that are, byte by byte, the same as these.
    pub fn fit(&self, fonts: &FontBook) -> bool {
        let same = |(file, face): (&Arc<[u8]>, &Face)| Arc::ptr_eq(file, &face.data) || **file == *face.data;
        self.files.len() == fonts.faces().len() && self.files.iter().zip(fonts.faces()).all(same)
    }

    /// How many words the shaper was asked for.
    pub fn shapings(&self) -> usize {
        self.sum(|voice| voice.shapings.load(Ordering::Relaxed))
    }

    /// How many words are remembered, each once for each voice that it was shaped in.
    pub fn words(&self) -> usize {
        self.sum(|voice| voice.words.lock().unwrap_or_else(PoisonError::into_inner).len())
    }

    fn sum(&self, of: impl Fn(&Voice) -> usize) -> usize {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.voices.values().map(|voice| of(voice)).sum()
    }

    /// The voice for text of a language; `None` for a face of other fonts.
    pub(super) fn voice(&self, asked: VoiceKey<Arc<str>>, fonts: &FontBook) -> Option<Arc<Voice>> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(voice) = known.asked.get(&asked) {
            return Some(voice.clone());
        }
        let key = VoiceKey {
            face: asked.face,
            script: asked.script,
            rules: fonts.language_system(asked.face, asked.script, &asked.rules),
            features: asked.features.clone(),
            backwards: asked.backwards,
        };
        let voice = match known.voices.get(&key) {
            Some(voice) => voice.clone(),
            None => {
                let voice = Arc::new(Voice::new(&asked, fonts)?);
                known.voices.insert(key, voice.clone());
                voice
            }
        };
        known.asked.insert(asked, voice.clone());
        Some(voice)
    }
}

/// A buffer for shaping words one after the other.
pub(super) fn new_buffer() -> Buffer {
    let mut buffer = Buffer::new();
    buffer.set_flags(BufferFlags::REMOVE_DEFAULT_IGNORABLES | BufferFlags::DO_NOT_INSERT_DOTTED_CIRCLE);
    buffer
}

impl Voice {
    fn new(key: &VoiceKey<Arc<str>>, fonts: &FontBook) -> Option<Self> {
        let font = fonts.shaper(key.face)?;
        let language = Language::new(key.rules.as_bytes());
        let features: Vec<Feature> = key
            .features
            .iter()
            .map(|(tag, value)| Feature::new(Tag::new(tag), *value, ..))
            .collect();
        let direction = match key.backwards {
            true => Direction::RightToLeft,
            false => Direction::LeftToRight,
        };
        let plan = ShapePlan::new(font, direction, Some(key.script), language.as_ref(), &features);
        let numbers: Vec<Feature> = features.iter().filter(|f| f.tag != FRACTIONS).copied().collect();
        let whole = (numbers.len() < features.len()).then(|| {
            let plan = ShapePlan::new(font, direction, Some(key.script), language.as_ref(), &numbers);
            (plan, numbers)
        });
        let hyphen = if fonts.covers(key.face, '-') { '-' } else { '\u{2010}' };
        Some(Self {
            plan,
            features,
            whole,
            language,
            script: key.script,
            face: key.face,
            direction,
            hyphen,
            words: Mutex::default(),
            shapings: AtomicUsize::new(0),
        })
    }

    /// What stands in for U+2010 and U+2011 where the face lacks them.
    pub(super) fn hyphen(&self) -> char {
        self.hyphen
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
        self.shapings.fetch_add(1, Ordering::Relaxed);
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
mod tests;
