//! Do small black text and thin black lines print in black alone, and overprint (printers)?

use super::{Desk, Fact, Frame, Item, Kind, Observed, Survey, quoted};
use crate::preflight::painting::Space;

pub(super) fn check(desk: &mut Desk<'_>, frame: &Frame, survey: &Survey) {
    for item in survey
        .items
        .iter()
        .filter(|item| !item.in_tile && frame.keeps(item.bounds))
    {
        let (what, small, limit) = match &item.kind {
            Kind::Text(text) if text.invisible => continue,
            Kind::Text(text) => (
                quoted(item),
                text.size < desk.limits.black_text.value - 0.01,
                &desk.limits.black_text,
            ),
            Kind::Stroke(_, width) => (
                "a thin line".to_owned(),
                *width < desk.limits.black_line.value,
                &desk.limits.black_line,
            ),
            Kind::Fill(_) | Kind::Image(..) | Kind::Ramp => continue,
        };
        if !small || !item.paint.looks_black() || item.alpha < 1.0 {
            continue;
        }
        let limit = limit.clone();
        let sort = if matches!(item.kind, Kind::Text(_)) {
            "text"
        } else {
            "line"
        };
        let place = frame.place(item.bounds);
        if let Some(inks) = rich(item) {
            let observed = Observed::new(Fact::BlackRich, format!("{what} is black and prints in {inks}"));
            let hint = "give it 100 % black and no other ink: four plates never meet exactly, and small letters blur";
            desk.add(sort, observed.at(place).asked(&limit).hint(hint));
        } else if let Some(reason) = knocks_out(item) {
            let observed = Observed::new(Fact::BlackKnockout, format!("{what} is black and does not overprint"));
            let hint = "let black text and lines overprint, so that no white edge shows when plates shift";
            desk.add(
                format!("{sort} {reason}"),
                observed.at(place).note(reason).asked(&limit).hint(hint),
            );
        }
    }
}

/// The inks of what should be black alone.
fn rich(item: &Item) -> Option<String> {
    match &item.paint.inks {
        None => Some("the inks that the printer's conversion makes of red, green and blue".into()),
        Some(inks) if inks.count() > 1 => {
            let names = ["cyan", "magenta", "yellow", "black"];
            let process = inks.process.iter().zip(names).filter(|(ink, _)| **ink > 0.005);
            let mut all: Vec<String> = process
                .map(|(ink, name)| format!("{:.0} % {name}", ink * 100.0))
                .collect();
            all.extend(
                inks.spots
                    .iter()
                    .map(|(name, tint)| format!("{:.0} % {name}", tint * 100.0)),
            );
            Some(all.join(", "))
        }
        Some(_) => None,
    }
}

/// Why it knocks out what is below. Only overprint mode 1 and CMYK numbers let zero ink leave the paper alone
/// (ISO 32000-1, 8.6.7); a Separation speaks of its own plate only.
fn knocks_out(item: &Item) -> Option<&'static str> {
    if !item.overprint {
        return Some("overprinting is off");
    }
    match &*item.paint.space {
        Space::Cmyk if item.keeps_zero => None,
        Space::Cmyk => Some("the overprint mode is 0, so that zero ink still knocks out (`OPM` must be 1)"),
        Space::Inks(..) => None,
        Space::Gray => Some("it is given as grey; only CMYK black overprints"),
        Space::Rgb | Space::Icc(_) | Space::Lab | Space::Indexed(..) | Space::Pattern(_) | Space::Unknown => {
            Some("its colour space does not overprint; only CMYK black does")
        }
    }
}
