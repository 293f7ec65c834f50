//! What do the pages share, so that it is read once: fonts, colour spaces, pictures?

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::color::Space;
use super::font::Font;
use super::image::{self, Picture};
use crate::preflight::reader::{Decoded, Dict, File, Object, StreamAt};

/// Bytes of decoded pictures that are kept for the case that they are painted again.
const KEPT_PICTURES: usize = 24 << 20;

/// A font and what was shown with it.
#[derive(Debug)]
pub struct Used {
    /// The font.
    pub font: Arc<Font>,
    /// Codes that were looked at already.
    codes: BTreeSet<u32>,
    /// The first page that shows it; 0 when none does.
    pub page: usize,
    /// A code without a glyph, and its page.
    pub notdef: Option<(u32, usize)>,
    /// A width that differs from its glyph's: code, declared, real, page.
    pub wrong: Option<(u32, f64, f64, usize)>,
}

/// What pages share: fonts and pictures.
#[derive(Debug)]
pub struct Workshop<'f> {
    /// The file.
    pub file: &'f File<'f>,
    /// The fonts so far.
    pub fonts: Vec<Used>,
    known: BTreeMap<u32, usize>,
    spaces: BTreeMap<u32, Arc<Space>>,
    pictures: BTreeMap<u32, Arc<Picture>>,
    kept: usize,
}

impl<'f> Workshop<'f> {
    /// With nothing in it.
    pub fn new(file: &'f File<'f>) -> Self {
        Self {
            file,
            fonts: Vec::new(),
            known: BTreeMap::new(),
            spaces: BTreeMap::new(),
            pictures: BTreeMap::new(),
            kept: 0,
        }
    }

    /// Looks at a code that is shown, once; whether it was the first time.
    pub(super) fn use_code(&mut self, index: usize, code: u32, mode: i64, page: usize) -> bool {
        let used = &mut self.fonts[index];
        // Text that is not painted needs no glyphs (ISO 19005-2, 6.2.11.4); drawings are painted in every mode.
        if (mode == 3 && !used.font.drawn) || !used.codes.insert(code) {
            return false;
        }
        if used.page == 0 {
            used.page = page;
        }
        if used.notdef.is_none() && used.font.glyph(code) == Some(0) {
            used.notdef = Some((code, page));
        }
        if used.wrong.is_none()
            && let Some((declared, real)) = used.font.wrong_width(code)
        {
            used.wrong = Some((code, declared, real, page));
        }
        true
    }

    pub(super) fn add_font(&mut self, font: Arc<Font>) -> usize {
        self.fonts.push(Used {
            font,
            codes: BTreeSet::new(),
            page: 0,
            notdef: None,
            wrong: None,
        });
        self.fonts.len() - 1
    }

    pub(super) fn font(&mut self, object: &Object) -> Option<usize> {
        if let Object::Reference((number, _)) = object
            && let Some(index) = self.known.get(number)
        {
            return Some(*index);
        }
        let dict = self.file.dict(object)?;
        let index = self.add_font(Arc::new(Font::read(self.file, &dict)));
        if let Object::Reference((number, _)) = object {
            self.known.insert(*number, index);
        }
        Some(index)
    }

    pub(super) fn space(&mut self, object: &Object, resources: &Dict) -> Arc<Space> {
        let listed = object.name().and_then(|name| {
            let spaces = self.file.get_dict(resources, b"ColorSpace")?;
            Some(spaces.get(name).clone()).filter(|found| *found != Object::Null)
        });
        if let Some(Object::Reference((number, _))) = listed {
            if let Some(space) = self.spaces.get(&number) {
                return space.clone();
            }
            let space = Space::read(self.file, object, resources);
            self.spaces.insert(number, space.clone());
            return space;
        }
        Space::read(self.file, object, resources)
    }

    pub(super) fn picture(
        &mut self,
        number: Option<u32>,
        stream: &StreamAt,
        resources: &Dict,
        samples: bool,
    ) -> Arc<Picture> {
        if let Some(picture) = number.and_then(|number| self.pictures.get(&number)) {
            return picture.clone();
        }
        let decoded = if samples {
            self.file.decode(stream)
        } else {
            Decoded::TooLarge
        };
        let picture = Arc::new(image::read(self.file, &stream.dict, decoded, resources));
        if let Some(number) = number {
            self.kept += picture.weight();
            if self.kept > KEPT_PICTURES {
                self.pictures.clear();
                self.kept = picture.weight();
            }
            if picture.weight() <= KEPT_PICTURES {
                self.pictures.insert(number, picture.clone());
            }
        }
        picture
    }
}
