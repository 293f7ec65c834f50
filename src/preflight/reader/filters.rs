//! What do the bytes of a stream decode to (ISO 32000-1, 7.4)?

use std::borrow::Cow;
use std::io::Read;
use std::sync::Arc;

use flate2::read::{DeflateDecoder, ZlibDecoder};

use super::object::{Dict, Object};
use super::store::Decoded;

/// The long name of a filter that inline pictures may abbreviate (ISO 32000-1, table 94).
pub(super) fn long(name: &[u8]) -> &[u8] {
    match name {
        b"AHx" => b"ASCIIHexDecode",
        b"A85" => b"ASCII85Decode",
        b"LZW" => b"LZWDecode",
        b"Fl" => b"FlateDecode",
        b"RL" => b"RunLengthDecode",
        b"CCF" => b"CCITTFaxDecode",
        b"DCT" => b"DCTDecode",
        other => other,
    }
}

/// Applies the filters in order, none of which may give more than `most` bytes. A filter that makes pictures, or that is not known, stays on.
pub(super) fn decode(raw: Cow<'_, [u8]>, steps: &[(Vec<u8>, Arc<Dict>)], most: usize) -> Decoded {
    let mut bytes = raw;
    for (name, settings) in steps {
        let step = match name.as_slice() {
            b"FlateDecode" => flate(&bytes, most).map(|(out, sound)| (unpredict(out, settings), sound)),
            b"LZWDecode" => lzw(&bytes, settings, most).map(|(out, sound)| (unpredict(out, settings), sound)),
            b"ASCIIHexDecode" => Some((hexadecimal(&bytes), true)),
            b"ASCII85Decode" => ascii85(&bytes, most),
            b"RunLengthDecode" => run_length(&bytes, most),
            b"Crypt" => Some((bytes.to_vec(), true)),
            other => return Decoded::Bytes(bytes.into_owned(), Some(other.to_vec())),
        };
        match step {
            None => return Decoded::TooLarge,
            Some((out, false)) => return Decoded::Damaged(out),
            Some((out, true)) => bytes = Cow::Owned(out),
        }
    }
    Decoded::Bytes(bytes.into_owned(), None)
}

/// Bytes and whether they are whole; `None` when there are too many.
type Step = Option<(Vec<u8>, bool)>;

fn flate(bytes: &[u8], most: usize) -> Step {
    let mut out = Vec::new();
    let cap = most as u64 + 1;
    let mut sound = ZlibDecoder::new(bytes).take(cap).read_to_end(&mut out).is_ok();
    if !sound && out.is_empty() {
        // Some writers leave the header out.
        sound = DeflateDecoder::new(bytes).take(cap).read_to_end(&mut out).is_ok() && !out.is_empty();
    }
    (out.len() <= most).then_some((out, sound))
}

fn hexadecimal(bytes: &[u8]) -> Vec<u8> {
    let digits: Vec<u8> = bytes
        .iter()
        .take_while(|b| **b != b'>')
        .filter_map(|b| char::from(*b).to_digit(16).map(|d| d as u8))
        .collect();
    digits
        .chunks(2)
        .map(|pair| pair[0] << 4 | pair.get(1).copied().unwrap_or(0))
        .collect()
}

fn ascii85(bytes: &[u8], most: usize) -> Step {
    let mut out = Vec::new();
    let (mut group, mut count) = (0_u64, 0_usize);
    for &byte in bytes {
        match byte {
            b'~' => break,
            b'z' if count == 0 => out.extend([0; 4]),
            b'!'..=b'u' => {
                group = group * 85 + u64::from(byte - b'!');
                count += 1;
                if count == 5 {
                    out.extend((group as u32).to_be_bytes());
                    (group, count) = (0, 0);
                }
            }
            _ => {}
        }
        if out.len() > most {
            return None;
        }
    }
    if count > 1 {
        for _ in count..5 {
            group = group * 85 + 84;
        }
        out.extend(&(group as u32).to_be_bytes()[..count - 1]);
    }
    Some((out, true))
}

