//! What does a failure of the database mean for whoever keeps the order book?

use rusqlite::ErrorCode;

use crate::diag::{Code, Finding};

/// What a failure of SQLite means.
pub(super) fn sqlite(error: &rusqlite::Error) -> Finding {
    let code = error.sqlite_error_code();
    let what = match code {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Trouble::Busy,
        Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::AuthorizationForStatementDenied) => {
            Trouble::ReadOnly
        }
        Some(ErrorCode::DiskFull) => Trouble::Full,
        Some(ErrorCode::NotADatabase) => Trouble::Foreign,
        Some(ErrorCode::DatabaseCorrupt) => Trouble::Damaged,
        Some(ErrorCode::CannotOpen | ErrorCode::SystemIoFailure | ErrorCode::FileLockingProtocolFailed) => {
            Trouble::Unreachable
        }
        _ => Trouble::Refused,
    };
    what.finding(&error.to_string())
}

/// What a failure of PostgreSQL means.
pub(super) fn postgres(error: &postgres::Error) -> Finding {
    let Some(state) = error.code() else {
        return Trouble::Unreachable.finding(&chain(error));
    };
    let what = match state.code() {
        // lock_not_available, deadlock_detected, serialization_failure, query_canceled
        "55P03" | "40P01" | "40001" | "57014" => Trouble::Busy,
        "25006" | "42501" => Trouble::ReadOnly,
        "53100" => Trouble::Full,
        "XX001" | "XX002" => Trouble::Damaged,
        code if code.starts_with("08")
            || code.starts_with("57P")
            || code.starts_with("28")
            || code.starts_with("3D") =>
        {
            Trouble::Unreachable
        }
        _ => Trouble::Refused,
    };
    what.finding(&chain(error))
}

/// An error with its causes: the driver's own words name only the kind.
fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(cause) = next {
        let cause_text = cause.to_string();
        if !text.contains(&cause_text) {
            text.push_str(": ");
            text.push_str(&cause_text);
        }
        next = cause.source();
    }
    text
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Trouble {
    Busy,
    ReadOnly,
    Full,
    Foreign,
    Damaged,
    Unreachable,
    Refused,
}

impl Trouble {
    fn finding(self, why: &str) -> Finding {
        let (code, message, hint) = match self {
            Self::Busy => (
                Code::StoreBusy,
                "another program is writing in the order book",
                "wait until it is done, then try again; nothing was changed",
            ),
            Self::ReadOnly => (
                Code::StoreReadOnly,
                "the order book cannot be written",
                "look at the access rights of the file and of its folder; nothing was changed",
            ),
            Self::Full => (
                Code::StoreFull,
                "there is no room left for the order book",
                "make room on the disk, then try again; nothing was changed",
            ),
            Self::Foreign => (
                Code::StoreForeign,
                "the file is not an order book",
                "name the right file: `--store FILE`",
            ),
            Self::Damaged => (
                Code::StoreDamaged,
                "the order book is damaged",
                "put the last backup in its place, and keep the damaged file",
            ),
            Self::Unreachable => (
                Code::StoreUnreachable,
                "the order book cannot be opened",
                "look at the name after `--store`, and whether the folder or the server is there",
            ),
            Self::Refused => (
                Code::StoreRefused,
                "the order book refuses this, because its figures would not add up",
                "nothing was changed; look at the stock and the order with `stock list` and `order show`",
            ),
        };
        Finding::error(code, message)
            .note(why.lines().next().unwrap_or_default())
            .hint(hint)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_failure_of_sqlite_says_what_to_do() {
        let cases = [
            (rusqlite::ffi::SQLITE_BUSY, Code::StoreBusy),
            (rusqlite::ffi::SQLITE_READONLY, Code::StoreReadOnly),
            (rusqlite::ffi::SQLITE_FULL, Code::StoreFull),
            (rusqlite::ffi::SQLITE_NOTADB, Code::StoreForeign),
            (rusqlite::ffi::SQLITE_CORRUPT, Code::StoreDamaged),
            (rusqlite::ffi::SQLITE_CANTOPEN, Code::StoreUnreachable),
            (rusqlite::ffi::SQLITE_CONSTRAINT, Code::StoreRefused),
        ];
        for (number, code) in cases {
            let finding = sqlite(&rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(number), None));
            assert_eq!((finding.code, finding.hints.len()), (code, 1));
        }
    }
}
