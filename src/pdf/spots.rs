//! How are inks beside cyan, magenta, yellow and black written?
//!
//! As Separation colour spaces (ISO 32000-1, 8.6.6.4) with an alternate in CMYK; printpdf paints spot colours with their
//! alternate.

use lopdf::{Dictionary, Object, dictionary};
use printpdf::{DictItem, Op};

use crate::display::{Document, Spot};

/// The operators that choose an ink and its full strength; they have one name for fills and another for lines.
pub(super) fn select(spot: Spot, [space, strength]: [&str; 2]) -> [Op; 2] {
    let operator = |key: &str, operand: DictItem| Op::Unknown {
        key: key.into(),
        value: vec![operand],
    };
    [
        operator(space, DictItem::Name(resource(spot).into_bytes())),
        operator(strength, DictItem::Int(1)),
    ]
}

/// The colour spaces that the operators name.
pub(super) fn spaces<'a>(document: &Document, ops: impl Iterator<Item = &'a Op>) -> Dictionary {
    let chosen: Vec<&[u8]> = ops.filter_map(chosen).collect();
    let inks = document
        .spots
        .iter()
        .zip(0..)
        .map(|(ink, index)| (Spot::Ink(index), ink.name.as_str(), ink.cmyk));
    let all = inks.chain([(Spot::Registration, "All", [100; 4])]);
    let used = all.filter(|(spot, ..)| chosen.contains(&resource(*spot).as_bytes()));
    used.map(|(spot, name, cmyk)| (resource(spot), separation(name, cmyk)))
        .collect()
}

/// The colour space that an operator names.
fn chosen(op: &Op) -> Option<&[u8]> {
    match op {
        Op::Unknown { key, value } if matches!(key.as_str(), "cs" | "CS") => match value.as_slice() {
            [DictItem::Name(name)] => Some(name),
            _ => None,
        },
        _ => None,
    }
}

fn resource(spot: Spot) -> String {
    match spot {
        Spot::Ink(index) => format!("S{index}"),
        Spot::Registration => "All".into(),
    }
}

/// From nothing to the alternate in proportion to the strength (ISO 32000-1, 7.10.3).
fn separation(name: &str, cmyk: [u8; 4]) -> Object {
    let full = cmyk.map(|ink| Object::Real(f32::from(ink) / 100.0)).to_vec();
    let function = dictionary! {
        "FunctionType" => 2,
        "Domain" => vec![0.into(), 1.into()],
        "C0" => vec![Object::Integer(0); 4],
        "C1" => full,
        "N" => 1,
    };
    vec![
        "Separation".into(),
        Object::Name(name.as_bytes().to_vec()),
        "DeviceCMYK".into(),
        function.into(),
    ]
    .into()
}
