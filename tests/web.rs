//! Do web pages keep what is there to be used: codes to read, room to write, titles that fit?

mod project;

use project::{Project, stdout};

const BROCHURE: &str = "brochures/tiny/brochure.yaml";

/// The page in bokmål of the base project with these blocks instead of its second page.
fn page(name: &str, blocks: &str) -> String {
    let project = Project::base(name);
    let whole = String::from_utf8(project.read(BROCHURE)).expect("UTF-8");
    let (start, _) = whole
        .split_once("      - heading: { level: 2, text: rest }")
        .expect("the second page");
    project.write(BROCHURE, format!("{start}{blocks}").as_bytes());
    let output = project.run(["build", "--edition", "html", "--language", "nb"]);
    assert_eq!(
        output.status.code(),
        Some(0),
        "{}{}",
        stdout(&output),
        project::stderr(&output)
    );
    String::from_utf8(project.read("output/html/tiny.nb.html")).expect("UTF-8")
}

/// What is inside the link of a page's QR code.
fn code_link(page: &str) -> &str {
    let (_, code) = page.split_once("<div class=\"qr\"").expect("a code");
    let (_, link) = code.split_once("<a href=\"https://selvhjelp.no\">").expect("a link");
    link.split_once("</a>").expect("its end").0
}

#[test]
fn a_code_is_shown_as_a_link_that_says_where_it_leads() {
    let code = "      - qr: { url: https://selvhjelp.no, alt: hill, size: 20mm";
    let bare = page("web-code", &format!("{code} }}\n"));
    let shown = code_link(&bare);
    assert!(
        shown.starts_with("<svg viewBox=\"0 0 33 33\" aria-hidden=\"true\""),
        "{shown}"
    );
    assert!(
        shown.split_once("</svg>").is_some_and(|(_, words)| !words.is_empty()),
        "{shown}"
    );

    let told = page("web-code-caption", &format!("{code}, caption: one }}\n"));
    let shown = code_link(&told);
    assert!(
        shown.contains("role=\"img\" aria-label=\"") && shown.ends_with("</svg>"),
        "{shown}"
    );
}

#[test]
fn a_box_keeps_its_room_and_space_elsewhere_is_left_out() {
    let blocks =
        "      - spacer: 11mm\n      - aside: { title: rest, blocks: [{ paragraph: one }, { spacer: 18mm }] }\n";
    let page = page("web-room", blocks);
    assert!(
        page.contains("<div class=\"room\" style=\"--height:18mm\"></div>"),
        "{page}"
    );
    assert!(!page.contains("11mm"), "{page}");
}

#[test]
fn a_title_says_how_large_it_can_be() {
    let page = page("web-title", "      - paragraph: one\n");
    let title = page.split_once("<h1 ").expect("a title").1;
    assert!(
        title
            .split_once('>')
            .is_some_and(|(tag, _)| tag.contains("style=\"--share:.")),
        "{title}"
    );
}
