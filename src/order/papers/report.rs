//! What does the yearly report say: how many copies were sent, of what, where to, and how that changed?
//!
//! It says it three times: in sentences, in charts whose text alternatives state the numbers, and in tables.

use std::sync::Arc;

use super::chart::{Bar, bars, months};
use super::desk::Desk;
use super::image;
use super::sheet::{Front, Look, Sheet, block, count, fact, heading, para};
use crate::content::{Align, Block, BlockKind, Figure, Para};
use crate::diag::{Code, Finding, Findings};
use crate::display::Document;
use crate::locale::Variables;
use crate::order::stats::{Cut, MERGED, Row, Table, UNDIVIDED};
use crate::source::Date;
use crate::source::picture::{Drawing, Picture};
use crate::source::printing::Intent;

/// The report of a year in a language as an accessible PDF; `tables` has the year in each cut, compared with the year
/// before where that is known.
///
/// # Errors
/// As [`report_pages`], and `pdf-internal`.
pub fn report(desk: &Desk<'_>, language: &str, tables: &[Table]) -> Result<Vec<u8>, Findings> {
    crate::pdf::accessible(&report_pages(desk, language, tables)?, desk.fonts.faces())
}

/// The pages of the report.
///
/// # Errors
/// `name-unknown` without tables of one year; what could not be said or set.
pub fn report_pages(desk: &Desk<'_>, language: &str, tables: &[Table]) -> Result<Document, Findings> {
    let year = tables.first().and_then(|table| table.year);
    let (Some(first), Some(year)) = (tables.first(), year) else {
        return Err(Finding::error(Code::NameUnknown, "a report is about one year")
            .hint("name it: `--year 2019`")
            .into());
    };
    let sheet = Sheet::new(desk, language)?;
    let facts = facts(&sheet, first, year);
    let mut blocks = vec![
        heading(
            1,
            sheet.say_with("report-title", Look::Title, &facts),
            Some(sheet.say("publisher-name", Look::Kicker)),
        ),
        para(sheet.say_with(verdict(&first.total), Look::Lead, &facts)),
    ];
    blocks.extend(years(&sheet, first, year, &facts));
    blocks.push(heading(2, sheet.say("report-figures", Look::Heading), None));
    blocks.push(totals(&sheet, first));
    let divided: Vec<&Table> = tables.iter().filter(|table| is_divided(table)).collect();
    if divided.is_empty() {
        blocks.push(para(sheet.say_with("report-undivided", Look::Body, &facts)));
    }
    for table in divided {
        blocks.extend(cut(&sheet, table));
    }
    let front = Front {
        id: format!("report-{year}"),
        title: sheet.plain("report-title", &facts),
        subject: sheet.plain("report-subject", &facts),
        date: Date {
            year,
            month: 12,
            day: 31,
        },
        foot: sheet.plain("report-foot", &facts),
    };
    sheet.pages(&front, vec![sheet.part("report", blocks)])
}

/// A table of statistics as a chart of its own: SVG with what it says in words.
///
/// # Errors
/// What could not be said.
pub fn chart_svg(desk: &Desk<'_>, language: &str, table: &Table) -> Result<String, Findings> {
    let sheet = Sheet::new(desk, language)?;
    let title = sheet.plain(&format!("report-by-{}", table.cut.name()), &Variables::new());
    let title = match table.year {
        Some(year) => format!("{title} {year}"),
        None => title,
    };
    let svg = image::svg(&drawing(&sheet, table), &title, &alt(&sheet, table), language);
    sheet.settle()?;
    Ok(svg)
}

/// The same as pixels, a PNG.
///
/// # Errors
/// As [`chart_svg`].
pub fn chart_png(desk: &Desk<'_>, language: &str, table: &Table) -> Result<Vec<u8>, Findings> {
    image::png(&chart_svg(desk, language, table)?)
}

/// The facts that sentences name.
fn facts(sheet: &Sheet<'_>, table: &Table, year: u16) -> Variables {
    let facts = fact(Variables::new(), "year", year.to_string());
    let before = table.compared.map(|year| year.to_string()).unwrap_or_default();
    let facts = fact(facts, "before", before);
    let facts = count(facts, "sent", table.total.sent);
    let facts = count(facts, "sent-before", table.total.sent_before.unwrap_or(0));
    let change = table.total.change.unwrap_or(0).abs();
    fact(facts, "change", sheet.per_cent(change))
}

