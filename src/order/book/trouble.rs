//! What stands in the way of a file that should be an order book?
//!
//! SQLite says of most of it that it is unable to open the file. Looking at the file and its folder tells a clerk more.

use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind, Read as _};
use std::path::{Path, PathBuf};

use crate::diag::{Code, Finding};
use crate::source::write::{Lasting, Part};

/// How every SQLite file begins (SQLite, File Format, 1.3.1).
const BEGINNING: &[u8] = b"SQLite format 3\0";

/// Room that a new book and its log need at least, in bytes.
const ROOM: usize = 256 << 10;

/// A finding about a book that cannot be opened or written, with its cause when that can be seen.
pub(super) fn explained(path: &Path, finding: Finding) -> Finding {
    let unclear = [Code::StoreUnreachable, Code::StoreReadOnly, Code::StoreFull];
    match unclear.contains(&finding.code) {
        true => cause(path).map_or(finding.clone(), |cause| {
            finding.notes.into_iter().fold(cause, Finding::note)
        }),
        false => finding,
    }
}

fn cause(path: &Path) -> Option<Finding> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    if let Err(error) = std::fs::read_dir(folder) {
        return Some(match error.kind() {
            ErrorKind::NotFound | ErrorKind::NotADirectory => {
                let message = format!("there is no folder `{}` for the order book", folder.display());
                Finding::error(Code::StoreUnreachable, message)
                    .hint("make the folder, plug in its disk, or name another file: `--store FILE`")
            }
            _ => denied(folder, &error)?,
        });
    }
    match beginning(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) => return denied(path, &error),
        Ok(bytes) if !bytes.is_empty() && bytes != BEGINNING => return Some(no_database(path)),
        Ok(_) => {}
    }
    // The log and its index lie beside the book, and may be another person's.
    for end in ["", "-wal", "-shm"] {
        let mut file = path.as_os_str().to_owned();
        file.push(end);
        let file = PathBuf::from(file);
        match OpenOptions::new().write(true).open(&file) {
            Err(error) if error.kind() != ErrorKind::NotFound => return denied(&file, &error),
            _ => {}
        }
    }
    let probe = Part::write(&folder.join("trykksak"), &[0; ROOM], Lasting::Remade);
    probe.err().and_then(|error| denied(folder, &error))
}

/// The finding for a file that is of some other program.
pub(super) fn no_database(path: &Path) -> Finding {
    Finding::error(Code::StoreForeign, format!("`{}` is no database", path.display()))
        .hint("name the right file: `--store FILE`; nothing was changed in this one")
}

/// The first bytes of a file, as many as every SQLite file has; fewer when it is shorter.
fn beginning(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(BEGINNING.len() as u64).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// What the system does not allow; none when it is something else.
fn denied(what: &Path, error: &io::Error) -> Option<Finding> {
    let shown = what.display();
    let (code, message, hint) = match error.kind() {
        ErrorKind::PermissionDenied => (
            Code::StoreForbidden,
            format!("you have no right to read and write `{shown}`"),
            "ask whoever looks after the machine for the right to write in the folder and its files; nothing was changed",
        ),
        ErrorKind::ReadOnlyFilesystem => (
            Code::StoreReadOnly,
            format!("the disk with `{shown}` can only be read"),
            "let it be mounted for writing, or copy the order book to another disk and name it: `--store FILE`",
        ),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => (
            Code::StoreFull,
            format!("there is no room left in `{shown}`"),
            "make room on the disk, then try again; nothing was changed",
        ),
        _ => return None,
    };
    Some(Finding::error(code, message).hint(hint))
}
