//! How does a table of results fit a terminal?
//!
//! A [`Table`] is columns and rows of [`Cell`]s. This file writes it for a terminal; `csv` and `html` write the same
//! table for spreadsheets and browsers.

use std::fmt::Write as _;

use annotate_snippets::renderer::{AnsiColor, Effects, Style};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

const HEAD: Style = Style::new().effects(Effects::BOLD);
const MARK: Style = AnsiColor::Yellow.on_default().effects(Effects::BOLD);
const FULL: Style = AnsiColor::Green.on_default();
const REST: Style = Style::new().effects(Effects::DIMMED);
const GAP: &str = "  ";
/// How many columns of the terminal a bar has; the figure beside it has six more.
const BAR: usize = 14;
/// A column that may shrink keeps this many columns of the terminal.
const LEAST: usize = 12;

/// What stands in one place of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Words.
    Text(String),
    /// Words that want attention.
    Mark(String),
    /// A number.
    Number(i64),
    /// How much of a whole, as a bar with per cent; of a whole of nothing, everything.
    Share {
        /// How much.
        part: u64,
        /// Of how much.
        whole: u64,
    },
}

impl Cell {
    /// Words; none when the text is empty.
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }

    /// Words that want attention; none when the text is empty.
    pub fn mark(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Empty } else { Self::Mark(text) }
    }

    /// A number.
    pub fn number(number: impl TryInto<i64>) -> Self {
        Self::Number(number.try_into().unwrap_or(i64::MAX))
    }

    /// The cell in words, for a reader of plain text: `70 %` for a share.
    pub fn plain(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) | Self::Mark(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Share { part, whole } => format!("{} %", per_cent(*part, *whole)),
        }
    }

    fn width(&self) -> usize {
        match self {
            Self::Share { .. } => BAR + 6,
            other => other.plain().width(),
        }
    }
}

/// A column: its heading, where its cells stand, and whether it may be cut on a narrow terminal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its heading.
    pub heading: String,
    /// Whether its cells stand at the right, as figures do.
    pub right: bool,
    /// Whether its cells may be cut where the terminal is narrow.
    pub elastic: bool,
}

impl Column {
    /// A column of words.
    pub fn words(heading: impl Into<String>) -> Self {
        Self {
            heading: heading.into(),
            right: false,
            elastic: false,
        }
    }

    /// A column of figures.
    pub fn figures(heading: impl Into<String>) -> Self {
        Self {
            right: true,
            ..Self::words(heading)
        }
    }

    /// The same column, cut where the terminal is narrow.
    pub fn elastic(mut self) -> Self {
        self.elastic = true;
        self
    }
}

/// Columns and rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    columns: Vec<Column>,
    rows: Vec<Vec<Cell>>,
}

impl Table {
    /// A table without rows.
    pub fn new(columns: impl IntoIterator<Item = Column>) -> Self {
        Self {
            columns: columns.into_iter().collect(),
            rows: Vec::new(),
        }
    }

    /// Adds a row; missing cells are empty, further ones than columns are dropped.
    pub fn row(&mut self, cells: impl IntoIterator<Item = Cell>) {
        let mut row: Vec<Cell> = cells.into_iter().take(self.columns.len()).collect();
        row.resize(self.columns.len(), Cell::Empty);
        self.rows.push(row);
    }

    /// Its columns.
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// Its rows, each with a cell for every column.
    pub fn rows(&self) -> &[Vec<Cell>] {
        &self.rows
    }

    /// The same table without the columns that have nothing in any row.
    pub fn without_empty_columns(mut self) -> Self {
        let filled: Vec<bool> = (0..self.columns.len())
            .map(|at| self.rows.iter().any(|row| row[at] != Cell::Empty))
            .collect();
        let mut at = 0..;
        self.columns.retain(|_| filled[at.next().unwrap_or(0)]);
        for row in &mut self.rows {
            let mut at = 0..;
            row.retain(|_| filled[at.next().unwrap_or(0)]);
        }
        self
    }

    /// How many columns of a terminal it needs to be whole.
    pub fn width(&self) -> usize {
        total(&self.widths())
    }

    /// The rows below their headings, with colours (ANSI escapes), a line each; nothing when there are no rows. Elastic
    /// columns are cut, the widest first, so that the whole fits into `width` columns if it can.
    pub fn terminal(&self, width: usize) -> String {
        if self.rows.is_empty() {
            return String::new();
        }
        let widths = self.fitted(width);
        let mut text = String::new();
        self.line(&mut text, &widths, |at| {
            styled(&self.columns[at].heading, HEAD, widths[at])
        });
        for row in &self.rows {
            self.line(&mut text, &widths, |at| painted(&row[at], widths[at]));
        }
        text
    }

    fn widths(&self) -> Vec<usize> {
        let width = |(at, column): (usize, &Column)| {
            let cells = self.rows.iter().map(|row| row[at].width());
            cells.chain([column.heading.width()]).max().unwrap_or(0)
        };
        self.columns.iter().enumerate().map(width).collect()
    }

    fn fitted(&self, width: usize) -> Vec<usize> {
        let mut widths = self.widths();
        while total(&widths) > width {
            let elastic = (0..widths.len()).filter(|&at| self.columns[at].elastic && widths[at] > LEAST);
            let Some(widest) = elastic.max_by_key(|&at| widths[at]) else {
                break;
            };
            widths[widest] -= 1;
        }
        widths
    }

