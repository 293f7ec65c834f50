//! How fast is the order book, next to plain prepared inserts of the same rows in SQLite?
//!
//! `cargo bench --bench orders -- 1000 10000 100000` prints a Markdown table; all figures of a row are of one run.

#![allow(clippy::unwrap_used, reason = "a bench that cannot go on should stop")]
#![allow(clippy::print_stdout, reason = "a bench prints its figures")]

use std::path::Path;
use std::time::{Duration, Instant};

use trykksak::order::batch::Planner;
use trykksak::order::batch::paper::DataPapers;
use trykksak::order::book::{Actor, Book, Location, fingerprint};
use trykksak::order::catalogue::{Catalogue, Title};
use trykksak::order::form::{Checker, FormLine, Order, OrderForm};
use trykksak::order::import::{Policy, take};
use trykksak::order::item::Item;
use trykksak::order::measure::{CopySize, Extent, Weight};
use trykksak::order::postal::{Category, Register};
use trykksak::order::rules::Rules;
use trykksak::order::stats::{Cut, Labels};
use trykksak::order::words::Wording;

const LANGUAGES: [&str; 4] = ["nb", "nn", "se", "en"];

fn catalogue() -> Catalogue {
    let names = LANGUAGES.map(|tag| (tag.to_owned(), "Kort om".to_owned())).to_vec();
    let copy = CopySize {
        weight: Weight::grams(9),
        width: Extent::mm(99),
        height: Extent::mm(210),
        thickness: Extent::micrometres(300),
    };
    let title = |id: &str| Title {
        id: id.into(),
        code: "SN".into(),
        format: "a4-z-dl".into(),
        names: names.clone(),
        copy,
    };
    Catalogue::of(["a", "b", "c", "d", "e", "f"].map(title).to_vec())
}

fn forms(count: usize) -> Vec<OrderForm> {
    let register = Register::built_in().places().iter();
    let streets: Vec<_> = register.filter(|place| place.category == Category::Street).collect();
    let form = |n: usize| {
        let place = streets[n * 7 % streets.len()];
        OrderForm {
            id: n.to_string(),
            organisation: format!("Forening {}", n % 50_000),
            person: format!("Kontakt {n}"),
            email: format!("post{n}@example.no"),
            address: format!("Storgata {}", n % 900 + 1),
            postcode: place.postcode.to_string(),
            town: place.town.to_string(),
            received: format!("{}-{:02}-{:02}", 2022 + n % 4, n / 4 % 12 + 1, n / 48 % 28 + 1),
            lines: vec![FormLine {
                title: ["a", "b", "c", "d", "e", "f"][n % 6].into(),
                language: LANGUAGES[n / 6 % 4].into(),
                copies: (n % 20 + 1).to_string(),
            }],
            ..OrderForm::default()
        }
    };
    (0..count).map(form).collect()
}

/// The same rows without any rule: tables without keys, statements prepared once, one transaction.
fn plain(path: &Path, orders: &[Order]) -> Duration {
    let mut connection = rusqlite::Connection::open(path).unwrap();
    connection.pragma_update(None, "journal_mode", "WAL").unwrap();
    connection.pragma_update(None, "synchronous", "FULL").unwrap();
    let tables = "CREATE TABLE orders (id INTEGER PRIMARY KEY, a, b, c, d, e, f, g, h, i, j);
        CREATE TABLE contact (id INTEGER PRIMARY KEY, a, b, c, d, e, f, g, h);
        CREATE TABLE line (id INTEGER PRIMARY KEY, a, b, c, d); CREATE TABLE event (id INTEGER PRIMARY KEY, a, b, c, d, e);";
    connection.execute_batch(tables).unwrap();
    let prints: Vec<String> = orders.iter().map(fingerprint).collect();
    let started = Instant::now();
    let transaction = connection.transaction().unwrap();
    {
        let mut order = transaction
            .prepare("INSERT INTO orders VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .unwrap();
        let mut contact = transaction
            .prepare("INSERT INTO contact VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?)")
            .unwrap();
        let mut line = transaction
            .prepare("INSERT INTO line VALUES (NULL, ?, ?, ?, ?)")
            .unwrap();
        let mut event = transaction
            .prepare("INSERT INTO event VALUES (NULL, ?, ?, ?, ?, ?)")
            .unwrap();
        for (o, print) in orders.iter().zip(&prints) {
            let c = &o.contact;
            let day = o.received.to_string();
            let number = order
                .insert((
                    &o.source,
                    &o.id,
                    print,
                    day,
                    &o.language,
                    o.kind.name(),
                    &o.county,
                    1,
                    0,
                    "yes",
                ))
                .unwrap();
            contact
                .insert((
                    &c.organisation,
                    &c.person,
                    &c.email,
                    &c.address,
                    &c.postcode,
                    &c.town,
                    &c.organisation_number,
                    &c.remark,
                ))
                .unwrap();
            for l in &o.lines {
                line.insert((number, 1, l.copies, l.copies)).unwrap();
            }
            event.insert(("2026-11-24", "ab", "receive", number, "yes")).unwrap();
        }
    }
    transaction.commit().unwrap();
    started.elapsed()
}

fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status
        .lines()
        .find(|line| line.starts_with("VmHWM"))
        .unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|n| n.parse().ok()).unwrap_or(0) / 1024
}

