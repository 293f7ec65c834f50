//! How does a finished page look as plain shapes?
//!
//! For pictures of pages: covers in a catalogue, on the web. Text becomes outlines, so that it looks the same
//! everywhere; what it says belongs into the text alternative of the picture.

use super::{Document, Image, Page, Paint, PixelKind};
use crate::font::{Face, Outlines};
use crate::geom::{Path, Rect};
use crate::source::picture::{Drawing, Fill, Node, Shape, Stroke};

impl Document {
    /// A page as it looks when it has been trimmed; `faces` are what the `FaceId`s of its text count. Photographs are
    /// shown as an area in their mean colour.
    pub fn drawn(&self, page: &Page, faces: &[Face]) -> Drawing {
        let items = page.items.iter().flat_map(|item| self.nodes(&item.paint, faces));
        let trim = Rect::new(
            Default::default(),
            Default::default(),
            page.trim.width,
            page.trim.height,
        );
        Drawing {
            size: page.trim,
            nodes: vec![Node::Clip {
                path: Path::rect(trim),
                nodes: items.collect(),
            }],
        }
    }

    fn nodes(&self, paint: &Paint, faces: &[Face]) -> Vec<Node> {
        match paint {
            Paint::Text { origin, run, color } => {
                let Some(face) = faces.get(usize::from(run.face.0)) else {
                    return Vec::new();
                };
                let outlines = Outlines::new(face, run.size);
                let mut path = Path::default();
                let mut x = origin.x;
                for glyph in &run.glyphs {
                    let outline = outlines.glyph(glyph.id, run.expansion);
                    let placed = outline.shifted(x + glyph.offset.x, origin.y + glyph.offset.y);
                    path.segments.extend(placed.segments);
                    x += glyph.advance;
                }
                vec![filled(path, color.srgb, false)]
            }
            Paint::Fill { path, color, even_odd } => vec![filled(path.clone(), color.srgb, *even_odd)],
            Paint::Stroke { path, color, pen } => vec![Node::Shape(Shape {
                path: path.clone(),
                fill: None,
                stroke: Some(Stroke {
                    rgb: color.srgb,
                    width: pen.width,
                    round: pen.round,
                    dash: pen.dash.clone(),
                }),
            })],
            Paint::Image { image, rect } => {
                let mean = self.images.get(*image).map(|image| mean(image));
                mean.map(|rgb| filled(Path::rect(*rect), rgb, false))
                    .into_iter()
                    .collect()
            }
            Paint::Clip { path, items } => vec![Node::Clip {
                path: path.clone(),
                nodes: items.iter().flat_map(|item| self.nodes(item, faces)).collect(),
            }],
        }
    }
}

fn filled(path: Path, rgb: [u8; 3], even_odd: bool) -> Node {
    Node::Shape(Shape {
        path,
        fill: Some(Fill { rgb, even_odd }),
        stroke: None,
    })
}

/// The mean colour of a picture's pixels.
fn mean(image: &Image) -> [u8; 3] {
    let channels = match image.kind {
        PixelKind::Gray => 1,
        PixelKind::Rgb => 3,
    };
    let count = (image.pixels.len() / channels).max(1) as u64;
    let of = |channel: usize| {
        let samples = image.pixels.iter().skip(channel).step_by(channels);
        let sum: u64 = samples.map(|&sample| u64::from(sample)).sum();
        u8::try_from(sum / count).unwrap_or(u8::MAX)
    };
    if channels == 1 {
        [of(0); 3]
    } else {
        [of(0), of(1), of(2)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::display::{Color, Item, Mark};
    use crate::geom::{Length, Size};

    #[test]
    fn a_page_is_cut_at_its_trim() {
        let bleed = Rect::new(-Length::mm(3), -Length::mm(3), Length::mm(20), Length::mm(20));
        let fill = Paint::Fill {
            path: Path::rect(bleed),
            color: Color::BLACK,
            even_odd: false,
        };
        let page = Page {
            trim: Size::new(Length::mm(10), Length::mm(12)),
            items: vec![Item {
                mark: Mark::Decoration,
                paint: fill,
            }],
            ..Page::default()
        };
        let drawing = Document::default().drawn(&page, &[]);
        assert_eq!(drawing.size, page.trim);
        let [Node::Clip { path, nodes }] = drawing.nodes.as_slice() else {
            panic!("not one clip")
        };
        assert_eq!((path.bounds().map(Rect::size), nodes.len()), (Some(page.trim), 1));
    }

    #[test]
    fn a_photograph_is_its_mean_colour() {
        let image = Image {
            width: 2,
            height: 1,
            kind: PixelKind::Rgb,
            pixels: [0, 10, 200, 100, 30, 0].as_slice().into(),
            file: "a.png".into(),
            intent: crate::display::Intent::Perceptual,
            jpeg: None,
            original: None,
        };
        assert_eq!(mean(&image), [50, 20, 100]);
    }
}
