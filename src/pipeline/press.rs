//! From finished pages to the press edition's files.

use super::edition::FileKind;
use super::make::Product;
use crate::diag::Findings;
use crate::display::Document;
use crate::font::FontBook;
use crate::pdf;

/// The files of the press edition.
pub(super) fn files(document: &Document, fonts: &FontBook) -> Result<Vec<Product>, Findings> {
    let bytes = pdf::press(document, fonts.faces())?;
    Ok(vec![Product {
        kind: FileKind::PressPages,
        pages: document.pages.len(),
        bytes,
    }])
}
