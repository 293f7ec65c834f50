//! Are pages that contradict themselves refused with a finding, never with a panic?

use crate::desk::{Desk, INK, SERIF, rect};
use crate::sample;
use trykksak::diag::Code;
use trykksak::display::{Bookmark, Date, Item, Mark, Paint, Role, TagId, Target};
use trykksak::font::FaceId;
use trykksak::geom::{Length, Path, Point, Rect};

/// Checks that the pages with everything are refused after a change.
fn refused(change: impl FnOnce(&mut Desk)) {
    let mut desk = sample::everything();
    change(&mut desk);
    let findings = trykksak::pdf::accessible(&desk.document, &desk.faces).unwrap_err();
    assert!(findings.has_errors() && findings.iter().all(|finding| finding.code == Code::PdfInternal));
}

/// Adds a text to the last page after a change to its run.
fn refused_run(change: impl FnOnce(&mut trykksak::display::GlyphRun)) {
    refused(|desk| {
        let mut run = desk.run(SERIF, Length::pt(9), "ord");
        change(&mut run);
        desk.set(Mark::Decoration, 20.0, 20.0, run);
    });
}

/// Adds an item to the last page.
fn refused_paint(paint: Paint) {
    refused(|desk| desk.put(Mark::Decoration, paint));
}

#[test]
fn no_pages() {
    refused(|desk| desk.document.pages.clear());
}

#[test]
fn no_tags() {
    refused(|desk| desk.document.tags.clear());
}

#[test]
fn no_title() {
    refused(|desk| desk.document.title = " ".into());
}

#[test]
fn no_language() {
    refused(|desk| desk.document.language = "norsk bokmål".into());
}

#[test]
fn no_date() {
    refused(|desk| desk.document.date = Date::default());
}

#[test]
fn a_page_without_a_size() {
    refused(|desk| desk.document.pages[0].trim.width = Length::ZERO);
}

#[test]
fn a_page_of_endless_size() {
    refused(|desk| desk.document.pages[0].trim.height = Length::MAX);
}

#[test]
fn a_tag_before_its_parent() {
    refused(|desk| desk.get(TagId(3)).parent = Some(TagId(3)));
}

#[test]
fn a_second_root() {
    refused(|desk| desk.get(TagId(3)).parent = None);
}

#[test]
fn a_parent_that_is_not_there() {
    refused(|desk| desk.get(TagId(3)).parent = Some(TagId(u32::MAX)));
}

#[test]
fn an_item_of_a_tag_that_is_not_there() {
    let paint = Paint::Fill {
        path: Path::rect(rect(0.0, 0.0, 9.0, 9.0)),
        color: INK,
        even_odd: false,
    };
    refused(|desk| {
        desk.document.pages[0].items.push(Item {
            mark: Mark::Tag(TagId(9999)),
            paint,
        })
    });
}

#[test]
fn a_figure_without_words() {
    refused(|desk| {
        desk.tag(TagId(0), Role::Figure);
    });
}

#[test]
fn a_heading_of_level_seven() {
    refused(|desk| {
        desk.tag(TagId(0), Role::Heading(7));
    });
}

#[test]
fn a_face_that_is_not_there() {
    refused_run(|run| run.face = FaceId(77));
}

#[test]
fn a_glyph_that_is_not_in_the_face() {
    refused_run(|run| run.glyphs[0].id = u16::MAX);
}

#[test]
fn the_glyph_for_missing_characters() {
    refused_run(|run| run.glyphs[0].id = 0);
}

#[test]
fn text_of_no_size() {
    refused_run(|run| run.size = Length::ZERO);
}

#[test]
fn text_of_endless_size() {
    refused_run(|run| run.size = Length::MAX);
}

#[test]
fn an_endless_advance() {
    refused_run(|run| run.glyphs[0].advance = Length::MAX);
}

#[test]
fn text_squeezed_to_nothing() {
    refused_run(|run| run.expansion = 0);
}

#[test]
fn a_glyph_for_half_a_character() {
    refused_run(|run| (run.text, run.glyphs[0].end) = ("øre".into(), 1));
}

#[test]
fn a_font_file_that_is_not_one() {
    refused(|desk| desk.faces[1].data = (*b"not a font").into());
}

#[test]
fn a_place_out_of_this_world() {
    refused_paint(Paint::Image {
        image: 0,
        rect: Rect::new(
            Length::micropoints(i64::MIN),
            Length::ZERO,
            Length::pt(1),
            Length::pt(1),
        ),
    });
}

#[test]
fn a_picture_that_is_not_there() {
    refused_paint(Paint::Image {
        image: 2,
        rect: rect(0.0, 0.0, 9.0, 9.0),
    });
}

#[test]
fn a_picture_with_too_few_pixels() {
    refused(|desk| {
        let mut image = (*desk.document.images[0]).clone();
        image.height += 1;
        desk.document.images[0] = image.into();
    });
}

#[test]
fn clips_without_end() {
    let mut paint = Paint::Fill {
        path: Path::default(),
        color: INK,
        even_odd: false,
    };
    for _ in 0..40 {
        paint = Paint::Clip {
            path: Path::circle(Point::default(), Length::pt(9)),
            items: vec![paint],
        };
    }
    refused_paint(paint);
}

#[test]
fn a_link_without_an_area() {
    refused(|desk| desk.document.pages[0].links[0].areas.clear());
}

#[test]
fn a_link_that_is_no_link() {
    refused(|desk| desk.document.pages[0].links[0].tag = TagId(0));
}

#[test]
fn a_link_to_nowhere() {
    refused(|desk| desk.document.pages[0].links[0].target = Target::Tag(TagId(9999)));
}

#[test]
fn a_bookmark_to_nowhere() {
    refused(|desk| {
        desk.document.outline.push(Bookmark {
            level: 1,
            title: "Hvor".into(),
            tag: TagId(9999),
        })
    });
}

/// Changes the first field of the last page.
fn refused_field(change: impl FnOnce(&mut trykksak::display::Field)) {
    refused(|desk| change(&mut desk.document.pages[1].fields[0]));
}

#[test]
fn a_field_without_a_description() {
    refused_field(|field| field.tooltip = " ".into());
}

#[test]
fn a_field_without_a_name() {
    refused_field(|field| field.name = "antall..nb".into());
}

#[test]
fn a_field_of_a_tag_that_is_no_form() {
    refused_field(|field| field.tag = TagId(0));
}

#[test]
fn a_field_in_a_face_that_is_not_there() {
    refused_field(|field| field.face = FaceId(99));
}

#[test]
fn two_fields_of_one_name() {
    refused_field(|field| field.name = "tillegg".into());
}

#[test]
fn a_field_that_is_a_group_as_well() {
    refused_field(|field| field.name = "antall.kort.nb.mer".into());
}
