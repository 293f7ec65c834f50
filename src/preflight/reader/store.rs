//! What does an object number stand for?

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::LARGEST_STREAM;
use super::filters;
use super::lexer::{Lexer, Token};
use super::object::{Dict, Id, Object, StreamAt};
use super::source::Source;
use super::xref::{self, Entry, Table};

/// What is wrong with a file's build, whatever it is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Trouble {
    /// It does not begin with `%PDF-`, or has no catalog.
    NotPdf,
    /// The cross-reference table is damaged; objects were found by searching.
    Table,
    /// Objects or streams that the table promises cannot be read.
    Objects,
    /// It is encrypted.
    Encrypted,
    /// It is built in a way that would take more memory or time than is sensible, or runs in circles.
    Limit,
}

/// How many bytes of parsed objects are kept before they are forgotten and read anew.
const KEPT_OBJECTS: usize = 100_000;

/// How many decoded object streams are kept.
const KEPT_CONTAINERS: usize = 64;

/// A PDF file that is read as it is asked.
#[derive(Debug)]
pub struct File<'a> {
    source: &'a Source<'a>,
    table: Table,
    objects: RefCell<BTreeMap<u32, Object>>,
    containers: RefCell<BTreeMap<u32, Option<Arc<Container>>>>,
    troubles: RefCell<BTreeSet<Trouble>>,
    /// How deep resolving is, so that `/Length 5 0 R` in object 5 ends.
    depth: Cell<u32>,
    /// Decoded bytes so far; a bound on all streams of a file together.
    spent: Cell<u64>,
}

/// A decoded object stream: object number and where it begins.
#[derive(Debug)]
struct Container {
    bytes: Vec<u8>,
    places: BTreeMap<u32, usize>,
}

/// What became of a stream.
#[derive(Clone, Debug, PartialEq)]
pub enum Decoded {
    /// Its bytes, and the last filter when it is one for pictures (`DCTDecode`, `JPXDecode`, …) and was left on.
    Bytes(Vec<u8>, Option<Vec<u8>>),
    /// It is damaged: what could be decoded.
    Damaged(Vec<u8>),
    /// It is larger than any stream may be.
    TooLarge,
}

impl Decoded {
    /// The bytes that there are.
    pub fn bytes(self) -> Vec<u8> {
        match self {
            Self::Bytes(bytes, _) | Self::Damaged(bytes) => bytes,
            Self::TooLarge => Vec::new(),
        }
    }
}

/// All streams of a file together may not decode to more than this.
const MOST_DECODED: u64 = 8 << 30;

impl<'a> File<'a> {
    /// Reads the cross-reference tables of a file.
    ///
    /// # Errors
    /// The trouble that keeps anything from being read.
    pub fn read(source: &'a Source<'a>) -> Result<Self, Trouble> {
        let mut troubles = BTreeSet::new();
        let table = xref::read(source, &mut troubles)?;
        let file = Self {
            source,
            table,
            objects: RefCell::default(),
            containers: RefCell::default(),
            troubles: RefCell::new(troubles),
            depth: Cell::new(0),
            spent: Cell::new(0),
        };
        if file.table.trailer.has(b"Encrypt") {
            return Err(Trouble::Encrypted);
        }
        if file.catalog().get(b"Pages") == &Object::Null {
            return Err(Trouble::NotPdf);
        }
        Ok(file)
    }

    /// The trailer of the newest revision.
    pub fn trailer(&self) -> &Dict {
        &self.table.trailer
    }

    /// The bytes of the header's line: `1.6`.
    pub fn version(&self) -> &str {
        &self.table.version
    }

    /// The document catalog.
    pub fn catalog(&self) -> Arc<Dict> {
        self.dict(self.trailer().get(b"Root")).unwrap_or_default()
    }

    /// Troubles so far.
    pub fn troubles(&self) -> BTreeSet<Trouble> {
        self.troubles.borrow().clone()
    }

    /// Notes a trouble.
    pub fn trouble(&self, trouble: Trouble) {
        self.troubles.borrow_mut().insert(trouble);
    }

    /// The numbers of all objects.
    pub fn numbers(&self) -> Vec<u32> {
        self.table.entries.keys().copied().collect()
    }

    /// The object that a reference leads to, or the object itself.
    pub fn resolve(&self, object: &Object) -> Object {
        let mut object = Cow::Borrowed(object);
        for _ in 0..32 {
            let Object::Reference(id) = *object else {
                return object.into_owned();
            };
            object = Cow::Owned(self.number(id.0));
        }
        self.trouble(Trouble::Limit);
        Object::Null
    }

    /// The entry of a dictionary, resolved.
    pub fn get(&self, dict: &Dict, key: &[u8]) -> Object {
        self.resolve(dict.get(key))
    }

    /// A dictionary, or that of a stream, that an object is or leads to.
    pub fn dict(&self, object: &Object) -> Option<Arc<Dict>> {
        match object {
            Object::Dict(dict) => Some(dict.clone()),
            _ => self.resolve(object).dict().cloned(),
        }
    }

