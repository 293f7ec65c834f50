//! Does the press edition keep its promises: what do its pages and sheets hold, and what do foreign judges say?

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use zpdf_document::pdfx::{Profile, validate};

use crate::desk::{Desk, SANS, rect};
use crate::sample;
use trykksak::display::{Color, Mark, Paint, Pen, Role, Spot, SpotInk, TagId};
use trykksak::geom::{Length, Path, Point};

/// What breaks PDF/X-4 in the eyes of zpdf.
fn violations(bytes: Vec<u8>) -> Vec<String> {
    let read = zpdf_document::PdfDocument::open(bytes).unwrap();
    let report = validate(read.file(), Profile::X4);
    report
        .violations
        .iter()
        .map(|violation| format!("{violation:?}"))
        .collect()
}

fn sheets(desk: &Desk) -> Vec<u8> {
    let sides = trykksak::impose::impose(&desk.document, &desk.faces).unwrap();
    trykksak::pdf::sheets(&desk.document, &sides, &desk.faces).unwrap()
}

fn read(bytes: &[u8]) -> Document {
    Document::load_mem(bytes).unwrap()
}

/// The operators of a page, each as its name and its operands.
fn operators(document: &Document, page: u32) -> Vec<(String, Vec<Object>)> {
    let id = document.get_pages()[&page];
    let content = Content::decode(&document.get_page_content(id)).unwrap();
    let operations = content.operations.into_iter();
    operations.map(|op| (op.operator, op.operands)).collect()
}

fn numbers(objects: &[Object]) -> Vec<f32> {
    objects.iter().filter_map(|object| object.as_float().ok()).collect()
}

fn page(document: &Document, number: u32) -> &Dictionary {
    document.get_dictionary(document.get_pages()[&number]).unwrap()
}

fn corners(page: &Dictionary, name: &str) -> Vec<f32> {
    numbers(page.get(name.as_bytes()).unwrap().as_array().unwrap())
}

#[test]
fn pages_meet_pdf_x_4_and_pdf_ua_1() {
    let bytes = sample::everything().press();
    assert_eq!(violations(bytes.clone()), Vec::<String>::new());
    let options = ValidationOptions::default().profile(ValidationProfile::PdfUa1);
    let report = validate_pdf_bytes(&bytes, &options).unwrap();
    let failures: Vec<String> = report.failures.iter().map(ToString::to_string).collect();
    assert_eq!(failures, Vec::<String>::new());
}

#[test]
fn sheets_meet_pdf_x_4() {
    assert_eq!(violations(sheets(&sample::everything())), Vec::<String>::new());
}

#[test]
fn the_accessible_edition_does_not_meet_pdf_x_4() {
    assert_ne!(violations(sample::everything().accessible()), Vec::<String>::new());
}

#[test]
fn equal_pages_give_equal_bytes() {
    assert_eq!(sample::everything().press(), sample::everything().press());
    assert_eq!(sheets(&sample::everything()), sheets(&sample::everything()));
}

#[test]
fn the_trim_is_within_the_bleed_within_the_media() {
    let mut desk = sample::everything();
    desk.document
        .pages
        .iter_mut()
        .for_each(|page| page.bleed = Length::mm(3));
    let document = read(&desk.press());
    let bleed = Length::mm(3).to_pt() as f32;
    for number in document.get_pages().into_keys() {
        let page = page(&document, number);
        let (trim, outer) = (corners(page, "TrimBox"), corners(page, "BleedBox"));
        assert_eq!(outer, corners(page, "MediaBox"));
        let gaps = [
            trim[0] - outer[0],
            trim[1] - outer[1],
            outer[2] - trim[2],
            outer[3] - trim[3],
        ];
        assert!(gaps.iter().all(|gap| (gap - bleed).abs() < 0.01), "{gaps:?}");
    }
}

#[test]
fn nothing_is_active_and_links_are_read_as_words() {
    let document = read(&sample::everything().press());
    assert!(
        document
            .get_pages()
            .into_keys()
            .all(|number| !page(&document, number).has(b"Annots"))
    );
    let named = |name: &[u8]| {
        let dicts = document.objects.values().filter_map(|object| object.as_dict().ok());
        dicts
            .filter(|dict| dict.get(b"S").and_then(Object::as_name).is_ok_and(|own| own == name))
            .count()
    };
    assert_eq!((named(b"Link"), named(b"URI")), (0, 0));
    assert_ne!(named(b"P"), 0);
}

/// A page with a paragraph in a colour, before and after a filled area.
fn colored(color: Color) -> Desk {
    let mut desk = Desk::new(crate::desk::faces());
    let p = desk.tag(TagId(0), Role::P);
    let area = |desk: &mut Desk| {
        desk.put(
            Mark::Decoration,
            Paint::Fill {
                path: Path::rect(rect(0.0, 0.0, 50.0, 50.0)),
                color: Color::ink([10, 20, 30, 0]),
                even_odd: false,
            },
        );
    };
    area(&mut desk);
    let run = desk.run(SANS, Length::pt(10), "ab");
    desk.put(
        Mark::Tag(p),
        Paint::Text {
            origin: Point::new(Length::pt(20), Length::pt(60)),
            run,
            color,
        },
    );
    area(&mut desk);
    desk
}

