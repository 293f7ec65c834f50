//! How do blocks become rows of a given measure, and words become tagged lines?

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::blocks;
use super::initial;
use super::row::{Baseline, Draw, Row, Start};
use crate::content::{Block, Color, Para, TextStyle};
use crate::diag::{Code, Finding, Findings, Origin, Place};
use crate::display::{Bookmark, Image, Mark, Paint, Role, Tag, TagId, Target};
use crate::geom::{Length, Point, Rect};
use crate::locale::{Form, Inline, Words};
use crate::source::house::Align;
use crate::source::picture::Raster;
use crate::source::printing::Intent;
use crate::text::{Bounds, CharStyle, Line, Paragraph, Shape, TextRun, Typesetter};

/// Text in anything narrower is a column of syllables.
pub const LEAST_WIDTH: Length = Length::mm(10);

/// What it costs to end a frame within a paragraph.
const SPLIT: i64 = 15;

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
                (state.indented.clone(), state.weighed.clone()),
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
        (state.indented, state.weighed) = indented;
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

    /// The lines of a paragraph as rows, tagged with `tag` and set with the style's own indent. Lines keep together so
    /// that no frame starts or ends with a single line (widows and orphans).
    pub fn para(&self, para: &Para, width: Length, tag: TagId) -> Vec<Row> {
        let indent = self.indent(&para.style, para.style.indent, width);
        let mut rows = self.text(para, width - indent, tag);
        for row in &mut rows {
            let draws = std::mem::take(&mut row.draws);
            row.draws = draws
                .into_iter()
                .map(|draw| draw.shifted(indent, Length::ZERO))
                .collect();
        }
        rows
    }

    /// Names a weight that the fonts lack, once for each style.
    fn check_weight(&self, style: &TextStyle) {
        if !self.state.borrow_mut().weighed.insert(style.name.clone()) {
            return;
        }
        if let Some((family, weight)) = self.typesetter.served(&char_style(style, None))
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

    /// As [`Galley::para`], without the indent.
    pub fn text(&self, para: &Para, width: Length, tag: TagId) -> Vec<Row> {
        self.shaped(para, &Shape::plain(width), tag)
    }

    /// The lines of a paragraph whose room is given line by line, with its drop initial if it has one.
    pub fn shaped(&self, para: &Para, shape: &Shape, tag: TagId) -> Vec<Row> {
        let (runs, marks) = self.runs(para, tag);
        if runs.iter().all(|run| run.text.is_empty()) {
            return Vec::new();
        }
        let origin = Arc::new(para.words.origin.clone());
        self.set_origin(tag, &origin);
        self.check_weight(&para.style);
        let paragraph = paragraph(para, runs);
        if para.style.initial > 1
            && let Some(rows) = initial::rows(self, para, &paragraph, &marks, shape)
        {
            return rows;
        }
        self.line_rows(para, &paragraph, &marks, shape)
    }

    /// The lines of a paragraph as rows.
    pub fn line_rows(&self, para: &Para, paragraph: &Paragraph, marks: &[RunMark], shape: &Shape) -> Vec<Row> {
        let origin = Arc::new(para.words.origin.clone());
        let lines = self.lines_in(paragraph, shape);
        let count = lines.len();
        let rows = lines.into_iter().enumerate().map(|(index, line)| {
            let mut row = text_row(&line, &para.style, marks, origin.clone());
            row.cost = if index > 0 { SPLIT } else { 0 };
            row.divided = line.divided;
            row.start = if index == 1 || index + 1 == count && index > 0 {
                Start::Together
            } else {
                Start::Free
            };
            if index == 0 {
                row.before = para.style.before;
                row.stretch = para.style.stretch;
            }
            if index + 1 == count {
                row.after = para.style.after;
            }
            row
        });
        rows.collect()
    }

    /// Sets a paragraph; what cannot be set is reported and gives no lines.
    pub fn lines(&self, paragraph: &Paragraph, width: Length) -> Vec<Line> {
        self.lines_in(paragraph, &Shape::plain(width))
    }

    /// As [`Galley::lines`], in lines whose room is given one by one.
    pub fn lines_in(&self, paragraph: &Paragraph, shape: &Shape) -> Vec<Line> {
        let set = self.typesetter.set_in(paragraph, shape);
        self.report(set.findings);
        set.lines
    }

    /// How wide the widest part of a paragraph is that cannot be broken.
    pub fn least(&self, para: &Para) -> Length {
        self.trial(|| {
            let (runs, _) = self.runs(para, TagId(0));
            self.typesetter.widths(&paragraph(para, runs)).least
        })
    }

    /// One unbroken line of generated text (a number, a bullet).
    pub fn label(&self, text: &str, style: &TextStyle, origin: &Origin) -> Option<Line> {
        let run = TextRun {
            text: text.into(),
            style: char_style(style, None),
            language: self.language.clone(),
            mark: 0,
        };
        let paragraph = Paragraph {
            runs: vec![run],
            align: Align::Start,
            hyphenate: false,
            balance: false,
            first_line: Length::ZERO,
            bounds: Bounds::default(),
            origin: origin.clone(),
        };
        self.lines(&paragraph, Length::MAX).into_iter().next()
    }

    fn set_origin(&self, tag: TagId, origin: &Arc<Origin>) {
        if let Some(tag) = self.state.borrow_mut().tags.get_mut(tag.0 as usize) {
            tag.origin.get_or_insert_with(|| origin.clone());
        }
    }

    /// The runs of a paragraph, and for each mark its tag, colour and link.
    fn runs(&self, para: &Para, tag: TagId) -> (Vec<TextRun>, Vec<RunMark>) {
        let mut marks: Vec<RunMark> = Vec::new();
        let mut runs = Vec::new();
        let mut open: Option<(Arc<str>, TagId)> = None;
        for inline in para.words.runs.iter().filter(|inline| !inline.text.is_empty()) {
            let parent = self.link_tag(inline, tag, &mut open);
            let run_tag = self.inline_tag(inline, parent);
            let link = open.as_ref().map(|(url, link)| (*link, url.clone()));
            marks.push(RunMark {
                tag: run_tag,
                color: para.style.color,
                link,
                text: inline.text.clone(),
            });
            runs.push(TextRun {
                text: inline.text.clone(),
                style: char_style(&para.style, Some(inline)),
                language: inline
                    .language
                    .clone()
                    .unwrap_or_else(|| para.words.origin.language.clone()),
                mark: marks.len() as u32 - 1,
            });
        }
        (runs, marks)
    }

    /// The tag that an inline run stands in: its link's, where it has one; runs of one link share it.
    fn link_tag(&self, inline: &Inline, tag: TagId, open: &mut Option<(Arc<str>, TagId)>) -> TagId {
        match (&inline.link, open.as_ref()) {
            (None, _) => {
                *open = None;
                tag
            }
            (Some(url), Some((current, link))) if url == current => *link,
            (Some(url), _) => {
                let link = self.tag(tag, Role::Link);
                *open = Some((url.clone(), link));
                link
            }
        }
    }

    fn inline_tag(&self, inline: &Inline, parent: TagId) -> TagId {
        let role = match inline {
            Inline { strong: true, .. } => Role::Strong,
            Inline { emphasis: true, .. } => Role::Emphasis,
            Inline { code: true, .. } | Inline { language: Some(_), .. } => Role::Span,
            _ => return parent,
        };
        let language = inline.language.clone();
        self.push_tag(Tag {
            role,
            parent: Some(parent),
            language,
            alt: None,
            title: None,
            origin: None,
        })
    }
}

