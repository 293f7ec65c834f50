//! How are the figures of a table counted from the ledger?
//!
//! Every figure is counted anew from the ledger, the lines and the shelf; nothing is kept that could go out of step.

use std::collections::{BTreeMap, BTreeSet};

use super::{Cut, MERGED, Row, Table, UNDIVIDED, change};
use crate::diag::Finding;
use crate::order::book::Book;
use crate::order::book::connection::{Connection, values};
use crate::order::catalogue::Catalogue;
use crate::order::day;
use crate::order::form::Kind;
use crate::order::postal::county;
use crate::order::words::{self, Wording};
use crate::source::Date;

/// A published cell has at least so many orderers.
const LEAST_ORDERERS: usize = 3;

/// What rows are called.
pub struct Labels<'a> {
    /// Names of titles.
    pub catalogue: &'a Catalogue,
    /// Names of languages and kinds.
    pub wording: &'a Wording,
}

impl Labels<'_> {
    fn of(&self, cut: Cut, key: &str) -> String {
        match cut {
            Cut::Title => {
                let title = self.catalogue.title(key);
                let name = title.and_then(|title| {
                    title
                        .name(self.wording.language())
                        .or_else(|| title.names.first().map(|(_, name)| name.as_str()))
                });
                name.unwrap_or(key).to_owned()
            }
            Cut::Language if words::languages().any(|tag| tag == key) => {
                self.wording.say(&format!("language-{key}"), &[])
            }
            Cut::Region => county::name(key).to_owned(),
            Cut::Kind => Kind::of(key).map_or_else(|| key.to_owned(), |kind| self.wording.say(&kind.message(), &[])),
            Cut::Language | Cut::Month => key.to_owned(),
        }
    }
}

/// What is counted for one row.
#[derive(Default)]
struct Tally {
    row: Row,
    /// Copies shipped in the last twelve months.
    lately: i64,
    /// Who is behind each figure, as far as that must be known.
    sent: Orderers,
    before: Orderers,
    returned: Orderers,
    open: Orderers,
}

/// Orderers of a figure; no more than are enough to publish it.
#[derive(Default)]
struct Orderers(BTreeSet<i64>);

impl Orderers {
    fn add(&mut self, orderer: i64) {
        if self.0.len() < LEAST_ORDERERS {
            self.0.insert(orderer);
        }
    }

    /// Whether there are some, and too few to publish the figure.
    fn are_few(&self) -> bool {
        (1..LEAST_ORDERERS).contains(&self.0.len())
    }
}

impl Tally {
    fn behind(&self) -> [&Orderers; 4] {
        [&self.sent, &self.before, &self.returned, &self.open]
    }
}

/// Rows by key, and what a print run stands for.
struct Count {
    cut: Cut,
    rows: BTreeMap<String, Tally>,
    /// Title and language of each print run.
    runs: BTreeMap<i64, (String, String)>,
}

impl Count {
    fn row(&mut self, key: &str) -> &mut Tally {
        self.rows.entry(key.to_owned()).or_default()
    }
}

/// Adds to the row of a key. A million lines of the ledger share a few keys: a key is copied for a new row alone.
fn add(rows: &mut BTreeMap<String, Tally>, key: &str, entry: &Entry) {
    match rows.get_mut(key) {
        Some(tally) => tally.add(entry),
        None => rows.entry(key.to_owned()).or_default().add(entry),
    }
}

/// Copies of a line of the ledger, with what makes them count or not.
struct Entry {
    copies: i64,
    shipped: bool,
    /// In the year that is asked for, in the year before it, in the last twelve months.
    wanted: bool,
    before: bool,
    recent: bool,
    orderer: i64,
}

impl Tally {
    fn add(&mut self, entry: &Entry) {
        let row = &mut self.row;
        if entry.wanted && entry.shipped {
            row.sent -= entry.copies;
            self.sent.add(entry.orderer);
        }
        if entry.wanted && !entry.shipped {
            row.returned += entry.copies;
            self.returned.add(entry.orderer);
        }
        if entry.before && entry.shipped {
            row.sent_before = Some(row.sent_before.unwrap_or(0) - entry.copies);
            self.before.add(entry.orderer);
        }
        if entry.recent {
            self.lately -= entry.copies;
        }
    }
}

