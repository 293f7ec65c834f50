//! Which samples does a picture have?

use std::sync::Arc;

use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use super::color::{Inks, Paint, Space};
use crate::preflight::reader::{Decoded, Dict, File, LARGEST_STREAM, Object};
use crate::source::inks;

/// A picture's size, kind and, where they can be had, its samples.
#[derive(Debug)]
pub struct Picture {
    /// Samples from left to right.
    pub width: usize,
    /// Samples from top to bottom.
    pub height: usize,
    /// Bits of a sample.
    pub bits: usize,
    /// Whether it is a stencil through which the colour is painted.
    pub stencil: bool,
    /// Its colour space.
    pub space: Arc<Space>,
    /// Whether it has a mask of any kind, so that it does not cover what is below.
    pub masked: bool,
    /// Whether all samples are equal: it then has no resolution to speak of.
    pub plain: bool,
    /// Whether its data are damaged, or end before its last row.
    pub broken: bool,
    /// Its samples, eight bits each, row by row, with `Decode` applied; empty where they cannot be had.
    samples: Vec<u8>,
}

/// Reads the settings and samples of a picture, from an XObject or within a stream.
pub fn read(file: &File<'_>, dict: &Dict, decoded: Decoded, resources: &Dict) -> Picture {
    let get = |long: &[u8], short: &[u8]| match file.get(dict, long) {
        Object::Null => file.get(dict, short),
        object => object,
    };
    let number = |long: &[u8], short: &[u8]| get(long, short).int().and_then(|n| usize::try_from(n).ok());
    let stencil = get(b"ImageMask", b"IM").bool() == Some(true);
    let space = match get(b"ColorSpace", b"CS") {
        Object::Null => Arc::new(Space::Gray),
        object => Space::read(file, &object, resources),
    };
    let mut picture = Picture {
        width: number(b"Width", b"W").unwrap_or(0).min(1 << 20),
        height: number(b"Height", b"H").unwrap_or(0).min(1 << 20),
        bits: if stencil {
            1
        } else {
            number(b"BitsPerComponent", b"BPC").unwrap_or(8)
        },
        stencil,
        masked: dict.has(b"SMask") || dict.has(b"Mask"),
        plain: false,
        broken: false,
        samples: Vec::new(),
        space,
    };
    let decode = file.numbers_of(&get(b"Decode", b"D"));
    picture.broken = picture.is_broken(&decoded);
    picture.samples = picture.unpack(decoded);
    picture.plain = match picture.samples.split_first() {
        Some((_, rest)) => {
            let step = picture.components();
            let first = &picture.samples[..step.min(rest.len() + 1)];
            picture.samples.chunks_exact(step).all(|sample| sample == first)
        }
        None => false,
    };
    picture.apply_decode(&decode);
    picture
}

impl Picture {
    fn components(&self) -> usize {
        self.space.components().max(1)
    }

    /// How many bytes its samples take.
    pub fn weight(&self) -> usize {
        self.samples.len()
    }

    /// The same without samples, for those who only ask for size and kind.
    pub fn facts(&self) -> Self {
        Self {
            samples: Vec::new(),
            space: self.space.clone(),
            ..*self
        }
    }

    /// What it counts as painted with: a stencil takes the colour of the state.
    pub fn paint(&self, state: &Paint) -> Paint {
        if self.stencil {
            return state.clone();
        }
        Paint {
            space: self.space.clone(),
            inks: None,
            light: None,
            least: None,
        }
    }

    /// Whether the bytes cannot be those of the picture. What is not decoded for its size or its filter is not called so,
    /// nor are streams that their filter calls damaged: they are reported as such.
    fn is_broken(&self, decoded: &Decoded) -> bool {
        match decoded {
            Decoded::Bytes(bytes, None) => {
                let bits = self.width.saturating_mul(self.components()).saturating_mul(self.bits);
                let row = bits.div_ceil(8);
                // Some writers leave a few bytes of the last row out.
                matches!(self.bits, 1 | 2 | 4 | 8 | 16)
                    && row > 0
                    && bytes.len() / row < self.height.saturating_sub(usize::from(bytes.len() % row > 0))
            }
            Decoded::Bytes(bytes, Some(filter)) => filter == b"DCTDecode" && !has_scan(bytes),
            Decoded::Damaged(_) | Decoded::TooLarge => false,
        }
    }

