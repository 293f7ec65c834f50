//! Do a brochure's parts fit its format: panels, pages, margins, columns, areas?

use super::{Check, Placed};
use crate::diag::{Code, Finding};
use crate::geom::Length;
use crate::source::Measure;
use crate::source::brochure::{Area, AreaBox, Brochure, Part};
use crate::source::house::{Format, FormatKind};

impl Check {
    /// Pages and panels, and each part by itself.
    pub(super) fn parts(&mut self, brochure: &Brochure, format: &Placed<Format>) {
        self.pages(brochure, format);
        if *brochure.edition == 0 {
            self.wrong(&brochure.edition, "the edition is 0", "the first edition is 1");
        }
        if let Some(baseline) = brochure.footer.as_ref().and_then(|footer| footer.baseline.as_ref()) {
            let within = self.positive("the height of the footer", baseline);
            if within && baseline.0 > format.margins.bottom.0 {
                self.wrong(
                    baseline,
                    "the footer would stand in the text",
                    "keep it below the format's bottom margin",
                );
            }
        }
        if brochure.parts.is_empty() {
            self.wrong(
                &brochure.title,
                "the brochure has no parts",
                "add a part with a `name` and `blocks`",
            );
        }
        for (index, part) in brochure.parts.iter().enumerate() {
            if brochure.parts[..index]
                .iter()
                .any(|earlier| earlier.name.value == part.name.value)
            {
                let message = format!("two parts are called `{}`", part.name.value);
                self.wrong(&part.name, message, "give each part a name of its own: findings use it");
            }
            self.part(part, format);
        }
        self.panels_used(brochure, format);
    }

    fn pages(&mut self, brochure: &Brochure, format: &Placed<Format>) {
        let Some(pages) = &brochure.pages else { return };
        if format.kind != FormatKind::Booklet {
            let message = "only booklets have a fixed number of pages";
            self.wrong(pages, message, "take `pages` away: the panels of the format decide");
        } else if **pages == 0 || **pages % 4 != 0 {
            let message = format!("a stapled booklet cannot have {} pages", pages.value);
            let lower = **pages / 4 * 4;
            let hint = if lower == 0 {
                "give 4, 8, 12 …".to_owned()
            } else {
                format!("give {lower} or {}", u32::from(lower) + 4)
            };
            self.wrong(pages, message, hint);
        }
    }

    fn part(&mut self, part: &Placed<Part>, format: &Placed<Format>) {
        if let Some(pages) = &part.pages {
            if **pages == 0 {
                self.wrong(
                    pages,
                    "a part has at least one page",
                    "give 1 or more, or take `pages` away",
                );
            } else if !format.panels.is_empty() {
                let hint = "take `pages` away: the panels of the part decide";
                self.wrong(pages, "parts of this format have panels and no pages", hint);
            }
        }
        if part.start.is_some() && format.kind != FormatKind::Booklet {
            self.wrong(
                part,
                format!(
                    "the part `{}` starts left or right, but only booklets have such pages",
                    part.name.value
                ),
                "take `start` away",
            );
        }
        if let Some(columns) = &part.columns {
            if !(1..=6).contains(&*columns.count) {
                self.wrong(
                    &columns.count,
                    "the number of columns is not from 1 to 6",
                    "give a number from 1 to 6",
                );
            }
            if columns.gutter.0 < Length::ZERO {
                self.wrong(
                    &columns.count,
                    "the gap between the columns is less than zero",
                    "give zero or more",
                );
            }
        }
        if let Some(margins) = &part.margins {
            for (what, margin) in [
                ("the top margin", &margins.top),
                ("the bottom margin", &margins.bottom),
                ("the inside margin", &margins.inside),
                ("the outside margin", &margins.outside),
            ] {
                if let Some(margin) = margin {
                    self.not_negative(what, margin);
                }
            }
        }
        self.part_room(part, format);
        for area in &part.background {
            self.area(area);
        }
    }

