//! How do boxes, cards, bands, columns and contrast pairs become rows that hold other rows?

use super::super::flow;
use super::super::galley::Galley;
use super::super::row::{Draw, Grid, Padding, Row, Start, boxed, stack};
use super::list::indent_rows;
use crate::content::{Aside, Band, Catalogue, CatalogueEntry, ColumnSet, Contact, Contrast, Groups, Para};
use crate::display::{Mark, Paint, Pen, Role, TagId};
use crate::geom::{Length, Path, Point};

/// Corners of boxes.
const RADIUS: Length = Length::micropoints(5_000_000);

/// Space in a box around its text.
const PADDING: Padding = Padding {
    top: Length::mm(4),
    bottom: Length::mm(4),
    sides: Length::mm(5),
};

/// The step of the grid up to which the padding is enough.
const SMALL_STEP: Length = Length::micropoints(7_250_000);

/// The padding of boxes: in large type, which stands on a wider grid, there is more of it.
fn padding(galley: &Galley<'_>) -> Padding {
    let step = galley.step().max(SMALL_STEP);
    let wider = |length: Length| {
        length
            .scale(step.to_micropoints(), SMALL_STEP.to_micropoints())
            .min(length * 2)
    };
    Padding {
        top: wider(PADDING.top),
        bottom: wider(PADDING.bottom),
        sides: wider(PADDING.sides),
    }
}

/// Between the labels of a contact card and their values.
const LABEL_GAP: Length = Length::mm(4);

/// A box beside the text: it stays whole.
pub fn aside_rows(galley: &Galley<'_>, aside: &Aside, width: Length, parent: TagId) -> Vec<Row> {
    let tag = galley.tag(parent, Role::Aside);
    let padding = padding(galley);
    let inner = width - padding.sides * 2;
    if !galley.has_room(inner, "the box") {
        return Vec::new();
    }
    let mut rows = Vec::new();
    if let Some(title) = &aside.title {
        rows.extend(galley.para(title, inner, galley.tag(tag, Role::P)));
    }
    rows.extend(galley.rows(&aside.blocks, inner, tag));
    let (before, after) = (galley.step(), galley.step());
    vec![Row {
        before,
        after,
        start: Start::Free,
        ..boxed(rows, width, padding, RADIUS, Some(aside.background), galley.step())
    }]
}

/// A contact card: labels in a column of their own, values beside them.
pub fn contact_rows(galley: &Galley<'_>, contact: &Contact, width: Length, parent: TagId) -> Vec<Row> {
    let tag = galley.tag(parent, Role::Sect);
    let padding = if contact.background.is_some() {
        padding(galley)
    } else {
        Padding {
            top: Length::ZERO,
            bottom: Length::ZERO,
            sides: Length::ZERO,
        }
    };
    // A card without a background has no padding that would keep it apart.
    let gap = contact.background.map_or(Length::mm(4), |_| galley.step());
    let inner = width - padding.sides * 2;
    let mut rows = galley.para(&contact.title, inner, galley.tag(tag, Role::P));
    let labels = contact.rows.iter().filter_map(|row| row.label.as_ref());
    let label_width = labels
        .map(|label| natural_width(galley, label))
        .max()
        .unwrap_or_default();
    let indent = if label_width > Length::ZERO {
        (label_width + LABEL_GAP).min(inner.scale(3, 5))
    } else {
        Length::ZERO
    };
    for row in &contact.rows {
        let label_tag = row.label.as_ref().map(|_| galley.tag(tag, Role::P));
        let label = row
            .label
            .iter()
            .zip(label_tag)
            .flat_map(|(label, tag)| galley.para(label, indent - LABEL_GAP, tag))
            .collect();
        let mut value = galley.para(&row.value, inner - indent, galley.tag(tag, Role::P));
        indent_rows(&mut value, indent);
        rows.push(side_by_side(vec![label, value], galley.step(), false));
    }
    vec![Row {
        before: gap,
        after: gap,
        start: Start::Free,
        ..boxed(rows, width, padding, RADIUS, contact.background, galley.step())
    }]
}

/// How wide a paragraph is on one line.
fn natural_width(galley: &Galley<'_>, para: &Para) -> Length {
    galley
        .label(&para.words.plain(), &para.style, &para.words.origin)
        .map_or(Length::ZERO, |line| line.width)
}

/// Columns of rows beside each other, as one row; their first baselines stand level. See [`stack`] for `trim`.
pub fn side_by_side(columns: Vec<Vec<Row>>, step: Length, trim: bool) -> Row {
    let stacks: Vec<Row> = columns
        .into_iter()
        .filter(|rows| !rows.is_empty())
        .map(|rows| stack(rows, step, trim))
        .collect();
    let baseline = stacks.iter().filter_map(|s| s.baseline).max_by_key(|b| b.offset);
    let mut whole = Row {
        baseline,
        ..Row::default()
    };
    for stacked in stacks {
        let down = match (baseline, stacked.baseline) {
            (Some(common), Some(own)) => common.offset - own.offset,
            _ => Length::ZERO,
        };
        whole.height = whole.height.max(stacked.height + down);
        whole.depth = whole.depth.max(stacked.depth + down);
        whole.before = whole.before.max(stacked.before);
        whole.after = whole.after.max(stacked.after);
        whole.characters += stacked.characters;
        whole.origin = whole.origin.or(stacked.origin);
        whole
            .draws
            .extend(stacked.draws.into_iter().map(|draw| draw.shifted(Length::ZERO, down)));
    }
    whole
}

