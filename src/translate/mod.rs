//! How do translators see how far they are, and what is wrong with their words?
//!
//! The state of every message lives in its file, in the comment above it ([`crate::locale::state`]). [`file`] finds
//! messages by their lines, [`status`] compares with the source, [`sync`] brings a file up to it, [`mark`] says what
//! has been read, [`exchange`] goes to other tools and back, [`lint`] judges the words.

pub mod compare;
pub mod desk;
mod edit;
pub mod exchange;
pub mod file;
pub mod gate;
pub mod lint;
pub mod lock;
pub mod mark;
pub mod pseudo;
pub mod review;
pub mod status;
pub mod sync;
pub mod write;
