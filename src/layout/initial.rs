//! How does a paragraph get a drop initial that is still read as the first letter of its word?

use std::sync::Arc;

use super::galley::{Galley, RunMark};
use super::row::{Draw, Row, Start};
use crate::content::Para;
use crate::diag::{Code, Severity};
use crate::display::{Mark, Paint};
use crate::geom::{Length, Point};
use crate::text::{CharStyle, Glyph, GlyphRun, Line, Paragraph, Shape, Slot, TextRun};

/// Between the initial and the lines beside it, in hundredths of the paragraph's size.
const GAP: i64 = 20;
/// A first line must leave so much room beside its initial, in sizes of the paragraph.
const LEAST_ROOM: i64 = 6;

/// The rows of a paragraph with a drop initial; `None` when it cannot have one, which is a finding.
pub fn rows(
    galley: &Galley<'_>,
    para: &Para,
    paragraph: &Paragraph,
    marks: &[RunMark],
    shape: &Shape,
) -> Option<Vec<Row>> {
    let (letter, rest) = parted(paragraph)?;
    let mut height = usize::from(para.style.initial);
    while height > 1 {
        let initial = line(galley, &letter, para, height)?;
        let indent = initial.width + para.style.size.scale(GAP, 100);
        if shape.slot(0).width - indent < para.style.size * LEAST_ROOM {
            break;
        }
        let shape = indented(shape, height, indent);
        let rest = Paragraph {
            first_line: Length::ZERO,
            ..rest.clone()
        };
        let count = galley.trial(|| galley.set_in(&rest, &shape).lines.len());
        if count >= height {
            let mut rows = galley.line_rows(para, &rest, marks, &shape);
            dress(&mut rows, initial, height, leading(galley, para), marks);
            return Some(rows);
        }
        height = count;
    }
    let mut finding = para.words.origin.error(
        Code::InitialTooHigh,
        "the paragraph is too short for its drop initial, which is left out",
    );
    finding.severity = Severity::Warning;
    galley.report([finding.hint("take `initial` away, or give the initial to a longer paragraph")]);
    None
}

/// The first letter with the signs that belong to it, and the paragraph without them.
fn parted(paragraph: &Paragraph) -> Option<(TextRun, Paragraph)> {
    let first = paragraph.runs.first()?;
    let letter = first.text.find(char::is_alphanumeric)?;
    let opening = first.text.get(..letter)?;
    if opening.chars().any(char::is_whitespace) || letter > 8 {
        return None;
    }
    let mut after = first.text.get(letter..)?.char_indices().skip(1);
    let end = after
        .find(|(_, c)| !is_combining(*c))
        .map_or(first.text.len(), |(at, _)| letter + at);
    let (start, rest) = first.text.split_at_checked(end)?;
    let initial = TextRun {
        text: start.into(),
        ..first.clone()
    };
    let mut paragraph = paragraph.clone();
    paragraph.runs.first_mut()?.text = rest.into();
    Some((initial, paragraph))
}

/// Whether a sign belongs to the letter before it.
fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200d}')
}

/// The letter so large that its top is level with the capitals of the first line, its foot with the last line beside it.
fn line(galley: &Galley<'_>, letter: &TextRun, para: &Para, height: usize) -> Option<Line> {
    let small = galley.typesetter.cap_height(&letter.style);
    if small <= Length::ZERO {
        return None;
    }
    let wanted = leading(galley, para) * (height as i64 - 1) + small;
    let style = CharStyle {
        size: letter.style.size.scale(wanted.to_micropoints(), small.to_micropoints()),
        ..(*letter.style).clone()
    };
    let paragraph = Paragraph {
        runs: vec![TextRun {
            style: Arc::new(style),
            ..letter.clone()
        }],
        align: crate::content::Align::Start,
        hyphenate: false,
        balance: false,
        first_line: Length::ZERO,
        bounds: crate::text::Bounds::default(),
        origin: para.words.origin.clone(),
    };
    galley.line(&paragraph)
}

