//! What does a `brochure.yaml` say, exactly as written?

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::fit::Fit;
use super::house::{Columns, Style};
use super::printing::Intent;
use super::{Date, Measure, Placed};

/// The name of a message in `locales/<language>/<brochure>.ftl` or `house.ftl`.
pub type MessageRef = Placed<String>;

/// `brochures/<id>/brochure.yaml`: one title, without its words.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Brochure {
    /// The title: document title, bookmark, catalogue.
    pub title: MessageRef,
    /// What it is about, in one sentence, for catalogues and search engines.
    pub subject: MessageRef,
    /// The languages it is made in, in the order of the reports.
    pub languages: Vec<Placed<String>>,
    /// The language that the others are translated from; bokmål (`nb`) when not given, or the first where there is none.
    pub source: Option<Placed<String>>,
    /// A format of `house.yaml`.
    pub format: Placed<String>,
    /// A theme of `house.yaml`.
    pub theme: Placed<String>,
    /// A printing condition of `house.yaml`; the house's default when not given.
    pub printing: Option<Placed<String>>,
    /// The order code; `$code` in messages.
    pub code: Placed<String>,
    /// The year it first came out; `$year`. Leave it out when nobody knows it.
    pub year: Option<Placed<u16>>,
    /// Which edition this is, from 1; `$edition`.
    pub edition: Placed<u16>,
    /// The date of this edition, `YYYY-MM-DD`; `$date`. It dates the files, too: no clock is read.
    pub date: Placed<Date>,
    /// For booklets: how many pages it must have; a multiple of four.
    pub pages: Option<Placed<u16>>,
    /// What stands at the foot of the pages; no footer when not given.
    pub footer: Option<Footer>,
    /// Changes to paragraph styles for this brochure alone; a new name needs `based-on`.
    #[serde(default)]
    pub styles: BTreeMap<String, Placed<Style>>,
    /// The parts in reading order.
    pub parts: Vec<Placed<Part>>,
}

/// The foot of the pages: a running title and the page number.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Footer {
    /// The running title.
    pub text: Option<MessageRef>,
    /// Whether the page number stands at the outer edge; yes when not given.
    #[serde(default = "yes")]
    pub page_number: bool,
    /// From the bottom of the trim up to the footer's baseline; 10mm when not given.
    pub baseline: Option<Placed<Measure>>,
}

fn yes() -> bool {
    true
}

/// A part starts on a new page, or fills the panels that it names, and flows on as long as it has text.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Part {
    /// What findings and reports call this part.
    pub name: Placed<String>,
    /// For leaflets and flyers: the panels that the part flows through, in this order.
    #[serde(default)]
    pub panels: Vec<Placed<String>>,
    /// How many pages it has. More text is overset, less leaves the rest empty; as many as it needs when not given.
    pub pages: Option<Placed<u16>>,
    /// For booklets: whether it starts on a left or right page; the next page when not given.
    pub start: Option<PageStart>,
    /// Whether the pages of this part show the footer; yes when not given.
    #[serde(default = "yes")]
    pub footer: bool,
    /// Margins of this part alone.
    pub margins: Option<PartMargins>,
    /// Columns of this part alone.
    pub columns: Option<Columns>,
    /// Where the text stands when it does not fill the last frame.
    #[serde(default)]
    pub vertical: Vertical,
    /// How far its frames may give way so that the text fits; as the format says when not given, `{}` for not at all.
    pub fit: Option<Placed<Fit>>,
    /// The colour of its text, for pages with a dark background; styles may answer with their `color-on-dark`.
    pub color: Option<Placed<String>>,
    /// Colours and pictures behind the text, the first at the back. They are decoration: a screen reader skips them.
    #[serde(default)]
    pub background: Vec<Placed<Area>>,
    /// The blocks in reading order.
    pub blocks: Vec<Placed<Block>>,
}

/// Margins that replace those of the format; those not given stay.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct PartMargins {
    /// Above the type area.
    pub top: Option<Placed<Measure>>,
    /// Below the type area.
    pub bottom: Option<Placed<Measure>>,
    /// At the spine, else on the left.
    pub inside: Option<Placed<Measure>>,
    /// Away from the spine, else on the right.
    pub outside: Option<Placed<Measure>>,
}

/// Where a booklet part starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PageStart {
    /// On a left (even) page.
    Left,
    /// On a right (odd) page.
    Right,
}

/// Where text stands in a frame that it does not fill.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Vertical {
    /// At the top.
    #[default]
    Top,
    /// In the middle.
    Middle,
    /// At the bottom.
    Bottom,
    /// From top to bottom: the space between blocks grows in whole steps of the baseline grid.
    Justify,
}

/// A colour or a picture behind the text. What touches the trim reaches into the bleed by itself.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Area {
    /// A colour of the theme.
    pub color: Option<Placed<String>>,
    /// A picture in the brochure's folder.
    pub picture: Option<Placed<String>>,
    /// How the colours of a photograph are brought to the paper; `perceptual` when not given.
    #[serde(default)]
    pub intent: Intent,
    /// Where it stands; the whole page when not given.
    #[serde(rename = "box")]
    pub frame: Option<AreaBox>,
    /// Whether it stands on every page of the part; only on the first when not given.
    #[serde(default)]
    pub every_page: bool,
}

