//! Is what was personal gone, byte for byte, when its time has come?

use std::path::Path;

use trykksak::diag::Code;
use trykksak::order::batch::paper::DataPapers;
use trykksak::order::book::{Receipt, fingerprint};
use trykksak::order::form::Order;
use trykksak::order::rules::Rules;
use trykksak::order::stats::Cut;

use crate::desk::{Desk, close, on, order};
use crate::project::list;

const NAMES: [&str; 4] = [
    "Forsvinnende Forening",
    "Usynlig Person",
    "borte@example.no",
    "Glemselsveien 99",
];
const TEXT: &str = "noe om helse som ingen skal lese";

/// A desk with one order that is sent, with names to look for, and one that is not.
fn desk(desk: Desk) -> Desk {
    desk_in(desk, "papers")
}

/// The same with its papers in another folder.
fn desk_in(mut desk: Desk, papers: &str) -> Desk {
    let mut sent = order("1", NAMES[0], "2026-01-10", &[("kort-om.nb", 5)]);
    sent.contact.person = NAMES[1].into();
    sent.contact.email = NAMES[2].into();
    sent.contact.address = NAMES[3].into();
    sent.contact.remark = TEXT.into();
    desk.stock("kort-om.nb", 5);
    desk.receive(&sent);
    let number = desk.plan("2026-01-15").number.unwrap();
    let papers = desk.folder.join(papers);
    close(&mut desk.book, &number, &papers, "2026-01-15").unwrap();
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
    let purge = |desk: &mut Desk, day: &str, keep| {
        let (purge, unfinished) = desk.book.purge(&Rules::default(), &papers, keep, &on(day)).unwrap();
        assert!(unfinished.is_empty(), "{unfinished:?}");
        purge
    };
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
    assert_eq!(list(&papers), [Path::new(".trykksak-papers")]);
    let reprint = desk.book.reprint("B-2026-0001", &DataPapers, &papers).unwrap();
    assert!(
        std::fs::read_to_string(reprint.folder.join("batch.json"))
            .unwrap()
            .contains("\"address\": null")
    );
}

/// The codes of what a purge has found.
fn purge_again(desk: &mut Desk, papers: &Path) -> Vec<Code> {
    let done = desk.book.purge(&Rules::default(), papers, true, &on("2026-06-01"));
    let (_, findings) = done.unwrap();
    findings
        .iter()
        .map(|finding| {
            assert!(!finding.hints.is_empty(), "{finding:?}");
            finding.code
        })
        .collect()
}

#[test]
fn papers_in_every_folder_go_whichever_one_the_purge_is_given() {
    for desk in [Desk::sqlite("purge-folders"), Desk::postgres("purge_folders")] {
        let mut desk = desk_in(desk, "first");
        let elsewhere = desk.folder.join("elsewhere/copies");
        desk.book.reprint("B-2026-0001", &DataPapers, &elsewhere).unwrap();
        // What a killed program has left holds names, too; no process has the number 0.
        let left = desk.folder.join("first/.B-2026-0001.3.0.part");
        std::fs::create_dir(&left).unwrap();
        std::fs::write(left.join("batch.json"), NAMES[0]).unwrap();
        assert_eq!(holding(&desk.folder.join("first"), NAMES[0]).len(), 2);
        assert_eq!(holding(&elsewhere, NAMES[0]).len(), 1);
        let papers = desk.folder.join("papers");
        assert_eq!(purge_again(&mut desk, &papers), []);
        for name in NAMES {
            assert!(holding(&desk.folder, name).is_empty(), "{name}");
        }
    }
}

#[test]
fn papers_out_of_reach_are_not_called_gone_and_go_later() {
    let mut desk = desk_in(Desk::sqlite("purge-reach"), "disk/papers");
    let (disk, away) = (desk.folder.join("disk"), desk.folder.join("away"));
    let papers = desk.folder.join("papers");
    std::fs::rename(&disk, &away).unwrap();
    for empty in [false, true] {
        if empty {
            // Where a disk is plugged in there is a folder, too, when it is not.
            std::fs::create_dir_all(disk.join("papers")).unwrap();
        }
        assert_eq!(purge_again(&mut desk, &papers), [Code::PapersUnreached], "{empty}");
        assert_eq!(holding(&desk.folder, NAMES[0]).len(), 1, "{empty}");
    }
    // Any command about batches lets them lie, and makes no new ones.
    desk.book.mend_papers(&DataPapers, &papers).unwrap();
    assert_eq!(list(&papers), list(&disk.join("papers")));
    std::fs::remove_dir_all(&disk).unwrap();
    std::fs::rename(&away, &disk).unwrap();
    assert_eq!(purge_again(&mut desk, &papers), []);
    assert!(holding(&desk.folder, NAMES[0]).is_empty());
}

