//! Does the structure tree say what the tags say?

use lopdf::{Dictionary, Document, Object};

use crate::desk::{Desk, faces};
use crate::sample;
use trykksak::display::{Role, TagId, Target};

fn load(desk: &Desk) -> Document {
    Document::load_mem(&desk.accessible()).unwrap()
}

/// The elements of a type, in reading order.
fn elements<'a>(file: &'a Document, kind: &str) -> Vec<&'a Dictionary> {
    let root = file
        .catalog()
        .unwrap()
        .get(b"StructTreeRoot")
        .unwrap()
        .as_reference()
        .unwrap();
    let mut found = Vec::new();
    walk(file, file.get_dictionary(root).unwrap(), kind, &mut found);
    found
}

fn walk<'a>(file: &'a Document, element: &'a Dictionary, kind: &str, found: &mut Vec<&'a Dictionary>) {
    if element
        .get(b"S")
        .and_then(Object::as_name)
        .is_ok_and(|own| own == kind.as_bytes())
    {
        found.push(element);
    }
    for kid in kids(element) {
        if let Object::Reference(id) = kid {
            walk(file, file.get_dictionary(*id).unwrap(), kind, found);
        }
    }
}

/// The kids of an element.
fn kids(element: &Dictionary) -> Vec<&Object> {
    match element.get(b"K") {
        Ok(Object::Array(kids)) => kids.iter().collect(),
        Ok(kid) => vec![kid],
        Err(_) => Vec::new(),
    }
}

/// The kids as a word: content by number, elements by type, annotations as `OBJR`.
fn shape(file: &Document, element: &Dictionary) -> Vec<String> {
    let name =
        |dict: &Dictionary, key: &[u8]| String::from_utf8(dict.get(key).unwrap().as_name().unwrap().to_vec()).unwrap();
    let word = |kid: &&Object| match kid {
        Object::Integer(number) => number.to_string(),
        Object::Reference(id) => name(file.get_dictionary(*id).unwrap(), b"S"),
        Object::Dictionary(dict) => name(dict, b"Type"),
        other => panic!("{other:?}"),
    };
    kids(element).iter().map(word).collect()
}

fn attribute(element: &Dictionary, key: &str) -> Object {
    element
        .get(b"A")
        .unwrap()
        .as_dict()
        .unwrap()
        .get(key.as_bytes())
        .unwrap()
        .clone()
}

#[test]
fn a_link_stands_within_the_text_around_it() {
    let mut desk = Desk::new(faces());
    let p = desk.tag(TagId(0), Role::P);
    let link = desk.tag(p, Role::Link);
    let x = desk.write(p, 20.0, 40.0, "Se ");
    let end = desk.write(link, x, 40.0, "her");
    desk.write(p, end, 40.0, " nå.");
    desk.link(link, x, 40.0, end, Target::Tag(p));
    let file = load(&desk);
    assert_eq!(shape(&file, elements(&file, "P")[0]), ["0", "Link", "2"]);
    assert_eq!(shape(&file, elements(&file, "Link")[0]), ["1", "OBJR"]);
}

#[test]
fn children_keep_their_order_whatever_is_painted_first() {
    let mut desk = Desk::new(faces());
    let (first, second) = (desk.tag(TagId(0), Role::Heading(1)), desk.tag(TagId(0), Role::P));
    desk.write(second, 20.0, 60.0, "to");
    desk.write(first, 20.0, 40.0, "en");
    let file = load(&desk);
    assert_eq!(shape(&file, elements(&file, "Document")[0]), ["H1", "P"]);
}

#[test]
fn text_that_goes_on_overleaf_says_on_which_page() {
    let mut desk = Desk::new(faces());
    let p = desk.tag(TagId(0), Role::P);
    desk.write(p, 20.0, 60.0, "før ");
    desk.page("2");
    desk.write(p, 20.0, 60.0, "etter");
    let file = load(&desk);
    assert_eq!(shape(&file, elements(&file, "P")[0]), ["0", "MCR"]);
}

#[test]
fn an_empty_cell_is_there() {
    let file = load(&sample::everything());
    assert_eq!(elements(&file, "TD").len(), 2);
}

#[test]
fn a_figure_has_words_and_a_box_without_its_caption() {
    let file = load(&sample::everything());
    let figure = elements(&file, "Figure")[0];
    assert_eq!(
        lopdf::decode_text_string(figure.get(b"Alt").unwrap()).unwrap(),
        "Et fargespill"
    );
    let expected = [20.0, 209.528, 140.0, 289.528].map(Object::Real).to_vec();
    assert_eq!(
        format!("{:?}", attribute(figure, "BBox")),
        format!("{:?}", Object::Array(expected))
    );
}

#[test]
fn lists_say_how_they_are_numbered() {
    let file = load(&sample::everything());
    let numbering: Vec<Object> = elements(&file, "L")
        .into_iter()
        .map(|list| attribute(list, "ListNumbering"))
        .collect();
    assert_eq!(numbering, [Object::from("Decimal"), Object::from("Disc")]);
}

#[test]
fn an_element_says_its_language_only_where_it_differs() {
    let file = load(&sample::everything());
    assert!(elements(&file, "BlockQuote")[0].has(b"Lang"));
    assert!(!elements(&file, "Table")[0].has(b"Lang"));
}

#[test]
fn the_parent_tree_leads_back_from_a_link() {
    let file = load(&sample::everything());
    let page = file.get_dictionary(file.get_pages()[&1]).unwrap();
    let link = page.get(b"Annots").unwrap().as_array().unwrap()[0]
        .as_reference()
        .unwrap();
    let key = file
        .get_dictionary(link)
        .unwrap()
        .get(b"StructParent")
        .unwrap()
        .as_i64()
        .unwrap();
    let root = file
        .catalog()
        .unwrap()
        .get(b"StructTreeRoot")
        .unwrap()
        .as_reference()
        .unwrap();
    let tree = file
        .get_dictionary(root)
        .unwrap()
        .get(b"ParentTree")
        .unwrap()
        .as_reference()
        .unwrap();
    let numbers = file
        .get_dictionary(tree)
        .unwrap()
        .get(b"Nums")
        .unwrap()
        .as_array()
        .unwrap();
    let entry = numbers
        .chunks(2)
        .find(|entry| entry[0].as_i64().is_ok_and(|own| own == key))
        .unwrap();
    let element = file.get_dictionary(entry[1].as_reference().unwrap()).unwrap();
    assert_eq!(element.get(b"S").unwrap(), &Object::from("Link"));
}

#[test]
fn a_link_over_two_lines_is_active_on_both() {
    let file = load(&sample::everything());
    let page = file.get_dictionary(file.get_pages()[&1]).unwrap();
    let link = page.get(b"Annots").unwrap().as_array().unwrap()[0]
        .as_reference()
        .unwrap();
    assert_eq!(
        file.get_dictionary(link)
            .unwrap()
            .get(b"QuadPoints")
            .unwrap()
            .as_array()
            .unwrap()
            .len(),
        16
    );
}

#[test]
fn equal_pages_give_equal_bytes() {
    assert_eq!(sample::everything().accessible(), sample::everything().accessible());
}

#[test]
fn other_words_give_another_identifier() {
    let identifier = |desk: &Desk| load(desk).trailer.get(b"ID").unwrap().clone();
    let mut other = sample::everything();
    other.document.subject = "Noe annet".into();
    assert_ne!(identifier(&sample::everything()), identifier(&other));
}
