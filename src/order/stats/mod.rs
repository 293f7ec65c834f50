//! How many copies were sent, came back, are on order and in stock, by what?

mod figures;
mod files;
mod history;

pub use figures::Labels;
pub use files::xlsx;
pub use history::{HistoryEntry, read_history};

use serde::Serialize;

/// By what the copies are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cut {
    /// By brochure.
    Title,
    /// By the brochure's language.
    Language,
    /// By county, as the borders were on the day of sending.
    Region,
    /// By kind of organisation.
    Kind,
    /// By calendar month.
    Month,
}

impl Cut {
    /// All cuts.
    pub const ALL: [Self; 5] = [Self::Title, Self::Language, Self::Region, Self::Kind, Self::Month];

    /// As it is typed: `title`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Language => "language",
            Self::Region => "region",
            Self::Kind => "kind",
            Self::Month => "month",
        }
    }
}

/// Statistics of one year, or of all years, in one cut. Every figure is a number of whole copies.
///
/// The rows add up to the total in every column, and the total is the same in every cut.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Table {
    /// The year; all years when not given.
    pub year: Option<u16>,
    /// The year that it is compared with.
    pub compared: Option<u16>,
    /// By what.
    pub cut: Cut,
    /// Whether cells with fewer than three orderers were merged into the row [`MERGED`].
    pub published: bool,
    /// The rows, sorted by key; [`UNDIVIDED`] and [`MERGED`] last.
    pub rows: Vec<Row>,
    /// The sums.
    pub total: Row,
}

/// The key of the row that holds totals of years before the system, which are known in no cut.
pub const UNDIVIDED: &str = "undivided";

/// The key of the row that holds the merged cells.
pub const MERGED: &str = "merged";

/// A row of a [`Table`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Row {
    /// Stable: a brochure's name, a language's tag, a county's number, a kind's name, `2026-03`; empty for the total.
    pub key: String,
    /// For people: the title, the county's name; the same as the key where there is nothing better.
    pub label: String,
    /// Copies shipped. Returns are not taken off.
    pub sent: i64,
    /// Copies that came back.
    pub returned: i64,
    /// Copies ordered, neither sent nor given up; none in a cut or a year where it says nothing.
    pub on_order: Option<i64>,
    /// Copies on the shelf; only by title and language, and in the total.
    pub in_stock: Option<i64>,
    /// For how many tenths of a month the stock lasts at the rate of the last twelve months; none without a rate.
    pub months_left: Option<i64>,
    /// Copies shipped in the year that it is compared with.
    pub sent_before: Option<i64>,
    /// Tenths of a per cent from `sent_before` to `sent`: −433 for −43.3 %; none from nothing.
    pub change: Option<i64>,
}

/// Tenths of a per cent from one number to another, rounded half away from zero; none from nothing.
pub fn change(before: i64, now: i64) -> Option<i64> {
    if before <= 0 {
        return None;
    }
    let difference = i128::from(now - before) * 1000;
    let before = i128::from(before);
    let half = if difference < 0 { -before } else { before };
    i64::try_from((2 * difference + half) / (2 * before)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fall_of_2019_is_43_3_per_cent() {
        assert_eq!(change(5476, 3106), Some(-433));
    }

    #[test]
    fn changes_are_rounded_away_from_zero_and_have_a_base() {
        assert_eq!(change(1000, 1000), Some(0));
        assert_eq!(change(2000, 2001), Some(1));
        assert_eq!(change(2000, 1999), Some(-1));
        assert_eq!(change(0, 5), None);
    }
}
