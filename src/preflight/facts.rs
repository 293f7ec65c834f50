//! What can be found in a file, and which standard minds?
//!
//! A check observes facts; it does not know what they are good or bad for. [`verdict`] is the one place that says so, an
//! exhaustive match of standard and fact without a catch-all: a new fact does not compile before each standard has
//! judged it.

use crate::diag::{Code, Severity};

/// Declares the facts once: variant, code, and the clause or rule that it is about.
macro_rules! facts {
    ($($(#[doc = $doc:literal])+ $variant:ident => $code:ident,)*) => {
        /// Something that was found in a file.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Fact { $($(#[doc = $doc])+ $variant,)* }

        impl Fact {
            /// Every fact.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The code that findings carry.
            pub const fn code(self) -> Code {
                match self { $(Self::$variant => Code::$code,)* }
            }
        }
    };
}

facts! {
    /// It is no PDF file that can be read.
    Unreadable => PdfUnreadable,
    /// Its build is damaged and had to be guessed.
    Damaged => PdfDamaged,
    /// It is encrypted.
    Encrypted => PdfEncrypted,
    /// It is too large, too deep or runs in circles; the rest is not judged.
    Limit => PdfLimit,
    /// It is a newer PDF than 1.6.
    Version => X4Version,
    /// Its metadata is missing, unreadable or does not claim PDF/X-4.
    Unclaimed => X4Identifier,
    /// Metadata that PDF/X-4 wants is missing, or contradicts the document information.
    Metadata => X4Metadata,
    /// It does not say whether it is trapped.
    Trapped => X4Trapped,
    /// The trailer has no identifiers.
    NoId => X4Id,
    /// There is not exactly one complete output intent for PDF/X.
    Intent => X4Intent,
    /// The output profile is none for printing, or does not fit.
    Profile => X4Profile,
    /// The boxes of a page are missing or do not lie in each other.
    Boxes => X4Boxes,
    /// A page is turned, or has a unit of its own.
    Turned => X4Turned,
    /// A font is not embedded.
    FontAbsent => FontNotEmbedded,
    /// The widths of a font differ from those of its glyphs.
    FontWidths => FontWidths,
    /// Text has no glyph.
    FontNotdef => FontNotdef,
    /// A font is embedded whole.
    FontWhole => FontNotSubset,
    /// Something is painted in device-dependent red, green and blue.
    Rgb => ColorRgb,
    /// Transparency blends in red, green and blue.
    GroupRgb => ColorGroup,
    /// The alternate of a spot colour is not CMYK.
    SpotAlternate => SpotAlternate,
    /// JavaScript, an action or a form.
    Active => PdfActive,
    /// Embedded PostScript.
    PostScript => PdfPostscript,
    /// A picture with alternates.
    Alternates => PictureAlternates,
    /// A transfer function.
    Transfer => TransferFunction,
    /// A filter that PDF/X-4 files must not have.
    Filter => FilterForbidden,
    /// An annotation that reaches into the printed area.
    Annotation => AnnotationPrinted,
    /// A blend mode that does not exist.
    Blend => BlendUnknown,
    /// The page's content names something that is not there, or a picture cannot be decoded.
    Content => ContentBroken,
    /// A picture is far too coarse.
    PictureCoarse => PictureCoarse,
    /// A picture is a little coarse.
    PictureSoft => PictureSoft,
    /// A one-bit picture is too coarse.
    Bitmap => BitmapCoarse,
    /// Too much ink in one place.
    InkSum => InkSum,
    /// Small black text or thin black lines print in more than black.
    BlackRich => BlackRich,
    /// They knock out what is below.
    BlackKnockout => BlackKnockout,
    /// White text overprints, so that it does not show.
    WhiteOverprint => WhiteOverprint,
    /// White text is small.
    WhiteSmall => WhiteSmall,
    /// Small text in more than one ink.
    TextInks => TextInks,
    /// A line is too thin.
    LineThin => LineThin,
    /// There are spot colours.
    SpotUsed => SpotUsed,
    /// There are more spot colours than may be.
    SpotMany => SpotMany,
    /// Pages differ in size.
    TrimDiffers => TrimDiffers,
    /// Pages differ in width as the panels of a roll fold do.
    TrimNarrower => TrimNarrower,
    /// A page is empty.
    Empty => PageEmpty,
    /// The bleed is too small.
    BleedSmall => BleedSmall,
    /// Artwork touches the trim and does not fill the bleed.
    BleedUnfilled => BleedUnfilled,
    /// Text or a picture stands close to the trim.
    Safe => SafeZone,
    /// A rule of PDF/UA-1 is broken.
    UaRule => PdfUa,
    /// A rule of PDF/A-2a is broken.
    ArchiveRule => PdfA,
    /// A standard could not be checked.
    Unjudged => PdfUnjudged,
    /// Text differs too little from its background.
    Contrast => ContrastLow,
}

/// What a file is judged by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standard {
    /// PDF/X-4 (ISO 15930-7).
    X4,
    /// What printers ask for beyond it.
    Printer,
    /// PDF/UA-1 (ISO 14289-1).
    Ua1,
    /// PDF/A-2a (ISO 19005-2).
    A2a,
    /// WCAG 2.2, contrast.
    Wcag,
}

/// What a standard says of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// It does not mind.
    Fine,
    /// It minds, and `page_validation` reports it in its own words.
    Elsewhere,
    /// Worth a look.
    Warning,
    /// It forbids it.
    Error,
}

