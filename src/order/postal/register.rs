//! What does the register of postcodes say?
//!
//! The program brings a register (`postal-codes.tsv`, see the README beside it). A newer one in Bring's layout takes its
//! place when `postal update` has put it beside the order book.

use std::fmt::Write as _;
use std::path::Path;
use std::sync::OnceLock;

use crate::diag::{Code, Finding, Findings, Place};
use crate::source::read_bytes;

/// The name of a project's own register, beside the order book.
pub const FILE: &str = "postal-codes.tsv";

/// The largest register that is read: ten times today's size.
const LIMIT: u64 = 2 << 20;

/// Fewer rows than this are not the whole register: today it has 5122.
const LEAST_ROWS: usize = 4000;

/// What a postcode is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Category {
    /// Street addresses.
    Street,
    /// Post boxes.
    Boxes,
    /// Both.
    Both,
    /// Service: no post goes there.
    Service,
}

impl Category {
    fn of(letter: &str) -> Option<Self> {
        match letter {
            "G" => Some(Self::Street),
            "P" => Some(Self::Boxes),
            // Bring's F, for several purposes, is as open as B.
            "B" | "F" => Some(Self::Both),
            "S" => Some(Self::Service),
            _ => None,
        }
    }

    const fn letter(self) -> char {
        match self {
            Self::Street => 'G',
            Self::Boxes => 'P',
            Self::Both => 'B',
            Self::Service => 'S',
        }
    }
}

/// A row of the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PostalPlace {
    /// Four digits.
    pub postcode: Box<str>,
    /// The town, in capitals.
    pub town: Box<str>,
    /// Number of the municipality, four digits.
    pub municipality: Box<str>,
    /// Its name, in capitals; bilingual names are joined by a space.
    pub municipality_name: Box<str>,
    /// What the postcode is for.
    pub category: Category,
}

impl PostalPlace {
    /// Whether what somebody typed is this town, ignoring case and spacing. In a municipality with names in several
    /// languages, each of them will do where one is the town's.
    pub fn is_town(&self, typed: &str) -> bool {
        let wanted = squeezed(typed);
        if squeezed(&self.town) == wanted {
            return true;
        }
        let names = || self.municipality_name.split(' ').map(squeezed);
        names().count() > 1
            && names().any(|name| name == squeezed(&self.town))
            && (names().any(|name| name == wanted) || squeezed(&self.municipality_name) == wanted)
    }
}

fn squeezed(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace())
        .flat_map(char::to_uppercase)
        .collect()
}

/// All postcodes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Register {
    places: Vec<PostalPlace>,
}

/// What a newer register changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Renewal {
    /// All postcodes of the newer one.
    pub postcodes: usize,
    /// Those that the older one does not have.
    pub added: usize,
    /// Those that only the older one has.
    pub removed: usize,
    /// Those with another town, municipality or category.
    pub changed: usize,
}

