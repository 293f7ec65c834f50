//! What do the typed arguments mean: which project, which files, which folder?

use std::path::{Path, PathBuf};

use super::args::{EditionName, Selection};
use crate::diag::{Code, Finding, Place};
use crate::pipeline::{Edition, Request};

/// The file that makes a folder a project.
const MARK: &str = "brochures/house.yaml";

/// The project's folder: the one that was named, else the nearest one upwards from the current folder.
pub(super) fn project(named: Option<&Path>, current: &Path) -> Result<PathBuf, Finding> {
    if let Some(named) = named {
        let root = current.join(named);
        return if root.join(MARK).is_file() {
            Ok(root)
        } else {
            Err(missing(&named.display().to_string()))
        };
    }
    current
        .ancestors()
        .find(|folder| folder.join(MARK).is_file())
        .map(Path::to_path_buf)
        .ok_or_else(|| missing(&current.display().to_string()))
}

fn missing(folder: &str) -> Finding {
    Finding::error(Code::ProjectMissing, format!("`{folder}` is not a trykksak project"))
        .at(Place::file(MARK))
        .hint("go to the project's folder, the one that holds `brochures`, `locales` and `fonts`")
        .hint("or name it: `--project DIR`")
}

/// What shall be made. Without an output folder of its own, it goes to the project's.
pub(super) fn request(selection: &Selection, output: Option<&Path>, root: PathBuf, current: &Path) -> Request {
    Request {
        brochures: selection.brochures.iter().map(|name| brochure(name)).collect(),
        languages: selection.language.iter().map(|tag| tag.trim().to_owned()).collect(),
        editions: selection.edition.iter().copied().map(edition).collect(),
        output: output.map_or_else(|| root.join("output"), |folder| current.join(folder)),
        allow_drafts: selection.allow_drafts,
        spelling: None,
        threads: selection.jobs.map(std::num::NonZeroUsize::get),
        root,
    }
}

/// `brochures/kort-om/`, as a shell completes it, means `kort-om`.
pub(super) fn brochure(typed: &str) -> String {
    let bare = typed.trim_end_matches(['/', '\\']);
    let bare = bare.strip_prefix("./").unwrap_or(bare);
    bare.strip_prefix("brochures/").unwrap_or(bare).to_owned()
}

fn edition(typed: EditionName) -> Edition {
    match typed {
        EditionName::Accessible => Edition::Accessible,
        EditionName::Press => Edition::Press,
        EditionName::Html => Edition::Html,
        EditionName::LargePrint => Edition::LargePrint,
    }
}

/// A path as the user would type it where they stand.
pub(super) fn from_here(path: &Path, current: &Path) -> PathBuf {
    match path.strip_prefix(current) {
        Ok(rest) if !rest.as_os_str().is_empty() => rest.to_path_buf(),
        _ => path.to_path_buf(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn selection(brochures: &[&str]) -> Selection {
        Selection {
            brochures: brochures.iter().map(ToString::to_string).collect(),
            language: Vec::new(),
            edition: Vec::new(),
            allow_drafts: false,
            jobs: None,
        }
    }

    #[test]
    fn a_completed_folder_means_its_brochure() {
        let request = request(
            &selection(&["brochures/kort-om/", "./brochures/a", "b"]),
            None,
            "/p".into(),
            Path::new("/p"),
        );
        assert_eq!(request.brochures, ["kort-om", "a", "b"]);
    }

    #[test]
    fn output_goes_to_the_project_unless_named() {
        let here = Path::new("/here");
        assert_eq!(
            request(&selection(&[]), None, "/p".into(), here).output,
            Path::new("/p/output")
        );
        assert_eq!(
            request(&selection(&[]), Some(Path::new("o")), "/p".into(), here).output,
            Path::new("/here/o")
        );
    }

    #[test]
    fn a_folder_that_is_no_project_is_named_in_the_finding() {
        let finding = project(Some(Path::new("nowhere")), Path::new("/")).unwrap_err();
        assert_eq!(finding.code, Code::ProjectMissing);
        assert!(finding.message.contains("`nowhere`"));
    }

    #[test]
    fn paths_below_the_current_folder_are_short() {
        assert_eq!(
            from_here(Path::new("/a/b/c.pdf"), Path::new("/a")),
            Path::new("b/c.pdf")
        );
        assert_eq!(
            from_here(Path::new("/a/b/c.pdf"), Path::new("/x")),
            Path::new("/a/b/c.pdf")
        );
    }
}
