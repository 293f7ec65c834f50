//! How do the stages of this room work together?

use std::collections::BTreeMap;
use std::sync::Arc;

use super::breaks::{self, Breaks, Kind};
use super::compose::Composer;
use super::cost::{Aim, Judge, Mark, ROUNDING, division};
use super::hyphens::Hyphens;
use super::itemize::itemize;
use super::lines::{self, Chosen};
use super::ruler::Ruler;
use super::shape::{Shaped, shape};
use super::voice::Voices;
use super::wording::Wording;
use super::{CharStyle, Line, Paragraph, Shape};
use crate::diag::{Code, Finding, Findings, Origin, Severity};
use crate::font::FontBook;
use crate::geom::Length;
use crate::locale::Form;
use crate::locale::divisions::Divisions;
use crate::source::house::{Align, Case, Hyphenation};

/// So many words that are too long are named for one paragraph.
const MOST_NAMED: usize = 5;

/// Sets paragraphs. It remembers words, so one of it should set many; threads may share it.
pub struct Typesetter<'a> {
    fonts: &'a FontBook,
    hyphenation: BTreeMap<String, Hyphenation>,
    hyphens: Hyphens,
    voices: Arc<Voices>,
}

/// A paragraph that was set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Set {
    /// Its lines from top to bottom; also where there are errors, so that a draft can be shown.
    pub lines: Vec<Line>,
    /// What is wrong: `font-missing`, `glyph-missing`, `feature-unknown`, `word-too-long`.
    pub findings: Findings,
}

/// How much room a paragraph needs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Widths {
    /// The widest line when lines end only where the author breaks them.
    pub natural: Length,
    /// The widest part that cannot be broken: in a narrower measure something stands out.
    pub least: Length,
}

/// A place within a word where a line may end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Division {
    /// Bytes of the word before it, soft hyphens not counted.
    pub at: usize,
    /// Whether the line then ends in a hyphen that is not in the text.
    pub hyphen: bool,
    /// Whether it is the main seam of a compound, or marked by the author: the best place.
    pub seam: bool,
}

/// Another number of lines that a paragraph can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Alternative {
    /// What to give as [`super::Bounds::looseness`] to get it: -1, 0 or 1.
    pub looseness: i8,
    /// How many lines it has then.
    pub lines: usize,
    /// How much worse these lines look than the best: 10,000 is one ragged line a tenth of its measure too short.
    pub cost: i64,
}

/// A paragraph after the stages that know no measure.
struct Prepared {
    wording: Wording,
    shaped: Shaped,
    breaks: Breaks,
    marks: Vec<Mark>,
    findings: Findings,
}

impl<'a> Typesetter<'a> {
    /// A typesetter for these fonts; `hyphenation` names the patterns of each language tag. A tag that is not among
    /// them goes by its part before the first `-`, and has no patterns when that is not among them either.
    pub fn new(fonts: &'a FontBook, hyphenation: BTreeMap<String, Hyphenation>) -> Self {
        Self {
            fonts,
            hyphenation,
            hyphens: Hyphens::default(),
            voices: Voices::of(fonts).into(),
        }
    }

    /// Gives what a project says itself about dividing the words of its languages, by their tags.
    #[must_use]
    pub fn with_divisions(self, own: BTreeMap<String, Divisions>) -> Self {
        Self {
            hyphens: Hyphens::with_own(own),
            ..self
        }
    }

    /// Takes words from these voices that were shaped before, and leaves its own there, if they are of the same fonts.
    #[must_use]
    pub fn with_voices(self, voices: &Arc<Voices>) -> Self {
        match voices.fit(self.fonts) {
            true => Self {
                voices: voices.clone(),
                ..self
            },
            false => self,
        }
    }

    /// The words that it has shaped, for other typesetters.
    pub fn voices(&self) -> &Arc<Voices> {
        &self.voices
    }

