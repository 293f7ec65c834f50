//! How is a sheet written as XLIFF 2.1, and read again within limits?
//!
//! OASIS, XLIFF Version 2.1 (2018). A message is a unit with one segment; what is filled in (`{ $phone }`) is a `ph`
//! whose original is in `originalData`, so that tools keep it whole. The metadata module holds the fingerprint and the
//! state of the translation as it was exported.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use quick_xml::Reader;
use quick_xml::escape::escape;
use quick_xml::events::{BytesStart, Event};

use super::segments::{Segment, join};
use super::text::{Piece, pieces};
use super::{Sheet, Unit, wrong};
use crate::diag::{Finding, Findings};
use crate::locale::state::is_fingerprint;
use crate::translate::status::State;

/// The namespace of XLIFF 2.0 and 2.1.
const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:2.0";

/// The namespace of the metadata module (XLIFF 2.1, 5.5).
const METADATA: &str = "urn:oasis:names:tc:xliff:metadata:2.0";

/// The type of the metadata with the fingerprint of the translation as it was exported.
const EXPORTED: &str = "trykksak:exported";

/// The type of the metadata with the state of the translation as it was exported, by its name.
const STATE: &str = "trykksak:exported-state";

/// How deep elements may be nested; the format needs seven levels.
const DEPTH: usize = 16;

/// What `subState` says of a translation of an older source text.
const OUTDATED: &str = "trykksak:outdated";

/// The sheet as XLIFF.
pub fn write(sheet: &Sheet) -> String {
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = writeln!(
        xml,
        "<xliff xmlns=\"{NAMESPACE}\" xmlns:mda=\"{METADATA}\" version=\"2.1\" srcLang=\"{}\" trgLang=\"{}\">",
        escape(&sheet.source_language),
        escape(&sheet.language)
    );
    let _ = writeln!(
        xml,
        "  <file id=\"f1\" original=\"{}\" canResegment=\"no\">",
        escape(&sheet.original)
    );
    for unit in &sheet.units {
        write_unit(&mut xml, unit);
    }
    xml.push_str("  </file>\n</xliff>\n");
    xml
}

fn write_unit(xml: &mut String, unit: &Unit) {
    let id = escape(&unit.id);
    let _ = writeln!(xml, "    <unit id=\"{id}\" name=\"{id}\" xml:space=\"preserve\">");
    if let Some(fingerprint) = &unit.exported {
        let state = unit.exported_state.map_or("", State::name);
        let _ = writeln!(
            xml,
            "      <mda:metadata><mda:metaGroup><mda:meta type=\"{EXPORTED}\">{fingerprint}</mda:meta><mda:meta type=\"{STATE}\">{state}</mda:meta></mda:metaGroup></mda:metadata>"
        );
    }
    if !unit.notes.is_empty() {
        xml.push_str("      <notes>\n");
        for note in &unit.notes {
            let _ = writeln!(xml, "        <note>{}</note>", characters(note));
        }
        xml.push_str("      </notes>\n");
    }
    let mut data: Vec<&str> = Vec::new();
    for piece in pieces(&unit.source).into_iter().chain(pieces(&unit.target)) {
        if let Piece::Filled(text) = piece
            && !data.contains(&text)
        {
            data.push(text);
        }
    }
    if !data.is_empty() {
        xml.push_str("      <originalData>\n");
        for (at, text) in data.iter().enumerate() {
            let _ = writeln!(xml, "        <data id=\"d{}\">{}</data>", at + 1, characters(text));
        }
        xml.push_str("      </originalData>\n");
    }
    let state = match unit.state() {
        State::Missing | State::Obsolete => " state=\"initial\"".to_owned(),
        State::Outdated => format!(" state=\"translated\" subState=\"{OUTDATED}\""),
        State::Reviewed => " state=\"reviewed\"".to_owned(),
        State::Draft => " state=\"translated\"".to_owned(),
    };
    let _ = writeln!(xml, "      <segment id=\"s1\"{state}>");
    let _ = writeln!(xml, "        <source>{}</source>", inline(&unit.source, &data));
    if !unit.target.is_empty() {
        let _ = writeln!(xml, "        <target>{}</target>", inline(&unit.target, &data));
    }
    xml.push_str("      </segment>\n    </unit>\n");
}

