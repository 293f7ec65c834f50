//! How fast is the order book, next to plain prepared inserts of the same rows in SQLite?
//!
//! `cargo bench --bench orders -- 1000 10000 100000` prints a Markdown table; all figures of a row are of one run. With
//! `--processor` times are those of the processor alone.

#![allow(clippy::unwrap_used, reason = "a bench that cannot go on should stop")]
#![allow(clippy::print_stdout, reason = "a bench prints its figures")]

use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::Path;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use rusqlite::types::Value;
use trykksak::order::batch::Planner;
use trykksak::order::batch::paper::DataPapers;
use trykksak::order::book::{Actor, Book, Location};
use trykksak::order::catalogue::{Catalogue, Title};
use trykksak::order::form::Checker;
use trykksak::order::import::{Names, Policy, read, take};
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

/// Orders as a web form exports them: as many as wanted, from all over the country, in six titles and four languages.
fn export(path: &Path, count: usize) {
    let register = Register::built_in().places().iter();
    let streets: Vec<_> = register.filter(|place| place.category == Category::Street).collect();
    let mut file = BufWriter::new(File::create(path).unwrap());
    let head =
        "Referanse;Dato;Virksomhet;Kontaktperson;Epostadresse;Postadresse;Postnummer;Poststed;Tittel;Språk;Antall";
    writeln!(file, "{head}").unwrap();
    for n in 0..count {
        let place = streets[n * 7 % streets.len()];
        let day = format!("{}-{:02}-{:02}", 2022 + n % 4, n / 4 % 12 + 1, n / 48 % 28 + 1);
        let (title, language) = (["a", "b", "c", "d", "e", "f"][n % 6], LANGUAGES[n / 6 % 4]);
        writeln!(
            file,
            "{n};{day};Forening {};Kontakt {n};post{n}@example.no;Storgata {};{};{};{title};{language};{}",
            n % 50_000,
            n % 900 + 1,
            place.postcode,
            place.town,
            n % 20 + 1
        )
        .unwrap();
    }
    file.into_inner().unwrap().sync_all().unwrap();
}

/// Into which tables plain inserts go.
#[derive(Clone, Copy, PartialEq)]
enum Tables {
    /// Without keys, indices or rules.
    Bare,
    /// Those of the book, with all of them.
    Same,
}

/// Puts the same rows as are in a book into tables of another database: statements prepared once, one transaction. Gives how
/// long the rows of the import take and how long all of them.
fn plain(book: &Path, path: &Path, into_which: Tables) -> (Duration, Duration) {
    let from = rusqlite::Connection::open(book).unwrap();
    let mut into = rusqlite::Connection::open(path).unwrap();
    into.pragma_update(None, "journal_mode", "WAL").unwrap();
    into.pragma_update(None, "synchronous", "FULL").unwrap();
    if into_which == Tables::Same {
        furnish(&into, book);
    }
    let mut took = Vec::new();
    for tables in [&TABLES[..4], &TABLES[4..]] {
        let mut inserts = Vec::new();
        for (table, which) in tables {
            let mut rows = from.prepare(&format!("SELECT * FROM {table} {which}")).unwrap();
            let width = rows.column_count();
            let name = match into_which {
                Tables::Bare => {
                    let columns: Vec<String> = (1..width).map(|n| format!("c{n}")).collect();
                    let (name, columns) = (format!("{table}{}", which.len()), columns.join(", "));
                    into.execute_batch(&format!("CREATE TABLE {name} (id INTEGER PRIMARY KEY, {columns})"))
                        .unwrap();
                    name
                }
                Tables::Same => (*table).to_owned(),
            };
            let marks = vec!["?"; width].join(", ");
            let read = |row: &rusqlite::Row<'_>| (0..width).map(|n| row.get(n)).collect::<Result<Vec<Value>, _>>();
            let rows: Vec<Vec<Value>> = rows.query_map([], read).unwrap().collect::<Result<_, _>>().unwrap();
            inserts.push((format!("INSERT INTO {name} VALUES ({marks})"), rows));
        }
        let started = now();
        let transaction = into.transaction().unwrap();
        for (sql, rows) in &inserts {
            let mut statement = transaction.prepare(sql).unwrap();
            for row in rows {
                statement.execute(rusqlite::params_from_iter(row)).unwrap();
            }
        }
        transaction.commit().unwrap();
        took.push(now() - started);
    }
    (took[0], took[0] + took[1])
}

