//! Where does each object stand (ISO 32000-1, 7.5.4 to 7.5.8)?

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::filters;
use super::lexer::{Lexer, Token, is_space};
use super::object::{Dict, Object, StreamAt};
use super::source::Source;
use super::store::{Decoded, Trouble, parse_object, stream_start};
use super::{LARGEST_STREAM, MOST_OBJECTS};

/// How often a file may have been changed by appending.
const MOST_REVISIONS: usize = 1_000;

/// The largest file that is searched for objects when its table is damaged.
const LARGEST_SEARCHED: u64 = 256 << 20;

/// Where an object is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// At this byte.
    At(u64),
    /// In the object stream of this number.
    Inside(u32),
}

/// The places of all objects, and the trailer.
#[derive(Debug, Default)]
pub struct Table {
    /// By object number.
    pub entries: BTreeMap<u32, Entry>,
    /// The newest trailer.
    pub trailer: Dict,
    /// The version in the header.
    pub version: String,
    /// Objects that a newer revision has freed; an older one does not bring them back.
    freed: BTreeSet<u32>,
}

/// Reads them; a damaged table is made anew from the objects themselves.
pub(super) fn read(source: &Source<'_>, troubles: &mut BTreeSet<Trouble>) -> Result<Table, Trouble> {
    let head = source.fetch(0, 1024);
    let base = head.windows(5).position(|w| w == b"%PDF-").ok_or(Trouble::NotPdf)?;
    let rest = &head[base + 5..];
    let end = rest
        .iter()
        .take(8)
        .take_while(|b| b.is_ascii_digit() || **b == b'.')
        .count();
    let version = String::from_utf8_lossy(&rest[..end]).into_owned();
    let mut table = match walk(source, base as u64) {
        Ok(table) if table.trailer.has(b"Root") => table,
        Err(Trouble::Limit) => return Err(Trouble::Limit),
        _ => {
            troubles.insert(Trouble::Table);
            search(source)?
        }
    };
    table.version = version;
    Ok(table)
}

fn walk(source: &Source<'_>, base: u64) -> Result<Table, Trouble> {
    let mut table = Table::default();
    let mut next = Some(start(source)?.saturating_add(base));
    let mut seen = BTreeSet::new();
    let mut first = true;
    while let Some(at) = next {
        if !seen.insert(at) {
            break;
        }
        if seen.len() > MOST_REVISIONS {
            return Err(Trouble::Limit);
        }
        let trailer = section(source, at, base, &mut table)?;
        if let Some(hybrid) = offset(trailer.get(b"XRefStm"), base)
            && seen.insert(hybrid)
        {
            section(source, hybrid, base, &mut table)?;
        }
        next = offset(trailer.get(b"Prev"), base);
        if first {
            table.trailer = trailer;
            first = false;
        }
    }
    Ok(table)
}

fn offset(object: &Object, base: u64) -> Option<u64> {
    object
        .int()
        .and_then(|n| u64::try_from(n).ok())
        .map(|n| n.saturating_add(base))
}

/// The number after the last `startxref`.
fn start(source: &Source<'_>) -> Result<u64, Trouble> {
    let tail = source.fetch(source.len().saturating_sub(2048), 2048);
    let word = tail.windows(9).rposition(|w| w == b"startxref").ok_or(Trouble::Table)?;
    let mut lexer = Lexer::new(&tail[word + 9..]);
    offset(&lexer.object(), 0).ok_or(Trouble::Table)
}

/// Reads one section, table or stream, and gives its trailer.
fn section(source: &Source<'_>, at: u64, base: u64, table: &mut Table) -> Result<Dict, Trouble> {
    let head = source.fetch(at, 64);
    let mut lexer = Lexer::new(&head);
    match lexer.token() {
        Some(Token::Word(b"xref")) => classic(source, at + lexer.position() as u64, base, table),
        Some(Token::Object(Object::Int(_))) => stream(source, at, base, table),
        _ => Err(Trouble::Table),
    }
}

