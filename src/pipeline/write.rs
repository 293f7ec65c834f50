//! How does a file come to the disk whole or not at all?

use std::path::Path;

use crate::diag::{Code, Finding};

/// Writes a file whole or not at all: under another name first, then renamed.
pub(crate) fn write_whole(file: &Path, bytes: &[u8]) -> Result<(), Finding> {
    let unwritable = |error: std::io::Error| {
        Finding::error(
            Code::OutputUnwritable,
            format!("{} cannot be written: {error}", file.display()),
        )
        .hint("is the file open in another program, the disk full, or the folder read-only?")
    };
    let folder = file.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder).map_err(unwritable)?;
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let part = folder.join(format!(".{name}.part"));
    let written = std::fs::write(&part, bytes).and_then(|()| std::fs::rename(&part, file));
    written.map_err(|error| {
        // Nothing more can be done about the part if it cannot even be removed.
        let _ = std::fs::remove_file(&part);
        unwritable(error)
    })
}
