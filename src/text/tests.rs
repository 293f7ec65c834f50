//! Do the stages together give lines that can be painted and read?

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, LazyLock};

use super::*;
use crate::diag::{Code, Findings, Severity};
use crate::font::FontBook;
use crate::source::house::Hyphenation;

/// The project's fonts, loaded once for all tests of this room.
pub(super) fn book() -> &'static FontBook {
    static BOOK: LazyLock<FontBook> = LazyLock::new(|| {
        FontBook::load(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/fonts"))).unwrap_or_else(|f| panic!("{f:?}"))
    });
    &BOOK
}

pub(super) fn face(family: &str, weight: u16, italic: bool) -> FaceId {
    book().select(family, weight, italic).unwrap()
}

/// Source Sans 3 in 10 points, with nothing special.
pub(super) fn style() -> CharStyle {
    CharStyle {
        families: ["Source Sans 3".into()].into(),
        weight: 400,
        italic: false,
        size: Length::pt(10),
        features: [].into(),
        tracking: 0,
        case: Case::AsWritten,
    }
}

pub(super) fn run(text: &str, language: &str) -> TextRun {
    TextRun {
        text: text.into(),
        style: Arc::new(style()),
        language: language.into(),
        mark: 0,
    }
}

pub(super) fn paragraph(runs: Vec<TextRun>) -> Paragraph {
    let origin = Origin {
        place: None,
        message_place: None,
        language: "nb".into(),
        message: "test".into(),
    };
    Paragraph {
        runs,
        align: Align::Start,
        hyphenate: true,
        balance: false,
        first_line: Length::ZERO,
        bounds: Bounds::default(),
        origin,
    }
}

pub(super) fn typesetter() -> Typesetter<'static> {
    let hyphenation = [
        ("nb", Hyphenation::Nb),
        ("nn", Hyphenation::Nn),
        ("en", Hyphenation::EnGb),
        ("se", Hyphenation::None),
    ];
    Typesetter::new(
        book(),
        hyphenation
            .map(|(tag, patterns)| (tag.to_owned(), patterns))
            .into_iter()
            .collect::<BTreeMap<_, _>>(),
    )
}

fn styled(text: &str, change: impl FnOnce(&mut CharStyle)) -> TextRun {
    let mut style = style();
    change(&mut style);
    TextRun {
        style: Arc::new(style),
        ..run(text, "nb")
    }
}

/// The glyphs' text of a line, with `-` where a hyphen that is not in the text is shown.
fn shown(line: &Line) -> String {
    let text: String = line.runs.iter().map(|run| &*run.text).collect();
    if line.divided { text + "-" } else { text }
}

/// What readers get for a line.
fn read(line: &Line) -> String {
    line.runs
        .iter()
        .map(|run| run.actual.as_deref().unwrap_or(&run.text))
        .collect()
}

fn set(paragraph: &Paragraph, points: i64) -> Vec<Line> {
    let set = typesetter().set(paragraph, Length::pt(points));
    assert_eq!(set.findings, Findings::new());
    set.lines
}

fn set_text(text: &str, points: i64) -> Vec<String> {
    set(&paragraph(vec![run(text, "nb")]), points)
        .iter()
        .map(shown)
        .collect()
}

fn codes(findings: &Findings) -> Vec<(Code, Severity)> {
    findings.iter().map(|f| (f.code, f.severity)).collect()
}

const PROSE: &str = "Selvorganisert selvhjelp tar utgangspunkt i mennesker som vil gjøre noe med sitt eget problem, sammen med \
    andre. Gruppa har ingen leder og ingen behandler: alle deltar på eget ansvar, og alle har taushetsplikt. Les mer på \
    selvhjelp.no/grupper eller ring 23\u{a0}33\u{a0}19\u{a0}00 – vi hjelper deg i gang. Årsmøtet «Felles løft» var i 2014–2018, \
    og «Ŋ» er en bokstav på samisk.";

