//! What is the brochure as a page for the web?
//!
//! One self-contained file: no script, nothing fetched, styles and pictures inside. The structure is that of the content
//! (WCAG 2.2 AA): real headings, lists and tables, language marked on every run, text alternatives on pictures. Colours
//! follow the reader's choice of light or dark, and printing is always dark on light.
//!
//! - `page`: the whole file: head, language links, parts
//! - `blocks`, `inline`: what each block and run becomes
//! - `pictures`: drawings as inline SVG, photographs as data
//! - `shades`: colours in light and dark, and the classes that carry them

mod blocks;
mod inline;
mod page;
mod pictures;
mod shades;

pub use page::{Edition, Href, ReadingForm, Sibling, page};
