//! Which files of the project are translations of which?

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
/// be read are findings. Of `orders` and `papers` only the languages count that have the file: where there is none, the
/// words of the program serve, and stubs would take their place.
pub fn titles(project: &Project, findings: &mut Findings) -> Vec<Title> {
    let mut titles = Vec::new();
    let all: Vec<&str> = project.house().languages.keys().map(String::as_str).collect();
    for name in shared(project, house_source(project)) {
        let is_there = |tag: &&&str| name == HOUSE || project.root().join(path(tag, &name)).is_file();
        let languages: Vec<&str> = all.iter().filter(is_there).copied().collect();
        titles.push(Title {
            shared: true,
            ..title(&name, None, &languages)
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
    check_brochures(&titles, &choice.brochures, findings);
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

/// Findings for names that no title has.
pub fn check_brochures(titles: &[Title], names: &[String], findings: &mut Findings) {
    let known = titles.iter().map(|title| title.name.as_str());
    check_names("brochure", names, known, Code::BrochureUnknown, findings);
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bokmal_is_the_source_unless_another_is_named_or_it_is_not_there() {
        assert_eq!(title("a", None, &["en", "nb"]).source, "nb");
        assert_eq!(title("a", Some("en"), &["en", "nb"]).languages, ["nb"]);
        assert_eq!(title("a", None, &["se", "en"]).source, "se");
    }
}
