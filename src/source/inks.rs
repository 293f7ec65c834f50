//! Which inks do the pixels of a CMYK photograph mean?

use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

/// The samples of a JPEG file with four components, row by row, as readers of PDF get them from `/DCTDecode` (ISO 32000-1,
/// 7.4.8): YCCK becomes CMYK, and nothing is inverted. `None` for another number of components and for damaged files.
pub fn stored(jpeg: &[u8]) -> Option<Vec<u8>> {
    // The decoder passes four components through only where no conversion is asked for.
    decoded(jpeg, ColorSpace::CMYK).or_else(|| {
        let mut samples = decoded(jpeg, ColorSpace::YCCK)?;
        for pixel in samples.as_chunks_mut::<4>().0 {
            let [luma, blue, red, black] = *pixel;
            let light = light(luma, blue, red);
            *pixel = [255 - light[0], 255 - light[1], 255 - light[2], black];
        }
        Some(samples)
    })
}

/// The inks of a JPEG file with four components, 255 for full ink. Programs that write an Adobe marker store them inverted
/// (Adobe Technical Note 5116).
pub fn inks(jpeg: &[u8], adobe: bool) -> Option<Vec<u8>> {
    let mut samples = stored(jpeg)?;
    if adobe {
        samples.iter_mut().for_each(|sample| *sample = 255 - *sample);
    }
    Some(samples)
}

fn decoded(jpeg: &[u8], space: ColorSpace) -> Option<Vec<u8>> {
    let options = DecoderOptions::default()
        .jpeg_set_out_colorspace(space)
        .set_max_width(1 << 15)
        .set_max_height(1 << 15);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(jpeg), options);
    decoder.decode_headers().ok()?;
    if decoder.input_colorspace()? != space {
        return None;
    }
    decoder.decode().ok()
}

/// Red, green and blue of luma and chroma (ITU-T T.871, 7), in whole 65536ths.
fn light(luma: u8, blue: u8, red: u8) -> [u8; 3] {
    let (y, cb, cr) = (i32::from(luma) << 16, i32::from(blue) - 128, i32::from(red) - 128);
    let byte = |value: i32| ((value + 32_768) >> 16).clamp(0, 255) as u8;
    [
        byte(y + 91_881 * cr),
        byte(y - 22_554 * cb - 46_802 * cr),
        byte(y + 116_130 * cb),
    ]
}
