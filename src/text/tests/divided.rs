//! Is a divided word shown and read as it should be?

use super::*;

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
fn capitals_are_divided_as_written() {
    let lines = set(
        &paragraph(vec![styled("Selvhjelpsgruppe", |s| s.case = Case::Upper)]),
        70,
    );
    assert_eq!(lines.iter().map(shown).collect::<Vec<_>>(), ["SELVHJELPS-", "GRUPPE"]);
    assert_eq!(lines.iter().map(read).collect::<Vec<_>>(), ["Selvhjelpsgruppe", ""]);
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

/// A ragged line ends early rather than leave the last letters of a word to the next one.
#[test]
fn ragged_text_leaves_no_stubs() {
    let text = "Spør på frivilligsentralen, på frisklivssentralen, på lærings- og mestringssenteret, og si det til fastlegen. Hun vet om \
                selvorganisert selvhjelp. Problemene er forskjellige, men spør fastlegen først.";
    let typesetter = typesetter();
    let ends = |align| -> Vec<String> {
        let lines = (120..260).step_by(2).flat_map(|width| {
            let paragraph = Paragraph {
                align,
                ..paragraph(vec![run(text, "nb")])
            };
            typesetter.set(&paragraph, Length::pt(width)).lines
        });
        let divided = lines.filter(|line| line.divided);
        divided
            .map(|line| shown(&line).rsplit(' ').next().unwrap_or_default().to_owned())
            .collect()
    };
    let (ragged, justified) = (ends(Align::Start), ends(Align::Justify));
    let has = |ends: &[String], end: &str| ends.iter().any(|word| word == end);
    for stub in ["mestringssente-", "fastle-", "selvorgani-", "forskjel-"] {
        assert!(!has(&ragged, stub), "{stub}");
    }
    assert!(has(&justified, "fastle-"), "{justified:?}");
    // Between the parts of a compound it may be divided.
    let seams = ["frivillig-", "frisklivs-", "mestrings-"];
    assert!(seams.iter().any(|seam| has(&ragged, seam)), "{ragged:?}");
}
