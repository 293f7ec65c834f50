//! What do inks look like on the paper, and which inks give a colour?
//!
//! Colour management is by LittleCMS. All conversions keep black at black (black point compensation, ISO 18619), or dark
//! parts of a picture would run together on paper, and pale ink blacks look washed out on a screen.

use std::borrow::Cow;
use std::fmt;
use std::sync::{Arc, OnceLock};

use lcms2::{
    ColorSpaceSignature, DisallowCache, Flags, PixelFormat, Profile as Lcms, ProfileClassSignature, ThreadContext,
    Transform,
};

use crate::diag::{Code, Finding};
use crate::source::picture::{Original, OriginalKind};
use crate::source::printing::{COATED, Intent};

/// Offset printing on uncoated paper, registry name FOGRA29.
const UNCOATED: &[u8] = include_bytes!("../source/profiles/FOGRA29L.icc");

/// An ICC profile of a press that prints cyan, magenta, yellow and black.
pub struct Profile {
    /// What the house calls it: `FOGRA39L`, or the path of its file.
    pub name: Arc<str>,
    /// The ICC file.
    pub bytes: Cow<'static, [u8]>,
    /// The bytes as a writer compressed them; every file for the press holds them.
    compressed: OnceLock<Vec<u8>>,
    /// Inks to light; `None` when the profile does not say how.
    shown: OnceLock<Option<Shown>>,
    /// Light to inks, by intent.
    separated: [OnceLock<Option<Separated>>; 3],
}

type Shown = Transform<[u16; 4], [u16; 3], ThreadContext, DisallowCache>;
type Separated = Transform<[u16; 3], [u16; 4], ThreadContext, DisallowCache>;

impl Profile {
    /// A profile that comes with the program, by its name: `FOGRA39L` or `FOGRA29L`.
    pub fn built_in(name: &str) -> Option<Self> {
        match name {
            "FOGRA39L" => Some(Self::coated()),
            "FOGRA29L" => Some(Self::unchecked(name, Cow::Borrowed(UNCOATED))),
            _ => None,
        }
    }

    /// `FOGRA39L`: offset printing on coated paper.
    pub fn coated() -> Self {
        Self::unchecked("FOGRA39L", Cow::Borrowed(COATED))
    }

    /// The profile in an ICC file that house.yaml calls `name`.
    ///
    /// # Errors
    /// `profile-invalid` for a file that is not an ICC profile, not of an output device, not CMYK, or that does not say
    /// both which inks give a colour and what inks look like. The finding has no place.
    pub fn read(name: &str, bytes: &[u8]) -> Result<Self, Finding> {
        let invalid = |what: &str| {
            Finding::error(Code::ProfileInvalid, format!("the profile `{name}` {what}"))
                .hint("ask the printer for the ICC profile of the press and paper")
                .hint("or name a profile that comes with the program: `FOGRA39L` for coated, `FOGRA29L` for uncoated paper")
        };
        let profile = open(bytes).ok_or_else(|| invalid("is not an ICC profile, or damaged"))?;
        if profile.device_class() != ProfileClassSignature::OutputClass {
            return Err(invalid(
                "is not one of an output device (class `prtr`), but of a screen, camera or scanner",
            ));
        }
        if profile.color_space() != ColorSpaceSignature::CmykData {
            return Err(invalid("is not for cyan, magenta, yellow and black"));
        }
        let made = Self::unchecked(name, Cow::Owned(bytes.to_vec()));
        let complete = made.shown().is_some() && made.separated(Intent::Perceptual).is_some();
        complete
            .then_some(made)
            .ok_or_else(|| invalid("lacks the tables that turn colours into inks"))
    }

    fn unchecked(name: &str, bytes: Cow<'static, [u8]>) -> Self {
        Self {
            name: name.into(),
            bytes,
            compressed: OnceLock::new(),
            shown: OnceLock::new(),
            separated: [const { OnceLock::new() }; 3],
        }
    }

    /// The ICC file as `compress` makes it, made once and kept.
    pub fn deflated(&self, compress: impl FnOnce(&[u8]) -> Vec<u8>) -> &[u8] {
        self.compressed.get_or_init(|| compress(&self.bytes))
    }

