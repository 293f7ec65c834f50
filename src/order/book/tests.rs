//! Does the order book keep what it is given, and refuse what cannot be?

use super::*;
use crate::diag::Code;
use crate::order::form::{Contact, Kind, Order, OrderLine};
use crate::order::item::{Item, RunKey};
use crate::order::state::State;

fn actor() -> Actor {
    Actor::new("ab", "2026-11-24".parse().unwrap())
}

fn order(id: &str, copies: i64) -> Order {
    Order {
        source: "web".into(),
        id: id.into(),
        received: "2026-11-20".parse().unwrap(),
        language: "nb".into(),
        contact: Contact {
            organisation: "Eksempel kommune".into(),
            person: "Kontakt".into(),
            email: "post@example.no".into(),
            address: "Storgata 1".into(),
            postcode: "0364".into(),
            town: "OSLO".into(),
            organisation_number: String::new(),
            remark: String::new(),
        },
        kind: Kind::Municipality,
        county: "03".into(),
        complete: false,
        lines: vec![OrderLine {
            item: Item::new("kort-om", "nb"),
            copies,
            over_limit: copies > 100,
        }],
        odd: false,
    }
}

fn book() -> (tempfile::TempDir, Book) {
    let folder = tempfile::tempdir().unwrap();
    let book = Book::open(&Location::File(folder.path().join("orders.db"))).unwrap();
    (folder, book)
}

#[test]
fn the_same_order_is_a_duplicate_and_another_of_its_name_a_conflict() {
    let (_folder, mut book) = book();
    let Receipt::Taken(number) = book.receive(&order("1", 5), &actor()).unwrap() else {
        panic!("taken")
    };
    assert_eq!(
        book.receive(&order("1", 5), &actor()).unwrap(),
        Receipt::Duplicate(number)
    );
    assert_eq!(
        book.receive(&order("1", 6), &actor()).unwrap(),
        Receipt::Conflict(number)
    );
    assert_eq!(book.order(number).unwrap().order.requested, 5);
    assert_eq!(book.broken_rules().unwrap(), [""; 0]);
}

#[test]
fn nothing_is_kept_of_an_intake_that_fails() {
    let (_folder, mut book) = book();
    let failed: Result<(), crate::diag::Finding> = book.intake(&actor(), |intake| {
        intake.take(&order("1", 5))?;
        Err(crate::diag::Finding::error(Code::FieldInvalid, "stop"))
    });
    assert!(failed.is_err());
    let undone = book.intake::<_, crate::diag::Finding>(&actor(), |intake| Ok((intake.take(&order("2", 5))?, false)));
    assert!(matches!(undone, Ok(Receipt::Taken(_))));
    assert!(book.orders(&Filter::default()).unwrap().is_empty());
}

#[test]
fn more_than_the_limit_waits_and_what_was_asked_for_stays() {
    let (_folder, mut book) = book();
    let Receipt::Taken(number) = book.receive(&order("1", 150), &actor()).unwrap() else {
        panic!("taken")
    };
    assert_eq!(book.order(number).unwrap().order.state, State::AwaitingApproval);
    let item = Item::new("kort-om", "nb");
    let too_much = book.approve(number, &[(item.clone(), 151)], &actor()).unwrap_err();
    assert_eq!(too_much.code, Code::CopiesInvalid);
    assert_eq!(
        book.approve(number, &[(item, 120)], &actor()).unwrap(),
        State::Confirmed
    );
    let detail = book.order(number).unwrap();
    assert_eq!((detail.lines[0].requested, detail.lines[0].granted), (150, Some(120)));
    assert_eq!(detail.events.len(), 2);
}

#[test]
fn a_step_that_is_not_legal_is_a_finding_and_changes_nothing() {
    let (_folder, mut book) = book();
    let Receipt::Taken(number) = book.receive(&order("1", 5), &actor()).unwrap() else {
        panic!("taken")
    };
    let before = book.digest().unwrap();
    for wrong in [
        book.approve(number, &[], &actor()).unwrap_err(),
        book.hold(number, false, &actor()).unwrap_err(),
        book.take_back(number, &[], false, &actor()).unwrap_err(),
    ] {
        assert_eq!(wrong.code, Code::StepIllegal);
        assert!(wrong.hints[0].contains("cancel"));
    }
    assert_eq!(book.digest().unwrap(), before);
    assert_eq!(book.cancel(number, &actor()).unwrap(), State::Cancelled);
    let ended = book.cancel(number, &actor()).unwrap_err();
    assert_eq!(ended.code, Code::StepIllegal);
    assert!(ended.hints[0].contains("nothing more"), "{ended:?}");
    assert_eq!(book.order(99).unwrap_err().code, Code::OrderUnknown);
}

