//! Do the editions keep their promises?

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod desk;
mod filled;
mod folding;
mod judged;
mod press;
mod reader;
mod reading;
mod refused;
mod sample;
mod structure;