    fn unpack(&self, decoded: Decoded) -> Vec<u8> {
        let count = self.width.saturating_mul(self.height).saturating_mul(self.components());
        if count == 0 || count > LARGEST_STREAM {
            return Vec::new();
        }
        let samples = match decoded {
            Decoded::Bytes(bytes, None) => self.widen(&bytes),
            Decoded::Bytes(bytes, Some(filter)) if filter == b"DCTDecode" => jpeg(&bytes, self.components()),
            Decoded::Bytes(..) | Decoded::Damaged(_) | Decoded::TooLarge => None,
        };
        samples.filter(|samples| samples.len() >= count).unwrap_or_default()
    }

    /// Samples of 1, 2, 4 or 16 bits as eight; indices stay what they are.
    fn widen(&self, bytes: &[u8]) -> Option<Vec<u8>> {
        if self.bits == 8 {
            return Some(bytes.to_vec());
        }
        let row = self.width * self.components();
        let indexed = matches!(*self.space, Space::Indexed(..));
        let mut samples = Vec::with_capacity(row * self.height);
        match self.bits {
            16 => samples.extend(bytes.chunks_exact(2).map(|pair| pair[0])),
            1 | 2 | 4 => {
                let (bits, most) = (self.bits, (1_u16 << self.bits) - 1);
                for line in bytes.chunks_exact((row * bits).div_ceil(8)).take(self.height) {
                    for i in 0..row {
                        let shift = 8 - bits - (i * bits) % 8;
                        let value = u16::from(line[i * bits / 8] >> shift) & most;
                        samples.push(if indexed {
                            value as u8
                        } else {
                            (value * 255 / most) as u8
                        });
                    }
                }
            }
            _ => return None,
        }
        Some(samples)
    }

    fn apply_decode(&mut self, decode: &[f64]) {
        let step = self.components();
        if matches!(*self.space, Space::Indexed(..) | Space::Lab) || decode.len() != 2 * step {
            return;
        }
        if decode.chunks_exact(2).all(|range| range == [0.0, 1.0]) {
            return;
        }
        for (i, sample) in self.samples.iter_mut().enumerate() {
            let (low, high) = (decode[i % step * 2], decode[i % step * 2 + 1]);
            let value = low + f64::from(*sample) / 255.0 * (high - low);
            *sample = (value.clamp(0.0, 1.0) * 255.0).round() as u8;
        }
    }

    /// The colour numbers at a place: `x` from the left and `y` from the top, both 0 to 1.
    fn at(&self, x: f64, y: f64) -> Option<&[u8]> {
        let column = ((x * self.width as f64) as usize).min(self.width.checked_sub(1)?);
        let row = ((y * self.height as f64) as usize).min(self.height.checked_sub(1)?);
        let step = self.components();
        let start = (row * self.width + column) * step;
        self.samples.get(start..start + step)
    }

    /// The inks at a place; `None` where the space has no inks of its own, or the samples cannot be had.
    pub fn inks(&self, x: f64, y: f64) -> Option<Inks> {
        let sample = self.at(x, y)?;
        let indexed = matches!(*self.space, Space::Indexed(..));
        let numbers: Vec<f64> = sample
            .iter()
            .map(|&value| f64::from(value) / if indexed { 1.0 } else { 255.0 })
            .collect();
        self.space.inks(&numbers)
    }

    /// Whether a stencil lets colour through at a place; true where that cannot be told.
    pub fn lets_through(&self, x: f64, y: f64) -> bool {
        // A sample of 0 paints (ISO 32000-1, 8.9.6.2); `Decode` has been applied.
        self.at(x, y)
            .is_none_or(|sample| sample.first().is_none_or(|value| *value < 128))
    }
}

