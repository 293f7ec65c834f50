//! Which picture does a brochure mean, and what does it show?
//!
//! A picture is pixels (PNG, JPEG) or a drawing (SVG). It is read from the brochure's own folder, its kind is told by
//! its content, and nothing in it can run, reach outside the file or take memory without limit.

use std::fs::File;
use std::io::Read;
use std::path::{Component, Path as FilePath, PathBuf};
use std::sync::Arc;

use super::{raster, svg};
use crate::diag::{Code, Finding, Place, closest, listed};
use crate::geom::{Length, Path, Size};

/// The largest picture file, in bytes.
const FILE_LIMIT: u64 = 50_000_000;
/// The largest SVG file, in bytes.
const SVG_LIMIT: usize = 5_000_000;
/// How many directory entries are looked at for a "did you mean".
const SEARCH_LIMIT: usize = 5_000;
/// How much stack a foreign decoder gets, in bytes; far more than the nesting limits can use.
const STACK: usize = 64 << 20;

/// A picture, read and checked.
#[derive(Clone, Debug)]
pub enum Picture {
    /// Pixels, from a PNG or JPEG.
    Raster(Raster),
    /// Plain shapes, from an SVG.
    Drawing(Drawing),
}

/// What the samples of a pixel mean; eight bits each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channels {
    /// One sample: 0 is black, 255 is white.
    Gray,
    /// Three samples: red, green, blue (sRGB).
    Rgb,
}

/// Pixels, turned upright as the camera's orientation mark asks. What is transparent in the file is laid on white,
/// 16 bits a sample become 8, and the colours of a
/// profile in the file, and inks, become those of sRGB.
#[derive(Clone, Debug)]
pub struct Raster {
    /// Pixels in a row, at least one.
    pub width: u32,
    /// Rows, at least one.
    pub height: u32,
    /// What the samples mean.
    pub channels: Channels,
    /// The samples, row by row from the top, without gaps.
    pub pixels: Arc<[u8]>,
    /// The picture's file, relative to the project, for findings.
    pub file: Arc<str>,
    /// The JPEG file itself when a PDF can hold it unchanged: 8 bits, grey or YCbCr, upright.
    pub jpeg: Option<Arc<[u8]>>,
    /// The samples as the file has them, where sRGB cannot say all that they say.
    pub original: Option<Original>,
}

/// Samples of a picture in the file's own colours, eight bits each, of the same size as the picture and upright like it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Original {
    /// What they are.
    pub kind: OriginalKind,
    /// The samples, row by row from the top, without gaps.
    pub samples: Arc<[u8]>,
    /// The ICC profile in the file that says what they look like.
    pub profile: Option<Arc<[u8]>>,
}

/// What original samples are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OriginalKind {
    /// Red, green and blue of the profile.
    Light,
    /// Cyan, magenta, yellow and black, 255 for full ink.
    Inks,
}

/// Plain shapes, the first at the back. The origin is the upper left corner of the drawing.
#[derive(Clone, Debug)]
pub struct Drawing {
    /// Width and height as the SVG says; a pixel without a unit is 1/96 inch (CSS Values 4, 6.2).
    pub size: Size,
    /// What is painted, in this order.
    pub nodes: Vec<Node>,
}

/// One thing in a drawing.
#[derive(Clone, Debug)]
pub enum Node {
    /// An outline that is filled, stroked or both.
    Shape(Shape),
    /// Shapes that are seen only inside an outline (nonzero rule).
    Clip {
        /// The outline.
        path: Path,
        /// What is seen through it.
        nodes: Vec<Node>,
    },
}

/// An outline with its paint; the stroke lies on the fill.
#[derive(Clone, Debug)]
pub struct Shape {
    /// The outline in the drawing's coordinates, all transforms applied.
    pub path: Path,
    /// The paint inside; `None` for none.
    pub fill: Option<Fill>,
    /// The paint along the outline; `None` for none.
    pub stroke: Option<Stroke>,
}

/// The paint inside an outline.
#[derive(Clone, Debug)]
pub struct Fill {
    /// Red, green and blue (sRGB), as written in the file.
    pub rgb: [u8; 3],
    /// Whether the even-odd rule says what is inside; else the nonzero rule does.
    pub even_odd: bool,
}

