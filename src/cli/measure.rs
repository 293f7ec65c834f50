//! `trykksak quality`: how even are the lines of the brochures?

use clap::Args;
use serde::Serialize;

use super::answer::{self, Answer, refuse};
use super::args::{Global, Selection};
use super::report::human::Sources;
use super::report::json;
use super::report::table::{Cell, Column, Table};
use super::site::Site;
use super::stream::Streams;
use super::{Exit, meant};
use crate::pipeline::{self, Measured};

/// `trykksak quality`.
#[derive(Args, Debug)]
pub struct QualityOf {
    /// Names of brochures: their folders in brochures/ [default: all]
    #[arg(value_name = "BROCHURE")]
    pub brochures: Vec<String>,
    /// Languages by their tags, such as nb, nn, se or en [default: all that a brochure has]
    #[arg(long, short, value_name = "LANGUAGE", value_delimiter = ',')]
    pub language: Vec<String>,
}

/// One row for programs: the figures as they are counted.
#[derive(Serialize)]
struct Row<'a> {
    brochure: &'a str,
    language: &'a str,
    lines: usize,
    justified: usize,
    // Ragged text has no stretched spaces to speak of.
    inside_percent: Option<f64>,
    over_percent: Option<f64>,
    mean: Option<f64>,
    deviation: Option<f64>,
    ragged: usize,
    // Justified text has no edge to speak of.
    in_zone_percent: Option<f64>,
    rag_deviation_percent: Option<f64>,
    shortest_percent: Option<f64>,
    wedges: Option<usize>,
    hyphens_in_hundred: f64,
    longest_run: usize,
    widows: usize,
    orphans: usize,
    short_ends: usize,
    rivers: usize,
}

pub(super) fn run(global: &Global, asked: &QualityOf, streams: &mut Streams) -> Exit {
    let site = match Site::find(global) {
        Ok(site) => site,
        Err(finding) => return refuse(global, finding, streams),
    };
    let selection = Selection {
        brochures: asked.brochures.clone(),
        language: asked.language.clone(),
        edition: Vec::new(),
        allow_drafts: true,
        jobs: None,
    };
    let request = meant::request(&selection, None, site.root.clone(), &site.current);
    let (measured, findings) = pipeline::quality(&request);
    let rows: Vec<Row<'_>> = measured.iter().map(row).collect();
    let answer = Answer {
        title: "How even the lines are",
        table: &table(&rows),
        summary: SUMMARY,
        sources: &Sources::new(),
        findings: &findings,
    };
    answer::table(global, &answer, streams, |findings| {
        json::report("quality", &rows, findings)
    })
}

const SUMMARY: &str = "
80-125 %, >150 %: justified lines whose word spaces are that wide, measured by their natural width; sd: how much they differ
in zone: ragged lines that end in the last 15 % of their measure; edge sd: how much their ends differ, in per cent of it
shortest: the shortest ragged line, in per cent of its measure; wedges: four lines or more on a slope
hyphens: divided lines in a hundred; run: the most on end; ends: last lines narrower than a sixth of their paragraph
";

fn row(measured: &Measured) -> Row<'_> {
    let q = &measured.quality;
    let share = |part: usize, whole: usize| (part as f64 * 1e3 / whole.max(1) as f64).round() / 10.0;
    let percent = |part: usize| share(part, q.justified);
    let stretched = |figure: f64| (q.justified > 0).then_some(figure);
    let ragged = |figure: f64| (q.rag.lines > 0).then_some(figure);
    Row {
        brochure: &measured.brochure,
        language: &measured.language,
        lines: q.lines,
        justified: q.justified,
        inside_percent: stretched(percent(q.even)),
        over_percent: stretched(percent(q.loose)),
        mean: stretched(f64::from(q.mean) / 1e3),
        deviation: stretched(f64::from(q.deviation) / 1e3),
        ragged: q.rag.lines,
        in_zone_percent: ragged(share(q.rag.in_zone, q.rag.lines)),
        rag_deviation_percent: ragged(f64::from(q.rag.deviation) / 10.0),
        shortest_percent: ragged(f64::from(q.rag.shortest) / 10.0),
        wedges: (q.rag.lines > 0).then_some(q.rag.wedges),
        hyphens_in_hundred: q.hyphens_in_thousand() as f64 / 10.0,
        longest_run: q.longest_run,
        widows: q.widows,
        orphans: q.orphans,
        short_ends: q.short_ends,
        rivers: q.rivers,
    }
}

