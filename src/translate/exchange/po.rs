//! How is a sheet written as PO, and read again?
//!
//! The form of GNU gettext: `msgctxt` is the name of the message, `msgid` the source, `msgstr` the translation; a
//! translation of an older source is `fuzzy`. `#.` lines carry the notes and, first, the state, then the fingerprint and
//! the state of the translation as it was exported.

use std::fmt::Write as _;

use super::{Sheet, Unit, wrong};
use crate::diag::{Finding, Findings};
use crate::locale::state::is_fingerprint;
use crate::translate::status::State;

/// What begins the comment with the fingerprint and the state of the translation as it was exported.
const EXPORTED: &str = "exported: ";

/// The sheet as PO.
pub fn write(sheet: &Sheet) -> String {
    let header = [
        format!("X-Fluent-File: {}", sheet.original),
        format!("X-Source-Language: {}", sheet.source_language),
        format!("Language: {}", sheet.language),
        "MIME-Version: 1.0".to_owned(),
        "Content-Type: text/plain; charset=UTF-8".to_owned(),
        "Content-Transfer-Encoding: 8bit".to_owned(),
    ];
    let mut po = String::from("msgid \"\"\nmsgstr \"\"\n");
    for line in header {
        let _ = writeln!(po, "{}", quoted(&format!("{line}\n")));
    }
    for unit in &sheet.units {
        po.push('\n');
        if !unit.target.is_empty() {
            let _ = writeln!(po, "#. state: {}", if unit.reviewed { "reviewed" } else { "draft" });
        }
        if let Some(fingerprint) = &unit.exported {
            let state = unit.exported_state.map_or("", State::name);
            let _ = writeln!(po, "#. {}", format!("{EXPORTED}{fingerprint} {state}").trim_end());
        }
        for note in &unit.notes {
            let _ = writeln!(po, "#. {note}");
        }
        let _ = writeln!(po, "#: {}", sheet.original);
        if unit.outdated {
            po.push_str("#, fuzzy\n");
        }
        for (key, text) in [("msgctxt", &unit.id), ("msgid", &unit.source), ("msgstr", &unit.target)] {
            field(&mut po, key, text);
        }
    }
    po
}

fn field(po: &mut String, key: &str, text: &str) {
    if !text.contains('\n') {
        let _ = writeln!(po, "{key} {}", quoted(text));
        return;
    }
    let _ = writeln!(po, "{key} \"\"");
    for line in text.split_inclusive('\n') {
        let _ = writeln!(po, "{}", quoted(line));
    }
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            other => out.push(other),
        }
    }
    out.push('"');
    out
}

/// What a comment says of the translation as it was exported: its fingerprint and, in sheets that say it, its state.
fn exported(note: &str) -> Option<(&str, Option<State>)> {
    let said = note.strip_prefix(EXPORTED)?;
    let (fingerprint, state) = said
        .split_once(' ')
        .map_or((said, None), |(fingerprint, word)| (fingerprint, Some(word)));
    let known = state.is_none_or(|word| State::named(word).is_some());
    (is_fingerprint(fingerprint) && known).then(|| (fingerprint, state.and_then(State::named)))
}

/// Reads PO.
///
/// # Errors
/// `exchange-syntax`, the first place.
pub fn read(file: &str, text: &str) -> Result<Sheet, Findings> {
    let mut parser = Parser::new(file);
    let mut last = 0;
    for (number, line) in (1..).zip(text.lines()) {
        parser.line(number, line.trim())?;
        last = number;
    }
    parser.flush(last)?;
    match parser.sheet.original.is_empty() {
        true => Err(wrong(
            file,
            1,
            "the file is no PO of this program: `X-Fluent-File` is missing in its head",
        )
        .hint("export it again with `trykksak translate export --to po`, and keep the head")
        .into()),
        false => Ok(parser.sheet),
    }
}

/// The field that continues.
#[derive(Clone, Copy, PartialEq)]
enum Field {
    None,
    Context,
    Source,
    Target,
}

struct Parser<'a> {
    file: &'a str,
    sheet: Sheet,
    unit: Unit,
    field: Field,
    /// Whether the entry that is open has its `msgid`.
    has_source: bool,
}

impl<'a> Parser<'a> {
    fn new(file: &'a str) -> Self {
        Self {
            file,
            sheet: Sheet {
                original: String::new(),
                source_language: String::new(),
                language: String::new(),
                units: Vec::new(),
            },
            unit: Unit::default(),
            field: Field::None,
            has_source: false,
        }
    }

