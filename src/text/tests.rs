//! Do the stages together give lines that can be painted and read?

mod directions;
mod divided;
mod features;
mod limits;
mod places;

use std::cell::Cell;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, LazyLock};

use super::*;
use crate::diag::{Code, Findings, Severity};
use crate::font::FontBook;
use crate::locale::Form;
use crate::source::house::Hyphenation;

thread_local! {
    /// How many characters this thread has looked at to compare the edges of lines, to find words around a division and to shape
    /// parts of words again.
    pub(super) static LOOKED: Cell<usize> = const { Cell::new(0) };
}

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
        form: Form::Plain,
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
