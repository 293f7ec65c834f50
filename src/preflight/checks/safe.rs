//! Do text and pictures keep away from the trim (printers)?

use super::{Area, Desk, Fact, Frame, Kind, MM, Observed, Survey, quoted};

pub(super) fn check(desk: &mut Desk<'_>, frame: &Frame, survey: &Survey) {
    let limit = desk.limits.safe.clone();
    let inner = frame.trim.grown(-limit.value * MM + 0.15);
    for item in survey
        .items
        .iter()
        .filter(|item| !item.in_tile && frame.keeps(item.bounds))
    {
        let what = match &item.kind {
            Kind::Text(text) if text.invisible => continue,
            // Letters as large as a headline that bleeds are drawn on purpose.
            Kind::Text(_) => quoted(item),
            Kind::Image(..) => "a picture".to_owned(),
            Kind::Fill(_) | Kind::Stroke(..) | Kind::Ramp => continue,
        };
        if inner.holds(item.bounds) || bleeds(item.bounds, frame, matches!(item.kind, Kind::Image(..))) {
            continue;
        }
        let message = format!(
            "{what} stands {:.1} mm from the edge; {} mm are safe",
            distance(item.bounds, frame.trim),
            limit.value
        );
        let observed = Observed::new(Fact::Safe, message)
            .at(frame.place(item.bounds))
            .asked(&limit);
        let key = if matches!(item.kind, Kind::Text(_)) {
            "text"
        } else {
            "picture"
        };
        let hint = format!(
            "move it at least {} mm away from the edge, or let it run out into the bleed",
            limit.value
        );
        desk.add(key, observed.hint(hint));
    }
}

/// Whether each edge of a picture is either safe or outside the trim.
fn bleeds(area: Area, frame: &Frame, picture: bool) -> bool {
    let (trim, inner) = (frame.trim, frame.trim.grown(-3.0 * MM + 0.15));
    let low = |edge: f64, trim: f64, inner: f64| edge <= trim + 0.1 || edge >= inner;
    let high = |edge: f64, trim: f64, inner: f64| edge >= trim - 0.1 || edge <= inner;
    picture
        && low(area.left, trim.left, inner.left)
        && low(area.bottom, trim.bottom, inner.bottom)
        && high(area.right, trim.right, inner.right)
        && high(area.top, trim.top, inner.top)
}

/// Millimetres from the nearest edge; 0 when it is cut.
fn distance(area: Area, trim: Area) -> f64 {
    let sides = [
        area.left - trim.left,
        area.bottom - trim.bottom,
        trim.right - area.right,
        trim.top - area.top,
    ];
    sides.into_iter().fold(f64::MAX, f64::min).max(0.0) / MM
}
