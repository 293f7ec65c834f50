//! How do pictures and QR codes become rows?

use super::super::galley::Galley;
use super::super::row::{Draw, Row, Start, shift_paint, stack};
use super::boxes::side_by_side;
use super::list::indent_rows;
use crate::content::{Align, Figure, Qr};
use crate::diag::{Code, Finding};
use crate::display::{Color, Image, Mark, Paint, Pen, PixelKind, Role, Tag, TagId};
use crate::geom::{Length, Path, Rect, Size};
use crate::source::picture::{Channels, Drawing, Node, Picture, Raster};
use crate::source::printing::Intent;

/// A picture with its caption below it.
pub fn figure_rows(galley: &Galley<'_>, figure: &Figure, width: Length, parent: TagId) -> Vec<Row> {
    let wanted = figure.width.unwrap_or(width);
    if wanted > width && figure.beside.is_none() {
        galley.report([too_wide(galley, wanted, width)]);
    }
    let own = wanted.min(width).scale(figure.scale, 1000).min(width);
    let natural = picture_size(&figure.picture);
    if natural.width <= Length::ZERO || natural.height <= Length::ZERO {
        return Vec::new();
    }
    let height = natural
        .height
        .scale(own.to_micropoints(), natural.width.to_micropoints());
    let left = match figure.align {
        Align::Start | Align::Justify => Length::ZERO,
        Align::End => width - own,
        Align::Center => (width - own) / 2,
    };
    let tag = figure
        .alt
        .as_ref()
        .map(|alt| figure_tag(galley, parent, alt.plain(), &alt.origin));
    let mark = tag.map_or(Mark::Decoration, Mark::Tag);
    let paints = picture_paints(
        galley,
        &figure.picture,
        figure.intent,
        Rect::new(left, Length::ZERO, own, height),
    );
    let draws = paints.into_iter().map(|paint| Draw::Paint(mark, paint)).collect();
    let picture = Row {
        before: galley.step(),
        after: galley.step(),
        height,
        depth: height,
        draws,
        ..Row::default()
    };
    let mut rows = vec![picture];
    if let Some(caption) = &figure.caption {
        let caption_tag = galley.tag(
            tag.unwrap_or(parent),
            if tag.is_some() { Role::Caption } else { Role::P },
        );
        let mut lines = galley.para(caption, width, caption_tag);
        indent_rows(&mut lines, left);
        lines.iter_mut().for_each(|row| row.start = Start::Together);
        rows[0].after = caption.style.before;
        rows.extend(lines);
    }
    rows
}

/// A picture that is set narrower than it asks for.
fn too_wide(galley: &Galley<'_>, wanted: Length, width: Length) -> Finding {
    let message = format!(
        "the picture is {:.1} mm wide, its column {:.1} mm; it is made as wide as the column",
        wanted.to_mm(),
        width.to_mm()
    );
    Finding::warning(Code::FigureTooWide, message)
        .at(galley.place())
        .hint("give it a smaller `width`, or take `width` away")
}

fn figure_tag(galley: &Galley<'_>, parent: TagId, alt: String, origin: &crate::diag::Origin) -> TagId {
    let language = (origin.language != galley.language).then(|| origin.language.clone());
    galley.push_tag(Tag {
        role: Role::Figure,
        parent: Some(parent),
        language,
        alt: Some(alt),
        title: None,
        origin: Some(origin.clone().into()),
    })
}

/// A picture's own size; of pixels, one point each.
pub fn picture_size(picture: &Picture) -> Size {
    match picture {
        Picture::Drawing(drawing) => drawing.size,
        Picture::Raster(raster) => Size::new(
            Length::pt(i64::from(raster.width)),
            Length::pt(i64::from(raster.height)),
        ),
    }
}

/// A picture stretched to a rectangle.
pub fn picture_paints(galley: &Galley<'_>, picture: &Picture, intent: Intent, rect: Rect) -> Vec<Paint> {
    match picture {
        Picture::Drawing(drawing) => drawing_paints(galley, drawing, rect),
        Picture::Raster(raster) => vec![Paint::Image {
            image: galley.image(raster, intent, || image(raster, intent)),
            rect,
        }],
    }
}

fn image(raster: &Raster, intent: Intent) -> Image {
    let kind = match raster.channels {
        Channels::Gray => PixelKind::Gray,
        Channels::Rgb => PixelKind::Rgb,
    };
    Image {
        width: raster.width,
        height: raster.height,
        kind,
        pixels: raster.pixels.clone(),
        file: raster.file.clone(),
        intent,
        jpeg: raster.jpeg.clone(),
        original: raster.original.clone(),
    }
}

fn drawing_paints(galley: &Galley<'_>, drawing: &Drawing, rect: Rect) -> Vec<Paint> {
    let scale = Scale {
        to: rect,
        from: drawing.size,
    };
    drawing
        .nodes
        .iter()
        .flat_map(|node| node_paints(galley, node, scale))
        .collect()
}

