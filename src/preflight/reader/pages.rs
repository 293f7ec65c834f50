//! Which pages does the file have, in order, and how large are they?

use std::collections::BTreeSet;
use std::sync::Arc;

use super::object::{Dict, Object};
use super::store::{File, Trouble};

/// How deep a page tree may be.
const DEEPEST_TREE: usize = 256;

/// How many pages are looked at.
const MOST_PAGES: usize = 20_000;

/// One page.
#[derive(Clone, Debug)]
pub struct Page {
    /// From 1.
    pub number: usize,
    /// Its dictionary.
    pub dict: Arc<Dict>,
    /// Its resources, its own or those of the tree above.
    pub resources: Arc<Dict>,
    /// MediaBox as left, bottom, right, top in points; A4 where it is missing.
    pub media: [f64; 4],
    /// CropBox, where there is one.
    pub crop: Option<[f64; 4]>,
    /// `/Rotate`, its own or inherited.
    pub rotate: i64,
}

impl Page {
    /// A box of the page itself (`TrimBox`, …), in order of its corners.
    pub fn boxed(&self, file: &File<'_>, key: &[u8]) -> Option<[f64; 4]> {
        rectangle(file, self.dict.get(key))
    }
}

/// What a node hands down.
#[derive(Clone, Default)]
struct Inherited {
    resources: Option<Arc<Dict>>,
    media: Option<[f64; 4]>,
    crop: Option<[f64; 4]>,
    rotate: i64,
}

/// All pages. A node that is met again, or lies too deep, is left out and noted.
pub fn pages(file: &File<'_>) -> Vec<Page> {
    let mut pages = Vec::new();
    let mut seen = BTreeSet::new();
    let root = file.catalog().get(b"Pages").clone();
    // A stack instead of recursion: the tree may be as deep as the file wants.
    let mut stack = vec![(root, Inherited::default(), 0_usize)];
    while let Some((node, inherited, depth)) = stack.pop() {
        if let Object::Reference((number, _)) = node
            && !seen.insert(number)
        {
            file.trouble(Trouble::Limit);
            continue;
        }
        if depth > DEEPEST_TREE || pages.len() >= MOST_PAGES {
            file.trouble(Trouble::Limit);
            continue;
        }
        let Some(dict) = file.dict(&node) else {
            file.trouble(Trouble::Objects);
            continue;
        };
        let own = Inherited {
            resources: file.get_dict(&dict, b"Resources").or(inherited.resources),
            media: rectangle(file, dict.get(b"MediaBox")).or(inherited.media),
            crop: rectangle(file, dict.get(b"CropBox")).or(inherited.crop),
            rotate: file.get(&dict, b"Rotate").int().unwrap_or(inherited.rotate),
        };
        match file.get(&dict, b"Kids") {
            Object::Array(kids) if !dict.get(b"Type").is(b"Page") => {
                stack.extend(kids.into_iter().rev().map(|kid| (kid, own.clone(), depth + 1)));
            }
            _ => pages.push(Page {
                number: pages.len() + 1,
                dict,
                resources: own.resources.unwrap_or_default(),
                media: own.media.unwrap_or([0.0, 0.0, 595.0, 842.0]),
                crop: own.crop,
                rotate: own.rotate,
            }),
        }
    }
    pages
}

/// Four numbers as left, bottom, right, top.
fn rectangle(file: &File<'_>, object: &Object) -> Option<[f64; 4]> {
    let numbers = file.numbers_of(object);
    let [a, b, c, d] = numbers[..] else { return None };
    let sane = numbers.iter().all(|n| n.abs() < 1e6);
    sane.then_some([a.min(c), b.min(d), a.max(c), b.max(d)])
}
