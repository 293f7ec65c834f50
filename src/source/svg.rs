//! What does an SVG draw?
//!
//! Four steps: the bytes are scanned for excess, the XML is checked for anything that reaches outside or cannot be
//! drawn flat, `usvg` works out styles and units, and the tree is flattened into shapes.

mod check;
mod scan;
mod shapes;
mod style;

use usvg::roxmltree::{Document, Error as XmlError, ParsingOptions};

use super::picture::Drawing;
use crate::diag::{Code, Finding, Place};

/// How many XML nodes a file may have.
const XML_NODES: u32 = 500_000;

/// Where in the file something stands.
enum Spot {
    /// The whole file.
    File,
    /// At this byte.
    Byte(usize),
    /// Where the first element is that is half transparent.
    Opacity,
    /// The element with this identifier.
    Named(String),
}

/// What is wrong with an SVG.
struct Trouble {
    code: Code,
    spot: Spot,
    /// Continues a sentence that starts with "the drawing".
    what: String,
    hints: Vec<String>,
}

impl Trouble {
    fn new(code: Code, spot: Spot, what: impl Into<String>) -> Self {
        let what = what.into();
        let hints = Vec::new();
        Self {
            code,
            spot,
            what,
            hints,
        }
    }

    fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// The finding, with line and column in `file`.
    fn finding(self, text: &str, document: Option<&Document>, file: &str) -> Finding {
        let byte = match self.spot {
            Spot::File => None,
            Spot::Byte(at) => Some(at),
            Spot::Opacity => document.and_then(half_transparent),
            Spot::Named(id) => document.and_then(|d| named(d, &id)),
        };
        let place = byte.map_or_else(|| Place::file(file), |at| place(text, at, file));
        let message = format!("the drawing {}", self.what);
        let finding = Finding::error(self.code, message).at(place);
        self.hints.into_iter().fold(finding, Finding::hint)
    }
}

/// Line and column of a byte.
fn place(text: &str, at: usize, file: &str) -> Place {
    let before = text.get(..at).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    Place::at(file, number(line), number(column))
}

fn named(document: &Document, id: &str) -> Option<usize> {
    let mut nodes = document.descendants();
    nodes.find(|n| n.attribute("id") == Some(id)).map(|n| n.range().start)
}

/// The first attribute that makes something half transparent.
fn half_transparent(document: &Document) -> Option<usize> {
    let attributes = document.descendants().flat_map(|n| n.attributes());
    let mut at = attributes.filter(|a| match a.name() {
        "opacity" | "fill-opacity" | "stroke-opacity" => a.value().trim() != "1",
        "style" => a.value().contains("opacity"),
        _ => false,
    });
    at.next().map(|a| a.range().start)
}

/// Reads an SVG; `file` is its path in the project, for the places of findings.
///
/// # Errors
/// `file-encoding`, `image-unreadable`, `svg-unsafe`, `svg-unsupported`, all at their line in the SVG.
pub fn read(bytes: &[u8], file: &str) -> Result<Drawing, Finding> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let sound = std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default();
        Finding::error(Code::FileEncoding, "the drawing is not UTF-8")
            .at(place(sound, sound.len(), file))
            .hint("save it again as SVG with the encoding UTF-8")
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let excess = |e: scan::Excess| {
        Trouble::new(Code::SvgUnsupported, Spot::Byte(e.at), e.what).hint("simplify the drawing, or place it as a PNG")
    };
    scan::check(text)
        .map_err(excess)
        .map_err(|trouble| trouble.finding(text, None, file))?;
    let document = parse(text, file)?;
    let wrong = |trouble: Trouble| trouble.finding(text, Some(&document), file);
    check::check(&document).map_err(wrong)?;
    let tree = usvg::Tree::from_xmltree(&document, &options()).map_err(|error| wrong(no_drawing(&error)))?;
    shapes::flatten(&tree).map_err(wrong)
}

fn parse<'a>(text: &'a str, file: &str) -> Result<Document<'a>, Finding> {
    let options = ParsingOptions {
        allow_dtd: false,
        nodes_limit: XML_NODES,
        ..ParsingOptions::default()
    };
    let document = Document::parse_with_options(text, options).map_err(|error| match error {
        XmlError::DtdDetected => {
            let at = text.find("<!DOCTYPE").map_or(Spot::File, Spot::Byte);
            Trouble::new(
                Code::SvgUnsafe,
                at,
                "has a document type (`<!DOCTYPE`), which may hold entities",
            )
            .hint("save it as plain SVG, or delete everything from `<!DOCTYPE` to its `>`")
            .finding(text, None, file)
        }
        error => {
            let position = error.pos();
            Finding::error(Code::ImageUnreadable, "the drawing is not well-formed XML")
                .at(Place::at(file, position.row, position.col))
                .note(error.to_string())
                .hint("save it again as plain SVG")
        }
    })?;
    if document.root_element().tag_name().name() == "svg" {
        return Ok(document);
    }
    let at = Spot::Byte(document.root_element().range().start);
    Err(Trouble::new(Code::ImageUnreadable, at, "is XML, but no SVG")
        .hint("save the picture as PNG, JPEG or SVG")
        .finding(text, None, file))
}

/// No fonts, no files: what the file says itself, at 96 pixels an inch (CSS Values 4, 6.2).
fn options() -> usvg::Options<'static> {
    usvg::Options {
        dpi: 96.0,
        resources_dir: None,
        image_href_resolver: usvg::ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..usvg::Options::default()
    }
}

fn no_drawing(error: &usvg::Error) -> Trouble {
    let what = match error {
        usvg::Error::InvalidSize => "has no size",
        _ => "cannot be understood as SVG",
    };
    Trouble::new(Code::ImageUnreadable, Spot::File, what).hint("give it a width, a height and a `viewBox`")
}

#[cfg(test)]
mod tests;
