//! Which label goes on which parcel?
//!
//! Addresses as the post wants them: left-aligned, plain, 10 to 12 pt, no empty line. On sheets of labels the number of the
//! shipment stands small at the foot of its label; single labels show it as a code as well.

use std::sync::Arc;

use super::picking::{batch_facts, front};
use super::sheet::{A4, Look, Sheet, block, count, fact, para};
use super::slip::address_lines;
use crate::content::{Block, BlockKind, Groups, Para, Part, Qr, TextStyle};
use crate::diag::{Code, Finding, Findings, Severity};
use crate::display::{Document, Item, Mark, Page, Paint, Role, Tag, TagId};
use crate::geom::{Length, Point, Rect, Sides, Size};
use crate::locale::Variables;
use crate::order::batch::paper::{BatchPapers, Shipment};
use crate::order::rules::LabelKind;
use crate::text::{CharStyle, Line, Paragraph};

/// A sheet of labels to tear off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LabelSheet {
    /// For file names.
    pub name: &'static str,
    /// Labels across and down.
    pub grid: (i64, i64),
    /// Size of a label.
    pub label: Size,
    /// The upper left corner of the first label.
    pub first: (Length, Length),
    /// From one label's left edge to the next, and from one's top to the next.
    pub step: (Length, Length),
}

/// Hundredths of a millimetre: makers of labels state sizes to a tenth and margins to a twentieth.
const fn hundredths(count: i64) -> Length {
    Length::micropoints((count * 72_000_000 + 1270) / 2540)
}

impl LabelSheet {
    /// The sheet of A4 of a kind of label; none for single labels. Sizes are those of makers of labels.
    pub const fn of(kind: LabelKind) -> Option<Self> {
        // Labels across and down; width, height, left, top, from left to left, from top to top.
        let (name, grid, sizes) = match kind {
            LabelKind::L70x37 => ("labels-70x37", (3, 8), [7000, 3700, 0, 50, 7000, 3700]),
            LabelKind::L99x38 => ("labels-99x38", (2, 7), [9910, 3810, 465, 1515, 10160, 3810]),
            LabelKind::L64x38 => ("labels-64x38", (3, 7), [6350, 3810, 720, 1515, 6604, 3810]),
            LabelKind::L105x37 => ("labels-105x37", (2, 8), [10500, 3700, 0, 50, 10500, 3700]),
            LabelKind::L105x57 => ("labels-105x57", (2, 5), [10500, 5700, 0, 600, 10500, 5700]),
            LabelKind::L99x68 => ("labels-99x68", (2, 4), [9910, 6770, 465, 1310, 10160, 6770]),
            LabelKind::L100x150 => return None,
        };
        let [width, height, left, top, across, down] = sizes;
        Some(Self {
            name,
            grid,
            label: Size::new(hundredths(width), hundredths(height)),
            first: (hundredths(left), hundredths(top)),
            step: (hundredths(across), hundredths(down)),
        })
    }
}

/// A single label.
const SINGLE: Size = Size::new(Length::mm(100), Length::mm(150));
/// Between the edge of a label and its text: printers shift paper by a few millimetres.
const INSET: (Length, Length) = (Length::mm(7), Length::mm(5));
/// Sizes of an address, the first that fits is taken; below 10 pt it is read by people and not by machines.
const SIZES: [i64; 5] = [12, 11, 10, 9, 8];
/// The smallest size that the post wants.
const LEAST: i64 = 10;

/// Sheets of labels, one label for each shipment that has an address.
///
/// # Errors
/// What could not be said or set.
pub fn label_sheets(sheet: &Sheet<'_>, papers: &BatchPapers, on: LabelSheet) -> Result<Vec<u8>, Findings> {
    let title = format!("{} {}", sheet.plain("labels-title", &Variables::new()), papers.number);
    let front = front(sheet, papers, on.name, title);
    let publisher = &sheet.desk.house().publisher.name;
    let mut document = Document {
        id: front.id,
        title: front.title,
        subject: front.subject,
        author: sheet.plain(publisher, &Variables::new()),
        language: sheet.language().to_owned(),
        date: front.date,
        tags: vec![tag(Role::Document, None)],
        ..Document::default()
    };
    sheet.settle()?;
    let a_page = (on.grid.0 * on.grid.1) as usize;
    let shipments: Vec<&Shipment> = papers.shipments.iter().filter(|s| s.address.is_some()).collect();
    for chunk in shipments.chunks(a_page) {
        let mut page = Page {
            label: (document.pages.len() + 1).to_string(),
            trim: A4,
            ..Page::default()
        };
        for (index, shipment) in (0..).zip(chunk) {
            let (column, row) = (index % on.grid.0, index / on.grid.0);
            let corner = Point::new(on.first.0 + on.step.0 * column, on.first.1 + on.step.1 * row);
            let place = Rect::new(corner.x, corner.y, on.label.width, on.label.height);
            label(sheet, papers, shipment, place, &mut document.tags, &mut page);
        }
        document.pages.push(page);
    }
    if document.pages.is_empty() {
        document.pages.push(empty(sheet, &mut document.tags));
    }
    crate::pdf::accessible(&document, sheet.desk.fonts.faces())
}

