//! What do the project's files say, exactly as written?

pub mod brochure;
pub mod house;
pub mod picture;
mod placed;
mod raster;
mod svg;
pub mod template;

pub use placed::{Measure, Placed};