#[test]
fn an_order_on_hold_comes_back_to_where_it_was() {
    let (_folder, mut book) = book();
    let Receipt::Taken(number) = book.receive(&order("1", 150), &actor()).unwrap() else {
        panic!("taken")
    };
    assert_eq!(book.hold(number, true, &actor()).unwrap(), State::OnHold);
    assert_eq!(book.hold(number, false, &actor()).unwrap(), State::AwaitingApproval);
    assert_eq!(book.reject(number, &actor()).unwrap(), State::Rejected);
    assert_eq!(book.broken_rules().unwrap(), [""; 0]);
}

#[test]
fn the_shelf_changes_through_the_ledger_alone() {
    let (_folder, mut book) = book();
    let run = book.add_run(&Item::new("kort-om", "nb"), 100, "", &actor()).unwrap();
    assert_eq!(run.to_string(), "kort-om.nb/1");
    assert_eq!(book.count_run(&run, 98, false, "shelf", &actor()).unwrap(), -2);
    book.correct_run(&run, -8, "given away", &actor()).unwrap();
    assert_eq!(book.stock().unwrap()[0].available, 90);
    assert_eq!(
        book.correct_run(&run, -91, "", &actor()).unwrap_err().code,
        Code::StockShort
    );
    let other = RunKey { run: 2, ..run };
    assert_eq!(
        book.correct_run(&other, 1, "", &actor()).unwrap_err().code,
        Code::StockUnknown
    );
    let lines = book.ledger(None, 10).unwrap();
    assert_eq!(lines.iter().map(|line| line.copies).collect::<Vec<_>>(), [100, -2, -8]);
}

#[test]
fn the_ledger_and_the_audit_trail_cannot_be_changed() {
    let (_folder, mut book) = book();
    book.add_run(&Item::new("kort-om", "nb"), 100, "", &actor()).unwrap();
    book.receive(&order("1", 5), &actor()).unwrap();
    for sql in [
        "UPDATE ledger SET copies = 1",
        "DELETE FROM ledger",
        "DELETE FROM event",
        "UPDATE event SET who = 'x'",
    ] {
        assert_eq!(
            book.connection.batch(sql).unwrap_err().code,
            Code::StoreRefused,
            "{sql}"
        );
    }
    let below = "UPDATE print_run SET on_hand = -1";
    assert_eq!(book.connection.batch(below).unwrap_err().code, Code::StoreRefused);
}

#[test]
fn files_that_are_no_order_book_are_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let open = |name: &str| {
        Book::open(&Location::File(folder.path().join(name)))
            .err()
            .map(|f| f.code)
    };
    std::fs::write(
        folder.path().join("text.db"),
        "a letter to nobody, long enough to be looked at as a header of a file",
    )
    .unwrap();
    assert_eq!(open("text.db"), Some(Code::StoreForeign));
    for length in [1, 16, 99] {
        let bytes = vec![b'x'; length];
        std::fs::write(folder.path().join("short.db"), &bytes).unwrap();
        assert_eq!(open("short.db"), Some(Code::StoreForeign), "{length}");
        assert_eq!(std::fs::read(folder.path().join("short.db")).unwrap(), bytes);
    }
    std::fs::write(folder.path().join("empty.db"), "").unwrap();
    assert_eq!(open("empty.db"), None);
    let other = rusqlite::Connection::open(folder.path().join("other.db")).unwrap();
    other
        .execute_batch("CREATE TABLE meta (name TEXT, value TEXT)")
        .unwrap();
    let before = std::fs::read(folder.path().join("other.db")).unwrap();
    assert_eq!(open("other.db"), Some(Code::StoreForeign));
    assert_eq!(std::fs::read(folder.path().join("other.db")).unwrap(), before);
    assert_eq!(open("."), Some(Code::StoreUnreachable));
    assert_eq!(open("no/such/folder.db"), Some(Code::StoreUnreachable));
}

#[test]
fn a_book_of_an_older_program_is_brought_up_to_date() {
    let (folder, mut book) = book();
    book.receive(&order("1", 5), &actor()).unwrap();
    let before = book.digest().unwrap();
    let older = "DROP INDEX orders_open; CREATE INDEX orders_open ON orders (received, id) WHERE finished IS NULL;
        DROP TABLE paper; DROP TABLE batch_place; DROP TABLE paper_place; ALTER TABLE batch DROP COLUMN settings;
        DROP TABLE paper_settings; DROP INDEX ledger_counted; DROP INDEX orders_form;
        CREATE INDEX shipment_line_line ON shipment_line (line); UPDATE meta SET value = '1' WHERE name = 'version'";
    book.connection.batch(older).unwrap();
    drop(book);
    let mut book = Book::open(&Location::File(folder.path().join("orders.db"))).unwrap();
    let index = "SELECT count(*) FROM sqlite_master WHERE name = 'orders_open' AND sql LIKE '%(id)%'";
    assert_eq!(book.connection.number(index, &[]).unwrap(), 1);
    assert_eq!(
        book.connection
            .number("SELECT CAST(value AS INTEGER) FROM meta", &[])
            .unwrap(),
        schema::VERSION
    );
    assert_eq!(book.digest().unwrap(), before);
}

