//! How does a new brochure start?

use std::path::{Path, PathBuf};

use crate::diag::{Code, Finding, Findings};
use crate::source::project::Project;
use crate::source::template;
use crate::source::write::{Lasting, write_whole};

/// Adds a brochure that builds, and gives the files that it consists of, relative to `root`.
///
/// # Errors
/// What stands in the way: a name that is taken or cannot be a folder, a folder that cannot be written. Nothing is left
/// half made.
pub fn new_brochure(root: &Path, id: &str) -> Result<Vec<PathBuf>, Findings> {
    let project = Project::load(root)?;
    let files = template::files(project.house(), id)?;
    let taken = files.iter().map(|(path, _)| path).find(|path| root.join(path).exists());
    if let Some(path) = taken {
        return Err(Finding::error(Code::BrochureInvalid, format!("{path} exists already"))
            .hint("choose another name; nothing was written")
            .into());
    }
    for (index, (path, text)) in files.iter().enumerate() {
        if let Err(finding) = write_whole(&root.join(path), text.as_bytes(), Lasting::Kept) {
            for (path, _) in &files[..index] {
                // What was written before is taken back; what cannot be removed is named by the finding's file.
                let _ = std::fs::remove_file(root.join(path));
            }
            return Err(finding.into());
        }
    }
    Ok(files.into_iter().map(|(path, _)| PathBuf::from(path)).collect())
}
