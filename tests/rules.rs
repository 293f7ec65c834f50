//! Do the sources keep the rules of the house: order of the rooms, size of the files, reasons for exceptions?
//!
//! Each rule is a function from files to complaints. One test runs it over the project, another over something bad that
//! it must find.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use trykksak::diag::Code;

/// The rooms in the order in which a brochure passes through them. A room imports only from those before it.
const ROOMS: [&str; 17] = [
    "diag",
    "geom",
    "font",
    "source",
    "locale",
    "content",
    "html",
    "text",
    "display",
    "layout",
    "impose",
    "pdf",
    "preflight",
    "translate",
    "order",
    "pipeline",
    "cli",
];

/// More lines than these have more than one concern.
const LONGEST: usize = 800;

/// Names that say nothing about what is inside.
const EMPTY_NAMES: [&str; 5] = ["util", "common", "helper", "manager", "misc"];

/// A file of the project.
struct File {
    /// From the project's folder, with `/` between folders.
    path: String,
    text: String,
}

impl File {
    fn new(path: &str, text: &str) -> Self {
        Self {
            path: path.into(),
            text: text.into(),
        }
    }

    fn is_rust(&self) -> bool {
        self.path.ends_with(".rs")
    }

    /// The room that the file is in.
    fn room(&self) -> Option<&str> {
        let inside = self.path.strip_prefix("src/")?;
        let name = inside.split('/').next()?;
        Some(name.strip_suffix(".rs").unwrap_or(name))
    }

    /// How many modules the file's own module is below the crate's root.
    fn depth(&self) -> usize {
        let below = self.path.matches('/').count();
        if self.path.ends_with("/mod.rs") || self.path.ends_with("/lib.rs") {
            below - 1
        } else {
            below
        }
    }

    fn tokens(&self) -> Vec<Token> {
        let stream: TokenStream = self
            .text
            .parse()
            .unwrap_or_else(|error| panic!("{}: {error}", self.path));
        let mut tokens = Vec::new();
        flatten(stream, &mut tokens);
        tokens
    }
}

/// A word, sign or literal with its line.
struct Token {
    text: String,
    line: usize,
}

fn flatten(stream: TokenStream, tokens: &mut Vec<Token>) {
    for tree in stream {
        let line = tree.span().start().line;
        let mut push = |text: &str| {
            tokens.push(Token {
                text: text.into(),
                line,
            })
        };
        match tree {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                push(open);
                flatten(group.stream(), tokens);
                tokens.push(Token {
                    text: close.into(),
                    line,
                });
            }
            other => push(&other.to_string()),
        }
    }
}

/// Whether the tokens at a place read like this.
fn reads(tokens: &[Token], at: usize, words: &[&str]) -> bool {
    words
        .iter()
        .enumerate()
        .all(|(i, word)| tokens.get(at + i).is_some_and(|token| token.text == *word))
}

/// From an opening bracket to the one that closes it, both included.
fn bracketed(tokens: &[Token], open: usize) -> &[Token] {
    let mut depth = 0_usize;
    for (i, token) in tokens[open..].iter().enumerate() {
        match token.text.as_str() {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return &tokens[open..=open + i];
        }
    }
    &tokens[open..]
}

// ---- The rules.

