//! How even are the lines of a brochure, in figures that can be compared?
//!
//! From the finished pages alone: what each line of a paragraph is like ([`lines`]), and what that comes to; for ragged
//! text how even its edge is ([`rag`]). Another program gets the same figures from the PDF (`tests/linequality.py`).

mod lines;
mod rag;

pub use rag::Rag;

use crate::display::Document;
use lines::{SetLine, paragraphs};

/// A gap in one line continues in the next when at least this share of the narrower one lies under it, in hundredths.
const UNDER_EACH_OTHER: i64 = 50;
/// Gaps under each other in so many lines are a river.
const RIVER: usize = 4;
/// A last line is short when it is less than this part of the paragraph's widest line.
const SHORT: i64 = 6;

/// The figures of a document. Word spaces are in thousandths of their natural width; they count in justified lines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Quality {
    /// Lines of paragraphs, list items, captions, cells and the like.
    pub lines: usize,
    /// Of these, lines that are justified and have word spaces.
    pub justified: usize,
    /// Justified lines whose word spaces are 800 to 1,250.
    pub even: usize,
    /// Justified lines whose word spaces are more than 1,500.
    pub loose: usize,
    /// The mean of the word spaces of justified lines.
    pub mean: u32,
    /// Their standard deviation.
    pub deviation: u32,
    /// Lines that end in a hyphen which is not part of the text.
    pub hyphens: usize,
    /// The most such lines on end.
    pub longest_run: usize,
    /// Last lines of paragraphs alone at the top of a column or page.
    pub widows: usize,
    /// First lines of paragraphs alone at the foot of a column or page.
    pub orphans: usize,
    /// Last lines narrower than a sixth of the widest line of their paragraph.
    pub short_ends: usize,
    /// Places where gaps stand under each other in four lines or more.
    pub rivers: usize,
    /// The edge of text that is not justified.
    pub rag: Rag,
}

impl Quality {
    /// Divided lines in a hundred, in tenths.
    pub fn hyphens_in_thousand(&self) -> usize {
        self.hyphens * 1_000 / self.lines.max(1)
    }
}

/// Measures a document.
pub fn quality(document: &Document) -> Quality {
    let mut quality = Quality::default();
    let mut spaces = Vec::new();
    let paragraphs = paragraphs(document);
    for lines in &paragraphs {
        spaces.extend(lines.iter().filter_map(|line| line.spaces));
        count(lines, &mut quality);
        quality.rivers += rivers(lines);
        ends(lines, &mut quality);
    }
    quality.rag = rag::rag(&paragraphs);
    quality.justified = spaces.len();
    quality.even = spaces.iter().filter(|space| (800..=1_250).contains(*space)).count();
    quality.loose = spaces.iter().filter(|space| **space > 1_500).count();
    (quality.mean, quality.deviation) = spread(&spaces);
    quality
}

fn count(lines: &[SetLine], quality: &mut Quality) {
    quality.lines += lines.len();
    let mut run = 0;
    for line in lines {
        run = if line.divided { run + 1 } else { 0 };
        quality.hyphens += usize::from(line.divided);
        quality.longest_run = quality.longest_run.max(run);
    }
}

/// Mean and standard deviation, rounded down.
fn spread(values: &[u32]) -> (u32, u32) {
    let Ok(count) = u64::try_from(values.len()) else {
        return (0, 0);
    };
    if count == 0 {
        return (0, 0);
    }
    let sum: u64 = values.iter().map(|value| u64::from(*value)).sum();
    let squares: u64 = values.iter().map(|value| u64::from(*value).pow(2)).sum();
    let variance = (squares * count - sum * sum) / (count * count);
    (
        u32::try_from(sum / count).unwrap_or(u32::MAX),
        u32::try_from(variance.isqrt()).unwrap_or(u32::MAX),
    )
}

/// What is wrong where a paragraph ends, and where a column or page divides it.
fn ends(lines: &[SetLine], quality: &mut Quality) {
    let Some((last, others)) = lines.split_last() else {
        return;
    };
    let widest = lines.iter().map(|line| line.width()).max().unwrap_or_default();
    if !others.is_empty() && last.width() * SHORT < widest {
        quality.short_ends += 1;
    }
    let starts: Vec<usize> = (1..lines.len())
        .filter(|i| lines[*i].follows_break(&lines[i - 1]))
        .collect();
    quality.orphans += usize::from(starts.first() == Some(&1));
    quality.widows += usize::from(starts.last().is_some_and(|start| start + 1 == lines.len()));
}

