//! Can these pages be written at all?
//!
//! The writers trust what passes here: indices are in range, measures are within a page's possible size, texts are cut
//! between characters. Whatever does not pass is a finding, never a panic.

use unic_langid::LanguageIdentifier;

use crate::diag::Findings;
use crate::display::{
    Date, Document, Field, GlyphRun, Image, Item, Link, Mark, Page, Paint, PixelKind, Role, TagId, Target,
};
use crate::font::Face;
use crate::geom::{Length, Path, Point, Rect, Segment};

use super::internal;

/// Farther from the page than any item has reason to be.
const FAR: i64 = 100_000 * 1_000_000;
/// Smallest and largest edge of a page in points (ISO 19005-2, 6.1.13).
const PAGE_EDGE: std::ops::RangeInclusive<i64> = 3_000_000..=14_400_000_000;
/// Clips within clips: readers need not keep more than 28 graphics states (ISO 19005-2, 6.1.13), pages use some.
const CLIP_DEPTH: usize = 20;
/// After so many findings more of them tell nothing new.
const ENOUGH: usize = 20;

/// Checks all that the writers rely on.
///
/// # Errors
/// One finding for each contradiction, at most about twenty.
pub(super) fn check(document: &Document, faces: &[Face]) -> Result<(), Findings> {
    let mut check = Check {
        document,
        faces,
        findings: Findings::new(),
        place: String::new(),
    };
    check.front_matter();
    check.tags();
    for image in &document.images {
        check.image(image);
    }
    for (index, page) in document.pages.iter().enumerate() {
        if check.findings.len() >= ENOUGH {
            break;
        }
        check.place = format!("on page {}", index + 1);
        check.page(page);
    }
    if check.findings.is_empty() {
        Ok(())
    } else {
        Err(check.findings)
    }
}

/// The checks so far.
struct Check<'a> {
    document: &'a Document,
    faces: &'a [Face],
    findings: Findings,
    place: String,
}

