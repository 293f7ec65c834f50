//! Which areas of a page are active?

use lopdf::{Dictionary, Object, StringFormat, dictionary, text_string};

use crate::display::{Link, Target};
use crate::geom::Rect;

use super::navigation::{self, Leaf};
use super::places::Places;

/// A link annotation (ISO 32000-1, 12.5.6.5; ISO 14289-1, 7.18.5); `key` is its entry in the parent tree.
pub(super) fn link(link: &Link, leaf: Leaf, key: i64, places: &Places, leaves: &[Leaf]) -> Dictionary {
    let around = link.areas.iter().copied().reduce(Rect::union).unwrap_or_default();
    let mut annotation = dictionary! {
        "Type" => "Annot",
        "Subtype" => "Link",
        "Rect" => leaf.frame.corners(around).map(Object::from).to_vec(),
        "Border" => vec![Object::Integer(0); 3],
        // Printed with the page: an archived file must not hide it (ISO 19005-2, 6.3.2).
        "F" => 4,
        "Contents" => text_string(&link.contents),
        "StructParent" => key,
    };
    if link.areas.len() > 1 {
        let corners = link.areas.iter().flat_map(|area| quad(leaf.frame.corners(*area)));
        annotation.set("QuadPoints", corners.map(Object::from).collect::<Vec<_>>());
    }
    match &link.target {
        Target::Uri(uri) => {
            let uri = Object::String(ascii(uri).into_bytes(), StringFormat::Literal);
            annotation.set("A", dictionary! { "S" => "URI", "URI" => uri });
        }
        Target::Tag(tag) => annotation.set("Dest", navigation::destination(*tag, places, leaves)),
    }
    annotation
}

/// The corners of an area in the order that viewers expect: upper left, upper right, lower left, lower right.
fn quad([left, bottom, right, top]: [f32; 4]) -> [f32; 8] {
    [left, top, right, top, left, bottom, right, bottom]
}

/// The address with all but printable ASCII as per cent codes (RFC 3986, 2.1).
fn ascii(uri: &str) -> String {
    let code = |byte: u8| {
        if byte.is_ascii_graphic() {
            char::from(byte).to_string()
        } else {
            format!("%{byte:02X}")
        }
    };
    uri.trim().bytes().map(code).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_keep_to_ascii() {
        assert_eq!(
            ascii("https://selvhjelp.no/språk og ord"),
            "https://selvhjelp.no/spr%C3%A5k%20og%20ord"
        );
    }
}
