//! Which orders can be sent now, from which print runs, in which parcels?

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use serde::Serialize;

use super::candidates::{Candidate, Items, candidates, item, items};
use crate::diag::{Code, Finding};
use crate::order::book::connection::{Connection, Ending, values};
use crate::order::book::{Actor, Book};
use crate::order::carrier::{self, Class, Parcel};
use crate::order::catalogue::Catalogue;
use crate::order::day;
use crate::order::item::Item;
use crate::order::measure::CopySize;
use crate::order::postal::{Register, county};
use crate::order::rules::Rules;
use crate::order::state::Step;

/// What a plan is made with.
pub struct Planner<'a> {
    /// Sizes and names of the titles.
    pub catalogue: &'a Catalogue,
    /// Municipalities of the postcodes.
    pub register: &'a Register,
    /// District offices.
    pub rules: &'a Rules,
}

/// A plan that was made.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Planned {
    /// The batch's number; none when there was nothing to send.
    pub number: Option<String>,
    /// How many parcels and letters.
    pub shipments: usize,
    /// How many orders are in it.
    pub orders: usize,
    /// How many copies.
    pub copies: i64,
    /// What waits for stock.
    pub waiting: Vec<WaitingEntry>,
}

/// Copies of an order that wait for stock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WaitingEntry {
    /// The order's number.
    pub order: i64,
    /// The day on which it came in.
    pub received: String,
    /// Title and language.
    pub item: Item,
    /// How many copies.
    pub copies: i64,
}

/// Copies of a line from a print run.
#[derive(Clone, Copy)]
struct Taken<'a> {
    of: &'a Candidate,
    run: i64,
    copies: i64,
}

/// A parcel before it has a number.
struct Packed<'a> {
    class: Class,
    parcel: Parcel,
    county: Rc<str>,
    /// The first of its orders: where it goes.
    first: &'a Candidate,
    place: (i64, i64),
    contents: Vec<Taken<'a>>,
}

impl Book {
    /// Plans a batch: takes stock for the oldest orders first and makes shipments. Of an order that wants everything or
    /// nothing it takes everything or nothing. `only` names the orders when not all are meant; without `keep` nothing
    /// is changed.
    ///
    /// # Errors
    /// `title-unknown` when a title in stock is not in the catalogue any more, and failures of the database.
    pub fn plan(&mut self, planner: &Planner<'_>, only: &[i64], keep: bool, actor: &Actor) -> Result<Planned, Finding> {
        let only: BTreeSet<i64> = only.iter().copied().collect();
        self.connection.write(|connection| {
            let items = items(connection)?;
            let candidates = candidates(connection, &items, &only)?;
            let (taken, waits) = take(connection, &candidates)?;
            let packed = pack(planner, &items, &taken, actor)?;
            let planned = Planned {
                number: None,
                shipments: packed.len(),
                orders: taken.chunk_by(|a, b| a.of.order == b.of.order).count(),
                copies: taken.iter().map(|t| t.copies).sum(),
                waiting: waits.iter().map(|(of, copies)| waiting(of, &items, *copies)).collect(),
            };
            if packed.is_empty() {
                return Ok((planned, Ending::Undo));
            }
            let (batch, number) = write(connection, planner, &packed, &waits, actor)?;
            names(connection, planner, batch, &candidates, &items)?;
            events(connection, batch, &of_batch(), Step::Plan, &number, actor)?;
            let number = keep.then_some(number);
            Ok((
                Planned { number, ..planned },
                if keep { Ending::Keep } else { Ending::Undo },
            ))
        })
    }

