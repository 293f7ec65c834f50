//! Are lines thick enough to print (printers)?

use super::{Desk, Fact, Frame, Kind, Observed, Survey};

pub(super) fn check(desk: &mut Desk<'_>, frame: &Frame, survey: &Survey) {
    for item in survey
        .items
        .iter()
        .filter(|item| !item.in_tile && frame.keeps(item.bounds))
    {
        let width = match &item.kind {
            Kind::Stroke(_, width) => *width,
            // A thin rectangle is a line, however it was drawn.
            Kind::Fill(shape) => match shape.rectangle() {
                Some(area) if area.width().max(area.height()) > 2.0 => area.width().min(area.height()),
                _ => continue,
            },
            Kind::Text(_) | Kind::Image(..) | Kind::Ramp => continue,
        };
        let limit = &desk.limits.line_least;
        if width >= limit.value - 0.005 || item.paint.is_white() {
            continue;
        }
        let message = match width {
            w if w <= 0.0 => "a line has no width: it prints as thin as the press can".to_owned(),
            w => format!("a line is {w:.2} pt thick; under {} pt it may not print", limit.value),
        };
        let observed = Observed::new(Fact::LineThin, message)
            .at(frame.place(item.bounds))
            .asked(limit);
        desk.add(
            format!("{width:.2}"),
            observed.hint(format!("make it at least {} pt; 0.5 pt is safe", limit.value)),
        );
    }
}
