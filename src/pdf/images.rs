//! How are pictures stored in a file?

use std::collections::BTreeMap;

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, GrayImage, ImageEncoder, RgbImage, RgbaImage, imageops};
use printpdf::{DictItem, ExternalStream, ExternalXObject, XObject, XObjectId};

use crate::diag::Finding;
use crate::display::{Document, Image, Original, OriginalKind, Paint, PixelKind, Printing};
use crate::geom::{Length, Size};

use super::canvas::Ink;
use super::internal;

/// Pixels an inch that the press can show (Ghent Workgroup: error below 149, warning below 224, aim for 300).
const AIM: u64 = 300;

/// The name of a picture in content streams.
pub(super) fn resource(index: usize) -> String {
    format!("I{index}")
}

/// The pictures that the pages show, each once; for the press with no more pixels than the largest place of each needs.
///
/// # Errors
/// A finding when a picture cannot be compressed.
pub(super) fn for_printpdf(document: &Document, ink: Ink) -> Result<BTreeMap<XObjectId, XObject>, Finding> {
    let mut shown: BTreeMap<usize, Size> = BTreeMap::new();
    for item in document.pages.iter().flat_map(|page| &page.items) {
        mark(&item.paint, &mut shown);
    }
    let make = |(index, size): (usize, Size)| {
        let image = document.images.get(index)?;
        let smaller = match ink {
            Ink::Rgb => None,
            Ink::Cmyk => smaller(image, size),
        };
        let object = object(smaller.as_ref().unwrap_or(image), &document.printing, ink);
        Some(object.map(|object| (XObjectId(resource(index)), object)))
    };
    shown.into_iter().filter_map(make).collect()
}

/// Notes the largest size at which each picture is shown.
fn mark(paint: &Paint, shown: &mut BTreeMap<usize, Size>) {
    match paint {
        Paint::Image { image, rect } => {
            let size = shown.entry(*image).or_default();
            *size = Size::new(size.width.max(rect.width), size.height.max(rect.height));
        }
        Paint::Clip { items, .. } => items.iter().for_each(|item| mark(item, shown)),
        Paint::Text { .. } | Paint::Fill { .. } | Paint::Stroke { .. } => {}
    }
}

/// The picture with [`AIM`] pixels an inch at this size; `None` when it has hardly more than that, or fewer.
fn smaller(image: &Image, size: Size) -> Option<Image> {
    let wanted = |length: Length| {
        let pixels = length.to_micropoints().max(0).unsigned_abs() * AIM;
        u32::try_from(pixels.div_ceil(72_000_000))
            .ok()
            .map(|pixels| pixels.max(1))
    };
    let (width, height) = (wanted(size.width)?, wanted(size.height)?);
    // A tenth more is not worth the loss.
    let many = |have: u32, wanted: u32| u64::from(have) * 10 > u64::from(wanted) * 11;
    if !many(image.width, width) || !many(image.height, height) {
        return None;
    }
    let pixels = image.pixels.to_vec();
    let original = match &image.original {
        Some(original) => Some(smaller_original(original, image, (width, height))?),
        None => None,
    };
    let pixels = match image.kind {
        PixelKind::Gray => {
            let whole = GrayImage::from_raw(image.width, image.height, pixels)?;
            imageops::resize(&whole, width, height, imageops::FilterType::CatmullRom).into_raw()
        }
        PixelKind::Rgb => {
            let whole = RgbImage::from_raw(image.width, image.height, pixels)?;
            imageops::resize(&whole, width, height, imageops::FilterType::CatmullRom).into_raw()
        }
    };
    Some(Image {
        width,
        height,
        kind: image.kind,
        pixels: pixels.into(),
        file: image.file.clone(),
        intent: image.intent,
        jpeg: None,
        original,
    })
}

