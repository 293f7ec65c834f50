//! Which colours does the file mean?

use lopdf::{Dictionary, Document as Objects, Stream, dictionary, text_string};
use moxcms::{ColorProfile, WHITE_POINT_D50};

use crate::diag::Finding;
use crate::display::Printing;

use super::{file, internal};

/// Where an ICC header keeps its date (ICC.1:2010, 7.2.8).
const DATE: std::ops::Range<usize> = 24..36;

/// Adds the output intent of an archived file whose colours are sRGB (ISO 19005-2, 6.2.3).
///
/// # Errors
/// A finding when the profile cannot be made.
pub(super) fn srgb_intent(objects: &mut Objects) -> Result<Dictionary, Finding> {
    let mut stream = Stream::new(dictionary! { "N" => 3 }, srgb_profile()?);
    file::compress(&mut stream);
    Ok(dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => text_string("sRGB IEC61966-2.1"),
        "Info" => text_string("sRGB IEC61966-2.1"),
        "RegistryName" => text_string("http://www.color.org"),
        "DestOutputProfile" => objects.add_object(stream),
    })
}

/// Adds the output intent of a file for the press: inks under a printing condition (ISO 15930-7, 6.2).
pub(super) fn press_intent(printing: &Printing, objects: &mut Objects) -> Dictionary {
    let mut stream = Stream::new(dictionary! { "N" => 4, "Filter" => "FlateDecode" }, Vec::new());
    stream.set_content(printing.profile.deflated(file::deflate).to_vec());
    dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFX",
        "OutputConditionIdentifier" => text_string(&printing.output_condition),
        "Info" => text_string(&format!("{} ({})", printing.output_condition, printing.profile.name)),
        "RegistryName" => text_string("http://www.color.org"),
        "DestOutputProfile" => objects.add_object(stream),
    }
}

/// An ICC profile of sRGB, version 4.
fn srgb_profile() -> Result<Vec<u8>, Finding> {
    let mut profile = ColorProfile::new_srgb();
    // Displays have the profile connection space's white (ICC.1:2010, 9.2.34), and the tag for coded colours came
    // after the version that PDF 1.7 allows.
    profile.media_white_point = Some(WHITE_POINT_D50.to_xyzd());
    profile.cicp = None;
    let mut bytes = profile
        .encode()
        .map_err(|_| internal("the colour profile cannot be made"))?;
    // The encoder dates the profile with the clock; equal input must give equal bytes.
    let date = bytes
        .get_mut(DATE)
        .ok_or_else(|| internal("the colour profile has no header"))?;
    for (place, value) in date.chunks_exact_mut(2).zip([2000_u16, 1, 1, 0, 0, 0]) {
        place.copy_from_slice(&value.to_be_bytes());
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_profile_is_dated_the_same_at_any_time() {
        assert_eq!(srgb_profile().unwrap()[DATE], [7, 208, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0]);
    }

    #[test]
    fn the_profile_says_that_it_is_srgb() {
        let profile = ColorProfile::new_from_slice(&srgb_profile().unwrap()).unwrap();
        assert_eq!(profile.red_colorant, ColorProfile::new_srgb().red_colorant);
    }
}
