//! Does the walk in the README work, as a clerk does it?

use std::path::Path;
use std::process::Output;

use crate::project::{Project, stderr, stdout, trykksak};
use trykksak::order::postal::{Category, PostalPlace, Register};

fn run(project: &Project, line: &str) -> Output {
    project.run(line.split(' ').chain(["--date", "2026-11-24", "--by-whom", "ab"]))
}

/// A command that must do what it says.
fn done(project: &Project, line: &str) -> String {
    let output = run(project, line);
    assert_eq!(
        output.status.code(),
        Some(0),
        "{line}\n{}{}",
        stdout(&output),
        stderr(&output)
    );
    stdout(&output)
}

/// A command that must end with this status and this finding.
fn refused(project: &Project, line: &str, status: i32, code: &str) -> String {
    let output = run(project, line);
    let said = stderr(&output);
    assert_eq!(output.status.code(), Some(status), "{line}\n{said}");
    assert!(said.contains(&format!("[{code}]")), "{line}\n{said}");
    assert!(said.contains("hint:"), "{line}\n{said}");
    said
}

/// Places with streets, from all over the country.
pub fn places() -> impl Iterator<Item = &'static PostalPlace> {
    let places = Register::built_in().places().iter();
    places.filter(|place| place.category == Category::Street)
}

/// Two hundred orders as a web form exports them, from all over the country.
fn two_hundred() -> String {
    let mut text =
        "Referanse;Virksomhet;Kontaktperson;Epostadresse;Postadresse;Postnummer;Poststed;Tittel;Språk;Antall\r\n"
            .to_owned();
    for (number, place) in places().step_by(16).take(200).enumerate() {
        text.push_str(&format!(
            "{number};Forening {number};Kontakt {number};post{number}@example.no;Storgata {number};{};{};tiny;nb;{}\r\n",
            place.postcode,
            place.town,
            number % 9 + 1
        ));
    }
    text
}

/// An order form that the program has made, filled by a PDF library as a reader's program fills it.
pub fn filled(empty: &[u8], copies: (&str, &str)) -> Vec<u8> {
    use lopdf::{Document, Object};
    let mut document = Document::load_mem(empty).expect("the form is a PDF");
    let fields = [
        ("virksomhet", "Kárášjoga gielda"),
        ("kontaktperson", "Kontakt"),
        ("epost", "post@example.no"),
        ("postadresse", "Rádjegeaidnu 1"),
        ("postnummer", "9730"),
        ("poststed", "Karasjok"),
        ("orgnr", ""),
        ("tillegg", "Takk for hjelpen"),
        copies,
    ];
    let mut left = fields.to_vec();
    let ids: Vec<_> = document.objects.keys().copied().collect();
    for id in ids {
        let name = full_name(&document, id);
        if let Some(index) = left.iter().position(|(wanted, _)| *wanted == name) {
            let (_, value) = left.remove(index);
            let Ok(Object::Dictionary(field)) = document.get_object_mut(id) else {
                continue;
            };
            field.set("V", lopdf::text_string(value));
        }
    }
    assert_eq!(left, [("", ""); 0], "the form lacks fields");
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).expect("a PDF is written");
    bytes
}

/// The name of a field with those of its parents, `antall.tiny.nb` (ISO 32000-2, 12.7.4.2).
fn full_name(document: &lopdf::Document, id: lopdf::ObjectId) -> String {
    let mut names = Vec::new();
    let mut next = Some(id);
    while let Some(field) = next.and_then(|id| document.get_dictionary(id).ok()) {
        let name = field
            .get(b"T")
            .ok()
            .and_then(|name| lopdf::decode_text_string(name).ok());
        names.extend(name);
        next = field.get(b"Parent").and_then(lopdf::Object::as_reference).ok();
    }
    names.reverse();
    names.join(".")
}