impl Check<'_> {
    /// Adds a finding about the current place unless there are enough.
    fn fail(&mut self, what: &str) {
        if self.findings.len() < ENOUGH {
            self.findings
                .push(internal(format!("{what} {}", self.place).trim_end()));
        }
    }

    /// Adds a finding unless the condition holds.
    fn need(&mut self, holds: bool, what: &str) {
        if !holds {
            self.fail(what);
        }
    }

    fn front_matter(&mut self) {
        let document = self.document;
        self.need(!document.title.trim().is_empty(), "the brochure has no title");
        self.need(
            is_language(&document.language),
            "the brochure's language tag is not one",
        );
        self.need(!document.pages.is_empty(), "the brochure has no pages");
        let Date { year, month, day } = document.date;
        let valid = (1..=9999).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day);
        self.need(valid, "the brochure's date is not a date");
        for bookmark in &document.outline {
            self.tag(bookmark.tag, "a bookmark leads to a tag that is not there");
        }
    }

    fn tags(&mut self) {
        let tags = &self.document.tags;
        let root = tags
            .first()
            .is_some_and(|tag| tag.role == Role::Document && tag.parent.is_none());
        self.need(root, "the first tag is not the document");
        for (index, tag) in tags.iter().enumerate() {
            let parent = tag.parent.map(|parent| parent.0 as usize);
            self.need(
                index == 0 || parent.is_some_and(|parent| parent < index),
                "a tag stands before its parent",
            );
            let level = !matches!(tag.role, Role::Heading(level) if !(1..=6).contains(&level));
            self.need(level, "a heading's level is not from 1 to 6");
            let described = tag.role != Role::Figure || tag.alt.as_ref().is_some_and(|alt| !alt.trim().is_empty());
            self.need(described, "a figure has no text alternative");
            self.need(
                tag.language.as_ref().is_none_or(|language| is_language(language)),
                "a tag's language is not a tag",
            );
        }
    }

    /// Checks that a tag is in the tree.
    fn tag(&mut self, tag: TagId, what: &str) {
        self.need((tag.0 as usize) < self.document.tags.len(), what);
    }

    fn image(&mut self, image: &Image) {
        let channels = match image.kind {
            PixelKind::Gray => 1,
            PixelKind::Rgb => 3,
        };
        let size = u64::from(image.width) * u64::from(image.height) * channels;
        self.need(
            size > 0 && size == image.pixels.len() as u64,
            "a picture's pixels do not fill its size",
        );
    }

    fn page(&mut self, page: &Page) {
        let edges = [page.trim.width, page.trim.height];
        let sound = edges.iter().all(|edge| PAGE_EDGE.contains(&edge.to_micropoints()));
        self.need(sound, "a page's edge is shorter than 3 or longer than 14,400 points");
        self.near(page.bleed);
        for Item { mark, paint } in &page.items {
            if let Mark::Tag(tag) = *mark {
                self.tag(tag, "an item belongs to a tag that is not there");
            }
            self.paint(paint, 0);
        }
        for link in &page.links {
            self.link(link);
        }
        for field in &page.fields {
            self.field(field);
        }
    }

    fn field(&mut self, field: &Field) {
        let role = self.document.tags.get(field.tag.0 as usize).map(|tag| &tag.role);
        self.need(role == Some(&Role::Form), "an area to fill in belongs to no form");
        let named = field.name.split('.').all(|part| !part.trim().is_empty());
        self.need(named, "an area to fill in has no name");
        self.need(
            !field.tooltip.trim().is_empty(),
            "an area to fill in has no description",
        );
        self.need(
            usize::from(field.face.0) < self.faces.len(),
            "an area to fill in wants a face that is not there",
        );
        let size = field.size.to_micropoints();
        self.need(size > 0 && size <= FAR, "an area to fill in has text of no size");
        self.rect(field.rect);
    }

    fn link(&mut self, link: &Link) {
        let role = self.document.tags.get(link.tag.0 as usize).map(|tag| &tag.role);
        self.need(role == Some(&Role::Link), "an active area belongs to no link");
        self.need(!link.areas.is_empty(), "a link has no area");
        self.need(!link.contents.trim().is_empty(), "a link has no description");
        for area in &link.areas {
            self.rect(*area);
        }
        if let Target::Tag(tag) = link.target {
            self.tag(tag, "a link leads to a tag that is not there");
        }
    }

    fn paint(&mut self, paint: &Paint, depth: usize) {
        match paint {
            Paint::Text { origin, run, .. } => {
                self.point(*origin);
                self.run(run);
            }
            Paint::Fill { path, .. } => self.path(path),
            Paint::Stroke { path, pen, .. } => {
                self.path(path);
                let lengths = pen.dash.iter().chain([&pen.width]);
                let sound = lengths
                    .clone()
                    .all(|length| (0..=FAR).contains(&length.to_micropoints()));
                self.need(sound, "a line's thickness or dash is negative or too large");
                let drawn = pen.dash.is_empty() || pen.dash.iter().any(|length| length.to_micropoints() > 0);
                self.need(drawn, "a line's dashes have no length");
            }
            Paint::Image { image, rect } => {
                self.need(
                    *image < self.document.images.len(),
                    "an item shows a picture that is not there",
                );
                self.rect(*rect);
            }
            Paint::Clip { path, items } => {
                self.path(path);
                if depth >= CLIP_DEPTH {
                    return self.fail("outlines are cut by outlines more than 20 deep");
                }
                for item in items {
                    self.paint(item, depth + 1);
                }
            }
        }
    }

    fn run(&mut self, run: &GlyphRun) {
        self.need(
            (run.face.0 as usize) < self.faces.len(),
            "text is set in a face that is not there",
        );
        let size = run.size.to_micropoints();
        self.need(size > 0 && size <= FAR, "text has no size or one that is too large");
        self.need(run.expansion > 0, "text is squeezed to nothing");
        let language =
            run.language.is_empty() || *run.language == *self.document.language || is_language(&run.language);
        self.need(language, "a run's language is not a tag");
        let sound = run.glyphs.iter().all(|glyph| {
            let measures = [glyph.advance, glyph.offset.x, glyph.offset.y];
            measures
                .iter()
                .all(|length| length.to_micropoints().unsigned_abs() <= FAR.unsigned_abs())
        });
        self.need(sound, "a glyph is too far away");
        let texts = run
            .glyphs
            .iter()
            .all(|glyph| run.text.get(glyph.start as usize..glyph.end as usize).is_some());
        self.need(texts, "a glyph stands for text outside of its run");
        self.need(
            run.glyphs.iter().all(|glyph| glyph.id != 0),
            "text shows a character that its face does not have",
        );
    }

    fn path(&mut self, path: &Path) {
        let sound = path.segments.iter().all(|segment| match *segment {
            Segment::Move(point) | Segment::Line(point) => is_near(point),
            Segment::Cubic(first, second, end) => is_near(first) && is_near(second) && is_near(end),
            Segment::Close => true,
        });
        self.need(sound, "an outline reaches too far");
    }

    fn rect(&mut self, rect: Rect) {
        self.point(Point::new(rect.x, rect.y));
        self.near(rect.width);
        self.near(rect.height);
    }

    fn point(&mut self, point: Point) {
        self.need(is_near(point), "an item is too far away");
    }

    fn near(&mut self, length: Length) {
        self.need(
            length.to_micropoints().unsigned_abs() <= FAR.unsigned_abs(),
            "an item is too large",
        );
    }
}

fn is_near(point: Point) -> bool {
    let far = FAR.unsigned_abs();
    point.x.to_micropoints().unsigned_abs() <= far && point.y.to_micropoints().unsigned_abs() <= far
}

/// Whether a text is a language tag (BCP 47) as the languages of brochures are written.
fn is_language(tag: &str) -> bool {
    !tag.is_empty() && tag.parse::<LanguageIdentifier>().is_ok()
}
