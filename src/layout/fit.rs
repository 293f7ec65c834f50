//! By how much must frames give way so that their text fits?
//!
//! Bounds make a ladder: rung by rung the frames give way a little more, first what is seen least. Parts with the same
//! bounds on one spread (facing pages, or one face of a sheet) stand on the same rung, the lowest on which they all fit.
//! It is found by halving, so a ladder of forty rungs takes six trials.
//!
//! The baseline grid belongs to the spread. Where parts with different bounds share one, their leading is what the
//! tightest of them needs, within the bounds of all that have any, and the others' text that stands on the grid goes along.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::galley::Galley;
use super::part::{self, Placed};
use super::row::Row;
use crate::content::{Adaptation, BlockKind, Brochure, Fit, Part, Range, adapted};
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
        set: |adaptation, value| (adaptation.leading, adaptation.grid) = (value, value),
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

/// By how much the sizes of a title differ that are tried, in thousandths of its own.
const TITLE_STEP: i64 = 10;

/// The indices of the letters' width and of the leading among the changes.
const LETTERS: usize = 1;
const LEADING: usize = 2;

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
        let facing = facing(brochure, index, filled);
        self.decided.extend(decide(brochure, &facing, galley));
        self.decided.get(&index).copied().unwrap_or(Adaptation::NONE)
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

/// Parts with text that share spreads with one another.
struct Facing {
    /// The parts by their index, with their pages.
    parts: Vec<(usize, Vec<usize>)>,
    /// Whether one of the spreads has a part, too, that takes as many pages as it needs: such a part never gives way, and
    /// what faces it keeps to its grid.
    held: bool,
}

/// The parts that share spreads with one another, one of this index among them, when so many pages are filled before it.
fn facing(brochure: &Brochure, index: usize, filled: usize) -> Facing {
    let spreads_of = |pages: &[usize]| -> BTreeSet<usize> { pages.iter().map(|p| spread_of(brochure, *p)).collect() };
    let mut known: Vec<(usize, Vec<usize>)> = Vec::new();
    let (mut next, mut open) = (filled, None);
    for (index, part) in brochure.parts.iter().enumerate().skip(index) {
        let Some(pages) = part::pages_of(brochure, part, next) else {
            continue;
        };
        if part::grows(brochure, part) {
            // The pages after it are not known yet.
            open = pages.first().map(|first| spread_of(brochure, *first));
            break;
        }
        next = pages.last().map_or(next, |last| last + 1);
        known.push((index, pages));
    }
    let mut spreads = match known.first() {
        Some((first, pages)) if *first == index => spreads_of(pages),
        _ => BTreeSet::new(),
    };
    let mut count = 0;
    while spreads.len() != count {
        count = spreads.len();
        for (_, pages) in &known {
            let own = spreads_of(pages);
            if !own.is_disjoint(&spreads) {
                spreads.extend(own);
            }
        }
    }
    // What was decided before is on other spreads, unless its pages were not known.
    let before = filled.checked_sub(1).filter(|_| brochure.format.panels.is_empty());
    let before = before.map(|page| spread_of(brochure, page));
    let held = open.into_iter().chain(before).any(|spread| spreads.contains(&spread));
    known
        .retain(|(index, pages)| !brochure.parts[*index].blocks.is_empty() && !spreads_of(pages).is_disjoint(&spreads));
    Facing { parts: known, held }
}

/// Which pages are seen at the same time.
fn spread_of(brochure: &Brochure, page: usize) -> usize {
    match (brochure.format.kind, brochure.format.panels.get(page)) {
        (FormatKind::Leaflet, Some(panel)) => usize::from(panel.side == Side::Inside),
        (FormatKind::Booklet, _) => page.div_ceil(2),
        _ => page,
    }
}

/// Parts that share their bounds, with their pages.
struct Kind<'a> {
    fit: Option<Fit>,
    parts: Vec<&'a (usize, Vec<usize>)>,
}

impl Kind<'_> {
    /// The bounds of the leading, when they allow any change.
    fn leading(&self) -> Option<Range> {
        let leading = self.fit.as_ref()?.leading;
        (leading.least < 1000 || leading.most > 1000).then_some(leading)
    }
}

/// How far each of the parts gives way.
fn decide(brochure: &Brochure, facing: &Facing, galley: &Galley<'_>) -> Vec<(usize, Adaptation)> {
    let mut kinds: Vec<Kind<'_>> = Vec::new();
    for part in &facing.parts {
        let fit = brochure.parts[part.0].fit;
        match kinds.iter_mut().find(|kind| kind.fit == fit) {
            Some(kind) => kind.parts.push(part),
            None => kinds.push(Kind { fit, parts: vec![part] }),
        }
    }
    let alone = |kind: &Kind<'_>| climb(brochure, kind, Adaptation::NONE, !facing.held, galley);
    let wanted: Vec<Adaptation> = kinds.iter().map(alone).collect();
    let common = common_leading(&kinds, &wanted);
    let decided = kinds.iter().zip(wanted).flat_map(|(kind, wanted)| {
        let leading = kind.leading().map_or(1000, |_| common);
        let adaptation = if (wanted.leading, wanted.grid) == (leading, common) {
            wanted
        } else {
            let start = Adaptation {
                leading,
                grid: common,
                ..Adaptation::NONE
            };
            climb(brochure, kind, start, false, galley)
        };
        let adaptation = with_whole_title(brochure, kind, adaptation, galley);
        kind.parts.iter().map(move |(index, _)| (*index, adaptation))
    });
    decided.collect()
}

