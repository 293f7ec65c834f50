//! What does the whole file consist of?

use std::collections::{BTreeMap, BTreeSet};

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::pictures::{Showing, picture};
use super::shades::Shades;
use crate::content::{AreaFill, Block, BlockKind, Brochure, Color, Para, Part};
use crate::locale::Words;
use crate::source::picture::Picture;

/// Rules that do not depend on the brochure.
const STYLES: &str = include_str!("page.css");

/// What the page needs to know beside the brochure itself.
#[derive(Clone, Debug, Default)]
pub struct Edition {
    /// What the link says that leads past the top to the text.
    pub skip: String,
    /// What the list of chapters is called.
    pub contents: String,
    /// What the list of languages is called.
    pub languages: String,
    /// The same brochure in its other languages.
    pub siblings: Vec<Sibling>,
    /// The forms in which the brochures of a catalogue can be had.
    pub forms: Vec<ReadingForm>,
    /// Families with serifs, so that a like one stands in where they are not installed.
    pub serifs: BTreeSet<String>,
}

/// A form in which a brochure can be had, such as a PDF.
#[derive(Clone, Debug)]
pub struct ReadingForm {
    /// What it is called.
    pub label: String,
    /// Where a brochure is in this form, from the page: by its name and language.
    pub href: Href,
}

/// Where a brochure is, by its name and language.
pub type Href = fn(&str, &str) -> String;

/// The brochure in another language.
#[derive(Clone, Debug)]
pub struct Sibling {
    /// Tag of the language.
    pub language: String,
    /// Its name in the language itself.
    pub name: String,
    /// Where its page is, from this one.
    pub href: String,
}

/// A heading that contents can lead to.
pub(super) struct Entry<'a> {
    pub level: u8,
    pub id: String,
    pub words: &'a Words,
}

/// The page while it is written.
pub(super) struct Page<'a> {
    pub edition: &'a Edition,
    pub shades: Shades,
    pub headings: Vec<Entry<'a>>,
    /// How many of them have been written.
    pub written: usize,
    /// How many outlines cut pictures off so far.
    pub clips: usize,
    ids: Ids,
}

/// Identifiers of headings and titles: the name of their message, with a number when it comes again.
#[derive(Default)]
struct Ids {
    used: BTreeMap<String, usize>,
}

impl Ids {
    fn next(&mut self, text: &Para) -> String {
        let name = &*text.words.origin.message;
        let count = self.used.entry(name.to_owned()).or_default();
        *count += 1;
        if *count == 1 {
            name.to_owned()
        } else {
            format!("{name}-{count}")
        }
    }
}

/// The brochure as one HTML file. Equal brochures give equal text.
pub fn page(brochure: &Brochure, edition: &Edition) -> String {
    let cover = brochure.parts.first().and_then(ground);
    let mut page = Page {
        edition,
        shades: Shades::new(brochure, cover, edition.serifs.clone()),
        headings: headings(brochure),
        written: 0,
        clips: 0,
        ids: Ids::default(),
    };
    let mut parts = brochure.parts.iter().filter(|part| !part.blocks.is_empty());
    let first = parts.next();
    let (title, below) = first.map_or((&[] as &[Block], &[] as &[Block]), title_and_rest);
    let header = first.map(|part| page.cover(part, title));
    let mut sections = Vec::new();
    if !below.is_empty() {
        let blocks = page.blocks(below, Color::PAPER);
        sections.push(html! { section { div class="measure" { (blocks) } } });
    }
    sections.extend(parts.map(|part| page.part(part)));
    let draft = brochure.draft.then_some("draft");
    let date = brochure.date;
    let markup = html! {
        (DOCTYPE)
        html lang=(brochure.language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (brochure.title) }
                meta name="description" content=(brochure.subject);
                meta name="author" content=(brochure.author);
                meta name="dcterms.date" content=(format!("{:04}-{:02}-{:02}", date.year, date.month, date.day));
                @if let Some(draft) = draft { meta name="trykksak:translation" content=(draft); }
                style { (PreEscaped(format!("\n{}{}", page.shades.css(), STYLES))) }
            }
            body {
                a class="skip" href="#text" { (edition.skip) }
                (header.unwrap_or_default())
                (languages(edition))
                main id="text" tabindex="-1" { @for section in sections { (section) } }
            }
        }
    };
    markup.into_string() + "\n"
}

