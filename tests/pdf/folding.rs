//! Do the sheets give the pages in reading order when they are cut and folded by their own marks?
//!
//! Everything is taken from the sheets file: crop marks are full lines in registration colour, fold marks are broken ones. The
//! paper is cut between crop marks and folded at fold marks; each panel is then drawn by Poppler and must be, pixel for
//! pixel, one page of the press edition.

use std::collections::BTreeMap;
use std::process::Command;

use lopdf::content::Content;
use lopdf::{Document, Object, dictionary};
use trykksak::content::{Format, Panel};
use trykksak::display::{Color, Mark, Paint};
use trykksak::geom::{Length, Path, Size};
use trykksak::impose::impose;
use trykksak::source::house::{Fold, FormatKind, Side};

use crate::desk::{Desk, SANS, faces, rect};

/// Dots an inch at which panels are compared.
const DENSITY: &str = "50";

/// A brochure whose pages all look different: colour up to the bleed, a bar whose length and place depend on the page, its
/// number.
fn brochure(format: Format, labels: &[String]) -> Desk {
    let mut desk = Desk::new(faces());
    desk.document.pages.clear();
    let sizes: Vec<Size> = labels.iter().map(|label| size_of(&format, label)).collect();
    for (index, (label, size)) in labels.iter().zip(sizes).enumerate() {
        desk.page(label);
        let page = desk.document.pages.last_mut().unwrap();
        (page.trim, page.bleed) = (size, format.bleed);
        let (width, height) = (size.width.to_pt(), size.height.to_pt());
        let n = index as f64;
        let fill = |desk: &mut Desk, area, cmyk| {
            let paint = Paint::Fill {
                path: Path::rect(area),
                color: Color::ink(cmyk),
                even_odd: false,
            };
            desk.put(Mark::Decoration, paint);
        };
        let hue = (index * 37 % 100) as u8;
        fill(
            &mut desk,
            rect(-8.0, -8.0, width + 16.0, height + 16.0),
            [hue, 30, 100 - hue, 0],
        );
        fill(
            &mut desk,
            rect(20.0 + 3.0 * n, 40.0 + 9.0 * n, 60.0, 20.0),
            [0, 100, 0, 20],
        );
        fill(
            &mut desk,
            rect(width - 30.0, 10.0, 20.0, 10.0 + 4.0 * n),
            [100, 0, 0, 0],
        );
        let run = desk.run(SANS, Length::pt(40), &format!("{}", index + 1));
        desk.set(Mark::Decoration, 60.0, height - 60.0, run);
    }
    desk.document.format = format;
    desk
}

fn size_of(format: &Format, label: &str) -> Size {
    let panel = format.panels.iter().find(|panel| *panel.name == *label);
    panel.map_or(format.trim, |panel| panel.size)
}

fn flat(kind: FormatKind, width: i64, height: i64) -> Format {
    Format {
        kind,
        trim: Size::new(Length::mm(width), Length::mm(height)),
        ..Format::default()
    }
}

fn leaflet<const N: usize>(fold: Fold, panels: [(&str, Side, u8, i64); N]) -> Format {
    let outside = panels.iter().filter(|(_, side, ..)| *side == Side::Outside);
    let width = outside.map(|(.., width)| width).sum();
    let panels = panels.into_iter().map(|(name, side, position, width)| Panel {
        name: name.into(),
        side,
        position,
        size: Size::new(Length::mm(width), Length::mm(210)),
    });
    Format {
        fold: Some(fold),
        panels: panels.collect(),
        ..flat(FormatKind::Leaflet, width, 210)
    }
}

/// A line of a side: whether it is upright, where it is, whether it is broken.
struct Line {
    upright: bool,
    at: f32,
    broken: bool,
}

/// The lines in registration colour that stand on a side; the crosses of targets are shorter than four millimetres and a
/// half, and curves are none.
fn lines(sheets: &Document, page: u32) -> Vec<Line> {
    let content = sheets.get_page_content(sheets.get_pages()[&page]);
    let (mut registration, mut broken, mut start, mut found) = (false, false, None, Vec::new());
    for op in Content::decode(&content).unwrap().operations {
        let numbers: Vec<f32> = op
            .operands
            .iter()
            .filter_map(|operand| operand.as_float().ok())
            .collect();
        match op.operator.as_str() {
            "CS" => registration = op.operands[0].as_name().unwrap() == b"All",
            "d" => broken = !op.operands[0].as_array().unwrap().is_empty(),
            "m" => start = Some((numbers[0], numbers[1])),
            "l" if registration => {
                let (x, y) = start.unwrap();
                let (along_x, along_y) = ((numbers[0] - x).abs(), (numbers[1] - y).abs());
                if along_x.max(along_y) > 13.5 && along_x.max(along_y) < 15.0 {
                    let upright = along_x < along_y;
                    let at = if upright { x } else { y };
                    found.push(Line { upright, at, broken });
                }
            }
            _ => {}
        }
    }
    found
}

