//! Which fonts does the file need, and what do their glyphs look like to a PDF reader?

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};
use md5::{Digest, Md5};
use printpdf::{Codepoint, FontId, FontMetrics, FontType, Op, ParsedFont, PdfFont, PdfFontHandle, Pt, TextItem};
use skrifa::instance::{LocationRef, Size};
use skrifa::raw::TableProvider;
use skrifa::string::StringId;
use skrifa::{FontRef, GlyphId, MetadataProvider};
use subsetter::GlyphRemapper;

use crate::diag::{Finding, Findings};
use crate::display::Document as Pages;
use crate::font::{Face, FaceId};

use super::internal;
use super::unicode::{self, Usage};

/// The fonts of one file, by face.
pub(super) struct Fonts<'a> {
    faces: Vec<Option<Font<'a>>>,
}

/// A face cut down to the glyphs that the file shows.
pub(super) struct Font<'a> {
    /// Its name in content streams.
    pub(super) resource: String,
    usage: Usage<'a>,
    /// By glyph of the whole face: its number in the file, and its width in thousandths of an em.
    glyphs: Vec<(u16, f32)>,
    /// Glyphs that never stand for text, with the character that would show them.
    mute: BTreeMap<u16, char>,
    name: String,
    program: Vec<u8>,
    measures: Measures,
}

/// What a font descriptor says (ISO 32000-1, 9.8); lengths in font units.
pub(super) struct Measures {
    units_per_em: u16,
    ascender: i16,
    descender: i16,
    cap_height: i16,
    weight: u16,
    bounds: [i16; 4],
    slope: (i16, i16),
    flags: i64,
}

impl<'a> Fonts<'a> {
    /// Cuts down every face that the pages use.
    ///
    /// # Errors
    /// A finding for each face that cannot be read or cut down.
    pub(super) fn collect(pages: &'a Pages, faces: &[Face]) -> Result<Self, Findings> {
        let mut findings = Findings::new();
        let mut fonts = Vec::with_capacity(faces.len());
        for (index, (usage, face)) in unicode::usage(pages, faces.len()).into_iter().zip(faces).enumerate() {
            if usage.used().next().is_none() {
                fonts.push(None);
                continue;
            }
            match Font::new(index, face, usage) {
                Ok(font) => fonts.push(Some(font)),
                Err(finding) => findings.push(finding),
            }
        }
        if findings.is_empty() {
            Ok(Self { faces: fonts })
        } else {
            Err(findings)
        }
    }

    /// The font made from a face; `None` when no glyph of it is used.
    pub(super) fn get(&self, face: FaceId) -> Option<&Font<'a>> {
        self.faces.get(usize::from(face.0))?.as_ref()
    }

    /// All fonts, in the order of their faces.
    fn all(&self) -> impl Iterator<Item = &Font<'a>> {
        self.faces.iter().flatten()
    }

    /// The fonts as printpdf wants them.
    pub(super) fn for_printpdf(&self) -> BTreeMap<FontId, PdfFont> {
        self.all()
            .map(|font| (FontId(font.resource.clone()), PdfFont::new(font.for_printpdf())))
            .collect()
    }

    /// Operators that show every glyph once with its text, from which printpdf makes widths and Unicode maps.
    pub(super) fn specimen(&self) -> Vec<Op> {
        let mut ops = vec![Op::StartTextSection];
        for font in self.all() {
            ops.push(Op::SetFont {
                font: PdfFontHandle::External(FontId(font.resource.clone())),
                size: Pt(1.0),
            });
            ops.push(Op::ShowText {
                items: vec![TextItem::GlyphIds(font.specimen())],
            });
        }
        ops.push(Op::EndTextSection);
        ops
    }

    /// Puts right what printpdf says of the fonts; `resources` is the dictionary that names them. Gives their streams, which
    /// are still to be compressed.
    ///
    /// # Errors
    /// A finding when printpdf's objects are not as expected.
    pub(super) fn correct(&self, objects: &mut Document, resources: &Dictionary) -> Result<Vec<ObjectId>, Finding> {
        let mut streams = Vec::new();
        for font in self.all() {
            let fault = |_| internal(format!("the font `{}` was not written as expected", font.name));
            let id = resources
                .get(font.resource.as_bytes())
                .and_then(Object::as_reference)
                .map_err(fault)?;
            streams.extend(font.correct(objects, id).map_err(fault)?);
        }
        Ok(streams)
    }
}