/// The leading that all kinds of parts of a spread can have: the smallest that one of them needs, as far as the bounds
/// of all that have any allow it. It grows only where all of them want that.
fn common_leading(kinds: &[Kind<'_>], wanted: &[Adaptation]) -> i64 {
    let smallest = wanted.iter().map(|adaptation| adaptation.leading).min().unwrap_or(1000);
    if smallest >= 1000 {
        return smallest;
    }
    let bounds = kinds.iter().filter_map(Kind::leading);
    bounds.map(|range| range.least).fold(smallest, i64::max)
}

/// The lowest rung above `start` on which all parts of a kind fit, or the highest that still fits when they have room to
/// spare.
fn climb(brochure: &Brochure, kind: &Kind<'_>, start: Adaptation, leads: bool, galley: &Galley<'_>) -> Adaptation {
    let Some(fit) = &kind.fit else { return start };
    let fits = |adaptation: &Adaptation| {
        judged(brochure, kind, adaptation, galley, |_, placed| placed.fits()).all(|fits| fits)
    };
    if fits(&start) {
        let ladder = ladder(fit, Way::More, start, leads);
        let most = halve(&ladder, |adaptation| !fits(adaptation));
        return most
            .checked_sub(1)
            .and_then(|below| ladder.get(below))
            .copied()
            .unwrap_or(start);
    }
    let ladder = ladder(fit, Way::Less, start, leads);
    let least = halve(&ladder, fits).min(ladder.len().saturating_sub(1));
    ladder.get(least).copied().unwrap_or(start)
}

/// What is said of each part of a kind as it would stand on its pages; nothing of parts that have no place.
fn judged<T>(
    brochure: &Brochure,
    kind: &Kind<'_>,
    adaptation: &Adaptation,
    galley: &Galley<'_>,
    judge: impl Fn(&Part, &Placed) -> T,
) -> impl Iterator<Item = T> {
    kind.parts.iter().filter_map(move |(index, pages)| {
        let part = changed(&brochure.parts[*index], adaptation);
        let place = || part::place(brochure, &part, pages, TagId(0), adaptation, galley);
        galley.trial(|| place().map(|placed| judge(&part, &placed)))
    })
}

/// The largest titles of a kind of which the fewest lines end within a word, as far as the bound of `size` allows it. A
/// title that no size keeps whole leaves the others as they are without it.
fn with_whole_title(brochure: &Brochure, kind: &Kind<'_>, adaptation: Adaptation, galley: &Galley<'_>) -> Adaptation {
    let least = kind.fit.map_or(1000, |fit| fit.size.least);
    let titled = |part: &Part| !titles(part).is_empty();
    if least >= 1000 || !kind.parts.iter().any(|(index, _)| titled(&brochure.parts[*index])) {
        return adaptation;
    }
    // What the size has given already is no longer there to give.
    let size = adaptation.size.max(1);
    let least = (least * 1000 + size - 1) / size;
    let mut best = (divided(brochure, kind, &adaptation, galley), adaptation);
    for title in (least..1000).rev().filter(|title| title % TITLE_STEP == 0) {
        if best.0 == 0 {
            break;
        }
        let smaller = Adaptation { title, ..adaptation };
        let count = divided(brochure, kind, &smaller, galley);
        if count < best.0 {
            best = (count, smaller);
        }
    }
    best.1
}

/// How many lines of titles end within a word.
fn divided(brochure: &Brochure, kind: &Kind<'_>, adaptation: &Adaptation, galley: &Galley<'_>) -> usize {
    let count = |part: &Part, placed: &Placed| {
        let titles = titles(part);
        let in_title = |row: &&Row| {
            let origin = row.origin.as_ref();
            origin.is_some_and(|origin| titles.contains(&&*origin.message))
        };
        placed.rows.iter().filter(|row| row.divided).filter(in_title).count()
    };
    judged(brochure, kind, adaptation, galley, count).sum()
}

/// The messages of a part's headings of the first level.
fn titles(part: &Part) -> Vec<&str> {
    let headings = part.blocks.iter().filter_map(|block| match &block.kind {
        BlockKind::Heading(heading) if heading.level == 1 => Some(&*heading.text.words.origin.message),
        _ => None,
    });
    headings.collect()
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

/// All rungs from `start` to the end of the bounds, one kind of change after the other; `leads` says whether the leading
/// is one of them.
fn ladder(fit: &Fit, to: Way, start: Adaptation, leads: bool) -> Vec<Adaptation> {
    let mut rungs = Vec::new();
    let mut current = start;
    for (kind, Change { range, set, steps }) in CHANGES.iter().enumerate() {
        let end = match to {
            Way::Less => range(fit).least,
            Way::More => range(fit).most,
        };
        // Space between letters goes with their width.
        let narrower = kind == LETTERS && fit.tracking < 0 && to == Way::Less;
        if end == 1000 && !narrower || kind == LEADING && !leads {
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
        let ladder = ladder(&fit(), Way::Less, Adaptation::NONE, true);
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
        let ladder = ladder(&fit(), Way::More, Adaptation::NONE, true);
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
        let ladder = ladder(&fit(), Way::Less, Adaptation::NONE, true);
        assert_eq!(halve(&ladder, |a| a.tracking <= -6), 9);
        assert_eq!(halve(&ladder, |_| false), ladder.len());
    }
}
