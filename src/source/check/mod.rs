//! Do the files agree with themselves and with each other, before any word is read?

mod blocks;
mod fit;
mod formats;
mod parts;
mod printing;
mod styles;
mod themes;

use std::collections::BTreeMap;
use std::sync::Arc;

use super::brochure::Brochure;
use super::house::{House, Style};
use super::{Measure, Placed};
use crate::diag::{Code, Finding, Findings, Place, closest, listed};
use crate::geom::Length;

pub(crate) use printing::BUILT_IN as BUILT_IN_PROFILES;

/// Everything that is wrong with the house by itself.
pub(crate) fn house(house: &House, file: &Arc<str>) -> Findings {
    let mut check = Check::new(file, Code::HouseInvalid);
    check.publisher(house);
    check.languages(house);
    for (name, format) in &house.formats {
        check.format(name, format);
        check.styles_of_format(format, house);
        format.fit.iter().for_each(|fit| check.fit(fit));
    }
    check.styles_of_house(house);
    for (name, theme) in &house.themes {
        check.theme(name, theme, house);
    }
    check.message_name(&house.publisher.name);
    check.printing(house);
    check.findings
}

/// Everything that is wrong with a brochure, given its house.
pub(crate) fn brochure(brochure: &Brochure, house: &House, file: &Arc<str>) -> Findings {
    let mut check = Check::new(file, Code::BrochureInvalid);
    check.languages_of(brochure, house);
    for name in brochure.messages() {
        check.message_name(name);
    }
    check.initials(brochure);
    let format = check.known("format", &brochure.format, &house.formats);
    let theme = check.known("theme", &brochure.theme, &house.themes);
    if let Some(theme) = theme {
        check.styles_of_brochure(brochure, theme, house);
        check.blocks(brochure, theme, house);
    }
    if let Some(format) = format {
        check.parts(brochure, format);
        for part in &brochure.parts {
            check.fit_of_part(part, format);
        }
    }
    check.printing_of(brochure, house);
    check.findings
}

/// Collects the findings of one file.
struct Check {
    file: Arc<str>,
    /// What contradictions in this file are called.
    code: Code,
    findings: Findings,
}

impl Check {
    fn new(file: &Arc<str>, code: Code) -> Self {
        Self {
            file: file.clone(),
            code,
            findings: Findings::new(),
        }
    }

    /// A contradiction at a value, with what to do about it.
    fn wrong<T>(&mut self, at: &Placed<T>, message: impl Into<String>, hint: impl Into<String>) {
        self.report(self.code, at, message, hint);
    }

    fn report<T>(&mut self, code: Code, at: &Placed<T>, message: impl Into<String>, hint: impl Into<String>) {
        let place = if at.line == 0 {
            Place::file(self.file.clone())
        } else {
            at.place(&self.file)
        };
        self.findings.push(Finding::error(code, message).at(place).hint(hint));
    }

