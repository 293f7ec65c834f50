//! Do all ways in give the same orders, and are bad files refused whole?

mod hostile;
mod identity;
mod joined;
mod language;
mod right;

use super::*;
use crate::order::book::{Filter, Location};
use crate::order::catalogue::{Catalogue, Title};
use crate::order::measure::{CopySize, Extent, Weight};
use crate::order::postal::Register;
use crate::order::rules::Rules;
use crate::order::words::Wording;

fn catalogue() -> Catalogue {
    let copy = CopySize {
        weight: Weight::grams(10),
        width: Extent::mm(99),
        height: Extent::mm(210),
        thickness: Extent::micrometres(300),
    };
    Catalogue::of(vec![Title {
        id: "kort-om".into(),
        code: "SN-02".into(),
        format: "a4-z-dl".into(),
        names: vec![
            ("nb".into(), "Kort om".into()),
            ("nn".into(), "Kort om".into()),
            ("se".into(), "Oanehaččat".into()),
        ],
        copy,
    }])
}

/// The words of a language, for as long as the tests run.
fn wording(language: &str) -> &'static Wording {
    Box::leak(Box::new(Wording::built_in(language).unwrap()))
}

fn names() -> Names<'static> {
    Names::new(&catalogue(), wording("nb")).unwrap()
}

fn import_into(book: &mut Book, forms: Vec<OrderForm>, policy: Policy) -> Import {
    import_again(book, forms, policy, &[]).unwrap()
}

fn checker<'a>(catalogue: &'a Catalogue, rules: &'a Rules) -> Checker<'a> {
    Checker {
        catalogue,
        register: Register::built_in(),
        rules,
        wording: wording("nb"),
        today: "2026-11-24".parse().unwrap(),
        source: "web",
    }
}

fn import_again(book: &mut Book, forms: Vec<OrderForm>, policy: Policy, again: &[&str]) -> Result<Import, Findings> {
    let again: Vec<String> = again.iter().map(|place| (*place).to_owned()).collect();
    let (catalogue, rules) = (catalogue(), Rules::default());
    let checker = checker(&catalogue, &rules);
    let actor = Actor::new("ab", "2026-11-24".parse().unwrap());
    take(book, forms.into_iter().map(Ok), &checker, policy, &again, &actor)
}

fn book() -> (tempfile::TempDir, Book) {
    let folder = tempfile::tempdir().unwrap();
    let book = Book::open(&Location::File(folder.path().join("orders.db"))).unwrap();
    (folder, book)
}

fn forms(name: &str, bytes: &[u8]) -> Result<Vec<OrderForm>, Findings> {
    forms_by(&names(), name, bytes)
}

fn forms_by(names: &Names<'_>, name: &str, bytes: &[u8]) -> Result<Vec<OrderForm>, Findings> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    let mut findings = Findings::new();
    let all: Vec<OrderForm> = read(&path, &|_| name.to_owned(), names)?
        .filter_map(|form| findings.take(form))
        .collect();
    findings.extend(all.iter().flat_map(|form| form.wrong.clone()));
    match findings.has_errors() {
        false => Ok(all),
        true => Err(findings),
    }
}

const CSV: &str = "Referanse;Virksomhet*;Kontaktperson;Epostadresse;Postadresse;Postnummer;Poststed;Tilleggsinformasjon;Tittel;Språk;Antall
1;Bærum kommune;Kontakt Én;post@example.no;Storgata 1;0364;Oslo;;kort-om;nb;10
1;Bærum kommune;Kontakt Én;post@example.no;Storgata 1;0364;Oslo;;kort-om;se;5
2;NAV Alta;Kontakt To;nav@example.no;Markveien 2;9510;Alta;;Kort om;Davvisámegiella;3
";

fn bare(forms: &[OrderForm]) -> Vec<OrderForm> {
    forms
        .iter()
        .map(|form| OrderForm {
            place: None,
            ..form.clone()
        })
        .collect()
}

