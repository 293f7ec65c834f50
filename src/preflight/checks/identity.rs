//! Does the file say whether it is trapped, and has it identifiers (PDF/X-4, rule 4)?

use super::{Desk, Fact, Observed};

pub(super) fn check(desk: &mut Desk<'_>) {
    let trailer = desk.file.trailer();
    let info = desk.file.get_dict(trailer, b"Info").unwrap_or_default();
    let trapped = desk.file.get(&info, b"Trapped");
    let id = desk.file.get(trailer, b"ID");
    let halves = id
        .array()
        .iter()
        .filter(|half| desk.file.resolve(half).text().is_some_and(|t| !t.is_empty()));
    let identified = halves.count() == 2;
    if !trapped.is(b"True") && !trapped.is(b"False") {
        let message = match trapped.is(b"Unknown") {
            true => "the document information says that nobody knows whether it is trapped",
            false => "the document information does not say whether it is trapped",
        };
        let hint = "set “Trapped” to “False” where the program that made it asks for it, or export it as PDF/X-4";
        desk.add("", Observed::new(Fact::Trapped, message).hint(hint));
    }
    if !identified {
        let observed = Observed::new(Fact::NoId, "the trailer has no identifier (`ID`)");
        desk.add("", observed.hint("export it as PDF/X-4 from the program that made it"));
    }
}