/// A text with its placeholders; the same thing filled in has the same id in source and target.
fn inline(text: &str, data: &[&str]) -> String {
    let mut xml = String::new();
    let mut times: BTreeMap<usize, usize> = BTreeMap::new();
    for piece in pieces(text) {
        match piece {
            Piece::Words(words) => xml.push_str(&characters(words)),
            Piece::Filled(filled) => {
                let number = data.iter().position(|one| *one == filled).unwrap_or(0) + 1;
                let time = times.entry(number).or_insert(0);
                *time += 1;
                let shown = escape(filled);
                let _ = write!(
                    xml,
                    "<ph id=\"p{number}.{time}\" dataRef=\"d{number}\" equiv=\"{shown}\" disp=\"{shown}\"/>"
                );
            }
        }
    }
    xml
}

/// Text as XML has it; characters that XML lacks as `cp` elements (XLIFF 2.1, 4.7.2.1).
fn characters(text: &str) -> String {
    let mut xml = String::new();
    for letter in escape(text).chars() {
        match letter {
            '\r' => xml.push_str("&#13;"),
            '\t' | '\n' => xml.push(letter),
            c if u32::from(c) < 0x20 || matches!(c, '\u{fffe}' | '\u{ffff}') => {
                let _ = write!(xml, "<cp hex=\"{:04X}\"/>", u32::from(c));
            }
            c => xml.push(c),
        }
    }
    xml
}

/// Reads XLIFF 2.0 or 2.1.
///
/// # Errors
/// `exchange-syntax`: not well-formed, with a DTD or entities of its own, of another version, with elements in a text
/// that no message can hold, with a unit of which only some segments are translated.
pub fn read(file: &str, text: &str) -> Result<Sheet, Findings> {
    let mut parser = Parser {
        file,
        text,
        reader: Reader::from_str(text),
        path: Vec::new(),
        sheet: None,
        unit: Unit::default(),
        data: BTreeMap::new(),
        datum: None,
        segments: Vec::new(),
        meta: String::new(),
        state: String::new(),
        started: false,
        counted: (0, 1),
    };
    parser.reader.config_mut().expand_empty_elements = true;
    parser.run().map_err(Findings::from)?;
    parser.sheet.filter(|sheet| !sheet.original.is_empty()).ok_or_else(|| {
        wrong(file, 0, "the file is XML, but no XLIFF with a `file` in it")
            .hint("export it again with `trykksak translate export`")
            .into()
    })
}

struct Parser<'a> {
    file: &'a str,
    text: &'a str,
    reader: Reader<&'a [u8]>,
    /// Local names of the elements that are open.
    path: Vec<String>,
    sheet: Option<Sheet>,
    unit: Unit,
    /// What `ph` elements stand for, by id.
    data: BTreeMap<String, String>,
    /// The id of the `data` that is open.
    datum: Option<String>,
    /// The segments of the unit, and what lies between them.
    segments: Vec<Segment>,
    /// The type of the metadata that is open; empty when none is.
    meta: String,
    /// The state of the unit when it was exported; empty when the file does not say it.
    state: String,
    /// Up to which byte line ends have been counted, and the line of that byte.
    counted: (usize, u32),
    /// Whether an element has been seen.
    started: bool,
}

