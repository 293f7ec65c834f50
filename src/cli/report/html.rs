//! How does a table look in a browser?
//!
//! One page without scripts and without anything from outside; light and dark, readable by a screen reader.

use std::fmt::Write as _;

use super::table::{Cell, Table, per_cent};

const STYLE: &str = "\
:root { color-scheme: light dark; --ink: #1d2b33; --paper: #fff; --line: #c9d3d8; --full: #0b6b62; --mark: #8a3b12; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8eef0; --paper: #12191d; --line: #3b484f; --full: #63c7bb; --mark: #f2b28a; } }
body { margin: 2rem auto; max-width: 72rem; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
h1 { font-size: 1.5rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; padding-bottom: .5rem; }
th, td { text-align: left; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
.right { text-align: right; font-variant-numeric: tabular-nums; }
.mark { color: var(--mark); font-weight: 600; }
.bar { display: inline-block; width: 7rem; height: .7rem; margin-right: .6rem; border: 1px solid var(--full); }
.bar span { display: block; height: 100%; background: var(--full); }
@media print { body { margin: 0; max-width: none; } }
";

/// A whole page in English. `body` is HTML.
pub fn page(title: &str, body: &str) -> String {
    let title = escaped(title);
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n{body}</main>\n</body>\n</html>\n"
    )
}

/// The table as HTML. The first cell of each row is its header.
pub fn table(caption: &str, table: &Table) -> String {
    let caption = escaped(caption);
    // A region that scrolls must be reachable by keyboard and have a name (WCAG 2.2, 2.1.1).
    let mut html = format!(
        "<div class=\"scroll\" role=\"region\" aria-label=\"{caption}\" tabindex=\"0\">\n<table>\n<caption>{caption}</caption>\n<thead>\n<tr>"
    );
    let class = |at: usize| match table.columns().get(at) {
        Some(column) if column.right => " class=\"right\"",
        _ => "",
    };
    for (at, column) in table.columns().iter().enumerate() {
        let _ = write!(html, "<th scope=\"col\"{}>{}</th>", class(at), escaped(&column.heading));
    }
    html.push_str("</tr>\n</thead>\n<tbody>\n");
    for row in table.rows() {
        html.push_str("<tr>");
        for (at, one) in row.iter().enumerate() {
            let _ = match at {
                0 => write!(html, "<th scope=\"row\"{}>{}</th>", class(at), cell(one)),
                _ => write!(html, "<td{}>{}</td>", class(at), cell(one)),
            };
        }
        html.push_str("</tr>\n");
    }
    html.push_str("</tbody>\n</table>\n</div>\n");
    html
}

fn cell(cell: &Cell) -> String {
    match cell {
        Cell::Mark(text) => format!("<span class=\"mark\">{}</span>", escaped(text)),
        Cell::Share { part, whole } => {
            let share = per_cent(*part, *whole);
            format!("<span class=\"bar\" aria-hidden=\"true\"><span style=\"width:{share}%\"></span></span>{share} %")
        }
        other => escaped(&other.plain()),
    }
}

/// Text as HTML shows it, also inside an attribute.
pub fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::report::table::Column;

    #[test]
    fn cells_and_titles_are_text_and_never_markup() {
        let mut sheet = Table::new([Column::words("<b>"), Column::figures("n")]);
        sheet.row([Cell::text("<script>alert('x')</script>"), Cell::number(3)]);
        let html = page("a & b", &table("\"c\"", &sheet));
        assert!(!html.contains("<script") && !html.contains("<b>"), "{html}");
        assert!(
            html.contains("<title>a &amp; b</title>") && html.contains("<td class=\"right\">3</td>"),
            "{html}"
        );
        assert!(html.contains("aria-label=\"&quot;c&quot;\""), "{html}");
    }

    #[test]
    fn a_share_is_a_bar_and_its_words() {
        let mut sheet = Table::new([Column::words("done")]);
        sheet.row([Cell::Share { part: 1, whole: 4 }]);
        assert!(table("t", &sheet).contains("width:25%\"></span></span>25 %"));
    }
}
