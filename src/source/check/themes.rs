//! Are colours, fonts and paragraph styles complete and free of circles? The values of styles are judged in `styles`.

use super::{Check, Placed, Styles};
use crate::diag::{Code, listed};
use crate::source::brochure::Brochure;
use crate::source::house::{Format, House, Style, Theme, ThemeColor};

impl Check {
    /// The shared styles by themselves: ranges, `based-on`, and a `body` that everything can rest on.
    pub(super) fn styles_of_house(&mut self, house: &House) {
        let styles = layered(&[&house.styles]);
        for style in house.styles.values() {
            self.style_values(style);
        }
        self.based_on(&styles, &house.styles);
        let Some(body) = house.styles.get("body") else {
            self.wrong(
                &house.publisher.name,
                "the house has no style `body`",
                "define it: all other styles start from it",
            );
            return;
        };
        let missing: Vec<&str> = [
            ("font", body.font.is_none()),
            ("size", body.size.is_none()),
            ("leading", body.leading.is_none()),
            ("color", body.color.is_none()),
        ]
        .into_iter()
        .filter_map(|(key, missing)| missing.then_some(key))
        .collect();
        if !missing.is_empty() {
            let message = format!("the style `body` lacks {}", listed(missing));
            self.wrong(
                body,
                message,
                "all other styles start from `body`, so it must say everything",
            );
        }
        if let Some(base) = &body.based_on {
            self.wrong(
                base,
                "the style `body` is based on another",
                "take `based-on` away: all other styles start from `body`",
            );
        }
    }

    /// A theme: its colours, its fonts, its changes, and whether the house's styles find what they name in it.
    pub(super) fn theme(&mut self, name: &str, theme: &Placed<Theme>, house: &House) {
        for wanted in ["ink", "paper"] {
            if !theme.colors.contains_key(wanted) {
                let message = format!("the theme `{name}` has no colour `{wanted}`");
                self.wrong(
                    theme,
                    message,
                    "`ink` is the colour of text, `paper` that of the page; both are needed",
                );
            }
        }
        for (color_name, color) in &theme.colors {
            if color.cmyk.iter().any(|part| *part > 100) {
                let message = format!("the colour `{color_name}` has more than 100 per cent of an ink");
                self.wrong(
                    &color.cmyk,
                    message,
                    "give cyan, magenta, yellow and black from 0 to 100, as in `[20, 0, 0, 95]`",
                );
            }
            if let Some(spot) = &color.spot {
                self.spot(spot, color, house);
            }
            if let Some(srgb) = color.srgb.as_ref().filter(|_| color.screen().is_none()) {
                let message = format!("`{}` is not a colour", srgb.chars().take(40).collect::<String>());
                self.wrong(
                    srgb,
                    message,
                    "write six hexadecimal digits in quotes, as in `\"#1b5e63\"`",
                );
            }
        }
        let styles = layered(&[&house.styles, &theme.styles]);
        for style in theme.styles.values() {
            self.style_values(style);
        }
        self.new_styles(&theme.styles, &[&house.styles]);
        self.based_on(&styles, &theme.styles);
        for style in theme.styles.values() {
            self.names_in_theme(name, theme, style);
        }
        for (style_name, style) in &house.styles {
            let own = theme.styles.get(style_name);
            let shared = Style {
                color: style
                    .color
                    .clone()
                    .filter(|_| own.is_none_or(|own| own.color.is_none())),
                color_on_dark: style
                    .color_on_dark
                    .clone()
                    .filter(|_| own.is_none_or(|own| own.color_on_dark.is_none())),
                font: style.font.clone().filter(|_| own.is_none_or(|own| own.font.is_none())),
                ..Style::default()
            };
            self.names_in_theme(name, theme, &shared);
        }
    }

    /// A spot colour has one name and one meaning: a printer who finds it twice makes two plates, or one that is wrong.
    fn spot(&mut self, spot: &Placed<String>, color: &ThemeColor, house: &House) {
        let plain = |name: &str| name.trim().to_lowercase();
        if ["", "all", "none", "cyan", "magenta", "yellow", "black"].contains(&plain(spot).as_str()) {
            let message = format!("`{}` cannot be the name of a spot colour", spot.value);
            let hint = "write the name as it stands in the printer's swatch book, as in `\"PANTONE 3035 C\"`";
            self.report(Code::SpotClash, spot, message, hint);
        }
        let colors = house.themes.values().flat_map(|theme| &theme.colors);
        let mut others = colors.filter_map(|(name, other)| Some((name, other, other.spot.as_ref()?)));
        let clash = others.find(|(_, other, name)| {
            let earlier = (name.line, name.column) < (spot.line, spot.column);
            let differs = other.cmyk.value != color.cmyk.value || name.value != spot.value;
            earlier && plain(name) == plain(spot) && differs
        });
        if let Some((name, other, named)) = clash {
            let message = format!(
                "the spot colour `{}` is `{}` with cmyk {:?} in the colour `{name}`",
                spot.value, named.value, other.cmyk.value
            );
            let hint = "give both the same name, letter by letter, and the same cmyk";
            self.report(Code::SpotClash, spot, message, hint);
        }
    }

