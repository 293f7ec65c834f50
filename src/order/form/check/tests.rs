//! Does the validation find everything that can be wrong with a form, and nothing that is right?

use super::*;
use crate::order::catalogue::Title;
use crate::order::item::Item;
use crate::order::measure::{CopySize, Extent, Weight};

fn catalogue() -> Catalogue {
    let copy = CopySize {
        weight: Weight::grams(10),
        width: Extent::mm(99),
        height: Extent::mm(210),
        thickness: Extent::micrometres(300),
    };
    let title = |id: &str, code: &str, names: &[(&str, &str)]| Title {
        id: id.into(),
        code: code.into(),
        format: "a4-z-dl".into(),
        names: names
            .iter()
            .map(|(tag, name)| ((*tag).into(), (*name).into()))
            .collect(),
        copy,
    };
    Catalogue::of(vec![
        title(
            "historier",
            "SN-03",
            &[("nb", "Selvhjelpshistorier"), ("nn", "Sjølvhjelpshistorier")],
        ),
        title(
            "kort-om",
            "SN-02",
            &[("nb", "Kort om"), ("se", "Oanehaččat"), ("en", "In short")],
        ),
    ])
}

fn good() -> OrderForm {
    OrderForm {
        organisation: "Bærum kommune".into(),
        person: "Kontakt Eksempel".into(),
        email: "post@example.no".into(),
        address: "Storgata 1".into(),
        postcode: "0364".into(),
        town: "Oslo".into(),
        lines: vec![line("kort-om", "nb", "10")],
        ..OrderForm::default()
    }
}

fn line(title: &str, language: &str, copies: &str) -> FormLine {
    FormLine {
        title: title.into(),
        language: language.into(),
        copies: copies.into(),
    }
}

fn check_in(language: &str, form: &OrderForm) -> Result<(Order, Findings), Findings> {
    let checker = Checker {
        catalogue: &catalogue(),
        register: Register::built_in(),
        rules: &Rules::default(),
        wording: &Wording::built_in(language).unwrap(),
        today: "2026-11-24".parse().unwrap(),
        source: "web",
    };
    checker.check(form)
}

/// The findings about a form, errors or warnings.
fn findings(form: &OrderForm) -> Vec<(Code, String, String)> {
    let findings = match check_in("nb", form) {
        Ok((_, warnings)) => warnings,
        Err(findings) => findings,
    };
    findings
        .iter()
        .map(|finding| (finding.code, finding.message.clone(), finding.hints.join("; ")))
        .collect()
}

/// The only finding about the good form with one change.
fn one(change: impl FnOnce(&mut OrderForm)) -> (Code, String, String) {
    let mut form = good();
    change(&mut form);
    let mut all = findings(&form);
    assert_eq!(all.len(), 1, "{all:?}");
    all.remove(0)
}

#[test]
fn a_good_form_becomes_an_order() {
    let (order, warnings) = check_in("nb", &good()).unwrap();
    assert!(warnings.is_empty() && !order.odd);
    assert_eq!(
        (order.county.as_str(), order.contact.town.as_str(), order.kind),
        ("03", "OSLO", Kind::Municipality)
    );
    assert_eq!((order.language.as_str(), order.source.as_str()), ("nb", "web"));
    assert_eq!(
        order.lines,
        [OrderLine {
            item: Item::new("kort-om", "nb"),
            copies: 10,
            over_limit: false
        }]
    );
}

#[test]
fn everything_is_found_at_once_in_the_order_of_the_form() {
    let form = OrderForm {
        email: "nobody".into(),
        postcode: "12".into(),
        lines: vec![line("kort-om", "nn", "1.5")],
        ..OrderForm::default()
    };
    let codes: Vec<Code> = findings(&form).into_iter().map(|(code, ..)| code).collect();
    use Code::{CopiesInvalid, FieldInvalid, FieldMissing, TitleUnknown};
    let wanted = [
        FieldMissing,
        FieldMissing,
        FieldInvalid,
        FieldMissing,
        FieldMissing,
        FieldInvalid,
        TitleUnknown,
        CopiesInvalid,
    ];
    assert_eq!(codes, wanted);
}

#[test]
fn a_finding_names_the_field_in_the_readers_language() {
    let mut form = good();
    form.postcode = String::new();
    let said = |language| {
        check_in(language, &form)
            .unwrap_err()
            .iter()
            .next()
            .unwrap()
            .message
            .clone()
    };
    assert_eq!(said("nb"), "`Postnummer` er ikke fylt ut");
    assert_eq!(said("nn"), "`Postnummer` er ikkje fylt ut");
    assert_eq!(said("se"), "`Poastanummar` ii leat devdojuvvon");
    assert_eq!(said("en"), "`Postcode` is empty");
}

