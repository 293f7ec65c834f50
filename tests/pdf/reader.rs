//! What does a reader of the file see: glyphs at places, words in order?
//!
//! A reader of its own, so that tests do not believe the writer: it follows the text operators (ISO 32000-1, 9.4), the
//! Unicode maps and `ActualText`.

use std::collections::BTreeMap;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object};

/// A glyph as a reader of PDF places it.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// Distance from the left edge in points.
    pub x: f64,
    /// Distance from the lower edge in points.
    pub y: f64,
}

/// What is on a page.
#[derive(Default)]
pub struct Read {
    /// Its words in the order of the content, each line of a tag as it comes.
    pub text: String,
    /// Its glyphs in order.
    pub glyphs: Vec<Shown>,
    /// The kinds of marked content in order.
    pub marks: Vec<String>,
}

/// Widths by glyph number, and texts.
type Font = (BTreeMap<u16, f64>, BTreeMap<u16, String>);

/// Reads a page, counted from 0.
pub fn page(file: &Document, index: u32) -> Read {
    let id = file.get_pages()[&(index + 1)];
    let page = file.get_dictionary(id).unwrap();
    let resources = file
        .get_dictionary(page.get(b"Resources").unwrap().as_reference().unwrap())
        .unwrap();
    let fonts: BTreeMap<Vec<u8>, Font> = match resources.get(b"Font") {
        Ok(fonts) => fonts
            .as_dict()
            .unwrap()
            .iter()
            .map(|(name, id)| (name.clone(), font(file, id)))
            .collect(),
        Err(_) => BTreeMap::new(),
    };
    let content = Content::decode(&file.get_page_content(id)).unwrap();
    let mut reader = Reader {
        scale: 1.0,
        ..Reader::default()
    };
    for operation in &content.operations {
        reader.operation(&operation.operator, &operation.operands, &fonts);
    }
    assert!(reader.open.is_empty(), "marked content is left open");
    reader.read
}

fn font(file: &Document, id: &Object) -> Font {
    let font = file.get_dictionary(id.as_reference().unwrap()).unwrap();
    let descendant = font.get(b"DescendantFonts").unwrap().as_array().unwrap()[0]
        .as_reference()
        .unwrap();
    let descendant = file.get_dictionary(descendant).unwrap();
    let mut widths = BTreeMap::new();
    for range in descendant.get(b"W").unwrap().as_array().unwrap().chunks(2) {
        let first = range[0].as_i64().unwrap() as u16;
        let of = range[1]
            .as_array()
            .unwrap()
            .iter()
            .map(|width| f64::from(width.as_float().unwrap()));
        widths.extend((first..).zip(of));
    }
    let map = file
        .get_object(font.get(b"ToUnicode").unwrap().as_reference().unwrap())
        .unwrap();
    let map = String::from_utf8(map.as_stream().unwrap().decompressed_content().unwrap()).unwrap();
    let mut texts = BTreeMap::new();
    for line in map.lines() {
        let Some((code, text)) = line.strip_prefix('<').and_then(|line| line.split_once("> <")) else {
            continue;
        };
        let Some(text) = text
            .strip_suffix('>')
            .filter(|text| text.len() % 4 == 0 && *text != "FFFF")
        else {
            continue;
        };
        let units = (0..text.len())
            .step_by(4)
            .map(|at| u16::from_str_radix(&text[at..at + 4], 16).unwrap());
        texts.insert(
            u16::from_str_radix(code, 16).unwrap(),
            String::from_utf16(&units.collect::<Vec<_>>()).unwrap(),
        );
    }
    (widths, texts)
}

#[derive(Default)]
struct Reader<'a> {
    read: Read,
    font: Option<&'a Font>,
    size: f64,
    scale: f64,
    rise: f64,
    line: (f64, f64),
    x: f64,
    /// For each open sequence whether it says its words.
    open: Vec<bool>,
}

impl<'a> Reader<'a> {
    fn operation(&mut self, operator: &str, operands: &[Object], fonts: &'a BTreeMap<Vec<u8>, Font>) {
        let number = |index: usize| f64::from(operands[index].as_float().unwrap());
        match operator {
            "BT" => (self.line, self.x) = ((0.0, 0.0), 0.0),
            "Td" => {
                self.line = (self.line.0 + number(0), self.line.1 + number(1));
                self.x = self.line.0;
            }
            "Tf" => (self.font, self.size) = (fonts.get(operands[0].as_name().unwrap()), number(1)),
            "Tz" => self.scale = number(0) / 100.0,
            "Ts" => self.rise = number(0),
            "Tj" => self.show(&operands[0]),
            "TJ" => operands[0].as_array().unwrap().iter().for_each(|part| self.show(part)),
            "BMC" | "BDC" => {
                let kind = String::from_utf8(operands[0].as_name().unwrap().to_vec()).unwrap();
                self.read.marks.push(kind);
                let properties = operands.get(1).and_then(|properties| properties.as_dict().ok());
                let words = properties.and_then(|properties: &Dictionary| properties.get(b"ActualText").ok());
                if let Some(words) = words {
                    self.read.text += &lopdf::decode_text_string(words).unwrap();
                }
                self.open.push(words.is_some());
            }
            "EMC" => assert!(self.open.pop().is_some(), "marked content is closed that was not open"),
            _ => {}
        }
    }

    fn show(&mut self, part: &Object) {
        let Object::String(codes, _) = part else {
            self.x -= f64::from(part.as_float().unwrap()) / 1000.0 * self.size * self.scale;
            return;
        };
        let (widths, texts) = self.font.unwrap();
        for code in codes.chunks(2) {
            let code = u16::from_be_bytes([code[0], code[1]]);
            self.read.glyphs.push(Shown {
                x: self.x,
                y: self.line.1 + self.rise,
            });
            self.x += widths[&code] / 1000.0 * self.size * self.scale;
            if !self.open.contains(&true) {
                self.read.text += &texts[&code];
            }
        }
    }
}