    /// The value that a name stands for, or the finding that there is none.
    fn known<'a, T>(&mut self, what: &str, name: &Placed<String>, known: &'a BTreeMap<String, T>) -> Option<&'a T> {
        let found = known.get(&**name);
        if found.is_none() {
            self.unknown(what, name, known.keys().map(String::as_str));
        }
        found
    }

    /// The finding that a name is not defined.
    fn unknown<'a>(&mut self, what: &str, name: &Placed<String>, known: impl Iterator<Item = &'a str> + Clone) {
        let place = name.place(&self.file);
        self.findings.push(unknown_name(what, name, known).at(place));
    }

    fn message_name(&mut self, name: &Placed<String>) {
        let mut letters = name.chars();
        let starts = letters.next().is_some_and(|c| c.is_ascii_alphabetic());
        if starts && letters.all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_') {
            return;
        }
        let shown: String = name.chars().take(40).collect();
        self.report(
            Code::YamlValue,
            name,
            format!("`{shown}` is not the name of a message"),
            "write the words into locales/<language>/<brochure>.ftl and their name here: letters a to z, digits and hyphens, as in `intro-1`",
        );
    }

    fn positive(&mut self, what: &str, measure: &Placed<Measure>) -> bool {
        let good = measure.0 > Length::ZERO;
        if !good {
            self.wrong(
                measure,
                format!("{what} is not greater than zero"),
                "give a measure greater than zero",
            );
        }
        good
    }

    fn not_negative(&mut self, what: &str, measure: &Placed<Measure>) -> bool {
        let good = measure.0 >= Length::ZERO;
        if !good {
            self.wrong(measure, format!("{what} is less than zero"), "give zero or more");
        }
        good
    }

    fn publisher(&mut self, house: &House) {
        let publisher = &house.publisher;
        let digits = |text: &str, count: usize| text.len() == count && text.bytes().all(|b| b.is_ascii_digit());
        if !digits(&publisher.postcode, 4) {
            self.wrong(
                &publisher.postcode,
                "the postcode is not four digits",
                "write four digits in quotes, as in `\"0364\"`",
            );
        }
        if !digits(&publisher.organisation_number, 9) {
            let hint = "write nine digits without spaces, as in `\"980495361\"`";
            self.wrong(
                &publisher.organisation_number,
                "the organisation number is not nine digits",
                hint,
            );
        }
        let phone = publisher.phone.strip_prefix('+').unwrap_or(&publisher.phone);
        if phone.is_empty() || phone.len() > 15 || !phone.bytes().all(|b| b.is_ascii_digit()) {
            let hint =
                "write the digits without spaces, as in `\"23331900\"`; each language groups them in its own way";
            self.wrong(&publisher.phone, "the telephone number is not made of digits", hint);
        }
        if publisher.web.contains("://") {
            self.wrong(
                &publisher.web,
                "the web address starts with a scheme",
                "leave `https://` away, as in `selvhjelp.no`",
            );
        }
        if !publisher.email.contains('@') {
            self.wrong(
                &publisher.email,
                "the e-mail address has no `@`",
                "write it in full, as in `post@selvhjelp.no`",
            );
        }
    }

    fn languages(&mut self, house: &House) {
        for (tag, settings) in &house.languages {
            if tag == "sme" {
                self.wrong(
                    settings,
                    "Northern Sami has the tag `se` here, not `sme`",
                    "write `se`: with `sme` plurals and letter forms go wrong",
                );
            } else if !is_language_tag(tag) {
                let shown: String = tag.chars().take(40).collect();
                let hint = match usual_tag(tag) {
                    Some(usual) => format!("write it as `{usual}`"),
                    None => "use a tag such as `nb`, `nn`, `se`, `en` or `en-GB`".to_owned(),
                };
                self.wrong(settings, format!("`{shown}` is not a language tag"), hint);
            }
        }
    }

    fn languages_of(&mut self, brochure: &Brochure, house: &House) {
        if brochure.languages.is_empty() {
            self.wrong(
                &brochure.title,
                "the brochure is made in no language",
                "name at least one, as in `languages: [nb]`",
            );
        }
        if let Some(source) = &brochure.source {
            self.known("language", source, &house.languages);
        }
        for (index, tag) in brochure.languages.iter().enumerate() {
            if self.known("language", tag, &house.languages).is_none() {
                continue;
            }
            if brochure.languages[..index]
                .iter()
                .any(|earlier| earlier.value == tag.value)
            {
                self.wrong(
                    tag,
                    format!("the language `{}` is named twice", tag.value),
                    "keep one of the two",
                );
            }
        }
    }
}

/// Whether a text is a language tag that can also be the name of a folder.
pub(crate) fn is_language_tag(tag: &str) -> bool {
    tag.len() <= 20
        && tag.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        && tag
            .parse::<unic_langid::LanguageIdentifier>()
            .is_ok_and(|parsed| parsed == tag)
}

/// How a language tag in other capitals is written; `None` when it is no tag, or written so already.
pub(crate) fn usual_tag(tag: &str) -> Option<String> {
    let usual = tag.parse::<unic_langid::LanguageIdentifier>().ok()?.to_string();
    (usual != tag && is_language_tag(&usual)).then_some(usual)
}

/// The finding that a name is not defined, without its place.
pub(crate) fn unknown_name<'a>(what: &str, name: &str, known: impl Iterator<Item = &'a str> + Clone) -> Finding {
    let shown: String = name.chars().take(60).collect();
    let finding = Finding::error(Code::NameUnknown, format!("the {what} `{shown}` is not defined"));
    let finding = match closest(name, known.clone()) {
        Some(near) => finding.hint(format!("did you mean `{near}`?")),
        None => finding,
    };
    finding.hint(format!("defined are: {}", listed(known)))
}

