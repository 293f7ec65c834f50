//! What does a graphics state dictionary change (ISO 32000-1, 8.4.5)?

use super::Runner;
use crate::preflight::painting::item::Seen;
use crate::preflight::reader::{Dict, Object};

impl Runner<'_, '_> {
    /// An entry of ExtGState (ISO 32000-1, 8.4.5).
    pub(super) fn settings(&mut self, dict: &Dict) {
        let file = self.shop.file;
        let get = |key: &[u8]| file.get(dict, key);
        if let Some(width) = get(b"LW").number() {
            self.state.line_width = width;
        }
        if let Some(value) = get(b"OP").bool() {
            self.state.stroke_overprints = value;
            self.state.fill_overprints = value;
        }
        if let Some(value) = get(b"op").bool() {
            self.state.fill_overprints = value;
        }
        if let Some(value) = get(b"OPM").int() {
            self.state.keeps_zero = value == 1;
        }
        if let Some(value) = get(b"ca").number() {
            self.state.fill_alpha = value.clamp(0.0, 1.0) as f32;
        }
        if let Some(value) = get(b"CA").number() {
            self.state.stroke_alpha = value.clamp(0.0, 1.0) as f32;
        }
        for key in [&b"TR"[..], b"TR2"] {
            let transfer = get(key);
            if !(transfer == Object::Null || transfer.is(b"Identity") || transfer.is(b"Default")) {
                self.survey.notes.note(Seen::Transfer, None);
            }
        }
        if let Object::Array(pair) = get(b"Font")
            && let [font, size] = &pair[..]
            && let Some(index) = self.shop.font(font)
        {
            self.state.text.size = size.number().unwrap_or(0.0);
            self.state.text.font = Some((index, self.shop.fonts[index].font.clone()));
        }
        self.blending(dict);
    }

    pub(super) fn blending(&mut self, dict: &Dict) {
        const MODES: [&[u8]; 17] = [
            b"Normal",
            b"Compatible",
            b"Multiply",
            b"Screen",
            b"Overlay",
            b"Darken",
            b"Lighten",
            b"ColorDodge",
            b"ColorBurn",
            b"HardLight",
            b"SoftLight",
            b"Difference",
            b"Exclusion",
            b"Hue",
            b"Saturation",
            b"Color",
            b"Luminosity",
        ];
        let file = self.shop.file;
        let mode = file.get(dict, b"BM");
        let mode = match &mode {
            Object::Array(modes) => modes
                .iter()
                .map(|m| file.resolve(m))
                .find(|m| m.name().is_some_and(|n| MODES.contains(&n))),
            other => Some(other.clone()),
        };
        if let Some(mode) = mode.as_ref().and_then(Object::name) {
            if !MODES.contains(&mode) {
                let name = String::from_utf8_lossy(mode).into_owned();
                self.survey.notes.note(Seen::BlendUnknown(name), None);
            }
            self.state.multiplies = matches!(mode, b"Multiply" | b"Darken");
        }
        match file.get(dict, b"SMask") {
            Object::Dict(mask) => {
                // What a soft mask lets through is not computed: such items count as painted, with no ink.
                (self.state.fill_alpha, self.state.stroke_alpha) = (0.0, 0.0);
                if let Some(group) = file.get_dict(&mask, b"G") {
                    self.group_space(&group);
                }
            }
            Object::Name(_) => {
                let or = |alpha: f32| if alpha == 0.0 { 1.0 } else { alpha };
                self.state.fill_alpha = or(self.state.fill_alpha);
                self.state.stroke_alpha = or(self.state.stroke_alpha);
            }
            _ => {}
        }
    }

    /// Notes a group that blends in red, green and blue.
    pub(super) fn group_space(&mut self, dict: &Dict) {
        let file = self.shop.file;
        let Some(group) = file.get_dict(dict, b"Group") else {
            return;
        };
        if group.has(b"CS") {
            let resources = self.resources.clone();
            if self.shop.space(group.get(b"CS"), &resources).is_rgb() {
                self.survey.notes.note(Seen::GroupRgb, None);
            }
        }
    }
}
