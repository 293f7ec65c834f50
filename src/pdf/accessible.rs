//! What is the accessible edition of a brochure?
//!
//! One file that meets PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) at once: tagged, with text that can be
//! extracted, colours as sRGB, links and bookmarks; pages are cut at the trim.

use lopdf::{Document as Objects, Object, ObjectId, Stream, dictionary, text_string};
use printpdf::Op;

use crate::diag::{Finding, Findings};
use crate::display::{Document, Mark, Page, TagId};
use crate::font::Face;

use super::canvas::{Canvas, Frame, Ink, decimal, thousandths};
use super::drawing::{self, Drawing};
use super::fonts::Fonts;
use super::marking::{Marked, Part};
use super::metadata::{self, PDF_A_2A, PDF_UA_1};
use super::navigation::{self, Leaf};
use super::places::Places;
use super::tags::{self, Annotated, Structure};
use super::{annotations, color, fields, file, images, input};

/// The accessible edition of the finished pages; `faces` are what their `FaceId`s count.
///
/// Equal pages and faces give equal bytes.
///
/// # Errors
/// `PdfInternal` for pages that contradict themselves: a tag before its parent, a glyph of a face that is not there, a
/// figure without a text alternative, a measure beyond what PDF/A allows, and so on.
pub fn accessible(document: &Document, faces: &[Face]) -> Result<Vec<u8>, Findings> {
    input::check(document, faces)?;
    let fonts = Fonts::collect(document, faces)?;
    let languages = tags::languages(document);
    let (mut contents, mut marked) = (Vec::new(), Vec::new());
    for page in &document.pages {
        let (ops, marks) = content(page, document, &fonts, &languages);
        contents.push(ops);
        marked.push(marks);
    }
    let drawing = drawing::draw(contents, &fonts, images::for_printpdf(document)?)?;
    let places = Places::find(document, faces);
    Ok(assemble(document, faces, drawing, &marked, &places)?)
}

/// A page's operators and its marked content by number.
fn content(page: &Page, document: &Document, fonts: &Fonts<'_>, languages: &[&str]) -> (Vec<Op>, Vec<Marked>) {
    let mut canvas = Canvas::new(Frame::page(page.trim), Ink::Rgb, fonts);
    for (index, item) in page.items.iter().enumerate() {
        let (kind, language) = match item.mark {
            Mark::Tag(TagId(tag)) => {
                let kind = document
                    .tags
                    .get(tag as usize)
                    .map_or("Span", |tag| tags::kind(&tag.role));
                (kind, languages.get(tag as usize).copied().unwrap_or_default())
            }
            Mark::Decoration | Mark::Footer => Default::default(),
        };
        canvas.enter(Part {
            mark: item.mark,
            item: index,
            kind,
            language,
        });
        canvas.paint(&item.paint);
    }
    canvas.finish()
}

/// Puts everything around the drawn pages and writes the file.
fn assemble(
    document: &Document,
    faces: &[Face],
    drawing: Drawing,
    marked: &[Vec<Marked>],
    places: &Places,
) -> Result<Vec<u8>, Finding> {
    let Drawing {
        mut objects,
        contents,
        resources,
    } = drawing;
    let leaf = |page: &Page, objects: &mut Objects| Leaf {
        id: objects.new_object_id(),
        frame: Frame::page(page.trim),
    };
    let leaves: Vec<Leaf> = document.pages.iter().map(|page| leaf(page, &mut objects)).collect();
    let mut annotated = annotate(document, &mut objects, places, &leaves);
    let form = fields::form(&mut objects, document, faces, &leaves, &mut annotated)?;
    let tree = pages(document, &mut objects, &leaves, &contents, resources, &annotated);
    let elements: Vec<ObjectId> = document.tags.iter().map(|_| objects.new_object_id()).collect();
    let structure = Structure {
        document,
        places,
        leaves: &leaves,
        marked,
        annotated: &annotated,
        elements: &elements,
    };
    let structure = structure.write(&mut objects);
    let outline = navigation::outline(&mut objects, &document.outline, places, &leaves, &elements);
    let intent = color::srgb_intent(&mut objects)?;
    let packet = metadata::xmp(document, &[PDF_UA_1, PDF_A_2A]).into_bytes();
    // Unfiltered, so that programs that know nothing of PDF find it.
    let packet = Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, packet);
    let packet = objects.add_object(packet);
    let mut catalog = dictionary! {
        "Type" => "Catalog",
        "Pages" => tree,
        "Lang" => text_string(&document.language),
        "MarkInfo" => dictionary! { "Marked" => true },
        "ViewerPreferences" => dictionary! { "DisplayDocTitle" => true },
        "PageLabels" => navigation::labels(&document.pages),
        "Metadata" => packet,
        "OutputIntents" => vec![intent.into()],
        "StructTreeRoot" => structure,
    };
    if let Some(outline) = outline {
        catalog.set("Outlines", outline);
        catalog.set("PageMode", "UseOutlines");
    }
    if let Some(form) = form {
        catalog.set("AcroForm", form);
    }
    let root = objects.add_object(catalog);
    let info = objects.add_object(metadata::info(document));
    file::write(objects, root, info)
}

/// Adds the annotations of all pages, in the order of their keys in the parent tree.
fn annotate(document: &Document, objects: &mut Objects, places: &Places, leaves: &[Leaf]) -> Vec<Annotated> {
    let mut annotated = Vec::new();
    for (number, (page, leaf)) in document.pages.iter().zip(leaves).enumerate() {
        for link in &page.links {
            let key = tags::annotation_key(leaves.len(), annotated.len());
            let id = objects.add_object(annotations::link(link, *leaf, key, places, leaves));
            annotated.push(Annotated {
                tag: link.tag,
                page: number,
                id,
            });
        }
    }
    annotated
}

/// Adds the page objects; gives the page tree.
fn pages(
    document: &Document,
    objects: &mut Objects,
    leaves: &[Leaf],
    contents: &[ObjectId],
    resources: ObjectId,
    annotated: &[Annotated],
) -> ObjectId {
    let tree = objects.new_object_id();
    for (number, ((page, leaf), content)) in document.pages.iter().zip(leaves).zip(contents).enumerate() {
        let edge = |length| Object::from(decimal(thousandths(length)));
        let trim = vec![0.into(), 0.into(), edge(page.trim.width), edge(page.trim.height)];
        let mut dict = dictionary! {
            "Type" => "Page",
            "Parent" => tree,
            "MediaBox" => trim.clone(),
            "TrimBox" => trim,
            "Resources" => resources,
            "Contents" => *content,
            "StructParents" => number as i64,
            "Tabs" => "S",
        };
        let here = annotated.iter().filter(|annotated| annotated.page == number);
        let here: Vec<Object> = here.map(|annotated| annotated.id.into()).collect();
        if !here.is_empty() {
            dict.set("Annots", here);
        }
        objects.set_object(leaf.id, dict);
    }
    let kids: Vec<Object> = leaves.iter().map(|leaf| leaf.id.into()).collect();
    objects.set_object(
        tree,
        dictionary! { "Type" => "Pages", "Count" => kids.len() as i64, "Kids" => kids },
    );
    tree
}
