//! How do rows, backgrounds and footers get onto pages?

use std::collections::BTreeMap;
use std::sync::Arc;

use super::blocks::covering;
use super::flow::Fill;
use super::frame;
use super::galley::{Galley, line_items};
use super::row::{Draw, PageNumber, Row, shift_paint};
use crate::content::{Area, AreaFill, Brochure, Footer, Para, Part};
use crate::diag::{Code, Finding, Severity};
use crate::display::{Field, Item, Link, Mark, Page, Paint, Pen, TagId, Target};
use crate::geom::{Length, Path, Point, Rect};
use crate::text::Line;

/// The pages while they are painted.
pub struct Canvas {
    pages: Vec<Sheet>,
    bleed: Length,
    first_page: BTreeMap<TagId, usize>,
    parts: Vec<(Arc<str>, usize)>,
}

/// A page while it is painted.
#[derive(Default)]
struct Sheet {
    page: Page,
    numbers: Vec<(usize, PageNumber)>,
    footer: bool,
}

impl Canvas {
    /// As many empty pages as the format has panels; booklets start with none.
    pub fn new(brochure: &Brochure) -> Self {
        let mut canvas = Self {
            pages: Vec::new(),
            bleed: brochure.format.bleed,
            first_page: BTreeMap::new(),
            parts: Vec::new(),
        };
        canvas.reach(brochure, brochure.format.panels.len());
        canvas
    }

    /// How many pages there are.
    pub fn len(&self) -> usize {
        self.pages.len()
    }

    /// How many pages each part has.
    pub fn part_pages(&self) -> &[(Arc<str>, usize)] {
        &self.parts
    }

    /// Adds empty pages until there are `count`.
    fn reach(&mut self, brochure: &Brochure, count: usize) {
        while self.pages.len() < count {
            let index = self.pages.len();
            let page = Page {
                label: (index + 1).to_string(),
                trim: frame::page_size(brochure, index),
                bleed: self.bleed,
                ..Page::default()
            };
            self.pages.push(Sheet {
                page,
                ..Sheet::default()
            });
        }
    }

    /// Prepares a page for a part: its background and whether it shows the footer.
    pub fn open(&mut self, brochure: &Brochure, part: &Part, page: usize, first: bool, galley: &Galley<'_>) {
        self.reach(brochure, page + 1);
        match self.parts.last_mut() {
            Some((name, count)) if *name == part.name => *count += 1,
            _ => self.parts.push((part.name.clone(), 1)),
        }
        let bleed = self.bleed;
        let sheet = &mut self.pages[page];
        sheet.footer = part.footer;
        for area in part.background.iter().filter(|area| first || area.every_page) {
            let paints = area_paints(area, area.place(sheet.page.trim, bleed), galley);
            sheet.page.items.extend(paints.into_iter().map(|paint| Item {
                mark: Mark::Decoration,
                paint,
            }));
        }
    }

    /// Paints the rows that a frame took.
    pub fn place(&mut self, rows: &[Row], fill: &Fill, frame: Rect, page: usize) {
        if let (Some(head), Some(&top)) = (rows.first().and_then(|row| row.head.clone()), fill.tops.first()) {
            for draw in &head.draws {
                self.draw(draw.clone(), frame.x, frame.y + top - head.height, page);
            }
        }
        for (row, &top) in rows.iter().zip(&fill.tops) {
            for draw in &row.draws {
                self.draw(draw.clone(), frame.x, frame.y + top, page);
            }
        }
    }

