//! How does a font of the file turn codes into glyphs, widths and letters (ISO 32000-1, 9.5 to 9.8)?

use std::collections::BTreeMap;
use std::sync::Arc;

use super::encoding::Encoding;
use super::matrix::Matrix;
use super::program::{Program, Simple};
use super::unicode::{Map, number};
use crate::preflight::reader::{Dict, File, Object, StreamAt};

/// A font.
#[derive(Debug)]
pub struct Font {
    /// Its name without the letters that mark a subset.
    pub name: String,
    /// Whether its glyphs are in the file.
    pub embedded: bool,
    /// Whether it is marked as a subset, or cannot be one (Type 3).
    pub subset: bool,
    /// Whether glyphs are drawings (Type 3).
    pub drawn: bool,
    /// Thousandths of the size for a unit of width.
    unit: f64,
    codes: Codes,
    widths: BTreeMap<u32, f64>,
    missing_width: f64,
    to_unicode: Option<Map>,
    program: Option<Program>,
    /// Glyph of each character identifier, as the file says.
    glyphs: Option<Vec<u8>>,
    /// What names the codes have.
    encoding: Encoding,
    /// The drawings of a Type 3 font.
    drawings: Option<Drawings>,
}

/// The glyphs of a Type 3 font.
#[derive(Debug)]
struct Drawings {
    /// Content streams by name.
    glyphs: Arc<Dict>,
    resources: Option<Arc<Dict>>,
    matrix: Matrix,
}

/// The drawing of a code of a Type 3 font.
#[derive(Debug)]
pub struct Drawing {
    /// Its content.
    pub stream: StreamAt,
    /// The resources of the font, if it has its own.
    pub resources: Option<Arc<Dict>>,
    /// From the glyph's space to that of text.
    pub matrix: Matrix,
}

/// How strings are cut into codes.
#[derive(Debug)]
enum Codes {
    /// One byte each.
    Single,
    /// Two bytes each, the code being the character identifier.
    Double,
    /// As a map in the file says.
    Mapped(Map),
    /// As a map says that is not in the file: two bytes, identifiers unknown.
    Foreign,
}

/// A code of a string.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Code {
    /// Its number.
    pub number: u32,
    /// How many bytes it has.
    pub length: usize,
}

/// The largest font program that is looked into.
const LARGEST_PROGRAM: usize = 64 << 20;

impl Font {
    /// Reads a font.
    pub fn read(file: &File<'_>, dict: &Dict) -> Self {
        let subtype = file.get(dict, b"Subtype");
        let base = file.get(dict, b"BaseFont");
        let full = String::from_utf8_lossy(base.name().unwrap_or(b"(no name)")).into_owned();
        let tagged =
            full.len() > 7 && full.as_bytes()[6] == b'+' && full.as_bytes()[..6].iter().all(u8::is_ascii_uppercase);
        let mut font = Self {
            name: if tagged { full[7..].to_owned() } else { full },
            embedded: false,
            subset: tagged,
            drawn: false,
            unit: 0.001,
            codes: Codes::Single,
            widths: BTreeMap::new(),
            missing_width: 0.0,
            to_unicode: None,
            program: None,
            glyphs: None,
            encoding: Encoding::default(),
            drawings: None,
        };
        if let Object::Stream(stream) = file.get(dict, b"ToUnicode") {
            font.to_unicode = Some(Map::read(&file.decode_up_to(&stream, 8 << 20).bytes()));
        }
        match subtype.name().unwrap_or_default() {
            b"Type0" => font.composite(file, dict),
            b"Type3" => font.drawings(file, dict),
            _ => font.simple(file, dict),
        }
        font
    }