fn classic(source: &Source<'_>, mut at: u64, base: u64, table: &mut Table) -> Result<Dict, Trouble> {
    loop {
        let head = source.fetch(at, 128);
        let mut lexer = Lexer::new(&head);
        let (first, count) = match lexer.token() {
            Some(Token::Word(b"trailer")) => {
                at += lexer.position() as u64;
                break;
            }
            Some(Token::Object(Object::Int(first))) => (first, lexer.object().int().ok_or(Trouble::Table)?),
            _ => return Err(Trouble::Table),
        };
        at += lexer.position() as u64;
        let first = u32::try_from(first).map_err(|_| Trouble::Table)?;
        let count = usize::try_from(count).map_err(|_| Trouble::Table)?;
        if count > MOST_OBJECTS || table.entries.len() + count > 2 * MOST_OBJECTS {
            return Err(Trouble::Limit);
        }
        let rows = source.fetch(at, count * 24 + 64);
        let mut lexer = Lexer::new(&rows);
        for i in 0..count {
            let (Some(Token::Object(Object::Int(place))), Some(Token::Object(Object::Int(_)))) =
                (lexer.token(), lexer.token())
            else {
                return Err(Trouble::Table);
            };
            let number = first.saturating_add(i as u32);
            match lexer.token() {
                Some(Token::Word(b"n")) => {
                    let place = u64::try_from(place).map_err(|_| Trouble::Table)?;
                    table.add(number, Entry::At(place.saturating_add(base)));
                }
                Some(Token::Word(b"f")) => table.free(number),
                _ => return Err(Trouble::Table),
            }
        }
        at += lexer.position() as u64;
    }
    let bytes = source.fetch(at, 256 << 10);
    match Lexer::new(&bytes).object() {
        Object::Dict(dict) => Ok(Dict::clone(&dict)),
        _ => Err(Trouble::Table),
    }
}

fn stream(source: &Source<'_>, at: u64, base: u64, table: &mut Table) -> Result<Dict, Trouble> {
    let (_, object, end) = parse_object(source, at).ok_or(Trouble::Table)?;
    let dict = object.dict().cloned().ok_or(Trouble::Table)?;
    let start = stream_start(source, end).ok_or(Trouble::Table)?;
    let bytes = decode(source, &dict, start)?;
    let widths: Vec<usize> = dict
        .get(b"W")
        .array()
        .iter()
        .map(|w| w.int().and_then(|w| usize::try_from(w).ok()).unwrap_or(9))
        .collect();
    let [kind, place, extra] = widths[..] else {
        return Err(Trouble::Table);
    };
    let row = kind + place + extra;
    // Rows of no bytes would describe any number of objects.
    if row == 0 || widths.iter().any(|w| *w > 8) {
        return Err(Trouble::Table);
    }
    let size = dict.get(b"Size").int().unwrap_or(0);
    let ranges: Vec<i64> = match dict.get(b"Index").array() {
        [] => vec![0, size],
        items => items.iter().map(|item| item.int().unwrap_or(0)).collect(),
    };
    let mut rows = bytes.chunks_exact(row);
    if rows.len() > MOST_OBJECTS {
        return Err(Trouble::Limit);
    }
    for range in ranges.chunks_exact(2) {
        let first = u32::try_from(range[0]).map_err(|_| Trouble::Table)?;
        let count = usize::try_from(range[1]).map_err(|_| Trouble::Table)?;
        for (i, row) in rows.by_ref().take(count).enumerate() {
            let number = first.saturating_add(i as u32);
            let field =
                |range: std::ops::Range<usize>| row[range].iter().fold(0_u64, |sum, &b| sum << 8 | u64::from(b));
            let sort = if kind == 0 { 1 } else { field(0..kind) };
            let value = field(kind..kind + place);
            match sort {
                0 => table.free(number),
                1 => table.add(number, Entry::At(value.saturating_add(base))),
                2 => table.add(number, Entry::Inside(u32::try_from(value).unwrap_or(u32::MAX))),
                _ => {}
            }
        }
    }
    Ok(Dict::clone(&dict))
}

/// The bytes of a cross-reference stream: its parameters stand in its own dictionary.
fn decode(source: &Source<'_>, dict: &Arc<Dict>, start: u64) -> Result<Vec<u8>, Trouble> {
    let length = dict
        .get(b"Length")
        .int()
        .and_then(|n| usize::try_from(n).ok())
        .filter(|n| *n <= LARGEST_STREAM)
        .ok_or(Trouble::Table)?;
    let stream = StreamAt {
        dict: dict.clone(),
        start,
        length: length as u64,
    };
    let names = match dict.get(b"Filter") {
        Object::Array(items) => items.clone(),
        Object::Null => Vec::new(),
        single => vec![single.clone()],
    };
    let settings = match dict.get(b"DecodeParms") {
        Object::Array(items) => items.clone(),
        single => vec![single.clone()],
    };
    let steps: Vec<_> = names
        .iter()
        .take(16)
        .enumerate()
        .map(|(i, name)| {
            let settings = settings.get(i).and_then(Object::dict).cloned().unwrap_or_default();
            (name.name().unwrap_or_default().to_vec(), settings)
        })
        .collect();
    match filters::decode(source.fetch(stream.start, length), &steps, MOST_OBJECTS * 16) {
        Decoded::Bytes(bytes, None) => Ok(bytes),
        Decoded::TooLarge => Err(Trouble::Limit),
        Decoded::Bytes(..) | Decoded::Damaged(_) => Err(Trouble::Table),
    }
}

