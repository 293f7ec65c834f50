//! Is every acknowledged order there once, and none half, whenever a program is killed?

use std::path::Path;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use trykksak::order::book::{Book, Filter, Location};

use crate::desk::{Desk, database, on, order};
use crate::project::{Project, list, trykksak};

/// Orders in a file.
const ORDERS: usize = 40;

/// Numbers that look random and are the same in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit.max(1)
    }
}

fn file(number: usize) -> String {
    let mut text = "id,Virksomhet,Kontaktperson,Epostadresse,Postadresse,Postnummer,Poststed,tiny.nb\n".to_owned();
    for row in 0..ORDERS {
        text.push_str(&format!(
            "{number}-{row},Org {number}-{row},K,a@b.no,Storgata {row},9510,Alta,3\n"
        ));
    }
    text
}

/// A project whose programs are killed, with its order book: a file or a database of a server.
struct Office {
    project: Project,
    store: Location,
}

impl Office {
    fn sqlite(name: &str) -> Self {
        let project = Project::base(name);
        let store = Location::File(project.root.join("orders.db"));
        Self { project, store }
    }

    fn postgres(name: &str) -> Self {
        let project = Project::base(&format!("{name}-postgres"));
        let store = Location::Server(database(&name.replace('-', "_")));
        Self { project, store }
    }

    fn start(&self, arguments: &[&str]) -> Child {
        let store = match &self.store {
            Location::File(path) => path.display().to_string(),
            Location::Server(url) => url.clone(),
        };
        let mut command = trykksak(&self.project.root);
        command
            .args(arguments)
            .args(["--date", "2026-11-24", "--store", &store])
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        command.spawn().expect("trykksak starts")
    }

    /// Runs a command to its end; how long that takes.
    fn whole(&self, arguments: &[&str]) -> Duration {
        let started = Instant::now();
        let status = self.start(arguments).wait().expect("trykksak ends");
        assert!(status.success(), "{arguments:?}");
        started.elapsed()
    }

    /// Runs a command and kills it at a random moment; says whether it was done before.
    fn killed(&self, arguments: &[&str], usual: Duration, chance: &mut Chance) -> bool {
        let mut child = self.start(arguments);
        let micros = u64::try_from(usual.as_micros()).unwrap_or(1).saturating_mul(5) / 4;
        std::thread::sleep(Duration::from_micros(chance.below(micros)));
        // Too late to kill is as good: it is done then.
        let _ = child.kill();
        let done = child.wait().expect("trykksak ends").success();
        if matches!(self.store, Location::Server(_)) {
            // The server may still be at work for the dead: who may write next knows that it has ended.
            let item = crate::desk::item("tiny.en");
            self.book().add_run(&item, 1, "", &on("2026-11-24")).unwrap();
        }
        done
    }

    fn book(&self) -> Book {
        Book::open(&self.store).expect("the book opens after a kill")
    }
}

fn count(book: &mut Book, source: &str) -> usize {
    let filter = Filter {
        source: Some(source.to_owned()),
        ..Filter::default()
    };
    book.orders(&filter).expect("the book can be read").len()
}

#[test]
fn an_importer_killed_a_hundred_times_leaves_no_half_file() {
    importer_killed(&Office::sqlite("orders-kill-import"), 100);
}

#[test]
fn an_importer_killed_beside_a_server_leaves_no_half_file() {
    importer_killed(&Office::postgres("orders-kill-import"), 40);
}