    /// Gives up a plan: its copies go back to the shelf, its orders wait again. Its number is not used again.
    ///
    /// # Errors
    /// `batch-unknown`; `batch-closed` when it is sent already.
    pub fn drop_batch(&mut self, number: &str, actor: &Actor) -> Result<(), Finding> {
        self.connection.write(|connection| {
            let (batch, state) = super::data::find(connection, number)?;
            if state == "dropped" {
                return Ok(((), Ending::Undo));
            }
            if state == "closed" {
                return Err(
                    Finding::error(Code::BatchClosed, format!("batch {number} is closed: it is sent"))
                        .hint("take back what comes back: `trykksak order return NUMBER`"),
                );
            }
            for (run, copies) in runs_of(connection, batch)? {
                connection.run(
                    "UPDATE print_run SET allocated = allocated - ?1 WHERE id = ?2",
                    values![copies, run],
                )?;
            }
            connection.run(
                "UPDATE order_line SET picking = 0 WHERE picking > 0 AND id IN (SELECT sl.line FROM shipment_line sl
                 JOIN shipment s ON s.id = sl.shipment WHERE s.batch = ?1)",
                values![batch],
            )?;
            connection.run("UPDATE batch SET state = 'dropped' WHERE id = ?1", values![batch])?;
            events(connection, batch, &of_batch(), Step::Unplan, number, actor)?;
            Ok(((), Ending::Keep))
        })
    }

    /// What waits: lines of confirmed orders that are not sent and in no plan, the oldest first.
    ///
    /// # Errors
    /// Failures of the database.
    pub fn waiting(&mut self) -> Result<Vec<WaitingEntry>, Finding> {
        self.connection.read(|connection| {
            let items = items(connection)?;
            let candidates = candidates(connection, &items, &BTreeSet::new())?;
            Ok(candidates.iter().map(|c| waiting(c, &items, c.open)).collect())
        })
    }
}

fn waiting(candidate: &Candidate, items: &Items, copies: i64) -> WaitingEntry {
    WaitingEntry {
        order: candidate.order,
        received: day::from_number(candidate.received).map_or_else(String::new, |day| day.to_string()),
        item: item(items, candidate),
        copies,
    }
}

/// What was taken from the shelf, and what waits.
type Shared<'a> = (Vec<Taken<'a>>, Vec<(&'a Candidate, i64)>);

/// Takes stock, the oldest order and the oldest print run first.
fn take<'a>(connection: &mut Connection, candidates: &'a [Candidate]) -> Result<Shared<'a>, Finding> {
    let mut shelf: BTreeMap<i64, Vec<(i64, i64)>> = BTreeMap::new();
    connection.each(
        "SELECT item, id, on_hand - allocated FROM print_run WHERE on_hand > allocated ORDER BY item, run",
        &[],
        |row| {
            shelf.entry(row.int(0)?).or_default().push((row.int(1)?, row.int(2)?));
            Ok(())
        },
    )?;
    let mut taken = Vec::with_capacity(candidates.len());
    let mut waits = Vec::new();
    for lines in candidates.chunk_by(|a, b| a.order == b.order) {
        let there = |c: &Candidate| shelf.get(&c.item).map_or(0, |runs| runs.iter().map(|run| run.1).sum());
        let lacking = lines.iter().any(|c| there(c) < c.open);
        for candidate in lines {
            if candidate.complete && lacking {
                waits.push((candidate, candidate.open));
                continue;
            }
            let mut rest = candidate.open;
            for (run, available) in shelf.get_mut(&candidate.item).into_iter().flatten() {
                let copies = rest.min(*available);
                if copies > 0 {
                    *available -= copies;
                    rest -= copies;
                    taken.push(Taken {
                        of: candidate,
                        run: *run,
                        copies,
                    });
                }
            }
            if rest > 0 {
                waits.push((candidate, rest));
            }
        }
    }
    Ok((taken, waits))
}

