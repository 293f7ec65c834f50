//! Which column of a file is which field of the form, in any of the four languages?

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Code, Finding, Findings, Place, closest};
use crate::order::catalogue::Catalogue;
use crate::order::form::{Field, FormLine, OrderForm};
use crate::order::item::Item;
use crate::order::words::{self, Wording};

/// What a column holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Field(Field),
    Id,
    Source,
    Received,
    FormLanguage,
    Kind,
    Complete,
    /// Copies of an item, such as `antall.kort-om.nb`.
    Copies(Item),
    /// What a file to mend says about a form.
    Wrong,
}

/// The names of columns in all languages.
pub struct Names<'a> {
    by_name: BTreeMap<String, Column>,
    /// Those of them that web forms add to what somebody has filled in.
    added: BTreeSet<String>,
    /// Names of the list of lines, where an order is no row of a table.
    lines: BTreeSet<String>,
    catalogue: Catalogue,
    /// The reader's words.
    pub(super) wording: &'a Wording,
}

impl<'a> Names<'a> {
    /// The names in the four languages, those of the fields in the PDF form, and `antall.<brochure>.<language>` for every
    /// item of the catalogue. What is wrong with a file is said in the words of `wording`.
    ///
    /// # Errors
    /// What is wrong with the words that come with the program.
    pub fn new(catalogue: &Catalogue, wording: &'a Wording) -> Result<Self, Findings> {
        let mut names = Self {
            by_name: BTreeMap::new(),
            added: BTreeSet::new(),
            lines: ["lines".to_owned()].into(),
            catalogue: catalogue.clone(),
            wording,
        };
        for language in words::languages() {
            names.learn(&Wording::built_in(language)?);
        }
        names.learn(wording);
        for field in Field::HEAD {
            names.add(field.pdf_name().unwrap_or_default(), Column::Field(field));
        }
        for (name, column) in OTHER_NAMES {
            names.add(name, column.clone());
        }
        for (name, column) in ADDED_NAMES {
            let name = squeezed(name);
            if !names.by_name.contains_key(&name) {
                names.by_name.insert(name.clone(), column.clone());
                names.added.insert(name);
            }
        }
        Ok(names)
    }

    /// Takes in the names that a language has.
    fn learn(&mut self, wording: &Wording) {
        for field in Field::ALL {
            self.add(&wording.field(field), Column::Field(field));
        }
        for (message, column) in OWN_MESSAGES {
            self.add(&wording.say(message, &[]), column);
        }
        self.lines.insert(squeezed(&wording.say("column-lines", &[])));
    }

    fn add(&mut self, name: &str, column: Column) {
        self.by_name.entry(squeezed(name)).or_insert(column);
    }

    /// What a column or field of this name holds.
    pub(super) fn column(&self, header: &str) -> Option<Column> {
        let header = header.trim();
        if let Some(column) = self.by_name.get(&squeezed(header)) {
            return Some(column.clone());
        }
        let bare = header.strip_prefix("antall.").unwrap_or(header);
        let (title, language) = bare.rsplit_once('.')?;
        let item = Item::new(&self.catalogue.find(title)?.id, language);
        self.catalogue.has(&item).then_some(Column::Copies(item))
    }

