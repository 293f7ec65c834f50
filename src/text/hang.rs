//! How far does a sign at the edge of a line hang into the margin?
//!
//! Small signs at an edge make it look dented; hung out a little, the edge looks straight. By classes of signs, in
//! thousandths of the sign's own width; a family whose signs are unlike those of others has values of its own. Source
//! of the classes: the package microtype (Schlicht, 2004-), whose values were trimmed for text faces with narrow signs.

/// How far a sign hangs out at the start and at the end of a line, in thousandths of its width.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Hang {
    /// At the start.
    pub start: i64,
    /// At the end.
    pub end: i64,
}

const fn hang(start: i64, end: i64) -> Hang {
    Hang { start, end }
}

/// How a character of a family hangs. Digits do not: in lists and tables they stand under each other.
pub(super) fn of(c: char, family: &str) -> Hang {
    own(c, family).unwrap_or_else(|| class(c))
}

/// What a family has of its own.
fn own(c: char, family: &str) -> Option<Hang> {
    match (family, c) {
        // Its guillemets stand close, with hardly any room beside them.
        ("Literata", '«' | '»') => Some(hang(450, 450)),
        _ => None,
    }
}

fn class(c: char) -> Hang {
    match c {
        '.' | ',' | '…' => hang(0, 600),
        '-' | '\u{2010}' | '\u{2011}' => hang(0, 600),
        ':' | ';' => hang(0, 400),
        '–' => hang(200, 300),
        '—' => hang(150, 200),
        '!' | '?' => hang(0, 150),
        '«' | '‹' | '»' | '›' => hang(350, 350),
        '“' | '”' | '„' => hang(500, 500),
        '‘' | '’' | '‚' | '\'' => hang(600, 600),
        '"' => hang(400, 400),
        '(' | '[' => hang(100, 0),
        ')' | ']' => hang(0, 150),
        '•' => hang(300, 0),
        '/' => hang(100, 150),
        'A' | 'Á' | 'Å' | 'Ä' | 'T' | 'Ŧ' | 'V' | 'W' | 'Y' | 'Ý' => hang(50, 50),
        'v' | 'w' | 'y' => hang(50, 50),
        'k' | 'r' | 't' | 'ŧ' | 'x' | 'z' => hang(0, 40),
        _ => Hang::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_signs_hang_and_letters_and_digits_stand() {
        assert_eq!(of('.', "Any"), hang(0, 600));
        assert_eq!(of('“', "Any"), hang(500, 500));
        assert_eq!([of('n', "Any"), of('1', "Any"), of('ø', "Any")], [Hang::default(); 3]);
    }

    #[test]
    fn a_family_can_have_values_of_its_own() {
        assert_ne!(of('«', "Literata"), of('«', "Source Sans 3"));
        assert_eq!(of(',', "Literata"), of(',', "Source Sans 3"));
    }
}