impl Book {
    /// Statistics of a year (or of all years) in one cut, compared with another year when one is given. `today` says
    /// which year is not over and what the last twelve months are. A table for publication has no cell of fewer than
    /// three orderers.
    ///
    /// # Errors
    /// Failures of the database.
    pub fn statistics(
        &mut self,
        cut: Cut,
        year: Option<u16>,
        compared: Option<u16>,
        published: bool,
        today: Date,
        labels: &Labels<'_>,
    ) -> Result<Table, Finding> {
        self.connection.read(|connection| {
            let mut count = Count {
                cut,
                rows: BTreeMap::new(),
                runs: BTreeMap::new(),
            };
            shelf(connection, &mut count)?;
            ledger(connection, &mut count, year, compared, published, today)?;
            history(connection, &mut count, year, compared)?;
            let current = year.is_none_or(|year| year == today.year);
            if current && cut != Cut::Month {
                on_order(connection, &mut count)?;
            }
            Ok(table(count, year, compared, published, current, labels))
        })
    }

    /// The years that the statistics know, sorted.
    ///
    /// # Errors
    /// Failures of the database.
    pub fn years(&mut self) -> Result<Vec<u16>, Finding> {
        let years = self.connection.all(
            "SELECT year FROM history UNION SELECT DISTINCT day / 10000 FROM ledger
             WHERE cause IN ('shipment', 'return') AND cause = 'shipment' ORDER BY 1",
            &[],
            |row| row.int(0),
        )?;
        Ok(years.into_iter().filter_map(|year| u16::try_from(year).ok()).collect())
    }
}

fn shelf(connection: &mut Connection, count: &mut Count) -> Result<(), Finding> {
    let runs = connection.all(
        "SELECT r.id, i.title, i.language, r.on_hand FROM print_run r JOIN item i ON i.id = r.item",
        &[],
        |row| Ok((row.int(0)?, row.text(1)?, row.text(2)?, row.int(3)?)),
    )?;
    for (run, title, language, on_hand) in runs {
        let key = match count.cut {
            Cut::Title => Some(&title),
            Cut::Language => Some(&language),
            Cut::Region | Cut::Kind | Cut::Month => None,
        };
        if let Some(key) = key.cloned() {
            let row = &mut count.row(&key).row;
            row.in_stock = Some(row.in_stock.unwrap_or(0) + on_hand);
        } else {
            // Known in the total alone.
            let row = &mut count.row("").row;
            row.in_stock = Some(row.in_stock.unwrap_or(0) + on_hand);
        }
        count.runs.insert(run, (title, language));
    }
    Ok(())
}

/// Shipments and returns. Only the years that are asked for and the last twelve months are counted.
///
/// The database adds up: the index `ledger_counted` begins with the columns by which it does, in their order, so that it
/// reads that index alone, once, and sorts nothing. Only a table for publication must know who is behind each figure.
fn ledger(
    connection: &mut Connection,
    count: &mut Count,
    year: Option<u16>,
    compared: Option<u16>,
    published: bool,
    today: Date,
) -> Result<(), Finding> {
    let end = day::to_number(today);
    let lately = day::to_number(day::plus(today, -365));
    let years: Vec<i64> = year
        .iter()
        .chain(&compared)
        .map(|year| i64::from(*year) * 10_000)
        .collect();
    let first = match year {
        None => 0,
        Some(_) => years.iter().copied().min().unwrap_or(0).min(lately),
    };
    let in_year = |day: i64, year: Option<u16>| year.is_some_and(|year| day / 10_000 == i64::from(year));
    // What stands first in the index up to the column that the cut needs, and that column.
    let (by, key) = match count.cut {
        Cut::Month => ("day, cause", "''"),
        Cut::Title | Cut::Language => ("day, cause, run", "''"),
        Cut::Region => ("day, cause, run, county", "county"),
        Cut::Kind => ("day, cause, run, county, kind", "kind"),
    };
    let run = if by.contains("run") { "run" } else { "0" };
    let (copies, orderer, group) = match published {
        true => ("copies", "COALESCE(orderer, 0)", String::new()),
        false => ("CAST(sum(copies) AS BIGINT)", "0", format!("GROUP BY {by}")),
    };
    let Count { cut, rows, runs } = count;
    let mut months: BTreeMap<i64, String> = BTreeMap::new();
    connection.each(
        &format!(
            "SELECT day, cause, CAST({run} AS BIGINT), {copies}, CAST({orderer} AS BIGINT), {key} FROM ledger
             WHERE cause IN ('shipment', 'return') AND day >= ?1 {group}"
        ),
        values![first],
        |line| {
            let (day, run) = (line.int(0)?, line.int(2)?);
            let shipped = line.with_text(1, |cause| cause == "shipment")?;
            let entry = Entry {
                copies: line.int(3)?,
                shipped,
                wanted: year.is_none() || in_year(day, year),
                before: in_year(day, compared),
                recent: shipped && (lately + 1..=end).contains(&day),
                orderer: line.int(4)?,
            };
            match cut {
                Cut::Title => add(rows, runs.get(&run).map_or("", |(title, _)| title), &entry),
                Cut::Language => add(rows, runs.get(&run).map_or("", |(_, language)| language), &entry),
                Cut::Region | Cut::Kind => line.with_text(5, |key| add(rows, key, &entry))?,
                Cut::Month if entry.wanted || entry.before => {
                    // The months of both years stand beside each other.
                    let shown = match entry.before {
                        true => i64::from(year.unwrap_or(0)) * 100 + day / 100 % 100,
                        false => day / 100,
                    };
                    let name = || format!("{:04}-{:02}", shown / 100, shown % 100);
                    add(rows, months.entry(shown).or_insert_with(name), &entry);
                }
                Cut::Month => {}
            }
            Ok(())
        },
    )
}