fn importer_killed(office: &Office, times: usize) {
    let files = times / 5;
    for number in 0..files {
        office.project.write(format!("{number}.csv"), file(number).as_bytes());
    }
    let usual = office.whole(&["order", "import", "0.csv", "--source", "f0"]);
    let mut chance = Chance(1);
    let mut done = vec![false; files];
    for turn in 0..times {
        let number = turn % files;
        let (name, source) = (format!("{number}.csv"), format!("f{number}"));
        let import = ["order", "import", &name, "--source", &source];
        done[number] |= office.killed(&import, usual, &mut chance);
        let there = count(&mut office.book(), &source);
        assert!(there == 0 || there == ORDERS, "{there} orders of {name}");
        assert!(!done[number] || there == ORDERS, "{name} was acknowledged and is gone");
    }
    for number in 0..files {
        let (name, source) = (format!("{number}.csv"), format!("f{number}"));
        office.whole(&["order", "import", &name, "--source", &source]);
    }
    let mut book = office.book();
    assert_eq!(book.orders(&Filter::default()).unwrap().len(), files * ORDERS);
    assert_eq!(book.broken_rules().unwrap(), [""; 0]);
}

#[test]
fn a_closer_killed_a_hundred_times_leaves_papers_and_book_in_agreement() {
    closer_killed(&Office::sqlite("orders-kill-close"), 100);
}

#[test]
fn a_closer_killed_beside_a_server_leaves_papers_and_book_in_agreement() {
    closer_killed(&Office::postgres("orders-kill-close"), 20);
}

fn closer_killed(office: &Office, times: usize) {
    let papers = office.project.root.join("output/orders");
    office.project.write("0.csv", file(0).as_bytes());
    office.whole(&["order", "import", "0.csv", "--source", "f0"]);
    office.whole(&["stock", "add", "tiny.nb", "90000"]);
    office.whole(&["batch", "plan"]);
    let usual = office.whole(&["batch", "close", "B-2026-0001"]);
    let mut chance = Chance(2);
    for turn in 1..=times {
        // Two orders for each turn are enough.
        let text = file(turn).replace(&format!("{turn}-1"), &format!("{turn}-x1"));
        let lines = text.lines().take(3).map(|line| format!("{line}\n"));
        office.project.write("next.csv", lines.collect::<String>().as_bytes());
        office.whole(&["order", "import", "next.csv", "--source", "more"]);
        let number = planned(office);
        let done = office.killed(&["batch", "close", &number], usual, &mut chance);
        agree(office, &papers, &number, done);
    }
    let mut book = office.book();
    assert_eq!(book.broken_rules().unwrap(), [""; 0]);
    assert_eq!(book.batches().unwrap().len(), times + 1);
    assert!(book.batches().unwrap().iter().all(|batch| batch.state == "closed"));
}

/// The number of a new plan.
fn planned(office: &Office) -> String {
    let project = trykksak::source::Project::load(&office.project.root).unwrap();
    let catalogue = trykksak::order::catalogue::Catalogue::load(&project).unwrap();
    let rules = trykksak::order::rules::Rules::default();
    let planner = trykksak::order::batch::Planner {
        catalogue: &catalogue,
        register: trykksak::order::postal::Register::built_in(),
        rules: &rules,
    };
    let planned = office.book().plan(&planner, &[], true, &on("2026-11-24")).unwrap();
    planned.number.expect("there is something to send")
}

/// After the next run a batch is closed and has its papers, or is neither; then it is closed for good.
fn agree(office: &Office, papers: &Path, number: &str, done: bool) {
    let mut book = office.book();
    let state = |book: &mut Book| {
        let batches = book.batches().unwrap();
        batches
            .into_iter()
            .find(|batch| batch.number == number)
            .map(|batch| batch.state)
    };
    let before = state(&mut book);
    assert!(
        !done || before.as_deref() == Some("closed"),
        "{number} was acknowledged"
    );
    // Any command about batches does this first.
    office.whole(&["batch", "list"]);
    let closed = before.as_deref() == Some("closed");
    assert_eq!(papers.join(number).is_dir(), closed, "{number}");
    let parts = std::fs::read_dir(papers).unwrap().flatten();
    let left = parts
        .filter(|entry| entry.file_name().to_string_lossy().ends_with(".part"))
        .count();
    assert_eq!(left, 0, "{number} left a half folder");
    office.whole(&["batch", "close", number]);
    assert_eq!(state(&mut book).as_deref(), Some("closed"));
    assert!(papers.join(number).is_dir());
}