/// Makes parcels: orders to one address together, what is too heavy divided; sorted by class, county and postcode.
fn pack<'a>(
    planner: &Planner<'_>,
    items: &Items,
    taken: &[Taken<'a>],
    actor: &Actor,
) -> Result<Vec<Packed<'a>>, Finding> {
    let mut together: Vec<&Taken<'a>> = taken.iter().collect();
    // A stable sort: what goes to one address stays in the order in which it was taken.
    together.sort_by(|a, b| a.of.address.cmp(&b.of.address));
    let mut copy_sizes: BTreeMap<i64, CopySize> = BTreeMap::new();
    let mut counties: BTreeMap<&str, Rc<str>> = BTreeMap::new();
    let mut all = Vec::with_capacity(taken.len());
    for contents in together.chunk_by(|a, b| a.of.address == b.of.address) {
        let mut sizes: Vec<(CopySize, i64)> = Vec::with_capacity(contents.len());
        for taken in contents {
            let size = match copy_sizes.get(&taken.of.item) {
                Some(size) => *size,
                None => {
                    let item = item(items, taken.of);
                    let title = planner.catalogue.title(&item.title).ok_or_else(|| lost(&item))?;
                    copy_sizes.insert(taken.of.item, title.copy);
                    title.copy
                }
            };
            sizes.push((size, taken.copies));
        }
        let first = contents[0].of;
        let county = counties.entry(&first.postcode).or_insert_with(|| {
            let place = planner.register.find(&first.postcode);
            place.map_or_else(
                || "".into(),
                |p| county::on(&p.postcode, &p.municipality, actor.day).into(),
            )
        });
        let mut add = |class, parcel, place, contents| {
            let county = Rc::clone(county);
            all.push(Packed {
                class,
                parcel,
                county,
                first,
                place,
                contents,
            });
        };
        if let Some((class, parcel)) = carrier::pack(&sizes) {
            add(class, parcel, (1, 1), contents.iter().map(|taken| **taken).collect());
            continue;
        }
        let parcels = carrier::split(&sizes);
        let count = i64::try_from(parcels.len()).unwrap_or(i64::MAX);
        for (number, parcel) in (1i64..).zip(parcels) {
            let part = |(n, copies): &(usize, i64)| Taken {
                copies: *copies,
                ..*contents[*n]
            };
            let of: Vec<(CopySize, i64)> = parcel.iter().map(|(n, copies)| (sizes[*n].0, *copies)).collect();
            let (class, size) = carrier::pack(&of).ok_or_else(|| too_large(&item(items, first)))?;
            add(class, size, (number, count), parcel.iter().map(part).collect());
        }
    }
    all.sort_by(|a, b| {
        let key = |p: &Packed<'a>| (p.class, Rc::clone(&p.county), &p.first.postcode, p.first.order, p.place);
        key(a).cmp(&key(b))
    });
    Ok(all)
}

fn lost(item: &Item) -> Finding {
    Finding::error(
        Code::TitleUnknown,
        format!("{item} is ordered and in stock, but not in the catalogue"),
    )
    .hint("put the brochure back, or cancel the orders: without it nobody knows what a copy weighs")
}

fn too_large(item: &Item) -> Finding {
    Finding::error(
        Code::TitleUnknown,
        format!("a single copy of {item} is too large for every class of the post"),
    )
    .hint("look at the format of the brochure")
}

/// Writes the batch down; gives its row and its number.
fn write(
    connection: &mut Connection,
    planner: &Planner<'_>,
    packed: &[Packed<'_>],
    waits: &[(&Candidate, i64)],
    actor: &Actor,
) -> Result<(i64, String), Finding> {
    let year = actor.day.year;
    let number = format!("B-{year}-{:04}", next(connection, &format!("batch-{year}"), 1)?);
    let batch = connection.number(
        "INSERT INTO batch (number, day, state) VALUES (?1, ?2, 'planned') RETURNING id",
        values![&number, day::to_number(actor.day)],
    )?;
    let count = i64::try_from(packed.len()).unwrap_or(i64::MAX);
    let first = next(connection, &format!("shipment-{year}"), count)? - count + 1;
    let mut runs: BTreeMap<i64, i64> = BTreeMap::new();
    for (label, parcel) in (first..).zip(packed) {
        let label = format!("S-{year}-{label:06}");
        let size = parcel.parcel;
        // A postcode that has left the register: where it lay when the order came in.
        let county = match &*parcel.county {
            "" => {
                let sql = "SELECT county FROM orders WHERE id = ?1";
                let known = connection.first(sql, values![parcel.first.order], |row| row.text(0))?;
                known.unwrap_or_default()
            }
            known => known.to_owned(),
        };
        let shipment = connection.insert(
            "INSERT INTO shipment (batch, number, order_id, parcel, parcels, class, weight, height, width, thickness,
                county, office)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
            values![
                batch,
                &label,
                parcel.first.order,
                parcel.place.0,
                parcel.place.1,
                parcel.class.name(),
                size.weight.to_milligrams(),
                size.height.to_micrometres(),
                size.width.to_micrometres(),
                size.thickness.to_micrometres(),
                &county,
                planner.rules.office(&county),
            ],
        )?;
        for taken in &parcel.contents {
            connection.run(
                "INSERT INTO shipment_line (shipment, line, run, copies) VALUES (?1, ?2, ?3, ?4)",
                values![shipment, taken.of.line, taken.run, taken.copies],
            )?;
            *runs.entry(taken.run).or_default() += taken.copies;
        }
    }
    for (run, copies) in runs {
        connection.run(
            "UPDATE print_run SET allocated = allocated + ?1 WHERE id = ?2",
            values![copies, run],
        )?;
    }
    let contents = packed.iter().flat_map(|parcel| &parcel.contents);
    let mut lines: Vec<(i64, i64)> = contents.map(|taken| (taken.of.line, taken.copies)).collect();
    lines.sort_unstable();
    for of_line in lines.chunk_by(|a, b| a.0 == b.0) {
        let copies: i64 = of_line.iter().map(|(_, copies)| copies).sum();
        connection.run(
            "UPDATE order_line SET picking = picking + ?1 WHERE id = ?2",
            values![copies, of_line[0].0],
        )?;
    }
    for (candidate, copies) in waits {
        connection.run(
            "INSERT INTO backorder (batch, line, copies) VALUES (?1, ?2, ?3)",
            values![batch, candidate.line, *copies],
        )?;
    }
    Ok((batch, number))
}

