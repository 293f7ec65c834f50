//! What does a case change in the base project that a file laid over it cannot say?
//!
//! A file `change` holds such orders, one a line:
//!
//! ```text
//! edit brochures/tiny/brochure.yaml    these lines, which must be there once …
//! - title: title
//! + tilte: title                       … become these; without `-` lines, these come last
//! remove PATH                          no such file
//! cut BYTES PATH                       only the beginning of a file
//! bytes HEX PATH                       bytes that are no text, at the end of a file
//! grow BYTES PATH                      so many bytes of comment at the end of a file
//! png WIDTH HEIGHT PATH                a picture of so many white pixels
//! nest LEVELS PATH                     at the end of a brochure: a box in a box in a box …
//! repeat COUNT TEXT PATH               at the end of a file: a line of the text so many times, `_` for a space
//! aliases COUNT PATH                   `languages` that refer so often to the same value
//! laughs LEVELS PATH                   at the end of a brochure: boxes that each hold ten times the one before
//! link TARGET PATH                     a symbolic link
//! forbid PATH                          a font whose licence bits forbid embedding
//! ```

use std::fs;

use libtest_mimic::Trial;

use crate::project::Project;

/// Carries out the orders in a project.
pub fn apply(project: &Project, script: &str) -> Result<(), String> {
    let mut lines = script
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .peekable();
    while let Some(line) = lines.next() {
        let words: Vec<_> = line.split_whitespace().collect();
        match words[..] {
            ["edit", path] => {
                let mut hunk = Vec::new();
                while let Some(line) = lines.next_if(|line| line.starts_with(['-', '+'])) {
                    hunk.push(line);
                }
                edit(project, path, &hunk)?;
            }
            ["remove", path] => fs::remove_file(project.root.join(path)).map_err(|error| format!("{path}: {error}"))?,
            ["cut", bytes, path] => {
                let all = project.read(path);
                project.write(path, &all[..all.len().min(number(bytes)?)]);
            }
            ["bytes", hex, path] => append(project, path, &from_hex(hex)?),
            ["grow", bytes, path] => append(project, path, &comment(number(bytes)?)),
            ["png", width, height, path] => project.write(path, &white(number(width)?, number(height)?)?),
            ["nest", levels, path] => append(project, path, &nested(number(levels)?)),
            ["repeat", count, text, path] => {
                let line = text.replace('_', " ").repeat(number(count)?);
                append(project, path, format!("    {line}\n").as_bytes());
            }
            ["aliases", count, path] => append(project, path, &aliases(number(count)?)),
            ["laughs", levels, path] => append(project, path, &laughs(number(levels)?)),
            ["link", target, path] => link(target, &project.root.join(path))?,
            ["forbid", path] => {
                let mut font = project.read(path);
                forbid(&mut font)?;
                project.write(path, &font);
            }
            _ => return Err(format!("`change` has an order that nobody knows: {line}")),
        }
    }
    Ok(())
}

fn number(word: &str) -> Result<usize, String> {
    word.parse().map_err(|_| format!("`{word}` is no number"))
}

fn edit(project: &Project, path: &str, hunk: &[&str]) -> Result<(), String> {
    let side = |mark: char| -> String {
        let lines = hunk.iter().filter_map(|line| line.strip_prefix(mark));
        lines
            .map(|line| format!("{}\n", line.strip_prefix(' ').unwrap_or(line)))
            .collect()
    };
    let (old, new) = (side('-'), side('+'));
    let text = String::from_utf8(project.read(path)).map_err(|error| error.to_string())?;
    let text = match (old.is_empty(), text.matches(&old).count()) {
        (true, _) => text + &new,
        (false, 1) => text.replace(&old, &new),
        (false, count) => return Err(format!("{path} has these lines {count} times:\n{old}")),
    };
    project.write(path, text.as_bytes());
    Ok(())
}

fn append(project: &Project, path: &str, bytes: &[u8]) {
    let mut all = fs::read(project.root.join(path)).unwrap_or_default();
    all.extend_from_slice(bytes);
    project.write(path, &all);
}

fn from_hex(hex: &str) -> Result<Vec<u8>, String> {
    let digits: Vec<_> = hex.chars().collect();
    let pairs = digits
        .chunks(2)
        .map(|pair| u8::from_str_radix(&String::from_iter(pair), 16));
    pairs
        .collect::<Result<_, _>>()
        .map_err(|error| format!("{hex}: {error}"))
}

fn comment(bytes: usize) -> Vec<u8> {
    let line = format!("# {}\n", "x".repeat(97));
    line.repeat(bytes.div_ceil(line.len())).into_bytes()
}

