//! How do brochures get from the stock to the people who order them?
//!
//! A form as somebody filled it ([`form`]) becomes an order when it passes one validation; the order book keeps orders
//! and stock; batches send them ([`batch`]); [`stats`] counts what was sent. Addresses are checked against the
//! register of postcodes ([`postal`]), titles against the brochures of the project ([`catalogue`]).

pub mod batch;
pub mod book;
pub mod carrier;
pub mod catalogue;
pub mod day;
pub mod form;
pub mod import;
pub mod item;
pub mod measure;
pub mod papers;
pub mod postal;
pub mod privacy;
pub mod rules;
pub mod state;
pub mod stats;
pub mod words;
