//! What becomes of blocks when their frame gives way?

use std::sync::Arc;

use super::blocks::{Block, BlockKind, Figure, Para};
use super::{Adaptation, TextStyle};
use crate::geom::Length;

/// The same blocks with sizes, leadings, spaces and pictures changed as the adaptation says.
pub fn adapted(blocks: &[Block], adaptation: &Adaptation) -> Vec<Block> {
    let mut blocks = blocks.to_vec();
    walk(&mut blocks, &mut |piece| match piece {
        Piece::Para(para) => adapt(Arc::make_mut(&mut para.style), adaptation),
        Piece::Title(para) => {
            let style = Arc::make_mut(&mut para.style);
            adapt(style, adaptation);
            if style.fits {
                style.size = style.size.scale(adaptation.title, 1000);
                style.leading = style.leading.scale(adaptation.title, 1000);
            }
        }
        Piece::Style(style) => adapt(style, adaptation),
        Piece::Space(space) => *space = space.scale(adaptation.spacing, 1000),
        Piece::Figure(figure) => figure.scale = figure.scale * adaptation.picture / 1000,
    });
    blocks
}

/// The messages of blocks in reading order, each with its number of characters.
pub fn lengths(blocks: &[Block]) -> Vec<(Arc<str>, usize)> {
    let mut found = Vec::new();
    walk(&mut blocks.to_vec(), &mut |piece| {
        if let Piece::Para(para) | Piece::Title(para) = piece {
            let words = &para.words;
            found.push((words.origin.message.clone(), words.plain().chars().count()));
        }
    });
    found
}

fn adapt(style: &mut TextStyle, a: &Adaptation) {
    style.leading = a.leading_of(style);
    if !style.fits {
        return;
    }
    style.size = style.size.scale(a.size, 1000);
    style.before = style.before.scale(a.spacing, 1000);
    style.after = style.after.scale(a.spacing, 1000);
    style.tracking += a.tracking;
    style.condense = i16::try_from((1000 - a.expansion) * 10).unwrap_or(0).max(0);
}

/// What blocks consist of.
enum Piece<'a> {
    Para(&'a mut Para),
    /// A heading of the first level.
    Title(&'a mut Para),
    Style(&'a mut TextStyle),
    Space(&'a mut Length),
    Figure(&'a mut Figure),
}

fn walk(blocks: &mut [Block], on: &mut dyn FnMut(Piece<'_>)) {
    for block in blocks {
        pieces(&mut block.kind, on);
    }
}

fn pieces(kind: &mut BlockKind, on: &mut dyn FnMut(Piece<'_>)) {
    match kind {
        BlockKind::Heading(heading) if heading.level == 1 => {
            all(&mut heading.kicker, on);
            on(Piece::Title(&mut heading.text));
        }
        BlockKind::Heading(heading) => all(heading.kicker.iter_mut().chain([&mut heading.text]), on),
        BlockKind::Para(para) => on(Piece::Para(para)),
        BlockKind::List(list) => all(&mut list.items, on),
        BlockKind::Quote(quote) => all([&mut quote.text].into_iter().chain(&mut quote.source), on),
        BlockKind::Aside(aside) => {
            all(&mut aside.title, on);
            walk(&mut aside.blocks, on);
        }
        BlockKind::Figure(figure) => {
            all(&mut figure.caption, on);
            on(Piece::Figure(figure));
        }
        BlockKind::Table(table) => {
            let cells = table.rows.iter_mut().flatten();
            all(table.caption.iter_mut().chain(&mut table.header).chain(cells), on);
        }
        BlockKind::Contact(contact) => {
            let rows = contact.rows.iter_mut();
            let rows = rows.flat_map(|row| row.label.iter_mut().chain([&mut row.value]));
            all([&mut contact.title].into_iter().chain(rows), on);
        }
        BlockKind::Contents(styles) => styles.iter_mut().for_each(|style| on(Piece::Style(style))),
        BlockKind::Qr(qr) => all(&mut qr.caption, on),
        BlockKind::Contrast(contrast) => all(contrast.pairs.iter_mut().flat_map(|(told, own)| [told, own]), on),
        BlockKind::Steps { steps, .. } => {
            let steps = steps.iter_mut();
            all(
                steps.flat_map(|step| [&mut step.title].into_iter().chain(&mut step.text)),
                on,
            );
        }
        BlockKind::Imprint(lines) => all(lines, on),
        BlockKind::Spacer(height) => on(Piece::Space(height)),
        BlockKind::Form(form) => all(form.labels_mut(), on),
        BlockKind::Catalogue(catalogue) => {
            for entry in &mut catalogue.entries {
                on(Piece::Figure(&mut entry.cover));
                all([&mut entry.title.text, &mut entry.facts, &mut entry.spoken], on);
            }
        }
        BlockKind::Groups(set) => set.groups.iter_mut().for_each(|(_, blocks)| walk(blocks, on)),
        BlockKind::Columns(set) => walk(&mut set.blocks, on),
        BlockKind::Band(band) => walk(&mut band.blocks, on),
        BlockKind::Break(_) => {}
    }
}

fn all<'a>(paras: impl IntoIterator<Item = &'a mut Para>, on: &mut dyn FnMut(Piece<'_>)) {
    paras.into_iter().for_each(|para| on(Piece::Para(para)));
}