/// Styles by name, the later ones on top of the earlier.
type Styles<'a> = BTreeMap<&'a str, &'a Placed<Style>>;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::sample::{BOOKLET, HOUSE, LEAFLET};
    use crate::source::{SourceText, yaml};

    /// What the house's check finds after one change.
    pub(super) fn house_with(from: &str, to: &str) -> Findings {
        assert!(HOUSE.contains(from), "{from}");
        let read: House = yaml::parse(&SourceText::new("h.yaml", &HOUSE.replacen(from, to, 1))).expect(to);
        house(&read, &"h.yaml".into())
    }

    fn found_in(text: &str, from: &str, to: &str) -> Findings {
        assert!(text.contains(from), "{from}");
        let house: House = yaml::parse(&SourceText::new("h.yaml", HOUSE)).expect("house");
        let read: Brochure = yaml::parse(&SourceText::new("b.yaml", &text.replacen(from, to, 1))).expect(to);
        brochure(&read, &house, &"b.yaml".into())
    }

    /// What the brochure's check finds after one change of the booklet.
    pub(super) fn booklet_with(from: &str, to: &str) -> Findings {
        found_in(BOOKLET, from, to)
    }

    /// What the brochure's check finds after one change of the leaflet.
    pub(super) fn leaflet_with(from: &str, to: &str) -> Findings {
        found_in(LEAFLET, from, to)
    }

    /// Asserts that there is one finding, with this code, on this line, holding these words.
    #[track_caller]
    pub(super) fn only(findings: &Findings, code: Code, line: u32, words: &str) {
        assert_eq!(findings.len(), 1, "{findings:#?}");
        let finding = findings.iter().next().expect("one");
        let all = format!("{} | {}", finding.message, finding.hints.join(" | "));
        assert_eq!(
            (finding.code, finding.place.as_ref().map(|p| p.line)),
            (code, Some(line)),
            "{finding:#?}"
        );
        assert!(all.contains(words), "{all}");
    }

    #[test]
    fn the_samples_have_no_faults() {
        assert_eq!(house_with("calm", "calm"), Findings::new());
        assert_eq!(booklet_with("calm", "calm"), Findings::new());
        assert_eq!(leaflet_with("calm", "calm"), Findings::new());
    }

    #[test]
    fn an_unknown_theme_is_answered_with_the_nearest() {
        only(
            &booklet_with("theme: calm", "theme: clam"),
            Code::NameUnknown,
            5,
            "did you mean `calm`?",
        );
    }

    #[test]
    fn an_unknown_format_lists_the_known() {
        only(
            &booklet_with("format: a5-booklet", "format: letter"),
            Code::NameUnknown,
            4,
            "`a4-roll`",
        );
    }

    #[test]
    fn an_unknown_language_is_a_finding() {
        only(
            &booklet_with("languages: [nb, se]", "languages: [nb, sv]"),
            Code::NameUnknown,
            3,
            "the language `sv`",
        );
    }

    #[test]
    fn a_language_named_twice_is_a_finding() {
        only(
            &booklet_with("languages: [nb, se]", "languages: [nb, nb]"),
            Code::BrochureInvalid,
            3,
            "twice",
        );
    }

    #[test]
    fn a_brochure_without_language_is_a_finding() {
        only(
            &booklet_with("languages: [nb, se]", "languages: []"),
            Code::BrochureInvalid,
            1,
            "no language",
        );
    }

    #[test]
    fn the_tag_sme_is_a_finding() {
        only(&house_with("  se: {", "  sme: {"), Code::HouseInvalid, 13, "write `se`");
    }

    #[test]
    fn a_tag_that_leads_out_of_the_folder_is_a_finding() {
        only(
            &house_with("  se: {", "  ../x: {"),
            Code::HouseInvalid,
            13,
            "not a language tag",
        );
    }

    #[test]
    fn words_in_place_of_a_message_name_are_a_finding() {
        only(
            &booklet_with("lead: lead-1", "lead: Vi er her."),
            Code::YamlValue,
            33,
            "is not the name of a message",
        );
    }

    #[test]
    fn a_postcode_without_its_zero_is_a_finding() {
        only(&house_with("\"0364\"", "364"), Code::HouseInvalid, 4, "four digits");
    }

    #[test]
    fn spaces_in_the_telephone_number_are_a_finding() {
        only(
            &house_with("\"23331900\"", "23 33 19 00"),
            Code::HouseInvalid,
            6,
            "without spaces",
        );
    }

    #[test]
    fn an_organisation_number_of_eight_digits_is_a_finding() {
        only(
            &house_with("\"980495361\"", "98049536"),
            Code::HouseInvalid,
            9,
            "nine digits",
        );
    }

    #[test]
    fn a_scheme_in_the_web_address_is_a_finding() {
        only(
            &house_with("web: selvhjelp.no", "web: https://selvhjelp.no"),
            Code::HouseInvalid,
            8,
            "leave `https://` away",
        );
    }
}
