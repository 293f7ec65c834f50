//! Does the translation have the same attributes as the source?

use std::collections::BTreeSet;

use super::Context;
use crate::diag::Code;

/// `lint-attributes`: an attribute (`.name = …` below a message) that is there twice, that the source lacks and nobody asks
/// for, or one of the source that is not there. Those of terms are the language's own, such as its genders.
pub(super) fn check(context: &mut Context<'_>) {
    let mut found = BTreeSet::new();
    for name in &context.message.attributes {
        if !found.insert(*name) {
            let message = format!("the attribute `.{name}` is there twice: only one of the two counts");
            context.error(Code::LintAttributes, name, message, "keep the one that is right");
        }
    }
    let Some(original) = context.original.filter(|_| !context.message.is_term) else {
        return;
    };
    let wanted: BTreeSet<&str> = original.attributes.iter().copied().collect();
    for name in found.difference(&wanted) {
        let hint = match context.near(name, wanted.iter().copied()) {
            Some(near) => format!("did you mean `.{near}`?"),
            None => "take the line out, or put it into the source, too".to_owned(),
        };
        let message = format!("the source has no attribute `.{name}` here: nobody asks for it");
        context.error(Code::LintAttributes, name, message, hint);
    }
    for name in wanted.difference(&found) {
        let at = context.message.name;
        let message = format!("the source has the attribute `.{name}`, and the translation does not");
        let hint = format!("write it below the message, as in the source: `    .{name} = …`");
        context.error(Code::LintAttributes, at, message, hint);
    }
}
