//! How does one brochure in one language become its files?

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;

use super::catalogue::{self, Covers};
use super::edition::{Edition, FileKind};
use super::jobs::Job;
use super::judge;
use super::{Made, Progress, Request, Stopwatch, Writing, accessible, draft, html, press};
use crate::content::{self, Reading, Sources};
use crate::diag::{Code, Finding, Findings};
use crate::display::Document;
use crate::font::FontBook;
use crate::layout::Usage;
use crate::locale::{Locale, Variables};
use crate::source::project::{BrochureSource, Project};
use crate::source::write::{Lasting, write_whole};
use crate::text::Typesetter;
use crate::translate::desk;
use crate::translate::gate::gate;
use crate::translate::review::{Room, Rooms};
use crate::{layout, pdf, preflight};

/// What all jobs share.
pub(super) struct Bench<'a> {
    pub(super) project: &'a Project,
    pub(super) fonts: &'a FontBook,
    pub(super) typesetter: &'a Typesetter<'a>,
    pub(super) request: &'a Request,
    /// The editions to make.
    pub(super) editions: &'a [Edition],
    pub(super) writing: Writing,
    pub(super) watch: Stopwatch<'a>,
    /// The covers that a catalogue has asked for.
    pub(super) covers: Covers,
    /// How much room the frames of each translation have left, as they are laid out; for [`Writing::Nothing`].
    pub(super) rooms: Mutex<Rooms>,
}

/// A brochure for one way of reading, and its finished pages.
struct SetBrochure {
    brochure: content::Brochure,
    document: Document,
}

/// A file in memory.
pub(super) struct Product {
    pub(super) kind: FileKind,
    pub(super) pages: usize,
    pub(super) bytes: Vec<u8>,
}

impl<'a> Bench<'a> {
    /// A bench that makes no file and does not say where the time goes: for those who only want to know something.
    pub(super) fn reading(
        project: &'a Project,
        fonts: &'a FontBook,
        typesetter: &'a Typesetter<'a>,
        request: &'a Request,
    ) -> Self {
        Self {
            project,
            fonts,
            typesetter,
            request,
            editions: &[],
            writing: Writing::Nothing,
            watch: Stopwatch { progress: &|_| {} },
            covers: Covers::default(),
            rooms: Mutex::default(),
        }
    }
}

