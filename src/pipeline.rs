//! In what order do the stages run?

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use rayon::prelude::*;

use crate::content::{self, Sources};
use crate::diag::{Code, Finding, Findings, Origin, Place, closest, listed};
use crate::display::Document;
use crate::font::FontBook;
use crate::locale::divisions::{self, Divisions};
use crate::locale::{Locale, Variables};
use crate::source::house::{Hyphenation, HyphenationSetting};
use crate::source::picture::{self, Picture};
use crate::source::project::{BrochureSource, Project};
use crate::source::{SourceText, template};
use crate::text::{Division, Typesetter};
use crate::{layout, pdf, preflight};

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

/// Makes the files that the request asks for. A brochure with an error in one language is not written in that language.
pub fn build(request: &Request, progress: &(dyn Fn(Progress<'_>) + Sync)) -> Outcome {
    run(request, progress, Writing::Files)
}

/// Finds everything that [`build`] finds, and writes nothing.
pub fn check(request: &Request, progress: &(dyn Fn(Progress<'_>) + Sync)) -> Outcome {
    run(request, progress, Writing::Nothing)
}

/// Whether files are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Writing {
    Files,
    Nothing,
}

fn run(request: &Request, progress: &(dyn Fn(Progress<'_>) + Sync), writing: Writing) -> Outcome {
    // More threads than this only take memory and time to start.
    let threads = request.threads.unwrap_or(0).min(64);
    let mut outcome = match rayon::ThreadPoolBuilder::new().num_threads(threads).build() {
        Ok(pool) => pool.install(|| stages(request, progress, writing)),
        // A machine that gives no threads can still do the work in this one.
        Err(_) => stages(request, progress, writing),
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
fn stages(request: &Request, progress: &(dyn Fn(Progress<'_>) + Sync), writing: Writing) -> Outcome {
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
    let families = missing_families(&project, &fonts);
    if families.has_errors() {
        outcome.findings.extend(families);
        return outcome;
    }
    let typesetter = watch.time("text", || typesetter(&project, &fonts, &mut outcome.findings));
    let brochures = chosen(&project, request, &mut outcome.findings);
    let jobs = jobs(&project, &brochures, request, &mut outcome.findings);
    progress(Progress::Planned { files: jobs.len() });
    let bench = Bench {
        project: &project,
        fonts: &fonts,
        typesetter: &typesetter,
        request,
        writing,
        watch,
    };
    let results: Vec<_> = jobs.par_iter().map(|job| bench.make(job)).collect();
    for (made, findings) in results {
        outcome.made.extend(made);
        outcome.findings.extend(findings);
    }
    outcome
}

/// Font families that a theme names and no file in `fonts/` holds.
fn missing_families(project: &Project, fonts: &FontBook) -> Findings {
    let file: Arc<str> = "brochures/house.yaml".into();
    let known = fonts.families();
    let roles = project.house().themes.values().flat_map(|theme| theme.fonts.values());
    let named = roles.flat_map(|role| std::iter::once(&role.family).chain(&role.fallback));
    let missing = named.filter(|family| !known.contains(&family.as_str())).map(|family| {
        let finding = Finding::error(
            Code::FontMissing,
            format!("no file in fonts/ holds the family `{}`", family.value),
        )
        .at(family.place(&file));
        let finding = match closest(family, known.iter().copied()) {
            Some(close) => finding.hint(format!("did you mean `{close}`?")),
            None => finding.hint("put the family's .ttf or .otf files into the folder fonts"),
        };
        finding.hint(format!("there are: {}", listed(known.iter().copied())))
    });
    missing.collect()
}

/// A typesetter that divides words as the house and the project's own lists say; what is wrong with these is reported.
fn typesetter<'a>(project: &Project, fonts: &'a FontBook, findings: &mut Findings) -> Typesetter<'a> {
    let file: Arc<str> = "brochures/house.yaml".into();
    let mut named = BTreeMap::new();
    let mut own = BTreeMap::new();
    for (tag, settings) in &project.house().languages {
        let patterns = match &settings.hyphenation {
            HyphenationSetting::Named(hyphenation) => {
                named.insert(tag.clone(), *hyphenation);
                None
            }
            HyphenationSetting::File(patterns) => Some((patterns.file.as_str(), patterns.file.place(&file))),
        };
        let (divisions, wrong) = divisions::load(project.root(), tag, patterns);
        findings.extend(wrong);
        if divisions != Divisions::default() {
            own.insert(tag.clone(), divisions);
        }
    }
    Typesetter::new(fonts, named).with_divisions(own)
}

/// The brochures that the request names, read and checked; those that cannot be read are findings.
fn chosen(project: &Project, request: &Request, findings: &mut Findings) -> Vec<Brochure> {
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
        brochures.push(Brochure {
            source: brochure,
            pictures: Mutex::default(),
        });
    }
    brochures
}

/// A brochure as read, and the pictures of it that have been loaded.
struct Brochure {
    source: BrochureSource,
    pictures: Mutex<BTreeMap<String, Slot>>,
}

/// A picture that is loaded once, by whichever language needs it first.
type Slot = Arc<OnceLock<Result<Arc<Picture>, Finding>>>;

impl Brochure {
    fn picture(&self, root: &Path, relative: &str, place: Place) -> Result<Arc<Picture>, Finding> {
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
struct Job<'a> {
    brochure: &'a Brochure,
    language: &'a str,
}

/// The jobs in the order of the reports. Languages that the house does not know are findings.
fn jobs<'a>(project: &Project, brochures: &'a [Brochure], request: &Request, findings: &mut Findings) -> Vec<Job<'a>> {
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

/// What all jobs share.
struct Bench<'a> {
    project: &'a Project,
    fonts: &'a FontBook,
    typesetter: &'a Typesetter<'a>,
    request: &'a Request,
    writing: Writing,
    watch: Stopwatch<'a>,
}

impl Bench<'_> {
    /// Makes the files of one job; with errors there are none.
    fn make(&self, job: &Job<'_>) -> (Vec<Made>, Findings) {
        let mut findings = Findings::new();
        let made = self.try_make(job, &mut findings);
        (self.watch.progress)(Progress::Made {
            file: &format!("{}.{}", job.brochure.source.id, job.language),
        });
        (made.unwrap_or_default(), findings)
    }

    fn try_make(&self, job: &Job<'_>, findings: &mut Findings) -> Option<Vec<Made>> {
        let watch = &self.watch;
        let locale = findings.take(watch.time("locale", || self.locale(job)))?;
        let (brochure, warnings) = findings.take(watch.time("content", || self.compose(job, &locale)))?;
        findings.extend(warnings);
        let (document, warnings) =
            findings.take(watch.time("layout", || layout::lay_out(&brochure, self.typesetter)))?;
        findings.extend(warnings);
        findings.extend(watch.time("preflight", || preflight::contrast(&document)));
        if findings.has_errors() {
            return None;
        }
        let bytes = findings.take(watch.time("pdf", || pdf::accessible(&document, self.fonts.faces())))?;
        let file = self
            .request
            .output
            .join("accessible")
            .join(format!("{}.{}.pdf", document.id, document.language));
        if self.writing == Writing::Files {
            findings.take(
                watch
                    .time("write", || write_whole(&file, &bytes))
                    .map_err(Findings::from),
            )?;
        }
        Some(vec![self.report(
            job,
            &document,
            brochure.draft,
            file,
            bytes.len(),
            findings.len(),
        )])
    }

    fn locale(&self, job: &Job<'_>) -> Result<Locale, Findings> {
        let (house, source) = (self.project.house(), &job.brochure.source);
        let Some(settings) = house.languages.get(job.language) else {
            return Err(Finding::error(Code::NameUnknown, format!("there is no language `{}`", job.language)).into());
        };
        let variables = Variables::of(house, &source.brochure, settings.conventions);
        Locale::load(self.project.root(), job.language, settings, &source.id, variables)
    }

    fn compose(&self, job: &Job<'_>, locale: &Locale) -> Result<(content::Brochure, Findings), Findings> {
        let source = &job.brochure.source;
        content::compose(&Sources {
            id: &source.id,
            file: &source.file,
            house: self.project.house(),
            brochure: &source.brochure,
            locale,
            form: content::Form::Designed,
            picture: &|relative, place| job.brochure.picture(self.project.root(), relative, place),
        })
    }

    fn report(
        &self,
        job: &Job<'_>,
        document: &Document,
        draft: bool,
        file: PathBuf,
        bytes: usize,
        warnings: usize,
    ) -> Made {
        Made {
            brochure: job.brochure.source.id.clone(),
            language: job.language.to_owned(),
            edition: Edition::Accessible,
            file,
            pages: document.pages.len(),
            bytes: bytes as u64,
            draft,
            warnings,
        }
    }
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

/// Writes a file whole or not at all: under another name first, then renamed.
fn write_whole(file: &Path, bytes: &[u8]) -> Result<(), Finding> {
    let unwritable = |error: std::io::Error| {
        Finding::error(
            Code::OutputUnwritable,
            format!("{} cannot be written: {error}", file.display()),
        )
        .hint("is the file open in another program, the disk full, or the folder read-only?")
    };
    let folder = file.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder).map_err(unwritable)?;
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let part = folder.join(format!(".{name}.part"));
    let written = std::fs::write(&part, bytes).and_then(|()| std::fs::rename(&part, file));
    written.map_err(|error| {
        // Nothing more can be done about the part if it cannot even be removed.
        let _ = std::fs::remove_file(&part);
        unwritable(error)
    })
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

/// The words of a brochure in one language, in reading order, one paragraph a line: what a reader must get from every
/// edition. They come from the laid-out pages, so they hold numbers of pages, steps and lists, too.
///
/// # Errors
/// What stands in the way of laying the brochure out.
pub fn words(root: &Path, id: &str, language: &str) -> Result<String, Findings> {
    laid_out(root, id, language).map(|document| document.plain_text())
}

/// How even the lines of a brochure are in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measured {
    /// The brochure's name.
    pub brochure: String,
    /// The language's tag.
    pub language: String,
    /// The figures.
    pub quality: preflight::Quality,
}

/// Measures the lines of the brochures that the request asks for, in the order of the reports. What stands in the way of
/// laying one out is among the findings; its warnings are not.
pub fn quality(request: &Request) -> (Vec<Measured>, Findings) {
    let mut outcome = Outcome::default();
    let project = outcome.findings.take(Project::load(&request.root));
    let fonts = outcome.findings.take(FontBook::load(&request.root.join("fonts")));
    let (Some(project), Some(fonts)) = (project, fonts) else {
        return (Vec::new(), outcome.findings);
    };
    let typesetter = typesetter(&project, &fonts, &mut outcome.findings);
    let brochures = chosen(&project, request, &mut outcome.findings);
    let jobs = jobs(&project, &brochures, request, &mut outcome.findings);
    let bench = Bench {
        project: &project,
        fonts: &fonts,
        typesetter: &typesetter,
        request,
        writing: Writing::Nothing,
        watch: Stopwatch { progress: &|_| {} },
    };
    let measure = |job: &Job<'_>| -> Result<Measured, Findings> {
        let locale = bench.locale(job)?;
        let (brochure, _) = bench.compose(job, &locale)?;
        let (document, _) = layout::lay_out(&brochure, &typesetter)?;
        Ok(Measured {
            brochure: job.brochure.source.id.clone(),
            language: job.language.to_owned(),
            quality: preflight::quality(&document),
        })
    };
    let results: Vec<_> = jobs.par_iter().map(measure).collect();
    let measured = results
        .into_iter()
        .filter_map(|result| outcome.findings.take(result))
        .collect();
    outcome.findings.sort();
    (measured, outcome.findings)
}

/// Where everything stands on the pages of a brochure in one language, as text.
///
/// # Errors
/// What stands in the way of laying the brochure out.
pub fn dump(root: &Path, id: &str, language: &str) -> Result<String, Findings> {
    laid_out(root, id, language).map(|document| document.dump())
}

fn laid_out(root: &Path, id: &str, language: &str) -> Result<Document, Findings> {
    let project = Project::load(root)?;
    let fonts = FontBook::load(&root.join("fonts"))?;
    let mut findings = Findings::new();
    let typesetter = typesetter(&project, &fonts, &mut findings);
    let request = Request {
        root: root.to_owned(),
        brochures: vec![id.to_owned()],
        languages: vec![language.to_owned()],
        editions: Vec::new(),
        output: PathBuf::new(),
        threads: None,
    };
    let brochures = chosen(&project, &request, &mut findings);
    let jobs = jobs(&project, &brochures, &request, &mut findings);
    let watch = Stopwatch { progress: &|_| {} };
    let bench = Bench {
        project: &project,
        fonts: &fonts,
        typesetter: &typesetter,
        request: &request,
        writing: Writing::Nothing,
        watch,
    };
    let Some(job) = jobs.first() else {
        findings.push(Finding::error(
            Code::NameUnknown,
            format!("the brochure `{id}` is not made in the language `{language}`"),
        ));
        return Err(findings);
    };
    let locale = bench.locale(job)?;
    let (brochure, _) = bench.compose(job, &locale)?;
    layout::lay_out(&brochure, &typesetter).map(|(document, _)| document)
}

/// A word and where a line may end in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Divided {
    /// The word as it was given, without soft hyphens.
    pub word: String,
    /// The places, ascending.
    pub places: Vec<DividedAt>,
}

/// A place where a line may end in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DividedAt {
    /// Where it is, and how good.
    pub division: Division,
    /// For Northern Sami: the rule that gives it, where it is a rule and not a list or the author.
    pub rule: Option<&'static str>,
}

/// Where words of a language may be divided, as the project sets them, with what is wrong with its lists.
///
/// # Errors
/// `project-missing` and other troubles with the project; `name-unknown` for a language that the house does not know.
pub fn divide(root: &Path, language: &str, words: &[String]) -> Result<(Vec<Divided>, Findings), Findings> {
    let project = Project::load(root)?;
    let fonts = FontBook::load(&root.join("fonts"))?;
    let known: Vec<&str> = project.house().languages.keys().map(String::as_str).collect();
    let Some(settings) = project.house().languages.get(language) else {
        let finding = Finding::error(Code::NameUnknown, format!("there is no language `{language}`"));
        let all = listed(known.iter().copied());
        return Err(finding.hint(format!("the languages of the house are {all}")).into());
    };
    let by_rule = matches!(settings.hyphenation, HyphenationSetting::Named(Hyphenation::Se));
    let mut findings = Findings::new();
    let typesetter = typesetter(&project, &fonts, &mut findings);
    let origin = Origin {
        place: None,
        message_place: None,
        language: language.into(),
        message: "hyphenate".into(),
    };
    let divide = |typed: &String| {
        let word = typed.replace('\u{ad}', "");
        let places = typesetter.divisions(typed, language, &origin).into_iter();
        let places = places.map(|division| DividedAt {
            division,
            rule: divisions::sami_rule(&word, division.at).filter(|_| by_rule),
        });
        Divided {
            places: places.collect(),
            word,
        }
    };
    Ok((words.iter().map(divide).collect(), findings))
}

/// Adds a brochure that builds, and gives the files that it consists of, relative to `root`.
///
/// # Errors
/// What stands in the way: a name that is taken or cannot be a folder, a folder that cannot be written. Nothing is left
/// half made.
pub fn new_brochure(root: &Path, id: &str) -> Result<Vec<PathBuf>, Findings> {
    let project = Project::load(root)?;
    let files = template::files(project.house(), id)?;
    let taken = files.iter().map(|(path, _)| path).find(|path| root.join(path).exists());
    if let Some(path) = taken {
        return Err(Finding::error(Code::BrochureInvalid, format!("{path} exists already"))
            .hint("choose another name; nothing was written")
            .into());
    }
    for (index, (path, text)) in files.iter().enumerate() {
        if let Err(finding) = write_whole(&root.join(path), text.as_bytes()) {
            for (path, _) in &files[..index] {
                // What was written before is taken back; what cannot be removed is named by the finding's file.
                let _ = std::fs::remove_file(root.join(path));
            }
            return Err(finding.into());
        }
    }
    Ok(files.into_iter().map(|(path, _)| PathBuf::from(path)).collect())
}
