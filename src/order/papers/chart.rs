//! What do figures look like as a chart?
//!
//! Bars from a common start, or a line over the months, each value written where it is: no axes to read off, no grid. Two
//! series differ in lightness, so they can be told apart without colours. Words are outlines of the project's fonts.

use super::outline::outline;
use super::sheet::{Look, Sheet};
use crate::content::{Color, TextStyle};
use crate::geom::{Length, Path, Point, Rect, Size};
use crate::source::picture::{Drawing, Fill, Node, Shape, Stroke};

/// How wide charts are drawn: the width of the text on A4.
const WIDTH: Length = Length::mm(166);
/// Share of the width that labels may take.
const LABELS: (i64, i64) = (38, 100);
/// Height of a bar and the gap to the next; with two series each has a bar of less height.
const BAR: Length = Length::micropoints(13_000_000);
const SLIM: Length = Length::micropoints(9_000_000);
const GAP: Length = Length::micropoints(7_000_000);
/// Height of the plot of a line chart.
const PLOT: Length = Length::mm(42);
/// Between a bar and its value.
const VALUE_GAP: Length = Length::micropoints(4_000_000);

/// A row of a chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// What it is.
    pub label: String,
    /// Copies; bars below zero are drawn as none.
    pub value: i64,
    /// Copies in the year before, where they are compared.
    pub before: Option<i64>,
    /// Whether it is the one that the text speaks of.
    pub strong: bool,
}

/// Bars below each other, the longest as long as there is room.
pub fn bars(sheet: &Sheet<'_>, rows: &[Bar]) -> Drawing {
    let mut canvas = Canvas::new(sheet);
    let label = sheet.style(Look::Cell);
    let most = rows
        .iter()
        .flat_map(|row| [row.value, row.before.unwrap_or(0)])
        .max()
        .unwrap_or(0)
        .max(1);
    let widest = rows
        .iter()
        .map(|row| canvas.width(&row.label, &label))
        .max()
        .unwrap_or_default();
    let left = (widest + Length::mm(3)).min(WIDTH.scale(LABELS.0, LABELS.1));
    let number = canvas.width(&sheet.number(most), &sheet.style(Look::Sum));
    let room = WIDTH - left - number - VALUE_GAP;
    let mut y = Length::ZERO;
    for row in rows {
        let label_text = canvas.fitted(&row.label, &label, left - Length::mm(2));
        let high = if row.before.is_some() { SLIM } else { BAR };
        canvas.words(
            &label_text,
            &label,
            Point::new(Length::ZERO, y + high / 2 + label.size.scale(33, 100)),
        );
        let color = if row.strong || row.before.is_some() {
            "petrol"
        } else {
            "petrol-mid"
        };
        let mut series = vec![(row.value, sheet.color(color), Look::Sum)];
        series.extend(
            row.before
                .map(|before| (before, sheet.color("petrol-light"), Look::Cell)),
        );
        for (value, color, look) in series {
            let long = room.scale(value.max(0), most);
            canvas.fill(Path::rect(Rect::new(left, y, long, high)), color);
            let style = sheet.style(look);
            let at = Point::new(left + long + VALUE_GAP, y + high / 2 + style.size.scale(33, 100));
            canvas.words(&sheet.number(value), &style, at);
            y += high + Length::pt(1);
        }
        y += GAP - Length::pt(1);
    }
    canvas.finish((y - GAP).max(BAR))
}

/// A line over the months of a year, each month labelled, the highest and lowest with their values.
pub fn months(sheet: &Sheet<'_>, rows: &[Bar]) -> Drawing {
    let mut canvas = Canvas::new(sheet);
    let (plain, strong) = (sheet.style(Look::Cell), sheet.style(Look::Sum));
    let most = rows.iter().map(|row| row.value).max().unwrap_or(0).max(1);
    let step = WIDTH / (rows.len().max(1) as i64);
    let top = strong.leading;
    let place = |index: i64, value: i64| {
        let x = step * index + step / 2;
        Point::new(x, top + PLOT - PLOT.scale(value.max(0), most))
    };
    let floor = top + PLOT;
    let base = Path::line(Point::new(Length::ZERO, floor), Point::new(WIDTH, floor));
    canvas.stroke(base, sheet.color("petrol-light"), Length::micropoints(750_000));
    let points: Vec<Point> = (0..).zip(rows).map(|(index, row)| place(index, row.value)).collect();
    for pair in points.windows(2) {
        canvas.stroke(Path::line(pair[0], pair[1]), sheet.color("petrol"), Length::pt(2));
    }
    for ((row, point), index) in rows.iter().zip(&points).zip(0_i64..) {
        canvas.fill(Path::circle(*point, Length::pt(3)), sheet.color("petrol"));
        let value = sheet.number(row.value);
        let style = if row.value == most { &strong } else { &plain };
        let wide = canvas.width(&value, style);
        // Where the line comes down and goes up again, the value stands below it.
        let around = [index - 1, index + 1].map(|near| usize::try_from(near).ok().and_then(|near| rows.get(near)));
        let valley = around.iter().flatten().all(|near| near.value > row.value) && point.y + Length::pt(16) < floor;
        let y = point.y + if valley { Length::pt(13) } else { -Length::pt(6) };
        canvas.words(&value, style, Point::new(point.x - wide / 2, y));
        let wide = canvas.width(&row.label, &plain);
        let x = step * index + step / 2 - wide / 2;
        canvas.words(&row.label, &plain, Point::new(x, floor + plain.leading));
    }
    canvas.finish(floor + plain.leading.scale(13, 10))
}

/// A drawing in the making.
struct Canvas<'a> {
    sheet: &'a Sheet<'a>,
    nodes: Vec<Node>,
}

impl<'a> Canvas<'a> {
    fn new(sheet: &'a Sheet<'a>) -> Self {
        Self {
            sheet,
            nodes: Vec::new(),
        }
    }

    fn width(&self, text: &str, style: &TextStyle) -> Length {
        self.outline(text, style).1
    }

    fn outline(&self, text: &str, style: &TextStyle) -> (Path, Length) {
        let origin = self.sheet.foreign(text).origin;
        outline(self.sheet.desk, text, style, &origin)
    }

    /// The words, shortened with an ellipsis where they are wider than there is room.
    fn fitted(&self, text: &str, style: &TextStyle, room: Length) -> String {
        if self.width(text, style) <= room {
            return text.to_owned();
        }
        let mut short: String = text.to_owned();
        while short.pop().is_some() {
            let shown = format!("{}…", short.trim_end());
            if self.width(&shown, style) <= room {
                return shown;
            }
        }
        String::new()
    }

    fn words(&mut self, text: &str, style: &TextStyle, at: Point) {
        if text.is_empty() {
            return;
        }
        let (path, _) = self.outline(text, style);
        self.fill(path.shifted(at.x, at.y), style.color);
    }

    fn fill(&mut self, path: Path, color: Color) {
        self.nodes.push(Node::Shape(Shape {
            path,
            fill: Some(Fill {
                rgb: color.srgb,
                even_odd: false,
            }),
            stroke: None,
        }));
    }

    fn stroke(&mut self, path: Path, color: Color, width: Length) {
        self.nodes.push(Node::Shape(Shape {
            path,
            fill: None,
            stroke: Some(Stroke {
                rgb: color.srgb,
                width,
                round: true,
                dash: Vec::new(),
            }),
        }));
    }

    fn finish(self, height: Length) -> Drawing {
        Drawing {
            size: Size::new(WIDTH, height),
            nodes: self.nodes,
        }
    }
}
