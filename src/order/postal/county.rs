//! In which county did an address lie on a day?
//!
//! Borders changed on the first of January of 2018, 2020 and 2024; `counties.tsv` says how.

use std::sync::OnceLock;

use crate::source::Date;

/// A county, of today or of earlier, with its number and name.
pub const COUNTIES: [(&str, &str); 30] = [
    ("01", "Østfold (til 2019)"),
    ("02", "Akershus (til 2019)"),
    ("03", "Oslo"),
    ("04", "Hedmark"),
    ("05", "Oppland"),
    ("06", "Buskerud (til 2019)"),
    ("07", "Vestfold (til 2019)"),
    ("08", "Telemark (til 2019)"),
    ("09", "Aust-Agder"),
    ("10", "Vest-Agder"),
    ("11", "Rogaland"),
    ("12", "Hordaland"),
    ("14", "Sogn og Fjordane"),
    ("15", "Møre og Romsdal"),
    ("16", "Sør-Trøndelag"),
    ("17", "Nord-Trøndelag"),
    ("18", "Nordland"),
    ("19", "Troms (til 2019)"),
    ("20", "Finnmark (til 2019)"),
    ("21", "Svalbard"),
    ("22", "Jan Mayen"),
    ("30", "Viken"),
    ("31", "Østfold"),
    ("32", "Akershus"),
    ("33", "Buskerud"),
    ("34", "Innlandet"),
    ("38", "Vestfold og Telemark"),
    ("39", "Vestfold"),
    ("40", "Telemark"),
    ("42", "Agder"),
];

/// Counties whose numbers follow those of [`COUNTIES`].
const MORE: [(&str, &str); 5] = [
    ("46", "Vestland"),
    ("50", "Trøndelag"),
    ("54", "Troms og Finnmark"),
    ("55", "Troms"),
    ("56", "Finnmark"),
];

/// The county's name; its number where no county has it.
pub fn name(number: &str) -> &str {
    let all = || COUNTIES.iter().chain(&MORE);
    all()
        .find(|(known, _)| *known == number)
        .map_or(number, |(_, name)| *name)
}

/// A line of `counties.tsv`.
struct Change {
    until: Date,
    postcodes: bool,
    ranges: Vec<(u16, u16)>,
    county: &'static str,
}

fn changes() -> &'static [Change] {
    static CHANGES: OnceLock<Vec<Change>> = OnceLock::new();
    CHANGES.get_or_init(|| {
        let lines = include_str!("counties.tsv").lines();
        lines.filter(|line| !line.starts_with('#')).filter_map(change).collect()
    })
}

fn change(line: &'static str) -> Option<Change> {
    let mut columns = line.split('\t');
    let until = columns.next()?.parse().ok()?;
    let mut words = columns.next()?.split(' ');
    let postcodes = words.next()? == "p";
    let range = |word: &str| {
        let (from, to) = word.split_once('-').unwrap_or((word, word));
        Some((from.parse().ok()?, to.parse().ok()?))
    };
    Some(Change {
        until,
        postcodes,
        ranges: words.map(range).collect::<Option<_>>()?,
        county: columns.next()?,
    })
}

