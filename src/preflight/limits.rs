//! Which measures do printers ask for, and who says so?

use crate::geom::Length;

/// Where the printers' limits come from that no printing condition of the house replaces.
const GHENT: &str = "what printers check in sheetfed offset, after the Ghent Workgroup";

/// A measure and who asks for it.
#[derive(Clone, Debug, PartialEq)]
pub struct Limit {
    /// The measure; its unit is that of the field it stands in.
    pub value: f64,
    /// Who says so.
    pub source: String,
}

/// What a printer asks of a file. The printer's own sheet wins: [`Limits::set`] replaces single measures.
#[derive(Clone, Debug, PartialEq)]
pub struct Limits {
    /// Colour and grey pictures below so many samples an inch are an error.
    pub picture_least: Limit,
    /// Those below so many are worth a look.
    pub picture_good: Limit,
    /// One-bit pictures below so many samples an inch are an error.
    pub bitmap_least: Limit,
    /// All inks together, mean over 15 mm², in per cent.
    pub ink_most: Limit,
    /// Black text below so many points prints in black alone, and overprints.
    pub black_text: Limit,
    /// Black lines thinner than so many points, too.
    pub black_line: Limit,
    /// White text has at least so many points.
    pub white_text: Limit,
    /// Text in more than one ink has at least so many points.
    pub inked_text: Limit,
    /// Lines have at least so many points.
    pub line_least: Limit,
    /// At most so many spot colours.
    pub spots_most: Limit,
    /// So many millimetres of bleed on each outer edge.
    pub bleed: Limit,
    /// Within so many millimetres of the trim stands nothing but background.
    pub safe: Limit,
}

/// Names of limits, as a printing condition may set them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Name {
    /// [`Limits::picture_least`]
    PictureLeast,
    /// [`Limits::picture_good`]
    PictureGood,
    /// [`Limits::bitmap_least`]
    BitmapLeast,
    /// [`Limits::ink_most`]
    InkMost,
    /// [`Limits::line_least`]
    LineLeast,
    /// [`Limits::spots_most`]
    SpotsMost,
    /// [`Limits::bleed`]
    Bleed,
    /// [`Limits::safe`]
    Safe,
}

impl Default for Limits {
    fn default() -> Self {
        let limit = |value: f64| Limit {
            value,
            source: GHENT.into(),
        };
        Self {
            picture_least: limit(149.0),
            picture_good: limit(224.0),
            bitmap_least: limit(1200.0),
            ink_most: limit(300.0),
            black_text: limit(12.0),
            black_line: limit(2.0),
            white_text: limit(8.0),
            inked_text: limit(8.0),
            line_least: limit(0.25),
            spots_most: limit(2.0),
            bleed: limit(3.0),
            safe: limit(3.0),
        }
    }
}

impl Limits {
    /// What a printing condition of the house asks for: at most `ink` per cent in one place, and `bleed` on each outer edge.
    pub fn of(condition: &str, ink: u16, bleed: Length) -> Self {
        let mut limits = Self::default();
        let asked = format!("the printing condition `{condition}`");
        limits.set(Name::InkMost, f64::from(ink), asked.clone());
        // Whole micrometres, as people write them.
        limits.set(Name::Bleed, (bleed.to_mm() * 1e3).round() / 1e3, asked);
        limits
    }

    /// Replaces a measure; `source` says who asks for it, such as "printing condition `coated` in brochures/house.yaml".
    pub fn set(&mut self, name: Name, value: f64, source: impl Into<String>) {
        let limit = match name {
            Name::PictureLeast => &mut self.picture_least,
            Name::PictureGood => &mut self.picture_good,
            Name::BitmapLeast => &mut self.bitmap_least,
            Name::InkMost => &mut self.ink_most,
            Name::LineLeast => &mut self.line_least,
            Name::SpotsMost => &mut self.spots_most,
            Name::Bleed => &mut self.bleed,
            Name::Safe => &mut self.safe,
        };
        *limit = Limit {
            value,
            source: source.into(),
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_printing_condition_is_named() {
        let limits = Limits::of("uncoated", 280, Length::mm(5));
        let asked = "the printing condition `uncoated`";
        assert_eq!((limits.ink_most.value, limits.ink_most.source.as_str()), (280.0, asked));
        assert_eq!((limits.bleed.value, limits.bleed.source.as_str()), (5.0, asked));
    }

    #[test]
    fn a_printer_replaces_a_measure_and_is_named() {
        let mut limits = Limits::default();
        limits.set(Name::InkMost, 330.0, "the printer");
        assert_eq!(
            (limits.ink_most.value, limits.ink_most.source.as_str()),
            (330.0, "the printer")
        );
        assert_eq!(limits.bleed.value, 3.0);
    }
}
