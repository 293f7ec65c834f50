//! Do messages come out as words, and mistakes as findings?

use super::*;
use crate::source::Date;

fn locale(text: &str) -> Result<Locale, Findings> {
    locale_in("nb", Conventions::Norwegian, text)
}

fn locale_in(language: &str, conventions: Conventions, text: &str) -> Result<Locale, Findings> {
    let house = SourceText::new("locales/nb/house.ftl", "-publisher = Selvhjelp Norge\n");
    let own = SourceText::new("locales/nb/kort-om.ftl", text);
    let mut facts = Facts::default();
    facts.texts.insert("phone", phone("23331900"));
    facts.texts.insert("odd", "a*b_c".into());
    facts.numbers.insert("edition", 2);
    facts.numbers.insert("copies", 12345);
    Locale::new(language, conventions, &[house, own], &facts)
}

fn here() -> Place {
    Place::at("brochures/kort-om/brochure.yaml", 3, 5)
}

fn plain(text: &str) -> String {
    locale(&format!("a = {text}\n"))
        .expect("reads")
        .words("a", here())
        .expect("words")
        .plain()
}

fn runs(text: &str) -> Vec<Inline> {
    locale(&format!("a = {text}\n"))
        .expect("reads")
        .words("a", here())
        .expect("words")
        .runs
}

fn code_of(text: &str) -> Code {
    let findings = match locale(text) {
        Ok(locale) => locale.words("a", here()).expect_err("must fail"),
        Err(findings) => findings,
    };
    findings.iter().next().expect("a finding").code
}

#[test]
fn variables_and_terms_are_filled_in() {
    assert_eq!(
        plain("Ring { -publisher }, { $phone }."),
        "Ring Selvhjelp Norge, 23\u{a0}33\u{a0}19\u{a0}00."
    );
}

#[test]
fn signs_in_variables_are_no_markup() {
    assert_eq!(plain("{ $odd } og { $odd }"), "a*b_c og a*b_c");
}

#[test]
fn numbers_follow_the_language() {
    assert_eq!(plain("{ $copies } hefter"), "12\u{a0}345 hefter");
    let english = locale_in("en", Conventions::British, "a = { $copies } copies\n").expect("reads");
    assert_eq!(english.words("a", here()).expect("words").plain(), "12,345 copies");
}

#[test]
fn northern_sami_has_a_dual() {
    let text = "a = { $edition ->\n    [one] okta\n    [two] guokte\n   *[other] máŋga\n }\n";
    let sami = locale_in("se", Conventions::Sami, text).expect("reads");
    assert_eq!(sami.words("a", here()).expect("words").plain(), "guokte");
}

#[test]
fn inline_markup_becomes_runs() {
    let runs = runs("Et *lite* og **viktig** ord, [self-help](lang:en), [her](https://selvhjelp.no).");
    let marked: Vec<_> = runs
        .iter()
        .map(|r| (&*r.text, r.emphasis, r.strong, r.link.as_deref(), r.language.as_deref()))
        .collect();
    assert_eq!(marked[1], ("lite", true, false, None, None));
    assert_eq!(marked[3], ("viktig", false, true, None, None));
    assert_eq!(marked[5], ("self-help", false, false, None, Some("en")));
    assert_eq!(marked[7], ("her", false, false, Some("https://selvhjelp.no"), None));
}

#[test]
fn stress_may_start_with_a_quotation_mark() {
    assert!(runs("**«Ord»** først")[0].strong);
}

#[test]
fn soft_hyphens_and_no_break_spaces_can_be_seen_in_the_source() {
    assert_eq!(
        &*runs("selvhjelps&shy;gruppe&nbsp;1")[0].text,
        "selvhjelps\u{ad}gruppe\u{a0}1"
    );
}

#[test]
fn a_backslash_at_the_end_of_a_line_starts_a_new_line() {
    let locale = locale("a =\n    første\\\n    andre\n    tredje\n").expect("reads");
    assert_eq!(
        &*locale.words("a", here()).expect("words").runs[0].text,
        "første\u{2028}andre tredje"
    );
}

#[test]
fn a_number_with_a_point_at_the_start_is_no_list() {
    assert_eq!(plain("{ $edition }. utgave"), "2. utgave");
}

#[test]
fn block_markup_is_reported() {
    assert_eq!(code_of("a = - punkt\n"), Code::MarkdownBlock);
    assert_eq!(code_of("a = # overskrift\n"), Code::MarkdownBlock);
    assert_eq!(code_of("a =\n    ett\n\n    to\n"), Code::MarkdownBlock);
}

