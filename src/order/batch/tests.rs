//! Do stock, lines and papers agree, whatever is planned, dropped, closed and closed again?

use super::paper::{BatchPapers, DataPapers, PaperMaker};
use super::part::listing;
use super::place::MARK;
use super::*;
use crate::diag::{Code, Finding, Findings};
use crate::order::book::{Actor, Book, Location, Receipt};
use crate::order::carrier::Class;
use crate::order::catalogue::{Catalogue, Title};
use crate::order::form::{Contact, Kind, Order, OrderLine};
use crate::order::item::Item;
use crate::order::measure::{CopySize, Extent, Weight};
use crate::order::postal::Register;
use crate::order::rules::Rules;
use crate::order::state::State;

fn catalogue() -> Catalogue {
    let copy = CopySize {
        weight: Weight::grams(35),
        width: Extent::mm(148),
        height: Extent::mm(210),
        thickness: Extent::micrometres(900),
    };
    let title = |id: &str| Title {
        id: id.into(),
        code: "SN-01".into(),
        format: "a5-booklet".into(),
        names: vec![("nb".into(), "Navn".into()), ("se".into(), "Namma".into())],
        copy,
    };
    Catalogue::of(vec![title("innforing"), title("kort-om")])
}

fn actor() -> Actor {
    Actor::new("ab", "2026-11-24".parse().unwrap())
}

struct Desk {
    folder: tempfile::TempDir,
    book: Book,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let book = Book::open(&Location::File(folder.path().join("orders.db"))).unwrap();
        Self { folder, book }
    }

    fn order(&mut self, id: &str, organisation: &str, lines: &[(&str, i64)], complete: bool) -> i64 {
        let lines = lines.iter().map(|(title, copies)| OrderLine {
            item: Item::new(*title, "nb"),
            copies: *copies,
            over_limit: false,
        });
        let order = Order {
            source: "web".into(),
            id: id.into(),
            received: "2026-11-20".parse().unwrap(),
            language: "nb".into(),
            contact: Contact {
                organisation: organisation.into(),
                person: "Kontakt".into(),
                email: "post@example.no".into(),
                address: "Storgata 1".into(),
                postcode: "9510".into(),
                town: "ALTA".into(),
                organisation_number: String::new(),
                remark: String::new(),
            },
            kind: Kind::Organisation,
            county: "56".into(),
            complete,
            lines: lines.collect(),
            odd: false,
        };
        match self.book.receive(&order, &actor()).unwrap() {
            Receipt::Taken(number) => number,
            other => panic!("{other:?}"),
        }
    }

    fn stock(&mut self, title: &str, copies: i64) {
        self.book
            .add_run(&Item::new(title, "nb"), copies, "", &actor())
            .unwrap();
    }

    /// Does something with what plans are made with.
    fn with<T>(&mut self, register: &Register, work: impl FnOnce(&mut Book, &Planner<'_>) -> T) -> T {
        let (catalogue, rules) = (catalogue(), Rules::default());
        let planner = Planner {
            catalogue: &catalogue,
            register,
            rules: &rules,
        };
        work(&mut self.book, &planner)
    }

    fn plan(&mut self, keep: bool) -> Planned {
        self.with(Register::built_in(), |book, planner| {
            book.plan(planner, &[], keep, &actor()).unwrap()
        })
    }

    fn close(&mut self, number: &str) -> Result<Closing, Findings> {
        self.close_with(number, &DataPapers, &actor())
    }

    fn close_with(&mut self, number: &str, maker: &dyn PaperMaker, actor: &Actor) -> Result<Closing, Findings> {
        let papers = self.folder.path().join("papers");
        self.with(Register::built_in(), |book, planner| {
            book.close(number, planner, maker, &papers, actor)
        })
    }

    fn state(&mut self, number: i64) -> State {
        self.book.order(number).unwrap().order.state
    }

    fn sound(&mut self) {
        assert_eq!(self.book.broken_rules().unwrap(), [""; 0]);
    }
}

