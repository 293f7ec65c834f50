//! Do two order books say the same, and do the figures of one add up?

use sha2::{Digest, Sha256};

use super::Book;
use super::connection::Connection;
use super::intake::hex;
use crate::diag::Finding;

/// What the book says, without the numbers and moments that depend on who came first. Each statement gives one text
/// column, sorted.
const SAYS: [&str; 4] = [
    "SELECT o.source || '|' || o.source_id || '|' || o.digest || '|' || o.received || '|' || o.county || '|' || o.kind
        || '|' || o.decision || '|' || o.held || '|' || COALESCE(o.finished, 0) || '|' || i.title || '.' || i.language
        || '|' || l.requested || '|' || COALESCE(l.granted, -1) || '|' || l.shipped || '|' || l.cancelled
        || '|' || l.picking || '|' || l.returned
     FROM orders o JOIN order_line l ON l.order_id = o.id JOIN item i ON i.id = l.item",
    "SELECT c.organisation || '|' || c.person || '|' || c.email || '|' || c.address || '|' || c.postcode || '|' || c.town
        || '|' || c.organisation_number || '|' || c.remark || '|' || o.source || '|' || o.source_id
     FROM contact c JOIN orders o ON o.id = c.order_id",
    "SELECT i.title || '.' || i.language || '/' || r.run || '|' || r.on_hand || '|' || r.allocated
     FROM print_run r JOIN item i ON i.id = r.item",
    "SELECT e.what || '|' || e.detail || '|' || o.source || '|' || o.source_id
     FROM event e JOIN orders o ON o.id = e.order_id",
];

/// What must be true of every book. Each statement counts the rows for which it is not.
const RULES: [(&str, &str); 8] = [
    (
        "the shelf is what the ledger adds up to",
        "SELECT count(*) FROM print_run r LEFT JOIN (SELECT run, sum(copies) AS copies FROM ledger GROUP BY run) g
         ON g.run = r.id WHERE r.on_hand <> COALESCE(g.copies, 0)",
    ),
    (
        "what is allocated is in planned batches",
        "SELECT count(*) FROM print_run r LEFT JOIN (SELECT sl.run, sum(sl.copies) AS copies FROM shipment_line sl
         JOIN shipment s ON s.id = sl.shipment JOIN batch b ON b.id = s.batch
         WHERE b.state = 'planned' GROUP BY sl.run) p ON p.run = r.id WHERE r.allocated <> COALESCE(p.copies, 0)",
    ),
    (
        "what a line has in picking is in planned batches",
        "SELECT count(*) FROM order_line l LEFT JOIN (SELECT sl.line, sum(sl.copies) AS copies FROM shipment_line sl
         JOIN shipment s ON s.id = sl.shipment JOIN batch b ON b.id = s.batch
         WHERE b.state = 'planned' GROUP BY sl.line) p ON p.line = l.id WHERE l.picking <> COALESCE(p.copies, 0)",
    ),
    (
        "what a line has shipped is in closed batches",
        "SELECT count(*) FROM order_line l LEFT JOIN (SELECT sl.line, sum(sl.copies) AS copies FROM shipment_line sl
         JOIN shipment s ON s.id = sl.shipment JOIN batch b ON b.id = s.batch
         WHERE b.state = 'closed' GROUP BY sl.line) p ON p.line = l.id WHERE l.shipped <> COALESCE(p.copies, 0)",
    ),
    (
        "what lines have shipped and got back is in the ledger",
        "SELECT CAST(CASE WHEN COALESCE((SELECT sum(shipped) FROM order_line), 0)
            = COALESCE((SELECT -sum(copies) FROM ledger WHERE cause = 'shipment'), 0)
         AND COALESCE((SELECT sum(returned) FROM order_line), 0)
            = COALESCE((SELECT sum(copies) FROM ledger WHERE cause = 'return'), 0) THEN 0 ELSE 1 END AS BIGINT)",
    ),
    (
        "every order has a line",
        "SELECT count(*) FROM orders o WHERE NOT EXISTS (SELECT 1 FROM order_line l WHERE l.order_id = o.id)",
    ),
    (
        "an order has a last day when nothing of it is open",
        "SELECT count(*) FROM orders o WHERE (o.finished IS NOT NULL) <> (NOT EXISTS (SELECT 1 FROM order_line l
         WHERE l.order_id = o.id AND COALESCE(l.granted, l.requested) > l.shipped + l.cancelled))",
    ),
    (
        "every order that came in has its first event",
        "SELECT count(*) FROM orders o
         WHERE NOT EXISTS (SELECT 1 FROM event e WHERE e.order_id = o.id AND e.what = 'receive')",
    ),
];

impl Book {
    /// A fingerprint of what the book says about orders, contacts and stock. It does not depend on the order in which
    /// things came in, nor on the numbers that they got.
    ///
    /// # Errors
    /// Failures of the database.
    pub fn digest(&mut self) -> Result<String, Finding> {
        self.connection.read(|connection| {
            let mut hash = Sha256::new();
            for sql in SAYS {
                let mut lines = connection.all(sql, &[], |row| row.text(0))?;
                lines.sort();
                for line in lines {
                    hash.update(line.as_bytes());
                    hash.update(b"\n");
                }
                hash.update(b"\0");
            }
            Ok(hex(&hash.finalize()))
        })
    }

    /// Which rules the book breaks; none when its figures add up.
    ///
    /// # Errors
    /// Failures of the database, `store-damaged` among them.
    pub fn broken_rules(&mut self) -> Result<Vec<&'static str>, Finding> {
        self.connection.read(broken)
    }
}

fn broken(connection: &mut Connection) -> Result<Vec<&'static str>, Finding> {
    let mut broken = Vec::new();
    for (rule, sql) in RULES {
        if connection.number(sql, &[])? != 0 {
            broken.push(rule);
        }
    }
    Ok(broken)
}
