//! How do lists and steps become rows, with their labels hanging in the margin of the text?

use super::super::galley::{Galley, line_items};
use super::super::row::{Draw, Row, Start};
use crate::content::{Color, List, ListKind, Para, Step, TextStyle};
use crate::display::{Mark, Paint, Pen, Role, TagId};
use crate::geom::{Length, Path, Point, Rect};

/// A list; the items' style says how far they are indented, and the labels stand in that indent.
pub fn list_rows(galley: &Galley<'_>, list: &List, width: Length, parent: TagId) -> Vec<Row> {
    let tag = galley.tag(
        parent,
        Role::List {
            numbered: list.kind == ListKind::Numbers,
        },
    );
    let mut rows = Vec::new();
    for (index, item) in list.items.iter().enumerate() {
        let item_tag = galley.tag(tag, Role::ListItem);
        let label = match list.kind {
            ListKind::Bullets => Some("•".to_string()),
            ListKind::Numbers => Some(format!("{}.", index + 1)),
            ListKind::Checklist => None,
        };
        let label_draws = match label {
            Some(text) => label_draws(galley, &text, item, list.accent, item_tag),
            None => vec![tick_box(item, list.accent)],
        };
        let mut lines = galley.para(item, width, galley.tag(item_tag, Role::ListBody));
        if let Some(first) = lines.first_mut() {
            first.draws.splice(0..0, label_draws);
        }
        rows.extend(lines);
    }
    rows
}

/// The label of an item, on the item's first baseline at the start edge.
fn label_draws(galley: &Galley<'_>, text: &str, item: &Para, accent: Color, item_tag: TagId) -> Vec<Draw> {
    let tag = galley.tag(item_tag, Role::Label);
    let style = TextStyle {
        weight: item.style.weight.max(600),
        ..(*item.style).clone()
    };
    let Some(line) = galley.label(text, &style, &item.words.origin) else {
        return Vec::new();
    };
    let origin = Point::new(Length::ZERO, item.style.leading.scale(3, 4));
    line_items(&line, origin, Mark::Tag(tag), accent).collect()
}

/// An empty box to tick: decoration, since a reader who does not see it cannot tick it.
fn tick_box(item: &Para, accent: Color) -> Draw {
    let side = item.style.size.scale(72, 100);
    let baseline = item.style.leading.scale(3, 4);
    let path = Path::rect(Rect::new(Length::ZERO, baseline - side, side, side));
    let pen = Pen {
        width: Length::micropoints(800_000),
        round: false,
        dash: Vec::new(),
    };
    Draw::Paint(
        Mark::Decoration,
        Paint::Stroke {
            path,
            color: accent,
            pen,
        },
    )
}

/// Steps: a number on a disc, a title, a text.
pub fn step_rows(
    galley: &Galley<'_>,
    steps: &[Step],
    number: &TextStyle,
    disc: Color,
    width: Length,
    parent: TagId,
) -> Vec<Row> {
    let tag = galley.tag(parent, Role::List { numbered: true });
    let radius = Length::micropoints(9_000_000);
    let indent = radius * 2 + Length::mm(3);
    let mut rows = Vec::new();
    for (index, step) in steps.iter().enumerate() {
        let item = galley.tag(tag, Role::ListItem);
        let label = galley.tag(item, Role::Label);
        let body = galley.tag(item, Role::ListBody);
        let title = &step.title;
        let centre = Point::new(
            radius,
            title.style.leading.scale(3, 4) - title.style.size.scale(34, 100),
        );
        let mut lines = galley.para(title, width - indent, galley.tag(body, Role::P));
        if let Some(text) = &step.text {
            let mut text = galley.para(text, width - indent, galley.tag(body, Role::P));
            text.iter_mut().take(1).for_each(|row| row.start = Start::Together);
            lines.append(&mut text);
        }
        indent_rows(&mut lines, indent);
        if let Some(first) = lines.first_mut() {
            let mut draws = vec![Draw::Paint(
                Mark::Decoration,
                Paint::Fill {
                    path: Path::circle(centre, radius),
                    color: disc,
                    even_odd: false,
                },
            )];
            if let Some(line) = galley.label(&(index + 1).to_string(), number, &title.words.origin) {
                let at = Point::new(centre.x - line.width / 2, centre.y + number.size.scale(34, 100));
                draws.extend(line_items(&line, at, Mark::Tag(label), number.color));
            }
            first.draws.splice(0..0, draws);
        }
        rows.extend(lines);
    }
    rows
}

/// Moves all that is painted in the rows to the right.
pub fn indent_rows(rows: &mut [Row], indent: Length) {
    for row in rows {
        let draws = std::mem::take(&mut row.draws);
        row.draws = draws
            .into_iter()
            .map(|draw| draw.shifted(indent, Length::ZERO))
            .collect();
    }
}
