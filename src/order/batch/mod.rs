//! How are orders put together into shipments and sent?

pub mod paper;
