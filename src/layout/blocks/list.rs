//! How do lists and steps become rows, with their labels hanging in the margin of the text?

use super::super::galley::{Galley, line_items};
use super::super::row::{Draw, Row, Start};
use crate::content::{Color, List, ListKind, Para, Step, TextStyle};
use crate::display::{Mark, Paint, Pen, Role, TagId};
use crate::geom::{Length, Path, Point, Rect};
use crate::text::Line;

/// The least radius of the disc behind the number of a step; it grows with the type.
const LEAST_DISC: Length = Length::pt(9);

/// A list; the items' style says how far they are indented, and the labels stand in that indent.
pub fn list_rows(galley: &Galley<'_>, list: &List, width: Length, parent: TagId) -> Vec<Row> {
    let tag = galley.tag(
        parent,
        Role::List {
            numbered: list.kind == ListKind::Numbers,
        },
    );
    let labels: Vec<Option<Line>> = (1..)
        .zip(&list.items)
        .map(|(number, item)| label(galley, list.kind, number, item))
        .collect();
    let widest = labels.iter().flatten().map(|line| line.width).max().unwrap_or_default();
    let mut rows = Vec::new();
    for (number, (item, label)) in list.items.iter().zip(labels).enumerate() {
        let item_tag = galley.tag(tag, Role::ListItem);
        let indent = item.style.indent.max(widest + Length::mm(2));
        let indent = galley.indent(&item.style, indent, width);
        let label_draws: Vec<Draw> = match label {
            Some(line) => {
                let mark = Mark::Tag(galley.tag(item_tag, Role::Label));
                line_items(
                    &line,
                    Point::new(Length::ZERO, item.style.leading.scale(3, 4)),
                    mark,
                    list.accent,
                )
                .collect()
            }
            None => vec![tick_box(item, list.accent)],
        };
        let mut lines = galley.text(item, width - indent, galley.tag(item_tag, Role::ListBody));
        indent_rows(&mut lines, indent);
        if let Some(first) = lines.first_mut() {
            first.draws.splice(0..0, label_draws);
            first.cost = part_cost(number, list.items.len());
            first.stretch = Length::ZERO;
        }
        rows.extend(lines);
    }
    rows
}

/// What it costs to part a list before its item of this index: more where one item would stand alone.
fn part_cost(index: usize, count: usize) -> i64 {
    match index {
        0 => 0,
        1 => 180,
        _ if index + 1 == count => 180,
        _ => 30,
    }
}

/// What stands before an item: a bullet or its number; nothing before a box to tick.
fn label(galley: &Galley<'_>, kind: ListKind, number: usize, item: &Para) -> Option<Line> {
    let text = match kind {
        ListKind::Bullets => "•".to_owned(),
        ListKind::Numbers => format!("{number}."),
        ListKind::Checklist => return None,
    };
    let style = TextStyle {
        weight: item.style.weight.max(600),
        ..(*item.style).clone()
    };
    galley.label(&text, &style, &item.words.origin)
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
    let radius = LEAST_DISC.max(number.size.scale(17, 20));
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
            first.cost = part_cost(index, steps.len());
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
    if let Some(first) = rows.first_mut() {
        first.before = first.before.max(galley.step() * 2);
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
