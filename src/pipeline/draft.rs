//! What does a build leave where a file could not be made?
//!
//! A marked draft, where one was asked for, and what stood there before.

use std::path::PathBuf;

use super::edition::Edition;
use super::jobs::Job;
use super::make::Bench;
use crate::content;
use crate::diag::{Code, Finding, Findings, Place};
use crate::source::write::{Lasting, write_whole};
use crate::{layout, pdf};

/// Whether a draft can be made in spite of what was found: not where no font has a character, since a page that shows
/// something else in its place is no accessible page.
pub(super) fn is_possible(findings: &Findings) -> bool {
    findings.iter().all(|finding| finding.code != Code::GlyphMissing)
}

/// Writes the pages as far as they can be shown, `NAME.LANGUAGE.draft.pdf` in the folder of the accessible edition, or
/// of the first that was asked for when that one was not: each page says that it is a draft, a line surrounds frames that
/// are too full, and their text runs out of them.
pub(super) fn write(bench: &Bench<'_>, brochure: &content::Brochure) -> Result<PathBuf, Findings> {
    let layout = layout::lay_out_all(brochure, bench.typesetter, true);
    let mut document = layout.document;
    document.title = format!("DRAFT: {}", document.title);
    let bytes = pdf::accessible(&document, bench.fonts.faces())?;
    let name = format!("{}.{}.draft.pdf", document.id, document.language);
    let accessible = bench.editions.iter().find(|edition| **edition == Edition::Accessible);
    let edition = accessible.or(bench.editions.first()).unwrap_or(&Edition::Accessible);
    let file = bench.request.output.join(edition.name()).join(name);
    write_whole(&file, &bytes, Lasting::Remade)?;
    Ok(file)
}

/// Warnings that files from an earlier build stand where new ones could not be made. They are kept: they may be the last
/// good ones.
pub(super) fn stale(bench: &Bench<'_>, job: &Job<'_>) -> Vec<Finding> {
    let kinds = bench.editions.iter().flat_map(|edition| edition.kinds());
    let paths = kinds.map(|kind| kind.path(&job.brochure.source.id, job.language));
    let left = paths.filter(|path| bench.request.output.join(path).is_file());
    left.map(|path| {
        let file = bench.request.output.join(&path);
        let shown = file.strip_prefix(bench.project.root()).unwrap_or(&file);
        Finding::warning(Code::OutputStale, format!("`{path}` is from an earlier build"))
            .at(Place::file(shown.display().to_string().replace('\\', "/")))
            .hint("mend the errors and build again, or delete it, so that nobody takes it for the new one")
    })
    .collect()
}
