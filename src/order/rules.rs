//! What has the office decided: limits for each title, how long contact data stays, who looks after which county?

use std::collections::BTreeMap;
use std::path::Path;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::diag::{Code, Finding, Findings, closest, listed};
use crate::source::{Placed, SourceText, yaml};

/// The file that holds the rules of a project.
pub const FILE: &str = "brochures/orders.yaml";

const BUILT_IN: &str = include_str!("../../brochures/orders.yaml");

/// `brochures/orders.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Rules {
    /// How many copies one order may have without approval.
    #[serde(default)]
    pub limits: Limits,
    /// When contact data goes.
    #[serde(default)]
    pub privacy: Privacy,
    /// District offices and their counties.
    #[serde(default)]
    pub offices: Vec<Office>,
    /// The labels that are made for a batch.
    #[serde(default = "usual_labels")]
    pub labels: Vec<LabelKind>,
}

/// Labels, by width and height in millimetres.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
pub enum LabelKind {
    /// Sheets of A4 with 3 × 8 labels of 70 × 37 mm.
    #[serde(rename = "70x37")]
    L70x37,
    /// Sheets of A4 with 2 × 7 labels of 99.1 × 38.1 mm.
    #[serde(rename = "99x38")]
    L99x38,
    /// Sheets of A4 with 3 × 7 labels of 63.5 × 38.1 mm.
    #[serde(rename = "64x38")]
    L64x38,
    /// Sheets of A4 with 2 × 8 labels of 105 × 37 mm.
    #[serde(rename = "105x37")]
    L105x37,
    /// Sheets of A4 with 2 × 5 labels of 105 × 57 mm.
    #[serde(rename = "105x57")]
    L105x57,
    /// Sheets of A4 with 2 × 4 labels of 99.1 × 67.7 mm.
    #[serde(rename = "99x68")]
    L99x68,
    /// Single labels of 100 × 150 mm.
    #[serde(rename = "100x150")]
    L100x150,
}

impl LabelKind {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::L70x37,
        Self::L99x38,
        Self::L64x38,
        Self::L105x37,
        Self::L105x57,
        Self::L99x68,
        Self::L100x150,
    ];
}

fn usual_labels() -> Vec<LabelKind> {
    vec![LabelKind::L70x37, LabelKind::L99x38, LabelKind::L100x150]
}

/// The JSON Schema of `brochures/orders.yaml`, for editors.
pub fn orders_schema() -> String {
    crate::source::schema::<Rules>()
}

/// How many copies of an item one order may have without approval.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Limits {
    /// For titles that have no limit of their own.
    pub copies: Placed<i64>,
    /// By brochure.
    pub titles: BTreeMap<String, Placed<i64>>,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            copies: Placed::nowhere(100),
            titles: BTreeMap::new(),
        }
    }
}

/// How many days after the end of an order what is personal goes.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Privacy {
    /// Contact data; 90 when not given.
    pub contact_days: Placed<i64>,
    /// Free text; 14 when not given.
    pub text_days: Placed<i64>,
}

impl Default for Privacy {
    fn default() -> Self {
        Self {
            contact_days: Placed::nowhere(90),
            text_days: Placed::nowhere(14),
        }
    }
}

/// A district office.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Office {
    /// Its name.
    pub name: String,
    /// The numbers of its counties.
    pub counties: Vec<String>,
}

impl Default for Rules {
    /// The rules that come with the program.
    fn default() -> Self {
        Self::parse(&SourceText::new(FILE, BUILT_IN)).unwrap_or(Self {
            limits: Limits::default(),
            privacy: Privacy::default(),
            offices: Vec::new(),
            labels: usual_labels(),
        })
    }
}

impl Rules {
    /// The rules of a project; those that come with the program where it has none.
    ///
    /// # Errors
    /// What is wrong with the YAML, and `yaml-value` for numbers that cannot be meant.
    pub fn load(root: &Path) -> Result<Self, Findings> {
        match root.join(FILE).is_file() {
            true => Self::parse(&SourceText::read(root, FILE)?),
            false => Ok(Self::default()),
        }
    }

