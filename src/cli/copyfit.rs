//! `trykksak copyfit`: how full is each frame in each language, and what would have to be shortened?

use clap::Args;
use serde::Serialize;

use super::answer::{self, Answer, refuse};
use super::args::Global;
use super::report::json;
use super::report::table::{Cell, Column, Table};
use super::site::Site;
use super::stream::Streams;
use super::{Exit, meant};
use crate::pipeline::{self, Copyfit, Filled, Fitted, Frame, Request};

/// `trykksak copyfit`.
#[derive(Args, Debug)]
pub struct Fitting {
    /// Names of brochures: their folders in brochures/ [default: all]
    #[arg(value_name = "BROCHURE")]
    pub brochures: Vec<String>,
    /// Languages by their tags, such as nb, nn, se or en [default: all that a brochure has]
    #[arg(long, short, value_name = "LANGUAGE", value_delimiter = ',')]
    pub language: Vec<String>,
}

/// Prints the table.
pub(super) fn run(global: &Global, fitting: &Fitting, streams: &mut Streams) -> Exit {
    let site = match Site::find(global) {
        Ok(site) => site,
        Err(finding) => return refuse(global, finding, streams),
    };
    let request = Request {
        brochures: fitting.brochures.iter().map(|name| meant::brochure(name)).collect(),
        languages: fitting.language.iter().map(|tag| tag.trim().to_owned()).collect(),
        editions: Vec::new(),
        output: site.root.join("output"),
        allow_drafts: true,
        spelling: None,
        threads: None,
        root: site.root,
    };
    let result = pipeline::copyfit(&request);
    let table = table(&result);
    let answer = Answer {
        title: "Copyfit: lines and characters of each frame",
        table: &table,
        summary: &summary(&result),
        sources: &result.sources,
        findings: &result.findings,
    };
    answer::table(global, &answer, streams, |findings| {
        json::report("copyfit", &objects(&result), findings)
    })
}

/// Languages across, frames down; each frame has a row for its lines, its characters and, where there are any, its
/// adaptations and the messages to shorten.
fn table(result: &Copyfit) -> Table {
    let mut languages: Vec<&str> = Vec::new();
    for language in result.brochures.iter().flat_map(|fitted| &fitted.languages) {
        if !languages.contains(&language.as_str()) {
            languages.push(language);
        }
    }
    let heads = [Column::words("frame"), Column::words("what")];
    let mut table = Table::new(heads.into_iter().chain(languages.iter().map(|tag| Column::words(*tag))));
    for fitted in &result.brochures {
        for frame in &fitted.frames {
            let name = format!("{} {} ({})", fitted.brochure, frame.part, frame.pages.join(", "));
            for (what, cell) in ROWS {
                let cells: Vec<Cell> = languages
                    .iter()
                    .map(|tag| filled(fitted, frame, tag).map_or(Cell::Empty, cell))
                    .collect();
                if cells.iter().any(|cell| *cell != Cell::Empty) {
                    table.row([Cell::text(name.as_str()), Cell::text(what)].into_iter().chain(cells));
                }
            }
        }
    }
    table
}

/// What one row of a frame says about a language.
type Telling = fn(&Filled) -> Cell;

/// The rows of a frame: what each says, and its cell in a language.
const ROWS: [(&str, Telling); 4] = [
    ("lines", |filled| {
        let text = format!("{} of {}", filled.usage.used, filled.usage.lines);
        if filled.usage.fits {
            Cell::text(text)
        } else {
            Cell::mark(text)
        }
    }),
    ("characters", |filled| match filled.usage.spare {
        spare if filled.usage.fits => Cell::text(format!("{spare} to spare")),
        over => Cell::mark(format!("{} too many", -over)),
    }),
    ("adapted", |filled| Cell::text(filled.usage.adaptation.describe())),
    ("shorten", |filled| {
        Cell::mark(filled.shorten.as_deref().unwrap_or_default())
    }),
];

fn filled<'a>(fitted: &Fitted, frame: &'a Frame, language: &str) -> Option<&'a Filled> {
    let index = fitted.languages.iter().position(|tag| tag == language)?;
    frame.languages.get(index)?.as_ref()
}

fn summary(result: &Copyfit) -> String {
    let all = result.brochures.iter().flat_map(|fitted| &fitted.frames);
    let cells: Vec<&Filled> = all.flat_map(|frame| frame.languages.iter().flatten()).collect();
    let over = cells.iter().filter(|filled| !filled.usage.fits).count();
    let adapted = cells
        .iter()
        .filter(|filled| !filled.usage.adaptation.describe().is_empty())
        .count();
    format!(
        "\n{} measured in all languages: {over} too full, {adapted} adapted\n",
        super::report::count(cells.len(), "frame")
    )
}

/// A frame in one language, as programs read it.
#[derive(Serialize)]
struct Object<'a> {
    brochure: &'a str,
    part: &'a str,
    pages: &'a [String],
    language: &'a str,
    fits: bool,
    lines: i64,
    used: i64,
    /// Characters to spare; negative where there are too many.
    spare: i64,
    adapted: String,
    shorten: Option<&'a str>,
}

fn objects(result: &Copyfit) -> Vec<Object<'_>> {
    let mut objects = Vec::new();
    for fitted in &result.brochures {
        for frame in &fitted.frames {
            for (language, filled) in fitted.languages.iter().zip(&frame.languages) {
                let Some(filled) = filled else { continue };
                objects.push(Object {
                    brochure: &fitted.brochure,
                    part: &frame.part,
                    pages: &frame.pages,
                    language,
                    fits: filled.usage.fits,
                    lines: filled.usage.lines,
                    used: filled.usage.used,
                    spare: filled.usage.spare,
                    adapted: filled.usage.adaptation.describe(),
                    shorten: filled.shorten.as_deref(),
                });
            }
        }
    }
    objects
}