/// A page that says that there are no labels.
fn empty(sheet: &Sheet<'_>, tags: &mut Vec<Tag>) -> Page {
    let mut page = Page {
        label: "1".into(),
        trim: A4,
        ..Page::default()
    };
    let words = sheet.plain("labels-none", &Variables::new());
    let lines = set(sheet, &words, Length::pt(11), Length::mm(150));
    put(
        &lines,
        Point::new(Length::mm(24), Length::mm(30)),
        Length::pt(14),
        tags,
        TagId(0),
        sheet,
        &mut page,
    );
    page
}

/// One label: the address at its upper left, the shipment's number at its foot.
fn label(
    sheet: &Sheet<'_>,
    papers: &BatchPapers,
    shipment: &Shipment,
    place: Rect,
    tags: &mut Vec<Tag>,
    page: &mut Page,
) {
    let Some(address) = &shipment.address else { return };
    let lines = address_lines(sheet, address, &shipment.number);
    let foot = Length::mm(3);
    let width = place.width - INSET.0 * 2;
    let height = place.height - INSET.1 - foot - Length::pt(9);
    let mut chosen = (Vec::new(), Length::pt(SIZES[0]));
    for size in SIZES {
        let em = Length::pt(size);
        let set: Vec<Line> = lines.iter().flat_map(|line| set(sheet, line, em, width)).collect();
        let fits = em.scale(12 * set.len() as i64, 10) <= height && set.iter().all(|line| line.width <= width);
        chosen = (set, em);
        if fits {
            break;
        }
    }
    let (set_lines, em) = chosen;
    if em < Length::pt(LEAST) {
        sheet.desk.warn(
            Finding::warning(
                Code::OversetFrame,
                format!("the address of shipment {} is too long for a label", shipment.number),
            )
            .note(format!("it is set in {em} instead of {LEAST}pt"))
            .hint("shorten the name of the organisation in the order, or use the label of 100 × 150 mm"),
        );
    }
    tags.push(tag(Role::Sect, Some(TagId(0))));
    let sect = TagId(tags.len() as u32 - 1);
    let corner = Point::new(place.x + INSET.0, place.y + INSET.1 + em.scale(8, 10));
    put(&set_lines, corner, em.scale(12, 10), tags, sect, sheet, page);
    let small = Length::pt(6);
    let number = set(sheet, &numbered(sheet, papers, shipment), small, width);
    let corner = Point::new(place.x + INSET.0, place.bottom() - foot);
    put(&number, corner, small, tags, sect, sheet, page);
}

/// The shipment's number, which parcel it is, and whether the label is a copy.
fn numbered(sheet: &Sheet<'_>, papers: &BatchPapers, shipment: &Shipment) -> String {
    let mut text = shipment.number.clone();
    if shipment.parcels > 1 {
        text.push_str(&format!(" · {}/{}", shipment.parcel, shipment.parcels));
    }
    if papers.copy {
        text.push_str(&format!(" · {}", sheet.plain("paper-copy", &Variables::new())));
    }
    text
}

/// A text in lines of a width, plain.
fn set(sheet: &Sheet<'_>, text: &str, size: Length, width: Length) -> Vec<Line> {
    let style = CharStyle {
        size,
        ..CharStyle::plain(&sheet.style(Look::Address))
    };
    let paragraph = Paragraph::plain(text, style, sheet.locale.language(), sheet.foreign(text).origin);
    let set = sheet.desk.typesetter.set(&paragraph, width);
    // A word that is too long is met by a smaller size, and by a finding of its own when none is small enough.
    let others = set
        .findings
        .into_iter()
        .filter(|finding| finding.code != Code::WordTooLong);
    for finding in others {
        sheet.desk.warn(Finding {
            severity: Severity::Warning,
            ..finding
        });
    }
    set.lines
}

/// Puts lines onto a page, each a paragraph of its own; `from` is the start of the first on its baseline.
fn put(
    lines: &[Line],
    from: Point,
    leading: Length,
    tags: &mut Vec<Tag>,
    parent: TagId,
    sheet: &Sheet<'_>,
    page: &mut Page,
) {
    let color = sheet.style(Look::Address).color;
    for (index, line) in (0..).zip(lines) {
        tags.push(tag(Role::P, Some(parent)));
        let mark = Mark::Tag(TagId(tags.len() as u32 - 1));
        for run in &line.runs {
            let origin = Point::new(from.x + run.x, from.y + leading * index);
            page.items.push(Item {
                mark,
                paint: Paint::Text {
                    origin,
                    run: run.clone(),
                    color,
                },
            });
        }
    }
}

