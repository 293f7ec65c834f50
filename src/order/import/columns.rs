//! Which column of a file is which field of the form, in any of the four languages?

use std::collections::BTreeMap;

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
pub struct Names {
    by_name: BTreeMap<String, Column>,
    catalogue: Catalogue,
}

impl Names {
    /// The names in the four languages, those of the fields in the PDF form, and `antall.<brochure>.<language>` for every
    /// item of the catalogue.
    ///
    /// # Errors
    /// What is wrong with the words that come with the program.
    pub fn new(catalogue: &Catalogue) -> Result<Self, Findings> {
        let mut by_name = BTreeMap::new();
        let mut add = |name: &str, column: Column| {
            by_name.entry(squeezed(name)).or_insert(column);
        };
        let office = [
            ("column-id", Column::Id),
            ("column-source", Column::Source),
            ("column-received", Column::Received),
            ("column-form-language", Column::FormLanguage),
            ("column-kind", Column::Kind),
            ("column-complete", Column::Complete),
        ];
        for language in words::languages() {
            let wording = Wording::built_in(language)?;
            for field in Field::ALL {
                add(&wording.field(field), Column::Field(field));
            }
            for (message, column) in &office {
                add(&wording.say(message, &[]), column.clone());
            }
        }
        for field in Field::HEAD {
            add(field.pdf_name().unwrap_or_default(), Column::Field(field));
        }
        for (name, column) in OTHER_NAMES {
            add(name, column.clone());
        }
        Ok(Self {
            by_name,
            catalogue: catalogue.clone(),
        })
    }

    fn column(&self, header: &str) -> Option<Column> {
        let header = header.trim();
        if let Some(column) = self.by_name.get(&squeezed(header)) {
            return Some(column.clone());
        }
        let bare = header.strip_prefix("antall.").unwrap_or(header);
        let (title, language) = bare.rsplit_once('.')?;
        let item = Item::new(&self.catalogue.find(title)?.id, language);
        self.catalogue.has(&item).then_some(Column::Copies(item))
    }

    /// What the columns of a file hold, from its first row.
    ///
    /// # Errors
    /// `import-columns` for names that are not known, that stand twice, and for fields that no column holds.
    pub(super) fn columns(&self, headers: &[String], place: &Place) -> Result<Vec<Option<Column>>, Findings> {
        let mut findings = Findings::new();
        let mut columns: Vec<Option<Column>> = Vec::new();
        let mut wrong = |message: String, hint: String| {
            findings.push(
                Finding::error(Code::ImportColumns, message)
                    .at(place.clone())
                    .hint(hint),
            );
        };
        for header in headers {
            let shown: String = header.chars().take(40).collect();
            let column = self.column(header);
            if column.is_none() && !header.trim().is_empty() && !IGNORED.contains(&squeezed(header).as_str()) {
                let near = closest(&squeezed(header), self.by_name.keys().map(String::as_str)).map(ToOwned::to_owned);
                let hint = near.map_or_else(
                    || "the names are those of the form's fields, in any of the four languages".to_owned(),
                    |near| format!("did you mean `{near}`?"),
                );
                wrong(format!("the column `{shown}` is not known"), hint);
            }
            if column.is_some() && columns.contains(&column) {
                wrong(
                    format!("the column `{shown}` stands there twice"),
                    "take one of the two out".to_owned(),
                );
            }
            columns.push(column);
        }
        let has = |column: &Column| columns.contains(&Some(column.clone()));
        let wide = columns.iter().any(|column| matches!(column, Some(Column::Copies(_))));
        for field in Field::ALL.into_iter().filter(|field| field.required()) {
            let line = matches!(field, Field::Title | Field::Language | Field::Copies);
            let held = has(&Column::Field(field)) || (line && wide);
            if !held {
                let name = Wording::built_in("nb")
                    .map(|wording| wording.field(field))
                    .unwrap_or_default();
                wrong(
                    format!("no column holds `{name}`"),
                    format!(
                        "add a column with this name; for lines there may be columns such as `antall.kort-om.nb` instead of {}",
                        "title, language and copies"
                    ),
                );
            }
        }
        match findings.is_empty() {
            true => Ok(columns),
            false => Err(findings),
        }
    }
}

/// Names beside those of the form.
const OTHER_NAMES: &[(&str, Column)] = &[
    ("id", Column::Id),
    ("source", Column::Source),
    ("received", Column::Received),
    ("dato", Column::Received),
    ("date", Column::Received),
    ("tidspunkt", Column::Received),
    ("timestamp", Column::Received),
    ("e-post", Column::Field(Field::Email)),
    ("epost", Column::Field(Field::Email)),
    ("email", Column::Field(Field::Email)),
    ("e-mail", Column::Field(Field::Email)),
    ("adresse", Column::Field(Field::Address)),
    ("address", Column::Field(Field::Address)),
    ("orgnr", Column::Field(Field::OrganisationNumber)),
    ("merknad", Column::Field(Field::Remark)),
    ("brosjyre", Column::Field(Field::Title)),
    ("brochure", Column::Field(Field::Title)),
    ("eksemplarer", Column::Field(Field::Copies)),
    ("kind", Column::Kind),
    ("complete", Column::Complete),
];

/// Columns that the file of refused rows adds.
const IGNORED: [&str; 1] = ["feil"];

/// Lower case, letters and digits alone: a star for required fields, spaces and hyphens do not matter.
fn squeezed(text: &str) -> String {
    let letters = text.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// The form of one row.
pub(super) fn form<'a>(
    columns: &[Option<Column>],
    cells: impl IntoIterator<Item = &'a str>,
    place: Place,
) -> OrderForm {
    let mut form = OrderForm {
        place: Some(place),
        ..OrderForm::default()
    };
    let mut line: Option<FormLine> = None;
    for (column, cell) in columns.iter().zip(cells) {
        let Some(column) = column else { continue };
        let cell = unguarded(cell);
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
fn unguarded(cell: &str) -> String {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@', '\t', '\r', '\'']) => rest.to_owned(),
        _ => cell.to_owned(),
    }
}

/// Puts rows of the same id together: a web form writes one row for each line of an order.
pub(super) struct Joined<I> {
    rows: I,
    /// The order that the next row may belong to.
    last: Option<OrderForm>,
}

impl<I> Joined<I> {
    pub fn new(rows: I) -> Self {
        Self { rows, last: None }
    }
}

impl<I: Iterator<Item = Result<OrderForm, Findings>>> Iterator for Joined<I> {
    type Item = Result<OrderForm, Findings>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let mut form = match self.rows.next() {
                None => return self.last.take().map(Ok),
                Some(Err(findings)) => return Some(Err(findings)),
                Some(Ok(form)) => form,
            };
            match &mut self.last {
                Some(last) if same(last, &form) => last.lines.append(&mut form.lines),
                last => {
                    if let Some(done) = last.replace(form) {
                        return Some(Ok(done));
                    }
                }
            }
        }
    }
}

/// Whether two rows are lines of one order: everything but title, language and copies is the same.
fn same(one: &OrderForm, other: &OrderForm) -> bool {
    let head = |form: &OrderForm| OrderForm {
        lines: Vec::new(),
        place: None,
        ..form.clone()
    };
    !one.id.is_empty() && one.id == other.id && head(one) == head(other)
}
