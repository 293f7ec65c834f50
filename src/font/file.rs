//! Is this file a font that may be embedded, and which family, weight and size of letters does it hold?

use std::sync::Arc;

use skrifa::raw::TableProvider as _;
use skrifa::raw::tables::os2::{Os2, SelectionFlags};
use skrifa::string::StringId;
use skrifa::{FontRef, MetadataProvider as _, Tag};

use super::Face;
use crate::diag::{Code, Finding, Place};

/// Tables without which nothing can be shown; the outlines are in `glyf` or `CFF `.
const NEEDED: [&[u8; 4]; 6] = [b"cmap", b"head", b"hhea", b"hmtx", b"maxp", b"name"];

/// Licence bits of `OS/2.fsType` that forbid embedding a subset: restricted licence (0x0002, alone among the low four
/// bits), no subsetting (0x0100), bitmaps only (0x0200). Source: OpenType 1.9, OS/2, fsType.
const RESTRICTED: u16 = 0x0002;
const NO_SUBSET_OR_OUTLINES: u16 = 0x0300;

/// Reads what is needed of a font file named `name` in `fonts/`.
///
/// # Errors
/// `font-invalid` for a damaged, variable or unsupported file, `font-not-embeddable` when its licence bits forbid it.
pub(super) fn read_face(name: &str, data: Vec<u8>) -> Result<Face, Finding> {
    let invalid = |why: &str| {
        Finding::error(Code::FontInvalid, format!("the font file `{name}` {why}"))
            .at(Place::file(format!("fonts/{name}")))
            .hint("replace it with a static TrueType or OpenType file (.ttf, .otf) from the font's maker")
    };
    let data: Arc<[u8]> = data.into();
    let font = FontRef::new(&data).map_err(|_| invalid("is not a TrueType or OpenType font"))?;
    whole(&font, data.len()).map_err(|why| invalid(&why))?;
    if font.table_data(Tag::new(b"fvar")).is_some() {
        return Err(invalid("is a variable font; PDFs need one static file for each style"));
    }
    let (Ok(head), Ok(hhea), Ok(os2)) = (font.head(), font.hhea(), font.os2()) else {
        return Err(invalid(
            "is damaged: its tables `head`, `hhea` and `OS/2` cannot be read",
        ));
    };
    if !embeddable(&os2) {
        return Err(not_embeddable(name));
    }
    let units_per_em = head.units_per_em();
    if !(16..=16_384).contains(&units_per_em) {
        return Err(invalid("is damaged: its size of an em is out of range"));
    }
    let Some(family) = family(&font) else {
        return Err(invalid("has no family name"));
    };
    let (ascender, descender) = line_box(hhea.ascender().to_i16(), hhea.descender().to_i16(), &os2);
    let part = |share: i32| i16::try_from(i32::from(units_per_em) * share / 100).unwrap_or(i16::MAX);
    Ok(Face {
        file: name.into(),
        family,
        weight: os2.us_weight_class().clamp(1, 1000),
        italic: is_italic(&os2),
        units_per_em,
        ascender,
        descender,
        cap_height: os2.s_cap_height().filter(|h| *h > 0).unwrap_or_else(|| part(70)),
        x_height: os2.sx_height().filter(|h| *h > 0).unwrap_or_else(|| part(50)),
        data: data.clone(),
    })
}

/// Whether all tables are within the file and the needed ones are there; else what is wrong.
fn whole(font: &FontRef<'_>, length: usize) -> Result<(), String> {
    let records = font.table_directory().table_records();
    for record in records {
        let end = u64::from(record.offset()) + u64::from(record.length());
        if end > length as u64 {
            return Err(format!("is cut off: its table `{}` ends after the file", record.tag()));
        }
    }
    let has = |tag: &[u8; 4]| records.iter().any(|r| r.tag() == Tag::new(tag) && r.length() > 0);
    if let Some(tag) = NEEDED.iter().find(|tag| !has(tag)) {
        return Err(format!("has no table `{}`", Tag::new(tag)));
    }
    if !has(b"glyf") && !has(b"CFF ") {
        return Err("has no outlines".into());
    }
    Ok(())
}

/// The typographic family name (name 16), else the family name (name 1); English where there is a choice.
fn family(font: &FontRef<'_>) -> Option<Arc<str>> {
    [StringId::TYPOGRAPHIC_FAMILY_NAME, StringId::FAMILY_NAME]
        .into_iter()
        .filter_map(|id| font.localized_strings(id).english_or_first())
        .map(|name| name.chars().collect::<String>())
        .find(|name| !name.trim().is_empty())
        .map(|name| name.trim().into())
}

