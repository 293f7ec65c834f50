//! Which batch has everything that papers can meet?

use trykksak::order::batch::paper::{Address, BatchPapers, Line, OrderRef, Pick, Shipment, Waiting};
use trykksak::order::carrier::{Class, Parcel};
use trykksak::order::item::{Item, RunKey};
use trykksak::order::measure::{Extent, Weight};

const TITLES: [(&str, &str, &str); 4] = [
    ("innforing", "SN-01", "Selvhjelp – en innføring"),
    (
        "sette-i-gang",
        "SN-02",
        "Hvordan sette i gang en selvorganisert selvhjelpsgruppe",
    ),
    (
        "rus",
        "SN-04",
        "Informasjon om mulighetene for selvorganisert selvhjelp i møte med rusproblemer",
    ),
    ("kort-om", "SN-05", "Kort om selvhjelp og selvhjelpsgrupper"),
];
const LANGUAGES: [&str; 4] = ["nb", "nn", "se", "en"];

fn run(index: usize) -> RunKey {
    RunKey {
        item: Item::new(TITLES[index % 4].0, LANGUAGES[index / 4 % 4]),
        run: 1 + index as i64 / 16,
    }
}

fn line(index: usize, order: i64, copies: i64) -> Line {
    Line {
        order,
        run: run(index),
        name: TITLES[index % 4].2.into(),
        code: TITLES[index % 4].1.into(),
        copies,
    }
}

/// A shipment with one order.
fn shipment(index: usize, organisation: &str, person: &str, town: &str, copies: i64) -> Shipment {
    let order = 1000 + index as i64;
    let heavy = copies > 50;
    Shipment {
        number: format!("S-2026-{:06}", 120 + index),
        parcel: 1,
        parcels: 1,
        class: if heavy { Class::Parcel } else { Class::LetterLarge },
        size: Parcel {
            weight: Weight::grams(40 * copies + 20),
            height: Extent::mm(230),
            width: Extent::mm(160),
            thickness: Extent::mm(18),
        },
        postage_step: None,
        county: "03".into(),
        county_name: "Oslo".into(),
        office: "Oslo og Akershus".into(),
        address: Some(Address {
            organisation: organisation.into(),
            person: person.into(),
            address: "Storgata 1 B".into(),
            postcode: "0155".into(),
            town: town.into(),
            email: "post@example.org".into(),
        }),
        language: LANGUAGES[index % 4].into(),
        orders: vec![OrderRef {
            number: order,
            received: "2026-11-20".parse().unwrap(),
            person: person.into(),
            waiting: Vec::new(),
        }],
        lines: vec![line(index, order, copies)],
    }
}

/// A batch with long names, Sami letters, letters that no font has, a deleted address, several parcels and orders, what
/// waits for stock, and a picking list of three pages.
pub fn batch(copy: bool) -> BatchPapers {
    let mut shipments = vec![
        shipment(0, "Bjørnekollen frivilligsentral", "Kari Eksempel", "OSLO", 1),
        shipment(
            1,
            "Nasjonalt senter for samarbeid om lærings- og mestringsvirksomhet, avdeling for kurs og veiledning i distriktene",
            "Ola Langnavn-Eksempelsen",
            "SANDNESSJØEN",
            12,
        ),
        shipment(
            2,
            "Guovdageainnu suohkan, Áššáŋ ja Čeahpes Đuođđi Ŧearpmas",
            "Áilu Ŋuŋŋá",
            "KAUTOKEINO",
            40,
        ),
        shipment(3, "Дом Культуры 🎉", "", "KIRKENES", 6),
        shipment(4, "=HYPERLINK(\"http://example.org\")", "Formel", "BERGEN", 80),
    ];
    shipments[1].orders.push(OrderRef {
        number: 2002,
        received: "2026-11-21".parse().unwrap(),
        person: "Per Eksempel".into(),
        waiting: vec![Waiting {
            item: Item::new("innforing", "se"),
            name: TITLES[0].2.into(),
            copies: 25,
        }],
    });
    shipments[1].lines.push(line(2, 2002, 3));
    (shipments[4].parcel, shipments[4].parcels) = (2, 3);
    shipments[0].language = "nb".into();
    for index in 5..34 {
        shipments.push(shipment(
            index,
            &format!("Testkommune nr. {index}"),
            "Frivillig Eksempel",
            "TROMSØ",
            5,
        ));
    }
    shipments[9].address = None;
    let picking = (0..64).map(|index| Pick {
        run: run(index),
        name: TITLES[index % 4].2.into(),
        code: TITLES[index % 4].1.into(),
        copies: 1 + (index as i64 * 37) % 1450,
    });
    BatchPapers {
        number: "B-2026-0007".into(),
        day: "2026-11-24".parse().unwrap(),
        copy,
        picking: picking.collect(),
        shipments,
    }
}

/// A batch of one copy to one address.
pub fn one_copy() -> BatchPapers {
    let mut papers = batch(false);
    papers.shipments.truncate(1);
    papers.picking.truncate(1);
    papers
}
