//! Which blocks, messages and pictures does a brochure refer to, in reading order, and which files does the house name?

use super::Placed;
use super::brochure::{Block, Brochure, MessageRef};
use super::house::{House, HyphenationSetting};

impl House {
    /// The files that it names, as paths in the project: colour profiles (or the name of one that comes with the program) and
    /// hyphenation patterns.
    pub fn files(&self) -> Vec<&str> {
        let conditions = self.printing.iter().flat_map(|printing| printing.conditions.values());
        let profiles = conditions.map(|condition| condition.profile.as_str());
        let patterns = self
            .languages
            .values()
            .filter_map(|language| match &language.hyphenation {
                HyphenationSetting::File(named) => Some(named.file.as_str()),
                HyphenationSetting::Named(_) => None,
            });
        profiles.chain(patterns).collect()
    }
}

impl Brochure {
    /// All blocks in reading order; a block stands before the blocks inside it.
    pub fn blocks(&self) -> Vec<&Placed<Block>> {
        let mut found = Vec::new();
        for part in &self.parts {
            collect(&part.blocks, &mut found);
        }
        found
    }

    /// Whether it lists the other brochures, and so is no title of its own.
    pub fn is_catalogue(&self) -> bool {
        self.blocks()
            .iter()
            .any(|block| matches!(block.value, Block::Catalogue(_)))
    }

    /// All references to messages: title, subject, footer, then the blocks in reading order. Repeats are kept.
    pub fn messages(&self) -> Vec<&MessageRef> {
        let mut found = vec![&self.title, &self.subject];
        found.extend(self.footer.iter().filter_map(|footer| footer.text.as_ref()));
        found.extend(self.blocks().into_iter().flat_map(|block| block.messages()));
        found
    }

    /// All names of pictures: part by part, the background first. Repeats are kept.
    pub fn pictures(&self) -> Vec<&Placed<String>> {
        let mut found = Vec::new();
        for part in &self.parts {
            found.extend(part.background.iter().filter_map(|area| area.picture.as_ref()));
            let mut blocks = Vec::new();
            collect(&part.blocks, &mut blocks);
            found.extend(blocks.into_iter().filter_map(|block| match &**block {
                Block::Figure(figure) => Some(&figure.picture),
                _ => None,
            }));
        }
        found
    }
}

fn collect<'a>(blocks: &'a [Placed<Block>], found: &mut Vec<&'a Placed<Block>>) {
    for block in blocks {
        found.push(block);
        collect(block.children(), found);
    }
}

impl Block {
    /// The word that starts the block in YAML.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Heading(_) => "heading",
            Self::Lead(_) => "lead",
            Self::Paragraph(_) => "paragraph",
            Self::Paragraphs(_) => "paragraphs",
            Self::Styled(_) => "styled",
            Self::List(_) => "list",
            Self::Quote(_) => "quote",
            Self::Aside(_) => "aside",
            Self::Figure(_) => "figure",
            Self::Table(_) => "table",
            Self::Contact(_) => "contact",
            Self::Contents(_) => "contents",
            Self::Qr(_) => "qr",
            Self::Contrast(_) => "contrast",
            Self::Steps(_) => "steps",
            Self::Imprint(_) => "imprint",
            Self::OrderForm(_) => "order-form",
            Self::Catalogue(_) => "catalogue",
            Self::Spacer(_) => "spacer",
            Self::Columns(_) => "columns",
            Self::Band(_) => "band",
            Self::Break(_) => "break",
        }
    }

    /// The blocks inside an aside, a column set or a band; none in other blocks.
    pub fn children(&self) -> &[Placed<Self>] {
        match self {
            Self::Aside(aside) => &aside.blocks,
            Self::Columns(columns) => &columns.blocks,
            Self::Band(band) => &band.blocks,
            _ => &[],
        }
    }

    /// The messages of this block in reading order, without those of the blocks inside it.
    pub fn messages(&self) -> Vec<&MessageRef> {
        match self {
            Self::Heading(heading) => heading.kicker.iter().chain([&heading.text]).collect(),
            Self::Lead(text) | Self::Paragraph(text) => vec![text],
            Self::Paragraphs(texts) => texts.iter().collect(),
            Self::Styled(styled) => vec![&styled.text],
            Self::List(list) => list.items.iter().collect(),
            Self::Quote(quote) => [&quote.text].into_iter().chain(&quote.source).collect(),
            Self::Aside(aside) => aside.title.iter().collect(),
            Self::Figure(figure) => figure.alt.iter().chain(&figure.caption).collect(),
            Self::Table(table) => {
                let cells = table.rows.iter().flat_map(|row| row.iter());
                table.caption.iter().chain(&table.header).chain(cells).collect()
            }
            Self::Contact(contact) => {
                let rows = contact.rows.iter().flat_map(|row| row.label.iter().chain([&row.value]));
                [&contact.title].into_iter().chain(rows).collect()
            }
            Self::Qr(qr) => [&qr.alt].into_iter().chain(&qr.caption).collect(),
            Self::Contrast(contrast) => contrast.pairs.iter().flat_map(|pair| [&pair.told, &pair.own]).collect(),
            Self::Steps(steps) => steps
                .items
                .iter()
                .flat_map(|step| [&step.title].into_iter().chain(&step.text))
                .collect(),
            Self::Imprint(imprint) => imprint.lines.iter().collect(),
            Self::OrderForm(form) => {
                let fields = form.fields.iter().chain(&form.web_fields);
                fields.chain(&form.header).collect()
            }
            Self::Catalogue(covers) => vec![&covers.alt, &covers.facts],
            Self::Contents(_) | Self::Spacer(_) | Self::Columns(_) | Self::Band(_) | Self::Break(_) => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::sample::BOOKLET;
    use crate::source::{SourceText, yaml};

    fn booklet() -> Brochure {
        yaml::parse(&SourceText::new("b.yaml", BOOKLET)).unwrap()
    }

    #[test]
    fn blocks_come_in_reading_order_with_those_inside() {
        let kinds: Vec<&str> = booklet().blocks().iter().map(|block| block.kind()).collect();
        assert_eq!(kinds[..4], ["heading", "contrast", "contents", "break"]);
        assert!(
            kinds
                .windows(4)
                .any(|four| four == ["aside", "paragraph", "columns", "paragraph"])
        );
    }

    #[test]
    fn messages_come_in_reading_order() {
        let names: Vec<String> = booklet().messages().iter().map(|name| name.value.clone()).collect();
        assert_eq!(names[..6], ["title", "subject", "running", "title", "told-1", "own-1"]);
        assert!(
            names
                .windows(3)
                .any(|three| three == ["aside-title", "aside-1", "aside-2"])
        );
        assert_eq!(names.last().map(String::as_str), Some("imprint-1"));
    }

    #[test]
    fn pictures_include_backgrounds() {
        assert_eq!(booklet().pictures().len(), 2);
    }
}
