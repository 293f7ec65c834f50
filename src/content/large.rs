//! What changes when a brochure is set in large print?
//!
//! Nothing of what it says: the same words, headings, lists, tables and pictures. The paper is A4 with one column, no type
//! is smaller than 16 pt and body text has 18 pt on generous leading; no hyphens, no justified lines, no text on
//! pictures. Source: the clear print guidelines of the Royal National Institute of Blind People and of the UK
//! Association for Accessible Formats (large print from 16 pt on, 18 pt preferred, left-aligned, even spacing).

use super::{Align, Area, AreaFill, Block, BlockKind, Color, Format, Groups, Part, TextStyle};
use crate::geom::{Length, Sides, Size};
use crate::source::brochure::{AreaBox, Vertical};
use crate::source::house::{Case, FormatKind};
use crate::source::picture::{Drawing, Node, Picture};
use crate::source::{Measure, Placed};

/// Body text.
const BODY: Length = Length::pt(18);
/// The smallest type.
const LEAST: Length = Length::pt(16);
/// The largest type: more only takes room.
const MOST: Length = Length::pt(44);

/// A4 with margins that leave a line of about 55 letters.
pub(super) fn format() -> Format {
    Format {
        name: "large-print".into(),
        kind: FormatKind::Sheet,
        fold: None,
        trim: Size::new(Length::mm(210), Length::mm(297)),
        margins: Sides {
            top: Length::mm(22),
            right: Length::mm(22),
            bottom: Length::mm(28),
            left: Length::mm(22),
        },
        columns: 1,
        gutter: Length::ZERO,
        first_baseline: Length::ZERO,
        grid_step: Length::pt(13),
        bleed: Length::ZERO,
        panels: Vec::new(),
    }
}

/// The style in large print; `body` is the size of body text as designed.
pub(super) fn enlarge(style: TextStyle, body: Length) -> TextStyle {
    let ratio = |length: Length| length.scale(BODY.to_micropoints(), body.to_micropoints().max(1));
    let size = if style.size <= body {
        ratio(style.size).max(LEAST)
    } else {
        // Headings keep their distance from body text and do not grow in proportion, or they would fill the page.
        (BODY + (style.size - body)).min(MOST)
    };
    let leading = size.scale(style.leading.to_micropoints(), style.size.to_micropoints().max(1));
    let open = if size <= Length::pt(20) {
        size.scale(14, 10)
    } else {
        size.scale(12, 10)
    };
    TextStyle {
        size,
        leading: leading.max(open),
        before: ratio(style.before).min(Length::pt(30)),
        after: ratio(style.after).min(Length::pt(20)),
        indent: ratio(style.indent),
        first_line: Length::ZERO,
        align: if style.align == Align::Justify {
            Align::Start
        } else {
            style.align
        },
        case: Case::AsWritten,
        tracking: style.tracking.max(0),
        weight: style.weight.max(400),
        hyphenate: false,
        on_grid: false,
        initial: 0,
        ..style
    }
}

/// The cover, and all else in one part that flows from page to page.
pub(super) fn parts(parts: Vec<Part>) -> Vec<Part> {
    let margins = format().margins;
    let mut all = parts
        .into_iter()
        .filter(|part| !part.blocks.is_empty())
        .map(|part| Part {
            panels: Vec::new(),
            pages: None,
            start: None,
            margins,
            columns: 1,
            fit: None,
            ..part
        });
    let Some(cover) = all.next() else { return Vec::new() };
    let mut cover = Part { footer: false, ..cover };
    let pictures = std::mem::take(&mut cover.background);
    let (kept, others): (Vec<Area>, Vec<Area>) = pictures.into_iter().partition(fills_the_page);
    let has_picture = kept.iter().any(|area| matches!(area.fill, AreaFill::Picture(..)));
    cover.background = kept;
    if let Some(scene) = others.iter().find_map(scene).filter(|_| !has_picture) {
        cover.background.push(scene);
        cover.margins.bottom += SCENE;
    }
    let rest = without_catalogue(&mut cover);
    cover.blocks = flatten(cover.blocks);
    let all = all.map(|mut part| {
        part.blocks = on_paper(flatten(std::mem::take(&mut part.blocks)), ground(&part));
        part
    });
    let text = rest.into_iter().chain(all).reduce(|mut text, part| {
        text.blocks.extend(part.blocks);
        text
    });
    let text = text.map(|text| Part {
        footer: true,
        background: Vec::new(),
        vertical: Vertical::Top,
        ..text
    });
    std::iter::once(cover).chain(text).collect()
}

/// How high the scene on a cover of other proportions is.
const SCENE: Length = Length::mm(150);

