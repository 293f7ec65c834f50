//! What can be typed after `trykksak translate`?

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum, ValueHint};

use crate::cli::format::Formats;

/// `trykksak translate …`.
#[derive(Debug, Subcommand)]
pub enum Translate {
    /// Say how far the translations are: what is missing, outdated, a draft, reviewed
    #[command(after_help = "\
Examples:
  trykksak translate status                            every brochure in every language
  trykksak translate status --language se --messages   which messages are left in Northern Sami
  trykksak translate status --format html > state.html")]
    Status {
        /// Which translations.
        #[command(flatten)]
        choice: Chosen,
        /// Name every message that is not reviewed
        #[arg(long)]
        messages: bool,
    },
    /// Bring translations up to their source: stubs for what is missing, marks on what is outdated
    #[command(after_help = "\
Examples:
  trykksak translate sync                       everything
  trykksak translate sync --brochure kort-om    one brochure in all its languages

A missing message becomes a comment with the source text: take the `# ` before its name away and write the words.
No word of a translation is ever changed.")]
    Sync {
        /// Which translations.
        #[command(flatten)]
        choice: Chosen,
    },
    /// Mark messages as reviewed, or as drafts again
    #[command(after_help = "\
Examples:
  trykksak translate mark reviewed group-heading --language se --brochure kort-om --by \"N.N.\"
  trykksak translate mark draft --all --language se --brochure kort-om")]
    Mark(Mark),
    /// Start a language: files with a stub for every message
    #[command(after_help = "\
Example:
  trykksak translate new-language sma")]
    NewLanguage {
        /// Its tag, such as sma, smj or uk
        tag: String,
    },
    /// Write an artificial language that is 30 % longer and has every Sami letter, to test layouts before translation
    #[command(after_help = "\
Example:
  trykksak translate pseudo --output ~/pseudo && trykksak build --project ~/pseudo

It makes a copy of the project whose words are artificial in every language.")]
    Pseudo {
        /// Names of brochures; all when none is named
        #[arg(long, short, value_name = "BROCHURE", value_delimiter = ',')]
        brochure: Vec<String>,
        /// A folder that does not exist yet
        #[arg(long, short, value_name = "DIR", value_hint = ValueHint::DirPath)]
        output: PathBuf,
    },
    /// Write translations for other tools: XLIFF 2.1 or PO
    #[command(after_help = "\
Examples:
  trykksak translate export --language se --brochure kort-om
  trykksak translate export --to po --output for-the-agency")]
    Export {
        /// Which translations.
        #[command(flatten)]
        choice: Chosen,
        /// In which form
        #[arg(long, default_value = "xliff", value_name = "FORM")]
        to: Form,
        /// Where the files go [default: the folder `output/translate` of the project]
        #[arg(long, short, value_name = "DIR", value_hint = ValueHint::DirPath)]
        output: Option<PathBuf>,
        /// Replace files that are there already and say something else
        #[arg(long)]
        force: bool,
    },
    /// Read translations that come back as XLIFF or PO: all of the files or none
    #[command(after_help = "\
Example:
  trykksak translate import kort-om.se.xlf

A message that was edited here and in the file keeps its words here, with a warning.")]
    Import {
        /// The files
        #[arg(required = true, value_name = "FILE", value_hint = ValueHint::FilePath)]
        files: Vec<PathBuf>,
        /// Let the words of the files replace those that were edited here after the export, too
        #[arg(long)]
        replace: bool,
    },
    /// Say which messages differ between two versions of a file
    #[command(after_help = "\
Example:
  trykksak translate compare old/kort-om.ftl locales/se/kort-om.ftl")]
    Compare {
        /// The earlier version
        #[arg(value_hint = ValueHint::FilePath)]
        first: PathBuf,
        /// The later version
        #[arg(value_hint = ValueHint::FilePath)]
        second: PathBuf,
    },
}

impl Translate {
    /// The formats that the command has.
    pub fn formats(&self) -> Formats {
        match self {
            Self::Status { .. } => Formats::tabular("translate status"),
            Self::Sync { .. } => Formats::tabular("translate sync"),
            Self::Mark(_) => Formats::plain("translate mark"),
            Self::NewLanguage { .. } => Formats::plain("translate new-language"),
            Self::Pseudo { .. } => Formats::plain("translate pseudo"),
            Self::Export { .. } => Formats::plain("translate export"),
            Self::Import { .. } => Formats::tabular("translate import"),
            Self::Compare { .. } => Formats::tabular("translate compare"),
        }
    }
}

