//! Which tables does the order book have, and how does an older book become a newer one?

use super::connection::{Connection, Dialect, values};
use crate::diag::{Code, Finding};

/// The number that marks a SQLite file as an order book: `TRYK`.
pub(super) const APPLICATION: i64 = 0x5452_594b;

/// The steps from an empty book to today's; a book's version is the number of steps that it has taken.
const STEPS: [&str; 4] = [FIRST, OPEN_BY_NUMBER, PAPERS, COUNTED];

/// The version of books that this program writes.
pub(super) const VERSION: i64 = STEPS.len() as i64;

/// `{id}`, `{int}` and `{strict}` are written in the database's own words, and so are `{open-ledger}` and `{shut-ledger}`,
/// between which rows of the ledger may be changed.
const FIRST: &str = "
CREATE TABLE item (
    id {id},
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    UNIQUE (title, language)
) {strict};
CREATE TABLE orders (
    id {id},
    source TEXT NOT NULL,
    source_id TEXT NOT NULL,
    digest TEXT NOT NULL,
    received {int} NOT NULL,
    language TEXT NOT NULL,
    kind TEXT NOT NULL,
    county TEXT NOT NULL,
    orderer {int} NOT NULL,
    complete {int} NOT NULL CHECK (complete IN (0, 1)),
    decision TEXT NOT NULL CHECK (decision IN ('open', 'awaited', 'yes', 'no')),
    held {int} NOT NULL DEFAULT 0 CHECK (held IN (0, 1)),
    finished {int},
    UNIQUE (source, source_id)
) {strict};
CREATE INDEX orders_open ON orders (received, id) WHERE finished IS NULL;
CREATE TABLE contact (
    order_id {int} PRIMARY KEY REFERENCES orders (id),
    organisation TEXT NOT NULL,
    person TEXT NOT NULL,
    email TEXT NOT NULL,
    address TEXT NOT NULL,
    postcode TEXT NOT NULL,
    town TEXT NOT NULL,
    organisation_number TEXT NOT NULL,
    remark TEXT NOT NULL
) {strict};
CREATE TABLE order_line (
    id {id},
    order_id {int} NOT NULL REFERENCES orders (id),
    item {int} NOT NULL REFERENCES item (id),
    requested {int} NOT NULL CHECK (requested > 0),
    granted {int} CHECK (granted BETWEEN 0 AND requested),
    shipped {int} NOT NULL DEFAULT 0 CHECK (shipped >= 0),
    cancelled {int} NOT NULL DEFAULT 0 CHECK (cancelled >= 0),
    picking {int} NOT NULL DEFAULT 0 CHECK (picking >= 0),
    returned {int} NOT NULL DEFAULT 0 CHECK (returned >= 0 AND returned <= shipped),
    CHECK (shipped + cancelled + picking <= COALESCE(granted, requested)),
    UNIQUE (order_id, item)
) {strict};
CREATE TABLE print_run (
    id {id},
    item {int} NOT NULL REFERENCES item (id),
    run {int} NOT NULL CHECK (run > 0),
    received {int} NOT NULL,
    on_hand {int} NOT NULL DEFAULT 0 CHECK (on_hand >= 0),
    allocated {int} NOT NULL DEFAULT 0 CHECK (allocated >= 0 AND allocated <= on_hand),
    UNIQUE (item, run)
) {strict};
CREATE TABLE batch (
    id {id},
    number TEXT NOT NULL UNIQUE,
    day {int} NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('planned', 'closed', 'dropped')),
    papers TEXT NOT NULL DEFAULT 'none' CHECK (papers IN ('none', 'made', 'removed'))
) {strict};
CREATE TABLE batch_title (
    batch {int} NOT NULL REFERENCES batch (id),
    item {int} NOT NULL REFERENCES item (id),
    name TEXT NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (batch, item)
) {strict};
CREATE TABLE shipment (
    id {id},
    batch {int} NOT NULL REFERENCES batch (id),
    number TEXT NOT NULL UNIQUE,
    order_id {int} NOT NULL REFERENCES orders (id),
    parcel {int} NOT NULL,
    parcels {int} NOT NULL,
    class TEXT NOT NULL,
    weight {int} NOT NULL,
    height {int} NOT NULL,
    width {int} NOT NULL,
    thickness {int} NOT NULL,
    county TEXT NOT NULL,
    office TEXT NOT NULL
) {strict};
CREATE INDEX shipment_batch ON shipment (batch, id);
CREATE TABLE shipment_line (
    id {id},
    shipment {int} NOT NULL REFERENCES shipment (id),
    line {int} NOT NULL REFERENCES order_line (id),
    run {int} NOT NULL REFERENCES print_run (id),
    copies {int} NOT NULL CHECK (copies > 0)
) {strict};
CREATE INDEX shipment_line_shipment ON shipment_line (shipment, id);
CREATE INDEX shipment_line_line ON shipment_line (line);
CREATE TABLE backorder (
    batch {int} NOT NULL REFERENCES batch (id),
    line {int} NOT NULL REFERENCES order_line (id),
    copies {int} NOT NULL CHECK (copies > 0),
    PRIMARY KEY (batch, line)
) {strict};
CREATE TABLE ledger (
    id {id},
    day {int} NOT NULL,
    run {int} NOT NULL REFERENCES print_run (id),
    copies {int} NOT NULL CHECK (copies <> 0),
    cause TEXT NOT NULL CHECK (cause IN ('print-run', 'count', 'correction', 'shipment', 'return')),
    order_id {int} REFERENCES orders (id),
    line {int} REFERENCES order_line (id),
    shipment {int} REFERENCES shipment (id),
    county TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    orderer {int},
    who TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    CHECK ((cause IN ('shipment', 'return')) = (line IS NOT NULL))
) {strict};
CREATE INDEX ledger_line ON ledger (line) WHERE cause = 'return';
CREATE TABLE event (
    id {id},
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    what TEXT NOT NULL,
    order_id {int} REFERENCES orders (id),
    batch {int} REFERENCES batch (id),
    detail TEXT NOT NULL DEFAULT ''
) {strict};
CREATE INDEX event_order ON event (order_id);
CREATE TABLE history (
    year {int} PRIMARY KEY,
    copies {int} NOT NULL CHECK (copies >= 0),
    source TEXT NOT NULL
) {strict};
INSERT INTO history VALUES
    (2018, 5476, 'annual report 2019'),
    (2019, 3106, 'annual report 2019');
