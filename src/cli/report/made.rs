//! Which files were made, in a table that fits the terminal?

use std::path::Path;

use super::count;
use super::table::{Cell, Column, Table};
use crate::pipeline::Made;

/// The files in rows, with colours (ANSI escapes). Where the paths are too long for `width` columns, the names stand
/// alone, below the folder that holds them all. `path` says how the user sees a path.
pub fn made(made: &[Made], width: usize, path: impl Fn(&Path) -> String) -> String {
    let Some(first) = made.first() else {
        return String::new();
    };
    let full = table(made, &path);
    let folder = first.file.parent();
    if full.width() <= width || folder.is_none() || made.iter().any(|m| m.file.parent() != folder) {
        return full.terminal(width);
    }
    let name = |file: &Path| {
        file.file_name()
            .map_or_else(String::new, |name| name.to_string_lossy().into_owned())
    };
    let rows = table(made, &name).terminal(width);
    format!("in {}:\n{rows}", path(folder.unwrap_or(Path::new(""))))
}

fn table(made: &[Made], path: &dyn Fn(&Path) -> String) -> Table {
    let mut table = Table::new([
        Column::words("file"),
        Column::figures("pages"),
        Column::figures("size"),
        Column::words("state"),
        Column::words("findings"),
    ]);
    for file in made {
        table.row([
            Cell::text(path(&file.file)),
            Cell::number(file.pages),
            Cell::text(if file.bytes == 0 {
                String::new()
            } else {
                size(file.bytes)
            }),
            Cell::mark(if file.draft { "DRAFT" } else { "" }),
            Cell::mark(match file.warnings {
                0 => String::new(),
                warnings => count(warnings, "warning"),
            }),
        ]);
    }
    table.without_empty_columns()
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
