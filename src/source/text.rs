//! What does a text file of the project say, and where in it is a byte?

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use crate::diag::{Code, Finding, Place};

/// The largest text source: 1 MiB. A brochure's YAML is some 20 kB.
pub const TEXT_LIMIT: u64 = 1 << 20;

/// The largest Fluent file: 16 MiB, some 50,000 messages with their states. A brochure's file is some 20 kB.
pub const FTL_LIMIT: u64 = 16 << 20;

/// The largest sheet of translations (XLIFF, PO): 128 MiB. It holds the words of two Fluent files, and XML around each message.
pub const SHEET_LIMIT: u64 = 128 << 20;

/// A text file as it is on disk, without a byte order mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceText {
    /// The file, relative to the project folder, with `/` between folders.
    pub path: Arc<str>,
    /// What it says. Line ends are kept as they are, `\n` or `\r\n`.
    pub text: Arc<str>,
    starts: Starts,
}

/// Where the lines of a text begin, found when first asked for: a text of many messages is asked for many places.
#[derive(Clone, Debug, Default)]
struct Starts(OnceLock<Arc<[usize]>>);

impl PartialEq for Starts {
    fn eq(&self, _: &Self) -> bool {
        // They follow from the text.
        true
    }
}

impl Eq for Starts {}

impl SourceText {
    /// Reads `path` below `root`. Reports that need an excerpt may read again: no state is kept.
    ///
    /// # Errors
    /// `file-unreadable`, `file-too-large` (over [`TEXT_LIMIT`]) or `file-encoding` (not UTF-8).
    pub fn read(root: &Path, path: &str) -> Result<Self, Finding> {
        Self::read_within(root, path, TEXT_LIMIT)
    }

    /// The same with another limit, in bytes.
    ///
    /// # Errors
    /// As [`SourceText::read`].
    pub fn read_within(root: &Path, path: &str, limit: u64) -> Result<Self, Finding> {
        let bytes = read_bytes(&root.join(path), path, limit)?;
        let path: Arc<str> = path.into();
        let text = decode(&bytes, &path)?;
        Ok(Self {
            path,
            text: text.into(),
            starts: Starts::default(),
        })
    }

    /// A text that stands in no file, for tests and for sources from elsewhere.
    pub fn new(path: &str, text: &str) -> Self {
        Self {
            path: path.into(),
            text: text.strip_prefix('\u{feff}').unwrap_or(text).into(),
            starts: Starts::default(),
        }
    }

    /// The place of the byte at `offset`; past the end it is the place after the last character.
    pub fn place(&self, offset: usize) -> Place {
        let starts = self.starts.0.get_or_init(|| {
            let after = self.text.match_indices('\n').map(|(at, _)| at + 1);
            std::iter::once(0).chain(after).collect()
        });
        let line = starts.partition_point(|start| *start <= offset.min(self.text.len()));
        let start = starts.get(line.saturating_sub(1)).copied().unwrap_or(0);
        let (_, column) = line_and_column(&self.text[start..], offset.saturating_sub(start));
        Place::at(self.path.clone(), u32::try_from(line).unwrap_or(u32::MAX), column)
    }
}

/// Line and column in characters of a byte, both from 1. An offset inside a character counts as its start.
pub(crate) fn line_and_column(text: &str, offset: usize) -> (u32, u32) {
    let mut end = offset.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let before = &text[..end];
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    (
        number(before.matches('\n').count() + 1),
        number(before[start..].chars().count() + 1),
    )
}

/// All bytes of a file of at most `limit` bytes; `shown` is its name in findings.
pub(crate) fn read_bytes(path: &Path, shown: &str, limit: u64) -> Result<Vec<u8>, Finding> {
    let mut bytes = Vec::new();
    open_file(path, shown, limit)?
        .take(limit + 1)
        .read_to_end(&mut bytes)
        .map_err(|e| unreadable(shown, plain_reason(&e)))?;
    match bytes.len() as u64 > limit {
        true => Err(too_large(shown, limit)),
        false => Ok(bytes),
    }
}

/// Opens a file of at most `limit` bytes to be read a piece at a time; `shown` is its name in findings.
pub(crate) fn open_file(path: &Path, shown: &str, limit: u64) -> Result<File, Finding> {
    let metadata = std::fs::metadata(path).map_err(|e| unreadable(shown, plain_reason(&e)))?;
    if !metadata.is_file() {
        return Err(unreadable(shown, "it is not a file".to_owned()));
    }
    if metadata.len() > limit {
        return Err(too_large(shown, limit));
    }
    File::open(path).map_err(|e| unreadable(shown, plain_reason(&e)))
}

