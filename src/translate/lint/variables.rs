//! Does the translation fill in the same things as the source?

use std::collections::BTreeMap;

use fluent_syntax::ast;

use super::{Context, Message, expressions};
use crate::diag::Code;

/// `lint-variables`: a variable that the source lacks, or one of the source that is not there.
pub(super) fn check(context: &mut Context<'_>) {
    let Some(original) = context.original else { return };
    if context.message.is_term {
        // Arguments of terms are the language's own: Sami has cases, Norwegian has none.
        return;
    }
    let (wanted, found) = (variables(original), variables(context.message));
    for (name, at) in &found {
        if !wanted.contains_key(name) {
            let hint = match context.near(name, wanted.keys().copied()) {
                Some(near) => format!("did you mean `${near}`?"),
                None => "take it out, or put it into the source, too".to_owned(),
            };
            context.error(
                Code::LintVariables,
                at,
                format!("the source has no `${name}` here"),
                hint,
            );
        }
    }
    for name in wanted.keys().filter(|name| !found.contains_key(*name)) {
        let at = context.message.name;
        context.error(
            Code::LintVariables,
            at,
            format!("the source fills in `${name}`, and the translation does not"),
            format!("put `{{ ${name} }}` where your language wants it"),
        );
    }
}

/// The names of variables, each with its first place.
fn variables<'a>(message: &Message<'a>) -> BTreeMap<&'a str, &'a str> {
    let mut names = BTreeMap::new();
    for pattern in &message.patterns {
        expressions(pattern, &mut |expression| match expression {
            ast::Expression::Inline(inline) => of_inline(inline, &mut names),
            ast::Expression::Select { selector, .. } => of_inline(selector, &mut names),
        });
    }
    names
}

fn of_inline<'a>(inline: &ast::InlineExpression<&'a str>, names: &mut BTreeMap<&'a str, &'a str>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            names.entry(id.name).or_insert(id.name);
        }
        ast::InlineExpression::FunctionReference { arguments, .. }
        | ast::InlineExpression::TermReference {
            arguments: Some(arguments),
            ..
        } => {
            arguments
                .positional
                .iter()
                .for_each(|argument| of_inline(argument, names));
            arguments
                .named
                .iter()
                .for_each(|argument| of_inline(&argument.value, names));
        }
        _ => {}
    }
}
