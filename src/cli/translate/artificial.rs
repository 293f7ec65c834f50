//! How does a project get a copy of itself whose words are of the pseudo-language?

use std::path::Path;

use super::{Bench, fail};
use crate::cli::Exit;
use crate::cli::answer::{exit, refuse, tell};
use crate::cli::format::Format;
use crate::cli::meant;
use crate::cli::report::json;
use crate::cli::stream::Streams;
use crate::diag::{Code, Finding, Findings};
use crate::translate::desk;
use crate::translate::file::MessageFile;
use crate::translate::pseudo;
use crate::translate::write::write_all;

/// A copy of the project whose words are artificial.
pub(super) fn copy_of(bench: &Bench<'_>, brochures: &[String], output: &Path, streams: &mut Streams) -> Exit {
    let folder = bench.site.current.join(output);
    if folder.exists() || folder.starts_with(bench.site.root.join("brochures")) {
        let finding = Finding::error(Code::OutputUnwritable, format!("{} exists already", output.display()))
            .hint("name a folder that does not exist yet, outside of `brochures`");
        return refuse(bench.global, finding, streams);
    }
    let mut findings = Findings::new();
    let names: Vec<String> = brochures.iter().map(|name| meant::brochure(name)).collect();
    let titles = desk::titles(&bench.project, &mut findings);
    let mut files = Vec::new();
    let mut copied = vec!["brochures/house.yaml".to_owned()];
    for title in titles
        .iter()
        .filter(|title| title.shared || names.is_empty() || names.contains(&title.name))
    {
        let source = match MessageFile::read(&bench.site.root, &title.path(&title.source)) {
            Ok(Some(source)) => source,
            Ok(None) => continue,
            Err(found) => {
                findings.extend(found);
                continue;
            }
        };
        let text = pseudo::pseudo(&source);
        for language in std::iter::once(&title.source).chain(&title.languages) {
            files.push((title.path(language), text.clone()));
        }
        if !title.shared {
            copied.push(format!("brochures/{}", title.name));
        }
    }
    copied.push("fonts".to_owned());
    if findings.has_errors() {
        return fail(bench.global, &findings, streams);
    }
    let copies = copied
        .iter()
        .try_for_each(|path| copy(&bench.site.root.join(path), &folder.join(path)));
    if let Err(error) = copies {
        findings.push(
            Finding::error(
                Code::OutputUnwritable,
                format!("{} cannot be written: {error}", output.display()),
            )
            .hint("is the disk full, or the folder read-only?"),
        );
        return fail(bench.global, &findings, streams);
    }
    if let Err(finding) = write_all(&folder, &files) {
        return refuse(bench.global, finding, streams);
    }
    let shown = [bench.site.shown(&folder)];
    tell(bench.global, &findings, streams, |findings| {
        json::created(&shown, findings)
    });
    if bench.global.format == Format::Human && !bench.global.quiet {
        streams.result(format_args!(
            "{}\n\n`trykksak build --project {}` shows where a long translation would not fit\n",
            output.display(),
            output.display()
        ));
    }
    exit(&findings)
}

/// Copies a file, or a folder with what is in it.
fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    if !from.is_dir() {
        if let Some(folder) = to.parent() {
            std::fs::create_dir_all(folder)?;
        }
        return std::fs::copy(from, to).map(|_| ());
    }
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        copy(&entry.path(), &to.join(entry.file_name()))?;
    }
    Ok(())
}
