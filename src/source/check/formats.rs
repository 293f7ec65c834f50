//! Can paper be cut, folded and filled as a format says?

use super::{Check, Placed};
use crate::geom::Length;
use crate::source::house::{Fold, Format, FormatKind, Panel, Side};

/// Longer and wider than any sheet that a press takes.
const LARGEST_TRIM: Length = Length::mm(2000);

impl Check {
    /// Everything that is wrong with a format by itself.
    pub(super) fn format(&mut self, name: &str, format: &Placed<Format>) {
        let sized = [
            ("the trim width", &format.trim.width),
            ("the trim height", &format.trim.height),
        ]
        .into_iter()
        .filter(|(what, measure)| self.positive(what, measure) && self.not_too_large(what, measure))
        .count();
        let margins = &format.margins;
        for (what, margin) in [
            ("the top margin", &margins.top),
            ("the bottom margin", &margins.bottom),
            ("the inside margin", &margins.inside),
            ("the outside margin", &margins.outside),
        ] {
            self.not_negative(what, margin);
        }
        self.grid(format);
        if !(1..=6).contains(&*format.columns.count) {
            self.wrong(
                &format.columns.count,
                "the number of columns is not from 1 to 6",
                "give a number from 1 to 6",
            );
        }
        if format.columns.gutter.0 < Length::ZERO {
            self.wrong(
                format,
                "the gap between the columns is less than zero",
                "give zero or more",
            );
        }
        if format.bleed.0 < Length::ZERO || format.bleed.0 > Length::mm(20) {
            self.wrong(
                format,
                "the bleed is not from 0mm to 20mm",
                "3mm is what most printers ask for",
            );
        }
        self.panels(name, format);
        if sized == 2 {
            self.room(name, format);
        }
    }

    fn not_too_large(&mut self, what: &str, measure: &Placed<crate::source::Measure>) -> bool {
        let good = measure.0 <= LARGEST_TRIM;
        if !good {
            self.wrong(measure, format!("{what} is more than two metres"), "check the unit");
        }
        good
    }

    fn grid(&mut self, format: &Placed<Format>) {
        let grid = &format.grid;
        if grid.step.0 < Length::pt(1) {
            let hint = "the step is the distance between two lines of text, such as 14pt";
            self.wrong(&grid.step, "the step of the baseline grid is less than 1pt", hint);
        }
        self.not_negative("the first baseline", &grid.first);
    }

    /// Whether text has a place between the margins, on the narrowest panel and in each column.
    fn room(&mut self, name: &str, format: &Placed<Format>) {
        let margins = &format.margins;
        let height = format.trim.height.0 - margins.top.0 - margins.bottom.0;
        if height <= format.grid.first.0 {
            let message = format!("the margins of `{name}` leave no height for a line of text");
            self.wrong(&margins.top, message, "make the top or bottom margin smaller");
        }
        let panels = format
            .panels
            .iter()
            .filter_map(|panel| panel.width.as_ref())
            .map(|width| width.0);
        let narrowest = panels.min().unwrap_or(format.trim.width.0);
        let columns = i64::from((*format.columns.count).clamp(1, 6));
        let gaps = format.columns.gutter.0 * (columns - 1);
        if narrowest - margins.inside.0 - margins.outside.0 - gaps <= Length::ZERO {
            let message = format!("the margins and column gaps of `{name}` leave no width for text");
            self.wrong(
                &margins.inside,
                message,
                "make the inside or outside margin or the gap smaller, or take fewer columns",
            );
        }
    }

    fn panels(&mut self, name: &str, format: &Placed<Format>) {
        self.panel_names(format);
        match (format.kind, format.fold) {
            (FormatKind::Leaflet, None) => {
                self.wrong(
                    format,
                    format!("the leaflet `{name}` has no fold"),
                    "add `fold: z`, `fold: roll` or `fold: half`",
                );
            }
            (FormatKind::Leaflet, Some(fold)) => self.leaflet(name, format, fold),
            (_, Some(_)) => {
                let message = format!("`{name}` has a fold, but its kind is not `leaflet`");
                self.wrong(format, message, "write `kind: leaflet`, or take `fold` away");
            }
            (FormatKind::Booklet, None) if !format.panels.is_empty() => {
                let message = format!("the booklet `{name}` has panels");
                self.wrong(
                    format,
                    message,
                    "take `panels` away: the pages of a booklet follow from its text",
                );
            }
            (FormatKind::Flyer, None) => self.sides(name, format),
            (FormatKind::Sheet, None) if format.panels.len() > 2 => self.sides(name, format),
            (FormatKind::Booklet | FormatKind::Sheet, None) => {}
        }
    }

