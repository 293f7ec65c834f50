//! What becomes of words without end, of signs without a glyph, of nothing at all?

use super::*;

#[test]
fn a_word_that_is_too_long_is_named_and_shown() {
    let whole = Paragraph {
        hyphenate: false,
        ..paragraph(vec![run("en selvhjelpsgruppe her", "nb")])
    };
    let set = typesetter().set(&whole, Length::pt(40));
    assert_eq!(codes(&set.findings), [(Code::WordTooLong, Severity::Error)]);
    let finding = set.findings.iter().next().unwrap();
    assert!(
        finding.message.starts_with("`selvhjelpsgruppe` is ") && finding.notes[0].contains("`test`"),
        "{finding:?}"
    );
    assert_eq!(
        set.lines.iter().map(read).collect::<Vec<_>>(),
        ["en ", "selvhjelpsgruppe ", "her"]
    );
}

#[test]
fn missing_glyphs_are_reported_and_still_have_room() {
    let set = typesetter().set(
        &paragraph(vec![run("Hei 😀 สวัสดี مرحبا 한국 नमस्ते", "nb")]),
        Length::pt(100),
    );
    assert_eq!(codes(&set.findings), [(Code::GlyphMissing, Severity::Error)]);
    assert!(!set.lines.is_empty());
}

#[test]
fn a_paragraph_of_nothing_has_no_lines() {
    assert!(set(&paragraph(vec![run("", "nb")]), 100).is_empty());
    assert!(set(&paragraph(vec![run("\u{ad}\u{200b}", "nb")]), 100).is_empty());
    assert!(set(&paragraph(Vec::new()), 100).is_empty());
}

#[test]
fn ten_thousand_soft_hyphens_are_no_trouble() {
    let word = "selv\u{ad}".repeat(10_000);
    let lines = check(&paragraph(vec![run(&word, "nb")]), 100);
    assert!(lines.len() > 1_000 && lines.iter().rev().skip(1).all(|line| line.divided));
}

#[test]
fn a_hundred_thousand_words_are_no_trouble() {
    let text = "selvhjelp i gruppe – ".repeat(25_000);
    check(&paragraph(vec![run(&text, "nb")]), 150);
    check(
        &Paragraph {
            balance: true,
            ..paragraph(vec![run(&text, "nb")])
        },
        100_000,
    );
}

#[test]
fn a_word_without_spaces_and_without_end_is_no_trouble() {
    let set = typesetter().set(&paragraph(vec![run(&"x".repeat(100_000), "nb")]), Length::pt(100));
    assert_eq!(codes(&set.findings), [(Code::WordTooLong, Severity::Error)]);
}

/// Four times the breaks in one word are four times the work, however they came about.
#[test]
fn the_breaks_of_a_word_cost_the_same_however_many_there_are() {
    let looked = |piece: &str, count: usize| {
        LOOKED.set(0);
        let lines = set(&paragraph(vec![run(&piece.repeat(count), "nb")]), 100);
        assert!(lines.len() > count / 20, "{piece:?}: {}", lines.len());
        LOOKED.get()
    };
    for piece in ["ord\u{ad}", "ord-", "ord\u{200b}", "/ab", "ord\u{ad}ord-"] {
        let (few, many) = (looked(piece, 500), looked(piece, 2_000));
        assert!(few > 500 && many < few * 5, "{piece:?}: {few} and {many}");
    }
}

/// The same where each of the breaks is within a ligature.
#[test]
fn ligatures_at_the_breaks_of_a_word_cost_the_same_however_many_there_are() {
    let looked = |count: usize| {
        let text = "ef\u{ad}fe".repeat(count);
        let paragraph = paragraph(vec![styled(&text, |s| s.families = ["Literata".into()].into())]);
        LOOKED.set(0);
        let lines = set(&paragraph, 100);
        assert!(
            lines.len() > count / 20 && lines.iter().any(|line| line.divided),
            "{}",
            lines.len()
        );
        LOOKED.get()
    };
    let (few, many) = (looked(500), looked(2_000));
    assert!(few > 500 && many < few * 5, "{few} and {many}");
}