/// A rectangle on the page, measured from its trim edges. Two of left, width, right and two of top, height, bottom
/// are enough; what is not given is 0mm from the edge.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AreaBox {
    /// From the left edge.
    pub left: Option<Placed<Measure>>,
    /// From the top edge.
    pub top: Option<Placed<Measure>>,
    /// From the right edge.
    pub right: Option<Placed<Measure>>,
    /// From the bottom edge.
    pub bottom: Option<Placed<Measure>>,
    /// Width.
    pub width: Option<Placed<Measure>>,
    /// Height.
    pub height: Option<Placed<Measure>>,
}

/// One piece of the text. Every word is a message; this says what it is.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Block {
    /// A heading; levels may not be skipped on the way down.
    Heading(Heading),
    /// The opening paragraph, larger than the rest.
    Lead(MessageRef),
    /// One paragraph.
    Paragraph(MessageRef),
    /// Several paragraphs in a row.
    Paragraphs(Vec<MessageRef>),
    /// A paragraph in any style of the house.
    Styled(Styled),
    /// A bulleted or numbered list.
    List(List),
    /// A sentence pulled out of the text and set large.
    Quote(Quote),
    /// A box beside the main line of thought.
    Aside(Aside),
    /// A picture with its text alternative.
    Figure(Figure),
    /// A table with header cells.
    Table(Table),
    /// Name, address, telephone, e-mail of somebody to turn to.
    Contact(Contact),
    /// The table of contents, made from the headings.
    Contents(Contents),
    /// A QR code that leads to a web address.
    Qr(Qr),
    /// Pairs of opposing statements: what one is told, and what one can do oneself.
    Contrast(Contrast),
    /// Numbered steps, each with a title and a text.
    Steps(Steps),
    /// Order code, year, edition, publisher: small lines at the end.
    Imprint(Imprint),
    /// A form to fill in with a pen: lines to write on and a table with empty rows.
    OrderForm(OrderForm),
    /// The covers of all brochures of `catalogue.yaml`, each with its title, facts and languages.
    Catalogue(Covers),
    /// Empty space.
    Spacer(Placed<Measure>),
    /// Blocks set in several balanced columns.
    Columns(ColumnSet),
    /// A band of colour from edge to edge of the page, with blocks on it.
    Band(Band),
    /// What follows starts on the next column, panel or page.
    Break(Break),
}

/// A heading.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Heading {
    /// 1 for the title of the brochure, 2 for a chapter, 3 to 6 for what is below.
    pub level: Placed<u8>,
    /// Its words.
    pub text: MessageRef,
    /// A small line above it, such as "Chapter 2".
    pub kicker: Option<MessageRef>,
    /// A style other than `heading-<level>`.
    pub style: Option<Placed<String>>,
}

/// A paragraph in a style of its own.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Styled {
    /// A style of the house.
    pub style: Placed<String>,
    /// A drop initial: its first letter is so many lines high, 2 to 4; as the style says when not given.
    pub initial: Option<Placed<u8>>,
    /// Its words.
    pub text: MessageRef,
}

/// A list.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct List {
    /// Bullets when not given.
    #[serde(default)]
    pub kind: ListKind,
    /// One message for each item.
    pub items: Vec<MessageRef>,
}

/// What stands before the items of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ListKind {
    /// The same mark before each.
    #[default]
    Bullets,
    /// 1, 2, 3.
    Numbers,
    /// An empty box to tick.
    Checklist,
}

/// A pull quote.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Quote {
    /// The sentence; the language's quotation marks are added by the message itself.
    pub text: MessageRef,
    /// Who says it or where it stands.
    pub source: Option<MessageRef>,
}

/// A box beside the main line of thought.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Aside {
    /// Its title.
    pub title: Option<MessageRef>,
    /// A colour of the theme behind it; `tint` when not given.
    pub background: Option<Placed<String>>,
    /// The colour of its text; that of the styles when not given.
    pub color: Option<Placed<String>>,
    /// The side of the column at which it stands, with the paragraphs that follow flowing beside it.
    pub beside: Option<Beside>,
    /// Its width where it stands `beside` the text; two fifths of the column when not given.
    pub width: Option<Placed<Measure>>,
    /// What stands in it.
    pub blocks: Vec<Placed<Block>>,
}

/// The side at which something stands while text flows beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Beside {
    /// Where lines start; the text flows after it.
    Start,
    /// Where lines end; the text flows before it.
    End,
}