    fn panel_names(&mut self, format: &Placed<Format>) {
        for (index, panel) in format.panels.iter().enumerate() {
            if format.panels[..index]
                .iter()
                .any(|earlier| earlier.name.value == panel.name.value)
            {
                let message = format!("the panel `{}` is defined twice", panel.name.value);
                self.wrong(&panel.name, message, "give each panel a name of its own");
            }
            if let Some(width) = &panel.width {
                self.positive("the width of the panel", width);
            }
        }
    }

    /// A flat sheet has one or two sides.
    fn sides(&mut self, name: &str, format: &Placed<Format>) {
        if format.panels.is_empty() || format.panels.len() > 2 {
            let message = format!("`{name}` has {} sides", format.panels.len());
            self.wrong(
                format,
                message,
                "name one or two panels, as in `- { name: front, side: outside }`",
            );
            return;
        }
        if let [first, second] = format.panels.as_slice()
            && first.side == second.side
        {
            let message = format!(
                "`{}` and `{}` are on the same side",
                first.name.value, second.name.value
            );
            self.wrong(
                &second.name,
                message,
                "one is `side: outside`, the other `side: inside`",
            );
        }
        for panel in &format.panels {
            if let Some(width) = panel.width.as_ref().filter(|width| width.0 != format.trim.width.0) {
                self.wrong(width, "the side is not as wide as the sheet", "take `width` away");
            }
        }
    }

    fn leaflet(&mut self, name: &str, format: &Placed<Format>, fold: Fold) {
        let mut complete = true;
        for panel in format.panels.iter().filter(|panel| panel.width.is_none()) {
            let message = format!("the panel `{}` has no width", panel.name.value);
            self.wrong(
                &panel.name,
                message,
                "give each panel of a leaflet its width, as in `width: 99mm`",
            );
            complete = false;
        }
        let outside = self.face(name, format, Side::Outside);
        let inside = self.face(name, format, Side::Inside);
        let (Some(outside), Some(inside), true) = (outside, inside, complete) else {
            return;
        };
        if outside.len() != inside.len() {
            let message = format!(
                "`{name}` has {} panels outside and {} inside",
                outside.len(),
                inside.len()
            );
            self.wrong(
                format,
                message,
                "a sheet has as many panels on its one face as on its other",
            );
            return;
        }
        self.backs(&outside, &inside);
        self.fold(name, format, fold, &inside);
    }

