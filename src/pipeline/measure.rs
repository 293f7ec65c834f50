//! How even are the lines of the brochures?

use rayon::prelude::*;

use super::fonts::typesetter;
use super::jobs::{Job, chosen, jobs};
use super::make::Bench;
use super::{Outcome, Request};
use crate::content::Reading;
use crate::diag::Findings;
use crate::font::FontBook;
use crate::source::project::Project;
use crate::{layout, preflight};

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
    let bench = Bench::reading(&project, &fonts, &typesetter, request);
    let measure = |job: &Job<'_>| -> Result<Measured, Findings> {
        let locale = bench.locale(job)?;
        let (brochure, _) = bench.compose(job, &locale, Reading::Designed)?;
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