CREATE TABLE counter (
    name TEXT PRIMARY KEY,
    last {int} NOT NULL
) {strict};
";

/// Open orders are found by number: new ones stand at the end of the index, and a plan reads them as they lie in the file.
/// By day of receipt both jumped from page to page, which a book of a million orders felt.
const OPEN_BY_NUMBER: &str = "
DROP INDEX orders_open;
CREATE INDEX orders_open ON orders (id) WHERE finished IS NULL;
";

/// Where the papers of a batch lie, what they are known by, and the settings and words that they were made with, which
/// most batches share. Of older papers nobody has noted the folder: that is the place without a name.
const PAPERS: &str = "
CREATE TABLE paper_place (
    id TEXT PRIMARY KEY,
    path TEXT NOT NULL
) {strict};
CREATE TABLE batch_place (
    batch {int} NOT NULL REFERENCES batch (id),
    place TEXT NOT NULL REFERENCES paper_place (id),
    original {int} NOT NULL CHECK (original IN (0, 1)),
    PRIMARY KEY (batch, place)
) {strict};
CREATE TABLE paper (
    batch {int} NOT NULL REFERENCES batch (id),
    name TEXT NOT NULL,
    size {int} NOT NULL,
    digest TEXT NOT NULL,
    PRIMARY KEY (batch, name)
) {strict};
CREATE TABLE paper_settings (
    digest TEXT PRIMARY KEY,
    text TEXT NOT NULL
) {strict};
ALTER TABLE batch ADD COLUMN settings TEXT REFERENCES paper_settings (digest);
INSERT INTO paper_place VALUES ('', '');
INSERT INTO batch_place SELECT id, '', 1 FROM batch WHERE papers = 'made';
";

/// Statistics add up from an index of their own. Which shipments hold a line is asked of the batches that the order's events
/// name, which spares a plan an index with a row for each line, written at random. A filled form that was saved again is
/// found by what it says. Of an orderer the book keeps one of 64 drawers (see [`super::intake`]), no more of 65,536: the
/// higher digits of a drawer are dropped.
const COUNTED: &str = "
CREATE INDEX ledger_counted ON ledger (day, cause, run, county, kind, copies, orderer)
    WHERE cause IN ('shipment', 'return');
