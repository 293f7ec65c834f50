//! Does the reader get everything about an import in the own language, and does the program read all four?

use super::*;
use crate::diag::Severity;

/// The findings about a file, in a language.
fn said(language: &str, name: &str, bytes: &[u8]) -> Findings {
    let names = Names::new(&catalogue(), wording(language)).unwrap();
    forms_by(&names, name, bytes).unwrap_err()
}

/// Message and hints of the first finding.
fn words(findings: &Findings) -> String {
    let finding = findings.iter().next().unwrap();
    format!("{} {}", finding.message, finding.hints.join(" "))
}

/// Whether a text is said differently in each of the languages.
fn differs(say: impl Fn(&str) -> String) {
    let all = ["nb", "nn", "se", "en"].map(say);
    for (index, one) in all.iter().enumerate() {
        assert!(!all[..index].contains(one), "{all:#?}");
    }
}

#[test]
fn what_is_wrong_with_a_file_is_said_in_the_readers_language() {
    let short = CSV.replacen(";10\n", "\n", 1);
    let twice = CSV.replacen("Postnummer", "Virksomhet", 1);
    let no_order = pdf(&[("name", "x")], &[]);
    let none = pdf(&[], &[("AcroForm", lopdf::Object::Null)]);
    let files: [(&str, &[u8]); 11] = [
        ("a.csv", b""),
        ("a.csv", b"a;b\0;c"),
        ("a.csv", b"a;b;c"),
        ("a.csv", short.as_bytes()),
        ("a.csv", twice.as_bytes()),
        ("a.xlsx", b"PK"),
        ("a.docx", b""),
        ("a.json", b"{"),
        ("a.yaml", b"- [1, 2]"),
        ("a.pdf", &no_order),
        ("a.pdf", &none),
    ];
    for (name, bytes) in files {
        differs(|language| words(&said(language, name, bytes)));
    }
    differs(|language| {
        let names = Names::new(&catalogue(), wording(language)).unwrap();
        let gone = read_file(Path::new("/no/such.csv"), "such.csv", &names).next();
        words(&gone.unwrap().unwrap_err())
    });
}

#[test]
fn a_conflict_a_limit_and_the_rows_to_mend_are_in_the_readers_language() {
    let long = CSV.replacen("\n2;", &format!("\n{};", "2".repeat(101)), 1);
    let other = CSV.replace(";3\n", ";4\n");
    let import = |language: &str, text: &str| {
        let (_folder, mut book) = book();
        import_into(&mut book, forms("a.csv", CSV.as_bytes()).unwrap(), Policy::Whole);
        let checker = Checker {
            catalogue: &catalogue(),
            register: Register::built_in(),
            rules: &Rules::default(),
            wording: wording(language),
            today: "2026-11-24".parse().unwrap(),
            source: "web",
        };
        let actor = Actor::new("ab", "2026-11-24".parse().unwrap());
        let forms = forms("a.csv", text.as_bytes()).unwrap().into_iter().map(Ok);
        take(&mut book, forms, &checker, Policy::Whole, &[], &actor).unwrap()
    };
    for text in [&long, &other] {
        differs(|language| words(&import(language, text).findings));
    }
    differs(|language| {
        let import = import(language, &other);
        let rows = rejected_csv(&import.refused, &import.findings, wording(language)).unwrap();
        // Whoever reads another language can import them all the same.
        assert_eq!(forms("b.csv", &rows).unwrap().len(), 1);
        String::from_utf8(rows).unwrap().lines().next().unwrap().to_owned()
    });
}

const JSON: &str = r#"[{"Referanse": 7, "Virksomhet": "NAV Alta", "Kontaktperson": "K", "Epostadresse": "a@b.no",
    "Postadresse": "Markveien 2", "Postnummer": "9510", "Poststed": "Alta", "Skjemaspråk": "se",
    "Bare komplett": true, "Linjer": [{"Tittel": "kort-om", "Språk": "nb", "Antall": 10}]}]"#;

/// The names of fields that the other languages have in the place of those in [`JSON`].
const OTHERS: [[&str; 13]; 3] = [
    [
        "Referanse",
        "Verksemd",
        "Kontaktperson",
        "E-postadresse",
        "Postadresse",
        "Postnummer",
        "Poststad",
        "Skjemaspråk",
        "Berre komplett",
        "Linjer",
        "Tittel",
        "Språk",
        "Tal på eksemplar",
    ],
    [
        "Čujuhusnummar",
        "Doaibma",
        "Oktavuođaolmmoš",
        "E-poastačujuhus",
        "Poastačujuhus",
        "Poastanummar",
        "Poastabáiki",
        "Skovvegiella",
        "Dušše ollislaš",
        "Linnját",
        "Namahus",
        "Giella",
        "Lohku",
    ],
    [
        "id",
        "organisation",
        "person",
        "email",
        "address",
        "postcode",
        "town",
        "language",
        "complete",
        "lines",
        "title",
        "language",
        "copies",
    ],
];

