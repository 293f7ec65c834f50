//! Do pages in large print begin and end well, as another reader of PDF sees them?

mod project;

use std::fs;
use std::path::Path;
use std::process::Command;

use project::{stderr, trykksak};

/// The pages of a brochure of the repository in large print, each with its lines of text: Poppler's reading.
fn pages(brochure: &str, language: &str) -> Vec<Vec<String>> {
    let output = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("large-print-{brochure}-{language}"));
    let _ = fs::remove_dir_all(&output);
    let made = trykksak(Path::new(env!("CARGO_MANIFEST_DIR")))
        .args([
            "build",
            brochure,
            "--language",
            language,
            "--edition",
            "large-print",
            "--output",
        ])
        .arg(&output)
        .output()
        .expect("trykksak starts");
    assert_eq!(made.status.code(), Some(0), "{}", stderr(&made));
    let read = Command::new("pdftotext")
        .arg(output.join(format!("large-print/{brochure}.{language}.pdf")))
        .arg("-")
        .output()
        .expect("pdftotext is missing: apt-get install poppler-utils");
    let text = String::from_utf8(read.stdout).expect("UTF-8");
    let pages = text.trim_end_matches('\u{c}').split('\u{c}');
    let lines = |page: &str| {
        page.lines()
            .filter(|line| !line.is_empty())
            .map(str::to_owned)
            .collect()
    };
    pages.map(lines).collect()
}

#[test]
fn the_imprint_goes_with_some_text_to_the_last_page() {
    for language in ["nb", "nn", "se", "en"] {
        let pages = pages("innforing", language);
        let last = pages.last().expect("a page");
        let imprint = last
            .iter()
            .position(|line| line.contains("SN-01"))
            .expect("the order number");
        // Two lines of text or more, and the imprint's own line about the publisher.
        assert!(imprint >= 3, "{language}: {last:#?}");
    }
}

#[test]
fn no_page_ends_in_a_heading_and_its_lead() {
    let pages = pages("innforing", "en");
    let page_of = |words: &str| {
        let mut numbered = pages.iter().enumerate().skip(2);
        let found = numbered.find(|(_, page)| page.iter().any(|line| line.starts_with(words)));
        found.unwrap_or_else(|| panic!("{words}: {pages:#?}")).0
    };
    assert_eq!(page_of("Together with others"), page_of("In the group you meet"));
}

#[test]
fn a_running_title_that_is_too_long_ends_in_an_ellipsis() {
    for language in ["nb", "nn"] {
        for page in pages("i-mote-med-rus", language).iter().skip(1) {
            let title = page
                .iter()
                .find(|line| line.starts_with("Informasjon om "))
                .expect("the title");
            let title = title.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ');
            assert!(title.ends_with(" …"), "{language}: {title}");
        }
    }
}
