//! What do the operators of colour, patterns and shadings set (ISO 32000-1, 8.6 and 8.7)?

use std::sync::Arc;

use super::Runner;
use crate::preflight::painting::color::{Paint, Space};
use crate::preflight::painting::item::Kind;
use crate::preflight::painting::least::{self, Least, Ramp};
use crate::preflight::painting::matrix::{Area, Matrix};
use crate::preflight::painting::operands::Operands;
use crate::preflight::reader::{Dict, Object};

impl Runner<'_, '_> {
    /// Operators of colour; whether it was one.
    pub(super) fn colors(&mut self, word: &[u8], operands: &Operands<'_>, depth: usize) -> bool {
        let device = |space: Space| Arc::new(space);
        let (space, stroked) = match word {
            b"g" | b"G" => ("DeviceGray", word == b"G"),
            b"rg" | b"RG" => ("DeviceRGB", word == b"RG"),
            b"k" | b"K" => ("DeviceCMYK", word == b"K"),
            b"cs" | b"CS" => {
                let stroked = word == b"CS";
                let name = operands.stack.last().cloned().unwrap_or(Object::Null);
                let space = self.shop.space(&name, &self.resources.clone());
                let first = space.first();
                self.set(stroked, space.paint(&first));
                return true;
            }
            b"sc" | b"scn" | b"SC" | b"SCN" => {
                let stroked = word[0] == b'S';
                let space = if stroked {
                    self.state.stroke.space.clone()
                } else {
                    self.state.fill.space.clone()
                };
                let paint = match (&*space, operands.name()) {
                    (Space::Pattern(_), Some(name)) => self.pattern(name, &space, depth),
                    _ => space.paint(&operands.all()),
                };
                self.set(stroked, paint);
                return true;
            }
            _ => return false,
        };
        let has_defaults = self.shop.file.get(&self.resources, b"ColorSpace").dict().is_some();
        let read = match (has_defaults, space) {
            (true, name) => {
                let resources = self.resources.clone();
                self.shop.space(&Object::Name(name.as_bytes().to_vec()), &resources)
            }
            (false, "DeviceGray") => device(Space::Gray),
            (false, "DeviceRGB") => device(Space::Rgb),
            (false, _) => device(Space::Cmyk),
        };
        let paint = read.paint(&operands.all());
        self.set(stroked, paint);
        true
    }

    pub(super) fn set(&mut self, stroked: bool, paint: Paint) {
        if stroked {
            self.state.stroke = paint;
        } else {
            self.state.fill = paint;
        }
    }

    /// The paint of a pattern; the tile of a tiling is followed once.
    pub(super) fn pattern(&mut self, name: &[u8], space: &Arc<Space>, depth: usize) -> Paint {
        let file = self.shop.file;
        let unknown = |space: Arc<Space>, least: Option<Arc<Least>>| Paint {
            space,
            inks: None,
            light: None,
            least,
        };
        let patterns = file.get_dict(&self.resources, b"Pattern").unwrap_or_default();
        let reference = patterns.get(name).clone();
        let object = file.resolve(&reference);
        let Some(dict) = object.dict().cloned() else {
            self.missing(name);
            return unknown(space.clone(), None);
        };
        if file.get(&dict, b"PatternType").int() == Some(2) {
            let shading = file.get_dict(&dict, b"Shading").unwrap_or_default();
            let resources = self.resources.clone();
            let space = self.shop.space(shading.get(b"ColorSpace"), &resources);
            let matrix = Matrix::of(&file.numbers_of(dict.get(b"Matrix"))).then(self.base);
            let least = self.ramp(&shading, &space, matrix);
            return unknown(space, least);
        }
        let number = match reference {
            Object::Reference((number, _)) => Some(number),
            _ => None,
        };
        let known = number.and_then(|number| self.tiles.get(&number).cloned());
        let mut least = known.clone().flatten();
        if let (None, Some(stream)) = (known, object.stream()) {
            // Known from here on, so that a tile that is painted with itself ends.
            number.map(|number| self.tiles.insert(number, None));
            let first = self.survey.items.len();
            let matrix = Matrix::of(&file.numbers_of(dict.get(b"Matrix"))).then(self.base);
            let kept = (self.state.clone(), self.in_tile, self.lines);
            self.state.ctm = matrix;
            self.state.clip.bounds = Area::of([-1e9, -1e9, 1e9, 1e9]);
            self.state.clip.shapes.clear();
            self.in_tile = true;
            self.inside(&dict, stream, depth);
            (self.state, self.in_tile, self.lines) = kept;
            let items = &self.survey.items[first..];
            least = least::of_tile(file, &dict, items, matrix).map(|inks| Arc::new(Least::Even(inks)));
            number.map(|number| self.tiles.insert(number, least.clone()));
        }
        unknown(space.clone(), least)
    }

    /// The inks of a shading, where sums are asked for.
    pub(super) fn ramp(&mut self, shading: &Dict, space: &Space, matrix: Matrix) -> Option<Arc<Least>> {
        self.survey.grid.as_ref()?;
        self.ramps = self.ramps.checked_sub(1)?;
        let ramp = Ramp::read(self.shop.file, shading, space, matrix)?;
        Some(Arc::new(Least::Ramp(ramp)))
    }

    /// Paints a shading over all that is not clipped.
    pub(super) fn shade(&mut self, name: &[u8]) {
        let shadings = self.shop.file.get_dict(&self.resources, b"Shading").unwrap_or_default();
        let Some(shading) = self.shop.file.dict(shadings.get(name)) else {
            return self.missing(name);
        };
        let resources = self.resources.clone();
        let space = self.shop.space(shading.get(b"ColorSpace"), &resources);
        let least = self.ramp(&shading, &space, self.state.ctm);
        let before = std::mem::replace(
            &mut self.state.fill,
            Paint {
                space,
                inks: None,
                light: None,
                least,
            },
        );
        self.paint(Kind::Ramp, self.state.clip.bounds, false);
        self.state.fill = before;
    }
}