fn run_length(bytes: &[u8], most: usize) -> Step {
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(&length) = bytes.get(at) {
        match length {
            0..=127 => {
                let end = (at + 2 + usize::from(length)).min(bytes.len());
                out.extend_from_slice(&bytes[at + 1..end]);
                at = end;
            }
            128 => break,
            129..=255 => {
                let Some(&byte) = bytes.get(at + 1) else {
                    return Some((out, false));
                };
                out.extend(std::iter::repeat_n(byte, 257 - usize::from(length)));
                at += 2;
            }
        }
        if out.len() > most {
            return None;
        }
    }
    Some((out, true))
}

/// LZW as TIFF has it (ISO 32000-1, 7.4.4.2).
fn lzw(bytes: &[u8], settings: &Dict, most: usize) -> Step {
    let early = settings.get(b"EarlyChange").int().unwrap_or(1) != 0;
    let mut out: Vec<u8> = Vec::new();
    // Each code is a stretch of the output: where it begins and how long it is.
    let mut table: Vec<(usize, usize)> = Vec::new();
    let (mut bits, mut held, mut width) = (0_u32, 0_u32, 9_u32);
    let mut last: Option<(usize, usize)> = None;
    for &byte in bytes {
        bits = bits << 8 | u32::from(byte);
        held += 8;
        if held < width {
            continue;
        }
        held -= width;
        let code = bits >> held & ((1 << width) - 1);
        bits &= (1 << held) - 1;
        let start = out.len();
        match code {
            256 => {
                table.clear();
                (width, last) = (9, None);
                continue;
            }
            257 => return Some((out, true)),
            0..=255 => out.push(code as u8),
            _ => {
                let known = table.get(code as usize - 258).copied();
                let Some((from, length)) = known.or(last.map(|(from, length)| (from, length + 1))) else {
                    return Some((out, false));
                };
                for i in 0..length {
                    let Some(&byte) = out.get(from + i) else {
                        return Some((out, false));
                    };
                    out.push(byte);
                }
            }
        }
        if let Some((from, length)) = last
            && table.len() < 4096 - 258
        {
            table.push((from, length + 1));
        }
        last = Some((start, out.len() - start));
        let next = table.len() + 258 + usize::from(early);
        width = match next {
            0..=511 => 9,
            512..=1023 => 10,
            1024..=2047 => 11,
            _ => 12,
        };
        if out.len() > most {
            return None;
        }
    }
    Some((out, true))
}

/// Takes the prediction of PNG or TIFF back (ISO 32000-1, 7.4.4.4).
fn unpredict(bytes: Vec<u8>, settings: &Dict) -> Vec<u8> {
    let setting = |key: &[u8], otherwise: usize| {
        let value = settings.get(key);
        match value {
            Object::Null => otherwise,
            _ => value.int().and_then(|n| usize::try_from(n).ok()).unwrap_or(otherwise),
        }
    };
    let predictor = setting(b"Predictor", 1);
    let (colors, bits) = (
        setting(b"Colors", 1).clamp(1, 64),
        setting(b"BitsPerComponent", 8).clamp(1, 16),
    );
    let columns = setting(b"Columns", 1).clamp(1, 1 << 24);
    let row = (columns * colors * bits).div_ceil(8);
    let pixel = (colors * bits).div_ceil(8);
    match predictor {
        2 if bits == 8 => tiff(bytes, row, colors),
        10..=15 => png(&bytes, row, pixel),
        _ => bytes,
    }
}

fn tiff(mut bytes: Vec<u8>, row: usize, colors: usize) -> Vec<u8> {
    for line in bytes.chunks_mut(row) {
        for i in colors..line.len() {
            line[i] = line[i].wrapping_add(line[i - colors]);
        }
    }
    bytes
}

