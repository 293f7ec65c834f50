//! Which rooms does trykksak have, and in what order does a brochure pass through them?
//!
//! Sources become content, content becomes paragraphs, paragraphs become pages, pages become bytes. Each arrow is
//! one function, each noun one module, and nobody looks back: a module imports only from the entries above it
//! (`tests/rules.rs` reads `src/` and fails on any other import).
//!
//! - [`diag`]: findings: code, severity, message, place in the source, hints; the sink that collects them
//! - [`geom`]: lengths, points, boxes: whole micropoints, no floats across module borders
//! - [`font`]: the files in `fonts/`: coverage, metrics, licences
//! - [`source`]: files as written: YAML with places, Fluent syntax, images, the project folder
//! - [`locale`]: one language: messages, gaps, quotes, hyphenation, numbers and dates
//! - [`content`]: the brochure's meaning in one language: parts, blocks, inline runs; nothing implicit
//! - [`html`]: the content as a page for the web
//! - [`text`]: itemize, shape, find breaks, choose lines; knows sentences, not brochures
//! - [`display`]: finished pages: painted items at fixed places, each with its role and language; a text dump
//! - [`layout`]: formats, folds, frames, flow, fitting; calls text, yields display
//! - [`impose`]: which page stands where on the sheets of the press, and what stands around it
//! - [`pdf`]: bytes: objects, fonts, images, colour, tags, metadata; one writer per edition
//! - [`preflight`]: judges finished pages and finished files; one file per check
//! - [`translate`]: for translators: status, lint, pseudo-language, exchange files
//! - [`order`]: form, stock, order book, batches, statistics
//! - [`pipeline`]: the only module that knows all stages; reads as a table of contents
//! - [`cli`]: arguments as typed, then as meant; progress, reports, exit codes

pub mod diag;
pub mod geom;

pub mod font;

pub mod source;

pub mod locale;

pub mod content;

pub mod html;

pub mod text;

pub mod display;

pub mod layout;

pub mod impose;

pub mod pdf;

pub mod preflight;

pub mod translate;

pub mod order;

pub mod pipeline;

pub mod cli;
