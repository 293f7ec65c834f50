//! What does each block become?

use maud::{Markup, html};

use super::inline::{para, words};
use super::page::{Page, ReadingForm};
use super::pictures::{Showing, picture, qr_code};
use crate::content::{
    Align, Aside, Band, Block, BlockKind, Catalogue, CatalogueEntry, Color, ColumnSet, Contact, Contrast, Figure, Form,
    FormPart, Heading, List, ListKind, Para, Qr, Quote, Step, Table,
};
use crate::source::house::Case;

impl Page<'_> {
    /// Blocks one after the other on a ground.
    pub(super) fn blocks(&mut self, blocks: &[Block], ground: Color) -> Markup {
        let markup: Vec<Markup> = blocks.iter().map(|block| self.block(&block.kind, ground)).collect();
        html! { @for block in markup { (block) } }
    }

    fn block(&mut self, block: &BlockKind, ground: Color) -> Markup {
        match block {
            BlockKind::Heading(heading) => self.heading(heading, ground),
            BlockKind::Para(text) => html! { p class=(self.text(text, ground)) { (para(text)) } },
            BlockKind::List(list) => self.list(list, ground),
            BlockKind::Quote(quote) => self.quote(quote, ground),
            BlockKind::Aside(aside) => self.aside(aside),
            BlockKind::Figure(figure) => self.figure(figure, ground),
            BlockKind::Table(table) => self.table(table, ground),
            BlockKind::Contact(contact) => self.contact(contact, ground),
            BlockKind::Contents(levels) => self.contents(levels.len()),
            BlockKind::Qr(qr) => self.qr(qr, ground),
            BlockKind::Contrast(contrast) => self.contrast(contrast, ground),
            BlockKind::Steps { steps, disc, number } => {
                let disc = self.shades.disc(*disc, number.color, ground);
                self.steps(steps, &disc, ground)
            }
            BlockKind::Imprint(lines) => {
                let lines: Vec<Markup> = lines.iter().map(|line| self.paragraph(line, ground)).collect();
                html! { div class="imprint" { @for line in lines { (line) } } }
            }
            // Space and breaks belong to paper.
            BlockKind::Spacer(_) | BlockKind::Break(_) => Markup::default(),
            BlockKind::Form(form) => self.form(form, ground),
            BlockKind::Groups(set) => {
                let groups: Vec<Markup> = set.groups.iter().map(|(_, group)| self.blocks(group, ground)).collect();
                html! { @for group in groups { (group) } }
            }
            BlockKind::Catalogue(catalogue) => self.catalogue(catalogue, ground),
            BlockKind::Columns(columns) => self.columns(columns, ground),
            BlockKind::Band(band) => self.band(band),
        }
    }

    fn text(&mut self, text: &Para, ground: Color) -> String {
        self.shades.text(&text.style, ground)
    }

    fn paragraph(&mut self, text: &Para, ground: Color) -> Markup {
        html! { p class=(self.text(text, ground)) { (para(text)) } }
    }

    fn optional(&mut self, text: Option<&Para>, ground: Color) -> Markup {
        text.map(|text| self.paragraph(text, ground)).unwrap_or_default()
    }

    fn heading(&mut self, heading: &Heading, ground: Color) -> Markup {
        let kicker = self.optional(heading.kicker.as_ref(), ground);
        let class = self.text(&heading.text, ground);
        let id = self.heading_id(&heading.text);
        self.written += 1;
        let text = para(&heading.text);
        let width = (heading.level <= 2).then(|| share(letters_at_once(&heading.text)));
        html! {
            @if heading.kicker.is_some() { div class="kicker" { (kicker) } }
            @match heading.level {
                1 => h1 id=(id) class=(class) style=[width] { (text) },
                2 => h2 id=(id) class=(class) style=[width] { (text) },
                3 => h3 id=(id) class=(class) { (text) },
                4 => h4 id=(id) class=(class) { (text) },
                5 => h5 id=(id) class=(class) { (text) },
                _ => h6 id=(id) class=(class) { (text) },
            }
        }
    }

    fn list(&mut self, list: &List, ground: Color) -> Markup {
        let accent = self.shades.accent(list.accent, ground);
        let items: Vec<Markup> = list
            .items
            .iter()
            .map(|item| html! { li class=(self.text(item, ground)) { (para(item)) } })
            .collect();
        let items = html! { @for item in items { (item) } };
        match list.kind {
            ListKind::Bullets => html! { ul class=(accent) { (items) } },
            ListKind::Numbers => html! { ol class=(accent) { (items) } },
            // Without its marks a list is none to some screen readers, so the role says it.
            ListKind::Checklist => html! { ul class=(format!("checklist {accent}")) role="list" { (items) } },
        }
    }

    fn quote(&mut self, quote: &Quote, ground: Color) -> Markup {
        let accent = self.shades.accent(quote.accent, ground);
        let text = self.paragraph(&quote.text, ground);
        let source = self.optional(quote.source.as_ref(), ground);
        html! {
            figure class=(format!("quote {accent}")) {
                blockquote { (text) }
                @if quote.source.is_some() { figcaption { (source) } }
            }
        }
    }

    fn aside(&mut self, aside: &Aside) -> Markup {
        let ground = self.shades.ground(aside.background);
        let id = aside.title.as_ref().map(|title| self.heading_id(title));
        let class = aside.title.as_ref().map(|title| self.text(title, aside.background));
        let inside = |block: &Block| match block.kind {
            // Space in a box is there to write in.
            BlockKind::Spacer(height) => {
                html! { div class="room" style=(format!("--height:{:.0}mm", height.to_mm())) {} }
            }
            _ => self.block(&block.kind, aside.background),
        };
        let blocks: Vec<Markup> = aside.blocks.iter().map(inside).collect();
        html! {
            div class=(format!("box {ground}")) role="note" aria-labelledby=[id.as_deref()] {
                @if let Some(title) = &aside.title { p id=[id.as_deref()] class=[class] { (para(title)) } }
                @for block in blocks { (block) }
            }
        }
    }

    fn figure(&mut self, figure: &Figure, ground: Color) -> Markup {
        let alt = figure.alt.as_ref().map(crate::locale::Words::plain);
        let showing = alt.as_deref().map_or(Showing::Decoration, Showing::Alt);
        let shown = picture(&figure.picture, showing, &mut self.clips);
        let caption = self.optional(figure.caption.as_ref(), ground);
        let align = match figure.align {
            Align::Center => "center",
            Align::End => "end",
            Align::Start | Align::Justify => "start",
        };
        let width = figure.width.map(|width| format!("--width:{:.0}mm", width.to_mm()));
        html! {
            figure class=(align) style=[width] {
                (shown)
                @if figure.caption.is_some() { figcaption { (caption) } }
            }
        }
    }

    fn table(&mut self, table: &Table, ground: Color) -> Markup {
        let rule = self.shades.accent(table.rule, ground);
        let caption = table
            .caption
            .as_ref()
            .map(|caption| html! { caption class=(self.text(caption, ground)) { (para(caption)) } });
        let header: Vec<Markup> = table
            .header
            .iter()
            .map(|cell| html! { th scope="col" class=(self.text(cell, ground)) { (para(cell)) } })
            .collect();
        let rows: Vec<Markup> = table
            .rows
            .iter()
            .map(|row| self.table_row(row, table.row_headers, ground))
            .collect();
        html! {
            table class=(rule) {
                (caption.unwrap_or_default())
                thead { tr { @for cell in header { (cell) } } }
                tbody { @for row in rows { (row) } }
            }
        }
    }

    fn table_row(&mut self, row: &[Para], headed: bool, ground: Color) -> Markup {
        let cells: Vec<Markup> = row
            .iter()
            .enumerate()
            .map(|(index, cell)| {
                let class = self.text(cell, ground);
                html! {
                    @if headed && index == 0 { th scope="row" class=(class) { (para(cell)) } }
                    @else { td class=(class) { (para(cell)) } }
                }
            })
            .collect();
        html! { tr { @for cell in cells { (cell) } } }
    }

    fn contact(&mut self, contact: &Contact, ground: Color) -> Markup {
        let inside = contact.background.unwrap_or(ground);
        let class = contact
            .background
            .map(|color| self.shades.ground(color))
            .unwrap_or_default();
        let title = self.paragraph(&contact.title, inside);
        let rows: Vec<Markup> = contact
            .rows
            .iter()
            .map(|row| {
                let label = row
                    .label
                    .as_ref()
                    .map(|label| html! { dt class=(self.text(label, inside)) { (para(label)) } });
                html! {
                    div {
                        // A value without a label still needs a term to belong to.
                        (label.unwrap_or_else(|| html! { dt class="unseen" { (para(&contact.title)) } }))
                        dd class=(self.text(&row.value, inside)) { (para(&row.value)) }
                    }
                }
            })
            .collect();
        html! { div class=(format!("box contact {class}")) { (title) dl { @for row in rows { (row) } } } }
    }

    fn qr(&mut self, qr: &Qr, ground: Color) -> Markup {
        let caption = self.optional(qr.caption.as_ref(), ground);
        // A telephone reads the code from the screen of a computer or from paper; on the telephone itself it is a link, which
        // says where it leads when no caption does.
        html! {
            div class="qr" style=(format!("--width:{:.0}mm", qr.size.to_mm())) {
                a href=(qr.url) {
                    (qr_code(qr, qr.caption.is_some()))
                    @if qr.caption.is_none() { (words(&qr.alt)) }
                }
                @if qr.caption.is_some() { (caption) }
            }
        }
    }

    fn contrast(&mut self, contrast: &Contrast, ground: Color) -> Markup {
        let rule = self.shades.accent(contrast.rule, ground);
        let pairs: Vec<Markup> = contrast
            .pairs
            .iter()
            .map(|(told, own)| {
                let (told, own) = (self.paragraph(told, ground), self.paragraph(own, ground));
                html! { li { (told) (own) } }
            })
            .collect();
        html! { ul class=(format!("contrast {rule}")) role="list" { @for pair in pairs { (pair) } } }
    }

    fn steps(&mut self, steps: &[Step], disc: &str, ground: Color) -> Markup {
        let steps: Vec<Markup> = steps
            .iter()
            .map(|step| {
                let title = self.paragraph(&step.title, ground);
                let text = self.optional(step.text.as_ref(), ground);
                html! { li { (title) (text) } }
            })
            .collect();
        html! { ol class=(format!("steps {disc}")) role="list" { @for step in steps { (step) } } }
    }

    /// Each brochure with links to it in all of its languages and forms.
    fn catalogue(&mut self, catalogue: &Catalogue, ground: Color) -> Markup {
        let entries: Vec<Markup> = catalogue
            .entries
            .iter()
            .map(|entry| {
                let cover = self.figure(&entry.cover, ground);
                let title = self.heading(&entry.title, ground);
                let facts = self.paragraph(&entry.facts, ground);
                let class = self.text(&entry.spoken, ground);
                let forms = self.edition.forms.iter().map(|form| {
                    html! {
                        li class=(class) { (form.label) ": " (links(entry, form)) }
                    }
                });
                let forms: Vec<Markup> = forms.collect();
                html! { li { (cover) (title) (facts) ul role="list" { @for form in forms { (form) } } } }
            })
            .collect();
        html! { ul class="catalogue" role="list" { @for entry in entries { (entry) } } }
    }

    fn columns(&mut self, columns: &ColumnSet, ground: Color) -> Markup {
        let blocks = self.blocks(&columns.blocks, ground);
        html! { div class="columns" style=(format!("--columns:{}", columns.count)) { (blocks) } }
    }

    /// A form as on paper, to write on when the page is printed: labels with a line below them, and a table with empty rows.
    fn form(&mut self, form: &Form, ground: Color) -> Markup {
        let parts: Vec<Markup> = form.parts.iter().map(|part| self.form_part(part, ground)).collect();
        html! { div class=(format!("form {}", self.shades.accent(form.rule, ground))) { @for part in parts { (part) } } }
    }

    fn form_part(&mut self, part: &FormPart, ground: Color) -> Markup {
        match part {
            FormPart::Fields(fields) => {
                let labels = fields.iter().map(|field| field.web.as_ref().unwrap_or(&field.label));
                let labels: Vec<Markup> = labels.map(|label| self.paragraph(label, ground)).collect();
                html! { @for label in labels { div class="field" { (label) } } }
            }
            FormPart::Grid(grid) => {
                let head = grid.header.iter();
                let head: Vec<Markup> = head
                    .map(|cell| html! { th scope="col" class=(self.text(cell, ground)) { (para(cell)) } })
                    .collect();
                html! {
                    table {
                        thead { tr { @for cell in &head { (cell) } } }
                        tbody { @for _ in &grid.rows { tr { @for _ in &head { td {} } } } }
                    }
                }
            }
        }
    }

    fn band(&mut self, band: &Band) -> Markup {
        let class = self.shades.ground(band.background);
        let blocks = self.blocks(&band.blocks, band.background);
        html! { div class=(format!("band {class}")) { (blocks) } }
    }

    /// Links to the headings that follow, of level 2 and as many below as the brochure's own contents show.
    fn contents(&mut self, depth: usize) -> Markup {
        let entries: Vec<_> = self
            .headings
            .iter()
            .skip(self.written)
            .filter(|entry| (2..2 + depth).contains(&usize::from(entry.level)))
            .collect();
        html! {
            nav class="contents" aria-label=(self.edition.contents) {
                ul role="list" {
                    @for entry in entries {
                        li class=(format!("level-{}", entry.level)) {
                            a href=(format!("#{}", entry.id)) { (words(entry.words)) }
                        }
                    }
                }
            }
        }
    }
}

