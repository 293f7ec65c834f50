//! How do the segments of an XLIFF unit make one message?
//!
//! The export writes one segment for each message, but tools cut texts into sentences. What lies between two segments is
//! `ignorable` (XLIFF 2.1, 4.2.2.6): without a target it is the same in both languages. A target stands where its `order`
//! says, else where its segment does.

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
    /// Whether it says in which state it is.
    pub stated: bool,
    /// Whether it is an `ignorable`, which nobody translates.
    pub ignorable: bool,
    /// The place of its target among those of the unit, counted from 1; `None` for its own.
    pub order: Option<usize>,
}

/// Why the segments of a unit make no message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Odd {
    /// So many segments have no translation, of so many: the rest of the message would be lost.
    InPart(usize, usize),
    /// Two targets want this place, or there is none of this number.
    Order(usize),
}

impl Odd {
    /// What is wrong with the message of this name.
    pub fn message(self, id: &str) -> String {
        match self {
            Self::InPart(lacking, all) => {
                format!("`{id}` is translated in part: {lacking} of its {all} segments have no words")
            }
            Self::Order(place) => {
                format!(
                    "the order of the targets in `{id}` is not clear: place {place} is taken twice, or there is none"
                )
            }
        }
    }

    /// What to do about it.
    pub fn hint(self) -> &'static str {
        match self {
            Self::InPart(..) => {
                "translate them in the tool, or take the words of the others away; nothing was imported"
            }
            Self::Order(_) => {
                "each `order` is another number, from 1 to the number of segments and what lies between them; nothing was imported"
            }
        }
    }
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
/// Some segments have no translation and others have one, or the order of the targets is not clear.
pub(super) fn join(unit: &mut Unit, segments: &[Segment]) -> Result<(), Odd> {
    let counting: Vec<&Segment> = segments.iter().filter(|one| one.counts()).collect();
    let lacking = counting.iter().filter(|one| one.words().is_empty()).count();
    if lacking > 0 && lacking < counting.len() {
        return Err(Odd::InPart(lacking, counting.len()));
    }
    unit.reviewed = !counting.is_empty() && counting.iter().all(|one| one.reviewed);
    unit.outdated = counting.iter().any(|one| one.outdated);
    unit.source.extend(segments.iter().map(|one| one.source.as_str()));
    for one in ordered(segments)? {
        match &one.target {
            Some(target) => unit.target.push_str(target),
            None if one.ignorable && lacking == 0 => unit.target.push_str(&one.source),
            None => {}
        }
    }
    Ok(())
}

/// The segments in the order of their targets.
fn ordered(segments: &[Segment]) -> Result<Vec<&Segment>, Odd> {
    let mut places: Vec<Option<&Segment>> = vec![None; segments.len()];
    for (own, one) in (1..).zip(segments) {
        let place = one.order.unwrap_or(own);
        match place.checked_sub(1).and_then(|at| places.get_mut(at)) {
            Some(free @ None) => *free = Some(one),
            _ => return Err(Odd::Order(place)),
        }
    }
    Ok(places.into_iter().flatten().collect())
}
