//! Which plates does the job need beside cyan, magenta, yellow and black (printers)?

use super::{Desk, Fact, Frame, Observed, Survey};

pub(super) fn check(desk: &mut Desk<'_>, frame: &Frame, survey: &Survey) {
    for item in survey.items.iter().filter(|item| frame.keeps(item.bounds)) {
        for (name, _) in item.paint.space.spots() {
            let message = format!("the spot colour {name} needs a plate of its own");
            let observed = Observed::new(Fact::SpotUsed, message)
                .at(frame.place(item.bounds))
                .asked(&desk.limits.spots_most);
            desk.add(
                &*name,
                observed.hint("order it from the printer, or convert it to CMYK"),
            );
        }
    }
}

/// Once all pages have been seen: whether there are too many.
pub(super) fn count(desk: &mut Desk<'_>) {
    let names = desk.seen.keys(Fact::SpotUsed);
    let limit = desk.limits.spots_most.clone();
    if names.len() as f64 > limit.value {
        let message = format!(
            "there are {} spot colours; the job may have {}: {}",
            names.len(),
            limit.value,
            names.join(", ")
        );
        let observed = Observed::new(Fact::SpotMany, message).asked(&limit);
        desk.add(
            "",
            observed.hint("convert those that the job does not need to CMYK; two names may mean one colour"),
        );
    }
}
