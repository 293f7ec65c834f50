//! What does the line beside the pages say: which brochure, which edition, which sheet or page?

use std::sync::Arc;

use skrifa::instance::{LocationRef, Size as FontSize};
use skrifa::{FontRef, MetadataProvider};

use super::{SheetSide, Side};
use crate::display::{Color, Document, Glyph, GlyphRun, Item, Mark, Paint};
use crate::font::{Face, FaceId};
use crate::geom::{Length, Point};
use crate::source::printing::MarkKind;

/// Sizes of the type: the largest at which all words fit.
const SIZES: [Length; 4] = [
    Length::pt(7),
    Length::pt(6),
    Length::micropoints(5_500_000),
    Length::pt(5),
];
/// What stands between two pieces.
const BETWEEN: &str = "  |  ";
/// From the bleed up to the baseline.
const ABOVE: Length = Length::micropoints(7_000_000);
/// How much room a page has above its bleed: for two lines of the largest type.
const STRIP: Length = Length::pt(24);
/// What stays free between the line and the marks beside it.
const BESIDE: Length = Length::mm(3);

/// The slug line of a side, in black and in the face that most of the brochure is set in. A character that the face does
/// not have is left out.
pub(super) fn line(side: &SheetSide, sheets: usize, document: &Document, faces: &[Face]) -> Vec<Paint> {
    if !document.printing.marks.contains(&MarkKind::Slug) {
        return Vec::new();
    }
    let face = match side.side {
        Side::Front => "front",
        Side::Back => "back",
        Side::WorkAndTurn => "work and turn",
    };
    let mut words = words(format!("sheet {} of {sheets}, {face}", side.sheet), document);
    words.rest.push(format!(
        "{}, {} {} g/m²",
        document.printing.output_condition, document.printing.paper.name, document.printing.paper.grammage
    ));
    let (left, width) = room(side);
    painted(&words, Point::new(left, side.bleed.y - ABOVE), width, document, faces)
}

/// The brochure with a line above the bleed of each page that says that it is a draft; for files whose pages stand alone.
/// `None` when it is none.
pub(super) fn on_pages(document: &Document, faces: &[Face]) -> Option<Document> {
    if !document.draft {
        return None;
    }
    let mut marked = document.clone();
    let pages = document.pages.len();
    for (index, page) in marked.pages.iter_mut().enumerate() {
        let words = words(format!("page {} of {pages}", index + 1), document);
        let paints = painted(
            &words,
            Point::new(Length::ZERO, -page.bleed - ABOVE),
            page.trim.width,
            document,
            faces,
        );
        page.slug = STRIP;
        page.items.extend(paints.into_iter().map(|paint| Item {
            mark: Mark::Decoration,
            paint,
        }));
    }
    Some(marked)
}

/// The words in black, in at most two lines, the lower one on the baseline that begins at `start`.
fn painted(words: &Words, start: Point, width: Length, document: &Document, faces: &[Face]) -> Vec<Paint> {
    let Some((face, font)) = most_used(document).and_then(|id| Some((id, faces.get(usize::from(id.0))?))) else {
        return Vec::new();
    };
    let (size, lines) = fitted(words, font, width);
    let mut paints = Vec::new();
    for (row, part) in lines.into_iter().rev().enumerate() {
        let origin = Point::new(start.x, start.y - (size + Length::pt(1)) * row as i64);
        paints.extend(set(&part, size, face, font, &document.language).map(|run| Paint::Text {
            origin,
            run,
            color: Color::BLACK,
        }));
    }
    paints
}

/// Where the line begins, and how wide it may be: the widest stretch above the bleed between the marks that the side has,
/// for cuts, folds and targets; the first of several.
pub(super) fn room(side: &SheetSide) -> (Length, Length) {
    let bounds = side.marks.iter().filter_map(|mark| match mark {
        Paint::Stroke { path, .. } | Paint::Fill { path, .. } => path.bounds(),
        _ => None,
    });
    let mut marks: Vec<(Length, Length)> = bounds
        .filter(|bounds| bounds.bottom() <= side.bleed.y)
        .map(|bounds| (bounds.x, bounds.right()))
        .collect();
    marks.sort_unstable();
    marks.push((side.bleed.right(), side.bleed.right()));
    let (mut free, mut best) = (side.bleed.x, (side.bleed.x, Length::ZERO));
    for (left, right) in marks {
        if left.min(side.bleed.right()) - free > best.1 {
            best = (free, left.min(side.bleed.right()) - free);
        }
        free = free.max(right);
    }
    (best.0 + BESIDE, best.1 - BESIDE * 2)
}

/// What the line says, in pieces that stay together.
struct Words {
    /// Before the title.
    mark: Option<String>,
    /// The only piece that may be cut short.
    title: String,
    /// Which file and which sheet it is.
    rest: Vec<String>,
}

/// The words are for printers, who read them in any language; `which` is the sheet or page.
fn words(which: String, document: &Document) -> Words {
    let date = document.date;
    let rest = vec![
        document.language.clone(),
        format!("{} edition {}", document.code, document.edition),
        format!("{:04}-{:02}-{:02}", date.year, date.month, date.day),
        which,
    ];
    Words {
        mark: document.draft.then(|| "DRAFT, NOT FOR PRINTING".to_owned()),
        title: document.title.clone(),
        rest,
    }
}

