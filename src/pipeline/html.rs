//! How does a brochure in one language become the page for web browsers?

use std::collections::BTreeSet;

use super::edition::{Edition, FileKind};
use super::make::Product;
use crate::content;
use crate::diag::Findings;
use crate::html::{self, Sibling};
use crate::locale::Locale;
use crate::source::BrochureSource;
use crate::source::house::{Generic, House};

/// The file of the HTML edition, with links to the brochure's other languages.
///
/// # Errors
/// Messages of `house.ftl` that the page needs: `html-skip`, `html-contents`, `html-languages`.
pub(super) fn files(
    house: &House,
    source: &BrochureSource,
    locale: &Locale,
    brochure: &content::Brochure,
) -> Result<(Vec<Product>, Findings), Findings> {
    let mut findings = Findings::new();
    let mut word = |id: &str| {
        let words = findings.take(locale.words(id, None).map_err(Findings::from));
        words.map(|words| words.plain()).unwrap_or_default()
    };
    let edition = html::Edition {
        skip: word("html-skip"),
        contents: word("html-contents"),
        languages: word("html-languages"),
        siblings: siblings(house, source, locale.language()),
        serifs: serifs(house, source),
    };
    if findings.has_errors() {
        return Err(findings);
    }
    let product = Product {
        kind: FileKind::Html,
        pages: 1,
        bytes: html::page(brochure, &edition).into_bytes(),
    };
    Ok((vec![product], findings))
}

/// The brochure's other languages, by the names that they give themselves.
fn siblings(house: &House, source: &BrochureSource, language: &str) -> Vec<Sibling> {
    let others = source.brochure.languages.iter().filter(|tag| tag.as_str() != language);
    others
        .map(|tag| {
            let name = house
                .languages
                .get(tag.as_str())
                .and_then(|settings| settings.name.as_ref());
            let path = FileKind::Html.path(&source.id, tag);
            Sibling {
                language: tag.value.clone(),
                name: name.unwrap_or(tag).value.clone(),
                href: path
                    .trim_start_matches(Edition::Html.name())
                    .trim_start_matches('/')
                    .to_owned(),
            }
        })
        .collect()
}

/// The families of the brochure's theme that a serif font stands in for.
fn serifs(house: &House, source: &BrochureSource) -> BTreeSet<String> {
    let theme = house.themes.get(source.brochure.theme.as_str());
    let roles = theme.into_iter().flat_map(|theme| theme.fonts.values());
    roles
        .filter(|role| role.generic == Generic::Serif)
        .map(|role| role.family.value.clone())
        .collect()
}
