//! What is printed about orders apart from the papers of batches: the order form, the report of a year, charts?

use std::path::{Path, PathBuf};

use super::desk::Desk;
use crate::cli::Exit;
use crate::cli::answer;
use crate::cli::args::Global;
use crate::cli::report::json;
use crate::cli::site::Site;
use crate::cli::stream::Streams;
use crate::diag::{Code, Finding, Findings};
use crate::order::papers;
use crate::order::stats::Table;
use crate::source::write::{Lasting, write_whole};

/// Makes the order form in a language; in the project's output folder when no file is named.
pub(super) fn form(
    global: &Global,
    language: &str,
    output: Option<&Path>,
    streams: &mut Streams,
) -> Result<Exit, Findings> {
    let site = Site::find(global)?;
    let (bytes, warnings) = papers::desk::Desk::at(&site.root, |desk| {
        let form = papers::form::order_form(desk, language)?;
        Ok((form, desk.take_warnings()))
    })?;
    let file = chosen(&site, output, &format!("order-form.{language}.pdf"));
    written(global, &site, &file, &bytes, &warnings, streams)
}

/// Makes the report of a year from its tables.
pub(super) fn report(
    global: &Global,
    desk: &Desk,
    language: &str,
    tables: &[Table],
    output: Option<&Path>,
    streams: &mut Streams,
) -> Result<Exit, Findings> {
    let (bytes, warnings) = papers::desk::Desk::at(&desk.site.root, |desk| {
        let report = papers::report::report(desk, language, tables)?;
        Ok((report, desk.take_warnings()))
    })?;
    let year = tables.first().and_then(|table| table.year).unwrap_or_default();
    let file = chosen(&desk.site, output, &format!("report-{year}.{language}.pdf"));
    written(global, &desk.site, &file, &bytes, &warnings, streams)
}

/// Makes a chart of a table; the end of the file's name says whether it is SVG or PNG.
pub(super) fn chart(
    global: &Global,
    desk: &Desk,
    language: &str,
    table: &Table,
    file: &Path,
    streams: &mut Streams,
) -> Result<Exit, Findings> {
    let end = file
        .extension()
        .and_then(|end| end.to_str())
        .unwrap_or_default()
        .to_ascii_lowercase();
    let (bytes, warnings) = papers::desk::Desk::at(&desk.site.root, |desk| {
        let bytes = match end.as_str() {
            "svg" => papers::report::chart_svg(desk, language, table)?.into_bytes(),
            "png" => papers::report::chart_png(desk, language, table)?,
            _ => {
                return Err(Finding::error(
                    Code::OutputUnwritable,
                    format!("`{}` is no name of a chart", file.display()),
                )
                .hint("end it in .svg or .png")
                .into());
            }
        };
        Ok((bytes, desk.take_warnings()))
    })?;
    let file = desk.site.current.join(file);
    written(global, &desk.site, &file, &bytes, &warnings, streams)
}

fn chosen(site: &Site, output: Option<&Path>, name: &str) -> PathBuf {
    output.map_or_else(|| site.root.join("output").join(name), |file| site.current.join(file))
}

/// Writes the file, and says where it is and what could not be shown in it.
fn written(
    global: &Global,
    site: &Site,
    file: &Path,
    bytes: &[u8],
    warnings: &Findings,
    streams: &mut Streams,
) -> Result<Exit, Findings> {
    write_whole(file, bytes, Lasting::Remade)?;
    tell(global, warnings, streams);
    streams.result(format_args!("{}\n", site.shown(file).display()));
    Ok(Exit::Done)
}

/// Says what could not be shown on papers, where there is something.
pub(super) fn tell(global: &Global, warnings: &Findings, streams: &mut Streams) {
    if !warnings.is_empty() {
        answer::tell(global, warnings, streams, |findings| json::outcome(&[], findings));
    }
}
