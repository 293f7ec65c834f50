//! How much ink lies where on the page?
//!
//! The page is looked at through a grid of points 0.48 mm apart, so that eight by eight of them cover 15 mm². Areas,
//! wide lines and pictures are painted point by point with their inks, knocking out or overprinting what is below as
//! the file says. Letters are left out: their ink covers little of 15 mm², and what they knock out only lessens the sum.

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;

use super::color::Inks;
use super::image::Picture;
use super::item::{Item, Kind};
use super::least::{Least, Ramp};
use super::matrix::{Area, Matrix, Spot};
use super::path::Shape;

/// Points in a row of the square that a mean is taken over.
pub const SQUARE: usize = 8;

/// From point to point: an eighth of the side of 15 mm², in points of 1/72 inch.
pub const PITCH: f64 = 1.372_25;

/// A grid has no more points than these: a sheet of about one square metre.
const MOST: usize = 4_500_000;

/// So many bytes of masks are kept.
const MASKS: usize = 48 << 20;

/// Spot plates beyond these are summed up in the last.
const SPOTS: usize = 4;

/// One point.
#[derive(Clone, Copy, Debug, Default)]
struct Cell {
    /// Cyan, magenta, yellow, black, then spots; 1 is 100 %.
    inks: [f32; 4 + SPOTS],
    painted: bool,
}

impl Cell {
    /// All inks; 1 is 100 %. Added in pairs, so that the processor does four at a time.
    fn sum(&self) -> f32 {
        let [c, m, y, k, a, b, d, e] = self.inks;
        ((c + a) + (m + b)) + ((y + d) + (k + e))
    }
}

/// The grid of a page.
#[derive(Debug)]
pub struct Grid {
    area: Area,
    columns: usize,
    rows: usize,
    cells: Vec<Cell>,
    /// The largest sum of inks that a point ever had.
    most: f32,
    plates: Vec<Arc<str>>,
    /// Which points a clipping shape lets through, by the shape's address; the shape is kept so that it stays unique.
    masks: BTreeMap<usize, (Arc<Shape>, Vec<bool>)>,
}

impl Grid {
    /// An unpainted grid over an area, from its upper left corner on; `None` when that is too large or nothing.
    pub fn over(area: Area) -> Option<Self> {
        let columns = (area.width() / PITCH).ceil();
        let rows = (area.height() / PITCH).ceil();
        if !(columns >= 1.0 && rows >= 1.0 && columns * rows <= MOST as f64) {
            return None;
        }
        let (columns, rows) = (columns as usize, rows as usize);
        Some(Self {
            area,
            columns,
            rows,
            cells: vec![Cell::default(); columns * rows],
            most: 0.0,
            plates: Vec::new(),
            masks: BTreeMap::new(),
        })
    }

    fn x(&self, column: usize) -> f64 {
        self.area.left + (column as f64 + 0.5) * PITCH
    }

    fn y(&self, row: usize) -> f64 {
        self.area.top - (row as f64 + 0.5) * PITCH
    }

    /// Columns whose points lie between two places.
    fn span(&self, left: f64, right: f64) -> std::ops::Range<usize> {
        let from = ((left - self.area.left) / PITCH - 0.5).ceil().max(0.0) as usize;
        let to = ((right - self.area.left) / PITCH - 0.5).ceil().max(0.0) as usize;
        from.min(self.columns)..to.min(self.columns)
    }

    fn lines(&self, bottom: f64, top: f64) -> std::ops::Range<usize> {
        let from = ((self.area.top - top) / PITCH - 0.5).ceil().max(0.0) as usize;
        let to = ((self.area.top - bottom) / PITCH - 0.5).ceil().max(0.0) as usize;
        from.min(self.rows)..to.min(self.rows)
    }

    /// Paints an item.
    pub fn add(&mut self, item: &Item, picture: Option<&Picture>) {
        // Old masks are forgotten rather than let a page with a thousand clips fill the memory.
        if self.masks.len() * self.cells.len() > MASKS {
            self.masks.clear();
        }
        let keys: Vec<usize> = item.clips.iter().map(|shape| self.mask(shape)).collect();
        // Taken out while the cells are painted, and put back.
        let held = std::mem::take(&mut self.masks);
        let masks: Vec<&[bool]> = keys
            .iter()
            .filter_map(|key| held.get(key).map(|(_, mask)| &mask[..]))
            .collect();
        let mut brush = Brush {
            inks: item.paint.inks.clone(),
            plates: item
                .paint
                .inks
                .as_ref()
                .map_or_else(Vec::new, |inks| self.plates_of(inks)),
            overprint: item.overprint,
            keeps_zero: item.keeps_zero && item.paint.space.components() == 4,
            alpha: item.alpha,
            multiplies: item.multiplies,
            white: item.paint.is_white(),
        };
        let least = item.paint.least.as_deref();
        if least.is_some() {
            // What overprints within a pattern is not known: knocking out is the lower sum.
            brush.overprint = false;
        }
        if let Some(Least::Even(inks)) = least {
            brush.plates = self.plates_of(inks);
            brush.inks = Some(inks.clone());
        }
        match (&item.kind, least) {
            (Kind::Fill(_) | Kind::Ramp, Some(Least::Ramp(ramp))) => self.shade(item, ramp, &masks, brush),
            (kind, _) => self.put(kind, item.bounds, picture, &masks, brush),
        }
        drop(masks);
        self.masks = held;
    }

