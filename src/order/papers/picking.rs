//! What must be taken from the shelves for a batch?

use super::sheet::{Front, Look, Sheet, block, count, fact, heading, para};
use crate::content::{BlockKind, Para};
use crate::diag::Findings;
use crate::locale::Variables;
use crate::order::batch::paper::{BatchPapers, Pick};

/// The consolidated picking list: a row for each print run with a box to tick, and the sum.
///
/// # Errors
/// What could not be said or set.
pub fn picking_list(sheet: &Sheet<'_>, papers: &BatchPapers) -> Result<Vec<u8>, Findings> {
    let sum: i64 = papers.picking.iter().map(|pick| pick.copies).sum();
    let facts = batch_facts(sheet, papers);
    let facts = count(facts, "copies", sum);
    let facts = count(facts, "shipments", papers.shipments.len() as i64);
    let header = vec![
        sheet.say("picking-tick", Look::Head),
        sheet.say("column-title", Look::Head),
        sheet.say("column-language", Look::Head),
        sheet.say("column-code", Look::Head),
        sheet.say("column-run", Look::HeadEnd),
        sheet.say("column-copies", Look::HeadEnd),
    ];
    let mut rows: Vec<Vec<Para>> = papers.picking.iter().map(|pick| row(sheet, pick)).collect();
    rows.push(vec![
        sheet.text("", Look::Sum),
        sheet.say("column-sum", Look::Sum),
        sheet.text("", Look::Sum),
        sheet.text("", Look::Sum),
        sheet.text("", Look::SumEnd),
        sheet.text(&sheet.number(sum), Look::SumEnd),
    ]);
    let mut table = sheet.table(header, rows, &[4, 22, 9, 7, 5, 5], 1);
    table.ticks = true;
    let blocks = vec![
        heading(1, sheet.say("picking-title", Look::Title), kicker(sheet, papers)),
        para(sheet.say_with("picking-lead", Look::Lead, &facts)),
        block(BlockKind::Table(table)),
    ];
    let title = format!("{} {}", sheet.plain("picking-title", &facts), papers.number);
    sheet.pdf(
        &front(sheet, papers, "picking-list", title),
        vec![sheet.part("picking", blocks)],
    )
}

fn row(sheet: &Sheet<'_>, pick: &Pick) -> Vec<Para> {
    vec![
        sheet.text("", Look::Cell),
        sheet.text_in(
            &sheet.desk.shown(&pick.name, "a title"),
            &pick.run.item.language,
            Look::RowHead,
        ),
        sheet.text(&sheet.language_name(&pick.run.item.language), Look::Cell),
        sheet.text(&pick.code, Look::Cell),
        sheet.text(&sheet.number(pick.run.run), Look::CellEnd),
        sheet.text(&sheet.number(pick.copies), Look::CellEnd),
    ]
}

/// The facts that all papers of a batch can name.
pub fn batch_facts(sheet: &Sheet<'_>, papers: &BatchPapers) -> Variables {
    let facts = fact(Variables::new(), "batch", papers.number.as_str());
    fact(facts, "date", sheet.date(papers.day))
}

/// What stands above a paper's name: that it is a copy, and the batch.
pub fn kicker(sheet: &Sheet<'_>, papers: &BatchPapers) -> Option<Para> {
    let text = match papers.copy {
        true => format!("{} · {}", sheet.plain("paper-copy", &Variables::new()), papers.number),
        false => papers.number.clone(),
    };
    Some(sheet.text(&text, Look::Kicker))
}

/// What a paper of a batch says of itself.
pub fn front(sheet: &Sheet<'_>, papers: &BatchPapers, id: &str, title: String) -> Front {
    let subject = sheet.plain("paper-subject", &batch_facts(sheet, papers));
    let copy = match papers.copy {
        true => format!("{} · ", sheet.plain("paper-copy", &Variables::new())),
        false => String::new(),
    };
    Front {
        id: id.into(),
        foot: format!("{copy}{} · {}", title, sheet.date(papers.day)),
        title,
        subject,
        date: papers.day,
    }
}
