//! What do all papers share: the house, the fonts, the words, and what could not be shown?

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use super::settings::Settings;
use crate::content::Palette;
use crate::diag::{Code, Finding, Findings};
use crate::font::FontBook;
use crate::locale::{Locale, Variables, divisions};
use crate::source::house::{House, Theme};
use crate::source::project::HOUSE_FILE;
use crate::source::{Project, SourceText};
use crate::text::Typesetter;

/// The theme that papers are set in when the house has it; else its first one.
const THEME: &str = "fjord";

/// The words of papers that come with the program.
const BUILT_IN: [(&str, &str); 4] = [
    ("nb", include_str!("../../../locales/nb/papers.ftl")),
    ("nn", include_str!("../../../locales/nn/papers.ftl")),
    ("se", include_str!("../../../locales/se/papers.ftl")),
    ("en", include_str!("../../../locales/en/papers.ftl")),
];

/// The file with the words of papers in a language, relative to the project.
pub(super) fn words_file(language: &str) -> String {
    format!("locales/{language}/papers.ftl")
}

/// The file with the words that all brochures share in a language, relative to the project.
pub(super) fn house_file(language: &str) -> String {
    format!("locales/{language}/house.ftl")
}

/// Where papers are made.
pub struct Desk<'a> {
    /// The project.
    pub project: &'a Project,
    /// The fonts of the project.
    pub fonts: &'a FontBook,
    /// Sets paragraphs.
    pub typesetter: &'a Typesetter<'a>,
    /// The settings and words that papers follow from.
    pub settings: Settings,
    warnings: Mutex<Findings>,
}

impl<'a> Desk<'a> {
    /// Does some work at a desk for the project in a folder.
    ///
    /// # Errors
    /// What is wrong with the project or its fonts, and the errors of the work.
    pub fn at<T>(root: &Path, work: impl FnOnce(&Desk<'_>) -> Result<T, Findings>) -> Result<T, Findings> {
        Self::with(root, Settings::read(root)?, work)
    }

    /// The same with other settings than the project has now.
    ///
    /// # Errors
    /// As [`Desk::at`].
    pub fn with<T>(
        root: &Path,
        settings: Settings,
        work: impl FnOnce(&Desk<'_>) -> Result<T, Findings>,
    ) -> Result<T, Findings> {
        let project = match settings.file(HOUSE_FILE) {
            Some(house) => Project::with_house(root, &house)?,
            None => Project::load(root)?,
        };
        let fonts = FontBook::load(&root.join("fonts"))?;
        // What is wrong with lists of words is said by `check`; papers are made nevertheless.
        let (named, own, _) = divisions::of_house(&project);
        let typesetter = Typesetter::new(&fonts, named).with_divisions(own);
        work(&Desk {
            project: &project,
            fonts: &fonts,
            typesetter: &typesetter,
            settings,
            warnings: Mutex::default(),
        })
    }

    /// What the house says.
    pub fn house(&self) -> &House {
        self.project.house()
    }

    /// The theme of papers.
    ///
    /// # Errors
    /// `house-invalid` when the house has none.
    pub fn theme(&self) -> Result<&Theme, Findings> {
        let themes = &self.house().themes;
        let theme = themes.get(THEME).or_else(|| themes.values().next());
        theme.map(|theme| &theme.value).ok_or_else(|| {
            Finding::error(Code::HouseInvalid, "the house has no theme to set papers in")
                .hint("define a theme in brochures/house.yaml")
                .into()
        })
    }

    /// The colours of papers.
    ///
    /// # Errors
    /// As [`Desk::theme`].
    pub fn palette(&self) -> Result<Palette, Findings> {
        Ok(Palette::of(self.theme()?, &Arc::default()))
    }

    /// The words of papers in a language: those of the project's `papers.ftl`, else those that come with the program.
    /// `known` are the facts that its messages can name.
    ///
    /// # Errors
    /// `name-unknown` for a language that the house or papers do not have, and what is wrong with the files.
    pub fn locale(&self, language: &str, known: Variables) -> Result<Locale, Findings> {
        let unknown = || {
            let shown: String = language.chars().take(40).collect();
            Finding::error(
                Code::NameUnknown,
                format!("papers have no words in the language `{shown}`"),
            )
            .hint("the languages are nb, nn, se and en, as far as brochures/house.yaml has them")
        };
        let settings = self.house().languages.get(language).ok_or_else(unknown)?;
        let (_, built_in) = BUILT_IN.iter().find(|(tag, _)| *tag == language).ok_or_else(unknown)?;
        let path = words_file(language);
        let own = self
            .settings
            .file(&path)
            .unwrap_or_else(|| SourceText::new(&path, built_in));
        let path = house_file(language);
        let house = match self.settings.file(&path) {
            Some(house) => house,
            None => SourceText::read(self.project.root(), &path)?,
        };
        Locale::new(language, settings, &house, &own, known)
    }

    /// Notes something that the user should know although the papers are made.
    pub fn warn(&self, finding: Finding) {
        // A thread that panicked while it held the lock cannot have left the list half changed.
        self.warnings
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(finding);
    }

    /// What was noted since the last call.
    pub fn take_warnings(&self) -> Findings {
        let mut warnings = self.warnings.lock().unwrap_or_else(PoisonError::into_inner);
        let mut taken = std::mem::take(&mut *warnings);
        taken.sort();
        taken
    }

    /// Words of a customer or of another program as they can be shown: letters that no font has become `?`, other signs
    /// that no font has are left out, and a warning says so. `what` is what the words are, for the warning.
    pub fn shown(&self, text: &str, what: &str) -> String {
        let mut missing = BTreeSet::new();
        let mut shown = String::new();
        for c in text.chars() {
            match c {
                _ if c.is_whitespace() => shown.push(' '),
                _ if c.is_control() || "\u{200b}\u{200c}\u{200d}\u{2060}\u{feff}\u{ad}".contains(c) => {}
                _ if self.covers(c) => shown.push(c),
                _ => {
                    missing.insert(c);
                    if c.is_alphanumeric() {
                        shown.push('?');
                    }
                }
            }
        }
        if !missing.is_empty() {
            let letters: Vec<String> = missing
                .iter()
                .take(8)
                .map(|c| format!("{c} (U+{:04X})", u32::from(*c)))
                .collect();
            self.warn(
                Finding::warning(
                    Code::GlyphMissing,
                    format!("no font has {} of {what}", letters.join(", ")),
                )
                .hint("complete it by hand: `?` stands in place of each letter, other signs are left out")
                .hint("or put a font with these letters into fonts and name it as a `fallback` of the theme"),
            );
        }
        let words: Vec<&str> = shown.split_whitespace().collect();
        words.join(" ")
    }

    fn covers(&self, c: char) -> bool {
        let Ok(theme) = self.theme() else { return false };
        let Some(font) = theme.fonts.get("text") else {
            return false;
        };
        let families = std::iter::once(&font.family).chain(&font.fallback);
        families
            .filter_map(|family| self.fonts.select(family, 400, false))
            .any(|face| self.fonts.covers(face, c))
    }
}
