//! Where may words be divided, as the project sets them?

use std::path::Path;

use super::fonts::typesetter;
use crate::diag::{Code, Finding, Findings, Origin, listed};
use crate::font::FontBook;
use crate::locale::divisions;
use crate::source::house::{Hyphenation, HyphenationSetting};
use crate::source::project::Project;
use crate::text::Division;

/// A word and where a line may end in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Divided {
    /// The word as it was given, without soft hyphens.
    pub word: String,
    /// The places, ascending.
    pub places: Vec<DividedAt>,
}

/// A place where a line may end in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DividedAt {
    /// Where it is, and how good.
    pub division: Division,
    /// For Northern Sami: the rule that gives it, where it is a rule and not a list or the author.
    pub rule: Option<&'static str>,
}

/// Where words of a language may be divided, as the project sets them, with what is wrong with its lists.
///
/// # Errors
/// `project-missing` and other troubles with the project; `name-unknown` for a language that the house does not know.
pub fn divide(root: &Path, language: &str, words: &[String]) -> Result<(Vec<Divided>, Findings), Findings> {
    let project = Project::load(root)?;
    let fonts = FontBook::load(&root.join("fonts"))?;
    let known: Vec<&str> = project.house().languages.keys().map(String::as_str).collect();
    let Some(settings) = project.house().languages.get(language) else {
        let finding = Finding::error(Code::NameUnknown, format!("there is no language `{language}`"));
        let all = listed(known.iter().copied());
        return Err(finding.hint(format!("the languages of the house are {all}")).into());
    };
    let by_rule = matches!(settings.hyphenation, HyphenationSetting::Named(Hyphenation::Se));
    let mut findings = Findings::new();
    let typesetter = typesetter(&project, &fonts, &mut findings);
    let origin = Origin {
        place: None,
        message_place: None,
        language: language.into(),
        message: "hyphenate".into(),
    };
    let divide = |typed: &String| {
        let word = typed.replace('\u{ad}', "");
        let places = typesetter.divisions(typed, language, &origin).into_iter();
        let places = places.map(|division| DividedAt {
            division,
            rule: divisions::sami_rule(&word, division.at).filter(|_| by_rule),
        });
        Divided {
            places: places.collect(),
            word,
        }
    };
    Ok((words.iter().map(divide).collect(), findings))
}
