//! How does YAML become typed values, or a finding at its place?

mod explain;

use std::sync::Arc;

use serde::de::DeserializeOwned;
use serde_saphyr::Error;

use self::explain::{empty_value, explain, shortened};
use super::SourceText;
use crate::diag::{Code, Finding, Place};

/// The deepest nesting of lists and groups. A table in an aside in a column set is 14 deep.
const DEPTH: usize = 40;

/// Reads a whole YAML file as `T`.
///
/// Keys may not repeat, merge keys are refused, and anchors and aliases are few: at most 300 aliases (a house of twenty
/// themes has as many), 100 anchors and 20,000 repeated values, 200,000 values in all, [`DEPTH`] levels.
///
/// # Errors
/// The first thing that is wrong, as `yaml-syntax`, `yaml-limit`, `yaml-unknown-key`, `yaml-missing-key`,
/// `yaml-value` or `measure-invalid`, with its line and column.
pub fn parse<T: DeserializeOwned>(source: &SourceText) -> Result<T, Finding> {
    let options = serde_saphyr::options! {
        budget: serde_saphyr::budget! {
            max_depth: DEPTH,
            flow_nesting_limit: DEPTH,
            max_nodes: 200_000,
            max_events: 400_000,
            max_aliases: 300,
            max_anchors: 100,
            max_recorded_anchor_events: 20_000,
            max_documents: 1,
            max_merge_keys: 0,
        },
        alias_limits: serde_saphyr::alias_limits! {
            max_total_replayed_events: 20_000,
            max_replay_stack_depth: 8,
        },
        merge_keys: serde_saphyr::options::MergeKeyPolicy::Error,
        emit_comments: false,
        strict_booleans: true,
        reject_unsupported_tags: true,
        with_snippet: false,
    };
    serde_saphyr::from_str_with_options(&source.text, options).map_err(|error| finding(&error, source))
}

/// The error with its place.
fn finding(error: &Error, source: &SourceText) -> Finding {
    let place = place(error, &source.path);
    if let Error::AliasError { error: inner, .. } = error.without_snippet() {
        return finding(inner, source)
            .at(place)
            .note("the value stands at an anchor (`&`) and is used here (`*`)");
    }
    let written = value_at(&source.text, &place);
    match explain(error.without_snippet(), &written) {
        finding if written.is_empty() && finding.code == Code::YamlValue => empty_value().at(place),
        finding => finding.at(place),
    }
}

/// The value that is written at a place, as far as one line shows it; empty when there is none or it is a group.
fn value_at(text: &str, place: &Place) -> String {
    let line = text
        .lines()
        .nth(place.line.saturating_sub(1) as usize)
        .unwrap_or_default();
    let rest: String = line.chars().skip(place.column.saturating_sub(1) as usize).collect();
    let end = rest.find([',', ']', '}']).unwrap_or(rest.len());
    let end = rest.find(" #").unwrap_or(rest.len()).min(end);
    shortened(rest[..end].trim().trim_matches('"').trim_matches(':'))
}

fn place(error: &Error, path: &Arc<str>) -> Place {
    match error.location() {
        Some(location) => {
            let number = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
            Place::at(path.clone(), number(location.line()), number(location.column()))
        }
        None => Place::file(path.clone()),
    }
}

#[cfg(test)]
mod tests;