    /// The dictionary at an entry.
    pub fn get_dict(&self, dict: &Dict, key: &[u8]) -> Option<Arc<Dict>> {
        self.dict(dict.get(key))
    }

    /// The numbers of an array that an object is or leads to.
    pub fn numbers_of(&self, object: &Object) -> Vec<f64> {
        self.resolve(object)
            .array()
            .iter()
            .map(|item| self.resolve(item).number().unwrap_or(0.0))
            .collect()
    }

    /// An object by its number; `Null` where there is none.
    pub fn number(&self, number: u32) -> Object {
        if let Some(object) = self.objects.borrow().get(&number) {
            return object.clone();
        }
        let depth = self.depth.get();
        if depth > 24 {
            self.trouble(Trouble::Limit);
            return Object::Null;
        }
        self.depth.set(depth + 1);
        let object = self.parse(number);
        self.depth.set(depth);
        let mut kept = self.objects.borrow_mut();
        if kept.len() >= KEPT_OBJECTS {
            kept.clear();
        }
        kept.insert(number, object.clone());
        object
    }

    fn parse(&self, number: u32) -> Object {
        match self.table.entries.get(&number) {
            None => Object::Null,
            Some(Entry::At(offset)) => match self.parse_at(*offset) {
                Some((found, object)) if found.0 == number => object,
                _ => {
                    self.trouble(Trouble::Objects);
                    Object::Null
                }
            },
            Some(Entry::Inside(container)) => match self.container(*container) {
                Some(container) => match container.places.get(&number) {
                    Some(&place) => {
                        let mut lexer = Lexer::new(&container.bytes);
                        lexer.seek(place);
                        lexer.object()
                    }
                    None => {
                        self.trouble(Trouble::Objects);
                        Object::Null
                    }
                },
                None => {
                    self.trouble(Trouble::Objects);
                    Object::Null
                }
            },
        }
    }

    fn container(&self, number: u32) -> Option<Arc<Container>> {
        if let Some(known) = self.containers.borrow().get(&number) {
            return known.clone();
        }
        let container = self.read_container(number).map(Arc::new);
        let mut kept = self.containers.borrow_mut();
        if kept.len() >= KEPT_CONTAINERS {
            kept.clear();
        }
        kept.insert(number, container.clone());
        container
    }

    fn read_container(&self, number: u32) -> Option<Container> {
        // A container stands in the file itself; one inside another is against ISO 32000-1, 7.5.7, and could go round.
        let Some(Entry::At(offset)) = self.table.entries.get(&number) else {
            return None;
        };
        let (_, Object::Stream(stream)) = self.parse_at(*offset)? else {
            return None;
        };
        let first = usize::try_from(stream.dict.get(b"First").int()?).ok()?;
        let count = usize::try_from(stream.dict.get(b"N").int()?).ok()?;
        let bytes = self.decode(&stream).bytes();
        let mut lexer = Lexer::new(bytes.get(..first)?);
        let mut places = BTreeMap::new();
        for _ in 0..count {
            let (Some(Token::Object(Object::Int(number))), Some(Token::Object(Object::Int(place)))) =
                (lexer.token(), lexer.token())
            else {
                break;
            };
            if let (Ok(number), Ok(place)) = (u32::try_from(number), usize::try_from(place)) {
                places.insert(number, first.saturating_add(place));
            }
        }
        Some(Container { bytes, places })
    }

    /// The object that stands at a place of the file, with its number.
    fn parse_at(&self, offset: u64) -> Option<(Id, Object)> {
        let (id, mut object, end) = parse_object(self.source, offset)?;
        if let Object::Dict(dict) = &object
            && let Some(start) = stream_start(self.source, end)
        {
            let length = self.get(dict, b"Length").int().and_then(|n| u64::try_from(n).ok());
            let length = match length {
                Some(length) if ends_stream(self.source, start.saturating_add(length)) => length,
                _ => {
                    self.trouble(Trouble::Objects);
                    search_end(self.source, start)?
                }
            };
            object = Object::Stream(StreamAt {
                dict: dict.clone(),
                start,
                length,
            });
        }
        Some((id, object))
    }

