//! Can a printer work with the papers and printing conditions of the house?

use super::{Check, Placed};
use crate::geom::Length;
use crate::source::brochure::Brochure;
use crate::source::house::House;
use crate::source::printing::{Condition, Conditions, Paper};

/// The profiles that come with the program.
pub(crate) const BUILT_IN: [&str; 2] = ["FOGRA29L", "FOGRA39L"];

impl Check {
    /// Papers and printing conditions by themselves.
    pub(super) fn printing(&mut self, house: &House) {
        for (name, paper) in &house.papers {
            self.paper(name, paper);
        }
        let Some(printing) = &house.printing else { return };
        self.known("printing condition", &printing.default, &printing.conditions);
        for (name, condition) in &printing.conditions {
            self.condition(name, condition, house);
        }
        self.inks_of_themes(house, printing);
    }

    /// Whether the brochure's printing condition is there, can print its theme, and gets the bleed that it asks for.
    pub(super) fn printing_of(&mut self, brochure: &Brochure, house: &House) {
        let Some(printing) = &house.printing else {
            if let Some(named) = &brochure.printing {
                self.unknown("printing condition", named, std::iter::empty());
            }
            return;
        };
        let condition = match &brochure.printing {
            Some(named) => self.known("printing condition", named, &printing.conditions),
            None => printing.conditions.get(&*printing.default),
        };
        let Some(condition) = condition else { return };
        if let Some(format) = house.formats.get(&*brochure.format)
            && format.bleed.0 < condition.bleed.0
        {
            let message = format!(
                "the format `{}` has {} of bleed, the printer wants {}",
                brochure.format.value,
                millimetres(format.bleed.0),
                millimetres(condition.bleed.0),
            );
            let at = brochure.printing.as_ref().unwrap_or(&brochure.format);
            let hint = format!(
                "write `bleed: {}` into the format in house.yaml, and let pictures that touch the edge reach as far",
                millimetres(condition.bleed.0)
            );
            self.report(crate::diag::Code::BleedSmall, at, message, hint);
        }
        if let (Some(named), Some(theme)) = (&brochure.printing, house.themes.get(&*brochure.theme)) {
            for (name, color) in &theme.colors {
                if let Some(ink) = too_much(*color.cmyk, condition) {
                    let hint = "choose another printing condition, or make the colour lighter in house.yaml";
                    let message = format!(
                        "the colour `{name}` has {ink} % of ink, and `{}` takes {} %",
                        named.value, condition.ink_limit.value
                    );
                    self.report(crate::diag::Code::InkLimit, named, message, hint);
                }
            }
        }
    }

    fn paper(&mut self, name: &str, paper: &Placed<Paper>) {
        if !(20..=600).contains(&*paper.grammage) {
            let hint = "give grams a square metre, as in `grammage: 115`";
            self.wrong(
                &paper.grammage,
                format!("the grammage of `{name}` is not from 20 to 600"),
                hint,
            );
        }
        if !(20..=1000).contains(&*paper.thickness) {
            let hint = "give micrometres, as in `thickness: 90`; the paper's data sheet says how many";
            self.wrong(
                &paper.thickness,
                format!("the thickness of `{name}` is not from 20 to 1000"),
                hint,
            );
        }
    }

    fn condition(&mut self, name: &str, condition: &Placed<Condition>, house: &House) {
        self.known("paper", &condition.paper, &house.papers);
        if !(100..=400).contains(&*condition.ink_limit) {
            let hint = "ask the printer; 300 is usual for offset on coated paper";
            self.wrong(
                &condition.ink_limit,
                format!("the ink limit of `{name}` is not from 100 to 400"),
                hint,
            );
        }
        if condition.output_condition.trim().is_empty() {
            let hint = "write the name from the ICC's registry, as in `FOGRA39`";
            self.wrong(
                &condition.output_condition,
                format!("`{name}` names no output condition"),
                hint,
            );
        }
        let file = condition.profile.to_ascii_lowercase();
        let is_file = [".icc", ".icm"].iter().any(|ending| file.ends_with(ending));
        if !BUILT_IN.contains(&&**condition.profile) && !is_file {
            self.unknown("profile", &condition.profile, BUILT_IN.into_iter());
        }
        let sheet = &condition.press_sheet;
        for (what, side) in [
            ("the width of the press sheet", &sheet.width),
            ("the height of the press sheet", &sheet.height),
        ] {
            if self.positive(what, side) && side.0 > Length::mm(2000) {
                self.wrong(side, format!("{what} is more than two metres"), "check the unit");
            }
        }
        if !(Length::ZERO..=Length::mm(30)).contains(&sheet.unprinted.0) {
            let hint = "5mm is usual";
            self.wrong(&sheet.unprinted, "the unprinted edge is not from 0mm to 30mm", hint);
        }
        if !(Length::ZERO..=Length::mm(20)).contains(&condition.bleed.0) {
            let hint = "3mm is what most printers ask for";
            self.wrong(&condition.bleed, "the printer's bleed is not from 0mm to 20mm", hint);
        }
    }

