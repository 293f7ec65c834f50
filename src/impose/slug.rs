//! What does the line beside the pages say: which brochure, which edition, which sheet?

use std::sync::Arc;

use skrifa::instance::{LocationRef, Size as FontSize};
use skrifa::{FontRef, MetadataProvider};

use super::grid::Grid;
use super::{SheetSide, Side};
use crate::display::{Color, Document, Glyph, GlyphRun, Paint};
use crate::font::{Face, FaceId};
use crate::geom::{Length, Point};
use crate::source::printing::MarkKind;

/// Size of the type.
const SIZE: Length = Length::pt(7);
/// From the bleed up to the baseline.
const ABOVE: Length = Length::micropoints(7_000_000);
/// From the first cut to where the line begins.
const INDENT: Length = Length::mm(6);

/// The slug line of a side, in black and in the face that most of the brochure is set in. A character that the face does
/// not have is left out.
pub(super) fn line(side: &SheetSide, grid: &Grid, sheets: usize, document: &Document, faces: &[Face]) -> Vec<Paint> {
    if !document.printing.marks.contains(&MarkKind::Slug) {
        return Vec::new();
    }
    let Some((face, font)) = most_used(document).and_then(|id| Some((id, faces.get(usize::from(id.0))?))) else {
        return Vec::new();
    };
    let start = Point::new(side.bleed.x + grid.bleed + INDENT, side.bleed.y - ABOVE);
    // The target in the middle, or near it, stays clear.
    let width = side.bleed.width.scale(6, 16) - grid.bleed - INDENT - Length::mm(4);
    let words = words(side, sheets, document);
    let mut paints = Vec::new();
    for (row, part) in wrapped(&words, font, width).into_iter().rev().enumerate() {
        let origin = Point::new(start.x, start.y - (SIZE + Length::pt(1)) * row as i64);
        paints.extend(set(&part, face, font, &document.language).map(|run| Paint::Text {
            origin,
            run,
            color: Color::BLACK,
        }));
    }
    paints
}

/// What the line says, in pieces that stay together. The words are for printers, who read them in any language.
fn words(side: &SheetSide, sheets: usize, document: &Document) -> Vec<String> {
    let face = match side.side {
        Side::Front => "front",
        Side::Back => "back",
        Side::WorkAndTurn => "work and turn",
    };
    let mut words = Vec::new();
    if document.draft {
        words.push("DRAFT, NOT FOR PRINTING".to_owned());
    }
    let date = document.date;
    words.extend([
        document.title.clone(),
        document.language.clone(),
        format!("{} edition {}", document.code, document.edition),
        format!("{:04}-{:02}-{:02}", date.year, date.month, date.day),
        format!("sheet {} of {sheets}, {face}", side.sheet),
        format!(
            "{}, {} {} g/m²",
            document.printing.output_condition, document.printing.paper.name, document.printing.paper.grammage
        ),
    ]);
    words
}

/// The pieces in at most two lines, if the first cannot hold them all; what does not fit into two is left out.
fn wrapped(words: &[String], face: &Face, width: Length) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words {
        let longer = lines.last().map(|line| format!("{line}  |  {word}"));
        match longer.filter(|line| advance(line, face) <= width) {
            Some(longer) => {
                lines.pop();
                lines.push(longer);
            }
            None if lines.len() < 2 => lines.push(word.clone()),
            None => break,
        }
    }
    lines
}

/// The face that most glyphs of the pages are in.
fn most_used(document: &Document) -> Option<FaceId> {
    let mut counts: std::collections::BTreeMap<FaceId, usize> = std::collections::BTreeMap::new();
    for item in document.pages.iter().flat_map(|page| &page.items) {
        if let Paint::Text { run, .. } = &item.paint {
            *counts.entry(run.face).or_default() += run.glyphs.len();
        }
    }
    counts
        .into_iter()
        .max_by_key(|(face, count)| (*count, std::cmp::Reverse(*face)))
        .map(|(face, _)| face)
}

/// The glyphs of a text one after the other, with the bytes that each stands for and its advance in font units.
fn glyphs(text: &str, face: &Face) -> Vec<(u16, usize, usize, i64)> {
    let Ok(font) = FontRef::new(&face.data) else {
        return Vec::new();
    };
    let (map, metrics) = (
        font.charmap(),
        font.glyph_metrics(FontSize::unscaled(), LocationRef::default()),
    );
    let one = |(start, character): (usize, char)| {
        let glyph = map.map(character)?;
        let advance = metrics.advance_width(glyph)?;
        let id = u16::try_from(glyph.to_u32()).ok().filter(|id| *id > 0)?;
        Some((id, start, start + character.len_utf8(), advance.round() as i64))
    };
    text.char_indices().filter_map(one).collect()
}

fn scaled(units: i64, face: &Face) -> Length {
    SIZE.scale(units, i64::from(face.units_per_em.max(1)))
}

fn advance(text: &str, face: &Face) -> Length {
    glyphs(text, face).iter().map(|glyph| scaled(glyph.3, face)).sum()
}

fn set(text: &str, id: FaceId, face: &Face, language: &str) -> Option<GlyphRun> {
    let glyphs: Vec<Glyph> = glyphs(text, face)
        .into_iter()
        .map(|(id, start, end, advance)| Glyph {
            id,
            advance: scaled(advance, face),
            offset: Point::default(),
            start: start as u32,
            end: end as u32,
        })
        .collect();
    (!glyphs.is_empty()).then(|| GlyphRun {
        x: Length::ZERO,
        face: id,
        size: SIZE,
        language: Arc::from(language),
        mark: 0,
        expansion: 10_000,
        spaces: None,
        glyphs,
        text: Arc::from(text),
        actual: None,
    })
}
