//! Where does the user stand, and where is the project?

use std::path::{Path, PathBuf};

use super::args::Global;
use super::meant;
use crate::diag::{Code, Finding};

/// The folder that the user stands in, and the project's.
pub(super) struct Site {
    /// Where the user stands.
    pub current: PathBuf,
    /// The project's folder.
    pub root: PathBuf,
}

impl Site {
    /// From the arguments and the process's current folder.
    ///
    /// # Errors
    /// `project-missing`, `file-unreadable`.
    pub fn find(global: &Global) -> Result<Self, Finding> {
        let current = std::env::current_dir().map_err(|error| {
            Finding::error(
                Code::FileUnreadable,
                format!("the current folder cannot be read: {error}"),
            )
            .hint("go to another folder")
        })?;
        let root = meant::project(global.project.as_deref(), &current)?;
        Ok(Self { current, root })
    }

    /// The project's folder as seen from the current one; empty when it is the same or elsewhere.
    pub fn below(&self) -> &Path {
        self.root.strip_prefix(&self.current).unwrap_or(Path::new(""))
    }

    /// A path as the user would type it.
    pub fn shown(&self, path: &Path) -> PathBuf {
        meant::from_here(path, &self.current)
    }
}
