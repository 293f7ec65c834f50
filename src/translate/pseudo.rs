//! What would a long translation look like, before there is one?
//!
//! The artificial language has the words of the source with letters of Northern Sami in place of the plain ones, and is
//! 30 per cent longer. Markup, entities, links and everything in braces stay as they are.

use super::file::MessageFile;

/// What takes the place of plain letters: every letter of Northern Sami that Norwegian lacks is among them.
const LETTERS: [(char, char); 16] = [
    ('a', 'á'),
    ('c', 'č'),
    ('d', 'đ'),
    ('n', 'ŋ'),
    ('s', 'š'),
    ('t', 'ŧ'),
    ('z', 'ž'),
    ('e', 'æ'),
    ('A', 'Á'),
    ('C', 'Č'),
    ('D', 'Đ'),
    ('N', 'Ŋ'),
    ('S', 'Š'),
    ('T', 'Ŧ'),
    ('Z', 'Ž'),
    ('O', 'Ø'),
];

/// Words that make a message longer, in turn.
const FILLER: [&str; 6] = ["áđŋa", "šuočžu", "ŧiehčču", "žáđđŋo", "vuolŧŧeš", "čiŋa"];

/// The line of a file's head that says what it is.
const HEAD: &str = "### State: artificial";

/// The file in the artificial language; its head says so, and that nobody has read it.
pub fn pseudo(source: &MessageFile) -> String {
    let mut lines = source.lines.clone();
    for entry in &source.entries {
        for (at, line) in lines[entry.start..entry.end].iter_mut().enumerate() {
            *line = pseudo_line(line, at == 0);
        }
    }
    for line in lines.iter_mut().filter(|line| is_head(line)) {
        *line = format!("{HEAD}{}", source.newline);
    }
    if !lines.iter().any(|line| is_head(line)) {
        lines.insert(0, format!("{HEAD}{0}{0}", source.newline));
    }
    source.with(&lines)
}

/// Whether a line says what the file is.
fn is_head(line: &str) -> bool {
    let said = line.strip_prefix("###").and_then(|rest| rest.split_once(':'));
    said.is_some_and(|(key, _)| key.trim().eq_ignore_ascii_case("state"))
}

/// A line of a message: what stands before its words, its words, its end.
fn pseudo_line(line: &str, first: bool) -> String {
    let body = line.trim_end_matches(['\n', '\r']);
    let end = &line[body.len()..];
    let words = if first {
        body.find('=').map_or(body.len(), |at| at + 1)
    } else {
        let indent = body.len() - body.trim_start().len();
        match body[indent..].chars().next() {
            // A choice: its name stays.
            Some('[' | '*') => body.find(']').map_or(body.len(), |at| at + 1),
            // An attribute: the same.
            Some('.') => body.find('=').map_or(body.len(), |at| at + 1),
            _ => indent,
        }
    };
    let (head, text) = body.split_at(words);
    // Braces that go over several lines: only choices, which begin a line of their own, are words.
    if text.matches('{').count() != text.matches('}').count() {
        return line.to_owned();
    }
    format!("{head}{}{end}", pseudo_text(text))
}

/// Words in the artificial language, 30 per cent longer.
pub fn pseudo_text(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    let mut letters = 0_usize;
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let fixed = untouched(rest);
        if fixed > 0 {
            out.push_str(&rest[..fixed]);
            rest = &rest[fixed..];
            continue;
        }
        letters += 1;
        let other = LETTERS.iter().find(|(plain, _)| *plain == letter);
        out.push(other.map_or(letter, |(_, other)| *other));
        rest = &rest[letter.len_utf8()..];
    }
    let mut more = (letters * 3).div_ceil(10);
    if text.chars().filter(|c| c.is_alphabetic()).count() < 2 || letters < 2 {
        more = 0;
    }
    let mut tail = String::new();
    for word in FILLER.iter().cycle() {
        if more == 0 {
            break;
        }
        let room = more.saturating_sub(1);
        let word: String = word.chars().take(room.max(1)).collect();
        more = more.saturating_sub(word.chars().count() + 1);
        tail.push(' ');
        tail.push_str(&word);
    }
    let kept = out.trim_end_matches(|c: char| ".!?:»”*`\\ ".contains(c)).len();
    // Never between a bracket and its target.
    let kept = if out[kept..].contains(['*', '`']) {
        out.trim_end_matches('\\').len()
    } else {
        kept
    };
    out.insert_str(kept, &tail);
    out
}