    /// Those of these names that a web form has added to say what another one of them says: its `Entry ID` beside our
    /// `Referanse`. They are not read.
    pub(super) fn spare<'n>(&self, all: impl Iterator<Item = &'n str> + Clone) -> BTreeSet<&'n str> {
        let is_added = |name: &&str| self.added.contains(&squeezed(name));
        let own: Vec<Column> = all
            .clone()
            .filter(|name| !is_added(name))
            .filter_map(|name| self.column(name))
            .collect();
        let says_it = |name: &&str| self.column(name).is_some_and(|column| own.contains(&column));
        all.filter(is_added).filter(says_it).collect()
    }

    /// Whether a field of this name holds the lines of an order.
    pub(super) fn is_lines(&self, name: &str) -> bool {
        self.lines.contains(&squeezed(name))
    }

    /// What is said about a name that no column or field has; `near` is the one that was probably meant.
    pub(super) fn unknown(&self, name: &str, near: Option<&str>) -> Finding {
        let code = Code::ImportColumns;
        let message = self.wording.say("import-name", &[("name", &shown(name))]);
        Finding::error(code, message).hint(match near {
            Some(near) => self.wording.say("import-name-near-hint", &[("near", near)]),
            None => self.wording.say("import-name-hint", &[]),
        })
    }

    /// What is wrong with a name that nothing has, where it may hold a part of an order: one that is like the name of a field
    /// that `held` lacks, that begins as any field does, or that names a title. Other names are of the web form's own, such as
    /// the sender's browser.
    pub(super) fn misspelt(&self, name: &str, held: &[Option<Column>]) -> Option<Finding> {
        let wide = held.iter().any(|column| matches!(column, Some(Column::Copies(_))));
        let is_held = |column: &Column| {
            held.contains(&Some(column.clone())) || (wide && is_of_line(column)) || *column == Column::Wrong
        };
        let lacking = self.by_name.iter().filter(|(_, column)| !is_held(column));
        let lacking: Vec<&str> = lacking.map(|(name, _)| name.as_str()).collect();
        let squeezed = squeezed(name);
        let letters = squeezed.chars().count();
        // `Tilleggsinfo`, `Antall hefter`.
        let begins = |known: &&str| {
            let shorter = known.len().min(squeezed.len());
            shorter >= 5
                && !self.added.contains(*known)
                && (known.starts_with(squeezed.as_str()) || squeezed.starts_with(*known))
        };
        // `Submitted by` is no moment.
        let allowed = |near: &str| if self.added.contains(near) { 1 } else { letters / 4 };
        let near = closest(&squeezed, lacking.iter().copied())
            .filter(|near| strsim::damerau_levenshtein(near, &squeezed) <= allowed(near))
            .or_else(|| lacking.iter().copied().find(begins));
        if NO_FIELDS.iter().any(|begin| squeezed.starts_with(begin)) {
            return None;
        }
        match near {
            Some(near) => Some(self.unknown(name, Some(near))),
            None => (self.is_like_field(&squeezed) || self.is_like_item(name, &squeezed)).then(|| {
                let hint = self.wording.say("import-name-own-hint", &[]);
                let mut finding = self.unknown(name, None);
                finding.hints = vec![hint];
                finding
            }),
        }
    }

    /// Whether a name is like that of a field of the form, which may be there besides: `Adresse 2`, `Antall nynorsk`.
    fn is_like_field(&self, squeezed: &str) -> bool {
        let letters = squeezed.chars().count();
        self.by_name.iter().any(|(known, column)| {
            let Column::Field(_) = column else { return false };
            let begins = squeezed.strip_prefix(known.as_str()).is_some_and(|rest| {
                // `Town hall` is no town.
                known.chars().count() >= 5 || rest.starts_with(|c: char| c.is_ascii_digit())
            });
            let allowed = if is_of_line(column) { letters / 4 } else { letters / 6 };
            begins || (letters <= LONGEST_NEAR && strsim::damerau_levenshtein(known, squeezed) <= allowed)
        })
    }

    /// Whether a name is like `antall.kort-om.nb` or `kort-om.nb`, or names a title in any other way: `kort_om nynorsk`.
    fn is_like_item(&self, name: &str, squeezed: &str) -> bool {
        let titles = self.catalogue.titles();
        let names = titles.iter().flat_map(|title| {
            let own = [title.id.as_str(), title.code.as_str()];
            own.into_iter().chain(title.names.iter().map(|(_, name)| name.as_str()))
        });
        if names.map(self::squeezed).any(|title| names_title(squeezed, &title)) {
            return true;
        }
        let name = name.trim().to_lowercase();
        let Some((title, language)) = name.rsplit_once('.') else {
            return false;
        };
        let ids = titles.iter().map(|title| title.id.as_str());
        name.starts_with("antall.") || (language.len() <= 3 && closest(title, ids).is_some())
    }

    /// A warning: these names were not read. None when there are none.
    pub(super) fn not_read(&self, names: &BTreeSet<String>, place: &Place) -> Option<Finding> {
        let mut all: Vec<&str> = names.iter().map(String::as_str).take(NAMED).collect();
        if names.len() > NAMED {
            all.push("…");
        }
        let all = all.join(", ");
        let finding = self
            .wording
            .warning(Code::ImportSkipped, "import-ignored", &[("names", &all)]);
        (!names.is_empty()).then(|| finding.at(place.clone()))
    }

    /// What is said about a name that says what another one has said.
    pub(super) fn twice(&self, name: &str) -> Finding {
        self.wording
            .error(Code::ImportColumns, "import-twice", &[("name", &shown(name))])
    }

    /// What the columns of a file hold, from its first row, and a warning about those that are not read.
    ///
    /// # Errors
    /// `import-columns` for names that are like those of a field, that stand twice, and for fields that no column holds.
    pub(super) fn columns(&self, headers: &[String], place: &Place) -> Result<Columns, Findings> {
        let mut findings = Findings::new();
        let spare = self.spare(headers.iter().map(String::as_str));
        let column = |header: &String| self.column(header).filter(|_| !spare.contains(header.as_str()));
        let columns: Vec<Option<Column>> = headers.iter().map(column).collect();
        let mut wrong = |finding: Finding| findings.push(finding.at(place.clone()));
        let mut extra = BTreeSet::new();
        for (index, (header, column)) in headers.iter().zip(&columns).enumerate() {
            let is_ours = column.is_some() || header.trim().is_empty();
            if spare.contains(header.as_str()) {
                extra.insert(shown(header));
            } else if !is_ours {
                match self.misspelt(header, &columns) {
                    Some(finding) => wrong(finding),
                    None => drop(extra.insert(shown(header))),
                }
            }
            if column.is_some() && columns[..index].contains(column) {
                wrong(self.twice(header));
            }
        }
        let has = |column: &Column| columns.contains(&Some(column.clone()));
        let wide = columns.iter().any(|column| matches!(column, Some(Column::Copies(_))));
        for field in Field::ALL.into_iter().filter(|field| field.required()) {
            let line = matches!(field, Field::Title | Field::Language | Field::Copies);
            let held = has(&Column::Field(field)) || (line && wide);
            if !held {
                let name = self.wording.field(field);
                wrong(
                    self.wording
                        .error(Code::ImportColumns, "import-lacking", &[("field", &name)]),
                );
            }
        }
        match findings.is_empty() {
            true => Ok((columns, self.not_read(&extra, place))),
            false => Err(findings),
        }
    }
}

