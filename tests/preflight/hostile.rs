//! Does preflight end, without a panic and in bounded memory, on files that are damaged, hostile or huge?

use std::fs;
use std::io::{Seek, SeekFrom, Write};
use std::time::{Duration, Instant};

use lopdf::{Dictionary, Object, Stream, dictionary};
use trykksak::preflight::{Limits, judge};

use super::good::{Press, codes, judged, rectangle};
use super::project::{Project, stderr, stdout};

/// A table of objects around hand-written ones, numbered from 1; the first is the catalog.
fn by_hand(objects: &[&str], trailer: &str) -> Vec<u8> {
    let mut bytes = b"%PDF-1.6\n".to_vec();
    let mut places = Vec::new();
    for (i, object) in objects.iter().enumerate() {
        places.push(bytes.len());
        bytes.extend(format!("{} 0 obj\n{object}\nendobj\n", i + 1).bytes());
    }
    let start = bytes.len();
    bytes.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
    for place in places {
        bytes.extend(format!("{place:010} 00000 n \n").bytes());
    }
    bytes.extend(
        format!(
            "trailer\n<< /Size {} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n",
            objects.len() + 1
        )
        .bytes(),
    );
    bytes
}

fn has(bytes: &[u8], code: &str) {
    let judged = judged(bytes);
    let found = judged.remarks.iter().find(|remark| remark.code.name() == code);
    let remark = found.unwrap_or_else(|| panic!("no {code} in {:?}", codes(&judged)));
    assert!(!remark.hints.is_empty(), "{remark:?}");
    assert!(!judged.passes());
}

#[test]
fn what_is_no_pdf() {
    for bytes in [&b""[..], b"%PDF-", b"%PDF-1.6\n%%EOF", b"\x89PNG\r\n", &[0; 5000]] {
        has(bytes, "pdf-unreadable");
    }
}

#[test]
fn a_file_that_was_cut_off() {
    let bytes = Press::new().bytes();
    for share in [10, 30, 50, 70, 90, 99] {
        let judged = judged(&bytes[..bytes.len() * share / 100]);
        assert!(!judged.passes(), "{share} %");
        let names = ["pdf-unreadable", "pdf-damaged"];
        assert!(
            judged.remarks.iter().any(|r| names.contains(&r.code.name())),
            "{share} %: {:?}",
            codes(&judged)
        );
    }
}

#[test]
fn a_damaged_table_is_found_and_the_rest_is_judged() {
    let mut press = Press::new();
    press.add("1 0 0 rg 60 60 50 50 re f");
    let mut bytes = press.bytes();
    let at = bytes.windows(5).rposition(|w| w == b"xref\n").expect("a table");
    bytes[at..at + 4].copy_from_slice(b"XXXX");
    let codes = codes(&judged(&bytes));
    assert!(
        codes.contains(&"error pdf-damaged".into()) && codes.contains(&"error color-rgb".into()),
        "{codes:?}"
    );
}

#[test]
fn a_file_with_a_password() {
    // Encrypted by lopdf with a password for opening, and with none but for changing.
    for user in ["secret", ""] {
        let mut press = Press::new();
        let version = lopdf::EncryptionVersion::V2 {
            document: &press.file,
            owner_password: "owner",
            user_password: user,
            key_length: 128,
            permissions: lopdf::Permissions::PRINTABLE,
        };
        let state = lopdf::EncryptionState::try_from(version).expect("a state");
        press.file.encrypt(&state).expect("encrypted");
        has(&press.bytes(), "pdf-encrypted");
    }
}

#[test]
fn references_that_go_round() {
    has(
        &by_hand(&["<< /Type /Catalog /Pages 2 0 R >>", "2 0 R"], ""),
        "pdf-limit",
    );
    has(
        &by_hand(&["<< /Type /Catalog /Pages 2 0 R >>", "<< /Kids [2 0 R 2 0 R] >>"], ""),
        "pdf-limit",
    );
    let length = "<< /Length 3 0 R >>\nstream\nabc\nendstream";
    let page = "<< /Type /Page /Contents 3 0 R /MediaBox [0 0 99 99] >>";
    assert!(!judged(&by_hand(&["<< /Type /Catalog /Pages 2 0 R >>", page, length], "")).passes());
    let mut looped = by_hand(&["<< /Type /Catalog /Pages 2 0 R >>", page], "");
    let start = looped.windows(5).position(|w| w == b"xref\n").expect("a table");
    let text = String::from_utf8(looped.clone()).expect("text");
    looped = text.replace("/Size 3", &format!("/Size 3 /Prev {start}")).into_bytes();
    assert!(!judged(&looped).passes());
}

