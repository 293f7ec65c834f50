//! What do the project's files say, exactly as written?

pub mod brochure;
pub mod house;
mod placed;

pub use placed::{Measure, Placed};
