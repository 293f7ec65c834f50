//! Is a form right, and if not, what is wrong with which field?
//!
//! One validation for all ways in. It finds everything at once, and names each field in the reader's language.

mod lines;
mod shape;

use std::borrow::Cow;

pub use lines::MOST_COPIES;
pub use shape::{is_email, is_organisation_number};

use shape::{is_control, is_post_box, shown};

use super::kind::kind_of;
use super::{Contact, Field, FormLine, Kind, Moment, Order, OrderForm, OrderLine};
use crate::diag::{Code, Finding, Findings, Severity};
use crate::order::catalogue::Catalogue;
use crate::order::postal::{Category, PostalPlace, Register, county};
use crate::order::rules::Rules;
use crate::order::words::{self, Wording};
use crate::source::Date;

/// The most characters of a source and of an order's number there.
const NAME_LIMIT: usize = 100;

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

#[cfg(test)]
mod tests;