/// Rivers of a paragraph: chains of gaps under each other that cannot be followed further.
fn rivers(lines: &[SetLine]) -> usize {
    let mut found = 0;
    let mut above: Vec<usize> = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|i| lines.get(i));
        let before = before.filter(|before| !line.follows_break(before));
        let depths: Vec<usize> = line
            .gaps
            .iter()
            .map(|gap| {
                let chains = before.into_iter().flat_map(|line| line.gaps.iter().zip(&above));
                let under = chains
                    .filter(|(upper, _)| meet(**upper, *gap))
                    .map(|(_, depth)| depth + 1);
                under.max().unwrap_or(1)
            })
            .collect();
        found += depths.iter().filter(|depth| **depth == RIVER).count();
        above = depths;
    }
    found
}

/// Whether two gaps stand under each other.
fn meet(a: (i64, i64), b: (i64, i64)) -> bool {
    let common = a.1.min(b.1) - a.0.max(b.0);
    common > 0 && common * 100 >= (a.1 - a.0).min(b.1 - b.0) * UNDER_EACH_OTHER
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(y: i64, gaps: &[(i64, i64)], right: i64) -> SetLine {
        SetLine {
            page: 0,
            y,
            size: 10,
            left: 0,
            right,
            gaps: gaps.to_vec(),
            spaces: None,
            divided: false,
        }
    }

    #[test]
    fn the_spread_of_word_spaces() {
        assert_eq!(spread(&[]), (0, 0));
        assert_eq!(spread(&[1_000, 1_000]), (1_000, 0));
        assert_eq!(spread(&[900, 1_100]), (1_000, 100));
    }

    #[test]
    fn gaps_under_each_other_in_four_lines_are_one_river() {
        let lines = |count: i64| -> Vec<SetLine> {
            (0..count)
                .map(|i| line(i * 12, &[(40 + i, 50 + i), (200, 205)], 300))
                .collect()
        };
        let apart: Vec<SetLine> = (0..6)
            .map(|i| line(i * 12, &[(40 + i * 20, 50 + i * 20)], 300))
            .collect();
        assert_eq!((rivers(&lines(3)), rivers(&lines(4)), rivers(&lines(7))), (0, 2, 2));
        assert_eq!(rivers(&apart), 0);
    }

    #[test]
    fn a_river_does_not_run_from_one_column_to_the_next() {
        let mut lines: Vec<SetLine> = (0..4).map(|i| line(i * 12, &[(40, 50)], 300)).collect();
        lines[2].page = 1;
        lines[3].page = 1;
        assert_eq!(rivers(&lines), 0);
    }

    #[test]
    fn widows_orphans_and_short_ends_are_counted() {
        let mut quality = Quality::default();
        let mut lines: Vec<SetLine> = (0..4).map(|i| line(i * 12, &[], 300)).collect();
        ends(&lines, &mut quality);
        assert_eq!((quality.widows, quality.orphans, quality.short_ends), (0, 0, 0));
        lines[3] = line(0, &[], 40);
        ends(&lines, &mut quality);
        assert_eq!((quality.widows, quality.orphans, quality.short_ends), (1, 0, 1));
        let orphan = vec![line(500, &[], 300), line(0, &[], 300), line(12, &[], 300)];
        ends(&orphan, &mut quality);
        assert_eq!((quality.widows, quality.orphans), (1, 1));
    }

    #[test]
    fn runs_of_hyphens_end_with_their_paragraph() {
        let divided = |divided| SetLine {
            divided,
            ..line(0, &[], 300)
        };
        let mut quality = Quality::default();
        count(
            &[divided(true), divided(true), divided(false), divided(true)],
            &mut quality,
        );
        count(&[divided(true)], &mut quality);
        assert_eq!((quality.lines, quality.hyphens, quality.longest_run), (5, 4, 2));
        assert_eq!(quality.hyphens_in_thousand(), 800);
    }
}