fn imports(file: &File) -> Vec<String> {
    let Some(room) = file.room().filter(|_| file.is_rust()) else {
        return Vec::new();
    };
    if room == "lib" || room == "main" {
        return Vec::new();
    }
    let Some(own) = ROOMS.iter().position(|name| *name == room) else {
        return vec![format!(
            "{}: the room `{room}` is not in the table of tests/rules.rs",
            file.path
        )];
    };
    let mut wrong = Vec::new();
    let mut check = |name: &Token| match ROOMS.iter().position(|room| *room == name.text) {
        Some(other) if other > own => {
            wrong.push(format!(
                "{}:{}: `{room}` imports from `{}`, which comes later",
                file.path, name.line, name.text
            ));
        }
        _ => {}
    };
    let tokens = file.tokens();
    let mut inline = vec![0_usize];
    for (i, token) in tokens.iter().enumerate() {
        match token.text.as_str() {
            "{" => inline.push(usize::from(i >= 2 && tokens[i - 2].text == "mod")),
            "}" => drop(inline.pop()),
            _ => {}
        }
        // `super` of the outermost module of the room leads to the crate's root, too.
        let ups = (0..)
            .take_while(|n| reads(&tokens, i + 3 * n, &["super", ":", ":"]))
            .count();
        let first = ups > 0 && !(i >= 3 && reads(&tokens, i - 3, &["super", ":", ":"]));
        let root = if reads(&tokens, i, &["crate", ":", ":"]) {
            i + 3
        } else if first && ups == file.depth() + inline.iter().sum::<usize>() {
            i + 3 * ups
        } else {
            continue;
        };
        if reads(&tokens, root, &["{"]) {
            let group = bracketed(&tokens, root);
            let mut depth = 0;
            for (n, token) in group.iter().enumerate() {
                match token.text.as_str() {
                    "{" => depth += 1,
                    "}" => depth -= 1,
                    _ if depth == 1 && (group[n - 1].text == "{" || group[n - 1].text == ",") => check(token),
                    _ => {}
                }
            }
        } else if let Some(name) = tokens.get(root) {
            check(name);
        }
    }
    wrong
}

fn map(lib: &File) -> Vec<String> {
    let tokens = lib.tokens();
    let modules: Vec<_> = tokens
        .windows(2)
        .filter(|pair| pair[0].text == "mod")
        .map(|pair| &pair[1])
        .collect();
    let places: Vec<_> = modules
        .iter()
        .map(|name| ROOMS.iter().position(|room| *room == name.text))
        .collect();
    if places.contains(&None) || !places.is_sorted() {
        return vec![format!(
            "{}: the rooms do not stand in the order of the table",
            lib.path
        )];
    }
    modules
        .iter()
        .filter(|name| !lib.text.contains(&format!("//! - [`{}`]: ", name.text)))
        .map(|name| {
            format!(
                "{}:{}: the map at the top does not name `{}`",
                lib.path, name.line, name.text
            )
        })
        .collect()
}

fn size(file: &File) -> Vec<String> {
    let lines = file.text.lines().count();
    let long = file.is_rust() && lines > LONGEST;
    long.then(|| format!("{}: {lines} lines are more than {LONGEST}", file.path))
        .into_iter()
        .collect()
}

fn question(file: &File) -> Vec<String> {
    let first = file.text.lines().next().unwrap_or_default();
    let asks = first.starts_with("//! ") && first.contains('?');
    (file.is_rust() && !asks)
        .then(|| format!("{}:1: does not say which question the file answers", file.path))
        .into_iter()
        .collect()
}

fn names(file: &File) -> Vec<String> {
    if !file.is_rust() {
        return Vec::new();
    }
    let folders = file.path.trim_end_matches(".rs").split('/').map(str::to_owned);
    let tokens = file.tokens();
    let modules = tokens
        .windows(2)
        .filter(|pair| pair[0].text == "mod")
        .map(|pair| pair[1].text.clone());
    let empty = folders
        .chain(modules)
        .find(|name| EMPTY_NAMES.contains(&name.trim_end_matches('s')));
    empty
        .map(|name| format!("{}: `{name}` says nothing about what is inside", file.path))
        .into_iter()
        .collect()
}

