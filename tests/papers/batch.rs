//! Do the papers of a batch hold everything, the same each time, and say what they cannot show?

use trykksak::diag::Code;
use trykksak::order::batch::paper::BatchPapers;
use trykksak::order::papers::Papers;
use trykksak::order::papers::desk::Desk;

use crate::sample::{batch, one_copy};
use crate::{keep, root};

type Files = Vec<(String, Vec<u8>)>;

fn files(papers: &BatchPapers) -> (Files, trykksak::diag::Findings) {
    Desk::at(root(), |desk| {
        let files = Papers::new(desk).files(papers)?;
        Ok((files, desk.take_warnings()))
    })
    .unwrap()
}

#[test]
fn papers_are_the_same_each_time() {
    let (first, _) = files(&batch(false));
    for (name, bytes) in &first {
        keep(name, bytes);
    }
    assert_eq!(first, files(&batch(false)).0);
}

#[test]
fn a_copy_differs_in_every_pdf_and_in_nothing_for_the_carrier() {
    let (original, copy) = (files(&batch(false)).0, files(&batch(true)).0);
    for ((name, one), (_, other)) in original.iter().zip(&copy) {
        assert_eq!(one == other, name.ends_with(".csv"), "{name}");
    }
    for (name, bytes) in copy {
        keep(&format!("copy/{name}"), &bytes);
    }
}

#[test]
fn letters_that_no_font_has_are_said_and_replaced() {
    let (_, warnings) = files(&batch(false));
    let missing = warnings.iter().filter(|finding| finding.code == Code::GlyphMissing);
    let missing: Vec<_> = missing.collect();
    assert!(
        missing.iter().all(|finding| finding.message.contains("S-2026-000123")),
        "{missing:?}"
    );
    assert!(!missing.is_empty() && missing.iter().all(|finding| !finding.hints.is_empty()));
}

#[test]
fn one_copy_to_one_address_is_a_batch_without_warnings() {
    let (made, warnings) = files(&one_copy());
    assert!(warnings.is_empty(), "{warnings:?}");
    for (name, bytes) in made {
        keep(&format!("one/{name}"), &bytes);
    }
}

#[test]
fn the_carrier_gets_a_row_for_each_shipment_with_an_address_and_no_formula() {
    let (made, _) = files(&batch(false));
    let (_, table) = made.iter().find(|(name, _)| name == "carrier.csv").unwrap();
    let table = std::str::from_utf8(table).unwrap();
    let papers = batch(false);
    let addressed = papers.shipments.iter().filter(|shipment| shipment.address.is_some());
    assert_eq!(table.lines().count(), 1 + addressed.count());
    assert!(table.contains("\"'=HYPERLINK("), "{table}");
}

#[test]
fn files_go_into_the_folder_that_is_given() {
    let folder = tempfile::tempdir().unwrap();
    let names = Desk::at(root(), |desk| Papers::new(desk).write(&one_copy(), folder.path())).unwrap();
    assert!(names.is_sorted());
    let mut there: Vec<String> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    there.sort();
    assert_eq!(names, there);
}
