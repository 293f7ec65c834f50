//! What does an error of the YAML reader mean in plain words, and what is there to do?

use serde_saphyr::Error;

use super::DEPTH;
use crate::diag::{Code, Finding, closest, listed};

/// What is wrong and what to do, without the place.
pub(super) fn explain(error: &Error, written: &str) -> Finding {
    match error {
        Error::SerdeUnknownField { field, expected, .. } => unknown_key(field, expected),
        Error::SerdeUnknownVariant { variant, expected, .. } => unknown_word(variant, expected),
        Error::SerdeMissingField { field, .. } => {
            Finding::error(Code::YamlMissingKey, format!("the key `{field}` is missing"))
                .hint(format!("write `{field}: …` beside this key, in the same group"))
        }
        Error::DuplicateMappingKey { key, .. } => {
            let key = key.as_deref().unwrap_or("the same");
            Finding::error(
                Code::YamlSyntax,
                format!("the key `{key}` stands twice in the same group"),
            )
            .hint("keep one of the two; for several blocks of a kind start each with a dash, as in `- paragraph: …`")
        }
        Error::Message { msg, .. } | Error::SerdeVariantId { msg, .. } => own_words(msg),
        Error::SerdeInvalidType {
            unexpected, expected, ..
        }
        | Error::SerdeInvalidValue {
            unexpected, expected, ..
        } => wrong_value(&format!(
            "{} does not fit here; wanted is {}",
            plain_kind(unexpected),
            plain_kind(expected)
        )),
        Error::SerdeInvalidLength { len, expected, .. } => wrong_value(&format!(
            "the list has {len} values; wanted is {}",
            plain_kind(expected)
        )),
        Error::InvalidScalar { ty, .. } => not_wanted(written, ty),
        Error::Unexpected { expected, .. } => not_wanted(written, expected),
        Error::InvalidBooleanStrict { .. } => not_wanted(written, "boolean"),
        Error::NullIntoString { .. } | Error::Eof { .. } => empty_value(),
        Error::UnexpectedSequenceEnd { .. } | Error::UnexpectedMappingEnd { .. } => {
            wrong_value("the value above this place is missing").hint("write the value after the colon")
        }
        Error::ExternallyTaggedEnumExpectedScalarOrMapping { .. }
        | Error::ExpectedStringKeyForExternallyTaggedEnum { .. }
        | Error::UnexpectedValueForUnitEnumVariant { .. } => {
            wrong_value("wanted is one word with its value, as in `paragraph: intro-1`")
        }
        Error::ExpectedMappingEndAfterEnumVariantValue { .. } => {
            wrong_value("a block is of one kind only, and here is a second key")
                .hint("start the next block with a dash of its own")
                .hint("if the key belongs to the block above, indent it further")
        }
        _ => limits_and_syntax(error),
    }
}

/// Errors of the file as a whole: too much of something, or not YAML.
fn limits_and_syntax(error: &Error) -> Finding {
    match error {
        Error::Budget { breach, .. } => too_much(breach),
        Error::AliasReplayLimitExceeded { .. }
        | Error::AliasExpansionLimitExceeded { .. }
        | Error::AliasReplayStackDepthExceeded { .. }
        | Error::AliasReplayCounterOverflow { .. } => {
            limit("the file repeats itself too often through aliases (`*name`)")
        }
        Error::RecursiveReferencesRequireWeakTypes { .. } => {
            limit("an anchor (`&name`) holds an alias (`*name`) of itself")
        }
        Error::UnknownAnchor { .. } => Finding::error(
            Code::YamlSyntax,
            "`*name` repeats a value that no `&name` above it gives",
        )
        .hint("put quotes around a text that starts with `*`"),
        Error::MergeKeyNotAllowed { .. } => {
            Finding::error(Code::YamlSyntax, "the merge key `<<` is not allowed here").hint("write the keys out")
        }
        Error::MultipleDocuments { .. } => {
            Finding::error(Code::YamlSyntax, "the file holds two documents, separated by `---`")
                .hint("keep one; take away the second `---`")
        }
        Error::ExternalMessage { source, msg, .. } => match source.as_ref() {
            serde_saphyr::localizer::ExternalMessageSource::Parser(_) => not_yaml(msg),
            _ => wrong_value(msg),
        },
        Error::UnsupportedTag { tag, .. } | Error::TaggedStructFieldName { tag, .. } => {
            Finding::error(Code::YamlSyntax, format!("the tag `{tag}` is not known here"))
                .hint("put quotes around a text that starts with `!`")
        }
        other => Finding::error(
            Code::YamlSyntax,
            format!("the YAML cannot be read: {}", first_line(&other.render())),
        ),
    }
}

/// A key that the group does not have.
fn unknown_key(field: &str, expected: &[&str]) -> Finding {
    let field = shortened(field);
    let finding = Finding::error(Code::YamlUnknownKey, format!("the key `{field}` is not known here"));
    suggest(finding, &field, expected, "possible keys")
}

/// A word that is none of a fixed set, such as the name of a block.
fn unknown_word(word: &str, expected: &[&str]) -> Finding {
    if word == "~" || word.is_empty() {
        return empty_value();
    }
    let word = shortened(word);
    let finding = Finding::error(Code::YamlValue, format!("`{word}` is not known here"));
    suggest(finding, &word, expected, "possible words")
}

