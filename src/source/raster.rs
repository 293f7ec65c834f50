//! How do PNG and JPEG files become pixels that print?

use std::io::Cursor;
use std::sync::Arc;

use image::codecs::jpeg::JpegDecoder;
use image::codecs::png::PngDecoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, Limits};

use crate::diag::{Code, Finding, Place};

/// The most pixels of a picture: 50 million, an A4 page at 760 dots an inch.
const PIXELS: u64 = 50_000_000;

/// The most memory that the decoded pixels may take, 16-bit channels included.
const BYTES: u64 = 256 << 20;

/// A picture made of pixels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image {
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// Grey or colour.
    pub kind: PixelKind,
    /// Rows from the top, 8 bits a channel, no padding. Transparent parts stand on white: PDF/A-2 readers and presses
    /// blend transparency in ways of their own, and brochures need none.
    pub pixels: Arc<[u8]>,
    /// The JPEG file that the pixels came from, where a PDF may hold it as it is: 8 bits, grey or YCbCr, upright.
    pub jpeg: Option<Arc<[u8]>>,
}

/// Channels of a pixel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PixelKind {
    /// One channel.
    Gray,
    /// Red, green, blue in sRGB.
    Rgb,
}

/// Reads a PNG; `shown` is its name in findings.
pub(crate) fn png(bytes: &[u8], shown: &str) -> Result<Image, Finding> {
    // The size stands in the first chunk, before anything that could take memory.
    if let Some(&[a, b, c, d, e, f, g, h]) = bytes.get(16..24) {
        let (width, height) = (u32::from_be_bytes([a, b, c, d]), u32::from_be_bytes([e, f, g, h]));
        check_size(width, height, shown)?;
    }
    let decoder = PngDecoder::with_limits(Cursor::new(bytes), limits()).map_err(|e| unreadable(&e, shown))?;
    let (pixels, _) = decode(decoder, shown)?;
    Ok(on_white(pixels, None))
}

/// Reads a JPEG; `shown` is its name in findings.
pub(crate) fn jpeg(bytes: &[u8], shown: &str) -> Result<Image, Finding> {
    let header = JpegHeader::read(bytes).ok_or_else(|| cut_off(shown))?;
    check_size(header.width.into(), header.height.into(), shown)?;
    if header.components == 4 {
        return Err(Finding::error(Code::ImageColors, "the picture is CMYK")
            .at(Place::file(shown))
            .hint("export it as a JPEG in sRGB; the press edition makes its own CMYK"));
    }
    let decoder = JpegDecoder::new(Cursor::new(bytes)).map_err(|e| unreadable(&e, shown))?;
    let (pixels, upright) = decode(decoder, shown)?;
    let same = (header.components == 1) == (pixels.color().channel_count() == 1);
    let jpeg = (header.plain && upright && same).then(|| Arc::from(bytes));
    Ok(on_white(pixels, jpeg))
}

fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_alloc = Some(BYTES);
    limits
}

fn check_size(width: u32, height: u32, shown: &str) -> Result<(), Finding> {
    let pixels = u64::from(width) * u64::from(height);
    if pixels <= PIXELS {
        return Ok(());
    }
    let message = format!(
        "the picture has {width} by {height} pixels, {} million",
        pixels / 1_000_000
    );
    Err(Finding::error(Code::ImageTooLarge, message)
        .at(Place::file(shown))
        .hint("scale it down to at most 50 million; 300 dots an inch at the printed size are enough"))
}

