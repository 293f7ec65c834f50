//! Which checks are there, and over what does each look?
//!
//! One file a check. A check observes facts and says where; `facts` says which standard minds.

mod active;
mod annotations;
mod black;
mod bleed;
mod boxes;
mod colors;
mod content;
mod contrast;
mod empty;
mod fonts;
mod identity;
mod ink;
mod intent;
mod lines;
mod metadata;
mod pictures;
mod safe;
mod small;
mod spots;
mod standards;
mod streams;
mod version;
mod white;

use super::facts::Fact;
use super::limits::Limits;
use super::painting::{Area, Item, Kind, Spot, Survey, Workshop};
use super::reader::{File, Page};
use super::report::{Observations, Observed, Where};

use contrast::contrast;
pub(super) use metadata::{Claims, claims};
pub(super) use standards::{LARGEST as LARGEST_FOR_STANDARDS, standards};

/// One millimetre in points.
const MM: f64 = 72.0 / 25.4;

/// What every check has before it.
pub(super) struct Desk<'a> {
    pub file: &'a File<'a>,
    pub pages: &'a [Page],
    pub limits: &'a Limits,
    pub seen: Observations,
}

impl Desk<'_> {
    fn add(&mut self, key: impl Into<String>, observed: Observed) {
        self.seen.add(key, observed);
    }
}

/// Where a page is cut and how far its bleed reaches, with what stands in for boxes that it lacks
/// (ISO 32000-1, 14.11.2).
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    pub page: usize,
    pub trim: Area,
    pub bleed: Area,
}

impl Frame {
    pub fn of(file: &File<'_>, page: &Page) -> Self {
        let crop = page.crop.unwrap_or(page.media);
        Self {
            page: page.number,
            trim: Area::of(page.boxed(file, b"TrimBox").unwrap_or(crop)),
            bleed: Area::of(page.boxed(file, b"BleedBox").unwrap_or(crop)),
        }
    }

    /// A point of the page as a place in a finding.
    fn spot(&self, p: Spot) -> Where {
        Where {
            page: self.page,
            at: Some(((p.x - self.trim.left) / MM, (self.trim.top - p.y) / MM)),
        }
    }

    /// The upper left corner of an item.
    fn place(&self, area: Area) -> Where {
        self.spot(Spot {
            x: area.left,
            y: area.top,
        })
    }

    /// Whether any of an area is printed and kept.
    fn keeps(&self, area: Area) -> bool {
        let shared = area.shared(self.trim);
        !shared.is_empty() && (shared.width() > 0.01 || shared.height() > 0.01)
    }
}

/// The words of a text item, short, in quotes; its font where the words are not known.
fn quoted(item: &Item) -> String {
    let Kind::Text(text) = &item.kind else {
        return String::new();
    };
    let words: String = text.words.trim().chars().take(30).collect();
    match words.is_empty() {
        true => format!("text in {}", text.font.name),
        false => format!("the text “{words}”"),
    }
}

/// Checks over the file as a whole, for the press.
pub(super) fn of_press_file(desk: &mut Desk<'_>, claims: &Claims) {
    version::check(desk);
    metadata::check(desk, claims);
    identity::check(desk);
    intent::check(desk);
    boxes::check(desk, claims);
    active::check(desk);
    annotations::check(desk);
    streams::check(desk);
}

/// Checks over one page, for the press.
pub(super) fn of_press_page(desk: &mut Desk<'_>, frame: &Frame, survey: &Survey) {
    colors::check(desk, frame, survey);
    spots::check(desk, frame, survey);
    content::check(desk, frame, survey);
    pictures::check(desk, frame, survey);
    ink::check(desk, frame, survey);
    black::check(desk, frame, survey);
    white::check(desk, frame, survey);
    small::check(desk, frame, survey);
    lines::check(desk, frame, survey);
    bleed::check(desk, frame, survey);
    safe::check(desk, frame, survey);
    empty::check(desk, frame, survey);
}

/// Checks over what all pages together use.
pub(super) fn of_press_whole(desk: &mut Desk<'_>, shop: &Workshop<'_>) {
    fonts::check(desk, shop);
    spots::count(desk);
}

/// Checks over one page, for readers.
pub(super) fn of_accessible_page(desk: &mut Desk<'_>, frame: &Frame, survey: &Survey) {
    content::check(desk, frame, survey);
    contrast(desk, frame, survey);
}