    fn parse(source: &SourceText) -> Result<Self, Findings> {
        let rules: Self = yaml::parse(source)?;
        let mut findings = Findings::new();
        let limits = rules.limits.titles.values().chain([&rules.limits.copies]);
        let days = [&rules.privacy.contact_days, &rules.privacy.text_days];
        for (number, least, what) in limits
            .map(|n| (n, 1, "a limit"))
            .chain(days.map(|n| (n, 0, "a number of days")))
        {
            if !(least..=100_000).contains(&number.value) {
                let message = format!("{} cannot be {what}", number.value);
                findings.push(
                    Finding::error(Code::YamlValue, message)
                        .at(number.place(&source.path))
                        .hint(format!("write a whole number from {least} to 100000")),
                );
            }
        }
        if rules.privacy.text_days.value > rules.privacy.contact_days.value {
            findings.push(
                Finding::error(Code::YamlValue, "the free text would stay longer than the address")
                    .at(rules.privacy.text_days.place(&source.path))
                    .hint("make text-days at most as long as contact-days: the free text goes first"),
            );
        }
        match findings.is_empty() {
            true => Ok(rules),
            false => Err(findings),
        }
    }

    /// The most copies of a title in one language that one order may have without approval.
    pub fn limit(&self, title: &str) -> i64 {
        self.limits.titles.get(title).unwrap_or(&self.limits.copies).value
    }

    /// An error for each limit of a brochure that there is not.
    pub fn unknown_titles(&self, brochures: &[&str]) -> Findings {
        let titles = self.limits.titles.iter();
        let unknown = titles.filter(|(title, _)| !brochures.contains(&title.as_str()));
        let finding = |(title, limit): (&String, &Placed<i64>)| {
            let shown: String = title.chars().take(40).collect();
            let finding = Finding::error(
                Code::BrochureUnknown,
                format!("a limit is for `{shown}`, and there is no such brochure"),
            )
            .at(limit.place(&FILE.into()));
            match closest(title, brochures.iter().copied()) {
                Some(near) => finding.hint(format!("did you mean `{near}`?")),
                None => finding.hint(format!("the brochures are {}", listed(brochures.iter().copied()))),
            }
        };
        unknown.map(finding).collect()
    }

    /// The name of the district office of a county; empty when none looks after it.
    pub fn office(&self, county: &str) -> &str {
        self.offices
            .iter()
            .find(|office| office.counties.iter().any(|number| number == county))
            .map_or("", |office| &office.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<Rules, Findings> {
        Rules::parse(&SourceText::new(FILE, text))
    }

    #[test]
    fn every_county_has_an_office() {
        let rules = Rules::default();
        let counties = [
            "03", "11", "15", "18", "31", "32", "33", "34", "39", "40", "42", "46", "50", "55", "56",
        ];
        assert!(counties.iter().all(|county| !rules.office(county).is_empty()));
        assert_eq!((rules.office("21"), rules.offices.len()), ("", 7));
    }

    #[test]
    fn a_title_may_have_a_limit_of_its_own() {
        let rules = parse("limits: { copies: 50, titles: { innforing: 200 } }").unwrap();
        assert_eq!((rules.limit("innforing"), rules.limit("kort-om")), (200, 50));
        assert_eq!(rules.privacy.contact_days.value, 90);
    }

    #[test]
    fn a_limit_of_a_brochure_that_is_not_there_is_a_finding() {
        let rules = parse("limits:\n  titles:\n    inforing: 200\n    kort-om: 50\n    helt-annet: 9\n").unwrap();
        let findings = rules.unknown_titles(&["innforing", "kort-om"]);
        let said: Vec<_> = findings
            .iter()
            .map(|f| (f.code, f.place.as_ref().unwrap().line, f.hints[0].as_str()))
            .collect();
        assert_eq!(
            said,
            [
                (Code::BrochureUnknown, 5, "the brochures are `innforing` and `kort-om`"),
                (Code::BrochureUnknown, 3, "did you mean `innforing`?")
            ]
        );
    }

    #[test]
    fn numbers_that_cannot_be_meant_are_findings() {
        for text in [
            "limits: { copies: 0 }",
            "limits: { titles: { innforing: -5 } }",
            "privacy: { contact-days: -1 }",
            "privacy: { contact-days: 10, text-days: 11 }",
            "labels: [70x36]",
        ] {
            let findings = parse(text).unwrap_err();
            let finding = findings.iter().next().unwrap();
            assert_eq!(
                (finding.code, finding.hints.is_empty()),
                (Code::YamlValue, false),
                "{text}"
            );
        }
    }

    #[test]
    fn the_schema_file_is_current() {
        let file = include_str!("../../brochures/orders.schema.json");
        assert!(
            file == orders_schema(),
            "run `trykksak schema orders > brochures/orders.schema.json`"
        );
    }
}
