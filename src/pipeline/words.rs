//! What does a brochure say in one language, as words and with their places?

use std::path::{Path, PathBuf};

use super::Request;
use super::fonts::typesetter;
use super::jobs::{chosen, jobs};
use super::make::Bench;
use crate::content::Reading;
use crate::diag::{Code, Finding, Findings};
use crate::display::Document;
use crate::font::FontBook;
use crate::layout;
use crate::source::project::Project;

/// The words of a brochure in one language, in reading order, one paragraph a line: what a reader must get from every
/// edition. They come from the laid-out pages, so they hold numbers of pages, steps and lists, too.
///
/// # Errors
/// What stands in the way of laying the brochure out.
pub fn words(root: &Path, id: &str, language: &str) -> Result<String, Findings> {
    laid_out(root, id, language).map(|document| document.plain_text())
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
        allow_drafts: true,
        threads: None,
    };
    let brochures = chosen(&project, &request, &mut findings);
    let jobs = jobs(&project, &brochures, &request, &mut findings);
    let bench = Bench::reading(&project, &fonts, &typesetter, &request);
    let Some(job) = jobs.first() else {
        findings.push(Finding::error(
            Code::NameUnknown,
            format!("the brochure `{id}` is not made in the language `{language}`"),
        ));
        return Err(findings);
    };
    let locale = bench.locale(job)?;
    let (brochure, _) = bench.compose(job, &locale, Reading::Designed)?;
    layout::lay_out(&brochure, &typesetter).map(|(document, _)| document)
}
