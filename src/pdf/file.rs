//! In which order and form do objects stand in a file?
//!
//! Objects are numbered as the catalog leads to them, so equal input gives equal numbers and nothing is written that
//! nothing refers to. All but streams are packed into object streams, or the structure tree would be most of the file.
//! lopdf can do the same, but leaves the cross-reference stream uncompressed and serialises each object three times.

use std::collections::BTreeSet;
use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};
use md5::{Digest, Md5};
use rayon::prelude::*;

use crate::diag::Finding;

use super::internal;

/// The version of PDF that a file's standard is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Version {
    /// PDF/X-4 (ISO 15930-7, 6.1).
    Pdf16,
    /// PDF/A-2 and PDF/UA-1 (ISO 19005-2, 6.1.2).
    Pdf17,
}

impl Version {
    /// The first line, and four bytes that tell transfer programs that the file is binary (ISO 19005-2, 6.1.2).
    fn header(self) -> &'static [u8] {
        match self {
            Self::Pdf16 => b"%PDF-1.6\n%\xe2\xe3\xcf\xd3\n",
            Self::Pdf17 => b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n",
        }
    }
}

/// Objects in an object stream: readers unpack a whole one to get at any object of it.
const PACK: usize = 200;
/// Bytes of a cross-reference entry: kind, offset or stream, index.
const ENTRY: [usize; 3] = [1, 4, 1];

/// Compresses a stream that has no filter yet.
pub(super) fn compress(stream: &mut Stream) {
    if !stream.dict.has(b"Filter") {
        let content = deflate(&stream.content);
        stream.dict.set("Filter", "FlateDecode");
        stream.set_content(content);
    }
}

/// Compresses those of these streams that have no filter yet, side by side.
pub(super) fn compress_all(objects: &mut Document, ids: &[ObjectId]) {
    let ids: BTreeSet<&ObjectId> = ids.iter().collect();
    let mut streams: Vec<&mut Stream> = objects
        .objects
        .iter_mut()
        .filter(|(id, _)| ids.contains(id))
        .filter_map(|(_, object)| object.as_stream_mut().ok())
        .collect();
    streams.par_iter_mut().for_each(|stream| compress(stream));
}

/// zlib data of the bytes.
pub(super) fn deflate(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::with_capacity(bytes.len() / 2), Compression::new(6));
    // Writing to memory cannot fail.
    let _ = encoder.write_all(bytes);
    encoder.finish().unwrap_or_default()
}

/// The file with all objects that `root`, the catalog, and `info`, the document information, lead to.
///
/// # Errors
/// A finding when an object refers to one that is not there.
pub(super) fn write(objects: Document, root: ObjectId, info: ObjectId, version: Version) -> Result<Vec<u8>, Finding> {
    let objects = number(objects, &[root, info])?;
    let mut file = File {
        bytes: version.header().to_vec(),
        entries: vec![[0; 3]; objects.len() + 1],
    };
    let (streams, others): (Vec<_>, Vec<_>) = (1_u32..)
        .zip(objects)
        .partition(|(_, object)| matches!(object, Object::Stream(_)));
    for (number, stream) in streams {
        file.stream(number as usize, stream)?;
    }
    let mut others = others.into_iter().peekable();
    while others.peek().is_some() {
        file.pack(others.by_ref().take(PACK).collect())?;
    }
    file.finish()
}

/// The objects that `first` and the next lead to, renumbered as they are met: the first gets number 1.
fn number(mut objects: Document, first: &[ObjectId]) -> Result<Vec<Object>, Finding> {
    let mut met = Met {
        numbers: vec![0; objects.max_id as usize + 1],
        order: Vec::new(),
    };
    for id in first {
        met.number(*id);
    }
    let mut numbered: Vec<Object> = Vec::new();
    while let Some(id) = met.order.get(numbered.len()) {
        let mut object = objects
            .objects
            .remove(id)
            .ok_or_else(|| internal("an object refers to nothing"))?;
        met.visit(&mut object);
        numbered.push(object);
    }
    Ok(numbered)
}

/// Which objects were met.
struct Met {
    /// New numbers by old; 0 for objects not met yet.
    numbers: Vec<u32>,
    order: Vec<ObjectId>,
}

impl Met {
    /// The new number of an object.
    fn number(&mut self, id: ObjectId) -> ObjectId {
        let index = id.0 as usize;
        if index >= self.numbers.len() {
            self.numbers.resize(index + 1, 0);
        }
        if self.numbers[index] == 0 {
            self.order.push(id);
            self.numbers[index] = self.order.len() as u32;
        }
        (self.numbers[index], 0)
    }

    /// Renumbers all references within an object.
    fn visit(&mut self, object: &mut Object) {
        match object {
            Object::Reference(id) => *id = self.number(*id),
            Object::Array(items) => items.iter_mut().for_each(|item| self.visit(item)),
            Object::Dictionary(dict) => self.visit_all(dict),
            Object::Stream(stream) => self.visit_all(&mut stream.dict),
            _ => {}
        }
    }

    fn visit_all(&mut self, dict: &mut Dictionary) {
        dict.iter_mut().for_each(|(_, value)| self.visit(value));
    }
}

/// A file in the making.
struct File {
    bytes: Vec<u8>,
    /// Cross-reference entries by object number (ISO 32000-1, 7.5.8.3).
    entries: Vec<[u32; 3]>,
}