#[test]
fn json_and_yaml_take_the_names_of_all_languages() {
    let wanted = bare(&forms("a.json", JSON.as_bytes()).unwrap());
    let form = &wanted[0];
    assert_eq!(
        (
            form.id.as_str(),
            form.language.as_str(),
            form.complete.as_str(),
            form.lines[0].copies.as_str()
        ),
        ("7", "se", "true", "10")
    );
    let own = [
        "Referanse",
        "Virksomhet",
        "Kontaktperson",
        "Epostadresse",
        "Postadresse",
        "Postnummer",
        "Poststed",
        "Skjemaspråk",
        "Bare komplett",
        "Linjer",
        "Tittel",
        "Språk",
        "Antall",
    ];
    for others in OTHERS {
        let text = own.iter().zip(others).fold(JSON.to_owned(), |text, (own, other)| {
            text.replace(&format!("\"{own}\":"), &format!("\"{other}\":"))
        });
        assert_eq!(bare(&forms("a.json", text.as_bytes()).unwrap()), wanted);
        // JSON is YAML as well.
        assert_eq!(bare(&forms("a.yaml", text.as_bytes()).unwrap()), wanted);
    }
    let wide = "Virksomhet: NAV\nkort-om.nb: 10\nkort-om.se: 0\nantall.kort-om.nn: 3\n";
    let lines = &forms("a.yaml", wide.as_bytes()).unwrap()[0].lines;
    assert_eq!((lines.len(), lines[1].language.as_str()), (2, "nn"));
}

#[test]
fn the_example_in_the_readme_is_two_lines_of_an_order() {
    let readme = include_str!("../../../../README.md");
    let start = readme.find("- Referanse: 2026-117").unwrap();
    let end = start + readme[start..].find("```").unwrap();
    let forms = forms("a.yaml", &readme.as_bytes()[start..end]).unwrap();
    let form = &forms[0];
    assert_eq!(
        (form.received.as_str(), form.language.as_str(), form.postcode.as_str()),
        ("2026-11-24 10:15", "se", "9510")
    );
    assert_eq!((forms.len(), form.lines.len()), (1, 2));
}

#[test]
fn a_field_that_is_unknown_or_holds_something_else_is_a_finding() {
    let cases = [
        ("[{\"Virksomhet\": \"a\"}, {\"Poststd\": \"b\"}]", "a.json, 2"),
        ("{\"town\": \"a\", \"Poststed\": \"b\"}", "a.json"),
        ("{\"town\": [1]}", "a.json"),
        ("{\"lines\": 3}", "a.json"),
        ("{\"lines\": [3]}", "a.json"),
        ("{\"lines\": [{\"town\": \"a\"}]}", "a.json"),
        ("{\"lines\": [], \"Linjer\": []}", "a.json"),
        ("[7]", "a.json"),
        ("7", "a.json"),
    ];
    for (text, place) in cases {
        let findings = forms("a.json", text.as_bytes()).unwrap_err();
        let finding = findings.iter().next().unwrap();
        assert_eq!((finding.code, findings.len()), (Code::ImportColumns, 1), "{text}");
        assert!(!finding.hints.is_empty(), "{text}");
        assert_eq!(finding.place, Some(Place::file(place)), "{text}");
    }
}

#[test]
fn a_folder_without_orders_says_what_was_not_read() {
    let folder = tempfile::tempdir().unwrap();
    let names = names();
    let found = || -> Vec<Finding> {
        let forms = read(folder.path(), &|_| "skjema".to_owned(), &names).unwrap();
        forms.filter_map(Result::err).flatten().collect()
    };
    let warned = |wanted: &str| {
        let found = found();
        assert_eq!(found.len(), 1);
        assert_eq!(
            (found[0].code, found[0].severity),
            (Code::ImportSkipped, Severity::Warning)
        );
        assert_eq!((found[0].notes.join(" ").as_str(), found[0].hints.len()), (wanted, 1));
    };
    warned("");
    std::fs::create_dir(folder.path().join("oktober")).unwrap();
    std::fs::write(folder.path().join("~$a.xlsx"), "").unwrap();
    warned("ikke lest: oktober/, ~$a.xlsx");
    std::fs::write(folder.path().join("a.csv"), CSV).unwrap();
    warned("ikke lest: oktober/, ~$a.xlsx");
    std::fs::remove_dir(folder.path().join("oktober")).unwrap();
    assert_eq!(found(), []);
}
