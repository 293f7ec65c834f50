//! Do links, notes or fields lie in the printed area (PDF/X-4, rule 10)?

use super::{Area, Desk, Fact, Frame, Observed};

pub(super) fn check(desk: &mut Desk<'_>) {
    for page in desk.pages {
        let frame = Frame::of(desk.file, page);
        for annotation in desk.file.get(&page.dict, b"Annots").array().iter().take(100_000) {
            let Some(annotation) = desk.file.dict(annotation) else {
                continue;
            };
            let kind = desk.file.get(&annotation, b"Subtype");
            let kind = String::from_utf8_lossy(kind.name().unwrap_or(b"unknown")).into_owned();
            // Printer's marks and trapping are what annotations of press files are for.
            if kind == "PrinterMark" || kind == "TrapNet" {
                continue;
            }
            let [a, b, c, d] = desk.file.numbers_of(annotation.get(b"Rect"))[..] else {
                continue;
            };
            let area = Area::of([a.min(c), b.min(d), a.max(c), b.max(d)]);
            if area.shared(frame.bleed).is_empty() {
                continue;
            }
            let message = match kind.as_str() {
                "Link" => "a link lies in the printed area".to_owned(),
                other => format!("an annotation of the kind {other} lies in the printed area"),
            };
            let observed = Observed::new(Fact::Annotation, message).at(frame.place(area));
            desk.add(
                kind,
                observed.hint("export the document for print without links and comments"),
            );
        }
    }
}
