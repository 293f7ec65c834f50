//! Which pages have everything that a writer can meet: every role, link, picture and language?

use std::sync::Arc;

use trykksak::display::{Bookmark, Field, FieldKind, Image, Intent, Mark, Paint, Pen, PixelKind, Role, TagId, Target};
use trykksak::geom::{Length, Path, Point};

use crate::desk::{Desk, INK, SANS, SERIF, TINT, faces, rect};

/// Two pages with everything.
pub fn everything() -> Desk {
    let mut desk = Desk::new(faces());
    let sect = desk.tag(TagId(0), Role::Sect);
    desk.get(sect).title = Some("Første kapittel".into());
    let heading = opening(&mut desk, sect);
    contents(&mut desk, sect, heading);
    figures(&mut desk, sect);
    footer(&mut desk, "1");
    desk.page("bakside");
    lists(&mut desk, sect);
    table(&mut desk, sect);
    asides(&mut desk, sect);
    fields(&mut desk, sect);
    footer(&mut desk, "2");
    let bookmark = |level, title: &str, tag| Bookmark {
        level,
        title: title.into(),
        tag,
    };
    desk.document.outline = vec![
        bookmark(1, "Sjølvhjelp – ávvir", heading),
        bookmark(2, "Kapittel", sect),
    ];
    desk
}

/// Heading and a paragraph with everything inline.
fn opening(desk: &mut Desk, sect: TagId) -> TagId {
    desk.put(
        Mark::Decoration,
        Paint::Fill {
            path: Path::rect(rect(-9.0, -9.0, 320.0, 50.0)),
            color: TINT,
            even_odd: false,
        },
    );
    let heading = desk.tag(sect, Role::Heading(1));
    let mut run = desk.run(SANS, Length::pt(18), "SELVHJELP");
    run.actual = Some("Selvhjelp".into());
    desk.set(Mark::Tag(heading), 20.0, 30.0, run);
    let p = desk.tag(sect, Role::P);
    let (em, strong, foreign) = (
        desk.tag(p, Role::Emphasis),
        desk.tag(p, Role::Strong),
        desk.tag(p, Role::Span),
    );
    let link = desk.tag(p, Role::Link);
    desk.get(foreign).language = Some("en".into());
    let x = desk.write(p, 20.0, 60.0, "En fin affære, ");
    let x = desk.write(em, x, 60.0, "stresset");
    let x = desk.write(p, x, 60.0, " og ");
    let x = desk.write(strong, x, 60.0, "viktig");
    desk.write(p, x, 60.0, ",\u{a0}om ");
    let mut english = desk.run(SERIF, Length::pt(9), "self-help");
    english.language = "en".into();
    let x = desk.set(Mark::Tag(foreign), 20.0, 72.0, english);
    let mut sami = desk.run(SERIF, Length::pt(9), " ja iešveahkki, ");
    sami.language = "se".into();
    let x = desk.set(Mark::Tag(p), x, 72.0, sami);
    let mut first = desk.run(SERIF, Length::pt(9), "selvhjelps-");
    first.actual = Some("selvhjelpsgruppe".into());
    if let Some(hyphen) = first.glyphs.last_mut() {
        hyphen.start = hyphen.end;
    }
    desk.set(Mark::Tag(p), x, 72.0, first);
    let mut second = desk.run(SERIF, Length::pt(9), "gruppe");
    second.actual = Some("".into());
    second.expansion = 9_800;
    second
        .glyphs
        .iter_mut()
        .for_each(|glyph| glyph.advance = glyph.advance.scale(98, 100));
    let x = desk.set(Mark::Tag(p), 20.0, 84.0, second);
    let start = desk.write(p, x, 84.0, " står på ");
    let end = desk.write(link, start, 84.0, "selvhjelp.no");
    desk.link(link, start, 84.0, end, Target::Uri("https://selvhjelp.no/språk".into()));
    if let Some(link) = desk.document.pages[0].links.last_mut() {
        link.areas.push(rect(20.0, 88.0, 30.0, 10.0));
    }
    desk.write(p, end, 84.0, ".");
    heading
}

/// A table of contents with an entry that leads to `target`.
fn contents(desk: &mut Desk, sect: TagId, target: TagId) {
    let toc = desk.tag(sect, Role::Toc);
    let entry = desk.tag(toc, Role::TocEntry);
    let reference = desk.tag(entry, Role::Reference);
    let link = desk.tag(reference, Role::Link);
    let end = desk.write(link, 20.0, 110.0, "Selvhjelp ");
    desk.link(link, 20.0, 110.0, end, Target::Tag(target));
    desk.put(
        Mark::Decoration,
        Paint::Stroke {
            path: Path::line(point(end, 110.0), point(150.0, 110.0)),
            color: INK,
            pen: Pen {
                width: Length::from_pt(0.5),
                round: true,
                dash: vec![Length::ZERO, Length::pt(3)],
            },
        },
    );
    desk.write(link, 155.0, 110.0, "1");
}