    /// Paints something at a place of a page.
    pub fn draw(&mut self, draw: Draw, x: Length, y: Length, page: usize) {
        let bleed = self.bleed;
        let sheet = &mut self.pages[page];
        match draw {
            Draw::Paint(mark, paint) => {
                if let Mark::Tag(tag) = mark {
                    self.first_page.entry(tag).or_insert(page);
                }
                sheet.page.items.push(Item {
                    mark,
                    paint: shift_paint(paint, x, y),
                });
            }
            Draw::Band { top, height, color } => {
                let width = sheet.page.trim.width + bleed * 2;
                let path = Path::rect(Rect::new(-bleed, y + top, width, height));
                sheet.page.items.push(Item {
                    mark: Mark::Decoration,
                    paint: Paint::Fill {
                        path,
                        color,
                        even_odd: false,
                    },
                });
            }
            Draw::Link {
                tag,
                area,
                target,
                contents,
            } => {
                let area = Rect::new(area.x + x, area.y + y, area.width, area.height);
                add_link(&mut sheet.page.links, tag, area, target, &contents);
            }
            Draw::Field(field) => {
                let rect = Rect::new(field.rect.x + x, field.rect.y + y, field.rect.width, field.rect.height);
                sheet.page.fields.push(Field { rect, ..field });
            }
            Draw::PageNumber(number) => {
                // The number is painted right after its entry, once all pages are known.
                sheet.numbers.push((sheet.page.items.len(), number.shifted(x, y)));
            }
        }
    }

    /// The finished pages: footers set, page numbers filled in, links to headings resolved.
    pub fn finish(mut self, brochure: &Brochure, galley: &Galley<'_>) -> Vec<Page> {
        let headings = galley.heading_tags();
        let labels: Vec<String> = self.pages.iter().map(|sheet| sheet.page.label.clone()).collect();
        let page_of = |tag: &TagId| galley.first_of(*tag, &self.first_page);
        let mut shortened = false;
        let targets: Vec<Option<usize>> = headings.iter().map(page_of).collect();
        for (index, sheet) in self.pages.iter_mut().enumerate() {
            for (at, number) in std::mem::take(&mut sheet.numbers).into_iter().rev() {
                let label = targets
                    .get(number.heading)
                    .copied()
                    .flatten()
                    .and_then(|page| labels.get(page));
                let items = label
                    .map(|label| number_items(&number, label, galley))
                    .unwrap_or_default();
                sheet.page.items.splice(at..at, items);
            }
            for link in &mut sheet.page.links {
                if let Target::Tag(TagId(heading)) = link.target {
                    link.target = Target::Tag(headings.get(heading as usize).copied().unwrap_or_default());
                }
            }
            if let Some(footer) = brochure.footer.as_ref().filter(|_| sheet.footer) {
                let (items, short) = footer_items(brochure, footer, index, &sheet.page, galley);
                sheet.page.items.extend(items);
                shortened |= short && !footer.shortens;
            }
        }
        if let Some(text) = brochure.footer.as_ref().and_then(|footer| footer.text.as_ref())
            && shortened
        {
            galley.report([title_too_long(text)]);
        }
        self.pages.into_iter().map(|sheet| sheet.page).collect()
    }
}

fn area_paints(area: &Area, rect: Rect, galley: &Galley<'_>) -> Vec<Paint> {
    match &area.fill {
        AreaFill::Color(color) => vec![Paint::Fill {
            path: Path::rect(rect),
            color: *color,
            even_odd: false,
        }],
        AreaFill::Picture(picture, intent) => covering(galley, picture, *intent, rect),
    }
}

/// Adds an area to the link of the same tag, widening the last one when it is on the same line.
fn add_link(links: &mut Vec<Link>, tag: TagId, area: Rect, target: Target, contents: &str) {
    let Some(link) = links.iter_mut().rev().find(|link| link.tag == tag) else {
        links.push(Link {
            tag,
            areas: vec![area],
            target,
            contents: contents.to_string(),
        });
        return;
    };
    match link.areas.last_mut() {
        Some(last) if last.y == area.y && last.height == area.height => *last = last.union(area),
        _ => link.areas.push(area),
    }
}

