//! Which brochures does the project folder hold, and what do they share?

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::brochure::Brochure;
use super::house::House;
use super::{SourceText, check, yaml};
use crate::diag::{Code, Finding, Findings, Place, closest, listed};

/// The file that makes a folder a project.
pub const HOUSE_FILE: &str = "brochures/house.yaml";

/// A project folder: what all brochures share, and which brochures there are. They are read one by one, when asked for.
#[derive(Clone, Debug)]
pub struct Project {
    root: PathBuf,
    house: House,
    ids: Vec<String>,
    warnings: Findings,
}

/// A brochure as it is written, checked against its house.
#[derive(Clone, Debug)]
pub struct BrochureSource {
    /// The name of its folder.
    pub id: String,
    /// Its folder, where its pictures are, relative to the project: `brochures/<id>`.
    pub folder: String,
    /// Its YAML file, relative to the project, for places in findings.
    pub file: Arc<str>,
    /// What the file says.
    pub brochure: Brochure,
    /// What is odd but no reason to stop.
    pub warnings: Findings,
}

impl BrochureSource {
    /// Whether it lists the other brochures, and so is no title of its own.
    pub fn is_catalogue(&self) -> bool {
        self.brochure.is_catalogue()
    }
}

impl Project {
    /// Reads `brochures/house.yaml` below `root` and lists the brochures, without reading them.
    ///
    /// # Errors
    /// `project-missing`; what is wrong with the house's YAML (the first thing only) or, when it can be read, with
    /// what it says (everything); names of brochure folders that cannot be used in file names.
    pub fn load(root: &Path) -> Result<Self, Findings> {
        if !root.join(HOUSE_FILE).exists() {
            return Err(Finding::error(
                Code::ProjectMissing,
                format!("there is no `{HOUSE_FILE}` in {}", root.display()),
            )
            .hint("run the command in the project's folder, the one that holds `brochures`, `locales` and `fonts`")
            .hint("or name that folder: `--project FOLDER`")
            .into());
        }
        Self::with_house(root, &SourceText::read(root, HOUSE_FILE)?)
    }

    /// The same with another text of the house than the folder has now.
    ///
    /// # Errors
    /// As [`Project::load`].
    pub fn with_house(root: &Path, source: &SourceText) -> Result<Self, Findings> {
        let house: House = yaml::parse(source)?;
        let mut findings = check::house(&house, &source.path);
        let ids = brochure_ids(root, &mut findings);
        match findings.has_errors() {
            true => Err(findings),
            false => Ok(Self {
                root: root.to_path_buf(),
                house,
                ids,
                warnings: findings,
            }),
        }
    }

    /// The project folder, as it was given.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// What all brochures share.
    pub fn house(&self) -> &House {
        &self.house
    }

    /// The names of the brochures, sorted.
    pub fn ids(&self) -> &[String] {
        &self.ids
    }

    /// What is odd about the house but no reason to stop.
    pub fn warnings(&self) -> &Findings {
        &self.warnings
    }

    /// Reads one brochure and checks it against the house. Its words and pictures are not read.
    ///
    /// # Errors
    /// `brochure-unknown`; what is wrong with the YAML (the first thing only) or, when it can be read, with what it
    /// says (everything, warnings included).
    pub fn brochure(&self, id: &str) -> Result<BrochureSource, Findings> {
        if !self.ids.iter().any(|known| known == id) {
            return Err(self.unknown(id).into());
        }
        let folder = format!("brochures/{id}");
        let source = SourceText::read(&self.root, &format!("{folder}/brochure.yaml"))?;
        let brochure: Brochure = yaml::parse(&source)?;
        let findings = check::brochure(&brochure, &self.house, &source.path);
        match findings.has_errors() {
            true => Err(findings),
            false => Ok(BrochureSource {
                id: id.to_owned(),
                folder,
                file: source.path,
                brochure,
                warnings: findings,
            }),
        }
    }

    fn unknown(&self, id: &str) -> Finding {
        let known = || self.ids.iter().map(String::as_str);
        let shown: String = id.chars().take(60).collect();
        let finding = Finding::error(Code::BrochureUnknown, format!("there is no brochure `{shown}`"));
        let finding = match closest(id, known()) {
            Some(near) => finding.hint(format!("did you mean `{near}`?")),
            None => finding,
        };
        if self.ids.is_empty() {
            return finding.hint("make one with `trykksak new NAME`");
        }
        finding.hint(format!("there are: {}", listed(known())))
    }
}

/// The folders in `brochures` that hold a `brochure.yaml`, sorted by name.
fn brochure_ids(root: &Path, findings: &mut Findings) -> Vec<String> {
    let entries = match std::fs::read_dir(root.join("brochures")) {
        Ok(entries) => entries,
        Err(error) => {
            let message = format!("the folder cannot be read: {}", error.kind());
            findings.push(Finding::error(Code::FileUnreadable, message).at(Place::file("brochures")));
            return Vec::new();
        }
    };
    let mut ids = Vec::new();
    for entry in entries.flatten() {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        if !path.is_dir() || name.starts_with('.') {
            continue;
        }
        if !path.join("brochure.yaml").is_file() {
            findings.push(no_brochure(&path, &name));
            continue;
        }
        if is_brochure_id(&name) {
            ids.push(name);
        } else {
            let message = format!("`{name}` cannot be the name of a brochure");
            let finding = Finding::error(Code::BrochureInvalid, message).at(Place::file(format!("brochures/{name}")));
            findings.push(finding.hint("rename the folder: small letters a to z, digits and hyphens, as in `kort-om`"));
        }
    }
    ids.sort();
    findings.sort();
    ids
}

