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

use crate::diag::{Findings, Severity};

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
