//! What does a new brochure start from?

use super::house::{FormatKind, House};
use crate::diag::{Code, Finding, Place};

/// The structure of a new brochure: two sides with one block of most kinds.
const STRUCTURE: &str = include_str!("template/brochure.yaml");

/// Its words, in the languages that come with the program.
const WORDS: &[(&str, &str)] = &[
    ("nb", include_str!("template/nb.ftl")),
    ("nn", include_str!("template/nn.ftl")),
    ("se", include_str!("template/se.ftl")),
    ("en", include_str!("template/en.ftl")),
];

/// The files of a new brochure: their paths in the project, and their text. It is made in all languages of the house
/// that come with the program, on the house's first flyer with two sides, in its first theme.
///
/// # Errors
/// A name that cannot be a folder everywhere (`brochure-invalid`), a house without such a flyer or language
/// (`house-invalid`).
pub fn files(house: &House, id: &str) -> Result<Vec<(String, String)>, Finding> {
    check_name(id)?;
    let house_file = || Place::file("brochures/house.yaml");
    let flyer = house
        .formats
        .iter()
        .find(|(_, format)| format.kind == FormatKind::Flyer && format.panels.len() == 2);
    let (Some((format, flyer)), Some(theme)) = (flyer, house.themes.keys().next()) else {
        return Err(Finding::error(
            Code::HouseInvalid,
            "a new brochure starts as a flyer, and the house has none with two sides",
        )
        .at(house_file())
        .hint("add a format with `kind: flyer` and two panels, or copy the folder of another brochure"));
    };
    let words: Vec<_> = WORDS
        .iter()
        .filter(|(tag, _)| house.languages.contains_key(*tag))
        .collect();
    if words.is_empty() {
        return Err(Finding::error(
            Code::HouseInvalid,
            "none of the house's languages comes with a template",
        )
        .at(house_file())
        .hint("copy the folder and the messages of another brochure"));
    }
    let tags: Vec<&str> = words.iter().map(|(tag, _)| *tag).collect();
    let structure = STRUCTURE
        .replace("{id}", id)
        .replace("{languages}", &tags.join(", "))
        .replace("{format}", format)
        .replace("{theme}", theme)
        .replace("{front}", &flyer.panels[0].name)
        .replace("{back}", &flyer.panels[1].name);
    let messages = words
        .iter()
        .map(|(tag, text)| (format!("locales/{tag}/{id}.ftl"), text.replace("{id}", id)));
    Ok(std::iter::once((format!("brochures/{id}/brochure.yaml"), structure))
        .chain(messages)
        .collect())
}

/// A brochure's name is a folder and part of file names: small letters, digits and hyphens.
fn check_name(id: &str) -> Result<(), Finding> {
    let fine = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if !id.is_empty() && id.len() <= 60 && id.chars().all(fine) && !id.starts_with('-') && id != "house" {
        return Ok(());
    }
    Err(Finding::error(
        Code::BrochureInvalid,
        format!("`{id}` cannot be the name of a brochure"),
    )
    .hint("use small letters a to z, digits and hyphens, as in `kort-om`"))
}

#[cfg(test)]
mod tests {
    use super::check_name;

    #[test]
    fn names_are_small_letters_digits_and_hyphens() {
        assert!(check_name("kort-om").is_ok());
        for bad in ["", "Kort om", "../x", "-x", "house", "brosjyre/æ"] {
            assert!(check_name(bad).is_err(), "{bad}");
        }
    }
}
