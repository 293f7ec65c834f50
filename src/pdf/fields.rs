//! How does a reader fill in a page?
//!
//! Widgets of an interactive form (ISO 32000-1, 12.7), one for each field of the pages, named in groups. Each has its
//! description (ISO 14289-1, 7.18.1), a place in the structure tree, and an appearance of its own, so that no viewer
//! has to make one up (ISO 19005-2, 6.4.1); nothing in a form is ever run.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document as Objects, Object, ObjectId, Stream, dictionary, text_string};

use crate::diag::Finding;
use crate::display::{Document, Field, FieldKind};
use crate::font::{Face, FaceId};

use super::canvas::{decimal, thousandths};
use super::navigation::Leaf;
use super::tags::{Annotated, annotation_key};
use super::{internal, typing};

/// Flags of fields (ISO 32000-1, tables 221, 228 and 230).
const REQUIRED: i64 = 1 << 1;
const MULTILINE: i64 = 1 << 12;
const COMBO: i64 = 1 << 17;

/// Adds the form with all fields of the pages; gives it, and its widgets after those that are `annotated` already.
/// `None` when there is nothing to fill in.
///
/// # Errors
/// A finding when two fields share a name or a face cannot be typed in.
pub(super) fn form(
    objects: &mut Objects,
    document: &Document,
    faces: &[Face],
    leaves: &[Leaf],
    annotated: &mut Vec<Annotated>,
) -> Result<Option<Object>, Finding> {
    let mut form = Form::default();
    for (number, (page, leaf)) in document.pages.iter().zip(leaves).enumerate() {
        for field in &page.fields {
            let font = form.font(objects, field.face, faces)?;
            let key = annotation_key(leaves.len(), annotated.len());
            let id = form.add(objects, field, *leaf, &font, key)?;
            annotated.push(Annotated {
                tag: field.tag,
                page: number,
                id,
            });
        }
    }
    Ok(form.finish(objects))
}

/// A form in the making.
#[derive(Default)]
struct Form {
    /// Fonts by face: the name in the form's resources, and the object.
    fonts: BTreeMap<FaceId, (String, ObjectId)>,
    /// Groups of fields by their whole name, with what is in each.
    groups: BTreeMap<String, (ObjectId, Vec<Object>)>,
    /// Fields and groups that are in no other group.
    top: Vec<Object>,
    names: BTreeSet<String>,
}

impl Form {
    /// The name of the font for a face.
    fn font(&mut self, objects: &mut Objects, face: FaceId, faces: &[Face]) -> Result<String, Finding> {
        if let Some((name, _)) = self.fonts.get(&face) {
            return Ok(name.clone());
        }
        let source = faces
            .get(usize::from(face.0))
            .ok_or_else(|| internal("a field wants a face that is not there"))?;
        let name = format!("F{}", face.0);
        self.fonts.insert(face, (name.clone(), typing::font(objects, source)?));
        Ok(name)
    }

    /// Adds a field that is its own widget.
    fn add(
        &mut self,
        objects: &mut Objects,
        field: &Field,
        leaf: Leaf,
        font: &str,
        key: i64,
    ) -> Result<ObjectId, Finding> {
        if !self.names.insert(field.name.clone()) {
            return Err(internal(format!("two fields are called `{}`", field.name)));
        }
        if self.groups.contains_key(&field.name) {
            return Err(both(&field.name));
        }
        let id = objects.new_object_id();
        let (group, name) = match field.name.rsplit_once('.') {
            Some((group, name)) => (Some(group), name),
            None => (None, field.name.as_str()),
        };
        let parent = self.enter(objects, group, id.into())?;
        let font_id = self.fonts.get(&field.face).map(|(_, id)| *id).unwrap_or_default();
        let mut widget = widget(objects, field, leaf, (font, font_id), key);
        widget.set("T", text_string(name));
        if let Some(parent) = parent {
            widget.set("Parent", parent);
        }
        objects.set_object(id, widget);
        Ok(id)
    }

