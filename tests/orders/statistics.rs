//! Do all cuts add up to the ledger, and does nothing published point at one orderer?

use calamine::Reader as _;
use trykksak::diag::Code;
use trykksak::order::form::Kind;
use trykksak::order::stats::{Cut, HistoryEntry, Labels, MERGED, Table, UNDIVIDED, read_history, xlsx};
use trykksak::order::words::Wording;

use crate::desk::{Desk, catalogue, item, on, order};

/// Statistics as on 24 November 2026.
pub fn table(desk: &mut Desk, cut: Cut, year: Option<u16>, compared: Option<u16>, published: bool) -> Table {
    let (catalogue, wording) = (catalogue(), Wording::built_in("nb").unwrap());
    let labels = Labels {
        catalogue: &catalogue,
        wording: &wording,
    };
    let today = "2026-11-24".parse().unwrap();
    desk.book
        .statistics(cut, year, compared, published, today, &labels)
        .unwrap()
}

/// Every column of every cut adds up to its total, and the totals are the same.
pub fn foots(desk: &mut Desk, year: Option<u16>, published: bool) -> i64 {
    let mut totals = Vec::new();
    for cut in Cut::ALL {
        let table = table(desk, cut, year, None, published);
        let sum = |figure: fn(&trykksak::order::stats::Row) -> i64| table.rows.iter().map(figure).sum::<i64>();
        assert_eq!(sum(|row| row.sent), table.total.sent, "{cut:?}");
        assert_eq!(sum(|row| row.returned), table.total.returned, "{cut:?}");
        if cut != Cut::Month {
            assert_eq!(
                sum(|row| row.on_order.unwrap_or(0)),
                table.total.on_order.unwrap_or(0),
                "{cut:?}"
            );
        }
        if matches!(cut, Cut::Title | Cut::Language) {
            assert_eq!(
                sum(|row| row.in_stock.unwrap_or(0)),
                table.total.in_stock.unwrap_or(0),
                "{cut:?}"
            );
        }
        totals.push((table.total.sent, table.total.returned, table.total.in_stock));
    }
    totals.dedup();
    assert_eq!(totals.len(), 1, "{totals:?}");
    totals[0].0
}

fn sent(desk: &mut Desk) {
    desk.stock("kort-om.nb", 1000);
    desk.stock("kort-om.se", 1000);
    desk.stock("innforing.nb", 300);
    let mut orders = vec![
        order("a", "A", "2026-01-10", &[("kort-om.nb", 50), ("kort-om.se", 20)]),
        order("b", "B", "2026-01-11", &[("kort-om.nb", 30)]),
        order("c", "C", "2026-01-12", &[("innforing.nb", 10)]),
        order("d", "D", "2026-01-12", &[("kort-om.nb", 5)]),
    ];
    orders[2].kind = Kind::Nav;
    for order in &orders {
        desk.receive(order);
    }
    desk.send("2026-02-03").unwrap();
    let number = desk.receive(&order("e", "E", "2026-03-01", &[("kort-om.nb", 40)]));
    desk.send("2026-03-05").unwrap();
    desk.book
        .take_back(number, &[(item("kort-om.nb"), 15)], false, &on("2026-04-01"))
        .unwrap();
    desk.receive(&order("f", "F", "2026-11-20", &[("kort-om.nb", 7)]));
}

fn both(name: &str, test: impl Fn(&mut Desk)) {
    test(&mut Desk::sqlite(&format!("stats-{name}")));
    test(&mut Desk::postgres(&format!("stats_{name}")));
}

#[test]
fn the_years_before_the_system_are_there_from_the_start() {
    both("history", |desk| {
        for cut in Cut::ALL {
            let table = table(desk, cut, Some(2019), Some(2018), false);
            let total = &table.total;
            assert_eq!(
                (total.sent, total.sent_before, total.change),
                (3106, Some(5476), Some(-433))
            );
            assert_eq!(table.rows.last().unwrap().key, UNDIVIDED);
        }
        assert_eq!(foots(desk, None, false), 5476 + 3106);
        assert_eq!(desk.book.years().unwrap(), [2018, 2019]);
    });
}