/// Places of lines of one kind, sorted, each once.
fn places(lines: &[Line], upright: bool, broken: bool) -> Vec<f32> {
    let mut places: Vec<f32> = lines
        .iter()
        .filter(|line| (line.upright, line.broken) == (upright, broken))
        .map(|line| line.at)
        .collect();
    places.sort_by(f32::total_cmp);
    places.dedup_by(|a, b| (*a - *b).abs() < 0.01);
    places
}

/// The area of a panel on a sheet: left, bottom, right, top.
type Area = [f32; 4];

/// The copies of a side from the left and the top, each cut at the crop marks and divided at the fold marks.
fn cut(lines: &[Line]) -> Vec<Vec<Area>> {
    let pairs = |places: Vec<f32>| -> Vec<(f32, f32)> { places.chunks(2).map(|pair| (pair[0], pair[1])).collect() };
    let (columns, mut rows) = (pairs(places(lines, true, false)), pairs(places(lines, false, false)));
    rows.reverse();
    let (across, along) = (places(lines, true, true), places(lines, false, true));
    let mut copies = Vec::new();
    for &(bottom, top) in &rows {
        for &(left, right) in &columns {
            let mut edges = vec![left];
            edges.extend(across.iter().filter(|x| (left..right).contains(*x)));
            edges.push(right);
            assert!(along.is_empty(), "no piece of these tests is folded upright");
            copies.push(edges.windows(2).map(|edge| [edge[0], bottom, edge[1], top]).collect());
        }
    }
    copies
}

/// A pixel image.
#[derive(Clone, PartialEq)]
struct Picture {
    width: usize,
    pixels: Vec<[u8; 3]>,
}

impl Picture {
    fn height(&self) -> usize {
        self.pixels.len() / self.width
    }

    /// Turned by a quarter to the right.
    fn turned(&self) -> Self {
        let (width, height) = (self.width, self.height());
        let at = |x: usize, y: usize| self.pixels[(height - 1 - x) * width + y];
        Self {
            width: height,
            pixels: (0..width)
                .flat_map(|y| (0..height).map(move |x| (x, y)))
                .map(|(x, y)| at(x, y))
                .collect(),
        }
    }

    /// Whether two pictures are the same but for the rounding of single steps of colour, for the outermost pixels, where a cut may
    /// go through a pixel, and for one pixel in five hundred at the edges of shapes, where thousandths of a point decide on
    /// which side of a pixel's middle an edge is.
    fn same(&self, other: &Self) -> bool {
        let sizes = self.width.abs_diff(other.width) <= 1 && self.height().abs_diff(other.height()) <= 1;
        let (width, height) = (self.width.min(other.width), self.height().min(other.height()));
        let inner = (1..height - 1).flat_map(|y| (1..width - 1).map(move |x| (x, y)));
        let differs = |(x, y): &(usize, usize)| {
            let (one, two) = (self.pixels[y * self.width + x], other.pixels[y * other.width + x]);
            one.iter().zip(two).any(|(a, b)| a.abs_diff(b) > 4)
        };
        let most = width * height / 500;
        // Other pages differ so much that a few rows tell.
        sizes && inner.filter(differs).take(most + 1).count() <= most
    }
}

/// Areas of pages of a file, drawn by Poppler: the file with these areas as its pages.
fn drawn(file: &Document, areas: &[(u32, Area)], name: &str) -> Vec<Picture> {
    let mut file = file.clone();
    let pages = file.get_pages();
    let tree = file.catalog().unwrap().get(b"Pages").unwrap().as_reference().unwrap();
    let mut kids: Vec<Object> = Vec::new();
    for (page, area) in areas {
        let mut cut = file.get_dictionary(pages[page]).unwrap().clone();
        for key in ["TrimBox", "BleedBox", "StructParents"] {
            cut.remove(key.as_bytes());
        }
        cut.set("MediaBox", area.map(Object::Real).to_vec());
        kids.push(file.add_object(cut).into());
    }
    let count = kids.len() as i64;
    file.set_object(
        tree,
        dictionary! { "Type" => "Pages", "Count" => count, "Kids" => kids },
    );
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(format!("{name}.pdf"));
    file.save(&path).unwrap();
    let drawn = Command::new("pdftoppm")
        .args(["-r", DENSITY, "-aa", "no", "-aaVector", "no"])
        .arg(&path)
        .arg(folder.path().join("p"))
        .output()
        .expect("please install Poppler: apt-get install poppler-utils");
    assert!(drawn.status.success(), "{}", String::from_utf8_lossy(&drawn.stderr));
    let mut files: Vec<_> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "ppm"));
    files.sort();
    assert_eq!(files.len(), areas.len());
    files
        .iter()
        .map(|file| picture(&std::fs::read(file).unwrap()))
        .collect()
}

