//! How do bytes become objects and operators (ISO 32000-1, 7.2 and 7.3)?
//!
//! Lenient where readers are: a slip inside an object gives `Null` or ends the object, never an error, so that a check
//! can still say what is wrong with the rest.

use std::sync::Arc;

use super::DEEPEST;
use super::object::{Dict, Object};

/// Reads objects from bytes.
#[derive(Clone, Debug)]
pub struct Lexer<'a> {
    bytes: &'a [u8],
    at: usize,
}

/// An operand, or a word that is none: `obj`, `BT`, `re`.
#[derive(Clone, Debug, PartialEq)]
pub enum Token<'a> {
    /// An operand.
    Object(Object),
    /// A word.
    Word(&'a [u8]),
}

pub(super) const fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | 9 | 10 | 12 | 13 | 32)
}

const fn is_delimiter(byte: u8) -> bool {
    matches!(
        byte,
        b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%'
    )
}

const fn is_regular(byte: u8) -> bool {
    !is_space(byte) && !is_delimiter(byte)
}

impl<'a> Lexer<'a> {
    /// At the start of the bytes.
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    /// How many bytes have been read.
    pub fn position(&self) -> usize {
        self.at
    }

    /// Goes to a place.
    pub fn seek(&mut self, at: usize) {
        self.at = at.min(self.bytes.len());
    }

    /// What has not been read yet.
    pub fn rest(&self) -> &'a [u8] {
        &self.bytes[self.at..]
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    /// Skips white space and comments.
    pub fn skip_space(&mut self) {
        while let Some(byte) = self.peek() {
            if is_space(byte) {
                self.at += 1;
            } else if byte == b'%' {
                while self.peek().is_some_and(|b| b != b'\n' && b != b'\r') {
                    self.at += 1;
                }
            } else {
                return;
            }
        }
    }

