//! Which bytes does a colour profile of the project have?

use std::fs::File;
use std::io::Read;
use std::path::{Component, Path};

use crate::diag::{Code, Finding};

/// The largest profile, in bytes; those of printers' associations have less than 9 MB.
const LIMIT: u64 = 20_000_000;

/// Reads the ICC file `relative` (with `/` between folders) below the project folder. Findings have no place.
///
/// # Errors
/// `path-outside` for a path or link that leads out of the project, `file-unreadable` for a file that is not there or cannot be
/// read, `file-too-large` for more than 20 MB.
pub fn read_profile(root: &Path, relative: &str) -> Result<Vec<u8>, Finding> {
    let outside = || {
        Finding::error(
            Code::PathOutside,
            format!("the profile `{relative}` is outside of the project's folder"),
        )
        .hint("copy the profile into the project and write its path from there, as in `profiles/coated.icc`")
    };
    let inside = |part: Component<'_>| matches!(part, Component::Normal(_) | Component::CurDir);
    if relative.contains('\\') || !Path::new(relative).components().all(inside) {
        return Err(outside());
    }
    let unreadable = |error: std::io::Error| {
        Finding::error(
            Code::FileUnreadable,
            format!("the profile `{relative}` cannot be read: {}", error.kind()),
        )
        .hint("copy the ICC file that your printer names into the project")
        .hint("or name a profile that comes with the program: `FOGRA39L` for coated, `FOGRA29L` for uncoated paper")
    };
    let home = root.canonicalize().map_err(unreadable)?;
    let path = home.join(relative).canonicalize().map_err(unreadable)?;
    if !path.starts_with(&home) {
        return Err(outside());
    }
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(unreadable)?;
    file.take(LIMIT + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > LIMIT {
        return Err(Finding::error(
            Code::FileTooLarge,
            format!("the profile `{relative}` is larger than 20 MB"),
        )
        .hint("ask your printer for the profile itself, not for the package that it comes in"));
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(relative: &str) -> Code {
        let folder = tempfile::tempdir().unwrap();
        read_profile(folder.path(), relative).unwrap_err().code
    }

    #[test]
    fn a_profile_outside_of_the_project_is_refused() {
        assert_eq!(code("../x.icc"), Code::PathOutside);
        assert_eq!(code("/etc/passwd"), Code::PathOutside);
    }

    #[test]
    fn a_profile_that_is_not_there_is_a_finding() {
        assert_eq!(code("profiles/x.icc"), Code::FileUnreadable);
    }

    #[test]
    fn a_profile_below_the_project_is_read() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("x.icc"), b"abc").unwrap();
        assert_eq!(read_profile(folder.path(), "x.icc").unwrap(), b"abc");
    }
}
