//! Which colours does the page have in light and in dark, and which class carries each?
//!
//! A paragraph's colour belongs to the ground that it stands on. In the light both are as designed; in the dark, light
//! grounds become dark ones of the same hue and text is lightened until it can be read; printed, grounds are left to the paper
//! and light text takes their colour. The least contrast is 4.5:1 (WCAG 2.2, 1.4.3), in the dark 7:1.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::content::{Align, Brochure, Color, TextStyle, contrast_ratio};
use crate::geom::Length;
use crate::source::house::Case;

/// The least contrast of text in the light, times 100.
const LIGHT_CONTRAST: u32 = 450;
/// The least contrast of text in the dark, times 100.
const DARK_CONTRAST: u32 = 700;
/// The least contrast of bars, bullets and boxes to tick in the dark, times 100 (WCAG 2.2, 1.4.11).
const SHAPE_CONTRAST: u32 = 300;
/// Grounds that reflect less than this share of light, in contrast to black times 100, stay as they are in the dark.
const DARK_ENOUGH: u32 = 300;
/// What text that has no hue is in the dark.
const PALE: [u8; 3] = [0xe9, 0xe6, 0xe0];

/// Red, green, blue.
type Rgb = [u8; 3];

/// The classes that the page has used so far, each with its rule.
#[derive(Debug)]
pub(super) struct Shades {
    /// The page itself in the dark.
    night: Rgb,
    /// Size of body text; all others are set in relation to it.
    body: Length,
    /// Families with serifs.
    serifs: BTreeSet<String>,
    grounds: Vec<Color>,
    accents: Vec<(Color, Color)>,
    discs: Vec<(Color, Color, Color)>,
    texts: Vec<(TextStyle, Color)>,
}

impl Shades {
    /// For a brochure; its night has the hue of its cover.
    pub(super) fn new(brochure: &Brochure, cover: Option<Color>, serifs: BTreeSet<String>) -> Self {
        Self {
            night: mix(cover.unwrap_or(Color::BLACK).srgb, [0; 3], 62),
            body: brochure.styles.get("body", None).size.max(Length::pt(1)),
            serifs,
            grounds: Vec::new(),
            accents: Vec::new(),
            discs: Vec::new(),
            texts: Vec::new(),
        }
    }

    /// The class of something that has this ground.
    pub(super) fn ground(&mut self, color: Color) -> String {
        format!("g{}", position(&mut self.grounds, color))
    }

    /// The class of text in a style on a ground.
    pub(super) fn text(&mut self, style: &TextStyle, ground: Color) -> String {
        format!("t{}", position(&mut self.texts, (style.clone(), ground)))
    }

    /// The class of rules, bars and bullets in a colour on a ground.
    pub(super) fn accent(&mut self, color: Color, ground: Color) -> String {
        format!("a{}", position(&mut self.accents, (color, ground)))
    }

    /// The class of discs in a colour on a ground, with numbers on them.
    pub(super) fn disc(&mut self, disc: Color, number: Color, ground: Color) -> String {
        format!("d{}", position(&mut self.discs, (disc, number, ground)))
    }

    /// The rules of all classes.
    pub(super) fn css(&self) -> String {
        let mut css = String::new();
        let paper = Color::PAPER.srgb;
        let (mut light, mut dark, mut printed) = (
            variable("page", paper),
            variable("page", self.in_the_dark(Color::PAPER)),
            String::new(),
        );
        let mut count = 0;
        let mut class = |name: String, rule: &str, [by_day, by_night, in_print]: [Rgb; 3]| {
            count += 1;
            let color = format!("c{count}");
            light += &variable(&color, by_day);
            dark += &variable(&color, by_night);
            printed += &variable(&color, in_print);
            // Writing to a string cannot fail.
            let _ = writeln!(css, ".{name}{{{}}}", rule.replace('$', &format!("var(--{color})")));
        };
        for (index, ground) in self.grounds.iter().enumerate() {
            class(
                format!("g{index}"),
                "background:$",
                [ground.srgb, self.in_the_dark(*ground), paper],
            );
        }
        for (index, (color, ground)) in self.accents.iter().enumerate() {
            let by_night = readable(color.srgb, self.in_the_dark(*ground), SHAPE_CONTRAST);
            let in_print = on_paper(*color, *ground, SHAPE_CONTRAST);
            class(format!("a{index}"), "--accent:$", [color.srgb, by_night, in_print]);
        }
        for (index, (disc, number, ground)) in self.discs.iter().enumerate() {
            let by_night = readable(disc.srgb, self.in_the_dark(*ground), SHAPE_CONTRAST);
            let in_print = on_paper(*disc, *ground, LIGHT_CONTRAST);
            class(format!("d{index}"), "--accent:$", [disc.srgb, by_night, in_print]);
            let on_it = [disc.srgb, by_night].map(|disc| readable(number.srgb, disc, LIGHT_CONTRAST));
            class(format!("d{index}"), "--number:$", [on_it[0], on_it[1], in_print]);
        }
        for (index, (style, ground)) in self.texts.iter().enumerate() {
            let by_day = readable(style.color.srgb, ground.srgb, LIGHT_CONTRAST);
            let by_night = readable(style.color.srgb, self.in_the_dark(*ground), DARK_CONTRAST);
            let rule = format!("color:${}", self.typography(style));
            let in_print = on_paper(style.color, *ground, LIGHT_CONTRAST);
            class(format!("t{index}"), &rule, [by_day, by_night, in_print]);
        }
        format!(
            ":root{{color-scheme:light dark;{light}}}\n\
             @media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}\n\
             @media print{{:root{{{printed}}}}}\n{css}"
        )
    }

