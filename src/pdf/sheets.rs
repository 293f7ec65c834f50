//! What are the sheets of the press edition?
//!
//! A PDF/X-4 file (ISO 15930-7) with one page for each side of a press sheet. A brochure's page is stored once, as a form
//! (ISO 32000-1, 8.10), however often it stands on the sheets; the sides say where. Nothing here is tagged: sheets are for
//! machines, and their pages stand in the order of the press.

use lopdf::{Dictionary, Document as Objects, Object, ObjectId, Stream, dictionary, text_string};
use printpdf::{DictItem, Op};

use crate::diag::{Finding, Findings};
use crate::display::{Document, Item, Mark, Page};
use crate::font::Face;
use crate::geom::{Length, Point, Rect, Sides};
use crate::impose::{Placement, SheetSide, Turn};

use super::canvas::{Canvas, Frame, Ink, decimal, thousandths};
use super::drawing::{self, Drawing};
use super::file::Version;
use super::fonts::Fonts;
use super::metadata::{self, IMPOSED, Identity, PDF_X_4};
use super::{color, file, images, input, internal};

/// The sheets of the press edition; `faces` are what the `FaceId`s of pages and marks count.
///
/// Equal pages, sheets and faces give equal bytes.
///
/// # Errors
/// `PdfInternal` for pages that contradict themselves.
pub fn sheets(document: &Document, sides: &[SheetSide], faces: &[Face]) -> Result<Vec<u8>, Findings> {
    input::check(document, faces)?;
    let printed = with_marks(document, sides);
    let fonts = Fonts::collect(&printed, faces)?;
    let pages = document.pages.len();
    let mut contents = Vec::with_capacity(printed.pages.len());
    for (index, page) in printed.pages.iter().enumerate() {
        let side = index.checked_sub(pages).and_then(|index| sides.get(index));
        contents.push(content(page, side, document, &fonts));
    }
    let drawing = drawing::draw(
        contents,
        &fonts,
        images::for_printpdf(document, Ink::Cmyk)?,
        &printed,
        Ink::Cmyk,
    )?;
    Ok(assemble(document, sides, drawing)?)
}

/// The brochure with a further page for the marks of each side.
fn with_marks(document: &Document, sides: &[SheetSide]) -> Document {
    let mut printed = document.clone();
    printed.pages.extend(sides.iter().map(|side| {
        Page {
            trim: side.size,
            items: side
                .marks
                .iter()
                .map(|paint| Item {
                    mark: Mark::Decoration,
                    paint: paint.clone(),
                })
                .collect(),
            ..Page::default()
        }
    }));
    printed
}

/// The operators of a page, or of a side: its pages in their places, then its marks.
fn content(page: &Page, side: Option<&SheetSide>, document: &Document, fonts: &Fonts<'_>) -> Vec<Op> {
    let mut canvas = Canvas::new(Frame::page(page.trim, page.bleed), Ink::Cmyk, fonts);
    for item in &page.items {
        canvas.paint(&item.paint);
    }
    let (painted, _) = canvas.finish();
    let Some(side) = side else { return painted };
    let placed = side.placements.iter();
    let mut ops: Vec<Op> = placed.flat_map(|placement| place(placement, side, document)).collect();
    ops.extend(painted);
    ops
}

/// The operators that show a page in its place.
fn place(placement: &Placement, side: &SheetSide, document: &Document) -> Vec<Op> {
    let Some(page) = document.pages.get(placement.page) else {
        return Vec::new();
    };
    let form = Frame::page(page.trim, page.bleed);
    let [left, bottom, right, top] = form.corners(placement.seen);
    let real = |numbers: &[f32]| numbers.iter().map(|number| DictItem::Real(*number)).collect();
    let unknown = |key: &str, value: Vec<DictItem>| Op::Unknown { key: key.into(), value };
    vec![
        Op::SaveGraphicsState,
        unknown("cm", real(&matrix(placement, side, page))),
        unknown("re", real(&[left, bottom, right - left, top - bottom])),
        unknown("W", Vec::new()),
        unknown("n", Vec::new()),
        unknown("Do", vec![DictItem::Name(form_name(placement.page).into_bytes())]),
        Op::RestoreGraphicsState,
    ]
}

