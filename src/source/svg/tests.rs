//! Does the SVG reader draw what it should and refuse what it must? One condition each.

use super::read;
use crate::diag::{Code, Finding};
use crate::geom::{Length, Path, Rect, Segment};
use crate::source::picture::{Drawing, Node, Shape};

/// A drawing of 96 by 96 pixels (72 by 72 pt) with this inside.
fn svg(inside: &str) -> String {
    let spaces = "xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'";
    format!("<svg {spaces} width='96' height='96' viewBox='0 0 96 96'>\n{inside}\n</svg>")
}

fn drawing(inside: &str) -> Drawing {
    read(svg(inside).as_bytes(), "x.svg").unwrap()
}

fn refused(inside: &str) -> Finding {
    read(svg(inside).as_bytes(), "x.svg").unwrap_err()
}

fn code(inside: &str) -> Code {
    refused(inside).code
}

fn shape(inside: &str) -> Shape {
    match drawing(inside).nodes.as_slice() {
        [Node::Shape(shape)] => shape.clone(),
        nodes => panic!("one shape wanted, got {nodes:?}"),
    }
}

/// In hundredths of a point, so that single precision inside the reader does not show.
fn rounded(length: Length) -> i64 {
    (length.to_pt() * 100.0).round() as i64
}

fn bounds(path: &Path) -> [i64; 4] {
    let Rect { x, y, width, height } = path.bounds().unwrap();
    [x, y, width, height].map(rounded)
}

#[test]
fn a_transformed_rectangle_lands_where_it_should() {
    let inside = "<g transform='translate(8 16)'><rect transform='scale(2)' x='4' y='4' width='8' height='16'/></g>";
    assert_eq!(bounds(&shape(inside).path), [1200, 1800, 1200, 2400]);
}

#[test]
fn a_turned_rectangle_lands_where_it_should() {
    let inside = "<rect transform='translate(48 0) rotate(90)' width='8' height='16'/>";
    assert_eq!(bounds(&shape(inside).path), [2400, 0, 1200, 600]);
}

#[test]
fn millimetres_come_out_right() {
    let text = "<svg xmlns='http://www.w3.org/2000/svg' width='154mm' height='216mm' viewBox='0 0 154 216'>\
        <rect width='77' height='216' fill='#08515a'/></svg>";
    let drawing = read(text.as_bytes(), "x.svg").unwrap();
    assert_eq!(rounded(drawing.size.width), rounded(Length::mm(154)));
    assert_eq!(rounded(drawing.size.height), rounded(Length::mm(216)));
    let [Node::Shape(shape)] = drawing.nodes.as_slice() else {
        panic!("one shape wanted");
    };
    assert_eq!(bounds(&shape.path)[2], rounded(Length::mm(77)));
}

#[test]
fn colours_are_exact() {
    assert_eq!(
        shape("<rect width='9' height='9' fill='#08515b'/>").fill.unwrap().rgb,
        [8, 0x51, 0x5b]
    );
}

#[test]
fn style_sheets_apply() {
    let inside = "<style>.a{fill:#010203}</style><rect class='a' width='9' height='9'/>";
    assert_eq!(shape(inside).fill.unwrap().rgb, [1, 2, 3]);
}

#[test]
fn the_even_odd_rule_is_kept() {
    assert!(
        shape("<path fill-rule='evenodd' d='M0 0H9V9H0ZM3 3H6V6H3Z'/>")
            .fill
            .unwrap()
            .even_odd
    );
    assert!(!shape("<path d='M0 0H9V9H0ZM3 3H6V6H3Z'/>").fill.unwrap().even_odd);
}

#[test]
fn strokes_scale_with_their_transform() {
    let line = "<path transform='scale(2 8)' fill='none' stroke='red' stroke-width='1' d='M2 1H9'/>";
    assert_eq!(rounded(shape(line).stroke.unwrap().width), 300);
}

#[test]
fn dashes_scale_with_their_transform() {
    let line = "<path transform='scale(2)' fill='none' stroke='red' stroke-dasharray='4 2' d='M2 2H9'/>";
    let dash: Vec<_> = shape(line).stroke.unwrap().dash.into_iter().map(rounded).collect();
    assert_eq!(dash, [600, 300]);
}

