//! Do foreign judges accept the file, and do they see what is wrong with broken ones?

use lopdf::{Dictionary, Document, Object};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};

use crate::desk::{Desk, SANS, face};
use crate::sample;
use trykksak::display::{Mark, Role, TagId};
use trykksak::geom::Length;

/// The rules of a standard that a file breaks.
fn broken_rules(bytes: &[u8], profile: ValidationProfile) -> Vec<String> {
    let report = validate_pdf_bytes(bytes, &ValidationOptions::default().profile(profile)).unwrap();
    report.failures.iter().map(ToString::to_string).collect()
}

/// The file with everything after a change to its objects.
fn changed(change: impl FnOnce(&mut Document)) -> Vec<u8> {
    let mut document = Document::load_mem(&sample::everything().accessible()).unwrap();
    change(&mut document);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

/// The first dictionary that has this name under this key.
fn find<'a>(document: &'a mut Document, key: &str, name: &str) -> &'a mut Dictionary {
    let dicts = document
        .objects
        .values_mut()
        .filter_map(|object| object.as_dict_mut().ok());
    let named = |dict: &&mut Dictionary| {
        dict.get(key.as_bytes())
            .and_then(Object::as_name)
            .is_ok_and(|own| own == name.as_bytes())
    };
    dicts.into_iter().find(named).unwrap()
}

fn accepted(bytes: &[u8]) {
    assert_eq!(broken_rules(bytes, ValidationProfile::PdfUa1), Vec::<String>::new());
    assert_eq!(broken_rules(bytes, ValidationProfile::PdfA2a), Vec::<String>::new());
}

fn refused(change: impl FnOnce(&mut Document), profile: ValidationProfile) {
    assert_ne!(broken_rules(&changed(change), profile), Vec::<String>::new());
}

#[test]
fn a_file_with_everything_meets_both_standards() {
    accepted(&sample::everything().accessible());
}

#[test]
fn a_file_with_cff_outlines_meets_both_standards() {
    let mut desk = Desk::new(vec![face("tests/pdf/fonts/squares.otf")]);
    let p = desk.tag(TagId(0), Role::P);
    let run = desk.run(SANS, Length::pt(20), "ab aabb");
    desk.set(Mark::Tag(p), 20.0, 60.0, run);
    accepted(&desk.accessible());
}

#[test]
fn a_file_without_text_meets_both_standards() {
    accepted(&Desk::new(Vec::new()).accessible());
}

#[test]
fn a_file_that_is_only_read_and_saved_still_meets_them() {
    accepted(&changed(|_| {}));
}

#[test]
fn a_file_that_is_not_marked_as_tagged_is_refused() {
    refused(
        |file| drop(find(file, "Type", "Catalog").remove(b"MarkInfo")),
        ValidationProfile::PdfUa1,
    );
}

#[test]
fn a_file_without_a_language_is_refused() {
    refused(
        |file| drop(find(file, "Type", "Catalog").remove(b"Lang")),
        ValidationProfile::PdfUa1,
    );
}

#[test]
fn a_file_that_shows_its_name_for_its_title_is_refused() {
    refused(
        |file| drop(find(file, "Type", "Catalog").remove(b"ViewerPreferences")),
        ValidationProfile::PdfUa1,
    );
}

#[test]
fn a_file_without_metadata_is_refused() {
    refused(
        |file| drop(find(file, "Type", "Catalog").remove(b"Metadata")),
        ValidationProfile::PdfA2a,
    );
}

#[test]
fn a_file_without_an_output_intent_is_refused() {
    refused(
        |file| drop(find(file, "Type", "Catalog").remove(b"OutputIntents")),
        ValidationProfile::PdfA2a,
    );
}

#[test]
fn a_figure_without_words_is_refused() {
    refused(
        |file| drop(find(file, "S", "Figure").remove(b"Alt")),
        ValidationProfile::PdfUa1,
    );
}

#[test]
fn a_row_of_something_else_than_cells_is_refused() {
    refused(|file| find(file, "S", "TD").set("S", "LI"), ValidationProfile::PdfUa1);
}

#[test]
fn a_link_that_no_tag_knows_is_refused() {
    refused(
        |file| drop(find(file, "Subtype", "Link").remove(b"StructParent")),
        ValidationProfile::PdfUa1,
    );
}

#[test]
fn a_link_without_a_description_is_refused() {
    refused(
        |file| drop(find(file, "Subtype", "Link").remove(b"Contents")),
        ValidationProfile::PdfUa1,
    );
}

#[test]
fn a_page_whose_links_are_out_of_order_is_refused() {
    refused(
        |file| drop(find(file, "Type", "Page").remove(b"Tabs")),
        ValidationProfile::PdfUa1,
    );
}

#[test]
fn a_type_that_stands_for_none_of_the_standard_is_refused() {
    refused(
        |file| drop(find(file, "Type", "StructTreeRoot").remove(b"RoleMap")),
        ValidationProfile::PdfUa1,
    );
}

#[test]
fn a_font_without_unicode_is_refused() {
    refused(
        |file| drop(find(file, "Subtype", "Type0").remove(b"ToUnicode")),
        ValidationProfile::PdfA2a,
    );
}

#[test]
fn a_font_that_is_not_embedded_is_refused() {
    refused(
        |file| {
            let dicts = file.objects.values_mut().filter_map(|object| object.as_dict_mut().ok());
            dicts.for_each(|dict| drop(dict.remove(b"FontFile2")));
        },
        ValidationProfile::PdfA2a,
    );
}

#[test]
fn wrong_widths_are_refused() {
    let widths =
        |file: &mut Document| find(file, "Subtype", "CIDFontType2").set("W", vec![1.into(), 400.into(), 123.into()]);
    refused(widths, ValidationProfile::PdfA2a);
}

#[test]
fn content_that_is_not_marked_is_refused() {
    let unmark = |file: &mut Document| {
        let page = *file.get_pages().values().next().unwrap();
        let content = file.get_page_contents(page)[0];
        let stream = file.get_object_mut(content).unwrap().as_stream_mut().unwrap();
        let mut bytes = stream.decompressed_content().unwrap();
        bytes.extend(b"\n0 0 9 9 re f");
        stream.dict.remove(b"Filter");
        stream.set_content(bytes);
    };
    refused(unmark, ValidationProfile::PdfUa1);
}