    /// The next operand or word; `None` at the end.
    pub fn token(&mut self) -> Option<Token<'a>> {
        self.token_at(DEEPEST)
    }

    /// The next object with references resolved to [`Object::Reference`]; a word gives `Null`.
    pub fn object(&mut self) -> Object {
        self.object_at(DEEPEST).unwrap_or(Object::Null)
    }

    fn token_at(&mut self, depth: usize) -> Option<Token<'a>> {
        self.skip_space();
        let byte = self.peek()?;
        let object = match byte {
            b'/' => self.name(),
            b'(' => self.literal(),
            b'<' if self.bytes.get(self.at + 1) == Some(&b'<') => self.dictionary(depth),
            b'<' => self.hexadecimal(),
            b'[' => self.array(depth),
            b'+' | b'-' | b'.' | b'0'..=b'9' => self.number(),
            b')' | b'>' | b']' | b'{' | b'}' => {
                self.at += 1;
                return Some(Token::Word(&self.bytes[self.at - 1..self.at]));
            }
            _ => return Some(self.word()),
        };
        Some(Token::Object(object))
    }

    fn word(&mut self) -> Token<'a> {
        let start = self.at;
        while self.peek().is_some_and(is_regular) {
            self.at += 1;
        }
        match &self.bytes[start..self.at] {
            b"true" => Token::Object(Object::Bool(true)),
            b"false" => Token::Object(Object::Bool(false)),
            b"null" => Token::Object(Object::Null),
            word => Token::Word(word),
        }
    }

    fn object_at(&mut self, depth: usize) -> Option<Object> {
        let Token::Object(object) = self.token_at(depth)? else {
            return None;
        };
        // `12 0 R`: two more tokens are needed to know.
        if let Object::Int(number) = object
            && let Ok(number) = u32::try_from(number)
        {
            let back = self.at;
            if let Some(generation) = self.short_int() {
                self.skip_space();
                if self.peek() == Some(b'R') && !self.bytes.get(self.at + 1).copied().is_some_and(is_regular) {
                    self.at += 1;
                    return Some(Object::Reference((number, generation)));
                }
            }
            self.at = back;
        }
        Some(object)
    }

    /// A generation number, if one follows.
    fn short_int(&mut self) -> Option<u16> {
        self.skip_space();
        let digits = self.rest().iter().take(6).take_while(|b| b.is_ascii_digit()).count();
        let text = std::str::from_utf8(&self.rest()[..digits]).ok()?;
        self.at += digits;
        text.parse().ok()
    }

    fn name(&mut self) -> Object {
        self.at += 1;
        let start = self.at;
        while self.peek().is_some_and(is_regular) {
            self.at += 1;
        }
        let raw = &self.bytes[start..self.at];
        if !raw.contains(&b'#') {
            return Object::Name(raw.to_vec());
        }
        let mut name = Vec::with_capacity(raw.len());
        let mut i = 0;
        while i < raw.len() {
            let pair = (raw.get(i + 1).and_then(hex), raw.get(i + 2).and_then(hex));
            if let (b'#', (Some(high), Some(low))) = (raw[i], pair) {
                name.push(high << 4 | low);
                i += 3;
            } else {
                name.push(raw[i]);
                i += 1;
            }
        }
        Object::Name(name)
    }

    fn number(&mut self) -> Object {
        let start = self.at;
        while self
            .peek()
            .is_some_and(|b| b.is_ascii_digit() || matches!(b, b'+' | b'-' | b'.'))
        {
            self.at += 1;
        }
        let raw = &self.bytes[start..self.at];
        // A number that runs into a word (`1e5`, `0w`) is read up to it, as readers do.
        let (sign, digits) = match raw {
            [b'-', rest @ ..] => (-1.0, rest),
            [b'+', rest @ ..] => (1.0, rest),
            _ => (1.0, raw),
        };
        let dot = digits.iter().position(|&b| b == b'.');
        if dot.is_none() && digits.len() < 18 && digits.iter().all(u8::is_ascii_digit) && !digits.is_empty() {
            let value = digits.iter().fold(0_i64, |sum, b| sum * 10 + i64::from(b - b'0'));
            return Object::Int(if sign < 0.0 { -value } else { value });
        }
        let (whole, fraction) = match dot {
            Some(dot) => (&digits[..dot], &digits[dot + 1..]),
            None => (digits, &[][..]),
        };
        let mut value = 0.0_f64;
        for b in whole.iter().filter(|b| b.is_ascii_digit()) {
            value = value * 10.0 + f64::from(b - b'0');
        }
        let mut scale = 0.1;
        for b in fraction.iter().take_while(|b| b.is_ascii_digit()) {
            value += f64::from(b - b'0') * scale;
            scale *= 0.1;
        }
        Object::Real(if value.is_finite() { sign * value } else { 0.0 })
    }

    fn literal(&mut self) -> Object {
        self.at += 1;
        let mut text = Vec::new();
        let mut open = 1_usize;
        while let Some(byte) = self.peek() {
            self.at += 1;
            match byte {
                b'(' => open += 1,
                b')' => {
                    open -= 1;
                    if open == 0 {
                        break;
                    }
                }
                b'\\' => {
                    self.escape(&mut text);
                    continue;
                }
                _ => {}
            }
            text.push(byte);
        }
        Object::Text(text)
    }

    fn escape(&mut self, text: &mut Vec<u8>) {
        let Some(byte) = self.peek() else { return };
        self.at += 1;
        match byte {
            b'n' => text.push(b'\n'),
            b'r' => text.push(b'\r'),
            b't' => text.push(b'\t'),
            b'b' => text.push(8),
            b'f' => text.push(12),
            b'\n' => {}
            b'\r' => {
                if self.peek() == Some(b'\n') {
                    self.at += 1;
                }
            }
            b'0'..=b'7' => {
                let mut value = u32::from(byte - b'0');
                for _ in 0..2 {
                    let Some(next @ b'0'..=b'7') = self.peek() else { break };
                    value = value * 8 + u32::from(next - b'0');
                    self.at += 1;
                }
                text.push(value as u8);
            }
            other => text.push(other),
        }
    }

    fn hexadecimal(&mut self) -> Object {
        self.at += 1;
        let mut text = Vec::new();
        let mut half: Option<u8> = None;
        while let Some(byte) = self.peek() {
            self.at += 1;
            if byte == b'>' {
                break;
            }
            let Some(digit) = hex(&byte) else { continue };
            match half.take() {
                Some(high) => text.push(high << 4 | digit),
                None => half = Some(digit),
            }
        }
        text.extend(half.map(|high| high << 4));
        Object::Text(text)
    }

    fn array(&mut self, depth: usize) -> Object {
        self.at += 1;
        let mut items = Vec::new();
        if depth == 0 {
            return Object::Null;
        }
        loop {
            self.skip_space();
            match self.peek() {
                None => break,
                Some(b']') => {
                    self.at += 1;
                    break;
                }
                Some(_) => {
                    let before = self.at;
                    if let Some(object) = self.object_at(depth - 1) {
                        items.push(object);
                    } else if self.bytes[before..].starts_with(b"endobj") {
                        break;
                    }
                }
            }
        }
        Object::Array(items)
    }

    fn dictionary(&mut self, depth: usize) -> Object {
        self.at += 2;
        let mut dict = Dict::default();
        if depth == 0 {
            return Object::Null;
        }
        loop {
            self.skip_space();
            match self.peek() {
                None => break,
                Some(b'>') => {
                    self.at += if self.bytes.get(self.at + 1) == Some(&b'>') {
                        2
                    } else {
                        1
                    };
                    break;
                }
                Some(b'/') => {
                    let Object::Name(key) = self.name() else { break };
                    self.skip_space();
                    // A key without a value: the dictionary ends or the next key follows a missing value.
                    if self.peek() == Some(b'>') && self.bytes.get(self.at + 1) == Some(&b'>') {
                        continue;
                    }
                    let value = self.object_at(depth - 1).unwrap_or(Object::Null);
                    dict.0.push((key, value));
                }
                Some(_) => {
                    if self.rest().starts_with(b"endobj") || self.rest().starts_with(b"stream") {
                        break;
                    }
                    self.token_at(depth - 1);
                }
            }
        }
        Object::Dict(Arc::new(dict))
    }
}