    fn line(&mut self, number: u32, line: &str) -> Result<(), Finding> {
        if self.field == Field::Target && !line.starts_with('"') && !line.is_empty() {
            self.flush(number)?;
        }
        if line.starts_with("#~") && self.field == Field::None {
            // The comments above belong to what is taken out here.
            self.unit = Unit::default();
        }
        if line.is_empty() || line.starts_with("#~") {
            return Ok(());
        }
        if let Some(comment) = line.strip_prefix('#') {
            self.comment(comment);
            return Ok(());
        }
        let (field, rest) = if let Some(rest) = line.strip_prefix("msgctxt ") {
            (Field::Context, rest)
        } else if let Some(rest) = line.strip_prefix("msgid ") {
            self.has_source = true;
            (Field::Source, rest)
        } else if let Some(rest) = line.strip_prefix("msgstr ") {
            (Field::Target, rest)
        } else if line.starts_with('"') && self.field != Field::None {
            (self.field, line)
        } else {
            return Err(
                wrong(self.file, number, "the line is neither a comment nor a field of PO")
                    .hint("fields are `msgctxt`, `msgid` and `msgstr`; plural forms are choices inside the text here"),
            );
        };
        self.field = field;
        let text = self.unquoted(number, rest.trim())?;
        match field {
            Field::Context => {
                if self.unit.line == 0 {
                    self.unit.line = number;
                }
                self.unit.id.push_str(&text);
            }
            Field::Source => self.unit.source.push_str(&text),
            _ => self.unit.target.push_str(&text),
        }
        Ok(())
    }

    fn comment(&mut self, comment: &str) {
        if let Some(flags) = comment.strip_prefix(',') {
            self.unit.outdated |= flags.split(',').any(|flag| flag.trim() == "fuzzy");
            self.unit.stated |= self.unit.outdated;
        } else if let Some(note) = comment.strip_prefix('.') {
            match note.trim() {
                "state: reviewed" => (self.unit.reviewed, self.unit.stated) = (true, true),
                "state: draft" => self.unit.stated = true,
                note => match exported(note).filter(|_| self.unit.exported.is_none()) {
                    Some((fingerprint, state)) => {
                        self.unit.exported = Some(fingerprint.to_owned());
                        self.unit.exported_state = state;
                    }
                    None => self.unit.notes.push(note.to_owned()),
                },
            }
        }
    }

    fn unquoted(&self, number: u32, text: &str) -> Result<String, Finding> {
        let odd = || {
            wrong(self.file, number, "a text is not between quotation marks")
                .hint("inside them write `\\\"` for a quotation mark")
        };
        let inner = text
            .strip_prefix('"')
            .and_then(|text| text.strip_suffix('"'))
            .ok_or_else(odd)?;
        let mut out = String::with_capacity(inner.len());
        let mut letters = inner.chars();
        while let Some(letter) = letters.next() {
            match letter {
                '\\' => out.push(match letters.next() {
                    Some('n') => '\n',
                    Some('t') => '\t',
                    Some('r') => '\r',
                    Some(other @ ('"' | '\\')) => other,
                    _ => return Err(odd()),
                }),
                '"' => return Err(odd()),
                other => out.push(other),
            }
        }
        Ok(out)
    }

    /// Ends the entry that is open.
    fn flush(&mut self, number: u32) -> Result<(), Finding> {
        let (field, has_source) = (self.field, self.has_source);
        (self.field, self.has_source) = (Field::None, false);
        if field == Field::None {
            return Ok(());
        }
        let mut unit = std::mem::take(&mut self.unit);
        if field != Field::Target || !has_source {
            return Err(wrong(self.file, number, "an entry has no `msgid` or no `msgstr`")
                .hint("compare with the exported file"));
        }
        if unit.id.is_empty() && unit.source.is_empty() {
            self.head(&unit.target);
            return Ok(());
        }
        if unit.id.is_empty() {
            return Err(
                wrong(self.file, number, "an entry has no `msgctxt`: it belongs to no message")
                    .hint("the tool must keep `msgctxt`, the name of the message"),
            );
        }
        if unit.target.is_empty() {
            (unit.outdated, unit.reviewed, unit.stated) = (false, false, false);
        }
        // No tool takes our comment away when the words change, so it says nothing of new ones.
        unit.reviewed &= !unit.outdated && unit.is_as_exported();
        self.sheet.units.push(unit);
        Ok(())
    }

    fn head(&mut self, text: &str) {
        for line in text.lines() {
            let Some((key, value)) = line.split_once(':') else {
                continue;
            };
            let value = value.trim().to_owned();
            match key.trim() {
                "X-Fluent-File" => self.sheet.original = value,
                "X-Source-Language" => self.sheet.source_language = value,
                "Language" => self.sheet.language = value,
                _ => {}
            }
        }
    }
}
