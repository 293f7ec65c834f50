//! How does one part of a brochure get onto its pages?

use super::flow::{self, Plan, Slot};
use super::galley::{Galley, LEAST_WIDTH};
use super::paint::Canvas;
use super::row::{Grid, Row};
use super::usage::{self, Usage};
use super::{draft, fit, frame, overset, vertical};
use crate::content::{Adaptation, Brochure, Part};
use crate::diag::{Code, Finding};
use crate::display::TagId;
use crate::geom::{Length, Rect};
use crate::source::brochure::{PageStart, Vertical};
use crate::source::house::FormatKind;

/// More pages than any stapled booklet has; a part that wants more is overset.
const MOST_PAGES: usize = 200;

/// A part with a place for each of its rows, before it is painted.
pub struct Placed {
    /// Its rows.
    pub rows: Vec<Row>,
    /// Its frames with their pages, in the order in which text flows through them.
    pub frames: Vec<(usize, Rect)>,
    /// Which rows stand in which frame.
    pub plan: Plan,
    /// The page's baseline grid, as its frames have it.
    grid: Grid,
}

/// Lays a part out and paints it, and says how full it is. A draft shows what found no place, too.
pub fn lay_out(
    brochure: &Brochure,
    part: &Part,
    tag: TagId,
    adaptation: &Adaptation,
    galley: &Galley<'_>,
    canvas: &mut Canvas,
) -> Option<Usage> {
    let pages = pages_of(brochure, part, canvas.len())?;
    let part = fit::changed(part, adaptation);
    let placed = place(brochure, &part, &pages, tag, adaptation, galley)?;
    paint(brochure, &part, &pages, &placed, galley, canvas);
    if !placed.fits() {
        draft::mark(&placed, galley, canvas);
    }
    overset::report(brochure, &part, &placed, galley);
    usage::of(brochure, &part, &placed, adaptation)
}

/// Finds a place for each row of a part that starts on these pages; `None` when its frames are too small for text.
pub fn place(
    brochure: &Brochure,
    part: &Part,
    pages: &[usize],
    tag: TagId,
    adaptation: &Adaptation,
    galley: &Galley<'_>,
) -> Option<Placed> {
    let widths = pages
        .iter()
        .flat_map(|&page| frame::frames(brochure, part, page))
        .map(|frame| frame.width);
    let measure = widths.min().unwrap_or_default();
    if measure < LEAST_WIDTH {
        galley.report([Finding::error(
            Code::FrameTooSmall,
            format!("part `{}` leaves no room for text", part.name),
        )
        .at(part.place.clone())
        .note(format!("language {}", brochure.language))
        .hint("make its margins smaller or give it fewer columns")]);
        return None;
    }
    let grid = grid(brochure, part, adaptation);
    galley.set_step(grid.step);
    let rows = galley.rows(&part.blocks, measure, tag);
    let frames = frames(brochure, part, pages, rows.len());
    let slot = |index: usize| {
        frames.get(index).map(|&(page, frame)| Slot {
            height: frame.height,
            page,
        })
    };
    let mut plan = flow::plan(&rows, grid, &slot);
    if part.vertical == Vertical::Justify {
        for (fill, (_, frame)) in plan.fills.iter_mut().zip(&frames) {
            vertical::justify(fill, &rows, frame.height, grid.step);
        }
    }
    galley.set_step(brochure.format.grid_step);
    Some(Placed {
        rows,
        frames,
        plan,
        grid,
    })
}

/// The baseline grid as the frames of a part have it. It is the page's: its first line is the format's, below the
/// format's top margin, and it goes on upwards and downwards, so that frames of other margins share it.
fn grid(brochure: &Brochure, part: &Part, adaptation: &Adaptation) -> Grid {
    let format = &brochure.format;
    let step = format
        .grid_step
        .scale(adaptation.grid, 1000)
        .max(Length::micropoints(1));
    let first = format.margins.top + format.first_baseline - part.margins.top;
    let first = if part.margins.top == format.margins.top {
        first
    } else {
        first - step * first.div_floor(step)
    };
    Grid { first, step }
}

/// The frames of a part; one that grows has as many pages as its rows can need.
fn frames(brochure: &Brochure, part: &Part, pages: &[usize], rows: usize) -> Vec<(usize, Rect)> {
    let first = pages.first().copied().unwrap_or_default();
    let count = if grows(brochure, part) {
        rows.clamp(1, MOST_PAGES)
    } else {
        pages.len()
    };
    (0..count)
        .map(|ordinal| pages.get(ordinal).copied().unwrap_or(first + ordinal))
        .flat_map(|page| {
            frame::frames(brochure, part, page)
                .into_iter()
                .map(move |frame| (page, frame))
        })
        .collect()
}

fn paint(brochure: &Brochure, part: &Part, pages: &[usize], placed: &Placed, galley: &Galley<'_>, canvas: &mut Canvas) {
    let used = placed.frames.iter().zip(&placed.plan.fills);
    let last = used.clone().next_back().map(|((page, _), _)| *page);
    let mut opened: Vec<usize> = Vec::new();
    let mut open = |page: usize, canvas: &mut Canvas| {
        if !opened.contains(&page) {
            canvas.open(brochure, part, page, opened.is_empty(), galley);
            opened.push(page);
        }
    };
    for ((page, frame), fill) in used {
        open(*page, canvas);
        let rows = &placed.rows[fill.rows.clone()];
        let down = vertical::down(rows, fill.depth, frame.height, part.vertical, placed.grid.step);
        canvas.place(
            rows,
            fill,
            Rect {
                y: frame.y + down,
                ..*frame
            },
            *page,
        );
    }
    // Pages that a part has although its text does not reach them.
    for &page in pages {
        if last.is_none_or(|last| page != last) {
            open(page, canvas);
        }
    }
}

/// Whether a part takes as many pages as it needs.
pub fn grows(brochure: &Brochure, part: &Part) -> bool {
    part.panels.is_empty() && part.pages.is_none() && brochure.format.panels.is_empty()
}

/// The pages that a part starts with, counted from 0, when so many are filled before it: its panels, or the next pages
/// of the booklet.
pub fn pages_of(brochure: &Brochure, part: &Part, filled: usize) -> Option<Vec<usize>> {
    if !brochure.format.panels.is_empty() {
        return (!part.panels.is_empty()).then(|| part.panels.clone());
    }
    let mut first = filled;
    let wrong_side = match part.start {
        Some(PageStart::Left) => first.is_multiple_of(2),
        Some(PageStart::Right) => !first.is_multiple_of(2),
        None => false,
    };
    if wrong_side && brochure.format.kind == FormatKind::Booklet {
        first += 1;
    }
    let count = usize::from(part.pages.unwrap_or(1)).clamp(1, MOST_PAGES);
    Some((first..first + count).collect())
}
