//! Is a form right, and if not, what is wrong with which field?
//!
//! One validation for all ways in. It finds everything at once, and names each field in the reader's language.

use std::borrow::Cow;

use email_address::{EmailAddress, Options};

use super::kind::kind_of;
use super::{Contact, Field, FormLine, Kind, Moment, Order, OrderForm, OrderLine};
use crate::diag::{Code, Finding, Findings, Severity, closest};
use crate::order::catalogue::Catalogue;
use crate::order::item::Item;
use crate::order::postal::{Category, PostalPlace, Register, county};
use crate::order::rules::Rules;
use crate::order::words::{self, Wording};
use crate::source::Date;

/// The most copies that one line can have; more is a slip of the finger.
pub const MOST_COPIES: i64 = 100_000;

/// The most characters of a source and of an order's number there.
const NAME_LIMIT: usize = 100;

/// How much of a value is shown in a finding.
const SHOWN: usize = 40;

/// What a form is checked against.
pub struct Checker<'a> {
    /// The titles and languages that there are.
    pub catalogue: &'a Catalogue,
    /// Postcodes and towns.
    pub register: &'a Register,
    /// Limits.
    pub rules: &'a Rules,
    /// The reader's language.
    pub wording: &'a Wording,
    /// The day of the import, for forms without a date.
    pub today: Date,
    /// The source of forms that name none.
    pub source: &'a str,
}

impl Checker<'_> {
    /// The order of a form, with warnings about what is odd.
    ///
    /// # Errors
    /// Everything that is wrong, warnings included, in the order of the fields.
    pub fn check(&self, form: &OrderForm) -> Result<(Order, Findings), Findings> {
        let mut desk = Desk {
            checker: self,
            form,
            findings: Findings::new(),
        };
        let contact = desk.contact();
        let postcode = desk.postcode(&contact.postcode);
        let contact = desk.address(contact, postcode);
        let lines = desk.lines();
        let received = desk.received();
        let language = desk.language();
        let kind = desk.kind(&contact.organisation);
        let complete = desk.complete();
        let source = desk.short_name("column-source", &form.source, self.source);
        let id = desk.short_name("column-id", &form.id, "");
        let findings = desk.findings;
        if findings.has_errors() {
            return Err(findings);
        }
        let odd = findings.iter().any(|finding| finding.code == Code::AddressOdd);
        let county = postcode.map_or_else(String::new, |p| county::on(&p.postcode, &p.municipality, received));
        let order = Order {
            source,
            id,
            received,
            language,
            contact,
            kind,
            county,
            complete,
            lines,
            odd,
        };
        Ok((order, findings))
    }
}

/// One form on the desk, and what was found about it.
struct Desk<'a> {
    checker: &'a Checker<'a>,
    form: &'a OrderForm,
    findings: Findings,
}

impl<'a> Desk<'a> {
    fn push(&mut self, severity: Severity, code: Code, message: String, hint: String) {
        let mut finding = Finding::error(code, message).at(self.form.place.clone()).hint(hint);
        finding.severity = severity;
        self.findings.push(finding);
    }

    /// An error about a field: the message `name` and its hint `name-hint`, with these values beside the field's name.
    fn wrong(&mut self, code: Code, name: &str, field: Field, values: &[(&str, &str)]) {
        self.say(Severity::Error, code, name, &format!("{name}-hint"), field, values);
    }

    fn say(&mut self, severity: Severity, code: Code, name: &str, hint: &str, field: Field, values: &[(&str, &str)]) {
        let wording = self.checker.wording;
        let field = wording.field(field);
        let mut all = vec![("field", field.as_str())];
        all.extend_from_slice(values);
        self.push(severity, code, wording.say(name, &all), wording.say(hint, &all));
    }

    /// The contact data, each field on its own; the postcode is checked against the register later.
    fn contact(&mut self) -> Contact {
        let form = self.form;
        let organisation = self.text(Field::Organisation, &form.organisation);
        let person = self.text(Field::Person, &form.person);
        let email = self.text(Field::Email, &form.email);
        if !email.is_empty() && !is_email(&email) {
            self.wrong(
                Code::FieldInvalid,
                "check-email",
                Field::Email,
                &[("value", &shown(&email))],
            );
        }
        let address = self.text(Field::Address, &form.address);
        let postcode = self.text(Field::Postcode, &form.postcode);
        let town = self.text(Field::Town, &form.town);
        let organisation_number = self.organisation_number();
        let remark = self.text(Field::Remark, &form.remark);
        Contact {
            organisation,
            person,
            email,
            address,
            postcode,
            town,
            organisation_number,
            remark,
        }
    }