fn suggest(finding: Finding, name: &str, expected: &[&str], what: &str) -> Finding {
    let finding = match closest(name, expected.iter().copied()) {
        Some(known) => finding.hint(format!("did you mean `{known}`?")),
        None => finding,
    };
    finding.hint(format!("{what}: {}", listed(expected.iter().copied())))
}

/// Errors of this program's own types come as `code: message; hint`.
fn own_words(msg: &str) -> Finding {
    let (name, rest) = msg.split_once(": ").unwrap_or(("", msg));
    let Some(code) = Code::ALL.iter().copied().find(|code| code.name() == name) else {
        return wrong_value(msg);
    };
    let rest = if rest.len() > 200 {
        "this is far too long to be a value here"
    } else {
        rest
    };
    match rest.rsplit_once("; ") {
        Some((message, hint)) => Finding::error(code, message).hint(hint),
        None => Finding::error(code, rest),
    }
}

/// What is written, and what kind of value is wanted instead.
fn not_wanted(written: &str, kind: &str) -> Finding {
    let kind = plain_kind(kind);
    if written.starts_with('[') || written.starts_with("- ") {
        return wrong_value("a list does not fit here").hint(format!("wanted is {kind}"));
    }
    if written.starts_with('{') {
        return wrong_value("a group of keys does not fit here").hint(format!("wanted is {kind}"));
    }
    let finding = wrong_value(&format!("`{written}` does not fit here")).hint(format!("wanted is {kind}"));
    if written.contains(": ") {
        return finding.hint("the line above may lack its colon or its value");
    }
    finding
}

fn wrong_value(message: &str) -> Finding {
    Finding::error(Code::YamlValue, message)
}

/// A key without a value.
pub(super) fn empty_value() -> Finding {
    wrong_value("a value is missing here").hint("write the value after the colon, or take the key away")
}

fn limit(message: &str) -> Finding {
    Finding::error(Code::YamlLimit, message).hint("write the values out, or split the brochure in two")
}

fn too_much(breach: &serde_saphyr::budget::BudgetBreach) -> Finding {
    use serde_saphyr::budget::BudgetBreach as B;
    match breach {
        B::Depth { .. } | B::InclusionDepth { .. } => Finding::error(
            Code::YamlLimit,
            format!("lists and groups are nested more than {DEPTH} levels deep"),
        )
        .hint("check the indentation and the brackets before this place"),
        B::Aliases { .. } | B::Anchors { .. } | B::AliasAnchorRatio { .. } | B::RecordedAnchorEvents { .. } => {
            limit("the file repeats itself too often through aliases (`*name`)")
        }
        B::MergeKeys { .. } => {
            Finding::error(Code::YamlSyntax, "the merge key `<<` is not allowed here").hint("write the keys out")
        }
        B::Documents { .. } => Finding::error(Code::YamlSyntax, "the file holds two documents, separated by `---`"),
        _ => limit("the file holds too many values"),
    }
}

/// A complaint of the YAML scanner, with what most often lies behind it.
fn not_yaml(msg: &str) -> Finding {
    let msg = first_line(msg);
    let finding = Finding::error(Code::YamlSyntax, format!("this is not well-formed YAML: {msg}"));
    let lower = msg.to_lowercase();
    if lower.contains("nesting") || lower.contains("recursion") || lower.contains("too deep") {
        return Finding::error(
            Code::YamlLimit,
            format!("lists and groups are nested more than {DEPTH} levels deep"),
        )
        .hint("check the indentation and the brackets before this place");
    }
    if lower.contains("tab") {
        return finding.hint("indent with spaces, not with tabs");
    }
    if lower.contains("quote") || lower.contains("scalar") {
        return finding.hint("check that every quotation mark has its partner");
    }
    finding
        .hint(
            "check the indentation of this line and of the one above: keys of one group stand exactly below each other",
        )
        .hint(
            "put quotes around a text that holds `: ` or ` #`, or starts with a sign such as `*`, `&`, `%`, `@` or `[`",
        )
}

/// What a designer calls the kinds of values.
fn plain_kind(kind: &str) -> String {
    let plain = match kind.trim() {
        "u8" => "a whole number from 0 to 255",
        "u16" => "a whole number from 0 to 65535",
        "u32" | "u64" | "usize" => "a whole number",
        "i8" => "a whole number from -128 to 127",
        "i16" => "a whole number from -32768 to 32767",
        "i32" | "i64" => "a whole number",
        "an integer" | "integer" => "a whole number",
        "floating point" | "float" => "a number",
        "boolean" | "a boolean" => "`true` or `false`",
        "string" | "a string" | "string scalar" | "scalar" | "scalar value" => "a single value",
        "seq" | "a sequence" | "sequence" | "sequence start" | "sequence start event" => {
            "a list: lines that start with `- `"
        }
        "map" | "a map" | "mapping" | "mapping start" => "a group of keys: lines such as `key: value`",
        "null" | "unit value" => "nothing",
        other if other.starts_with("struct ") => "a group of keys: lines such as `key: value`",
        other => return shortened(other),
    };
    plain.to_owned()
}

fn first_line(text: &str) -> String {
    shortened(text.lines().next().unwrap_or_default())
}

/// At most 60 characters of what the file says, so that a finding stays readable.
pub(super) fn shortened(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