impl Table {
    /// An entry of a revision that is older than those before.
    fn add(&mut self, number: u32, entry: Entry) {
        if !self.freed.contains(&number) {
            self.entries.entry(number).or_insert(entry);
        }
    }

    fn free(&mut self, number: u32) {
        if !self.entries.contains_key(&number) {
            self.freed.insert(number);
        }
    }
}

/// Finds the objects of a damaged file by their first words. Those in object streams are found through them.
fn search(source: &Source<'_>) -> Result<Table, Trouble> {
    if source.len() > LARGEST_SEARCHED {
        return Err(Trouble::NotPdf);
    }
    const WINDOW: usize = 4 << 20;
    const OVERLAP: usize = 64;
    let mut table = Table::default();
    let mut trailers: Vec<u64> = Vec::new();
    let mut at = 0_u64;
    while at < source.len() {
        let bytes = source.fetch(at, WINDOW + OVERLAP);
        if bytes.is_empty() {
            break;
        }
        for i in 0..bytes.len() {
            match bytes[i] {
                b'o' if bytes[i..].starts_with(b"obj") => {
                    if let Some((number, start)) = number_before(&bytes, i) {
                        table.entries.insert(number, Entry::At(at + start as u64));
                    }
                }
                b't' if bytes[i..].starts_with(b"trailer") => trailers.push(at + i as u64 + 7),
                _ => {}
            }
        }
        if table.entries.len() > MOST_OBJECTS {
            return Err(Trouble::Limit);
        }
        at += WINDOW as u64;
    }
    for at in trailers.iter().rev().take(64) {
        let bytes = source.fetch(*at, 64 << 10);
        if let Object::Dict(dict) = Lexer::new(&bytes).object()
            && dict.has(b"Root")
        {
            table.trailer = Dict::clone(&dict);
            break;
        }
    }
    inside(source, &mut table);
    if table.trailer.has(b"Root") {
        Ok(table)
    } else {
        Err(Trouble::NotPdf)
    }
}

/// Object streams, cross-reference streams and the catalog of a file that is being searched.
fn inside(source: &Source<'_>, table: &mut Table) {
    let places: Vec<(u32, u64)> = table
        .entries
        .iter()
        .filter_map(|(number, entry)| match entry {
            Entry::At(at) => Some((*number, *at)),
            Entry::Inside(_) => None,
        })
        .collect();
    let mut catalog = None;
    for (number, at) in places {
        let Some(((_, generation), Object::Dict(dict), end)) = parse_object(source, at) else {
            continue;
        };
        let kind = dict.get(b"Type");
        if kind.is(b"Catalog") {
            catalog = Some((number, generation));
        } else if kind.is(b"XRef") && dict.has(b"Root") && !table.trailer.has(b"Root") {
            table.trailer = Dict::clone(&dict);
        } else if kind.is(b"ObjStm")
            && let Some(start) = stream_start(source, end)
            && let Ok(bytes) = decode(source, &dict, start)
            && let Some(first) = dict.get(b"First").int().and_then(|n| usize::try_from(n).ok())
        {
            let mut lexer = Lexer::new(bytes.get(..first).unwrap_or_default());
            while let (Some(Token::Object(Object::Int(inner))), Some(_)) = (lexer.token(), lexer.token()) {
                if let Ok(inner) = u32::try_from(inner)
                    && table.entries.len() < MOST_OBJECTS
                {
                    table.entries.entry(inner).or_insert(Entry::Inside(number));
                }
            }
        }
    }
    if !table.trailer.has(b"Root")
        && let Some(id) = catalog
    {
        table.trailer.0.push((b"Root".to_vec(), Object::Reference(id)));
    }
}

/// The object number in `12 0 obj`, and where it begins, given where `obj` begins.
fn number_before(bytes: &[u8], word: usize) -> Option<(u32, usize)> {
    let back = |mut at: usize, wanted: fn(u8) -> bool| {
        while at > 0 && wanted(bytes[at - 1]) {
            at -= 1;
        }
        at
    };
    let digit = |b: u8| b.is_ascii_digit();
    let generation_end = back(word, is_space);
    let generation = back(generation_end, digit);
    let number_end = back(generation, is_space);
    let number = back(number_end, digit);
    if generation_end == generation || number_end == number || number_end == generation || number_end - number > 10 {
        return None;
    }
    let text = std::str::from_utf8(&bytes[number..number_end]).ok()?;
    Some((text.parse().ok()?, number))
}
