//! Does the yearly report state the numbers in words, charts and tables?

use trykksak::display::{Document, Role};
use trykksak::order::papers::desk::Desk;
use trykksak::order::papers::report::{chart_png, chart_svg, report, report_pages};
use trykksak::order::stats::{Cut, Row, Table, UNDIVIDED, change};

use crate::{keep, root};

fn row(key: &str, label: &str, sent: i64, before: Option<i64>) -> Row {
    Row {
        key: key.into(),
        label: label.into(),
        sent,
        sent_before: before,
        change: before.and_then(|before| change(before, sent)),
        ..Row::default()
    }
}

fn table(cut: Cut, rows: Vec<Row>) -> Table {
    let sum = |of: fn(&Row) -> i64| rows.iter().map(of).sum();
    let before: i64 = rows.iter().filter_map(|row| row.sent_before).sum();
    Table {
        year: Some(2019),
        compared: (before > 0).then_some(2018),
        cut,
        published: true,
        total: row("", "", sum(|row| row.sent), (before > 0).then_some(before)),
        rows,
    }
}

/// The years of which only the totals are known.
fn history() -> Vec<Table> {
    let rows = || vec![row(UNDIVIDED, "", 3106, Some(5476))];
    Cut::ALL.map(|cut| table(cut, rows())).to_vec()
}

/// A year with everything.
fn everything() -> Vec<Table> {
    let titles = vec![
        row("innforing", "Selvhjelp – en innføring", 1310, Some(2001)),
        row(
            "rus",
            "Informasjon om mulighetene for selvorganisert selvhjelp i møte med rusproblemer",
            246,
            Some(700),
        ),
        row("kort-om", "Kort om selvhjelp og selvhjelpsgrupper", 1550, Some(2775)),
    ];
    let languages = [("nb", 2400), ("nn", 306), ("se", 150), ("en", 250)];
    let months = (1..=12).map(|month| row(&format!("2019-{month:02}"), "", 100 + 37 * (month % 5), None));
    vec![
        table(Cut::Title, titles),
        table(
            Cut::Language,
            languages.map(|(tag, sent)| row(tag, tag, sent, None)).to_vec(),
        ),
        table(Cut::Month, months.collect()),
    ]
}

fn pages(language: &str, tables: &[Table]) -> Document {
    Desk::at(root(), |desk| {
        let pages = report_pages(desk, language, tables)?;
        assert!(desk.take_warnings().is_empty());
        Ok(pages)
    })
    .unwrap()
}

#[test]
fn the_report_of_2019_says_by_how_much_fewer() {
    for (language, number, share) in [
        ("nb", "3\u{a0}106", "43,3\u{a0}%"),
        ("nn", "5\u{a0}476", "43,3\u{a0}%"),
        ("se", "3\u{a0}106", "43,3\u{a0}%"),
        ("en", "5,476", "43.3%"),
    ] {
        let text = pages(language, &history()).plain_text();
        assert!(text.contains(number) && text.contains(share), "{text}");
    }
}

#[test]
fn charts_state_their_numbers() {
    let pages = pages("nb", &everything());
    let figures: Vec<&str> = pages
        .tags
        .iter()
        .filter(|tag| tag.role == Role::Figure)
        .filter_map(|tag| tag.alt.as_deref())
        .collect();
    assert_eq!(figures.len(), 4);
    assert!(
        figures[1].contains("Selvhjelp – en innføring 1\u{a0}310, året før 2\u{a0}001"),
        "{}",
        figures[1]
    );
}

#[test]
fn the_report_is_the_same_each_time_in_four_languages() {
    for language in ["nb", "nn", "se", "en"] {
        let made = || Desk::at(root(), |desk| report(desk, language, &everything())).unwrap();
        let first = made();
        assert_eq!(first, made());
        keep(&format!("report-2019.{language}.pdf"), &first);
    }
    let history = Desk::at(root(), |desk| report(desk, "nb", &history())).unwrap();
    keep("report-history.nb.pdf", &history);
}

#[test]
fn a_chart_is_a_file_of_its_own() {
    let table = &everything()[0];
    let svg = Desk::at(root(), |desk| chart_svg(desk, "en", table)).unwrap();
    assert!(
        svg.contains("<desc id=\"d\">Chart of copies sent. ") && svg.contains("1,550"),
        "{svg}"
    );
    assert!(!svg.contains("<text"));
    let png = Desk::at(root(), |desk| chart_png(desk, "en", table)).unwrap();
    assert!(png.starts_with(b"\x89PNG"));
    keep("chart.svg", svg.as_bytes());
    keep("chart.png", &png);
}

#[test]
fn a_report_without_a_year_is_a_finding() {
    assert!(Desk::at(root(), |desk| report(desk, "nb", &[])).is_err());
}
