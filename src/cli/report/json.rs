//! How does another program read an outcome?

use serde::Serialize;

use crate::diag::{Finding, Findings};
use crate::pipeline::Made;

/// The one object that is printed.
#[derive(Serialize)]
struct Report<'a> {
    made: Vec<File<'a>>,
    /// Marked drafts, for commands that can make some.
    #[serde(skip_serializing_if = "Option::is_none")]
    drafts: Option<Vec<String>>,
    findings: Vec<Item<'a>>,
}

#[derive(Serialize)]
struct File<'a> {
    brochure: &'a str,
    language: &'a str,
    edition: &'static str,
    kind: &'static str,
    file: String,
    pages: usize,
    bytes: u64,
    draft: bool,
    warnings: usize,
}

#[derive(Serialize)]
struct Item<'a> {
    code: &'static str,
    severity: &'static str,
    message: &'a str,
    file: Option<&'a str>,
    line: Option<u32>,
    column: Option<u32>,
    length: Option<u32>,
    notes: &'a [String],
    hints: &'a [String],
}

#[derive(Serialize)]
struct Created<'a> {
    created: Vec<String>,
    findings: Vec<Item<'a>>,
}

/// One JSON object with `made` and `findings`, and a line break. What a place does not say is `null`.
pub fn outcome(made: &[Made], findings: &Findings) -> String {
    print(&Report {
        made: made.iter().map(file).collect(),
        drafts: None,
        findings: items(findings),
    })
}

/// As [`outcome`], with `drafts`: where the marked drafts are of brochures that could not be laid out.
pub fn built(made: &[Made], drafts: &[std::path::PathBuf], findings: &Findings) -> String {
    print(&Report {
        made: made.iter().map(file).collect(),
        drafts: Some(drafts.iter().map(|draft| draft.display().to_string()).collect()),
        findings: items(findings),
    })
}

/// One JSON object with `created` and `findings`, for `trykksak new`.
pub fn created(files: &[std::path::PathBuf], findings: &Findings) -> String {
    print(&Created {
        created: files.iter().map(|f| f.display().to_string()).collect(),
        findings: items(findings),
    })
}

/// One JSON object with a command's result under `key`, and `findings`.
pub fn report(key: &str, result: &impl Serialize, findings: &Findings) -> String {
    // Plain structs with text keys: there is nothing in them that JSON cannot hold.
    let mut object = serde_json::Map::new();
    object.insert(key.to_owned(), serde_json::to_value(result).unwrap_or_default());
    let findings = serde_json::to_value(items(findings)).unwrap_or_default();
    object.insert("findings".to_owned(), findings);
    print(&object)
}

fn print(value: &impl Serialize) -> String {
    // Plain structs with text keys: there is nothing in them that JSON cannot hold.
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}

fn file(made: &Made) -> File<'_> {
    File {
        brochure: &made.brochure,
        language: &made.language,
        edition: made.kind.edition().name(),
        kind: made.kind.name(),
        file: made.file.display().to_string(),
        pages: made.pages,
        bytes: made.bytes,
        draft: made.draft,
        warnings: made.warnings,
    }
}

fn items(findings: &Findings) -> Vec<Item<'_>> {
    findings.iter().map(item).collect()
}

fn item(finding: &Finding) -> Item<'_> {
    let place = finding.place.as_ref();
    let known = |number: u32| (number > 0).then_some(number);
    Item {
        code: finding.code.name(),
        severity: super::severity(finding.severity),
        message: &finding.message,
        file: place.map(|p| &*p.file),
        line: place.and_then(|p| known(p.line)),
        column: place.and_then(|p| known(p.column)),
        length: place.and_then(|p| known(p.length)),
        notes: &finding.notes,
        hints: &finding.hints,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Code, Place};
    use crate::pipeline::FileKind;

    #[test]
    fn a_finding_has_all_its_fields() {
        let finding = Finding::error(Code::YamlUnknownKey, "unknown key \"ti\u{7}tle\"\n<b>")
            .at(Place::at("brochures/a/brochure.yaml", 3, 5))
            .note("language se")
            .hint("did you mean `title`?");
        let value: serde_json::Value = serde_json::from_str(&outcome(&[], &finding.into())).expect("valid JSON");
        assert_eq!(
            value,
            serde_json::json!({ "made": [], "findings": [{
                "code": "yaml-unknown-key", "severity": "error", "message": "unknown key \"ti\u{7}tle\"\n<b>",
                "file": "brochures/a/brochure.yaml", "line": 3, "column": 5, "length": null,
                "notes": ["language se"], "hints": ["did you mean `title`?"],
            }] })
        );
    }

    #[test]
    fn a_result_stands_beside_the_findings() {
        let text = report("rows", &[1, 2], &Finding::error(Code::FtlSyntax, "m").into());
        let value: serde_json::Value = serde_json::from_str(&text).expect("valid JSON");
        assert_eq!(value["rows"], serde_json::json!([1, 2]));
        assert_eq!(value["findings"][0]["code"], "ftl-syntax");
    }

    #[test]
    fn a_whole_file_has_no_line() {
        let findings = Finding::error(Code::FileUnreadable, "m").at(Place::file("f")).into();
        let value: serde_json::Value = serde_json::from_str(&outcome(&[], &findings)).expect("valid JSON");
        assert_eq!(value["findings"][0]["line"], serde_json::Value::Null);
    }

    #[test]
    fn a_made_file_has_all_its_fields() {
        let made = Made {
            brochure: "kort-om".into(),
            language: "se".into(),
            kind: FileKind::Accessible,
            file: "output/accessible/kort-om.se.pdf".into(),
            pages: 6,
            bytes: 1234,
            draft: true,
            warnings: 1,
        };
        let value: serde_json::Value = serde_json::from_str(&outcome(&[made], &Findings::new())).expect("valid JSON");
        assert_eq!(
            value["made"][0],
            serde_json::json!({
                "brochure": "kort-om", "language": "se", "edition": "accessible", "kind": "pages",
                "file": "output/accessible/kort-om.se.pdf", "pages": 6, "bytes": 1234, "draft": true, "warnings": 1,
            })
        );
    }
}
