//! How much ink does a pattern or a shading lay down at least, and where (ISO 32000-1, 8.7)?
//!
//! Sums of ink must not be reported too high. What is not sure counts as no ink: uncoloured tilings, tiles that are not
//! covered, shadings that are neither axial nor radial.

use std::sync::Arc;

use super::color::{Inks, Space};
use super::function::Function;
use super::item::{Item, Kind};
use super::matrix::{Area, Matrix};
use crate::preflight::reader::{Dict, File, Object};

/// Into so many stretches of one ink a shading is cut.
const STRETCHES: usize = 64;

/// The ink that is sure.
#[derive(Debug)]
pub enum Least {
    /// The same everywhere.
    Even(Inks),
    /// Along a line or between two circles.
    Ramp(Ramp),
}

/// An axial or radial shading.
#[derive(Debug)]
pub struct Ramp {
    /// From the page to the shading's space.
    back: Matrix,
    /// Two centres and radii; the radii of an axial one are 0.
    from: [f64; 3],
    to: [f64; 3],
    radial: bool,
    extend: (bool, bool),
    /// The lower of the inks at both ends of each stretch.
    stretches: Vec<Inks>,
}

impl Ramp {
    /// Reads a shading whose space goes to the page by `matrix`.
    pub fn read(file: &File<'_>, shading: &Dict, space: &Space, matrix: Matrix) -> Option<Self> {
        let radial = match file.get(shading, b"ShadingType").int()? {
            2 => false,
            3 => true,
            _ => return None,
        };
        // An area outside of the box stays free, which is not looked at.
        if shading.has(b"BBox") || shading.has(b"Background") {
            return None;
        }
        let coords = file.numbers_of(shading.get(b"Coords"));
        let (from, to) = match (radial, &coords[..]) {
            (false, &[a, b, c, d]) => ([a, b, 0.0], [c, d, 0.0]),
            (true, &[a, b, r, c, d, s]) => ([a, b, r], [c, d, s]),
            _ => return None,
        };
        let (low, high) = match file.numbers_of(shading.get(b"Domain"))[..] {
            [low, high] => (low, high),
            _ => (0.0, 1.0),
        };
        let function = Function::read(file, shading.get(b"Function"))?;
        let step = |i: usize| low + (high - low) * i as f64 / STRETCHES as f64;
        let inks: Option<Vec<Inks>> = (0..=STRETCHES).map(|i| space.inks(&function.of(&[step(i)]))).collect();
        let extend = file.get(shading, b"Extend");
        let extends = |i: usize| {
            extend
                .array()
                .get(i)
                .and_then(|e| file.resolve(e).bool())
                .unwrap_or(false)
        };
        Some(Self {
            back: matrix.inverse()?,
            from,
            to,
            radial,
            extend: (extends(0), extends(1)),
            stretches: inks?.windows(2).map(|pair| lower(&pair[0], &pair[1])).collect(),
        })
    }

    /// The inks at a place of the page; `None` where the shading does not reach.
    pub fn at(&self, x: f64, y: f64) -> Option<&Inks> {
        let place = self.back.apply(x, y);
        let [dx, dy, dr] = [0, 1, 2].map(|i| self.to[i] - self.from[i]);
        let (px, py, r) = (place.x - self.from[0], place.y - self.from[1], self.from[2]);
        let reaches = |s: &f64| {
            s.is_finite()
                && (self.extend.0 || *s >= 0.0)
                && (self.extend.1 || *s <= 1.0)
                && (!self.radial || r + s * dr >= 0.0)
        };
        let along = px * dx + py * dy;
        let s = if self.radial {
            // The largest circle that goes through the place is painted last (8.7.4.5.4).
            let (a, b, c) = (dx * dx + dy * dy - dr * dr, along + r * dr, px * px + py * py - r * r);
            if a.abs() < 1e-9 {
                Some(c / (2.0 * b)).filter(reaches)
            } else {
                let root = (b * b - a * c).sqrt();
                let (one, other) = ((b + root) / a, (b - root) / a);
                [one.max(other), one.min(other)].into_iter().find(reaches)
            }
        } else {
            Some(along / (dx * dx + dy * dy)).filter(reaches)
        };
        let stretch = (s?.clamp(0.0, 1.0) * STRETCHES as f64) as usize;
        self.stretches.get(stretch.min(STRETCHES - 1))
    }
}