#[test]
fn html_and_odd_links_are_reported() {
    assert_eq!(code_of("a = <b>fet</b>\n"), Code::MarkdownUnsupported);
    assert_eq!(code_of("a = [x](javascript:alert)\n"), Code::MarkdownUnsupported);
    assert_eq!(code_of("a = ![bilde](x.png)\n"), Code::MarkdownUnsupported);
}

#[test]
fn a_missing_message_names_its_file_and_a_similar_one() {
    let locale = locale("groups-body = tekst\n").expect("reads");
    let findings = locale.words("group-body", here()).expect_err("missing");
    let finding = findings.iter().next().expect("a finding");
    assert_eq!(finding.code, Code::MessageMissing);
    assert_eq!(finding.place, Some(here()));
    assert!(finding.hints[0].contains("locales/nb/kort-om.ftl"));
    assert!(finding.hints[1].contains("groups-body"));
}

#[test]
fn an_unknown_variable_is_reported_at_the_message() {
    let locale = locale("\na = Ring { $phnoe }\n").expect("reads");
    let findings = locale.words("a", here()).expect_err("unknown");
    let finding = findings.iter().next().expect("a finding");
    assert_eq!(finding.code, Code::MessageError);
    assert_eq!(finding.place.as_ref().map(|p| p.line), Some(2));
    assert!(finding.hints[0].contains("$phone"));
}

#[test]
fn unknown_terms_messages_and_functions_are_reported() {
    assert_eq!(code_of("a = { -publsher }\n"), Code::MessageError);
    assert_eq!(code_of("a = { other }\n"), Code::MessageError);
    assert_eq!(code_of("a = { FOO($edition) }\n"), Code::MessageError);
}

#[test]
fn a_message_that_refers_to_itself_is_reported() {
    assert_eq!(code_of("a = { b }\nb = { a }\n"), Code::MessageError);
}

#[test]
fn syntax_errors_have_a_line() {
    let findings = locale("a = ja\nb Nei\n").err().expect("must fail");
    let finding = findings.iter().next().expect("a finding");
    assert_eq!(
        (finding.code, finding.place.as_ref().map(|p| p.line)),
        (Code::FtlSyntax, Some(2))
    );
}

#[test]
fn messages_defined_twice_are_reported_in_and_across_files() {
    assert_eq!(code_of("a = en\na = to\n"), Code::FtlDuplicate);
    assert_eq!(code_of("-publisher = Andre\na = x\n"), Code::FtlDuplicate);
}

#[test]
fn unused_messages_are_warnings_unless_another_refers_to_them() {
    let locale = locale("a = { b }\nb = x\nc = y\n").expect("reads");
    let used = ["a".to_owned()].into();
    let findings = locale.unused(&used);
    assert_eq!(findings.len(), 1);
    assert!(findings.iter().next().expect("one").message.contains("`c`"));
}

#[test]
fn a_file_is_a_draft_until_it_says_otherwise() {
    assert!(locale("a = x\n").expect("reads").is_draft());
    assert!(locale("### State: draft\n\na = x\n").expect("reads").is_draft());
    assert!(!locale("### State: source\n\na = x\n").expect("reads").is_draft());
    assert!(!locale("### State: reviewed\n\na = x\n").expect("reads").is_draft());
}

#[test]
fn numbers_by_custom() {
    assert_eq!(number("1234.5", Conventions::Norwegian), "1\u{a0}234,5");
    assert_eq!(number("12345", Conventions::Norwegian), "12\u{a0}345");
    assert_eq!(number("-1234567.25", Conventions::British), "\u{2212}1,234,567.25");
    assert_eq!(number("1234.5", Conventions::British), "1,234.5");
    assert_eq!(percent("30", Conventions::Norwegian), "30\u{a0}%");
    assert_eq!(percent("30", Conventions::British), "30%");
}

#[test]
fn dates_by_custom() {
    let day = |text: &str| text.parse::<Date>().expect("a date");
    assert_eq!(date(day("2014-06-05"), Conventions::Norwegian), "5.\u{a0}juni 2014");
    assert_eq!(
        date(day("2026-04-05"), Conventions::Sami),
        "cuoŋománu 5.\u{a0}b.\u{a0}2026"
    );
    assert_eq!(date(day("2026-03-05"), Conventions::British), "5\u{a0}March 2026");
}

#[test]
fn telephone_and_organisation_numbers_by_custom() {
    assert_eq!(phone("22222222"), "22\u{a0}22\u{a0}22\u{a0}22");
    assert_eq!(phone("80022222"), "800\u{a0}22\u{a0}222");
    assert_eq!(phone("116123"), "116\u{a0}123");
    assert_eq!(phone("113"), "113");
    assert_eq!(organisation_number("980495361"), "980\u{a0}495\u{a0}361");
    assert_eq!(postal_place("0364", "Oslo"), "0364\u{a0}Oslo");
}