/// Makes the tables, indices and rules of a book, and fills those that are not measured.
fn furnish(into: &rusqlite::Connection, book: &Path) {
    into.execute("ATTACH ? AS book", [book.to_str().unwrap()]).unwrap();
    let parts = "SELECT type, name, sql FROM book.sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'
        ORDER BY type = 'table' DESC, rowid";
    let mut statement = into.prepare(parts).unwrap();
    let parts = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .unwrap();
    let parts: Vec<(String, String, String)> = parts.collect::<Result<_, _>>().unwrap();
    for (_, _, sql) in &parts {
        into.execute_batch(sql).unwrap();
    }
    // A row may stand before the one that it names.
    let rules: bool = into.query_row("PRAGMA foreign_keys", [], |row| row.get(0)).unwrap();
    into.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
    let measured = |name: &str| TABLES.iter().any(|(table, _)| *table == name);
    for (_, name, _) in parts
        .iter()
        .filter(|(kind, name, _)| kind == "table" && !measured(name))
    {
        into.execute_batch(&format!("INSERT INTO main.{name} SELECT * FROM book.{name}"))
            .unwrap();
    }
    into.pragma_update(None, "foreign_keys", rules).unwrap();
    drop(statement);
    into.execute_batch("DETACH book").unwrap();
}

/// The tables of a book with a row or more for each order: those of the import, then those of a batch.
const TABLES: [(&str, &str); 8] = [
    ("orders", ""),
    ("contact", ""),
    ("order_line", ""),
    ("event", "WHERE batch IS NULL"),
    ("shipment", ""),
    ("shipment_line", ""),
    ("ledger", ""),
    ("event", "WHERE batch IS NOT NULL"),
];

/// The time that has passed; with `--processor` the time for which this thread has had a processor, which leaves out
/// waiting for the disk and for others on a crowded machine.
fn now() -> Duration {
    static START: OnceLock<(Instant, bool)> = OnceLock::new();
    let (start, processor) = START.get_or_init(|| (Instant::now(), std::env::args().any(|a| a == "--processor")));
    if !processor {
        return start.elapsed();
    }
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let spent = text.split(' ').next().and_then(|nanos| nanos.parse().ok());
    Duration::from_nanos(spent.unwrap_or(0))
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
    let file = folder.path().join("web.csv");
    export(&file, count);
    let store = folder.path().join("orders.db");
    let mut book = Book::open(&Location::File(store.clone())).unwrap();
    let actor = Actor::new("ab", "2026-11-24".parse().unwrap());
    for item in catalogue.items().collect::<Vec<Item>>() {
        book.add_run(&item, 100_000_000, "", &actor).unwrap();
    }
    let timed = |work: &mut dyn FnMut()| {
        let started = now();
        work();
        now() - started
    };
    let names = Names::new(&catalogue, &wording).unwrap();
    let import = timed(&mut || {
        let shown = |path: &Path| path.display().to_string();
        let forms = read(&file, &shown, &names).unwrap();
        let import = take(&mut book, forms, &checker, Policy::Whole, &[], &actor).unwrap();
        assert!(import.kept && import.rows.len() == count);
    });
    let import_peak = peak();
    let planner = Planner {
        catalogue: &catalogue,
        register: Register::built_in(),
        rules: &rules,
    };
    let mut number = None;
    let plan = timed(&mut || number = book.plan(&planner, &[], true, &actor).unwrap().number);
    let papers = folder.path().join("papers");
    let close = timed(&mut || {
        book.close(number.as_deref().unwrap(), &planner, &DataPapers, &papers, &actor)
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
    let peak = peak();
    drop(book);
    let (bare_import, bare_all) = plain(&store, &folder.path().join("bare.db"), Tables::Bare);
    let (same_import, same_all) = plain(&store, &folder.path().join("same.db"), Tables::Same);
    let each = |took: Duration| took.as_secs_f64() * 1e6 / f64::from(u32::try_from(count).unwrap());
    let all = import + plan + close + slowest;
    let times = |took: Duration, plain: Duration| took.as_secs_f64() / plain.as_secs_f64();
    println!(
        "| {count} | {:.1} | {:.1} | {:.2} | {:.2} | {:.1} | {:.1} | {:.1} | {:.2} | {:.2} | {:.0} | {import_peak} | {peak} |",
        each(import),
        each(same_import),
        times(import, same_import),
        times(import, bare_import),
        each(plan),
        each(close),
        each(same_all),
        times(all, same_all),
        times(all, bare_all),
        slowest.as_secs_f64() * 1e3,
    );
}

fn main() {
    println!(
        "| orders | import, µs each | plain inserts of its rows into the same tables, µs each | ratio | into tables without keys | plan, µs each | close, µs each | plain inserts of all rows into the same tables, µs each | ratio of all | into tables without keys | slowest statistics, ms | peak of import, MB | peak, MB |"
    );
    println!("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
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
