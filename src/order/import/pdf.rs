//! What did somebody write into the fillable PDF form?

use lopdf::{Dictionary, Document, Object};

use super::damaged;
use crate::diag::{Code, Findings, Place};
use crate::order::form::{DocumentId, FORM, Field, FormLine, OrderForm};
use crate::order::words::Wording;

/// Fields of fields deeper than this are not looked at.
const DEPTH: usize = 16;

/// More fields than this are no form of ours.
const MOST: usize = 5000;

/// The form of a filled PDF: one order.
pub(super) fn read(bytes: &[u8], shown: &str, wording: &Wording) -> Result<OrderForm, Findings> {
    let document = Document::load_mem(bytes).map_err(|error| damaged(wording, shown, &error))?;
    let foreign = |name: &str| -> Findings {
        let finding = wording.error(Code::PdfFormForeign, name, &[]);
        finding.at(Place::file(shown)).into()
    };
    if document.is_encrypted() {
        return Err(foreign("import-protected"));
    }
    let catalog = document.catalog().map_err(|error| damaged(wording, shown, &error))?;
    if has_scripts(&document, catalog) {
        return Err(foreign("import-scripts"));
    }
    let Some(form) = catalog
        .get(b"AcroForm")
        .ok()
        .and_then(|form| dictionary(&document, form))
    else {
        return Err(foreign("import-unfillable"));
    };
    let mut fields = Fields {
        document: &document,
        left: MOST,
        values: Vec::new(),
    };
    for field in array(&document, form.get(b"Fields").ok()) {
        fields.collect(field, "", 0);
    }
    let values = fields.values;
    let known = |name: &str| Field::HEAD.iter().any(|field| field.pdf_name() == Some(name)) || copies(name).is_some();
    let ours = Field::HEAD.iter().filter(|field| field.required());
    let missing = ours
        .filter_map(|field| field.pdf_name())
        .any(|name| !values.iter().any(|(n, _)| n == name));
    if missing || !values.iter().any(|(name, _)| known(name)) {
        return Err(foreign("import-foreign"));
    }
    let mut form = filled(values, &language(&document, catalog), shown);
    form.document = identifier(&document);
    Ok(form)
}

/// The file's identifier (ISO 32000-1, 14.4): the second part changes whenever a program saves the file.
fn identifier(document: &Document) -> Option<DocumentId> {
    let [first, second] = array(document, document.trailer.get(b"ID").ok()) else {
        return None;
    };
    let (first, second) = (first.as_str().ok()?, second.as_str().ok()?);
    // An identifier of a usual length, so that the order's id is of one as well.
    let second = &second[..second.len().min(16)];
    (!second.is_empty()).then(|| DocumentId {
        id: second.iter().map(|byte| format!("{byte:02x}")).collect(),
        own: !first.starts_with(second),
    })
}

fn filled(values: Vec<(String, String)>, language: &str, shown: &str) -> OrderForm {
    let mut form = OrderForm {
        place: Some(Place::file(shown)),
        source: FORM.to_owned(),
        language: language.to_owned(),
        ..OrderForm::default()
    };
    for (name, value) in values {
        if let Some((title, language)) = copies(&name) {
            if !matches!(value.trim(), "" | "0") {
                form.lines.push(FormLine {
                    title: title.to_owned(),
                    language: language.to_owned(),
                    copies: value,
                });
            }
            continue;
        }
        match Field::HEAD
            .into_iter()
            .find(|field| field.pdf_name() == Some(name.as_str()))
        {
            Some(Field::Organisation) => form.organisation = value,
            Some(Field::Person) => form.person = value,
            Some(Field::Email) => form.email = value,
            Some(Field::Address) => form.address = value,
            Some(Field::Postcode) => form.postcode = value,
            Some(Field::Town) => form.town = value,
            Some(Field::OrganisationNumber) => form.organisation_number = value,
            Some(Field::Remark) => form.remark = value.replace('\r', "\n"),
            _ => {}
        }
    }
    form
}

/// Title and language of a field `antall.<brochure>.<language>`.
fn copies(name: &str) -> Option<(&str, &str)> {
    name.strip_prefix("antall.")?.rsplit_once('.')
}