#[test]
fn a_postcode_without_its_zero_is_offered_with_it() {
    let (code, message, hint) = one(|form| form.postcode = "150".into());
    assert_eq!(code, Code::FieldInvalid);
    assert!(
        message.contains("«150»") && hint.contains("0150") && hint.contains("OSLO"),
        "{hint}"
    );
}

#[test]
fn letters_and_foreign_digits_are_no_postcode() {
    for postcode in ["O364", "N-0364", "０３６４", "03 64", "99999"] {
        assert_eq!(
            one(|form| form.postcode = postcode.into()).0,
            Code::FieldInvalid,
            "{postcode}"
        );
    }
}

#[test]
fn an_unknown_postcode_is_answered_with_those_of_the_town() {
    let (code, _, hint) = one(|form| {
        form.postcode = "9729".into();
        form.town = "Karasjok".into();
    });
    assert_eq!(code, Code::PostcodeUnknown);
    assert!(hint.contains("9730"), "{hint}");
}

#[test]
fn no_post_goes_to_a_service_postcode() {
    let service = Register::built_in()
        .places()
        .iter()
        .find(|p| p.category == Category::Service)
        .unwrap();
    let (code, ..) = one(|form| form.postcode = service.postcode.to_string());
    assert_eq!(code, Code::PostcodeUnknown);
}

#[test]
fn another_town_is_a_warning_with_the_registers_name() {
    let mut form = good();
    form.town = "Oslå".into();
    let (order, warnings) = check_in("nb", &form).unwrap();
    assert!(order.odd);
    let warning = warnings.iter().next().unwrap();
    assert_eq!((warning.code, warning.severity), (Code::AddressOdd, Severity::Warning));
    assert!(warning.hints[0].contains("OSLO"));
    form.town = " oS lo".into();
    assert!(!check_in("nb", &form).unwrap().0.odd);
}

#[test]
fn boxes_and_streets_have_postcodes_of_their_own() {
    let boxes = |form: &mut OrderForm, address: &str, postcode: &str| {
        form.address = address.into();
        form.postcode = postcode.into();
    };
    assert_eq!(one(|form| boxes(form, "Storgata 1", "0301")).0, Code::AddressOdd);
    assert_eq!(one(|form| boxes(form, "Postboks 12", "0364")).0, Code::AddressOdd);
    let mut form = good();
    boxes(&mut form, "Postboks 12 Majorstuen", "0301");
    assert!(findings(&form).is_empty());
}

#[test]
fn a_line_break_in_a_field_is_refused() {
    for value in [
        "a@example.no\r\nBcc: b@example.no",
        "a@example.no\nBcc: b@example.no",
        "a@example.no\u{2028}x",
    ] {
        assert_eq!(one(|form| form.email = value.into()).0, Code::FieldUnsafe, "{value:?}");
    }
    assert_eq!(
        one(|form| form.organisation = "Selvhjelp\u{202e}".into()).0,
        Code::FieldUnsafe
    );
    let mut form = good();
    form.remark = "Linje én\nlinje to".into();
    assert!(findings(&form).is_empty());
}

#[test]
fn e_mail_addresses_are_single_and_whole() {
    for email in [
        "nobody",
        "a@b",
        "a@b.no, c@d.no",
        "Navn <a@b.no>",
        "a b@c.no",
        "@b.no",
        "a@.no",
    ] {
        assert_eq!(one(|form| form.email = email.into()).0, Code::FieldInvalid, "{email}");
    }
    for email in ["a@b.no", "fornavn.etternavn+x@post.kommune.no", "post@blåbær.no"] {
        assert!(is_email(email), "{email}");
    }
}

#[test]
fn a_megabyte_of_free_text_is_refused_and_not_repeated() {
    let (code, message, _) = one(|form| form.remark = "x".repeat(1 << 20));
    assert_eq!(code, Code::FieldUnsafe);
    assert!(message.contains("1048576") && message.len() < 200, "{message}");
}

#[test]
fn copies_are_whole_numbers_from_one_to_a_hundred_thousand() {
    for copies in [
        "-1",
        "0",
        "1.5",
        "1,5",
        "1000000000",
        "99999999999999999999",
        "1e3",
        "ti",
        "+5",
        "100001",
        "=1+1",
    ] {
        assert_eq!(
            one(|form| form.lines[0].copies = copies.into()).0,
            Code::CopiesInvalid,
            "{copies}"
        );
    }
}

