//! Which brochures does the catalogue list, in which order, and how many copies of each are printed?

use std::collections::BTreeMap;
use std::sync::Arc;

use schemars::JsonSchema;
use serde::Deserialize;

use super::project::{BrochureSource, Project};
use super::{Placed, SourceText, yaml};
use crate::diag::{Code, Finding, Findings, Place, closest, listed};

/// The file that lists the brochures of a project.
pub const CATALOGUE_FILE: &str = "brochures/catalogue.yaml";

/// The most copies of one print run that can be meant.
const MOST: u32 = 1_000_000;

/// The brochures in the order of the catalogue, with what is said nowhere else: code, title, year, languages and format
/// stand in each `brochure.yaml`, and the weight follows from format and paper.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Catalogue {
    /// The brochures in their order.
    pub brochures: Vec<Listed>,
}

/// A brochure of the catalogue.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Listed {
    /// Its name: its folder in brochures/.
    pub name: Placed<String>,
    /// How many copies are printed in each of its languages.
    #[serde(default)]
    pub print_run: BTreeMap<String, Placed<u32>>,
}

impl Listed {
    /// How many copies are printed in a language; `None` when that is not said.
    pub fn copies(&self, language: &str) -> Option<u32> {
        self.print_run.get(language).map(|copies| copies.value)
    }
}

impl Catalogue {
    /// What `brochures/catalogue.yaml` says. A project without it lists all brochures by name, except catalogues
    /// themselves, without print runs.
    ///
    /// # Errors
    /// What is wrong with the YAML; `brochure-unknown` for names that no brochure has, `yaml-value` for brochures that
    /// stand twice and print runs that cannot be meant.
    pub fn load(project: &Project) -> Result<Self, Findings> {
        if !project.root().join(CATALOGUE_FILE).is_file() {
            let plain = |id: &String| Listed {
                name: Placed::nowhere(id.clone()),
                print_run: BTreeMap::new(),
            };
            let lists = |id: &&String| project.brochure(id).is_ok_and(|source| source.is_catalogue());
            let brochures = project.ids().iter().filter(|id| !lists(id)).map(plain).collect();
            return Ok(Self { brochures });
        }
        let source = SourceText::read(project.root(), CATALOGUE_FILE)?;
        let catalogue: Self = yaml::parse(&source)?;
        let findings = catalogue.own_faults(project, &source.path);
        match findings.has_errors() {
            true => Err(findings),
            false => Ok(catalogue),
        }
    }

    /// What is wrong with the file by itself.
    fn own_faults(&self, project: &Project, file: &Arc<str>) -> Findings {
        let mut findings = Findings::new();
        let known = || project.ids().iter().map(String::as_str);
        for (index, one) in self.brochures.iter().enumerate() {
            let at = one.name.place(file);
            let shown: String = one.name.chars().take(60).collect();
            if !known().any(|id| id == one.name.as_str()) {
                let finding = Finding::error(Code::BrochureUnknown, format!("there is no brochure `{shown}`")).at(at);
                findings.push(match closest(&one.name, known()) {
                    Some(near) => finding.hint(format!("did you mean `{near}`?")),
                    None => finding.hint(format!("there are: {}", listed(known()))),
                });
            } else if self.brochures[..index].iter().any(|other| *other.name == *one.name) {
                let finding = Finding::error(Code::YamlValue, format!("`{shown}` stands twice in the catalogue"));
                findings.push(finding.at(at).hint("keep one of the two"));
            }
            for copies in one.print_run.values() {
                if !(1..=MOST).contains(&copies.value) {
                    let finding = Finding::error(Code::YamlValue, format!("{} copies cannot be printed", copies.value))
                        .at(copies.place(file));
                    findings.push(finding.hint(format!(
                        "write a whole number from 1 to {MOST}, or take the language away"
                    )));
                }
            }
        }
        findings
    }

    /// What is wrong between the catalogue and these brochures, as read.
    pub fn compared_with<'a>(&self, brochures: impl IntoIterator<Item = &'a BrochureSource>) -> Findings {
        let mut findings = Findings::new();
        let file: Arc<str> = CATALOGUE_FILE.into();
        for source in brochures {
            match self.brochures.iter().find(|one| *one.name == source.id) {
                Some(one) if source.is_catalogue() => {
                    let message = format!("`{}` is a catalogue itself", source.id);
                    let finding = Finding::error(Code::CatalogueIncomplete, message).at(one.name.place(&file));
                    findings.push(finding.hint("take it out of the list: a catalogue cannot show its own cover"));
                }
                Some(one) if one.name.line > 0 => languages(one, source, &file, &mut findings),
                None if !source.is_catalogue() => {
                    let message = format!("`{}` is not in the catalogue", source.id);
                    let finding = Finding::warning(Code::CatalogueIncomplete, message).at(Place::file(file.clone()));
                    findings.push(finding.hint(format!(
                        "add `- name: {}` and its `print-run` where it belongs in {CATALOGUE_FILE}",
                        source.id
                    )));
                }
                _ => {}
            }
        }
        findings
    }
}

