//! How is the brochure printed: with which inks, on which paper, on which sheet?

use std::sync::Arc;

use super::Profile;
use super::copy::Paper;
use crate::diag::{Finding, Findings};
use crate::geom::{Length, Size};
use crate::source::brochure;
use crate::source::house::House;
use crate::source::printing::{Condition, MarkKind};
use crate::source::{BUILT_IN_PROFILES, read_profile};

/// A printing condition without gaps.
#[derive(Clone, Debug)]
pub struct Printing {
    /// Its name in house.yaml.
    pub name: Arc<str>,
    /// What the inks look like on the paper.
    pub profile: Arc<Profile>,
    /// The printing condition's name in the ICC's registry.
    pub output_condition: Arc<str>,
    /// The most ink in one place, in per cent.
    pub ink_limit: u16,
    /// The paper.
    pub paper: Paper,
    /// The sheet that the press prints.
    pub sheet: PressSheet,
    /// The bleed that the printer asks for.
    pub bleed: Length,
    /// What stands around the pages on a sheet.
    pub marks: Vec<MarkKind>,
}

/// The sheet that a press prints.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PressSheet {
    /// What printers call it.
    pub name: Arc<str>,
    /// Its size.
    pub size: Size,
    /// How much of each edge stays unprinted.
    pub unprinted: Length,
}

impl Default for Printing {
    /// Offset on coated paper of 115 g/m², on SRA3: what holds where a house says nothing.
    fn default() -> Self {
        use MarkKind::{ColorBar, Crop, Fold, Registration, Slug};
        Self {
            name: "coated".into(),
            profile: Arc::new(Profile::coated()),
            output_condition: "FOGRA39".into(),
            ink_limit: 300,
            paper: Paper {
                name: "coated".into(),
                grammage: 115,
                thickness: 92,
            },
            sheet: PressSheet {
                name: "SRA3".into(),
                size: Size::new(Length::mm(450), Length::mm(320)),
                unprinted: Length::mm(5),
            },
            bleed: Length::mm(3),
            marks: vec![Crop, Fold, Registration, ColorBar, Slug],
        }
    }
}

impl Printing {
    /// The printing condition of a brochure; house and brochure have been checked. `root` is the project's folder, where the
    /// house's own profiles are.
    ///
    /// # Errors
    /// What `source::read_profile` and [`Profile::read`] find about the profile, at its place in house.yaml.
    pub fn of(house: &House, brochure: &brochure::Brochure, root: &std::path::Path) -> Result<Self, Findings> {
        let Some(written) = &house.printing else {
            return Ok(Self::default());
        };
        let name = brochure.printing.as_ref().unwrap_or(&written.default);
        let Some(condition) = written.conditions.get(&**name) else {
            return Ok(Self::default());
        };
        let at = condition.profile.place(&"brochures/house.yaml".into());
        let profile = profile(&condition.profile, root).map_err(|finding| finding.at(at))?;
        Ok(Self::with(name, condition, profile, house))
    }

    fn with(name: &str, condition: &Condition, profile: Profile, house: &House) -> Self {
        let sheet = &condition.press_sheet;
        let standard = Self::default();
        Self {
            name: name.into(),
            profile: Arc::new(profile),
            output_condition: condition.output_condition.trim().into(),
            ink_limit: *condition.ink_limit,
            paper: match house.papers.get(&*condition.paper) {
                Some(paper) => Paper::of(&condition.paper, paper),
                None => standard.paper,
            },
            sheet: PressSheet {
                name: sheet.name.as_str().into(),
                size: Size::new(sheet.width.0, sheet.height.0),
                unprinted: sheet.unprinted.0,
            },
            bleed: condition.bleed.0,
            marks: condition.marks.clone(),
        }
    }
}

/// The profile that house.yaml names.
fn profile(name: &str, root: &std::path::Path) -> Result<Profile, Finding> {
    match Profile::built_in(name).filter(|_| BUILT_IN_PROFILES.contains(&name)) {
        Some(profile) => Ok(profile),
        None => Profile::read(name, &read_profile(root, name)?),
    }
}
