//! Which facts can every message name?

use std::collections::BTreeMap;

use fluent_bundle::{FluentArgs, FluentValue};

use super::conventions;
use super::markdown::shield;
use crate::source::brochure::Brochure;
use crate::source::house::{Conventions, House};

/// A fact that messages can name.
#[derive(Clone, Debug, PartialEq)]
pub enum Variable {
    /// Words or digits, written as they are.
    Text(String),
    /// A number: messages can choose by its plural form, and it is written by the language's custom.
    Number(f64),
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// The facts of a house and a brochure in the customs of one language, by the name that follows `$`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Variables(BTreeMap<String, Variable>);

impl Variables {
    /// No facts at all.
    pub fn new() -> Self {
        Self::default()
    }

    /// `$phone` (and `$phone-link`, as a link wants it), `$email`, `$web`, `$street`, `$place`, `$orgno` from the publisher; `$code`, `$year` (a text, so that
    /// it is not grouped; none when it is not known), `$edition` (a number) and `$date` from the brochure.
    pub fn of(house: &House, brochure: &Brochure, conventions: Conventions) -> Self {
        let known = Self::publisher(house)
            .with("code", Variable::Text(brochure.code.value.clone()))
            .with("edition", Variable::Number(f64::from(*brochure.edition)))
            .with("date", Variable::Text(conventions::date(conventions, *brochure.date)));
        match &brochure.year {
            Some(year) => known.with("year", Variable::Text(year.to_string())),
            None => known,
        }
    }

    /// The facts of the house alone.
    pub fn publisher(house: &House) -> Self {
        let publisher = &house.publisher;
        let text = |text: &str| Variable::Text(text.to_owned());
        Self::new()
            .with("phone", Variable::Text(conventions::telephone(&publisher.phone)))
            .with(
                "phone-link",
                Variable::Text(format!("tel:+47{}", digits(&publisher.phone))),
            )
            .with("email", text(&publisher.email))
            .with("web", text(&publisher.web))
            .with("street", text(&publisher.street))
            .with(
                "place",
                Variable::Text(conventions::place(&publisher.postcode, &publisher.town)),
            )
            .with(
                "orgno",
                Variable::Text(conventions::organisation_number(&publisher.organisation_number)),
            )
    }

    /// The same facts and one more.
    pub fn with(mut self, name: &str, value: Variable) -> Self {
        self.0.insert(name.to_owned(), value);
        self
    }

    /// The names, sorted, without `$`.
    pub fn names(&self) -> impl Iterator<Item = &str> + Clone {
        self.0.keys().map(String::as_str)
    }

    /// The fact of a name.
    pub fn get(&self, name: &str) -> Option<&Variable> {
        self.0.get(name)
    }

    /// The facts for one message. Signs that Markdown would read are shielded: a fact is never markup.
    pub(super) fn arguments(&self) -> FluentArgs<'static> {
        self.0
            .iter()
            .map(|(name, value)| {
                let value = match value {
                    Variable::Text(text) => FluentValue::from(shield(text)),
                    Variable::Number(number) => FluentValue::from(*number),
                };
                (name.clone(), value)
            })
            .collect()
    }
}