    /// Puts a field or group into the group of this name, and that one into its own; gives the group.
    fn enter(
        &mut self,
        objects: &mut Objects,
        group: Option<&str>,
        child: Object,
    ) -> Result<Option<ObjectId>, Finding> {
        let Some(group) = group else {
            self.top.push(child);
            return Ok(None);
        };
        if self.names.contains(group) {
            return Err(both(group));
        }
        if let Some((id, kids)) = self.groups.get_mut(group) {
            kids.push(child);
            return Ok(Some(*id));
        }
        let id = objects.new_object_id();
        self.groups.insert(group.to_owned(), (id, vec![child]));
        let (around, name) = match group.rsplit_once('.') {
            Some((around, name)) => (Some(around), name),
            None => (None, group),
        };
        let mut dict = dictionary! { "T" => text_string(name) };
        if let Some(parent) = self.enter(objects, around, id.into())? {
            dict.set("Parent", parent);
        }
        objects.set_object(id, dict);
        Ok(Some(id))
    }

    fn finish(self, objects: &mut Objects) -> Option<Object> {
        for (id, kids) in self.groups.into_values() {
            if let Ok(group) = objects.get_dictionary_mut(id) {
                group.set("Kids", kids);
            }
        }
        let fonts: Dictionary = self
            .fonts
            .values()
            .map(|(name, id)| (name.as_str(), Object::Reference(*id)))
            .collect();
        let first = self.fonts.values().next().map(|(name, _)| name.clone())?;
        let form = dictionary! {
            "Fields" => self.top,
            "NeedAppearances" => false,
            "DR" => dictionary! { "Font" => fonts },
            "DA" => appearance_string(&first, 10.0, [0, 0, 0]),
        };
        Some(objects.add_object(form).into())
    }
}

fn both(name: &str) -> Finding {
    internal(format!("`{name}` is both a field and a group"))
}

/// How typed text looks (ISO 32000-1, 12.7.3.3).
fn appearance_string(font: &str, size: f32, rgb: [u8; 3]) -> Object {
    let [r, g, b] = rgb.map(|part| decimal((i64::from(part) * 1000 + 127) / 255));
    Object::string_literal(format!("/{font} {size} Tf {r} {g} {b} rg"))
}

/// The widget, with an empty appearance: the page itself shows where to write.
fn widget(objects: &mut Objects, field: &Field, leaf: Leaf, font: (&str, ObjectId), key: i64) -> Dictionary {
    let corners @ [left, bottom, right, top] = leaf.frame.corners(field.rect);
    let fonts = dictionary! { font.0 => font.1 };
    let appearance = Stream::new(
        dictionary! {
            "Type" => "XObject",
            "Subtype" => "Form",
            "BBox" => [0.0, 0.0, right - left, top - bottom].map(Object::from).to_vec(),
            "Resources" => dictionary! { "Font" => fonts },
        },
        b"/Tx BMC\nEMC".to_vec(),
    );
    let appearance = objects.add_object(appearance);
    let size = decimal(thousandths(field.size));
    let mut flags = if field.required { REQUIRED } else { 0 };
    let mut widget = dictionary! {
        "Type" => "Annot",
        "Subtype" => "Widget",
        "Rect" => corners.map(Object::from).to_vec(),
        "F" => 4,
        "TU" => text_string(&field.tooltip),
        "DA" => appearance_string(font.0, size, field.color.srgb),
        "AP" => dictionary! { "N" => appearance },
        "StructParent" => key,
    };
    match &field.kind {
        FieldKind::Text => widget.set("FT", "Tx"),
        FieldKind::Multiline => {
            widget.set("FT", "Tx");
            flags |= MULTILINE;
        }
        FieldKind::Number => {
            widget.set("FT", "Tx");
            widget.set("Q", 1);
        }
        FieldKind::Choice(options) => {
            widget.set("FT", "Ch");
            let options: Vec<Object> = options.iter().map(|option| text_string(option)).collect();
            widget.set("Opt", options);
            flags |= COMBO;
        }
    }
    if let (Some(most), false) = (field.most, matches!(field.kind, FieldKind::Choice(_))) {
        widget.set("MaxLen", i64::from(most));
    }
    if flags != 0 {
        widget.set("Ff", flags);
    }
    widget
}
