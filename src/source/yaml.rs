//! How does YAML become typed values, or findings in plain words?

use std::sync::Arc;

use serde::de::DeserializeOwned;
use serde_saphyr::Error;

use super::SourceText;
use crate::diag::{Code, Finding, Place, closest, listed};

/// The deepest nesting of lists and groups. A table in an aside in a column set is 14 deep.
const DEPTH: usize = 40;

/// Reads a whole YAML file as `T`.
///
/// Keys may not repeat, merge keys are refused, and anchors and aliases are few: at most 100 aliases, 100 anchors and
/// 20,000 repeated values, 200,000 values in all, [`DEPTH`] levels.
///
/// # Errors
/// The first thing that is wrong, as `yaml-syntax`, `yaml-limit`, `yaml-unknown-key`, `yaml-missing-key`,
/// `yaml-value` or `measure-invalid`, with its line and column.
pub fn parse<T: DeserializeOwned>(source: &SourceText) -> Result<T, Finding> {
    let options = serde_saphyr::options! {
        budget: serde_saphyr::budget! {
            max_depth: DEPTH,
            flow_nesting_limit: DEPTH,
            max_nodes: 200_000,
            max_events: 400_000,
            max_aliases: 100,
            max_anchors: 100,
            max_recorded_anchor_events: 20_000,
            max_documents: 1,
            max_merge_keys: 0,
        },
        alias_limits: serde_saphyr::alias_limits! {
            max_total_replayed_events: 20_000,
            max_replay_stack_depth: 8,
        },
        merge_keys: serde_saphyr::options::MergeKeyPolicy::Error,
        emit_comments: false,
        strict_booleans: true,
        reject_unsupported_tags: true,
        with_snippet: false,
    };
    serde_saphyr::from_str_with_options(&source.text, options).map_err(|error| finding(&error, source))
}

/// The error with its place.
fn finding(error: &Error, source: &SourceText) -> Finding {
    let place = place(error, &source.path);
    if let Error::AliasError { error: inner, .. } = error.without_snippet() {
        return finding(inner, source)
            .at(place)
            .note("the value stands at an anchor (`&`) and is used here (`*`)");
    }
    let written = value_at(&source.text, &place);
    match explain(error.without_snippet(), &written) {
        finding if written.is_empty() && finding.code == Code::YamlValue => empty_value().at(place),
        finding => finding.at(place),
    }
}

/// The value that is written at a place, as far as one line shows it; empty when there is none or it is a group.
fn value_at(text: &str, place: &Place) -> String {
    let line = text
        .lines()
        .nth(place.line.saturating_sub(1) as usize)
        .unwrap_or_default();
    let rest: String = line.chars().skip(place.column.saturating_sub(1) as usize).collect();
    let end = rest.find([',', ']', '}']).unwrap_or(rest.len());
    let end = rest.find(" #").unwrap_or(rest.len()).min(end);
    shortened(rest[..end].trim().trim_matches('"').trim_matches(':'))
}

fn place(error: &Error, path: &Arc<str>) -> Place {
    match error.location() {
        Some(location) => {
            let number = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
            Place::at(path.clone(), number(location.line()), number(location.column()))
        }
        None => Place::file(path.clone()),
    }
}