/// Totals of years before the system: they are known in no cut.
fn history(
    connection: &mut Connection,
    count: &mut Count,
    year: Option<u16>,
    compared: Option<u16>,
) -> Result<(), Finding> {
    let years = connection.all("SELECT year, copies FROM history", &[], |row| {
        Ok((row.int(0)?, row.int(1)?))
    })?;
    for (known, copies) in years {
        let is = |year: Option<u16>| year.is_some_and(|year| i64::from(year) == known);
        if year.is_none() || is(year) {
            count.row(UNDIVIDED).row.sent += copies;
        }
        if is(compared) {
            let row = &mut count.row(UNDIVIDED).row;
            row.sent_before = Some(row.sent_before.unwrap_or(0) + copies);
        }
    }
    Ok(())
}

fn on_order(connection: &mut Connection, count: &mut Count) -> Result<(), Finding> {
    let column = match count.cut {
        Cut::Title => "i.title",
        Cut::Language => "i.language",
        Cut::Region => "o.county",
        Cut::Kind | Cut::Month => "o.kind",
    };
    let open = connection.all(
        &format!(
            "SELECT {column}, CAST(sum(COALESCE(l.granted, l.requested) - l.shipped - l.cancelled) AS BIGINT),
                    COALESCE(o.orderer, 0)
             FROM orders o JOIN order_line l ON l.order_id = o.id JOIN item i ON i.id = l.item
             WHERE o.finished IS NULL GROUP BY {column}, COALESCE(o.orderer, 0)"
        ),
        &[],
        |row| Ok((row.text(0)?, row.int(1)?, row.int(2)?)),
    )?;
    for (key, copies, orderer) in open.into_iter().filter(|(_, copies, _)| *copies != 0) {
        let tally = count.row(&key);
        tally.row.on_order = Some(tally.row.on_order.unwrap_or(0) + copies);
        tally.open.add(orderer);
    }
    Ok(())
}

fn table(
    mut count: Count,
    year: Option<u16>,
    compared: Option<u16>,
    published: bool,
    current: bool,
    labels: &Labels<'_>,
) -> Table {
    // A cut by region or kind does not know the shelf; only the total does.
    let shelf = count.rows.remove("");
    let mut unnamed = shelf.unwrap_or_default();
    let stock_of_total = unnamed.row.in_stock.take();
    if unnamed.row != Row::default() {
        count.rows.insert(String::new(), unnamed);
    }
    if published {
        merge(&mut count.rows);
    }
    let by_stock = matches!(count.cut, Cut::Title | Cut::Language);
    let mut total = Tally::default();
    for tally in count.rows.values() {
        add_up(&mut total, tally);
    }
    total.row.in_stock = total.row.in_stock.or(stock_of_total).or(Some(0));
    let cut = count.cut;
    let finish = |key: &str, mut tally: Tally, total: bool| {
        let row = &mut tally.row;
        row.key = key.to_owned();
        row.label = match key {
            "" | UNDIVIDED | MERGED => key.to_owned(),
            _ => labels.of(cut, key),
        };
        if compared.is_some() {
            let before = row.sent_before.unwrap_or(0);
            row.sent_before = Some(before);
            row.change = change(before, row.sent);
        }
        if current && cut != Cut::Month && key != UNDIVIDED {
            row.on_order = Some(row.on_order.unwrap_or(0));
        }
        if (by_stock && key != UNDIVIDED) || total {
            let stock = row.in_stock.unwrap_or(0);
            row.in_stock = Some(stock);
            row.months_left = (tally.lately > 0).then(|| stock * 120 / tally.lately);
        }
        tally.row
    };
    let mut rows: Vec<Row> = Vec::new();
    let mut last: Vec<Row> = Vec::new();
    for (key, tally) in count.rows {
        let empty = tally.row == Row::default();
        let row = finish(&key, tally, false);
        match key.as_str() {
            _ if empty => {}
            UNDIVIDED | MERGED => last.push(row),
            _ => rows.push(row),
        }
    }
    rows.extend(last);
    Table {
        year,
        compared,
        cut,
        published,
        rows,
        total: finish("", total, true),
    }
}

