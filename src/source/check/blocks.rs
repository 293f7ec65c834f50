//! Is each block of a brochure complete, in its place, and do the headings descend step by step?

use super::themes::layered;
use super::{Check, Placed, Styles};
use crate::diag::{Code, Finding};
use crate::geom::Length;
use crate::source::brochure::{Block, Break, Brochure, Covers, Figure, Heading, Qr, Table};
use crate::source::house::{House, Theme};

/// What the names in blocks refer to.
struct Names<'a> {
    theme_name: &'a str,
    theme: &'a Theme,
    styles: Styles<'a>,
}

impl Check {
    /// All blocks of all parts, and the headings across them.
    pub(super) fn blocks(&mut self, brochure: &Brochure, theme: &Placed<Theme>, house: &House) {
        let none = std::collections::BTreeMap::new();
        let format = house
            .formats
            .get(brochure.format.as_str())
            .map_or(&none, |format| &format.styles);
        let styles = layered(&[&house.styles, &theme.styles, format, &brochure.styles]);
        let names = Names {
            theme_name: &brochure.theme,
            theme,
            styles,
        };
        for part in &brochure.parts {
            if let Some(color) = &part.color {
                self.color(names.theme_name, theme, color);
            }
            for color in part.background.iter().filter_map(|area| area.color.as_ref()) {
                self.color(names.theme_name, theme, color);
            }
            for block in &part.blocks {
                self.block(block, &[], &names);
            }
        }
        self.headings(brochure);
    }

