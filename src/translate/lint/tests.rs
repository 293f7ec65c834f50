//! Does every rule find its slip, and let the right way pass?

use std::collections::BTreeMap;

use super::glossary::Term;
use super::*;

struct Case<'a> {
    language: &'a str,
    conventions: Conventions,
    source: &'a str,
}

const SE: Case<'_> = Case {
    language: "se",
    conventions: Conventions::Sami,
    source: "",
};

const EN: Case<'_> = Case {
    language: "en",
    conventions: Conventions::British,
    source: "",
};

fn glossary() -> Glossary {
    let term = |source: &str, words: &[&str]| Term {
        source: source.into(),
        words: BTreeMap::from([("se".to_owned(), words.iter().map(ToString::to_string).collect())]),
        note: None,
    };
    Glossary {
        terms: vec![
            term("selvhjelp", &["iešveah"]),
            term("selvhjelpsgruppe", &["iešveahkkejoav"]),
        ],
        file: GLOSSARY_FILE.into(),
    }
}

fn file(text: &str) -> MessageFile {
    MessageFile::parse(&SourceText::new("a.ftl", text)).expect(text)
}

impl<'a> Case<'a> {
    fn of(self, source: &'a str) -> Self {
        Self { source, ..self }
    }

    fn found(&self, target: &str) -> Findings {
        let (source, target) = (file(self.source), file(target));
        let terms = terms(&[&target]);
        let settings = Settings {
            language: self.language,
            conventions: self.conventions,
            glossary: &glossary(),
            terms: &terms,
        };
        lint(Some(&source).filter(|_| !self.source.is_empty()), &target, &settings).expect("readable")
    }

    /// The slip is found under this code, and only it; the right way has no finding at all.
    #[track_caller]
    fn tells(&self, code: Code, bad: &str, good: &str) {
        let found = self.found(bad);
        let codes: Vec<Code> = found.iter().map(|finding| finding.code).collect();
        assert_eq!(codes, [code], "{bad}: {found:?}");
        let finding = found.iter().next().expect("one");
        assert!(
            !finding.hints.is_empty() && finding.place.as_ref().is_some_and(|place| place.line > 0),
            "{finding:?}"
        );
        assert_eq!(self.found(good), Findings::new(), "{good}");
    }
}

#[test]
fn a_variable_that_is_lost() {
    SE.of("a = Ring { $phone }")
        .tells(Code::LintVariables, "a = Riŋge", "a = Riŋge { $phone }");
}

#[test]
fn a_variable_that_the_source_lacks() {
    SE.of("a = Ring { $phone }").tells(
        Code::LintVariables,
        "a = Riŋge { $phone } { $web }",
        "a = { $phone }: riŋge",
    );
}

#[test]
fn a_plural_without_the_dual() {
    let source = "a = { $n ->\n    [one] en\n   *[other] flere\n}";
    SE.of(source).tells(
        Code::LintPlural,
        source,
        "a = { $n ->\n    [one] okta\n    [two] guokte\n   *[other] eanet\n}",
    );
    EN.of(source).tells(
        Code::LintPlural,
        "a = { $n ->\n    [one] x\n    [few] y\n   *[other] z\n}",
        "a = { $n ->\n    [one] x\n   *[other] z\n}",
    );
}

#[test]
fn a_choice_without_default_is_a_syntax_error() {
    let findings = MessageFile::parse(&SourceText::new("a.ftl", "a = { $n ->\n    [one] x\n}\n")).unwrap_err();
    assert_eq!(
        findings.iter().next().map(|finding| finding.code),
        Some(Code::FtlSyntax)
    );
}

#[test]
fn a_case_that_is_misspelt() {
    let term = "-p = { $case ->\n   *[nominative] N\n    [illative] Ni\n}\n";
    let source = format!("{term}a = Til {{ -p }}");
    let case = SE.of(&source);
    let (bad, good) = ["illativ", "illative"]
        .map(|case| format!("{term}a = {{ -p(case: \"{case}\") }}"))
        .into();
    case.tells(Code::LintCase, &bad, &good);
    let misspelt = format!("{term}a = {{ -p(kase: \"illative\") }}");
    case.tells(Code::LintCase, &misspelt, &good);
}

