//! Are lines ended where they may be, and nowhere else?

use super::super::tests::{paragraph, run};
use super::*;

fn patterns(language: &str) -> Hyphenation {
    match language {
        "nb" => Hyphenation::Nb,
        "nn" => Hyphenation::Nn,
        "en" => Hyphenation::EnGb,
        "se" => Hyphenation::Se,
        _ => Hyphenation::None,
    }
}

fn breaks_of(runs: Vec<TextRun>, hyphenate: bool) -> (String, Breaks) {
    let paragraph = Paragraph {
        hyphenate,
        ..paragraph(runs)
    };
    let wording = Wording::new(&paragraph.runs);
    let breaks = find(&paragraph, &wording, &Hyphens::default(), &patterns);
    (wording.shown, breaks)
}

/// The text with `|` at plain breaks, `-` at hyphens and `!` where a line must end.
fn marked(runs: Vec<TextRun>, hyphenate: bool) -> String {
    let (mut text, breaks) = breaks_of(runs, hyphenate);
    for b in breaks.iter().rev() {
        let mark = match b.kind {
            Kind::Must => '!',
            Kind::May | Kind::Own => '|',
            Kind::Hyphen => '-',
        };
        text.insert(b.at, mark);
    }
    text
}

fn whole(text: &str) -> String {
    marked(vec![run(text, "nb")], false)
}

fn divided(text: &str, language: &str) -> String {
    marked(vec![run(text, language)], true)
}

#[test]
fn lines_end_after_spaces() {
    assert_eq!(whole("en  to, tre"), "en  |to, |tre!");
}

#[test]
fn no_break_spaces_and_hyphens_hold_together() {
    assert_eq!(whole("0364\u{a0}Oslo, A\u{2011}4 b"), "0364\u{a0}Oslo, |A\u{2011}4 |b!");
}

#[test]
fn the_author_breaks_lines() {
    assert_eq!(whole("en\u{2028}to\u{2028}"), "en !to !");
}

#[test]
fn a_dash_between_spaces_ends_the_line() {
    assert_eq!(whole("sammen – og alene"), "sammen – |og |alene!");
}

#[test]
fn a_range_of_years_stays_together() {
    assert_eq!(whole("i 2014–2018 og 3-4"), "i |2014–2018 |og |3-4!");
}

#[test]
fn a_leading_hyphen_stays_with_its_word() {
    assert_eq!(whole("grupper og -ledere"), "grupper |og |-ledere!");
}

#[test]
fn a_words_own_hyphen_is_a_break_in_long_words_only() {
    assert_eq!(whole("NAV-kontor"), "NAV-kontor!");
    assert_eq!(whole("selvhjelpsgruppe-avis"), "selvhjelpsgruppe-|avis!");
    assert_eq!(divided("self-help", "en"), "self-|help!");
}

#[test]
fn zero_width_spaces_break_and_word_joiners_hold() {
    assert_eq!(
        whole("en\u{200b}to tre\u{2060} fire"),
        "en|to |tre fire!".replace("tre fire", "tre |fire")
    );
    assert_eq!(whole("NAV-\u{2060}kontor"), "NAV-kontor!");
}

#[test]
fn patterns_divide_by_language() {
    assert_eq!(divided("selvhjelpsgruppe", "nb"), "selv-hjelps-grup-pe!");
    assert_eq!(divided("organisation", "en"), "or-gan-isa-tion!");
    assert_eq!(divided("iešveahkkejoavku", "se"), "ieš-veahk-ke-joav-ku!");
    assert_eq!(divided("iešveahkkejoavku", "fi"), "iešveahkkejoavku!");
}

/// Rules 4 and 5 of the orthography; the others are in `locale::sami`.
#[test]
fn northern_sami_breaks_at_its_own_hyphens_and_at_marked_seams() {
    assert_eq!(divided("iešveahkki-joavku", "se"), "ieš-veahk-ki-|joav-ku!");
    assert_eq!(divided("NAV-guovddáš", "se"), "NAV-|guovd-dáš!");
    // The author knows the seam; a list of first parts would not.
    assert_eq!(divided("dearvvaš\u{ad}vuhtii", "se"), "dearvvaš-vuhtii!");
    assert_eq!(divided("skuvla\u{ad}ohppiid", "se"), "skuvla-ohppiid!");
}

#[test]
fn punctuation_and_capitals_do_not_hinder_patterns() {
    assert_eq!(divided("(Brosjyrene),", "nb"), "(Bro-sjy-re-ne),!");
}

#[test]
fn soft_hyphens_come_before_patterns() {
    assert_eq!(divided("selvhjelps\u{ad}gruppe", "nb"), "selvhjelps-gruppe!");
    assert_eq!(whole("iešveahkke\u{ad}joavku"), "iešveahkke-joavku!");
}

#[test]
fn a_soft_hyphen_at_the_edge_of_a_word_is_idle() {
    assert_eq!(whole("\u{ad}en\u{ad} \u{ad}to\u{ad}"), "en |to!");
}

