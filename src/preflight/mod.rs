//! Are the finished pages good enough to hand out?

mod contrast;
mod quality;

pub use contrast::contrast;
pub use quality::{Quality, quality};
