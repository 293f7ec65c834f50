//! Are the values of a paragraph style such that type can be set with them?

use std::ops::RangeInclusive;

use super::{Check, Placed};
use crate::geom::Length;
use crate::source::house::Style;

/// More space than a page of A4 is high.
const MOST_SPACE: Length = Length::mm(300);
/// A first line farther in or out is a slip.
const MOST_FIRST_LINE: Length = Length::mm(100);
/// Space between letters in thousandths of the size.
const TRACKING: RangeInclusive<i16> = -100..=500;
/// Lines more or fewer than are best.
const LOOSENESS: RangeInclusive<i8> = -2..=2;

impl Check {
    /// The values of a style, each by itself.
    pub(super) fn style_values(&mut self, style: &Placed<Style>) {
        for (what, measure) in [("the size", &style.size), ("the leading", &style.leading)] {
            if let Some(measure) = measure
                && self.positive(what, measure)
                && !(Length::pt(1)..=Length::pt(1000)).contains(&measure.0)
            {
                self.wrong(measure, format!("{what} is not from 1pt to 1000pt"), "check the unit");
            }
        }
        for (what, measure) in [
            ("the space above", &style.before),
            ("the space below", &style.after),
            ("the space that may grow", &style.stretch),
            ("the indent", &style.indent),
        ] {
            if let Some(measure) = measure
                && self.not_negative(what, measure)
                && measure.0 > MOST_SPACE
            {
                self.wrong(measure, format!("{what} is more than 300mm"), "check the unit");
            }
        }
        if let Some(first) = style
            .first_line
            .as_ref()
            .filter(|first| first.0.abs() > MOST_FIRST_LINE)
        {
            let hint = "a line starts 3mm to 6mm further in, or hangs as far out as its paragraph has `indent`";
            self.wrong(first, "the indent of the first line is not from -100mm to 100mm", hint);
        }
        self.letters(style);
        style.initial.iter().for_each(|initial| self.initial(initial));
        if let Some(lines) = style
            .looseness
            .as_ref()
            .filter(|lines| !LOOSENESS.contains(&lines.value))
        {
            let message = format!("`looseness` is {} lines; it is from -2 to 2", lines.value);
            self.wrong(
                lines,
                message,
                "write 1 for a line more than looks best, -1 for one fewer",
            );
        }
    }

    /// What a style says of its letters.
    fn letters(&mut self, style: &Style) {
        if let Some(tracking) = style.tracking.as_ref().filter(|t| !TRACKING.contains(&t.value)) {
            let message = format!(
                "`tracking` is {} thousandths of the size; it is from {} to {}",
                tracking.value,
                TRACKING.start(),
                TRACKING.end()
            );
            let hint = "letters that are closer run into each other, and words fall apart where they are wider; 20 suits small capitals";
            self.wrong(tracking, message, hint);
        }
        if let Some(weight) = style.weight.as_ref().filter(|weight| !(100..=900).contains(&***weight)) {
            let hint = "400 is regular, 600 semibold, 700 bold";
            self.wrong(
                weight,
                format!("the weight {} is not from 100 to 900", weight.value),
                hint,
            );
        }
        for (what, value, most) in [
            ("expansion", &style.expansion, 30),
            ("letter-spacing", &style.letter_spacing, 50),
        ] {
            if let Some(value) = value.as_ref().filter(|value| value.value > most) {
                let message = format!("`{what}` is {} thousandths; more than {most} can be seen", value.value);
                self.wrong(value, message, "it is in thousandths: 20 is two per cent");
            }
        }
        for feature in style.features.iter().flatten() {
            let tag = feature.strip_prefix('-').unwrap_or(feature);
            if tag.len() != 4 || !tag.bytes().all(|b| b.is_ascii_alphanumeric()) {
                let message = format!(
                    "`{}` is not the name of an OpenType feature",
                    feature.chars().take(40).collect::<String>()
                );
                self.wrong(
                    feature,
                    message,
                    "the names have four letters, as in `onum`; `-liga` turns one off",
                );
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{house_with, only};
    use crate::diag::Code;

    #[test]
    fn a_weight_of_950() {
        only(
            &house_with("weight: 700", "weight: 950"),
            Code::HouseInvalid,
            64,
            "from 100 to 900",
        );
    }

    #[test]
    fn a_size_of_nothing() {
        only(
            &house_with("lead: { size: 12pt", "lead: { size: 0pt"),
            Code::HouseInvalid,
            63,
            "greater than zero",
        );
    }

    #[test]
    fn a_size_of_a_house() {
        only(
            &house_with("lead: { size: 12pt", "lead: { size: 1200mm"),
            Code::HouseInvalid,
            63,
            "check the unit",
        );
    }

    #[test]
    fn a_space_less_than_zero() {
        only(
            &house_with("lead: { size: 12pt", "lead: { before: -2pt"),
            Code::HouseInvalid,
            63,
            "less than zero",
        );
    }

    #[test]
    fn a_feature_of_five_letters() {
        only(&house_with("[lnum,", "[lnums,"), Code::HouseInvalid, 64, "four letters");
    }

    #[test]
    fn a_space_of_a_house() {
        let found = house_with("lead: { size: 12pt", "lead: { after: 900mm");
        only(&found, Code::HouseInvalid, 63, "more than 300mm");
    }

    #[test]
    fn letters_on_top_of_each_other_and_far_apart() {
        for tracking in ["-2000", "-101", "501"] {
            let found = house_with("lead: { size: 12pt", &format!("lead: {{ tracking: {tracking}"));
            only(
                &found,
                Code::HouseInvalid,
                63,
                "thousandths of the size; it is from -100 to 500",
            );
        }
        assert!(house_with("lead: { size: 12pt", "lead: { tracking: -100").is_empty());
    }

    #[test]
    fn a_first_line_outside_of_the_page() {
        for first in ["-160mm", "100.1mm"] {
            let found = house_with("lead: { size: 12pt", &format!("lead: {{ first-line: {first}"));
            only(&found, Code::HouseInvalid, 63, "not from -100mm to 100mm");
        }
        assert!(house_with("lead: { size: 12pt", "lead: { first-line: 4mm").is_empty());
    }

    #[test]
    fn three_lines_more() {
        let found = house_with("lead: { size: 12pt", "lead: { looseness: 3");
        only(&found, Code::HouseInvalid, 63, "from -2 to 2");
        assert!(house_with("lead: { size: 12pt", "lead: { looseness: -2").is_empty());
    }
}
