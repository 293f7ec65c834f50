//! What does a catalogue list: as a table, and with covers for its pages?

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use rayon::prelude::*;

use super::jobs::{Brochure, Job};
use super::make::Bench;
use crate::content::{FinishedCopy, Format, Listed, Printing, Reading};
use crate::diag::{Code, Finding, Findings};
use crate::layout;
use crate::locale::{Locale, Variable, Variables};
use crate::source::catalogue::{CATALOGUE_FILE, Catalogue};
use crate::source::{BrochureSource, Project};

/// A brochure in the table of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CatalogueRow {
    /// The name of its folder.
    pub id: String,
    /// Its order code.
    pub code: String,
    /// Its title in the language that was asked for where it has it, else in its first.
    pub title: String,
    /// The year in which it came out first; `None` when nobody knows it.
    pub year: Option<u16>,
    /// The name of its format.
    pub format: String,
    /// How many pages it has; panels and sides count.
    pub pages: u16,
    /// Its languages in their order, each with its print run where one is given.
    pub print_run: Vec<(String, Option<u32>)>,
    /// One copy: its weight and size.
    pub copy: FinishedCopy,
}

impl CatalogueRow {
    /// Copies in all languages.
    pub fn copies(&self) -> u64 {
        self.print_run
            .iter()
            .filter_map(|(_, copies)| *copies)
            .map(u64::from)
            .sum()
    }

    /// The weight of the whole print run, in milligrams.
    pub fn milligrams(&self) -> u64 {
        self.copies() * self.copy.milligrams
    }
}

/// What the project's catalogue lists, in its order, with titles in `language`; and the names of the brochures that show
/// it. What is wrong with the catalogue or with one of its brochures is among the findings; a brochure with errors is not listed.
pub fn catalogue(root: &Path, language: Option<&str>) -> (Vec<CatalogueRow>, Vec<String>, Findings) {
    let mut findings = Findings::new();
    let (mut rows, mut shown) = (Vec::new(), Vec::new());
    let Some(project) = findings.take(Project::load(root)) else {
        return (rows, shown, findings);
    };
    let read: Vec<_> = project.ids().par_iter().map(|id| project.brochure(id)).collect();
    let sources: Vec<BrochureSource> = read.into_iter().filter_map(|source| findings.take(source)).collect();
    shown.extend(
        sources
            .iter()
            .filter(|source| source.is_catalogue())
            .map(|source| source.id.clone()),
    );
    if let Some(catalogue) = findings.take(Catalogue::load(&project)) {
        findings.extend(catalogue.compared_with(&sources));
        for one in &catalogue.brochures {
            let Some(source) = sources.iter().find(|source| source.id == one.name.value) else {
                continue;
            };
            rows.extend(findings.take(row(&project, source, language)).map(|row| {
                CatalogueRow {
                    print_run: row
                        .print_run
                        .into_iter()
                        .map(|(tag, _)| (tag.clone(), one.copies(&tag)))
                        .collect(),
                    ..row
                }
            }));
        }
    }
    findings.sort();
    (rows, shown, findings)
}

/// A row without its print run.
fn row(project: &Project, source: &BrochureSource, language: Option<&str>) -> Result<CatalogueRow, Findings> {
    let brochure = &source.brochure;
    let format = format(project, source)?;
    let printing = Printing::of(project.house(), brochure, project.root())?;
    let (_, locale) = words(project, source, language)?;
    let title = locale.words(&brochure.title, Some(brochure.title.place(&source.file)))?;
    Ok(CatalogueRow {
        id: source.id.clone(),
        code: brochure.code.value.clone(),
        title: title.plain(),
        year: brochure.year.as_ref().map(|year| year.value),
        pages: pages(source, &format),
        copy: FinishedCopy::of(
            &format,
            brochure.pages.as_ref().map_or(2, |pages| pages.value),
            &printing.paper,
        ),
        format: brochure.format.value.clone(),
        print_run: brochure.languages.iter().map(|tag| (tag.value.clone(), None)).collect(),
    })
}

/// Its format; checked before, so it is there.
fn format(project: &Project, source: &BrochureSource) -> Result<Format, Finding> {
    let name = &source.brochure.format;
    let format = project.house().formats.get(name.as_str());
    format.map(|format| Format::of(name, format)).ok_or_else(|| {
        Finding::error(Code::NameUnknown, format!("there is no format `{}`", name.value))
            .at(name.place(&source.file))
            .hint("the formats are in house.yaml")
    })
}

/// How many pages a brochure has; panels and sides count.
fn pages(source: &BrochureSource, format: &Format) -> u16 {
    let panels = u16::try_from(format.panels.len()).unwrap_or(u16::MAX);
    source
        .brochure
        .pages
        .as_ref()
        .map_or(panels.max(1), |pages| pages.value)
}

