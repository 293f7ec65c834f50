//! Which bytes make the finished pages a PDF file?
//!
//! One writer an edition; the pieces below serve every writer. What comes from which library:
//!
//! - `printpdf` turns the operators of a page into a content stream (`canvas`, `runs`), pictures into image
//!   objects (`images`), and subset fonts into font objects with their Unicode maps (`fonts`, `drawing`).
//! - `subsetter` cuts each face down to the glyphs that are used before printpdf sees it, since printpdf would embed
//!   whole files.
//! - `lopdf` holds the objects and makes what printpdf has no words for or gets wrong: structure tree (`tags`),
//!   annotations, forms (`fields`, `typing`), bookmarks, page labels, boxes, XMP, output intent, stable identifiers
//!   (`file`).
//!
//! Where printpdf is corrected: it cuts the widths of glyphs to whole thousandths of an em (replaced by exact ones),
//! calls the ascender the height of capitals and every font non-symbolic (replaced); it writes each glyph as a string
//! of its own in hexadecimal, three times the size and time (text is handed over as ready `TJ` operands); its page
//! dictionaries, document information and trailer are dropped, so nothing random or undated of it reaches the file.

mod accessible;
mod annotations;
mod assemble;
mod canvas;
mod color;
mod drawing;
mod fields;
mod file;
mod fonts;
mod images;
mod input;
mod marking;
mod metadata;
mod navigation;
mod places;
mod press;
mod runs;
mod sheets;
mod spots;
mod tags;
mod typing;
mod unicode;

pub use accessible::accessible;
pub use press::press;
pub use sheets::sheets;

use crate::diag::{Code, Finding};

/// A finding for what no source can cause: the finished pages contradict themselves.
fn internal(message: impl Into<String>) -> Finding {
    Finding::error(Code::PdfInternal, message)
        .hint("this is a fault of trykksak, not of the brochure: please report it together with the brochure's folder")
}