    /// What inks in per cent look like on a screen (sRGB, relative colorimetric).
    pub fn screen(&self, cmyk: [u8; 4]) -> [u8; 3] {
        let Some(transform) = self.shown() else { return [0; 3] };
        let mut light = [[0; 3]];
        transform.transform_pixels(&[cmyk.map(of_percent)], &mut light);
        light[0].map(to_byte)
    }

    /// The inks in per cent that give a colour of the screen (sRGB), together at most `limit` per cent. Greys, and black,
    /// are of black ink alone: four inks are never laid so exactly upon each other that thin shapes stay sharp.
    pub fn inks(&self, srgb: [u8; 3], intent: Intent, limit: u16) -> [u8; 4] {
        if srgb[0] == srgb[1] && srgb[1] == srgb[2] {
            return [0, 0, 0, self.black(srgb[0])];
        }
        let Some(transform) = self.separated(intent) else {
            return [0, 0, 0, 100];
        };
        let mut inks = [[0; 4]];
        transform.transform_pixels(&[srgb.map(|part| u16::from(part) * 257)], &mut inks);
        limited(inks[0].map(to_percent), limit)
    }

    /// The inks of a picture's pixels (sRGB, 8 bits), 255 for full ink, together at most `limit` per cent.
    pub fn separate(&self, rgb: &[u8], intent: Intent, limit: u16) -> Vec<u8> {
        let screen = Lcms::new_srgb_context(ThreadContext::new());
        let inks = self.converted::<[u8; 3]>(&screen, PixelFormat::RGB_8, rgb.as_chunks().0, intent);
        within(inks.unwrap_or_else(|| vec![[0; 4]; rgb.len() / 3]), limit)
    }

    /// The inks of samples in a picture's own colours, as [`Self::separate`] gives them: straight from its profile, without a
    /// detour by the screen. Inks without a profile, or with this one, stay what they are but for the limit. `None` when
    /// the picture's profile cannot be used.
    pub fn separate_original(&self, original: &Original, intent: Intent, limit: u16) -> Option<Vec<u8>> {
        let samples = &original.samples;
        let foreign = original.profile.as_deref().filter(|profile| **profile != *self.bytes);
        let inks = match (original.kind, foreign) {
            (OriginalKind::Inks, None) => samples.as_chunks::<4>().0.to_vec(),
            (OriginalKind::Inks, Some(profile)) => {
                self.converted::<[u8; 4]>(&open(profile)?, PixelFormat::CMYK_8, samples.as_chunks().0, intent)?
            }
            (OriginalKind::Light, profile) => {
                self.converted::<[u8; 3]>(&open(profile?)?, PixelFormat::RGB_8, samples.as_chunks().0, intent)?
            }
        };
        Some(within(inks, limit))
    }

    /// The inks of pixels that another profile describes.
    fn converted<F: Copy + lcms2::Pod>(
        &self,
        from: &Lcms<ThreadContext>,
        format: PixelFormat,
        pixels: &[F],
        intent: Intent,
    ) -> Option<Vec<[u8; 4]>> {
        let flags = Flags::NO_CACHE | Flags::BLACKPOINT_COMPENSATION;
        let (to, intent) = (PixelFormat::CMYK_8, lcms_intent(intent));
        let transform: Transform<F, [u8; 4], ThreadContext, DisallowCache> = Transform::new_flags_context(
            ThreadContext::new(),
            from,
            format,
            &open(&self.bytes)?,
            to,
            intent,
            flags,
        )
        .ok()?;
        let mut inks = vec![[0_u8; 4]; pixels.len()];
        transform.transform_pixels(pixels, &mut inks);
        Some(inks)
    }

    /// How much black ink looks as light as this grey of the screen; 100 for the darkest.
    fn black(&self, grey: u8) -> u8 {
        let as_light = |ink: &u8| self.screen([0, 0, 0, *ink])[1].abs_diff(grey);
        match grey {
            0 => 100,
            255 => 0,
            _ => (0..=100).min_by_key(as_light).unwrap_or(100),
        }
    }

    fn shown(&self) -> Option<&Shown> {
        let make = || {
            let flags = Flags::NO_CACHE | Flags::NO_OPTIMIZE | Flags::BLACKPOINT_COMPENSATION;
            let context = ThreadContext::new();
            Transform::new_flags_context(
                &context,
                &open(&self.bytes)?,
                PixelFormat::CMYK_16,
                &Lcms::new_srgb_context(&context),
                PixelFormat::RGB_16,
                lcms2::Intent::RelativeColorimetric,
                flags,
            )
            .ok()
        };
        self.shown.get_or_init(make).as_ref()
    }

