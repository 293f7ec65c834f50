//! Is anything printed on the page (printers)?

use super::{Desk, Fact, Frame, Kind, Observed, Survey};
use crate::preflight::report::Where;

pub(super) fn check(desk: &mut Desk<'_>, frame: &Frame, survey: &Survey) {
    let shows = survey.items.iter().any(|item| {
        let invisible = matches!(&item.kind, Kind::Text(text) if text.invisible);
        !invisible && !item.paint.is_white() && frame.keeps(item.bounds)
    });
    if !shows {
        let place = Where {
            page: frame.page,
            at: None,
        };
        let observed = Observed::new(Fact::Empty, "a page is empty").at(place);
        desk.add("", observed.hint("keep it if the folding needs it; else take it out"));
    }
}