    /// A field's text without spaces around it: there when it must be, not too long, on one line.
    fn text(&mut self, field: Field, typed: &str) -> String {
        // A megabyte is not looked at more closely than it takes to refuse it.
        let count = || typed.chars().count();
        if typed.len() > field.limit() && count() > field.limit() {
            let (count, limit) = (count().to_string(), field.limit().to_string());
            let values = [("count", count.as_str()), ("limit", limit.as_str())];
            self.wrong(Code::FieldUnsafe, "check-long", field, &values);
            return String::new();
        }
        let text = match typed.contains('\r') {
            true => Cow::Owned(typed.replace("\r\n", "\n")),
            false => Cow::Borrowed(typed),
        };
        let text = text.trim();
        if text.is_empty() {
            if field.required() {
                self.wrong(Code::FieldMissing, "check-missing", field, &[]);
            }
            return String::new();
        }
        let lines = field == Field::Remark;
        if text
            .chars()
            .any(|c| is_control(c) && !(lines && matches!(c, '\n' | '\t')))
        {
            self.wrong(Code::FieldUnsafe, "check-control", field, &[]);
            return String::new();
        }
        text.to_owned()
    }

    fn organisation_number(&mut self) -> String {
        let field = Field::OrganisationNumber;
        let typed = self.text(field, &self.form.organisation_number);
        let digits: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
        if !digits.is_empty() && !is_organisation_number(&digits) {
            let values = [("value", shown(&typed))];
            let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
            self.wrong(Code::FieldInvalid, "check-organisation-number", field, &values);
        }
        digits
    }

