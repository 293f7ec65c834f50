//! Which titles can be ordered, in which languages, and what does a copy of each weigh?

use std::collections::BTreeMap;

use super::item::Item;
use super::measure::{CopySize, Extent, Weight};
use crate::content::{FinishedCopy, Format, Printing};
use crate::diag::{Code, Finding, Findings};
use crate::geom::Length;
use crate::locale::{Locale, Variables};
use crate::source::{BrochureSource, Project};

/// Everything that can be ordered, sorted by title.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Catalogue {
    titles: Vec<Title>,
    /// Titles by everything that they are called, squeezed.
    by_name: BTreeMap<String, usize>,
}

/// A brochure as something to order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Title {
    /// The brochure's name, such as `kort-om`.
    pub id: String,
    /// The order code, such as `SN-02`.
    pub code: String,
    /// The name of its format, such as `a5-booklet`.
    pub format: String,
    /// Its name in each language that it exists in, in the brochure's order of languages.
    pub names: Vec<(String, String)>,
    /// Size and weight of a copy.
    pub copy: CopySize,
}

impl Title {
    /// Its name in a language; none when it does not exist in it.
    pub fn name(&self, language: &str) -> Option<&str> {
        self.names
            .iter()
            .find(|(tag, _)| tag == language)
            .map(|(_, name)| name.as_str())
    }

    /// Its languages, in the brochure's order.
    pub fn languages(&self) -> impl Iterator<Item = &str> + Clone {
        self.names.iter().map(|(tag, _)| tag.as_str())
    }
}

impl Catalogue {
    /// The catalogue of a project: all of its brochures that are no catalogue themselves, with the titles from their messages.
    ///
    /// # Errors
    /// What is wrong with a brochure or with its messages: a title that cannot be named cannot be ordered.
    pub fn load(project: &Project) -> Result<Self, Findings> {
        let mut findings = Findings::new();
        let mut titles = Vec::new();
        for id in project.ids() {
            let Some(source) = findings.take(project.brochure(id)) else {
                continue;
            };
            if source.is_catalogue() {
                continue;
            }
            if let Some(title) = findings.take(title(project, &source)) {
                titles.push(title);
            }
        }
        match findings.has_errors() {
            true => Err(findings),
            false => Ok(Self::of(titles)),
        }
    }

    /// A catalogue of these titles.
    pub fn of(titles: Vec<Title>) -> Self {
        let mut by_name = BTreeMap::new();
        for (index, title) in titles.iter().enumerate() {
            let names = title.names.iter().map(|(_, name)| name);
            for name in [&title.id, &title.code].into_iter().chain(names) {
                by_name.entry(squeezed(name)).or_insert(index);
            }
        }
        Self { titles, by_name }
    }

    /// All titles, sorted by name.
    pub fn titles(&self) -> &[Title] {
        &self.titles
    }

    /// The title of a brochure's name.
    pub fn title(&self, id: &str) -> Option<&Title> {
        self.titles.iter().find(|title| title.id == id)
    }

    /// Everything that can be ordered: each title in each of its languages.
    pub fn items(&self) -> impl Iterator<Item = Item> + '_ {
        let of = |title: &'_ Title| -> Vec<Item> { title.languages().map(|tag| Item::new(&title.id, tag)).collect() };
        self.titles.iter().flat_map(of)
    }

    /// Whether an item exists.
    pub fn has(&self, item: &Item) -> bool {
        self.title(&item.title)
            .is_some_and(|title| title.name(&item.language).is_some())
    }

    /// The title that somebody typed: a brochure's name, its order code or its title in any language, in any case.
    pub fn find(&self, typed: &str) -> Option<&Title> {
        let index = self.by_name.get(&squeezed(typed))?;
        self.titles.get(*index)
    }
}

