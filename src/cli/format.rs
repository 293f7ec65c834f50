//! In which formats can a command answer?

use clap::ValueEnum;

use crate::diag::{Code, Finding, listed};

/// How findings and results are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people: tables, and errors with the lines that they are about; also called `table`
    #[value(alias = "table")]
    Human,
    /// For programs: one JSON object with the result and `findings`
    Json,
    /// For GitHub Actions: annotations that appear beside the sources
    Github,
    /// For spreadsheets: the table as CSV in UTF-8, findings on the error stream
    Csv,
    /// For browsers: the table as one HTML page, findings on the error stream
    Html,
}

impl Format {
    /// The name as it is typed.
    pub fn name(self) -> &'static str {
        match self {
            Self::Human => "human",
            Self::Json => "json",
            Self::Github => "github",
            Self::Csv => "csv",
            Self::Html => "html",
        }
    }
}

/// A command and the formats that it has. A family of commands gives the answer of the one that was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Formats {
    /// The command as it is typed, such as `translate status`.
    pub command: &'static str,
    /// What it can answer in.
    pub known: &'static [Format],
}

impl Formats {
    /// For commands that print one thing as it is; findings can be JSON or annotations.
    pub const fn plain(command: &'static str) -> Self {
        Self {
            command,
            known: &[Format::Human, Format::Json, Format::Github],
        }
    }

    /// For commands whose result is a table: everything.
    pub const fn tabular(command: &'static str) -> Self {
        Self {
            command,
            known: &[Format::Human, Format::Json, Format::Github, Format::Csv, Format::Html],
        }
    }

    /// Lets a format pass that the command has.
    ///
    /// # Errors
    /// `format-unknown`, with the formats that there are.
    pub fn admit(self, format: Format) -> Result<(), Finding> {
        if self.known.contains(&format) {
            return Ok(());
        }
        let names = self.known.iter().map(|format| format.name());
        Err(Finding::error(
            Code::FormatUnknown,
            format!("`trykksak {}` has no format `{}`", self.command, format.name()),
        )
        .hint(format!("write `--format` and one of {}", listed(names))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_that_a_command_has_passes() {
        assert_eq!(Formats::plain("build").admit(Format::Json), Ok(()));
        assert_eq!(Formats::tabular("build").admit(Format::Csv), Ok(()));
    }

    #[test]
    fn a_format_that_a_command_lacks_is_a_finding_with_those_it_has() {
        let finding = Formats::plain("build").admit(Format::Csv).unwrap_err();
        assert_eq!(finding.code, Code::FormatUnknown);
        assert_eq!(finding.message, "`trykksak build` has no format `csv`");
        assert_eq!(
            finding.hints,
            ["write `--format` and one of `human`, `json` and `github`"]
        );
    }

    #[test]
    fn names_are_as_typed() {
        for format in Format::value_variants() {
            assert_eq!(Format::from_str(format.name(), false), Ok(*format));
        }
        assert_eq!(Format::from_str("table", false), Ok(Format::Human));
    }
}
