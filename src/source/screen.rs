//! Which colours do the pixels of a picture have on a screen, when its file says that they are not sRGB's?

use super::printing::COATED;
use lcms2::{ColorSpaceSignature, Flags, Intent, PixelFormat, Profile, Transform};

use super::picture::Channels;

/// Differences of so many steps of 255 are not seen.
const SAME: u8 = 2;

/// The pixels in sRGB (grey pixels in its grey), or `None` when the profile says nothing else than sRGB, cannot be read, or is
/// of another kind than the pixels.
pub(super) fn in_srgb(channels: Channels, pixels: &[u8], profile: &[u8]) -> Option<Vec<u8>> {
    let profile = Profile::new_icc(profile).ok()?;
    match (channels, profile.color_space()) {
        (Channels::Rgb, ColorSpaceSignature::RgbData) => {
            let transform = to_srgb::<[u8; 3]>(&profile, PixelFormat::RGB_8)?;
            let sample: Vec<[u8; 3]> = samples()
                .flat_map(|v| [[v, v, v], [v, 0, 0], [0, v, 0], [0, 0, v]])
                .collect();
            let mut seen = vec![[0; 3]; sample.len()];
            transform.transform_pixels(&sample, &mut seen);
            if near(sample.as_flattened(), seen.as_flattened()) {
                return None;
            }
            let mut converted = vec![[0; 3]; pixels.len() / 3];
            transform.transform_pixels(pixels.as_chunks::<3>().0, &mut converted);
            Some(converted.into_flattened())
        }
        (Channels::Gray, ColorSpaceSignature::GrayData) => {
            let transform = to_srgb::<u8>(&profile, PixelFormat::GRAY_8)?;
            let sample: Vec<u8> = samples().collect();
            let mut seen = vec![[0; 3]; sample.len()];
            transform.transform_pixels(&sample, &mut seen);
            let green: Vec<u8> = seen.iter().map(|pixel| pixel[1]).collect();
            if near(&sample, &green) {
                return None;
            }
            let mut converted = vec![[0; 3]; pixels.len()];
            transform.transform_pixels(pixels, &mut converted);
            Some(converted.iter().map(|pixel| pixel[1]).collect())
        }
        _ => None,
    }
}

/// The pixels of a photograph in inks (four samples a pixel, 255 for full ink) in sRGB: by its own profile, or as offset
/// printing on coated paper shows them. `None` when neither can be read.
pub(super) fn of_inks(inks: &[u8], profile: Option<&[u8]>) -> Option<Vec<u8>> {
    let profile = Profile::new_icc(profile.unwrap_or(COATED)).ok()?;
    let transform = to_srgb::<[u8; 4]>(&profile, PixelFormat::CMYK_8)?;
    let mut converted = vec![[0; 3]; inks.len() / 4];
    transform.transform_pixels(inks.as_chunks::<4>().0, &mut converted);
    Some(converted.into_flattened())
}

/// Whether an ICC profile says what inks look like.
pub(super) fn is_of_inks(profile: &[u8]) -> bool {
    Profile::new_icc(profile).is_ok_and(|profile| profile.color_space() == ColorSpaceSignature::CmykData)
}

fn to_srgb<F: Copy + lcms2::Pod>(profile: &Profile, format: PixelFormat) -> Option<Transform<F, [u8; 3]>> {
    let flags = Flags::BLACKPOINT_COMPENSATION;
    let (srgb, to) = (Profile::new_srgb(), PixelFormat::RGB_8);
    Transform::new_flags(profile, format, &srgb, to, Intent::RelativeColorimetric, flags).ok()
}

/// Values over the whole range.
fn samples() -> impl Iterator<Item = u8> {
    (0..=255).step_by(15)
}

fn near(one: &[u8], other: &[u8]) -> bool {
    one.iter().zip(other).all(|(a, b)| a.abs_diff(*b) <= SAME)
}

#[cfg(test)]
mod tests {
    use lcms2::{CIExyY, CIExyYTRIPLE, ToneCurve};

    use super::*;

    /// A profile with the primaries of sRGB, in which light grows in proportion to the value.
    fn linear() -> Vec<u8> {
        let at = |x, y| CIExyY { x, y, Y: 1.0 };
        let primaries = CIExyYTRIPLE {
            Red: at(0.64, 0.33),
            Green: at(0.30, 0.60),
            Blue: at(0.15, 0.06),
        };
        let curve = ToneCurve::new(1.0);
        let profile = Profile::new_rgb(&at(0.3127, 0.329), &primaries, &[&curve, &curve, &curve]).unwrap();
        profile.icc().unwrap()
    }

    #[test]
    fn pixels_of_another_profile_become_those_of_srgb() {
        let seen = in_srgb(Channels::Rgb, &[128, 128, 128, 0, 0, 0], &linear()).unwrap();
        assert!(seen[..3].iter().all(|v| v.abs_diff(188) <= 2), "{seen:?}");
        assert_eq!(seen[3..], [0; 3]);
    }

    #[test]
    fn pixels_of_srgb_stay_as_they_are() {
        let srgb = Profile::new_srgb().icc().unwrap();
        assert_eq!(in_srgb(Channels::Rgb, &[128, 128, 128], &srgb), None);
    }

    #[test]
    fn a_profile_of_another_kind_is_left_aside() {
        assert_eq!(in_srgb(Channels::Gray, &[128], &linear()), None);
        assert_eq!(in_srgb(Channels::Rgb, &[1, 2, 3], b"no profile"), None);
    }
}
