//! What does the file say about itself?
//!
//! The same facts twice: in the document information dictionary and as XMP, which must agree (ISO 19005-2, 6.6.3).

use std::fmt::Write;

use lopdf::{Dictionary, Document as Objects, Object, ObjectId, text_string};
use md5::{Digest, Md5};

use crate::display::{Date, Document};

/// What made the file.
const PRODUCER: &str = concat!("trykksak ", env!("CARGO_PKG_VERSION"));

/// What a press edition says of itself when nobody has reviewed all of its words; the slug beside the pages says it, too.
const DRAFT: &str = "DRAFT, NOT FOR PRINTING";

/// A standard that a file claims to meet, as properties of XMP.
pub(super) struct Claim {
    /// Prefix and address of the namespace.
    pub(super) namespace: (&'static str, &'static str),
    /// Names and values.
    pub(super) properties: &'static [(&'static str, &'static str)],
    /// What the namespace is called, where PDF/A does not know it and wants it described (ISO 19005-2, 6.6.2.3); the
    /// properties are whole numbers then.
    pub(super) description: Option<&'static str>,
}

/// PDF/UA-1 (ISO 14289-1, 5).
pub(super) const PDF_UA_1: Claim = Claim {
    namespace: ("pdfuaid", "http://www.aiim.org/pdfua/ns/id/"),
    properties: &[("part", "1")],
    description: Some("PDF/UA Universal Accessibility Schema"),
};

/// PDF/A-2a (ISO 19005-2, 6.6.4).
pub(super) const PDF_A_2A: Claim = Claim {
    namespace: ("pdfaid", "http://www.aiim.org/pdfa/ns/id/"),
    properties: &[("part", "2"), ("conformance", "A")],
    description: None,
};

/// PDF/X-4 (ISO 15930-7, 6.6).
pub(super) const PDF_X_4: Claim = Claim {
    namespace: ("pdfxid", "http://www.npes.org/pdfx/ns/id/"),
    properties: &[("GTS_PDFXVersion", "PDF/X-4")],
    description: None,
};

/// The pages of the file are sheets of the press and not pages of the brochure. No standard has a word for it; preflight
/// reads it, since sheets of one job may differ in size.
pub(super) const IMPOSED: Claim = Claim {
    namespace: ("trykksak", "urn:trykksak:ns"),
    properties: &[("imposed", "True")],
    description: None,
};

/// What tells one file from all others, in files that must say so (ISO 15930-7, 6.6).
pub(super) struct Identity {
    /// The same for every version of the file.
    document: String,
    /// Of this version alone.
    instance: String,
}

impl Identity {
    /// From what the file is about, and from what is on its pages: equal files have equal identities.
    pub(super) fn of(document: &Document, kind: &str, objects: &Objects, contents: &[ObjectId]) -> Self {
        let about = format!("{} {} {kind}", document.id, document.language);
        let mut digest = Md5::new();
        digest.update(&about);
        for content in contents {
            if let Ok(stream) = objects.get_object(*content).and_then(Object::as_stream) {
                digest.update(&stream.content);
            }
        }
        Self {
            document: uuid(&Md5::digest(&about)),
            instance: uuid(&digest.finalize()),
        }
    }

    fn xmp(&self, edition: u16) -> String {
        format!(
            "   <xmpMM:DocumentID>{}</xmpMM:DocumentID>
   <xmpMM:InstanceID>{}</xmpMM:InstanceID>
   <xmpMM:VersionID>{edition}</xmpMM:VersionID>
   <xmpMM:RenditionClass>default</xmpMM:RenditionClass>
   <pdf:Trapped>False</pdf:Trapped>\n",
            self.document, self.instance
        )
    }
}

/// A digest as an identifier made from a name (RFC 9562, 5.3).
fn uuid(digest: &[u8]) -> String {
    let mut bytes = [0; 16];
    bytes.iter_mut().zip(digest).for_each(|(byte, from)| *byte = *from);
    bytes[6] = bytes[6] & 0x0f | 0x30;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let part = |from: usize, to: usize| hex.get(from..to).unwrap_or_default();
    format!(
        "uuid:{}-{}-{}-{}-{}",
        part(0, 8),
        part(8, 12),
        part(12, 16),
        part(16, 20),
        part(20, 32)
    )
}

/// The document information dictionary (ISO 32000-1, 14.3.3); files for the press say there whether inks were spread into
/// each other at their edges, which we never do.
pub(super) fn info(document: &Document, press: bool) -> Dictionary {
    let Date { year, month, day } = document.date;
    let date = format!("D:{year:04}{month:02}{day:02}000000Z");
    let entries = [
        ("Title", &*document.title),
        ("Author", &document.author),
        ("Subject", &document.subject),
        ("Creator", PRODUCER),
        ("Producer", PRODUCER),
        ("CreationDate", &date),
        ("ModDate", &date),
    ];
    let given = entries.into_iter().filter(|(_, value)| !value.is_empty());
    let mut info: Dictionary = given.map(|(key, value)| (key, text_string(&clean(value)))).collect();
    if press && document.draft {
        info.set("Keywords", text_string(DRAFT));
    }
    if press {
        info.set("Trapped", Object::Name(b"False".to_vec()));
    }
    info
}

