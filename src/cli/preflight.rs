//! How is a finished PDF judged from the command line?

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum, ValueHint};
use serde::Serialize;

use super::Exit;
use super::args::Global;
use super::format::Format;
use super::report::{Tally, count, github, human};
use super::site::Site;
use super::stream::Streams;
use crate::diag::{Code, Finding, Findings, Severity, closest, listed};
use crate::preflight::{self, Judged, Limits, Profile};
use crate::source::Project;

/// `trykksak preflight`.
#[derive(Args, Debug)]
pub struct Preflight {
    /// PDF files, made by this program or any other
    #[arg(value_name = "FILE", required = true, value_hint = ValueHint::FilePath)]
    pub files: Vec<PathBuf>,
    /// What the files are for [default: what their metadata say; press where they say nothing]
    #[arg(long, short, value_name = "PROFILE")]
    pub profile: Option<ProfileName>,
    /// A printing condition of house.yaml: its ink limit and its bleed hold [default: 300 % and 3 mm]
    #[arg(long, short, value_name = "NAME")]
    pub condition: Option<String>,
    /// The same as --format json
    #[arg(long)]
    pub json: bool,
}

/// Profiles as they are typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ProfileName {
    /// For a printer: PDF/X-4 and what printers check
    Press,
    /// For readers: PDF/UA-1, PDF/A-2a and contrast
    Accessible,
}

impl From<ProfileName> for Profile {
    fn from(name: ProfileName) -> Self {
        match name {
            ProfileName::Press => Self::Press,
            ProfileName::Accessible => Self::Accessible,
        }
    }
}

/// The one object that `--json` prints.
#[derive(Serialize)]
struct Report<'a> {
    files: Vec<File<'a>>,
}

#[derive(Serialize)]
struct File<'a> {
    file: &'a str,
    profile: &'static str,
    claimed: bool,
    pages: usize,
    passed: bool,
    findings: Vec<Item<'a>>,
}

#[derive(Serialize)]
struct Item<'a> {
    code: &'static str,
    severity: &'static str,
    message: &'a str,
    page: Option<usize>,
    right_mm: Option<f64>,
    down_mm: Option<f64>,
    times: usize,
    notes: &'a [String],
    hints: &'a [String],
}

/// Judges the files one after the other, so that a thousand of them need no more memory than one.
pub(super) fn run(global: &Global, preflight: &Preflight, streams: &mut Streams) -> Exit {
    let limits = match limits(global, preflight) {
        Ok(limits) => limits,
        Err(findings) => {
            print(global.format, &findings, streams);
            return Exit::CouldNotRun;
        }
    };
    let profile = preflight.profile.map(Profile::from);
    let format = if preflight.json { Format::Json } else { global.format };
    let mut exit = Exit::Done;
    let mut judged = Vec::new();
    let mut unopened = Vec::new();
    for path in &preflight.files {
        match judge(path, profile, &limits) {
            Ok(file) => {
                exit = exit.max(if file.passes() { Exit::Done } else { Exit::ErrorsFound });
                if format != Format::Json {
                    tell(global, format, &file, streams);
                }
                judged.push(file);
            }
            Err(finding) => {
                exit = Exit::CouldNotRun;
                if format != Format::Json {
                    print(format, &finding.clone().into(), streams);
                }
                unopened.push((path.display().to_string(), finding));
            }
        }
    }
    if format == Format::Json {
        streams.result(json(&judged, &unopened));
    }
    exit
}

/// What the files are measured by.
fn limits(global: &Global, preflight: &Preflight) -> Result<Limits, Findings> {
    let Some(name) = &preflight.condition else {
        return Ok(Limits::default());
    };
    let site = Site::find(global)?;
    let project = Project::load(&site.root)?;
    let printing = project.house().printing.as_ref();
    let known = || printing.into_iter().flat_map(|printing| &printing.conditions);
    let Some((_, condition)) = known().find(|(known, _)| *known == name) else {
        let names = || known().map(|(name, _)| name.as_str());
        let finding = Finding::error(Code::NameUnknown, format!("there is no printing condition `{name}`"));
        let hint = match closest(name, names()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("printing conditions of the house: {}", listed(names())),
        };
        return Err(finding.hint(hint).into());
    };
    Ok(Limits::of(name, *condition.ink_limit, condition.bleed.0))
}

fn judge(path: &Path, profile: Option<Profile>, limits: &Limits) -> Result<Judged, Finding> {
    let name = path.display().to_string();
    preflight::judge_file(path, name.clone(), profile, limits).map_err(|preflight::Unopened(error)| {
        Finding::error(Code::FileUnreadable, format!("`{name}` cannot be read: {error}"))
            .hint("look for a slip in the name, and whether you may read the file")
    })
}

fn print(format: Format, findings: &Findings, streams: &mut Streams) {
    match format {
        Format::Github => streams.result(github::annotations(findings, Path::new(""))),
        Format::Human | Format::Json | Format::Csv | Format::Html => {
            streams.tell(human::findings(findings, &human::Sources::new(), streams.err_width));
        }
    }
}

fn tell(global: &Global, format: Format, file: &Judged, streams: &mut Streams) {
    let findings = file.findings();
    print(format, &findings, streams);
    if global.quiet || format != Format::Human {
        return;
    }
    let verdict = if file.passes() { "passes" } else { "fails" };
    let how = match file.claimed {
        true => String::new(),
        false => " (the file does not say what it is for)".to_owned(),
    };
    streams.result(format!(
        "{}: {verdict} as {} file{how}, {}: {}\n",
        file.file,
        match file.profile {
            Profile::Press => "a press",
            Profile::Accessible => "an accessible",
        },
        count(file.pages, "page"),
        Tally::of(&findings)
    ));
}

/// `unopened` holds the names of the files that could not be read.
fn json(judged: &[Judged], unopened: &[(String, Finding)]) -> String {
    let failed = unopened.iter().map(|(name, finding)| File {
        file: name,
        profile: "none",
        claimed: false,
        pages: 0,
        passed: false,
        findings: vec![Item {
            code: finding.code.name(),
            severity: "error",
            message: &finding.message,
            page: None,
            right_mm: None,
            down_mm: None,
            times: 1,
            notes: &finding.notes,
            hints: &finding.hints,
        }],
    });
    let report = Report {
        files: judged.iter().map(file).chain(failed).collect(),
    };
    // Plain structs with text keys: there is nothing in them that JSON cannot hold.
    let mut text = serde_json::to_string_pretty(&report).unwrap_or_default();
    text.push('\n');
    text
}

fn file(judged: &Judged) -> File<'_> {
    let rounded = |mm: f64| (mm * 10.0).round() / 10.0;
    let items = judged.remarks.iter().map(|remark| {
        let at = remark.place.and_then(|place| place.at);
        Item {
            code: remark.code.name(),
            severity: match remark.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
            },
            message: &remark.message,
            page: remark.place.map(|place| place.page),
            right_mm: at.map(|(x, _)| rounded(x)),
            down_mm: at.map(|(_, y)| rounded(y)),
            times: remark.times,
            notes: &remark.notes,
            hints: &remark.hints,
        }
    });
    File {
        file: &judged.file,
        profile: judged.profile.name(),
        claimed: judged.claimed,
        pages: judged.pages,
        passed: judged.passes(),
        findings: items.collect(),
    }
}
