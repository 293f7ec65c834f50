//! Does an SVG stay inside itself, and can all that it shows be drawn as flat shapes?
//!
//! Each reference is followed as often as drawing it would, so that a file that refers to itself, or multiplies
//! itself by references, is refused before anything is drawn.

use std::collections::BTreeMap;

use usvg::roxmltree::{Document, Node};

use super::scan::DEPTH;
use super::style::{Styles, urls};
use super::{Spot, Trouble};
use crate::diag::Code;

/// How many elements a drawing may have with all references followed.
const ELEMENTS: usize = 200_000;
/// How many bytes their attributes may have together.
const BYTES: usize = 10_000_000;
/// How often an element may be compared with a style rule.
const COMPARISONS: usize = 20_000_000;
/// Elements that draw nothing where they stand.
const DEFINITIONS: &[&str] = &[
    "defs",
    "symbol",
    "clipPath",
    "mask",
    "marker",
    "pattern",
    "linearGradient",
    "radialGradient",
    "filter",
    "metadata",
    "title",
    "desc",
    "style",
];

/// Checks a whole document.
pub fn check(document: &Document) -> Result<(), Trouble> {
    for node in document.descendants() {
        safe(node)?;
    }
    let refused = |what: &str| {
        unsupported(document.root(), what).hint("save the drawing with style attributes instead of a style sheet")
    };
    let styles = Styles::read(document).map_err(refused)?;
    Walk::new(document, &styles).run(document.root_element())
}

fn unsafe_at(at: usize, what: impl Into<String>) -> Trouble {
    Trouble::new(Code::SvgUnsafe, Spot::Byte(at), what)
}

fn unsupported(node: Node, what: impl Into<String>) -> Trouble {
    Trouble::new(Code::SvgUnsupported, Spot::Byte(node.range().start), what)
}

/// Refuses scripts and whatever lies outside the file, wherever it stands.
fn safe(node: Node) -> Result<(), Trouble> {
    let at = node.range().start;
    if node.pi().is_some_and(|pi| pi.target == "xml-stylesheet") {
        return Err(
            unsafe_at(at, "uses a style sheet outside the file").hint("save the drawing with its styles inside")
        );
    }
    let name = node.tag_name().name();
    match name.to_ascii_lowercase().as_str() {
        "script" => return Err(unsafe_at(at, "holds a script").hint("delete the `<script>` element")),
        "foreignobject" | "iframe" | "embed" | "object" | "audio" | "video" => {
            let what = format!("holds a foreign object (`<{name}>`)");
            return Err(unsafe_at(at, what).hint("delete it, or save the drawing as plain SVG"));
        }
        "style" => sheet(node)?,
        _ => {}
    }
    for attribute in node.attributes() {
        let at = attribute.range().start;
        let (name, value) = (attribute.name(), attribute.value().trim());
        if attribute.namespace().is_none() && name.to_ascii_lowercase().starts_with("on") {
            let what = format!("runs a script (`{name}`)");
            return Err(unsafe_at(at, what).hint(format!("delete the attribute `{name}`")));
        }
        let inline = node.tag_name().name() == "image" && value.starts_with("data:");
        if name.eq_ignore_ascii_case("href") && !value.starts_with('#') && !value.is_empty() && !inline {
            return Err(outside(at, value));
        }
        if attribute.namespace().is_none()
            && let Some(url) = urls(value).find(|url| !url.starts_with('#'))
        {
            return Err(outside(at, url));
        }
    }
    Ok(())
}

/// Refuses style sheets that fetch something.
fn sheet(node: Node) -> Result<(), Trouble> {
    for text in node.children().filter(|n| n.is_text()) {
        let (start, css) = (text.range().start, text.text().unwrap_or_default());
        if css.to_ascii_lowercase().contains("@import") {
            return Err(unsafe_at(start, "imports a style sheet").hint("save the drawing with its styles inside"));
        }
        if let Some(url) = urls(css).find(|url| !url.starts_with('#')) {
            return Err(outside(start, url));
        }
    }
    Ok(())
}

fn outside(at: usize, url: &str) -> Trouble {
    let short: String = url.chars().take(60).collect();
    unsafe_at(at, format!("refers to something outside itself (`{short}`)"))
        .hint("delete the link or the linked picture; place photographs as pictures of their own")
}

/// What one element asks for.
struct Facts<'a> {
    /// The identifiers that it refers to.
    refers: Vec<&'a str>,
    /// How many bytes its properties have.
    bytes: usize,
    hidden: bool,
    /// What cannot be drawn, and what to do about it.
    trouble: Option<(String, &'static str)>,
}

struct Walk<'a, 'input> {
    styles: &'a Styles<'a>,
    /// All elements with an identifier; one that is given twice counts twice.
    named: BTreeMap<&'a str, Vec<Node<'a, 'input>>>,
    facts: BTreeMap<u32, Facts<'a>>,
}

impl<'a, 'input> Walk<'a, 'input> {
    fn new(document: &'a Document<'input>, styles: &'a Styles<'a>) -> Self {
        let mut named: BTreeMap<&str, Vec<Node>> = BTreeMap::new();
        for node in document.descendants() {
            if let Some(id) = node.attribute("id") {
                named.entry(id).or_default().push(node);
            }
        }
        let facts = BTreeMap::new();
        Self { styles, named, facts }
    }