#[test]
fn a_page_tree_without_end() {
    let mut objects = vec!["<< /Type /Catalog /Pages 2 0 R >>".to_owned()];
    for i in 2..3000 {
        objects.push(format!("<< /Type /Pages /Kids [{} 0 R] >>", i + 1));
    }
    objects.push("<< /Type /Page >>".into());
    let objects: Vec<&str> = objects.iter().map(String::as_str).collect();
    has(&by_hand(&objects, ""), "pdf-limit");
}

#[test]
fn nesting_without_end() {
    let deep = format!("{}{}", "[".repeat(200_000), "]".repeat(200_000));
    let dicts = "<< /A ".repeat(100_000);
    for object in [deep.as_str(), dicts.as_str()] {
        let page = "<< /Type /Page /MediaBox [0 0 99 99] /Contents 3 0 R >>";
        assert!(!judged(&by_hand(&["<< /Type /Catalog /Pages 2 0 R >>", page, object], "")).passes());
    }
}

#[test]
fn tables_that_promise_more_than_there_is() {
    // Rows without bytes would describe any number of objects, wide fields any number of bytes.
    for (widths, index) in [
        ("[0 0 0]", "[0 999999999999]"),
        ("[1 999999999999 1]", "[0 9]"),
        ("[9223372036854775807 1 1]", "[0 9]"),
        ("[1 2 1]", "[-5 99999999]"),
    ] {
        let stream = format!(
            "1 0 obj\n<< /Type /XRef /W {widths} /Index {index} /Size 9 /Root 2 0 R /Length 4 >>\nstream\nabcd\nendstream\nendobj\n"
        );
        let bytes = format!("%PDF-1.6\n{stream}startxref\n9\n%%EOF\n");
        assert!(!judged(bytes.as_bytes()).passes());
    }
    let many = "%PDF-1.6\nxref\n0 4000000000\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n";
    assert!(!judged(many.as_bytes()).passes());
}

#[test]
fn streams_that_unpack_without_end() {
    let mut bomb = Stream::new(Dictionary::new(), vec![b' '; 300 << 20]);
    bomb.compress().expect("memory");
    assert!(bomb.content.len() < 1 << 20);
    let mut press = Press::new();
    let contents = press.file.add_object(bomb);
    press.page(0).set("Contents", contents);
    has(&press.bytes(), "pdf-limit");
}

#[test]
fn forms_that_multiply() {
    let mut press = Press::new();
    let mut inner: Option<lopdf::ObjectId> = None;
    for _ in 0..14 {
        let resources = match inner {
            Some(id) => dictionary! { "XObject" => dictionary! { "Fm" => id } },
            None => Dictionary::new(),
        };
        let content = "/Fm Do ".repeat(20).into_bytes();
        let dict = dictionary! {
            "Type" => "XObject", "Subtype" => "Form", "BBox" => rectangle([0.0, 0.0, 340.0, 480.0]), "Resources" => resources,
        };
        inner = Some(press.file.add_object(Stream::new(dict, content)));
    }
    press.resource("XObject", "Fm", inner.expect("a form"));
    press.add("/Fm Do");
    let start = Instant::now();
    has(&press.bytes(), "pdf-limit");
    assert!(start.elapsed() < Duration::from_secs(60), "{:?}", start.elapsed());
}