DROP INDEX shipment_line_line;
CREATE INDEX orders_form ON orders (digest) WHERE source = 'form';
UPDATE orders SET orderer = orderer % 64;
{open-ledger}
UPDATE ledger SET orderer = orderer % 64 WHERE orderer IS NOT NULL;
{shut-ledger}
";

/// What is written stays: a mistake is put right by a counter-entry.
const APPEND_ONLY: [&str; 2] = ["ledger", "event"];

/// Makes the book's tables, or brings those of an older book up to date.
///
/// # Errors
/// `store-newer` when a newer program has written the book, `store-foreign` when the tables are of something else.
pub(super) fn migrate(connection: &mut Connection) -> Result<(), Finding> {
    let dialect = connection.dialect();
    if version(connection)? == Some(VERSION) {
        return Ok(());
    }
    connection.write(|connection| {
        // Another program may have done it while this one waited.
        let version = version(connection)?;
        if version.is_none() {
            refuse_foreign(connection)?;
            let own = if dialect == Dialect::Postgres {
                "CREATE SCHEMA IF NOT EXISTS trykksak; "
            } else {
                ""
            };
            let strict = strict(dialect);
            connection.batch(&format!(
                "{own}CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) {strict};
                INSERT INTO meta VALUES ('version', '0');"
            ))?;
            if dialect == Dialect::Sqlite {
                connection.batch(&format!("PRAGMA application_id = {APPLICATION}"))?;
            }
        }
        let version = version.unwrap_or(0);
        if version > VERSION {
            return Err(Finding::error(
                Code::StoreNewer,
                format!("the order book is of version {version}; this program knows {VERSION}"),
            )
            .hint("use the newer program that wrote it"));
        }
        for (index, step) in (0i64..).zip(STEPS) {
            if index < version {
                continue;
            }
            connection.batch(&worded(step, dialect))?;
            if index == 0 {
                for table in APPEND_ONLY {
                    connection.batch(&guard(table, dialect))?;
                }
            }
        }
        let number = VERSION.to_string();
        connection.run("UPDATE meta SET value = ?1 WHERE name = 'version'", values![&number])?;
        Ok(((), super::connection::Ending::Keep))
    })
}

fn strict(dialect: Dialect) -> &'static str {
    match dialect {
        Dialect::Sqlite => "STRICT",
        Dialect::Postgres => "",
    }
}

fn worded(step: &str, dialect: Dialect) -> String {
    let (id, int) = match dialect {
        // Rows with numbers are never deleted, so the next number is a new one without AUTOINCREMENT, which writes a
        // row of its own for each.
        Dialect::Sqlite => ("INTEGER PRIMARY KEY", "INTEGER"),
        Dialect::Postgres => ("BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY", "BIGINT"),
    };
    step.replace("{id}", id)
        .replace("{int}", int)
        .replace("{strict}", strict(dialect))
        .replace("{open-ledger}", &opened("ledger", dialect))
        .replace("{shut-ledger}", &shut("ledger", dialect))
}

/// Lets rows of a guarded table be changed, until it is [`shut`] again.
fn opened(table: &str, dialect: Dialect) -> String {
    match dialect {
        Dialect::Sqlite => format!("DROP TRIGGER IF EXISTS {table}_no_update;"),
        Dialect::Postgres => format!("ALTER TABLE {table} DISABLE TRIGGER {table}_stays;"),
    }
}

fn shut(table: &str, dialect: Dialect) -> String {
    match dialect {
        Dialect::Sqlite => forbidden(table, "UPDATE"),
        Dialect::Postgres => format!("ALTER TABLE {table} ENABLE TRIGGER {table}_stays;"),
    }
}

/// SQLite's guard against one kind of change.
fn forbidden(table: &str, what: &str) -> String {
    format!(
        "CREATE TRIGGER {table}_no_{} BEFORE {what} ON {table}
         BEGIN SELECT RAISE(ABORT, 'what is written in {table} stays'); END;",
        what.to_lowercase()
    )
}

