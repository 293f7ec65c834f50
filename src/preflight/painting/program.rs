//! Which glyphs and advances does an embedded font program have?

use std::collections::BTreeMap;

use ttf_parser::{Face, GlyphId, PlatformId, cff};

/// What a font program says about its glyphs.
#[derive(Debug, Default)]
pub struct Program {
    /// Advance of each glyph in thousandths of an em; `None` where the program has none.
    advances: Vec<Option<f32>>,
    /// Glyph of each character identifier, for programs that have their own (CFF with CIDs).
    identifiers: Option<BTreeMap<u16, u16>>,
    /// Glyphs by name, for simple fonts.
    names: BTreeMap<String, u16>,
    /// Glyphs by the code of the program's own encoding, for simple fonts.
    built_in: BTreeMap<u8, u16>,
    /// Glyphs by Unicode code point, for simple TrueType fonts.
    unicode: BTreeMap<u8, u16>,
}

impl Program {
    /// Reads TrueType or OpenType (`FontFile2`, `FontFile3` of subtype OpenType), or bare CFF.
    pub fn read(bytes: &[u8], simple: bool) -> Option<Self> {
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

    /// The glyph of a simple font's code; `None` where that cannot be told here.
    pub fn by_code(&self, code: u8, name: Option<&str>, symbolic: bool) -> Option<u16> {
        if let Some(name) = name
            && !self.names.is_empty()
        {
            return Some(self.names.get(name).copied().unwrap_or(0));
        }
        if symbolic || self.unicode.is_empty() {
            return self.built_in.get(&code).copied();
        }
        let plain = name.is_none_or(|name| name.len() == 1 && name.as_bytes()[0] == code);
        self.unicode
            .get(&code)
            .copied()
            .filter(|_| plain && code.is_ascii_graphic())
    }

    /// A glyph's advance in thousandths of an em.
    pub fn advance(&self, glyph: u16) -> Option<f32> {
        self.advances.get(usize::from(glyph)).copied().flatten()
    }
}

fn sfnt(bytes: &[u8], simple: bool) -> Option<Program> {
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
    for table in face
        .tables()
        .cmap
        .iter()
        .flat_map(|cmap| cmap.subtables)
        .filter(|_| simple)
    {
        for code in 0..=255_u8 {
            let wide = u32::from(code);
            let glyph = |code: u32| table.glyph_index(code).map(|glyph| glyph.0);
            match (table.platform_id, table.encoding_id) {
                (PlatformId::Windows, 0) => {
                    if let Some(glyph) = glyph(0xf000 + wide).or(glyph(wide)) {
                        program.built_in.insert(code, glyph);
                    }
                }
                (PlatformId::Windows, 1) | (PlatformId::Unicode, _) => {
                    program.unicode.insert(code, glyph(wide).unwrap_or(0));
                }
                (PlatformId::Macintosh, _) => {
                    if let Some(glyph) = glyph(wide) {
                        program.built_in.entry(code).or_insert(glyph);
                    }
                }
                _ => {}
            }
        }
    }
    Some(program)
}

fn bare(bytes: &[u8], simple: bool) -> Option<Program> {
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
    if simple {
        let names = (0..cff.number_of_glyphs()).filter_map(|g| Some((cff.glyph_name(GlyphId(g))?.to_owned(), g)));
        program.names = names.collect();
        let codes = (0..=255).filter_map(|code| Some((code, cff.glyph_index(code)?.0)));
        program.built_in = codes.collect();
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

    #[test]
    fn advances_are_thousandths_of_an_em() {
        let font = include_bytes!("../../../fonts/SourceSans3-Regular.ttf");
        let program = Program::read(font, true).expect("a font");
        let glyph = program.by_code(b'A', None, false).expect("an A");
        let advance = program.advance(glyph).expect("an advance");
        assert!((300.0..800.0).contains(&advance), "{advance}");
        assert_eq!(program.by_identifier(70_000), 0);
    }

    #[test]
    fn what_is_no_font_is_none() {
        assert!(Program::read(b"", false).is_none());
        assert!(Program::read(b"OTTOgarbage", false).is_none());
        assert!(Program::read(&[1, 0, 4, 1, 0, 1, 1], false).is_none());
    }
}
