//! Which pixels does a PNG or JPEG hold?

use std::io::Cursor;
use std::sync::Arc;

use image::codecs::jpeg::JpegDecoder;
use image::codecs::png::PngDecoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, Limits};

use super::picture::{Channels, Original, OriginalKind, Raster};
use super::{inks, screen};
use crate::diag::{Code, Finding};

/// The most pixels a picture may have: A3 at 400 pixels an inch has 31 million.
const PIXEL_LIMIT: u64 = 50_000_000;
/// The most memory that a decoder may take, in bytes: 50 million pixels of 8 bytes, and some room.
const MEMORY_LIMIT: u64 = 450_000_000;

/// Reads a PNG; `name` is what findings call it. Findings have no place.
///
/// # Errors
/// `image-too-large` for more than 50 million pixels, `image-unreadable` for a damaged file.
pub fn png(bytes: &[u8], name: &str) -> Result<Raster, Finding> {
    // A PNG opens with its signature and the header chunk (ISO/IEC 15948, 11.2.2), so the size is known at once.
    let number = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
    let (Some(width), Some(height)) = (number(16), number(20)) else {
        return Err(damaged(name, "the file is cut off"));
    };
    check_size(width, height, name)?;
    let decoder = PngDecoder::with_limits(Cursor::new(bytes), limits()).map_err(|e| damaged(name, &e.to_string()))?;
    decode(decoder, None, name)
}

/// Reads a JPEG; `name` is what findings call it. Findings have no place.
///
/// # Errors
/// `image-too-large` for more than 50 million pixels, `image-unreadable` for a damaged file.
pub fn jpeg(bytes: &[u8], name: &str) -> Result<Raster, Finding> {
    let header = JpegHeader::read(bytes).ok_or_else(|| damaged(name, "the file is cut off or broken"))?;
    check_size(header.width, header.height, name)?;
    let decoder = JpegDecoder::new(Cursor::new(bytes)).map_err(|e| damaged(name, &e.to_string()))?;
    if header.components.len() == 4 {
        return separated(decoder, bytes, header.adobe_transform.is_some(), name);
    }
    decode(decoder, header.embeddable().then_some(bytes), name)
}

/// A photograph in inks: as they are for the press, and in sRGB for the screen.
fn separated(mut decoder: impl ImageDecoder, file: &[u8], adobe: bool, name: &str) -> Result<Raster, Finding> {
    let wrong = |error: image::ImageError| damaged(name, &error.to_string());
    decoder.set_limits(limits()).map_err(wrong)?;
    let orientation = decoder.orientation().map_err(wrong)?;
    let profile = decoder.icc_profile().ok().flatten();
    let profile = profile.filter(|profile| screen::is_of_inks(profile));
    let (width, height) = decoder.dimensions();
    // Four samples a pixel are turned like any other four.
    let upright = inks::inks(file, adobe)
        .and_then(|samples| image::RgbaImage::from_raw(width, height, samples))
        .map(|picture| {
            let mut picture = DynamicImage::ImageRgba8(picture);
            picture.apply_orientation(orientation);
            picture.into_rgba8()
        })
        .ok_or_else(|| damaged(name, "its inks cannot be read"))?;
    let (width, height) = upright.dimensions();
    let samples = upright.into_raw();
    let pixels = screen::of_inks(&samples, profile.as_deref())
        .ok_or_else(|| damaged(name, "its colour profile cannot be used"))?;
    Ok(Raster {
        width,
        height,
        channels: Channels::Rgb,
        pixels: pixels.into(),
        file: name.into(),
        jpeg: None,
        original: Some(Original {
            kind: OriginalKind::Inks,
            samples: samples.into(),
            profile: profile.map(Into::into),
        }),
    })
}

fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_alloc = Some(MEMORY_LIMIT);
    limits
}

fn damaged(name: &str, why: &str) -> Finding {
    Finding::error(Code::ImageUnreadable, format!("the picture `{name}` is damaged"))
        .note(why)
        .hint("open it in a photo program and save it again as PNG or JPEG")
}

