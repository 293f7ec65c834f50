//! Are the finished pages and the finished files as they must be?
//!
//! [`contrast`] judges pages before they are written. [`judge`] judges a PDF from its bytes alone, whoever made it:
//! `reader` finds its objects, `painting` follows its pages, `checks` observe facts, `facts` says which standard minds,
//! `limits` holds the printers' measures, and `report` makes findings of it.

mod checks;
mod contrast;
mod facts;
mod file;
mod limits;
mod painting;
mod quality;
mod reader;
mod report;
mod resolution;

pub use contrast::contrast;
pub use facts::{Fact, Standard, Verdict, verdict};
pub use file::{Unopened, judge, judge_file};
pub use limits::{Limit, Limits, Name};
pub use quality::{Quality, Rag, quality};
pub use report::{Judged, Profile, Remark, Where};
pub use resolution::resolution;
