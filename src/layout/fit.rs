//! By how much must frames give way so that their text fits?
//!
//! Bounds make a ladder: rung by rung the frames give way a little more, first what is seen least. Parts with the same
//! bounds that begin on one spread (facing pages, or one face of a sheet) stand on the same rung, the lowest on which
//! they all fit. It is found by halving, so a ladder of forty rungs takes six trials.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::galley::Galley;
use super::part::{self, Placed};
use crate::content::{Adaptation, Brochure, Fit, Part, Range, adapted};
use crate::display::TagId;
use crate::source::house::{FormatKind, Side};

/// A kind of change: its bounds, what it changes, and its number of rungs.
struct Change {
    range: fn(&Fit) -> Range,
    set: fn(&mut Adaptation, i64),
    steps: i64,
}

/// The kinds of change, what is seen least first.
const CHANGES: [Change; 5] = [
    Change {
        range: |fit| fit.spacing,
        set: |adaptation, value| adaptation.spacing = value,
        steps: 8,
    },
    Change {
        range: |fit| fit.expansion,
        set: |adaptation, value| adaptation.expansion = value,
        steps: 3,
    },
    Change {
        range: |fit| fit.leading,
        set: |adaptation, value| adaptation.leading = value,
        steps: 8,
    },
    Change {
        range: |fit| fit.picture,
        set: |adaptation, value| adaptation.picture = value,
        steps: 6,
    },
    Change {
        range: |fit| fit.size,
        set: |adaptation, value| adaptation.size = value,
        steps: 10,
    },
];

/// The index of the letters' width among the changes.
const LETTERS: usize = 1;

/// Whether frames take less room than is natural, or more.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Less,
    More,
}

/// What has been decided for parts, by their index.
#[derive(Default)]
pub struct Fitter {
    decided: BTreeMap<usize, Adaptation>,
}

impl Fitter {
    /// How far the frames of a part give way, when so many pages are filled before it.
    pub fn adaptation(&mut self, brochure: &Brochure, index: usize, filled: usize, galley: &Galley<'_>) -> Adaptation {
        if let Some(known) = self.decided.get(&index) {
            return *known;
        }
        let Some(fit) = brochure.parts.get(index).and_then(|part| part.fit) else {
            return Adaptation::NONE;
        };
        let group = group(brochure, index, filled, &fit);
        let adaptation = decide(brochure, &group, &fit, galley);
        self.decided.extend(group.iter().map(|(index, _)| (*index, adaptation)));
        adaptation
    }
}

/// The part as it is when its frames give way.
pub fn changed<'a>(part: &'a Part, adaptation: &Adaptation) -> Cow<'a, Part> {
    if *adaptation == Adaptation::NONE {
        return Cow::Borrowed(part);
    }
    Cow::Owned(Part {
        blocks: adapted(&part.blocks, adaptation),
        ..part.clone()
    })
}

/// The parts with the same bounds that begin on the same spread, and their pages.
fn group(brochure: &Brochure, index: usize, mut filled: usize, fit: &Fit) -> Vec<(usize, Vec<usize>)> {
    let mut found: Vec<(usize, Vec<usize>)> = Vec::new();
    let mut spread = None;
    for (index, part) in brochure.parts.iter().enumerate().skip(index) {
        let Some(pages) = part::pages_of(brochure, part, filled) else {
            continue;
        };
        let first = pages.first().copied().unwrap_or_default();
        let own = spread_of(brochure, first);
        if *spread.get_or_insert(own) == own && part.fit.as_ref() == Some(fit) {
            found.push((index, pages.clone()));
        }
        filled = pages.last().map_or(filled, |last| last + 1);
        // The pages after a part that takes as many as it needs are not known yet, and panels have no order.
        if part::grows(brochure, part) || brochure.format.panels.is_empty() && spread != Some(own) {
            break;
        }
    }
    found
}

/// Which pages are seen at the same time.
fn spread_of(brochure: &Brochure, page: usize) -> usize {
    match (brochure.format.kind, brochure.format.panels.get(page)) {
        (FormatKind::Leaflet, Some(panel)) => usize::from(panel.side == Side::Inside),
        (FormatKind::Booklet, _) => page.div_ceil(2),
        _ => page,
    }
}