fn unreadable(shown: &str, why: String) -> Finding {
    Finding::error(Code::FileUnreadable, format!("the file cannot be read: {why}")).at(Place::file(shown))
}

fn too_large(shown: &str, limit: u64) -> Finding {
    let message = format!("the file is larger than {}", plain_size(limit));
    Finding::error(Code::FileTooLarge, message)
        .at(Place::file(shown))
        .hint("is it really the file that belongs here? Sources of this kind are far smaller")
}

/// Why the system refused, without its error numbers.
fn plain_reason(error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::NotFound => "it does not exist".to_owned(),
        std::io::ErrorKind::PermissionDenied => "its access rights do not allow it".to_owned(),
        kind => kind.to_string(),
    }
}

fn plain_size(bytes: u64) -> String {
    format!("{} MB", bytes >> 20)
}

/// The text of UTF-8 bytes, without a byte order mark.
fn decode<'a>(bytes: &'a [u8], path: &Arc<str>) -> Result<&'a str, Finding> {
    let save_as = "open the file in your editor and save it as UTF-8 (menu \"Save with encoding\" or \"Encoding\")";
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(Finding::error(Code::FileEncoding, "the file is UTF-16, not UTF-8")
            .at(Place::file(path.clone()))
            .hint(save_as));
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let good = error.valid_up_to();
            // Everything up to `good` is UTF-8, so the place can be counted in characters.
            let (line, column) = line_and_column(&String::from_utf8_lossy(&bytes[..good]), good);
            let byte = bytes.get(good).copied().unwrap_or(0);
            let message = format!(
                "the file is not UTF-8: byte {} (hexadecimal {byte:02x}) does not fit",
                good + 1
            );
            let mut finding = Finding::error(Code::FileEncoding, message).at(Place::at(path.clone(), line, column));
            if byte >= 0xa0 {
                let letter = char::from(byte);
                finding = finding.hint(format!(
                    "in Latin-1 this byte is `{letter}`: the file was probably saved as Latin-1 or Windows-1252"
                ));
            }
            return Err(finding.hint(save_as));
        }
    };
    if let Some(zero) = text.find('\0') {
        let (line, column) = line_and_column(text, zero);
        let finding = Finding::error(
            Code::FileEncoding,
            "the file holds a zero byte, as UTF-16 and binary files do",
        );
        return Err(finding.at(Place::at(path.clone(), line, column)).hint(save_as));
    }
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(bytes: &[u8]) -> Result<String, Finding> {
        decode(bytes, &"a.yaml".into()).map(str::to_owned)
    }

    #[test]
    fn a_byte_order_mark_is_dropped() {
        assert_eq!(decoded(b"\xef\xbb\xbfa: 1\r\n").unwrap(), "a: 1\r\n");
    }

    #[test]
    fn latin_1_is_named_with_its_letter_and_line() {
        let finding = decoded(b"a: 1\nb: sm\xe5\n").unwrap_err();
        assert_eq!(finding.code, Code::FileEncoding);
        assert_eq!(finding.place, Some(Place::at("a.yaml", 2, 6)));
        assert!(finding.hints[0].contains("`å`"), "{:?}", finding.hints);
    }

    #[test]
    fn utf_16_is_named() {
        let finding = decoded(b"\xff\xfea\0").unwrap_err();
        assert!(finding.message.contains("UTF-16"));
    }

    #[test]
    fn zero_bytes_are_refused() {
        assert_eq!(decoded(b"a\0b").unwrap_err().code, Code::FileEncoding);
    }

    #[test]
    fn columns_count_characters() {
        assert_eq!(line_and_column("æøå\nŋa", 9), (2, 2));
        assert_eq!(line_and_column("æøå", 1), (1, 1));
        assert_eq!(line_and_column("a", 99), (1, 2));
    }

    #[test]
    fn places_are_those_of_the_lines() {
        let text = "æøå\nŋa\r\n\nend";
        let source = SourceText::new("a.ftl", text);
        for offset in (0..=text.len() + 2).filter(|at| text.is_char_boundary(*at) || *at > text.len()) {
            let (line, column) = line_and_column(text, offset);
            assert_eq!(source.place(offset), Place::at("a.ftl", line, column), "{offset}");
        }
    }

    #[test]
    fn a_file_over_the_limit_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("big.yaml"), vec![b'#'; TEXT_LIMIT as usize + 1]).unwrap();
        assert_eq!(
            SourceText::read(folder.path(), "big.yaml").unwrap_err().code,
            Code::FileTooLarge
        );
    }

    #[test]
    fn a_folder_is_not_read_as_a_file() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("x.yaml")).unwrap();
        assert_eq!(
            SourceText::read(folder.path(), "x.yaml").unwrap_err().code,
            Code::FileUnreadable
        );
    }
}