fn check_size(width: u32, height: u32, name: &str) -> Result<(), Finding> {
    if width == 0 || height == 0 {
        return Err(damaged(name, "it has no pixels"));
    }
    if u64::from(width) * u64::from(height) <= PIXEL_LIMIT {
        return Ok(());
    }
    Err(Finding::error(
        Code::ImageTooLarge,
        format!("the picture `{name}` has {width} × {height} pixels, more than 50 million"),
    )
    .hint("save it with fewer pixels: 300 per inch at the printed size are enough"))
}

/// Decodes, turns upright, lays on white; keeps the JPEG `file` when it needs no turning.
fn decode(mut decoder: impl ImageDecoder, file: Option<&[u8]>, name: &str) -> Result<Raster, Finding> {
    let wrong = |error: image::ImageError| damaged(name, &error.to_string());
    // Limits must be set before the orientation is asked for: metadata is decoded, too.
    decoder.set_limits(limits()).map_err(wrong)?;
    let orientation = decoder.orientation().map_err(wrong)?;
    // A damaged profile is no reason to refuse the picture.
    let profile = decoder.icc_profile().ok().flatten();
    let mut picture = DynamicImage::from_decoder(decoder).map_err(wrong)?;
    picture.apply_orientation(orientation);
    let (width, height) = (picture.width(), picture.height());
    let (channels, pixels) = match picture {
        DynamicImage::ImageLuma8(p) => (Channels::Gray, p.into_raw()),
        DynamicImage::ImageLumaA8(p) => (Channels::Gray, on_white::<2, u8>(&p)),
        DynamicImage::ImageRgb8(p) => (Channels::Rgb, p.into_raw()),
        DynamicImage::ImageRgba8(p) => (Channels::Rgb, on_white::<4, u8>(&p)),
        DynamicImage::ImageLuma16(p) => (Channels::Gray, on_white::<1, u16>(&p)),
        DynamicImage::ImageLumaA16(p) => (Channels::Gray, on_white::<2, u16>(&p)),
        DynamicImage::ImageRgb16(p) => (Channels::Rgb, on_white::<3, u16>(&p)),
        DynamicImage::ImageRgba16(p) => (Channels::Rgb, on_white::<4, u16>(&p)),
        other => (Channels::Rgb, other.into_rgb8().into_raw()),
    };
    let file = file.filter(|_| orientation == Orientation::NoTransforms);
    let converted = profile
        .as_deref()
        .and_then(|profile| screen::in_srgb(channels, &pixels, profile));
    // The file itself has the colours of its profile, which a PDF without that profile would show wrongly.
    let file = file.filter(|_| converted.is_none());
    // A press reaches colours that sRGB does not: it gets them from the file's own.
    let original = (converted.is_some() && channels == Channels::Rgb).then(|| Original {
        kind: OriginalKind::Light,
        samples: pixels.as_slice().into(),
        profile: profile.map(Into::into),
    });
    let pixels = converted.unwrap_or(pixels);
    Ok(Raster {
        width,
        height,
        channels,
        pixels: pixels.into(),
        file: name.into(),
        jpeg: file.map(Arc::from),
        original,
    })
}

/// A sample of a pixel, from nothing to `FULL`.
trait Sample: Copy + Into<u64> {
    const FULL: u64;
}

impl Sample for u8 {
    const FULL: u64 = 255;
}

impl Sample for u16 {
    const FULL: u64 = 65_535;
}

/// Reduces pixels of `N` samples to eight bits; of two or four samples, the last says how much of the pixel covers
/// the white below it.
fn on_white<const N: usize, S: Sample>(samples: &[S]) -> Vec<u8> {
    let full = S::FULL;
    let colors = if N.is_multiple_of(2) { N - 1 } else { N };
    let mut pixels = Vec::with_capacity(samples.len() / N * colors);
    for pixel in samples.as_chunks::<N>().0 {
        let cover: u64 = if N.is_multiple_of(2) { pixel[N - 1].into() } else { full };
        pixels.extend(pixel[..colors].iter().map(|&color| {
            let shown = color.into() * cover + full * (full - cover);
            ((shown * 255 + full * full / 2) / (full * full)) as u8
        }));
    }
    pixels
}