#[test]
fn the_oldest_order_is_filled_first_and_the_rest_waits() {
    let mut desk = Desk::new();
    let first = desk.order("1", "A", &[("kort-om", 60)], false);
    let second = desk.order("2", "B", &[("kort-om", 60)], false);
    desk.stock("kort-om", 100);
    let plan = desk.plan(true);
    assert_eq!((plan.copies, plan.orders, plan.waiting.len()), (100, 2, 1));
    assert_eq!((plan.waiting[0].order, plan.waiting[0].copies), (second, 20));
    desk.sound();
    let number = plan.number.unwrap();
    assert_eq!(number, "B-2026-0001");
    desk.close(&number).unwrap();
    assert_eq!(
        (desk.state(first), desk.state(second)),
        (State::Shipped, State::PartlyShipped)
    );
    desk.stock("kort-om", 5);
    let third = desk.order("3", "C", &[("kort-om", 5)], false);
    let next = desk.plan(true);
    assert_eq!(
        (next.copies, next.waiting[0].copies, next.waiting[1].order),
        (5, 15, third)
    );
    desk.sound();
}

#[test]
fn all_or_nothing_is_kept() {
    let mut desk = Desk::new();
    let order = desk.order("1", "A", &[("innforing", 5), ("kort-om", 10)], true);
    desk.stock("kort-om", 100);
    assert_eq!(desk.plan(true).number, None);
    desk.stock("innforing", 5);
    let plan = desk.plan(true);
    assert_eq!((plan.copies, desk.state(order)), (15, State::Picking));
}

#[test]
fn a_dry_plan_changes_nothing_and_a_dropped_one_gives_back() {
    let mut desk = Desk::new();
    let order = desk.order("1", "A", &[("kort-om", 10)], false);
    desk.stock("kort-om", 100);
    let before = desk.book.digest().unwrap();
    assert_eq!((desk.plan(false).number, desk.plan(false).copies), (None, 10));
    assert_eq!(desk.book.digest().unwrap(), before);
    let number = desk.plan(true).number.unwrap();
    assert_eq!(desk.plan(true).number, None);
    desk.book.drop_batch(&number, &actor()).unwrap();
    assert_eq!(desk.state(order), State::Confirmed);
    desk.sound();
    assert_eq!(
        desk.close(&number).unwrap_err().iter().next().unwrap().code,
        Code::BatchClosed
    );
    // Its number is not used again.
    assert_eq!(desk.plan(true).number.as_deref(), Some("B-2026-0002"));
}

#[test]
fn orders_to_one_address_travel_together_and_what_is_too_heavy_is_divided() {
    let mut desk = Desk::new();
    desk.order("1", "Alta kommune", &[("kort-om", 3)], false);
    desk.order("2", "ALTA  Kommune", &[("kort-om", 2)], false);
    desk.order("3", "Annen", &[("innforing", 2000)], false);
    desk.stock("kort-om", 100);
    desk.stock("innforing", 2000);
    let number = desk.plan(true).number.unwrap();
    let papers = desk.book.papers(&number, false).unwrap();
    let small: Vec<_> = papers
        .shipments
        .iter()
        .filter(|s| s.class == Class::LetterSmall)
        .collect();
    assert_eq!((small.len(), small[0].orders.len(), small[0].copies()), (1, 2, 5));
    let heavy: Vec<_> = papers.shipments.iter().filter(|s| s.parcels > 1).collect();
    assert_eq!(heavy.iter().map(|s| s.copies()).sum::<i64>(), 2000);
    assert!(heavy.iter().all(|s| s.size.weight <= Weight::grams(35_000)));
    assert_eq!(papers.picking.iter().map(|pick| pick.copies).sum::<i64>(), 2005);
    assert_eq!(
        (small[0].county.as_str(), small[0].office.as_str()),
        ("56", "Nordland, Troms og Finnmark")
    );
    let numbers: std::collections::BTreeSet<_> = papers.shipments.iter().map(|s| &s.number).collect();
    assert_eq!(numbers.len(), papers.shipments.len());
}

