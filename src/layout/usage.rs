//! How full are the frames of a part, and what would have to be shortened?

use std::sync::Arc;

use super::part::Placed;
use crate::content::{Adaptation, Brochure, Part, lengths};
use crate::diag::Place;
use crate::geom::Length;

/// How a part fills its frames in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Usage {
    /// The part's name.
    pub part: Arc<str>,
    /// Where it is written.
    pub place: Place,
    /// Its panels or pages as readers call them.
    pub pages: Vec<String>,
    /// Whether its text fits.
    pub fits: bool,
    /// How many lines of body text its frames have room for.
    pub lines: i64,
    /// How many of these its text takes, with its pictures and spaces; more than `lines` where it does not fit.
    pub used: i64,
    /// About how many characters are to spare or, negative, too many.
    pub spare: i64,
    /// How far its frames give way.
    pub adaptation: Adaptation,
    /// Its messages in reading order, each with its number of characters.
    pub messages: Vec<(Arc<str>, usize)>,
}

/// Measures a part that has been laid out; `None` for parts without text, and for those that take as many pages as they
/// need.
pub fn of(brochure: &Brochure, part: &Part, placed: &Placed, adaptation: &Adaptation) -> Option<Usage> {
    if part.blocks.is_empty() || super::part::grows(brochure, part) {
        return None;
    }
    let line = adaptation
        .leading_of(&brochure.styles.get("body", None))
        .max(Length::pt(1));
    let rest = placed.rows.get(placed.plan.end..).unwrap_or_default();
    let over: Length = rest.iter().map(|row| row.height + row.after.max(row.before)).sum();
    let last = placed
        .plan
        .fills
        .iter()
        .rposition(|fill| !fill.rows.is_empty())
        .unwrap_or(0);
    let frames = placed.frames.iter();
    let taken = frames
        .clone()
        .enumerate()
        .map(|(index, (_, frame))| match placed.plan.fills.get(index) {
            Some(fill) if index == last => fill.depth,
            Some(_) => frame.height,
            None => Length::ZERO,
        });
    let (taken, room): (Length, Length) = (taken.sum(), frames.map(|(_, frame)| frame.height).sum());
    let (used, lines) = (lines_of(taken + over, line), room.div_floor(line));
    let fits = placed.fits();
    let spare = if fits {
        (lines - used).max(0) * characters_of_line(placed, line)
    } else {
        -super::overset::over(placed).1
    };
    let mut pages: Vec<usize> = placed.frames.iter().map(|(page, _)| *page).collect();
    pages.dedup();
    let label = |page: &usize| {
        let panel = brochure.format.panels.get(*page);
        panel.map_or_else(|| (page + 1).to_string(), |panel| panel.name.to_string())
    };
    Some(Usage {
        part: part.name.clone(),
        place: part.place.clone(),
        pages: pages.iter().map(label).collect(),
        fits,
        lines,
        used: if fits { used.min(lines) } else { used.max(lines + 1) },
        spare,
        adaptation: *adaptation,
        messages: lengths(&part.blocks),
    })
}

/// How many lines a height takes, begun ones whole.
fn lines_of(height: Length, line: Length) -> i64 {
    (height + line - Length::micropoints(1)).div_floor(line)
}

/// How many characters a line of the part holds.
fn characters_of_line(placed: &Placed, line: Length) -> i64 {
    let written = placed.rows.iter().filter(|row| row.characters > 0);
    let (characters, height) = written.fold((0, Length::ZERO), |(characters, height), row| {
        (characters + row.characters as i64, height + row.height)
    });
    characters / lines_of(height, line).max(1)
}