    /// The panels of one face from the left, when their positions run 1, 2, 3 and their widths fill the sheet.
    fn face<'a>(&mut self, name: &str, format: &'a Placed<Format>, side: Side) -> Option<Vec<&'a Panel>> {
        let face = if side == Side::Outside { "outside" } else { "inside" };
        let mut panels: Vec<&Panel> = format.panels.iter().filter(|panel| panel.side == side).collect();
        panels.sort_by_key(|panel| *panel.position);
        if panels.is_empty() {
            self.wrong(
                format,
                format!("`{name}` has no panels on its {face}"),
                format!("add panels with `side: {face}`"),
            );
            return None;
        }
        for (index, panel) in panels.iter().enumerate() {
            if usize::from(*panel.position) != index + 1 {
                let message = format!("the positions on the {face} of `{name}` do not run 1, 2, 3 …");
                self.wrong(
                    &panel.name,
                    message,
                    format!("from the left this panel would be position {}", index + 1),
                );
                return None;
            }
        }
        let widths: Length = panels
            .iter()
            .filter_map(|panel| panel.width.as_ref())
            .map(|width| width.0)
            .sum();
        // Millimetres are rounded to micropoints panel by panel, so a sum may be off by a few.
        if (widths - format.trim.width.0).abs() > Length::micropoints(100) {
            let message = format!(
                "the panels on the {face} of `{name}` are together {:.2}mm wide, the sheet is {:.2}mm",
                widths.to_mm(),
                format.trim.width.0.to_mm()
            );
            let at = panels.first()?.width.as_ref()?;
            self.wrong(at, message, "make the widths add up to the trim width");
            return None;
        }
        Some(panels)
    }

    /// The first panel on one face is the back of the last on the other.
    fn backs(&mut self, outside: &[&Panel], inside: &[&Panel]) {
        for (front, back) in outside.iter().zip(inside.iter().rev()) {
            let (Some(wide), Some(width)) = (&front.width, &back.width) else {
                continue;
            };
            if wide.0 != width.0 {
                let message = format!(
                    "`{}` is on the back of `{}`, and they are not equally wide",
                    back.name.value, front.name.value
                );
                self.wrong(width, message, format!("write {}", width_as_written(wide.0)));
            }
        }
    }

    fn fold(&mut self, name: &str, format: &Placed<Format>, fold: Fold, inside: &[&Panel]) {
        let count = inside.len();
        let (word, fits) = match fold {
            Fold::Half => ("half", count == 2),
            Fold::Z => ("z", count >= 3),
            Fold::Roll => ("roll", count >= 3),
        };
        if !fits {
            let wanted = if fold == Fold::Half {
                "two panels"
            } else {
                "three or more panels"
            };
            let message = format!("`fold: {word}` needs {wanted} a face; `{name}` has {count}");
            self.wrong(format, message, "change the fold or the panels");
            return;
        }
        let widths: Vec<Length> = inside
            .iter()
            .filter_map(|panel| panel.width.as_ref())
            .map(|width| width.0)
            .collect();
        if let (Fold::Roll, [first, second, .., before, last]) = (fold, doubled(&widths).as_slice())
            && first >= second
            && last >= before
        {
            let message =
                format!("no panel of `{name}` can be folded inwards: the inmost must be narrower than its neighbour");
            self.wrong(
                format,
                message,
                "make the panel at one end 2 or 3 mm narrower and the others wider",
            );
        }
    }
}

/// The widths with the middle one twice when there are three, so that both ends have a neighbour of their own.
fn doubled(widths: &[Length]) -> Vec<Length> {
    match widths {
        &[a, b, c] => vec![a, b, b, c],
        other => other.to_vec(),
    }
}

fn width_as_written(width: Length) -> String {
    format!("`width: {}mm`", (width.to_mm() * 1000.0).round() / 1000.0)
}

#[cfg(test)]
mod tests {
    use super::super::tests::{house_with, only};
    use crate::diag::Code;

    #[test]
    fn panels_that_do_not_fill_the_sheet() {
        let found = house_with(
            "name: left, side: inside, position: 1, width: 99mm",
            "name: left, side: inside, position: 1, width: 98mm",
        );
        only(
            &found,
            Code::HouseInvalid,
            29,
            "together 296.00mm wide, the sheet is 297.00mm",
        );
    }

    #[test]
    fn positions_that_do_not_run() {
        let found = house_with(
            "name: right, side: inside, position: 3",
            "name: right, side: inside, position: 4",
        );
        only(
            &found,
            Code::HouseInvalid,
            31,
            "from the left this panel would be position 3",
        );
    }

    #[test]
    fn a_panel_without_width() {
        let found = house_with(
            "name: left, side: inside, position: 1, width: 99mm",
            "name: left, side: inside, position: 1",
        );
        assert!(
            found
                .iter()
                .any(|finding| finding.message == "the panel `left` has no width"),
            "{found:#?}"
        );
    }

    #[test]
    fn two_panels_of_one_name() {
        only(
            &house_with("name: flap, side: outside", "name: left, side: outside"),
            Code::HouseInvalid,
            32,
            "defined twice",
        );
    }

    #[test]
    fn faces_with_different_numbers_of_panels() {
        let two = "      - { name: left, side: inside, position: 1, width: 148.5mm }\n      - { name: middle, side: inside, position: 2, width: 148.5mm }\n";
        let three = "      - { name: left, side: inside, position: 1, width: 99mm }\n      - { name: middle, side: inside, position: 2, width: 99mm }\n      - { name: right, side: inside, position: 3, width: 99mm }\n";
        only(
            &house_with(three, two),
            Code::HouseInvalid,
            22,
            "3 panels outside and 2 inside",
        );
    }

