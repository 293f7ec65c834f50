//! How far may a frame give way, and how far does it?

use super::TextStyle;
use crate::geom::Length;
use crate::source::fit as written;

/// Bounds in thousandths of the natural value; both 1000 for what may not change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// The least.
    pub least: i64,
    /// The most.
    pub most: i64,
}

impl Range {
    fn of(share: &Option<crate::source::Placed<written::Share>>) -> Self {
        share.as_ref().map_or(
            Self {
                least: 1000,
                most: 1000,
            },
            |share| Self {
                least: i64::from(share.least) * 10,
                most: i64::from(share.most) * 10,
            },
        )
    }
}

/// How far the frames of a part may give way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fit {
    /// Space between blocks.
    pub spacing: Range,
    /// Width of letters.
    pub expansion: Range,
    /// The tightest space between letters, in thousandths of the size; zero or less.
    pub tracking: i16,
    /// From one baseline to the next.
    pub leading: Range,
    /// Height of pictures.
    pub picture: Range,
    /// Size of the type.
    pub size: Range,
}

impl Fit {
    /// The bounds as written; `None` when they allow nothing.
    pub fn of(fit: &written::Fit) -> Option<Self> {
        (!fit.is_empty()).then(|| Self {
            spacing: Range::of(&fit.spacing),
            expansion: Range::of(&fit.expansion),
            tracking: fit.tracking.as_ref().map_or(0, |t| t.value),
            leading: Range::of(&fit.leading),
            picture: Range::of(&fit.picture_height),
            size: Range::of(&fit.size),
        })
    }
}

/// How far a frame gives way, in thousandths of the natural values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Adaptation {
    /// Space between blocks.
    pub spacing: i64,
    /// The narrowest letters.
    pub expansion: i64,
    /// Change of the space between letters, in thousandths of the size.
    pub tracking: i16,
    /// From one baseline to the next.
    pub leading: i64,
    /// The step of the baseline grid, and with it the leading of the styles that stand on it. It is the same on facing
    /// pages, also in parts whose own leading does not change.
    pub grid: i64,
    /// Height of pictures.
    pub picture: i64,
    /// Size of the type.
    pub size: i64,
    /// Size of headings of the first level besides: where a title would be divided, it is a little smaller instead.
    pub title: i64,
}

impl Adaptation {
    /// Nothing changes.
    pub const NONE: Self = Self {
        spacing: 1000,
        expansion: 1000,
        tracking: 0,
        leading: 1000,
        grid: 1000,
        picture: 1000,
        size: 1000,
        title: 1000,
    };

    /// The leading that a style gets. Whoever stands on the grid goes with it, also text that does not give way itself: on a
    /// closer grid, lines of the old leading would skip a step.
    pub fn leading_of(&self, style: &TextStyle) -> Length {
        let share = match (style.on_grid, style.fits) {
            (true, _) => self.grid,
            (false, true) => self.leading,
            (false, false) => 1000,
        };
        style.leading.scale(share, 1000)
    }

    /// What changes, as people read it: `spacing 80 %, leading 97.5 %`; empty when nothing does.
    pub fn describe(&self) -> String {
        let percent = |name: &str, value: i64| {
            let (whole, tenth) = (value / 10, value % 10);
            match (value, tenth) {
                (1000, _) => None,
                (_, 0) => Some(format!("{name} {whole} %")),
                _ => Some(format!("{name} {whole}.{tenth} %")),
            }
        };
        let tracking = (self.tracking != 0).then(|| format!("tracking {}", self.tracking));
        [
            percent("spacing", self.spacing),
            percent("expansion", self.expansion),
            tracking,
            percent("leading", self.leading),
            (self.grid != self.leading)
                .then(|| percent("grid", self.grid))
                .flatten(),
            percent("picture-height", self.picture),
            percent("size", self.size),
            percent("title", self.title),
        ]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(", ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_changes_is_described() {
        assert_eq!(Adaptation::NONE.describe(), "");
        let adaptation = Adaptation {
            spacing: 800,
            leading: 975,
            grid: 975,
            tracking: -5,
            ..Adaptation::NONE
        };
        assert_eq!(adaptation.describe(), "spacing 80 %, tracking -5, leading 97.5 %");
        let beside = Adaptation {
            grid: 960,
            ..Adaptation::NONE
        };
        assert_eq!(beside.describe(), "grid 96 %");
    }
}
