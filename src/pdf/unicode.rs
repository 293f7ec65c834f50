//! Which text does each glyph stand for?
//!
//! A font's Unicode map has one text a glyph. Where a glyph stands for several (a hyphen and a no-break hyphen, small
//! capitals of two cases), the commonest goes into the map and the others are said with `ActualText` where they stand;
//! so are glyphs that stand for nothing by themselves, such as an accent that is painted apart from its letter. A
//! no-break space is read as a space: what it forbids is past, and searching for a telephone number finds it.

use std::ops::Range;

use crate::display::{Document, Glyph, GlyphRun, Paint};

/// The texts that one glyph stands for, with how often: in runs that are read glyph by glyph, and in others.
type Texts<'a> = Vec<(&'a str, [u32; 2])>;

/// What the glyphs of one face are used for.
#[derive(Default)]
pub(super) struct Usage<'a> {
    /// By glyph: whether it is used at all, and its texts in order of appearance.
    glyphs: Vec<Option<Texts<'a>>>,
}

impl<'a> Usage<'a> {
    /// The glyphs used, ascending.
    pub(super) fn used(&self) -> impl Iterator<Item = u16> {
        (0..=u16::MAX)
            .zip(&self.glyphs)
            .filter(|(_, texts)| texts.is_some())
            .map(|(glyph, _)| glyph)
    }

    /// The text that a glyph stands for in the font's Unicode map; `None` when it never stands for anything.
    pub(super) fn text(&self, glyph: u16) -> Option<&'a str> {
        let texts = self.glyphs.get(usize::from(glyph))?.as_ref()?;
        // The first of the commonest: `max_by_key` would give the last.
        texts
            .iter()
            .rev()
            .max_by_key(|(_, counts)| *counts)
            .map(|(text, _)| *text)
    }

    /// Notes the glyphs of a run.
    fn add(&mut self, run: &'a GlyphRun) {
        let hidden = usize::from(run.actual.is_some());
        for glyph in &run.glyphs {
            let index = usize::from(glyph.id);
            if index >= self.glyphs.len() {
                self.glyphs.resize(index + 1, None);
            }
            let texts = self.glyphs[index].get_or_insert_default();
            let text = text(run, glyph);
            if text.is_empty() {
                continue;
            }
            match texts.iter_mut().find(|(known, _)| *known == text) {
                Some((_, counts)) => counts[hidden] += 1,
                None => {
                    let mut counts = [0; 2];
                    counts[hidden] = 1;
                    texts.push((text, counts));
                }
            }
        }
    }
}

/// What each of `count` faces is used for, by the face's index; runs in other faces are passed over.
pub(super) fn usage(document: &Document, count: usize) -> Vec<Usage<'_>> {
    let mut usage = Vec::new();
    usage.resize_with(count, Usage::default);
    for item in document.pages.iter().flat_map(|page| &page.items) {
        visit(&item.paint, &mut |run| {
            if let Some(face) = usage.get_mut(usize::from(run.face.0)) {
                face.add(run);
            }
        });
    }
    usage
}

/// Calls `each` with every run of the paint.
fn visit<'a>(paint: &'a Paint, each: &mut impl FnMut(&'a GlyphRun)) {
    match paint {
        Paint::Text { run, .. } => each(run),
        Paint::Clip { items, .. } => items.iter().for_each(|item| visit(item, each)),
        Paint::Fill { .. } | Paint::Stroke { .. } | Paint::Image { .. } => {}
    }
}

/// What a glyph stands for.
fn text<'a>(run: &'a GlyphRun, glyph: &Glyph) -> &'a str {
    match run
        .text
        .get(glyph.start as usize..glyph.end as usize)
        .unwrap_or_default()
    {
        "\u{a0}" | "\u{202f}" => " ",
        text => text,
    }
}

/// Glyphs of a run that are read together.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Cluster<'a> {
    /// Which glyphs.
    pub(super) glyphs: Range<usize>,
    /// What they stand for where the Unicode map does not say it.
    pub(super) text: Option<&'a str>,
}