fn add_up(total: &mut Tally, tally: &Tally) {
    let sum = |a: Option<i64>, b: Option<i64>| match (a, b) {
        (None, None) => None,
        (a, b) => Some(a.unwrap_or(0) + b.unwrap_or(0)),
    };
    let (row, other) = (&mut total.row, &tally.row);
    row.sent += other.sent;
    row.returned += other.returned;
    row.on_order = sum(row.on_order, other.on_order);
    row.in_stock = sum(row.in_stock, other.in_stock);
    row.sent_before = sum(row.sent_before, other.sent_before);
    total.lately += tally.lately;
    total.sent.0.extend(&tally.sent.0);
    total.before.0.extend(&tally.before.0);
    total.returned.0.extend(&tally.returned.0);
    total.open.0.extend(&tally.open.0);
}

/// Puts rows together of which a figure has fewer than three orderers, whichever figure it is, and with them the smallest
/// others until each has three.
fn merge(rows: &mut BTreeMap<String, Tally>) {
    let few = |tally: &Tally| tally.behind().into_iter().any(Orderers::are_few);
    let keys: Vec<String> = rows
        .iter()
        .filter(|(_, tally)| few(tally))
        .map(|(key, _)| key.clone())
        .collect();
    let mut merged = Tally::default();
    for key in keys {
        if let Some(tally) = rows.remove(&key) {
            add_up(&mut merged, &tally);
        }
    }
    while few(&merged) {
        let others = rows
            .iter()
            .filter(|(key, tally)| *key != UNDIVIDED && tally.behind().iter().any(|orderers| !orderers.0.is_empty()));
        let Some(smallest) = others
            .min_by_key(|(_, tally)| tally.row.sent)
            .map(|(key, _)| key.clone())
        else {
            break;
        };
        if let Some(tally) = rows.remove(&smallest) {
            add_up(&mut merged, &tally);
        }
    }
    if merged.row != Row::default() {
        rows.insert(MERGED.to_owned(), merged);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A row with so many orderers behind each of its figures: sent, in the year before, returned, on order.
    fn tally([sent, before, returned, open]: [i64; 4]) -> Tally {
        let mut tally = Tally::default();
        let row = &mut tally.row;
        (row.sent, row.sent_before, row.returned, row.on_order) = (sent * 10, Some(before * 10), returned, Some(open));
        for (orderers, number) in [
            (&mut tally.sent, sent),
            (&mut tally.before, before),
            (&mut tally.returned, returned),
            (&mut tally.open, open),
        ] {
            (0..number).for_each(|orderer| orderers.add(orderer));
        }
        tally
    }

    /// The rows that are left of those with these orderers, in small letters from `a`.
    fn merged(all: &[[i64; 4]]) -> Vec<String> {
        let rows = ('a'..).map(String::from).zip(all.iter().map(|numbers| tally(*numbers)));
        let mut rows: BTreeMap<String, Tally> = rows.collect();
        merge(&mut rows);
        rows.into_keys().collect()
    }

    #[test]
    fn a_figure_of_one_orderer_stands_in_no_row_whichever_it_is() {
        assert_eq!(merged(&[[3, 3, 3, 3], [4, 0, 0, 0]]), ["a", "b"]);
        for single in [[3, 1, 3, 3], [3, 3, 2, 3], [4, 4, 4, 1]] {
            assert_eq!(
                merged(&[[9, 9, 9, 9], single, [5, 5, 5, 5], [0, 3, 3, 3]]),
                ["a", "c", MERGED],
                "{single:?}"
            );
        }
        // The smallest row has no orderer of what was sent, so the next one is needed, too.
        assert_eq!(
            merged(&[[9, 9, 9, 9], [1, 3, 3, 3], [5, 5, 5, 5], [0, 3, 3, 3]]),
            ["a", MERGED]
        );
        // Nothing was sent there, and still somebody waits.
        assert_eq!(merged(&[[5, 0, 0, 0], [0, 0, 0, 1], [0, 0, 0, 4]]), ["a", MERGED]);
    }
}
