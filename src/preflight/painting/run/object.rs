//! What do forms and pictures paint (ISO 32000-1, 8.9 and 8.10)?

use std::sync::Arc;

use super::Runner;
use crate::preflight::painting::image::{self, Picture};
use crate::preflight::painting::item::{Kind, Seen};
use crate::preflight::painting::matrix::{Area, Matrix};
use crate::preflight::painting::path::Builder;
use crate::preflight::reader::{Dict, Object, StreamAt};

impl Runner<'_, '_> {
    pub(super) fn object(&mut self, name: &[u8], depth: usize) {
        let file = self.shop.file;
        let objects = file.get_dict(&self.resources, b"XObject").unwrap_or_default();
        let reference = objects.get(name).clone();
        let Object::Stream(stream) = file.resolve(&reference) else {
            return self.missing(name);
        };
        let dict = stream.dict.clone();
        match file.get(&dict, b"Subtype").name().unwrap_or_default() {
            b"Image" => {
                if dict.has(b"Alternates") {
                    self.survey.notes.note(Seen::Alternates, None);
                }
                let number = match reference {
                    Object::Reference((number, _)) => Some(number),
                    _ => None,
                };
                let samples = self.survey.grid.is_some();
                let resources = self.resources.clone();
                let picture = self.shop.picture(number, &stream, &resources, samples);
                self.image(&picture);
            }
            b"PS" => self.survey.notes.note(Seen::PostScript, None),
            _ => {
                if file.get(&dict, b"Subtype2").is(b"PS") || dict.has(b"PS") {
                    self.survey.notes.note(Seen::PostScript, None);
                }
                self.form(&dict, &stream, depth);
            }
        }
    }

    pub(super) fn form(&mut self, dict: &Dict, stream: &StreamAt, depth: usize) {
        let file = self.shop.file;
        let kept = (self.state.clone(), self.base, self.group, self.lines);
        self.group_space(dict);
        if dict.has(b"Group") {
            self.group.0 *= self.state.fill_alpha;
            self.group.1 |= self.state.multiplies;
            self.state.fill_alpha = 1.0;
            self.state.stroke_alpha = 1.0;
            self.state.multiplies = false;
        }
        self.state.ctm = Matrix::of(&file.numbers_of(dict.get(b"Matrix"))).then(self.state.ctm);
        self.base = self.state.ctm;
        if let [a, b, c, d] = file.numbers_of(dict.get(b"BBox"))[..] {
            let mut path = Builder::default();
            path.rectangle(self.state.ctm, [a, b, c - a, d - b]);
            self.state.clip.within(&path.take(false));
        }
        if !self.state.clip.bounds.is_empty() {
            self.inside(dict, stream, depth);
        }
        (self.state, self.base, self.group, self.lines) = kept;
    }

    /// Follows a stream with its own resources.
    pub(super) fn inside(&mut self, dict: &Dict, stream: &StreamAt, depth: usize) {
        let file = self.shop.file;
        let own = file.get_dict(dict, b"Resources");
        let outer = self.resources.clone();
        if let Some(own) = own {
            self.resources = own;
        }
        let bytes = file.decode_up_to(stream, 64 << 20).bytes();
        self.follow(&bytes, depth);
        self.resources = outer;
    }

    pub(super) fn inline(&mut self, dict: &Arc<Dict>, bytes: &[u8]) {
        let file = self.shop.file;
        for (name, _) in file.filters(dict) {
            // Other filters that are forbidden cannot stand here (ISO 32000-1, 8.9.7).
            if name == b"LZWDecode" {
                let name = String::from_utf8_lossy(&name).into_owned();
                self.survey.notes.note(Seen::Filter(name), None);
            }
        }
        let decoded = file.decode_inline(dict, bytes);
        let picture = Arc::new(image::read(file, dict, decoded, &self.resources));
        self.image(&picture);
    }

    pub(super) fn image(&mut self, picture: &Arc<Picture>) {
        let ctm = self.state.ctm;
        let area = Area::around([
            ctm.apply(0.0, 0.0),
            ctm.apply(1.0, 0.0),
            ctm.apply(0.0, 1.0),
            ctm.apply(1.0, 1.0),
        ]);
        if picture.broken {
            self.survey.notes.note(Seen::PictureBroken, Some(area));
        }
        self.paint_with(Kind::Image(Arc::new(picture.facts()), ctm), area, false, Some(picture));
    }
}
