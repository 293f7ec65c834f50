//! Which glyphs show this text, and how wide are they?
//!
//! Text is shaped word by word, each with the spaces after it, and every word that was shaped once is remembered in
//! font units. No size is involved until the glyphs are placed.

use std::ops::Range;
use std::sync::Arc;

use harfrust::Buffer;

use super::itemize::Item;
use super::voice::{Voice, VoiceKey, Voices, Word, WordGlyph, new_buffer};
use super::wording::Wording;
use super::{Paragraph, hang, looked};
use crate::font::{Face, FontBook};
use crate::geom::Length;
use crate::locale::Form;
use crate::source::house::Case;

/// The size of superiors of a face that has none, in thousandths of the size beside them.
const SUPERIOR: i64 = 620;

/// An item with everything that placing its glyphs needs.
pub(super) struct Cast {
    /// The item.
    pub item: Item,
    /// Shapes its words.
    pub voice: Arc<Voice>,
    /// Size of the type.
    pub size: Length,
    /// How far the glyphs stand above the baseline.
    pub rise: Length,
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
        let text = wording.shown.get(item.shown.clone()).unwrap_or_default();
        let Some(cast) = cast(paragraph, item, text, (fonts, voices), &mut buffer) else {
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
        looked(text.len());
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
        self.voice.hyphen()
    }
}

fn cast(
    paragraph: &Paragraph,
    item: Item,
    text: &str,
    (fonts, voices): (&FontBook, &Voices),
    buffer: &mut Buffer,
) -> Option<Cast> {
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
    if run.style.form == Form::Fraction {
        features.push((*b"frac", 1));
    }
    let key = VoiceKey {
        face: item.face,
        script: item.script,
        rules: run.language.clone(),
        features,
        backwards: item.level.is_rtl(),
    };
    let plain = voices.voice(key.clone(), fonts)?;
    let (voice, size, rise) = match run.style.form {
        Form::Plain | Form::Fraction => (plain, run.style.size, Length::ZERO),
        Form::Superior => match superior(&plain, key, text, (fonts, voices), buffer) {
            Some(voice) => (voice, run.style.size, Length::ZERO),
            None => {
                // Small type whose capitals are level with those beside it.
                let cap = run
                    .style
                    .size
                    .scale(face.cap_height.into(), face.units_per_em.max(1).into());
                let size = run.style.size.scale(SUPERIOR, 1_000);
                (plain, size, cap.scale(1_000 - SUPERIOR, 1_000))
            }
        },
    };
    Some(Cast {
        voice,
        size,
        rise,
        tracking: run.style.size.scale(run.style.tracking.into(), 1_000),
        units: i64::from(face.units_per_em).max(1),
        item,
    })
}

/// The voice that shows a text in the face's own superiors; `None` when the face does not have all of them.
fn superior(
    plain: &Voice,
    key: VoiceKey<Arc<str>>,
    text: &str,
    (fonts, voices): (&FontBook, &Voices),
    buffer: &mut Buffer,
) -> Option<Arc<Voice>> {
    let without = plain.word(text, fonts, buffer);
    [*b"sups", *b"ordn"].into_iter().find_map(|tag| {
        let mut key = key.clone();
        key.features.push((tag, 1));
        let voice = voices.voice(key, fonts)?;
        let with = voice.word(text, fonts, buffer);
        let raised =
            with.len() == without.len() && with.iter().zip(&*without).all(|(with, without)| with.id != without.id);
        raised.then_some(voice)
    })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_end_after_their_spaces() {
        assert_eq!(
            words(" en  to\u{a0}tre", false).collect::<Vec<_>>(),
            [" ", "en  ", "to\u{a0}", "tre"]
        );
        assert_eq!(words(" en  to", true).collect::<Vec<_>>(), [" ", "en", "  ", "to"]);
        assert_eq!(words("", false).count(), 0);
    }
}
