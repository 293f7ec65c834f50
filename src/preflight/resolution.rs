//! Has every picture enough pixels for the size at which it is printed?
//!
//! Limits of the Ghent Workgroup for sheetfed offset: an error below 149 pixels an inch, a warning below 224.

use std::collections::BTreeMap;

use crate::diag::{Code, Finding, Findings, Place};
use crate::display::{Document, Paint};

/// Fewer pixels an inch than these show as steps.
const LEAST: u64 = 149;
/// With fewer than these fine detail is lost.
const ENOUGH: u64 = 224;
/// What to aim for.
const AIM: u64 = 300;

/// Pictures with too few pixels where they are largest.
pub fn resolution(document: &Document) -> Findings {
    let mut coarsest: BTreeMap<usize, (u64, String)> = BTreeMap::new();
    for page in &document.pages {
        for item in &page.items {
            visit(&item.paint, document, &mut |image, density| {
                let known = coarsest.get(&image).map_or(u64::MAX, |(density, _)| *density);
                if density < known {
                    coarsest.insert(image, (density, page.label.clone()));
                }
            });
        }
    }
    let poor = coarsest.into_iter().filter(|(_, (density, _))| *density < ENOUGH);
    poor.map(|(image, (density, page))| finding(document, image, density, &page))
        .collect()
}

/// Calls `note` with the index and the pixels an inch of every picture painted.
fn visit(paint: &Paint, document: &Document, note: &mut impl FnMut(usize, u64)) {
    match paint {
        Paint::Image { image, rect } => {
            let Some(pixels) = document.images.get(*image) else {
                return;
            };
            let density = |pixels: u32, length: crate::geom::Length| {
                let length = length.to_micropoints().unsigned_abs().max(1);
                u64::from(pixels) * 72_000_000 / length
            };
            note(
                *image,
                density(pixels.width, rect.width).min(density(pixels.height, rect.height)),
            );
        }
        Paint::Clip { items, .. } => items.iter().for_each(|item| visit(item, document, note)),
        Paint::Text { .. } | Paint::Fill { .. } | Paint::Stroke { .. } => {}
    }
}

fn finding(document: &Document, image: usize, density: u64, page: &str) -> Finding {
    let file = document
        .images
        .get(image)
        .map(|image| image.file.clone())
        .unwrap_or_default();
    let message = format!("the picture has {density} pixels an inch where it is printed");
    let finding = match density < LEAST {
        true => Finding::error(Code::ImageResolution, message),
        false => Finding::warning(Code::ImageResolution, message),
    };
    let width = document.images.get(image).map_or(0, |image| image.width);
    let wanted = u64::from(width) * AIM / density.max(1);
    finding
        .at(Place::file(file))
        .note(format!("page {page}, language {}", document.language))
        .hint(format!(
            "use a picture that is about {wanted} pixels wide ({AIM} pixels an inch)"
        ))
        .hint("or print it smaller; more pixels made from the same picture do not help")
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::display::{Image, Intent, Item, Mark, Page, PixelKind};
    use crate::geom::{Length, Rect};

    /// A page with a picture of 300 pixels that is so many millimetres wide.
    fn printed(millimetres: i64) -> Findings {
        let image = Image {
            width: 300,
            height: 300,
            kind: PixelKind::Gray,
            pixels: vec![0; 90_000].into(),
            file: "brochures/a/x.png".into(),
            intent: Intent::Perceptual,
            jpeg: None,
            original: None,
        };
        let edge = Length::mm(millimetres);
        let paint = Paint::Image {
            image: 0,
            rect: Rect::new(Length::ZERO, Length::ZERO, edge, edge),
        };
        resolution(&Document {
            images: vec![Arc::new(image)],
            pages: vec![Page {
                items: vec![Item {
                    mark: Mark::Decoration,
                    paint,
                }],
                ..Page::default()
            }],
            ..Document::default()
        })
    }

    #[test]
    fn a_picture_printed_at_300_pixels_an_inch_is_good() {
        assert_eq!(printed(25), Findings::new());
    }

    #[test]
    fn a_picture_printed_at_200_pixels_an_inch_is_a_warning() {
        let findings = printed(38);
        assert_eq!((findings.len(), findings.has_errors()), (1, false));
    }

    #[test]
    fn a_picture_printed_at_90_pixels_an_inch_is_an_error() {
        let findings = printed(85);
        assert!(findings.has_errors());
        assert!(
            findings
                .iter()
                .all(|finding| finding.hints[0].contains("about 1011 pixels")),
            "{findings:#?}"
        );
    }
}
