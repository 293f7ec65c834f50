//! Are the words those that the house has settled?

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;

use super::Context;
use super::rendering::{Rendering, renderings};
use crate::diag::{Code, listed};

/// The file of the terms, relative to the project.
pub const GLOSSARY_FILE: &str = "locales/glossary.yaml";

/// `locales/glossary.yaml`: which words stand for which.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Glossary {
    /// The terms.
    #[serde(default)]
    pub terms: Vec<Term>,
    /// The file, for notes.
    #[serde(skip, default = "file")]
    pub file: Arc<str>,
}

fn file() -> Arc<str> {
    GLOSSARY_FILE.into()
}

/// A word of the source language and the beginnings of words that may stand for it, by language.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Term {
    /// The word as it begins in the source, in small letters: `selvhjelpsgruppe` also means `selvhjelpsgrupper`.
    pub source: String,
    /// Beginnings of words, by the language's tag; one of them must be there.
    pub words: BTreeMap<String, Vec<String>>,
    /// What to know about it.
    #[serde(default)]
    pub note: Option<String>,
}

/// `lint-term`: the source has a term, and the translation has none of the words that are settled for it.
pub(super) fn check(context: &mut Context<'_>) {
    let Some(original) = context.original else { return };
    if context.message.is_term {
        // A name is itself and not what its words mean.
        return;
    }
    let source = plain(&renderings(original));
    let target = plain(&renderings(context.message));
    let at = context.message.name;
    let glossary = context.settings.glossary;
    let mut longest: Vec<&Term> = glossary
        .terms
        .iter()
        .filter(|term| begins(&source, &term.source))
        .collect();
    // Of `selvhjelp` and `selvhjelpsgruppe` the longer one counts, unless the shorter one also stands alone.
    longest.sort_by_key(|term| std::cmp::Reverse(term.source.len()));
    let (mut rest, mut left) = (source, target);
    for term in longest {
        if !begins(&rest, &term.source) {
            continue;
        }
        rest = rest.replace(&term.source.to_lowercase(), "\u{fffc}");
        let Some(words) = term.words.get(context.settings.language) else {
            continue;
        };
        if let Some(word) = words.iter().find(|word| begins(&left, word)) {
            left = left.replace(&word.to_lowercase(), "\u{fffc}");
            continue;
        }
        context.warn(
            Code::LintTerm,
            at,
            format!(
                "the source says `{}`, and the translation has none of the words for it",
                term.source
            ),
            format!("{} has {}", glossary.file, listed(words.iter().map(String::as_str))),
        );
    }
}

/// Whether a word of the text begins like this, or holds it after a hyphen.
fn begins(text: &str, word: &str) -> bool {
    let word = word.to_lowercase();
    text.match_indices(word.as_str())
        .any(|(at, _)| !text[..at].ends_with(char::is_alphabetic))
}

/// The words alone: without places for line ends, targets of links and addresses.
fn plain(texts: &[Rendering<'_>]) -> String {
    let texts: Vec<&str> = texts.iter().map(|rendering| &*rendering.text).collect();
    let text = texts
        .join(" ")
        .replace("&shy;", "")
        .replace("&nbsp;", " ")
        .replace('\u{ad}', "")
        .to_lowercase();
    let mut words = String::with_capacity(text.len());
    let mut pieces = text.split("](");
    words.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        words.push(' ');
        words.push_str(piece.split_once(')').map_or("", |(_, after)| after));
    }
    let address = |word: &&str| {
        word.split_once('.')
            .is_some_and(|(before, after)| !before.is_empty() && after.starts_with(|c: char| c.is_ascii_lowercase()))
    };
    let kept: Vec<&str> = words.split_whitespace().filter(|word| !address(word)).collect();
    kept.join(" ")
}