    fn composite(&mut self, file: &File<'_>, dict: &Dict) {
        let descendants = file.get(dict, b"DescendantFonts");
        let Some(descendant) = descendants.array().first().and_then(|d| file.dict(d)) else {
            return;
        };
        self.codes = match file.get(dict, b"Encoding") {
            Object::Name(name) if name.starts_with(b"Identity") => Codes::Double,
            Object::Stream(stream) => Codes::Mapped(Map::read(&file.decode_up_to(&stream, 8 << 20).bytes())),
            _ => Codes::Foreign,
        };
        self.missing_width = file.get(&descendant, b"DW").number().unwrap_or(1000.0);
        self.composite_widths(file, &file.get(&descendant, b"W"));
        if let Object::Stream(stream) = file.get(&descendant, b"CIDToGIDMap") {
            self.glyphs = Some(file.decode_up_to(&stream, 1 << 18).bytes());
        }
        if let Some(descriptor) = file.get_dict(&descendant, b"FontDescriptor") {
            self.embed(file, &descriptor, false);
        }
    }

    /// `W`: either `first [w w …]` or `first last w` (ISO 32000-1, 9.7.4.3).
    fn composite_widths(&mut self, file: &File<'_>, array: &Object) {
        let items = array.array();
        let mut i = 0;
        while let Some(first) = items.get(i).and_then(|item| file.resolve(item).int()) {
            let first = u32::try_from(first).unwrap_or(0);
            match items.get(i + 1).map(|item| file.resolve(item)) {
                Some(Object::Array(list)) => {
                    for (n, width) in list.iter().enumerate() {
                        let width = file.resolve(width).number().unwrap_or(0.0);
                        self.widths.insert(first.saturating_add(n as u32), width);
                    }
                    i += 2;
                }
                Some(last) => {
                    let last = last
                        .int()
                        .and_then(|n| u32::try_from(n).ok())
                        .unwrap_or(first)
                        .min(0xffff);
                    let width = items.get(i + 2).and_then(|w| file.resolve(w).number()).unwrap_or(0.0);
                    self.widths.extend((first..=last).map(|cid| (cid, width)));
                    i += 3;
                }
                None => break,
            }
        }
    }

    fn simple(&mut self, file: &File<'_>, dict: &Dict) {
        self.simple_widths(file, dict);
        let Some(descriptor) = file.get_dict(dict, b"FontDescriptor") else {
            return;
        };
        self.missing_width = file.get(&descriptor, b"MissingWidth").number().unwrap_or(0.0);
        self.encoding = Encoding::read(file, &file.get(dict, b"Encoding"));
        self.embed(file, &descriptor, true);
    }

    fn simple_widths(&mut self, file: &File<'_>, dict: &Dict) {
        let first = file
            .get(dict, b"FirstChar")
            .int()
            .and_then(|n| u32::try_from(n).ok())
            .unwrap_or(0);
        let widths = file.numbers_of(dict.get(b"Widths"));
        self.widths = widths
            .into_iter()
            .take(256)
            .enumerate()
            .map(|(i, w)| (first.saturating_add(i as u32), w))
            .collect();
    }

    fn drawings(&mut self, file: &File<'_>, dict: &Dict) {
        self.simple_widths(file, dict);
        (self.embedded, self.subset, self.drawn) = (true, true, true);
        let matrix = file.numbers_of(dict.get(b"FontMatrix"));
        self.unit = matrix.first().copied().filter(|x| x.is_finite()).unwrap_or(0.001);
        if self.name == "(no name)" {
            self.name = "Type 3".into();
        }
        self.encoding = Encoding::read(file, &file.get(dict, b"Encoding"));
        self.drawings = file.get_dict(dict, b"CharProcs").map(|glyphs| Drawings {
            glyphs,
            resources: file.get_dict(dict, b"Resources"),
            matrix: Matrix::of(&matrix),
        });
    }

    /// What a code of a Type 3 font draws.
    pub fn drawing(&self, file: &File<'_>, code: u32) -> Option<Drawing> {
        let drawings = self.drawings.as_ref()?;
        let name = self.encoding.names.get(&u8::try_from(code).ok()?)?;
        let Object::Stream(stream) = file.get(&drawings.glyphs, name.as_bytes()) else {
            return None;
        };
        Some(Drawing {
            stream,
            resources: drawings.resources.clone(),
            matrix: drawings.matrix,
        })
    }

