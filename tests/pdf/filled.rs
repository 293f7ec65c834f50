//! Can a form be filled in, and are its fields found under their names?

use std::collections::BTreeMap;

use lopdf::{Document, Object, ObjectId};

use crate::sample;

/// The fields of a file by whole name.
fn fields(file: &Document) -> BTreeMap<String, ObjectId> {
    let form = file
        .catalog()
        .unwrap()
        .get(b"AcroForm")
        .unwrap()
        .as_reference()
        .unwrap();
    let top = file
        .get_dictionary(form)
        .unwrap()
        .get(b"Fields")
        .unwrap()
        .as_array()
        .unwrap();
    let mut found = BTreeMap::new();
    let mut open: Vec<(String, ObjectId)> = top
        .iter()
        .map(|kid| (String::new(), kid.as_reference().unwrap()))
        .collect();
    while let Some((group, id)) = open.pop() {
        let dict = file.get_dictionary(id).unwrap();
        let own = lopdf::decode_text_string(dict.get(b"T").unwrap()).unwrap();
        let name = if group.is_empty() {
            own
        } else {
            format!("{group}.{own}")
        };
        match dict.get(b"Kids").and_then(Object::as_array) {
            Ok(kids) => open.extend(kids.iter().map(|kid| (name.clone(), kid.as_reference().unwrap()))),
            Err(_) => drop(found.insert(name, id)),
        }
    }
    found
}

fn form() -> Document {
    Document::load_mem(&sample::everything().accessible()).unwrap()
}

#[test]
fn fields_stand_in_their_groups() {
    let names: Vec<String> = fields(&form()).into_keys().collect();
    assert_eq!(names, ["antall.kort.nb", "antall.kort.se", "navn", "spraak", "tillegg"]);
}

#[test]
fn a_value_that_is_filled_in_is_read_again() {
    let mut file = form();
    let id = fields(&file)["antall.kort.se"];
    file.get_dictionary_mut(id).unwrap().set("V", lopdf::text_string("25"));
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).unwrap();
    let file = Document::load_mem(&bytes).unwrap();
    let field = file.get_dictionary(fields(&file)["antall.kort.se"]).unwrap();
    assert_eq!(lopdf::decode_text_string(field.get(b"V").unwrap()).unwrap(), "25");
}

#[test]
fn required_fields_and_lengths_are_said() {
    let file = form();
    let field = |name: &str| file.get_dictionary(fields(&file)[name]).unwrap();
    assert_eq!(field("navn").get(b"Ff").unwrap().as_i64().unwrap(), 1 << 1);
    assert_eq!(field("tillegg").get(b"Ff").unwrap().as_i64().unwrap(), 1 << 12);
    assert_eq!(field("navn").get(b"MaxLen").unwrap().as_i64().unwrap(), 40);
    assert!(field("antall.kort.nb").get(b"MaxLen").is_err());
}

#[test]
fn every_field_has_an_appearance_and_no_action() {
    let file = form();
    for id in fields(&file).into_values() {
        let field = file.get_dictionary(id).unwrap();
        assert!(field.get(b"AP").unwrap().as_dict().unwrap().has(b"N"));
        assert!(!field.has(b"A") && !field.has(b"AA"));
    }
}