#[test]
fn round_ends_make_a_round_stroke() {
    let round = "<path fill='none' stroke='red' stroke-linecap='round' d='M2 2H9'/>";
    assert!(shape(round).stroke.unwrap().round);
    assert!(
        !shape("<path fill='none' stroke='red' d='M2 2H9'/>")
            .stroke
            .unwrap()
            .round
    );
}

#[test]
fn square_ends_are_refused() {
    let line = "<path fill='none' stroke='red' stroke-linecap='square' d='M2 2H9'/>";
    assert_eq!(code(line), Code::SvgUnsupported);
}

#[test]
fn a_dash_offset_is_refused() {
    let line = "<path fill='none' stroke='red' stroke-dasharray='4' stroke-dashoffset='1' d='M2 2H9'/>";
    assert_eq!(code(line), Code::SvgUnsupported);
}

#[test]
fn a_stroke_under_its_fill_becomes_a_shape_of_its_own() {
    let nodes = drawing("<rect x='9' y='9' width='9' height='9' stroke='red' paint-order='stroke'/>").nodes;
    let [Node::Shape(under), Node::Shape(over)] = nodes.as_slice() else {
        panic!("two shapes wanted");
    };
    assert!(under.fill.is_none() && over.stroke.is_none());
}

#[test]
fn quadratic_curves_become_cubic() {
    let path = shape("<path d='M0 0Q48 96 96 0Z'/>").path;
    let Segment::Cubic(one, two, end) = path.segments[1] else {
        panic!("a curve wanted");
    };
    assert_eq!(
        [one.x, one.y, two.x, two.y, end.x].map(rounded),
        [2400, 4800, 4800, 4800, 7200]
    );
}

#[test]
fn hidden_shapes_are_dropped() {
    for how in [
        "display='none'",
        "visibility='hidden'",
        "fill='none'",
        "opacity='0'",
        "fill-opacity='0'",
    ] {
        assert!(
            drawing(&format!("<rect {how} width='9' height='9'/>")).nodes.is_empty(),
            "{how}"
        );
    }
}

#[test]
fn a_clip_path_becomes_a_clip() {
    let inside = "<clipPath id='c'><rect width='8' height='8'/></clipPath>\
        <g transform='translate(8)' clip-path='url(#c)'><rect width='20' height='20'/></g>";
    let nodes = drawing(inside).nodes;
    let [Node::Clip { path, nodes }] = nodes.as_slice() else {
        panic!("a clip wanted, got {nodes:?}");
    };
    assert_eq!(bounds(path), [600, 0, 600, 600]);
    assert_eq!(nodes.len(), 1);
}

#[test]
fn a_clip_path_of_a_style_sheet_becomes_a_clip() {
    let inside = "<style>.a{clip-path:url(#c)}</style><clipPath id='c'><rect width='8' height='8'/></clipPath>\
        <rect class='a' width='20' height='20'/>";
    assert!(matches!(drawing(inside).nodes.as_slice(), [Node::Clip { .. }]));
}

#[test]
fn a_clip_path_of_several_shapes_is_refused_at_its_line() {
    let inside = "<clipPath id='c'><rect width='8' height='8'/><circle r='3'/></clipPath>\
        <rect clip-path='url(#c)' width='20' height='20'/>";
    let finding = refused(inside);
    assert_eq!(finding.code, Code::SvgUnsupported);
    assert_eq!(finding.place.unwrap().line, 2);
}

#[test]
fn what_reaches_over_the_edge_is_clipped() {
    let nodes = drawing("<rect x='90' width='50' height='9'/>").nodes;
    let [Node::Clip { path, .. }] = nodes.as_slice() else {
        panic!("a clip wanted");
    };
    assert_eq!(bounds(path), [0, 0, 7200, 7200]);
}

#[test]
fn copies_are_drawn_where_they_are_used() {
    let inside = "<defs><rect id='r' width='8' height='8'/></defs><use xlink:href='#r' x='16'/>";
    assert_eq!(bounds(&shape(inside).path), [1200, 0, 600, 600]);
}