#[test]
fn closing_twice_changes_nothing_and_a_reprint_is_the_same_twice() {
    let mut desk = Desk::new();
    desk.order("1", "A", &[("kort-om", 10)], false);
    desk.stock("kort-om", 100);
    let number = desk.plan(true).number.unwrap();
    let papers = desk.folder.path().join("papers");
    let early = desk.book.reprint(&number, &DataPapers, &papers).unwrap_err();
    assert_eq!(early.iter().next().unwrap().code, Code::BatchOpen);
    let closing = desk.close(&number).unwrap();
    assert!(!closing.before && closing.files == ["batch.json"]);
    let before = desk.book.digest().unwrap();
    let first = std::fs::read(closing.folder.join("batch.json")).unwrap();
    assert!(desk.close(&number).unwrap().before);
    assert_eq!(desk.book.digest().unwrap(), before);
    assert_eq!(std::fs::read(closing.folder.join("batch.json")).unwrap(), first);
    let mut reprint = || {
        let copy = desk.book.reprint(&number, &DataPapers, &papers).unwrap();
        std::fs::read(copy.folder.join("batch.json")).unwrap()
    };
    let copy = reprint();
    assert_eq!(copy, reprint());
    let marked = String::from_utf8(first)
        .unwrap()
        .replace("\"copy\": false", "\"copy\": true");
    assert_eq!(String::from_utf8(copy).unwrap(), marked);
    assert_eq!(
        desk.close("B-1").unwrap_err().iter().next().unwrap().code,
        Code::BatchUnknown
    );
}

/// Makes papers until the disk is full.
struct Full;

impl PaperMaker for Full {
    fn settings(&self) -> Result<String, Findings> {
        Ok(String::new())
    }

    fn make(&self, _: &BatchPapers, _: &str, folder: &std::path::Path) -> Result<Vec<String>, Findings> {
        std::fs::write(folder.join("half.pdf"), "%PDF").unwrap();
        Err(Finding::error(Code::OutputUnwritable, "the disk is full").into())
    }
}

#[test]
fn papers_that_cannot_be_made_stop_the_closing() {
    let mut desk = Desk::new();
    let order = desk.order("1", "A", &[("kort-om", 10)], false);
    desk.stock("kort-om", 100);
    let number = desk.plan(true).number.unwrap();
    let papers = desk.folder.path().join("papers");
    assert!(desk.close_with(&number, &Full, &actor()).is_err());
    assert_eq!(desk.state(order), State::Picking);
    assert_eq!(listing(&papers), [MARK]);
    assert!(!desk.close(&number).unwrap().before);
}

#[test]
fn papers_that_a_killed_program_did_not_leave_are_made_again() {
    let mut desk = Desk::new();
    desk.order("1", "A", &[("kort-om", 10)], false);
    desk.stock("kort-om", 100);
    let number = desk.plan(true).number.unwrap();
    let closing = desk.close(&number).unwrap();
    let wanted = std::fs::read(closing.folder.join("batch.json")).unwrap();
    std::fs::remove_dir_all(&closing.folder).unwrap();
    // No process has the number 0.
    let papers = desk.folder.path().join("papers");
    std::fs::create_dir_all(papers.join(".B-2026-0009.0.part")).unwrap();
    desk.book.mend_papers(&DataPapers, &papers).unwrap();
    assert_eq!(std::fs::read(closing.folder.join("batch.json")).unwrap(), wanted);
    assert_eq!(listing(&papers), [MARK, &number]);
}

#[test]
fn papers_that_are_cut_or_lost_are_made_again() {
    let mut desk = Desk::new();
    desk.order("1", "A", &[("kort-om", 10)], false);
    desk.stock("kort-om", 100);
    let number = desk.plan(true).number.unwrap();
    let closing = desk.close(&number).unwrap();
    let file = closing.folder.join("batch.json");
    let wanted = std::fs::read(&file).unwrap();
    // The folder that a command names is not that of older papers.
    let other = desk.folder.path().join("other");
    for cut in [0, 1, wanted.len() / 2, wanted.len() - 1] {
        std::fs::write(&file, &wanted[..cut]).unwrap();
        desk.book.mend_papers(&DataPapers, &other).unwrap();
        assert_eq!(std::fs::read(&file).unwrap(), wanted, "{cut}");
    }
    std::fs::remove_file(&file).unwrap();
    desk.book.mend_papers(&DataPapers, &other).unwrap();
    assert_eq!(listing(&closing.folder), ["batch.json"]);
    // What somebody has written into it, with as many bytes as before, is kept beside it.
    let written = vec![b'x'; wanted.len()];
    std::fs::write(&file, &written).unwrap();
    desk.book.mend_papers(&DataPapers, &other).unwrap();
    assert_eq!(std::fs::read(&file).unwrap(), wanted);
    assert_eq!(
        std::fs::read(closing.folder.join("batch.json.changed")).unwrap(),
        written
    );
    // The whole folder of papers is lost.
    std::fs::remove_dir_all(desk.folder.path().join("papers")).unwrap();
    assert!(desk.close(&number).unwrap().before);
    assert_eq!(std::fs::read(&file).unwrap(), wanted);
    assert!(!other.exists());
}

