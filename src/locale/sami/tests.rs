//! Does each rule of the orthography give its breaks, and no others?

use super::*;

const VOWELS: &str = "aáeiouyæøåäö";
const CONSONANTS: &str = "bcčdđfghjklmnŋprsštŧvzž";

/// The word with a hyphen at each break.
fn shown(word: &str) -> String {
    let mut text = word.to_string();
    for division in divide(word).into_iter().rev() {
        text.insert(division.at, '-');
    }
    text
}

/// The rules of a word's breaks.
fn rules(word: &str) -> Vec<&'static str> {
    divide(word).iter().map(|division| division.rule).collect()
}

/// Fails unless the word has exactly this break among its breaks, written with one hyphen.
fn has(example: &str) {
    let (first, rest) = example.split_once('-').expect("an example has a hyphen");
    let word = format!("{first}{rest}");
    assert!(
        divide(&word).iter().any(|d| d.at == first.len()),
        "{example}, but got {}",
        shown(&word)
    );
}

/// How a group of consonants is divided between two vowels, and by which rule; without a hyphen where it is not.
fn group(consonants: &str) -> (String, Option<&'static str>) {
    within("ba", consonants)
}

/// The same after a glide: an i that follows another vowel.
fn after_glide(consonants: &str) -> (String, Option<&'static str>) {
    within("bái", consonants)
}

fn within(before: &str, letters: &str) -> (String, Option<&'static str>) {
    let word = format!("{before}{letters}an");
    let found = divide(&word);
    assert!(found.len() <= 1, "{word}: {found:?}");
    let text = shown(&word);
    // A break beside the group is outside of it: before its first letter or after its last.
    let text = text.strip_prefix(before).and_then(|text| text.strip_suffix("an"));
    (
        text.unwrap_or_default().to_owned(),
        found.first().map(|division| division.rule),
    )
}

fn by(rule: &'static str, divided: &str) -> (String, Option<&'static str>) {
    (divided.to_owned(), Some(rule))
}

fn whole(consonants: &str) -> (String, Option<&'static str>) {
    (consonants.to_owned(), None)
}

/// How two vowels are divided that follow a consonant.
fn pair(first: char, second: char) -> Option<&'static str> {
    vowel_break(&[first, second], true).map(|(at, rule)| {
        assert_eq!(at, 1, "{first}{second}");
        rule
    })
}

#[test]
fn rule_1_keeps_vowel_groups_whole() {
    for (word, divided) in [
        ("beaivi", "beai-vi"),
        ("guolli", "guol-li"),
        ("boahtit", "boah-tit"),
        ("giella", "giel-la"),
        ("nuorra", "nuor-ra"),
        ("boazu", "boa-zu"),
    ] {
        assert_eq!(shown(word), divided);
    }
}

#[test]
fn rule_1_keeps_groups_that_end_in_i_whole() {
    for before in VOWELS.chars() {
        for consonant in [true, false] {
            assert_eq!(vowel_break(&[before, 'i'], consonant), None, "{before}i");
            assert_eq!(vowel_break(&['e', before, 'i'], consonant), None, "e{before}i");
        }
    }
}

#[test]
fn rule_1_keeps_doubled_vowels_whole() {
    for vowel in VOWELS.chars() {
        assert_eq!(pair(vowel, vowel), None, "{vowel}{vowel}");
    }
}

#[test]
fn rule_1a_divides_before_a_second_part_that_starts_a_group() {
    for second in ["ie", "uo", "ea", "oa", "ou", "au", "eu", "ae", "øy", "oe", "iø", "io"] {
        let letters: Vec<char> = format!("á{second}").chars().collect();
        assert_eq!(vowel_break(&letters, false), Some((1, "1a")), "á-{second}");
        assert_eq!(vowel_break(&letters, true), Some((1, "1a")), "á-{second}");
    }
    // Others are no start of a group.
    for second in ["åi", "ya", "eø"] {
        let letters: Vec<char> = format!("á{second}").chars().collect();
        assert_ne!(vowel_break(&letters, true), Some((1, "1a")), "á-{second}");
    }
}