#[test]
fn a_soft_hyphen_before_an_accent_is_idle() {
    assert_eq!(whole("ne\u{ad}\u{301}d"), "ne\u{301}d!");
}

#[test]
fn acronyms_and_digits_stay_whole() {
    assert_eq!(
        divided("SELVHJELP DigDirektorat 2019utgaven", "nb"),
        "SELVHJELP |DigDirektorat |2019utgaven!"
    );
}

#[test]
fn addresses_have_no_hyphens() {
    assert_eq!(divided("selvhjelp.no/", "nb"), "selvhjelp|.no/!");
    assert_eq!(
        divided("post@norskselvhjelpsforum.no", "nb"),
        "post|@norskselvhjelpsforum|.no!"
    );
    assert_eq!(
        divided("https://selvhjelp.no/om-oss/grupper", "nb"),
        "https://selvhjelp|.no/|om-oss/|grupper!"
    );
}

#[test]
fn breaking_an_address_is_a_last_resort() {
    let (_, breaks) = breaks_of(vec![run("post@selvhjelp.no", "nb")], true);
    assert!(breaks.iter().filter(|b| b.kind == Kind::May).all(|b| b.cost == ADDRESS));
}

#[test]
fn abbreviations_are_not_torn() {
    assert_eq!(divided("f.eks. bl.a. slutt.", "nb"), "f.eks. |bl.a. |slutt.!");
}

#[test]
fn a_word_in_two_languages_stays_whole() {
    assert_eq!(
        marked(vec![run("selvhjelps", "nb"), run("organisation", "en")], true),
        "selvhjelpsorganisation!"
    );
}

#[test]
fn a_word_whose_punctuation_is_in_another_run_stays_whole() {
    let runs = |after| vec![run("selvhjelpsgruppe", "nb"), run(after, "en")];
    assert_eq!(marked(runs(", and"), true), "selvhjelpsgruppe, |and!");
    assert_eq!(marked(runs(" and"), true), "selv-hjelps-grup-pe |and!");
}

#[test]
fn a_word_in_two_styles_is_divided_as_one() {
    assert_eq!(
        marked(vec![run("selv", "nb"), run("hjelpsgruppe", "nb")], true),
        "selv-hjelps-grup-pe!"
    );
}

#[test]
fn a_number_is_parted_from_its_unit_only_where_nothing_else_helps() {
    let (_, breaks) = breaks_of(vec![run("møt opp kl. 13.00 med 30 %", "nb")], false);
    let costs: Vec<i64> = breaks.iter().map(|b| b.cost).collect();
    assert_eq!(costs, [0, 0, TIE, 0, 0, TIE, 0]);
}

#[test]
fn breaks_after_small_words_cost_a_little_and_pauses_nothing() {
    let (_, breaks) = breaks_of(vec![run("hjelp i alt, nå", "nb")], false);
    assert_eq!(
        breaks.iter().map(|b| (b.cost, b.pause)).collect::<Vec<_>>(),
        [(0, false), (SMALL_WORD, false), (0, true), (0, false)]
    );
}

/// What the places between words cost besides where lines are not justified.
fn ragged(text: &str) -> Vec<(String, i64)> {
    let (shown, breaks) = breaks_of(vec![run(text, "nb")], false);
    let places = breaks.iter().filter(|b| b.kind == Kind::May && b.ragged > 0);
    places
        .map(|b| {
            let line = shown[..b.at].trim_end();
            (line.rsplit(' ').next().unwrap().to_owned(), b.ragged)
        })
        .collect()
}

#[test]
fn a_ragged_line_does_not_end_on_the_first_word_of_a_sentence() {
    let first = |text: &str| -> Vec<String> {
        let costly = ragged(text).into_iter().filter(|(_, cost)| *cost > SHORT_WORD);
        costly.map(|(word, _)| word).collect()
    };
    assert_eq!(first("Det er stivt. Gi dem tid. Tillit kommer"), ["Gi", "Tillit"]);
    assert_eq!(first("«Er det meg?» Hun spurte: Det var henne."), ["Hun", "Det"]);
    assert_eq!(first("noen (Se side 8.) Andre går …  Nei!"), ["Andre"]);
    // No sentence begins here.
    for text in [
        "fra A. Hansen hit",
        "hos St. Hans der",
        "klokka 18. juni nå",
        "et ord: så mer",
        "i Oslo nå",
        "Gi dem",
    ] {
        assert_eq!(first(text), [""; 0], "{text}");
    }
}

#[test]
fn short_words_cost_a_little_in_ragged_text() {
    let costs = ragged("Alle kan gå i dag, og de kommer. Gi dem tid. Alle andre");
    let of = |word: &str| {
        costs
            .iter()
            .find(|(found, _)| found == word)
            .map_or(0, |(_, cost)| *cost)
    };
    assert_eq!(
        (of("i"), of("gå"), of("dag,"), of("kommer.")),
        (SHORT_WORD, SHORT_WORD, 0, 0)
    );
    assert!(of("Gi") > of("Alle") && of("Alle") > SHORT_WORD);
}