#[test]
fn papers_of_an_older_program_are_noted_where_they_are_found() {
    let mut desk = Desk::new();
    desk.order("1", "A", &[("kort-om", 10)], false);
    desk.stock("kort-om", 100);
    let number = desk.plan(true).number.unwrap();
    let closing = desk.close(&number).unwrap();
    let (papers, other) = (desk.folder.path().join("papers"), desk.folder.path().join("other"));
    let older = "DELETE FROM paper; UPDATE batch_place SET place = ''; UPDATE batch SET settings = NULL;";
    desk.book.connection.batch(older).unwrap();
    std::fs::remove_file(papers.join(MARK)).unwrap();
    let reached = |desk: &mut Desk| {
        let lying = desk.book.lying(&other).unwrap();
        lying[0].reached(desk.book.location(), &other)
    };
    // In another folder nothing is found, and nothing is made.
    desk.book.mend_papers(&DataPapers, &other).unwrap();
    assert_eq!((reached(&mut desk), other.exists()), (None, false));
    desk.book.mend_papers(&DataPapers, &papers).unwrap();
    assert_eq!(reached(&mut desk), Some(papers));
    assert_eq!(listing(&closing.folder), ["batch.json"]);
    // A reprint follows the settings of today, for want of others.
    assert!(desk.book.reprint(&number, &DataPapers, &other).is_ok());
}

#[test]
fn what_comes_back_goes_to_its_print_run() {
    let mut desk = Desk::new();
    let order = desk.order("1", "A", &[("kort-om", 10)], false);
    desk.stock("kort-om", 4);
    desk.stock("kort-om", 20);
    let number = desk.plan(true).number.unwrap();
    desk.close(&number).unwrap();
    let back = desk
        .book
        .take_back(order, &[(Item::new("kort-om", "nb"), 8)], false, &actor())
        .unwrap();
    assert_eq!(
        back.iter().map(|b| (b.run.run, b.copies)).collect::<Vec<_>>(),
        [(2, 6), (1, 2)]
    );
    assert_eq!(desk.state(order), State::Shipped);
    let rest = desk.book.take_back(order, &[], true, &actor()).unwrap();
    assert_eq!(
        (rest.len(), rest[0].on_shelf, desk.state(order)),
        (1, false, State::Returned)
    );
    assert_eq!(
        desk.book.stock().unwrap().iter().map(|s| s.on_hand).collect::<Vec<_>>(),
        [2, 20]
    );
    assert_eq!(
        desk.book.take_back(order, &[], false, &actor()).unwrap_err().code,
        Code::StepIllegal
    );
    desk.sound();
}

#[test]
fn eight_clerks_share_the_last_hundred_copies() {
    let mut desk = Desk::new();
    let orders: Vec<i64> = (0..8)
        .map(|n| desk.order(&n.to_string(), &format!("O{n}"), &[("kort-om", 30)], false))
        .collect();
    desk.stock("kort-om", 100);
    let path = desk.folder.path().join("orders.db");
    let planned: i64 = std::thread::scope(|scope| {
        let clerks: Vec<_> = orders
            .iter()
            .map(|order| {
                let path = path.clone();
                scope.spawn(move || {
                    let mut book = Book::open(&Location::File(path)).unwrap();
                    let (catalogue, rules) = (catalogue(), Rules::default());
                    let register = Register::built_in();
                    let planner = Planner {
                        catalogue: &catalogue,
                        register,
                        rules: &rules,
                    };
                    book.plan(&planner, &[*order], true, &actor()).unwrap().copies
                })
            })
            .collect();
        clerks.into_iter().map(|clerk| clerk.join().unwrap()).sum()
    });
    assert_eq!(planned, 100);
    assert_eq!(desk.book.stock().unwrap()[0].available, 0);
    desk.sound();
}

