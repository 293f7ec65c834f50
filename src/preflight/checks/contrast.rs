//! Can text be told from what is painted behind it (WCAG 2.2, success criterion 1.4.3)?
//!
//! The least ratio is that of `preflight::contrast`, which judges pages before they are written; here the colours are
//! those of the file's bytes. What is behind a letter is the last area painted before it that holds the point.

use std::sync::Arc;

use super::{Area, Desk, Fact, Frame, Item, Kind, Observed, Spot, Survey, quoted};
use crate::content::contrast_ratio as ratio;
use crate::preflight::contrast::LEAST;
use crate::preflight::painting::Shape;

pub(in crate::preflight) fn contrast(desk: &mut Desk<'_>, frame: &Frame, survey: &Survey) {
    let mut behind: Vec<&Item> = Vec::new();
    for item in &survey.items {
        match &item.kind {
            Kind::Text(text) => {
                if text.invisible || item.in_tile || item.alpha < 1.0 {
                    continue;
                }
                let Some((ratio, colors)) = worst(item, &behind) else {
                    continue;
                };
                if ratio < LEAST {
                    let message = format!(
                        "{} has a contrast of {}.{}:1; 4.5:1 is the least",
                        quoted(item),
                        ratio / 100,
                        ratio % 100 / 10
                    );
                    let observed = Observed::new(Fact::Contrast, message).at(frame.place(item.bounds));
                    let note = format!("text in {}, background {}", hex(colors.0), hex(colors.1));
                    let hint = "give the text or what is behind it another colour, or move it away from the picture";
                    desk.add(note.clone(), observed.note(note).hint(hint));
                }
            }
            Kind::Fill(_) | Kind::Image(..) | Kind::Ramp if !item.in_tile => behind.push(item),
            // A line is too thin to be a background.
            Kind::Stroke(..) | Kind::Fill(_) | Kind::Image(..) | Kind::Ramp => {}
        }
    }
}

/// Text and what is behind it.
type Colors = ([u8; 3], [u8; 3]);

/// The lowest contrast of a line of text: at its start, middle and end, at half the height of small letters.
fn worst(item: &Item, behind: &[&Item]) -> Option<(u32, Colors)> {
    let own = bytes(item.paint.light?);
    let Area { left, bottom, .. } = item.bounds;
    let y = bottom + item.bounds.height() * 0.45;
    let points = [0.01, 0.5, 0.99].map(|share| Spot {
        x: left + item.bounds.width() * share,
        y,
    });
    let ratios = points.into_iter().filter_map(|point| {
        let under = match behind.iter().rev().find(|area| covers(area, point)) {
            // A photograph or a gradient has no one colour.
            Some(area) => bytes(area.paint.light.filter(|_| area.alpha >= 1.0)?),
            None => [255; 3],
        };
        Some((ratio(own, under), (own, under)))
    });
    ratios.min_by_key(|(ratio, _)| *ratio)
}

fn covers(area: &Item, p: Spot) -> bool {
    let here = Area::around([p]);
    let held = |shape: &Arc<Shape>| shape.holds(p);
    area.bounds.holds(here)
        && area.clips.iter().all(held)
        && match &area.kind {
            Kind::Fill(shape) => held(shape),
            Kind::Image(..) | Kind::Ramp => true,
            Kind::Text(_) | Kind::Stroke(..) => false,
        }
}

fn bytes(light: [f32; 3]) -> [u8; 3] {
    light.map(|channel| (channel * 255.0).round() as u8)
}

fn hex(color: [u8; 3]) -> String {
    color
        .iter()
        .fold("#".to_owned(), |text, byte| text + &format!("{byte:02x}"))
}
