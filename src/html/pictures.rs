//! How does a picture get into the page?

use std::fmt::Write as _;
use std::io::Cursor;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder as _};
use maud::{Markup, PreEscaped, html};

use crate::content::Qr;
use crate::geom::{Length, Path, Segment};
use crate::source::picture::{Channels, Drawing, Node, Picture, Raster, Shape};

/// How a picture is shown.
#[derive(Clone, Copy, Debug)]
pub(super) enum Showing<'a> {
    /// With its text alternative.
    Alt(&'a str),
    /// As decoration that readers skip.
    Decoration,
    /// As decoration that fills its box; what hangs over at the top and the sides is cut off.
    Cover,
}

/// A picture, whole in the page.
/// `clips` counts the outlines of the page that cut others off.
pub(super) fn picture(picture: &Picture, showing: Showing<'_>, clips: &mut usize) -> Markup {
    match picture {
        Picture::Drawing(drawing) => svg(drawing, showing, clips),
        Picture::Raster(raster) => pixels(raster, showing),
    }
}

/// A QR code in its own colours on white, whatever is behind it; as decoration where words say the same. Nothing for an address
/// that is too long for one, which is an error of the layout.
pub(super) fn qr_code(qr: &Qr, speaks: bool) -> Markup {
    let Some(modules) = qr.modules() else {
        return Markup::default();
    };
    let mut dark = String::new();
    for run in &modules.dark {
        let _ = write!(dark, "M{} {}h{}v1h-{}z", run.column, run.row, run.length, run.length);
    }
    let side = modules.side;
    let (role, alt, hidden) = match speaks {
        true => (Some("img"), Some(qr.alt.plain()), None),
        false => (None, None, Some("true")),
    };
    html! {
        svg viewBox=(format!("0 0 {side} {side}")) role=[role] aria-label=[alt] aria-hidden=[hidden] shape-rendering="crispEdges" {
            rect width=(side) height=(side) fill="#fff" {}
            path d=(dark) fill=(hex(qr.color.srgb)) {}
        }
    }
}

fn svg(drawing: &Drawing, showing: Showing<'_>, clips: &mut usize) -> Markup {
    let (width, height) = (points(drawing.size.width), points(drawing.size.height));
    let (role, alt, hidden) = match showing {
        Showing::Alt(alt) => (Some("img"), Some(alt), None),
        Showing::Decoration | Showing::Cover => (None, None, Some("true")),
    };
    // A cover stands on its foot; of a band that is wider than high the end is seen, where nothing stands on it.
    let wide = drawing.size.width > drawing.size.height;
    let aspect = if wide { "xMaxYMid slice" } else { "xMidYMax slice" };
    let aspect = matches!(showing, Showing::Cover).then_some(aspect);
    let mut shapes = String::new();
    for node in &drawing.nodes {
        paint(node, &mut shapes, clips);
    }
    html! {
        svg viewBox=(format!("0 0 {width} {height}")) role=[role] aria-label=[alt] aria-hidden=[hidden]
            preserveAspectRatio=[aspect] { (PreEscaped(shapes)) }
    }
}

/// Adds the elements of a node; `clips` counts the outlines of the page that cut others off.
fn paint(node: &Node, out: &mut String, clips: &mut usize) {
    match node {
        Node::Shape(shape) => paint_shape(shape, out),
        Node::Clip { path, nodes } => {
            *clips += 1;
            let _ = write!(
                out,
                "<clipPath id=\"c{clips}\"><path d=\"{}\"/></clipPath><g clip-path=\"url(#c{clips})\">",
                data(path)
            );
            for node in nodes {
                paint(node, out, clips);
            }
            out.push_str("</g>");
        }
    }
}

fn paint_shape(shape: &Shape, out: &mut String) {
    let _ = write!(out, "<path d=\"{}\"", data(&shape.path));
    let _ = match &shape.fill {
        Some(fill) => write!(
            out,
            " fill=\"{}\"{}",
            hex(fill.rgb),
            if fill.even_odd { " fill-rule=\"evenodd\"" } else { "" }
        ),
        None => write!(out, " fill=\"none\""),
    };
    if let Some(stroke) = &shape.stroke {
        let _ = write!(
            out,
            " stroke=\"{}\" stroke-width=\"{}\"",
            hex(stroke.rgb),
            points(stroke.width)
        );
        if stroke.round {
            out.push_str(" stroke-linecap=\"round\" stroke-linejoin=\"round\"");
        }
        if !stroke.dash.is_empty() {
            let dashes: Vec<String> = stroke.dash.iter().map(|length| points(*length)).collect();
            let _ = write!(out, " stroke-dasharray=\"{}\"", dashes.join(" "));
        }
    }
    out.push_str("/>");
}

