//! Are all plural forms of the language there?

use std::collections::BTreeSet;

use fluent_syntax::ast;
use intl_pluralrules::operands::PluralOperands;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use super::{Context, expressions, primary};
use crate::diag::{Code, listed};

/// Names of plural forms (CLDR).
const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Up to this number every form must be there that a whole number takes; no rule looks at more than its last two digits,
/// except for forms of very large numbers.
const LARGEST: u32 = 200;

/// Numbers that take the forms which whole numbers up to [`LARGEST`] lack.
const OTHERS: [&str; 8] = ["0.0", "0.1", "0.5", "1.0", "1.1", "1.5", "2.5", "1000000"];

/// The plural forms of a language (CLDR, cardinal), by the rules that Fluent itself chooses by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Forms {
    /// Those of whole numbers, in the order of [`FORMS`].
    wanted: Vec<&'static str>,
    /// Those of any number; `other` always is one.
    known: Vec<&'static str>,
}

impl Forms {
    /// Those of a language; `None` when its rules are not known.
    pub fn of(language: &str) -> Option<Self> {
        // Some regions have rules of their own, such as Portugal.
        let rules = [language, primary(language)].into_iter().find_map(|tag| {
            let tag: LanguageIdentifier = tag.parse().ok()?;
            PluralRules::create(tag, PluralRuleType::CARDINAL).ok()
        })?;
        let form = |operands: PluralOperands| rules.select(operands).ok().map(name);
        let wanted: Vec<&str> = (0..=LARGEST).filter_map(|number| form(number.into())).collect();
        let other = |number: &&str| form(PluralOperands::try_from(*number).ok()?);
        let known: Vec<&str> = OTHERS.iter().filter_map(other).chain(["other"]).collect();
        let those =
            |of: &dyn Fn(&str) -> bool| -> Vec<&'static str> { FORMS.into_iter().filter(|form| of(form)).collect() };
        Some(Self {
            wanted: those(&|form| wanted.contains(&form)),
            known: those(&|form| wanted.contains(&form) || known.contains(&form)),
        })
    }
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

/// `lint-plural`: a choice by number that lacks a form of the language, has one that it does not have, or has one twice. Of a
/// language whose rules are not known only the last is said.
pub(super) fn check(context: &mut Context<'_>) {
    let patterns = context.message.patterns.clone();
    for pattern in patterns {
        expressions(pattern, &mut |expression| {
            if let ast::Expression::Select { variants, .. } = expression {
                twice(context, variants);
                complete(context, variants);
            }
        });
    }
}

/// A form that a choice has twice: Fluent takes the first in silence. In a choice that is not by number it is a `lint-case`.
fn twice(context: &mut Context<'_>, variants: &[ast::Variant<&str>]) {
    let is_number =
        |variant: &ast::Variant<&str>| key(variant).is_none_or(|name| FORMS.contains(&name) && name != "other");
    let code = match variants.iter().any(is_number) {
        true => Code::LintPlural,
        false => Code::LintCase,
    };
    let mut seen = BTreeSet::new();
    for variant in variants {
        let (ast::VariantKey::Identifier { name } | ast::VariantKey::NumberLiteral { value: name }) = &variant.key;
        if !seen.insert(*name) {
            let message = format!("the choice has `{name}` twice: nobody will see the second");
            context.error(code, name, message, "keep the one that is right");
        }
    }
}

/// Whether a choice by number has the forms of the language, and no others.
fn complete(context: &mut Context<'_>, variants: &[ast::Variant<&str>]) {
    let Some(Forms { wanted, known }) = context.forms else {
        return;
    };
    let named: Vec<&str> = variants.iter().filter_map(key).collect();
    // `other` alone is a default like any other.
    if !named.iter().any(|name| FORMS.contains(name) && *name != "other") {
        return;
    }
    let missing: Vec<&str> = wanted.iter().copied().filter(|form| !named.contains(form)).collect();
    if let (false, Some(first)) = (missing.is_empty(), named.first()) {
        context.error(
            Code::LintPlural,
            first,
            format!("the choice has no {}", listed(missing.iter().copied())),
            format!(
                "the plural forms of {} are {}",
                context.settings.language,
                listed(wanted.iter().copied())
            ),
        );
    }
    for odd in named
        .iter()
        .filter(|name| FORMS.contains(name) && !known.contains(name))
    {
        context.error(
            Code::LintPlural,
            odd,
            format!(
                "{} has no plural form `{odd}`: nobody will see it",
                context.settings.language
            ),
            format!("its forms are {}", listed(known.iter().copied())),
        );
    }
}

fn key<'a>(variant: &ast::Variant<&'a str>) -> Option<&'a str> {
    match variant.key {
        ast::VariantKey::Identifier { name } => Some(name),
        ast::VariantKey::NumberLiteral { .. } => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn forms(language: &str, wanted: &str, known: &str) {
        let of = |forms: &[&str]| forms.join(" ");
        let found = Forms::of(language).expect("known rules");
        assert_eq!((of(&found.wanted).as_str(), of(&found.known).as_str()), (wanted, known));
    }

    #[test]
    fn the_forms_are_those_of_cldr() {
        for language in ["nb", "nn", "en", "en-GB", "sv", "fi"] {
            forms(language, "one other", "one other");
        }
        for language in ["se", "se-NO", "sma", "smj", "smn", "sms"] {
            forms(language, "one two other", "one two other");
        }
        forms("uk", "one few many", "one few many other");
        forms("pl", "one few many", "one few many other");
        forms("lt", "one few other", "one few many other");
        forms("ar", "zero one two few many other", "zero one two few many other");
        forms("ja", "other", "other");
    }

    #[test]
    fn nothing_is_known_of_other_languages() {
        assert_eq!(["sju", "qaa", ""].map(Forms::of), [None, None, None]);
    }
}