#[test]
fn rule_1_never_divides_e_au_i_eu_i_ou_and_double_letters() {
    for group in ["eau", "ieu", "iou", "aae", "oou"] {
        let letters: Vec<char> = group.chars().collect();
        assert_ne!(vowel_break(&letters, true).map(|(at, _)| at), Some(1), "{group}");
    }
}

/// Each second letter of rule 1b with the first letters that keep it.
#[test]
fn rule_1b_names_the_first_letters_that_keep_each_second_one() {
    let kept = [
        ('e', VOWELS),
        ('i', VOWELS),
        ('a', "eoa"),
        ('u', "eoau"),
        ('o', "uio"),
        ('y', "øy"),
        ('ø', "iø"),
        ('á', "á"),
        ('æ', "æ"),
        ('å', "å"),
        ('ä', "ä"),
        ('ö', "ö"),
    ];
    assert_eq!(kept.len(), VOWELS.chars().count());
    for (second, keep) in kept {
        for first in VOWELS.chars() {
            let expected = (!keep.contains(first)).then_some("1b");
            assert_eq!(pair(first, second), expected, "{first}{second}");
            // Only after a consonant.
            assert_eq!(vowel_break(&[first, second], false), None, "{first}{second}");
        }
    }
}

#[test]
fn rule_1b_divides_words() {
    has("indi-ána");
    has("psyki-atriija");
}

#[test]
fn each_break_names_its_rule() {
    assert_eq!(rules("ráŋkosteddjiid"), ["2.8", "2.8", "2.5"]);
    assert_eq!(rules("iešveahkkejoavku"), ["2.8", "2.8", "5", "2.8"]);
    assert_eq!(rules("doaibma"), ["2.4"]);
    assert_eq!(rules("máistit"), ["2.7"]);
    assert_eq!(rules("guvhlli"), ["2.3"]);
    assert_eq!(rules("ráđđi"), ["2.8"]);
}

#[test]
fn rule_2_1_divides_r_dnj() {
    assert_eq!(group("rdnj"), by("2.1", "r-dnj"));
    has("ár-dnja");
}

#[test]
fn rule_2_1_divides_a_consonant_from_str() {
    for consonant in CONSONANTS.chars() {
        assert_eq!(
            group(&format!("{consonant}str")),
            by("2.1", &format!("{consonant}-str"))
        );
    }
}

#[test]
fn rule_2_1_divides_ks_from_p_and_l_r_s_n() {
    for last in CONSONANTS.chars() {
        let divided = group(&format!("ksp{last}"));
        match "lrsn".contains(last) {
            true => assert_eq!(divided, by("2.1", &format!("ks-p{last}"))),
            false => assert_ne!(divided.1, Some("2.1"), "{divided:?}"),
        }
    }
    has("eks-presiiva");
}

#[test]
fn rule_2_1_divides_ng_and_nk_from_sj() {
    assert_eq!(group("ngsj"), by("2.1", "ng-sj"));
    assert_eq!(group("nksj"), by("2.1", "nk-sj"));
}

#[test]
fn rule_2_2_makes_no_break_in_h_and_a_sonorant() {
    for sonorant in ["n", "m", "l", "j", "r"] {
        assert_eq!(group(&format!("h{sonorant}")), whole(&format!("h{sonorant}")));
        assert_eq!(after_glide(&format!("h{sonorant}")), whole(&format!("h{sonorant}")));
        for consonant in CONSONANTS.chars() {
            let letters = format!("{consonant}h{sonorant}");
            assert_eq!(group(&letters), whole(&letters));
        }
    }
    // Others than these have their break.
    assert_eq!(group("hk"), by("2.8", "h-k"));
    for word in ["dahje", "bahni", "jahmi", "skuvlahli", "juhre", "guovhli", "gávhni"] {
        let place = word.find('h').expect("an h");
        let near = divide(word)
            .into_iter()
            .any(|division| (place - 1..=place + 1).contains(&division.at));
        assert!(!near, "{}", shown(word));
    }
}

#[test]
fn rule_2_3_breaks_before_the_last_of_a_double_after_h() {
    for sonorant in ["n", "m", "l", "j", "r"] {
        let divided = format!("h{sonorant}-{sonorant}");
        assert_eq!(group(&divided.replace('-', "")), by("2.3", &divided));
        let divided = format!("v{divided}");
        assert_eq!(group(&divided.replace('-', "")), by("2.3", &divided));
    }
    has("guvhl-li");
}