/// What the items of a tile lay down everywhere. `matrix` leads from the pattern's space to the page.
pub fn of_tile(file: &File<'_>, pattern: &Dict, items: &[Item], matrix: Matrix) -> Option<Inks> {
    if file.get(pattern, b"PaintType").int() != Some(1) {
        return None;
    }
    let [a, b, c, d] = file.numbers_of(pattern.get(b"BBox"))[..] else {
        return None;
    };
    let step = |key: &[u8]| match file.get(pattern, key) {
        Object::Null => f64::INFINITY,
        step => step.number().map_or(f64::INFINITY, f64::abs),
    };
    if step(b"XStep") > (c - a).abs() + 1e-6 || step(b"YStep") > (d - b).abs() + 1e-6 {
        return None;
    }
    let corners = [(a, b), (c, b), (c, d), (a, d)].map(|(x, y)| matrix.apply(x, y));
    let cell = Area::around(corners);
    let covers = |item: &Item| match &item.kind {
        Kind::Fill(shape) => {
            let hides = !item.overprint && item.alpha >= 1.0 && !item.multiplies && item.clips.is_empty();
            let whole = |area: Area| area.grown(1e-3).holds(cell);
            hides && shape.rectangle().is_some_and(whole) && whole(item.bounds)
        }
        _ => false,
    };
    let ground = items.iter().rposition(covers)?;
    // Whatever is painted on it, blended or not, leaves at least the lower amount on each plate.
    let mut all = items[ground..].iter().map(|item| item.paint.inks.clone());
    let first = all.next()??;
    all.try_fold(first, |least, inks| Some(lower(&least, &inks?)))
}

/// The lower amount on each plate.
fn lower(a: &Inks, b: &Inks) -> Inks {
    let tint = |name: &Arc<str>| {
        b.spots
            .iter()
            .find(|(other, _)| other == name)
            .map_or(0.0, |(_, tint)| *tint)
    };
    Inks {
        process: [0, 1, 2, 3].map(|i| a.process[i].min(b.process[i])),
        spots: a
            .spots
            .iter()
            .map(|(name, amount)| (name.clone(), amount.min(tint(name))))
            .collect(),
        speaks: [true; 4],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ramp(radial: bool, extend: (bool, bool)) -> Ramp {
        let inks = |i: usize| Inks {
            process: [i as f32 / STRETCHES as f32, 0.0, 0.0, 0.0],
            ..Inks::default()
        };
        Ramp {
            back: Matrix::SAME,
            from: [0.0, 0.0, 0.0],
            to: if radial { [0.0, 0.0, 100.0] } else { [100.0, 0.0, 0.0] },
            radial,
            extend,
            stretches: (0..STRETCHES).map(|i| lower(&inks(i), &inks(i + 1))).collect(),
        }
    }

    #[test]
    fn the_lower_end_of_each_stretch_counts() {
        for radial in [false, true] {
            let cyan = |ramp: Ramp, x: f64| ramp.at(x, 0.0).map(|inks| inks.process[0]);
            assert_eq!(cyan(ramp(radial, (false, false)), 50.5), Some(0.5));
            assert_eq!(cyan(ramp(radial, (false, false)), 101.0), None);
            assert_eq!(cyan(ramp(radial, (true, true)), 500.0), Some(63.0 / 64.0));
        }
        assert_eq!(ramp(false, (false, true)).at(-1.0, 0.0), None);
    }
}
