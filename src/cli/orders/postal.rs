//! `trykksak postal`: what does the register of postcodes say, and how does a newer one get in?

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueHint};

use crate::cli::Exit;
use crate::cli::answer::refuse;
use crate::cli::args::Global;
use crate::cli::format::Formats;
use crate::cli::site::Site;
use crate::cli::stream::Streams;
use crate::diag::{Code, Finding, Findings};
use crate::order::postal::{FILE, Register};
use crate::source::write::{Lasting, write_whole};

/// `trykksak postal …`.
#[derive(Debug, Args)]
pub struct PostalCommand {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Replace the register by a newer file in Bring's layout
    Update {
        /// The file: tab-separated, UTF-8 or Latin-1
        #[arg(value_hint = ValueHint::FilePath)]
        file: PathBuf,
    },
    /// Show the town and municipality of a postcode
    Show {
        /// Four digits
        postcode: String,
    },
}

impl PostalCommand {
    /// In which formats the command answers.
    pub fn formats(&self) -> Formats {
        Formats::plain("postal")
    }
}

/// Does what was typed.
pub(in crate::cli) fn run(global: &Global, command: &PostalCommand, streams: &mut Streams) -> Exit {
    match act(global, &command.what, streams) {
        Ok(exit) => exit,
        Err(findings) => super::desk::refuse(global, &findings, streams),
    }
}

fn act(global: &Global, what: &What, streams: &mut Streams) -> Result<Exit, Findings> {
    let site = match Site::find(global) {
        Ok(site) => site,
        Err(finding) => return Ok(refuse(global, finding, streams)),
    };
    match what {
        What::Update { file } => {
            let path = site.current.join(file);
            let newer = Register::read(&path, &file.display().to_string())?;
            let renewal = newer.renewal(&Register::load(&site.root)?);
            write_whole(&site.root.join(FILE), newer.to_text().as_bytes(), Lasting::Kept)?;
            streams.result(format_args!(
                "{} postcodes: {} new, {} gone, {} changed\n",
                renewal.postcodes, renewal.added, renewal.removed, renewal.changed
            ));
            Ok(Exit::Done)
        }
        What::Show { postcode } => {
            let register = Register::load(&site.root)?;
            let Some(place) = register.find(postcode) else {
                let finding = Finding::error(Code::PostcodeUnknown, format!("`{postcode}` is not in the register"));
                return Err(finding
                    .hint("a postcode has four digits, leading zeros included")
                    .into());
            };
            streams.result(format_args!(
                "{} {}: municipality {} {}\n",
                place.postcode, place.town, place.municipality, place.municipality_name
            ));
            Ok(Exit::Done)
        }
    }
}
