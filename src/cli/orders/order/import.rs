//! `trykksak order import`: which files come in, and what became of their rows?

use std::path::{Path, PathBuf};

use clap::{Args, ValueHint};

use super::{Desk, checker, no_sources};
use crate::cli::Exit;
use crate::cli::answer::{self, Answer};
use crate::cli::args::Global;
use crate::cli::report::table::{Cell, Column, Table};
use crate::cli::report::{count, json};
use crate::cli::stream::Streams;
use crate::diag::{Code, Finding, Findings, listed};
use crate::order::book::Book;
use crate::order::import::{self, Import, Names, Outcome, Policy};
use crate::source::write::{Lasting, write_whole};

#[derive(Debug, Args)]
pub(super) struct ImportArguments {
    /// Files or folders
    #[arg(required = true, value_hint = ValueHint::AnyPath)]
    files: Vec<PathBuf>,
    /// Only report
    #[arg(long, conflicts_with = "keep_right")]
    dry_run: bool,
    /// Take the orders that are right, even if other rows or files are not [default: all or none]
    #[arg(long)]
    keep_right: bool,
    /// Where the orders come from, for files that do not say it
    #[arg(long, default_value = "web")]
    source: String,
    /// These rows are new orders, such as `web.csv:3`, although they say the same as an order that is there and have neither
    /// an id nor a moment of their own; once for each
    #[arg(long, value_name = "ROW")]
    again: Vec<String>,
    /// Write refused orders to this CSV file, to be mended and imported again. With `--keep-right` the others are in the book
    /// by then; without it they are neither there nor in the file
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    rejected: Option<PathBuf>,
}

/// Takes files of orders in.
pub(super) fn import(
    global: &Global,
    desk: &Desk,
    book: &mut Book,
    arguments: &ImportArguments,
    streams: &mut Streams,
) -> Result<Exit, Findings> {
    if let Some(file) = &arguments.rejected {
        apart(file, desk, &arguments.files)?;
    }
    let names = Names::new(&desk.catalogue, &desk.wording)?;
    let shown = |path: &Path| desk.shown(path);
    let forms = arguments.files.iter().map(|file| {
        let path = desk.site.current.join(file);
        import::read(&path, &shown, &names)
    });
    let forms = forms.collect::<Result<Vec<_>, _>>()?.into_iter().flatten();
    let policy = match (arguments.dry_run, arguments.keep_right) {
        (true, _) => Policy::DryRun,
        (_, true) => Policy::Right,
        _ => Policy::Whole,
    };
    let checker = checker(desk, &arguments.source);
    let import = import::take(book, forms, &checker, policy, &arguments.again, &desk.actor)?;
    // What happened is told even if the file of refused rows cannot be written.
    let exit = reported(global, &import, arguments.dry_run, streams);
    if !import.unread.is_empty() && !global.quiet {
        let files: Vec<String> = import.unread.iter().map(import::shown_place).collect();
        let files = files.iter().map(String::as_str);
        streams.tell(format!(
            "not read: {}; mend these files and import them again\n",
            listed(files)
        ));
    }
    if let Some(file) = &arguments.rejected {
        put_aside(global, desk, &import, file, streams)?;
    }
    Ok(exit)
}

/// Writes the orders that were refused to a file, and says what is in it and what is not.
fn put_aside(global: &Global, desk: &Desk, import: &Import, file: &Path, streams: &mut Streams) -> Result<(), Finding> {
    let path = desk.site.current.join(file);
    let name = file.display();
    let refused = count(import.refused.len(), "refused order");
    let mut words = match import.refused.is_empty() {
        true if !path.exists() => return Ok(()),
        true => format!("nothing was refused: `{name}` is from an earlier import\n"),
        false => {
            let bytes = import::rejected_csv(&import.refused, &import.findings, &desk.wording)?;
            write_whole(&path, &bytes, Lasting::Kept)?;
            format!("{refused} put into `{name}`: mend the file and import it\n")
        }
    };
    let right = import.count(&Outcome::Taken);
    if !import.kept && !import.refused.is_empty() && right > 0 {
        let right = count(right, "order");
        words.push_str(&format!(
            "{right} without mistakes: neither in the book nor in `{name}`; import the same files with `--keep-right` first\n"
        ));
    }
    if !global.quiet {
        streams.tell(words);
    }
    Ok(())
}

/// The file of refused rows must be none of those that are read: its other rows would be lost.
fn apart(rejected: &Path, desk: &Desk, files: &[PathBuf]) -> Result<(), Finding> {
    let whole = |file: &Path| desk.site.current.join(file).canonicalize().ok();
    let folder = rejected.parent().filter(|folder| !folder.as_os_str().is_empty());
    let refused =
        |what: String| Err(Finding::error(Code::OutputUnwritable, what).hint("give `--rejected` another name"));
    if folder.is_some_and(|folder| whole(folder).is_none()) {
        return refused(format!("there is no folder for `{}`", rejected.display()));
    }
    let Some(path) = whole(rejected) else { return Ok(()) };
    let read = files
        .iter()
        .filter_map(|file| whole(file))
        .any(|file| path.starts_with(file));
    match read {
        true => refused(format!("`{}` is one of the files that are read", rejected.display())),
        false => Ok(()),
    }
}

fn reported(global: &Global, import: &Import, dry: bool, streams: &mut Streams) -> Exit {
    let mut table = Table::new([
        Column::words("row").elastic(),
        Column::words("outcome"),
        Column::figures("order"),
    ]);
    let mut rows = Vec::new();
    for row in &import.rows {
        let place = row.place.as_ref().map(import::shown_place).unwrap_or_default();
        let (outcome, bad) = match row.outcome {
            Outcome::Taken => ("taken", false),
            Outcome::Duplicate => ("there already", false),
            Outcome::Conflict => ("conflict", true),
            Outcome::Refused => ("refused", true),
        };
        // Without the book there are no numbers to look up.
        let number = row.number.filter(|_| import.kept || row.outcome != Outcome::Taken);
        table.row([
            Cell::text(&place),
            if bad { Cell::mark(outcome) } else { Cell::text(outcome) },
            number.map_or(Cell::Empty, Cell::number),
        ]);
        rows.push(serde_json::json!({ "row": place, "outcome": row.outcome, "order": number }));
    }
    let of = |outcome| import.count(&outcome);
    let verdict = match (import.kept, dry) {
        (true, _) => "in the book",
        (_, true) => "a dry run: nothing was changed",
        _ => "nothing was taken, because there are mistakes; `--keep-right` takes those without",
    };
    let summary = format!(
        "\n{} new, {} there already, {} in conflict, {} refused: {verdict}\n",
        of(Outcome::Taken),
        of(Outcome::Duplicate),
        of(Outcome::Conflict),
        of(Outcome::Refused)
    );
    let answer = Answer {
        title: "Import",
        table: &table,
        summary: &summary,
        sources: &no_sources(),
        findings: &import.findings,
    };
    answer::table(global, &answer, streams, |findings| {
        json::report("rows", &rows, findings)
    })
}