/// A paragraph as the typesetter wants it.
fn paragraph(para: &Para, runs: Vec<TextRun>) -> Paragraph {
    let mut bounds = bounds(&para.style);
    bounds.expansion.0 = bounds.expansion.0.min(-para.style.condense);
    Paragraph {
        runs,
        align: para.style.align,
        hyphenate: para.style.hyphenate,
        balance: para.style.balance,
        first_line: para.style.first_line,
        bounds,
        origin: para.words.origin.clone(),
    }
}

/// What a run of a paragraph is part of.
#[derive(Clone, Debug)]
pub struct RunMark {
    /// Its tag.
    pub tag: TagId,
    /// Its colour.
    pub color: Color,
    link: Option<(TagId, Arc<str>)>,
    text: Arc<str>,
}

/// The style of a run: the paragraph's, changed by inline markup. Stress in italic text stands upright, and strong
/// words in bold text stay as they are.
pub fn char_style(style: &TextStyle, inline: Option<&Inline>) -> Arc<CharStyle> {
    let strong = inline.is_some_and(|i| i.strong);
    let emphasis = inline.is_some_and(|i| i.emphasis);
    Arc::new(CharStyle {
        families: style.families.clone(),
        weight: if strong { style.weight.max(600) } else { style.weight },
        italic: style.italic != emphasis,
        size: style.size,
        features: style.features.clone(),
        tracking: style.tracking,
        case: style.case,
        form: inline.map_or(Form::Plain, |i| i.form),
    })
}

/// How far the lines of a style may give way: letters and the space between them only where lines are justified.
pub fn bounds(style: &TextStyle) -> Bounds {
    let justified = |range: i16| {
        if style.align == Align::Justify {
            (-range, range)
        } else {
            (0, 0)
        }
    };
    Bounds {
        expansion: justified(i16::from(style.expansion) * 10),
        tracking: justified(style.letter_spacing.into()),
        looseness: 0,
        protrusion: style.protrusion,
    }
}

/// A line of text as a row: its leading high, its baseline three quarters down.
fn text_row(line: &Line, style: &TextStyle, marks: &[RunMark], origin: Arc<Origin>) -> Row {
    let offset = style.leading.scale(3, 4);
    let mut row = Row {
        height: style.leading,
        depth: offset + line.descent.min(style.leading - offset),
        baseline: Some(Baseline {
            offset,
            on_grid: style.on_grid,
            cap: style.size.scale(7, 10),
        }),
        origin: Some(origin),
        ..Row::default()
    };
    for run in &line.runs {
        let Some(mark) = marks.get(run.mark as usize) else {
            continue;
        };
        row.characters += run.text.chars().count();
        if let Some((tag, url)) = &mark.link {
            let width = run.glyphs.iter().map(|glyph| glyph.advance).sum();
            let area = Rect::new(run.x, offset - line.ascent, width, line.ascent + line.descent);
            let target = Target::Uri(url.to_string());
            row.draws.push(Draw::Link {
                tag: *tag,
                area,
                target,
                contents: mark.text.clone(),
            });
        }
        let paint = Paint::Text {
            origin: Point::new(run.x, offset),
            run: run.clone(),
            color: mark.color,
        };
        row.draws.push(Draw::Paint(Mark::Tag(mark.tag), paint));
    }
    row
}

/// The items of a line that stands at `origin` (its start on the baseline).
pub fn line_items(line: &Line, origin: Point, mark: Mark, color: Color) -> impl Iterator<Item = Draw> + '_ {
    line.runs.iter().map(move |run| {
        let at = Point::new(origin.x + run.x, origin.y);
        Draw::Paint(
            mark,
            Paint::Text {
                origin: at,
                run: run.clone(),
                color,
            },
        )
    })
}
