//! How does a folder of papers come to the disk whole or not at all?

use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use sha2::{Digest as _, Sha256};

use super::paper::{BatchPapers, PaperMaker};
use crate::diag::{Code, Finding, Findings};
use crate::order::book::hex;
use crate::source::write::sync_folder;

/// What a paper is known by: cut or changed on the disk, it is another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Known {
    /// Its name in the folder.
    pub name: String,
    /// In bytes.
    pub size: i64,
    /// SHA-256 in hexadecimal.
    pub digest: String,
}

impl Known {
    fn of(folder: &Path, name: String) -> io::Result<Self> {
        let mut file = fs::File::open(folder.join(&name))?;
        let mut hash = Sha256::new();
        let mut bytes = vec![0; 1 << 16];
        let mut size = 0;
        loop {
            let read = file.read(&mut bytes)?;
            if read == 0 {
                break;
            }
            hash.update(&bytes[..read]);
            size += read as i64;
        }
        let digest = hex(&hash.finalize());
        Ok(Self { name, size, digest })
    }

    /// Whether the paper lies in the folder as it was made.
    pub fn is_whole(&self, folder: &Path) -> bool {
        let size = fs::metadata(folder.join(&self.name)).map(|file| file.len());
        size.is_ok_and(|size| i64::try_from(size) == Ok(self.size))
            && Self::of(folder, self.name.clone()).is_ok_and(|found| found == *self)
    }
}

/// A folder under a temporary name, which goes away unless it is renamed.
pub(super) struct Part {
    pub path: PathBuf,
}

impl Part {
    /// The papers of a batch, on the disk.
    ///
    /// # Errors
    /// What stops the typesetting, and `output-unwritable`.
    pub fn make(
        papers: &Path,
        data: &BatchPapers,
        maker: &dyn PaperMaker,
        settings: &str,
    ) -> Result<(Self, Vec<Known>), Findings> {
        let part = Self::new(papers, &data.number)?;
        maker.make(data, settings, &part.path)?;
        let known = part.settle().map_err(|e| unwritable(&part.path, &e))?;
        Ok((part, known))
    }

    fn new(papers: &Path, number: &str) -> Result<Self, Findings> {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let turn = NEXT.fetch_add(1, Ordering::Relaxed);
        let path = papers.join(format!(".{number}.{turn}.{}.part", std::process::id()));
        if path.exists() {
            fs::remove_dir_all(&path).map_err(|e| unwritable(&path, &e))?;
        }
        fs::create_dir_all(&path).map_err(|e| unwritable(&path, &e))?;
        Ok(Self { path })
    }

    /// Brings all of it onto the disk, and says what it is; sorted by name.
    fn settle(&self) -> io::Result<Vec<Known>> {
        let names = listing(&self.path);
        for name in &names {
            fs::File::open(self.path.join(name))?.sync_all()?;
        }
        sync_folder(&self.path)?;
        names.into_iter().map(|name| Known::of(&self.path, name)).collect()
    }

    /// Gives the folder its name, in place of what has it.
    pub fn rename(self, to: &Path) -> Result<(), Findings> {
        let renamed = match fs::rename(&self.path, to) {
            // Another program was faster; its papers are the same.
            Err(_) if to.is_dir() => Ok(()),
            other => other,
        };
        let folder = to.parent().unwrap_or(to);
        renamed
            .and_then(|()| sync_folder(folder))
            .map_err(|e| unwritable(to, &e))
    }

    /// Puts one paper into a folder, in place of what is left of it there. What is more than the start of the paper was
    /// written by somebody: it stays beside it as `<name>.changed`.
    pub fn replace(&self, name: &str, folder: &Path) -> Result<(), Findings> {
        let (new, old) = (self.path.join(name), folder.join(name));
        let replaced = || -> io::Result<()> {
            if let Ok(found) = fs::read(&old)
                && !fs::read(&new)?.starts_with(&found)
            {
                fs::rename(&old, folder.join(format!("{name}.changed")))?;
            }
            fs::rename(&new, &old)?;
            sync_folder(folder)
        };
        replaced().map_err(|e| unwritable(&old, &e))
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        // After the renaming there is nothing left to remove.
        let _ = fs::remove_dir_all(&self.path);
    }
}

/// Takes away what killed programs have left half done in a folder of papers.
pub(super) fn remove_left(papers: &Path) -> io::Result<()> {
    let entries = fs::read_dir(papers).into_iter().flatten().flatten();
    for entry in entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir())) {
        let name = entry.file_name().to_string_lossy().into_owned();
        if let Some(process) = name.strip_prefix('.').and_then(|name| name.strip_suffix(".part"))
            && let Some((_, process)) = process.rsplit_once('.')
            && !is_running(process)
        {
            match fs::remove_dir_all(entry.path()) {
                // Another program was faster.
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                other => other?,
            }
        }
    }
    Ok(())
}

/// Whether a program with this number may still be writing.
fn is_running(process: &str) -> bool {
    let proc = Path::new("/proc");
    !proc.is_dir() || proc.join(process).exists()
}

/// The names in a folder, sorted; none when it is not there.
pub(super) fn listing(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

pub(super) fn unwritable(path: &Path, error: &io::Error) -> Findings {
    let message = format!("the papers in `{}` cannot be written: {}", path.display(), error.kind());
    Finding::error(Code::OutputUnwritable, message)
        .hint("make room or look at the access rights, then close the batch again")
        .into()
}
