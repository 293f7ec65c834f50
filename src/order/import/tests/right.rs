//! Does what is right go in, whatever stands beside it, and is the rest named and kept to be mended?

use super::*;

const HEAD: &str =
    "Referanse;Virksomhet;Kontaktperson;Epostadresse;Postadresse;Postnummer;Poststed;Tittel;Språk;Antall";

fn row(id: &str, language: &str, copies: &str) -> String {
    format!("{id};Bærum kommune;Kontakt;post@example.no;Storgata 1;0364;Oslo;kort-om;{language};{copies}\n")
}

/// Imports files of a folder, as far as they are right.
fn import(files: &[(&str, &[u8])], policy: Policy) -> (Result<Import, Findings>, Vec<i64>) {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        std::fs::write(folder.path().join(name), bytes).unwrap();
    }
    let (catalogue, rules, names) = (catalogue(), Rules::default(), names());
    let shown = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let forms = read(folder.path(), &shown, &names).unwrap();
    let (_book, mut book) = book();
    let actor = Actor::new("ab", "2026-11-24".parse().unwrap());
    let import = take(&mut book, forms, &checker(&catalogue, &rules), policy, &[], &actor);
    let orders = book.orders(&Filter::default()).unwrap();
    (import, orders.iter().map(|order| order.requested).collect())
}

/// What became of the rows and files, by their places.
fn outcomes(import: &Import) -> Vec<(String, bool)> {
    let taken = |row: &RowReport| {
        (
            row.place.as_ref().map(shown_place).unwrap(),
            row.outcome == Outcome::Taken,
        )
    };
    import.rows.iter().map(taken).collect()
}

fn mended(import: &Import) -> String {
    String::from_utf8(rejected_csv(&import.refused, &import.findings, wording("nb")).unwrap()).unwrap()
}

#[test]
fn a_row_with_a_wrong_number_of_cells_holds_back_its_order_and_no_other() {
    let short = "2;Bærum kommune;Kontakt\n".to_owned();
    let long = row("3", "nb", "3").replace('\n', ";mer;igjen\n");
    // The lines of order 4 stand apart, and one of them is short; order 5 has a short one beside it.
    let apart = row("4", "nb", "4") + &row("1", "nb", "1") + &row("4", "se", "");
    let apart = apart.replace("kort-om;se;\n", "kort-om;se\n");
    let beside = row("5", "nb", "5") + "5;Bærum kommune\n";
    let text = format!("{HEAD}\n{short}{long}{apart}{beside}{}", row("6", "nb", "6"));
    let (whole, orders) = import(&[("a.csv", text.as_bytes())], Policy::Whole);
    assert!(!whole.unwrap().kept && orders.is_empty());
    let (right, orders) = import(&[("a.csv", text.as_bytes())], Policy::Right);
    let right = right.unwrap();
    assert_eq!(orders, [1, 6]);
    let lines = [
        ("2", false),
        ("3", false),
        ("4", false),
        ("5", true),
        ("7", false),
        ("8", false),
        ("9", true),
    ];
    let wanted = lines.map(|(line, taken)| (format!("a.csv:{line}"), taken));
    assert_eq!(outcomes(&right), wanted);
    let places: Vec<u32> = right.findings.iter().map(|f| f.place.as_ref().unwrap().line).collect();
    assert_eq!(places.len(), 4, "{:?}", right.findings);
    let text = mended(&right);
    assert!(text.contains("mer; igjen") && text.contains("celler"), "{text}");
    // An order has all its lines in the file to mend.
    assert_eq!(text.lines().filter(|line| line.starts_with("4;")).count(), 2, "{text}");
    assert!(!text.contains("\n1;") && !text.contains("\n6;"), "{text}");
}

