//! Where do words go: results to stdout, findings and progress to stderr, colours only where they show?

use std::fmt::Display;
use std::io::{self, ErrorKind, IsTerminal, Stderr, Stdout, Write};

use anstream::{AutoStream, ColorChoice};

use super::args::Color;

/// Width of tables and excerpts where there is no terminal to ask.
const WIDTH_ELSEWHERE: usize = 140;

/// The two streams. Text may carry colours: they are dropped where they do not show.
pub(super) struct Streams {
    out: Stream<AutoStream<Stdout>>,
    err: Stream<AutoStream<Stderr>>,
    /// Columns for what goes to stdout.
    pub out_width: usize,
    /// Columns for what goes to stderr.
    pub err_width: usize,
    /// Whether somebody watches stderr.
    pub watched: bool,
}

impl Streams {
    /// The process's own streams.
    pub fn open(color: Color) -> Self {
        let (out, err) = (io::stdout(), io::stderr());
        let width = |size: Option<(terminal_size::Width, terminal_size::Height)>| {
            size.map_or(WIDTH_ELSEWHERE, |(width, _)| usize::from(width.0).max(40))
        };
        Self {
            out_width: width(terminal_size::terminal_size_of(&out)),
            err_width: width(terminal_size::terminal_size_of(&err)),
            watched: err.is_terminal(),
            out: Stream::new(AutoStream::new(out, choice(color))),
            err: Stream::new(AutoStream::new(err, choice(color))),
        }
    }

    /// Writes a result.
    pub fn result(&mut self, text: impl Display) {
        self.out.write(&text);
    }

    /// Writes what the user should know beside the results.
    pub fn tell(&mut self, text: impl Display) {
        self.err.write(&text);
    }

    /// Whether one of them cannot be written any more: nobody would see what else is said.
    pub fn is_broken(&self) -> bool {
        self.out.failed.is_some() || self.err.failed.is_some()
    }

    /// Writes what is left, and says whether everything has arrived.
    ///
    /// # Errors
    /// A stream could not be written, for example because the disk is full. A reader that left early is no error.
    pub fn close(mut self) -> io::Result<()> {
        let out = self.out.close();
        if let Err(error) = &out {
            self.tell(format_args!("error: cannot write the results: {error}\n"));
        }
        out.and(self.err.close())
    }
}

fn choice(color: Color) -> ColorChoice {
    match color {
        Color::Auto => ColorChoice::Auto,
        Color::Always => ColorChoice::Always,
        Color::Never => ColorChoice::Never,
    }
}

/// A stream that remembers its first failure and falls silent after it.
struct Stream<W> {
    inner: W,
    failed: Option<io::Error>,
}

impl<W: Write> Stream<W> {
    fn new(inner: W) -> Self {
        Self { inner, failed: None }
    }

    fn write(&mut self, text: &dyn Display) {
        if self.failed.is_none() {
            self.failed = write!(self.inner, "{text}").err();
        }
    }

    fn close(&mut self) -> io::Result<()> {
        let result = match self.failed.take() {
            Some(error) => Err(error),
            None => self.inner.flush(),
        };
        match result {
            Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
            other => other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Broken(ErrorKind);

    impl Write for Broken {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(self.0.into())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_reader_that_left_is_no_error() {
        let mut stream = Stream::new(Broken(ErrorKind::BrokenPipe));
        stream.write(&"words");
        assert!(stream.close().is_ok());
    }

    #[test]
    fn a_full_disk_is_an_error() {
        let mut stream = Stream::new(Broken(ErrorKind::StorageFull));
        stream.write(&"words");
        assert!(stream.close().is_err());
    }
}
