//! What do papers follow from beside the batch: which files of the project, as they were when?

use std::collections::BTreeMap;
use std::path::Path;

use super::{desk, handover};
use crate::diag::{Code, Finding, Findings};
use crate::order::{rules, words};
use crate::source::SourceText;
use crate::source::project::HOUSE_FILE;

/// The files of a project that papers follow from: the house, labels, the carrier's columns, words. Fonts are not among
/// them: they come with the program and do not change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings(BTreeMap<String, String>);

impl Settings {
    /// As the project has them now.
    ///
    /// # Errors
    /// Files that cannot be read. Those that a project need not have may be lacking.
    pub fn read(root: &Path) -> Result<Self, Findings> {
        let words = words::languages().flat_map(|tag| [desk::words_file(tag), desk::house_file(tag), words::file(tag)]);
        let paths = [HOUSE_FILE, handover::FILE, rules::FILE];
        let mut files = BTreeMap::new();
        for path in paths.into_iter().map(ToOwned::to_owned).chain(words) {
            if root.join(&path).is_file() {
                let source = SourceText::read(root, &path)?;
                files.insert(path, source.text.to_string());
            }
        }
        Ok(Self(files))
    }

    /// As the order book has kept them.
    ///
    /// # Errors
    /// `store-damaged` when it has kept something else.
    pub fn parse(text: &str) -> Result<Self, Findings> {
        let files = serde_json::from_str(text).map_err(|error| {
            Finding::error(
                Code::StoreDamaged,
                "the settings that the order book has kept with a batch are damaged",
            )
            .note(error.to_string())
            .hint("put the last backup in its place, and keep this file")
        })?;
        Ok(Self(files))
    }

    /// As the order book keeps them.
    pub fn to_text(&self) -> String {
        serde_json::json!(self.0).to_string()
    }

    /// One of the files; none where the project has no such file.
    pub fn file(&self, path: &str) -> Option<SourceText> {
        self.0.get(path).map(|text| SourceText::new(path, text))
    }
}
