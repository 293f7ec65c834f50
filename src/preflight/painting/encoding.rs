//! Which glyph names does an encoding give to codes, and which letters do the names stand for (ISO 32000-1, annex D)?

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::preflight::reader::{File, Object};

/// 0x20 to 0x7e in WinAnsi and MacRoman; Standard has other quotes at 0x27 and 0x60.
const ASCII: &str = "space exclam quotedbl numbersign dollar percent ampersand quotesingle parenleft parenright asterisk plus comma \
     hyphen period slash zero one two three four five six seven eight nine colon semicolon less equal greater \
     question at A B C D E F G H I J K L M N O P Q R S T U V W X Y Z bracketleft backslash bracketright asciicircum \
     underscore grave a b c d e f g h i j k l m n o p q r s t u v w x y z braceleft bar braceright asciitilde";

/// 0x80 to 0xff in WinAnsi. Codes without a character are bullets, 0xa0 is the space, 0xad the hyphen (annex D.2, notes).
const WIN: &str = "Euro bullet quotesinglbase florin quotedblbase ellipsis dagger daggerdbl circumflex perthousand Scaron \
     guilsinglleft OE bullet Zcaron bullet bullet quoteleft quoteright quotedblleft quotedblright bullet endash \
     emdash tilde trademark scaron guilsinglright oe bullet zcaron Ydieresis space exclamdown cent sterling currency \
     yen brokenbar section dieresis copyright ordfeminine guillemotleft logicalnot hyphen registered macron degree \
     plusminus twosuperior threesuperior acute mu paragraph periodcentered cedilla onesuperior ordmasculine \
     guillemotright onequarter onehalf threequarters questiondown Agrave Aacute Acircumflex Atilde Adieresis Aring AE \
     Ccedilla Egrave Eacute Ecircumflex Edieresis Igrave Iacute Icircumflex Idieresis Eth Ntilde Ograve Oacute \
     Ocircumflex Otilde Odieresis multiply Oslash Ugrave Uacute Ucircumflex Udieresis Yacute Thorn germandbls agrave \
     aacute acircumflex atilde adieresis aring ae ccedilla egrave eacute ecircumflex edieresis igrave iacute \
     icircumflex idieresis eth ntilde ograve oacute ocircumflex otilde odieresis divide oslash ugrave uacute \
     ucircumflex udieresis yacute thorn ydieresis";

/// 0x80 to 0xff in MacRoman; 0xca is the space.
const MAC: &str = "Adieresis Aring Ccedilla Eacute Ntilde Odieresis Udieresis aacute agrave acircumflex adieresis atilde aring \
     ccedilla eacute egrave ecircumflex edieresis iacute igrave icircumflex idieresis ntilde oacute ograve \
     ocircumflex odieresis otilde uacute ugrave ucircumflex udieresis dagger degree cent sterling section bullet \
     paragraph germandbls registered copyright trademark acute dieresis notequal AE Oslash infinity plusminus \
     lessequal greaterequal yen mu partialdiff summation product pi integral ordfeminine ordmasculine Omega ae oslash \
     questiondown exclamdown logicalnot radical florin approxequal Delta guillemotleft guillemotright ellipsis space \
     Agrave Atilde Otilde OE oe endash emdash quotedblleft quotedblright quoteleft quoteright divide lozenge \
     ydieresis Ydieresis fraction currency guilsinglleft guilsinglright fi fl daggerdbl periodcentered quotesinglbase \
     quotedblbase perthousand Acircumflex Ecircumflex Aacute Edieresis Egrave Iacute Icircumflex Idieresis Igrave \
     Oacute Ocircumflex apple Ograve Uacute Ucircumflex Ugrave dotlessi circumflex tilde macron breve dotaccent ring \
     cedilla hungarumlaut ogonek caron";

/// 0xa1 to 0xff in Standard; a full stop where there is no character.
const STANDARD: &str = "exclamdown cent sterling fraction yen florin section currency quotesingle quotedblleft guillemotleft \
     guilsinglleft guilsinglright fi fl . endash dagger daggerdbl periodcentered . paragraph bullet quotesinglbase \
     quotedblbase quotedblright guillemotright ellipsis perthousand . questiondown . grave acute circumflex tilde \
     macron breve dotaccent dieresis . ring cedilla . hungarumlaut ogonek caron emdash . . . . . . . . . . . . . . . \
     . AE . ordfeminine . . . . Lslash Oslash OE ordmasculine . . . . . ae . . . dotlessi . . lslash oslash oe \
     germandbls . . . .";

/// Adobe's list of glyph names (its licence stands at its head).
const LIST: &str = include_str!("glyphlist.txt");

/// What a font's dictionary says about codes.
#[derive(Debug, Default)]
pub struct Encoding {
    /// Names of codes.
    pub names: BTreeMap<u8, String>,
    /// Whether the font has an encoding at all; else that of its program counts.
    pub given: bool,
    /// Whether it starts from a table; else from that of the program.
    pub based: bool,
}

