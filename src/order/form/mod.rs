//! What does an order form hold, as somebody filled it and as it was found to be right?

mod check;
mod kind;
mod moment;

pub use check::{Checker, MOST_COPIES, is_email, is_organisation_number};
pub use kind::Kind;
pub use moment::Moment;

use serde::Serialize;

use super::item::Item;
use crate::diag::{Findings, Place};
use crate::source::Date;

/// A field of the form, in the order of Vedlegg 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// Virksomhet.
    Organisation,
    /// Kontaktperson.
    Person,
    /// Epostadresse.
    Email,
    /// Postadresse.
    Address,
    /// Postnummer.
    Postcode,
    /// Poststed.
    Town,
    /// Organisasjonsnummer, not in Vedlegg 1.
    OrganisationNumber,
    /// Tilleggsinformasjon.
    Remark,
    /// Title, of a line.
    Title,
    /// Language, of a line.
    Language,
    /// Number of copies, of a line.
    Copies,
}

impl Field {
    /// All of them, in the order of the form.
    pub const ALL: [Self; 11] = [
        Self::Organisation,
        Self::Person,
        Self::Email,
        Self::Address,
        Self::Postcode,
        Self::Town,
        Self::OrganisationNumber,
        Self::Remark,
        Self::Title,
        Self::Language,
        Self::Copies,
    ];

    /// Fields above the lines, in the order of the form.
    pub const HEAD: [Self; 8] = [
        Self::Organisation,
        Self::Person,
        Self::Email,
        Self::Address,
        Self::Postcode,
        Self::Town,
        Self::OrganisationNumber,
        Self::Remark,
    ];

    /// The message in `locales/<language>/orders.ftl` that holds the field's name.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Organisation => "field-organisation",
            Self::Person => "field-person",
            Self::Email => "field-email",
            Self::Address => "field-address",
            Self::Postcode => "field-postcode",
            Self::Town => "field-town",
            Self::OrganisationNumber => "field-organisation-number",
            Self::Remark => "field-remark",
            Self::Title => "field-title",
            Self::Language => "field-language",
            Self::Copies => "field-copies",
        }
    }

    /// The field's name in the fillable PDF form, the same in all languages; none for the fields of a line, which are
    /// `antall.<brochure>.<language>`.
    pub const fn pdf_name(self) -> Option<&'static str> {
        Some(match self {
            Self::Organisation => "virksomhet",
            Self::Person => "kontaktperson",
            Self::Email => "epost",
            Self::Address => "postadresse",
            Self::Postcode => "postnummer",
            Self::Town => "poststed",
            Self::OrganisationNumber => "orgnr",
            Self::Remark => "tillegg",
            Self::Title | Self::Language | Self::Copies => return None,
        })
    }

    /// Whether an order must have it. Vedlegg 1 marks these with a star.
    pub const fn required(self) -> bool {
        !matches!(self, Self::OrganisationNumber | Self::Remark)
    }

    /// The most characters that it may have.
    pub const fn limit(self) -> usize {
        match self {
            Self::Remark => 2000,
            Self::Email => 254,
            Self::Organisation | Self::Person | Self::Address => 120,
            Self::Town | Self::Title => 64,
            Self::Postcode | Self::OrganisationNumber | Self::Language | Self::Copies => 20,
        }
    }
}

/// The name of the form's field for the copies of an item in the fillable PDF.
pub fn pdf_copies_name(item: &Item) -> String {
    format!("antall.{}.{}", item.title, item.language)
}

/// The source of filled PDF forms.
pub const FORM: &str = "form";

/// A form as somebody filled it: every field as typed, nothing checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OrderForm {
    /// Where it came from, such as `web`; what the import was told when empty.
    pub source: String,
    /// Its number there; the same source and number is the same order. Made from the content when empty.
    pub id: String,
    /// The day it came in, and the time of day where it is known, as [`Moment::read`] takes it; the day of the import when
    /// empty.
    pub received: String,
    /// The language of the form, in which the customer is answered; `nb` when empty.
    pub language: String,
    /// Virksomhet.
    pub organisation: String,
    /// Kontaktperson.
    pub person: String,
    /// Epostadresse.
    pub email: String,
    /// Postadresse.
    pub address: String,
    /// Postnummer.
    pub postcode: String,
    /// Poststed.
    pub town: String,
    /// Organisasjonsnummer.
    pub organisation_number: String,
    /// Tilleggsinformasjon.
    pub remark: String,
    /// The kind of organisation for statistics, such as `municipality`; found from the name when empty.
    pub kind: String,
    /// Send only when everything is there: yes or no, in any of the four languages; no when empty.
    pub complete: String,
    /// Title, language and copies.
    pub lines: Vec<FormLine>,
    /// What tells a filled PDF from another with the same values.
    pub document: Option<DocumentId>,
    /// Where the form stands in its file, for findings.
    pub place: Option<Place>,
    /// Why it could not be read whole; such a form is no order, whatever its fields hold.
    pub wrong: Findings,
    /// What stood in the file and is in no field, for a file to mend.
    pub left: Vec<String>,
}

impl OrderForm {
    /// What all lines of an order share, but its number: from where and when it came to how it is to be sent.
    pub(in crate::order) fn head(&self) -> [&str; 13] {
        [
            &self.source,
            &self.received,
            &self.language,
            &self.organisation,
            &self.person,
            &self.email,
            &self.address,
            &self.postcode,
            &self.town,
            &self.organisation_number,
            &self.remark,
            &self.kind,
            &self.complete,
        ]
    }
}

/// The identifier of a PDF file (ISO 32000-1, 14.4).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentId {
    /// The changing part, in hexadecimal.
    pub id: String,
    /// Whether the program that filled it has given it an identifier of its own. Else it may be that of the empty form.
    pub own: bool,
}

/// A line of a form, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FormLine {
    /// The brochure: its name (`kort-om`), its order code (`SN-02`) or its title in any language.
    pub title: String,
    /// The language: its tag (`se`) or its name (`davvisámegiella`).
    pub language: String,
    /// How many copies.
    pub copies: String,
}

/// Who ordered: contact data, kept apart from everything that is counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Contact {
    /// Virksomhet.
    pub organisation: String,
    /// Kontaktperson.
    pub person: String,
    /// Epostadresse.
    pub email: String,
    /// Postadresse.
    pub address: String,
    /// Four digits.
    pub postcode: String,
    /// The town, as the register writes it.
    pub town: String,
    /// Nine digits, or empty.
    pub organisation_number: String,
    /// Free text; may say something about health, so it is in no statistic, no export and on no paper. Or empty.
    pub remark: String,
}

/// A form that passed every check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// Where it came from.
    pub source: String,
    /// Its number there.
    pub id: String,
    /// The day it came in.
    pub received: Date,
    /// The language in which the customer is answered: `nb`, `nn`, `se` or `en`.
    pub language: String,
    /// Who ordered.
    pub contact: Contact,
    /// What kind of organisation that is.
    pub kind: Kind,
    /// The number of the county on the day it came in, such as `"03"`.
    pub county: String,
    /// Send only when everything is there.
    pub complete: bool,
    /// What is ordered; each item once, at least one line.
    pub lines: Vec<OrderLine>,
    /// Something about it is odd: a person should look before it is sent.
    pub odd: bool,
}

/// Copies of one item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderLine {
    /// Title and language.
    pub item: Item,
    /// How many copies, from 1.
    pub copies: i64,
    /// More than the title's limit: somebody must approve.
    pub over_limit: bool,
}