    /// Whether text has a place between the part's own margins, on its narrowest panel and in each column.
    fn part_room(&mut self, part: &Placed<Part>, format: &Placed<Format>) {
        if part.margins.is_none() && part.columns.is_none() {
            return;
        }
        let own = part.margins.clone().unwrap_or_default();
        let either =
            |own: &Option<Placed<Measure>>, shared: &Placed<Measure>| own.as_ref().map_or(shared.0, |own| own.0);
        let columns = part.columns.as_ref().unwrap_or(&format.columns);
        let named = format
            .panels
            .iter()
            .filter(|panel| part.panels.iter().any(|name| name.value == panel.name.value));
        let width = named
            .filter_map(|panel| panel.width.as_ref())
            .map(|width| width.0)
            .min()
            .unwrap_or(format.trim.width.0);
        let gaps = columns.gutter.0 * (i64::from((*columns.count).clamp(1, 6)) - 1);
        let free_width =
            width - either(&own.inside, &format.margins.inside) - either(&own.outside, &format.margins.outside) - gaps;
        let free_height =
            format.trim.height.0 - either(&own.top, &format.margins.top) - either(&own.bottom, &format.margins.bottom);
        if free_width <= Length::ZERO || free_height <= Length::ZERO {
            let message = format!(
                "the margins and columns of the part `{}` leave no room for text",
                part.name.value
            );
            self.wrong(part, message, "make the margins smaller or take fewer columns");
        }
    }

    fn area(&mut self, area: &Placed<Area>) {
        match (&area.color, &area.picture) {
            (None, None) => self.wrong(
                area,
                "the area has neither `color` nor `picture`",
                "give it one of the two",
            ),
            (Some(_), Some(_)) => {
                self.wrong(
                    area,
                    "the area has both `color` and `picture`",
                    "make two areas of it; the first is at the back",
                );
            }
            _ => {}
        }
        if let Some(frame) = &area.frame {
            self.area_box(area, frame);
        }
    }

    fn area_box(&mut self, area: &Placed<Area>, frame: &AreaBox) {
        for (what, edges) in [
            ("`left`, `right` and `width`", [&frame.left, &frame.right, &frame.width]),
            (
                "`top`, `bottom` and `height`",
                [&frame.top, &frame.bottom, &frame.height],
            ),
        ] {
            if edges.iter().all(|edge| edge.is_some()) {
                self.wrong(
                    area,
                    format!("the box gives all of {what}"),
                    "two of the three are enough; take one away",
                );
            }
        }
        for (what, measure) in [("the width", &frame.width), ("the height", &frame.height)] {
            if let Some(measure) = measure {
                self.positive(what, measure);
            }
        }
    }