/// Keeps the names of the titles with the batch: its papers stay the same when a title is renamed later.
fn names(
    connection: &mut Connection,
    planner: &Planner<'_>,
    batch: i64,
    candidates: &[Candidate],
    items: &Items,
) -> Result<(), Finding> {
    let ids: BTreeSet<i64> = candidates.iter().map(|c| c.item).collect();
    for (id, item) in items.iter().filter(|(id, _)| ids.contains(id)) {
        let title = planner.catalogue.title(&item.title);
        let name = title
            .and_then(|title| title.name(&item.language))
            .unwrap_or(&item.title);
        connection.run(
            "INSERT INTO batch_title (batch, item, name, code) VALUES (?1, ?2, ?3, ?4)",
            values![batch, *id, name, title.map_or("", |title| &title.code)],
        )?;
    }
    Ok(())
}

/// The last of the next `count` numbers of a counter. They are never given again, even when their plan is dropped.
fn next(connection: &mut Connection, counter: &str, count: i64) -> Result<i64, Finding> {
    connection.number(
        "INSERT INTO counter VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET last = counter.last + ?2 RETURNING last",
        values![counter, count],
    )
}

/// What a batch takes from each print run.
pub(super) fn runs_of(connection: &mut Connection, batch: i64) -> Result<Vec<(i64, i64)>, Finding> {
    connection.all(
        "SELECT sl.run, CAST(sum(sl.copies) AS BIGINT) FROM shipment_line sl JOIN shipment s ON s.id = sl.shipment
         WHERE s.batch = ?1 GROUP BY sl.run ORDER BY sl.run",
        values![batch],
        |row| Ok((row.int(0)?, row.int(1)?)),
    )
}

/// Statement for the orders of the batch `?1`.
fn of_batch() -> String {
    format!(
        "SELECT l.order_id FROM {} JOIN order_line l ON l.id = x.line",
        super::data::LINES
    )
}

/// An event for every order of a batch; `orders` is a statement that gives them, from `?1` if it needs to.
pub(super) fn events(
    connection: &mut Connection,
    batch: i64,
    orders: &str,
    step: Step,
    number: &str,
    actor: &Actor,
) -> Result<(), Finding> {
    connection.run(
        &format!(
            "INSERT INTO event (at, who, what, order_id, batch, detail)
             SELECT CAST(?2 AS TEXT), CAST(?3 AS TEXT), CAST(?4 AS TEXT), y.order_id, CAST(?1 AS BIGINT), CAST(?5 AS TEXT)
             FROM (SELECT DISTINCT z.order_id FROM ({orders}) z) y ORDER BY y.order_id"
        ),
        values![batch, &actor.at, &actor.who, step.name(), number],
    )?;
    Ok(())
}
