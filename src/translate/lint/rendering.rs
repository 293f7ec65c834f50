//! What can a message become, and where does each of its letters stand in the file?

use fluent_syntax::ast;
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::{Message, Pattern};

/// How much text the renderings of a value or attribute may have together, in bytes: a choice of thousands of variants beside
/// thousands of things that are filled in would take minutes.
const MOST: usize = 32 * 1024;

/// Stands for what is filled in.
pub(super) const FILLED: char = '\u{fffc}';

/// Stands for a letter that is not the translator's: of a `` `name` `` and of words in another language.
pub(super) const STRANGE: char = '\u{fffd}';

/// Before the text while Markdown is read, so that `5. juni` and `- ` begin no list.
const WORD_JOINER: char = '\u{2060}';

/// A text that a message can become, with what is filled in as `\u{fffc}name\u{fffc}`.
pub(super) struct Rendering<'a> {
    pub(super) text: String,
    /// The slices of the file that it is made of, each with where it begins in the text.
    pieces: Vec<(usize, &'a str)>,
}

/// A letter as a reader sees it, with its place in the file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Letter<'a> {
    pub(super) sign: char,
    pub(super) place: &'a str,
    /// Whether a backslash stands before it: a sign that is meant.
    pub(super) meant: bool,
}

/// The texts that a message can become: one for each choice. Of several choices in one text only one varies at a time. When
/// they have more than 32 KiB together, those of the first choices, at least one.
pub(super) fn renderings<'a>(message: &Message<'a>) -> Vec<Rendering<'a>> {
    message
        .patterns
        .iter()
        .flat_map(|pattern| of_pattern(pattern))
        .collect()
}

/// As [`renderings`], of a value or an attribute alone.
pub(super) fn of_pattern<'a>(pattern: &Pattern<'a>) -> Vec<Rendering<'a>> {
    let most = pattern.elements.iter().map(choices).max().unwrap_or(1);
    let one = |choice| {
        let mut rendering = Rendering {
            text: String::new(),
            pieces: Vec::new(),
        };
        for element in &pattern.elements {
            rendering.element(element, choice);
        }
        rendering
    };
    let mut room = MOST;
    let has_room = |rendering: &Rendering<'_>| {
        let had = room > 0;
        room = room.saturating_sub(rendering.text.len());
        had
    };
    (0..most).map(one).take_while(has_room).collect()
}

fn choices(element: &ast::PatternElement<&str>) -> usize {
    match element {
        ast::PatternElement::Placeable {
            expression: ast::Expression::Select { variants, .. },
        } => variants.len(),
        _ => 1,
    }
}

impl<'a> Rendering<'a> {
    fn push(&mut self, piece: &'a str) {
        self.pieces.push((self.text.len(), piece));
        self.text.push_str(piece);
    }

    fn element(&mut self, element: &ast::PatternElement<&'a str>, choice: usize) {
        match element {
            ast::PatternElement::TextElement { value } => self.push(value),
            ast::PatternElement::Placeable { expression } => match expression {
                ast::Expression::Select { variants, .. } => {
                    if let Some(variant) = variants.get(choice.min(variants.len().saturating_sub(1))) {
                        let elements = &variant.value.elements;
                        elements.iter().for_each(|element| self.element(element, choice));
                    }
                }
                ast::Expression::Inline(inline) => {
                    self.text.push(FILLED);
                    match inline {
                        ast::InlineExpression::VariableReference { id }
                        | ast::InlineExpression::TermReference { id, .. } => self.push(id.name),
                        ast::InlineExpression::StringLiteral { value } => self.push(value),
                        _ => {}
                    }
                    self.text.push(FILLED);
                }
            },
        }
    }

    /// The slice of the file at a byte of the text, as long as the character there.
    fn place(&self, at: usize) -> &'a str {
        let index = self.pieces.partition_point(|(begin, _)| *begin <= at);
        let Some((begin, piece)) = index.checked_sub(1).map(|index| self.pieces[index]) else {
            return self.pieces.first().map_or("", |(_, piece)| &piece[..0]);
        };
        let from = (at - begin).min(piece.len());
        let long = piece[from..].chars().next().map_or(0, char::len_utf8);
        &piece[from..from + long]
    }

    /// The letters that are printed, in order: markup read, targets of links left out, entities as their character, a
    /// line end of the file as a space. What is filled in is one [`FILLED`]; a letter of a `` `name` `` or of words in
    /// another language is a sign of its own that no rule knows.
    pub(super) fn letters(&self) -> Vec<Letter<'a>> {
        let text = format!("{WORD_JOINER}{}", self.text);
        let mut letters = Vec::new();
        let mut links = Vec::new();
        for (event, range) in Parser::new(&text).into_offset_iter() {
            let letter = |sign: char, at: usize| Letter {
                sign,
                place: self.place(at.saturating_sub(WORD_JOINER.len_utf8())),
                meant: at == range.start && text[..at].ends_with('\\'),
            };
            let foreign = links.contains(&true);
            match event {
                Event::Start(Tag::Link { dest_url, .. }) => links.push(dest_url.starts_with("lang:")),
                Event::End(TagEnd::Link) => drop(links.pop()),
                Event::Text(part) if foreign => letters.extend(part.chars().map(|_| letter(STRANGE, range.start))),
                // An entity is shorter than what stands in the file.
                Event::Text(part) if *part != text[range.clone()] => {
                    letters.extend(part.chars().map(|sign| letter(sign, range.start)));
                }
                Event::Text(part) => {
                    letters.extend(part.char_indices().map(|(at, sign)| letter(sign, range.start + at)));
                }
                Event::Code(part) => letters.extend(part.chars().map(|_| letter(STRANGE, range.start))),
                Event::SoftBreak => letters.push(letter(' ', range.start)),
                Event::HardBreak | Event::InlineHtml(_) => letters.push(letter('\n', range.start)),
                _ => {}
            }
        }
        letters.retain(|letter| letter.sign != WORD_JOINER);
        without_names(letters)
    }
}

/// What is filled in as one sign, not as its name between two.
fn without_names(letters: Vec<Letter<'_>>) -> Vec<Letter<'_>> {
    let mut inside = false;
    letters
        .into_iter()
        .filter(|letter| {
            let outside = !inside;
            inside ^= letter.sign == FILLED;
            outside
        })
        .collect()
}