fn exceptions(file: &File) -> Vec<String> {
    if !file.is_rust() {
        return Vec::new();
    }
    let tokens = file.tokens();
    (0..tokens.len())
        .filter(|&i| tokens[i].text == "[" && i > 0 && matches!(tokens[i - 1].text.as_str(), "#" | "!"))
        .map(|i| bracketed(&tokens, i))
        .filter(|attribute| {
            let has = |word: &str| attribute.iter().any(|token| token.text == word);
            let exception = (has("allow") || has("expect")) && !has("reason");
            let skipped = attribute.get(1).is_some_and(|token| token.text == "ignore") && !has("=");
            exception || skipped
        })
        .map(|attribute| format!("{}:{}: an exception without a reason", file.path, attribute[0].line))
        .collect()
}

fn unfinished(file: &File) -> Vec<String> {
    if !file.is_rust() {
        return Vec::new();
    }
    let tokens = file.tokens();
    (0..tokens.len())
        .filter(|&i| {
            ["todo", "unimplemented"]
                .iter()
                .any(|word| reads(&tokens, i, &[word, "!"]))
        })
        .map(|i| format!("{}:{}: `{}!`", file.path, tokens[i].line, tokens[i].text))
        .collect()
}

fn foreign(file: &File) -> Vec<String> {
    // Put together here, so that this file does not hold them.
    let words = [
        ["/wo", "rk/"],
        ["/tm", "p/"],
        ["/ho", "me/"],
        ["/ro", "ot/"],
        ["../sha", "red"],
        ["crates.", "io"],
        ["npmjs.", "org"],
        ["npmjs.", "com"],
        ["pypi.", "org"],
        ["pythonhosted.", "org"],
        ["deb.debian.", "org"],
    ]
    .map(|parts| parts.concat());
    let mut wrong = Vec::new();
    for (number, line) in file.text.lines().enumerate() {
        for word in words.iter().filter(|word| line.contains(word.as_str())) {
            wrong.push(format!(
                "{}:{}: `{word}` is nothing that a user of the project has",
                file.path,
                number + 1
            ));
        }
    }
    wrong
}

fn dependencies(manifest: &File) -> Vec<String> {
    let mut inside = false;
    let mut wrong = Vec::new();
    for (number, line) in manifest.text.lines().enumerate() {
        if line.starts_with('[') {
            inside = line.contains("dependencies]");
        } else if inside && line.contains('=') && !line.contains(" # ") {
            wrong.push(format!(
                "{}:{}: does not say what the dependency is for",
                manifest.path,
                number + 1
            ));
        }
    }
    wrong
}

/// Every code is named by a case or by a test.
fn tested(codes: &[(&str, String)], files: &[File]) -> Vec<String> {
    let mut named = BTreeSet::new();
    for file in files {
        if file.path.ends_with("/expect") {
            named.extend(file.text.split_whitespace().map(str::to_owned));
        }
        if !file.is_rust() || file.path == "tests/rules.rs" {
            continue;
        }
        let tokens = file.tokens();
        let whole =
            file.path.starts_with("tests/") || file.path.ends_with("/tests.rs") || file.path.contains("/tests/");
        let test = |i: usize| match whole {
            true => Some(&tokens[..]).filter(|_| i == 0),
            false => reads(&tokens, i, &["mod", "tests", "{"]).then(|| bracketed(&tokens, i + 2)),
        };
        for block in (0..tokens.len()).filter_map(test) {
            named.extend(
                block
                    .iter()
                    .filter(|t| t.text.starts_with('"'))
                    .map(|t| t.text.trim_matches('"').to_owned()),
            );
            let variants = (0..block.len()).filter(|&i| reads(block, i, &["Code", ":", ":"]));
            named.extend(variants.filter_map(|i| block.get(i + 3)).map(|t| t.text.clone()));
        }
    }
    codes
        .iter()
        .filter(|(name, variant)| !named.contains(*name) && !named.contains(variant))
        .map(|(name, _)| format!("no case and no test names the code `{name}`"))
        .collect()
}

