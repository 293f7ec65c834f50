//! Where do the bytes of the file come from?

use std::borrow::Cow;
use std::fs;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

/// A file's bytes: in memory, or fetched piece by piece.
#[derive(Debug)]
pub enum Source<'a> {
    /// All of them.
    Memory(&'a [u8]),
    /// A file that stays on the disk, and its length.
    Disk(Mutex<fs::File>, u64),
}

impl<'a> Source<'a> {
    /// Opens a file; nothing is read yet.
    ///
    /// # Errors
    /// What the system says when it cannot be opened.
    pub fn open(path: &Path) -> io::Result<Self> {
        let file = fs::File::open(path)?;
        let data = file.metadata()?;
        if !data.is_file() {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "it is not a file"));
        }
        Ok(Self::Disk(Mutex::new(file), data.len()))
    }

    /// How many bytes there are.
    pub fn len(&self) -> u64 {
        match self {
            Self::Memory(bytes) => bytes.len() as u64,
            Self::Disk(_, length) => *length,
        }
    }

    /// Up to `length` bytes from `start` on; fewer at the end, none where the disk fails.
    pub fn fetch(&self, start: u64, length: usize) -> Cow<'_, [u8]> {
        let length = length.min(usize::try_from(self.len().saturating_sub(start)).unwrap_or(usize::MAX));
        match self {
            Self::Memory(bytes) => {
                let start = usize::try_from(start).unwrap_or(usize::MAX).min(bytes.len());
                Cow::Borrowed(&bytes[start..(start + length).min(bytes.len())])
            }
            Self::Disk(file, _) => {
                let mut file = file.lock().unwrap_or_else(PoisonError::into_inner);
                let mut bytes = Vec::new();
                let read = file
                    .seek(SeekFrom::Start(start))
                    .and_then(|_| Read::by_ref(&mut *file).take(length as u64).read_to_end(&mut bytes));
                if read.is_err() {
                    bytes.clear();
                }
                Cow::Owned(bytes)
            }
        }
    }
}
