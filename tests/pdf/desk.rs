//! How do tests make finished pages without layout? By hand: shape a text, put it at a place.

use std::sync::Arc;

use harfrust::{Buffer, Font, ShapeOptions, ShaperFont};
use skrifa::instance::{LocationRef, Size as FontSize};
use skrifa::{FontRef, MetadataProvider};
use trykksak::display::{
    Color, Date, Document, Glyph, GlyphRun, Item, Link, Mark, Page, Paint, Role, Tag, TagId, Target,
};
use trykksak::font::{Face, FaceId};
use trykksak::geom::{Length, Point, Rect, Size};

/// Text colour.
pub const INK: Color = Color {
    cmyk: [0, 0, 0, 90],
    srgb: [25, 25, 25],
    spot: None,
};
/// Colour of fills.
pub const TINT: Color = Color {
    cmyk: [20, 0, 30, 0],
    srgb: [204, 230, 190],
    spot: None,
};
/// Upright sans serif.
pub const SANS: FaceId = FaceId(0);
/// Upright serif.
pub const SERIF: FaceId = FaceId(1);

/// Reads a font file below the project folder.
pub fn face(file: &str) -> Face {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    let data: Arc<[u8]> = std::fs::read(path).unwrap().into();
    let font = FontRef::new(&data).unwrap();
    let metrics = font.metrics(FontSize::unscaled(), LocationRef::default());
    Face {
        file: file.into(),
        family: "Test".into(),
        weight: 400,
        italic: false,
        units_per_em: metrics.units_per_em,
        ascender: metrics.ascent as i16,
        descender: metrics.descent as i16,
        cap_height: metrics.cap_height.unwrap_or(700.0) as i16,
        x_height: metrics.x_height.unwrap_or(500.0) as i16,
        data,
    }
}

/// The faces that [`SANS`] and [`SERIF`] count.
pub fn faces() -> Vec<Face> {
    vec![
        face("fonts/SourceSans3-Regular.ttf"),
        face("fonts/Literata-Regular.ttf"),
    ]
}

/// Pages being made.
pub struct Desk {
    /// The faces.
    pub faces: Vec<Face>,
    fonts: Vec<Font>,
    /// The pages so far.
    pub document: Document,
}

impl Desk {
    /// A document with a root tag and one page of A6.
    pub fn new(faces: Vec<Face>) -> Self {
        let fonts = faces
            .iter()
            .map(|face| Font::new(face.data.to_vec(), 0).unwrap())
            .collect();
        let document = Document {
            id: "sample".into(),
            title: "Prøve på alt".into(),
            subject: "Alle slags merker på et ark".into(),
            author: "Selvhjelp Norge".into(),
            language: "nb".into(),
            date: Date {
                year: 2026,
                month: 2,
                day: 14,
            },
            ..Document::default()
        };
        let mut desk = Self { faces, fonts, document };
        desk.document.tags.push(Tag {
            role: Role::Document,
            parent: None,
            language: None,
            alt: None,
            title: None,
            origin: None,
        });
        desk.page("1");
        desk
    }

    /// Adds a page of A6.
    pub fn page(&mut self, label: &str) {
        let trim = Size::new(Length::mm(105), Length::mm(148));
        let page = Page {
            label: label.into(),
            trim,
            bleed: Length::mm(3),
            ..Page::default()
        };
        self.document.pages.push(page);
    }

    /// Adds a tag below another.
    pub fn tag(&mut self, parent: TagId, role: Role) -> TagId {
        let tag = Tag {
            role,
            parent: Some(parent),
            language: None,
            alt: None,
            title: None,
            origin: None,
        };
        self.document.tags.push(tag);
        TagId(self.document.tags.len() as u32 - 1)
    }

    /// A tag, to set what else it says.
    pub fn get(&mut self, tag: TagId) -> &mut Tag {
        &mut self.document.tags[tag.0 as usize]
    }

    /// The text as glyphs of a face.
    pub fn run(&self, face: FaceId, size: Length, text: &str) -> GlyphRun {
        let mut buffer = Buffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        harfrust::shape(
            &ShaperFont::new(&self.fonts[usize::from(face.0)]),
            &mut buffer,
            ShapeOptions::new(),
        )
        .unwrap();
        let em = i64::from(self.faces[usize::from(face.0)].units_per_em);
        let mut starts: Vec<u32> = buffer.glyph_infos().iter().map(|info| info.cluster).collect();
        starts.push(text.len() as u32);
        let mut glyphs = Vec::new();
        for (index, (info, position)) in buffer.glyph_infos().iter().zip(buffer.glyph_positions()).enumerate() {
            let first = index == 0 || starts[index - 1] != starts[index];
            let next = *starts[index..]
                .iter()
                .find(|start| **start > starts[index])
                .unwrap_or(&starts[index]);
            let scaled = |units: i32| size.scale(units.into(), em);
            glyphs.push(Glyph {
                id: info.glyph_id.try_into().unwrap(),
                advance: scaled(position.x_advance),
                offset: Point::new(scaled(position.x_offset), -scaled(position.y_offset)),
                start: if first { starts[index] } else { next },
                end: next,
            });
        }
        GlyphRun {
            x: Length::ZERO,
            face,
            size,
            language: "nb".into(),
            mark: 0,
            expansion: 10_000,
            spaces: None,
            glyphs,
            text: text.into(),
            actual: None,
        }
    }

    /// Puts something on the last page.
    pub fn put(&mut self, mark: Mark, paint: Paint) {
        self.document.pages.last_mut().unwrap().items.push(Item { mark, paint });
    }

    /// Puts a run on the last page, in points from its upper left corner; gives where it ends.
    pub fn set(&mut self, mark: Mark, x: f64, y: f64, run: GlyphRun) -> f64 {
        let origin = Point::new(Length::from_pt(x), Length::from_pt(y));
        let end = x + run.glyphs.iter().map(|glyph| glyph.advance).sum::<Length>().to_pt();
        self.put(
            mark,
            Paint::Text {
                origin,
                run,
                color: INK,
            },
        );
        end
    }

    /// Puts a text of 9 pt in the serif face on the last page; gives where it ends.
    pub fn write(&mut self, tag: TagId, x: f64, y: f64, text: &str) -> f64 {
        let run = self.run(SERIF, Length::pt(9), text);
        self.set(Mark::Tag(tag), x, y, run)
    }

    /// Makes a line of text of the last page active.
    pub fn link(&mut self, tag: TagId, x: f64, y: f64, end: f64, target: Target) {
        let area = rect(x, y - 8.0, end - x, 10.0);
        let contents = format!("Lenke {}", tag.0);
        self.document.pages.last_mut().unwrap().links.push(Link {
            tag,
            areas: vec![area],
            target,
            contents,
        });
    }

    /// The pages of the press edition.
    pub fn press(&self) -> Vec<u8> {
        trykksak::pdf::press(&self.document, &self.faces).unwrap()
    }

    /// The accessible edition.
    pub fn accessible(&self) -> Vec<u8> {
        trykksak::pdf::accessible(&self.document, &self.faces).unwrap()
    }
}

/// A rectangle in points.
pub fn rect(x: f64, y: f64, width: f64, height: f64) -> Rect {
    let [x, y, width, height] = [x, y, width, height].map(Length::from_pt);
    Rect::new(x, y, width, height)
}
