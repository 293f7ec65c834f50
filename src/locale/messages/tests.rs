//! Does each condition of a message give the words or the finding that it should?

use super::*;
use crate::locale::Variable;

const HOUSE: &str = "### State: reviewed\n-publisher = { $case ->\n    [genitive] Selvhjelp Norges\n   *[nominative] Selvhjelp Norge\n }\npublisher-name = { -publisher }\n";

fn variables() -> Variables {
    Variables::new()
        .with("phone", Variable::Text("23 33 19 00".to_owned()))
        .with("email", Variable::Text("post_1@selvhjelp.no".to_owned()))
        .with("edition", Variable::Number(2.0))
        .with("copies", Variable::Number(1234.5))
}

fn language(tag: &str, conventions: Conventions, own: &str) -> Result<Locale, Findings> {
    let settings = LanguageSettings {
        name: None,
        conventions,
        hyphenation: Default::default(),
        allow_drafts: false,
    };
    Locale::new(
        tag,
        &settings,
        &SourceText::new("house.ftl", HOUSE),
        &SourceText::new("b.ftl", own),
        variables(),
    )
}

fn norwegian(own: &str) -> Locale {
    language("nb", Conventions::Norwegian, own).unwrap_or_else(|findings| panic!("{findings:#?}"))
}

fn plain(own: &str) -> String {
    norwegian(own)
        .words("a", None)
        .unwrap_or_else(|finding| panic!("{finding:#?}"))
        .plain()
}

fn refused(own: &str) -> Finding {
    norwegian(own)
        .words("a", Some(Place::at("b.yaml", 7, 3)))
        .expect_err(own)
}

fn told(finding: &Finding) -> String {
    format!("{} | {}", finding.message, finding.hints.join(" | "))
}

#[test]
fn words_are_found_with_their_places() {
    let words = norwegian("\na = Hei\n")
        .words("a", Some(Place::at("b.yaml", 7, 3)))
        .unwrap();
    assert_eq!(words.plain(), "Hei");
    assert_eq!(words.origin.place, Some(Place::at("b.yaml", 7, 3)));
    assert_eq!(words.origin.message_place, Some(Place::at("b.ftl", 2, 1).spanning(1)));
}

#[test]
fn messages_of_the_house_are_found() {
    assert_eq!(
        norwegian("a = b").words("publisher-name", None).unwrap().plain(),
        "Selvhjelp Norge"
    );
}

#[test]
fn terms_take_their_case() {
    assert_eq!(
        plain("a = { -publisher(case: \"genitive\") } kurs"),
        "Selvhjelp Norges kurs"
    );
}

#[test]
fn no_invisible_marks_surround_variables() {
    assert_eq!(plain("a = Ring { $phone }"), "Ring 23 33 19 00");
}

#[test]
fn a_variable_is_never_markup() {
    assert_eq!(plain("a = _{ $email }_"), "post_1@selvhjelp.no");
}

#[test]
fn numbers_are_written_by_the_custom_of_the_language() {
    assert_eq!(plain("a = { $copies }"), "1\u{a0}234,5");
    let british = language(
        "en",
        Conventions::British,
        "a = { NUMBER($copies, minimumFractionDigits: 2) }",
    )
    .unwrap();
    assert_eq!(british.words("a", None).unwrap().plain(), "1,234.50");
}

#[test]
fn per_cent_by_option() {
    assert_eq!(plain("a = { NUMBER(0.433, style: \"percent\") }"), "43,3\u{a0}%");
}

#[test]
fn northern_sami_has_a_dual() {
    let own = "a = { $edition ->\n    [one] okta\n    [two] guokte\n   *[other] ollu\n }";
    assert_eq!(
        language("se", Conventions::Sami, own)
            .unwrap()
            .words("a", None)
            .unwrap()
            .plain(),
        "guokte"
    );
}

#[test]
fn lines_of_one_message_are_one_paragraph() {
    assert_eq!(plain("a =\n    en linje\n    og en til\n"), "en linje og en til");
}

#[test]
fn carriage_returns_do_not_matter() {
    assert_eq!(
        plain("x = y\r\na =\r\n    en linje\r\n    og en til\r\n"),
        "en linje og en til"
    );
}

