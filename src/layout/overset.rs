//! Which text found no room, and what can be done about it?

use std::sync::Arc;

use super::galley::Galley;
use super::part::Placed;
use super::row::{Row, Start};
use crate::content::{Brochure, Part};
use crate::diag::{Code, Finding};
use crate::geom::Length;

/// Reports rows that are higher than their frames, and text left over when all frames are full.
pub fn report(brochure: &Brochure, part: &Part, placed: &Placed, galley: &Galley<'_>) {
    for (fill, (_, frame)) in placed.plan.fills.iter().zip(&placed.frames) {
        if let Some(row) = placed.rows.get(fill.rows.start).filter(|_| !fill.rows.is_empty()) {
            report_too_high(brochure, part, row, fill.depth, frame.height, galley);
        }
    }
    let height = placed.frames.first().map_or(Length::MAX, |(_, frame)| frame.height);
    report_rest(brochure, part, placed, height, galley);
}

/// A single row that is higher than the frame it must stand in.
fn report_too_high(brochure: &Brochure, part: &Part, row: &Row, depth: Length, height: Length, galley: &Galley<'_>) {
    if depth <= height || row.depth <= height {
        return;
    }
    let message = format!(
        "a box or picture is higher than its frame by {:.0} mm",
        (depth - height).to_mm().ceil()
    );
    galley
        .report([overset(brochure, part, row, message).hint("make it smaller, shorten its text, or split it in two")]);
}

/// Text left over when all frames of a part are full.
fn report_rest(brochure: &Brochure, part: &Part, placed: &Placed, height: Length, galley: &Galley<'_>) {
    let (before, rest) = placed.rows.split_at(placed.plan.end.min(placed.rows.len()));
    let Some(first) = rest.first() else { return };
    if let Some(row) = rest.iter().find(|row| row.depth > height) {
        report_too_high(brochure, part, row, row.depth, height, galley);
        return;
    }
    if let Start::Break(_) = first.start {
        let message = format!("part `{}` has no column, panel or page left after its break", part.name);
        galley
            .report([overset(brochure, part, first, message)
                .hint("take the break away, or give the part another panel or page")]);
        return;
    }
    let (lines, characters) = over(placed);
    let unit = if lines == 1 { "line" } else { "lines" };
    let message = format!("the text does not fit into part `{}` by {lines} {unit}", part.name);
    // A picture at the end has no words that could be shortened; those before it have.
    let worded = rest.iter().chain(before.iter().rev()).find(|row| row.origin.is_some());
    let first = worded.unwrap_or(first);
    let finding = overset(brochure, part, first, message);
    let finding = match &first.origin {
        Some(origin) => {
            let file = origin.message_place.as_ref().map(|place| place.file.to_string());
            let file = file.unwrap_or_else(|| format!("locales/{}", origin.language));
            let id = &origin.message;
            finding.hint(format!(
                "shorten `{id}` or another text of the part in {file} by about {characters} characters"
            ))
        }
        None => finding,
    };
    galley.report([finding.hint("give the part more pages, smaller margins, smaller pictures or a smaller style")]);
}

fn overset(brochure: &Brochure, part: &Part, row: &Row, message: String) -> Finding {
    match &row.origin {
        Some(origin) => Arc::unwrap_or_clone(origin.clone()).error(Code::OversetFrame, message),
        None => Finding::error(Code::OversetFrame, message)
            .at(part.place.clone())
            .note(format!("language {}", brochure.language)),
    }
}

/// How many lines found no room, and how many characters must go so that the rest has: those left over, or for pictures
/// as many as their height would hold.
pub fn over(placed: &Placed) -> (i64, i64) {
    let rest = placed.rows.get(placed.plan.end..).unwrap_or_default();
    // Boxes and table rows hold several lines of some 13 pt.
    let lines_of = |row: &Row| row.height.div_floor(Length::pt(13)).max(1);
    let lines: i64 = rest.iter().map(lines_of).sum();
    let written = placed.rows.iter().filter(|row| row.characters > 0);
    let (characters, height) = written.fold((0, 0), |(characters, lines), row| {
        (characters + row.characters as i64, lines + lines_of(row))
    });
    let a_line = characters / height.max(1);
    let needed = rest.iter().map(|row| match row.characters {
        0 => lines_of(row) * a_line,
        characters => characters as i64,
    });
    (lines, needed.sum())
}
