//! How does a file come to the disk whole or not at all?
//!
//! Under a name of its own beside the target first, then renamed: whoever reads the target sees the old file or the new
//! one, and two programs that write it at once do not mix. A link stays a link, and a file keeps its access rights.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use crate::diag::{Code, Finding};

/// A temporary file that is so much older than a new one was left by a program that was killed.
const STALE: Duration = Duration::from_secs(60 * 60);

/// Longest start of a file's name in that of its temporary file, in bytes: file systems allow 255 in all.
const STEM: usize = 120;

/// How sure a file must be on the disk when it has its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lasting {
    /// It can be made again from the sources: the system writes it when it likes.
    Remade,
    /// It holds what people have typed, or somebody is told that it is there: it outlives a loss of power.
    Kept,
}

/// Writes a file whole or not at all; makes its folder.
///
/// # Errors
/// `output-unwritable`; the old file is unchanged then.
pub fn write_whole(file: &Path, bytes: &[u8], lasting: Lasting) -> Result<(), Finding> {
    Part::write(file, bytes, lasting)
        .and_then(Part::rename)
        .map_err(|error| unwritable(&file.display(), &error))
}

/// The finding for a file that cannot be written.
pub fn unwritable(file: &dyn std::fmt::Display, error: &io::Error) -> Finding {
    Finding::error(Code::OutputUnwritable, format!("{file} cannot be written: {error}"))
        .hint("is the file open in another program, the disk full, or the folder read-only?")
}

/// A file that is written, but has not got its name; it goes away unless it is renamed.
///
/// Several files become one change like this: write all of them, then rename all of them.
#[derive(Debug)]
pub struct Part {
    /// None when the target is no file, such as a pipe: it is written straight away, for it cannot be replaced.
    path: Option<PathBuf>,
    target: PathBuf,
    lasting: Lasting,
}

impl Part {
    /// Writes the bytes beside the target, whose folder is made when there is none.
    ///
    /// # Errors
    /// Those of the system; nothing is left then.
    pub fn write(file: &Path, bytes: &[u8], lasting: Lasting) -> io::Result<Self> {
        let target = aim(file)?;
        let before = fs::metadata(&target).ok();
        if before.as_ref().is_some_and(|old| !old.is_file() && !old.is_dir()) {
            OpenOptions::new().write(true).open(&target)?.write_all(bytes)?;
            let path = None;
            return Ok(Self { path, target, lasting });
        }
        let folder = folder_of(&target);
        make_folder(folder, lasting)?;
        let (path, mut open) = create(folder, &stem(&target))?;
        // From here on the file goes away when something fails.
        let part = Self {
            path: Some(path),
            target,
            lasting,
        };
        open.write_all(bytes)?;
        if let Some(old) = before {
            open.set_permissions(old.permissions())?;
        }
        if lasting == Lasting::Kept {
            open.sync_all()?;
        }
        Ok(part)
    }

    /// Gives the file its name.
    ///
    /// # Errors
    /// Those of the system; the old file is unchanged then, and the new one is gone.
    pub fn rename(mut self) -> io::Result<()> {
        let Some(path) = &self.path else { return Ok(()) };
        fs::rename(path, &self.target)?;
        self.path = None;
        match self.lasting {
            Lasting::Kept => sync_folder(folder_of(&self.target)),
            Lasting::Remade => Ok(()),
        }
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        if let Some(path) = &self.path {
            // Nothing more can be done about it if it cannot even be removed; it is hidden and does no harm.
            let _ = fs::remove_file(path);
        }
    }
}

/// Brings the names in a folder onto the disk, as far as the system can do this for folders.
///
/// # Errors
/// Those of the disk.
pub fn sync_folder(folder: &Path) -> io::Result<()> {
    // Windows opens no folders, and some file systems of a network sync none: they write names at once.
    let Ok(open) = File::open(folder) else { return Ok(()) };
    match open.sync_all() {
        Err(error) if !matches!(error.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported) => Err(error),
        _ => Ok(()),
    }
}

/// Makes a folder with those above it, as sure on the disk as its files.
fn make_folder(folder: &Path, lasting: Lasting) -> io::Result<()> {
    let missing: Vec<&Path> = folder.ancestors().take_while(|above| !above.exists()).collect();
    fs::create_dir_all(folder)?;
    match lasting {
        Lasting::Kept => missing.into_iter().try_for_each(|new| sync_folder(folder_of(new))),
        Lasting::Remade => Ok(()),
    }
}

/// Where the bytes go: the end of a chain of links, whether there is a file or not.
fn aim(file: &Path) -> io::Result<PathBuf> {
    if let Ok(there) = fs::canonicalize(file) {
        return Ok(there);
    }
    let mut target = file.to_owned();
    // As many as the system follows.
    for _ in 0..40 {
        match fs::read_link(&target) {
            Ok(next) => target = folder_of(&target).join(next),
            Err(_) => return Ok(target),
        }
    }
    Err(io::Error::other("its links go round in a circle"))
}

fn folder_of(file: &Path) -> &Path {
    let parent = file.parent().filter(|parent| !parent.as_os_str().is_empty());
    parent.unwrap_or(Path::new("."))
}

/// The start of the names of a target's temporary files.
fn stem(target: &Path) -> String {
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    let mut end = name.len().min(STEM);
    while !name.is_char_boundary(end) {
        end -= 1;
    }
    format!(".{}.", &name[..end])
}