    /// What a format changes in the house's styles.
    pub(super) fn styles_of_format(&mut self, format: &Format, house: &House) {
        self.new_styles(&format.styles, &[&house.styles]);
        self.based_on(&layered(&[&house.styles, &format.styles]), &format.styles);
        for style in format.styles.values() {
            self.style_values(style);
            for (name, theme) in &house.themes {
                self.names_in_theme(name, theme, style);
            }
        }
    }

    /// A brochure's own styles on top of the house's, the theme's and the format's.
    pub(super) fn styles_of_brochure(&mut self, brochure: &Brochure, theme: &Placed<Theme>, house: &House) {
        let none = StyleMap::new();
        let format = house
            .formats
            .get(brochure.format.as_str())
            .map_or(&none, |format| &format.styles);
        let styles = layered(&[&house.styles, &theme.styles, format, &brochure.styles]);
        self.new_styles(&brochure.styles, &[&house.styles, &theme.styles, format]);
        self.based_on(&styles, &brochure.styles);
        for style in brochure.styles.values() {
            self.style_values(style);
            self.names_in_theme(&brochure.theme, theme, style);
        }
    }

    /// A style under a new name must say what it starts from; otherwise the name is a slip.
    fn new_styles(&mut self, own: &StyleMap, below: &[&StyleMap]) {
        for (name, style) in own {
            if below.iter().any(|styles| styles.contains_key(name)) || style.based_on.is_some() {
                continue;
            }
            let known = below.iter().flat_map(|styles| styles.keys()).map(String::as_str);
            let finding = super::unknown_name("style", name, known)
                .hint("to define a new style, say what it starts from: `based-on: body`");
            self.findings.push(finding.at(style.place(&self.file)));
        }
    }

    /// Whether each `based-on` of `own` names a style and leads to an end.
    fn based_on(&mut self, all: &Styles<'_>, own: &StyleMap) {
        for (name, style) in own {
            let Some(base) = &style.based_on else { continue };
            if !all.contains_key(base.as_str()) {
                self.unknown("style", base, all.keys().copied());
                continue;
            }
            let mut path = vec![name.as_str()];
            let mut next = Some(base);
            while let Some(base) = next {
                if let Some(start) = path.iter().position(|seen| *seen == base.as_str()) {
                    // Of the styles in a circle only the first by name reports it.
                    if start == 0 && path.iter().all(|seen| *seen >= name.as_str()) {
                        let circle = path
                            .iter()
                            .map(|seen| format!("`{seen}`"))
                            .collect::<Vec<_>>()
                            .join(" → ");
                        let message = format!("styles are based on each other in a circle: {circle} → `{name}`");
                        self.wrong(base, message, "take one `based-on` away");
                    }
                    break;
                }
                path.push(base);
                next = all.get(base.as_str()).and_then(|style| style.based_on.as_ref());
            }
        }
    }

    /// Whether a theme has the colour and the font role that a style names.
    fn names_in_theme(&mut self, name: &str, theme: &Theme, style: &Style) {
        for color in style.color.iter().chain(&style.color_on_dark) {
            self.color(name, theme, color);
        }
        if let Some(font) = &style.font
            && !theme.fonts.contains_key(&**font)
        {
            self.unknown(
                &format!("font role of theme `{name}`,"),
                font,
                theme.fonts.keys().map(String::as_str),
            );
        }
    }

    /// Whether a theme has a colour.
    pub(super) fn color(&mut self, name: &str, theme: &Theme, color: &Placed<String>) {
        if !theme.colors.contains_key(&**color) {
            self.unknown(
                &format!("colour of theme `{name}`,"),
                color,
                theme.colors.keys().map(String::as_str),
            );
        }
    }

    /// Whether a style is defined by the house, the theme or the brochure.
    pub(super) fn style_name(&mut self, name: &Placed<String>, styles: &Styles<'_>) {
        if !styles.contains_key(name.as_str()) {
            self.unknown("style", name, styles.keys().copied());
        }
    }
}

