//! Which glyphs and advances does an embedded font program have?

use std::collections::BTreeMap;

use ttf_parser::{Face, GlyphId, PlatformId, cff, cmap};

use super::encoding::{Encoding, letter, mac};

/// What a font program says about its glyphs.
#[derive(Debug, Default)]
pub struct Program {
    /// Advance of each glyph in thousandths of an em; `None` where the program has none.
    advances: Vec<Option<f32>>,
    /// Glyph of each character identifier, for programs that have their own (CFF with CIDs).
    identifiers: Option<BTreeMap<u16, u16>>,
    /// Glyph of each code, for simple fonts: 0 where it has none, `None` where that cannot be told.
    codes: Vec<Option<u16>>,
}

/// How a simple font's codes are to be understood.
#[derive(Clone, Copy, Debug)]
pub struct Simple<'a> {
    /// The names of codes.
    pub encoding: &'a Encoding,
    /// Whether the descriptor calls the font symbolic.
    pub symbolic: bool,
}

impl Program {
    /// Reads TrueType or OpenType (`FontFile2`, `FontFile3` of subtype OpenType), or bare CFF.
    pub fn read(bytes: &[u8], simple: Option<Simple<'_>>) -> Option<Self> {
        let known = matches!(bytes.get(..4)?, [0, 1, 0, 0] | b"true" | b"OTTO");
        if known {
            sfnt(bytes, simple)
        } else {
            bare(bytes, simple)
        }
    }

    /// The glyph of a character identifier, where the file has no map of its own.
    pub fn by_identifier(&self, cid: u32) -> u16 {
        let cid = u16::try_from(cid).unwrap_or(0);
        match &self.identifiers {
            Some(map) => map.get(&cid).copied().unwrap_or(0),
            None if usize::from(cid) < self.advances.len() => cid,
            None => 0,
        }
    }

    /// The glyph of a simple font's code; 0 where it has none, `None` where that cannot be told here.
    pub fn by_code(&self, code: u8) -> Option<u16> {
        self.codes.get(usize::from(code)).copied().flatten()
    }

    /// A glyph's advance in thousandths of an em.
    pub fn advance(&self, glyph: u16) -> Option<f32> {
        self.advances.get(usize::from(glyph)).copied().flatten()
    }
}

fn sfnt(bytes: &[u8], simple: Option<Simple<'_>>) -> Option<Program> {
    let face = Face::parse(bytes, 0).ok()?;
    let em = f32::from(face.units_per_em().max(1));
    let advance = |glyph| {
        face.glyph_hor_advance(GlyphId(glyph))
            .map(|a| f32::from(a) * 1000.0 / em)
    };
    let mut program = Program {
        advances: (0..face.number_of_glyphs()).map(advance).collect(),
        ..Program::default()
    };
    if let Some(cff) = face.tables().cff {
        program.identifiers = identifiers(&cff);
    }
    if let Some(simple) = simple {
        program.codes = (0..=255).map(|code| code_of_sfnt(&face, code, simple)).collect();
    }
    Some(program)
}

/// The glyph of a code in TrueType or OpenType (ISO 32000-1, 9.6.6.4).
fn code_of_sfnt(face: &Face<'_>, code: u8, simple: Simple<'_>) -> Option<u16> {
    let direct = direct(face, code);
    let (has_tables, has_letters) = (face.tables().cmap.is_some(), subtables(face).any(is_unicode));
    if simple.encoding.given && !simple.symbolic {
        let Some(name) = simple.encoding.name_or_standard(code) else {
            return direct.or((code >= 0x20 && has_letters).then_some(0));
        };
        // Without a table of letters viewers take the code itself; other names may be numbers of glyphs in disguise.
        let certain = has_letters && (letter(name).is_some() || !name.bytes().any(|byte| byte.is_ascii_digit()));
        return named(face, name).or(if certain { Some(0) } else { direct });
    }
    let name = simple.encoding.name_or_standard(code);
    let found = direct
        .or_else(|| name.and_then(|name| named(face, name)))
        .or_else(|| by_letter(face, char::from(code)));
    found.or((has_tables && face.tables().cff.is_none()).then_some(0))
}

fn subtables<'a>(face: &Face<'a>) -> impl Iterator<Item = cmap::Subtable<'a>> {
    face.tables().cmap.into_iter().flat_map(|cmap| cmap.subtables)
}

fn is_unicode(table: cmap::Subtable<'_>) -> bool {
    matches!(
        (table.platform_id, table.encoding_id),
        (PlatformId::Windows, 1 | 10) | (PlatformId::Unicode, _)
    )
}

/// By the tables for symbols and for the Macintosh, which know codes and no letters.
fn direct(face: &Face<'_>, code: u8) -> Option<u16> {
    let wide = u32::from(code);
    let glyph = |table: cmap::Subtable<'_>| match (table.platform_id, table.encoding_id) {
        (PlatformId::Windows, 0) => [0xf000, 0, 0xf100, 0xf200]
            .into_iter()
            .find_map(|base| table.glyph_index(base + wide)),
        (PlatformId::Macintosh, _) => table.glyph_index(wide),
        _ => None,
    };
    let symbols = subtables(face).filter(|table| table.platform_id == PlatformId::Windows);
    let others = subtables(face).filter(|table| table.platform_id == PlatformId::Macintosh);
    symbols.chain(others).find_map(glyph).map(|glyph| glyph.0)
}