/// Which sentence says how the year went.
fn verdict(total: &Row) -> &'static str {
    match total.change {
        Some(change) if change < 0 => "report-fell",
        Some(change) if change > 0 => "report-rose",
        Some(_) => "report-same",
        None => "report-alone",
    }
}

/// The year beside the one before.
fn years(sheet: &Sheet<'_>, table: &Table, year: u16, facts: &Variables) -> Option<Block> {
    let (before, sent) = (table.compared?, table.total.sent_before.filter(|sent| *sent > 0)?);
    let bar = |label: u16, value, strong| Bar {
        label: label.to_string(),
        value,
        before: None,
        strong,
    };
    let drawing = bars(sheet, &[bar(before, sent, false), bar(year, table.total.sent, true)]);
    Some(figure(sheet, drawing, sheet.words("report-years-alt", facts).plain()))
}

fn figure(sheet: &Sheet<'_>, drawing: Drawing, alt: String) -> Block {
    block(BlockKind::Figure(Figure {
        picture: Arc::new(Picture::Drawing(drawing)),
        alt: Some(sheet.foreign(&alt)),
        caption: None,
        width: None,
        scale: 1000,
        beside: None,
        align: Align::Start,
        intent: Intent::Saturation,
    }))
}

/// Sent, returned, on order, in stock, months left.
fn totals(sheet: &Sheet<'_>, table: &Table) -> Block {
    let total = &table.total;
    let mut rows = Vec::new();
    let mut row = |id: &str, value: Option<String>| {
        if let Some(value) = value {
            rows.push(vec![sheet.say(id, Look::RowHead), sheet.text(&value, Look::CellEnd)]);
        }
    };
    row("report-sent", Some(sheet.number(total.sent)));
    let before = total.sent_before.filter(|_| has_before(table));
    row("report-sent-before", before.map(|n| sheet.number(n)));
    row("report-change", total.change.map(|tenths| sheet.per_cent(tenths)));
    row("report-returned", Some(sheet.number(total.returned)));
    row("report-on-order", total.on_order.map(|n| sheet.number(n)));
    row("report-in-stock", total.in_stock.map(|n| sheet.number(n)));
    row(
        "report-months-left",
        total.months_left.map(|tenths| tenth(sheet, tenths)),
    );
    let header = vec![
        sheet.say("report-what", Look::Head),
        sheet.say("column-copies", Look::HeadEnd),
    ];
    let mut made = sheet.table(header, rows, &[3, 1], 0);
    made.row_headers = true;
    block(BlockKind::Table(made))
}

/// Tenths with one decimal.
fn tenth(sheet: &Sheet<'_>, tenths: i64) -> String {
    let form = crate::locale::conventions::NumberForm {
        least_decimals: 1,
        most_decimals: 1,
        grouped: true,
    };
    crate::locale::conventions::number(sheet.locale.conventions(), tenths as f64 / 10.0, form)
}

/// Whether anything is known of the year before.
fn has_before(table: &Table) -> bool {
    table.total.sent_before.is_some_and(|sent| sent > 0)
}

/// Whether anything is known beyond the sum.
fn is_divided(table: &Table) -> bool {
    table.rows.iter().any(|row| row.key != UNDIVIDED)
}

/// A section: sentence, chart, table.
fn cut(sheet: &Sheet<'_>, table: &Table) -> Vec<Block> {
    let id = format!("report-by-{}", table.cut.name());
    let mut blocks = vec![heading(2, sheet.say(&id, Look::Heading), None)];
    let named = table
        .rows
        .iter()
        .filter(|row| row.key != UNDIVIDED && row.key != MERGED);
    let best = named.max_by_key(|row| row.sent).filter(|row| row.sent > 0);
    // A month is no thing of which most is sent.
    if let Some(best) = best.filter(|_| table.cut != Cut::Month) {
        let share = best.sent * 1000 / table.total.sent.max(1);
        let facts = fact(Variables::new(), "best", label(sheet, table.cut, best));
        let facts = fact(facts, "share", sheet.per_cent(share));
        let facts = count(facts, "copies", best.sent);
        blocks.push(para(sheet.say_with("report-best", Look::Body, &facts)));
    }
    blocks.push(figure(sheet, drawing(sheet, table), alt(sheet, table)));
    blocks.push(numbers(sheet, table));
    blocks
}

