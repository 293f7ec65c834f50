//! `trykksak stats`: what was sent, to whom, and how long does the stock last?

use std::ops::RangeInclusive;
use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum, ValueHint, value_parser};

use super::Clerk;
use super::desk::{Desk, no_sources, refuse};
use super::printed;
use crate::cli::Exit;
use crate::cli::answer::{self, Answer};
use crate::cli::args::Global;
use crate::cli::format::Formats;
use crate::cli::report::json;
use crate::cli::report::table::{Cell, Column, Table};
use crate::cli::stream::Streams;
use crate::diag::Findings;
use crate::order::stats::{self, Cut, Labels, MERGED, Row, UNDIVIDED};
use crate::source::SourceText;
use crate::source::write::{Lasting, write_whole};

/// Years that figures can be of.
const YEARS: RangeInclusive<i64> = 1900..=2199;

/// `trykksak stats`.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct StatsArguments {
    #[command(flatten)]
    clerk: Clerk,
    /// The year [default: all years]
    #[arg(long, value_parser = value_parser!(u16).range(YEARS))]
    year: Option<u16>,
    /// By what
    #[arg(long, default_value = "title")]
    by: By,
    /// Compare with another year [default: the year before; without --year the last two years that have figures]
    #[arg(long, value_name = "YEAR", num_args = 0..=1, default_missing_value = "0")]
    compare: Option<u16>,
    /// For publication: merge cells of fewer than three orderers
    #[arg(long)]
    publish: bool,
    /// Write all cuts to a spreadsheet
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    xlsx: Option<PathBuf>,
    /// Draw it as a chart: FILE.svg or FILE.png
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, conflicts_with = "xlsx")]
    chart: Option<PathBuf>,
    #[command(subcommand)]
    what: Option<What>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum By {
    /// Brochures
    Title,
    /// Languages of the brochures
    Language,
    /// Counties, as the borders were on the day of sending
    Region,
    /// Kinds of organisations
    Kind,
    /// Calendar months
    Month,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Make the report of a year as a PDF, in the language of `--language`
    Report {
        /// The year
        #[arg(long, value_parser = value_parser!(u16).range(YEARS))]
        year: u16,
        /// Where it goes [default: output/report-YEAR.LANGUAGE.pdf in the project]
        #[arg(long, short, value_name = "FILE", value_hint = ValueHint::FilePath)]
        output: Option<PathBuf>,
    },
    /// Add totals of years before the system from CSV: year;copies
    ImportHistory {
        /// The file
        #[arg(value_hint = ValueHint::FilePath)]
        file: PathBuf,
    },
}

impl StatsArguments {
    /// In which formats the command answers.
    pub fn formats(&self) -> Formats {
        match self.what {
            None => Formats::tabular("stats"),
            Some(What::ImportHistory { .. }) => Formats::plain("stats import-history"),
            Some(What::Report { .. }) => Formats::plain("stats report"),
        }
    }
}

/// Does what was typed.
pub(in crate::cli) fn run(global: &Global, arguments: &StatsArguments, streams: &mut Streams) -> Exit {
    let done = Desk::new(global, &arguments.clerk).and_then(|desk| act(global, &desk, arguments, streams));
    done.unwrap_or_else(|findings| refuse(global, &findings, streams))
}