/// Which translations; all when nothing is named.
#[derive(Args, Debug)]
pub struct Chosen {
    /// Languages by their tags [default: all]
    #[arg(long, short, value_name = "LANGUAGE", value_delimiter = ',')]
    pub language: Vec<String>,
    /// Names of brochures, or `house`, `orders`, `papers` for what they share [default: all]
    #[arg(long, short, value_name = "BROCHURE", value_delimiter = ',')]
    pub brochure: Vec<String>,
}

/// `trykksak translate mark`.
#[derive(Args, Debug)]
pub struct Mark {
    /// What they are
    pub word: Word,
    /// Names of messages, and of terms with their hyphen
    #[arg(value_name = "MESSAGE", required_unless_present = "all")]
    pub ids: Vec<String>,
    /// All messages of the file
    #[arg(long, conflicts_with = "ids")]
    pub all: bool,
    /// The language by its tag
    #[arg(long, short, value_name = "LANGUAGE")]
    pub language: String,
    /// The brochure, or `house`, `orders`, `papers` for what all share
    #[arg(long, short, value_name = "BROCHURE")]
    pub brochure: String,
    /// Who has read them
    #[arg(long, value_name = "NAME")]
    pub by: Option<String>,
    /// When, as in 2026-11-20
    #[arg(long, value_name = "DATE")]
    pub date: Option<String>,
}

/// The arguments as `trykksak translate mark` takes them: terms, whose names begin with a hyphen as in `-publisher`, stand
/// after `--`, where nothing is taken for an option.
pub(in crate::cli) fn with_terms(arguments: impl IntoIterator<Item = OsString>) -> Vec<OsString> {
    let mut arguments: Vec<OsString> = arguments.into_iter().collect();
    let of = |word: &str, from: usize| {
        arguments
            .iter()
            .skip(from)
            .position(|one| one == word)
            .map(|at| at + from)
    };
    let Some(mark) = of("translate", 1).and_then(|at| of("mark", at)) else {
        return arguments;
    };
    let end = of("--", mark).unwrap_or(arguments.len());
    let rest: Vec<OsString> = arguments.drain(end..).skip(1).collect();
    let (terms, mut others): (Vec<OsString>, Vec<OsString>) = arguments.into_iter().partition(is_term);
    if !(terms.is_empty() && rest.is_empty()) {
        others.push("--".into());
    }
    others.into_iter().chain(terms).chain(rest).collect()
}

/// Whether an argument is the name of a term and no option: those have one letter, or two hyphens.
fn is_term(argument: &OsString) -> bool {
    let name = argument.to_str().and_then(|text| text.strip_prefix('-'));
    name.is_some_and(|name| name.len() > 1 && name.starts_with(|c: char| c.is_ascii_alphabetic()))
}

/// What a message can be marked as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Word {
    /// Somebody who knows the language has read it
    Reviewed,
    /// It must be read again
    Draft,
}

/// The forms of exchange files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Form {
    /// XLIFF 2.1
    Xliff,
    /// PO, as gettext has it
    Po,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn becomes(typed: &str, meant: &str) {
        let arguments = typed.split(' ').map(OsString::from);
        let meant: Vec<OsString> = meant.split(' ').map(OsString::from).collect();
        assert_eq!(with_terms(arguments), meant);
    }

    #[test]
    fn terms_need_no_signs_around_them() {
        becomes(
            "trykksak translate mark reviewed -publisher title -l se -b house",
            "trykksak translate mark reviewed title -l se -b house -- -publisher",
        );
        becomes(
            "trykksak translate mark reviewed -l se -b house -- -publisher",
            "trykksak translate mark reviewed -l se -b house -- -publisher",
        );
    }

    #[test]
    fn other_commands_and_marks_without_terms_stay() {
        for typed in [
            "trykksak translate status -lse",
            "trykksak build mark -lse",
            "trykksak translate mark draft title --language se -b house -q",
        ] {
            becomes(typed, typed);
        }
    }
}
