//! How does the order book speak to SQLite and to PostgreSQL in the same words?
//!
//! One set of statements serves both. Parameters are written `?1`; PostgreSQL gets `$1`. Statements are prepared once.

use std::collections::BTreeMap;
use std::path::Path;

use postgres::types::{IsNull, Type, private::BytesMut, to_sql_checked};
use rusqlite::types::ToSqlOutput;

use super::{failure, trouble};
use crate::diag::Finding;

/// A value that goes into the database.
#[derive(Clone, Copy, Debug)]
pub(in crate::order) enum Value<'a> {
    Null,
    Int(i64),
    Text(&'a str),
}

impl From<i64> for Value<'_> {
    fn from(number: i64) -> Self {
        Self::Int(number)
    }
}

impl From<bool> for Value<'_> {
    fn from(yes: bool) -> Self {
        Self::Int(i64::from(yes))
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl<'a, T: Into<Self>> From<Option<T>> for Value<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

impl rusqlite::ToSql for Value<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        use rusqlite::types::ValueRef;
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Null => ValueRef::Null,
            Self::Int(number) => ValueRef::Integer(*number),
            Self::Text(text) => ValueRef::Text(text.as_bytes()),
        }))
    }
}

impl postgres::types::ToSql for Value<'_> {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        match self {
            Self::Null => Ok(IsNull::Yes),
            Self::Int(number) if *ty == Type::INT4 => i32::try_from(*number)?.to_sql(ty, out),
            Self::Int(number) => number.to_sql(ty, out),
            Self::Text(text) => text.to_sql(ty, out),
        }
    }

    fn accepts(ty: &Type) -> bool {
        [Type::INT8, Type::INT4, Type::TEXT, Type::VARCHAR].contains(ty)
    }

    to_sql_checked!();
}

/// Values for the parameters of a statement: `values![id, "text", None::<i64>]`.
macro_rules! values {
    ($($value:expr),* $(,)?) => { &[$($crate::order::book::connection::Value::from($value)),*] };
}
pub(in crate::order) use values;

/// A row of a result; columns count from 0.
pub(in crate::order) enum Row<'a> {
    Sqlite(&'a rusqlite::Row<'a>),
    Postgres(&'a postgres::Row),
}

impl Row<'_> {
    pub fn int(&self, column: usize) -> Result<i64, Finding> {
        match self {
            Self::Sqlite(row) => row.get(column).map_err(|e| failure::sqlite(&e)),
            Self::Postgres(row) => row.try_get(column).map_err(|e| failure::postgres(&e)),
        }
    }

    pub fn maybe_int(&self, column: usize) -> Result<Option<i64>, Finding> {
        match self {
            Self::Sqlite(row) => row.get(column).map_err(|e| failure::sqlite(&e)),
            Self::Postgres(row) => row.try_get(column).map_err(|e| failure::postgres(&e)),
        }
    }

    pub fn text(&self, column: usize) -> Result<String, Finding> {
        self.with_text(column, ToOwned::to_owned)
    }

    /// Looks at a text without copying it; empty for none.
    pub fn with_text<T>(&self, column: usize, look: impl FnOnce(&str) -> T) -> Result<T, Finding> {
        match self {
            Self::Sqlite(row) => {
                let value = row.get_ref(column).map_err(|e| failure::sqlite(&e))?;
                let text = value.as_str_or_null().map_err(|e| failure::sqlite(&e.into()))?;
                Ok(look(text.unwrap_or_default()))
            }
            Self::Postgres(row) => {
                let text: Option<&str> = row.try_get(column).map_err(|e| failure::postgres(&e))?;
                Ok(look(text.unwrap_or_default()))
            }
        }
    }
}

/// An open database.
pub(in crate::order) enum Connection {
    Sqlite(rusqlite::Connection),
    Postgres {
        client: Box<postgres::Client>,
        prepared: BTreeMap<String, postgres::Statement>,
    },
}

/// Which of the two a statement is for, where they differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::order) enum Dialect {
    Sqlite,
    Postgres,
}

/// How a transaction ends when its work is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::order) enum Ending {
    Keep,
    Undo,
}

impl Connection {
    pub fn dialect(&self) -> Dialect {
        match self {
            Self::Sqlite(_) => Dialect::Sqlite,
            Self::Postgres { .. } => Dialect::Postgres,
        }
    }

    /// Runs statements that have no parameters and give no rows.
    pub fn batch(&mut self, sql: &str) -> Result<(), Finding> {
        match self {
            Self::Sqlite(connection) => connection.execute_batch(sql).map_err(|e| failed(connection, &e)),
            Self::Postgres { client, .. } => client.batch_execute(sql).map_err(|e| failure::postgres(&e)),
        }
    }