    fn line(&self, text: &mut String, widths: &[usize], cell: impl Fn(usize) -> (String, usize)) {
        let start = text.len();
        for (at, column) in self.columns.iter().enumerate() {
            if at > 0 {
                text.push_str(GAP);
            }
            let (painted, used) = cell(at);
            let pad = " ".repeat(widths[at].saturating_sub(used));
            let _ = match column.right {
                true => write!(text, "{pad}{painted}"),
                false => write!(text, "{painted}{pad}"),
            };
        }
        text.truncate(start + text[start..].trim_end().len());
        text.push('\n');
    }
}

fn total(widths: &[usize]) -> usize {
    widths.iter().sum::<usize>() + GAP.len() * widths.len().saturating_sub(1)
}

/// A cell with its colours, and how many columns of the terminal it takes.
fn painted(cell: &Cell, width: usize) -> (String, usize) {
    match cell {
        Cell::Empty => (String::new(), 0),
        Cell::Text(_) | Cell::Number(_) => styled(&cell.plain(), Style::new(), width),
        Cell::Mark(text) => styled(text, MARK, width),
        Cell::Share { part, whole } => (bar(*part, *whole), BAR + 6),
    }
}

fn styled(text: &str, style: Style, width: usize) -> (String, usize) {
    let text = cut(text, width);
    let (on, off) = (style.render(), style.render_reset());
    let used = text.width();
    match text.is_empty() {
        true => (text, 0),
        false => (format!("{on}{text}{off}"), used),
    }
}

/// As much of a text as fits, with `…` where something is left out; signs that steer a terminal become spaces.
fn cut(text: &str, width: usize) -> String {
    let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.width() <= width {
        return text;
    }
    let mut room = width.saturating_sub(1);
    let mut short: String = text
        .chars()
        .take_while(|c| {
            let fits = c.width().unwrap_or(0) <= room;
            room = room.saturating_sub(c.width().unwrap_or(0));
            fits
        })
        .collect();
    short.push('…');
    short
}

/// `━━━━━━━───────  50 %`.
fn bar(part: u64, whole: u64) -> String {
    let share = per_cent(part, whole);
    let cells = usize::try_from(share).unwrap_or(0) * BAR / 100;
    let (full, rest) = ("━".repeat(cells), "─".repeat(BAR - cells));
    let (full_on, full_off) = (FULL.render(), FULL.render_reset());
    let (rest_on, rest_off) = (REST.render(), REST.render_reset());
    format!("{full_on}{full}{full_off}{rest_on}{rest}{rest_off} {share:>3} %")
}

/// A share in whole per cent: 0 only for nothing, 100 only for everything.
pub fn per_cent(part: u64, whole: u64) -> u64 {
    if part >= whole {
        return 100;
    }
    let share = u128::from(part) * 100 / u128::from(whole);
    u64::try_from(share).unwrap_or(100).max(u64::from(part > 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(table: &Table, width: usize) -> String {
        anstream::adapter::strip_str(&table.terminal(width)).to_string()
    }

    fn sample() -> Table {
        let mut table = Table::new([
            Column::words("file").elastic(),
            Column::figures("words"),
            Column::words("done"),
            Column::words("state"),
        ]);
        table.row([
            Cell::text("locales/se/innføring-ŋ.ftl"),
            Cell::number(9),
            Cell::Share { part: 1, whole: 2 },
        ]);
        table.row([
            Cell::text("日本"),
            Cell::number(1200),
            Cell::Share { part: 2, whole: 2 },
            Cell::mark("DRAFT"),
        ]);
        table
    }

    #[test]
    fn columns_are_aligned_by_the_width_of_letters() {
        assert_eq!(
            plain(&sample(), 100),
            "\
file                        words  done                  state
locales/se/innføring-ŋ.ftl      9  ━━━━━━━───────  50 %
日本                         1200  ━━━━━━━━━━━━━━ 100 %  DRAFT
"
        );
    }

    #[test]
    fn a_narrow_terminal_cuts_elastic_columns_only() {
        let text = plain(&sample(), 52);
        assert!(text.contains("locales/se/innf…"), "{text}");
        assert!(text.lines().all(|line| line.width() <= 52), "{text}");
        assert!(plain(&sample(), 10).contains("locales/se/…      9"), "{text}");
    }

    #[test]
    fn a_table_without_rows_is_nothing() {
        assert_eq!(Table::new([Column::words("a")]).terminal(80), "");
    }

    #[test]
    fn columns_with_nothing_in_them_can_be_left_out() {
        let mut table = Table::new([Column::words("a"), Column::words("b"), Column::words("c")]);
        table.row([Cell::text("1"), Cell::text(""), Cell::text("3")]);
        assert_eq!(plain(&table.without_empty_columns(), 80), "a  c\n1  3\n");
    }

    #[test]
    fn only_nothing_is_0_and_only_everything_is_100() {
        let shares = [
            (0, 3),
            (1, 1000),
            (1, 2),
            (999, 1000),
            (3, 3),
            (0, 0),
            (u64::MAX - 1, u64::MAX),
        ];
        assert_eq!(
            shares.map(|(part, whole)| per_cent(part, whole)),
            [0, 1, 50, 99, 100, 100, 99]
        );
    }

    #[test]
    fn a_cell_cannot_steer_the_terminal() {
        let mut table = Table::new([Column::words("a")]);
        table.row([Cell::text("x\u{1b}[2J\ny")]);
        assert_eq!(plain(&table, 80), "a\nx [2J y\n");
    }
}
