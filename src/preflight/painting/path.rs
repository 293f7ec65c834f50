//! Which rings of straight lines does a path have, and which points do they hold?

use std::sync::Arc;

use super::matrix::{Area, Matrix, Spot};

/// Straight steps for a curve.
const STEPS: usize = 8;

/// A path has no more points than these; what follows is left out.
const MOST_POINTS: usize = 400_000;

/// An outline in the page's own space.
#[derive(Clone, Debug, Default)]
pub struct Shape {
    /// Each a row of points; the last is joined to the first where areas are meant.
    pub rings: Vec<Vec<Spot>>,
    /// Even-odd rule instead of non-zero winding.
    pub even_odd: bool,
}

impl Shape {
    /// What it lies within.
    pub fn bounds(&self) -> Area {
        Area::around(self.rings.iter().flatten().copied())
    }

    /// The upright rectangle that it is, if it is one.
    pub fn rectangle(&self) -> Option<Area> {
        let [ring] = &self.rings[..] else { return None };
        let points = match &ring[..] {
            [points @ .., last] if points.len() == 4 && *last == points[0] => points,
            points if points.len() == 4 => points,
            _ => return None,
        };
        let area = Area::around(points.iter().copied());
        let near = |a: f64, b: f64| (a - b).abs() < 1e-3;
        let corner = |p: &Spot| {
            (near(p.x, area.left) || near(p.x, area.right)) && (near(p.y, area.bottom) || near(p.y, area.top))
        };
        let turns = |i: usize| {
            let (p, q) = (points[i], points[(i + 1) % 4]);
            near(p.x, q.x) || near(p.y, q.y)
        };
        (points.iter().all(corner) && (0..4).all(turns)).then_some(area)
    }

    /// Whether a point is inside.
    pub fn holds(&self, p: Spot) -> bool {
        let mut winding = 0_i32;
        for ring in &self.rings {
            for (i, a) in ring.iter().enumerate() {
                let b = ring[(i + 1) % ring.len()];
                let side = (b.x - a.x) * (p.y - a.y) - (p.x - a.x) * (b.y - a.y);
                if a.y <= p.y && b.y > p.y && side > 0.0 {
                    winding += 1;
                } else if a.y > p.y && b.y <= p.y && side < 0.0 {
                    winding -= 1;
                }
            }
        }
        if self.even_odd { winding % 2 != 0 } else { winding != 0 }
    }

    /// The stretches of a level line that are inside, from left to right.
    pub fn stretches(&self, y: f64) -> Vec<(f64, f64)> {
        let mut cuts: Vec<(f64, i32)> = Vec::new();
        for ring in &self.rings {
            for (i, a) in ring.iter().enumerate() {
                let b = ring[(i + 1) % ring.len()];
                let (low, high, turn) = if a.y <= b.y { (a, &b, 1) } else { (&b, a, -1) };
                if low.y <= y && high.y > y {
                    cuts.push((low.x + (high.x - low.x) * (y - low.y) / (high.y - low.y), turn));
                }
            }
        }
        cuts.sort_by(|a, b| a.0.total_cmp(&b.0));
        let mut stretches = Vec::new();
        let mut winding = 0;
        for pair in cuts.windows(2) {
            winding += pair[0].1;
            let inside = if self.even_odd { winding % 2 != 0 } else { winding != 0 };
            if inside {
                stretches.push((pair[0].0, pair[1].0));
            }
        }
        stretches
    }
}

/// Builds a shape from the operators of a path.
#[derive(Clone, Debug, Default)]
pub struct Builder {
    rings: Vec<Vec<Spot>>,
    points: usize,
    /// The current point before transformation.
    at: (f64, f64),
    start: (f64, f64),
}

impl Builder {
    /// `m`
    pub fn move_to(&mut self, ctm: Matrix, x: f64, y: f64) {
        (self.at, self.start) = ((x, y), (x, y));
        if self.points < MOST_POINTS {
            self.rings.push(vec![ctm.apply(x, y)]);
            self.points += 1;
        }
    }

