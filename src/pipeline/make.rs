//! How does one brochure in one language become its files?

use rayon::prelude::*;

use super::edition::{Edition, FileKind};
use super::jobs::Job;
use super::write::write_whole;
use super::{Made, Progress, Request, Stopwatch, Writing, accessible, press};
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
    /// Makes the files of one job; with errors there are none.
    pub(super) fn make(&self, job: &Job<'_>) -> (Vec<Made>, Findings) {
        let mut findings = Findings::new();
        let made = self.try_make(job, &mut findings).unwrap_or_default();
        for kind in self.editions.iter().flat_map(|edition| edition.kinds()) {
            (self.watch.progress)(Progress::Made {
                file: &kind.path(&job.brochure.source.id, job.language),
            });
        }
        (made, findings)
    }

    fn try_make(&self, job: &Job<'_>, findings: &mut Findings) -> Option<Vec<Made>> {
        let document = self.document(job, findings)?;
        let products = self.products(&document, findings)?;
        let warnings = findings.len();
        let mut made = Vec::new();
        for product in products {
            made.push(self.finish(job, &document, product, warnings, findings)?);
        }
        Some(made)
    }

    /// The finished pages, if nothing is wrong with them.
    fn document(&self, job: &Job<'_>, findings: &mut Findings) -> Option<Document> {
        let watch = &self.watch;
        let locale = findings.take(watch.time("locale", || self.locale(job)))?;
        let (brochure, warnings) = findings.take(watch.time("content", || self.compose(job, &locale)))?;
        findings.extend(warnings);
        let (document, warnings) =
            findings.take(watch.time("layout", || layout::lay_out(&brochure, self.typesetter)))?;
        findings.extend(warnings);
        findings.extend(watch.time("preflight", || preflight::contrast(&document)));
        (!findings.has_errors()).then_some(document)
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
        if self.writing == Writing::Files {
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