/// Everything that can be checked of any set paragraph.
fn check(paragraph: &Paragraph, points: i64) -> Vec<Line> {
    let lines = typesetter().set(paragraph, Length::pt(points)).lines;
    let written: String = paragraph.runs.iter().map(|run| &*run.text).collect();
    let expected = written
        .replace(['\u{ad}', '\u{200b}', '\u{2060}'], "")
        .replace(['\u{2028}', '\n', '\t'], " ");
    // A joiner or selector with nothing to act on has no glyph, and readers miss nothing without it.
    let without_joiners = |text: &str| text.replace(['\u{200c}', '\u{200d}', '\u{fe0f}'], "");
    let read: String = lines.iter().map(read).collect();
    assert_eq!(without_joiners(&read), without_joiners(&expected));
    for line in &lines {
        for run in &line.runs {
            let mut at = 0;
            let mut glyphs: Vec<&Glyph> = run.glyphs.iter().collect();
            // From right to left, what is painted first is read last.
            if glyphs.first().is_some_and(|first| first.start > 0) {
                glyphs.reverse();
            }
            for glyph in glyphs {
                assert!(
                    glyph.start <= glyph.end && run.text.get(glyph.start as usize..glyph.end as usize).is_some(),
                    "{run:?}"
                );
                if glyph.start < glyph.end {
                    assert_eq!(glyph.start, at, "{run:?}");
                    at = glyph.end;
                }
            }
            assert_eq!(without_joiners(&run.text[at as usize..]), "", "{run:?}");
        }
        let mut runs: Vec<&GlyphRun> = line.runs.iter().collect();
        runs.sort_by_key(|run| run.x);
        for pair in runs.windows(2) {
            let width: Length = pair[0].glyphs.iter().map(|glyph| glyph.advance).sum();
            assert_eq!(pair[1].x, pair[0].x + width);
        }
    }
    assert!(lines.last().is_none_or(|line| line.ends));
    lines
}

/// Several ways to write the same prose, for what must hold everywhere.
pub(super) fn samples() -> Vec<Paragraph> {
    let mixed = vec![
        styled("Selvhjelp", |s| s.weight = 700),
        run(" er \u{ad}selv\u{ad}organi\u{ad}sert\u{2028}", "nb"),
        styled("efføktiv straße oﬃce hjelpegrupper ", |s| s.case = Case::Upper),
        TextRun {
            mark: 7,
            ..run("offentlig\u{200b}hjelp", "nb")
        },
        styled("sjølvhjelps", |s| s.families = ["Literata".into()].into()),
        styled("grupper traffic effektivitet office ", |s| s.tracking = 40),
        TextRun {
            mark: 3,
            ..run("organisational self-help\u{2011}group", "en")
        },
        styled(" ☐ Ŋe\u{301}x\u{308} ", |s| {
            s.families = ["Literata".into(), "Source Sans 3".into()].into()
        }),
    ];
    let align = |align, runs| Paragraph {
        align,
        ..paragraph(runs)
    };
    vec![
        paragraph(vec![run(PROSE, "nb")]),
        align(Align::Justify, vec![run(PROSE, "nb")]),
        align(Align::Center, vec![run(PROSE, "se")]),
        align(
            Align::End,
            vec![styled(PROSE, |s| {
                s.families = ["Literata".into(), "Source Sans 3".into()].into()
            })],
        ),
        paragraph(vec![styled(PROSE, |s| s.case = Case::Upper)]),
        paragraph(mixed.clone()),
        align(Align::Justify, mixed),
        Paragraph {
            first_line: Length::pt(-12),
            ..paragraph(vec![run(PROSE, "nb")])
        },
    ]
}

#[test]
fn readers_get_the_text_in_every_width() {
    for paragraph in samples() {
        for points in [1, 5, 17, 30, 45, 60, 90, 140, 200, 300, 2_000] {
            check(&paragraph, points);
        }
    }
}

#[test]
fn lines_are_as_wide_as_they_were_measured() {
    for paragraph in samples() {
        for points in [40, 60, 75, 90, 110, 140, 180] {
            let Set { lines, findings } = typesetter().set(&paragraph, Length::pt(points));
            for line in lines.iter().skip(1).filter(|_| !findings.has_errors()) {
                assert!(
                    line.width <= Length::pt(points) + Length::micropoints(1_000),
                    "{points} {}",
                    shown(line)
                );
            }
        }
    }
}