/// The number of the county in which a postcode of a municipality (numbered as today) lay on a day.
pub fn on(postcode: &str, municipality: &str, day: Date) -> String {
    let number = |text: &str| text.parse::<u16>().unwrap_or(0);
    let (postcode, unit) = (number(postcode), number(municipality));
    let fits = |change: &&Change| {
        let wanted = if change.postcodes { postcode } else { unit };
        day < change.until && change.ranges.iter().any(|(from, to)| (*from..=*to).contains(&wanted))
    };
    match changes().iter().find(fits) {
        Some(change) => change.county.to_owned(),
        None => municipality.chars().take(2).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::postal::Register;

    fn county(postcode: &str, day: &str) -> String {
        let register = Register::built_in();
        let place = register.find(postcode).unwrap();
        on(postcode, &place.municipality, day.parse().unwrap())
    }

    #[test]
    fn every_line_of_the_table_is_read() {
        let lines = include_str!("counties.tsv")
            .lines()
            .filter(|line| !line.starts_with('#'));
        assert_eq!(lines.count(), changes().len());
    }

    #[test]
    fn borders_move_on_the_first_of_january() {
        // Kjeller in Lillestrøm: Akershus, Viken, Akershus again with another number.
        assert_eq!(county("2007", "2019-12-31"), "02");
        assert_eq!(county("2007", "2020-01-01"), "30");
        assert_eq!(county("2007", "2023-12-31"), "30");
        assert_eq!(county("2007", "2024-01-01"), "32");
        // Trondheim and Steinkjer: one county since 2018.
        assert_eq!(
            (county("7010", "2017-12-31"), county("7713", "2017-12-31")),
            ("16".into(), "17".into())
        );
        assert_eq!(
            (county("7010", "2018-01-01"), county("7713", "2018-01-01")),
            ("50".into(), "50".into())
        );
        // Tromsø and Alta.
        assert_eq!(
            (county("9008", "2019-06-01"), county("9510", "2019-06-01")),
            ("19".into(), "20".into())
        );
        assert_eq!(
            (county("9008", "2022-06-01"), county("9510", "2022-06-01")),
            ("54".into(), "54".into())
        );
        assert_eq!(
            (county("9008", "2024-06-01"), county("9510", "2024-06-01")),
            ("55".into(), "56".into())
        );
    }

    #[test]
    fn parts_of_municipalities_that_changed_county_are_told_apart_by_postcode() {
        // Svelvik was in Vestfold, Drammen in Buskerud; both are Drammen now.
        assert_eq!(
            (county("3060", "2019-01-01"), county("3015", "2019-01-01")),
            ("07".into(), "06".into())
        );
        // Røyken was in Buskerud, Asker in Akershus.
        assert_eq!(
            (county("3440", "2019-01-01"), county("1384", "2019-01-01")),
            ("06".into(), "02".into())
        );
        assert_eq!(county("3440", "2024-01-01"), "32");
        // Hornindal was in Sogn og Fjordane, Volda in Møre og Romsdal.
        assert_eq!(
            (county("6763", "2019-01-01"), county("6100", "2019-01-01")),
            ("14".into(), "15".into())
        );
    }

    #[test]
    fn a_county_is_not_the_first_digits_of_a_postcode() {
        // 15 of the 100 prefixes span several counties; 35 is one of them.
        let counties: std::collections::BTreeSet<_> = ["3510", "3520", "3530", "3540"]
            .iter()
            .filter(|postcode| Register::built_in().find(postcode).is_some())
            .map(|postcode| county(postcode, "2026-01-01"))
            .collect();
        assert!(counties.len() > 1, "{counties:?}");
    }

    #[test]
    fn every_address_lies_in_a_known_county_at_any_time() {
        let register = Register::built_in();
        for day in [
            "2013-01-01",
            "2018-06-01",
            "2019-06-01",
            "2021-06-01",
            "2024-06-01",
            "2026-11-24",
        ] {
            for place in register.places() {
                let county = on(&place.postcode, &place.municipality, day.parse().unwrap());
                assert_ne!(name(&county), county, "{} on {day}", place.postcode);
            }
        }
        let today: std::collections::BTreeSet<_> = register
            .places()
            .iter()
            .map(|place| on(&place.postcode, &place.municipality, "2026-01-01".parse().unwrap()))
            .collect();
        assert_eq!(today.len(), 17);
    }

    #[test]
    fn no_county_of_before_2024_is_left_over_in_its_time() {
        let register = Register::built_in();
        let then = |day: &str| -> std::collections::BTreeSet<String> {
            let day = day.parse().unwrap();
            register
                .places()
                .iter()
                .map(|place| on(&place.postcode, &place.municipality, day))
                .collect()
        };
        assert_eq!(then("2021-06-01").len(), 11 + 2);
        assert_eq!(then("2019-06-01").len(), 18 + 2);
        assert_eq!(then("2017-06-01").len(), 19 + 2);
    }
}