#[test]
fn an_order_of_a_wrong_shape_is_refused_alone() {
    let order = |id: u8, lines: &str| {
        format!(
            r#"{{"id": {id}, "organisation": "NAV Alta", "person": "K", "email": "a@b.no", "address": "Markveien 2",
                "postcode": "9510", "town": "Alta", "lines": {lines}}}"#
        )
    };
    let right = r#"[{"title": "kort-om", "language": "nb", "copies": 10}]"#;
    let text = format!(
        "[{}, {}, 7, {}, {}]",
        order(1, right),
        order(2, r#"{"title": "kort-om"}"#),
        order(3, right).replace(r#""Alta""#, "[1]"),
        order(4, right)
    );
    let (import, orders) = import(&[("a.json", text.as_bytes())], Policy::Right);
    let import = import.unwrap();
    assert_eq!(orders, [10, 10]);
    let wanted = [(1, true), (2, false), (3, false), (4, false), (5, true)];
    assert_eq!(
        outcomes(&import),
        wanted.map(|(n, taken)| (format!("a.json, {n}"), taken))
    );
    assert!(
        import
            .findings
            .iter()
            .all(|f| f.code == Code::ImportColumns && f.place.is_some())
    );
    let text = mended(&import);
    assert!(text.contains("2;") && text.contains("NAV Alta"), "{text}");
}

#[test]
fn a_foreign_file_in_a_folder_is_refused_and_named() {
    let good = format!("{HEAD}\n{}", row("1", "nb", "1"));
    let quote = format!("{HEAD}\n{}{}", row("2", "nb", "2"), row("3", "nb", "\"3"));
    let other = pdf(&[("name", "x")], &[]);
    let files: [(&str, &[u8]); 5] = [
        ("a.docx", b"x"),
        ("b.csv", good.as_bytes()),
        ("c.csv", quote.as_bytes()),
        ("d.pdf", &other),
        ("e.xlsx", b"PK\x03\x04 cut off"),
    ];
    let (whole, orders) = import(&files, Policy::Whole);
    assert_eq!((whole.unwrap_err().len(), orders.len()), (4, 0));
    let (right, orders) = import(&files, Policy::Right);
    let right = right.unwrap();
    assert_eq!(orders, [1]);
    let unread: Vec<String> = right.unread.iter().map(shown_place).collect();
    assert_eq!(unread, ["a.docx", "c.csv", "d.pdf", "e.xlsx"]);
    let (taken, refused) = (right.count(&Outcome::Taken), right.count(&Outcome::Refused));
    assert_eq!((taken, refused, right.findings.len()), (1, 4, 4));
    assert!(right.refused.is_empty());
}

#[test]
fn columns_of_the_web_form_itself_are_listed_and_not_read() {
    let more = HEAD.to_owned() + ";Status;IP-adresse;Nettleser";
    let text = format!("{more}\n{}", row("1", "nb", "1").replace('\n', ";Ny;10.0.0.1;Lynx\n"));
    let (whole, orders) = import(&[("a.csv", text.as_bytes())], Policy::Whole);
    let whole = whole.unwrap();
    assert_eq!((whole.kept, orders), (true, vec![1]));
    let finding = whole.findings.iter().next().unwrap();
    assert_eq!((finding.code, whole.findings.len()), (Code::ImportSkipped, 1));
    assert!(finding.message.contains("IP-adresse, Nettleser, Status"), "{finding:?}");
    assert!(!finding.hints.is_empty());
    let json = r#"[{"Referanse": 1, "Status": "Ny", "Virksomhet": "NAV Alta", "Kontaktperson": "K", "Epostadresse": "a@b.no",
        "Postadresse": "Markveien 2", "Postnummer": "9510", "Poststed": "Alta",
        "Linjer": [{"Tittel": "kort-om", "Språk": "nb", "Antall": 10, "Pris": 0}]}]"#;
    let (json, orders) = import(&[("a.json", json.as_bytes())], Policy::Whole);
    let json = json.unwrap();
    assert_eq!((json.kept, orders), (true, vec![10]), "{:?}", json.findings);
    assert!(json.findings.iter().next().unwrap().message.contains("Pris, Status"));
}

#[test]
fn a_column_that_may_be_ours_is_not_left_out() {
    let with = |name: &str| {
        let text = format!("{HEAD};{name}\n{}", row("1", "nb", "1").replace('\n', ";x\n"));
        forms("a.csv", text.as_bytes())
    };
    for name in [
        "Tilleggsinfo",
        "Tilegsinformasjon",
        "antall.kort-om.xx",
        "kort-om.fi",
        "Organisasjonnummer",
        "Tidspunk",
    ] {
        let findings = with(name).unwrap_err();
        let finding = findings.iter().next().unwrap();
        assert_eq!(finding.code, Code::ImportColumns, "{name}");
        assert!(finding.message.contains(name), "{finding:?}");
    }
    // Like the name of a field that there is already.
    for name in [
        "Postadr",
        "Merke",
        "Sendt fra",
        "Entry ID",
        "Submitted by",
        "Personvernerklæring",
        "Nettleser",
        "Town hall",
    ] {
        assert!(with(name).is_ok(), "{name}: {:?}", with(name));
    }
}