/// A band of colour from edge to edge of the page.
pub fn band_rows(galley: &Galley<'_>, band: &Band, width: Length, parent: TagId) -> Vec<Row> {
    let padding = Padding {
        sides: Length::ZERO,
        ..padding(galley)
    };
    let rows = galley.rows(&band.blocks, width, parent);
    let mut whole = boxed(rows, width, padding, Length::ZERO, None, galley.step());
    whole.draws.insert(
        0,
        Draw::Band {
            top: Length::ZERO,
            height: whole.height,
            color: band.background,
        },
    );
    vec![Row {
        before: galley.step(),
        after: galley.step(),
        start: Start::Free,
        ..whole
    }]
}

/// Blocks in columns of nearly the same height, the first ones longer.
pub fn column_rows(galley: &Galley<'_>, set: &ColumnSet, width: Length, parent: TagId) -> Vec<Row> {
    let count = i64::from(set.count);
    let column = (width - set.gutter * (count - 1)) / count;
    if !galley.has_room(column, "a column of `columns`") {
        return Vec::new();
    }
    let rows = galley.rows(&set.blocks, column, parent);
    let columns = balance(rows, set.count as usize, galley.step());
    let columns = columns.into_iter().enumerate().map(|(index, mut rows)| {
        indent_rows(&mut rows, (column + set.gutter) * index as i64);
        rows
    });
    vec![Row {
        start: Start::Free,
        ..side_by_side(columns.collect(), galley.step(), true)
    }]
}

/// Groups of blocks beside each other; they stay on one page.
pub fn group_rows(galley: &Galley<'_>, set: &Groups, width: Length, parent: TagId) -> Vec<Row> {
    let shares: Vec<u8> = set.groups.iter().map(|(share, _)| *share).collect();
    let places = super::table::by_shares(&shares, width, set.gutter);
    let columns = set.groups.iter().zip(places).map(|((_, blocks), (left, width))| {
        let mut rows = galley.rows(blocks, width, parent);
        indent_rows(&mut rows, left);
        rows
    });
    vec![Row {
        start: Start::Free,
        ..side_by_side(columns.collect(), galley.step(), true)
    }]
}

/// The brochures of a catalogue side by side; each row of them stays whole. Each brochure is a section of its own.
pub fn catalogue_rows(galley: &Galley<'_>, catalogue: &Catalogue, width: Length, parent: TagId) -> Vec<Row> {
    let count = usize::from(catalogue.columns.max(1));
    let column = (width - catalogue.gutter * (count as i64 - 1)) / count as i64;
    if !galley.has_room(column, "a column of `catalogue`") {
        return Vec::new();
    }
    let place = galley.place();
    let row = |entries: &[CatalogueEntry]| {
        let columns = entries.iter().enumerate().map(|(index, entry)| {
            let section = galley.tag(parent, Role::Sect);
            let mut rows = galley.rows(&entry.blocks(&place), column, section);
            indent_rows(&mut rows, (column + catalogue.gutter) * index as i64);
            rows
        });
        Row {
            start: Start::Free,
            // Where a part is justified vertically, the brochures move apart.
            stretch: galley.step() * 4,
            ..side_by_side(columns.collect(), galley.step(), true)
        }
    };
    catalogue.entries.chunks(count).map(row).collect()
}

/// Shares rows out over columns so that the highest is as low as can be.
fn balance(rows: Vec<Row>, count: usize, step: Length) -> Vec<Vec<Row>> {
    let total: Length = rows.iter().map(|row| row.height + row.after.max(row.before)).sum();
    let grid = Grid {
        first: Length::ZERO,
        step,
    };
    let ends = flow::balanced(&rows, 0..rows.len(), count, total + step * 2, grid);
    let mut rest = rows.into_iter();
    let mut start = 0;
    ends.into_iter()
        .map(|end| {
            let column = rest.by_ref().take(end - start).collect();
            start = end;
            column
        })
        .collect()
}

/// Pairs of opposing statements: what one is told, below it what one can do oneself, a line between pairs.
pub fn contrast_rows(galley: &Galley<'_>, contrast: &Contrast, width: Length, parent: TagId) -> Vec<Row> {
    let tag = galley.tag(parent, Role::List { numbered: false });
    let mut rows: Vec<Row> = Vec::new();
    for (index, (told, own)) in contrast.pairs.iter().enumerate() {
        let item = galley.tag(tag, Role::ListItem);
        let body = galley.tag(item, Role::ListBody);
        let mut pair = galley.para(told, width, galley.tag(body, Role::P));
        pair.extend(galley.para(own, width, galley.tag(body, Role::P)));
        let mut whole = stack(pair, galley.step(), true);
        if index > 0 {
            let gap = told.style.before.max(Length::mm(2));
            let (from, to) = (Point::new(Length::ZERO, -gap / 2), Point::new(Length::mm(12), -gap / 2));
            let pen = Pen {
                width: Length::micropoints(750_000),
                round: false,
                dash: Vec::new(),
            };
            let line = Paint::Stroke {
                path: Path::line(from, to),
                color: contrast.rule,
                pen,
            };
            whole.draws.insert(0, Draw::Paint(Mark::Decoration, line));
            whole.before = gap;
            whole.start = Start::Free;
        }
        rows.push(whole);
    }
    rows
}
