//! Does the content of the pages hold together (ISO 32000-1; PDF/X-4, rule 9)?

use super::{Desk, Fact, Frame, Observed, Survey};
use crate::preflight::painting::Seen;

pub(super) fn check(desk: &mut Desk<'_>, frame: &Frame, survey: &Survey) {
    let whole = crate::preflight::report::Where {
        page: frame.page,
        at: None,
    };
    for (seen, (_, area)) in &survey.notes.seen {
        let (key, observed) = match seen {
            Seen::BlendUnknown(mode) => (
                mode.clone(),
                Observed::new(
                    Fact::Blend,
                    format!("something is blended by `{mode}`, which PDF does not know"),
                )
                .hint("choose another blend mode in the program that made it"),
            ),
            Seen::Transfer => (
                String::new(),
                Observed::new(
                    Fact::Transfer,
                    "a transfer function changes tones on the way to the press",
                )
                .hint("turn “preserve transfer functions” off when exporting"),
            ),
            Seen::PostScript => (
                String::new(),
                Observed::new(Fact::PostScript, "it holds a piece of PostScript")
                    .hint("place the graphic as PDF instead of EPS, and export anew"),
            ),
            Seen::Alternates => (
                String::new(),
                Observed::new(
                    Fact::Alternates,
                    "a picture has other versions of itself (`Alternates`)",
                )
                .hint("place the picture anew, in one version"),
            ),
            Seen::PictureBroken => (
                "picture".to_owned(),
                Observed::new(Fact::Content, "the data of a picture are damaged or incomplete")
                    .hint("place the picture anew; this one prints in part or not at all"),
            ),
            Seen::Filter(name) => (name.clone(), super::streams::forbidden(name)),
            Seen::ResourceMissing(name) => (
                name.clone(),
                Observed::new(
                    Fact::Content,
                    format!("the page uses `{name}`, and the file has nothing of that name"),
                )
                .hint("export it anew; what is missing does not print"),
            ),
            // What these mean is reported by `colors`, with its place.
            Seen::GroupRgb => continue,
        };
        desk.add(key, observed.at(area.map_or(whole, |area| frame.place(area))));
    }
    if survey.notes.cut_short {
        let observed = Observed::new(Fact::Limit, "a page paints more things than are looked at").at(whole);
        desk.add(
            "items",
            observed.hint("simplify its drawings, or place them as pictures"),
        );
    }
}