fn png(bytes: &[u8], row: usize, pixel: usize) -> Vec<u8> {
    let mut out: Vec<u8> = Vec::with_capacity(bytes.len());
    for line in bytes.chunks(row + 1) {
        let Some((&kind, line)) = line.split_first() else { break };
        let start = out.len();
        let above = start.checked_sub(row);
        for (i, &byte) in line.iter().enumerate() {
            let left = if i >= pixel { out[start + i - pixel] } else { 0 };
            let up = above.map_or(0, |above| out[above + i]);
            let corner = match above {
                Some(above) if i >= pixel => out[above + i - pixel],
                _ => 0,
            };
            out.push(byte.wrapping_add(match kind {
                1 => left,
                2 => up,
                3 => ((u16::from(left) + u16::from(up)) / 2) as u8,
                4 => paeth(left, up, corner),
                _ => 0,
            }));
        }
    }
    out
}

fn paeth(left: u8, up: u8, corner: u8) -> u8 {
    let [a, b, c] = [left, up, corner].map(i16::from);
    let guess = a + b - c;
    let (da, db, dc) = ((guess - a).abs(), (guess - b).abs(), (guess - c).abs());
    if da <= db && da <= dc {
        left
    } else if db <= dc {
        up
    } else {
        corner
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    fn packed(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
        encoder.write_all(bytes).expect("memory");
        encoder.finish().expect("memory")
    }

    fn through(bytes: &[u8], names: &[&[u8]], most: usize) -> Decoded {
        let steps: Vec<_> = names.iter().map(|n| (n.to_vec(), Arc::default())).collect();
        decode(Cow::Borrowed(bytes), &steps, most)
    }

    #[test]
    fn a_bomb_is_not_unpacked() {
        let bomb = packed(&vec![0; 1 << 20]);
        assert_eq!(through(&bomb, &[b"FlateDecode"], 1000), Decoded::TooLarge);
        let nested = packed(&bomb);
        assert_eq!(
            through(&nested, &[b"FlateDecode", b"FlateDecode"], 100_000),
            Decoded::TooLarge
        );
        assert_eq!(
            through(&[129, 0].repeat(1000), &[b"RunLengthDecode"], 1000),
            Decoded::TooLarge
        );
        assert_eq!(through(&[b'z'; 1000], &[b"ASCII85Decode"], 1000), Decoded::TooLarge);
    }

    #[test]
    fn text_filters_give_what_they_stand_for() {
        assert_eq!(through(b"48 65 6>", &[b"ASCIIHexDecode"], 99).bytes(), b"He`");
        assert_eq!(
            through(b"87cURD]i,\"Ebo80~>", &[b"ASCII85Decode"], 99).bytes(),
            b"Hello World!"
        );
        assert_eq!(
            through(&[2, 1, 2, 3, 254, 9, 128], &[b"RunLengthDecode"], 99).bytes(),
            [1, 2, 3, 9, 9, 9]
        );
    }

    #[test]
    fn lzw_is_read_as_the_standard_shows_it() {
        // ISO 32000-1, 7.4.4.2, example.
        let coded = [0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01];
        assert_eq!(
            through(&coded, &[b"LZWDecode"], 99).bytes(),
            [45, 45, 45, 45, 45, 65, 45, 45, 45, 66]
        );
    }

    #[test]
    fn a_damaged_stream_gives_what_there_is() {
        let mut bytes = packed(&b"abcdefgh".repeat(1000));
        bytes.truncate(bytes.len() / 2);
        assert!(matches!(
            through(&bytes, &[b"FlateDecode"], 1 << 20),
            Decoded::Damaged(_)
        ));
        assert!(matches!(
            through(b"garbage", &[b"FlateDecode"], 1 << 20),
            Decoded::Damaged(_)
        ));
    }

    #[test]
    fn rows_that_were_predicted_come_back() {
        let settings = Dict(vec![
            (b"Predictor".to_vec(), Object::Int(12)),
            (b"Columns".to_vec(), Object::Int(2)),
        ]);
        assert_eq!(
            unpredict(vec![2, 1, 2, 2, 1, 1, 4, 0, 1], &settings),
            [1, 2, 2, 3, 2, 4]
        );
    }
}
