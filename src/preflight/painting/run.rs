//! What does a page's content stream paint?

use std::collections::BTreeMap;
use std::sync::Arc;

use super::color::{Paint, Space};
use super::font::{self, Drawing};
use super::grid::Grid;
use super::image::{self, Picture};
use super::item::{Item, Kind, Notes, Seen};
use super::least::{self, Least, Ramp};
use super::matrix::{Area, Matrix};
use super::operands::{Operands, Operation};
use super::path::{Builder, Shape};
use super::shop::Workshop;
use super::show::Lines;
use super::state::State;
use crate::preflight::reader::{Dict, File, Object, Page, StreamAt, Trouble};

/// How deep forms may hold forms.
const DEEPEST: usize = 16;

/// How many operators of a page are followed, those of its forms included.
const MOST_OPERATORS: usize = 6_000_000;

/// As how many operators one counts that looks things up.
const COSTLY: usize = 32;

/// How many items of a page are kept.
const MOST_ITEMS: usize = 400_000;

/// How many shadings of a page are read for their inks; more count as no ink.
const MOST_RAMPS: usize = 1_000;

/// What a page shows.
#[derive(Debug, Default)]
pub struct Survey {
    /// Painted items in order.
    pub items: Vec<Item>,
    /// What else was met.
    pub notes: Notes,
    /// The inks, where they were asked for.
    pub grid: Option<Grid>,
}

/// Follows a page. `grid` collects the inks.
pub fn survey(shop: &mut Workshop<'_>, page: &Page, grid: Option<Grid>) -> Survey {
    let file = shop.file;
    let contents = contents(file, page);
    let mut runner = Runner {
        shop,
        survey: Survey {
            grid,
            ..Survey::default()
        },
        state: State::new(Area::of(page.media)),
        lines: Lines::START,
        page: page.number,
        resources: page.resources.clone(),
        base: Matrix::SAME,
        in_tile: false,
        group: (1.0, false),
        tiles: BTreeMap::new(),
        ramps: MOST_RAMPS,
        budget: MOST_OPERATORS,
        depth: DEEPEST,
    };
    runner.group_space(&page.dict);
    runner.follow(&contents, DEEPEST);
    runner.survey
}

/// The content streams of a page, joined with spaces.
fn contents(file: &File<'_>, page: &Page) -> Vec<u8> {
    let streams = match file.get(&page.dict, b"Contents") {
        Object::Array(items) => items,
        single => vec![single],
    };
    let mut all = Vec::new();
    for stream in streams.iter().take(10_000) {
        if let Object::Stream(stream) = file.resolve(stream) {
            all.extend(
                file.decode_up_to(&stream, (128_usize << 20).saturating_sub(all.len()))
                    .bytes(),
            );
            all.push(b'\n');
        }
    }
    all
}

/// The state of following.
pub(super) struct Runner<'s, 'f> {
    pub(super) shop: &'s mut Workshop<'f>,
    pub(super) survey: Survey,
    pub(super) state: State,
    pub(super) lines: Lines,
    pub(super) page: usize,
    resources: Arc<Dict>,
    /// The matrix that patterns start from.
    base: Matrix,
    in_tile: bool,
    /// Opacity and multiplying of the group around.
    group: (f32, bool),
    /// Tiles that were followed, with the inks that are sure.
    tiles: BTreeMap<u32, Option<Arc<Least>>>,
    /// How many shadings may still be read for their inks.
    ramps: usize,
    budget: usize,
    /// How deep the stream that is followed may still hold others.
    depth: usize,
}

impl Runner<'_, '_> {
    fn follow(&mut self, content: &[u8], depth: usize) {
        let Some(depth) = depth.checked_sub(1) else {
            self.shop.file.trouble(Trouble::Limit);
            return;
        };
        self.depth = depth;
        let mut operands = Operands::new(content);
        let mut stack: Vec<State> = Vec::new();
        let mut path = Builder::default();
        let mut clip: Option<bool> = None;
        while let Some(operation) = operands.next() {
            let costly = matches!(operation, Operation::Operator(b"Do" | b"sh" | b"scn" | b"SCN" | b"gs"));
            self.budget = self.budget.saturating_sub(if costly { COSTLY } else { 1 });
            if self.budget == 0 {
                self.survey.notes.cut_short = true;
                return;
            }
            match operation {
                Operation::Operator(b"q") if stack.len() < 512 => stack.push(self.state.clone()),
                Operation::Operator(b"Q") => {
                    if let Some(state) = stack.pop() {
                        self.state = state;
                    }
                }
                Operation::Operator(word) => {
                    if !self.outline(word, &operands, &mut path, &mut clip)
                        && !self.colors(word, &operands, depth)
                        && !self.text(word, &operands)
                    {
                        self.rest(word, &operands, depth);
                    }
                }
                Operation::Inline(dict, bytes) => self.inline(&dict, bytes),
            }
        }
        self.depth = depth + 1;
    }

