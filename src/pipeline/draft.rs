//! What does a build leave where a file could not be made?
//!
//! A marked draft, where one was asked for, else what stood there before.

use std::path::Path;

use super::{Bench, Edition, Job, Made, write_whole};
use crate::content;
use crate::diag::{Code, Finding, Findings, Place};
use crate::{layout, pdf};

/// Writes the pages as far as they can be shown, `NAME.LANGUAGE.draft.pdf` in the folder of the accessible edition: each
/// page says that it is a draft, a line surrounds frames that are too full, and their text runs out of them.
pub(super) fn make(
    bench: &Bench<'_>,
    job: &Job<'_>,
    brochure: &content::Brochure,
    findings: &mut Findings,
) -> Option<Made> {
    let layout = layout::lay_out_all(brochure, bench.typesetter, true);
    let mut document = layout.document;
    document.title = format!("DRAFT: {}", document.title);
    let bytes = findings.take(pdf::accessible(&document, bench.fonts.faces()))?;
    let file = bench
        .request
        .output
        .join("accessible")
        .join(format!("{}.{}.draft.pdf", document.id, document.language));
    findings.take(write_whole(&file, &bytes).map_err(Findings::from))?;
    Some(Made {
        brochure: job.brochure.source.id.clone(),
        language: job.language.to_owned(),
        edition: Edition::Accessible,
        file,
        pages: document.pages.len(),
        bytes: bytes.len() as u64,
        draft: true,
        warnings: 0,
    })
}

/// A warning that a file from an earlier build stands where a new one could not be made. It is kept: it may be the last
/// good one.
pub(super) fn stale(root: &Path, file: &Path) -> Option<Finding> {
    let shown = file.strip_prefix(root).unwrap_or(file).display().to_string();
    file.is_file().then(|| {
        Finding::warning(Code::OutputStale, format!("`{shown}` is from an earlier build"))
            .at(Place::file(shown.replace('\\', "/")))
            .hint("mend the errors and build again, or delete it, so that nobody takes it for the new one")
    })
}