/// A folder that makes no brochure: probably its file has another name.
fn no_brochure(path: &Path, name: &str) -> Finding {
    let finding = Finding::warning(
        Code::FileUnreadable,
        format!("the folder `{name}` has no brochure.yaml"),
    )
    .at(Place::file(format!("brochures/{name}")));
    let other = ["brochure.yml", "Brochure.yaml"]
        .iter()
        .find(|other| path.join(other).is_file());
    match other {
        Some(other) => finding.hint(format!("rename {other} to brochure.yaml")),
        None => finding.hint("add brochure.yaml, or move the folder out of brochures"),
    }
}

/// Whether a name can be a folder, a file name and a part of a web address everywhere.
pub fn is_brochure_id(name: &str) -> bool {
    !name.is_empty()
        && name.len() <= 64
        && name
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && !name.starts_with('-')
        && !name.ends_with('-')
        && name != "house"
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::sample::{BOOKLET, HOUSE, LEAFLET};

    /// A project with the house and the two brochures `innforing` and `kort-om`.
    fn project() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for id in ["kort-om", "innforing"] {
            std::fs::create_dir_all(folder.path().join("brochures").join(id)).unwrap();
        }
        std::fs::write(folder.path().join(HOUSE_FILE), HOUSE).unwrap();
        std::fs::write(folder.path().join("brochures/innforing/brochure.yaml"), BOOKLET).unwrap();
        std::fs::write(folder.path().join("brochures/kort-om/brochure.yaml"), LEAFLET).unwrap();
        folder
    }

    fn code(result: Result<impl Sized, Findings>) -> Code {
        result
            .err()
            .and_then(|findings| findings.iter().next().map(|finding| finding.code))
            .expect("a finding")
    }

    #[test]
    fn brochures_are_listed_in_order() {
        let folder = project();
        assert_eq!(Project::load(folder.path()).unwrap().ids(), ["innforing", "kort-om"]);
    }

    #[test]
    fn a_folder_without_brochure_yaml_is_a_finding() {
        let folder = project();
        std::fs::create_dir(folder.path().join("brochures/pictures")).unwrap();
        std::fs::write(folder.path().join("brochures/pictures/brochure.yml"), "title: x\n").unwrap();
        let project = Project::load(folder.path()).unwrap();
        let finding = project.warnings().iter().next().unwrap();
        assert_eq!((project.ids().len(), finding.code), (2, Code::FileUnreadable));
        assert!(finding.hints[0].contains("rename"));
    }

    #[test]
    fn a_brochure_knows_its_file() {
        let folder = project();
        let brochure = Project::load(folder.path()).unwrap().brochure("kort-om").unwrap();
        assert_eq!(
            (&*brochure.file, &*brochure.brochure.code.value),
            ("brochures/kort-om/brochure.yaml", "SN-102")
        );
    }

    #[test]
    fn a_folder_without_house_is_no_project() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(code(Project::load(folder.path())), Code::ProjectMissing);
    }

    #[test]
    fn an_unknown_brochure_is_answered_with_the_nearest() {
        let folder = project();
        let findings = Project::load(folder.path()).unwrap().brochure("kortom").unwrap_err();
        let finding = findings.iter().next().unwrap();
        assert_eq!(
            (finding.code, &*finding.hints[0]),
            (Code::BrochureUnknown, "did you mean `kort-om`?")
        );
    }

    #[test]
    fn a_brochure_name_cannot_lead_out_of_the_folder() {
        let folder = project();
        assert_eq!(
            code(Project::load(folder.path()).unwrap().brochure("../brochures/kort-om")),
            Code::BrochureUnknown
        );
    }

    #[test]
    fn a_broken_brochure_does_not_stop_the_others() {
        let folder = project();
        std::fs::write(folder.path().join("brochures/innforing/brochure.yaml"), "title: a: b").unwrap();
        let project = Project::load(folder.path()).unwrap();
        assert!(project.brochure("kort-om").is_ok());
        assert_eq!(code(project.brochure("innforing")), Code::YamlSyntax);
    }

    #[test]
    fn a_folder_name_with_spaces_is_a_finding() {
        let folder = project();
        std::fs::create_dir(folder.path().join("brochures/Kort om")).unwrap();
        std::fs::write(folder.path().join("brochures/Kort om/brochure.yaml"), LEAFLET).unwrap();
        assert_eq!(code(Project::load(folder.path())), Code::BrochureInvalid);
    }

    #[test]
    fn all_faults_of_a_house_are_reported() {
        let folder = project();
        let text = HOUSE
            .replace("step: 13pt", "step: 0pt")
            .replace("font: display", "font: dispaly");
        std::fs::write(folder.path().join(HOUSE_FILE), text).unwrap();
        assert_eq!(Project::load(folder.path()).unwrap_err().len(), 4);
    }

    #[test]
    fn ten_megabytes_of_yaml_are_refused() {
        let folder = project();
        std::fs::write(
            folder.path().join("brochures/kort-om/brochure.yaml"),
            "a: b\n".repeat(2 << 20),
        )
        .unwrap();
        assert_eq!(
            code(Project::load(folder.path()).unwrap().brochure("kort-om")),
            Code::FileTooLarge
        );
    }

    #[test]
    fn latin_1_is_refused() {
        let folder = project();
        std::fs::write(
            folder.path().join("brochures/kort-om/brochure.yaml"),
            b"title: sm\xe5\n",
        )
        .unwrap();
        assert_eq!(
            code(Project::load(folder.path()).unwrap().brochure("kort-om")),
            Code::FileEncoding
        );
    }
}