/// The forms of all titles in the four languages, in an order book of their own.
#[test]
fn a_form_of_each_language_comes_back_as_an_order_answered_in_it() {
    let project = Project::empty("orders-forms");
    let run = |line: &str| {
        let mut command = trykksak(&project.root);
        command
            .args(line.split(' '))
            .args(["--project", env!("CARGO_MANIFEST_DIR")]);
        command.args(["--store", "orders.db", "--papers", "papers", "--date", "2026-11-24"]);
        let output = command.output().expect("trykksak starts");
        let said = format!("{line}\n{}{}", stdout(&output), stderr(&output));
        assert_eq!(output.status.code(), Some(0), "{said}");
        said
    };
    let languages = ["nb", "nn", "se", "en"];
    for language in languages {
        run(&format!("order form --language {language} --output empty.pdf"));
        let field = format!("antall.kort-om.{language}");
        let form = filled(&project.read("empty.pdf"), (&field, "3"));
        project.write(format!("filled/{language}.pdf"), &form);
        run(&format!("stock add kort-om.{language} 10"));
    }
    let said = run("order import filled --source pdf");
    assert!(said.contains("4 new"), "{said}");
    run("batch plan");
    let closed = run("batch close B-2026-0001");
    // All four go to one address, so they travel together, and are answered in the language of the first.
    assert!(closed.contains("packing-slips.en.pdf"), "{closed}");
    let slip = project.root.join("papers/B-2026-0001/packing-slips.en.pdf");
    let slip = lopdf::Document::load(slip).expect("a PDF");
    let language = slip
        .catalog()
        .and_then(|catalog| catalog.get(b"Lang"))
        .and_then(|lang| lang.as_str());
    assert_eq!(language.ok(), Some(&b"en"[..]));
    for language in languages {
        assert!(
            run("stock list").contains(&format!("kort-om.{language}/1")),
            "{language}"
        );
    }
}

#[test]
fn a_day_at_the_office() {
    let project = Project::base("orders-walk");
    project.write("web.csv", two_hundred().as_bytes());
    done(&project, "order form --output empty.pdf");
    let form = filled(&project.read("empty.pdf"), ("antall.tiny.nb", "150"));
    project.write("form.pdf", &form);
    done(&project, "stock add tiny.nb 1100");
    // What would happen, and then it happens.
    let dry = done(&project, "order import web.csv --dry-run");
    assert!(dry.contains("200 new") && dry.contains("dry run"), "{dry}");
    assert!(done(&project, "order list").contains("0 orders"));
    let import = done(&project, "order import web.csv form.pdf");
    assert!(import.contains("201 new"), "{import}");
    assert!(done(&project, "order import web.csv").contains("200 there already"));
    // One of them is over the limit.
    let waiting = done(&project, "order list --state awaiting-approval");
    assert!(waiting.contains("201") && waiting.contains("1 order\n"), "{waiting}");
    assert!(done(&project, "order approve 201 --grant tiny.nb=120").contains("order 201 is confirmed"));
    let plan = done(&project, "batch plan");
    assert!(
        plan.contains("batch B-2026-0001: ") && plan.contains("waits for"),
        "{plan}"
    );
    assert!(done(&project, "stats --year 2026").contains("total"));
    let before = done(&project, "stats --year 2026 --format csv");
    let closed = done(&project, "batch close B-2026-0001");
    assert!(
        closed.contains("is closed") && closed.contains("output/orders/B-2026-0001/"),
        "{closed}"
    );
    assert!(done(&project, "batch close B-2026-0001").contains("was closed before"));
    let after = done(&project, "stats --year 2026 --format csv");
    assert_ne!(before, after);
    assert!(after.contains("1100"), "{after}");
    assert!(done(&project, "batch reprint B-2026-0001").contains("B-2026-0001.copy"));
    assert!(done(&project, "stock waiting").contains("tiny.nb"));
    assert!(done(&project, "stats --year 2019 --compare").contains("−43.3 %"));
    // Without a year the last two that have figures: 2026 and 2019.
    let compared = done(&project, "stats --compare");
    assert!(
        compared.contains("sent 2019") && compared.contains("2026 compared with 2019"),
        "{compared}"
    );
    let compared = done(&project, "stats --compare 2018");
    assert!(compared.contains("2026 compared with 2018"), "{compared}");
    assert!(done(&project, "order check").contains("add up"));
    let json = done(&project, "order list --format json --limit 1");
    let value: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(value["orders"][0]["state"], "shipped");
    done(&project, "stats --year 2026 --xlsx report.xlsx");
    assert!(project.read("report.xlsx").starts_with(b"PK"));
    let dry = done(&project, "order purge --dry-run");
    assert!(dry.contains("would be deleted"), "{dry}");
    let person = done(&project, "order export-person post@example.no");
    assert!(person.contains("Takk for hjelpen"));
}

