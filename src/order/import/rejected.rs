//! How do refused rows go back to whoever can mend them?
//!
//! As CSV, with the columns of the form and one that says what is wrong. A cell that a spreadsheet would run as a formula gets
//! an apostrophe in front (OWASP, "CSV Injection"); the import takes it off again.

use std::collections::BTreeMap;

use crate::diag::{Code, Finding, Findings, Place};
use crate::order::form::{Field, FormLine, OrderForm};
use crate::order::words::Wording;

/// The names of the columns, in the reader's language.
fn head(wording: &Wording) -> [String; 18] {
    let (say, field) = (|name: &str| wording.say(name, &[]), |field| wording.field(field));
    [
        say("column-id"),
        say("column-source"),
        say("column-received"),
        say("column-form-language"),
        field(Field::Organisation),
        field(Field::Person),
        field(Field::Email),
        field(Field::Address),
        field(Field::Postcode),
        field(Field::Town),
        field(Field::OrganisationNumber),
        field(Field::Remark),
        say("column-kind"),
        say("column-complete"),
        field(Field::Title),
        field(Field::Language),
        field(Field::Copies),
        say("column-wrong"),
    ]
}

/// A CSV file (UTF-8 with a mark that spreadsheets understand, semicolons) of forms, one row for each line of an order, with
/// what was found about each of them.
///
/// # Errors
/// `output-unwritable` when the rows cannot be put together.
pub fn rejected_csv(forms: &[OrderForm], findings: &Findings, wording: &Wording) -> Result<Vec<u8>, Finding> {
    let failed = |error: &dyn std::fmt::Display| {
        Finding::error(Code::OutputUnwritable, format!("the rows cannot be written: {error}"))
    };
    let mut said: BTreeMap<&Place, Vec<&str>> = BTreeMap::new();
    for finding in findings.iter() {
        if let Some(place) = &finding.place {
            said.entry(place).or_default().push(&finding.message);
        }
    }
    let mut out = "\u{feff}".as_bytes().to_vec();
    {
        let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(&mut out);
        writer.write_record(head(wording)).map_err(|e| failed(&e))?;
        for form in forms {
            let wrong = match form.wrong.is_empty() {
                // What stood in cells that no column has is in a note.
                false => form
                    .wrong
                    .iter()
                    .flat_map(|f| std::iter::once(&f.message).chain(&f.notes))
                    .map(String::as_str)
                    .collect(),
                true => form
                    .place
                    .as_ref()
                    .and_then(|place| said.get(place))
                    .cloned()
                    .unwrap_or_default(),
            };
            let wrong = wrong.join("; ");
            let none = [FormLine::default()];
            let lines = if form.lines.is_empty() { &none[..] } else { &form.lines };
            for line in lines {
                let own = [line.title.as_str(), &line.language, &line.copies, &wrong];
                let row = std::iter::once(form.id.as_str()).chain(form.head()).chain(own);
                writer.write_record(row.map(guarded)).map_err(|e| failed(&e))?;
            }
        }
        writer.flush().map_err(|e| failed(&e))?;
    }
    Ok(out)
}

/// A cell that no spreadsheet runs.
pub(in crate::order) fn guarded(cell: &str) -> String {
    match cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\'']) {
        true => format!("'{cell}"),
        false => cell.to_owned(),
    }
}