    fn separated(&self, intent: Intent) -> Option<&Separated> {
        let make = || {
            let flags = Flags::NO_CACHE | Flags::NO_OPTIMIZE | Flags::BLACKPOINT_COMPENSATION;
            let context = ThreadContext::new();
            Transform::new_flags_context(
                &context,
                &Lcms::new_srgb_context(&context),
                PixelFormat::RGB_16,
                &open(&self.bytes)?,
                PixelFormat::CMYK_16,
                lcms_intent(intent),
                flags,
            )
            .ok()
        };
        self.separated[intent as usize].get_or_init(make).as_ref()
    }
}

impl fmt::Debug for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Profile({})", self.name)
    }
}

/// The profile as LittleCMS holds it.
fn open(bytes: &[u8]) -> Option<Lcms<ThreadContext>> {
    Lcms::new_icc_context(ThreadContext::new(), bytes).ok()
}

fn lcms_intent(intent: Intent) -> lcms2::Intent {
    match intent {
        Intent::Perceptual => lcms2::Intent::Perceptual,
        Intent::RelativeColorimetric => lcms2::Intent::RelativeColorimetric,
        Intent::Saturation => lcms2::Intent::Saturation,
    }
}

/// Pixels in inks whose sum is no more than `limit` per cent, row by row.
fn within(mut inks: Vec<[u8; 4]>, limit: u16) -> Vec<u8> {
    let most = (u32::from(limit) * 255 / 100) as u16;
    inks.iter_mut().for_each(|ink| *ink = limited(*ink, most));
    inks.into_flattened()
}

/// Inks that are together no more than `limit`, in the unit of the inks: cyan, magenta and yellow give way in proportion, black stays.
pub fn limited(inks: [u8; 4], limit: u16) -> [u8; 4] {
    let [c, m, y, k] = inks.map(u16::from);
    let colored = c + m + y;
    if colored + k <= limit || colored == 0 {
        return inks;
    }
    let room = limit.saturating_sub(k);
    // Rounded down, so that the sum stays within the limit.
    let less = |ink: u16| (u32::from(ink) * u32::from(room) / u32::from(colored)) as u8;
    [less(c), less(m), less(y), inks[3]]
}

/// Per cent as sixteen bits.
fn of_percent(percent: u8) -> u16 {
    (u32::from(percent.min(100)) * 65_535 / 100) as u16
}

fn to_percent(sixteen: u16) -> u8 {
    ((u32::from(sixteen) * 100 + 32_767) / 65_535) as u8
}