    /// A stream's bytes as they stand in the file.
    pub fn raw(&self, stream: &StreamAt) -> Cow<'a, [u8]> {
        let length = usize::try_from(stream.length).unwrap_or(usize::MAX).min(LARGEST_STREAM);
        self.source.fetch(stream.start, length)
    }

    /// A stream's bytes, decoded up to a filter that makes pictures.
    pub fn decode(&self, stream: &StreamAt) -> Decoded {
        self.decode_up_to(stream, LARGEST_STREAM)
    }

    /// The same, for a stream that should not be larger than this.
    pub fn decode_up_to(&self, stream: &StreamAt, most: usize) -> Decoded {
        if stream.length > most as u64 || self.spent.get() > MOST_DECODED {
            self.trouble(Trouble::Limit);
            return Decoded::TooLarge;
        }
        let steps = self.filters(&stream.dict);
        let decoded = filters::decode(self.raw(stream), &steps, most);
        match &decoded {
            Decoded::TooLarge => self.trouble(Trouble::Limit),
            Decoded::Damaged(_) => self.trouble(Trouble::Objects),
            Decoded::Bytes(bytes, _) => self.spent.set(self.spent.get() + bytes.len() as u64),
        }
        decoded
    }

    /// Whether every stream ends exactly where its `Length` says: with at most one line break before `endstream`
    /// (ISO 19005-2, 6.1.7.1).
    pub fn lengths_are_exact(&self) -> bool {
        let exact = |number: u32| {
            let Object::Stream(stream) = self.number(number) else {
                return true;
            };
            let tail = self.source.fetch(stream.start + stream.length, 11);
            let declared = self.get(&stream.dict, b"Length").int() == i64::try_from(stream.length).ok();
            let ends = [&b"endstream"[..], b"\nendstream", b"\r\nendstream", b"\rendstream"];
            declared && ends.iter().any(|end| tail.starts_with(end))
        };
        self.numbers().into_iter().all(exact)
    }

    /// The bytes of a picture that stands within a content stream.
    pub fn decode_inline(&self, dict: &Dict, bytes: &[u8]) -> Decoded {
        filters::decode(Cow::Borrowed(bytes), &self.filters(dict), LARGEST_STREAM)
    }

    /// The filters of a stream, long or short names, each with its parameters.
    pub fn filters(&self, dict: &Dict) -> Vec<(Vec<u8>, Arc<Dict>)> {
        let either = |long: &[u8], short: &[u8]| match self.get(dict, long) {
            Object::Null => self.get(dict, short),
            object => object,
        };
        let names: Vec<Object> = match either(b"Filter", b"F") {
            Object::Array(items) => items.iter().map(|item| self.resolve(item)).collect(),
            Object::Null => Vec::new(),
            single => vec![single],
        };
        let settings: Vec<Object> = match either(b"DecodeParms", b"DP") {
            Object::Array(items) => items.iter().map(|item| self.resolve(item)).collect(),
            single => vec![single],
        };
        let named = names.into_iter().take(16).enumerate().filter_map(|(i, name)| {
            let settings = settings.get(i).and_then(Object::dict).cloned().unwrap_or_default();
            let resolved = settings.0.iter().map(|(key, value)| (key.clone(), self.resolve(value)));
            Some((filters::long(name.name()?).to_vec(), Arc::new(Dict(resolved.collect()))))
        });
        named.collect()
    }
}

/// `12 0 obj` and the object after it, and where it ends; the window on the file grows until the object fits.
pub(super) fn parse_object(source: &Source<'_>, offset: u64) -> Option<(Id, Object, u64)> {
    let mut window = match source {
        Source::Memory(_) => usize::MAX,
        Source::Disk(..) => 4 << 10,
    };
    loop {
        let bytes = source.fetch(offset, window);
        let mut lexer = Lexer::new(&bytes);
        let whole = bytes.len() as u64 == source.len().saturating_sub(offset);
        let number = lexer.token();
        let generation = lexer.token();
        let word = lexer.token();
        let (
            Some(Token::Object(Object::Int(number))),
            Some(Token::Object(Object::Int(generation))),
            Some(Token::Word(b"obj")),
        ) = (number, generation, word)
        else {
            return None;
        };
        let object = lexer.object();
        if !whole && lexer.position() + 32 > bytes.len() && window < LARGEST_STREAM {
            window *= 16;
            continue;
        }
        let id = (
            u32::try_from(number).ok()?,
            u16::try_from(generation).unwrap_or(u16::MAX),
        );
        return Some((id, object, offset + lexer.position() as u64));
    }
}

/// Where a stream's bytes begin when the word `stream` follows at a place.
pub(super) fn stream_start(source: &Source<'_>, after: u64) -> Option<u64> {
    let bytes = source.fetch(after, 256);
    let mut lexer = Lexer::new(&bytes);
    if lexer.token() != Some(Token::Word(b"stream")) {
        return None;
    }
    let skipped = match lexer.rest() {
        [b'\r', b'\n', ..] => 2,
        [b'\n' | b'\r', ..] => 1,
        [b' ', b'\n', ..] => 2,
        [b' ', b'\r', b'\n', ..] => 3,
        _ => 0,
    };
    Some(after + (lexer.position() + skipped) as u64)
}

fn ends_stream(source: &Source<'_>, end: u64) -> bool {
    if end > source.len() {
        return false;
    }
    let bytes = source.fetch(end, 16);
    let mut lexer = Lexer::new(&bytes);
    matches!(lexer.token(), Some(Token::Word(word)) if word.starts_with(b"endstream") || word.starts_with(b"endobj"))
}

/// How long a stream is whose `Length` is wrong: up to the next `endstream`.
fn search_end(source: &Source<'_>, start: u64) -> Option<u64> {
    const WINDOW: usize = 1 << 20;
    let mut at = start;
    while at < source.len() && at - start < LARGEST_STREAM as u64 {
        let bytes = source.fetch(at, WINDOW + 16);
        if bytes.is_empty() {
            return None;
        }
        if let Some(found) = bytes.windows(9).position(|window| window == b"endstream") {
            let end = at + found as u64;
            return Some((end - start).saturating_sub(1));
        }
        at += WINDOW as u64;
    }
    None
}
