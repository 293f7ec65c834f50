//! What do the project's files say, exactly as written?

pub mod brochure;
mod check;
mod date;
pub mod house;
pub mod picture;
mod placed;
pub mod project;
mod raster;
#[cfg(test)]
mod sample;
mod schema;
mod svg;
pub mod template;
mod text;
mod walk;
pub mod yaml;

pub(crate) use check::is_language_tag;
pub use date::{Date, ParseDateError};
pub use placed::{Measure, Placed};
pub use project::{BrochureSource, Project};
pub use schema::{brochure_schema, house_schema};
pub(crate) use text::read_bytes;
pub use text::{SourceText, TEXT_LIMIT};
