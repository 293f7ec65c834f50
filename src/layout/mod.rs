//! How do blocks flow through the frames of panels and pages?
//!
//! [`lay_out`] turns each part's blocks into rows ([`galley`], [`blocks`]), fills frames with them ([`flow`]), paints
//! backgrounds, rows and footers onto pages ([`paint`]), and fills in at the end what only then is known: the page
//! numbers of the contents.

mod blocks;
mod flow;
mod frame;
mod galley;
mod paint;
mod row;

use std::sync::Arc;

use crate::content::{Brochure, Part};
use crate::diag::{Code, Finding, Findings};
use crate::display::{Document, Role, TagId};
use crate::geom::Length;
use crate::source::brochure::PageStart;
use crate::source::house::FormatKind;
use crate::text::Typesetter;
use galley::Galley;
use paint::Canvas;
use row::{Grid, Row, Start};

/// More pages than any stapled booklet has; a part that wants more is overset.
const MOST_PAGES: usize = 200;

/// The document's own tag.
const ROOT: TagId = TagId(0);

/// Lays a brochure out.
///
/// # Errors
/// Text that does not fit (`overset-frame`), another number of pages than the brochure must have (`page-count`),
/// characters without glyphs, words wider than their line. Warnings come with the product.
pub fn lay_out(brochure: &Brochure, typesetter: &Typesetter<'_>) -> Result<(Document, Findings), Findings> {
    let galley = Galley::new(typesetter, brochure);
    let mut canvas = Canvas::new(brochure);
    for part in &brochure.parts {
        let tag = if part.blocks.is_empty() {
            ROOT
        } else {
            galley.tag(ROOT, Role::Sect)
        };
        lay_out_part(brochure, part, tag, &galley, &mut canvas);
    }
    check_page_count(brochure, &canvas, &galley);
    let pages = canvas.finish(brochure, &galley);
    let state = galley.finish();
    if state.findings.has_errors() {
        return Err(state.findings);
    }
    let document = Document {
        id: brochure.id.to_string(),
        title: brochure.title.clone(),
        subject: brochure.subject.clone(),
        author: brochure.author.clone(),
        language: brochure.language.to_string(),
        date: brochure.date,
        edition: brochure.edition,
        code: brochure.code.clone(),
        draft: brochure.draft,
        printing: brochure.printing.clone(),
        format: brochure.format.clone(),
        spots: brochure.palette.spots().to_vec(),
        place: Some(brochure.place.clone()),
        pages,
        tags: state.tags,
        outline: state.outline,
        images: state.images,
    };
    Ok((document, state.findings))
}

fn lay_out_part(brochure: &Brochure, part: &Part, tag: TagId, galley: &Galley<'_>, canvas: &mut Canvas) {
    let Some(pages) = pages_of(brochure, part, canvas) else {
        return;
    };
    let widths = pages
        .iter()
        .flat_map(|&page| frame::frames(brochure, part, page))
        .map(|frame| frame.width);
    let measure = widths.min().unwrap_or_default();
    if measure < Length::mm(10) {
        galley.report([Finding::error(
            Code::FrameTooSmall,
            format!("part `{}` leaves no room for text", part.name),
        )
        .at(part.place.clone())
        .note(format!("language {}", brochure.language))
        .hint("make its margins smaller or give it fewer columns")]);
        return;
    }
    let rows = galley.rows(&part.blocks, measure, tag);
    let growing = grows(brochure, part);
    let most = if growing { MOST_PAGES } else { pages.len() };
    let mut next = 0;
    for ordinal in 0..most {
        if ordinal > 0 && growing && next == rows.len() {
            break;
        }
        let page = pages.get(ordinal).copied().unwrap_or(pages[0] + ordinal);
        canvas.open(brochure, part, page, ordinal == 0, galley);
        next = fill_page(brochure, part, &rows, next, page, galley, canvas);
    }
    let height = frame::frames(brochure, part, pages[0])
        .first()
        .map_or(Length::MAX, |frame| frame.height);
    report_overset(brochure, part, &rows[next..], height, galley);
}

/// Fills the frames of one page with rows from `next` on, and gives the first row that is left.
fn fill_page(
    brochure: &Brochure,
    part: &Part,
    rows: &[Row],
    mut next: usize,
    page: usize,
    galley: &Galley<'_>,
    canvas: &mut Canvas,
) -> usize {
    let grid = Grid {
        first: brochure.format.first_baseline,
        step: brochure.format.grid_step,
    };
    for frame in frame::frames(brochure, part, page) {
        if next == rows.len() {
            break;
        }
        let fill = flow::fill(rows, next, frame.height, grid);
        report_too_high(brochure, part, &rows[next], fill.depth, frame.height, galley);
        canvas.place(&rows[next..fill.end], &fill, frame, part.vertical, page);
        next = fill.end;
        if flow::wants_page(rows, next) {
            break;
        }
    }
    next
}

/// Whether a part takes as many pages as it needs.
fn grows(brochure: &Brochure, part: &Part) -> bool {
    part.panels.is_empty() && part.pages.is_none() && brochure.format.panels.is_empty()
}

/// The pages that a part starts with, counted from 0: its panels, or the next pages of the booklet.
fn pages_of(brochure: &Brochure, part: &Part, canvas: &Canvas) -> Option<Vec<usize>> {
    if !brochure.format.panels.is_empty() {
        return (!part.panels.is_empty()).then(|| part.panels.clone());
    }
    let mut first = canvas.len();
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
fn report_overset(brochure: &Brochure, part: &Part, rest: &[Row], height: Length, galley: &Galley<'_>) {
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
    let characters: usize = rest.iter().map(|row| row.characters).sum();
    // Boxes and table rows hold several lines of some 13 pt.
    let lines: i64 = rest.iter().map(|row| row.height.div_floor(Length::pt(13)).max(1)).sum();
    let unit = if lines == 1 { "line" } else { "lines" };
    let message = format!("the text does not fit into part `{}` by {lines} {unit}", part.name);
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

fn check_page_count(brochure: &Brochure, canvas: &Canvas, galley: &Galley<'_>) {
    let Some((wanted, place)) = &brochure.pages else { return };
    let pages = canvas.len();
    if pages == usize::from(*wanted) {
        return;
    }
    let parts = canvas
        .part_pages()
        .iter()
        .map(|(name, count)| format!("{name} {count}"))
        .collect::<Vec<_>>()
        .join(", ");
    galley.report([Finding::error(
        Code::PageCount,
        format!("the brochure has {pages} pages, and must have {wanted}"),
    )
    .at(place.clone())
    .note(format!("language {}; pages of each part: {parts}", brochure.language))
    .hint("shorten the text of the part that is one page longer than in other languages")
    .hint("or change `pages`, for booklets to a multiple of four")]);
}
