//! What does a page's content stream paint?

mod color;
mod object;
mod settings;
mod text;

use std::collections::BTreeMap;
use std::sync::Arc;

use super::font::Drawing;
use super::grid::Grid;
use super::image::Picture;
use super::item::{Item, Kind, Notes, Seen};
use super::least::Least;
use super::matrix::{Area, Matrix};
use super::operands::{Operands, Operation};
use super::path::{Builder, Shape};
use super::shop::Workshop;
use super::show::Lines;
use super::state::State;
use crate::preflight::reader::{Dict, File, Object, Page, Trouble};

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
            b"sh" => self.shade(operands.name().unwrap_or_default()),
            _ => {}
        }
    }
}