#[test]
fn a_column_with_a_part_of_a_line_is_never_left_out() {
    let wide = HEAD.replace(";Tittel;Språk;Antall", ";antall.kort-om.nb");
    let narrow = [
        "Antall 2",
        "Tittel 2;Språk 2;Antall 2",
        "Adresse 2",
        "E-postadresse 2",
        "Town2",
        "Antal",
    ];
    let of_title = [
        "kort-om-nb",
        "kort_om_nb",
        "kort om nb",
        "Antall kort om nynorsk",
        "Kort om",
        "Oanehaččat",
        "Oanehaččat (davvisámegiella)",
        "kortt-om se",
        "SN-02 nb",
    ];
    let file = |head: &str, name: &str| forms("a.csv", format!("{head};{name}\n").as_bytes());
    assert!(file(&wide, "Status").is_ok() && file(HEAD, "Status").is_ok());
    for name in narrow.iter().chain(&of_title) {
        for head in [HEAD, &wide] {
            let findings = file(head, name).unwrap_err();
            let wanted = name.split(';').count();
            assert_eq!(findings.len(), wanted, "{name}: {findings:?}");
            let is_right = |f: &Finding| f.code == Code::ImportColumns && !f.hints.is_empty();
            assert!(findings.iter().all(is_right), "{findings:?}");
        }
    }
    // In JSON an order is held back alone.
    let json = r#"{"Virksomhet": "NAV Alta", "Tittel": "kort-om", "Språk": "nb", "Antall": 1, "Antall 2": 3}"#;
    assert!(forms("a.json", json.as_bytes()).is_err());
}

/// What an import has refused is imported unmended, three times: each time it is refused, and its file holds what is `wanted`.
fn again_and_again(name: &str, text: &str, wanted: &[&str]) {
    let (import_, orders) = import(&[(name, text.as_bytes())], Policy::Right);
    let mut refused = import_.unwrap();
    assert_eq!(orders, [0; 0], "{text}");
    for _ in 0..3 {
        let mend = mended(&refused);
        for wanted in wanted {
            assert!(mend.contains(wanted), "{wanted}: {mend}");
        }
        assert!(mend.len() < 3000, "{mend}");
        let (again, orders) = import(&[("mend.csv", mend.as_bytes())], Policy::Right);
        refused = again.unwrap();
        assert_eq!((orders.len(), refused.refused.len()), (0, 1), "{mend}");
    }
}

#[test]
fn a_file_to_mend_is_refused_until_somebody_has_looked_and_loses_nothing() {
    let order = |more: &str| {
        format!(
            r#"{{"Virksomhet": "NAV Alta", "Kontaktperson": "K", "Epostadresse": "a@b.no", "Postadresse": "Markveien 2",
                "Postnummer": "9510", "Poststed": "Alta", {more}}}"#
        )
    };
    let lines = r#""Linjer": [{"Tittel": "kort-om", "Språk": "nb", "Antall": 3}, {"Tittel": "kort-om", "Språk": "se", "Antall": 4}"#;
    for (more, left) in [
        (format!(r#"{lines}, "kort-om nn 40"]"#), "kort-om nn 40"),
        (format!(r#"{lines}], "kort-om.nn": [40]"#), "40"),
        (format!(r#"{lines}], "Tilleggsinfo": "haster veldig""#), "haster veldig"),
        (format!(r#"{lines}], "Antall 2": {{"nn": 40}}"#), "40"),
        (format!(r#"{lines}, {{"Tittel": ["kort-om", 40]}}]"#), "40"),
    ] {
        again_and_again("a.json", &order(&more), &["3 ?", "4 ?", "~", left]);
    }
    let head = HEAD.replacen("Referanse", "Tilleggsinformasjon", 1);
    let last = format!(
        "{HEAD};Tilleggsinformasjon\n{}",
        row("1", "nb", "3").replace('\n', ";takk; i dag\n")
    );
    again_and_again("a.csv", &last, &["3 ?", "takk", "i dag"]);
    let first = format!("{head}\n{}", row("takk; i dag", "nb", "3"));
    again_and_again("a.csv", &first, &["takk", "i dag", "3"]);
}

#[test]
fn the_lines_of_an_order_without_a_number_stay_together_in_a_file_to_mend() {
    let order = r#"{"Virksomhet": "NAV Alta", "Kontaktperson": "K", "Epostadresse": "a@b", "Postadresse": "Markveien 2",
        "Postnummer": "9510", "Poststed": "Alta", "Linjer": [{"Tittel": "kort-om", "Språk": "nb", "Antall": 3},
        {"Tittel": "kort-om", "Språk": "se", "Antall": 4}]}"#;
    let text = format!("[{order}, {order}]");
    let (refused, _) = import(&[("a.json", text.as_bytes())], Policy::Right);
    let mend = mended(&refused.unwrap()).replace("a@b;", "a@b.no;");
    assert_eq!(mend.lines().filter(|line| line.starts_with('~')).count(), 4, "{mend}");
    // The two say the same, and nothing else tells them apart.
    let (again, orders) = import(&[("mend.csv", mend.as_bytes())], Policy::Whole);
    let again = again.unwrap();
    assert_eq!(
        (again.count(&Outcome::Duplicate), orders),
        (1, vec![7]),
        "{:?}",
        again.findings
    );
}
