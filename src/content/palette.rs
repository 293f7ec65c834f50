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

    /// Whether it is full black ink and nothing else.
    pub fn is_black(self) -> bool {
        self.cmyk == Self::BLACK.cmyk
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
    printing: Arc<Printing>,
}

impl Palette {
    /// The theme's colours; an sRGB value that is not given is what the inks look like under the printing condition. The
    /// theme has been checked: values in range, hexadecimal digits well-formed.
    pub fn of(theme: &Theme, printing: &Arc<Printing>) -> Self {
        let colors = theme.colors.iter().map(|(name, color)| {
            let cmyk = color.cmyk.value;
            let srgb = color.screen().unwrap_or_else(|| printing.profile.screen(cmyk));
            (name.clone(), Color { cmyk, srgb })
        });
        Self {
            colors: colors.collect(),
            printing: printing.clone(),
        }
    }

    /// The colour of this name.
    pub fn get(&self, name: &str) -> Option<Color> {
        self.colors.get(name).copied()
    }

    /// The theme colour that looks exactly like this on a screen, so that a drawing made in theme colours gets their
    /// inks; else the inks that the profile gives for it, under the ink limit.
    pub fn matching(&self, srgb: [u8; 3]) -> Color {
        let theme = self.colors.values().copied().find(|color| color.srgb == srgb);
        theme.unwrap_or_else(|| Color {
            cmyk: self
                .printing
                .profile
                .inks(srgb, Intent::RelativeColorimetric, self.printing.ink_limit),
            srgb,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_colours_get_the_inks_of_the_profile() {
        let red = Palette::default().matching([230, 40, 30]).cmyk;
        assert!(red[1] > 80 && red[2] > 80 && red[0] < 10 && red[3] < 10, "{red:?}");
        assert_eq!(Palette::default().matching([0, 0, 0]).cmyk, [0, 0, 0, 100]);
    }
}
