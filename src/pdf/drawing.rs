//! How do printpdf's operators, fonts and pictures become objects that the rest of a file can refer to?

use lopdf::{Dictionary, Document as Objects, ObjectId, dictionary};
use printpdf::{Mm, Op, PdfDocument, PdfPage, PdfSaveOptions, XObject, XObjectId};

use std::collections::BTreeMap;

use crate::diag::Finding;
use crate::display::Document;

use super::canvas::{Ink, KNOCKOUT, OVERPRINT};
use super::fonts::Fonts;
use super::{file, internal, spots};

/// The drawn parts of a file.
pub(super) struct Drawing {
    /// All objects made so far; what the file does not refer to in the end is not written.
    pub(super) objects: Objects,
    /// The content stream of each page, compressed.
    pub(super) contents: Vec<ObjectId>,
    /// The fonts and pictures that the content streams name.
    pub(super) resources: ObjectId,
}

/// Has printpdf make the objects.
///
/// # Errors
/// A finding when printpdf complains or its objects are not as expected.
pub(super) fn draw(
    pages: Vec<Vec<Op>>,
    fonts: &Fonts<'_>,
    images: BTreeMap<XObjectId, XObject>,
    document: &Document,
    ink: Ink,
) -> Result<Drawing, Finding> {
    let count = pages.len();
    let spaces = spots::spaces(document, pages.iter().flatten());
    let mut drawn = PdfDocument::new("");
    drawn.resources.fonts.map = fonts.for_printpdf();
    drawn.resources.xobjects.map = images;
    // printpdf learns the glyphs of a font from a page that shows them: here one after the last, which is left out.
    let pages = pages.into_iter().chain([fonts.specimen()]);
    drawn.pages = pages.map(|ops| PdfPage::new(Mm(1.0), Mm(1.0), ops)).collect();
    // "Secure" drops text that comes as ready operands.
    let options = PdfSaveOptions {
        optimize: false,
        subset_fonts: false,
        secure: false,
        image_optimization: None,
    };
    let mut warnings = Vec::new();
    let mut objects = drawn.to_lopdf_document(&options, &mut warnings);
    if let Some(warning) = warnings.first() {
        return Err(internal(format!("printpdf: {}", warning.msg)));
    }
    let fault = |_| internal("printpdf's objects are not as expected");
    let ids: Vec<ObjectId> = objects.get_pages().into_values().take(count).collect();
    let first = ids.first().ok_or_else(|| internal("printpdf wrote no pages"))?;
    let resources = resources(&objects, *first).map_err(fault)?;
    let (font, images) = resources;
    let mut streams = fonts.correct(&mut objects, &font)?;
    let contents_of = |id: ObjectId| {
        let content = objects.get_dictionary(id)?.get(b"Contents")?.as_reference()?;
        objects.get_object(content)?.as_stream().map(|_| content)
    };
    let contents: Result<Vec<ObjectId>, lopdf::Error> = ids.into_iter().map(contents_of).collect();
    let contents = contents.map_err(fault)?;
    streams.extend(&contents);
    file::compress_all(&mut objects, &streams);
    let mut resources = Dictionary::new();
    for (kind, entries) in [("Font", font), ("XObject", images), ("ColorSpace", spaces)] {
        if !entries.is_empty() {
            resources.set(kind, entries);
        }
    }
    if ink == Ink::Cmyk {
        resources.set("ExtGState", overprinting());
    }
    let resources = objects.add_object(resources);
    Ok(Drawing {
        objects,
        contents,
        resources,
    })
}

/// The graphics states for ink upon ink (ISO 32000-1, 8.6.7): in mode 1 a plate without ink leaves what is below.
fn overprinting() -> Dictionary {
    let state = |over: bool| dictionary! { "Type" => "ExtGState", "OP" => over, "op" => over, "OPM" => 1 };
    dictionary! { OVERPRINT => state(true), KNOCKOUT => state(false) }
}

/// The fonts and images that a page's resources name; printpdf gives all pages the same.
fn resources(objects: &Objects, page: ObjectId) -> Result<(Dictionary, Dictionary), lopdf::Error> {
    let resources = objects.get_dictionary(page)?.get(b"Resources")?.as_reference()?;
    let resources = objects.get_dictionary(resources)?;
    let entries = |kind: &[u8]| -> Result<Dictionary, lopdf::Error> {
        objects.get_dictionary(resources.get(kind)?.as_reference()?).cloned()
    };
    Ok((entries(b"Font")?, entries(b"XObject")?))
}
