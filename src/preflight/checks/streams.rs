//! Does any object of the file use what PDF/X-4 forbids: filters, PostScript, actions (rule 9)?

use super::{Desk, Fact, Observed};
use crate::preflight::reader::{Dict, File, Object};

/// What all objects together show.
#[derive(Default)]
struct Found {
    filters: std::collections::BTreeSet<String>,
    postscript: bool,
    alternates: bool,
    actions: std::collections::BTreeSet<String>,
}

pub(super) fn check(desk: &mut Desk<'_>) {
    let mut found = Found::default();
    for number in desk.file.numbers() {
        look(desk.file, &desk.file.number(number), &mut found, 48);
    }
    for filter in found.filters {
        let observed = forbidden(&filter);
        desk.add(filter, observed);
    }
    if found.postscript {
        let observed = Observed::new(Fact::PostScript, "it holds a piece of PostScript");
        desk.add(
            "",
            observed.hint("place the graphic as PDF instead of EPS, and export anew"),
        );
    }
    if found.alternates {
        let observed = Observed::new(
            Fact::Alternates,
            "a picture has other versions of itself (`Alternates`)",
        );
        desk.add("", observed.hint("place the picture anew, in one version"));
    }
    for action in found.actions {
        let message = format!("it holds an action of the kind {action}");
        let hint = "export the document for print without links, buttons and scripts";
        desk.add(
            format!("action {action}"),
            Observed::new(Fact::Active, message).hint(hint),
        );
    }
}

/// A filter that PDF/X-4 files must not have.
pub(super) fn forbidden(filter: &str) -> Observed {
    let hint =
        "export it with ZIP (Flate) or JPEG compression; older programs use LZW, scanners JBIG2, Acrobat JPEG 2000";
    Observed::new(Fact::Filter, format!("something in it is compressed with {filter}")).hint(hint)
}

fn look(file: &File<'_>, object: &Object, found: &mut Found, depth: usize) {
    let Some(depth) = depth.checked_sub(1) else { return };
    match object {
        Object::Array(items) => items.iter().for_each(|item| look(file, item, found, depth)),
        Object::Dict(dict) => {
            action(dict, found);
            dict.0.iter().for_each(|(_, value)| look(file, value, found, depth));
        }
        Object::Stream(stream) => {
            let dict = &stream.dict;
            for (name, _) in file.filters(dict) {
                if matches!(&name[..], b"LZWDecode" | b"JPXDecode" | b"JBIG2Decode") {
                    found.filters.insert(String::from_utf8_lossy(&name).into_owned());
                }
            }
            let subtype = dict.get(b"Subtype");
            found.postscript |= subtype.is(b"PS") || dict.get(b"Subtype2").is(b"PS");
            found.alternates |= subtype.is(b"Image") && dict.has(b"Alternates");
            dict.0.iter().for_each(|(_, value)| look(file, value, found, depth));
        }
        _ => {}
    }
}

/// Action dictionaries say so, or are recognised by their kind (ISO 32000-1, 12.6.4).
fn action(dict: &Dict, found: &mut Found) {
    const KINDS: [&[u8]; 16] = [
        b"GoTo",
        b"GoToR",
        b"GoToE",
        b"Launch",
        b"Thread",
        b"URI",
        b"Sound",
        b"Movie",
        b"Hide",
        b"Named",
        b"SubmitForm",
        b"ResetForm",
        b"ImportData",
        b"JavaScript",
        b"Rendition",
        b"SetOCGState",
    ];
    if let Some(kind) = dict.get(b"S").name()
        && KINDS.contains(&kind)
        && (dict.get(b"Type").is(b"Action") || !dict.has(b"Type"))
    {
        found.actions.insert(String::from_utf8_lossy(kind).into_owned());
    }
}