    /// `l`
    pub fn line_to(&mut self, ctm: Matrix, x: f64, y: f64) {
        if self.rings.is_empty() {
            return self.move_to(ctm, x, y);
        }
        self.at = (x, y);
        self.push(ctm.apply(x, y));
    }

    /// `c`, with all three points given.
    pub fn curve_to(&mut self, ctm: Matrix, points: [f64; 6]) {
        if self.rings.is_empty() {
            return self.move_to(ctm, points[4], points[5]);
        }
        let [a, b, c, d, e, f] = points;
        let p = [self.at, (a, b), (c, d), (e, f)].map(|(x, y)| ctm.apply(x, y));
        for step in 1..=STEPS {
            let t = step as f64 / STEPS as f64;
            let u = 1.0 - t;
            let w = [u * u * u, 3.0 * u * u * t, 3.0 * u * t * t, t * t * t];
            let sum = |get: fn(&Spot) -> f64| p.iter().zip(w).map(|(p, w)| get(p) * w).sum::<f64>();
            self.push(Spot {
                x: sum(|p| p.x),
                y: sum(|p| p.y),
            });
        }
        self.at = (e, f);
    }

    /// The current point, for `v`.
    pub fn here(&self) -> (f64, f64) {
        self.at
    }

    /// `h`
    pub fn close(&mut self) {
        self.at = self.start;
        if let Some(ring) = self.rings.last_mut()
            && let Some(first) = ring.first().copied()
            && ring.len() > 1
        {
            ring.push(first);
            self.points += 1;
        }
    }

    /// `re`
    pub fn rectangle(&mut self, ctm: Matrix, [x, y, w, h]: [f64; 4]) {
        self.move_to(ctm, x, y);
        self.line_to(ctm, x + w, y);
        self.line_to(ctm, x + w, y + h);
        self.line_to(ctm, x, y + h);
        self.close();
    }

    fn push(&mut self, p: Spot) {
        if self.points >= MOST_POINTS || !p.x.is_finite() || !p.y.is_finite() {
            return;
        }
        self.points += 1;
        if let Some(ring) = self.rings.last_mut() {
            ring.push(p);
        }
    }

    /// The path, and an empty one in its place.
    pub fn take(&mut self, even_odd: bool) -> Arc<Shape> {
        let rings = std::mem::take(&mut self.rings);
        *self = Self::default();
        Arc::new(Shape { rings, even_odd })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square(size: f64) -> Builder {
        let mut path = Builder::default();
        path.rectangle(Matrix::SAME, [0.0, 0.0, size, size]);
        path
    }

    #[test]
    fn a_hole_is_not_inside() {
        let mut path = square(10.0);
        path.rectangle(Matrix::SAME, [4.0, 4.0, 2.0, 2.0]);
        let shape = path.take(true);
        assert!(shape.holds(Spot { x: 2.0, y: 2.0 }) && !shape.holds(Spot { x: 5.0, y: 5.0 }));
        assert_eq!(shape.stretches(5.0), [(0.0, 4.0), (6.0, 10.0)]);
        assert_eq!(shape.stretches(50.0), []);
    }

    #[test]
    fn only_upright_rectangles_are_rectangles() {
        assert_eq!(
            square(10.0).take(false).rectangle(),
            Some(Area::of([0.0, 0.0, 10.0, 10.0]))
        );
        let mut turned = Builder::default();
        turned.rectangle(Matrix([0.7, 0.7, -0.7, 0.7, 0.0, 0.0]), [0.0, 0.0, 1.0, 1.0]);
        assert_eq!(turned.take(false).rectangle(), None);
    }

    #[test]
    fn curves_bulge() {
        let mut path = Builder::default();
        path.move_to(Matrix::SAME, 0.0, 0.0);
        path.curve_to(Matrix::SAME, [0.0, 10.0, 10.0, 10.0, 10.0, 0.0]);
        assert!(path.take(false).holds(Spot { x: 5.0, y: 7.0 }));
    }
}
