//! How does the table of contents become rows whose page numbers are filled in later?

use super::super::galley::Galley;
use super::super::row::{Draw, PageNumber, Row, Start};
use crate::content::{Para, TextStyle};
use crate::display::{Mark, Paint, Role, TagId, Target};
use crate::geom::{Length, Point, Rect};

/// Room kept free at the end edge for the page number.
const NUMBER_ROOM: Length = Length::mm(9);

/// What it costs to end a page within the list.
const WITHIN: i64 = 300;
/// Rows that stay together at both ends of the list.
const ENDS: usize = 3;

/// One entry for each heading that follows, from level 2 on, down to as many levels as there are styles. The whole entry
/// is a link.
pub fn contents_rows(galley: &Galley<'_>, styles: &[TextStyle], width: Length, parent: TagId) -> Vec<Row> {
    let tag = galley.tag(parent, Role::Toc);
    let mut rows = Vec::new();
    let before = galley.heading_tags().len();
    for (heading, (level, words)) in galley.headings.iter().enumerate().skip(before) {
        let Some(style) = level.checked_sub(2).and_then(|index| styles.get(usize::from(index))) else {
            continue;
        };
        let entry = galley.tag(tag, Role::TocEntry);
        let reference = galley.tag(entry, Role::Reference);
        let link = galley.tag(reference, Role::Link);
        let mut words = words.clone();
        words.runs.iter_mut().for_each(|run| run.link = None);
        let plain = words.plain();
        let para = Para {
            words,
            style: style.clone().into(),
        };
        let mut lines = galley.para(&para, width - NUMBER_ROOM, link);
        for row in &mut lines {
            let area = Rect::new(Length::ZERO, Length::ZERO, width, row.height);
            let target = Target::Tag(TagId(heading as u32));
            row.draws.push(Draw::Link {
                tag: link,
                area,
                target,
                contents: plain.as_str().into(),
            });
        }
        if let Some(last) = lines.last_mut() {
            last.draws.push(page_number(last, heading, link, width, &para));
        }
        if let Some(first) = lines.first_mut() {
            first.cost = WITHIN;
        }
        rows.extend(lines);
    }
    keep_ends(&mut rows);
    rows
}

/// No entry stands alone on a page, and a list that must go on does so with some.
fn keep_ends(rows: &mut [Row]) {
    let count = rows.len();
    for (index, row) in rows.iter_mut().enumerate().skip(1) {
        if index < ENDS || index + ENDS > count {
            row.start = Start::Together;
        }
    }
}

/// The number at the end edge of an entry's last line; leaders start where the words end.
fn page_number(row: &Row, heading: usize, tag: TagId, width: Length, para: &Para) -> Draw {
    let end = row.draws.iter().filter_map(text_end).max().unwrap_or_default();
    let baseline = para.style.leading.scale(3, 4);
    Draw::PageNumber(PageNumber {
        heading,
        tag,
        from: Point::new(end, baseline),
        to: width,
        style: (*para.style).clone(),
        origin: para.words.origin.clone().into(),
    })
}

/// Where tagged text ends, without the space at the end of a line.
fn text_end(draw: &Draw) -> Option<Length> {
    let Draw::Paint(Mark::Tag(_), Paint::Text { origin, run, .. }) = draw else {
        return None;
    };
    let words = run.glyphs.iter().rev().skip_while(|g| {
        run.text
            .get(g.start as usize..g.end as usize)
            .is_some_and(|t| t.trim().is_empty())
    });
    Some(origin.x + words.map(|glyph| glyph.advance).sum())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_go_to_the_next_page_in_company() {
        let free = |count| {
            let mut rows = vec![Row::default(); count];
            keep_ends(&mut rows);
            let starts = rows.iter().enumerate().skip(1);
            let free = starts
                .filter(|(_, row)| row.start == Start::Free)
                .map(|(index, _)| index);
            free.collect::<Vec<_>>()
        };
        assert!(free(4).is_empty());
        assert_eq!(free(6), [3]);
        assert_eq!(free(8), [3, 4, 5]);
    }
}