impl Register {
    /// The register that the program brings.
    pub fn built_in() -> &'static Self {
        static REGISTER: OnceLock<Register> = OnceLock::new();
        REGISTER.get_or_init(|| {
            let text = include_str!("postal-codes.tsv");
            let places = text.lines().filter_map(|line| place(line).ok()).collect();
            Self::sorted(places)
        })
    }

    /// The register of a project: its own, in `folder`, or the one that the program brings.
    ///
    /// # Errors
    /// `file-unreadable` and `postal-register` when its own cannot be used.
    pub fn load(folder: &Path) -> Result<Self, Findings> {
        let path = folder.join(FILE);
        if !path.exists() {
            return Ok(Self::built_in().clone());
        }
        Self::read(&path, FILE)
    }

    /// Reads a register in Bring's layout: five columns, tab-separated, UTF-8 or Latin-1, no header. `shown` is the
    /// file's name in findings.
    ///
    /// # Errors
    /// `file-unreadable`, `file-too-large`; `postal-register` for each row that is not as it should be (the first
    /// ten), and for a file that is too short to be the whole register.
    pub fn read(path: &Path, shown: &str) -> Result<Self, Findings> {
        let bytes = read_bytes(path, shown, LIMIT)?;
        let text = match std::str::from_utf8(&bytes) {
            Ok(text) => text.to_owned(),
            Err(_) => encoding_rs::WINDOWS_1252.decode(&bytes).0.into_owned(),
        };
        let mut findings = Findings::new();
        let mut places = Vec::new();
        for (index, line) in text.trim_start_matches('\u{feff}').lines().enumerate() {
            if line.trim().is_empty() {
                continue;
            }
            match place(line) {
                Ok(place) => places.push(place),
                Err(why) if findings.len() < 10 => {
                    let number = u32::try_from(index + 1).unwrap_or(u32::MAX);
                    findings.push(
                        Finding::error(Code::PostalRegister, why)
                            .at(Place::at(shown, number, 0))
                            .hint("take the tab-separated file (ANSI) that Bring publishes: postcode, town, number and name of the municipality, category"),
                    );
                }
                Err(_) => {}
            }
        }
        let register = Self::sorted(places);
        if let Some(pair) = register
            .places
            .windows(2)
            .find(|pair| pair[0].postcode == pair[1].postcode)
        {
            let message = format!("the postcode {} stands in it twice", pair[0].postcode);
            findings.push(
                Finding::error(Code::PostalRegister, message)
                    .at(Place::file(shown))
                    .hint("take one of the two rows out"),
            );
        }
        if findings.is_empty() && register.places.len() < LEAST_ROWS {
            let message = format!(
                "it has {} postcodes; the whole register has some 5100",
                register.places.len()
            );
            findings.push(
                Finding::error(Code::PostalRegister, message)
                    .at(Place::file(shown))
                    .hint("fetch the file again: it looks as if it had been cut off"),
            );
        }
        match findings.is_empty() {
            true => Ok(register),
            false => Err(findings),
        }
    }

    fn sorted(mut places: Vec<PostalPlace>) -> Self {
        places.sort_by(|a, b| a.postcode.cmp(&b.postcode));
        Self { places }
    }

    /// All rows, sorted by postcode.
    pub fn places(&self) -> &[PostalPlace] {
        &self.places
    }

    /// The row of a postcode.
    pub fn find(&self, postcode: &str) -> Option<&PostalPlace> {
        let index = self
            .places
            .binary_search_by(|place| (*place.postcode).cmp(postcode))
            .ok()?;
        self.places.get(index)
    }

    /// The postcodes of a town, sorted.
    pub fn of_town<'a>(&'a self, town: &'a str) -> impl Iterator<Item = &'a PostalPlace> {
        self.places.iter().filter(move |place| place.is_town(town))
    }

    /// What this register changes about an older one.
    pub fn renewal(&self, older: &Self) -> Renewal {
        let mut renewal = Renewal {
            postcodes: self.places.len(),
            added: 0,
            removed: 0,
            changed: 0,
        };
        for place in &self.places {
            match older.find(&place.postcode) {
                None => renewal.added += 1,
                Some(before) if before != place => renewal.changed += 1,
                Some(_) => {}
            }
        }
        renewal.removed = older
            .places
            .iter()
            .filter(|place| self.find(&place.postcode).is_none())
            .count();
        renewal
    }

    /// The register as the program keeps it: the same columns in UTF-8.
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        for place in &self.places {
            // Writing into a string does not fail.
            let _ = writeln!(
                text,
                "{}\t{}\t{}\t{}\t{}",
                place.postcode,
                place.town,
                place.municipality,
                place.municipality_name,
                place.category.letter()
            );
        }
        text
    }
}