fn node_paints(galley: &Galley<'_>, node: &Node, scale: Scale) -> Vec<Paint> {
    match node {
        Node::Clip { path, nodes, .. } => {
            let items = nodes.iter().flat_map(|node| node_paints(galley, node, scale)).collect();
            vec![Paint::Clip {
                path: scale.path(path),
                items,
            }]
        }
        Node::Shape(shape) => {
            let color = |srgb| galley.palette.matching(srgb);
            let fill = shape.fill.as_ref().map(|fill| Paint::Fill {
                path: scale.path(&shape.path),
                color: color(fill.rgb),
                even_odd: fill.even_odd,
            });
            let stroke = shape.stroke.as_ref().map(|stroke| {
                let dash = stroke.dash.iter().map(|&length| scale.length(length)).collect();
                let pen = Pen {
                    width: scale.length(stroke.width),
                    round: stroke.round,
                    dash,
                };
                Paint::Stroke {
                    path: scale.path(&shape.path),
                    color: color(stroke.rgb),
                    pen,
                }
            });
            fill.into_iter().chain(stroke).collect()
        }
    }
}

/// From a drawing's own coordinates to a rectangle on the page.
#[derive(Clone, Copy)]
struct Scale {
    to: Rect,
    from: Size,
}

impl Scale {
    fn path(self, path: &Path) -> Path {
        use crate::geom::{Point, Segment};
        let along = |v: Length, to: Length, from: Length| v.scale(to.to_micropoints(), from.to_micropoints());
        let at = |p: Point| {
            Point::new(
                self.to.x + along(p.x, self.to.width, self.from.width),
                self.to.y + along(p.y, self.to.height, self.from.height),
            )
        };
        let segments = path.segments.iter().map(|segment| match *segment {
            Segment::Move(p) => Segment::Move(at(p)),
            Segment::Line(p) => Segment::Line(at(p)),
            Segment::Cubic(a, b, c) => Segment::Cubic(at(a), at(b), at(c)),
            Segment::Close => Segment::Close,
        });
        Path {
            segments: segments.collect(),
        }
    }

    fn length(self, length: Length) -> Length {
        length.scale(self.to.width.to_micropoints(), self.from.width.to_micropoints())
    }
}

/// A QR code with its caption beside it.
pub fn qr_rows(galley: &Galley<'_>, qr: &Qr, width: Length, parent: TagId) -> Vec<Row> {
    let tag = figure_tag(galley, parent, qr.alt.plain(), &qr.alt.origin);
    let Some(draws) = qr_draws(qr, tag) else {
        galley.report([qr
            .alt
            .origin
            .error(Code::BrochureInvalid, "the address is too long for a QR code")
            .hint("use a shorter address")]);
        return Vec::new();
    };
    let code = Row {
        height: qr.size,
        depth: qr.size,
        draws,
        ..Row::default()
    };
    let gap = Length::mm(4);
    let mut caption = Vec::new();
    if let Some(para) = &qr.caption {
        let lines = galley.para(para, width - qr.size - gap, galley.tag(tag, Role::Caption));
        let mut beside = vec![middle(stack(lines, galley.step(), true), qr.size)];
        indent_rows(&mut beside, qr.size + gap);
        caption = beside;
    }
    vec![Row {
        before: galley.step(),
        after: galley.step(),
        ..side_by_side(vec![vec![code], caption], galley.step(), true)
    }]
}

/// A row moved down so that it stands in the middle of `height`.
fn middle(row: Row, height: Length) -> Row {
    let down = ((height - row.height) / 2).max(Length::ZERO);
    let draws = row
        .draws
        .into_iter()
        .map(|draw| draw.shifted(Length::ZERO, down))
        .collect();
    Row {
        draws,
        baseline: None,
        height: row.height + down,
        depth: row.depth + down,
        ..row
    }
}

/// The dark modules as one outline on white.
fn qr_draws(qr: &Qr, tag: TagId) -> Option<Vec<Draw>> {
    let modules = qr.modules()?;
    let whole = modules.side as i64;
    let side = qr.size / whole;
    let square = |column: usize, row: usize, columns: usize, rows: i64| {
        Path::rect(Rect::new(
            side * column as i64,
            side * row as i64,
            side * columns as i64,
            side * rows,
        ))
    };
    let mut path = Path::default();
    for run in &modules.dark {
        path.segments
            .extend(square(run.column, run.row, run.length, 1).segments);
    }
    let white = square(0, 0, modules.side, whole);
    let fill = |path, color| {
        Draw::Paint(
            Mark::Tag(tag),
            Paint::Fill {
                path,
                color,
                even_odd: false,
            },
        )
    };
    Some(vec![fill(white, Color::PAPER), fill(path, qr.color)])
}

/// A picture scaled to cover a rectangle, the overhang cut off on both sides alike.
pub fn covering(galley: &Galley<'_>, picture: &Picture, intent: Intent, rect: Rect) -> Vec<Paint> {
    let natural = picture_size(picture);
    if natural.width <= Length::ZERO || natural.height <= Length::ZERO {
        return Vec::new();
    }
    let by_width = natural
        .height
        .scale(rect.width.to_micropoints(), natural.width.to_micropoints());
    let by_height = natural
        .width
        .scale(rect.height.to_micropoints(), natural.height.to_micropoints());
    let size = if by_width >= rect.height {
        Size::new(rect.width, by_width)
    } else {
        Size::new(by_height, rect.height)
    };
    let (x, y) = ((rect.width - size.width) / 2, (rect.height - size.height) / 2);
    let whole = Rect::new(Length::ZERO, Length::ZERO, size.width, size.height);
    let paints = picture_paints(galley, picture, intent, whole)
        .into_iter()
        .map(|p| shift_paint(p, rect.x + x, rect.y + y))
        .collect();
    vec![Paint::Clip {
        path: Path::rect(rect),
        items: paints,
    }]
}
