//! Is an SVG's text harmless enough to hand it to an XML reader?
//!
//! The reader compares every attribute of an element with all others and copies namespaces from element to element,
//! so a few megabytes made for the purpose could keep it busy for hours. This pass looks at the bytes once.

/// How deep elements may be nested.
pub const DEPTH: usize = 128;
/// How many attributes an element may have.
const ATTRIBUTES: usize = 300;
/// How many namespaces a file may declare.
const NAMESPACES: usize = 300;

/// What an XML reader should not see, and at which byte it stands.
pub struct Excess {
    /// What there is too much of.
    pub what: String,
    /// The byte at which the limit was passed.
    pub at: usize,
}

/// Counts depth, attributes and namespaces. It need not understand everything: what is not well-formed is found
/// by the XML reader.
pub fn check(text: &str) -> Result<(), Excess> {
    if let Some((at, _)) = text.match_indices("xmlns").nth(NAMESPACES) {
        let what = format!("declares more than {NAMESPACES} namespaces");
        return Err(Excess { what, at });
    }
    let bytes = text.as_bytes();
    let (mut at, mut depth) = (0, 0usize);
    while let Some(open) = find(bytes, at, b"<") {
        let rest = &bytes[open..];
        if rest.starts_with(b"<!--") {
            at = find(bytes, open + 4, b"-->").unwrap_or(bytes.len());
        } else if rest.starts_with(b"<![CDATA[") {
            at = find(bytes, open + 9, b"]]>").unwrap_or(bytes.len());
        } else if rest.starts_with(b"<?") {
            at = find(bytes, open + 2, b"?>").unwrap_or(bytes.len());
        } else {
            let tag = tag(bytes, open)?;
            at = tag.end;
            depth = match tag.kind {
                TagKind::Start => depth + 1,
                TagKind::End => depth.saturating_sub(1),
                TagKind::Alone => depth,
            };
        }
        if depth > DEPTH {
            let what = format!("nests its groups deeper than {DEPTH} levels");
            return Err(Excess { what, at: open });
        }
    }
    Ok(())
}

/// Where `what` stands next, from byte `from` on.
fn find(bytes: &[u8], from: usize, what: &[u8]) -> Option<usize> {
    let rest = bytes.get(from..)?;
    let first = *what.first()?;
    let mut at = 0;
    while let Some(step) = rest.get(at..)?.iter().position(|&b| b == first) {
        at += step;
        if rest[at..].starts_with(what) {
            return Some(from + at);
        }
        at += 1;
    }
    None
}

enum TagKind {
    Start,
    End,
    Alone,
}

struct Tag {
    kind: TagKind,
    end: usize,
}

/// The tag that opens at byte `open`: its kind and where it ends. A `>` in quotes does not end it.
fn tag(bytes: &[u8], open: usize) -> Result<Tag, Excess> {
    let (mut at, mut quote, mut attributes) = (open + 1, None, 0);
    while let Some(&byte) = bytes.get(at) {
        match (quote, byte) {
            (Some(q), _) if q == byte => quote = None,
            (Some(_), _) => {}
            (None, b'"' | b'\'') => quote = Some(byte),
            (None, b'=') => attributes += 1,
            (None, b'>') => break,
            (None, _) => {}
        }
        if attributes > ATTRIBUTES {
            let what = format!("has an element with more than {ATTRIBUTES} attributes");
            return Err(Excess { what, at: open });
        }
        at += 1;
    }
    let kind = match (bytes.get(open + 1), bytes.get(at.wrapping_sub(1))) {
        (Some(b'/'), _) => TagKind::End,
        (Some(b'!'), _) | (_, Some(b'/')) => TagKind::Alone,
        _ => TagKind::Start,
    };
    Ok(Tag { kind, end: at })
}

#[cfg(test)]
mod tests {
    use super::check;

    fn excess(text: &str) -> String {
        check(text).err().map(|e| e.what).unwrap_or_default()
    }

    #[test]
    fn an_ordinary_file_passes() {
        let text = "<?xml version='1.0'?><!-- <g><g> --><svg a='>'><g/><g b=\"'\"></g><![CDATA[<x>]]></svg>";
        assert_eq!(excess(text), "");
    }

    #[test]
    fn deep_nesting_is_found() {
        assert!(excess(&"<g>".repeat(10_000)).contains("128 levels"));
    }

    #[test]
    fn neighbours_are_not_nesting() {
        assert_eq!(excess(&"<g></g><g/>".repeat(10_000)), "");
    }

    #[test]
    fn many_attributes_are_found() {
        assert!(excess(&format!("<svg{}>", " a=''".repeat(301))).contains("300 attributes"));
    }

    #[test]
    fn many_namespaces_are_found() {
        assert!(excess(&"<g xmlns:a='b'/>".repeat(301)).contains("300 namespaces"));
    }

    #[test]
    fn text_that_breaks_off_anywhere_passes() {
        let text = "<?a?><!--b--><svg c='d'><![CDATA[e]]></svg>";
        for end in 0..text.len() {
            assert_eq!(excess(&text[..end]), "");
        }
    }
}
