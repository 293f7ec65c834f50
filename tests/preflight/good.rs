//! What does a press file look like that passes, and how is a part of it changed?

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};
use trykksak::preflight::{self, Judged, Limits, Profile};

/// A press file whose parts can be changed before it is written.
pub struct Press {
    pub file: Document,
    pub catalog: ObjectId,
    pub pages: Vec<ObjectId>,
    pub resources: ObjectId,
    pub profile: ObjectId,
    pub metadata: ObjectId,
    pub info: ObjectId,
    pub font: ObjectId,
    pub descriptor: ObjectId,
    glyphs: BTreeMap<char, (u16, i64)>,
}

/// Trim within bleed within media: 3 mm of bleed around 99.8 × 149.2 mm.
pub const MEDIA: [f64; 4] = [0.0, 0.0, 340.0, 480.0];
pub const BLEED: [f64; 4] = [20.0, 20.0, 320.0, 460.0];
pub const TRIM: [f64; 4] = [28.504, 28.504, 311.496, 451.496];

const FONT: &[u8] = include_bytes!("../../fonts/SourceSans3-Regular.ttf");
const FOGRA: &[u8] = include_bytes!("../../src/source/profiles/FOGRA39L.icc");

/// What the font of the sample can write; the subset has these glyphs and no others.
const LETTERS: &str = "abcdefghijklmnopqrstuvwxyz ";

pub const XMP: &str = r#"<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/"
 pdfxid:GTS_PDFXVersion="PDF/X-4" xmp:CreatorTool="hand" xmp:CreateDate="2026-11-01T12:00:00Z"
 xmp:ModifyDate="2026-11-01T12:00:00Z" xmp:MetadataDate="2026-11-01T12:00:00Z" xmpMM:DocumentID="uuid:1"
 xmpMM:InstanceID="uuid:2" xmpMM:VersionID="1" xmpMM:RenditionClass="default">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Sample</rdf:li></rdf:Alt></dc:title>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"#;

impl Press {
    /// Two pages: a background that fills the bleed, a line of black text, a line, a picture.
    pub fn new() -> Self {
        let mut file = Document::with_version("1.6");
        let (glyphs, font, descriptor) = font(&mut file);
        let picture = file.add_object(picture(64, 64, 8));
        let resources = file.add_object(dictionary! {
            "Font" => dictionary! { "F1" => font },
            "XObject" => dictionary! { "Im1" => picture },
            "ExtGState" => dictionary! {
                "Over" => dictionary! { "OP" => true, "op" => true, "OPM" => 1 },
                "Plain" => dictionary! { "OP" => false, "op" => false },
            },
        });
        let profile = file.add_object(Stream::new(dictionary! { "N" => 4 }, FOGRA.to_vec()));
        let intent = file.add_object(dictionary! {
            "Type" => "OutputIntent", "S" => "GTS_PDFX",
            "OutputConditionIdentifier" => Object::string_literal("FOGRA39"),
            "DestOutputProfile" => profile,
        });
        let metadata = file.add_object(Stream::new(
            dictionary! { "Type" => "Metadata", "Subtype" => "XML" },
            XMP.as_bytes().to_vec(),
        ));
        let info = file.add_object(dictionary! { "Trapped" => "False", "Title" => Object::string_literal("Sample") });
        let tree = file.new_object_id();
        let catalog = file.add_object(dictionary! {
            "Type" => "Catalog", "Pages" => tree, "Metadata" => metadata, "OutputIntents" => vec![intent.into()],
        });
        file.trailer.set("Root", catalog);
        file.trailer.set("Info", info);
        let id = Object::string_literal("0123456789abcdef");
        file.trailer.set("ID", vec![id.clone(), id]);
        let mut press = Self {
            file,
            catalog,
            pages: Vec::new(),
            resources,
            profile,
            metadata,
            info,
            font,
            descriptor,
            glyphs,
        };
        let content = press.good_content();
        for _ in 0..2 {
            let contents = press
                .file
                .add_object(Stream::new(Dictionary::new(), content.clone().into_bytes()));
            let page = press.file.add_object(dictionary! {
                "Type" => "Page", "Parent" => tree, "MediaBox" => rectangle(MEDIA), "BleedBox" => rectangle(BLEED),
                "TrimBox" => rectangle(TRIM), "Resources" => resources, "Contents" => contents,
            });
            press.pages.push(page);
        }
        let kids: Vec<Object> = press.pages.iter().map(|page| (*page).into()).collect();
        press.file.objects.insert(
            tree,
            dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => 2 }.into(),
        );
        press
    }

    /// The content of each page.
    pub fn good_content(&self) -> String {
        format!(
            "q 0.2 0.1 0 0 k 20 20 300 440 re f Q\n{}\nq /Over gs 0 0 0 1 K 0.5 w 60 250 m 200 250 l S Q\n\
             q 15 0 0 15 60 150 cm /Im1 Do Q\n",
            self.text(10.0, "/Over gs 0 0 0 1 k", "noe om selvhjelp")
        )
    }

    /// A line of text in a colour.
    pub fn text(&self, size: f64, setting: &str, words: &str) -> String {
        let codes: String = words.chars().map(|c| format!("{:04x}", self.glyphs[&c].0)).collect();
        format!("q {setting} BT /F1 {size} Tf 60 300 Td <{codes}> Tj ET Q")
    }

    /// Adds to the content of the first page.
    pub fn add(&mut self, content: &str) {
        let contents = self
            .page(0)
            .get(b"Contents")
            .and_then(Object::as_reference)
            .expect("contents");
        let stream = self
            .file
            .get_object_mut(contents)
            .and_then(Object::as_stream_mut)
            .expect("a stream");
        stream.content.extend(content.as_bytes());
        stream.content.push(b'\n');
        let length = stream.content.len() as i64;
        stream.dict.set("Length", length);
    }

    /// Replaces the content of the first page.
    pub fn replace(&mut self, content: &str) {
        let contents = self
            .page(0)
            .get(b"Contents")
            .and_then(Object::as_reference)
            .expect("contents");
        let stream = self
            .file
            .get_object_mut(contents)
            .and_then(Object::as_stream_mut)
            .expect("a stream");
        stream.set_content(content.as_bytes().to_vec());
    }

    pub fn page(&mut self, index: usize) -> &mut Dictionary {
        let id = self.pages[index];
        self.dict(id)
    }

    pub fn dict(&mut self, id: ObjectId) -> &mut Dictionary {
        match self.file.get_object_mut(id).expect("an object") {
            Object::Dictionary(dict) => dict,
            Object::Stream(stream) => &mut stream.dict,
            other => panic!("{other:?}"),
        }
    }

    /// Adds a resource of the pages.
    pub fn resource(&mut self, kind: &str, name: &str, value: impl Into<Object>) {
        let id = self.resources;
        let dict = self.dict(id);
        if !dict.has(kind.as_bytes()) {
            dict.set(kind, Dictionary::new());
        }
        let inner = dict
            .get_mut(kind.as_bytes())
            .and_then(Object::as_dict_mut)
            .expect("a dictionary");
        inner.set(name, value);
    }

    /// Replaces the metadata.
    pub fn xmp(&mut self, text: String) {
        let id = self.metadata;
        let stream = self
            .file
            .get_object_mut(id)
            .and_then(Object::as_stream_mut)
            .expect("a stream");
        stream.set_content(text.into_bytes());
    }

    pub fn bytes(&mut self) -> Vec<u8> {
        let mut bytes = Vec::new();
        self.file.save_to(&mut bytes).expect("memory");
        bytes
    }
}

