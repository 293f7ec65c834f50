//! Are accessible files judged by PDF/UA-1, PDF/A-2a and the contrast of their bytes?

use lopdf::{Document, Object, Stream, dictionary};
use trykksak::preflight::{Fact, Judged, Limits, Profile, judge};

use super::good::codes;
use super::project::Project;

/// A finished accessible file of this program, made once.
pub fn finished() -> &'static [u8] {
    static FILE: std::sync::OnceLock<Vec<u8>> = std::sync::OnceLock::new();
    FILE.get_or_init(|| {
        let project = Project::base("preflight-accessible");
        let output = project.run(["build", "--language", "nb"]);
        assert_eq!(output.status.code(), Some(0), "{}", super::project::stderr(&output));
        project.read("output/accessible/tiny.nb.pdf")
    })
}

fn judged(bytes: &[u8]) -> Judged {
    judge("sample.pdf", bytes, Some(Profile::Accessible), &Limits::default())
}

fn changed(change: impl FnOnce(&mut Document)) -> Judged {
    let mut file = Document::load_mem(finished()).expect("a PDF");
    change(&mut file);
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).expect("memory");
    judged(&bytes)
}

/// An accessible file in which a fact is found.
pub fn broken(fact: Fact) -> Judged {
    match fact {
        Fact::UaRule => changed(|file| drop(file.catalog_mut().expect("a catalog").remove(b"Lang"))),
        Fact::ArchiveRule => changed(|file| drop(file.catalog_mut().expect("a catalog").remove(b"OutputIntents"))),
        Fact::Unjudged => changed(|file| {
            // A drawing that is placed more often than the validator follows.
            let dict = dictionary! { "Type" => "XObject", "Subtype" => "Form", "BBox" => vec![Object::Integer(0); 4] };
            let form = file.add_object(Stream::new(dict, b"n".to_vec()));
            let page = file.page_iter().next().expect("a page");
            file.add_xobject(page, "Fm", form).expect("a resource");
            let mut content = file.get_page_content(page);
            content.extend(b"/Artifact BMC ");
            content.extend(b"/Fm Do ".repeat(10_100));
            content.extend(b"EMC");
            file.change_page_content(page, content).expect("content");
        }),
        Fact::Contrast => changed(|file| {
            let page = file.page_iter().next().expect("a page");
            let mut content = file.get_page_content(page);
            // Everything of the first page in pale grey.
            content = String::from_utf8_lossy(&content)
                .lines()
                .map(|line| if line.ends_with(" rg") { "0.8 0.8 0.8 rg" } else { line })
                .collect::<Vec<_>>()
                .join("\n")
                .into_bytes();
            file.change_page_content(page, content).expect("content");
        }),
        other => panic!("{other:?} is no fact of accessible files"),
    }
}

#[test]
fn a_finished_file_passes_without_a_word() {
    let judged = judge("sample.pdf", finished(), None, &Limits::default());
    assert_eq!(codes(&judged), [""; 0], "{:#?}", judged.remarks);
    assert_eq!((judged.profile, judged.claimed), (Profile::Accessible, true));
}

#[test]
fn a_rule_is_named_by_its_clause() {
    let judged = broken(Fact::UaRule);
    let remark = judged
        .remarks
        .iter()
        .find(|r| r.code.name() == "pdf-ua")
        .expect("a finding");
    assert!(remark.notes.iter().any(|note| note.contains("14289")), "{remark:?}");
}

#[test]
fn press_limits_are_not_asked_of_accessible_files() {
    let press = super::good::Press::new().bytes();
    let judged = judge("sample.pdf", &press, Some(Profile::Accessible), &Limits::default());
    assert!(
        judged
            .remarks
            .iter()
            .all(|r| ["pdf-ua", "pdf-a"].contains(&r.code.name())),
        "{:?}",
        codes(&judged)
    );
}

#[test]
fn a_stream_may_end_with_a_byte_that_is_a_line_break() {
    let mut file = Document::load_mem(finished()).expect("a PDF");
    file.add_object(Stream::new(dictionary! {}, b"data\r".to_vec()));
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).expect("memory");
    assert_eq!(codes(&judged(&bytes)), [""; 0]);
    // A length that is wrong is found all the same.
    let length = bytes.windows(9).rposition(|w| w == b"/Length 5").expect("a length");
    bytes[length + 8] = b'3';
    assert!(!judged(&bytes).passes());
}
