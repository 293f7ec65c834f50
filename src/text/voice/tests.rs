//! Does a voice shape words as its language has them, and each word once?

use super::super::tests::{book, face, paragraph, run, typesetter};
use super::*;
use crate::geom::Length;

fn voice(voices: &Voices, family: &str, italic: bool, language: &str, features: &[([u8; 4], u32)]) -> Arc<Voice> {
    let key = VoiceKey {
        face: face(family, 400, italic),
        script: Script::LATIN,
        rules: language.into(),
        features: features.to_vec(),
        backwards: false,
    };
    voices.voice(key, book()).unwrap()
}

fn shape_as(family: &str, italic: bool, language: &str, features: &[([u8; 4], u32)], text: &str) -> Word {
    let voice = voice(&Voices::of(book()), family, italic, language, features);
    voice.word(text, book(), &mut new_buffer())
}

fn ids(word: &Word) -> Vec<u16> {
    word.iter().map(|glyph| glyph.id).collect()
}

fn ranges(word: &Word) -> Vec<(u32, u32)> {
    word.iter().map(|glyph| (glyph.start, glyph.end)).collect()
}

#[test]
fn northern_sami_gets_its_own_eng() {
    let sami = shape_as("Source Sans 3", false, "se", &[], "Ŋ");
    assert_ne!(ids(&sami), ids(&shape_as("Source Sans 3", false, "nb", &[], "Ŋ")));
    assert_ne!(ids(&sami), [0]);
}

#[test]
fn literata_has_one_eng_for_all() {
    assert_eq!(
        ids(&shape_as("Literata", false, "se", &[], "Ŋ")),
        ids(&shape_as("Literata", false, "nb", &[], "Ŋ"))
    );
}

#[test]
fn pairs_are_kerned() {
    let pair: i32 = shape_as("Literata", false, "nb", &[], "AV")
        .iter()
        .map(|g| g.advance)
        .sum();
    let apart: i32 = ["A", "V"]
        .iter()
        .flat_map(|t| shape_as("Literata", false, "nb", &[], t).to_vec())
        .map(|g| g.advance)
        .sum();
    assert!(pair < apart, "{pair} {apart}");
}

#[test]
fn a_ligature_stands_for_all_its_letters() {
    let word = shape_as("Literata", false, "nb", &[], "offer");
    assert_eq!(ranges(&word), [(0, 1), (1, 3), (3, 4), (4, 5)]);
}

#[test]
fn a_feature_can_turn_ligatures_off() {
    assert_eq!(shape_as("Literata", false, "nb", &[(*b"liga", 0)], "offer").len(), 5);
}

#[test]
fn an_accent_belongs_to_its_letter() {
    let word = shape_as("Literata", false, "nb", &[], "x\u{308}y");
    assert_eq!(ranges(&word), [(0, 3), (3, 3), (3, 4)]);
    assert_eq!(word.iter().map(|g| g.last).collect::<Vec<_>>(), [false, true, true]);
}

#[test]
fn what_the_shaper_drops_goes_to_its_neighbour() {
    let word = shape_as("Literata", false, "nb", &[], "\u{200c}f\u{200c}i");
    assert_eq!(ranges(&word), [(0, 7), (7, 8)]);
}

#[test]
fn a_voice_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Voice>();
}

#[test]
fn languages_of_the_same_rules_share_a_voice() {
    let voices = Voices::of(book());
    let of = |family, language| voice(&voices, family, false, language, &[]);
    for language in ["nn", "en", "en-GB", "nb-NO"] {
        assert!(
            Arc::ptr_eq(&of("Source Sans 3", "nb"), &of("Source Sans 3", language)),
            "{language}"
        );
    }
    assert!(!Arc::ptr_eq(&of("Source Sans 3", "nb"), &of("Source Sans 3", "se")));
    assert!(Arc::ptr_eq(&of("Literata", "nb"), &of("Literata", "se")));
    let figures = voice(&voices, "Literata", false, "nb", &[(*b"onum", 1)]);
    assert!(!Arc::ptr_eq(&of("Literata", "nb"), &figures));
}

#[test]
fn a_word_is_shaped_once_in_each_voice() {
    let voices = Voices::of(book());
    let shape = |language: &str, word: &str| {
        let voice = voice(&voices, "Source Sans 3", false, language, &[]);
        voice.word(word, book(), &mut new_buffer());
        (voices.shapings(), voices.words())
    };
    for language in ["nb", "nn", "en", "nb"] {
        assert_eq!(shape(language, "hjelp "), (1, 1), "{language}");
    }
    assert_eq!(shape("se", "hjelp "), (2, 2));
    assert_eq!(shape("en", "hjelp"), (3, 3));
}

#[test]
fn voices_serve_fonts_of_the_same_bytes_only() {
    let voices = Voices::of(book());
    let copied = |faces: &[Face]| FontBook::new(faces.to_vec()).unwrap_or_else(|findings| panic!("{findings:?}"));
    let mut faces = book().faces().to_vec();
    for face in &mut faces {
        face.data = face.data.to_vec().into();
    }
    assert!(voices.fit(&copied(&faces)));
    assert!(!voices.fit(&copied(&faces[1..])));
    faces.swap(0, 1);
    assert!(!voices.fit(&copied(&faces)));
}

#[test]
fn typesetters_can_share_what_they_shaped() {
    let text = paragraph(vec![run("Hjelp til selvhjelp", "nb"), run(" for alle", "en")]);
    let first = typesetter();
    let lines = first.set(&text, Length::pt(60)).lines;
    let shaped = first.voices().shapings();
    assert!(shaped > 3 && shaped == first.voices().words());
    let second = typesetter().with_voices(first.voices());
    assert_eq!(second.set(&text, Length::pt(60)).lines, lines);
    assert_eq!(first.voices().shapings(), shaped);
}