fn by_letter(face: &Face<'_>, letter: char) -> Option<u16> {
    let glyph = subtables(face)
        .filter(|table| is_unicode(*table))
        .find_map(|table| table.glyph_index(u32::from(letter)));
    glyph.map(|glyph| glyph.0)
}

/// By a name: as a letter, as a code of the Macintosh, as a name that the program has itself.
fn named(face: &Face<'_>, name: &str) -> Option<u16> {
    let mac = |name| {
        let code = u32::from(mac(name)?);
        let mut tables = subtables(face).filter(|table| table.platform_id == PlatformId::Macintosh);
        tables.find_map(|table| table.glyph_index(code)).map(|glyph| glyph.0)
    };
    let by_letter = letter(name).and_then(|letter| by_letter(face, letter));
    let found = by_letter.or_else(|| mac(name)).filter(|glyph| *glyph != 0);
    found.or_else(|| face.glyph_index_by_name(name).map(|glyph| glyph.0))
}

fn bare(bytes: &[u8], simple: Option<Simple<'_>>) -> Option<Program> {
    let cff = cff::Table::parse(bytes)?;
    let scale = match cff.matrix().sx {
        sx if sx > 0.0 => sx * 1000.0,
        _ => 1.0,
    };
    let advance = |glyph| cff.glyph_width(GlyphId(glyph)).map(|a| f32::from(a) * scale);
    let mut program = Program {
        advances: (0..cff.number_of_glyphs()).map(advance).collect(),
        identifiers: identifiers(&cff),
        ..Program::default()
    };
    if let Some(simple) = simple
        && program.identifiers.is_none()
    {
        let names = (0..cff.number_of_glyphs()).filter_map(|g| Some((cff.glyph_name(GlyphId(g))?, g)));
        let names: BTreeMap<&str, u16> = names.collect();
        let encoding = simple.encoding;
        let glyph = |code: u8| match encoding.names.get(&code) {
            Some(name) => Some(names.get(&name[..]).copied().unwrap_or(0)),
            None if encoding.based => None,
            None => Some(cff.glyph_index(code).map_or(0, |glyph| glyph.0)),
        };
        program.codes = (0..=255).map(glyph).collect();
    }
    Some(program)
}

fn identifiers(cff: &cff::Table<'_>) -> Option<BTreeMap<u16, u16>> {
    cff.glyph_cid(GlyphId(0))?;
    let pairs = (0..cff.number_of_glyphs()).filter_map(|glyph| Some((cff.glyph_cid(GlyphId(glyph))?, glyph)));
    Some(pairs.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(names: &[(u8, &str)]) -> Program {
        let encoding = Encoding {
            names: names.iter().map(|(code, name)| (*code, (*name).to_owned())).collect(),
            given: !names.is_empty(),
            based: false,
        };
        let font = include_bytes!("../../../fonts/SourceSans3-Regular.ttf");
        let simple = Simple {
            encoding: &encoding,
            symbolic: false,
        };
        Program::read(font, Some(simple)).expect("a font")
    }

    #[test]
    fn names_and_codes_without_a_glyph_are_told_from_those_with_one() {
        let named = read(&[(b'a', "nonexist"), (b'b', "aring"), (b'c', "g17"), (b'd', "afii10017x")]);
        assert_eq!(named.by_code(b'a'), Some(0));
        assert!(named.by_code(b'b').is_some_and(|glyph| glyph != 0));
        // What could be the number of a glyph is not called missing.
        assert_ne!(named.by_code(b'c'), Some(0));
        assert_eq!(read(&[]).by_code(0x05), Some(0));
    }

    /// A CFF with the glyphs `.notdef`, `endash` and `bullet`, in Standard encoding.
    const DASHES: [u8; 42] = [
        1, 0, 4, 1, 0, 1, 1, 1, 2, b'A', 0, 1, 1, 1, 9, 28, 0, 27, 15, 28, 0, 32, 17, 0, 0, 0, 0, 0, 0, 111, 0, 116, 0,
        3, 1, 1, 2, 3, 4, 14, 14, 14,
    ];

    #[test]
    fn a_cff_goes_by_the_names_of_the_encoding_that_the_file_gives() {
        let glyphs = |base: Option<&[u8]>| {
            let encoding = base.map(Encoding::of).unwrap_or_default();
            let simple = Simple {
                encoding: &encoding,
                symbolic: true,
            };
            let program = Program::read(&DASHES, Some(simple)).expect("a font");
            [0x81, 0x96, 0xb1, 0xd0].map(|code| program.by_code(code))
        };
        assert_eq!(glyphs(Some(b"WinAnsiEncoding")), [Some(2), Some(1), Some(0), Some(0)]);
        assert_eq!(glyphs(Some(b"MacRomanEncoding")), [Some(0), Some(0), Some(0), Some(1)]);
        assert_eq!(glyphs(Some(b"StandardEncoding")), [None, None, Some(1), Some(0)]);
        assert_eq!(glyphs(None), [Some(0), Some(0), Some(1), Some(0)]);
    }

    #[test]
    fn advances_are_thousandths_of_an_em() {
        let program = read(&[]);
        let glyph = program.by_code(b'A').expect("an A");
        let advance = program.advance(glyph).expect("an advance");
        assert!((300.0..800.0).contains(&advance), "{advance}");
        assert_eq!(program.by_identifier(70_000), 0);
    }

    #[test]
    fn what_is_no_font_is_none() {
        assert!(Program::read(b"", None).is_none());
        assert!(Program::read(b"OTTOgarbage", None).is_none());
        assert!(Program::read(&[1, 0, 4, 1, 0, 1, 1], None).is_none());
    }
}
