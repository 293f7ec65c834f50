//! How full are the frames of each brochure in each of its languages?

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::fonts::{missing_families, typesetter};
use super::jobs::{Brochure, Job, chosen, jobs};
use super::make::Bench;
use super::{Request, excerpts};
use crate::content::Reading;
use crate::diag::Findings;
use crate::font::FontBook;
use crate::layout::{self, Usage};
use crate::source::project::Project;

/// What came of a request.
#[derive(Clone, Debug, Default)]
pub struct Copyfit {
    /// The brochures that could be laid out.
    pub brochures: Vec<Fitted>,
    /// What the user should know.
    pub findings: Findings,
    /// The text of each source that findings point at, by its path in the project.
    pub sources: BTreeMap<Arc<str>, Arc<str>>,
}

/// A brochure in its languages.
#[derive(Clone, Debug)]
pub struct Fitted {
    /// Its name.
    pub brochure: String,
    /// The languages' tags, in the brochure's order.
    pub languages: Vec<String>,
    /// Its frames in reading order.
    pub frames: Vec<Frame>,
}

/// A part's frames in all languages.
#[derive(Clone, Debug)]
pub struct Frame {
    /// The part's name.
    pub part: Arc<str>,
    /// Its panels or pages.
    pub pages: Vec<String>,
    /// How full they are, for each language; `None` where the language could not be laid out.
    pub languages: Vec<Option<Filled>>,
}

/// A part's frames in one language.
#[derive(Clone, Debug)]
pub struct Filled {
    /// How full they are.
    pub usage: Usage,
    /// Where the text does not fit: the message that grew most against the brochure's first language, else the longest.
    pub shorten: Option<Arc<str>>,
}

/// Lays out what the request asks for and measures its frames. Nothing is written.
pub fn copyfit(request: &Request) -> Copyfit {
    let mut findings = Findings::new();
    let brochures = measured(request, &mut findings).unwrap_or_default();
    findings.sort();
    Copyfit {
        brochures,
        sources: excerpts(&request.root, &findings),
        findings,
    }
}

fn measured(request: &Request, findings: &mut Findings) -> Option<Vec<Fitted>> {
    let project = findings.take(Project::load(&request.root))?;
    let fonts = findings.take(FontBook::load(&request.root.join("fonts")))?;
    findings.extend(project.warnings().clone());
    let families = missing_families(&project, &fonts);
    if families.has_errors() {
        findings.extend(families);
        return None;
    }
    let typesetter = typesetter(&project, &fonts, findings);
    let chosen = chosen(&project, request, findings);
    let jobs = jobs(&project, &chosen, request, findings);
    let bench = Bench::reading(&project, &fonts, &typesetter, request);
    let results: Vec<_> = jobs.par_iter().map(|job| usage(&bench, job)).collect();
    let mut usages = Vec::new();
    for (usage, found) in results {
        usages.push(usage);
        findings.extend(found);
    }
    let filled = |brochure: &&Brochure| jobs.iter().any(|job| std::ptr::eq(job.brochure, *brochure));
    let fitted = chosen.iter().filter(filled).map(|brochure| {
        let own = jobs
            .iter()
            .zip(&usages)
            .filter(|(job, _)| std::ptr::eq(job.brochure, brochure));
        fitted(
            brochure,
            &own.map(|(job, usage)| (job.language, usage.as_deref()))
                .collect::<Vec<_>>(),
        )
    });
    Some(fitted.collect())
}

/// How full the frames are in one language; `None` when the sources do not let it be laid out.
fn usage(bench: &Bench<'_>, job: &Job<'_>) -> (Option<Vec<Usage>>, Findings) {
    let mut findings = Findings::new();
    let content = findings
        .take(bench.locale(job))
        .and_then(|locale| findings.take(bench.compose(job, &locale, Reading::Designed)));
    let Some((brochure, warnings)) = content else {
        return (None, findings);
    };
    findings.extend(warnings);
    let layout = layout::lay_out_all(&brochure, bench.typesetter, false);
    findings.extend(layout.findings);
    (Some(layout.usage), findings)
}

fn fitted(brochure: &Brochure, languages: &[(&str, Option<&[Usage]>)]) -> Fitted {
    let source = languages.iter().find_map(|(_, usage)| *usage);
    let frames = source.unwrap_or_default().iter().map(|first| Frame {
        part: first.part.clone(),
        pages: first.pages.clone(),
        languages: languages
            .iter()
            .map(|(_, usage)| {
                let usage = usage.as_ref()?.iter().find(|usage| usage.part == first.part)?;
                Some(Filled {
                    shorten: (!usage.fits).then(|| to_shorten(usage, first)).flatten(),
                    usage: usage.clone(),
                })
            })
            .collect(),
    });
    Fitted {
        brochure: brochure.source.id.clone(),
        languages: languages.iter().map(|(language, _)| (*language).to_owned()).collect(),
        frames: frames.collect(),
    }
}

/// The message that grew most against the first language; the longest one in that language itself.
fn to_shorten(usage: &Usage, first: &Usage) -> Option<Arc<str>> {
    let before: BTreeMap<&str, usize> = first.messages.iter().map(|(name, length)| (&**name, *length)).collect();
    let growth = |(name, length): &&(Arc<str>, usize)| {
        let was = before.get(&**name).copied().unwrap_or(0);
        *length as i64 - was as i64
    };
    let grown = usage
        .messages
        .iter()
        .max_by_key(growth)
        .filter(|message| growth(message) > 0);
    let longest = || usage.messages.iter().max_by_key(|(_, length)| *length);
    grown.or_else(longest).map(|(name, _)| name.clone())
}