/// Links to the other languages.
fn languages(edition: &Edition) -> Markup {
    html! {
        @if !edition.siblings.is_empty() {
            nav class="languages" aria-label=(edition.languages) {
                ul role="list" {
                    @for sibling in &edition.siblings {
                        li {
                            a href=(sibling.href) lang=(sibling.language) hreflang=(sibling.language) { (sibling.name) }
                        }
                    }
                }
            }
        }
    }
}

/// The blocks of a cover, and those from its catalogue on: a poster has all of its blocks on one page.
fn title_and_rest(cover: &Part) -> (&[Block], &[Block]) {
    let is_catalogue = |block: &Block| matches!(block.kind, BlockKind::Catalogue(_));
    let end = cover.blocks.iter().position(is_catalogue).unwrap_or(cover.blocks.len());
    cover.blocks.split_at(end)
}

/// The colour behind a whole part.
fn ground(part: &Part) -> Option<Color> {
    part.background.iter().find_map(|area| match (&area.fill, &area.frame) {
        (AreaFill::Color(color), None) => Some(*color),
        _ => None,
    })
}

/// The first picture behind a part.
fn art(part: &Part) -> Option<&Picture> {
    part.background.iter().find_map(|area| match &area.fill {
        AreaFill::Picture(picture, _) => Some(&**picture),
        AreaFill::Color(_) => None,
    })
}

/// All headings with the identifiers that they will get.
fn headings(brochure: &Brochure) -> Vec<Entry<'_>> {
    let mut ids = Ids::default();
    let mut entries = Vec::new();
    for part in &brochure.parts {
        collect(&part.blocks, &mut ids, &mut entries);
    }
    entries
}

/// Visits titles in the order in which they are written, since identifiers count them.
fn collect<'a>(blocks: &'a [Block], ids: &mut Ids, entries: &mut Vec<Entry<'a>>) {
    for block in blocks {
        match &block.kind {
            BlockKind::Heading(heading) => entries.push(Entry {
                level: heading.level,
                id: ids.next(&heading.text),
                words: &heading.text.words,
            }),
            BlockKind::Aside(aside) => {
                if let Some(title) = &aside.title {
                    ids.next(title);
                }
                collect(&aside.blocks, ids, entries);
            }
            BlockKind::Catalogue(catalogue) => {
                let titles = catalogue.entries.iter().map(|entry| &entry.title);
                entries.extend(titles.map(|title| Entry {
                    level: title.level,
                    id: ids.next(&title.text),
                    words: &title.text.words,
                }));
            }
            BlockKind::Columns(columns) => collect(&columns.blocks, ids, entries),
            BlockKind::Band(band) => collect(&band.blocks, ids, entries),
            _ => {}
        }
    }
}

impl<'a> Page<'a> {
    /// The identifier of a heading or title.
    pub(super) fn heading_id(&mut self, text: &Para) -> String {
        self.ids.next(text)
    }

    /// The first part: title and picture.
    fn cover(&mut self, part: &Part, title: &[Block]) -> Markup {
        let color = ground(part).unwrap_or(Color::PAPER);
        let class = self.shades.ground(color);
        let art = art(part).map(|art| picture(art, Showing::Cover, &mut self.clips));
        let low = if title.len() < part.blocks.len() { " low" } else { "" };
        let blocks = self.blocks(title, color);
        html! {
            header class=(format!("cover{low} {class}")) {
                div class="words" { (blocks) }
                @if let Some(art) = art { div class="art" { (art) } }
            }
        }
    }

    /// A later part.
    fn part(&mut self, part: &Part) -> Markup {
        let color = ground(part).unwrap_or(Color::PAPER);
        let class = ground(part).map(|color| self.shades.ground(color));
        let blocks = self.blocks(&part.blocks, color);
        html! { section class=[class] { div class="measure" { (blocks) } } }
    }
}