#[test]
fn black_text_is_black_ink_alone_and_overprints() {
    let document = read(&colored(Color::BLACK).press());
    let ops = operators(&document, 1);
    let names: Vec<&str> = ops.iter().map(|(name, _)| name.as_str()).collect();
    let at = |wanted: &str| names.iter().position(|name| *name == wanted).unwrap();
    assert_eq!(ops[at("gs")].1[0].as_name().unwrap(), b"Over");
    assert!(at("gs") < at("Tj").min(names.iter().position(|name| *name == "TJ").unwrap_or(usize::MAX)));
    let inks: Vec<Vec<f32>> = ops
        .iter()
        .filter(|(name, _)| name == "k")
        .map(|(_, inks)| numbers(inks))
        .collect();
    assert_eq!(
        inks,
        [
            vec![0.1, 0.2, 0.3, 0.0],
            vec![0.0, 0.0, 0.0, 1.0],
            vec![0.1, 0.2, 0.3, 0.0]
        ]
    );
    let states: Vec<&[u8]> = ops
        .iter()
        .filter(|(name, _)| name == "gs")
        .map(|(_, state)| state[0].as_name().unwrap())
        .collect();
    assert_eq!(
        states,
        [b"Over".as_slice(), b"Under"],
        "the area after the text does not overprint"
    );
}

#[test]
fn white_and_coloured_text_does_not_overprint() {
    for color in [Color::PAPER, Color::ink([0, 0, 0, 90]), Color::ink([10, 0, 0, 100])] {
        let ops = operators(&read(&colored(color).press()), 1);
        assert!(ops.iter().all(|(name, _)| name != "gs"), "{color:?}");
    }
}

#[test]
fn thin_black_lines_overprint_and_wide_ones_do_not() {
    for (width, overprints) in [(1, true), (5, false)] {
        let mut desk = Desk::new(crate::desk::faces());
        desk.put(
            Mark::Decoration,
            Paint::Stroke {
                path: Path::line(Point::default(), Point::new(Length::pt(50), Length::pt(50))),
                color: Color::BLACK,
                pen: Pen {
                    width: Length::pt(width),
                    round: false,
                    dash: Vec::new(),
                },
            },
        );
        let ops = operators(&read(&desk.press()), 1);
        assert_eq!(ops.iter().any(|(name, _)| name == "gs"), overprints, "{width} pt");
    }
}

#[test]
fn a_spot_colour_is_a_separation_with_its_alternate() {
    let mut desk = colored(Color {
        spot: Some(Spot::Ink(0)),
        ..Color::ink([90, 40, 45, 45])
    });
    desk.document.spots = vec![
        SpotInk {
            name: "PANTONE 3035 C".into(),
            cmyk: [90, 40, 45, 45],
        },
        SpotInk {
            name: "never used".into(),
            cmyk: [1, 2, 3, 4],
        },
    ];
    let document = read(&desk.press());
    let mut resources = page(&document, 1).get(b"Resources").unwrap();
    if let Ok(id) = resources.as_reference() {
        resources = document.get_object(id).unwrap();
    }
    let mut spaces = resources.as_dict().unwrap().get(b"ColorSpace").unwrap();
    if let Ok(id) = spaces.as_reference() {
        spaces = document.get_object(id).unwrap();
    }
    let spaces = spaces.as_dict().unwrap();
    assert_eq!(spaces.len(), 1, "a plate that nothing is printed with is not asked for");
    let space = spaces.get(b"S0").unwrap().as_array().unwrap();
    assert_eq!(space[0].as_name().unwrap(), b"Separation");
    assert_eq!(space[1].as_name().unwrap(), b"PANTONE 3035 C");
    assert_eq!(space[2].as_name().unwrap(), b"DeviceCMYK");
    let full = space[3].as_dict().unwrap().get(b"C1").unwrap().as_array().unwrap();
    assert_eq!(numbers(full), [0.9, 0.4, 0.45, 0.45]);
    let ops = operators(&document, 1);
    assert!(
        ops.iter()
            .any(|(name, operands)| name == "cs" && operands[0].as_name().unwrap() == b"S0")
    );
}

#[test]
fn no_colour_of_the_press_is_red_green_and_blue() {
    for bytes in [sample::everything().press(), sheets(&sample::everything())] {
        let document = read(&bytes);
        for number in document.get_pages().into_keys() {
            assert!(
                operators(&document, number)
                    .iter()
                    .all(|(name, _)| !["rg", "RG"].contains(&name.as_str()))
            );
        }
        assert!(!format!("{:?}", document.objects).contains("DeviceRGB"));
    }
}

#[test]
fn a_page_is_stored_once_however_often_it_stands_on_a_sheet() {
    let desk = sample::everything();
    let document = read(&sheets(&desk));
    let forms = document.objects.values().filter(|object| {
        let dict = object.as_stream().map(|stream| &stream.dict);
        dict.is_ok_and(|dict| {
            dict.get(b"Subtype")
                .and_then(Object::as_name)
                .is_ok_and(|name| name == b"Form")
        })
    });
    assert_eq!(forms.count(), desk.document.pages.len());
}

#[test]
fn the_output_intent_holds_the_profile_of_the_press() {
    let document = read(&sample::everything().press());
    let catalog = document.catalog().unwrap();
    let intents = catalog.get(b"OutputIntents").unwrap().as_array().unwrap();
    let mut intent = &intents[0];
    if let Ok(id) = intent.as_reference() {
        intent = document.get_object(id).unwrap();
    }
    let intent = intent.as_dict().unwrap();
    assert_eq!(intent.get(b"S").unwrap().as_name().unwrap(), b"GTS_PDFX");
    let profile = intent.get(b"DestOutputProfile").unwrap().as_reference().unwrap();
    let profile = document.get_object(profile).unwrap().as_stream().unwrap();
    let bytes = profile.decompressed_content().unwrap();
    assert_eq!(
        (&bytes[12..16], &bytes[16..20]),
        (b"prtr".as_slice(), b"CMYK".as_slice())
    );
}
