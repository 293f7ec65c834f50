//! What lines do the paragraphs of a document consist of?

use std::collections::BTreeMap;

use crate::display::{Document, GlyphRun, Item, Mark, Paint, Role, TagId};
use crate::geom::Length;

/// A line of a paragraph as it stands on its page, in micropoints.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SetLine {
    /// Index of the page.
    pub page: usize,
    /// Its baseline, from the top of the page.
    pub y: i64,
    /// The size of the type that its paragraph starts with.
    pub size: i64,
    /// Its left edge.
    pub left: i64,
    /// Its right edge, without spaces after it.
    pub right: i64,
    /// Its word spaces: where each starts and ends.
    pub gaps: Vec<(i64, i64)>,
    /// How wide these are in thousandths of their natural width, when the line is justified.
    pub spaces: Option<u32>,
    /// Whether it ends in a hyphen that is not part of the text.
    pub divided: bool,
}

impl SetLine {
    pub(super) fn width(&self) -> i64 {
        self.right - self.left
    }

    /// Whether a column or page ends between the line before and this one.
    pub(super) fn follows_break(&self, before: &Self) -> bool {
        self.page != before.page || self.y < before.y
    }
}

/// The lines of each paragraph, in reading order.
pub(super) fn paragraphs(document: &Document) -> Vec<Vec<SetLine>> {
    let mut found: BTreeMap<TagId, Vec<SetLine>> = BTreeMap::new();
    // The size of the type that each paragraph starts with.
    let mut sizes: BTreeMap<TagId, Length> = BTreeMap::new();
    for (page, sheet) in document.pages.iter().enumerate() {
        for item in &sheet.items {
            let Item {
                mark: Mark::Tag(tag),
                paint: Paint::Text { origin, run, .. },
            } = item
            else {
                continue;
            };
            let Some(tag) = paragraph_of(document, *tag) else {
                continue;
            };
            let lines = found.entry(tag).or_default();
            let y = origin.y.to_micropoints();
            let size = *sizes.entry(tag).or_insert(run.size);
            if let [initial] = lines.as_mut_slice()
                && (initial.page, initial.y > y) == (page, true)
                && size * 2 > run.size * 3
            {
                // A drop initial stands lower than the line that it belongs to.
                (initial.y, initial.spaces, initial.size) = (y, run.spaces, run.size.to_micropoints());
                sizes.insert(tag, run.size);
            }
            match lines.last_mut().filter(|line| (line.page, line.y) == (page, y)) {
                Some(line) => add(line, origin.x.to_micropoints(), run),
                None => {
                    let x = origin.x.to_micropoints();
                    let mut line = SetLine {
                        page,
                        y,
                        size: size.to_micropoints(),
                        left: x,
                        right: x,
                        gaps: Vec::new(),
                        spaces: run.spaces,
                        divided: false,
                    };
                    add(&mut line, x, run);
                    lines.push(line);
                }
            }
        }
    }
    found
        .into_values()
        .map(|mut lines| {
            for line in &mut lines {
                line.gaps.retain(|gap| gap.1 <= line.right);
                // A line of one word has no spaces that could be even or not.
                line.spaces = line.spaces.filter(|_| !line.gaps.is_empty());
            }
            lines
        })
        .collect()
}

/// The paragraph that a tag is or is within; `None` for labels and for what is no text.
fn paragraph_of(document: &Document, mut tag: TagId) -> Option<TagId> {
    loop {
        let node = document.tags.get(tag.0 as usize)?;
        match node.role {
            Role::Link | Role::Emphasis | Role::Strong | Role::Span | Role::Reference => tag = node.parent?,
            Role::Label => return None,
            _ => return Some(tag),
        }
    }
}

/// Adds a run that starts at `x` to a line.
fn add(line: &mut SetLine, x: i64, run: &GlyphRun) {
    let mut pen = x;
    for glyph in &run.glyphs {
        let end = pen + glyph.advance.to_micropoints();
        let text = run
            .text
            .get(glyph.start as usize..glyph.end as usize)
            .unwrap_or_default();
        match text {
            " " | "\u{a0}" => line.gaps.push((pen, end)),
            _ if text.is_empty() || !text.chars().all(char::is_whitespace) => line.right = end,
            _ => {}
        }
        pen = end;
    }
    let hyphen = run
        .glyphs
        .last()
        .is_some_and(|glyph| glyph.start == glyph.end && glyph.end as usize == run.text.len());
    // A word's own hyphen is read with it, as the one that divides a word.
    line.divided = (hyphen || run.text.ends_with(['-', '\u{2010}'])) && run.actual.is_some();
}