#[test]
fn semicolons_commas_latin_1_and_all_languages_give_the_same_forms() {
    let wanted = forms("a.csv", CSV.as_bytes()).unwrap();
    assert_eq!((wanted.len(), wanted[0].lines.len()), (2, 2));
    let others = [
        CSV.replace(';', ",").into_bytes(),
        encoding_rs::WINDOWS_1252.encode(CSV).0.into_owned(),
        format!("\u{feff}{}", CSV.replace('\n', "\r\n")).into_bytes(),
        CSV.replacen("Virksomhet*", "Organisation", 1)
            .replacen("Postnummer", "Poastanummar", 1)
            .into_bytes(),
        CSV.replacen("Virksomhet*", "Verksemd", 1)
            .replacen("Antall", "Copies", 1)
            .into_bytes(),
    ];
    for other in others {
        assert_eq!(bare(&forms("b.csv", &other).unwrap()), bare(&wanted));
    }
}

#[test]
fn a_file_that_is_not_there_or_damaged_says_what_to_do() {
    let damaged = forms("a.xlsx", b"PK\x03\x04 no more").unwrap_err();
    let finding = damaged.iter().next().unwrap();
    assert!(finding.message.contains("skadet") && !finding.hints.is_empty() && !finding.notes.is_empty());
    let names = names();
    let shown = |_: &Path| "gone.csv".to_owned();
    let gone = read(Path::new("/no/such/gone.csv"), &shown, &names)
        .unwrap()
        .next()
        .unwrap()
        .unwrap_err();
    let finding = gone.iter().next().unwrap();
    assert_eq!((finding.code, finding.hints.len()), (Code::FileUnreadable, 1));
}

#[test]
fn a_column_for_each_item_does_as_well() {
    let csv = "id,Virksomhet,Kontaktperson,Epostadresse,Postadresse,Postnummer,Poststed,antall.kort-om.nb,kort-om.se
1,Bærum kommune,Kontakt Én,post@example.no,Storgata 1,0364,Oslo,10,5
2,NAV Alta,Kontakt To,nav@example.no,Markveien 2,9510,Alta,,0
";
    let forms = forms("a.csv", csv.as_bytes()).unwrap();
    assert_eq!((forms[0].lines.len(), forms[1].lines.len()), (2, 0));
}

#[test]
fn columns_that_are_not_known_or_lacking_are_findings() {
    for header in ["Referanse;Virksomhet;Kontaktperson", "a;b;c", ""] {
        let findings = forms("a.csv", header.as_bytes()).unwrap_err();
        assert!(
            findings
                .iter()
                .all(|f| f.code == Code::ImportColumns && !f.hints.is_empty()),
            "{header}"
        );
    }
    let misspelt = CSV.replacen("Postnummer", "Postnumer", 1);
    let findings = forms("a.csv", misspelt.as_bytes()).unwrap_err();
    assert!(
        findings
            .iter()
            .any(|f| f.hints.iter().any(|hint| hint.contains("postnummer")))
    );
    let short = CSV.replacen(";10\n", "\n", 1);
    assert_eq!(
        forms("a.csv", short.as_bytes())
            .unwrap_err()
            .iter()
            .next()
            .unwrap()
            .code,
        Code::ImportColumns
    );
}

#[test]
fn a_spreadsheet_gives_what_its_cells_show() {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    for (column, name) in CSV.lines().next().unwrap().split(';').enumerate() {
        sheet.write(0, column as u16, name).unwrap();
    }
    let cells = [
        "1",
        "Bærum kommune",
        "Kontakt Én",
        "post@example.no",
        "Storgata 1",
        "",
        "Oslo",
        "",
        "kort-om",
        "nb",
    ];
    for (column, cell) in cells.iter().enumerate() {
        sheet.write(1, column as u16, *cell).unwrap();
    }
    sheet.write(1, 5, 150.0).unwrap();
    sheet.write(1, 10, 10.0).unwrap();
    let forms = forms("a.xlsx", &workbook.save_to_buffer().unwrap()).unwrap();
    assert_eq!(
        (forms[0].postcode.as_str(), forms[0].lines[0].copies.as_str()),
        ("150", "10")
    );
    let (_folder, mut book) = book();
    let import = import_into(&mut book, forms, Policy::Whole);
    assert!(
        import
            .findings
            .iter()
            .any(|f| f.hints.iter().any(|hint| hint.contains("0150")))
    );
}

