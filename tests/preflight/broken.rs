//! Does each rule fail on a file that breaks it, and on nothing else?
//!
//! Every fact has a good file with one thing broken. The list is complete: a fact without its file fails the test.

use lopdf::{Object, Stream, dictionary};
use trykksak::preflight::{Fact, Judged, Limits, Profile, judge};

use super::accessible;
use super::good::{BLEED, MEDIA, Press, TRIM, XMP, codes, judged, picture, rectangle};

/// Breaks a press file and judges it.
fn press(change: impl FnOnce(&mut Press)) -> Judged {
    let mut press = Press::new();
    change(&mut press);
    judged(&press.bytes())
}

/// A file in which a fact is found.
#[expect(clippy::too_many_lines, reason = "one exhaustive match: each fact has its file")]
fn broken(fact: Fact) -> Judged {
    match fact {
        Fact::Unreadable => judged(b"no PDF at all"),
        Fact::Damaged => {
            let mut bytes = Press::new().bytes();
            let at = bytes.windows(9).rposition(|w| w == b"startxref").expect("a table");
            bytes[at..at + 9].copy_from_slice(b"startxxxx");
            judged(&bytes)
        }
        Fact::Encrypted => press(|p| p.file.trailer.set("Encrypt", dictionary! { "Filter" => "Standard" })),
        Fact::Limit => press(|p| {
            let form = p.file.new_object_id();
            let resources = dictionary! { "XObject" => dictionary! { "Fm" => form } };
            let dict = dictionary! {
                "Type" => "XObject", "Subtype" => "Form", "BBox" => rectangle(MEDIA), "Resources" => resources,
            };
            p.file
                .objects
                .insert(form, Stream::new(dict, b"/Fm Do /Fm Do".to_vec()).into());
            p.resource("XObject", "Fm", form);
            p.add("/Fm Do");
        }),
        Fact::Version => press(|p| p.file.version = "1.7".into()),
        Fact::Unclaimed => press(|p| p.xmp(XMP.replace("PDF/X-4", "PDF/X-1a:2003"))),
        Fact::Metadata => press(|p| p.xmp(XMP.replace("xmpMM:VersionID=\"1\"", ""))),
        Fact::Trapped => press(|p| {
            let info = p.info;
            p.dict(info).set("Trapped", "Unknown");
        }),
        Fact::NoId => press(|p| drop(p.file.trailer.remove(b"ID"))),
        Fact::Intent => press(|p| {
            let catalog = p.catalog;
            p.dict(catalog).remove(b"OutputIntents");
        }),
        Fact::Profile => press(|p| {
            let profile = p.profile;
            p.dict(profile).set("N", 3);
        }),
        Fact::Boxes => press(|p| p.page(0).set("ArtBox", rectangle(TRIM))),
        Fact::Turned => press(|p| p.page(1).set("Rotate", 90)),
        Fact::FontAbsent => press(|p| {
            let descriptor = p.descriptor;
            p.dict(descriptor).remove(b"FontFile2");
        }),
        Fact::FontWidths => press(|p| {
            let font = p.font;
            let descendant = p
                .dict(font)
                .get(b"DescendantFonts")
                .and_then(Object::as_array)
                .expect("an array")[0]
                .as_reference()
                .expect("a reference");
            let widths: Vec<Object> = vec![0.into(), 60.into(), 777.into()];
            p.dict(descendant).set("W", widths);
        }),
        Fact::FontNotdef => press(|p| p.add("q /Over gs 0 0 0 1 k BT /F1 14 Tf 60 200 Td <00000fff> Tj ET Q")),
        Fact::FontWhole => press(|p| {
            let font = p.font;
            p.dict(font).set("BaseFont", "SourceSans3");
        }),
        Fact::Rgb => press(|p| p.add("1 0 0 rg 60 60 50 50 re f")),
        Fact::GroupRgb => press(|p| {
            let group = dictionary! { "S" => "Transparency", "CS" => "DeviceRGB" };
            p.page(0).set("Group", group);
        }),
        Fact::SpotAlternate => press(|p| spot(p, "Sea", "DeviceRGB", 3)),
        Fact::Active => press(|p| {
            let catalog = p.catalog;
            let action = dictionary! { "S" => "JavaScript", "JS" => Object::string_literal("app.beep()") };
            p.dict(catalog).set("OpenAction", action);
        }),
        Fact::PostScript => press(|p| {
            let dict = dictionary! { "Type" => "XObject", "Subtype" => "PS" };
            let object = p.file.add_object(Stream::new(dict, b"showpage".to_vec()));
            p.resource("XObject", "Ps", object);
            p.add("/Ps Do");
        }),
        Fact::Alternates => press(|p| {
            let mut stream = picture(64, 64, 8);
            stream
                .dict
                .set("Alternates", vec![dictionary! { "DefaultForPrinting" => true }.into()]);
            placed(p, stream, 15);
        }),
        Fact::Transfer => press(|p| {
            let function = dictionary! { "FunctionType" => 2, "N" => 2, "Domain" => vec![0.into(), 1.into()] };
            p.resource("ExtGState", "Tr", dictionary! { "TR" => function });
            p.add("/Tr gs");
        }),
        Fact::Filter => press(|p| {
            let dict = dictionary! { "Filter" => "LZWDecode" };
            let stream = Stream::new(dict, vec![0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01]);
            p.file.add_object(stream);
        }),
        Fact::Annotation => press(|p| {
            let note =
                dictionary! { "Type" => "Annot", "Subtype" => "Text", "Rect" => rectangle([60.0, 60.0, 80.0, 80.0]) };
            p.page(0).set("Annots", vec![note.into()]);
        }),
        Fact::Blend => press(|p| {
            p.resource("ExtGState", "Odd", dictionary! { "BM" => "Glossy" });
            p.add("/Odd gs");
        }),
        Fact::Content => press(|p| p.add("/Nowhere Do")),
        Fact::PictureCoarse => press(|p| placed(p, picture(64, 64, 8), 60)),
        Fact::PictureSoft => press(|p| placed(p, picture(64, 64, 8), 25)),
        Fact::Bitmap => press(|p| {
            let mut stream = picture(64, 8, 8);
            stream.dict.set("BitsPerComponent", 1);
            stream.dict.set("ColorSpace", "DeviceGray");
            placed(p, stream, 15);
        }),
        Fact::InkSum => press(|p| p.add("0.9 0.8 0.8 0.9 k 100 60 20 20 re f")),
        Fact::BlackRich => press(|p| {
            let text = p.text(9.0, "/Over gs 0.6 0.5 0.4 1 k", "svart");
            p.add(&text);
        }),
        Fact::BlackKnockout => press(|p| {
            let text = p.text(9.0, "/Plain gs 0 0 0 1 k", "svart");
            p.add(&text);
        }),
        Fact::WhiteOverprint => press(|p| {
            let text = p.text(12.0, "/Over gs 0 0 0 0 k", "hvit");
            p.add(&text);
        }),
        Fact::WhiteSmall => press(|p| {
            let text = p.text(6.0, "/Plain gs 0 0 0 0 k", "hvit");
            p.add(&text);
        }),
        Fact::TextInks => press(|p| {
            let text = p.text(7.0, "/Plain gs 0.9 0.1 0.4 0.2 k", "bunt");
            p.add(&text);
        }),
        Fact::LineThin => press(|p| p.add("/Over gs 0 0 0 1 K 0.1 w 60 100 m 120 100 l S")),
        Fact::SpotUsed => press(|p| spot(p, "Sea", "DeviceCMYK", 4)),
        Fact::SpotMany => press(|p| {
            ["Sea", "Sky", "Sand"]
                .into_iter()
                .for_each(|name| spot(p, name, "DeviceCMYK", 4))
        }),
        Fact::TrimDiffers => press(|p| p.page(1).set("TrimBox", rectangle([28.504, 28.504, 290.0, 451.496]))),
        Fact::TrimNarrower => press(|p| {
            let narrow = rectangle([28.504, 28.504, 303.0, 451.496]);
            p.page(1).set("TrimBox", narrow);
        }),
        Fact::Empty => press(|p| p.replace("1 1 1 1 re n")),
        Fact::BleedSmall => press(|p| {
            let tight = [TRIM[0] - 3.0, BLEED[1], BLEED[2], BLEED[3]];
            p.page(0).set("BleedBox", rectangle(tight));
        }),
        Fact::BleedUnfilled => press(|p| {
            let text = p.good_content().replace("20 20 300 440 re", "28.504 20 291.496 440 re");
            p.replace(&text);
        }),
        Fact::Safe => press(|p| {
            let text = p
                .text(10.0, "/Over gs 0 0 0 1 k", "kant")
                .replace("60 300 Td", "30 300 Td");
            p.add(&text);
        }),
        Fact::UaRule | Fact::ArchiveRule | Fact::Unjudged | Fact::Contrast => accessible::broken(fact),
    }
}