/// Forbids changing and deleting rows of a table.
fn guard(table: &str, dialect: Dialect) -> String {
    match dialect {
        Dialect::Sqlite => ["UPDATE", "DELETE"].map(|what| forbidden(table, what)).concat(),
        Dialect::Postgres => format!(
            "CREATE FUNCTION {table}_stays() RETURNS trigger LANGUAGE plpgsql AS
             $$ BEGIN RAISE EXCEPTION 'what is written in {table} stays'; END $$;
             CREATE TRIGGER {table}_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}
             FOR EACH STATEMENT EXECUTE FUNCTION {table}_stays();"
        ),
    }
}

/// The book's version; none when there is no book yet.
fn version(connection: &mut Connection) -> Result<Option<i64>, Finding> {
    let exists = match connection.dialect() {
        Dialect::Sqlite => "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'meta'",
        Dialect::Postgres => "SELECT count(*) FROM pg_tables WHERE schemaname = 'trykksak' AND tablename = 'meta'",
    };
    if connection.number(exists, &[])? == 0 {
        return Ok(None);
    }
    if connection.dialect() == Dialect::Sqlite && connection.number("PRAGMA application_id", &[])? != APPLICATION {
        return Err(foreign());
    }
    let text = connection.first("SELECT value FROM meta WHERE name = 'version'", &[], |row| row.text(0))?;
    text.and_then(|text| text.parse().ok()).map(Some).ok_or_else(foreign)
}

/// A SQLite file with tables of something else is no place for an order book.
fn refuse_foreign(connection: &mut Connection) -> Result<(), Finding> {
    if connection.dialect() == Dialect::Postgres {
        return Ok(());
    }
    let tables = connection.number("SELECT count(*) FROM sqlite_master", &[])?;
    let mark = connection.number("PRAGMA application_id", &[])?;
    match tables == 0 && (mark == 0 || mark == APPLICATION) {
        true => Ok(()),
        false => Err(foreign()),
    }
}

fn foreign() -> Finding {
    Finding::error(Code::StoreForeign, "the file is a database, but not an order book")
        .hint("name the right file: `--store FILE`; nothing was changed in this one")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_book_of_an_older_program_keeps_its_batches_and_learns_about_their_papers() {
        let mut connection = Connection::Sqlite(rusqlite::Connection::open_in_memory().unwrap());
        let older = [FIRST, OPEN_BY_NUMBER]
            .map(|step| worded(step, Dialect::Sqlite))
            .concat();
        connection.batch(&older).unwrap();
        connection
            .batch(&format!(
                "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
                 INSERT INTO meta VALUES ('version', '2'); PRAGMA application_id = {APPLICATION};
                 INSERT INTO batch (number, day, state, papers) VALUES ('B-1', 1, 'closed', 'made'),
                     ('B-2', 1, 'planned', 'none'), ('B-3', 1, 'closed', 'removed');
                 INSERT INTO item (title, language) VALUES ('a', 'nb');
                 INSERT INTO print_run (item, run, received) VALUES (1, 1, 1);
                 INSERT INTO orders
                     (source, source_id, digest, received, language, kind, county, orderer, complete, decision)
                     VALUES ('web', '1', 'd', 1, 'nb', 'school', '03', 65535, 0, 'yes');
                 INSERT INTO order_line (order_id, item, requested) VALUES (1, 1, 1);
                 INSERT INTO ledger (day, run, copies, cause, line, orderer, who) VALUES
                     (1, 1, -1, 'shipment', 1, 65535, 'ab'), (1, 1, 5, 'print-run', NULL, NULL, 'ab');"
            ))
            .unwrap();
        for _ in 0..2 {
            migrate(&mut connection).unwrap();
            assert_eq!(version(&mut connection), Ok(Some(VERSION)));
        }
        let places = connection.all("SELECT batch, place, original FROM batch_place", &[], |row| {
            Ok((row.int(0)?, row.text(1)?, row.int(2)?))
        });
        assert_eq!(places, Ok(vec![(1, String::new(), 1)]));
        // Of an orderer too little is left to confirm a guess, and the ledger cannot be changed any more.
        for table in ["orders", "ledger"] {
            let sql = format!("SELECT orderer FROM {table} WHERE orderer IS NOT NULL");
            assert_eq!(connection.number(&sql, &[]), Ok(63), "{table}");
        }
        assert!(connection.run("UPDATE ledger SET orderer = 1", &[]).is_err());
    }
}
