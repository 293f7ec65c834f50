//! What is a PDF object (ISO 32000-1, 7.3)?

use std::sync::Arc;

/// Object number and generation.
pub type Id = (u32, u16);

/// One object. A stream is its dictionary and the place of its bytes.
#[derive(Clone, Debug, PartialEq)]
pub enum Object {
    /// Nothing, or nothing that can be read.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A number with a decimal point.
    Real(f64),
    /// A name, without its slash, with `#xx` resolved.
    Name(Vec<u8>),
    /// A string, of either spelling.
    Text(Vec<u8>),
    /// An array.
    Array(Vec<Object>),
    /// A dictionary.
    Dict(Arc<Dict>),
    /// Another object.
    Reference(Id),
    /// A stream.
    Stream(StreamAt),
}

/// A stream that has not been fetched.
#[derive(Clone, Debug, PartialEq)]
pub struct StreamAt {
    /// Its dictionary.
    pub dict: Arc<Dict>,
    /// Where its bytes begin in the file.
    pub start: u64,
    /// How many there are, still encoded.
    pub length: u64,
}

/// A dictionary; of two equal keys the last counts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dict(pub Vec<(Vec<u8>, Object)>);

impl Dict {
    /// The entry as it stands, `Null` where there is none.
    pub fn get(&self, key: &[u8]) -> &Object {
        self.0
            .iter()
            .rev()
            .find(|(name, _)| name == key)
            .map_or(&Object::Null, |(_, value)| value)
    }

    /// Whether there is such an entry and it is not null.
    pub fn has(&self, key: &[u8]) -> bool {
        *self.get(key) != Object::Null
    }
}

impl Object {
    /// As a number.
    pub fn number(&self) -> Option<f64> {
        match self {
            Self::Int(value) => Some(*value as f64),
            Self::Real(value) => Some(*value),
            _ => None,
        }
    }

    /// As a whole number; a decimal number that is whole counts.
    pub fn int(&self) -> Option<i64> {
        match self {
            Self::Int(value) => Some(*value),
            Self::Real(value) if value.fract() == 0.0 && value.abs() < 1e15 => Some(*value as i64),
            _ => None,
        }
    }

    /// As a name.
    pub fn name(&self) -> Option<&[u8]> {
        match self {
            Self::Name(name) => Some(name),
            _ => None,
        }
    }

    /// Whether it is this name.
    pub fn is(&self, name: &[u8]) -> bool {
        self.name() == Some(name)
    }

    /// As the bytes of a string.
    pub fn text(&self) -> Option<&[u8]> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// As a truth value.
    pub fn bool(&self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// As an array; empty where it is none.
    pub fn array(&self) -> &[Self] {
        match self {
            Self::Array(items) => items,
            _ => &[],
        }
    }

    /// The dictionary of a dictionary or stream.
    pub fn dict(&self) -> Option<&Arc<Dict>> {
        match self {
            Self::Dict(dict) => Some(dict),
            Self::Stream(stream) => Some(&stream.dict),
            _ => None,
        }
    }

    /// As a stream.
    pub fn stream(&self) -> Option<&StreamAt> {
        match self {
            Self::Stream(stream) => Some(stream),
            _ => None,
        }
    }
}

/// A text string (ISO 32000-1, 7.9.2.2) as Unicode: UTF-16 or UTF-8 with its mark, else taken as Latin-1.
pub fn decode_text(bytes: &[u8]) -> String {
    match bytes {
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => bytes.iter().map(|&byte| char::from(byte)).collect(),
    }
}

fn utf16(bytes: &[u8], join: fn([u8; 2]) -> u16) -> String {
    let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| join([pair[0], pair[1]])).collect();
    String::from_utf16_lossy(&units)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_strings_are_read_in_their_encodings() {
        assert_eq!(decode_text(b"\xfe\xff\x00B\x01\x6b"), "Bū");
        assert_eq!(decode_text(b"\xef\xbb\xbf\xc5\x8b"), "ŋ");
        assert_eq!(decode_text(b"gr\xf8nn"), "grønn");
    }

    #[test]
    fn the_last_of_two_equal_keys_counts() {
        let dict = Dict(vec![(b"A".to_vec(), Object::Int(1)), (b"A".to_vec(), Object::Int(2))]);
        assert_eq!(dict.get(b"A"), &Object::Int(2));
        assert!(!dict.has(b"B"));
    }
}