impl File {
    /// Writes a stream.
    fn stream(&mut self, number: usize, stream: Object) -> Result<(), Finding> {
        let offset = u32::try_from(self.bytes.len()).map_err(|_| internal("the file is larger than 4 GB"))?;
        self.entries[number] = [1, offset, 0];
        // Writing to memory cannot fail.
        let _ = writeln!(self.bytes, "{number} 0 obj");
        let mut bytes = serialized(stream)?;
        // Data that ends in a carriage return would look shorter than it is to programs that take that and the line feed
        // after it for one line end.
        bytes.truncate(bytes.trim_ascii_end().len());
        if bytes.ends_with(b"\r\nendstream") {
            bytes.insert(bytes.len() - b"\nendstream".len(), b'\r');
        }
        self.bytes.extend(bytes);
        self.bytes.extend(b"\nendobj\n");
        Ok(())
    }

    /// Writes objects that are not streams as an object stream (ISO 32000-1, 7.5.7).
    fn pack(&mut self, objects: Vec<(u32, Object)>) -> Result<(), Finding> {
        let number = self.entries.len();
        self.entries.push([0; 3]);
        let (mut index, mut content) = (Vec::new(), Vec::new());
        let count = objects.len() as i64;
        for (position, (id, object)) in (0..).zip(objects) {
            let _ = write!(index, "{id} {} ", content.len());
            content.extend(serialized(object)?);
            self.entries[id as usize] = [2, number as u32, position];
        }
        let first = index.len() as i64;
        index.extend(content);
        let mut stream = Stream::new(
            dictionary! { "Type" => "ObjStm", "N" => count, "First" => first },
            index,
        );
        compress(&mut stream);
        self.stream(number, stream.into())
    }

    /// Writes the cross-reference stream, which is the trailer as well.
    fn finish(mut self) -> Result<Vec<u8>, Finding> {
        let start = self.bytes.len();
        let number = self.entries.len();
        self.entries.push([1, start as u32, 0]);
        self.entries[0] = [0, 0, 255];
        let width: usize = ENTRY.iter().sum();
        // Each row as its difference from the one above, marked as such: PNG's predictor "up".
        let mut rows = Vec::with_capacity(self.entries.len() * (width + 1));
        let mut above = [0; 6];
        for [kind, place, index] in &self.entries {
            let [a, b, c, d] = place.to_be_bytes();
            let row = [*kind as u8, a, b, c, d, *index as u8];
            rows.push(2);
            rows.extend(row.iter().zip(above).map(|(byte, above)| byte.wrapping_sub(above)));
            above = row;
        }
        let digest = Object::String(Md5::digest(&self.bytes).to_vec(), StringFormat::Hexadecimal);
        let mut stream = Stream::new(
            dictionary! {
                "Type" => "XRef",
                "Size" => self.entries.len() as i64,
                "W" => ENTRY.map(|bytes| Object::from(bytes as i64)).to_vec(),
                "Root" => (1, 0),
                "Info" => (2, 0),
                "ID" => vec![digest.clone(), digest],
                "Filter" => "FlateDecode",
                "DecodeParms" => dictionary! { "Predictor" => 12, "Columns" => width as i64 },
            },
            Vec::new(),
        );
        stream.set_content(deflate(&rows));
        self.stream(number, stream.into())?;
        let _ = writeln!(self.bytes, "startxref\n{start}\n%%EOF");
        Ok(self.bytes)
    }
}

/// The object in PDF's syntax, as lopdf writes operands.
fn serialized(object: Object) -> Result<Vec<u8>, Finding> {
    let operations = [Operation {
        operator: String::new(),
        operands: vec![object],
    }];
    Content { operations }
        .encode()
        .map_err(|error| internal(format!("lopdf: {error}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A document whose catalog refers to a page tree, with an object that nothing refers to between them.
    fn document() -> (Document, ObjectId, ObjectId) {
        let mut document = Document::new();
        let pages =
            document.add_object(dictionary! { "Type" => "Pages", "Count" => 0, "Kids" => Vec::<Object>::new() });
        document.add_object(dictionary! { "Stray" => true });
        let info = document.add_object(dictionary! { "Title" => lopdf::text_string("Ávvir") });
        let root = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
        (document, root, info)
    }

    #[test]
    fn lopdf_reads_what_is_written() {
        let (document, root, info) = document();
        let bytes = write(document, root, info, Version::Pdf17).unwrap();
        let read = Document::load_mem(&bytes).unwrap();
        assert_eq!(
            read.catalog().unwrap().get(b"Pages").unwrap(),
            &Object::Reference((3, 0))
        );
    }

    #[test]
    fn what_nothing_refers_to_is_left_out() {
        let (document, root, info) = document();
        let read = Document::load_mem(&write(document, root, info, Version::Pdf17).unwrap()).unwrap();
        assert!(
            read.objects
                .values()
                .filter_map(|object| object.as_dict().ok())
                .all(|dict| !dict.has(b"Stray"))
        );
    }

    #[test]
    fn data_that_ends_in_a_carriage_return_keeps_its_length() {
        let (mut document, root, info) = document();
        let stream = document.add_object(Stream::new(dictionary! {}, b"data\r".to_vec()));
        if let Ok(catalog) = document.get_dictionary_mut(root) {
            catalog.set("Metadata", stream);
        }
        let bytes = write(document, root, info, Version::Pdf17).unwrap();
        let whole = bytes.windows(16).any(|part| part == b"data\r\r\nendstream");
        assert!(whole, "one line end after the data");
    }

    #[test]
    fn a_reference_to_nothing_is_a_finding() {
        let (mut document, root, info) = document();
        document
            .get_dictionary_mut(root)
            .unwrap()
            .set("Outlines", Object::Reference((99, 0)));
        assert!(write(document, root, info, Version::Pdf17).is_err());
    }
}