    fn put(&mut self, kind: &Kind, bounds: Area, picture: Option<&Picture>, masks: &[&[bool]], brush: Brush) {
        match kind {
            Kind::Text(_) => {}
            Kind::Fill(shape) => self.fill(shape, bounds, masks, &brush),
            Kind::Stroke(shape, width) if *width >= 0.7 => self.stroke(shape, *width, bounds, masks, &brush),
            Kind::Stroke(..) => {}
            Kind::Ramp => {
                for row in self.lines(bounds.bottom, bounds.top) {
                    for column in self.span(bounds.left, bounds.right) {
                        self.touch(row, column, masks, &brush);
                    }
                }
            }
            Kind::Image(_, matrix) => {
                if let Some(picture) = picture {
                    self.image(picture, *matrix, bounds, masks, brush);
                }
            }
        }
    }

    /// Paints a shading point by point.
    fn shade(&mut self, item: &Item, ramp: &Ramp, masks: &[&[bool]], mut brush: Brush) {
        for row in self.lines(item.bounds.bottom, item.bounds.top) {
            let stretches = match &item.kind {
                Kind::Fill(shape) => shape.stretches(self.y(row)),
                _ => vec![(item.bounds.left, item.bounds.right)],
            };
            for (left, right) in stretches {
                for column in self.span(left.max(item.bounds.left), right.min(item.bounds.right)) {
                    let inks = ramp.at(self.x(column), self.y(row));
                    brush.plates = inks.map_or_else(Vec::new, |inks| self.plates_of(inks));
                    brush.inks = inks.cloned();
                    self.touch(row, column, masks, &brush);
                }
            }
        }
    }

    fn mask(&mut self, shape: &Arc<Shape>) -> usize {
        let key = Arc::as_ptr(shape) as usize;
        if !self.masks.contains_key(&key) {
            let mut mask = vec![false; self.cells.len()];
            let bounds = shape.bounds();
            for row in self.lines(bounds.bottom, bounds.top) {
                for (left, right) in shape.stretches(self.y(row)) {
                    for column in self.span(left, right) {
                        mask[row * self.columns + column] = true;
                    }
                }
            }
            self.masks.insert(key, (shape.clone(), mask));
        }
        key
    }

    fn plates_of(&mut self, inks: &Inks) -> Vec<(usize, f32)> {
        let mut found = Vec::new();
        for (name, tint) in &inks.spots {
            let known = self.plates.iter().position(|plate| plate == name);
            let plate = known.unwrap_or_else(|| {
                self.plates.push(name.clone());
                self.plates.len() - 1
            });
            found.push((4 + plate.min(SPOTS - 1), *tint));
        }
        found
    }

    fn fill(&mut self, shape: &Shape, bounds: Area, masks: &[&[bool]], brush: &Brush) {
        let covering = if masks.is_empty() { brush.covering() } else { None };
        self.most = self.most.max(covering.map_or(0.0, |cell| cell.sum()));
        for row in self.lines(bounds.bottom, bounds.top) {
            for (left, right) in shape.stretches(self.y(row)) {
                let span = self.span(left.max(bounds.left), right.min(bounds.right));
                if let Some(cell) = covering {
                    let start = row * self.columns;
                    self.cells[start + span.start..start + span.end.max(span.start)].fill(cell);
                    continue;
                }
                for column in span {
                    self.touch(row, column, masks, brush);
                }
            }
        }
    }

    fn stroke(&mut self, shape: &Shape, width: f64, bounds: Area, masks: &[&[bool]], brush: &Brush) {
        for ring in &shape.rings {
            for pair in ring.windows(2) {
                let (dx, dy) = (pair[1].x - pair[0].x, pair[1].y - pair[0].y);
                let length = dx.hypot(dy);
                if length < 1e-6 {
                    continue;
                }
                let (nx, ny) = (-dy / length * width / 2.0, dx / length * width / 2.0);
                let corner = |p: Spot, side: f64| Spot {
                    x: p.x + nx * side,
                    y: p.y + ny * side,
                };
                let corners = [
                    corner(pair[0], 1.0),
                    corner(pair[1], 1.0),
                    corner(pair[1], -1.0),
                    corner(pair[0], -1.0),
                ];
                let bar = Shape {
                    rings: vec![corners.to_vec()],
                    even_odd: false,
                };
                self.fill(&bar, bar.bounds().shared(bounds), masks, brush);
            }
        }
    }

