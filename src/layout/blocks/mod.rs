//! How does each kind of block become rows?

mod beside;
mod boxes;
mod contents;
mod figure;
mod figures;
mod form;
mod list;
mod table;

use super::galley::Galley;
use super::row::{Row, Start};
use crate::content::{Block, BlockKind, Brochure, Heading, Para, Quote};
use crate::display::{Role, TagId};
use crate::geom::{Length, Rect};
use crate::locale::Words;

pub use figure::covering;

/// What it costs to end a page before the imprint.
const BEFORE_IMPRINT: i64 = 500;

/// The rows of blocks in order. Headings and paragraphs that ask for it keep with what follows.
pub fn rows(galley: &Galley<'_>, blocks: &[Block], width: Length, parent: TagId) -> Vec<Row> {
    let mut all: Vec<Row> = Vec::new();
    let mut space = Length::ZERO;
    let mut start = Start::Free;
    let mut next = 0;
    while let Some(block) = blocks.get(next) {
        next += 1;
        galley.set_place(&block.place);
        match &block.kind {
            BlockKind::Spacer(height) => space += *height,
            BlockKind::Break(at) => start = Start::Break(*at),
            kind => {
                let mut rows = match beside::beside_rows(galley, block, &blocks[next..], width, parent) {
                    Some((rows, taken)) => {
                        next += taken;
                        rows
                    }
                    None => block_rows(galley, kind, width, parent),
                };
                let Some(first) = rows.first_mut() else { continue };
                if first.stretch == Length::ZERO {
                    first.stretch = galley.step() * 2;
                }
                first.before = first.before.max(after_list(blocks, block)) + space;
                if let Start::Break(_) = start {
                    first.start = start;
                } else if first.start == Start::Free {
                    first.start = if all.last().is_some_and(|_| keeps_next(blocks, block)) {
                        Start::Together
                    } else {
                        Start::Free
                    };
                }
                if first.start == Start::Together {
                    // What keeps together does not move apart.
                    first.stretch = Length::ZERO;
                }
                (space, start) = (Length::ZERO, Start::Free);
                all.append(&mut rows);
            }
        }
    }
    if space > Length::ZERO {
        all.push(Row {
            height: space,
            depth: space,
            start: Start::Together,
            ..Row::default()
        });
    }
    all
}

/// The block before this one.
fn before<'a>(blocks: &'a [Block], block: &Block) -> Option<&'a BlockKind> {
    let index = blocks.iter().position(|b| std::ptr::eq(b, block))?;
    index.checked_sub(1).and_then(|i| blocks.get(i)).map(|b| &b.kind)
}

/// The least space above a block: a paragraph stands as far from a list as from another paragraph, or it would look like one
/// more item.
fn after_list(blocks: &[Block], block: &Block) -> Length {
    match (before(blocks, block), &block.kind) {
        (Some(BlockKind::List(_)), BlockKind::Para(para)) => para.style.after.max(Length::ZERO),
        _ => Length::ZERO,
    }
}

/// Whether the block before this one keeps with it.
fn keeps_next(blocks: &[Block], block: &Block) -> bool {
    match before(blocks, block) {
        Some(BlockKind::Heading(_)) => true,
        Some(BlockKind::Para(para)) => para.style.keep_with_next,
        _ => false,
    }
}

fn block_rows(galley: &Galley<'_>, kind: &BlockKind, width: Length, parent: TagId) -> Vec<Row> {
    match kind {
        BlockKind::Heading(heading) => heading_rows(galley, heading, width, parent),
        BlockKind::Para(para) => galley.para(para, width, galley.tag(parent, Role::P)),
        BlockKind::List(list) => list::list_rows(galley, list, width, parent),
        BlockKind::Steps { steps, number, disc } => list::step_rows(galley, steps, number, *disc, width, parent),
        BlockKind::Quote(quote) => quote_rows(galley, quote, width, parent),
        BlockKind::Aside(aside) => boxes::aside_rows(galley, aside, width, parent),
        BlockKind::Contact(contact) => boxes::contact_rows(galley, contact, width, parent),
        BlockKind::Band(band) => boxes::band_rows(galley, band, width, parent),
        BlockKind::Columns(set) => boxes::column_rows(galley, set, width, parent),
        BlockKind::Groups(set) => boxes::group_rows(galley, set, width, parent),
        BlockKind::Catalogue(catalogue) => boxes::catalogue_rows(galley, catalogue, width, parent),
        BlockKind::Form(form) => form::form_rows(galley, form, width, parent),
        BlockKind::Contrast(contrast) => boxes::contrast_rows(galley, contrast, width, parent),
        BlockKind::Figure(figure) => figure::figure_rows(galley, figure, width, parent),
        BlockKind::Qr(qr) => figure::qr_rows(galley, qr, width, parent),
        BlockKind::Table(table) => table::table_rows(galley, table, width, parent),
        BlockKind::Contents(styles) => contents::contents_rows(galley, styles, width, parent),
        BlockKind::Imprint(lines) => imprint_rows(galley, lines, width, parent),
        BlockKind::Spacer(_) | BlockKind::Break(_) => Vec::new(),
    }
}

