//! Which town belongs to a postcode, and in which municipality and county does it lie?

pub mod county;
mod register;

pub use register::{Category, FILE, PostalPlace, Register, Renewal};