#[test]
fn markup_that_is_not_whole() {
    for (bad, good) in [
        ("a = Dát lea *dehálaš", "a = Dát lea *dehálaš*"),
        ("a = Dát lea ** dehálaš**", "a = Dát lea **dehálaš**"),
        ("a = Dát lea `SN-05", "a = Dát lea `SN-05`"),
        ("a = Dát lea [báiki](lang:nb", "a = Dát lea [báiki](lang:nb)"),
        ("a = 2 * 3", "a = 2 \\* 3"),
    ] {
        SE.of("a = Dette er viktig").tells(Code::LintMarkdown, bad, good);
    }
}

#[test]
fn a_link_that_leads_elsewhere() {
    SE.of("a = Les [mer](https://selvhjelp.no/om) nå").tells(
        Code::LintLink,
        "a = Loga [eanet](https://selvhjelp.no) dál",
        "a = Loga dál [eanet](https://selvhjelp.no/om)",
    );
    SE.of("a = [{ $phone }]({ $phone-link })").tells(
        Code::LintLink,
        "a = { $phone } { $phone-link }",
        "a = [{ $phone }]({ $phone-link })",
    );
}

#[test]
fn quotation_marks_of_another_language() {
    SE.tells(Code::LintQuotes, "a = \"Buorre\"", "a = «Buorre»");
    SE.tells(Code::LintQuotes, "a = “Buorre”", "a = «Buorre ‘beaivi’»");
    EN.tells(Code::LintQuotes, "a = «Good»", "a = “Good”");
    EN.tells(Code::LintQuotes, "a = don't", "a = don’t");
}

#[test]
fn a_hyphen_for_a_dash() {
    SE.tells(Code::LintDash, "a = okta - guokte", "a = okta&nbsp;– guokte");
}

#[test]
fn the_space_before_per_cent() {
    SE.tells(Code::LintPerCent, "a = 30 %", "a = 30&nbsp;%");
    SE.tells(Code::LintPerCent, "a = 30%", "a = 30\u{a0}%");
    EN.tells(Code::LintPerCent, "a = 30 %", "a = 30%");
}

#[test]
fn two_spaces() {
    SE.tells(Code::LintSpace, "a = okta  guokte", "a = okta guokte\n    golbma");
}

#[test]
fn a_space_where_no_line_may_end() {
    SE.tells(Code::LintNoBreak, "a = okta – guokte", "a = okta&nbsp;– guokte");
    SE.tells(
        Code::LintNoBreak,
        "a = riŋge 116 123",
        "a = riŋge 116&nbsp;123 dahje 5. b. 2026",
    );
}

#[test]
fn a_copy_of_the_source() {
    SE.of("a = Dette er en hel setning").tells(
        Code::LintUntranslated,
        "a = Dette er en hel setning",
        "a = Dát lea olles cealkka",
    );
    assert_eq!(SE.of("a = Mental Helse").found("a = Mental Helse"), Findings::new());
}

#[test]
fn a_length_far_from_the_source() {
    let long = "a = Dette er en ganske lang setning som sier flere ting på en gang";
    SE.of(long).tells(
        Code::LintLength,
        "a = Oanehis",
        "a = Dát lea oalle guhkes cealkka mii dadjá eanet áššiid oktanaga",
    );
}

#[test]
fn a_term_that_the_house_has_settled_otherwise() {
    SE.of("a = Finn en selvhjelpsgruppe").tells(
        Code::LintTerm,
        "a = Gávnna doarjjajoavkku",
        "a = Gávnna iešveahkke&shy;joavkku",
    );
    SE.of("a = Selvhjelp i en selvhjelpsgruppe").tells(
        Code::LintTerm,
        "a = Veahkki iešveahkkejoavkkus",
        "a = Iešveahkki iešveahkkejoavkkus",
    );
}

#[test]
fn obsolete_messages_are_not_judged() {
    assert_eq!(SE.of("a = A").found("a = Á\nb = \"x\" { $y }"), Findings::new());
}
