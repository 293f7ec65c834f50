//! What do the maps of a font say: which codes, which character identifiers, which letters (ISO 32000-1, 9.7.5, 9.10.3)?

use std::collections::BTreeMap;

use crate::preflight::reader::{Lexer, Object, Token};

/// A CMap, reduced to ranges.
#[derive(Clone, Debug, Default)]
pub struct Map {
    /// Lengths of codes in bytes with the ranges they are used in.
    spaces: Vec<(usize, u32, u32)>,
    /// From a code: last code and first character identifier.
    identifiers: BTreeMap<u32, (u32, u32)>,
    /// From a code: last code and the text of the first.
    letters: BTreeMap<u32, (u32, Vec<u16>)>,
}

/// A map has no more entries than these.
const MOST: usize = 100_000;

impl Map {
    /// Reads a CMap.
    pub fn read(bytes: &[u8]) -> Self {
        let mut map = Self::default();
        let mut lexer = Lexer::new(bytes);
        let mut stack: Vec<Object> = Vec::new();
        while let Some(token) = lexer.token() {
            match token {
                Token::Object(object) => {
                    if stack.len() < 4 * MOST {
                        stack.push(object);
                    }
                    continue;
                }
                Token::Word(b"endcodespacerange") => {
                    for pair in stack.chunks_exact(2) {
                        if let (Some(low), Some(high)) = (pair[0].text(), pair[1].text()) {
                            map.spaces.push((low.len(), number(low), number(high)));
                        }
                    }
                }
                Token::Word(b"endcidrange") => {
                    for row in stack.chunks_exact(3) {
                        if let ([Object::Text(low), Object::Text(high)], Some(first)) = (&row[..2], row[2].int()) {
                            map.identifiers.insert(number(low), (number(high), first as u32));
                        }
                    }
                }
                Token::Word(b"endcidchar") => {
                    for row in stack.chunks_exact(2) {
                        if let (Some(code), Some(cid)) = (row[0].text(), row[1].int()) {
                            map.identifiers.insert(number(code), (number(code), cid as u32));
                        }
                    }
                }
                Token::Word(b"endbfchar") => {
                    for row in stack.chunks_exact(2) {
                        if let (Some(code), Some(text)) = (row[0].text(), row[1].text()) {
                            map.letter(number(code), number(code), text);
                        }
                    }
                }
                Token::Word(b"endbfrange") => map.ranges(&stack),
                Token::Word(_) => {}
            }
            stack.clear();
        }
        map
    }

    fn ranges(&mut self, stack: &[Object]) {
        for row in stack.chunks_exact(3) {
            let (Some(low), Some(high)) = (row[0].text(), row[1].text()) else {
                continue;
            };
            match &row[2] {
                Object::Text(text) => self.letter(number(low), number(high), text),
                Object::Array(items) => {
                    for (code, item) in (number(low)..=number(high)).zip(items) {
                        if let Some(text) = item.text() {
                            self.letter(code, code, text);
                        }
                    }
                }
                _ => {}
            }
        }
    }

    fn letter(&mut self, low: u32, high: u32, text: &[u8]) {
        if self.letters.len() < MOST {
            let units = text
                .chunks_exact(2)
                .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
                .collect();
            self.letters.insert(low, (high, units));
        }
    }

    /// How many bytes the code at the start of a string has; at least one.
    pub fn length(&self, bytes: &[u8]) -> usize {
        for length in 1..=4.min(bytes.len()) {
            let code = number(&bytes[..length]);
            if self
                .spaces
                .iter()
                .any(|(l, low, high)| *l == length && (*low..=*high).contains(&code))
            {
                return length;
            }
        }
        self.spaces.iter().map(|(length, ..)| *length).min().unwrap_or(1).max(1)
    }

    /// The character identifier of a code.
    pub fn identifier(&self, code: u32) -> u32 {
        match self.identifiers.range(..=code).next_back() {
            Some((low, (high, first))) if code <= *high => first.saturating_add(code - low),
            _ => 0,
        }
    }

    /// The letters of a code.
    pub fn letters(&self, code: u32) -> Option<String> {
        let (low, (high, units)) = self.letters.range(..=code).next_back()?;
        if code > *high {
            return None;
        }
        let mut units = units.clone();
        if let Some(last) = units.last_mut() {
            *last = last.wrapping_add((code - low) as u16);
        }
        Some(String::from_utf16_lossy(&units))
    }
}

/// Up to four bytes as a number.
pub fn number(bytes: &[u8]) -> u32 {
    bytes.iter().take(4).fold(0, |sum, byte| sum << 8 | u32::from(*byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn maps_give_identifiers_and_letters() {
        let map = Map::read(
            b"1 begincodespacerange <0000> <ffff> endcodespacerange
            1 begincidrange <0010> <0020> 5 endcidrange
            1 beginbfchar <0003> <00660069> endbfchar
            1 beginbfrange <0041> <0043> <0061> <0050> <0051> [<0078> <0079>] endbfrange",
        );
        assert_eq!(map.length(&[0, 1, 2]), 2);
        assert_eq!((map.identifier(0x12), map.identifier(0x21)), (7, 0));
        assert_eq!(map.letters(3).as_deref(), Some("fi"));
        assert_eq!(map.letters(0x42).as_deref(), Some("b"));
        assert_eq!(map.letters(0x51).as_deref(), Some("y"));
        assert_eq!(map.letters(0x60), None);
    }
}
