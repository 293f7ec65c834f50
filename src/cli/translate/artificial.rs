//! How does a project get a copy of itself whose words are of the pseudo-language?

use std::path::{Component, Path, PathBuf};

use super::{Bench, fail};
use crate::cli::Exit;
use crate::cli::answer::{exit, refuse, tell};
use crate::cli::format::Format;
use crate::cli::meant;
use crate::cli::report::json;
use crate::cli::stream::Streams;
use crate::diag::{Code, Finding, Findings, Place};
use crate::source::house::HyphenationSetting;
use crate::source::project::Project;
use crate::translate::desk::{self, Title};
use crate::translate::file::MessageFile;
use crate::translate::pseudo;
use crate::translate::write::write_all;

/// The folders of a project that hold what its brochures are made of.
const OWN: [&str; 3] = ["brochures", "locales", "fonts"];

/// A copy of the project whose words are artificial.
pub(super) fn copy_of(bench: &Bench<'_>, brochures: &[String], output: &Path, streams: &mut Streams) -> Exit {
    let folder = bench.site.current.join(output);
    if let Some(message) = unusable(&folder, &bench.site.root, output) {
        let finding = Finding::error(Code::OutputUnwritable, message)
            .at(Place::file(output.display().to_string()))
            .hint("name a folder that does not exist yet, outside of `brochures`, `locales` and `fonts`");
        return refuse(bench.global, finding, streams);
    }
    let mut findings = Findings::new();
    let names: Vec<String> = brochures.iter().map(|name| meant::brochure(name)).collect();
    let mut titles = desk::titles(&bench.project, &mut findings);
    desk::check_brochures(&titles, &names, &mut findings);
    let is_whole = names.is_empty() || shows_others(&bench.project, &names);
    titles.retain(|title| title.shared || is_whole || names.contains(&title.name));
    let (mut files, mut copied) = (Vec::new(), needed(bench, is_whole));
    for title in &titles {
        let source = match MessageFile::read(&bench.site.root, &title.path(&title.source)) {
            Ok(Some(source)) => source,
            Ok(None) => continue,
            Err(found) => {
                findings.extend(found);
                continue;
            }
        };
        files.extend(artificial(title, &source));
        if !title.shared {
            copied.push(format!("brochures/{}", title.name));
        }
    }
    if findings.has_errors() {
        return fail(bench.global, &findings, streams);
    }
    let copies = copied
        .iter()
        .try_for_each(|path| copy(&bench.site.root.join(path), &folder.join(path)));
    let written = copies.map_err(|error| {
        Finding::error(
            Code::OutputUnwritable,
            format!("{} cannot be written: {error}", output.display()),
        )
        .hint("is the disk full, or the folder read-only?")
    });
    if let Err(finding) = written.and_then(|()| write_all(&folder, &files)) {
        // It did not exist before, so nothing in it is anybody's.
        let _ = std::fs::remove_dir_all(&folder);
        findings.push(finding);
        return fail(bench.global, &findings, streams);
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

/// Why a copy cannot be made in a folder; `None` when it can.
fn unusable(folder: &Path, root: &Path, shown: &Path) -> Option<String> {
    if folder.exists() {
        return Some(format!("{} exists already", shown.display()));
    }
    let folder = real(folder);
    let own = OWN.into_iter().find(|own| folder.starts_with(real(&root.join(own))))?;
    Some(format!(
        "{} is in `{own}`, with the project's own files",
        shown.display()
    ))
}

/// Where a path leads: links followed as far as it exists, `.` and `..` taken away.
fn real(path: &Path) -> PathBuf {
    let mut real = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                real.pop();
            }
            other => {
                real.push(other);
                real = real.canonicalize().unwrap_or(real);
            }
        }
    }
    real
}

/// Whether one of the brochures shows the others, as the catalogue's poster does: it needs them all.
fn shows_others(project: &Project, names: &[String]) -> bool {
    let shows = |name: &String| project.brochure(name).is_ok_and(|read| read.is_catalogue());
    names.iter().any(shows)
}

/// What the copy needs beside its brochures and words, as far as it is there: the house and its fonts, patterns and profiles; of
/// a whole project also the lists that name brochures.
fn needed(bench: &Bench<'_>, is_whole: bool) -> Vec<String> {
    let house = bench.project.house();
    let mut needed: Vec<String> = ["brochures/house.yaml", "fonts"].map(str::to_owned).into();
    if is_whole {
        let entries = std::fs::read_dir(bench.site.root.join("brochures"));
        let names = entries.into_iter().flatten().flatten().map(|entry| entry.file_name());
        let files = names.filter_map(|name| Some(format!("brochures/{}", name.to_str()?)));
        needed.extend(
            files
                .filter(|file| file.ends_with(".yaml") && *file != needed[0])
                .collect::<Vec<_>>(),
        );
    }
    for settings in house.languages.values() {
        if let HyphenationSetting::File(patterns) = &settings.hyphenation {
            needed.push(patterns.file.value.clone());
        }
    }
    let conditions = house.printing.iter().flat_map(|printing| printing.conditions.values());
    needed.extend(conditions.map(|condition| condition.value.profile.value.clone()));
    let is_inside = |path: &String| {
        Path::new(path)
            .components()
            .all(|part| matches!(part, Component::Normal(_)))
    };
    needed.retain(|path| is_inside(path) && bench.site.root.join(path).exists());
    needed.sort_unstable();
    needed.dedup();
    needed
}

/// The artificial words of a title, by file: the same in all its languages.
fn artificial(title: &Title, source: &MessageFile) -> Vec<(String, String)> {
    let text = pseudo::pseudo(source);
    let languages = std::iter::once(&title.source).chain(&title.languages);
    languages.map(|language| (title.path(language), text.clone())).collect()
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
