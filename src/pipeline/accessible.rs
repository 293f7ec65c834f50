//! How do finished pages become the accessible edition's file?

use super::edition::FileKind;
use super::make::Product;
use crate::diag::Findings;
use crate::display::Document;
use crate::font::FontBook;
use crate::pdf;

/// The file of the accessible edition.
pub(super) fn files(document: &Document, fonts: &FontBook) -> Result<(Vec<Product>, Findings), Findings> {
    let bytes = pdf::accessible(document, fonts.faces())?;
    let product = Product {
        kind: FileKind::Accessible,
        pages: document.pages.len(),
        bytes,
    };
    Ok((vec![product], Findings::new()))
}