    /// A ground in the dark.
    fn in_the_dark(&self, ground: Color) -> Rgb {
        if ground == Color::PAPER {
            self.night
        } else if contrast_ratio(ground.srgb, [0; 3]) < DARK_ENOUGH {
            ground.srgb
        } else {
            mix(ground.srgb, self.night, 88)
        }
    }

    /// The style's family, and what stands in for it where it is not installed.
    fn families(&self, style: &TextStyle) -> String {
        let Some(family) = style.families.first() else {
            return "system-ui,sans-serif".into();
        };
        let generic = if self.serifs.contains(&**family) {
            "Georgia,serif"
        } else {
            "system-ui,sans-serif"
        };
        format!("\"{family}\",{generic}")
    }

    /// Everything of a style but its colour.
    fn typography(&self, style: &TextStyle) -> String {
        let mut css = format!(
            ";font-family:{};font-size:{}rem;line-height:{};font-weight:{}",
            self.families(style),
            thousandths(style.size, self.body),
            thousandths(style.leading, style.size),
            style.weight
        );
        let mut say = |condition: bool, rule: &str| {
            if condition {
                css += rule;
            }
        };
        say(style.italic, ";font-style:italic");
        say(style.case == Case::Upper, ";text-transform:uppercase");
        say(style.case == Case::SmallCaps, ";font-variant-caps:small-caps");
        say(style.align == Align::Center, ";text-align:center");
        say(style.align == Align::End, ";text-align:end");
        say(style.balance, ";text-wrap:balance");
        say(style.hyphenate, ";hyphens:auto");
        if style.tracking != 0 {
            let _ = write!(css, ";letter-spacing:{}", em(style.tracking));
        }
        css
    }
}

/// What something on a ground has on paper, where the ground is not printed: its own colour, or that of the ground when it is too
/// light.
fn on_paper(color: Color, ground: Color, contrast: u32) -> Rgb {
    let paper = Color::PAPER.srgb;
    let own = match contrast_ratio(color.srgb, paper) < contrast {
        true => ground.srgb,
        false => color.srgb,
    };
    readable(own, paper, contrast)
}

/// Where `item` is in the list; it is added when it is new.
fn position<T: PartialEq>(list: &mut Vec<T>, item: T) -> usize {
    list.iter().position(|known| *known == item).unwrap_or_else(|| {
        list.push(item);
        list.len() - 1
    })
}

fn variable(name: &str, color: Rgb) -> String {
    let [r, g, b] = color;
    format!("--{name}:#{r:02x}{g:02x}{b:02x};")
}

/// A ratio of two lengths with three decimals.
fn thousandths(part: Length, whole: Length) -> String {
    let value = part.scale(1000, whole.to_micropoints().max(1)).to_micropoints();
    format!("{}.{:03}", value / 1000, value.rem_euclid(1000))
}

fn em(tracking: i16) -> String {
    let sign = if tracking < 0 { "-" } else { "" };
    format!("{sign}0.{:03}em", tracking.unsigned_abs())
}

/// `share` per cent of `to`, the rest of `from`.
fn mix(from: Rgb, to: Rgb, share: u32) -> Rgb {
    std::array::from_fn(|i| {
        let sum = u32::from(from[i]) * (100 - share) + u32::from(to[i]) * share;
        u8::try_from(sum / 100).unwrap_or(u8::MAX)
    })
}

/// The colour, moved towards white or black until it has the contrast on this ground.
fn readable(color: Rgb, ground: Rgb, least: u32) -> Rgb {
    let to_white = contrast_ratio(ground, [255; 3]) >= contrast_ratio(ground, [0; 3]);
    if contrast_ratio(color, ground) >= least {
        return color;
    }
    let hue = color.iter().max().unwrap_or(&0) - color.iter().min().unwrap_or(&0);
    if to_white && hue < 24 && contrast_ratio(PALE, ground) >= least {
        return PALE;
    }
    let end = if to_white { [255; 3] } else { [0; 3] };
    (1..=20)
        .map(|step| mix(color, end, step * 5))
        .find(|mixed| contrast_ratio(*mixed, ground) >= least)
        .unwrap_or(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_lightened_on_a_dark_ground_and_darkened_on_a_light_one() {
        let petrol = [8, 81, 90];
        let night = [2, 24, 27];
        let by_night = readable(petrol, night, DARK_CONTRAST);
        assert!(contrast_ratio(by_night, night) >= DARK_CONTRAST);
        assert!(contrast_ratio(readable([253, 193, 75], [255; 3], 450), [255; 3]) >= 450);
        assert_eq!(readable(petrol, [255; 3], 450), petrol);
    }

    #[test]
    fn black_text_becomes_pale_and_not_grey() {
        assert_eq!(readable([32, 31, 30], [2, 24, 27], DARK_CONTRAST), PALE);
    }

    #[test]
    fn light_text_takes_the_colour_of_its_ground_on_paper() {
        let of = |srgb| Color { srgb, ..Color::PAPER };
        let (petrol, sun, coral) = (of([8, 81, 90]), of([253, 193, 75]), of([185, 64, 49]));
        assert_eq!(on_paper(Color::PAPER, petrol, LIGHT_CONTRAST), petrol.srgb);
        assert_eq!(on_paper(sun, petrol, LIGHT_CONTRAST), petrol.srgb);
        assert_eq!(on_paper(coral, Color::PAPER, LIGHT_CONTRAST), coral.srgb);
        let faint = on_paper(sun, Color::PAPER, LIGHT_CONTRAST);
        assert!(contrast_ratio(faint, [255; 3]) >= LIGHT_CONTRAST);
    }

    #[test]
    fn ratios_have_three_decimals() {
        assert_eq!(thousandths(Length::pt(15), Length::pt(10)), "1.500");
        assert_eq!(thousandths(Length::pt(7), Length::pt(8)), "0.875");
    }
}
