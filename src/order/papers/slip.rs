//! What does a customer find in the parcel: the packing slip, in the customer's language?

use super::manifest::weight;
use super::picking::{batch_facts, front, kicker};
use super::sheet::{Look, Sheet, block, count, fact, heading, para};
use crate::content::{Block, BlockKind, Groups, Para, Part, Qr};
use crate::diag::Findings;
use crate::geom::Length;
use crate::locale::Variables;
use crate::order::batch::paper::{Address, BatchPapers, Line, Shipment, Waiting};

/// Width and height of the code with the shipment's number.
const CODE: Length = Length::mm(24);

/// The packing slips of a batch for the customers of one language, in the order of the shipments; none when there are no
/// such customers. A file is in one language, so that a screen reader speaks it.
///
/// # Errors
/// What could not be said or set.
pub fn packing_slips(sheet: &Sheet<'_>, papers: &BatchPapers) -> Result<Option<Vec<u8>>, Findings> {
    let own = papers
        .shipments
        .iter()
        .filter(|shipment| shipment.language == sheet.language());
    let parts: Vec<Part> = own.map(|shipment| slip(sheet, papers, shipment)).collect();
    if parts.is_empty() {
        return Ok(None);
    }
    let title = format!("{} {}", sheet.plain("slips-title", &Variables::new()), papers.number);
    sheet
        .pdf(&front(sheet, papers, "packing-slips", title), parts)
        .map(Some)
}

fn slip(sheet: &Sheet<'_>, papers: &BatchPapers, shipment: &Shipment) -> Part {
    let facts = fact(batch_facts(sheet, papers), "number", shipment.number.as_str());
    let facts = count(facts, "parcel", shipment.parcel);
    let facts = count(facts, "parcels", shipment.parcels);
    let facts = count(facts, "copies", shipment.copies());
    let title = sheet.say_with("slip-title", Look::Title, &facts);
    let mut blocks = vec![
        heading(1, title, kicker(sheet, papers)),
        block(BlockKind::Groups(Groups {
            groups: vec![
                (5, to(sheet, shipment)),
                (4, about(sheet, shipment, &facts)),
                (3, code(sheet, shipment, &facts)),
            ],
            gutter: Length::mm(6),
        })),
        heading(2, sheet.say_with("slip-content", Look::Heading, &facts), None),
        contents(sheet, shipment),
    ];
    blocks.extend(waiting(sheet, shipment));
    blocks.push(block(BlockKind::Spacer(Length::pt(12))));
    blocks.push(para(sheet.say("slip-thanks", Look::Body)));
    blocks.push(para(sheet.say("slip-questions", Look::Body)));
    sheet.part(&shipment.number, blocks)
}

/// The address, and who it is for.
fn to(sheet: &Sheet<'_>, shipment: &Shipment) -> Vec<Block> {
    let lines = match &shipment.address {
        Some(address) => address_lines(sheet, address, &shipment.number),
        None => vec![sheet.plain("address-deleted", &Variables::new())],
    };
    vec![
        para(sheet.say("slip-to", Look::Label)),
        para(sheet.text(&lines.join("\u{2028}"), Look::Value)),
    ]
}

/// Organisation, contact person, street or Postboks, postcode and town; no line is empty.
pub fn address_lines(sheet: &Sheet<'_>, address: &Address, number: &str) -> Vec<String> {
    let what = format!("the address of shipment {number}");
    let shown = |text: &str| sheet.desk.shown(text, &what);
    let person = shown(&address.person);
    let person = match person.is_empty() || address.organisation.trim().is_empty() {
        true => person,
        false => format!("v. {person}"),
    };
    let place = format!("{} {}", address.postcode, shown(&address.town));
    let lines = [shown(&address.organisation), person, shown(&address.address), place];
    lines.into_iter().filter(|line| !line.trim().is_empty()).collect()
}

