//! Does the translation have the same attributes as the source?

use super::Context;
use crate::diag::{Code, closest};

/// `lint-attributes`: an attribute (`.name = …` below a message) that the source lacks and nobody asks for, or one of the
/// source that is not there. Those of terms are the language's own, such as its genders.
pub(super) fn check(context: &mut Context<'_>) {
    let Some(original) = context.original.filter(|_| !context.message.is_term) else {
        return;
    };
    let (wanted, found) = (&original.attributes, &context.message.attributes);
    for name in found.iter().filter(|name| !wanted.contains(name)) {
        let hint = match closest(name, wanted.iter().copied()) {
            Some(near) => format!("did you mean `.{near}`?"),
            None => "take the line out, or put it into the source, too".to_owned(),
        };
        let message = format!("the source has no attribute `.{name}` here: nobody asks for it");
        context.error(Code::LintAttributes, name, message, hint);
    }
    for name in wanted.iter().filter(|name| !found.contains(name)) {
        let at = context.message.name;
        let message = format!("the source has the attribute `.{name}`, and the translation does not");
        let hint = format!("write it below the message, as in the source: `    .{name} = …`");
        context.error(Code::LintAttributes, at, message, hint);
    }
}
