//! Is text in more than one ink large enough (printers)?

use super::{Desk, Fact, Frame, Kind, Observed, Survey, quoted};

pub(super) fn check(desk: &mut Desk<'_>, frame: &Frame, survey: &Survey) {
    for item in survey
        .items
        .iter()
        .filter(|item| !item.in_tile && frame.keeps(item.bounds))
    {
        let Kind::Text(text) = &item.kind else { continue };
        let limit = &desk.limits.inked_text;
        let inks = item.paint.inks.as_ref().map_or(0, |inks| inks.count());
        // Black text that should be black alone is another finding.
        if text.invisible || inks < 2 || item.paint.looks_black() || text.size >= limit.value - 0.01 {
            continue;
        }
        let message = format!("{} prints in {inks} inks and is {:.1} pt", quoted(item), text.size);
        let observed = Observed::new(Fact::TextInks, message)
            .at(frame.place(item.bounds))
            .asked(limit);
        let hint = format!("use one ink for text under {} pt, or make it larger", limit.value);
        desk.add(format!("{:.1}", text.size), observed.hint(hint));
    }
}
