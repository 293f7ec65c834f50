//! `trykksak catalogue`: what is there, in which languages, how many copies are printed, and what do they weigh?

use std::path::PathBuf;

use clap::{Args, ValueHint};
use serde::Serialize;

use super::answer::{self, Answer, refuse};
use super::args::{EditionName, Global, Selection};
use super::report::human::Sources;
use super::report::table::{Cell, Column, Table};
use super::report::{count, json};
use super::site::Site;
use super::stream::Streams;
use super::{Exit, meant};
use crate::diag::Findings;
use crate::pipeline::{self, CatalogueRow};

/// `trykksak catalogue`.
#[derive(Args, Debug)]
pub struct CatalogueOf {
    /// Languages of the pages by their tags, such as nb, nn, se or en; titles of the table are in the first [default: all]
    #[arg(long, short, value_name = "LANGUAGE", value_delimiter = ',')]
    pub language: Vec<String>,
    /// Editions of the pages
    #[arg(
        long,
        short,
        value_name = "EDITION",
        value_delimiter = ',',
        default_value = "accessible,html"
    )]
    pub edition: Vec<EditionName>,
    /// Where the pages go [default: the folder `output` of the project]
    #[arg(long, short, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub output: Option<PathBuf>,
    /// Print the table and make no page
    #[arg(long)]
    pub dry_run: bool,
}

/// The catalogue for programs.
#[derive(Serialize)]
struct Object<'a> {
    brochures: Vec<Row<'a>>,
    made: Vec<String>,
}

/// One brochure for programs.
#[derive(Serialize)]
struct Row<'a> {
    brochure: &'a str,
    code: &'a str,
    title: &'a str,
    year: Option<u16>,
    format: &'a str,
    pages: u16,
    languages: Vec<&'a str>,
    /// Copies by language; `null` where the catalogue says nothing.
    print_run: serde_json::Map<String, serde_json::Value>,
    copies: u64,
    /// Of one copy.
    grams: f64,
    /// Of one copy.
    millimetres: f64,
    /// Of all copies.
    kilograms: f64,
}

pub(super) fn run(global: &Global, asked: &CatalogueOf, streams: &mut Streams) -> Exit {
    let site = match Site::find(global) {
        Ok(site) => site,
        Err(finding) => return refuse(global, finding, streams),
    };
    let (rows, shown, mut findings) = pipeline::catalogue(&site.root, asked.language.first().map(String::as_str));
    let (mut made, mut sources) = (Vec::new(), Sources::new());
    if !asked.dry_run && !shown.is_empty() {
        let outcome = pages(asked, shown.clone(), &site);
        made.extend(
            outcome
                .made
                .iter()
                .map(|made| site.shown(&made.file).display().to_string()),
        );
        sources = outcome.sources;
        findings = joined(findings, outcome.findings);
    }
    let summary = summary(&rows, &made, shown.is_empty());
    let answer = Answer {
        title: "Catalogue",
        table: &table(&rows),
        summary: &summary,
        sources: &sources,
        findings: &findings,
    };
    let object = Object {
        brochures: rows.iter().map(row).collect(),
        made,
    };
    answer::table(global, &answer, streams, |findings| {
        json::report("catalogue", &object, findings)
    })
}

/// Makes the pages of the catalogue.
fn pages(asked: &CatalogueOf, shown: Vec<String>, site: &Site) -> pipeline::Outcome {
    let selection = Selection {
        brochures: shown,
        language: asked.language.clone(),
        edition: asked.edition.clone(),
        allow_drafts: false,
        jobs: None,
    };
    let request = meant::request(&selection, asked.output.as_deref(), site.root.clone(), &site.current);
    pipeline::build(&request, &|_| {})
}

/// Both, each finding once.
fn joined(first: Findings, second: Findings) -> Findings {
    let mut all: Vec<_> = first.into_iter().chain(second).collect();
    let mut seen = Vec::new();
    all.retain(|finding| {
        let fresh = !seen.contains(finding);
        if fresh {
            seen.push(finding.clone());
        }
        fresh
    });
    let mut all: Findings = all.into_iter().collect();
    all.sort();
    all
}

fn row(row: &CatalogueRow) -> Row<'_> {
    Row {
        brochure: &row.id,
        code: &row.code,
        title: &row.title,
        year: row.year,
        format: &row.format,
        pages: row.pages,
        languages: row.print_run.iter().map(|(tag, _)| tag.as_str()).collect(),
        print_run: row
            .print_run
            .iter()
            .map(|(tag, copies)| (tag.clone(), (*copies).into()))
            .collect(),
        copies: row.copies(),
        grams: row.copy.grams(),
        millimetres: row.copy.millimetres(),
        kilograms: row.milligrams() as f64 / 1e6,
    }
}

