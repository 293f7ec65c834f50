//! What does one finished copy of a brochure weigh, and how thick is it?

use std::sync::Arc;

use super::Format;
use crate::geom::{Length, Size};
use crate::source::house::FormatKind;
use crate::source::printing;

/// A paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// Its name in house.yaml.
    pub name: Arc<str>,
    /// Grams a square metre.
    pub grammage: u16,
    /// Thickness of a leaf in micrometres.
    pub thickness: u16,
}

impl Paper {
    /// The paper as written; checked.
    pub fn of(name: &str, written: &printing::Paper) -> Self {
        Self {
            name: name.into(),
            grammage: *written.grammage,
            thickness: *written.thickness,
        }
    }

    /// How thick a leaf is.
    pub fn leaf(&self) -> Length {
        Length::mm(i64::from(self.thickness)).scale(1, 1000)
    }
}

/// One copy, cut, folded and stapled, as it lies in a box. Inks and staples are left out: together they are less than the
/// tolerance of a paper's weight (ISO 536: 4 %).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FinishedCopy {
    /// Weight in milligrams.
    pub milligrams: u64,
    /// Thickness in micrometres, pressed flat.
    pub micrometres: u64,
    /// Its size, closed.
    pub closed: Size,
}

impl FinishedCopy {
    /// One copy of this format on this paper. `pages` counts in booklets and loose sheets, where two pages are a leaf; the
    /// panels of leaflets and the sides of flyers follow from the format.
    pub fn of(format: &Format, pages: u16, paper: &Paper) -> Self {
        let leaves = match format.kind {
            FormatKind::Booklet | FormatKind::Sheet => u64::from(pages).div_ceil(2).max(1),
            FormatKind::Leaflet | FormatKind::Flyer => 1,
        };
        let layers = match format.kind {
            FormatKind::Leaflet => (format.panels.len() as u64).div_ceil(2).max(1),
            FormatKind::Booklet | FormatKind::Sheet | FormatKind::Flyer => leaves,
        };
        let widest = format.panels.iter().map(|panel| panel.size.width).max();
        let closed = match format.kind {
            FormatKind::Leaflet => Size::new(widest.unwrap_or(format.trim.width), format.trim.height),
            FormatKind::Booklet | FormatKind::Sheet | FormatKind::Flyer => format.trim,
        };
        Self {
            milligrams: leaves * leaf_milligrams(format.trim, paper.grammage),
            micrometres: layers * u64::from(paper.thickness),
            closed,
        }
    }

    /// Weight in grams, for reports.
    pub fn grams(self) -> f64 {
        self.milligrams as f64 / 1e3
    }

    /// Thickness in millimetres, for reports.
    pub fn millimetres(self) -> f64 {
        self.micrometres as f64 / 1e3
    }
}

/// The weight of a leaf, rounded to the nearest milligram.
fn leaf_milligrams(size: Size, grammage: u16) -> u64 {
    // g/m² are µg/mm²; a millimetre has 360/127 million micropoints.
    let area = i128::from(size.width.to_micropoints()) * i128::from(size.height.to_micropoints());
    let micrograms = area * i128::from(grammage) * 127 * 127 / (360_000_000 * 360_000_000);
    u64::try_from((micrograms + 500) / 1000).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::sample::HOUSE;
    use crate::source::{SourceText, house::House, yaml};

    fn copy(format: &str, pages: u16, grammage: u16) -> FinishedCopy {
        let house: House = yaml::parse(&SourceText::new("h.yaml", HOUSE)).unwrap();
        let paper = Paper {
            name: "p".into(),
            grammage,
            thickness: 92,
        };
        FinishedCopy::of(&Format::of(format, &house.formats[format]), pages, &paper)
    }

    #[test]
    fn sixteen_pages_of_a5_are_eight_leaves() {
        // 8 × 148 mm × 210 mm × 115 g/m² = 28.59 g.
        assert_eq!(copy("a5-booklet", 16, 115).milligrams, 8 * 3574);
        assert_eq!(copy("a5-booklet", 16, 115).micrometres, 8 * 92);
    }

    #[test]
    fn a_leaflet_weighs_as_its_open_sheet_and_is_as_thick_as_its_panels() {
        let leaflet = copy("a4-z", 6, 115);
        assert_eq!((leaflet.milligrams, leaflet.micrometres), (7173, 3 * 92));
        assert_eq!(leaflet.closed, Size::new(Length::mm(99), Length::mm(210)));
    }

    #[test]
    fn a_flyer_is_one_leaf() {
        assert_eq!(copy("a6-flyer", 2, 300).milligrams, 4662);
    }
}