fn tag(role: Role, parent: Option<TagId>) -> Tag {
    Tag {
        role,
        parent,
        language: None,
        alt: None,
        title: None,
        origin: None,
    }
}

/// Single labels of 100 × 150 mm, one a page: sender, address, class and code.
///
/// # Errors
/// What could not be said or set.
pub fn single_labels(sheet: &Sheet<'_>, papers: &BatchPapers) -> Result<Vec<u8>, Findings> {
    let title = format!("{} {}", sheet.plain("labels-title", &Variables::new()), papers.number);
    let front = front(sheet, papers, "labels-100x150", title);
    let addressed = papers.shipments.iter().filter(|shipment| shipment.address.is_some());
    let mut parts: Vec<Part> = addressed.map(|shipment| single(sheet, papers, shipment)).collect();
    if parts.is_empty() {
        parts.push(small_part(
            sheet,
            "none",
            vec![para(sheet.say("labels-none", Look::Body))],
        ));
    }
    let document = sheet.pages_on(SINGLE, &front, parts)?;
    crate::pdf::accessible(&document, sheet.desk.fonts.faces())
}

fn single(sheet: &Sheet<'_>, papers: &BatchPapers, shipment: &Shipment) -> Part {
    let facts = fact(batch_facts(sheet, papers), "number", shipment.number.as_str());
    let facts = count(facts, "parcel", shipment.parcel);
    let facts = count(facts, "parcels", shipment.parcels);
    let lines = shipment
        .address
        .iter()
        .flat_map(|address| address_lines(sheet, address, &shipment.number));
    let large = TextStyle {
        size: Length::pt(12),
        leading: Length::pt(16),
        ..(*sheet.style(Look::Address)).clone()
    };
    let lines: Vec<String> = lines.collect();
    let address = Para {
        words: sheet.foreign(&lines.join("\u{2028}")),
        style: Arc::new(large),
    };
    let class = sheet.orders.say(shipment.class.message(), &[]);
    let weight = super::manifest::weight(sheet, shipment.size.weight.to_milligrams());
    let mut beside = vec![
        para(sheet.text(&numbered(sheet, papers, shipment), Look::Value)),
        para(sheet.text(&format!("{class}, {weight}"), Look::Value)),
        para(sheet.say_with("slip-parcels", Look::Value, &facts)),
    ];
    if papers.copy {
        beside.insert(0, para(sheet.say("paper-copy", Look::Label)));
    }
    let code = Qr {
        url: shipment.number.as_str().into(),
        alt: sheet.words("slip-code", &facts),
        size: Length::mm(32),
        caption: None,
        color: sheet.color("ink"),
    };
    let blocks = vec![
        para(sheet.say("label-sender", Look::Small)),
        block(BlockKind::Spacer(Length::mm(22))),
        para(address),
        block(BlockKind::Spacer(Length::mm(28))),
        block(BlockKind::Groups(Groups {
            groups: vec![(2, vec![block(BlockKind::Qr(code))]), (3, beside)],
            gutter: Length::mm(4),
        })),
    ];
    small_part(sheet, &shipment.number, blocks)
}

fn small_part(sheet: &Sheet<'_>, name: &str, blocks: Vec<Block>) -> Part {
    Part {
        margins: Sides {
            top: Length::mm(9),
            right: Length::mm(9),
            bottom: Length::mm(8),
            left: Length::mm(10),
        },
        footer: false,
        ..sheet.part(name, blocks)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sheet_of_labels_fits_on_a4() {
        for kind in LabelKind::ALL {
            let Some(sheet) = LabelSheet::of(kind) else { continue };
            assert!(
                sheet.label.width <= sheet.step.0 && sheet.label.height <= sheet.step.1,
                "{kind:?}"
            );
            let right = sheet.first.0 + sheet.step.0 * (sheet.grid.0 - 1) + sheet.label.width;
            let foot = sheet.first.1 + sheet.step.1 * (sheet.grid.1 - 1) + sheet.label.height;
            let slack = Length::pt(1);
            assert!(right <= A4.width + slack && foot <= A4.height + slack, "{kind:?}");
            // As much room is left on the right as on the left, and below as above.
            assert!((A4.width - right - sheet.first.0).abs() < Length::mm(1), "{kind:?}");
            assert!((A4.height - foot - sheet.first.1).abs() < Length::mm(1), "{kind:?}");
        }
    }
}
