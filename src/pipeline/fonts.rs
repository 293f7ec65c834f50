//! Do the fonts and hyphenation patterns serve the house?

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::{Code, Finding, Findings, closest, listed};
use crate::font::FontBook;
use crate::source::house::Hyphenation;
use crate::source::project::Project;

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

/// Which hyphenation each language of the house has.
pub(super) fn hyphenations(project: &Project) -> BTreeMap<String, Hyphenation> {
    project
        .house()
        .languages
        .iter()
        .map(|(tag, settings)| (tag.clone(), settings.hyphenation))
        .collect()
}
