//! On which paper and which press does the house print, as written in `house.yaml`?

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Measure, Placed};
use crate::geom::Length;

/// Offset printing on coated paper, registry name FOGRA39: what inks look like where nobody says otherwise. See
/// `src/source/profiles/README.md` for its licence.
pub const COATED: &[u8] = include_bytes!("profiles/FOGRA39L.icc");

/// A paper, as its maker describes it.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Paper {
    /// Grams a square metre, 20 to 600.
    pub grammage: Placed<u16>,
    /// Thickness of one leaf in micrometres (thousandths of a millimetre), 20 to 1000.
    pub thickness: Placed<u16>,
}

/// The printing conditions of the house, and which of them holds where a brochure names none.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Conditions {
    /// The condition of a brochure that does not say `printing`.
    pub default: Placed<String>,
    /// The conditions by name.
    pub conditions: BTreeMap<String, Placed<Condition>>,
}

/// How and on what a printer prints: colours, inks, paper, press sheet, marks.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Condition {
    /// What inks look like on the paper: `FOGRA39L` (coated) or `FOGRA29L` (uncoated), which come with the program, or an
    /// ICC file of the project, as in `profiles/PSOcoated_v3.icc`; it must be a CMYK output profile.
    pub profile: Placed<String>,
    /// The identifier of the printing condition in the ICC's registry, as in `FOGRA39`.
    pub output_condition: Placed<String>,
    /// The most ink in one place, in per cent, all four inks together; 100 to 400.
    pub ink_limit: Placed<u16>,
    /// A paper of `papers`.
    pub paper: Placed<String>,
    /// The sheet that the press prints.
    pub press_sheet: PressSheet,
    /// The bleed that the printer asks for; 3mm when not given.
    #[serde(default = "three_millimetres")]
    pub bleed: Placed<Measure>,
    /// Which marks stand around the pages on a sheet; all when not given.
    #[serde(default = "all_marks")]
    pub marks: Vec<MarkKind>,
}

/// The sheet that a press prints.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct PressSheet {
    /// What printers call it, as in `SRA3`.
    pub name: Placed<String>,
    /// Its longer side.
    pub width: Placed<Measure>,
    /// Its shorter side.
    pub height: Placed<Measure>,
    /// How much of each edge the press cannot print; 5mm when not given.
    #[serde(default = "five_millimetres")]
    pub unprinted: Placed<Measure>,
}

/// What stands around the pages on a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum MarkKind {
    /// Where to cut.
    Crop,
    /// Where to fold.
    Fold,
    /// Targets by which the printer lays one ink upon another.
    Registration,
    /// Patches by which the printer measures the inks.
    ColorBar,
    /// Title, language, edition, date and sheet.
    Slug,
}

/// How colours that an ink cannot reach are brought to the paper (ICC.1:2010, 6.2).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Intent {
    /// All colours move a little, so that gradations stay: for photographs.
    #[default]
    Perceptual,
    /// What the paper can show stays as it is, the rest is cut off: for logos and flat colours.
    RelativeColorimetric,
    /// Strong colours stay strong: for charts.
    Saturation,
}

fn three_millimetres() -> Placed<Measure> {
    Placed::nowhere(Measure(Length::mm(3)))
}

fn five_millimetres() -> Placed<Measure> {
    Placed::nowhere(Measure(Length::mm(5)))
}

fn all_marks() -> Vec<MarkKind> {
    use MarkKind::{ColorBar, Crop, Fold, Registration, Slug};
    vec![Crop, Fold, Registration, ColorBar, Slug]
}
