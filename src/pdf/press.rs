//! What are the pages of the press edition?
//!
//! A file that meets PDF/X-4 (ISO 15930-7) and PDF/UA-1 at once: inks as the designer gave them, black text laid upon
//! what is below it, artwork that reaches into the bleed, nothing active; and tagged, so that a screen reader can read it.

use lopdf::{Dictionary, Document as Objects};

use crate::diag::{Finding, Findings};
use crate::display::Document;
use crate::font::Face;

use super::assemble::{self, Writer};
use super::canvas::Ink;
use super::color;
use super::file::Version;
use super::metadata::{Claim, PDF_UA_1, PDF_X_4};

/// The pages of the press edition, one by one; `faces` are what their `FaceId`s count.
///
/// Equal pages and faces give equal bytes.
///
/// # Errors
/// `PdfInternal` for pages that contradict themselves, as for the accessible edition.
pub fn press(document: &Document, faces: &[Face]) -> Result<Vec<u8>, Findings> {
    assemble::write(document, faces, &Press)
}

/// What is special about the file.
struct Press;

impl Writer for Press {
    const INK: Ink = Ink::Cmyk;
    const VERSION: Version = Version::Pdf16;
    const ACTIVE: bool = false;
    const BLEED: bool = true;
    const CLAIMS: &[Claim] = &[PDF_UA_1, PDF_X_4];
    const IDENTITY: Option<&str> = Some("press pages");

    fn intent(&self, document: &Document, objects: &mut Objects) -> Result<Dictionary, Finding> {
        Ok(color::press_intent(&document.printing, objects))
    }
}
