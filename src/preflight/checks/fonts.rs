//! Are the fonts in the file, as subsets, with their own widths and a glyph for every letter (PDF/X-4, rule 7)?

use super::{Desk, Fact, Observed, Workshop};
use crate::preflight::report::Where;

pub(super) fn check(desk: &mut Desk<'_>, shop: &Workshop<'_>) {
    for used in shop.fonts.iter().filter(|used| used.page > 0) {
        let font = &used.font;
        let name = font.name.clone();
        let on = |page| Where { page, at: None };
        if !font.embedded {
            let observed = Observed::new(Fact::FontAbsent, format!("the font {name} is not in the file"));
            desk.add(
                name,
                observed
                    .at(on(used.page))
                    .hint("export it with all fonts embedded")
                    .hint("if the font's licence forbids that, use another font or turn its letters into outlines"),
            );
            continue;
        }
        if !font.subset {
            let observed = Observed::new(Fact::FontWhole, format!("the font {name} is embedded whole"));
            let hint = "export it with subsets of fonts; the file becomes smaller and stays the same in print";
            desk.add(name.clone(), observed.at(on(used.page)).hint(hint));
        }
        if let Some((code, declared, real, page)) = used.wrong {
            let message = format!("the file gives other widths for the font {name} than the font itself");
            let observed = Observed::new(Fact::FontWidths, message).at(on(page));
            let note =
                format!("code {code:#x}: {declared:.0} in the file, {real:.0} in the font, in thousandths of its size");
            desk.add(
                name.clone(),
                observed
                    .note(note)
                    .hint("export it anew; letters may print too close or too far apart"),
            );
        }
        if let Some((code, page)) = used.notdef {
            let message = format!("text in the font {name} has a character that the font does not have");
            let observed = Observed::new(Fact::FontNotdef, message)
                .at(on(page))
                .note(format!("code {code:#x}"));
            desk.add(
                name,
                observed.hint("look for an empty box or a gap in the text and give it a font that has the letter"),
            );
        }
    }
}
