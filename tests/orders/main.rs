//! Does the order book keep its promises: on both databases, when killed, when crowded, after a purge?

#![allow(clippy::unwrap_used, reason = "what a test needs and does not get should stop it")]

mod desk;
#[path = "../project/mod.rs"]
mod project;

mod import;
mod kill;
mod model;
mod privacy;
mod race;
mod statistics;
mod walk;
