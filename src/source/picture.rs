//! Which picture does a brochure name, and is it safe and whole?

use std::path::{Component, Path};
use std::sync::Arc;

use super::project::{BrochureSource, Project};
use super::raster::{self, Image};
use super::svg::{self, Drawing};
use super::text::read_bytes;
use super::{Placed, SourceText};
use crate::diag::{Code, Finding, Place, closest};

/// The largest file with pixels: 64 MiB.
const RASTER_FILE_LIMIT: u64 = 64 << 20;

/// The largest SVG file: 5 MiB.
const SVG_FILE_LIMIT: u64 = 5 << 20;

/// A picture as it can be printed.
#[derive(Clone, Debug, PartialEq)]
pub enum Picture {
    /// PNG or JPEG: pixels.
    Image(Image),
    /// SVG: shapes.
    Drawing(Drawing),
}

impl Picture {
    /// Reads the picture `name` from the folder of `brochure`. What it is follows from its content, not from its name.
    ///
    /// # Errors
    /// `path-outside`, `file-unreadable` and `file-too-large`; for pixels `image-unreadable`, `image-too-large` and
    /// `image-colors`; for drawings `svg-unsafe`, `svg-unsupported` and `image-unreadable`. The place is that of the
    /// name in the brochure's YAML, for drawings the line of the SVG.
    pub fn load(project: &Project, brochure: &BrochureSource, name: &Placed<String>) -> Result<Self, Finding> {
        load(project.root(), &brochure.folder, name).map_err(|finding| placed(finding, name, &brochure.file))
    }
}

/// Adds where the brochure names the picture.
fn placed(finding: Finding, name: &Placed<String>, yaml: &Arc<str>) -> Finding {
    match finding.place {
        Some(ref place) if place.line > 0 => {
            let note = format!("the brochure uses the picture in {yaml}, line {}", name.line);
            finding.note(note)
        }
        Some(ref place) => {
            let note = format!("picture {}", place.file);
            finding.at(name.place(yaml)).note(note)
        }
        None => finding.at(name.place(yaml)),
    }
}

fn load(root: &Path, folder: &str, name: &str) -> Result<Picture, Finding> {
    let shown = format!("{folder}/{name}");
    let path = inside(root, folder, name)?;
    let bytes = read_bytes(&path, &shown, RASTER_FILE_LIMIT)?;
    match kind(&bytes) {
        Kind::Png => raster::png(&bytes, &shown).map(Picture::Image),
        Kind::Jpeg => raster::jpeg(&bytes, &shown).map(Picture::Image),
        Kind::Svg if bytes.len() as u64 > SVG_FILE_LIMIT => {
            Err(Finding::error(Code::FileTooLarge, "the drawing is larger than 5 MB")
                .at(Place::file(shown))
                .hint("simplify its paths in the drawing program, or export it as a PNG"))
        }
        Kind::Svg => {
            let source = SourceText::from_bytes(&bytes, &shown)?;
            svg::drawing(&source).map(Picture::Drawing)
        }
        Kind::Other(what) => Err(Finding::error(Code::ImageUnreadable, format!("the picture is {what}"))
            .at(Place::file(shown))
            .hint("export it as SVG (drawings), PNG or JPEG (photographs)")),
    }
}

/// The file that a name means, when it lies in the folder, links followed.
fn inside(root: &Path, folder: &str, name: &str) -> Result<std::path::PathBuf, Finding> {
    let outside = || {
        Finding::error(
            Code::PathOutside,
            format!("`{}` does not lie in the brochure's folder", shortened(name)),
        )
        .hint("copy the picture into the folder of the brochure and write its name alone, as in `group.svg`")
    };
    let within = !name.is_empty()
        && !name.contains(['\\', ':', '\0'])
        && Path::new(name)
            .components()
            .all(|part| matches!(part, Component::Normal(_)));
    if !within {
        return Err(outside());
    }
    let missing = || missing(&root.join(folder), folder, name);
    let base = root.join(folder).canonicalize().map_err(|_| missing())?;
    let path = base.join(name).canonicalize().map_err(|_| missing())?;
    if path.starts_with(&base) {
        Ok(path)
    } else {
        Err(outside())
    }
}

/// The finding that there is no such file, with the name of one that is there.
fn missing(base: &Path, folder: &str, name: &str) -> Finding {
    let mut files: Vec<String> = std::fs::read_dir(base)
        .map(|entries| {
            entries
                .flatten()
                .map(|entry| entry.file_name().to_string_lossy().into_owned())
                .collect()
        })
        .unwrap_or_default();
    files.sort();
    let name = shortened(name);
    let finding = Finding::error(
        Code::FileUnreadable,
        format!("there is no picture `{name}` in {folder}"),
    );
    match closest(&name, files.iter().map(String::as_str)) {
        Some(near) => finding.hint(format!("did you mean `{near}`?")),
        None => finding.hint("put the picture into that folder, or correct the name"),
    }
}

fn shortened(name: &str) -> String {
    name.chars().take(80).collect()
}