#[test]
fn more_than_the_limit_is_a_warning_and_waits() {
    let mut form = good();
    form.lines[0].copies = "100".into();
    assert!(findings(&form).is_empty());
    form.lines[0].copies = "101".into();
    let (order, warnings) = check_in("nb", &form).unwrap();
    assert!(order.lines[0].over_limit && !order.odd);
    assert_eq!(warnings.iter().next().unwrap().code, Code::LimitExceeded);
}

#[test]
fn the_same_item_on_two_lines_is_added_up_before_the_limit() {
    let mut form = good();
    form.lines = vec![line("kort-om", "nb", "60"), line("SN-02", "Norsk bokmål", "60")];
    let (order, warnings) = check_in("nb", &form).unwrap();
    assert_eq!(
        (order.lines.len(), order.lines[0].copies, order.lines[0].over_limit),
        (1, 120, true)
    );
    assert_eq!(warnings.len(), 2);
}

#[test]
fn a_title_is_answered_with_the_nearest_and_with_its_languages() {
    let (code, _, hint) = one(|form| form.lines[0].title = "kort-mo".into());
    assert_eq!((code, hint.contains("kort-om")), (Code::TitleUnknown, true));
    let (code, _, hint) = one(|form| form.lines[0] = line("historier", "se", "1"));
    assert_eq!((code, hint.contains("nb, nn")), (Code::TitleUnknown, true));
}

#[test]
fn languages_are_known_by_tag_and_by_name() {
    for language in ["se", "SE", "davvisámegiella", "nordsamisk", "Northern Sami"] {
        let mut form = good();
        form.lines[0].language = language.into();
        assert_eq!(
            check_in("nb", &form).unwrap().0.lines[0].item.language,
            "se",
            "{language}"
        );
    }
}

#[test]
fn a_form_without_lines_orders_nothing() {
    assert_eq!(one(|form| form.lines.clear()).0, Code::FieldMissing);
}

#[test]
fn check_digits_of_organisation_numbers() {
    assert!(is_organisation_number("980495361") && is_organisation_number("123456785"));
    for wrong in ["980495362", "12345678", "9804953610", "98049536x", ""] {
        assert!(!is_organisation_number(wrong), "{wrong}");
    }
    // 11 − (sum mod 11) = 10 is never given: no last digit makes it right.
    let none = (0..10).all(|digit| !is_organisation_number(&format!("20000000{digit}")));
    assert_eq!(none, (0..10).all(|d| !is_organisation_number(&format!("20000000{d}"))));
    let never = (0..100)
        .map(|n| format!("{n:08}"))
        .filter(|start| (0..10).all(|digit| !is_organisation_number(&format!("{start}{digit}"))));
    assert!(never.count() > 0);
    let mut form = good();
    form.organisation_number = "980 495 361".into();
    assert_eq!(
        check_in("nb", &form).unwrap().0.contact.organisation_number,
        "980495361"
    );
    assert_eq!(
        one(|form| form.organisation_number = "980495362".into()).0,
        Code::FieldInvalid
    );
}

#[test]
fn days_are_read_in_two_ways_and_not_from_the_future() {
    for (typed, day) in [
        ("2026-02-03", "2026-02-03"),
        ("3.2.2026", "2026-02-03"),
        ("2026-02-03T10:11", "2026-02-03"),
    ] {
        let mut form = good();
        form.received = typed.into();
        assert_eq!(check_in("nb", &form).unwrap().0.received, day.parse().unwrap());
    }
    for typed in ["2027-01-01", "31.2.2026", "i dag"] {
        assert_eq!(
            one(|form| form.received = typed.into()).0,
            Code::FieldInvalid,
            "{typed}"
        );
    }
}

#[test]
fn what_only_the_office_fills_in_is_checked_too() {
    assert_eq!(one(|form| form.kind = "club".into()).0, Code::FieldInvalid);
    assert_eq!(one(|form| form.complete = "kanskje".into()).0, Code::FieldInvalid);
    assert_eq!(one(|form| form.language = "fi".into()).0, Code::FieldInvalid);
    assert_eq!(one(|form| form.id = "a\nb".into()).0, Code::FieldInvalid);
}

#[test]
fn the_kind_of_an_organisation_is_in_its_name() {
    let cases = [
        ("NAV Alta", Kind::Nav),
        ("Navn og far AS", Kind::Organisation),
        ("LINK Oslo", Kind::Office),
        ("Nes frivilligsentral", Kind::ContactPoint),
        ("St. Olavs hospital HF", Kind::Health),
        ("Rud skole, Bærum kommune", Kind::School),
        ("Ila fengsel", Kind::Prison),
        ("Sámi allaskuvla", Kind::University),
        ("Kárášjoga gielda", Kind::Municipality),
    ];
    for (name, kind) in cases {
        assert_eq!(kind_of(name), kind, "{name}");
    }
}
