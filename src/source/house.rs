//! What do all brochures share: publisher, languages, formats, themes, paragraph styles?

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::fit::Fit;
use super::printing::{Conditions, Paper};
use super::{Measure, Placed};

/// `brochures/house.yaml`: what all brochures share.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct House {
    /// Who publishes, and how to get in touch; available to every message as variables.
    pub publisher: Publisher,
    /// The languages that brochures can be made in, by their tag (`nb`, `nn`, `se`, `en`).
    pub languages: BTreeMap<String, Placed<LanguageSettings>>,
    /// Paper formats and folds, by name.
    pub formats: BTreeMap<String, Placed<Format>>,
    /// Paragraph styles, by name; themes and brochures may change single values of them.
    pub styles: BTreeMap<String, Placed<Style>>,
    /// Colours and fonts, by the theme's name.
    pub themes: BTreeMap<String, Placed<Theme>>,
    /// Papers, by name.
    #[serde(default)]
    pub papers: BTreeMap<String, Placed<Paper>>,
    /// How the house prints; offset on coated paper of 115 g/m², on SRA3, when not given.
    pub printing: Option<Conditions>,
}

/// Who publishes. Every value but the name is a fact that is the same in all languages.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Publisher {
    /// The message in `house.ftl` that holds the publisher's name.
    pub name: Placed<String>,
    /// Street and number; messages see it as `$street`.
    pub street: Placed<String>,
    /// Four digits, in quotes so that a leading zero stays; with the town `$place`.
    pub postcode: Placed<String>,
    /// Town; with the postcode `$place`.
    pub town: Placed<String>,
    /// Telephone, digits only; messages see it grouped by the language's custom as `$phone`.
    pub phone: Placed<String>,
    /// E-mail address; `$email`.
    pub email: Placed<String>,
    /// Web address without `https://`; `$web`.
    pub web: Placed<String>,
    /// Organisation number, nine digits; `$orgno`.
    pub organisation_number: Placed<String>,
}

/// How a language is set.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct LanguageSettings {
    /// Its name in the language itself, such as `norsk bokmål`; the tag when not given.
    pub name: Option<Placed<String>>,
    /// How numbers, dates, quotes and dashes are written.
    pub conventions: Conventions,
    /// Which hyphenation patterns apply: one of those that come with the program, or a file of the project as in
    /// `{ file: locales/sv/hyph_sv.dic }`.
    #[serde(default)]
    pub hyphenation: HyphenationSetting,
    /// Whether press editions may have messages that nobody who knows the language has reviewed; each is marked as a draft
    /// beside its pages then. No when not given.
    #[serde(default)]
    pub allow_drafts: bool,
}

/// Where the hyphenation patterns of a language come from.
#[derive(Clone, Debug, JsonSchema)]
#[serde(untagged)]
pub enum HyphenationSetting {
    /// Patterns that come with the program.
    Named(Hyphenation),
    /// Patterns of the project.
    File(HyphenationFile),
}

/// A file with hyphenation patterns.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct HyphenationFile {
    /// A libhyphen dictionary (`.dic`) or a TeX pattern file, from the project's folder.
    pub file: Placed<String>,
}

impl HyphenationSetting {
    /// The patterns that come with the program; none where the project has a file of its own.
    pub fn named(&self) -> Hyphenation {
        match self {
            Self::Named(hyphenation) => *hyphenation,
            Self::File(_) => Hyphenation::None,
        }
    }
}

impl Default for HyphenationSetting {
    fn default() -> Self {
        Self::Named(Hyphenation::None)
    }
}

impl<'de> Deserialize<'de> for HyphenationSetting {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;
        impl<'de> serde::de::Visitor<'de> for Either {
            type Value = HyphenationSetting;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("the name of patterns, or `file` with a pattern file of the project")
            }

            fn visit_str<E: serde::de::Error>(self, name: &str) -> Result<Self::Value, E> {
                Hyphenation::deserialize(serde::de::value::StrDeserializer::new(name)).map(HyphenationSetting::Named)
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                HyphenationFile::deserialize(serde::de::value::MapAccessDeserializer::new(map))
                    .map(HyphenationSetting::File)
            }
        }
        deserializer.deserialize_any(Either)
    }
}

/// Ways of writing numbers, dates, quotes and dashes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Conventions {
    /// «…», 1 234,5, 30 %, 5. juni 2014.
    Norwegian,
    /// As Norwegian, with Northern Sami month names: cuoŋománu 5. b. 2026.
    Sami,
    /// “…”, 1,234.5, 30%, 5 March 2026.
    British,
}

/// Sets of hyphenation patterns.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Hyphenation {
    /// Words are divided at soft hyphens only.
    #[default]
    None,
    /// Norwegian bokmål.
    Nb,
    /// Norwegian nynorsk.
    Nn,
    /// British English.
    EnGb,
    /// Northern Sami, by the rules of its orthography.
    Se,
}

