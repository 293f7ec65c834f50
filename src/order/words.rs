//! What are the fields, classes and kinds of orders called in a language, and how does it say what is wrong?

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use super::form::Field;
use crate::diag::{Code, Finding, Findings, Place, Severity, closest};
use crate::source::SourceText;

/// The languages in which orders can be taken, with the words that come with the program.
const BUILT_IN: [(&str, &str); 4] = [
    ("nb", include_str!("../../locales/nb/orders.ftl")),
    ("nn", include_str!("../../locales/nn/orders.ftl")),
    ("se", include_str!("../../locales/se/orders.ftl")),
    ("en", include_str!("../../locales/en/orders.ftl")),
];

/// The tags of the languages in which orders can be taken.
pub fn languages() -> impl Iterator<Item = &'static str> + Clone {
    BUILT_IN.iter().map(|(tag, _)| *tag)
}

/// The words of one language.
pub struct Wording {
    language: &'static str,
    bundle: FluentBundle<FluentResource>,
    /// Tags of languages by their names in this language, in lower case.
    languages: BTreeMap<String, &'static str>,
}

impl Wording {
    /// The words that come with the program.
    ///
    /// # Errors
    /// `name-unknown` for a language that has none.
    pub fn built_in(language: &str) -> Result<Self, Findings> {
        let (tag, text) = known(language)?;
        Self::of(tag, &SourceText::new(&format!("locales/{tag}/orders.ftl"), text))
    }

    /// The words of the project, from `locales/<language>/orders.ftl`; those that come with the program where the
    /// project has no such file.
    ///
    /// # Errors
    /// `name-unknown` for a language without words, `ftl-syntax`, `message-missing` for each message that is lacking.
    pub fn load(root: &Path, language: &str) -> Result<Self, Findings> {
        let (tag, _) = known(language)?;
        let path = format!("locales/{tag}/orders.ftl");
        match root.join(&path).is_file() {
            true => Self::of(tag, &SourceText::read(root, &path)?),
            false => Self::built_in(tag),
        }
    }

    fn of(language: &'static str, source: &SourceText) -> Result<Self, Findings> {
        let place = Place::file(source.path.clone());
        let resource = FluentResource::try_new(source.text.replace("\r\n", "\n")).map_err(|(_, errors)| {
            let count = errors.len();
            Finding::error(Code::FtlSyntax, format!("the file has {count} syntax errors"))
                .at(place.clone())
                .hint("a message is a name, an equals sign and its words, on one line")
        })?;
        let tag = language
            .parse()
            .map_err(|_| Finding::error(Code::NameUnknown, format!("`{language}` is not a language tag")))?;
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(false);
        bundle.add_resource_overriding(resource);
        let mut wording = Self {
            language,
            bundle,
            languages: BTreeMap::new(),
        };
        let missing: Findings = names()
            .into_iter()
            .filter(|name| wording.bundle.get_message(name).and_then(|m| m.value()).is_none())
            .map(|name| {
                Finding::error(
                    Code::MessageMissing,
                    format!("the language {language} has no message `{name}`"),
                )
                .at(place.clone())
                .hint(format!("add `{name} = …` to locales/{language}/orders.ftl"))
            })
            .collect();
        for tag in languages() {
            let name = wording.say(&format!("language-{tag}"), &[]).to_lowercase();
            wording.languages.entry(name).or_insert(tag);
        }
        match missing.is_empty() {
            true => Ok(wording),
            false => Err(missing),
        }
    }

    /// The language's tag.
    pub fn language(&self) -> &'static str {
        self.language
    }

    /// The tag of a language in which orders can be taken, by its tag or its name, in lower case.
    pub fn language_called(&self, name: &str) -> Option<&'static str> {
        languages()
            .find(|tag| *tag == name)
            .or_else(|| self.languages.get(name).copied())
    }

    /// A message with these values in place of its variables. A message or a variable that is not known leaves its
    /// name: [`Wording::load`] has made sure of the messages, and a test of the variables.
    pub fn say(&self, name: &str, values: &[(&str, &str)]) -> String {
        let Some(pattern) = self.bundle.get_message(name).and_then(|message| message.value()) else {
            return name.to_owned();
        };
        let mut arguments = FluentArgs::new();
        for (variable, value) in values {
            arguments.set(*variable, *value);
        }
        let mut errors = Vec::new();
        self.bundle
            .format_pattern(pattern, Some(&arguments), &mut errors)
            .into_owned()
    }

    /// An error: the message `name`, with its hint `name-hint`.
    pub fn error(&self, code: Code, name: &str, values: &[(&str, &str)]) -> Finding {
        Finding::error(code, self.say(name, values)).hint(self.say(&format!("{name}-hint"), values))
    }

    /// A warning: the message `name`, with its hint `name-hint`.
    pub fn warning(&self, code: Code, name: &str, values: &[(&str, &str)]) -> Finding {
        Finding {
            severity: Severity::Warning,
            ..self.error(code, name, values)
        }
    }

    /// The name of a field of the form.
    pub fn field(&self, field: Field) -> String {
        self.say(field.message(), &[])
    }
}

/// The names of all messages, sorted: those of bokmål, the source.
fn names() -> BTreeSet<&'static str> {
    let name = |line: &'static str| line.split_once(" = ").map(|(name, _)| name);
    BUILT_IN[0]
        .1
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(name)
        .collect()
}

fn known(language: &str) -> Result<(&'static str, &'static str), Finding> {
    BUILT_IN.into_iter().find(|(tag, _)| *tag == language).ok_or_else(|| {
        let shown: String = language.chars().take(40).collect();
        let finding = Finding::error(
            Code::NameUnknown,
            format!("orders have no words in the language `{shown}`"),
        );
        match closest(language, languages()) {
            Some(near) => finding.hint(format!("did you mean `{near}`?")),
            None => finding.hint("the languages are nb, nn, se and en"),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The variables that a message of a file names.
    fn variables(text: &str, name: &str) -> BTreeSet<String> {
        let line = text
            .lines()
            .find(|line| line.starts_with(&format!("{name} = ")))
            .unwrap();
        let after = |part: &str| part.split(' ').next().unwrap_or_default().to_owned();
        line.split('$').skip(1).map(after).collect()
    }

    #[test]
    fn every_language_says_the_same_under_the_same_names() {
        for (tag, text) in BUILT_IN {
            Wording::built_in(tag).map(|_| ()).unwrap();
            for name in names() {
                assert_eq!(variables(text, name), variables(BUILT_IN[0].1, name), "{tag}, {name}");
            }
        }
    }

    #[test]
    fn a_field_is_named_in_the_readers_language() {
        let named = |tag| Wording::built_in(tag).unwrap().field(Field::Postcode);
        assert_eq!(
            ["nb", "nn", "se", "en"].map(named),
            ["Postnummer", "Postnummer", "Poastanummar", "Postcode"]
        );
    }

    #[test]
    fn a_language_without_words_is_a_finding() {
        let findings = Wording::built_in("sv").err().unwrap();
        assert_eq!(findings.iter().next().unwrap().code, Code::NameUnknown);
    }

    #[test]
    fn a_file_that_lacks_a_message_is_a_finding() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(folder.path().join("locales/nb")).unwrap();
        let text = BUILT_IN[0].1.replace("field-town = ", "field-twon = ");
        std::fs::write(folder.path().join("locales/nb/orders.ftl"), text).unwrap();
        let findings = Wording::load(folder.path(), "nb").err().unwrap();
        assert_eq!(findings.iter().next().unwrap().code, Code::MessageMissing);
        assert!(Wording::load(folder.path(), "nn").is_ok());
    }
}
