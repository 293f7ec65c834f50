//! Does a reader get the words, once and in order, with the glyphs where they belong?

use lopdf::Document;

use crate::desk::{Desk, SANS, SERIF, face, faces};
use crate::reader;
use crate::sample;
use trykksak::display::{GlyphRun, Mark, Role, TagId};
use trykksak::geom::{Length, Point};

/// The first page of what is on the desk, as read.
fn read(desk: &Desk) -> reader::Read {
    reader::page(&Document::load_mem(&desk.accessible()).unwrap(), 0)
}

/// A desk with one paragraph.
fn paragraph(faces: Vec<trykksak::font::Face>) -> (Desk, TagId) {
    let mut desk = Desk::new(faces);
    let p = desk.tag(TagId(0), Role::P);
    (desk, p)
}

/// Sets the run and checks that no glyph is farther than 0.01 pt from its place.
fn exact(mut desk: Desk, p: TagId, run: GlyphRun) {
    let mut x = Length::from_pt(21.3);
    let mut places = Vec::new();
    for glyph in &run.glyphs {
        places.push(Point::new(x + glyph.offset.x, Length::from_pt(60.7) + glyph.offset.y));
        x += glyph.advance;
    }
    let height = desk.document.pages[0].trim.height;
    desk.set(Mark::Tag(p), 21.3, 60.7, run);
    let read = read(&desk);
    assert_eq!(read.glyphs.len(), places.len());
    for (glyph, place) in read.glyphs.iter().zip(places) {
        let off = (glyph.x - place.x.to_pt())
            .abs()
            .max((glyph.y - (height - place.y).to_pt()).abs());
        assert!(off < 0.0105, "{glyph:?} is {off} pt from {place:?}");
    }
}

#[test]
fn the_words_come_in_order() {
    let read = read(&sample::everything());
    let expected = "SelvhjelpEn fin affære, stresset og viktig, om self-help ja iešveahkki, selvhjelpsgruppe står på \
                    selvhjelp.no.Selvhjelp 1Et bilde med undertekst1";
    assert_eq!(read.text, expected);
}

#[test]
fn a_ligature_is_read_as_its_letters() {
    let (mut desk, p) = paragraph(vec![face("tests/pdf/fonts/squares.ttf")]);
    let run = desk.run(SANS, Length::pt(10), "abab");
    assert_eq!(run.glyphs.len(), 2);
    desk.set(Mark::Tag(p), 20.0, 40.0, run);
    assert_eq!(read(&desk).text, "abab");
}

#[test]
fn a_letter_painted_in_two_parts_is_read_once() {
    let (mut desk, p) = paragraph(faces());
    let mut run = desk.run(SERIF, Length::pt(9), "aeb");
    run.text = "áb".into();
    let ranges = [(0, 2), (2, 2), (2, 3)];
    run.glyphs
        .iter_mut()
        .zip(ranges)
        .for_each(|(glyph, (start, end))| (glyph.start, glyph.end) = (start, end));
    desk.set(Mark::Tag(p), 20.0, 40.0, run);
    assert_eq!(read(&desk).text, "áb");
}

#[test]
fn one_glyph_may_stand_for_two_characters() {
    let (mut desk, p) = paragraph(faces());
    desk.write(p, 20.0, 40.0, "a-b-c");
    let mut run = desk.run(SERIF, Length::pt(9), "d-e");
    run.text = "d\u{2011}e".into();
    let ranges = [(0, 1), (1, 4), (4, 5)];
    run.glyphs
        .iter_mut()
        .zip(ranges)
        .for_each(|(glyph, (start, end))| (glyph.start, glyph.end) = (start, end));
    desk.set(Mark::Tag(p), 20.0, 52.0, run);
    assert_eq!(read(&desk).text, "a-b-cd\u{2011}e");
}

#[test]
fn words_behind_a_footer_are_not_lost() {
    let (mut desk, _) = paragraph(faces());
    let mut run = desk.run(SANS, Length::pt(7), "SIDE");
    run.actual = Some("Side".into());
    desk.set(Mark::Footer, 20.0, 400.0, run);
    let read = read(&desk);
    assert_eq!(
        (read.text.as_str(), read.marks),
        ("Side", vec!["Artifact".to_owned(), "Span".to_owned()])
    );
}

#[test]
fn kerned_text_stands_where_it_was_put() {
    let (desk, p) = paragraph(faces());
    let run = desk.run(
        SERIF,
        Length::from_pt(9.2),
        "AVATAR Typografi, Tøffe Vøflinger og Yrsa Ødegård i 1997",
    );
    exact(desk, p, run);
}

#[test]
fn justified_text_does_not_drift() {
    let (desk, p) = paragraph(faces());
    let mut run = desk.run(SANS, Length::from_pt(8.7), &"ord og ord ".repeat(40));
    run.glyphs
        .iter_mut()
        .for_each(|glyph| glyph.advance += Length::micropoints(3_137));
    exact(desk, p, run);
}

#[test]
fn a_font_with_odd_units_does_not_drift() {
    let (desk, p) = paragraph(vec![face("tests/pdf/fonts/squares.ttf")]);
    let run = desk.run(SANS, Length::from_pt(7.3), &"aab ba b".repeat(60));
    exact(desk, p, run);
}

#[test]
fn expanded_text_stands_where_it_was_put() {
    let (desk, p) = paragraph(faces());
    let mut run = desk.run(SERIF, Length::pt(9), &"Litt smalere enn vanlig. ".repeat(10));
    run.expansion = 9_850;
    run.glyphs
        .iter_mut()
        .for_each(|glyph| glyph.advance = glyph.advance.scale(985, 1000));
    exact(desk, p, run);
}

#[test]
fn large_type_stands_where_it_was_put() {
    let (desk, p) = paragraph(faces());
    let mut run = desk.run(SANS, Length::pt(250), "AVAVA");
    run.glyphs
        .iter_mut()
        .for_each(|glyph| glyph.advance += Length::micropoints(77_777));
    exact(desk, p, run);
}

#[test]
fn marks_stand_above_their_letters() {
    let (desk, p) = paragraph(faces());
    let mut run = desk.run(SERIF, Length::pt(9), "abc");
    run.glyphs[1].offset = Point::new(Length::from_pt(-2.5), Length::from_pt(-3.25));
    exact(desk, p, run);
}
