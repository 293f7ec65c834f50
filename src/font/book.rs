//! Which faces are there, which of them serves a style, and does it have this character?

use std::path::Path;
use std::sync::{Arc, OnceLock};

use skrifa::FontRef;
use skrifa::raw::TableProvider as _;

use super::file::read_face;
use super::system::{LanguageSystem, language_system};
use super::{Face, FaceId};
use crate::diag::{Code, Finding, Findings, Place};

/// No font file is larger than this; a fuller one is no text font.
const LARGEST_FILE: u64 = 32 << 20;
/// No project needs more faces than this.
const MOST_FACES: usize = 1_000;

/// All faces of a project, in the order of their file names.
pub struct FontBook {
    faces: Vec<Face>,
    ready: Vec<Ready>,
}

/// What is made of a face when it is first used.
struct Ready {
    font: harfrust::Font,
    /// A bit for each character below U+10000.
    coverage: OnceLock<Box<[u64]>>,
    features: OnceLock<Vec<[u8; 4]>>,
}

/// Lets the shaper hold the bytes that the face holds.
struct Bytes(Arc<[u8]>);

impl AsRef<[u8]> for Bytes {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl FontBook {
    /// Reads the `.ttf` and `.otf` files of a folder; other files there (licences, notes) are left alone.
    ///
    /// # Errors
    /// All that is wrong with any file: `font-missing` when there is none, `file-unreadable`, `font-invalid`,
    /// `font-not-embeddable`.
    pub fn load(dir: &Path) -> Result<Self, Findings> {
        let mut findings = Findings::new();
        let mut faces = Vec::new();
        for name in font_files(dir)? {
            let face = read(dir, &name).and_then(|data| read_face(&name, data));
            faces.extend(findings.take(face.map_err(Findings::from)));
        }
        if findings.is_empty() && faces.is_empty() {
            findings.push(no_fonts("holds no font file"));
        }
        if findings.has_errors() {
            Err(findings)
        } else {
            Self::new(faces)
        }
    }

    /// A book of these faces; a face's id is its index.
    ///
    /// # Errors
    /// `font-invalid` for a face whose data the shaper cannot read.
    pub fn new(faces: Vec<Face>) -> Result<Self, Findings> {
        let mut findings = Findings::new();
        let mut ready = Vec::with_capacity(faces.len());
        for face in &faces {
            let bytes: Arc<dyn AsRef<[u8]> + Send + Sync> = Arc::new(Bytes(face.data.clone()));
            match harfrust::Font::new(bytes, 0) {
                Some(font) => ready.push(Ready {
                    font,
                    coverage: OnceLock::new(),
                    features: OnceLock::new(),
                }),
                None => findings.push(
                    Finding::error(
                        Code::FontInvalid,
                        format!("the font file `{}` cannot be read", face.file),
                    )
                    .at(Place::file(format!("fonts/{}", face.file))),
                ),
            }
        }
        if findings.is_empty() {
            Ok(Self { faces, ready })
        } else {
            Err(findings)
        }
    }

    /// All faces; a [`FaceId`] is an index into them.
    pub fn faces(&self) -> &[Face] {
        &self.faces
    }

    /// A face of this book; `None` for an id of another one.
    pub fn face(&self, id: FaceId) -> Option<&Face> {
        self.faces.get(usize::from(id.0))
    }