    /// Visits the element and all below it in drawing order, each as often as it is drawn.
    fn run(mut self, root: Node<'a, 'input>) -> Result<(), Trouble> {
        let mut open = vec![(root, 1, true)];
        let (mut elements, mut bytes) = (0, 0);
        while let Some((node, depth, drawn)) = open.pop() {
            self.learn(node)?;
            let Some(facts) = self.facts.get(&node.id().get()) else {
                continue;
            };
            elements += 1;
            bytes += facts.bytes;
            let large = elements > ELEMENTS || bytes > BYTES || elements * self.styles.cost > COMPARISONS;
            if large || open.len() > ELEMENTS {
                return Err(unsupported(node, "holds too much when all references are followed")
                    .hint("simplify the drawing, or place it as a PNG"));
            }
            if depth > DEPTH {
                return Err(
                    unsupported(node, "refers to itself, or refers on and on over too many steps")
                        .hint("replace copies (`<use>`) and clip paths by plain paths"),
                );
            }
            let drawn = drawn && !facts.hidden;
            if let Some((what, hint)) = facts.trouble.as_ref().filter(|_| drawn) {
                return Err(unsupported(node, what).hint(*hint));
            }
            let targets = facts.refers.iter().filter_map(|id| self.named.get(id)).flatten();
            open.extend(targets.map(|&target| (target, depth + 1, drawn)));
            for child in node.children().rev().filter(|n| n.is_element()) {
                open.push((child, depth + 1, drawn && draws(child)));
            }
        }
        Ok(())
    }

    fn learn(&mut self, node: Node<'a, 'input>) -> Result<(), Trouble> {
        let id = node.id().get();
        if !self.facts.contains_key(&id) {
            let facts = self.read(node)?;
            self.facts.insert(id, facts);
        }
        Ok(())
    }

    fn read(&self, node: Node<'a, 'input>) -> Result<Facts<'a>, Trouble> {
        let long = |what: String| unsupported(node, what).hint("simplify the drawing");
        let values = self.styles.of(node).map_err(long)?;
        let local = |value: &'a str| value.trim().strip_prefix('#');
        let links = node.attributes().filter(|a| a.name() == "href");
        let mut refers: Vec<&str> = links.filter_map(|a| local(a.value())).collect();
        for (_, value) in values
            .iter()
            .filter(|(name, _)| !matches!(*name, "style" | "d" | "points"))
        {
            refers.extend(urls(value).filter_map(local));
        }
        let display = values.iter().rfind(|(name, _)| *name == "display");
        let trouble = element_trouble(node).or_else(|| values.iter().find_map(|(n, v)| self.value_trouble(n, v)));
        Ok(Facts {
            refers,
            bytes: values.iter().map(|(name, value)| name.len() + value.len()).sum(),
            hidden: display.is_some_and(|(_, value)| *value == "none"),
            trouble,
        })
    }

    /// What a property asks for that flat shapes cannot show.
    fn value_trouble(&self, name: &str, value: &str) -> Option<(String, &'static str)> {
        let target = || urls(value).find_map(|url| self.named.get(url.strip_prefix('#')?)?.first());
        match name {
            "fill" | "stroke" => {
                let (what, hint) = match target()?.tag_name().name() {
                    "linearGradient" | "radialGradient" => ("gradient", "use a flat colour, or place it as a PNG"),
                    "pattern" => ("pattern", "use a flat colour, or convert the pattern to paths"),
                    _ => return None,
                };
                Some((format!("uses a {what}"), hint))
            }
            "mask" if target().is_some() => Some(("uses a mask".into(), "use a clip path, or place it as a PNG")),
            "filter" if !matches!(value, "none" | "inherit") => Some((
                "uses a filter, such as a blur or a shadow".into(),
                "remove the effect, or place the drawing as a PNG",
            )),
            "marker" | "marker-start" | "marker-mid" | "marker-end" if target().is_some() => {
                Some(("uses markers, such as arrowheads".into(), "convert the line to paths"))
            }
            "mix-blend-mode" if !matches!(value, "normal" | "inherit") => {
                Some((format!("mixes colours (blend mode `{value}`)"), "use flat colours"))
            }
            _ => None,
        }
    }
}

/// Whether an element shows where it stands.
fn draws(node: Node) -> bool {
    let svg = matches!(node.tag_name().namespace(), None | Some("http://www.w3.org/2000/svg"));
    svg && !DEFINITIONS.contains(&node.tag_name().name())
}

fn element_trouble(node: Node) -> Option<(String, &'static str)> {
    match node.tag_name().name() {
        "image" => Some((
            "holds a picture of pixels".into(),
            "place the photograph as a picture of its own, or trace it to paths",
        )),
        "text"
            if node
                .descendants()
                .filter_map(|n| n.text())
                .any(|text| !text.trim().is_empty()) =>
        {
            Some((
                "holds text".into(),
                "convert text to paths, or better put the words into the brochure, where they can be translated",
            ))
        }
        _ => None,
    }
}
