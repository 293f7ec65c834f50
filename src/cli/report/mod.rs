//! In which forms do findings and results leave the program?
//!
//! Each form is a function from an outcome to text: `human` for people, `json` for programs, `github` for annotations
//! beside the sources. A result that is a table (`table`) is written for terminals, as `csv` or as `html`. Nothing here
//! writes to a stream.

pub mod csv;
pub mod github;
pub mod html;
pub mod human;
pub mod json;
pub mod made;
pub mod table;

use std::collections::BTreeMap;

use crate::diag::{Finding, Findings, Place, Severity};

/// So many findings of one code about one file are shown to people.
const MOST: usize = 20;

/// How many findings of each severity there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Brochures are not made because of these.
    pub errors: usize,
    /// Brochures are made in spite of these.
    pub warnings: usize,
}

impl Tally {
    /// Counts them.
    pub fn of(findings: &Findings) -> Self {
        let errors = findings.iter().filter(|f| f.severity == Severity::Error).count();
        Self {
            errors,
            warnings: findings.len() - errors,
        }
    }
}

impl std::fmt::Display for Tally {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.errors, self.warnings) {
            (0, 0) => f.write_str("no errors"),
            (0, warnings) => f.write_str(&count(warnings, "warning")),
            (errors, 0) => f.write_str(&count(errors, "error")),
            (errors, warnings) => write!(f, "{}, {}", count(errors, "error"), count(warnings, "warning")),
        }
    }
}

/// The findings with at most twenty of one code about one file, and in place of the others one that says how many more there
/// are. For people: programs get all.
pub(super) fn capped(findings: &Findings) -> Findings {
    type Key<'a> = (Severity, &'static str, Option<&'a str>);
    fn key(finding: &Finding) -> Key<'_> {
        let file = finding.place.as_ref().map(|place| &*place.file);
        (finding.severity, finding.code.name(), file)
    }
    let mut all: BTreeMap<Key<'_>, usize> = BTreeMap::new();
    for finding in findings.iter() {
        *all.entry(key(finding)).or_default() += 1;
    }
    let mut shown: BTreeMap<Key<'_>, usize> = BTreeMap::new();
    let mut capped = Findings::new();
    for finding in findings.iter() {
        let (number, all) = (shown.entry(key(finding)).or_default(), all[&key(finding)]);
        *number += 1;
        // "And one more" takes as much room as the one itself.
        if *number <= MOST || all == MOST + 1 {
            capped.push(finding.clone());
        } else if *number == MOST + 1 {
            capped.push(more(finding, all - MOST));
        }
    }
    capped
}

/// That there are more findings like this one.
fn more(like: &Finding, number: usize) -> Finding {
    let message = match &like.place {
        Some(place) => format!("and {number} more like this in {}", place.file),
        None => format!("and {number} more like this"),
    };
    let place = like.place.as_ref().map(|place| Place::file(place.file.clone()));
    Finding {
        severity: like.severity,
        ..Finding::error(like.code, message)
    }
    .at(place)
    .hint("`--format json` gives all of them")
}

/// "1 page", "2 pages".
pub(super) fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

/// The word for a severity, as in `error[code]`.
fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Code, Finding};

    #[test]
    fn many_alike_are_shown_as_twenty_and_a_number() {
        let many = |number: u32, file: &'static str| {
            (1..=number).map(move |line| Finding::error(Code::LintLink, "m").at(Place::at(file, line, 1)))
        };
        let findings: Findings = many(50_000, "a.ftl")
            .chain(many(21, "b.ftl"))
            .chain(many(3, "c.ftl"))
            .collect();
        let capped = capped(&findings);
        assert_eq!(capped.len(), 21 + 21 + 3);
        let said: Vec<&str> = capped
            .iter()
            .map(|one| &*one.message)
            .filter(|one| *one != "m")
            .collect();
        assert_eq!(said, ["and 49980 more like this in a.ftl"]);
        assert_eq!(Tally::of(&findings).errors, 50_024);
    }

    #[test]
    fn the_tally_counts_both_kinds() {
        let findings: Findings = [
            Finding::error(Code::FtlSyntax, "a"),
            Finding::warning(Code::MessageUnused, "b"),
        ]
        .into_iter()
        .collect();
        assert_eq!(Tally::of(&findings).to_string(), "1 error, 1 warning");
        assert_eq!(Tally::default().to_string(), "no errors");
    }
}
