//! Which objects does a PDF file hold?
//!
//! Reading is lazy: an object is parsed when a check asks for it, a stream's bytes are fetched and decoded when they
//! are wanted and forgotten afterwards. So the memory in use follows the largest stream, not the file. `lopdf`, which
//! writes the project's files, is not used for reading here: it loads every object and a copy of every stream, and a
//! hostile cross-reference table makes it ask for more memory than there is, which ends the program.
//!
//! Everything here is bounded: nesting, chains of references, revisions, objects, decoded sizes.

mod filters;
mod lexer;
mod object;
mod pages;
mod source;
mod store;
mod xref;

pub(in crate::preflight) use lexer::{Lexer, Token};
pub(in crate::preflight) use object::{Dict, Object, StreamAt, decode_text as text_of};
pub(in crate::preflight) use pages::{Page, pages};
pub(in crate::preflight) use source::Source;
pub(in crate::preflight) use store::{Decoded, File, Trouble};

/// No decoded stream may be larger than this many bytes: about a page of A4 at 600 ppi in four inks.
pub(in crate::preflight) const LARGEST_STREAM: usize = 192 << 20;

/// No file may hold more objects than this.
pub(in crate::preflight) const MOST_OBJECTS: usize = 2_000_000;

/// How deep arrays and dictionaries may be nested.
pub(in crate::preflight) const DEEPEST: usize = 64;
