//! Where is the order book, and can it be opened?

use std::path::{Path, PathBuf};
use std::time::Duration;

use super::connection::Connection;
use super::{Book, failure, schema, trouble};
use crate::diag::{Code, Finding};

/// How long to wait for another writer.
const PATIENCE: Duration = Duration::from_secs(20);

/// The head of every SQLite file, in bytes (SQLite, File Format, 1.3).
const HEAD: u64 = 100;

/// Where an order book is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Location {
    /// A SQLite file.
    File(PathBuf),
    /// A PostgreSQL server: `postgres://user@host/database`.
    Server(String),
}

impl Location {
    /// What somebody wrote after `--store`; paths are seen from `folder`.
    pub fn of(written: &str, folder: &Path) -> Self {
        match written.starts_with("postgres://") || written.starts_with("postgresql://") {
            true => Self::Server(written.to_owned()),
            false => Self::File(folder.join(written)),
        }
    }
}

impl Book {
    /// Opens an order book; makes it when there is none. A book of an older version is brought up to date.
    ///
    /// # Errors
    /// `store-unreachable`, `store-foreign`, `store-newer`, `store-read-only`, `store-forbidden`, `store-busy`,
    /// `store-full`, `store-damaged`.
    pub fn open(location: &Location) -> Result<Self, Finding> {
        let open = || {
            let mut connection = match location {
                Location::File(path) => file(path)?,
                Location::Server(url) => server(url)?,
            };
            schema::migrate(&mut connection)?;
            Ok(connection)
        };
        let connection = open().map_err(|finding| match location {
            Location::File(path) => trouble::explained(path, finding),
            Location::Server(_) => finding,
        })?;
        Ok(Self {
            connection,
            location: location.clone(),
        })
    }

    /// Where it is.
    pub fn location(&self) -> &Location {
        &self.location
    }
}

/// A URL that wants the connection encrypted gets no connection in the clear.
fn refuse_encryption(url: &str) -> Result<(), Finding> {
    let (_, settings) = url.split_once('?').unwrap_or((url, ""));
    let wanted = settings
        .split('&')
        .filter_map(|setting| setting.strip_prefix("sslmode="))
        .find(|mode| ["require", "verify-ca", "verify-full"].contains(mode));
    match wanted {
        None => Ok(()),
        Some(mode) => Err(Finding::error(
            Code::StoreUnencrypted,
            format!("`sslmode={mode}` asks for an encrypted connection, and trykksak makes none of its own"),
        )
        .hint("let a tunnel encrypt it, `ssh -N -L 5433:localhost:5432 SERVER`, and name its near end without `sslmode`: `--store postgres://NAME@localhost:5433/DATABASE`")
        .hint("on the server itself, use the socket: `--store 'postgres://NAME@%2Fvar%2Frun%2Fpostgresql/DATABASE'`")),
    }
}

fn file(path: &Path) -> Result<Connection, Finding> {
    if path.is_dir() {
        let message = format!("`{}` is a folder", path.display());
        return Err(Finding::error(Code::StoreUnreachable, message).hint("name a file: `--store FILE`"));
    }
    // SQLite takes a file that is shorter than its head for an empty one, and writes over it.
    if std::fs::metadata(path).is_ok_and(|data| (1..HEAD).contains(&data.len())) {
        return Err(trouble::no_database(path));
    }
    let connection = rusqlite::Connection::open(path).map_err(|e| failure::sqlite(&e))?;
    connection.busy_timeout(PATIENCE).map_err(|e| failure::sqlite(&e))?;
    connection.set_prepared_statement_cache_capacity(128);
    let mut connection = Connection::Sqlite(connection);
    // A file of something else is not touched, not even to write ahead.
    let mark = connection.number("PRAGMA application_id", &[])?;
    if mark != schema::APPLICATION && connection.number("SELECT count(*) FROM sqlite_master", &[])? > 0 {
        return Err(
            Finding::error(Code::StoreForeign, "the file is a database, but not an order book")
                .hint("name the right file: `--store FILE`; nothing was changed in this one"),
        );
    }
    connection.each("PRAGMA journal_mode = WAL", &[], |_| Ok(()))?;
    // At most 256 MB of the book stay in memory: the indices of a million orders.
    connection.batch(
        "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;
         PRAGMA temp_store = MEMORY; PRAGMA cache_size = -262144;",
    )?;
    Ok(connection)
}

fn server(url: &str) -> Result<Connection, Finding> {
    refuse_encryption(url)?;
    let mut client = postgres::Client::connect(url, postgres::NoTls).map_err(|e| failure::postgres(&e))?;
    let patience = PATIENCE.as_secs();
    client
        .batch_execute(&format!(
            "SET search_path = trykksak; SET lock_timeout = '{patience}s'; SET synchronous_commit = on;
             SET client_min_messages = warning;"
        ))
        .map_err(|e| failure::postgres(&e))?;
    Ok(Connection::Postgres {
        client: Box::new(client),
        prepared: std::collections::BTreeMap::new(),
    })
}
