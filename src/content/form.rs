//! What can be filled in, on a screen or with a pen?

use std::sync::Arc;

use super::{Color, Para, TextStyle};

/// Something to fill in.
#[derive(Clone, Debug)]
pub struct Form {
    /// Its rows from top to bottom.
    pub parts: Vec<FormPart>,
    /// The colour of boxes and lines.
    pub rule: Color,
    /// How filled-in text looks.
    pub text: Arc<TextStyle>,
    /// Whether it is filled in on a screen; else there are lines to write on.
    pub fillable: bool,
}

impl Form {
    /// The words of labels and heads, to change how they look.
    pub fn labels_mut(&mut self) -> impl Iterator<Item = &mut Para> {
        self.parts.iter_mut().flat_map(|part| match part {
            FormPart::Fields(fields) => fields.iter_mut().map(|field| &mut field.label).collect::<Vec<_>>(),
            FormPart::Grid(grid) => grid.header.iter_mut().collect(),
        })
    }
}

/// A part of a form.
#[derive(Clone, Debug)]
pub enum FormPart {
    /// Fields beside each other.
    Fields(Vec<LabelledField>),
    /// A table to fill in.
    Grid(Grid),
}

/// A field with its label above it.
#[derive(Clone, Debug)]
pub struct LabelledField {
    /// What to fill in.
    pub label: Para,
    /// The same on a web page, where that is other words.
    pub web: Option<Para>,
    /// Its share of the width; positive.
    pub share: u8,
    /// How many lines high it is, at least 1.
    pub lines: u8,
    /// The field.
    pub entry: Entry,
}

/// A table whose cells are filled in.
#[derive(Clone, Debug)]
pub struct Grid {
    /// The cells of the head, one for each column; the first heads the rows.
    pub header: Vec<Para>,
    /// Each column's share of the width; as many as columns, all positive.
    pub shares: Vec<u8>,
    /// The rows.
    pub rows: Vec<GridRow>,
}

/// A row of a [`Grid`].
#[derive(Clone, Debug)]
pub struct GridRow {
    /// Its first cell; filled in, too, when there is none.
    pub head: Option<Para>,
    /// The other cells.
    pub cells: Vec<GridCell>,
}

/// A cell of a [`Grid`].
#[derive(Clone, Debug)]
pub enum GridCell {
    /// It is filled in.
    Fill(Entry),
    /// There is nothing to fill in, and this stands there instead.
    Words(Para),
}

/// What is filled in at one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its name for programs; points part names of groups: `antall.kort-om.nb`.
    pub name: String,
    /// What to fill in, for readers who do not see the page.
    pub tooltip: String,
    /// What is filled in.
    pub kind: FieldKind,
    /// Whether it must be.
    pub required: bool,
    /// How many characters fit; any number when `None`.
    pub most: Option<u32>,
}

/// What is filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// A line of text.
    Text,
    /// Text of several lines.
    Multiline,
    /// A number.
    Number,
    /// One of these.
    Choice(Vec<String>),
}
