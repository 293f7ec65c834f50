//! How do blocks flow through the frames of panels and pages?
//!
//! [`lay_out`] turns each part's blocks into rows ([`galley`], [`blocks`]; [`initial`] for drop initials), shares them out
//! over frames ([`flow`], [`vertical`]), lets frames give way where a part says so ([`fit`]), paints backgrounds, rows and
//! footers onto pages ([`paint`]), and fills in at the end what only then is known: the page numbers of the contents.
//! What found no place is told ([`overset`]), shown in drafts ([`draft`]) and measured ([`usage`]).

mod blocks;
mod draft;
mod fit;
mod flow;
mod frame;
mod galley;
mod initial;
mod overset;
mod paint;
mod part;
mod row;
mod tower;
mod usage;
mod vertical;

pub use usage::Usage;

use crate::content::{Brochure, TextStyle};
use crate::diag::{Code, Finding, Findings};
use crate::display::{Document, Role, TagId};
use crate::geom::Length;
use crate::text::Typesetter;
use fit::Fitter;
use galley::Galley;
use paint::Canvas;

/// The document's own tag.
const ROOT: TagId = TagId(0);

/// A brochure as laid out, with all that is wrong.
#[derive(Clone, Debug, Default)]
pub struct Layout {
    /// Its pages, also where text did not fit.
    pub document: Document,
    /// What is wrong.
    pub findings: Findings,
    /// How full the frames of its parts are.
    pub usage: Vec<Usage>,
}

impl Layout {
    /// The pages with the warnings, when nothing is wrong.
    ///
    /// # Errors
    /// All that is wrong.
    pub fn finished(self) -> Result<(Document, Findings), Findings> {
        if self.findings.has_errors() {
            return Err(self.findings);
        }
        Ok((self.document, self.findings))
    }
}

/// Lays a brochure out.
///
/// # Errors
/// Text that does not fit (`overset-frame`), another number of pages than the brochure must have (`page-count`),
/// characters without glyphs, words wider than their line. Warnings come with the product.
pub fn lay_out(brochure: &Brochure, typesetter: &Typesetter<'_>) -> Result<(Document, Findings), Findings> {
    lay_out_all(brochure, typesetter, false).finished()
}

/// As [`lay_out`], with pages also where there are errors. A `draft` says so at the head of each page.
pub fn lay_out_all(brochure: &Brochure, typesetter: &Typesetter<'_>, draft: bool) -> Layout {
    let galley = Galley::new(typesetter, brochure);
    let mut canvas = Canvas::new(brochure);
    let (mut fitter, mut usage) = (Fitter::default(), Vec::new());
    for (index, part) in brochure.parts.iter().enumerate() {
        let adaptation = fitter.adaptation(brochure, index, canvas.len(), &galley);
        let tag = if part.blocks.is_empty() {
            ROOT
        } else {
            galley.tag(ROOT, Role::Sect)
        };
        usage.extend(part::lay_out(brochure, part, tag, &adaptation, &galley, &mut canvas));
    }
    check_page_count(brochure, &canvas, &galley);
    if draft {
        label_pages(brochure, &galley, &mut canvas);
    }
    let pages = canvas.finish(brochure, &galley);
    let state = galley.finish();
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
    Layout {
        document,
        findings: state.findings,
        usage,
    }
}

/// Says at the head of each page that it is a draft.
fn label_pages(brochure: &Brochure, galley: &Galley<'_>, canvas: &mut Canvas) {
    let style = TextStyle {
        weight: 700,
        ..brochure.styles.get("footer", None)
    };
    let Some(line) = galley.label("DRAFT · NOT FOR PRINT", &style, &galley.generated()) else {
        return;
    };
    for page in 0..canvas.len() {
        let width = frame::page_size(brochure, page).width;
        for draw in draft::label(&line, width) {
            canvas.draw(draw, Length::ZERO, Length::ZERO, page);
        }
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