/// A row of the register, or why it is none.
fn place(line: &str) -> Result<PostalPlace, String> {
    let columns: Vec<&str> = line.trim_end_matches('\r').split('\t').map(str::trim).collect();
    let &[postcode, town, municipality, name, category] = columns.as_slice() else {
        return Err(format!("the row has {} columns; it should have 5", columns.len()));
    };
    let digits = |text: &str| text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit());
    let shown = |text: &str| text.chars().take(20).collect::<String>();
    if !digits(postcode) {
        return Err(format!("`{}` is not a postcode of four digits", shown(postcode)));
    }
    if !digits(municipality) {
        return Err(format!("`{}` is not the number of a municipality", shown(municipality)));
    }
    if town.is_empty() || name.is_empty() {
        return Err("the town or the municipality has no name".to_owned());
    }
    let Some(category) = Category::of(category) else {
        return Err(format!(
            "`{}` is no category; there are G, P, B, F and S",
            shown(category)
        ));
    };
    Ok(PostalPlace {
        postcode: postcode.into(),
        town: town.into(),
        municipality: municipality.into(),
        municipality_name: name.into(),
        category,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(bytes: &[u8]) -> (tempfile::TempDir, std::path::PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE);
        std::fs::write(&path, bytes).unwrap();
        (folder, path)
    }

    #[test]
    fn the_register_that_comes_along_is_whole() {
        assert_eq!(Register::built_in().places().len(), 5122);
        let oslo = Register::built_in().find("0364").unwrap();
        assert_eq!(
            (&*oslo.town, &*oslo.municipality, oslo.category),
            ("OSLO", "0301", Category::Street)
        );
    }

    #[test]
    fn towns_are_compared_without_case_and_spacing() {
        let place = Register::built_in().find("9730").unwrap();
        assert!(place.is_town("Karasjok") && place.is_town("kárášjohka") == place.is_town("KÁRÁŠJOHKA"));
        assert!(place.is_town("Karasjohka") && place.is_town("KARASJOHKA  KARASJOK"));
        assert!(!place.is_town("Alta"));
        let mo = Register::built_in()
            .places()
            .iter()
            .find(|p| &*p.town == "MO I RANA")
            .unwrap();
        assert!(mo.is_town("Mo i  Rana") && mo.is_town("MoiRana") && !mo.is_town("Mo"));
    }

    #[test]
    fn latin_1_and_utf_8_give_the_same_register() {
        let text = Register::built_in().to_text();
        let (_one, utf8) = write(text.as_bytes());
        let (_two, latin) = write(&encoding_rs::WINDOWS_1252.encode(&text).0);
        let (utf8, latin) = (
            Register::read(&utf8, FILE).unwrap(),
            Register::read(&latin, FILE).unwrap(),
        );
        assert_eq!(&utf8, Register::built_in());
        assert_eq!(utf8, latin);
    }

    #[test]
    fn a_newer_register_beside_the_order_book_is_used() {
        let text =
            Register::built_in().to_text().replacen("0001\tOSLO", "0001\tNYBY", 1) + "0009\tNYBY\t0301\tOSLO\tG\n";
        let (folder, _path) = write(text.as_bytes());
        let newer = Register::load(folder.path()).unwrap();
        assert_eq!(&*newer.find("0001").unwrap().town, "NYBY");
        let renewal = newer.renewal(Register::built_in());
        assert_eq!((renewal.added, renewal.changed, renewal.removed), (1, 1, 0));
    }

    #[test]
    fn a_file_that_is_no_register_is_a_finding() {
        let cut: String = Register::built_in()
            .to_text()
            .lines()
            .take(100)
            .map(|l| format!("{l}\n"))
            .collect();
        let twice = Register::built_in().to_text() + "0001\tOSLO\t0301\tOSLO\tP\n";
        for text in [
            "0001;OSLO;0301;OSLO;P\n",
            "1\tOSLO\t0301\tOSLO\tP\n",
            "0001\tOSLO\t0301\tOSLO\tX\n",
            "",
            &cut,
            &twice,
        ] {
            let (_folder, path) = write(text.as_bytes());
            let findings = Register::read(&path, FILE).unwrap_err();
            assert_eq!(findings.iter().next().unwrap().code, Code::PostalRegister);
            assert!(findings.iter().all(|finding| !finding.hints.is_empty()));
        }
    }
}