    /// Where lines may end within a word of a language (an address counts as one), ascending.
    pub fn divisions(&self, word: &str, language: &str, origin: &Origin) -> Vec<Division> {
        let style = CharStyle {
            families: [].into(),
            weight: 400,
            italic: false,
            size: Length::pt(10),
            features: [].into(),
            tracking: 0,
            case: Case::AsWritten,
            form: Form::Plain,
        };
        let paragraph = Paragraph {
            hyphenate: true,
            ..Paragraph::plain(word, style, &language.into(), origin.clone())
        };
        let wording = Wording::new(&paragraph.runs);
        let breaks = breaks::find(&paragraph, &wording, &self.hyphens, &|language| self.patterns(language));
        let inner = breaks.iter().filter(|b| b.kind != Kind::Must);
        inner
            .map(|b| Division {
                at: b.at,
                hyphen: b.kind == Kind::Hyphen,
                seam: b.seam,
            })
            .collect()
    }

    /// Sets a paragraph in lines of this width.
    pub fn set(&self, paragraph: &Paragraph, width: Length) -> Set {
        self.set_in(paragraph, &Shape::plain(width))
    }

    /// Sets a paragraph in lines that have this room.
    pub fn set_in(&self, paragraph: &Paragraph, shape: &Shape) -> Set {
        let mut prepared = self.prepare(paragraph);
        if prepared.shaped.pieces.is_empty() {
            return Set {
                lines: Vec::new(),
                findings: prepared.findings,
            };
        }
        let aim = aim(paragraph, shape);
        let Chosen { ends, .. } = lines::choose(&prepared.marks, &prepared.breaks, aim);
        report_long_words(paragraph, &mut prepared, &ends, aim);
        let Prepared {
            wording,
            shaped,
            breaks,
            findings,
            ..
        } = &prepared;
        let composer = Composer {
            paragraph,
            wording,
            shaped,
            breaks,
            fonts: self.fonts,
            shape,
        };
        let mut before = None;
        let mut lines = Vec::with_capacity(ends.len());
        for b in ends.into_iter().filter_map(|end| breaks.get(end)) {
            lines.push(composer.line(lines.len(), before, b));
            before = Some(b);
        }
        Set {
            lines,
            findings: findings.clone(),
        }
    }

    /// The numbers of lines that a paragraph can have in this room: the best one, at no cost, and where they can be had
    /// one line fewer and one more, ascending. The paragraph's own looseness does not count; empty for no text.
    pub fn alternatives(&self, paragraph: &Paragraph, shape: &Shape) -> Vec<Alternative> {
        let prepared = self.prepare(paragraph);
        if prepared.shaped.pieces.is_empty() {
            return Vec::new();
        }
        let choose = |looseness| {
            let mut aim = aim(paragraph, shape);
            aim.bounds.looseness = looseness;
            lines::choose(&prepared.marks, &prepared.breaks, aim)
        };
        let best = choose(0);
        let alternative = |looseness: i8| {
            let chosen = if looseness == 0 {
                best.clone()
            } else {
                choose(looseness)
            };
            let changed = chosen.ends.len() as i64 - best.ends.len() as i64;
            (changed == i64::from(looseness)).then(|| Alternative {
                looseness,
                lines: chosen.ends.len(),
                cost: (chosen.cost - best.cost).max(0),
            })
        };
        [-1, 0, 1].into_iter().filter_map(alternative).collect()
    }

    /// Whether a style's first family has an OpenType feature.
    pub fn has_feature(&self, style: &CharStyle, tag: [u8; 4]) -> bool {
        let mut families = style.families.iter();
        let face = families.find_map(|family| self.fonts.select(family, style.weight, style.italic));
        face.is_some_and(|face| self.fonts.features(face).contains(&tag))
    }

    /// The family and weight of the face that serves a style, which may not be the weight that it asks for.
    pub fn served(&self, style: &CharStyle) -> Option<(&str, u16)> {
        let mut families = style.families.iter();
        let face = families.find_map(|family| self.fonts.select(family, style.weight, style.italic))?;
        self.fonts.face(face).map(|face| (&*face.family, face.weight))
    }

