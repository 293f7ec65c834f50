//! Does the accessible edition keep its promises?

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod desk;
mod filled;
mod judged;
mod reader;
mod reading;
mod refused;
mod sample;
mod structure;
