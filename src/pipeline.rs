//! In what order do the stages run?
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use crate::diag::Findings;

/// For whom a file is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Edition {
    /// For reading on a screen, alone or with a screen reader: PDF/UA-1 and PDF/A-2a at once.
    Accessible,
}

/// What shall be made, from which project, and where it goes.
#[derive(Clone, Debug)]
pub struct Request {
    /// The project folder: the one with `brochures/house.yaml`.
    pub root: PathBuf,
    /// Names of brochures; empty for all.
    pub brochures: Vec<String>,
    /// Tags of languages; empty for all that a brochure names.
    pub languages: Vec<String>,
    /// Editions; empty for all.
    pub editions: Vec<Edition>,
    /// The folder that files are written to, below a folder for each edition.
    pub output: PathBuf,
    /// How many threads work; as many as the machine has when not given.
    pub threads: Option<usize>,
}

/// What is happening, for those who watch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress<'a> {
    /// So many files will be made; comes once, before the first of them.
    Planned {
        /// Their number.
        files: usize,
    },
    /// A file is done, or has turned out impossible.
    Made {
        /// Its name as the summary gives it.
        file: &'a str,
    },
    /// A stage has been at work for this long on one file.
    Timed {
        /// The stage: a module name such as `layout`.
        stage: &'static str,
        /// How long it took.
        took: Duration,
    },
}

/// A file that was made, or that `check` would make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// The brochure's name.
    pub brochure: String,
    /// The language's tag.
    pub language: String,
    /// For whom it is made.
    pub edition: Edition,
    /// Where it is.
    pub file: PathBuf,
    /// How many pages it has.
    pub pages: usize,
    /// Its size in bytes.
    pub bytes: u64,
    /// Whether the translation has not yet been read by somebody who knows the language.
    pub draft: bool,
    /// How many warnings concern it.
    pub warnings: usize,
}

/// What came of a request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// The files, in the order of the reports.
    pub made: Vec<Made>,
    /// What the user should know.
    pub findings: Findings,
    /// The text of each source that findings point at, by its path in the project.
    pub sources: BTreeMap<Arc<str>, Arc<str>>,
}

/// Makes the files that the request asks for. A file with an error is not written.
pub fn build(_request: &Request, _progress: &(dyn Fn(Progress<'_>) + Sync)) -> Outcome {
    Outcome::default()
}

/// Finds everything that [`build`] finds, and writes nothing.
pub fn check(_request: &Request, _progress: &(dyn Fn(Progress<'_>) + Sync)) -> Outcome {
    Outcome::default()
}

/// Adds a brochure that builds, and gives the files that it consists of.
///
/// # Errors
/// What stands in the way: a name that is taken or cannot be a folder, a folder that cannot be written.
pub fn new_brochure(_root: &Path, _id: &str) -> Result<Vec<PathBuf>, Findings> {
    Ok(Vec::new())
}
