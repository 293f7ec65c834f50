//! How do refused rows go back to whoever can mend them?
//!
//! As CSV, with the columns of the form and one that says what is wrong. A cell that a spreadsheet would run as a formula gets
//! an apostrophe in front (OWASP, "CSV Injection"); the import takes it off again.
//!
//! Of a form that could not be read whole, a part may be in no column. Its copies have a question mark, `3 ?`, so that it is
//! no order until somebody has looked at it; what is in no column stands in the last one. Lines of a form without a number
//! get one that keeps them together, and that the import takes off again.

use std::borrow::Cow;
use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::diag::{Code, Finding, Findings, Place};
use crate::order::book::hex;
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
            let of_place = form.place.as_ref().and_then(|place| said.get(place));
            let mut wrong = about(form, of_place.map(Vec::as_slice).unwrap_or_default());
            let none = [FormLine::default()];
            let lines = if form.lines.is_empty() { &none[..] } else { &form.lines };
            let id = match form.id.trim().is_empty() && lines.len() > 1 {
                true => Cow::Owned(made_up(form)),
                false => Cow::Borrowed(form.id.as_str()),
            };
            for line in lines {
                let copies = unsure(form, &line.copies);
                let own = [line.title.as_str(), &line.language, &copies, &wrong];
                let row = std::iter::once(&*id).chain(form.head()).chain(own);
                writer.write_record(row.map(guarded)).map_err(|e| failed(&e))?;
                if !form.left.is_empty() {
                    // Once is enough of what may be long.
                    wrong.clear();
                }
            }
        }
        writer.flush().map_err(|e| failed(&e))?;
    }
    Ok(out)
}

/// What was found about a form, of which `said` are the words when it could be read whole, and what of it is in no column.
fn about(form: &OrderForm, said: &[&str]) -> String {
    // What stood in cells that no column has is in a note.
    let of_wrong = form
        .wrong
        .iter()
        .flat_map(|f| std::iter::once(&f.message).chain(&f.notes));
    let words: Vec<&str> = match form.wrong.is_empty() {
        false => of_wrong.map(String::as_str).collect(),
        true => said.to_vec(),
    };
    let mut all: Vec<&str> = Vec::new();
    for text in words.into_iter().chain(form.left.iter().map(String::as_str)) {
        // A file to mend that comes again unmended has said it already.
        let is_there = form
            .left
            .iter()
            .any(|left| left.as_str() != text && left.contains(text));
        if !is_there && !all.contains(&text) {
            all.push(text);
        }
    }
    all.join("; ")
}

/// Copies as they are written back: with a question mark where the form could not be read whole.
fn unsure<'a>(form: &OrderForm, copies: &'a str) -> Cow<'a, str> {
    match form.wrong.is_empty() || copies.ends_with('?') {
        true => Cow::Borrowed(copies),
        false => Cow::Owned(format!("{copies} ?").trim_start().to_owned()),
    }
}

/// A number for a form that has none and several lines: two forms have two, even if they say the same.
fn made_up(form: &OrderForm) -> String {
    let mut hash = Sha256::new();
    let mut add = |text: &str| {
        hash.update((text.len() as u64).to_le_bytes());
        hash.update(text.as_bytes());
    };
    form.head().into_iter().for_each(&mut add);
    for line in &form.lines {
        [&line.title, &line.language, &line.copies]
            .into_iter()
            .for_each(|text| add(text));
    }
    if let Some(place) = &form.place {
        add(&place.file);
        add(&place.line.to_string());
    }
    format!("{MADE_UP}{}", hex(&hash.finalize()[..DIGITS / 2]))
}

/// How a made-up number begins, and how many digits it has behind that.
const MADE_UP: char = '~';
const DIGITS: usize = 16;

/// Whether [`rejected_csv`] has given a form this number.
pub(super) fn is_made_up(id: &str) -> bool {
    let digits = id.trim().strip_prefix(MADE_UP);
    digits.is_some_and(|digits| digits.len() == DIGITS && digits.bytes().all(|b| b.is_ascii_hexdigit()))
}

/// A cell that no spreadsheet runs.
pub(in crate::order) fn guarded(cell: &str) -> String {
    match cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\'']) {
        true => format!("'{cell}"),
        false => cell.to_owned(),
    }
}
