//! Does every rule find its slip, and let the right way pass?

use std::collections::BTreeMap;

use super::glossary::Term;
use super::*;

#[derive(Clone, Copy)]
struct Case<'a> {
    language: &'a str,
    conventions: Conventions,
    source: &'a str,
    /// How many characters the frame of message `a` has to spare.
    spare: Option<i64>,
}

const SE: Case<'_> = Case {
    language: "se",
    conventions: Conventions::Sami,
    source: "",
    spare: None,
};

const EN: Case<'_> = Case {
    language: "en",
    conventions: Conventions::British,
    source: "",
    spare: None,
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
        let room = |spare| {
            let part = "inside".into();
            BTreeMap::from([("a".into(), Room { part, spare })])
        };
        let rooms = self.spare.map(room);
        let settings = Settings {
            language: self.language,
            conventions: self.conventions,
            glossary: &glossary(),
            terms: &terms,
            rooms: rooms.as_ref(),
            spelling: None,
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
fn plural_forms_of_a_language_that_is_none_of_ours() {
    let source = "a = { $n ->\n    [one] en\n   *[other] flere\n}";
    let uk = Case { language: "uk", ..EN };
    let good = "a = { $n ->\n    [one] одна\n    [few] дві\n   *[many] багато\n}";
    uk.of(source)
        .tells(Code::LintPlural, "a = { $n ->\n    [one] x\n   *[other] z\n}", good);
    uk.of(source).tells(
        Code::LintPlural,
        "a = { $n ->\n    [one] x\n    [two] y\n    [few] z\n   *[many] w\n}",
        "a = { $n ->\n    [one] x\n    [few] z\n    [many] w\n   *[other] v\n}",
    );
    // Nothing is known of this one.
    let sju = Case { language: "sju", ..EN };
    for target in [source, good] {
        assert_eq!(sju.of(source).found(target), Findings::new(), "{target}");
    }
}

#[test]
fn an_attribute_that_only_one_of_the_two_has() {
    let source = "a = Ring\n    .note = Her\n";
    let good = "a = Riŋge\n    .note = Dáppe\n";
    for bad in ["a = Riŋge\n", "a = Riŋge\n    .note = Dáppe\n    .label = X\n"] {
        SE.of(source).tells(Code::LintAttributes, bad, good);
    }
    // Terms have those of their language.
    let found = SE.of("-p = N\n").found("-p = N\n    .gender = x\n");
    assert_eq!(found, Findings::new());
}

#[test]
fn an_attribute_or_a_form_that_is_there_twice() {
    let source = "a = Ring\n    .note = Her\n";
    let good = "a = Riŋge\n    .note = Dáppe\n";
    SE.of(source)
        .tells(Code::LintAttributes, &format!("{good}    .note = Dá\n"), good);
    let source = "a = { $n ->\n    [one] en\n   *[other] flere\n}";
    for (twice, code, once) in [
        ("    [one] x\n    [one] y\n", Code::LintPlural, "    [one] x\n"),
        (
            "    [0] v\n    [0] w\n    [one] x\n",
            Code::LintPlural,
            "    [0] v\n    [one] x\n",
        ),
        ("    [low] x\n    [low] y\n", Code::LintCase, "    [low] x\n"),
    ] {
        let [bad, good] = [twice, once].map(|forms| format!("a = {{ $n ->\n{forms}   *[other] z\n}}"));
        EN.of(source).tells(code, &bad, &good);
        // Also in the source, and in a language of which nothing else is known.
        EN.tells(code, &bad, &good);
        Case { language: "sju", ..EN }.of(source).tells(code, &bad, &good);
    }
    // The second has the finding.
    let found = EN
        .of(source)
        .found("a = { $n ->\n    [one] x\n    [one] y\n   *[other] z\n}");
    let line = found
        .iter()
        .next()
        .and_then(|one| one.place.as_ref())
        .map(|place| place.line);
    assert_eq!(line, Some(3));
}

#[test]
fn thousands_of_names_that_the_source_lacks_are_judged_in_time() {
    let all = |form: &dyn Fn(usize) -> String| (0..2_000).map(form).collect::<String>();
    let calls = |name: &str| all(&|n| format!("    {{ -t(case: \"{name}-number-{n}\") }}\n"));
    let term = format!(
        "-t = {{ $case ->\n{}   *[x] y\n}}\n",
        all(&|n| format!("    [case-number-{n}] z{n}\n"))
    );
    for (code, source, target, codes) in [
        (
            Code::LintAttributes,
            format!("a = A\n{}", all(&|n| format!("    .attribute-number-{n} = x\n"))),
            format!("a = B\n{}", all(&|n| format!("    .atribute-number-{n} = y\n"))),
            4_000,
        ),
        (
            Code::LintVariables,
            format!("a =\n{}", all(&|n| format!("    {{ $variable-number-{n} }}\n"))),
            format!("a =\n{}", all(&|n| format!("    {{ $varable-number-{n} }}\n"))),
            4_000,
        ),
        (
            Code::LintCase,
            format!("{term}a =\n{}", calls("case")),
            format!("{term}a =\n{}", calls("kase")),
            2_000,
        ),
    ] {
        let found = EN.of(&source).found(&target);
        let of: Vec<&Finding> = found.iter().filter(|finding| finding.code == code).collect();
        assert_eq!(of.len(), codes, "{code:?}");
        let near = of.iter().filter(|finding| finding.hints[0].contains("did you mean"));
        assert_eq!(near.count(), LOOKED_FOR, "{code:?}");
    }
}

#[test]
fn a_choice_of_thousands_beside_thousands_that_are_filled_in_is_judged_in_time() {
    let variants: String = (0..8_000).map(|n| format!("    [v{n}] x{n} ord\n")).collect();
    let text = format!(
        "a = {{ $n ->\n{variants}   *[other] y\n}}{}\n",
        " { $n } og".repeat(8_000)
    );
    let renderings = {
        let source = SourceText::new("a.ftl", &text);
        let tree = ftl::parse(&source).expect("readable");
        messages(&tree)
            .flat_map(|message| rendering::renderings(&message))
            .count()
    };
    assert_eq!(renderings, 1);
    let found = EN.of(&text).found(&text.replacen("x0 ord", "x0  ord", 1));
    assert!(found.iter().any(|one| one.code == Code::LintSpace), "{}", found.len());
    // All choices of a message that somebody could write are judged.
    let few: String = (0..40).map(|n| format!("    [v{n}] x{n}\n")).collect();
    let text = format!("a = {{ $n ->\n{few}   *[other] y  z\n}}{}\n", " { $n } og".repeat(40));
    let found = EN.of(&text).found(&text);
    assert!(found.iter().any(|one| one.code == Code::LintSpace), "{found:?}");
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
        ("a = \\* ja *dehálaš", "a = \\* ja *dehálaš*"),
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
    SE.of("a = [Ok](https://a.no) ja [guokte](https://a.no)").tells(
        Code::LintLink,
        "a = [Okta](https://a.no) ja guokte",
        "a = [Okta](https://a.no) ja [guokte](https://a.no)",
    );
    SE.of("a = { $n } [Ok](https://a.no)").tells(
        Code::LintLink,
        "a = { $n } [Okta](https://a.no) ja [guokte](https://a.no)",
        "a = { $n ->\n    [one] [Okta](https://a.no)\n    [two] [Guokte](https://a.no)\n   *[other] [Eanet](https://a.no)\n}",
    );
    SE.of("a = [{ $phone }]({ $phone-link })").tells(
        Code::LintLink,
        "a = { $phone } { $phone-link }",
        "a = [{ $phone }]({ $phone-link })",
    );
}

#[test]
fn quotation_marks_of_another_language() {
    for (bad, good) in [
        ("a = \"Buorre\"", "a = «Buorre»"),
        ("a = “Buorre”", "a = «Buorre ‘beaivi’»"),
        ("a = ‹Buorre›", "a = («Buorre»)"),
        ("a = Son dajai \\\"Buorre\\\"", "a = Son dajai *«Buorre»*"),
    ] {
        SE.tells(Code::LintQuotes, bad, good);
    }
    EN.tells(Code::LintQuotes, "a = «Good»", "a = “Good”");
    EN.tells(Code::LintQuotes, "a = don't", "a = don’t");
}

#[test]
fn quotation_marks_that_are_turned_round_or_alone() {
    for (bad, good) in [
        ("a = »Buorre«", "a = «Buorre»"),
        ("a = «Buorre", "a = «{ $x }»"),
        ("a = Buorre»", "a = «Buorre», dajai son"),
        ("a = « Buorre»", "a = «[Buorre](https://a.no)»"),
        ("a = «Buorre »", "a = «Buorre.»"),
        ("a = ‘Buorre’", "a = «Buorre», ’90, rock ’n’ roll"),
        ("a = ’Buorre’ beaivi", "a = Beaivi’ buorre"),
    ] {
        SE.tells(Code::LintQuotes, bad, good);
    }
    EN.tells(Code::LintQuotes, "a = “a ”b “", "a = “a” b “c ‘d’ e”");
    EN.tells(Code::LintQuotes, "a = ‘Good’", "a = the girls’ group, ’tis");
}

#[test]
fn words_in_another_language_and_code_keep_their_signs() {
    let kept = "a = [“Good” - it's 30 %](lang:en) ja `a - \"b\"  c`";
    assert_eq!(SE.found(kept), Findings::new());
}

#[test]
fn a_hyphen_for_a_dash() {
    for (bad, good) in [
        ("a = okta - guokte", "a = okta&nbsp;– guokte"),
        ("a = okta -guokte", "a = okta ja -guokte"),
        ("a = okta- guokte", "a = okta- ja guokte"),
        ("a = okta-, guokte- golbma", "a = okta-, guokte- dahje golbma"),
        ("a = okta -- guokte", "a = okta-guokte"),
        ("a = gaskal 10-12", "a = gaskal 10–12, 2014-06-05, SN-05"),
        ("a = dálki -3", "a = dálki −3"),
    ] {
        SE.tells(Code::LintDash, bad, good);
    }
    // In the source, what is filled in is a word as well.
    SE.of("a = { $b } – { $c }")
        .tells(Code::LintDash, "a = { $b } - { $c }", "a = { $b }&nbsp;– { $c }");
}

#[test]
fn the_space_before_per_cent() {
    SE.tells(Code::LintPerCent, "a = 30 %", "a = 30&nbsp;%");
    SE.tells(Code::LintPerCent, "a = 30%", "a = 30\u{a0}%");
    SE.of("a = { $n } av ti")
        .tells(Code::LintPerCent, "a = { $n }%", "a = { $n }&nbsp;%");
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
        "a = riŋge 116&nbsp;123 dahje 5.&nbsp;b.&nbsp;2026",
    );
    for (bad, good) in [
        ("a = dii. 18.00", "a = dii.&nbsp;18.00"),
        ("a = nr. 4", "a = nr.&nbsp;4"),
        ("a = 5. juni", "a = 5.&nbsp;juni"),
        ("a = 0364 Oslo", "a = 0364&nbsp;Oslo"),
        ("a = jagi 2019\n    5 km", "a = jagi 2019 148 olbmo"),
    ] {
        SE.tells(Code::LintNoBreak, bad, good);
    }
    EN.tells(Code::LintNoBreak, "a = 100 000 people", "a = 100,000 people");
    EN.tells(Code::LintNoBreak, "a = open at 7 pm", "a = open in 2014 Norway");
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
fn a_length_with_the_room_of_its_frame() {
    let case = |spare| Case {
        spare: Some(spare),
        ..SE.of("a = Dette er en ganske lang setning som sier flere ting på en gang")
    };
    let longer = "a = Dát lea oalle guhkes cealkka mii dadjá eanet áššiid oktanaga ja vel veaháš lasi dasa";
    // Longer than the source: only in a frame that is too full is it too long, and the finding says by how much.
    assert_eq!(case(40).found(longer), Findings::new());
    case(-25).tells(
        Code::LintLength,
        longer,
        "a = Dát lea oalle guhkes cealkka mii dadjá eanet oktanaga",
    );
    let hint = |spare, text: &str| {
        case(spare)
            .found(text)
            .iter()
            .next()
            .map(|finding| finding.hints[0].to_string())
    };
    assert!(hint(-25, longer).is_some_and(|hint| hint.contains("about 25 characters too many")));
    let twice = format!("{longer}, {}", &longer[4..]);
    assert!(hint(40, &twice).is_some_and(|hint| hint.contains("room for about 40 characters")));
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

#[test]
fn a_word_that_the_dictionary_lacks() {
    let (_folder, spelling) = crate::translate::spelling::tests::small();
    let found = |text: &str| {
        let target = file(text);
        let settings = Settings {
            language: "nb",
            conventions: Conventions::Norwegian,
            glossary: &Glossary::default(),
            terms: &Terms::new(),
            rooms: None,
            spelling: spelling.of("nb"),
        };
        lint(None, &target, &settings).expect("readable")
    };
    // Each word once a file, at its first place.
    let findings = found("a = «Selvhjelp» og *gruper*\nb = og gruper");
    let all: Vec<_> = findings.iter().collect();
    assert_eq!(all.len(), 1, "{findings:?}");
    let place = all[0].place.as_ref().expect("a place");
    assert_eq!((all[0].code, place.line, place.column), (Code::LintSpelling, 1, 21));
    assert!(
        all[0].hints[0].contains("grupper") && all[0].hints[0].contains("locales/nb/words.txt"),
        "{all:?}"
    );
    for right in [
        "a = Selvhjelp- og møter",
        "a = NAV, SN-05, post@xx.no, https://xx.no/abc, www.xx.no, 5xx",
        "a = { $xx }xx og gruppe&shy;r",
        "a = `xx yy` og [xx yy](lang:en) og [møte](https://xx.no)",
    ] {
        assert_eq!(found(right), Findings::new(), "{right}");
    }
}
