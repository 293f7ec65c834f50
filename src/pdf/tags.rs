//! What do the painted items mean, and in which order are they read?
//!
//! The structure tree (ISO 32000-1, 14.7 and 14.8; ISO 14289-1, 7): one element for each tag, whose kids are its marked
//! content and its child tags. A child stands among its parent's content where the child begins, so that a link in the
//! middle of a paragraph is read there; among themselves children keep the order of the tags.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document as Objects, Object, ObjectId, dictionary, text_string};

use crate::display::{Document, Role, Tag, TagId};

use super::marking::Marked;
use super::navigation::Leaf;
use super::places::Places;

/// An annotation that belongs to a tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Annotated {
    /// The tag.
    pub(super) tag: TagId,
    /// Index of the page.
    pub(super) page: usize,
    /// The annotation.
    pub(super) id: ObjectId,
}

/// The structure type that is written for a role. Where links are not `active` there is nothing to follow, and their words
/// are read as words.
pub(super) fn kind(role: &Role, active: bool) -> &'static str {
    match role {
        Role::Link | Role::Form if !active => "Span",
        Role::Document => "Document",
        Role::Sect => "Sect",
        Role::Aside => "Aside",
        Role::Heading(1) => "H1",
        Role::Heading(2) => "H2",
        Role::Heading(3) => "H3",
        Role::Heading(4) => "H4",
        Role::Heading(5) => "H5",
        Role::Heading(_) => "H6",
        Role::P => "P",
        Role::BlockQuote => "BlockQuote",
        Role::List { .. } => "L",
        Role::ListItem => "LI",
        Role::Label => "Lbl",
        Role::ListBody => "LBody",
        Role::Figure => "Figure",
        Role::Caption => "Caption",
        Role::Table => "Table",
        Role::Row => "TR",
        Role::HeaderCell { .. } => "TH",
        Role::Cell => "TD",
        Role::Toc => "TOC",
        Role::TocEntry => "TOCI",
        Role::Reference => "Reference",
        Role::Link => "Link",
        Role::Emphasis => "Em",
        Role::Strong => "Strong",
        Role::Span => "Span",
        Role::Form => "Form",
    }
}

/// The standard type of PDF 1.7 that a type of ours, named as in PDF 2.0, stands for.
fn standard(kind: &str) -> Option<&'static str> {
    match kind {
        "Aside" => Some("Sect"),
        "Em" | "Strong" => Some("Span"),
        _ => None,
    }
}

/// The language of each tag: its own or the nearest of those around it.
pub(super) fn languages(document: &Document) -> Vec<&str> {
    let mut languages: Vec<&str> = Vec::with_capacity(document.tags.len());
    for tag in &document.tags {
        let around = tag.parent.and_then(|parent| languages.get(parent.0 as usize)).copied();
        languages.push(tag.language.as_deref().or(around).unwrap_or(&document.language));
    }
    languages
}

/// The key of an annotation in the parent tree, after those of the pages.
pub(super) fn annotation_key(pages: usize, annotation: usize) -> i64 {
    (pages + annotation) as i64
}

/// What the structure tree is made from.
pub(super) struct Structure<'a> {
    /// The finished pages.
    pub(super) document: &'a Document,
    /// Where the tags stand.
    pub(super) places: &'a Places,
    /// The page objects.
    pub(super) leaves: &'a [Leaf],
    /// The marked content of each page, by its number (MCID).
    pub(super) marked: &'a [Vec<Marked>],
    /// The annotations in the order of their keys.
    pub(super) annotated: &'a [Annotated],
    /// The element of each tag.
    pub(super) elements: &'a [ObjectId],
    /// Whether links are active.
    pub(super) active: bool,
}

/// What makes up an element: content with its page, item and number; child tags; annotations.
#[derive(Clone, Default)]
struct Parts {
    contents: Vec<(usize, usize, usize)>,
    children: Vec<TagId>,
    annotations: Vec<Annotated>,
}

