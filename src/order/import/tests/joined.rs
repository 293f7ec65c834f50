//! Is a file the same orders however its rows are mixed, and however often and in which parts it comes?

use super::*;

const HEAD: &str =
    "Referanse;Tidspunkt;Virksomhet;Kontaktperson;Epostadresse;Postadresse;Postnummer;Poststed;Tittel;Språk;Antall";

/// The rows of sixty orders: forty with a number and one to three lines each, ten with a moment alone, and ten with
/// neither, each of these twice.
fn orders() -> Vec<Vec<String>> {
    let row = |id: &str, moment: &str, n: usize, language: &str| {
        let (organisation, street) = (format!("Bærum kommune {n}"), format!("Storgata {n}"));
        format!(
            "{id};{moment};{organisation};Kontakt;post@example.no;{street};0364;Oslo;kort-om;{language};{}\n",
            n + 1
        )
    };
    let order = |n: usize| match n {
        0..40 => ["nb", "nn", "se"][..=n % 3]
            .iter()
            .map(|language| row(&n.to_string(), "", n, language))
            .collect(),
        40..50 => vec![row("", &format!("2026-11-02 10:{n}"), 40, "nb")],
        _ => vec![row("", "", n, "nb"); 2],
    };
    (0..60).map(order).collect()
}

fn file<'a>(rows: impl IntoIterator<Item = &'a String>) -> Vec<OrderForm> {
    let rows: Vec<&str> = rows.into_iter().map(String::as_str).collect();
    forms("a.csv", format!("{HEAD}\n{}", rows.concat()).as_bytes()).unwrap()
}

/// Mixes a list, differently for each seed (Knuth, The Art of Computer Programming, 3.4.2 P).
fn shuffled<T>(mut list: Vec<T>, seed: u64) -> Vec<T> {
    let mut state = seed;
    for last in (1..list.len()).rev() {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        list.swap(last, (state >> 33) as usize % (last + 1));
    }
    list
}

#[test]
fn ten_times_shuffled_split_and_interleaved_the_book_says_the_same() {
    let orders = orders();
    let (_one, mut first) = book();
    let whole = import_into(&mut first, file(orders.iter().flatten()), Policy::Whole);
    assert!(whole.kept && whole.count(&Outcome::Taken) == 60, "{:?}", whole.findings);
    let wanted = first.digest().unwrap();
    for seed in 1..10 {
        let rows = shuffled(orders.iter().flatten().collect(), seed);
        let import = import_into(&mut first, file(rows), Policy::Whole);
        assert!(
            import.kept && import.count(&Outcome::Taken) == 0,
            "{:?}",
            import.findings
        );
        assert_eq!(first.digest().unwrap(), wanted);
    }
    // In parts, of whole orders whose rows are mixed with those of others; one part in two comes twice.
    let (_two, mut second) = book();
    for (number, part) in (0..).zip(shuffled(orders.iter().collect(), 11).chunks(7)) {
        for seed in 0..=number % 2 {
            let rows = shuffled(part.iter().copied().flatten().collect(), seed);
            assert!(import_into(&mut second, file(rows), Policy::Whole).kept);
        }
    }
    assert_eq!(second.digest().unwrap(), wanted);
    assert_eq!(second.orders(&Filter::default()).unwrap().len(), 60);
    assert_eq!(second.broken_rules().unwrap(), [""; 0]);
}

#[test]
fn parts_in_which_equal_orders_stand_alone_are_the_same_as_the_whole() {
    let rows: Vec<String> = orders().into_iter().skip(50).flatten().collect();
    let (_one, mut whole) = book();
    import_into(&mut whole, file(&rows), Policy::Whole);
    let (_two, mut parts) = book();
    for row in &rows {
        import_into(&mut parts, file([row]), Policy::Whole);
    }
    assert_eq!(parts.digest().unwrap(), whole.digest().unwrap());
}

#[test]
fn rows_of_an_order_are_joined_in_every_kind_of_table_wherever_they_stand() {
    let csv = [
        "Referanse;Virksomhet;Kontaktperson;Epostadresse;Postadresse;Postnummer;Poststed;Tittel;Språk;Antall",
        "1;Bærum kommune;Kontakt;post@example.no;Storgata 1;0364;Oslo;kort-om;nb;10",
        "2;NAV Alta;Kontakt To;nav@example.no;Markveien 2;9510;Alta;kort-om;se;3",
        "1;Bærum kommune;Kontakt;post@example.no;Storgata 1;0364;Oslo;kort-om;se;5",
    ];
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    for (row, line) in (0..).zip(csv) {
        sheet.write_row(row, 0, line.split(';')).unwrap();
    }
    let sheet = forms("a.xlsx", &workbook.save_to_buffer().unwrap()).unwrap();
    for forms in [forms("a.csv", csv.join("\n").as_bytes()).unwrap(), sheet] {
        let (_folder, mut book) = book();
        let import = import_into(&mut book, forms, Policy::Whole);
        assert!(import.kept, "{:?}", import.findings);
        let lines: Vec<u32> = import.rows.iter().map(|row| row.place.as_ref().unwrap().line).collect();
        assert_eq!(lines, [2, 3]);
        let order = book.order(import.rows[0].number.unwrap()).unwrap();
        assert_eq!(order.lines.len(), 2);
    }
}
