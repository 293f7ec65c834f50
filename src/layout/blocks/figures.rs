//! Where do the numbers of a column stand so that their units are below each other?

use std::sync::Arc;

use super::super::galley::Galley;
use crate::content::{Para, Table, TextStyle};
use crate::geom::Length;
use crate::text::CharStyle;

/// The longest unit after a number, in characters: `kr`, `min`, `km/h`.
const LONGEST_UNIT: usize = 6;

/// How far the cells of a table's columns are moved so that numbers align on their units.
pub struct Figures {
    /// For each column of numbers, the widest part before the decimal mark.
    columns: Vec<Option<Length>>,
}

impl Figures {
    /// A column whose cells are all numbers, with or without a unit, is a column of numbers.
    pub fn of(galley: &Galley<'_>, table: &Table) -> Self {
        let column = |index: usize| {
            if table.row_headers && index == 0 || table.rows.len() < 2 {
                return None;
            }
            let cells = table.rows.iter().filter_map(|row| row.get(index));
            let widths: Option<Vec<Length>> = cells.map(|cell| whole_width(galley, cell)).collect();
            widths?.into_iter().max()
        };
        Self {
            columns: (0..table.header.len()).map(column).collect(),
        }
    }

    /// How far a cell is moved, and the cell with figures of equal width; nothing changes for words.
    pub fn place(&self, galley: &Galley<'_>, index: usize, cell: &Para) -> (Length, Para) {
        let widest = self.columns.get(index).copied().flatten();
        let own = widest.and_then(|_| whole_width(galley, cell));
        match (widest, own) {
            (Some(widest), Some(own)) => (widest - own, tabular(galley, cell)),
            _ => (Length::ZERO, cell.clone()),
        }
    }
}

/// The width of a number up to its decimal mark or its unit; `None` for words.
fn whole_width(galley: &Galley<'_>, cell: &Para) -> Option<Length> {
    let text = cell.words.plain();
    let whole = whole_part(&text)?;
    let cell = tabular(galley, cell);
    Some(
        galley
            .label(whole, &cell.style, &cell.words.origin)
            .map_or(Length::ZERO, |line| line.width),
    )
}

/// What stands before the decimal mark or the unit of a number, as in `1 200` of `1 200,50 kr`; `None` for words.
fn whole_part(text: &str) -> Option<&str> {
    let text = text.trim();
    let is_space = |c: char| matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}');
    let signed = text.trim_start_matches(['+', '-', '−', '–', '±']);
    let sign = text.len() - signed.len();
    let digits = |c: char| c.is_ascii_digit() || is_space(c);
    let end = signed.find(|c: char| !digits(c)).unwrap_or(signed.len());
    let whole = signed.get(..end)?.trim_end_matches(is_space);
    if whole.is_empty() || whole.starts_with(is_space) {
        return None;
    }
    let rest = signed.get(whole.len()..)?;
    let unit = match rest.strip_prefix([',', '.']) {
        Some(decimals) => decimals.trim_start_matches(|c: char| c.is_ascii_digit() || c == ','),
        None => rest,
    };
    let unit = unit.trim_start_matches(is_space);
    let is_unit = unit.chars().count() <= LONGEST_UNIT
        && unit
            .chars()
            .all(|c| c.is_alphabetic() || matches!(c, '%' | '‰' | '°' | '/' | '–' | '-'));
    is_unit.then(|| text.get(..sign + whole.len()))?
}

/// The cell with lining figures of equal width.
fn tabular(galley: &Galley<'_>, cell: &Para) -> Para {
    let mut features: Vec<([u8; 4], u32)> = cell
        .style
        .features
        .iter()
        .filter(|(tag, _)| !matches!(tag, b"onum" | b"pnum"))
        .copied()
        .collect();
    // A face whose figures have equal width from the start has no such feature.
    if galley.typesetter.has_feature(&CharStyle::plain(&cell.style), *b"tnum") {
        features.push((*b"tnum", 1));
    }
    let style = TextStyle {
        features: features.into(),
        hyphenate: false,
        ..(*cell.style).clone()
    };
    Para {
        words: cell.words.clone(),
        style: Arc::new(style),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_part_ends_at_the_mark_or_the_unit() {
        assert_eq!(whole_part("1\u{a0}200,50\u{a0}kr"), Some("1\u{a0}200"));
        assert_eq!(whole_part("30\u{a0}%"), Some("30"));
        assert_eq!(whole_part("18.00"), Some("18"));
        assert_eq!(whole_part("−7"), Some("−7"));
        assert_eq!(whole_part("12"), Some("12"));
    }

    #[test]
    fn words_are_no_numbers() {
        for text in ["", "mandag", "5. juni 2014", "2 eller flere", "116 123 og 113", "ca. 5"] {
            assert_eq!(whole_part(text), None, "{text}");
        }
    }
}