/// A paper format: its size, its faces, its type area.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Format {
    /// How the paper is used.
    pub kind: FormatKind,
    /// For leaflets, how the sheet is folded.
    pub fold: Option<Fold>,
    /// Size after trimming: of a page for booklets, flyers and sheets, of the open sheet for leaflets.
    pub trim: PaperSize,
    /// Margins of a page or panel.
    pub margins: Margins,
    /// Text columns within the margins; one when not given.
    #[serde(default)]
    pub columns: Columns,
    /// The baseline grid that text stands on.
    pub grid: Grid,
    /// How far artwork runs over the trim; 3mm when not given.
    #[serde(default = "three_millimetres")]
    pub bleed: Measure,
    /// For leaflets: the panels in reading order. For flyers and sheets: the sides.
    #[serde(default)]
    pub panels: Vec<Panel>,
    /// How far parts of this format give way so that their text fits, unless a part says it itself.
    pub fit: Option<Placed<Fit>>,
    /// Changes to the paragraph styles for this format, such as smaller type on narrow panels.
    #[serde(default)]
    pub styles: BTreeMap<String, Placed<Style>>,
}

fn three_millimetres() -> Measure {
    Measure(crate::geom::Length::mm(3))
}

/// How paper is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FormatKind {
    /// Pages stapled in the fold; their number is a multiple of four.
    Booklet,
    /// One folded sheet; its panels are pages in reading order.
    Leaflet,
    /// One sheet that is not folded, with one or two sides.
    Flyer,
    /// Any number of single sheets.
    Sheet,
}

/// How a leaflet is folded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Fold {
    /// Once, in the middle.
    Half,
    /// Back and forth, like the letter Z.
    Z,
    /// Inwards, one panel within the next; the inmost is narrower.
    Roll,
}

/// A width and a height.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct PaperSize {
    /// Horizontal.
    pub width: Placed<Measure>,
    /// Vertical.
    pub height: Placed<Measure>,
}

/// Margins of a page; booklets mirror inside and outside, other formats take inside as left.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Margins {
    /// Above the type area.
    pub top: Placed<Measure>,
    /// Below the type area.
    pub bottom: Placed<Measure>,
    /// At the spine of a booklet, else on the left.
    pub inside: Placed<Measure>,
    /// Away from the spine, else on the right.
    pub outside: Placed<Measure>,
}

/// Text columns within the margins.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Columns {
    /// How many; 1 to 6.
    pub count: Placed<u8>,
    /// The gap between two columns.
    #[serde(default = "five_millimetres")]
    pub gutter: Measure,
}

fn five_millimetres() -> Measure {
    Measure(crate::geom::Length::mm(5))
}

impl Default for Columns {
    fn default() -> Self {
        Self {
            count: Placed::nowhere(1),
            gutter: five_millimetres(),
        }
    }
}

/// The baseline grid: lines of text stand on it across columns and facing pages.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Grid {
    /// The first baseline below the format's top margin; in parts with other margins the grid is the same.
    pub first: Placed<Measure>,
    /// From one baseline to the next; usually the leading of body text.
    pub step: Placed<Measure>,
}

/// One face of a folded sheet, or one side of a flat one.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Panel {
    /// What brochures call it.
    pub name: Placed<String>,
    /// Which face of the open sheet it is on.
    pub side: Side,
    /// Which panel of that face it is, counted from the left, from 1.
    #[serde(default = "one")]
    pub position: Placed<u8>,
    /// Its width; the format's trim width when not given.
    pub width: Option<Placed<Measure>>,
}

fn one() -> Placed<u8> {
    Placed::nowhere(1)
}

/// The two faces of a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// The face with the cover.
    Outside,
    /// The other face.
    Inside,
}

/// Colours and fonts of a family of brochures, and what they change in the paragraph styles.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Theme {
    /// Colours by name. `ink` (text) and `paper` must be among them.
    pub colors: BTreeMap<String, ThemeColor>,
    /// Fonts by role, such as `text` and `display`.
    pub fonts: BTreeMap<String, FontRole>,
    /// Changes to the shared paragraph styles.
    #[serde(default)]
    pub styles: BTreeMap<String, Placed<Style>>,
}

/// A colour as the press prints it and as a screen shows it.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ThemeColor {
    /// Cyan, magenta, yellow and black in per cent, 0 to 100 each.
    pub cmyk: Placed<[u8; 4]>,
    /// A spot colour by its exact name, as in `"PANTONE 3035 C"`: it is printed with an ink of its own, and `cmyk` stands in
    /// for it where there is none.
    pub spot: Option<Placed<String>>,
    /// The colour on a screen, as in `"#1b5e63"`; computed from `cmyk` when not given.
    pub srgb: Option<Placed<String>>,
}

