//! What does the carrier's program get: a row of text for each parcel?
//!
//! No carrier documents its import format openly, so this is a plain table whose columns the office names in a template:
//! UTF-8, semicolons, a head, line ends of Windows. Nothing a customer typed can be taken for a formula.

use std::collections::BTreeSet;
use std::path::Path;

use csv::{QuoteStyle, Terminator, WriterBuilder};
use schemars::JsonSchema;
use serde::Deserialize;

use crate::diag::{Code, Finding, Findings, Place};
use crate::order::batch::paper::{BatchPapers, Shipment};
use crate::source::{Placed, SourceText, yaml};

/// The file that holds the columns of a project.
pub const FILE: &str = "brochures/carrier.yaml";

const BUILT_IN: &str = include_str!("../../../brochures/carrier.yaml");

/// `brochures/carrier.yaml`: the columns of the table for the carrier.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Template {
    /// The sign between two columns; a semicolon when not given.
    #[serde(default)]
    pub separator: Separator,
    /// The columns, in their order.
    pub columns: Vec<TemplateColumn>,
}

/// The sign between two columns.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Separator {
    /// `;`
    #[default]
    Semicolon,
    /// `,`
    Comma,
    /// A tabulator.
    Tab,
}

/// A column: its head, and either what it holds or a text.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct TemplateColumn {
    /// Its name in the first row.
    pub head: Placed<String>,
    /// What stands in it.
    pub holds: Option<Column>,
    /// The same text in every row.
    pub text: Option<String>,
}

impl Template {
    /// The columns of a project; those that come with the program where it has none.
    ///
    /// # Errors
    /// What is wrong with the YAML; `yaml-value` for a column without content or with two, and for heads that are empty
    /// or stand there twice.
    pub fn load(root: &Path) -> Result<Self, Findings> {
        match root.join(FILE).is_file() {
            true => Self::parse(&SourceText::read(root, FILE)?),
            false => Self::built_in(),
        }
    }

    /// The columns that come with the program.
    ///
    /// # Errors
    /// None: a test has read them.
    pub fn built_in() -> Result<Self, Findings> {
        Self::parse(&SourceText::new(FILE, BUILT_IN))
    }

    /// The columns that a file holds.
    ///
    /// # Errors
    /// As [`Template::load`].
    pub fn parse(source: &SourceText) -> Result<Self, Findings> {
        let template: Self = yaml::parse(source)?;
        let mut findings = Findings::new();
        let mut wrong = |place: Place, message: String, hint: &str| {
            findings.push(Finding::error(Code::YamlValue, message).at(place).hint(hint));
        };
        let mut heads = BTreeSet::new();
        for column in &template.columns {
            let (head, place) = (&column.head.value, column.head.place(&source.path));
            if head.trim().is_empty() {
                wrong(
                    place.clone(),
                    "the column has no head".into(),
                    "give it a name: `head: weight`",
                );
            } else if !heads.insert(head) {
                let hint = "give one of the two another name, or take it out";
                wrong(place.clone(), format!("two columns have the head `{head}`"), hint);
            }
            let hint = "say what it holds, `holds: postcode`, or write the same into every row, `text: NO`";
            match (column.holds, &column.text) {
                (None, None) => wrong(place, format!("the column `{head}` holds nothing"), hint),
                (Some(_), Some(_)) => wrong(place, format!("the column `{head}` holds two things"), hint),
                _ => {}
            }
        }
        if template.columns.is_empty() {
            let hint = "write at least one, such as `- { head: shipment, holds: shipment }`";
            wrong(Place::file(source.path.clone()), "there are no columns".into(), hint);
        }
        match findings.is_empty() {
            true => Ok(template),
            false => Err(findings),
        }
    }
}

