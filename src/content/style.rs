//! What does a paragraph style come to when all that it starts from is added up?

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Color, Palette, large};
use crate::geom::Length;
use crate::source::house::{Align, Case, House, Style, Theme};
use crate::source::{Measure, Placed};

/// A paragraph style without gaps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextStyle {
    /// Its name, for reports.
    pub name: Arc<str>,
    /// Families to take glyphs from, in this order.
    pub families: Arc<[Arc<str>]>,
    /// 100 to 900.
    pub weight: u16,
    /// Whether italic.
    pub italic: bool,
    /// Size of the type.
    pub size: Length,
    /// From one baseline to the next.
    pub leading: Length,
    /// Space above; not used at the top of a frame.
    pub before: Length,
    /// Space below.
    pub after: Length,
    /// Indent of the whole paragraph on the start side.
    pub indent: Length,
    /// Further indent of the first line.
    pub first_line: Length,
    /// How lines stand in their measure.
    pub align: Align,
    /// Change of letter case.
    pub case: Case,
    /// Space between letters in thousandths of the size.
    pub tracking: i16,
    /// How much letters may widen or narrow to fill a justified line, in thousandths of their width.
    pub expansion: u8,
    /// How much the space between letters may change to fill a justified line, in thousandths of the size.
    pub letter_spacing: u8,
    /// How many lines more (or, negative, fewer) than are best its paragraphs have, where that can be.
    pub looseness: i8,
    /// Whether punctuation at the edges hangs into the margins.
    pub protrusion: bool,
    /// Colour of the text.
    pub color: Color,
    /// OpenType features with their values.
    pub features: Arc<[([u8; 4], u32)]>,
    /// Whether words may be divided.
    pub hyphenate: bool,
    /// Whether its lines are of nearly the same length.
    pub balance: bool,
    /// Whether the paragraph stays with the one that follows.
    pub keep_with_next: bool,
    /// Whether its lines stand on the baseline grid.
    pub on_grid: bool,
    /// How many lines high its first letter is; 0 for no drop initial.
    pub initial: u8,
    /// How much the space above may grow where a part is justified vertically.
    pub stretch: Length,
    /// Whether it gives way where a frame may.
    pub fits: bool,
    /// How much narrower than natural its letters may be where that lets a line fit, in ten-thousandths.
    pub condense: i16,
}

/// The styles of one brochure: the house's, changed by the theme, the format, and the brochure, in this order.
#[derive(Clone, Debug)]
pub struct StyleBook {
    merged: BTreeMap<String, Style>,
    roles: BTreeMap<String, Arc<[Arc<str>]>>,
    palette: Palette,
    /// Size of body text as designed, when the book is for large print.
    enlarged: Option<Length>,
}

impl StyleBook {
    /// Adds up the layers; later ones win. Names have been checked where the files were read.
    pub fn new(
        house: &House,
        theme: &Theme,
        changes: [&BTreeMap<String, Placed<Style>>; 2],
        palette: &Palette,
    ) -> Self {
        let mut merged: BTreeMap<String, Style> = house
            .styles
            .iter()
            .map(|(name, style)| (name.clone(), style.value.clone()))
            .collect();
        for layer in [&theme.styles, changes[0], changes[1]] {
            for (name, style) in layer {
                let base = merged.remove(name).unwrap_or_default();
                merged.insert(name.clone(), over(style, &base));
            }
        }
        let roles = theme.fonts.iter().map(|(role, font)| {
            let names = std::iter::once(&font.family).chain(&font.fallback);
            (role.clone(), names.map(|family| Arc::from(family.as_str())).collect())
        });
        Self {
            roles: roles.collect(),
            merged,
            palette: palette.clone(),
            enlarged: None,
        }
    }

    /// The same styles for large print.
    pub fn enlarged(mut self) -> Self {
        self.enlarged = Some(self.get("body", None).size);
        self
    }

    /// No styles at all: each is plain text.
    #[cfg(test)]
    pub(super) fn plain(theme: &Theme, palette: &Palette) -> Self {
        let roles = theme.fonts.keys().map(|role| (role.clone(), Arc::from([])));
        Self {
            merged: BTreeMap::new(),
            roles: roles.collect(),
            palette: palette.clone(),
            enlarged: None,
        }
    }

    /// Whether a style of this name exists.
    pub fn knows(&self, name: &str) -> bool {
        self.merged.contains_key(name)
    }

    /// The style of this name. On a coloured background (`context` is the colour of text there) text has the context's
    /// colour, and where that is light, the style's `color-on-dark` if it has one; elsewhere the style's `color`, else
    /// `ink`.
    pub fn get(&self, name: &str, context: Option<Color>) -> TextStyle {
        let mut written = Style::default();
        let mut next = Some(name.to_string());
        let mut visited = Vec::new();
        while let Some(current) = next.take().filter(|n| !visited.contains(n)) {
            if let Some(style) = self.merged.get(&current) {
                written = over(&written, style);
                next = style.based_on.as_ref().map(|base| base.value.clone());
            }
            if next.is_none() && current != "body" {
                next = Some("body".into());
            }
            visited.push(current);
        }
        let style = self.resolve(name, &written, context);
        match self.enlarged {
            Some(body) => large::enlarge(style, body),
            None => style,
        }
    }