/// Whether a JPEG has a frame, and a scan after it: segments follow each other by their lengths (ITU-T T.81, annex B).
fn has_scan(bytes: &[u8]) -> bool {
    let Some(start) = bytes.windows(2).position(|pair| pair == [0xff, 0xd8]) else {
        return false;
    };
    let (mut at, mut framed) = (start + 2, false);
    loop {
        let Some([0xff, kind]) = bytes.get(at..at + 2) else {
            return false;
        };
        match kind {
            0xff => at += 1,
            0x01 | 0xd0..=0xd7 => at += 2,
            0xda => return framed,
            _ => {
                framed |= matches!(kind, 0xc0..=0xcf) && !matches!(kind, 0xc4 | 0xc8 | 0xcc);
                let Some([high, low]) = bytes.get(at + 2..at + 4) else {
                    return false;
                };
                at += 2 + usize::from(u16::from_be_bytes([*high, *low])).max(2);
            }
        }
    }
}

/// A JPEG's samples as they are stored: CMYK stays CMYK.
fn jpeg(bytes: &[u8], components: usize) -> Option<Vec<u8>> {
    let out = match components {
        1 => ColorSpace::Luma,
        3 => ColorSpace::RGB,
        4 => return inks::stored(bytes),
        _ => return None,
    };
    let options = DecoderOptions::default()
        .jpeg_set_out_colorspace(out)
        .set_max_width(1 << 15)
        .set_max_height(1 << 15);
    JpegDecoder::new_with_options(ZCursor::new(bytes), options)
        .decode()
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(bits: usize, space: Space) -> Picture {
        Picture {
            width: 4,
            height: 1,
            bits,
            stencil: false,
            space: Arc::new(space),
            masked: false,
            plain: false,
            broken: false,
            samples: Vec::new(),
        }
    }

    #[test]
    fn narrow_samples_become_wide() {
        assert_eq!(
            picture(1, Space::Gray).widen(&[0b1010_0000]),
            Some(vec![255, 0, 255, 0])
        );
        assert_eq!(
            picture(2, Space::Gray).widen(&[0b0001_1011]),
            Some(vec![0, 85, 170, 255])
        );
        let indexed = Space::Indexed(Arc::new(Space::Rgb), Arc::from([]));
        assert_eq!(picture(4, indexed).widen(&[0x12, 0x34]), Some(vec![1, 2, 3, 4]));
    }

    #[test]
    fn decode_turns_samples_over() {
        let mut picture = picture(8, Space::Gray);
        picture.samples = vec![0, 100, 255, 1];
        picture.apply_decode(&[1.0, 0.0]);
        assert_eq!(picture.samples, [255, 155, 0, 254]);
        assert_eq!(picture.inks(0.0, 0.0).expect("inks").process[3], 0.0);
    }

    #[test]
    fn data_that_end_too_early_are_broken() {
        let mut picture = picture(8, Space::Gray);
        picture.height = 4;
        let bytes = |count| Decoded::Bytes(vec![0; count], None);
        assert!(picture.is_broken(&bytes(4)) && picture.is_broken(&bytes(0)) && picture.is_broken(&bytes(8)));
        // Three bytes too few are forgiven; what was not decoded is not judged.
        assert!(!picture.is_broken(&bytes(16)) && !picture.is_broken(&bytes(13)) && !picture.is_broken(&bytes(99)));
        assert!(!picture.is_broken(&Decoded::TooLarge));
        let jpeg = |bytes: &[u8]| Decoded::Bytes(bytes.to_vec(), Some(b"DCTDecode".to_vec()));
        assert!(picture.is_broken(&jpeg(b"\xff\xd8\xff\xe0junk")));
        assert!(!picture.is_broken(&jpeg(&[0xff, 0xd8, 0xff, 0xc0, 0, 2, 0xff, 0xda, 0, 2])));
        assert!(picture.is_broken(&jpeg(&[0xff, 0xd8, 0xff, 0xda, 0, 2])));
    }

    #[test]
    fn a_jpeg_of_the_wrong_kind_is_none() {
        assert_eq!(jpeg(b"no jpeg", 3), None);
    }
}
