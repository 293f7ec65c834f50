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
        let (mut form, wrong) = form(order, shown, names, &mut extra);
        form.wrong = wrong.into_iter().map(|finding| finding.at(place.clone())).collect();
        form.place = Some(place);
        forms.push(Ok(form));
    }
    let notice = names.not_read(&extra, &Place::file(shown));
    let notice = notice.map(|finding| Err(finding.into()));
    Box::new(notice.into_iter().chain(forms))
}

/// The form of one order, as far as it can be read, and why it cannot be read further. Findings get their place later; names
/// that are none of ours go to `extra`.
fn form(order: Tree, shown: &str, names: &Names<'_>, extra: &mut BTreeSet<String>) -> (OrderForm, Findings) {
    let Tree::Group(fields) = order else {
        return (OrderForm::default(), shape(shown, names).into());
    };
    let mut findings = Findings::new();
    let mut lines: Option<Vec<FormLine>> = None;
    let mut head = Fields::default();
    for (name, value) in fields {
        match value {
            value if names.is_lines(&name) => {
                if lines.is_some() {
                    findings.push(names.twice(&name));
                }
                lines = Some(lines_of(&name, value, names, extra, &mut findings));
            }
            value => findings.extend(head.add(name, value, names)),
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
    head.look_at_others(beside, names, extra, &mut findings);
    let mut form = columns::form(&head.columns, head.cells, None);
    form.lines.extend(lines.unwrap_or_default());
    (form, findings)
}

fn lines_of(
    name: &str,
    value: Tree,
    names: &Names<'_>,
    extra: &mut BTreeSet<String>,
    findings: &mut Findings,
) -> Vec<FormLine> {
    let Tree::List(lines) = value else {
        findings.push(shape(name, names));
        return Vec::new();
    };
    // In a line no field of the order's head is looked for.
    let heads: Vec<Option<Column>> = Field::HEAD.map(|field| Some(Column::Field(field))).to_vec();
    let mut all = Vec::new();
    for line in lines {
        let Tree::Group(fields) = line else {
            findings.push(shape(name, names));
            continue;
        };
        let mut line = Fields::default();
        for (name, value) in fields {
            use Field::{Copies, Language, Title};
            match names.column(&name) {
                Some(Column::Field(Title | Language | Copies)) | None => {
                    findings.extend(line.add(name, value, names));
                }
                Some(_) => findings.push(names.unknown(&name, None)),
            }
        }
        line.look_at_others(&heads, names, extra, findings);
        all.extend(columns::form(&line.columns, line.cells, None).lines);
    }
    all
}

/// Fields with one value each.
#[derive(Default)]
struct Fields {
    columns: Vec<Option<Column>>,
    cells: Vec<String>,
    /// Names that no field has.
    others: Vec<String>,
}

impl Fields {
    /// Adds a field; what is wrong with it.
    fn add(&mut self, name: String, value: Tree, names: &Names<'_>) -> Option<Finding> {
        let column = names.column(&name);
        if column.is_none() {
            self.others.push(name);
            return None;
        }
        if self.columns.contains(&column) {
            return Some(names.twice(&name));
        }
        let Tree::Text(text) = value else {
            return Some(shape(&name, names));
        };
        self.columns.push(column);
        self.cells.push(text);
        None
    }

    /// Tells names that are misspelt from those that are none of ours. Beside these fields `held` are there.
    fn look_at_others(
        &mut self,
        held: &[Option<Column>],
        names: &Names<'_>,
        extra: &mut BTreeSet<String>,
        findings: &mut Findings,
    ) {
        let held = [&self.columns, held].concat();
        for name in std::mem::take(&mut self.others) {
            match names.misspelt(&name, &held) {
                Some(finding) => findings.push(finding),
                None => drop(extra.insert(columns::shown(&name))),
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