impl Bench<'_> {
    /// Makes the files of one job; with errors there are none, but perhaps a draft.
    pub(super) fn make(&self, job: &Job<'_>) -> (Vec<Made>, Option<PathBuf>, Findings) {
        let (mut findings, mut draft) = (Findings::new(), None);
        let made = self.try_make(job, &mut draft, &mut findings).unwrap_or_default();
        if made.is_empty() && self.writing != Writing::Nothing {
            findings.extend(draft::stale(self, job));
        }
        for kind in self.editions.iter().flat_map(|edition| edition.kinds()) {
            (self.watch.progress)(Progress::Made {
                file: &kind.path(&job.brochure.source.id, job.language),
            });
        }
        (made, draft, findings)
    }

    fn try_make(&self, job: &Job<'_>, draft: &mut Option<PathBuf>, findings: &mut Findings) -> Option<Vec<Made>> {
        let locale = findings.take(self.watch.time("locale", || self.locale(job)))?;
        let designed = self.set(job, &locale, Reading::Designed, draft, findings)?;
        let (editions, refused) = self.permitted(job);
        let products = self.products(job, &locale, &designed, &editions, findings)?;
        findings.extend(
            self.watch
                .time("preflight", || judge::products(&designed.document, &products)),
        );
        if findings.has_errors() {
            return None;
        }
        let warnings = findings.len();
        findings.extend(refused);
        let mut made = Vec::new();
        for product in products {
            made.push(self.finish(job, &designed.document, product, warnings, findings)?);
        }
        Some(made)
    }

    /// The editions without that for the press where the translation is not far enough, and why.
    fn permitted(&self, job: &Job<'_>) -> (Vec<Edition>, Findings) {
        let mut editions = self.editions.to_vec();
        if !editions.contains(&Edition::Press) {
            return (editions, Findings::new());
        }
        let source = &job.brochure.source;
        let mut findings = self.watch.time("translate", || self.gate(source, job.language));
        if source.is_catalogue() {
            findings.extend(self.covers_permitted(job.language));
        }
        if findings.has_errors() {
            editions.retain(|edition| *edition != Edition::Press);
        }
        (editions, findings)
    }

    /// Why the covers that a catalogue shows may not be printed: their words are as far as their brochures are.
    fn covers_permitted(&self, language: &str) -> Findings {
        let mut findings = Findings::new();
        for one in self.listed(language).unwrap_or_default() {
            if let Ok(source) = self.project.brochure(&one.id) {
                findings.extend(self.gate(&source, &one.language));
            }
        }
        findings
    }

    /// Why a brochure may not be printed in a language; drafts may be where the request or the house allows them.
    fn gate(&self, source: &BrochureSource, language: &str) -> Findings {
        let settings = self.project.house().languages.get(language);
        let allowed = self.request.allow_drafts || settings.is_some_and(|settings| settings.allow_drafts);
        gate(self.project, source, language, allowed).findings
    }

    /// The finished pages for one way of reading, if nothing is wrong with them. When text does not fit and drafts are
    /// asked for, the designed pages are written as one.
    fn set(
        &self,
        job: &Job<'_>,
        locale: &Locale,
        reading: Reading,
        draft: &mut Option<PathBuf>,
        findings: &mut Findings,
    ) -> Option<SetBrochure> {
        let watch = &self.watch;
        let composed = watch.time("content", || self.compose(job, locale, reading));
        let (brochure, warnings) = findings.take(composed)?;
        findings.extend(warnings);
        let laid_out = watch.time("layout", || layout::lay_out_all(&brochure, self.typesetter, false));
        if self.writing == Writing::Nothing && reading == Reading::Designed {
            self.note_room(job, &laid_out.usage);
        }
        let Some((document, warnings)) = findings.take(laid_out.finished()) else {
            if self.writing == Writing::Drafts && reading == Reading::Designed && draft::is_possible(findings) {
                *draft = findings.take(draft::write(self, &brochure));
            }
            return None;
        };
        findings.extend(warnings);
        findings.extend(watch.time("preflight", || preflight::contrast(&document)));
        (!findings.has_errors()).then_some(SetBrochure { brochure, document })
    }

    /// Keeps how much room the frame of each message has.
    fn note_room(&self, job: &Job<'_>, usage: &[Usage]) {
        let rooms = usage.iter().flat_map(|part| {
            let room = Room {
                part: part.part.clone(),
                spare: part.spare,
            };
            part.messages.iter().map(move |(name, _)| (name.clone(), room.clone()))
        });
        let key = (job.brochure.source.id.clone(), job.language.to_owned());
        let mut all = self.rooms.lock().unwrap_or_else(PoisonError::into_inner);
        all.insert(key, rooms.collect());
    }

    /// The files of these editions; each edition is made by its own module.
    fn products(
        &self,
        job: &Job<'_>,
        locale: &Locale,
        designed: &SetBrochure,
        editions: &[Edition],
        findings: &mut Findings,
    ) -> Option<Vec<Product>> {
        let document = &designed.document;
        let files = |edition: &Edition| match edition {
            Edition::Accessible => self.watch.time("pdf", || accessible::files(document, self.fonts)),
            Edition::Press => self.watch.time("pdf", || press::files(document, self.fonts)),
            Edition::Html => self.watch.time("html", || {
                html::files(self.project.house(), &job.brochure.source, locale, &designed.brochure)
            }),
            Edition::LargePrint => self.large_print(job, locale),
        };
        let made: Vec<_> = editions.par_iter().map(files).collect();
        let mut products = Some(Vec::new());
        for files in made {
            match (findings.take(files), &mut products) {
                (Some((files, warnings)), Some(products)) => {
                    products.extend(files);
                    findings.extend(warnings);
                }
                _ => products = None,
            }
        }
        products
    }

    /// The file of the large-print edition: composed and laid out anew.
    fn large_print(&self, job: &Job<'_>, locale: &Locale) -> Result<(Vec<Product>, Findings), Findings> {
        let mut findings = Findings::new();
        let Some(large) = self.set(job, locale, Reading::LargePrint, &mut None, &mut findings) else {
            return Err(findings);
        };
        let bytes = self
            .watch
            .time("pdf", || pdf::accessible(&large.document, self.fonts.faces()))?;
        let product = Product {
            kind: FileKind::LargePrint,
            pages: large.document.pages.len(),
            bytes,
        };
        Ok((vec![product], Findings::new()))
    }

    /// Writes a file, unless nothing shall be written, and reports it.
    fn finish(
        &self,
        job: &Job<'_>,
        document: &Document,
        product: Product,
        warnings: usize,
        findings: &mut Findings,
    ) -> Option<Made> {
        let file = self
            .request
            .output
            .join(product.kind.path(&document.id, &document.language));
        if self.writing != Writing::Nothing {
            let write = || write_whole(&file, &product.bytes, Lasting::Remade);
            let written = self.watch.time("write", write);
            findings.take(written.map_err(Findings::from))?;
        }
        Some(Made {
            brochure: job.brochure.source.id.clone(),
            language: job.language.to_owned(),
            kind: product.kind,
            file,
            pages: product.pages,
            bytes: product.bytes.len() as u64,
            draft: document.draft,
            warnings,
        })
    }

    /// The words of one language.
    pub(super) fn locale(&self, job: &Job<'_>) -> Result<Locale, Findings> {
        let (house, source) = (self.project.house(), &job.brochure.source);
        let Some(settings) = house.languages.get(job.language) else {
            return Err(Finding::error(Code::NameUnknown, format!("there is no language `{}`", job.language)).into());
        };
        let mut variables = Variables::of(house, &source.brochure, settings.conventions);
        if source.is_catalogue() {
            variables = catalogue::known(variables);
        }
        let locale = Locale::load(self.project.root(), job.language, settings, &source.id, variables)?;
        match desk::source(&source.brochure) == job.language {
            true => Ok(locale),
            false => Ok(locale.translated()),
        }
    }

    /// The brochure's meaning in one language.
    pub(super) fn compose(
        &self,
        job: &Job<'_>,
        locale: &Locale,
        reading: Reading,
    ) -> Result<(content::Brochure, Findings), Findings> {
        let source = &job.brochure.source;
        let (mut brochure, warnings) = content::compose(&Sources {
            id: &source.id,
            file: &source.file,
            house: self.project.house(),
            brochure: &source.brochure,
            printing: job.brochure.printing(self.project)?,
            reading,
            locale,
            picture: &|relative, place| job.brochure.picture(self.project.root(), relative, place),
            listed: &|language| self.listed(language),
        })?;
        if source.is_catalogue() {
            brochure.draft |= self.listed(job.language)?.iter().any(|one| one.draft);
        }
        Ok((brochure, warnings))
    }
}