fn to_byte(sixteen: u16) -> u8 {
    ((u32::from(sixteen) + 128) / 257) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    fn coated() -> Profile {
        Profile::built_in("FOGRA39L").unwrap()
    }

    fn near(a: [u8; 3], b: [u8; 3]) -> bool {
        a.iter().zip(b).all(|(x, y)| x.abs_diff(y) <= 4)
    }

    #[test]
    fn ink_looks_as_the_profile_says() {
        assert!(near(coated().screen([100, 0, 0, 0]), [0, 161, 228]));
        let magenta = coated().screen([0, 100, 0, 0]);
        assert!(
            magenta[0] > 215 && magenta[1] < 40 && magenta[2].abs_diff(128) < 16,
            "{magenta:?}"
        );
        assert_eq!(coated().screen([0; 4]), [255; 3]);
    }

    #[test]
    fn both_profiles_of_the_program_are_sound() {
        for (name, bytes) in [("FOGRA39L", COATED), ("FOGRA29L", UNCOATED)] {
            assert!(Profile::read(name, bytes).is_ok(), "{name}");
        }
    }

    #[test]
    fn inks_look_like_the_colour_that_they_stand_for() {
        let profile = coated();
        for color in [[200, 120, 60], [40, 90, 140], [120, 160, 80]] {
            let inks = profile.inks(color, Intent::RelativeColorimetric, 300);
            assert!(
                near(profile.screen(inks), color),
                "{color:?} {inks:?} {:?}",
                profile.screen(inks)
            );
        }
    }

    #[test]
    fn greys_are_of_black_ink_alone() {
        assert_eq!(coated().inks([0; 3], Intent::Perceptual, 300), [0, 0, 0, 100]);
        assert_eq!(coated().inks([128; 3], Intent::Perceptual, 300)[..3], [0; 3]);
        assert_eq!(coated().inks([255; 3], Intent::Perceptual, 300), [0; 4]);
    }

    #[test]
    fn dark_colours_stay_under_the_limit() {
        let inks = coated().inks([10, 2, 4], Intent::Perceptual, 240);
        assert!(inks.iter().map(|ink| u16::from(*ink)).sum::<u16>() <= 240, "{inks:?}");
        assert_eq!(limited([80, 80, 80, 90], 300), [70, 70, 70, 90]);
        assert_eq!(limited([10, 10, 10, 10], 300), [10; 4]);
    }

    #[test]
    fn pixels_get_the_inks_of_their_colours() {
        let inks = coated().separate(&[255, 255, 255, 230, 40, 30], Intent::RelativeColorimetric, 300);
        assert_eq!(inks[..4], [0; 4]);
        assert!(inks[5] > 200 && inks[6] > 200 && inks[4] < 30, "{inks:?}");
    }

    fn inks(samples: &[u8], profile: Option<&[u8]>) -> Original {
        Original {
            kind: OriginalKind::Inks,
            samples: samples.into(),
            profile: profile.map(Into::into),
        }
    }

    #[test]
    fn inks_of_the_same_press_stay_what_they_are_within_the_limit() {
        let samples = [200, 30, 10, 90, 255, 255, 255, 255];
        for profile in [None, Some(COATED)] {
            let made = coated().separate_original(&inks(&samples, profile), Intent::Perceptual, 300);
            let made = made.unwrap();
            assert_eq!(made[..4], samples[..4]);
            assert!(
                made[4..].iter().map(|ink| u32::from(*ink)).sum::<u32>() <= 300 * 255 / 100,
                "{made:?}"
            );
        }
    }

    #[test]
    fn inks_of_another_press_are_converted() {
        let original = inks(&[120, 40, 20, 0], Some(UNCOATED));
        let made = coated()
            .separate_original(&original, Intent::RelativeColorimetric, 300)
            .unwrap();
        assert_ne!(made, [120, 40, 20, 0]);
        let percent = |ink: u8| (u16::from(ink) * 100 / 255) as u8;
        let light = coated().screen([percent(made[0]), percent(made[1]), percent(made[2]), percent(made[3])]);
        let uncoated = Profile::built_in("FOGRA29L").unwrap();
        assert!(near(light, uncoated.screen([47, 16, 8, 0])), "{light:?}");
    }

    #[test]
    fn light_is_converted_by_its_own_profile() {
        let of = |profile: Vec<u8>| {
            let original = Original {
                kind: OriginalKind::Light,
                samples: [20, 200, 60].as_slice().into(),
                profile: Some(profile.into()),
            };
            coated().separate_original(&original, Intent::Perceptual, 300).unwrap()
        };
        let srgb = of(Lcms::new_srgb().icc().unwrap());
        assert_eq!(srgb, coated().separate(&[20, 200, 60], Intent::Perceptual, 300));
        let wide = moxcms::ColorProfile::new_adobe_rgb().encode().unwrap();
        assert_ne!(of(wide), srgb);
    }

    #[test]
    fn a_profile_that_cannot_be_used_gives_no_inks() {
        let original = inks(&[1, 2, 3, 4], Some(b"no profile"));
        assert_eq!(coated().separate_original(&original, Intent::Perceptual, 300), None);
    }

    #[test]
    fn a_profile_of_a_screen_is_refused() {
        let screen = Lcms::new_srgb().icc().unwrap();
        let finding = Profile::read("screen.icc", &screen).unwrap_err();
        assert_eq!(finding.code, Code::ProfileInvalid);
        assert!(finding.message.contains("of an output device"), "{}", finding.message);
    }

    #[test]
    fn a_file_that_is_no_profile_is_refused() {
        assert!(Profile::read("x.icc", b"not a profile").is_err());
        assert!(Profile::read("x.icc", &COATED[..2000]).is_err());
    }
}