/// The foot of a whole-page drawing that has other proportions than the page, where its scene is, as a picture below the
/// title with the margins of the page around it.
fn scene(area: &Area) -> Option<Area> {
    let AreaFill::Picture(picture, intent) = &area.fill else {
        return None;
    };
    let Picture::Drawing(drawing) = &**picture else {
        return None;
    };
    if area.frame.is_some() {
        return None;
    }
    let Format { trim, margins, .. } = format();
    let width = trim.width - margins.left - margins.right;
    let height = drawing.size.width.scale(SCENE.to_micropoints(), width.to_micropoints());
    let up = (drawing.size.height - height).max(Length::ZERO);
    let foot = Drawing {
        size: Size::new(drawing.size.width, drawing.size.height - up),
        nodes: drawing.nodes.iter().map(|node| shifted(node, up)).collect(),
    };
    let measure = |length| Some(Placed::nowhere(Measure(length)));
    Some(Area {
        fill: AreaFill::Picture(Picture::Drawing(foot).into(), *intent),
        frame: Some(AreaBox {
            left: measure(margins.left),
            right: measure(margins.right),
            bottom: measure(margins.left),
            height: measure(SCENE),
            ..AreaBox::default()
        }),
        every_page: false,
    })
}

/// Something of a drawing, higher up by this much.
fn shifted(node: &Node, up: Length) -> Node {
    match node {
        Node::Shape(shape) => {
            let mut shape = shape.clone();
            shape.path = shape.path.shifted(Length::ZERO, -up);
            Node::Shape(shape)
        }
        Node::Clip { path, nodes } => Node::Clip {
            path: path.shifted(Length::ZERO, -up),
            nodes: nodes.iter().map(|node| shifted(node, up)).collect(),
        },
    }
}

/// The colour behind a whole part.
fn ground(part: &Part) -> Option<Color> {
    part.background.iter().find_map(|area| match (&area.fill, &area.frame) {
        (AreaFill::Color(color), None) => Some(*color),
        _ => None,
    })
}

/// The blocks of a part that has lost its ground: boxes that were paper on it would not be seen, so they get its colour when it
/// carries dark text. A picture at the start keeps its distance from the text of the part before.
fn on_paper(blocks: Vec<Block>, ground: Option<Color>) -> Vec<Block> {
    let light = ground.filter(|color| color.is_light() && *color != Color::PAPER);
    let apart = blocks
        .first()
        .filter(|block| matches!(block.kind, BlockKind::Figure(_)))
        .map(|block| Block {
            kind: BlockKind::Spacer(Length::pt(26)),
            place: block.place.clone(),
        });
    let boxes = blocks.into_iter().map(|mut block| {
        if let (BlockKind::Aside(aside), Some(light)) = (&mut block.kind, light)
            && aside.background == Color::PAPER
        {
            aside.background = light;
        }
        block
    });
    apart.into_iter().chain(boxes).collect()
}

/// Takes everything from the catalogue on out of a cover: a poster has all of its blocks on one page.
fn without_catalogue(cover: &mut Part) -> Option<Part> {
    let is_catalogue = |block: &Block| matches!(block.kind, BlockKind::Catalogue(_));
    let start = cover.blocks.iter().position(is_catalogue)?;
    let blocks = flatten(cover.blocks.split_off(start));
    Some(Part {
        blocks,
        ..cover.clone()
    })
}

/// Whether something behind the cover still fits: a colour, or a whole-page drawing of nearly the same proportions.
fn fills_the_page(area: &Area) -> bool {
    match &area.fill {
        AreaFill::Color(_) => area.frame.is_none(),
        AreaFill::Picture(picture, _) => {
            let Picture::Drawing(drawing) = &**picture else {
                return false;
            };
            let page = format().trim;
            let height = page.width.scale(
                drawing.size.height.to_micropoints(),
                drawing.size.width.to_micropoints().max(1),
            );
            area.frame.is_none() && (height - page.height).to_micropoints().abs() * 20 < page.height.to_micropoints()
        }
    }
}