#[test]
fn a_batch_is_sent_on_the_day_of_closing_to_the_counties_of_that_day() {
    let mut desk = Desk::new();
    desk.order("1", "A", &[("kort-om", 10)], false);
    desk.stock("kort-om", 100);
    // Finnmark was a part of Troms og Finnmark until the end of 2023.
    let on = |day: &str| Actor::new("ab", day.parse().unwrap());
    let plan = desk.with(Register::built_in(), |book, planner| {
        book.plan(planner, &[], true, &on("2023-12-29")).unwrap()
    });
    let number = plan.number.unwrap();
    assert_eq!(desk.book.papers(&number, false).unwrap().shipments[0].county, "54");
    let early = desk.close_with(&number, &DataPapers, &on("2023-12-28")).unwrap_err();
    assert_eq!(early.iter().next().unwrap().code, Code::BatchEarly);
    // A closing that fails leaves the plan its day and its counties.
    assert!(desk.close_with(&number, &Full, &on("2026-01-01")).is_err());
    let papers = desk.book.papers(&number, false).unwrap();
    assert_eq!(
        (papers.shipments[0].county.as_str(), papers.day.to_string()),
        ("54", "2023-12-29".into())
    );
    let closing = desk.close_with(&number, &DataPapers, &on("2024-01-02")).unwrap();
    let said = std::fs::read_to_string(closing.folder.join("batch.json")).unwrap();
    // Once it is closed the day stays.
    assert!(desk.close_with(&number, &DataPapers, &on("2026-12-01")).unwrap().before);
    let papers = desk.book.papers(&number, false).unwrap();
    assert_eq!(
        (papers.shipments[0].county.as_str(), papers.day.to_string()),
        ("56", "2024-01-02".into())
    );
    assert!(said.contains("2024-01-02") && !said.contains("2023-12-29"), "{said}");
    desk.sound();
}

#[test]
fn a_postcode_that_has_left_the_register_keeps_its_county() {
    let mut desk = Desk::new();
    desk.order("1", "A", &[("kort-om", 10)], false);
    desk.stock("kort-om", 100);
    let text = Register::built_in().to_text();
    let without: String = text
        .lines()
        .filter(|line| !line.starts_with("9510"))
        .map(|line| format!("{line}\n"))
        .collect();
    let path = desk.folder.path().join("register.txt");
    std::fs::write(&path, without).unwrap();
    let register = Register::read(&path, "register.txt").unwrap();
    let plan = desk.with(&register, |book, planner| {
        book.plan(planner, &[], true, &actor()).unwrap()
    });
    let number = plan.number.unwrap();
    assert_eq!(desk.book.papers(&number, false).unwrap().shipments[0].county, "56");
}

#[test]
fn a_day_of_closing_far_from_the_plan_and_from_today_is_asked_about() {
    let mut desk = Desk::new();
    desk.order("1", "A", &[("kort-om", 10)], false);
    desk.stock("kort-om", 100);
    let number = desk.plan(true).number.unwrap();
    let mut likely = |closing: &str, today: &str| {
        let (closing, today) = (closing.parse().unwrap(), today.parse().unwrap());
        desk.book
            .is_likely(&number, closing, today)
            .map_err(|finding| finding.code)
    };
    // Planned on 2026-11-24.
    assert_eq!(likely("2026-12-25", "2027-06-01"), Ok(()));
    assert_eq!(likely("2026-12-26", "2027-06-01"), Err(Code::BatchUnlikely));
    assert_eq!(likely("2026-12-26", "2026-12-26"), Ok(()));
    assert_eq!(likely("2062-11-24", "2026-11-24"), Err(Code::BatchUnlikely));
    assert_eq!(likely("2025-11-24", "2026-11-24"), Err(Code::BatchUnlikely));
    assert!(desk.close(&number).is_ok());
    // It has its day.
    assert_eq!(
        desk.book.is_likely(&number, "2062-11-24".parse().unwrap(), actor().day),
        Ok(())
    );
}