#[test]
fn the_same_paragraph_gives_the_same_lines() {
    let setter = typesetter();
    for paragraph in samples() {
        let again = setter.set(&paragraph, Length::pt(120));
        assert_eq!(setter.set(&paragraph, Length::pt(120)), again);
        assert_eq!(typesetter().set(&paragraph, Length::pt(120)), again);
    }
}

#[test]
fn threads_can_share_a_typesetter() {
    fn shared<T: Send + Sync>(_: &T) {}
    shared(&typesetter());
}

#[test]
fn a_divided_word_is_read_as_one() {
    let lines = set(&paragraph(vec![run("en selvhjelpsgruppe.", "nb")]), 65);
    assert_eq!(
        lines.iter().map(shown).collect::<Vec<_>>(),
        ["en selvhjelps-", "gruppe."]
    );
    let actual: Vec<Vec<_>> = lines
        .iter()
        .map(|l| l.runs.iter().map(|r| (&*r.text, r.actual.as_deref())).collect())
        .collect();
    assert_eq!(
        actual,
        [
            vec![("en ", None), ("selvhjelps", Some("selvhjelpsgruppe."))],
            vec![("gruppe.", Some(""))],
        ]
    );
}

#[test]
fn a_word_with_a_hyphen_of_its_own_parts_there_and_is_read_whole() {
    let lines = check(&paragraph(vec![run("A self-help group", "en")]), 38);
    let texts: Vec<String> = lines
        .iter()
        .map(|l| l.runs.iter().map(|r| &*r.text).collect())
        .collect();
    assert_eq!(texts, ["A self-", "help ", "group"]);
    let actual: Vec<_> = lines[0].runs.iter().map(|r| r.actual.as_deref()).collect();
    assert_eq!(actual, [None, Some("self-help")]);
    assert_eq!(lines[1].runs[0].actual.as_deref(), Some(""));
    assert!(lines[0].divided);
    // Where words are not divided, a short one stays whole.
    let whole = Paragraph {
        hyphenate: false,
        ..paragraph(vec![run("A self-help group", "en")])
    };
    assert_eq!(set(&whole, 38).len(), 3);
}

#[test]
fn the_hyphen_stands_for_nothing() {
    let lines = set(&paragraph(vec![run("selvhjelps\u{ad}gruppe", "nb")]), 60);
    let hyphen = lines[0].runs.last().unwrap().glyphs.last().unwrap();
    assert_eq!((hyphen.start, hyphen.end), (10, 10));
    assert!(lines[0].divided && !lines[1].divided);
}

#[test]
fn a_word_on_three_lines_is_read_once() {
    let lines = set(&paragraph(vec![run("selv\u{ad}hjelps\u{ad}grupper", "nb")]), 35);
    assert_eq!(
        lines.iter().map(shown).collect::<Vec<_>>(),
        ["selv-", "hjelps-", "grupper"]
    );
    assert_eq!(
        lines.iter().map(read).collect::<Vec<_>>(),
        ["selvhjelpsgrupper", "", ""]
    );
}

#[test]
fn a_ligature_is_undone_where_its_letters_part() {
    let lines = set(
        &paragraph(vec![styled("ef\u{ad}fekt", |s| {
            s.families = ["Literata".into()].into()
        })]),
        25,
    );
    assert_eq!(lines.iter().map(shown).collect::<Vec<_>>(), ["ef-", "fekt"]);
    assert_eq!(lines[0].runs[0].glyphs.len(), 3);
    assert_eq!(lines[1].runs[0].glyphs.len(), 4);
}

#[test]
fn soft_hyphens_are_not_seen_within_a_line() {
    assert_eq!(set_text("selv\u{ad}hjelp", 200), ["selvhjelp"]);
}

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
fn capitals_are_read_as_written() {
    let lines = set(
        &paragraph(vec![styled("Straße og hjelp", |s| s.case = Case::Upper)]),
        200,
    );
    let run = &lines[0].runs[0];
    assert_eq!(
        (&*run.text, run.actual.as_deref()),
        ("STRASSE OG HJELP", Some("Straße og hjelp"))
    );
}