    /// Fills what no layer says with plain values: 10 pt on 13 pt, ragged, no hyphenation.
    fn resolve(&self, name: &str, s: &Style, context: Option<Color>) -> TextStyle {
        let length = |m: &Option<Placed<Measure>>| m.as_ref().map(|m| m.value.0);
        let named = |c: &Option<Placed<String>>| c.as_ref().and_then(|c| self.palette.get(c));
        let color = match context {
            Some(color) if color.is_light() => named(&s.color_on_dark).unwrap_or(color),
            Some(color) => color,
            None => named(&s.color)
                .or_else(|| self.palette.get("ink"))
                .unwrap_or(Color::BLACK),
        };
        let role = s.font.as_ref().map_or("text", |f| f.as_str());
        let size = length(&s.size).unwrap_or(Length::pt(10));
        TextStyle {
            name: name.into(),
            families: self.roles.get(role).cloned().unwrap_or_else(|| Arc::from([])),
            weight: s.weight.as_ref().map_or(400, |w| w.value),
            italic: s.italic.unwrap_or(false),
            size,
            leading: length(&s.leading).unwrap_or_else(|| size.scale(13, 10)),
            before: length(&s.before).unwrap_or_default(),
            after: length(&s.after).unwrap_or_default(),
            indent: length(&s.indent).unwrap_or_default(),
            first_line: length(&s.first_line).unwrap_or_default(),
            align: s.align.unwrap_or(Align::Start),
            case: s.case.unwrap_or(Case::AsWritten),
            tracking: s.tracking.as_ref().map_or(0, |t| t.value),
            expansion: s.expansion.as_ref().map_or(20, |e| e.value),
            letter_spacing: s.letter_spacing.as_ref().map_or(0, |l| l.value),
            looseness: s.looseness.as_ref().map_or(0, |l| l.value),
            protrusion: s.protrusion.unwrap_or(true),
            color,
            features: s.features.iter().flatten().filter_map(|f| parse_feature(f)).collect(),
            hyphenate: s.hyphenate.unwrap_or(false),
            balance: s.balance.unwrap_or(false),
            keep_with_next: s.keep_with_next.unwrap_or(false),
            on_grid: s.on_grid.unwrap_or(false),
            initial: s.initial.as_ref().map_or(0, |i| i.value),
            stretch: length(&s.stretch)
                .or_else(|| length(&s.leading))
                .unwrap_or_else(|| size.scale(13, 10)),
            fits: s.fit.unwrap_or(true),
            condense: 0,
        }
    }
}

/// `onum` as (onum, 1), `-liga` as (liga, 0); `None` when it is not four letters or digits.
pub fn parse_feature(text: &str) -> Option<([u8; 4], u32)> {
    let (name, value) = text.strip_prefix('-').map_or((text, 1), |name| (name, 0));
    let tag: [u8; 4] = name.as_bytes().try_into().ok()?;
    tag.iter().all(u8::is_ascii_alphanumeric).then_some((tag, value))
}

/// What `top` says, and where it is silent, what `base` says.
fn over(top: &Style, base: &Style) -> Style {
    let (t, b) = (top.clone(), base.clone());
    Style {
        based_on: t.based_on.or(b.based_on),
        font: t.font.or(b.font),
        weight: t.weight.or(b.weight),
        italic: t.italic.or(b.italic),
        size: t.size.or(b.size),
        leading: t.leading.or(b.leading),
        before: t.before.or(b.before),
        after: t.after.or(b.after),
        indent: t.indent.or(b.indent),
        first_line: t.first_line.or(b.first_line),
        align: t.align.or(b.align),
        case: t.case.or(b.case),
        tracking: t.tracking.or(b.tracking),
        expansion: t.expansion.or(b.expansion),
        letter_spacing: t.letter_spacing.or(b.letter_spacing),
        looseness: t.looseness.or(b.looseness),
        protrusion: t.protrusion.or(b.protrusion),
        color: t.color.or(b.color),
        color_on_dark: t.color_on_dark.or(b.color_on_dark),
        features: t.features.or(b.features),
        hyphenate: t.hyphenate.or(b.hyphenate),
        balance: t.balance.or(b.balance),
        keep_with_next: t.keep_with_next.or(b.keep_with_next),
        on_grid: t.on_grid.or(b.on_grid),
        initial: t.initial.or(b.initial),
        stretch: t.stretch.or(b.stretch),
        fit: t.fit.or(b.fit),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn features_are_four_letters_with_an_optional_minus() {
        assert_eq!(parse_feature("onum"), Some((*b"onum", 1)));
        assert_eq!(parse_feature("-liga"), Some((*b"liga", 0)));
        assert_eq!(parse_feature("oldstyle"), None);
    }
}
