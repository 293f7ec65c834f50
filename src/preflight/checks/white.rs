//! Does white text show, and is it large enough (printers)?

use super::{Desk, Fact, Frame, Kind, Observed, Survey, quoted};

pub(super) fn check(desk: &mut Desk<'_>, frame: &Frame, survey: &Survey) {
    for item in survey
        .items
        .iter()
        .filter(|item| !item.in_tile && frame.keeps(item.bounds))
    {
        let Kind::Text(text) = &item.kind else { continue };
        if text.invisible || !item.paint.is_white() {
            continue;
        }
        let place = frame.place(item.bounds);
        if item.overprint {
            let message = format!("{} is white and overprints, so it does not show in print", quoted(item));
            let observed = Observed::new(Fact::WhiteOverprint, message).at(place);
            desk.add(
                "",
                observed
                    .asked(&desk.limits.white_text)
                    .hint("turn overprinting off for white text"),
            );
        }
        let limit = &desk.limits.white_text;
        if text.size < limit.value - 0.01 {
            let message = format!(
                "{} is white and {:.1} pt; ink may fill letters under {} pt",
                quoted(item),
                text.size,
                limit.value
            );
            let observed = Observed::new(Fact::WhiteSmall, message).at(place).asked(limit);
            desk.add(
                format!("{:.1}", text.size),
                observed.hint("make it larger or heavier, or print it dark on light"),
            );
        }
    }
}
