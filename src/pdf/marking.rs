//! Which marked content does an operator belong to?
//!
//! Every operator that paints stands in exactly one sequence of marked content (ISO 32000-1, 14.6): of a tag, with a
//! number that the structure tree refers to, or of an artifact that readers skip. Consecutive operators of one tag
//! share a sequence. What must be said of some glyphs, the words that they hide or their language, is said by a
//! sequence of their own and not by one within the tag's: poppler takes the end of an inner sequence for the end of
//! the tag's and loses the rest of the paragraph (`pdfinfo -struct-text`). Such a sequence is called `Span` whatever the
//! tag is, since that is the only name for which poppler minds `ActualText`.

use printpdf::{DictItem, Op};

use lopdf::Object;

use crate::display::{Mark, TagId};

/// A sequence of marked content of a tag; its index in a page's list is its number (MCID).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Marked {
    /// Whose content it is.
    pub(super) tag: TagId,
    /// Index of the item that it begins with among the page's items.
    pub(super) item: usize,
}

/// What the operators to come are part of.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part<'a> {
    /// Tag or artifact.
    pub(super) mark: Mark,
    /// Index of the item.
    pub(super) item: usize,
    /// The tag's structure type.
    pub(super) kind: &'static str,
    /// The tag's language.
    pub(super) language: &'a str,
}

/// The marked content of a page in the making.
#[derive(Debug, Default)]
pub(super) struct Marking<'a> {
    part: Option<Part<'a>>,
    open: Option<Open>,
    marked: Vec<Marked>,
}

/// The sequence that is open.
#[derive(Debug)]
struct Open {
    mark: Mark,
    /// The language that it says.
    language: Option<String>,
    /// Whether it says its words, so that nothing more may join it.
    spoken: bool,
    /// Whether there is a second sequence within it.
    inner: bool,
}

impl<'a> Marking<'a> {
    /// Sets what the operators to come are part of.
    pub(super) fn enter(&mut self, part: Part<'a>) {
        self.part = Some(part);
    }

    /// Opens the sequence that the next operator belongs to, unless it is open already: one that says `words` where
    /// glyphs hide them, and `language` where it is not the tag's.
    pub(super) fn open(&mut self, words: Option<&str>, language: Option<&str>, ops: &mut Vec<Op>) {
        let Some(part) = self.part else { return };
        let tagged = matches!(part.mark, Mark::Tag(_));
        let language = language.filter(|language| tagged && !language.is_empty() && *language != part.language);
        let fits = |open: &Open| open.mark == part.mark && !open.spoken && open.language.as_deref() == language;
        if words.is_none() && self.open.as_ref().is_some_and(fits) {
            return;
        }
        self.close(ops);
        let said = words.map(|words| ("ActualText", text(words)));
        let mut said: Vec<_> = said
            .into_iter()
            .chain(language.map(|language| ("Lang", text(language))))
            .collect();
        match part.mark {
            Mark::Tag(tag) => {
                let kind = if said.is_empty() { part.kind } else { "Span" };
                said.push(("MCID", DictItem::Int(self.marked.len() as i64)));
                self.marked.push(Marked { tag, item: part.item });
                ops.push(begin(kind, std::mem::take(&mut said)));
            }
            Mark::Decoration => ops.push(begin("Artifact", Vec::new())),
            Mark::Footer => {
                ops.push(begin(
                    "Artifact",
                    vec![("Type", name("Pagination")), ("Subtype", name("Footer"))],
                ));
            }
        }
        // Readers skip an artifact, but copying from the page does not.
        let inner = !tagged && !said.is_empty();
        if inner {
            ops.push(begin("Span", said));
        }
        let language = language.map(str::to_owned);
        self.open = Some(Open {
            mark: part.mark,
            language,
            spoken: words.is_some(),
            inner,
        });
    }

    /// Closes the sequence that is open.
    pub(super) fn close(&mut self, ops: &mut Vec<Op>) {
        if let Some(open) = self.open.take() {
            ops.push(Op::EndMarkedContent);
            ops.extend(open.inner.then_some(Op::EndMarkedContent));
        }
    }

    /// The sequences of tags, by number.
    pub(super) fn finish(self) -> Vec<Marked> {
        self.marked
    }
}

/// The operator that begins a sequence.
fn begin(tag: &str, properties: Vec<(&str, DictItem)>) -> Op {
    let tag = tag.to_owned();
    if properties.is_empty() {
        return Op::BeginMarkedContent { tag };
    }
    let map = properties
        .into_iter()
        .map(|(key, value)| (key.to_owned(), value))
        .collect();
    Op::BeginMarkedContentWithProperties {
        tag,
        properties: DictItem::Dict { map },
    }
}

fn name(name: &str) -> DictItem {
    DictItem::Name(name.into())
}

/// A text string (ISO 32000-1, 7.9.2.2) as an operand.
fn text(text: &str) -> DictItem {
    match lopdf::text_string(text) {
        Object::String(data, _) => DictItem::String { data, literal: true },
        other => DictItem::from_lopdf(&other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TAG: Part<'_> = Part {
        mark: Mark::Tag(TagId(3)),
        item: 0,
        kind: "P",
        language: "nb",
    };
    const DECORATION: Part<'_> = Part {
        mark: Mark::Decoration,
        item: 1,
        kind: "",
        language: "",
    };

    /// The sequences of tags after painting parts with words and a language.
    fn marked(painted: &[(Part<'_>, Option<&str>, &str)]) -> Vec<Marked> {
        let (mut marking, mut ops) = (Marking::default(), Vec::new());
        for (part, words, language) in painted {
            marking.enter(*part);
            marking.open(*words, Some(language), &mut ops);
        }
        marking.close(&mut ops);
        let ends = ops.iter().filter(|op| matches!(op, Op::EndMarkedContent)).count();
        assert_eq!(ends * 2, ops.len(), "every sequence is closed");
        marking.finish()
    }

    #[test]
    fn consecutive_operators_of_a_tag_share_a_sequence() {
        assert_eq!(marked(&[(TAG, None, "nb"), (TAG, None, "nb")]).len(), 1);
    }

    #[test]
    fn decoration_within_a_tag_parts_it() {
        assert_eq!(
            marked(&[(TAG, None, "nb"), (DECORATION, None, ""), (TAG, None, "nb")]).len(),
            2
        );
    }

    #[test]
    fn words_behind_glyphs_have_a_sequence_of_their_own() {
        assert_eq!(
            marked(&[
                (TAG, None, "nb"),
                (TAG, Some("a"), "nb"),
                (TAG, Some(""), "nb"),
                (TAG, None, "nb")
            ])
            .len(),
            4
        );
    }

    #[test]
    fn another_language_has_a_sequence_of_its_own() {
        assert_eq!(
            marked(&[(TAG, None, "nb"), (TAG, None, "se"), (TAG, None, "se")]).len(),
            2
        );
    }
}