/// The XMP packet.
pub(super) fn xmp(document: &Document, claims: &[Claim], identity: Option<&Identity>) -> String {
    let Date { year, month, day } = document.date;
    let date = format!("{year:04}-{month:02}-{day:02}T00:00:00Z");
    let mut namespaces = String::new();
    let mut claimed = String::new();
    for Claim {
        namespace: (prefix, uri),
        properties,
        ..
    } in claims
    {
        line(&mut namespaces, format_args!("    xmlns:{prefix}=\"{uri}\""));
        for (name, value) in *properties {
            line(
                &mut claimed,
                format_args!("   <{prefix}:{name}>{value}</{prefix}:{name}>"),
            );
        }
    }
    format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>
<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">
 <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">
  <rdf:Description rdf:about=\"\"
    xmlns:dc=\"http://purl.org/dc/elements/1.1/\"
    xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"
    xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"
    xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\"
{namespaces}    xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\"
    xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\"
    xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">
   <dc:format>application/pdf</dc:format>
   <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
{title}{description}{creator}{draft}   <pdf:Producer>{PRODUCER}</pdf:Producer>
   <xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool>
   <xmp:CreateDate>{date}</xmp:CreateDate>
   <xmp:ModifyDate>{date}</xmp:ModifyDate>
   <xmp:MetadataDate>{date}</xmp:MetadataDate>
{identity}{claimed}{extensions}  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end=\"r\"?>",
        language = xml(&document.language),
        title = alternatives("dc:title", &document.title, &document.language),
        description = alternatives("dc:description", &document.subject, &document.language),
        creator = creator(&document.author),
        draft = match identity.is_some() && document.draft {
            true => format!("   <pdf:Keywords>{DRAFT}</pdf:Keywords>\n"),
            false => String::new(),
        },
        identity = identity
            .map(|identity| identity.xmp(document.edition))
            .unwrap_or_default(),
        extensions = extensions(claims),
    )
}

/// Adds a line; writing to a string cannot fail.
fn line(text: &mut String, line: std::fmt::Arguments<'_>) {
    let _ = writeln!(text, "{line}");
}

/// A property with one value, in its language and as the default.
fn alternatives(name: &str, value: &str, language: &str) -> String {
    if value.is_empty() {
        return String::new();
    }
    let (value, language) = (xml(value), xml(language));
    format!(
        "   <{name}><rdf:Alt><rdf:li xml:lang=\"x-default\">{value}</rdf:li><rdf:li xml:lang=\"{language}\">{value}</rdf:li></rdf:Alt></{name}>\n"
    )
}

fn creator(author: &str) -> String {
    if author.is_empty() {
        return String::new();
    }
    format!(
        "   <dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>\n",
        xml(author)
    )
}

/// The descriptions of namespaces that PDF/A does not know.
fn extensions(claims: &[Claim]) -> String {
    let mut schemas = String::new();
    for Claim {
        namespace: (prefix, uri),
        properties,
        description,
    } in claims
    {
        let Some(description) = description else { continue };
        let mut described = String::new();
        for (name, _) in *properties {
            line(
                &mut described,
                format_args!(
                    "      <rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>{name}</pdfaProperty:name>\
                     <pdfaProperty:valueType>Integer</pdfaProperty:valueType>\
                     <pdfaProperty:category>internal</pdfaProperty:category>\
                     <pdfaProperty:description>{description}: {name}</pdfaProperty:description></rdf:li>"
                ),
            );
        }
        line(
            &mut schemas,
            format_args!(
                "    <rdf:li rdf:parseType=\"Resource\">
     <pdfaSchema:schema>{description}</pdfaSchema:schema>
     <pdfaSchema:namespaceURI>{uri}</pdfaSchema:namespaceURI>
     <pdfaSchema:prefix>{prefix}</pdfaSchema:prefix>
     <pdfaSchema:property><rdf:Seq>
{described}     </rdf:Seq></pdfaSchema:property>
    </rdf:li>"
            ),
        );
    }
    if schemas.is_empty() {
        return schemas;
    }
    format!("   <pdfaExtension:schemas><rdf:Bag>\n{schemas}   </rdf:Bag></pdfaExtension:schemas>\n")
}

/// Text without characters that XML cannot hold (XML 1.0, 2.2), so that both places say the same.
fn clean(text: &str) -> String {
    text.chars()
        .map(|c| {
            if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') {
                ' '
            } else {
                c
            }
        })
        .collect()
}

/// Text as XML content or attribute.
fn xml(text: &str) -> String {
    clean(text)
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document() -> Document {
        let date = Date {
            year: 2026,
            month: 3,
            day: 1,
        };
        Document {
            title: "Jeg & du <3".into(),
            language: "nn".into(),
            date,
            ..Document::default()
        }
    }

    #[test]
    fn markup_in_a_title_is_escaped() {
        assert!(xmp(&document(), &[], None).contains("<rdf:li xml:lang=\"nn\">Jeg &amp; du &lt;3</rdf:li>"));
    }

    #[test]
    fn what_is_not_known_is_left_out() {
        assert!(!xmp(&document(), &[], None).contains("dc:creator"));
    }

    #[test]
    fn only_foreign_claims_are_described() {
        assert!(!xmp(&document(), &[PDF_A_2A], None).contains("pdfaExtension:schemas"));
        assert!(xmp(&document(), &[PDF_UA_1], None).contains("<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"));
    }

    #[test]
    fn control_characters_do_not_reach_xml() {
        let document = Document {
            subject: "a\u{0}b".into(),
            ..document()
        };
        assert!(xmp(&document, &[], None).contains(">a b<"));
    }
}
