//! Do bullets, numbers and quotation marks hang beside the text, as another reader of PDF sees them?

mod project;

use project::reading::{Word, lines, words};
use project::{Project, stderr};

/// How far two readings of a place may be apart, in points.
const EXACT: f64 = 0.02;

/// The lines of the only page that says these blocks with these messages; `keys` go to the style of running text.
fn page(name: &str, keys: &str, blocks: &str, messages: &str) -> Vec<Vec<Word>> {
    let project = Project::base(name);
    let house = String::from_utf8(project.read("brochures/house.yaml")).expect("UTF-8");
    let house = house.replacen("    after: 6pt\n", &format!("    after: 6pt\n{keys}"), 1);
    // Words of which a part is on the next line have no edge of their own.
    let house = house.replacen("hyphenate: true", "hyphenate: false", 1);
    project.write("brochures/house.yaml", house.as_bytes());
    let head = String::from_utf8(project.read("brochures/tiny/brochure.yaml")).expect("UTF-8");
    let head = head
        .split("parts:")
        .next()
        .unwrap_or_default()
        .replace("[nb, en]", "[nb]");
    let parts = format!(
        "parts:\n  - {{ name: front, panels: [front], blocks: [heading: {{ level: 1, text: title }}] }}\n  \
         - name: back\n    panels: [back]\n    blocks:\n{blocks}"
    );
    project.write("brochures/tiny/brochure.yaml", format!("{head}{parts}").as_bytes());
    let messages = format!("title = Liten\nsubject = En liten brosjyre\n{messages}");
    project.write("locales/nb/tiny.ftl", messages.as_bytes());
    let output = project.run(["build", "--edition", "accessible"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    lines(&words(&project.root.join("output/accessible/tiny.nb.pdf"))[1])
}

/// The left edge of the frame: the margin, in points.
const LEFT: f64 = 10.0 / 25.4 * 72.0;

#[test]
fn bullets_and_numbers_hang_beside_their_text() {
    let text = vec!["hamna"; 30].join(" ");
    let messages = format!("one = {text}\ntwo = {text}\n");
    for (kind, label) in [("bullets", "•"), ("numbers", "1.")] {
        let blocks = format!("      - list: {{ kind: {kind}, items: [one, two] }}\n");
        let lines = page(&format!("edges-{kind}"), "", &blocks, &messages);
        assert!(lines.len() >= 6, "{lines:?}");
        let first = &lines[0];
        assert_eq!(first[0].text, label);
        // The label stands at the edge of the frame, the text beside it in all its lines.
        assert!((first[0].x.0 - LEFT).abs() < EXACT, "{first:?}");
        let text_edge = first[1].x.0;
        assert!(text_edge > first[0].x.1 + 2.0, "{first:?}");
        let second = lines
            .iter()
            .rposition(|line| line[0].text != "hamna")
            .expect("a second item");
        for (index, line) in lines.iter().enumerate() {
            let word = if [0, second].contains(&index) {
                &line[1]
            } else {
                &line[0]
            };
            assert!((word.x.0 - text_edge).abs() < EXACT, "{line:?}");
        }
        assert!((lines[second][0].x.0 - LEFT).abs() < EXACT, "{lines:?}");
    }
}

#[test]
fn quotation_marks_hang_into_the_margin() {
    // Each line begins with the word in quotation marks, for two do not fit into one.
    let word = "«hamnahamnahamnahamnahamnahamnahamna»";
    let messages = format!("text = {word} hamnahamnahamnahamnahamnahamnahamna {word}\n");
    let edges = |name: &str, keys: &str| -> Vec<(f64, String)> {
        let lines = page(name, keys, "      - paragraph: text\n", &messages);
        lines.iter().map(|line| (line[0].x.0, line[0].text.clone())).collect()
    };
    let hung = edges("edges-quotes", "");
    let plain = edges("edges-quotes-off", "    protrusion: false\n");
    assert_eq!((hung.len(), plain.len()), (3, 3), "{hung:?} {plain:?}");
    for ((with, text), (without, _)) in hung.iter().zip(&plain) {
        assert!((without - LEFT).abs() < EXACT, "{plain:?}");
        match text.starts_with('«') {
            // About a third of the mark's width of four points.
            true => assert!(LEFT - with > 0.8 && LEFT - with < 2.5, "{hung:?}"),
            false => assert!((LEFT - with).abs() < EXACT, "{hung:?}"),
        }
    }
}

#[test]
fn quotation_marks_hang_at_the_other_edge_too() {
    let word = "hamnahamnahamnahamnahamnahamnahamnahamna»";
    let messages = format!("text = «hamna {word} hamna {word}\n");
    let right = 105.0 / 25.4 * 72.0 - LEFT;
    let over = |name: &str, keys: &str| -> f64 {
        let keys = format!("    align: end\n{keys}");
        let lines = page(name, &keys, "      - paragraph: text\n", &messages);
        let ends = lines.iter().filter_map(|line| line.last());
        let ends = ends
            .filter(|word| word.text.ends_with('»'))
            .map(|word| word.x.1 - right);
        ends.fold(f64::MIN, f64::max)
    };
    let hung = over("edges-right", "");
    assert!(hung > 0.8 && hung < 2.5, "{hung}");
    assert!(over("edges-right-off", "    protrusion: false\n") < EXACT);
}

#[test]
fn superiors_and_fractions_are_copied_as_plain_signs() {
    let messages = "text = Den 1^st^ juli, ^1/2^ kopp og 20 m^2^, CO~2~.\n";
    let lines = page("edges-superiors", "", "      - paragraph: text\n", messages);
    let text: Vec<&str> = lines.iter().flatten().map(|word| word.text.as_str()).collect();
    assert_eq!(text.join(" "), "Den 1st juli, 1/2 kopp og 20 m2, CO~2~.");
}