/// An outline as SVG path data (SVG 2, 9.3), in points with two decimals.
pub(super) fn data(path: &Path) -> String {
    let mut data = String::new();
    for segment in &path.segments {
        let _ = match segment {
            Segment::Move(p) => write!(data, "M{} {}", points(p.x), points(p.y)),
            Segment::Line(p) => write!(data, "L{} {}", points(p.x), points(p.y)),
            Segment::Cubic(a, b, c) => {
                let [a, b, c] = [a, b, c].map(|p| format!("{} {}", points(p.x), points(p.y)));
                write!(data, "C{a} {b} {c}")
            }
            Segment::Close => write!(data, "Z"),
        };
    }
    data
}

/// Points with at most two decimals.
fn points(length: Length) -> String {
    let hundredths = (length.to_micropoints() + 5_000).div_euclid(10_000);
    let (sign, rest) = (if hundredths < 0 { "-" } else { "" }, hundredths.unsigned_abs());
    let text = format!("{sign}{}.{:02}", rest / 100, rest % 100);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn hex([r, g, b]: [u8; 3]) -> String {
    format!("#{r:02x}{g:02x}{b:02x}")
}

fn pixels(raster: &Raster, showing: Showing<'_>) -> Markup {
    let alt = match showing {
        Showing::Alt(alt) => alt,
        Showing::Decoration | Showing::Cover => "",
    };
    html! { img src=(source(raster)) alt=(alt) width=(raster.width) height=(raster.height); }
}

/// The file itself as data: the JPEG as it came, else a PNG.
fn source(raster: &Raster) -> String {
    if let Some(jpeg) = &raster.jpeg {
        return format!("data:image/jpeg;base64,{}", STANDARD.encode(jpeg));
    }
    let color = match raster.channels {
        Channels::Gray => ExtendedColorType::L8,
        Channels::Rgb => ExtendedColorType::Rgb8,
    };
    let mut png = Cursor::new(Vec::new());
    let written = PngEncoder::new_with_quality(&mut png, CompressionType::Default, FilterType::Adaptive).write_image(
        &raster.pixels,
        raster.width,
        raster.height,
        color,
    );
    match written {
        Ok(()) => format!("data:image/png;base64,{}", STANDARD.encode(png.into_inner())),
        // Pixels that fill their size, as all do that are read, can always be written to memory.
        Err(_) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::{Color, DarkRun};
    use crate::diag::Origin;
    use crate::geom::{Point, Rect};
    use crate::locale::Words;

    #[test]
    fn numbers_are_as_short_as_they_can_be() {
        assert_eq!(points(Length::pt(12)), "12");
        assert_eq!(points(Length::micropoints(1_504_999)), "1.5");
        assert_eq!(points(Length::micropoints(-250_000)), "-0.25");
    }

    #[test]
    fn a_qr_code_stands_on_white_with_its_quiet_zone() {
        let origin = Origin {
            place: None,
            message_place: None,
            language: "nb".into(),
            message: "alt".into(),
        };
        let mut qr = Qr {
            url: "https://selvhjelp.no".into(),
            alt: Words {
                runs: Vec::new(),
                origin,
            },
            size: Length::mm(20),
            caption: None,
            color: Color::PAPER,
        };
        let modules = qr.modules().unwrap();
        // Version 2: 25 modules, four more on each side; the first is the corner of the finder pattern, seven wide.
        let first = DarkRun {
            row: 4,
            column: 4,
            length: 7,
        };
        assert_eq!((modules.side, modules.dark[0]), (33, first));
        assert!(
            modules
                .dark
                .iter()
                .all(|run| run.row < 29 && run.column + run.length <= 29)
        );
        let shown = qr_code(&qr, true).into_string();
        assert!(
            shown.starts_with("<svg viewBox=\"0 0 33 33\" role=\"img\" aria-label=\"\""),
            "{shown}"
        );
        assert!(
            shown.contains("<rect width=\"33\" height=\"33\" fill=\"#fff\"></rect><path d=\"M4 4h7v1h-7z"),
            "{shown}"
        );
        assert!(qr_code(&qr, false).into_string().contains(" aria-hidden=\"true\""));
        qr.url = "x".repeat(5_000).into();
        assert_eq!((qr.modules(), qr_code(&qr, true).into_string()), (None, String::new()));
    }

    #[test]
    fn an_outline_is_path_data() {
        let rect = Path::rect(Rect::new(Length::ZERO, Length::pt(1), Length::pt(2), Length::pt(3)));
        assert_eq!(data(&rect), "M0 1L2 1L2 4L0 4Z");
    }

    #[test]
    fn a_clip_has_an_outline_of_its_own() {
        let path = Path::line(Point::default(), Point::new(Length::pt(1), Length::pt(1)));
        let (mut out, mut clips) = (String::new(), 7);
        paint(
            &Node::Clip {
                path,
                nodes: Vec::new(),
            },
            &mut out,
            &mut clips,
        );
        let expected = "<clipPath id=\"c8\"><path d=\"M0 0L1 1\"/></clipPath><g clip-path=\"url(#c8)\"></g>";
        assert_eq!((out.as_str(), clips), (expected, 8));
    }
}
