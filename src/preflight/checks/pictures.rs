//! Have pictures enough pixels for their size on the page (printers)?

use super::{Desk, Fact, Frame, Item, Kind, Observed, Survey};

pub(super) fn check(desk: &mut Desk<'_>, frame: &Frame, survey: &Survey) {
    for item in survey
        .items
        .iter()
        .filter(|item| !item.in_tile && frame.keeps(item.bounds))
    {
        let Kind::Image(picture, _) = &item.kind else { continue };
        let Some(least) = resolution(item) else { continue };
        // One colour all over has no resolution; a pixel or two is drawn as an area.
        if picture.plain || picture.width <= 2 || picture.height <= 2 {
            continue;
        }
        let limits = desk.limits;
        let one_bit = picture.bits == 1 && !matches!(*picture.space, crate::preflight::painting::Space::Indexed(..));
        let (fact, limit) = match one_bit {
            true if least < limits.bitmap_least.value - 0.5 => (Fact::Bitmap, &limits.bitmap_least),
            false if least < limits.picture_least.value - 0.5 => (Fact::PictureCoarse, &limits.picture_least),
            false if least < limits.picture_good.value - 0.5 => (Fact::PictureSoft, &limits.picture_good),
            _ => continue,
        };
        let what = if one_bit { "a one-bit picture" } else { "a picture" };
        let message = format!(
            "{what} has {least:.0} pixels an inch where {:.0} are wanted",
            limit.value
        );
        let most = least / limit.value;
        let observed = Observed::new(fact, message)
            .at(frame.place(item.bounds))
            .note(format!(
                "{} × {} pixels on {:.0} × {:.0} mm",
                picture.width,
                picture.height,
                item.bounds.width() / super::MM,
                item.bounds.height() / super::MM
            ))
            .asked(limit)
            .hint("place a larger original; enlarging this one in a picture editor does not help")
            .hint(format!(
                "or make it smaller on the page, to {:.0} % of its size",
                (most * 100.0).floor()
            ));
        // The size of two pictures is hardly ever the same; so each becomes a finding of its own.
        desk.add(format!("{}x{} {least:.0}", picture.width, picture.height), observed);
    }
}

/// Pixels an inch, the lower of the two directions.
fn resolution(item: &Item) -> Option<f64> {
    let Kind::Image(picture, matrix) = &item.kind else {
        return None;
    };
    let (width, height) = matrix.scales();
    if width < 0.01 || height < 0.01 {
        return None;
    }
    Some((picture.width as f64 / width).min(picture.height as f64 / height) * 72.0)
}
