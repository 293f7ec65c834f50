//! Which brochures are made in which languages?

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use rayon::prelude::*;

use super::Request;
use crate::content::Printing;
use crate::diag::{Code, Finding, Findings, Place, closest, listed};
use crate::source::picture::{self, Picture};
use crate::source::project::{BrochureSource, Project};

/// The brochures that the request names, read and checked; those that cannot be read are findings.
pub(super) fn chosen(project: &Project, request: &Request, findings: &mut Findings) -> Vec<Brochure> {
    let ids = if request.brochures.is_empty() {
        project.ids()
    } else {
        &request.brochures
    };
    let read: Vec<_> = ids.par_iter().map(|id| project.brochure(id)).collect();
    let mut brochures = Vec::new();
    for read in read {
        let Some(brochure) = findings.take(read) else { continue };
        findings.extend(brochure.warnings.clone());
        brochures.push(Brochure::new(brochure));
    }
    brochures
}

/// A brochure as read, and what of it has been loaded for all its languages.
pub(super) struct Brochure {
    pub(super) source: BrochureSource,
    pictures: Mutex<BTreeMap<String, Slot>>,
    printing: OnceLock<Result<Arc<Printing>, Findings>>,
}

/// A picture that is loaded once, by whichever language needs it first.
type Slot = Arc<OnceLock<Result<Arc<Picture>, Finding>>>;

impl Brochure {
    /// A brochure of which nothing has been loaded.
    pub(super) fn new(source: BrochureSource) -> Self {
        Self {
            source,
            pictures: Mutex::default(),
            printing: OnceLock::new(),
        }
    }

    /// How it is printed.
    pub(super) fn printing(&self, project: &Project) -> Result<Arc<Printing>, Findings> {
        let load = || Printing::of(project.house(), &self.source.brochure, project.root()).map(Arc::new);
        self.printing.get_or_init(load).clone()
    }

    pub(super) fn picture(&self, root: &Path, relative: &str, place: Place) -> Result<Arc<Picture>, Finding> {
        let slot = {
            // A thread that panicked while it held the lock cannot have left the map half changed.
            let mut pictures = self.pictures.lock().unwrap_or_else(PoisonError::into_inner);
            pictures.entry(relative.to_owned()).or_default().clone()
        };
        let load =
            || picture::load(&root.join(&self.source.folder), &self.source.folder, relative, place).map(Arc::new);
        slot.get_or_init(load).clone()
    }
}

/// One brochure in one language.
pub(super) struct Job<'a> {
    pub(super) brochure: &'a Brochure,
    pub(super) language: &'a str,
}

/// The jobs in the order of the reports. Languages that the house does not know are findings.
pub(super) fn jobs<'a>(
    project: &Project,
    brochures: &'a [Brochure],
    request: &Request,
    findings: &mut Findings,
) -> Vec<Job<'a>> {
    let known: Vec<&str> = project.house().languages.keys().map(String::as_str).collect();
    for language in request
        .languages
        .iter()
        .filter(|language| !known.contains(&language.as_str()))
    {
        let finding = Finding::error(Code::NameUnknown, format!("there is no language `{language}`"));
        findings.push(match closest(language, known.iter().copied()) {
            Some(close) => finding.hint(format!("did you mean `{close}`?")),
            None => finding.hint(format!(
                "the languages of the house are {}",
                listed(known.iter().copied())
            )),
        });
    }
    let wanted = |language: &str| request.languages.is_empty() || request.languages.iter().any(|l| l == language);
    let jobs = brochures.iter().flat_map(|brochure| {
        let languages = brochure
            .source
            .brochure
            .languages
            .iter()
            .map(|language| language.as_str());
        languages
            .filter(|language| wanted(language))
            .map(move |language| Job { brochure, language })
    });
    let jobs: Vec<Job<'a>> = jobs.collect();
    if jobs.is_empty() && !findings.has_errors() {
        findings.push(nothing_to_make(brochures, request));
    }
    jobs
}

/// Why there is no job although nothing is wrong.
fn nothing_to_make(brochures: &[Brochure], request: &Request) -> Finding {
    let Some(first) = brochures.first() else {
        return Finding::error(Code::BrochureUnknown, "the project has no brochures")
            .at(Place::file("brochures"))
            .hint("`trykksak new NAME` starts one");
    };
    let asked = listed(request.languages.iter().map(String::as_str));
    let has = listed(first.source.brochure.languages.iter().map(|language| language.as_str()));
    Finding::error(
        Code::NameUnknown,
        format!("`{}` is not made in {asked}", first.source.id),
    )
    .at(Place::file(first.source.file.clone()))
    .hint(format!("it is made in {has}; `languages` in its brochure.yaml says so"))
}
