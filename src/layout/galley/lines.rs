//! How do words become tagged lines?

use std::sync::Arc;

use super::super::initial;
use super::super::row::{Baseline, Draw, Row, Start};
use super::Galley;
use crate::content::{Color, Para, TextStyle};
use crate::diag::Origin;
use crate::display::{Mark, Paint, Role, Tag, TagId, Target};
use crate::geom::{Length, Point, Rect};
use crate::locale::Inline;
use crate::source::house::Align;
use crate::text::{Bounds, CharStyle, Line, Paragraph, Set, Shape, TextRun};

/// What it costs to end a frame within a paragraph.
const SPLIT: i64 = 15;

impl Galley<'_> {
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
        let mut paragraph = paragraph(para, runs);
        paragraph.first_line = self.first_line(&para.style, para.style.indent, shape.slot(0).width);
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
        let set = self.set_in(paragraph, shape);
        let count = set.lines.len();
        let rows = set.lines.iter().enumerate().map(|(index, line)| {
            let mut row = text_row(line, &para.style, marks, origin.clone());
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

    /// Sets a paragraph; what cannot be set is reported.
    pub fn set_in(&self, paragraph: &Paragraph, shape: &Shape) -> Arc<Set> {
        let set = self.once.set_in(paragraph, shape);
        self.report(set.findings.clone());
        set
    }

    /// The first line of a paragraph that has all the room in the world.
    pub fn line(&self, paragraph: &Paragraph) -> Option<Line> {
        self.set_in(paragraph, &Shape::plain(Length::MAX))
            .lines
            .first()
            .cloned()
    }

    /// How wide the widest part of a paragraph is that cannot be broken.
    pub fn least(&self, para: &Para) -> Length {
        self.trial(|| {
            let (runs, _) = self.runs(para, TagId(0));
            // A first line with no room to be so far in is not.
            let words = Paragraph {
                first_line: Length::ZERO,
                ..paragraph(para, runs)
            };
            self.typesetter.widths(&words).least
        })
    }

    /// One unbroken line of generated text (a number, a bullet).
    pub fn label(&self, text: &str, style: &TextStyle, origin: &Origin) -> Option<Line> {
        let paragraph = Paragraph::plain(text, CharStyle::plain(style), &self.language, origin.clone());
        self.line(&paragraph)
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
                style: char_style(&para.style, inline),
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
fn char_style(style: &TextStyle, inline: &Inline) -> Arc<CharStyle> {
    let plain = CharStyle::plain(style);
    Arc::new(CharStyle {
        weight: if inline.strong {
            plain.weight.max(600)
        } else {
            plain.weight
        },
        italic: plain.italic != inline.emphasis,
        form: inline.form,
        ..plain
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
        // Lines of the same length are as few as can be.
        looseness: if style.balance { 0 } else { style.looseness },
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