/// Papers that are cut or lost come back, also when the program that mends them is killed in between.
#[test]
fn a_mender_killed_thirty_times_leaves_papers_that_the_next_run_makes_whole() {
    let office = Office::sqlite("orders-kill-mend");
    office.project.write("0.csv", file(0).as_bytes());
    office.whole(&["order", "import", "0.csv", "--source", "f0"]);
    office.whole(&["stock", "add", "tiny.nb", "90000"]);
    office.whole(&["batch", "plan"]);
    office.whole(&["batch", "close", "B-2026-0001"]);
    let folder = office.project.root.join("output/orders/B-2026-0001");
    let names = list(&folder).into_iter();
    let papers: Vec<_> = names
        .map(|name| (folder.join(&name), std::fs::read(folder.join(name)).unwrap()))
        .collect();
    let mut chance = Chance(3);
    let mut usual = None;
    for turn in 0..30 {
        let (file, bytes) = &papers[turn % papers.len()];
        match turn % 3 {
            0 => std::fs::remove_file(file).unwrap(),
            _ => {
                let length = chance.below(bytes.len() as u64) as usize;
                std::fs::write(file, &bytes[..length]).unwrap();
            }
        }
        match usual {
            None => usual = Some(office.whole(&["batch", "list"])),
            Some(usual) => {
                office.killed(&["batch", "list"], usual, &mut chance);
                let found = std::fs::read(file).unwrap_or_default();
                assert!(bytes.starts_with(&found), "turn {turn}: {} is mixed", file.display());
                office.whole(&["batch", "list"]);
            }
        }
        for (file, bytes) in &papers {
            assert!(
                std::fs::read(file).unwrap() == *bytes,
                "turn {turn}: {}",
                file.display()
            );
        }
        let there = list(&office.project.root.join("output/orders"));
        assert_eq!(there.len(), papers.len() + 1, "turn {turn}: {there:?}");
    }
}

/// A write-ahead log that ends at any frame, or in the middle of one, gives a book of some earlier moment.
#[test]
fn a_log_cut_at_any_frame_opens_and_adds_up() {
    let mut desk = Desk::sqlite("wal");
    desk.stock("kort-om.nb", 100);
    for n in 0..6 {
        desk.receive(&order(
            &n.to_string(),
            &format!("O{n}"),
            "2026-11-20",
            &[("kort-om.nb", 5)],
        ));
    }
    let number = desk.plan("2026-11-24").number.unwrap();
    desk.close(&number, "2026-11-24");
    // The book is still open, so the log has not been taken into the file.
    let file = std::fs::read(desk.folder.join("orders.db")).unwrap();
    let log = std::fs::read(desk.folder.join("orders.db-wal")).unwrap();
    let (header, frame) = (32, 24 + 4096);
    let frames = (log.len() - header) / frame;
    assert!(frames > 20, "{frames} frames");
    let folder = Project::empty("orders-wal-cut").root;
    let mut most = 0;
    for cut in 0..=frames {
        for more in [0, 1000] {
            let end = (header + cut * frame + more).min(log.len());
            for name in ["orders.db-shm", "orders.db-wal", "orders.db"] {
                let _ = std::fs::remove_file(folder.join(name));
            }
            std::fs::write(folder.join("orders.db"), &file).unwrap();
            std::fs::write(folder.join("orders.db-wal"), &log[..end]).unwrap();
            let mut book = Book::open(&Location::File(folder.join("orders.db"))).unwrap();
            assert_eq!(book.broken_rules().unwrap(), [""; 0], "frame {cut}");
            let orders = book.orders(&Filter::default()).unwrap().len();
            assert!(orders >= most, "frame {cut}: {orders} orders after {most}");
            most = orders;
        }
    }
    assert_eq!(most, 6);
}