    /// The register's row of the postcode.
    fn postcode(&mut self, typed: &str) -> Option<&'a PostalPlace> {
        if typed.is_empty() {
            return None;
        }
        let register = self.checker.register;
        let field = Field::Postcode;
        let value = shown(typed);
        if typed.len() != 4 || !typed.bytes().all(|b| b.is_ascii_digit()) {
            let short = typed.len() < 4 && typed.bytes().all(|b| b.is_ascii_digit());
            let padded = format!("{typed:0>4}");
            match register.find(&padded).filter(|_| short) {
                Some(place) => self.say(
                    Severity::Error,
                    Code::FieldInvalid,
                    "check-postcode",
                    "check-postcode-zero-hint",
                    field,
                    &[("value", &value), ("postcode", &padded), ("town", &place.town)],
                ),
                None => self.wrong(Code::FieldInvalid, "check-postcode", field, &[("value", &value)]),
            }
            return None;
        }
        let Some(place) = register.find(typed) else {
            let town = self.form.town.trim();
            let known: Vec<&str> = register.of_town(town).map(|place| &*place.postcode).take(4).collect();
            let (hint, known) = match known.is_empty() {
                true => ("check-postcode-unknown-hint", String::new()),
                false => ("check-postcode-town-hint", known.join(", ")),
            };
            let values = [("value", value.as_str()), ("town", &shown(town)), ("postcodes", &known)];
            self.say(
                Severity::Error,
                Code::PostcodeUnknown,
                "check-postcode-unknown",
                hint,
                field,
                &values,
            );
            return None;
        };
        if place.category == Category::Service {
            let values = [("value", value.as_str())];
            self.wrong(Code::PostcodeUnknown, "check-postcode-service", field, &values);
            return None;
        }
        Some(place)
    }

    /// The contact with the register's name of the town; warnings when town or address do not fit the postcode.
    fn address(&mut self, mut contact: Contact, place: Option<&PostalPlace>) -> Contact {
        let Some(place) = place else { return contact };
        if !contact.town.is_empty() {
            if place.is_town(&contact.town) {
                contact.town = place.town.to_string();
            } else {
                let value = shown(&contact.town);
                let values = [
                    ("value", value.as_str()),
                    ("postcode", &place.postcode),
                    ("town", &place.town),
                ];
                self.odd("check-town", Field::Town, &values);
            }
        }
        if contact.address.is_empty() {
            return contact;
        }
        let name = match (place.category, is_post_box(&contact.address)) {
            (Category::Boxes, false) => "check-box-wanted",
            (Category::Street, true) => "check-box-unwanted",
            _ => return contact,
        };
        let value = shown(&contact.address);
        self.odd(
            name,
            Field::Address,
            &[("value", &value), ("postcode", &place.postcode)],
        );
        contact
    }

    fn odd(&mut self, name: &str, field: Field, values: &[(&str, &str)]) {
        let hint = format!("{name}-hint");
        self.say(Severity::Warning, Code::AddressOdd, name, &hint, field, values);
    }

    fn lines(&mut self) -> Vec<OrderLine> {
        let form = self.form;
        let wording = self.checker.wording;
        let mut lines: Vec<OrderLine> = Vec::new();
        if form.lines.is_empty() {
            let say = |name| wording.say(name, &[]);
            self.push(
                Severity::Error,
                Code::FieldMissing,
                say("check-lines"),
                say("check-lines-hint"),
            );
        }
        for line in &form.lines {
            let item = self.item(line);
            let copies = self.copies(&line.copies);
            let (Some(item), Some(copies)) = (item, copies) else {
                continue;
            };
            match lines.iter_mut().find(|other| other.item == item) {
                Some(other) => {
                    other.copies += copies;
                    let name = item.to_string();
                    let say = |message| wording.say(message, &[("item", &name)]);
                    let (message, hint) = (say("check-twice"), say("check-twice-hint"));
                    self.push(Severity::Warning, Code::CopiesInvalid, message, hint);
                }
                None => lines.push(OrderLine {
                    item,
                    copies,
                    over_limit: false,
                }),
            }
        }
        for line in &mut lines {
            let limit = self.checker.rules.limit(&line.item.title);
            line.over_limit = line.copies > limit;
            if line.over_limit {
                let (copies, limit, title) = (line.copies.to_string(), limit.to_string(), line.item.to_string());
                let values = [("copies", copies.as_str()), ("limit", &limit), ("title", &title)];
                let (name, hint) = ("check-limit", "check-limit-hint");
                self.say(
                    Severity::Warning,
                    Code::LimitExceeded,
                    name,
                    hint,
                    Field::Copies,
                    &values,
                );
            }
        }
        lines.sort_by(|a, b| a.item.cmp(&b.item));
        lines
    }

    fn item(&mut self, line: &FormLine) -> Option<Item> {
        let typed = self.text(Field::Title, &line.title);
        let language = self.text(Field::Language, &line.language);
        if typed.is_empty() {
            return None;
        }
        let catalogue = self.checker.catalogue;
        let Some(title) = catalogue.find(&typed) else {
            let all: Vec<&str> = catalogue.titles().iter().map(|title| title.id.as_str()).collect();
            let near = closest(&typed, all.iter().copied()).map_or_else(|| all.join(", "), ToOwned::to_owned);
            let values = [("value", shown(&typed)), ("titles", near)];
            let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
            self.wrong(Code::TitleUnknown, "check-title", Field::Title, &values);
            return None;
        };
        if language.is_empty() {
            return None;
        }
        match self.tag(&language).filter(|tag| title.name(tag).is_some()) {
            Some(tag) => Some(Item::new(&title.id, tag)),
            None => {
                let languages: Vec<&str> = title.languages().collect();
                let values = [
                    ("title", title.id.clone()),
                    ("value", shown(&language)),
                    ("languages", languages.join(", ")),
                ];
                let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
                self.wrong(Code::TitleUnknown, "check-language", Field::Language, &values);
                None
            }
        }
    }

    /// The tag of a language that somebody typed: the tag itself or a name of the language.
    fn tag(&self, typed: &str) -> Option<String> {
        let wanted = typed.to_lowercase();
        let known = self.checker.wording.language_called(&wanted);
        let other = OTHER_NAMES
            .iter()
            .find(|(name, _)| *name == wanted)
            .map(|(_, tag)| *tag);
        let catalogue = self.checker.catalogue.titles().iter();
        let printed = catalogue.flat_map(|title| title.languages()).find(|tag| *tag == wanted);
        known.or(other).or(printed).map(ToOwned::to_owned)
    }

    fn copies(&mut self, typed: &str) -> Option<i64> {
        let typed = self.text(Field::Copies, typed);
        if typed.is_empty() {
            return None;
        }
        let digits = typed.bytes().all(|b| b.is_ascii_digit());
        let number = typed.parse().ok().filter(|n| digits && (1..=MOST_COPIES).contains(n));
        if number.is_none() {
            let most = MOST_COPIES.to_string();
            let values = [("value", shown(&typed)), ("most", most)];
            let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
            self.wrong(Code::CopiesInvalid, "check-copies", Field::Copies, &values);
        }
        number
    }

    fn received(&mut self) -> Date {
        let typed = self.form.received.trim();
        if typed.is_empty() {
            return self.checker.today;
        }
        match Moment::read(typed).filter(|moment| moment.day <= self.checker.today) {
            Some(moment) => moment.day,
            None => {
                let today = self.checker.today;
                self.bad_value("column-received", typed, &format!("{today}, 1.2.{}", today.year));
                today
            }
        }
    }

    fn language(&mut self) -> String {
        let typed = self.form.language.trim();
        if typed.is_empty() {
            return "nb".to_owned();
        }
        match self
            .tag(typed)
            .filter(|tag| words::languages().any(|known| known == tag))
        {
            Some(tag) => tag,
            None => {
                self.bad_value("column-form-language", typed, "nb, nn, se, en");
                String::new()
            }
        }
    }

    fn kind(&mut self, organisation: &str) -> Kind {
        let typed = self.form.kind.trim();
        if typed.is_empty() {
            return kind_of(organisation);
        }
        let wording = self.checker.wording;
        let named = |kind: &Kind| wording.say(&kind.message(), &[]).to_lowercase() == typed.to_lowercase();
        match Kind::of(&typed.to_lowercase()).or_else(|| Kind::ALL.into_iter().find(named)) {
            Some(kind) => kind,
            None => {
                let names = Kind::ALL.map(|kind| wording.say(&kind.message(), &[]));
                self.bad_value("column-kind", typed, &names.join(", "));
                Kind::Organisation
            }
        }
    }

    fn complete(&mut self) -> bool {
        let typed = self.form.complete.trim().to_lowercase();
        match typed.as_str() {
            "" | "no" | "nei" | "false" | "0" | "in" | "ii" => false,
            "yes" | "ja" | "true" | "1" | "x" | "juo" => true,
            _ => {
                self.bad_value("column-complete", &typed, "ja, nei, juo, ii, yes, no");
                false
            }
        }
    }

    /// A source or number: one line of at most [`NAME_LIMIT`] characters.
    fn short_name(&mut self, column: &str, typed: &str, default: &str) -> String {
        let typed = typed.trim();
        if typed.is_empty() {
            return default.to_owned();
        }
        if typed.chars().count() > NAME_LIMIT || typed.chars().any(is_control) {
            let limit = NAME_LIMIT.to_string();
            let possible = self.checker.wording.say("check-value-length", &[("limit", &limit)]);
            self.bad_value(column, typed, &possible);
        }
        typed.to_owned()
    }

    /// An error about a column that only the office fills in.
    fn bad_value(&mut self, column: &str, typed: &str, possible: &str) {
        let wording = self.checker.wording;
        let (field, value) = (wording.say(column, &[]), shown(typed));
        let values = [("field", field.as_str()), ("value", &value), ("values", possible)];
        let (message, hint) = (
            wording.say("check-value", &values),
            wording.say("check-value-hint", &values),
        );
        self.push(Severity::Error, Code::FieldInvalid, message, hint);
    }
}