/// Boxes in boxes, as further blocks of the last part of a brochure.
fn nested(levels: usize) -> Vec<u8> {
    let (open, close) = ("{ aside: { blocks: [".repeat(levels), "] } }".repeat(levels));
    format!("      - {open}{close}\n").into_bytes()
}

fn aliases(count: usize) -> Vec<u8> {
    format!("languages: [&a nb, {}]\n", vec!["*a"; count].join(",")).into_bytes()
}

/// Boxes that each hold ten times the one before, as further blocks of the last part of a brochure.
fn laughs(levels: usize) -> Vec<u8> {
    let mut text = String::from("      - aside: &a0 { blocks: [{ paragraph: text }] }\n");
    for level in 1..=levels {
        let before = vec![format!("{{ aside: *a{} }}", level - 1); 10].join(", ");
        text.push_str(&format!("      - aside: &a{level} {{ blocks: [{before}] }}\n"));
    }
    text.into_bytes()
}

/// A one-bit picture: small as a file however many pixels it has.
fn white(width: usize, height: usize) -> Result<Vec<u8>, String> {
    let mut file = Vec::new();
    let size = |n: usize| u32::try_from(n).map_err(|error| error.to_string());
    let mut encoder = png::Encoder::new(&mut file, size(width)?, size(height)?);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_depth(png::BitDepth::One);
    let mut writer = encoder.write_header().map_err(|error| error.to_string())?;
    let pixels = vec![0xff; width.div_ceil(8) * height];
    writer.write_image_data(&pixels).map_err(|error| error.to_string())?;
    writer.finish().map_err(|error| error.to_string())?;
    Ok(file)
}

#[cfg(unix)]
fn link(target: &str, path: &std::path::Path) -> Result<(), String> {
    std::os::unix::fs::symlink(target, path).map_err(|error| error.to_string())
}

#[cfg(not(unix))]
fn link(target: &str, path: &std::path::Path) -> Result<(), String> {
    fs::write(path, target).map_err(|error| error.to_string())
}

/// Sets `fsType` of the table `OS/2` to "restricted licence embedding" (OpenType, OS/2).
fn forbid(font: &mut [u8]) -> Result<(), String> {
    let no_table = || "the font has no OS/2 table".to_owned();
    let records = font.get(12..).ok_or_else(no_table)?.chunks_exact(16);
    let record = records
        .take(64)
        .find(|record| record.starts_with(b"OS/2"))
        .ok_or_else(no_table)?;
    let offset = u32::from_be_bytes([record[8], record[9], record[10], record[11]]) as usize;
    font.get_mut(offset + 8..offset + 10)
        .ok_or_else(no_table)?
        .copy_from_slice(&[0, 2]);
    Ok(())
}

/// The runner's own tests: a case that no longer fits the base project fails.
pub fn trials() -> Vec<Trial> {
    let trial = |name: &'static str, script: &'static str, file: &'static str, result: Option<&'static str>| {
        Trial::test(format!("runner/{name}"), move || {
            let project = Project::empty(&format!("cases/runner-{name}"));
            project.write("f", b"a\nb\nb\n");
            let outcome = apply(&project, script);
            match (outcome, result) {
                (Ok(()), Some(text)) if project.read(file).starts_with(text.as_bytes()) => Ok(()),
                (Err(_), None) => Ok(()),
                (outcome, _) => Err(format!("{outcome:?}, {:?}", String::from_utf8_lossy(&project.read("f"))).into()),
            }
        })
    };
    vec![
        trial(
            "an-edit-replaces-lines",
            "edit f\n- a\n+ c\n+  d\n",
            "f",
            Some("c\n d\nb\nb\n"),
        ),
        trial(
            "an-edit-without-old-lines-appends",
            "edit f\n+ c\n",
            "f",
            Some("a\nb\nb\nc\n"),
        ),
        trial("an-edit-of-lines-that-are-gone-fails", "edit f\n- x\n+ c\n", "f", None),
        trial(
            "an-edit-of-lines-that-are-there-twice-fails",
            "edit f\n- b\n+ c\n",
            "f",
            None,
        ),
        trial("an-unknown-order-fails", "turn f\n", "f", None),
        trial("bytes-are-hexadecimal", "bytes 4142 g\n", "g", Some("AB")),
        trial("a-file-is-cut", "cut 3 f\n", "f", Some("a\nb")),
        trial("what-is-no-font-cannot-be-forbidden", "forbid f\n", "f", None),
    ]
}
