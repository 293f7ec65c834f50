//! Do calls of terms ask for forms that the terms have?

use std::collections::BTreeMap;

use fluent_syntax::ast;

use super::{Context, Pattern, expressions};
use crate::diag::{Code, listed};

/// `lint-case`: `{ -publisher(case: "illativ") }` where the term has `illative`. Fluent takes the default in silence.
pub(super) fn check(context: &mut Context<'_>) {
    let patterns = context.message.patterns.clone();
    let terms = context.settings.terms;
    for pattern in patterns {
        expressions(pattern, &mut |expression| {
            let ast::Expression::Inline(ast::InlineExpression::TermReference {
                id,
                arguments: Some(arguments),
                ..
            }) = expression
            else {
                return;
            };
            let Some(offered) = terms.get(id.name) else { return };
            for argument in &arguments.named {
                let name = argument.name.name;
                let Some(choices) = offered.get(name) else {
                    let hint = match context.near(name, offered.keys().map(String::as_str)) {
                        Some(near) => format!("did you mean `{near}`?"),
                        None => "take it out".to_owned(),
                    };
                    context.error(
                        Code::LintCase,
                        name,
                        format!("the term `-{}` does not ask for `{name}`", id.name),
                        hint,
                    );
                    continue;
                };
                let ast::InlineExpression::StringLiteral { value } = &argument.value else {
                    continue;
                };
                if !choices.iter().any(|choice| choice == value) {
                    let near = context.near(value, choices.iter().map(String::as_str));
                    let hint = match near {
                        Some(near) => format!("did you mean `{near}`?"),
                        None => format!("there are: {}", listed(choices.iter().map(String::as_str))),
                    };
                    context.error(
                        Code::LintCase,
                        value,
                        format!("the term `-{}` has no form `{value}`", id.name),
                        hint,
                    );
                }
            }
        });
    }
}

/// Adds the choices that a term's text offers for each of its arguments.
pub(super) fn choices(pattern: &Pattern<'_>, offered: &mut BTreeMap<String, Vec<String>>) {
    for element in &pattern.elements {
        let ast::PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            ast::Expression::Select { selector, variants } => {
                if let ast::InlineExpression::VariableReference { id } = selector {
                    let names = offered.entry(id.name.to_owned()).or_default();
                    names.extend(variants.iter().map(|variant| match variant.key {
                        ast::VariantKey::Identifier { name } => name.to_owned(),
                        ast::VariantKey::NumberLiteral { value } => value.to_owned(),
                    }));
                }
                variants.iter().for_each(|variant| choices(&variant.value, offered));
            }
            // A variable that is printed takes anything.
            ast::Expression::Inline(_) => {}
        }
    }
}