/// What the columns of a file hold, and what is said about those that hold nothing of ours.
pub(super) type Columns = (Vec<Option<Column>>, Option<Finding>);

/// How many names of columns that are not read are said.
const NAMED: usize = 12;

/// The start of a name, for a finding.
pub(super) fn shown(name: &str) -> String {
    name.trim().chars().take(40).collect()
}

/// Columns that the form does not have, by the messages that name them.
const OWN_MESSAGES: [(&str, Column); 9] = [
    ("column-id", Column::Id),
    ("column-source", Column::Source),
    ("column-received", Column::Received),
    ("column-moment", Column::Received),
    ("column-day", Column::Received),
    ("column-form-language", Column::FormLanguage),
    ("column-kind", Column::Kind),
    ("column-complete", Column::Complete),
    ("column-wrong", Column::Wrong),
];

/// Names beside those of the form.
const OTHER_NAMES: &[(&str, Column)] = &[
    ("id", Column::Id),
    ("source", Column::Source),
    ("received", Column::Received),
    ("e-post", Column::Field(Field::Email)),
    ("epost", Column::Field(Field::Email)),
    ("email", Column::Field(Field::Email)),
    ("e-mail", Column::Field(Field::Email)),
    ("person", Column::Field(Field::Person)),
    ("adresse", Column::Field(Field::Address)),
    ("address", Column::Field(Field::Address)),
    ("orgnummer", Column::Field(Field::OrganisationNumber)),
    ("orgnr", Column::Field(Field::OrganisationNumber)),
    ("remark", Column::Field(Field::Remark)),
    ("merknad", Column::Field(Field::Remark)),
    ("brosjyre", Column::Field(Field::Title)),
    ("brochure", Column::Field(Field::Title)),
    ("eksemplarer", Column::Field(Field::Copies)),
    ("kind", Column::Kind),
    ("complete", Column::Complete),
];

