//! Which files of the project are translations of which, and how are several of them written at once?

use std::path::{Path, PathBuf};

use super::file::MessageFile;
use crate::diag::{Code, Finding, Findings, closest, listed};
use crate::source::brochure::Brochure;
use crate::source::project::Project;

/// The source language of a brochure that names no other.
pub const SOURCE: &str = "nb";

/// The words that all brochures share, as the name of a file.
pub const HOUSE: &str = "house";

/// A source file and its translations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Title {
    /// The brochure's name, or that of a file of the house.
    pub name: String,
    /// Whether it is no brochure, but a file of the house: `house` itself, `orders`, `papers`.
    pub shared: bool,
    /// The language that the others are translated from.
    pub source: String,
    /// The other languages, in the order of the brochure.
    pub languages: Vec<String>,
}

impl Title {
    /// Where its words in a language are, relative to the project.
    pub fn path(&self, language: &str) -> String {
        path(language, &self.name)
    }
}

/// Where the words of a brochure in a language are.
pub fn path(language: &str, name: &str) -> String {
    format!("locales/{language}/{name}.ftl")
}

/// `house` first, then the other files of the house, then every brochure that can be read, each by name; brochures that cannot
/// be read are findings.
pub fn titles(project: &Project, findings: &mut Findings) -> Vec<Title> {
    let mut titles = Vec::new();
    let all: Vec<&str> = project.house().languages.keys().map(String::as_str).collect();
    for name in shared(project, house_source(project)) {
        titles.push(Title {
            shared: true,
            ..title(&name, None, &all)
        });
    }
    for id in project.ids() {
        let Some(read) = findings.take(project.brochure(id)) else {
            continue;
        };
        let languages: Vec<&str> = read.brochure.languages.iter().map(|tag| tag.as_str()).collect();
        titles.push(title(id, Some(source(&read.brochure)), &languages));
    }
    titles
}

/// The language that the files of the house are translated from.
pub fn house_source(project: &Project) -> &str {
    let all: Vec<&str> = project.house().languages.keys().map(String::as_str).collect();
    source_of(None, &all)
}

/// The files of the house: `house`, and those among the words of its source language that belong to no brochure.
fn shared(project: &Project, source: &str) -> Vec<String> {
    let entries = std::fs::read_dir(project.root().join("locales").join(source));
    let mut others: Vec<String> = entries
        .into_iter()
        .flatten()
        .filter_map(|entry| {
            let name = entry.ok()?.file_name().into_string().ok()?;
            name.strip_suffix(".ftl").map(str::to_owned)
        })
        // Hidden files are those of editors.
        .filter(|name| name != HOUSE && !name.starts_with('.') && !project.ids().contains(name))
        .collect();
    others.sort_unstable();
    std::iter::once(HOUSE.to_owned()).chain(others).collect()
}

/// The language that a brochure is translated from.
pub fn source(brochure: &Brochure) -> &str {
    let languages: Vec<&str> = brochure.languages.iter().map(|tag| tag.as_str()).collect();
    source_of(brochure.source.as_ref().map(|source| source.as_str()), &languages)
}

/// The source of some translations: the language that is named, else bokmål, else the first.
fn source_of<'a>(named: Option<&'a str>, languages: &[&'a str]) -> &'a str {
    let default = languages.iter().find(|tag| **tag == SOURCE).or(languages.first());
    named.or(default.copied()).unwrap_or(SOURCE)
}

fn title(name: &str, source: Option<&str>, languages: &[&str]) -> Title {
    let source = source_of(source, languages);
    Title {
        name: name.to_owned(),
        shared: false,
        source: source.to_owned(),
        languages: languages
            .iter()
            .filter(|tag| **tag != source)
            .map(|tag| (*tag).to_owned())
            .collect(),
    }
}

/// Which translations are meant; all when nothing is named.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// Names of brochures, or of files of the house.
    pub brochures: Vec<String>,
    /// Languages.
    pub languages: Vec<String>,
}

/// A translation with its source.
#[derive(Clone, Debug)]
pub struct Pair {
    /// The brochure's name, or that of a file of the house.
    pub name: String,
    /// Whether it is no brochure, but a file of the house.
    pub shared: bool,
    /// The language of the translation.
    pub language: String,
    /// The source's language.
    pub source_language: String,
    /// The source.
    pub source: std::sync::Arc<MessageFile>,
    /// The translation; `None` when there is no file.
    pub target: Option<MessageFile>,
}

impl Pair {
    /// Where the translation is, relative to the project.
    pub fn path(&self) -> String {
        path(&self.language, &self.name)
    }
}

/// The translations that are chosen, by title and then language. Files that cannot be read are findings.
pub fn pairs(project: &Project, choice: &Choice, findings: &mut Findings) -> Vec<Pair> {
    let titles = titles(project, findings);
    check_names(
        "brochure",
        &choice.brochures,
        titles.iter().map(|t| t.name.as_str()),
        Code::BrochureUnknown,
        findings,
    );
    let known = project.house().languages.keys().map(String::as_str);
    check_names("language", &choice.languages, known, Code::NameUnknown, findings);
    let mut pairs = Vec::new();
    for title in titles {
        if !wanted(&choice.brochures, &title.name) {
            continue;
        }
        let languages: Vec<&String> = title
            .languages
            .iter()
            .filter(|tag| wanted(&choice.languages, tag))
            .collect();
        if languages.is_empty() {
            continue;
        }
        let source = match MessageFile::read(project.root(), &title.path(&title.source)) {
            Ok(Some(source)) => std::sync::Arc::new(source),
            Ok(None) => {
                findings.push(no_source(&title));
                continue;
            }
            Err(found) => {
                findings.extend(found);
                continue;
            }
        };
        for language in languages {
            if let Some(target) = findings.take(MessageFile::read(project.root(), &title.path(language))) {
                pairs.push(Pair {
                    name: title.name.clone(),
                    shared: title.shared,
                    language: language.clone(),
                    source_language: title.source.clone(),
                    source: source.clone(),
                    target,
                });
            }
        }
    }
    pairs
}