    /// Follows what a glyph of a Type 3 font draws, `matrix` leading from its own space to the page's. Only glyphs that
    /// begin with `d0` have colours of their own (ISO 32000-1, 9.6.5).
    pub(super) fn drawing(&mut self, drawing: &Drawing, matrix: Matrix) {
        let bytes = self.shop.file.decode_up_to(&drawing.stream, 4 << 20).bytes();
        if !matches!(Operands::new(&bytes).next(), Some(Operation::Operator(b"d0"))) {
            return;
        }
        let kept = (self.state.clone(), self.in_tile, self.lines, self.resources.clone());
        self.state.ctm = matrix;
        self.in_tile = true;
        if let Some(own) = &drawing.resources {
            self.resources = own.clone();
        }
        self.follow(&bytes, self.depth);
        (self.state, self.in_tile, self.lines, self.resources) = kept;
    }

    /// Operators of paths; whether it was one.
    fn outline(&mut self, word: &[u8], operands: &Operands<'_>, path: &mut Builder, clip: &mut Option<bool>) -> bool {
        let ctm = self.state.ctm;
        match word {
            b"m" => {
                let [x, y] = operands.numbers();
                path.move_to(ctm, x, y);
            }
            b"l" => {
                let [x, y] = operands.numbers();
                path.line_to(ctm, x, y);
            }
            b"c" => path.curve_to(ctm, operands.numbers()),
            b"v" => {
                let ([a, b, c, d], (x, y)) = (operands.numbers(), path.here());
                path.curve_to(ctm, [x, y, a, b, c, d]);
            }
            b"y" => {
                let [a, b, c, d] = operands.numbers();
                path.curve_to(ctm, [a, b, c, d, c, d]);
            }
            b"h" => path.close(),
            b"re" => path.rectangle(ctm, operands.numbers()),
            b"W" => *clip = Some(false),
            b"W*" => *clip = Some(true),
            b"n" | b"f" | b"F" | b"f*" | b"S" | b"s" | b"B" | b"B*" | b"b" | b"b*" => {
                if matches!(word, b"s" | b"b" | b"b*") {
                    path.close();
                }
                let shape = path.take(word.ends_with(b"*"));
                if matches!(word[0], b'f' | b'F' | b'B' | b'b') {
                    self.fill(&shape);
                }
                if matches!(word[0], b'S' | b's' | b'B' | b'b') {
                    self.stroke(&shape);
                }
                if let Some(even_odd) = clip.take() {
                    let shape = Arc::new(Shape {
                        even_odd,
                        rings: shape.rings.clone(),
                    });
                    self.state.clip.within(&shape);
                }
            }
            _ => return false,
        }
        true
    }

    fn fill(&mut self, shape: &Arc<Shape>) {
        if !shape.rings.is_empty() {
            self.paint(Kind::Fill(shape.clone()), shape.bounds(), false);
        }
    }

    fn stroke(&mut self, shape: &Arc<Shape>) {
        if !shape.rings.is_empty() {
            let width = self.state.line_width.abs() * self.state.ctm.least();
            self.paint(
                Kind::Stroke(shape.clone(), width),
                shape.bounds().grown(width / 2.0),
                true,
            );
        }
    }

    /// Adds an item where it shows.
    pub(super) fn paint(&mut self, kind: Kind, bounds: Area, stroked: bool) {
        self.paint_with(kind, bounds, stroked, None);
    }