/// What a file holds.
enum Kind {
    Png,
    Jpeg,
    Svg,
    Other(&'static str),
}

fn kind(bytes: &[u8]) -> Kind {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    let at_4 = bytes.get(4..12).unwrap_or_default();
    match bytes {
        _ if bytes.starts_with(b"\x89PNG\r\n\x1a\n") => Kind::Png,
        _ if bytes.starts_with(b"\xff\xd8\xff") => Kind::Jpeg,
        _ if text.starts_with(b"<") => Kind::Svg,
        [] => Kind::Other("empty"),
        _ if bytes.starts_with(b"\x1f\x8b") => Kind::Other("compressed (SVGZ or gzip)"),
        _ if bytes.starts_with(b"GIF8") => Kind::Other("a GIF"),
        _ if bytes.starts_with(b"RIFF") => Kind::Other("a WebP"),
        _ if bytes.starts_with(b"II*\0") || bytes.starts_with(b"MM\0*") => Kind::Other("a TIFF"),
        _ if bytes.starts_with(b"%PDF") => Kind::Other("a PDF"),
        _ if bytes.starts_with(b"8BPS") => Kind::Other("a Photoshop file"),
        _ if at_4.starts_with(b"ftypheic") || at_4.starts_with(b"ftypmif1") => Kind::Other("a HEIC"),
        _ if at_4.starts_with(b"ftypavif") => Kind::Other("an AVIF"),
        _ => Kind::Other("of an unknown kind"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SVG: &str = "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'><path d='M0 0H9V9Z'/></svg>";

    /// A project folder with the brochure folder `brochures/b` and a picture in it, and one beside it.
    fn folder() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(folder.path().join("brochures/b/art")).unwrap();
        std::fs::write(folder.path().join("brochures/b/group.svg"), SVG).unwrap();
        std::fs::write(folder.path().join("brochures/b/art/group.svg"), SVG).unwrap();
        std::fs::write(folder.path().join("brochures/secret.svg"), SVG).unwrap();
        folder
    }

    fn code(name: &str) -> Code {
        load(folder().path(), "brochures/b", name).expect_err(name).code
    }

    #[test]
    fn a_picture_in_the_folder_is_read() {
        assert!(matches!(
            load(folder().path(), "brochures/b", "group.svg"),
            Ok(Picture::Drawing(_))
        ));
    }

    #[test]
    fn a_picture_in_a_folder_below_is_read() {
        assert!(load(folder().path(), "brochures/b", "art/group.svg").is_ok());
    }

    #[test]
    fn a_way_up_is_refused() {
        assert_eq!(code("../secret.svg"), Code::PathOutside);
    }

    #[test]
    fn a_way_down_and_up_is_refused() {
        assert_eq!(code("art/../../secret.svg"), Code::PathOutside);
    }

    #[test]
    fn an_absolute_path_is_refused() {
        assert_eq!(code("/etc/passwd"), Code::PathOutside);
    }

    #[test]
    fn a_drive_letter_is_refused() {
        assert_eq!(code("C:\\group.svg"), Code::PathOutside);
    }

    #[test]
    fn an_empty_name_is_refused() {
        assert_eq!(code(""), Code::PathOutside);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_that_leads_out_is_refused() {
        let folder = folder();
        std::os::unix::fs::symlink("../secret.svg", folder.path().join("brochures/b/link.svg")).unwrap();
        assert_eq!(
            load(folder.path(), "brochures/b", "link.svg").unwrap_err().code,
            Code::PathOutside
        );
    }

    #[test]
    fn a_missing_picture_is_answered_with_the_nearest() {
        let finding = load(folder().path(), "brochures/b", "gruop.svg").unwrap_err();
        assert_eq!(
            (finding.code, &*finding.hints[0]),
            (Code::FileUnreadable, "did you mean `group.svg`?")
        );
    }

    #[test]
    fn a_folder_is_no_picture() {
        assert_eq!(code("art"), Code::FileUnreadable);
    }

    #[test]
    fn other_kinds_are_named() {
        let folder = folder();
        std::fs::write(folder.path().join("brochures/b/a.png"), b"GIF89a").unwrap();
        let finding = load(folder.path(), "brochures/b", "a.png").unwrap_err();
        assert_eq!(
            (finding.code, &*finding.message),
            (Code::ImageUnreadable, "the picture is a GIF")
        );
    }

    #[test]
    fn a_drawing_of_six_megabytes_is_refused() {
        let folder = folder();
        let text = SVG.replace("M0 0", &"M0 0".repeat(3 << 19));
        std::fs::write(folder.path().join("brochures/b/a.svg"), text).unwrap();
        assert_eq!(
            load(folder.path(), "brochures/b", "a.svg").unwrap_err().code,
            Code::FileTooLarge
        );
    }

    #[test]
    fn a_finding_points_at_the_name_in_the_brochure() {
        let name = Placed {
            value: "../a.svg".to_owned(),
            line: 7,
            column: 3,
        };
        let finding = placed(
            load(folder().path(), "brochures/b", &name).unwrap_err(),
            &name,
            &"b.yaml".into(),
        );
        assert_eq!(finding.place, Some(Place::at("b.yaml", 7, 3)));
    }
}
