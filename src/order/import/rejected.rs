//! How do refused rows go back to whoever can mend them?
//!
//! As CSV, with the columns of the form and one that says what is wrong. A cell that a spreadsheet would run as a formula gets
//! an apostrophe in front (OWASP, "CSV Injection"); the import takes it off again.

use crate::diag::Finding;
use crate::diag::{Code, Findings};
use crate::order::form::OrderForm;

const HEADER: [&str; 18] = [
    "id",
    "source",
    "received",
    "Skjemaspråk",
    "Virksomhet",
    "Kontaktperson",
    "Epostadresse",
    "Postadresse",
    "Postnummer",
    "Poststed",
    "Organisasjonsnummer",
    "Tilleggsinformasjon",
    "kind",
    "complete",
    "Tittel",
    "Språk",
    "Antall",
    "feil",
];

/// A CSV file (UTF-8 with a mark that spreadsheets understand, semicolons) of forms, one row for each line of an order, with
/// what was found about each of them.
///
/// # Errors
/// `output-unwritable` when the rows cannot be put together.
pub fn rejected_csv(forms: &[OrderForm], findings: &Findings) -> Result<Vec<u8>, Finding> {
    let failed = |error: &dyn std::fmt::Display| {
        Finding::error(Code::OutputUnwritable, format!("the rows cannot be written: {error}"))
    };
    let mut out = "\u{feff}".as_bytes().to_vec();
    {
        let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(&mut out);
        writer.write_record(HEADER).map_err(|e| failed(&e))?;
        for form in forms {
            let wrong: Vec<&str> = findings
                .iter()
                .filter(|finding| finding.place == form.place)
                .map(|finding| finding.message.as_str())
                .collect();
            let wrong = wrong.join("; ");
            let none = [crate::order::form::FormLine::default()];
            let lines = if form.lines.is_empty() { &none[..] } else { &form.lines };
            for line in lines {
                let row = [
                    &form.id,
                    &form.source,
                    &form.received,
                    &form.language,
                    &form.organisation,
                    &form.person,
                    &form.email,
                    &form.address,
                    &form.postcode,
                    &form.town,
                    &form.organisation_number,
                    &form.remark,
                    &form.kind,
                    &form.complete,
                    &line.title,
                    &line.language,
                    &line.copies,
                    &wrong,
                ];
                writer
                    .write_record(row.map(|cell| guarded(cell)))
                    .map_err(|e| failed(&e))?;
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