    /// Height of the capitals of a style's first family.
    pub fn cap_height(&self, style: &CharStyle) -> Length {
        let mut families = style.families.iter();
        let face = families.find_map(|family| self.fonts.select(family, style.weight, style.italic));
        face.and_then(|face| self.fonts.face(face))
            .map_or(style.size.scale(7, 10), |face| {
                let (height, em) = (i64::from(face.cap_height), i64::from(face.units_per_em.max(1)));
                style.size.scale(height, em)
            })
    }

    /// How much room a paragraph needs; its findings come when it is set.
    pub fn widths(&self, paragraph: &Paragraph) -> Widths {
        let Prepared { breaks, marks, .. } = self.prepare(paragraph);
        let indent = paragraph.first_line.to_micropoints();
        let (mut natural, mut least, mut line) = (0, 0, 0);
        for (index, b) in breaks.iter().enumerate() {
            let (Some(end), Some(part), Some(start)) = (marks.get(index + 1), marks.get(index), marks.get(line)) else {
                break;
            };
            least = least.max(end.end - part.start + if index == 0 { indent } else { 0 });
            if b.kind == Kind::Must {
                natural = natural.max(end.end - start.start + if line == 0 { indent } else { 0 });
                line = index + 1;
            }
        }
        Widths {
            natural: Length::micropoints(natural),
            least: Length::micropoints(least),
        }
    }

    fn prepare(&self, paragraph: &Paragraph) -> Prepared {
        let mut findings = Findings::new();
        let wording = Wording::new(&paragraph.runs);
        let items = itemize(paragraph, &wording, self.fonts, &mut findings);
        self.report_features(paragraph, &mut findings);
        let shaped = shape(paragraph, &wording, items, self.fonts, &self.voices);
        let breaks = breaks::find(paragraph, &wording, &self.hyphens, &|language| self.patterns(language));
        let marks = Ruler::new(&shaped, &breaks, &wording, self.fonts).marks();
        Prepared {
            wording,
            shaped,
            breaks,
            marks,
            findings,
        }
    }

    fn patterns(&self, language: &str) -> Hyphenation {
        let known = |tag: &str| self.hyphenation.get(tag).copied();
        known(language)
            .or_else(|| known(language.split('-').next()?))
            .unwrap_or_default()
    }

    /// Reports features that the first family of a style does not have. Small capitals that are not there are an error,
    /// for words would stand in small letters; of any other feature it is enough to know.
    fn report_features(&self, paragraph: &Paragraph, findings: &mut Findings) {
        let mut seen: Vec<&Arc<CharStyle>> = Vec::new();
        for run in &paragraph.runs {
            if seen.iter().any(|style| Arc::ptr_eq(style, &run.style)) {
                continue;
            }
            seen.push(&run.style);
            let style = &run.style;
            let small = (style.case == Case::SmallCaps).then_some((*b"smcp", Severity::Error));
            let fraction = (style.form == Form::Fraction).then_some((*b"frac", 1));
            let asked = style
                .features
                .iter()
                .copied()
                .chain(fraction)
                .filter(|(_, value)| *value != 0)
                .map(|(tag, _)| (tag, Severity::Warning));
            let mut wanted = small.into_iter().chain(asked).peekable();
            if wanted.peek().is_none() {
                continue;
            }
            let faces = style
                .families
                .iter()
                .filter_map(|family| self.fonts.select(family, style.weight, style.italic));
            let Some(face) = faces.into_iter().next() else { continue };
            let features = self.fonts.features(face);
            let file = self.fonts.face(face).map_or("", |face| &*face.file);
            for (tag, severity) in wanted.filter(|(tag, _)| !features.contains(tag)) {
                findings.push(feature_unknown(paragraph, tag, file, severity));
            }
        }
    }
}

