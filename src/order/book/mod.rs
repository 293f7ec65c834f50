//! Where do orders, stock and shipments stand, so that nothing is lost?
//!
//! The order book is a SQLite file beside the brochures, or a PostgreSQL database for several offices. Both keep the same
//! tables and answer alike. Every change is one transaction that a person made on a day: neither the clock nor the name
//! comes from here, but from an [`Actor`].

pub(in crate::order) mod connection;
mod digest;
mod failure;
mod intake;
mod open;
pub(in crate::order) mod orders;
mod returns;
mod schema;
mod steps;
mod stock;
mod trouble;

pub use intake::{Intake, Receipt, fingerprint};
pub(in crate::order) use intake::{hex, purged_id};
pub use open::Location;
pub use orders::{Detail, EventEntry, Filter, LineEntry, OrderEntry};
pub use returns::Returned;
pub use stock::{LedgerEntry, StockEntry};

use crate::source::Date;
use connection::Connection;

/// Who does something, and when.
#[derive(Clone, Debug)]
pub struct Actor {
    /// The person's name or initials, for the audit trail.
    pub who: String,
    /// The day that counts: of receipt, of shipment, of a count.
    pub day: Date,
    /// The moment for the audit trail, such as `2026-11-24T09:30:00Z`; the day alone will do.
    pub at: String,
}

impl Actor {
    /// Somebody on a day.
    pub fn new(who: impl Into<String>, day: Date) -> Self {
        Self {
            who: who.into(),
            day,
            at: day.to_string(),
        }
    }
}

/// An open order book.
pub struct Book {
    pub(in crate::order) connection: Connection,
    pub(in crate::order) location: Location,
}

#[cfg(test)]
mod tests;