/// What is wrong and what to do, without the place.
fn explain(error: &Error, written: &str) -> Finding {
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

fn empty_value() -> Finding {
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
        "i8" | "i16" | "i32" | "i64" => "a whole number",
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
fn shortened(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::brochure::Brochure;
    use crate::source::house::House;
    use crate::source::sample::{BOOKLET, HOUSE, LEAFLET};

    fn broken(from: &str, to: &str) -> Finding {
        assert!(BOOKLET.contains(from), "{from}");
        let text = BOOKLET.replacen(from, to, 1);
        parse::<Brochure>(&SourceText::new("b.yaml", &text)).expect_err(to)
    }

    /// The finding of one change to the booklet: code, line, column, message, first hint.
    fn expect(from: &str, to: &str, code: Code, place: (u32, u32), words: &str) {
        let finding = broken(from, to);
        assert_eq!(finding.code, code, "{finding:?}");
        let at = finding.place.clone().map(|p| (p.line, p.column));
        assert_eq!(at, Some(place), "{finding:?}");
        let all = format!("{} | {}", finding.message, finding.hints.join(" | "));
        assert!(all.contains(words), "{all}");
    }

    #[test]
    fn the_samples_are_read() {
        assert!(parse::<House>(&SourceText::new("house.yaml", HOUSE)).is_ok());
        assert!(parse::<Brochure>(&SourceText::new("b.yaml", BOOKLET)).is_ok());
        assert!(parse::<Brochure>(&SourceText::new("b.yaml", LEAFLET)).is_ok());
    }

    #[test]
    fn an_unknown_key_is_answered_with_the_nearest() {
        expect(
            "level: 2",
            "levle: 2",
            Code::YamlUnknownKey,
            (32, 20),
            "did you mean `level`?",
        );
    }

    #[test]
    fn an_unknown_key_lists_the_possible_ones() {
        expect(
            "level: 2",
            "xyzzy: 2",
            Code::YamlUnknownKey,
            (32, 20),
            "possible keys: `level`, `text`",
        );
    }

    #[test]
    fn an_unknown_block_is_answered_with_the_nearest() {
        expect("- lead:", "- laed:", Code::YamlValue, (33, 9), "did you mean `lead`?");
    }

    #[test]
    fn a_missing_key_is_named() {
        expect(
            "subject: subject\n",
            "",
            Code::YamlMissingKey,
            (13, 1),
            "the key `subject` is missing",
        );
    }

    #[test]
    fn a_missing_key_of_a_block_is_named() {
        expect(
            "level: 2, ",
            "",
            Code::YamlMissingKey,
            (32, 37),
            "the key `level` is missing",
        );
    }

    #[test]
    fn a_word_where_a_number_is_wanted() {
        expect(
            "level: 2",
            "level: two",
            Code::YamlValue,
            (32, 27),
            "`two` does not fit here | wanted is a whole number",
        );
    }

    #[test]
    fn a_number_out_of_range() {
        expect(
            "level: 2",
            "level: 300",
            Code::YamlValue,
            (32, 27),
            "`300` does not fit here",
        );
    }

    #[test]
    fn a_value_that_is_not_there() {
        expect(
            "level: 2",
            "level: ",
            Code::YamlValue,
            (32, 25),
            "a value is missing here",
        );
    }

    #[test]
    fn a_block_that_is_not_there() {
        expect(
            "- lead: lead-1",
            "-",
            Code::YamlValue,
            (33, 8),
            "a value is missing here",
        );
    }

    #[test]
    fn a_list_where_one_value_is_wanted() {
        expect(
            "lead: lead-1",
            "lead: [a, b]",
            Code::YamlValue,
            (33, 15),
            "a list does not fit here",
        );
    }

    #[test]
    fn one_value_where_a_list_is_wanted() {
        expect(
            "paragraphs: [p-1, p-2]",
            "paragraphs: p-1",
            Code::YamlValue,
            (34, 21),
            "wanted is a list",
        );
    }

    #[test]
    fn yes_is_not_true() {
        expect(
            "footer: false",
            "footer: no",
            Code::YamlValue,
            (17, 13),
            "wanted is `true` or `false`",
        );
    }

    #[test]
    fn an_unknown_unit() {
        expect(
            "spacer: 4mm",
            "spacer: 4px",
            Code::MeasureInvalid,
            (55, 17),
            "use `pt` or `mm`",
        );
    }

    #[test]
    fn a_measure_without_unit() {
        expect(
            "spacer: 4mm",
            "spacer: 4",
            Code::MeasureInvalid,
            (55, 17),
            "use `pt` or `mm`",
        );
    }

    #[test]
    fn a_day_that_does_not_exist() {
        expect(
            "date: 2026-03-05",
            "date: 2026-02-31",
            Code::YamlValue,
            (9, 7),
            "no day `2026-02-31`",
        );
    }

    #[test]
    fn two_kinds_in_one_block() {
        expect(
            "- lead: lead-1",
            "- lead: a\n        paragraph: b",
            Code::YamlValue,
            (34, 9),
            "dash of its own",
        );
    }

    #[test]
    fn a_key_that_stands_twice() {
        expect(
            "title: title",
            "title: a\ntitle: b",
            Code::YamlSyntax,
            (2, 1),
            "`title` stands twice",
        );
    }

    #[test]
    fn a_tab_in_the_indentation() {
        expect(
            "    footer: false",
            "\tfooter: false",
            Code::YamlSyntax,
            (16, 12),
            "with spaces",
        );
    }

    #[test]
    fn a_colon_in_a_text_without_quotes() {
        expect(
            "subject: subject",
            "subject: a: b",
            Code::YamlSyntax,
            (2, 11),
            "put quotes around",
        );
    }

    #[test]
    fn a_merge_key() {
        expect(
            "subject: subject",
            "<<: { a: b }",
            Code::YamlSyntax,
            (2, 1),
            "merge key",
        );
    }

    #[test]
    fn an_unknown_tag() {
        expect(
            "subject: subject",
            "subject: !x a",
            Code::YamlSyntax,
            (2, 13),
            "tag `!x`",
        );
    }

    #[test]
    fn an_unknown_alias() {
        expect(
            "subject: subject",
            "subject: *a",
            Code::YamlSyntax,
            (2, 10),
            "no `&name`",
        );
    }

    #[test]
    fn a_million_aliases_are_refused() {
        let mut text = String::from("a: &a [x, x, x, x, x, x, x, x, x, x]\n");
        for (name, before) in ["b", "c", "d", "e", "f", "g"]
            .iter()
            .zip(["a", "b", "c", "d", "e", "f"])
        {
            text += &format!("{name}: &{name} [{}]\n", vec![format!("*{before}"); 10].join(", "));
        }
        let bomb = format!("{text}title: *g\n");
        let value = parse::<std::collections::BTreeMap<String, serde_json::Value>>(&SourceText::new("b.yaml", &bomb));
        assert_eq!(value.expect_err("bomb").code, Code::YamlLimit);
    }

    #[test]
    fn a_hundred_and_one_aliases_are_refused() {
        let languages = format!("languages: [&l nb{}]", ", *l".repeat(101));
        assert_eq!(broken("languages: [nb, se]", &languages).code, Code::YamlLimit);
    }

    #[test]
    fn a_thousand_levels_of_brackets_are_refused() {
        let value = parse::<serde_json::Value>(&SourceText::new("b.yaml", &"[".repeat(1000)));
        assert_eq!(value.expect_err("deep").code, Code::YamlLimit);
    }

    #[test]
    fn a_thousand_levels_of_indentation_are_refused() {
        let text: String = (0..1000).map(|level| format!("{}a:\n", " ".repeat(level))).collect();
        let value = parse::<serde_json::Value>(&SourceText::new("b.yaml", &text));
        assert_eq!(value.expect_err("deep").code, Code::YamlLimit);
    }

    #[test]
    fn nested_blocks_are_refused_beyond_the_limit() {
        let nested = "{ aside: { blocks: [".repeat(200);
        let finding = broken("- lead: lead-1", &format!("- {nested}"));
        assert_eq!(finding.code, Code::YamlLimit, "{finding:?}");
    }

    #[test]
    fn an_endless_word_is_cut_in_the_finding() {
        let finding = broken("level: 2", &format!("{}: 2", "x".repeat(500)));
        assert!(finding.message.chars().count() < 120, "{finding:?}");
    }

    #[test]
    fn crlf_and_a_byte_order_mark_change_no_place() {
        let text = format!(
            "\u{feff}{}",
            BOOKLET.replace("level: 2", "levle: 2").replace('\n', "\r\n")
        );
        let finding = parse::<Brochure>(&SourceText::new("b.yaml", &text)).expect_err("key");
        assert_eq!(finding.place, Some(Place::at("b.yaml", 32, 20)));
    }

    #[test]
    fn columns_count_characters_not_bytes() {
        let text = BOOKLET
            .replace("subject: subject", "subject: \"æøå\"")
            .replace("{ told: told-1,", "{ told: æøåŋ, onw: x,");
        let finding = parse::<Brochure>(&SourceText::new("b.yaml", &text)).expect_err("key");
        assert_eq!(finding.place, Some(Place::at("b.yaml", 25, 29)));
    }

    #[test]
    fn an_empty_file_is_a_finding() {
        let finding = parse::<Brochure>(&SourceText::new("b.yaml", "")).expect_err("empty");
        assert!(
            matches!(finding.code, Code::YamlValue | Code::YamlMissingKey),
            "{finding:?}"
        );
    }
}
