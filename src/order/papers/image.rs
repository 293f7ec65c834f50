//! How does a chart become a file of its own: SVG, or pixels?

use std::fmt::Write;

use crate::diag::{Code, Finding, Findings};
use crate::geom::{Length, Path, Point, Segment};
use crate::source::picture::{Drawing, Node, Shape};

/// Points of the drawing are this many pixels: 166 mm become 1,412 pixels, enough for a slide.
const SCALE: f32 = 3.0;
/// Around the drawing in a file of its own.
const MARGIN: Length = Length::pt(12);

/// The drawing as SVG on white, with its title and what it says in words.
pub fn svg(drawing: &Drawing, title: &str, alt: &str, language: &str) -> String {
    let width = pt(drawing.size.width + MARGIN * 2);
    let height = pt(drawing.size.height + MARGIN * 2);
    let (margin, language, title, alt) = (pt(MARGIN), xml(language), xml(title), xml(alt));
    let mut text = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} \
         {height}\" role=\"img\" xml:lang=\"{language}\" aria-labelledby=\"t d\">\n<title \
         id=\"t\">{title}</title>\n<desc id=\"d\">{alt}</desc>\n<rect width=\"{width}\" height=\"{height}\" \
         fill=\"#ffffff\"/>\n<g transform=\"translate({margin} {margin})\">\n"
    );
    nodes(&drawing.nodes, &mut text);
    text.push_str("</g>\n</svg>\n");
    text
}

/// The SVG as a PNG of three pixels a point.
///
/// # Errors
/// `svg-unsupported` when the SVG cannot be read, which one made by [`svg`] can.
pub fn png(svg: &str) -> Result<Vec<u8>, Findings> {
    let fault = |why: String| Findings::from(Finding::error(Code::SvgUnsupported, why));
    let tree = usvg::Tree::from_str(svg, &usvg::Options::default())
        .map_err(|error| fault(format!("the chart cannot be drawn: {error}")))?;
    let size = tree.size();
    let (width, height) = (size.width() * SCALE, size.height() * SCALE);
    let mut pixels = resvg::tiny_skia::Pixmap::new(width.ceil() as u32, height.ceil() as u32)
        .ok_or_else(|| fault("the chart has no size".to_owned()))?;
    let scale = resvg::tiny_skia::Transform::from_scale(SCALE, SCALE);
    resvg::render(&tree, scale, &mut pixels.as_mut());
    pixels
        .encode_png()
        .map_err(|error| fault(format!("the chart cannot be written as PNG: {error}")))
}

fn nodes(nodes: &[Node], text: &mut String) {
    for node in nodes {
        if let Node::Shape(shape) = node {
            self::shape(shape, text);
        }
    }
}

fn shape(shape: &Shape, text: &mut String) {
    let hex = |[r, g, b]: [u8; 3]| format!("#{r:02x}{g:02x}{b:02x}");
    let fill = shape.fill.as_ref().map_or("none".to_owned(), |fill| hex(fill.rgb));
    // Writing to a string cannot fail.
    let _ = write!(text, "<path d=\"{}\" fill=\"{fill}\"", data(&shape.path));
    if let Some(stroke) = &shape.stroke {
        let _ = write!(
            text,
            " stroke=\"{}\" stroke-width=\"{}\" stroke-linecap=\"round\" stroke-linejoin=\"round\"",
            hex(stroke.rgb),
            pt(stroke.width)
        );
    }
    text.push_str("/>\n");
}

/// Path data (SVG 1.1, 8.3).
fn data(path: &Path) -> String {
    let at = |point: &Point| format!("{} {}", pt(point.x), pt(point.y));
    let mut data = String::new();
    for segment in &path.segments {
        let _ = match segment {
            Segment::Move(to) => write!(data, "M{}", at(to)),
            Segment::Line(to) => write!(data, "L{}", at(to)),
            Segment::Cubic(a, b, to) => write!(data, "C{} {} {}", at(a), at(b), at(to)),
            Segment::Close => write!(data, "Z"),
        };
    }
    data
}

/// Points with at most three decimals.
fn pt(length: Length) -> String {
    let thousandths = (length.to_micropoints() + 500).div_euclid(1000);
    let (sign, rest) = if thousandths < 0 {
        ("-", -thousandths)
    } else {
        ("", thousandths)
    };
    match rest % 1000 {
        0 => format!("{sign}{}", rest / 1000),
        part => {
            let part = format!("{part:03}");
            format!("{sign}{}.{}", rest / 1000, part.trim_end_matches('0'))
        }
    }
}

fn xml(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geom::{Rect, Size};
    use crate::source::picture::Fill;

    fn square() -> Drawing {
        Drawing {
            size: Size::new(Length::pt(20), Length::pt(10)),
            nodes: vec![Node::Shape(Shape {
                path: Path::rect(Rect::new(
                    Length::ZERO,
                    Length::ZERO,
                    Length::pt(5),
                    Length::from_pt(2.5),
                )),
                fill: Some(Fill {
                    rgb: [8, 81, 90],
                    even_odd: false,
                }),
                stroke: None,
            })],
        }
    }

    #[test]
    fn a_drawing_says_what_it_shows() {
        let svg = svg(&square(), "A & B", "fem <ti>", "nb");
        assert!(
            svg.contains("<title id=\"t\">A &amp; B</title>") && svg.contains(">fem &lt;ti&gt;</desc>"),
            "{svg}"
        );
        assert!(svg.contains("fill=\"#08515a\""));
    }

    #[test]
    fn pixels_show_what_the_drawing_has() {
        let png = png(&svg(&square(), "t", "d", "nb")).unwrap();
        let image = image::load_from_memory(&png).unwrap().to_rgb8();
        assert_eq!((image.width(), image.height()), (44 * 3, 34 * 3));
        let inside = (13 * 3 + 2, 13 * 3);
        assert_eq!(image.get_pixel(inside.0, inside.1).0, [8, 81, 90]);
        assert_eq!(image.get_pixel(3, 3).0, [255, 255, 255]);
    }

    #[test]
    fn lengths_have_no_more_digits_than_needed() {
        assert_eq!(pt(Length::from_pt(1.5)), "1.5");
        assert_eq!(pt(Length::from_pt(-0.25)), "-0.25");
        assert_eq!(pt(Length::pt(7)), "7");
    }
}