    /// Runs a statement; gives the number of rows that it changed.
    pub fn run(&mut self, sql: &str, values: &[Value<'_>]) -> Result<u64, Finding> {
        match self {
            Self::Sqlite(connection) => {
                let mut statement = connection.prepare_cached(sql).map_err(|e| failure::sqlite(&e))?;
                let changed = statement.execute(rusqlite::params_from_iter(values));
                changed.map(|n| n as u64).map_err(|e| failed(connection, &e))
            }
            Self::Postgres { client, prepared } => {
                let statement = prepare(client, prepared, sql)?;
                client
                    .execute(&statement, &parameters(values))
                    .map_err(|e| failure::postgres(&e))
            }
        }
    }

    /// Inserts a row; gives the number that the database gave it, in its column `id`.
    pub fn insert(&mut self, sql: &str, values: &[Value<'_>]) -> Result<i64, Finding> {
        match self {
            Self::Sqlite(connection) => {
                let mut statement = connection.prepare_cached(sql).map_err(|e| failure::sqlite(&e))?;
                let id = statement.insert(rusqlite::params_from_iter(values));
                id.map_err(|e| failed(connection, &e))
            }
            Self::Postgres { .. } => self.number(&format!("{sql} RETURNING id"), values),
        }
    }

    /// Gives every row of a result to `each`.
    pub fn each(
        &mut self,
        sql: &str,
        values: &[Value<'_>],
        mut each: impl FnMut(&Row<'_>) -> Result<(), Finding>,
    ) -> Result<(), Finding> {
        match self {
            Self::Sqlite(connection) => {
                let mut statement = connection.prepare_cached(sql).map_err(|e| failure::sqlite(&e))?;
                let mut rows = statement
                    .query(rusqlite::params_from_iter(values))
                    .map_err(|e| failure::sqlite(&e))?;
                while let Some(row) = rows.next().map_err(|e| failure::sqlite(&e))? {
                    each(&Row::Sqlite(row))?;
                }
                Ok(())
            }
            Self::Postgres { client, prepared } => {
                let statement = prepare(client, prepared, sql)?;
                let rows = client
                    .query(&statement, &parameters(values))
                    .map_err(|e| failure::postgres(&e))?;
                rows.iter().try_for_each(|row| each(&Row::Postgres(row)))
            }
        }
    }

    /// All rows of a result.
    pub fn all<T>(
        &mut self,
        sql: &str,
        values: &[Value<'_>],
        mut read: impl FnMut(&Row<'_>) -> Result<T, Finding>,
    ) -> Result<Vec<T>, Finding> {
        let mut all = Vec::new();
        self.each(sql, values, |row| {
            all.push(read(row)?);
            Ok(())
        })?;
        Ok(all)
    }

    /// The first row of a result.
    pub fn first<T>(
        &mut self,
        sql: &str,
        values: &[Value<'_>],
        read: impl FnMut(&Row<'_>) -> Result<T, Finding>,
    ) -> Result<Option<T>, Finding> {
        Ok(self.all(sql, values, read)?.into_iter().next())
    }

    /// One number; 0 when there is no row.
    pub fn number(&mut self, sql: &str, values: &[Value<'_>]) -> Result<i64, Finding> {
        Ok(self.first(sql, values, |row| row.maybe_int(0))?.flatten().unwrap_or(0))
    }

    /// A number that stays the same as long as nobody else writes in the book; none where the database has no such
    /// number. Only numbers of the same connection can be compared (SQLite, `PRAGMA data_version`).
    pub fn changes_of_others(&mut self) -> Result<Option<i64>, Finding> {
        match self.dialect() {
            Dialect::Sqlite => self.number("PRAGMA data_version", &[]).map(Some),
            Dialect::Postgres => Ok(None),
        }
    }

    /// Does work that reads and writes, alone among all writers. It is kept whole or not at all.
    pub fn write<T, E: From<Finding>>(
        &mut self,
        work: impl FnOnce(&mut Self) -> Result<(T, Ending), E>,
    ) -> Result<T, E> {
        match self.dialect() {
            Dialect::Sqlite => self.batch("BEGIN IMMEDIATE")?,
            // The lock makes writers wait for each other as SQLite does, so that there is nothing to lock crosswise.
            Dialect::Postgres => self.batch("BEGIN; SELECT pg_advisory_xact_lock(7472796)")?,
        }
        match work(self) {
            Ok((value, Ending::Keep)) => match self.batch("COMMIT") {
                Ok(()) => Ok(value),
                Err(finding) => {
                    self.undo();
                    Err(finding.into())
                }
            },
            Ok((value, Ending::Undo)) => {
                self.undo();
                Ok(value)
            }
            Err(error) => {
                self.undo();
                Err(error)
            }
        }
    }

    /// Does work that only reads, on one state of the book.
    pub fn read<T, E: From<Finding>>(&mut self, work: impl FnOnce(&mut Self) -> Result<T, E>) -> Result<T, E> {
        match self.dialect() {
            Dialect::Sqlite => self.batch("BEGIN DEFERRED")?,
            Dialect::Postgres => self.batch("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")?,
        }
        let result = work(self);
        self.undo();
        result
    }

    fn undo(&mut self) {
        // Where the database has undone everything itself, there is nothing left to undo.
        let _ = self.batch("ROLLBACK");
    }
}

/// What a failure to write means, with its cause where that can be seen.
fn failed(connection: &rusqlite::Connection, error: &rusqlite::Error) -> Finding {
    let finding = failure::sqlite(error);
    match connection.path().filter(|path| !path.is_empty()) {
        Some(path) => trouble::explained(Path::new(path), finding),
        None => finding,
    }
}

fn prepare(
    client: &mut postgres::Client,
    prepared: &mut BTreeMap<String, postgres::Statement>,
    sql: &str,
) -> Result<postgres::Statement, Finding> {
    if let Some(statement) = prepared.get(sql) {
        return Ok(statement.clone());
    }
    let statement = client
        .prepare(&sql.replace('?', "$"))
        .map_err(|e| failure::postgres(&e))?;
    prepared.insert(sql.to_owned(), statement.clone());
    Ok(statement)
}

fn parameters<'a>(values: &'a [Value<'a>]) -> Vec<&'a (dyn postgres::types::ToSql + Sync)> {
    values
        .iter()
        .map(|value| value as &(dyn postgres::types::ToSql + Sync))
        .collect()
}
