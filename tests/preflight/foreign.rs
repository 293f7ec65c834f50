//! Is what preflight says of other programs' files true?
//!
//! `tests/foreign` made the files and prints what qpdf, Poppler and Ghostscript say of them; each list below was checked
//! against that. It names every finding, so that a false one fails as well as a missing one.

use trykksak::preflight::{Judged, Limits, Profile, judge};

use super::good::codes;

fn judged(bytes: &[u8]) -> Judged {
    judge("foreign.pdf", bytes, None, &Limits::default())
}

fn says(judged: &Judged, code: &str, words: &str) {
    let found = judged
        .remarks
        .iter()
        .any(|r| r.code.name() == code && r.message.contains(words));
    assert!(found, "no {code} with “{words}” in {:#?}", judged.remarks);
}

#[test]
fn typst() {
    let judged = judged(include_bytes!("foreign/typst.pdf"));
    assert_eq!(
        codes(&judged),
        [
            "error black-knockout",
            "error bleed-small",
            "error line-thin",
            "error picture-coarse",
            "error press-boxes",
            "error press-identifier",
            "error press-intent",
            "error press-metadata",
            "error press-trapped",
            "error press-version",
            "warning text-inks",
        ]
    );
    // pdfimages says 38 ppi; the picture is ICC-based, so that it is no device-dependent RGB.
    says(&judged, "picture-coarse", "38 pixels an inch");
    says(&judged, "press-version", "1.7");
    says(&judged, "line-thin", "0.10 pt");
}

#[test]
fn weasyprint() {
    let judged = judged(include_bytes!("foreign/weasyprint.pdf"));
    assert_eq!(
        codes(&judged),
        [
            "error annotation-printed",
            "error black-rich",
            "error bleed-unfilled",
            "error color-group",
            "error color-rgb",
            "error pdf-active",
            "error picture-coarse",
            "error press-id",
            "error press-identifier",
            "error press-intent",
            "error press-trapped",
            "error press-version",
        ]
    );
    // The heading reaches 0.9 mm over the trim: 12 mm and 2.1 mm of margins less 15 mm.
    says(&judged, "bleed-unfilled", "1.0 mm outside");
}

#[test]
fn lualatex() {
    let judged = judged(include_bytes!("foreign/lualatex.pdf"));
    assert_eq!(
        codes(&judged),
        [
            "error black-knockout",
            "error bleed-small",
            "error color-rgb",
            "error line-thin",
            "error press-boxes",
            "error press-identifier",
            "error press-intent",
            "warning safe-zone",
        ]
    );
    says(&judged, "press-identifier", "no metadata");
}

#[test]
fn ghostscript() {
    let judged = judged(include_bytes!("foreign/ghostscript.pdf"));
    assert_eq!(
        codes(&judged),
        [
            "error black-knockout",
            "error bleed-small",
            "error ink-sum",
            "error line-thin",
            "error press-boxes",
            "error press-identifier",
            "error press-intent",
            "error press-metadata",
            "error press-trapped",
            "warning spot-used",
        ]
    );
    // Four inks of 90 % each.
    says(&judged, "ink-sum", "360 %");
    says(&judged, "spot-used", "Sea");
}

#[test]
fn chromium() {
    let judged = judged(include_bytes!("foreign/chromium.pdf"));
    assert_eq!(
        codes(&judged),
        [
            "error black-rich",
            "error bleed-small",
            "error bleed-unfilled",
            "error color-rgb",
            "error picture-coarse",
            "error press-boxes",
            "error press-id",
            "error press-identifier",
            "error press-intent",
            "error press-trapped",
        ]
    );
    says(&judged, "picture-coarse", "38 pixels an inch");
}

#[test]
fn as_files_for_readers_they_are_judged_by_both_standards() {
    for (bytes, tagged) in [
        (&include_bytes!("foreign/typst.pdf")[..], true),
        (&include_bytes!("foreign/weasyprint.pdf")[..], false),
        (&include_bytes!("foreign/lualatex.pdf")[..], false),
        (&include_bytes!("foreign/ghostscript.pdf")[..], false),
        (&include_bytes!("foreign/chromium.pdf")[..], true),
    ] {
        let judged = judge("foreign.pdf", bytes, Some(Profile::Accessible), &Limits::default());
        assert_eq!(codes(&judged), ["error pdf-a", "error pdf-ua"]);
        // pdfinfo says which of them are tagged.
        let untagged = judged.remarks.iter().any(|r| r.message.contains("StructTreeRoot"));
        assert_eq!(untagged, !tagged, "{:#?}", judged.remarks);
    }
}