    fn image(&mut self, picture: &Picture, matrix: Matrix, bounds: Area, masks: &[&[bool]], mut brush: Brush) {
        let Some(back) = matrix.inverse() else { return };
        for row in self.lines(bounds.bottom, bounds.top) {
            for column in self.span(bounds.left, bounds.right) {
                let place = back.apply(self.x(column), self.y(row));
                let (x, y) = (place.x, 1.0 - place.y);
                if !(0.0..=1.0).contains(&x) || !(0.0..=1.0).contains(&y) {
                    continue;
                }
                if picture.stencil {
                    if picture.lets_through(x, y) {
                        self.touch(row, column, masks, &brush);
                    }
                    continue;
                }
                brush.inks = picture.inks(x, y);
                brush.white = brush.inks.as_ref().is_some_and(|inks| inks.sum() < 0.005);
                if brush.inks.as_ref().is_some_and(|inks| !inks.spots.is_empty()) {
                    brush.plates = brush.inks.as_ref().map_or_else(Vec::new, |inks| self.plates_of(inks));
                }
                if picture.masked {
                    brush.alpha = 0.0;
                }
                self.touch(row, column, masks, &brush);
            }
        }
    }

    fn touch(&mut self, row: usize, column: usize, masks: &[&[bool]], brush: &Brush) {
        let index = row * self.columns + column;
        if masks.iter().any(|mask| !mask[index]) {
            return;
        }
        brush.paint(&mut self.cells[index]);
        self.most = self.most.max(self.cells[index].sum());
    }

    /// No mean is larger than this: the largest sum that a point had at any time; 1 is 100 %.
    pub fn most(&self) -> f32 {
        self.most
    }

    /// The heaviest mean of inks over 15 mm² within an area, and the middle of that square.
    pub fn heaviest(&self, within: Area) -> Option<(f32, Spot)> {
        let (lines, span) = (
            self.lines(within.bottom, within.top),
            self.span(within.left, within.right),
        );
        let lowest = (lines.end + 1).checked_sub(SQUARE)?;
        let width = span.len();
        // The sums of the rows of a square, oldest first, and of each column over them.
        let mut held: VecDeque<Vec<f64>> = VecDeque::with_capacity(SQUARE + 1);
        let mut columns = vec![0.0_f64; width];
        let mut best: Option<(f64, usize, usize)> = None;
        for row in lines.clone() {
            let start = row * self.columns;
            let sums: Vec<f64> = self.cells[start + span.start..start + span.end]
                .iter()
                .map(|cell| f64::from(cell.sum()))
                .collect();
            columns.iter_mut().zip(&sums).for_each(|(column, sum)| *column += sum);
            held.push_back(sums);
            let top = (row + 1).wrapping_sub(SQUARE);
            if held.len() < SQUARE || top >= lowest {
                continue;
            }
            let mut sum: f64 = columns.iter().take(SQUARE).sum();
            for left in 0..(width + 1).saturating_sub(SQUARE) {
                if left > 0 {
                    sum += columns[left + SQUARE - 1] - columns[left - 1];
                }
                if best.is_none_or(|(most, ..)| sum > most + 0.001 * (SQUARE * SQUARE) as f64) {
                    best = Some((sum, top, span.start + left));
                }
            }
            if let Some(oldest) = held.pop_front() {
                columns.iter_mut().zip(&oldest).for_each(|(column, sum)| *column -= sum);
            }
        }
        best.map(|(sum, row, column)| {
            let half = (SQUARE - 1) as f64 / 2.0 * PITCH;
            let middle = Spot {
                x: self.x(column) + half,
                y: self.y(row) - half,
            };
            ((sum / (SQUARE * SQUARE) as f64) as f32, middle)
        })
    }

    /// Whether anything but white is painted at a place; false outside. The strip at the right and the lower edge that is too
    /// narrow for a point of its own looks like the points beside it.
    pub fn is_painted(&self, x: f64, y: f64) -> bool {
        if !(self.area.left..=self.area.right).contains(&x) || !(self.area.bottom..=self.area.top).contains(&y) {
            return false;
        }
        let column = ((x - self.area.left) / PITCH) as usize;
        let row = ((self.area.top - y) / PITCH) as usize;
        self.cells[row.min(self.rows - 1) * self.columns + column.min(self.columns - 1)].painted
    }
}

