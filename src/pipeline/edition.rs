//! Which editions of a brochure are there, and of which files does each consist?

/// For whom a brochure is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Edition {
    /// For reading on a screen, alone or with a screen reader: PDF/UA-1 and PDF/A-2a at once.
    Accessible,
    /// For the printer: PDF/X-4, tagged like the accessible edition, and the sheets that the press prints.
    Press,
    /// For web browsers: one page that needs nothing else (WCAG 2.2 AA).
    Html,
    /// For readers who need large type: PDF/UA-1 and PDF/A-2a on A4, no type below 16 pt.
    LargePrint,
}

/// A file of an edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FileKind {
    /// The accessible edition's only file: pages as one reads them.
    Accessible,
    /// The press edition's pages, one by one, with bleed.
    PressPages,
    /// The press edition's sheets: pages in the order of the press, with marks.
    PressSheets,
    /// The page for web browsers.
    Html,
    /// The pages in large print.
    LargePrint,
}

impl Edition {
    /// All editions, in the order of the reports.
    pub const ALL: [Self; 4] = [Self::Accessible, Self::Press, Self::Html, Self::LargePrint];

    /// Its name on the command line and in reports; its folder's name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Accessible => "accessible",
            Self::Press => "press",
            Self::Html => "html",
            Self::LargePrint => "large-print",
        }
    }

    /// The files that it consists of.
    pub fn kinds(self) -> &'static [FileKind] {
        match self {
            Self::Accessible => &[FileKind::Accessible],
            Self::Press => &[FileKind::PressPages, FileKind::PressSheets],
            Self::Html => &[FileKind::Html],
            Self::LargePrint => &[FileKind::LargePrint],
        }
    }
}

impl FileKind {
    /// The edition that it is of.
    pub fn edition(self) -> Edition {
        match self {
            Self::Accessible => Edition::Accessible,
            Self::PressPages | Self::PressSheets => Edition::Press,
            Self::Html => Edition::Html,
            Self::LargePrint => Edition::LargePrint,
        }
    }

    /// What reports call it: `pages` or `sheets`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Accessible | Self::PressPages | Self::Html | Self::LargePrint => "pages",
            Self::PressSheets => "sheets",
        }
    }

    /// Where the file is below the output folder.
    pub fn path(self, brochure: &str, language: &str) -> String {
        let folder = self.edition().name();
        match self {
            Self::Accessible | Self::PressPages | Self::LargePrint => format!("{folder}/{brochure}.{language}.pdf"),
            Self::Html => format!("{folder}/{brochure}.{language}.html"),
            Self::PressSheets => format!("{folder}/{brochure}.{language}.sheets.pdf"),
        }
    }
}

/// The editions that were asked for, each once and in their order; all when none was named.
pub(super) fn asked(editions: &[Edition]) -> Vec<Edition> {
    let wanted = |edition: &Edition| editions.is_empty() || editions.contains(edition);
    Edition::ALL.into_iter().filter(wanted).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_asked_for_is_everything() {
        assert_eq!(asked(&[]), Edition::ALL);
        assert_eq!(asked(&[Edition::Press, Edition::Press]), [Edition::Press]);
    }

    #[test]
    fn every_file_of_an_edition_knows_its_edition_and_has_a_place_of_its_own() {
        let kinds: Vec<_> = Edition::ALL
            .iter()
            .flat_map(|e| e.kinds().iter().map(move |k| (e, k)))
            .collect();
        assert!(kinds.iter().all(|(edition, kind)| kind.edition() == **edition));
        let paths: std::collections::BTreeSet<_> = kinds.iter().map(|(_, kind)| kind.path("a", "nb")).collect();
        assert_eq!(paths.len(), kinds.len());
    }
}