    #[test]
    fn backs_of_different_widths() {
        let found = house_with(
            "- { name: left, side: inside, position: 1, width: 99mm }\n      - { name: middle, side: inside, position: 2, width: 99mm }",
            "- { name: left, side: inside, position: 1, width: 100mm }\n      - { name: middle, side: inside, position: 2, width: 98mm }",
        );
        assert_eq!(found.len(), 2, "{found:#?}");
        assert!(found.iter().all(|finding| finding.message.contains("on the back of")));
    }

    #[test]
    fn a_roll_fold_without_a_narrow_panel() {
        only(
            &house_with("fold: z", "fold: roll"),
            Code::HouseInvalid,
            22,
            "can be folded inwards",
        );
    }

    #[test]
    fn a_half_fold_of_three_panels() {
        only(
            &house_with("fold: z", "fold: half"),
            Code::HouseInvalid,
            22,
            "needs two panels a face",
        );
    }

    #[test]
    fn a_leaflet_without_fold() {
        only(&house_with("    fold: z\n", ""), Code::HouseInvalid, 22, "has no fold");
    }

    #[test]
    fn a_fold_of_a_booklet() {
        only(
            &house_with("kind: booklet", "kind: booklet\n    fold: z"),
            Code::HouseInvalid,
            17,
            "kind is not `leaflet`",
        );
    }

    #[test]
    fn panels_of_a_booklet() {
        let found = house_with(
            "kind: booklet",
            "kind: booklet\n    panels: [{ name: a, side: inside }]",
        );
        only(&found, Code::HouseInvalid, 17, "take `panels` away");
    }

    #[test]
    fn two_sides_on_one_face() {
        only(
            &house_with("name: rear, side: inside", "name: rear, side: outside"),
            Code::HouseInvalid,
            54,
            "on the same side",
        );
    }

    #[test]
    fn a_flyer_of_three_sides() {
        let found = house_with(
            "- { name: rear, side: inside }",
            "- { name: rear, side: inside }\n      - { name: third, side: inside }",
        );
        only(&found, Code::HouseInvalid, 48, "has 3 sides");
    }

    #[test]
    fn margins_that_eat_the_width() {
        only(
            &house_with("inside: 16mm, outside: 14mm", "inside: 74mm, outside: 74mm"),
            Code::HouseInvalid,
            19,
            "no width",
        );
    }

    #[test]
    fn margins_that_eat_the_height() {
        only(
            &house_with("top: 18mm, bottom: 22mm", "top: 180mm, bottom: 30mm"),
            Code::HouseInvalid,
            19,
            "no height",
        );
    }

    #[test]
    fn a_margin_less_than_zero() {
        only(
            &house_with("top: 18mm", "top: -1mm"),
            Code::HouseInvalid,
            19,
            "less than zero",
        );
    }

    #[test]
    fn a_grid_without_step() {
        only(
            &house_with("first: 10pt, step: 14pt", "first: 10pt, step: 0pt"),
            Code::HouseInvalid,
            20,
            "less than 1pt",
        );
    }

    #[test]
    fn seven_columns() {
        only(
            &house_with("count: 2, gutter: 6mm", "count: 7, gutter: 6mm"),
            Code::HouseInvalid,
            59,
            "from 1 to 6",
        );
    }

    #[test]
    fn column_gaps_that_eat_the_width() {
        only(
            &house_with("count: 2, gutter: 6mm", "count: 6, gutter: 40mm"),
            Code::HouseInvalid,
            58,
            "no width",
        );
    }

    #[test]
    fn paper_without_width() {
        only(
            &house_with("width: 148mm", "width: 0mm"),
            Code::HouseInvalid,
            18,
            "greater than zero",
        );
    }

    #[test]
    fn paper_of_three_metres() {
        only(
            &house_with("width: 148mm", "width: 3000mm"),
            Code::HouseInvalid,
            18,
            "check the unit",
        );
    }

    #[test]
    fn a_bleed_of_a_hand() {
        only(
            &house_with("kind: booklet", "kind: booklet\n    bleed: 90mm"),
            Code::HouseInvalid,
            17,
            "0mm to 20mm",
        );
    }
}