/// What a point is painted with, and how.
struct Brush {
    inks: Option<Inks>,
    plates: Vec<(usize, f32)>,
    overprint: bool,
    keeps_zero: bool,
    alpha: f32,
    multiplies: bool,
    white: bool,
}

impl Brush {
    /// What each point becomes whatever was below it; `None` when that matters.
    fn covering(&self) -> Option<Cell> {
        let hides = !self.overprint && self.alpha >= 1.0 && !self.multiplies;
        if !hides {
            return None;
        }
        if self.white {
            return Some(Cell::default());
        }
        let inks = self.inks.as_ref()?;
        Some(Cell {
            inks: self.amounts(inks),
            painted: true,
        })
    }

    /// The plates' tints.
    fn amounts(&self, inks: &Inks) -> [f32; 4 + SPOTS] {
        let mut amounts = [0.0; 4 + SPOTS];
        amounts[..4].copy_from_slice(&inks.process);
        for (plate, tint) in &self.plates {
            amounts[*plate] += tint;
        }
        amounts
    }

    fn paint(&self, cell: &mut Cell) {
        if let Some(covering) = self.covering() {
            *cell = covering;
            return;
        }
        cell.painted |= !self.white;
        // Inks that nobody knows hide what is below: counting nothing never makes a sum too high.
        let Some(inks) = &self.inks else {
            if self.alpha >= 1.0 {
                cell.inks = [0.0; 4 + SPOTS];
            }
            return;
        };
        let next = self.amounts(inks);
        for (i, below) in cell.inks.iter_mut().enumerate() {
            let speaks = if i < 4 {
                inks.speaks[i]
            } else {
                self.plates.iter().any(|(plate, _)| *plate == i)
            };
            if self.overprint && (!speaks || (self.keeps_zero && next[i] == 0.0)) {
                continue;
            }
            let blended = if self.multiplies {
                *below + next[i] - *below * next[i]
            } else {
                next[i]
            };
            *below += (blended - *below) * self.alpha;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::color::Space;
    use super::super::path::Builder;
    use super::*;

    fn grid() -> Grid {
        Grid::over(Area::of([0.0, 0.0, 100.0, 100.0])).expect("a grid")
    }

    fn item(rectangle: [f64; 4], inks: [f64; 4], overprint: bool) -> Item {
        let mut path = Builder::default();
        path.rectangle(Matrix::SAME, rectangle);
        let shape = path.take(false);
        Item {
            bounds: shape.bounds(),
            kind: Kind::Fill(shape),
            paint: Arc::new(Space::Cmyk).paint(&inks),
            overprint,
            keeps_zero: true,
            alpha: 1.0,
            multiplies: false,
            clips: Vec::new(),
            in_tile: false,
        }
    }

    fn heaviest(items: &[Item]) -> f32 {
        let mut grid = grid();
        items.iter().for_each(|item| grid.add(item, None));
        grid.heaviest(Area::of([0.0, 0.0, 100.0, 100.0])).expect("a mean").0
    }

    #[test]
    fn areas_knock_out_unless_they_overprint() {
        let below = item([0.0, 0.0, 100.0, 100.0], [1.0, 1.0, 0.0, 0.0], false);
        let near = |a: f32, b: f32| assert!((a - b).abs() < 0.01, "{a} {b}");
        near(
            heaviest(&[
                below.clone(),
                item([20.0, 20.0, 60.0, 60.0], [0.0, 0.0, 0.0, 1.0], false),
            ]),
            2.0,
        );
        near(
            heaviest(&[below, item([20.0, 20.0, 60.0, 60.0], [0.0, 0.0, 0.0, 1.0], true)]),
            3.0,
        );
    }

    #[test]
    fn a_small_area_is_spread_over_fifteen_square_millimetres() {
        let half = item([0.0, 0.0, PITCH * 4.0, 100.0], [1.0; 4], false);
        assert!((heaviest(&[half]) - 2.0).abs() < 0.01);
    }

    #[test]
    fn clips_shut_out() {
        let mut path = Builder::default();
        path.move_to(Matrix::SAME, 0.0, 0.0);
        path.line_to(Matrix::SAME, 100.0, 0.0);
        path.line_to(Matrix::SAME, 0.0, 100.0);
        let mut clipped = item([0.0, 0.0, 100.0, 100.0], [1.0, 0.0, 0.0, 0.0], false);
        clipped.clips.push(path.take(false));
        let mut grid = grid();
        grid.add(&clipped, None);
        assert!(grid.is_painted(10.0, 10.0) && !grid.is_painted(90.0, 90.0) && !grid.is_painted(500.0, 0.0));
    }
}