    /// The names of all families, sorted, each once.
    pub fn families(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.faces.iter().map(|f| &*f.family).collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    /// The face of a family that comes nearest to a weight; `None` when there is no such family.
    ///
    /// An italic face serves an upright style (and the other way round) only where the family has nothing else; no face
    /// is slanted or thickened. Of equally near faces the one first in the book is taken.
    /// Source: CSS Fonts 4, 5.2 (weights below 400 look down first, above 500 up first).
    pub fn select(&self, family: &str, weight: u16, italic: bool) -> Option<FaceId> {
        self.faces
            .iter()
            .enumerate()
            .filter(|(_, face)| *face.family == *family)
            .min_by_key(|(_, face)| (face.italic != italic, weight_distance(weight, face.weight)))
            .and_then(|(index, _)| u16::try_from(index).ok())
            .map(FaceId)
    }

    /// Whether a face has a glyph for a character.
    pub fn covers(&self, id: FaceId, c: char) -> bool {
        let Some(ready) = self.ready.get(usize::from(id.0)) else {
            return false;
        };
        let code = c as u32;
        if code > 0xffff {
            return ready
                .font
                .charmap()
                .map_unicode(code)
                .is_some_and(|glyph| glyph.to_u32() != 0);
        }
        let bits = ready.coverage.get_or_init(|| coverage(&ready.font));
        bits.get(code as usize / 64)
            .is_some_and(|word| word >> (code % 64) & 1 == 1)
    }

    /// The OpenType features of a face for glyph choice and placing, sorted, each once.
    pub fn features(&self, id: FaceId) -> &[[u8; 4]] {
        let index = usize::from(id.0);
        match (self.ready.get(index), self.faces.get(index)) {
            (Some(ready), Some(face)) => ready.features.get_or_init(|| features(&face.data)),
            _ => &[],
        }
    }

    /// The rules of a face for a script and a language (a BCP 47 tag); none for an id of another book.
    pub fn language_system(&self, id: FaceId, script: harfrust::Script, language: &str) -> LanguageSystem {
        self.face(id)
            .map(|face| language_system(&face.data, script, language))
            .unwrap_or_default()
    }

    /// The face as the shaper wants it; `None` for an id of another book.
    pub fn shaper(&self, id: FaceId) -> Option<&harfrust::Font> {
        self.ready.get(usize::from(id.0)).map(|ready| &ready.font)
    }
}

/// The names of a folder's font files, sorted.
fn font_files(dir: &Path) -> Result<Vec<String>, Findings> {
    let entries = std::fs::read_dir(dir).map_err(|_| no_fonts("cannot be read"))?;
    let mut names = Vec::new();
    let mut findings = Findings::new();
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let extension = Path::new(&name)
            .extension()
            .map(|e| e.to_string_lossy().to_lowercase())
            .unwrap_or_default();
        match extension.as_str() {
            "ttf" | "otf" => names.push(name),
            "woff" | "woff2" | "ttc" | "otc" | "pfb" => findings.push(
                Finding::error(
                    Code::FontInvalid,
                    format!("the font file `{name}` is of a kind that cannot be used"),
                )
                .at(Place::file(format!("fonts/{name}")))
                .hint("put the font's .ttf or .otf files into the folder fonts instead"),
            ),
            _ => {}
        }
    }
    findings.sort();
    names.sort_unstable();
    names.truncate(MOST_FACES);
    if findings.is_empty() { Ok(names) } else { Err(findings) }
}

fn read(dir: &Path, name: &str) -> Result<Vec<u8>, Finding> {
    let path = dir.join(name);
    let place = Place::file(format!("fonts/{name}"));
    let unreadable = |why: String| {
        Finding::error(
            Code::FileUnreadable,
            format!("the font file `{name}` cannot be read: {why}"),
        )
        .at(place.clone())
    };
    let length = std::fs::metadata(&path).map_err(|e| unreadable(e.to_string()))?.len();
    if length > LARGEST_FILE {
        let message = format!("the font file `{name}` is larger than {} MB", LARGEST_FILE >> 20);
        return Err(Finding::error(Code::FileTooLarge, message).at(place.clone()));
    }
    std::fs::read(&path).map_err(|e| unreadable(e.to_string()))
}

fn no_fonts(what: &str) -> Finding {
    Finding::error(Code::FontMissing, format!("the folder fonts {what}"))
        .at(Place::file("fonts"))
        .hint("put the .ttf or .otf files of the families that brochures/house.yaml names into the folder fonts")
}

/// How far a face's weight is from the wanted one: by CSS, first the side to look at, then the distance.
fn weight_distance(wanted: u16, have: u16) -> (u8, u16) {
    let far = wanted.abs_diff(have);
    let side = match wanted {
        400..=500 if (wanted..=500).contains(&have) => 0,
        400..=500 if have < wanted => 1,
        400..=500 => 2,
        0..400 => u8::from(have > wanted),
        501.. => u8::from(have < wanted),
    };
    (side, far)
}

fn coverage(font: &harfrust::Font) -> Box<[u64]> {
    let mut bits = vec![0_u64; 0x1_0000 / 64].into_boxed_slice();
    for (code, glyph) in font.charmap().unicodes() {
        if let (Some(word), true) = (bits.get_mut(code as usize / 64), glyph.to_u32() != 0) {
            *word |= 1 << (code % 64);
        }
    }
    bits
}

fn features(data: &[u8]) -> Vec<[u8; 4]> {
    let Ok(font) = FontRef::new(data) else {
        return Vec::new();
    };
    let gsub = font.gsub().and_then(|table| table.feature_list());
    let gpos = font.gpos().and_then(|table| table.feature_list());
    let lists = [gsub, gpos].into_iter().flatten();
    let mut tags: Vec<[u8; 4]> = lists
        .flat_map(|list| {
            list.feature_records()
                .iter()
                .map(|r| r.feature_tag().to_be_bytes())
                .collect::<Vec<_>>()
        })
        .collect();
    tags.sort_unstable();
    tags.dedup();
    tags
}

#[cfg(test)]
mod tests {
    use super::*;

