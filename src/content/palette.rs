//! Which colours does a theme have, as ink and as light?

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Printing;
use crate::source::house::Theme;
use crate::source::printing::Intent;

/// A colour, as ink and as light.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Color {
    /// Cyan, magenta, yellow, black, per cent.
    pub cmyk: [u8; 4],
    /// Red, green, blue.
    pub srgb: [u8; 3],
    /// The ink of its own that it is printed with, if it is not mixed of the four.
    pub spot: Option<Spot>,
}

/// An ink beside cyan, magenta, yellow and black.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Spot {
    /// A spot colour: index into the palette's [`Palette::spots`].
    Ink(u8),
    /// All inks at once, for marks that show whether the plates meet.
    Registration,
}

/// A spot colour as the printer knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpotInk {
    /// Its exact name.
    pub name: String,
    /// What stands in for it, in per cent.
    pub cmyk: [u8; 4],
}

impl Color {
    /// Unprinted paper.
    pub const PAPER: Self = Self {
        cmyk: [0; 4],
        srgb: [255; 3],
        spot: None,
    };
    /// Black ink alone.
    pub const BLACK: Self = Self {
        cmyk: [0, 0, 0, 100],
        srgb: [0; 3],
        spot: None,
    };
    /// All inks at once: only for marks on sheets.
    pub const REGISTRATION: Self = Self {
        cmyk: [100; 4],
        srgb: [0; 3],
        spot: Some(Spot::Registration),
    };

    /// Inks for the press alone, where nobody asks what they look like on a screen.
    pub fn ink(cmyk: [u8; 4]) -> Self {
        Self { cmyk, ..Self::BLACK }
    }

    /// Whether it is full black ink and nothing else.
    pub fn is_black(self) -> bool {
        self.cmyk == Self::BLACK.cmyk && self.spot.is_none()
    }

    /// Whether text of this colour wants a dark background.
    pub fn is_light(self) -> bool {
        self.srgb.iter().map(|&channel| u32::from(channel)).sum::<u32>() > 3 * 127
    }
}

/// The colours of a theme by name, and how they are printed.
#[derive(Clone, Debug, Default)]
pub struct Palette {
    colors: BTreeMap<String, Color>,
    spots: Vec<SpotInk>,
    /// Colours of other themes, for drawings made in them.
    borrowed: Vec<Color>,
    printing: Arc<Printing>,
}

impl Palette {
    /// The theme's colours; an sRGB value that is not given is what the inks look like under the printing condition. The
    /// theme has been checked: values in range, hexadecimal digits well-formed.
    pub fn of(theme: &Theme, printing: &Arc<Printing>) -> Self {
        let mut spots: Vec<SpotInk> = Vec::new();
        let mut colors = BTreeMap::new();
        for (name, color) in &theme.colors {
            let cmyk = color.cmyk.value;
            let srgb = color.screen().unwrap_or_else(|| printing.profile.screen(cmyk));
            let spot = color.spot.as_ref().map(|spot| {
                let known = spots.iter().position(|ink| ink.name == spot.trim());
                Spot::Ink(known.unwrap_or_else(|| {
                    let name = spot.trim().to_owned();
                    spots.push(SpotInk { name, cmyk });
                    spots.len() - 1
                }) as u8)
            });
            colors.insert(name.clone(), Color { cmyk, srgb, spot });
        }
        Self {
            colors,
            spots,
            borrowed: Vec::new(),
            printing: printing.clone(),
        }
    }

    /// The same, and drawings made in colours of these themes get their inks; a spot colour the inks that stand in for it.
    pub fn borrowing<'a>(mut self, themes: impl IntoIterator<Item = &'a Theme>) -> Self {
        for theme in themes {
            let colors = Self::of(theme, &self.printing).colors.into_values();
            self.borrowed.extend(colors.map(|color| Color { spot: None, ..color }));
        }
        self
    }

    /// The colour of this name.
    pub fn get(&self, name: &str) -> Option<Color> {
        self.colors.get(name).copied()
    }

    /// The spot colours of the theme.
    pub fn spots(&self) -> &[SpotInk] {
        &self.spots
    }

    /// The theme colour that looks exactly like this on a screen, so that a drawing made in theme colours gets their
    /// inks; else the inks that the profile gives for it, under the ink limit.
    pub fn matching(&self, srgb: [u8; 3]) -> Color {
        let known = self.colors.values().chain(&self.borrowed);
        let theme = known.copied().find(|color| color.srgb == srgb);
        theme.unwrap_or_else(|| Color {
            cmyk: self
                .printing
                .profile
                .inks(srgb, Intent::RelativeColorimetric, self.printing.ink_limit),
            srgb,
            spot: None,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn black_on_white_is_21_to_1_and_equal_colours_1_to_1() {
        assert_eq!(contrast_ratio([0; 3], [255; 3]), 2100);
        assert_eq!(contrast_ratio([9, 99, 200], [9, 99, 200]), 100);
    }

    #[test]
    fn a_drawing_in_the_colours_of_a_borrowed_theme_gets_its_inks() {
        let house: crate::source::house::House =
            crate::source::yaml::parse(&crate::source::SourceText::new("h.yaml", crate::source::sample::HOUSE))
                .unwrap();
        let theme = &house.themes.values().next().unwrap().value;
        let own = Palette::of(theme, &Arc::default());
        let color = own.colors.values().copied().find(|color| !color.is_black()).unwrap();
        let borrowing = Palette::default().borrowing([theme]);
        assert_eq!(borrowing.matching(color.srgb).cmyk, color.cmyk);
        assert_eq!(borrowing.get("ink"), None);
    }

    #[test]
    fn unknown_colours_get_the_inks_of_the_profile() {
        let red = Palette::default().matching([230, 40, 30]).cmyk;
        assert!(red[1] > 80 && red[2] > 80 && red[0] < 10 && red[3] < 10, "{red:?}");
        assert_eq!(Palette::default().matching([0, 0, 0]).cmyk, [0, 0, 0, 100]);
    }
}
