//! Which colours does a theme have, as ink and as light?

use std::collections::BTreeMap;

use moxcms::{ColorProfile, Layout, RenderingIntent, TransformOptions};

use crate::source::house::Theme;

/// Offset printing on coated paper, registry name FOGRA39; see `profiles/README.md` for its licence.
const COATED: &[u8] = include_bytes!("profiles/FOGRA39L.icc");

/// A colour, as ink and as light.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Color {
    /// Cyan, magenta, yellow, black, per cent.
    pub cmyk: [u8; 4],
    /// Red, green, blue.
    pub srgb: [u8; 3],
}

impl Color {
    /// Unprinted paper.
    pub const PAPER: Self = Self {
        cmyk: [0; 4],
        srgb: [255; 3],
    };
    /// Black ink alone.
    pub const BLACK: Self = Self {
        cmyk: [0, 0, 0, 100],
        srgb: [0; 3],
    };

    /// Whether text of this colour wants a dark background.
    pub fn is_light(self) -> bool {
        self.srgb.iter().map(|&channel| u32::from(channel)).sum::<u32>() > 3 * 127
    }
}

/// The colours of a theme by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Palette {
    colors: BTreeMap<String, Color>,
}

impl Palette {
    /// The theme's colours; an sRGB value that is not given is what the ink looks like on coated paper (FOGRA39,
    /// relative colorimetric). The theme has been checked: values in range, hexadecimal digits well-formed.
    pub fn of(theme: &Theme) -> Self {
        let missing: Vec<[u8; 4]> = theme
            .colors
            .values()
            .filter(|c| c.screen().is_none())
            .map(|c| c.cmyk.value)
            .collect();
        let mut shown = on_screen(&missing).into_iter();
        let colors = theme.colors.iter().map(|(name, color)| {
            let srgb = color.screen().or_else(|| shown.next()).unwrap_or_default();
            (
                name.clone(),
                Color {
                    cmyk: color.cmyk.value,
                    srgb,
                },
            )
        });
        Self {
            colors: colors.collect(),
        }
    }

    /// The colour of this name.
    pub fn get(&self, name: &str) -> Option<Color> {
        self.colors.get(name).copied()
    }

    /// The theme colour that looks exactly like this on a screen, so that a drawing made in theme colours gets their
    /// inks; else inks by plain arithmetic (grey component in black).
    pub fn matching(&self, srgb: [u8; 3]) -> Color {
        self.colors
            .values()
            .copied()
            .find(|c| c.srgb == srgb)
            .unwrap_or_else(|| Color {
                cmyk: separate(srgb),
                srgb,
            })
    }
}

/// Contrast ratio of two sRGB colours times 100, rounded down (WCAG 2.2, "contrast ratio").
pub fn contrast_ratio(a: [u8; 3], b: [u8; 3]) -> u32 {
    let (a, b) = (luminance(a), luminance(b));
    ((a.max(b) + 0.05) / (a.min(b) + 0.05) * 100.0) as u32
}

/// Relative luminance (WCAG 2.2).
fn luminance(rgb: [u8; 3]) -> f64 {
    let [r, g, b] = rgb.map(|channel| {
        let c = f64::from(channel) / 255.0;
        if c <= 0.04045 {
            c / 12.92
        } else {
            ((c + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

/// What inks look like on a screen, through the profile of coated paper.
fn on_screen(inks: &[[u8; 4]]) -> Vec<[u8; 3]> {
    if inks.is_empty() {
        return Vec::new();
    }
    let options = TransformOptions {
        rendering_intent: RenderingIntent::RelativeColorimetric,
        ..TransformOptions::default()
    };
    let transform = ColorProfile::new_from_slice(COATED)
        .and_then(|coated| coated.create_transform_8bit(Layout::Rgba, &ColorProfile::new_srgb(), Layout::Rgb, options));
    let source: Vec<u8> = inks
        .iter()
        .flatten()
        .map(|&p| ((u16::from(p) * 255 + 50) / 100) as u8)
        .collect();
    let mut target = vec![0; inks.len() * 3];
    match transform.and_then(|t| t.transform(&source, &mut target)) {
        Ok(()) => target.chunks_exact(3).map(|c| [c[0], c[1], c[2]]).collect(),
        // The profile is part of the program, so this cannot happen; plain arithmetic is close enough to go on.
        Err(_) => inks.iter().map(|&ink| join(ink)).collect(),
    }
}

/// Inks to light by plain arithmetic.
fn join([c, m, y, k]: [u8; 4]) -> [u8; 3] {
    let light = |ink: u8| (u32::from(100 - ink.min(100)) * u32::from(100 - k.min(100)) * 255 / 10_000) as u8;
    [light(c), light(m), light(y)]
}

/// Light to inks by plain arithmetic, the grey component wholly in black.
fn separate([r, g, b]: [u8; 3]) -> [u8; 4] {
    let brightest = r.max(g).max(b);
    if brightest == 0 {
        return [0, 0, 0, 100];
    }
    let ink = |light: u8| (u32::from(brightest - light) * 100 / u32::from(brightest)) as u8;
    [ink(r), ink(g), ink(b), (u32::from(255 - brightest) * 100 / 255) as u8]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ink_looks_as_the_profile_says() {
        let shown = on_screen(&[[100, 0, 0, 0], [0, 0, 0, 0]]);
        let near = |a: [u8; 3], b: [u8; 3]| a.iter().zip(b).all(|(x, y)| x.abs_diff(y) <= 4);
        assert!(near(shown[0], [0, 161, 228]), "{shown:?}");
        assert!(near(shown[1], [255, 255, 255]), "{shown:?}");
    }

    #[test]
    fn black_on_white_is_21_to_1_and_equal_colours_1_to_1() {
        assert_eq!(contrast_ratio([0; 3], [255; 3]), 2100);
        assert_eq!(contrast_ratio([9, 99, 200], [9, 99, 200]), 100);
    }

    #[test]
    fn unknown_colours_get_inks_by_arithmetic() {
        assert_eq!(Palette::default().matching([255, 0, 0]).cmyk, [0, 100, 100, 0]);
        assert_eq!(Palette::default().matching([0, 0, 0]).cmyk, [0, 0, 0, 100]);
    }
}