/// The number itself as the end of its entry, and leaders before it as decoration.
fn number_items(number: &PageNumber, label: &str, galley: &Galley<'_>) -> Vec<Item> {
    // The space keeps the number apart from the words for those who hear or copy it.
    let Some(line) = galley.label(&format!("\u{a0}{label}"), &number.style, &number.origin) else {
        return Vec::new();
    };
    let left = number.to - line.width;
    let mut draws: Vec<Draw> = leaders(number, left).into_iter().collect();
    draws.extend(line_items(
        &line,
        Point::new(left, number.from.y),
        Mark::Tag(number.tag),
        number.style.color,
    ));
    draws.into_iter().filter_map(item).collect()
}

/// Dots at the same distances in all entries, from the words to the number. Drawn, not set: nobody wants to copy them.
fn leaders(number: &PageNumber, left: Length) -> Option<Draw> {
    let gap = number.style.size / 2;
    let step = number.style.size.scale(45, 100);
    let dots = (left - gap - number.from.x - gap / 2).div_floor(step);
    if dots < 1 {
        return None;
    }
    let end = number.to - (number.to - left + gap).round_up_to(step);
    let line = Path::line(
        Point::new(end, number.from.y),
        Point::new(end - step * (dots - 1), number.from.y),
    );
    let pen = Pen {
        width: number.style.size / 11,
        round: true,
        dash: vec![Length::ZERO, step],
    };
    Some(Draw::Paint(
        Mark::Decoration,
        Paint::Stroke {
            path: line,
            color: number.style.color,
            pen,
        },
    ))
}

fn item(draw: Draw) -> Option<Item> {
    match draw {
        Draw::Paint(mark, paint) => Some(Item { mark, paint }),
        _ => None,
    }
}

/// A running title on one line, and whether it was shortened: of one that is too long as many words as there is room for,
/// and an ellipsis; nothing when not even one word has room.
fn running_title(text: &Para, width: Length, galley: &Galley<'_>) -> (Option<Line>, bool) {
    let set = |words: &str| galley.label(words, &text.style, &text.words.origin);
    let whole = text.words.plain();
    let Some(line) = set(&whole) else {
        return (None, false);
    };
    if line.width <= width {
        return (Some(line), false);
    }
    let ends: Vec<usize> = whole.match_indices(' ').map(|(at, _)| at).collect();
    let mut shorter = ends.iter().rev().filter_map(|at| set(&format!("{} …", &whole[..*at])));
    (shorter.find(|line| line.width <= width), true)
}

fn title_too_long(text: &Para) -> Finding {
    let message = "the running title is longer than its line, and is shortened";
    let mut finding = text.words.origin.error(Code::RunningTitleLong, message);
    finding.severity = Severity::Warning;
    finding
        .hint("name a message with a shorter title as `text` of the `footer`")
        .hint("or make the style `footer` smaller")
}

/// The page number at the outer edge, the running title beside it towards the spine; and whether the title was shortened.
fn footer_items(
    brochure: &Brochure,
    footer: &Footer,
    index: usize,
    page: &Page,
    galley: &Galley<'_>,
) -> (Vec<Item>, bool) {
    let margins = frame::mirrored(brochure, brochure.format.margins, index);
    let y = page.trim.height - footer.baseline;
    let left = frame::is_left(brochure, index);
    let (mut start, mut end) = (margins.left, page.trim.width - margins.right);
    let mut draws = Vec::new();
    let mut put = |line: &Line, x: Length, color| draws.extend(line_items(line, Point::new(x, y), Mark::Footer, color));
    if let Some(style) = &footer.number {
        let origin = footer.text.as_ref().map(|text| text.words.origin.clone());
        let origin = origin.unwrap_or_else(|| galley.generated());
        if let Some(line) = galley.label(&page.label, style, &origin) {
            put(&line, if left { start } else { end - line.width }, style.color);
            start += Length::mm(8);
            end -= Length::mm(8);
        }
    }
    let title = footer.text.as_ref();
    let (line, shortened) = title.map_or((None, false), |text| running_title(text, end - start, galley));
    if let (Some(text), Some(line)) = (title, line) {
        put(&line, if left { start } else { end - line.width }, text.style.color);
    }
    (draws.into_iter().filter_map(item).collect(), shortened)
}
