//! Which words does a language have? Hunspell dictionaries and the project's own lists of words.
//!
//! A dictionary is a pair of files, `nb_NO.aff` and `nb_NO.dic`, in a folder that the user names: they are large, change
//! with the machine, and only `check` reads them. Words that a dictionary lacks and that are right all the same stand in
//! `locales/<language>/words.txt`, one a line; what follows `#` is a remark.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::diag::{Code, Finding, Findings, Place};
use crate::source::SourceText;

/// The most that a dictionary may have, in bytes; that of bokmål has five million.
const DICTIONARY_LIMIT: u64 = 64 << 20;

/// How many words may be offered for one that is unknown.
const SUGGESTIONS: usize = 3;

/// The dictionaries by language.
#[derive(Debug, Default)]
pub struct Spelling(BTreeMap<String, Speller>);

/// The words of a language.
#[derive(Debug)]
pub struct Speller {
    dictionary: spellbook::Dictionary,
    own: BTreeSet<String>,
    /// The file of the project's own words, relative to the project.
    list: String,
}

impl Spelling {
    /// Reads the dictionaries of some languages from a folder; each language that has none there is a warning.
    ///
    /// # Errors
    /// `dictionary-unreadable` for a folder or a dictionary that cannot be read, findings of reading a list of words.
    pub fn load<'a>(
        root: &Path,
        folder: &Path,
        languages: impl Iterator<Item = &'a str>,
    ) -> Result<(Self, Findings), Findings> {
        if !folder.is_dir() {
            let message = format!("`{}` is no folder", folder.display());
            return Err(unreadable(message).into());
        }
        let (mut spelling, mut warnings) = (Self::default(), Findings::new());
        for language in languages {
            let names = names(language);
            let Some(name) = names.iter().find(|name| folder.join(format!("{name}.dic")).is_file()) else {
                let message = format!("`{}` has no dictionary for `{language}`", folder.display());
                warnings.push(
                    Finding::warning(Code::DictionaryMissing, message)
                        .at(Place::file(format!("{}.dic", names[0])))
                        .hint(format!(
                            "its spelling is not checked; a Hunspell dictionary has {}.aff and {0}.dic",
                            names[0]
                        )),
                );
                continue;
            };
            let speller = Speller::load(root, folder, name, language)?;
            spelling.0.insert(language.to_owned(), speller);
        }
        Ok((spelling, warnings))
    }

    /// The words of a language, if its dictionary is there.
    pub fn of(&self, language: &str) -> Option<&Speller> {
        self.0.get(language)
    }
}

/// How the dictionary of a language may be called, the likeliest name first.
fn names(language: &str) -> Vec<String> {
    let tag = language.replace('-', "_");
    let country = match language {
        "en" => "GB",
        _ => "NO",
    };
    vec![format!("{tag}_{country}"), tag]
}

fn unreadable(message: String) -> Finding {
    Finding::error(Code::DictionaryUnreadable, message)
        .hint("name a folder of Hunspell dictionaries, such as /usr/share/hunspell, with `--spelling`")
}

impl Speller {
    fn load(root: &Path, folder: &Path, name: &str, language: &str) -> Result<Self, Findings> {
        let read = |ending: &str| -> Result<Vec<u8>, Finding> {
            let path = folder.join(format!("{name}.{ending}"));
            let failed = |why: &str| unreadable(format!("`{}` cannot be read: {why}", path.display()));
            let size = path
                .metadata()
                .map_err(|error| failed(&error.kind().to_string()))?
                .len();
            if size > DICTIONARY_LIMIT {
                return Err(failed("it is far too large"));
            }
            std::fs::read(&path).map_err(|error| failed(&error.kind().to_string()))
        };
        let (rules, words) = (read("aff")?, read("dic")?);
        let encoding = encoding(&rules)
            .ok_or_else(|| unreadable(format!("`{name}.aff` names a character set that is not known")))?;
        let (rules, words) = (encoding.decode(&rules).0, encoding.decode(&words).0);
        let dictionary = spellbook::Dictionary::new(&rules, &words)
            .map_err(|error| unreadable(format!("`{name}` is no dictionary: {error}")))?;
        let list = format!("locales/{language}/words.txt");
        Ok(Self {
            own: own_words(root, &list)?,
            dictionary,
            list,
        })
    }

    /// Whether the language has a word, given with ’ or ' as apostrophe and without soft hyphens.
    pub fn knows(&self, word: &str) -> bool {
        let plain = word.replace('’', "'");
        self.own.contains(word) || self.own.contains(&word.to_lowercase()) || self.dictionary.check(&plain)
    }

