//! What is the accessible edition of a brochure?
//!
//! One file that meets PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) at once: tagged, with text that can be
//! extracted, colours as sRGB, links and bookmarks; pages are cut at the trim.

use lopdf::{Dictionary, Document as Objects};

use crate::diag::{Finding, Findings};
use crate::display::Document;
use crate::font::Face;

use super::assemble::{self, Writer};
use super::canvas::Ink;
use super::color;
use super::file::Version;
use super::metadata::{Claim, PDF_A_2A, PDF_UA_1};

/// The accessible edition of the finished pages; `faces` are what their `FaceId`s count.
///
/// Equal pages and faces give equal bytes.
///
/// # Errors
/// `PdfInternal` for pages that contradict themselves: a tag before its parent, a glyph of a face that is not there, a
/// figure without a text alternative, a measure beyond what PDF/A allows, and so on.
pub fn accessible(document: &Document, faces: &[Face]) -> Result<Vec<u8>, Findings> {
    assemble::write(document, faces, &Accessible)
}

/// What is special about the file.
struct Accessible;

impl Writer for Accessible {
    const INK: Ink = Ink::Rgb;
    const VERSION: Version = Version::Pdf17;
    const ACTIVE: bool = true;
    const BLEED: bool = false;
    const CLAIMS: &[Claim] = &[PDF_UA_1, PDF_A_2A];

    fn intent(&self, _: &Document, objects: &mut Objects) -> Result<Dictionary, Finding> {
        color::srgb_intent(objects)
    }
}