#[test]
fn rule_2_4_breaks_before_bm_dn_dnj_and_gng() {
    for pair in ["bm", "dn", "dnj", "gŋ"] {
        for before in ["đ", "l", "r", "v"] {
            let rule = if (before, pair) == ("r", "dnj") { "2.1" } else { "2.4" };
            assert_eq!(group(&format!("{before}{pair}")), by(rule, &format!("{before}-{pair}")));
        }
        assert_eq!(after_glide(pair), by("2.4", &format!("-{pair}")));
        // After nothing without a glide, and after other letters, it is not this rule.
        assert_ne!(group(pair).1, Some("2.4"), "{pair}");
        assert_ne!(group(&format!("m{pair}")).1, Some("2.4"), "{pair}");
    }
    for example in ["ráv-dnji", "ol-bmu", "doai-bma", "čuol-bma"] {
        has(example);
    }
}

#[test]
fn rule_2_5_breaks_before_dj_lj_nj_in_longer_groups_only() {
    for pair in ["dj", "lj", "nj"] {
        assert_eq!(group(pair), whole(pair));
        assert_eq!(group(&format!("t{pair}")), by("2.5", &format!("t-{pair}")));
        assert_eq!(group(&format!("mt{pair}")), by("2.5", &format!("mt-{pair}")));
        assert_eq!(group(&format!("kmt{pair}")), whole(&format!("kmt{pair}")));
    }
    for example in ["ád-djá", "viel-lja", "lat-nja"] {
        has(example);
    }
    assert_eq!(shown("vilja"), "vilja");
}

#[test]
fn rule_2_6_breaks_after_x() {
    assert_eq!(group("x"), by("2.6", "x-"));
    assert_eq!(group("nx"), by("2.6", "nx-"));
    has("lux-emburg");
}

#[test]
fn rule_2_7_keeps_s_with_what_follows_after_one_consonant_or_a_glide() {
    for s in ["s", "š"] {
        assert_eq!(after_glide(&format!("{s}t")), by("2.7", &format!("-{s}t")));
        assert_eq!(group(&format!("v{s}t")), by("2.7", &format!("v-{s}t")));
        assert_eq!(after_glide(&format!("{s}tt")), by("2.7", &format!("{s}t-t")));
        assert_eq!(group(&format!("v{s}tt")), by("2.7", &format!("v{s}t-t")));
        // Without either, s parts from what follows.
        assert_eq!(group(&format!("{s}t")), by("2.8", &format!("{s}-t")));
    }
    has("mái-stit");
    has("máist-tán");
}

#[test]
fn rule_2_8_breaks_before_the_last_of_up_to_three() {
    for example in ["jo-ga", "áh-ku", "biil-la", "máŋg-ga", "guovd-dáš"] {
        has(example);
    }
    assert_eq!(shown("iešveahkki"), "ieš-veahk-ki");
}

#[test]
fn rule_2_9_makes_no_break_in_longer_groups() {
    for consonants in ["ktrp", "mpstk", "ŋgstv"] {
        assert_eq!(group(consonants), whole(consonants));
    }
}

#[test]
fn rule_3_leaves_two_letters_on_each_side() {
    assert_eq!(shown("ola"), "ola");
    assert_eq!(shown("áhku"), "áh-ku");
    assert_eq!(shown("indiá"), "in-diá");
}

#[test]
fn rule_4_divides_what_stands_between_hyphens_by_itself() {
    assert_eq!(shown("iešveahkki-joavku"), "ieš-veahk-ki-joav-ku");
    // The letters beyond a hyphen do not count for rule 3, and no group reaches over it.
    assert_eq!(shown("o-la"), "o-la");
    assert_eq!(shown("beai-ivi"), "beai-ivi");
    let places: Vec<usize> = divide("joavku-joavku").iter().map(|division| division.at).collect();
    assert_eq!(places, [4, 11]);
}

#[test]
fn rule_4_leaves_acronyms_and_numbers_whole() {
    assert!(divide("NAV").is_empty());
    assert!(divide("joavku2").is_empty());
    assert_eq!(shown("NAVAN-guovddáš"), "NAVAN-guovd-dáš");
    assert_eq!(shown("2026-joavku"), "2026-joav-ku");
}