/// The lowest rung on which all parts of a group fit, or the highest that still fits when they have room to spare.
fn decide(brochure: &Brochure, group: &[(usize, Vec<usize>)], fit: &Fit, galley: &Galley<'_>) -> Adaptation {
    let fits = |adaptation: &Adaptation| {
        group.iter().all(|(index, pages)| {
            let part = changed(&brochure.parts[*index], adaptation);
            galley.trial(|| {
                part::place(brochure, &part, pages, TagId(0), adaptation, galley).is_none_or(|placed| placed.fits())
            })
        })
    };
    if fits(&Adaptation::NONE) {
        let ladder = ladder(fit, Way::More);
        let most = halve(&ladder, |adaptation| !fits(adaptation));
        return most
            .checked_sub(1)
            .and_then(|below| ladder.get(below))
            .copied()
            .unwrap_or(Adaptation::NONE);
    }
    let ladder = ladder(fit, Way::Less);
    let least = halve(&ladder, fits).min(ladder.len().saturating_sub(1));
    ladder.get(least).copied().unwrap_or(Adaptation::NONE)
}

/// The first rung for which something is true, when it is true for all above it; the number of rungs when for none.
fn halve(ladder: &[Adaptation], is_true: impl Fn(&Adaptation) -> bool) -> usize {
    let (mut low, mut high) = (0, ladder.len());
    while low < high {
        let middle = low + (high - low) / 2;
        if is_true(&ladder[middle]) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    low
}

/// All rungs from nothing to the end of the bounds, one kind of change after the other.
fn ladder(fit: &Fit, to: Way) -> Vec<Adaptation> {
    let mut rungs = Vec::new();
    let mut current = Adaptation::NONE;
    for (kind, Change { range, set, steps }) in CHANGES.iter().enumerate() {
        let end = match to {
            Way::Less => range(fit).least,
            Way::More => range(fit).most,
        };
        // Space between letters goes with their width.
        let narrower = kind == LETTERS && fit.tracking < 0 && to == Way::Less;
        if end == 1000 && !narrower {
            continue;
        }
        for step in 1..=*steps {
            set(&mut current, 1000 + (end - 1000) * step / steps);
            if narrower {
                current.tracking = i16::try_from(i64::from(fit.tracking) * step / steps).unwrap_or(0);
            }
            rungs.push(current);
        }
    }
    rungs
}

impl Placed {
    /// Whether all of its text is within its frames.
    pub fn fits(&self) -> bool {
        self.plan.end == self.rows.len()
            && self
                .plan
                .fills
                .iter()
                .zip(&self.frames)
                .all(|(fill, (_, frame))| fill.depth <= frame.height)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAME: Range = Range {
        least: 1000,
        most: 1000,
    };

    fn fit() -> Fit {
        Fit {
            spacing: Range { least: 600, most: 1200 },
            expansion: SAME,
            tracking: -9,
            leading: SAME,
            picture: SAME,
            size: Range { least: 900, most: 1000 },
        }
    }

    #[test]
    fn what_is_seen_least_changes_first() {
        let ladder = ladder(&fit(), Way::Less);
        assert_eq!(ladder.len(), 8 + 3 + 10);
        assert_eq!((ladder[0].spacing, ladder[0].tracking, ladder[0].size), (950, 0, 1000));
        assert_eq!((ladder[8].spacing, ladder[8].tracking, ladder[8].size), (600, -3, 1000));
        assert_eq!(
            (ladder[20].spacing, ladder[20].tracking, ladder[20].size),
            (600, -9, 900)
        );
    }

    #[test]
    fn growing_changes_only_what_may_grow() {
        let ladder = ladder(&fit(), Way::More);
        assert_eq!(ladder.len(), 8);
        assert_eq!(
            ladder[7],
            Adaptation {
                spacing: 1200,
                ..Adaptation::NONE
            }
        );
    }

    #[test]
    fn halving_finds_the_first_rung() {
        let ladder = ladder(&fit(), Way::Less);
        assert_eq!(halve(&ladder, |a| a.tracking <= -6), 9);
        assert_eq!(halve(&ladder, |_| false), ladder.len());
    }
}