/// The clusters of a run, those that the Unicode map says joined into one; `mapped` gives a glyph's text in the map.
pub(super) fn clusters<'a>(run: &'a GlyphRun, mapped: impl Fn(u16) -> Option<&'a str>) -> Vec<Cluster<'a>> {
    let mut clusters: Vec<Cluster<'_>> = Vec::new();
    let mut start = 0;
    while let Some(first) = run.glyphs.get(start) {
        let rest = run.glyphs.iter().skip(start + 1);
        let end = start + 1 + rest.take_while(|glyph| glyph.start >= glyph.end).count();
        let text = text(run, first);
        let plain = end == start + 1 && !text.is_empty() && mapped(first.id) == Some(text);
        match clusters.last_mut() {
            Some(last) if plain && last.text.is_none() => last.glyphs.end = end,
            _ => clusters.push(Cluster {
                glyphs: start..end,
                text: (!plain).then_some(text),
            }),
        }
        start = end;
    }
    clusters
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::font::FaceId;
    use crate::geom::{Length, Point};

    /// A run whose glyphs are given as (id, start, end).
    fn run(text: &str, glyphs: &[(u16, u32, u32)]) -> GlyphRun {
        let glyph = |&(id, start, end): &(u16, u32, u32)| Glyph {
            id,
            advance: Length::pt(5),
            offset: Point::default(),
            start,
            end,
        };
        GlyphRun {
            x: Length::ZERO,
            face: FaceId(0),
            size: Length::pt(10),
            language: "nb".into(),
            mark: 0,
            expansion: 10_000,
            spaces: None,
            glyphs: glyphs.iter().map(glyph).collect(),
            text: text.into(),
            actual: None,
        }
    }

    #[test]
    fn the_commonest_text_goes_into_the_map() {
        let runs = [run("\u{2011}-", &[(3, 0, 3), (3, 3, 4)]), run("-", &[(3, 0, 1)])];
        let mut usage = Usage::default();
        runs.iter().for_each(|run| usage.add(run));
        assert_eq!(usage.text(3), Some("-"));
    }

    #[test]
    fn of_equally_common_texts_the_first_goes_into_the_map() {
        let run = run("ab", &[(3, 0, 1), (3, 1, 2)]);
        let mut usage = Usage::default();
        usage.add(&run);
        assert_eq!(usage.text(3), Some("a"));
    }

    #[test]
    fn text_that_readers_never_get_yields_to_text_that_they_get() {
        let mut hidden = run("AA", &[(3, 0, 1), (3, 1, 2)]);
        hidden.actual = Some("aa".into());
        let shown = run("a", &[(3, 0, 1)]);
        let mut usage = Usage::default();
        usage.add(&hidden);
        usage.add(&shown);
        assert_eq!(usage.text(3), Some("a"));
    }

    #[test]
    fn glyphs_as_mapped_form_one_cluster() {
        let run = run("ab", &[(1, 0, 1), (2, 1, 2)]);
        let clusters = clusters(&run, |glyph| Some(if glyph == 1 { "a" } else { "b" }));
        assert_eq!(
            clusters,
            [Cluster {
                glyphs: 0..2,
                text: None
            }]
        );
    }

    #[test]
    fn a_letter_in_two_glyphs_is_said_as_one() {
        let run = run("áb", &[(1, 0, 2), (9, 2, 2), (2, 2, 3)]);
        let clusters = clusters(&run, |glyph| Some(if glyph == 1 { "á" } else { "b" }));
        let expected = [
            Cluster {
                glyphs: 0..2,
                text: Some("á"),
            },
            Cluster {
                glyphs: 2..3,
                text: None,
            },
        ];
        assert_eq!(clusters, expected);
    }

    #[test]
    fn a_glyph_that_stands_for_something_else_is_said() {
        let run = run("\u{2011}", &[(1, 0, 3)]);
        assert_eq!(
            clusters(&run, |_| Some("-")),
            [Cluster {
                glyphs: 0..1,
                text: Some("\u{2011}")
            }]
        );
    }

    #[test]
    fn a_no_break_space_is_a_space() {
        let run = run("\u{a0}", &[(1, 0, 2)]);
        assert_eq!(
            clusters(&run, |_| Some(" ")),
            [Cluster {
                glyphs: 0..1,
                text: None
            }]
        );
    }
}
