//! How do blocks become rows of a given measure? Words become lines in `lines`.

mod lines;

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

pub use self::lines::{RunMark, line_items};
use super::blocks;
use super::row::Row;
use crate::content::{Block, TextStyle};
use crate::diag::{Code, Finding, Findings, Origin, Place};
use crate::display::{Bookmark, Image, Role, Tag, TagId};
use crate::geom::Length;
use crate::locale::Words;
use crate::source::picture::Raster;
use crate::source::printing::Intent;
use crate::text::{CharStyle, Once, Typesetter};

/// Text in anything narrower is a column of syllables.
pub const LEAST_WIDTH: Length = Length::mm(10);

/// What all blocks of a brochure share while they become rows: the typesetter, the tree of tags, findings.
pub struct Galley<'a> {
    /// Sets paragraphs.
    pub typesetter: &'a Typesetter<'a>,
    step: Cell<Length>,
    /// Colours, to give drawings the theme's inks.
    pub palette: &'a crate::content::Palette,
    /// The headings of the whole brochure, for contents: level and words.
    pub headings: Vec<(u8, Words)>,
    /// The brochure's language.
    pub language: Arc<str>,
    /// The block that becomes rows, for findings that no message has.
    place: RefCell<Place>,
    state: RefCell<State>,
    /// Trials set most paragraphs more than once in the same room.
    once: Once<'a>,
}

/// What grows while blocks become rows.
#[derive(Default)]
pub struct State {
    /// The tree of tags, in reading order.
    pub tags: Vec<Tag>,
    /// Bookmarks; the tag of each is its heading.
    pub outline: Vec<Bookmark>,
    /// Tags of the headings in reading order; those of contents point at them.
    pub heading_tags: Vec<TagId>,
    /// Pictures that items refer to.
    pub images: Vec<Arc<Image>>,
    /// Which picture of the sources each of `images` is.
    rasters: Vec<(*const Raster, Intent)>,
    /// What went wrong.
    pub findings: Findings,
    /// Styles that have been named as too far indented.
    indented: BTreeSet<Arc<str>>,
    /// Styles whose first line has been named as standing outside.
    first_lines: BTreeSet<Arc<str>>,
    /// Styles whose weight has been looked for.
    weighed: BTreeSet<Arc<str>>,
}

impl<'a> Galley<'a> {
    /// An empty galley whose only tag is the document.
    pub fn new(typesetter: &'a Typesetter<'a>, brochure: &'a crate::content::Brochure) -> Self {
        let document = Tag {
            role: Role::Document,
            parent: None,
            language: None,
            alt: None,
            title: None,
            origin: None,
        };
        let state = State {
            tags: vec![document],
            ..State::default()
        };
        Self {
            typesetter,
            step: Cell::new(brochure.format.grid_step),
            place: RefCell::new(brochure.place.clone()),
            palette: &brochure.palette,
            headings: blocks::headings(brochure),
            language: brochure.language.clone(),
            state: RefCell::new(state),
            once: Once::new(typesetter),
        }
    }

    /// The baseline grid's step.
    pub fn step(&self) -> Length {
        self.step.get()
    }

    /// Sets the baseline grid's step, for frames that give way.
    pub fn set_step(&self, step: Length) {
        self.step.set(step);
    }

    /// The block that becomes rows.
    pub fn place(&self) -> Place {
        self.place.borrow().clone()
    }

    /// Says which block becomes rows from now on.
    pub fn set_place(&self, place: &Place) {
        self.place.replace(place.clone());
    }

    /// Does something that leaves no trace: tags, bookmarks and findings are taken back.
    pub fn trial<T>(&self, work: impl FnOnce() -> T) -> T {
        let (tags, outline, headings, images, findings, indented, step) = {
            let state = self.state.borrow();
            (
                state.tags.len(),
                state.outline.len(),
                state.heading_tags.len(),
                state.images.len(),
                state.findings.clone(),
                (state.indented.clone(), state.first_lines.clone(), state.weighed.clone()),
                self.step(),
            )
        };
        let product = work();
        let mut state = self.state.borrow_mut();
        state.tags.truncate(tags);
        state.outline.truncate(outline);
        state.heading_tags.truncate(headings);
        state.images.truncate(images);
        state.rasters.truncate(images);
        state.findings = findings;
        (state.indented, state.first_lines, state.weighed) = indented;
        self.set_step(step);
        product
    }

    /// The tags, bookmarks, pictures and findings.
    pub fn finish(self) -> State {
        self.state.into_inner()
    }

    /// Adds a tag below `parent`.
    pub fn tag(&self, parent: TagId, role: Role) -> TagId {
        self.push_tag(Tag {
            role,
            parent: Some(parent),
            language: None,
            alt: None,
            title: None,
            origin: None,
        })
    }

    /// Adds a tag with all it has.
    pub fn push_tag(&self, tag: Tag) -> TagId {
        let tags = &mut self.state.borrow_mut().tags;
        tags.push(tag);
        TagId(tags.len() as u32 - 1)
    }

    /// Notes a heading: its bookmark, and where contents lead.
    pub fn note_heading(&self, level: u8, title: String, tag: TagId) {
        let mut state = self.state.borrow_mut();
        state.outline.push(Bookmark { level, title, tag });
        state.heading_tags.push(tag);
    }

