//! How does a brochure in one language become the page for web browsers?

use std::collections::BTreeSet;

use super::edition::{Edition, FileKind};
use super::make::Product;
use crate::content;
use crate::diag::Findings;
use crate::html::{self, Href, ReadingForm, Sibling};
use crate::locale::Locale;
use crate::source::BrochureSource;
use crate::source::house::{Generic, House};

/// The file of the HTML edition, with links to the brochure's other languages.
///
/// # Errors
/// Messages of `house.ftl` that the page needs: `html-skip`, `html-contents`, `html-languages`; for
/// catalogues `html-form-web`, `html-form-pdf`, `html-form-large`, too.
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
    let forms = match source.is_catalogue() {
        true => FORMS.map(|(id, href)| ReadingForm { label: word(id), href }).into(),
        false => Vec::new(),
    };
    let edition = html::Edition {
        forms,
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

/// The forms that a catalogue leads to: the message that names each, and where it is from a web page.
const FORMS: [(&str, Href); 3] = [
    ("html-form-web", |id, tag| beside(FileKind::Html, id, tag)),
    ("html-form-pdf", |id, tag| beside(FileKind::Accessible, id, tag)),
    ("html-form-large", |id, tag| beside(FileKind::LargePrint, id, tag)),
];

/// Where a file is, from a web page.
fn beside(kind: FileKind, id: &str, language: &str) -> String {
    let path = kind.path(id, language);
    let own = format!("{}/", Edition::Html.name());
    match path.strip_prefix(&own) {
        Some(name) => name.to_owned(),
        None => format!("../{path}"),
    }
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
            Sibling {
                language: tag.value.clone(),
                name: name.unwrap_or(tag).value.clone(),
                href: beside(FileKind::Html, &source.id, tag),
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
