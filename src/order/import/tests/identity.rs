//! Is an order without a number told from one that came before, and never swallowed without a word?

use super::*;
use crate::diag::Severity;
use crate::order::state::State;

const HEAD: &str = "Virksomhet;Kontaktperson;Epostadresse;Postadresse;Postnummer;Poststed;Tittel;Språk;Antall";
const ROW: &str = "Bærum kommune;Kontakt Én;post@example.no;Storgata 1;0364;Oslo;kort-om;nb;10";

/// A CSV file of equal rows; before each stands what is in the column `head`.
fn csv(head: &str, cells: &[&str]) -> Vec<OrderForm> {
    let rows: String = cells.iter().map(|cell| format!("{cell};{ROW}\n")).collect();
    forms("a.csv", format!("{head};{HEAD}\n{rows}").as_bytes()).unwrap()
}

/// What became of the rows, and how many of them somebody is told about.
fn outcome(import: &Import) -> (usize, usize, usize) {
    let told = import.findings.iter().filter(|f| f.code == Code::ImportEqual);
    assert!(import.kept, "{:?}", import.findings);
    (
        import.count(&Outcome::Taken),
        import.count(&Outcome::Duplicate),
        told.count(),
    )
}

fn import(book: &mut Book, forms: Vec<OrderForm>) -> (usize, usize, usize) {
    outcome(&import_into(book, forms, Policy::Whole))
}

#[test]
fn the_same_order_a_month_later_is_another_order() {
    let heads = [
        "Tidspunkt",
        "Dato",
        "Mottatt",
        "Motteke",
        "Áigi",
        "Beaivi",
        "Timestamp",
        "Date",
        "Submission date",
        "Fullføringstidspunkt",
        "$created",
    ];
    for head in heads {
        let (_folder, mut book) = book();
        let (october, november) = ("24.10.2026 10:15:00", "24.11.2026 10:15:00");
        assert_eq!(import(&mut book, csv(head, &[october])), (1, 0, 0), "{head}");
        assert_eq!(import(&mut book, csv(head, &[october, november])), (1, 1, 0), "{head}");
        assert_eq!(import(&mut book, csv(head, &[november, october])), (0, 2, 0), "{head}");
    }
}

#[test]
fn a_moment_in_a_spreadsheet_is_the_moment_in_a_csv_file() {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    let line = |text: &str| text.split(';').map(str::to_owned).collect::<Vec<_>>();
    sheet.write(0, 0, "Tidspunkt").unwrap();
    sheet.write_row(0, 1, line(HEAD)).unwrap();
    let days = rust_xlsxwriter::Format::new().set_num_format("dd.mm.yyyy hh:mm:ss");
    for (row, second) in (1..).zip([0, 1, 7, 29, 58, 59]) {
        let moment = rust_xlsxwriter::ExcelDateTime::from_ymd(2026, 11, 24).unwrap();
        let moment = moment.and_hms(10, 15, f64::from(second)).unwrap();
        sheet.write_with_format(row, 0, &moment, &days).unwrap();
        sheet.write_row(row, 1, line(ROW)).unwrap();
    }
    let sheet = forms("a.xlsx", &workbook.save_to_buffer().unwrap()).unwrap();
    let (_folder, mut book) = book();
    assert_eq!(import(&mut book, sheet), (6, 0, 0));
    let moments = [0, 1, 7, 29, 58, 59].map(|second| format!("2026-11-24 10:15:{second:02}"));
    let moments = moments.each_ref().map(String::as_str);
    assert_eq!(import(&mut book, csv("Tidspunkt", &moments)), (0, 6, 0));
}

#[test]
fn where_nothing_tells_two_orders_apart_somebody_is_told() {
    let (_folder, mut book) = book();
    assert_eq!(import(&mut book, csv("Referanse", &["", ""])), (1, 1, 1));
    let again = import_into(&mut book, csv("Referanse", &[""]), Policy::Whole);
    assert_eq!(outcome(&again), (0, 1, 1));
    let finding = again.findings.iter().next().unwrap();
    assert_eq!(finding.severity, Severity::Warning);
    assert!(
        finding.message.contains("bestilling 1, mottatt 2026-11-24"),
        "{finding:?}"
    );
    let hints = finding.hints.join("\n");
    assert!(
        hints.contains("--again \"a.csv:2\"") && hints.contains("`Referanse`") && hints.contains("`Tidspunkt`"),
        "{hints}"
    );
    assert_eq!(finding.place, Some(Place::at("a.csv", 2, 0)));
}

#[test]
fn two_equal_rows_of_one_moment_in_a_file_are_one_order_and_somebody_is_told() {
    let (_folder, mut book) = book();
    let rows = || csv("Tidspunkt", &["2026-11-02 10:15"; 2]);
    assert_eq!(import(&mut book, rows()), (1, 1, 1));
    assert_eq!(import(&mut book, rows()), (0, 2, 1));
    let again = import_again(&mut book, rows(), Policy::Whole, &["a.csv:3"]).unwrap();
    assert_eq!(outcome(&again), (1, 1, 0));
}

