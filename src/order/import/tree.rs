//! What do a JSON and a YAML file of orders hold?

use super::csv::unreadable;
use crate::diag::{Findings, Place};
use crate::order::form::OrderForm;
use crate::source::{SourceText, yaml};

/// The forms of a JSON file: an object or a list of objects, with the fields of [`OrderForm`].
pub(super) fn json(bytes: &[u8], shown: &str) -> Result<Vec<OrderForm>, Findings> {
    let text = std::str::from_utf8(bytes).map_err(|_| unreadable(shown, "it is not UTF-8"))?;
    let text = text.trim_start_matches('\u{feff}');
    let forms = match text.trim_start().starts_with('[') {
        true => serde_json::from_str::<Vec<OrderForm>>(text),
        false => serde_json::from_str::<OrderForm>(text).map(|form| vec![form]),
    };
    let forms = forms.map_err(|error| {
        let line = u32::try_from(error.line()).unwrap_or(u32::MAX);
        unreadable(shown, &error.to_string()).at(Place::at(shown, line, 0))
    })?;
    Ok(numbered(forms, shown))
}

/// The forms of a YAML file, likewise. Numbers must stand in quotes where they are texts, as postcodes are.
pub(super) fn yaml(bytes: &[u8], shown: &str) -> Result<Vec<OrderForm>, Findings> {
    let text = std::str::from_utf8(bytes).map_err(|_| unreadable(shown, "it is not UTF-8"))?;
    let source = SourceText::new(shown, text);
    let content = |line: &&str| !matches!(line.trim(), "" | "---") && !line.trim_start().starts_with(['#', '%']);
    let list = text
        .lines()
        .find(content)
        .is_some_and(|line| line.trim_start().starts_with(['-', '[']));
    let forms = match list {
        true => yaml::parse::<Vec<OrderForm>>(&source)?,
        false => vec![yaml::parse::<OrderForm>(&source)?],
    };
    Ok(numbered(forms, shown))
}

/// Forms know which one of the file they are.
fn numbered(forms: Vec<OrderForm>, shown: &str) -> Vec<OrderForm> {
    let count = forms.len();
    let named = |(number, mut form): (usize, OrderForm)| {
        let name = if count == 1 {
            shown.to_owned()
        } else {
            format!("{shown}, order {number}")
        };
        form.place = Some(Place::file(name));
        form
    };
    (1..).zip(forms).map(named).collect()
}