/// Lower case, without anything but letters and digits, so that dashes and spaces do not matter.
fn squeezed(text: &str) -> String {
    text.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

fn title(project: &Project, source: &BrochureSource) -> Result<Title, Findings> {
    let house = project.house();
    let brochure = &source.brochure;
    let mut findings = Findings::new();
    let mut names = Vec::new();
    for tag in &brochure.languages {
        let Some(settings) = house.languages.get(&tag.value) else {
            continue;
        };
        let variables = Variables::of(house, brochure, settings.conventions);
        let locale = findings.take(Locale::load(project.root(), tag, settings, &source.id, variables));
        let Some(locale) = locale else { continue };
        match locale.words(&brochure.title, Some(brochure.title.place(&source.file))) {
            Ok(words) => names.push((tag.value.clone(), words.plain())),
            Err(finding) => findings.push(finding),
        }
    }
    let copy = findings.take(copy_size(project, source));
    let Some(copy) = copy.filter(|_| !findings.has_errors()) else {
        return Err(findings);
    };
    Ok(Title {
        id: source.id.clone(),
        code: brochure.code.value.clone(),
        format: brochure.format.value.clone(),
        names,
        copy,
    })
}

/// Size and weight of one copy, from format, pages and paper.
fn copy_size(project: &Project, source: &BrochureSource) -> Result<CopySize, Findings> {
    let (house, brochure) = (project.house(), &source.brochure);
    let name = &brochure.format.value;
    let Some(written) = house.formats.get(name) else {
        return Err(
            Finding::error(Code::NameUnknown, format!("there is no format `{name}`"))
                .at(brochure.format.place(&source.file))
                .hint("the formats are in house.yaml")
                .into(),
        );
    };
    let format = Format::of(name, written);
    let pages = brochure.pages.as_ref().map_or(2, |pages| pages.value);
    let printing = Printing::of(house, brochure, project.root())?;
    let copy = FinishedCopy::of(&format, pages, &printing.paper);
    let (width, height) = (extent(copy.closed.width), extent(copy.closed.height));
    let whole = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    Ok(CopySize {
        weight: Weight::milligrams(whole(copy.milligrams)),
        width: width.min(height),
        height: width.max(height),
        thickness: Extent::micrometres(whole(copy.micrometres)),
    })
}

fn extent(length: Length) -> Extent {
    // 1 pt is 25.4 mm / 72.
    let micropoints = i128::from(length.to_micropoints());
    let micrometres = (micropoints * 25_400 + 36_000_000) / 72_000_000;
    Extent::micrometres(i64::try_from(micrometres).unwrap_or(i64::MAX))
}

/// Names of titles by item, for tables.
pub fn names(catalogue: &Catalogue) -> BTreeMap<Item, String> {
    let of = |title: &Title| -> Vec<(Item, String)> {
        let pairs = title.names.iter();
        pairs
            .map(|(tag, name)| (Item::new(&title.id, tag), name.clone()))
            .collect()
    };
    catalogue.titles().iter().flat_map(of).collect()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn catalogue() -> Catalogue {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        Catalogue::load(&Project::load(root).unwrap()).unwrap()
    }

    #[test]
    fn a_title_is_found_by_name_code_and_words() {
        let catalogue = catalogue();
        let code = catalogue.title("kort-om").unwrap().code.to_lowercase().replace('-', "");
        for typed in ["kort-om", "Kort-Om ", &code, "Kort om selvhjelp og selvhjelpsgrupper"] {
            assert_eq!(catalogue.find(typed).map(|t| t.id.as_str()), Some("kort-om"), "{typed}");
        }
        assert_eq!(catalogue.find("kort"), None);
    }

    #[test]
    fn every_item_is_a_language_of_a_title() {
        let catalogue = catalogue();
        assert!(catalogue.has(&Item::new("kort-om", "se")));
        assert!(!catalogue.has(&Item::new("kort-om", "fi")));
        assert!(catalogue.items().count() >= 8);
    }

    #[test]
    fn a_booklet_is_heavier_than_a_leaflet_and_folds_to_its_size() {
        let catalogue = catalogue();
        let booklet = catalogue.title("innforing").unwrap().copy;
        let leaflet = catalogue.title("kort-om").unwrap().copy;
        assert_eq!((booklet.width, booklet.height), (Extent::mm(148), Extent::mm(210)));
        assert_eq!((leaflet.width, leaflet.height), (Extent::mm(99), Extent::mm(210)));
        // Sixteen pages are four sheets of A4 (eight leaves of A5); the leaflet is one.
        assert!(booklet.weight > leaflet.weight * 3 && booklet.weight < leaflet.weight * 8);
    }
}
