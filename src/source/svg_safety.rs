//! Is an SVG harmless and simple enough, before anything is made of it?

use std::collections::BTreeMap;

use usvg::roxmltree::{Document, Node, ParsingOptions};

use super::SourceText;
use super::text::line_and_column;
use crate::diag::{Code, Finding, Place};

/// The most elements, texts and comments of a file.
const NODES: u32 = 20_000;

/// The deepest nesting of elements, `use` followed.
const DEPTH: usize = 64;

/// The most characters of attributes after every `use` and clipping path is copied to where it is used.
const EXPANDED: u64 = 20_000_000;

/// The longest style sheet in bytes.
const STYLES: usize = 32 * 1024;

const SVG_NAMESPACE: &str = "http://www.w3.org/2000/svg";

/// Reads the XML and refuses scripts, outside references, what cannot be drawn as plain shapes, and bombs.
///
/// # Errors
/// `svg-unsafe`, `svg-unsupported` or `image-unreadable`, the first by its place in the file.
pub(crate) fn read(source: &SourceText) -> Result<Document<'_>, Finding> {
    no_doctype(source)?;
    no_depth_bomb(source)?;
    let options = ParsingOptions {
        nodes_limit: NODES,
        ..ParsingOptions::default()
    };
    let document = Document::parse_with_options(&source.text, options).map_err(|error| not_xml(&error, source))?;
    let root = document.root_element();
    if !(root.has_tag_name((SVG_NAMESPACE, "svg"))) {
        return Err(Finding::error(Code::ImageUnreadable, "the file is XML, but not an SVG drawing")
            .at(source.place(root.range().start))
            .hint("an SVG starts with `<svg xmlns=\"http://www.w3.org/2000/svg\" …>`; export it anew from the drawing program"));
    }
    let check = Check::new(source, &document);
    for node in document.descendants() {
        check.node(node)?;
    }
    check.size()?;
    Ok(document)
}

fn no_doctype(source: &SourceText) -> Result<(), Finding> {
    let found = source.text.find("<!DOCTYPE").or_else(|| source.text.find("<!ENTITY"));
    match found {
        None => Ok(()),
        Some(at) => Err(Finding::error(
            Code::SvgUnsafe,
            "the SVG has a document type, which can pull in other files",
        )
        .at(source.place(at))
        .hint("take the line `<!DOCTYPE …>` out, or export as \"plain SVG\"")),
    }
}

/// XML readers call themselves for each level, so very deep files are refused before one sees them.
fn no_depth_bomb(source: &SourceText) -> Result<(), Finding> {
    let mut depth = 0_usize;
    for (at, _) in source.text.match_indices('<') {
        let rest = &source.text[at + 1..];
        if rest.starts_with('/') {
            depth = depth.saturating_sub(1);
        } else if rest.starts_with(|c: char| c.is_alphabetic() || c == '_') {
            // An attribute may hold `/>`, but then the count is only too low by one level.
            let end = rest.find('>').unwrap_or(rest.len());
            if !rest[..end].ends_with('/') {
                depth += 1;
            }
        }
        if depth > 4 * DEPTH {
            return Err(too_complex("its groups are nested too deep").at(source.place(at)));
        }
    }
    Ok(())
}

fn too_complex(why: &str) -> Finding {
    Finding::error(Code::SvgUnsupported, format!("the drawing is too complex: {why}"))
        .hint("simplify it in the drawing program: ungroup, join paths, expand copies")
}

fn not_xml(error: &usvg::roxmltree::Error, source: &SourceText) -> Finding {
    use usvg::roxmltree::Error;
    let pos = error.pos();
    let place = Place::at(source.path.clone(), pos.row, pos.col);
    match error {
        Error::NodesLimitReached | Error::AttributesLimitReached | Error::NamespacesLimitReached => {
            too_complex(&format!("it has more than {NODES} elements")).at(Place::file(source.path.clone()))
        }
        Error::DtdDetected | Error::UnknownEntityReference(..) | Error::EntityReferenceLoop(_) => {
            Finding::error(Code::SvgUnsafe, "the SVG uses entities")
                .at(place)
                .hint("export it as \"plain SVG\"")
        }
        _ => Finding::error(
            Code::ImageUnreadable,
            "the drawing is damaged or incomplete: its XML has an error here",
        )
        .at(place)
        .hint("export it anew from the drawing program"),
    }
}