/// The table of codes in the README, once it has one: a row for each code, with its meaning, and no other row.
fn listed(readme: &str) -> Vec<String> {
    let rows: Vec<_> = readme
        .lines()
        .skip_while(|line| !(line.starts_with('#') && line.to_lowercase().contains("findings")))
        .skip(1)
        .take_while(|line| !line.starts_with('#'))
        .filter(|line| line.starts_with("| `"))
        .map(str::trim_end)
        .collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let wanted: Vec<_> = Code::ALL
        .iter()
        .map(|code| format!("| `{}` | {} |", code.name(), code.meaning()))
        .collect();
    let missing = wanted
        .iter()
        .filter(|row| !rows.contains(&row.as_str()))
        .map(|row| format!("README.md lacks: {row}"));
    let left = rows
        .iter()
        .filter(|row| !wanted.iter().any(|w| w == *row))
        .map(|row| format!("README.md has: {row}"));
    missing.chain(left).collect()
}

// ---- The project and the tests.

/// All text files of the project that people write.
fn project() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    let mut folders = vec![root.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder can be read") {
            let path = entry.expect("a folder can be read").path();
            let name = path
                .strip_prefix(root)
                .expect("below the root")
                .display()
                .to_string()
                .replace('\\', "/");
            if ["target", ".git", "output", "Cargo.lock"].contains(&name.as_str()) {
                continue;
            }
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(text) = fs::read_to_string(&path) {
                files.push(File { path: name, text });
            }
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

fn keeps(rule: impl Fn(&File) -> Vec<String>) {
    let wrong: Vec<_> = project().iter().flat_map(rule).collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

fn breaks(rule: impl Fn(&File) -> Vec<String>, path: &str, text: &str) {
    assert!(!rule(&File::new(path, text)).is_empty(), "nothing found in {text}");
}

fn passes(rule: impl Fn(&File) -> Vec<String>, path: &str, text: &str) {
    assert_eq!(rule(&File::new(path, text)), [""; 0], "{text}");
}

#[test]
fn rooms_import_only_from_those_before_them() {
    keeps(imports);
}

#[test]
fn an_import_from_a_later_room_is_found() {
    breaks(imports, "src/text/mod.rs", "use crate::layout::Frame;");
    breaks(
        imports,
        "src/text/mod.rs",
        "use crate::{diag::Code, layout::{Frame, text}};",
    );
    breaks(imports, "src/text/mod.rs", "fn f() { crate::pdf::write() }");
    breaks(imports, "src/text/mod.rs", "use super::layout::Frame;");
    breaks(imports, "src/text/lines.rs", "use super::super::layout::Frame;");
    breaks(
        imports,
        "src/text/mod.rs",
        "mod tests { use super::super::layout::Frame; }",
    );
    breaks(imports, "src/toolbox/mod.rs", "");
}

#[test]
fn an_import_from_an_earlier_or_the_same_room_is_fine() {
    passes(
        imports,
        "src/text/mod.rs",
        "use crate::{diag::{Code, layout}, font::Face}; use crate::text::lines;",
    );
    passes(
        imports,
        "src/text/lines.rs",
        "use super::layout::Frame; pub(crate) fn f() {}",
    );
    passes(
        imports,
        "src/text/mod.rs",
        "mod tests { use super::layout; } // crate::layout\n",
    );
}

#[test]
fn the_map_lists_the_rooms_in_order() {
    keeps(|file| {
        if file.path == "src/lib.rs" {
            map(file)
        } else {
            Vec::new()
        }
    });
}

#[test]
fn a_map_in_disorder_is_found() {
    breaks(
        map,
        "src/lib.rs",
        "//! - [`geom`]: x\n//! - [`diag`]: x\npub mod geom; pub mod diag;",
    );
    breaks(map, "src/lib.rs", "//! - [`diag`]: x\npub mod diag; pub mod geom;");
}

#[test]
fn files_are_short() {
    keeps(size);
}

#[test]
fn a_long_file_is_found() {
    breaks(size, "src/text/mod.rs", &"\n".repeat(LONGEST + 1));
}

#[test]
fn files_say_which_question_they_answer() {
    keeps(question);
}

#[test]
fn a_file_that_asks_nothing_is_found() {
    breaks(question, "src/text/mod.rs", "//! Text.\n//! Why?");
    breaks(question, "src/text/mod.rs", "use std::fs; // why?");
}

#[test]
fn modules_have_names_that_say_something() {
    keeps(names);
}

#[test]
fn a_name_that_says_nothing_is_found() {
    breaks(names, "src/text/utils.rs", "");
    breaks(names, "src/common/mod.rs", "");
    breaks(names, "src/text/mod.rs", "mod helpers { }");
}

#[test]
fn exceptions_have_reasons() {
    keeps(exceptions);
}

#[test]
fn an_exception_without_a_reason_is_found() {
    breaks(exceptions, "src/text/mod.rs", "#[allow(dead_code)] fn f() {}");
    breaks(exceptions, "src/text/mod.rs", "#![expect(missing_docs)]");
    breaks(
        exceptions,
        "src/text/mod.rs",
        "#[cfg_attr(test, allow(dead_code))] fn f() {}",
    );
    breaks(exceptions, "src/text/mod.rs", "#[test] #[ignore] fn f() {}");
    passes(
        exceptions,
        "src/text/mod.rs",
        "#[allow(dead_code, reason = \"why\")] fn f() {}",
    );
}

#[test]
fn nothing_is_left_undone() {
    keeps(unfinished);
}

#[test]
fn something_left_undone_is_found() {
    breaks(unfinished, "src/text/mod.rs", concat!("fn f() { to", "do!() }"));
}

#[test]
fn nothing_refers_to_what_users_do_not_have() {
    keeps(foreign);
}

#[test]
fn a_reference_to_what_users_do_not_have_is_found() {
    breaks(foreign, "README.md", &["see /wo", "rk/x"].concat());
    breaks(foreign, "tests/run", &["fetch https://pypi.", "org/x"].concat());
}

#[test]
fn dependencies_say_what_they_are_for() {
    keeps(|file| {
        if file.path == "Cargo.toml" {
            dependencies(file)
        } else {
            Vec::new()
        }
    });
}

#[test]
fn a_dependency_without_a_purpose_is_found() {
    breaks(dependencies, "Cargo.toml", "[dev-dependencies]\npng = \"1\"\n");
}

#[test]
fn every_code_is_tested() {
    let codes: Vec<_> = Code::ALL
        .iter()
        .map(|code| (code.name(), format!("{code:?}")))
        .collect();
    let wrong = tested(&codes, &project());
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn a_code_that_is_only_used_outside_of_tests_is_found() {
    let codes = [("a-b", "AB".to_owned())];
    let used = "fn f() { Code::AB }";
    assert_eq!(tested(&codes, &[File::new("src/text/mod.rs", used)]).len(), 1);
    assert!(
        tested(
            &codes,
            &[File::new("src/text/mod.rs", &format!("mod tests {{ {used} }}"))]
        )
        .is_empty()
    );
    assert!(tested(&codes, &[File::new("tests/cases/x/y/expect", "error a-b\n")]).is_empty());
}

#[test]
fn the_readme_lists_every_code() {
    let readme = project().into_iter().find(|file| file.path == "README.md");
    let wrong = readme.map_or_else(Vec::new, |file| listed(&file.text));
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn a_code_that_the_readme_does_not_list_is_found() {
    let row = |code: &Code| format!("| `{}` | {} |\n", code.name(), code.meaning());
    let all: String = Code::ALL.iter().map(row).collect();
    assert_eq!(listed(&format!("## Findings\n\n{all}")), [""; 0]);
    assert_eq!(
        listed(&format!(
            "## Findings\n\n{}",
            all.lines().skip(1).collect::<Vec<_>>().join("\n")
        ))
        .len(),
        1
    );
    assert_eq!(
        listed(&format!("## Findings\n\n{all}| `gone` | Was here. |\n")).len(),
        1
    );
}
