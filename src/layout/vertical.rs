//! Where in its frame does text stand from top to bottom, without leaving the baseline grid?

use super::flow::Fill;
use super::row::Row;
use crate::geom::Length;
use crate::source::brochure::Vertical;

/// How far the rows of a frame stand below its top when they are so deep. Text on the grid moves by whole steps of it.
pub fn down(rows: &[Row], depth: Length, height: Length, vertical: Vertical, step: Length) -> Length {
    let spare = (height - depth).max(Length::ZERO);
    let down = match vertical {
        Vertical::Top | Vertical::Justify => return Length::ZERO,
        Vertical::Middle => spare / 2,
        Vertical::Bottom => spare,
    };
    let on_grid = rows.iter().any(|row| row.baseline.is_some_and(|b| b.on_grid));
    if on_grid && step > Length::ZERO {
        step * down.div_floor(step)
    } else {
        down
    }
}

/// Spreads what is left of a frame over the space between its blocks, in whole steps of the grid, evenly and where
/// there is too little to go round, from the top. A frame whose blocks may not grow so much stays as it is.
pub fn justify(fill: &mut Fill, rows: &[Row], height: Length, step: Length) {
    if step <= Length::ZERO || fill.tops.is_empty() {
        return;
    }
    let mut spare = (height - fill.depth).div_floor(step);
    let rows = &rows[fill.rows.clone()];
    let most: Vec<i64> = rows
        .iter()
        .enumerate()
        .map(|(index, row)| if index == 0 { 0 } else { row.stretch.div_floor(step) })
        .collect();
    if spare <= 0 || most.iter().sum::<i64>() < spare {
        return;
    }
    let mut grown = vec![0; most.len()];
    while spare > 0 {
        for (grown, most) in grown.iter_mut().zip(&most) {
            if spare > 0 && *grown < *most {
                *grown += 1;
                spare -= 1;
            }
        }
    }
    let mut down = Length::ZERO;
    for (top, grown) in fill.tops.iter_mut().zip(grown) {
        down += step * grown;
        *top += down;
    }
    fill.depth += down;
}

#[cfg(test)]
mod tests {
    use super::*;

    const STEP: Length = Length::pt(7);

    fn filled(stretches: &[i64], height: i64) -> Vec<i64> {
        let rows: Vec<Row> = stretches
            .iter()
            .map(|&stretch| Row {
                height: Length::pt(14),
                depth: Length::pt(14),
                stretch: Length::pt(stretch),
                ..Row::default()
            })
            .collect();
        let tops = (0..).map(|index| Length::pt(14) * index).take(rows.len()).collect();
        let depth = Length::pt(14) * rows.len() as i64;
        let mut fill = Fill {
            rows: 0..rows.len(),
            tops,
            depth,
        };
        justify(&mut fill, &rows, Length::pt(height), STEP);
        fill.tops.iter().map(|top| top.to_micropoints() / 1_000_000).collect()
    }

    #[test]
    fn space_grows_in_whole_steps_from_the_top() {
        assert_eq!(filled(&[14, 14, 14], 42 + 7), [0, 21, 35]);
        assert_eq!(filled(&[14, 14, 14], 42 + 20), [0, 21, 42]);
    }

    #[test]
    fn lines_of_a_paragraph_stay_together() {
        assert_eq!(filled(&[14, 0, 14], 42 + 14), [0, 14, 42]);
    }

    #[test]
    fn a_frame_that_is_far_from_full_stays_as_it_is() {
        assert_eq!(filled(&[14, 14, 14], 42 + 100), [0, 14, 28]);
    }
}
