//! Are the finished pages good enough to hand out?

mod contrast;
mod resolution;

pub use contrast::contrast;
pub use resolution::resolution;