/// What the markers of a JPEG say (ITU-T T.81, annex B).
struct JpegHeader {
    width: u32,
    height: u32,
    bits: u8,
    /// The components' identifiers.
    components: Vec<u8>,
    /// The colour transform of an Adobe marker (Adobe Technical Note 5116).
    adobe_transform: Option<u8>,
    /// Whether the coding is one that PDF knows: baseline, extended or progressive, with Huffman codes.
    common_coding: bool,
}

impl JpegHeader {
    /// Reads all markers up to the end mark; `None` when the file ends before it. The decoder itself fills what is
    /// missing at the end with grey, so a file that was cut off has to be found here.
    fn read(bytes: &[u8]) -> Option<Self> {
        let mut header = None;
        let mut adobe_transform = None;
        let mut at = 2;
        loop {
            // Between a scan's header and the next marker stands coded data; in it, 0xff is followed by 0 or a
            // restart mark.
            while *bytes.get(at)? != 0xff || matches!(*bytes.get(at + 1)?, 0 | 0x01 | 0xd0..=0xd7 | 0xff) {
                at += 1;
            }
            let marker = *bytes.get(at + 1)?;
            if marker == 0xd9 {
                let mut header: Self = header?;
                header.adobe_transform = adobe_transform;
                return Some(header);
            }
            let length = usize::from(u16::from_be_bytes([*bytes.get(at + 2)?, *bytes.get(at + 3)?]));
            let body = bytes.get(at + 4..at + 2 + length)?;
            match marker {
                0xc0..=0xcf if !matches!(marker, 0xc4 | 0xc8 | 0xcc) => header = Some(Self::frame(marker, body)?),
                0xee if body.starts_with(b"Adobe") => adobe_transform = body.get(11).copied(),
                _ => {}
            }
            at += 2 + length;
        }
    }

    fn frame(marker: u8, body: &[u8]) -> Option<Self> {
        let [bits, h1, h0, w1, w0, _, components @ ..] = body else {
            return None;
        };
        Some(Self {
            width: u32::from(u16::from_be_bytes([*w1, *w0])),
            height: u32::from(u16::from_be_bytes([*h1, *h0])),
            bits: *bits,
            components: components.chunks_exact(3).map(|c| c[0]).collect(),
            adobe_transform: None,
            common_coding: matches!(marker, 0xc0..=0xc2),
        })
    }

    /// Whether a PDF reader shows the file with the same colours without any further word (ISO 32000-1, 7.4.8).
    fn embeddable(&self) -> bool {
        let colors = match self.components.as_slice() {
            [_] => true,
            // Three components are YCbCr unless the file says RGB by an Adobe marker or by their names.
            [r, g, b] => self.adobe_transform != Some(0) && [*r, *g, *b] != *b"RGB",
            _ => false,
        };
        colors && self.bits == 8 && self.common_coding
    }
}

#[cfg(test)]
mod tests {
    use image::{ExtendedColorType, ImageEncoder};

    use super::*;

    fn encoded_png(samples: &[u8], width: u32, height: u32, kind: ExtendedColorType) -> Vec<u8> {
        let mut bytes = Vec::new();
        let encoder = image::codecs::png::PngEncoder::new(&mut bytes);
        encoder.write_image(samples, width, height, kind).unwrap();
        bytes
    }

    fn encoded_jpeg(kind: ExtendedColorType) -> Vec<u8> {
        let count = if kind == ExtendedColorType::L8 { 1 } else { 3 };
        let mut bytes = Vec::new();
        let encoder = image::codecs::jpeg::JpegEncoder::new(&mut bytes);
        encoder.write_image(&vec![90; 16 * 8 * count], 16, 8, kind).unwrap();
        bytes
    }