/// A picture. It needs `alt`, or `decorative: true` when it says nothing that the text does not say.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Figure {
    /// A PNG, JPEG or SVG in the brochure's folder.
    pub picture: Placed<String>,
    /// What it shows, for readers who do not see it.
    pub alt: Option<MessageRef>,
    /// Whether a screen reader may skip it.
    #[serde(default)]
    pub decorative: bool,
    /// A line below it.
    pub caption: Option<MessageRef>,
    /// Width; the column's when not given.
    pub width: Option<Placed<Measure>>,
    /// Where a picture narrower than the column stands; at the start when not given.
    pub align: Option<super::house::Align>,
    /// The side of the column at which it stands, with the paragraphs that follow flowing beside it.
    pub beside: Option<Beside>,
    /// How the colours of a photograph are brought to the paper; `perceptual` when not given.
    #[serde(default)]
    pub intent: Intent,
}

/// A table. The first row is the header.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Table {
    /// The table's name, above it.
    pub caption: Option<MessageRef>,
    /// The header cells, one for each column.
    pub header: Vec<MessageRef>,
    /// Whether the first cell of each row is a header, too.
    #[serde(default)]
    pub row_headers: bool,
    /// The cells, row by row.
    pub rows: Vec<Placed<Vec<MessageRef>>>,
    /// The columns' shares of the width, such as `[1, 2, 2]`; equal when not given.
    #[serde(default)]
    pub shares: Vec<Placed<u8>>,
}

/// A card that says whom to turn to.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Contact {
    /// Its title.
    pub title: MessageRef,
    /// A colour of the theme behind it; none when not given.
    pub background: Option<Placed<String>>,
    /// The colour of its text; that of the styles when not given.
    pub color: Option<Placed<String>>,
    /// Its rows.
    pub rows: Vec<ContactRow>,
}

/// A row of a contact card.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ContactRow {
    /// What it is, such as "Telephone".
    pub label: Option<MessageRef>,
    /// The number, address or name.
    pub value: MessageRef,
}

/// The table of contents.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Contents {
    /// Down to which heading level; 2 when not given.
    pub depth: Option<Placed<u8>>,
}

/// A QR code.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Qr {
    /// The address that it leads to, with `https://`.
    pub url: Placed<String>,
    /// What it is, for readers who do not see it.
    pub alt: MessageRef,
    /// Its width and height; 22mm when not given.
    pub size: Option<Placed<Measure>>,
    /// A line beside it.
    pub caption: Option<MessageRef>,
}

/// Pairs of opposing statements.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Contrast {
    /// The pairs in reading order.
    pub pairs: Vec<ContrastPair>,
}

/// What one is told, and what one can do oneself.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ContrastPair {
    /// What one is told.
    pub told: MessageRef,
    /// What one can do oneself.
    pub own: MessageRef,
}

/// Numbered steps.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Steps {
    /// The steps in order.
    pub items: Vec<Step>,
}

/// One step.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Step {
    /// What to do, in a few words.
    pub title: MessageRef,
    /// How to do it.
    pub text: Option<MessageRef>,
}

/// Small lines about the print.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Imprint {
    /// One message for each line; they may use `$code`, `$year`, `$edition` and `$date`.
    pub lines: Vec<MessageRef>,
}

/// A form to fill in with a pen.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct OrderForm {
    /// One message for each line to write on.
    pub fields: Vec<MessageRef>,
    /// The same for the web page, which nobody tears out and sends; those of `fields` when not given.
    #[serde(default)]
    pub web_fields: Vec<MessageRef>,
    /// The head of the table below; no table when not given.
    #[serde(default)]
    pub header: Vec<MessageRef>,
    /// How many empty rows the table has, 1 to 30; 4 when not given.
    pub lines: Option<Placed<u8>>,
}

/// The covers of all brochures of `catalogue.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Covers {
    /// How many stand beside each other, 1 to 6; 3 when not given.
    pub columns: Option<Placed<u8>>,
    /// The gap between two of them; 8mm when not given.
    pub gutter: Option<Placed<Measure>>,
    /// The colour of the text below the covers; that of the styles when not given.
    pub color: Option<Placed<String>>,
    /// How high the highest cover is; the others are drawn to the same scale. 60mm when not given.
    pub cover_height: Option<Placed<Measure>>,
    /// What a cover is, for readers who do not see it; may use `$title`.
    pub alt: MessageRef,
    /// The line below a title; may use `$code`, `$year`, `$format` (the format's name) and `$pages`.
    pub facts: MessageRef,
}

/// Blocks in several balanced columns.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ColumnSet {
    /// How many, 2 to 6.
    pub count: Placed<u8>,
    /// The gap between two columns; 5mm when not given.
    pub gutter: Option<Placed<Measure>>,
    /// What stands in them.
    pub blocks: Vec<Placed<Block>>,
}

/// A band of colour from edge to edge.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Band {
    /// A colour of the theme.
    pub background: Placed<String>,
    /// The colour of its text; that of the styles when not given.
    pub color: Option<Placed<String>>,
    /// What stands on it.
    pub blocks: Vec<Placed<Block>>,
}

/// Where what follows starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Break {
    /// In the next column.
    Column,
    /// On the next panel or page.
    Page,
}
