//! How does one brochure in one language become its files?

use std::path::PathBuf;

use rayon::prelude::*;

use super::edition::{Edition, FileKind};
use super::jobs::Job;
use super::judge;
use super::write::write_whole;
use super::{Made, Progress, Request, Stopwatch, Writing, accessible, draft, press};
use crate::content::{self, Sources};
use crate::diag::{Code, Finding, Findings};
use crate::display::Document;
use crate::font::FontBook;
use crate::locale::{Locale, Variables};
use crate::source::project::Project;
use crate::text::Typesetter;
use crate::{layout, preflight};

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
}

/// A file in memory.
pub(super) struct Product {
    pub(super) kind: FileKind,
    pub(super) pages: usize,
    pub(super) bytes: Vec<u8>,
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
        let (brochure, warnings) = findings.take(self.watch.time("content", || self.compose(job, &locale)))?;
        findings.extend(warnings);
        let laid_out = self
            .watch
            .time("layout", || layout::lay_out(&brochure, self.typesetter));
        let Some((document, warnings)) = findings.take(laid_out) else {
            if self.writing == Writing::Drafts {
                *draft = findings.take(draft::write(self, &brochure));
            }
            return None;
        };
        findings.extend(warnings);
        findings.extend(self.watch.time("preflight", || preflight::contrast(&document)));
        if findings.has_errors() {
            return None;
        }
        let products = self.products(&document, findings)?;
        findings.extend(self.watch.time("preflight", || judge::products(&document, &products)));
        if findings.has_errors() {
            return None;
        }
        let warnings = findings.len();
        let mut made = Vec::new();
        for product in products {
            made.push(self.finish(job, &document, product, warnings, findings)?);
        }
        Some(made)
    }

    /// The files of all editions; each edition is made by its own module.
    fn products(&self, document: &Document, findings: &mut Findings) -> Option<Vec<Product>> {
        let files = |edition: &Edition| {
            self.watch.time("pdf", || match edition {
                Edition::Accessible => accessible::files(document, self.fonts),
                Edition::Press => press::files(document, self.fonts),
            })
        };
        let made: Vec<_> = self.editions.par_iter().map(files).collect();
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
            let written = self.watch.time("write", || write_whole(&file, &product.bytes));
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
        let variables = Variables::of(house, &source.brochure, settings.conventions);
        Locale::load(self.project.root(), job.language, settings, &source.id, variables)
    }

    /// The brochure's meaning in one language.
    pub(super) fn compose(&self, job: &Job<'_>, locale: &Locale) -> Result<(content::Brochure, Findings), Findings> {
        let source = &job.brochure.source;
        content::compose(&Sources {
            id: &source.id,
            file: &source.file,
            house: self.project.house(),
            brochure: &source.brochure,
            printing: job.brochure.printing(self.project)?,
            reading: content::Reading::Designed,
            locale,
            picture: &|relative, place| job.brochure.picture(self.project.root(), relative, place),
        })
    }
}
