//! How is a text file written, and how does it become UTF-8 a piece at a time?

use std::io::{self, Read};
use std::ops::Range;

use encoding_rs::{CoderResult, Decoder, Encoding, UTF_8, WINDOWS_1252};

/// How much is read at a time.
const PIECE: usize = 64 << 10;

/// How a file is written.
pub(super) struct Survey {
    /// UTF-8, UTF-16 where the file starts with its mark, else Latin-1 as Windows writes it.
    pub encoding: &'static Encoding,
    /// Whether it holds bytes that no text has.
    pub binary: bool,
}

impl Survey {
    /// Reads a file to its end.
    ///
    /// # Errors
    /// What the system says.
    pub fn of(file: &mut impl Read) -> io::Result<Self> {
        let mut piece = vec![0; PIECE];
        // A letter that a piece has cut in two: its first bytes, at most three.
        let mut kept = 0;
        let (mut encoding, mut start) = (UTF_8, true);
        loop {
            let read = file.read(&mut piece[kept..])?;
            let bytes = &piece[..kept + read];
            let marked = Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
            if let Some(encoding) = marked.filter(|encoding| start && *encoding != UTF_8) {
                return Ok(Self {
                    encoding,
                    binary: false,
                });
            }
            start = false;
            if bytes.contains(&0) {
                return Ok(Self { encoding, binary: true });
            }
            let valid = match std::str::from_utf8(bytes) {
                Ok(_) => bytes.len(),
                Err(error) => error.valid_up_to(),
            };
            let rest = valid..kept + read;
            if rest.len() > 3 || (read == 0 && !rest.is_empty()) {
                encoding = WINDOWS_1252;
            }
            if read == 0 {
                return Ok(Self {
                    encoding,
                    binary: false,
                });
            }
            kept = if encoding == UTF_8 { rest.len() } else { 0 };
            if encoding == UTF_8 {
                piece.copy_within(rest, 0);
            }
        }
    }
}

/// A file as UTF-8, without the mark at its start.
pub(super) struct Decoded<R> {
    inner: R,
    decoder: Decoder,
    piece: Vec<u8>,
    /// What of the piece is not decoded yet.
    left: Range<usize>,
    text: Vec<u8>,
    /// What of the text is not handed out yet.
    ready: Range<usize>,
    /// Whether everything has been read, and whether everything has been decoded.
    ended: bool,
    finished: bool,
}

impl<R: Read> Decoded<R> {
    pub fn new(inner: R, encoding: &'static Encoding) -> Self {
        Self {
            inner,
            decoder: encoding.new_decoder_with_bom_removal(),
            piece: vec![0; PIECE],
            left: 0..0,
            text: vec![0; PIECE],
            ready: 0..0,
            ended: false,
            finished: false,
        }
    }
}

impl<R: Read> Read for Decoded<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        while self.ready.is_empty() && !self.finished {
            if self.left.is_empty() && !self.ended {
                let read = self.inner.read(&mut self.piece)?;
                self.left = 0..read;
                self.ended = read == 0;
            }
            let bytes = &self.piece[self.left.clone()];
            let (result, read, written, _) = self.decoder.decode_to_utf8(bytes, &mut self.text, self.ended);
            self.left.start += read;
            self.ready = 0..written;
            self.finished = self.ended && result == CoderResult::InputEmpty;
        }
        let count = out.len().min(self.ready.len());
        out[..count].copy_from_slice(&self.text[self.ready.start..][..count]);
        self.ready.start += count;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A reader that gives a few bytes at a time.
    struct Drops<'a>(&'a [u8], usize);

    impl Read for Drops<'_> {
        fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
            let count = self.1.min(self.0.len()).min(out.len());
            out[..count].copy_from_slice(&self.0[..count]);
            self.0 = &self.0[count..];
            Ok(count)
        }
    }

    fn text(bytes: &[u8], drops: usize) -> (Option<String>, &'static str) {
        let survey = Survey::of(&mut Drops(bytes, drops)).unwrap();
        let mut text = String::new();
        let read = Decoded::new(Drops(bytes, drops), survey.encoding).read_to_string(&mut text);
        let text = read.ok().filter(|_| !survey.binary).map(|_| text);
        (text, survey.encoding.name())
    }

    #[test]
    fn a_letter_that_is_cut_in_two_is_one_letter() {
        let utf8 = "\u{feff}Bærum, Kárášjohka, 𝄞".as_bytes();
        let sixteen: Vec<u8> = "\u{feff}Bærum, Kárášjohka, 𝄞"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        for drops in 1..8 {
            assert_eq!(text(utf8, drops), (Some("Bærum, Kárášjohka, 𝄞".into()), "UTF-8"));
            if drops > 1 {
                assert_eq!(text(&sixteen, drops).0.as_deref(), Some("Bærum, Kárášjohka, 𝄞"));
            }
            assert_eq!(text(b"B\xe6rum", drops), (Some("Bærum".into()), "windows-1252"));
            assert_eq!(text(b"Kleb\xe6", drops), (Some("Klebæ".into()), "windows-1252"));
            assert_eq!(text(b"B\0", drops).0, None);
            assert_eq!(text(b"", drops).0.as_deref(), Some(""));
        }
    }

    #[test]
    fn pieces_do_not_matter() {
        let long = "å".repeat(PIECE) + "x";
        assert_eq!(text(long.as_bytes(), usize::MAX), (Some(long.clone()), "UTF-8"));
        let shifted = format!("y{long}");
        assert_eq!(text(shifted.as_bytes(), usize::MAX).0, Some(shifted));
    }
}