/// The paint along an outline.
#[derive(Clone, Debug)]
pub struct Stroke {
    /// Red, green and blue (sRGB), as written in the file.
    pub rgb: [u8; 3],
    /// Thickness; under a transform that stretches unevenly, the geometric mean of both directions.
    pub width: Length,
    /// Whether ends and corners are round; else ends are cut straight and corners are sharp.
    pub round: bool,
    /// Lengths of dash, gap, dash and so on; empty for a line without gaps.
    pub dash: Vec<Length>,
}

/// What a picture file holds, told by its first bytes.
#[derive(Clone, Copy)]
enum Kind {
    Png,
    Jpeg,
    Svg,
}

/// Reads the picture `relative` (with `/` between folders) in a brochure's `folder`. `project_path` is that folder as
/// findings name it, such as `brochures/kort-om`; `place` is where the brochure refers to the picture.
///
/// # Errors
/// - `path-outside`: the path, or a link on it, leads out of the folder.
/// - `file-unreadable`: there is no such file, or it cannot be opened.
/// - `file-too-large`: more than 50 MB, or an SVG of more than 5 MB.
/// - `image-unreadable`: neither PNG, JPEG nor SVG, or damaged.
/// - `image-too-large`: more than 50 million pixels.
/// - `file-encoding`, `svg-unsafe`, `svg-unsupported`: an SVG that is not UTF-8, that holds scripts or refers to
///   something outside itself, or that needs more than flat shapes.
pub fn load(folder: &FilePath, project_path: &str, relative: &str, place: Place) -> Result<Picture, Finding> {
    let path = locate(folder, relative).map_err(|finding| finding.at(place.clone()))?;
    let bytes = read(&path, relative).map_err(|finding| finding.at(place.clone()))?;
    let damaged = || Finding::error(Code::ImageUnreadable, format!("`{relative}` is damaged"));
    let file = format!("{project_path}/{relative}");
    let placed = |raster: Raster| {
        Picture::Raster(Raster {
            file: file.as_str().into(),
            ..raster
        })
    };
    let picture = match kind(&bytes, relative).map_err(|finding| finding.at(place.clone()))? {
        Kind::Png => guarded(|| raster::png(&bytes, relative)).map(|r| r.map(placed)),
        Kind::Jpeg => guarded(|| raster::jpeg(&bytes, relative)).map(|r| r.map(placed)),
        Kind::Svg => guarded(|| svg::read(&bytes, &file)).map(|r| r.map(Picture::Drawing)),
    };
    picture
        .unwrap_or_else(|| Err(damaged().hint("open it in a drawing or photo program and save it again")))
        .map_err(|finding| match finding.place {
            None => finding.at(place),
            Some(_) if place.line > 0 => finding.note(format!("used at {}:{}", place.file, place.line)),
            Some(_) => finding,
        })
}

/// Runs a foreign decoder on a stack of its own; `None` when it gives up on what it was given.
fn guarded<T: Send>(work: impl FnOnce() -> T + Send) -> Option<T> {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(STACK);
        thread.spawn_scoped(scope, work).ok()?.join().ok()
    })
}

/// The file that `relative` names, with all links followed.
fn locate(folder: &FilePath, relative: &str) -> Result<PathBuf, Finding> {
    let outside = |why: &str| {
        Finding::error(Code::PathOutside, format!("`{relative}` {why}"))
            .hint("copy the picture into the brochure's folder and write its path from there, as in `art/cover.svg`")
    };
    if relative.contains('\\') || relative.as_bytes().get(1) == Some(&b':') {
        return Err(outside("is not written as a path inside the brochure's folder")
            .hint("write `/` between folders, not `\\`"));
    }
    let inside = |part: Component| matches!(part, Component::Normal(_) | Component::CurDir);
    if !FilePath::new(relative).components().all(inside) {
        return Err(outside("leads out of the brochure's folder"));
    }
    let missing = || missing(folder, relative);
    let home = folder.canonicalize().map_err(|_| missing())?;
    let path = home.join(relative).canonicalize().map_err(|_| missing())?;
    if !path.starts_with(&home) {
        return Err(outside("is a link that leads out of the brochure's folder"));
    }
    if !path.is_file() {
        return Err(missing());
    }
    Ok(path)
}