#[test]
fn a_missing_message_names_the_file_and_a_near_one() {
    let finding = norwegian("intro-1 = Hei\n")
        .words("intro-2", Some(Place::at("b.yaml", 7, 3)))
        .unwrap_err();
    assert_eq!(
        (finding.code, finding.place.as_ref()),
        (Code::MessageMissing, Some(&Place::at("b.yaml", 7, 3)))
    );
    assert_eq!(
        told(&finding),
        "the language nb has no message `intro-2` | did you mean `intro-1`? | add `intro-2 = …` to b.ftl"
    );
}

#[test]
fn a_message_of_attributes_alone_has_no_words() {
    assert_eq!(refused("a =\n    .b = c\n").code, Code::MessageMissing);
}

#[test]
fn an_empty_message_has_no_words() {
    assert_eq!(refused("a = {\"\"}\n").code, Code::MessageMissing);
}

#[test]
fn an_unknown_variable_is_answered_with_the_nearest() {
    let finding = refused("a = Ring\n    { $fone }\n");
    assert_eq!(
        (finding.code, finding.place.as_ref().map(|p| (p.line, p.column))),
        (Code::MessageError, Some((2, 8)))
    );
    assert!(
        told(&finding).starts_with("the variable `$fone` is not known | did you mean `$phone`?"),
        "{finding:?}"
    );
    assert_eq!(finding.notes, ["language nb, message `a`, used in b.yaml, line 7"]);
}

#[test]
fn an_unknown_variable_in_a_choice_not_taken_is_found() {
    assert_eq!(
        refused("a = { $edition ->\n    [one] { $x }\n   *[other] b\n }").code,
        Code::MessageError
    );
}

#[test]
fn an_unknown_term_is_answered_with_the_nearest() {
    assert!(told(&refused("a = { -publsher }")).contains("did you mean `-publisher`?"));
}

#[test]
fn an_unknown_message_is_a_finding() {
    assert!(told(&refused("a = { bb }\nbbb = c")).contains("did you mean `bbb`?"));
}

#[test]
fn an_unknown_function_is_a_finding() {
    assert!(told(&refused("a = { DATETIME($phone) }")).contains("the function `DATETIME` is not known"));
}

#[test]
fn an_unknown_attribute_is_a_finding() {
    assert_eq!(refused("a = { b.c }\nb = d\n").code, Code::MessageError);
}

#[test]
fn a_text_given_to_number_is_a_finding() {
    assert!(told(&refused("a = { NUMBER($phone) }")).contains("not a number"));
}

#[test]
fn an_ordinal_is_a_finding() {
    assert!(told(&refused("a = { NUMBER($edition, type: \"ordinal\") }")).contains("do not exist in all languages"));
}

#[test]
fn a_billion_decimals_are_a_finding() {
    assert_eq!(
        refused("a = { NUMBER($edition, minimumFractionDigits: 999999999) }").code,
        Code::MessageError
    );
}

#[test]
fn an_endless_number_is_a_finding() {
    assert_eq!(
        refused(&format!("a = {{ 1.{} ->\n  *[other] b\n }}", "0".repeat(99))).code,
        Code::MessageError
    );
}

#[test]
fn a_message_that_prints_itself_is_a_finding() {
    assert_eq!(refused("a = { b }\nb = { a }\n").code, Code::MessageError);
}

#[test]
fn a_term_that_prints_itself_is_a_finding() {
    assert_eq!(refused("a = { -b }\n-b = { -b }\n").code, Code::MessageError);
}

#[test]
fn an_argument_that_a_term_prints_must_be_given() {
    assert!(told(&refused("-n = { $x } b\na = { -n }\n")).contains("prints `$x`"));
}

#[test]
fn a_problem_of_a_printed_message_is_found() {
    assert_eq!(refused("a = { b }\nb = { $x }\n").code, Code::MessageError);
}

#[test]
fn a_problem_of_a_term_in_a_term_is_found() {
    assert_eq!(
        refused("a = { -b }\n-b = { -c }\n-c = { X() }\n").code,
        Code::MessageError
    );
}

#[test]
fn a_problem_of_another_message_does_no_harm() {
    assert_eq!(plain("a = Hei\nb = { $x }\n"), "Hei");
    assert_eq!(norwegian("a = Hei\nb = { $x }\n").problems().len(), 1);
}

