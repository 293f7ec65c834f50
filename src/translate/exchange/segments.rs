//! How do the segments of an XLIFF unit make one message?
//!
//! The export writes one segment for each message, but tools cut texts into sentences. What lies between two segments is
//! `ignorable` (XLIFF 2.1, 4.2.2.6): without a target it is the same in both languages.

use super::Unit;

/// A segment, or what lies between two of them.
#[derive(Debug, Default)]
pub(super) struct Segment {
    /// What the source says.
    pub source: String,
    /// What the translation says; `None` without a `target`.
    pub target: Option<String>,
    /// Whether somebody has read it.
    pub reviewed: bool,
    /// Whether it is a translation of an older source text.
    pub outdated: bool,
    /// Whether it is an `ignorable`, which nobody translates.
    pub ignorable: bool,
}

impl Segment {
    fn words(&self) -> &str {
        self.target.as_deref().unwrap_or_default().trim()
    }

    /// Whether there is something to translate in it, or a translation.
    fn counts(&self) -> bool {
        !(self.ignorable || self.source.trim().is_empty() && self.words().is_empty())
    }
}

/// Puts the texts of a unit together; its state is the least of all.
///
/// # Errors
/// How many segments have no translation, and of how many, when others have one: the rest of the message would be lost.
pub(super) fn join(unit: &mut Unit, segments: &[Segment]) -> Result<(), (usize, usize)> {
    let counting: Vec<&Segment> = segments.iter().filter(|one| one.counts()).collect();
    let lacking = counting.iter().filter(|one| one.words().is_empty()).count();
    if lacking > 0 && lacking < counting.len() {
        return Err((lacking, counting.len()));
    }
    unit.reviewed = !counting.is_empty() && counting.iter().all(|one| one.reviewed);
    unit.outdated = counting.iter().any(|one| one.outdated);
    for one in segments {
        unit.source.push_str(&one.source);
        match &one.target {
            Some(target) => unit.target.push_str(target),
            None if one.ignorable && lacking == 0 => unit.target.push_str(&one.source),
            None => {}
        }
    }
    Ok(())
}
