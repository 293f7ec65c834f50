//! Are the boxes of each page there, in each other, and the pages alike (PDF/X-4, rule 6; printers)?

use super::{Area, Claims, Desk, Fact, Frame, MM, Observed};
use crate::preflight::reader::Page;
use crate::preflight::report::Where;

/// Boxes may miss each other by this many points, about a hundredth of a millimetre.
const SLACK: f64 = 0.03;

/// So many points the panel of a roll fold may be narrower: 5 mm.
const FOLDED_IN: f64 = 14.2;

pub(super) fn check(desk: &mut Desk<'_>, claims: &Claims) {
    let pages = desk.pages;
    for page in pages {
        boxes(desk, page);
        turned(desk, page);
        bleed(desk, page);
    }
    // The inner spreads of a booklet are cut shorter than the outer ones, and the last sheet of a job may be another.
    if !claims.imposed {
        alike(desk);
    }
}

/// Whether all pages have the size of the first.
fn alike(desk: &mut Desk<'_>) {
    let pages = desk.pages;
    let sizes = pages.iter().map(|page| Frame::of(desk.file, page).trim);
    let sizes: Vec<(f64, f64)> = sizes.map(|trim| (trim.width(), trim.height())).collect();
    let Some(first) = sizes.first().copied() else { return };
    for (page, size) in pages.iter().zip(&sizes) {
        if (size.0 - first.0).abs() > SLACK || (size.1 - first.1).abs() > SLACK {
            let shown = |(w, h): (f64, f64)| format!("{:.1} × {:.1} mm", w / MM, h / MM);
            let message = format!("a page is {} and the first page {}", shown(*size), shown(first));
            // The panel that a roll fold folds in is narrower, so that it fits.
            let panel = (size.1 - first.1).abs() <= SLACK && (size.0 - first.0).abs() <= FOLDED_IN;
            let (fact, hint) = match panel {
                true => (
                    Fact::TrimNarrower,
                    "if it is not the panel that is folded in, give it the size of the others",
                ),
                false => (
                    Fact::TrimDiffers,
                    "give all pages the same size, or send the others in a file of their own",
                ),
            };
            desk.add(message.clone(), Observed::new(fact, message).at(whole(page)).hint(hint));
        }
    }
}

fn whole(page: &Page) -> Where {
    Where {
        page: page.number,
        at: None,
    }
}

fn boxes(desk: &mut Desk<'_>, page: &Page) {
    const HINT: &str = "export it as PDF/X-4 with the document's bleed; the program then writes the boxes";
    let boxed = |key: &[u8]| page.boxed(desk.file, key).map(Area::of);
    let (trim, bleed, art) = (boxed(b"TrimBox"), boxed(b"BleedBox"), boxed(b"ArtBox"));
    let media = Area::of(page.media);
    let mut faults: Vec<&str> = Vec::new();
    if trim.is_none() {
        faults.push("a page does not say where it is cut (`TrimBox`)");
    }
    if art.is_some() {
        faults.push("a page has an `ArtBox`, which PDF/X-4 does not allow beside a `TrimBox`");
    }
    match (trim, bleed) {
        (_, None) => faults.push("a page does not say how far its bleed reaches (`BleedBox`)"),
        (Some(trim), Some(bleed)) if !bleed.grown(SLACK).holds(trim) => {
            faults.push("the `TrimBox` of a page reaches out of its `BleedBox`");
        }
        _ => {}
    }
    if bleed.or(trim).is_some_and(|inner| !media.grown(SLACK).holds(inner)) {
        faults.push("the `BleedBox` of a page reaches out of its `MediaBox`");
    }
    if page.crop.is_some_and(|crop| {
        let crop = Area::of(crop);
        !(crop.grown(SLACK).holds(media) && media.grown(SLACK).holds(crop))
    }) {
        faults.push("a page has a `CropBox` that differs from its `MediaBox`");
    }
    for fault in faults {
        desk.add(fault, Observed::new(Fact::Boxes, fault).at(whole(page)).hint(HINT));
    }
}

fn turned(desk: &mut Desk<'_>, page: &Page) {
    const HINT: &str = "turn or scale the page in the program that made it, not in a viewer";
    if page.rotate.rem_euclid(360) != 0 {
        let message = format!("a page is turned by {}° (`Rotate`)", page.rotate);
        desk.add(
            "rotate",
            Observed::new(Fact::Turned, message).at(whole(page)).hint(HINT),
        );
    }
    if desk
        .file
        .get(&page.dict, b"UserUnit")
        .number()
        .is_some_and(|unit| (unit - 1.0).abs() > 1e-9)
    {
        let message = "a page is scaled by a unit of its own (`UserUnit`)";
        desk.add("unit", Observed::new(Fact::Turned, message).at(whole(page)).hint(HINT));
    }
}

fn bleed(desk: &mut Desk<'_>, page: &Page) {
    let Frame { trim, bleed, .. } = Frame::of(desk.file, page);
    let limit = desk.limits.bleed.clone();
    let sides = [
        trim.left - bleed.left,
        trim.bottom - bleed.bottom,
        bleed.right - trim.right,
        bleed.top - trim.top,
    ];
    let least = sides.into_iter().fold(f64::MAX, f64::min) / MM;
    if least < limit.value - 0.05 {
        let message = match least.max(0.0) {
            0.0 => format!("a page has no bleed; {} mm are needed on each edge", limit.value),
            least => format!(
                "a page has {least:.1} mm of bleed; {} mm are needed on each edge",
                limit.value
            ),
        };
        let observed = Observed::new(Fact::BleedSmall, message.clone())
            .at(whole(page))
            .asked(&limit);
        desk.add(
            message,
            observed
                .hint(format!(
                    "set the document's bleed to {} mm and export it with bleed",
                    limit.value
                ))
                .hint("let pictures and areas that touch the edge of the page run out to the edge of the bleed"),
        );
    }
}
