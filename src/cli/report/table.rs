//! Which files were made, in a table that fits the terminal?

use std::fmt::Write as _;
use std::path::Path;

use annotate_snippets::renderer::{AnsiColor, Effects, Style};
use unicode_width::UnicodeWidthStr;

use super::count;
use crate::pipeline::Made;

const HEAD: Style = Style::new().effects(Effects::BOLD);
const MARK: Style = AnsiColor::Yellow.on_default().effects(Effects::BOLD);
const GAP: &str = "  ";

/// A column: its heading, its cells, whether they stand at the right, and whether they want attention.
struct Column {
    heading: &'static str,
    cells: Vec<String>,
    right: bool,
    mark: bool,
}

impl Column {
    fn width(&self) -> usize {
        self.cells
            .iter()
            .map(|cell| cell.width())
            .chain([self.heading.width()])
            .max()
            .unwrap_or(0)
    }

    fn write(&self, row: &mut String, text: &str, style: Style) {
        let pad = " ".repeat(self.width().saturating_sub(text.width()));
        let (on, off) = (style.render(), style.render_reset());
        let _ = match (text.is_empty(), self.right) {
            (true, _) => write!(row, "{pad}"),
            (false, true) => write!(row, "{pad}{on}{text}{off}"),
            (false, false) => write!(row, "{on}{text}{off}{pad}"),
        };
    }
}

/// The files in rows, with colours (ANSI escapes). Where the paths are too long for `width` columns, the names stand
/// alone, below the folder that holds them all. `path` says how the user sees a path.
pub fn made(made: &[Made], width: usize, path: impl Fn(&Path) -> String) -> String {
    let Some(first) = made.first() else {
        return String::new();
    };
    let full = columns(made, &path);
    if total(&full) <= width {
        return render(&full, made.len());
    }
    let folder = first.file.parent();
    if folder.is_none() || made.iter().any(|m| m.file.parent() != folder) {
        return render(&full, made.len());
    }
    let name = |file: &Path| {
        file.file_name()
            .map_or_else(String::new, |name| name.to_string_lossy().into_owned())
    };
    let rows = render(&columns(made, &name), made.len());
    format!("in {}:\n{rows}", path(folder.unwrap_or(Path::new(""))))
}

fn columns(made: &[Made], path: &dyn Fn(&Path) -> String) -> Vec<Column> {
    let column = |heading, right, mark, cell: &dyn Fn(&Made) -> String| Column {
        heading,
        cells: made.iter().map(cell).collect(),
        right,
        mark,
    };
    let mut columns = vec![
        column("file", false, false, &|m| path(&m.file)),
        column("pages", true, false, &|m| m.pages.to_string()),
        column("size", true, false, &|m| {
            if m.bytes == 0 { String::new() } else { size(m.bytes) }
        }),
        column("state", false, true, &|m| {
            if m.draft { "DRAFT".into() } else { String::new() }
        }),
        column("findings", false, true, &|m| match m.warnings {
            0 => String::new(),
            warnings => count(warnings, "warning"),
        }),
    ];
    columns.retain(|column| column.cells.iter().any(|cell| !cell.is_empty()));
    columns
}

fn total(columns: &[Column]) -> usize {
    columns.iter().map(Column::width).sum::<usize>() + GAP.len() * columns.len().saturating_sub(1)
}

fn render(columns: &[Column], rows: usize) -> String {
    let mut text = String::new();
    line(&mut text, columns, |column| (column.heading, HEAD));
    for row in 0..rows {
        line(&mut text, columns, |column| {
            let cell = column.cells.get(row).map_or("", String::as_str);
            (cell, if column.mark { MARK } else { Style::new() })
        });
    }
    text
}

fn line<'a>(text: &mut String, columns: &'a [Column], cell: impl Fn(&'a Column) -> (&'a str, Style)) {
    let mut row = String::new();
    for (i, column) in columns.iter().enumerate() {
        if i > 0 {
            row.push_str(GAP);
        }
        let (words, style) = cell(column);
        column.write(&mut row, words, style);
    }
    text.push_str(row.trim_end());
    text.push('\n');
}

/// A size as people say it: 740 B, 87 kB, 1.2 MB; a kilobyte has 1000 bytes.
pub fn size(bytes: u64) -> String {
    match bytes {
        0..1_000 => format!("{bytes} B"),
        1_000..999_500 => format!("{} kB", (bytes + 500) / 1_000),
        _ => {
            let tenths = (bytes + 50_000) / 100_000;
            format!("{}.{} MB", tenths / 10, tenths % 10)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pipeline::FileKind;

    fn file(language: &str, pages: usize, bytes: u64, draft: bool, warnings: usize) -> Made {
        Made {
            brochure: "kort-om".into(),
            language: language.into(),
            kind: FileKind::Accessible,
            file: format!("output/accessible/kort-om.{language}.pdf").into(),
            pages,
            bytes,
            draft,
            warnings,
        }
    }

    fn plain(files: &[Made], width: usize) -> String {
        anstream::adapter::strip_str(&made(files, width, |p| p.display().to_string())).to_string()
    }

    #[test]
    fn columns_are_aligned_and_drafts_are_marked() {
        let files = [file("nb", 6, 87_400, false, 0), file("se", 16, 1_234_000, true, 2)];
        assert_eq!(
            plain(&files, 100),
            "\
file                              pages    size  state  findings
output/accessible/kort-om.nb.pdf      6   87 kB
output/accessible/kort-om.se.pdf     16  1.2 MB  DRAFT  2 warnings
"
        );
    }

    #[test]
    fn columns_without_content_are_left_out() {
        assert_eq!(
            plain(&[file("nb", 6, 0, false, 0)], 100),
            "file                              pages\noutput/accessible/kort-om.nb.pdf      6\n"
        );
    }

    #[test]
    fn a_narrow_terminal_gets_names_below_their_folder() {
        assert_eq!(
            plain(&[file("nb", 6, 900, false, 0)], 40),
            "in output/accessible:\nfile            pages   size\nkort-om.nb.pdf      6  900 B\n"
        );
    }

    #[test]
    fn sizes_are_rounded_and_change_their_unit_in_time() {
        assert_eq!(
            [999, 1_000, 999_499, 999_500].map(size),
            ["999 B", "1 kB", "999 kB", "1.0 MB"]
        );
    }
}
