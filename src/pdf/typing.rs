//! Which font do readers type in?
//!
//! A face that people fill forms in is embedded whole, since nobody knows what they will type, and as a simple font
//! with a byte for each character: viewers that draw what is typed know those best (ISO 32000-1, 12.7.3.3). The
//! encoding is WinAnsi with the Sami letters that it lacks in place of control characters.

use lopdf::{Dictionary, Document as Objects, Object, ObjectId, Stream, dictionary};
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider, Tag};

use crate::diag::Finding;
use crate::font::Face;

use super::fonts::{Measures, postscript_name};
use super::{file, internal};

/// The first byte of a letter that WinAnsi lacks, and these letters with their names (Adobe Glyph List).
const FIRST: u8 = 24;
const SAMI: [(char, &str); 8] = [
    ('Č', "Ccaron"),
    ('č', "ccaron"),
    ('Đ', "Dcroat"),
    ('đ', "dcroat"),
    ('Ŋ', "Eng"),
    ('ŋ', "eng"),
    ('Ŧ', "Tbar"),
    ('ŧ', "tbar"),
];

/// What WinAnsi has from 0x80 to 0x9F (ISO 32000-1, annex D.2); a space where it has nothing.
const UPPER: &str = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/// The character of a byte, `None` where the encoding has none.
fn character(byte: u8) -> Option<char> {
    match byte {
        0x20..=0x7e => Some(char::from(byte)),
        0x80..=0x9f => UPPER.chars().nth(usize::from(byte - 0x80)).filter(|c| *c != ' '),
        0xa0..=0xff => Some(char::from(byte)),
        _ => SAMI.get(usize::from(byte.checked_sub(FIRST)?)).map(|(c, _)| *c),
    }
}

/// Adds the font.
///
/// # Errors
/// A finding when the face cannot be read or has other than TrueType outlines.
pub(super) fn font(objects: &mut Objects, face: &Face) -> Result<ObjectId, Finding> {
    let fault = |what: &str| internal(format!("the font file `{}` {what}", face.file));
    let source = FontRef::new(&face.data).map_err(|_| fault("cannot be read"))?;
    if source.table_data(Tag::new(b"glyf")).is_none() {
        return Err(fault("cannot be typed in: it has other than TrueType outlines"));
    }
    let measures = Measures::read(&source, face).ok_or_else(|| fault("lacks measures"))?;
    let name = Object::Name(postscript_name(&source, face).into_bytes());
    let mut program = Stream::new(dictionary! { "Length1" => face.data.len() as i64 }, face.data.to_vec());
    file::compress(&mut program);
    let program = objects.add_object(program);
    let mut descriptor = measures.descriptor();
    descriptor.set("FontName", name.clone());
    descriptor.set("FontFile2", program);
    let descriptor = objects.add_object(descriptor);
    let mut unicode = Stream::new(Dictionary::new(), unicode_map().into_bytes());
    file::compress(&mut unicode);
    let unicode = objects.add_object(unicode);
    let differences: Vec<Object> = std::iter::once(Object::Integer(FIRST.into()))
        .chain(SAMI.iter().map(|(_, name)| Object::Name(name.as_bytes().to_vec())))
        .collect();
    Ok(objects.add_object(dictionary! {
        "Type" => "Font",
        "Subtype" => "TrueType",
        "BaseFont" => name,
        "FirstChar" => i64::from(FIRST),
        "LastChar" => 255,
        "Widths" => widths(&source, &measures),
        "FontDescriptor" => descriptor,
        "Encoding" => dictionary! {
            "Type" => "Encoding",
            "BaseEncoding" => "WinAnsiEncoding",
            "Differences" => differences,
        },
        "ToUnicode" => unicode,
    }))
}

/// The width of each byte's glyph in thousandths of an em.
fn widths(source: &FontRef<'_>, measures: &Measures) -> Vec<Object> {
    let (charmap, advances) = (
        source.charmap(),
        source.glyph_metrics(Size::unscaled(), LocationRef::default()),
    );
    let width = |byte: u8| {
        let glyph = character(byte).and_then(|c| charmap.map(c)).unwrap_or_default();
        Object::Integer(measures.thousandths(advances.advance_width(glyph).unwrap_or_default()))
    };
    (FIRST..=255).map(width).collect()
}

/// The Unicode map (ISO 32000-1, 9.10.3).
fn unicode_map() -> String {
    let pairs: Vec<String> = (FIRST..=255)
        .filter_map(|byte| Some(format!("<{byte:02X}> <{:04X}>", u32::from(character(byte)?))))
        .collect();
    let mut map = String::from(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe) /Ordering \
         (UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<00> \
         <FF>\nendcodespacerange\n",
    );
    // No more than a hundred pairs may stand together.
    for part in pairs.chunks(100) {
        map.push_str(&format!("{} beginbfchar\n{}\nendbfchar\n", part.len(), part.join("\n")));
    }
    map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    map
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sami_and_norwegian_letter_has_a_byte() {
        let all: Vec<char> = (0..=255).filter_map(character).collect();
        for letter in "ÁČĐŊŠŦŽáčđŋšŧžÆØÅæøåÄÖäö«»–’“”@-€".chars() {
            assert!(all.contains(&letter), "{letter}");
        }
    }

    #[test]
    fn bytes_without_a_character_stand_for_none() {
        assert_eq!([0x7f, 0x81, 0x00, 0x17].map(character), [None; 4]);
        assert_eq!(character(0x80), Some('€'));
        assert_eq!(character(0x9f), Some('Ÿ'));
    }
}