    /// Every colour of every theme can be printed under the house's own condition.
    fn inks_of_themes(&mut self, house: &House, printing: &Conditions) {
        let Some(condition) = printing.conditions.get(&*printing.default) else {
            return;
        };
        for theme in house.themes.values() {
            for (name, color) in &theme.colors {
                if let Some(ink) = too_much(*color.cmyk, condition) {
                    let hint = "take the same amount of cyan, magenta and yellow away, and add some black instead";
                    let message = format!(
                        "the colour `{name}` has {ink} % of ink, and `{}` takes {} %",
                        printing.default.value, condition.ink_limit.value
                    );
                    self.report(crate::diag::Code::InkLimit, &color.cmyk, message, hint);
                }
            }
        }
    }
}

/// The ink of a colour in per cent, if it is more than the printer wants.
fn too_much(cmyk: [u8; 4], condition: &Condition) -> Option<u16> {
    let ink = cmyk.iter().map(|part| u16::from(*part)).sum();
    (ink > *condition.ink_limit).then_some(ink)
}

fn millimetres(length: Length) -> String {
    format!("{}mm", (length.to_mm() * 100.0).round() / 100.0)
}

#[cfg(test)]
mod tests {
    use super::super::tests::{booklet_with, house_with, only};
    use crate::diag::Code;

    #[test]
    fn a_paper_of_five_grams() {
        only(
            &house_with("grammage: 115", "grammage: 5"),
            Code::HouseInvalid,
            78,
            "from 20 to 600",
        );
    }

    #[test]
    fn a_thickness_in_millimetres() {
        only(
            &house_with("thickness: 92", "thickness: 0"),
            Code::HouseInvalid,
            78,
            "micrometres",
        );
    }

    #[test]
    fn a_default_that_is_not_defined() {
        only(
            &house_with("default: coated", "default: caoted"),
            Code::NameUnknown,
            80,
            "did you mean `coated`?",
        );
    }

    #[test]
    fn a_paper_that_is_not_defined() {
        only(
            &house_with("paper: silk-115", "paper: silk-15"),
            Code::NameUnknown,
            86,
            "`silk-115`",
        );
    }

    #[test]
    fn an_ink_limit_of_four_inks_and_more() {
        only(
            &house_with("ink-limit: 300", "ink-limit: 500"),
            Code::HouseInvalid,
            85,
            "from 100 to 400",
        );
    }

    #[test]
    fn a_profile_that_is_neither_file_nor_name() {
        only(
            &house_with("profile: FOGRA39L", "profile: FOGRA93L"),
            Code::NameUnknown,
            83,
            "`FOGRA39L`",
        );
    }

    #[test]
    fn a_press_sheet_of_a_football_field() {
        only(
            &house_with("width: 450mm", "width: 45000mm"),
            Code::HouseInvalid,
            87,
            "two metres",
        );
    }

    #[test]
    fn an_output_condition_without_name() {
        only(
            &house_with("output-condition: FOGRA39", "output-condition: \"\""),
            Code::HouseInvalid,
            84,
            "names no output condition",
        );
    }

    #[test]
    fn a_colour_with_more_ink_than_the_printer_takes() {
        only(
            &house_with("tint: { cmyk: [10, 0, 5, 0]", "tint: { cmyk: [90, 90, 90, 90]"),
            Code::InkLimit,
            71,
            "360 %",
        );
    }

    #[test]
    fn a_brochure_with_an_unknown_printing_condition() {
        only(
            &booklet_with("code: SN-101", "code: SN-101\nprinting: newsprint"),
            Code::NameUnknown,
            7,
            "`coated`",
        );
    }

    #[test]
    fn less_bleed_than_the_printer_asks_for() {
        only(
            &booklet_with("code: SN-101", "code: SN-101\nprinting: wide"),
            Code::BleedSmall,
            7,
            "5mm",
        );
    }
}