/// Number, day, orders, weight.
fn about(sheet: &Sheet<'_>, shipment: &Shipment, facts: &Variables) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut row = |label: &str, value: String| {
        blocks.push(para(sheet.say(label, Look::Label)));
        blocks.push(para(sheet.text(&value, Look::Value)));
    };
    row("slip-date", sheet.plain("slip-date-value", facts));
    let orders: Vec<String> = shipment
        .orders
        .iter()
        .map(|order| {
            let facts = fact(Variables::new(), "order", order.number.to_string());
            sheet.plain("slip-order-value", &fact(facts, "received", sheet.date(order.received)))
        })
        .collect();
    row("slip-order", orders.join("\u{2028}"));
    let class = sheet.orders.say(shipment.class.message(), &[]);
    row(
        "slip-parcel",
        format!("{class}, {}", weight(sheet, shipment.size.weight.to_milligrams())),
    );
    blocks
}

/// The shipment's number, for people and for machines.
fn code(sheet: &Sheet<'_>, shipment: &Shipment, facts: &Variables) -> Vec<Block> {
    let mut blocks = vec![
        para(sheet.say("slip-number", Look::Label)),
        para(sheet.text(&shipment.number, Look::Value)),
        block(BlockKind::Qr(Qr {
            url: shipment.number.as_str().into(),
            alt: sheet.words("slip-code", facts),
            size: CODE,
            caption: None,
            color: sheet.color("ink"),
        })),
    ];
    if shipment.parcels > 1 {
        blocks.insert(2, para(sheet.say_with("slip-parcels", Look::Value, facts)));
    }
    blocks
}

fn contents(sheet: &Sheet<'_>, shipment: &Shipment) -> Block {
    let several = shipment.orders.len() > 1;
    let mut header = vec![
        sheet.say("column-title", Look::Head),
        sheet.say("column-language", Look::Head),
        sheet.say("column-code", Look::Head),
        sheet.say("column-copies", Look::HeadEnd),
    ];
    if several {
        header.insert(0, sheet.say("slip-order", Look::Head));
    }
    let row = |line: &Line| {
        let mut row = vec![
            sheet.text_in(
                &sheet.desk.shown(&line.name, "a title"),
                &line.run.item.language,
                Look::RowHead,
            ),
            sheet.text(&sheet.language_name(&line.run.item.language), Look::Cell),
            sheet.text(&line.code, Look::Cell),
            sheet.text(&sheet.number(line.copies), Look::CellEnd),
        ];
        if several {
            row.insert(0, sheet.text(&line.order.to_string(), Look::Cell));
        }
        row
    };
    let mut rows: Vec<Vec<Para>> = shipment.lines.iter().map(row).collect();
    let mut sum: Vec<Para> = (0..header.len()).map(|_| sheet.text("", Look::Sum)).collect();
    sum[0] = sheet.say("column-sum", Look::Sum);
    if let Some(last) = sum.last_mut() {
        *last = sheet.text(&sheet.number(shipment.copies()), Look::SumEnd);
    }
    rows.push(sum);
    let shares: &[u8] = if several { &[5, 20, 9, 6, 5] } else { &[22, 9, 7, 5] };
    block(BlockKind::Table(sheet.table(header, rows, shares, 1)))
}

/// What comes later, where something does.
fn waiting(sheet: &Sheet<'_>, shipment: &Shipment) -> Vec<Block> {
    let all: Vec<&Waiting> = shipment.orders.iter().flat_map(|order| &order.waiting).collect();
    if all.is_empty() {
        return Vec::new();
    }
    let header = vec![
        sheet.say("column-title", Look::Head),
        sheet.say("column-language", Look::Head),
        sheet.say("column-copies", Look::HeadEnd),
    ];
    let row = |waiting: &&Waiting| {
        vec![
            sheet.text_in(
                &sheet.desk.shown(&waiting.name, "a title"),
                &waiting.item.language,
                Look::RowHead,
            ),
            sheet.text(&sheet.language_name(&waiting.item.language), Look::Cell),
            sheet.text(&sheet.number(waiting.copies), Look::CellEnd),
        ]
    };
    let rows = all.iter().map(row).collect();
    vec![
        heading(2, sheet.say("slip-waiting", Look::Heading), None),
        para(sheet.say("slip-waiting-text", Look::Body)),
        block(BlockKind::Table(sheet.table(header, rows, &[22, 9, 5], 0))),
    ]
}