#[test]
fn a_url_that_wants_encryption_gets_no_connection_in_the_clear() {
    let open = |url: &str| Book::open(&Location::Server(url.into())).err().unwrap();
    for mode in ["require", "verify-full"] {
        let url = format!("postgres://ab@127.0.0.1:1/orders?connect_timeout=2&sslmode={mode}");
        let finding = open(&url);
        assert_eq!(
            (finding.code, finding.hints.len()),
            (Code::StoreUnencrypted, 2),
            "{mode}"
        );
    }
    let finding = open("postgres://ab@127.0.0.1:1/orders?sslmode=disable&connect_timeout=2");
    assert_eq!(finding.code, Code::StoreUnreachable);
}

#[test]
fn a_book_of_a_newer_program_is_left_alone() {
    let (folder, mut book) = book();
    book.connection.batch("UPDATE meta SET value = '99'").unwrap();
    drop(book);
    let finding = Book::open(&Location::File(folder.path().join("orders.db")))
        .err()
        .unwrap();
    assert_eq!(finding.code, Code::StoreNewer);
}

#[test]
fn a_full_disk_keeps_nothing_half() {
    let (_folder, mut book) = book();
    book.receive(&order("1", 5), &actor()).unwrap();
    let pages = book.connection.number("PRAGMA page_count", &[]).unwrap();
    book.connection
        .each(&format!("PRAGMA max_page_count = {pages}"), &[], |_| Ok(()))
        .unwrap();
    let before = book.digest().unwrap();
    let full = (0..10_000).find_map(|n| {
        let taken: Result<(), crate::diag::Finding> = book.intake(&actor(), |intake| {
            for part in 0..50 {
                intake.take(&order(&format!("{n}-{part}"), 5))?;
            }
            Ok(((), true))
        });
        taken.err()
    });
    assert_eq!(full.unwrap().code, Code::StoreFull);
    assert_eq!(book.broken_rules().unwrap(), [""; 0]);
    let count = book.orders(&Filter::default()).unwrap().len();
    assert_eq!(count % 50, 1);
    assert!(count > 1 || book.digest().unwrap() == before);
}

#[test]
fn a_damaged_file_is_a_finding() {
    let (folder, mut book) = book();
    for n in 0..200 {
        book.receive(&order(&n.to_string(), 5), &actor()).unwrap();
    }
    drop(book);
    let path = folder.path().join("orders.db");
    let mut bytes = std::fs::read(&path).unwrap();
    let end = bytes.len();
    bytes[4096..end].fill(0x5a);
    std::fs::write(&path, bytes).unwrap();
    let code = Book::open(&Location::File(path))
        .and_then(|mut book| book.digest())
        .err()
        .map(|f| f.code);
    assert_eq!(code, Some(Code::StoreDamaged));
}

#[test]
fn filters_choose_orders() {
    let (_folder, mut book) = book();
    book.receive(&order("1", 5), &actor()).unwrap();
    book.receive(&order("2", 150), &actor()).unwrap();
    let count = |book: &mut Book, filter: Filter| book.orders(&filter).unwrap().len();
    let state = |state| Filter {
        states: vec![state],
        ..Filter::default()
    };
    assert_eq!(count(&mut book, state(State::Confirmed)), 1);
    assert_eq!(count(&mut book, state(State::Shipped)), 0);
    assert_eq!(
        count(
            &mut book,
            Filter {
                title: Some("kort-om".into()),
                ..Filter::default()
            }
        ),
        2
    );
    assert_eq!(
        count(
            &mut book,
            Filter {
                since: Some("2026-11-21".parse().unwrap()),
                ..Filter::default()
            }
        ),
        0
    );
    assert_eq!(
        count(
            &mut book,
            Filter {
                limit: Some(1),
                ..Filter::default()
            }
        ),
        1
    );
}

#[test]
fn a_book_that_another_program_keeps_to_itself_is_a_finding() {
    let (folder, mut first) = book();
    let mut second = Book::open(&Location::File(folder.path().join("orders.db"))).unwrap();
    second
        .connection
        .each("PRAGMA busy_timeout = 20", &[], |_| Ok(()))
        .unwrap();
    first.connection.batch("BEGIN IMMEDIATE").unwrap();
    let busy = second.receive(&order("1", 5), &actor()).unwrap_err();
    assert_eq!((busy.code, busy.hints.len()), (Code::StoreBusy, 1));
    first.connection.batch("ROLLBACK").unwrap();
    assert!(matches!(
        second.receive(&order("1", 5), &actor()),
        Ok(Receipt::Taken(_))
    ));
}
