//! Is what was personal gone, byte for byte, when its time has come?

use std::path::Path;

use trykksak::diag::Code;
use trykksak::order::batch::paper::DataPapers;
use trykksak::order::rules::Rules;
use trykksak::order::stats::Cut;

use crate::desk::{Desk, on, order};
use crate::project::list;

const NAMES: [&str; 4] = [
    "Forsvinnende Forening",
    "Usynlig Person",
    "borte@example.no",
    "Glemselsveien 99",
];
const TEXT: &str = "noe om helse som ingen skal lese";

/// A desk with one order that is sent, with names to look for, and one that is not.
fn desk(mut desk: Desk) -> Desk {
    let mut sent = order("1", NAMES[0], "2026-01-10", &[("kort-om.nb", 5)]);
    sent.contact.person = NAMES[1].into();
    sent.contact.email = NAMES[2].into();
    sent.contact.address = NAMES[3].into();
    sent.contact.remark = TEXT.into();
    desk.stock("kort-om.nb", 5);
    desk.receive(&sent);
    desk.send("2026-01-15").unwrap();
    desk.receive(&order("2", "Blir Stående", "2026-01-20", &[("kort-om.nb", 5)]));
    desk
}

/// The files below a folder that hold a text.
fn holding(folder: &Path, text: &str) -> Vec<std::path::PathBuf> {
    let holds = |file: &std::path::PathBuf| {
        let bytes = std::fs::read(folder.join(file)).unwrap();
        bytes.windows(text.len()).any(|window| window == text.as_bytes())
    };
    list(folder).into_iter().filter(holds).collect()
}

#[test]
fn free_text_goes_first_then_names_and_no_byte_is_left() {
    let mut desk = desk(Desk::sqlite("purge"));
    let papers = desk.folder.join("papers");
    let purge = |desk: &mut Desk, day: &str, keep| desk.book.purge(&Rules::default(), &papers, keep, &on(day)).unwrap();
    assert!(!holding(&desk.folder, TEXT).is_empty());
    assert!(holding(&papers, NAMES[0]).len() == 1);
    // A day too early nothing goes, and a dry run takes nothing.
    assert!(purge(&mut desk, "2026-01-28", true).texts.is_empty());
    assert_eq!(purge(&mut desk, "2026-01-29", false).texts.len(), 1);
    assert!(!holding(&desk.folder, TEXT).is_empty());
    let first = purge(&mut desk, "2026-01-29", true);
    assert_eq!((first.texts.len(), first.contacts.len()), (1, 0));
    assert!(holding(&desk.folder, TEXT).is_empty());
    assert!(!holding(&desk.folder, NAMES[0]).is_empty());
    assert!(purge(&mut desk, "2026-04-14", true).contacts.is_empty());
    let second = purge(&mut desk, "2026-04-15", true);
    assert_eq!((second.contacts.len(), second.batches.len()), (1, 1));
    for name in NAMES {
        assert_eq!(
            holding(&desk.folder, name),
            [""; 0].map(std::path::PathBuf::from),
            "{name}"
        );
    }
    // The order that is open keeps its address; what was counted stays.
    assert!(!holding(&desk.folder, "Blir Stående").is_empty());
    assert_eq!(crate::statistics::foots(&mut desk, Some(2026), false), 5);
    let regions = crate::statistics::table(&mut desk, Cut::Region, Some(2026), None, false);
    assert_eq!(regions.rows[0].sent, 5);
    desk.sound();
    // The papers are not made again by themselves, and a reprint shows no name.
    desk.book.mend_papers(&DataPapers, &papers).unwrap();
    assert!(list(&papers).is_empty());
    let reprint = desk.book.reprint("B-2026-0001", &DataPapers, &papers).unwrap();
    assert!(
        std::fs::read_to_string(reprint.folder.join("batch.json"))
            .unwrap()
            .contains("\"address\": null")
    );
}

#[test]
fn the_same_order_is_still_known_after_a_purge() {
    let mut desk = Desk::sqlite("purge-again");
    let first = order("1", "A", "2026-01-10", &[("kort-om.nb", 5)]);
    desk.receive(&first);
    desk.book.cancel(1, &on("2026-01-11")).unwrap();
    let papers = desk.folder.join("papers");
    desk.book
        .purge(&Rules::default(), &papers, true, &on("2026-11-24"))
        .unwrap();
    let again = desk.book.receive(&first, &on("2026-11-24")).unwrap();
    assert_eq!(again, trykksak::order::book::Receipt::Duplicate(1));
}

#[test]
fn a_person_sees_and_loses_what_the_book_has() {
    for mut desk in [desk(Desk::sqlite("person")), desk(Desk::postgres("person"))] {
        let papers = desk.folder.join("papers");
        assert_eq!(
            desk.book.person("nobody@example.no").unwrap_err().code,
            Code::PersonUnknown
        );
        let mine = desk.book.person(" BORTE@example.no").unwrap();
        assert_eq!(
            (mine.len(), mine[0].contact.as_ref().unwrap().remark.as_str()),
            (1, TEXT)
        );
        let open = desk
            .book
            .forget("2@example.no", false, &papers, &on("2026-02-01"))
            .unwrap_err();
        assert_eq!(open.iter().next().unwrap().code, Code::PersonOpen);
        desk.book
            .forget("borte@example.no", false, &papers, &on("2026-02-01"))
            .unwrap();
        desk.book
            .forget("2@example.no", true, &papers, &on("2026-02-01"))
            .unwrap();
        for name in NAMES {
            assert!(holding(&desk.folder, name).is_empty(), "{name}");
        }
        assert_eq!(
            desk.book.person("borte@example.no").unwrap_err().code,
            Code::PersonUnknown
        );
        desk.sound();
    }
}