impl<'a> Font<'a> {
    fn new(index: usize, face: &Face, usage: Usage<'a>) -> Result<Self, Finding> {
        let fault = |what: &str| internal(format!("the font file `{}` {what}", face.file));
        let source = FontRef::new(&face.data).map_err(|_| fault("cannot be read"))?;
        let measures = Measures::read(&source, face).ok_or_else(|| fault("lacks measures"))?;
        let used: Vec<u16> = usage.used().collect();
        let remapper = GlyphRemapper::new_from_glyphs(&used);
        let program =
            subsetter::subset(&face.data, 0, &remapper).map_err(|_| fault("cannot be cut down to its glyphs"))?;
        let advances = source.glyph_metrics(Size::unscaled(), LocationRef::default());
        let mut glyphs = vec![(0, 0.0); used.last().map_or(0, |last| usize::from(*last) + 1)];
        for glyph in &used {
            let code = remapper.get(*glyph).ok_or_else(|| fault("lost a glyph"))?;
            let advance = advances
                .advance_width(GlyphId::from(*glyph))
                .ok_or_else(|| fault("lacks a glyph"))?;
            let width = (f64::from(advance) * 1e6 / f64::from(measures.units_per_em)).round() / 1e3;
            glyphs[usize::from(*glyph)] = (code, width as f32);
        }
        let mute = mute(
            &source,
            used.iter().copied().filter(|glyph| usage.text(*glyph).is_none()),
        );
        let name = format!("{}+{}", tag(&program), postscript_name(&source, face));
        Ok(Self {
            resource: format!("T{index}"),
            usage,
            glyphs,
            mute,
            name,
            program,
            measures,
        })
    }

    /// A glyph's number in the file and its width in thousandths of an em; (0, 0) for a glyph that is not used.
    pub(super) fn glyph(&self, glyph: u16) -> (u16, f32) {
        self.glyphs.get(usize::from(glyph)).copied().unwrap_or_default()
    }

    /// The text that a glyph stands for in the Unicode map.
    pub(super) fn text(&self, glyph: u16) -> Option<&'a str> {
        self.usage.text(glyph)
    }

    /// The glyphs used, by their number in the file, with their widths and their number in the face.
    fn used(&self) -> BTreeMap<u16, (f32, u16)> {
        self.usage
            .used()
            .map(|glyph| (self.glyph(glyph), glyph))
            .map(|((code, width), glyph)| (code, (width, glyph)))
            .collect()
    }

    fn specimen(&self) -> Vec<Codepoint> {
        let codepoint = |(code, (_, glyph))| {
            let mute = || {
                self.mute
                    .get(&glyph)
                    .copied()
                    .unwrap_or(char::REPLACEMENT_CHARACTER)
                    .to_string()
            };
            Codepoint::with_cid(code, 0.0, self.text(glyph).map_or_else(mute, str::to_owned))
        };
        self.used().into_iter().map(codepoint).collect()
    }

    fn for_printpdf(&self) -> ParsedFont {
        let Measures {
            units_per_em,
            ascender,
            descender,
            weight,
            bounds,
            slope,
            ..
        } = self.measures;
        let metrics = FontMetrics {
            ascent: ascender,
            descent: descender,
        };
        let mut font = ParsedFont::with_glyph_data(
            self.program.clone(),
            0,
            Some(self.name.clone()),
            BTreeMap::new(),
            BTreeMap::new(),
            units_per_em,
            metrics,
        );
        font.font_type = FontType::TrueType; // printpdf tells the kind from the file itself
        font.pdf_font_metrics.us_weight_class = weight;
        let stub = &mut font.pdf_font_metrics;
        [stub.x_min, stub.y_min, stub.x_max, stub.y_max] = bounds;
        (stub.caret_slope_rise, stub.caret_slope_run) = slope;
        font
    }

    /// The same for one font.
    fn correct(&self, objects: &mut Document, id: ObjectId) -> Result<[ObjectId; 2], lopdf::Error> {
        let font = objects.get_dictionary_mut(id)?;
        let unicode = font.get(b"ToUnicode")?.as_reference()?;
        let mut descendant = match font.get_mut(b"DescendantFonts")?.as_array_mut()?.pop() {
            Some(Object::Dictionary(descendant)) => descendant,
            _ => return Err(lopdf::Error::DictKey("DescendantFonts".into())),
        };
        descendant.set("W", self.widths());
        let descriptor = descendant.get(b"FontDescriptor")?.as_reference()?;
        let outlines = descendant.get(b"Subtype")?.as_name()?.to_vec();
        let descendant = objects.add_object(descendant);
        let font = objects.get_dictionary_mut(id)?;
        font.set("DescendantFonts", vec![Object::Reference(descendant)]);
        if outlines == b"CIDFontType0" {
            // The name of a font with CFF outlines ends in its encoding's (ISO 32000-1, table 121).
            font.set(
                "BaseFont",
                Object::Name(format!("{}-Identity-H", self.name).into_bytes()),
            );
        }
        let descriptor = objects.get_dictionary_mut(descriptor)?;
        descriptor.set("CapHeight", self.measures.scaled(self.measures.cap_height));
        descriptor.set("Flags", self.measures.flags);
        let program = descriptor
            .get(b"FontFile2")
            .or_else(|_| descriptor.get(b"FontFile3"))?
            .as_reference()?;
        for stream in [unicode, program] {
            objects.get_object(stream)?.as_stream()?;
        }
        Ok([unicode, program])
    }

    /// The `/W` array: widths by ranges of glyph numbers (ISO 32000-1, 9.7.4.3).
    fn widths(&self) -> Vec<Object> {
        let mut ranges: Vec<(u16, Vec<Object>)> = Vec::new();
        for (code, (width, _)) in self.used() {
            match ranges.last_mut() {
                Some((first, widths)) if usize::from(*first) + widths.len() == usize::from(code) => {
                    widths.push(width.into())
                }
                _ => ranges.push((code, vec![width.into()])),
            }
        }
        ranges
            .into_iter()
            .flat_map(|(first, widths)| [i64::from(first).into(), Object::Array(widths)])
            .collect()
    }
}