impl Encoding {
    /// One of the tables by its name in the file; without names for any other.
    pub fn of(base: &[u8]) -> Self {
        let names = match base {
            b"WinAnsiEncoding" => table(ASCII, 0x20)
                .chain(vec![(0x7f, "bullet")])
                .chain(table(WIN, 0x80))
                .collect(),
            b"MacRomanEncoding" => table(ASCII, 0x20).chain(table(MAC, 0x80)).collect(),
            b"StandardEncoding" => standard(),
            _ => Vec::new(),
        };
        Self {
            given: true,
            based: !names.is_empty(),
            names: names.into_iter().map(|(code, name)| (code, name.to_owned())).collect(),
        }
    }

    /// Reads the entry `Encoding` of a simple font.
    pub fn read(file: &File<'_>, object: &Object) -> Self {
        let base = match object {
            Object::Name(_) => object.clone(),
            other => other
                .dict()
                .map_or(Object::Null, |dict| file.get(dict, b"BaseEncoding")),
        };
        let mut encoding = Self::of(base.name().unwrap_or_default());
        encoding.given = *object != Object::Null;
        if let Some(dict) = object.dict() {
            encoding.differ(file, &file.get(dict, b"Differences"));
        }
        encoding
    }

    /// `Differences`: a code, then names for it and those after it.
    fn differ(&mut self, file: &File<'_>, differences: &Object) {
        let mut code = 0_u32;
        for item in differences.array() {
            match file.resolve(item) {
                Object::Int(first) => code = u32::try_from(first).unwrap_or(0),
                Object::Name(name) => {
                    if let Ok(code) = u8::try_from(code) {
                        self.names.insert(code, String::from_utf8_lossy(&name).into_owned());
                    }
                    code = code.saturating_add(1);
                }
                _ => {}
            }
        }
    }

    /// The name of a code, from Standard where a TrueType font's encoding has none (9.6.6.4).
    pub fn name_or_standard(&self, code: u8) -> Option<&str> {
        static TABLE: LazyLock<BTreeMap<u8, &str>> = LazyLock::new(|| standard().into_iter().collect());
        self.names
            .get(&code)
            .map(String::as_str)
            .or_else(|| TABLE.get(&code).copied())
    }
}

fn table(names: &'static str, first: u8) -> impl Iterator<Item = (u8, &'static str)> {
    (first..=0xff).zip(names.split(' ')).filter(|(_, name)| *name != ".")
}

fn standard() -> Vec<(u8, &'static str)> {
    let ascii = table(ASCII, 0x20).map(|(code, name)| match code {
        b'\'' => (code, "quoteright"),
        b'`' => (code, "quoteleft"),
        _ => (code, name),
    });
    ascii.chain(table(STANDARD, 0xa1)).collect()
}

/// The code of a name in MacRoman, for TrueType programs with a table for that.
pub fn mac(name: &str) -> Option<u8> {
    let mut codes = table(ASCII, 0x20).chain(table(MAC, 0x80));
    codes.find(|(_, known)| *known == name).map(|(code, _)| code)
}

/// The letter that a glyph name stands for; `None` where it stands for none or several.
pub fn letter(name: &str) -> Option<char> {
    static KNOWN: LazyLock<BTreeMap<&str, char>> = LazyLock::new(|| {
        let lines = LIST.lines().filter(|line| !line.starts_with('#'));
        let pairs = lines.filter_map(|line| line.split_once(';'));
        pairs
            .filter_map(|(name, code)| Some((name, hexadecimal(code.trim())?)))
            .collect()
    });
    let known = KNOWN.get(name).copied();
    known.or_else(|| {
        let digits = name.strip_prefix("uni").filter(|rest| rest.len() == 4);
        let digits = digits.or_else(|| name.strip_prefix('u').filter(|rest| (4..=6).contains(&rest.len())));
        hexadecimal(digits?)
    })
}

fn hexadecimal(digits: &str) -> Option<char> {
    char::from_u32(u32::from_str_radix(digits, 16).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_are_those_of_annex_d() {
        let find = |names, first, code| table(names, first).find(|(c, _)| *c == code).map(|(_, name)| name);
        assert_eq!(table(ASCII, 0x20).last(), Some((0x7e, "asciitilde")));
        assert_eq!(find(WIN, 0x80, 0x96), Some("endash"));
        assert_eq!(find(WIN, 0x80, 0x81), Some("bullet"));
        assert_eq!(table(WIN, 0x80).last(), Some((0xff, "ydieresis")));
        assert_eq!(find(MAC, 0x80, 0x8c), Some("aring"));
        assert_eq!(table(MAC, 0x80).last(), Some((0xff, "caron")));
        let standard: BTreeMap<u8, &str> = standard().into_iter().collect();
        assert_eq!(standard.get(&0xfb), Some(&"germandbls"));
        assert_eq!((standard.get(&0x27), standard.get(&0x91)), (Some(&"quoteright"), None));
    }

    #[test]
    fn names_stand_for_letters() {
        assert_eq!(letter("Abreve"), Some('\u{102}'));
        assert_eq!(letter("uni1E9E"), Some('\u{1e9e}'));
        assert_eq!(
            (letter("nonexist"), letter("union"), letter(".notdef")),
            (None, Some('\u{222a}'), None)
        );
        assert_eq!((mac("aring"), mac("Abreve")), (Some(0x8c), None));
    }
}