    /// Puts a segment behind the start mark.
    fn with_segment(jpeg: &[u8], marker: u8, body: &[u8]) -> Vec<u8> {
        let length = u16::try_from(body.len() + 2).unwrap().to_be_bytes();
        [&jpeg[..2], &[0xff, marker], &length, body, &jpeg[2..]].concat()
    }

    fn code<T>(result: Result<T, Finding>) -> Option<Code> {
        result.err().map(|finding| finding.code)
    }

    #[test]
    fn a_grey_png_stays_grey() {
        let raster = png(&encoded_png(&[0, 128, 255], 3, 1, ExtendedColorType::L8), "x").unwrap();
        assert_eq!(raster.channels, Channels::Gray);
        assert_eq!(raster.pixels.as_ref(), [0, 128, 255]);
    }

    #[test]
    fn a_transparent_png_lies_on_white() {
        let samples = [255, 0, 0, 255, 0, 0, 0, 0, 0, 0, 0, 128];
        let raster = png(&encoded_png(&samples, 3, 1, ExtendedColorType::Rgba8), "x").unwrap();
        assert_eq!(raster.channels, Channels::Rgb);
        assert_eq!(raster.pixels.as_ref(), [255, 0, 0, 255, 255, 255, 127, 127, 127]);
    }

    #[test]
    fn sixteen_bits_become_eight() {
        let samples: Vec<u8> = [0u16, 0x8080, 0xffff].iter().flat_map(|v| v.to_ne_bytes()).collect();
        let raster = png(&encoded_png(&samples, 3, 1, ExtendedColorType::L16), "x").unwrap();
        assert_eq!(raster.pixels.as_ref(), [0, 128, 255]);
    }

    #[test]
    fn a_png_that_is_cut_off_is_refused() {
        let bytes = encoded_png(&[7; 64 * 64], 64, 64, ExtendedColorType::L8);
        for end in [10, 30, bytes.len() - 20] {
            assert_eq!(code(png(&bytes[..end], "x")), Some(Code::ImageUnreadable), "{end}");
        }
    }

    #[test]
    fn a_hundred_megapixels_are_refused_by_the_header() {
        let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
        bytes.extend([10_000u32.to_be_bytes(), 10_000u32.to_be_bytes()].concat());
        bytes.extend([8, 2, 0, 0, 0]);
        assert_eq!(code(png(&bytes, "x")), Some(Code::ImageTooLarge));
    }

    #[test]
    fn a_jpeg_is_kept_as_it_is() {
        let bytes = encoded_jpeg(ExtendedColorType::Rgb8);
        let raster = jpeg(&bytes, "x").unwrap();
        assert_eq!((raster.width, raster.height, raster.channels), (16, 8, Channels::Rgb));
        assert_eq!(raster.jpeg.as_deref(), Some(bytes.as_slice()));
    }

    #[test]
    fn a_grey_jpeg_is_kept_as_it_is() {
        let raster = jpeg(&encoded_jpeg(ExtendedColorType::L8), "x").unwrap();
        assert_eq!(raster.channels, Channels::Gray);
        assert!(raster.jpeg.is_some());
    }

    #[test]
    fn a_jpeg_marked_as_rgb_is_not_kept() {
        let plain = encoded_jpeg(ExtendedColorType::Rgb8);
        let bytes = with_segment(&plain, 0xee, b"Adobe\0\x64\0\0\0\0\0");
        assert!(jpeg(&bytes, "x").unwrap().jpeg.is_none());
    }

    #[test]
    fn a_jpeg_lying_on_its_side_is_turned_and_not_kept() {
        // A TIFF header and one directory entry: orientation 6, a quarter turn clockwise.
        let exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";
        let raster = jpeg(&with_segment(&encoded_jpeg(ExtendedColorType::Rgb8), 0xe1, exif), "x").unwrap();
        assert_eq!((raster.width, raster.height), (8, 16));
        assert!(raster.jpeg.is_none());
    }

