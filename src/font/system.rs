//! Which rules of a font hold for a script and a language?
//!
//! A font groups its rules by script and, within one, by language system (OpenType 1.9.1, common table formats: script
//! list). Few languages have one of their own: bokmål and English share that of Latin in most fonts, Northern Sami has
//! its own where its capital eng has another shape.

use harfrust::{Language, Script};
use skrifa::FontRef;
use skrifa::raw::tables::layout::ScriptList;
use skrifa::raw::types::Tag;
use skrifa::raw::{ReadError, TableProvider as _};

/// The rules of a face for a script and a language. Text whose rules are equal is shaped alike.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct LanguageSystem {
    /// For choosing glyphs (GSUB).
    glyphs: Option<Features>,
    /// For placing them (GPOS).
    places: Option<Features>,
    /// The language's tag, where the face has tables of Apple's, whose rules can ask for it.
    language: Option<Box<str>>,
}

/// What a language system switches on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Features {
    /// The script in whose list it stands, and whether that is the one asked for.
    script: ([u8; 4], bool),
    /// Index of the feature that is always on; 0xFFFF for none.
    required: u16,
    /// Indices of the features that can be asked for.
    features: Vec<u16>,
}

/// The rules of a font file for a script and a language, found as the shaper finds them; of a table that cannot be read
/// there are none.
pub(super) fn language_system(data: &[u8], script: Script, language: &str) -> LanguageSystem {
    let Ok(font) = FontRef::new(data) else {
        return LanguageSystem::default();
    };
    let tag = Language::new(language.as_bytes());
    let (scripts, languages) = Script::tags_for_language(Some(script), tag.as_ref());
    let features =
        |list: Result<ScriptList<'_>, ReadError>| features(&list.ok()?, scripts.as_slice(), languages.as_slice());
    let apple = [b"morx", b"mort"]
        .iter()
        .any(|name| font.table_data(Tag::new(name)).is_some());
    LanguageSystem {
        glyphs: features(font.gsub().and_then(|table| table.script_list())),
        places: features(font.gpos().and_then(|table| table.script_list())),
        language: apple.then(|| language.into()),
    }
}

fn features(list: &ScriptList<'_>, scripts: &[Tag], languages: &[Tag]) -> Option<Features> {
    let chosen = list.select(scripts)?;
    let script = list.get(chosen.index).ok()?.element;
    let own = languages
        .iter()
        .chain(&[Tag::new(b"dflt")])
        .find_map(|tag| script.lang_sys_index_for_tag(*tag));
    let system = match own {
        Some(index) => script.lang_sys(index).ok().map(|system| system.element),
        None => script.default_lang_sys().and_then(Result::ok),
    };
    Some(Features {
        script: (chosen.tag.to_be_bytes(), !chosen.is_fallback),
        required: system
            .as_ref()
            .map_or(u16::MAX, |system| system.required_feature_index()),
        features: system.map_or_else(Vec::new, |system| {
            system.feature_indices().iter().map(|index| index.get()).collect()
        }),
    })
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::super::FontBook;
    use super::*;

    fn systems(family: &str, languages: [&str; 4]) -> [LanguageSystem; 4] {
        let fonts = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/fonts"));
        let book = FontBook::load(fonts).unwrap_or_else(|findings| panic!("{findings:?}"));
        let face = book.select(family, 400, false).unwrap();
        languages.map(|language| book.language_system(face, Script::LATIN, language))
    }

    #[test]
    fn languages_without_rules_of_their_own_share_those_of_their_script() {
        for family in ["Source Sans 3", "Literata"] {
            let [nb, nn, en, tagged] = systems(family, ["nb", "nn", "en", "en-GB"]);
            assert_eq!((&nb, &nn, &nb), (&nn, &en, &tagged), "{family}");
            assert!(nb.glyphs.is_some() && nb.places.is_some());
        }
    }

    #[test]
    fn northern_sami_has_its_own_rules_where_the_font_has_them() {
        let [nb, se, ..] = systems("Source Sans 3", ["nb", "se", "nn", "en"]);
        assert_ne!(nb, se);
        let [nb, se, ..] = systems("Literata", ["nb", "se", "nn", "en"]);
        assert_eq!(nb, se);
    }

    #[test]
    fn another_script_has_other_rules() {
        let [latin, ..] = systems("Source Sans 3", ["nb"; 4]);
        let fonts = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/fonts"));
        let book = FontBook::load(fonts).unwrap_or_else(|findings| panic!("{findings:?}"));
        let face = book.select("Source Sans 3", 400, false).unwrap();
        assert_ne!(book.language_system(face, Script::CYRILLIC, "nb"), latin);
    }

    #[test]
    fn what_is_no_font_has_no_rules() {
        assert_eq!(
            language_system(b"no font", Script::LATIN, "nb"),
            LanguageSystem::default()
        );
    }
}
