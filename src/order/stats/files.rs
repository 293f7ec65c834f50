//! How do statistics become a spreadsheet?

use rust_xlsxwriter::{Format, Workbook, XlsxError};

use super::{Row, Table};
use crate::diag::{Code, Finding};

const HEADINGS: [&str; 9] = [
    "key",
    "name",
    "sent",
    "returned",
    "on order",
    "in stock",
    "months left",
    "sent before",
    "change",
];

/// The tables as a spreadsheet, one sheet each. The same tables give the same bytes.
///
/// # Errors
/// `output-unwritable` when the spreadsheet cannot be put together.
pub fn xlsx(tables: &[Table]) -> Result<Vec<u8>, Finding> {
    written(tables).map_err(|error| {
        Finding::error(
            Code::OutputUnwritable,
            format!("the spreadsheet cannot be made: {error}"),
        )
        .hint("try `--format csv`")
    })
}

fn written(tables: &[Table]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // No clock: a spreadsheet of the same figures is the same file.
    let moment = rust_xlsxwriter::ExcelDateTime::from_ymd(2000, 1, 1)?;
    let properties = rust_xlsxwriter::DocProperties::new().set_creation_datetime(&moment);
    book.set_properties(&properties);
    let bold = Format::new().set_bold();
    let percent = Format::new().set_num_format("+0.0%;-0.0%;0.0%");
    let tenths = Format::new().set_num_format("0.0");
    for table in tables {
        let sheet = book.add_worksheet();
        sheet.set_name(table.cut.name())?;
        for (column, heading) in (0u16..).zip(HEADINGS) {
            sheet.write_with_format(0, column, heading, &bold)?;
        }
        let rows = table.rows.iter().chain([&table.total]);
        for (number, row) in (1u32..).zip(rows) {
            let last = std::ptr::eq(row, &raw const table.total);
            sheet.write(number, 0, if last { "total" } else { &row.key })?;
            sheet.write(number, 1, &row.label)?;
            for (column, figure) in figures(row) {
                if let Some(figure) = figure {
                    sheet.write(number, column, figure)?;
                }
            }
            if let Some(months) = row.months_left {
                sheet.write_with_format(number, 6, tenth(months), &tenths)?;
            }
            if let Some(change) = row.change {
                sheet.write_with_format(number, 8, tenth(change) / 100.0, &percent)?;
            }
        }
        sheet.set_freeze_panes(1, 0)?;
        sheet.autofit();
    }
    book.save_to_buffer()
}

/// Tenths as a number with a decimal.
fn tenth(tenths: i64) -> f64 {
    i32::try_from(tenths).map_or(f64::MAX, |tenths| f64::from(tenths) / 10.0)
}

fn figures(row: &Row) -> [(u16, Option<i64>); 5] {
    [
        (2, Some(row.sent)),
        (3, Some(row.returned)),
        (4, row.on_order),
        (5, row.in_stock),
        (7, row.sent_before),
    ]
}