    /// Four areas of flat inks, and the first of them.
    const INKS: &[u8] = include_bytes!("../../tests/colors/inks.jpg");
    /// The same inks as luma, chroma and black.
    const YCCK: &[u8] = include_bytes!("../../tests/colors/ycck.jpg");
    const FIRST: [u8; 4] = [200, 30, 10, 40];

    fn original(raster: Raster) -> Original {
        raster.original.expect("samples in the file's own colours")
    }

    #[test]
    fn inks_stay_inks_and_are_shown_as_coated_paper_shows_them() {
        for file in [INKS, YCCK] {
            let raster = jpeg(file, "x").unwrap();
            let shown: [u8; 3] = *raster.pixels.first_chunk().unwrap();
            assert!(shown[0] < 40 && shown[1] < 180 && shown[2] > 180, "{shown:?}");
            let original = original(raster);
            assert_eq!((original.kind, original.profile), (OriginalKind::Inks, None));
            let first: [u8; 4] = *original.samples.first_chunk().unwrap();
            assert!(first.iter().zip(FIRST).all(|(a, b)| a.abs_diff(b) <= 2), "{first:?}");
        }
    }

    #[test]
    fn inks_of_another_press_are_shown_as_its_profile_says() {
        const UNCOATED: &[u8] = include_bytes!("profiles/FOGRA29L.icc");
        let mut file = YCCK.to_vec();
        let chunks: Vec<&[u8]> = UNCOATED.chunks(65_000).collect();
        for (i, chunk) in chunks.iter().enumerate().rev() {
            // ICC.1:2010, B.4: name, number of the part, number of parts.
            let part = [b"ICC_PROFILE\0", &[i as u8 + 1, chunks.len() as u8][..], chunk].concat();
            file = with_segment(&file, 0xe2, &part);
        }
        let raster = jpeg(&file, "x").unwrap();
        assert_ne!(raster.pixels, jpeg(YCCK, "x").unwrap().pixels);
        assert_eq!(original(raster).profile.as_deref(), Some(UNCOATED));
    }

    #[test]
    fn light_beyond_srgb_is_kept_for_the_press() {
        let mut bytes = Vec::new();
        let mut encoder = image::codecs::png::PngEncoder::new(&mut bytes);
        let wide = moxcms::ColorProfile::new_adobe_rgb().encode().unwrap();
        encoder.set_icc_profile(wide.clone()).unwrap();
        let green = [20, 200, 60];
        encoder.write_image(&green, 1, 1, ExtendedColorType::Rgb8).unwrap();
        let raster = png(&bytes, "x").unwrap();
        assert_ne!(*raster.pixels, green);
        let original = original(raster);
        assert_eq!(
            (&*original.samples, original.profile.as_deref()),
            (&green[..], Some(&*wide))
        );
    }

    #[test]
    fn a_jpeg_that_is_cut_off_is_refused() {
        let bytes = encoded_jpeg(ExtendedColorType::Rgb8);
        for end in [3, 30, bytes.len() / 2, bytes.len() - 2] {
            assert_eq!(code(jpeg(&bytes[..end], "x")), Some(Code::ImageUnreadable), "{end}");
        }
    }

    #[test]
    fn no_damage_makes_a_reader_panic() {
        let sound = [
            YCCK.to_vec(),
            encoded_jpeg(ExtendedColorType::Rgb8),
            encoded_png(&[9; 64], 8, 8, ExtendedColorType::L8),
        ];
        for (bytes, at) in sound
            .iter()
            .flat_map(|bytes| (0..bytes.len()).map(move |at| (bytes, at)))
        {
            let mut bytes = bytes.clone();
            bytes[at] ^= 0xff;
            let _ = (png(&bytes, "x"), jpeg(&bytes, "x"));
        }
    }
}
