//! Is every slip in a YAML file told in plain words, at its place? One condition each.

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
fn three_hundred_and_one_aliases_are_refused() {
    let languages = format!("languages: [&l nb{}]", ", *l".repeat(301));
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