#[test]
fn a_hundred_and_one_braces_are_a_finding() {
    assert_eq!(
        refused(&format!("a = {}", "{ $phone }".repeat(101))).code,
        Code::MessageError
    );
}

#[test]
fn markdown_findings_stand_at_the_message() {
    let finding = refused("\n\na = - b\n");
    assert_eq!(
        (finding.code, finding.place.map(|p| p.line)),
        (Code::MarkdownBlock, Some(3))
    );
}

#[test]
fn a_name_defined_twice_names_both_places() {
    let findings = language("nb", Conventions::Norwegian, "a = b\n\na = c\n")
        .err()
        .unwrap();
    let finding = findings.iter().next().unwrap();
    assert_eq!(
        (finding.code, finding.place.as_ref().map(|p| p.line)),
        (Code::FtlDuplicate, Some(3))
    );
    assert_eq!(finding.notes, ["the first is in b.ftl, line 1"]);
}

#[test]
fn a_name_of_the_house_cannot_be_defined_again() {
    let findings = language("nb", Conventions::Norwegian, "publisher-name = b\n")
        .err()
        .unwrap();
    assert_eq!(
        findings.iter().next().unwrap().notes,
        ["the first is in house.ftl, line 6"]
    );
}

#[test]
fn a_message_cannot_have_the_name_of_a_term() {
    let findings = language("nb", Conventions::Norwegian, "publisher = b\n").err().unwrap();
    assert!(findings.iter().next().unwrap().message.contains("a message and a term"));
}

#[test]
fn syntax_errors_of_a_file_are_all_reported() {
    let findings = language("nb", Conventions::Norwegian, "a = }\nb\nc = d\n")
        .err()
        .unwrap();
    assert_eq!(
        findings.iter().map(|finding| finding.code).collect::<Vec<_>>(),
        [Code::FtlSyntax; 2]
    );
}

#[test]
fn unused_messages_are_warnings() {
    let locale = norwegian("a = { b }\nb = c\nd = e\n-f = g\n");
    let found: Vec<String> = locale
        .unused(["a"])
        .iter()
        .map(|finding| finding.message.clone())
        .collect();
    assert_eq!(found, ["the message `d` is not used"]);
}

#[test]
fn one_draft_makes_the_language_a_draft() {
    assert_eq!(norwegian("a = b\n").drafts(), [Arc::from("b.ftl")]);
    assert!(!norwegian("### State: reviewed\na = b\n").is_draft());
}

#[test]
fn threads_can_share_a_language() {
    fn shared<T: Send + Sync>(_: &T) {}
    shared(&norwegian("a = b\n"));
}

#[test]
fn a_missing_file_says_where_to_get_one() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("locales/nb")).unwrap();
    std::fs::write(folder.path().join("locales/nb/house.ftl"), HOUSE).unwrap();
    let settings = LanguageSettings {
        name: None,
        conventions: Conventions::Norwegian,
        hyphenation: Default::default(),
        allow_drafts: false,
    };
    let findings = Locale::load(folder.path(), "nb", &settings, "kort-om", variables())
        .err()
        .unwrap();
    let finding = findings.iter().next().unwrap();
    assert_eq!((findings.len(), finding.code), (1, Code::FileUnreadable));
    assert!(told(finding).contains("copy `kort-om.ftl`"));
}

#[test]
fn files_are_read_from_the_folder_of_the_language() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("locales/nb")).unwrap();
    std::fs::write(folder.path().join("locales/nb/house.ftl"), HOUSE).unwrap();
    std::fs::write(folder.path().join("locales/nb/kort-om.ftl"), "a = Hei\n").unwrap();
    let settings = LanguageSettings {
        name: None,
        conventions: Conventions::Norwegian,
        hyphenation: Default::default(),
        allow_drafts: false,
    };
    let locale =
        Locale::load(folder.path(), "nb", &settings, "kort-om", variables()).unwrap_or_else(|f| panic!("{f:?}"));
    assert_eq!(locale.words("a", None).unwrap().plain(), "Hei");
}

#[test]
fn a_language_cannot_lead_out_of_the_folder() {
    let settings = LanguageSettings {
        name: None,
        conventions: Conventions::Norwegian,
        hyphenation: Default::default(),
        allow_drafts: false,
    };
    assert!(Locale::load(Path::new("."), "../nb", &settings, "a", variables()).is_err());
}
