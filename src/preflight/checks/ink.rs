//! Is there anywhere more ink than the paper takes, mean over 15 mm² (printers)?

use super::{Desk, Fact, Frame, Observed, Survey};

pub(super) fn check(desk: &mut Desk<'_>, frame: &Frame, survey: &Survey) {
    let limit = &desk.limits.ink_most;
    let too_much = |sum: f32| f64::from(sum) * 100.0 > limit.value + 0.5;
    // Means are only taken where a point asks for it: they are most of the work on a large sheet.
    let suspect = survey.grid.as_ref().filter(|grid| too_much(grid.most()));
    let Some((mean, place)) = suspect.and_then(|grid| grid.heaviest(frame.trim)) else {
        return;
    };
    if too_much(mean) {
        let percent = f64::from(mean) * 100.0;
        let message = format!(
            "the inks add up to {percent:.0} %; the paper takes {:.0} %",
            limit.value
        );
        let observed = Observed::new(Fact::InkSum, message)
            .at(frame.spot(place))
            .note("mean over 15 mm²")
            .asked(limit)
            .hint("use a darker black with less of the other inks, such as 100 % black with 40 % cyan")
            .hint("convert photographs with the printer's profile: it keeps to the limit");
        desk.add(format!("{}", frame.page), observed);
    }
}