#[test]
fn json_and_yaml_give_the_same_forms() {
    let json = r#"[{"id": 7, "organisation": "NAV Alta", "person": "K", "email": "a@b.no", "address": "Markveien 2",
        "postcode": "9510", "town": "Alta", "lines": [{"title": "kort-om", "language": "nb", "copies": 10}]}]"#;
    let yaml = "- id: 7\n  organisation: NAV Alta\n  person: K\n  email: a@b.no\n  address: Markveien 2\n  postcode: \"9510\"\n  town: Alta\n  lines:\n    - { title: kort-om, language: nb, copies: 10 }\n";
    let (json, yaml) = (
        forms("a.json", json.as_bytes()).unwrap(),
        forms("a.yaml", yaml.as_bytes()).unwrap(),
    );
    assert_eq!(bare(&json), bare(&yaml));
    assert_eq!((json[0].id.as_str(), json[0].lines[0].copies.as_str()), ("7", "10"));
    let one = forms("a.yaml", b"organisation: NAV\nperson: K\n").unwrap();
    assert_eq!(one.len(), 1);
}

#[test]
fn damaged_files_are_findings() {
    let files: [(&str, &[u8]); 7] = [
        ("a.xlsx", b"PK\x03\x04 cut off"),
        ("a.xlsx", b""),
        ("a.json", b"[{"),
        ("a.json", b"\xff"),
        ("a.pdf", b"%PDF-1.7 cut off"),
        ("a.docx", b""),
        ("a.csv", b"a;b\0;c"),
    ];
    for (name, bytes) in files {
        let findings = forms(name, bytes).unwrap_err();
        let finding = findings.iter().next().unwrap();
        assert_eq!(
            (finding.code, finding.hints.is_empty()),
            (Code::ImportUnreadable, false),
            "{name}"
        );
    }
}