    /// One block and those inside it; `around` names the blocks that it stands in, the outmost first.
    fn block(&mut self, block: &Placed<Block>, around: &[&'static str], names: &Names<'_>) {
        self.placement(block, around);
        self.colors(block, names);
        self.content(block, names);
        let mut inner = around.to_vec();
        inner.push(block.kind());
        for child in block.children() {
            self.block(child, &inner, names);
        }
    }

    /// Bands reach from edge to edge and breaks leave the frame, so neither can stand inside another block.
    fn placement(&mut self, block: &Placed<Block>, around: &[&'static str]) {
        let Some(outer) = around.last() else { return };
        let kind = block.kind();
        match &**block {
            Block::Band(_) | Block::Contents(_) | Block::Catalogue(_) | Block::Break(Break::Page) => {
                self.wrong(
                    block,
                    format!("a `{kind}` cannot stand inside `{outer}`"),
                    "put it directly under the `blocks` of the part",
                );
            }
            Block::Break(Break::Column) if *outer != "columns" => {
                self.wrong(
                    block,
                    format!("a column cannot end inside `{outer}`"),
                    "put the break directly under the `blocks` of the part or of `columns`",
                );
            }
            Block::Aside(_) | Block::Columns(_) if around.contains(&kind) => {
                self.wrong(block, format!("`{kind}` stands inside another `{kind}`"), "move it out");
            }
            _ => {}
        }
    }

    fn colors(&mut self, block: &Placed<Block>, names: &Names<'_>) {
        let named = match &**block {
            Block::Aside(aside) => {
                if aside.background.is_none() && !names.theme.colors.contains_key("tint") {
                    let message = format!(
                        "the theme `{}` has no colour `tint`, which stands behind an aside",
                        names.theme_name
                    );
                    self.report(
                        Code::NameUnknown,
                        block,
                        message,
                        "define `tint` in the theme, or give the aside a `background`",
                    );
                }
                [aside.background.as_ref(), aside.color.as_ref()]
            }
            Block::Contact(contact) => [contact.background.as_ref(), contact.color.as_ref()],
            Block::Band(band) => [Some(&band.background), band.color.as_ref()],
            Block::Catalogue(covers) => [covers.color.as_ref(), None],
            _ => [None, None],
        };
        for color in named.into_iter().flatten() {
            self.color(names.theme_name, names.theme, color);
        }
    }

    /// What a block must hold.
    fn content(&mut self, block: &Placed<Block>, names: &Names<'_>) {
        match &**block {
            Block::Heading(heading) => self.heading(heading, names),
            Block::Styled(styled) => self.style_name(&styled.style, &names.styles),
            Block::Paragraphs(texts) => self.filled(block, texts.len()),
            Block::List(list) => self.filled(block, list.items.len()),
            Block::Contact(contact) => self.filled(block, contact.rows.len()),
            Block::Contrast(contrast) => self.filled(block, contrast.pairs.len()),
            Block::Steps(steps) => self.filled(block, steps.items.len()),
            Block::Imprint(imprint) => self.filled(block, imprint.lines.len()),
            Block::OrderForm(form) => {
                self.filled(block, form.fields.len());
                if let Some(extra) = form.web_fields.get(form.fields.len()) {
                    self.wrong(
                        extra,
                        "there are more labels for the web page than fields",
                        "give one for each of `fields`, in the same order",
                    );
                }
                if let Some(lines) = form.lines.as_ref().filter(|lines| !(1..=30).contains(&lines.value)) {
                    self.wrong(
                        lines,
                        "the number of lines is not from 1 to 30",
                        "give a number from 1 to 30",
                    );
                }
            }
            Block::Aside(aside) => {
                self.filled(block, block.children().len());
                if let Some(width) = &aside.width {
                    self.positive("the width of the box", width);
                    if aside.beside.is_none() {
                        let hint = "add `beside: end` or `beside: start`, or take `width` away";
                        self.wrong(width, "the box has a width, but no text flows beside it", hint);
                    }
                }
            }
            Block::Band(_) => self.filled(block, block.children().len()),
            Block::Columns(columns) => {
                self.filled(block, columns.blocks.len());
                if !(2..=6).contains(&*columns.count) {
                    self.wrong(
                        &columns.count,
                        "the number of columns is not from 2 to 6",
                        "give a number from 2 to 6",
                    );
                }
                if let Some(gutter) = &columns.gutter {
                    self.not_negative("the gap between the columns", gutter);
                }
            }
            Block::Figure(figure) => self.figure(block, figure),
            Block::Table(table) => self.table(block, table),
            Block::Qr(qr) => self.qr(qr),
            Block::Contents(contents) => {
                if let Some(depth) = contents.depth.as_ref().filter(|depth| !(1..=6).contains(&***depth)) {
                    self.wrong(
                        depth,
                        "the depth is not from 1 to 6",
                        "2 lists the chapters, 3 their sections, too",
                    );
                }
            }
            Block::Catalogue(covers) => self.covers(covers),
            Block::Spacer(space) => {
                self.not_negative("the space", space);
            }
            Block::Lead(_) | Block::Paragraph(_) | Block::Quote(_) | Block::Break(_) => {}
        }
    }

    fn covers(&mut self, covers: &Covers) {
        if let Some(columns) = covers
            .columns
            .as_ref()
            .filter(|columns| !(1..=6).contains(&columns.value))
        {
            let message = "the number of columns is not from 1 to 6";
            self.wrong(columns, message, "give a number from 1 to 6");
        }
        if let Some(gutter) = &covers.gutter {
            self.not_negative("the gap between the covers", gutter);
        }
        if let Some(height) = &covers.cover_height {
            self.positive("the height of the covers", height);
        }
    }

    fn filled(&mut self, block: &Placed<Block>, count: usize) {
        if count == 0 {
            self.wrong(
                block,
                format!("the `{}` is empty", block.kind()),
                "fill it, or take it away",
            );
        }
    }

    fn heading(&mut self, heading: &Heading, names: &Names<'_>) {
        if !(1..=6).contains(&*heading.level) {
            self.wrong(
                &heading.level,
                "the level of a heading is not from 1 to 6",
                "1 is the title, 2 a chapter, 3 to 6 what is below",
            );
            return;
        }
        match &heading.style {
            Some(style) => self.style_name(style, &names.styles),
            None => {
                let style = format!("heading-{}", heading.level.value);
                let at = Placed {
                    value: style,
                    line: heading.level.line,
                    column: heading.level.column,
                };
                self.style_name(&at, &names.styles);
            }
        }
    }

    fn figure(&mut self, block: &Placed<Block>, figure: &Figure) {
        if let Some(width) = &figure.width {
            self.positive("the width of the picture", width);
        }
        match (&figure.alt, figure.decorative) {
            (None, false) => {
                let message = format!("the picture `{}` has no text alternative", figure.picture.value);
                let finding = Finding::error(Code::AltMissing, message)
                    .at(block.place(&self.file))
                    .hint("add `alt: …` with the name of a message that says what the picture shows")
                    .hint("or `decorative: true`, if the picture says nothing that the text does not say");
                self.findings.push(finding);
            }
            (Some(alt), true) => {
                self.wrong(
                    alt,
                    "the picture has a text alternative and is decorative",
                    "take one of the two away",
                );
            }
            _ => {}
        }
    }

    fn table(&mut self, block: &Placed<Block>, table: &Table) {
        let columns = table.header.len();
        self.filled(block, columns.min(table.rows.len()));
        for row in table.rows.iter().filter(|row| row.len() != columns) {
            let message = format!("the row has {} cells, the header has {columns}", row.len());
            self.wrong(row, message, "give each row as many cells as the header");
        }
        if !table.shares.is_empty() && table.shares.len() != columns {
            let message = format!("there are {} shares for {columns} columns", table.shares.len());
            self.wrong(block, message, "give one share for each column, as in `shares: [1, 2]`");
        }
        for share in table.shares.iter().filter(|share| ***share == 0) {
            self.wrong(share, "a share of the width is 0", "give 1 or more");
        }
    }

    fn qr(&mut self, qr: &Qr) {
        let host = qr.url.strip_prefix("https://").unwrap_or_default();
        if host.is_empty() || host.starts_with('/') || qr.url.chars().any(|c| c.is_whitespace() || c.is_control()) {
            let hint = "write the whole address with `https://` and without spaces, as in `https://selvhjelp.no`";
            self.wrong(&qr.url, "the QR code does not lead to a safe web address", hint);
        } else if qr.url.len() > 300 {
            self.wrong(
                &qr.url,
                "the address is too long for a code that a telephone reads easily",
                "use a shorter one, of at most 300 characters",
            );
        }
        if let Some(size) = &qr.size {
            let positive = self.positive("the size of the QR code", size);
            if positive && size.0 < Length::mm(15) {
                self.wrong(size, "the QR code is too small for a telephone", "give at least 15mm");
            }
        }
    }

    /// The first heading is of level 1, and on the way down no level is skipped, asides included.
    fn headings(&mut self, brochure: &Brochure) {
        let mut before: Option<u8> = None;
        for block in brochure.blocks() {
            let Block::Heading(heading) = &**block else { continue };
            let level = *heading.level;
            let most = before.map_or(1, |level| level.saturating_add(1));
            if level > most && level <= 6 {
                let message = match before {
                    None => format!("the first heading has level {level}"),
                    Some(before) => format!("a heading of level {level} follows one of level {before}"),
                };
                let hint = format!("write `level: {most}`, and choose the look with `style`");
                self.report(Code::HeadingSkip, &heading.level, message, hint);
            }
            before = Some(level);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{booklet_with, leaflet_with, only};
    use crate::diag::Code;

    #[test]
    fn the_first_heading_is_of_level_1() {
        only(
            &booklet_with("heading: { level: 1", "heading: { level: 2"),
            Code::HeadingSkip,
            22,
            "the first heading has level 2",
        );
    }

    #[test]
    fn a_skipped_level() {
        let found = leaflet_with(
            "heading: { level: 2, text: what }",
            "heading: { level: 3, text: what, style: heading-2 }",
        );
        only(
            &found,
            Code::HeadingSkip,
            19,
            "level 3 follows one of level 1 | write `level: 2`",
        );
    }

    #[test]
    fn a_heading_inside_an_aside_counts() {
        let found = booklet_with("- paragraph: aside-1", "- heading: { level: 4, text: x, style: lead }");
        only(&found, Code::HeadingSkip, 42, "level 4 follows one of level 2");
    }

    #[test]
    fn a_heading_of_level_7() {
        only(
            &booklet_with("level: 2, text: chapter-1", "level: 7, text: chapter-1"),
            Code::BrochureInvalid,
            32,
            "from 1 to 6",
        );
    }

    #[test]
    fn a_heading_without_its_style() {
        let found = booklet_with("- lead: lead-1", "- heading: { level: 3, text: x }");
        only(&found, Code::NameUnknown, 33, "`heading-3` is not defined");
    }

    #[test]
    fn an_unknown_style_of_a_paragraph() {
        only(
            &booklet_with("styled: { style: note", "styled: { style: noet"),
            Code::NameUnknown,
            35,
            "did you mean `note`?",
        );
    }

    #[test]
    fn a_picture_without_alternative() {
        only(
            &booklet_with("alt: figure-alt, ", ""),
            Code::AltMissing,
            47,
            "decorative: true",
        );
    }

    #[test]
    fn a_decorative_picture_with_alternative() {
        only(
            &booklet_with("alt: figure-alt, ", "alt: figure-alt, decorative: true, "),
            Code::BrochureInvalid,
            47,
            "take one",
        );
    }

    #[test]
    fn an_unknown_colour_of_an_aside() {
        only(
            &booklet_with("          background: tint", "          background: tnit"),
            Code::NameUnknown,
            40,
            "did you mean `tint`?",
        );
    }

    #[test]
    fn an_unknown_colour_of_an_area() {
        only(
            &booklet_with("- color: tint", "- color: mint"),
            Code::NameUnknown,
            19,
            "did you mean `tint`?",
        );
    }

    #[test]
    fn a_qr_code_without_https() {
        only(
            &booklet_with("https://selvhjelp.no", "http://selvhjelp.no"),
            Code::BrochureInvalid,
            57,
            "https://",
        );
    }

    #[test]
    fn a_qr_code_that_leads_nowhere() {
        only(
            &booklet_with("https://selvhjelp.no", "https://"),
            Code::BrochureInvalid,
            57,
            "safe web address",
        );
    }

    #[test]
    fn a_row_with_too_few_cells() {
        only(
            &booklet_with("- [cell-1, cell-2]", "- [cell-1]"),
            Code::BrochureInvalid,
            51,
            "1 cells, the header has 2",
        );
    }

    #[test]
    fn shares_for_other_columns() {
        only(
            &booklet_with("shares: [1, 2]", "shares: [1, 2, 3]"),
            Code::BrochureInvalid,
            48,
            "3 shares for 2 columns",
        );
    }

    #[test]
    fn a_share_of_nothing() {
        only(
            &booklet_with("shares: [1, 2]", "shares: [0, 2]"),
            Code::BrochureInvalid,
            52,
            "share of the width is 0",
        );
    }

    #[test]
    fn an_empty_list() {
        only(
            &booklet_with("items: [item-1, item-2]", "items: []"),
            Code::BrochureInvalid,
            36,
            "the `list` is empty",
        );
    }

    #[test]
    fn one_column_is_no_column_set() {
        only(
            &booklet_with("count: 2", "count: 1"),
            Code::BrochureInvalid,
            44,
            "from 2 to 6",
        );
    }

    #[test]
    fn a_page_break_inside_an_aside() {
        only(
            &booklet_with("- paragraph: aside-1", "- break: page"),
            Code::BrochureInvalid,
            42,
            "cannot stand inside `aside`",
        );
    }

    #[test]
    fn an_aside_inside_an_aside() {
        let found = booklet_with("- paragraph: aside-2", "- aside: { blocks: [{ paragraph: x }] }");
        only(&found, Code::BrochureInvalid, 46, "stands inside another `aside`");
    }

    #[test]
    fn a_space_less_than_zero() {
        only(
            &booklet_with("spacer: 4mm", "spacer: -4mm"),
            Code::BrochureInvalid,
            55,
            "less than zero",
        );
    }

    #[test]
    fn contents_of_no_depth() {
        only(
            &booklet_with("depth: 2", "depth: 0"),
            Code::BrochureInvalid,
            28,
            "from 1 to 6",
        );
    }
}