/// A disk that is not plugged in is not taken for a folder that somebody has deleted.
#[test]
fn papers_are_not_made_again_where_a_disk_is_missing() {
    let mut desk = desk_in(Desk::sqlite("purge-unplugged"), "disk/papers");
    let (disk, away) = (desk.folder.join("disk"), desk.folder.join("away"));
    std::fs::rename(&disk, &away).unwrap();
    std::fs::create_dir(&disk).unwrap();
    desk.book.mend_papers(&DataPapers, &desk.folder.join("papers")).unwrap();
    assert!(list(&disk).is_empty());
    std::fs::write(disk.join("other"), "").unwrap();
    // Beside other things the folder would not be missing: it was deleted.
    desk.book.mend_papers(&DataPapers, &desk.folder.join("papers")).unwrap();
    assert_eq!(list(&disk).len(), 3);
}

#[test]
fn a_copied_folder_of_papers_gets_a_mark_of_its_own() {
    let mut desk = desk_in(Desk::sqlite("purge-copied"), "papers");
    let (papers, copied) = (desk.folder.join("papers"), desk.folder.join("copied"));
    std::fs::create_dir(&copied).unwrap();
    std::fs::copy(papers.join(".trykksak-papers"), copied.join(".trykksak-papers")).unwrap();
    desk.book.reprint("B-2026-0001", &DataPapers, &copied).unwrap();
    // The same folder by another name keeps its mark.
    std::os::unix::fs::symlink("papers", desk.folder.join("link")).unwrap();
    desk.book
        .reprint("B-2026-0001", &DataPapers, &desk.folder.join("link"))
        .unwrap();
    assert_eq!(
        (holding(&papers, NAMES[0]).len(), holding(&copied, NAMES[0]).len()),
        (2, 1)
    );
    std::fs::remove_file(desk.folder.join("link")).unwrap();
    let elsewhere = desk.folder.join("elsewhere");
    assert_eq!(purge_again(&mut desk, &elsewhere), []);
    assert!(holding(&desk.folder, NAMES[0]).is_empty());
}

#[test]
fn a_folder_of_papers_that_was_moved_is_known_by_its_mark() {
    let mut desk = desk_in(Desk::sqlite("purge-moved"), "old");
    let (old, new) = (desk.folder.join("old"), desk.folder.join("archive"));
    std::fs::rename(&old, &new).unwrap();
    assert_eq!(purge_again(&mut desk, &old), [Code::PapersUnreached]);
    assert_eq!(purge_again(&mut desk, &new), []);
    assert!(holding(&desk.folder, NAMES[0]).is_empty());
}

#[test]
fn papers_that_somebody_has_deleted_are_asked_for_until_somebody_says_so() {
    let mut desk = desk_in(Desk::sqlite("purge-gone"), "lost");
    let papers = desk.folder.join("papers");
    assert!(desk.book.papers_gone("B-2026-0001", &on("2026-06-01")).is_err());
    std::fs::remove_dir_all(desk.folder.join("lost")).unwrap();
    assert_eq!(purge_again(&mut desk, &papers), [Code::PapersUnreached]);
    let folders = desk.book.papers_gone("B-2026-0001", &on("2026-06-01")).unwrap();
    assert!(folders.len() == 1 && folders[0].contains("lost"), "{folders:?}");
    assert_eq!(purge_again(&mut desk, &papers), []);
    desk.sound();
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
    assert_eq!(again, Receipt::Duplicate(1));
}

/// Every text and number of the book's tables.
fn everything(desk: &Desk) -> Vec<String> {
    let book = rusqlite::Connection::open(desk.folder.join("orders.db")).unwrap();
    let mut tables = book
        .prepare("SELECT name FROM sqlite_master WHERE type = 'table'")
        .unwrap();
    let tables: Vec<String> = tables
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let mut all = Vec::new();
    for table in tables {
        let mut rows = book.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let width = rows.column_count();
        let mut rows = rows.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for column in 0..width {
                match row.get_ref(column).unwrap() {
                    rusqlite::types::ValueRef::Text(text) => all.push(String::from_utf8_lossy(text).into_owned()),
                    rusqlite::types::ValueRef::Integer(number) => all.push(number.to_string()),
                    _ => {}
                }
            }
        }
    }
    all
}

