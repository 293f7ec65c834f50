//! What do the operators of text set and show (ISO 32000-1, 9.4)?

use super::Runner;
use crate::preflight::painting::font;
use crate::preflight::painting::matrix::Matrix;
use crate::preflight::painting::operands::Operands;
use crate::preflight::painting::show::Lines;
use crate::preflight::reader::Object;

impl Runner<'_, '_> {
    /// Operators of text; whether it was one.
    pub(super) fn text(&mut self, word: &[u8], operands: &Operands<'_>) -> bool {
        let text = &mut self.state.text;
        let [x] = operands.numbers();
        match word {
            b"BT" => self.lines = Lines::START,
            b"ET" => {}
            b"Tc" => text.char_space = x,
            b"Tw" => text.word_space = x,
            b"Tz" => text.stretch = x / 100.0,
            b"TL" => text.leading = x,
            b"Ts" => text.rise = x,
            b"Tr" => text.mode = x as i64,
            b"Td" | b"TD" => {
                let [x, y] = operands.numbers();
                if word == b"TD" {
                    text.leading = -y;
                }
                self.lines.step(x, y);
            }
            b"Tm" => {
                let matrix = Matrix(operands.numbers());
                self.lines = Lines {
                    here: matrix,
                    line: matrix,
                };
            }
            b"T*" => self.lines.step(0.0, -self.state.text.leading),
            b"Tf" => {
                text.size = x;
                let name = operands
                    .stack
                    .first()
                    .and_then(Object::name)
                    .unwrap_or_default()
                    .to_vec();
                self.choose_font(&name);
            }
            b"Tj" => self.show(&operands.stack),
            b"TJ" => {
                let array = operands.stack.last().map(Object::array).unwrap_or_default();
                self.show(array);
            }
            b"'" | b"\"" => {
                if let ([a, b, _], b"\"") = (&operands.stack[..], word) {
                    text.word_space = a.number().unwrap_or(0.0);
                    text.char_space = b.number().unwrap_or(0.0);
                }
                self.lines.step(0.0, -self.state.text.leading);
                self.show(operands.stack.last().map(std::slice::from_ref).unwrap_or_default());
            }
            _ => return false,
        }
        true
    }

    pub(super) fn choose_font(&mut self, name: &[u8]) {
        let fonts = self.shop.file.get_dict(&self.resources, b"Font").unwrap_or_default();
        let index = match self.shop.font(fonts.get(name)) {
            Some(index) => index,
            None => {
                self.missing(name);
                self.shop.add_font(font::absent(&String::from_utf8_lossy(name)))
            }
        };
        self.state.text.font = Some((index, self.shop.fonts[index].font.clone()));
    }
}
