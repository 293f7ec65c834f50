//! How does a line fill its space?
//!
//! What is missing (or too much) goes first into the width of the letters, where nobody sees it; then into the word
//! spaces, as far as that is comfortable; then into the space between letters, where the paragraph allows that; and
//! what is left into the word spaces again. The order is the one of microtypography: Hermann Zapf's hz-program and
//! pdfTeX (Hàn Thế Thành, 2000) widen letters by up to 2 % before they open gaps.

use super::Bounds;

/// Word spaces are comfortable from 80 % to 125 % of their natural width, in hundredths.
pub(super) const SHRINK: i64 = 20;
pub(super) const STRETCH: i64 = 25;
/// Narrower than two thirds they never get, as in TeX. (Readers of PDFs find the words by the space signs, which are all
/// there; `pdftotext -raw` alone takes two words for one where they stand closer than 0.15 em.)
pub(super) const LEAST: i64 = 33;

/// What a line has that can give, in micropoints.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Stuff {
    /// Width of everything but word spaces.
    pub letters: i64,
    /// Word spaces.
    pub gaps: i64,
    /// The size of the type, once for each place between letters.
    pub ems: i64,
}

/// How a line gives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Given {
    /// Change of the letters' width, in ten-thousandths.
    pub expansion: i64,
    /// Change of the space between letters, in thousandths of the size.
    pub tracking: i64,
    /// Change of all word spaces together, in micropoints.
    pub gaps: i64,
}

impl Stuff {
    /// How much narrower the line can get.
    pub(super) fn shrink(&self, bounds: &Bounds, justify: bool) -> i64 {
        let gaps = if justify { self.gaps * LEAST / 100 } else { 0 };
        gaps + self.letters * least(bounds.expansion) / 10_000 + self.ems * least(bounds.tracking) / 1_000
    }

    /// How the line gets wider by `missing` micropoints, or narrower where that is negative. Lines that are not
    /// justified only ever get narrower, and leave their word spaces as they are.
    pub(super) fn give(&self, missing: i64, bounds: &Bounds, justify: bool) -> Given {
        if missing > 0 && !justify {
            return Given::default();
        }
        let expansion = share(missing, self.letters, 10_000, bounds.expansion);
        let rest = missing - self.letters * expansion / 10_000;
        let comfortable = if justify {
            rest.clamp(-self.gaps * SHRINK / 100, self.gaps * STRETCH / 100)
        } else {
            0
        };
        let tracking = share(rest - comfortable, self.ems, 1_000, bounds.tracking);
        let rest = rest - self.ems * tracking / 1_000;
        let gaps = match justify {
            true => rest.max(-self.gaps * LEAST / 100),
            false => 0,
        };
        Given {
            expansion,
            tracking,
            gaps,
        }
    }
}

/// How far down a range of changes goes.
fn least(range: (i16, i16)) -> i64 {
    i64::from(range.0.min(0)).abs()
}

/// The part of `missing` that `whole` takes over, in `parts`ths of it, within a range. Narrower is rounded up, so that
/// what fits by its numbers fits on paper.
fn share(missing: i64, whole: i64, parts: i64, range: (i16, i16)) -> i64 {
    if whole <= 0 || missing == 0 {
        return 0;
    }
    // Beyond the whole no range reaches; clamping first keeps the product small.
    let missing = missing.clamp(-whole, whole);
    let exact = match missing < 0 {
        true => (missing * parts).div_euclid(whole),
        false => missing * parts / whole,
    };
    exact.clamp(range.0.min(0).into(), range.1.max(0).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINE: Stuff = Stuff {
        letters: 100_000_000,
        gaps: 10_000_000,
        ems: 400_000_000,
    };
    const BOTH: Bounds = Bounds {
        expansion: (-200, 200),
        tracking: (-5, 5),
        looseness: 0,
        protrusion: false,
    };

    #[test]
    fn letters_come_first_and_spaces_take_the_rest() {
        let given = LINE.give(3_000_000, &BOTH, true);
        assert_eq!((given.expansion, given.tracking, given.gaps), (200, 0, 1_000_000));
        let given = LINE.give(-1_000_000, &BOTH, true);
        assert_eq!((given.expansion, given.tracking, given.gaps), (-100, 0, 0));
    }

    #[test]
    fn letterspacing_comes_when_spaces_are_no_longer_comfortable() {
        let given = LINE.give(5_500_000, &BOTH, true);
        assert_eq!((given.expansion, given.tracking, given.gaps), (200, 2, 2_700_000));
        let given = LINE.give(-5_000_000, &BOTH, true);
        assert_eq!((given.expansion, given.tracking, given.gaps), (-200, -3, -1_800_000));
    }

    #[test]
    fn without_bounds_only_spaces_give() {
        let given = LINE.give(4_000_000, &Bounds::default(), true);
        assert_eq!((given.expansion, given.tracking, given.gaps), (0, 0, 4_000_000));
        assert_eq!(LINE.give(-9_000_000, &Bounds::default(), true).gaps, -3_300_000);
    }

    #[test]
    fn ragged_lines_only_shrink() {
        assert_eq!(LINE.give(4_000_000, &BOTH, false), Given::default());
        assert_eq!(LINE.give(-1_000_000, &BOTH, false).expansion, -100);
        assert_eq!(LINE.shrink(&BOTH, false), 4_000_000);
        assert_eq!(LINE.shrink(&BOTH, true), 7_300_000);
    }

    #[test]
    fn a_line_of_nothing_gives_nothing() {
        let given = Stuff::default().give(1_000_000_000, &BOTH, true);
        assert_eq!((given.expansion, given.tracking), (0, 0));
    }
}