/// The lines, and the size at which they fit. A long title is cut before anything is lost that tells sheets apart.
fn fitted(words: &Words, face: &Face, width: Length) -> (Length, Vec<String>) {
    let pieces = |title: Option<String>| -> Vec<String> {
        let title = title.into_iter();
        words
            .mark
            .iter()
            .cloned()
            .chain(title)
            .chain(words.rest.iter().cloned())
            .collect()
    };
    let whole = pieces(Some(words.title.clone()));
    if let Some(fit) = SIZES
        .iter()
        .find_map(|size| Some((*size, wrapped(&whole, *size, face, width)?)))
    {
        return fit;
    }
    let letters: Vec<char> = words.title.chars().collect();
    let cut = |count: usize| {
        let start: String = letters[..count].iter().collect();
        pieces((count > 0).then(|| format!("{}…", start.trim_end())))
    };
    let least = SIZES[SIZES.len() - 1];
    let fit = (0..letters.len())
        .rev()
        .find_map(|count| wrapped(&cut(count), least, face, width));
    // Between marks so close that not even the rest has room, as many pieces as fit are better than none.
    let first = || {
        let pieces = pieces(None);
        let fits = |count: &usize| wrapped(&pieces[..*count], least, face, width);
        (0..pieces.len())
            .rev()
            .find_map(|count| fits(&count))
            .unwrap_or_default()
    };
    (least, fit.unwrap_or_else(first))
}

/// The pieces in at most two lines; `None` when they need more room.
fn wrapped(words: &[String], size: Length, face: &Face, width: Length) -> Option<Vec<String>> {
    let mut lines: Vec<String> = Vec::new();
    for word in words {
        let longer = lines.last().map(|line| format!("{line}{BETWEEN}{word}"));
        match longer.filter(|line| advance(line, size, face) <= width) {
            Some(longer) => {
                lines.pop();
                lines.push(longer);
            }
            None if lines.len() < 2 && advance(word, size, face) <= width => lines.push(word.clone()),
            None => return None,
        }
    }
    Some(lines)
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

fn scaled(units: i64, size: Length, face: &Face) -> Length {
    size.scale(units, i64::from(face.units_per_em.max(1)))
}

fn advance(text: &str, size: Length, face: &Face) -> Length {
    glyphs(text, face).iter().map(|glyph| scaled(glyph.3, size, face)).sum()
}

fn set(text: &str, size: Length, id: FaceId, face: &Face, language: &str) -> Option<GlyphRun> {
    let glyphs: Vec<Glyph> = glyphs(text, face)
        .into_iter()
        .map(|(id, start, end, advance)| Glyph {
            id,
            advance: scaled(advance, size, face),
            offset: Point::default(),
            start: start as u32,
            end: end as u32,
        })
        .collect();
    (!glyphs.is_empty()).then(|| GlyphRun {
        x: Length::ZERO,
        face: id,
        size,
        language: Arc::from(language),
        mark: 0,
        expansion: 10_000,
        spaces: None,
        glyphs,
        text: Arc::from(text),
        actual: None,
    })
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::font::FontBook;

    fn words(title: &str, draft: bool) -> Words {
        let rest = [
            "nn",
            "SN-04 edition 3",
            "2026-11-01",
            "sheet 1 of 2, work and turn",
            "FOGRA39, silk-115 115 g/m²",
        ];
        Words {
            mark: draft.then(|| "DRAFT, NOT FOR PRINTING".to_owned()),
            title: title.into(),
            rest: rest.map(str::to_owned).to_vec(),
        }
    }

    /// The lines at a width in millimetres.
    fn lines(words: &Words, width: i64) -> (Length, String) {
        let fonts = Path::new(env!("CARGO_MANIFEST_DIR")).join("fonts");
        let book = FontBook::load(&fonts).unwrap_or_else(|findings| panic!("{findings:?}"));
        let face = &book.faces()[0];
        let (size, lines) = fitted(words, face, Length::mm(width));
        assert!(lines.len() <= 2, "{lines:?}");
        for line in &lines {
            assert!(advance(line, size, face) <= Length::mm(width), "{line}");
        }
        (size, lines.join("\n"))
    }

    #[test]
    fn a_line_with_room_says_everything_at_full_size() {
        let (size, text) = lines(&words("Kort om selvhjelp", false), 160);
        assert_eq!(size, SIZES[0]);
        assert!(text.starts_with("Kort om selvhjelp  |  nn  |  SN-04"), "{text}");
    }

    #[test]
    fn a_long_title_gives_way_before_anything_that_tells_sheets_apart() {
        let long = "Informasjon om kva selvorganisert sjølvhjelp kan vere i møte med rusproblem, for alle";
        for (width, draft) in [(110, true), (75, false), (75, true)] {
            let words = words(long, draft);
            let (_, text) = lines(&words, width);
            for piece in words.rest.iter().chain(&words.mark) {
                assert!(text.contains(piece), "{width} mm: {text}");
            }
            assert!(text.contains("Inf") || width == 75, "{width} mm: {text}");
        }
    }
}