/// Paints an area in a spot colour whose alternate has so many components.
fn spot(p: &mut Press, name: &str, alternate: &str, components: usize) {
    let tint = dictionary! {
        "FunctionType" => 2, "N" => 1, "Domain" => vec![0.into(), 1.into()],
        "C0" => vec![Object::Integer(0); components], "C1" => vec![Object::Real(0.5); components],
    };
    let space: Vec<Object> = vec!["Separation".into(), name.into(), alternate.into(), tint.into()];
    p.resource("ColorSpace", name, space);
    p.add(&format!("q /{name} cs 1 scn 60 60 50 50 re f Q"));
}

/// Places a picture in a square of so many points.
fn placed(p: &mut Press, stream: Stream, side: i64) {
    let object = p.file.add_object(stream);
    p.resource("XObject", "Im2", object);
    p.add(&format!("q {side} 0 0 {side} 200 150 cm /Im2 Do Q"));
}

#[test]
fn sheets_of_the_press_may_differ_in_size() {
    let own = "xmlns:trykksak=\"urn:trykksak:ns\" trykksak:imposed=\"True\" xmlns:pdfxid=";
    let judged = press(|p| {
        p.xmp(XMP.replacen("xmlns:pdfxid=", own, 1));
        p.page(1).set("TrimBox", rectangle([28.504, 28.504, 290.0, 451.496]));
    });
    assert!(
        !codes(&judged).contains(&"error trim-differs".to_owned()),
        "{:?}",
        codes(&judged)
    );
}