/// The small lines about the print, apart from what is above them and close to each other.
fn imprint_rows(galley: &Galley<'_>, lines: &[Para], width: Length, parent: TagId) -> Vec<Row> {
    let mut rows: Vec<Row> = lines
        .iter()
        .flat_map(|para| galley.para(para, width, galley.tag(parent, Role::P)))
        .collect();
    rows = together(rows);
    for row in rows.iter_mut().skip(1) {
        row.stretch = Length::ZERO;
    }
    if let Some(first) = rows.first_mut() {
        first.before = first.before.max(galley.step());
        // Alone on a page it looks forgotten: something of the text goes with it.
        first.cost = first.cost.max(BEFORE_IMPRINT);
    }
    rows
}

/// A heading stays whole and with its kicker, a paragraph of its own: lists of headings are shorter without it.
fn heading_rows(galley: &Galley<'_>, heading: &Heading, width: Length, parent: TagId) -> Vec<Row> {
    let mut rows = Vec::new();
    if let Some(kicker) = &heading.kicker {
        rows.extend(galley.para(kicker, width, galley.tag(parent, Role::P)));
    }
    let tag = galley.tag(parent, Role::Heading(heading.level));
    galley.note_heading(heading.level, heading.text.words.plain(), tag);
    let mut text = galley.para(&heading.text, width, tag);
    if let (Some(first), false) = (text.first_mut(), rows.is_empty()) {
        // The space above a heading stands above its kicker.
        rows[0].before = first.before;
        first.before = Length::ZERO;
    }
    rows.extend(text);
    together(rows)
}

/// The same rows with no frame ending between them.
fn together(mut rows: Vec<Row>) -> Vec<Row> {
    for row in rows.iter_mut().skip(1) {
        row.start = Start::Together;
    }
    rows
}

/// A pull quote, with a bar beside it.
fn quote_rows(galley: &Galley<'_>, quote: &Quote, width: Length, parent: TagId) -> Vec<Row> {
    let indent = Length::mm(5);
    let tag = galley.tag(parent, Role::BlockQuote);
    let mut rows = galley.para(&quote.text, width - indent, galley.tag(tag, Role::P));
    if let Some(source) = &quote.source {
        rows.extend(galley.para(source, width - indent, galley.tag(tag, Role::P)));
    }
    let (before, after) = (quote.text.style.before, quote.text.style.after);
    let mut whole = super::row::stack(rows, galley.step(), true);
    let draws = std::mem::take(&mut whole.draws);
    let bar = Rect::new(Length::ZERO, Length::mm(1), Length::mm(1), whole.height - Length::mm(1));
    whole.draws = vec![super::row::backdrop(bar, Length::ZERO, quote.accent)];
    whole
        .draws
        .extend(draws.into_iter().map(|draw| draw.shifted(indent, Length::ZERO)));
    whole.depth = whole.depth.max(whole.height);
    vec![Row {
        before,
        after,
        start: Start::Free,
        ..whole
    }]
}

/// All headings of a brochure in reading order, with those in boxes, bands and columns.
pub fn headings(brochure: &Brochure) -> Vec<(u8, Words)> {
    fn walk(blocks: &[Block], found: &mut Vec<(u8, Words)>) {
        for block in blocks {
            match &block.kind {
                BlockKind::Heading(heading) => found.push((heading.level, heading.text.words.clone())),
                BlockKind::Aside(aside) => walk(&aside.blocks, found),
                BlockKind::Band(band) => walk(&band.blocks, found),
                BlockKind::Columns(set) => walk(&set.blocks, found),
                BlockKind::Catalogue(catalogue) => {
                    found.extend(
                        catalogue
                            .entries
                            .iter()
                            .map(|one| (one.title.level, one.title.text.words.clone())),
                    );
                }
                BlockKind::Groups(set) => set.groups.iter().for_each(|(_, blocks)| walk(blocks, found)),
                _ => {}
            }
        }
    }
    let mut found = Vec::new();
    brochure.parts.iter().for_each(|part| walk(&part.blocks, &mut found));
    found
}