/// A new empty file whose name no other program has; takes away what killed programs have left of the same target.
fn create(folder: &Path, stem: &str) -> io::Result<(PathBuf, File)> {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    loop {
        let turn = NEXT.fetch_add(1, Ordering::Relaxed);
        let path = folder.join(format!("{stem}{}-{turn}.part", std::process::id()));
        match OpenOptions::new().write(true).create_new(true).open(&path) {
            Ok(file) => {
                remove_stale(folder, stem, &file);
                return Ok((path, file));
            }
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
}

/// Age is measured by the file system's own clock, from file to file, so another machine may write in the folder, too.
fn remove_stale(folder: &Path, stem: &str, new: &File) {
    let Ok(now) = new.metadata().and_then(|new| new.modified()) else {
        return;
    };
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let ours = name
            .to_str()
            .and_then(|name| name.strip_prefix(stem)?.strip_suffix(".part"));
        let ours = ours.is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_digit() || b == b'-'));
        let written = entry.metadata().and_then(|old| old.modified());
        let age = written.ok().and_then(|written| now.duration_since(written).ok());
        if ours && age.is_some_and(|age| age > STALE) {
            // What cannot be removed is hidden and does no harm.
            let _ = fs::remove_file(entry.path());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap().flatten();
        let mut names: Vec<String> = entries.map(|e| e.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    fn whole(file: &Path, text: &str) -> Result<(), Code> {
        write_whole(file, text.as_bytes(), Lasting::Kept).map_err(|finding| finding.code)
    }

    #[test]
    fn a_file_is_there_whole_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("new/a.ftl");
        whole(&file, "old").unwrap();
        whole(&file, "a = b").unwrap();
        assert_eq!(fs::read_to_string(&file).unwrap(), "a = b");
        assert_eq!(names(&folder.path().join("new")), ["a.ftl"]);
    }

    #[test]
    fn what_cannot_be_written_leaves_everything_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("folder")).unwrap();
        assert_eq!(whole(&folder.path().join("folder"), "x"), Err(Code::OutputUnwritable));
        fs::write(folder.path().join("file"), "x").unwrap();
        assert_eq!(whole(&folder.path().join("file/a"), "x"), Err(Code::OutputUnwritable));
        assert_eq!(names(folder.path()), ["file", "folder"]);
        drop(Part::write(&folder.path().join("file"), b"y", Lasting::Remade).unwrap());
        assert_eq!(names(folder.path()), ["file", "folder"]);
        assert_eq!(fs::read(folder.path().join("file")).unwrap(), b"x");
    }

    #[test]
    fn many_writers_of_one_file_do_not_mix() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a");
        let texts: Vec<String> = (0..8).map(|n| n.to_string().repeat(100_000)).collect();
        let parts: Vec<Part> = texts
            .iter()
            .map(|text| Part::write(&file, text.as_bytes(), Lasting::Remade).unwrap())
            .collect();
        for (part, text) in parts.into_iter().zip(&texts) {
            part.rename().unwrap();
            assert!(fs::read_to_string(&file).unwrap() == *text);
        }
        assert_eq!(names(folder.path()), ["a"]);
    }

    #[test]
    fn a_long_name_is_no_trouble() {
        let folder = tempfile::tempdir().unwrap();
        let name = "å".repeat(127);
        whole(&folder.path().join(&name), "x").unwrap();
        assert_eq!(names(folder.path()), [name]);
    }

    #[test]
    fn what_a_killed_program_has_left_goes_after_an_hour() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.csv");
        let aged = |name: &str, age: u64| {
            let left = File::create(folder.path().join(name)).unwrap();
            let now = left.metadata().unwrap().modified().unwrap();
            left.set_modified(now - Duration::from_secs(age)).unwrap();
        };
        for (name, age) in [
            (".a.csv.7-0.part", 3700),
            (".a.csv.7-1.part", 3000),
            (".a.csv.x.part", 3700),
            (".b.csv.7-0.part", 3700),
        ] {
            aged(name, age);
        }
        whole(&file, "x").unwrap();
        let left = [".a.csv.7-1.part", ".a.csv.x.part", ".b.csv.7-0.part", "a.csv"];
        assert_eq!(names(folder.path()), left);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link_and_a_file_keeps_its_rights() {
        use std::os::unix::fs::{PermissionsExt as _, symlink};
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::create_dir(at("real")).unwrap();
        whole(&at("real/a"), "old").unwrap();
        fs::set_permissions(at("real/a"), fs::Permissions::from_mode(0o640)).unwrap();
        symlink("real/a", at("near")).unwrap();
        symlink("near", at("far")).unwrap();
        symlink("real/b", at("dangling")).unwrap();
        symlink("circle", at("circle")).unwrap();
        whole(&at("far"), "new").unwrap();
        whole(&at("dangling"), "new").unwrap();
        assert_eq!(whole(&at("circle"), "new"), Err(Code::OutputUnwritable));
        assert_eq!(fs::read(at("real/a")).unwrap(), b"new");
        assert_eq!(fs::metadata(at("real/a")).unwrap().permissions().mode() & 0o777, 0o640);
        assert_eq!(fs::read(at("real/b")).unwrap(), b"new");
        assert_eq!(names(&at("real")), ["a", "b"]);
        assert!(
            ["near", "far", "dangling"]
                .into_iter()
                .all(|name| at(name).is_symlink())
        );
    }

    #[cfg(unix)]
    #[test]
    fn a_pipe_is_written_and_not_replaced() {
        use std::os::unix::fs::FileTypeExt as _;
        let folder = tempfile::tempdir().unwrap();
        let pipe = folder.path().join("pipe");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status().unwrap();
        assert!(made.success());
        let read = std::thread::spawn({
            let pipe = pipe.clone();
            move || fs::read(pipe).unwrap()
        });
        whole(&pipe, "x").unwrap();
        assert!(fs::metadata(&pipe).unwrap().file_type().is_fifo());
        assert_eq!(read.join().unwrap(), b"x");
    }
}