fn smaller_original(original: &Original, image: &Image, (width, height): (u32, u32)) -> Option<Original> {
    let samples = original.samples.to_vec();
    let filter = imageops::FilterType::CatmullRom;
    let samples = match original.kind {
        OriginalKind::Light => {
            let whole = RgbImage::from_raw(image.width, image.height, samples)?;
            imageops::resize(&whole, width, height, filter).into_raw()
        }
        // Four channels, whatever they are called.
        OriginalKind::Inks => {
            let whole = RgbaImage::from_raw(image.width, image.height, samples)?;
            imageops::resize(&whole, width, height, filter).into_raw()
        }
    };
    Some(Original {
        samples: samples.into(),
        ..original.clone()
    })
}

/// An image object (ISO 32000-1, 8.9.5): the JPEG file as it is where there is one that fits, else the pixels.
fn object(image: &Image, printing: &Printing, ink: Ink) -> Result<XObject, Finding> {
    let (channels, space) = match (image.kind, ink) {
        (PixelKind::Gray, _) => (1, "DeviceGray"),
        (PixelKind::Rgb, Ink::Rgb) => (3, "DeviceRGB"),
        (PixelKind::Rgb, Ink::Cmyk) => (4, "DeviceCMYK"),
    };
    let mut dict = BTreeMap::from([
        ("Type".into(), name("XObject")),
        ("Subtype".into(), name("Image")),
        ("Width".into(), DictItem::Int(image.width.into())),
        ("Height".into(), DictItem::Int(image.height.into())),
        ("BitsPerComponent".into(), DictItem::Int(8)),
        ("ColorSpace".into(), name(space)),
    ]);
    let jpeg = image
        .jpeg
        .as_deref()
        .filter(|jpeg| jpeg_frame(jpeg) == Some((image.width, image.height, channels)));
    let content = if let Some(jpeg) = jpeg {
        dict.insert("Filter".into(), name("DCTDecode"));
        jpeg.to_vec()
    } else {
        let parameters = BTreeMap::from([
            ("Predictor".into(), DictItem::Int(15)),
            ("Colors".into(), DictItem::Int(channels.into())),
            ("Columns".into(), DictItem::Int(image.width.into())),
        ]);
        dict.insert("Filter".into(), name("FlateDecode"));
        dict.insert("DecodeParms".into(), DictItem::Dict { map: parameters });
        let separated;
        let pixels = match channels {
            4 => {
                separated = separate(image, printing);
                &separated
            }
            _ => &*image.pixels,
        };
        deflated(image.width, image.height, channels, pixels)
            .ok_or_else(|| internal("a picture cannot be compressed"))?
    };
    let stream = ExternalStream {
        dict,
        content,
        compress: false,
    };
    Ok(XObject::External(ExternalXObject {
        stream,
        width: None,
        height: None,
        dpi: None,
    }))
}

/// A colour picture's pixels as inks of the printing condition.
fn separate(image: &Image, printing: &Printing) -> Vec<u8> {
    let (profile, limit) = (&printing.profile, printing.ink_limit);
    let original = image.original.as_ref();
    original
        .and_then(|original| profile.separate_original(original, image.intent, limit))
        .unwrap_or_else(|| profile.separate(&image.pixels, image.intent, limit))
}

fn name(name: &str) -> DictItem {
    DictItem::Name(name.into())
}

/// The pixels as PNG stores them, which is what `/FlateDecode` with predictor 15 reads (ISO 32000-1, 7.4.4.4).
fn deflated(width: u32, height: u32, channels: u8, pixels: &[u8]) -> Option<Vec<u8>> {
    let color = match channels {
        1 => ExtendedColorType::L8,
        3 => ExtendedColorType::Rgb8,
        // PNG knows no inks; its filters only want to know that there are four channels.
        _ => ExtendedColorType::Rgba8,
    };
    let mut png = Vec::new();
    let encoder = PngEncoder::new_with_quality(&mut png, CompressionType::Default, FilterType::Adaptive);
    encoder.write_image(pixels, width, height, color).ok()?;
    let mut rest = png.get(8..)?;
    let mut content = Vec::with_capacity(rest.len());
    // A chunk: length, kind, data, checksum (ISO/IEC 15948, 5.3).
    while let Some((length, after)) = rest.split_first_chunk::<4>() {
        let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
        let (kind, after) = after.split_first_chunk::<4>()?;
        if kind == b"IDAT" {
            content.extend_from_slice(after.get(..length)?);
        }
        rest = after.get(length.checked_add(4)?..)?;
    }
    Some(content)
}