#[test]
fn a_script_is_refused_at_its_line_and_column() {
    let finding = refused("  <script>alert(1)</script>");
    let place = finding.place.unwrap();
    assert_eq!(finding.code, Code::SvgUnsafe);
    assert_eq!((place.file.as_ref(), place.line, place.column), ("x.svg", 2, 3));
    assert!(!finding.hints.is_empty());
}

#[test]
fn a_script_attribute_is_refused() {
    assert_eq!(code("<g onload='alert(1)'/>"), Code::SvgUnsafe);
}

#[test]
fn a_foreign_object_is_refused() {
    assert_eq!(code("<foreignObject><p/></foreignObject>"), Code::SvgUnsafe);
}

#[test]
fn a_picture_outside_the_file_is_refused() {
    assert_eq!(
        code("<image xlink:href='photo.png' width='9' height='9'/>"),
        Code::SvgUnsafe
    );
}

#[test]
fn a_link_to_another_file_is_refused() {
    assert_eq!(code("<use href='other.svg#a'/>"), Code::SvgUnsafe);
}

#[test]
fn a_script_link_is_refused() {
    assert_eq!(
        code("<a href='javascript:alert(1)'><rect width='9' height='9'/></a>"),
        Code::SvgUnsafe
    );
}

#[test]
fn an_address_in_a_style_is_refused() {
    assert_eq!(
        code("<rect style='fill:url(http://example.org/a.svg#b)'/>"),
        Code::SvgUnsafe
    );
}

#[test]
fn an_imported_style_sheet_is_refused() {
    assert_eq!(code("<style>@import 'a.css';</style>"), Code::SvgUnsafe);
}

#[test]
fn a_style_sheet_beside_the_file_is_refused() {
    let text = format!("<?xml-stylesheet href='a.css'?>{}", svg(""));
    assert_eq!(read(text.as_bytes(), "x.svg").unwrap_err().code, Code::SvgUnsafe);
}

#[test]
fn a_document_type_is_refused_at_its_line() {
    let text = format!("<?xml version='1.0'?>\n<!DOCTYPE svg [<!ENTITY a 'b'>]>\n{}", svg(""));
    let finding = read(text.as_bytes(), "x.svg").unwrap_err();
    assert_eq!(finding.code, Code::SvgUnsafe);
    assert_eq!(finding.place.unwrap().line, 2);
}

#[test]
fn a_picture_inside_the_file_is_refused() {
    let inside = "<image href='data:image/png;base64,AAAA' width='9' height='9'/>";
    assert_eq!(code(inside), Code::SvgUnsupported);
}

#[test]
fn text_is_refused_with_the_way_out() {
    let finding = refused("<text x='9' y='9'>Hei</text>");
    assert_eq!(finding.code, Code::SvgUnsupported);
    assert!(
        finding.hints[0].starts_with("convert text to paths"),
        "{:?}",
        finding.hints
    );
}

#[test]
fn a_gradient_is_refused() {
    let finding = refused(
        "<linearGradient id='g'><stop stop-color='red'/><stop offset='1'/></linearGradient>\n\
        <rect width='9' height='9' fill='url(#g)'/>",
    );
    assert_eq!(finding.message, "the drawing uses a gradient");
    assert_eq!(finding.place.unwrap().line, 3);
}

#[test]
fn a_gradient_that_nothing_uses_is_fine() {
    let inside = "<defs><linearGradient id='g'><stop stop-color='red'/></linearGradient>\
        <rect id='r' width='9' height='9' fill='url(#g)'/></defs><rect width='9' height='9'/>";
    assert_eq!(drawing(inside).nodes.len(), 1);
}

#[test]
fn opacity_is_refused_at_its_line() {
    for how in ["opacity", "fill-opacity"] {
        let finding = refused(&format!("<rect/>\n<rect {how}='.5' width='9' height='9'/>"));
        assert_eq!(finding.code, Code::SvgUnsupported);
        assert_eq!(finding.place.unwrap().line, 3);
    }
}

#[test]
fn a_colour_with_transparency_is_refused() {
    assert_eq!(
        code("<rect width='9' height='9' fill='rgba(0,0,0,.5)'/>"),
        Code::SvgUnsupported
    );
}