impl Verdict {
    /// The severity of a finding, if there is one.
    pub const fn severity(self) -> Option<Severity> {
        match self {
            Self::Fine | Self::Elsewhere => None,
            Self::Warning => Some(Severity::Warning),
            Self::Error => Some(Severity::Error),
        }
    }
}

/// What a standard says of a fact.
pub const fn verdict(standard: Standard, fact: Fact) -> Verdict {
    match standard {
        Standard::X4 => x4(fact),
        Standard::Printer => printer(fact),
        Standard::Ua1 => ua1(fact),
        Standard::A2a => a2a(fact),
        Standard::Wcag => wcag(fact),
    }
}

const fn x4(fact: Fact) -> Verdict {
    use Fact::*;
    match fact {
        Unreadable | Damaged | Encrypted | Limit | Unjudged => Verdict::Error,
        // Rules 1 to 6: header, metadata, identifiers, output intent, boxes.
        Version | Unclaimed | Metadata | Trapped | NoId | Intent | Profile | Boxes | Turned => Verdict::Error,
        // Rule 7: fonts.
        FontAbsent | FontWidths | FontNotdef => Verdict::Error,
        // Rule 8: colours.
        Rgb | GroupRgb | SpotAlternate => Verdict::Error,
        // Rules 9 and 10: nothing active, nothing that prints differently elsewhere.
        Active | PostScript | Alternates | Transfer | Filter | Annotation => Verdict::Error,
        // ISO 32000-1 itself.
        Blend | Content => Verdict::Error,
        FontWhole | PictureCoarse | PictureSoft | Bitmap | InkSum | BlackRich | BlackKnockout | WhiteOverprint
        | WhiteSmall | TextInks | LineThin | SpotUsed | SpotMany | TrimDiffers | TrimNarrower | Empty | BleedSmall
        | BleedUnfilled | Safe => Verdict::Fine,
        UaRule | ArchiveRule | Contrast => Verdict::Fine,
    }
}

const fn printer(fact: Fact) -> Verdict {
    use Fact::*;
    match fact {
        Unreadable | Damaged | Encrypted | Limit | Unjudged => Verdict::Error,
        Version | Unclaimed | Metadata | Trapped | NoId | Intent | Profile | Boxes | Turned => Verdict::Fine,
        FontAbsent | FontNotdef | Content => Verdict::Error,
        FontWidths | Rgb | GroupRgb | SpotAlternate | Active | PostScript | Alternates | Transfer | Filter
        | Annotation | Blend => Verdict::Fine,
        PictureCoarse | Bitmap | InkSum | BlackRich | BlackKnockout | WhiteOverprint | LineThin | SpotMany
        | TrimDiffers | BleedSmall | BleedUnfilled => Verdict::Error,
        // What a printer asks about before printing, or prints with a sigh.
        FontWhole | PictureSoft | WhiteSmall | TextInks | SpotUsed | TrimNarrower | Empty | Safe => Verdict::Warning,
        UaRule | ArchiveRule | Contrast => Verdict::Fine,
    }
}