/// From one baseline of the paragraph to the next as they stand on the page.
fn leading(galley: &Galley<'_>, para: &Para) -> Length {
    if para.style.on_grid {
        para.style.leading.round_up_to(galley.step())
    } else {
        para.style.leading
    }
}

/// The same room with the first lines indented.
fn indented(shape: &Shape, lines: usize, by: Length) -> Shape {
    let count = lines.max(shape.settled() + 1);
    let slots = (0..=count).map(|line| {
        let slot = shape.slot(line);
        if line < lines {
            Slot {
                start: slot.start + by,
                width: slot.width - by,
            }
        } else {
            slot
        }
    });
    Shape::new(slots.collect())
}

/// Puts the initial into the first row and lets readers get the whole word from it.
fn dress(rows: &mut [Row], initial: Line, height: usize, leading: Length, marks: &[RunMark]) {
    for row in rows.iter_mut().take(height).skip(1) {
        row.start = Start::Together;
    }
    let Some(first) = rows.first_mut() else { return };
    let rest = first_word(&mut first.draws);
    let down = first.baseline.map_or(Length::ZERO, |baseline| baseline.offset);
    let baseline = down + leading * (height as i64 - 1);
    let mut draws = Vec::new();
    for mut run in initial.runs {
        let Some(mark) = marks.get(run.mark as usize) else {
            continue;
        };
        if let Some(rest) = &rest {
            run.actual = Some(format!("{}{rest}", run.text).into());
        }
        first.characters += run.text.chars().count();
        draws.push(Draw::Paint(
            Mark::Tag(mark.tag),
            Paint::Text {
                origin: Point::new(run.x, baseline),
                color: mark.color,
                run,
            },
        ));
    }
    first.draws.splice(0..0, draws);
}

/// Takes the rest of the first word out of what readers get from the line, and gives it; `None` when the line begins
/// with no letter.
fn first_word(draws: &mut Vec<Draw>) -> Option<String> {
    let at = draws
        .iter()
        .position(|draw| matches!(draw, Draw::Paint(_, Paint::Text { .. })))?;
    let Draw::Paint(mark, Paint::Text { origin, run, color }) = draws.get(at)?.clone() else {
        return None;
    };
    let end = run.text.find(|c: char| c.is_whitespace()).unwrap_or(run.text.len());
    if end == 0 {
        return None;
    }
    let word = run
        .actual
        .clone()
        .map_or_else(|| run.text[..end].to_owned(), |actual| actual.to_string());
    let whole = run.actual.is_some();
    let (mut head, tail) = if whole { (run, None) } else { split(run, end) };
    head.actual = Some("".into());
    let width: Length = head.glyphs.iter().map(|glyph| glyph.advance).sum();
    let mut parts = vec![Draw::Paint(
        mark,
        Paint::Text {
            origin,
            run: head,
            color,
        },
    )];
    if let Some(mut tail) = tail {
        let origin = Point::new(origin.x + width, origin.y);
        tail.x += width;
        parts.push(Draw::Paint(
            mark,
            Paint::Text {
                origin,
                run: tail,
                color,
            },
        ));
    }
    draws.splice(at..=at, parts);
    Some(word)
}

/// A run as two, the second from the byte `at` of its text on; `None` where nothing is left for it.
fn split(run: GlyphRun, at: usize) -> (GlyphRun, Option<GlyphRun>) {
    let index = run.glyphs.iter().position(|glyph| glyph.start as usize >= at);
    let Some(index) = index else { return (run, None) };
    let byte = run.glyphs[index].start as usize;
    let moved = |glyph: &Glyph| Glyph {
        start: glyph.start.saturating_sub(byte as u32),
        end: glyph.end.saturating_sub(byte as u32),
        ..*glyph
    };
    let tail = GlyphRun {
        glyphs: run.glyphs[index..].iter().map(moved).collect(),
        text: run.text.get(byte..).unwrap_or_default().into(),
        ..run.clone()
    };
    let head = GlyphRun {
        glyphs: run.glyphs[..index].to_vec(),
        text: run.text.get(..byte).unwrap_or_default().into(),
        ..run
    };
    (head, Some(tail))
}