/// A PDF with form fields of these names and values, and more in its catalogue.
fn pdf(fields: &[(&str, &str)], more: &[(&str, lopdf::Object)]) -> Vec<u8> {
    use lopdf::{Document, Object, dictionary};
    let mut document = Document::with_version("1.7");
    let kids: Vec<Object> = fields
        .iter()
        .map(|(name, value)| {
            let field = dictionary! {
                "FT" => "Tx", "T" => lopdf::text_string(name), "V" => lopdf::text_string(value),
            };
            document.add_object(field).into()
        })
        .collect();
    let form = document.add_object(dictionary! { "Fields" => kids });
    let pages = document.add_object(dictionary! { "Type" => "Pages", "Kids" => Vec::<Object>::new(), "Count" => 0 });
    let mut catalog = dictionary! {
        "Type" => "Catalog", "Pages" => pages, "AcroForm" => form, "Lang" => Object::string_literal("se-NO"),
    };
    for (name, object) in more {
        catalog.set(*name, object.clone());
    }
    let catalog = document.add_object(catalog);
    document.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

const FILLED: [(&str, &str); 9] = [
    ("virksomhet", "Kárášjoga gielda"),
    ("kontaktperson", "Kontakt"),
    ("epost", "post@example.no"),
    ("postadresse", "Rádjegeaidnu 1"),
    ("postnummer", "9730"),
    ("poststed", "Karasjok"),
    ("orgnr", ""),
    ("tillegg", "Takk!"),
    ("antall.kort-om.se", "20"),
];

#[test]
fn a_filled_pdf_is_an_order_in_the_language_of_the_form() {
    let forms = forms("a.pdf", &pdf(&FILLED, &[])).unwrap();
    let form = &forms[0];
    assert_eq!(
        (form.organisation.as_str(), form.language.as_str(), form.source.as_str()),
        ("Kárášjoga gielda", "se", "form")
    );
    assert_eq!(form.lines[0].copies, "20");
    let (_folder, mut book) = book();
    let import = import_into(&mut book, forms.clone(), Policy::Whole);
    assert!(
        import.kept && import.rows[0].outcome == Outcome::Taken,
        "{:?}",
        import.findings
    );
    assert_eq!(
        import_into(&mut book, forms, Policy::Whole).rows[0].outcome,
        Outcome::Duplicate
    );
}

#[test]
fn other_forms_and_forms_with_scripts_are_refused() {
    let script = lopdf::Object::Dictionary(
        lopdf::dictionary! { "S" => "JavaScript", "JS" => lopdf::Object::string_literal("x") },
    );
    let other = pdf(&[("name", "x")], &[]);
    let with_script = pdf(&FILLED, &[("OpenAction", script)]);
    let none = pdf(&[], &[("AcroForm", lopdf::Object::Null)]);
    for bytes in [other, with_script, none] {
        let findings = forms("a.pdf", &bytes).unwrap_err();
        assert_eq!(findings.iter().next().unwrap().code, Code::PdfFormForeign);
    }
}

#[test]
fn a_mistake_stops_the_whole_file_unless_told_otherwise() {
    let bad = CSV.replacen(";3\n", ";-1\n", 1);
    let (_folder, mut book) = book();
    let whole = import_into(&mut book, forms("a.csv", bad.as_bytes()).unwrap(), Policy::Whole);
    assert!(!whole.kept && whole.count(&Outcome::Refused) == 1 && whole.count(&Outcome::Taken) == 1);
    assert!(book.orders(&Filter::default()).unwrap().is_empty());
    let right = import_into(&mut book, forms("a.csv", bad.as_bytes()).unwrap(), Policy::Right);
    assert!(right.kept);
    assert_eq!(book.orders(&Filter::default()).unwrap().len(), 1);
    // The refused rows, mended, are taken; the others are duplicates.
    let text = String::from_utf8(rejected_csv(&right.refused, &right.findings, wording("nb")).unwrap()).unwrap();
    let mended = text.replace("'-1", "3");
    assert_ne!(mended, text);
    let again = import_into(&mut book, forms("b.csv", mended.as_bytes()).unwrap(), Policy::Whole);
    assert!(again.kept && again.count(&Outcome::Taken) == 1, "{:?}", again.findings);
}

#[test]
fn a_dry_run_reports_and_changes_nothing() {
    let (_folder, mut book) = book();
    let dry = import_into(&mut book, forms("a.csv", CSV.as_bytes()).unwrap(), Policy::DryRun);
    assert!(!dry.kept && dry.count(&Outcome::Taken) == 2);
    assert!(book.orders(&Filter::default()).unwrap().is_empty());
}

#[test]
fn what_was_worth_a_look_is_said_when_an_order_comes_in_and_not_again() {
    let (_folder, mut book) = book();
    let csv = CSV.replace(";10\n", ";1000\n");
    let mut codes = || {
        let import = import_into(&mut book, forms("a.csv", csv.as_bytes()).unwrap(), Policy::Whole);
        import.findings.iter().map(|finding| finding.code).collect::<Vec<_>>()
    };
    assert_eq!(codes(), [Code::LimitExceeded]);
    assert_eq!(codes(), []);
}

#[test]
fn a_conflict_is_reported_and_nothing_overwritten() {
    let (_folder, mut book) = book();
    import_into(&mut book, forms("a.csv", CSV.as_bytes()).unwrap(), Policy::Whole);
    let before = book.digest().unwrap();
    let other = CSV.replace(";3\n", ";4\n");
    let import = import_into(&mut book, forms("a.csv", other.as_bytes()).unwrap(), Policy::Whole);
    assert_eq!(
        (import.count(&Outcome::Conflict), import.count(&Outcome::Duplicate)),
        (1, 1)
    );
    assert!(import.findings.iter().any(|f| f.code == Code::ImportConflict));
    assert_eq!(book.digest().unwrap(), before);
}

#[test]
fn a_formula_is_never_written_back_unescaped() {
    let form = OrderForm {
        organisation: "=HYPERLINK(\"x\")".into(),
        remark: "+1;2".into(),
        ..OrderForm::default()
    };
    let text = String::from_utf8(rejected_csv(&[form], &Findings::new(), wording("nb")).unwrap()).unwrap();
    assert!(text.contains("'=HYPERLINK") && text.contains("'+1;2"), "{text}");
    let read = forms("a.csv", text.as_bytes()).unwrap();
    assert_eq!(
        (read[0].organisation.as_str(), read[0].remark.as_str()),
        ("=HYPERLINK(\"x\")", "+1;2")
    );
}