/// Highest and lowest reach of the letters: those of `hhea`, as all systems read them, else of `OS/2`.
fn line_box(ascender: i16, descender: i16, os2: &Os2<'_>) -> (i16, i16) {
    if ascender == 0 && descender == 0 {
        return (os2.s_typo_ascender(), os2.s_typo_descender());
    }
    (
        ascender,
        if descender > 0 {
            descender.saturating_neg()
        } else {
            descender
        },
    )
}

fn is_italic(os2: &Os2<'_>) -> bool {
    os2.fs_selection()
        .intersects(SelectionFlags::ITALIC | SelectionFlags::OBLIQUE)
}

fn embeddable(os2: &Os2<'_>) -> bool {
    let bits = os2.fs_type();
    bits & 0x000f != RESTRICTED && bits & NO_SUBSET_OR_OUTLINES == 0
}

fn not_embeddable(name: &str) -> Finding {
    Finding::error(
        Code::FontNotEmbeddable,
        format!("the licence of the font file `{name}` does not allow it in a PDF"),
    )
    .at(Place::file(format!("fonts/{name}")))
    .hint("take the file out of the folder fonts and use a font with an open licence")
    .hint("or ask the font's maker for a version that may be embedded and subset")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(name: &str) -> Vec<u8> {
        std::fs::read(format!("{}/fonts/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
    }

    fn code(result: Result<Face, Finding>) -> Option<Code> {
        result.err().map(|f| f.code)
    }

    /// The file with `patch` applied to the table `tag`.
    fn patched(tag: &[u8; 4], patch: impl FnOnce(&mut [u8])) -> Vec<u8> {
        let mut data = bytes("Literata-Regular.ttf");
        let at = (0..data.len() - 16)
            .step_by(4)
            .find(|i| &data[*i..i + 4] == tag)
            .unwrap();
        let word = |i: usize| u32::from_be_bytes(data[at + i..at + i + 4].try_into().unwrap()) as usize;
        let (offset, length) = (word(8), word(12));
        patch(&mut data[offset..offset + length]);
        data
    }

    #[test]
    fn family_comes_from_the_typographic_name() {
        let face = read_face("x.ttf", bytes("Literata-SemiBoldItalic.ttf")).unwrap();
        assert_eq!((&*face.family, face.weight, face.italic), ("Literata", 600, true));
    }

    #[test]
    fn metrics_are_those_of_the_file() {
        let face = read_face("x.ttf", bytes("SourceSans3-Regular.ttf")).unwrap();
        assert_eq!((face.units_per_em, face.ascender, face.descender), (1000, 1000, -326));
        assert_eq!((face.cap_height, face.x_height), (660, 486));
    }

    #[test]
    fn a_text_file_is_not_a_font() {
        assert_eq!(
            code(read_face("x.ttf", b"not a font at all".to_vec())),
            Some(Code::FontInvalid)
        );
        assert_eq!(code(read_face("x.ttf", Vec::new())), Some(Code::FontInvalid));
    }

    #[test]
    fn a_file_that_is_cut_off_is_invalid_wherever_it_ends() {
        let data = bytes("Literata-Regular.ttf");
        for length in [4, 11, 12, 40, 300, 5_000, data.len() / 2, data.len() - 5] {
            assert_eq!(
                code(read_face("x.ttf", data[..length].to_vec())),
                Some(Code::FontInvalid),
                "{length} bytes"
            );
        }
    }

    #[test]
    fn a_restricted_licence_forbids_embedding() {
        let data = patched(b"OS/2", |t| t[9] = 2);
        assert_eq!(code(read_face("x.ttf", data)), Some(Code::FontNotEmbeddable));
    }

    #[test]
    fn a_licence_without_subsetting_forbids_embedding() {
        let data = patched(b"OS/2", |t| t[8] = 1);
        assert_eq!(code(read_face("x.ttf", data)), Some(Code::FontNotEmbeddable));
    }

    #[test]
    fn a_licence_for_editing_allows_embedding() {
        let data = patched(b"OS/2", |t| t[9] = 8);
        assert!(read_face("x.ttf", data).is_ok());
    }

    #[test]
    fn an_em_of_no_units_is_invalid() {
        let data = patched(b"head", |t| t[18..20].fill(0));
        assert_eq!(code(read_face("x.ttf", data)), Some(Code::FontInvalid));
    }
}