impl Structure<'_> {
    /// Adds the tree; gives its root.
    pub(super) fn write(&self, objects: &mut Objects) -> ObjectId {
        let root = objects.new_object_id();
        let mut roles = BTreeMap::new();
        for ((index, tag), parts) in (0..).zip(&self.document.tags).zip(self.parts()) {
            let Some(&id) = self.elements.get(index as usize) else {
                continue;
            };
            let kind = kind(&tag.role, self.active);
            if let Some(standard) = standard(kind) {
                roles.insert(kind, Object::from(standard));
            }
            let parent = tag.parent.and_then(|parent| self.elements.get(parent.0 as usize));
            let mut element = dictionary! { "S" => kind, "P" => *parent.unwrap_or(&root) };
            self.describe(tag, TagId(index), &mut element);
            self.fill(TagId(index), &parts, &mut element);
            objects.set_object(id, element);
        }
        let parents = objects.add_object(self.parents());
        let mut tree = dictionary! {
            "Type" => "StructTreeRoot",
            "ParentTree" => parents,
            "ParentTreeNextKey" => annotation_key(self.leaves.len(), self.annotated.len()),
        };
        if let Some(&document) = self.elements.first() {
            tree.set("K", document);
        }
        if !roles.is_empty() {
            tree.set("RoleMap", roles.into_iter().collect::<Dictionary>());
        }
        objects.set_object(root, tree);
        root
    }

    /// What makes up each tag's element.
    fn parts(&self) -> Vec<Parts> {
        let mut parts = vec![Parts::default(); self.document.tags.len()];
        for (page, marked) in self.marked.iter().enumerate() {
            for (number, marked) in marked.iter().enumerate() {
                if let Some(parts) = parts.get_mut(marked.tag.0 as usize) {
                    parts.contents.push((page, marked.item, number));
                }
            }
        }
        for (index, tag) in (0..).zip(&self.document.tags) {
            if let Some(parts) = tag.parent.and_then(|parent| parts.get_mut(parent.0 as usize)) {
                parts.children.push(TagId(index));
            }
        }
        for annotated in self.annotated {
            if let Some(parts) = parts.get_mut(annotated.tag.0 as usize) {
                parts.annotations.push(*annotated);
            }
        }
        parts
    }

    /// Sets what a tag says about itself.
    fn describe(&self, tag: &Tag, id: TagId, element: &mut Dictionary) {
        if let Some(language) = &tag.language {
            element.set("Lang", text_string(language));
        }
        if let Some(alt) = &tag.alt {
            element.set("Alt", text_string(alt));
        }
        if let Some(title) = &tag.title {
            element.set("T", text_string(title));
        }
        let attributes = match tag.role {
            Role::List { numbered } => {
                dictionary! { "O" => "List", "ListNumbering" => if numbered { "Decimal" } else { "Disc" } }
            }
            Role::HeaderCell { column } => {
                dictionary! { "O" => "Table", "Scope" => if column { "Column" } else { "Row" } }
            }
            Role::Figure => match self
                .places
                .figure(id)
                .and_then(|(page, rect)| Some((self.leaves.get(page)?, rect)))
            {
                Some((leaf, rect)) => {
                    let corners = leaf.frame.corners(rect).map(Object::from).to_vec();
                    element.set("Pg", leaf.id);
                    dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => corners }
                }
                None => return,
            },
            _ => return,
        };
        element.set("A", attributes);
    }

    /// Sets the kids of an element, in reading order.
    fn fill(&self, tag: TagId, parts: &Parts, element: &mut Dictionary) {
        let home = self.places.start(tag).map(|start| start.page);
        let mut kids: Vec<Object> = Vec::new();
        let mut contents = parts.contents.iter().peekable();
        for child in &parts.children {
            if let Some(start) = self.places.start(*child) {
                while let Some(content) = contents.next_if(|(page, item, _)| (*page, *item) < (start.page, start.item))
                {
                    kids.push(self.content(content, home));
                }
            }
            kids.extend(self.elements.get(child.0 as usize).map(|id| Object::Reference(*id)));
        }
        kids.extend(contents.map(|content| self.content(content, home)));
        for annotated in &parts.annotations {
            if let Some(leaf) = self.leaves.get(annotated.page) {
                kids.push(dictionary! { "Type" => "OBJR", "Obj" => annotated.id, "Pg" => leaf.id }.into());
            }
        }
        if let Some(leaf) = home
            .and_then(|home| self.leaves.get(home))
            .filter(|_| !parts.contents.is_empty())
        {
            element.set("Pg", leaf.id);
        }
        match kids.len() {
            0 => {}
            1 => element.set("K", kids.swap_remove(0)),
            _ => element.set("K", kids),
        }
    }

    /// A kid that is marked content: its number alone on the element's own page.
    fn content(&self, &(page, _, number): &(usize, usize, usize), home: Option<usize>) -> Object {
        let number = number as i64;
        match self.leaves.get(page) {
            Some(leaf) if home != Some(page) => {
                dictionary! { "Type" => "MCR", "Pg" => leaf.id, "MCID" => number }.into()
            }
            _ => number.into(),
        }
    }

    /// The parent tree: from marked content and annotations back to their elements.
    fn parents(&self) -> Dictionary {
        let element = |tag: TagId| {
            self.elements
                .get(tag.0 as usize)
                .map_or(Object::Null, |id| Object::Reference(*id))
        };
        let mut entries: Vec<Object> = Vec::new();
        for (key, marked) in (0_i64..).zip(self.marked) {
            let parents: Vec<Object> = marked.iter().map(|marked| element(marked.tag)).collect();
            entries.extend([key.into(), parents.into()]);
        }
        for (index, annotated) in self.annotated.iter().enumerate() {
            entries.extend([annotation_key(self.leaves.len(), index).into(), element(annotated.tag)]);
        }
        dictionary! { "Nums" => entries }
    }
}
