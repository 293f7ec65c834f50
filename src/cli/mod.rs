//! What did the user ask for, and what do we tell them?
//!
//! Arguments as typed ([`args`]) become arguments as meant ([`meant`]); the commands run; reports ([`report`]) go to
//! the streams ([`stream`]). Each command says which formats it has ([`format`]); commands whose result is a table
//! answer through [`answer::table`]. Exit status: 0 done, 1 done with errors found, 2 could not run.

mod answer;
mod args;
mod build;
mod catalogue;
mod command;
mod copyfit;
mod divide;
mod format;
mod meant;
mod measure;
mod orders;
mod preflight;
mod progress;
mod report;
mod site;
mod stream;
mod translate;
mod watch;

pub use args::Arguments;
pub use report::{csv, github, html, human, json, table};

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Parser;

use stream::Streams;

/// How a run ended; the number is the exit status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Exit {
    /// What was asked for is done.
    Done = 0,
    /// It is done as far as the sources allow; they have errors.
    ErrorsFound = 1,
    /// It could not be begun or not be finished: wrong arguments, no project, no room to write.
    CouldNotRun = 2,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// Runs the program with arguments as the system gives them, the program's own name first.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments = match Arguments::try_parse_from(translate::with_terms(arguments)) {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help that nobody reads any more, as in `--help | head`, is no failure.
            let _ = error.print();
            return if error.use_stderr() {
                Exit::CouldNotRun
            } else {
                Exit::Done
            }
            .into();
        }
    };
    let mut streams = Streams::open(arguments.global.color);
    let exit = command::run(&arguments, &mut streams);
    match streams.close() {
        Ok(()) => exit.into(),
        Err(_) => Exit::CouldNotRun.into(),
    }
}
