//! How are several files written at once, and never over what somebody else has written meanwhile?

use std::io::ErrorKind;
use std::path::Path;

use super::desk::Pair;
use super::file::MessageFile;
use crate::diag::{Code, Finding, Place};
use crate::source::write::{Lasting, Part, unwritable};

/// A file of the project that gets another text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rewrite {
    /// The file, relative to the project.
    pub path: String,
    /// What it said when it was read; `None` when it did not exist.
    pub before: Option<String>,
    /// What it shall say.
    pub text: String,
}

impl Rewrite {
    /// The translation of a pair with another text.
    pub fn of(pair: &Pair, text: String) -> Self {
        Self {
            path: pair.path(),
            before: pair.target.as_ref().map(MessageFile::whole),
            text,
        }
    }

    /// Whether the file is as it was when it was read.
    fn is_unchanged(&self, root: &Path) -> bool {
        match (std::fs::read(root.join(&self.path)), &self.before) {
            (Ok(bytes), Some(before)) => bytes == before.as_bytes(),
            (Err(error), None) => error.kind() == ErrorKind::NotFound,
            _ => false,
        }
    }
}

/// Writes all files or none, and none when one of them is not any more what it was when it was read: somebody has saved it
/// in an editor.
///
/// # Errors
/// `translation-changed`, and those of [`write_all`].
pub fn rewrite(root: &Path, files: &[Rewrite]) -> Result<(), Finding> {
    let texts = files.iter().map(|file| (file.path.as_str(), file.text.as_str()));
    let parts = parts(root, texts)?;
    // As late as possible: an editor keeps no lock.
    if let Some(file) = files.iter().find(|file| !file.is_unchanged(root)) {
        let message = format!("{} was changed by another program in the meantime", file.path);
        return Err(Finding::error(Code::TranslationChanged, message)
            .at(Place::file(&*file.path))
            .hint("nothing was written; run the command again"));
    }
    rename(parts)
}

/// Writes all files or none, by path below `root` and text: first all of them under other names, then all renamed.
///
/// # Errors
/// `output-unwritable`; no file has changed then, unless the disk failed between two renames.
pub fn write_all(root: &Path, files: &[(String, String)]) -> Result<(), Finding> {
    rename(parts(
        root,
        files.iter().map(|(path, text)| (path.as_str(), text.as_str())),
    )?)
}

/// The files under other names, with the names that they shall get.
fn parts<'a>(root: &Path, files: impl Iterator<Item = (&'a str, &'a str)>) -> Result<Vec<(&'a str, Part)>, Finding> {
    let part = |(path, text): (&'a str, &str)| {
        let part = Part::write(&root.join(path), text.as_bytes(), Lasting::Kept);
        part.map(|part| (path, part)).map_err(|error| failed(path, &error))
    };
    files.map(part).collect()
}

fn rename(parts: Vec<(&str, Part)>) -> Result<(), Finding> {
    parts
        .into_iter()
        .try_for_each(|(path, part)| part.rename().map_err(|error| failed(path, &error)))
}

fn failed(path: &str, error: &std::io::Error) -> Finding {
    unwritable(&path, error).hint("nothing was changed")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_written_together_or_not_at_all() {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("f"), "x").expect("a file");
        let files = |second: &str| {
            [
                ("a.ftl".to_owned(), "a = b\n".to_owned()),
                (second.to_owned(), String::new()),
            ]
        };
        assert_eq!(
            write_all(folder.path(), &files("f/c.ftl")).map_err(|finding| finding.code),
            Err(Code::OutputUnwritable)
        );
        assert_eq!(std::fs::read_dir(folder.path()).expect("a folder").count(), 1);
        assert!(write_all(folder.path(), &files("b/c.ftl")).is_ok());
        assert!(folder.path().join("b/c.ftl").is_file());
    }

    #[test]
    fn what_an_editor_has_saved_meanwhile_is_not_overwritten() {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("a"), "saved").expect("a file");
        let file = |path: &str, before: Option<&str>| Rewrite {
            path: path.into(),
            before: before.map(str::to_owned),
            text: "ours".into(),
        };
        let read = |path: &str| std::fs::read_to_string(folder.path().join(path)).ok();
        for changed in [file("a", Some("read")), file("a", None), file("gone", Some("read"))] {
            let done = rewrite(folder.path(), &[file("new", None), changed]);
            assert_eq!(done.map_err(|finding| finding.code), Err(Code::TranslationChanged));
            assert_eq!((read("a").as_deref(), read("new")), (Some("saved"), None));
        }
        assert!(rewrite(folder.path(), &[file("new", None), file("a", Some("saved"))]).is_ok());
        assert_eq!((read("a"), read("new")), (Some("ours".into()), Some("ours".into())));
        assert_eq!(std::fs::read_dir(folder.path()).expect("a folder").count(), 2);
    }
}