/// The pixels, turned upright, and whether they were so in the file.
fn decode(mut decoder: impl ImageDecoder, shown: &str) -> Result<(DynamicImage, bool), Finding> {
    let (width, height) = decoder.dimensions();
    check_size(width, height, shown)?;
    if decoder.total_bytes() > BYTES {
        return Err(
            Finding::error(Code::ImageTooLarge, "the picture takes more than 256 MB of memory")
                .at(Place::file(shown))
                .hint("save it with 8 bits a channel, or scale it down"),
        );
    }
    decoder.set_limits(limits()).map_err(|e| unreadable(&e, shown))?;
    if let Ok(Some(profile)) = decoder.icc_profile() {
        check_profile(&profile, shown)?;
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut pixels = DynamicImage::from_decoder(decoder).map_err(|e| unreadable(&e, shown))?;
    pixels.apply_orientation(orientation);
    Ok((pixels, orientation == Orientation::NoTransforms))
}

/// Refuses a colour profile that would shift the colours if it were read as sRGB.
fn check_profile(profile: &[u8], shown: &str) -> Result<(), Finding> {
    let has = |name: &str| {
        // Profiles name themselves in ASCII (version 2) or UTF-16 (version 4).
        let wide: Vec<u8> = name.bytes().flat_map(|b| [0, b]).collect();
        profile.windows(name.len()).any(|part| part == name.as_bytes())
            || profile.windows(wide.len()).any(|part| part == wide)
    };
    let gray = profile.get(16..20) == Some(b"GRAY");
    if has("sRGB") || (gray && !has("Dot Gain")) {
        return Ok(());
    }
    Err(
        Finding::error(Code::ImageColors, "the picture has a colour profile other than sRGB")
            .at(Place::file(shown))
            .hint("convert it to sRGB in the picture editor and export it again"),
    )
}

/// Eight bits a channel, grey or colour, transparent parts on white.
fn on_white(pixels: DynamicImage, jpeg: Option<Arc<[u8]>>) -> Image {
    let (width, height) = (pixels.width(), pixels.height());
    let gray = pixels.color().channel_count() <= 2;
    let over_white = |channel: u8, alpha: u8| {
        let (channel, alpha) = (u32::from(channel), u32::from(alpha));
        ((channel * alpha + 255 * (255 - alpha) + 127) / 255) as u8
    };
    let pixels: Vec<u8> = match (gray, pixels.color().has_alpha()) {
        (true, false) => pixels.into_luma8().into_raw(),
        (false, false) => pixels.into_rgb8().into_raw(),
        (true, true) => pixels
            .into_luma_alpha8()
            .pixels()
            .map(|p| over_white(p.0[0], p.0[1]))
            .collect(),
        (false, true) => {
            let pixels = pixels.into_rgba8();
            pixels
                .pixels()
                .flat_map(|p| [0, 1, 2].map(|channel| over_white(p.0[channel], p.0[3])))
                .collect()
        }
    };
    let kind = if gray { PixelKind::Gray } else { PixelKind::Rgb };
    Image {
        width,
        height,
        kind,
        pixels: pixels.into(),
        jpeg,
    }
}

fn unreadable(error: &ImageError, shown: &str) -> Finding {
    match error {
        ImageError::Limits(_) => Finding::error(Code::ImageTooLarge, "the picture takes too much memory")
            .at(Place::file(shown))
            .hint("scale it down, or save it with 8 bits a channel"),
        ImageError::Unsupported(_) => Finding::error(
            Code::ImageUnreadable,
            "the picture is of a rare kind that cannot be read",
        )
        .at(Place::file(shown))
        .hint("open it in a picture editor and export it anew"),
        _ => Finding::error(Code::ImageUnreadable, "the picture is damaged or incomplete")
            .at(Place::file(shown))
            .hint("copy it again from its source, or open it in a picture editor and export it anew"),
    }
}

fn cut_off(shown: &str) -> Finding {
    Finding::error(Code::ImageUnreadable, "the picture is damaged or incomplete")
        .at(Place::file(shown))
        .hint("the file may have been cut off while it was copied: copy it again from its source")
}

/// What the markers of a JPEG say (ITU-T T.81, annex B).
struct JpegHeader {
    width: u16,
    height: u16,
    components: u8,
    /// Whether a PDF can hold the file as it is (ISO 32000-1, 7.4.8).
    plain: bool,
}

impl JpegHeader {
    /// Walks through all segments up to the end of the image; `None` when it does not come there.
    fn read(bytes: &[u8]) -> Option<Self> {
        let mut header: Option<Self> = None;
        let mut adobe: Option<u8> = None;
        let mut at = 2;
        loop {
            // Fill bytes may stand before a marker.
            while bytes.get(at) == Some(&0xff) && bytes.get(at + 1) == Some(&0xff) {
                at += 1;
            }
            let (&0xff, &marker) = (bytes.get(at)?, bytes.get(at + 1)?) else {
                return None;
            };
            at += 2;
            match marker {
                0xd9 => break,
                0x01 | 0xd0..=0xd7 => continue,
                _ => {}
            }
            let length = usize::from(u16::from_be_bytes([*bytes.get(at)?, *bytes.get(at + 1)?]));
            let segment = bytes.get(at + 2..at + length)?;
            at += length;
            match marker {
                0xc0..=0xc3 | 0xc5..=0xc7 | 0xc9..=0xcb | 0xcd..=0xcf => header = Some(Self::frame(marker, segment)?),
                0xee if segment.starts_with(b"Adobe") => adobe = segment.get(11).copied(),
                0xda => at = end_of_scan(bytes, at)?,
                _ => {}
            }
        }
        let mut header = header?;
        // Transform 0 with three channels is RGB, which not every reader honours; 1 is YCbCr, the usual case.
        header.plain &= matches!((header.components, adobe), (1, _) | (3, None | Some(1)));
        Some(header)
    }

    fn frame(marker: u8, segment: &[u8]) -> Option<Self> {
        let &[bits, h1, h2, w1, w2, components, ref ids @ ..] = segment else {
            return None;
        };
        // Component identifiers R, G, B say RGB without an Adobe marker.
        let rgb = ids.first() == Some(&b'R') && ids.get(3) == Some(&b'G');
        let plain = bits == 8 && matches!(marker, 0xc0..=0xc2) && !rgb;
        Some(Self {
            width: u16::from_be_bytes([w1, w2]),
            height: u16::from_be_bytes([h1, h2]),
            components,
            plain,
        })
    }
}

/// The next marker after compressed data: `ff` followed by anything but a stuffed zero or a restart.
fn end_of_scan(bytes: &[u8], from: usize) -> Option<usize> {
    let data = bytes.get(from..)?;
    let end = data
        .windows(2)
        .position(|pair| pair[0] == 0xff && !matches!(pair[1], 0x00 | 0xd0..=0xd7 | 0xff))?;
    Some(from + end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::{ExtendedColorType, ImageEncoder, codecs::jpeg::JpegEncoder, codecs::png::PngEncoder};

    fn png_of(pixels: &[u8], width: u32, height: u32, kind: ExtendedColorType) -> Vec<u8> {
        let mut bytes = Vec::new();
        PngEncoder::new(&mut bytes)
            .write_image(pixels, width, height, kind)
            .unwrap();
        bytes
    }

    fn jpeg_of(kind: ExtendedColorType) -> Vec<u8> {
        let channels = if kind == ExtendedColorType::L8 { 1 } else { 3 };
        let pixels: Vec<u8> = (0..16 * 8 * channels).map(|i| (i % 251) as u8).collect();
        let mut bytes = Vec::new();
        JpegEncoder::new_with_quality(&mut bytes, 90)
            .write_image(&pixels, 16, 8, kind)
            .unwrap();
        bytes
    }

    /// The JPEG with an EXIF segment that says how to turn it.
    fn turned(jpeg: &[u8], orientation: u8) -> Vec<u8> {
        let tiff = [
            b'M',
            b'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            0x01,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            orientation,
            0,
            0,
            0,
            0,
            0,
            0,
        ];
        let mut bytes = jpeg[..2].to_vec();
        bytes.extend([0xff, 0xe1, 0, (2 + 6 + tiff.len()) as u8]);
        bytes.extend(b"Exif\0\0");
        bytes.extend(tiff);
        bytes.extend(&jpeg[2..]);
        bytes
    }

    #[test]
    fn colour_pixels_come_out_as_they_are() {
        let image = png(&png_of(&[1, 2, 3, 4, 5, 6], 2, 1, ExtendedColorType::Rgb8), "a.png").unwrap();
        assert_eq!(
            (image.kind, &*image.pixels, image.jpeg),
            (PixelKind::Rgb, &[1, 2, 3, 4, 5, 6][..], None)
        );
    }

    #[test]
    fn grey_stays_grey() {
        let image = png(&png_of(&[7, 8], 2, 1, ExtendedColorType::L8), "a.png").unwrap();
        assert_eq!((image.kind, &*image.pixels), (PixelKind::Gray, &[7, 8][..]));
    }

    #[test]
    fn transparent_pixels_stand_on_white() {
        let image = png(
            &png_of(&[0, 0, 0, 0, 0, 0, 0, 51], 2, 1, ExtendedColorType::Rgba8),
            "a.png",
        )
        .unwrap();
        assert_eq!(&*image.pixels, [255, 255, 255, 204, 204, 204]);
    }

    #[test]
    fn sixteen_bits_become_eight() {
        let image = png(
            &png_of(&[0x12, 0x80, 0xff, 0xff], 2, 1, ExtendedColorType::L16),
            "a.png",
        )
        .unwrap();
        assert_eq!(image.pixels.len(), 2);
        assert_eq!(image.pixels[1], 255);
    }

    #[test]
    fn a_truncated_png_is_unreadable() {
        let noise: Vec<u8> = (0..3 * 64 * 64_u32).map(|i| (i * i % 255) as u8).collect();
        let bytes = png_of(&noise, 64, 64, ExtendedColorType::Rgb8);
        assert_eq!(
            png(&bytes[..bytes.len() / 2], "a.png").unwrap_err().code,
            Code::ImageUnreadable
        );
    }

    #[test]
    fn a_png_that_ends_after_its_signature_is_unreadable() {
        assert_eq!(
            png(b"\x89PNG\r\n\x1a\n", "a.png").unwrap_err().code,
            Code::ImageUnreadable
        );
    }

    #[test]
    fn a_hundred_megapixels_are_refused_by_the_header_alone() {
        let mut bytes = png_of(&[0], 1, 1, ExtendedColorType::L8);
        bytes[16..24].copy_from_slice(&[0, 0, 0x27, 0x10, 0, 0, 0x27, 0x10]);
        let finding = png(&bytes, "a.png").unwrap_err();
        assert_eq!(finding.code, Code::ImageTooLarge);
        assert!(finding.message.contains("10000 by 10000"));
    }

    #[test]
    fn a_colour_jpeg_may_be_embedded_as_it_is() {
        let bytes = jpeg_of(ExtendedColorType::Rgb8);
        let image = jpeg(&bytes, "a.jpg").unwrap();
        assert_eq!((image.kind, image.jpeg.as_deref()), (PixelKind::Rgb, Some(&*bytes)));
    }

    #[test]
    fn a_grey_jpeg_may_be_embedded_as_it_is() {
        let image = jpeg(&jpeg_of(ExtendedColorType::L8), "a.jpg").unwrap();
        assert!(image.kind == PixelKind::Gray && image.jpeg.is_some());
    }

    #[test]
    fn a_turned_jpeg_is_set_upright_and_not_embedded() {
        let image = jpeg(&turned(&jpeg_of(ExtendedColorType::Rgb8), 6), "a.jpg").unwrap();
        assert_eq!((image.width, image.height, image.jpeg), (8, 16, None));
    }

    #[test]
    fn an_upright_jpeg_with_exif_may_be_embedded() {
        assert!(
            jpeg(&turned(&jpeg_of(ExtendedColorType::Rgb8), 1), "a.jpg")
                .unwrap()
                .jpeg
                .is_some()
        );
    }

    #[test]
    fn a_truncated_jpeg_is_unreadable() {
        let bytes = jpeg_of(ExtendedColorType::Rgb8);
        assert_eq!(
            jpeg(&bytes[..bytes.len() - 20], "a.jpg").unwrap_err().code,
            Code::ImageUnreadable
        );
    }

    #[test]
    fn a_huge_jpeg_is_refused_by_the_header_alone() {
        let mut bytes = jpeg_of(ExtendedColorType::Rgb8);
        let frame = bytes.windows(2).position(|pair| pair == [0xff, 0xc0]).unwrap();
        bytes[frame + 5..frame + 9].copy_from_slice(&[0x27, 0x10, 0x27, 0x10]);
        assert_eq!(jpeg(&bytes, "a.jpg").unwrap_err().code, Code::ImageTooLarge);
    }

    #[test]
    fn a_cmyk_jpeg_is_refused() {
        let mut bytes = jpeg_of(ExtendedColorType::Rgb8);
        let frame = bytes.windows(2).position(|pair| pair == [0xff, 0xc0]).unwrap();
        bytes[frame + 9] = 4;
        assert_eq!(jpeg(&bytes, "a.jpg").unwrap_err().code, Code::ImageColors);
    }

    #[test]
    fn an_rgb_jpeg_is_not_embedded() {
        let mut bytes = jpeg_of(ExtendedColorType::Rgb8);
        let mut with_adobe = bytes[..2].to_vec();
        with_adobe.extend([0xff, 0xee, 0, 14]);
        with_adobe.extend(b"Adobe\0\x64\0\0\0\0\0");
        with_adobe.extend(bytes.drain(2..));
        assert!(jpeg(&with_adobe, "a.jpg").unwrap().jpeg.is_none());
    }

    #[test]
    fn a_foreign_colour_profile_is_refused() {
        assert_eq!(
            check_profile(b"0123456789abcdefRGB Display P3", "a.png")
                .unwrap_err()
                .code,
            Code::ImageColors
        );
    }

    #[test]
    fn the_srgb_profile_is_accepted_in_both_spellings() {
        assert!(check_profile(b"0123456789abcdefRGB sRGB IEC61966-2.1", "a.png").is_ok());
        assert!(check_profile(b"0123456789abcdefRGB \0s\0R\0G\0B", "a.png").is_ok());
    }
}