#[test]
fn after_a_purge_nobody_can_confirm_a_guess_and_files_are_known_by_their_moment() {
    let mut desk = Desk::sqlite("purge-guess");
    let papers = desk.folder.join("papers");
    let guess = |moment: &str| Order {
        source: "web".to_owned(),
        id: String::new(),
        received: moment[..10].parse().unwrap(),
        ..order("", "A", "2026-01-10", &[("kort-om.nb", 5)])
    };
    let moments = ["2026-01-10T10:00:00", "2026-01-10T11:00:00", "2026-01-10"];
    let print = fingerprint(&guess(moments[0]));
    for moment in moments {
        let id = format!("{print}@{moment}");
        let receipt = desk.book.receive(&Order { id, ..guess(moment) }, &on("2026-01-10"));
        assert!(matches!(receipt, Ok(Receipt::Taken(_))), "{receipt:?}");
    }
    for number in 1..=3 {
        desk.book.cancel(number, &on("2026-01-11")).unwrap();
    }
    let holds = |desk: &Desk| everything(desk).iter().filter(|text| text.contains(&print)).count();
    assert_eq!(holds(&desk), 6);
    desk.book
        .purge(&Rules::default(), &papers, true, &on("2026-11-24"))
        .unwrap();
    assert_eq!(holds(&desk), 0);
    let ids: Vec<String> = everything(&desk)
        .into_iter()
        .filter(|text| text.starts_with("purged@"))
        .collect();
    assert_eq!(ids, moments.map(|moment| format!("purged@{moment}")));
    assert!(holding(&desk.folder, &print).is_empty());
    desk.sound();
}

#[test]
fn after_the_remark_is_gone_nobody_can_confirm_a_guess_of_it() {
    for (mut desk, is_file) in [
        (Desk::sqlite("purge-remark"), true),
        (Desk::postgres("purge_remark"), false),
    ] {
        let mut said = order("", "A", "2026-01-10", &[("kort-om.nb", 5), ("kort-om.nn", 3)]);
        said.source = "web".to_owned();
        said.contact.remark = TEXT.to_owned();
        let mut rest = said.clone();
        rest.contact.remark.clear();
        let (print, rest) = (fingerprint(&said), fingerprint(&rest));
        said.id = format!("{print}@2026-01-10");
        desk.receive(&said);
        desk.book.cancel(1, &on("2026-01-11")).unwrap();
        let papers = desk.folder.join("papers");
        let purge = desk.book.purge(&Rules::default(), &papers, true, &on("2026-02-01"));
        assert_eq!(purge.unwrap().0.texts, [1]);
        if is_file {
            let all = everything(&desk);
            assert!(!all.iter().any(|text| text.contains(&print)), "{all:?}");
            assert_eq!(all.iter().filter(|text| text.contains(&rest)).count(), 2);
            assert!(holding(&desk.folder, &print).is_empty());
        }
        desk.sound();
        // Then the names go, and what was left with them.
        desk.book
            .purge(&Rules::default(), &papers, true, &on("2026-11-24"))
            .unwrap();
        if is_file {
            let all = everything(&desk);
            assert!(!all.iter().any(|text| text.contains(&rest)), "{all:?}");
            assert!(all.contains(&"purged@2026-01-10".to_owned()));
        }
        desk.sound();
    }
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

#[test]
fn a_person_is_found_however_the_letters_of_an_address_are_written() {
    for mut desk in [Desk::sqlite("person-letters"), Desk::postgres("letters")] {
        let papers = desk.folder.join("papers");
        desk.receive(&order("ÅSE", "A", "2026-01-10", &[("kort-om.nb", 1)]));
        for typed in ["ÅSE@example.no", "åse@Example.no"] {
            assert_eq!(desk.book.person(typed).unwrap().len(), 1, "{typed}");
        }
        desk.book
            .forget("Åse@example.no", true, &papers, &on("2026-02-01"))
            .unwrap();
        assert_eq!(
            desk.book.person("ÅSE@example.no").unwrap_err().code,
            Code::PersonUnknown
        );
    }
}
