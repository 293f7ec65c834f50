//! How does one language say it: messages, numbers, dates, quotes?
//!
//! A language's messages for a brochure are those of `house.ftl` and of `<brochure>.ftl`. [`Locale::words`] puts one
//! together: variables filled in, inline Markdown read, every mistake a finding with the place of the message.

mod conventions;
mod markdown;
mod messages;
pub mod sami;

pub use conventions::{Facts, date, number, organisation_number, percent, phone, place as postal_place};

use std::collections::BTreeSet;
use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentError, FluentValue, resolver::ResolverError, resolver::errors::ReferenceKind};

use crate::diag::{Code, Finding, Findings, Origin, Place, closest, listed};
use crate::source::SourceText;
use crate::source::house::Conventions;
use messages::Messages;

/// A message put together in one language: inline runs, no markup left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// The runs in reading order; `\u{2028}` in their text is an explicit line break, `\u{ad}` a soft hyphen.
    pub runs: Vec<Inline>,
    /// Where they come from, for findings.
    pub origin: Origin,
}

impl Words {
    /// The text alone: soft hyphens dropped, line breaks as spaces.
    pub fn plain(&self) -> String {
        let text: String = self.runs.iter().map(|run| &*run.text).collect();
        text.replace('\u{ad}', "").replace('\u{2028}', " ")
    }
}

/// A run of words with the same markup.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inline {
    /// The text.
    pub text: Arc<str>,
    /// Stressed: `*so*`.
    pub emphasis: bool,
    /// Important: `**so**`.
    pub strong: bool,
    /// A name that is typed as it stands: `` `so` ``.
    pub code: bool,
    /// Where it leads: `[so](https://…)`.
    pub link: Option<Arc<str>>,
    /// Its language where it differs from the message's: `[self-help](lang:en)`.
    pub language: Option<Arc<str>>,
}

/// One language's messages for one brochure.
pub struct Locale {
    language: Arc<str>,
    messages: Messages,
    arguments: FluentArgs<'static>,
    names: Vec<String>,
}

impl Locale {
    /// Reads the messages of `files`, the brochure's own file last.
    ///
    /// # Errors
    /// Syntax errors (`ftl-syntax`) and messages defined twice (`ftl-duplicate`), all of them.
    pub fn new(
        language: &str,
        conventions: Conventions,
        files: &[SourceText],
        facts: &Facts,
    ) -> Result<Self, Findings> {
        let messages = Messages::read(language, conventions, files)?;
        let mut arguments = FluentArgs::new();
        for (name, value) in &facts.texts {
            arguments.set(name.to_string(), FluentValue::from(escape(value)));
        }
        for (name, value) in &facts.numbers {
            arguments.set(name.to_string(), FluentValue::from(*value));
        }
        let names = facts
            .texts
            .keys()
            .chain(facts.numbers.keys())
            .map(|name| (*name).to_owned())
            .collect();
        Ok(Self {
            language: language.into(),
            messages,
            arguments,
            names,
        })
    }

    /// The language's tag.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// Whether nobody who knows the language has read the brochure's messages yet: their file says so in a comment
    /// `### State: draft`, or says nothing. The source language says `### State: source`.
    pub fn is_draft(&self) -> bool {
        self.messages.draft
    }

    /// The words of a message; `place` is where the brochure asks for it.
    ///
    /// # Errors
    /// `message-missing`, `message-error` (unknown variables, terms, messages; a message that refers to itself),
    /// `markdown-block`, `markdown-unsupported`.
    pub fn words(&self, id: &str, place: Place) -> Result<Words, Findings> {
        let origin = Origin {
            place: Some(place),
            message_place: self.messages.place(id),
            language: self.language.clone(),
            message: id.into(),
        };
        let Some(pattern) = self.messages.bundle.get_message(id).and_then(|message| message.value()) else {
            return Err(self.missing(id, &origin).into());
        };
        let mut errors = Vec::new();
        let text = self
            .messages
            .bundle
            .format_pattern(pattern, Some(&self.arguments), &mut errors);
        if !errors.is_empty() {
            return Err(errors.iter().map(|error| self.explain(error, &origin)).collect());
        }
        let runs = markdown::inline(&text).map_err(|problem| Findings::from(problem.finding(&origin)))?;
        Ok(Words { runs, origin })
    }

