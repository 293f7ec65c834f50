//! Where does the program start? Here: the arguments go to `cli`.

use std::process::ExitCode;

fn main() -> ExitCode {
    trykksak::cli::run(std::env::args_os())
}