fn table(rows: &[Row<'_>]) -> Table {
    let figures = [
        "lines",
        "justified",
        "80-125 %",
        ">150 %",
        "sd",
        "ragged",
        "in zone",
        "edge sd",
        "shortest",
        "wedges",
        "hyphens",
        "run",
        "widows",
        "orphans",
        "ends",
        "rivers",
    ];
    let columns = [Column::words("brochure"), Column::words("language")];
    let mut table = Table::new(columns.into_iter().chain(figures.map(Column::figures)));
    for row in rows {
        let figure =
            |figure: Option<f64>, digits: usize| figure.map_or(Cell::Empty, |f| Cell::text(format!("{f:.digits$}")));
        let some = |count: usize| if count > 0 { Cell::number(count) } else { Cell::Empty };
        table.row([
            Cell::text(row.brochure),
            Cell::text(row.language),
            Cell::number(row.lines),
            some(row.justified),
            figure(row.inside_percent, 1),
            figure(row.over_percent, 1),
            figure(row.deviation, 3),
            some(row.ragged),
            figure(row.in_zone_percent, 1),
            figure(row.rag_deviation_percent, 1),
            figure(row.shortest_percent, 0),
            row.wedges.map_or(Cell::Empty, Cell::number),
            Cell::text(format!("{:.1}", row.hyphens_in_hundred)),
            Cell::number(row.longest_run),
            Cell::number(row.widows),
            Cell::number(row.orphans),
            Cell::number(row.short_ends),
            Cell::number(row.rivers),
        ]);
    }
    table.without_empty_columns()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::preflight::{Quality, Rag};

    fn measured(quality: Quality) -> Measured {
        Measured {
            brochure: "tiny".into(),
            language: "nb".into(),
            quality,
        }
    }

    #[test]
    fn a_ragged_brochure_has_no_word_spaces_to_judge() {
        let ragged = measured(Quality {
            lines: 40,
            hyphens: 2,
            ..Quality::default()
        });
        let text = table(&[row(&ragged)]).terminal(200);
        assert!(
            text.contains("5.0") && !text.contains("0.000") && !text.contains("justified"),
            "{text}"
        );
    }

    #[test]
    fn a_ragged_brochure_has_an_edge_to_judge() {
        let ragged = measured(Quality {
            lines: 40,
            rag: Rag {
                lines: 25,
                in_zone: 23,
                deviation: 71,
                shortest: 802,
                wedges: 1,
            },
            ..Quality::default()
        });
        let row = row(&ragged);
        let figures = (
            row.in_zone_percent,
            row.rag_deviation_percent,
            row.shortest_percent,
            row.wedges,
        );
        assert_eq!(figures, (Some(92.0), Some(7.1), Some(80.2), Some(1)));
        let text = table(&[row]).terminal(200);
        assert!(text.contains("edge sd") && text.contains("92.0"), "{text}");
    }

    #[test]
    fn shares_are_of_the_justified_lines() {
        let justified = measured(Quality {
            lines: 100,
            justified: 80,
            even: 76,
            loose: 1,
            deviation: 97,
            ..Quality::default()
        });
        let row = row(&justified);
        assert_eq!(
            (row.inside_percent, row.over_percent, row.deviation),
            (Some(95.0), Some(1.3), Some(0.097))
        );
    }
}