/// Names of languages in each other.
const OTHER_NAMES: [(&str, &str); 16] = [
    ("bokmål", "nb"),
    ("norsk", "nb"),
    ("girjedárogiella", "nb"),
    ("nynorsk", "nn"),
    ("ođđadárogiella", "nn"),
    ("samisk", "se"),
    ("nordsamisk", "se"),
    ("northern sami", "se"),
    ("sami", "se"),
    ("sme", "se"),
    ("engelsk", "en"),
    ("eaŋgalsgiella", "en"),
    ("norwegian bokmål", "nb"),
    ("norwegian nynorsk", "nn"),
    ("no", "nb"),
    ("en-gb", "en"),
];

/// The start of a value, for a finding: a line of at most forty characters without invisible ones.
fn shown(value: &str) -> String {
    let mut text: String = value
        .chars()
        .map(|c| if is_control(c) { '·' } else { c })
        .take(SHOWN)
        .collect();
    if value.chars().nth(SHOWN).is_some() {
        text.push('…');
    }
    text
}

/// Characters that end lines, turn the direction of writing or do not show: nothing that belongs into an address.
fn is_control(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{2028}' | '\u{2029}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// A single address with a domain that has a dot, without a name or comment beside it.
pub fn is_email(text: &str) -> bool {
    let options = Options::default()
        .with_required_tld()
        .without_display_text()
        .without_domain_literal();
    EmailAddress::parse_with_options(text, options).is_ok()
}

/// Nine digits with a right check digit: weights 3 2 7 6 5 4 3 2, 11 − (sum mod 11), 11 is 0 and 10 never given.
pub fn is_organisation_number(digits: &str) -> bool {
    let numbers: Option<Vec<u32>> = digits.chars().map(|c| c.to_digit(10)).collect();
    let Some(numbers) = numbers.filter(|numbers| numbers.len() == 9 && digits.is_ascii()) else {
        return false;
    };
    let sum: u32 = numbers
        .iter()
        .zip([3, 2, 7, 6, 5, 4, 3, 2])
        .map(|(n, weight)| n * weight)
        .sum();
    let check = match 11 - sum % 11 {
        11 => 0,
        other => other,
    };
    numbers[8] == check
}

/// Whether an address is a post box, in any of the spellings that are used.
fn is_post_box(address: &str) -> bool {
    let address = address.to_lowercase();
    [
        "postboks",
        "post boks",
        "pb ",
        "pb.",
        "p.b.",
        "boks ",
        "p.o. box",
        "po box",
        "poastaboksa",
    ]
    .iter()
    .any(|start| address.starts_with(start))
        && address.chars().any(|c| c.is_ascii_digit())
}

#[cfg(test)]
mod tests;
