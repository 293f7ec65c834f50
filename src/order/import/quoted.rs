//! Do the quotation marks of a CSV file come in pairs?
//!
//! A mark that is not closed makes one cell of all the rows behind it, and readers that are lenient take that in silence: the
//! orders in these rows would be lost. So the bytes are looked at on their way (RFC 4180, 2: behind a closing mark stands
//! the sign between cells or the end of the row).

use std::cell::Cell;
use std::io::{self, Read};
use std::rc::Rc;

/// Where the marks are wrong: the line in which the cell begins; nothing as long as they are right.
pub(super) type Wrong = Rc<Cell<Option<u64>>>;

/// What the bytes so far are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// Before the first byte of a cell.
    Start,
    /// In a cell without marks, where a mark is a sign like others.
    Plain,
    /// Inside of marks.
    Inside,
    /// Behind a mark that closes, or the first of two that stand for one.
    Behind,
}

/// Passes text on and fails where marks are wrong.
pub(super) struct Quoted<R> {
    inner: R,
    delimiter: u8,
    state: State,
    /// The line, from 1, and that in which the cell with marks begins.
    line: u64,
    begun: u64,
    wrong: Wrong,
}

impl<R: Read> Quoted<R> {
    /// Looks at UTF-8 whose cells stand between `delimiter`.
    pub fn new(inner: R, delimiter: u8, wrong: Wrong) -> Self {
        Self {
            inner,
            delimiter,
            state: State::Start,
            line: 1,
            begun: 1,
            wrong,
        }
    }

    fn byte(&mut self, byte: u8) -> bool {
        let between = byte == self.delimiter || matches!(byte, b'\n' | b'\r');
        self.state = match (self.state, byte) {
            (State::Start, b'"') => {
                self.begun = self.line;
                State::Inside
            }
            (State::Inside, b'"') => State::Behind,
            (State::Behind, b'"') => State::Inside,
            (State::Inside, _) => State::Inside,
            (State::Behind, _) if !between => return false,
            _ if between => State::Start,
            _ => State::Plain,
        };
        self.line += u64::from(byte == b'\n');
        true
    }

    fn fail(&self) -> io::Error {
        self.wrong.set(Some(self.begun));
        io::Error::new(io::ErrorKind::InvalidData, "a quotation mark without its counterpart")
    }
}

impl<R: Read> Read for Quoted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        for byte in &buffer[..read] {
            if !self.byte(*byte) {
                return Err(self.fail());
            }
        }
        match read == 0 && !buffer.is_empty() && self.state == State::Inside {
            true => Err(self.fail()),
            false => Ok(read),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The line of the cell that is wrong, read in pieces of `size` bytes.
    fn wrong(text: &str, size: usize) -> Option<u64> {
        let wrong = Wrong::default();
        let mut reader = Quoted::new(text.as_bytes(), b';', Rc::clone(&wrong));
        let mut piece = vec![0; size];
        while let Ok(1..) = reader.read(&mut piece) {}
        wrong.get()
    }

    #[test]
    fn marks_in_pairs_pass() {
        for text in [
            "a;b\n\"c\";\"d\"\r\n",
            "\"a;b\nc\";d",
            "\"a \"\"b\"\" c\"\n",
            "a \"b\" c;5\"\n",
            "\"\";\"\"",
            "",
        ] {
            for size in [1, 3, 100] {
                assert_eq!(wrong(text, size), None, "{text}");
            }
        }
    }

    #[test]
    fn a_mark_alone_is_found_with_its_line() {
        for (text, line) in [
            ("a;b\nc;\"d\ne;f\n", 2),
            ("a\n\n\"b\" c;d\n", 3),
            ("a;\"b\nc;\"d\" e\n", 1),
            ("\"", 1),
        ] {
            for size in [1, 3, 100] {
                assert_eq!(wrong(text, size), Some(line), "{text}");
            }
        }
    }
}
