//! How does a reader get around: bookmarks, page labels, destinations?

use lopdf::{Dictionary, Document as Objects, Object, ObjectId, dictionary, text_string};

use crate::display::{Bookmark, Page, TagId};

use super::canvas::{Frame, decimal};
use super::places::Places;
use crate::geom::{Length, Point};

/// A page as other objects refer to it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Leaf {
    /// The page object.
    pub(super) id: ObjectId,
    /// Where places of the page are in PDF's coordinates.
    pub(super) frame: Frame,
}

/// Where a reader is taken for a tag: the top of its first item, with the zoom unchanged (ISO 32000-1, 12.3.2.2); the
/// first page for a tag of which nothing is on any page. The left edge stays in view, so that lines can be read on.
pub(super) fn destination(tag: TagId, places: &Places, leaves: &[Leaf]) -> Object {
    let there = places
        .start(tag)
        .and_then(|start| Some((leaves.get(start.page)?, start.top)));
    match (there, leaves.first()) {
        (Some((leaf, top)), _) => {
            let (_, y) = leaf.frame.place(Point::new(Length::ZERO, top.max(Length::ZERO)));
            vec![leaf.id.into(), "XYZ".into(), 0.into(), decimal(y).into(), Object::Null].into()
        }
        (None, Some(leaf)) => vec![leaf.id.into(), "Fit".into()].into(),
        (None, None) => Object::Null,
    }
}

/// Adds the bookmarks, nested by level and all open; gives their root, `None` when there are none. `elements` are the
/// structure elements of the tags.
pub(super) fn outline(
    objects: &mut Objects,
    bookmarks: &[Bookmark],
    places: &Places,
    leaves: &[Leaf],
    elements: &[ObjectId],
) -> Option<ObjectId> {
    if bookmarks.is_empty() {
        return None;
    }
    let root = objects.new_object_id();
    let ids: Vec<ObjectId> = bookmarks.iter().map(|_| objects.new_object_id()).collect();
    let family = Family::new(bookmarks);
    for (index, (bookmark, id)) in bookmarks.iter().zip(&ids).enumerate() {
        let mut item = dictionary! {
            "Title" => text_string(&bookmark.title),
            "Parent" => family.parents[index].map_or(root, |parent| ids[parent]),
            "Dest" => destination(bookmark.tag, places, leaves),
        };
        if let Some(element) = elements.get(bookmark.tag.0 as usize) {
            item.set("SE", *element);
        }
        family.link(index + 1, &mut item, &ids);
        objects.set_object(*id, item);
    }
    for siblings in &family.children {
        for pair in siblings.windows(2) {
            let (before, after) = (ids[pair[0]], ids[pair[1]]);
            for (id, key, other) in [(before, "Next", after), (after, "Prev", before)] {
                if let Ok(item) = objects.get_dictionary_mut(id) {
                    item.set(key, other);
                }
            }
        }
    }
    let mut item = dictionary! { "Type" => "Outlines" };
    family.link(0, &mut item, &ids);
    objects.set_object(root, item);
    Some(root)
}

/// Which bookmark stands under which: under the last before it with a lower level, else under the root.
struct Family {
    parents: Vec<Option<usize>>,
    /// Of the root, then of each bookmark.
    children: Vec<Vec<usize>>,
    /// How many stand under the root and each bookmark, at any depth.
    counts: Vec<i64>,
}

impl Family {
    fn new(bookmarks: &[Bookmark]) -> Self {
        let size = bookmarks.len() + 1;
        let mut family = Self {
            parents: Vec::new(),
            children: vec![Vec::new(); size],
            counts: vec![0; size],
        };
        let mut open: Vec<usize> = Vec::new();
        for (index, bookmark) in bookmarks.iter().enumerate() {
            while open.last().is_some_and(|last| bookmarks[*last].level >= bookmark.level) {
                open.pop();
            }
            let parent = open.last().copied();
            family.parents.push(parent);
            family.children[parent.map_or(0, |parent| parent + 1)].push(index);
            open.push(index);
        }
        for (index, parent) in family.parents.iter().enumerate().rev() {
            let under = family.counts[index + 1] + 1;
            family.counts[parent.map_or(0, |parent| parent + 1)] += under;
        }
        family
    }

    /// Sets the first and last child and the number of all that stands under the root (0) or a bookmark (from 1).
    fn link(&self, index: usize, item: &mut Dictionary, ids: &[ObjectId]) {
        let children = &self.children[index];
        if let (Some(first), Some(last)) = (children.first(), children.last()) {
            item.set("First", ids[*first]);
            item.set("Last", ids[*last]);
            item.set("Count", self.counts[index]);
        }
    }
}

/// The page labels (ISO 32000-1, 12.4.2): pages that are numbered as one range, the name of any other as a prefix
/// without a number.
pub(super) fn labels(pages: &[Page]) -> Dictionary {
    let mut ranges: Vec<Object> = Vec::new();
    let mut expected = None;
    for (index, page) in (0_i64..).zip(pages) {
        let number = page
            .label
            .parse::<u32>()
            .ok()
            .filter(|number| *number > 0 && number.to_string() == page.label);
        if number.is_none() || number != expected {
            let label = match number {
                Some(number) => dictionary! { "S" => "D", "St" => number },
                None => dictionary! { "P" => text_string(&page.label) },
            };
            ranges.extend([index.into(), label.into()]);
        }
        expected = number.and_then(|number| number.checked_add(1));
    }
    dictionary! { "Nums" => ranges }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bookmarks(levels: &[u8]) -> Vec<Bookmark> {
        levels
            .iter()
            .map(|level| Bookmark {
                level: *level,
                title: String::new(),
                tag: TagId(0),
            })
            .collect()
    }

    #[test]
    fn bookmarks_stand_under_the_last_of_a_lower_level() {
        let family = Family::new(&bookmarks(&[1, 2, 2, 1, 3]));
        assert_eq!(family.parents, [None, Some(0), Some(0), None, Some(3)]);
    }

    #[test]
    fn a_bookmark_counts_all_that_stands_under_it() {
        assert_eq!(Family::new(&bookmarks(&[1, 2, 3, 1])).counts, [4, 2, 1, 0, 0]);
    }

    fn ranges(labels_of: &[&str]) -> usize {
        let page = |label: &&str| Page {
            label: (*label).to_owned(),
            ..Page::default()
        };
        let pages: Vec<Page> = labels_of.iter().map(page).collect();
        labels(&pages).get(b"Nums").unwrap().as_array().unwrap().len() / 2
    }

    #[test]
    fn numbers_in_a_row_are_one_range() {
        assert_eq!(ranges(&["1", "2", "3"]), 1);
    }

    #[test]
    fn a_gap_starts_a_new_range() {
        assert_eq!(ranges(&["1", "3"]), 2);
    }

    #[test]
    fn each_panel_has_its_own_label() {
        assert_eq!(ranges(&["forside", "forside", "01"]), 3);
    }
}