    /// Whether parts name panels that exist, each once, and whether all are used.
    fn panels_used(&mut self, brochure: &Brochure, format: &Placed<Format>) {
        let known = || format.panels.iter().map(|panel| panel.name.as_str());
        let mut used: Vec<&str> = Vec::new();
        for part in &brochure.parts {
            if format.panels.is_empty() {
                if let Some(panel) = part.panels.first() {
                    let message = format!("the format `{}` has no panels", brochure.format.value);
                    self.wrong(panel, message, "take `panels` away: the text flows from page to page");
                }
                continue;
            }
            if part.panels.is_empty() {
                let message = format!("the part `{}` names no panels", part.name.value);
                self.wrong(
                    part,
                    message,
                    format!("add `panels: […]`; the format has {}", crate::diag::listed(known())),
                );
            }
            for panel in &part.panels {
                if !known().any(|name| name == panel.as_str()) {
                    self.unknown("panel", panel, known());
                } else if used.contains(&panel.as_str()) {
                    let message = format!("the panel `{}` is filled twice", panel.value);
                    self.wrong(panel, message, "each panel belongs to one part");
                } else {
                    used.push(panel);
                }
            }
        }
        let empty: Vec<&str> = known().filter(|name| !used.contains(name)).collect();
        if !empty.is_empty() && self.findings.is_empty() {
            let message = format!("no part fills {}", crate::diag::listed(empty));
            let finding = Finding::warning(Code::BrochureInvalid, message).at(brochure.format.place(&self.file));
            self.findings.push(
                finding.hint("it stays empty; name it under `panels` of a part, without blocks if that is meant"),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{booklet_with, leaflet_with, only};
    use crate::diag::{Code, Severity};

    #[test]
    fn nine_pages() {
        only(
            &booklet_with("pages: 8", "pages: 9"),
            Code::BrochureInvalid,
            10,
            "give 8 or 12",
        );
    }

    #[test]
    fn no_pages() {
        only(
            &booklet_with("pages: 8", "pages: 0"),
            Code::BrochureInvalid,
            10,
            "give 4, 8",
        );
    }

    #[test]
    fn pages_of_a_leaflet() {
        only(
            &leaflet_with("edition: 1", "edition: 1\npages: 4"),
            Code::BrochureInvalid,
            9,
            "take `pages` away",
        );
    }

    #[test]
    fn edition_zero() {
        only(
            &booklet_with("edition: 1", "edition: 0"),
            Code::BrochureInvalid,
            8,
            "the first edition is 1",
        );
    }

    #[test]
    fn an_unknown_panel() {
        only(
            &leaflet_with(
                "panels: [left, middle, right, flap]",
                "panels: [left, middel, right, flap, middle]",
            ),
            Code::NameUnknown,
            17,
            "did you mean `middle`?",
        );
    }

    #[test]
    fn a_panel_filled_twice() {
        only(
            &leaflet_with("panels: [back]", "panels: [back, left]"),
            Code::BrochureInvalid,
            22,
            "filled twice",
        );
    }

    #[test]
    fn an_empty_panel_is_a_warning() {
        let found = leaflet_with("[left, middle, right, flap]", "[left, middle, right]");
        only(&found, Code::BrochureInvalid, 4, "no part fills `flap`");
        assert!(found.iter().all(|finding| finding.severity == Severity::Warning));
    }

    #[test]
    fn a_leaflet_part_without_panels() {
        let found = leaflet_with("    panels: [back]\n", "");
        only(&found, Code::BrochureInvalid, 21, "names no panels");
    }

    #[test]
    fn panels_in_a_booklet() {
        only(
            &booklet_with("  - name: contents\n", "  - name: contents\n    panels: [a]\n"),
            Code::BrochureInvalid,
            27,
            "has no panels",
        );
    }

    #[test]
    fn a_leaflet_part_that_starts_right() {
        only(
            &leaflet_with("panels: [back]", "panels: [back]\n    start: right"),
            Code::BrochureInvalid,
            21,
            "take `start` away",
        );
    }

    #[test]
    fn two_parts_of_one_name() {
        only(
            &booklet_with("- name: chapter", "- name: contents"),
            Code::BrochureInvalid,
            30,
            "two parts",
        );
    }

    #[test]
    fn a_brochure_without_parts() {
        let at = crate::source::sample::BOOKLET.find("parts:").unwrap();
        let parts = &crate::source::sample::BOOKLET[at..];
        only(
            &booklet_with(parts, "parts: []\n"),
            Code::BrochureInvalid,
            1,
            "no parts",
        );
    }

    #[test]
    fn margins_that_leave_no_room() {
        let found = booklet_with(
            "    start: right\n",
            "    start: right\n    margins: { inside: 100mm, outside: 100mm }\n",
        );
        only(&found, Code::BrochureInvalid, 15, "no room");
    }

    #[test]
    fn an_area_without_content() {
        only(
            &booklet_with("      - color: tint\n", "      - every-page: true\n"),
            Code::BrochureInvalid,
            19,
            "neither",
        );
    }

    #[test]
    fn an_area_with_two_contents() {
        only(
            &booklet_with("- color: tint\n", "- color: tint\n        picture: a.svg\n"),
            Code::BrochureInvalid,
            19,
            "both",
        );
    }

    #[test]
    fn a_box_with_too_many_edges() {
        only(
            &booklet_with("left: 10mm, width", "left: 10mm, right: 1mm, width"),
            Code::BrochureInvalid,
            20,
            "two of the three",
        );
    }

    #[test]
    fn a_box_of_no_width() {
        only(
            &booklet_with("width: 60mm", "width: 0mm"),
            Code::BrochureInvalid,
            20,
            "greater than zero",
        );
    }
}