struct Check<'a> {
    source: &'a SourceText,
    root: Node<'a, 'a>,
    ids: BTreeMap<&'a str, Node<'a, 'a>>,
}

impl<'a> Check<'a> {
    fn new(source: &'a SourceText, document: &'a Document<'a>) -> Self {
        let mut ids = BTreeMap::new();
        for node in document.descendants().filter(Node::is_element) {
            if let Some(id) = node.attribute("id") {
                ids.entry(id).or_insert(node);
            }
        }
        Self {
            source,
            root: document.root_element(),
            ids,
        }
    }

    fn unsafe_at(&self, node: Node<'_, '_>, what: &str, hint: &str) -> Finding {
        Finding::error(Code::SvgUnsafe, what.to_owned())
            .at(self.place(node))
            .hint(hint)
    }

    fn unsupported_at(&self, node: Node<'_, '_>, what: &str, hint: &str) -> Finding {
        Finding::error(Code::SvgUnsupported, what.to_owned())
            .at(self.place(node))
            .hint(hint)
    }

    fn place(&self, node: Node<'_, '_>) -> Place {
        let (line, column) = line_and_column(&self.source.text, node.range().start);
        Place::at(self.source.path.clone(), line, column)
    }

    fn node(&self, node: Node<'a, 'a>) -> Result<(), Finding> {
        if node.pi().is_some_and(|pi| pi.target == "xml-stylesheet") {
            return Err(self.unsafe_at(
                node,
                "the SVG loads a style sheet",
                "embed the styles, or export as \"plain SVG\"",
            ));
        }
        if !node.is_element() {
            return Ok(());
        }
        self.element(node)?;
        for attribute in node.attributes() {
            let (name, value) = (attribute.name().to_ascii_lowercase(), attribute.value());
            if name.len() > 2 && name.starts_with("on") && attribute.namespace().is_none() {
                let what = format!("the SVG has a script (`{}`)", attribute.name());
                return Err(self.unsafe_at(node, &what, "take the attribute out, or export as \"plain SVG\""));
            }
            if name == "href" || name == "src" {
                self.reference(node, value)?;
            }
            self.urls(node, value)?;
        }
        Ok(())
    }

    fn element(&self, node: Node<'_, '_>) -> Result<(), Finding> {
        let name = node.tag_name().name();
        match name.to_ascii_lowercase().as_str() {
            "script" | "handler" | "listener" => {
                return Err(self.unsafe_at(node, "the SVG has a script", "take it out, or export as \"plain SVG\""));
            }
            "foreignobject" | "iframe" | "object" | "embed" | "audio" | "video" => {
                let what = format!("the SVG holds something that is not a drawing (`{name}`)");
                return Err(self.unsafe_at(node, &what, "take it out, or export as \"plain SVG\""));
            }
            _ => {}
        }
        if node.tag_name().namespace() != Some(SVG_NAMESPACE) {
            return Ok(());
        }
        match name {
            "text" => Err(self.unsupported_at(
                node,
                "the drawing has text",
                "convert the text to paths (outlines), or set it in the brochure as a caption",
            )),
            "image" | "feImage" => Err(self.unsupported_at(
                node,
                "the drawing holds a picture made of pixels",
                "use the pixels as a PNG or JPEG of their own, or trace them",
            )),
            "style" => {
                let css = node.descendants().filter_map(|part| part.text()).collect::<String>();
                if css.len() > STYLES {
                    return Err(self.unsupported_at(
                        node,
                        "the drawing has a very long style sheet",
                        "export it with \"presentation attributes\"",
                    ));
                }
                if css.contains("@import") {
                    return Err(self.unsafe_at(
                        node,
                        "the SVG loads a style sheet",
                        "embed the styles, or export as \"plain SVG\"",
                    ));
                }
                self.urls(node, &css)
            }
            _ => Ok(()),
        }
    }