fn chart_rows(sheet: &Sheet<'_>, table: &Table) -> Vec<Bar> {
    let best = table.rows.iter().map(|row| row.sent).max().unwrap_or(0);
    table
        .rows
        .iter()
        .map(|row| Bar {
            label: label(sheet, table.cut, row),
            value: row.sent,
            before: row.sent_before.filter(|_| has_before(table)),
            strong: row.sent == best,
        })
        .collect()
}

fn drawing(sheet: &Sheet<'_>, table: &Table) -> Drawing {
    let rows = chart_rows(sheet, table);
    match table.cut {
        Cut::Month if rows.len() > 2 && rows.iter().all(|row| row.before.is_none()) => months(sheet, &rows),
        _ => bars(sheet, &rows),
    }
}

/// What a chart shows, with every number.
fn alt(sheet: &Sheet<'_>, table: &Table) -> String {
    let rows = chart_rows(sheet, table);
    let said = rows.iter().map(|row| match row.before {
        Some(before) => {
            let facts = fact(Variables::new(), "name", row.label.as_str());
            let facts = count(facts, "sent", row.value);
            sheet.plain("report-alt-compared", &count(facts, "sent-before", before))
        }
        None => format!("{} {}", row.label, sheet.number(row.value)),
    });
    let list = said.collect::<Vec<_>>().join("; ");
    sheet.plain("report-alt", &fact(Variables::new(), "list", list))
}

/// The table of a section; the last row is the sum.
fn numbers(sheet: &Sheet<'_>, table: &Table) -> Block {
    let compared = has_before(table);
    let stocked = matches!(table.cut, Cut::Title | Cut::Language) && table.total.in_stock.is_some();
    let mut header = vec![
        sheet.say(&format!("report-head-{}", table.cut.name()), Look::Head),
        sheet.say("report-sent", Look::HeadEnd),
    ];
    if compared {
        header.push(sheet.say("report-sent-before", Look::HeadEnd));
        header.push(sheet.say("report-change", Look::HeadEnd));
    }
    header.push(sheet.say("report-returned", Look::HeadEnd));
    if stocked {
        header.push(sheet.say("report-in-stock", Look::HeadEnd));
    }
    let row = |row: &Row, name: String, looks: (Look, Look)| {
        let number = |value: Option<i64>| value.map_or("–".to_owned(), |value| sheet.number(value));
        let mut cells = vec![sheet.text(&name, looks.0), sheet.text(&sheet.number(row.sent), looks.1)];
        if compared {
            cells.push(sheet.text(&number(row.sent_before), looks.1));
            let change = row.change.map_or("–".to_owned(), |tenths| sheet.per_cent(tenths));
            cells.push(sheet.text(&change, looks.1));
        }
        cells.push(sheet.text(&sheet.number(row.returned), looks.1));
        if stocked {
            cells.push(sheet.text(&number(row.in_stock), looks.1));
        }
        cells
    };
    let mut rows: Vec<Vec<Para>> = table
        .rows
        .iter()
        .map(|own| row(own, label(sheet, table.cut, own), (Look::RowHead, Look::CellEnd)))
        .collect();
    let sum = sheet.plain("column-sum", &Variables::new());
    rows.push(row(&table.total, sum, (Look::Sum, Look::SumEnd)));
    let mut shares = vec![12];
    shares.extend((1..header.len()).map(|_| 5));
    let mut made = sheet.table(header, rows, &shares, 1);
    made.row_headers = true;
    block(BlockKind::Table(made))
}

/// The name of a row in the report's language.
fn label(sheet: &Sheet<'_>, cut: Cut, row: &Row) -> String {
    let known = match (row.key.as_str(), cut) {
        (UNDIVIDED, _) => Some(sheet.plain("report-row-undivided", &Variables::new())),
        (MERGED, _) => Some(sheet.plain("report-row-merged", &Variables::new())),
        (tag, Cut::Language) => Some(sheet.language_name(tag)),
        (kind, Cut::Kind) => Some(sheet.orders.say(&format!("kind-{kind}"), &[])),
        (month, Cut::Month) => month
            .split_once('-')
            .map(|(_, month)| month.trim_start_matches('0').to_owned()),
        _ => None,
    };
    let name = known.unwrap_or_else(|| match row.label.is_empty() {
        true => row.key.clone(),
        false => row.label.clone(),
    });
    sheet.desk.shown(&name, "a name in the statistics")
}
