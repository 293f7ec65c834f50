//! Do lines end and stand where their paragraph says?

use super::*;

#[test]
fn the_space_at_a_line_end_is_past_the_measure() {
    let lines = set(&paragraph(vec![run("selvhjelp grupper", "nb")]), 50);
    assert_eq!(lines.iter().map(read).collect::<Vec<_>>(), ["selvhjelp ", "grupper"]);
    let all: Length = lines[0].runs[0].glyphs.iter().map(|glyph| glyph.advance).sum();
    assert!(lines[0].width < all);
}

#[test]
fn the_authors_breaks_end_lines() {
    let lines = set(
        &paragraph(vec![run("en\u{2028}to\u{2028}\u{2028}tre\u{2028}", "nb")]),
        200,
    );
    assert_eq!(lines.iter().map(read).collect::<Vec<_>>(), ["en ", "to ", " ", "tre "]);
    assert!(lines.iter().all(|line| line.ends));
}

#[test]
fn tracking_is_space_between_letters_only() {
    let plain = &set(&paragraph(vec![run("Hjelp", "nb")]), 200)[0];
    let tracked = &set(&paragraph(vec![styled("Hjelp", |s| s.tracking = 100)]), 200)[0];
    assert_eq!(tracked.width, plain.width + Length::pt(4));
}

#[test]
fn runs_with_other_marks_stay_apart() {
    let marks = |second| {
        let runs = vec![
            run("en ", "nb"),
            TextRun {
                mark: second,
                ..run("to", "nb")
            },
        ];
        set(&paragraph(runs), 200)[0]
            .runs
            .iter()
            .map(|run| (run.mark, run.text.to_string()))
            .collect::<Vec<_>>()
    };
    assert_eq!(marks(0), [(0, "en to".into())]);
    assert_eq!(marks(1), [(0, "en ".into()), (1, "to".into())]);
}

#[test]
fn justified_lines_fill_the_measure() {
    let lines = set(
        &Paragraph {
            align: Align::Justify,
            ..paragraph(vec![run(PROSE, "nb")])
        },
        200,
    );
    let (last, full) = lines.split_last().unwrap();
    assert!(full.len() > 3 && full.iter().all(|line| line.width == Length::pt(200)));
    assert!(last.width <= Length::pt(200));
}

#[test]
fn alignment_moves_lines() {
    let x = |align| {
        set(
            &Paragraph {
                align,
                ..paragraph(vec![run("hjelp", "nb")])
            },
            100,
        )[0]
        .runs[0]
            .x
    };
    let rest = Length::pt(100) - set(&paragraph(vec![run("hjelp", "nb")]), 100)[0].width;
    assert_eq!([x(Align::Start), x(Align::Justify)], [Length::ZERO; 2]);
    assert_eq!((x(Align::End), x(Align::Center)), (rest, rest / 2));
}

#[test]
fn the_first_line_is_indented() {
    let lines = set(
        &Paragraph {
            first_line: Length::pt(12),
            ..paragraph(vec![run(PROSE, "nb")])
        },
        150,
    );
    assert_eq!((lines[0].runs[0].x, lines[1].runs[0].x), (Length::pt(12), Length::ZERO));
    assert!(lines[0].width <= Length::pt(138));
}

#[test]
fn a_heading_is_balanced_and_not_divided() {
    let heading = Paragraph {
        hyphenate: false,
        balance: true,
        ..paragraph(vec![run("Hvordan sette i gang en gruppe hos oss", "nb")])
    };
    let lines = set(&heading, 150);
    assert_eq!(
        lines.iter().map(shown).collect::<Vec<_>>(),
        ["Hvordan sette i gang ", "en gruppe hos oss"]
    );
}

#[test]
fn widths_say_what_a_paragraph_needs() {
    let text = paragraph(vec![run("en selvhjelpsgruppe\u{2028}på Hamar", "nb")]);
    let Widths { natural, least } = typesetter().widths(&text);
    assert_eq!(typesetter().set(&text, natural).lines.len(), 2);
    assert!(typesetter().set(&text, natural - Length::pt(1)).lines.len() > 2);
    assert!(typesetter().set(&text, least).findings.is_empty());
    assert!(!typesetter().set(&text, least - Length::pt(1)).findings.is_empty());
}

#[test]
fn the_reach_of_a_line_is_that_of_its_highest_face() {
    let runs = vec![run("en ", "nb"), styled("to", |s| s.size = Length::pt(20))];
    let line = &set(&paragraph(runs), 200)[0];
    assert_eq!(
        (line.ascent, line.descent),
        (Length::pt(20), Length::micropoints(6_520_000))
    );
}
