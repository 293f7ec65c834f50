//! `trykksak hyphenate`: where may words be divided at a line end?

use clap::Args;
use serde::Serialize;

use super::Exit;
use super::answer::{self, Answer, exit, refuse, tell};
use super::args::Global;
use super::report::human::Sources;
use super::report::json;
use super::report::table::{Cell, Column, Table};
use super::site::Site;
use super::stream::Streams;
use crate::pipeline::{self, Divided};

/// `trykksak hyphenate`.
#[derive(Args, Debug)]
pub struct Words {
    /// The words, as they stand in a text
    #[arg(value_name = "WORD", required = true)]
    pub words: Vec<String>,
    /// Their language by its tag, such as nb, nn, se or en
    #[arg(long, short, value_name = "LANGUAGE")]
    pub language: String,
}

/// A word for programs.
#[derive(Serialize)]
struct Row<'a> {
    word: &'a str,
    divided: String,
    breaks: Vec<Place<'a>>,
}

/// A place for programs: the text before it, and what kind of place it is.
#[derive(Serialize)]
struct Place<'a> {
    before: &'a str,
    hyphen: bool,
    seam: bool,
    rule: Option<&'static str>,
}

pub(super) fn run(global: &Global, asked: &Words, streams: &mut Streams) -> Exit {
    let site = match Site::find(global) {
        Ok(site) => site,
        Err(finding) => return refuse(global, finding, streams),
    };
    let (divided, findings) = match pipeline::divide(&site.root, &asked.language, &asked.words) {
        Ok(divided) => divided,
        Err(findings) => {
            tell(global, &findings, streams, |findings| json::outcome(&[], findings));
            return exit(&findings);
        }
    };
    let rows: Vec<Row<'_>> = divided.iter().map(row).collect();
    let answer = Answer {
        title: "Where words may be divided",
        table: &table(&rows),
        summary: "",
        sources: &Sources::new(),
        findings: &findings,
    };
    answer::table(global, &answer, streams, |findings| {
        json::report("words", &rows, findings)
    })
}

fn row(divided: &Divided) -> Row<'_> {
    let mut shown = divided.word.clone();
    for place in divided.places.iter().rev() {
        let mark = match (place.division.hyphen, place.division.seam) {
            (false, _) => '|',
            (true, true) => '=',
            (true, false) => '-',
        };
        shown.insert(place.division.at, mark);
    }
    let places = divided.places.iter().map(|place| Place {
        before: divided.word.get(..place.division.at).unwrap_or_default(),
        hyphen: place.division.hyphen,
        seam: place.division.seam,
        rule: place.rule,
    });
    Row {
        word: &divided.word,
        divided: shown,
        breaks: places.collect(),
    }
}

fn table(rows: &[Row<'_>]) -> Table {
    let columns = [Column::words("word"), Column::words("divided"), Column::words("rules")];
    let mut table = Table::new(columns);
    for row in rows {
        let rules: Vec<&str> = row.breaks.iter().map(|place| place.rule.unwrap_or("–")).collect();
        let named = row.breaks.iter().any(|place| place.rule.is_some());
        table.row([
            Cell::text(row.word),
            Cell::text(row.divided.as_str()),
            Cell::text(if named { rules.join(" ") } else { String::new() }),
        ]);
    }
    table.without_empty_columns()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pipeline::DividedAt;
    use crate::text::Division;

    #[test]
    fn seams_syllables_and_addresses_have_marks_of_their_own() {
        let place = |at, hyphen, seam| DividedAt {
            division: Division { at, hyphen, seam },
            rule: None,
        };
        let divided = Divided {
            word: "abcdefgh".into(),
            places: vec![place(2, true, false), place(4, true, true), place(6, false, false)],
        };
        let row = row(&divided);
        assert_eq!(row.divided, "ab-cd=ef|gh");
        assert_eq!(row.breaks[1].before, "abcd");
        assert!(!table(&[row]).terminal(100).contains("rules"));
    }

    #[test]
    fn rules_stand_beside_a_sami_word() {
        let divided = Divided {
            word: "doaibma".into(),
            places: vec![DividedAt {
                division: Division {
                    at: 4,
                    hyphen: true,
                    seam: false,
                },
                rule: Some("2.4"),
            }],
        };
        assert!(table(&[row(&divided)]).terminal(100).contains("doai-bma  2.4"));
    }
}
