//! Is each word shaped once for all languages, editions and builds of a process?

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use trykksak::pipeline::{self, Edition, Kept, Request, Writing};

/// A brochure of the repository in two editions, in these languages, written to a folder of its own.
fn request(name: &str, languages: &[&str]) -> Request {
    let output = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&output);
    Request {
        root: env!("CARGO_MANIFEST_DIR").into(),
        brochures: vec!["kort-om".to_owned()],
        languages: languages.iter().map(|tag| (*tag).to_owned()).collect(),
        editions: vec![Edition::Accessible, Edition::Press],
        output,
        allow_drafts: true,
        spelling: None,
        threads: None,
    }
}

/// The files that a build makes, by their paths.
fn build(request: &Request, kept: &Kept) -> BTreeMap<PathBuf, Vec<u8>> {
    let outcome = pipeline::run(request, Writing::Files, &|_| {}, kept);
    assert!(!outcome.findings.has_errors(), "{:?}", outcome.findings);
    let read = |file: PathBuf| (file.clone(), fs::read(&file).expect("a file that was made"));
    outcome.made.into_iter().map(|made| read(made.file)).collect()
}

#[test]
fn four_languages_two_editions_and_two_builds_shape_each_word_once() {
    let kept = Kept::default();
    let all = request("shaping", &["nb", "nn", "se", "en"]);
    let first = build(&all, &kept);
    assert_eq!(first.len(), 12);
    let (shaped, words) = kept.shaped();
    assert!(words > 1_000);
    assert_eq!(shaped, words, "a word was shaped twice");
    kept.changed(["brochures/house.yaml"]);
    let second = build(&all, &kept);
    assert_eq!(kept.shaped(), (shaped, words), "the second build has shaped again");
    assert!(first == second, "what is kept changes the files");

    // A language takes what it shares with others from them.
    let alone = |language: &str| {
        let kept = Kept::default();
        build(&request(&format!("shaping-{language}"), &[language]), &kept);
        kept.shaped().0
    };
    let apart = alone("nb") + alone("nn");
    let both = Kept::default();
    build(&request("shaping-both", &["nb", "nn"]), &both);
    let together = both.shaped().0;
    assert!(together * 10 < apart * 9, "{together} of {apart}");
}