/// A brochure a row, a column for the copies in each language, sums below.
fn table(rows: &[CatalogueRow]) -> Table {
    let mut languages: Vec<&str> = Vec::new();
    for (tag, _) in rows.iter().flat_map(|row| &row.print_run) {
        if !languages.contains(&tag.as_str()) {
            languages.push(tag);
        }
    }
    let words = [
        Column::words("code"),
        Column::words("title").elastic(),
        Column::figures("year"),
        Column::words("format"),
        Column::figures("pages"),
    ];
    let figures = languages
        .iter()
        .copied()
        .chain(["copies", "g", "kg"])
        .map(Column::figures);
    let mut table = Table::new(words.into_iter().chain(figures));
    for row in rows {
        let of = |tag: &&str| match row.print_run.iter().find(|(own, _)| own == tag) {
            Some((_, Some(copies))) => Cell::number(*copies),
            Some((_, None)) => Cell::mark("?"),
            None => Cell::Empty,
        };
        let head = [
            Cell::text(row.code.as_str()),
            Cell::text(row.title.as_str()),
            row.year.map_or(Cell::Empty, Cell::number),
            Cell::text(row.format.as_str()),
            Cell::number(row.pages),
        ];
        let tail = [
            Cell::number(row.copies()),
            Cell::text(format!("{:.1}", row.copy.grams())),
            Cell::text(format!("{:.1}", row.milligrams() as f64 / 1e6)),
        ];
        table.row(head.into_iter().chain(languages.iter().map(of)).chain(tail));
    }
    table
}

/// The sums, what the units are, and which files were made.
fn summary(rows: &[CatalogueRow], made: &[String], without_pages: bool) -> String {
    let copies: u64 = rows.iter().map(CatalogueRow::copies).sum();
    let weight = rows.iter().map(CatalogueRow::milligrams).sum::<u64>() as f64 / 1e6;
    let mut text = format!(
        "\n{} in {}, {weight:.1} kg; g: weight of one copy, kg: of all copies\n",
        count(usize::try_from(copies).unwrap_or(usize::MAX), "copy"),
        count(rows.iter().map(|row| row.print_run.len()).sum(), "print run"),
    )
    .replace("copys", "copies");
    for file in made {
        text.push_str(file);
        text.push('\n');
    }
    if without_pages {
        text.push_str("no page was made: a brochure shows the catalogue when it has a block `catalogue`\n");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::FinishedCopy;
    use crate::geom::{Length, Size};

    fn leaflet(print_run: &[(&str, Option<u32>)]) -> CatalogueRow {
        CatalogueRow {
            id: "kort-om".into(),
            code: "SN-05".into(),
            title: "Kort om selvhjelp".into(),
            year: Some(2009),
            format: "a4-z-dl".into(),
            pages: 6,
            print_run: print_run
                .iter()
                .map(|(tag, copies)| ((*tag).to_owned(), *copies))
                .collect(),
            copy: FinishedCopy {
                milligrams: 7_173,
                micrometres: 276,
                closed: Size::new(Length::mm(99), Length::mm(210)),
            },
        }
    }

    #[test]
    fn the_weight_of_a_print_run_is_that_of_its_copies() {
        let row = leaflet(&[("nb", Some(2_000)), ("se", None)]);
        assert_eq!((row.copies(), row.milligrams()), (2_000, 14_346_000));
        let text = table(&[row]).terminal(200);
        assert!(
            text.contains("7.2") && text.contains("14.3") && text.contains('?'),
            "{text}"
        );
    }

    #[test]
    fn languages_stand_in_the_order_in_which_they_come() {
        let rows = [
            leaflet(&[("nb", Some(1))]),
            leaflet(&[("nb", Some(1)), ("en", Some(3))]),
        ];
        let table = table(&rows);
        let headings: Vec<&str> = table.columns().iter().map(|column| column.heading.as_str()).collect();
        assert_eq!(headings[5..], ["nb", "en", "copies", "g", "kg"]);
        assert_eq!(table.rows()[0][6], Cell::Empty);
    }

    #[test]
    fn a_finding_that_both_have_is_told_once() {
        let finding = || crate::diag::Finding::warning(crate::diag::Code::CatalogueIncomplete, "m");
        assert_eq!(joined(finding().into(), finding().into()).len(), 1);
    }
}
