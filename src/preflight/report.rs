//! How do observations become findings, each with a place on the page and a hint?

use std::collections::BTreeMap;
use std::sync::Arc;

use super::facts::{Fact, Standard, Verdict, verdict};
use super::limits::Limit;
use crate::diag::{Code, Finding, Findings, Place, Severity};

/// What a file is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Profile {
    /// A file for the printer: PDF/X-4 and what printers check.
    Press,
    /// A file for readers: PDF/UA-1, PDF/A-2a and contrast.
    Accessible,
}

impl Profile {
    /// The word for it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Press => "press",
            Self::Accessible => "accessible",
        }
    }

    const fn standards(self) -> &'static [Standard] {
        match self {
            Self::Press => &[Standard::X4, Standard::Printer],
            Self::Accessible => &[Standard::Ua1, Standard::A2a, Standard::Wcag],
        }
    }

    /// The strictest verdict of its standards.
    pub(super) fn verdict(self, fact: Fact) -> Verdict {
        let verdicts = self.standards().iter().map(|standard| verdict(*standard, fact));
        verdicts.max().unwrap_or(Verdict::Fine)
    }
}

/// A place on a page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Where {
    /// The page, from 1.
    pub page: usize,
    /// Millimetres to the right and down from the upper left corner of the trim.
    pub at: Option<(f64, f64)>,
}

/// Something observed.
#[derive(Clone, Debug)]
pub(super) struct Observed {
    pub fact: Fact,
    /// One sentence without a full stop, lower case.
    pub message: String,
    pub place: Option<Where>,
    /// Who asks for it, and further facts.
    pub notes: Vec<String>,
    pub hints: Vec<String>,
}

impl Observed {
    pub fn new(fact: Fact, message: impl Into<String>) -> Self {
        Self {
            fact,
            message: message.into(),
            place: None,
            notes: Vec::new(),
            hints: Vec::new(),
        }
    }

    pub fn at(mut self, place: impl Into<Option<Where>>) -> Self {
        self.place = place.into();
        self
    }

    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.notes.push(note.into());
        self
    }

    /// Says which measure it is about and who asks for it.
    pub fn asked(self, limit: &Limit) -> Self {
        self.note(format!("asked for by: {}", limit.source))
    }

    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }
}

/// Observations, of which those that are alike are counted together.
#[derive(Debug, Default)]
pub(super) struct Observations {
    seen: BTreeMap<(Fact, String), (usize, Observed, Vec<usize>)>,
}

impl Observations {
    /// Adds one. Observations with the same fact and key become one finding.
    pub fn add(&mut self, key: impl Into<String>, observed: Observed) {
        let page = observed.place.map(|place| place.page);
        let entry = self
            .seen
            .entry((observed.fact, key.into()))
            .or_insert((0, observed, Vec::new()));
        entry.0 += 1;
        if let Some(page) = page
            && entry.2.last() != Some(&page)
        {
            entry.2.push(page);
        }
    }

    /// The keys of a fact.
    pub fn keys(&self, fact: Fact) -> Vec<String> {
        self.seen
            .keys()
            .filter(|(known, _)| *known == fact)
            .map(|(_, key)| key.clone())
            .collect()
    }
}

/// What came of judging a file.
#[derive(Clone, Debug)]
pub struct Judged {
    /// The file's name as it was given.
    pub file: Arc<str>,
    /// What it was judged as.
    pub profile: Profile,
    /// Whether the file itself says what it is for.
    pub claimed: bool,
    /// How many pages it has; 0 when that is unknown.
    pub pages: usize,
    /// What was found, the errors first.
    pub remarks: Vec<Remark>,
}

/// A finding about a finished file.
#[derive(Clone, Debug)]
pub struct Remark {
    /// The rule.
    pub code: Code,
    /// Errors fail, warnings do not.
    pub severity: Severity,
    /// One sentence without a full stop.
    pub message: String,
    /// The first place.
    pub place: Option<Where>,
    /// How often it was found.
    pub times: usize,
    /// Further facts.
    pub notes: Vec<String>,
    /// What to do.
    pub hints: Vec<String>,
}