    /// Words that may be meant, the likeliest first.
    pub fn near(&self, word: &str) -> Vec<String> {
        let mut near = Vec::new();
        self.dictionary.suggest(&word.replace('’', "'"), &mut near);
        near.truncate(SUGGESTIONS);
        near.iter().map(|word| word.replace('\'', "’")).collect()
    }

    /// The file of the project's own words, relative to the project.
    pub fn list(&self) -> &str {
        &self.list
    }
}

/// What `SET` says; UTF-8 where nothing stands.
fn encoding(rules: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    let head = String::from_utf8_lossy(rules);
    let set = head
        .lines()
        .find_map(|line| line.trim_start_matches('\u{feff}').strip_prefix("SET "));
    let Some(label) = set.map(str::trim) else {
        return Some(encoding_rs::UTF_8);
    };
    // Hunspell writes ISO8859-1 and microsoft-cp1251.
    let usual = label
        .to_lowercase()
        .replace("iso8859", "iso-8859")
        .replace("microsoft-cp", "windows-");
    encoding_rs::Encoding::for_label(usual.as_bytes())
}

/// The project's own words of a language; none when there is no list.
fn own_words(root: &Path, list: &str) -> Result<BTreeSet<String>, Findings> {
    if !root.join(list).exists() {
        return Ok(BTreeSet::new());
    }
    let source = SourceText::read(root, list)?;
    let words = source
        .text
        .lines()
        .map(|line| line.split('#').next().unwrap_or_default().trim());
    Ok(words.filter(|word| !word.is_empty()).map(str::to_owned).collect())
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A folder with a small dictionary in ISO 8859-1, and a list of own words.
    pub(in crate::translate) fn small() -> (tempfile::TempDir, Spelling) {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path();
        std::fs::create_dir_all(root.join("locales/nb")).expect("a folder");
        std::fs::write(root.join("nb_NO.aff"), b"SET ISO8859-1\nSFX A Y 1\nSFX A 0 r .\n").expect("a file");
        std::fs::write(root.join("nb_NO.dic"), b"5\ngruppe/A\nselvhjelp\nm\xf8te/A\nog\nda'\n").expect("a file");
        std::fs::write(root.join("locales/nb/words.txt"), "igangsetter # one who begins\n").expect("a file");
        let (spelling, warnings) = Spelling::load(root, root, ["nb"].into_iter()).expect("readable");
        assert!(warnings.is_empty());
        (folder, spelling)
    }

    #[test]
    fn words_of_the_dictionary_and_of_the_list_are_known() {
        let (_folder, spelling) = small();
        let nb = spelling.of("nb").expect("there");
        for word in ["gruppe", "Grupper", "møter", "Igangsetter", "da’"] {
            assert!(nb.knows(word), "{word}");
        }
        assert!(!nb.knows("grupe") && !nb.knows("mote"));
        assert_eq!(nb.near("grupe").first().map(String::as_str), Some("gruppe"));
    }

    #[test]
    fn what_is_not_there_is_said() {
        let (folder, _) = small();
        let load = |folder: &Path, language: &'static str| Spelling::load(folder, folder, [language].into_iter());
        let (none, warnings) = load(folder.path(), "se").expect("readable");
        assert!(none.of("se").is_none());
        assert_eq!(
            warnings.iter().map(|f| f.code).collect::<Vec<_>>(),
            [Code::DictionaryMissing]
        );
        let code = |found: Result<_, Findings>| found.map(|_| ()).unwrap_err().iter().next().map(|f| f.code);
        assert_eq!(
            code(load(&folder.path().join("gone"), "nb")),
            Some(Code::DictionaryUnreadable)
        );
        for (aff, dic) in [
            (&b"SET ISO8859-1\n"[..], &b"no number\n"[..]),
            (b"SET klingon\n", b"1\na\n"),
        ] {
            std::fs::write(folder.path().join("nb_NO.aff"), aff).expect("a file");
            std::fs::write(folder.path().join("nb_NO.dic"), dic).expect("a file");
            assert_eq!(
                code(load(folder.path(), "nb")),
                Some(Code::DictionaryUnreadable),
                "{aff:?}"
            );
        }
        std::fs::remove_file(folder.path().join("nb_NO.aff")).expect("a file");
        assert_eq!(code(load(folder.path(), "nb")), Some(Code::DictionaryUnreadable));
    }
}