/// How many bytes at the start of a text stay as they are: what stands in braces, an entity, the target of a link, code.
fn untouched(text: &str) -> usize {
    let closed = |end: char| text.find(end).map_or(text.len(), |at| at + end.len_utf8());
    match text.as_bytes()[0] {
        b'{' => braces(text),
        b'&' => text
            .find(';')
            .filter(|at| *at < 12 && text[1..*at].chars().all(|c| c.is_ascii_alphanumeric() || c == '#'))
            .map_or(0, |at| at + 1),
        b']' if text.starts_with("](") => closed(')'),
        b'`' => text[1..].find('`').map_or(0, |at| at + 2),
        b'\\' => text.chars().take(2).map(char::len_utf8).sum(),
        _ => 0,
    }
}

fn braces(text: &str) -> usize {
    let mut depth = 0_usize;
    for (at, letter) in text.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at + 1;
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceText;

    #[test]
    fn words_grow_by_a_third_and_markup_stays() {
        let text = pseudo_text(
            "Ring [{ $phone }]({ $phone-link }) eller **116&nbsp;123** og `SN-05`, på [nett](https://x.no/a).",
        );
        for kept in [
            "[{ $phone }]({ $phone-link })",
            "&nbsp;",
            "`SN-05`",
            "](https://x.no/a)",
            "**",
        ] {
            assert!(text.contains(kept), "{kept} in {text}");
        }
        let plain = "Andre har det vanskelig akkurat som deg";
        let (short, long) = (plain.chars().count(), pseudo_text(plain).chars().count());
        assert!(
            (short * 13 / 10..=short * 14 / 10 + 1).contains(&long),
            "{short} {long}"
        );
    }

    #[test]
    fn every_sami_letter_is_there() {
        let text = pseudo_text("A lazy cat died, Zoe Candy Stan DO sizes tents and a dozen NTSZCDA");
        for letter in "ÁČĐŊŠŦŽáčđŋšŧž".chars() {
            assert!(text.contains(letter), "{letter} in {text}");
        }
    }

    #[test]
    fn the_head_says_that_it_is_no_translation() {
        for text in [
            "### Words\r\n### State: source\r\n\r\na = Hei du\r\n",
            "# of a\na = Hei du\n",
        ] {
            let source = MessageFile::parse(&SourceText::new("a.ftl", text)).expect(text);
            let made = pseudo(&source);
            let again = MessageFile::parse(&SourceText::new("a.ftl", &made)).expect(&made);
            assert!(again.artificial && !again.mark(&again.entries[0]).reviewed, "{made}");
            assert_eq!(made.matches("State:").count(), 1);
        }
    }

    #[test]
    fn choices_terms_and_attributes_can_still_be_read() {
        let text = "-p = { $case ->\n   *[nominative] Selvhjelp Norge\n    [genitive] Selvhjelp\n}\na = { -p(case: \"genitive\") } og { $edition }\n    .note = Hei\n";
        let source = MessageFile::parse(&SourceText::new("a.ftl", text)).expect(text);
        let made = pseudo(&source);
        let again = MessageFile::parse(&SourceText::new("a.ftl", &made)).expect(&made);
        assert_eq!(again.entries.len(), 2);
        assert!(
            made.contains("*[nominative] Šælvhjælp") && made.contains("{ -p(case: \"genitive\") }"),
            "{made}"
        );
    }
}
