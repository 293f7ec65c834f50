//! Do paragraphs keep to shapes and bounds, and offer other numbers of lines?

use super::tests::{paragraph, run, typesetter};
use super::*;

const PROSE: &str = "Selvorganisert selvhjelp tar utgangspunkt i mennesker som vil gjøre noe med sitt eget problem, sammen med \
    andre. Gruppa har ingen leder og ingen behandler: alle deltar på eget ansvar, og alle har taushetsplikt. Mange møter \
    kjenner igjen sine egne tanker hos andre, og det gjør godt.";

fn prose(align: Align, bounds: Bounds) -> Paragraph {
    Paragraph {
        align,
        bounds,
        ..paragraph(vec![run(PROSE, "nb")])
    }
}

fn slot(start: i64, width: i64) -> Slot {
    Slot {
        start: Length::pt(start),
        width: Length::pt(width),
    }
}

fn set(paragraph: &Paragraph, points: i64) -> Vec<Line> {
    typesetter().set(paragraph, Length::pt(points)).lines
}

#[test]
fn lines_stand_where_the_shape_has_room() {
    let shape = Shape::new(vec![slot(60, 120), slot(60, 120), slot(0, 180)]);
    let lines = typesetter()
        .set_in(&prose(Align::Justify, Bounds::default()), &shape)
        .lines;
    let places: Vec<_> = lines.iter().map(|line| (line.runs[0].x, line.width)).collect();
    let wide = (Length::ZERO, Length::pt(180));
    assert_eq!(places[..2], [(Length::pt(60), Length::pt(120)); 2]);
    assert!(places.len() > 5 && places[2..places.len() - 1].iter().all(|place| *place == wide));
}

#[test]
fn a_plain_shape_is_a_width() {
    let prose = prose(Align::Start, Bounds::default());
    let shape = Shape::new(vec![slot(0, 150); 4]);
    assert_eq!(typesetter().set_in(&prose, &shape).lines, set(&prose, 150));
}

#[test]
fn a_shape_without_room_is_set_nevertheless() {
    let prose = prose(Align::Justify, Bounds::default());
    for shape in [Shape::new(Vec::new()), Shape::new(vec![slot(5, -20), slot(0, 0)])] {
        assert!(!typesetter().set_in(&prose, &shape).lines.is_empty());
    }
}

#[test]
fn letters_widen_before_gaps_open() {
    let bounds = Bounds {
        expansion: (-200, 200),
        ..Bounds::default()
    };
    let lines = set(&prose(Align::Justify, bounds), 200);
    let plain = set(&prose(Align::Justify, Bounds::default()), 200);
    assert!(
        plain
            .iter()
            .flat_map(|line| &line.runs)
            .all(|run| run.expansion == 10_000)
    );
    let expansions: Vec<u16> = lines.iter().map(|line| line.runs[0].expansion).collect();
    assert!(expansions.iter().all(|e| (9_800..=10_200).contains(e)) && expansions.iter().any(|e| *e != 10_000));
    assert_eq!(expansions.last(), Some(&10_000));
    let (_, full) = lines.split_last().unwrap();
    assert!(full.iter().all(|line| line.width == Length::pt(200)));
}

#[test]
fn the_space_between_letters_gives_only_where_it_may() {
    let lines = |tracking| {
        let bounds = Bounds {
            tracking,
            ..Bounds::default()
        };
        // A measure of two words leaves gaps that letters can help to fill.
        let lines = set(
            &Paragraph {
                hyphenate: false,
                ..prose(Align::Justify, bounds)
            },
            75,
        );
        let first = |line: &Line| line.runs[0].glyphs[0].advance;
        lines.iter().map(first).collect::<Vec<_>>()
    };
    assert_ne!(lines((0, 20)), lines((0, 0)));
}

#[test]
fn ragged_lines_give_to_take_in_a_word() {
    let bounds = Bounds {
        expansion: (-200, 0),
        ..Bounds::default()
    };
    let natural = typesetter().widths(&prose(Align::Start, Bounds::default())).natural;
    let width = natural - natural / 100;
    let set = |bounds| typesetter().set(&prose(Align::Start, bounds), width).lines;
    assert_eq!((set(Bounds::default()).len(), set(bounds).len()), (2, 1));
    assert!(set(bounds)[0].runs[0].expansion < 10_000 && set(bounds)[0].width <= width + Length::micropoints(1_000));
}

