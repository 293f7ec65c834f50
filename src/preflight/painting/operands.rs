//! Which operators and operands does a content stream hold?

use crate::preflight::reader::{Dict, Lexer, Object, Token};
use std::sync::Arc;

/// Reads a content stream operator by operator.
pub struct Operands<'a> {
    lexer: Lexer<'a>,
    /// The operands of the operator that was read last.
    pub stack: Vec<Object>,
}

/// An operator, or an inline picture.
pub enum Operation<'a> {
    /// An operator; its operands are in the stack.
    Operator(&'a [u8]),
    /// A picture within the stream: its dictionary and bytes.
    Inline(Arc<Dict>, &'a [u8]),
}

/// No operator has more operands than these.
const MOST: usize = 64;

impl<'a> Operands<'a> {
    /// At the start of a stream.
    pub fn new(bytes: &'a [u8]) -> Self {
        Self {
            lexer: Lexer::new(bytes),
            stack: Vec::new(),
        }
    }

    /// The next operator; `None` at the end.
    pub fn next(&mut self) -> Option<Operation<'a>> {
        self.stack.clear();
        loop {
            match self.lexer.token()? {
                Token::Object(object) => {
                    if self.stack.len() < MOST {
                        self.stack.push(object);
                    }
                }
                Token::Word(b"BI") => return Some(self.inline()),
                Token::Word(word) => return Some(Operation::Operator(word)),
            }
        }
    }

    fn inline(&mut self) -> Operation<'a> {
        let mut dict = Dict::default();
        loop {
            match self.lexer.token() {
                Some(Token::Object(Object::Name(key))) => match self.lexer.token() {
                    Some(Token::Object(value)) => dict.0.push((key, value)),
                    _ => break,
                },
                Some(Token::Word(b"ID")) | None => break,
                Some(_) => {}
            }
        }
        let rest = self.lexer.rest();
        let data = rest.get(1..).unwrap_or_default();
        let length = inline_length(&dict, data);
        let start = self.lexer.position() + 1;
        self.lexer.seek(start + length);
        // Up to and with `EI`.
        while let Some(token) = self.lexer.token() {
            if token == Token::Word(b"EI") {
                break;
            }
        }
        Operation::Inline(Arc::new(dict), &data[..length.min(data.len())])
    }

    /// The last `N` operands as numbers; zero where one is missing.
    pub fn numbers<const N: usize>(&self) -> [f64; N] {
        let mut numbers = [0.0; N];
        let given = self.stack.len().min(N);
        for (number, object) in numbers.iter_mut().zip(&self.stack[self.stack.len() - given..]) {
            *number = object.number().unwrap_or(0.0).clamp(-1e9, 1e9);
        }
        numbers
    }

    /// All operands that are numbers.
    pub fn all(&self) -> Vec<f64> {
        self.stack.iter().filter_map(Object::number).collect()
    }

    /// The last operand as a name.
    pub fn name(&self) -> Option<&[u8]> {
        self.stack.last().and_then(Object::name)
    }
}

/// How many bytes a picture within a stream has: unfiltered ones say so, others end before `EI`.
fn inline_length(dict: &Dict, data: &[u8]) -> usize {
    let get = |long: &[u8], short: &[u8]| match dict.get(long) {
        Object::Null => dict.get(short).clone(),
        object => object.clone(),
    };
    let number = |long: &[u8], short: &[u8]| get(long, short).int().and_then(|n| usize::try_from(n).ok());
    if get(b"Filter", b"F") == Object::Null {
        let bits = if get(b"ImageMask", b"IM").bool() == Some(true) {
            1
        } else {
            number(b"BitsPerComponent", b"BPC").unwrap_or(8)
        };
        let colors = match get(b"ColorSpace", b"CS").name() {
            Some(b"DeviceRGB" | b"RGB") => Some(3),
            Some(b"DeviceCMYK" | b"CMYK") => Some(4),
            Some(b"DeviceGray" | b"G" | b"Indexed" | b"I") | None => Some(1),
            Some(_) => None,
        };
        if let (Some(width), Some(height), Some(colors)) = (number(b"Width", b"W"), number(b"Height", b"H"), colors) {
            let row = width.saturating_mul(colors).saturating_mul(bits).div_ceil(8);
            return row.saturating_mul(height).min(data.len());
        }
    }
    let space = |b: Option<&u8>| b.is_none_or(|b| b.is_ascii_whitespace());
    let ends = |i: &usize| {
        data[*i..].starts_with(b"EI") && space(data.get(i + 2)) && space(i.checked_sub(1).map(|j| &data[j]))
    };
    (0..data.len()).find(ends).unwrap_or(data.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_within_the_stream_is_stepped_over() {
        let content = b"q BI /W 2 /H 2 /BPC 8 /CS /G ID \x45\x49 EI\nEI Q";
        let mut operands = Operands::new(content);
        let mut words = Vec::new();
        while let Some(operation) = operands.next() {
            match operation {
                Operation::Operator(word) => words.push(word.to_vec()),
                Operation::Inline(dict, data) => {
                    assert_eq!((dict.get(b"W").int(), data), (Some(2), &b"EI E"[..]));
                }
            }
        }
        assert_eq!(words.last().map(Vec::as_slice), Some(&b"Q"[..]));
    }

    #[test]
    fn operands_are_taken_from_the_end() {
        let mut operands = Operands::new(b"9 1 2 m");
        operands.next();
        assert_eq!(operands.numbers::<2>(), [1.0, 2.0]);
        assert_eq!(operands.numbers::<4>(), [9.0, 1.0, 2.0, 0.0]);
    }
}