    /// A link or a copy: only to something in the same file.
    fn reference(&self, node: Node<'_, '_>, target: &str) -> Result<(), Finding> {
        if target.trim().starts_with('#') {
            return Ok(());
        }
        if target.trim_start().to_ascii_lowercase().starts_with("data:image/") {
            let hint = "use the pixels as a PNG or JPEG of their own, or trace them";
            return Err(self.unsupported_at(node, "the drawing holds a picture made of pixels", hint));
        }
        let shown: String = target.chars().take(60).collect();
        let what = format!("the SVG refers to something outside itself (`{shown}`)");
        Err(self.unsafe_at(node, &what, "take the link out, or embed what it refers to as paths"))
    }

    /// Every `url(…)` of an attribute or style sheet: only clipping paths of the same file.
    fn urls(&self, node: Node<'_, '_>, value: &str) -> Result<(), Finding> {
        for id in urls(value) {
            let Some(id) = id.strip_prefix('#') else {
                return self.reference(node, id);
            };
            let Some(target) = self.ids.get(id) else { continue };
            let (what, hint) = match target.tag_name().name() {
                "clipPath" => continue,
                "linearGradient" | "radialGradient" => ("a gradient", "use a flat colour"),
                "pattern" => ("a pattern fill", "use a flat colour, or expand the pattern to paths"),
                "mask" => ("a mask", "use a clipping path, or cut the shapes"),
                "filter" => (
                    "a filter, such as a blur or a shadow",
                    "take the effect away, or use a PNG",
                ),
                "marker" => ("markers, such as arrow heads", "convert them to paths"),
                _ => continue,
            };
            return Err(self.unsupported_at(node, &format!("the drawing has {what}"), hint));
        }
        Ok(())
    }

    /// Copies of copies grow fast, so the whole is counted before it is made.
    fn size(&self) -> Result<(), Finding> {
        let mut known = BTreeMap::new();
        let whole = self.extent(self.root, 0, &mut known);
        // Style sheets can attach a clipping path to every element.
        let styled: u64 = self
            .root
            .descendants()
            .filter(|node| node.has_tag_name((SVG_NAMESPACE, "style")))
            .flat_map(|node| urls(node.text().unwrap_or_default()))
            .filter_map(|id| self.ids.get(id.strip_prefix('#')?))
            .map(|target| self.extent(*target, 0, &mut known).characters)
            .fold(0, u64::saturating_add);
        let elements = self.root.descendants().count() as u64;
        let characters = whole.characters.saturating_add(styled.saturating_mul(elements));
        if characters > EXPANDED || whole.levels > DEPTH {
            return Err(too_complex("it copies its parts too often, or nests them too deep")
                .at(Place::file(self.source.path.clone())));
        }
        Ok(())
    }

    /// How large an element is with everything that it copies. Something that copies itself is without end.
    fn extent(&self, node: Node<'a, 'a>, depth: usize, known: &mut BTreeMap<u32, Extent>) -> Extent {
        const ENDLESS: Extent = Extent {
            characters: EXPANDED + 1,
            levels: DEPTH + 1,
        };
        if depth > DEPTH {
            return ENDLESS;
        }
        if let Some(extent) = known.get(&node.id().get()) {
            return *extent;
        }
        known.insert(node.id().get(), ENDLESS);
        let mut extent = Extent {
            characters: 16,
            levels: 0,
        };
        let mut parts: Vec<Node<'a, 'a>> = node.children().filter(Node::is_element).collect();
        for attribute in node.attributes() {
            extent.characters += attribute.value().len() as u64;
            let copied = if attribute.name() == "href" {
                vec![attribute.value().trim()]
            } else {
                urls(attribute.value())
            };
            parts.extend(copied.into_iter().filter_map(|id| self.ids.get(id.strip_prefix('#')?)));
        }
        for part in parts {
            let part = self.extent(part, depth + 1, known);
            extent.characters = extent.characters.saturating_add(part.characters);
            extent.levels = extent.levels.max(part.levels);
        }
        extent.levels = extent.levels.saturating_add(1);
        known.insert(node.id().get(), extent);
        extent
    }
}