impl Measures {
    /// The measures of a face; `None` when its tables lack them.
    pub(super) fn read(source: &FontRef<'_>, face: &Face) -> Option<Self> {
        let head = source.head().ok()?;
        let slope = source
            .hhea()
            .map_or((1, 0), |hhea| (hhea.caret_slope_rise(), hhea.caret_slope_run()));
        let fixed = source.post().is_ok_and(|post| post.is_fixed_pitch() != 0);
        // Family classes 1 to 5 and 7 have serifs (OpenType, OS/2 sFamilyClass).
        let serif = source
            .os2()
            .is_ok_and(|os2| matches!(os2.s_family_class() >> 8, 1..=5 | 7) || has_serifs(os2.panose_10()));
        let units_per_em = head.units_per_em();
        // Symbolic, since the Sami letters are not in the standard Latin set (ISO 32000-1, table 123).
        let flags = i64::from(fixed) | i64::from(serif) << 1 | 1 << 2 | i64::from(face.italic) << 6;
        (units_per_em > 0).then_some(Self {
            units_per_em,
            ascender: face.ascender,
            descender: face.descender,
            cap_height: face.cap_height,
            weight: face.weight,
            bounds: [head.x_min(), head.y_min(), head.x_max(), head.y_max()],
            slope,
            flags,
        })
    }

    /// Font units as thousandths of an em.
    fn scaled(&self, units: i16) -> i64 {
        self.thousandths(f32::from(units))
    }

    /// Font units as thousandths of an em.
    pub(super) fn thousandths(&self, units: f32) -> i64 {
        (f64::from(units) * 1000.0 / f64::from(self.units_per_em)).round() as i64
    }

    /// The descriptor of a whole face with an encoding of its own: without its name and program.
    pub(super) fn descriptor(&self) -> Dictionary {
        let bounds = self.bounds.map(|edge| Object::from(self.scaled(edge))).to_vec();
        let (rise, run) = (f64::from(self.slope.0), f64::from(self.slope.1));
        // Symbolic (4) becomes non-symbolic (32): the encoding says which glyph is which letter.
        let flags = self.flags & !4 | 32;
        dictionary! {
            "Type" => "FontDescriptor",
            "Flags" => flags,
            "FontBBox" => bounds,
            "ItalicAngle" => (-run.atan2(rise).to_degrees()).round() as i64,
            "Ascent" => self.scaled(self.ascender),
            "Descent" => self.scaled(self.descender),
            "CapHeight" => self.scaled(self.cap_height),
            "StemV" => i64::from(self.weight) / 5,
        }
    }
}

/// The first character of the font that shows each of the glyphs. Such glyphs (the hyphen of a divided word, the second
/// half of a letter) are covered by `ActualText`, but not every reader knows that, and a map must not leave any out.
fn mute(source: &FontRef<'_>, glyphs: impl Iterator<Item = u16>) -> BTreeMap<u16, char> {
    let glyphs: BTreeSet<u16> = glyphs.collect();
    let mut mute = BTreeMap::new();
    if glyphs.is_empty() {
        return mute;
    }
    for (character, glyph) in source.charmap().mappings() {
        let Some(glyph) = u16::try_from(glyph.to_u32())
            .ok()
            .filter(|glyph| glyphs.contains(glyph))
        else {
            continue;
        };
        if let Some(character) = char::from_u32(character) {
            let first = mute.entry(glyph).or_insert(character);
            *first = character.min(*first);
        }
    }
    mute
}

/// Whether PANOSE says that a Latin text face has serifs: kinds 2 to 10 of the second digit.
fn has_serifs(panose: &[u8]) -> bool {
    matches!(panose, [2, 2..=10, ..])
}

/// The six letters before the name of a subset (ISO 32000-1, 9.6.4), from its content.
fn tag(program: &[u8]) -> String {
    Md5::digest(program)
        .iter()
        .take(6)
        .map(|byte| char::from(b'A' + byte % 26))
        .collect()
}

/// The font's own name, only of characters that a PDF name holds unchanged.
pub(super) fn postscript_name(source: &FontRef<'_>, face: &Face) -> String {
    let own = source
        .localized_strings(StringId::POSTSCRIPT_NAME)
        .english_or_first()
        .map(|name| name.to_string());
    let name = own.unwrap_or_else(|| face.family.to_string());
    name.chars()
        .filter(|c| c.is_ascii_alphanumeric() || *c == '-')
        .take(63)
        .collect()
}
