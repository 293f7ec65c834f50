//! How does a form become rows: boxes to fill in on a screen, or lines to write on?

use super::super::galley::Galley;
use super::super::row::{Draw, Row, Start, stack};
use super::list::indent_rows;
use super::table::by_shares;
use crate::content::{Color, Entry, Form, FormPart, Grid, GridCell, GridRow, LabelledField, Para, TextStyle};
use crate::display::{Field, Mark, Paint, Pen, Role, TagId};
use crate::font::FaceId;
use crate::geom::{Length, Path, Point, Rect};

/// Space between fields beside each other.
const GUTTER: Length = Length::mm(5);
/// Space between the columns of a grid.
const CELL_GUTTER: Length = Length::mm(3);
/// Height of a field of one line: room for a finger and for handwriting.
const LINE: Length = Length::micropoints(21_500_000);
/// Height of a cell of a grid.
const CELL: Length = Length::micropoints(19_000_000);
/// Between a label and its field.
const LABEL_GAP: Length = Length::micropoints(2_000_000);
/// Below a row of fields.
const AFTER: Length = Length::micropoints(9_000_000);
/// Corners of boxes.
const RADIUS: Length = Length::micropoints(2_500_000);

/// What all fields of a form share.
struct Pad<'a> {
    form: &'a Form,
    /// The face that is typed in; `None` when no face has it, which is reported.
    face: Option<FaceId>,
}

/// A form; each row of fields stays whole, and grids stay with their head.
pub fn form_rows(galley: &Galley<'_>, form: &Form, width: Length, parent: TagId) -> Vec<Row> {
    let tag = galley.tag(parent, Role::Sect);
    let face = galley
        .label("0", &form.text, &galley.generated())
        .and_then(|line| line.runs.first().map(|run| run.face));
    let pad = Pad { form, face };
    let mut rows = Vec::new();
    for part in &form.parts {
        match part {
            FormPart::Fields(fields) => rows.push(field_row(galley, &pad, fields, width, tag)),
            FormPart::Grid(grid) => rows.extend(grid_rows(galley, &pad, grid, width, tag)),
        }
    }
    rows
}

/// Fields beside each other: labels above, their last lines level, boxes below.
fn field_row(galley: &Galley<'_>, pad: &Pad<'_>, fields: &[LabelledField], width: Length, parent: TagId) -> Row {
    let shares: Vec<u8> = fields.iter().map(|field| field.share).collect();
    let places = by_shares(&shares, width, GUTTER);
    let mut set = Vec::new();
    for (field, &(left, width)) in fields.iter().zip(&places) {
        let mut label = galley.para(&field.label, width, galley.tag(parent, Role::P));
        indent_rows(&mut label, left);
        let box_tag = pad.form.fillable.then(|| galley.tag(parent, Role::Form));
        set.push((stack(label, galley.step(), false), box_tag));
    }
    let head = set.iter().map(|(label, _)| label.height).max().unwrap_or_default();
    let mut row = Row {
        after: AFTER,
        ..Row::default()
    };
    for ((field, (label, tag)), &(left, width)) in fields.iter().zip(set).zip(&places) {
        let down = head - label.height;
        row.characters += label.characters;
        row.origin = row.origin.or(label.origin);
        row.draws
            .extend(label.draws.into_iter().map(|draw| draw.shifted(Length::ZERO, down)));
        let lines = i64::from(field.lines.max(1));
        let leading = if pad.form.fillable { pad.form.text.leading } else { LINE };
        let top = if pad.form.fillable { head + LABEL_GAP } else { head };
        let area = Rect::new(left, top, width, LINE + leading * (lines - 1));
        pad.draw(&field.entry, tag, area, lines, &mut row.draws);
        row.height = row.height.max(area.bottom());
    }
    row.depth = row.height;
    row
}

/// The head, then a row for each title.
fn grid_rows(galley: &Galley<'_>, pad: &Pad<'_>, grid: &Grid, width: Length, parent: TagId) -> Vec<Row> {
    let table = galley.tag(parent, Role::Table);
    let places = by_shares(&grid.shares, width, CELL_GUTTER);
    let head_tag = galley.tag(table, Role::Row);
    let mut head = Row::default();
    for (para, &(left, width)) in grid.header.iter().zip(&places) {
        let tag = galley.tag(head_tag, Role::HeaderCell { column: true });
        place_text(galley, &mut head, para, (left, width), tag, None);
    }
    head.height += LABEL_GAP;
    head.depth = head.height;
    let mut rows = vec![head];
    for (index, row) in grid.rows.iter().enumerate() {
        let mut made = grid_row(galley, pad, row, &places, table, width);
        // A single row at the foot of a page, or alone on the next, would lose the head.
        made.start = if index == 0 { Start::Together } else { Start::Free };
        rows.push(made);
    }
    if let Some(last) = rows.last_mut() {
        last.after = AFTER;
    }
    rows
}

