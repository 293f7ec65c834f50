//! Are the form and the papers of a batch complete, the same each time, and honest about what they cannot show?
//!
//! What is made here is kept in `target/papers/` for foreign judges (`tests/papers.py`).

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod batch;
mod form;
mod report;
mod sample;

use std::path::{Path, PathBuf};

/// The project itself.
fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Keeps a file for the judges.
fn keep(name: &str, bytes: &[u8]) {
    let file: PathBuf = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .with_file_name("papers")
        .join(name);
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    std::fs::write(file, bytes).unwrap();
}