#[test]
fn a_day_alone_tells_days_apart() {
    let (_folder, mut book) = book();
    let rows = csv("Dato", &["2026-11-02", "2026-11-03", "3.11.2026"]);
    assert_eq!(import(&mut book, rows), (2, 1, 1));
}

#[test]
fn a_row_that_is_said_to_be_new_is_taken_and_no_other() {
    let (_folder, mut book) = book();
    let rows = || csv("Referanse", &["", "7", ""]);
    import_into(&mut book, rows(), Policy::Whole);
    for number in 3..5 {
        let import = import_again(&mut book, rows(), Policy::Whole, &["a.csv:4"]).unwrap();
        assert_eq!(outcome(&import), (1, 2, 1));
        assert_eq!(import.rows[2].number, Some(number));
    }
    // One that has a number of its own, and one that is not there.
    for place in ["a.csv:3", "b.csv:4"] {
        let before = book.digest().unwrap();
        let findings = import_again(&mut book, rows(), Policy::Right, &[place, "a.csv:2"]).unwrap_err();
        let finding = findings.iter().next().unwrap();
        assert_eq!((finding.code, finding.hints.len()), (Code::NameUnknown, 1), "{place}");
        assert_eq!(book.digest().unwrap(), before);
    }
}

/// A filled form whose file has this identifier.
fn filled(identifier: Option<[&[u8]; 2]>) -> Vec<OrderForm> {
    let mut document = lopdf::Document::load_mem(&pdf(&FILLED, &[])).unwrap();
    let text = |bytes: &[u8]| lopdf::Object::String(bytes.to_vec(), lopdf::StringFormat::Hexadecimal);
    document.trailer.remove(b"ID");
    if let Some(parts) = identifier {
        document.trailer.set("ID", parts.map(text).to_vec());
    }
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    forms("a.pdf", &bytes).unwrap()
}

#[test]
fn a_form_that_is_saved_again_is_no_new_order_without_a_word() {
    let (_folder, mut book) = book();
    assert_eq!(import(&mut book, filled(Some([b"form", b"once"]))), (1, 0, 0));
    // Another reader's identifier, that of the empty form, or none.
    for identifier in [Some([&b"form"[..], b"twice"]), Some([b"form", b"form"]), None] {
        let equal = import_into(&mut book, filled(identifier), Policy::Whole);
        assert_eq!(outcome(&equal), (0, 1, 1));
        assert_eq!(equal.rows[0].number, Some(1));
        let again = import_again(&mut book, filled(identifier), Policy::Whole, &["a.pdf"]).unwrap();
        assert_eq!(outcome(&again), (1, 0, 0));
    }
    // Each of the files is known now.
    assert_eq!(import(&mut book, filled(Some([b"form", b"once"]))), (0, 1, 0));
    assert_eq!(import(&mut book, filled(Some([b"form", b"twice"]))), (0, 1, 0));
    assert_eq!(import(&mut book, filled(Some([b"form", b"form"]))), (0, 1, 1));
    // Another value is another order.
    let mut other = filled(Some([b"form", b"thrice"]));
    other[0].lines[0].copies = "21".to_owned();
    assert_eq!(import(&mut book, other), (1, 0, 0));
}

#[test]
fn an_old_file_is_known_by_its_moments_when_what_it_said_is_deleted() {
    let (folder, mut book) = book();
    let actor = |day: &str| Actor::new("ab", day.parse().unwrap());
    let rows = || {
        csv(
            "Tidspunkt",
            &["2026-01-02 10:15:20", "2026-01-03", "2026-01-03 09:00", ""],
        )
    };
    assert_eq!(import(&mut book, rows()), (4, 0, 0));
    for number in 1..=4 {
        book.cancel(number, &actor("2026-01-10")).unwrap();
    }
    let gone = book.purge(&Rules::default(), folder.path(), true, &actor("2026-11-24"));
    assert_eq!(gone.unwrap().0.contacts.len(), 4);
    let again = import_into(&mut book, rows(), Policy::Whole);
    // A day or a minute may be that of another order. Nothing at all is left of the one without a moment.
    assert_eq!(outcome(&again), (3, 1, 3));
    let said: Vec<&str> = again.findings.iter().map(|f| f.message.as_str()).collect();
    assert!(said.iter().all(|said| said.contains("slettet")), "{said:?}");
    assert!(said[1].contains("bestilling 5"), "{said:?}");
    let states = [5, 6, 7].map(|number| book.order(number).unwrap().order.state);
    assert_eq!(states, [State::Received, State::Received, State::Confirmed]);
    // They are known from now on.
    assert_eq!(import(&mut book, rows()), (0, 4, 3));
    // Another order of that moment can be said to be new.
    let new = import_again(&mut book, rows(), Policy::Whole, &["a.csv:2"]).unwrap();
    assert_eq!(new.rows[0].outcome, Outcome::Taken);
}