fn feature_unknown(paragraph: &Paragraph, tag: [u8; 4], file: &str, severity: Severity) -> Finding {
    let name = String::from_utf8_lossy(&tag).into_owned();
    let message = match severity {
        Severity::Error => format!("the font file `{file}` has no small capitals (feature `{name}`)"),
        Severity::Warning => format!("the font file `{file}` has no feature `{name}`"),
    };
    let hint = match severity {
        Severity::Error => "choose another `case`, or a style that is not italic, in brochures/house.yaml",
        Severity::Warning => {
            "take the feature out of the style in brochures/house.yaml; fonts/README.md lists those of each font"
        }
    };
    Finding {
        severity,
        ..paragraph.origin.error(Code::FeatureUnknown, message)
    }
    .hint(hint)
}

fn aim<'a>(paragraph: &Paragraph, shape: &'a Shape) -> Aim<'a> {
    let size = paragraph.runs.first().map_or(Length::pt(10), |run| run.style.size);
    let justify = paragraph.align == Align::Justify;
    let width = shape.slot(shape.settled()).width;
    Aim {
        shape,
        indent: paragraph.first_line.to_micropoints(),
        justify,
        division: division(width, size),
        balance: paragraph.balance || paragraph.align == Align::Center,
        bounds: paragraph.bounds,
    }
}

/// Reports each line that holds a word wider than the line. The text of a line that is too wide is one word: had it a
/// place to end earlier, it would have been taken.
fn report_long_words(paragraph: &Paragraph, prepared: &mut Prepared, ends: &[usize], aim: Aim<'_>) {
    let judge = Judge {
        marks: &prepared.marks,
        aim,
        emergency: false,
    };
    let mut start = 0;
    let mut named = 0;
    for (line, &end) in ends.iter().enumerate() {
        let space = aim.space(line);
        if named < MOST_NAMED && !judge.fits(start, end + 1, space) {
            let begin = start
                .checked_sub(1)
                .and_then(|before| prepared.breaks.get(before))
                .map_or(0, |b| b.at);
            let until = prepared.breaks.get(end).map_or(begin, |b| b.at);
            let word = prepared.wording.written_for(begin..until);
            let over = (judge.width(start, end + 1) - space).max(ROUNDING);
            prepared
                .findings
                .push(word_too_long(paragraph, word.trim(), Length::micropoints(over)));
            named += 1;
        }
        start = end + 1;
    }
}

fn word_too_long(paragraph: &Paragraph, word: &str, over: Length) -> Finding {
    let mut shown: String = word.chars().take(60).collect();
    if shown.len() < word.len() {
        shown.push('…');
    }
    let message = format!(
        "`{shown}` is {:.1} mm wider than its line and cannot be divided",
        over.to_mm().max(0.1)
    );
    paragraph
        .origin
        .error(Code::WordTooLong, message)
        .hint(format!(
            "write a soft hyphen (&shy;) into the word in `{}` where it may be divided",
            paragraph.origin.message
        ))
        .hint("or use a smaller size, a wider frame, or `hyphenate: true` in the style")
}

#[cfg(test)]
mod tests {
    use super::super::tests::{samples, typesetter};
    use super::*;

    #[test]
    fn composed_lines_are_exactly_as_wide_as_measured() {
        let typesetter = typesetter();
        for paragraph in samples()
            .into_iter()
            .filter(|paragraph| paragraph.align != Align::Justify)
        {
            let Prepared { breaks, marks, .. } = typesetter.prepare(&paragraph);
            for points in [60, 90, 120, 150, 180] {
                let shape = Shape::plain(Length::pt(points));
                let plain = Paragraph {
                    align: Align::Start,
                    first_line: Length::ZERO,
                    balance: false,
                    ..paragraph.clone()
                };
                let ends = lines::choose(&marks, &breaks, aim(&plain, &shape)).ends;
                let starts = std::iter::once(0).chain(ends.iter().map(|end| end + 1));
                let measured: Vec<i64> = ends
                    .iter()
                    .zip(starts)
                    .map(|(end, start)| marks[end + 1].end - marks[start].start)
                    .collect();
                let set = typesetter.set(&plain, Length::pt(points));
                assert_eq!(
                    set.lines
                        .iter()
                        .map(|line| line.width.to_micropoints())
                        .collect::<Vec<_>>(),
                    measured
                );
            }
        }
    }
}