type StyleMap = std::collections::BTreeMap<String, Placed<Style>>;

/// The styles of several files under one name each; the last file that defines `based-on` or the name wins.
pub(super) fn layered<'a>(files: &[&'a StyleMap]) -> Styles<'a> {
    let mut all = Styles::new();
    for styles in files {
        for (name, style) in *styles {
            // A change that does not touch `based-on` leaves the one below in force.
            if style.based_on.is_some() || !all.contains_key(name.as_str()) {
                all.insert(name, style);
            }
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::super::tests::{booklet_with, house_with, only};
    use crate::diag::Code;

    #[test]
    fn a_house_without_body() {
        let found = house_with("  body: {", "  bodytext: {");
        assert!(
            found.iter().any(|finding| finding.message.contains("no style `body`")),
            "{found:#?}"
        );
    }

    #[test]
    fn a_body_without_leading() {
        only(
            &house_with(" leading: 14pt,", ""),
            Code::HouseInvalid,
            62,
            "lacks `leading`",
        );
    }

    #[test]
    fn a_body_based_on_another() {
        only(
            &house_with("body: { font: text", "body: { based-on: lead, font: text"),
            Code::HouseInvalid,
            62,
            "take `based-on` away",
        );
    }

    #[test]
    fn an_unknown_base() {
        only(
            &house_with("based-on: heading-1", "based-on: haeding-1"),
            Code::NameUnknown,
            65,
            "did you mean `heading-1`?",
        );
    }

    #[test]
    fn styles_in_a_circle() {
        let found = house_with("heading-1: { font", "heading-1: { based-on: heading-2, font");
        only(
            &found,
            Code::HouseInvalid,
            65,
            "`heading-1` → `heading-2` → `heading-1`",
        );
    }

    #[test]
    fn a_style_based_on_itself() {
        only(
            &booklet_with("note: { based-on: body", "note: { based-on: note"),
            Code::BrochureInvalid,
            13,
            "in a circle",
        );
    }

    #[test]
    fn a_theme_without_ink() {
        let found = house_with("      ink: {", "      black: {");
        assert!(
            found.iter().any(|finding| finding.message.contains("no colour `ink`")),
            "{found:#?}"
        );
    }

    #[test]
    fn too_much_ink() {
        only(
            &house_with("[20, 0, 0, 95]", "[20, 0, 0, 105]"),
            Code::HouseInvalid,
            69,
            "from 0 to 100",
        );
    }

    #[test]
    fn a_screen_colour_of_five_digits() {
        only(
            &house_with("#e6f2ee", "#e6f2e"),
            Code::HouseInvalid,
            71,
            "six hexadecimal digits",
        );
    }

    #[test]
    fn a_screen_colour_by_name() {
        only(
            &house_with("\"#e6f2ee\"", "mint"),
            Code::HouseInvalid,
            71,
            "`mint` is not a colour",
        );
    }

    #[test]
    fn a_style_with_an_unknown_colour() {
        only(
            &house_with("leading: 14pt, color: ink", "leading: 14pt, color: inc"),
            Code::NameUnknown,
            62,
            "did you mean `ink`?",
        );
    }

    #[test]
    fn a_style_with_an_unknown_font_role() {
        only(
            &house_with("font: display", "font: dispaly"),
            Code::NameUnknown,
            64,
            "did you mean `display`?",
        );
    }

    #[test]
    fn a_theme_that_changes_an_unknown_style() {
        only(
            &house_with("      lead: {", "      laed: {"),
            Code::NameUnknown,
            76,
            "did you mean `lead`?",
        );
    }

    #[test]
    fn a_brochure_style_that_starts_from_nothing() {
        only(
            &booklet_with("note: { based-on: body, ", "note: { "),
            Code::NameUnknown,
            13,
            "`based-on: body`",
        );
    }

    #[test]
    fn a_spot_colour_with_two_meanings() {
        let found = house_with(
            "tint: { cmyk: [10, 0, 5, 0], srgb: \"#e6f2ee\" }",
            "tint: { cmyk: [10, 0, 5, 0], spot: P 1 C }\n      wood: { cmyk: [20, 0, 5, 0], spot: p 1 c }",
        );
        only(&found, Code::SpotClash, 72, "letter by letter");
    }

    #[test]
    fn a_spot_colour_with_the_name_of_an_ink() {
        let found = house_with("srgb: \"#e6f2ee\" }", "spot: Cyan }");
        only(&found, Code::SpotClash, 71, "swatch book");
    }
}