fn act(global: &Global, desk: &Desk, arguments: &StatsArguments, streams: &mut Streams) -> Result<Exit, Findings> {
    let mut book = desk.book()?;
    if let Some(What::ImportHistory { file }) = &arguments.what {
        let source = SourceText::read(&desk.site.current, &file.display().to_string())?;
        let entries = stats::read_history(&source.text, &source.path)?;
        let added = book.import_history(&entries, &desk.actor)?;
        streams.result(format_args!("{} years read, {added} new\n", entries.len()));
        return Ok(Exit::Done);
    }
    if let Some(What::Report { year, output }) = &arguments.what {
        let labels = Labels {
            catalogue: &desk.catalogue,
            wording: &desk.wording,
        };
        // A report is for everybody: cells of fewer than three orderers are merged.
        let mut table = |cut| {
            book.statistics(
                cut,
                Some(*year),
                Some(year.saturating_sub(1)),
                true,
                desk.actor.day,
                &labels,
            )
        };
        let tables = Cut::ALL.into_iter().map(&mut table).collect::<Result<Vec<_>, _>>()?;
        let language = desk.wording.language();
        return printed::report(global, desk, language, &tables, output.as_deref(), streams);
    }
    let (year, compared) = years(arguments, &book.years()?, desk.actor.day.year);
    let labels = Labels {
        catalogue: &desk.catalogue,
        wording: &desk.wording,
    };
    let mut table = |cut| book.statistics(cut, year, compared, arguments.publish, desk.actor.day, &labels);
    if let Some(file) = &arguments.xlsx {
        let tables = Cut::ALL.into_iter().map(&mut table).collect::<Result<Vec<_>, _>>()?;
        let path = desk.site.current.join(file);
        write_whole(&path, &stats::xlsx(&tables)?, Lasting::Remade)?;
        streams.result(format_args!("{}\n", file.display()));
        return Ok(Exit::Done);
    }
    let cut = match arguments.by {
        By::Title => Cut::Title,
        By::Language => Cut::Language,
        By::Region => Cut::Region,
        By::Kind => Cut::Kind,
        By::Month => Cut::Month,
    };
    let statistics = table(cut)?;
    if let Some(file) = &arguments.chart {
        return printed::chart(global, desk, desk.wording.language(), &statistics, file, streams);
    }
    let shown = shown(&statistics);
    let summary = match (year, compared) {
        (Some(year), Some(before)) => format!("\n{year} compared with {before}\n"),
        _ => String::new(),
    };
    let answer = Answer {
        title: "Statistics",
        table: &shown,
        summary: &summary,
        sources: &no_sources(),
        findings: &Findings::new(),
    };
    Ok(answer::table(global, &answer, streams, |findings| {
        json::report("statistics", &statistics, findings)
    }))
}

/// Which year is meant, and with which one it is compared. `known` are the years that have figures, sorted.
fn years(arguments: &StatsArguments, known: &[u16], today: u16) -> (Option<u16>, Option<u16>) {
    match (arguments.year, arguments.compare) {
        (year, None) => (year, None),
        (Some(year), Some(0)) => (Some(year), Some(year.saturating_sub(1))),
        (Some(year), Some(before)) => (Some(year), Some(before)),
        (None, Some(before)) => {
            let mut newest = known
                .iter()
                .rev()
                .copied()
                .filter(|year| *year <= today && *year != before);
            let year = newest.next().unwrap_or(today);
            let before = match before {
                0 => newest.next().unwrap_or(year.saturating_sub(1)),
                before => before,
            };
            (Some(year), Some(before))
        }
    }
}

fn shown(statistics: &stats::Table) -> Table {
    let compares = statistics.compared.is_some();
    let mut columns = vec![Column::words(statistics.cut.name()).elastic(), Column::figures("sent")];
    columns.push(Column::words("share"));
    columns.extend(["returned", "on order", "in stock", "months left"].map(Column::figures));
    if let Some(year) = statistics.compared {
        columns.push(Column::figures(format!("sent {year}")));
        columns.push(Column::figures("change"));
    }
    let mut table = Table::new(columns);
    let whole = u64::try_from(statistics.total.sent).unwrap_or(0);
    for row in statistics.rows.iter().chain([&statistics.total]) {
        let number = |figure: Option<i64>| figure.map_or(Cell::Empty, Cell::number);
        let mut cells = vec![
            Cell::text(name(row)),
            Cell::number(row.sent),
            Cell::Share {
                part: u64::try_from(row.sent).unwrap_or(0),
                whole,
            },
            Cell::number(row.returned),
            number(row.on_order),
            number(row.in_stock),
            row.months_left
                .map_or(Cell::Empty, |tenths| Cell::text(decimal(tenths))),
        ];
        if compares {
            cells.push(number(row.sent_before));
            cells.push(row.change.map_or(Cell::Empty, |tenths| {
                let sign = match tenths {
                    0 => "",
                    n if n < 0 => "−",
                    _ => "+",
                };
                Cell::text(format!("{sign}{} %", decimal(tenths.abs())))
            }));
        }
        table.row(cells);
    }
    table
}

fn decimal(tenths: i64) -> String {
    format!("{}.{}", tenths / 10, tenths % 10)
}

fn name(row: &Row) -> &str {
    match row.key.as_str() {
        "" => "total",
        UNDIVIDED => "before the system",
        MERGED => "fewer than three orderers",
        _ => &row.label,
    }
}