#[test]
fn what_a_clerk_does_wrong_is_a_finding() {
    let project = Project::base("orders-wrong");
    refused(&project, "order show 7", 2, "order-unknown");
    refused(&project, "batch close B-1", 2, "batch-unknown");
    refused(&project, "stock count tiny.nb/1 5", 2, "stock-unknown");
    refused(&project, "stock add tniy.nb 5", 1, "title-unknown");
    done(&project, "stock add tiny.nb 100");
    for counted in ["1000", "0", "151", "49"] {
        let said = refused(
            &project,
            &format!("stock count tiny.nb/1 {counted}"),
            2,
            "count-unlikely",
        );
        assert!(said.contains("--yes"), "{said}");
    }
    assert!(done(&project, "stock count tiny.nb/1 50").contains("-50 in the ledger"));
    assert!(done(&project, "stock count tiny.nb/1 0").contains("-50 in the ledger"));
    assert!(done(&project, "stock count tiny.nb/1 1000 --yes").contains("+1000 in the ledger"));
    refused(&project, "stock add tiny.nb 9000000000000000000", 1, "copies-invalid");
    project.write("history.csv", b"2017;9000000000000000000\n");
    refused(&project, "stats import-history history.csv", 1, "import-columns");
    refused(&project, "order forget nobody@example.no", 2, "person-unknown");
    refused(&project, "order list --store .", 2, "store-unreachable");
    project.write("letter.db", &[b'x'; 4096]);
    refused(&project, "order list --store letter.db", 2, "store-foreign");
    project.write("a.csv", b"a;b\n1;2\n");
    refused(&project, "order import a.csv", 1, "import-columns");
    project.write("a.xlsx", b"PK\x03\x04");
    refused(&project, "order import a.xlsx", 1, "import-unreadable");
    let said = refused(&project, "order add --organisation X --language se", 1, "field-missing");
    assert!(said.contains("Poastanummar"), "{said}");
    assert!(!run(&project, "order list --state sent").status.success());
}

#[test]
fn refused_rows_are_mended_and_imported_again() {
    let project = Project::base("orders-mended");
    let mut text = two_hundred();
    text = text.replacen(";tiny;nb;1\r\n", ";tiny;nb;1.5\r\n", 1);
    text = text.replacen("Forening 5;", "=1+1;", 1);
    project.write("web.csv", text.as_bytes());
    let output = run(&project, "order import web.csv --rejected mend.csv");
    assert_eq!(output.status.code(), Some(1));
    assert!(stdout(&output).contains("199 new") && stdout(&output).contains("nothing was taken"));
    assert!(done(&project, "order list").contains("0 orders"));
    let said = refused(
        &project,
        "order import web.csv --rejected web.csv",
        2,
        "output-unwritable",
    );
    assert!(said.contains("one of the files that are read"), "{said}");
    refused(
        &project,
        "order import web.csv --keep-right --rejected none/mend.csv",
        2,
        "output-unwritable",
    );
    assert_eq!(project.read("web.csv"), text.as_bytes());
    assert!(done(&project, "order list").contains("0 orders"));
    let output = run(&project, "order import web.csv --keep-right --rejected mend.csv");
    assert!(stdout(&output).contains("in the book"));
    let mend = String::from_utf8(project.read("mend.csv")).unwrap();
    assert!(mend.contains("1.5") && mend.lines().count() == 2, "{mend}");
    project.write("mend.csv", mend.replace("1.5", "15").as_bytes());
    assert!(done(&project, "order import mend.csv").contains("1 new"));
    assert!(done(&project, "order list").contains("200 orders"));
}

#[test]
fn a_clerk_enters_an_order_with_flags() {
    let project = Project::base("orders-add");
    let said = project.run([
        "order",
        "add",
        "--organisation",
        "NAV Alta",
        "--person",
        "K",
        "--email",
        "a@b.no",
        "--address",
        "Markveien 2",
        "--postcode",
        "9510",
        "--town",
        "Alta",
        "--copies",
        "tiny.nb=10",
        "--date",
        "2026-11-24",
    ]);
    assert!(
        stdout(&said).contains("order 1 is in the book: confirmed"),
        "{}{}",
        stdout(&said),
        stderr(&said)
    );
}

#[test]
fn a_newer_register_takes_the_place_of_the_old_one() {
    let project = Project::base("orders-postal");
    let text = Register::built_in().to_text() + "0009\tNYBY\t0301\tOSLO\tG\n";
    project.write("ny.txt", text.as_bytes());
    let said = stdout(&project.run(["postal", "update", "ny.txt"]));
    assert!(said.contains("1 new"), "{said}");
    assert!(stdout(&project.run(["postal", "show", "0009"])).contains("NYBY"));
    project.write("bad.txt", b"0009;NYBY\n");
    let bad = project.run(["postal", "update", "bad.txt"]);
    assert!(stderr(&bad).contains("[postal-register]"));
    assert!(stdout(&project.run(["postal", "show", "0009"])).contains("NYBY"));
}

