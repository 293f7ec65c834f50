//! What must come out of a case, and what came out?
//!
//! A file `expect` has one line for each thing; nothing else may come out, nothing may be missing:
//!
//! ```text
//! error yaml-unknown-key brochures/tiny/brochure.yaml:1     severity, code, place as far as it matters
//! made tiny.nb                                              a file that is made all the same
//! status 2                                                  else 1 with errors, 0 without
//! ```

use std::collections::BTreeSet;
use std::process::Output;

use libtest_mimic::Trial;
use serde::Deserialize;

use crate::project::{stderr, stdout};

/// What `--format json` says, as far as cases ask.
#[derive(Debug, Deserialize)]
pub struct Report {
    /// The files made.
    pub made: Vec<Made>,
    /// The findings.
    pub findings: Vec<Finding>,
    /// The exit status.
    #[serde(skip)]
    pub status: i32,
}

/// A file made.
#[derive(Debug, Deserialize)]
pub struct Made {
    /// The brochure's name.
    pub brochure: String,
    /// The language's tag.
    pub language: String,
    /// Where it is, from the project's folder.
    pub file: String,
}

/// A finding.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub struct Finding {
    /// `error` or `warning`.
    pub severity: String,
    /// Its code.
    pub code: String,
    /// The file it is about.
    pub file: Option<String>,
    /// The line.
    pub line: Option<u32>,
    /// What it says.
    pub message: String,
    /// What to do.
    pub hints: Vec<String>,
}

impl Report {
    /// Reads what a run has printed.
    pub fn read(output: &Output) -> Result<Self, String> {
        let report = Self::parse(&stdout(output)).map_err(|error| format!("{error}\n{}", stderr(output)))?;
        Ok(Self {
            status: output.status.code().unwrap_or(-1),
            ..report
        })
    }

    /// Reads one JSON object.
    pub fn parse(json: &str) -> Result<Self, String> {
        serde_json::from_str(json).map_err(|error| format!("{error} in {json}"))
    }
}

/// A finding that must come out.
#[derive(Debug)]
struct Wanted {
    severity: String,
    code: String,
    file: Option<String>,
    line: Option<u32>,
}

impl Wanted {
    fn is(&self, finding: &Finding) -> bool {
        finding.severity == self.severity
            && finding.code == self.code
            && (self.file.is_none() || finding.file == self.file)
            && (self.line.is_none() || finding.line == self.line)
    }
}

/// What must come out of a case.
#[derive(Debug)]
pub struct Expect {
    status: i32,
    findings: Vec<Wanted>,
    made: BTreeSet<String>,
}

impl Expect {
    /// Reads a file `expect`.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut expect = Self {
            status: 0,
            findings: Vec::new(),
            made: BTreeSet::new(),
        };
        let mut status = None;
        for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let words: Vec<_> = line.split_whitespace().collect();
            match words[..] {
                ["status", number] => status = number.parse().ok(),
                ["made", file] => drop(expect.made.insert(file.to_owned())),
                [severity @ ("error" | "warning"), code] => expect.findings.push(wanted(severity, code, None)),
                [severity @ ("error" | "warning"), code, place] => {
                    expect.findings.push(wanted(severity, code, Some(place)));
                }
                _ => return Err(format!("`expect` has a line that says nothing: {line}")),
            }
        }
        let errors = expect.findings.iter().any(|wanted| wanted.severity == "error");
        expect.status = status.unwrap_or(i32::from(errors));
        Ok(expect)
    }

    /// Nothing missing, nothing else, and every finding that is an error helps.
    pub fn compare(&self, report: &Report) -> Result<(), String> {
        let mut wrong = Vec::new();
        for wanted in &self.findings {
            if !report.findings.iter().any(|finding| wanted.is(finding)) {
                wrong.push(format!("missing: {wanted:?}"));
            }
        }
        for finding in &report.findings {
            if !self.findings.iter().any(|wanted| wanted.is(finding)) {
                wrong.push(format!("unexpected: {finding:?}"));
            }
            if finding.severity == "error" && finding.hints.is_empty() {
                wrong.push(format!("without a hint: {finding:?}"));
            }
        }
        let made: BTreeSet<_> = report
            .made
            .iter()
            .map(|made| format!("{}.{}", made.brochure, made.language))
            .collect();
        if made != self.made {
            wrong.push(format!("made {made:?} instead of {:?}", self.made));
        }
        if report.status != self.status {
            wrong.push(format!("status {} instead of {}", report.status, self.status));
        }
        if wrong.is_empty() {
            Ok(())
        } else {
            Err(wrong.join("\n"))
        }
    }
}

fn wanted(severity: &str, code: &str, place: Option<&str>) -> Wanted {
    let (file, line) = match place.and_then(|place| place.rsplit_once(':')) {
        Some((file, line)) => (Some(file), line.parse().ok()),
        None => (place, None),
    };
    Wanted {
        severity: severity.into(),
        code: code.into(),
        file: file.map(Into::into),
        line,
    }
}

/// The runner's own tests: what must fail fails.
pub fn trials() -> Vec<Trial> {
    const EXPECT: &str = "error a-b f.yaml:3\nmade x.nb\n";
    let trial = |name: &str, findings: &str, made: &str, status: i32, good: bool| {
        let json = format!(r#"{{"made":[{made}],"findings":[{findings}]}}"#);
        Trial::test(format!("runner/{name}"), move || {
            let report = Report {
                status,
                ..Report::parse(&json)?
            };
            let result = Expect::parse(EXPECT)?.compare(&report);
            if result.is_ok() == good {
                Ok(())
            } else {
                Err(format!("{result:?}").into())
            }
        })
    };
    let finding = |severity: &str, code: &str, line: u32, hints: &str| {
        format!(
            r#"{{"severity":"{severity}","code":"{code}","file":"f.yaml","line":{line},"message":"m","hints":[{hints}]}}"#
        )
    };
    let made = r#"{"brochure":"x","language":"nb","file":"f"}"#;
    let right = finding("error", "a-b", 3, r#""h""#);
    let both = format!("{right},{}", finding("warning", "c-d", 3, ""));
    vec![
        trial("what-is-expected-passes", &right, made, 1, true),
        trial("a-missing-finding-fails", "", made, 1, false),
        trial(
            "another-severity-fails",
            &finding("warning", "a-b", 3, r#""h""#),
            made,
            1,
            false,
        ),
        trial(
            "another-line-fails",
            &finding("error", "a-b", 4, r#""h""#),
            made,
            1,
            false,
        ),
        trial("one-finding-more-fails", &both, made, 1, false),
        trial(
            "an-error-without-a-hint-fails",
            &finding("error", "a-b", 3, ""),
            made,
            1,
            false,
        ),
        trial("a-file-not-made-fails", &right, "", 1, false),
        trial("another-status-fails", &right, made, 2, false),
    ]
}
