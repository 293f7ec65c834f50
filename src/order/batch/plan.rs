//! Which orders can be sent now, from which print runs, in which parcels?

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

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

/// A line that could be sent.
struct Candidate {
    order: i64,
    received: i64,
    complete: bool,
    line: i64,
    item_id: i64,
    item: Item,
    open: i64,
    address: String,
    postcode: String,
}

/// Copies of a line from a print run.
#[derive(Clone)]
struct Taken {
    order: i64,
    line: i64,
    run: i64,
    item: Item,
    copies: i64,
}

/// A parcel before it has a number.
struct Packed {
    class: Class,
    parcel: Parcel,
    county: String,
    postcode: String,
    order: i64,
    place: (i64, i64),
    contents: Vec<Taken>,
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
            let candidates = candidates(connection, &only)?;
            let (taken, waiting) = take(connection, &candidates)?;
            let packed = pack(planner, &candidates, &taken, actor)?;
            let planned = Planned {
                number: None,
                shipments: packed.len(),
                orders: taken.iter().map(|t| t.order).collect::<BTreeSet<_>>().len(),
                copies: taken.iter().map(|t| t.copies).sum(),
                waiting,
            };
            if packed.is_empty() {
                return Ok((planned, Ending::Undo));
            }
            let number = write(connection, planner, &packed, &planned.waiting, &candidates, actor)?;
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
            events(connection, batch, Step::Unplan, number, actor)?;
            Ok(((), Ending::Keep))
        })
    }

    /// What waits: lines of confirmed orders that are not sent and in no plan, the oldest first.
    ///
    /// # Errors
    /// Failures of the database.
    pub fn waiting(&mut self) -> Result<Vec<WaitingEntry>, Finding> {
        self.connection.read(|connection| {
            let candidates = candidates(connection, &BTreeSet::new())?;
            Ok(candidates.into_iter().map(|c| waiting(&c, c.open)).collect())
        })
    }
}

fn waiting(candidate: &Candidate, copies: i64) -> WaitingEntry {
    WaitingEntry {
        order: candidate.order,
        received: day::from_number(candidate.received).map_or_else(String::new, |day| day.to_string()),
        item: candidate.item.clone(),
        copies,
    }
}

/// The open lines of orders that may be planned, the oldest order first. These orders are confirmed or partly shipped
/// and in no plan: exactly the states in which [`Step::Plan`] is legal.
fn candidates(connection: &mut Connection, only: &BTreeSet<i64>) -> Result<Vec<Candidate>, Finding> {
    let mut all = Vec::new();
    connection.each(
        "SELECT o.id, o.received, o.complete, l.id, i.id, i.title, i.language,
                COALESCE(l.granted, l.requested) - l.shipped - l.cancelled, c.organisation, c.address, c.postcode
         FROM orders o JOIN order_line l ON l.order_id = o.id JOIN item i ON i.id = l.item
         JOIN contact c ON c.order_id = o.id
         WHERE o.finished IS NULL AND o.decision = 'yes' AND o.held = 0
           AND COALESCE(l.granted, l.requested) > l.shipped + l.cancelled
           AND NOT EXISTS (SELECT 1 FROM order_line p WHERE p.order_id = o.id AND p.picking > 0)
         ORDER BY o.received, o.id, i.title, i.language",
        &[],
        |row| {
            let order = row.int(0)?;
            if !only.is_empty() && !only.contains(&order) {
                return Ok(());
            }
            let postcode = row.text(10)?;
            let address = format!(
                "{}|{}|{postcode}",
                row.with_text(8, squeezed)?,
                row.with_text(9, squeezed)?
            );
            all.push(Candidate {
                order,
                received: row.int(1)?,
                complete: row.int(2)? == 1,
                line: row.int(3)?,
                item_id: row.int(4)?,
                item: Item::new(row.text(5)?, row.text(6)?),
                open: row.int(7)?,
                address,
                postcode,
            });
            Ok(())
        },
    )?;
    Ok(all)
}

