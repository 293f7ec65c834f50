//! In what order do the stages run?
//!
//! - `edition`: which editions and kinds of file are there?
//! - `jobs`: which brochures are made in which languages?
//! - `fonts`: do the fonts serve the house?
//! - `make`: one brochure in one language, from its messages to pages, then to the files of each edition
//! - `accessible`, `press`, `html`: from the pages to the files of one edition
//! - `judge`: whether the files are what they should be
//! - `draft`: what is left where a file could not be made
//! - `catalogue`: what a catalogue lists, as a table and with covers
//! - `copyfit`: how full frames are, for all languages at once
//! - `words`: the words alone
//! - `measure`: how even the lines are; `divide`: where words may be divided
//! - `kept`: what a run leaves for the next one
//! - `new`: a new brochure

mod accessible;
mod catalogue;
mod copyfit;
mod divide;
mod draft;
mod edition;
mod fonts;
mod html;
mod jobs;
mod judge;
mod kept;
mod make;
mod measure;
mod new;
mod press;
mod words;

pub use catalogue::{CatalogueRow, catalogue};
pub use copyfit::{Copyfit, Filled, Fitted, Frame, copyfit};
pub use divide::{Divided, DividedAt, divide};
pub use edition::{Edition, FileKind};
pub use kept::Kept;
pub use measure::{Measured, quality};
pub use new::new_brochure;
pub use words::{dump, words};

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use rayon::prelude::*;

use self::catalogue::Covers;
use self::make::Bench;
use crate::diag::{Code, Finding, Findings};
use crate::font::FontBook;
use crate::source::SourceText;
use crate::source::project::Project;
use crate::translate::desk::Choice;
use crate::translate::review::{About, Rooms, review};
use crate::translate::spelling::Spelling;

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
    /// Whether press editions are made of messages that nobody has reviewed, in every language; the house can allow it for
    /// single ones.
    pub allow_drafts: bool,
    /// A folder of Hunspell dictionaries, for [`Writing::Nothing`]; spelling is not judged when none is given.
    pub spelling: Option<PathBuf>,
    /// How many threads work; as many as the machine has when not given.
    pub threads: Option<usize>,
}

/// What is happening, for those who watch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress<'a> {
    /// So many files will be made, of all kinds; comes once, before the first of them.
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
    /// Which file of which edition it is.
    pub kind: FileKind,
    /// Where it is.
    pub file: PathBuf,
    /// How many pages it has; sheets count each side.
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
    /// Marked drafts of brochures that could not be laid out as they are.
    pub drafts: Vec<PathBuf>,
    /// What the user should know.
    pub findings: Findings,
    /// The text of each source that findings point at, by its path in the project.
    pub sources: BTreeMap<Arc<str>, Arc<str>>,
}

