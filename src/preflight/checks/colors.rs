//! Is everything painted in inks (PDF/X-4, rule 8)?

use super::{Desk, Fact, Frame, Item, Kind, Observed, Survey, quoted};
use crate::preflight::painting::{Seen, Space};

const HINT: &str =
    "convert it to CMYK with the printer's profile, or export it as PDF/X-4 with conversion to the output profile";

pub(super) fn check(desk: &mut Desk<'_>, frame: &Frame, survey: &Survey) {
    for item in &survey.items {
        if item.paint.space.is_rgb() {
            let place = frame.place(item.bounds);
            let key = kind(item);
            let message = match key {
                "text" => format!("{} is in red, green and blue", quoted(item)),
                other => format!("{other} is in red, green and blue"),
            };
            desk.add(key, Observed::new(Fact::Rgb, message).at(place).hint(HINT));
        }
        for (name, alternate) in item.paint.space.spots() {
            if !matches!(*alternate, Space::Cmyk | Space::Icc(4)) {
                let message = format!("the spot colour {name} has no CMYK values to stand in for it");
                let observed = Observed::new(Fact::SpotAlternate, message).at(frame.place(item.bounds));
                desk.add(
                    &*name,
                    observed.hint("define the spot colour by CMYK values in the program that made it"),
                );
            }
        }
    }
    if survey.notes.seen.contains_key(&Seen::GroupRgb) {
        let place = frame.place(frame.trim);
        let observed = Observed::new(Fact::GroupRgb, "transparency is blended in red, green and blue").at(place);
        desk.add(
            "",
            observed.hint("set the document's transparency blend space to CMYK and export it anew"),
        );
    }
}

fn kind(item: &Item) -> &'static str {
    match item.kind {
        Kind::Text(_) => "text",
        Kind::Fill(_) => "an area",
        Kind::Stroke(..) => "a line",
        Kind::Image(..) => "a picture",
        Kind::Ramp => "a gradient",
    }
}
