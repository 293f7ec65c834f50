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
}

/// The names of columns in all languages.
pub struct Names<'a> {
    by_name: BTreeMap<String, Column>,
    /// Names of the list of lines, where an order is no row of a table.
    lines: BTreeSet<String>,
    /// Names of columns that say nothing about an order.
    ignored: BTreeSet<String>,
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
            lines: ["lines".to_owned()].into(),
            ignored: BTreeSet::new(),
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
        self.ignored.insert(squeezed(&wording.say("column-wrong", &[])));
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

    /// What is wrong with a name that nothing has, where it may be one of ours misspelt: one that is like the name of a field
    /// that `held` lacks, or like an item. Other names are of the web form's own, such as the sender's browser.
    pub(super) fn misspelt(&self, name: &str, held: &[Option<Column>]) -> Option<Finding> {
        let wide = held.iter().any(|column| matches!(column, Some(Column::Copies(_))));
        let of_line = |column: &Column| matches!(column, Column::Field(Field::Title | Field::Language | Field::Copies));
        let is_held = |column: &Column| held.contains(&Some(column.clone())) || (wide && of_line(column));
        let lacking = self.by_name.iter().filter(|(_, column)| !is_held(column));
        let lacking: Vec<&str> = lacking.map(|(name, _)| name.as_str()).collect();
        let squeezed = squeezed(name);
        let letters = squeezed.chars().count();
        // `Tilleggsinfo`, `Antall hefter`.
        let begins = |known: &&str| {
            let shorter = known.len().min(squeezed.len());
            shorter >= 5 && (known.starts_with(squeezed.as_str()) || squeezed.starts_with(*known))
        };
        let near = closest(&squeezed, lacking.iter().copied())
            .filter(|near| strsim::damerau_levenshtein(near, &squeezed) <= letters / 4)
            .or_else(|| lacking.iter().copied().find(begins));
        match near {
            Some(near) => Some(self.unknown(name, Some(near))),
            None => self.is_like_item(name).then(|| self.unknown(name, None)),
        }
    }

    /// Whether a name is like `antall.kort-om.nb` or `kort-om.nb`.
    fn is_like_item(&self, name: &str) -> bool {
        let name = name.trim().to_lowercase();
        let Some((title, language)) = name.rsplit_once('.') else {
            return false;
        };
        let ids = self.catalogue.titles().iter().map(|title| title.id.as_str());
        let is_title = self.catalogue.find(title).is_some() || closest(title, ids).is_some();
        name.starts_with("antall.") || (is_title && language.len() <= 3)
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
        let columns: Vec<Option<Column>> = headers.iter().map(|header| self.column(header)).collect();
        let mut wrong = |finding: Finding| findings.push(finding.at(place.clone()));
        let mut extra = BTreeSet::new();
        for (index, (header, column)) in headers.iter().zip(&columns).enumerate() {
            let is_ours = column.is_some() || header.trim().is_empty() || self.ignored.contains(&squeezed(header));
            if !is_ours {
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
const OWN_MESSAGES: [(&str, Column); 8] = [
    ("column-id", Column::Id),
    ("column-source", Column::Source),
    ("column-received", Column::Received),
    ("column-moment", Column::Received),
    ("column-day", Column::Received),
    ("column-form-language", Column::FormLanguage),
    ("column-kind", Column::Kind),
    ("column-complete", Column::Complete),
];

/// Names beside those of the form.
const OTHER_NAMES: &[(&str, Column)] = &[
    ("id", Column::Id),
    ("source", Column::Source),
    ("received", Column::Received),
    // As web forms call the moment of sending and the number of what was sent: Google Forms, Microsoft Forms, Nettskjema and
    // others.
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
