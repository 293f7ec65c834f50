//! How do blocks become rows of a given measure, and words become tagged lines?

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::blocks;
use super::row::{Baseline, Draw, Row, Start};
use crate::content::{Block, Color, Para, TextStyle};
use crate::diag::{Findings, Origin};
use crate::display::{Bookmark, Image, Mark, Paint, Role, Tag, TagId, Target};
use crate::geom::{Length, Point, Rect};
use crate::locale::{Inline, Words};
use crate::source::house::Align;
use crate::source::picture::Raster;
use crate::source::printing::Intent;
use crate::text::{Bounds, CharStyle, Line, Paragraph, TextRun, Typesetter};

/// What all blocks of a brochure share while they become rows: the typesetter, the tree of tags, findings.
pub struct Galley<'a> {
    /// Sets paragraphs.
    pub typesetter: &'a Typesetter<'a>,
    /// The baseline grid's step.
    pub step: Length,
    /// Colours, to give drawings the theme's inks.
    pub palette: &'a crate::content::Palette,
    /// The headings of the whole brochure, for contents: level and words.
    pub headings: Vec<(u8, Words)>,
    /// The brochure's language.
    pub language: Arc<str>,
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
            step: brochure.format.grid_step,
            palette: &brochure.palette,
            headings: blocks::headings(brochure),
            language: brochure.language.clone(),
            state: RefCell::new(state),
        }
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
    pub fn report(&self, findings: impl IntoIterator<Item = crate::diag::Finding>) {
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
        let indent = para.style.indent;
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

    /// As [`Galley::para`], without the indent.
    pub fn text(&self, para: &Para, width: Length, tag: TagId) -> Vec<Row> {
        let (runs, marks) = self.runs(para, tag);
        if runs.iter().all(|run| run.text.is_empty()) {
            return Vec::new();
        }
        let origin = Arc::new(para.words.origin.clone());
        self.set_origin(tag, &origin);
        let paragraph = Paragraph {
            runs,
            align: para.style.align,
            hyphenate: para.style.hyphenate,
            balance: para.style.balance,
            first_line: para.style.first_line,
            bounds: Bounds::default(),
            origin: para.words.origin.clone(),
        };
        let lines = self.lines(&paragraph, width);
        let count = lines.len();
        let rows = lines.into_iter().enumerate().map(|(index, line)| {
            let mut row = text_row(&line, &para.style, &marks, origin.clone());
            row.start = if index == 1 || index + 1 == count && index > 0 {
                Start::Together
            } else {
                Start::Free
            };
            if index == 0 {
                row.before = para.style.before;
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
        let set = self.typesetter.set(paragraph, width);
        self.report(set.findings);
        set.lines
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

/// What a run of a paragraph is part of.
#[derive(Clone, Debug)]
struct RunMark {
    tag: TagId,
    color: Color,
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
    })
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