#[test]
fn two_gigabytes_are_refused_and_one_is_read_in_pieces() {
    let project = Project::empty("preflight-huge");
    let small = Press::new().bytes();
    // A hole in the middle of the file: it takes no room on the disk.
    for (gap, code) in [(3_u64 << 30, Some("pdf-limit")), (1 << 30, None)] {
        let path = project.root.join("huge.pdf");
        let mut file = fs::File::create(&path).expect("a file");
        let at = small.windows(9).rposition(|w| w == b"startxref").expect("a table");
        file.write_all(&small[..at]).expect("written");
        file.seek(SeekFrom::Current(i64::try_from(gap).expect("small")))
            .expect("a hole");
        file.write_all(&small[at..]).expect("written");
        drop(file);
        let output = project.run(["preflight", "huge.pdf"]);
        let shown = stderr(&output);
        match code {
            Some(code) => assert!(shown.contains(code) && shown.contains("hint"), "{shown}"),
            None => assert_eq!(output.status.code(), Some(0), "{shown}"),
        }
        fs::remove_file(&path).expect("removed");
    }
}

#[test]
fn the_command_reports_files_that_are_not_there() {
    let project = Project::empty("preflight-missing");
    let output = project.run(["preflight", "nowhere.pdf"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("file-unreadable"), "{}", stderr(&output));
    let output = project.run(["preflight", "."]);
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn the_command_gives_json_in_both_spellings() {
    let project = Project::empty("preflight-json");
    let mut press = Press::new();
    press.add("1 0 0 rg 60 60 50 50 re f");
    project.write("a.pdf", &press.bytes());
    let one = project.run(["preflight", "a.pdf", "--json"]);
    let two = project.run(["--format", "json", "preflight", "a.pdf"]);
    assert_eq!((one.status.code(), stdout(&one)), (Some(1), stdout(&two)));
    let value: serde_json::Value = serde_json::from_str(&stdout(&one)).expect("JSON");
    let finding = &value["files"][0]["findings"][0];
    assert_eq!(
        (value["files"][0]["passed"].as_bool(), finding["code"].as_str()),
        (Some(false), Some("color-rgb"))
    );
    assert_eq!(finding["page"].as_u64(), Some(1));
    assert!(
        (finding["right_mm"].as_f64().expect("a number") - 11.1).abs() < 0.06,
        "{finding}"
    );
}

/// Numbers that look random and are the same on every run.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % below as u64) as usize
    }
}

#[test]
fn any_bytes_end_in_findings() {
    let mut plain = Press::new();
    let mut packed = Press::new();
    packed.file.compress();
    let mut modern = Vec::new();
    packed.file.save_modern(&mut modern).expect("memory");
    // Without the profile and the font, which would take most of the changes.
    let profile = plain.profile;
    if let Ok(Object::Stream(stream)) = plain.file.get_object_mut(profile) {
        stream.set_content(stream.content[..200].to_vec());
    }
    let mut numbers = Numbers(0x9e37_79b9_7f4a_7c15);
    let start = Instant::now();
    let mut rounds = 0;
    'rounds: for _ in 0..400 {
        for good in [plain.bytes(), modern.clone(), super::accessible::finished().to_vec()] {
            let mut bytes = good;
            for _ in 0..1 + numbers.next(12) {
                let at = numbers.next(bytes.len());
                match numbers.next(5) {
                    0 => bytes[at] = numbers.next(256) as u8,
                    1 => bytes[at] ^= 1 << numbers.next(8),
                    2 => drop(bytes.splice(at..at, b"[<<(-9999999999 0 R".iter().copied())),
                    3 => drop(bytes.drain(at..(at + numbers.next(40)).min(bytes.len()))),
                    _ => {
                        let from = numbers.next(bytes.len());
                        let piece: Vec<u8> = bytes[from..(from + 60).min(bytes.len())].to_vec();
                        bytes.splice(at..at, piece);
                    }
                }
                if bytes.is_empty() {
                    continue 'rounds;
                }
            }
            let judged = judge("fuzz.pdf", &bytes, None, &Limits::default());
            let fault = judged
                .remarks
                .iter()
                .find(|r| r.message.contains("could not be judged"));
            assert!(fault.is_none(), "round {rounds} panicked");
            rounds += 1;
        }
        if start.elapsed() > Duration::from_secs(8) {
            break;
        }
    }
    assert!(rounds >= 30, "only {rounds} rounds in eight seconds");
}
