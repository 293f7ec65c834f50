//! Does the file do anything by itself (PDF/X-4, rule 9)?

use super::{Desk, Fact, Observed};

pub(super) fn check(desk: &mut Desk<'_>) {
    let file = desk.file;
    let catalog = file.catalog();
    let mut faults: Vec<&str> = Vec::new();
    if catalog.has(b"AcroForm") {
        faults.push("it has a form (`AcroForm`)");
    }
    if catalog.has(b"AA") || file.get(&catalog, b"OpenAction").dict().is_some() {
        faults.push("it acts when it is opened (`OpenAction`)");
    }
    let names = file.get_dict(&catalog, b"Names").unwrap_or_default();
    if names.has(b"JavaScript") {
        faults.push("it holds JavaScript");
    }
    if desk.pages.iter().any(|page| page.dict.has(b"AA")) {
        faults.push("a page acts when it is shown (`AA`)");
    }
    // Actions anywhere else are found with the streams, where every object is looked at once.
    for fault in faults {
        let observed = Observed::new(Fact::Active, fault);
        desk.add(
            fault,
            observed.hint("take it out, or export the document for print; the screen version may keep it"),
        );
    }
}
