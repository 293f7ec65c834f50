//! What do attributes, style attributes and style sheets say about an element of an SVG?
//!
//! All values of a property are given, not only the one that wins: for finding references, too many do no harm.

use simplecss::{AttributeOperator, DeclarationTokenizer, PseudoClass, StyleSheet};
use usvg::roxmltree::{Document, Node};

/// How many `style` elements a file may have.
const SHEETS: usize = 50;
/// How many selectors times declarations the style sheets may have together.
const RULES: usize = 4_000_000;
/// How long a value may be, in bytes, that all elements inside can inherit.
const VALUE: usize = 2_000;
/// How long a list may be, in bytes, that is looked through again for each element.
const LIST: usize = 200;

/// The style sheets of a file.
pub struct Styles<'a> {
    sheet: StyleSheet<'a>,
    /// About how many comparisons one element costs.
    pub cost: usize,
}

impl<'a> Styles<'a> {
    /// Reads all `style` elements as the drawing's reader will read them; `Err` says what is too much.
    pub fn read(document: &'a Document<'_>) -> Result<Self, &'static str> {
        let elements = document.descendants().filter(|n| n.has_tag_name("style"));
        let css = |n: &Node| n.attribute("type").is_none_or(|kind| kind == "text/css");
        let texts: Vec<&str> = elements.filter(css).filter_map(|n| n.text()).collect();
        let count = |c: char| texts.iter().map(|text| text.matches(c).count()).sum::<usize>();
        let selectors = count(',') + count('{');
        if texts.len() > SHEETS || selectors.saturating_mul(count(':') + 1) > RULES {
            return Err("has style sheets that are too large");
        }
        let mut sheet = StyleSheet::new();
        for text in texts {
            sheet.parse_more(text);
        }
        let combined = |text: String| text.split([' ', '>', '+']).filter(|s| !s.is_empty()).count() > 2;
        if sheet.rules.iter().any(|rule| combined(rule.selector.to_string())) {
            return Err("has style rules that combine more than two elements");
        }
        let cost = sheet.rules.len();
        Ok(Self { sheet, cost })
    }

    /// The properties of an element with their values, the strongest last; `Err` says which value is too long.
    pub fn of<'n>(&'n self, node: Node<'n, '_>) -> Result<Vec<(&'n str, &'n str)>, String> {
        let attributes = node.attributes().filter(|a| a.namespace().is_none());
        let mut values: Vec<_> = attributes.map(|a| (a.name(), a.value())).collect();
        let rules = self
            .sheet
            .rules
            .iter()
            .filter(|rule| rule.selector.matches(&Element(node)));
        values.extend(rules.flat_map(|rule| rule.declarations.iter().map(|d| (d.name, d.value))));
        let own = DeclarationTokenizer::from(node.attribute("style").unwrap_or_default());
        values.extend(own.map(|d| (d.name, d.value)));
        match values.iter().find(|(name, value)| value.len() > longest(name)) {
            Some((name, _)) => Err(format!("has a value of `{name}` that is too long")),
            None => Ok(values),
        }
    }
}

fn longest(name: &str) -> usize {
    match name {
        "d" | "points" | "style" | "href" => usize::MAX,
        "class" | "stroke-dasharray" => LIST,
        _ if name.starts_with("data-") || name.starts_with("aria-") => usize::MAX,
        _ => VALUE,
    }
}

/// An element as style rules see it.
struct Element<'a, 'input>(Node<'a, 'input>);

impl simplecss::Element for Element<'_, '_> {
    fn parent_element(&self) -> Option<Self> {
        self.0.parent_element().map(Element)
    }

    fn prev_sibling_element(&self) -> Option<Self> {
        self.0.prev_sibling_element().map(Element)
    }

    fn has_local_name(&self, name: &str) -> bool {
        self.0.tag_name().name() == name
    }

    fn attribute_matches(&self, name: &str, operator: AttributeOperator<'_>) -> bool {
        self.0.attribute(name).is_some_and(|value| operator.matches(value))
    }

    fn pseudo_class_matches(&self, class: PseudoClass<'_>) -> bool {
        matches!(class, PseudoClass::FirstChild) && self.0.prev_sibling_element().is_none()
    }
}

/// The insides of all `url(…)` in a value, without quotes.
pub fn urls(value: &str) -> impl Iterator<Item = &str> {
    let starts = value.char_indices().filter_map(move |(at, _)| {
        let head = value.get(at..at + 4)?;
        head.eq_ignore_ascii_case("url(").then_some(at + 4)
    });
    starts.map(move |start| {
        let inside = value[start..].split(')').next().unwrap_or_default();
        inside.trim().trim_matches(['"', '\'']).trim()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(svg: &str) -> Vec<(String, String)> {
        let document = Document::parse(svg).unwrap();
        let styles = Styles::read(&document).ok().unwrap();
        let node = document.descendants().find(|n| n.has_tag_name("rect")).unwrap();
        let own = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
        styles.of(node).unwrap().into_iter().map(own).collect()
    }

    #[test]
    fn rules_apply_by_class() {
        let svg = "<svg><style>.a{fill:red}.b{fill:blue}</style><rect class='a'/></svg>";
        assert!(values(svg).contains(&("fill".into(), "red".into())));
        assert!(!values(svg).contains(&("fill".into(), "blue".into())));
    }

    #[test]
    fn style_attributes_are_taken_apart() {
        let svg = "<svg><rect style='fill:red;stroke:none'/></svg>";
        assert!(values(svg).contains(&("stroke".into(), "none".into())));
    }

    #[test]
    fn many_selectors_of_many_declarations_are_refused() {
        let svg = format!(
            "<svg><style>{}a{{{}}}</style></svg>",
            "a,".repeat(5_000),
            "b:c;".repeat(5_000)
        );
        assert!(Styles::read(&Document::parse(&svg).unwrap()).is_err());
    }

    #[test]
    fn long_chains_of_elements_are_refused() {
        let svg = "<svg><style>a b c{fill:red}</style></svg>";
        assert!(Styles::read(&Document::parse(svg).unwrap()).is_err());
    }

    #[test]
    fn long_inherited_values_are_refused() {
        let svg = format!("<svg><rect stroke-dasharray='{}'/></svg>", "1 ".repeat(500));
        let document = Document::parse(&svg).unwrap();
        let node = document.descendants().find(|n| n.has_tag_name("rect")).unwrap();
        assert!(Styles::read(&document).ok().unwrap().of(node).is_err());
    }

    #[test]
    fn addresses_are_found_in_any_quotes() {
        let found: Vec<_> = urls("url(#a) URL( '#b' ) url(\"c\") url(").collect();
        assert_eq!(found, ["#a", "#b", "c", ""]);
    }
}