/// Width, height and number of channels from a JPEG file's frame header (ITU-T T.81, B.2.2); `None` for anything else.
fn jpeg_frame(jpeg: &[u8]) -> Option<(u32, u32, u8)> {
    let mut rest = jpeg.strip_prefix(&[0xff, 0xd8])?;
    loop {
        let (&[mark, kind], after) = rest.split_first_chunk::<2>()?;
        if mark != 0xff {
            return None;
        }
        if kind == 0xff {
            rest = rest.get(1..)?;
            continue;
        }
        let length = usize::from(u16::from_be_bytes(*after.first_chunk::<2>()?));
        if matches!(kind, 0xc0..=0xc2) {
            let &[8, height_high, height_low, width_high, width_low, channels] = after.get(2..8)? else {
                return None;
            };
            let pair = |high, low| u32::from(u16::from_be_bytes([high, low]));
            return Some((pair(width_high, width_low), pair(height_high, height_low), channels));
        }
        rest = after.get(length..)?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::display::Intent;

    fn picture(jpeg: Option<&[u8]>) -> Image {
        Image {
            width: 2,
            height: 1,
            kind: PixelKind::Rgb,
            pixels: [0; 6].into(),
            file: "".into(),
            intent: Intent::Perceptual,
            jpeg: jpeg.map(Into::into),
            original: None,
        }
    }

    fn filter(image: &Image) -> DictItem {
        match object(image, &Printing::default(), Ink::Rgb) {
            Ok(XObject::External(object)) => object.stream.dict["Filter"].clone(),
            other => panic!("{other:?}"),
        }
    }

    /// The start of a JPEG file of 2 by 1 pixels.
    fn jpeg(channels: u8) -> Vec<u8> {
        vec![
            0xff, 0xd8, 0xff, 0xe0, 0, 3, 0, 0xff, 0xc0, 0, 17, 8, 0, 1, 0, 2, channels, 0, 0,
        ]
    }

    #[test]
    fn a_jpeg_file_is_stored_as_it_is() {
        assert_eq!(filter(&picture(Some(&jpeg(3)))), name("DCTDecode"));
    }

    #[test]
    fn a_jpeg_file_in_cmyk_gives_way_to_the_pixels() {
        assert_eq!(filter(&picture(Some(&jpeg(4)))), name("FlateDecode"));
    }

    #[test]
    fn a_broken_jpeg_file_gives_way_to_the_pixels() {
        assert_eq!(filter(&picture(Some(&jpeg(3)[..9]))), name("FlateDecode"));
    }

    fn grey(edge: u32) -> Image {
        Image {
            width: edge,
            height: edge,
            kind: PixelKind::Gray,
            pixels: vec![128; (edge * edge) as usize].into(),
            file: "".into(),
            intent: Intent::Perceptual,
            jpeg: None,
            original: None,
        }
    }

    #[test]
    fn the_press_gets_300_pixels_an_inch_and_never_more_than_there_are() {
        let inch = Size::new(Length::pt(72), Length::pt(72));
        let small = smaller(&grey(900), inch).map(|image| (image.width, image.height, image.pixels.len()));
        assert_eq!(small, Some((300, 300, 90_000)));
        assert!(smaller(&grey(320), inch).is_none());
        assert!(smaller(&grey(100), inch).is_none());
    }

    #[test]
    fn colour_pictures_become_inks_and_grey_ones_stay_grey() {
        let space = |image: &Image| match object(image, &Printing::default(), Ink::Cmyk) {
            Ok(XObject::External(object)) => object.stream.dict["ColorSpace"].clone(),
            other => panic!("{other:?}"),
        };
        assert_eq!(space(&picture(None)), name("DeviceCMYK"));
        assert_eq!(space(&grey(2)), name("DeviceGray"));
    }
}