/// The size of an element after all copies are made.
#[derive(Clone, Copy)]
struct Extent {
    /// Characters of attributes.
    characters: u64,
    /// Levels of elements, its own included.
    levels: usize,
}

/// What stands in each `url(…)`, without quotes.
fn urls(value: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = value;
    while let Some(at) = rest.find("url(").or_else(|| rest.find("URL(")) {
        rest = &rest[at + 4..];
        let end = rest.find(')').unwrap_or(rest.len());
        found.push(rest[..end].trim().trim_matches(['"', '\'']).trim());
        rest = &rest[end..];
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(body: &str) -> (Code, u32, String) {
        let text = format!(
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 9 9'>\n{body}\n</svg>"
        );
        let source = SourceText::new("a.svg", &text);
        let finding = read(&source).map(|_| ()).expect_err(body);
        (
            finding.code,
            finding.place.map_or(0, |place| place.line),
            finding.message,
        )
    }

    fn code(body: &str) -> (Code, u32) {
        let (code, line, _) = refused(body);
        (code, line)
    }

    #[test]
    fn a_script_is_refused() {
        assert_eq!(code("<g/>\n<script>alert(1)</script>"), (Code::SvgUnsafe, 3));
    }

    #[test]
    fn a_script_of_another_namespace_is_refused() {
        assert_eq!(
            code("<h:script xmlns:h='http://www.w3.org/1999/xhtml'/>"),
            (Code::SvgUnsafe, 2)
        );
    }

    #[test]
    fn an_event_handler_is_refused() {
        assert_eq!(code("<g onload='x()'/>"), (Code::SvgUnsafe, 2));
    }

    #[test]
    fn a_foreign_object_is_refused() {
        assert_eq!(code("<foreignObject/>"), (Code::SvgUnsafe, 2));
    }

    #[test]
    fn a_link_to_the_web_is_refused() {
        assert_eq!(code("<use xlink:href='https://x.no/a.svg#b'/>"), (Code::SvgUnsafe, 2));
    }

    #[test]
    fn a_link_to_a_file_is_refused() {
        assert_eq!(code("<use href='file:///etc/passwd'/>"), (Code::SvgUnsafe, 2));
    }

    #[test]
    fn a_link_to_a_script_is_refused() {
        assert_eq!(code("<a href='javascript:x()'/>"), (Code::SvgUnsafe, 2));
    }

    #[test]
    fn a_page_as_data_is_refused() {
        assert_eq!(code("<use href='data:text/html,x'/>"), (Code::SvgUnsafe, 2));
    }

    #[test]
    fn a_colour_from_another_file_is_refused() {
        assert_eq!(code("<path fill='url(a.svg#b)'/>"), (Code::SvgUnsafe, 2));
    }

    #[test]
    fn an_imported_style_sheet_is_refused() {
        assert_eq!(code("<style>@import 'a.css';</style>"), (Code::SvgUnsafe, 2));
    }

    #[test]
    fn a_linked_style_sheet_is_refused() {
        assert_eq!(code("<?xml-stylesheet href='a.css'?>"), (Code::SvgUnsafe, 2));
    }

    #[test]
    fn a_document_type_is_refused() {
        let text = "<?xml version='1.0'?>\n<!DOCTYPE svg [<!ENTITY a 'b'>]>\n<svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>";
        let finding = read(&SourceText::new("a.svg", text)).map(|_| ()).unwrap_err();
        assert_eq!(
            (finding.code, finding.place.map(|p| p.line)),
            (Code::SvgUnsafe, Some(2))
        );
    }

    #[test]
    fn text_is_unsupported() {
        assert_eq!(code("<text>a</text>"), (Code::SvgUnsupported, 2));
    }

    #[test]
    fn pixels_are_unsupported() {
        assert_eq!(
            code("<image href='data:image/png;base64,AAAA'/>"),
            (Code::SvgUnsupported, 2)
        );
    }

    #[test]
    fn a_gradient_is_unsupported_where_it_is_used() {
        let (found, line, message) = refused("<linearGradient id='g'/>\n<path fill='url(#g)'/>");
        assert_eq!((found, line), (Code::SvgUnsupported, 3));
        assert!(message.contains("gradient"));
    }

    #[test]
    fn a_mask_is_unsupported() {
        assert_eq!(
            code("<mask id='m'/>\n<path style='mask: url(#m)'/>"),
            (Code::SvgUnsupported, 3)
        );
    }

    #[test]
    fn a_filter_of_a_style_sheet_is_unsupported() {
        assert_eq!(
            code("<filter id='f'/>\n<style>.a { filter: url('#f') }</style>"),
            (Code::SvgUnsupported, 3)
        );
    }

    #[test]
    fn an_unused_gradient_does_no_harm() {
        let text = "<svg xmlns='http://www.w3.org/2000/svg'><linearGradient id='g'/></svg>";
        assert!(read(&SourceText::new("a.svg", text)).is_ok());
    }

    #[test]
    fn a_hundred_thousand_levels_are_refused() {
        assert_eq!(refused(&"<g>".repeat(100_000)).0, Code::SvgUnsupported);
    }

    #[test]
    fn levels_hidden_in_attributes_are_refused_or_harmless() {
        let body = "<g a='>/'>".repeat(300) + &"</g>".repeat(300);
        assert_eq!(refused(&body).0, Code::SvgUnsupported);
    }

    #[test]
    fn too_many_elements_are_refused() {
        assert_eq!(refused(&"<g/>".repeat(30_000)).0, Code::SvgUnsupported);
    }

    #[test]
    fn copies_of_copies_are_refused() {
        let mut body = String::from("<g id='a0'><path d='M0 0H9V9Z'/></g>");
        for level in 1..20 {
            let copies = format!("<use href='#a{}'/>", level - 1).repeat(10);
            body += &format!("<g id='a{level}'>{copies}</g>");
        }
        assert_eq!(refused(&body).0, Code::SvgUnsupported);
    }

    #[test]
    fn a_long_chain_of_copies_is_refused() {
        let body: String = (1..5000)
            .map(|n| format!("<g id='a{n}'><use href='#a{}'/></g>", n - 1))
            .collect();
        assert_eq!(refused(&body).0, Code::SvgUnsupported);
    }

    #[test]
    fn a_long_chain_of_copies_told_from_its_end_is_refused() {
        let body: String = (1..5000)
            .map(|n| format!("<g id='a{n}'><use href='#a{}'/></g>", n + 1))
            .collect();
        assert_eq!(refused(&body).0, Code::SvgUnsupported);
    }

    #[test]
    fn a_copy_of_itself_is_refused() {
        assert_eq!(refused("<g id='a'><use href='#a'/></g>").0, Code::SvgUnsupported);
    }

    #[test]
    fn half_a_file_is_unreadable() {
        let finding = read(&SourceText::new(
            "a.svg",
            "<svg xmlns='http://www.w3.org/2000/svg'><path d='M0",
        ))
        .map(|_| ())
        .unwrap_err();
        assert_eq!(finding.code, Code::ImageUnreadable);
    }

    #[test]
    fn a_web_page_is_no_drawing() {
        let finding = read(&SourceText::new("a.svg", "<html/>")).map(|_| ()).unwrap_err();
        assert_eq!(finding.code, Code::ImageUnreadable);
    }
}
