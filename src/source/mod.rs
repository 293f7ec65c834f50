//! What do the project's files say, exactly as written?

pub mod brochure;
pub mod catalogue;
mod check;
mod date;
pub mod fit;
pub mod house;
pub mod inks;
pub mod picture;
mod placed;
pub mod printing;
mod profile;
pub mod project;
mod raster;
#[cfg(test)]
pub(crate) mod sample;
mod schema;
mod screen;
mod svg;
pub mod template;
mod text;
mod walk;
pub mod write;
pub mod yaml;

pub(crate) use check::{BUILT_IN_PROFILES, is_language_tag, usual_tag};
pub use date::{Date, ParseDateError};
pub use placed::{Measure, Placed};
pub use profile::read_profile;
pub use project::{BrochureSource, Project};
pub(crate) use schema::schema;
pub use schema::{brochure_schema, catalogue_schema, house_schema};
pub use text::{FTL_LIMIT, SHEET_LIMIT, SourceText, TEXT_LIMIT};
pub(crate) use text::{open_file, read_bytes};
