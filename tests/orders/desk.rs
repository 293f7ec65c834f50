//! How does a test get an order book, on SQLite and on PostgreSQL, and orders to put in?

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use trykksak::diag::Findings;
use trykksak::order::batch::paper::DataPapers;
use trykksak::order::batch::{Closing, Planned, Planner};
use trykksak::order::book::{Actor, Book, Location, Receipt};
use trykksak::order::catalogue::{Catalogue, Title};
use trykksak::order::form::{Contact, Kind, Order, OrderLine};
use trykksak::order::item::Item;
use trykksak::order::measure::{CopySize, Extent, Weight};
use trykksak::order::postal::Register;
use trykksak::order::rules::Rules;

/// The URL of a server that runs as long as the tests do.
///
/// # Panics
/// When PostgreSQL is not installed: `apt-get install postgresql`.
fn server() -> &'static str {
    static URL: OnceLock<String> = OnceLock::new();
    URL.get_or_init(|| {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/postgres");
        let output = Command::new(script)
            .arg(std::process::id().to_string())
            .output()
            .expect("tests/postgres runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("UTF-8").trim().to_owned()
    })
}

/// A database of its own on the server.
pub fn database(name: &str) -> String {
    let url = server();
    let mut client = postgres::Client::connect(url, postgres::NoTls).expect("the server answers");
    client
        .batch_execute(&format!("CREATE DATABASE {name}"))
        .expect("a database can be made");
    let (start, _) = url.rsplit_once('/').expect("a URL has a path");
    format!("{start}/{name}")
}

/// An order book with a folder for its papers.
pub struct Desk {
    pub folder: PathBuf,
    pub location: Location,
    pub book: Book,
}

pub fn catalogue() -> Catalogue {
    let title = |id: &str, names: &[&str]| Title {
        id: id.into(),
        code: "SN-01".into(),
        format: "a5-booklet".into(),
        names: names.iter().map(|tag| ((*tag).into(), format!("{id} {tag}"))).collect(),
        copy: CopySize {
            weight: Weight::grams(35),
            width: Extent::mm(148),
            height: Extent::mm(210),
            thickness: Extent::micrometres(900),
        },
    };
    Catalogue::of(vec![
        title("innforing", &["nb", "se"]),
        title("kort-om", &["nb", "nn", "se", "en"]),
    ])
}

/// Somebody on a day.
pub fn on(day: &str) -> Actor {
    Actor::new("ab", day.parse().expect("a day"))
}

pub fn item(name: &str) -> Item {
    let (title, language) = name.split_once('.').expect("title.language");
    Item::new(title, language)
}

/// An order from an organisation, on a day, of items such as `kort-om.nb`.
pub fn order(id: &str, organisation: &str, day: &str, lines: &[(&str, i64)]) -> Order {
    Order {
        source: "web".into(),
        id: id.into(),
        received: day.parse().expect("a day"),
        language: "nb".into(),
        contact: Contact {
            organisation: organisation.into(),
            person: format!("Person {id}"),
            email: format!("{id}@example.no"),
            address: "Storgata 1".into(),
            postcode: "9510".into(),
            town: "ALTA".into(),
            organisation_number: String::new(),
            remark: String::new(),
        },
        kind: Kind::Organisation,
        county: "56".into(),
        complete: false,
        lines: lines
            .iter()
            .map(|(name, copies)| OrderLine {
                item: item(name),
                copies: *copies,
                over_limit: *copies > 100,
            })
            .collect(),
        odd: false,
    }
}

impl Desk {
    /// An empty book in a SQLite file; `name` must be the test's own.
    pub fn sqlite(name: &str) -> Self {
        let folder = crate::project::Project::empty(&format!("orders-{name}")).root;
        let location = Location::File(folder.join("orders.db"));
        Self::at(folder, location)
    }

    /// An empty book in a PostgreSQL database.
    pub fn postgres(name: &str) -> Self {
        let folder = crate::project::Project::empty(&format!("orders-{name}-postgres")).root;
        Self::at(folder, Location::Server(database(name)))
    }

    fn at(folder: PathBuf, location: Location) -> Self {
        let book = Book::open(&location).expect("a book opens");
        Self { folder, location, book }
    }

    pub fn receive(&mut self, order: &Order) -> i64 {
        match self
            .book
            .receive(order, &on("2026-11-24"))
            .expect("an order is received")
        {
            Receipt::Taken(number) => number,
            other => panic!("{other:?}"),
        }
    }

    pub fn stock(&mut self, name: &str, copies: i64) {
        self.book
            .add_run(&item(name), copies, "", &on("2026-11-24"))
            .expect("a print run comes in");
    }

    pub fn plan(&mut self, day: &str) -> Planned {
        plan(&mut self.book, &[], day)
    }

    pub fn close(&mut self, number: &str, day: &str) -> Closing {
        let papers = self.folder.join("papers");
        close(&mut self.book, number, &papers, day).expect("a batch is closed")
    }

    /// Plans and closes everything that can be sent.
    pub fn send(&mut self, day: &str) -> Option<String> {
        let number = self.plan(day).number?;
        self.close(&number, day);
        Some(number)
    }

    pub fn sound(&mut self) {
        assert_eq!(self.book.broken_rules().expect("a book can be read"), [""; 0]);
    }
}

/// Does something with what plans are made with.
fn with<T>(work: impl FnOnce(&Planner<'_>) -> T) -> T {
    let (catalogue, rules) = (catalogue(), Rules::default());
    work(&Planner {
        catalogue: &catalogue,
        register: Register::built_in(),
        rules: &rules,
    })
}

pub fn plan(book: &mut Book, only: &[i64], day: &str) -> Planned {
    with(|planner| book.plan(planner, only, true, &on(day)).expect("a plan is made"))
}

/// Closes a batch; its papers hold its data alone.
pub fn close(book: &mut Book, number: &str, papers: &Path, day: &str) -> Result<Closing, Findings> {
    with(|planner| book.close(number, planner, &DataPapers, papers, &on(day)))
}
