//! Do capitals, features and languages choose other glyphs for the same text?

use super::*;

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

#[test]
fn northern_sami_is_shaped_in_its_language() {
    let sami = set(&paragraph(vec![run("Ŋ", "se")]), 100);
    let norwegian = set(&paragraph(vec![run("Ŋ", "nb")]), 100);
    assert_ne!(sami[0].runs[0].glyphs[0].id, norwegian[0].runs[0].glyphs[0].id);
}

/// The only line of a text of which the letters and figures after `|` are of a form.
fn formed(family: &str, text: &str, form: Form) -> Line {
    let (plain, other) = text.split_once('|').unwrap_or_default();
    let runs = [(plain, Form::Plain), (other, form)];
    let runs = runs.map(|(text, form)| {
        styled(text, |s| {
            (s.families, s.form) = ([family.into()].into(), form);
        })
    });
    check(&paragraph(runs.into()), 200).remove(0)
}

fn ids(line: &Line) -> Vec<u16> {
    let glyphs = line.runs.iter().flat_map(|run| &run.glyphs);
    glyphs.map(|glyph| glyph.id).collect()
}

#[test]
fn superiors_are_the_faces_own_and_read_as_written() {
    for (family, text) in [("Source Sans 3", "1|st"), ("Source Sans 3", "m|2"), ("Literata", "m|2")] {
        let (raised, plain) = (formed(family, text, Form::Superior), formed(family, text, Form::Plain));
        assert_eq!(read(&raised), text.replace('|', ""));
        assert_eq!(ids(&raised)[0], ids(&plain)[0]);
        assert!(
            ids(&raised).iter().zip(ids(&plain)).skip(1).all(|(a, b)| *a != b),
            "{family} {text}"
        );
        let all = raised
            .runs
            .iter()
            .flat_map(|run| run.glyphs.iter().map(move |glyph| (run.size, glyph.offset.y)));
        assert!(
            all.into_iter()
                .all(|(size, down)| size == Length::pt(10) && down == Length::ZERO)
        );
        assert!(raised.width < plain.width);
    }
}

#[test]
fn superiors_that_a_face_lacks_are_small_and_raised() {
    let raised = formed("Literata", "A|Ŋ€", Form::Superior);
    assert_eq!(read(&raised), "AŊ€");
    assert_eq!(ids(&raised), ids(&formed("Literata", "A|Ŋ€", Form::Plain)));
    let [plain, small] = &raised.runs[..] else {
        panic!("{raised:?}");
    };
    assert_eq!(plain.size, Length::pt(10));
    assert_eq!(small.size, Length::micropoints(6_200_000));
    assert!(
        small.glyphs.iter().all(|glyph| glyph.offset.y < -Length::pt(2)),
        "{small:?}"
    );
    assert!(
        small.glyphs.iter().all(|glyph| glyph.offset.y > -Length::pt(4)),
        "{small:?}"
    );
}

#[test]
fn a_fraction_is_one_by_its_form_alone() {
    for family in ["Source Sans 3", "Literata"] {
        let (fraction, plain) = (
            formed(family, "ca. |1/2", Form::Fraction),
            formed(family, "ca. |1/2", Form::Plain),
        );
        assert_eq!(read(&fraction), "ca. 1/2");
        assert_eq!(ids(&fraction)[..4], ids(&plain)[..4]);
        assert_ne!(ids(&fraction)[4..], ids(&plain)[4..], "{family}");
    }
}