fn measure(count: usize) {
    let folder = tempfile::tempdir().unwrap();
    let (catalogue, rules, wording) = (catalogue(), Rules::default(), Wording::built_in("nb").unwrap());
    let checker = Checker {
        catalogue: &catalogue,
        register: Register::built_in(),
        rules: &rules,
        wording: &wording,
        today: "2026-11-24".parse().unwrap(),
        source: "web",
    };
    let orders: Vec<Order> = forms(count).iter().map(|form| checker.check(form).unwrap().0).collect();
    let plain = plain(&folder.path().join("plain.db"), &orders);
    drop(orders);
    let mut book = Book::open(&Location::File(folder.path().join("orders.db"))).unwrap();
    let actor = Actor::new("ab", "2026-11-24".parse().unwrap());
    for item in catalogue.items().collect::<Vec<Item>>() {
        book.add_run(&item, 100_000_000, "", &actor).unwrap();
    }
    let forms = forms(count);
    let timed = |work: &mut dyn FnMut()| {
        let started = Instant::now();
        work();
        started.elapsed()
    };
    let mut forms = Some(forms);
    let import = timed(&mut || {
        let import = take(&mut book, forms.take().unwrap(), &checker, Policy::Whole, &actor).unwrap();
        assert!(import.kept);
    });
    let planner = Planner {
        catalogue: &catalogue,
        register: Register::built_in(),
        rules: &rules,
    };
    let mut number = None;
    let plan = timed(&mut || number = book.plan(&planner, &[], true, &actor).unwrap().number);
    let papers = folder.path().join("papers");
    let close = timed(&mut || {
        book.close(number.as_deref().unwrap(), &DataPapers, &papers, &actor)
            .unwrap();
    });
    let labels = Labels {
        catalogue: &catalogue,
        wording: &wording,
    };
    let mut slowest = Duration::ZERO;
    for cut in Cut::ALL {
        let took = timed(&mut || {
            let table = book
                .statistics(cut, None, None, false, "2026-11-24".parse().unwrap(), &labels)
                .unwrap();
            assert_eq!(table.rows.iter().map(|row| row.sent).sum::<i64>(), table.total.sent);
        });
        slowest = slowest.max(took);
    }
    let each = |took: Duration| took.as_secs_f64() * 1e6 / f64::from(u32::try_from(count).unwrap());
    println!(
        "| {count} | {:.1} | {:.1} | {:.2} | {:.1} | {:.1} | {:.0} | {} |",
        each(plain),
        each(import),
        import.as_secs_f64() / plain.as_secs_f64(),
        each(plan),
        each(close),
        slowest.as_secs_f64() * 1e3,
        peak()
    );
}

fn main() {
    println!(
        "| orders | plain inserts, µs each | import, µs each | ratio | plan, µs each | close, µs each | slowest statistics, ms | peak memory, MB |"
    );
    println!("|---:|---:|---:|---:|---:|---:|---:|---:|");
    let counts: Vec<usize> = std::env::args()
        .skip(1)
        .filter_map(|argument| argument.parse().ok())
        .collect();
    for count in if counts.is_empty() {
        vec![1_000, 10_000, 100_000]
    } else {
        counts
    } {
        measure(count);
    }
}
