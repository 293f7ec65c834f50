//! What do a JSON and a YAML file of orders hold?
//!
//! An order is a group of fields with the names that columns have, in any of the four languages. Its lines are a list of
//! groups of title, language and copies, or fields such as `kort-om.nb`.

use std::collections::BTreeSet;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use super::columns::{self, Column, Names};
use super::{Forms, damaged};
use crate::diag::{Code, Finding, Findings, Place};
use crate::order::form::{Field, FormLine, OrderForm};
use crate::order::words::Wording;
use crate::source::{SourceText, yaml};

/// What is written, in the order in which it is written.
enum Tree {
    /// A value; empty for none.
    Text(String),
    List(Vec<Tree>),
    Group(Vec<(String, Tree)>),
}

impl Tree {
    /// What is written, as JSON has it; every value as a text.
    fn json(&self) -> String {
        let text = |text: &str| serde_json::Value::from(text).to_string();
        match self {
            Self::Text(value) => text(value),
            Self::List(values) => {
                let values: Vec<String> = values.iter().map(Self::json).collect();
                format!("[{}]", values.join(", "))
            }
            Self::Group(fields) => {
                let field = |(name, value): &(String, Self)| format!("{}: {}", text(name), value.json());
                let fields: Vec<String> = fields.iter().map(field).collect();
                format!("{{{}}}", fields.join(", "))
            }
        }
    }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Tree;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value, a list or a group")
    }

    fn visit_bool<E>(self, yes: bool) -> Result<Tree, E> {
        Ok(Tree::Text(yes.to_string()))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Tree, E> {
        Ok(Tree::Text(number.to_string()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Tree, E> {
        Ok(Tree::Text(number.to_string()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Tree, E> {
        Ok(Tree::Text(number.to_string()))
    }

    fn visit_str<E>(self, text: &str) -> Result<Tree, E> {
        Ok(Tree::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Tree, E> {
        Ok(Tree::Text(text))
    }

    fn visit_unit<E>(self) -> Result<Tree, E> {
        Ok(Tree::Text(String::new()))
    }

    fn visit_none<E>(self) -> Result<Tree, E> {
        Ok(Tree::Text(String::new()))
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Tree, D::Error> {
        Tree::deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut values: A) -> Result<Tree, A::Error> {
        let mut list = Vec::new();
        while let Some(value) = values.next_element()? {
            list.push(value);
        }
        Ok(Tree::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Tree, A::Error> {
        let mut group = Vec::new();
        while let Some(field) = fields.next_entry()? {
            group.push(field);
        }
        Ok(Tree::Group(group))
    }
}

/// The forms of a JSON file: one order, or a list of them.
pub(super) fn json<'a>(bytes: &[u8], shown: &str, names: &Names<'_>) -> Result<Forms<'a>, Findings> {
    let text = utf8(bytes, shown, names.wording)?;
    let tree = serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| {
        let line = u32::try_from(error.line()).unwrap_or(u32::MAX);
        damaged(names.wording, shown, &error).at(Place::at(shown, line, 0))
    })?;
    Ok(forms(tree, shown, names))
}

/// The forms of a YAML file, likewise. Numbers must stand in quotes where they are texts, as postcodes are.
pub(super) fn yaml<'a>(bytes: &[u8], shown: &str, names: &Names<'_>) -> Result<Forms<'a>, Findings> {
    let text = utf8(bytes, shown, names.wording)?;
    let tree = yaml::parse(&SourceText::new(shown, text)).map_err(|finding| {
        let place = finding.place.clone();
        damaged(names.wording, shown, &finding.message).at(place)
    })?;
    Ok(forms(tree, shown, names))
}

fn utf8<'a>(bytes: &'a [u8], shown: &str, wording: &Wording) -> Result<&'a str, Finding> {
    std::str::from_utf8(bytes).map_err(|_| {
        let finding = wording.error(Code::ImportUnreadable, "import-encoding", &[]);
        finding.at(Place::file(shown))
    })
}

/// The orders of a file, behind a warning about fields that are not read. Each knows which one of the file it is.
fn forms<'a>(tree: Tree, shown: &str, names: &Names<'_>) -> Forms<'a> {
    let orders = match tree {
        Tree::List(orders) => orders,
        other => vec![other],
    };
    let count = orders.len();
    let mut extra = BTreeSet::new();
    let mut forms = Vec::new();
    for (number, order) in (1..).zip(orders) {
        let place = match count {
            1 => Place::file(shown),
            _ => Place::file(format!("{shown}, {number}")),
        };
        let mut found = Found::new(&mut extra);
        let mut form = form(order, shown, names, &mut found);
        let wrong = found.findings.into_iter();
        form.wrong = wrong.map(|finding| finding.at(place.clone())).collect();
        form.left = found.left;
        form.place = Some(place);
        forms.push(Ok(form));
    }
    let notice = names.not_read(&extra, &Place::file(shown));
    let notice = notice.map(|finding| Err(finding.into()));
    Box::new(notice.into_iter().chain(forms))
}

/// What was found about an order.
struct Found<'a> {
    /// Names that are none of ours, in the whole file.
    extra: &'a mut BTreeSet<String>,
    /// Why it cannot be read whole; they get their place later.
    findings: Findings,
    /// What has no place in a form.
    left: Vec<String>,
}

impl<'a> Found<'a> {
    fn new(extra: &'a mut BTreeSet<String>) -> Self {
        Self {
            extra,
            findings: Findings::new(),
            left: Vec::new(),
        }
    }

    /// What is wrong with a field, which has no place in the form.
    fn wrong(&mut self, finding: Finding, name: &str, value: &Tree) {
        self.findings.push(finding);
        self.left.push(format!("{name}: {}", value.json()));
    }
}

/// The form of one order, as far as it can be read.
fn form(order: Tree, shown: &str, names: &Names<'_>, found: &mut Found<'_>) -> OrderForm {
    let Tree::Group(fields) = order else {
        found.findings.push(shape(shown, names));
        found.left.push(order.json());
        return OrderForm::default();
    };
    let mut lines: Option<Vec<FormLine>> = None;
    let mut head = Fields::default();
    let spare = names.spare(fields.iter().map(|(name, _)| name.as_str()));
    let spare: BTreeSet<String> = spare.into_iter().map(ToOwned::to_owned).collect();
    for (name, value) in fields {
        if names.is_lines(&name) {
            if lines.is_some() {
                found.wrong(names.twice(&name), &name, &value);
            } else {
                lines = Some(lines_of(&name, value, names, found));
            }
        } else if spare.contains(&name) {
            found.extra.insert(columns::shown(&name));
        } else {
            head.add(name, value, names, found);
        }
    }
    if lines.is_some() || !head.columns.contains(&Some(Column::Field(Field::Copies))) {
        // The language beside a list of lines is that of the form.
        let language = |column: &&mut Option<Column>| **column == Some(Column::Field(Field::Language));
        if let Some(column) = head.columns.iter_mut().find(language) {
            *column = Some(Column::FormLanguage);
        }
    }
    let of_lines = [Field::Title, Field::Language, Field::Copies].map(|field| Some(Column::Field(field)));
    let beside = if lines.is_some() { &of_lines[..] } else { &[] };
    head.look_at_others(beside, names, found);
    let mut form = columns::form(&head.columns, head.cells, None);
    form.lines.extend(lines.unwrap_or_default());
    form
}

fn lines_of(name: &str, value: Tree, names: &Names<'_>, found: &mut Found<'_>) -> Vec<FormLine> {
    let Tree::List(lines) = value else {
        found.wrong(shape(name, names), name, &value);
        return Vec::new();
    };
    // In a line no field of the order's head is looked for.
    let heads: Vec<Option<Column>> = Field::HEAD.map(|field| Some(Column::Field(field))).to_vec();
    let mut all = Vec::new();
    for line in lines {
        let Tree::Group(fields) = line else {
            found.wrong(shape(name, names), name, &line);
            continue;
        };
        let mut line = Fields::default();
        for (name, value) in fields {
            use Field::{Copies, Language, Title};
            match names.column(&name) {
                Some(Column::Field(Title | Language | Copies)) | None => line.add(name, value, names, found),
                Some(_) => found.wrong(names.unknown(&name, None), &name, &value),
            }
        }
        line.look_at_others(&heads, names, found);
        all.extend(columns::form(&line.columns, line.cells, None).lines);
    }
    all
}

/// Fields with one value each.
#[derive(Default)]
struct Fields {
    columns: Vec<Option<Column>>,
    cells: Vec<String>,
    /// What no field has the name of.
    others: Vec<(String, Tree)>,
}

impl Fields {
    /// Adds a field, or says what is wrong with it.
    fn add(&mut self, name: String, value: Tree, names: &Names<'_>, found: &mut Found<'_>) {
        let column = names.column(&name);
        if column.is_none() {
            self.others.push((name, value));
        } else if self.columns.contains(&column) {
            found.wrong(names.twice(&name), &name, &value);
        } else if let Tree::Text(text) = value {
            self.columns.push(column);
            self.cells.push(text);
        } else {
            found.wrong(shape(&name, names), &name, &value);
        }
    }

    /// Tells names that are misspelt from those that are none of ours. Beside these fields `held` are there.
    fn look_at_others(&mut self, held: &[Option<Column>], names: &Names<'_>, found: &mut Found<'_>) {
        let held = [&self.columns, held].concat();
        for (name, value) in std::mem::take(&mut self.others) {
            match names.misspelt(&name, &held) {
                Some(finding) => found.wrong(finding, &name, &value),
                None => drop(found.extra.insert(columns::shown(&name))),
            }
        }
    }
}

fn shape(name: &str, names: &Names<'_>) -> Finding {
    let shown: String = name.chars().take(40).collect();
    names
        .wording
        .error(Code::ImportColumns, "import-shape", &[("name", &shown)])
}