/// The language of the form, where orders can be taken in it.
fn language(document: &Document, catalog: &Dictionary) -> String {
    let text = catalog
        .get(b"Lang")
        .ok()
        .map(|lang| string(document, lang))
        .unwrap_or_default();
    let tag = text.split('-').next().unwrap_or_default().to_lowercase();
    match crate::order::words::languages().any(|known| known == tag) {
        true => tag,
        false => String::new(),
    }
}

/// The fields of a form as they are found.
struct Fields<'a> {
    document: &'a Document,
    /// How many may still be looked at, those counted that hold others: a field can name itself among its children.
    left: usize,
    /// Full names and values.
    values: Vec<(String, String)>,
}

impl Fields<'_> {
    /// Adds a field, or the fields in it.
    fn collect(&mut self, field: &Object, above: &str, depth: usize) {
        let document = self.document;
        let Some(field) = dictionary(document, field) else {
            return;
        };
        let Some(left) = self.left.checked_sub(1).filter(|_| depth <= DEPTH) else {
            return;
        };
        self.left = left;
        let text = |key: &[u8]| {
            field
                .get(key)
                .ok()
                .map(|value| string(document, value))
                .unwrap_or_default()
        };
        let own = text(b"T");
        let name = match (above.is_empty(), own.is_empty()) {
            (true, _) => own,
            (false, true) => above.to_owned(),
            (false, false) => format!("{above}.{own}"),
        };
        let children = array(document, field.get(b"Kids").ok());
        let named = |child: &Object| dictionary(document, child).is_some_and(|child| child.has(b"T"));
        if children.iter().any(named) {
            for child in children {
                self.collect(child, &name, depth + 1);
            }
        } else {
            self.values.push((name, text(b"V")));
        }
    }
}

fn dictionary<'a>(document: &'a Document, object: &'a Object) -> Option<&'a Dictionary> {
    document.dereference(object).ok()?.1.as_dict().ok()
}

fn array<'a>(document: &'a Document, object: Option<&'a Object>) -> &'a [Object] {
    let array = object.and_then(|object| document.dereference(object).ok());
    array
        .and_then(|(_, array)| array.as_array().ok())
        .map_or(&[], Vec::as_slice)
}

/// A text string (ISO 32000-1, 7.9.2.2) or name.
fn string(document: &Document, object: &Object) -> String {
    let Ok((_, object)) = document.dereference(object) else {
        return String::new();
    };
    if let Object::String(bytes, _) = object
        && let Some(utf8) = bytes.strip_prefix(&[0xef, 0xbb, 0xbf])
    {
        return String::from_utf8_lossy(utf8).into_owned();
    }
    match object {
        Object::Name(name) => String::from_utf8_lossy(name).into_owned(),
        _ => lopdf::decode_text_string(object).unwrap_or_default(),
    }
}

/// Whether anything in the file can run: scripts, launches, form submissions.
fn has_scripts(document: &Document, catalog: &Dictionary) -> bool {
    let names = catalog.get(b"Names").ok().and_then(|names| dictionary(document, names));
    let active = |dictionary: &Dictionary| {
        let action = dictionary.get(b"S").ok().and_then(|s| s.as_name().ok());
        dictionary.has(b"JS")
            || dictionary.has(b"AA")
            || matches!(
                action,
                Some(b"JavaScript" | b"Launch" | b"SubmitForm" | b"ImportData" | b"Rendition")
            )
    };
    fn inside(object: &Object, active: &dyn Fn(&Dictionary) -> bool, depth: usize) -> bool {
        match object {
            _ if depth > DEPTH => false,
            Object::Dictionary(d) => active(d) || d.iter().any(|(_, o)| inside(o, active, depth + 1)),
            Object::Stream(stream) => inside(&Object::Dictionary(stream.dict.clone()), active, depth + 1),
            Object::Array(array) => array.iter().any(|o| inside(o, active, depth + 1)),
            _ => false,
        }
    }
    names.is_some_and(|names| names.has(b"JavaScript"))
        || catalog.has(b"AA")
        || document.objects.values().any(|object| inside(object, &active, 0))
}