#[test]
fn what_is_written_in_capitals_needs_no_other_text() {
    let lines = set(&paragraph(vec![styled("NAV 2026", |s| s.case = Case::Upper)]), 200);
    assert_eq!(lines[0].runs[0].actual, None);
}

#[test]
fn capitals_are_divided_as_written() {
    let lines = set(
        &paragraph(vec![styled("Selvhjelpsgruppe", |s| s.case = Case::Upper)]),
        70,
    );
    assert_eq!(lines.iter().map(shown).collect::<Vec<_>>(), ["SELVHJELPS-", "GRUPPE"]);
    assert_eq!(lines.iter().map(read).collect::<Vec<_>>(), ["Selvhjelpsgruppe", ""]);
}

#[test]
fn small_capitals_are_other_glyphs_of_the_same_text() {
    let small = set(&paragraph(vec![styled("Hjelp", |s| s.case = Case::SmallCaps)]), 200);
    let plain = set(&paragraph(vec![run("Hjelp", "nb")]), 200);
    let (small, plain) = (&small[0].runs[0], &plain[0].runs[0]);
    assert_eq!((&small.text, &small.actual), (&plain.text, &None));
    assert_eq!(small.glyphs[0].id, plain.glyphs[0].id);
    assert!(
        small
            .glyphs
            .iter()
            .zip(&plain.glyphs)
            .skip(1)
            .all(|(s, p)| s.id != p.id)
    );
}

#[test]
fn small_capitals_that_a_font_lacks_are_an_error() {
    let italic = styled("Hjelp", |s| (s.case, s.italic) = (Case::SmallCaps, true));
    let set = typesetter().set(&paragraph(vec![italic]), Length::pt(100));
    assert_eq!(codes(&set.findings), [(Code::FeatureUnknown, Severity::Error)]);
    assert_eq!(set.lines.len(), 1);
}

#[test]
fn a_feature_that_a_font_lacks_is_a_warning() {
    let tabular = styled("2026", |s| {
        s.features = [(*b"tnum", 1), (*b"onum", 1), (*b"qqqq", 0)].into()
    });
    let set = typesetter().set(&paragraph(vec![tabular]), Length::pt(100));
    assert_eq!(codes(&set.findings), [(Code::FeatureUnknown, Severity::Warning)]);
}

#[test]
fn features_change_glyphs() {
    let old = set(
        &paragraph(vec![styled("2026", |s| s.features = [(*b"onum", 1)].into())]),
        100,
    );
    let plain = set(&paragraph(vec![run("2026", "nb")]), 100);
    assert_ne!(old[0].runs[0].glyphs[0].id, plain[0].runs[0].glyphs[0].id);
}

#[test]
fn features_are_had_by_style_and_read_as_written() {
    // Fractions, superiors, old-style, tabular and proportional figures, small capitals, ordinals: family, feature, text.
    let all = [
        ("Source Sans 3", *b"frac", "1/2"),
        ("Source Sans 3", *b"sups", "x2"),
        ("Source Sans 3", *b"onum", "369"),
        ("Source Sans 3", *b"pnum", "11"),
        ("Source Sans 3", *b"smcp", "hjelp"),
        ("Source Sans 3", *b"ordn", "1a"),
        ("Literata", *b"frac", "1/2"),
        ("Literata", *b"sups", "x2"),
        ("Literata", *b"onum", "369"),
        ("Literata", *b"tnum", "11"),
        ("Literata", *b"smcp", "hjelp"),
    ];
    for (family, tag, text) in all {
        let with = |features: &[([u8; 4], u32)]| {
            let run = styled(text, |s| {
                (s.families, s.features) = ([family.into()].into(), features.into());
            });
            let lines = check(&paragraph(vec![run]), 200);
            let ids: Vec<u16> = lines[0].runs[0].glyphs.iter().map(|glyph| glyph.id).collect();
            (ids, lines[0].width, read(&lines[0]))
        };
        let (plain, asked) = (with(&[]), with(&[(tag, 1)]));
        let name = String::from_utf8_lossy(&tag);
        assert!(
            (&plain.0, plain.1) != (&asked.0, asked.1),
            "{family}: `{name}` changes nothing"
        );
        assert_eq!((plain.2.as_str(), asked.2.as_str()), (text, text), "{family}: `{name}`");
    }
}