fn missing(folder: &FilePath, relative: &str) -> Finding {
    let finding = Finding::error(Code::FileUnreadable, format!("there is no picture `{relative}`"));
    let there = pictures_in(folder);
    let names = || there.iter().map(String::as_str);
    // A name with another ending or in another folder is as likely as a slip of the pen.
    let stem = |path: &str| FilePath::new(path).file_stem().map(|stem| stem.to_ascii_lowercase());
    let same = || names().find(|name| stem(name) == stem(relative));
    match closest(relative, names()).or_else(same) {
        Some(name) => finding.hint(format!("did you mean `{name}`?")),
        None if there.is_empty() => finding.hint("put the picture into the brochure's folder; there is none yet"),
        None => finding.hint(format!("pictures in the brochure's folder: {}", listed(names()))),
    }
}

/// The PNG, JPEG and SVG files below a folder, by name; links to folders are not followed.
fn pictures_in(folder: &FilePath) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![(folder.to_path_buf(), String::new())];
    let mut seen = 0;
    while let Some((folder, prefix)) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            seen += 1;
            if seen > SEARCH_LIMIT {
                folders.clear();
                break;
            }
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            let ending = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                folders.push((entry.path(), format!("{name}/")));
            } else if matches!(ending.as_str(), "png" | "jpg" | "jpeg" | "svg") {
                found.push(name);
            }
        }
    }
    found.sort();
    found
}

