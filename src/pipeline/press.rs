//! How do finished pages become the press edition's files: pages, and the sheets that the press prints?

use super::edition::FileKind;
use super::make::Product;
use crate::diag::Findings;
use crate::display::Document;
use crate::font::FontBook;
use crate::{impose, pdf, preflight};

/// The files of the press edition, with what is odd about them.
pub(super) fn files(document: &Document, fonts: &FontBook) -> Result<(Vec<Product>, Findings), Findings> {
    let mut findings = preflight::resolution(document);
    let sides = findings.take(impose::impose(document, fonts.faces()));
    let Some(sides) = sides.filter(|_| !findings.has_errors()) else {
        return Err(findings);
    };
    let marked = impose::draft_pages(document, fonts.faces());
    let (pages, sheets) = rayon::join(
        || pdf::press(marked.as_ref().unwrap_or(document), fonts.faces()),
        || pdf::sheets(document, &sides, fonts.faces()),
    );
    let product = |kind, pages, bytes| Product { kind, pages, bytes };
    match (findings.take(pages), findings.take(sheets)) {
        (Some(pages), Some(sheets)) => {
            let products = vec![
                product(FileKind::PressPages, document.pages.len(), pages),
                product(FileKind::PressSheets, sides.len(), sheets),
            ];
            Ok((products, findings))
        }
        _ => Err(findings),
    }
}