/// Ends the first order, and takes away what it said.
fn purge_first(folder: &Path, book: &mut Book) {
    let actor = |day: &str| Actor::new("ab", day.parse().unwrap());
    book.cancel(1, &actor("2026-11-24")).unwrap();
    let gone = book
        .purge(&Rules::default(), folder, true, &actor("2027-11-24"))
        .unwrap();
    assert_eq!(gone.0.contacts, [1]);
}

#[test]
fn another_order_of_the_same_day_or_minute_as_a_deleted_one_is_taken_and_waits() {
    for moment in ["2026-01-03", "2026-01-03 09:00", "2026-01-03T09:00:00"] {
        let (folder, mut book) = book();
        assert_eq!(import(&mut book, csv("Tidspunkt", &[moment])), (1, 0, 0));
        purge_first(folder.path(), &mut book);
        let mut other = csv("Tidspunkt", &[moment]);
        other[0].organisation = "Alta kommune".to_owned();
        assert_eq!(import(&mut book, other.clone()), (1, 0, 1), "{moment}");
        assert_eq!(book.order(2).unwrap().order.state, State::Received);
        // Whoever knows that it is new need not look at it.
        other[0].organisation = "Oslo kommune".to_owned();
        let new = import_again(&mut book, other, Policy::Whole, &["a.csv:2"]).unwrap();
        assert_eq!(outcome(&new), (1, 0, 0));
        assert_eq!(book.order(3).unwrap().order.state, State::Confirmed);
    }
}

#[test]
fn another_form_with_the_identifier_of_a_deleted_one_is_taken_and_waits() {
    let (folder, mut book) = book();
    let empty: Option<[&[u8]; 2]> = Some([b"form", b"form"]);
    assert_eq!(import(&mut book, filled(empty)), (1, 0, 0));
    purge_first(folder.path(), &mut book);
    let mut other = filled(empty);
    other[0].lines[0].copies = "21".to_owned();
    assert_eq!(import(&mut book, other), (1, 0, 1));
    assert_eq!(book.order(2).unwrap().order.state, State::Received);
}

#[test]
fn an_order_is_known_when_its_remark_is_deleted() {
    let with = |moment: &str, remark: &str| {
        let mut forms = csv("Tidspunkt", &[moment]);
        forms[0].remark = remark.to_owned();
        forms
    };
    // With a second, nothing else is of that moment; with less, somebody looks at it.
    for (moment, first) in [
        ("2026-11-02 10:15:20", (0, 1, 1)),
        ("2026-11-02", (1, 0, 1)),
        ("", (1, 0, 1)),
    ] {
        let (folder, mut book) = book();
        let other = "2026-11-03 10:15:20";
        assert_eq!(import(&mut book, with(moment, "Takk!")), (1, 0, 0));
        assert_eq!(import(&mut book, with(other, "Takk!")), (1, 0, 0));
        let mut numbered = with("", "Takk!");
        numbered[0].id = "7".to_owned();
        assert_eq!(import(&mut book, numbered.clone()), (1, 0, 0));
        let actor = |day: &str| Actor::new("ab", day.parse().unwrap());
        book.cancel(1, &actor("2026-11-24")).unwrap();
        book.cancel(3, &actor("2026-11-24")).unwrap();
        let purge = book.purge(&Rules::default(), folder.path(), true, &actor("2026-12-24"));
        assert_eq!(purge.unwrap().0.texts, [1, 3]);
        assert_eq!(import(&mut book, with(moment, "Takk!")), first, "{moment}");
        // One that is not deleted is the same as ever, and another remark is another order.
        assert_eq!(import(&mut book, with(other, "Takk!")), (0, 1, 0));
        assert_eq!(import(&mut book, with(other, "")), (1, 0, 0));
        assert_eq!(import(&mut book, numbered.clone()), (0, 1, 0));
        numbered[0].lines[0].copies = "11".to_owned();
        let conflict = import_into(&mut book, numbered, Policy::Right);
        assert_eq!(conflict.count(&Outcome::Conflict), 1);
    }
}

#[test]
fn what_an_earlier_program_took_is_not_taken_twice() {
    // Its id was what the order says, and nothing more.
    let earlier = |book: &mut Book, forms: Vec<OrderForm>| {
        let (catalogue, rules) = (catalogue(), Rules::default());
        let checker = checker(&catalogue, &rules);
        let actor = Actor::new("ab", "2026-11-24".parse().unwrap());
        let order = checker.check(&forms[0]).unwrap().0;
        assert!(matches!(book.receive(&order, &actor).unwrap(), Receipt::Taken(_)));
    };
    let (_folder, mut book) = book();
    earlier(&mut book, csv("Tidspunkt", &["2026-11-02 10:15"]));
    let both = csv("Tidspunkt", &["2026-11-02 10:15", "2026-11-03 10:15"]);
    assert_eq!(import(&mut book, both), (1, 1, 1));
    earlier(&mut book, filled(None));
    assert_eq!(import(&mut book, filled(Some([b"form", b"once"]))), (0, 1, 1));
}
