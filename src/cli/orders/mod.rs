//! What can be typed about orders, stock, batches, statistics and postcodes?

mod batch;
mod desk;
mod order;
mod postal;
mod printed;
mod stats;
mod stock;

use std::path::PathBuf;

use clap::{Args, ValueHint};

pub use batch::BatchCommand;
pub use order::OrderCommand;
pub use postal::PostalCommand;
pub use stats::StatsArguments;
pub use stock::StockCommand;

pub(super) use batch::run as batch;
pub(super) use order::run as order;
pub(super) use postal::run as postal;
pub(super) use stats::run as stats;
pub(super) use stock::run as stock;

use crate::source::Date;

/// What every command about orders has.
#[derive(Args, Debug)]
pub struct Clerk {
    /// The order book: a file, or `postgres://user@host/database` [default: $TRYKKSAK_STORE, else orders.db in the project]
    #[arg(long, global = true, value_name = "BOOK", help_heading = "Order book")]
    pub store: Option<String>,
    /// The day that counts, YYYY-MM-DD [default: today]
    #[arg(long, global = true, value_name = "DAY", help_heading = "Order book")]
    pub date: Option<Date>,
    /// Who does it, for the audit trail [default: the user's name on this machine]
    #[arg(long, global = true, value_name = "NAME", help_heading = "Order book")]
    pub by_whom: Option<String>,
    /// The language of findings about forms, and of names in statistics: nb, nn, se or en
    #[arg(
        long,
        short,
        global = true,
        value_name = "LANGUAGE",
        default_value = "nb",
        help_heading = "Order book"
    )]
    pub language: String,
    /// Where the papers of batches go [default: output/orders in the project]
    #[arg(long, global = true, value_name = "DIR", value_hint = ValueHint::DirPath, help_heading = "Order book")]
    pub papers: Option<PathBuf>,
}