/// The JSON Schema of `brochures/carrier.yaml`, for editors.
pub fn carrier_schema() -> String {
    crate::source::schema::<Template>()
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Column {
    /// The batch's number.
    Batch,
    /// The day of sending, `YYYY-MM-DD`.
    Date,
    /// The shipment's number.
    Shipment,
    /// Which parcel of those to the address, from 1.
    Parcel,
    /// How many parcels go to the address.
    Parcels,
    /// The class: `letter-small`, `letter-large`, `letter-parcel`, `mailbox-parcel`, `parcel`.
    Class,
    /// Weight with packing in whole grams, rounded up.
    Weight,
    /// The organisation.
    Organisation,
    /// The contact person.
    Person,
    /// Street or Postboks.
    Address,
    /// Four digits, kept as text.
    Postcode,
    /// The town.
    Town,
    /// The contact person's e-mail address.
    Email,
    /// How many copies are in it.
    Copies,
}

/// The table of all shipments of a batch that have an address.
///
/// # Errors
/// `pdf-internal` cannot happen here; writing to memory does not fail, but a finding is better than a promise.
pub fn carrier_table(papers: &BatchPapers, template: &Template) -> Result<Vec<u8>, Findings> {
    let fault = |why: String| Findings::from(Finding::error(Code::OutputUnwritable, why));
    let mut writer = WriterBuilder::new()
        .delimiter(match template.separator {
            Separator::Semicolon => b';',
            Separator::Comma => b',',
            Separator::Tab => b'\t',
        })
        .terminator(Terminator::CRLF)
        .quote_style(QuoteStyle::Necessary)
        .from_writer(Vec::new());
    writer
        .write_record(template.columns.iter().map(|column| harmless(&column.head)))
        .map_err(|error| fault(error.to_string()))?;
    for shipment in papers.shipments.iter().filter(|shipment| shipment.address.is_some()) {
        let row = template.columns.iter().map(|column| match column.holds {
            Some(holds) => value(papers, shipment, holds),
            None => harmless(column.text.as_deref().unwrap_or_default()),
        });
        writer.write_record(row).map_err(|error| fault(error.to_string()))?;
    }
    writer.into_inner().map_err(|error| fault(error.to_string()))
}

fn value(papers: &BatchPapers, shipment: &Shipment, column: Column) -> String {
    let address = |of: fn(&crate::order::batch::paper::Address) -> &String| {
        shipment
            .address
            .as_ref()
            .map(|address| harmless(of(address)))
            .unwrap_or_default()
    };
    match column {
        Column::Batch => papers.number.clone(),
        Column::Date => papers.day.to_string(),
        Column::Shipment => shipment.number.clone(),
        Column::Parcel => shipment.parcel.to_string(),
        Column::Parcels => shipment.parcels.to_string(),
        Column::Class => shipment.class.name().to_owned(),
        Column::Weight => shipment.size.weight.to_grams_up().to_string(),
        Column::Organisation => address(|a| &a.organisation),
        Column::Person => address(|a| &a.person),
        Column::Address => address(|a| &a.address),
        Column::Postcode => address(|a| &a.postcode),
        Column::Town => address(|a| &a.town),
        Column::Email => address(|a| &a.email),
        Column::Copies => shipment.copies().to_string(),
    }
}

/// Text on one line that a spreadsheet does not take for a formula: one that begins as a formula does gets an
/// apostrophe in front (OWASP, CSV Injection).
fn harmless(text: &str) -> String {
    let line: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let line = line.trim();
    match line.chars().next() {
        Some('=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠') => format!("'{line}"),
        _ => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_begins_like_a_formula_is_text() {
        assert_eq!(harmless("=1+1"), "'=1+1");
        assert_eq!(harmless("@SUM(A1)"), "'@SUM(A1)");
        assert_eq!(harmless(" \t-2"), "'-2");
        assert_eq!(harmless("Bø\r\nkommune"), "Bø  kommune");
        assert_eq!(harmless("Kirkeveien 63"), "Kirkeveien 63");
    }

    fn parse(text: &str) -> Result<Template, Vec<(Code, u32)>> {
        let parsed = Template::parse(&SourceText::new(FILE, text));
        parsed.map_err(|findings| {
            assert!(findings.iter().all(|finding| !finding.hints.is_empty()), "{findings:?}");
            let place = |finding: &Finding| finding.place.as_ref().map_or(0, |place| place.line);
            findings.iter().map(|finding| (finding.code, place(finding))).collect()
        })
    }

    #[test]
    fn the_template_that_comes_along_is_right() {
        assert_eq!(parse(BUILT_IN).unwrap().columns.len(), 14);
    }

    #[test]
    fn columns_that_cannot_be_meant_are_findings() {
        let cases = [
            ("columns:\n  - { head: a, holds: postkode }", Code::YamlValue, 2),
            ("columns:\n  - { head: a, hold: town }", Code::YamlUnknownKey, 2),
            ("columns:\n  - { head: a }", Code::YamlValue, 2),
            ("columns:\n  - { head: a, holds: town, text: NO }", Code::YamlValue, 2),
            (
                "columns:\n  - { head: a, holds: town }\n  - { head: a, text: NO }",
                Code::YamlValue,
                3,
            ),
            ("columns:\n  - { head: ' ', holds: town }", Code::YamlValue, 2),
            ("columns: []", Code::YamlValue, 0),
            ("separator: '|'\ncolumns:\n  - { head: a, text: b }", Code::YamlValue, 1),
        ];
        for (text, code, line) in cases {
            assert_eq!(parse(text).unwrap_err(), [(code, line)], "{text}");
        }
        let own = parse("separator: comma\ncolumns:\n  - { head: land, text: 'NO' }").unwrap();
        assert_eq!((own.separator, own.columns.len()), (Separator::Comma, 1));
    }

    #[test]
    fn the_schema_file_is_current() {
        let file = include_str!("../../../brochures/carrier.schema.json");
        assert!(
            file == carrier_schema(),
            "run `trykksak schema carrier > brochures/carrier.schema.json`"
        );
    }
}
