//! Do the fonts and hyphenation patterns serve the house?

use std::sync::Arc;

use crate::diag::{Code, Finding, Findings, closest, listed};
use crate::font::FontBook;
use crate::locale::divisions;
use crate::source::project::Project;
use crate::text::Typesetter;

/// Font families that a theme names and no file in `fonts/` holds.
pub(super) fn missing_families(project: &Project, fonts: &FontBook) -> Findings {
    let file: Arc<str> = "brochures/house.yaml".into();
    let known = fonts.families();
    let roles = project.house().themes.values().flat_map(|theme| theme.fonts.values());
    let named = roles.flat_map(|role| std::iter::once(&role.family).chain(&role.fallback));
    let missing = named.filter(|family| !known.contains(&family.as_str())).map(|family| {
        let finding = Finding::error(
            Code::FontMissing,
            format!("no file in fonts/ holds the family `{}`", family.value),
        )
        .at(family.place(&file));
        let finding = match closest(family, known.iter().copied()) {
            Some(close) => finding.hint(format!("did you mean `{close}`?")),
            None => finding.hint("put the family's .ttf or .otf files into the folder fonts"),
        };
        finding.hint(format!("there are: {}", listed(known.iter().copied())))
    });
    missing.collect()
}

/// A typesetter that divides words as the house and the project's own lists say; what is wrong with these is reported.
pub(super) fn typesetter<'a>(project: &Project, fonts: &'a FontBook, findings: &mut Findings) -> Typesetter<'a> {
    let (named, own, wrong) = divisions::of_house(project);
    findings.extend(wrong);
    Typesetter::new(fonts, named).with_divisions(own)
}