#[test]
fn punctuation_hangs_into_both_margins() {
    let bounds = Bounds {
        protrusion: true,
        ..Bounds::default()
    };
    let quoted = Paragraph {
        align: Align::Justify,
        bounds,
        ..paragraph(vec![run(&format!("«{PROSE}»"), "nb")])
    };
    let lines = set(&quoted, 150);
    let first = (lines[0].runs[0].x, lines[0].width);
    assert!(first.0 < Length::ZERO && first.1 > Length::pt(150), "{first:?}");
    let divided = lines.iter().filter(|line| line.divided);
    assert!(divided.clone().count() > 0);
    for line in divided {
        let over = line.width + line.runs[0].x - Length::pt(150);
        assert!(over > Length::pt(1) && over < Length::pt(3), "{over:?}");
    }
}

#[test]
fn quotation_marks_hang_where_their_language_has_them() {
    let bounds = Bounds {
        protrusion: true,
        ..Bounds::default()
    };
    for (text, language) in [("«Ja.»", "nb"), ("“Yes.”", "en"), ("‘Yes.’", "en")] {
        let quoted = |bounds| {
            set(
                &Paragraph {
                    bounds,
                    ..paragraph(vec![run(text, language)])
                },
                150,
            )
        };
        let (hung, plain) = (quoted(bounds), quoted(Bounds::default()));
        assert!(hung[0].runs[0].x < Length::ZERO, "{text}");
        assert_eq!(plain[0].runs[0].x, Length::ZERO, "{text}");
        // At the other edge as well, so that its letters end where the letters of other lines do.
        let end = Paragraph {
            align: Align::End,
            bounds,
            ..paragraph(vec![run(text, language)])
        };
        let line = &set(&end, 150)[0];
        assert!(line.runs[0].x + line.width > Length::pt(150), "{text}");
    }
}

#[test]
fn one_line_more_and_one_fewer_can_be_had_at_a_cost() {
    for align in [Align::Start, Align::Justify] {
        let found: Vec<_> = (120..200)
            .flat_map(|points| {
                let prose = prose(align, Bounds::default());
                let shape = Shape::plain(Length::pt(points));
                let best = typesetter().set_in(&prose, &shape).lines.len();
                let alternatives = typesetter().alternatives(&prose, &shape);
                for a in &alternatives {
                    let bounds = Bounds {
                        looseness: a.looseness,
                        ..Bounds::default()
                    };
                    let lines = typesetter()
                        .set_in(
                            &Paragraph {
                                bounds,
                                ..prose.clone()
                            },
                            &shape,
                        )
                        .lines
                        .len();
                    assert_eq!((lines, lines as i64), (a.lines, best as i64 + i64::from(a.looseness)));
                    assert_eq!(a.cost == 0, a.looseness == 0);
                }
                alternatives
            })
            .map(|a| a.looseness)
            .collect();
        assert!(found.contains(&1) && found.contains(&0), "{align:?} {found:?}");
    }
}

#[test]
fn a_line_more_is_found_in_one_of_several_pieces() {
    let text = format!("Kort.\u{2028}{PROSE}\u{2028}Kort.");
    let shape = Shape::plain(Length::pt(140));
    let whole = paragraph(vec![run(&text, "nb")]);
    let lines = |looseness| {
        let bounds = Bounds {
            looseness,
            ..Bounds::default()
        };
        typesetter()
            .set_in(
                &Paragraph {
                    bounds,
                    ..whole.clone()
                },
                &shape,
            )
            .lines
            .len()
    };
    assert_eq!(lines(1), lines(0) + 1);
}

#[test]
fn bounds_that_contradict_themselves_give_nothing() {
    let bounds = Bounds {
        expansion: (300, -300),
        tracking: (40, -40),
        ..Bounds::default()
    };
    let contrary = prose(Align::Justify, bounds);
    assert_eq!(set(&contrary, 140), set(&prose(Align::Justify, Bounds::default()), 140));
}