    /// Messages of the brochure's own file that are neither among `used` nor referred to by another message.
    pub fn unused(&self, used: &BTreeSet<String>) -> Findings {
        let idle = self
            .messages
            .own
            .iter()
            .filter(|id| !used.contains(*id) && !self.messages.referred.contains(*id));
        let report = |id: &String| {
            Finding::warning(
                Code::MessageUnused,
                format!("the message `{id}` is not used by the brochure"),
            )
            .at(self.messages.place(id))
            .hint("remove it, or name it in brochure.yaml where it should stand")
        };
        idle.map(report).collect()
    }

    fn missing(&self, id: &str, origin: &Origin) -> Finding {
        let known = closest(id, self.messages.ids());
        let finding = origin
            .error(
                Code::MessageMissing,
                format!("the language {} has no message `{id}`", self.language),
            )
            .hint(format!("add `{id} = …` to {}", self.messages.own_file));
        match known {
            Some(known) => finding.hint(format!("or did you mean `{known}`?")),
            None => finding,
        }
    }

    fn explain(&self, error: &FluentError, origin: &Origin) -> Finding {
        let report = |message: String, hint: String| at_message(origin, Code::MessageError, message).hint(hint);
        let FluentError::ResolverError(error) = error else {
            return report(
                format!("`{}` cannot be put together: {error}", origin.message),
                "mend the message".into(),
            );
        };
        let id = &origin.message;
        match error {
            ResolverError::Reference(ReferenceKind::Variable { id: name }) => {
                let known = self.names.iter().map(String::as_str);
                let hint = match closest(name, known.clone()) {
                    Some(close) => format!("did you mean `{{ ${close} }}`?"),
                    None => format!("messages can use these variables: {}", listed(known)),
                };
                report(
                    format!("`{id}` uses the variable `${name}`, which does not exist"),
                    hint,
                )
            }
            ResolverError::Reference(ReferenceKind::Term { id: name, .. }) => report(
                format!("`{id}` uses the term `-{name}`, which does not exist"),
                "define it in house.ftl of this language".into(),
            ),
            ResolverError::Reference(ReferenceKind::Message { id: name, .. }) => report(
                format!("`{id}` refers to the message `{name}`, which does not exist"),
                "mend the name".into(),
            ),
            ResolverError::Reference(ReferenceKind::Function { id: name }) => report(
                format!("`{id}` calls the function `{name}`, which does not exist"),
                "only NUMBER() can be called".into(),
            ),
            ResolverError::NoValue(name) => report(
                format!("`{name}` has no text of its own"),
                "write a text after its `=`".into(),
            ),
            ResolverError::MissingDefault => report(
                format!("a choice in `{id}` has no default"),
                "put a star before the variant that counts otherwise: `*[other]`".into(),
            ),
            ResolverError::Cyclic => report(
                format!("`{id}` refers to itself"),
                "write the words in one of the messages".into(),
            ),
            ResolverError::TooManyPlaceables => {
                report(format!("`{id}` refers to too many other messages"), "shorten it".into())
            }
        }
    }
}

/// A finding about the message's own text, at its place in the Fluent file.
fn at_message(origin: &Origin, code: Code, message: impl Into<String>) -> Finding {
    let finding = origin.error(code, message);
    match &origin.message_place {
        Some(place) => finding.at(place.clone()),
        None => finding,
    }
}

/// Text that Markdown leaves as it is.
fn escape(text: &str) -> String {
    text.chars()
        .flat_map(|c| "\\*_`[]<>&".contains(c).then_some('\\').into_iter().chain([c]))
        .collect()
}

#[cfg(test)]
mod tests;
