//! How does text flow beside a box or picture?

use super::super::galley::Galley;
use super::super::row::{Baseline, Row, Start, stack};
use super::super::tower::Tower;
use super::list::indent_rows;
use crate::content::{Beside, Block, BlockKind, Para};
use crate::diag::{Code, Finding};
use crate::display::{Role, TagId};
use crate::geom::Length;
use crate::text::{Shape, Slot};

/// Between the box and the text beside it.
const GUTTER: Length = Length::mm(5);
/// Text beside a box needs so much room, in sizes of its type: some twenty letters.
const LEAST_ROOM: i64 = 9;

/// A box or picture and the width that it takes of its column.
struct Guest {
    side: Beside,
    width: Length,
}

/// The side and width of a block that wants text beside it.
fn guest(kind: &BlockKind, column: Length) -> Option<Guest> {
    let (side, width) = match kind {
        BlockKind::Aside(aside) => aside.beside?,
        BlockKind::Figure(figure) => (
            figure.beside?,
            figure.width.map(|width| width.scale(figure.scale, 1000)),
        ),
        _ => return None,
    };
    let width = width.unwrap_or(column.scale(2, 5)).min(column);
    Some(Guest { side, width })
}

/// The rows of a block with the paragraphs that follow beside it, and how many of these; `None` for a block that wants
/// none, or that cannot have any, which is a finding.
pub fn beside_rows(
    galley: &Galley<'_>,
    block: &Block,
    following: &[Block],
    width: Length,
    parent: TagId,
) -> Option<(Vec<Row>, usize)> {
    let guest = guest(&block.kind, width)?;
    let paras: Vec<&Para> = following
        .iter()
        .map_while(|block| match &block.kind {
            BlockKind::Para(para) => Some(para),
            _ => None,
        })
        .collect();
    let room = width - guest.width - GUTTER;
    let why = match paras.first() {
        None => Some("no paragraph follows it"),
        Some(para) if room < para.style.size * LEAST_ROOM => Some("there is no room for it"),
        Some(_) => None,
    };
    if let Some(why) = why {
        let message = format!("no text flows beside this {}: {why}", name(&block.kind));
        galley.report([Finding::warning(Code::NoRoomBeside, message)
            .at(block.place.clone())
            .note(format!("language {}; it stands alone", galley.language))
            .hint("make it narrower with `width`, put a paragraph after it, or take `beside` away")]);
        return None;
    }
    let inner = super::block_rows(galley, &block.kind, guest.width, parent);
    let boxed = stack(inner, galley.step(), true);
    let mut text = Text::new(galley, &guest, width, boxed.height.max(boxed.depth));
    let mut taken = 0;
    for para in paras {
        if taken > 0 && text.is_full() {
            break;
        }
        text.add(para, galley.tag(parent, Role::P));
        taken += 1;
    }
    Some((text.rows(boxed, &guest, width), taken))
}

fn name(kind: &BlockKind) -> &'static str {
    match kind {
        BlockKind::Figure(_) => "picture",
        _ => "box",
    }
}

/// The text beside a box while it is set.
struct Text<'a> {
    galley: &'a Galley<'a>,
    narrow: Slot,
    wide: Slot,
    /// Height of the box.
    height: Length,
    /// From the top of the first line down to the top of its capitals, level with the top of the box.
    drop: Length,
    tower: Tower,
    /// Lines that start beside the box.
    inside: Vec<Row>,
    /// Lines below it.
    below: Vec<Row>,
}

impl<'a> Text<'a> {
    fn new(galley: &'a Galley<'a>, guest: &Guest, width: Length, height: Length) -> Self {
        let start = match guest.side {
            Beside::Start => guest.width + GUTTER,
            Beside::End => Length::ZERO,
        };
        Self {
            galley,
            narrow: Slot {
                start,
                width: width - guest.width - GUTTER,
            },
            wide: Slot {
                start: Length::ZERO,
                width,
            },
            height,
            drop: Length::ZERO,
            tower: Tower::boxed(galley.step(), false),
            inside: Vec::new(),
            below: Vec::new(),
        }
    }

    /// Whether the lines have reached the foot of the box.
    fn is_full(&self) -> bool {
        !self.below.is_empty() || self.tower.bottom() >= self.drop + self.height
    }

    fn add(&mut self, para: &Para, tag: TagId) {
        let style = &para.style;
        if self.inside.is_empty() {
            self.drop = style.leading.scale(3, 4) - style.size.scale(7, 10);
        }
        let step = if style.on_grid {
            style.leading.round_up_to(self.galley.step())
        } else {
            style.leading
        };
        let left = self.drop + self.height + GUTTER / 2 - self.tower.bottom();
        let narrow = (left.max(Length::ZERO) + step - Length::micropoints(1)).div_floor(step.max(Length::pt(1)));
        let narrow = usize::try_from(narrow).unwrap_or(0);
        let indent = style.indent.min(self.narrow.width / 2);
        let shifted = |slot: Slot| Slot {
            start: slot.start + indent,
            width: slot.width - indent,
        };
        let mut slots = vec![shifted(self.narrow); narrow];
        slots.push(shifted(self.wide));
        let rows = self.galley.shaped(para, &Shape::new(slots), tag);
        for (line, row) in rows.into_iter().enumerate() {
            if line < narrow {
                self.tower.add(&row);
                self.inside.push(row);
            } else {
                self.below.push(row);
            }
        }
    }

    /// The box with the lines beside it as one row, and the lines below.
    fn rows(self, boxed: Row, guest: &Guest, width: Length) -> Vec<Row> {
        let first = self.inside.first().and_then(|row| row.baseline);
        let after = if self.below.is_empty() {
            let own = self.inside.last().map_or(Length::ZERO, |row| row.after);
            own.max(boxed.after)
        } else {
            Length::ZERO
        };
        let before = boxed
            .before
            .max(self.inside.first().map_or(Length::ZERO, |row| row.before));
        let stretch = self.inside.first().map_or(Length::ZERO, |row| row.stretch);
        let mut whole = stack(self.inside, self.galley.step(), false);
        let mut beside = [boxed];
        if guest.side == Beside::End {
            indent_rows(&mut beside, width - guest.width);
        }
        let [boxed] = beside;
        let foot = self.drop + self.height;
        let draws = boxed
            .draws
            .into_iter()
            .map(|draw| draw.shifted(Length::ZERO, self.drop));
        // The box is read before the text beside it.
        whole.draws.splice(0..0, draws);
        whole.depth = whole.depth.max(foot);
        if self.below.is_empty() {
            whole.height = whole.height.max(foot);
        }
        whole.characters += boxed.characters;
        whole.baseline = whole.baseline.zip(first).map(|(whole, first)| Baseline {
            cap: whole.offset - first.offset + first.cap,
            ..whole
        });
        let mut rows = vec![Row {
            before,
            after,
            stretch,
            start: Start::Free,
            ..whole
        }];
        rows.extend(self.below);
        rows
    }
}
