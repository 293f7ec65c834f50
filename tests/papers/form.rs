//! Can the order form be filled in and read in every language?

use std::collections::BTreeSet;

use trykksak::display::FieldKind;
use trykksak::order::form::Field;
use trykksak::order::papers::desk::Desk;
use trykksak::order::papers::form::{order_form, order_form_pages};

use crate::{keep, root};

#[test]
fn the_form_is_made_in_four_languages_and_the_same_each_time() {
    Desk::at(root(), |desk| {
        for language in ["nb", "nn", "se", "en"] {
            let form = order_form(desk, language)?;
            keep(&format!("order-form.{language}.pdf"), &form);
            assert_eq!(form, order_form(desk, language)?);
        }
        assert!(desk.take_warnings().is_empty());
        Ok(())
    })
    .unwrap();
}

#[test]
fn the_form_has_all_fields_on_one_page() {
    let pages = Desk::at(root(), |desk| order_form_pages(desk, "se")).unwrap();
    assert_eq!(pages.pages.len(), 1);
    let fields = &pages.pages[0].fields;
    for field in Field::HEAD {
        let own = fields
            .iter()
            .find(|own| Some(own.name.as_str()) == field.pdf_name())
            .unwrap();
        assert_eq!(own.required, field.required(), "{field:?}");
        assert_eq!(own.most, Some(field.limit() as u32), "{field:?}");
    }
    let copies = fields.iter().filter(|field| field.kind == FieldKind::Number);
    let names: BTreeSet<&str> = copies.map(|field| field.name.as_str()).collect();
    assert!(
        names.contains("antall.innforing.se") && names.contains("antall.kort-om.nb"),
        "{names:?}"
    );
}

#[test]
fn a_language_without_words_is_a_finding() {
    assert!(Desk::at(root(), |desk| order_form(desk, "sv")).is_err());
}
