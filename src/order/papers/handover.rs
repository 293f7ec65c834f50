//! What does the carrier's program get: a row of text for each parcel?
//!
//! No carrier documents its import format openly, so this is a plain table whose columns the office names in a template:
//! UTF-8, semicolons, a head, line ends of Windows. Nothing a customer typed can be taken for a formula.

use csv::{QuoteStyle, Terminator, WriterBuilder};

use crate::diag::{Code, Finding, Findings};
use crate::order::batch::paper::{BatchPapers, Shipment};

/// The columns that come with the program: the head of each and what it holds.
pub const TEMPLATE: [(&str, Column); 14] = [
    ("batch", Column::Batch),
    ("date", Column::Date),
    ("shipment", Column::Shipment),
    ("parcel", Column::Parcel),
    ("parcels", Column::Parcels),
    ("class", Column::Class),
    ("weight_g", Column::Weight),
    ("organisation", Column::Organisation),
    ("person", Column::Person),
    ("address", Column::Address),
    ("postcode", Column::Postcode),
    ("town", Column::Town),
    ("email", Column::Email),
    ("copies", Column::Copies),
];

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
pub fn carrier_table(papers: &BatchPapers, columns: &[(&str, Column)]) -> Result<Vec<u8>, Findings> {
    let fault = |why: String| Findings::from(Finding::error(Code::OutputUnwritable, why));
    let mut writer = WriterBuilder::new()
        .delimiter(b';')
        .terminator(Terminator::CRLF)
        .quote_style(QuoteStyle::Necessary)
        .from_writer(Vec::new());
    writer
        .write_record(columns.iter().map(|(head, _)| *head))
        .map_err(|error| fault(error.to_string()))?;
    for shipment in papers.shipments.iter().filter(|shipment| shipment.address.is_some()) {
        let row = columns.iter().map(|(_, column)| value(papers, shipment, *column));
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
}
