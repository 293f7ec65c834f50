//! Which rules of PDF/UA-1 and PDF/A-2a does the file break?
//!
//! `page_validation` knows the rules; each that is broken becomes a finding with its clause.

use page_validation::{PageError, SafetyLimits, ValidationOptions, ValidationProfile, validate_pdf_bytes};

use super::{Desk, Fact, Observed};
use crate::preflight::reader::LARGEST_STREAM;

/// The largest file that is checked against standards: they need all of it in memory.
pub(in crate::preflight) const LARGEST: u64 = 256 << 20;

/// Up to this size the two standards are checked at the same time, each with the whole file in memory.
const SIDE_BY_SIDE: usize = 32 << 20;

/// The rule that the `Length` of a stream is that of its bytes.
const LENGTHS: &str = "ISO 19005-2:2011:6.1.7.1:1";

/// Has a file judged by both standards while `meanwhile` looks at it in other ways. What the standards say is noted after that,
/// unless it has turned out to be damaged: the validator takes a file's table of objects at its word.
///
/// The files of a build are our own, and of a sensible size: there, on the threads of the build, the two standards are checked
/// at the same time. Files of others are looked at first.
pub(in crate::preflight) fn standards(desk: &mut Desk<'_>, bytes: &[u8], meanwhile: impl FnOnce(&mut Desk<'_>)) {
    let archive = || validate(bytes, ValidationProfile::PdfA2a);
    let first = |desk: &mut Desk<'_>| {
        meanwhile(desk);
        let sound = desk.file.troubles().is_empty();
        sound.then(|| validate(bytes, ValidationProfile::PdfUa1))
    };
    let mut archived = None;
    let builds = rayon::current_thread_index().is_some();
    let accessible = if builds && bytes.len() <= SIDE_BY_SIDE {
        rayon::in_place_scope(|scope| {
            scope.spawn(|_| archived = Some(archive()));
            first(desk)
        })
    } else {
        // Not even asked for threads, which the machine may not have.
        first(desk)
    };
    let Some(accessible) = accessible else {
        return;
    };
    let archived = archived.unwrap_or_else(archive);
    observe(desk, ValidationProfile::PdfUa1, Fact::UaRule, accessible);
    observe(desk, ValidationProfile::PdfA2a, Fact::ArchiveRule, archived);
}

/// Notes what the validator says of a file.
fn observe(
    desk: &mut Desk<'_>,
    profile: ValidationProfile,
    fact: Fact,
    outcome: Result<page_validation::ValidationReport, String>,
) {
    match outcome {
        Ok(report) => {
            for failure in report.failures {
                // The validator takes a data byte that happens to be a line break for the one before `endstream`.
                if failure.rule_id == LENGTHS && desk.file.lengths_are_exact() {
                    continue;
                }
                let message = format!("{profile}: {}", lower(&failure.message));
                let mut observed = Observed::new(fact, message).note(failure.rule_id.clone());
                if let Some(guidance) = &failure.guidance {
                    observed = observed.hint(lower(&guidance.suggested_fix));
                } else {
                    observed = observed.hint("export it anew as a tagged PDF from the program that made it");
                }
                desk.add(failure.rule_id, observed);
            }
        }
        Err(reason) => {
            let message = format!("{profile} could not be checked: {}", lower(&reason));
            let hint = "open it in the program that made it and export it anew";
            desk.add(format!("{profile}"), Observed::new(Fact::Unjudged, message).hint(hint));
        }
    }
}

/// Validates; a fault of the validator itself counts as a reason.
fn validate(bytes: &[u8], profile: ValidationProfile) -> Result<page_validation::ValidationReport, String> {
    let limits = SafetyLimits::default().with_max_decoded_stream_size(LARGEST_STREAM);
    let options = ValidationOptions::default().profile(profile).limits(limits);
    let attempt = std::panic::catch_unwind(|| validate_pdf_bytes(bytes, &options));
    match attempt {
        Ok(result) => result.map_err(|error: PageError| error.to_string()),
        Err(_) => Err("the validator failed on it".into()),
    }
}

/// The first letter small unless it begins a name, and no full stop at the end.
fn lower(text: &str) -> String {
    let text = text.trim().trim_end_matches('.');
    let mut letters = text.chars();
    match (letters.next(), letters.next()) {
        (Some(first), Some(second)) if first.is_uppercase() && second.is_lowercase() => {
            first.to_lowercase().chain(text.chars().skip(1)).collect()
        }
        _ => text.to_owned(),
    }
}
