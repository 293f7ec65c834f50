//! Where do words stand on the pages of a PDF, as another reader (Poppler) sees them?

use std::path::Path;
use std::process::Command;

/// A word of a page, in points from the page's top left corner.
#[derive(Clone, Debug, PartialEq)]
pub struct Word {
    /// From the origin of its first glyph to the end of its last.
    pub x: (f64, f64),
    /// Its upper and its lower edge; in words of one size they are as far apart as their baselines.
    pub y: (f64, f64),
    /// What it says.
    pub text: String,
}

/// The words of each page in reading order.
pub fn words(file: &Path) -> Vec<Vec<Word>> {
    let mut command = Command::new("pdftotext");
    let output = command.arg("-bbox").arg(file).arg("-").output();
    let output = output.expect("pdftotext is missing: apt-get install poppler-utils");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let pages = text.split("<page ").skip(1);
    pages.map(|page| page.lines().filter_map(word).collect()).collect()
}

fn word(line: &str) -> Option<Word> {
    let (attributes, rest) = line.split_once("<word")?.1.split_once('>')?;
    let number = |name: &str| -> Option<f64> { attributes.split_once(name)?.1.split('"').nth(1)?.parse().ok() };
    let text = rest.split_once("</word>")?.0;
    Some(Word {
        x: (number("xMin")?, number("xMax")?),
        y: (number("yMin")?, number("yMax")?),
        text: text.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">"),
    })
}

/// The lines of a page: words whose lower edges are the same, from left to right, and the lines from top to bottom.
pub fn lines(words: &[Word]) -> Vec<Vec<Word>> {
    let mut sorted = words.to_vec();
    sorted.sort_by(|a, b| (a.y.1, a.x.0).partial_cmp(&(b.y.1, b.x.0)).expect("numbers"));
    let mut lines: Vec<Vec<Word>> = Vec::new();
    for word in sorted {
        match lines.last_mut() {
            Some(line) if (line[0].y.1 - word.y.1).abs() < 0.02 => line.push(word),
            _ => lines.push(vec![word]),
        }
    }
    for line in &mut lines {
        line.sort_by(|a, b| a.x.0.total_cmp(&b.x.0));
    }
    lines
}
