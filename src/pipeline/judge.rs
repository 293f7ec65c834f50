//! Are the files that were made what their editions promise?

use rayon::prelude::*;

use super::edition::FileKind;
use super::make::Product;
use crate::diag::{Code, Finding, Findings};
use crate::display::Document;
use crate::preflight::{self, Limits, Profile};
use crate::source::house::FormatKind;

/// What preflight finds in the files, each judged from its bytes alone. With an error none of them is written.
pub(super) fn products(document: &Document, products: &[Product]) -> Findings {
    let printing = &document.printing;
    let limits = Limits::of(&printing.name, printing.ink_limit, printing.bleed);
    let judged: Vec<Findings> = products
        .par_iter()
        .filter_map(|product| Some(one(document, product, profile(product.kind)?, &limits)))
        .collect();
    judged.into_iter().flatten().collect()
}

/// What a file is judged by; a web page is no PDF.
fn profile(kind: FileKind) -> Option<Profile> {
    match kind {
        FileKind::Accessible | FileKind::LargePrint => Some(Profile::Accessible),
        FileKind::PressPages | FileKind::PressSheets => Some(Profile::Press),
        FileKind::Html => None,
    }
}

fn one(document: &Document, product: &Product, profile: Profile, limits: &Limits) -> Findings {
    let name = product.kind.path(&document.id, &document.language);
    let judged = preflight::judge(name, &product.bytes, Some(profile), limits);
    let matter = |finding: &Finding| {
        !matches!(finding.code, Code::TrimDiffers | Code::TrimNarrower) || !differs(document, product.kind)
    };
    judged.findings().into_iter().filter(matter).collect()
}

/// Whether pages may differ in size: the panel of a leaflet that is folded in is narrower than the others. The file does not
/// say why its pages differ, and the format does.
fn differs(document: &Document, kind: FileKind) -> bool {
    document.format.kind == FormatKind::Leaflet && kind == FileKind::PressPages
}