/// A picture with a caption, a drawing, a clipped picture.
fn figures(desk: &mut Desk, sect: TagId) {
    let pixels: Arc<[u8]> = (0..24 * 16)
        .flat_map(|i: u32| [(i * 7) as u8, (i / 24 * 16) as u8, 120])
        .collect();
    let image = Image {
        width: 24,
        height: 16,
        kind: PixelKind::Rgb,
        pixels,
        file: "x.png".into(),
        intent: Intent::Perceptual,
        jpeg: None,
        original: None,
    };
    let gray = Image {
        width: 2,
        height: 2,
        kind: PixelKind::Gray,
        pixels: [0, 90, 180, 255].into(),
        file: "x.png".into(),
        intent: Intent::Perceptual,
        jpeg: None,
        original: None,
    };
    desk.document.images = vec![Arc::new(image), Arc::new(gray)];
    let figure = desk.tag(sect, Role::Figure);
    desk.get(figure).alt = Some("Et fargespill".into());
    desk.put(
        Mark::Tag(figure),
        Paint::Image {
            image: 0,
            rect: rect(20.0, 130.0, 120.0, 80.0),
        },
    );
    let caption = desk.tag(figure, Role::Caption);
    desk.write(caption, 20.0, 222.0, "Et bilde med undertekst");
    let drawing = desk.tag(sect, Role::Figure);
    desk.get(drawing).alt = Some("En ring".into());
    let ring = Path::circle(point(210.0, 170.0), Length::pt(35));
    let hole = Path::circle(point(210.0, 170.0), Length::pt(15));
    let both = Path {
        segments: [ring.segments.clone(), hole.segments].concat(),
    };
    desk.put(
        Mark::Tag(drawing),
        Paint::Fill {
            path: both,
            color: INK,
            even_odd: true,
        },
    );
    let within = vec![
        Paint::Image {
            image: 1,
            rect: rect(160.0, 220.0, 100.0, 60.0),
        },
        Paint::Fill {
            path: Path::rect(rect(160.0, 240.0, 100.0, 5.0)),
            color: INK,
            even_odd: false,
        },
    ];
    let round = Path::circle(point(210.0, 250.0), Length::pt(30));
    desk.put(
        Mark::Decoration,
        Paint::Clip {
            path: round,
            items: within,
        },
    );
    let pen = Pen {
        width: Length::pt(2),
        round: false,
        dash: Vec::new(),
    };
    desk.put(
        Mark::Decoration,
        Paint::Stroke {
            path: ring,
            color: TINT,
            pen,
        },
    );
}

fn lists(desk: &mut Desk, sect: TagId) {
    let mut y = 30.0;
    for numbered in [true, false] {
        let list = desk.tag(sect, Role::List { numbered });
        for text in ["finn noen", "møt opp"] {
            let item = desk.tag(list, Role::ListItem);
            let (label, body) = (desk.tag(item, Role::Label), desk.tag(item, Role::ListBody));
            desk.write(label, 20.0, y, if numbered { "1. " } else { "• " });
            desk.write(body, 32.0, y, text);
            y += 12.0;
        }
    }
}

fn table(desk: &mut Desk, sect: TagId) {
    let heading = desk.tag(sect, Role::Heading(2));
    desk.write(heading, 20.0, 90.0, "Tabell");
    let table = desk.tag(sect, Role::Table);
    for (row, cells) in [["", "Når"], ["Åpent møte", ""]].iter().enumerate() {
        let tr = desk.tag(table, Role::Row);
        for (column, cell) in cells.iter().enumerate() {
            let role = match (row, column) {
                (0, 1) => Role::HeaderCell { column: true },
                (1, 0) => Role::HeaderCell { column: false },
                _ => Role::Cell,
            };
            let cell_tag = desk.tag(tr, role);
            if !cell.is_empty() {
                desk.write(cell_tag, 20.0 + 80.0 * column as f64, 104.0 + 12.0 * row as f64, cell);
            }
        }
    }
}

fn asides(desk: &mut Desk, sect: TagId) {
    let aside = desk.tag(sect, Role::Aside);
    let p = desk.tag(aside, Role::P);
    desk.write(p, 20.0, 140.0, "På siden");
    let quote = desk.tag(sect, Role::BlockQuote);
    desk.get(quote).language = Some("se".into());
    let p = desk.tag(quote, Role::P);
    let mut run = desk.run(SERIF, Length::pt(12), "Mii leat ovttas đŋŧž");
    run.language = "se".into();
    desk.set(Mark::Tag(p), 20.0, 160.0, run);
}

/// A field of each kind, some in groups.
fn fields(desk: &mut Desk, sect: TagId) {
    let kinds = [
        ("navn", FieldKind::Text),
        ("tillegg", FieldKind::Multiline),
        ("antall.kort.nb", FieldKind::Number),
        ("antall.kort.se", FieldKind::Number),
        (
            "spraak",
            FieldKind::Choice(vec!["bokmål".into(), "davvisámegiella".into()]),
        ),
    ];
    for (row, (name, kind)) in kinds.into_iter().enumerate() {
        let p = desk.tag(sect, Role::P);
        let y = 200.0 + 24.0 * row as f64;
        desk.write(p, 20.0, y, "Fyll ut: ");
        let tag = desk.tag(sect, Role::Form);
        desk.document.pages.last_mut().unwrap().fields.push(Field {
            tag,
            name: name.into(),
            kind,
            rect: rect(90.0, y - 12.0, 120.0, 16.0),
            tooltip: format!("Felt {name}"),
            required: row == 0,
            most: (row < 2).then_some(40),
            face: SANS,
            size: Length::pt(9),
            color: INK,
        });
    }
}

fn footer(desk: &mut Desk, number: &str) {
    let run = desk.run(SANS, Length::pt(7), number);
    desk.set(Mark::Footer, 20.0, 400.0, run);
}

fn point(x: f64, y: f64) -> Point {
    Point::new(Length::from_pt(x), Length::from_pt(y))
}