impl ThemeColor {
    /// Red, green and blue as written in `srgb`; `None` when it is not given or not `#rrggbb`.
    pub fn screen(&self) -> Option<[u8; 3]> {
        let digits = self.srgb.as_ref()?.strip_prefix('#')?;
        if digits.len() != 6 || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
            return None;
        }
        let part = |start: usize| u8::from_str_radix(&digits[start..start + 2], 16).ok();
        Some([part(0)?, part(2)?, part(4)?])
    }
}

/// Which font family serves a role, and what stands in for letters it lacks.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct FontRole {
    /// A family in `fonts/`.
    pub family: Placed<String>,
    /// Families to try, in this order, for letters that `family` lacks.
    #[serde(default)]
    pub fallback: Vec<Placed<String>>,
    /// What stands in for the family on web pages where it is not installed; `sans-serif` when not given.
    #[serde(default)]
    pub generic: Generic,
}

/// Families that every web browser has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Generic {
    /// Letters with serifs.
    Serif,
    /// Letters without serifs.
    #[default]
    SansSerif,
}

/// A paragraph style. Values that are not given come from `based-on`, else from the style `body`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Style {
    /// The style that this one starts from.
    pub based_on: Option<Placed<String>>,
    /// A font role of the theme.
    pub font: Option<Placed<String>>,
    /// Weight from 100 (thin) to 900 (black); 400 is regular, 600 semibold, 700 bold.
    pub weight: Option<Placed<u16>>,
    /// Whether the letters are italic.
    pub italic: Option<bool>,
    /// Size of the type.
    pub size: Option<Placed<Measure>>,
    /// From one baseline to the next.
    pub leading: Option<Placed<Measure>>,
    /// Space above; not used at the top of a frame.
    pub before: Option<Placed<Measure>>,
    /// Space below.
    pub after: Option<Placed<Measure>>,
    /// Indent of the whole paragraph on the start side.
    pub indent: Option<Placed<Measure>>,
    /// Further indent of the first line; negative where it hangs in the indent.
    pub first_line: Option<Placed<Measure>>,
    /// How lines stand in their measure.
    pub align: Option<Align>,
    /// Upper case or small capitals.
    pub case: Option<Case>,
    /// Space between letters in thousandths of the size, -100 to 500; negative is tighter.
    pub tracking: Option<Placed<i16>>,
    /// How much wider or narrower letters may get from line to line to fill a justified line, in thousandths of their
    /// width; 0 to 30, 20 when not given. Lines that are not justified leave letters as they are.
    pub expansion: Option<Placed<u8>>,
    /// How much the space between letters may change from line to line to fill a justified line, in thousandths of the
    /// size; 0 to 50, 0 when not given.
    pub letter_spacing: Option<Placed<u8>>,
    /// How many lines more or, negative, fewer than look best its paragraphs should have, where they can without lines that
    /// stand out; -2 to 2, 0 when not given.
    pub looseness: Option<Placed<i8>>,
    /// Whether hyphens, full stops and quotation marks at the edges hang into the margins; true when not given.
    pub protrusion: Option<bool>,
    /// A colour of the theme; `ink` when not given. On a part, box or band that names a text colour, that one counts.
    pub color: Option<Placed<String>>,
    /// A colour of the theme to use instead where a part, box or band names a text colour.
    pub color_on_dark: Option<Placed<String>>,
    /// OpenType features by their four letters, such as `onum`; a minus in front turns one off.
    pub features: Option<Vec<Placed<String>>>,
    /// Whether words may be divided at line ends.
    pub hyphenate: Option<bool>,
    /// Whether its lines are of nearly the same length, as suits headings.
    pub balance: Option<bool>,
    /// Whether the paragraph stays on the page of the one that follows.
    pub keep_with_next: Option<bool>,
    /// Whether its lines stand on the baseline grid.
    pub on_grid: Option<bool>,
    /// A drop initial: its first letter is so many lines high, 2 to 4.
    pub initial: Option<Placed<u8>>,
    /// How much the space above may grow where a part is `vertical: justify`; one leading when not given.
    pub stretch: Option<Placed<Measure>>,
    /// Whether it gives way where a frame has `fit`; yes when not given.
    pub fit: Option<bool>,
}

/// How lines stand in their measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Align {
    /// Ragged on the end side.
    Start,
    /// Ragged on the start side.
    End,
    /// Ragged on both sides.
    Center,
    /// Both edges straight, the last line as it falls.
    Justify,
}

/// Changes of letter case that keep the text as written for readers and for copying.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Case {
    /// As written.
    AsWritten,
    /// In capitals.
    Upper,
    /// In small capitals of the font.
    SmallCaps,
}
