//! How does a test get a project of its own, and run the program in it?
//!
//! Every test works in a copy of `tests/cases/base/` with the fonts of the repository, in a folder below the target
//! directory that is emptied first.

#![allow(dead_code, reason = "each test binary uses a part of this")]

pub mod reading;

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A project in a folder of its own.
pub struct Project {
    /// The folder; its path holds no name that depends on the machine below the target directory.
    pub root: PathBuf,
}

impl Project {
    /// A folder without anything in it. `name` must be the test's own.
    pub fn empty(name: &str) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&root);
        fs::create_dir_all(&root).expect("the target directory can be written");
        Self { root }
    }

    /// The base project: one small brochure, `tiny`, in bokmål and English.
    pub fn base(name: &str) -> Self {
        let project = Self::empty(name);
        let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
        project.overlay(&repository.join("tests/cases/base"));
        for font in list(&repository.join("fonts")) {
            let copy = project.root.join("fonts").join(&font);
            make_parent(&copy);
            let original = repository.join("fonts").join(&font);
            fs::hard_link(&original, &copy)
                .or_else(|_| fs::copy(&original, &copy).map(drop))
                .expect("a font can be copied");
        }
        project
    }

    /// Adds the files of another folder, in place of those of the same name.
    pub fn overlay(&self, folder: &Path) {
        for file in list(folder) {
            self.write(&file, &fs::read(folder.join(&file)).expect("a case can be read"));
        }
    }

    /// Writes a file. A link to a font of the repository is replaced, not followed.
    pub fn write(&self, file: impl AsRef<Path>, bytes: &[u8]) {
        let path = self.root.join(file);
        make_parent(&path);
        let _ = fs::remove_file(&path);
        fs::write(&path, bytes).expect("the project can be written");
    }

    /// Reads a file.
    pub fn read(&self, file: impl AsRef<Path>) -> Vec<u8> {
        let path = self.root.join(file);
        fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }

    /// Runs `trykksak` with the project as its current folder.
    pub fn run(&self, arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Output {
        trykksak(&self.root).args(arguments).output().expect("trykksak starts")
    }

    /// The files of a folder of the project, sorted, with `/` between folders; none when there is no such folder.
    pub fn files(&self, folder: &str) -> Vec<String> {
        list(&self.root.join(folder))
            .iter()
            .map(|file| file.display().to_string().replace('\\', "/"))
            .collect()
    }
}

/// The program, to be run in a folder.
pub fn trykksak(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_trykksak"));
    command.current_dir(folder).env_remove("CLICOLOR_FORCE");
    command
}

/// What a run wrote to stdout.
pub fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

/// What a run wrote to stderr.
pub fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

/// All files below a folder, relative to it, sorted.
pub fn list(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        let Ok(entries) = fs::read_dir(&next) else { continue };
        for entry in entries {
            let path = entry.expect("a folder can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.push(path.strip_prefix(folder).expect("below the folder").to_path_buf());
            }
        }
    }
    files.sort();
    files
}

fn make_parent(path: &Path) {
    fs::create_dir_all(path.parent().expect("a file has a folder")).expect("the project can be written");
}
