//! How even is the edge of ragged text?
//!
//! A line counts when the next one of its paragraph stands right under it: what its paragraph or its column ends is as long
//! as it happens to be. Where a line could end at most is read from the lines around it, since pages do not tell; so
//! another program finds the same in the PDF (`rag` of `tests/linequality.py`). Only running text counts: headings are
//! balanced, and cells of tables are narrow.

use super::lines::SetLine;
use super::spread;

/// The edge is as it should be where it ends between this share of the measure and all of it, in thousandths. Word
/// processors speak of a hyphenation zone and mean the same.
const ZONE: i64 = 850;
/// Lines whose type is this much larger or smaller than that of most are no running text, in thousandths.
const SAME_SIZE: i64 = 60;
/// Lines start together when no more than this lies between their starts, in thousandths of the size: signs hang.
const SAME_START: i64 = 450;
/// The next line of a paragraph is at most this far below, in thousandths of the size.
const NEXT_LINE: i64 = 2_000;
/// The measure is that of the longest line within this distance, in thousandths of the size: about five lines.
const AROUND: i64 = 7_000;
/// Narrower measures are no running text, in thousandths of the size.
const NARROWEST: i64 = 15_000;
/// So many lines that each end this much earlier (or later) than the one before are a wedge; in thousandths of the measure.
const WEDGE: usize = 4;
const WEDGE_STEP: i64 = 25;

/// The figures of ragged text. Ends of lines are in thousandths of the measure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rag {
    /// Lines that count.
    pub lines: usize,
    /// Of these, lines that end at 850 or more.
    pub in_zone: usize,
    /// The standard deviation of the ends.
    pub deviation: u32,
    /// The end of the shortest line.
    pub shortest: u32,
    /// Places where four lines or more end one after the other earlier, or later, so that the edge is a slope.
    pub wedges: usize,
}

/// Measures the ragged lines of a document's paragraphs.
pub(super) fn rag(paragraphs: &[Vec<SetLine>]) -> Rag {
    let size = size_of_most(paragraphs);
    let same_size = |line: &SetLine| (line.size - size).abs() * 1_000 <= size * SAME_SIZE;
    let running: Vec<&Vec<SetLine>> = paragraphs
        .iter()
        .filter(|lines| lines.iter().all(|line| line.spaces.is_none() && same_size(line)))
        .collect();
    let mut rag = Rag::default();
    let mut all = Vec::new();
    for lines in &running {
        let mut ends = Vec::new();
        for pair in lines.windows(2) {
            let [line, next] = pair else { continue };
            let measure = measure(line, &running);
            if follows(line, next) && measure * 1_000 >= size * NARROWEST {
                ends.push(line.width() * 1_000 / measure);
            }
        }
        rag.wedges += wedges(&ends);
        all.extend(ends.iter().map(|end| u32::try_from(*end).unwrap_or_default()));
    }
    rag.lines = all.len();
    rag.in_zone = all.iter().filter(|end| i64::from(**end) >= ZONE).count();
    rag.deviation = spread(&all).1;
    rag.shortest = all.into_iter().min().unwrap_or_default();
    rag
}

/// The size of the type that the most text is set in, by the width of its lines.
fn size_of_most(paragraphs: &[Vec<SetLine>]) -> i64 {
    let mut widths: std::collections::BTreeMap<i64, i64> = std::collections::BTreeMap::new();
    for line in paragraphs.iter().flatten() {
        *widths.entry(line.size).or_default() += line.width();
    }
    widths
        .into_iter()
        .max_by_key(|(_, width)| *width)
        .map_or(0, |(size, _)| size)
}

fn start_together(a: &SetLine, b: &SetLine) -> bool {
    a.page == b.page && (a.left - b.left).abs() * 1_000 <= a.size * SAME_START
}

/// Whether a line stands right under another one.
fn follows(line: &SetLine, next: &SetLine) -> bool {
    let down = next.y - line.y;
    start_together(line, next) && down > 0 && down * 1_000 <= line.size * NEXT_LINE
}

/// How long the lines around a line are at most, from its own start.
fn measure(line: &SetLine, running: &[&Vec<SetLine>]) -> i64 {
    let near = |other: &&SetLine| start_together(line, other) && (other.y - line.y).abs() * 1_000 <= line.size * AROUND;
    let around = running.iter().flat_map(|lines| lines.iter()).filter(near);
    around.map(|other| other.right - line.left).max().unwrap_or_default()
}

/// How many slopes there are among the ends of lines that follow each other.
fn wedges(ends: &[i64]) -> usize {
    let mut found = 0;
    for sign in [1, -1] {
        let mut run = 1;
        for pair in ends.windows(2) {
            let [before, end] = pair else { continue };
            run = if (end - before) * sign >= WEDGE_STEP {
                run + 1
            } else {
                1
            };
            found += usize::from(run == WEDGE);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIZE: i64 = 10_000_000;

    /// Lines that end at these thousandths of a measure of 200 points, which the last one fills.
    fn paragraph(ends: &[i64]) -> Vec<SetLine> {
        let line = |(index, end): (i64, &i64)| SetLine {
            page: 0,
            y: index * 13_000_000,
            size: SIZE,
            left: 0,
            right: end * 200_000,
            gaps: Vec::new(),
            spaces: None,
            divided: false,
        };
        (0..).zip(ends).map(line).collect()
    }

    #[test]
    fn ends_are_measured_by_the_longest_line_around() {
        let figures = rag(&[paragraph(&[900, 800, 1_000, 860, 1_000])]);
        assert_eq!((figures.lines, figures.in_zone, figures.shortest), (4, 3, 800));
        assert_eq!(figures.deviation, 72);
        assert_eq!(rag(&[paragraph(&[1_000, 1_000, 1_000])]).deviation, 0);
    }

    #[test]
    fn the_last_line_of_a_paragraph_or_column_counts_not() {
        assert_eq!(rag(&[paragraph(&[1_000, 300])]).shortest, 1_000);
        let mut parted = paragraph(&[1_000, 400, 950, 1_000]);
        for line in &mut parted[2..] {
            line.page = 1;
        }
        assert_eq!((rag(&[parted.clone()]).lines, rag(&[parted]).shortest), (2, 950));
    }

    #[test]
    fn headings_and_justified_and_narrow_text_count_not() {
        let text = paragraph(&[1_000, 900, 1_000]);
        let with = |change: fn(&mut SetLine)| {
            let mut other = paragraph(&[1_000, 500, 1_000]);
            for line in &mut other {
                line.page = 1;
                change(line);
            }
            rag(&[text.clone(), text.clone(), other]).shortest
        };
        assert_eq!(with(|_| ()), 500);
        assert_eq!(with(|line| line.size = SIZE * 2), 900);
        assert_eq!(with(|line| line.spaces = Some(1_000)), 900);
        assert_eq!(with(|line| line.right /= 2), 900);
        assert_eq!(with(|line| line.left = line.y), 900);
    }

    #[test]
    fn four_lines_on_a_slope_are_a_wedge() {
        assert_eq!(wedges(&[1_000, 960, 920]), 0);
        assert_eq!(wedges(&[1_000, 960, 920, 880]), 1);
        assert_eq!(wedges(&[1_000, 960, 920, 880, 840, 800]), 1);
        assert_eq!(wedges(&[800, 840, 880, 920, 880, 840, 800]), 2);
        assert_eq!(wedges(&[1_000, 990, 980, 970, 960]), 0);
    }
}
