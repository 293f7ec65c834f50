//! How are orders put together into shipments and sent?
//!
//! A plan takes stock for the oldest orders first and makes shipments of it; closing it sends them, writes the ledger and
//! leaves the papers. Numbers of batches and shipments are never used again.

mod candidates;
mod close;
mod data;
mod mend;
pub mod paper;
mod part;
mod place;
mod plan;
mod redate;

pub use close::Closing;
pub use data::BatchEntry;
pub use plan::{Planned, Planner, WaitingEntry};

#[cfg(test)]
mod tests;