#[test]
fn every_cut_adds_up_to_the_ledger() {
    both("cuts", |desk| {
        sent(desk);
        assert_eq!(foots(desk, Some(2026), false), 155);
        assert_eq!(foots(desk, None, false), 155 + 5476 + 3106);
        let titles = table(desk, Cut::Title, Some(2026), None, false);
        let kort_om = titles.rows.iter().find(|row| row.key == "kort-om").unwrap();
        assert_eq!(
            (kort_om.sent, kort_om.returned, kort_om.on_order, kort_om.in_stock),
            (145, 15, Some(7), Some(1870))
        );
        // 1870 on the shelf, 145 in twelve months.
        assert_eq!(kort_om.months_left, Some(1870 * 120 / 145));
        let months = table(desk, Cut::Month, Some(2026), None, false);
        let keys: Vec<_> = months
            .rows
            .iter()
            .map(|row| (row.key.as_str(), row.sent, row.returned))
            .collect();
        assert_eq!(keys, [("2026-02", 115, 0), ("2026-03", 40, 0), ("2026-04", 0, 15)]);
        let regions = table(desk, Cut::Region, Some(2026), None, false);
        assert_eq!(
            (regions.rows[0].key.as_str(), regions.rows[0].label.as_str()),
            ("56", "Finnmark")
        );
    });
}

#[test]
fn published_cells_have_three_orderers() {
    let mut desk = Desk::sqlite("stats-published");
    sent(&mut desk);
    let kinds = table(&mut desk, Cut::Kind, Some(2026), None, true);
    assert!(kinds.rows.iter().all(|row| row.key != "nav"), "{kinds:?}");
    assert_eq!(kinds.rows.last().unwrap().key, MERGED);
    let titles = table(&mut desk, Cut::Title, Some(2026), None, true);
    assert!(titles.rows.iter().all(|row| row.key != "innforing"));
    assert_eq!(foots(&mut desk, Some(2026), true), 155);
}

#[test]
fn regions_are_those_of_the_day_of_sending() {
    let mut desk = Desk::sqlite("stats-borders");
    desk.stock("kort-om.nb", 100);
    for (id, day) in [("a", "2019-05-01"), ("b", "2021-05-01"), ("c", "2024-05-01")] {
        desk.receive(&order(id, id, day, &[("kort-om.nb", 1)]));
        desk.send(day).unwrap();
    }
    let regions = table(&mut desk, Cut::Region, None, None, false);
    let keys: Vec<_> = regions.rows.iter().map(|row| row.key.as_str()).collect();
    assert_eq!(keys, ["20", "54", "56", UNDIVIDED]);
}

#[test]
fn totals_of_earlier_years_are_added_once() {
    both("import", |desk| {
        let entries = read_history("år;antall\n2016;7000\n2017;6100\n2018;5476\n", "h.csv").unwrap();
        assert_eq!(desk.book.import_history(&entries, &on("2026-11-24")).unwrap(), 2);
        assert_eq!(desk.book.import_history(&entries, &on("2026-11-24")).unwrap(), 0);
        let other = [
            HistoryEntry { year: 2018, copies: 1 },
            HistoryEntry { year: 2015, copies: 1 },
        ];
        let findings = desk.book.import_history(&other, &on("2026-11-24")).unwrap_err();
        assert_eq!(findings.iter().next().unwrap().code, Code::ImportConflict);
        assert_eq!(desk.book.years().unwrap(), [2016, 2017, 2018, 2019]);
        assert_eq!(
            read_history("2018;many", "h.csv")
                .unwrap_err()
                .iter()
                .next()
                .unwrap()
                .code,
            Code::ImportColumns
        );
    });
}

#[test]
fn a_spreadsheet_of_the_same_figures_is_the_same_file() {
    let mut desk = Desk::sqlite("stats-xlsx");
    sent(&mut desk);
    let tables = Cut::ALL.map(|cut| table(&mut desk, cut, Some(2026), Some(2019), false));
    assert_eq!(xlsx(&tables).unwrap(), xlsx(&tables).unwrap());
    let mut book: calamine::Xlsx<_> = calamine::Xlsx::new(std::io::Cursor::new(xlsx(&tables).unwrap())).unwrap();
    let sheet = book.worksheet_range("title").unwrap();
    let last = sheet.rows().next_back().unwrap();
    assert_eq!(
        (last[0].to_string(), last[2].to_string()),
        ("total".to_owned(), "155".to_owned())
    );
}