impl Judged {
    pub(super) fn of(file: Arc<str>, profile: Profile, claimed: bool, pages: usize, seen: Observations) -> Self {
        let mut remarks: Vec<Remark> = seen
            .seen
            .into_iter()
            .filter_map(|((fact, _), (times, observed, on))| {
                let severity = profile.verdict(fact).severity()?;
                let mut notes = Vec::new();
                notes.extend(observed.place.map(|place| place.to_string()));
                if times > 1 || on.len() > 1 {
                    notes.push(others(times, &on));
                }
                notes.extend(observed.notes);
                Some(Remark {
                    code: fact.code(),
                    severity,
                    message: observed.message,
                    place: observed.place,
                    times,
                    notes,
                    hints: observed.hints,
                })
            })
            .collect();
        remarks.sort_by_key(|remark| std::cmp::Reverse(remark.severity));
        Self {
            file,
            profile,
            claimed,
            pages,
            remarks,
        }
    }

    /// Whether nothing is wrong; warnings do not count.
    pub fn passes(&self) -> bool {
        self.remarks.iter().all(|remark| remark.severity != Severity::Error)
    }

    /// The same as findings about the file.
    pub fn findings(&self) -> Findings {
        self.remarks.iter().map(|remark| remark.finding(&self.file)).collect()
    }
}

impl Remark {
    fn finding(&self, file: &Arc<str>) -> Finding {
        Finding {
            code: self.code,
            severity: self.severity,
            message: self.message.clone(),
            place: Some(Place::file(file.clone())),
            notes: self.notes.clone(),
            hints: self.hints.clone(),
        }
    }
}

impl std::fmt::Display for Where {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.at {
            Some((x, y)) => write!(
                f,
                "page {}, {x:.1} mm to the right and {y:.1} mm down from the upper left corner of the trim",
                self.page
            ),
            None => write!(f, "page {}", self.page),
        }
    }
}

/// How often and where else.
fn others(times: usize, pages: &[usize]) -> String {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for page in pages {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == *page => *last = *page,
            _ => runs.push((*page, *page)),
        }
    }
    let mut listed: Vec<String> = runs
        .iter()
        .take(8)
        .map(|(first, last)| {
            if first == last {
                first.to_string()
            } else {
                format!("{first}–{last}")
            }
        })
        .collect();
    if runs.len() > 8 {
        listed.push("…".into());
    }
    match pages.len() {
        0 => format!("found {times} times"),
        1 => format!("found {times} times on page {}", listed.join(", ")),
        _ => format!("found {times} times, on pages {}", listed.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_in_a_row_are_written_as_a_range() {
        assert_eq!(others(5, &[1, 2, 3, 7]), "found 5 times, on pages 1–3, 7");
        assert_eq!(others(2, &[4]), "found 2 times on page 4");
    }

    #[test]
    fn what_no_standard_of_the_profile_minds_is_not_reported() {
        let observed = |fact| Observed {
            fact,
            message: "m".into(),
            place: Some(Where { page: 2, at: None }),
            notes: Vec::new(),
            hints: vec!["h".into()],
        };
        let judge = |profile| {
            let mut seen = Observations::default();
            seen.add("", observed(Fact::Rgb));
            seen.add("", observed(Fact::Safe));
            seen.add("", observed(Fact::Safe));
            Judged::of("f".into(), profile, true, 4, seen)
        };
        let press = judge(Profile::Press);
        assert!(!press.passes());
        let codes: Vec<_> = press.remarks.iter().map(|r| (r.code, r.severity, r.times)).collect();
        assert_eq!(
            codes,
            [
                (Code::ColorRgb, Severity::Error, 1),
                (Code::SafeZone, Severity::Warning, 2)
            ]
        );
        assert!(judge(Profile::Accessible).remarks.is_empty());
    }
}