/// Makes the files that the request asks for. A brochure with an error in one language is not written in that language.
pub fn build(request: &Request, progress: &(dyn Fn(Progress<'_>) + Sync)) -> Outcome {
    run(request, Writing::Files, progress, &Kept::default())
}

/// What a run writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Writing {
    /// The files of the editions.
    Files,
    /// Files, and marked drafts of brochures that cannot be laid out as they are.
    Drafts,
    /// No file: everything that the others find is found, and the words of the translations are judged.
    Nothing,
}

/// Makes, or only judges, what the request asks for. What is `kept` of earlier runs of the same request is not done again:
/// files that are as they should be are not made and not listed, and findings about them are given again.
pub fn run(request: &Request, writing: Writing, progress: &(dyn Fn(Progress<'_>) + Sync), kept: &Kept) -> Outcome {
    // More threads than this only take memory and time to start.
    let threads = request.threads.unwrap_or(0).min(64);
    let mut outcome = match rayon::ThreadPoolBuilder::new().num_threads(threads).build() {
        Ok(pool) => pool.install(|| stages(request, progress, writing, kept)),
        // A machine that gives no threads can still do the work in this one.
        Err(_) => stages(request, progress, writing, kept),
    };
    outcome.findings = once(std::mem::take(&mut outcome.findings));
    outcome.sources = excerpts(&request.root, &outcome.findings);
    outcome
}

/// The findings in order, each thing that a style or a word causes in many paragraphs once: for a feature that a font
/// lacks the first paragraph is named, and for a word that is too long the first one of its language.
fn once(mut findings: Findings) -> Findings {
    findings.sort();
    let mut seen = BTreeSet::new();
    let fresh = |finding: &Finding| match finding.code {
        Code::FeatureUnknown => seen.insert((finding.message.clone(), String::new())),
        Code::WordTooLong => {
            let note = finding.notes.first().map_or("", String::as_str);
            let language = note.split(',').next().unwrap_or_default();
            seen.insert((finding.message.clone(), language.to_owned()))
        }
        _ => true,
    };
    findings.into_iter().filter(fresh).collect()
}

/// The stages in order, one brochure in one language a job.
fn stages(request: &Request, progress: &(dyn Fn(Progress<'_>) + Sync), writing: Writing, kept: &Kept) -> Outcome {
    let mut outcome = Outcome::default();
    let watch = Stopwatch { progress };
    let (project, fonts) = rayon::join(
        || watch.time("source", || Project::load(&request.root)),
        || watch.time("font", || FontBook::load(&request.root.join("fonts"))),
    );
    let (project, fonts) = (outcome.findings.take(project), outcome.findings.take(fonts));
    let (Some(project), Some(fonts)) = (project, fonts) else {
        return outcome;
    };
    outcome.findings.extend(project.warnings().clone());
    let families = fonts::missing_families(&project, &fonts);
    if families.has_errors() {
        outcome.findings.extend(families);
        return outcome;
    }
    let typesetter = watch.time("text", || {
        kept.serve(fonts::typesetter(&project, &fonts, &mut outcome.findings))
    });
    let brochures = jobs::chosen(&project, request, &mut outcome.findings);
    outcome.findings.extend(catalogue::compared(&project, &brochures));
    let jobs = jobs::jobs(&project, &brochures, request, &mut outcome.findings);
    let editions = edition::asked(&request.editions);
    let files: usize = editions.iter().map(|edition| edition.kinds().len()).sum();
    let (jobs, unchanged): (Vec<_>, Vec<_>) = jobs
        .into_iter()
        .map(|job| (kept.findings_of(&job), job))
        .partition(|(before, _)| before.is_none());
    outcome
        .findings
        .extend(unchanged.into_iter().filter_map(|(before, _)| before).flatten());
    progress(Progress::Planned {
        files: jobs.len() * files,
    });
    let bench = Bench {
        project: &project,
        fonts: &fonts,
        typesetter: &typesetter,
        request,
        editions: &editions,
        writing,
        watch,
        covers: Covers::default(),
        rooms: Mutex::default(),
    };
    let make = |(_, job): &(_, jobs::Job<'_>)| {
        let (made, draft, findings) = bench.make(job);
        kept.keep(job, &made, &findings);
        (made, draft, findings)
    };
    let results: Vec<_> = jobs.par_iter().map(make).collect();
    for (made, draft, findings) in results {
        outcome.made.extend(made);
        outcome.drafts.extend(draft);
        outcome.findings.extend(findings);
    }
    if writing == Writing::Nothing {
        let choice = Choice {
            brochures: request.brochures.clone(),
            languages: request.languages.clone(),
        };
        let rooms = bench.rooms.into_inner().unwrap_or_else(PoisonError::into_inner);
        let findings = watch.time("translate", || judge_words(&project, request, &choice, &rooms));
        outcome.findings.extend(findings);
    }
    outcome
}

/// What the lints say of the translations, with the dictionaries that the request names.
fn judge_words(project: &Project, request: &Request, choice: &Choice, rooms: &Rooms) -> Findings {
    let mut findings = Findings::new();
    let asked = |tag: &&str| choice.languages.is_empty() || choice.languages.iter().any(|one| one == tag);
    let languages = project.house().languages.keys().map(String::as_str).filter(asked);
    let loaded = match &request.spelling {
        Some(folder) => findings.take(Spelling::load(project.root(), folder, languages)),
        None => None,
    };
    let (spelling, warnings) = loaded.unwrap_or_default();
    findings.extend(warnings);
    let about = About {
        rooms,
        spelling: &spelling,
    };
    findings.extend(review(project, choice, &about));
    findings
}

/// The text of each file that a finding points at, as far as it can be read.
fn excerpts(root: &Path, findings: &Findings) -> BTreeMap<Arc<str>, Arc<str>> {
    let files = findings
        .iter()
        .filter_map(|finding| finding.place.as_ref())
        .filter(|place| place.line > 0);
    let mut texts = BTreeMap::new();
    for place in files {
        if !texts.contains_key(&place.file)
            && let Ok(source) = SourceText::read(root, &place.file)
        {
            texts.insert(place.file.clone(), source.text);
        }
    }
    texts
}

/// Measures stages for those who ask where the time goes.
#[derive(Clone, Copy)]
struct Stopwatch<'a> {
    progress: &'a (dyn Fn(Progress<'_>) + Sync),
}

impl Stopwatch<'_> {
    fn time<T>(&self, stage: &'static str, work: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let product = work();
        (self.progress)(Progress::Timed {
            stage,
            took: start.elapsed(),
        });
        product
    }
}