/// As web forms call the moment of sending and the number of what was sent: Google Forms, Microsoft Forms, Nettskjema and
/// others.
const ADDED_NAMES: &[(&str, Column)] = &[
    ("tidsmerke", Column::Received),
    ("fullføringstidspunkt", Column::Received),
    ("completion time", Column::Received),
    ("submission date", Column::Received),
    ("submission time", Column::Received),
    ("submitted", Column::Received),
    ("submitted at", Column::Received),
    ("entry date", Column::Received),
    ("$created", Column::Received),
    ("innsendt", Column::Received),
    ("sendt", Column::Received),
    ("entry id", Column::Id),
    ("$submission_id", Column::Id),
];

/// Names that begin so hold no part of an order: `Personvern`, `Personopplysninger` are what somebody has agreed to.
const NO_FIELDS: [&str; 2] = ["personvern", "personopplysning"];

/// A longer name is like no other, in letters.
const LONGEST_NEAR: usize = 60;

/// Whether a column holds a part of a line, in a file with a row for each line.
fn is_of_line(column: &Column) -> bool {
    matches!(column, Column::Field(Field::Title | Field::Language | Field::Copies))
}

/// Whether a name has a title in it, or begins as a title does but for a letter: `innfoering nb`. Both are squeezed.
fn names_title(name: &str, title: &str) -> bool {
    let letters = title.chars().count();
    if letters < 4 {
        return name == title;
    }
    let near = |more: usize| {
        let start: String = name.chars().take(letters + more).collect();
        strsim::damerau_levenshtein(&start, title) <= 1
    };
    name.contains(title) || (letters >= 6 && name.chars().next() == title.chars().next() && (near(0) || near(1)))
}

/// Lower case, letters and digits alone: a star for required fields, spaces and hyphens do not matter.
fn squeezed(text: &str) -> String {
    let letters = text.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// The form of one row: what its columns hold, and what stands in them.
pub(super) fn form(
    columns: &[Option<Column>],
    cells: impl IntoIterator<Item = String>,
    place: impl Into<Option<Place>>,
) -> OrderForm {
    let mut form = OrderForm {
        place: place.into(),
        ..OrderForm::default()
    };
    let mut line: Option<FormLine> = None;
    for (column, cell) in columns.iter().zip(cells) {
        let Some(column) = column else { continue };
        let own = |line: &mut Option<FormLine>| line.take().unwrap_or_default();
        match column {
            Column::Id => form.id = cell,
            Column::Source => form.source = cell,
            Column::Received => form.received = cell,
            Column::FormLanguage => form.language = cell,
            Column::Kind => form.kind = cell,
            Column::Complete => form.complete = cell,
            Column::Wrong => form.left.extend(Some(cell).filter(|cell| !cell.trim().is_empty())),
            Column::Copies(item) => {
                if !matches!(cell.trim(), "" | "0") {
                    form.lines.push(FormLine {
                        title: item.title.clone(),
                        language: item.language.clone(),
                        copies: cell,
                    });
                }
            }
            Column::Field(field) => match field {
                Field::Organisation => form.organisation = cell,
                Field::Person => form.person = cell,
                Field::Email => form.email = cell,
                Field::Address => form.address = cell,
                Field::Postcode => form.postcode = cell,
                Field::Town => form.town = cell,
                Field::OrganisationNumber => form.organisation_number = cell,
                Field::Remark => form.remark = cell,
                Field::Title => {
                    line = Some(FormLine {
                        title: cell,
                        ..own(&mut line)
                    })
                }
                Field::Language => {
                    line = Some(FormLine {
                        language: cell,
                        ..own(&mut line)
                    })
                }
                Field::Copies => {
                    line = Some(FormLine {
                        copies: cell,
                        ..own(&mut line)
                    })
                }
            },
        }
    }
    form.lines.extend(line.filter(|line| *line != FormLine::default()));
    form
}

/// A cell without the apostrophe that keeps a spreadsheet from running it (see [`super::rejected`]).
pub(super) fn unguarded(cell: &str) -> String {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@', '\t', '\r', '\'']) => rest.to_owned(),
        _ => cell.to_owned(),
    }
}