/// From a form's coordinates, whose origin is the lower left corner of the page's bleed, to those of the sheet.
fn matrix(placement: &Placement, side: &SheetSide, page: &Page) -> [f32; 6] {
    // The form's origin from the upper left corner of the page's trim, then on the sheet.
    let corner = Point::new(-page.bleed, page.trim.height + page.bleed);
    let turned = match placement.turn {
        Turn::Upright => corner,
        Turn::Right => Point::new(-corner.y, corner.x),
        Turn::Left => Point::new(corner.y, -corner.x),
    };
    let x = placement.origin.x + turned.x;
    let y = side.size.height - (placement.origin.y + turned.y);
    let [a, b, c, d] = match placement.turn {
        Turn::Upright => [1.0, 0.0, 0.0, 1.0],
        Turn::Right => [0.0, -1.0, 1.0, 0.0],
        Turn::Left => [0.0, 1.0, -1.0, 0.0],
    };
    [a, b, c, d, decimal(thousandths(x)), decimal(thousandths(y))]
}

fn form_name(page: usize) -> String {
    format!("P{page}")
}

/// Puts everything around the drawn sides and writes the file.
fn assemble(document: &Document, sides: &[SheetSide], drawing: Drawing) -> Result<Vec<u8>, Finding> {
    let Drawing {
        mut objects,
        contents,
        resources,
    } = drawing;
    let (forms, faces) = contents
        .split_at_checked(document.pages.len())
        .ok_or_else(|| internal("the sheets lost their pages"))?;
    for (form, page) in forms.iter().zip(&document.pages) {
        make_form(&mut objects, *form, page, resources)?;
    }
    let resources = side_resources(&mut objects, resources, forms)?;
    let tree = pages(&mut objects, sides, faces, resources);
    let intent = color::press_intent(&document.printing, &mut objects);
    let identity = Identity::of(document, "press sheets", &objects, &contents);
    let packet = metadata::xmp(document, &[PDF_X_4, IMPOSED], Some(&identity)).into_bytes();
    let packet = Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, packet);
    let packet = objects.add_object(packet);
    let root = objects.add_object(dictionary! {
        "Type" => "Catalog",
        "Pages" => tree,
        "Lang" => text_string(&document.language),
        "ViewerPreferences" => dictionary! { "DisplayDocTitle" => true },
        "Metadata" => packet,
        "OutputIntents" => vec![intent.into()],
    });
    let info = objects.add_object(metadata::info(document, true));
    file::write(objects, root, info, Version::Pdf16)
}

/// Makes a page's content stream a form that ends at the bleed.
fn make_form(objects: &mut Objects, form: ObjectId, page: &Page, resources: ObjectId) -> Result<(), Finding> {
    let stream = objects
        .get_object_mut(form)
        .and_then(Object::as_stream_mut)
        .map_err(|_| internal("a page of a sheet was not drawn"))?;
    let trim = Rect::new(Length::ZERO, Length::ZERO, page.trim.width, page.trim.height);
    let corners = Frame::page(page.trim, page.bleed).corners(trim.inset(Sides::all(-page.bleed)));
    stream.dict.set("Type", "XObject");
    stream.dict.set("Subtype", "Form");
    stream.dict.set("BBox", corners.map(Object::from).to_vec());
    stream.dict.set("Resources", resources);
    Ok(())
}

/// What the sides name: all that the pages name, and the pages themselves.
fn side_resources(objects: &mut Objects, pages: ObjectId, forms: &[ObjectId]) -> Result<ObjectId, Finding> {
    let mut resources = objects
        .get_dictionary(pages)
        .map_err(|_| internal("the sheets have no resources"))?
        .clone();
    let names = forms.iter().enumerate();
    let named: Dictionary = names
        .map(|(page, form)| (form_name(page), Object::Reference(*form)))
        .collect();
    resources.set("XObject", named);
    Ok(objects.add_object(resources))
}

/// Adds the sides as page objects; gives the page tree.
fn pages(objects: &mut Objects, sides: &[SheetSide], contents: &[ObjectId], resources: ObjectId) -> ObjectId {
    let tree = objects.new_object_id();
    let mut kids: Vec<Object> = Vec::new();
    for (side, content) in sides.iter().zip(contents) {
        let frame = Frame::page(side.size, Length::ZERO);
        let corners = |rect: Rect| frame.corners(rect).map(Object::from).to_vec();
        let whole = Rect::new(Length::ZERO, Length::ZERO, side.size.width, side.size.height);
        let page = objects.add_object(dictionary! {
            "Type" => "Page",
            "Parent" => tree,
            "MediaBox" => corners(whole),
            "BleedBox" => corners(side.bleed),
            "TrimBox" => corners(side.trim),
            "Resources" => resources,
            "Contents" => *content,
        });
        kids.push(page.into());
    }
    objects.set_object(
        tree,
        dictionary! { "Type" => "Pages", "Count" => kids.len() as i64, "Kids" => kids },
    );
    tree
}
