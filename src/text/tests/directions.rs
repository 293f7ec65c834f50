//! Do words of scripts that run from right to left stand in their order?

use super::*;

/// A line's runs from left to right.
fn from_left(line: &Line) -> Vec<&str> {
    let mut runs: Vec<_> = line.runs.iter().map(|run| (run.x, &*run.text)).collect();
    runs.sort();
    runs.into_iter().map(|(_, text)| text).collect()
}

#[test]
fn words_of_another_direction_run_from_right_to_left() {
    let text = paragraph(vec![run("Se \u{5d0}\u{5d1}\u{5d2} \u{5d3}\u{5d4} 12 her", "nb")]);
    // The project's fonts lack these letters; their order is that of the signs that stand for them.
    let line = &check(&text, 400)[0];
    assert_eq!(
        from_left(line),
        ["Se ", "12", " ", "\u{5d3}\u{5d4}", " ", "\u{5d0}\u{5d1}\u{5d2}", " her"]
    );
    // Readers get the words in the order of the text, and painting goes from left to right within each.
    assert_eq!(read(line), "Se \u{5d0}\u{5d1}\u{5d2} \u{5d3}\u{5d4} 12 her");
    let starts: Vec<u32> = line.runs[1].glyphs.iter().map(|glyph| glyph.start).collect();
    assert_eq!(starts, [4, 2, 0]);
}

#[test]
fn a_line_that_ends_in_another_direction_keeps_its_space_at_the_end() {
    let text = paragraph(vec![run("Se \u{5d0}\u{5d1}\u{5d2} \u{5d3}\u{5d4}", "nb")]);
    let whole = check(&text, 400)[0].width;
    let lines = check(&text, whole.to_micropoints() / 1_000_000 - 1);
    assert_eq!(lines.len(), 2);
    assert_eq!(from_left(&lines[0]), ["Se ", "\u{5d0}\u{5d1}\u{5d2}", " "]);
    assert!(lines[0].width < whole);
}
