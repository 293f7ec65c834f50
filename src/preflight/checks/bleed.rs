//! Does artwork that touches the trim fill the bleed (printers)?
//!
//! The grid of inks is walked outwards from each edge of the trim. Where a stretch of the page is painted right up to a
//! line and bare right behind it, artwork ends at that line: a slanting edge would move along.

use super::{Desk, Fact, Frame, MM, Observed, Spot, Survey};
use crate::preflight::painting::Grid;

/// From one look to the next, in points: about half a millimetre, as the grid.
const STEP: f64 = 1.4;

/// A bare stretch counts from this length on.
const LEAST: f64 = 5.0 * MM;

pub(super) fn check(desk: &mut Desk<'_>, frame: &Frame, survey: &Survey) {
    let Some(grid) = &survey.grid else { return };
    for side in Side::ALL {
        if let Some((place, reach)) = unfilled(grid, frame, side, desk.limits.bleed.value * MM) {
            let message = format!(
                "artwork touches the {} edge and ends {:.1} mm outside; it must fill {} mm of bleed",
                side.name(),
                reach / MM,
                desk.limits.bleed.value
            );
            let observed = Observed::new(Fact::BleedUnfilled, message)
                .at(frame.spot(place))
                .asked(&desk.limits.bleed);
            let hint =
                "pull the picture or area out to the edge of the bleed; cutting is never exact, and a white line shows";
            desk.add(side.name(), observed.hint(hint));
        }
    }
}

#[derive(Clone, Copy)]
enum Side {
    Left,
    Right,
    Top,
    Bottom,
}

impl Side {
    const ALL: [Self; 4] = [Self::Left, Self::Right, Self::Top, Self::Bottom];

    const fn name(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Right => "right",
            Self::Top => "upper",
            Self::Bottom => "lower",
        }
    }

    /// The point that is `out` beyond the trim and `along` from its start; and how long the side is.
    fn point(self, frame: &Frame, along: f64, out: f64) -> Spot {
        let trim = frame.trim;
        let (x, y) = match self {
            Self::Left => (trim.left - out, trim.top - along),
            Self::Right => (trim.right + out, trim.top - along),
            Self::Top => (trim.left + along, trim.top + out),
            Self::Bottom => (trim.left + along, trim.bottom - out),
        };
        Spot { x, y }
    }

    fn length(self, frame: &Frame) -> f64 {
        match self {
            Self::Left | Self::Right => frame.trim.height(),
            Self::Top | Self::Bottom => frame.trim.width(),
        }
    }
}

/// Where artwork ends between the trim and the edge of the bleed, and how far outside.
fn unfilled(grid: &Grid, frame: &Frame, side: Side, bleed: f64) -> Option<(Spot, f64)> {
    let painted = |along: f64, out: f64| {
        let p = side.point(frame, along, out);
        grid.is_painted(p.x, p.y)
    };
    // Looks every half millimetre up to half a millimetre short of the whole: creep moves the inner pages of a booklet.
    let looks: Vec<f64> = (0..)
        .map(|i| f64::from(i) * STEP - STEP / 2.0)
        .take_while(|out| *out <= bleed - STEP)
        .collect();
    for pair in looks.windows(2) {
        let mut along = STEP / 2.0;
        let mut run = 0.0;
        while along < side.length(frame) {
            // Only what reaches from inside the trim out to here is artwork that bleeds.
            let ends = painted(along, pair[0]) && !painted(along, pair[1]) && painted(along, looks[0]);
            run = if ends { run + STEP } else { 0.0 };
            if run >= LEAST {
                return Some((side.point(frame, along - run + STEP, 0.0), (pair[0] + pair[1]) / 2.0));
            }
            along += STEP;
        }
    }
    None
}