fn hex(byte: &u8) -> Option<u8> {
    char::from(*byte).to_digit(16).map(|digit| digit as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Object {
        Lexer::new(text.as_bytes()).object()
    }

    #[test]
    fn numbers_of_every_spelling() {
        assert_eq!(read("-12"), Object::Int(-12));
        assert_eq!(read("+.5"), Object::Real(0.5));
        assert_eq!(read("4."), Object::Real(4.0));
        assert_eq!(read("12 0 R"), Object::Reference((12, 0)));
        assert_eq!(
            read("[12 0 1 R]"),
            Object::Array(vec![Object::Int(12), Object::Reference((0, 1))])
        );
    }

    #[test]
    fn strings_and_names_with_escapes() {
        assert_eq!(read(r"(a\(b\)\101(c))"), Object::Text(b"a(b)A(c)".to_vec()));
        assert_eq!(read("<48 656>"), Object::Text(b"He`".to_vec()));
        assert_eq!(read("/A#20B#"), Object::Name(b"A B#".to_vec()));
    }

    #[test]
    fn dictionaries_hold_what_follows_their_keys() {
        let object = read("<< /A 1 /B [2 3] /C << /D (x) >> >>");
        let dict = object.dict().expect("a dictionary");
        assert_eq!(dict.get(b"B").array().len(), 2);
        assert_eq!(
            dict.get(b"C").dict().expect("a dictionary").get(b"D"),
            &Object::Text(b"x".to_vec())
        );
    }

    #[test]
    fn slips_end_the_object_and_nothing_else() {
        for text in [
            "<< /A",
            "[1 2",
            "(abc",
            "<4",
            "<< /A 1 endobj",
            "[[[[",
            ")",
            "<<<<<<",
            "/",
            "\\",
        ] {
            let _ = read(text);
        }
        let _ = read(&"[".repeat(100_000));
        let _ = read(&"<</A".repeat(100_000));
    }

    #[test]
    fn words_are_told_from_operands() {
        let mut lexer = Lexer::new(b"1 0 0 RG % remark\n(x)Tj T*");
        let mut words = Vec::new();
        while let Some(token) = lexer.token() {
            if let Token::Word(word) = token {
                words.push(String::from_utf8_lossy(word).into_owned());
            }
        }
        assert_eq!(words, ["RG", "Tj", "T*"]);
    }
}