/// A picture from a PPM file: `P6`, width, height, 255, each followed by a space or line end, then the pixels.
fn picture(ppm: &[u8]) -> Picture {
    let mut words = ppm.splitn(4, |byte| byte.is_ascii_whitespace());
    assert_eq!(words.next().unwrap(), b"P6");
    let width = std::str::from_utf8(words.next().unwrap()).unwrap().parse().unwrap();
    words.next().unwrap();
    let pixels = words.next().unwrap().strip_prefix(b"255\n").unwrap();
    Picture {
        width,
        pixels: pixels.as_chunks::<3>().0.to_vec(),
    }
}

/// The pages that each copy of each side shows, from left to right, by their index.
fn shown(desk: &Desk) -> Vec<Vec<Vec<usize>>> {
    let sides = impose(&desk.document, &desk.faces).unwrap();
    let sheets = Document::load_mem(&trykksak::pdf::sheets(&desk.document, &sides, &desk.faces).unwrap()).unwrap();
    let press = Document::load_mem(&desk.press()).unwrap();
    let cuts: Vec<Vec<Vec<Area>>> = (1..=sides.len() as u32)
        .map(|side| cut(&lines(&sheets, side)))
        .collect();
    let areas: Vec<(u32, Area)> = (1..)
        .zip(&cuts)
        .flat_map(|(side, copies)| copies.iter().flatten().map(move |area| (side, *area)))
        .collect();
    let mut panels = drawn(&sheets, &areas, "sheets").into_iter().zip(areas);
    let mut known = BTreeMap::new();
    let mut identify = |(panel, (_, area)): (Picture, (u32, Area))| -> usize {
        let width = width_of(area, &desk.document.format);
        let key = (width * 1000.0).round() as i64;
        let candidates = known.entry(key).or_insert_with(|| candidates(&press, width));
        let turns = [panel.clone(), panel.turned(), panel.turned().turned().turned()];
        let same = candidates
            .iter()
            .filter(|(_, page)| turns.iter().any(|panel| panel.same(page)));
        let mut matching: Vec<usize> = same.map(|(number, _)| *number).collect();
        matching.dedup();
        assert_eq!(matching.len(), 1, "a panel at {area:?} shows the pages {matching:?}");
        matching[0]
    };
    let mut identified = panels.by_ref().map(&mut identify).collect::<Vec<_>>().into_iter();
    let mut pages = |count: usize| identified.by_ref().take(count).collect::<Vec<_>>();
    cuts.iter()
        .map(|copies| copies.iter().map(|copy| pages(copy.len())).collect())
        .collect()
}

/// How wide the page on a panel is; a panel may lie on its side.
fn width_of([left, bottom, right, top]: Area, format: &Format) -> f32 {
    let (wide, high) = (right - left, top - bottom);
    if (high - format.trim.height.to_pt() as f32).abs() < 1.0 {
        wide
    } else {
        high
    }
}

/// The press pages at a width: a page that lost a strip at its spine keeps its outer edge, which is the left or the right one.
fn candidates(press: &Document, width: f32) -> Vec<(usize, Picture)> {
    let mut areas = Vec::new();
    for (number, id) in press.get_pages() {
        let trim = press
            .get_dictionary(id)
            .unwrap()
            .get(b"TrimBox")
            .unwrap()
            .as_array()
            .unwrap();
        let trim: Vec<f32> = trim.iter().map(|edge| edge.as_float().unwrap()).collect();
        areas.push((number, [trim[0], trim[1], trim[0] + width, trim[3]]));
        areas.push((number, [trim[2] - width, trim[1], trim[2], trim[3]]));
    }
    let pictures = drawn(press, &areas, "press");
    areas
        .iter()
        .map(|(number, _)| *number as usize - 1)
        .zip(pictures)
        .collect()
}

