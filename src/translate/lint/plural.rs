//! Are all plural forms of the language there?

use fluent_syntax::ast;

use super::{Context, expressions, primary};
use crate::diag::{Code, listed};

/// Names of plural forms (CLDR).
const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The plural forms of whole numbers (CLDR 46, cardinal): Sami languages have a dual.
fn wanted(language: &str) -> &'static [&'static str] {
    match primary(language) {
        "se" | "sma" | "smj" | "smn" | "sms" => &["one", "two", "other"],
        _ => &["one", "other"],
    }
}

/// `lint-plural`: a choice by number that lacks a form of the language, or has one that it does not have.
pub(super) fn check(context: &mut Context<'_>) {
    let wanted = wanted(context.settings.language);
    let patterns = context.message.patterns.clone();
    for pattern in patterns {
        expressions(pattern, &mut |expression| {
            let ast::Expression::Select { variants, .. } = expression else {
                return;
            };
            let named: Vec<&str> = variants.iter().filter_map(name).collect();
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
                .filter(|name| FORMS.contains(name) && !wanted.contains(name))
            {
                context.error(
                    Code::LintPlural,
                    odd,
                    format!(
                        "{} has no plural form `{odd}`: nobody will see it",
                        context.settings.language
                    ),
                    format!("its forms are {}", listed(wanted.iter().copied())),
                );
            }
        });
    }
}

fn name<'a>(variant: &ast::Variant<&'a str>) -> Option<&'a str> {
    match variant.key {
        ast::VariantKey::Identifier { name } => Some(name),
        ast::VariantKey::NumberLiteral { .. } => None,
    }
}