#[test]
fn the_good_press_file_passes_without_a_word() {
    let judged = judged(&Press::new().bytes());
    assert_eq!(codes(&judged), [""; 0], "{:#?}", judged.remarks);
    assert_eq!((judged.pages, judged.claimed), (2, true));
}

#[test]
fn each_rule_fails_on_a_file_that_breaks_it() {
    let mut wrong = Vec::new();
    for fact in Fact::ALL {
        let judged = broken(*fact);
        assert_eq!(fact.code().name(), code(*fact));
        let found = judged.remarks.iter().find(|remark| remark.code == fact.code());
        match found {
            None => wrong.push(format!("{fact:?}: not found; {:?}", codes(&judged))),
            Some(remark) if remark.hints.is_empty() => wrong.push(format!("{fact:?}: no hint")),
            Some(_) => {}
        }
        // The file was good before: what else is found must be what goes with it.
        let others: Vec<_> = judged
            .remarks
            .iter()
            .filter(|r| r.code != fact.code())
            .map(|r| r.code.name())
            .collect();
        let expected = companions(*fact);
        if others.iter().any(|name| !expected.contains(name)) {
            wrong.push(format!("{fact:?}: beside it {others:?}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// The code of a fact: scripts and printers' instructions refer to it, so it does not change.
fn code(fact: Fact) -> &'static str {
    match fact {
        Fact::Unreadable => "pdf-unreadable",
        Fact::Damaged => "pdf-damaged",
        Fact::Encrypted => "pdf-encrypted",
        Fact::Limit => "pdf-limit",
        Fact::Version => "press-version",
        Fact::Unclaimed => "press-identifier",
        Fact::Metadata => "press-metadata",
        Fact::Trapped => "press-trapped",
        Fact::NoId => "press-id",
        Fact::Intent => "press-intent",
        Fact::Profile => "press-profile",
        Fact::Boxes => "press-boxes",
        Fact::Turned => "press-turned",
        Fact::FontAbsent => "font-not-embedded",
        Fact::FontWidths => "font-widths",
        Fact::FontNotdef => "font-notdef",
        Fact::FontWhole => "font-not-subset",
        Fact::Rgb => "color-rgb",
        Fact::GroupRgb => "color-group",
        Fact::SpotAlternate => "spot-alternate",
        Fact::Active => "pdf-active",
        Fact::PostScript => "pdf-postscript",
        Fact::Alternates => "picture-alternates",
        Fact::Transfer => "transfer-function",
        Fact::Filter => "filter-forbidden",
        Fact::Annotation => "annotation-printed",
        Fact::Blend => "blend-unknown",
        Fact::Content => "content-broken",
        Fact::PictureCoarse => "picture-coarse",
        Fact::PictureSoft => "picture-soft",
        Fact::Bitmap => "bitmap-coarse",
        Fact::InkSum => "ink-sum",
        Fact::BlackRich => "black-rich",
        Fact::BlackKnockout => "black-knockout",
        Fact::WhiteOverprint => "white-overprint",
        Fact::WhiteSmall => "white-small",
        Fact::TextInks => "text-inks",
        Fact::LineThin => "line-thin",
        Fact::SpotUsed => "spot-used",
        Fact::SpotMany => "spot-many",
        Fact::TrimDiffers => "trim-differs",
        Fact::TrimNarrower => "trim-narrower",
        Fact::Empty => "page-empty",
        Fact::BleedSmall => "bleed-small",
        Fact::BleedUnfilled => "bleed-unfilled",
        Fact::Safe => "safe-zone",
        Fact::UaRule => "pdf-ua",
        Fact::ArchiveRule => "pdf-a",
        Fact::Unjudged => "pdf-unjudged",
        Fact::Contrast => "contrast-low",
    }
}

/// What is found together with a fact, because one break is two.
fn companions(fact: Fact) -> &'static [&'static str] {
    match fact {
        Fact::SpotAlternate => &["color-rgb", "spot-used"],
        Fact::SpotMany => &["spot-used"],
        Fact::TrimDiffers => &["bleed-unfilled", "safe-zone"],
        Fact::Limit => &["pdf-damaged"],
        Fact::UaRule | Fact::ArchiveRule => &["pdf-ua", "pdf-a"],
        Fact::Unjudged => &["pdf-ua", "pdf-a"],
        _ => &[],
    }
}

#[test]
fn a_rule_says_where_on_the_page() {
    let judged = press(|p| p.add("1 0 0 rg 56.85 400 50 23.15 re f"));
    let place = judged.remarks[0].place.expect("a place");
    let (right, down) = place.at.expect("a point");
    assert_eq!(place.page, 1);
    // 28.35 pt are 10 mm; the upper left corner of the area lies 10 mm right of and down from that of the trim.
    assert!(
        (right - 10.0).abs() < 0.1 && (down - 10.0).abs() < 0.1,
        "{right} {down}"
    );
}

#[test]
fn the_printers_own_limits_win() {
    use trykksak::preflight::Name;
    let mut press = Press::new();
    press.add("0.8 0.8 0.8 0.8 k 100 60 20 20 re f");
    let bytes = press.bytes();
    let mut limits = Limits::default();
    let codes = |limits: &Limits| codes(&judge("a.pdf", &bytes, None, limits));
    assert_eq!(codes(&limits), ["error ink-sum"]);
    limits.set(Name::InkMost, 330.0, "the printer");
    assert_eq!(codes(&limits), [""; 0]);
}

#[test]
fn the_profile_comes_from_the_metadata() {
    let bytes = Press::new().bytes();
    let judged = judge("a.pdf", &bytes, None, &Limits::default());
    assert_eq!((judged.profile, judged.claimed), (Profile::Press, true));
    let mut silent = Press::new();
    silent.xmp(XMP.replace("pdfxid:GTS_PDFXVersion=\"PDF/X-4\"", ""));
    assert!(!judge("a.pdf", &silent.bytes(), None, &Limits::default()).claimed);
}

#[test]
fn registration_marks_outside_of_the_trim_are_fine() {
    let judged = press(|p| {
        let tint = dictionary! {
            "FunctionType" => 2, "N" => 1, "Domain" => vec![0.into(), 1.into()],
            "C0" => vec![Object::Integer(0); 4], "C1" => vec![Object::Integer(1); 4],
        };
        let space: Vec<Object> = vec!["Separation".into(), "All".into(), "DeviceCMYK".into(), tint.into()];
        p.resource("ColorSpace", "All", space);
        p.add("q /All CS 1 SCN 0.2 w 28.504 0 m 28.504 15 l S 0 28.504 m 15 28.504 l S Q");
    });
    assert_eq!(codes(&judged), [""; 0]);
}

/// A font of drawings whose only glyph, the letter a, is drawn so.
fn drawn(p: &mut Press, glyph: &str) {
    let glyph = p
        .file
        .add_object(Stream::new(dictionary! {}, glyph.as_bytes().to_vec()));
    let differences = vec![97.into(), "a".into()];
    let milli = Object::Real(0.001);
    let font = dictionary! {
        "Type" => "Font", "Subtype" => "Type3", "FontBBox" => rectangle([0.0, 0.0, 1000.0, 1000.0]),
        "FontMatrix" => vec![milli.clone(), 0.into(), 0.into(), milli, 0.into(), 0.into()],
        "CharProcs" => dictionary! { "a" => glyph },
        "Encoding" => dictionary! { "Differences" => differences },
        "FirstChar" => 97, "LastChar" => 97, "Widths" => vec![1000.into()],
    };
    let font = p.file.add_object(font);
    p.resource("Font", "Drawn", font);
    p.add("q /Over gs 0 0 0 1 k BT /Drawn 12 Tf 60 200 Td (aaa) Tj ET Q");
}

#[test]
fn glyphs_that_are_drawings_are_looked_into() {
    let shape = "0 0 1000 1000 re f";
    let codes_of = |glyph: &str| codes(&press(|p| drawn(p, glyph)));
    assert_eq!(codes_of(&format!("1000 0 d0 1 0 0 rg {shape}")), ["error color-rgb"]);
    assert_eq!(codes_of(&format!("1000 0 d0 0 1 0 0 k {shape}")), [""; 0]);
    // After `d1` colours have no effect (ISO 32000-1, table 113).
    assert_eq!(codes_of(&format!("1000 0 0 0 1000 1000 d1 1 0 0 rg {shape}")), [""; 0]);
}

#[test]
fn a_glyph_that_draws_itself_ends() {
    assert_eq!(
        codes(&press(|p| drawn(p, "1000 0 d0 0 0 0 1 k BT /Drawn 1 Tf (a) Tj ET"))),
        [""; 0]
    );
}

#[test]
fn pictures_within_the_content_must_not_be_lzw() {
    let inline = |filter: &str, data: &str| {
        codes(&press(|p| {
            p.add(&format!(
                "q 3 0 0 3 200 150 cm BI /W 1 /H 1 /BPC 8 /CS /G /F {filter} ID {data} EI Q"
            ));
        }))
    };
    // One byte of 0x55, plain and in LZW: 256, 0x55, 257.
    assert_eq!(inline("/AHx", "55>"), [""; 0]);
    assert_eq!(inline("[/AHx /LZW]", "800AB010 10>"), ["error filter-forbidden"]);
}

#[test]
fn pictures_whose_data_end_too_early_are_found() {
    let mut short = picture(64, 64, 8);
    short.set_content(vec![7; 64 * 64]);
    assert_eq!(codes(&press(|p| placed(p, short, 15))), ["error content-broken"]);
    let mut none = picture(64, 64, 8);
    none.dict.set("Filter", "DCTDecode");
    none.set_content(b"\xff\xd8\xff\xe0junk".to_vec());
    assert_eq!(codes(&press(|p| placed(p, none, 15))), ["error content-broken"]);
    let mut huge = picture(1, 1, 8);
    huge.dict.set("Width", 100_000);
    huge.dict.set("Height", 100_000);
    assert_eq!(codes(&press(|p| placed(p, huge, 15))), ["error content-broken"]);
    assert_eq!(codes(&press(|p| placed(p, picture(64, 64, 8), 15))), [""; 0]);
}

#[test]
fn simple_fonts_are_read_by_their_encoding() {
    let simple = |encoding: Object, text: &str| {
        codes(&press(|p| {
            let font = include_bytes!("../../fonts/SourceSans3-Regular.ttf");
            let program = p.file.add_object(Stream::new(dictionary! {}, font.to_vec()));
            let descriptor = p.file.add_object(dictionary! {
                "Type" => "FontDescriptor", "FontName" => "ABCDEF+Plain", "Flags" => 32, "FontFile2" => program,
                "FontBBox" => rectangle([0.0, -300.0, 1000.0, 1000.0]), "ItalicAngle" => 0, "Ascent" => 900,
                "Descent" => -300, "CapHeight" => 700, "StemV" => 80, "MissingWidth" => 504,
            });
            let font = p.file.add_object(dictionary! {
                "Type" => "Font", "Subtype" => "TrueType", "BaseFont" => "ABCDEF+Plain", "Encoding" => encoding,
                "FontDescriptor" => descriptor,
            });
            p.resource("Font", "Plain", font);
            p.add(&format!(
                "q /Over gs 0 0 0 1 k BT /Plain 12 Tf 60 200 Td {text} Tj ET Q"
            ));
        }))
    };
    let names = |name: &str| {
        let differences: Vec<Object> = vec![97.into(), name.into()];
        Object::from(dictionary! { "BaseEncoding" => "WinAnsiEncoding", "Differences" => differences })
    };
    assert_eq!(simple("WinAnsiEncoding".into(), "(a)"), [""; 0]);
    assert_eq!(simple(names("a"), "(a)"), [""; 0]);
    assert_eq!(simple(names("nonexist"), "(a)"), ["error font-notdef"]);
    assert_eq!(simple(Object::Null, "<05>"), ["error font-notdef"]);
}

/// A shading from one colour to another across the page.
fn shading(from: [f64; 4], to: [f64; 4]) -> lopdf::Dictionary {
    let function = dictionary! {
        "FunctionType" => 2, "N" => 1, "Domain" => vec![0.into(), 1.into()],
        "C0" => rectangle(from), "C1" => rectangle(to),
    };
    dictionary! {
        "ShadingType" => 2, "ColorSpace" => "DeviceCMYK", "Coords" => rectangle([60.0, 0.0, 160.0, 0.0]),
        "Function" => function,
    }
}

#[test]
fn shadings_count_as_the_ink_that_they_lay_down() {
    let ramp = |from: f64, to: f64| {
        let ramp = shading([from; 4], [to; 4]);
        let shown = press(|p| {
            p.resource("Shading", "Ramp", ramp.clone());
            p.add("q 60 60 100 50 re W n /Ramp sh Q");
        });
        let filled = press(|p| {
            p.resource(
                "Pattern",
                "Ramp",
                dictionary! { "PatternType" => 2, "Shading" => ramp.clone() },
            );
            p.add("q /Pattern cs /Ramp scn 60 60 100 50 re f Q");
        });
        assert_eq!(codes(&shown), codes(&filled));
        codes(&shown)
    };
    assert_eq!(ramp(0.0, 1.0), ["error ink-sum"]);
    assert_eq!(ramp(0.0, 0.75), [""; 0]);
}

#[test]
fn tiles_count_as_the_ink_that_covers_them() {
    let tiled = |content: &str, step: i64| {
        codes(&press(|p| {
            let dict = dictionary! {
                "PatternType" => 1, "PaintType" => 1, "TilingType" => 1, "BBox" => rectangle([0.0, 0.0, 10.0, 10.0]),
                "XStep" => step, "YStep" => 10, "Resources" => dictionary! {},
            };
            let pattern = p.file.add_object(Stream::new(dict, content.as_bytes().to_vec()));
            p.resource("Pattern", "Tile", pattern);
            p.add("q /Pattern cs /Tile scn 60 60 100 50 re f Q");
        }))
    };
    assert_eq!(tiled("0.9 0.9 0.9 0.9 k 0 0 10 10 re f", 10), ["error ink-sum"]);
    // Half covered, too far apart, or lighter again: never too high.
    assert_eq!(tiled("0.9 0.9 0.9 0.9 k 0 0 5 10 re f", 10), [""; 0]);
    assert_eq!(tiled("0.9 0.9 0.9 0.9 k 0 0 10 10 re f", 20), [""; 0]);
    assert_eq!(
        tiled("0.9 0.9 0.9 0.9 k 0 0 10 10 re f 0.1 0 0 0 k 0 0 9 9 re f", 10),
        [""; 0]
    );
}