/// The pages of a booklet as one turns them, from the first copy of each side: sheets lie in each other, the first outermost.
fn stapled(sides: &[Vec<Vec<usize>>]) -> Vec<usize> {
    let faces: Vec<&Vec<usize>> = match sides.iter().all(|copies| copies.len() == 1) {
        true => sides.iter().map(|copies| &copies[0]).collect(),
        // Work and turn: the front on the left, its back on the right.
        false => sides
            .iter()
            .flat_map(|copies| [&copies[0], &copies[copies.len() - 1]])
            .collect(),
    };
    let sheets: Vec<_> = faces.chunks(2).collect();
    let first = sheets.iter().flat_map(|sheet| [sheet[0][1], sheet[1][0]]);
    let second = sheets.iter().rev().flat_map(|sheet| [sheet[1][1], sheet[0][0]]);
    first.chain(second).collect()
}

fn booklet_in_order(pages: usize) {
    let labels: Vec<String> = (1..=pages).map(|n| n.to_string()).collect();
    let desk = brochure(flat(FormatKind::Booklet, 148, 210), &labels);
    assert_eq!(stapled(&shown(&desk)), (0..pages).collect::<Vec<_>>());
}

#[test]
fn a_stapled_booklet_of_8_pages_is_in_order() {
    booklet_in_order(8);
}

#[test]
fn a_stapled_booklet_of_12_pages_is_in_order() {
    booklet_in_order(12);
}

#[test]
fn a_stapled_booklet_of_16_pages_is_in_order() {
    booklet_in_order(16);
}

#[test]
fn a_stapled_booklet_of_32_pages_is_in_order() {
    booklet_in_order(32);
}

fn folded_in_order(format: Format) -> Vec<Vec<Vec<usize>>> {
    let labels: Vec<String> = format.panels.iter().map(|panel| panel.name.to_string()).collect();
    shown(&brochure(format, &labels))
}

#[test]
fn a_z_fold_is_in_order() {
    use Side::{Inside, Outside};
    let sides = folded_in_order(leaflet(
        Fold::Z,
        [
            ("cover", Outside, 3, 99),
            ("inside-1", Inside, 1, 99),
            ("inside-2", Inside, 2, 99),
            ("inside-3", Inside, 3, 99),
            ("back-1", Outside, 1, 99),
            ("back-2", Outside, 2, 99),
        ],
    ));
    let (outside, inside) = (&sides[0][0], &sides[1][0]);
    // Closed, the cover is on top; opened, one reads the inside from the left and then turns the sheet.
    let read = [outside[2], inside[0], inside[1], inside[2], outside[0], outside[1]];
    assert_eq!(read, [0, 1, 2, 3, 4, 5]);
}

#[test]
fn a_roll_fold_is_in_order_and_its_inmost_panel_is_narrower() {
    use Side::{Inside, Outside};
    let format = leaflet(
        Fold::Roll,
        [
            ("cover", Outside, 3, 100),
            ("inside-1", Inside, 1, 100),
            ("inside-2", Inside, 2, 100),
            ("inside-3", Inside, 3, 97),
            ("flap", Outside, 1, 97),
            ("back", Outside, 2, 100),
        ],
    );
    let sides = folded_in_order(format);
    let (outside, inside) = (&sides[0][0], &sides[1][0]);
    // The flap lies on the third panel inside; folded in, it covers the second.
    let read = [outside[2], inside[0], inside[1], inside[2], outside[0], outside[1]];
    assert_eq!(read, [0, 1, 2, 3, 4, 5]);
}

#[test]
fn a_half_fold_is_in_order() {
    use Side::{Inside, Outside};
    let sides = folded_in_order(leaflet(
        Fold::Half,
        [
            ("cover", Outside, 2, 148),
            ("inside-1", Inside, 1, 148),
            ("inside-2", Inside, 2, 148),
            ("back", Outside, 1, 148),
        ],
    ));
    let (outside, inside) = (&sides[0][0], &sides[1][0]);
    assert_eq!([outside[1], inside[0], inside[1], outside[0]], [0, 1, 2, 3]);
}

#[test]
fn flyers_stand_back_to_back() {
    let desk = brochure(flat(FormatKind::Flyer, 105, 148), &["front".into(), "back".into()]);
    // One set of plates for both sides: fronts on the left, backs on the right.
    assert_eq!(shown(&desk), [vec![vec![0], vec![1], vec![0], vec![1]]]);
}

#[test]
fn a_sheet_whose_pages_changed_places_is_found_out() {
    let labels: Vec<String> = (1..=8).map(|n| n.to_string()).collect();
    let mut desk = brochure(flat(FormatKind::Booklet, 148, 210), &labels);
    let mut swapped = shown(&desk);
    swapped[0][0].swap(0, 1);
    assert_ne!(stapled(&swapped), (0..8).collect::<Vec<_>>());
    desk.document.pages.truncate(6);
    assert!(impose(&desk.document, &desk.faces).is_err());
}