impl Parser<'_> {
    fn wrong(&self, message: impl Into<String>) -> Finding {
        wrong(self.file, self.line().1, message)
    }

    /// Up to which byte the file has been read, and the line of that byte.
    fn line(&self) -> (usize, u32) {
        let at = usize::try_from(self.reader.buffer_position()).unwrap_or(0);
        let (from, line) = self.counted;
        let at = at.min(self.text.len()).max(from);
        let more = self.text.as_bytes()[from..at]
            .iter()
            .filter(|byte| **byte == b'\n')
            .count();
        (at, line.saturating_add(u32::try_from(more).unwrap_or(u32::MAX)))
    }

    fn run(&mut self) -> Result<(), Finding> {
        loop {
            let event = self.reader.read_event();
            match event.map_err(|error| self.broken(&error.to_string()))? {
                Event::Start(start) => self.open(&start)?,
                Event::End(_) => self.close()?,
                Event::Text(text) => self.take(&text.xml10_content())?,
                Event::CData(data) => self.take(&data.xml10_content())?,
                Event::GeneralRef(reference) => {
                    let letter = match reference.resolve_char_ref() {
                        Ok(Some(letter)) => Some(letter),
                        Ok(None) => match reference.xml10_content().as_ref() {
                            "amp" => Some('&'),
                            "lt" => Some('<'),
                            "gt" => Some('>'),
                            "quot" => Some('"'),
                            "apos" => Some('\''),
                            _ => None,
                        },
                        Err(_) => None,
                    };
                    let Some(letter) = letter else {
                        return Err(self
                            .wrong("the file has entities of its own")
                            .hint("only `&amp;`, `&lt;` and the like are read"));
                    };
                    self.take(letter.encode_utf8(&mut [0; 4]))?;
                }
                Event::DocType(_) => {
                    return Err(self
                        .wrong("the file has a DTD, which XLIFF never needs")
                        .hint("a DTD can make a small file endless; take the line with `<!DOCTYPE` out"));
                }
                Event::Eof => break,
                Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            }
        }
        match self.path.is_empty() && self.started {
            true => Ok(()),
            false => Err(self.broken("the file ends too early")),
        }
    }

    fn broken(&self, why: &str) -> Finding {
        self.wrong(format!("the XML is not well-formed: {why}"))
            .hint("was the file cut off on its way, or changed by hand?")
    }

    fn attribute(&self, start: &BytesStart<'_>, name: &str) -> Result<String, Finding> {
        let found = start
            .try_get_attribute(name)
            .map_err(|error| self.broken(&error.to_string()))?;
        let value = found
            .map(|one| one.normalized_value(quick_xml::XmlVersion::Explicit1_0))
            .transpose();
        value
            .map(|value| value.unwrap_or_default().into_owned())
            .map_err(|error| self.broken(&error.to_string()))
    }

    fn open(&mut self, start: &BytesStart<'_>) -> Result<(), Finding> {
        let name = start.local_name().as_ref().to_owned();
        self.started = true;
        if self.path.len() >= DEPTH {
            return Err(self
                .wrong(format!("elements are nested more than {DEPTH} levels deep"))
                .hint("no XLIFF of a tool is"));
        }
        let inside = self.path.iter().any(|open| open == "source" || open == "target");
        match name.as_str() {
            "xliff" if self.path.is_empty() => self.begin(start)?,
            _ if self.path.is_empty() => {
                return Err(self
                    .wrong(format!("the file is XML, but no XLIFF: it is a `{name}`"))
                    .hint("export it again with `trykksak translate export`"));
            }
            "file" => {
                let original = self.attribute(start, "original")?;
                if self.sheet.as_ref().is_some_and(|sheet| !sheet.original.is_empty()) {
                    return Err(self
                        .wrong("the XLIFF holds more than one file")
                        .hint("import them one by one"));
                }
                if let Some(sheet) = &mut self.sheet {
                    sheet.original = original;
                }
            }
            "unit" => {
                self.data.clear();
                self.segments.clear();
                self.state.clear();
                // `name` is the message, also where a tool has given the units new ids.
                let (named, id) = (self.attribute(start, "name")?, self.attribute(start, "id")?);
                self.counted = self.line();
                self.unit = Unit {
                    line: self.counted.1,
                    id: if named.is_empty() { id } else { named },
                    ..Unit::default()
                };
            }
            "segment" => {
                let state = self.attribute(start, "state")?;
                self.segments.push(Segment {
                    reviewed: matches!(state.as_str(), "reviewed" | "final"),
                    outdated: self.attribute(start, "subState")? == OUTDATED || state == "initial",
                    stated: !state.is_empty(),
                    ..Segment::default()
                });
            }
            "ignorable" => self.segments.push(Segment {
                ignorable: true,
                ..Segment::default()
            }),
            "data" => self.datum = Some(self.attribute(start, "id")?),
            "note" => self.unit.notes.push(String::new()),
            "meta" => self.meta = self.attribute(start, "type")?,
            "ph" if inside => {
                let (reference, equiv) = (self.attribute(start, "dataRef")?, self.attribute(start, "equiv")?);
                let text = self.data.get(&reference).cloned().unwrap_or(equiv);
                if text.is_empty() {
                    return Err(self
                        .wrong(format!("a placeholder of `{}` stands for nothing", self.unit.id))
                        .hint("compare with the exported file"));
                }
                self.push(&text);
            }
            "cp" => {
                let hex = self.attribute(start, "hex")?;
                let letter = u32::from_str_radix(&hex, 16).ok().and_then(char::from_u32);
                let letter = letter.ok_or_else(|| {
                    self.wrong(format!("`{hex}` is not a character"))
                        .hint("a `cp` has a hexadecimal number")
                })?;
                self.take(letter.encode_utf8(&mut [0; 4]))?;
            }
            // An annotation says something about words and changes none of them.
            "mrk" | "sm" | "em" => {}
            other if inside => {
                return Err(self
                    .wrong(format!(
                        "the element `{other}` in `{}` has no place in a message",
                        self.unit.id
                    ))
                    .hint("markup of a message is written in signs, as in `*word*`; what is filled in is a `ph`"));
            }
            _ => {}
        }
        let is_target = name == "target";
        self.path.push(name);
        // An empty target is one, too.
        self.push("");
        if is_target {
            self.order(start)?;
        }
        Ok(())
    }

    /// Takes the `order` of a target, its place among those of the unit (XLIFF 2.1, `order`).
    fn order(&mut self, start: &BytesStart<'_>) -> Result<(), Finding> {
        let order = self.attribute(start, "order")?;
        if order.is_empty() || self.path.iter().any(|open| open == "match") {
            return Ok(());
        }
        let number = order.parse().map_err(|_| {
            self.wrong(format!(
                "the order `{order}` of a target in `{}` is no number",
                self.unit.id
            ))
            .hint("`order` is the target's place in the message, from 1 up; export the file again from the tool")
        })?;
        if let Some(segment) = self.segments.last_mut() {
            segment.order = Some(number);
        }
        Ok(())
    }

    fn begin(&mut self, start: &BytesStart<'_>) -> Result<(), Finding> {
        let version = self.attribute(start, "version")?;
        if !matches!(version.as_str(), "2.0" | "2.1") {
            return Err(self
                .wrong(format!("the file is XLIFF {version}, and only 2.0 and 2.1 are read"))
                .hint("let the tool save it as XLIFF 2.1"));
        }
        self.sheet = Some(Sheet {
            original: String::new(),
            source_language: self.attribute(start, "srcLang")?,
            language: self.attribute(start, "trgLang")?,
            units: Vec::new(),
        });
        Ok(())
    }

    fn close(&mut self) -> Result<(), Finding> {
        let name = self.path.pop().unwrap_or_default();
        match name.as_str() {
            "data" => self.datum = None,
            "meta" => self.meta.clear(),
            "unit" => {
                let mut unit = std::mem::take(&mut self.unit);
                join(&mut unit, &self.segments)
                    .map_err(|odd| wrong(self.file, unit.line, odd.message(&unit.id)).hint(odd.hint()))?;
                // What a tool has made of it otherwise says nothing.
                unit.exported = unit
                    .exported
                    .map(|text| text.trim().to_owned())
                    .filter(|text| is_fingerprint(text));
                unit.exported_state = State::named(&self.state);
                unit.stated = !unit.target.is_empty() && self.segments.iter().any(|one| one.stated);
                if unit.is_as_exported() && !unit.stated {
                    // A tool that keeps no states says nothing about them.
                    unit.reviewed = unit.exported_state == Some(State::Reviewed);
                    unit.outdated = unit.exported_state == Some(State::Outdated);
                }
                // A tool that sets no states leaves that of the export above new words.
                let was_less = unit.exported_state.is_some_and(|state| state != State::Reviewed);
                unit.reviewed &= unit.is_as_exported() || was_less;
                if unit.target.is_empty() {
                    (unit.outdated, unit.reviewed) = (false, false);
                }
                if let Some(sheet) = &mut self.sheet {
                    sheet.units.push(unit);
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn take(&mut self, text: &str) -> Result<(), Finding> {
        if let Some(id) = &self.datum {
            self.data.entry(id.clone()).or_default().push_str(text);
            return Ok(());
        }
        match self.meta.as_str() {
            EXPORTED => {
                self.unit.exported.get_or_insert_default().push_str(text);
                return Ok(());
            }
            STATE => {
                self.state.push_str(text.trim());
                return Ok(());
            }
            _ => {}
        }
        if self.path.iter().any(|open| open == "note") {
            if let Some(note) = self.unit.notes.last_mut() {
                note.push_str(text);
            }
            return Ok(());
        }
        self.push(text);
        Ok(())
    }

    /// Adds to the text that is open, if one is.
    fn push(&mut self, text: &str) {
        // Proposals from a translation memory have sources and targets of their own.
        if self.path.iter().any(|open| open == "match") {
            return;
        }
        let is_text = |open: &&String| *open == "source" || *open == "target";
        let Some(open) = self.path.iter().rev().find(is_text) else {
            return;
        };
        if self.segments.is_empty() {
            self.segments.push(Segment::default());
        }
        if let Some(segment) = self.segments.last_mut() {
            match open.as_str() {
                "source" => segment.source.push_str(text),
                _ => segment.target.get_or_insert_default().push_str(text),
            }
        }
    }
}
