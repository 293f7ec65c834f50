//! Which pieces of a message are words, and which must come back as they are?

/// A piece of a message as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// Words with their markup.
    Words(&'a str),
    /// Something in braces that is filled in, such as `{ $phone }`.
    Filled(&'a str),
}

/// The pieces in order; together they are the text. Choices, which hold words themselves, are words.
pub(super) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    if text.contains("->") {
        return vec![Piece::Words(text)];
    }
    let mut rest = text;
    let mut words = 0;
    while let Some(at) = rest[words..].find('{').map(|at| at + words) {
        let end = rest[at..].find('}').map(|end| at + end + 1);
        match end {
            Some(end) if !rest[at + 1..end].contains(['{', '\n', '"']) => {
                if at > 0 {
                    pieces.push(Piece::Words(&rest[..at]));
                }
                pieces.push(Piece::Filled(&rest[at..end]));
                rest = &rest[end..];
                words = 0;
            }
            _ => words = at + 1,
        }
    }
    if !rest.is_empty() {
        pieces.push(Piece::Words(rest));
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_are_the_text() {
        for text in [
            "",
            "a",
            "{ $a }b{ -c }{ $a }",
            "a { $n ->\n [one] x\n *[other] {$n}\n }",
            "{\"{\"} x { $a }",
            "a { b",
        ] {
            let joined: String = pieces(text)
                .iter()
                .map(|piece| match piece {
                    Piece::Words(text) | Piece::Filled(text) => *text,
                })
                .collect();
            assert_eq!(joined, text);
        }
        assert_eq!(pieces("a{ $b }"), [Piece::Words("a"), Piece::Filled("{ $b }")]);
    }
}