fn read(path: &FilePath, relative: &str) -> Result<Vec<u8>, Finding> {
    let unreadable = |error: std::io::Error| {
        Finding::error(Code::FileUnreadable, format!("`{relative}` cannot be read"))
            .note(error.to_string())
            .hint("check that you may open the file and that no other program holds it")
    };
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(unreadable)?;
    file.take(FILE_LIMIT + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > FILE_LIMIT {
        return Err(
            Finding::error(Code::FileTooLarge, format!("`{relative}` is larger than 50 MB"))
                .hint("save it with fewer pixels: 300 per inch at the printed size are enough"),
        );
    }
    Ok(bytes)
}

/// Tells the kind by content; the file's name is not asked.
fn kind(bytes: &[u8], relative: &str) -> Result<Kind, Finding> {
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return Ok(Kind::Png);
    }
    if bytes.starts_with(&[0xff, 0xd8, 0xff]) {
        return Ok(Kind::Jpeg);
    }
    let after_mark = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let wide = bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]);
    if wide || after_mark.trim_ascii_start().first() == Some(&b'<') {
        if bytes.len() > SVG_LIMIT {
            return Err(Finding::error(
                Code::FileTooLarge,
                format!("the drawing `{relative}` is larger than 5 MB"),
            )
            .hint("simplify its paths, or place it as a PNG"));
        }
        return Ok(Kind::Svg);
    }
    let what = match bytes {
        [] => "is empty",
        [0x1f, 0x8b, ..] => "is a compressed file, perhaps an SVGZ",
        [b'G', b'I', b'F', b'8', ..] => "is a GIF",
        [b'R', b'I', b'F', b'F', ..] => "is a WebP or another RIFF file",
        [b'%', b'P', b'D', b'F', ..] => "is a PDF",
        [b'8', b'B', b'P', b'S', ..] => "is a Photoshop file",
        [b'I', b'I', 42, 0, ..] | [b'M', b'M', 0, 42, ..] => "is a TIFF",
        _ => "is no picture of a known kind",
    };
    Err(Finding::error(Code::ImageUnreadable, format!("`{relative}` {what}"))
        .hint("save the picture as PNG, JPEG or SVG; the file's name alone does not make it one"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder of its own for one test, removed at the end.
    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
            let path = std::env::temp_dir().join(format!("trykksak-picture-{name}-{}", std::process::id()));
            std::fs::create_dir_all(path.join("art")).unwrap();
            Self(path)
        }
        fn with(self, name: &str, bytes: &[u8]) -> Self {
            std::fs::write(self.0.join(name), bytes).unwrap();
            self
        }
        fn load(&self, name: &str) -> Result<Picture, Finding> {
            load(
                &self.0,
                "brochures/x",
                name,
                Place::at("brochures/x/brochure.yaml", 7, 3),
            )
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = std::fs::remove_dir_all(&self.0);
        }
    }

    const SVG: &[u8] =
        b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>";

    #[test]
    fn a_path_with_two_dots_is_refused() {
        let finding = Folder::new("dots").load("art/../../x.png").unwrap_err();
        assert_eq!(finding.code, Code::PathOutside);
    }

    #[test]
    fn an_absolute_path_is_refused() {
        let finding = Folder::new("absolute").load("/x.png").unwrap_err();
        assert_eq!(finding.code, Code::PathOutside);
    }

    #[test]
    fn a_path_of_a_windows_drive_is_refused() {
        let finding = Folder::new("drive").load("C:\\bilder\\x.png").unwrap_err();
        assert_eq!(finding.code, Code::PathOutside);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_out_of_the_folder_is_refused() {
        let other = Folder::new("link-target").with("x.svg", SVG);
        let folder = Folder::new("link");
        std::os::unix::fs::symlink(other.0.join("x.svg"), folder.0.join("art/x.svg")).unwrap();
        assert_eq!(folder.load("art/x.svg").unwrap_err().code, Code::PathOutside);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_inside_the_folder_is_followed() {
        let folder = Folder::new("inner-link").with("x.svg", SVG);
        std::os::unix::fs::symlink(folder.0.join("x.svg"), folder.0.join("art/x.svg")).unwrap();
        assert!(matches!(folder.load("art/x.svg"), Ok(Picture::Drawing(_))));
    }

    #[test]
    fn a_missing_picture_brings_the_nearest_name() {
        let finding = Folder::new("missing")
            .with("art/cover.svg", SVG)
            .load("art/cover.png")
            .unwrap_err();
        assert_eq!(finding.code, Code::FileUnreadable);
        assert_eq!(finding.hints, ["did you mean `art/cover.svg`?"]);
    }

    #[test]
    fn a_folder_is_no_picture() {
        assert_eq!(
            Folder::new("folder").load("art").unwrap_err().code,
            Code::FileUnreadable
        );
    }

    #[test]
    fn an_empty_name_is_no_picture() {
        assert_eq!(Folder::new("nameless").load("").unwrap_err().code, Code::FileUnreadable);
    }

    #[test]
    fn the_kind_is_told_by_content() {
        let folder = Folder::new("kind").with("art/x.png", SVG);
        assert!(matches!(folder.load("art/x.png"), Ok(Picture::Drawing(_))));
    }

    #[test]
    fn a_gif_is_refused_by_its_kind() {
        let finding = Folder::new("gif").with("x.png", b"GIF89a").load("x.png").unwrap_err();
        assert_eq!(finding.code, Code::ImageUnreadable);
        assert!(finding.message.contains("GIF"), "{}", finding.message);
    }

    #[test]
    fn an_svg_over_five_megabytes_is_refused() {
        let mut large = SVG.to_vec();
        large.resize(SVG_LIMIT + 1, b' ');
        let finding = Folder::new("large-svg")
            .with("x.svg", &large)
            .load("x.svg")
            .unwrap_err();
        assert_eq!(finding.code, Code::FileTooLarge);
    }

    #[test]
    fn a_finding_inside_an_svg_says_where_it_is_used() {
        let finding = Folder::new("used").with("x.svg", b"<svg").load("x.svg").unwrap_err();
        assert_eq!(finding.place.unwrap().file.as_ref(), "brochures/x/x.svg");
        assert!(
            finding
                .notes
                .contains(&"used at brochures/x/brochure.yaml:7".to_owned())
        );
    }

    #[test]
    fn all_drawings_of_the_brochures_load() {
        let brochures = FilePath::new(env!("CARGO_MANIFEST_DIR")).join("brochures");
        let mut count = 0;
        for name in pictures_in(&brochures).iter().filter(|name| name.ends_with(".svg")) {
            let picture = load(&brochures, "brochures", name, Place::file("test"));
            assert!(matches!(picture, Ok(Picture::Drawing(_))), "{name}: {picture:?}");
            count += 1;
        }
        assert!(count > 0);
    }
}