    fn book() -> FontBook {
        FontBook::load(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/fonts"))).unwrap_or_else(|f| panic!("{f:?}"))
    }

    fn style(book: &FontBook, family: &str, weight: u16, italic: bool) -> Option<(u16, bool)> {
        book.select(family, weight, italic)
            .and_then(|id| book.face(id))
            .map(|f| (f.weight, f.italic))
    }

    #[test]
    fn faces_stand_in_the_order_of_their_files() {
        let book = book();
        assert!(book.faces().is_sorted_by_key(|face| face.file.clone()));
        assert_eq!(book.families(), ["Literata", "Source Sans 3"]);
    }

    #[test]
    fn an_exact_style_is_found() {
        assert_eq!(style(&book(), "Source Sans 3", 600, true), Some((600, true)));
        assert_eq!(style(&book(), "Literata", 400, false), Some((400, false)));
    }

    #[test]
    fn a_missing_weight_gives_the_nearest_by_css() {
        let book = book();
        assert_eq!(style(&book, "Source Sans 3", 300, false), Some((400, false)));
        assert_eq!(style(&book, "Source Sans 3", 500, false), Some((400, false)));
        assert_eq!(style(&book, "Source Sans 3", 900, false), Some((700, false)));
        assert_eq!(style(&book, "Literata", 700, true), Some((600, true)));
    }

    #[test]
    fn weights_look_to_their_own_side_first() {
        assert!(weight_distance(350, 300) < weight_distance(350, 400));
        assert!(weight_distance(450, 500) < weight_distance(450, 400));
        assert!(weight_distance(400, 300) < weight_distance(400, 600));
        assert!(weight_distance(600, 900) < weight_distance(600, 500));
    }

    #[test]
    fn an_unknown_family_gives_none() {
        assert_eq!(book().select("Comic Sans", 400, false), None);
    }

    #[test]
    fn every_face_has_the_letters_of_the_four_languages() {
        let needed = "ÁČĐŊŠŦŽáčđŋšŧžÆØÅæøå«»–—’‘“”…•→½−×°§§ §éèêôóòäöü\u{a0}abcxyzABCXYZ0123456789";
        let book = book();
        for (index, face) in book.faces().iter().enumerate() {
            let missing: String = needed
                .chars()
                .filter(|c| !book.covers(FaceId(index as u16), *c))
                .collect();
            assert_eq!(missing, "", "{}", face.file);
        }
    }

    #[test]
    fn the_sans_has_boxes_and_ticks() {
        let book = book();
        let sans = book.select("Source Sans 3", 400, false).unwrap();
        assert!("☐✓\u{2011}".chars().all(|c| book.covers(sans, c)));
    }

    #[test]
    fn what_a_face_lacks_is_not_covered() {
        let book = book();
        assert!(!book.covers(FaceId(0), 'ب'));
        assert!(!book.covers(FaceId(0), '😀'));
        assert!(!book.covers(FaceId(999), 'a'));
    }

    #[test]
    fn features_are_listed_once_each() {
        let book = book();
        let sans = book.features(book.select("Source Sans 3", 400, false).unwrap());
        assert!(sans.contains(b"smcp") && sans.contains(b"kern") && sans.contains(b"locl"));
        assert!(sans.is_sorted_by(|a, b| a < b));
        assert!(
            !book
                .features(book.select("Source Sans 3", 400, true).unwrap())
                .contains(b"smcp")
        );
    }

    #[test]
    fn a_folder_without_fonts_is_a_finding() {
        let codes = |dir: &str| {
            FontBook::load(Path::new(dir))
                .err()
                .map(|f| f.iter().map(|f| f.code).collect::<Vec<_>>())
        };
        assert_eq!(
            codes(concat!(env!("CARGO_MANIFEST_DIR"), "/src")),
            Some(vec![Code::FontMissing])
        );
        assert_eq!(
            codes(concat!(env!("CARGO_MANIFEST_DIR"), "/no-such-folder")),
            Some(vec![Code::FontMissing])
        );
    }

    #[test]
    fn the_book_can_be_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<FontBook>();
    }
}
