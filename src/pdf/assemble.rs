//! How do drawn pages, their tags and what surrounds them become one file?
//!
//! The same for every edition that shows pages; what differs between them is a [`Writer`].

use lopdf::{Dictionary, Document as Objects, Object, ObjectId, Stream, dictionary, text_string};
use printpdf::Op;

use crate::diag::{Finding, Findings};
use crate::display::{Document, Mark, Page, TagId};
use crate::font::Face;
use crate::geom::{Length, Rect, Sides};

use super::canvas::{Canvas, Frame, Ink};
use super::drawing::{self, Drawing};
use super::file::Version;
use super::fonts::Fonts;
use super::marking::{Marked, Part};
use super::metadata::{self, Claim};
use super::navigation::{self, Leaf};
use super::places::Places;
use super::tags::{self, Annotated, Structure};
use super::{annotations, fields, file, images, input};

/// What is special about the file of an edition.
pub(super) trait Writer {
    /// How colours are written.
    const INK: Ink;
    /// The version of PDF that the file's standard is about.
    const VERSION: Version;
    /// Whether links are active and fields can be filled in.
    const ACTIVE: bool;
    /// Whether pages show what runs over the trim.
    const BLEED: bool;
    /// The standards that the file claims to meet.
    const CLAIMS: &[Claim];
    /// For files that carry identifiers in their metadata (ISO 15930-7): what tells this kind of file from others of the
    /// same brochure.
    const IDENTITY: Option<&str> = None;

    /// Adds what the colours mean.
    fn intent(&self, document: &Document, objects: &mut Objects) -> Result<Dictionary, Finding>;
}

/// The file of the finished pages; `faces` are what their `FaceId`s count.
///
/// # Errors
/// `PdfInternal` for pages that contradict themselves.
pub(super) fn write<W: Writer>(document: &Document, faces: &[Face], writer: &W) -> Result<Vec<u8>, Findings> {
    input::check(document, faces)?;
    let fonts = Fonts::collect(document, faces)?;
    let languages = tags::languages(document);
    let (mut contents, mut marked) = (Vec::new(), Vec::new());
    for page in &document.pages {
        let (ops, marks) = content::<W>(page, document, &fonts, &languages);
        contents.push(ops);
        marked.push(marks);
    }
    let drawing = drawing::draw(
        contents,
        &fonts,
        images::for_printpdf(document, W::INK)?,
        document,
        W::INK,
    )?;
    let places = Places::find(document, faces);
    Ok(assemble(document, faces, writer, drawing, &marked, &places)?)
}

/// How far a page of the file reaches over the trim.
fn overhang<W: Writer>(page: &Page) -> Length {
    if W::BLEED { page.bleed } else { Length::ZERO }
}

fn frame<W: Writer>(page: &Page) -> Frame {
    Frame::page(page.trim, overhang::<W>(page))
}

/// A page's operators and its marked content by number.
fn content<W: Writer>(
    page: &Page,
    document: &Document,
    fonts: &Fonts<'_>,
    languages: &[&str],
) -> (Vec<Op>, Vec<Marked>) {
    let mut canvas = Canvas::new(frame::<W>(page), W::INK, fonts);
    for (index, item) in page.items.iter().enumerate() {
        let (kind, language) = match item.mark {
            Mark::Tag(TagId(tag)) => {
                let kind = document
                    .tags
                    .get(tag as usize)
                    .map_or("Span", |tag| tags::kind(&tag.role, W::ACTIVE));
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
fn assemble<W: Writer>(
    document: &Document,
    faces: &[Face],
    writer: &W,
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
        frame: frame::<W>(page),
    };
    let leaves: Vec<Leaf> = document.pages.iter().map(|page| leaf(page, &mut objects)).collect();
    let (mut annotated, mut form) = (Vec::new(), None);
    if W::ACTIVE {
        annotated = annotate(document, &mut objects, places, &leaves);
        form = fields::form(&mut objects, document, faces, &leaves, &mut annotated)?;
    }
    let tree = pages::<W>(document, &mut objects, &leaves, &contents, resources, &annotated);
    let elements: Vec<ObjectId> = document.tags.iter().map(|_| objects.new_object_id()).collect();
    let structure = Structure {
        document,
        places,
        leaves: &leaves,
        marked,
        annotated: &annotated,
        elements: &elements,
        active: W::ACTIVE,
    };
    let structure = structure.write(&mut objects);
    let outline = navigation::outline(&mut objects, &document.outline, places, &leaves, &elements);
    let intent = writer.intent(document, &mut objects)?;
    let identity = W::IDENTITY.map(|kind| metadata::Identity::of(document, kind, &objects, &contents));
    let packet = metadata::xmp(document, W::CLAIMS, identity.as_ref()).into_bytes();
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
    let info = objects.add_object(metadata::info(document, W::IDENTITY.is_some()));
    file::write(objects, root, info, W::VERSION)
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
fn pages<W: Writer>(
    document: &Document,
    objects: &mut Objects,
    leaves: &[Leaf],
    contents: &[ObjectId],
    resources: ObjectId,
    annotated: &[Annotated],
) -> ObjectId {
    let tree = objects.new_object_id();
    for (number, ((page, leaf), content)) in document.pages.iter().zip(leaves).zip(contents).enumerate() {
        let corners = |rect: Rect| leaf.frame.corners(rect).map(Object::from).to_vec();
        let trim = Rect::new(Length::ZERO, Length::ZERO, page.trim.width, page.trim.height);
        let bled = trim.inset(Sides::all(-overhang::<W>(page)));
        let slug = if W::BLEED { page.slug } else { Length::ZERO };
        let media = Rect::new(bled.x, bled.y - slug, bled.width, bled.height + slug);
        let mut dict = dictionary! {
            "Type" => "Page",
            "Parent" => tree,
            "MediaBox" => corners(media),
            "TrimBox" => corners(trim),
            "Resources" => resources,
            "Contents" => *content,
            "StructParents" => number as i64,
            "Tabs" => "S",
        };
        if W::BLEED {
            dict.set("BleedBox", corners(bled));
        }
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
