//! Do the bounds within which a frame may give way make sense?

use super::{Check, Placed};
use crate::source::brochure::{Brochure, Part};
use crate::source::fit::Fit;
use crate::source::house::Format;

/// The least and the most that each bound may be, in per cent.
const LIMITS: [(&str, u16, u16); 5] = [
    ("spacing", 20, 300),
    ("expansion", 97, 100),
    ("leading", 85, 120),
    ("picture-height", 30, 200),
    ("size", 75, 100),
];

/// The tightest space between letters, in thousandths of the size.
const TIGHTEST: i16 = -30;

impl Check {
    /// Bounds: none of them contradicts itself or leaves what can be read.
    pub(super) fn fit(&mut self, fit: &Fit) {
        for (name, share) in fit.shares() {
            let limits = LIMITS.iter().find(|(known, ..)| *known == name);
            let Some(&(_, least, most)) = limits else { continue };
            if share.least > share.most {
                let message = format!(
                    "`{name}` contradicts itself: the least, {}%, is more than the most, {}%",
                    share.least, share.most
                );
                let hint = match (least..=most).contains(&share.least) {
                    true => format!("write `{name}: {}% to {}%`", share.most, share.least),
                    false => format!(
                        "the bounds of `{name}` are within {least}% to {most}% and hold 100%, the smaller one first"
                    ),
                };
                self.wrong(share, message, hint);
            } else if share.least > 100 || share.most < 100 {
                let message = format!("the bounds of `{name}` leave out 100%, the style's own value");
                self.wrong(share, message, "change the style's value, or let the bounds hold 100%");
            } else if share.least == share.most {
                let message = format!("the bounds of `{name}` allow no change");
                let hint = format!("write the least that `{name}` may be, such as `95%`, or take `{name}` away");
                self.wrong(share, message, hint);
            } else if share.least < least || share.most > most {
                let message = format!("the bounds of `{name}` are not within {least}% to {most}%");
                let hint = match name {
                    "size" => "smaller type is hard to read: shorten the text instead",
                    "expansion" => "narrower letters are seen at once: shorten the text instead",
                    _ => "more than that is seen at once: shorten the text, or change the style",
                };
                self.wrong(share, message, hint);
            }
        }
        if let Some(tracking) = fit.tracking.as_ref().filter(|t| !(TIGHTEST..=0).contains(&***t)) {
            let message = format!("the bound of `tracking` is not from {TIGHTEST} to 0");
            let hint = "it is in thousandths of the size and less than zero, as in `-10`";
            self.wrong(tracking, message, hint);
        } else if let Some(tracking) = fit.tracking.as_ref().filter(|t| ***t == 0) {
            let hint = "write thousandths of the size, as in `-10`, or take `tracking` away";
            self.wrong(tracking, "the bound of `tracking` allows no change", hint);
        }
    }

    /// Whether a part that states bounds has an end that its text can miss.
    pub(super) fn fit_of_part(&mut self, part: &Placed<Part>, format: &Format) {
        let Some(fit) = &part.fit else { return };
        self.fit(fit);
        if !fit.is_empty() && format.panels.is_empty() && part.pages.is_none() {
            let message = format!(
                "the part `{}` may give way to fit, but has as many pages as it needs",
                part.name.value
            );
            self.wrong(fit, message, "add `pages: 1`, or take `fit` away");
        }
    }

    /// A drop initial and the space that may grow above a paragraph.
    pub(super) fn initials(&mut self, brochure: &Brochure) {
        for block in brochure.blocks() {
            if let crate::source::brochure::Block::Styled(styled) = &**block
                && let Some(initial) = &styled.initial
            {
                self.initial(initial);
            }
        }
    }

    /// A drop initial is two to four lines high.
    pub(super) fn initial(&mut self, initial: &Placed<u8>) {
        if !(2..=4).contains(&**initial) {
            let message = format!("a drop initial of {} lines", initial.value);
            self.wrong(initial, message, "give 2, 3 or 4 lines, or take `initial` away");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{booklet_with, house_with, only};
    use crate::diag::Code;

    const PART: &str = "  - name: contents\n";

    fn part_with(fit: &str) -> crate::diag::Findings {
        booklet_with(PART, &format!("{PART}    pages: 1\n    fit: {{ {fit} }}\n"))
    }

    #[test]
    fn bounds_that_are_good() {
        let found = part_with("size: 92%, spacing: 50% to 150%, tracking: -10, expansion: 98%");
        assert!(found.is_empty(), "{found:#?}");
    }

    #[test]
    fn more_than_the_most() {
        let found = part_with("leading: 105% to 95%");
        assert!(
            found
                .iter()
                .any(|f| f.code == Code::BrochureInvalid && f.message.contains("contradicts itself")),
            "{found:#?}"
        );
    }

    #[test]
    fn bounds_without_the_value_of_the_style() {
        let found = part_with("leading: 90% to 95%");
        assert!(found.iter().any(|f| f.message.contains("leave out 100%")), "{found:#?}");
    }

    #[test]
    fn bounds_that_allow_nothing() {
        for (fit, told) in [
            ("size: 100%", "`size` allow no change"),
            ("spacing: 100% to 100%", "`spacing` allow no change"),
            ("tracking: 0", "`tracking` allows no change"),
        ] {
            let found = part_with(fit);
            assert!(found.iter().any(|f| f.message.contains(told)), "{fit}: {found:#?}");
        }
    }

    #[test]
    fn no_size_at_all() {
        let found = part_with("size: 0%");
        assert!(
            found.iter().any(|f| f.message.contains("within 75% to 100%")),
            "{found:#?}"
        );
    }

    #[test]
    fn wider_tracking_is_no_help() {
        let found = part_with("tracking: 10");
        assert!(found.iter().any(|f| f.message.contains("from -30 to 0")), "{found:#?}");
    }

    #[test]
    fn a_part_without_an_end() {
        let found = booklet_with(PART, &format!("{PART}    fit: {{ size: 92% }}\n"));
        assert!(
            found.iter().any(|f| f.message.contains("as many pages as it needs")),
            "{found:#?}"
        );
    }

    #[test]
    fn an_initial_of_nine_lines() {
        only(
            &house_with("lead: { size: 12pt", "lead: { initial: 9, size: 12pt"),
            Code::HouseInvalid,
            63,
            "2, 3 or 4 lines",
        );
    }
}
