//! Where on which page does each tag stand?

use crate::display::{Document, Item, Mark, Page, Paint, Role, TagId};
use crate::font::Face;
use crate::geom::{Length, Point, Rect};

/// Where a tag begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Start {
    /// Index of the page.
    pub(super) page: usize,
    /// Index of its first item, or its first part's, among the page's items.
    pub(super) item: usize,
    /// Upper edge of that item.
    pub(super) top: Length,
}

/// Where the tags stand.
pub(super) struct Places {
    starts: Vec<Option<Start>>,
    boxes: Vec<Option<(usize, Rect)>>,
}

impl Places {
    /// Finds the first item of each tag, and the box of each figure on its first page.
    pub(super) fn find(document: &Document, faces: &[Face]) -> Self {
        let figures = figures(document);
        let count = document.tags.len();
        let mut places = Self {
            starts: vec![None; count],
            boxes: vec![None; count],
        };
        for (number, page) in document.pages.iter().enumerate() {
            for (index, item) in page.items.iter().enumerate() {
                places.add(number, page, index, item, &figures, faces);
            }
        }
        // A tag begins where its first part begins; parts stand after their parents.
        for (index, tag) in document.tags.iter().enumerate().rev() {
            let start = places.starts[index];
            if let Some(parent) = tag.parent.and_then(|parent| places.starts.get_mut(parent.0 as usize)) {
                *parent = [*parent, start].into_iter().flatten().min();
            }
        }
        places
    }

    fn add(
        &mut self,
        number: usize,
        page: &Page,
        index: usize,
        item: &Item,
        figures: &[Option<TagId>],
        faces: &[Face],
    ) {
        let Mark::Tag(TagId(tag)) = item.mark else { return };
        let tag = tag as usize;
        let figure = figures.get(tag).copied().flatten();
        let first = self.starts.get(tag).is_some_and(Option::is_none);
        if !first && figure.is_none() {
            return;
        }
        let Some(bounds) = bounds(&item.paint, faces) else {
            return;
        };
        if first {
            self.starts[tag] = Some(Start {
                page: number,
                item: index,
                top: bounds.y,
            });
        }
        let trim = Rect::new(Length::ZERO, Length::ZERO, page.trim.width, page.trim.height);
        let visible = common(bounds, trim);
        if let Some(entry) = figure.and_then(|figure| self.boxes.get_mut(figure.0 as usize)) {
            *entry = match *entry {
                None => visible.map(|visible| (number, visible)),
                Some((page, known)) if page == number => {
                    Some((page, visible.map_or(known, |visible| known.union(visible))))
                }
                elsewhere => elsewhere,
            };
        }
    }

    /// Where a tag or its first part begins; `None` when nothing of it is on any page.
    pub(super) fn start(&self, tag: TagId) -> Option<Start> {
        self.starts.get(tag.0 as usize).copied().flatten()
    }

    /// The page that a figure begins on, and the box around what is visible of it there, without its caption.
    pub(super) fn figure(&self, tag: TagId) -> Option<(usize, Rect)> {
        self.boxes.get(tag.0 as usize).copied().flatten()
    }
}

/// For each tag the figure whose picture it is part of.
fn figures(document: &Document) -> Vec<Option<TagId>> {
    let mut figures: Vec<Option<TagId>> = Vec::with_capacity(document.tags.len());
    for (index, tag) in (0..).zip(&document.tags) {
        figures.push(match tag.role {
            Role::Figure => Some(TagId(index)),
            Role::Caption => None,
            _ => tag
                .parent
                .and_then(|parent| figures.get(parent.0 as usize).copied().flatten()),
        });
    }
    figures
}

/// The box around what is painted; `None` when that is nothing.
fn bounds(paint: &Paint, faces: &[Face]) -> Option<Rect> {
    match paint {
        Paint::Text { origin, run, .. } => {
            let face = faces.get(usize::from(run.face.0))?;
            let em = i64::from(face.units_per_em.max(1));
            let ascent = run.size.scale(face.ascender.into(), em);
            let descent = run.size.scale(face.descender.into(), em);
            let width = run
                .glyphs
                .iter()
                .map(|glyph| glyph.advance)
                .sum::<Length>()
                .max(Length::ZERO);
            Some(Rect::new(origin.x, origin.y - ascent, width, ascent - descent))
        }
        Paint::Fill { path, .. } | Paint::Clip { path, .. } => path.bounds(),
        Paint::Stroke { path, pen, .. } => {
            let half = pen.width / 2;
            let bounds = path.bounds()?;
            Some(Rect::new(
                bounds.x - half,
                bounds.y - half,
                bounds.width + pen.width,
                bounds.height + pen.width,
            ))
        }
        Paint::Image { rect, .. } => Some(*rect),
    }
}

/// What two rectangles have in common.
fn common(one: Rect, other: Rect) -> Option<Rect> {
    let from = Point::new(one.x.max(other.x), one.y.max(other.y));
    let to = Point::new(one.right().min(other.right()), one.bottom().min(other.bottom()));
    (from.x <= to.x && from.y <= to.y).then(|| Rect::new(from.x, from.y, to.x - from.x, to.y - from.y))
}