fn wanted(chosen: &[String], name: &str) -> bool {
    chosen.is_empty() || chosen.iter().any(|one| one == name)
}

fn no_source(title: &Title) -> Finding {
    Finding::error(
        Code::FileUnreadable,
        format!("`{}` has no words in its source language {}", title.name, title.source),
    )
    .at(crate::diag::Place::file(title.path(&title.source)))
    .hint("write them, or name another language: `source: nn` in its brochure.yaml")
}

fn check_names<'a>(
    what: &str,
    names: &[String],
    known: impl Iterator<Item = &'a str> + Clone,
    code: Code,
    findings: &mut Findings,
) {
    for name in names
        .iter()
        .filter(|name| !known.clone().any(|one| one == name.as_str()))
    {
        let shown: String = name.chars().take(60).collect();
        let finding = Finding::error(code, format!("there is no {what} `{shown}`"));
        findings.push(match closest(name, known.clone()) {
            Some(near) => finding.hint(format!("did you mean `{near}`?")),
            None => finding.hint(format!("there are: {}", listed(known.clone()))),
        });
    }
}

/// A file of the project that gets another text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rewrite {
    /// The file, relative to the project.
    pub path: String,
    /// What it said when it was read; `None` when it did not exist.
    pub before: Option<String>,
    /// What it shall say.
    pub text: String,
}

impl Rewrite {
    /// The translation of a pair with another text.
    pub fn of(pair: &Pair, text: String) -> Self {
        Self {
            path: pair.path(),
            before: pair.target.as_ref().map(MessageFile::whole),
            text,
        }
    }
}

/// Writes all files or none, and none when one of them is not any more what it was when it was read: somebody has saved it
/// in an editor.
///
/// # Errors
/// `translation-changed`, and those of [`write_all`].
pub fn rewrite(root: &Path, files: &[Rewrite]) -> Result<(), Finding> {
    let is_other = |file: &&Rewrite| match std::fs::read(root.join(&file.path)) {
        Ok(bytes) => file.before.as_ref().map(String::as_bytes) != Some(&*bytes),
        Err(error) => file.before.is_some() || error.kind() != std::io::ErrorKind::NotFound,
    };
    if let Some(file) = files.iter().find(is_other) {
        let message = format!("{} was changed by another program in the meantime", file.path);
        return Err(Finding::error(Code::TranslationChanged, message)
            .at(crate::diag::Place::file(&*file.path))
            .hint("nothing was written; run the command again"));
    }
    let texts: Vec<(String, String)> = files
        .iter()
        .map(|file| (file.path.clone(), file.text.clone()))
        .collect();
    write_all(root, &texts)
}

/// Writes all files or none: first all of them under other names, then all renamed.
///
/// # Errors
/// `output-unwritable`; no file has changed then, unless the disk failed between two renames.
pub fn write_all(root: &Path, files: &[(String, String)]) -> Result<(), Finding> {
    let mut parts: Vec<(PathBuf, PathBuf)> = Vec::new();
    let written = files.iter().try_for_each(|(path, text)| {
        let file = root.join(path);
        let folder = file.parent().unwrap_or(root).to_path_buf();
        std::fs::create_dir_all(&folder).map_err(|error| unwritable(path, &error))?;
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let part = folder.join(format!(".{name}.part"));
        parts.push((part.clone(), file.clone()));
        std::fs::write(&part, text).map_err(|error| unwritable(path, &error))
    });
    let renamed = written.and_then(|()| {
        parts.iter().zip(files).try_for_each(|((part, file), (path, _))| {
            std::fs::rename(part, file).map_err(|error| unwritable(path, &error))
        })
    });
    if renamed.is_err() {
        for (part, _) in &parts {
            // What was renamed is not there any more; what cannot be removed is hidden and does no harm.
            let _ = std::fs::remove_file(part);
        }
    }
    renamed
}

fn unwritable(path: &str, error: &std::io::Error) -> Finding {
    Finding::error(Code::OutputUnwritable, format!("{path} cannot be written: {error}"))
        .hint("is the file open in another program, the disk full, or the folder read-only?")
        .hint("nothing was changed")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bokmal_is_the_source_unless_another_is_named_or_it_is_not_there() {
        assert_eq!(title("a", None, &["en", "nb"]).source, "nb");
        assert_eq!(title("a", Some("en"), &["en", "nb"]).languages, ["nb"]);
        assert_eq!(title("a", None, &["se", "en"]).source, "se");
    }

    #[test]
    fn files_are_written_together_or_not_at_all() {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("f"), "x").expect("a file");
        let files = |second: &str| {
            [
                ("a.ftl".to_owned(), "a = b\n".to_owned()),
                (second.to_owned(), String::new()),
            ]
        };
        assert_eq!(
            write_all(folder.path(), &files("f/c.ftl")).map_err(|finding| finding.code),
            Err(Code::OutputUnwritable)
        );
        assert_eq!(std::fs::read_dir(folder.path()).expect("a folder").count(), 1);
        assert!(write_all(folder.path(), &files("b/c.ftl")).is_ok());
        assert!(folder.path().join("b/c.ftl").is_file());
    }
}