#[test]
fn effects_are_refused() {
    let defs = "<filter id='f'/><mask id='m'/><pattern id='p'/><marker id='k'/>";
    for how in [
        "filter='url(#f)'",
        "mask='url(#m)'",
        "fill='url(#p)'",
        "marker-end='url(#k)'",
        "style='mix-blend-mode:multiply'",
    ] {
        assert_eq!(
            code(&format!("{defs}<path d='M0 0H9V9Z' {how}/>")),
            Code::SvgUnsupported,
            "{how}"
        );
    }
}

#[test]
fn broken_xml_is_refused_at_its_line() {
    let finding = refused("<g>");
    assert_eq!(finding.code, Code::ImageUnreadable);
    assert_eq!(finding.place.unwrap().line, 3);
}

#[test]
fn other_xml_is_refused() {
    assert_eq!(read(b"<html/>", "x.svg").unwrap_err().code, Code::ImageUnreadable);
}

#[test]
fn text_that_is_not_utf_8_is_refused() {
    assert_eq!(read(b"<svg>\xe6</svg>", "x.svg").unwrap_err().code, Code::FileEncoding);
}

#[test]
fn a_drawing_without_extent_is_refused() {
    let text = "<svg xmlns='http://www.w3.org/2000/svg' width='0' height='9'/>";
    assert_eq!(read(text.as_bytes(), "x.svg").unwrap_err().code, Code::ImageUnreadable);
}

#[test]
fn a_point_far_away_is_refused() {
    assert_eq!(code("<path d='M0 0L1e9 9V9Z'/>"), Code::SvgUnsupported);
}

#[test]
fn ten_thousand_nested_groups_are_refused() {
    let inside = "<g>".repeat(10_000) + &"</g>".repeat(10_000);
    assert_eq!(code(&inside), Code::SvgUnsupported);
}

#[test]
fn a_hundred_nested_groups_are_drawn() {
    let inside = "<g>".repeat(100) + "<rect width='9' height='9'/>" + &"</g>".repeat(100);
    assert_eq!(drawing(&inside).nodes.len(), 1);
}

/// Each group uses the one before ten times.
#[test]
fn copies_that_multiply_are_refused() {
    let level = |n: usize| format!("<g id='g{}'>{}</g>", n + 1, format!("<use href='#g{n}'/>").repeat(10));
    let inside = format!(
        "<rect id='g0' width='9' height='9'/>{}",
        (0..9).map(level).collect::<String>()
    );
    assert_eq!(code(&inside), Code::SvgUnsupported);
}

#[test]
fn a_long_path_copied_often_is_refused() {
    let path = format!("<defs><path id='p' d='M0 0{}'/></defs>", "h1".repeat(500_000));
    assert_eq!(code(&(path + &"<use href='#p'/>".repeat(1_000))), Code::SvgUnsupported);
}

#[test]
fn a_copy_of_itself_is_refused() {
    assert_eq!(
        code("<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>"),
        Code::SvgUnsupported
    );
}

/// Each clip path clips by the next one twice, through a style sheet.
#[test]
fn clip_paths_that_multiply_are_refused() {
    let level = |n: usize| {
        let rule = format!("<style>.c{n}{{clip-path:url(#c{})}}</style>", n + 1);
        format!("{rule}<clipPath id='c{n}' class='c{n}'><rect class='c{n}' width='9' height='9'/></clipPath>")
    };
    let inside = (0..40).map(level).collect::<String>() + "<rect clip-path='url(#c0)' width='9' height='9'/>";
    assert_eq!(code(&inside), Code::SvgUnsupported);
}

#[test]
fn more_than_a_hundred_thousand_shapes_are_refused() {
    assert_eq!(
        code(&"<rect width='9' height='9'/>".repeat(100_001)),
        Code::SvgUnsupported
    );
}

#[test]
fn odd_style_sheets_end() {
    for css in [
        "}",
        "{",
        "a",
        "@",
        "@@",
        ",",
        "a,{",
        "a{b",
        "a{b:",
        ">",
        "> a{}",
        "a{:}",
        "/*",
        "a[",
        ":not(a){}",
    ] {
        let text = svg(&format!("<style><![CDATA[{css}]]></style><rect width='9' height='9'/>"));
        // Whether it is drawn or refused does not matter here; that there is an answer does.
        let _ = std::panic::catch_unwind(|| read(text.as_bytes(), "x.svg").is_ok());
    }
}
