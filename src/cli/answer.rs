//! How does a command answer: findings in the format that was asked for, results, and an exit status?

use std::path::Path;

use super::Exit;
use super::args::Global;
use super::format::Format;
use super::report::human::Sources;
use super::report::table::Table;
use super::report::{csv, github, html, human, json};
use super::stream::Streams;
use crate::diag::{Code, Finding, Findings, Severity};

/// Ends a run that could not begin.
pub(super) fn refuse(global: &Global, finding: Finding, streams: &mut Streams) -> Exit {
    tell(global, &finding.into(), streams, |findings| {
        json::outcome(&[], findings)
    });
    Exit::CouldNotRun
}

/// Writes findings where the format wants them; `object` makes the one JSON object of the command.
pub(super) fn tell(
    global: &Global,
    findings: &Findings,
    streams: &mut Streams,
    object: impl FnOnce(&Findings) -> String,
) {
    match global.format {
        Format::Json => streams.result(object(findings)),
        Format::Github => streams.result(github::annotations(findings, Path::new(""))),
        Format::Human | Format::Csv | Format::Html => show(findings, &Sources::new(), streams),
    }
}

/// Writes findings for people, with the lines of `sources` that they are about.
pub(super) fn show(findings: &Findings, sources: &Sources, streams: &mut Streams) {
    streams.tell(human::findings(findings, sources, streams.err_width));
}

/// A command's result as a table: what it shows, under which title, and the words below it.
pub(super) struct Answer<'a> {
    /// The title of an HTML page and the caption of its table.
    pub title: &'a str,
    /// The table.
    pub table: &'a Table,
    /// Lines below the table, for people only.
    pub summary: &'a str,
    /// The lines that findings point at.
    pub sources: &'a Sources,
    /// What is wrong or worth a look.
    pub findings: &'a Findings,
}

/// Writes a result that is a table, in any format, and gives the exit status of its findings. `object` makes the JSON
/// object ([`json::report`] does).
pub(super) fn table(
    global: &Global,
    answer: &Answer<'_>,
    streams: &mut Streams,
    object: impl FnOnce(&Findings) -> String,
) -> Exit {
    match global.format {
        Format::Json => streams.result(object(answer.findings)),
        Format::Github => streams.result(github::annotations(answer.findings, Path::new(""))),
        Format::Human => {
            show(answer.findings, answer.sources, streams);
            streams.result(answer.table.terminal(streams.out_width));
            if !global.quiet {
                streams.result(answer.summary);
            }
        }
        Format::Csv => {
            show(answer.findings, answer.sources, streams);
            streams.result(csv::table(answer.table));
        }
        Format::Html => {
            show(answer.findings, answer.sources, streams);
            streams.result(html::page(answer.title, &html::table(answer.title, answer.table)));
        }
    }
    exit(answer.findings)
}

/// What the findings mean for whoever called the program.
pub(super) fn exit(findings: &Findings) -> Exit {
    findings.iter().fold(Exit::Done, |exit, finding| {
        exit.max(match finding.severity {
            Severity::Warning => Exit::Done,
            Severity::Error if stops_all(finding) => Exit::CouldNotRun,
            Severity::Error => Exit::ErrorsFound,
        })
    })
}

/// Whether an error is about the command and not about a source: a name that was typed stands in no file.
fn stops_all(finding: &Finding) -> bool {
    match finding.code {
        Code::ProjectMissing | Code::OutputUnwritable | Code::FormatUnknown | Code::TranslationsBusy => true,
        Code::StoreUnreachable | Code::StoreForeign | Code::StoreNewer | Code::StoreBusy => true,
        Code::StoreReadOnly | Code::StoreForbidden | Code::StoreFull | Code::StoreDamaged | Code::StoreRefused => true,
        Code::OrderUnknown | Code::BatchUnknown | Code::StockUnknown | Code::PersonUnknown => true,
        Code::CountUnlikely | Code::BatchUnlikely => true,
        Code::StepIllegal | Code::StockShort | Code::BatchClosed | Code::BatchOpen | Code::PersonOpen => true,
        Code::BrochureUnknown | Code::NameUnknown => finding.place.is_none(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Place;

    #[test]
    fn warnings_alone_are_a_success() {
        assert_eq!(exit(&Finding::warning(Code::MessageUnused, "m").into()), Exit::Done);
    }

    #[test]
    fn an_error_in_a_source_is_status_1() {
        assert_eq!(exit(&Finding::error(Code::FtlSyntax, "m").into()), Exit::ErrorsFound);
        let misspelt = Finding::error(Code::NameUnknown, "m").at(Place::at("brochures/house.yaml", 3, 1));
        assert_eq!(exit(&misspelt.into()), Exit::ErrorsFound);
    }

    #[test]
    fn an_error_in_the_arguments_is_status_2() {
        assert_eq!(
            exit(&Finding::error(Code::NameUnknown, "no language `xx`").into()),
            Exit::CouldNotRun
        );
        let both = [
            Finding::error(Code::OutputUnwritable, "m"),
            Finding::error(Code::FtlSyntax, "m"),
        ];
        assert_eq!(exit(&both.into_iter().collect()), Exit::CouldNotRun);
    }
}
