//! What is painted on a page, where, and with which inks?
//!
//! [`survey`] follows a page's content stream as a viewer does (ISO 32000-1, 8 and 9): graphics state, clipping, colour
//! spaces, text, forms, patterns, shadings, pictures. It gives painted [`Item`]s in painting order; the checks look at
//! those. Lengths are points of the page's own space, as decimal numbers: the values come from foreign files.

mod color;
mod encoding;
mod font;
mod function;
mod grid;
mod image;
mod item;
mod least;
mod matrix;
mod operands;
mod path;
mod program;
mod run;
mod shop;
mod show;
mod state;
mod unicode;

pub(super) use color::Space;
pub(super) use grid::Grid;
pub(super) use item::{Item, Kind, Seen};
pub(super) use matrix::{Area, Spot};
pub(super) use path::Shape;
pub(super) use run::{Survey, survey};
pub(super) use shop::Workshop;
