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
use crate::source::printing::Intent;

/// Offset printing on coated paper, registry name FOGRA39; see `profiles/README.md` for its licence.
const COATED: &[u8] = include_bytes!("profiles/FOGRA39L.icc");
/// Offset printing on uncoated paper, registry name FOGRA29.
const UNCOATED: &[u8] = include_bytes!("profiles/FOGRA29L.icc");

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
        let mut inks = vec![[0_u8; 4]; rgb.len() / 3];
        let flags = Flags::NO_CACHE | Flags::BLACKPOINT_COMPENSATION;
        let context = ThreadContext::new();
        let transform = open(&self.bytes).and_then(|profile| {
            let screen = Lcms::new_srgb_context(&context);
            let (from, to) = (PixelFormat::RGB_8, PixelFormat::CMYK_8);
            Transform::new_flags_context(&context, &screen, from, &profile, to, lcms_intent(intent), flags).ok()
        });
        if let Some(transform) = transform {
            transform.transform_pixels(rgb.as_chunks::<3>().0, &mut inks);
        }
        let most = u32::from(limit) * 255 / 100;
        for ink in &mut inks {
            let [c, m, y, k] = ink.map(u32::from);
            if c + m + y + k > most && c + m + y > 0 {
                let room = most.saturating_sub(k);
                let less = |part: u32| (part * room / (c + m + y)) as u8;
                *ink = [less(c), less(m), less(y), ink[3]];
            }
        }
        inks.into_flattened()
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

/// Inks that are together no more than `limit` per cent: cyan, magenta and yellow give way in proportion, black stays.
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