    fn paint_with(&mut self, kind: Kind, bounds: Area, stroked: bool, picture: Option<&Picture>) {
        let state = &self.state;
        let bounds = bounds.shared(state.clip.bounds);
        if bounds.is_empty() {
            return;
        }
        if self.survey.items.len() >= MOST_ITEMS {
            self.survey.notes.cut_short = true;
            return;
        }
        let (paint, overprint, alpha) = if stroked {
            (&state.stroke, state.stroke_overprints, state.stroke_alpha)
        } else {
            (&state.fill, state.fill_overprints, state.fill_alpha)
        };
        let item = Item {
            kind,
            bounds,
            paint: picture.map_or_else(|| paint.clone(), |p| p.paint(paint)),
            overprint,
            keeps_zero: state.keeps_zero,
            alpha: alpha * self.group.0,
            multiplies: state.multiplies || self.group.1,
            clips: state.clip.shapes.clone(),
            in_tile: self.in_tile,
        };
        if let Some(grid) = &mut self.survey.grid
            && !self.in_tile
        {
            grid.add(&item, picture);
        }
        self.survey.items.push(item);
    }

    /// Operators of colour; whether it was one.
    fn colors(&mut self, word: &[u8], operands: &Operands<'_>, depth: usize) -> bool {
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

    fn set(&mut self, stroked: bool, paint: Paint) {
        if stroked {
            self.state.stroke = paint;
        } else {
            self.state.fill = paint;
        }
    }

    /// The paint of a pattern; the tile of a tiling is followed once.
    fn pattern(&mut self, name: &[u8], space: &Arc<Space>, depth: usize) -> Paint {
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
    fn ramp(&mut self, shading: &Dict, space: &Space, matrix: Matrix) -> Option<Arc<Least>> {
        self.survey.grid.as_ref()?;
        self.ramps = self.ramps.checked_sub(1)?;
        let ramp = Ramp::read(self.shop.file, shading, space, matrix)?;
        Some(Arc::new(Least::Ramp(ramp)))
    }

    /// Follows a stream with its own resources.
    fn inside(&mut self, dict: &Dict, stream: &StreamAt, depth: usize) {
        let file = self.shop.file;
        let own = file.get_dict(dict, b"Resources");
        let outer = self.resources.clone();
        if let Some(own) = own {
            self.resources = own;
        }
        let bytes = file.decode_up_to(stream, 64 << 20).bytes();
        self.follow(&bytes, depth);
        self.resources = outer;
    }

    /// Operators of text; whether it was one.
    fn text(&mut self, word: &[u8], operands: &Operands<'_>) -> bool {
        let text = &mut self.state.text;
        let [x] = operands.numbers();
        match word {
            b"BT" => self.lines = Lines::START,
            b"ET" => {}
            b"Tc" => text.char_space = x,
            b"Tw" => text.word_space = x,
            b"Tz" => text.stretch = x / 100.0,
            b"TL" => text.leading = x,
            b"Ts" => text.rise = x,
            b"Tr" => text.mode = x as i64,
            b"Td" | b"TD" => {
                let [x, y] = operands.numbers();
                if word == b"TD" {
                    text.leading = -y;
                }
                self.lines.step(x, y);
            }
            b"Tm" => {
                let matrix = Matrix(operands.numbers());
                self.lines = Lines {
                    here: matrix,
                    line: matrix,
                };
            }
            b"T*" => self.lines.step(0.0, -self.state.text.leading),
            b"Tf" => {
                text.size = x;
                let name = operands
                    .stack
                    .first()
                    .and_then(Object::name)
                    .unwrap_or_default()
                    .to_vec();
                self.choose_font(&name);
            }
            b"Tj" => self.show(&operands.stack),
            b"TJ" => {
                let array = operands.stack.last().map(Object::array).unwrap_or_default();
                self.show(array);
            }
            b"'" | b"\"" => {
                if let ([a, b, _], b"\"") = (&operands.stack[..], word) {
                    text.word_space = a.number().unwrap_or(0.0);
                    text.char_space = b.number().unwrap_or(0.0);
                }
                self.lines.step(0.0, -self.state.text.leading);
                self.show(operands.stack.last().map(std::slice::from_ref).unwrap_or_default());
            }
            _ => return false,
        }
        true
    }

    fn choose_font(&mut self, name: &[u8]) {
        let fonts = self.shop.file.get_dict(&self.resources, b"Font").unwrap_or_default();
        let index = match self.shop.font(fonts.get(name)) {
            Some(index) => index,
            None => {
                self.missing(name);
                self.shop.add_font(font::absent(&String::from_utf8_lossy(name)))
            }
        };
        self.state.text.font = Some((index, self.shop.fonts[index].font.clone()));
    }

    fn missing(&mut self, name: &[u8]) {
        let name = String::from_utf8_lossy(name).into_owned();
        self.survey.notes.note(Seen::ResourceMissing(name), None);
    }

    /// Matrix, line width, graphics state, forms, pictures, shadings.
    fn rest(&mut self, word: &[u8], operands: &Operands<'_>, depth: usize) {
        match word {
            b"cm" => self.state.ctm = Matrix(operands.numbers()).then(self.state.ctm),
            b"w" => self.state.line_width = operands.numbers::<1>()[0],
            b"gs" => {
                let states = self
                    .shop
                    .file
                    .get_dict(&self.resources, b"ExtGState")
                    .unwrap_or_default();
                let name = operands.name().unwrap_or_default();
                match self.shop.file.dict(states.get(name)) {
                    Some(dict) => self.settings(&dict),
                    None => self.missing(name),
                }
            }
            b"Do" => self.object(operands.name().unwrap_or_default(), depth),
            b"sh" => {
                let shadings = self.shop.file.get_dict(&self.resources, b"Shading").unwrap_or_default();
                let name = operands.name().unwrap_or_default();
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
            _ => {}
        }
    }

    /// An entry of ExtGState (ISO 32000-1, 8.4.5).
    fn settings(&mut self, dict: &Dict) {
        let file = self.shop.file;
        let get = |key: &[u8]| file.get(dict, key);
        if let Some(width) = get(b"LW").number() {
            self.state.line_width = width;
        }
        if let Some(value) = get(b"OP").bool() {
            self.state.stroke_overprints = value;
            self.state.fill_overprints = value;
        }
        if let Some(value) = get(b"op").bool() {
            self.state.fill_overprints = value;
        }
        if let Some(value) = get(b"OPM").int() {
            self.state.keeps_zero = value == 1;
        }
        if let Some(value) = get(b"ca").number() {
            self.state.fill_alpha = value.clamp(0.0, 1.0) as f32;
        }
        if let Some(value) = get(b"CA").number() {
            self.state.stroke_alpha = value.clamp(0.0, 1.0) as f32;
        }
        for key in [&b"TR"[..], b"TR2"] {
            let transfer = get(key);
            if !(transfer == Object::Null || transfer.is(b"Identity") || transfer.is(b"Default")) {
                self.survey.notes.note(Seen::Transfer, None);
            }
        }
        if let Object::Array(pair) = get(b"Font")
            && let [font, size] = &pair[..]
            && let Some(index) = self.shop.font(font)
        {
            self.state.text.size = size.number().unwrap_or(0.0);
            self.state.text.font = Some((index, self.shop.fonts[index].font.clone()));
        }
        self.blending(dict);
    }

    fn blending(&mut self, dict: &Dict) {
        const MODES: [&[u8]; 17] = [
            b"Normal",
            b"Compatible",
            b"Multiply",
            b"Screen",
            b"Overlay",
            b"Darken",
            b"Lighten",
            b"ColorDodge",
            b"ColorBurn",
            b"HardLight",
            b"SoftLight",
            b"Difference",
            b"Exclusion",
            b"Hue",
            b"Saturation",
            b"Color",
            b"Luminosity",
        ];
        let file = self.shop.file;
        let mode = file.get(dict, b"BM");
        let mode = match &mode {
            Object::Array(modes) => modes
                .iter()
                .map(|m| file.resolve(m))
                .find(|m| m.name().is_some_and(|n| MODES.contains(&n))),
            other => Some(other.clone()),
        };
        if let Some(mode) = mode.as_ref().and_then(Object::name) {
            if !MODES.contains(&mode) {
                let name = String::from_utf8_lossy(mode).into_owned();
                self.survey.notes.note(Seen::BlendUnknown(name), None);
            }
            self.state.multiplies = matches!(mode, b"Multiply" | b"Darken");
        }
        match file.get(dict, b"SMask") {
            Object::Dict(mask) => {
                // What a soft mask lets through is not computed: such items count as painted, with no ink.
                (self.state.fill_alpha, self.state.stroke_alpha) = (0.0, 0.0);
                if let Some(group) = file.get_dict(&mask, b"G") {
                    self.group_space(&group);
                }
            }
            Object::Name(_) => {
                let or = |alpha: f32| if alpha == 0.0 { 1.0 } else { alpha };
                self.state.fill_alpha = or(self.state.fill_alpha);
                self.state.stroke_alpha = or(self.state.stroke_alpha);
            }
            _ => {}
        }
    }

    /// Notes a group that blends in red, green and blue.
    fn group_space(&mut self, dict: &Dict) {
        let file = self.shop.file;
        let Some(group) = file.get_dict(dict, b"Group") else {
            return;
        };
        if group.has(b"CS") {
            let resources = self.resources.clone();
            if self.shop.space(group.get(b"CS"), &resources).is_rgb() {
                self.survey.notes.note(Seen::GroupRgb, None);
            }
        }
    }

    fn object(&mut self, name: &[u8], depth: usize) {
        let file = self.shop.file;
        let objects = file.get_dict(&self.resources, b"XObject").unwrap_or_default();
        let reference = objects.get(name).clone();
        let Object::Stream(stream) = file.resolve(&reference) else {
            return self.missing(name);
        };
        let dict = stream.dict.clone();
        match file.get(&dict, b"Subtype").name().unwrap_or_default() {
            b"Image" => {
                if dict.has(b"Alternates") {
                    self.survey.notes.note(Seen::Alternates, None);
                }
                let number = match reference {
                    Object::Reference((number, _)) => Some(number),
                    _ => None,
                };
                let samples = self.survey.grid.is_some();
                let resources = self.resources.clone();
                let picture = self.shop.picture(number, &stream, &resources, samples);
                self.image(&picture);
            }
            b"PS" => self.survey.notes.note(Seen::PostScript, None),
            _ => {
                if file.get(&dict, b"Subtype2").is(b"PS") || dict.has(b"PS") {
                    self.survey.notes.note(Seen::PostScript, None);
                }
                self.form(&dict, &stream, depth);
            }
        }
    }

    fn form(&mut self, dict: &Dict, stream: &StreamAt, depth: usize) {
        let file = self.shop.file;
        let kept = (self.state.clone(), self.base, self.group, self.lines);
        self.group_space(dict);
        if dict.has(b"Group") {
            self.group.0 *= self.state.fill_alpha;
            self.group.1 |= self.state.multiplies;
            self.state.fill_alpha = 1.0;
            self.state.stroke_alpha = 1.0;
            self.state.multiplies = false;
        }
        self.state.ctm = Matrix::of(&file.numbers_of(dict.get(b"Matrix"))).then(self.state.ctm);
        self.base = self.state.ctm;
        if let [a, b, c, d] = file.numbers_of(dict.get(b"BBox"))[..] {
            let mut path = Builder::default();
            path.rectangle(self.state.ctm, [a, b, c - a, d - b]);
            self.state.clip.within(&path.take(false));
        }
        if !self.state.clip.bounds.is_empty() {
            self.inside(dict, stream, depth);
        }
        (self.state, self.base, self.group, self.lines) = kept;
    }

    fn inline(&mut self, dict: &Arc<Dict>, bytes: &[u8]) {
        let file = self.shop.file;
        for (name, _) in file.filters(dict) {
            // Other filters that are forbidden cannot stand here (ISO 32000-1, 8.9.7).
            if name == b"LZWDecode" {
                let name = String::from_utf8_lossy(&name).into_owned();
                self.survey.notes.note(Seen::Filter(name), None);
            }
        }
        let decoded = file.decode_inline(dict, bytes);
        let picture = Arc::new(image::read(file, dict, decoded, &self.resources));
        self.image(&picture);
    }

    fn image(&mut self, picture: &Arc<Picture>) {
        let ctm = self.state.ctm;
        let area = Area::around([
            ctm.apply(0.0, 0.0),
            ctm.apply(1.0, 0.0),
            ctm.apply(0.0, 1.0),
            ctm.apply(1.0, 1.0),
        ]);
        if picture.broken {
            self.survey.notes.note(Seen::PictureBroken, Some(area));
        }
        self.paint_with(Kind::Image(Arc::new(picture.facts()), ctm), area, false, Some(picture));
    }
}