/// The language that a catalogue shows a brochure in, and its words in it.
fn words(project: &Project, source: &BrochureSource, wanted: Option<&str>) -> Result<(String, Locale), Findings> {
    let languages = || source.brochure.languages.iter().map(|tag| tag.as_str());
    let language = languages()
        .find(|tag| Some(*tag) == wanted)
        .or(languages().next())
        .unwrap_or("nb");
    let Some(settings) = project.house().languages.get(language) else {
        return Err(Finding::error(Code::NameUnknown, format!("there is no language `{language}`")).into());
    };
    let variables = Variables::of(project.house(), &source.brochure, settings.conventions);
    let locale = Locale::load(project.root(), language, settings, &source.id, variables)?;
    Ok((language.to_owned(), locale))
}

/// What is wrong between the project's catalogue and these brochures; nothing when it has none.
pub(super) fn compared(project: &Project, brochures: &[Brochure]) -> Findings {
    if !project.root().join(CATALOGUE_FILE).is_file() {
        return Findings::new();
    }
    match Catalogue::load(project) {
        Ok(catalogue) => catalogue.compared_with(brochures.iter().map(|brochure| &brochure.source)),
        Err(findings) => findings,
    }
}

/// The facts that the messages of a catalogue can name, so far without values.
pub(super) fn known(variables: Variables) -> Variables {
    let text = || Variable::Text(String::new());
    variables
        .with("title", text())
        .with("format", text())
        .with("pages", Variable::Number(0.0))
}

/// The brochures of the catalogue as far as they have been asked for, by name and language.
#[derive(Default)]
pub(super) struct Covers {
    made: Mutex<BTreeMap<(String, String), Slot>>,
}

/// A cover that is made once, by whichever page needs it first.
type Slot = Arc<OnceLock<Result<Listed, Finding>>>;

impl Bench<'_> {
    /// The brochures of the catalogue in their order, for a page in this language.
    pub(super) fn listed(&self, language: &str) -> Result<Vec<Listed>, Findings> {
        let catalogue = Catalogue::load(self.project)?;
        let made: Vec<_> = catalogue
            .brochures
            .par_iter()
            .map(|one| self.cover(&one.name, language))
            .collect();
        let mut findings = Findings::new();
        let listed: Vec<Listed> = made
            .into_iter()
            .filter_map(|one| findings.take(one.map_err(Findings::from)))
            .collect();
        if listed.is_empty() && !findings.has_errors() {
            findings.push(
                Finding::error(Code::CatalogueIncomplete, "the catalogue lists no brochure")
                    .hint(format!("name some in {CATALOGUE_FILE}")),
            );
        }
        match findings.has_errors() {
            true => Err(findings),
            false => Ok(listed),
        }
    }

    fn cover(&self, id: &str, language: &str) -> Result<Listed, Finding> {
        let slot = {
            // A thread that panicked while it held the lock cannot have left the map half changed.
            let mut made = self.covers.made.lock().unwrap_or_else(PoisonError::into_inner);
            made.entry((id.to_owned(), language.to_owned())).or_default().clone()
        };
        let make = || self.make_cover(id, language).map_err(|_| without_cover(id, language));
        slot.get_or_init(make).clone()
    }

    /// A brochure with its cover: only its first part is read and laid out.
    fn make_cover(&self, id: &str, wanted: &str) -> Result<Listed, Findings> {
        let mut source = self.project.brochure(id)?;
        if source.is_catalogue() {
            // Its cover would need itself; what is wrong is told of the list.
            return Err(Findings::new());
        }
        let format = format(self.project, &source)?;
        let pages = pages(&source, &format);
        source.brochure.parts.truncate(1);
        source.brochure.pages = None;
        let (language, locale) = words(self.project, &source, Some(wanted))?;
        let title = locale.words(&source.brochure.title, None)?;
        let brochure = Brochure::new(source);
        let job = Job {
            brochure: &brochure,
            language: &language,
        };
        let (content, _) = self.compose(&job, &locale, Reading::Designed)?;
        let first = content.parts.first().and_then(|part| part.panels.first().copied());
        let (document, _) = layout::lay_out(&content, self.typesetter)?;
        let page = document.pages.get(first.unwrap_or(0)).or(document.pages.first());
        let cover = page
            .map(|page| document.drawn(page, self.fonts.faces()))
            .ok_or_else(Findings::new)?;
        let source = &brochure.source;
        let name = |tag: &str| {
            let settings = self.project.house().languages.get(tag);
            let name = settings.and_then(|settings| settings.name.as_ref());
            name.map_or(tag, |name| name.as_str()).into()
        };
        Ok(Listed {
            id: id.into(),
            code: source.brochure.code.value.clone(),
            year: source.brochure.year.as_ref().map(|year| year.value),
            draft: locale.is_draft(),
            format: source.brochure.format.value.clone(),
            pages,
            title,
            cover,
            languages: source
                .brochure
                .languages
                .iter()
                .map(|tag| (tag.as_str().into(), name(tag)))
                .collect(),
            language: language.as_str().into(),
        })
    }
}

/// A cover that cannot be made: the brochure's own findings say why.
fn without_cover(id: &str, language: &str) -> Finding {
    Finding::error(
        Code::CatalogueIncomplete,
        format!("the catalogue in {language} cannot show `{id}`, since there are errors in it"),
    )
    .hint(format!("`trykksak check {id}` says what is wrong with it"))
}