    /// Adds findings.
    pub fn report(&self, findings: impl IntoIterator<Item = Finding>) {
        self.state.borrow_mut().findings.extend(findings);
    }

    /// The tags of all headings so far, in reading order.
    pub fn heading_tags(&self) -> Vec<TagId> {
        self.state.borrow().heading_tags.clone()
    }

    /// The page of a tag's first item, or of the first item below it.
    pub fn first_of(&self, tag: TagId, pages: &BTreeMap<TagId, usize>) -> Option<usize> {
        let tags = &self.state.borrow().tags;
        let below = |mut id: TagId| loop {
            if id == tag {
                return true;
            }
            match tags.get(id.0 as usize).and_then(|t| t.parent) {
                Some(parent) => id = parent,
                None => return false,
            }
        };
        // Tags below a tag follow it in the arena, so the first one painted is the one sought.
        pages.range(tag..).find(|(id, _)| below(**id)).map(|(_, page)| *page)
    }

    /// The origin of text that no message holds.
    pub fn generated(&self) -> Origin {
        Origin {
            place: None,
            message_place: None,
            language: self.language.clone(),
            message: "page number".into(),
        }
    }

    /// The index of a picture among the document's; each is stored once for each way of printing its colours.
    pub fn image(&self, raster: &Raster, intent: Intent, make: impl FnOnce() -> Image) -> usize {
        let mut state = self.state.borrow_mut();
        let key: (*const Raster, Intent) = (raster, intent);
        if let Some(known) = state.rasters.iter().position(|r| *r == key) {
            return known;
        }
        state.rasters.push(key);
        state.images.push(Arc::new(make()));
        state.images.len() - 1
    }

    /// The rows of blocks, one after the other, below the tag `parent`.
    pub fn rows(&self, blocks: &[Block], width: Length, parent: TagId) -> Vec<Row> {
        blocks::rows(self, blocks, width, parent)
    }

    /// Names a weight that the fonts lack, once for each style.
    fn check_weight(&self, style: &TextStyle) {
        if !self.state.borrow_mut().weighed.insert(style.name.clone()) {
            return;
        }
        if let Some((family, weight)) = self.typesetter.served(&CharStyle::plain(style))
            && weight != style.weight
        {
            let message = format!(
                "`{family}` has no weight {} for the style `{}`; {weight} stands in for it",
                style.weight, style.name
            );
            self.report([Finding::warning(Code::WeightMissing, message)
                .at(self.place())
                .hint(format!(
                    "give the style `weight: {weight}`, or put a font file of that weight into fonts"
                ))]);
        }
    }

    /// Whether something is wide enough for text; else a finding.
    pub fn has_room(&self, width: Length, what: &str) -> bool {
        let wide = width >= LEAST_WIDTH;
        if !wide {
            let message = format!(
                "{what} is {:.0} mm wide, which leaves no room for text",
                width.to_mm().max(0.0)
            );
            self.report([Finding::error(Code::FrameTooSmall, message)
                .at(self.place())
                .hint("make it wider, its gaps smaller, or take fewer columns")]);
        }
        wide
    }

    /// The indent, when it leaves room for text; else none, and a finding for each style.
    pub fn indent(&self, style: &TextStyle, indent: Length, width: Length) -> Length {
        if width - indent >= style.size * 2 {
            return indent;
        }
        if self.state.borrow_mut().indented.insert(style.name.clone()) {
            let message = format!(
                "the style `{}` is indented by {:.0} mm, which leaves no room in {:.0} mm",
                style.name,
                indent.to_mm(),
                width.to_mm()
            );
            self.report([Finding::error(Code::FrameTooSmall, message)
                .at(self.place())
                .hint(format!(
                    "make the `indent` of `{}` smaller, or the frame wider",
                    style.name
                ))]);
        }
        Length::ZERO
    }

    /// How far the first line of a style starts from its other lines, in a frame that leaves `width` after the indent; none
    /// and a finding for each style where the line would start before the frame or have no room.
    pub fn first_line(&self, style: &TextStyle, indent: Length, width: Length) -> Length {
        let first = style.first_line;
        if indent + first >= Length::ZERO && width - first >= style.size * 2 || first == Length::ZERO {
            return first;
        }
        if self.state.borrow_mut().first_lines.insert(style.name.clone()) {
            let (message, hint) = match first < Length::ZERO {
                true => (
                    format!(
                        "the first line of the style `{}` starts {:.1} mm before its frame",
                        style.name,
                        -(indent + first).to_mm()
                    ),
                    format!(
                        "give `{}` an `indent` that is as large, or a smaller `first-line`",
                        style.name
                    ),
                ),
                false => (
                    format!(
                        "the first line of the style `{}` starts {:.0} mm further in, which leaves no room in {:.0} mm",
                        style.name,
                        first.to_mm(),
                        width.to_mm()
                    ),
                    format!("make the `first-line` of `{}` smaller, or the frame wider", style.name),
                ),
            };
            self.report([Finding::error(Code::FrameTooSmall, message).at(self.place()).hint(hint)]);
        }
        Length::ZERO
    }
}
