//! How do the blocks of a part become content?

use std::sync::Arc;

use super::super::blocks::{
    Aside, Band, Block, BlockKind, ColumnSet, Contact, ContactRow, Contrast, Figure, Heading, List, Para, Qr, Quote,
    Step, Table,
};
use super::super::{Entry, FieldKind, Form, FormPart, Grid, GridCell, GridRow, LabelledField};
use super::{Color, Composer, Context, Reading, measure};
use crate::diag::{Code, Finding};
use crate::geom::Length;
use crate::source::Placed;
use crate::source::brochure as written;
use crate::source::house::Align;

impl Composer<'_> {
    pub(super) fn blocks(&self, blocks: &[Placed<written::Block>], context: Context) -> Vec<Block> {
        let mut composed = Vec::new();
        for block in blocks {
            let place = self.place(block);
            if let written::Block::Paragraphs(messages) = &block.value {
                let paras = messages.iter().filter_map(|m| self.para(m, "body", context));
                composed.extend(paras.map(|para| Block {
                    kind: BlockKind::Para(para),
                    place: place.clone(),
                }));
            } else if let Some(kind) = self.block(block, context) {
                composed.push(Block { kind, place });
            }
        }
        composed
    }

    fn block(&self, block: &Placed<written::Block>, context: Context) -> Option<BlockKind> {
        use written::Block as W;
        Some(match &block.value {
            W::Heading(heading) => self.heading(heading, context)?,
            W::Lead(text) => BlockKind::Para(self.para(text, "lead", context)?),
            W::Paragraph(text) => BlockKind::Para(self.para(text, "body", context)?),
            W::Paragraphs(_) => return None,
            W::Styled(styled) => {
                let mut para = self.para(&styled.text, &styled.style, context)?;
                if let Some(initial) = styled
                    .initial
                    .as_ref()
                    .filter(|_| self.sources.reading == Reading::Designed)
                {
                    Arc::make_mut(&mut para.style).initial = initial.value;
                }
                BlockKind::Para(para)
            }
            W::List(list) => BlockKind::List(List {
                kind: list.kind,
                items: self.paras(&list.items, "list", context),
                accent: self.accent(context),
            }),
            W::Quote(quote) => BlockKind::Quote(Quote {
                text: self.para(&quote.text, "quote", context)?,
                source: self.optional(&quote.source, "quote-source", context),
                accent: self.accent(context),
            }),
            W::Aside(aside) => self.aside(aside),
            W::Figure(figure) => self.figure(figure, context)?,
            W::Table(table) => self.table(block, table, context)?,
            W::Contact(contact) => self.contact(contact, context)?,
            W::Contents(contents) => {
                let depth = contents.depth.as_ref().map_or(2, |d| d.value).clamp(2, 6);
                let style = |level| if level == 2 { "toc-1" } else { "toc-2" };
                BlockKind::Contents(
                    (2..=depth)
                        .map(|level| self.styles.get(style(level), context))
                        .collect(),
                )
            }
            W::Qr(qr) => self.qr(qr, context)?,
            W::Contrast(contrast) => self.contrast(contrast, context),
            W::Steps(steps) => BlockKind::Steps {
                steps: steps.items.iter().filter_map(|step| self.step(step, context)).collect(),
                number: self.styles.get("step-number", context),
                disc: self.styles.get("step-disc", context).color,
            },
            W::Imprint(imprint) => BlockKind::Imprint(self.paras(&imprint.lines, "imprint", context)),
            W::OrderForm(form) => BlockKind::Form(self.order_form(form, context)),
            W::Catalogue(covers) => BlockKind::Catalogue(self.catalogue(block, covers)?),
            W::Spacer(height) => BlockKind::Spacer(height.0),
            W::Columns(set) => BlockKind::Columns(ColumnSet {
                count: set.count.value.max(1),
                gutter: measure(&set.gutter).unwrap_or(Length::mm(5)),
                blocks: self.blocks(&set.blocks, context),
            }),
            W::Band(band) => BlockKind::Band(Band {
                background: self.palette.get(&band.background)?,
                blocks: self.blocks(&band.blocks, self.color(&band.color)),
            }),
            W::Break(at) => BlockKind::Break(*at),
        })
    }

    fn heading(&self, heading: &written::Heading, context: Context) -> Option<BlockKind> {
        let level = heading.level.value.clamp(1, 6);
        let default = format!("heading-{level}");
        let style = heading.style.as_ref().map_or(default.as_str(), |s| s.as_str());
        Some(BlockKind::Heading(Heading {
            level,
            text: self.para(&heading.text, style, context)?,
            kicker: self.optional(&heading.kicker, "kicker", context),
        }))
    }

    fn aside(&self, aside: &written::Aside) -> BlockKind {
        let inside = self.color(&aside.color);
        BlockKind::Aside(Aside {
            title: self.optional(&aside.title, "aside-title", inside),
            background: self
                .color(&aside.background)
                .or_else(|| self.named("tint"))
                .unwrap_or(Color::PAPER),
            beside: aside.beside.map(|side| (side, measure(&aside.width))),
            blocks: self.restyled(self.blocks(&aside.blocks, inside), inside),
        })
    }

    /// Plain paragraphs in a box take the box's own body style.
    fn restyled(&self, mut blocks: Vec<Block>, context: Context) -> Vec<Block> {
        let style = Arc::new(self.styles.get("aside", context));
        for block in &mut blocks {
            if let BlockKind::Para(para) = &mut block.kind
                && &*para.style.name == "body"
            {
                para.style = style.clone();
            }
        }
        blocks
    }

    fn figure(&self, figure: &written::Figure, context: Context) -> Option<BlockKind> {
        let picture = self.picture(&figure.picture);
        let alt = figure.alt.as_ref().map(|alt| self.words(alt));
        let caption = self.optional(&figure.caption, "caption", context);
        Some(BlockKind::Figure(Figure {
            picture: picture?,
            alt: alt.flatten(),
            caption,
            width: measure(&figure.width),
            align: figure.align.unwrap_or(Align::Start),
            scale: 1000,
            beside: figure.beside,
            intent: figure.intent,
        }))
    }

    fn table(&self, place: &Placed<written::Block>, table: &written::Table, context: Context) -> Option<BlockKind> {
        let columns = table.header.len();
        for row in table.rows.iter().filter(|row| row.len() != columns) {
            let message = format!("this row has {} cells, and the header has {columns}", row.len());
            self.report(
                Finding::error(Code::BrochureInvalid, message)
                    .at(self.place(row))
                    .hint("give every row one cell for each column"),
            );
        }
        if columns == 0 || !(table.shares.is_empty() || table.shares.len() == columns) {
            self.report(
                Finding::error(
                    Code::BrochureInvalid,
                    "a table needs header cells, and one share of the width for each",
                )
                .at(self.place(place))
                .hint("write `header: [first, second]` and, if you want, `shares: [1, 2]`"),
            );
            return None;
        }
        let shares = if table.shares.is_empty() {
            vec![1; columns]
        } else {
            table.shares.iter().map(|s| s.value.max(1)).collect()
        };
        Some(BlockKind::Table(Table {
            caption: self.optional(&table.caption, "table-caption", context),
            header: self.paras(&table.header, "table-head", context),
            row_headers: table.row_headers,
            rows: table
                .rows
                .iter()
                .map(|row| self.table_row(row, table.row_headers, context))
                .collect(),
            shares,
            rule: self.accent(context),
            sums: 0,
            ticks: false,
            breaks: false,
        }))
    }

    fn table_row(&self, row: &[written::MessageRef], headed: bool, context: Context) -> Vec<Para> {
        let style = |index| {
            if headed && index == 0 {
                "table-row-head"
            } else {
                "table-cell"
            }
        };
        row.iter()
            .enumerate()
            .filter_map(|(index, cell)| self.para(cell, style(index), context))
            .collect()
    }

    fn contact(&self, contact: &written::Contact, context: Context) -> Option<BlockKind> {
        let background = self.color(&contact.background);
        let inside = self
            .color(&contact.color)
            .or(if background.is_none() { context } else { None });
        let rows = contact.rows.iter().filter_map(|row| {
            let label = self.optional(&row.label, "contact-label", inside);
            Some(ContactRow {
                label,
                value: self.para(&row.value, "contact-value", inside)?,
            })
        });
        let title = self.para(&contact.title, "contact-title", inside);
        let rows = rows.collect();
        Some(BlockKind::Contact(Contact {
            title: title?,
            rows,
            background,
        }))
    }

    /// Lines to write on: a field for each message, and a table with empty rows.
    fn order_form(&self, form: &written::OrderForm, context: Context) -> Form {
        let entry = || Entry {
            name: String::new(),
            tooltip: String::new(),
            kind: FieldKind::Text,
            required: false,
            most: None,
        };
        let field = |label, web| LabelledField {
            label,
            web,
            share: 1,
            lines: 1,
            entry: entry(),
        };
        let fields = form.fields.iter().enumerate().filter_map(|(index, label)| {
            let web = form.web_fields.get(index);
            let web = web.and_then(|label| self.para(label, "form-label", context));
            Some(field(self.para(label, "form-label", context)?, web))
        });
        let mut parts: Vec<FormPart> = fields.map(|field| FormPart::Fields(vec![field])).collect();
        let header = self.paras(&form.header, "form-label", context);
        if !header.is_empty() {
            let row = || GridRow {
                head: None,
                cells: header.iter().skip(1).map(|_| GridCell::Fill(entry())).collect(),
            };
            let shares = std::iter::once(3).chain(header.iter().skip(1).map(|_| 2)).collect();
            let rows = (0..form.lines.as_ref().map_or(4, |lines| lines.value))
                .map(|_| row())
                .collect();
            parts.push(FormPart::Grid(Grid { header, shares, rows }));
        }
        Form {
            parts,
            rule: self.accent(context),
            text: Arc::new(self.styles.get("form-label", context)),
            fillable: false,
        }
    }

    fn qr(&self, qr: &written::Qr, context: Context) -> Option<BlockKind> {
        let caption = self.optional(&qr.caption, "caption", context);
        Some(BlockKind::Qr(Qr {
            url: qr.url.as_str().into(),
            alt: self.words(&qr.alt)?,
            size: measure(&qr.size).unwrap_or(Length::mm(22)),
            caption,
            color: self.named("ink").unwrap_or(Color::BLACK),
        }))
    }

    fn contrast(&self, contrast: &written::Contrast, context: Context) -> BlockKind {
        let pairs = contrast.pairs.iter().filter_map(|pair| {
            let (told, own) = (
                self.para(&pair.told, "contrast-told", context),
                self.para(&pair.own, "contrast-own", context),
            );
            Some((told?, own?))
        });
        BlockKind::Contrast(Contrast {
            pairs: pairs.collect(),
            rule: self.accent(context),
        })
    }

    fn step(&self, step: &written::Step, context: Context) -> Option<Step> {
        let text = self.optional(&step.text, "step-text", context);
        Some(Step {
            title: self.para(&step.title, "step-title", context)?,
            text,
        })
    }

    /// The colour of bullets, bars and rules: that of the style `accent`.
    fn accent(&self, context: Context) -> Color {
        self.styles.get("accent", context).color
    }
}
