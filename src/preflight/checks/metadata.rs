//! What does the file say about itself, and is it all that PDF/X-4 wants (rules 2 and 3)?

use roxmltree::Document;

use super::{Desk, Fact, Observed};
use crate::preflight::reader::{File, Object, text_of};

const X: &str = "http://www.npes.org/pdfx/ns/id/";
const XMP: &str = "http://ns.adobe.com/xap/1.0/";
const MM: &str = "http://ns.adobe.com/xap/1.0/mm/";
const DC: &str = "http://purl.org/dc/elements/1.1/";
const UA: &str = "http://www.aiim.org/pdfua/ns/id/";
const A: &str = "http://www.aiim.org/pdfa/ns/id/";

/// What `trykksak` says of its own files.
const OWN: &str = "urn:trykksak:ns";

/// The longest metadata that is read.
const LONGEST: usize = 16 << 20;

/// What the XMP claims.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::preflight) struct Claims {
    /// Why it cannot be read, if so.
    pub trouble: Option<&'static str>,
    /// `GTS_PDFXVersion`
    pub press: Option<String>,
    /// Whether it claims PDF/UA or PDF/A.
    pub accessible: bool,
    /// Whether it says that its pages are sheets of the press.
    pub imposed: bool,
    values: Vec<(&'static str, &'static str, Option<String>)>,
}

/// Properties that rule 3 wants: name, namespace.
const WANTED: [(&str, &str); 9] = [
    ("title", DC),
    ("CreatorTool", XMP),
    ("CreateDate", XMP),
    ("ModifyDate", XMP),
    ("MetadataDate", XMP),
    ("DocumentID", MM),
    ("InstanceID", MM),
    ("VersionID", MM),
    ("RenditionClass", MM),
];

/// Reads the claims of a file.
pub(in crate::preflight) fn claims(file: &File<'_>) -> Claims {
    let failed = |trouble| Claims {
        trouble: Some(trouble),
        ..Claims::default()
    };
    let Object::Stream(stream) = file.get(&file.catalog(), b"Metadata") else {
        return failed("it has no metadata (XMP)");
    };
    let bytes = file.decode_up_to(&stream, LONGEST).bytes();
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(_) => return failed("its metadata (XMP) is not UTF-8"),
    };
    let Ok(document) = Document::parse(text.trim_start_matches('\u{feff}').trim()) else {
        return failed("its metadata (XMP) is not well-formed XML");
    };
    Claims {
        trouble: stream.dict.has(b"Filter").then_some("its metadata (XMP) is compressed"),
        press: property(&document, "GTS_PDFXVersion", X),
        accessible: property(&document, "part", UA).is_some() || property(&document, "part", A).is_some(),
        imposed: property(&document, "imposed", OWN).is_some_and(|value| value == "True"),
        values: WANTED
            .map(|(name, space)| (name, space, property(&document, name, space)))
            .to_vec(),
    }
}

/// A property's text, whether it is written as an attribute, an element or a list.
fn property(document: &Document<'_>, name: &str, space: &str) -> Option<String> {
    document.descendants().find_map(|node| {
        if let Some(value) = node.attribute((space, name)) {
            return Some(value.to_owned());
        }
        if !node.has_tag_name((space, name)) {
            return None;
        }
        // Of a list of languages the first counts: it is the default (XMP, part 1, 8.2.2.4).
        let node = node.descendants().find(|n| n.tag_name().name() == "li").unwrap_or(node);
        let text: String = node
            .descendants()
            .filter(|n| n.is_text())
            .filter_map(|n| n.text())
            .collect();
        Some(text.trim().to_owned())
    })
}

impl Claims {
    fn value(&self, name: &str) -> Option<&str> {
        let found = self.values.iter().find(|(known, ..)| *known == name)?;
        found.2.as_deref().filter(|value| !value.is_empty())
    }
}

pub(super) fn check(desk: &mut Desk<'_>, claims: &Claims) {
    const EXPORT: &str = "export it as PDF/X-4 from the program that made it";
    if let Some(trouble) = claims.trouble {
        desk.add("trouble", Observed::new(Fact::Unclaimed, trouble).hint(EXPORT));
    }
    match claims.press.as_deref() {
        Some("PDF/X-4") => {}
        Some(other) => {
            let message = format!("its metadata says `{other}`, not `PDF/X-4`");
            desk.add("version", Observed::new(Fact::Unclaimed, message).hint(EXPORT));
        }
        None if claims.trouble.is_none() || !claims.values.is_empty() => {
            let message = "its metadata does not say that it is PDF/X-4";
            desk.add("version", Observed::new(Fact::Unclaimed, message).hint(EXPORT));
        }
        None => {}
    }
    if claims.values.is_empty() {
        return;
    }
    for (name, ..) in WANTED {
        if claims.value(name).is_none() {
            let message = format!("its metadata (XMP) lacks `{name}`");
            let hint = match name {
                "title" => "give the document a title before exporting it",
                _ => EXPORT,
            };
            desk.add(name, Observed::new(Fact::Metadata, message).hint(hint));
        }
    }
    information(desk, claims);
}

/// The document information, where there is one, agrees.
fn information(desk: &mut Desk<'_>, claims: &Claims) {
    let Some(info) = desk.file.get_dict(desk.file.trailer(), b"Info") else {
        return;
    };
    for (key, name) in [
        ("Title", "title"),
        ("Creator", "CreatorTool"),
        ("CreationDate", "CreateDate"),
        ("ModDate", "ModifyDate"),
    ] {
        let value = desk.file.get(&info, key.as_bytes());
        let (Some(value), Some(other)) = (value.text().map(text_of), claims.value(name)) else {
            continue;
        };
        let agrees = match key {
            "CreationDate" | "ModDate" => digits(&value) == digits(other),
            _ => value.trim() == other.trim(),
        };
        if !agrees {
            let message = format!("the document information says `{value}` for {key}, the metadata (XMP) `{other}`");
            let hint =
                "save the file anew in the program that made it; other programs often change only one of the two";
            desk.add(key, Observed::new(Fact::Metadata, message).hint(hint));
        }
    }
}

/// The digits of a date up to the seconds: `D:20261101120000+01'00'` and `2026-11-01T12:00:00+01:00` agree.
fn digits(date: &str) -> String {
    date.chars().filter(char::is_ascii_digit).take(14).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn properties_are_found_in_every_spelling() {
        let xml = r#"<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description xmlns:p="http://www.npes.org/pdfx/ns/id/" p:GTS_PDFXVersion="PDF/X-4"/>
            <rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt>
            <rdf:li>Kort om</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta>"#;
        let document = Document::parse(xml).expect("XML");
        assert_eq!(property(&document, "GTS_PDFXVersion", X).as_deref(), Some("PDF/X-4"));
        assert_eq!(property(&document, "title", DC).as_deref(), Some("Kort om"));
        assert_eq!(property(&document, "part", UA), None);
    }

    #[test]
    fn dates_agree_in_both_spellings() {
        assert_eq!(digits("D:20261101120000+01'00'"), digits("2026-11-01T12:00:00+01:00"));
    }
}