/// One column without the breaks and spaces that belong to the designed page; pictures grow with the text.
fn flatten(blocks: Vec<Block>) -> Vec<Block> {
    let mut flat = Vec::new();
    for mut block in blocks {
        match &mut block.kind {
            BlockKind::Columns(columns) => flat.extend(flatten(std::mem::take(&mut columns.blocks))),
            BlockKind::Break(_) | BlockKind::Spacer(_) => {}
            BlockKind::Catalogue(catalogue) => {
                // Each brochure stays whole, with its cover as designed: so two of them fill a page.
                flat.extend(catalogue.entries.iter().map(|entry| Block {
                    kind: BlockKind::Groups(Groups {
                        groups: vec![(1, entry.blocks(&block.place))],
                        gutter: Length::ZERO,
                    }),
                    place: block.place.clone(),
                }));
            }
            BlockKind::Figure(figure) => {
                figure.width = figure.width.map(|width| width.scale(3, 2).min(Length::mm(160)));
                figure.beside = None;
                flat.push(block);
            }
            BlockKind::Aside(aside) => {
                aside.beside = None;
                // Space in a box is there to write in.
                let inside = std::mem::take(&mut aside.blocks).into_iter();
                aside.blocks = inside
                    .flat_map(|inner| match inner.kind {
                        BlockKind::Spacer(_) => vec![inner],
                        _ => flatten(vec![inner]),
                    })
                    .collect();
                flat.push(block);
            }
            BlockKind::Band(band) => {
                band.blocks = flatten(std::mem::take(&mut band.blocks));
                flat.push(block);
            }
            _ => flat.push(block),
        }
    }
    flat
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::{Palette, StyleBook};
    use crate::source::house::Theme;

    fn style(size: i64, leading: i64) -> TextStyle {
        let theme = Theme {
            colors: Default::default(),
            fonts: Default::default(),
            styles: Default::default(),
        };
        let plain = StyleBook::plain(&theme, &Palette::default()).get("body", None);
        TextStyle {
            size: Length::pt(size),
            leading: Length::pt(leading),
            ..plain
        }
    }

    #[test]
    fn no_type_is_smaller_than_16_points() {
        assert_eq!(enlarge(style(6, 8), Length::pt(10)).size, Length::pt(16));
        assert_eq!(enlarge(style(10, 13), Length::pt(10)).size, Length::pt(18));
    }

    #[test]
    fn headings_keep_their_distance_from_the_text() {
        assert_eq!(enlarge(style(22, 26), Length::pt(10)).size, Length::pt(30));
        assert_eq!(enlarge(style(60, 66), Length::pt(10)).size, Length::pt(44));
    }

    #[test]
    fn lines_stand_at_least_two_fifths_of_the_size_apart() {
        let tight = enlarge(style(10, 10), Length::pt(10));
        assert_eq!(tight.leading, Length::micropoints(25_200_000));
    }

    #[test]
    fn a_cover_of_other_proportions_shows_the_foot_of_its_drawing() {
        let tall = Drawing {
            size: Size::new(Length::mm(105), Length::mm(216)),
            nodes: Vec::new(),
        };
        let area = |frame| Area {
            fill: AreaFill::Picture(Picture::Drawing(tall.clone()).into(), Default::default()),
            frame,
            every_page: false,
        };
        assert!(!fills_the_page(&area(None)));
        assert!(scene(&area(Some(AreaBox::default()))).is_none());
        let found = scene(&area(None)).expect("a scene");
        let AreaFill::Picture(picture, _) = &found.fill else {
            panic!("no picture")
        };
        let Picture::Drawing(foot) = &**picture else {
            panic!("no drawing")
        };
        // As wide as the drawing, in the proportions of its place below the title.
        let place = found.place(format().trim, Length::ZERO);
        assert_eq!((place.width, place.height), (Length::mm(166), SCENE));
        assert_eq!(foot.size.width, tall.size.width);
        let wanted = tall.size.width.scale(150, 166);
        assert!((foot.size.height - wanted).to_micropoints().abs() < 10);
    }

    #[test]
    fn boxes_of_paper_get_the_ground_that_they_stood_on() {
        let ground = Color {
            srgb: [0xff, 0xf6, 0xe6],
            ..Color::PAPER
        };
        let aside = |background| Block {
            kind: BlockKind::Aside(crate::content::Aside {
                title: None,
                background,
                beside: None,
                blocks: Vec::new(),
            }),
            place: crate::diag::Place::file("b.yaml"),
        };
        let color = |background, ground| match &on_paper(vec![aside(background)], ground)[0].kind {
            BlockKind::Aside(aside) => aside.background,
            _ => panic!("no box"),
        };
        assert_eq!(color(Color::PAPER, Some(ground)), ground);
        assert_eq!(color(Color::PAPER, Some(Color::BLACK)), Color::PAPER);
        assert_eq!(color(Color::BLACK, Some(ground)), Color::BLACK);
    }

    #[test]
    fn space_is_kept_only_where_one_writes_in_it() {
        let block = |kind| Block {
            kind,
            place: crate::diag::Place::file("b.yaml"),
        };
        let notes = crate::content::Aside {
            title: None,
            background: Color::PAPER,
            beside: None,
            blocks: vec![block(BlockKind::Spacer(Length::mm(18)))],
        };
        let flat = flatten(vec![
            block(BlockKind::Spacer(Length::mm(60))),
            block(BlockKind::Aside(notes)),
        ]);
        let [
            Block {
                kind: BlockKind::Aside(aside),
                ..
            },
        ] = flat.as_slice()
        else {
            panic!("not one box")
        };
        assert_eq!(aside.blocks.len(), 1);
    }
}