fn squeezed(text: &str) -> String {
    let letters = text.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// Takes stock, the oldest order and the oldest print run first; gives what was taken and what waits.
fn take(connection: &mut Connection, candidates: &[Candidate]) -> Result<(Vec<Taken>, Vec<WaitingEntry>), Finding> {
    let mut shelf: BTreeMap<i64, Vec<(i64, i64)>> = BTreeMap::new();
    connection.each(
        "SELECT item, id, on_hand - allocated FROM print_run WHERE on_hand > allocated ORDER BY item, run",
        &[],
        |row| {
            shelf.entry(row.int(0)?).or_default().push((row.int(1)?, row.int(2)?));
            Ok(())
        },
    )?;
    let mut taken = Vec::new();
    let mut waits = Vec::new();
    for lines in candidates.chunk_by(|a, b| a.order == b.order) {
        let there = |c: &Candidate| {
            shelf
                .get(&c.item_id)
                .map_or(0, |runs| runs.iter().map(|run| run.1).sum())
        };
        let lacking = lines.iter().any(|c| there(c) < c.open);
        for candidate in lines {
            if candidate.complete && lacking {
                waits.push(waiting(candidate, candidate.open));
                continue;
            }
            let mut rest = candidate.open;
            for (run, available) in shelf.get_mut(&candidate.item_id).into_iter().flatten() {
                let copies = rest.min(*available);
                if copies > 0 {
                    *available -= copies;
                    rest -= copies;
                    taken.push(Taken {
                        order: candidate.order,
                        line: candidate.line,
                        run: *run,
                        item: candidate.item.clone(),
                        copies,
                    });
                }
            }
            if rest > 0 {
                waits.push(waiting(candidate, rest));
            }
        }
    }
    Ok((taken, waits))
}

/// Makes parcels: orders to one address together, what is too heavy divided; sorted by class, county and postcode.
fn pack(
    planner: &Planner<'_>,
    candidates: &[Candidate],
    taken: &[Taken],
    actor: &Actor,
) -> Result<Vec<Packed>, Finding> {
    let of: BTreeMap<i64, &Candidate> = candidates.iter().map(|c| (c.line, c)).collect();
    let mut addresses: BTreeMap<&str, Vec<&Taken>> = BTreeMap::new();
    for taken in taken {
        let candidate = of.get(&taken.line).ok_or_else(|| lost(&taken.item))?;
        addresses.entry(&candidate.address).or_default().push(taken);
    }
    let mut all = Vec::new();
    for contents in addresses.values() {
        let Some(first) = contents.first().and_then(|taken| of.get(&taken.line)) else {
            continue;
        };
        let sizes = contents.iter().map(|taken| {
            let title = planner.catalogue.title(&taken.item.title);
            title
                .map(|title| (title.copy, taken.copies))
                .ok_or_else(|| lost(&taken.item))
        });
        let sizes: Vec<(CopySize, i64)> = sizes.collect::<Result<_, _>>()?;
        let whole = || vec![sizes.iter().enumerate().map(|(n, (_, count))| (n, *count)).collect()];
        let parcels: Vec<Vec<(usize, i64)>> = match carrier::pack(&sizes) {
            Some(_) => whole(),
            None => carrier::split(&sizes),
        };
        let place = planner.register.find(&first.postcode);
        let county = place.map_or_else(String::new, |p| county::on(&p.postcode, &p.municipality, actor.day));
        let count = i64::try_from(parcels.len()).unwrap_or(i64::MAX);
        for (number, parcel) in (1i64..).zip(parcels) {
            let contents: Vec<Taken> = parcel
                .iter()
                .map(|(n, copies)| Taken {
                    copies: *copies,
                    ..contents[*n].clone()
                })
                .collect();
            let sizes: Vec<(CopySize, i64)> = parcel.iter().map(|(n, copies)| (sizes[*n].0, *copies)).collect();
            let (class, size) = carrier::pack(&sizes).ok_or_else(|| too_large(&contents))?;
            all.push(Packed {
                class,
                parcel: size,
                county: county.clone(),
                postcode: first.postcode.clone(),
                order: first.order,
                place: (number, count),
                contents,
            });
        }
    }
    all.sort_by(|a, b| {
        let key = |p: &Packed| (p.class, p.county.clone(), p.postcode.clone(), p.order, p.place);
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

fn too_large(contents: &[Taken]) -> Finding {
    let item = contents
        .first()
        .map_or_else(String::new, |taken| taken.item.to_string());
    Finding::error(
        Code::TitleUnknown,
        format!("a single copy of {item} is too large for every class of the post"),
    )
    .hint("look at the format of the brochure")
}

/// Writes the batch down; gives its number.
fn write(
    connection: &mut Connection,
    planner: &Planner<'_>,
    packed: &[Packed],
    waits: &[WaitingEntry],
    candidates: &[Candidate],
    actor: &Actor,
) -> Result<String, Finding> {
    let year = actor.day.year;
    let number = format!("B-{year}-{:04}", next(connection, &format!("batch-{year}"))?);
    let batch = connection.number(
        "INSERT INTO batch (number, day, state) VALUES (?1, ?2, 'planned') RETURNING id",
        values![&number, day::to_number(actor.day)],
    )?;
    let mut runs: BTreeMap<i64, i64> = BTreeMap::new();
    let mut lines: BTreeMap<i64, i64> = BTreeMap::new();
    for parcel in packed {
        let label = format!("S-{year}-{:06}", next(connection, &format!("shipment-{year}"))?);
        let size = parcel.parcel;
        let shipment = connection.number(
            "INSERT INTO shipment (batch, number, order_id, parcel, parcels, class, weight, height, width, thickness,
                county, office)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12) RETURNING id",
            values![
                batch,
                &label,
                parcel.order,
                parcel.place.0,
                parcel.place.1,
                parcel.class.name(),
                size.weight.to_milligrams(),
                size.height.to_micrometres(),
                size.width.to_micrometres(),
                size.thickness.to_micrometres(),
                &parcel.county,
                planner.rules.office(&parcel.county),
            ],
        )?;
        for taken in &parcel.contents {
            connection.run(
                "INSERT INTO shipment_line (shipment, line, run, copies) VALUES (?1, ?2, ?3, ?4)",
                values![shipment, taken.line, taken.run, taken.copies],
            )?;
            *runs.entry(taken.run).or_default() += taken.copies;
            *lines.entry(taken.line).or_default() += taken.copies;
        }
    }
    for (run, copies) in runs {
        connection.run(
            "UPDATE print_run SET allocated = allocated + ?1 WHERE id = ?2",
            values![copies, run],
        )?;
    }
    for (line, copies) in lines {
        connection.run(
            "UPDATE order_line SET picking = picking + ?1 WHERE id = ?2",
            values![copies, line],
        )?;
    }
    let line_of: BTreeMap<(i64, &Item), &Candidate> = candidates.iter().map(|c| ((c.order, &c.item), c)).collect();
    for wait in waits {
        if let Some(candidate) = line_of.get(&(wait.order, &wait.item)) {
            connection.run(
                "INSERT INTO backorder (batch, line, copies) VALUES (?1, ?2, ?3)",
                values![batch, candidate.line, wait.copies],
            )?;
        }
    }
    names(connection, planner, batch, candidates)?;
    events(connection, batch, Step::Plan, &number, actor)?;
    Ok(number)
}

/// Keeps the names of the titles with the batch: its papers stay the same when a title is renamed later.
fn names(
    connection: &mut Connection,
    planner: &Planner<'_>,
    batch: i64,
    candidates: &[Candidate],
) -> Result<(), Finding> {
    let items: BTreeMap<i64, &Item> = candidates.iter().map(|c| (c.item_id, &c.item)).collect();
    for (id, item) in items {
        let title = planner.catalogue.title(&item.title);
        let name = title
            .and_then(|title| title.name(&item.language))
            .unwrap_or(&item.title);
        connection.run(
            "INSERT INTO batch_title (batch, item, name, code) VALUES (?1, ?2, ?3, ?4)",
            values![batch, id, name, title.map_or("", |title| &title.code)],
        )?;
    }
    Ok(())
}

/// The next number of a counter. It is never given again, even when its plan is dropped.
fn next(connection: &mut Connection, counter: &str) -> Result<i64, Finding> {
    connection.number(
        "INSERT INTO counter VALUES (?1, 1) ON CONFLICT (name) DO UPDATE SET last = counter.last + 1 RETURNING last",
        values![counter],
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

/// An event for every order of a batch.
pub(super) fn events(
    connection: &mut Connection,
    batch: i64,
    step: Step,
    number: &str,
    actor: &Actor,
) -> Result<(), Finding> {
    connection.run(
        "INSERT INTO event (at, who, what, order_id, batch, detail)
         SELECT CAST(?1 AS TEXT), CAST(?2 AS TEXT), CAST(?3 AS TEXT), x.order_id, CAST(?4 AS BIGINT), CAST(?5 AS TEXT)
         FROM (SELECT DISTINCT l.order_id FROM shipment_line sl JOIN shipment s ON s.id = sl.shipment
               JOIN order_line l ON l.id = sl.line WHERE s.batch = ?4) x ORDER BY x.order_id",
        values![&actor.at, &actor.who, step.name(), batch, number],
    )?;
    Ok(())
}