fn grid_row(
    galley: &Galley<'_>,
    pad: &Pad<'_>,
    row: &GridRow,
    places: &[(Length, Length)],
    table: TagId,
    width: Length,
) -> Row {
    let tag = galley.tag(table, Role::Row);
    let height = if pad.form.fillable { CELL + Length::pt(4) } else { LINE };
    let mut made = Row {
        height,
        ..Row::default()
    };
    let mut cells = places.iter();
    if let Some(&(left, width)) = cells.next() {
        match &row.head {
            Some(head) => {
                let tag = galley.tag(tag, Role::HeaderCell { column: false });
                place_text(galley, &mut made, head, (left, width), tag, Some(height));
            }
            None => {
                galley.tag(tag, Role::Cell);
                made.draws
                    .push(pad.rule(Point::new(left, height), Point::new(left + width, height)));
            }
        }
    }
    let height = made.height;
    for (cell, &(left, width)) in row.cells.iter().zip(cells) {
        let cell_tag = galley.tag(tag, Role::Cell);
        match cell {
            GridCell::Fill(entry) => {
                let form = pad.form.fillable.then(|| galley.tag(cell_tag, Role::Form));
                let high = if pad.form.fillable { CELL } else { height };
                let area = Rect::new(left, (height - high) / 2, width, high);
                pad.draw(entry, form, area, 1, &mut made.draws);
            }
            GridCell::Words(words) => place_text(galley, &mut made, words, (left, width), cell_tag, Some(height)),
        }
    }
    if pad.form.fillable {
        let line = hairline(
            Point::new(Length::ZERO, height),
            Point::new(width, height),
            pad.form.rule,
        );
        made.draws.push(line);
    }
    made.depth = made.height;
    made
}

/// Puts a paragraph into a row: at its top, or in the middle of `height`, which grows where the text is higher.
fn place_text(
    galley: &Galley<'_>,
    row: &mut Row,
    para: &Para,
    (left, width): (Length, Length),
    tag: TagId,
    height: Option<Length>,
) {
    let mut lines = galley.para(para, width, tag);
    indent_rows(&mut lines, left);
    let text = stack(lines, galley.step(), false);
    let down = height.map_or(Length::ZERO, |height| ((height - text.height) / 2).max(Length::ZERO));
    row.height = row.height.max(text.height + down);
    row.characters += text.characters;
    row.origin = row.origin.take().or(text.origin);
    row.draws
        .extend(text.draws.into_iter().map(|draw| draw.shifted(Length::ZERO, down)));
}

impl Pad<'_> {
    /// A box with its field, or lines to write on.
    fn draw(&self, entry: &Entry, tag: Option<TagId>, area: Rect, lines: i64, draws: &mut Vec<Draw>) {
        let (Some(tag), Some(face)) = (tag, self.face) else {
            let step = area.height / lines.max(1);
            for line in 1..=lines {
                let y = area.y + step * line;
                draws.push(self.rule(Point::new(area.x, y), Point::new(area.right(), y)));
            }
            return;
        };
        let path = Path::rounded(area, RADIUS);
        draws.push(Draw::Paint(
            Mark::Decoration,
            Paint::Fill {
                path: path.clone(),
                color: Color::PAPER,
                even_odd: false,
            },
        ));
        let pen = pen(if entry.required { 1_000_000 } else { 600_000 });
        draws.push(Draw::Paint(
            Mark::Decoration,
            Paint::Stroke {
                path,
                color: self.form.rule,
                pen,
            },
        ));
        let TextStyle { size, color, .. } = *self.form.text;
        let inset = Length::pt(2);
        draws.push(Draw::Field(Field {
            tag,
            name: entry.name.clone(),
            kind: entry.kind.clone(),
            rect: Rect::new(
                area.x + inset,
                area.y + inset / 2,
                area.width - inset * 2,
                area.height - inset,
            ),
            tooltip: entry.tooltip.clone(),
            required: entry.required,
            most: entry.most,
            face,
            size,
            color,
        }));
    }

    fn rule(&self, from: Point, to: Point) -> Draw {
        Draw::Paint(
            Mark::Decoration,
            Paint::Stroke {
                path: Path::line(from, to),
                color: self.form.rule,
                pen: pen(600_000),
            },
        )
    }
}

fn hairline(from: Point, to: Point, color: Color) -> Draw {
    Draw::Paint(
        Mark::Decoration,
        Paint::Stroke {
            path: Path::line(from, to),
            color,
            pen: pen(250_000),
        },
    )
}

fn pen(micropoints: i64) -> Pen {
    Pen {
        width: Length::micropoints(micropoints),
        round: false,
        dash: Vec::new(),
    }
}
