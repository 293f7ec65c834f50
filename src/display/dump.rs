//! What would a reader get from the pages, as plain text?

use std::fmt::Write;

use super::{Document, GlyphRun, Item, Mark, Paint, Role, TagId};
use crate::geom::Length;

impl Document {
    /// The text of the whole document in reading order, one paragraph (heading, item, cell) a line, without footers and
    /// decoration. This is what a screen reader says and what copying gives.
    pub fn plain_text(&self) -> String {
        let mut text = String::new();
        let mut open: Option<TagId> = None;
        for item in self.pages.iter().flat_map(|page| &page.items) {
            let (Mark::Tag(tag), Some(run)) = (item.mark, text_run(item)) else {
                continue;
            };
            let block = self.block_of(tag);
            if open.is_some_and(|known| known != block) {
                trim_end(&mut text);
                text.push('\n');
            }
            open = Some(block);
            text.push_str(run.actual.as_deref().unwrap_or(&run.text));
        }
        trim_end(&mut text);
        text.push('\n');
        text
    }

    /// Where everything stands: pages, and on each the items with role, place in points and text. For tests and for
    /// comparing two versions.
    pub fn dump(&self) -> String {
        let mut out = String::new();
        for page in &self.pages {
            // Writing to a string cannot fail.
            let _ = writeln!(
                out,
                "page {} {:.1} × {:.1} mm",
                page.label,
                page.trim.width.to_mm(),
                page.trim.height.to_mm()
            );
            for item in &page.items {
                let _ = writeln!(out, "  {} {}", self.role_name(item.mark), describe(&item.paint));
            }
            for link in &page.links {
                let _ = writeln!(out, "  link {:?} {:?}", link.contents, link.target);
            }
            for field in &page.fields {
                let at = bounds(&crate::geom::Path::rect(field.rect));
                let _ = writeln!(out, "  field {} {:?} {at} {:?}", field.name, field.kind, field.tooltip);
            }
        }
        out
    }

    /// The nearest tag that stands for a paragraph of its own: inline tags belong to the one they are in.
    fn block_of(&self, mut tag: TagId) -> TagId {
        while let Some(node) = self.tags.get(tag.0 as usize) {
            match (&node.role, node.parent) {
                (Role::Link | Role::Emphasis | Role::Strong | Role::Span | Role::Reference, Some(parent)) => {
                    tag = parent
                }
                _ => break,
            }
        }
        tag
    }

    fn role_name(&self, mark: Mark) -> String {
        match mark {
            Mark::Decoration => "decoration".into(),
            Mark::Footer => "footer".into(),
            Mark::Tag(tag) => self
                .tags
                .get(tag.0 as usize)
                .map_or("?".into(), |tag| format!("{:?}", tag.role)),
        }
    }
}

fn text_run(item: &Item) -> Option<&GlyphRun> {
    match &item.paint {
        Paint::Text { run, .. } => Some(run),
        _ => None,
    }
}

fn trim_end(text: &mut String) {
    text.truncate(text.trim_end().len());
}

fn describe(paint: &Paint) -> String {
    let at = |x: Length, y: Length| format!("{:.2},{:.2}", x.to_pt(), y.to_pt());
    match paint {
        Paint::Text { origin, run, .. } => {
            let width: Length = run.glyphs.iter().map(|glyph| glyph.advance).sum();
            let actual = run
                .actual
                .as_ref()
                .map(|actual| format!(" for {actual:?}"))
                .unwrap_or_default();
            format!(
                "text {} w{:.2} {} {} {:?}{actual}",
                at(origin.x, origin.y),
                width.to_pt(),
                run.size,
                run.language,
                run.text
            )
        }
        Paint::Fill { path, color, .. } => format!("fill {} {:?}", bounds(path), color.cmyk),
        Paint::Stroke { path, color, pen } => format!("stroke {} {:?} {}", bounds(path), color.cmyk, pen.width),
        Paint::Image { image, rect } => format!(
            "image {image} {} {}",
            at(rect.x, rect.y),
            at(rect.right(), rect.bottom())
        ),
        Paint::Clip { path, items } => format!("clip {} {} items", bounds(path), items.len()),
    }
}

fn bounds(path: &crate::geom::Path) -> String {
    path.bounds().map_or("empty".into(), |b| {
        format!(
            "{:.2},{:.2} {:.2},{:.2}",
            b.x.to_pt(),
            b.y.to_pt(),
            b.right().to_pt(),
            b.bottom().to_pt()
        )
    })
}
