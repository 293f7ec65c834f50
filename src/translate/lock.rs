//! How do two commands that write translations keep out of each other's way?
//!
//! Each reads files, changes them in memory and writes them. So it keeps a lock from before it reads until after it has
//! written: `locales/.lock`, which is there only as long.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::Duration;

use crate::diag::{Code, Finding, Place};

/// The lock, relative to the project.
const FILE: &str = "locales/.lock";

/// How often is looked whether another command has ended, and how long between two looks: half a minute in all.
const LOOKS: u32 = 1500;
const BETWEEN: Duration = Duration::from_millis(20);

/// The right to write translations, until it is dropped. A process that ends in any way loses it.
#[derive(Debug)]
pub struct Lock {
    /// Locked as long as it is open.
    _file: File,
    path: PathBuf,
}

impl Lock {
    /// Waits until no other command has it, for half a minute at most.
    ///
    /// # Errors
    /// `translations-busy` after that time; `output-unwritable` when the folder of the translations cannot be written.
    pub fn take(root: &Path) -> Result<Self, Finding> {
        Self::within(root, LOOKS)
    }

    fn within(root: &Path, looks: u32) -> Result<Self, Finding> {
        let path = root.join(FILE);
        let unwritable = |error: std::io::Error| {
            Finding::error(
                Code::OutputUnwritable,
                format!("the folder `locales` cannot be written: {error}"),
            )
            .at(Place::file("locales"))
            .hint("is it read-only, or the disk full?")
        };
        std::fs::create_dir_all(root.join("locales")).map_err(unwritable)?;
        for look in 0..looks {
            if look > 0 {
                sleep(BETWEEN);
            }
            let file = OpenOptions::new()
                .create(true)
                .append(true)
                .open(&path)
                .map_err(unwritable)?;
            match file.try_lock() {
                // The command that had it may have removed the file after it was opened here.
                Ok(()) if is_there(&file, &path) => return Ok(Self { _file: file, path }),
                Ok(()) | Err(TryLockError::WouldBlock) => {}
                Err(TryLockError::Error(error)) => return Err(unwritable(error)),
            }
        }
        Err(
            Finding::error(Code::TranslationsBusy, "another command is writing the translations")
                .at(Place::file(FILE))
                .hint("wait until it is done, and try again"),
        )
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        if cfg!(unix) {
            // While it is still locked: nobody can have it under this name. A file that stays does no harm.
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

/// Whether an open file is the one that has this name.
#[cfg(unix)]
fn is_there(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (file.metadata(), std::fs::metadata(path)) {
        (Ok(open), Ok(named)) => (open.dev(), open.ino()) == (named.dev(), named.ino()),
        _ => false,
    }
}

/// Elsewhere the file is never removed.
#[cfg(not(unix))]
fn is_there(_: &File, _: &Path) -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_command_waits_and_then_says_so() {
        let folder = tempfile::tempdir().expect("a folder");
        let first = Lock::take(folder.path()).expect("free");
        let second = Lock::within(folder.path(), 3).expect_err("taken");
        assert_eq!(second.code, Code::TranslationsBusy);
        drop(first);
        assert!(Lock::within(folder.path(), 1).is_ok());
    }

    #[test]
    fn nothing_stays_behind() {
        let folder = tempfile::tempdir().expect("a folder");
        drop(Lock::take(folder.path()).expect("free"));
        assert_eq!(folder.path().join(FILE).exists(), !cfg!(unix));
    }

    #[test]
    fn never_two_at_once() {
        let folder = tempfile::tempdir().expect("a folder");
        let count = folder.path().join("count");
        std::fs::write(&count, "0").expect("a file");
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    for _ in 0..20 {
                        let _lock = Lock::take(folder.path()).expect("free in the end");
                        let number: u32 = std::fs::read_to_string(&count).expect("a file").parse().expect("whole");
                        std::thread::yield_now();
                        std::fs::write(&count, (number + 1).to_string()).expect("a file");
                    }
                });
            }
        });
        assert_eq!(std::fs::read_to_string(&count).expect("a file"), "160");
    }
}
