//! Are the finished pages good enough to hand out?

mod contrast;

pub use contrast::contrast;