/// Where a brochure is in one form, language by language.
fn links(entry: &CatalogueEntry, form: &ReadingForm) -> Markup {
    html! {
        @for (index, (tag, name)) in entry.languages.iter().enumerate() {
            @if index > 0 { ", " }
            a href=((form.href)(&entry.id, tag)) lang=(tag) hreflang=(tag) { (name) }
        }
    }
}

/// The size of type in which so many letters fill a line, as a share of the line. Browsers divide the words of few languages, so
/// that it is the size of a heading that gives way. A letter is taken to be 0.64 em wide, which is what they need in bold DejaVu
/// Serif, the widest face that may stand in for a house's own, in all but the unlikeliest words.
fn share(letters: usize) -> String {
    let share = 1_000_000 / (64 * letters.max(2));
    format!("--share:.{share:04}")
}

/// How many letters of a text stand on one line at least, capitals counted as five quarters.
fn letters_at_once(text: &Para) -> usize {
    let letters = longest(&text.words.plain());
    match text.style.case {
        Case::Upper => letters.div_ceil(4) * 5,
        _ => letters,
    }
}

/// The letters of the longest part of a text that a line cannot end in.
fn longest(text: &str) -> usize {
    const NO_BREAK: [char; 3] = ['\u{a0}', '\u{2007}', '\u{202f}'];
    let ends = |c: char| c.is_whitespace() && !NO_BREAK.contains(&c) || matches!(c, '-' | '–' | '\u{2010}');
    let parts = text.split_inclusive(ends).map(str::trim_end);
    parts.map(|part| part.chars().count()).max().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_is_as_wide_as_its_longest_part() {
        assert_eq!(longest("Mo álggahit iešorganiserejuvvon joavkku"), 19);
        assert_eq!(longest("iešveahkke-joavkku"), 11);
        assert_eq!(longest("på\u{a0}ny dag"), 5);
        assert_eq!(longest(""), 0);
        assert_eq!([19, 0].map(share), ["--share:.0822", "--share:.7812"]);
    }
}
