//! Which shipments does a batch hand over to the carrier?

use std::collections::BTreeMap;

use super::picking::{batch_facts, front, kicker};
use super::sheet::{Look, Sheet, block, count, heading, para};
use crate::content::{BlockKind, Para};
use crate::diag::Findings;
use crate::order::batch::paper::{BatchPapers, Shipment};
use crate::order::carrier::Class;

/// The manifest: a row for each shipment, and the sums of each class.
///
/// # Errors
/// What could not be said or set.
pub fn manifest(sheet: &Sheet<'_>, papers: &BatchPapers) -> Result<Vec<u8>, Findings> {
    let copies: i64 = papers.shipments.iter().map(Shipment::copies).sum();
    let facts = count(batch_facts(sheet, papers), "copies", copies);
    let facts = count(facts, "shipments", papers.shipments.len() as i64);
    let header = vec![
        sheet.say("column-shipment", Look::Head),
        sheet.say("column-recipient", Look::Head),
        sheet.say("column-class", Look::Head),
        sheet.say("column-weight", Look::HeadEnd),
        sheet.say("column-copies", Look::HeadEnd),
    ];
    let mut rows: Vec<Vec<Para>> = papers.shipments.iter().map(|shipment| row(sheet, shipment)).collect();
    let sums = classes(papers);
    for (class, (shipments, milligrams, copies)) in &sums {
        rows.push(vec![
            sheet.text(&sheet.number(*shipments), Look::Sum),
            sheet.text("", Look::Sum),
            sheet.text(&sheet.orders.say(class.message(), &[]), Look::Sum),
            sheet.text(&weight(sheet, *milligrams), Look::SumEnd),
            sheet.text(&sheet.number(*copies), Look::SumEnd),
        ]);
    }
    let table = sheet.table(header, rows, &[9, 20, 10, 6, 5], sums.len());
    let blocks = vec![
        heading(1, sheet.say("manifest-title", Look::Title), kicker(sheet, papers)),
        para(sheet.say_with("picking-lead", Look::Lead, &facts)),
        block(BlockKind::Table(table)),
    ];
    let title = format!("{} {}", sheet.plain("manifest-title", &facts), papers.number);
    sheet.pdf(
        &front(sheet, papers, "manifest", title),
        vec![sheet.part("manifest", blocks)],
    )
}

fn row(sheet: &Sheet<'_>, shipment: &Shipment) -> Vec<Para> {
    let number = match shipment.parcels > 1 {
        true => format!("{} ({}/{})", shipment.number, shipment.parcel, shipment.parcels),
        false => shipment.number.clone(),
    };
    vec![
        sheet.text(&number, Look::RowHead),
        sheet.text(&recipient(sheet, shipment), Look::Cell),
        sheet.text(&sheet.orders.say(shipment.class.message(), &[]), Look::Cell),
        sheet.text(&weight(sheet, shipment.size.weight.to_milligrams()), Look::CellEnd),
        sheet.text(&sheet.number(shipment.copies()), Look::CellEnd),
    ]
}

/// Organisation, postcode and town: enough to find the shipment on the table.
fn recipient(sheet: &Sheet<'_>, shipment: &Shipment) -> String {
    let Some(address) = &shipment.address else {
        return sheet.plain("address-deleted", &crate::locale::Variables::new());
    };
    let what = format!("the address of shipment {}", shipment.number);
    let shown = |text: &str| sheet.desk.shown(text, &what);
    format!(
        "{}, {}\u{a0}{}",
        shown(&address.organisation),
        address.postcode,
        shown(&address.town)
    )
}

/// Shipments, milligrams and copies of each class.
fn classes(papers: &BatchPapers) -> BTreeMap<Class, (i64, i64, i64)> {
    let mut sums = BTreeMap::new();
    for shipment in &papers.shipments {
        let sum: &mut (i64, i64, i64) = sums.entry(shipment.class).or_default();
        sum.0 += 1;
        sum.1 += shipment.size.weight.to_milligrams();
        sum.2 += shipment.copies();
    }
    sums
}

/// A weight in grams, and from a kilogram up in kilograms, both rounded up.
pub fn weight(sheet: &Sheet<'_>, milligrams: i64) -> String {
    let grams = (milligrams + 999).div_euclid(1000);
    if grams < 1000 {
        return format!("{}\u{a0}g", sheet.number(grams));
    }
    let tenths = (grams + 99).div_euclid(100);
    let form = crate::locale::conventions::NumberForm {
        least_decimals: 1,
        most_decimals: 1,
        grouped: true,
    };
    let number = crate::locale::conventions::number(sheet.locale.conventions(), tenths as f64 / 10.0, form);
    format!("{number}\u{a0}kg")
}