const fn ua1(fact: Fact) -> Verdict {
    use Fact::*;
    match fact {
        Unreadable | Damaged | Encrypted | Limit | Unjudged | UaRule | Content => Verdict::Error,
        FontAbsent | FontWidths | FontNotdef => Verdict::Elsewhere,
        Version | Unclaimed | Metadata | Trapped | NoId | Intent | Profile | Boxes | Turned | FontWhole => {
            Verdict::Fine
        }
        Rgb | GroupRgb | SpotAlternate | Active | PostScript | Alternates | Transfer | Filter | Annotation | Blend => {
            Verdict::Fine
        }
        PictureCoarse | PictureSoft | Bitmap | InkSum | BlackRich | BlackKnockout | WhiteOverprint | WhiteSmall
        | TextInks | LineThin | SpotUsed | SpotMany | TrimDiffers | TrimNarrower | Empty | BleedSmall
        | BleedUnfilled | Safe => Verdict::Fine,
        ArchiveRule | Contrast => Verdict::Fine,
    }
}

const fn a2a(fact: Fact) -> Verdict {
    use Fact::*;
    match fact {
        Unreadable | Damaged | Encrypted | Limit | Unjudged | ArchiveRule | Content => Verdict::Error,
        NoId | FontAbsent | FontWidths | FontNotdef | Rgb | GroupRgb | Active | PostScript | Alternates | Transfer
        | Filter | Blend => Verdict::Elsewhere,
        Version | Unclaimed | Metadata | Trapped | Intent | Profile | Boxes | Turned | FontWhole | SpotAlternate
        | Annotation => Verdict::Fine,
        PictureCoarse | PictureSoft | Bitmap | InkSum | BlackRich | BlackKnockout | WhiteOverprint | WhiteSmall
        | TextInks | LineThin | SpotUsed | SpotMany | TrimDiffers | TrimNarrower | Empty | BleedSmall
        | BleedUnfilled | Safe => Verdict::Fine,
        UaRule | Contrast => Verdict::Fine,
    }
}

const fn wcag(fact: Fact) -> Verdict {
    use Fact::*;
    match fact {
        Contrast => Verdict::Error,
        Unreadable | Damaged | Encrypted | Limit | Unjudged => Verdict::Error,
        Version | Unclaimed | Metadata | Trapped | NoId | Intent | Profile | Boxes | Turned => Verdict::Fine,
        FontAbsent | FontWidths | FontNotdef | FontWhole => Verdict::Fine,
        Rgb | GroupRgb | SpotAlternate | Active | PostScript | Alternates | Transfer | Filter | Annotation | Blend
        | Content => Verdict::Fine,
        PictureCoarse | PictureSoft | Bitmap | InkSum | BlackRich | BlackKnockout | WhiteOverprint | WhiteSmall
        | TextInks | LineThin | SpotUsed | SpotMany | TrimDiffers | TrimNarrower | Empty | BleedSmall
        | BleedUnfilled | Safe => Verdict::Fine,
        UaRule | ArchiveRule => Verdict::Fine,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_fact_has_a_code_of_its_own_and_a_standard_that_minds() {
        let codes: std::collections::BTreeSet<_> = Fact::ALL.iter().map(|fact| fact.code()).collect();
        assert_eq!(codes.len(), Fact::ALL.len());
        let standards = [
            Standard::X4,
            Standard::Printer,
            Standard::Ua1,
            Standard::A2a,
            Standard::Wcag,
        ];
        for fact in Fact::ALL {
            let worst = standards.map(|standard| verdict(standard, *fact)).into_iter().max();
            assert!(worst >= Some(Verdict::Warning), "{fact:?} is never reported");
        }
    }
}
