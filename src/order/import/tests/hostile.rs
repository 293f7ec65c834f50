//! Do files that are made or damaged so that readers fail end in findings, and nothing in silence?

use super::*;

/// The finding of a file that is refused.
fn refused(name: &str, bytes: &[u8]) -> Finding {
    forms(name, bytes).unwrap_err().into_iter().next().unwrap()
}

#[test]
fn a_quotation_mark_alone_swallows_no_orders() {
    let row = |id: u8, remark: &str| format!("{id};A;K;post@example.no;Storgata 1;0364;Oslo;kort-om;nb;10;{remark}\n");
    let head = "Referanse;Virksomhet;Kontaktperson;Epostadresse;Postadresse;Postnummer;Poststed;Tittel;Språk;Antall;Tilleggsinformasjon\n";
    let file = |remarks: [&str; 3]| {
        let rows: String = (1u8..).zip(remarks).map(|(id, remark)| row(id, remark)).collect();
        format!("{head}{rows}").into_bytes()
    };
    assert_eq!(forms("a.csv", &file(["", "\"Hei\"", ""])).unwrap().len(), 3);
    assert_eq!(forms("a.csv", &file(["", "4\" skjerm", ""])).unwrap().len(), 3);
    for remarks in [["", "\"Hei", ""], ["", "\"Hei", "\"takk\" sa hun"]] {
        let finding = refused("a.csv", &file(remarks));
        let line = finding.place.as_ref().unwrap().line;
        assert_eq!((finding.code, line), (Code::ImportUnreadable, 3), "{remarks:?}");
        assert!(!finding.hints.is_empty());
    }
}

/// A spreadsheet with these texts at rows and columns, counted from 0.
fn sheet(cells: &[(u32, u16, &str)]) -> Vec<u8> {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    for (row, column, text) in cells {
        sheet.write(*row, *column, *text).unwrap();
    }
    workbook.save_to_buffer().unwrap()
}

#[test]
fn a_sheet_with_a_cell_in_its_last_corner_is_small() {
    // A range from the first to the last cell would have 17 thousand million of them.
    let finding = refused("a.xlsx", &sheet(&[(0, 0, "Virksomhet"), (1_048_575, 16_383, "x")]));
    assert_eq!(finding.code, Code::ImportColumns);
}

#[test]
fn a_table_that_stands_lower_has_the_lines_of_the_sheet() {
    let heads = [
        "Virksomhet",
        "Kontaktperson",
        "Epostadresse",
        "Postadresse",
        "Postnummer",
        "Poststed",
        "Tittel",
        "Språk",
        "Antall",
    ];
    let row = [
        "A",
        "K",
        "post@example.no",
        "Storgata 1",
        "0364",
        "Oslo",
        "kort-om",
        "nb",
        "10",
    ];
    let mut cells = Vec::new();
    for (line, texts) in [(4, heads), (5, row), (7, row)] {
        cells.extend((2..).zip(texts).map(|(column, text)| (line, column, text)));
    }
    let forms = forms("a.xlsx", &sheet(&cells)).unwrap();
    let lines: Vec<u32> = forms.iter().map(|form| form.place.as_ref().unwrap().line).collect();
    assert_eq!(lines, [6, 8]);
    assert_eq!(
        (forms[1].organisation.as_str(), forms[1].lines[0].copies.as_str()),
        ("A", "10")
    );
}

#[test]
fn a_spreadsheet_that_is_far_larger_unpacked_is_too_large() {
    use std::io::Write;
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let deflated = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    archive.start_file("xl/worksheets/sheet1.xml", deflated).unwrap();
    let piece = vec![b' '; 1 << 20];
    for _ in 0..20 {
        archive.write_all(&piece).unwrap();
    }
    let bytes = archive.finish().unwrap().into_inner();
    assert!(bytes.len() < 1 << 20);
    assert_eq!(refused("a.xlsx", &bytes).code, Code::FileTooLarge);
}

#[test]
fn a_form_field_that_holds_itself_ends() {
    use lopdf::{Document, Object, dictionary};
    let mut document = Document::with_version("1.7");
    let field = document.new_object_id();
    let kids: Vec<Object> = (0..10).map(|_| field.into()).collect();
    document.objects.insert(
        field,
        dictionary! { "T" => Object::string_literal("a"), "Kids" => kids }.into(),
    );
    let form = document.add_object(dictionary! { "Fields" => vec![Object::from(field)] });
    let pages = document.add_object(dictionary! { "Type" => "Pages", "Kids" => Vec::<Object>::new(), "Count" => 0 });
    let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages, "AcroForm" => form });
    document.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    assert_eq!(refused("a.pdf", &bytes).code, Code::PdfFormForeign);
}
