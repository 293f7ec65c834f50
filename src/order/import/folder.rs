//! Which files of a folder hold orders, and what of it is not read?

use std::path::{Path, PathBuf};

use super::columns::Names;
use crate::diag::{Code, Finding, Place};

/// How many names of what is not read are said.
const NAMED: usize = 12;

/// The files of a folder, sorted by name, and a warning when there are none, or folders that are not read. Files whose
/// names begin with `.` or `~` are those of other programs.
///
/// # Errors
/// `file-unreadable`.
pub(super) fn files(path: &Path, shown: &str, names: &Names<'_>) -> Result<(Vec<PathBuf>, Option<Finding>), Finding> {
    let wording = names.wording;
    let failed = |error: std::io::Error| {
        let finding = wording.error(Code::FileUnreadable, "import-folder", &[]);
        finding.at(Place::file(shown)).note(error.to_string())
    };
    let (mut files, mut skipped, mut folders) = (Vec::new(), Vec::new(), false);
    for entry in std::fs::read_dir(path).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            folders |= !name.starts_with('.');
            skipped.push(format!("{name}/"));
        } else if name.starts_with(['.', '~']) {
            skipped.push(name);
        } else {
            files.push(path);
        }
    }
    files.sort();
    skipped.sort();
    let message = match (files.is_empty(), folders) {
        (true, _) => "import-nothing",
        (_, true) => "import-subfolders",
        _ => return Ok((files, None)),
    };
    let mut finding = wording
        .warning(Code::ImportSkipped, message, &[])
        .at(Place::file(shown));
    if !skipped.is_empty() {
        let more = if skipped.len() > NAMED { ", …" } else { "" };
        skipped.truncate(NAMED);
        let skipped = skipped.join(", ") + more;
        finding = finding.note(wording.say("import-skipped", &[("names", &skipped)]));
    }
    Ok((files, Some(finding)))
}
