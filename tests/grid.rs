//! Do lines of text stand on one baseline grid across facing pages, as another reader of PDF sees them?

mod project;

use project::reading::{Word, lines, words};
use project::{Project, stderr};

const BROCHURE: &str = "brochures/tiny/brochure.yaml";
/// The step of the grid in the base project, in points.
const STEP: f64 = 13.0;
/// How far two readings of a place may be apart, in points.
const EXACT: f64 = 0.02;

const HEAD: &str = "title: title\nsubject: subject\nlanguages: [nb]\nformat: a6-booklet\ntheme: plain\ncode: T-01\nyear: 2020\n\
                    edition: 1\ndate: \"2026-01-02\"\npages: 4\n\nparts:\n  - { name: cover, pages: 1, blocks: [heading: { level: 1, text: title }] }\n";

/// A booklet whose pages two and three say what `left` and `right` ask for, each with a paragraph of so many words.
fn spread(name: &str, left: (&str, usize), right: (&str, usize)) -> Vec<Vec<f64>> {
    let project = Project::base(name);
    let part = |name: &str, keys: &str| format!("  - {{ name: {name}, {keys}blocks: [paragraph: {name}] }}\n");
    let last = "  - { name: last, pages: 1, blocks: [] }\n";
    let brochure = [HEAD, &part("left", left.0), &part("right", right.0), last].concat();
    project.write(BROCHURE, brochure.as_bytes());
    let words = |count: usize| vec!["vi møtes"; count / 2].join(" ");
    let messages = format!(
        "title = Liten\nsubject = En liten brosjyre\nleft = {}\nright = {}\n",
        words(left.1),
        words(right.1)
    );
    project.write("locales/nb/tiny.ftl", messages.as_bytes());
    let output = project.run(["build", "--edition", "accessible"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    baselines(&project)
}

/// The lower edges of the words on each page, from the top of the page, each once: Poppler's reading. All words are of
/// one size, so their edges are as far apart as their baselines.
fn baselines(project: &Project) -> Vec<Vec<f64>> {
    let pages = words(&project.root.join("output/accessible/tiny.nb.pdf"));
    let edges = |page: &Vec<Word>| lines(page).iter().map(|line| line[0].y.1).collect();
    pages.iter().map(edges).collect()
}

/// How far the lines of two pages are from sharing a grid of this step, in points.
fn apart(left: &[f64], right: &[f64], step: f64) -> f64 {
    let first = left[0];
    let off = |edge: &f64| {
        let steps = (edge - first) / step;
        (steps - steps.round()).abs() * step
    };
    left.iter().chain(right).map(off).fold(0.0, f64::max)
}

/// The distance of the first two lines.
fn step(page: &[f64]) -> f64 {
    page[1] - page[0]
}

#[test]
fn pages_of_other_margins_share_the_grid() {
    let pages = spread(
        "grid-margins",
        ("pages: 1, ", 100),
        ("pages: 1, margins: { top: 23mm, inside: 20mm }, ", 60),
    );
    let (left, right) = (&pages[1], &pages[2]);
    assert!(left.len() > 5 && right.len() > 5, "{pages:?}");
    assert!(right[0] > left[0] + STEP, "{pages:?}");
    assert!(apart(left, right, STEP) < EXACT, "{pages:?}");
}

#[test]
fn text_in_the_middle_and_at_the_foot_of_a_page_stands_on_the_grid() {
    for place in ["middle", "bottom"] {
        let pages = spread(
            &format!("grid-{place}"),
            ("pages: 1, ", 100),
            (&format!("pages: 1, vertical: {place}, "), 60),
        );
        assert!(pages[2][0] > pages[1][2], "{pages:?}");
        assert!(apart(&pages[1], &pages[2], STEP) < EXACT, "{place}: {pages:?}");
    }
}

#[test]
fn a_closer_grid_is_one_of_both_pages() {
    let tight = "pages: 1, fit: { leading: 85% }, ";
    let pages = spread("grid-leading", (tight, 336), ("pages: 1, margins: { top: 17mm }, ", 60));
    let closer = step(&pages[1]);
    assert!(closer < STEP - 0.1, "{pages:?}");
    assert!((step(&pages[2]) - closer).abs() < EXACT, "{pages:?}");
    assert!(apart(&pages[1], &pages[2], closer) < 0.05, "{pages:?}");
}

#[test]
fn parts_of_unequal_bounds_get_the_leading_that_the_tightest_needs() {
    let pages = spread(
        "grid-bounds",
        ("pages: 1, fit: { leading: 85% to 110%, spacing: 90% }, ", 336),
        ("pages: 1, fit: { leading: 88% to 104%, size: 95% }, ", 60),
    );
    let closer = step(&pages[2]);
    assert!(closer < STEP - 0.1 && closer > STEP * 0.88 - EXACT, "{pages:?}");
    assert!(apart(&pages[1], &pages[2], closer) < 0.05, "{pages:?}");
}

#[test]
fn what_faces_a_part_of_unknown_length_keeps_its_leading() {
    let pages = spread(
        "grid-open",
        ("pages: 1, fit: { leading: 85%, size: 80% }, ", 336),
        ("", 60),
    );
    assert!(
        (step(&pages[1]) - STEP).abs() < EXACT && (step(&pages[2]) - STEP).abs() < EXACT,
        "{pages:?}"
    );
}

/// The right page with five paragraphs whose space may grow, and the left one with running text.
fn justified(name: &str, keys: &str) -> Vec<Vec<f64>> {
    let project = Project::base(name);
    let house = String::from_utf8(project.read("brochures/house.yaml")).expect("UTF-8");
    let house = house.replacen("    after: 6pt\n", "    after: 6pt\n    stretch: 20pt\n", 1);
    project.write("brochures/house.yaml", house.as_bytes());
    let blocks = "blocks: [paragraphs: [p, p, p, p, p]] }\n";
    let part = |name: &str, keys: &str| format!("  - {{ name: {name}, pages: 1, {keys}{blocks}");
    let last = "  - { name: last, pages: 1, blocks: [] }\n";
    let brochure = [HEAD, &part("left", ""), &part("right", keys), last].concat();
    project.write(BROCHURE, brochure.as_bytes());
    let messages = format!(
        "title = Liten\nsubject = En liten brosjyre\np = {}\n",
        vec!["vi møtes"; 20].join(" ")
    );
    project.write("locales/nb/tiny.ftl", messages.as_bytes());
    let output = project.run(["build", "--edition", "accessible"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    baselines(&project)
}

#[test]
fn text_that_fills_its_page_to_the_foot_stays_on_the_grid() {
    let pages = justified("grid-justify", "vertical: justify, ");
    let (left, right) = (&pages[1], &pages[2]);
    assert_eq!(left.len(), right.len(), "{pages:?}");
    assert!(right[right.len() - 1] > left[left.len() - 1] + 2.0 * STEP, "{pages:?}");
    assert_eq!(left[0], right[0]);
    // The grid has a line at every half leading.
    assert!(apart(left, right, STEP / 2.0) < EXACT, "{pages:?}");
    // Up to the last line that the page has room for: its foot is 14 mm above its edge.
    let room = (148.0 - 14.0) / 25.4 * 72.0 - right[right.len() - 1];
    assert!((-STEP / 2.0..STEP).contains(&room), "{room} {pages:?}");
    // Paragraphs part, lines do not.
    let grown = left
        .windows(2)
        .zip(right.windows(2))
        .map(|(l, r)| (r[1] - r[0]) - (l[1] - l[0]));
    let grown: Vec<f64> = grown.filter(|more| *more > EXACT).collect();
    assert!((1..=4).contains(&grown.len()), "{grown:?}");
}