#[test]
fn rule_5_breaks_compounds_at_their_seam() {
    has("dán-ahkásaš");
    has("bargiid-plána");
    assert_eq!(shown("iešveahkkejoavku"), "ieš-veahk-ke-joav-ku");
    assert_eq!(shown("Dearvvašvuođabálvalus"), "Dearv-vaš-vuo-đa-bál-va-lus");
}

#[test]
fn rule_5_takes_no_ending_for_a_second_part() {
    for (word, wrong) in [
        ("dearvvašvuođaiguin", "vuođa-iguin"),
        ("mánáideamet", "mánáid-eamet"),
        ("doaktáriidda", "doaktár-iidda"),
        ("dánskalaš", "dán-skalaš"),
        ("servodagainis", "servodaga-inis"),
        ("mánáidasas", "mánáid-asas"),
        ("mánáideatte", "mánáid-eatte"),
        ("bargiidasas", "bargiid-asas"),
        ("nuoraidasamet", "nuoraid-asamet"),
        ("doaktáristan", "doaktár-istan"),
        ("telefonaide", "telefon-aide"),
        ("joavkusteamet", "joavku-steamet"),
        ("dearvvašvuođastan", "vuođa-stan"),
        ("dearvvašvuođastat", "vuođa-stat"),
        ("servodagastis", "servodaga-stis"),
        ("fylkkastis", "fylkka-stis"),
        ("fylkkasthan", "fylkka-sthan"),
        ("joavkustisge", "joavku-stisge"),
        ("servodagainan", "servodaga-inan"),
        ("servodagaidan", "servodaga-idan"),
        ("doaktáristis", "doaktár-istis"),
        ("váldojuvvon", "váldo-juvvon"),
        ("bargojuvvui", "bargo-juvvui"),
    ] {
        assert!(divide(word).iter().all(|d| !d.seam), "{}", shown(word));
        assert!(!shown(word).contains(wrong), "{}", shown(word));
    }
    assert_eq!(shown("dearvvašvuođastan"), "dearv-vaš-vuo-đas-tan");
    assert_eq!(shown("fylkkastis"), "fylk-kas-tis");
    // What only begins like an ending is a second part.
    for word in ["fylkkastivra", "servodatstudeanta", "bargostipeanda"] {
        assert!(divide(word).iter().any(|d| d.seam), "{}", shown(word));
    }
    assert!(shown("servodagaiešvuohta").starts_with("ser-vo-da-ga-ieš"));
}

#[test]
fn rule_5_never_takes_self_for_a_stem() {
    for (word, divided) in [
        ("iešiskkadeapmi", "ieš-isk-ka-deap-mi"),
        ("iešárvu", "ieš-ár-vu"),
        ("iešipmárdus", "ieš-ip-már-dus"),
        ("iešeallin", "ieš-eal-lin"),
        ("iešáigi", "ieš-ái-gi"),
        ("iešalddis", "ieš-ald-dis"),
        ("Iešiskkadeapmi", "Ieš-isk-ka-deap-mi"),
    ] {
        assert_eq!(shown(word), divided);
    }
    // Too short for a second part, and yet no line ends beside the š.
    assert_eq!(shown("iešipm"), "iešipm");
}

#[test]
fn rule_5_makes_no_break_beside_a_consonant_of_either_part() {
    for (word, divided) in [
        ("dánaigge", "dánaig-ge"),
        ("mánáideamet", "má-náidea-met"),
        ("ovttasáigi", "ovt-tasái-gi"),
        ("joavku-dánaigge", "joav-ku-dánaig-ge"),
        // Short endings are certain.
        ("telefonat", "te-le-fo-nat"),
    ] {
        assert_eq!(shown(word), divided);
    }
    assert_eq!(shown("dánahkásaš"), "dán-ah-ká-saš");
}

#[test]
fn odd_input_is_not_divided_and_does_not_panic() {
    for word in ["", "-", "--", "æ", "ǅ", "a\u{301}bba", "İstanbul", "слово"] {
        let _ = divide(word);
    }
}