    fn embed(&mut self, file: &File<'_>, descriptor: &Dict, simple: bool) {
        for key in [&b"FontFile"[..], b"FontFile2", b"FontFile3"] {
            let Object::Stream(stream) = file.get(descriptor, key) else {
                continue;
            };
            self.embedded = true;
            // Type 1 programs are encrypted text; their widths are not looked at.
            if key != b"FontFile" {
                let symbolic = file.get(descriptor, b"Flags").int().unwrap_or(0) & 4 != 0;
                let encoding = &self.encoding;
                let simple = simple.then_some(Simple { encoding, symbolic });
                let bytes = file.decode_up_to(&stream, LARGEST_PROGRAM).bytes();
                self.program = Program::read(&bytes, simple);
            }
        }
    }

    /// The first code of a string.
    pub fn code(&self, bytes: &[u8]) -> Code {
        let length = match &self.codes {
            Codes::Single => 1,
            Codes::Double | Codes::Foreign => 2,
            Codes::Mapped(map) => map.length(bytes),
        };
        let length = length.min(bytes.len()).max(1);
        Code {
            number: number(&bytes[..length.min(bytes.len())]),
            length,
        }
    }

    fn identifier(&self, code: u32) -> u32 {
        match &self.codes {
            Codes::Mapped(map) => map.identifier(code),
            Codes::Single | Codes::Double | Codes::Foreign => code,
        }
    }

    /// A code's width for a size of 1.
    pub fn width(&self, code: u32) -> f64 {
        self.declared(code) * self.unit
    }

    fn declared(&self, code: u32) -> f64 {
        let key = self.identifier(code);
        self.widths.get(&key).copied().unwrap_or(self.missing_width)
    }

    /// What a code says.
    pub fn letters(&self, code: u32) -> Option<String> {
        if let Some(letters) = self.to_unicode.as_ref().and_then(|map| map.letters(code)) {
            return Some(letters);
        }
        let byte = u8::try_from(code)
            .ok()
            .filter(|_| matches!(self.codes, Codes::Single))?;
        match self.encoding.names.get(&byte) {
            Some(name) if name == "space" => Some(" ".into()),
            Some(name) if name.len() == 1 => Some(name.clone()),
            Some(_) if byte.is_ascii_graphic() => Some(char::from(byte).into()),
            Some(_) => None,
            None => (byte.is_ascii_graphic() || byte == b' ').then(|| char::from(byte).into()),
        }
    }

    /// The glyph of a code; `None` where that cannot be told.
    pub fn glyph(&self, code: u32) -> Option<u16> {
        let program = self.program.as_ref()?;
        match &self.codes {
            Codes::Foreign => None,
            Codes::Single => program.by_code(u8::try_from(code).ok()?),
            Codes::Double | Codes::Mapped(_) => {
                let cid = self.identifier(code);
                Some(match &self.glyphs {
                    Some(map) => match map.get(cid as usize * 2..cid as usize * 2 + 2) {
                        Some(pair) => u16::from_be_bytes([pair[0], pair[1]]),
                        None => 0,
                    },
                    None => program.by_identifier(cid),
                })
            }
        }
    }

    /// The width that the file gives for a code and that of its glyph, in thousandths, when they differ by more than one
    /// (ISO 19005-2, 6.2.11.5).
    pub fn wrong_width(&self, code: u32) -> Option<(f64, f64)> {
        let glyph = self.glyph(code).filter(|glyph| *glyph != 0)?;
        let real = f64::from(self.program.as_ref()?.advance(glyph)?);
        let declared = self.declared(code);
        ((declared - real).abs() > 1.01).then_some((declared, real))
    }
}

/// A font that the file lacks.
pub fn absent(name: &str) -> Arc<Font> {
    Arc::new(Font {
        name: name.to_owned(),
        embedded: false,
        subset: false,
        drawn: false,
        unit: 0.001,
        codes: Codes::Single,
        widths: BTreeMap::new(),
        missing_width: 500.0,
        to_unicode: None,
        program: None,
        glyphs: None,
        encoding: Encoding::default(),
        drawings: None,
    })
}
