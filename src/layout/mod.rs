//! How do blocks flow through the frames of panels and pages?
//!
//! [`lay_out`] turns each part's blocks into rows ([`galley`], [`blocks`]), fills frames with them ([`flow`]), paints
//! backgrounds, rows and footers onto pages ([`paint`]), and fills in at the end what only then is known: the page
//! numbers of the contents.

mod blocks;
mod flow;
mod frame;
mod galley;
mod overset;
mod paint;
mod part;
mod row;
mod tower;

use crate::content::Brochure;
use crate::diag::{Code, Finding, Findings};
use crate::display::{Document, Role, TagId};
use crate::text::Typesetter;
use galley::Galley;
use paint::Canvas;

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
        part::lay_out(brochure, part, tag, &galley, &mut canvas);
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
        pages,
        tags: state.tags,
        outline: state.outline,
        images: state.images,
    };
    Ok((document, state.findings))
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