#[test]
fn a_book_that_may_only_be_read_is_a_finding() {
    let project = Project::base("orders-read-only");
    done(&project, "stock add tiny.nb 5");
    let path = project.root.join("orders.db");
    let mut bytes = std::fs::read(&path).unwrap();
    // The format's version for writing: a number that no program knows makes it readable only (SQLite, File Format, 1.3.3).
    bytes[18] = 9;
    std::fs::write(&path, bytes).unwrap();
    refused(&project, "stock add tiny.nb 5", 2, "store-read-only");
}

#[test]
fn the_environment_names_the_order_book_and_the_option_comes_first() {
    let project = Project::base("orders-environment");
    for store in ["elsewhere.db".to_owned(), crate::desk::database("environment")] {
        let run = |line: &str| {
            let mut command = trykksak(&project.root);
            command.args(line.split(' ')).env("TRYKKSAK_STORE", &store);
            let output = command.output().expect("trykksak starts");
            assert_eq!(output.status.code(), Some(0), "{line}\n{}", stderr(&output));
            stdout(&output)
        };
        run("stock add tiny.nb 7");
        assert!(run("stock list --format csv").contains(",7,0,7"), "{store}");
        assert!(!project.root.join("orders.db").exists(), "{store}");
        assert!(
            !run("stock list --format csv --store other.db").contains(",7,0,7"),
            "{store}"
        );
        assert!(done(&project, &format!("stock list --format csv --store {store}")).contains(",7,0,7"));
    }
    assert!(project.root.join("elsewhere.db").is_file());
}

/// The files of a folder of papers with their bytes.
fn papers(project: &Project, folder: &str) -> Vec<(String, Vec<u8>)> {
    let folder = format!("output/orders/{folder}");
    let files = project.files(&folder).into_iter();
    files
        .map(|file| {
            let bytes = project.read(format!("{folder}/{file}"));
            (file, bytes)
        })
        .collect()
}

#[test]
fn a_reprint_follows_the_settings_and_words_of_the_day_of_closing() {
    let project = Project::base("orders-reprint");
    let add = |id: &str| {
        let line = format!(
            "order add --organisation O --person K --email a@b.no --address Storgata1 --postcode 9510 --town Alta \
             --copies tiny.nb=3 --id {id}"
        );
        done(&project, &line);
        done(&project, "batch plan");
    };
    done(&project, "stock add tiny.nb 10");
    add("1");
    done(&project, "batch close B-2026-0001");
    done(&project, "batch reprint B-2026-0001");
    let (original, copy) = (papers(&project, "B-2026-0001"), papers(&project, "B-2026-0001.copy"));
    assert_eq!(original.len(), copy.len());
    project.write("brochures/orders.yaml", b"labels: [64x38]\n");
    project.write("brochures/carrier.yaml", b"columns:\n  - { head: land, text: 'NO' }\n");
    let house = String::from_utf8(project.read("brochures/house.yaml")).unwrap();
    project.write(
        "brochures/house.yaml",
        house.replace("Kirkeveien 63", "Storgata 99").as_bytes(),
    );
    for (name, from, to) in [
        ("papers", "Plukkliste", "Hentes"),
        ("house", "publisher-name = ", "publisher-name = Ny "),
    ] {
        let own = Path::new("locales/nb").join(format!("{name}.ftl"));
        let from_where = match project.root.join(&own).is_file() {
            true => project.root.join(&own),
            false => Path::new(env!("CARGO_MANIFEST_DIR")).join(&own),
        };
        let text = std::fs::read_to_string(from_where).unwrap();
        assert!(text.contains(from), "{name}");
        project.write(own, text.replace(from, to).as_bytes());
    }
    done(&project, "batch reprint B-2026-0001");
    assert!(papers(&project, "B-2026-0001.copy") == copy, "the copy has changed");
    std::fs::remove_file(project.root.join("output/orders/B-2026-0001/manifest.pdf")).unwrap();
    done(&project, "batch list");
    assert!(papers(&project, "B-2026-0001") == original, "the original has changed");
    // A new batch follows the new ones.
    add("2");
    done(&project, "batch close B-2026-0002");
    let names: Vec<String> = papers(&project, "B-2026-0002")
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    assert!(names.contains(&"labels-64x38.pdf".to_owned()), "{names:?}");
    assert_eq!(project.read("output/orders/B-2026-0002/carrier.csv"), b"land\r\nNO\r\n");
}