/// Print runs in languages that the brochure does not have, and languages without a print run.
fn languages(one: &Listed, source: &BrochureSource, file: &Arc<str>, findings: &mut Findings) {
    let has = || source.brochure.languages.iter().map(|tag| tag.as_str());
    for (tag, copies) in one.print_run.iter().filter(|(tag, _)| !has().any(|own| own == *tag)) {
        let shown: String = tag.chars().take(40).collect();
        let message = format!(
            "`{}` is not made in `{shown}`, so it cannot be printed in it",
            source.id
        );
        findings.push(
            Finding::error(Code::NameUnknown, message)
                .at(copies.place(file))
                .hint(format!("its languages are {}; {} says so", listed(has()), source.file)),
        );
    }
    let lacking: Vec<&str> = has().filter(|tag| one.copies(tag).is_none()).collect();
    if !lacking.is_empty() {
        let message = format!(
            "`{}` has no print run in {}",
            source.id,
            listed(lacking.iter().copied())
        );
        let example: Vec<String> = lacking.iter().map(|tag| format!("{tag}: 200")).collect();
        findings.push(
            Finding::warning(Code::CatalogueIncomplete, message)
                .at(one.name.place(file))
                .hint(format!("add it to `print-run: {{ {} }}`", example.join(", "))),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::sample::{BOOKLET, HOUSE, LEAFLET};

    /// A project with the brochures `innforing` and `kort-om`, both in nb and se, and this catalogue.
    fn project(catalogue: &str) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (id, text) in [("innforing", BOOKLET), ("kort-om", LEAFLET)] {
            std::fs::create_dir_all(folder.path().join("brochures").join(id)).unwrap();
            std::fs::write(folder.path().join("brochures").join(id).join("brochure.yaml"), text).unwrap();
        }
        std::fs::write(folder.path().join("brochures/house.yaml"), HOUSE).unwrap();
        if !catalogue.is_empty() {
            std::fs::write(folder.path().join(CATALOGUE_FILE), catalogue).unwrap();
        }
        folder
    }

    /// The codes of everything that is wrong with a catalogue.
    fn faults(catalogue: &str) -> Vec<Code> {
        let folder = project(catalogue);
        let project = Project::load(folder.path()).unwrap();
        let findings = Catalogue::load(&project).map_or_else(
            |findings| findings,
            |catalogue| {
                let sources: Vec<_> = project.ids().iter().map(|id| project.brochure(id).unwrap()).collect();
                catalogue.compared_with(&sources)
            },
        );
        findings.iter().map(|finding| finding.code).collect()
    }

    /// The print runs of a brochure in all of its languages.
    fn runs(id: &str) -> String {
        let folder = project("");
        let source = Project::load(folder.path()).unwrap().brochure(id).unwrap();
        let runs: Vec<String> = source
            .brochure
            .languages
            .iter()
            .map(|tag| format!("{}: 100", tag.value))
            .collect();
        format!("  - {{ name: {id}, print-run: {{ {} }} }}\n", runs.join(", "))
    }

    #[test]
    fn a_complete_catalogue_has_no_faults() {
        let text = format!("brochures:\n{}{}", runs("kort-om"), runs("innforing"));
        assert_eq!(faults(&text), []);
    }

    #[test]
    fn without_the_file_all_brochures_are_listed_by_name() {
        let folder = project("");
        let catalogue = Catalogue::load(&Project::load(folder.path()).unwrap()).unwrap();
        let names: Vec<&str> = catalogue.brochures.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(names, ["innforing", "kort-om"]);
        assert_eq!(faults(""), []);
    }

    #[test]
    fn the_order_is_that_of_the_file() {
        let folder = project(&format!("brochures:\n{}{}", runs("kort-om"), runs("innforing")));
        let catalogue = Catalogue::load(&Project::load(folder.path()).unwrap()).unwrap();
        assert_eq!(catalogue.brochures[0].name.as_str(), "kort-om");
        assert_eq!(catalogue.brochures[0].copies("nb"), Some(100));
    }

    #[test]
    fn unknown_and_repeated_brochures_are_errors() {
        let twice = format!(
            "brochures:\n{}{}{}",
            runs("kort-om"),
            runs("innforing"),
            runs("kort-om")
        );
        assert_eq!(faults(&twice), [Code::YamlValue]);
        assert_eq!(faults("brochures:\n  - name: kortom\n"), [Code::BrochureUnknown]);
    }

    #[test]
    fn no_copies_and_other_languages_are_errors() {
        let text = format!("brochures:\n{}{}", runs("kort-om"), runs("innforing"));
        assert_eq!(faults(&text.replacen("nb: 100", "nb: 0", 1)), [Code::YamlValue]);
        assert_eq!(
            faults(&text.replacen("nb: 100", "nb: 100, fi: 5", 1)),
            [Code::NameUnknown]
        );
    }

    #[test]
    fn what_is_not_listed_is_a_warning() {
        let text = format!("brochures:\n{}", runs("kort-om"));
        assert_eq!(faults(&text), [Code::CatalogueIncomplete]);
        let text = format!("brochures:\n{}  - name: innforing\n", runs("kort-om"));
        assert_eq!(faults(&text), [Code::CatalogueIncomplete]);
    }
}