#[test]
fn fractions_leave_other_numbers_and_signs_alone() {
    let ids = |text: &str, features: &[([u8; 4], u32)]| -> Vec<u16> {
        let run = styled(text, |s| {
            (s.families, s.features) = (["Source Sans 3".into()].into(), features.into());
        });
        let lines = check(&paragraph(vec![run]), 200);
        lines[0]
            .runs
            .iter()
            .flat_map(|run| &run.glyphs)
            .map(|glyph| glyph.id)
            .collect()
    };
    let frac = [(*b"frac", 1)];
    for text in ["23331900", "13.", "1/2/3", "2026/", "12,5"] {
        assert_eq!(ids(text, &frac), ids(text, &[]), "{text}");
    }
    let (plain, asked) = (ids("(1/2),", &[]), ids("(1/2),", &frac));
    assert_eq!((plain.first(), plain.last()), (asked.first(), asked.last()));
    assert_ne!(plain[1..4], asked[1..4]);
}

#[test]
fn tabular_figures_are_of_one_width() {
    let width = |text: &str| {
        let run = styled(text, |s| {
            (s.families, s.features) = (["Literata".into()].into(), [(*b"tnum", 1)].into());
        });
        set(&paragraph(vec![run]), 200)[0].width
    };
    assert!(["111", "406", "888"].iter().all(|text| width(text) == width("000")));
}

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

#[test]
fn northern_sami_is_shaped_in_its_language() {
    let sami = set(&paragraph(vec![run("Ŋ", "se")]), 100);
    let norwegian = set(&paragraph(vec![run("Ŋ", "nb")]), 100);
    assert_ne!(sami[0].runs[0].glyphs[0].id, norwegian[0].runs[0].glyphs[0].id);
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

/// Justified lines need the two letters; ragged ones may end before the word.
#[test]
fn ragged_text_keeps_short_words_whole() {
    let text = "Du avgjer sjølv kven du fortel det til. Er du under 18, så ring oss først. Da finner vi ut hvilke grupper som passer best for alle.";
    let divided = |align, word: &str| {
        (110..260)
            .flat_map(|width| {
                let paragraph = Paragraph {
                    align,
                    ..paragraph(vec![run(text, "nb")])
                };
                typesetter().set(&paragraph, Length::pt(width)).lines
            })
            .filter(|line| shown(line).ends_with(word))
            .count()
    };
    for word in [" un-", " bes-", " fin-"] {
        assert_eq!(divided(Align::Start, word), 0, "{word}");
    }
    assert!(divided(Align::Justify, " un-") > 0);
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

#[test]
fn any_mix_of_characters_is_read_as_written() {
    let alphabet: Vec<char> = "affiitselvhjelp ŊßﬁéŉİTh\u{301}\u{200d}\u{200c}\u{ad}\u{2028}\u{a0}  -–/.@(»1\u{200b}\u{2060}\u{2011}☐😀بक\u{fe0f}"
        .chars()
        .collect();
    // A fixed sequence of numbers that look like chance (Knuth's MMIX generator).
    let mut seed = 2_026_u64;
    let mut next = |below: usize| {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % below
    };
    let cases = [Case::AsWritten, Case::Upper, Case::SmallCaps];
    let aligns = [Align::Start, Align::Justify, Align::Center, Align::End];
    for _ in 0..1_500 {
        let mut runs = Vec::new();
        for _ in 0..=next(4) {
            let text: String = (0..next(25)).map(|_| alphabet[next(alphabet.len())]).collect();
            let (case, family) = (cases[next(3)], ["Literata", "Source Sans 3"][next(2)]);
            let mut run = styled(&text, |s| {
                (s.case, s.families, s.tracking) = (case, [family.into()].into(), next(3) as i16 * 20)
            });
            run.mark = next(2) as u32;
            runs.push(run);
        }
        let first_line = Length::pt(next(20) as i64);
        check(
            &Paragraph {
                align: aligns[next(4)],
                first_line,
                balance: next(2) == 0,
                ..paragraph(runs)
            },
            next(120) as i64,
        );
    }
}