pub fn rectangle(numbers: [f64; 4]) -> Vec<Object> {
    numbers.iter().map(|n| Object::Real(*n as f32)).collect()
}

/// A CMYK picture in which no two pixels in a row are equal.
pub fn picture(width: i64, height: i64, bits: i64) -> Stream {
    let bytes: Vec<u8> = (0..width * height * 4 * bits / 8)
        .map(|i| (i * 7 % 100) as u8)
        .collect();
    Stream::new(
        dictionary! {
            "Type" => "XObject", "Subtype" => "Image", "Width" => width, "Height" => height,
            "BitsPerComponent" => bits, "ColorSpace" => "DeviceCMYK",
        },
        bytes,
    )
}

/// A font as this program embeds them: CIDFontType2 with a subset.
fn font(file: &mut Document) -> (BTreeMap<char, (u16, i64)>, ObjectId, ObjectId) {
    let face = ttf_parser::Face::parse(FONT, 0).expect("a font");
    let mut remapper = subsetter::GlyphRemapper::new();
    let mut glyphs = BTreeMap::new();
    let mut widths: Vec<Object> = Vec::new();
    for c in LETTERS.chars() {
        let old = face.glyph_index(c).expect("a glyph");
        let advance = i64::from(face.glyph_hor_advance(old).expect("an advance"));
        let width = advance * 1000 / i64::from(face.units_per_em());
        let new = remapper.remap(old.0);
        glyphs.insert(c, (new, width));
        widths.push(i64::from(new).into());
        widths.push(vec![Object::Integer(width)].into());
    }
    let program = subsetter::subset(FONT, 0, &remapper).expect("a subset");
    let program = file.add_object(Stream::new(Dictionary::new(), program));
    let descriptor = file.add_object(dictionary! {
        "Type" => "FontDescriptor", "FontName" => "ABCDEF+SourceSans3", "Flags" => 4, "FontFile2" => program,
        "FontBBox" => rectangle([0.0, -300.0, 1000.0, 1000.0]), "ItalicAngle" => 0, "Ascent" => 900,
        "Descent" => -300, "CapHeight" => 700, "StemV" => 80,
    });
    let descendant = file.add_object(dictionary! {
        "Type" => "Font", "Subtype" => "CIDFontType2", "BaseFont" => "ABCDEF+SourceSans3", "W" => widths,
        "CIDToGIDMap" => "Identity", "FontDescriptor" => descriptor,
        "CIDSystemInfo" => dictionary! {
            "Registry" => Object::string_literal("Adobe"), "Ordering" => Object::string_literal("Identity"),
            "Supplement" => 0,
        },
    });
    let font = file.add_object(dictionary! {
        "Type" => "Font", "Subtype" => "Type0", "BaseFont" => "ABCDEF+SourceSans3", "Encoding" => "Identity-H",
        "DescendantFonts" => vec![descendant.into()],
    });
    (glyphs, font, descriptor)
}

/// Judges bytes as a press file.
pub fn judged(bytes: &[u8]) -> Judged {
    preflight::judge("sample.pdf", bytes, Some(Profile::Press), &Limits::default())
}

/// The codes of a judgement with their severities, each once.
pub fn codes(judged: &Judged) -> Vec<String> {
    let mut codes: Vec<String> = judged
        .remarks
        .iter()
        .map(|remark| format!("{:?} {}", remark.severity, remark.code.name()).to_lowercase())
        .collect();
    codes.sort();
    codes.dedup();
    codes
}
